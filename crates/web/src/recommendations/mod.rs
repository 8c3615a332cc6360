//! The register on screen: lists, one recommendation, acts on many, clusters, documents, labels,
//! repeats, possible duplicates and imports.

pub(crate) mod acts;
mod clusters;
mod columns;
pub(crate) mod detail;
mod documents;
pub mod download;
mod duplicates;
mod facts;
mod home;
mod imports;
mod intake;
mod labels;
pub(crate) mod list;
pub mod names;
mod place;
pub mod query;
mod related;
mod repeats;
mod similar;
mod suggestions;
mod text_form;
mod texts;
pub mod withdrawn;

use maud::Markup;
use suivi_domain::recommendations::queries::Short;
use suivi_domain::recommendations::rows::Recommendation;
use suivi_kernel::{Act, ObjectKind};

pub(crate) use detail::link;
pub(crate) use names::{body as body_name, tag as tag_name};
pub(crate) use texts::difference;

use crate::i18n::L10n;
use crate::routes::{Needs, Route};

/// One text of a recommendation, in one language.
const TEXT: &str = "/{lang}/{mechanism}/recommendations/{slug}/texts/{rendering}/{language}";

/// The addresses of the register.
pub fn routes() -> Vec<Route> {
    let work = Needs::May(Act::Update, ObjectKind::RecommendationPublished);
    let bring = Needs::May(Act::Create, ObjectKind::RecommendationPublished);
    let mut table = vec![
        Route::get("/{lang}/recommendations", Needs::Nothing, list::page),
        Route::get("/{lang}/recommendations/{state}/{slug}", Needs::Nothing, detail::page),
        Route::get("/{lang}/recommendations/{state}/{slug}/texts", Needs::Nothing, texts::page),
        Route::get("/{lang}/recommendations.csv", Needs::Nothing, download::csv),
        Route::get("/{lang}/recommendations.xlsx", Needs::Nothing, download::xlsx),
        Route::get("/{lang}/recommendations.json", Needs::Nothing, download::json),
        Route::get("/{lang}/{mechanism}", Needs::Nothing, home::page),
        Route::get("/{lang}/{mechanism}/recommendations", Needs::Nothing, list::page),
        Route::get("/{lang}/{mechanism}/recommendations/{slug}", Needs::Nothing, detail::page),
        Route::get("/{lang}/{mechanism}/recommendations/{slug}/texts", Needs::Nothing, texts::page),
        Route::get("/{lang}/recommendations/{state}/{slug}/similar", Needs::Nothing, similar::of_state),
        Route::get("/{lang}/{mechanism}/recommendations/{slug}/similar", Needs::Nothing, similar::page),
        Route::get(TEXT, work, text_form::edit),
        Route::post(TEXT, work, text_form::save),
        Route::get("/{lang}/{mechanism}/recommendations/{slug}/repeats", work, repeats::page),
        Route::post("/{lang}/{mechanism}/recommendations/{slug}/repeats", work, repeats::decide),
        Route::get("/{lang}/{mechanism}/duplicates", work, duplicates::page),
        Route::post("/{lang}/{mechanism}/duplicates", work, duplicates::decide),
        Route::get("/{lang}/{mechanism}/recommendations.csv", Needs::Nothing, download::csv),
        Route::get("/{lang}/{mechanism}/recommendations.xlsx", Needs::Nothing, download::xlsx),
        Route::get("/{lang}/{mechanism}/recommendations.json", Needs::Nothing, download::json),
        Route::post("/{lang}/{mechanism}/recommendations/set", work, acts::set),
        Route::get("/{lang}/{mechanism}/acts", work, acts::page),
        Route::post("/{lang}/{mechanism}/acts/{id}/undo", work, acts::undo),
        Route::get("/{lang}/{mechanism}/documents", Needs::Nothing, documents::page),
        Route::get("/{lang}/{mechanism}/clusters", Needs::Nothing, clusters::page),
        Route::post("/{lang}/{mechanism}/clusters", bring, clusters::create),
        Route::get("/{lang}/{mechanism}/clusters/{slug}", work, clusters::edit),
        Route::post("/{lang}/{mechanism}/clusters/{slug}", work, clusters::rename),
        Route::post("/{lang}/{mechanism}/clusters/{slug}/close", work, clusters::close),
        Route::get("/{lang}/{mechanism}/labels", work, labels::page),
        Route::post("/{lang}/{mechanism}/labels/{id}", work, labels::decide),
        Route::get("/{lang}/{mechanism}/imports", bring, imports::page),
        Route::post("/{lang}/{mechanism}/imports", bring, imports::begin),
        Route::get("/{lang}/{mechanism}/imports/{id}", bring, imports::one),
        Route::post("/{lang}/{mechanism}/imports/{id}/columns", bring, columns::take),
        Route::post("/{lang}/{mechanism}/imports/{id}/commit", bring, imports::commit),
        Route::get("/{lang}/{mechanism}/imports/{id}/undo", bring, imports::ask_undo),
        Route::post("/{lang}/{mechanism}/imports/{id}/undo", bring, imports::undo),
    ];
    table.extend(intake::routes());
    table.extend(suggestions::routes());
    table
}

/// How a record is cited in short.
pub(crate) fn number(l: L10n, record: &Recommendation) -> Markup {
    names::number(l, &record.body, record.cycle, record.paragraph.as_deref(), &record.slug)
}

/// How a record that is only named is cited in short.
pub(crate) fn short_number(l: L10n, short: &Short) -> Markup {
    names::number(l, &short.body, short.cycle, short.paragraph.as_deref(), &short.slug)
}
