//! Plans: written, consulted on, adopted by two persons, changed by versions; and who reads what of them.

use suivi_domain::plans::measures::{self, MeasureFacts, NewMeasure};
use suivi_domain::plans::model::{MeasureKind, PlanKind, PlanStatus};
use suivi_domain::plans::queries::{self, Whole};
use suivi_domain::plans::rows::Plan;
use suivi_domain::plans::versions::{Field, differences};
use suivi_domain::plans::{
    self, Adoption, PlanFacts, advance, approve, propose_adoption, propose_version, turn_down,
};
use suivi_kernel::{Actor, LocalText, Problem, Refusal, Result, Role};

use crate::world::{World, day, en, on_both, refusal, wrong_fields};

fn facts(title: &str) -> PlanFacts {
    PlanFacts {
        kind: PlanKind::HumanRights,
        titles: en(title),
        summaries: LocalText::default(),
        legal_basis: Some("Law 12/2025".to_owned()),
        period_from: day(2026, 1, 1),
        period_to: day(2030, 12, 31),
        budget: None,
        owner_id: None,
    }
}

fn draft(world: &World, officer: &Actor) -> Plan {
    world.write(|tx| plans::create(tx, officer, &world.sama, facts("Plan 2026-2030"))).unwrap()
}

fn decree() -> Adoption<'static> {
    Adoption { act: "Decree 4/2026", on: Some(day(2026, 11, 20)) }
}

fn adopt(world: &World, officer: &Actor, chair: &Actor, plan: &Plan) -> Plan {
    world.write(|tx| propose_adoption(tx, officer, &world.sama, &plan.id, decree())).unwrap();
    world.write(|tx| approve(tx, chair, &world.sama, &plan.id)).unwrap()
}

fn whole(world: &World, actor: &Actor, plan: &Plan) -> Result<Whole> {
    world.db.read_here(|conn| queries::whole(conn, actor, &world.sama, &plan.slug))
}

fn measure_in(world: &World, officer: &Actor, plan: &Plan, title: &str) -> String {
    let facts = MeasureFacts {
        plan_id: Some(plan.id.clone()),
        due_on: Some(day(2028, 6, 1)),
        ..MeasureFacts::titled(MeasureKind::Training, en(title))
    };
    let new = NewMeasure { facts, answers: Vec::new(), is_historical: false };
    world.write(|tx| measures::create(tx, officer, &world.sama, new)).unwrap().slug
}

#[test]
fn a_plan_is_adopted_by_two_persons_and_public_from_then_on() {
    on_both(|world| {
        let officer = world.person(Role::SecretariatOfficer);
        let chair = world.person(Role::PoliticalLead);
        let plan = draft(&world, &officer);
        assert_eq!(plan.slug, "plan-2026-2030");
        let visitor = Actor::visitor();
        assert_eq!(refusal(whole(&world, &visitor, &plan)), Refusal::NotFound);
        let advance_to = |actor: &Actor, to| world.write(|tx| advance(tx, actor, &world.sama, &plan.id, to));
        advance_to(&officer, PlanStatus::Consultation).unwrap();
        assert!(matches!(refusal(advance_to(&officer, PlanStatus::Adopted)), Refusal::Conflict(_)));
        let nothing = Adoption { act: " ", on: None };
        let empty = world.write(|tx| propose_adoption(tx, &officer, &world.sama, &plan.id, nothing));
        assert_eq!(wrong_fields(empty), ["adoption_act", "adopted_on"]);
        world.write(|tx| propose_adoption(tx, &officer, &world.sama, &plan.id, decree())).unwrap();
        assert_eq!(refusal(whole(&world, &visitor, &plan)), Refusal::NotFound, "proposed is not public");
        let twice = world.write(|tx| propose_adoption(tx, &officer, &world.sama, &plan.id, decree()));
        assert_eq!(refusal(twice), Refusal::Conflict(Problem::asked_already("")));
        let alone = world.write(|tx| approve(tx, &officer, &world.sama, &plan.id));
        assert_eq!(refusal(alone), Refusal::NotPermitted);

        let adopted = world.write(|tx| approve(tx, &chair, &world.sama, &plan.id)).unwrap();
        assert_eq!((adopted.status.as_str(), adopted.version), ("adopted", 1));
        assert_eq!(adopted.adoption_act.as_deref(), Some("Decree 4/2026"));
        let shown = whole(&world, &visitor, &plan).unwrap();
        assert_eq!(shown.shown.adopted_on, Some(day(2026, 11, 20)));
        assert!(shown.draft.is_none() && shown.proposal.is_none());
        for to in [PlanStatus::InForce, PlanStatus::MidTermReview, PlanStatus::Evaluated, PlanStatus::Expired]
        {
            advance_to(&officer, to).unwrap();
        }
        assert!(matches!(refusal(advance_to(&officer, PlanStatus::Draft)), Refusal::Conflict(_)));
    });
}

