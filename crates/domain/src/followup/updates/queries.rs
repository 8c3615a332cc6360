//! Reading updates: one whole, the work lists of approver and secretariat, and the lists everyone reads.

use std::collections::HashMap;

use diesel::prelude::*;
use suivi_kernel::{Act, Actor, Date, LocalText, ObjectKind, Result, Timestamp};
use suivi_store::schema::{progress_update, update_step};
use suivi_store::{Conn, among};

use super::about::{self, About};
use super::clearing::is_approver_of;
use super::model::Content;
use super::reading::{self, Reader, readable};
use super::step;
use crate::followup::evidence;
use crate::followup::model::{Subject, UpdateStatus};
use crate::followup::rows::{ClearanceLink, Evidence, Step, StepBack, Update};
use crate::followup::{clearance_links, step_back};
use crate::mechanisms::Mechanism;

/// An update in a list, with all that its line shows.
#[derive(Clone, Debug)]
pub struct Line {
    /// The update.
    pub row: Update,
    /// What it says.
    pub content: Content,
    /// What it is about; none where this reader may not know of the item.
    pub about: Option<About>,
    /// The institution that speaks.
    pub institution: LocalText,
    /// What it is to be compared with: the update it follows, else the institution's last one that was signed off.
    pub before: Option<Update>,
    /// Its evidence, as far as this reader reads it.
    pub evidence: Vec<Evidence>,
    /// Why it was sent back or taken back, where it was.
    pub reason: Option<String>,
}

/// Some lines, and how many there are in all.
#[derive(Clone, Debug, Default)]
pub struct Page {
    /// The lines.
    pub lines: Vec<Line>,
    /// How many there are.
    pub total: i64,
}

/// One update with everything about it.
#[derive(Clone, Debug)]
pub struct Whole {
    /// The update.
    pub line: Line,
    /// What happened to it, in order; for the public, nothing.
    pub steps: Vec<Step>,
    /// The update that followed it, if this reader reads it.
    pub followed_by: Option<Update>,
    /// The links that went out about it; for those inside.
    pub links: Vec<ClearanceLink>,
    /// The request to set it back that waits.
    pub step_back: Option<StepBack>,
    /// Whether the reader belongs to those who read it before it was public.
    pub is_read_inside: bool,
}

/// One update, if the actor reads it.
pub fn one(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism, id: &str) -> Result<Whole> {
    let reader = Reader::of(conn, actor, mechanism)?;
    let row = reading::find(conn, &reader, mechanism, id)?;
    let is_read_inside = reader.reads(&Update { status: "submitted".to_owned(), ..row.clone() });
    let followed_by = follower(conn, &row)?.filter(|next| reader.reads(next));
    let (steps, links, step_back) = if is_read_inside {
        let steps = update_step::table
            .filter(update_step::update_id.eq(id))
            .order((update_step::at, update_step::id))
            .select(Step::as_select())
            .load(conn)?;
        (steps, clearance_links::of_update(conn, id)?, step_back::waiting_on(conn, id)?)
    } else {
        Default::default()
    };
    let mut lines = lines(conn, actor, mechanism, &reader, vec![row])?;
    let line = lines.pop().ok_or(suivi_kernel::Refusal::NotFound)?;
    Ok(Whole { line, steps, followed_by, links, step_back, is_read_inside })
}

fn follower(conn: &mut Conn, row: &Update) -> Result<Option<Update>> {
    let mut same = of_subjects(conn, std::slice::from_ref(row))?;
    same.retain(|other| other.supersedes_id.as_ref() == Some(&row.id) && other.status != "withdrawn");
    Ok(same.pop())
}

/// Writes down that somebody opened a restricted update (DOMAIN 1.3: access to class C2 is logged).
pub fn note_reading(tx: &mut suivi_store::Tx, actor: &Actor, row: &Update) {
    let entry = suivi_store::Entry {
        action: "update.read",
        object_kind: "update",
        object_id: &row.id,
        mechanism_id: Some(&row.mechanism_id),
        ..suivi_store::Entry::default()
    };
    tx.record(actor, entry);
}

