//! What an institution is asked: its items, and what the form of one answer begins with.

use std::collections::HashMap;

use diesel::dsl::max;
use diesel::prelude::*;
use suivi_kernel::{Act, Actor, LocalText, ObjectKind, Refusal, Result, Timestamp};
use suivi_store::Conn;
use suivi_store::schema::{allocation, measure, measure_support, progress_update, round_item, update_round};

use super::about::{self, About};
use super::authoring::open_draft;
use super::{queries, rounds, step};
use crate::followup::model::{Subject, UpdateStatus};
use crate::followup::rows::{Round, Rules, Update};
use crate::followup::rules::rules;
use crate::mechanisms::Mechanism;

/// What the form of one answer begins with.
#[derive(Clone, Debug)]
pub struct Start {
    /// The item.
    pub about: About,
    /// What it asks for, in its source's words.
    pub asked: LocalText,
    /// The institutions for which this person may answer, with their names; at least one.
    pub institutions: Vec<(String, LocalText)>,
    /// The one that speaks.
    pub institution_id: String,
    /// The draft that somebody has begun.
    pub draft: Option<Update>,
    /// The update that this answer follows: one that was returned, or that the author wants to correct.
    pub follows: Option<Update>,
    /// The institution's last word on the item.
    pub previous: Option<Update>,
    /// Why the one it follows was returned.
    pub reason: Option<String>,
    /// The round that asks, if one does.
    pub round: Option<Round>,
    /// The mechanism's rules.
    pub rules: Rules,
}

/// Begins an answer, or goes on with one. `institution` where the person speaks for several; `from` to follow an update that
/// was sent.
///
/// Refuses a person whose institutions do not answer for the item.
pub fn start(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    (kind, name): (&str, &str),
    institution: Option<&str>,
    from: Option<&str>,
) -> Result<Start> {
    actor.require_some(Act::Create, ObjectKind::UpdateDraft, &mechanism.id)?;
    let about = about::find(conn, mechanism, kind, name)?;
    let answering = about::answerers(conn, &about.subject)?;
    let mine: Vec<String> = answering
        .into_iter()
        .filter(|id| actor.may_own(Act::Create, ObjectKind::UpdateDraft, &mechanism.id, id))
        .collect();
    let first = mine.first().ok_or(Refusal::NotPermitted)?;
    let institution_id = match institution {
        Some(asked) => mine.iter().find(|id| *id == asked).ok_or(Refusal::NotPermitted)?,
        None => first,
    }
    .clone();
    let mut names = about::institution_names(conn, &mine)?;
    let institutions = mine
        .into_iter()
        .map(|id| (names.remove(&id).unwrap_or_default(), id))
        .map(|(n, id)| (id, n))
        .collect();
    let draft = open_draft(conn, &about.subject, &institution_id)?;
    let previous = last(conn, &about.subject, &institution_id)?;
    let follows = match (from.or(draft.as_ref().and_then(|d| d.supersedes_id.as_deref())), &draft) {
        (Some(id), _) => Some(step::find(conn, mechanism, id)?).filter(|row| {
            row.institution_id == institution_id && row.subject().is_ok_and(|s| s == about.subject)
        }),
        (None, None) => previous.clone().filter(|row| row.status == UpdateStatus::Returned.code()),
        (None, Some(_)) => None,
    };
    let reason = match &follows {
        Some(row) => queries::reason_of(conn, row)?,
        None => None,
    };
    let round =
        rounds::question(conn, &mechanism.id, &about.subject, &institution_id)?.map(|(round, _)| round);
    Ok(Start {
        asked: about::asked(conn, &about.subject)?,
        rules: rules(conn, &mechanism.id)?,
        about,
        institutions,
        institution_id,
        draft,
        follows,
        previous,
        reason,
        round,
    })
}

/// The institution's newest update on the item that was sent, whatever became of it, unless its author took it back.
fn last(conn: &mut Conn, subject: &Subject, institution_id: &str) -> Result<Option<Update>> {
    let (measure, case, cluster) = subject.columns();
    let sent = progress_update::table
        .filter(progress_update::institution_id.eq(institution_id))
        .filter(progress_update::status.ne_all(["draft", "withdrawn"]))
        .order(progress_update::id.desc())
        .select(Update::as_select());
    let found = match (measure, case, cluster) {
        (Some(id), _, _) => sent.filter(progress_update::measure_id.eq(id)).first(conn),
        (_, Some(id), _) => sent.filter(progress_update::case_id.eq(id)).first(conn),
        (_, _, id) => sent.filter(progress_update::cluster_id.eq(id.unwrap_or_default())).first(conn),
    };
    Ok(found.optional()?)
}

/// An item that an institution answers for, and where its answer stands.
#[derive(Clone, Debug)]
pub struct AskedItem {
    /// The item.
    pub about: About,
    /// The institution that answers.
    pub institution_id: String,
    /// When it last sent something.
    pub last_at: Option<Timestamp>,
    /// Whether a draft is begun.
    pub has_draft: bool,
    /// Whether its newest update was returned and waits for another try.
    pub is_returned: bool,
    /// Until when an open round waits for an answer; none where nothing is waited for.
    pub due_at: Option<Timestamp>,
}

impl AskedItem {
    /// Whether something is to be done now.
    pub fn is_waiting(&self) -> bool {
        self.is_returned || self.has_draft || self.due_at.is_some()
    }
}

