//! How obligations are named and where they stand, in words.

use maud::{Markup, html};
use suivi_domain::reports::model::ObligationKind;
use suivi_domain::reports::rows::Obligation;
use suivi_kernel::{Date, LocalText, Result, vocab};

use crate::context::Ctx;
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

/// The rule that worked a date out, in words.
pub fn rule<'c>(l: L10n, code: &'c str) -> &'c str {
    l.find(&format!("obligation-rule-{}", code.replace('.', "-"))).unwrap_or(code)
}
