//! Entering measures and changing what they say.

use diesel::prelude::*;
use suivi_kernel::{
    Act, Actor, Date, FieldProblem, LocalText, ObjectKind, Problem, Refusal, Result, new_id, vocab,
};
use suivi_store::schema::{account, measure, measure_support, measure_target, membership, plan};
use suivi_store::{Conn, Tx, insert_many};

use super::{Answers, Said, find, links, put, record, require_edit, seal};
use crate::followup::model::Subject;
use crate::followup::standing;
use crate::mechanisms::{self, Mechanism, answer, note};
use crate::plans::model::{MeasureKind, MeasureStatus, Smart};
use crate::plans::named;
use crate::plans::rows::{Measure, MeasureSupport, MeasureTarget};
use crate::text;

/// What can be said about a measure.
#[derive(Clone, Debug, PartialEq)]
pub struct MeasureFacts {
    /// The plan it stands in.
    pub plan_id: Option<String>,
    /// What sort of measure.
    pub kind: MeasureKind,
    /// Its title, in one language at least.
    pub titles: LocalText,
    /// What will be done.
    pub descriptions: LocalText,
    /// What there will be when it is done.
    pub outputs: LocalText,
    /// What a person has ticked of the checklist.
    pub smart: Vec<Smart>,
    /// The institution that leads it.
    pub lead_id: Option<String>,
    /// The institutions that support it.
    pub supports: Vec<String>,
    /// The person in the lead institution who keeps it.
    pub keeper_id: Option<String>,
    /// Its first day.
    pub starts_on: Option<Date>,
    /// When it is due.
    pub due_on: Option<Date>,
    /// Whether it has no end.
    pub is_continuous: bool,
    /// What it costs.
    pub budget: Option<f64>,
    /// The currency of the budget, ISO 4217.
    pub currency: Option<String>,
    /// Who pays.
    pub budget_source: Option<String>,
    /// The targets of the 2030 Agenda it serves, codes of `vocab::sdg`.
    pub targets: Vec<String>,
}

impl MeasureFacts {
    /// A measure of which only kind and title are known.
    pub fn titled(kind: MeasureKind, titles: LocalText) -> Self {
        MeasureFacts {
            plan_id: None,
            kind,
            titles,
            descriptions: LocalText::default(),
            outputs: LocalText::default(),
            smart: Vec::new(),
            lead_id: None,
            supports: Vec::new(),
            keeper_id: None,
            starts_on: None,
            due_on: None,
            is_continuous: false,
            budget: None,
            currency: None,
            budget_source: None,
            targets: Vec::new(),
        }
    }
}

/// A measure to be entered.
#[derive(Clone, Debug)]
pub struct NewMeasure {
    /// What it says.
    pub facts: MeasureFacts,
    /// What it answers; may be added later.
    pub answers: Vec<Answers>,
    /// Whether a due date in the past is meant: the measure is history (V13).
    pub is_historical: bool,
}

/// Enters a measure: a focal point for its own institution, which its approver then agrees to, or the secretariat.
///
/// A due date in the past is refused unless it is said to be historical (V13).
pub fn create(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, new: NewMeasure) -> Result<Measure> {
    require_create(actor, &mechanism.id, new.facts.lead_id.as_deref())?;
    let today = tx.now.date();
    let facts = checked(tx.conn, mechanism, None, new.facts.clone(), today)?;
    let new = NewMeasure { facts, ..new };
    if let Some(problem) = due_problem(&new, today) {
        return Err(Refusal::Invalid(vec![problem]).into());
    }
    let facts = &new.facts;
    let keeps_all = actor.may(Act::Create, ObjectKind::Measure, &mechanism.id);
    let blank = Measure {
        id: new_id(),
        mechanism_id: mechanism.id.clone(),
        slug: next_slug(tx.conn, mechanism)?,
        status: MeasureStatus::NotStarted.code().to_owned(),
        status_at: tx.now,
        // The secretariat answers for what it enters itself; a proposal waits for the institution's approver.
        approved_by: actor.user_id.clone().filter(|_| keeps_all),
        approved_at: keeps_all.then_some(tx.now),
        revision: 1,
        created_by: actor.user_id.clone(),
        created_at: tx.now,
        updated_at: tx.now,
        ..Measure::default()
    };
    let made = with_facts(blank, facts);
    diesel::insert_into(measure::table).values(&made).execute(tx.conn)?;
    put_lists(tx, &made.id, facts)?;
    let after = seal(tx.conn, &made)?;
    record(tx, actor, "measure.create", &made, Said { after: Some(after), ..Said::default() });
    for answers in &new.answers {
        links::add(tx, actor, mechanism, &made, answers)?;
    }
    standing::refresh_for(tx, &Subject::Measure(made.id.clone()))?;
    Ok(made)
}

