//! The rules of updates, without a database.

use suivi_kernel::{Actor, Date, FieldProblem, Language, LocalText, Problem, Refusal, Result};

use crate::followup::model::{Subject, UpdateStatus};
use crate::followup::rows::{Rules, Update};
use crate::plans::model::MeasureStatus;
use crate::text::paragraphs;

/// Longest account of what was done, in characters.
pub const LONGEST_NARRATIVE: usize = 10_000;
/// Longest text about obstacles or next steps, in characters.
pub const LONGEST_NOTE: usize = 4_000;
/// Longest reason, in characters.
pub const LONGEST_REASON: usize = 1_000;
/// Above this share of words in common, an account counts as the one before it (V10).
pub const REPEATED: f64 = 0.95;

impl UpdateStatus {
    /// Whether its text can still be changed.
    pub fn is_open(self) -> bool {
        self == UpdateStatus::Draft
    }

    /// Whether it is on its way: sent, and neither published nor laid aside.
    pub fn is_under_way(self) -> bool {
        matches!(self, UpdateStatus::Submitted | UpdateStatus::Cleared | UpdateStatus::Validated)
    }

    /// Whether the institution stands behind its text.
    pub fn is_signed_off(self) -> bool {
        matches!(self, UpdateStatus::Cleared | UpdateStatus::Validated | UpdateStatus::Published)
    }

    /// Whether a new update may take its place: after a return, before anybody has cleared it, or as a correction.
    pub fn may_be_followed(self) -> bool {
        matches!(self, UpdateStatus::Submitted | UpdateStatus::Returned | UpdateStatus::Published)
    }
}

impl Update {
    /// Where it stands.
    pub fn status(&self) -> Result<UpdateStatus> {
        Ok(self.status.parse()?)
    }

    /// What it is about.
    pub fn subject(&self) -> Result<Subject> {
        let subject = Subject::of_columns(
            self.measure_id.as_deref(),
            self.case_id.as_deref(),
            self.cluster_id.as_deref(),
        );
        subject.ok_or_else(|| suivi_kernel::Error::fault(format!("update {} is about nothing", self.id)))
    }

    /// Whether this person wrote it.
    pub fn is_by(&self, actor: &Actor) -> bool {
        match (&self.author_id, &actor.user_id) {
            (Some(author), Some(user)) => author == user,
            (None, None) => self.author_label == actor.label,
            _ => false,
        }
    }
}

/// What an update says; who says it, about what and when stands beside it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Content {
    /// What was done.
    pub narrative: LocalText,
    /// What stood in the way.
    pub obstacles: LocalText,
    /// What comes next.
    pub next_steps: LocalText,
    /// How far, in per cent; only where the mechanism asks for it.
    pub percent: Option<i32>,
    /// The status proposed for the measure.
    pub proposed_status: Option<MeasureStatus>,
    /// Whether it is read by the institution, the secretariat and the chair only, and never published (class C2).
    pub is_restricted: bool,
}

/// A part of the content, such as the account in French.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What was done, in one language.
    Narrative(Language),
    /// What stood in the way, in one language.
    Obstacles(Language),
    /// What comes next, in one language.
    NextSteps(Language),
    /// How far.
    Percent,
    /// The status proposed.
    ProposedStatus,
    /// Whether it is restricted.
    Restriction,
}

/// A part that differs between two contents; numbers and codes as they are written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The part.
    pub part: Part,
    /// As it was.
    pub before: String,
    /// As it is.
    pub after: String,
}

impl Content {
    /// What a row says.
    pub fn of(row: &Update) -> Result<Self> {
        Ok(Content {
            narrative: LocalText::from_json(&row.narrative)?,
            obstacles: LocalText::from_json(&row.obstacles)?,
            next_steps: LocalText::from_json(&row.next_steps)?,
            percent: row.percent,
            proposed_status: row.proposed_status.as_deref().map(str::parse).transpose()?,
            is_restricted: row.class > 1,
        })
    }

