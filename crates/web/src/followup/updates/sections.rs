//! What was done, on the pages of what it was done about: a recommendation, a measure, a cluster. The task: anyone sees what
//! was done, by whom, with what evidence, and how fresh it is.

use maud::{Markup, html};
use suivi_domain::followup::evidence::{self, Holder};
use suivi_domain::followup::model::Subject;
use suivi_domain::followup::rows::Evidence;
use suivi_domain::followup::updates::{self, Line, Page, about};
use suivi_domain::recommendations::queries::Whole;
use suivi_kernel::{Act, ObjectKind, Result};
use suivi_store::Conn;

use super::{lines, names};
use crate::context::Ctx;
use crate::i18n::msg;
use crate::ui::{self, ButtonKind, Event};

/// Most updates that a page shows; the rest is in the list.
const MOST: usize = 20;

/// What a page shows of updates.
#[derive(Default)]
pub struct Done {
    page: Page,
    /// What the whole list is narrowed by: `measure:m-42`.
    about: String,
    /// Evidence that stands alone on the item.
    proofs: Vec<Evidence>,
    /// Where this reader may answer, and add evidence.
    answer: Option<String>,
    add: String,
}

/// Reads what was done about a record: by its case, its cluster and the measures that answer it.
pub fn of_record(conn: &mut Conn, ctx: &Ctx, whole: &Whole) -> Result<Done> {
    let (Some(mechanism), Some(case)) = (&ctx.mechanism, &whole.case) else { return Ok(Done::default()) };
    let subjects = about::subjects_of_case(conn, &case.id, case.cluster_id.as_deref())?;
    let slug = &whole.record.slug;
    let answer = may_answer(conn, ctx, &Subject::Case(case.id.clone()))?
        .then(|| format!("{}/answer/recommendation/{slug}", ctx.base()));
    Ok(Done {
        page: updates::timeline(conn, &ctx.actor, mechanism, &subjects, MOST)?,
        proofs: evidence::of_item(conn, &ctx.actor, mechanism, &Holder::Case(case.id.clone()))?,
        about: format!("recommendation:{slug}"),
        add: format!("{}/evidence/new?recommendation={slug}", ctx.base()),
        answer,
    })
}

/// Reads what was done about a measure (`slug` as addresses have it) or a cluster.
pub fn of_item(conn: &mut Conn, ctx: &Ctx, subject: &Subject, slug: &str) -> Result<Done> {
    let Some(mechanism) = &ctx.mechanism else { return Ok(Done::default()) };
    let kind = if matches!(subject, Subject::Measure(_)) { "measure" } else { "cluster" };
    let proofs = match subject {
        Subject::Measure(id) => evidence::of_item(conn, &ctx.actor, mechanism, &Holder::Measure(id.clone()))?,
        Subject::Case(_) | Subject::Cluster(_) => Vec::new(),
    };
    Ok(Done {
        page: updates::timeline(conn, &ctx.actor, mechanism, std::slice::from_ref(subject), MOST)?,
        answer: may_answer(conn, ctx, subject)?.then(|| format!("{}/answer/{kind}/{slug}", ctx.base())),
        about: format!("{kind}:{slug}"),
        add: format!("{}/evidence/new?measure={slug}", ctx.base()),
        proofs,
    })
}

fn may_answer(conn: &mut Conn, ctx: &Ctx, subject: &Subject) -> Result<bool> {
    let Some(mechanism) = &ctx.mechanism else { return Ok(false) };
    if !ctx.actor.is_signed_in() || !ctx.actor.may_some(Act::Create, ObjectKind::UpdateDraft, &mechanism.id) {
        return Ok(false);
    }
    let answerers = about::answerers(conn, subject)?;
    Ok(answerers.iter().any(|id| ctx.actor.may_own(Act::Create, ObjectKind::UpdateDraft, &mechanism.id, id)))
}

/// The section of the page.
pub fn section(ctx: &Ctx, done: &Done) -> Markup {
    let l = ctx.l10n;
    let events: Vec<Event> = done.page.lines.iter().map(|line| event(ctx, line)).collect();
    let more = done.page.total > i64::try_from(MOST).unwrap_or(i64::MAX);
    html! {
        section #updates {
            h2 { (msg::timeline_title(l)) }
            @if events.is_empty() { p.muted { (msg::timeline_empty(l)) } } @else { (ui::timeline(&events)) }
            @if more {
                p { a href=(format!("{}/updates?about={}", ctx.base(), done.about)) { (msg::updates_all(l, done.page.total)) } }
            }
            (lines::proofs(ctx, &done.proofs))
            @if let Some(answer) = &done.answer {
                (ui::button_group(html! {
                    (ui::button_link(ButtonKind::Secondary, msg::update_answer(l), answer))
                    @if !done.about.starts_with("cluster") {
                        (ui::button_link(ButtonKind::Secondary, msg::evidence_add(l), &done.add))
                    }
                }))
            }
        }
    }
}

/// One update on a timeline; a visitor's view and everyone else's are made by this one function.
pub fn event(ctx: &Ctx, line: &Line) -> Event {
    let l = ctx.l10n;
    let now = ctx.app.db.clock().now();
    let row = &line.row;
    let when = html! {
        @match row.published_at {
            Some(at) => { (ui::day(l, at.date())) (msg::list_comma(l)) (l.age_of(at, now)) }
            None => { (names::status_tag(l, &row.status)) }
        }
    };
    let title = html! { (ui::local_text(l, &line.institution)) };
    let body = html! {
        p.muted {
            (msg::update_period(l, l.date(row.period_from).as_str(), l.date(row.period_to).as_str()))
            @if let Some(about) = line.about.as_ref().filter(|about| about.kind() != "recommendation") {
                (msg::list_comma(l)) (names::item_link(ctx, Some(about)))
            }
        }
        @if row.class > 1 { p { (msg::update_restricted_open(l)) } }
        @else { (lines::content(ctx, row, &line.content)) (lines::proofs(ctx, &line.evidence)) }
        p { a href=(format!("{}/updates/{}", ctx.base(), row.id)) { (msg::update_open(l)) span.hidden { ": " (ui::local_text(l, &line.institution)) } } }
    };
    Event { when, title, body }
}
