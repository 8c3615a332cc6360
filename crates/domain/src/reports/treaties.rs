//! What the State has ratified, with its reservations.

use std::collections::HashMap;

use diesel::prelude::*;
use suivi_kernel::vocab::{self, Treaty};
use suivi_kernel::{Act, Actor, Date, FieldProblem, LocalText, ObjectKind, Problem, Refusal, Result, new_id};
use suivi_store::schema::treaty_status;
use suivi_store::{Conn, Tx};

use super::commands::{Brought, follow};
use super::model::Stance;
use super::rows::TreatyStatus;
use crate::mechanisms::{Mechanism, note};
use crate::text;
use crate::trail::record_change;

/// The longest reservation in one language, in characters.
const RESERVATIONS: usize = 20_000;

/// Where the State stands with one treaty.
#[derive(Clone, Debug)]
pub struct Standing {
    /// The treaty.
    pub treaty: &'static Treaty,
    /// What is kept about it; none where nothing was said yet.
    pub row: Option<TreatyStatus>,
}

impl Standing {
    /// Whether the State is bound by it, has signed it, or neither.
    pub fn stance(&self) -> Stance {
        self.row.as_ref().and_then(|row| row.status.parse().ok()).unwrap_or(Stance::Neither)
    }

    /// The revision to change; 0 where nothing was said yet.
    pub fn revision(&self) -> i32 {
        self.row.as_ref().map_or(0, |row| row.revision)
    }
}

/// Every treaty, with where the State stands. Anyone may read it.
pub fn all(conn: &mut Conn, mechanism: &Mechanism) -> Result<Vec<Standing>> {
    let rows: Vec<TreatyStatus> = treaty_status::table
        .filter(treaty_status::mechanism_id.eq(&mechanism.id))
        .select(TreatyStatus::as_select())
        .load(conn)?;
    let mut known: HashMap<String, TreatyStatus> =
        rows.into_iter().map(|row| (row.treaty.clone(), row)).collect();
    let standing = |treaty: &'static Treaty| Standing { treaty, row: known.remove(&treaty.code) };
    Ok(vocab::treaties().iter().map(standing).collect())
}

/// One treaty, with where the State stands.
pub fn one(conn: &mut Conn, mechanism: &Mechanism, code: &str) -> Result<Standing> {
    let treaty = vocab::treaty(code).ok_or(Refusal::NotFound)?;
    let row = treaty_status::table
        .filter(treaty_status::mechanism_id.eq(&mechanism.id).and(treaty_status::treaty.eq(code)))
        .select(TreatyStatus::as_select())
        .first(conn)
        .optional()?;
    Ok(Standing { treaty, row })
}

/// The treaties that bind the State, with the day since when.
pub(super) fn in_force(conn: &mut Conn, mechanism: &Mechanism) -> Result<Vec<(&'static Treaty, Date)>> {
    let bound = |standing: Standing| {
        let since = standing.row.as_ref()?.in_force_on?;
        (standing.stance() == Stance::Party).then_some((standing.treaty, since))
    };
    Ok(all(conn, mechanism)?.into_iter().filter_map(bound).collect())
}

/// What can be said about the State and a treaty.
#[derive(Clone, Debug, PartialEq)]
pub struct Facts {
    /// Whether it is bound, has signed, or neither.
    pub stance: Stance,
    /// When it was ratified, acceded to or signed.
    pub acted_on: Option<Date>,
    /// Since when it binds the State; needed for a party.
    pub in_force_on: Option<Date>,
    /// Reservations and declarations.
    pub reservations: LocalText,
}

/// Says where the State stands with a treaty, and puts on the list of reports what follows. `seen` is the revision the
/// caller saw.
pub fn change(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    code: &str,
    facts: Facts,
    seen: i32,
) -> Result<Brought> {
    actor.require(Act::Update, ObjectKind::ReportDraft, &mechanism.id)?;
    let before = one(tx.conn, mechanism, code)?;
    if before.revision() != seen {
        return Err(Refusal::Conflict(Problem::changed_since("")).into());
    }
    let facts = checked(before.treaty, facts)?;
    let row = TreatyStatus {
        id: before.row.as_ref().map_or_else(new_id, |row| row.id.clone()),
        mechanism_id: mechanism.id.clone(),
        treaty: code.to_owned(),
        status: facts.stance.code().to_owned(),
        acted_on: facts.acted_on,
        in_force_on: facts.in_force_on,
        reservations: facts.reservations.to_json(),
        revision: seen + 1,
        updated_at: tx.now,
    };
    match &before.row {
        None => {
            diesel::insert_into(treaty_status::table).values(&row).execute(tx.conn)?;
        }
        Some(_) => {
            let unchanged = treaty_status::id.eq(&row.id).and(treaty_status::revision.eq(seen));
            let changed =
                diesel::update(treaty_status::table.filter(unchanged)).set(&row).execute(tx.conn)?;
            if changed == 0 {
                return Err(Refusal::Conflict(Problem::changed_since("")).into());
            }
        }
    }
    record_change(tx, actor, "treaty.change", before.row.as_ref(), &row)?;
    follow(tx, actor, mechanism)
}

fn checked(treaty: &Treaty, facts: Facts) -> Result<Facts> {
    let mut wrong = Vec::new();
    let tidy = text::paragraphs_in_each(&facts.reservations, RESERVATIONS);
    let reservations = note(&mut wrong, "reservations", tidy);
    let mut refuse = |field: &str, problem| wrong.push(FieldProblem { field: field.to_owned(), problem });
    if facts.acted_on.is_some_and(|on| on < treaty.adopted) {
        refuse("acted_on", Problem::ends_before_it_begins(""));
    }
    match (facts.stance, facts.in_force_on) {
        (Stance::Party, None) => refuse("in_force_on", Problem::required("")),
        (Stance::Party, Some(since))
            if since < treaty.in_force || facts.acted_on.is_some_and(|on| since < on) =>
        {
            refuse("in_force_on", Problem::ends_before_it_begins(""));
        }
        _ => {}
    }
    if wrong.is_empty() {
        let in_force_on = facts.in_force_on.filter(|_| facts.stance == Stance::Party);
        Ok(Facts { reservations, in_force_on, ..facts })
    } else {
        Err(Refusal::Invalid(wrong).into())
    }
}
