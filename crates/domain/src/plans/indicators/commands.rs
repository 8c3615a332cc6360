//! Entering indicators, changing what they say, and making them public.

use diesel::prelude::*;
use suivi_kernel::{
    Act, Actor, FieldProblem, LocalText, ObjectKind, Problem, Refusal, Result, new_id, vocab,
};
use suivi_store::ledger::digest;
use suivi_store::schema::{indicator, indicator_goal};
use suivi_store::{Conn, Tx, insert_many};

use super::{Period, Said, kept, record};
use crate::mechanisms::{self, Mechanism, answer, note};
use crate::plans::model::{Direction, GoalKind, IndicatorKind, UnitKind};
use crate::plans::named;
use crate::plans::rows::{Indicator, IndicatorGoal};
use crate::text;

/// A baseline or target.
#[derive(Clone, Debug, PartialEq)]
pub struct Goal {
    /// Which of the two.
    pub kind: GoalKind,
    /// The time it is about.
    pub period: Period,
    /// The value.
    pub value: f64,
}

/// What can be said about an indicator (DOMAIN 8).
#[derive(Clone, Debug, PartialEq)]
pub struct IndicatorFacts {
    /// Structural, process or outcome.
    pub kind: IndicatorKind,
    /// Its name, in one language at least.
    pub names: LocalText,
    /// What is measured.
    pub definitions: LocalText,
    /// Why it was chosen.
    pub rationale: Option<String>,
    /// What a value counts, in words.
    pub unit: String,
    /// How values are to be read and protected.
    pub unit_kind: UnitKind,
    /// Digits after the decimal sign.
    pub decimals: i32,
    /// Which way is better.
    pub direction: Direction,
    /// The right, a code of `vocab::themes`.
    pub right_theme: Option<String>,
    /// The attribute of the right.
    pub attribute: Option<String>,
    /// How it is made.
    pub method: Option<String>,
    /// Where the values come from.
    pub source: Option<String>,
    /// Where the source can be read.
    pub source_address: Option<String>,
    /// How often a value is due, in months.
    pub periodicity_months: Option<i32>,
    /// What it does not show.
    pub limits: Option<String>,
    /// The goal, target or indicator of the 2030 Agenda, such as `5.2` or `5.2.1`.
    pub sdg: Option<String>,
    /// What it is broken down by, codes of `vocab::dimensions`.
    pub dimensions: Vec<String>,
    /// Who was consulted on it.
    pub consulted: Option<String>,
    /// The institution that owns it.
    pub owner_id: Option<String>,
    /// Baseline and targets.
    pub goals: Vec<Goal>,
}

impl IndicatorFacts {
    /// An indicator of which only the least is known.
    pub fn named(kind: IndicatorKind, names: LocalText, unit: &str, unit_kind: UnitKind) -> Self {
        IndicatorFacts {
            kind,
            names,
            definitions: LocalText::default(),
            rationale: None,
            unit: unit.to_owned(),
            unit_kind,
            decimals: 0,
            direction: Direction::Neutral,
            right_theme: None,
            attribute: None,
            method: None,
            source: None,
            source_address: None,
            periodicity_months: None,
            limits: None,
            sdg: None,
            dimensions: Vec::new(),
            consulted: None,
            owner_id: None,
            goals: Vec::new(),
        }
    }
}

/// Enters an indicator; it is not public yet.
pub fn create(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, facts: IndicatorFacts) -> Result<Indicator> {
    actor.require(Act::Create, ObjectKind::IndicatorOfficial, &mechanism.id)?;
    let facts = checked(tx.conn, mechanism, facts)?;
    let blank = Indicator {
        id: new_id(),
        mechanism_id: mechanism.id.clone(),
        slug: next_slug(tx.conn, mechanism)?,
        revision: 1,
        created_by: actor.user_id.clone(),
        created_at: tx.now,
        updated_at: tx.now,
        ..Indicator::default()
    };
    let made = with_facts(blank, &facts)?;
    diesel::insert_into(indicator::table).values(&made).execute(tx.conn)?;
    put_goals(tx, &made.id, &facts.goals)?;
    let after = Some(seal(tx.conn, &made)?);
    record(tx, actor, "indicator.create", &made, Said { after, ..Said::default() });
    Ok(made)
}

/// Changes what an indicator says; its values stay. `seen` is the revision the caller saw.
pub fn update(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    id: &str,
    facts: IndicatorFacts,
    seen: i32,
) -> Result<Indicator> {
    let before = kept(tx.conn, actor, Act::Update, mechanism, id)?;
    if before.revision != seen {
        return Err(Refusal::Conflict(Problem::changed_since("")).into());
    }
    let facts = checked(tx.conn, mechanism, facts)?;
    let sealed = seal(tx.conn, &before)?;
    let after = put(tx, &before, with_facts(before.clone(), &facts)?)?;
    put_goals(tx, &after.id, &facts.goals)?;
    let said = Said { before: Some(sealed), after: Some(seal(tx.conn, &after)?), ..Said::default() };
    record(tx, actor, "indicator.update", &after, said);
    Ok(after)
}

