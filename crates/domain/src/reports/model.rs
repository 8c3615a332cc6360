//! The words of reporting: kinds of obligations, where each stands, and where the State stands with a treaty.

use crate::mechanisms::coded;

coded! {
    /// What kind of report is owed.
    ObligationKind {
        /// The national report to the Universal Periodic Review.
        UprReport = "upr_report",
        /// The State's positions on the recommendations it has not answered yet.
        UprAddendum = "upr_addendum",
        /// The voluntary report half way through a cycle.
        UprMidterm = "upr_midterm",
        /// The first report under a treaty.
        Initial = "initial",
        /// A further report under a treaty, also as replies to a list of issues prior to reporting.
        Periodic = "periodic",
        /// What was done about the recommendations that a committee wants to hear about soon.
        FollowUp = "follow_up",
        /// The document that all committees read beside a report.
        CommonCore = "common_core",
        /// Replies to a list of issues.
        Replies = "replies",
        /// The review of the Sustainable Development Goals.
        Voluntary = "vnr",
        /// A report under article 22 of the constitution of the International Labour Organization.
        Ilo = "ilo_art22",
        /// A report to a regional body.
        Regional = "regional",
        /// A reply to a communication of special procedures.
        Communication = "communication",
        /// Anything else.
        Other = "other",
    }
}

impl ObligationKind {
    /// Whether nobody asks for it by right.
    pub fn is_voluntary(self) -> bool {
        matches!(self, ObligationKind::UprMidterm | ObligationKind::Voluntary)
    }
}

coded! {
    /// Where an obligation stands.
    ObligationState {
        /// It is owed.
        Open = "open",
        /// It was sent.
        Submitted = "submitted",
        /// It is no longer owed, with a reason.
        Waived = "waived",
    }
}

coded! {
    /// Where the State stands with a treaty.
    Stance {
        /// It is bound by it: ratified, acceded or succeeded.
        Party = "party",
        /// It has signed and not ratified.
        Signed = "signed",
        /// It has done neither.
        Neither = "neither",
    }
}
