//! Keeping the list of what is owed: by the rules, and by people who know better.

use diesel::prelude::*;
use suivi_kernel::{
    Act, Actor, Date, FieldProblem, LocalText, ObjectKind, Problem, Refusal, Result, new_id, vocab,
};
use suivi_store::schema::{document, obligation_date, recommendation, reporting_obligation};
use suivi_store::{Conn, Db, Tx};

use super::model::{ObligationKind, ObligationState};
use super::queries::find;
use super::rows::{Obligation, ObligationDate};
use super::rules::{Owed, Said, owed};
use super::treaties;
use crate::mechanisms::{self, Level, Mechanism, free_slug, note, slug_of};
use crate::text;
use crate::trail::{record_change, record_with_reason};

/// The longest reason, in characters.
const REASON: usize = 1_000;
/// Why a date changed that nobody had set.
const BY_THE_RULES: &str = "by the rules";

/// What the rules brought.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Brought {
    /// Obligations that were not on the list.
    pub new: usize,
    /// Those whose date is another now.
    pub moved: usize,
}

/// Puts on the list what follows from the treaties and from what the bodies said, and corrects dates that nobody has set.
/// Nothing is taken off: what no longer follows is for a person to waive.
pub fn bring_up_to_date(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism) -> Result<Brought> {
    actor.require(Act::Create, ObjectKind::ReportDraft, &mechanism.id)?;
    follow(tx, actor, mechanism)
}

/// As [`bring_up_to_date`], for whoever has changed what the list follows from: a treaty, or the register.
pub fn follow(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism) -> Result<Brought> {
    let mut brought = Brought::default();
    // A State reports, not its provinces.
    if mechanism.level != Level::National {
        return Ok(brought);
    }
    let parties = treaties::in_force(tx.conn, mechanism)?;
    let said = said(tx.conn, mechanism)?;
    for one in owed(&parties, &said) {
        let known: Option<Obligation> = reporting_obligation::table
            .filter(reporting_obligation::mechanism_id.eq(&mechanism.id))
            .filter(reporting_obligation::rule_key.eq(&one.key))
            .select(Obligation::as_select())
            .first(tx.conn)
            .optional()?;
        match known {
            None => {
                add(tx, actor, mechanism, one)?;
                brought.new += 1;
            }
            Some(row) if row.due_on != one.due_on && !row.is_moved && is_open(&row) => {
                let after = Obligation {
                    due_on: one.due_on,
                    counted_from: Some(one.counted_from),
                    document_id: one.document_id,
                    ..row.clone()
                };
                leave_date(tx, actor, &row, BY_THE_RULES)?;
                put(tx, actor, "obligation.move", &row, after, Some(BY_THE_RULES))?;
                brought.moved += 1;
            }
            Some(_) => {}
        }
    }
    Ok(brought)
}

/// As [`follow`], for every mechanism, by the machine itself: what was imported may bring reports. What fails in one
/// mechanism is logged and does not keep the others waiting.
pub fn follow_all(db: &Db) -> Result<()> {
    for mechanism in db.read_here(mechanisms::all)? {
        match db.write_here(|tx| follow(tx, &Actor::system(), &mechanism)) {
            Ok(brought) if brought != Brought::default() => {
                let Brought { new, moved } = brought;
                tracing::info!(mechanism = %mechanism.slug, new, moved, "reports that the State owes");
            }
            Ok(_) => {}
            Err(error) => {
                tracing::error!(mechanism = %mechanism.slug, "what is owed cannot be worked out: {error}");
            }
        }
    }
    Ok(())
}

fn is_open(row: &Obligation) -> bool {
    row.state == ObligationState::Open.code()
}

/// The documents in the register that ask something of the State, from the oldest.
fn said(conn: &mut Conn, mechanism: &Mechanism) -> Result<Vec<Said>> {
    type Row = (String, String, Option<Date>, Option<i32>);
    let documents: Vec<Row> = document::table
        .filter(document::state.eq(&mechanism.state))
        .order((document::date, document::id))
        .select((document::id, document::body, document::date, document::cycle))
        .load(conn)?;
    let mut said = Vec::with_capacity(documents.len());
    for (document_id, body, date, cycle) in documents {
        let Some(date) = date else { continue };
        let live = || {
            recommendation::table
                .filter(recommendation::document_id.eq(&document_id))
                .filter(recommendation::withdrawn_at.is_null().and(recommendation::kind.eq("recommendation")))
        };
        // A document that asked for nothing is no review.
        if live().count().get_result::<i64>(conn)? == 0 {
            continue;
        }
        let priority: i64 = live().filter(recommendation::is_priority.eq(true)).count().get_result(conn)?;
        let priority_due: Option<Date> =
            live().select(diesel::dsl::min(recommendation::priority_due)).first(conn)?;
        let unanswered = recommendation::position.is_null().or(recommendation::position.eq("pending"));
        let pending: i64 = live().filter(unanswered).count().get_result(conn)?;
        said.push(Said {
            has_pending: body == "UPR" && pending > 0,
            has_priority: priority > 0,
            priority_due,
            document_id,
            body,
            date,
            cycle,
        });
    }
    Ok(said)
}

