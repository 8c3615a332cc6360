//! What the system itself says in a document, in the document's language. The interface words it.

use suivi_kernel::{Date, Language};

use crate::plans::indicators::Period;
use crate::plans::model::UnitKind;

/// Words in one language.
pub trait Wording {
    /// The language.
    fn language(&self) -> Language;
    /// A sentence or a label.
    fn say(&self, phrase: Phrase<'_>) -> String;
    /// A day.
    fn day(&self, day: Date) -> String;
    /// A period.
    fn period(&self, period: Period) -> String;
    /// A value of an indicator.
    fn value(&self, unit: UnitKind, decimals: i32, value: f64) -> String;
    /// How a paragraph of a document is cited: "Paragraph 23 (a)".
    fn paragraph(&self, number: &str) -> String;
    /// The name of a code: `position`, `case_status`, `measure_status`, `state`, `theme`, `sdg`.
    fn name(&self, list: &str, code: &str) -> String;
}

/// A sentence or a label that the system sets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phrase<'p> {
    /// The heading over the endnotes.
    Notes,
    /// The heading over the annexes.
    Annex,
    /// The heading over the table of contents.
    Contents,
    /// The caption of the matrix of recommendations.
    Matrix,
    /// The caption of the table of positions.
    Positions,
    /// A column: number of a recommendation.
    Number,
    /// A column: its text.
    Recommendation,
    /// A column: the States that made it.
    RecommendingStates,
    /// A column: position.
    Position,
    /// A column: measures.
    Measures,
    /// A column: status.
    Status,
    /// A column: Goals.
    Goals,
    /// A column: why the State takes the position.
    Reason,
    /// A column: theme.
    Theme,
    /// A column: period.
    Period,
    /// A column: value.
    Value,
    /// The last row of a table.
    Total,
    /// The heading over what belongs to no large theme.
    OtherThemes,
    /// The note under a section: which recommendations it answers.
    Addressed(&'p str),
    /// Who made the report.
    PreparedBy(&'p str),
    /// How many institutions have told what they did, before their list.
    ToldBy(usize),
    /// That a treaty binds the State since a day: its name, the day.
    BoundSince(&'p str, &'p str),
    /// A measure with its lead and when it is due.
    Planned(&'p str, &'p str, &'p str),
    /// How many recommendations the review made, and how many measures answer them.
    Answered(usize, usize),
    /// What a chart shows, in words: from the first period and value to the last.
    Course(&'p str, &'p str, &'p str, &'p str),
    /// The heading over the table by position and status.
    ByPosition,
    /// The heading over the table by theme.
    ByTheme,
    /// The heading over the table by Goal.
    ByGoal,
    /// What the noted recommendations are introduced with.
    NotedToo,
}
