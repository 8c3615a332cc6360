//! What the codes of practices are called in the reader's language.

use maud::{Markup, html};
use suivi_domain::hub::practices::model::{PracticeDocument, StateWord, Verdict, Version};
use suivi_kernel::{Date, Language, vocab};

use crate::context::Ctx;
use crate::i18n::{L10n, msg};
use crate::recommendations::names;
pub use crate::recommendations::names::capacity;
use crate::ui::{self, Crumb, Shape, Tone};

/// The address of the list.
pub fn root(ctx: &Ctx) -> String {
    format!("{}/hub/practices", ctx.root())
}

/// The address of one practice.
pub fn address(ctx: &Ctx, slug: &str) -> String {
    format!("{}/{slug}", root(ctx))
}

/// The way to a page below the list.
pub fn way(ctx: &Ctx) -> Crumb {
    Crumb::to(msg::practices_title(ctx.l10n), root(ctx))
}

/// The name of a kind of author.
pub fn author(l: L10n, code: &str) -> &str {
    l.coded("practice-author", code)
}

/// The name of a part of the template.
pub fn part(l: L10n, name: &str) -> &str {
    l.coded("practice-part", name)
}

/// The name of a region.
pub fn region(l: L10n, code: &str) -> String {
    vocab::all_countries()
        .iter()
        .find(|country| country.region == code)
        .map_or(code, |country| country.region_names.best_text(l.language()))
        .to_owned()
}

/// A language by its own name.
pub fn language(code: &str) -> &str {
    match code.parse::<Language>() {
        Ok(language) => language.autonym(),
        Err(_) => code,
    }
}

/// The name of a value by which the list is narrowed.
pub fn value(l: L10n, scheme: &str, code: &str) -> String {
    match scheme {
        "capacity" => capacity(l, code).to_owned(),
        "theme" => names::tag(l, "theme", code),
        "state" => names::state(l, code),
        "region" => region(l, code),
        "flag" => l.coded("practice-flag", code).to_owned(),
        "language" => language(code).to_owned(),
        "author" => author(l, code).to_owned(),
        _ => msg::practice_only_confirmed(l).to_owned(),
    }
}

/// What the State says, as a badge.
pub fn badge(l: L10n, word: &StateWord) -> Markup {
    let on = word.on.map(|day| l.date(day)).unwrap_or_default();
    match word.verdict() {
        Verdict::Own => ui::status_tag(msg::practice_badge_own(l), Shape::Full, Tone::Good),
        Verdict::Confirmed => {
            ui::status_tag(&msg::practice_badge_confirmed(l, on.as_str()), Shape::Full, Tone::Good)
        }
        Verdict::Commented => {
            ui::status_tag(&msg::practice_badge_commented(l, on.as_str()), Shape::Half, Tone::Active)
        }
        _ => ui::status_tag(msg::practice_badge_unconfirmed(l), Shape::Open, Tone::Attention),
    }
}

/// That nobody has checked it for long.
pub fn age(l: L10n, document: &PracticeDocument, today: Date) -> Markup {
    html! {
        @if document.may_be_out_of_date(today) {
            " " (ui::status_tag(msg::practice_out_of_date(l), Shape::Triangle, Tone::Attention))
        }
    }
}

/// Where a version comes from: never left out for a machine's (V18).
pub fn origin(l: L10n, version: &Version) -> &'static str {
    match version.origin.as_str() {
        "original" => msg::practice_origin_original(l),
        "machine" => msg::practice_origin_machine(l),
        _ => msg::practice_origin_human(l),
    }
}

/// Where the working version stands.
pub fn status(l: L10n, code: &str) -> Markup {
    let name = vocab::scale("good_practice")
        .find(|step| step.code == code)
        .map_or_else(|| code.to_owned(), |step| step.names.best_text(l.language()).to_owned());
    let (shape, tone) = match code {
        "published" => (Shape::Full, Tone::Good),
        "submitted" | "editorial_review" => (Shape::Half, Tone::Active),
        _ => (Shape::Open, Tone::Neutral),
    };
    ui::status_tag(&name, shape, tone)
}
