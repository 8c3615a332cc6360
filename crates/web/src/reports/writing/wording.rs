//! What the system sets in a document, in the document's language.

use suivi_domain::plans::indicators::Period;
use suivi_domain::plans::model::UnitKind;
use suivi_domain::reports::writing::wording::{Phrase, Wording};
use suivi_kernel::{Date, Language};

use crate::i18n::{L10n, msg};
use crate::plans::indicators::words as indicators;
use crate::recommendations::names;

/// The interface's words, for documents.
pub struct Worded(L10n);

impl Worded {
    /// In one language.
    pub fn new(language: Language) -> Self {
        Worded(L10n::new(language))
    }
}

/// A number that a message counts.
fn counted(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

impl Wording for Worded {
    fn language(&self) -> Language {
        self.0.language()
    }

    fn say(&self, phrase: Phrase<'_>) -> String {
        let l = self.0;
        match phrase {
            Phrase::Notes => msg::paper_notes(l).to_owned(),
            Phrase::Annex => msg::paper_annex(l).to_owned(),
            Phrase::Contents => msg::paper_contents(l).to_owned(),
            Phrase::Matrix => msg::paper_matrix(l).to_owned(),
            Phrase::Positions => msg::paper_positions(l).to_owned(),
            Phrase::Number => msg::paper_number(l).to_owned(),
            Phrase::Recommendation => msg::paper_recommendation(l).to_owned(),
            Phrase::RecommendingStates => msg::paper_states(l).to_owned(),
            Phrase::Position => msg::paper_position(l).to_owned(),
            Phrase::Measures => msg::paper_measures(l).to_owned(),
            Phrase::Status => msg::paper_status(l).to_owned(),
            Phrase::Goals => msg::paper_goals(l).to_owned(),
            Phrase::Reason => msg::paper_reason(l).to_owned(),
            Phrase::Theme => msg::paper_theme(l).to_owned(),
            Phrase::Period => msg::paper_period(l).to_owned(),
            Phrase::Value => msg::paper_value(l).to_owned(),
            Phrase::Total => msg::paper_total(l).to_owned(),
            Phrase::OtherThemes => msg::paper_other_themes(l).to_owned(),
            Phrase::NotedToo => msg::paper_noted_too(l).to_owned(),
            Phrase::ByPosition => msg::paper_by_position(l).to_owned(),
            Phrase::ByTheme => msg::paper_by_theme(l).to_owned(),
            Phrase::ByGoal => msg::paper_by_goal(l).to_owned(),
            Phrase::Addressed(list) => msg::paper_addressed(l, list),
            Phrase::PreparedBy(who) => msg::paper_prepared_by(l, who),
            Phrase::ToldBy(count) => msg::paper_told_by(l, counted(count)),
            Phrase::BoundSince(treaty, day) => msg::paper_bound_since(l, day, treaty),
            Phrase::Planned(title, lead, year) => msg::paper_planned(l, lead, title, year),
            Phrase::Answered(all, with) => msg::paper_answered(l, counted(all), counted(with)),
            Phrase::Course(from, first, to, last) => msg::paper_course(l, first, from, last, to),
        }
    }

    fn day(&self, day: Date) -> String {
        self.0.date(day)
    }

    fn period(&self, period: Period) -> String {
        indicators::period(self.0, period)
    }

    fn value(&self, unit: UnitKind, decimals: i32, value: f64) -> String {
        indicators::value(self.0, unit, decimals, value)
    }

    fn paragraph(&self, number: &str) -> String {
        msg::paper_paragraph(self.0, number)
    }

    fn name(&self, list: &str, code: &str) -> String {
        let l = self.0;
        match list {
            "position" => names::position(l, code),
            "case_status" => names::status(l, code),
            "state" => names::state(l, code),
            "theme" | "sdg" => names::tag(l, list, code),
            scale => names::step(l, scale, code),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_speaks_its_own_language_whatever_the_reader_reads() {
        let french = Worded::new(Language::Fr);
        assert!(french.say(Phrase::Addressed("139.12")).contains("139.12"));
        assert_ne!(french.say(Phrase::Contents), Worded::new(Language::En).say(Phrase::Contents));
        assert_eq!(Worded::new(Language::En).name("position", "noted"), "Noted");
    }
}
