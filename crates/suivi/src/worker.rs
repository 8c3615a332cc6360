//! Background work: jobs from the queue, the search index that follows the change feed, and what is due by the clock.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use suivi_domain::followup::upkeep::Upkeep;
use suivi_domain::recommendations::{import, search::Register};
use suivi_domain::{Tools, accounts, mail};
use suivi_kernel::{Error, Result, new_id};
use suivi_store::Db;
use suivi_store::jobs::{self, Job};

/// How often expired links and old counts of tries are cleared away.
const SWEEP_EVERY: Duration = Duration::from_secs(24 * 60 * 60);
/// How often it is looked whether a round opens, a reminder is due or news go out.
const UPKEEP_EVERY: Duration = Duration::from_secs(60);

/// The threads that work behind the site; they stop when this is dropped.
pub struct Workers {
    stop: Arc<AtomicBool>,
    threads: Vec<JoinHandle<()>>,
}

impl Workers {
    /// Starts one worker for jobs, one for the index and one for what follow-up does by itself.
    pub fn start(tools: Tools, register: Register) -> Result<Self> {
        let stop = Arc::new(AtomicBool::new(false));
        let (stop_jobs, stop_index, stop_upkeep) = (stop.clone(), stop.clone(), stop.clone());
        let db = tools.db.clone();
        let jobs = std::thread::Builder::new()
            .name("jobs".into())
            .spawn(move || work_on_jobs(&tools, &stop_jobs))?;
        let index = std::thread::Builder::new()
            .name("index".into())
            .spawn(move || register.follow(|| stop_index.load(Ordering::Relaxed)))?;
        let upkeep =
            std::thread::Builder::new().name("upkeep".into()).spawn(move || keep_up(&db, &stop_upkeep))?;
        Ok(Workers { stop, threads: vec![jobs, index, upkeep] })
    }
}

impl Drop for Workers {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        for thread in self.threads.drain(..) {
            // A worker that panicked has logged why; the site is closing in any case.
            let _ = thread.join();
        }
    }
}

fn work_on_jobs(tools: &Tools, stop: &AtomicBool) {
    let worker = format!("worker {}", &new_id()[24..]);
    let mut swept: Option<Instant> = None;
    while !stop.load(Ordering::Relaxed) {
        if swept.is_none_or(|at| at.elapsed() > SWEEP_EVERY) {
            swept = Some(Instant::now());
            if let Err(error) = tools.db.write_here(accounts::sweep) {
                tracing::error!("what has expired cannot be cleared away: {error}");
            }
        }
        match jobs::lease(&tools.db, &worker) {
            Ok(Some(job)) => finish(tools, &worker, &job),
            Ok(None) => std::thread::sleep(Duration::from_millis(250)),
            Err(error) => {
                tracing::error!("the job queue cannot be read: {error}");
                std::thread::sleep(Duration::from_secs(2));
            }
        }
    }
}

/// Rounds, reminders and news as time passes. A thread of its own: a long import must not keep a round from opening.
fn keep_up(db: &Db, stop: &AtomicBool) {
    let mut upkeep = Upkeep::default();
    let mut done: Option<Instant> = None;
    while !stop.load(Ordering::Relaxed) {
        if done.is_none_or(|at| at.elapsed() > UPKEEP_EVERY) {
            if let Err(error) = upkeep.run(db) {
                tracing::error!("follow-up cannot be kept up: {error}");
            }
            done = Some(Instant::now());
        }
        std::thread::sleep(Duration::from_millis(250));
    }
}

fn finish(tools: &Tools, worker: &str, job: &Job) {
    let outcome = match run(tools, worker, job) {
        Ok(()) => jobs::complete(&tools.db, &job.id),
        Err(error) => {
            tracing::warn!(job = %job.id, kind = %job.kind, attempt = job.attempts, "a job failed: {error}");
            jobs::fail(&tools.db, job, &error.to_string())
        }
    };
    if let Err(error) = outcome {
        tracing::error!(job = %job.id, "the outcome of a job cannot be written: {error}");
    }
}

fn run(tools: &Tools, worker: &str, job: &Job) -> Result<()> {
    match job.kind.as_str() {
        mail::JOB => mail::send_job(&tools.db, &tools.post, job),
        import::JOB => import::work(tools, worker, job),
        other => Err(Error::fault(format!("nobody here knows how to do \"{other}\""))),
    }
}
