//! The work of an institution: what its focal points answer, and what waits for its approver.

use std::collections::{HashMap, HashSet};

use diesel::dsl::{count_star, max, min};
use diesel::prelude::*;
use suivi_kernel::{Act, Actor, Date, Refusal, Result, Timestamp, Zone};
use suivi_store::Conn;
use suivi_store::dialect::IN_LIST;
use suivi_store::schema::{
    absence, allocation, information_request, measure, membership, progress_update, round_item, update_step,
};

use super::speaks_for;
use crate::followup::items::{Item, named};
use crate::followup::model::Subject;
use crate::followup::rounds::{ItemState, Round, next_planned, open_round, questions};
use crate::followup::rules::rules;

/// How many drafts, returned updates and requests the first screen shows.
const BESIDE: i64 = 50;

/// One item of mine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MyItem {
    /// What it is.
    pub item: Item,
    /// The institution that answers for it.
    pub institution_id: String,
    /// Whether an answer is begun; outside a round nothing is asked.
    pub is_drafted: bool,
    /// When something was last said about it.
    pub last_said: Option<Timestamp>,
}

/// An update of mine that is not submitted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MyUpdate {
    /// The update.
    pub id: String,
    /// What it is about.
    pub item: Item,
    /// When it changed last.
    pub since: Timestamp,
    /// Why it was returned, where it was.
    pub reason: Option<String>,
    /// Who wrote it, as the trail names her.
    pub author_label: String,
}

/// A question of the secretariat to my institution.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MyRequest {
    /// The request.
    pub id: String,
    /// What is asked.
    pub question: String,
    /// Until when.
    pub due_on: Option<Date>,
    /// When it was asked.
    pub asked_at: Timestamp,
}

/// What a focal point finds first.
#[derive(Clone, Debug, PartialEq)]
pub struct Mine {
    /// The national time zone.
    pub zone: Zone,
    /// The open round; what it still asks me is the list.
    pub round: Option<Round>,
    /// The next round, where none is open: then the list is everything that my institution answers for.
    pub next: Option<Round>,
    /// How many items there are on all pages.
    pub total: i64,
    /// A page of them: what was said about longest ago first.
    pub items: Vec<MyItem>,
    /// My drafts.
    pub drafts: Vec<MyUpdate>,
    /// Updates of my institution that were sent back.
    pub returned: Vec<MyUpdate>,
    /// Questions to my institution.
    pub requests: Vec<MyRequest>,
}

/// The items of a focal point, and what else waits for her.
pub fn mine(
    conn: &mut Conn,
    actor: &Actor,
    mechanism_id: &str,
    (offset, limit): (i64, i64),
    now: Timestamp,
) -> Result<Mine> {
    let institutions = speaks_for(actor, Act::Create, mechanism_id);
    if institutions.is_empty() {
        return Err(Refusal::NotPermitted.into());
    }
    let zone: Zone = rules(conn, mechanism_id)?.time_zone.parse()?;
    let round = open_round(conn, mechanism_id)?;
    let next = if round.is_none() { next_planned(conn, mechanism_id)? } else { None };
    let keepers = Keepers::of(conn, actor, mechanism_id, &institutions, zone.day(now))?;
    let mut asked = match &round {
        Some(round) => asked_in(conn, round, &institutions)?,
        None => answered_for(conn, mechanism_id, &institutions)?,
    };
    asked.retain(|asked| keepers.leaves(&asked.subject));
    let said = last_said(conn, &institutions)?;
    asked.sort_by_cached_key(|asked| (said.get(&asked.subject).copied(), asked.subject.id().to_owned()));
    let page: Vec<&Asked> =
        asked.iter().skip(usize::try_from(offset)?).take(usize::try_from(limit)?).collect();
    let found = named(conn, page.iter().map(|asked| &asked.subject))?;
    let item = |asked: &&Asked| {
        Some(MyItem {
            item: found.get(&asked.subject)?.clone(),
            institution_id: asked.institution_id.clone(),
            is_drafted: asked.is_drafted,
            last_said: said.get(&asked.subject).copied(),
        })
    };
    Ok(Mine {
        zone,
        round,
        next,
        total: i64::try_from(asked.len()).unwrap_or(i64::MAX),
        items: page.iter().filter_map(item).collect(),
        drafts: unfinished(conn, actor, &institutions, "draft")?,
        returned: unfinished(conn, actor, &institutions, "returned")?,
        requests: requests(conn, &institutions)?,
    })
}

struct Asked {
    subject: Subject,
    institution_id: String,
    is_drafted: bool,
}

type Columns = (Option<String>, Option<String>, Option<String>);

