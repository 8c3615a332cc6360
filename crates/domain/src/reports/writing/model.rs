//! Where reports, sections, contributions and approvals stand, and the rules of it. Pure.

use crate::mechanisms::coded;

coded! {
    /// Where a report stands (`statuses.csv`: report_status).
    ReportState {
        /// It is being written.
        Drafting = "drafting",
        /// Those who must agree are asked; nobody writes.
        Clearance = "clearance",
        /// Everyone agreed; the text is frozen.
        Approved = "approved",
        /// It was sent.
        Submitted = "submitted",
        /// The UN has published it under a symbol.
        Published = "published",
    }
}

impl ReportState {
    /// Whether sections may be written.
    pub fn is_open(self) -> bool {
        self == ReportState::Drafting
    }

    /// Whether the text that was approved is the one that is shown and exported.
    pub fn is_frozen(self) -> bool {
        matches!(self, ReportState::Approved | ReportState::Submitted | ReportState::Published)
    }

    /// Whether anyone may read it.
    pub fn is_public(self) -> bool {
        self == ReportState::Published
    }
}

coded! {
    /// How a text came about.
    How {
        /// Gathered from what the register knows.
        Drafted = "drafted",
        /// Written in the editor.
        Typed = "typed",
        /// From a suggestion that was taken.
        Suggested = "suggested",
        /// From an institution's contribution.
        Contributed = "contributed",
        /// From a Word file.
        Word = "word",
        /// An earlier version, set back.
        Restored = "restored",
    }
}

coded! {
    /// Where a suggestion stands.
    SuggestionState {
        /// Nobody has decided.
        Open = "open",
        /// It became the text.
        Accepted = "accepted",
        /// It did not, and why is said.
        Refused = "refused",
    }
}

coded! {
    /// Where a request for a contribution stands.
    ContributionState {
        /// The institution is asked.
        Asked = "asked",
        /// A focal point has written; the institution's approver has not cleared it.
        Written = "written",
        /// The institution has answered.
        Answered = "answered",
        /// The answer was taken into the section.
        Accepted = "accepted",
        /// The secretariat takes the question back.
        Withdrawn = "withdrawn",
    }
}

impl ContributionState {
    /// Whether the institution still owes something.
    pub fn is_owed(self) -> bool {
        matches!(self, ContributionState::Asked | ContributionState::Written)
    }
}

coded! {
    /// Where one approval stands.
    ApprovalState {
        /// Its step has not come yet.
        Later = "later",
        /// It is asked for.
        Asked = "asked",
        /// It was given.
        Given = "given",
        /// The report was sent back.
        Returned = "returned",
        /// Somebody else sent the report back before this was decided.
        Dropped = "dropped",
    }
}

coded! {
    /// In which form an edition is written (`publication_formats.csv`).
    EditionForm {
        /// As the report itself, in another language.
        Standard = "standard",
        /// In plain language.
        Plain = "plain",
        /// Easy to read: for persons with intellectual disabilities, tested by them.
        EasyRead = "easy_read",
    }
}

coded! {
    /// Where a question of the dialogue stands.
    QuestionState {
        /// Nobody has answered.
        Open = "open",
        /// There is an answer; nobody has released it.
        Answered = "answered",
        /// It may go to the committee.
        Released = "released",
    }
}

coded! {
    /// How a report was sent.
    Channel {
        /// Through the permanent mission, by note verbale.
        Mission = "mission",
        /// Through the UN's own portal.
        Portal = "portal",
        /// By e-mail.
        Email = "email",
        /// On paper.
        Paper = "paper",
    }
}
