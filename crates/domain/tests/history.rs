//! Stories of follow-up that is brought in as a whole: what comes is checked as if it had been entered, bears the dates
//! of its time, and lists, numbers and the audit trail know it afterwards.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use diesel::prelude::*;
use suivi_domain::followup::history::{History, bring_in};
use suivi_domain::followup::rows::{Allocation, Assessment, Evidence, Standing, Update};
use suivi_domain::mechanisms::*;
use suivi_domain::plans::rows::{Measure, MeasureLink};
use suivi_domain::recommendations::cases;
use suivi_domain::recommendations::entry::{NewDocument, NewRecord, enter_document, enter_record};
use suivi_kernel::vocab::RecommendationKind;
use suivi_kernel::{Actor, Clock, Date, Language, LocalText, Refusal, Result, Timestamp, new_id};
use suivi_store::schema::{audit, case_file, case_standing, measure, progress_update};
use suivi_store::testing::on_both_with;
use suivi_store::{Db, Tx};

struct World {
    db: Db,
    sama: Mechanism,
    health: Institution,
    case_id: String,
}

fn day(year: i32, month: u32, day: u32) -> Timestamp {
    Date::from_ymd_opt(year, month, day).unwrap().and_hms_opt(9, 0, 0).unwrap()
}

fn on_both(story: impl Fn(World)) {
    on_both_with(Clock::fixed(day(2026, 11, 25)), |db| {
        let world = db.write_here(|tx| make(tx, db.clone())).unwrap();
        story(world);
    });
}

fn make(tx: &mut Tx, db: Db) -> Result<World> {
    let machine = Actor::command_line();
    let facts = MechanismFacts {
        names: LocalText::of(Language::En, "Republic of Sama"),
        state: "XSA".to_owned(),
        level: Level::National,
        kind: MechanismKind::Interministerial,
        parent_id: None,
        language: Language::En,
    };
    let sama = create_mechanism(tx, &machine, NewMechanism { slug: "sama".to_owned(), facts })?;
    let facts = InstitutionFacts {
        names: LocalText::of(Language::En, "Ministry of Health"),
        short_names: LocalText::default(),
        kind: InstitutionKind::Ministry,
        parent_id: None,
        valid_from: None,
    };
    let health = create_institution(tx, &machine, &sama.id, facts)?;
    let document = NewDocument {
        body: "CCPR".to_owned(),
        symbol: Some("CCPR/C/XSA/CO/2".to_owned()),
        kind: "concluding_observations".to_owned(),
        title: "Concluding observations".to_owned(),
        date: day(2023, 3, 28).date(),
        cycle: None,
        session: None,
    };
    let document = enter_document(tx, &machine, &sama, document)?;
    let record = NewRecord {
        ordinal: 1,
        kind: RecommendationKind::Recommendation,
        paragraph: "11".to_owned(),
        parent_id: None,
        position: None,
        recommending_states: Vec::new(),
        priority_due: None,
        action_category: None,
        texts: vec![(Language::En, "Train midwives in all provinces.".to_owned())],
        plain: Vec::new(),
        tags: Vec::new(),
    };
    let record = enter_record(tx, &machine, &sama, &document, record)?;
    let case_id = cases::find(tx.conn, &sama, &record)?.unwrap().id;
    Ok(World { db, sama, health, case_id })
}

fn text(words: &str) -> String {
    LocalText::of(Language::En, words).to_json()
}

impl World {
    /// A ministry that leads, has one measure, told about it once in 2024 and was judged by the State in 2025.
    fn history(&self) -> History {
        let measure = self.measure();
        let update = self.update(&measure.id);
        let link = MeasureLink {
            id: new_id(),
            measure_id: measure.id.clone(),
            case_id: Some(self.case_id.clone()),
            cluster_id: None,
            at: measure.created_at,
        };
        History {
            measures: vec![measure],
            measure_links: vec![link],
            allocations: vec![self.allocation()],
            evidence: vec![self.evidence(&update.id)],
            updates: vec![update],
            assessments: vec![self.assessment("substantially")],
            ..History::default()
        }
    }

