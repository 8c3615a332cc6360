//! The rules of plans, measures and indicators, without a database.

use suivi_kernel::Date;

use crate::mechanisms::coded;

coded! {
    /// What sort of plan it is.
    PlanKind {
        /// A national human-rights action plan.
        HumanRights = "human_rights",
        /// A plan on one theme or group of persons.
        Thematic = "thematic",
        /// A plan of a region or municipality.
        Local = "local",
        /// A plan for the 2030 Agenda.
        Sdg = "sdg",
    }
}

coded! {
    /// Where a plan stands in its life.
    PlanStatus {
        /// Being written.
        Draft = "draft",
        /// Before civil society, the national human rights institution and the public.
        Consultation = "consultation",
        /// Adopted by an act.
        Adopted = "adopted",
        /// In force.
        InForce = "in_force",
        /// Being reviewed at mid-term.
        MidTermReview = "mid_term_review",
        /// Evaluated at its end.
        Evaluated = "evaluated",
        /// Its period is over.
        Expired = "expired",
    }
}

impl PlanStatus {
    /// Whether the public reads plans in this status.
    pub fn is_public(self) -> bool {
        !matches!(self, PlanStatus::Draft | PlanStatus::Consultation)
    }

    /// Where a plan can go from here. To adopt one takes two persons (P6); no plan that was public becomes a draft again.
    pub fn next(self) -> &'static [PlanStatus] {
        match self {
            PlanStatus::Draft => &[PlanStatus::Consultation, PlanStatus::Adopted],
            PlanStatus::Consultation => &[PlanStatus::Draft, PlanStatus::Adopted],
            PlanStatus::Adopted => &[PlanStatus::InForce],
            PlanStatus::InForce => &[PlanStatus::MidTermReview, PlanStatus::Evaluated, PlanStatus::Expired],
            PlanStatus::MidTermReview => &[PlanStatus::InForce, PlanStatus::Evaluated],
            PlanStatus::Evaluated => &[PlanStatus::Expired],
            PlanStatus::Expired => &[],
        }
    }
}

coded! {
    /// What sort of thing a measure does (DOMAIN 2.3).
    MeasureKind {
        /// A law or a change of one.
        Law = "law",
        /// A policy or strategy.
        Policy = "policy",
        /// A programme or service.
        Programme = "programme",
        /// Money.
        Budget = "budget",
        /// Training.
        Training = "training",
        /// Data or research.
        Data = "data",
        /// Ratification of, or accession to, an instrument.
        Ratification = "ratification",
        /// An institution, made or strengthened.
        Institution = "institution",
        /// A remedy for persons whose rights were violated.
        Remedy = "remedy",
    }
}

coded! {
    /// Where a measure stands (`vocab/statuses.csv`, scale `measure_status`).
    MeasureStatus {
        /// No action yet.
        NotStarted = "not_started",
        /// Planned, budgeted, drafted.
        InPreparation = "in_preparation",
        /// Action under way.
        InProgress = "in_progress",
        /// Output delivered.
        Completed = "completed",
        /// No end date; reviewed at set dates.
        Continuous = "continuous",
        /// Deadline passed.
        Delayed = "delayed",
        /// Cannot proceed; a reason is required.
        Blocked = "blocked",
        /// Given up; a reason is required.
        Cancelled = "cancelled",
    }
}

impl MeasureStatus {
    /// Whether work on it has ended.
    pub fn is_over(self) -> bool {
        matches!(self, MeasureStatus::Completed | MeasureStatus::Cancelled)
    }

    /// Whether work on it has begun.
    pub fn is_under_way(self) -> bool {
        matches!(
            self,
            MeasureStatus::InProgress
                | MeasureStatus::Completed
                | MeasureStatus::Continuous
                | MeasureStatus::Delayed
                | MeasureStatus::Blocked
        )
    }

    /// Whether a person must say why.
    pub fn needs_reason(self) -> bool {
        matches!(self, MeasureStatus::Blocked | MeasureStatus::Cancelled)
    }

    /// How far along it is, as the vocabulary ranks it: for telling a step back from a step on.
    pub fn rank(self) -> i32 {
        match self {
            MeasureStatus::NotStarted | MeasureStatus::Cancelled => 0,
            MeasureStatus::InPreparation | MeasureStatus::Blocked => 1,
            MeasureStatus::InProgress | MeasureStatus::Continuous | MeasureStatus::Delayed => 2,
            MeasureStatus::Completed => 3,
        }
    }
}

coded! {
    /// What a good undertaking is: each with its question in plain words on the form.
    Smart {
        /// It says exactly what will be done.
        Specific = "S",
        /// One can tell whether it was done.
        Measurable = "M",
        /// Those who lead it can do it.
        Achievable = "A",
        /// It answers what was recommended.
        Relevant = "R",
        /// It says by when.
        TimeBound = "T",
    }
}

