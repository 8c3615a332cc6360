//! Evidence on screen: adding a piece, reading it, making it public, and looking after links.

mod fields;
mod file;
mod list;
pub mod names;
mod new;
mod one;

use axum::extract::DefaultBodyLimit;
use axum::handler::Handler;
use suivi_domain::followup::evidence::LARGEST;
use suivi_kernel::{Act, ObjectKind};

use crate::routes::{Needs, Route};

pub use fields::{Fields, folded_fields, labels, received};
pub use file::kept;

/// The addresses of evidence.
pub fn routes() -> Vec<Route> {
    let read = Needs::May(Act::Read, ObjectKind::EvidenceInternal);
    let add = Needs::MaySome(Act::Create, ObjectKind::EvidenceInternal);
    let publish = Needs::MaySome(Act::Publish, ObjectKind::EvidencePublic);
    let with_file = DefaultBodyLimit::max(usize::try_from(LARGEST).unwrap_or(usize::MAX) + 256 * 1024);
    vec![
        Route::get("/{lang}/{mechanism}/evidence", read, list::page),
        Route::get("/{lang}/{mechanism}/evidence.csv", read, list::csv),
        Route::get("/{lang}/{mechanism}/evidence.xlsx", read, list::xlsx),
        Route::get("/{lang}/{mechanism}/evidence.json", read, list::json),
        Route::get("/{lang}/{mechanism}/evidence/new", add, new::page),
        Route::post("/{lang}/{mechanism}/evidence/new", add, new::send.layer(with_file)),
        Route::get("/{lang}/{mechanism}/evidence/{id}", Needs::Nothing, one::page),
        Route::get("/{lang}/{mechanism}/evidence/{id}/file", Needs::Nothing, file::serve),
        Route::post("/{lang}/{mechanism}/evidence/{id}/publish", publish, one::publish),
        Route::post("/{lang}/{mechanism}/evidence/{id}/withdraw", Needs::SignIn, one::withdraw),
    ]
}
