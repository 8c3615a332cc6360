//! What was recommended and what became of it, as rows: commands would take hours.

use chrono::Duration;
use diesel::prelude::*;
use suivi_bench::dice::Dice;
use suivi_domain::followup::rounds::Round;
use suivi_domain::followup::rows::{Allocation, Assessment, InformationRequest, RoundItem, Update};
use suivi_domain::plans::rows::{Measure, MeasureLink, Milestone};
use suivi_domain::recommendations::entry::{NewDocument, NewRecord, enter_document, enter_record};
use suivi_kernel::vocab::{Position, RecommendationKind};
use suivi_kernel::{Actor, Date, Language, LocalText, Result, Timestamp, new_id};
use suivi_store::schema::{
    allocation, assessment, case_file, information_request, measure, measure_link, milestone,
    progress_update, round_item, update_round,
};
use suivi_store::{Db, insert_many};

use crate::people::World;
use crate::{Size, UPDATES_OF_EACH};

/// Records of one document.
const DOCUMENT: usize = 250;
/// Rounds that were closed before the one that is open.
const ROUNDS: usize = 11;

const VERBS: [&str; 8] =
    ["Ensure", "Strengthen", "Ratify", "Adopt", "Improve", "Guarantee", "Investigate", "Prevent"];
const THINGS: [&str; 8] = [
    "the education of girls with disabilities on every island",
    "access to safe water in all provinces",
    "the independence of the judiciary",
    "a law against violence in the family",
    "the training of midwives and nurses",
    "the registration of every birth",
    "the protection of human rights defenders",
    "the conditions in places of detention",
];

/// Records of the review, each with its case; most are verified and allocated.
pub fn recommendations(db: &Db, world: &World, size: Size, dice: &mut Dice) -> Result<Vec<String>> {
    let machine = Actor::command_line();
    for number in 0..size.recommendations.div_ceil(DOCUMENT) {
        let new = NewDocument {
            body: "UPR".to_owned(),
            symbol: Some(format!("A/HRC/{}/{}", 20 + number, number + 1)),
            kind: "upr_report".to_owned(),
            title: "Report of the Working Group".to_owned(),
            date: Date::from_ymd_opt(2008 + (number % 18) as i32, 6, 30).unwrap_or_default(),
            cycle: Some(1 + (number % 4) as i32),
            session: Some((1 + number).to_string()),
        };
        db.write_here(|tx| {
            let document = enter_document(tx, &machine, &world.mechanism, new.clone())?;
            for n in 1..=DOCUMENT.min(size.recommendations - number * DOCUMENT) {
                let words = format!("{} {}.", dice.one_of(&VERBS), dice.one_of(&THINGS));
                let position = if dice.percent(85) { Position::Supported } else { Position::Noted };
                let record = NewRecord {
                    ordinal: n as i32,
                    kind: RecommendationKind::Recommendation,
                    paragraph: format!("{}.{n}", 100 + number),
                    parent_id: None,
                    position: Some((position, "A/HRC/64/199/Add.1".to_owned())),
                    recommending_states: vec!["URY".to_owned()],
                    priority_due: None,
                    action_category: Some(1 + (n % 5) as i32),
                    texts: vec![(Language::En, words)],
                    plain: Vec::new(),
                    tags: Vec::new(),
                };
                enter_record(tx, &machine, &world.mechanism, &document, record)?;
            }
            Ok(())
        })?;
    }
    let cases: Vec<String> =
        db.read_here(|conn| Ok(case_file::table.order(case_file::id).select(case_file::id).load(conn)?))?;
    db.write_here(|tx| {
        let verified = cases.len() * 9 / 10;
        for some in cases[..verified].chunks(1_000) {
            diesel::update(case_file::table.filter(case_file::id.eq_any(some)))
                .set((case_file::verified_at.eq(tx.now), case_file::status.eq("verified")))
                .execute(tx.conn)?;
        }
        let leads: Vec<Allocation> =
            cases[..verified].iter().map(|case| lead(world, case, tx.now, dice)).collect();
        insert_many!(tx.conn, allocation::table, leads, 18)?;
        Ok(())
    })?;
    Ok(cases)
}

