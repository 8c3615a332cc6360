//! Measures: who enters, agrees, publishes and sets them back, and who reads them.

use suivi_domain::followup::step_back;
use suivi_domain::plans::measures::{
    self, Answers, Change, MeasureFacts, MilestoneFacts, Moved, NewMeasure, NewStatus, queries,
};
use suivi_domain::plans::model::{MeasureKind, MeasureStatus, Smart, Warning};
use suivi_domain::plans::rows::Measure;
use suivi_domain::recommendations::bulk::{BulkChange, set_for_many};
use suivi_kernel::{Actor, Problem, Refusal, Result, Role};
use suivi_store::ledger::{Verdict, verify};

use crate::world::{World, day, en, machine, morning, on_both, refusal, wrong_fields};

fn set(world: &World, actor: &Actor, measure: &Measure, status: MeasureStatus, why: &str) -> Result<Moved> {
    let new = NewStatus { status, reason: why, act_id: None };
    world.write(|tx| measures::set_status(tx, actor, &world.sama, &measure.id, new))
}

pub fn seen_by(world: &World, actor: &Actor) -> Vec<String> {
    let filter = queries::Filter::default();
    narrowed(world, actor, &filter)
}

fn narrowed(world: &World, actor: &Actor, filter: &queries::Filter) -> Vec<String> {
    let today = world.db.clock().now().date();
    let listing =
        world.db.read_here(|conn| queries::list(conn, actor, &world.sama, filter, today, (0, 50))).unwrap();
    assert_eq!(listing.total, listing.rows.len() as i64);
    listing.rows.into_iter().map(|row| row.measure.slug).collect()
}

pub fn whole(world: &World, actor: &Actor, measure: &Measure) -> queries::Whole {
    world.db.read_here(|conn| queries::whole(conn, actor, &world.sama, &measure.id)).unwrap()
}

#[test]
fn a_focal_point_proposes_for_its_own_ministry_and_the_approver_agrees_before_it_is_public() {
    on_both(|world| {
        let focal = world.person(Role::InstitutionFocal);
        let approver = world.person(Role::InstitutionApprover);
        let officer = world.person(Role::SecretariatOfficer);
        let proposed = world.measure(&focal, "Train midwives", &[]);
        assert_eq!(proposed.slug, "m-1");
        let publish = |actor| world.write(|tx| measures::publish(tx, actor, &world.sama, "m-1", None));
        assert_eq!(
            refusal(publish(&officer)),
            Refusal::Conflict(Problem::needs_agreement("Ministry of Health"))
        );
        let agree = |actor| world.write(|tx| measures::agree(tx, actor, &world.sama, "m-1"));
        assert_eq!(refusal(agree(&focal)), Refusal::NotPermitted);
        let agreed = agree(&approver).unwrap();
        assert_eq!(agreed.approved_by, approver.user_id);
        assert_eq!(refusal(publish(&approver)), Refusal::NotPermitted);
        assert!(publish(&officer).unwrap().is_public);
    });
}

#[test]
fn an_agreement_lapses_when_the_focal_point_changes_what_was_agreed_to() {
    on_both(|world| {
        let focal = world.person(Role::InstitutionFocal);
        let approver = world.person(Role::InstitutionApprover);
        let proposed = world.measure(&focal, "Train midwives", &[]);
        let agreed = world.write(|tx| measures::agree(tx, &approver, &world.sama, &proposed.id)).unwrap();
        let facts = world.facts("Train midwives and doctors");
        let changed =
            world.write(|tx| measures::update(tx, &focal, &world.sama, &proposed.id, facts, agreed.revision));
        assert_eq!(changed.unwrap().approved_at, None);
    });
}

#[test]
fn an_institution_without_an_approver_does_not_hold_up_publication() {
    on_both(|world| {
        let focal = world.person(Role::InstitutionFocal);
        let officer = world.person(Role::SecretariatOfficer);
        world.measure(&focal, "Train midwives", &[]);
        let published = world.write(|tx| measures::publish(tx, &officer, &world.sama, "m-1", None));
        assert!(published.unwrap().is_public);
    });
}

