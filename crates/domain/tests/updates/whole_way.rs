//! One recommendation from allocation to publication, across five people; and what everybody else must not see on the way.

use suivi_domain::accounts::{NewAccount, Seat, actor_of, create_account, needs_institution};
use suivi_domain::followup::allocations::{self, Proposal, Supports};
use suivi_domain::followup::model::Subject;
use suivi_domain::followup::rounds::{self, NewRound};
use suivi_domain::followup::updates::{self, Form};
use suivi_domain::plans::measures::{self, Answers, MeasureFacts, NewMeasure};
use suivi_domain::plans::model::MeasureKind;
use suivi_domain::recommendations::bulk::{self, BulkChange};
use suivi_kernel::{Actor, Language, LocalText, Role};
use suivi_store::ledger::{Verdict, verify};
use suivi_store::schema::{allocation, case_file};

use diesel::prelude::*;

use crate::world::{World, on_both, said};

/// Who besides its own institution sees what is on its way to the public: those with a whole `R` for unpublished updates in
/// `vocab/permissions.csv`.
const STATE: [&str; 4] = ["auditor", "political_lead", "secretariat_admin", "secretariat_officer"];

/// Who sees that a lead is proposed: the above, and those who answer for some institution of the government (decision 0019).
const GOVERNMENT: [&str; 8] = [
    "auditor",
    "institution_approver",
    "institution_focal",
    "judiciary",
    "local_government",
    "political_lead",
    "secretariat_admin",
    "secretariat_officer",
];

