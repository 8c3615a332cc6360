//! Suggestions on screen: accepting and refusing them, groups to make clusters of, and how good they are.

mod groups;
mod list;
mod scores;

use suivi_domain::recommendations::suggestions::Scheme;
use suivi_kernel::{Act, ObjectKind};

use crate::context::Ctx;
use crate::i18n::msg;
use crate::recommendations::names;
use crate::routes::{Needs, Route};

/// The addresses of suggestions.
pub fn routes() -> Vec<Route> {
    let work = Needs::May(Act::Update, ObjectKind::RecommendationPublished);
    let groups = Needs::May(Act::Create, ObjectKind::RecommendationPublished);
    vec![
        Route::get("/{lang}/{mechanism}/suggestions", work, list::page),
        Route::post("/{lang}/{mechanism}/suggestions", work, list::decide),
        Route::get("/{lang}/{mechanism}/suggestions/clusters", work, groups::page),
        Route::post("/{lang}/{mechanism}/suggestions/clusters", groups, groups::make),
        Route::get("/{lang}/{mechanism}/suggestions/scores", work, scores::page),
    ]
}

fn address(ctx: &Ctx) -> String {
    format!("{}/suggestions", ctx.base())
}

fn scheme_name(ctx: &Ctx, scheme: Scheme) -> &'static str {
    let l = ctx.l10n;
    match scheme {
        Scheme::Theme => msg::suggestions_scheme_theme(l),
        Scheme::Person => msg::suggestions_scheme_person(l),
        Scheme::Sdg => msg::suggestions_scheme_sdg(l),
        Scheme::Action => msg::suggestions_scheme_action(l),
    }
}

/// What a code of a scheme is called.
fn code_name(ctx: &Ctx, scheme: Scheme, code: &str) -> String {
    names::tag(ctx.l10n, scheme.code(), code)
}
