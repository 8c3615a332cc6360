//! Running an import: register the file, preview, commit; here and now, or as a job.

use std::collections::{HashMap, HashSet};

use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use suivi_kernel::{Act as Verb, Actor, Error, ObjectKind, Problem, Refusal, Result, Timestamp, new_id};
use suivi_store::blobs::Blob;
use suivi_store::jobs::{self, Job, NewJob};
use suivi_store::ledger::digest;
use suivi_store::schema::{blob, import, import_finding, mechanism, recommendation};
use suivi_store::{Conn, Db, Entry, Tx, insert_many};

use super::super::{repeats, suggestions};
use super::findings::{Detail, Outcome};
use super::plan::{Planned, Planner, Verdict};
use super::resolve::{Prepared, Resolver};
use super::rows::{Counts, Import, ImportRow, State};
use super::source::{self, Format, Options};
use super::tally::{Tally, foreign, last_finding, note};
use super::write::{Followers, Side, Writer, apply};
use super::{rows, undo};
use crate::Tools;
use crate::mechanisms::{Level, Mechanism};

/// The kind of the jobs that run imports.
pub const JOB: &str = "import";
/// Rows of a source in one transaction.
const BATCH: usize = 2_000;

/// How far a run is.
#[derive(Clone, Copy, Debug, Default)]
pub struct Progress {
    /// Rows read.
    pub rows: u64,
    /// Bytes read.
    pub bytes: u64,
    /// Bytes in all.
    pub total: u64,
}

/// Told how far a run is; answers false when the run must stop: it was told to, or another worker has taken it over.
pub type Report<'a> = dyn FnMut(Progress) -> Result<bool> + 'a;

/// Registers a kept file as an import, for a mechanism or for the whole node.
pub fn register(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: Option<&Mechanism>,
    format: Format,
    file: (&str, &Blob),
    options: Options,
) -> Result<String> {
    may_import(actor, mechanism)?;
    if format == Format::Document {
        // A document is looked at by a person first (`intake`); only then is it an import.
        return Err(Refusal::invalid("format", Problem::unknown_choice(format.code())).into());
    }
    let (file_name, kept) = file;
    if kept.size == 0 {
        return Err(Refusal::invalid("file", Problem::required("")).into());
    }
    let known: i64 = blob::table.find(&kept.hash).count().get_result(tx.conn)?;
    if known == 0 {
        let row = (
            blob::hash.eq(&kept.hash),
            blob::size.eq(i64::try_from(kept.size)?),
            blob::media_type.eq("application/octet-stream"),
            blob::created_at.eq(tx.now),
        );
        diesel::insert_into(blob::table).values(row).execute(tx.conn)?;
    }
    let row = ImportRow {
        id: new_id(),
        format: format.code().to_owned(),
        file_name: file_name.chars().filter(|c| !c.is_control()).take(200).collect(),
        blob_hash: kept.hash.clone(),
        options: serde_json::to_string(&options)?,
        mechanism_id: mechanism.map(|m| m.id.clone()),
        state: State::Received.code().to_owned(),
        rows_done: 0,
        counts: serde_json::to_string(&Counts::default())?,
        problem: None,
        created_by: actor.user_id.clone(),
        created_label: actor.label.clone(),
        created_at: tx.now,
        previewed_at: None,
        committed_at: None,
        finished_at: None,
        undone_at: None,
        job_id: None,
    };
    diesel::insert_into(import::table).values(&row).execute(tx.conn)?;
    record(tx, actor, &row.id, row.mechanism_id.as_deref(), "import.register", Some(kept.hash.clone()));
    Ok(row.id)
}

fn may_import(actor: &Actor, mechanism: Option<&Mechanism>) -> Result<()> {
    match mechanism {
        Some(mechanism) => actor.require(Verb::Create, ObjectKind::RecommendationPublished, &mechanism.id),
        None => actor.require_operator(),
    }
}

pub(super) fn record(
    tx: &mut Tx,
    actor: &Actor,
    id: &str,
    mechanism_id: Option<&str>,
    action: &'static str,
    after: Option<String>,
) {
    let entry =
        Entry { action, object_kind: "import", object_id: id, mechanism_id, after, ..Entry::default() };
    tx.record(actor, entry);
}

pub(super) fn load(conn: &mut Conn, id: &str) -> Result<Import> {
    let row: ImportRow = import::table
        .find(id)
        .select(ImportRow::as_select())
        .first(conn)
        .optional()?
        .ok_or(Refusal::NotFound)?;
    row.try_into()
}

