//! The rules of follow-up, without a database.

use crate::mechanisms::coded;

coded! {
    /// How an institution's allocation stands.
    AllocationStatus {
        /// The secretariat has proposed it; the institution has not answered.
        Proposed = "proposed",
        /// The institution took it on.
        Confirmed = "confirmed",
        /// The institution says that it belongs elsewhere; back to the secretariat.
        Contested = "contested",
    }
}

coded! {
    /// What an institution does for an item.
    Part {
        /// It leads; exactly one does.
        Lead = "lead",
        /// It supports.
        Support = "support",
    }
}

coded! {
    /// Where an update stands (`vocab/statuses.csv`, scale `update_status`).
    UpdateStatus {
        /// Seen by its author's institution only.
        Draft = "draft",
        /// Before the institution's approver.
        Submitted = "submitted",
        /// Sent back for changes.
        Returned = "returned",
        /// Signed off by the institution.
        Cleared = "cleared",
        /// Accepted by the secretariat.
        Validated = "validated",
        /// Visible to the public.
        Published = "published",
        /// Taken back, with a reason.
        Withdrawn = "withdrawn",
    }
}

coded! {
    /// Who judges how far a recommendation is implemented.
    Assessor {
        /// The State itself.
        State = "state",
        /// The national human rights institution.
        Nhri = "nhri",
        /// Civil society.
        CivilSociety = "civil_society",
        /// The committee or body that made the recommendation.
        Committee = "committee",
    }
}

coded! {
    /// What a piece of evidence is (DOMAIN 2.3).
    EvidenceKind {
        /// A law or decree.
        Law = "law",
        /// A number of the official gazette.
        Gazette = "gazette",
        /// A decision of a court.
        CourtDecision = "court_decision",
        /// A statistic.
        Statistic = "statistic",
        /// A report.
        Report = "report",
        /// A picture.
        Photo = "photo",
        /// A page somewhere else.
        Link = "link",
    }
}

/// What follow-up is about: a measure, one recommendation's case, or a cluster of recommendations.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Subject {
    /// A measure.
    Measure(String),
    /// A case.
    Case(String),
    /// A cluster.
    Cluster(String),
}

impl Subject {
    /// The values of the columns `measure_id`, `case_id` and `cluster_id`, one of which is set.
    pub fn columns(&self) -> (Option<String>, Option<String>, Option<String>) {
        match self {
            Subject::Measure(id) => (Some(id.clone()), None, None),
            Subject::Case(id) => (None, Some(id.clone()), None),
            Subject::Cluster(id) => (None, None, Some(id.clone())),
        }
    }

    /// Reads the three columns back; none where none is set.
    pub fn of_columns(measure: Option<&str>, case: Option<&str>, cluster: Option<&str>) -> Option<Self> {
        let measure = measure.map(|id| Subject::Measure(id.to_owned()));
        measure
            .or_else(|| case.map(|id| Subject::Case(id.to_owned())))
            .or_else(|| cluster.map(|id| Subject::Cluster(id.to_owned())))
    }

    /// `measure`, `case` or `cluster`: for addresses, comments and requests.
    pub fn kind(&self) -> &'static str {
        match self {
            Subject::Measure(_) => "measure",
            Subject::Case(_) => "case",
            Subject::Cluster(_) => "cluster",
        }
    }

    /// The identifier.
    pub fn id(&self) -> &str {
        match self {
            Subject::Measure(id) | Subject::Case(id) | Subject::Cluster(id) => id,
        }
    }

    /// Reads a kind and an identifier, as addresses carry them.
    pub fn parse(kind: &str, id: &str) -> Option<Self> {
        match kind {
            "measure" => Some(Subject::Measure(id.to_owned())),
            "case" => Some(Subject::Case(id.to_owned())),
            "cluster" => Some(Subject::Cluster(id.to_owned())),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_update_statuses_are_those_of_the_vocabulary() {
        let codes: Vec<&str> =
            suivi_kernel::vocab::scale("update_status").map(|step| step.code.as_str()).collect();
        assert_eq!(codes, UpdateStatus::ALL.iter().map(|status| status.code()).collect::<Vec<_>>());
    }

    #[test]
    fn a_subject_is_written_to_one_of_three_columns_and_read_back() {
        for subject in [Subject::Measure("a".into()), Subject::Case("b".into()), Subject::Cluster("c".into())]
        {
            let (measure, case, cluster) = subject.columns();
            let back = Subject::of_columns(measure.as_deref(), case.as_deref(), cluster.as_deref());
            assert_eq!(back.as_ref(), Some(&subject));
            assert_eq!(Subject::parse(subject.kind(), subject.id()), Some(subject));
        }
    }
}