fn lead(world: &World, case: &str, now: Timestamp, dice: &mut Dice) -> Allocation {
    let status = if dice.percent(95) { "confirmed" } else { dice.one_of(&["proposed", "contested"]) };
    Allocation {
        id: new_id(),
        mechanism_id: world.mechanism.id.clone(),
        case_id: Some(case.to_owned()),
        cluster_id: None,
        institution_id: world.institutions[dice.between(0, world.institutions.len() - 1)].0.clone(),
        part: "lead".to_owned(),
        status: status.to_owned(),
        keeper_id: None,
        reason: (status == "contested").then(|| "It belongs elsewhere".to_owned()),
        proposed_by: None,
        proposed_at: now - Duration::days(400),
        decided_by: None,
        decided_at: (status != "proposed").then(|| now - Duration::days(390)),
        escalated_at: (status == "contested").then(|| now - Duration::days(370)),
        succeeds_id: None,
        ended_at: None,
        ended_by: None,
        revision: 1,
    }
}

/// A measure with its institution and that one's focal points.
pub struct Made {
    id: String,
    institution: usize,
}

/// The measures, and what they answer: four in five recommendations have some.
pub fn measures(db: &Db, world: &World, cases: &[String], size: Size, dice: &mut Dice) -> Result<Vec<Made>> {
    let now = db.clock().now();
    let mut made = Vec::with_capacity(size.measures);
    let mut rows = Vec::with_capacity(size.measures);
    let mut links = Vec::with_capacity(size.measures * 3 / 2);
    let answered = cases.len() * 4 / 5;
    for n in 0..size.measures {
        let institution = dice.between(0, world.institutions.len() - 1);
        let row = measure_row(world, n, institution, now, dice);
        for _ in 0..dice.between(1, 2) {
            links.push(MeasureLink {
                id: new_id(),
                measure_id: row.id.clone(),
                case_id: Some(cases[dice.between(0, answered - 1)].clone()),
                cluster_id: None,
                at: now,
            });
        }
        made.push(Made { id: row.id.clone(), institution });
        rows.push(row);
    }
    let steps: Vec<Milestone> = rows.iter().step_by(2).map(|row| step_of(row, dice)).collect();
    db.write_here(|tx| {
        insert_many!(tx.conn, measure::table, rows, 27)?;
        insert_many!(tx.conn, milestone::table, steps, 9)?;
        insert_many!(tx.conn, measure_link::table, links, 5)?;
        Ok(())
    })?;
    Ok(made)
}

/// One step on the way of a measure; of those that are over, it is done.
fn step_of(measure: &Measure, dice: &mut Dice) -> Milestone {
    let due = measure.due_on.unwrap_or_default() - Duration::days(dice.between(1, 200) as i64);
    Milestone {
        id: new_id(),
        measure_id: measure.id.clone(),
        ordinal: 1,
        titles: LocalText::of(Language::En, "The first half is in place").to_json(),
        due_on: Some(due),
        done_on: (measure.status == "completed").then_some(due),
        proof: None,
        created_at: measure.created_at,
        updated_at: measure.created_at,
    }
}

