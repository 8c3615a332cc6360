//! How reports, their parts and what waits for them are worded.

use std::collections::HashMap;

use maud::{Markup, html};
use suivi_domain::reports::writing::model::ReportState;
use suivi_domain::reports::writing::queries;
use suivi_domain::reports::writing::rows::{Contribution, Report};
use suivi_kernel::{Date, Language, LocalText, Result};

use crate::context::Ctx;
use crate::i18n::{L10n, msg};
use crate::ui::{self, Crumb, Shape, Tone};

/// Where a report stands.
pub fn state_tag(l: L10n, row: &Report, today: Date) -> Markup {
    let word = l.coded("report-state", &row.state);
    let is_late = row.due_on.is_some_and(|due| due < today);
    match row.state.as_str() {
        "submitted" | "published" => ui::status_tag(word, Shape::Full, Tone::Good),
        _ if is_late => html! {
            (ui::status_tag(word, Shape::Half, Tone::Active)) " "
            (ui::status_tag(msg::obligation_overdue(l), Shape::Triangle, Tone::Overdue))
        },
        "approved" => ui::status_tag(word, Shape::Full, Tone::Active),
        "clearance" => ui::status_tag(word, Shape::Diamond, Tone::Attention),
        _ => ui::status_tag(word, Shape::Half, Tone::Active),
    }
}

/// Where a request for a contribution stands.
pub fn contribution_tag(l: L10n, row: &Contribution, today: Date) -> Markup {
    let word = l.coded("contribution-state", &row.state);
    match row.state.as_str() {
        "asked" | "written" if row.due_on < today => html! {
            (ui::status_tag(word, Shape::Open, Tone::Attention)) " "
            (ui::status_tag(msg::request_late(l), Shape::Triangle, Tone::Overdue))
        },
        "asked" => ui::status_tag(word, Shape::Open, Tone::Attention),
        "written" => ui::status_tag(word, Shape::Half, Tone::Active),
        "answered" => ui::status_tag(word, Shape::Diamond, Tone::Attention),
        "accepted" => ui::status_tag(word, Shape::Full, Tone::Good),
        _ => ui::status_tag(word, Shape::Open, Tone::Neutral),
    }
}

/// The report's page.
pub fn address(ctx: &Ctx, slug: &str) -> String {
    format!("{}/reports/{slug}", ctx.base())
}

/// The way to a report's page.
pub fn way(ctx: &Ctx, row: &Report) -> Vec<Crumb> {
    vec![
        Crumb::to(msg::reports_title(ctx.l10n), format!("{}/reports", ctx.base())),
        Crumb::to(row.title.as_str(), address(ctx, &row.slug)),
    ]
}

/// A report's title, in its own language.
pub fn title(row: &Report) -> Result<Markup> {
    Ok(ui::text_in(language(row)?, &row.title))
}

/// The language a report is written in.
pub fn language(row: &Report) -> Result<Language> {
    Ok(row.language.parse()?)
}

/// The name of an institution; the secretariat where there is none.
pub fn institution(l: L10n, names: &HashMap<String, LocalText>, id: Option<&str>) -> Markup {
    match id.and_then(|id| names.get(id)) {
        Some(name) => ui::local_text(l, name),
        None => html! { (msg::report_secretariat(l)) },
    }
}

/// Words against a limit: how many, of how many, and how many too many.
pub fn budget(l: L10n, words: usize, limit: Option<i32>) -> Markup {
    let limit = limit.and_then(|limit| usize::try_from(limit).ok()).filter(|limit| *limit > 0);
    html! {
        span.numbers {
            @match limit {
                Some(limit) if words > limit => {
                    (msg::report_words_of(l, number(limit), number(words))) " "
                    strong.overdue { (msg::report_words_over(l, number(words - limit))) }
                }
                Some(limit) => { (msg::report_words_of(l, number(limit), number(words))) }
                None => { (msg::report_words(l, number(words))) }
            }
        }
    }
}

/// Leaves a trace of who opened a report that is restricted and not public yet.
pub async fn note_reading(ctx: &Ctx, row: &Report) -> Result<()> {
    if row.class < 2 || row.state == "published" {
        return Ok(());
    }
    let (actor, row) = (ctx.actor.clone(), row.clone());
    ctx.app
        .db
        .write(move |tx| {
            queries::note_reading(tx, &actor, &row);
            Ok(())
        })
        .await
}

/// A count for a message.
pub fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// Whether sections of the report may be written now.
pub fn is_open(row: &Report) -> bool {
    row.state.parse().is_ok_and(ReportState::is_open)
}
