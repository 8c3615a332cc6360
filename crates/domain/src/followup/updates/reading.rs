//! Who reads which updates. The restriction is part of every query.

use diesel::prelude::*;
use suivi_kernel::{Act, Actor, ObjectKind, Refusal, Result, Role};
use suivi_store::Conn;
use suivi_store::schema::progress_update;

use crate::followup::model::UpdateStatus;
use crate::followup::rows::Update;
use crate::followup::rules::rules;
use crate::mechanisms::Mechanism;

/// What somebody reads of a mechanism's updates.
///
/// Everyone reads what is published. One's own institution's are read whole. Drafts are read by their own institution
/// alone. What is on its way is read up to class 1 by the secretariat, the chair and the auditor, and by other
/// institutions where the mechanism shares; class 2 by the secretariat and the chair (DOMAIN 1.3).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reader {
    institutions: Vec<String>,
    class: i32,
}

/// The condition of a query on `progress_update`: what this reader may see.
macro_rules! readable {
    ($reader:expr) => {{
        use diesel::prelude::*;
        use suivi_store::schema::progress_update as u;
        let reader: &$crate::followup::updates::Reader = $reader;
        u::status
            .eq("published")
            .or(u::institution_id.eq_any(reader.institutions()))
            .or(u::status.ne("draft").and(u::class.le(reader.class())))
    }};
}
pub(in crate::followup) use readable;

impl Reader {
    /// What the actor reads.
    pub fn of(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism) -> Result<Self> {
        let held = || actor.memberships.iter().filter(|m| m.mechanism_id == mechanism.id);
        let institutions: Vec<String> = held()
            .filter(|m| m.role.permission(ObjectKind::UpdateDraft).allows_own(Act::Read))
            .filter_map(|m| m.institution_id.clone())
            .collect();
        let reads_all = actor.may(Act::Read, ObjectKind::UpdateDraft, &mechanism.id);
        let is_of_the_group = actor.is_operator
            || held().any(|m| {
                matches!(m.role, Role::SecretariatAdmin | Role::SecretariatOfficer | Role::PoliticalLead)
            });
        let class = match (reads_all, is_of_the_group) {
            (true, true) => 2,
            (true, false) => 1,
            (false, _) if institutions.is_empty() => -1,
            (false, _) => {
                if rules(conn, &mechanism.id)?.shares_unpublished {
                    1
                } else {
                    -1
                }
            }
        };
        Ok(Reader { institutions, class })
    }

    /// Anyone.
    pub fn visitor() -> Self {
        Reader { institutions: Vec::new(), class: -1 }
    }

    pub(in crate::followup) fn institutions(&self) -> &[String] {
        &self.institutions
    }

    pub(in crate::followup) fn class(&self) -> i32 {
        self.class
    }

    /// Whether anything is read that is not public.
    pub fn reads_unpublished(&self) -> bool {
        self.class > 0 || !self.institutions.is_empty()
    }

    /// Whether this reader reads the update; the same rule as in queries.
    pub fn reads(&self, row: &Update) -> bool {
        row.status == UpdateStatus::Published.code()
            || self.institutions.contains(&row.institution_id)
            || (row.status != UpdateStatus::Draft.code() && row.class <= self.class)
    }

    /// Refuses, as if it were not there, an update that this reader does not read.
    pub fn require(&self, row: &Update) -> Result<()> {
        if self.reads(row) { Ok(()) } else { Err(Refusal::NotFound.into()) }
    }
}

/// One update of the mechanism, if the actor reads it.
pub(super) fn find(conn: &mut Conn, reader: &Reader, mechanism: &Mechanism, id: &str) -> Result<Update> {
    progress_update::table
        .filter(progress_update::id.eq(id).and(progress_update::mechanism_id.eq(&mechanism.id)))
        .filter(readable!(reader))
        .select(Update::as_select())
        .first(conn)
        .optional()?
        .ok_or_else(|| Refusal::NotFound.into())
}
