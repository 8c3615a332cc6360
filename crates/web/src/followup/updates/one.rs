//! One update. The task: anyone reads what was said and with what evidence; those who work on it see where it stands and take
//! the next step.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use suivi_domain::followup::clearance_links;
use suivi_domain::followup::model::Subject;
use suivi_domain::followup::rows::Step;
use suivi_domain::followup::updates::{self, Content, Whole};
use suivi_domain::followup::worklists::institution::{MyItem, mine};
use suivi_domain::followup::worklists::speaks_for;
use suivi_kernel::{Act, ObjectKind, Result};

use super::mine::sent_mark;
use super::{lines, names, steps};
use crate::accounts::answer::{self, Again};
use crate::assets;
use crate::context::Ctx;
use crate::errors::Failure;
use crate::followup::{evidence, items};
use crate::i18n::msg;
use crate::shell;
use crate::ui::{self, Crumb, Fact};

/// What acts on the page may say that they did.
const NEWS: [&str; 9] = [
    "update-was-sent",
    "update-was-cleared",
    "update-sent-back",
    "update-was-withdrawn",
    "update-back-asked",
    "update-back-decided",
    "update-link-sent",
    "update-link-revoked",
    "evidence-was-added",
];

/// An update as this reader may see it.
pub async fn page(ctx: Ctx, Path((_, _, id)): Path<(String, String, String)>) -> Result<Response, Failure> {
    let notice = answer::news(&ctx, &NEWS);
    Ok(show(&ctx, id, Again { notice, ..Again::default() }).await?.into_response())
}

/// What the acts of this page need to know beside the update.
pub struct Beside {
    /// Whether somebody of the institution can clear it.
    pub has_approver: bool,
    /// Names and addresses to which links about this institution's updates went.
    pub recipients: Vec<(String, String)>,
    /// The next item that waits for this reader's answer, or about which nothing was heard for the longest time.
    next: Option<(String, Markup)>,
}

/// The page, with what was wrong with the last act.
pub async fn show(ctx: &Ctx, id: String, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let (asking, mechanism) = (ctx.clone(), ctx.mechanism()?.clone());
    let (whole, beside) = ctx
        .app
        .db
        .read(move |conn| {
            let whole = updates::one(conn, &asking.actor, &mechanism, &id)?;
            let beside = read_beside(conn, &asking, &whole)?;
            Ok((whole, beside))
        })
        .await?;
    let row = &whole.line.row;
    if row.class > 1 && ctx.is_read {
        let (actor, row) = (ctx.actor.clone(), row.clone());
        ctx.app
            .db
            .write(move |tx| {
                updates::note_reading(tx, &actor, &row);
                Ok(())
            })
            .await?;
    }
    let title = whole
        .line
        .about
        .as_ref()
        .map_or_else(|| msg::update_item_hidden(l).to_owned(), |about| names::plain_title(l, about));
    let way = vec![Crumb::to(msg::updates_title(l), format!("{}/updates", ctx.base()))];
    let mut cx = shell::page_below(ctx, title, way);
    let mark = sent_mark(ctx);
    cx.script = again.notice.is_some().then(assets::draft_script_url);
    cx.notice = again.notice.clone().map(|mut notice| {
        notice.action = beside.next.as_ref().map(|(href, name)| {
            html! { a.button.primary href=(href) { (msg::update_next_item(l)) ": " (name) } }
        });
        notice
    });
    let head = ui::page_head(
        match &whole.line.about {
            Some(about) => names::title(l, about),
            None => html! { (msg::update_item_hidden(l)) },
        },
        Some(html! { (names::status_tag(l, &row.status)) }),
        None,
    );
    let main = html! {
        (mark)
        (ui::error_summary(l, &again.errors, &steps::labels(l)))
        @if row.class > 1 { p { strong { (msg::update_restricted(l)) } ": " (msg::update_restrict_hint(l)) } }
        @if let Some(reason) = &whole.line.reason { p { strong { (msg::update_reason(l)) } ": " (ui::user_text(reason)) } }
        (lines::content(ctx, row, &whole.line.content))
        (changed(ctx, &whole)?)
        (proofs(ctx, &whole))
        (follow_ups(ctx, &whole))
        (steps::acts(ctx, &whole, &beside, &again.errors))
    };
    Ok(ui::page_with_facts(&cx, head, main, facts(ctx, &whole)))
}

fn read_beside(conn: &mut suivi_store::Conn, ctx: &Ctx, whole: &Whole) -> Result<Beside> {
    let row = &whole.line.row;
    if !whole.is_read_inside || !ctx.actor.is_signed_in() {
        return Ok(Beside { has_approver: true, recipients: Vec::new(), next: None });
    }
    let next = next_item(conn, ctx, &row.subject()?)?;
    let recipients = if row.status == "submitted" {
        clearance_links::known_recipients(conn, &row.institution_id)?
    } else {
        Vec::new()
    };
    Ok(Beside { has_approver: updates::has_approver(conn, row)?, recipients, next })
}