#[derive(Serialize, Deserialize)]
struct Payload {
    import: String,
    step: State,
    actor_id: Option<String>,
    actor_label: String,
}

/// Asks for the preview in the background.
pub fn queue_preview(tx: &mut Tx, actor: &Actor, mechanism: Option<&Mechanism>, id: &str) -> Result<()> {
    queue(tx, actor, mechanism, id, State::Previewing, &[State::Received, State::Failed])
}

/// Asks for the commit in the background.
pub fn queue_commit(tx: &mut Tx, actor: &Actor, mechanism: Option<&Mechanism>, id: &str) -> Result<()> {
    queue(tx, actor, mechanism, id, State::Committing, &[State::Previewed])
}

/// Asks for the import to be taken back in the background.
pub fn queue_undo(tx: &mut Tx, actor: &Actor, mechanism: Option<&Mechanism>, id: &str) -> Result<()> {
    queue(tx, actor, mechanism, id, State::Undoing, &[State::Committed, State::Committing])
}

fn queue(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: Option<&Mechanism>,
    id: &str,
    step: State,
    from: &[State],
) -> Result<()> {
    let import = super::findings::one(tx.conn, actor, mechanism, id)?;
    may_import(actor, mechanism)?;
    if !from.contains(&import.state) {
        return Err(Refusal::Conflict(Problem::wrong_state(import.state.code())).into());
    }
    let payload = Payload {
        import: id.to_owned(),
        step,
        actor_id: actor.user_id.clone(),
        actor_label: actor.label.clone(),
    };
    let job_id = jobs::enqueue(
        tx,
        NewJob {
            kind: JOB,
            payload: serde_json::to_string(&payload)?,
            mechanism_id: mechanism.map(|m| m.id.as_str()),
            created_by: actor.user_id.as_deref(),
            max_attempts: 5,
        },
    )?;
    begin(tx, actor, &import, step)?;
    diesel::update(import::table.find(id)).set(import::job_id.eq(job_id)).execute(tx.conn)?;
    Ok(())
}

/// Moves an import into a running state; a commit that begins forgets what the preview found.
fn begin(tx: &mut Tx, actor: &Actor, import: &Import, step: State) -> Result<()> {
    let action = match step {
        State::Previewing => "import.preview",
        State::Committing => "import.commit",
        _ => "import.undo",
    };
    if step != State::Undoing {
        forget_findings(tx, &import.id)?;
        diesel::update(import::table.find(&import.id))
            .set((import::rows_done.eq(0), import::counts.eq("{}"), import::problem.eq(None::<String>)))
            .execute(tx.conn)?;
    }
    diesel::update(import::table.find(&import.id))
        .set((
            import::state.eq(step.code()),
            import::committed_at.eq((step == State::Committing).then_some(tx.now).or(import.committed_at)),
        ))
        .execute(tx.conn)?;
    record(tx, actor, &import.id, import.mechanism_id.as_deref(), action, None);
    Ok(())
}

fn forget_findings(tx: &mut Tx, id: &str) -> Result<()> {
    diesel::delete(import_finding::table.filter(import_finding::import_id.eq(id))).execute(tx.conn)?;
    Ok(())
}

/// Does the work of an import's job, until it is done or `is_told_to_stop`: then the job can go on elsewhere.
pub fn work(tools: &Tools, worker: &str, job: &Job, is_told_to_stop: &dyn Fn() -> bool) -> Result<()> {
    let payload: Payload = serde_json::from_str(&job.payload)?;
    let actor = Actor { user_id: payload.actor_id, label: payload.actor_label, ..Actor::system() };
    let mut last = std::time::Instant::now();
    let mut report = |progress: Progress| {
        if is_told_to_stop() {
            return Ok(false);
        }
        if last.elapsed().as_millis() < 400 {
            return Ok(true);
        }
        last = std::time::Instant::now();
        jobs::report(&tools.db, &job.id, worker, progress.bytes as i64, progress.total as i64)
    };
    let outcome = match payload.step {
        State::Previewing => run(tools, &actor, &payload.import, Mode::Preview, &mut report),
        State::Committing => run(tools, &actor, &payload.import, Mode::Commit, &mut report),
        _ => undo::run(tools, &actor, &payload.import, &mut report),
    };
    match outcome {
        // A file that cannot be read will not be readable at the next try: the person is told, the job is done.
        Err(Error::Refusal(refusal)) => fail(&tools.db, &actor, &payload.import, &refusal),
        other => other,
    }
}

