//! What the author does: save a draft, send it, say that nothing is new, take it back.

use diesel::prelude::*;
use suivi_kernel::{Act, Actor, Date, FieldProblem, ObjectKind, Problem, Refusal, Result, new_id};
use suivi_store::schema::{institution, progress_update};
use suivi_store::{Conn, Tx, on_backend};

use super::about::{About, answerers, one};
use super::model::{Content, reason};
use super::step::{self, How};
use crate::followup::evidence;
use crate::followup::model::{Subject, UpdateStatus};
use crate::followup::rounds;
use crate::followup::rows::{Rules, Update};
use crate::followup::rules::rules;
use crate::mechanisms::Mechanism;
use crate::plans::model::MeasureStatus;

/// What the form of an answer holds.
#[derive(Clone, Debug)]
pub struct Form {
    /// The item.
    pub subject: Subject,
    /// The institution that speaks.
    pub institution_id: String,
    /// The form's own key: the same form sent twice makes one update.
    pub key: String,
    /// The revision of the draft that the form was filled from; 0 where there was none.
    pub seen: i32,
    /// The update it corrects or follows after its return.
    pub supersedes_id: Option<String>,
    /// What it says.
    pub content: Content,
}

/// What came of sending an answer.
#[expect(clippy::large_enum_variant, reason = "one at a time, never kept in numbers")]
#[derive(Clone, Debug)]
pub enum Outcome {
    /// It is before the institution's approver.
    Submitted(Update),
    /// This very form was sent before: nothing happened a second time.
    SentAlready(Update),
    /// Its account is that of the earlier update again (V10). It is kept as a draft, for the author to decide.
    Repeats {
        /// The draft.
        draft: Update,
        /// The earlier update.
        earlier: Update,
    },
}

/// Keeps the form as a draft, for its author or a colleague to go on with.
///
/// Refuses as a conflict where the draft was changed since the form was opened, or where the institution has another draft
/// on the item: the caller shows both texts (see [`super::start`]).
pub fn save(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, form: &Form) -> Result<Update> {
    let known = with_key(tx.conn, mechanism, &form.key)?;
    let rules = rules(tx.conn, &mechanism.id)?;
    put(tx, actor, mechanism, form, &rules, known)
}

fn put(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    form: &Form,
    rules: &Rules,
    known: Option<Update>,
) -> Result<Update> {
    let content = form.content.tidied(&form.subject, rules)?;
    match known {
        Some(row) => change(tx, actor, form, &content, row),
        None => begin(tx, actor, mechanism, form, &content, rules),
    }
}

fn with_key(conn: &mut Conn, mechanism: &Mechanism, key: &str) -> Result<Option<Update>> {
    Ok(progress_update::table
        .filter(progress_update::mechanism_id.eq(&mechanism.id).and(progress_update::form_key.eq(key)))
        .select(Update::as_select())
        .first(conn)
        .optional()?)
}

/// The institution's own draft on an item, if somebody has begun one.
pub(super) fn open_draft(conn: &mut Conn, subject: &Subject, institution_id: &str) -> Result<Option<Update>> {
    let drafts = progress_update::table
        .filter(progress_update::institution_id.eq(institution_id))
        .filter(progress_update::status.eq(UpdateStatus::Draft.code()))
        .order(progress_update::created_at)
        .select(Update::as_select());
    let (measure, case, cluster) = subject.columns();
    let found = match (measure, case, cluster) {
        (Some(id), _, _) => drafts.filter(progress_update::measure_id.eq(id)).first(conn),
        (_, Some(id), _) => drafts.filter(progress_update::case_id.eq(id)).first(conn),
        (_, _, id) => drafts.filter(progress_update::cluster_id.eq(id.unwrap_or_default())).first(conn),
    };
    Ok(found.optional()?)
}

fn change(tx: &mut Tx, actor: &Actor, form: &Form, content: &Content, before: Update) -> Result<Update> {
    actor.require_own(Act::Update, ObjectKind::UpdateDraft, &before.mechanism_id, &before.institution_id)?;
    if before.subject()? != form.subject || before.institution_id != form.institution_id {
        return Err(Refusal::NotFound.into());
    }
    step::require(&before, &[UpdateStatus::Draft])?;
    if *content == Content::of(&before)? {
        return Ok(before);
    }
    if before.revision != form.seen {
        return Err(Refusal::Conflict(Problem::changed_since("")).into());
    }
    let mut after = before.clone();
    content.put(&mut after);
    after.revision += 1;
    after.updated_at = tx.now;
    let unchanged = progress_update::id
        .eq(&before.id)
        .and(progress_update::revision.eq(before.revision))
        .and(progress_update::status.eq(&before.status));
    let changed = diesel::update(progress_update::table.filter(unchanged))
        .set((
            progress_update::narrative.eq(&after.narrative),
            progress_update::obstacles.eq(&after.obstacles),
            progress_update::next_steps.eq(&after.next_steps),
            progress_update::percent.eq(after.percent),
            progress_update::proposed_status.eq(&after.proposed_status),
            progress_update::class.eq(after.class),
            progress_update::revision.eq(after.revision),
            progress_update::updated_at.eq(after.updated_at),
        ))
        .execute(tx.conn)?;
    if changed == 0 {
        return Err(Refusal::Conflict(Problem::changed_since("")).into());
    }
    step::record(tx, actor, "update.save", Some(&before), &after, How::default())?;
    Ok(after)
}

