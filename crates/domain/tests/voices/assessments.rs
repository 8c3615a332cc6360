use suivi_domain::followup::assessments::*;
use suivi_domain::followup::comments::{self, About};
use suivi_domain::followup::model::{Assessor, EvidenceKind, Subject};
use suivi_domain::followup::signals::{self, NewSignal, SignalKind};
use suivi_domain::recommendations::cases;
use suivi_kernel::{Actor, Problem, Refusal, Role};
use suivi_store::ledger::{Verdict, verify};

use crate::world::{World, on_both, refusal, view};

const OWN: &str = "implementation_assessment";

fn seen(world: &World, actor: &Actor, at: usize) -> Vec<(Assessor, String, String)> {
    let case = world.case(at);
    let views = world.read(|conn| of_case(conn, actor, &world.sama, &case.id, true));
    views.into_iter().map(|view| (view.assessor, view.row.grade.clone(), view.row.state)).collect()
}

#[test]
fn the_states_assessment_is_published_by_a_second_person_and_seen_by_nobody_outside_before() {
    on_both(|world| {
        let (ana, bo) = (world.officer("ana"), world.officer("bo"));
        let record = &world.records[0].id;
        let facts = view(Assessor::State, OWN, "partially");
        let row = world.write(|tx| propose(tx, &ana, &world.sama, record, facts)).unwrap();
        assert_eq!(row.state, "proposed");
        for outsider in [
            Actor::visitor(),
            world.person(Role::Nhri, "nhri", None),
            world.person(Role::CsoOrg, "cso", None),
            world.person(Role::InstitutionFocal, "focal", Some(&world.health)),
        ] {
            assert_eq!(seen(&world, &outsider, 0), [], "{}", outsider.label);
            let found = world.db.read_here(|conn| by_id(conn, &outsider, &world.sama, &row.id));
            assert_eq!(refusal(found), Refusal::NotFound, "{}", outsider.label);
        }
        assert_eq!(world.read(|conn| waiting(conn, &bo, &world.sama)).len(), 1);
        let own = world.write(|tx| publish(tx, &ana, &world.sama, &row.id));
        assert_eq!(refusal(own), Refusal::Conflict(Problem::second_person("")));
        world.write(|tx| publish(tx, &bo, &world.sama, &row.id)).unwrap();
        let public = (Assessor::State, "partially".to_owned(), "published".to_owned());
        assert_eq!(seen(&world, &Actor::visitor(), 0), [public]);
        assert_eq!(world.case(0).status, "assessed");
        assert_eq!(world.standing(0).state_grade.as_deref(), Some("partially"));
        let spread = world.read(|conn| distribution(conn, &world.sama));
        assert_eq!((spread["partially"], spread["none"]), (1, 2));
        assert!(matches!(world.read(verify), Verdict::Whole { .. }));
    });
}

#[test]
fn voices_stand_side_by_side_and_none_can_touch_another() {
    on_both(|world| {
        let (ana, bo) = (world.officer("ana"), world.officer("bo"));
        let nhri = world.person(Role::Nhri, "nhri", None);
        let record = &world.records[0].id;
        let state = view(Assessor::State, OWN, "substantially");
        let state = world.write(|tx| propose(tx, &ana, &world.sama, record, state)).unwrap();
        world.write(|tx| publish(tx, &bo, &world.sama, &state.id)).unwrap();
        let own = view(Assessor::Nhri, OWN, "not_implemented");
        let own = world.write(|tx| propose(tx, &nhri, &world.sama, record, own)).unwrap();
        assert_eq!(own.state, "published", "an independent body decides alone");
        let committee = view(Assessor::Committee, "CCPR", "C");
        let committee = world.write(|tx| propose(tx, &ana, &world.sama, record, committee)).unwrap();
        world.write(|tx| publish(tx, &bo, &world.sama, &committee.id)).unwrap();
        let mut grades: Vec<String> = seen(&world, &Actor::visitor(), 0).into_iter().map(|v| v.1).collect();
        grades.sort();
        assert_eq!(grades, ["C", "not_implemented", "substantially"]);
        let standing = world.standing(0);
        assert_eq!((standing.state_grade.as_deref(), standing.independent), (Some("substantially"), 2));

        for (actor, id) in [(&ana, &own.id), (&bo, &own.id), (&nhri, &state.id)] {
            let taken = world.write(|tx| withdraw(tx, actor, &world.sama, id, "we disagree"));
            assert_eq!(refusal(taken), Refusal::NotPermitted, "{}", actor.label);
        }
        let forged = view(Assessor::Nhri, OWN, "fully");
        let forged = world.write(|tx| propose(tx, &ana, &world.sama, record, forged));
        assert_eq!(refusal(forged), Refusal::NotPermitted);

        let answer = |actor: &Actor| {
            world.write(|tx| {
                comments::answer_publicly(tx, actor, &world.sama, &own.id, "Two more provinces follow.")
            })
        };
        assert_eq!(refusal(answer(&nhri)), Refusal::NotPermitted);
        answer(&ana).unwrap();
        let about = About::parse("assessment", &own.id).unwrap();
        let read = world.read(|conn| comments::on_item(conn, &Actor::visitor(), &world.sama, &about));
        assert_eq!(read.len(), 1, "the State's answer is public beside the view");
    });
}

