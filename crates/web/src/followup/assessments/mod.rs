//! Assessments. The task: anyone compares in one look how the State, an independent institution, civil society and the
//! committee see a recommendation's implementation; who may, adds a view in two minutes.

mod lists;
mod one;
mod section;
mod writing;

use suivi_domain::followup::assessments::{may_file, scales_for};
use suivi_domain::followup::model::Assessor;
use suivi_kernel::{Act, ObjectKind};

use crate::context::Ctx;
use crate::i18n::msg;
use crate::routes::{Needs, Route};

pub(in crate::followup) use lists::table;
pub use section::{OfRecord, of_record, section};

/// The addresses of assessments.
pub fn routes() -> Vec<Route> {
    let read = Needs::May(Act::Read, ObjectKind::UpdateDraft);
    vec![
        Route::get("/{lang}/{mechanism}/recommendations/{slug}/assess", Needs::SignIn, writing::form),
        Route::post("/{lang}/{mechanism}/recommendations/{slug}/assess", Needs::SignIn, writing::send),
        Route::get("/{lang}/{mechanism}/assessments", Needs::Nothing, lists::list),
        Route::get("/{lang}/{mechanism}/assessments/waiting", read, lists::queue),
        Route::get("/{lang}/{mechanism}/assessments/{id}", Needs::Nothing, one::one),
        Route::post("/{lang}/{mechanism}/assessments/{id}/{step}", Needs::SignIn, one::step),
    ]
}

fn shortened(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let cut: String = text.chars().take(most).collect();
    let whole = cut.rsplit_once(' ').map_or(cut.as_str(), |(whole, _)| whole);
    format!("{whole}…")
}

/// What a voice is called.
fn voice_name(ctx: &Ctx, assessor: Assessor) -> &'static str {
    let l = ctx.l10n;
    match assessor {
        Assessor::State => msg::voice_state(l),
        Assessor::Nhri => msg::voice_nhri(l),
        Assessor::CivilSociety => msg::voice_civil_society(l),
        Assessor::Committee => msg::voice_committee(l),
    }
}

/// The voices in which the caller may write on a record of this body.
fn may_choose<'c>(ctx: &'c Ctx, body: &'c str) -> impl Iterator<Item = Assessor> + 'c {
    Assessor::ALL.iter().copied().filter(move |assessor| {
        let may = ctx.mechanism.as_ref().is_some_and(|m| may_file(&ctx.actor, *assessor, &m.id));
        may && !scales_for(*assessor, body).is_empty()
    })
}