fn begin(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    form: &Form,
    content: &Content,
    rules: &Rules,
) -> Result<Update> {
    let about = answerable(tx, actor, mechanism, &form.subject, &form.institution_id)?;
    if open_draft(tx.conn, &form.subject, &form.institution_id)?.is_some() {
        return Err(Refusal::Conflict(Problem::changed_since("")).into());
    }
    let followed = followed(tx.conn, mechanism, form)?;
    let mut row = blank(tx, actor, mechanism, &about.subject, &form.institution_id, &form.key, rules)?;
    row.supersedes_id = followed.as_ref().map(|row| row.id.clone());
    content.put(&mut row);
    if !insert(tx, &row)? {
        // The same form arrived a moment earlier: what it carried is there, and this one is compared with it.
        let there = with_key(tx.conn, mechanism, &form.key)?.ok_or(Refusal::NotFound)?;
        return change(tx, actor, form, content, there);
    }
    step::record(tx, actor, "update.draft", None, &row, How::default())?;
    if let Some(followed) = followed {
        evidence::copy_to(tx, actor, &followed.id, &row)?;
    }
    rounds::note_draft(tx, &row)?;
    Ok(row)
}

/// The item, if this institution answers for it and this person may write for the institution. Takes the institution's row,
/// so that two people who begin at the same moment find each other.
fn answerable(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    subject: &Subject,
    institution_id: &str,
) -> Result<About> {
    actor.require_own(Act::Create, ObjectKind::UpdateDraft, &mechanism.id, institution_id)?;
    let is_there = institution::id.eq(institution_id).and(institution::mechanism_id.eq(&mechanism.id));
    let taken = diesel::update(institution::table.filter(is_there))
        .set(institution::slug.eq(institution::slug))
        .execute(tx.conn)?;
    let about = one(tx.conn, mechanism, subject)?;
    if taken == 1 && answerers(tx.conn, subject)?.iter().any(|id| id == institution_id) {
        Ok(about)
    } else {
        Err(Refusal::NotPermitted.into())
    }
}

/// The update that a new one follows, if it may.
fn followed(conn: &mut Conn, mechanism: &Mechanism, form: &Form) -> Result<Option<Update>> {
    let Some(id) = &form.supersedes_id else { return Ok(None) };
    let row = step::find(conn, mechanism, id)?;
    let is_own = row.institution_id == form.institution_id && row.subject()? == form.subject;
    if !is_own {
        return Err(Refusal::NotFound.into());
    }
    if row.status()?.may_be_followed() {
        Ok(Some(row))
    } else {
        Err(Refusal::Conflict(Problem::wrong_state(&row.status)).into())
    }
}

fn blank(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    subject: &Subject,
    institution_id: &str,
    key: &str,
    rules: &Rules,
) -> Result<Update> {
    if key.is_empty() || key.chars().count() > 200 {
        return Err(Refusal::invalid("form_key", Problem::required("")).into());
    }
    let (measure_id, case_id, cluster_id) = subject.columns();
    let (round_id, period_from, period_to) = asked_for(tx, &mechanism.id, rules)?;
    Ok(Update {
        id: new_id(),
        mechanism_id: mechanism.id.clone(),
        measure_id,
        case_id,
        cluster_id,
        institution_id: institution_id.to_owned(),
        round_id,
        period_from,
        period_to,
        narrative: "{}".to_owned(),
        obstacles: "{}".to_owned(),
        next_steps: "{}".to_owned(),
        percent: None,
        proposed_status: None,
        is_nothing_new: false,
        status: UpdateStatus::Draft.code().to_owned(),
        class: 1,
        form_key: key.to_owned(),
        supersedes_id: None,
        author_id: actor.user_id.clone(),
        author_label: actor.label.clone(),
        submitted_at: None,
        cleared_by: None,
        cleared_at: None,
        cleared_via: None,
        validated_by: None,
        validated_at: None,
        published_by: None,
        published_at: None,
        revision: 1,
        created_at: tx.now,
        updated_at: tx.now,
    })
}