#[test]
fn nobody_enters_measures_for_another_ministry() {
    on_both(|world| {
        let focal = world.person(Role::InstitutionFocal);
        let own = world.measure(&focal, "Train midwives", &[]);
        let create = |actor: &Actor, facts: MeasureFacts| {
            let new = NewMeasure { facts, answers: Vec::new(), is_historical: false };
            world.write(|tx| measures::create(tx, actor, &world.sama, new))
        };
        let justice = Some(world.justice.id.clone());
        let of_justice = MeasureFacts { lead_id: justice, ..world.facts("Open courts") };
        assert_eq!(refusal(create(&focal, of_justice.clone())), Refusal::NotPermitted);
        let give_away = world
            .write(|tx| measures::update(tx, &focal, &world.sama, &own.id, of_justice.clone(), own.revision));
        assert_eq!(refusal(give_away), Refusal::NotPermitted);
        for role in [Role::Nhri, Role::CsoOrg, Role::Parliament, Role::Auditor, Role::InstitutionApprover] {
            let actor = world.person(role);
            assert_eq!(refusal(create(&actor, world.facts("Anything"))), Refusal::NotPermitted, "{role}");
        }
        assert_eq!(refusal(create(&Actor::visitor(), world.facts("Anything"))), Refusal::SignInNeeded);
    });
}

#[test]
fn an_unpublished_measure_is_read_by_its_institutions_the_secretariat_the_chair_and_the_auditor_only() {
    on_both(|world| {
        let officer = world.person(Role::SecretariatOfficer);
        let facts =
            MeasureFacts { supports: vec![world.justice.id.clone()], ..world.facts("Train midwives") };
        let new = NewMeasure { facts, answers: Vec::new(), is_historical: false };
        world.write(|tx| measures::create(tx, &officer, &world.sama, new)).unwrap();
        world.measure(&officer, "Train doctors", &[]);
        let of_justice = world.person_of(Role::InstitutionFocal, &world.justice, "justice");
        assert_eq!(seen_by(&world, &of_justice), ["m-1"], "what it supports");
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
            let speaks_for_health = !actor.institutions_in(&world.sama.id).is_empty();
            let expected = if reads || speaks_for_health { 2 } else { 0 };
            assert_eq!(seen_by(&world, &actor).len(), expected, "{role}");
            let found = world.db.read_here(|conn| measures::find(conn, &actor, &world.sama, "m-2"));
            assert_eq!(found.is_ok(), expected == 2, "{role}");
        }
        assert!(seen_by(&world, &Actor::visitor()).is_empty());
        world.write(|tx| measures::publish(tx, &officer, &world.sama, "m-1", None)).unwrap();
        assert_eq!(seen_by(&world, &Actor::visitor()), ["m-1"]);
    });
}

#[test]
fn everything_wrong_with_a_measure_is_said_at_once() {
    on_both(|world| {
        let officer = world.person(Role::SecretariatOfficer);
        let create = |facts: MeasureFacts| {
            let new = NewMeasure { facts, answers: Vec::new(), is_historical: false };
            world.write(|tx| measures::create(tx, &officer, &world.sama, new))
        };
        let facts = MeasureFacts {
            starts_on: Some(day(2028, 1, 1)),
            supports: vec![world.health.id.clone()],
            keeper_id: officer.user_id.clone(),
            plan_id: Some("nowhere".to_owned()),
            budget: Some(5.0),
            targets: vec!["99.9".to_owned()],
            titles: en("  "),
            ..world.facts("")
        };
        let expected = ["titles", "due_on", "currency", "supports", "keeper", "plan", "targets"];
        assert_eq!(wrong_fields(create(facts)), expected);
    });
}

