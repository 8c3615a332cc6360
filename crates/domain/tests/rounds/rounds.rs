use std::collections::BTreeMap;

use chrono::Duration;
use diesel::prelude::*;
use suivi_domain::followup::model::Subject;
use suivi_domain::followup::rounds::{self, ItemState, Round, Tally};
use suivi_domain::followup::rows::Update;
use suivi_domain::followup::scoreboard::scoreboard;
use suivi_domain::followup::settings;
use suivi_domain::followup::upkeep::Upkeep;
use suivi_domain::mechanisms::Institution;
use suivi_kernel::{Actor, Refusal};
use suivi_store::schema::allocation;

use crate::world::*;

fn tallies(world: &World, round: &Round) -> BTreeMap<String, Tally> {
    let all = world.read(|conn| rounds::progress(conn, round));
    let name = |id: &str| {
        let known = [(&world.health, "health"), (&world.education, "education"), (&world.court, "court")];
        known.into_iter().find(|(i, _)| i.id == id).unwrap().1.to_owned()
    };
    all.into_iter().map(|one| (name(&one.institution_id), one.tally)).collect()
}

fn asked(world: &World, round: &Round, of: &Institution) -> Vec<Subject> {
    let (total, entries) = world.read(|conn| rounds::entries(conn, &world.otis, round, &of.id, (0, 50)));
    assert_eq!(total, entries.len() as i64);
    entries.into_iter().map(|entry| entry.item.subject).collect()
}

#[test]
fn a_round_asks_each_lead_about_its_open_measures_and_about_what_no_open_measure_answers() {
    on_both(|world| {
        let midwives = world.measure(&world.health, "Train midwives");
        let done = world.measure(&world.health, "Build a ward");
        world.with_measure(&done, |measure| measure.status = "completed".to_owned());
        world.answers(&midwives, &world.cases[0]);
        world.answers(&done, &world.cases[1]);
        for case in &world.cases[..2] {
            world.allocate(case, &world.health, "confirmed");
        }
        world.allocate(&world.cases[2], &world.education, "proposed");
        world.allocate(&world.cases[3], &world.education, "contested");
        let round = world.opened();
        assert_eq!(round.label, "2026-Q4");
        let mut of_health = asked(&world, &round, &world.health);
        of_health.sort_by_key(|subject| subject.kind());
        assert_eq!(of_health, [Subject::Case(world.cases[1].clone()), Subject::Measure(midwives)]);
        assert_eq!(asked(&world, &round, &world.education), [Subject::Case(world.cases[2].clone())]);
    });
}

#[test]
fn a_court_is_asked_only_once_it_has_agreed() {
    on_both(|world| {
        let allocation_id = world.allocate(&world.cases[0], &world.court, "proposed");
        let round = world.opened();
        assert!(asked(&world, &round, &world.court).is_empty());
        world
            .db
            .write_here(|tx| {
                diesel::update(allocation::table.find(&allocation_id))
                    .set(allocation::status.eq("confirmed"))
                    .execute(tx.conn)?;
                rounds::follow(tx, &world.sama.id)
            })
            .unwrap();
        assert_eq!(asked(&world, &round, &world.court), [Subject::Case(world.cases[0].clone())]);
    });
}

#[test]
fn questions_follow_allocations_and_successions_and_keep_what_was_begun() {
    on_both(|world| {
        let midwives = world.measure(&world.health, "Train midwives");
        let ward = world.measure(&world.health, "Build a ward");
        let round = world.opened();
        let draft = world.update(&world.fatou, &Subject::Measure(ward.clone()), "draft");
        world.db.write_here(|tx| rounds::note_draft(tx, &draft)).unwrap();
        world.with_measure(&midwives, |measure| measure.lead_id = Some(world.education.id.clone()));
        world.with_measure(&ward, |measure| measure.status = "cancelled".to_owned());
        let schools = world.measure(&world.education, "Open schools");
        assert!(world.db.write_here(|tx| rounds::follow(tx, &world.sama.id)).unwrap());
        assert!(!world.db.write_here(|tx| rounds::follow(tx, &world.sama.id)).unwrap(), "all is in step");
        let mut of_education = asked(&world, &round, &world.education);
        of_education.sort_by_key(|subject| subject.id().to_owned());
        let mut expected = vec![Subject::Measure(midwives), Subject::Measure(schools)];
        expected.sort_by_key(|subject| subject.id().to_owned());
        assert_eq!(of_education, expected);
        assert_eq!(asked(&world, &round, &world.health), [Subject::Measure(ward)], "a begun answer stays");
    });
}

