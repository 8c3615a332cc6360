//! Mail: what is written to people, and the ways it leaves the machine.
//!
//! A letter is put in the job queue by the transaction that makes it necessary, and sent by a worker afterwards. What
//! is queued may hold the secret of a link: it is wiped from the queue as soon as the letter has left.

mod mailer;
mod texts;

pub use mailer::{Mail, Mailer, Post};

use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use suivi_kernel::{Language, Result};
use suivi_store::jobs::{self, Job, NewJob};
use suivi_store::schema::job;
use suivi_store::{Db, Tx};

/// The kind of job that sends a letter.
pub const JOB: &str = "mail";

/// What a letter says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "letter", rename_all = "snake_case")]
pub enum Letter {
    /// Somebody is invited into a mechanism.
    Invitation {
        /// The mechanism's name, in the language of the letter.
        mechanism: String,
        /// The secret of the link.
        token: String,
        /// How many days the link works.
        days: i64,
    },
    /// Somebody asked for a new password.
    PasswordReset {
        /// The secret of the link.
        token: String,
        /// How many hours the link works.
        hours: i64,
    },
    /// A password was changed.
    PasswordChanged,
    /// The second factor was taken away by an administrator.
    SecondFactorReset,
    /// Somebody is asked to clear an update by a link.
    Clearance {
        /// The mechanism's name, in the language of the letter.
        mechanism: String,
        /// What the update is about; never its text.
        item: ItemName,
        /// The secret of the link.
        token: String,
        /// How many days the link works.
        days: i64,
    },
}

/// What a letter calls an item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ItemName {
    /// By its own name, in the language of the letter.
    Named(String),
    /// A recommendation, by where it stands.
    Paragraph {
        /// The body.
        body: String,
        /// The UPR cycle.
        cycle: Option<i32>,
        /// The paragraph.
        paragraph: Option<String>,
    },
}

#[derive(Serialize, Deserialize)]
struct Queued {
    to: String,
    language: Language,
    #[serde(flatten)]
    letter: Letter,
}

/// Puts a letter in the queue, within the transaction that makes it necessary.
pub fn post(
    tx: &mut Tx,
    to: &str,
    language: Language,
    letter: Letter,
    mechanism_id: Option<&str>,
) -> Result<()> {
    let payload = serde_json::to_string(&Queued { to: to.to_owned(), language, letter })?;
    jobs::enqueue(tx, NewJob { kind: JOB, payload, mechanism_id, created_by: None, max_attempts: 8 })?;
    Ok(())
}

/// Does a job of the kind [`JOB`]: sends the letter and wipes it from the queue. The caller completes or fails the job.
pub fn send_job(db: &Db, post: &Post, queued: &Job) -> Result<()> {
    if queued.payload == "{}" {
        // Sent already by a worker that died before it could say so.
        return Ok(());
    }
    let letter: Queued = serde_json::from_str(&queued.payload)?;
    post.send(&texts::write(&letter.to, letter.language, &letter.letter, post.site()))?;
    db.write_here(|tx| {
        diesel::update(job::table.find(&queued.id)).set(job::payload.eq("{}")).execute(tx.conn)?;
        Ok(())
    })
}