fn measure_row(world: &World, n: usize, institution: usize, now: Timestamp, dice: &mut Dice) -> Measure {
    let status = match dice.between(1, 100) {
        1..=20 => "completed",
        21..=22 => "blocked",
        23..=24 => "cancelled",
        25..=35 => "not_started",
        36..=45 => "continuous",
        _ => "in_progress",
    };
    let title = format!("{} {} ({n})", dice.one_of(&VERBS), dice.one_of(&THINGS));
    let due = now.date() + Duration::days(dice.between(0, 1_500) as i64 - 500);
    let (lead, focal) = &world.institutions[institution];
    Measure {
        id: new_id(),
        mechanism_id: world.mechanism.id.clone(),
        plan_id: None,
        slug: format!("measure-{n}"),
        kind: dice
            .one_of(&["law", "policy", "programme", "budget", "training", "data", "institution"])
            .to_owned(),
        titles: LocalText::of(Language::En, title).to_json(),
        descriptions: LocalText::of(Language::En, "What is done, where and for whom. ".repeat(12)).to_json(),
        outputs: "{}".to_owned(),
        smart: "{}".to_owned(),
        lead_id: Some(lead.clone()),
        keeper_id: dice.percent(60).then(|| focal[dice.between(0, focal.len() - 1)].clone()),
        starts_on: None,
        due_on: Some(due),
        is_continuous: status == "continuous",
        budget: None,
        currency: None,
        budget_source: None,
        status: status.to_owned(),
        status_reason: (status == "blocked").then(|| "The budget is not approved".to_owned()),
        status_at: now - Duration::days(dice.between(1, 300) as i64),
        is_public: dice.percent(80),
        approved_by: None,
        approved_at: None,
        revision: 1,
        created_by: None,
        created_at: now - Duration::days(1_000),
        updated_at: now - Duration::days(dice.between(1, 300) as i64),
    }
}

/// The updates of each measure over the rounds that were, and the rounds' questions that they answered.
pub fn updates(db: &Db, world: &World, measures: &[Made], dice: &mut Dice) -> Result<usize> {
    let now = db.clock().now();
    let rounds: Vec<Round> = (0..ROUNDS).map(|back| round(world, now, ROUNDS - back)).collect();
    db.write_here(|tx| {
        insert_many!(tx.conn, update_round::table, rounds, 11)?;
        Ok(())
    })?;
    let mut count = 0;
    for some in measures.chunks(2_500) {
        let mut rows = Vec::with_capacity(some.len() * UPDATES_OF_EACH);
        let mut items = Vec::with_capacity(rows.capacity());
        for made in some {
            for round in &rounds[..UPDATES_OF_EACH.min(ROUNDS)] {
                let row = update(world, made, round, dice);
                items.push(answered(&row, round, dice));
                rows.push(row);
            }
        }
        count += rows.len();
        db.write_here(|tx| {
            insert_many!(tx.conn, progress_update::table, rows, 32)?;
            insert_many!(tx.conn, round_item::table, items, 12)?;
            Ok(())
        })?;
    }
    Ok(count)
}

fn round(world: &World, now: Timestamp, quarters_ago: usize) -> Round {
    let opened = now - Duration::days(91 * quarters_ago as i64);
    Round {
        id: new_id(),
        mechanism_id: world.mechanism.id.clone(),
        label: format!("before-{quarters_ago:02}"),
        period_from: (opened - Duration::days(91)).date(),
        period_to: (opened - Duration::days(1)).date(),
        opens_on: opened.date(),
        due_at: opened + Duration::days(21),
        state: "closed".to_owned(),
        opened_at: Some(opened),
        closed_at: Some(opened + Duration::days(90)),
        created_by: None,
        created_at: opened,
    }
}

fn update(world: &World, made: &Made, round: &Round, dice: &mut Dice) -> Update {
    let (institution, focal) = &world.institutions[made.institution];
    let late = if dice.percent(30) { 30 } else { 0 };
    let at = round.due_at - Duration::days(dice.between(0, 20) as i64) + Duration::days(late);
    let status = match dice.between(1, 1_000) {
        1..=2 => "draft",
        3..=5 => "submitted",
        6..=7 => "returned",
        8..=10 => "cleared",
        11..=13 => "validated",
        _ => "published",
    };
    let reached = |steps: &[&str]| steps.contains(&status).then_some(at);
    Update {
        id: new_id(),
        mechanism_id: world.mechanism.id.clone(),
        measure_id: Some(made.id.clone()),
        case_id: None,
        cluster_id: None,
        institution_id: institution.clone(),
        round_id: Some(round.id.clone()),
        period_from: round.period_from,
        period_to: round.period_to,
        narrative: LocalText::of(Language::En, "What was done in the quarter, with numbers. ".repeat(6))
            .to_json(),
        obstacles: "{}".to_owned(),
        next_steps: "{}".to_owned(),
        percent: None,
        proposed_status: None,
        is_nothing_new: dice.percent(20),
        status: status.to_owned(),
        class: 0,
        form_key: new_id(),
        supersedes_id: None,
        author_id: Some(focal[dice.between(0, focal.len() - 1)].clone()),
        author_label: "institution_focal".to_owned(),
        submitted_at: (status != "draft").then_some(at),
        cleared_by: None,
        cleared_at: reached(&["cleared", "validated", "published"]),
        cleared_via: None,
        validated_by: None,
        validated_at: reached(&["validated", "published"]),
        published_by: None,
        published_at: reached(&["published"]),
        revision: 1,
        created_at: at,
        updated_at: at,
    }
}