/// Changes what a measure says; its address, status and links stay. `seen` is the revision the caller saw.
///
/// Refuses with a conflict where somebody changed it since. An agreement lapses when the institution's own focal point
/// changes what was agreed to.
pub fn update(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    id: &str,
    facts: MeasureFacts,
    seen: i32,
) -> Result<Measure> {
    let before = find(tx.conn, actor, mechanism, id)?;
    require_edit(actor, &before)?;
    if before.revision != seen {
        return Err(Refusal::Conflict(Problem::changed_since("")).into());
    }
    require_create(actor, &mechanism.id, facts.lead_id.as_deref())?;
    let facts = checked(tx.conn, mechanism, Some(&before), facts, tx.now.date())?;
    let sealed = seal(tx.conn, &before)?;
    let mut after = with_facts(before.clone(), &facts);
    if !actor.may(Act::Update, ObjectKind::Measure, &mechanism.id) {
        (after.approved_by, after.approved_at) = (None, None);
    }
    let after = put(tx, &before, after)?;
    put_lists(tx, &after.id, &facts)?;
    let now = seal(tx.conn, &after)?;
    let said = Said { before: Some(sealed), after: Some(now), ..Said::default() };
    record(tx, actor, "measure.update", &after, said);
    standing::refresh_for(tx, &Subject::Measure(after.id.clone()))?;
    Ok(after)
}

/// Whoever enters a measure for an institution must be able to; so must whoever gives one to it.
fn require_create(actor: &Actor, mechanism_id: &str, lead_id: Option<&str>) -> Result<()> {
    match lead_id {
        Some(lead) => actor.require_own(Act::Create, ObjectKind::Measure, mechanism_id, lead),
        None => actor.require(Act::Create, ObjectKind::Measure, mechanism_id),
    }
}

/// A due date in the past asks whether the measure is history (V13).
pub(super) fn due_problem(new: &NewMeasure, today: Date) -> Option<FieldProblem> {
    let due = new.facts.due_on.filter(|due| *due < today && !new.is_historical)?;
    Some(problem("is_historical", Problem::due_in_past(due)))
}

fn with_facts(measure: Measure, facts: &MeasureFacts) -> Measure {
    Measure {
        plan_id: facts.plan_id.clone(),
        kind: facts.kind.code().to_owned(),
        titles: facts.titles.to_json(),
        descriptions: facts.descriptions.to_json(),
        outputs: facts.outputs.to_json(),
        smart: Smart::letters(&facts.smart),
        lead_id: facts.lead_id.clone(),
        keeper_id: facts.keeper_id.clone(),
        starts_on: facts.starts_on,
        due_on: facts.due_on,
        is_continuous: facts.is_continuous,
        budget: facts.budget,
        currency: facts.currency.clone(),
        budget_source: facts.budget_source.clone(),
        ..measure
    }
}

