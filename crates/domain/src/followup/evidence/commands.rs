//! Everything that changes evidence.

use diesel::prelude::*;
use suivi_kernel::{Act, Actor, ObjectKind, Problem, Refusal, Result, new_id};
use suivi_store::ledger::digest;
use suivi_store::schema::{assessment, case_file, evidence, measure, progress_update};
use suivi_store::{Conn, Entry, Tx};

use super::model::{Holder, NewEvidence, Source};
use super::{links, queries};
use crate::followup::model::{Subject, UpdateStatus};
use crate::followup::rows::{Assessment, Evidence, Update};
use crate::followup::standing;
use crate::followup::updates::{Reader, about, reason};
use crate::mechanisms::Mechanism;

/// What the holder of a piece of evidence says about who may do what with it.
pub(super) struct Ground {
    /// The institutions whose evidence it is.
    pub institutions: Vec<String>,
    /// The person whose text it belongs to, where that person alone answers for it.
    pub author_id: Option<String>,
    /// Whether the holder can still be given evidence.
    pub takes_more: bool,
    /// Whether it may ever be public.
    pub is_restricted: bool,
    /// What standings depend on it.
    pub subject: Option<Subject>,
}

impl Ground {
    pub(super) fn of(conn: &mut Conn, mechanism: &Mechanism, holder: &Holder) -> Result<Self> {
        let missing = || Refusal::NotFound;
        match holder {
            Holder::Update(id) => {
                let row: Update = progress_update::table
                    .filter(progress_update::id.eq(id))
                    .filter(progress_update::mechanism_id.eq(&mechanism.id))
                    .select(Update::as_select())
                    .first(conn)
                    .optional()?
                    .ok_or_else(missing)?;
                let is_laid_aside = matches!(row.status()?, UpdateStatus::Returned | UpdateStatus::Withdrawn);
                Ok(Ground {
                    subject: Some(row.subject()?),
                    takes_more: !is_laid_aside,
                    is_restricted: row.class > 1,
                    institutions: vec![row.institution_id],
                    author_id: None,
                })
            }
            Holder::Measure(id) => {
                let is_ours = measure::id.eq(id).and(measure::mechanism_id.eq(&mechanism.id));
                let there = measure::table.filter(is_ours).count().get_result(conn)?;
                Self::of_item(conn, Subject::Measure(id.clone()), there)
            }
            Holder::Case(id) => {
                let is_ours = case_file::id.eq(id).and(case_file::mechanism_id.eq(&mechanism.id));
                let there = case_file::table.filter(is_ours).count().get_result(conn)?;
                Self::of_item(conn, Subject::Case(id.clone()), there)
            }
            Holder::Assessment(id) => {
                let row: Assessment = assessment::table
                    .filter(assessment::id.eq(id).and(assessment::mechanism_id.eq(&mechanism.id)))
                    .select(Assessment::as_select())
                    .first(conn)
                    .optional()?
                    .ok_or_else(missing)?;
                Ok(Ground {
                    institutions: Vec::new(),
                    author_id: row.author_id,
                    takes_more: !matches!(row.state.as_str(), "superseded" | "withdrawn"),
                    is_restricted: false,
                    subject: Some(Subject::Case(row.case_id)),
                })
            }
        }
    }

    fn of_item(conn: &mut Conn, subject: Subject, there: i64) -> Result<Self> {
        if there == 0 {
            return Err(Refusal::NotFound.into());
        }
        Ok(Ground {
            institutions: about::answerers(conn, &subject)?,
            author_id: None,
            takes_more: true,
            is_restricted: false,
            subject: Some(subject),
        })
    }

    /// Whether the act is allowed on evidence of this holder.
    pub(super) fn allows(&self, actor: &Actor, act: Act, kind: ObjectKind, mechanism: &Mechanism) -> bool {
        let is_author = self.author_id.is_some() && self.author_id == actor.user_id;
        let publishes = matches!(act, Act::Publish);
        (is_author && !publishes)
            || actor.may(act, kind, &mechanism.id)
            || self.institutions.iter().any(|id| actor.may_own(act, kind, &mechanism.id, id))
    }
}

