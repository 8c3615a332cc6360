use std::collections::HashMap;

use chrono::Duration;
use diesel::prelude::*;
use suivi_domain::accounts;
use suivi_domain::followup::allocations;
use suivi_domain::followup::rows::{InformationRequest, Round, RoundItem};
use suivi_domain::followup::succession::{self, ItemKind, NewSuccession, SuccessionKind};
use suivi_domain::mechanisms::{Institution, close_institution, institution_by_id, reopen_institution};
use suivi_domain::recommendations::acts;
use suivi_kernel::{Actor, Problem, Refusal, Role, new_id};
use suivi_store::ledger::{Verdict, verify};
use suivi_store::schema::{
    allocation, information_request, measure_support, round_item, succession as successions, update_round,
};

use crate::world::*;

fn merge(from: &Institution, to: &Institution) -> NewSuccession {
    NewSuccession {
        from_id: from.id.clone(),
        to_ids: vec![to.id.clone()],
        kind: SuccessionKind::Merge,
        effective_on: day("2026-11-01"),
        reason: "Decree 12 of 30 October 2026".to_owned(),
        choices: HashMap::new(),
        closes: true,
        people: Vec::new(),
    }
}

fn carry(world: &World, actor: &Actor, new: NewSuccession) -> suivi_kernel::Result<succession::Carried> {
    world.db.write_here(|tx| succession::carry_out(tx, actor, &world.sama, new))
}

/// A request for information and a question of a round, both waiting for an institution.
fn asked(world: &World, institution: &Institution) -> (String, String) {
    let (request, round, question) = (new_id(), new_id(), new_id());
    let row = InformationRequest {
        id: request.clone(),
        mechanism_id: world.sama.id.clone(),
        about_kind: None,
        about_id: None,
        institution_id: institution.id.clone(),
        question: "How many clinics are there?".to_owned(),
        due_on: None,
        class: 1,
        state: "open".to_owned(),
        asked_by: None,
        asked_label: "secretariat_officer".to_owned(),
        asked_at: morning(),
        answer: None,
        answered_by: None,
        answered_label: None,
        answered_at: None,
        revision: 1,
    };
    let opened = Round {
        id: round.clone(),
        mechanism_id: world.sama.id.clone(),
        label: "2026-Q4".to_owned(),
        period_from: day("2026-10-01"),
        period_to: day("2026-12-31"),
        opens_on: day("2026-11-01"),
        due_at: morning(),
        state: "open".to_owned(),
        opened_at: Some(morning()),
        closed_at: None,
        created_by: None,
        created_at: morning(),
    };
    let item = RoundItem {
        id: question.clone(),
        round_id: round,
        mechanism_id: world.sama.id.clone(),
        measure_id: None,
        case_id: Some(world.cases[2].id().to_owned()),
        cluster_id: None,
        institution_id: institution.id.clone(),
        state: "waiting".to_owned(),
        update_id: None,
        answered_at: None,
        is_late: false,
        is_nothing_new: false,
    };
    world.write(|tx| {
        diesel::insert_into(information_request::table).values(&row).execute(tx.conn)?;
        diesel::insert_into(update_round::table).values(&opened).execute(tx.conn)?;
        diesel::insert_into(round_item::table).values(&item).execute(tx.conn)?;
        Ok(())
    });
    (request, question)
}

fn holder_of_request(world: &World, id: &str) -> String {
    let read = |conn: &mut suivi_store::Conn| {
        Ok(information_request::table.find(id).select(information_request::institution_id).first(conn)?)
    };
    world.db.read_here(read).unwrap()
}

fn holder_of_question(world: &World, id: &str) -> String {
    let read = |conn: &mut suivi_store::Conn| {
        Ok(round_item::table.find(id).select(round_item::institution_id).first(conn)?)
    };
    world.db.read_here(read).unwrap()
}

fn support(world: &World, measure: &str, institution: &Institution) {
    world.write(|tx| {
        diesel::insert_into(measure_support::table)
            .values((
                measure_support::measure_id.eq(measure),
                measure_support::institution_id.eq(&institution.id),
            ))
            .execute(tx.conn)?;
        Ok(())
    });
}

