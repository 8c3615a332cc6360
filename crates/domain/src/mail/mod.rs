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

pub use crate::assistance::News as AssistanceNews;

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
    /// A round asks for answers, or is past its due date.
    Round(Box<RoundLetter>),
    /// A report waits for somebody.
    Report(ReportLetter),
    /// Something happened to a request for assistance or to an offer.
    Assistance(AssistanceLetter),
    /// An address asked to be told what is published, and must confirm it.
    Subscription(SubscriptionLetter),
    /// What was published since the last letter, to an address that asked for it.
    Published(Box<PublishedLetter>),
}

/// What a report waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReportAsks {
    /// An institution's part.
    Contribution,
    /// The same, past its due date.
    LateContribution,
    /// Agreement to the whole.
    Agreement,
    /// An answer to a question of the dialogue.
    Answer,
}

/// That a report waits for somebody. Never what is asked or answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportLetter {
    /// For what.
    pub asks: ReportAsks,
    /// The mechanism's name, in the language of the letter.
    pub mechanism: String,
    /// The report's title; none where it is restricted.
    pub report: Option<String>,
    /// Until when; empty where nothing is said.
    pub due: String,
    /// The page, below the language.
    pub path: String,
}

/// That something happened to a request for assistance. Never a word of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AssistanceLetter {
    /// What.
    pub news: AssistanceNews,
    /// The mechanism's name, in the language of the letter.
    pub mechanism: String,
    /// The page, below the language.
    pub path: String,
}

/// What somebody has to do about a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LetterPart {
    /// Answer.
    Answer,
    /// See to it that the institution answers.
    Approve,
    /// See to it that the institutions answer.
    Decide,
}

/// A reminder of a round.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoundLetter {
    /// What the person has to do.
    pub part: LetterPart,
    /// Whether the due date is past.
    pub is_late: bool,
    /// The mechanism's name, in the language of the letter.
    pub mechanism: String,
    /// The mechanism's part of the address.
    pub slug: String,
    /// The round.
    pub round: String,
    /// Until when, by the national clock, with the name of its zone.
    pub due: String,
    /// Until when, by Geneva's.
    pub geneva: String,
    /// The items, as far as they are named.
    pub items: Vec<LetterItem>,
    /// Items whose names no letter may carry.
    pub hidden: usize,
    /// Items beyond those listed.
    pub more: usize,
    /// How institutions answered, for who decides.
    pub board: Vec<BoardLine>,
}

/// An item in a letter; nothing above class C1 is in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LetterItem {
    /// What it is called.
    pub title: String,
    /// Its page, below that of the mechanism.
    pub path: Option<String>,
}

/// How one institution answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BoardLine {
    /// Its name.
    pub institution: String,
    /// Questions.
    pub asked: i64,
    /// Answered.
    pub answered: i64,
    /// Of these, late.
    pub late: i64,
    /// Not answered.
    pub empty: i64,
}

/// The letter that asks an address whether it really wants to be told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SubscriptionLetter {
    /// The mechanism's name.
    pub mechanism: String,
    /// What it is about.
    pub about: String,
    /// The secret of the link.
    pub token: String,
    /// How many days the link works.
    pub days: i64,
}

/// The letter about what was published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublishedLetter {
    /// The mechanism's name.
    pub mechanism: String,
    /// The mechanism's part of the address.
    pub slug: String,
    /// What it is about.
    pub about: String,
    /// What was published.
    pub items: Vec<LetterItem>,
    /// Publications beyond those listed.
    pub more: usize,
    /// The secret of the link that ends the letters.
    pub token: String,
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
