use chrono::Duration;
use diesel::prelude::*;
use suivi_domain::followup::brief::{Ask, MEETING, TWO_PAGES, brief};
use suivi_domain::followup::model::Subject;
use suivi_domain::followup::news::{About, latest};
use suivi_domain::followup::rows::Step;
use suivi_domain::followup::worklists::institution::{mine, to_clear};
use suivi_domain::followup::worklists::secretariat::{Queue, deadlines, page, queue};
use suivi_domain::followup::worklists::voices::{my_assessments, points_needed};
use suivi_domain::followup::{attention, rounds};
use suivi_kernel::{Actor, Refusal, new_id};
use suivi_store::schema::{allocation, progress_update, update_step};

use crate::world::*;

fn count(world: &World, wanted: Queue) -> i64 {
    let lines = world.read(|conn| queue(conn, &world.otis, &world.sama, world.now()));
    lines.into_iter().find(|line| line.queue == wanted).unwrap().count
}

#[test]
fn each_line_of_the_queue_counts_its_list_and_says_since_when() {
    on_both(|world| {
        let measure = Subject::Measure(world.measure(&world.health, "Train midwives"));
        let ward = Subject::Measure(world.measure(&world.health, "Build a ward"));
        world.allocate(&world.cases[0], &world.health, "proposed");
        world.allocate(&world.cases[1], &world.education, "contested");
        world.update(&world.fatou, &measure, "cleared");
        world.update(&world.fatou, &ward, "validated");
        world.update(&world.fatou, &ward, "draft");
        world.assess(&world.cases[2], "state", "partially", "proposed");
        world.request(&world.health, "How many midwives?", "2026-12-15");
        world.opened();
        world.on("2027-01-24");
        let lines = world.read(|conn| queue(conn, &world.otis, &world.sama, world.now()));
        let counts: Vec<(&str, i64)> = lines.iter().map(|line| (line.queue.code(), line.count)).collect();
        assert_eq!(
            counts,
            [
                ("verify", 6),
                ("allocate", 0),
                ("unconfirmed", 1),
                ("contested", 1),
                ("late", 3),
                ("validate", 1),
                ("publish", 1),
                ("assessments", 1),
                ("step-backs", 0),
                ("requests", 1),
            ]
        );
        for line in &lines {
            assert_eq!(line.oldest.is_some(), line.count > 0, "{:?}", line.queue);
            // The others are lists of the register, of allocations, of assessments and of requests.
            let is_own =
                [Queue::Late, Queue::ToValidate, Queue::ToPublish, Queue::StepBacks].contains(&line.queue);
            let (total, rows) =
                world.read(|conn| page(conn, &world.otis, &world.sama, line.queue, (0, 50), world.now()));
            assert_eq!(total, line.count, "{:?}", line.queue);
            assert_eq!(rows.len() as i64, if is_own { total } else { 0 }, "{:?}", line.queue);
        }
        let dates = world.read(|conn| deadlines(conn, &world.otis, &world.sama, world.now().date()));
        assert_eq!(dates.round.unwrap().label, "2026-Q4");
        assert_eq!(dates.measure, Some(date("2027-06-30")));
    });
}

#[test]
fn the_queue_is_nobodys_but_the_secretariats_the_chairs_and_the_auditors() {
    on_both(|world| {
        for reader in [&world.otis, &world.amina, &world.carla] {
            assert!(world.db.read_here(|conn| queue(conn, reader, &world.sama, world.now())).is_ok());
        }
        for other in [&world.fatou, &world.ada, &world.esi, &world.nia] {
            let seen = world.db.read_here(|conn| queue(conn, other, &world.sama, world.now()));
            assert_eq!(refusal(seen), Refusal::NotPermitted, "{}", other.label);
            let seen = world
                .db
                .read_here(|conn| page(conn, other, &world.sama, Queue::ToValidate, (0, 9), world.now()));
            assert_eq!(refusal(seen), Refusal::NotPermitted, "{}", other.label);
            let seen = world.db.read_here(|conn| brief(conn, other, &world.sama, TWO_PAGES, world.now()));
            assert_eq!(refusal(seen.map(|_| ())), Refusal::NotPermitted, "{}", other.label);
        }
    });
}