fn supporters(world: &World, measure: &str) -> Vec<String> {
    let read = |conn: &mut suivi_store::Conn| {
        Ok(measure_support::table
            .filter(measure_support::measure_id.eq(measure))
            .select(measure_support::institution_id)
            .load(conn)?)
    };
    world.db.read_here(read).unwrap()
}

#[test]
fn an_institution_that_leads_is_not_closed_until_it_has_a_successor() {
    on_both(|world| {
        world.confirmed(&world.cases[2], &world.health);
        world.measure("open-clinics", &world.health, None);
        let close = || {
            world.db.write_here(|tx| {
                close_institution(tx, &world.officer(), &world.sama.id, &world.health.id, day("2026-11-22"))
            })
        };
        assert_eq!(refusal(close()), Refusal::Conflict(Problem::has_open_items(2)));
        let new = NewSuccession { closes: false, ..merge(&world.health, &world.youth) };
        carry(world, &world.officer(), new).unwrap();
        close().unwrap();
    });
}

#[test]
fn a_merger_carries_everything_over_in_one_act_and_history_stays() {
    on_both(|world| {
        let cluster = world.cluster("Clinics", &[3, 4]);
        world.confirmed(&world.cases[2], &world.health);
        world.allocate(&cluster, &world.education, &[&world.health]);
        world.allocate(&world.cases[0], &world.youth, &[&world.health]);
        let led = world.measure("open-clinics", &world.health, None);
        let helped = world.measure("build-schools", &world.education, None);
        support(world, &led, &world.youth);
        support(world, &helped, &world.health);
        let (request, question) = asked(world, &world.health);
        let counts = world.db.read_here(|conn| succession::counts(conn, &world.health.id)).unwrap();
        assert_eq!((counts.leads, counts.supports, counts.measures, counts.measure_supports), (1, 2, 1, 1));
        assert_eq!((counts.requests, counts.questions), (1, 1));

        let old = world.allocation_of(&world.cases[2], &world.health);
        let done = carry(world, &world.officer(), merge(&world.health, &world.youth)).unwrap();
        assert_eq!(done.moved, 7);
        assert_eq!(world.told(&world.cases[2]), ["agency-for-youth lead confirmed"]);
        assert_eq!(
            world.told(&cluster),
            ["ministry-of-education lead proposed", "agency-for-youth support proposed"]
        );
        // Where the successor leads already, it does not come to support itself.
        assert_eq!(world.told(&world.cases[0]), ["agency-for-youth lead proposed"]);
        assert_eq!(world.lead_of_measure(&led), world.youth.id);
        assert!(supporters(world, &led).is_empty());
        assert_eq!(supporters(world, &helped), std::slice::from_ref(&world.youth.id));
        assert_eq!(holder_of_request(world, &request), world.youth.id);
        assert_eq!(holder_of_question(world, &question), world.youth.id);

        let past = world.responsible(&world.officer(), &world.cases[2]).past;
        assert_eq!(past[0].institution.id, world.health.id);
        assert_eq!(past[0].allocation.reason.as_deref(), Some("succession"));
        let new = world.responsible(&world.officer(), &world.cases[2]).lines.remove(0).allocation;
        assert_eq!(new.succeeds_id, Some(old));
        let read = |conn: &mut suivi_store::Conn| {
            let closed = institution_by_id(conn, &world.sama.id, &world.health.id)?;
            Ok((closed.valid_to, succession::history(conn, &world.sama.id, &world.health.id)?))
        };
        let (valid_to, history) = world.db.read_here(read).unwrap();
        assert_eq!(valid_to, Some(day("2026-10-31")));
        assert_eq!(history.successors[0].other.id, world.youth.id);
        let history =
            world.db.read_here(|conn| succession::history(conn, &world.sama.id, &world.youth.id)).unwrap();
        assert_eq!(history.predecessors[0].other.id, world.health.id);
        let rows: Vec<String> = world
            .db
            .read_here(|conn| Ok(successions::table.select(successions::act_id).load(conn)?))
            .unwrap();
        assert_eq!(rows, [done.act_id]);
        assert!(matches!(world.db.read_here(verify).unwrap(), Verdict::Whole { .. }));
    });
}