    /// Puts it into a row.
    pub fn put(&self, row: &mut Update) {
        row.narrative = self.narrative.to_json();
        row.obstacles = self.obstacles.to_json();
        row.next_steps = self.next_steps.to_json();
        row.percent = self.percent;
        row.proposed_status = self.proposed_status.map(|status| status.code().to_owned());
        row.class = if self.is_restricted { 2 } else { 1 };
    }

    /// The content as it is kept: texts tidied, and nothing that the item or the mechanism does not ask for.
    ///
    /// Refuses texts that are too long and a percentage that is none.
    pub fn tidied(&self, subject: &Subject, rules: &Rules) -> Result<Self> {
        let mut problems = Vec::new();
        let mut tidy = |text: &LocalText, name: &str, longest: usize| {
            let mut tidied = LocalText::default();
            for (language, words) in &text.0 {
                match paragraphs(words, longest) {
                    Ok(words) if words.is_empty() => {}
                    Ok(words) => tidied = tidied.with(*language, words),
                    Err(problem) => {
                        problems.push(FieldProblem { field: format!("{name}_{language}"), problem });
                    }
                }
            }
            tidied
        };
        let narrative = tidy(&self.narrative, "narrative", LONGEST_NARRATIVE);
        let obstacles = tidy(&self.obstacles, "obstacles", LONGEST_NOTE);
        let next_steps = tidy(&self.next_steps, "next_steps", LONGEST_NOTE);
        if let Some(percent) = self.percent.filter(|percent| !(0..=100).contains(percent)) {
            problems
                .push(FieldProblem { field: "percent".to_owned(), problem: Problem::not_a_number(percent) });
        }
        if !problems.is_empty() {
            return Err(Refusal::Invalid(problems).into());
        }
        let is_measure = matches!(subject, Subject::Measure(_));
        Ok(Content {
            narrative,
            obstacles,
            next_steps,
            percent: self.percent.filter(|_| rules.asks_percent),
            proposed_status: self.proposed_status.filter(|_| is_measure),
            is_restricted: self.is_restricted,
        })
    }

    /// Every text, of every language.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        let all = [&self.narrative, &self.obstacles, &self.next_steps];
        all.into_iter().flat_map(|text| text.0.values()).map(String::as_str)
    }

    /// Every part that another content says differently.
    pub fn differences(&self, newer: &Content) -> Vec<Difference> {
        let mut found = Vec::new();
        let mut compare = |part: Part, before: String, after: String| {
            if before != after {
                found.push(Difference { part, before, after });
            }
        };
        type OfLanguage = fn(Language) -> Part;
        let texts: [(OfLanguage, &LocalText, &LocalText); 3] = [
            (Part::Narrative, &self.narrative, &newer.narrative),
            (Part::Obstacles, &self.obstacles, &newer.obstacles),
            (Part::NextSteps, &self.next_steps, &newer.next_steps),
        ];
        for (part, old, new) in texts {
            for language in Language::ALL {
                let of = |text: &LocalText| text.get(language).unwrap_or_default().to_owned();
                compare(part(language), of(old), of(new));
            }
        }
        let percent = |content: &Content| content.percent.map_or_else(String::new, |n| n.to_string());
        compare(Part::Percent, percent(self), percent(newer));
        let status = |content: &Content| content.proposed_status.map_or("", MeasureStatus::code).to_owned();
        compare(Part::ProposedStatus, status(self), status(newer));
        let restricted = |content: &Content| if content.is_restricted { "yes" } else { "no" }.to_owned();
        compare(Part::Restriction, restricted(self), restricted(newer));
        found
    }

    /// Whether the account repeats an earlier one in some language (V10).
    pub fn repeats(&self, earlier: &Content) -> bool {
        self.narrative.0.iter().any(|(language, words)| {
            let before = earlier.narrative.get(*language);
            before.is_some_and(|before| suivi_language::are_alike(before, words, REPEATED))
        })
    }
}

