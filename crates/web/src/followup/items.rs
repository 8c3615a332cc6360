//! The items of follow-up, named and linked for lists.

use maud::{Markup, html};
use suivi_domain::followup::attention::MeasureLine;
use suivi_domain::followup::items::{Item, Name};

use crate::context::Ctx;
use crate::i18n::{L10n, msg};
use crate::recommendations::names;
use crate::ui::{self, Shape, Tone};

/// An item as a link to its page, with the beginning of a recommendation's text.
pub fn link(ctx: &Ctx, item: &Item) -> Markup {
    let address = format!("{}/{}", ctx.base(), item.path());
    linked(ctx, item, &address)
}

/// An item as a link to its answer.
pub fn link_to_answer(ctx: &Ctx, item: &Item) -> Markup {
    linked(ctx, item, &answer(ctx, item))
}

fn linked(ctx: &Ctx, item: &Item, address: &str) -> Markup {
    let l = ctx.l10n;
    match &item.name {
        Name::Measure { titles, .. } => html! { a href=(address) { (ui::local_text(l, titles)) } },
        Name::Cluster { names, .. } => html! {
            a href=(address) { (ui::local_text(l, names)) } " " span.muted { (msg::item_cluster(l)) }
        },
        Name::Recommendation { slug, body, cycle, paragraph, text } => html! {
            a href=(address) { (names::number(l, body, *cycle, paragraph.as_deref(), slug)) }
            br;
            span.muted { (ui::local_text(l, text)) }
        },
    }
}

/// Where an item is answered.
pub fn answer(ctx: &Ctx, item: &Item) -> String {
    format!("{}/{}", ctx.base(), item.answer_path())
}

/// The item in a few words, for a button that leads to it.
pub fn short(l: L10n, item: &Item) -> Markup {
    match &item.name {
        Name::Measure { titles, .. } => ui::local_text(l, titles),
        Name::Cluster { names, .. } => ui::local_text(l, names),
        Name::Recommendation { .. } => html! { (words(l, item)) },
    }
}

/// The item in words, for what only screen readers say.
pub fn words(l: L10n, item: &Item) -> String {
    match &item.name {
        Name::Recommendation { body, paragraph, slug, .. } => {
            format!("{} {}", names::body(l, body), paragraph.as_deref().unwrap_or(slug))
        }
        _ => item.words(l.language()).to_owned(),
    }
}

/// A measure as a link to its page.
pub fn measure(ctx: &Ctx, line: &MeasureLine) -> Markup {
    html! { a href=(format!("{}/measures/{}", ctx.base(), line.slug)) { (ui::local_text(ctx.l10n, &line.titles)) } }
}

/// The status of a measure as a tag.
pub fn measure_status(l: L10n, code: &str) -> Markup {
    let (shape, tone) = match code {
        "completed" => (Shape::Full, Tone::Good),
        "in_progress" | "continuous" => (Shape::Half, Tone::Active),
        "delayed" | "blocked" => (Shape::Triangle, Tone::Overdue),
        _ => (Shape::Open, Tone::Neutral),
    };
    ui::status_tag(&names::step(l, "measure_status", code), shape, tone)
}
