//! The section "Who is responsible" on the page of a recommendation and of a cluster. Its task: anyone sees which
//! institution answers, and those concerned get to what they can do about it.

use maud::{Markup, html};
use suivi_domain::followup::allocations::{self, Line, Responsible, Sight};
use suivi_domain::followup::model::{AllocationStatus, Part};
use suivi_domain::recommendations::queries::Whole;
use suivi_kernel::{Act, ObjectKind, Result};

use super::{list_address, standing};
use crate::context::Ctx;
use crate::i18n::msg;
use crate::ui::{self, ButtonKind};

/// Who answers for a recommendation to the mechanism's State.
pub async fn of_record(ctx: &Ctx, whole: &Whole) -> Result<Markup> {
    let Some(mechanism) = ctx.mechanism.clone().filter(|m| m.state == whole.record.state) else {
        return Ok(html! {});
    };
    let (actor, id) = (ctx.actor.clone(), whole.record.id.clone());
    let found = ctx.app.db.read(move |conn| allocations::of_case(conn, &actor, &mechanism, &id)).await?;
    let inherits = found.lead().is_some_and(|lead| lead.allocation.cluster_id.is_some());
    // A recommendation without a case is allocated from the register, where an act opens one.
    let change = whole
        .case
        .as_ref()
        .map(|_| format!("{}/recommendations/{}/allocation", ctx.base(), whole.record.slug));
    section(ctx, &found, inherits, change.as_deref())
}

/// Who answers for a cluster.
pub async fn of_cluster(ctx: &Ctx, cluster_id: &str, slug: &str) -> Result<Markup> {
    let (actor, mechanism, id) = (ctx.actor.clone(), ctx.mechanism()?.clone(), cluster_id.to_owned());
    let found = ctx.app.db.read(move |conn| allocations::of_cluster(conn, &actor, &mechanism, &id)).await?;
    section(ctx, &found, false, Some(&format!("{}/clusters/{slug}/allocation", ctx.base())))
}

fn section(ctx: &Ctx, found: &Responsible, inherits: bool, change: Option<&str>) -> Result<Markup> {
    let l = ctx.l10n;
    let mechanism = ctx.mechanism()?;
    let proposes = ctx.actor.may(Act::Create, ObjectKind::Allocation, &mechanism.id);
    Ok(html! {
        section #responsible {
            h2 { (msg::responsible_title(l)) }
            (lines(ctx, found))
            @if inherits { p.muted { (msg::responsible_by_cluster(l)) } }
            @if let Some(change) = change.filter(|_| proposes) {
                @let words = if found.lines.is_empty() { msg::allocation_make(l) } else { msg::allocation_change(l) };
                (ui::button_link(ButtonKind::Secondary, words, change))
            }
        }
    })
}

/// The institutions in force, and for those concerned what has been.
pub(super) fn lines(ctx: &Ctx, found: &Responsible) -> Markup {
    let l = ctx.l10n;
    let is_public = ctx
        .mechanism
        .as_ref()
        .is_none_or(|mechanism| allocations::sight(&ctx.actor, &mechanism.id) == Sight::Public);
    html! {
        @if found.lines.is_empty() {
            p.muted { @if is_public { (msg::responsible_nobody_public(l)) } @else { (msg::responsible_nobody(l)) } }
        } @else {
            ul.plain.responsible { @for line in &found.lines { li { (in_force(ctx, line, is_public)) } } }
        }
        @if !found.past.is_empty() {
            details {
                summary { (msg::responsible_past(l)) }
                ul.plain { @for line in &found.past { li { (past(ctx, line)) } } }
            }
        }
    }
}

fn in_force(ctx: &Ctx, line: &Line, is_public: bool) -> Markup {
    let l = ctx.l10n;
    let list = format!("{}?institution={}", list_address(ctx), line.institution.slug);
    let own = format!("{}/{}", list_address(ctx), line.allocation.id);
    let part = l.coded("allocation-part", line.part.code());
    let mechanism_id = ctx.mechanism.as_ref().map_or("", |mechanism| mechanism.id.as_str());
    let decides = allocations::may_decide(&ctx.actor, mechanism_id, &line.institution.id);
    html! {
        @if line.part == Part::Lead { strong { (part) } } @else { (part) }
        ": " a href=(list) { (ui::local_text(l, &line.institution.names)) }
        @if !is_public {
            " " (standing(l, line))
            @if let Some(name) = &line.keeper { " " span.muted { (msg::allocation_keeper(l)) ": " (ui::user_text(name)) } }
            @if let Some(reason) = &line.allocation.reason {
                p.muted { (reason_label(ctx, line)) ": " (ui::user_text(reason)) }
            }
            " " a href=(own) {
                @if decides && line.status == AllocationStatus::Proposed { (msg::allocation_answer(l)) } @else { (msg::allocation_open(l)) }
                span.hidden { ": " (line.institution.names.best_text(l.language())) }
            }
        }
    }
}

/// What the reason of a line is about.
fn reason_label(ctx: &Ctx, line: &Line) -> &'static str {
    match line.status {
        AllocationStatus::Confirmed => msg::allocation_confirmed_for(ctx.l10n),
        _ => msg::allocation_reason(ctx.l10n),
    }
}

fn past(ctx: &Ctx, line: &Line) -> Markup {
    let l = ctx.l10n;
    let until = line.allocation.ended_at.map(|at| at.date());
    html! {
        (l.coded("allocation-part", line.part.code())) ": " (ui::local_text(l, &line.institution.names))
        " " span.muted {
            (ui::day(l, line.allocation.proposed_at.date())) " – "
            @if let Some(until) = until { (ui::day(l, until)) }
            @if let Some(reason) = &line.allocation.reason { (msg::list_comma(l)) (ui::user_text(l.coded("allocation-ended", reason))) }
        }
    }
}
