//! The tables of reports that are written, as rows.

mod dialogue;
mod leaving;
mod reports;

pub use dialogue::{BriefNote, DialogueQuestion, PositionProposal};
pub use leaving::{Approval, Edition, EditionTest, Submission};
pub use reports::{Contribution, Report, ReportTemplate, Section, SectionVersion, Suggestion};