fn fail(db: &Db, actor: &Actor, id: &str, refusal: &Refusal) -> Result<()> {
    let words = match refusal {
        Refusal::Invalid(problems) => {
            problems.iter().map(|p| p.problem.value.clone()).collect::<Vec<_>>().join("; ")
        }
        other => other.to_string(),
    };
    db.write_here(|tx| {
        diesel::update(import::table.find(id))
            .set((import::state.eq(State::Failed.code()), import::problem.eq(&words)))
            .execute(tx.conn)?;
        record(tx, actor, id, None, "import.fail", None);
        Ok(())
    })
}

/// Runs the preview on this thread.
pub fn preview_here(tools: &Tools, actor: &Actor, id: &str, report: &mut Report) -> Result<Import> {
    step_here(tools, actor, id, State::Previewing, Mode::Preview, report)
}

/// Runs the commit on this thread; an import that was interrupted goes on where it stopped.
pub fn commit_here(tools: &Tools, actor: &Actor, id: &str, report: &mut Report) -> Result<Import> {
    step_here(tools, actor, id, State::Committing, Mode::Commit, report)
}

fn step_here(
    tools: &Tools,
    actor: &Actor,
    id: &str,
    step: State,
    mode: Mode,
    report: &mut Report,
) -> Result<Import> {
    tools.db.write_here(|tx| {
        let import = load(tx.conn, id)?;
        if import.state == step { Ok(()) } else { begin(tx, actor, &import, step) }
    })?;
    if let Err(error) = run(tools, actor, id, mode, report) {
        if let Error::Refusal(refusal) = &error {
            fail(&tools.db, actor, id, refusal)?;
        }
        return Err(error);
    }
    tools.db.read_here(|conn| load(conn, id))
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Mode {
    Preview,
    Commit,
}

fn run(tools: &Tools, actor: &Actor, id: &str, mode: Mode, report: &mut Report) -> Result<()> {
    let import = tools.db.read_here(|conn| load(conn, id))?;
    let feed = import.options.feed(import.format);
    let (mut stream, total) = source::open(&tools.blobs, &import.blob_hash, import.format, &import.options)?;
    let (followers, only_state) = tools.db.read_here(|conn| scope(conn, &import))?;
    let mut resolver = tools.db.read_here(|conn| Resolver::new(conn, &feed))?;
    let mut planner = Planner::new(&feed);
    let done = u64::try_from(import.rows_done)?;
    let seq = tools.db.read_here(|conn| last_finding(conn, id))?;
    let mut tally =
        Tally { counts: import.counts, kept: HashMap::new(), rows: Vec::new(), seq, unknown: HashSet::new() };
    let mut writer = Writer::new(actor, id, &feed, &followers);
    let mut row = 0;
    let mut ended = false;
    while !ended {
        let mut batch: Vec<Prepared> = Vec::with_capacity(BATCH);
        let mut refused = Vec::new();
        let before = row;
        while batch.len() < BATCH && row - before < 2 * BATCH as u64 {
            match stream.next() {
                None => {
                    ended = true;
                    break;
                }
                Some(item) => {
                    row += 1;
                    match item {
                        Ok(record) => batch.extend(resolver.prepare(record)),
                        Err(refusal) => refused.push(refusal),
                    }
                }
            }
        }
        if row <= done {
            planner.pass_over(&batch);
            continue;
        }
        tally.counts.rows = row;
        for refusal in refused {
            tally.counts.refused += 1;
            let detail = Detail::Refused {
                column: refusal.column.clone(),
                reason: refusal.reason.to_string(),
                code: refusal.reason.code().to_owned(),
                excerpt: refusal.excerpt.clone(),
            };
            tally.keep(id, &refusal.place, Outcome::Refused, None, detail, false)?;
        }
        if let Some(state) = &only_state {
            let (own, others): (Vec<_>, Vec<_>) = batch.into_iter().partition(|p| p.state == *state);
            batch = own;
            for p in &others {
                foreign(&mut tally, id, p)?;
            }
        }
        match mode {
            Mode::Preview => {
                let planned = tools.db.read_here(|conn| planner.plan(conn, batch))?;
                for one in &planned {
                    note(&mut tally, id, one, mode)?;
                }
                if ended {
                    tools.db.write_here(|tx| save(tx, &import, &mut tally, row, State::Previewed, ended))?;
                }
            }
            Mode::Commit => tools.db.write_here(|tx| {
                for one in planner.plan(tx.conn, batch)? {
                    note(&mut tally, id, &one, mode)?;
                    put(tx, actor, id, &mut writer, &one)?;
                }
                writer.flush(tx)?;
                planner.rely_on_the_register();
                if ended {
                    record(
                        tx,
                        actor,
                        id,
                        import.mechanism_id.as_deref(),
                        "import.finish",
                        Some(digest(&tally.counts)?),
                    );
                }
                let state = if ended { State::Committed } else { State::Committing };
                save(tx, &import, &mut tally, row, state, ended)
            })?,
        }
        if !report(Progress { rows: row, bytes: stream.bytes_read(), total })? && !ended {
            return Err(stopped());
        }
    }
    if mode == Mode::Commit {
        for state in followers.keys() {
            tools.db.write_here(|tx| repeats::suggest(tx, &Actor::system(), id, state))?;
        }
        // Suggestions take longer than the import itself; the worker makes them.
        tools.db.write_here(|tx| {
            followers.values().flatten().try_for_each(|mechanism| suggestions::queue(tx, mechanism))
        })?;
    }
    tools.db.tidy()
}

/// What a report that answers no comes to.
pub(super) fn stopped() -> Error {
    Error::fault("the import was told to stop; it goes on where it stopped")
}

/// Who follows the records of which State, and the one State for which a mechanism may bring records in on a node that
/// several States share (docs/decisions/0007).
pub(super) fn scope(conn: &mut Conn, import: &Import) -> Result<(Followers, Option<String>)> {
    // The hub's workspace is of no State, and shares no node.
    let mechanisms: Vec<(String, String, String)> = mechanism::table
        .filter(mechanism::level.ne(Level::World.code()))
        .select((mechanism::state, mechanism::id, mechanism::level))
        .order(mechanism::id)
        .load(conn)?;
    let mut followers = Followers::new();
    for (state, id, _) in mechanisms.iter().filter(|(_, _, level)| level == Level::National.code()) {
        followers.entry(state.clone()).or_default().push(id.clone());
    }
    let states: HashSet<&str> = mechanisms.iter().map(|(state, _, _)| state.as_str()).collect();
    let is_shared = states.len() > 1;
    let own = mechanisms.into_iter().find(|(_, id, _)| Some(id) == import.mechanism_id.as_ref());
    Ok((followers, own.map(|(state, _, _)| state).filter(|_| is_shared)))
}

pub(super) fn put(tx: &mut Tx, actor: &Actor, id: &str, writer: &mut Writer, one: &Planned) -> Result<()> {
    match &one.verdict {
        Verdict::New(place, duplicate) => {
            if let Some(duplicate) = duplicate {
                writer.may_be_one(tx, place, duplicate);
            }
            writer.add(tx, &one.prepared, place)
        }
        Verdict::Changed(existing, changes) => {
            diesel::update(recommendation::table.find(&existing.record.id))
                .set((
                    recommendation::source_digest.eq(&one.prepared.digest),
                    recommendation::fetched_at.eq(tx.now),
                    recommendation::fingerprint.eq(&one.prepared.fingerprint),
                ))
                .execute(tx.conn)?;
            apply(tx, actor, &existing.record.id, changes, Side::New, id)
        }
        Verdict::Back(existing, changes) => {
            diesel::update(recommendation::table.find(&existing.record.id))
                .set((
                    recommendation::withdrawn_at.eq(None::<Timestamp>),
                    recommendation::withdrawn_reason.eq(None::<String>),
                    recommendation::import_id.eq(id),
                    recommendation::source_digest.eq(&one.prepared.digest),
                    recommendation::fetched_at.eq(tx.now),
                ))
                .execute(tx.conn)?;
            apply(tx, actor, &existing.record.id, changes, Side::New, id)
        }
        Verdict::Unchanged | Verdict::Contradiction => Ok(()),
    }
}

pub(super) fn save(
    tx: &mut Tx,
    import: &Import,
    tally: &mut Tally,
    row: u64,
    state: State,
    ended: bool,
) -> Result<()> {
    let found = std::mem::take(&mut tally.rows);
    insert_many!(tx.conn, import_finding::table, found, 6)?;
    diesel::update(import::table.find(&import.id))
        .set((
            import::rows_done.eq(i64::try_from(row)?),
            import::counts.eq(serde_json::to_string(&tally.counts)?),
            import::state.eq(state.code()),
        ))
        .execute(tx.conn)?;
    if ended && state == rows::State::Previewed {
        diesel::update(import::table.find(&import.id))
            .set(import::previewed_at.eq(tx.now))
            .execute(tx.conn)?;
    }
    if ended && state == rows::State::Committed {
        diesel::update(import::table.find(&import.id))
            .set(import::finished_at.eq(tx.now))
            .execute(tx.conn)?;
    }
    Ok(())
}
