//! The Republic of Sama with four institutions, six recommendations, and people in the institutions.

use std::sync::Arc;

use chrono::Duration;
use suivi_domain::accounts::{
    NewAccount, NewSession, Seat, SignedIn, create_account, issue_demo_link, session_by_token,
    sign_in_by_demo_link,
};
use suivi_domain::followup::allocations::{self, Proposal, Responsible, Supports};
use suivi_domain::followup::model::Subject;
use suivi_domain::mechanisms::{self, *};
use suivi_domain::plans::rows::Measure;
use suivi_domain::recommendations::bulk::{self, BulkChange, Done};
use suivi_domain::recommendations::clusters;
use suivi_domain::recommendations::entry::{NewDocument, NewRecord, NewTag, enter_document, enter_record};
use suivi_domain::recommendations::search::Register;
use suivi_kernel::{
    Actor, Clock, Date, Language, LocalText, Membership, Problem, Refusal, Result, Role, Timestamp, new_id,
};
use suivi_store::schema::{case_file, measure};
use suivi_store::testing::on_both_with;
use suivi_store::{Db, Entry, Tx};

use crate::sama;

pub use crate::sama::{institution as facts, refusal};

use diesel::prelude::*;

/// What the recommendations of Sama say, and their theme.
const WORDS: [(&str, &str); 6] = [
    ("Ensure inclusive schooling for girls with disabilities on every island.", "right_to_education"),
    ("Ensure that girls with disabilities have inclusive schools on all islands.", "right_to_education"),
    ("Train midwives in all provinces.", "right_to_health"),
    ("Open a clinic on each outer island.", "right_to_health"),
    ("Vaccinate children in remote villages.", "right_to_health"),
    ("Ratify the convention on ferries.", "ratification_of_accession_to_international_instruments"),
];

pub fn morning() -> Timestamp {
    chrono::NaiveDate::from_ymd_opt(2026, 11, 23).unwrap().and_hms_opt(9, 0, 0).unwrap()
}

pub fn day(text: &str) -> Date {
    text.parse().unwrap()
}

pub struct World {
    pub db: Db,
    pub register: Register,
    pub sama: Mechanism,
    pub health: Institution,
    pub education: Institution,
    pub youth: Institution,
    pub court: Institution,
    /// The recommendations, in the order of their paragraphs.
    pub records: Vec<String>,
    /// Their cases.
    pub cases: Vec<Subject>,
    _folder: Arc<tempfile::TempDir>,
}

pub fn on_both(story: impl Fn(&World)) {
    on_both_with(Clock::fixed(morning()), |db| {
        let folder = Arc::new(tempfile::tempdir().unwrap());
        let register = Register::open(folder.path(), db.clone()).unwrap();
        let root = Actor::command_line();
        let (sama, institutions, records) = db
            .write_here(|tx| {
                let sama = mechanisms::create_mechanism(tx, &root, sama::mechanism())?;
                let names = [
                    ("Ministry of Health", InstitutionKind::Ministry),
                    ("Ministry of Education", InstitutionKind::Ministry),
                    ("Agency for Youth", InstitutionKind::Agency),
                    ("Supreme Court", InstitutionKind::Court),
                ];
                let mut institutions = Vec::new();
                for (name, kind) in names {
                    institutions.push(create_institution(tx, &root, &sama.id, facts(name, kind))?);
                }
                let records = records(tx, &root, &sama)?;
                Ok((sama, institutions, records))
            })
            .unwrap();
        let cases = db.read_here(|conn| cases_of(conn, &records)).unwrap();
        let [health, education, youth, court] = institutions.try_into().ok().unwrap();
        let world =
            World { db, register, sama, health, education, youth, court, records, cases, _folder: folder };
        world.register.catch_up().unwrap();
        story(&world);
    });
}

fn records(tx: &mut Tx, root: &Actor, sama: &Mechanism) -> Result<Vec<String>> {
    let document = enter_document(tx, root, sama, sama::report())?;
    let mut ids = Vec::new();
    for (at, (words, theme)) in WORDS.into_iter().enumerate() {
        ids.push(enter_record(tx, root, sama, &document, record(i32::try_from(at)? + 1, words, theme))?);
    }
    Ok(ids)
}

fn record(ordinal: i32, words: &str, theme: &str) -> NewRecord {
    let tag = NewTag {
        scheme: "theme".to_owned(),
        code: theme.to_owned(),
        state: "accepted".to_owned(),
        set_by: "import".to_owned(),
        reason: None,
        confidence: None,
    };
    NewRecord { tags: vec![tag], ..sama::recommendation(ordinal, words) }
}

