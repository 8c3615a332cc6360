//! Looking at links again and again: whether the page is still there, moved, or gone.
//!
//! The looking itself stands behind [`Look`], so that tests need no network.

mod address;
mod web;
pub(crate) use web::tls;

pub use address::is_public as is_public_address;
pub use web::Web;

use std::time::{Duration, Instant};

use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use suivi_kernel::{Actor, Result, Timestamp};
use suivi_store::jobs::{self, NewJob};
use suivi_store::schema::{evidence, job};
use suivi_store::{Conn, Db, Tx};

use super::commands::record;
use crate::followup::rows::Evidence;
use crate::mechanisms::coded;

/// The kind of job that looks at the links that are due.
pub const JOB: &str = "links";
/// How many days a link is left alone after a look that found what it is.
pub const EVERY_DAYS: i64 = 30;
/// How many days after a look that failed.
const AGAIN_DAYS: i64 = 1;
/// How many looks must find nothing before a page counts as gone.
const FAILURES_UNTIL_GONE: i32 = 3;
/// How long one job looks at links before it lets other work through.
const TURN: Duration = Duration::from_secs(10);

coded! {
    /// What became of a link.
    LinkState {
        /// The page is there.
        Ok = "ok",
        /// It is there, at another address.
        Moved = "moved",
        /// Its site says that it is no longer there, and said so three times.
        Gone = "gone",
        /// It could not be reached.
        Unreachable = "unreachable",
    }
}

/// What a look at a link found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// The page.
    There,
    /// The page, for good at another address.
    Moved(String),
    /// The site's answer that the page is not there: 404 or 410.
    Missing(u16),
    /// Another answer that is not the page.
    Refused(u16),
    /// No answer.
    Failed(Why),
}

/// Why there was no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// The address leads into a private network; it was not asked.
    PrivateAddress,
    /// Nobody knows the name of the site.
    NoSuchSite,
    /// It took too long.
    TooSlow,
    /// The connection is not safe: its certificate is not valid.
    NotSafe,
    /// It leads on and on.
    TooManySteps,
    /// The connection failed.
    NoConnection,
}

/// What is kept of the last look, as JSON in `check_note`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// Looks in a row that did not find the page.
    #[serde(default)]
    pub failures: i32,
    /// The site's answer, where it was not the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// Where the page is now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub moved_to: Option<String>,
    /// Why there was no answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<Why>,
}

impl Note {
    /// What was kept with a piece of evidence; nothing before the first look.
    pub fn of(row: &Evidence) -> Self {
        row.check_note.as_deref().and_then(|note| serde_json::from_str(note).ok()).unwrap_or_default()
    }
}

/// A way to look at an address.
pub trait Look: Send + Sync {
    /// Looks whether there is a page; never longer than a quarter of a minute.
    fn look(&self, address: &str) -> Found;
}

/// What a look says together with those before it.
pub fn judge(before: &Note, found: Found) -> (LinkState, Note) {
    let failures = before.failures + 1;
    match found {
        Found::There => (LinkState::Ok, Note::default()),
        Found::Moved(to) => (LinkState::Moved, Note { moved_to: Some(to), ..Note::default() }),
        Found::Missing(status) => {
            let is_gone = failures >= FAILURES_UNTIL_GONE;
            let state = if is_gone { LinkState::Gone } else { LinkState::Unreachable };
            (state, Note { failures, status: Some(status), ..Note::default() })
        }
        Found::Refused(status) => {
            (LinkState::Unreachable, Note { failures, status: Some(status), ..Note::default() })
        }
        Found::Failed(why) => (LinkState::Unreachable, Note { failures, why: Some(why), ..Note::default() }),
    }
}

/// Has the links that are due looked at, unless that waits to be done already.
pub fn queue(tx: &mut Tx) -> Result<()> {
    let waiting: i64 =
        job::table.filter(job::state.eq("queued").and(job::kind.eq(JOB))).count().get_result(tx.conn)?;
    if waiting == 0 {
        let new = NewJob {
            kind: JOB,
            payload: "{}".to_owned(),
            mechanism_id: None,
            created_by: None,
            max_attempts: 3,
        };
        jobs::enqueue(tx, new)?;
    }
    Ok(())
}

