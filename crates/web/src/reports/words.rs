//! How obligations are named and where they stand, in words.

use maud::{Markup, html};
use suivi_domain::reports::model::ObligationKind;
use suivi_domain::reports::rows::Obligation;
use suivi_kernel::{Date, LocalText, Result, vocab};

use crate::context::Ctx;
use crate::followup::when;
use crate::i18n::{L10n, msg};
use crate::recommendations::names;
use crate::ui::{self, Shape, Tone};

/// What kind of report.
pub fn kind(l: L10n, code: &str) -> &str {
    l.coded("obligation-kind", code)
}

/// To whom it is owed, or under what.
pub fn owed_to(l: L10n, row: &Obligation) -> Option<String> {
    let treaty = row.treaty.as_deref().and_then(vocab::treaty);
    match (treaty, &row.body) {
        (Some(treaty), _) => Some(treaty.names.best_text(l.language()).to_owned()),
        (None, Some(body)) => Some(names::body(l, body)),
        (None, None) => None,
    }
}

/// Its title: its own, or kind and body.
pub fn title(l: L10n, row: &Obligation) -> Result<String> {
    let own = LocalText::from_json(&row.titles)?;
    if !own.0.is_empty() {
        return Ok(own.best_text(l.language()).to_owned());
    }
    let kind = kind(l, &row.kind);
    Ok(owed_to(l, row).map_or_else(|| kind.to_owned(), |body| msg::obligation_named(l, kind, body)))
}

/// Its title as the link to its page.
pub fn link(ctx: &Ctx, row: &Obligation) -> Result<Markup> {
    let own = LocalText::from_json(&row.titles)?;
    let title = title(ctx.l10n, row)?;
    Ok(html! {
        a href=(format!("{}/obligations/{}", ctx.base(), row.slug)) {
            @if own.0.is_empty() { (title) } @else { (ui::local_text(ctx.l10n, &own)) }
        }
    })
}

/// Where it stands, as a word with a shape.
pub fn tag(l: L10n, row: &Obligation, today: Date) -> Markup {
    let is_voluntary = row.kind.parse().is_ok_and(ObligationKind::is_voluntary);
    match row.state.as_str() {
        "submitted" => ui::status_tag(msg::obligation_submitted(l), Shape::Full, Tone::Good),
        "waived" => ui::status_tag(msg::obligation_waived(l), Shape::Open, Tone::Neutral),
        _ if row.is_overdue(today) => {
            ui::status_tag(msg::obligation_overdue(l), Shape::Triangle, Tone::Overdue)
        }
        _ if is_voluntary => ui::status_tag(msg::obligation_voluntary(l), Shape::Open, Tone::Neutral),
        _ => ui::status_tag(msg::obligation_open(l), Shape::Half, Tone::Active),
    }
}

/// When it is due, with how long until or since then where that matters still; for what was sent, when that was.
pub fn due(l: L10n, row: &Obligation, today: Date) -> Markup {
    match (row.state.as_str(), row.submitted_on) {
        ("submitted", Some(on)) => html! { (msg::obligation_sent_on(l)) " " (ui::day(l, on)) },
        ("open", _) if row.is_overdue(today) || row.due_on >= today => when::due(l, row.due_on, today),
        _ => ui::day(l, row.due_on),
    }
}

/// The rule that worked a date out, in words.
pub fn rule(l: L10n, code: &str) -> &str {
    l.find(&format!("obligation-rule-{}", code.replace('.', "-"))).unwrap_or(code)
}
