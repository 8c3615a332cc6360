//! How periods, groups, values and their marks are worded.

use maud::{Markup, html};
use suivi_domain::plans::indicators::queries::Row;
use suivi_domain::plans::indicators::suppression::Hidden;
use suivi_domain::plans::indicators::{Cell, Period};
use suivi_domain::plans::model::{IndicatorKind, PointStatus, UnitKind};
use suivi_kernel::vocab;

use crate::i18n::{L10n, msg};
use crate::ui::{self, Shape, Tone};

/// The name of a type of indicator.
pub fn kind(l: L10n, kind: IndicatorKind) -> String {
    vocab::indicator_type(kind.code())
        .map_or_else(|| kind.code().to_owned(), |named| named.names.best_text(l.language()).to_owned())
}

/// The question that a type of indicator answers.
pub fn question(l: L10n, kind: IndicatorKind) -> &'static str {
    l.find(&format!("indicator-question-{}", kind.code())).unwrap_or_default()
}

/// A period in words.
pub fn period(l: L10n, period: Period) -> String {
    match period {
        Period::Year(year) => year.to_string(),
        Period::Quarter(year, quarter) => msg::period_quarter(l, i64::from(quarter), year.to_string()),
        Period::Month(..) => l.month_of_year(period.first_day()),
        Period::Day(day) => l.date(day),
    }
}

/// The name of a dimension.
pub fn dimension(l: L10n, code: &str) -> String {
    vocab::dimension(code)
        .map_or_else(|| code.to_owned(), |known| known.names.best_text(l.language()).to_owned())
}

/// The groups of a cell in words; the whole where there are none.
pub fn cell(l: L10n, place: &str, cell: &Cell) -> String {
    let place = Some(place).filter(|place| !place.is_empty());
    let groups = cell.groups().map(|(code, group)| format!("{}: {group}", dimension(l, code)));
    let words: Vec<String> = place.map(str::to_owned).into_iter().chain(groups).collect();
    if words.is_empty() { msg::indicator_total(l).to_owned() } else { words.join(msg::list_comma(l)) }
}

/// A value in words.
pub fn value(l: L10n, unit_kind: UnitKind, decimals: i32, value: f64) -> String {
    match unit_kind {
        UnitKind::YesNo if value == 1.0 => msg::yes(l).to_owned(),
        UnitKind::YesNo => msg::no(l).to_owned(),
        _ => l.decimal(value, usize::try_from(decimals).unwrap_or_default()),
    }
}

/// A value with its mark: hidden, hidden from the public, not available.
pub fn shown(l: L10n, unit_kind: UnitKind, decimals: i32, row: &Row) -> Markup {
    html! {
        @match (row.value, row.hidden) {
            (Some(value), None) => { (self::value(l, unit_kind, decimals, value)) }
            (Some(value), Some(why)) => {
                (self::value(l, unit_kind, decimals, value)) " "
                (ui::status_tag(hidden_mark(l, why), Shape::Diamond, Tone::Attention))
            }
            (None, Some(why)) => { span.muted { (hidden(l, why)) } }
            (None, None) => { span.muted { (msg::point_not_available(l)) } }
        }
    }
}

/// What the public reads in place of a hidden value.
pub fn hidden(l: L10n, why: Hidden) -> &'static str {
    match why {
        Hidden::Small => msg::point_hidden_small(l),
        Hidden::Protects => msg::point_hidden_protects(l),
        Hidden::ByPerson => msg::point_hidden_by_person(l),
    }
}

/// The mark beside a value that the public does not see.
fn hidden_mark(l: L10n, why: Hidden) -> &'static str {
    match why {
        Hidden::Small => msg::point_mark_small(l),
        Hidden::Protects => msg::point_mark_protects(l),
        Hidden::ByPerson => msg::point_mark_by_person(l),
    }
}

/// How sure a value is, as a word with a shape.
pub fn status_tag(l: L10n, status: PointStatus) -> Markup {
    let (shape, tone) = match status {
        PointStatus::Provisional => (Shape::Diamond, Tone::Attention),
        PointStatus::Final => (Shape::Full, Tone::Good),
        PointStatus::Revised => (Shape::Half, Tone::Active),
    };
    ui::status_tag(l.coded("point-status", status.code()), shape, tone)
}