/// [`queue`], if any link is due.
pub fn queue_due(db: &Db) -> Result<()> {
    let now = db.clock().now();
    if db.read_here(|conn| due(conn, now, 1))?.is_empty() {
        return Ok(());
    }
    db.write_here(queue)
}

/// Links nobody has looked at, or not for long enough; the longest first.
fn due(conn: &mut Conn, now: Timestamp, most: i64) -> Result<Vec<Evidence>> {
    let is_link = evidence::address.is_not_null().and(evidence::withdrawn_at.is_null());
    let before = |days: i64| now - chrono::Duration::days(days);
    let never: Vec<Evidence> = evidence::table
        .filter(is_link.and(evidence::checked_at.is_null()))
        .order(evidence::added_at)
        .limit(most)
        .select(Evidence::as_select())
        .load(conn)?;
    if !never.is_empty() {
        return Ok(never);
    }
    let is_due = evidence::checked_at
        .le(before(EVERY_DAYS))
        .or(evidence::check_state.eq("unreachable").and(evidence::checked_at.le(before(AGAIN_DAYS))));
    Ok(evidence::table
        .filter(is_link.and(is_due.assume_not_null()))
        .order(evidence::checked_at)
        .limit(most)
        .select(Evidence::as_select())
        .load(conn)?)
}

/// Does a job of the kind [`JOB`]: looks at links until its turn is over, and asks for another turn if more are due.
pub fn work(db: &Db, look: &dyn Look) -> Result<()> {
    let begun = Instant::now();
    loop {
        let now = db.clock().now();
        let links = db.read_here(|conn| due(conn, now, 20))?;
        if links.is_empty() {
            return Ok(());
        }
        for link in links {
            if begun.elapsed() > TURN {
                return db.write_here(queue);
            }
            let found = look.look(link.address.as_deref().unwrap_or_default());
            db.write_here(|tx| keep(tx, &link, found))?;
        }
    }
}

/// Writes down what a look found. What changes for readers is recorded; that nothing changed is not.
fn keep(tx: &mut Tx, before: &Evidence, found: Found) -> Result<()> {
    let (state, note) = judge(&Note::of(before), found);
    let after = Evidence {
        check_state: Some(state.code().to_owned()),
        checked_at: Some(tx.now),
        check_note: Some(serde_json::to_string(&note)?),
        ..before.clone()
    };
    diesel::update(evidence::table.find(&before.id))
        .set((
            evidence::check_state.eq(&after.check_state),
            evidence::checked_at.eq(after.checked_at),
            evidence::check_note.eq(&after.check_note),
        ))
        .execute(tx.conn)?;
    if before.check_state == after.check_state {
        tx.touch("evidence", &before.id);
        return Ok(());
    }
    record(tx, &Actor::system(), "evidence.check", Some(before), &after, None)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_gone_only_when_three_looks_in_a_row_did_not_find_it() {
        let (first, note) = judge(&Note::default(), Found::Missing(404));
        let (second, note) = judge(&note, Found::Missing(404));
        let (third, note) = judge(&note, Found::Missing(410));
        assert_eq!([first, second, third], [LinkState::Unreachable, LinkState::Unreachable, LinkState::Gone]);
        let (back, note) = judge(&note, Found::There);
        assert_eq!((back, note), (LinkState::Ok, Note::default()));
    }

    #[test]
    fn a_site_that_refuses_or_does_not_answer_is_never_said_to_be_gone() {
        let mut note = Note::default();
        for found in
            [Found::Refused(403), Found::Failed(Why::TooSlow), Found::Refused(503), Found::Refused(500)]
        {
            let (state, after) = judge(&note, found);
            assert_eq!(state, LinkState::Unreachable);
            note = after;
        }
        assert_eq!((note.failures, note.status), (4, Some(500)));
    }
}