#[test]
fn an_institution_that_was_closed_leads_nothing_new() {
    on_both(|world| {
        let officer = world.person(Role::SecretariatOfficer);
        let close = |id: &str| {
            world.write(|tx| {
                let on = day(2026, 10, 31);
                suivi_domain::mechanisms::close_institution(tx, &machine(), &world.sama.id, id, on)
            })
        };
        world.measure(&officer, "Train midwives", &[]);
        assert!(close(&world.health.id).is_err(), "what it leads finds another lead first (V25)");
        close(&world.justice.id).unwrap();
        let led_by_justice =
            |title: &str| MeasureFacts { lead_id: Some(world.justice.id.clone()), ..world.facts(title) };
        let new =
            NewMeasure { facts: led_by_justice("Train judges"), answers: Vec::new(), is_historical: false };
        let created = world.write(|tx| measures::create(tx, &officer, &world.sama, new));
        assert_eq!(wrong_fields(created), ["lead"]);
    });
}

#[test]
fn a_due_date_in_the_past_asks_whether_the_measure_is_history() {
    on_both(|world| {
        let officer = world.person(Role::SecretariatOfficer);
        let create = |is_historical| {
            let facts = MeasureFacts { due_on: Some(day(2025, 6, 1)), ..world.facts("Ratify") };
            let new = NewMeasure { facts, answers: Vec::new(), is_historical };
            world.write(|tx| measures::create(tx, &officer, &world.sama, new))
        };
        assert_eq!(wrong_fields(create(false)), ["is_historical"]);
        assert!(create(true).is_ok());
    });
}

#[test]
fn two_people_who_edit_the_same_measure_do_not_overwrite_each_other() {
    on_both(|world| {
        let officer = world.person(Role::SecretariatOfficer);
        let known = world.measure(&officer, "Train midwives", &[]);
        let change = |title: &str| {
            let facts = world.facts(title);
            world.write(|tx| measures::update(tx, &officer, &world.sama, &known.id, facts, known.revision))
        };
        assert_eq!(change("Train fifty midwives").unwrap().revision, known.revision + 1);
        assert_eq!(refusal(change("Train sixty midwives")), Refusal::Conflict(Problem::changed_since("")));
        let now = whole(&world, &officer, &known);
        assert_eq!(now.titles, en("Train fifty midwives"));
    });
}

#[test]
fn blocked_and_cancelled_need_a_reason_and_completed_an_output() {
    on_both(|world| {
        let officer = world.person(Role::SecretariatOfficer);
        let measure = world.measure(&officer, "Train midwives", &[]);
        for status in [MeasureStatus::Blocked, MeasureStatus::Cancelled] {
            assert_eq!(wrong_fields(set(&world, &officer, &measure, status, " ")), ["status_reason"]);
        }
        assert!(matches!(
            set(&world, &officer, &measure, MeasureStatus::Blocked, "No trainers."),
            Ok(Moved::Set(_))
        ));
        let completed = set(&world, &officer, &measure, MeasureStatus::Completed, "");
        assert_eq!(
            refusal(completed),
            Refusal::Invalid(vec![suivi_kernel::FieldProblem {
                field: "status".to_owned(),
                problem: Problem::needs_output("")
            }])
        );
        let facts = MeasureFacts { outputs: en("200 midwives trained"), ..world.facts("Train midwives") };
        let now = whole(&world, &officer, &measure).measure;
        world.write(|tx| measures::update(tx, &officer, &world.sama, &now.id, facts, now.revision)).unwrap();
        assert!(matches!(
            set(&world, &officer, &measure, MeasureStatus::Completed, ""),
            Ok(Moved::Set(measure)) if measure.status_reason.is_none()
        ));
    });
}

