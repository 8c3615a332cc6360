//! What the codes of assistance are called, and how one finds one's way among its pages.

use maud::{Markup, html};
use suivi_domain::assistance::model::{CAPACITIES, OfferState, Part, Status, Visibility};
use suivi_domain::assistance::rows::Request;
use suivi_kernel::{LocalText, Result, vocab};

use crate::accounts::answer::Sent;
use crate::context::Ctx;
use crate::i18n::{L10n, msg};
use crate::recommendations::names;
use crate::ui::{self, Choice, Crumb, Shape, Tone};

/// The address of a mechanism's request.
pub fn address(ctx: &Ctx, slug: &str) -> String {
    format!("{}/assistance/{slug}", ctx.base())
}

/// The way to a mechanism's request.
pub fn way(ctx: &Ctx, request: &Request) -> Result<Vec<Crumb>> {
    let titles = LocalText::from_json(&request.titles)?;
    let name = titles.best_text(ctx.l10n.language()).to_owned();
    Ok(vec![
        Crumb::to(msg::assistance_title(ctx.l10n), format!("{}/assistance", ctx.base())),
        Crumb::to(name, address(ctx, &request.slug)),
    ])
}

/// The way to the hub's requests.
pub fn hub_way(ctx: &Ctx) -> Vec<Crumb> {
    vec![Crumb::to(msg::assistance_hub_title(ctx.l10n), format!("{}/hub/assistance", ctx.root()))]
}

/// The name of a status.
pub fn status(l: L10n, code: &str) -> String {
    vocab::scale("assistance_request")
        .find(|step| step.code == code)
        .map_or_else(|| code.to_owned(), |step| step.names.best_text(l.language()).to_owned())
}

/// A status as a word with a shape.
pub fn status_tag(l: L10n, code: &str) -> Markup {
    let (shape, tone) = match code.parse() {
        Ok(Status::Draft | Status::Withdrawn) | Err(_) => (Shape::Open, Tone::Neutral),
        Ok(Status::Endorsed) => (Shape::Diamond, Tone::Attention),
        Ok(
            Status::Submitted | Status::UnderReview | Status::Matched | Status::Agreed | Status::InDelivery,
        ) => (Shape::Half, Tone::Active),
        Ok(Status::Completed | Status::Evaluated) => (Shape::Full, Tone::Good),
        Ok(Status::Declined) => (Shape::Triangle, Tone::Overdue),
    };
    ui::status_tag(&status(l, code), shape, tone)
}

/// What became of an offer, as a word with a shape.
pub fn offer_tag(l: L10n, code: &str) -> Markup {
    let (shape, tone) = match code.parse() {
        Ok(OfferState::Offered) | Err(_) => (Shape::Diamond, Tone::Attention),
        Ok(OfferState::Accepted) => (Shape::Full, Tone::Good),
        Ok(OfferState::Declined | OfferState::TakenBack) => (Shape::Open, Tone::Neutral),
    };
    ui::status_tag(l.coded("assistance-offer-state", code), shape, tone)
}

/// The name of a way of cooperation.
pub fn modality(l: L10n, code: &str) -> String {
    vocab::modality(code).map_or(code, |one| one.names.best_text(l.language())).to_owned()
}

/// The name of a fund.
pub fn fund(l: L10n, code: &str) -> String {
    vocab::fund(code).map_or(code, |one| one.names.best_text(l.language())).to_owned()
}

/// The name of a theme.
pub fn theme(l: L10n, code: &str) -> String {
    vocab::theme(code).map_or(code, |one| one.names.best_text(l.language())).to_owned()
}

/// The ways of cooperation to choose from.
pub fn modalities(l: L10n, chosen: &[&str]) -> Vec<Choice<'static>> {
    vocab::modalities()
        .iter()
        .map(|one| {
            Choice::new(&one.code, one.names.best_text(l.language()), chosen.contains(&one.code.as_str()))
        })
        .collect()
}

/// The funds to choose from.
pub fn funds(l: L10n, chosen: &str) -> Vec<Choice<'static>> {
    vocab::funds()
        .iter()
        .map(|one| Choice::new(&one.code, one.names.best_text(l.language()), one.code == chosen))
        .collect()
}

/// The capacities to choose from.
pub fn capacities(l: L10n, chosen: &[&str]) -> Vec<Choice<'static>> {
    CAPACITIES
        .into_iter()
        .map(|code| Choice::new(code, names::capacity(l, code), chosen.contains(&code)))
        .collect()
}

/// The parts of a request to choose from.
pub fn parts(l: L10n, chosen: &[&str]) -> Vec<Choice<'static>> {
    Part::ALL
        .iter()
        .map(|part| part.code())
        .map(|code| Choice::new(code, l.coded("assistance-part", code), chosen.contains(&code)))
        .collect()
}

/// Those to whom a request can be shown, up to `most`.
pub fn visibilities(l: L10n, from: Visibility, most: Visibility, chosen: &str) -> Vec<Choice<'static>> {
    Visibility::ALL
        .iter()
        .filter(|one| one.reach() >= from.reach() && one.reach() <= most.reach())
        .map(|one| one.code())
        .map(|code| Choice::new(code, l.coded("assistance-visibility", code), code == chosen))
        .collect()
}

/// Names one after the other.
pub fn joined(l: L10n, names: impl IntoIterator<Item = String>) -> String {
    names.into_iter().collect::<Vec<_>>().join(msg::list_comma(l))
}

/// Codes kept as JSON.
pub fn codes(json: &str) -> Vec<String> {
    serde_json::from_str(json).unwrap_or_default()
}

/// All values sent under a name.
pub fn values<'s>(sent: &'s Sent, name: &str) -> Vec<&'s str> {
    sent.iter()
        .filter(|(key, value)| key == name && !value.is_empty())
        .map(|(_, value)| value.as_str())
        .collect()
}

/// A period, with a dash where an end is open.
pub fn period(l: L10n, from: Option<suivi_kernel::Date>, to: Option<suivi_kernel::Date>) -> Option<Markup> {
    let day = |day: Option<suivi_kernel::Date>| html! { @if let Some(day) = day { (ui::day(l, day)) } @else { "…" } };
    (from.is_some() || to.is_some()).then(|| html! { (day(from)) " – " (day(to)) })
}

/// An amount with its currency.
pub fn money(l: L10n, amount: Option<i64>, currency: Option<&str>) -> Option<String> {
    amount.map(|amount| format!("{} {}", l.number(amount), currency.unwrap_or_default()))
}

/// The States' groups: least developed, landlocked, small island.
pub fn flags(l: L10n, flags: &[String]) -> String {
    joined(l, flags.iter().map(|flag| l.coded("assistance-flag", flag).to_owned()))
}