/// Adds a piece of evidence, for inside use until somebody makes it public. A link is looked at soon afterwards. The same
/// file or address given twice for one thing is there once.
pub fn add(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, new: NewEvidence) -> Result<Evidence> {
    let ground = Ground::of(tx.conn, mechanism, &new.holder)?;
    actor.require_that(ground.allows(actor, Act::Create, ObjectKind::EvidenceInternal, mechanism))?;
    if !ground.takes_more {
        return Err(Refusal::Conflict(Problem::wrong_state("")).into());
    }
    let tidied = new.tidied()?;
    let row = row_of(tx, actor, mechanism, &new, tidied);
    if let Some(there) = same_of_holder(tx.conn, &new.holder, &row)? {
        return Ok(there);
    }
    diesel::insert_into(evidence::table).values(&row).execute(tx.conn)?;
    record(tx, actor, "evidence.add", None, &row, None)?;
    if row.address.is_some() {
        links::queue(tx)?;
    }
    Ok(row)
}

fn row_of(
    tx: &Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    new: &NewEvidence,
    tidied: super::model::Tidied,
) -> Evidence {
    let file = match &new.source {
        Source::File(file) => Some(file),
        Source::Link(_) => None,
    };
    let held_by = |wanted: fn(&Holder) -> Option<&String>| wanted(&new.holder).cloned();
    Evidence {
        id: new_id(),
        mechanism_id: mechanism.id.clone(),
        update_id: held_by(|h| if let Holder::Update(id) = h { Some(id) } else { None }),
        measure_id: held_by(|h| if let Holder::Measure(id) = h { Some(id) } else { None }),
        case_id: held_by(|h| if let Holder::Case(id) = h { Some(id) } else { None }),
        assessment_id: held_by(|h| if let Holder::Assessment(id) = h { Some(id) } else { None }),
        kind: new.kind.code().to_owned(),
        title: tidied.title,
        language: new.language.map(|language| language.code().to_owned()),
        address: tidied.address,
        blob_hash: file.map(|file| file.hash.clone()),
        file_name: file.map(|file| file.name.clone()),
        media_type: file.map(|file| file.media.media_type().to_owned()),
        size: file.and_then(|file| i64::try_from(file.size).ok()),
        alternative: tidied.alternative,
        dated_on: new.dated_on,
        is_public: false,
        check_state: None,
        checked_at: None,
        check_note: None,
        signal_id: new.signal_id.clone(),
        added_by: actor.user_id.clone(),
        added_label: actor.label.clone(),
        added_at: tx.now,
        published_at: None,
        withdrawn_at: None,
        withdrawn_reason: None,
    }
}

fn same_of_holder(conn: &mut Conn, holder: &Holder, row: &Evidence) -> Result<Option<Evidence>> {
    let held = queries::of_holders(conn, std::slice::from_ref(holder))?;
    Ok(held.into_iter().find(|there| {
        there.withdrawn_at.is_none() && there.blob_hash == row.blob_hash && there.address == row.address
    }))
}

/// Gives an update the evidence of the one it follows; for inside use again, until it is published with it.
pub fn copy_to(tx: &mut Tx, actor: &Actor, from_update: &str, to: &Update) -> Result<()> {
    let held = queries::of_holders(tx.conn, &[Holder::Update(from_update.to_owned())])?;
    for row in held.into_iter().filter(|row| row.withdrawn_at.is_none()) {
        let copy = Evidence {
            id: new_id(),
            update_id: Some(to.id.clone()),
            is_public: false,
            published_at: None,
            ..row
        };
        diesel::insert_into(evidence::table).values(&copy).execute(tx.conn)?;
        record(tx, actor, "evidence.add", None, &copy, None)?;
    }
    Ok(())
}

/// Makes the named pieces of evidence of these updates public with them. The caller has checked who publishes, and sees to
/// the standings.
pub fn publish_with(tx: &mut Tx, actor: &Actor, updates: &[Update], evidence_ids: &[String]) -> Result<()> {
    let holders: Vec<Holder> = updates.iter().map(|row| Holder::Update(row.id.clone())).collect();
    let held = queries::of_holders(tx.conn, &holders)?;
    held.into_iter()
        .filter(|row| evidence_ids.contains(&row.id) && !row.is_public && row.withdrawn_at.is_none())
        .try_for_each(|row| set_public(tx, actor, row).map(|_| ()))
}