fn subject((measure, case, cluster): &Columns) -> Option<Subject> {
    Subject::of_columns(measure.as_deref(), case.as_deref(), cluster.as_deref())
}

/// What the round still asks these institutions.
fn asked_in(conn: &mut Conn, round: &Round, institutions: &[String]) -> Result<Vec<Asked>> {
    let rows: Vec<(Columns, String, String)> = round_item::table
        .filter(round_item::round_id.eq(&round.id).and(round_item::institution_id.eq_any(institutions)))
        .filter(round_item::state.eq_any([ItemState::Waiting.code(), ItemState::Drafted.code()]))
        .select((
            (round_item::measure_id, round_item::case_id, round_item::cluster_id),
            round_item::institution_id,
            round_item::state,
        ))
        .load(conn)?;
    let asked = |(columns, institution_id, state): (Columns, String, String)| {
        let is_drafted = state == ItemState::Drafted.code();
        Some(Asked { subject: subject(&columns)?, institution_id, is_drafted })
    };
    Ok(rows.into_iter().filter_map(asked).collect())
}

/// What these institutions answer for, between rounds.
fn answered_for(conn: &mut Conn, mechanism_id: &str, institutions: &[String]) -> Result<Vec<Asked>> {
    let all = questions(conn, mechanism_id, Some(institutions))?;
    let asked = |(subject, institution_id)| Asked { subject, institution_id, is_drafted: false };
    Ok(all.into_iter().map(asked).collect())
}

/// Who keeps which item: one that somebody else keeps is not in my list, unless I stand in for her.
struct Keepers {
    by_item: HashMap<Subject, String>,
    /// Me, and those I stand in for.
    me: HashSet<String>,
    /// Who can keep anything: the members of today. What somebody kept who has left is everybody's.
    members: HashSet<String>,
}

impl Keepers {
    fn of(
        conn: &mut Conn,
        actor: &Actor,
        mechanism_id: &str,
        institutions: &[String],
        today: Date,
    ) -> Result<Self> {
        let mut me: HashSet<String> = actor.user_id.iter().cloned().collect();
        if let Some(user) = &actor.user_id {
            let absent: Vec<String> = absence::table
                .filter(absence::mechanism_id.eq(mechanism_id).and(absence::delegate_id.eq(user)))
                .filter(absence::from_on.le(today).and(absence::to_on.ge(today)))
                .filter(absence::ended_at.is_null())
                .select(absence::account_id)
                .load(conn)?;
            me.extend(absent);
        }
        let members: Vec<String> = membership::table
            .filter(membership::institution_id.eq_any(institutions).and(membership::ended_at.is_null()))
            .select(membership::account_id)
            .load(conn)?;
        Ok(Keepers { by_item: keepers(conn, institutions)?, me, members: members.into_iter().collect() })
    }

    fn leaves(&self, subject: &Subject) -> bool {
        let keeper = self.by_item.get(subject).filter(|keeper| self.members.contains(*keeper));
        keeper.is_none_or(|keeper| self.me.contains(keeper))
    }
}

/// The keepers of what these institutions lead, where there are any.
pub(in crate::followup) fn keepers(
    conn: &mut Conn,
    institutions: &[String],
) -> Result<HashMap<Subject, String>> {
    let mut found = HashMap::new();
    for some in institutions.chunks(IN_LIST) {
        let measures: Vec<(String, Option<String>)> = measure::table
            .filter(measure::lead_id.eq_any(some).and(measure::keeper_id.is_not_null()))
            .select((measure::id, measure::keeper_id))
            .load(conn)?;
        found.extend(measures.into_iter().filter_map(|(id, keeper)| Some((Subject::Measure(id), keeper?))));
        let leads: Vec<Columns> = allocation::table
            .filter(allocation::institution_id.eq_any(some).and(allocation::ended_at.is_null()))
            .filter(allocation::part.eq("lead").and(allocation::keeper_id.is_not_null()))
            .select((allocation::case_id, allocation::cluster_id, allocation::keeper_id))
            .load(conn)?;
        let lead = |(case, cluster, keeper): Columns| Some((subject(&(None, case, cluster))?, keeper?));
        found.extend(leads.into_iter().filter_map(lead));
    }
    Ok(found)
}

/// When these institutions last said something about each item.
pub(in crate::followup) fn last_said(
    conn: &mut Conn,
    institutions: &[String],
) -> Result<HashMap<Subject, Timestamp>> {
    let rows: Vec<(Columns, Option<Timestamp>)> = progress_update::table
        .filter(progress_update::institution_id.eq_any(institutions))
        .filter(progress_update::status.ne("withdrawn").and(progress_update::submitted_at.is_not_null()))
        .group_by((progress_update::measure_id, progress_update::case_id, progress_update::cluster_id))
        .select((
            (progress_update::measure_id, progress_update::case_id, progress_update::cluster_id),
            max(progress_update::submitted_at),
        ))
        .load(conn)?;
    Ok(rows.iter().filter_map(|(columns, at)| Some((subject(columns)?, (*at)?))).collect())
}