#[test]
fn fully_implemented_needs_public_evidence_or_a_written_reason() {
    on_both(|world| {
        let (ana, bo) = (world.officer("ana"), world.officer("bo"));
        let record = &world.records[1].id;
        let facts = view(Assessor::State, OWN, "fully");
        let row = world.write(|tx| propose(tx, &ana, &world.sama, record, facts)).unwrap();
        let without = world.write(|tx| publish(tx, &bo, &world.sama, &row.id));
        assert_eq!(refusal(without), Refusal::Conflict(Problem::evidence_needed("")));
        let case = world.case(1);
        let closing = world.write(|tx| cases::close(tx, &ana, &world.sama, &case.id, None));
        assert_eq!(refusal(closing), Refusal::invalid("reason", Problem::required("")));

        world.write(|tx| send_back(tx, &bo, &world.sama, &row.id, "Where is the decree?")).unwrap();
        let justified = suivi_domain::followup::assessments::Facts {
            no_evidence_reason: Some("The decree is classified.".to_owned()),
            ..view(Assessor::State, OWN, "fully")
        };
        let row = world.write(|tx| propose(tx, &ana, &world.sama, record, justified)).unwrap();
        world.write(|tx| publish(tx, &bo, &world.sama, &row.id)).unwrap();
        assert_eq!(world.case(1).status, "assessed");
        world
            .write(|tx| cases::close(tx, &ana, &world.sama, &case.id, Some("Overtaken by the new code.")))
            .unwrap();
        assert_eq!(world.case(1).status, "closed");
        world.write(|tx| cases::reopen(tx, &ana, &world.sama, &case.id, "The code was repealed.")).unwrap();
        assert_eq!(world.case(1).status, "reopened");
    });
}

#[test]
fn a_changed_grade_says_why_and_the_earlier_one_stays() {
    on_both(|world| {
        let (ana, bo) = (world.officer("ana"), world.officer("bo"));
        let record = &world.records[0].id;
        let first = view(Assessor::State, OWN, "partially");
        let first = world.write(|tx| propose(tx, &ana, &world.sama, record, first)).unwrap();
        world.write(|tx| publish(tx, &bo, &world.sama, &first.id)).unwrap();
        let next = || view(Assessor::State, OWN, "contrary");
        let silent = world.write(|tx| propose(tx, &bo, &world.sama, record, next()));
        assert_eq!(refusal(silent), Refusal::invalid("reason", Problem::required("")));
        let told = Facts { reason: Some("The programme was cut.".to_owned()), ..next() };
        let told = world.write(|tx| propose(tx, &bo, &world.sama, record, told)).unwrap();
        let chair = world.person(Role::PoliticalLead, "chair", None);
        world.write(|tx| publish(tx, &chair, &world.sama, &told.id)).unwrap();
        let history: Vec<(String, String)> =
            seen(&world, &Actor::visitor(), 0).into_iter().map(|(_, grade, state)| (grade, state)).collect();
        assert!(history.contains(&("contrary".to_owned(), "published".to_owned())), "{history:?}");
        assert!(history.contains(&("partially".to_owned(), "superseded".to_owned())), "{history:?}");
        assert_eq!(world.standing(0).state_grade.as_deref(), Some("contrary"));
    });
}