impl Smart {
    /// The letters as they are kept: in order, each once.
    pub fn letters(ticked: &[Smart]) -> String {
        Smart::ALL.iter().filter(|part| ticked.contains(part)).map(|part| part.code()).collect()
    }

    /// Reads the letters back.
    pub fn of_letters(letters: &str) -> Vec<Smart> {
        Smart::ALL.iter().copied().filter(|part| letters.contains(part.code())).collect()
    }
}

/// Something about a measure that a person should look at; it never stops anybody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Warning {
    /// Its dates lie outside the period of its plan (V7).
    OutsidePlan,
    /// It has neither a due date nor the mark that it is continuous.
    NoDueDate,
    /// Nobody leads it.
    NoLead,
    /// It answers no recommendation and no cluster.
    AnswersNothing,
}

/// Whether dates lie outside a period (V7); what is not known lies nowhere.
pub fn is_outside(starts_on: Option<Date>, due_on: Option<Date>, from: Date, to: Date) -> bool {
    [starts_on, due_on].into_iter().flatten().any(|day| day < from || to < day)
}

/// Whether going from one status to the other is a step back, which needs a second person on a public measure (V9).
pub fn is_step_back(from: MeasureStatus, to: MeasureStatus) -> bool {
    to.rank() < from.rank()
}

coded! {
    /// What an indicator shows (OHCHR, HR/PUB/12/5).
    IndicatorKind {
        /// Whether the State has committed itself.
        Structural = "structural",
        /// What the State is doing.
        Process = "process",
        /// Whether people enjoy the right.
        Outcome = "outcome",
    }
}

coded! {
    /// How the values of an indicator are to be read, and how small cells are protected (V15).
    UnitKind {
        /// A number of persons: values below five are hidden from the public.
        Persons = "persons",
        /// A number of things, such as schools or cases.
        Count = "count",
        /// A share of a hundred.
        Percent = "percent",
        /// A rate per thousand, per hundred thousand and the like.
        Rate = "rate",
        /// An amount of money.
        Money = "money",
        /// A score on a scale.
        Index = "index",
        /// Yes (1) or no (0).
        YesNo = "yes_no",
    }
}

coded! {
    /// Which way an indicator should go.
    Direction {
        /// More is better.
        Up = "up",
        /// Less is better.
        Down = "down",
        /// Neither by itself.
        Neutral = "neutral",
    }
}

coded! {
    /// How sure a value of an indicator is.
    PointStatus {
        /// A first figure that may still change.
        Provisional = "provisional",
        /// The official figure.
        Final = "final",
        /// The official figure, corrected; the versions before it are kept.
        Revised = "revised",
    }
}

impl PointStatus {
    /// The status of a value that takes the place of another: what was official once is corrected, not made anew.
    pub fn after(before: PointStatus, wanted: PointStatus) -> PointStatus {
        match before {
            PointStatus::Provisional => wanted,
            PointStatus::Final | PointStatus::Revised => PointStatus::Revised,
        }
    }
}

coded! {
    /// What a goal of an indicator is.
    GoalKind {
        /// Where it began.
        Baseline = "baseline",
        /// Where it should be.
        Target = "target",
    }
}

/// Reads a number as people write it: with either decimal sign, grouped by spaces, apostrophes or the other sign.
///
/// `1,200` may be twelve hundred or one and a fifth: it is not read. Nothing is read but a finite number.
pub fn number(text: &str) -> Option<f64> {
    let bare: String = text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '\'' | '’')).collect();
    let marks: Vec<char> = bare.chars().filter(|c| matches!(c, ',' | '.')).collect();
    let grouped_by = |mark: char| {
        let mut groups = bare.trim_start_matches(['-', '+']).split(mark);
        groups.next().is_some_and(|first| (1..=3).contains(&first.len()))
            && groups.all(|group| group.split([',', '.']).next().is_some_and(|digits| digits.len() == 3))
    };
    let plain = match (marks.first(), marks.last()) {
        (Some(group), Some(decimal)) if group != decimal => {
            let is_one = marks.iter().filter(|mark| *mark == decimal).count() == 1;
            (is_one && grouped_by(*group)).then(|| bare.replace(*group, "").replace(*decimal, "."))?
        }
        (Some(mark), _) if marks.len() > 1 => grouped_by(*mark).then(|| bare.replace(*mark, ""))?,
        (Some(','), _) if grouped_by(',') => return None,
        _ => bare.replace(',', "."),
    };
    let is_digits = plain.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | '-' | '+'));
    plain.parse().ok().filter(|value: &f64| is_digits && value.is_finite())
}

