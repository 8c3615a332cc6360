//! The Republic of Sama in follow-up: three institutions, people in every part, a few recommendations and measures.
//!
//! What other commands write (allocations, measures, updates) stands here as rows.

use std::sync::Arc;

use chrono::Duration;
use diesel::prelude::*;
use suivi_domain::followup::model::Subject;
use suivi_domain::followup::rounds::{self, NewRound, Round};
use suivi_domain::followup::rows::{Allocation, Assessment, Evidence, InformationRequest, Update};
use suivi_domain::followup::{settings, standing};
use suivi_domain::mail::{self, Mail, Mailer, Post};
use suivi_domain::mechanisms::*;
use suivi_domain::plans::rows::{Measure, MeasureLink};
use suivi_domain::recommendations::entry::{NewRecord, enter_document, enter_record};
use suivi_kernel::vocab::Position;
use suivi_kernel::{Actor, Clock, Date, Language, LocalText, Result, Role, Timestamp, new_id};
use suivi_store::schema::{
    allocation, assessment, case_file, evidence, information_request, measure, measure_link, progress_update,
    recommendation,
};
use suivi_store::testing::on_both_with;
use suivi_store::{Conn, Db, jobs};

use crate::sama;

pub use crate::sama::{machine, refusal};

/// Nine in the morning in Nairobi, the time zone of Sama, six in Greenwich.
pub fn morning(day: &str) -> Timestamp {
    format!("{day}T06:00:00").parse().unwrap()
}

pub fn date(day: &str) -> Date {
    day.parse().unwrap()
}

pub struct World {
    pub db: Db,
    pub post: Post,
    pub sama: Mechanism,
    pub health: Institution,
    pub education: Institution,
    pub court: Institution,
    /// The secretariat's officer and administrator, the chair.
    pub otis: Actor,
    pub amina: Actor,
    pub carla: Actor,
    /// Two focal points of the ministry of health and its approver.
    pub fatou: Actor,
    pub farid: Actor,
    pub ada: Actor,
    /// The focal point of the ministry of education; she reads French.
    pub esi: Actor,
    /// The national human rights institution.
    pub nia: Actor,
    /// Six recommendations: their cases.
    pub cases: Vec<String>,
}

/// Tells the story from the morning of 23 November 2026 on.
pub fn on_both(story: impl Fn(World)) {
    on_both_with(Clock::fixed(morning("2026-11-23")), |db| story(World::of(db)));
}

impl World {
    fn of(db: Db) -> Self {
        let post =
            Post::new(Mailer::Memory(Arc::default()), "Suivi <suivi@sama.example>", "https://s.example")
                .unwrap();
        let mut new = sama::mechanism();
        new.facts.names =
            LocalText::of(Language::En, "Sama follows up").with(Language::Fr, "Sama assure le suivi");
        let sama = db.write_here(|tx| create_mechanism(tx, &machine(), new)).unwrap();
        let institution = |name: &str, kind| {
            let facts = sama::institution(name, kind);
            db.write_here(|tx| create_institution(tx, &machine(), &sama.id, facts)).unwrap()
        };
        let health = institution("Ministry of Health", InstitutionKind::Ministry);
        let education = institution("Ministry of Education", InstitutionKind::Ministry);
        let court = institution("Supreme Court", InstitutionKind::Court);
        let person = |name: &str, role, institution: Option<&Institution>, language| {
            sama::person(&db, &sama, name, role, institution, language)
        };
        let (en, fr) = (Language::En, Language::Fr);
        let mut world = World {
            otis: person("otis", Role::SecretariatOfficer, None, en),
            amina: person("amina", Role::SecretariatAdmin, None, en),
            carla: person("carla", Role::PoliticalLead, None, en),
            fatou: person("fatou", Role::InstitutionFocal, Some(&health), en),
            farid: person("farid", Role::InstitutionFocal, Some(&health), en),
            ada: person("ada", Role::InstitutionApprover, Some(&health), en),
            esi: person("esi", Role::InstitutionFocal, Some(&education), fr),
            nia: person("nia", Role::Nhri, None, en),
            db: db.clone(),
            post,
            sama: sama.clone(),
            health,
            education,
            court,
            cases: Vec::new(),
        };
        let nairobi = settings::FollowUpSettings {
            time_zone: "Africa/Nairobi".to_owned(),
            round_months: 3,
            answer_days: 21,
            fresh_days: 100,
            shares_unpublished: false,
            asks_percent: false,
        };
        db.write_here(|tx| settings::change(tx, &world.amina, &sama.id, nairobi.clone(), 0)).unwrap();
        world.cases = world.recommendations();
        world
    }