/// Every update about the same items as these, in the order they were begun.
fn of_subjects(conn: &mut Conn, rows: &[Update]) -> Result<Vec<Update>> {
    let ids = |column: fn(&Update) -> Option<&String>| -> Vec<String> {
        let mut ids: Vec<String> = rows.iter().filter_map(column).cloned().collect();
        ids.sort_unstable();
        ids.dedup();
        ids
    };
    let measures = ids(|row| row.measure_id.as_ref());
    let cases = ids(|row| row.case_id.as_ref());
    let clusters = ids(|row| row.cluster_id.as_ref());
    let all = || progress_update::table.select(Update::as_select()).into_boxed();
    let mut found: Vec<Update> = Vec::new();
    if !measures.is_empty() {
        found.extend(among!(all(), progress_update::measure_id, &measures[..]).load(conn)?);
    }
    if !cases.is_empty() {
        found.extend(among!(all(), progress_update::case_id, &cases[..]).load(conn)?);
    }
    if !clusters.is_empty() {
        found.extend(among!(all(), progress_update::cluster_id, &clusters[..]).load(conn)?);
    }
    found.sort_by(|a, b| a.id.cmp(&b.id));
    Ok(found)
}

fn is_earlier_word(row: &Update, other: &Update) -> bool {
    let is_same_item = (&row.measure_id, &row.case_id, &row.cluster_id)
        == (&other.measure_id, &other.case_id, &other.cluster_id);
    is_same_item && other.institution_id == row.institution_id && other.id < row.id
}

/// For each of these, the newest update that the same institution sent on the same item before and stands by; the one that it
/// corrects or replaces does not count.
pub(super) fn sent_before(conn: &mut Conn, rows: &[Update]) -> Result<HashMap<String, Update>> {
    let all = of_subjects(conn, rows)?;
    let stands = |other: &Update| {
        other.status.parse::<UpdateStatus>().is_ok_and(|s| s.is_under_way() || s == UpdateStatus::Published)
    };
    Ok(newest(rows, &all, |row, other| stands(other) && row.supersedes_id.as_ref() != Some(&other.id)))
}

/// For each of these, what a reader compares it with.
fn compared_with(conn: &mut Conn, rows: &[Update]) -> Result<HashMap<String, Update>> {
    let with_text: Vec<Update> = rows.iter().filter(|row| !row.is_nothing_new).cloned().collect();
    let all = of_subjects(conn, &with_text)?;
    let signed = |other: &Update| {
        !other.is_nothing_new && other.status.parse::<UpdateStatus>().is_ok_and(UpdateStatus::is_signed_off)
    };
    let mut found = newest(&with_text, &all, |_, other| signed(other));
    for row in &with_text {
        let followed = all.iter().find(|other| row.supersedes_id.as_ref() == Some(&other.id));
        found.extend(followed.map(|followed| (row.id.clone(), followed.clone())));
    }
    Ok(found)
}

/// What an update is compared with: the one it follows, else its institution's last one that was signed off. For those whom
/// the caller lets read it.
pub fn before(conn: &mut Conn, row: &Update) -> Result<Option<Update>> {
    Ok(compared_with(conn, std::slice::from_ref(row))?.remove(&row.id))
}

fn newest(
    rows: &[Update],
    all: &[Update],
    counts: impl Fn(&Update, &Update) -> bool,
) -> HashMap<String, Update> {
    let last =
        |row: &Update| all.iter().rfind(|other| is_earlier_word(row, other) && counts(row, other)).cloned();
    rows.iter().filter_map(|row| Some((row.id.clone(), last(row)?))).collect()
}

/// Puts together what the lines of these updates show.
fn lines(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    reader: &Reader,
    rows: Vec<Update>,
) -> Result<Vec<Line>> {
    let mut abouts = about::of_updates(conn, mechanism, &rows)?;
    if !reader.reads_unpublished() {
        abouts.retain(|_, about| about.is_public);
    }
    let mut institutions: Vec<String> = rows.iter().map(|row| row.institution_id.clone()).collect();
    institutions.sort_unstable();
    institutions.dedup();
    let names = about::institution_names(conn, &institutions)?;
    let mut before = compared_with(conn, &rows)?;
    before.retain(|_, other| reader.reads(other));
    let mut evidence = evidence::of_updates(conn, actor, mechanism, &rows)?;
    let mut reasons = reasons(conn, &rows)?;
    rows.into_iter()
        .map(|row| {
            Ok(Line {
                content: Content::of(&row)?,
                about: abouts.get(&row.subject()?).cloned(),
                institution: names.get(&row.institution_id).cloned().unwrap_or_default(),
                before: before.remove(&row.id),
                evidence: evidence.remove(&row.id).unwrap_or_default(),
                reason: reasons.remove(&row.id),
                row,
            })
        })
        .collect()
}

