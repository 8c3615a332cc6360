//! How a mechanism wants its follow-up to run: what its administrator sets, and the one thing that its chair decides.

use diesel::prelude::*;
use suivi_kernel::{Act, Actor, FieldProblem, ObjectKind, Problem, Refusal, Result, Zone};
use suivi_store::ledger::digest;
use suivi_store::schema::followup_rules;
use suivi_store::{Entry, Tx};

use super::rows::Rules;
use super::rules::rules;

/// What an administrator sets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FollowUpSettings {
    /// The national time zone, an IANA name.
    pub time_zone: String,
    /// How many months a round covers, 1 to 12.
    pub round_months: i32,
    /// How many days institutions have to answer, 1 to 90.
    pub answer_days: i32,
    /// Until how many days after it an update counts as fresh, 30 to 400.
    pub fresh_days: i32,
    /// Whether institutions may read each other's unpublished updates.
    pub shares_unpublished: bool,
    /// Whether updates may carry a percentage.
    pub asks_percent: bool,
}

/// Changes the settings; `seen` is the revision the caller saw.
pub fn change(
    tx: &mut Tx,
    actor: &Actor,
    mechanism_id: &str,
    settings: FollowUpSettings,
    seen: i32,
) -> Result<Rules> {
    actor.require(Act::Update, ObjectKind::UserAdmin, mechanism_id)?;
    let before = rules(tx.conn, mechanism_id)?;
    if before.revision != seen {
        return Err(Refusal::Conflict(Problem::changed_since("")).into());
    }
    let time_zone = checked(&settings)?.name().to_owned();
    let after = Rules {
        time_zone,
        round_months: settings.round_months,
        answer_days: settings.answer_days,
        fresh_days: settings.fresh_days,
        shares_unpublished: settings.shares_unpublished,
        asks_percent: settings.asks_percent,
        ..before.clone()
    };
    keep(tx, actor, "followup.settings", before, after)
}

fn checked(settings: &FollowUpSettings) -> Result<Zone> {
    let mut wrong = Vec::new();
    let zone = settings.time_zone.parse::<Zone>();
    if zone.is_err() {
        let problem = Problem::unknown_choice(&settings.time_zone);
        wrong.push(FieldProblem { field: "time_zone".to_owned(), problem });
    }
    let ranges = [
        ("round_months", settings.round_months, 1..=12),
        ("answer_days", settings.answer_days, 1..=90),
        ("fresh_days", settings.fresh_days, 30..=400),
    ];
    for (field, value, range) in ranges {
        if !range.contains(&value) {
            let problem = Problem::not_a_number(format!("{}–{}", range.start(), range.end()));
            wrong.push(FieldProblem { field: field.to_owned(), problem });
        }
    }
    match zone {
        Ok(zone) if wrong.is_empty() => Ok(zone),
        _ => Err(Refusal::Invalid(wrong).into()),
    }
}

/// Lets the public see the scoreboard of institutions, or not any more: the chair's decision (DOMAIN 3.5).
pub fn show_scoreboard(tx: &mut Tx, actor: &Actor, mechanism_id: &str, is_public: bool) -> Result<Rules> {
    actor.require(Act::Approve, ObjectKind::PlanDraft, mechanism_id)?;
    let before = rules(tx.conn, mechanism_id)?;
    let after = Rules { is_scoreboard_public: is_public, ..before.clone() };
    keep(tx, actor, "followup.scoreboard", before, after)
}

fn keep(tx: &mut Tx, actor: &Actor, action: &'static str, before: Rules, after: Rules) -> Result<Rules> {
    let after = Rules { revision: before.revision + 1, updated_at: tx.now, ..after };
    let row = followup_rules::table.find(&after.mechanism_id);
    if diesel::update(row).set(&after).execute(tx.conn)? == 0 {
        diesel::insert_into(followup_rules::table).values(&after).execute(tx.conn)?;
    }
    let entry = Entry {
        action,
        object_kind: "mechanism",
        object_id: &after.mechanism_id,
        mechanism_id: Some(&after.mechanism_id),
        before: Some(digest(&before)?),
        after: Some(digest(&after)?),
        ..Entry::default()
    };
    tx.record(actor, entry);
    Ok(after)
}