fn next_slug(conn: &mut Conn, mechanism: &Mechanism) -> Result<String> {
    named::hold(conn, mechanism)?;
    let known: i64 =
        measure::table.filter(measure::mechanism_id.eq(&mechanism.id)).count().get_result(conn)?;
    Ok(format!("m-{}", known + 1))
}

fn put_lists(tx: &mut Tx, measure_id: &str, facts: &MeasureFacts) -> Result<()> {
    diesel::delete(measure_support::table.filter(measure_support::measure_id.eq(measure_id)))
        .execute(tx.conn)?;
    let supports: Vec<MeasureSupport> = facts
        .supports
        .iter()
        .map(|id| MeasureSupport { measure_id: measure_id.to_owned(), institution_id: id.clone() })
        .collect();
    insert_many!(tx.conn, measure_support::table, supports, 2)?;
    diesel::delete(measure_target::table.filter(measure_target::measure_id.eq(measure_id)))
        .execute(tx.conn)?;
    let targets: Vec<MeasureTarget> = facts
        .targets
        .iter()
        .map(|code| MeasureTarget { measure_id: measure_id.to_owned(), code: code.clone() })
        .collect();
    insert_many!(tx.conn, measure_target::table, targets, 2)?;
    Ok(())
}

pub(super) fn checked(
    conn: &mut Conn,
    mechanism: &Mechanism,
    known: Option<&Measure>,
    facts: MeasureFacts,
    today: Date,
) -> Result<MeasureFacts> {
    let mut wrong = Vec::new();
    let titles = note(&mut wrong, "titles", text::needed_titles(&facts.titles, 300));
    let descriptions = note(&mut wrong, "descriptions", text::paragraphs_in_each(&facts.descriptions, 5_000));
    let outputs = note(&mut wrong, "outputs", text::paragraphs_in_each(&facts.outputs, 2_000));
    let budget_source =
        note(&mut wrong, "budget_source", text::maybe_line(facts.budget_source.as_deref(), 200));
    if let (Some(from), Some(to)) = (facts.starts_on, facts.due_on)
        && to < from
    {
        wrong.push(problem("due_on", Problem::ends_before_it_begins(to)));
    }
    let currency = note(&mut wrong, "currency", currency_of(facts.budget, facts.currency.as_deref()));
    if facts.budget.is_some_and(|amount| !amount.is_finite() || amount < 0.0) {
        wrong.push(problem("budget", Problem::not_a_number(facts.budget.unwrap_or_default())));
    }
    let supports = sorted(facts.supports);
    check_institutions(
        conn,
        mechanism,
        known,
        facts.lead_id.as_deref(),
        &supports,
        facts.due_on,
        today,
        &mut wrong,
    )?;
    check_keeper(conn, mechanism, facts.lead_id.as_deref(), facts.keeper_id.as_deref(), &mut wrong)?;
    check_plan(conn, mechanism, facts.plan_id.as_deref(), &mut wrong)?;
    let targets = sorted(facts.targets);
    if let Some(code) = targets.iter().find(|code| vocab::sdg(code).is_none()) {
        wrong.push(problem("targets", Problem::unknown_choice(code)));
    }
    answer(
        wrong,
        MeasureFacts { titles, descriptions, outputs, budget_source, currency, supports, targets, ..facts },
    )
}

fn problem(field: &str, problem: Problem) -> FieldProblem {
    FieldProblem { field: field.to_owned(), problem }
}

fn sorted(mut codes: Vec<String>) -> Vec<String> {
    codes.retain(|code| !code.is_empty());
    codes.sort_unstable();
    codes.dedup();
    codes
}

/// A budget needs a currency; a currency without a budget says nothing.
fn currency_of(budget: Option<f64>, currency: Option<&str>) -> Result<Option<String>, Problem> {
    let currency = currency.map(str::trim).unwrap_or_default().to_uppercase();
    match (budget, currency.as_str()) {
        (None, _) => Ok(None),
        (Some(_), "") => Err(Problem::required("")),
        (Some(_), code) if code.len() == 3 && code.bytes().all(|b| b.is_ascii_uppercase()) => {
            Ok(Some(currency))
        }
        (Some(_), code) => Err(Problem::unknown_choice(code)),
    }
}