    fn measure(&self) -> Measure {
        Measure {
            id: new_id(),
            mechanism_id: self.sama.id.clone(),
            slug: "m-1".to_owned(),
            kind: "training".to_owned(),
            titles: text("Courses for midwives"),
            descriptions: "{}".to_owned(),
            outputs: text("60 midwives"),
            lead_id: Some(self.health.id.clone()),
            due_on: Some(day(2027, 6, 1).date()),
            status: "in_progress".to_owned(),
            status_at: day(2024, 3, 1),
            is_public: true,
            revision: 1,
            created_at: day(2024, 2, 1),
            updated_at: day(2024, 3, 1),
            ..Measure::default()
        }
    }

    fn allocation(&self) -> Allocation {
        Allocation {
            id: new_id(),
            mechanism_id: self.sama.id.clone(),
            case_id: Some(self.case_id.clone()),
            cluster_id: None,
            institution_id: self.health.id.clone(),
            part: "lead".to_owned(),
            status: "confirmed".to_owned(),
            keeper_id: None,
            reason: None,
            proposed_by: None,
            proposed_at: day(2024, 1, 8),
            decided_by: None,
            decided_at: Some(day(2024, 1, 20)),
            escalated_at: None,
            succeeds_id: None,
            ended_at: None,
            ended_by: None,
            revision: 1,
        }
    }

    fn update(&self, measure_id: &str) -> Update {
        Update {
            id: new_id(),
            mechanism_id: self.sama.id.clone(),
            measure_id: Some(measure_id.to_owned()),
            case_id: None,
            cluster_id: None,
            institution_id: self.health.id.clone(),
            round_id: None,
            period_from: day(2024, 4, 1).date(),
            period_to: day(2024, 6, 30).date(),
            narrative: text("The first 22 midwives took their diploma."),
            obstacles: "{}".to_owned(),
            next_steps: "{}".to_owned(),
            percent: None,
            proposed_status: None,
            is_nothing_new: false,
            status: "published".to_owned(),
            class: 0,
            form_key: new_id(),
            supersedes_id: None,
            author_id: None,
            author_label: "former focal point".to_owned(),
            submitted_at: Some(day(2024, 7, 2)),
            cleared_by: None,
            cleared_at: Some(day(2024, 7, 5)),
            cleared_via: Some("account".to_owned()),
            validated_by: None,
            validated_at: Some(day(2024, 7, 8)),
            published_by: None,
            published_at: Some(day(2024, 7, 9)),
            revision: 1,
            created_at: day(2024, 7, 2),
            updated_at: day(2024, 7, 9),
        }
    }

    fn evidence(&self, update_id: &str) -> Evidence {
        Evidence {
            id: new_id(),
            mechanism_id: self.sama.id.clone(),
            update_id: Some(update_id.to_owned()),
            measure_id: None,
            case_id: None,
            assessment_id: None,
            kind: "report".to_owned(),
            title: "Report of the school".to_owned(),
            language: Some("en".to_owned()),
            address: Some("https://reports.example.org/midwives".to_owned()),
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
            added_label: "former focal point".to_owned(),
            added_at: day(2024, 7, 2),
            published_at: Some(day(2024, 7, 9)),
            withdrawn_at: None,
            withdrawn_reason: None,
        }
    }

    fn assessment(&self, grade: &str) -> Assessment {
        Assessment {
            id: new_id(),
            mechanism_id: self.sama.id.clone(),
            case_id: self.case_id.clone(),
            assessor: "state".to_owned(),
            assessor_name: "{}".to_owned(),
            institution_id: None,
            scale: "implementation_assessment".to_owned(),
            grade: grade.to_owned(),
            rationale: text("Most provinces have midwives."),
            no_evidence_reason: None,
            assessed_on: day(2025, 5, 5).date(),
            source_symbol: None,
            source_paragraph: None,
            state: "published".to_owned(),
            supersedes_id: None,
            reason: None,
            hidden_reason: None,
            author_id: None,
            author_label: "former officer".to_owned(),
            proposed_at: Some(day(2025, 5, 5)),
            published_by: None,
            published_at: Some(day(2025, 5, 9)),
            revision: 1,
            created_at: day(2025, 5, 5),
            updated_at: day(2025, 5, 9),
        }
    }

    fn bring(&self, actor: &Actor, history: &History) -> Result<usize> {
        self.db.write_here(|tx| bring_in(tx, actor, &self.sama, history))
    }