#[test]
fn a_public_measure_goes_back_only_when_a_second_person_agrees() {
    on_both(|world| {
        let officer = world.person(Role::SecretariatOfficer);
        let chair = world.person(Role::PoliticalLead);
        let focal = world.person(Role::InstitutionFocal);
        let measure = world.measure(&officer, "Train midwives", &[]);
        set(&world, &officer, &measure, MeasureStatus::InProgress, "").unwrap();
        world.write(|tx| measures::publish(tx, &officer, &world.sama, &measure.id, None)).unwrap();

        let back = |reason| set(&world, &officer, &measure, MeasureStatus::NotStarted, reason);
        assert_eq!(wrong_fields(back("")), ["status_reason"]);
        let Moved::Asked(asked) = back("The budget was withdrawn.").unwrap() else { panic!("it went back") };
        assert_eq!(whole(&world, &officer, &measure).status, MeasureStatus::InProgress);
        assert_eq!(refusal(back("Again.")), Refusal::Conflict(Problem::asked_already("")));

        let decide = |actor: &Actor, is_granted| {
            world.write(|tx| step_back::decide(tx, actor, &world.sama, &asked.id, is_granted))
        };
        assert_eq!(refusal(decide(&officer, true)), Refusal::Conflict(Problem::second_person("")));
        assert_eq!(refusal(decide(&focal, true)), Refusal::NotPermitted);
        decide(&chair, true).unwrap();
        let now = whole(&world, &officer, &measure);
        assert_eq!(now.status, MeasureStatus::NotStarted);
        assert_eq!(now.measure.status_reason.as_deref(), Some("The budget was withdrawn."));
        assert!(matches!(refusal(decide(&chair, true)), Refusal::Conflict(_)), "once only");
    });
}

#[test]
fn a_request_to_go_back_that_is_refused_changes_nothing() {
    on_both(|world| {
        let officer = world.person(Role::SecretariatOfficer);
        let second = world.person_of(Role::SecretariatOfficer, &world.health, "second");
        let measure = world.measure(&officer, "Train midwives", &[]);
        world.write(|tx| measures::publish(tx, &officer, &world.sama, &measure.id, None)).unwrap();
        let asked = world
            .write(|tx| measures::ask_to_hide(tx, &officer, &world.sama, &measure.id, "Entered twice."))
            .unwrap();
        world.write(|tx| step_back::decide(tx, &second, &world.sama, &asked.id, false)).unwrap();
        assert_eq!(seen_by(&world, &Actor::visitor()), ["m-1"]);
        let again = world
            .write(|tx| measures::ask_to_hide(tx, &officer, &world.sama, &measure.id, "Entered twice."))
            .unwrap();
        world.write(|tx| step_back::decide(tx, &second, &world.sama, &again.id, true)).unwrap();
        assert!(seen_by(&world, &Actor::visitor()).is_empty());
    });
}

#[test]
fn what_is_public_is_changed_by_the_secretariat_and_its_milestones_by_the_institution() {
    on_both(|world| {
        let officer = world.person(Role::SecretariatOfficer);
        let focal = world.person(Role::InstitutionFocal);
        let measure = world.measure(&focal, "Train midwives", &[]);
        world.write(|tx| measures::publish(tx, &officer, &world.sama, &measure.id, None)).unwrap();
        let now = whole(&world, &focal, &measure).measure;
        let changed = world.write(|tx| {
            measures::update(tx, &focal, &world.sama, &now.id, world.facts("Other"), now.revision)
        });
        assert_eq!(refusal(changed), Refusal::Conflict(Problem::is_public_already("")));
        let facts = MilestoneFacts {
            titles: en("First course held"),
            due_on: Some(day(2027, 2, 1)),
            ..MilestoneFacts::default()
        };
        let milestone = world
            .write(|tx| measures::add_milestone(tx, &focal, &world.sama, &measure.id, facts.clone()))
            .unwrap();
        let reached =
            MilestoneFacts { done_on: Some(day(2027, 1, 20)), proof: Some("Report 4".into()), ..facts };
        world
            .write(|tx| {
                let id = &milestone.id;
                measures::update_milestone(tx, &focal, &world.sama, &measure.id, id, reached)
            })
            .unwrap();
        let milestones = whole(&world, &Actor::visitor(), &measure).milestones;
        assert_eq!(milestones.len(), 1);
        assert_eq!(milestones[0].done_on, Some(day(2027, 1, 20)));
        let of_justice = world.person_of(Role::InstitutionFocal, &world.justice, "justice");
        let removed = world
            .write(|tx| measures::remove_milestone(tx, &of_justice, &world.sama, &measure.id, &milestone.id));
        assert_eq!(refusal(removed), Refusal::NotPermitted);
    });
}