#[test]
fn a_succession_is_taken_back_as_a_whole_while_nothing_has_changed_since() {
    on_both(|world| {
        world.confirmed(&world.cases[2], &world.health);
        world.allocate(&world.cases[3], &world.health, &[&world.youth]);
        let led = world.measure("open-clinics", &world.health, None);
        support(world, &led, &world.youth);
        let (request, question) = asked(world, &world.health);
        let done = carry(world, &world.officer(), merge(&world.health, &world.youth)).unwrap();
        world.later(Duration::minutes(1));
        let officer = world.officer();
        let undo = |act: &str| world.db.write_here(|tx| acts::undo(tx, &officer, &world.sama, act));
        undo(&done.act_id).unwrap();
        assert_eq!(world.told(&world.cases[2]), ["ministry-of-health lead confirmed"]);
        assert_eq!(
            world.told(&world.cases[3]),
            ["ministry-of-health lead proposed", "agency-for-youth support proposed"]
        );
        assert_eq!(world.lead_of_measure(&led), world.health.id);
        assert_eq!(supporters(world, &led), std::slice::from_ref(&world.youth.id));
        assert_eq!(holder_of_request(world, &request), world.health.id);
        assert_eq!(holder_of_question(world, &question), world.health.id);
        let read = |conn: &mut suivi_store::Conn| {
            let open = institution_by_id(conn, &world.sama.id, &world.health.id)?;
            Ok((open.valid_to, succession::history(conn, &world.sama.id, &world.health.id)?))
        };
        let (valid_to, history) = world.db.read_here(read).unwrap();
        assert_eq!((valid_to, history.successors.len()), (None, 0));

        let again = carry(world, &world.officer(), merge(&world.health, &world.youth)).unwrap();
        world.later(Duration::minutes(1));
        let id = world.allocation_of(&world.cases[3], &world.youth);
        let approver = world.approver(&world.youth);
        world.db.write_here(|tx| allocations::confirm(tx, &approver, &world.sama, &[id])).unwrap();
        assert_eq!(refusal(undo(&again.act_id)), Refusal::Conflict(Problem::changed_since("")));
        assert_eq!(world.told(&world.cases[2]), ["agency-for-youth lead confirmed"], "all or nothing");
    });
}

#[test]
fn a_split_gives_each_item_to_the_one_that_was_chosen_and_leaves_the_rest() {
    on_both(|world| {
        for at in 2..5 {
            world.confirmed(&world.cases[at], &world.health);
        }
        let measure = world.measure("open-clinics", &world.health, None);
        let (request, question) = asked(world, &world.health);
        let first = world.allocation_of(&world.cases[2], &world.health);
        let second = world.allocation_of(&world.cases[3], &world.health);
        let choices = HashMap::from([
            ((ItemKind::Allocation, first), world.youth.id.clone()),
            ((ItemKind::Allocation, second), world.education.id.clone()),
            ((ItemKind::Measure, measure.clone()), world.education.id.clone()),
        ]);
        let split = NewSuccession {
            kind: SuccessionKind::Split,
            to_ids: vec![world.youth.id.clone(), world.education.id.clone()],
            choices,
            closes: false,
            ..merge(&world.health, &world.youth)
        };
        let closing = NewSuccession { closes: true, ..split.clone() };
        let no = carry(world, &world.officer(), closing);
        assert_eq!(refusal(no), Refusal::Conflict(Problem::has_open_items(1)), "one recommendation is left");
        let done = carry(world, &world.officer(), split).unwrap();
        assert_eq!(done.moved, 4);
        assert_eq!(world.told(&world.cases[2]), ["agency-for-youth lead confirmed"]);
        assert_eq!(world.told(&world.cases[3]), ["ministry-of-education lead confirmed"]);
        assert_eq!(world.told(&world.cases[4]), ["ministry-of-health lead confirmed"]);
        assert_eq!(world.lead_of_measure(&measure), world.education.id);
        assert_eq!(holder_of_question(world, &question), world.youth.id, "it follows what it is about");
        assert_eq!(holder_of_request(world, &request), world.health.id);
    });
}