/// Answers false where a row of this key is there already.
fn insert(tx: &mut Tx, row: &Update) -> Result<bool> {
    let inserted = on_backend!(&mut *tx.conn, c => {
        diesel::RunQueryDsl::execute(
            diesel::insert_into(progress_update::table).values(row).on_conflict_do_nothing(),
            c,
        )
    })?;
    Ok(inserted == 1)
}

/// Sends an answer to the institution's approver. Whatever the form holds is kept first, as [`save`] does.
///
/// An account that repeats the institution's last one on the item is not sent unless `is_sure` (V10).
pub fn submit(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    form: &Form,
    is_sure: bool,
) -> Result<Outcome> {
    let rules = rules(tx.conn, &mechanism.id)?;
    let known = match with_key(tx.conn, mechanism, &form.key)? {
        Some(sent) if !sent.status()?.is_open() => return sent_already(actor, form, &rules, sent),
        known => known,
    };
    let draft = put(tx, actor, mechanism, form, &rules, known)?;
    let content = Content::of(&draft)?;
    check(tx.conn, &draft, &content)?;
    let earlier = last_word(tx.conn, &draft)?;
    if let Some(earlier) = earlier
        && !is_sure
        && !earlier.is_nothing_new
        && content.repeats(&Content::of(&earlier)?)
    {
        return Ok(Outcome::Repeats { draft, earlier });
    }
    Ok(Outcome::Submitted(send(tx, actor, draft, &rules)?))
}

/// The same form a second time is the same update; another text under its key is refused, for the author to choose.
fn sent_already(actor: &Actor, form: &Form, rules: &Rules, sent: Update) -> Result<Outcome> {
    actor.require_own(Act::Update, ObjectKind::UpdateDraft, &sent.mechanism_id, &sent.institution_id)?;
    let content = form.content.tidied(&form.subject, rules)?;
    let is_same = sent.subject()? == form.subject
        && sent.institution_id == form.institution_id
        && without_class(&content) == without_class(&Content::of(&sent)?);
    if is_same {
        Ok(Outcome::SentAlready(sent))
    } else {
        Err(Refusal::Conflict(Problem::wrong_state(&sent.status)).into())
    }
}

/// Publishing lowers the class, so it is no part of what was sent.
fn without_class(content: &Content) -> Content {
    Content { is_restricted: false, ..content.clone() }
}

fn check(conn: &mut Conn, draft: &Update, content: &Content) -> Result<()> {
    let mut problems = Vec::new();
    let mut wrong = |field: &str, problem| problems.push(FieldProblem { field: field.to_owned(), problem });
    if content.narrative.0.is_empty() {
        wrong("narrative", Problem::required(""));
    }
    let proposed = content.proposed_status;
    if proposed.is_some_and(MeasureStatus::needs_reason) && content.obstacles.0.is_empty() {
        wrong("obstacles", Problem::required(""));
    }
    if proposed == Some(MeasureStatus::Completed) && !has_output(conn, draft)? {
        wrong("proposed_status", Problem::needs_output(""));
    }
    if problems.is_empty() { Ok(()) } else { Err(Refusal::Invalid(problems).into()) }
}

/// Whether the measure says what there is when it is done (V8).
fn has_output(conn: &mut Conn, draft: &Update) -> Result<bool> {
    use suivi_store::schema::measure;
    let outputs: String = measure::table
        .find(draft.measure_id.as_deref().unwrap_or_default())
        .select(measure::outputs)
        .first(conn)?;
    Ok(!suivi_kernel::LocalText::from_json(&outputs)?.0.is_empty())
}

/// The newest update that the institution sent on the item before this one, and still stands by.
pub(super) fn last_word(conn: &mut Conn, row: &Update) -> Result<Option<Update>> {
    let mut earlier = super::queries::sent_before(conn, std::slice::from_ref(row))?;
    Ok(earlier.remove(&row.id))
}

/// The open round and the period it asks about; without a round, the period that today belongs to.
fn asked_for(tx: &mut Tx, mechanism_id: &str, rules: &Rules) -> Result<(Option<String>, Date, Date)> {
    if let Some(round) = rounds::open_round(tx.conn, mechanism_id)? {
        return Ok((Some(round.id), round.period_from, round.period_to));
    }
    let months = u32::try_from(rules.round_months)?;
    let (from, to) = rounds::period_around(tx.now.date(), months);
    Ok((None, from, to))
}