#[test]
fn answers_are_in_time_or_late_once_and_for_all() {
    on_both(|world| {
        let midwives = Subject::Measure(world.measure(&world.health, "Train midwives"));
        let ward = Subject::Measure(world.measure(&world.health, "Build a ward"));
        let schools = Subject::Measure(world.measure(&world.education, "Open schools"));
        let round = world.opened();
        let first = world.update(&world.fatou, &midwives, "submitted");
        world.submitted(&first);
        let tally = tallies(&world, &round)["health"];
        assert_eq!((tally.asked, tally.in_time, tally.empty), (2, 1, 1));

        // The round is due at the end of 22 January in Nairobi: 20:59 in Greenwich.
        assert_eq!(round.due_at.to_string(), "2027-01-22 20:59:00");
        world.on("2027-01-23");
        let returned = Update { status: "returned".to_owned(), ..first.clone() };
        world.db.write_here(|tx| rounds::note_draft(tx, &returned)).unwrap();
        assert_eq!(tallies(&world, &round)["health"].drafted, 1, "what was returned is no answer");
        let second = world.update(&world.fatou, &midwives, "submitted");
        world.submitted(&second);
        let nothing_new = world.update(&world.farid, &ward, "submitted");
        world.submitted(&Update { is_nothing_new: true, ..nothing_new });
        let tally = tallies(&world, &round)["health"];
        assert_eq!((tally.in_time, tally.late, tally.empty), (1, 1, 0), "an answer sent back stays in time");
        assert_eq!((tally.nothing_new, tally.answered()), (1, 2));

        // Two answers to one question are one answer.
        world.submitted(&second);
        assert_eq!(tallies(&world, &round)["health"], tally);

        world.db.write_here(|tx| rounds::close(tx, &world.otis, &world.sama.id, &round.id)).unwrap();
        let too_late = world.update(&world.esi, &schools, "submitted");
        world.submitted(&too_late);
        let tally = tallies(&world, &round)["education"];
        assert_eq!((tally.asked, tally.answered()), (1, 0), "a closed round takes no answer");
        let whole = world.read(|conn| rounds::timeliness(conn, &round));
        assert_eq!((whole.asked, whole.in_time, whole.late, whole.empty), (3, 1, 1, 1));
    });
}

#[test]
fn what_was_allocated_since_is_answered_without_having_been_asked() {
    on_both(|world| {
        let round = world.opened();
        world.allocate(&world.cases[0], &world.health, "confirmed");
        let update = world.update(&world.fatou, &Subject::Case(world.cases[0].clone()), "submitted");
        world.submitted(&update);
        assert_eq!(tallies(&world, &round)["health"].in_time, 1);
    });
}

#[test]
fn what_a_supporting_institution_adds_is_no_answer_and_what_is_taken_back_was_none() {
    on_both(|world| {
        let midwives = Subject::Measure(world.measure(&world.health, "Train midwives"));
        let round = world.opened();
        let of_another = world.update(&world.esi, &midwives, "submitted");
        world.submitted(&of_another);
        assert!(!tallies(&world, &round).contains_key("education"));
        world.on("2027-01-24");
        let late = world.update(&world.fatou, &midwives, "submitted");
        world.submitted(&late);
        assert_eq!(tallies(&world, &round)["health"].late, 1);
        world.db.write_here(|tx| rounds::note_gone(tx, &late)).unwrap();
        let tally = tallies(&world, &round)["health"];
        assert_eq!((tally.late, tally.empty), (0, 1));
    });
}

