//! Entering plans and changing their working copy. What the public reads of a plan is its version in force, which
//! changes by the steps of `steps` only.

use diesel::prelude::*;
use suivi_kernel::{Act, Actor, Date, FieldProblem, LocalText, ObjectKind, Problem, Refusal, Result, new_id};
use suivi_store::ledger::digest;
use suivi_store::schema::plan;
use suivi_store::{Conn, Entry, Tx};

use super::model::{PlanKind, PlanStatus};
use super::queries::find;
use super::rows::Plan;
use crate::mechanisms::{self, Mechanism, answer, free_slug, note, slug_of};
use crate::text;

/// The kind of object in the audit trail and the change feed.
pub(super) const OBJECT: &str = "plan";

/// What can be said about a plan.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanFacts {
    /// What sort of plan.
    pub kind: PlanKind,
    /// Its title, in one language at least.
    pub titles: LocalText,
    /// What it is about.
    pub summaries: LocalText,
    /// The law, decree or decision it rests on.
    pub legal_basis: Option<String>,
    /// Its first day.
    pub period_from: Date,
    /// Its last day.
    pub period_to: Date,
    /// What it may cost, in words.
    pub budget: Option<String>,
    /// The institution that keeps it.
    pub owner_id: Option<String>,
}

/// Enters a plan as a draft.
pub fn create(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, facts: PlanFacts) -> Result<Plan> {
    actor.require(Act::Create, ObjectKind::PlanDraft, &mechanism.id)?;
    let facts = checked(tx.conn, mechanism, facts)?;
    let taken: Vec<String> =
        plan::table.filter(plan::mechanism_id.eq(&mechanism.id)).select(plan::slug).load(tx.conn)?;
    let slug = match slug_of(facts.titles.best_text(suivi_kernel::Language::En)).as_str() {
        // `new` is the address of the form; a title without a letter still needs an address.
        "" | "new" => free_slug("plan", &taken),
        slug => free_slug(slug, &taken),
    };
    let blank = Plan {
        id: new_id(),
        mechanism_id: mechanism.id.clone(),
        slug,
        status: PlanStatus::Draft.code().to_owned(),
        version: 0,
        revision: 1,
        created_by: actor.user_id.clone(),
        created_at: tx.now,
        updated_at: tx.now,
        ..Plan::default()
    };
    let made = with_facts(blank, facts);
    diesel::insert_into(plan::table).values(&made).execute(tx.conn)?;
    record(tx, actor, "plan.create", None, &made, None)?;
    Ok(made)
}

/// Changes the working copy of a plan; its address, status and versions stay. `seen` is the revision the caller saw.
pub fn update(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    id: &str,
    facts: PlanFacts,
    seen: i32,
) -> Result<Plan> {
    let before = find(tx.conn, actor, mechanism, id)?;
    require_edit(actor, &before)?;
    if before.revision != seen {
        return Err(Refusal::Conflict(Problem::changed_since("")).into());
    }
    let facts = checked(tx.conn, mechanism, facts)?;
    put(tx, actor, "plan.update", &before, with_facts(before.clone(), facts), None)
}

/// Whether the actor may change the working copy.
pub(super) fn require_edit(actor: &Actor, plan: &Plan) -> Result<()> {
    actor.require(Act::Update, ObjectKind::PlanDraft, &plan.mechanism_id)
}

fn with_facts(plan: Plan, facts: PlanFacts) -> Plan {
    Plan {
        kind: facts.kind.code().to_owned(),
        titles: facts.titles.to_json(),
        summaries: facts.summaries.to_json(),
        legal_basis: facts.legal_basis,
        period_from: facts.period_from,
        period_to: facts.period_to,
        budget: facts.budget,
        owner_id: facts.owner_id,
        ..plan
    }
}

/// Writes the changed row over the one that was read, and refuses where somebody else wrote in between.
pub(super) fn put(
    tx: &mut Tx,
    actor: &Actor,
    action: &'static str,
    before: &Plan,
    mut after: Plan,
    reason: Option<&str>,
) -> Result<Plan> {
    after.revision = before.revision + 1;
    after.updated_at = tx.now;
    let unchanged = plan::id.eq(&after.id).and(plan::revision.eq(before.revision));
    let changed = diesel::update(plan::table.filter(unchanged)).set(&after).execute(tx.conn)?;
    if changed == 0 {
        return Err(Refusal::Conflict(Problem::changed_since("")).into());
    }
    record(tx, actor, action, Some(before), &after, reason)?;
    Ok(after)
}

pub(super) fn record(
    tx: &mut Tx,
    actor: &Actor,
    action: &'static str,
    before: Option<&Plan>,
    after: &Plan,
    reason: Option<&str>,
) -> Result<()> {
    let entry = Entry {
        action,
        object_kind: OBJECT,
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

fn checked(conn: &mut Conn, mechanism: &Mechanism, facts: PlanFacts) -> Result<PlanFacts> {
    let mut wrong = Vec::new();
    let titles = note(&mut wrong, "titles", text::needed_titles(&facts.titles, 300));
    let summaries = note(&mut wrong, "summaries", text::paragraphs_in_each(&facts.summaries, 10_000));
    let legal_basis = note(&mut wrong, "legal_basis", text::maybe_line(facts.legal_basis.as_deref(), 500));
    let budget = note(&mut wrong, "budget", text::maybe_line(facts.budget.as_deref(), 300));
    let mut refuse = |field: &str, problem| wrong.push(FieldProblem { field: field.to_owned(), problem });
    if facts.period_to < facts.period_from {
        refuse("period_to", Problem::ends_before_it_begins(facts.period_to));
    }
    if let Some(id) = &facts.owner_id {
        match mechanisms::institution_by_id(conn, &mechanism.id, id) {
            Ok(_) => {}
            Err(error) if error.is_not_found() => refuse("owner", Problem::unknown_choice(id)),
            Err(error) => return Err(error),
        }
    }
    answer(wrong, PlanFacts { titles, summaries, legal_basis, budget, ..facts })
}
