//! Jobs: done once, by somebody, or laid aside where a person sees them.

use std::collections::BTreeSet;
use std::thread;

use chrono::Duration;
use suivi_kernel::Clock;
use suivi_store::Db;
use suivi_store::jobs::{self, Job, LEASE, NewJob};
use suivi_store::testing::{on_both, on_both_with};

use crate::world::morning;

fn enqueue(db: &Db, tries: i32) -> String {
    let job = NewJob {
        kind: "import",
        payload: "{}".to_owned(),
        mechanism_id: None,
        created_by: None,
        max_attempts: tries,
    };
    db.write_here(|tx| jobs::enqueue(tx, job)).unwrap()
}

fn lease(db: &Db, worker: &str) -> Option<Job> {
    jobs::lease(db, worker).unwrap()
}

fn find(db: &Db, id: &str) -> Job {
    db.read_here(|conn| jobs::find(conn, id)).unwrap().unwrap()
}

fn at_a_fixed_time(story: impl Fn(Db)) {
    on_both_with(Clock::fixed(morning()), story);
}

#[test]
fn a_job_is_leased_reported_on_and_done() {
    at_a_fixed_time(|db| {
        let id = enqueue(&db, 3);
        let job = lease(&db, "one").unwrap();
        assert_eq!((job.id.as_str(), job.attempts, job.state.as_str()), (id.as_str(), 1, "running"));
        assert!(jobs::report(&db, &id, "one", 5, 10).unwrap());
        assert_eq!((find(&db, &id).done_units, find(&db, &id).total_units), (5, 10));
        assert!(jobs::complete(&db, &job).unwrap());
        assert_eq!((find(&db, &id).state.as_str(), find(&db, &id).finished_at), ("done", Some(morning())));
        db.clock().advance(LEASE * 2);
        assert!(lease(&db, "two").is_none());
    });
}

#[test]
fn a_job_asked_for_in_a_write_that_fails_was_never_asked_for() {
    at_a_fixed_time(|db| {
        let failed = db.write_here(|tx| {
            let job = NewJob {
                kind: "import",
                payload: String::new(),
                mechanism_id: None,
                created_by: None,
                max_attempts: 1,
            };
            jobs::enqueue(tx, job)?;
            Err::<(), _>(suivi_kernel::Error::fault("no"))
        });
        assert!(failed.is_err());
        assert!(lease(&db, "one").is_none());
    });
}

#[test]
fn two_workers_never_get_the_same_job() {
    on_both(|db| {
        let asked: BTreeSet<String> = (0..40).map(|_| enqueue(&db, 3)).collect();
        let taken: Vec<String> = thread::scope(|scope| {
            let workers: Vec<_> = (0..6)
                .map(|n| {
                    let db = &db;
                    scope.spawn(move || {
                        let name = format!("worker {n}");
                        std::iter::from_fn(|| lease(db, &name)).map(|job| job.id).collect::<Vec<_>>()
                    })
                })
                .collect();
            workers.into_iter().flat_map(|worker| worker.join().unwrap()).collect()
        });
        assert_eq!(taken.len(), 40, "each job was taken once");
        assert_eq!(taken.into_iter().collect::<BTreeSet<_>>(), asked, "and all of them were");
    });
}

#[test]
fn the_job_of_a_silent_worker_is_anothers_when_the_lease_is_over() {
    at_a_fixed_time(|db| {
        let id = enqueue(&db, 3);
        lease(&db, "one").unwrap();
        db.clock().advance(LEASE);
        assert!(lease(&db, "two").is_none(), "the lease is still on");
        db.clock().advance(Duration::seconds(1));
        let job = lease(&db, "two").unwrap();
        assert_eq!((job.id.as_str(), job.attempts, job.leased_by.as_deref()), (id.as_str(), 2, Some("two")));
        assert!(!jobs::report(&db, &id, "one", 1, 1).unwrap(), "the first worker is told to stop");
        assert!(jobs::report(&db, &id, "two", 1, 1).unwrap());
    });
}

#[test]
fn a_report_keeps_the_lease() {
    at_a_fixed_time(|db| {
        let id = enqueue(&db, 3);
        lease(&db, "one").unwrap();
        for _ in 0..3 {
            db.clock().advance(LEASE - Duration::seconds(1));
            assert!(jobs::report(&db, &id, "one", 1, 2).unwrap());
        }
        assert!(lease(&db, "two").is_none());
    });
}

