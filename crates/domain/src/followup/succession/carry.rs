//! Carrying over, item by item; each step is kept so that it can be taken back.

use std::collections::{HashMap, HashSet};

use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use suivi_kernel::{Actor, Date, Result, new_id};
use suivi_store::ledger::digest;
use suivi_store::schema::{
    allocation, indicator, information_request, measure, measure_support, plan, progress_update, round_item,
};
use suivi_store::{Conn, Entry, Tx};

use super::holdings::{ItemKind, OPEN, OVER, UNFINISHED, WAITING, open_allocations};
use super::{NewSuccession, SuccessionKind};
use crate::followup::allocations;
use crate::followup::model::{AllocationStatus, Subject};
use crate::followup::rows::Allocation;
use crate::followup::standing;
use crate::mechanisms::{Institution, InstitutionKind, Mechanism};

/// All that a succession did.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Trail {
    pub from_id: String,
    /// The last day that the old institution was given.
    pub closed_on: Option<Date>,
    pub moves: Vec<Move>,
}

/// One step.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) enum Move {
    /// An allocation ended, and the successor's began unless it had one already.
    Allocation {
        to: String,
        subject: (Option<String>, Option<String>),
        /// Rows that ended, with the reasons they carried before: the old one, and the successor's own where it
        /// supported what it now leads.
        ended: Vec<(String, Option<String>)>,
        made: Option<String>,
    },
    /// A measure got another lead.
    Measure { to: String, id: String, supported: bool },
    /// A measure got another support.
    Support { to: String, id: String, supported: bool },
    /// Something that belongs to one institution went to another.
    Owned { to: String, what: Owned, id: String },
    /// A person speaks for another institution.
    Person { to: String, id: String, ended: bool },
}

/// What belongs to one institution.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(super) enum Owned {
    Request,
    Question,
    Update,
    Plan,
    Indicator,
}

impl Move {
    /// Who took over.
    pub fn to(&self) -> &str {
        match self {
            Move::Allocation { to, .. }
            | Move::Measure { to, .. }
            | Move::Support { to, .. }
            | Move::Owned { to, .. }
            | Move::Person { to, .. } => to,
        }
    }
}

impl Trail {
    /// The cases that it touched.
    pub fn cases(&self, conn: &mut Conn) -> Result<Vec<String>> {
        let mut cases: HashSet<String> = HashSet::new();
        for step in &self.moves {
            let subject = match step {
                Move::Allocation { subject: (case, cluster), .. } => {
                    Subject::of_columns(None, case.as_deref(), cluster.as_deref())
                }
                Move::Measure { id, .. } | Move::Support { id, .. } => Some(Subject::Measure(id.clone())),
                Move::Owned { .. } | Move::Person { .. } => None,
            };
            if let Some(subject) = subject {
                cases.extend(standing::cases_of(conn, &subject)?);
            }
        }
        let mut cases: Vec<String> = cases.into_iter().collect();
        cases.sort_unstable();
        Ok(cases)
    }
}

/// Who takes over what.
struct Heirs<'a> {
    new: &'a NewSuccession,
    to: &'a [Institution],
    /// What has gone over already: what hangs on it follows.
    followed: HashMap<String, String>,
}

impl<'a> Heirs<'a> {
    fn of(&self, kind: ItemKind, id: &str) -> Option<&'a Institution> {
        let chosen = match self.new.kind {
            SuccessionKind::Split => self.new.choices.get(&(kind, id.to_owned()))?,
            SuccessionKind::Rename | SuccessionKind::Merge => &self.to.first()?.id,
        };
        self.to.iter().find(|institution| institution.id == *chosen)
    }

    /// Who takes over a question or an unfinished update: whoever has what it is about, else the first successor
    /// where the old institution ends.
    fn of_subject(&self, subject: Option<&Subject>) -> Option<String> {
        let followed = subject.and_then(|subject| self.followed.get(subject.id())).cloned();
        let ends = self.new.kind != SuccessionKind::Split || self.new.closes;
        followed.or_else(|| self.to.first().filter(|_| ends).map(|institution| institution.id.clone()))
    }

    fn follow(&mut self, subject: &Subject, to: &str) {
        self.followed.entry(subject.id().to_owned()).or_insert_with(|| to.to_owned());
    }
}

