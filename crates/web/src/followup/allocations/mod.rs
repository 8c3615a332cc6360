//! Allocations on screen: who leads and who supports, what still has to be allocated, and what institutions answer.

mod choose;
mod download;
mod list;
mod one;
mod query;
mod section;
mod waiting;

use maud::{Markup, html};
use suivi_domain::followup::allocations::{Line, Target};
use suivi_domain::followup::model::AllocationStatus;
use suivi_domain::followup::rows::Allocation;
use suivi_domain::mechanisms::Institution;
use suivi_domain::recommendations::queries::{Lead, Short};
use suivi_domain::recommendations::search::sees_cases;
use suivi_kernel::{Act, LocalText, ObjectKind};

pub use choose::bulk_fields;
pub use query::{AllocationQuery, PER_PAGE};
pub use section::{of_cluster, of_record};

use crate::context::Ctx;
use crate::i18n::{L10n, msg};
use crate::recommendations::{detail, names};
use crate::routes::{Needs, Route};
use crate::ui::{self, Shape, Tone};

/// The addresses of allocations.
pub fn routes() -> Vec<Route> {
    let anyone = Needs::Nothing;
    let may = |act| Needs::May(act, ObjectKind::Allocation);
    let (proposes, decides) = (may(Act::Create), Needs::MaySome(Act::Approve, ObjectKind::Allocation));
    let keeps = Needs::MaySome(Act::Read, ObjectKind::UpdateDraft);
    vec![
        Route::get("/{lang}/{mechanism}/allocations", anyone, list::page),
        Route::get("/{lang}/{mechanism}/allocations.csv", anyone, download::csv),
        Route::get("/{lang}/{mechanism}/allocations.xlsx", anyone, download::xlsx),
        Route::get("/{lang}/{mechanism}/allocations.json", anyone, download::json),
        Route::post("/{lang}/{mechanism}/allocations/confirm", decides, list::confirm),
        Route::get("/{lang}/{mechanism}/allocations/waiting", proposes, waiting::page),
        Route::post("/{lang}/{mechanism}/allocations/waiting", proposes, waiting::allocate),
        Route::get("/{lang}/{mechanism}/allocations/{id}", anyone, one::page),
        Route::post("/{lang}/{mechanism}/allocations/{id}/confirm", decides, one::confirm),
        Route::post("/{lang}/{mechanism}/allocations/{id}/contest", decides, one::contest),
        Route::post("/{lang}/{mechanism}/allocations/{id}/confirm-for", may(Act::Approve), one::confirm_for),
        Route::post("/{lang}/{mechanism}/allocations/{id}/withdraw", may(Act::Update), one::withdraw),
        Route::post("/{lang}/{mechanism}/allocations/{id}/keep", keeps, one::keep),
        Route::get("/{lang}/{mechanism}/recommendations/{slug}/allocation", proposes, choose::of_record),
        Route::post("/{lang}/{mechanism}/recommendations/{slug}/allocation", proposes, choose::set_record),
        Route::get("/{lang}/{mechanism}/clusters/{slug}/allocation", proposes, choose::of_cluster),
        Route::post("/{lang}/{mechanism}/clusters/{slug}/allocation", proposes, choose::set_cluster),
    ]
}

/// The address of the list.
fn list_address(ctx: &Ctx) -> String {
    format!("{}/allocations", ctx.base())
}

/// Where an allocation stands, as a word and a shape.
fn status_tag(l: L10n, status: AllocationStatus) -> Markup {
    let (shape, tone) = match status {
        AllocationStatus::Proposed => (Shape::Open, Tone::Neutral),
        AllocationStatus::Confirmed => (Shape::Full, Tone::Good),
        AllocationStatus::Contested => (Shape::Triangle, Tone::Attention),
    };
    ui::status_tag(l.coded("allocation-status", status.code()), shape, tone)
}

/// The status of a line, and whether it came before the chair.
fn standing(l: L10n, line: &Line) -> Markup {
    html! {
        (status_tag(l, line.status))
        @if let Some(at) = line.allocation.escalated_at {
            " " (ui::status_tag(msg::allocation_escalated(l), Shape::Triangle, Tone::Overdue))
            " " span.muted { (ui::day(l, at.date())) }
        }
    }
}

/// The lead of a row of the register.
pub fn lead_in_short(l: L10n, institution: &Institution, lead: &Lead) -> Markup {
    html! {
        span.muted { (msg::field_lead(l)) ": " (ui::local_text(l, short_name(institution))) }
        @if lead.status != AllocationStatus::Confirmed { " " (status_tag(l, lead.status)) }
    }
}

/// The short name of an institution, or its name where it has none.
fn short_name(institution: &Institution) -> &LocalText {
    let short = &institution.short_names;
    if short.0.is_empty() { &institution.names } else { short }
}

/// What is allocated, with the way to it.
fn target(ctx: &Ctx, allocation: &Allocation, target: &Target) -> Markup {
    let l = ctx.l10n;
    match target {
        Target::Record(short) => html! { (detail::link(ctx, short)) p.muted { (detail::excerpt(short)) } },
        Target::Cluster { names, recommendations, .. } => {
            // Only members can narrow the register by a cluster.
            let works = ctx.mechanism.as_ref().is_some_and(|mechanism| sees_cases(&ctx.actor, mechanism));
            let id = allocation.cluster_id.as_deref().filter(|_| works);
            let href = id.map(|id| format!("{}/recommendations?cluster={id}", ctx.base()));
            html! {
                @match href {
                    Some(href) => { a href=(href) { (ui::local_text(l, names)) } }
                    None => { (ui::local_text(l, names)) }
                }
                p.muted { (msg::allocation_cluster_of(l, *recommendations)) }
            }
        }
    }
}

/// A recommendation by its number, in plain words: for labels of boxes.
fn number_in_words(ctx: &Ctx, short: &Short) -> String {
    let l = ctx.l10n;
    let mut parts = vec![names::body(l, &short.body)];
    parts.extend(short.cycle.map(|cycle| msg::cycle_number(l, i64::from(cycle))));
    parts.push(short.paragraph.clone().unwrap_or_else(|| short.slug.clone()));
    parts.join(msg::list_comma(l))
}
