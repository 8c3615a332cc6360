//! Stories about mechanisms and their institutions, told on both databases.
#![allow(clippy::unwrap_used, reason = "a test may fail")]

use suivi_domain::mechanisms::{self, *};
use suivi_kernel::{
    Actor, Clock, Date, Language, LocalText, Membership, Problem, Refusal, Result, Role, Timestamp, new_id,
};
use suivi_store::testing::on_both_with;
use suivi_store::{Db, ledger};

fn morning() -> Timestamp {
    day("2026-11-23").and_hms_opt(9, 0, 0).unwrap()
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn on_both(story: impl Fn(Db)) {
    on_both_with(Clock::fixed(morning()), story);
}

fn facts(name: &str) -> MechanismFacts {
    MechanismFacts {
        names: LocalText::of(Language::En, name),
        state: "XSA".to_owned(),
        level: Level::National,
        kind: MechanismKind::Interministerial,
        parent_id: None,
        language: Language::En,
    }
}

fn sama(db: &Db) -> Mechanism {
    let new = NewMechanism { slug: "sama".to_owned(), facts: facts("Republic of Sama") };
    db.write_here(|tx| create_mechanism(tx, &Actor::command_line(), new)).unwrap()
}

fn member(mechanism: &Mechanism, role: Role) -> Actor {
    let seat = Membership { mechanism_id: mechanism.id.clone(), role, institution_id: None };
    Actor { user_id: Some(new_id()), memberships: vec![seat], ..Actor::default() }
}

fn ministry(name: &str) -> InstitutionFacts {
    InstitutionFacts {
        names: LocalText::of(Language::En, name),
        short_names: LocalText::default(),
        kind: InstitutionKind::Ministry,
        parent_id: None,
        valid_from: None,
    }
}

fn refusal<T: std::fmt::Debug>(result: Result<T>) -> Refusal {
    match result.unwrap_err() {
        suivi_kernel::Error::Refusal(refusal) => refusal,
        fault => panic!("{fault}"),
    }
}

#[test]
fn a_mechanism_is_found_by_its_address_with_its_name_in_several_languages() {
    on_both(|db| {
        let mut new = NewMechanism { slug: String::new(), facts: facts("  Sama \n Committee ") };
        new.facts.names = new.facts.names.with(Language::Fr, "Comité samarien").with(Language::Ar, "  ");
        new.facts.state = "xsa".to_owned();
        let made = db.write_here(|tx| create_mechanism(tx, &Actor::command_line(), new)).unwrap();
        let found = db.read_here(|conn| mechanisms::mechanism(conn, "sama-committee")).unwrap();
        assert_eq!(found, made);
        assert_eq!(found.state, "XSA");
        assert_eq!(found.names.best_text(Language::Fr), "Comité samarien");
        assert_eq!(found.names.get(Language::Ar), None);
        assert!(db.read_here(|conn| mechanisms::mechanism(conn, "elsewhere")).unwrap_err().is_not_found());
    });
}

#[test]
fn an_address_that_is_taken_or_is_a_page_of_the_node_is_refused() {
    on_both(|db| {
        sama(&db);
        for slug in ["sama", "hub", "api", "fr"] {
            let new = NewMechanism { slug: slug.to_owned(), facts: facts("Another") };
            let no = refusal(db.write_here(|tx| create_mechanism(tx, &Actor::command_line(), new)));
            assert_eq!(no, Refusal::invalid("slug", Problem::taken(slug)));
        }
    });
}

#[test]
fn everything_wrong_with_a_mechanism_is_said_at_once() {
    on_both(|db| {
        let mut new = NewMechanism { slug: String::new(), facts: facts("") };
        new.facts.state = "Sama".to_owned();
        new.facts.parent_id = Some("nobody".to_owned());
        let Refusal::Invalid(wrong) =
            refusal(db.write_here(|tx| create_mechanism(tx, &Actor::command_line(), new)))
        else {
            panic!("not about fields")
        };
        let fields: Vec<&str> = wrong.iter().map(|w| w.field.as_str()).collect();
        assert_eq!(fields, ["names", "state", "parent"]);
    });
}

#[test]
fn only_its_administrator_changes_a_mechanism_and_only_as_it_was_seen() {
    on_both(|db| {
        let sama = sama(&db);
        let new = || MechanismFacts { level: Level::Regional, ..facts("Sama") };
        let officer = member(&sama, Role::SecretariatOfficer);
        let admin = member(&sama, Role::SecretariatAdmin);
        let update =
            |actor: &Actor, seen| db.write_here(|tx| update_mechanism(tx, actor, &sama.id, new(), seen));
        assert_eq!(refusal(update(&officer, sama.updated_at)), Refusal::NotPermitted);
        assert_eq!(refusal(update(&Actor::visitor(), sama.updated_at)), Refusal::SignInNeeded);
        db.clock().advance(chrono::Duration::minutes(1));
        let changed = update(&admin, sama.updated_at).unwrap();
        assert_eq!((changed.level, changed.slug.as_str()), (Level::Regional, "sama"));
        let late = refusal(update(&admin, sama.updated_at));
        assert_eq!(late, Refusal::Conflict(Problem::changed_since("")));
    });
}

#[test]
fn a_mechanism_does_not_stand_above_itself() {
    on_both(|db| {
        let national = sama(&db);
        let mut below = facts("North Sama");
        below.parent_id = Some(national.id.clone());
        let new = NewMechanism { slug: String::new(), facts: below };
        let north = db.write_here(|tx| create_mechanism(tx, &Actor::command_line(), new)).unwrap();
        let circle = MechanismFacts { parent_id: Some(north.id.clone()), ..facts("Sama") };
        let seen = national.updated_at;
        let no = db.write_here(|tx| update_mechanism(tx, &Actor::command_line(), &national.id, circle, seen));
        assert_eq!(refusal(no), Refusal::invalid("parent", Problem::unknown_choice(&north.id)));
    });
}

#[test]
fn institutions_stand_as_a_tree_of_those_that_exist_on_the_day() {
    on_both(|db| {
        let sama = sama(&db);
        let officer = member(&sama, Role::SecretariatOfficer);
        let enter = |facts| db.write_here(|tx| create_institution(tx, &officer, &sama.id, facts)).unwrap();
        let health =
            enter(InstitutionFacts { valid_from: Some(day("2020-01-01")), ..ministry("Ministry of Health") });
        let justice = enter(ministry("Ministry of Justice"));
        let agency = enter(InstitutionFacts {
            kind: InstitutionKind::Agency,
            parent_id: Some(health.id.clone()),
            ..ministry("Food Agency")
        });
        let on = |date: &str| {
            let tree = db.read_here(|conn| institutions_on(conn, &sama.id, day(date))).unwrap();
            tree.into_iter().map(|b| (b.depth, b.institution.slug)).collect::<Vec<_>>()
        };
        let (h, f, j) =
            ("ministry-of-health".to_owned(), "food-agency".to_owned(), "ministry-of-justice".to_owned());
        assert_eq!(on("2026-11-23"), [(0, h.clone()), (1, f.clone()), (0, j.clone())]);
        assert_eq!(on("2019-12-31"), [(0, f.clone()), (0, j.clone())]);
        db.write_here(|tx| close_institution(tx, &officer, &sama.id, &justice.id, day("2026-12-31")))
            .unwrap();
        assert_eq!(on("2026-12-31").len(), 3);
        assert_eq!(on("2027-01-01"), [(0, h), (1, f)]);
        let found = db.read_here(|conn| institution(conn, &sama.id, "food-agency")).unwrap();
        assert_eq!(found, agency);
    });
}

#[test]
fn two_institutions_of_the_same_name_have_two_addresses() {
    on_both(|db| {
        let sama = sama(&db);
        let officer = member(&sama, Role::SecretariatOfficer);
        let slugs: Vec<String> = ["Court of Appeal", "Court of appeal", "New", "…"]
            .map(|name| {
                db.write_here(|tx| create_institution(tx, &officer, &sama.id, ministry(name))).unwrap().slug
            })
            .into();
        assert_eq!(slugs, ["court-of-appeal", "court-of-appeal-2", "ministry", "ministry-2"]);
    });
}

#[test]
fn an_institution_is_closed_once_not_before_it_began_and_can_be_opened_again() {
    on_both(|db| {
        let sama = sama(&db);
        let admin = member(&sama, Role::SecretariatAdmin);
        let began = InstitutionFacts { valid_from: Some(day("2024-05-01")), ..ministry("Ministry of Youth") };
        let youth = db.write_here(|tx| create_institution(tx, &admin, &sama.id, began)).unwrap();
        let close = |date| db.write_here(|tx| close_institution(tx, &admin, &sama.id, &youth.id, day(date)));
        let no = refusal(close("2024-04-30"));
        assert_eq!(no, Refusal::invalid("valid_to", Problem::ends_before_it_begins("2024-04-30")));
        assert_eq!(close("2026-11-30").unwrap().valid_to, Some(day("2026-11-30")));
        assert_eq!(refusal(close("2026-12-01")), Refusal::Conflict(Problem::wrong_state("")));
        let open = db.write_here(|tx| reopen_institution(tx, &admin, &sama.id, &youth.id)).unwrap();
        assert_eq!(open.valid_to, None);
    });
}

#[test]
fn an_institution_of_another_mechanism_cannot_be_reached() {
    on_both(|db| {
        let sama = sama(&db);
        let new = NewMechanism { slug: "other".to_owned(), facts: facts("Other") };
        let other = db.write_here(|tx| create_mechanism(tx, &Actor::command_line(), new)).unwrap();
        let admin = member(&sama, Role::SecretariatAdmin);
        let theirs = db
            .write_here(|tx| create_institution(tx, &Actor::command_line(), &other.id, ministry("Treasury")))
            .unwrap();
        let direct =
            db.write_here(|tx| close_institution(tx, &admin, &other.id, &theirs.id, day("2026-12-01")));
        assert_eq!(refusal(direct), Refusal::NotPermitted);
        let sideways =
            db.write_here(|tx| close_institution(tx, &admin, &sama.id, &theirs.id, day("2026-12-01")));
        assert_eq!(refusal(sideways), Refusal::NotFound);
        let adopted = InstitutionFacts { parent_id: Some(theirs.id.clone()), ..ministry("Budget Office") };
        let no = db.write_here(|tx| create_institution(tx, &admin, &sama.id, adopted));
        assert_eq!(refusal(no), Refusal::invalid("parent", Problem::unknown_choice(&theirs.id)));
    });
}

#[test]
fn a_focal_point_does_not_keep_the_list_of_institutions() {
    on_both(|db| {
        let sama = sama(&db);
        for role in [Role::InstitutionFocal, Role::Nhri, Role::HubEditor, Role::Auditor] {
            let actor = member(&sama, role);
            let no = db.write_here(|tx| create_institution(tx, &actor, &sama.id, ministry("Mine")));
            assert_eq!(refusal(no), Refusal::NotPermitted, "{role}");
        }
    });
}

#[test]
fn every_change_is_in_the_trail_and_a_refused_one_is_not() {
    on_both(|db| {
        let sama = sama(&db);
        let admin = member(&sama, Role::SecretariatAdmin);
        let made =
            db.write_here(|tx| create_institution(tx, &admin, &sama.id, ministry("Treasury"))).unwrap();
        db.write_here(|tx| close_institution(tx, &admin, &sama.id, &made.id, day("2026-12-01"))).unwrap();
        db.write_here(|tx| close_institution(tx, &admin, &sama.id, &made.id, day("2026-12-02"))).unwrap_err();
        let verdict = db.read_here(ledger::verify).unwrap();
        assert!(matches!(verdict, ledger::Verdict::Whole { entries: 3, .. }), "{verdict:?}");
    });
}

#[test]
fn a_dead_job_is_tried_again_by_who_looks_after_it() {
    on_both(|db| {
        let sama = sama(&db);
        let admin = member(&sama, Role::SecretariatAdmin);
        let officer = member(&sama, Role::SecretariatOfficer);
        let job_id = db
            .write_here(|tx| {
                let new = suivi_store::jobs::NewJob {
                    kind: "mail",
                    payload: "{}".to_owned(),
                    mechanism_id: Some(&sama.id),
                    created_by: None,
                    max_attempts: 1,
                };
                suivi_store::jobs::enqueue(tx, new)
            })
            .unwrap();
        let leased = suivi_store::jobs::lease(&db, "worker").unwrap().unwrap();
        suivi_store::jobs::fail(&db, &leased, "the server said no").unwrap();
        let dead = |actor: &Actor| db.read_here(|conn| jobs(conn, actor, Some(&sama.id), "dead", 10));
        assert_eq!(refusal(dead(&officer)), Refusal::NotPermitted);
        assert_eq!(dead(&admin).unwrap()[0].last_error.as_deref(), Some("the server said no"));
        let everyones = db.read_here(|conn| jobs(conn, &admin, None, "dead", 10));
        assert_eq!(refusal(everyones), Refusal::NotPermitted);
        db.write_here(|tx| retry_job(tx, &admin, &job_id)).unwrap();
        assert!(dead(&admin).unwrap().is_empty());
        let again = db.write_here(|tx| retry_job(tx, &admin, &job_id));
        assert_eq!(refusal(again), Refusal::Conflict(Problem::wrong_state("")));
    });
}