/// Lets the public read a piece of evidence, as soon as it may read what the piece belongs to.
///
/// Refuses what belongs to something restricted.
pub fn make_public(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, id: &str) -> Result<Evidence> {
    let (row, ground) = found(tx.conn, actor, mechanism, id)?;
    actor.require_that(ground.allows(actor, Act::Publish, ObjectKind::EvidencePublic, mechanism))?;
    if ground.is_restricted {
        return Err(Refusal::Conflict(Problem::restricted("")).into());
    }
    if row.is_public || row.withdrawn_at.is_some() {
        return Err(Refusal::Conflict(Problem::wrong_state("")).into());
    }
    let public = set_public(tx, actor, row)?;
    refresh(tx, &ground)?;
    Ok(public)
}

fn set_public(tx: &mut Tx, actor: &Actor, before: Evidence) -> Result<Evidence> {
    let after = Evidence { is_public: true, published_at: Some(tx.now), ..before.clone() };
    diesel::update(evidence::table.find(&before.id))
        .set((evidence::is_public.eq(true), evidence::published_at.eq(after.published_at)))
        .execute(tx.conn)?;
    record(tx, actor, "evidence.publish", Some(&before), &after, None)?;
    Ok(after)
}

/// Takes a piece of evidence back, with a reason that stays. The file is kept, for those inside.
pub fn withdraw(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, id: &str, why: &str) -> Result<Evidence> {
    let (before, ground) = found(tx.conn, actor, mechanism, id)?;
    let may = ground.allows(actor, Act::Update, ObjectKind::EvidenceInternal, mechanism)
        || ground.allows(actor, Act::Publish, ObjectKind::EvidencePublic, mechanism);
    actor.require_that(may)?;
    if before.withdrawn_at.is_some() {
        return Err(Refusal::Conflict(Problem::wrong_state("")).into());
    }
    let why = reason(why)?;
    let after =
        Evidence { withdrawn_at: Some(tx.now), withdrawn_reason: Some(why.clone()), ..before.clone() };
    diesel::update(evidence::table.find(id))
        .set((
            evidence::withdrawn_at.eq(after.withdrawn_at),
            evidence::withdrawn_reason.eq(&after.withdrawn_reason),
        ))
        .execute(tx.conn)?;
    record(tx, actor, "evidence.withdraw", Some(&before), &after, Some(&why))?;
    refresh(tx, &ground)?;
    Ok(after)
}

fn found(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism, id: &str) -> Result<(Evidence, Ground)> {
    let piece = queries::one(conn, actor, mechanism, id)?;
    let holder = Holder::of(&piece.row).ok_or(Refusal::NotFound)?;
    let ground = Ground::of(conn, mechanism, &holder)?;
    Ok((piece.row, ground))
}

fn refresh(tx: &mut Tx, ground: &Ground) -> Result<()> {
    match &ground.subject {
        Some(subject) => standing::refresh_for(tx, subject),
        None => Ok(()),
    }
}

/// Whether the actor reads a piece that is not public.
pub(super) fn reads_inside(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    row: &Evidence,
) -> Result<bool> {
    let Some(holder) = Holder::of(row) else { return Ok(false) };
    if let Holder::Update(id) = &holder {
        let update: Update = progress_update::table.find(id).select(Update::as_select()).first(conn)?;
        if !Reader::of(conn, actor, mechanism)?.reads(&update) {
            return Ok(false);
        }
    }
    let ground = Ground::of(conn, mechanism, &holder)?;
    Ok(ground.allows(actor, Act::Read, ObjectKind::EvidenceInternal, mechanism))
}

pub(super) fn record(
    tx: &mut Tx,
    actor: &Actor,
    action: &'static str,
    before: Option<&Evidence>,
    after: &Evidence,
    reason: Option<&str>,
) -> Result<()> {
    let entry = Entry {
        action,
        object_kind: "evidence",
        object_id: &after.id,
        mechanism_id: Some(&after.mechanism_id),
        before: before.map(digest).transpose()?,
        after: Some(digest(after)?),
        reason,
        ..Entry::default()
    };
    tx.record(actor, entry);
    Ok(())
}