fn reasons(conn: &mut Conn, rows: &[Update]) -> Result<HashMap<String, String>> {
    let laid_aside: Vec<&String> = rows
        .iter()
        .filter(|row| matches!(row.status.as_str(), "returned" | "withdrawn"))
        .map(|row| &row.id)
        .collect();
    if laid_aside.is_empty() {
        return Ok(HashMap::new());
    }
    let steps: Vec<(String, Option<String>)> = update_step::table
        .filter(update_step::update_id.eq_any(laid_aside))
        .filter(update_step::step.eq_any(["returned", "withdrawn"]))
        .order(update_step::at)
        .select((update_step::update_id, update_step::reason))
        .load(conn)?;
    Ok(steps.into_iter().filter_map(|(id, reason)| Some((id, reason?))).collect())
}

/// Why an update was sent back or taken back.
pub(super) fn reason_of(conn: &mut Conn, row: &Update) -> Result<Option<String>> {
    Ok(reasons(conn, std::slice::from_ref(row))?.remove(&row.id))
}

/// What waits for the actor as an approver of an institution, the longest first.
pub fn waiting_for(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    (skip, limit): (i64, i64),
) -> Result<Page> {
    let mine: Vec<String> = actor
        .institutions_in(&mechanism.id)
        .into_iter()
        .filter(|id| is_approver_of(actor, &mechanism.id, id))
        .map(str::to_owned)
        .collect();
    actor.require_some(Act::Approve, ObjectKind::UpdateDraft, &mechanism.id)?;
    if mine.is_empty() {
        return Ok(Page::default());
    }
    let waiting = || {
        progress_update::table
            .filter(progress_update::institution_id.eq_any(&mine))
            .filter(progress_update::status.eq(UpdateStatus::Submitted.code()))
            .filter(progress_update::mechanism_id.eq(&mechanism.id))
    };
    let total = waiting().count().get_result(conn)?;
    let rows = waiting()
        .order((progress_update::submitted_at, progress_update::id))
        .offset(skip)
        .limit(limit)
        .select(Update::as_select())
        .load(conn)?;
    page(conn, actor, mechanism, rows, total)
}

/// What institutions cleared and the secretariat has not looked at, the longest first.
pub fn to_validate(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism, range: (i64, i64)) -> Result<Page> {
    actor.require(Act::Approve, ObjectKind::UpdateDraft, &mechanism.id)?;
    in_status(conn, actor, mechanism, UpdateStatus::Cleared, range)
}

/// What was validated and is not public yet, the longest first.
pub fn to_publish(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism, range: (i64, i64)) -> Result<Page> {
    actor.require(Act::Publish, ObjectKind::UpdatePublished, &mechanism.id)?;
    in_status(conn, actor, mechanism, UpdateStatus::Validated, range)
}

fn in_status(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    status: UpdateStatus,
    (skip, limit): (i64, i64),
) -> Result<Page> {
    let waiting = || {
        progress_update::table
            .filter(progress_update::mechanism_id.eq(&mechanism.id))
            .filter(progress_update::status.eq(status.code()))
    };
    let total = waiting().count().get_result(conn)?;
    let rows = waiting()
        .order((progress_update::updated_at, progress_update::id))
        .offset(skip)
        .limit(limit)
        .select(Update::as_select())
        .load(conn)?;
    page(conn, actor, mechanism, rows, total)
}

fn page(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    rows: Vec<Update>,
    total: i64,
) -> Result<Page> {
    let reader = Reader::of(conn, actor, mechanism)?;
    Ok(Page { lines: lines(conn, actor, mechanism, &reader, rows)?, total })
}

/// The updates of the actor's own institutions, the newest first.
pub fn mine(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism, range: (i64, i64)) -> Result<Page> {
    let own = actor.institutions_in(&mechanism.id).into_iter().map(str::to_owned).collect();
    actor.require_some(Act::Read, ObjectKind::UpdateDraft, &mechanism.id)?;
    let filter = Filter { institutions: own, skip: range.0, limit: range.1, ..Filter::default() };
    if filter.institutions.is_empty() { Ok(Page::default()) } else { list(conn, actor, mechanism, &filter) }
}

/// Which updates a list shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Only where they stand so.
    pub status: Option<UpdateStatus>,
    /// Only of these institutions; of all where it is empty.
    pub institutions: Vec<String>,
    /// Only about this item.
    pub subject: Option<Subject>,
    /// Only of periods that end on or after this day.
    pub since: Option<Date>,
    /// Only changed at or after this time.
    pub changed_since: Option<Timestamp>,
    /// Rows to pass over.
    pub skip: i64,
    /// Most rows.
    pub limit: i64,
}

