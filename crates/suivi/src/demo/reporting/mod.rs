//! Sama's reporting: what it has ratified, what it owes, and its reports: one that was published, others at work.

mod national;
mod others;
mod treaties;

pub use treaties::ratify;

use serde::Deserialize;
use suivi_domain::accounts::actor_of;
use suivi_domain::mechanisms::Mechanism;
use suivi_domain::recommendations::queries::documents;
use suivi_domain::reports::writing::contributions;
use suivi_domain::reports::writing::queries::{self, Whole};
use suivi_domain::reports::writing::rows::Section;
use suivi_domain::reports::writing::sections::{self, Saved};
use suivi_kernel::{Actor, Error, Language, Result, Role};
use suivi_store::blobs::Blobs;
use suivi_store::{Conn, Tx};
use suivi_web::Worded;

use super::follow_up::Sama;
use super::people::Person;
use super::{demo_file, file};

/// Writes Sama's reports, as its people would.
pub fn write(tx: &mut Tx, sama: &Sama<'_>, blobs: &Blobs) -> Result<()> {
    let office = Office::open(tx.conn, sama)?;
    national::publish(tx, &office, blobs)?;
    others::in_hand(tx, &office)?;
    others::in_clearance(tx, &office)?;
    others::addendum(tx, &office)
}

/// The mechanism with those who write, clear and decide.
struct Office<'a> {
    sama: &'a Sama<'a>,
    mechanism: &'a Mechanism,
    officer: Actor,
    colleague: Actor,
    chair: Actor,
    words: Worded,
}

/// A contribution as the file describes it.
#[derive(Deserialize)]
struct Asked {
    institution: String,
    question: String,
    answer: Option<String>,
    #[serde(default)]
    due: i64,
}

impl<'a> Office<'a> {
    fn open(conn: &mut Conn, sama: &'a Sama<'a>) -> Result<Self> {
        let people = &sama.people;
        let mut seated = |person: &Person| actor_of(conn, &person.id);
        Ok(Office {
            officer: seated(people.officer(0)?)?,
            colleague: seated(people.officer(1)?)?,
            chair: seated(people.holder(Role::PoliticalLead)?)?,
            words: Worded::new(Language::En),
            mechanism: sama.mechanism,
            sama,
        })
    }

    fn focal(&self, conn: &mut Conn, institution: &str) -> Result<Actor> {
        let person = self.sama.people.speaker(institution, 0);
        actor_of(conn, &person.ok_or_else(|| nobody(institution))?.id)
    }

    fn approver(&self, conn: &mut Conn, institution: &str) -> Result<Actor> {
        let person = self.sama.people.approver(institution);
        actor_of(conn, &person.ok_or_else(|| nobody(institution))?.id)
    }

    fn document(&self, conn: &mut Conn, symbol: &str) -> Result<String> {
        let all = documents(conn, &self.officer, self.mechanism)?;
        let found = all.into_iter().find(|one| one.document.symbol.as_deref() == Some(symbol));
        found
            .map(|one| one.document.id)
            .ok_or_else(|| Error::fault(format!("{symbol} is not in the register")))
    }

    fn whole(&self, conn: &mut Conn, slug: &str) -> Result<Whole> {
        queries::whole(conn, &self.officer, self.mechanism, slug, &self.words)
    }

    fn sections(&self, conn: &mut Conn, slug: &str) -> Result<Vec<Section>> {
        Ok(self.whole(conn, slug)?.sections.into_iter().map(|one| one.row).collect())
    }

    fn put(&self, tx: &mut Tx, slug: &str, section: &Section, text: &str) -> Result<()> {
        let place = (slug, section.slug.as_str());
        match sections::save(tx, &self.officer, self.mechanism, place, text, section.version)? {
            Saved::Done(_) => Ok(()),
            Saved::Overtaken(_) => Err(Error::fault("nobody else writes in the demonstration")),
        }
    }

    /// Asks an institution for its part of a section; where there is an answer, the focal point gives it.
    fn ask(&self, tx: &mut Tx, slug: &str, section: &Section, asked: &Asked) -> Result<String> {
        let institution = self.sama.government.id(&asked.institution)?.to_owned();
        // Nobody asks for yesterday: what is late was due when it was asked for and is so no longer.
        let due = self.sama.calendar.day(asked.due.max(0));
        let what = (institution.as_str(), asked.question.as_str(), Some(due));
        let place = (slug, section.slug.as_str());
        let row = contributions::ask(tx, &self.officer, self.mechanism, place, what)?;
        if let Some(answer) = &asked.answer {
            let focal = self.focal(tx.conn, &asked.institution)?;
            contributions::answer(tx, &focal, self.mechanism, &row.id, answer, row.revision)?;
        }
        Ok(row.id)
    }

    /// The institution's approver clears its answer, and the secretariat takes it into the section.
    fn take(&self, tx: &mut Tx, id: &str, institution: &str) -> Result<()> {
        let approver = self.approver(tx.conn, institution)?;
        let seen = contributions::find(tx.conn, &self.officer, self.mechanism, id)?.row.revision;
        contributions::clear(tx, &approver, self.mechanism, id, seen)?;
        contributions::accept(tx, &self.officer, self.mechanism, id, None, seen + 1)?;
        Ok(())
    }
}

fn nobody(institution: &str) -> Error {
    Error::fault(format!("nobody speaks for {institution} in the demonstration"))
}

fn part<T: serde::de::DeserializeOwned>(name: &str) -> Result<T> {
    file(demo_file!("reports"), name)
}
