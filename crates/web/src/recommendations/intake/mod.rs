//! Documents in: bringing a file, checking what it recommends beside its source, and taking it into the register.

mod acts;
mod ending;
mod list;
mod particulars;
mod review;
mod rows;
mod rule;

use axum::extract::DefaultBodyLimit;
use axum::handler::Handler;
use suivi_domain::recommendations::intake::{Intake, StateOfWork};
use suivi_kernel::{Act, ObjectKind};

use maud::Markup;

use crate::context::Ctx;
use crate::routes::{Needs, Route};
use crate::ui::{self, Shape, Tone};

/// Largest table of passages that a form may send, in bytes: 2,000 of them in any script.
const LARGEST_TABLE: usize = 16 * 1024 * 1024;

/// The addresses of documents that come in.
pub fn routes() -> Vec<Route> {
    let bring = Needs::May(Act::Create, ObjectKind::RecommendationPublished);
    let table = || DefaultBodyLimit::max(LARGEST_TABLE);
    vec![
        Route::get("/{lang}/{mechanism}/documents/in", bring, list::page),
        Route::post("/{lang}/{mechanism}/documents/in", bring, list::bring),
        Route::get("/{lang}/{mechanism}/documents/in/{id}", bring, review::page),
        Route::post("/{lang}/{mechanism}/documents/in/{id}", bring, acts::rows.layer(table())),
        Route::post("/{lang}/{mechanism}/documents/in/{id}/particulars", bring, particulars::save),
        Route::post("/{lang}/{mechanism}/documents/in/{id}/rule", bring, rule::apply),
        Route::post("/{lang}/{mechanism}/documents/in/{id}/add", bring, acts::add),
        Route::post("/{lang}/{mechanism}/documents/in/{id}/commit", bring, acts::commit),
        Route::post("/{lang}/{mechanism}/documents/in/{id}/drop", bring, acts::lay_aside),
        Route::post("/{lang}/{mechanism}/documents/in/{id}/reopen", bring, acts::reopen),
    ]
}

fn list_address(ctx: &Ctx) -> String {
    format!("{}/documents/in", ctx.base())
}

fn address(ctx: &Ctx, id: &str) -> String {
    format!("{}/documents/in/{id}", ctx.base())
}

fn kind_name<'k>(ctx: &Ctx, kind: &'k str) -> &'k str {
    ctx.l10n.coded("doc-in-kind", kind)
}

fn work_tag(ctx: &Ctx, intake: &Intake) -> Markup {
    let words = ctx.l10n.coded("doc-in-work", intake.state_of_work.code());
    let (shape, tone) = match intake.state_of_work {
        StateOfWork::Open => (Shape::Diamond, Tone::Attention),
        StateOfWork::Committed => (Shape::Full, Tone::Good),
        StateOfWork::Dropped => (Shape::Open, Tone::Neutral),
    };
    ui::status_tag(words, shape, tone)
}

/// What the actor sees where a document is named.
fn name(intake: &Intake) -> &str {
    intake.particulars.symbol.as_deref().unwrap_or(&intake.file_name)
}

/// The messages that lead back to a document's page.
const NEWS: [&str; 6] = [
    "doc-in-done-saved",
    "doc-in-done-merged",
    "doc-in-done-split",
    "doc-in-done-added",
    "doc-in-done-committed",
    "doc-in-done-reread",
];
