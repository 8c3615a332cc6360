//! Writing a changed row over the one that was read: refused where somebody else wrote in between.

use diesel::prelude::*;
use suivi_kernel::{Actor, Problem, Refusal, Result};
use suivi_store::Tx;
use suivi_store::schema::{
    brief_note, contribution_request, dialogue_question, position_proposal, report, report_edition,
    report_section, report_template,
};

use super::rows::{
    BriefNote, Contribution, DialogueQuestion, Edition, PositionProposal, Report, ReportTemplate, Section,
};
use crate::text;
use crate::trail::record_with_reason;

/// A row that counts its changes.
pub(super) trait Revised: Sized + Clone {
    /// Writes `after` over `before`, one revision later, and records it.
    fn put(
        self,
        tx: &mut Tx,
        actor: &Actor,
        action: &'static str,
        before: &Self,
        reason: Option<&str>,
    ) -> Result<Self>;
}

macro_rules! revised {
    ($row:ty, $table:ident $(, $stamp:ident)?) => {
        impl Revised for $row {
            fn put(
                mut self,
                tx: &mut Tx,
                actor: &Actor,
                action: &'static str,
                before: &Self,
                reason: Option<&str>,
            ) -> Result<Self> {
                self.revision = before.revision + 1;
                $(self.$stamp = tx.now;)?
                let unchanged = $table::id.eq(&self.id).and($table::revision.eq(before.revision));
                let changed = diesel::update($table::table.filter(unchanged)).set(&self).execute(tx.conn)?;
                if changed == 0 {
                    return Err(Refusal::Conflict(Problem::changed_since("")).into());
                }
                record_with_reason(tx, actor, action, Some(before), &self, reason)?;
                Ok(self)
            }
        }
    };
}

revised!(Report, report, updated_at);
revised!(Section, report_section, updated_at);
revised!(Edition, report_edition, updated_at);
revised!(BriefNote, brief_note, updated_at);
revised!(ReportTemplate, report_template, updated_at);
revised!(Contribution, contribution_request);
revised!(DialogueQuestion, dialogue_question);
revised!(PositionProposal, position_proposal);

/// Refuses a caller who has not seen the latest change.
pub(super) fn require_seen(revision: i32, seen: i32) -> Result<()> {
    if revision == seen { Ok(()) } else { Err(Refusal::Conflict(Problem::changed_since("")).into()) }
}

/// A reason that must be given.
pub(super) fn given(field: &'static str, reason: &str) -> Result<String> {
    let reason = text::paragraphs(reason, 1_000).map_err(|problem| Refusal::invalid(field, problem))?;
    if reason.is_empty() { Err(Refusal::invalid(field, Problem::required("")).into()) } else { Ok(reason) }
}