/// Somebody in each role, and a visitor. Those who act for an institution act for the Ministry of Justice, which has no part.
fn bystanders(world: &World) -> Vec<(&'static str, Actor)> {
    let mut all: Vec<(&'static str, Actor)> = Role::ALL
        .iter()
        .copied()
        .filter(|role| !matches!(role, Role::Public | Role::ServiceAccount))
        .map(|role| {
            let institution_id = needs_institution(role).then(|| world.justice.id.clone());
            let new = NewAccount {
                email: &format!("{role}@elsewhere.example"),
                name: role.code(),
                language: Language::En,
                password: None,
                is_operator: false,
                seat: Some(Seat { mechanism_id: world.sama.id.clone(), role, institution_id }),
            };
            let made = world.db.write_here(|tx| create_account(tx, &Actor::command_line(), new)).unwrap();
            (role.code(), world.db.read_here(|conn| actor_of(conn, &made.account_id)).unwrap())
        })
        .collect();
    all.push(("public", Actor::visitor()));
    all.sort_by_key(|(name, _)| *name);
    all
}

#[test]
fn a_recommendation_is_allocated_planned_answered_cleared_and_published_and_nobody_sees_it_before_time() {
    on_both(|world| {
        let others = bystanders(&world);
        let everybody: Vec<&str> = others.iter().map(|(name, _)| *name).collect();
        assert!(everybody.len() >= 20, "{everybody:?}");
        let who = |sees: &dyn Fn(&Actor) -> bool| -> Vec<&'static str> {
            others.iter().filter(|(_, actor)| sees(actor)).map(|(name, _)| *name).collect()
        };
        let (sama, health) = (&world.sama, &world.health);
        let Subject::Case(case_id) = &world.case else { panic!("a case") };
        let record: String = world
            .db
            .read_here(|conn| {
                Ok(case_file::table.find(case_id).select(case_file::recommendation_id).first(conn)?)
            })
            .unwrap();
        // The recommendation is new: whoever answered for it in the other stories does not.
        world.db.write_here(|tx| Ok(diesel::delete(allocation::table).execute(tx.conn)?)).unwrap();

        // 1. The secretariat verifies it and proposes a lead.
        world
            .db
            .write_here(|tx| {
                let verified = BulkChange { verified: Some(true), ..BulkChange::default() };
                bulk::set_for_many(tx, &world.dina, sama, std::slice::from_ref(&record), &verified)?;
                let lead = Proposal {
                    subject: world.case.clone(),
                    lead: Some(health.id.clone()),
                    supports: Supports::AsTheyAre,
                };
                allocations::allocate(tx, &world.dina, sama, &[lead], None)
            })
            .unwrap();
        let lead = |actor: &Actor| {
            let found = world.db.read_here(|conn| allocations::of_case(conn, actor, sama, &record)).unwrap();
            found.lead().map(|line| line.allocation.id.clone())
        };
        assert_eq!(who(&|actor| lead(actor).is_some()), GOVERNMENT, "a proposal is not public");

        // 2. The institution's approver confirms it.
        let allocation_id = lead(&world.chen).expect("it is the institution's own");
        world
            .db
            .write_here(|tx| {
                allocations::confirm(tx, &world.chen, sama, std::slice::from_ref(&allocation_id))
            })
            .unwrap();
        assert_eq!(who(&|actor| lead(actor).is_some()), everybody, "who leads is public");

        // 3. The focal point writes a measure; the approver agrees; the secretariat makes it public.
        let title = LocalText::of(Language::En, "Hold court sessions on the outer islands");
        let facts = MeasureFacts {
            lead_id: Some(health.id.clone()),
            ..MeasureFacts::titled(MeasureKind::Training, title)
        };
        let new = NewMeasure {
            facts,
            answers: vec![Answers::Recommendation(record.clone())],
            is_historical: false,
        };
        let measure =
            world.db.write_here(|tx| measures::create(tx, &world.amina, sama, new.clone())).unwrap();
        let sees_measure =
            |actor: &Actor| world.db.read_here(|conn| measures::find(conn, actor, sama, &measure.id)).is_ok();
        assert_eq!(who(&sees_measure), STATE, "a measure is its institution's until it is public");
        world.db.write_here(|tx| measures::agree(tx, &world.chen, sama, &measure.id)).unwrap();
        assert_eq!(who(&sees_measure), STATE);
        world.db.write_here(|tx| measures::publish(tx, &world.dina, sama, &measure.id, None)).unwrap();
        assert_eq!(who(&sees_measure), everybody);

        // 4. A round asks about it; the focal point answers.
        let day = |text: &str| text.parse().unwrap();
        let round = NewRound {
            label: String::new(),
            period_from: day("2026-07-01"),
            period_to: day("2026-09-30"),
            opens_on: day("2026-11-23"),
            due_on: day("2026-12-14"),
        };
        let round = world
            .db
            .write_here(|tx| {
                let planned = rounds::plan(tx, &world.dina, &sama.id, round.clone())?;
                rounds::open(tx, &world.dina, &sama.id, &planned.id)
            })
            .unwrap();
        let form = Form {
            subject: Subject::Measure(measure.id.clone()),
            content: said("Six sessions were held."),
            ..world.form("way", "")
        };
        let draft = world.save(&world.amina, &form).unwrap();
        let reads = |actor: &Actor| world.reads(actor, &draft.id);
        assert!(who(&reads).is_empty(), "a draft is its institution's own: {:?}", who(&reads));
        let update = world.sent(&world.amina, &Form { seen: draft.revision, ..form });
        assert_eq!((&update.id, update.round_id.as_ref()), (&draft.id, Some(&round.id)));
        assert_eq!(who(&reads), STATE);

        // 5. The approver clears it, the secretariat validates it and publishes it.
        world.clear(&world.chen, &update.id).unwrap();
        assert_eq!(who(&reads), STATE);
        world.validate(&world.dina, &update.id).unwrap();
        assert_eq!(who(&reads), STATE);
        world.publish(&world.dina, &update.id).unwrap();
        assert_eq!(who(&reads), everybody, "what is published is everybody's");
        let (_, visitor) = others.iter().find(|(name, _)| *name == "public").unwrap();
        let subjects = [Subject::Measure(measure.id.clone())];
        let told = world.db.read_here(|conn| updates::timeline(conn, visitor, sama, &subjects, 10)).unwrap();
        assert_eq!(told.lines.len(), 1, "the public finds it where it is asked for");

        // 6. The chair and the secretariat took no step that was another's, and the trail tells it all.
        assert!(matches!(world.db.read_here(verify).unwrap(), Verdict::Whole { .. }));
    });
}
