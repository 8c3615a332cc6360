//! The Republic of Sama with two ministries, a court, and the people who take part in an update's life.

use std::sync::Arc;

use chrono::Duration;
use diesel::prelude::*;
use suivi_domain::followup::model::{Subject, UpdateStatus};
use suivi_domain::followup::rows::Update;
use suivi_domain::followup::updates::{self, Content, Form, Outcome};
use suivi_domain::mail::{self, Mail, Mailer, Post};
use suivi_domain::mechanisms::*;
use suivi_domain::plans::rows::Measure;
use suivi_domain::recommendations::entry::{NewRecord, enter_document, enter_record};
use suivi_kernel::{Actor, Clock, Language, LocalText, Result, Role, Timestamp, new_id};
use suivi_store::schema::{allocation, case_file, measure, progress_update};
use suivi_store::testing::on_both_with;
use suivi_store::{Blobs, Db, jobs};

use crate::sama::{self, machine};

pub use crate::sama::refusal;

pub fn morning() -> Timestamp {
    chrono::NaiveDate::from_ymd_opt(2026, 11, 23).unwrap().and_hms_opt(9, 0, 0).unwrap()
}

/// A machine with Sama's mechanism and its people.
pub struct World {
    pub db: Db,
    pub post: Post,
    pub blobs: Blobs,
    pub sama: Mechanism,
    pub health: Institution,
    pub justice: Institution,
    pub court: Institution,
    /// Focal point of the Ministry of Health.
    pub amina: Actor,
    /// Her colleague.
    pub brahim: Actor,
    /// Approver there.
    pub chen: Actor,
    /// Secretariat.
    pub dina: Actor,
    /// Secretariat, the second person.
    pub emil: Actor,
    /// Chair.
    pub farah: Actor,
    /// Focal point of the Ministry of Justice.
    pub gita: Actor,
    /// Focal point of the court, which has no approver.
    pub hugo: Actor,
    /// National human rights institution.
    pub ines: Actor,
    /// Auditor.
    pub jan: Actor,
    /// A measure of the Ministry of Health, public.
    pub measure: Subject,
    /// A recommendation led by the Ministry of Justice and supported by the court.
    pub case: Subject,
    _folder: tempfile::TempDir,
}

pub fn on_both(story: impl Fn(World)) {
    on_both_with(Clock::fixed(morning()), |db| story(World::new(db)));
}

impl World {
    fn new(db: Db) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let sama = db.write_here(|tx| create_mechanism(tx, &machine(), sama::mechanism())).unwrap();
        let institution = |name: &str, kind| {
            let facts = sama::institution(name, kind);
            db.write_here(|tx| create_institution(tx, &machine(), &sama.id, facts)).unwrap()
        };
        let health = institution("Ministry of Health", InstitutionKind::Ministry);
        let justice = institution("Ministry of Justice", InstitutionKind::Ministry);
        let court = institution("Supreme Court", InstitutionKind::Court);
        let person = |name: &str, role: Role, institution: Option<&Institution>| {
            sama::person(&db, &sama, name, role, institution, Language::En)
        };
        let measure = a_measure(&db, &sama, &health, "m-1", true);
        let case = a_case(&db, &sama, &[(&justice, "lead"), (&court, "support")]);
        World {
            amina: person("amina", Role::InstitutionFocal, Some(&health)),
            brahim: person("brahim", Role::InstitutionFocal, Some(&health)),
            chen: person("chen", Role::InstitutionApprover, Some(&health)),
            dina: person("dina", Role::SecretariatOfficer, None),
            emil: person("emil", Role::SecretariatOfficer, None),
            farah: person("farah", Role::PoliticalLead, None),
            gita: person("gita", Role::InstitutionFocal, Some(&justice)),
            hugo: person("hugo", Role::Judiciary, Some(&court)),
            ines: person("ines", Role::Nhri, None),
            jan: person("jan", Role::Auditor, None),
            post: Post::new(
                Mailer::Memory(Arc::default()),
                "Suivi <suivi@sama.example>",
                "https://suivi.sama.example",
            )
            .unwrap(),
            blobs: Blobs::open(folder.path().join("blobs")).unwrap(),
            _folder: folder,
            db,
            sama,
            health,
            justice,
            court,
            measure,
            case,
        }
    }

    /// A form of the Ministry of Health about its measure.
    pub fn form(&self, key: &str, words: &str) -> Form {
        Form {
            subject: self.measure.clone(),
            institution_id: self.health.id.clone(),
            key: key.to_owned(),
            seen: 0,
            supersedes_id: None,
            content: said(words),
        }
    }

    pub fn save(&self, actor: &Actor, form: &Form) -> Result<Update> {
        self.db.write_here(|tx| updates::save(tx, actor, &self.sama, form))
    }

    pub fn submit(&self, actor: &Actor, form: &Form) -> Result<Outcome> {
        self.db.write_here(|tx| updates::submit(tx, actor, &self.sama, form, false))
    }

    /// Sends an answer that nothing stands against.
    pub fn sent(&self, actor: &Actor, form: &Form) -> Update {
        match self.submit(actor, form).unwrap() {
            Outcome::Submitted(update) => update,
            other => panic!("{other:?}"),
        }
    }

    pub fn clear(&self, actor: &Actor, id: &str) -> Result<usize> {
        self.db.write_here(|tx| updates::clear(tx, actor, &self.sama, &[id.to_owned()]))
    }

    pub fn validate(&self, actor: &Actor, id: &str) -> Result<usize> {
        self.db.write_here(|tx| updates::validate(tx, actor, &self.sama, &[id.to_owned()]))
    }

    pub fn publish(&self, actor: &Actor, id: &str) -> Result<usize> {
        self.db.write_here(|tx| updates::publish(tx, actor, &self.sama, &[id.to_owned()], &[]))
    }

    pub fn send_back(&self, actor: &Actor, id: &str, why: &str) -> Result<Update> {
        self.db.write_here(|tx| updates::send_back(tx, actor, &self.sama, id, why))
    }

    /// An update that has come all the way.
    pub fn published(&self, key: &str, words: &str) -> Update {
        let update = self.sent(&self.amina, &self.form(key, words));
        self.clear(&self.chen, &update.id).unwrap();
        self.validate(&self.dina, &update.id).unwrap();
        self.publish(&self.dina, &update.id).unwrap();
        self.row(&update.id)
    }

    pub fn row(&self, id: &str) -> Update {
        let find = progress_update::table.find(id.to_owned()).select(Update::as_select());
        self.db.read_here(|conn| Ok(find.first(conn)?)).unwrap()
    }

    pub fn status(&self, id: &str) -> UpdateStatus {
        self.row(id).status().unwrap()
    }

    pub fn reads(&self, actor: &Actor, id: &str) -> bool {
        self.db.read_here(|conn| updates::one(conn, actor, &self.sama, id)).is_ok()
    }

    pub fn on_timeline(&self, actor: &Actor) -> Vec<String> {
        let subjects = [self.measure.clone()];
        let page = self.db.read_here(|conn| updates::timeline(conn, actor, &self.sama, &subjects, 50));
        page.unwrap().lines.into_iter().map(|line| line.row.id).collect()
    }

    pub fn everyone(&self) -> [(&'static str, &Actor); 10] {
        [
            ("author", &self.amina),
            ("colleague", &self.brahim),
            ("approver", &self.chen),
            ("officer", &self.dina),
            ("chair", &self.farah),
            ("auditor", &self.jan),
            ("other ministry", &self.gita),
            ("court", &self.hugo),
            ("nhri", &self.ines),
            ("second officer", &self.emil),
        ]
    }

    pub fn later(&self, days: i64) {
        self.db.clock().advance(Duration::days(days));
    }

    /// Lets the worker send what is queued; answers all that was ever sent.
    pub fn mail(&self) -> Vec<Mail> {
        while let Some(job) = jobs::lease(&self.db, "worker").unwrap() {
            if job.kind == mail::JOB {
                mail::send_job(&self.db, &self.post, &job).unwrap();
            }
            jobs::complete(&self.db, &job).unwrap();
        }
        self.post.sent()
    }

    /// One more measure of the Ministry of Health.
    pub fn measure_called(&self, slug: &str, is_public: bool) -> Subject {
        a_measure(&self.db, &self.sama, &self.health, slug, is_public)
    }
}

