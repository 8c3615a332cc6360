use suivi_domain::followup::comments::{self, About, on_item, remark};
use suivi_domain::followup::requests::{self, Question};
use suivi_kernel::{Actor, Problem, Refusal, Role};

use crate::world::{World, day, on_both, refusal};

fn about(world: &World) -> About {
    About::parse("case", &world.case(0).id).unwrap()
}

#[test]
fn a_remark_is_read_by_the_secretariat_and_the_institutions_concerned_only() {
    on_both(|world| {
        world.lead(0, &world.health);
        let ana = world.officer("ana");
        let focal = world.person(Role::InstitutionFocal, "focal", Some(&world.health));
        let about = about(&world);
        world
            .write(|tx| remark(tx, &focal, &world.sama, &about, "The decree is with the cabinet.", 1))
            .unwrap();
        let read = |actor: &Actor| world.read(|conn| on_item(conn, actor, &world.sama, &about)).len();
        assert_eq!((read(&ana), read(&focal)), (1, 1));
        assert_eq!(read(&world.person(Role::PoliticalLead, "chair", None)), 1);
        for outsider in [
            Actor::visitor(),
            world.person(Role::InstitutionFocal, "other", Some(&world.justice)),
            world.person(Role::Nhri, "nhri", None),
            world.person(Role::Parliament, "member", None),
        ] {
            assert_eq!(read(&outsider), 0, "{}", outsider.label);
            let written = world.write(|tx| remark(tx, &outsider, &world.sama, &about, "I was here.", 1));
            let expected =
                if outsider.is_signed_in() { Refusal::NotPermitted } else { Refusal::SignInNeeded };
            assert_eq!(refusal(written), expected, "{}", outsider.label);
        }
        let auditor = world.person(Role::Auditor, "auditor", None);
        assert_eq!(read(&auditor), 1);
        let written = world.write(|tx| remark(tx, &auditor, &world.sama, &about, "Noted.", 1));
        assert_eq!(refusal(written), Refusal::NotPermitted, "an auditor only reads");
    });
}

#[test]
fn a_restricted_remark_stays_with_its_institution_the_secretariat_and_the_chair() {
    on_both(|world| {
        world.lead(0, &world.health);
        let about = about(&world);
        let approver = world.person(Role::InstitutionApprover, "approver", Some(&world.health));
        let secret = world
            .write(|tx| remark(tx, &approver, &world.sama, &about, "The cabinet is divided.", 2))
            .unwrap();
        let read = |actor: &Actor| world.read(|conn| on_item(conn, actor, &world.sama, &about)).len();
        assert_eq!(read(&approver) + read(&world.officer("ana")), 2);
        assert_eq!(read(&world.person(Role::PoliticalLead, "chair", None)), 1);
        assert_eq!(read(&world.person(Role::InstitutionFocal, "other", Some(&world.justice))), 0);
        let colleague = world.person(Role::InstitutionFocal, "focal", Some(&world.health));
        let stranger = world.write(|tx| comments::withdraw(tx, &colleague, &world.sama, &secret.id, ""));
        assert_eq!(refusal(stranger), Refusal::NotPermitted);
        world.write(|tx| comments::withdraw(tx, &approver, &world.sama, &secret.id, "")).unwrap();
        let left = world.read(|conn| on_item(conn, &approver, &world.sama, &about));
        assert_eq!((left.len(), left[0].body.as_str()), (1, ""), "its place stays, its words are gone");
    });
}

#[test]
fn a_question_has_one_answer_from_the_institution_asked() {
    on_both(|world| {
        let ana = world.officer("ana");
        let new = |due| Question {
            institution_id: &world.health.id,
            about: Some(about(&world)),
            question: "How many midwives were trained in 2025?",
            due_on: due,
            class: 1,
        };
        let late = world.write(|tx| requests::ask(tx, &ana, &world.sama, new(Some(day(2026, 1, 1)))));
        assert_eq!(refusal(late), Refusal::invalid("due_on", Problem::ends_before_it_begins("")));
        let row =
            world.write(|tx| requests::ask(tx, &ana, &world.sama, new(Some(day(2026, 12, 1))))).unwrap();
        let focal = world.person(Role::InstitutionFocal, "focal", Some(&world.health));
        let other = world.person(Role::InstitutionFocal, "other", Some(&world.justice));
        let count = |actor: &Actor| {
            world.read(|conn| requests::in_state(conn, actor, &world.sama, "open", (0, 10))).0
        };
        assert_eq!((count(&ana), count(&focal), count(&other)), (1, 1, 0));
        let asked = world.write(|tx| requests::ask(tx, &focal, &world.sama, new(None)));
        assert_eq!(refusal(asked), Refusal::NotPermitted);
        for stranger in [&other, &ana] {
            let answered = world.write(|tx| requests::answer(tx, stranger, &world.sama, &row.id, "None."));
            assert_eq!(refusal(answered), Refusal::NotPermitted, "{}", stranger.label);
        }
        world.write(|tx| requests::answer(tx, &focal, &world.sama, &row.id, "Forty.")).unwrap();
        let twice = world.write(|tx| requests::answer(tx, &focal, &world.sama, &row.id, "Fifty."));
        assert_eq!(refusal(twice), Refusal::Conflict(Problem::wrong_state("")));
        let read = world.read(|conn| requests::by_id(conn, &ana, &world.sama, &row.id));
        assert_eq!((read.answer.as_deref(), read.state.as_str()), (Some("Forty."), "answered"));
        let hidden = world.db.read_here(|conn| requests::by_id(conn, &other, &world.sama, &row.id));
        assert_eq!(refusal(hidden), Refusal::NotFound);
    });
}

#[test]
fn a_restricted_question_is_read_by_who_asks_and_who_is_asked_only() {
    on_both(|world| {
        let ana = world.officer("ana");
        let new = Question {
            institution_id: &world.health.id,
            about: None,
            question: "What does the minister want to say on paragraph 11?",
            due_on: None,
            class: 2,
        };
        let row = world.write(|tx| requests::ask(tx, &ana, &world.sama, new)).unwrap();
        let approver = world.person(Role::InstitutionApprover, "approver", Some(&world.health));
        let reads = |actor: &Actor| {
            world.db.read_here(|conn| requests::by_id(conn, actor, &world.sama, &row.id)).is_ok()
        };
        assert!(reads(&ana) && reads(&approver));
        assert!(!reads(&world.person(Role::InstitutionFocal, "other", Some(&world.justice))));
        assert!(!reads(&world.person(Role::Nso, "nso", None)) && !reads(&Actor::visitor()));
        world.write(|tx| requests::withdraw(tx, &ana, &world.sama, &row.id)).unwrap();
        let answered = world.write(|tx| requests::answer(tx, &approver, &world.sama, &row.id, "Nothing."));
        assert_eq!(refusal(answered), Refusal::Conflict(Problem::wrong_state("")));
    });
}