fn cases_of(conn: &mut suivi_store::Conn, records: &[String]) -> Result<Vec<Subject>> {
    let mut cases = Vec::new();
    for record in records {
        let case: String = case_file::table
            .filter(case_file::recommendation_id.eq(record))
            .select(case_file::id)
            .first(conn)?;
        cases.push(Subject::Case(case));
    }
    Ok(cases)
}

impl World {
    /// An actor with one role, without an account.
    pub fn member(&self, role: Role, institution: Option<&Institution>) -> Actor {
        Actor {
            user_id: Some(format!("{role} of {}", institution.map_or("Sama", |i| i.slug.as_str()))),
            label: role.code().to_owned(),
            memberships: vec![Membership {
                mechanism_id: self.sama.id.clone(),
                role,
                institution_id: institution.map(|institution| institution.id.clone()),
            }],
            is_operator: false,
        }
    }

    pub fn officer(&self) -> Actor {
        self.member(Role::SecretariatOfficer, None)
    }

    pub fn approver(&self, of: &Institution) -> Actor {
        self.member(Role::InstitutionApprover, Some(of))
    }

    pub fn focal(&self, of: &Institution) -> Actor {
        self.member(Role::InstitutionFocal, Some(of))
    }

    /// Makes an account with one role.
    pub fn person(&self, email: &str, role: Role, institution: Option<&Institution>) -> String {
        let seat = Seat {
            mechanism_id: self.sama.id.clone(),
            role,
            institution_id: institution.map(|institution| institution.id.clone()),
        };
        let new = NewAccount {
            email,
            name: email.split('@').next().unwrap(),
            language: Language::En,
            password: None,
            is_operator: false,
            seat: Some(seat),
        };
        self.db.write_here(|tx| create_account(tx, &Actor::command_line(), new)).unwrap().account_id
    }

    /// A person as she is once she has signed in, today.
    pub fn signed_in(&self, account_id: &str) -> SignedIn {
        let session: NewSession = self
            .db
            .write_here(|tx| {
                let link = issue_demo_link(tx, &Actor::command_line(), account_id, Duration::hours(1))?;
                sign_in_by_demo_link(tx, &link, "a test")
            })
            .unwrap();
        let now = self.db.clock().now();
        self.db.read_here(|conn| session_by_token(conn, &session.token, now)).unwrap().unwrap()
    }

    pub fn later(&self, by: Duration) {
        self.db.clock().advance(by);
    }

    pub fn proposal(&self, subject: &Subject, lead: &Institution, supports: &[&Institution]) -> Proposal {
        Proposal {
            subject: subject.clone(),
            lead: Some(lead.id.clone()),
            supports: Supports::Exactly(supports.iter().map(|institution| institution.id.clone()).collect()),
        }
    }

    pub fn try_allocate(
        &self,
        subject: &Subject,
        lead: &Institution,
        supports: &[&Institution],
    ) -> Result<Done> {
        let proposal = self.proposal(subject, lead, supports);
        self.db.write_here(|tx| allocations::allocate(tx, &self.officer(), &self.sama, &[proposal], None))
    }

    pub fn allocate(&self, subject: &Subject, lead: &Institution, supports: &[&Institution]) -> Done {
        self.try_allocate(subject, lead, supports).unwrap()
    }

    /// Proposes a lead, and lets the institution confirm.
    pub fn confirmed(&self, subject: &Subject, lead: &Institution) {
        self.allocate(subject, lead, &[]);
        let ids: Vec<String> = self
            .responsible(&self.officer(), subject)
            .lines
            .iter()
            .map(|line| line.allocation.id.clone())
            .collect();
        self.db.write_here(|tx| allocations::confirm(tx, &self.approver(lead), &self.sama, &ids)).unwrap();
    }

    /// Who answers for a case or cluster, as far as the actor may know.
    pub fn responsible(&self, actor: &Actor, subject: &Subject) -> Responsible {
        self.db
            .read_here(|conn| match subject {
                Subject::Case(case) => {
                    let record: String =
                        case_file::table.find(case).select(case_file::recommendation_id).first(conn)?;
                    allocations::of_case(conn, actor, &self.sama, &record)
                }
                other => allocations::of_cluster(conn, actor, &self.sama, other.id()),
            })
            .unwrap()
    }

    /// As the officer reads it: institution, part, status; the lead first.
    pub fn told(&self, subject: &Subject) -> Vec<String> {
        told(&self.responsible(&self.officer(), subject))
    }