#[test]
fn a_court_that_takes_over_still_has_to_agree_itself() {
    on_both(|world| {
        world.confirmed(&world.cases[2], &world.health);
        carry(world, &world.officer(), merge(&world.health, &world.court)).unwrap();
        assert_eq!(world.told(&world.cases[2]), ["supreme-court lead proposed"]);
    });
}

#[test]
fn a_succession_that_makes_no_sense_is_refused() {
    on_both(|world| {
        let good = merge(&world.health, &world.youth);
        let refused = |new: NewSuccession| refusal(carry(world, &world.officer(), new));
        let tomorrow = day("2026-11-24");
        assert_eq!(
            refused(NewSuccession { effective_on: tomorrow, ..good.clone() }),
            invalid("effective_on", Problem::in_the_future(tomorrow))
        );
        assert_eq!(
            refused(NewSuccession { reason: " ".to_owned(), ..good.clone() }),
            invalid("reason", Problem::required(""))
        );
        let itself = NewSuccession { to_ids: vec![world.health.id.clone()], ..good.clone() };
        assert_eq!(refused(itself), invalid("to", Problem::unknown_choice("")));
        let nobody = NewSuccession { to_ids: Vec::new(), ..good.clone() };
        assert_eq!(refused(nobody), invalid("to", Problem::required("")));
        world
            .db
            .write_here(|tx| {
                close_institution(tx, &world.officer(), &world.sama.id, &world.youth.id, day("2026-11-10"))
            })
            .unwrap();
        assert_eq!(refused(good.clone()), invalid("to", Problem::not_active("Agency for Youth")));
        world
            .db
            .write_here(|tx| reopen_institution(tx, &world.officer(), &world.sama.id, &world.youth.id))
            .unwrap();
        for actor in [world.approver(&world.health), world.member(Role::PoliticalLead, None)] {
            assert_eq!(refusal(carry(world, &actor, good.clone())), Refusal::NotPermitted, "{}", actor.label);
        }
        let none: i64 = world.db.read_here(|conn| Ok(allocation::table.count().get_result(conn)?)).unwrap();
        assert_eq!(none, 0);
    });
}

#[test]
fn people_go_over_with_their_institution_when_who_keeps_the_members_says_so() {
    on_both(|world| {
        world.confirmed(&world.cases[2], &world.health);
        let anna = world.person("anna@sama.example", Role::InstitutionFocal, Some(&world.health));
        let admin = world.person("amina@sama.example", Role::SecretariatAdmin, None);
        let admin = world.signed_in(&admin).actor;
        let seat = || {
            world
                .db
                .read_here(|conn| succession::speakers(conn, &admin, &world.sama, &world.health.id))
                .unwrap()
                .remove(0)
                .membership_id
        };
        let with_people = NewSuccession {
            people: vec![(seat(), world.youth.id.clone())],
            ..merge(&world.health, &world.youth)
        };
        let no = carry(world, &world.officer(), with_people.clone());
        assert_eq!(refusal(no), Refusal::NotPermitted, "an officer keeps no members");
        let both = Actor {
            memberships: world.officer().memberships.into_iter().chain(admin.memberships.clone()).collect(),
            ..admin.clone()
        };
        let institution = || world.signed_in(&anna).actor.memberships[0].institution_id.clone();
        let done = carry(world, &both, with_people).unwrap();
        assert_eq!(institution(), Some(world.youth.id.clone()));
        let no = world.db.write_here(|tx| acts::undo(tx, &world.officer(), &world.sama, &done.act_id));
        assert_eq!(refusal(no), Refusal::NotPermitted);
        world.db.write_here(|tx| acts::undo(tx, &both, &world.sama, &done.act_id)).unwrap();
        assert_eq!(institution(), Some(world.health.id.clone()));

        carry(world, &world.officer(), merge(&world.health, &world.youth)).unwrap();
        let seats = [seat()];
        world
            .db
            .write_here(|tx| {
                succession::move_people(tx, &admin, &world.sama, &world.health.id, &world.youth.id, &seats)
            })
            .unwrap();
        assert_eq!(institution(), Some(world.youth.id.clone()));
        let members = world.db.read_here(|conn| accounts::members_of(conn, &admin, &world.sama.id)).unwrap();
        assert_eq!(members.len(), 2);
    });
}
