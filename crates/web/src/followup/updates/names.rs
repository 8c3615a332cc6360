//! What is said of updates in the reader's language: items, states, parts of a text.

use maud::{Markup, html};
use suivi_domain::followup::updates::Part;
use suivi_domain::followup::updates::about::{About, Title};
use suivi_kernel::{Language, vocab};

use crate::context::Ctx;
use crate::i18n::{L10n, msg};
use crate::recommendations::names;
use crate::ui::{self, Shape, Tone};

/// What an item is called.
pub fn title(l: L10n, about: &About) -> Markup {
    match &about.title {
        Title::Named(names) => ui::local_text(l, names),
        Title::Paragraph { body, cycle, paragraph } => {
            names::number(l, body, *cycle, paragraph.as_deref(), &about.slug)
        }
    }
}

/// What an item is called, without markup.
pub fn plain_title(l: L10n, about: &About) -> String {
    match &about.title {
        Title::Named(names) => names.best_text(l.language()).to_owned(),
        Title::Paragraph { body, cycle, paragraph } => {
            let mut parts = vec![names::body(l, body)];
            parts.extend(cycle.map(|cycle| msg::cycle_number(l, i64::from(cycle))));
            parts.push(paragraph.clone().unwrap_or_else(|| about.slug.clone()));
            parts.join(msg::list_comma(l))
        }
    }
}

/// The item's own page; a cluster's is the list of its recommendations.
pub fn item_address(ctx: &Ctx, about: &About) -> String {
    match about.kind() {
        "measure" => format!("{}/measures/{}", ctx.base(), about.slug),
        "cluster" => format!("{}/recommendations?cluster={}", ctx.base(), about.subject.id()),
        _ => format!("{}/recommendations/{}", ctx.base(), about.slug),
    }
}

/// A link to the item, or words where the reader may not know of it.
pub fn item_link(ctx: &Ctx, about: Option<&About>) -> Markup {
    match about {
        Some(about) => html! { a href=(item_address(ctx, about)) { (title(ctx.l10n, about)) } },
        None => html! { (msg::update_item_hidden(ctx.l10n)) },
    }
}

/// Where one answers for the item.
pub fn answer_address(ctx: &Ctx, about: &About) -> String {
    format!("{}/answer/{}/{}", ctx.base(), about.kind(), about.slug)
}

/// The label of a step of one of the scales of `vocab/statuses.csv`; the code where there is none.
pub fn on_scale(l: L10n, scale: &str, code: &str) -> String {
    let step = vocab::scale(scale).find(|step| step.code == code);
    step.map_or(code, |step| step.names.best_text(l.language())).to_owned()
}

/// A state of an update as a tag: a word and a shape.
pub fn status_tag(l: L10n, code: &str) -> Markup {
    let (shape, tone) = match code {
        "draft" => (Shape::Open, Tone::Neutral),
        "submitted" => (Shape::Diamond, Tone::Attention),
        "returned" => (Shape::Triangle, Tone::Overdue),
        "published" => (Shape::Full, Tone::Good),
        "withdrawn" => (Shape::Open, Tone::Neutral),
        _ => (Shape::Half, Tone::Active),
    };
    ui::status_tag(&on_scale(l, "update_status", code), shape, tone)
}

/// The status of a measure in words.
pub fn measure_status(l: L10n, code: &str) -> String {
    on_scale(l, "measure_status", code)
}

/// What a part of an update is called; with its language where that is not the reader's.
pub fn part(l: L10n, part: Part) -> String {
    let of = |name: &str, language: Language| {
        if language == l.language() { name.to_owned() } else { format!("{name} ({})", language.autonym()) }
    };
    match part {
        Part::Narrative(language) => of(msg::update_narrative(l), language),
        Part::Obstacles(language) => of(msg::update_obstacles(l), language),
        Part::NextSteps(language) => of(msg::update_next_steps(l), language),
        Part::Percent => msg::update_percent(l).to_owned(),
        Part::ProposedStatus => msg::update_proposed_status(l).to_owned(),
        Part::Restriction => msg::update_restricted(l).to_owned(),
    }
}

/// The language of a part that is a text.
pub fn language_of(part: Part) -> Option<Language> {
    match part {
        Part::Narrative(language) | Part::Obstacles(language) | Part::NextSteps(language) => Some(language),
        Part::Percent | Part::ProposedStatus | Part::Restriction => None,
    }
}

/// A value of a part that is no text.
pub fn value(l: L10n, part: Part, value: &str) -> String {
    match part {
        _ if value.is_empty() => msg::value_none(l).to_owned(),
        Part::ProposedStatus => measure_status(l, value),
        Part::Percent => msg::update_percent_value(l, value),
        Part::Restriction => if value == "yes" { msg::yes(l) } else { msg::no(l) }.to_owned(),
        _ => value.to_owned(),
    }
}