/// Makes an indicator public, or takes it from the public.
pub fn set_public(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    id: &str,
    is_public: bool,
) -> Result<Indicator> {
    let before = kept(tx.conn, actor, Act::Approve, mechanism, id)?;
    if before.is_public == is_public {
        return Ok(before);
    }
    let sealed = seal(tx.conn, &before)?;
    let after = put(tx, &before, Indicator { is_public, ..before.clone() })?;
    let said = Said { before: Some(sealed), after: Some(seal(tx.conn, &after)?), ..Said::default() };
    let action = if is_public { "indicator.publish" } else { "indicator.hide" };
    record(tx, actor, action, &after, said);
    Ok(after)
}

fn next_slug(conn: &mut Conn, mechanism: &Mechanism) -> Result<String> {
    named::hold(conn, mechanism)?;
    let known: i64 =
        indicator::table.filter(indicator::mechanism_id.eq(&mechanism.id)).count().get_result(conn)?;
    Ok(format!("i-{}", known + 1))
}

fn with_facts(indicator: Indicator, facts: &IndicatorFacts) -> Result<Indicator> {
    Ok(Indicator {
        kind: facts.kind.code().to_owned(),
        names: facts.names.to_json(),
        definitions: facts.definitions.to_json(),
        rationale: facts.rationale.clone(),
        unit: facts.unit.clone(),
        unit_kind: facts.unit_kind.code().to_owned(),
        decimals: facts.decimals,
        direction: facts.direction.code().to_owned(),
        right_theme: facts.right_theme.clone(),
        attribute: facts.attribute.clone(),
        method: facts.method.clone(),
        source: facts.source.clone(),
        source_address: facts.source_address.clone(),
        periodicity_months: facts.periodicity_months,
        limits: facts.limits.clone(),
        sdg: facts.sdg.clone(),
        dimensions: serde_json::to_string(&facts.dimensions)?,
        consulted: facts.consulted.clone(),
        owner_id: facts.owner_id.clone(),
        ..indicator
    })
}

/// Writes the changed row over the one that was read, and refuses where somebody else wrote in between.
fn put(tx: &mut Tx, before: &Indicator, mut after: Indicator) -> Result<Indicator> {
    after.revision = before.revision + 1;
    after.updated_at = tx.now;
    let unchanged = indicator::id.eq(&after.id).and(indicator::revision.eq(before.revision));
    let changed = diesel::update(indicator::table.filter(unchanged)).set(&after).execute(tx.conn)?;
    if changed == 0 {
        return Err(Refusal::Conflict(Problem::changed_since("")).into());
    }
    Ok(after)
}

fn put_goals(tx: &mut Tx, indicator_id: &str, goals: &[Goal]) -> Result<()> {
    diesel::delete(indicator_goal::table.filter(indicator_goal::indicator_id.eq(indicator_id)))
        .execute(tx.conn)?;
    let rows: Vec<IndicatorGoal> = goals
        .iter()
        .map(|goal| IndicatorGoal {
            indicator_id: indicator_id.to_owned(),
            kind: goal.kind.code().to_owned(),
            period: goal.period.to_string(),
            value: goal.value,
        })
        .collect();
    insert_many!(tx.conn, indicator_goal::table, rows, 4)?;
    Ok(())
}

/// The digest of an indicator and its goals for the audit trail.
fn seal(conn: &mut Conn, indicator: &Indicator) -> Result<String> {
    let goals: Vec<IndicatorGoal> = indicator_goal::table
        .filter(indicator_goal::indicator_id.eq(&indicator.id))
        .order((indicator_goal::kind, indicator_goal::period))
        .select(IndicatorGoal::as_select())
        .load(conn)?;
    digest(&(indicator, goals))
}