/// Whether a measure is past its due date and not over.
pub fn is_overdue(status: MeasureStatus, due_on: Option<Date>, is_continuous: bool, today: Date) -> bool {
    !is_continuous && !status.is_over() && due_on.is_some_and(|due| due < today)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_measure_statuses_are_those_of_the_vocabulary() {
        for step in suivi_kernel::vocab::scale("measure_status") {
            let status: MeasureStatus = step.code.parse().unwrap();
            assert_eq!(Some(status.rank()), step.rank, "{}", step.code);
            assert_eq!(status.is_over(), step.is_terminal, "{}", step.code);
        }
        assert_eq!(suivi_kernel::vocab::scale("measure_status").count(), MeasureStatus::ALL.len());
    }

    #[test]
    fn a_plan_goes_through_its_life_and_never_back_to_a_draft_once_it_was_public() {
        let path = [
            PlanStatus::Draft,
            PlanStatus::Consultation,
            PlanStatus::Adopted,
            PlanStatus::InForce,
            PlanStatus::MidTermReview,
            PlanStatus::Evaluated,
            PlanStatus::Expired,
        ];
        assert_eq!(path.len(), PlanStatus::ALL.len());
        for step in path.windows(2) {
            assert!(step[0].next().contains(&step[1]), "{step:?}");
        }
        for status in PlanStatus::ALL.iter().filter(|status| status.is_public()) {
            assert!(status.next().iter().all(|next| next.is_public()), "{status:?}");
        }
    }

    #[test]
    fn the_checklist_is_kept_in_its_order_whatever_the_form_sends() {
        let ticked = [Smart::TimeBound, Smart::Specific, Smart::TimeBound];
        assert_eq!(Smart::letters(&ticked), "ST");
        assert_eq!(Smart::of_letters("ST"), [Smart::Specific, Smart::TimeBound]);
    }

    #[test]
    fn a_measure_given_up_or_blocked_has_gone_back() {
        assert!(is_step_back(MeasureStatus::InProgress, MeasureStatus::Blocked));
        assert!(is_step_back(MeasureStatus::Completed, MeasureStatus::InProgress));
        assert!(!is_step_back(MeasureStatus::InProgress, MeasureStatus::Delayed));
        assert!(!is_step_back(MeasureStatus::NotStarted, MeasureStatus::Cancelled));
    }

    #[test]
    fn dates_are_held_against_the_plans_period_and_both_ends_belong_to_it() {
        let day = |y, m| Date::from_ymd_opt(y, m, 1);
        let (from, to) = (day(2026, 1).unwrap(), day(2030, 12).unwrap());
        assert!(!is_outside(day(2026, 1), day(2030, 12), from, to));
        assert!(is_outside(day(2025, 12), day(2027, 1), from, to));
        assert!(is_outside(None, day(2031, 1), from, to));
        assert!(!is_outside(None, None, from, to));
    }

    #[test]
    fn an_official_figure_is_corrected_and_never_provisional_again() {
        assert_eq!(PointStatus::after(PointStatus::Provisional, PointStatus::Final), PointStatus::Final);
        assert_eq!(PointStatus::after(PointStatus::Final, PointStatus::Provisional), PointStatus::Revised);
        assert_eq!(PointStatus::after(PointStatus::Revised, PointStatus::Final), PointStatus::Revised);
    }

    #[test]
    fn numbers_are_read_as_people_of_six_languages_write_them() {
        for (text, value) in [
            ("1250", 1250.0),
            ("1 250 000,5", 1_250_000.5),
            ("1\u{202f}250,25", 1250.25),
            ("1,250,000", 1_250_000.0),
            ("1.250.000,5", 1_250_000.5),
            ("1,250.75", 1250.75),
            ("0,5", 0.5),
            ("-3.125", -3.125),
            ("1’250", 1250.0),
        ] {
            assert_eq!(number(text), Some(value), "{text}");
        }
        for text in ["1,250", "", "12 persons", "1,25,0", "1.2.3", "nan", "inf", "1e5", "5,5,5"] {
            assert_eq!(number(text), None, "{text}");
        }
    }

    #[test]
    fn a_finished_or_continuous_measure_is_never_overdue() {
        let (due, today) = (Date::from_ymd_opt(2026, 1, 1), Date::from_ymd_opt(2026, 6, 1).unwrap());
        assert!(is_overdue(MeasureStatus::InProgress, due, false, today));
        assert!(!is_overdue(MeasureStatus::Completed, due, false, today));
        assert!(!is_overdue(MeasureStatus::Continuous, due, true, today));
        assert!(!is_overdue(MeasureStatus::InProgress, None, false, today));
    }
}