#[test]
fn a_focal_point_finds_what_was_said_about_longest_ago_first_and_nothing_of_other_ministries() {
    on_both(|world| {
        let ward = world.measure(&world.health, "Build a ward");
        let midwives = world.measure(&world.health, "Train midwives");
        let vaccines = world.measure(&world.health, "Buy vaccines");
        let schools = world.measure(&world.education, "Open schools");
        let of = |id: &str| Subject::Measure(id.to_owned());
        world.update(&world.fatou, &of(&ward), "published");
        world.later(Duration::days(1));
        world.update(&world.fatou, &of(&vaccines), "submitted");
        world.update(&world.esi, &of(&schools), "draft");
        world.update(&world.fatou, &of(&midwives), "draft");
        world.update(&world.farid, &of(&midwives), "draft");
        world.request(&world.health, "How many midwives?", "2026-12-15");
        world.request(&world.education, "How many schools?", "2026-12-15");
        let list = |who: &Actor| world.read(|conn| mine(conn, who, &world.sama.id, (0, 50), world.now()));
        let titles = |who: &Actor| -> Vec<String> {
            list(who).items.iter().map(|one| one.item.words(suivi_kernel::Language::En).to_owned()).collect()
        };
        assert_eq!(titles(&world.fatou), ["Train midwives", "Build a ward", "Buy vaccines"]);
        let found = list(&world.fatou);
        assert_eq!((found.total, found.drafts.len(), found.requests.len()), (3, 1, 1), "her own draft only");
        assert!(found.round.is_none() && found.next.is_none());
        assert_eq!(titles(&world.esi), ["Open schools"]);

        let round = world.opened();
        let answer = world.update(&world.fatou, &of(&ward), "submitted");
        world.submitted(&answer);
        let found = list(&world.fatou);
        assert_eq!(found.round.map(|round| round.label), Some(round.label));
        assert_eq!(found.total, 2, "what is answered waits no more");
        for other in [&world.otis, &world.carla, &world.nia, &world.ada] {
            let seen = world.db.read_here(|conn| mine(conn, other, &world.sama.id, (0, 9), world.now()));
            assert_eq!(refusal(seen.map(|_| ())), Refusal::NotPermitted, "{}", other.label);
        }
    });
}

#[test]
fn what_was_sent_back_is_shown_with_its_reason_to_the_whole_institution_and_to_no_other() {
    on_both(|world| {
        let midwives = world.measure(&world.health, "Train midwives");
        let update = world.update(&world.fatou, &Subject::Measure(midwives), "returned");
        let step = Step {
            id: new_id(),
            update_id: update.id,
            step: "returned".to_owned(),
            via: None,
            reason: Some("How many, and where?".to_owned()),
            actor_id: None,
            actor_label: "test".to_owned(),
            at: world.now(),
        };
        world
            .db
            .write_here(|tx| {
                diesel::insert_into(update_step::table).values(&step).execute(tx.conn)?;
                Ok(())
            })
            .unwrap();
        let list = |who: &Actor| world.read(|conn| mine(conn, who, &world.sama.id, (0, 9), world.now()));
        assert_eq!(list(&world.farid).returned[0].reason.as_deref(), Some("How many, and where?"));
        assert!(list(&world.esi).returned.is_empty());
    });
}

#[test]
fn an_approver_finds_what_others_wrote_and_never_her_own() {
    on_both(|world| {
        let midwives = Subject::Measure(world.measure(&world.health, "Train midwives"));
        let schools = Subject::Measure(world.measure(&world.education, "Open schools"));
        world.update(&world.fatou, &midwives, "submitted");
        world.update(&world.ada, &midwives, "submitted");
        world.update(&world.esi, &schools, "submitted");
        world.later(Duration::days(6));
        let found = world.read(|conn| to_clear(conn, &world.ada, &world.sama.id, 10));
        assert_eq!((found.count, found.first.len()), (1, 1));
        assert_eq!((world.now() - found.oldest.unwrap()).num_days(), 6);
        let seen = world.db.read_here(|conn| to_clear(conn, &world.fatou, &world.sama.id, 10));
        assert_eq!(refusal(seen), Refusal::NotPermitted);
    });
}

#[test]
fn the_brief_holds_what_is_new_due_stuck_and_to_be_decided() {
    on_both(|world| {
        let late = world.measure(&world.health, "Build a ward");
        let soon = world.measure(&world.health, "Train midwives");
        let stuck = world.measure(&world.education, "Open schools");
        world.with_measure(&late, |measure| measure.due_on = Some(date("2026-11-01")));
        world.with_measure(&soon, |measure| measure.due_on = Some(date("2027-02-01")));
        world.with_measure(&stuck, |measure| {
            measure.status = "blocked".to_owned();
            measure.status_reason = Some("The land is contested".to_owned());
            measure.status_at = morning("2026-06-01");
        });
        world.answers(&late, &world.cases[0]);
        let lead = world.allocate(&world.cases[1], &world.education, "contested");
        world
            .db
            .write_here(|tx| {
                diesel::update(allocation::table.find(&lead))
                    .set(allocation::escalated_at.eq(tx.now))
                    .execute(tx.conn)?;
                Ok(())
            })
            .unwrap();
        world.assess(&world.cases[2], "committee", "partially", "published");
        world.assess(&world.cases[2], "state", "fully", "proposed");
        world.update(&world.fatou, &Subject::Measure(soon), "published");
        let found = world.read(|conn| brief(conn, &world.carla, &world.sama, TWO_PAGES, world.now()));
        assert_eq!((found.overdue.total, found.due.total, found.blocked.total), (1, 1, 1));
        assert_eq!(found.blocked.first[0].reason.as_deref(), Some("The land is contested"));
        let english = suivi_kernel::Language::En;
        assert_eq!(
            found.blocked.first[0].lead.as_ref().unwrap().best_text(english),
            "Ministry of Education",
            "who can unblock it"
        );
        assert_eq!((found.without_measure.total, found.grades.total, found.contested.total), (5, 1, 1));
        assert_eq!((found.new.recommendations, found.new.updates), (6, 1));
        assert_eq!((found.numbers.all.live, found.numbers.all.covered), (6, 1));
        assert!(matches!(
            found.asks.as_slice(),
            [Ask::Lead(_), Ask::Assessments { count: 1, .. }, Ask::Unblock(_)]
        ));
        let agenda = world.read(|conn| brief(conn, &world.otis, &world.sama, MEETING, world.now()));
        assert_eq!(agenda.without_measure.first.len(), 5);
    });
}

