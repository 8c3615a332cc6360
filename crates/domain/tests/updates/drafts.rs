//! Drafts: never lost, never doubled, never overwritten.

use std::sync::Barrier;

use chrono::Duration;
use diesel::prelude::*;
use suivi_domain::followup::model::UpdateStatus;
use suivi_domain::followup::rows::{Round, RoundItem};
use suivi_domain::followup::updates::{self, Content, Outcome};
use suivi_kernel::{Problem, Refusal, new_id};
use suivi_store::schema::{progress_update, round_item, update_round};

use crate::world::{World, morning, on_both, refusal, said};

const FIRST: &str = "Forty midwives were trained in two provinces.";

fn rows(world: &World) -> i64 {
    world.db.read_here(|conn| Ok(progress_update::table.count().get_result(conn)?)).unwrap()
}

#[test]
fn a_form_sent_twice_makes_one_update() {
    on_both(|world| {
        let form = world.form("a", FIRST);
        let first = world.sent(&world.amina, &form);
        let Outcome::SentAlready(second) = world.submit(&world.amina, &form).unwrap() else {
            panic!("it was taken for another one")
        };
        assert_eq!((rows(&world), second.id), (1, first.id));
        let other = world.form("a", "Another text under the same key.");
        assert_eq!(
            refusal(world.submit(&world.amina, &other)),
            Refusal::Conflict(Problem::wrong_state("submitted"))
        );
        assert_eq!(Content::of(&world.row(&second_id(&world))).unwrap(), said(FIRST));
    });
}

fn second_id(world: &World) -> String {
    world.db.read_here(|conn| Ok(progress_update::table.select(progress_update::id).first(conn)?)).unwrap()
}

#[test]
fn the_same_form_arriving_many_times_at_once_makes_one_update() {
    on_both(|world| {
        let form = world.form("a", FIRST);
        let barrier = Barrier::new(8);
        let outcomes: Vec<bool> = std::thread::scope(|scope| {
            let send = || {
                barrier.wait();
                matches!(world.submit(&world.amina, &form), Ok(Outcome::Submitted(_)))
            };
            let sent: Vec<_> = (0..8).map(|_| scope.spawn(send)).collect();
            sent.into_iter().map(|one| one.join().unwrap()).collect()
        });
        assert_eq!(rows(&world), 1);
        assert_eq!(outcomes.iter().filter(|first| **first).count(), 1, "{outcomes:?}");
        assert_eq!(world.status(&second_id(&world)), UpdateStatus::Submitted);
    });
}

#[test]
fn two_people_on_one_draft_never_overwrite_each_other() {
    on_both(|world| {
        let draft = world.save(&world.amina, &world.form("a", FIRST)).unwrap();
        let mut hers = world.form("a", "Forty midwives were trained in Nor.");
        let mut his = world.form("a", "Fifty midwives were trained.");
        (hers.seen, his.seen) = (draft.revision, draft.revision);
        let saved = world.save(&world.amina, &hers).unwrap();
        let refused = refusal(world.save(&world.brahim, &his));
        assert_eq!(refused, Refusal::Conflict(Problem::changed_since("")));
        assert_eq!(Content::of(&world.row(&draft.id)).unwrap(), hers.content);
        // He saw both texts and made one of them.
        his.seen = saved.revision;
        his.content = said("Fifty midwives were trained, forty of them in Nor.");
        world.save(&world.brahim, &his).unwrap();
        assert_eq!(Content::of(&world.row(&draft.id)).unwrap(), his.content);
    });
}

#[test]
fn two_people_who_begin_at_the_same_moment_share_one_draft() {
    on_both(|world| {
        world.save(&world.amina, &world.form("hers", FIRST)).unwrap();
        let refused = refusal(world.save(&world.brahim, &world.form("his", "Fifty midwives.")));
        assert_eq!(refused, Refusal::Conflict(Problem::changed_since("")));
        let start = world.db.read_here(|conn| {
            updates::start(conn, &world.brahim, &world.sama, ("measure", "m-1"), None, None)
        });
        assert_eq!(start.unwrap().draft.map(|draft| draft.form_key), Some("hers".to_owned()));
        assert_eq!(rows(&world), 1);
    });
}

#[test]
fn a_draft_is_saved_only_where_something_changed_and_every_change_is_in_the_trail() {
    on_both(|world| {
        let mut form = world.form("a", FIRST);
        let first = world.save(&world.amina, &form).unwrap();
        let seal = || world.db.read_here(suivi_store::ledger::verify).unwrap();
        let before = seal();
        let same = world.save(&world.amina, &form).unwrap();
        assert_eq!((same.revision, seal()), (first.revision, before.clone()));
        form.seen = first.revision;
        form.content = said("Forty-one midwives were trained.");
        assert_eq!(world.save(&world.amina, &form).unwrap().revision, first.revision + 1);
        assert_ne!(seal(), before);
    });
}

#[test]
fn what_was_sent_can_no_longer_be_changed() {
    on_both(|world| {
        let update = world.sent(&world.amina, &world.form("a", FIRST));
        let mut form = world.form("a", "Another text.");
        form.seen = update.revision;
        assert_eq!(
            refusal(world.save(&world.amina, &form)),
            Refusal::Conflict(Problem::wrong_state("submitted"))
        );
    });
}

