//! Entering, changing, closing and opening institutions.

use diesel::prelude::*;
use suivi_kernel::{Act, Actor, Date, LocalText, ObjectKind, Problem, Refusal, Result, Timestamp, new_id};
use suivi_store::schema::institution;
use suivi_store::{Conn, Tx};

use super::{answer, first_name, named, note, parent_among, unchanged_since};
use crate::followup::succession;
use crate::mechanisms::model::{Institution, InstitutionKind, free_slug, slug_of, tidy_names};
use crate::mechanisms::queries;
use crate::mechanisms::rows::InstitutionRow;
use crate::trail::record_change;

/// What can be said about an institution.
#[derive(Clone, Debug)]
pub struct InstitutionFacts {
    /// Its name, in one language at least.
    pub names: LocalText,
    /// Its short name.
    pub short_names: LocalText,
    /// What kind of body it is.
    pub kind: InstitutionKind,
    /// The institution it belongs to.
    pub parent_id: Option<String>,
    /// Its first day.
    pub valid_from: Option<Date>,
}

/// Enters an institution.
pub fn create_institution(
    tx: &mut Tx,
    actor: &Actor,
    mechanism_id: &str,
    facts: InstitutionFacts,
) -> Result<Institution> {
    require_institutions(actor, Act::Create, mechanism_id)?;
    queries::mechanism_by_id(tx.conn, mechanism_id)?;
    let facts = checked_institution(tx.conn, mechanism_id, None, facts)?;
    let taken: Vec<String> = institution::table
        .filter(institution::mechanism_id.eq(mechanism_id))
        .select(institution::slug)
        .load(tx.conn)?;
    let slug = match slug_of(first_name(&facts.names)).as_str() {
        // `new` is the address of the form; a name without a letter still needs an address.
        "" | "new" => free_slug(facts.kind.code(), &taken),
        slug => free_slug(slug, &taken),
    };
    let made = Institution {
        id: new_id(),
        mechanism_id: mechanism_id.to_owned(),
        slug,
        names: facts.names,
        short_names: facts.short_names,
        kind: facts.kind,
        parent_id: facts.parent_id,
        valid_from: facts.valid_from,
        valid_to: None,
        created_at: tx.now,
        updated_at: tx.now,
    };
    diesel::insert_into(institution::table).values(&InstitutionRow::from(&made)).execute(tx.conn)?;
    record_change(tx, actor, "institution.create", None, &made)?;
    Ok(made)
}

/// Changes what is said about an institution; its address stays. `seen` is when the caller saw it last changed.
pub fn update_institution(
    tx: &mut Tx,
    actor: &Actor,
    mechanism_id: &str,
    institution_id: &str,
    facts: InstitutionFacts,
    seen: Timestamp,
) -> Result<Institution> {
    require_institutions(actor, Act::Update, mechanism_id)?;
    let before = queries::institution_by_id(tx.conn, mechanism_id, institution_id)?;
    unchanged_since(before.updated_at, seen)?;
    let facts = checked_institution(tx.conn, mechanism_id, Some(institution_id), facts)?;
    if let (Some(from), Some(to)) = (facts.valid_from, before.valid_to)
        && to < from
    {
        return Err(Refusal::invalid("valid_from", Problem::ends_before_it_begins(to)).into());
    }
    let after = Institution {
        names: facts.names,
        short_names: facts.short_names,
        kind: facts.kind,
        parent_id: facts.parent_id,
        valid_from: facts.valid_from,
        ..before.clone()
    };
    put_institution(tx, actor, "institution.update", &before, after)
}

/// Says which day was an institution's last.
///
/// Refuses one that still leads recommendations, clusters or measures: it needs a successor (V25).
pub fn close_institution(
    tx: &mut Tx,
    actor: &Actor,
    mechanism_id: &str,
    institution_id: &str,
    last_day: Date,
) -> Result<Institution> {
    require_institutions(actor, Act::Update, mechanism_id)?;
    let before = queries::institution_by_id(tx.conn, mechanism_id, institution_id)?;
    if before.valid_to.is_some() {
        return Err(Refusal::Conflict(Problem::wrong_state("")).into());
    }
    if before.valid_from.is_some_and(|from| last_day < from) {
        return Err(Refusal::invalid("valid_to", Problem::ends_before_it_begins(last_day)).into());
    }
    let led = succession::counts(tx.conn, institution_id)?.led();
    if led > 0 {
        return Err(Refusal::Conflict(Problem::has_open_items(led)).into());
    }
    let after = Institution { valid_to: Some(last_day), ..before.clone() };
    put_institution(tx, actor, "institution.close", &before, after)
}

/// Takes the closing of an institution back.
pub fn reopen_institution(
    tx: &mut Tx,
    actor: &Actor,
    mechanism_id: &str,
    institution_id: &str,
) -> Result<Institution> {
    require_institutions(actor, Act::Update, mechanism_id)?;
    let before = queries::institution_by_id(tx.conn, mechanism_id, institution_id)?;
    if before.valid_to.is_none() {
        return Err(Refusal::Conflict(Problem::wrong_state("")).into());
    }
    let after = Institution { valid_to: None, ..before.clone() };
    put_institution(tx, actor, "institution.reopen", &before, after)
}

/// Whether the actor may keep the list of institutions.
///
/// The table of permissions has no row for institutions: they are kept by who keeps the members and by who allocates
/// recommendations to them.
pub fn may_keep_institutions(actor: &Actor, act: Act, mechanism_id: &str) -> bool {
    actor.may(act, ObjectKind::Allocation, mechanism_id)
        || actor.may(act, ObjectKind::UserAdmin, mechanism_id)
}

fn require_institutions(actor: &Actor, act: Act, mechanism_id: &str) -> Result<()> {
    if may_keep_institutions(actor, act, mechanism_id) {
        return Ok(());
    }
    actor.require(act, ObjectKind::UserAdmin, mechanism_id)
}

fn checked_institution(
    conn: &mut Conn,
    mechanism_id: &str,
    own_id: Option<&str>,
    facts: InstitutionFacts,
) -> Result<InstitutionFacts> {
    let mut wrong = Vec::new();
    let names = note(&mut wrong, "names", named(&facts.names));
    let short_names = note(&mut wrong, "short_names", tidy_names(&facts.short_names));
    let above = institution::table
        .filter(institution::mechanism_id.eq(mechanism_id))
        .select((institution::id, institution::parent_id))
        .load(conn)?;
    let parent = parent_among(above, own_id, facts.parent_id.clone());
    let parent_id = note(&mut wrong, "parent", parent);
    answer(wrong, InstitutionFacts { names, short_names, parent_id, ..facts })
}

fn put_institution(
    tx: &mut Tx,
    actor: &Actor,
    action: &'static str,
    before: &Institution,
    after: Institution,
) -> Result<Institution> {
    let after = Institution { updated_at: tx.now, ..after };
    let row = InstitutionRow::from(&after);
    diesel::update(institution::table.find(&after.id))
        .set((
            institution::names.eq(row.names),
            institution::short_names.eq(row.short_names),
            institution::kind.eq(row.kind),
            institution::parent_id.eq(row.parent_id),
            institution::valid_from.eq(row.valid_from),
            institution::valid_to.eq(row.valid_to),
            institution::updated_at.eq(row.updated_at),
        ))
        .execute(tx.conn)?;
    record_change(tx, actor, action, Some(before), &after)?;
    Ok(after)
}
