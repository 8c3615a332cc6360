//! Background work: jobs from the queue, the search index that follows the change feed, and what is due by the clock.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use suivi_domain::followup::allocations;
use suivi_domain::followup::evidence::links;
use suivi_domain::followup::upkeep::Upkeep;
use suivi_domain::hub::federation::{self, NodeKey};
use suivi_domain::recommendations::{import, search::Register, suggestions};
use suivi_domain::reports;
use suivi_domain::reports::writing::contributions;
use suivi_domain::{Secrets, Tools, accounts, assistance, events, hub, mail, mechanisms};
use suivi_kernel::{Error, Result, new_id};
use suivi_store::Db;
use suivi_store::jobs::{self, Job};

/// How long closing waits for a worker in the middle of something that cannot be cut short: a little longer than a mail
/// server may take to answer.
const PATIENCE: Duration = Duration::from_secs(25);

/// How often expired links and old counts of tries are cleared away.
const SWEEP_EVERY: Duration = Duration::from_secs(24 * 60 * 60);
/// How often rounds, reminders and the week's news are looked after.
const KEEP_UP_EVERY: Duration = Duration::from_secs(60);
/// How often it is looked whether something has waited for too long.
const LOOK_EVERY: Duration = Duration::from_secs(60 * 60);

/// How often it is asked which links are due to be looked at.
const LINKS_EVERY: Duration = Duration::from_secs(60 * 60);

/// The threads that work behind the site; they stop when this is dropped.
pub struct Workers {
    stop: Arc<AtomicBool>,
    threads: Vec<JoinHandle<()>>,
}

impl Workers {
    /// Starts one worker for jobs, one for the index, one for what follow-up does by itself and one for other nodes.
    pub fn start(tools: Tools, register: Register) -> Result<Self> {
        let stop = Arc::new(AtomicBool::new(false));
        let (stop_jobs, stop_index, stop_upkeep) = (stop.clone(), stop.clone(), stop.clone());
        let (stop_nodes, db, node_key) = (stop.clone(), tools.db.clone(), tools.secrets.node_key());
        let (nodes_db, secrets) = (db.clone(), tools.secrets.clone());
        let jobs = std::thread::Builder::new()
            .name("jobs".into())
            .spawn(move || work_on_jobs(&tools, &stop_jobs))?;
        let index = std::thread::Builder::new()
            .name("index".into())
            .spawn(move || register.follow(|| stop_index.load(Ordering::Relaxed)))?;
        let upkeep = std::thread::Builder::new()
            .name("upkeep".into())
            .spawn(move || keep_up(&db, &secrets, &stop_upkeep))?;
        let nodes = std::thread::Builder::new()
            .name("nodes".into())
            .spawn(move || read_nodes(&nodes_db, &node_key, &stop_nodes))?;
        Ok(Workers { stop, threads: vec![jobs, index, upkeep, nodes] })
    }

    /// Tells the workers to come to an end; a long import is put back in the queue.
    pub fn tell_to_stop(&self) {
        self.stop.store(true, Ordering::Relaxed);
    }
}

