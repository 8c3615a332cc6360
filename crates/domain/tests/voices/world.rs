//! The Republic of Sama with two ministries and three recommendations, for the stories to begin with.

use suivi_domain::followup::assessments::Facts;
use suivi_domain::followup::model::Assessor;
use suivi_domain::followup::rows::Allocation;
use suivi_domain::followup::standing;
use suivi_domain::mechanisms::*;
use suivi_domain::recommendations::bulk::{BulkChange, set_for_many};
use suivi_domain::recommendations::entry::{NewDocument, NewRecord, enter_document, enter_record};
use suivi_domain::recommendations::rows::Case;
use suivi_domain::recommendations::{cases, rows::Recommendation};
use suivi_kernel::{Actor, Clock, Date, Language, LocalText, Membership, Result, Role, Timestamp, new_id};
use suivi_store::testing::on_both_with;
use suivi_store::{Conn, Db, Tx, insert_many, schema};

use crate::sama;

pub use crate::sama::refusal;

pub struct World {
    pub db: Db,
    pub sama: Mechanism,
    pub health: Institution,
    pub justice: Institution,
    pub records: Vec<Recommendation>,
}

pub fn day(year: i32, month: u32, day: u32) -> Date {
    Date::from_ymd_opt(year, month, day).unwrap()
}

fn morning() -> Timestamp {
    day(2026, 11, 25).and_hms_opt(9, 0, 0).unwrap()
}

pub fn on_both(story: impl Fn(World)) {
    on_both_with(Clock::fixed(morning()), |db| {
        let world = db.write_here(|tx| make(tx, db.clone())).unwrap();
        story(world);
    });
}

fn make(tx: &mut Tx, db: Db) -> Result<World> {
    let machine = sama::machine();
    let sama = create_mechanism(tx, &machine, sama::mechanism())?;
    let ministry = |tx: &mut Tx, name: &str| create_institution(tx, &machine, &sama.id, sama::ministry(name));
    let (health, justice) = (ministry(tx, "Ministry of Health")?, ministry(tx, "Ministry of Justice")?);
    let document = NewDocument {
        body: "CCPR".to_owned(),
        symbol: Some("CCPR/C/XSA/CO/2".to_owned()),
        kind: "concluding_observations".to_owned(),
        title: "Concluding observations".to_owned(),
        date: day(2024, 3, 28),
        cycle: None,
        session: None,
    };
    let document = enter_document(tx, &machine, &sama, document)?;
    let words =
        ["Train midwives in all provinces.", "End detention of children.", "Publish court statistics."];
    for (at, words) in words.into_iter().enumerate() {
        let ordinal = i32::try_from(at)? + 1;
        let new = NewRecord {
            paragraph: format!("{}", 10 + ordinal),
            position: None,
            recommending_states: Vec::new(),
            ..sama::recommendation(ordinal, words)
        };
        enter_record(tx, &machine, &sama, &document, new)?;
    }
    use diesel::prelude::*;
    let records: Vec<Recommendation> = schema::recommendation::table
        .order(schema::recommendation::ordinal)
        .select(Recommendation::as_select())
        .load(tx.conn)?;
    let ids: Vec<String> = records.iter().map(|record| record.id.clone()).collect();
    let verified = BulkChange { verified: Some(true), ..BulkChange::default() };
    set_for_many(tx, &machine, &sama, &ids, &verified)?;
    Ok(World { db, sama, health, justice, records })
}

impl World {
    /// A person of a role; `name` tells two persons of one role apart.
    pub fn person(&self, role: Role, name: &str, institution: Option<&Institution>) -> Actor {
        self.account(name);
        Actor {
            user_id: Some(name.to_owned()),
            label: name.to_owned(),
            memberships: vec![Membership {
                mechanism_id: self.sama.id.clone(),
                role,
                institution_id: institution.map(|institution| institution.id.clone()),
            }],
            is_operator: false,
        }
    }

    /// The account of a person, made at first need; identifier and name are the same here.
    fn account(&self, name: &str) {
        use diesel::prelude::*;
        use schema::account::dsl;
        self.write(|tx| {
            let there: i64 = dsl::account.filter(dsl::id.eq(name)).count().get_result(tx.conn)?;
            if there == 0 {
                diesel::insert_into(dsl::account)
                    .values((
                        dsl::id.eq(name),
                        dsl::email.eq(format!("{name}@sama.example")),
                        dsl::name.eq(name),
                        dsl::language.eq("en"),
                        dsl::totp_last_step.eq(0_i64),
                        dsl::is_operator.eq(false),
                        dsl::created_at.eq(tx.now),
                    ))
                    .execute(tx.conn)?;
            }
            Ok(())
        })
        .unwrap();
    }

    pub fn officer(&self, name: &str) -> Actor {
        self.person(Role::SecretariatOfficer, name, None)
    }

    pub fn write<T>(&self, work: impl FnOnce(&mut Tx) -> Result<T>) -> Result<T> {
        self.db.write_here(work)
    }

    pub fn read<T>(&self, work: impl FnOnce(&mut Conn) -> Result<T>) -> T {
        self.db.read_here(work).unwrap()
    }

    pub fn case(&self, at: usize) -> Case {
        self.read(|conn| Ok(cases::find(conn, &self.sama, &self.records[at].id)?.unwrap()))
    }

    /// Health leads the case, confirmed: as the rows of allocations say it.
    pub fn lead(&self, at: usize, institution: &Institution) {
        let case = self.case(at);
        self.write(|tx| {
            let row = Allocation {
                id: new_id(),
                mechanism_id: self.sama.id.clone(),
                case_id: Some(case.id.clone()),
                cluster_id: None,
                institution_id: institution.id.clone(),
                part: "lead".to_owned(),
                status: "confirmed".to_owned(),
                keeper_id: None,
                reason: None,
                proposed_by: None,
                proposed_at: tx.now,
                decided_by: None,
                decided_at: Some(tx.now),
                escalated_at: None,
                succeeds_id: None,
                ended_at: None,
                ended_by: None,
                revision: 1,
            };
            insert_many!(tx.conn, schema::allocation::table, [row], 18)?;
            standing::refresh(tx, &[case.id])
        })
        .unwrap();
    }

    pub fn standing(&self, at: usize) -> suivi_domain::followup::rows::Standing {
        use diesel::prelude::*;
        let case = self.case(at);
        self.read(|conn| {
            Ok(schema::case_standing::table
                .find(&case.id)
                .select(suivi_domain::followup::rows::Standing::as_select())
                .first(conn)?)
        })
    }
}

pub fn view(assessor: Assessor, scale: &str, grade: &str) -> Facts {
    let is_independent = matches!(assessor, Assessor::Nhri | Assessor::CivilSociety);
    Facts {
        assessor,
        assessor_name: if is_independent {
            LocalText::of(Language::En, "Office of the Ombudsperson")
        } else {
            LocalText::default()
        },
        scale: scale.to_owned(),
        grade: grade.to_owned(),
        rationale: LocalText::of(Language::En, "Forty midwives were trained in two provinces of five."),
        no_evidence_reason: None,
        assessed_on: day(2026, 10, 1),
        source_symbol: (assessor == Assessor::Committee).then(|| "CCPR/C/140/2".to_owned()),
        source_paragraph: None,
        reason: None,
    }
}