/// The item of mine about which nothing was said for the longest time: where a round is open, of those it still asks about.
fn next_item(conn: &mut suivi_store::Conn, ctx: &Ctx, here: &Subject) -> Result<Option<(String, Markup)>> {
    let (mechanism, now) = (ctx.mechanism()?, ctx.app.db.clock().now());
    if speaks_for(&ctx.actor, Act::Create, &mechanism.id).is_empty() {
        return Ok(None);
    }
    // Two, for the first may be the one that was just answered.
    let mine = mine(conn, &ctx.actor, &mechanism.id, (0, 2), now)?;
    let is_asked = mine.round.is_some();
    let is_open = |item: &MyItem| is_asked || item.last_said.is_none_or(|at| at.date() < now.date());
    let next = mine.items.into_iter().find(|item| item.item.subject != *here && is_open(item));
    Ok(next.map(|next| {
        let address = items::answer(ctx, &next.item);
        (format!("{address}?institution={}", next.institution_id), items::short(ctx.l10n, &next.item))
    }))
}

/// What differs from the text it is compared with; not for the public, to whom only published texts belong.
fn changed(ctx: &Ctx, whole: &Whole) -> Result<Markup> {
    let l = ctx.l10n;
    let line = &whole.line;
    let Some(before) = line.before.as_ref().filter(|_| whole.is_read_inside && !line.row.is_nothing_new)
    else {
        return Ok(html! {});
    };
    let old = Content::of(before)?;
    Ok(html! {
        details {
            summary { (msg::update_compared_with(l, l.date(before.period_to).as_str())) }
            (lines::differences(ctx, &old.differences(&line.content)))
        }
    })
}

fn proofs(ctx: &Ctx, whole: &Whole) -> Markup {
    let l = ctx.l10n;
    let row = &whole.line.row;
    let adds = whole.is_read_inside
        && !matches!(row.status.as_str(), "returned" | "withdrawn")
        && ctx.mechanism.as_ref().is_some_and(|m| {
            ctx.actor.may_own(Act::Create, ObjectKind::EvidenceInternal, &m.id, &row.institution_id)
        });
    html! {
        @if adds || !whole.line.evidence.is_empty() {
            section #evidence {
                h2 { (msg::evidence_title(l)) }
                @if whole.line.evidence.is_empty() { p.muted { (msg::evidence_none(l)) } }
                ul.plain {
                    @for piece in &whole.line.evidence {
                        li { (evidence::names::piece(ctx, piece)) " " (evidence::names::state(ctx, piece)) }
                    }
                }
                @if adds {
                    p { a href=(format!("{}/evidence/new?update={}", ctx.base(), row.id)) { (msg::evidence_add(l)) } }
                }
            }
        }
    }
}

/// What came after it, and what it followed.
fn follow_ups(ctx: &Ctx, whole: &Whole) -> Markup {
    let l = ctx.l10n;
    let row = &whole.line.row;
    let to =
        |id: &str, words: &str| html! { p { a href=(format!("{}/updates/{id}", ctx.base())) { (words) } } };
    html! {
        @if let Some(next) = &whole.followed_by {
            (to(&next.id, if row.status == "published" { msg::update_corrected_by(l) } else { msg::update_followed_by(l) }))
        }
        @if let Some(before) = row.supersedes_id.as_ref().filter(|_| whole.is_read_inside) {
            (to(before, msg::update_follows(l)))
        }
    }
}

fn facts(ctx: &Ctx, whole: &Whole) -> Markup {
    let l = ctx.l10n;
    let row = &whole.line.row;
    let now = ctx.app.db.clock().now();
    let mut facts = vec![
        Fact::new(msg::update_item(l), names::item_link(ctx, whole.line.about.as_ref())),
        Fact::new(msg::institution(l), ui::local_text(l, &whole.line.institution)),
        Fact::new(
            msg::update_period_title(l),
            html! { (msg::update_period(l, l.date(row.period_from).as_str(), l.date(row.period_to).as_str())) },
        ),
    ];
    if let Some(at) = row.published_at {
        facts.push(Fact::new(
            msg::update_published_on(l),
            html! { (ui::day(l, at.date())) " " span.muted { (l.age_of(at, now)) } },
        ));
    }
    if whole.is_read_inside {
        facts.push(Fact::new(msg::update_author(l), names::who(l, &row.author_label)));
    }
    html! {
        (ui::summary_list(&facts))
        @if !whole.steps.is_empty() {
            h2 { (msg::update_way(l)) }
            ol.plain { @for step in &whole.steps { li { (said(ctx, step)) } } }
        }
        @if !whole.links.is_empty() {
            h2 { (msg::update_links(l)) }
            ul.plain { @for link in &whole.links { li { (steps::link(ctx, link)) } } }
        }
    }
}

fn said(ctx: &Ctx, step: &Step) -> Markup {
    let l = ctx.l10n;
    html! {
        (names::status_tag(l, &step.step)) br;
        span.muted {
            (ui::moment(l, step.at)) (msg::list_comma(l)) (names::who(l, &step.actor_label))
            @if let Some(via) = &step.via { (msg::list_comma(l)) (l.coded("update-via", via)) }
        }
        @if let Some(reason) = &step.reason { p { (ui::user_text(reason)) } }
    }
}