/// The updates that the actor reads, those that changed last first.
pub fn list(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism, filter: &Filter) -> Result<Page> {
    let reader = Reader::of(conn, actor, mechanism)?;
    let matching = || {
        let mut query = progress_update::table
            .filter(progress_update::mechanism_id.eq(&mechanism.id))
            .filter(readable!(&reader))
            .into_boxed::<<Conn as diesel::Connection>::Backend>();
        let status = match filter.status {
            None if !reader.reads_unpublished() => Some(UpdateStatus::Published),
            asked => asked,
        };
        if let Some(status) = status {
            query = query.filter(progress_update::status.eq(status.code()));
        }
        if !filter.institutions.is_empty() {
            query = query.filter(progress_update::institution_id.eq_any(&filter.institutions));
        }
        match &filter.subject {
            Some(Subject::Measure(id)) => query = query.filter(progress_update::measure_id.eq(id)),
            Some(Subject::Case(id)) => query = query.filter(progress_update::case_id.eq(id)),
            Some(Subject::Cluster(id)) => query = query.filter(progress_update::cluster_id.eq(id)),
            None => {}
        }
        if let Some(since) = filter.since {
            query = query.filter(progress_update::period_to.ge(since));
        }
        if let Some(since) = filter.changed_since {
            query = query.filter(progress_update::updated_at.ge(since));
        }
        query
    };
    let total = matching().count().get_result(conn)?;
    let rows = matching()
        .order((progress_update::updated_at.desc(), progress_update::id.desc()))
        .offset(filter.skip)
        .limit(filter.limit)
        .select(Update::as_select())
        .load(conn)?;
    Ok(Page { lines: lines(conn, actor, mechanism, &reader, rows)?, total })
}

/// What was done about these items, as far as the actor reads it, the newest first: what is published, and what is on its
/// way for those who read that.
pub fn timeline(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    subjects: &[Subject],
    most: usize,
) -> Result<Page> {
    let reader = Reader::of(conn, actor, mechanism)?;
    let mut subjects = subjects.to_vec();
    if !reader.reads_unpublished() {
        let abouts = about::all(conn, mechanism, &subjects)?;
        subjects.retain(|subject| abouts.get(subject).is_some_and(|about| about.is_public));
    }
    let ids = |kind: &str| -> Vec<String> {
        subjects.iter().filter(|s| s.kind() == kind).map(|s| s.id().to_owned()).collect()
    };
    let shown = || {
        let laid_aside = ["draft", "returned", "withdrawn"];
        progress_update::table
            .filter(progress_update::mechanism_id.eq(&mechanism.id))
            .filter(progress_update::status.ne_all(laid_aside))
            .filter(readable!(&reader))
            .select(Update::as_select())
    };
    let mut rows: Vec<Update> = Vec::new();
    let (measures, cases, clusters) = (ids("measure"), ids("case"), ids("cluster"));
    if !measures.is_empty() {
        rows.extend(shown().filter(progress_update::measure_id.eq_any(measures)).load(conn)?);
    }
    if !cases.is_empty() {
        rows.extend(shown().filter(progress_update::case_id.eq_any(cases)).load(conn)?);
    }
    if !clusters.is_empty() {
        rows.extend(shown().filter(progress_update::cluster_id.eq_any(clusters)).load(conn)?);
    }
    rows.sort_by(|a, b| (b.period_to, &b.id).cmp(&(a.period_to, &a.id)));
    let total = i64::try_from(rows.len())?;
    rows.truncate(most);
    Ok(Page { lines: lines(conn, actor, mechanism, &reader, rows)?, total })
}

/// What a visitor would see of these validated updates, were they published with these pieces of evidence (DOMAIN 1.2, P10).
/// It is made by the same code that makes the public's own view.
pub fn public_preview(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    ids: &[String],
    evidence_ids: &[String],
) -> Result<Vec<Line>> {
    actor.require(Act::Publish, ObjectKind::UpdatePublished, &mechanism.id)?;
    let rows = step::find_all(conn, mechanism, ids)?;
    let now = rows.iter().map(|row| row.updated_at).max();
    let published: Vec<Update> = rows
        .into_iter()
        .map(|row| Update { status: "published".to_owned(), class: 0, published_at: now, ..row })
        .collect();
    let visitor = Actor::visitor();
    let mut shown = lines(conn, &visitor, mechanism, &Reader::visitor(), published)?;
    let holders: Vec<evidence::Holder> =
        shown.iter().map(|line| evidence::Holder::Update(line.row.id.clone())).collect();
    let pieces = evidence::of_holders(conn, &holders)?;
    for line in &mut shown {
        line.evidence = pieces
            .iter()
            .filter(|piece| piece.update_id.as_ref() == Some(&line.row.id) && piece.withdrawn_at.is_none())
            .filter(|piece| piece.is_public || evidence_ids.contains(&piece.id))
            .cloned()
            .collect();
    }
    Ok(shown)
}
