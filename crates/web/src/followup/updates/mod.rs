//! Updates on screen: the form of an answer, the approver's and the secretariat's lists, and what everyone reads.

mod answer;
mod by_link;
mod clearing;
mod download;
mod fields;
mod lines;
mod list;
mod mine;
mod names;
mod one;
mod publishing;
pub mod sections;
mod steps;
mod validating;

use axum::extract::DefaultBodyLimit;
use axum::handler::Handler;
use suivi_domain::followup::evidence::LARGEST;
use suivi_kernel::{Act, ObjectKind};

use crate::context::Ctx;
use crate::routes::{Needs, Route};
use crate::ui::{Address, Pagination};

pub use names::{item_address, title};

/// Lines on a page of a list.
const PER_PAGE: i64 = 50;

/// The addresses of updates.
pub fn routes() -> Vec<Route> {
    let write = Needs::MaySome(Act::Create, ObjectKind::UpdateDraft);
    let clear = Needs::MaySome(Act::Approve, ObjectKind::UpdateDraft);
    let validate = Needs::May(Act::Approve, ObjectKind::UpdateDraft);
    let publish = Needs::May(Act::Publish, ObjectKind::UpdatePublished);
    // A little more than the largest file: the form around it has a size too.
    let with_file = || DefaultBodyLimit::max(usize::try_from(LARGEST).unwrap_or(usize::MAX) + 256 * 1024);
    vec![
        Route::get("/{lang}/{mechanism}/answer/{kind}/{slug}", write, answer::page),
        Route::post("/{lang}/{mechanism}/answer/{kind}/{slug}", write, answer::send.layer(with_file())),
        Route::post("/{lang}/{mechanism}/answer/{kind}/{slug}/draft", write, answer::save),
        Route::get("/{lang}/{mechanism}/updates", Needs::Nothing, list::page),
        Route::get("/{lang}/{mechanism}/updates.csv", Needs::Nothing, download::csv),
        Route::get("/{lang}/{mechanism}/updates.xlsx", Needs::Nothing, download::xlsx),
        Route::get("/{lang}/{mechanism}/updates.json", Needs::Nothing, download::json),
        Route::get("/{lang}/{mechanism}/updates/mine", write, mine::page),
        Route::get("/{lang}/{mechanism}/updates/to-clear", clear, clearing::page),
        Route::post("/{lang}/{mechanism}/updates/to-clear", clear, clearing::decide),
        Route::get("/{lang}/{mechanism}/updates/to-validate", validate, validating::page),
        Route::post("/{lang}/{mechanism}/updates/to-validate", validate, validating::decide),
        Route::get("/{lang}/{mechanism}/updates/to-publish", publish, publishing::page),
        Route::post("/{lang}/{mechanism}/updates/to-publish", publish, publishing::preview),
        Route::post("/{lang}/{mechanism}/updates/publish", publish, publishing::publish),
        Route::get("/{lang}/{mechanism}/updates/{id}", Needs::Nothing, one::page),
        Route::post("/{lang}/{mechanism}/updates/{id}/return", clear, steps::send_back),
        Route::post("/{lang}/{mechanism}/updates/{id}/clear", clear, steps::clear),
        Route::post("/{lang}/{mechanism}/updates/{id}/clear-on-behalf", validate, steps::clear_on_behalf),
        Route::post("/{lang}/{mechanism}/updates/{id}/withdraw", Needs::SignIn, steps::withdraw),
        Route::post("/{lang}/{mechanism}/updates/{id}/step-back", Needs::SignIn, steps::ask_back),
        Route::post("/{lang}/{mechanism}/updates/step-back/{id}", Needs::SignIn, steps::decide_back),
        Route::post("/{lang}/{mechanism}/updates/{id}/link", Needs::SignIn, steps::send_link),
        Route::post("/{lang}/{mechanism}/updates/{id}/link/revoke", Needs::SignIn, steps::revoke_link),
        Route::get("/{lang}/clearance/{token}", Needs::Nothing, by_link::page),
        Route::post("/{lang}/clearance/{token}", Needs::Nothing, by_link::decide),
    ]
}

/// The page of a list that the address asks for, from 1.
fn page_asked(ctx: &Ctx) -> i64 {
    let here = Address::of(&ctx.uri.to_string());
    let asked = here.query().iter().find(|(name, _)| name == "page").and_then(|(_, n)| n.parse().ok());
    asked.filter(|page| (1..=100_000).contains(page)).unwrap_or(1)
}

/// Which rows a page of a list holds.
fn range(page: i64) -> (i64, i64) {
    ((page - 1) * PER_PAGE, PER_PAGE)
}

/// The ways on from a page of a list.
fn pages(ctx: &Ctx, page: i64, shown: usize, total: i64) -> Pagination {
    let here = Address::of(&ctx.uri.to_string()).without("done");
    let unsigned = |n: i64| u64::try_from(n).unwrap_or(0);
    let first = (page - 1) * PER_PAGE;
    let last = first + i64::try_from(shown).unwrap_or(0);
    let to = |page: i64| {
        let page = if page == 1 { String::new() } else { page.to_string() };
        here.clone().with("page", &page).to_string()
    };
    Pagination {
        first: unsigned(if shown == 0 { 0 } else { first + 1 }),
        last: unsigned(last),
        total: unsigned(total),
        previous: (page > 1).then(|| to(page - 1)),
        next: (last < total).then(|| to(page + 1)),
    }
}