#[test]
fn an_institution_is_excused_with_a_reason_by_the_secretariat_alone() {
    on_both(|world| {
        world.measure(&world.health, "Train midwives");
        let round = world.opened();
        let entries =
            world.read(|conn| rounds::entries(conn, &world.otis, &round, &world.health.id, (0, 9))).1;
        let excuse = |by: &Actor, reason: &str| {
            world.db.write_here(|tx| rounds::excuse(tx, by, &world.sama.id, &entries[0].id, reason))
        };
        for other in [&world.fatou, &world.ada, &world.carla, &world.amina, &world.nia] {
            assert_eq!(refusal(excuse(other, "A flood")), Refusal::NotPermitted, "{}", other.label);
        }
        assert!(matches!(refusal(excuse(&world.otis, "  ")), Refusal::Invalid(_)));
        excuse(&world.otis, "The provinces are flooded").unwrap();
        assert!(matches!(refusal(excuse(&world.otis, "Again")), Refusal::Conflict(_)));
        let entry =
            &world.read(|conn| rounds::entries(conn, &world.fatou, &round, &world.health.id, (0, 9))).1[0];
        assert_eq!(entry.state, ItemState::Excused);
        assert_eq!(entry.excuse.as_deref(), Some("The provinces are flooded"));
        let tally = tallies(&world, &round)["health"];
        assert_eq!((tally.asked, tally.excused), (0, 1));
        let of_others =
            world.db.read_here(|conn| rounds::entries(conn, &world.esi, &round, &world.health.id, (0, 9)));
        assert_eq!(refusal(of_others), Refusal::NotPermitted);
    });
}

#[test]
fn rounds_are_planned_and_run_by_the_secretariat_alone() {
    on_both(|world| {
        let round = world.planned();
        for other in [&world.fatou, &world.ada, &world.carla, &world.amina, &world.nia] {
            let opened = world.db.write_here(|tx| rounds::open(tx, other, &world.sama.id, &round.id));
            assert_eq!(refusal(opened), Refusal::NotPermitted, "{}", other.label);
        }
        let visitor = Actor::visitor();
        let opened = world.db.write_here(|tx| rounds::open(tx, &visitor, &world.sama.id, &round.id));
        assert_eq!(refusal(opened), Refusal::SignInNeeded);
        world.db.write_here(|tx| rounds::unplan(tx, &world.otis, &world.sama.id, &round.id)).unwrap();
        assert!(world.read(|conn| rounds::rounds(conn, &world.sama.id)).is_empty());
    });
}

#[test]
fn a_round_opens_by_itself_on_its_day_in_the_national_calendar_and_plans_the_next() {
    on_both(|world| {
        world.measure(&world.health, "Train midwives");
        let planned = world.planned();
        // 20:30 in Greenwich on 31 December is 23:30 in Nairobi; half an hour later it is New Year there.
        world.on("2026-12-31");
        world.later(Duration::minutes(14 * 60 + 30));
        let mut upkeep = Upkeep::default();
        upkeep.run(&world.db).unwrap();
        assert!(world.read(|conn| rounds::open_round(conn, &world.sama.id)).is_none());
        world.later(Duration::minutes(31));
        upkeep.run(&world.db).unwrap();
        let open = world.read(|conn| rounds::open_round(conn, &world.sama.id)).unwrap();
        assert_eq!((open.id.as_str(), open.due_at), (planned.id.as_str(), planned.due_at));
        assert_eq!(tallies(&world, &open)["health"].asked, 1);
        let next = world.read(|conn| rounds::next_planned(conn, &world.sama.id)).unwrap();
        assert_eq!((next.label.as_str(), next.opens_on), ("2027-Q1", date("2027-04-01")));
        // Asking again changes nothing, also after a restart.
        Upkeep::default().run(&world.db).unwrap();
        assert_eq!(world.read(|conn| rounds::rounds(conn, &world.sama.id)).len(), 2);
        // On its day the next one opens, and this one closes.
        world.on("2027-04-01");
        upkeep.run(&world.db).unwrap();
        let open = world.read(|conn| rounds::open_round(conn, &world.sama.id)).unwrap();
        assert_eq!(open.label, "2027-Q1");
        let closed = world.read(|conn| rounds::find(conn, &world.sama.id, "2026-Q4"));
        assert_eq!(closed.state, "closed");
    });
}