/// Carries everything over that goes to a successor.
pub(super) fn carry(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    act_id: &str,
    new: &NewSuccession,
    to: &[Institution],
) -> Result<Trail> {
    let mut trail = Trail { from_id: new.from_id.clone(), ..Trail::default() };
    let mut heirs = Heirs { new, to, followed: HashMap::new() };
    for row in open_allocations(tx.conn, &new.from_id)? {
        if let Some(heir) = heirs.of(ItemKind::Allocation, &row.id) {
            heirs.follow(&row.subject()?, &heir.id);
            trail.moves.push(carry_allocation(tx, actor, act_id, &row, heir)?);
        }
    }
    let place = Place { actor, mechanism, act_id };
    carry_measures(tx, &place, &mut heirs, &mut trail)?;
    carry_owned(tx, &place, &heirs, &mut trail)?;
    Ok(trail)
}

/// Where and by whom, for audit entries.
struct Place<'a> {
    actor: &'a Actor,
    mechanism: &'a Mechanism,
    act_id: &'a str,
}

impl Place<'_> {
    fn record(&self, tx: &mut Tx, object_kind: &'static str, id: &str, from: &str, to: &str) -> Result<()> {
        let entry = Entry {
            action: "succession.move",
            object_kind,
            object_id: id,
            mechanism_id: Some(&self.mechanism.id),
            before: Some(digest(&from)?),
            after: Some(digest(&to)?),
            reason: None,
            act_id: Some(self.act_id),
        };
        tx.record(self.actor, entry);
        Ok(())
    }
}

fn carry_allocation(
    tx: &mut Tx,
    actor: &Actor,
    act_id: &str,
    row: &Allocation,
    heir: &Institution,
) -> Result<Move> {
    let held: Option<Allocation> = allocation::table
        .filter(allocation::institution_id.eq(&heir.id).and(allocation::ended_at.is_null()))
        .filter(allocation::case_id.eq(&row.case_id).or(allocation::cluster_id.eq(&row.cluster_id)))
        .select(Allocation::as_select())
        .first(tx.conn)
        .optional()?;
    // A successor that leads already needs nothing more; one that supports takes the lead instead.
    let stays = held.as_ref().is_some_and(|held| held.is_lead() || !row.is_lead());
    let mut ended = vec![(row.id.clone(), row.reason.clone())];
    allocations::end(tx, actor, row, allocations::SUCCESSION, None, Some(act_id))?;
    if let Some(held) = held.filter(|_| !stays) {
        allocations::end(tx, actor, &held, allocations::REPLACED, None, Some(act_id))?;
        ended.push((held.id, held.reason));
    }
    let made = if stays { None } else { Some(begin(tx, actor, act_id, row, heir)?) };
    let subject = (row.case_id.clone(), row.cluster_id.clone());
    Ok(Move::Allocation { to: heir.id.clone(), subject, ended, made })
}

/// Begins the successor's row. It stands as the old one did, but a court has to agree itself.
fn begin(tx: &mut Tx, actor: &Actor, act_id: &str, row: &Allocation, heir: &Institution) -> Result<String> {
    let mut next = Allocation {
        id: new_id(),
        institution_id: heir.id.clone(),
        succeeds_id: Some(row.id.clone()),
        revision: 1,
        ..row.clone()
    };
    if heir.kind == InstitutionKind::Court {
        next.status = AllocationStatus::Proposed.code().to_owned();
        next.proposed_at = tx.now;
        (next.decided_by, next.decided_at, next.escalated_at, next.reason) = (None, None, None, None);
    }
    diesel::insert_into(allocation::table).values(&next).execute(tx.conn)?;
    let after = Some(digest(&next)?);
    let entry = Entry { after, act_id: Some(act_id), ..allocations::entry("allocation.succeed", &next) };
    tx.record(actor, entry);
    Ok(next.id)
}