#[test]
fn a_measure_answers_recommendations_and_clusters_and_moves_their_cases_on() {
    on_both(|world| {
        let officer = world.person(Role::SecretariatOfficer);
        let cluster = world.cluster("Midwives", &[&world.records[1], &world.records[2]]);
        let answers = [Answers::Recommendation("upr-4-139-1".into()), Answers::Cluster(cluster.clone())];
        let measure = world.measure(&officer, "Train midwives", &answers);
        assert_eq!(world.case(0).status, "received", "a measure that has not begun moves nothing");
        set(&world, &officer, &measure, MeasureStatus::InProgress, "").unwrap();
        for record in 0..3 {
            assert_eq!(world.case(record).status, "in_implementation");
        }
        let again = world.write(|tx| {
            measures::link(tx, &officer, &world.sama, &measure.id, &Answers::Cluster(cluster.clone()))
        });
        again.unwrap();
        let now = whole(&world, &officer, &measure);
        assert_eq!(now.answers.len(), 2, "no link is made twice");
        let case = world.case(1);
        let answering = world
            .db
            .read_here(|conn| {
                let (case, cluster) = (Some(case.id.as_str()), case.cluster_id.as_deref());
                queries::answering(conn, &officer, &world.sama, case, cluster)
            })
            .unwrap();
        assert_eq!(answering.len(), 1);
        assert!(answering[0].1, "it answers the whole cluster");
        let by_cluster = &now.answers[0];
        world
            .write(|tx| measures::unlink(tx, &officer, &world.sama, &measure.id, &by_cluster.link_id))
            .unwrap();
        assert_eq!(world.case(0).status, "in_implementation");
        assert_eq!(world.case(1).status, "received");
        let unknown = Answers::Recommendation("upr-4-139-99".into());
        let linked = world.write(|tx| measures::link(tx, &officer, &world.sama, &measure.id, &unknown));
        assert_eq!(wrong_fields(linked), ["recommendation"]);
    });
}

#[test]
fn lists_are_narrowed_by_institution_kind_status_due_date_theme_and_recommendation() {
    on_both(|world| {
        let officer = world.person(Role::SecretariatOfficer);
        let cluster = world.cluster("Midwives", &[&world.records[2]]);
        world.measure(&officer, "Train midwives", &[Answers::Recommendation("upr-4-139-1".into())]);
        let justice = MeasureFacts {
            lead_id: Some(world.justice.id.clone()),
            supports: vec![world.health.id.clone()],
            due_on: Some(day(2026, 12, 1)),
            ..MeasureFacts::titled(MeasureKind::Law, en("A law on midwives"))
        };
        let new = NewMeasure {
            facts: justice,
            answers: vec![Answers::Cluster(cluster.clone())],
            is_historical: false,
        };
        let law = world.write(|tx| measures::create(tx, &officer, &world.sama, new)).unwrap();
        set(&world, &officer, &law, MeasureStatus::InProgress, "").unwrap();
        world.db.clock().advance(chrono::Duration::days(30));

        let all = queries::Filter::default();
        let find = |filter: queries::Filter| narrowed(&world, &officer, &filter);
        assert_eq!(find(all.clone()), ["m-2", "m-1"], "by due date");
        let institution = |slug: &str| Some(slug.to_owned());
        assert_eq!(
            find(queries::Filter { institution: institution("ministry-of-justice"), ..all.clone() }),
            ["m-2"]
        );
        let of_health = queries::Filter { institution: institution("ministry-of-health"), ..all.clone() };
        assert_eq!(find(of_health).len(), 2, "led or supported");
        assert_eq!(find(queries::Filter { kind: Some(MeasureKind::Law), ..all.clone() }), ["m-2"]);
        let begun = queries::Filter { status: Some(MeasureStatus::InProgress), ..all.clone() };
        assert_eq!(find(begun), ["m-2"]);
        assert_eq!(find(queries::Filter { is_overdue: true, ..all.clone() }), ["m-2"]);
        assert_eq!(find(queries::Filter { theme: Some("A1".into()), ..all.clone() }), ["m-1"]);
        assert_eq!(find(queries::Filter { theme: Some("A2".into()), ..all.clone() }), ["m-2"]);
        let of_record =
            |slug: &str| find(queries::Filter { recommendation: Some(slug.into()), ..all.clone() });
        assert_eq!(of_record("upr-4-139-1"), ["m-1"]);
        assert_eq!(of_record("upr-4-139-3"), ["m-2"], "through its cluster");
        assert!(of_record("upr-4-139-2").is_empty());
        assert_eq!(find(queries::Filter { cluster: Some(cluster.clone()), ..all.clone() }), ["m-2"]);

        let refuse = BulkChange { refuse_tags: vec![("theme".into(), "A1".into())], ..BulkChange::default() };
        let first = [world.records[0].clone()];
        world.write(|tx| set_for_many(tx, &officer, &world.sama, &first, &refuse)).unwrap();
        assert!(find(queries::Filter { theme: Some("A1".into()), ..all }).is_empty(), "the tag was refused");
    });
}

