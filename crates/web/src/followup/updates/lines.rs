//! One update as lists, queues and timelines show it: what was done, with what evidence, and what changed.

use maud::{Markup, html};
use suivi_domain::followup::rows::{Evidence, Update};
use suivi_domain::followup::updates::{Content, Difference, Line};
use suivi_kernel::Result;

use super::names;
use crate::context::Ctx;
use crate::followup::evidence;
use crate::i18n::msg;
use crate::recommendations::difference;
use crate::ui;

/// What an update says.
pub fn content(ctx: &Ctx, row: &Update, content: &Content) -> Markup {
    let l = ctx.l10n;
    if row.is_nothing_new {
        return html! { p { em { (msg::update_nothing_new_said(l)) } } };
    }
    html! {
        (ui::local_prose(l, &content.narrative))
        @if !content.obstacles.0.is_empty() {
            p.muted { (msg::update_obstacles(l)) }
            (ui::local_prose(l, &content.obstacles))
        }
        @if !content.next_steps.0.is_empty() {
            p.muted { (msg::update_next_steps(l)) }
            (ui::local_prose(l, &content.next_steps))
        }
        @if content.proposed_status.is_some() || content.percent.is_some() {
            p {
                @if let Some(status) = content.proposed_status {
                    (msg::update_proposed_status(l)) ": " strong { (names::measure_status(l, status.code())) } " "
                }
                @if let Some(percent) = content.percent {
                    (msg::update_percent(l)) ": " strong { (msg::update_percent_value(l, percent.to_string())) }
                }
            }
        }
    }
}

/// What changed from one content to another, part by part.
pub fn differences(ctx: &Ctx, found: &[Difference]) -> Markup {
    let l = ctx.l10n;
    html! {
        @for change in found {
            p.muted { (names::part(l, change.part)) }
            @match names::language_of(change.part) {
                Some(language) => { (difference(ctx, language, &change.before, &change.after)) }
                None => {
                    (ui::side_by_side(l,
                        html! { (names::value(l, change.part, &change.before)) },
                        html! { (names::value(l, change.part, &change.after)) }))
                }
            }
        }
    }
}

/// The evidence of an update as a list; nothing where there is none.
pub fn proofs(ctx: &Ctx, pieces: &[Evidence]) -> Markup {
    let l = ctx.l10n;
    html! {
        @if !pieces.is_empty() {
            p.muted { (msg::evidence_title(l)) }
            ul.plain { @for piece in pieces { li { (evidence::names::piece(ctx, piece)) } } }
        }
    }
}

/// Who said it and when, for those who read it before the public.
pub fn byline(ctx: &Ctx, line: &Line) -> Markup {
    let l = ctx.l10n;
    let now = ctx.app.db.clock().now();
    let row = &line.row;
    html! {
        (ui::local_text(l, &line.institution))
        (msg::list_comma(l))
        (msg::update_period(l, l.date(row.period_from).as_str(), l.date(row.period_to).as_str()))
        @if let Some(at) = row.submitted_at {
            (msg::list_comma(l)) (msg::update_sent_ago(l, l.age_of(at, now).as_str()))
        }
    }
}

/// An update for somebody who has to decide on it: the text, or what changed since the one it is compared with.
///
/// A restricted text is not spread over a list: it is opened, and opening it is written down.
pub fn for_decision(ctx: &Ctx, line: &Line) -> Result<Markup> {
    let l = ctx.l10n;
    let row = &line.row;
    if row.class > 1 {
        return Ok(html! { p { (msg::update_restricted_open(l)) } });
    }
    let before = match &line.before {
        Some(before) if !row.is_nothing_new => Some((before, Content::of(before)?)),
        _ => None,
    };
    let is_retry = before.as_ref().is_some_and(|(other, _)| row.supersedes_id.as_ref() == Some(&other.id));
    Ok(html! {
        @match &before {
            Some((_, old)) if is_retry => {
                p.muted { (msg::update_changed_since_return(l)) }
                (differences(ctx, &old.differences(&line.content)))
                details { summary { (msg::update_whole_text(l)) } (content(ctx, row, &line.content)) }
            }
            Some((other, old)) => {
                (content(ctx, row, &line.content))
                details {
                    summary { (msg::update_compared_with(l, l.date(other.period_to).as_str())) }
                    (differences(ctx, &old.differences(&line.content)))
                }
            }
            None => { (content(ctx, row, &line.content)) }
        }
        (proofs(ctx, &line.evidence))
    })
}
