//! The agenda of a follow-up meeting, made of what is stuck. The task: the secretariat prints it, the meeting goes
//! through it, and decisions are written where they belong.

use maud::{Markup, html};
use suivi_domain::followup::brief::{Brief, MEETING, brief};
use suivi_kernel::{Act, ObjectKind, Result};

use super::brief::{asks, blocked, contested, grades, measures, without_measure};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::{L10n, msg};
use crate::routes::{Needs, Route};
use crate::shell;
use crate::ui;

/// The address of the agenda.
pub fn routes() -> Vec<Route> {
    vec![Route::get("/{lang}/{mechanism}/agenda", Needs::May(Act::Read, ObjectKind::UpdateDraft), page)]
}

async fn page(ctx: Ctx) -> Result<Markup, Failure> {
    let l = ctx.l10n;
    let (actor, mechanism, now) = (ctx.actor.clone(), ctx.mechanism()?.clone(), ctx.app.db.clock().now());
    let found = ctx.app.db.read(move |conn| brief(conn, &actor, &mechanism, MEETING, now)).await?;
    let cx = shell::page_below(&ctx, msg::nav_agenda(l), Vec::new());
    let lead = html! { (l.date(found.today)) span.screen-only { ". " (msg::agenda_lead(l)) } };
    let main = html! {
        (ui::page_head(html! { (msg::nav_agenda(l)) }, Some(lead), None))
        (asks(&ctx, &found.asks))
        @for point in points(&ctx, &found) { (point) (decision(l)) }
    };
    Ok(ui::page(&cx, main))
}

/// The points of the agenda; one about which there is nothing to say is left out.
fn points(ctx: &Ctx, found: &Brief) -> Vec<Markup> {
    let l = ctx.l10n;
    let mut points = Vec::new();
    if found.blocked.total > 0 {
        points.push(blocked(ctx, &found.blocked));
    }
    if found.overdue.total > 0 {
        points.push(measures(ctx, msg::brief_overdue(l), &found.overdue, found.today));
    }
    if found.due.total > 0 {
        points.push(measures(ctx, msg::brief_due(l), &found.due, found.today));
    }
    if found.without_measure.total > 0 {
        points.push(without_measure(ctx, &found.without_measure));
    }
    if found.contested.total > 0 {
        points.push(contested(ctx, &found.contested));
    }
    if found.grades.total > 0 {
        points.push(grades(ctx, &found.grades));
    }
    if points.is_empty() {
        points.push(html! { p { (msg::agenda_empty(l)) } });
    }
    points
}

/// Lines to write a decision on, who sees to it, and until when.
fn decision(l: L10n) -> Markup {
    html! {
        p.muted { (msg::agenda_decision(l)) }
        ul.decision aria-hidden="true" { li {} li {} }
    }
}