#[test]
fn the_chair_does_not_approve_what_she_proposed_herself() {
    on_both(|world| {
        let officer = world.person(Role::SecretariatOfficer);
        let chair = world.person(Role::PoliticalLead);
        let plan = draft(&world, &officer);
        let mut both = officer.clone();
        both.memberships.extend(chair.memberships.clone());
        world.write(|tx| propose_adoption(tx, &both, &world.sama, &plan.id, decree())).unwrap();
        let own = world.write(|tx| approve(tx, &both, &world.sama, &plan.id));
        assert_eq!(refusal(own), Refusal::Conflict(Problem::second_person("")));
        assert!(world.write(|tx| approve(tx, &chair, &world.sama, &plan.id)).is_ok());
    });
}

#[test]
fn what_was_changed_after_the_proposal_is_not_approved_unseen() {
    on_both(|world| {
        let officer = world.person(Role::SecretariatOfficer);
        let chair = world.person(Role::PoliticalLead);
        let plan = draft(&world, &officer);
        world.write(|tx| propose_adoption(tx, &officer, &world.sama, &plan.id, decree())).unwrap();
        world
            .write(|tx| plans::update(tx, &officer, &world.sama, &plan.id, facts("Other"), plan.revision))
            .unwrap();
        let approved = world.write(|tx| approve(tx, &chair, &world.sama, &plan.id));
        assert_eq!(refusal(approved), Refusal::Conflict(Problem::changed_since("")));
        let no_reason = world.write(|tx| turn_down(tx, &chair, &world.sama, &plan.id, " "));
        assert_eq!(wrong_fields(no_reason), ["reason"]);
        world.write(|tx| turn_down(tx, &chair, &world.sama, &plan.id, "It was changed.")).unwrap();
        assert_eq!(adopt(&world, &officer, &chair, &plan).version, 1);
    });
}

#[test]
fn the_public_reads_the_version_in_force_while_the_next_one_is_written() {
    on_both(|world| {
        let officer = world.person(Role::SecretariatOfficer);
        let chair = world.person(Role::PoliticalLead);
        let plan = draft(&world, &officer);
        let first = measure_in(&world, &officer, &plan, "Train midwives");
        let plan = adopt(&world, &officer, &chair, &plan);
        let second = measure_in(&world, &officer, &plan, "Train doctors");
        for slug in [&first, &second] {
            world.write(|tx| measures::publish(tx, &officer, &world.sama, slug, None)).unwrap();
        }
        let changed = PlanFacts { budget: Some("5 million".to_owned()), ..facts("Plan, second edition") };
        world.write(|tx| plans::update(tx, &officer, &world.sama, &plan.id, changed, plan.revision)).unwrap();
        let visitor = Actor::visitor();
        let shown = whole(&world, &visitor, &plan).unwrap().shown;
        assert_eq!(shown.titles, en("Plan 2026-2030"));
        assert_eq!(shown.measures.keys().collect::<Vec<_>>(), [&first]);
        let listed = world.db.read_here(|conn| queries::all(conn, &visitor, &world.sama)).unwrap();
        assert_eq!(LocalText::from_json(&listed[0].titles).unwrap(), en("Plan 2026-2030"));

        let nothing = world.write(|tx| propose_version(tx, &officer, &world.sama, &plan.id, ""));
        assert_eq!(wrong_fields(nothing), ["reason"]);
        world.write(|tx| propose_version(tx, &officer, &world.sama, &plan.id, "Mid-term changes.")).unwrap();
        let approved = world.write(|tx| approve(tx, &chair, &world.sama, &plan.id)).unwrap();
        assert_eq!((approved.version, approved.status.as_str()), (2, "adopted"));
        let now = whole(&world, &visitor, &plan).unwrap();
        assert_eq!(now.shown.titles, en("Plan, second edition"));
        assert_eq!(now.versions.iter().map(|version| version.version).collect::<Vec<_>>(), [2, 1]);
        assert_eq!(now.versions[0].reason.as_deref(), Some("Mid-term changes."));

        let version = |number| {
            world.db.read_here(|conn| queries::version(conn, &visitor, &world.sama, &approved, number))
        };
        let (one, two) = (version(1).unwrap().1, version(2).unwrap().1);
        let found = differences(&one, &two);
        assert_eq!(found.fields, [Field::Titles, Field::Budget]);
        assert_eq!(found.added, [second]);
        assert_eq!(refusal(version(3)), Refusal::NotFound);
    });
}