/// Lead and supports are of the mechanism and exist (V5); nobody supports what it leads (V6).
///
/// An institution that was named before may have been closed since: succession moves what is open, history keeps it.
#[expect(clippy::too_many_arguments, reason = "what is asked about and what was named before")]
fn check_institutions(
    conn: &mut Conn,
    mechanism: &Mechanism,
    known: Option<&Measure>,
    lead_id: Option<&str>,
    supports: &[String],
    due_on: Option<Date>,
    today: Date,
    wrong: &mut Vec<FieldProblem>,
) -> Result<()> {
    let named_before: Vec<String> = match known {
        Some(measure) => measure_support::table
            .filter(measure_support::measure_id.eq(&measure.id))
            .select(measure_support::institution_id)
            .load(conn)?,
        None => Vec::new(),
    };
    // What is history was done by institutions of its own day.
    let day = due_on.map_or(today, |due| due.min(today));
    let fields =
        lead_id.into_iter().map(|id| ("lead", id)).chain(supports.iter().map(|id| ("supports", id.as_str())));
    for (field, id) in fields {
        match mechanisms::institution_by_id(conn, &mechanism.id, id) {
            Ok(institution) => {
                let is_new = known.is_none_or(|measure| measure.lead_id.as_deref() != Some(id))
                    && !named_before.iter().any(|named| named == id);
                if is_new && !institution.is_valid_on(day) {
                    let name = institution.names.best_text(mechanism.language).to_owned();
                    wrong.push(problem(field, Problem::not_active(name)));
                }
            }
            Err(error) if error.is_not_found() => wrong.push(problem(field, Problem::unknown_choice(id))),
            Err(error) => return Err(error),
        }
    }
    if supports.iter().any(|id| Some(id.as_str()) == lead_id) {
        wrong.push(problem("supports", Problem::leads_already("")));
    }
    Ok(())
}

/// The keeper is somebody of the lead institution.
fn check_keeper(
    conn: &mut Conn,
    mechanism: &Mechanism,
    lead_id: Option<&str>,
    keeper_id: Option<&str>,
    wrong: &mut Vec<FieldProblem>,
) -> Result<()> {
    let Some(keeper) = keeper_id else { return Ok(()) };
    let works_there: i64 = membership::table
        .inner_join(account::table)
        .filter(membership::account_id.eq(keeper).and(membership::mechanism_id.eq(&mechanism.id)))
        .filter(membership::institution_id.eq(lead_id).and(membership::ended_at.is_null()))
        .filter(account::disabled_at.is_null())
        .count()
        .get_result(conn)?;
    if works_there == 0 {
        wrong.push(problem("keeper", Problem::unknown_choice("")));
    }
    Ok(())
}

fn check_plan(
    conn: &mut Conn,
    mechanism: &Mechanism,
    plan_id: Option<&str>,
    wrong: &mut Vec<FieldProblem>,
) -> Result<()> {
    let Some(id) = plan_id else { return Ok(()) };
    let found: i64 = plan::table
        .filter(plan::id.eq(id).and(plan::mechanism_id.eq(&mechanism.id)))
        .count()
        .get_result(conn)?;
    if found == 0 {
        wrong.push(problem("plan", Problem::unknown_choice(id)));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_budget_needs_a_currency_and_a_currency_alone_says_nothing() {
        assert_eq!(currency_of(Some(5.0), Some(" eur ")), Ok(Some("EUR".to_owned())));
        assert_eq!(currency_of(Some(5.0), None), Err(Problem::required("")));
        assert_eq!(currency_of(Some(5.0), Some("euro")), Err(Problem::unknown_choice("EURO")));
        assert_eq!(currency_of(None, Some("EUR")), Ok(None));
    }
}