impl Drop for Workers {
    fn drop(&mut self) {
        self.tell_to_stop();
        let until = Instant::now() + PATIENCE;
        while self.threads.iter().any(|thread| !thread.is_finished()) {
            if Instant::now() > until {
                tracing::warn!("a worker is cut off; its job is done again when the lease has run out");
                return;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

fn work_on_jobs(tools: &Tools, stop: &AtomicBool) {
    let worker = format!("worker {}", &new_id()[24..]);
    let web = links::Web::new();
    let (mut swept, mut looked): (Option<Instant>, Option<Instant>) = (None, None);
    let mut contested: Option<Instant> = None;
    while !stop.load(Ordering::Relaxed) {
        if swept.is_none_or(|at| at.elapsed() > SWEEP_EVERY) {
            swept = Some(Instant::now());
            if let Err(error) = tools.db.write_here(accounts::sweep) {
                tracing::error!("what has expired cannot be cleared away: {error}");
            }
        }
        if looked.is_none_or(|at| at.elapsed() > LINKS_EVERY) {
            looked = Some(Instant::now());
            if let Err(error) = links::queue_due(&tools.db) {
                tracing::error!("it cannot be found out which links are due: {error}");
            }
        }
        if contested.is_none_or(|at| at.elapsed() > LOOK_EVERY) {
            contested = Some(Instant::now());
            if let Err(error) = tools.db.write_here(allocations::escalate) {
                tracing::error!(
                    "what has been contested for too long cannot be brought before the chair: {error}"
                );
            }
        }
        match jobs::lease(&tools.db, &worker) {
            Ok(Some(job)) => finish(tools, &web, &worker, &job, stop),
            Ok(None) => std::thread::sleep(Duration::from_millis(250)),
            Err(error) => {
                tracing::error!("the job queue cannot be read: {error}");
                std::thread::sleep(Duration::from_secs(2));
            }
        }
    }
}

/// Rounds, reminders and news as time passes. A thread of its own: a long import must not keep a round from opening.
fn keep_up(db: &Db, secrets: &Secrets, stop: &AtomicBool) {
    let mut upkeep = Upkeep::default();
    let mut done: Option<Instant> = None;
    let mut worked_out: Option<Instant> = None;
    while !stop.load(Ordering::Relaxed) {
        if done.is_none_or(|at| at.elapsed() > KEEP_UP_EVERY) {
            if let Err(error) = upkeep.run(db) {
                tracing::error!("follow-up cannot be kept up: {error}");
            }
            done = Some(Instant::now());
        }
        if worked_out.is_none_or(|at| at.elapsed() > LOOK_EVERY) {
            if let Err(error) = reports::follow_all(db) {
                tracing::error!("what is owed cannot be worked out: {error}");
            }
            if let Err(error) = contributions::remind_all(db) {
                tracing::error!("reminders of contributions cannot be sent: {error}");
            }
            keep_up_the_hub(db, secrets);
            worked_out = Some(Instant::now());
        }
        std::thread::sleep(Duration::from_millis(250));
    }
}

/// What the hub does by the clock. What fails in one subject does not keep the others waiting.
fn keep_up_the_hub(db: &Db, secrets: &Secrets) {
    let done = [
        ("profiles", mechanisms::profiles::keep_up(db)),
        ("practices", hub::practices::keep_up(db)),
        ("the exchange", hub::exchange::keep_up(db)),
        ("requests for assistance", assistance::keep_up(db)),
        ("events", events::keep_up(db, secrets)),
    ];
    for (what, outcome) in done {
        if let Err(error) = outcome {
            tracing::error!("{what} cannot be kept up: {error}");
        }
    }
}

/// What other nodes publish. A thread of its own: a node that answers slowly keeps nothing else waiting.
fn read_nodes(db: &Db, key: &NodeKey, stop: &AtomicBool) {
    let web = federation::Http::new();
    let mut done: Option<Instant> = None;
    while !stop.load(Ordering::Relaxed) {
        if done.is_none_or(|at| at.elapsed() > KEEP_UP_EVERY) {
            if let Err(error) = federation::keep_up(db, key, &web) {
                tracing::error!("other nodes cannot be read: {error}");
            }
            done = Some(Instant::now());
        }
        std::thread::sleep(Duration::from_millis(250));
    }
}

fn finish(tools: &Tools, web: &links::Web, worker: &str, job: &Job, stop: &AtomicBool) {
    let is_told_to_stop = || stop.load(Ordering::Relaxed);
    let outcome = match run(tools, web, worker, job, &is_told_to_stop) {
        Ok(()) => jobs::complete(&tools.db, job),
        Err(error) if is_told_to_stop() => {
            tracing::info!(job = %job.id, kind = %job.kind, "a job is put back in the queue: {error}");
            jobs::hand_back(&tools.db, job)
        }
        Err(error) => {
            tracing::warn!(job = %job.id, kind = %job.kind, attempt = job.attempts, "a job failed: {error}");
            jobs::fail(&tools.db, job, &error.to_string())
        }
    };
    match outcome {
        Ok(true) => {}
        Ok(false) => tracing::warn!(job = %job.id, kind = %job.kind, "another worker has taken the job over"),
        Err(error) => tracing::error!(job = %job.id, "the outcome of a job cannot be written: {error}"),
    }
}

fn run(
    tools: &Tools,
    web: &links::Web,
    worker: &str,
    job: &Job,
    is_told_to_stop: &dyn Fn() -> bool,
) -> Result<()> {
    match job.kind.as_str() {
        mail::JOB => mail::send_job(&tools.db, &tools.post, job),
        import::JOB => import::work(tools, worker, job, is_told_to_stop),
        suggestions::JOB => suggestions::work(&tools.db, job, is_told_to_stop),
        links::JOB => links::work(&tools.db, web),
        other => Err(Error::fault(format!("nobody here knows how to do \"{other}\""))),
    }
}