fn carry_measures(tx: &mut Tx, place: &Place, heirs: &mut Heirs, trail: &mut Trail) -> Result<()> {
    let from = heirs.new.from_id.as_str();
    let led: Vec<String> = measure::table
        .filter(measure::lead_id.eq(from).and(measure::status.ne_all(OVER)))
        .order(measure::slug)
        .select(measure::id)
        .load(tx.conn)?;
    for id in led {
        let Some(heir) = heirs.of(ItemKind::Measure, &id) else { continue };
        heirs.follow(&Subject::Measure(id.clone()), &heir.id);
        // Whoever leads does not support, too (V6).
        let supported = drop_support(tx, &id, &heir.id)?;
        set_lead(tx, &id, &heir.id)?;
        place.record(tx, "measure", &id, from, &heir.id)?;
        trail.moves.push(Move::Measure { to: heir.id.clone(), id, supported });
    }
    let supported: Vec<(String, Option<String>)> = measure_support::table
        .inner_join(measure::table)
        .filter(measure_support::institution_id.eq(from).and(measure::status.ne_all(OVER)))
        .order(measure::slug)
        .select((measure::id, measure::lead_id))
        .load(tx.conn)?;
    for (id, lead) in supported {
        let Some(heir) = heirs.of(ItemKind::MeasureSupport, &id) else { continue };
        heirs.follow(&Subject::Measure(id.clone()), &heir.id);
        drop_support(tx, &id, from)?;
        let supported = lead.as_ref() == Some(&heir.id) || has_support(tx.conn, &id, &heir.id)?;
        if !supported {
            add_support(tx, &id, &heir.id)?;
        }
        touch_measure(tx, &id)?;
        place.record(tx, "measure", &id, from, &heir.id)?;
        trail.moves.push(Move::Support { to: heir.id.clone(), id, supported });
    }
    Ok(())
}

/// Gives a measure to another lead.
pub(super) fn set_lead(tx: &mut Tx, id: &str, to: &str) -> Result<()> {
    diesel::update(measure::table.find(id)).set(measure::lead_id.eq(to)).execute(tx.conn)?;
    touch_measure(tx, id)
}

/// Counts a change of a measure, so that whoever has a form open on it is told.
pub(super) fn touch_measure(tx: &mut Tx, id: &str) -> Result<()> {
    diesel::update(measure::table.find(id))
        .set((measure::revision.eq(measure::revision + 1), measure::updated_at.eq(tx.now)))
        .execute(tx.conn)?;
    Ok(())
}

/// Whether an institution supports a measure.
pub(super) fn has_support(conn: &mut Conn, id: &str, institution_id: &str) -> Result<bool> {
    let found: i64 = measure_support::table.find((id, institution_id)).count().get_result(conn)?;
    Ok(found > 0)
}

/// Adds an institution to those that support a measure.
pub(super) fn add_support(tx: &mut Tx, id: &str, institution_id: &str) -> Result<()> {
    diesel::insert_into(measure_support::table)
        .values((measure_support::measure_id.eq(id), measure_support::institution_id.eq(institution_id)))
        .execute(tx.conn)?;
    Ok(())
}

/// Takes an institution from those that support a measure; answers whether it did.
pub(super) fn drop_support(tx: &mut Tx, id: &str, institution_id: &str) -> Result<bool> {
    Ok(diesel::delete(measure_support::table.find((id, institution_id))).execute(tx.conn)? > 0)
}

fn carry_owned(tx: &mut Tx, place: &Place, heirs: &Heirs, trail: &mut Trail) -> Result<()> {
    let from = heirs.new.from_id.as_str();
    let chosen = [
        (Owned::Request, ItemKind::Request),
        (Owned::Plan, ItemKind::Plan),
        (Owned::Indicator, ItemKind::Indicator),
    ];
    let mut goes: Vec<(Owned, String, String)> = Vec::new();
    for (what, kind) in chosen {
        for id in what.held_by(tx.conn, from)? {
            goes.extend(heirs.of(kind, &id).map(|heir| (what, id, heir.id.clone())));
        }
    }
    for what in [Owned::Question, Owned::Update] {
        for (id, subject) in what.held_about(tx.conn, from)? {
            goes.extend(heirs.of_subject(subject.as_ref()).map(|heir| (what, id, heir)));
        }
    }
    for (what, id, to) in goes {
        what.give(tx, &id, &to)?;
        place.record(tx, what.object_kind(), &id, from, &to)?;
        trail.moves.push(Move::Owned { to, what, id });
    }
    Ok(())
}