#[test]
fn a_draft_is_read_by_the_secretariat_the_chair_the_auditor_and_its_own_institution_only() {
    on_both(|world| {
        let officer = world.person(Role::SecretariatOfficer);
        let of_health = PlanFacts { owner_id: Some(world.health.id.clone()), ..facts("Plan of Health") };
        let plan = world.write(|tx| plans::create(tx, &officer, &world.sama, of_health)).unwrap();
        for role in Role::ALL.iter().filter(|role| !matches!(role, Role::Public | Role::ServiceAccount)) {
            if *role == Role::SecretariatOfficer {
                continue;
            }
            let actor = world.person(*role);
            let reads = matches!(
                role,
                Role::SecretariatAdmin
                    | Role::PoliticalLead
                    | Role::Auditor
                    | Role::InstitutionFocal
                    | Role::InstitutionApprover
            );
            assert_eq!(whole(&world, &actor, &plan).is_ok(), reads, "{role}");
            let changed =
                world.write(|tx| plans::update(tx, &actor, &world.sama, &plan.id, facts("x"), plan.revision));
            assert!(matches!(refusal(changed), Refusal::NotPermitted | Refusal::NotFound), "{role}");
        }
        let elsewhere = world.person_of(Role::InstitutionApprover, &world.justice, "justice");
        assert_eq!(refusal(whole(&world, &elsewhere, &plan)), Refusal::NotFound);
        let created = world.write(|tx| plans::create(tx, &elsewhere, &world.sama, facts("Own")));
        assert_eq!(refusal(created), Refusal::NotPermitted);
    });
}

#[test]
fn the_approver_of_the_institution_that_keeps_a_plan_may_approve_it() {
    on_both(|world| {
        let officer = world.person(Role::SecretariatOfficer);
        let approver = world.person(Role::InstitutionApprover);
        let stranger = world.person_of(Role::InstitutionApprover, &world.justice, "justice");
        let of_health = PlanFacts { owner_id: Some(world.health.id.clone()), ..facts("Plan of Health") };
        let plan = world.write(|tx| plans::create(tx, &officer, &world.sama, of_health)).unwrap();
        world.write(|tx| propose_adoption(tx, &officer, &world.sama, &plan.id, decree())).unwrap();
        assert_eq!(
            refusal(world.write(|tx| approve(tx, &stranger, &world.sama, &plan.id))),
            Refusal::NotFound
        );
        assert!(world.write(|tx| approve(tx, &approver, &world.sama, &plan.id)).is_ok());
    });
}

#[test]
fn two_people_who_edit_the_same_plan_do_not_overwrite_each_other() {
    on_both(|world| {
        let officer = world.person(Role::SecretariatOfficer);
        let plan = draft(&world, &officer);
        let change = |title: &str| {
            world.write(|tx| plans::update(tx, &officer, &world.sama, &plan.id, facts(title), plan.revision))
        };
        change("One").unwrap();
        assert_eq!(refusal(change("Two")), Refusal::Conflict(Problem::changed_since("")));
        let backwards = PlanFacts { period_to: day(2020, 1, 1), titles: en(""), ..facts("") };
        let created = world.write(|tx| plans::create(tx, &officer, &world.sama, backwards));
        assert_eq!(wrong_fields(created), ["titles", "period_to"]);
    });
}