fn add(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, one: Owed) -> Result<()> {
    let name = format!(
        "{} {} {}",
        one.treaty.as_deref().unwrap_or(&one.body),
        one.kind.code(),
        one.due_on.format("%Y")
    );
    let row = Obligation {
        slug: slug(tx.conn, mechanism, &name)?,
        kind: one.kind.code().to_owned(),
        body: Some(one.body),
        treaty: one.treaty,
        document_id: one.document_id,
        due_on: one.due_on,
        rule: Some(one.rule.to_owned()),
        counted_from: Some(one.counted_from),
        rule_key: one.key,
        created_by: None,
        ..blank(tx, mechanism)
    };
    insert(tx, actor, &row)
}

fn blank(tx: &Tx, mechanism: &Mechanism) -> Obligation {
    let id = new_id();
    Obligation {
        rule_key: id.clone(),
        id,
        mechanism_id: mechanism.id.clone(),
        slug: String::new(),
        kind: String::new(),
        body: None,
        treaty: None,
        document_id: None,
        titles: "{}".to_owned(),
        due_on: tx.now.date(),
        rule: None,
        counted_from: None,
        is_moved: false,
        state: ObligationState::Open.code().to_owned(),
        submitted_on: None,
        symbol: None,
        reason: None,
        revision: 1,
        created_by: None,
        created_at: tx.now,
        updated_at: tx.now,
    }
}

fn slug(conn: &mut Conn, mechanism: &Mechanism, name: &str) -> Result<String> {
    let mut taken: Vec<String> = reporting_obligation::table
        .filter(reporting_obligation::mechanism_id.eq(&mechanism.id))
        .select(reporting_obligation::slug)
        .load(conn)?;
    // `new` is the address of the form.
    taken.push("new".to_owned());
    let slug = slug_of(name);
    Ok(free_slug(if slug.is_empty() { "report" } else { &slug }, &taken))
}

fn insert(tx: &mut Tx, actor: &Actor, row: &Obligation) -> Result<()> {
    diesel::insert_into(reporting_obligation::table).values(row).execute(tx.conn)?;
    record_change(tx, actor, "obligation.add", None, row)
}

/// What can be said about an obligation that no rule brings.
#[derive(Clone, Debug, PartialEq)]
pub struct Facts {
    /// What kind of report.
    pub kind: ObligationKind,
    /// A title of its own; needed where kind and body do not say it all.
    pub titles: LocalText,
    /// The body, where it is owed to one.
    pub body: Option<String>,
}

/// An obligation to be entered.
#[derive(Clone, Debug, PartialEq)]
pub struct NewObligation {
    /// What it is.
    pub facts: Facts,
    /// When it is due.
    pub due_on: Date,
    /// Whether a date in the past is meant (V13).
    pub is_historical: bool,
}

/// Enters an obligation that no rule brings: a common core document, a regional report, a voluntary national review.
///
/// A due date in the past is refused unless it is said to be meant (V13).
pub fn enter(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, new: NewObligation) -> Result<Obligation> {
    actor.require(Act::Create, ObjectKind::ReportDraft, &mechanism.id)?;
    let mut wrong = Vec::new();
    let titles = note(&mut wrong, "titles", text::titles(&new.facts.titles, 300));
    let body = new.facts.body.filter(|code| !code.is_empty());
    if let Some(code) = &body
        && vocab::body(code).is_none()
    {
        wrong.push(FieldProblem { field: "body".to_owned(), problem: Problem::unknown_choice(code) });
    }
    if titles.0.is_empty() && (body.is_none() || new.facts.kind == ObligationKind::Other) {
        wrong.push(FieldProblem { field: "titles".to_owned(), problem: Problem::required("") });
    }
    if new.due_on < tx.now.date() && !new.is_historical {
        wrong.push(FieldProblem {
            field: "is_historical".to_owned(),
            problem: Problem::due_in_past(new.due_on),
        });
    }
    if !wrong.is_empty() {
        return Err(Refusal::Invalid(wrong).into());
    }
    let name = format!(
        "{} {} {}",
        body.as_deref().unwrap_or_default(),
        new.facts.kind.code(),
        new.due_on.format("%Y")
    );
    let row = Obligation {
        slug: slug(tx.conn, mechanism, &name)?,
        kind: new.facts.kind.code().to_owned(),
        titles: titles.to_json(),
        body,
        due_on: new.due_on,
        is_moved: true,
        created_by: actor.user_id.clone(),
        ..blank(tx, mechanism)
    };
    insert(tx, actor, &row)?;
    Ok(row)
}