    /// What is wrong with a history, as table, column and key of the problem.
    fn wrong(&self, history: &History) -> Vec<(String, String, &'static str)> {
        let error = self.bring(&Actor::command_line(), history).unwrap_err();
        let suivi_kernel::Error::Refusal(Refusal::Invalid(problems)) = error else { panic!("{error}") };
        let told = problems.into_iter().map(|told| {
            let mut place = told.field.split('/');
            let table = place.next().unwrap().to_owned();
            (table, place.nth(1).unwrap().to_owned(), told.problem.key)
        });
        told.collect()
    }
}

fn told(table: &str, column: &str, key: &'static str) -> Vec<(String, String, &'static str)> {
    vec![(table.to_owned(), column.to_owned(), key)]
}

#[test]
fn what_is_brought_in_stands_with_its_own_dates_and_lists_and_trail_know_it() {
    on_both(|world| {
        let history = world.history();
        assert_eq!(world.bring(&Actor::command_line(), &history).unwrap(), 5);
        world
            .db
            .read_here(|conn| {
                let standing: Standing =
                    case_standing::table.find(&world.case_id).select(Standing::as_select()).first(conn)?;
                assert_eq!(standing.lead_id.as_deref(), Some(world.health.id.as_str()));
                assert_eq!(standing.last_published_at, Some(day(2024, 7, 9)));
                assert_eq!(standing.state_grade.as_deref(), Some("substantially"));
                assert!(standing.has_public_evidence && standing.measures == 1);
                let status: String =
                    case_file::table.find(&world.case_id).select(case_file::status).first(conn)?;
                assert_eq!(status, "assessed");
                let row: Update = progress_update::table.select(Update::as_select()).first(conn)?;
                assert_eq!(row, history.updates[0]);
                let entries: Vec<(String, Option<String>)> = audit::table
                    .filter(audit::action.like("%.bring_in"))
                    .order(audit::seq)
                    .select((audit::action, audit::act_id))
                    .load(conn)?;
                assert_eq!(entries.len(), 5);
                assert!(entries.iter().all(|(_, act)| act.is_some() && *act == entries[0].1), "one act");
                Ok(())
            })
            .unwrap();
    });
}

#[test]
fn only_who_runs_the_machine_brings_follow_up_in_and_a_refusal_leaves_nothing_behind() {
    on_both(|world| {
        let history = world.history();
        assert!(world.bring(&Actor::visitor(), &history).is_err());
        let mut broken = world.history();
        broken.updates[0].status = "printed".to_owned();
        assert_eq!(world.wrong(&broken), told("progress_update", "status", "problem-unknown-choice"));
        let there: i64 = world.db.read_here(|conn| Ok(measure::table.count().get_result(conn)?)).unwrap();
        assert_eq!(there, 0);
    });
}

#[test]
fn a_history_keeps_the_rules_that_commands_keep() {
    on_both(|world| {
        let mut two_leads = world.history();
        two_leads.allocations.push(world.allocation());
        assert_eq!(world.wrong(&two_leads), told("allocation", "part", "problem-taken"));

        let mut blocked = world.history();
        blocked.measures[0].status = "blocked".to_owned();
        assert_eq!(world.wrong(&blocked), told("measure", "status_reason", "problem-required"));

        let mut elsewhere = world.history();
        elsewhere.updates[0].institution_id = "nobody".to_owned();
        assert_eq!(
            world.wrong(&elsewhere),
            told("progress_update", "institution_id", "problem-unknown-choice")
        );

        let mut backwards = world.history();
        backwards.updates[0].cleared_at = Some(day(2024, 7, 1));
        assert_eq!(
            world.wrong(&backwards),
            told("progress_update", "cleared_at", "problem-ends-before-it-begins")
        );

        let mut tomorrow = world.history();
        tomorrow.updates[0].published_at = Some(day(2026, 11, 26));
        assert_eq!(world.wrong(&tomorrow), told("progress_update", "published_at", "problem-in-the-future"));

        let mut unproven = world.history();
        unproven.assessments[0].grade = "fully".to_owned();
        assert_eq!(world.wrong(&unproven), told("assessment", "grade", "problem-evidence-needed"));

        let mut nowhere = world.history();
        nowhere.evidence[0].address = None;
        assert_eq!(world.wrong(&nowhere), told("evidence", "address", "problem-required"));
    });
}
