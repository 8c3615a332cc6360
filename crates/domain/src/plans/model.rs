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
    fn a_finished_or_continuous_measure_is_never_overdue() {
        let (due, today) = (Date::from_ymd_opt(2026, 1, 1), Date::from_ymd_opt(2026, 6, 1).unwrap());
        assert!(is_overdue(MeasureStatus::InProgress, due, false, today));
        assert!(!is_overdue(MeasureStatus::Completed, due, false, today));
        assert!(!is_overdue(MeasureStatus::Continuous, due, true, today));
        assert!(!is_overdue(MeasureStatus::InProgress, None, false, today));
    }
}