pub fn said(words: &str) -> Content {
    Content { narrative: LocalText::of(Language::En, words), ..Content::default() }
}

fn a_measure(db: &Db, sama: &Mechanism, lead: &Institution, slug: &str, is_public: bool) -> Subject {
    let row = Measure {
        id: new_id(),
        mechanism_id: sama.id.clone(),
        plan_id: None,
        slug: slug.to_owned(),
        kind: "training".to_owned(),
        titles: LocalText::of(Language::En, "Train midwives in all provinces").to_json(),
        descriptions: LocalText::of(Language::En, "A course in each province.").to_json(),
        outputs: "{}".to_owned(),
        smart: "SM".to_owned(),
        lead_id: Some(lead.id.clone()),
        keeper_id: None,
        starts_on: None,
        due_on: None,
        is_continuous: false,
        budget: None,
        currency: None,
        budget_source: None,
        status: "in_preparation".to_owned(),
        status_reason: None,
        status_at: morning(),
        is_public,
        approved_by: None,
        approved_at: None,
        revision: 1,
        created_by: None,
        created_at: morning(),
        updated_at: morning(),
    };
    db.write_here(|tx| Ok(diesel::insert_into(measure::table).values(&row).execute(tx.conn)?)).unwrap();
    Subject::Measure(row.id)
}

fn a_case(db: &Db, mechanism: &Mechanism, parts: &[(&Institution, &str)]) -> Subject {
    db.write_here(|tx| {
        let document = enter_document(tx, &machine(), mechanism, sama::report())?;
        let record = NewRecord {
            action_category: Some(5),
            ..sama::recommendation(7, "Ensure that courts reach every island.")
        };
        enter_record(tx, &machine(), mechanism, &document, record)?;
        let case_id: String = case_file::table.select(case_file::id).first(tx.conn)?;
        for (institution, part) in parts {
            diesel::insert_into(allocation::table)
                .values((
                    allocation::id.eq(new_id()),
                    allocation::mechanism_id.eq(&mechanism.id),
                    allocation::case_id.eq(&case_id),
                    allocation::institution_id.eq(&institution.id),
                    allocation::part.eq(*part),
                    allocation::status.eq("confirmed"),
                    allocation::proposed_at.eq(tx.now),
                    allocation::revision.eq(1),
                ))
                .execute(tx.conn)?;
        }
        Ok(Subject::Case(case_id))
    })
    .unwrap()
}
