//! What follow-up does by itself as time passes: rounds open on their day, questions follow the allocations, reminders
//! and the week's news go out.
//!
//! Everything may be asked again at any time: what was done is in the database. What is kept in memory only spares the
//! looking: after a restart it is looked once more.

use std::collections::HashSet;

use suivi_kernel::{Result, Zone};
use suivi_store::{Db, feed};

use super::reminders::{self, Rung};
use super::rounds::{self, open_round};
use super::rules::rules;
use super::subscriptions;
use crate::mechanisms::{self, Mechanism};

/// Letters put in the queue within one transaction, so that nobody who submits an update waits for them.
const AT_ONCE: usize = 100;
/// Entries of the change feed looked at in one step.
const STEP: i64 = 4_000;

/// What a worker remembers between two rounds of upkeep.
#[derive(Debug, Default)]
pub struct Upkeep {
    /// Rounds and rungs for which everybody has had a letter.
    told: HashSet<(String, Rung)>,
    /// How far the change feed was looked through for what rounds must follow.
    seen: Option<i64>,
}

impl Upkeep {
    /// Does what is due now. What fails in one mechanism is logged and does not keep the others waiting.
    pub fn run(&mut self, db: &Db) -> Result<()> {
        let has_moved = self.has_moved(db)?;
        for mechanism in db.read_here(mechanisms::all)? {
            if let Err(error) = self.keep_up(db, &mechanism, has_moved) {
                tracing::error!(mechanism = %mechanism.slug, "follow-up cannot be kept up: {error}");
                // Looked through again next time.
                self.seen = None;
            }
        }
        db.write_here(subscriptions::sweep)
    }

    fn keep_up(&mut self, db: &Db, mechanism: &Mechanism, has_moved: bool) -> Result<()> {
        let opened = db.write_here(|tx| rounds::open_if_due(tx, &mechanism.id))?;
        if let Some(round) = opened {
            tracing::info!(mechanism = %mechanism.slug, round = %round.label, "a round of updates is open");
        } else if has_moved {
            db.write_here(|tx| rounds::follow(tx, &mechanism.id))?;
        }
        self.remind(db, mechanism)?;
        let letters = db.write_here(|tx| subscriptions::send_week(tx, mechanism))?;
        if letters > 0 {
            tracing::info!(mechanism = %mechanism.slug, letters, "the week's news are in the queue");
        }
        Ok(())
    }

    /// Puts the letters of the rung that the open round stands on in the queue. Answers how many.
    pub fn remind(&mut self, db: &Db, mechanism: &Mechanism) -> Result<usize> {
        let now = db.clock().now();
        let on_a_rung = db.read_here(|conn| {
            let zone: Zone = rules(conn, &mechanism.id)?.time_zone.parse()?;
            let round = open_round(conn, &mechanism.id)?;
            Ok(round.and_then(|round| Some((reminders::rung(&round, &zone, now)?, round))))
        })?;
        let Some((rung, round)) = on_a_rung else { return Ok(0) };
        if self.told.contains(&(round.id.clone(), rung)) {
            return Ok(0);
        }
        let letters = db.read_here(|conn| reminders::letters(conn, mechanism, &round, rung, now))?;
        let mut sent = 0;
        for some in letters.chunks(AT_ONCE) {
            sent += db.write_here(|tx| reminders::send(tx, &round, rung, some))?;
        }
        if sent > 0 {
            tracing::info!(mechanism = %mechanism.slug, rung = rung.code(), letters = sent, "reminders are in the queue");
        }
        self.told.insert((round.id, rung));
        Ok(sent)
    }

    /// Whether anything changed since last time that the questions of a round must follow.
    fn has_moved(&mut self, db: &Db) -> Result<bool> {
        let Some(mut seen) = self.seen else {
            self.seen = Some(db.read_here(feed::position)?);
            return Ok(true);
        };
        let mut has_moved = false;
        loop {
            let step = db.read_here(|conn| feed::after(conn, seen, STEP))?;
            let Some(last) = step.last().map(|entry| entry.seq) else { break };
            let concerns = |kind: &str| {
                matches!(
                    kind,
                    "allocation" | "measure" | "succession" | "cluster" | "case" | "recommendation"
                )
            };
            has_moved |= step.iter().any(|entry| concerns(&entry.object_kind));
            seen = last;
        }
        self.seen = Some(seen);
        Ok(has_moved)
    }
}