type About = (String, Option<String>, Option<String>, Option<String>);

fn about((id, measure, case, cluster): About) -> (String, Option<Subject>) {
    (id, Subject::of_columns(measure.as_deref(), case.as_deref(), cluster.as_deref()))
}

impl Owned {
    fn object_kind(self) -> &'static str {
        match self {
            Owned::Request => "information_request",
            Owned::Question => "round_item",
            Owned::Update => "update",
            Owned::Plan => "plan",
            Owned::Indicator => "indicator",
        }
    }

    /// What an institution has of this kind and is not done with.
    pub fn held_by(self, conn: &mut Conn, institution_id: &str) -> Result<Vec<String>> {
        Ok(match self {
            Owned::Request => information_request::table
                .filter(information_request::institution_id.eq(institution_id))
                .filter(information_request::state.eq(OPEN))
                .order(information_request::asked_at)
                .select(information_request::id)
                .load(conn)?,
            Owned::Plan => {
                plan::table.filter(plan::owner_id.eq(institution_id)).select(plan::id).load(conn)?
            }
            Owned::Indicator => indicator::table
                .filter(indicator::owner_id.eq(institution_id))
                .select(indicator::id)
                .load(conn)?,
            Owned::Question | Owned::Update => {
                self.held_about(conn, institution_id)?.into_iter().map(|(id, _)| id).collect()
            }
        })
    }

    /// As [`Owned::held_by`], with what each is about.
    fn held_about(self, conn: &mut Conn, institution_id: &str) -> Result<Vec<(String, Option<Subject>)>> {
        let rows: Vec<About> = match self {
            Owned::Question => round_item::table
                .filter(round_item::institution_id.eq(institution_id))
                .filter(round_item::state.eq_any(WAITING))
                .order(round_item::id)
                .select((round_item::id, round_item::measure_id, round_item::case_id, round_item::cluster_id))
                .load(conn)?,
            Owned::Update => progress_update::table
                .filter(progress_update::institution_id.eq(institution_id))
                .filter(progress_update::status.eq_any(UNFINISHED))
                .order(progress_update::id)
                .select((
                    progress_update::id,
                    progress_update::measure_id,
                    progress_update::case_id,
                    progress_update::cluster_id,
                ))
                .load(conn)?,
            Owned::Request | Owned::Plan | Owned::Indicator => {
                self.held_by(conn, institution_id)?.into_iter().map(|id| (id, None, None, None)).collect()
            }
        };
        Ok(rows.into_iter().map(about).collect())
    }

    /// Gives it to an institution.
    pub fn give(self, tx: &mut Tx, id: &str, to: &str) -> Result<()> {
        match self {
            Owned::Request => diesel::update(information_request::table.find(id))
                .set((
                    information_request::institution_id.eq(to),
                    information_request::revision.eq(information_request::revision + 1),
                ))
                .execute(tx.conn)?,
            Owned::Question => diesel::update(round_item::table.find(id))
                .set(round_item::institution_id.eq(to))
                .execute(tx.conn)?,
            Owned::Update => diesel::update(progress_update::table.find(id))
                .set(progress_update::institution_id.eq(to))
                .execute(tx.conn)?,
            Owned::Plan => diesel::update(plan::table.find(id))
                .set((plan::owner_id.eq(to), plan::revision.eq(plan::revision + 1)))
                .execute(tx.conn)?,
            Owned::Indicator => diesel::update(indicator::table.find(id))
                .set((indicator::owner_id.eq(to), indicator::revision.eq(indicator::revision + 1)))
                .execute(tx.conn)?,
        };
        Ok(())
    }
}