#[test]
fn those_outside_find_only_what_is_published() {
    on_both(|world| {
        let midwives = world.measure(&world.health, "Train midwives");
        let hidden = world.measure(&world.health, "Build a ward");
        world.with_measure(&hidden, |measure| measure.is_public = false);
        let of = |id: &str| Subject::Measure(id.to_owned());
        let published = world.update(&world.fatou, &of(&midwives), "published");
        world.update(&world.fatou, &of(&hidden), "published");
        world.update(&world.fatou, &of(&midwives), "validated");
        let restricted = world.update(&world.fatou, &of(&midwives), "published");
        world
            .db
            .write_here(|tx| {
                diesel::update(progress_update::table.find(&restricted.id))
                    .set(progress_update::class.eq(2))
                    .execute(tx.conn)?;
                Ok(())
            })
            .unwrap();
        world.restrict(&world.cases[0]);
        world.assess(&world.cases[0], "committee", "fully", "published");
        world.update(&world.fatou, &Subject::Case(world.cases[0].clone()), "published");
        let graded = world.assess(&world.cases[1], "committee", "partially", "published");
        let news = world.read(|conn| latest(conn, &world.sama, &About::Mechanism, None, 50));
        let mut ids: Vec<&str> = news.iter().map(|news| news.id.as_str()).collect();
        ids.sort_unstable();
        let mut expected = [published.id.as_str(), graded.as_str()];
        expected.sort_unstable();
        assert_eq!(ids, expected);

        let law = world.measure(&world.education, "Act on schools");
        world.with_measure(&law, |measure| measure.kind = "law".to_owned());
        let secret = world.measure(&world.education, "Act on ferries");
        world.with_measure(&secret, |measure| {
            measure.kind = "law".to_owned();
            measure.is_public = false;
        });
        let bills = |who: &Actor| {
            world.read(|conn| attention::of_kinds(conn, who, &world.sama.id, &["law"], 50)).total
        };
        assert_eq!((bills(&world.nia), bills(&world.otis)), (1, 2));
        assert!(world.read(|conn| my_assessments(conn, &world.nia, &world.sama.id, 9)).1.is_empty());
        let points =
            world.db.read_here(|conn| points_needed(conn, &world.nia, &world.sama.id, date("2027-01-01")));
        assert_eq!(refusal(points), Refusal::NotPermitted);
    });
}

#[test]
fn news_about_one_thing_are_found_by_what_they_concern() {
    on_both(|world| {
        let midwives = world.measure(&world.health, "Train midwives");
        let schools = world.measure(&world.education, "Open schools");
        world.answers(&midwives, &world.cases[0]);
        world.update(&world.fatou, &Subject::Measure(midwives), "published");
        world.update(&world.esi, &Subject::Measure(schools), "published");
        let of = |kind: &str, id: &str| {
            world.read(|conn| {
                let about = About::parse(conn, &world.sama, kind, id)?;
                Ok(latest(conn, &world.sama, &about, None, 50)?.len())
            })
        };
        assert_eq!(of("mechanism", ""), 2);
        assert_eq!(of("recommendation", "upr-4-139-1"), 1);
        assert_eq!(of("recommendation", "upr-4-139-2"), 0);
        assert_eq!(of("institution", &world.education.slug), 1);
        assert_eq!(of("sdg", "4"), 0);
        let odd = world.db.read_here(|conn| About::parse(conn, &world.sama, "theme", "nonsense"));
        assert_eq!(refusal(odd), Refusal::NotFound);
        world.restrict(&world.cases[0]);
        let hidden =
            world.db.read_here(|conn| About::parse(conn, &world.sama, "recommendation", "upr-4-139-1"));
        assert_eq!(refusal(hidden), Refusal::NotFound, "what is restricted cannot be subscribed to");
    });
}

#[test]
fn the_queue_empties_as_the_work_is_done() {
    on_both(|world| {
        assert_eq!(count(&world, Queue::ToVerify), 6);
        assert_eq!(count(&world, Queue::Late), 0);
        world.measure(&world.health, "Train midwives");
        let round = world.opened();
        assert_eq!(count(&world, Queue::Late), 0, "not before it is due");
        world.on("2027-01-23");
        assert_eq!(count(&world, Queue::Late), 1);
        world.db.write_here(|tx| rounds::close(tx, &world.otis, &world.sama.id, &round.id)).unwrap();
        assert_eq!(count(&world, Queue::Late), 0, "a closed round waits for nothing");
    });
}