/// My own drafts, or what was sent back to my institution.
fn unfinished(
    conn: &mut Conn,
    actor: &Actor,
    institutions: &[String],
    status: &str,
) -> Result<Vec<MyUpdate>> {
    type Row = (String, Columns, Timestamp, String);
    let mut query = progress_update::table
        .filter(progress_update::institution_id.eq_any(institutions))
        .filter(progress_update::status.eq(status))
        .order((progress_update::updated_at.desc(), progress_update::id))
        .limit(BESIDE)
        .select((
            progress_update::id,
            (progress_update::measure_id, progress_update::case_id, progress_update::cluster_id),
            progress_update::updated_at,
            progress_update::author_label,
        ))
        .into_boxed();
    if status == "draft" {
        query = query.filter(progress_update::author_id.eq(&actor.user_id));
    }
    let rows: Vec<Row> = query.load(conn)?;
    let subjects: Vec<Subject> = rows.iter().filter_map(|row| subject(&row.1)).collect();
    let found = named(conn, &subjects)?;
    let ids: Vec<&str> = rows.iter().map(|row| row.0.as_str()).collect();
    let mut reasons: HashMap<String, String> = update_step::table
        .filter(update_step::update_id.eq_any(&ids).and(update_step::step.eq("returned")))
        .order(update_step::at)
        .select((update_step::update_id, update_step::reason))
        .load::<(String, Option<String>)>(conn)?
        .into_iter()
        .filter_map(|(id, reason)| Some((id, reason?)))
        .collect();
    let update = |(id, columns, since, author_label): Row| {
        let item = found.get(&subject(&columns)?)?.clone();
        Some(MyUpdate { reason: reasons.remove(&id), id, item, since, author_label })
    };
    Ok(rows.into_iter().filter_map(update).collect())
}

fn requests(conn: &mut Conn, institutions: &[String]) -> Result<Vec<MyRequest>> {
    let rows: Vec<(String, String, Option<Date>, Timestamp)> = information_request::table
        .filter(information_request::institution_id.eq_any(institutions))
        .filter(information_request::state.eq("open"))
        .order((information_request::due_on, information_request::asked_at))
        .limit(BESIDE)
        .select((
            information_request::id,
            information_request::question,
            information_request::due_on,
            information_request::asked_at,
        ))
        .load(conn)?;
    let request = |(id, question, due_on, asked_at)| MyRequest { id, question, due_on, asked_at };
    Ok(rows.into_iter().map(request).collect())
}

/// What waits for an approver.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ToClear {
    /// How many updates.
    pub count: i64,
    /// Since when the oldest waits.
    pub oldest: Option<Timestamp>,
    /// Those that wait longest.
    pub first: Vec<MyUpdate>,
}

/// The submitted updates of the approver's institutions, except her own: nobody clears what she wrote.
pub fn to_clear(conn: &mut Conn, actor: &Actor, mechanism_id: &str, limit: i64) -> Result<ToClear> {
    let institutions = speaks_for(actor, Act::Approve, mechanism_id);
    if institutions.is_empty() {
        return Err(Refusal::NotPermitted.into());
    }
    type Row = (String, Columns, Option<Timestamp>, String);
    let me = actor.user_id.clone().unwrap_or_default();
    let not_mine = progress_update::author_id.ne(me).or(progress_update::author_id.is_null());
    let waiting = || {
        progress_update::table
            .filter(progress_update::institution_id.eq_any(&institutions))
            .filter(progress_update::status.eq("submitted"))
            .filter(not_mine.clone())
    };
    let (count, oldest) = waiting().select((count_star(), min(progress_update::submitted_at))).first(conn)?;
    let rows: Vec<Row> = waiting()
        .order((progress_update::submitted_at, progress_update::id))
        .limit(limit)
        .select((
            progress_update::id,
            (progress_update::measure_id, progress_update::case_id, progress_update::cluster_id),
            progress_update::submitted_at,
            progress_update::author_label,
        ))
        .load(conn)?;
    let subjects: Vec<Subject> = rows.iter().filter_map(|row| subject(&row.1)).collect();
    let found = named(conn, &subjects)?;
    let update = |(id, columns, since, author_label): Row| {
        let item = found.get(&subject(&columns)?)?.clone();
        Some(MyUpdate { id, item, since: since?, reason: None, author_label })
    };
    Ok(ToClear { count, oldest, first: rows.into_iter().filter_map(update).collect() })
}