#[test]
fn an_answer_without_an_account_is_refused_by_the_name_of_the_field() {
    on_both(|world| {
        let refused = refusal(world.submit(&world.amina, &world.form("a", "  \n ")));
        assert_eq!(refused, Refusal::invalid("narrative", Problem::required("")));
    });
}

#[test]
fn nothing_new_is_one_act_and_said_twice_is_said_once() {
    on_both(|world| {
        let say = |actor| {
            world.db.write_here(|tx| {
                updates::nothing_new(tx, actor, &world.sama, &world.measure, &world.health.id, None)
            })
        };
        let first = say(&world.amina).unwrap();
        assert_eq!((first.status.as_str(), first.is_nothing_new), ("submitted", true));
        assert_eq!(say(&world.brahim).unwrap().id, first.id);
        assert_eq!(rows(&world), 1);
        assert_eq!(refusal(say(&world.gita)), Refusal::NotPermitted);
        world.db.write_here(|tx| updates::withdraw(tx, &world.amina, &world.sama, &first.id, "")).unwrap();
        assert_ne!(say(&world.amina).unwrap().id, first.id, "after it was taken back it can be said again");
    });
}

#[test]
fn nothing_new_lays_the_draft_aside_that_it_was_said_from() {
    on_both(|world| {
        let draft = world.save(&world.amina, &world.form("a", FIRST)).unwrap();
        world
            .db
            .write_here(|tx| {
                let key = Some("a");
                updates::nothing_new(tx, &world.amina, &world.sama, &world.measure, &world.health.id, key)
            })
            .unwrap();
        assert_eq!(world.status(&draft.id), UpdateStatus::Withdrawn);
    });
}

fn a_round(world: &World) -> String {
    let day = |m, d| chrono::NaiveDate::from_ymd_opt(2026, m, d).unwrap();
    let round = Round {
        id: new_id(),
        mechanism_id: world.sama.id.clone(),
        label: "2026-Q3".to_owned(),
        period_from: day(7, 1),
        period_to: day(9, 30),
        opens_on: day(11, 1),
        due_at: morning() + Duration::days(1),
        state: "open".to_owned(),
        opened_at: Some(morning()),
        closed_at: None,
        created_by: None,
        created_at: morning(),
    };
    let item = RoundItem {
        id: new_id(),
        round_id: round.id.clone(),
        mechanism_id: world.sama.id.clone(),
        measure_id: Some(world.measure.id().to_owned()),
        case_id: None,
        cluster_id: None,
        institution_id: world.health.id.clone(),
        state: "waiting".to_owned(),
        update_id: None,
        answered_at: None,
        is_late: false,
        is_nothing_new: false,
    };
    world
        .db
        .write_here(|tx| {
            diesel::insert_into(update_round::table).values(&round).execute(tx.conn)?;
            diesel::insert_into(round_item::table).values(&item).execute(tx.conn)?;
            Ok(())
        })
        .unwrap();
    item.id
}

fn item(world: &World, id: &str) -> RoundItem {
    let find = round_item::table.find(id.to_owned()).select(RoundItem::as_select());
    world.db.read_here(|conn| Ok(find.first(conn)?)).unwrap()
}

#[test]
fn an_answer_in_time_stays_in_time_when_it_is_returned_and_sent_again() {
    on_both(|world| {
        let question = a_round(&world);
        let asked = world.db.read_here(|conn| updates::asked_of(conn, &world.amina, &world.sama)).unwrap();
        assert!(asked[0].is_waiting() && asked[0].due_at.is_some());
        world.save(&world.amina, &world.form("a", FIRST)).unwrap();
        assert_eq!(item(&world, &question).state, "drafted");
        let mut form = world.form("a", FIRST);
        form.seen = 1;
        let first = world.sent(&world.amina, &form);
        assert_eq!(first.period_to, chrono::NaiveDate::from_ymd_opt(2026, 9, 30).unwrap());
        let answered = item(&world, &question);
        assert_eq!((answered.state.as_str(), answered.is_late), ("answered", false));
        world.send_back(&world.chen, &first.id, "Say where.").unwrap();
        let asked = world.db.read_here(|conn| updates::asked_of(conn, &world.amina, &world.sama)).unwrap();
        assert!(asked[0].is_returned);
        world.later(3);
        let mut again = world.form("b", "Forty midwives were trained in the province of Nor.");
        again.supersedes_id = Some(first.id);
        let second = world.sent(&world.amina, &again);
        let answered = item(&world, &question);
        assert_eq!((answered.is_late, answered.update_id), (false, Some(second.id)));
    });
}

#[test]
fn a_late_answer_is_late_and_one_taken_back_is_none() {
    on_both(|world| {
        let question = a_round(&world);
        world.later(2);
        let update = world.sent(&world.amina, &world.form("a", FIRST));
        assert!(item(&world, &question).is_late);
        world.db.write_here(|tx| updates::withdraw(tx, &world.amina, &world.sama, &update.id, "")).unwrap();
        assert_eq!(item(&world, &question).state, "waiting");
    });
}
