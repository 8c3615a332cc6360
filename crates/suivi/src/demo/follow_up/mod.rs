//! Three years of Sama's follow-up, read from the files and turned into rows that bear the dates of their time.

mod evidence;
mod exchanges;
mod figures;
mod plans;
mod rounds;
mod updates;
mod views;

use std::collections::HashMap;

use serde::Deserialize;
use suivi_domain::followup::history::History;
use suivi_domain::followup::model::Subject;
use suivi_domain::followup::rounds::excuse as excuse_item;
use suivi_domain::followup::rows::Rules;
use suivi_domain::mechanisms::Mechanism;
use suivi_domain::recommendations::cases;
use suivi_kernel::{Actor, Error, Language, LocalText, Result};
use suivi_store::blobs::{Blob, Blobs};
use suivi_store::{Conn, Tx};

use super::calendar::{ANSWER_DAYS, Calendar};
use super::government::Government;
use super::people::People;
use super::{demo_file, file};

/// The files that some evidence consists of.
const FILES: [(&str, &[u8]); 6] = [
    ("shelter-places.csv", include_bytes!("../../../demo/files/shelter-places.csv")),
    ("protection-orders.csv", include_bytes!("../../../demo/files/protection-orders.csv")),
    ("visit-guidelines.txt", include_bytes!("../../../demo/files/visit-guidelines.txt")),
    ("consultation-luma.txt", include_bytes!("../../../demo/files/consultation-luma.txt")),
    ("water-luma.png", include_bytes!("../../../demo/files/water-luma.png")),
    ("ramp-vela.png", include_bytes!("../../../demo/files/ramp-vela.png")),
];

/// Kept files by name.
pub type Files = HashMap<&'static str, Blob>;

/// Puts the evidence's files into the data folder.
pub fn keep_files(blobs: &Blobs) -> Result<Files> {
    FILES.iter().map(|(name, content)| Ok((*name, blobs.keep(&mut &content[..])?))).collect()
}

/// What the parts of follow-up refer to.
pub struct Sama<'a> {
    /// The mechanism.
    pub mechanism: &'a Mechanism,
    /// The days.
    pub calendar: Calendar,
    /// The institutions.
    pub government: Government,
    /// The people.
    pub people: People,
    cases: HashMap<String, String>,
    clusters: HashMap<String, String>,
}

impl<'a> Sama<'a> {
    /// Puts together what is there: `records` and `clusters` are by their names in the files.
    pub fn new(
        conn: &mut Conn,
        mechanism: &'a Mechanism,
        calendar: Calendar,
        government: Government,
        people: People,
        records: &HashMap<String, String>,
        clusters: HashMap<String, String>,
    ) -> Result<Self> {
        let mut by_record = HashMap::new();
        for (key, record) in records {
            if let Some(case) = cases::find(conn, mechanism, record)? {
                by_record.insert(key.clone(), case.id);
            }
        }
        Ok(Sama { mechanism, calendar, government, people, cases: by_record, clusters })
    }

    fn case(&self, key: &str) -> Result<String> {
        named(&self.cases, key, "recommendation")
    }

    fn cluster(&self, slug: &str) -> Result<String> {
        named(&self.clusters, slug, "cluster")
    }

    fn subject(&self, about: &About, measures: &HashMap<String, String>) -> Result<Subject> {
        match about {
            About { measure: Some(id), .. } => Ok(Subject::Measure(named(measures, id, "measure")?)),
            About { cluster: Some(slug), .. } => Ok(Subject::Cluster(self.cluster(slug)?)),
            About { recommendation: Some(key), .. } => Ok(Subject::Case(self.case(key)?)),
            _ => Err(Error::fault("a record of the demonstration is about nothing")),
        }
    }
}

fn named<T: Clone>(ids: &HashMap<String, T>, key: &str, what: &str) -> Result<T> {
    ids.get(key).cloned().ok_or_else(|| Error::fault(format!("{key} is no {what} of the demonstration")))
}

/// What a record of the files is about: one of the three.
#[derive(Clone, Debug, Default, Deserialize)]
struct About {
    measure: Option<String>,
    cluster: Option<String>,
    recommendation: Option<String>,
}

/// One text in the language it was written in, as the database keeps it; `{}` where there is none.
fn written(language: Option<Language>, text: Option<String>) -> String {
    text.map(|text| LocalText::of(language.unwrap_or(Language::En), text)).unwrap_or_default().to_json()
}

/// All of it.
pub fn history(sama: &Sama, files: &Files) -> Result<History> {
    let mut history = History { rules: Some(rules(sama)), ..History::default() };
    let planned = plans::bring(sama, &mut history)?;
    let mut exhibits = evidence::Exhibits::new(sama, files);
    updates::bring(sama, &planned, &mut exhibits, &mut history)?;
    figures::bring(sama, &planned, &mut history)?;
    views::bring(sama, &mut exhibits, &mut history)?;
    exchanges::bring(sama, &planned, &mut history)?;
    history.evidence = exhibits.rows;
    Ok(history)
}

#[derive(Deserialize)]
struct ExcusedEntry {
    measure: String,
    reason: String,
}

/// Excuses the lead of some measures from the open round, by the command: the reason stands in the trail.
pub fn excuse(tx: &mut Tx, actor: &Actor, sama: &Sama, history: &History) -> Result<()> {
    let open = history.rounds.iter().find(|round| round.state == "open");
    for entry in file::<Vec<ExcusedEntry>>(demo_file!("exchange"), "excused")? {
        let measure = history.measures.iter().find(|measure| measure.slug == entry.measure);
        let item = history.items.iter().find(|item| {
            item.measure_id.as_ref() == measure.map(|measure| &measure.id)
                && Some(&item.round_id) == open.map(|round| &round.id)
        });
        let item = item.ok_or_else(|| Error::fault(format!("{} is not asked about", entry.measure)))?;
        excuse_item(tx, actor, &sama.mechanism.id, &item.id, &entry.reason)?;
    }
    Ok(())
}

fn rules(sama: &Sama) -> Rules {
    Rules {
        time_zone: "Africa/Nairobi".to_owned(),
        answer_days: ANSWER_DAYS,
        is_scoreboard_public: true,
        revision: 1,
        updated_at: sama.calendar.at(-1_040, 0),
        ..Rules::unless_decided(&sama.mechanism.id)
    }
}