    fn recommendations(&self) -> Vec<String> {
        let record = |n: i32| {
            let supported =
                sama::recommendation(n, format!("Recommendation number {n} of the invented review."));
            let position = if n <= 4 { Position::Supported } else { Position::Noted };
            NewRecord {
                position: supported.position.map(|(_, source)| (position, source)),
                action_category: Some(5),
                ..supported
            }
        };
        self.db
            .write_here(|tx| {
                let document = enter_document(tx, &machine(), &self.sama, sama::report())?;
                let mut cases = Vec::new();
                for n in 1..=6 {
                    let id = enter_record(tx, &machine(), &self.sama, &document, record(n))?;
                    let case = case_file::table.filter(case_file::recommendation_id.eq(id));
                    cases.push(case.select(case_file::id).first(tx.conn)?);
                }
                Ok(cases)
            })
            .unwrap()
    }

    pub fn read<T>(&self, work: impl FnOnce(&mut Conn) -> Result<T>) -> T {
        self.db.read_here(work).unwrap()
    }

    pub fn now(&self) -> Timestamp {
        self.db.clock().now()
    }

    /// Moves the clock to the morning of a day.
    pub fn on(&self, day: &str) {
        let by = morning(day) - self.now();
        assert!(by >= Duration::zero(), "time goes forward");
        self.db.clock().advance(by);
    }

    pub fn later(&self, by: Duration) {
        self.db.clock().advance(by);
    }

    pub fn measure(&self, lead: &Institution, title: &str) -> String {
        let now = self.now();
        let row = Measure {
            id: new_id(),
            mechanism_id: self.sama.id.clone(),
            plan_id: None,
            slug: title.to_lowercase().replace(' ', "-"),
            kind: "programme".to_owned(),
            titles: LocalText::of(Language::En, title).to_json(),
            descriptions: "{}".to_owned(),
            outputs: "{}".to_owned(),
            smart: "{}".to_owned(),
            lead_id: Some(lead.id.clone()),
            keeper_id: None,
            starts_on: None,
            due_on: Some(date("2027-06-30")),
            is_continuous: false,
            budget: None,
            currency: None,
            budget_source: None,
            status: "in_progress".to_owned(),
            status_reason: None,
            status_at: now,
            is_public: true,
            approved_by: None,
            approved_at: None,
            revision: 1,
            created_by: None,
            created_at: now,
            updated_at: now,
        };
        self.db
            .write_here(|tx| {
                diesel::insert_into(measure::table).values(&row).execute(tx.conn)?;
                Ok(())
            })
            .unwrap();
        row.id
    }

    /// Sets something about a measure.
    pub fn with_measure(&self, id: &str, change: impl Fn(&mut Measure)) {
        self.db
            .write_here(|tx| {
                let mut row: Measure = measure::table.find(id).select(Measure::as_select()).first(tx.conn)?;
                change(&mut row);
                diesel::update(measure::table.find(id)).set(&row).execute(tx.conn)?;
                standing::refresh_for(tx, &Subject::Measure(id.to_owned()))
            })
            .unwrap();
    }

