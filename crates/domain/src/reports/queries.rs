//! Reading what is owed. What the rules bring rests on public facts and anyone may read it; what a person entered is for
//! those who read drafts of reports.

use diesel::prelude::*;
use suivi_kernel::{Act, Actor, Date, ObjectKind, Refusal, Result};
use suivi_store::Conn;
use suivi_store::schema::{document, obligation_date, reporting_obligation};

use super::model::ObligationState;
use super::rows::{Obligation, ObligationDate};
use crate::mechanisms::Mechanism;

/// Whether the actor reads obligations that a person entered, and reasons.
pub fn reads_all(actor: &Actor, mechanism_id: &str) -> bool {
    actor.may(Act::Read, ObjectKind::ReportDraft, mechanism_id)
}

/// Which obligations are asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// In one state.
    pub state: Option<ObligationState>,
    /// Owed to one body.
    pub body: Option<String>,
    /// Due on this day at the latest.
    pub until: Option<Date>,
}

/// The obligations that the actor may read, the earliest due first.
pub fn list(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    filter: &Filter,
) -> Result<Vec<Obligation>> {
    let mut query = reporting_obligation::table
        .filter(reporting_obligation::mechanism_id.eq(&mechanism.id))
        .order((reporting_obligation::due_on, reporting_obligation::slug))
        .select(Obligation::as_select())
        .into_boxed();
    if !reads_all(actor, &mechanism.id) {
        query = query.filter(reporting_obligation::rule.is_not_null());
    }
    if let Some(state) = filter.state {
        query = query.filter(reporting_obligation::state.eq(state.code()));
    }
    if let Some(body) = &filter.body {
        query = query.filter(reporting_obligation::body.eq(body));
    }
    if let Some(until) = filter.until {
        query = query.filter(reporting_obligation::due_on.le(until));
    }
    Ok(query.load(conn)?)
}

/// One obligation by its part of the address.
pub fn find(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism, slug: &str) -> Result<Obligation> {
    let found: Option<Obligation> = reporting_obligation::table
        .filter(reporting_obligation::mechanism_id.eq(&mechanism.id).and(reporting_obligation::slug.eq(slug)))
        .select(Obligation::as_select())
        .first(conn)
        .optional()?;
    let reads_all = reads_all(actor, &mechanism.id);
    Ok(found.filter(|row| reads_all || row.rule.is_some()).ok_or(Refusal::NotFound)?)
}

/// One obligation with all that its page shows.
#[derive(Clone, Debug)]
pub struct Whole {
    /// The obligation.
    pub row: Obligation,
    /// The dates it had before, the latest first.
    pub dates: Vec<ObligationDate>,
    /// The symbol of the document that asked for it, where that is in the register.
    pub document: Option<String>,
}

/// One obligation with all that its page shows.
pub fn whole(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism, slug: &str) -> Result<Whole> {
    let row = find(conn, actor, mechanism, slug)?;
    let dates: Vec<ObligationDate> = obligation_date::table
        .filter(obligation_date::obligation_id.eq(&row.id))
        .order((obligation_date::at.desc(), obligation_date::id.desc()))
        .select(ObligationDate::as_select())
        .load(conn)?;
    let document: Option<Option<String>> = match &row.document_id {
        Some(id) => document::table.find(id).select(document::symbol).first(conn).optional()?,
        None => None,
    };
    Ok(Whole { row, dates, document: document.flatten() })
}

/// How much is overdue on a day, and what is due next.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ahead {
    /// Open obligations whose day has passed, without voluntary ones.
    pub overdue: usize,
    /// The next one.
    pub next: Option<Obligation>,
}

/// How much is overdue on a day, and what is due next.
pub fn ahead(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism, today: Date) -> Result<Ahead> {
    let open =
        list(conn, actor, mechanism, &Filter { state: Some(ObligationState::Open), ..Filter::default() })?;
    let overdue = open.iter().filter(|row| row.is_overdue(today)).count();
    Ok(Ahead { overdue, next: open.into_iter().find(|row| row.due_on >= today) })
}