fn checked(conn: &mut Conn, mechanism: &Mechanism, facts: IndicatorFacts) -> Result<IndicatorFacts> {
    let mut wrong = Vec::new();
    let names = note(&mut wrong, "names", text::needed_titles(&facts.names, 300));
    let definitions = note(&mut wrong, "definitions", text::paragraphs_in_each(&facts.definitions, 5_000));
    let unit = note(&mut wrong, "unit", unit_of(&facts.unit));
    let mut passage =
        |field, text: &Option<String>| note(&mut wrong, field, text::maybe_passage(text.as_deref(), 5_000));
    let rationale = passage("rationale", &facts.rationale);
    let method = passage("method", &facts.method);
    let limits = passage("limits", &facts.limits);
    let consulted = passage("consulted", &facts.consulted);
    let mut line =
        |field, text: &Option<String>| note(&mut wrong, field, text::maybe_line(text.as_deref(), 300));
    let attribute = line("attribute", &facts.attribute);
    let source = line("source", &facts.source);
    let sdg = line("sdg", &facts.sdg);
    let source_address = note(&mut wrong, "source_address", address_of(facts.source_address.as_deref()));
    let mut refuse = |field: &str, problem| wrong.push(FieldProblem { field: field.to_owned(), problem });
    if !(0..=6).contains(&facts.decimals) {
        refuse("decimals", Problem::not_a_number(facts.decimals));
    }
    if let Some(months) = facts.periodicity_months.filter(|months| !(1..=240).contains(months)) {
        refuse("periodicity_months", Problem::not_a_number(months));
    }
    if let Some(code) = facts.right_theme.as_ref().filter(|code| vocab::theme(code).is_none()) {
        refuse("right_theme", Problem::unknown_choice(code));
    }
    if let Some(code) = sdg.as_deref().filter(|code| !is_sdg(code)) {
        refuse("sdg", Problem::unknown_choice(code));
    }
    if let Some(code) = facts.dimensions.iter().find(|code| vocab::dimension(code).is_none()) {
        refuse("dimensions", Problem::unknown_choice(code));
    }
    if let Some(problem) = goals_problem(&facts.goals) {
        refuse("goals", problem);
    }
    if let Some(id) = &facts.owner_id {
        match mechanisms::institution_by_id(conn, &mechanism.id, id) {
            Ok(_) => {}
            Err(error) if error.is_not_found() => refuse("owner", Problem::unknown_choice(id)),
            Err(error) => return Err(error),
        }
    }
    let mut dimensions = facts.dimensions.clone();
    dimensions.sort_by_key(|code| vocab::dimensions().iter().position(|dimension| dimension.code == *code));
    dimensions.dedup();
    answer(
        wrong,
        IndicatorFacts {
            names,
            definitions,
            unit,
            rationale,
            method,
            limits,
            consulted,
            attribute,
            source,
            source_address,
            sdg,
            dimensions,
            ..facts
        },
    )
}

fn unit_of(unit: &str) -> Result<String, Problem> {
    match text::maybe_line(Some(unit), 100)? {
        Some(unit) => Ok(unit),
        None => Err(Problem::required("")),
    }
}

/// Only addresses that a page can link to.
fn address_of(address: Option<&str>) -> Result<Option<String>, Problem> {
    let address = text::maybe_line(address, 500)?;
    match &address {
        Some(text) if !text.starts_with("https://") && !text.starts_with("http://") => {
            Err(Problem::unknown_choice(text))
        }
        _ => Ok(address),
    }
}

/// A goal, a target, or an indicator of a target: `5`, `5.2`, `5.2.1`, `16.a.1`.
fn is_sdg(code: &str) -> bool {
    let of_indicator = code.rsplit_once('.').is_some_and(|(target, number)| {
        target.contains('.')
            && vocab::sdg(target).is_some()
            && !number.is_empty()
            && number.len() <= 2
            && number.bytes().all(|b| b.is_ascii_digit())
    });
    of_indicator || vocab::sdg(code).is_some()
}

/// One baseline at most, one target for a period, and finite values.
fn goals_problem(goals: &[Goal]) -> Option<Problem> {
    let baselines = goals.iter().filter(|goal| goal.kind == GoalKind::Baseline).count();
    if baselines > 1 {
        return Some(Problem::taken(GoalKind::Baseline.code()));
    }
    for (at, goal) in goals.iter().enumerate() {
        if !goal.value.is_finite() {
            return Some(Problem::not_a_number(goal.value));
        }
        let is_twice = |other: &Goal| other.kind == goal.kind && other.period == goal.period;
        if goals[..at].iter().any(is_twice) {
            return Some(Problem::taken(goal.period));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_goal_a_target_or_an_indicator_of_the_agenda_is_known_by_its_number() {
        for code in ["5", "5.2", "5.2.1", "16.a.1"] {
            assert!(is_sdg(code), "{code}");
        }
        for code in ["18", "5.99", "5.2.", "5.2.x", "5.2.1.1", ""] {
            assert!(!is_sdg(code), "{code}");
        }
    }

    #[test]
    fn there_is_one_baseline_and_one_target_for_a_period() {
        let goal = |kind, period: &str| Goal { kind, period: period.parse().unwrap(), value: 1.0 };
        let (base, target) = (GoalKind::Baseline, GoalKind::Target);
        assert_eq!(goals_problem(&[goal(base, "2020"), goal(target, "2025"), goal(target, "2030")]), None);
        assert!(goals_problem(&[goal(base, "2020"), goal(base, "2021")]).is_some());
        assert!(goals_problem(&[goal(target, "2030"), goal(target, "2030")]).is_some());
    }
}