#[test]
fn one_act_on_many_names_what_it_left_alone() {
    on_both(|world| {
        let officer = world.person(Role::SecretariatOfficer);
        let focal = world.person(Role::InstitutionFocal);
        world.person(Role::InstitutionApprover);
        let (one, two) =
            (world.measure(&officer, "Train midwives", &[]), world.measure(&focal, "Train doctors", &[]));
        let ids = [one.id.clone(), two.id.clone()];
        let act = |change: Change| {
            world.write(|tx| measures::change_many(tx, &officer, &world.sama, &ids, &change)).unwrap()
        };
        let done = act(Change::Publish);
        assert_eq!((done.changed, done.refused.len()), (1, 1));
        assert_eq!(done.refused[0].0, "m-2");
        let done = act(Change::Status(MeasureStatus::InProgress, String::new()));
        assert_eq!((done.changed, done.unchanged), (2, 0));
        let done = act(Change::Status(MeasureStatus::InPreparation, "Begun too early.".into()));
        assert_eq!((done.changed, done.asked), (1, 1), "the public one waits for a second person");
        let none = world.write(|tx| measures::change_many(tx, &officer, &world.sama, &[], &Change::Publish));
        assert_eq!(wrong_fields(none), ["selected"]);
    });
}

#[test]
fn what_is_missing_of_the_checklist_is_shown_and_stops_nobody() {
    on_both(|world| {
        let officer = world.person(Role::SecretariatOfficer);
        let facts = MeasureFacts {
            smart: vec![Smart::TimeBound, Smart::Specific],
            due_on: None,
            lead_id: None,
            ..world.facts("Train midwives")
        };
        let new = NewMeasure { facts, answers: Vec::new(), is_historical: false };
        let measure = world.write(|tx| measures::create(tx, &officer, &world.sama, new)).unwrap();
        let whole = whole(&world, &officer, &measure);
        assert_eq!(whole.smart_missing, [Smart::Measurable, Smart::Achievable, Smart::Relevant]);
        assert_eq!(whole.warnings, [Warning::NoDueDate, Warning::NoLead, Warning::AnswersNothing]);
    });
}

#[test]
fn who_keeps_a_measure_is_told_to_members_only_and_every_change_is_in_the_trail() {
    on_both(|world| {
        let officer = world.person(Role::SecretariatOfficer);
        let focal = world.person(Role::InstitutionFocal);
        let facts = MeasureFacts { keeper_id: focal.user_id.clone(), ..world.facts("Train midwives") };
        let new = NewMeasure { facts, answers: Vec::new(), is_historical: false };
        let measure = world.write(|tx| measures::create(tx, &officer, &world.sama, new)).unwrap();
        world.write(|tx| measures::publish(tx, &officer, &world.sama, &measure.id, None)).unwrap();
        assert_eq!(whole(&world, &officer, &measure).keeper.as_deref(), Some("institution_focal"));
        assert_eq!(whole(&world, &Actor::visitor(), &measure).keeper, None);
        assert!(matches!(world.db.read_here(verify).unwrap(), Verdict::Whole { .. }));
        assert_eq!(measure.created_at, morning());
    });
}