#[test]
fn a_moderator_hides_with_a_reason_that_everybody_reads_and_deletes_nothing() {
    on_both(|world| {
        let cso = world.person(Role::CsoOrg, "cso", None);
        let admin = world.person(Role::SecretariatAdmin, "admin", None);
        let ana = world.officer("ana");
        let record = &world.records[2].id;
        let own = view(Assessor::CivilSociety, OWN, "contrary");
        let own = world.write(|tx| propose(tx, &cso, &world.sama, record, own)).unwrap();
        let by_officer = world.write(|tx| hide(tx, &ana, &world.sama, &own.id, "no"));
        assert_eq!(refusal(by_officer), Refusal::NotPermitted);
        let silent = world.write(|tx| hide(tx, &admin, &world.sama, &own.id, " "));
        assert_eq!(refusal(silent), Refusal::invalid("reason", Problem::required("")));
        world.write(|tx| hide(tx, &admin, &world.sama, &own.id, "It names a child.")).unwrap();
        let case = world.case(2);
        let of = |actor: &Actor| world.read(|conn| of_case(conn, actor, &world.sama, &case.id, false));
        let public = of(&Actor::visitor()).pop().unwrap();
        assert_eq!((public.row.grade.as_str(), public.rationale.0.len()), ("", 0));
        assert_eq!(public.row.hidden_reason.as_deref(), Some("It names a child."));
        assert_eq!(
            of(&cso).pop().unwrap().row.grade,
            "contrary",
            "its author still reads it, and the reason"
        );
        assert_eq!(world.standing(2).independent, 0);
        world.write(|tx| show_again(tx, &admin, &world.sama, &own.id)).unwrap();
        assert_eq!(world.standing(2).independent, 1);
    });
}

#[test]
fn a_grade_outside_its_scale_or_day_is_refused_by_field() {
    on_both(|world| {
        let ana = world.officer("ana");
        let record = &world.records[0].id;
        let wrong = Facts {
            assessed_on: crate::world::day(2027, 1, 1),
            rationale: Default::default(),
            ..view(Assessor::State, OWN, "B")
        };
        let Refusal::Invalid(problems) =
            refusal(world.write(|tx| propose(tx, &ana, &world.sama, record, wrong)))
        else {
            panic!("a refusal by field");
        };
        let fields: Vec<&str> = problems.iter().map(|problem| problem.field.as_str()).collect();
        assert_eq!(fields, ["grade", "assessed_on", "rationale"]);
        let committee = Facts { source_symbol: None, ..view(Assessor::Committee, "CCPR", "B") };
        let refused = refusal(world.write(|tx| propose(tx, &ana, &world.sama, record, committee)));
        assert_eq!(refused, Refusal::invalid("source_symbol", Problem::required("")));
    });
}

#[test]
fn a_signal_becomes_evidence_only_by_a_person_and_evidence_never_an_assessment() {
    on_both(|world| {
        let ana = world.officer("ana");
        let cso = world.person(Role::CsoOrg, "cso", None);
        let case = world.case(0);
        let new = || NewSignal {
            kind: SignalKind::Suggestion,
            about: Some(Subject::Case(case.id.clone())),
            title: "Budget law 2026",
            address: Some("https://gazette.example.org/2026/14"),
            body: None,
            source: "Official Gazette",
            dated_on: Some(crate::world::day(2026, 2, 1)),
        };
        let sent = world.write(|tx| signals::send(tx, &cso, &world.sama, new())).unwrap();
        assert!(!world.standing(0).has_public_evidence);
        let taken = world.write(|tx| signals::take(tx, &cso, &world.sama, &sent.id, EvidenceKind::Law, None));
        assert_eq!(refusal(taken), Refusal::NotPermitted);
        let proof = world
            .write(|tx| signals::take(tx, &ana, &world.sama, &sent.id, EvidenceKind::Law, None))
            .unwrap();
        assert_eq!((proof.signal_id.as_deref(), proof.is_public), (Some(sent.id.as_str()), false));
        assert!(!world.standing(0).has_public_evidence, "internal evidence is no public evidence");
        assert_eq!(seen(&world, &ana, 0), [], "evidence makes no assessment");
    });
}
