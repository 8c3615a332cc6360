//! The Republic of Sama with two ministries, the people of its mechanism and a few recommendations.

use suivi_domain::accounts::needs_institution;
use suivi_domain::mechanisms::*;
use suivi_domain::plans::measures::{self, Answers, MeasureFacts, NewMeasure};
use suivi_domain::plans::model::MeasureKind;
use suivi_domain::plans::rows::Measure;
use suivi_domain::recommendations::clusters;
use suivi_domain::recommendations::entry::*;
use suivi_domain::recommendations::rows::Case;
use suivi_kernel::{Actor, Clock, Date, Language, LocalText, Refusal, Result, Role, Timestamp};
use suivi_store::testing::on_both_with;
use suivi_store::{Db, Tx};

pub use crate::sama::{machine, refusal};
use crate::sama::{mechanism, ministry, person, recommendation, report};

pub fn morning() -> Timestamp {
    day(2026, 11, 23).and_hms_opt(9, 0, 0).unwrap()
}

pub fn day(year: i32, month: u32, day: u32) -> Date {
    Date::from_ymd_opt(year, month, day).unwrap()
}

pub fn en(text: &str) -> LocalText {
    LocalText::of(Language::En, text)
}

pub struct World {
    pub db: Db,
    pub sama: Mechanism,
    pub health: Institution,
    pub justice: Institution,
    /// The recommendations, in the order of their document.
    pub records: Vec<String>,
}

pub fn on_both(story: impl Fn(World)) {
    on_both_with(Clock::fixed(morning()), |db| {
        let world = db
            .write_here(|tx| {
                let sama = create_mechanism(tx, &machine(), mechanism())?;
                let health = create_institution(tx, &machine(), &sama.id, ministry("Ministry of Health"))?;
                let justice = create_institution(tx, &machine(), &sama.id, ministry("Ministry of Justice"))?;
                let document = enter_document(tx, &machine(), &sama, report())?;
                let mut records = Vec::new();
                for at in 1..=3 {
                    let tag = theme(if at == 1 { "A1" } else { "A2" });
                    let words = format!("Train {at} midwives in all provinces.");
                    let record = NewRecord { tags: vec![tag], ..recommendation(at, words) };
                    records.push(enter_record(tx, &machine(), &sama, &document, record)?);
                }
                Ok(World { db: db.clone(), sama, health, justice, records })
            })
            .unwrap();
        story(world);
    });
}

fn theme(code: &str) -> NewTag {
    NewTag {
        scheme: "theme".to_owned(),
        code: code.to_owned(),
        state: "accepted".to_owned(),
        set_by: "person".to_owned(),
        reason: None,
        confidence: None,
    }
}

impl World {
    /// A person with a role; who speaks for an institution speaks for Health.
    pub fn person(&self, role: Role) -> Actor {
        self.person_of(role, &self.health.clone(), role.code())
    }

    pub fn person_of(&self, role: Role, institution: &Institution, name: &str) -> Actor {
        let institution = needs_institution(role).then_some(institution);
        person(&self.db, &self.sama, name, role, institution, Language::En)
    }

    pub fn write<T>(&self, work: impl FnOnce(&mut Tx) -> Result<T>) -> Result<T> {
        self.db.write_here(work)
    }

    pub fn cluster(&self, name: &str, members: &[&str]) -> String {
        use suivi_domain::recommendations::bulk::{BulkChange, set_for_many};
        self.write(|tx| {
            let cluster = clusters::create(tx, &machine(), &self.sama, en(name))?;
            let ids: Vec<String> = members.iter().map(|id| (*id).to_owned()).collect();
            let change = BulkChange { cluster: Some(Some(cluster.id.clone())), ..BulkChange::default() };
            set_for_many(tx, &machine(), &self.sama, &ids, &change)?;
            Ok(cluster.id)
        })
        .unwrap()
    }

    pub fn case(&self, record: usize) -> Case {
        use diesel::prelude::*;
        use suivi_store::schema::case_file;
        let id = self.records[record].clone();
        self.db
            .read_here(|conn| {
                Ok(case_file::table
                    .filter(case_file::recommendation_id.eq(id))
                    .select(Case::as_select())
                    .first(conn)?)
            })
            .unwrap()
    }

    /// A measure that Health leads, due in a year.
    pub fn facts(&self, title: &str) -> MeasureFacts {
        MeasureFacts {
            lead_id: Some(self.health.id.clone()),
            due_on: Some(day(2027, 11, 23)),
            ..MeasureFacts::titled(MeasureKind::Training, en(title))
        }
    }

    pub fn measure(&self, actor: &Actor, title: &str, answers: &[Answers]) -> Measure {
        let new = NewMeasure { facts: self.facts(title), answers: answers.to_vec(), is_historical: false };
        self.write(|tx| measures::create(tx, actor, &self.sama, new)).unwrap()
    }
}

/// The fields that a refusal names.
pub fn wrong_fields<T>(result: Result<T>) -> Vec<String> {
    match refusal(result) {
        Refusal::Invalid(problems) => problems.into_iter().map(|problem| problem.field).collect(),
        other => panic!("{other:?}"),
    }
}
