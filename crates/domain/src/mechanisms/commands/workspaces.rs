//! Making and changing mechanisms.

use diesel::prelude::*;
use suivi_kernel::{
    Act, Actor, Language, LocalText, ObjectKind, Problem, Refusal, Result, Timestamp, new_id,
};
use suivi_store::schema::mechanism;
use suivi_store::{Conn, Tx};

use super::{answer, first_name, named, note, parent_among, unchanged_since};
use crate::mechanisms::model::{
    Level, Mechanism, MechanismKind, RESERVED_SLUGS, free_slug, is_state_code, slug_of,
};
use crate::mechanisms::queries;
use crate::mechanisms::rows::MechanismRow;
use crate::trail::record_change;

/// A mechanism to be made.
#[derive(Clone, Debug)]
pub struct NewMechanism {
    /// Its part of the address; made from its name when empty.
    pub slug: String,
    /// The rest.
    pub facts: MechanismFacts,
}

/// What can be said about a mechanism.
#[derive(Clone, Debug)]
pub struct MechanismFacts {
    /// Its name, in one language at least.
    pub names: LocalText,
    /// The State, ISO 3166-1 alpha-3.
    pub state: String,
    /// How much of the State it covers.
    pub level: Level,
    /// How it is set up.
    pub kind: MechanismKind,
    /// The mechanism above it.
    pub parent_id: Option<String>,
    /// The language it works in.
    pub language: Language,
}

/// Makes a mechanism. Only who runs the machine may.
pub fn create_mechanism(tx: &mut Tx, actor: &Actor, new: NewMechanism) -> Result<Mechanism> {
    actor.require_operator()?;
    let facts = checked_mechanism(tx.conn, None, new.facts)?;
    let taken: Vec<String> = mechanism::table.select(mechanism::slug).load(tx.conn)?;
    let wanted = slug_of(if new.slug.is_empty() { first_name(&facts.names) } else { &new.slug });
    let is_reserved = |slug: &str| RESERVED_SLUGS.contains(&slug) || slug.parse::<Language>().is_ok();
    let slug = match new.slug.is_empty() {
        _ if wanted.is_empty() => return Err(Refusal::invalid("slug", Problem::required("")).into()),
        false if is_reserved(&wanted) || taken.contains(&wanted) => {
            return Err(Refusal::invalid("slug", Problem::taken(wanted)).into());
        }
        true if is_reserved(&wanted) => free_slug(&format!("{wanted}-mechanism"), &taken),
        _ => free_slug(&wanted, &taken),
    };
    let made = Mechanism {
        id: new_id(),
        slug,
        names: facts.names,
        state: facts.state,
        level: facts.level,
        kind: facts.kind,
        parent_id: facts.parent_id,
        language: facts.language,
        created_at: tx.now,
        updated_at: tx.now,
    };
    insert(tx.conn, &made)?;
    record_change(tx, actor, "mechanism.create", None, &made)?;
    Ok(made)
}

/// Writes a workspace's row.
pub(crate) fn insert(conn: &mut Conn, made: &Mechanism) -> Result<()> {
    diesel::insert_into(mechanism::table).values(&MechanismRow::from(made)).execute(conn)?;
    Ok(())
}

/// Changes what is said about a mechanism; `seen` is when the caller saw it last changed.
pub fn update_mechanism(
    tx: &mut Tx,
    actor: &Actor,
    mechanism_id: &str,
    facts: MechanismFacts,
    seen: Timestamp,
) -> Result<Mechanism> {
    actor.require(Act::Update, ObjectKind::UserAdmin, mechanism_id)?;
    let before = queries::mechanism_by_id(tx.conn, mechanism_id)?;
    unchanged_since(before.updated_at, seen)?;
    let facts = checked_mechanism(tx.conn, Some(mechanism_id), facts)?;
    let after = Mechanism {
        names: facts.names,
        state: facts.state,
        level: facts.level,
        kind: facts.kind,
        parent_id: facts.parent_id,
        language: facts.language,
        updated_at: tx.now,
        ..before.clone()
    };
    let row = MechanismRow::from(&after);
    diesel::update(mechanism::table.find(mechanism_id))
        .set((
            mechanism::names.eq(row.names),
            mechanism::state.eq(row.state),
            mechanism::level.eq(row.level),
            mechanism::kind.eq(row.kind),
            mechanism::parent_id.eq(row.parent_id),
            mechanism::language.eq(row.language),
            mechanism::updated_at.eq(row.updated_at),
        ))
        .execute(tx.conn)?;
    record_change(tx, actor, "mechanism.update", Some(&before), &after)?;
    Ok(after)
}

fn checked_mechanism(conn: &mut Conn, own_id: Option<&str>, facts: MechanismFacts) -> Result<MechanismFacts> {
    let mut wrong = Vec::new();
    let names = note(&mut wrong, "names", named(&facts.names));
    let state = facts.state.trim().to_uppercase();
    let known_state =
        if is_state_code(&state) { Ok(state) } else { Err(Problem::unknown_choice(&facts.state)) };
    let state = note(&mut wrong, "state", known_state);
    let above = mechanism::table.select((mechanism::id, mechanism::parent_id)).load(conn)?;
    let parent = parent_among(above, own_id, facts.parent_id.clone());
    let parent_id = note(&mut wrong, "parent", parent);
    answer(wrong, MechanismFacts { names, state, parent_id, ..facts })
}