#[test]
fn a_machine_that_stood_still_for_a_year_asks_once_and_gives_its_days() {
    on_both(|world| {
        world.measure(&world.health, "Train midwives");
        world.planned();
        world.on("2027-11-10");
        let mut upkeep = Upkeep::default();
        for _ in 0..3 {
            upkeep.run(&world.db).unwrap();
        }
        let all = world.read(|conn| rounds::rounds(conn, &world.sama.id));
        let states: Vec<(&str, &str)> = all.iter().map(|r| (r.label.as_str(), r.state.as_str())).collect();
        assert_eq!(states, [("2027-Q4", "planned"), ("2027-Q3", "open"), ("2026-Q4", "closed")]);
        let open = &all[1];
        let days = (open.due_at.date() - date("2027-11-10")).num_days();
        assert_eq!(days, 21, "institutions have their days although the round opened late");
        assert!(world.mail().is_empty(), "nobody is reminded of what they could not know");
    });
}

#[test]
fn the_scoreboard_is_for_members_and_for_the_public_only_if_the_chair_so_decides() {
    on_both(|world| {
        world.measure(&world.health, "Train midwives");
        world.opened();
        let visitor = Actor::visitor();
        let see = |who: &Actor| world.db.read_here(|conn| scoreboard(conn, who, &world.sama, None));
        for member in [&world.otis, &world.esi, &world.nia, &world.carla] {
            assert_eq!(see(member).unwrap().unwrap().whole.asked, 1, "{}", member.label);
        }
        assert_eq!(refusal(see(&visitor)), Refusal::NotFound);
        let show =
            |who: &Actor| world.db.write_here(|tx| settings::show_scoreboard(tx, who, &world.sama.id, true));
        for other in [&world.otis, &world.amina, &world.ada, &world.fatou] {
            assert_eq!(refusal(show(other)), Refusal::NotPermitted, "{}", other.label);
        }
        show(&world.carla).unwrap();
        let board = see(&visitor).unwrap().unwrap();
        assert!(board.is_public && board.institutions.len() == 1);
    });
}

#[test]
fn settings_are_the_administrators_and_are_checked() {
    on_both(|world| {
        let now = world.read(|conn| suivi_domain::followup::rules::rules(conn, &world.sama.id));
        let new = settings::FollowUpSettings {
            time_zone: "Mars/Olympus".to_owned(),
            round_months: 0,
            answer_days: 500,
            fresh_days: 100,
            shares_unpublished: true,
            asks_percent: true,
        };
        let change = |who: &Actor, new: settings::FollowUpSettings, seen| {
            world.db.write_here(|tx| settings::change(tx, who, &world.sama.id, new.clone(), seen))
        };
        let Refusal::Invalid(wrong) = refusal(change(&world.amina, new.clone(), now.revision)) else {
            panic!("it is invalid")
        };
        let fields: Vec<&str> = wrong.iter().map(|problem| problem.field.as_str()).collect();
        assert_eq!(fields, ["time_zone", "round_months", "answer_days"]);
        let good = settings::FollowUpSettings {
            time_zone: "Pacific/Apia".to_owned(),
            round_months: 6,
            answer_days: 30,
            ..new
        };
        assert_eq!(refusal(change(&world.carla, good.clone(), now.revision)), Refusal::NotPermitted);
        let after = change(&world.amina, good.clone(), now.revision).unwrap();
        assert_eq!((after.time_zone.as_str(), after.revision), ("Pacific/Apia", now.revision + 1));
        assert!(!after.is_scoreboard_public, "an administrator does not decide that");
        assert!(matches!(refusal(change(&world.amina, good, now.revision)), Refusal::Conflict(_)));
    });
}