    pub fn answers(&self, measure_id: &str, case_id: &str) {
        let row = MeasureLink {
            id: new_id(),
            measure_id: measure_id.to_owned(),
            case_id: Some(case_id.to_owned()),
            cluster_id: None,
            at: self.now(),
        };
        self.db
            .write_here(|tx| {
                diesel::insert_into(measure_link::table).values(&row).execute(tx.conn)?;
                standing::refresh(tx, &[case_id.to_owned()])
            })
            .unwrap();
    }

    pub fn allocate(&self, case_id: &str, to: &Institution, status: &str) -> String {
        let row = Allocation {
            id: new_id(),
            mechanism_id: self.sama.id.clone(),
            case_id: Some(case_id.to_owned()),
            cluster_id: None,
            institution_id: to.id.clone(),
            part: "lead".to_owned(),
            status: status.to_owned(),
            keeper_id: None,
            reason: (status == "contested").then(|| "It is for the ministry of finance".to_owned()),
            proposed_by: None,
            proposed_at: self.now(),
            decided_by: None,
            decided_at: (status != "proposed").then(|| self.now()),
            escalated_at: None,
            succeeds_id: None,
            ended_at: None,
            ended_by: None,
            revision: 1,
        };
        self.db
            .write_here(|tx| {
                diesel::insert_into(allocation::table).values(&row).execute(tx.conn)?;
                standing::refresh(tx, &[case_id.to_owned()])
            })
            .unwrap();
        row.id
    }

    /// An update in some status, as the commands of updates would leave it.
    pub fn update(&self, by: &Actor, subject: &Subject, status: &str) -> Update {
        let (measure_id, case_id, cluster_id) = subject.columns();
        let now = self.now();
        let reached = |wanted: &[&str]| wanted.contains(&status).then_some(now);
        let row = Update {
            id: new_id(),
            mechanism_id: self.sama.id.clone(),
            measure_id,
            case_id,
            cluster_id,
            institution_id: by.memberships[0].institution_id.clone().unwrap(),
            round_id: None,
            period_from: date("2026-10-01"),
            period_to: date("2026-12-31"),
            narrative: LocalText::of(Language::En, "Forty midwives were trained.").to_json(),
            obstacles: "{}".to_owned(),
            next_steps: "{}".to_owned(),
            percent: None,
            proposed_status: None,
            is_nothing_new: false,
            status: status.to_owned(),
            class: 0,
            form_key: new_id(),
            supersedes_id: None,
            author_id: by.user_id.clone(),
            author_label: by.label.clone(),
            submitted_at: (status != "draft").then_some(now),
            cleared_by: None,
            cleared_at: reached(&["cleared", "validated", "published"]),
            cleared_via: None,
            validated_by: None,
            validated_at: reached(&["validated", "published"]),
            published_by: None,
            published_at: reached(&["published"]),
            revision: 1,
            created_at: now,
            updated_at: now,
        };
        self.db
            .write_here(|tx| {
                diesel::insert_into(progress_update::table).values(&row).execute(tx.conn)?;
                standing::refresh_for(tx, subject)
            })
            .unwrap();
        row
    }

    /// The update is submitted: what the command of updates tells the round.
    pub fn submitted(&self, update: &Update) {
        let update = Update { submitted_at: Some(self.now()), ..update.clone() };
        self.db.write_here(|tx| rounds::note_answer(tx, &update)).unwrap();
    }

    /// A published assessment.
    pub fn assess(&self, case_id: &str, assessor: &str, grade: &str, state: &str) -> String {
        let now = self.now();
        let row = Assessment {
            id: new_id(),
            mechanism_id: self.sama.id.clone(),
            case_id: case_id.to_owned(),
            assessor: assessor.to_owned(),
            assessor_name: LocalText::of(Language::En, "Human Rights Committee").to_json(),
            institution_id: None,
            scale: "implementation_assessment".to_owned(),
            grade: grade.to_owned(),
            rationale: "{}".to_owned(),
            no_evidence_reason: None,
            assessed_on: now.date(),
            source_symbol: None,
            source_paragraph: None,
            state: state.to_owned(),
            supersedes_id: None,
            reason: None,
            hidden_reason: None,
            author_id: None,
            author_label: "test".to_owned(),
            proposed_at: Some(now),
            published_by: None,
            published_at: (state == "published").then_some(now),
            revision: 1,
            created_at: now,
            updated_at: now,
        };
        self.db
            .write_here(|tx| {
                diesel::insert_into(assessment::table).values(&row).execute(tx.conn)?;
                standing::refresh(tx, &[case_id.to_owned()])
            })
            .unwrap();
        row.id
    }