#[test]
fn a_failed_job_waits_longer_each_time_and_is_laid_aside_when_its_tries_are_used_up() {
    at_a_fixed_time(|db| {
        let id = enqueue(&db, 3);
        let mut waits = Vec::new();
        for _ in 0..3 {
            let job = lease(&db, "one").unwrap();
            jobs::fail(&db, &job, "the file was locked").unwrap();
            let wait = find(&db, &id).run_at - db.clock().now();
            waits.push(wait.num_seconds());
            assert!(lease(&db, "one").is_none(), "not before its time");
            db.clock().advance(wait);
        }
        assert_eq!(waits, [10, 20, 40]);
        let dead = find(&db, &id);
        assert_eq!((dead.state.as_str(), dead.last_error.as_deref()), ("dead", Some("the file was locked")));
        assert!(dead.finished_at.is_some());
        db.clock().advance(Duration::days(1));
        assert!(lease(&db, "one").is_none());
        assert_eq!(db.read_here(|conn| jobs::in_state(conn, "dead", 10)).unwrap().len(), 1);
    });
}

#[test]
fn a_dead_job_is_tried_again_when_a_person_says_so_and_no_other_is() {
    at_a_fixed_time(|db| {
        let id = enqueue(&db, 1);
        assert!(!db.write_here(|tx| jobs::retry(tx, &id)).unwrap(), "it is not dead");
        let job = lease(&db, "one").unwrap();
        jobs::fail(&db, &job, "no").unwrap();
        assert!(db.write_here(|tx| jobs::retry(tx, &id)).unwrap());
        let job = lease(&db, "one").unwrap();
        assert_eq!((job.id.as_str(), job.attempts), (id.as_str(), 1));
        assert_eq!(find(&db, &id).finished_at, None);
    });
}

#[test]
fn a_job_that_kills_its_worker_each_time_is_laid_aside_too() {
    at_a_fixed_time(|db| {
        let id = enqueue(&db, 2);
        for _ in 0..2 {
            lease(&db, "doomed").unwrap();
            db.clock().advance(LEASE * 2);
        }
        assert!(lease(&db, "doomed").is_none());
        let dead = find(&db, &id);
        assert_eq!((dead.state.as_str(), dead.attempts), ("dead", 2));
        assert_eq!(dead.last_error.as_deref(), Some("the worker stopped in the middle of the last try"));
    });
}

#[test]
fn a_worker_that_lost_its_lease_cannot_fail_the_job_of_the_next() {
    at_a_fixed_time(|db| {
        let id = enqueue(&db, 5);
        let late = lease(&db, "one").unwrap();
        db.clock().advance(LEASE * 2);
        lease(&db, "two").unwrap();
        assert!(!jobs::fail(&db, &late, "too late").unwrap());
        let job = find(&db, &id);
        assert_eq!(
            (job.state.as_str(), job.leased_by.as_deref(), job.last_error),
            ("running", Some("two"), None)
        );
    });
}

#[test]
fn a_worker_that_lost_its_lease_cannot_complete_the_job_of_the_next() {
    at_a_fixed_time(|db| {
        let id = enqueue(&db, 5);
        let late = lease(&db, "one").unwrap();
        db.clock().advance(LEASE * 2);
        let job = lease(&db, "two").unwrap();
        assert!(!jobs::complete(&db, &late).unwrap());
        let kept = find(&db, &id);
        assert_eq!((kept.state.as_str(), kept.leased_by.as_deref()), ("running", Some("two")));
        assert!(jobs::complete(&db, &job).unwrap());
        assert_eq!(find(&db, &id).state, "done");
        assert!(!jobs::complete(&db, &job).unwrap(), "it is done once");
    });
}

#[test]
fn an_earlier_try_of_the_same_worker_cannot_end_a_later_one() {
    at_a_fixed_time(|db| {
        let id = enqueue(&db, 5);
        let earlier = lease(&db, "one").unwrap();
        db.clock().advance(LEASE * 2);
        lease(&db, "one").unwrap();
        assert!(!jobs::complete(&db, &earlier).unwrap());
        assert!(!jobs::fail(&db, &earlier, "too late").unwrap());
        assert_eq!(find(&db, &id).state, "running");
    });
}

#[test]
fn a_job_that_is_handed_back_is_due_at_once_and_has_lost_no_try() {
    at_a_fixed_time(|db| {
        let id = enqueue(&db, 1);
        let job = lease(&db, "one").unwrap();
        assert!(jobs::hand_back(&db, &job).unwrap());
        assert!(!jobs::hand_back(&db, &job).unwrap(), "it is no longer in hand");
        let again = lease(&db, "two").unwrap();
        assert_eq!((again.id.as_str(), again.attempts), (id.as_str(), 1));
        assert!(!jobs::hand_back(&db, &job).unwrap(), "it is in another's hands");
        assert_eq!(find(&db, &id).leased_by.as_deref(), Some("two"));
    });
}

#[test]
fn jobs_run_in_the_order_in_which_they_were_due() {
    at_a_fixed_time(|db| {
        let ids: Vec<String> = (0..3)
            .map(|_| {
                db.clock().advance(Duration::seconds(1));
                enqueue(&db, 1)
            })
            .collect();
        let taken: Vec<String> = std::iter::from_fn(|| lease(&db, "one")).map(|job| job.id).collect();
        assert_eq!(taken, ids);
    });
}