    /// The only open allocation of an institution on something.
    pub fn allocation_of(&self, subject: &Subject, institution: &Institution) -> String {
        let lines = self.responsible(&self.officer(), subject).lines;
        let line = lines.into_iter().find(|line| line.institution.id == institution.id);
        line.unwrap().allocation.id
    }

    pub fn cluster(&self, name: &str, members: &[usize]) -> Subject {
        self.db
            .write_here(|tx| {
                let names = LocalText::of(Language::En, name);
                let cluster = clusters::create(tx, &self.officer(), &self.sama, names)?;
                let change = BulkChange { cluster: Some(Some(cluster.id.clone())), ..BulkChange::default() };
                let ids: Vec<String> = members.iter().map(|at| self.records[*at].clone()).collect();
                bulk::set_for_many(tx, &self.officer(), &self.sama, &ids, &change)?;
                Ok(Subject::Cluster(cluster.id))
            })
            .unwrap()
    }

    /// Enters more recommendations on a theme, in a document of their own; answers their cases.
    pub fn more_records(&self, theme: &str, words: &[&str]) -> Vec<Subject> {
        let document = NewDocument {
            body: "CESCR".to_owned(),
            symbol: Some("E/C.12/XSA/CO/1".to_owned()),
            kind: "concluding_observations".to_owned(),
            title: "Concluding observations".to_owned(),
            date: day("2025-03-01"),
            cycle: None,
            session: None,
        };
        let root = Actor::command_line();
        let enter = |tx: &mut Tx| {
            let document = enter_document(tx, &root, &self.sama, document)?;
            let mut ids = Vec::new();
            for (at, words) in words.iter().enumerate() {
                let record = record(i32::try_from(at)? + 1, words, theme);
                let record = NewRecord { position: None, recommending_states: Vec::new(), ..record };
                ids.push(enter_record(tx, &root, &self.sama, &document, record)?);
            }
            Ok(ids)
        };
        let ids = self.db.write_here(enter).unwrap();
        self.db.read_here(|conn| cases_of(conn, &ids)).unwrap()
    }

    /// The recommendation that a case follows.
    pub fn record_of(&self, case: &Subject) -> String {
        let Subject::Case(id) = case else { panic!("{case:?} is no case") };
        let record = |conn: &mut suivi_store::Conn| {
            Ok(case_file::table.find(id).select(case_file::recommendation_id).first(conn)?)
        };
        self.db.read_here(record).unwrap()
    }

    /// Puts a measure of an institution into the database.
    pub fn measure(&self, slug: &str, lead: &Institution, keeper: Option<&str>) -> String {
        let id = new_id();
        let row = Measure {
            id: id.clone(),
            mechanism_id: self.sama.id.clone(),
            plan_id: None,
            slug: slug.to_owned(),
            kind: "programme".to_owned(),
            titles: LocalText::of(Language::En, slug).to_json(),
            descriptions: "{}".to_owned(),
            outputs: "{}".to_owned(),
            smart: "{}".to_owned(),
            lead_id: Some(lead.id.clone()),
            keeper_id: keeper.map(str::to_owned),
            starts_on: None,
            due_on: None,
            is_continuous: false,
            budget: None,
            currency: None,
            budget_source: None,
            status: "in_progress".to_owned(),
            status_reason: None,
            status_at: morning(),
            is_public: true,
            approved_by: None,
            approved_at: None,
            revision: 1,
            created_by: None,
            created_at: morning(),
            updated_at: morning(),
        };
        self.write(|tx| {
            diesel::insert_into(measure::table).values(&row).execute(tx.conn)?;
            Ok(())
        });
        id
    }

    /// Writes rows that other parts of the house would write.
    pub fn write(&self, work: impl FnOnce(&mut Tx) -> Result<()>) {
        self.db
            .write_here(|tx| {
                work(tx)?;
                let entry =
                    Entry { action: "test.write", object_kind: "test", object_id: "1", ..Entry::default() };
                tx.record(&Actor::command_line(), entry);
                Ok(())
            })
            .unwrap();
    }

    pub fn lead_of_measure(&self, id: &str) -> String {
        let lead: Option<String> = self
            .db
            .read_here(|conn| Ok(measure::table.find(id).select(measure::lead_id).first(conn)?))
            .unwrap();
        lead.unwrap()
    }
}

pub fn told(responsible: &Responsible) -> Vec<String> {
    let line = |line: &allocations::Line| {
        format!("{} {} {}", line.institution.slug, line.part.code(), line.status.code())
    };
    responsible.lines.iter().map(line).collect()
}

pub fn invalid(field: &'static str, problem: Problem) -> Refusal {
    Refusal::invalid(field, problem)
}