fn answered(update: &Update, round: &Round, dice: &mut Dice) -> RoundItem {
    let is_answered = dice.percent(90);
    RoundItem {
        id: new_id(),
        round_id: round.id.clone(),
        mechanism_id: update.mechanism_id.clone(),
        measure_id: update.measure_id.clone(),
        case_id: None,
        cluster_id: None,
        institution_id: update.institution_id.clone(),
        state: if is_answered { "answered" } else { "waiting" }.to_owned(),
        update_id: is_answered.then(|| update.id.clone()),
        answered_at: is_answered.then_some(update.created_at),
        is_late: is_answered && update.created_at > round.due_at,
        is_nothing_new: update.is_nothing_new,
    }
}

/// What committees and the State say, and what the secretariat asks.
pub fn voices(db: &Db, world: &World, cases: &[String], dice: &mut Dice) -> Result<()> {
    let now = db.clock().now();
    let assessments: Vec<Assessment> = (0..cases.len() / 3)
        .map(|n| assess(world, &cases[dice.between(0, cases.len() - 1)], n, now, dice))
        .collect();
    let requests: Vec<InformationRequest> = (0..world.institutions.len() * 3)
        .map(|n| InformationRequest {
            id: new_id(),
            mechanism_id: world.mechanism.id.clone(),
            about_kind: None,
            about_id: None,
            institution_id: world.institutions[n % world.institutions.len()].0.clone(),
            question: "How many people were reached, and where?".to_owned(),
            due_on: Some(now.date() + Duration::days(dice.between(1, 60) as i64)),
            class: 1,
            state: "open".to_owned(),
            asked_by: None,
            asked_label: "secretariat_officer".to_owned(),
            asked_at: now - Duration::days(3),
            answer: None,
            answered_by: None,
            answered_label: None,
            answered_at: None,
            revision: 1,
        })
        .collect();
    db.write_here(|tx| {
        insert_many!(tx.conn, assessment::table, assessments, 25)?;
        insert_many!(tx.conn, information_request::table, requests, 17)?;
        Ok(())
    })
}

fn assess(world: &World, case: &str, n: usize, now: Timestamp, dice: &mut Dice) -> Assessment {
    let assessor = if n.is_multiple_of(4) { "committee" } else { "state" };
    let state = if n % 50 == 1 { "proposed" } else { "published" };
    let at = now - Duration::days(dice.between(1, 400) as i64);
    Assessment {
        id: new_id(),
        mechanism_id: world.mechanism.id.clone(),
        case_id: case.to_owned(),
        assessor: assessor.to_owned(),
        assessor_name: LocalText::of(Language::En, "Human Rights Committee").to_json(),
        institution_id: None,
        scale: "implementation_assessment".to_owned(),
        grade: dice.one_of(&["fully", "substantially", "partially", "not_implemented"]).to_owned(),
        rationale: "{}".to_owned(),
        no_evidence_reason: None,
        assessed_on: at.date(),
        source_symbol: None,
        source_paragraph: None,
        state: state.to_owned(),
        supersedes_id: None,
        reason: None,
        hidden_reason: None,
        author_id: None,
        author_label: "secretariat_officer".to_owned(),
        proposed_at: Some(at),
        published_by: None,
        published_at: (state == "published").then_some(at),
        revision: 1,
        created_at: at,
        updated_at: at,
    }
}