/// The items that the actor's own institutions answer for and that are not over: those that wait first, then the ones about
/// which nothing was heard for the longest time.
pub fn asked_of(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism) -> Result<Vec<AskedItem>> {
    actor.require_some(Act::Create, ObjectKind::UpdateDraft, &mechanism.id)?;
    let own: Vec<String> = actor
        .institutions_in(&mechanism.id)
        .into_iter()
        .filter(|id| actor.may_own(Act::Create, ObjectKind::UpdateDraft, &mechanism.id, id))
        .map(str::to_owned)
        .collect();
    let mut items = items_of(conn, &own)?;
    items.sort_by(|a, b| (a.0.id(), &a.1).cmp(&(b.0.id(), &b.1)));
    items.dedup();
    let subjects: Vec<Subject> = items.iter().map(|(subject, _)| subject.clone()).collect();
    let mut abouts = about::all(conn, mechanism, &subjects)?;
    let sent = sent_by(conn, &own)?;
    let open = open_by(conn, &own)?;
    let waiting = waited_for(conn, &own)?;
    let mut asked: Vec<AskedItem> = items
        .into_iter()
        .filter_map(|key| {
            let about = abouts.get_mut(&key.0)?.clone();
            let status = open.get(&key).map(String::as_str);
            Some(AskedItem {
                about,
                last_at: sent.get(&key).copied(),
                has_draft: status == Some("draft"),
                is_returned: status == Some("returned"),
                due_at: waiting.get(&key).copied(),
                institution_id: key.1,
            })
        })
        .collect();
    asked.sort_by_key(|item| (!item.is_waiting(), item.due_at.unwrap_or_default(), item.last_at));
    Ok(asked)
}

type Key = (Subject, String);

fn items_of(conn: &mut Conn, own: &[String]) -> Result<Vec<Key>> {
    let is_live = || measure::status.ne_all(["completed", "cancelled"]);
    let led: Vec<(String, Option<String>)> = measure::table
        .filter(measure::lead_id.eq_any(own).and(is_live()))
        .select((measure::id, measure::lead_id))
        .load(conn)?;
    let supported: Vec<(String, String)> = measure_support::table
        .inner_join(measure::table)
        .filter(measure_support::institution_id.eq_any(own).and(is_live()))
        .select((measure::id, measure_support::institution_id))
        .load(conn)?;
    let allocated: Vec<(Option<String>, Option<String>, String)> = allocation::table
        .filter(allocation::institution_id.eq_any(own).and(allocation::ended_at.is_null()))
        .filter(allocation::status.ne("contested"))
        .select((allocation::case_id, allocation::cluster_id, allocation::institution_id))
        .load(conn)?;
    let mut items: Vec<Key> = Vec::new();
    items.extend(led.into_iter().filter_map(|(id, lead)| Some((Subject::Measure(id), lead?))));
    items.extend(supported.into_iter().map(|(id, who)| (Subject::Measure(id), who)));
    items.extend(allocated.into_iter().filter_map(|(case, cluster, who)| {
        Some((Subject::of_columns(None, case.as_deref(), cluster.as_deref())?, who))
    }));
    Ok(items)
}

type Columns = (Option<String>, Option<String>, Option<String>, String);

fn key_of((measure, case, cluster, institution): &Columns) -> Option<Key> {
    let subject = Subject::of_columns(measure.as_deref(), case.as_deref(), cluster.as_deref())?;
    Some((subject, institution.clone()))
}

/// When each item was last answered.
fn sent_by(conn: &mut Conn, own: &[String]) -> Result<HashMap<Key, Timestamp>> {
    let columns = (
        progress_update::measure_id,
        progress_update::case_id,
        progress_update::cluster_id,
        progress_update::institution_id,
    );
    let rows: Vec<(Columns, Option<Timestamp>)> = progress_update::table
        .filter(progress_update::institution_id.eq_any(own))
        .filter(progress_update::status.eq_any(["submitted", "cleared", "validated", "published"]))
        .group_by(columns)
        .select((columns, max(progress_update::submitted_at)))
        .load(conn)?;
    Ok(rows.into_iter().filter_map(|(key, at)| Some((key_of(&key)?, at?))).collect())
}

/// The items with a draft, and those whose newest update was returned.
fn open_by(conn: &mut Conn, own: &[String]) -> Result<HashMap<Key, String>> {
    let rows: Vec<Update> = progress_update::table
        .filter(progress_update::institution_id.eq_any(own))
        .filter(progress_update::status.eq_any(["draft", "returned"]))
        .order(progress_update::id)
        .select(Update::as_select())
        .load(conn)?;
    let later = queries::followed_later(conn, &rows)?;
    let mut open = HashMap::new();
    for row in rows.into_iter().filter(|row| row.status == "draft" || !later.contains(&row.id)) {
        open.insert((row.subject()?, row.institution_id), row.status);
    }
    Ok(open)
}

/// Until when an open round waits for an answer about each item.
fn waited_for(conn: &mut Conn, own: &[String]) -> Result<HashMap<Key, Timestamp>> {
    let columns =
        (round_item::measure_id, round_item::case_id, round_item::cluster_id, round_item::institution_id);
    let rows: Vec<(Columns, Timestamp)> = round_item::table
        .inner_join(update_round::table)
        .filter(round_item::institution_id.eq_any(own).and(update_round::state.eq("open")))
        .filter(round_item::state.eq_any(["waiting", "drafted"]))
        .select((columns, update_round::due_at))
        .load(conn)?;
    Ok(rows.into_iter().filter_map(|(key, at)| Some((key_of(&key)?, at))).collect())
}