    pub fn proof(&self, case_id: &str) {
        let now = self.now();
        let row = Evidence {
            id: new_id(),
            mechanism_id: self.sama.id.clone(),
            update_id: None,
            measure_id: None,
            case_id: Some(case_id.to_owned()),
            assessment_id: None,
            kind: "law".to_owned(),
            title: "Act on midwives".to_owned(),
            language: None,
            address: None,
            blob_hash: None,
            file_name: None,
            media_type: None,
            size: None,
            alternative: None,
            dated_on: None,
            is_public: true,
            check_state: None,
            checked_at: None,
            check_note: None,
            signal_id: None,
            added_by: None,
            added_label: "test".to_owned(),
            added_at: now,
            published_at: Some(now),
            withdrawn_at: None,
            withdrawn_reason: None,
        };
        self.db
            .write_here(|tx| {
                diesel::insert_into(evidence::table).values(&row).execute(tx.conn)?;
                standing::refresh(tx, &[case_id.to_owned()])
            })
            .unwrap();
    }

    pub fn request(&self, to: &Institution, question: &str, due: &str) {
        let row = InformationRequest {
            id: new_id(),
            mechanism_id: self.sama.id.clone(),
            about_kind: None,
            about_id: None,
            institution_id: to.id.clone(),
            question: question.to_owned(),
            due_on: Some(date(due)),
            class: 2,
            state: "open".to_owned(),
            asked_by: None,
            asked_label: "test".to_owned(),
            asked_at: self.now(),
            answer: None,
            answered_by: None,
            answered_label: None,
            answered_at: None,
            revision: 1,
        };
        self.db
            .write_here(|tx| {
                diesel::insert_into(information_request::table).values(&row).execute(tx.conn)?;
                Ok(())
            })
            .unwrap();
    }

    /// Makes the recommendation of a case a restricted one, class C2.
    pub fn restrict(&self, case_id: &str) {
        self.db
            .write_here(|tx| {
                let id: String =
                    case_file::table.find(case_id).select(case_file::recommendation_id).first(tx.conn)?;
                diesel::update(recommendation::table.find(&id))
                    .set(recommendation::class.eq(2))
                    .execute(tx.conn)?;
                tx.touch("recommendation", &id);
                Ok(())
            })
            .unwrap();
    }

    /// The round on the last quarter of 2026: opens on 1 January 2027, is due at the end of the 22nd in Nairobi.
    pub fn planned(&self) -> Round {
        let new = NewRound {
            label: String::new(),
            period_from: date("2026-10-01"),
            period_to: date("2026-12-31"),
            opens_on: date("2027-01-01"),
            due_on: date("2027-01-22"),
        };
        self.db.write_here(|tx| rounds::plan(tx, &self.otis, &self.sama.id, new.clone())).unwrap()
    }

    pub fn opened(&self) -> Round {
        let round = self.planned();
        self.on("2027-01-01");
        self.db.write_here(|tx| rounds::open(tx, &self.otis, &self.sama.id, &round.id)).unwrap()
    }

    /// Lets the worker send what is queued; answers what was sent since the last time.
    pub fn mail(&self) -> Vec<Mail> {
        let before = self.post.sent().len();
        while let Some(job) = jobs::lease(&self.db, "worker").unwrap() {
            mail::send_job(&self.db, &self.post, &job).unwrap();
            jobs::complete(&self.db, &job).unwrap();
        }
        self.post.sent().split_off(before)
    }
}