/// Gives an obligation another date, with the reason; the old one stays readable. `seen` is the revision the caller saw.
pub fn move_due(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    slug: &str,
    due_on: Date,
    reason: &str,
    seen: i32,
) -> Result<Obligation> {
    let before = to_change(tx, actor, mechanism, slug, seen)?;
    require_state(&before, ObligationState::Open)?;
    let reason = given(reason)?;
    if due_on == before.due_on {
        return Ok(before);
    }
    leave_date(tx, actor, &before, &reason)?;
    let after = Obligation { due_on, is_moved: true, ..before.clone() };
    put(tx, actor, "obligation.move", &before, after, Some(&reason))
}

/// Says that the report was sent, on which day and under which symbol.
pub fn submit(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    slug: &str,
    (on, symbol): (Date, Option<&str>),
    seen: i32,
) -> Result<Obligation> {
    let before = to_change(tx, actor, mechanism, slug, seen)?;
    require_state(&before, ObligationState::Open)?;
    if on > tx.now.date() {
        return Err(Refusal::invalid("submitted_on", Problem::in_the_future("")).into());
    }
    let symbol = text::maybe_line(symbol, 60).map_err(|problem| Refusal::invalid("symbol", problem))?;
    let after = Obligation {
        state: ObligationState::Submitted.code().to_owned(),
        submitted_on: Some(on),
        symbol,
        ..before.clone()
    };
    put(tx, actor, "obligation.submit", &before, after, None)
}

/// Says that the report is no longer owed, and why.
pub fn waive(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    slug: &str,
    reason: &str,
    seen: i32,
) -> Result<Obligation> {
    let before = to_change(tx, actor, mechanism, slug, seen)?;
    require_state(&before, ObligationState::Open)?;
    let reason = given(reason)?;
    let after = Obligation {
        state: ObligationState::Waived.code().to_owned(),
        reason: Some(reason.clone()),
        ..before.clone()
    };
    put(tx, actor, "obligation.waive", &before, after, Some(&reason))
}

/// Puts an obligation back on the list that was sent or waived by mistake, with the reason.
pub fn reopen(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    slug: &str,
    reason: &str,
    seen: i32,
) -> Result<Obligation> {
    let before = to_change(tx, actor, mechanism, slug, seen)?;
    if is_open(&before) {
        return Err(Refusal::Conflict(Problem::wrong_state(&before.state)).into());
    }
    let reason = given(reason)?;
    let after = Obligation {
        state: ObligationState::Open.code().to_owned(),
        submitted_on: None,
        symbol: None,
        reason: None,
        ..before.clone()
    };
    put(tx, actor, "obligation.reopen", &before, after, Some(&reason))
}

fn to_change(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, slug: &str, seen: i32) -> Result<Obligation> {
    let row = find(tx.conn, actor, mechanism, slug)?;
    actor.require(Act::Update, ObjectKind::ReportDraft, &mechanism.id)?;
    if row.revision == seen { Ok(row) } else { Err(Refusal::Conflict(Problem::changed_since("")).into()) }
}

fn require_state(row: &Obligation, state: ObligationState) -> Result<()> {
    if row.state == state.code() {
        Ok(())
    } else {
        Err(Refusal::Conflict(Problem::wrong_state(&row.state)).into())
    }
}

fn given(reason: &str) -> Result<String> {
    let reason = text::paragraphs(reason, REASON).map_err(|problem| Refusal::invalid("reason", problem))?;
    if reason.is_empty() { Err(Refusal::invalid("reason", Problem::required("")).into()) } else { Ok(reason) }
}

fn leave_date(tx: &mut Tx, actor: &Actor, row: &Obligation, reason: &str) -> Result<()> {
    let left = ObligationDate {
        id: new_id(),
        obligation_id: row.id.clone(),
        due_on: row.due_on,
        reason: reason.to_owned(),
        set_label: actor.label.clone(),
        at: tx.now,
    };
    diesel::insert_into(obligation_date::table).values(&left).execute(tx.conn)?;
    Ok(())
}

/// Writes the changed row over the one that was read, and refuses where somebody else wrote in between.
fn put(
    tx: &mut Tx,
    actor: &Actor,
    action: &'static str,
    before: &Obligation,
    mut after: Obligation,
    reason: Option<&str>,
) -> Result<Obligation> {
    after.revision = before.revision + 1;
    after.updated_at = tx.now;
    let unchanged =
        reporting_obligation::id.eq(&after.id).and(reporting_obligation::revision.eq(before.revision));
    let changed =
        diesel::update(reporting_obligation::table.filter(unchanged)).set(&after).execute(tx.conn)?;
    if changed == 0 {
        return Err(Refusal::Conflict(Problem::changed_since("")).into());
    }
    record_with_reason(tx, actor, action, Some(before), &after, reason)?;
    Ok(after)
}