/// A reason that was asked for: tidied, and not empty.
pub fn reason(text: &str) -> Result<String> {
    let tidy = paragraphs(text, LONGEST_REASON).map_err(|problem| Refusal::invalid("reason", problem))?;
    if tidy.trim().is_empty() {
        return Err(Refusal::invalid("reason", Problem::required("")).into());
    }
    Ok(tidy)
}

/// The stretch of months that a day belongs to, in a year cut into stretches of `months`.
pub fn period_of(day: Date, months: i32) -> (Date, Date) {
    use chrono::{Datelike, Months};
    let months = u32::try_from(months).unwrap_or(3).clamp(1, 12);
    let first_month = day.month0() / months * months + 1;
    let from = Date::from_ymd_opt(day.year(), first_month, 1).unwrap_or(day);
    let to = from.checked_add_months(Months::new(months)).and_then(|next| next.pred_opt());
    (from, to.unwrap_or(day))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rules(asks_percent: bool) -> Rules {
        Rules { asks_percent, ..Rules::unless_decided("sama") }
    }

    fn said(words: &str) -> Content {
        Content { narrative: LocalText::of(Language::En, words), ..Content::default() }
    }

    #[test]
    fn a_percentage_is_kept_only_where_the_mechanism_asks_for_it() {
        let content = Content { percent: Some(40), ..said("Done.") };
        let measure = Subject::Measure("m".to_owned());
        assert_eq!(content.tidied(&measure, &rules(false)).unwrap().percent, None);
        assert_eq!(content.tidied(&measure, &rules(true)).unwrap().percent, Some(40));
        let wrong = Content { percent: Some(140), ..said("Done.") };
        assert!(wrong.tidied(&measure, &rules(true)).is_err());
    }

    #[test]
    fn a_status_is_proposed_for_measures_only() {
        let content = Content { proposed_status: Some(MeasureStatus::Completed), ..said("Done.") };
        let status = |subject: Subject| content.tidied(&subject, &rules(false)).unwrap().proposed_status;
        assert_eq!(status(Subject::Measure("m".to_owned())), Some(MeasureStatus::Completed));
        assert_eq!(status(Subject::Case("c".to_owned())), None);
    }

    #[test]
    fn a_text_that_is_too_long_is_refused_by_the_name_of_its_field() {
        let content = said(&"a".repeat(LONGEST_NARRATIVE + 1));
        let refused = content.tidied(&Subject::Case("c".to_owned()), &rules(false)).unwrap_err();
        assert!(refused.to_string().starts_with("narrative_en"), "{refused}");
    }

    #[test]
    fn two_people_see_every_part_in_which_their_texts_differ() {
        let mine = Content { percent: Some(10), ..said("Two schools opened.") };
        let theirs = Content {
            obstacles: LocalText::of(Language::Fr, "Pas de budget."),
            ..said("Three schools opened.")
        };
        let parts: Vec<Part> = theirs.differences(&mine).into_iter().map(|d| d.part).collect();
        assert_eq!(parts, [Part::Narrative(Language::En), Part::Obstacles(Language::Fr), Part::Percent]);
        assert!(mine.differences(&mine).is_empty());
    }

    #[test]
    fn an_account_that_only_changes_a_comma_repeats_the_one_before() {
        let before = said("The draft law is before the cabinet, and the training of midwives goes on.");
        assert!(
            said("the draft law is before the cabinet and the training of midwives goes on").repeats(&before)
        );
        assert!(!said("The law was adopted on 3 March.").repeats(&before));
        let other = Content { narrative: LocalText::of(Language::Fr, "La loi."), ..Content::default() };
        assert!(!other.repeats(&before));
    }

    #[test]
    fn a_day_in_november_belongs_to_the_fourth_quarter() {
        let day = |m, d| Date::from_ymd_opt(2026, m, d).unwrap();
        assert_eq!(period_of(day(11, 23), 3), (day(10, 1), day(12, 31)));
        assert_eq!(period_of(day(11, 23), 6), (day(7, 1), day(12, 31)));
        assert_eq!(period_of(day(2, 1), 12), (day(1, 1), day(12, 31)));
    }
}
