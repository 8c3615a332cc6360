//! What the codes of plans are called in the reader's language.

use maud::{Markup, html};
use suivi_domain::plans::model::{MeasureKind, MeasureStatus};
use suivi_kernel::{Date, Language, LocalText, vocab};

use crate::context::Ctx;
use crate::i18n::{L10n, msg};
use crate::ui::{self, Choice, Shape, Tone};

/// The name of a kind of measure.
pub fn kind(l: L10n, code: &str) -> &str {
    l.coded("measure-kind", code)
}

/// The kinds of measure to choose from.
pub fn kinds(l: L10n, chosen: &str) -> Vec<Choice<'static>> {
    MeasureKind::ALL
        .iter()
        .map(|kind| Choice::new(kind.code(), l.coded("measure-kind", kind.code()), kind.code() == chosen))
        .collect()
}

/// The themes and rights of the current index to choose from, by name.
pub fn themes(l: L10n, chosen: &str) -> Vec<Choice<'static>> {
    let mut themes: Vec<(&str, &str)> = vocab::themes()
        .iter()
        .filter(|theme| theme.scheme == "uhri_current")
        .map(|theme| (theme.code.as_str(), theme.names.best_text(l.language())))
        .collect();
    l.sort_by_name(&mut themes, |(_, name)| name);
    themes.into_iter().map(|(code, name)| Choice::new(code, name, code == chosen)).collect()
}

/// The name of a measure's status.
pub fn status(l: L10n, code: &str) -> String {
    vocab::scale("measure_status")
        .find(|step| step.code == code)
        .map_or_else(|| code.to_owned(), |step| step.names.best_text(l.language()).to_owned())
}

/// A measure's status as a word with a shape.
pub fn status_tag(l: L10n, status: MeasureStatus) -> Markup {
    let (shape, tone) = match status {
        MeasureStatus::NotStarted | MeasureStatus::Cancelled => (Shape::Open, Tone::Neutral),
        MeasureStatus::InPreparation | MeasureStatus::InProgress | MeasureStatus::Continuous => {
            (Shape::Half, Tone::Active)
        }
        MeasureStatus::Completed => (Shape::Full, Tone::Good),
        MeasureStatus::Delayed => (Shape::Triangle, Tone::Overdue),
        MeasureStatus::Blocked => (Shape::Diamond, Tone::Attention),
    };
    ui::status_tag(&self::status(l, status.code()), shape, tone)
}

/// The label of one value of a form, with its language where it has one: `titles_fr` is "Title (Français)".
pub fn label_of(labels: &[(&str, &str)], name: &str) -> String {
    let find = |name: &str| labels.iter().find(|(field, _)| *field == name).map(|(_, label)| *label);
    if let Some(label) = find(name) {
        return label.to_owned();
    }
    let named = name.rsplit_once('_').and_then(|(field, language)| {
        let language: Language = language.parse().ok()?;
        Some(format!("{} ({})", find(field)?, language.autonym()))
    });
    named.unwrap_or_else(|| name.to_owned())
}

/// That something is not public, for those who may read it all the same.
pub fn not_public(l: L10n) -> Markup {
    ui::status_tag(msg::not_public(l), Shape::Open, Tone::Attention)
}

/// A text as the database keeps it, in the reader's best language.
pub fn stored(l: L10n, json: &str) -> Markup {
    ui::local_text(l, &LocalText::from_json(json).unwrap_or_default())
}

/// A due date, and how long it is past where it is.
pub fn due(l: L10n, due: Date, is_overdue: bool, today: Date) -> Markup {
    html! {
        (ui::day(l, due))
        @if is_overdue { " " span.overdue { (msg::overdue_since(l, l.age(due, today).as_str())) } }
    }
}

/// A link to an institution's measures.
pub fn institution(ctx: &Ctx, slug: &str, names: &LocalText) -> Markup {
    let href = format!("{}/measures?institution={slug}", ctx.base());
    html! { a href=(href) { (ui::local_text(ctx.l10n, names)) } }
}

/// The address of a measure.
pub fn measure_address(ctx: &Ctx, slug: &str) -> String {
    format!("{}/measures/{slug}", ctx.base())
}