fn send(tx: &mut Tx, actor: &Actor, draft: Update, rules: &Rules) -> Result<Update> {
    let (round_id, period_from, period_to) = asked_for(tx, &draft.mechanism_id, rules)?;
    let after = Update {
        status: UpdateStatus::Submitted.code().to_owned(),
        submitted_at: Some(tx.now),
        round_id,
        period_from,
        period_to,
        ..draft.clone()
    };
    let sent = step::take(tx, actor, &draft, after, "update.submit", How::default())?;
    if let Some(followed) = &sent.supersedes_id {
        replace(tx, actor, followed)?;
    }
    rounds::note_answer(tx, &sent)?;
    Ok(sent)
}

/// What was sent and nobody has cleared yet gives way to its successor.
fn replace(tx: &mut Tx, actor: &Actor, id: &str) -> Result<()> {
    let row: Update = progress_update::table.find(id).select(Update::as_select()).first(tx.conn)?;
    match row.status()? {
        UpdateStatus::Submitted => {
            let after = Update { status: UpdateStatus::Withdrawn.code().to_owned(), ..row.clone() };
            let how = How { via: Some("replaced"), ..How::default() };
            step::take(tx, actor, &row, after, "update.withdraw", how)?;
            Ok(())
        }
        UpdateStatus::Returned | UpdateStatus::Published => Ok(()),
        // It was cleared since the new one was begun: what two people signed is not replaced behind their backs.
        _ => Err(Refusal::Conflict(Problem::wrong_state(&row.status)).into()),
    }
}

/// Says that nothing is new on an item, in one step and without a text. Said twice on one day, or twice in one round, it is
/// said once. A draft named by its key is laid aside.
pub fn nothing_new(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    subject: &Subject,
    institution_id: &str,
    draft_key: Option<&str>,
) -> Result<Update> {
    let about = answerable(tx, actor, mechanism, subject, institution_id)?;
    let round = rounds::open_round(tx.conn, &mechanism.id)?;
    let when = round.map_or_else(|| tx.now.date().to_string(), |round| round.id);
    let key = format!("nothing-new:{institution_id}:{}:{when}", subject.id());
    let mut again = 1;
    let mut wanted = key.clone();
    while let Some(said) = with_key(tx.conn, mechanism, &wanted)? {
        if !matches!(said.status()?, UpdateStatus::Withdrawn | UpdateStatus::Returned) {
            return Ok(said);
        }
        again += 1;
        wanted = format!("{key}:{again}");
    }
    if let Some(draft) = draft_key.map(|key| with_key(tx.conn, mechanism, key)).transpose()?.flatten()
        && draft.status()?.is_open()
        && draft.institution_id == institution_id
    {
        lay_aside(tx, actor, &draft)?;
    }
    let rules = rules(tx.conn, &mechanism.id)?;
    let mut row = blank(tx, actor, mechanism, &about.subject, institution_id, &wanted, &rules)?;
    row.is_nothing_new = true;
    if !insert(tx, &row)? {
        return with_key(tx.conn, mechanism, &wanted)?.ok_or_else(|| Refusal::NotFound.into());
    }
    step::record(tx, actor, "update.draft", None, &row, How::default())?;
    send(tx, actor, row, &rules)
}

fn lay_aside(tx: &mut Tx, actor: &Actor, draft: &Update) -> Result<()> {
    let after = Update { status: UpdateStatus::Withdrawn.code().to_owned(), ..draft.clone() };
    let gone = step::take(tx, actor, draft, after, "update.withdraw", How::default())?;
    rounds::note_gone(tx, &gone)
}

/// Takes an update back. Its institution may until it is published: its author's side until it is cleared, with no reason
/// needed; its approver afterwards, with one. What is published is set back by two people: [`super::ask_step_back`].
pub fn withdraw(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, id: &str, why: &str) -> Result<Update> {
    let row = step::find(tx.conn, mechanism, id)?;
    let (mechanism_id, institution_id) = (&mechanism.id, &row.institution_id);
    super::reading::Reader::of(tx.conn, actor, mechanism)?.require(&row)?;
    let needs_reason = match row.status()? {
        UpdateStatus::Draft | UpdateStatus::Submitted => {
            actor.require_own(Act::Update, ObjectKind::UpdateDraft, mechanism_id, institution_id)?;
            false
        }
        UpdateStatus::Cleared | UpdateStatus::Validated => {
            actor.require_own(Act::Approve, ObjectKind::UpdateDraft, mechanism_id, institution_id)?;
            true
        }
        _ => return Err(Refusal::Conflict(Problem::wrong_state(&row.status)).into()),
    };
    let why = if needs_reason || !why.trim().is_empty() { Some(reason(why)?) } else { None };
    let after = Update { status: UpdateStatus::Withdrawn.code().to_owned(), ..row.clone() };
    let how = How { reason: why.as_deref(), ..How::default() };
    let gone = step::take(tx, actor, &row, after, "update.withdraw", how)?;
    rounds::note_gone(tx, &gone)?;
    Ok(gone)
}
