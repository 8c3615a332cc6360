use std::collections::BTreeMap;

use chrono::Duration;
use diesel::prelude::*;
use suivi_domain::followup::model::Subject;
use suivi_domain::followup::rows::Absence;
use suivi_domain::followup::upkeep::Upkeep;
use suivi_domain::mail::Mail;
use suivi_kernel::{Actor, new_id};
use suivi_store::schema::{absence, account, membership};

use crate::world::*;

/// Runs the machine every six hours until a day, and answers who was written to on which day.
fn days_until(world: &World, upkeep: &mut Upkeep, day: &str) -> BTreeMap<String, Vec<String>> {
    let mut written: BTreeMap<String, Vec<String>> = BTreeMap::new();
    while world.now() < morning(day) {
        upkeep.run(&world.db).unwrap();
        let today = (world.now() + Duration::hours(3)).date().to_string();
        for mail in world.mail() {
            let name = mail.to.split('@').next().unwrap().to_owned();
            written.entry(name).or_default().push(today.clone());
        }
        world.later(Duration::hours(6));
    }
    written
}

fn to<'m>(mails: &'m [Mail], name: &str) -> &'m Mail {
    let address = format!("{name}@sama.example");
    let mut found = mails.iter().filter(|mail| mail.to == address);
    let mail = found.next().unwrap_or_else(|| panic!("no letter to {name}"));
    assert!(found.next().is_none(), "two letters to {name}");
    mail
}

#[test]
fn the_ladder_is_climbed_once_by_everybody_and_ends() {
    on_both(|world| {
        let midwives = Subject::Measure(world.measure(&world.health, "Train midwives"));
        world.measure(&world.education, "Open schools");
        world.opened();
        let mut upkeep = Upkeep::default();
        let before = days_until(&world, &mut upkeep, "2027-01-14");
        let to_focal = vec!["2027-01-08".to_owned()];
        assert_eq!(before["fatou"], to_focal, "T-14 of 22 January");
        assert_eq!(before.keys().collect::<Vec<_>>(), ["esi", "farid", "fatou"]);

        // Health answers; a restarted machine looks again and does not write twice.
        let answer = world.update(&world.fatou, &midwives, "submitted");
        world.submitted(&answer);
        let mut restarted = Upkeep::default();
        let later = days_until(&world, &mut restarted, "2027-01-21");
        assert_eq!(later.keys().collect::<Vec<_>>(), ["esi"], "who has nothing to do gets no letter");
        assert_eq!(later["esi"], ["2027-01-15", "2027-01-20"], "T-7 and T-2");

        let after = days_until(&world, &mut Upkeep::default(), "2027-03-20");
        assert_eq!(after["esi"], ["2027-01-23", "2027-01-29"], "T+1 and T+7");
        assert_eq!(after["carla"], ["2027-01-29"], "the chair hears of it at T+7");
        assert_eq!(after.keys().collect::<Vec<_>>(), ["carla", "esi"], "nobody else, and then nobody");
    });
}

#[test]
fn the_approver_is_written_to_from_the_day_after_and_never_twice() {
    on_both(|world| {
        world.measure(&world.health, "Train midwives");
        world.opened();
        let written = days_until(&world, &mut Upkeep::default(), "2027-02-20");
        assert_eq!(written["fatou"].len(), 5);
        assert_eq!(written["ada"], ["2027-01-23", "2027-01-29"]);
        assert_eq!(written["carla"], ["2027-01-29"]);
    });
}

#[test]
fn letters_leave_in_the_morning_of_the_national_day() {
    on_both(|world| {
        world.measure(&world.health, "Train midwives");
        world.opened();
        world.on("2027-01-07");
        world.later(Duration::hours(21) + Duration::minutes(30));
        let mut upkeep = Upkeep::default();
        upkeep.run(&world.db).unwrap();
        assert!(world.mail().is_empty(), "half past six in Nairobi");
        world.later(Duration::minutes(31));
        upkeep.run(&world.db).unwrap();
        assert_eq!(world.mail().len(), 2, "past seven, both focal points of the ministry");
    });
}

#[test]
fn a_machine_that_stood_still_sends_the_rung_of_today_and_none_of_those_it_missed() {
    on_both(|world| {
        world.measure(&world.health, "Train midwives");
        world.opened();
        world.on("2027-01-21");
        let mut upkeep = Upkeep::default();
        upkeep.run(&world.db).unwrap();
        assert_eq!(world.mail().len(), 2, "one letter each, though three rungs have passed");
        upkeep.run(&world.db).unwrap();
        Upkeep::default().run(&world.db).unwrap();
        assert!(world.mail().is_empty());
    });
}

#[test]
fn a_letter_names_only_ones_own_items_the_longest_unsaid_first_and_leads_to_each_answer() {
    on_both(|world| {
        let ward = world.measure(&world.health, "Build a ward");
        world.measure(&world.health, "Train midwives");
        world.measure(&world.education, "Open schools");
        world.update(&world.fatou, &Subject::Measure(ward.clone()), "published");
        world.restrict(&world.cases[0]);
        world.allocate(&world.cases[0], &world.health, "confirmed");
        world.allocate(&world.cases[1], &world.health, "confirmed");
        world.opened();
        world.on("2027-01-08");
        Upkeep::default().run(&world.db).unwrap();
        let mails = world.mail();
        let mail = to(&mails, "fatou");
        assert!(mail.subject.contains("2026-Q4") && mail.subject.ends_with("4"), "{}", mail.subject);
        for part in [
            "2027-01-22 23:59 (Africa/Nairobi)",
            "2027-01-22 21:59",
            "- Train midwives\n  https://s.example/en/sama/answer/measure/train-midwives\n",
            "https://s.example/en/sama/answer/recommendation/upr-4-139-2\n",
            "UPR 139.2: Recommendation number 2",
            "- Items that you see only after signing in: 1",
            "https://s.example/en/sama/work\n",
        ] {
            assert!(mail.text.contains(part), "{part} is not in {}", mail.text);
        }
        for foreign in ["Open schools", "number 1 of", &world.cases[0]] {
            assert!(!mail.text.contains(foreign), "{foreign} is in {}", mail.text);
        }
        let place = |title: &str| mail.text.find(title).unwrap();
        assert!(place("Train midwives") < place("Build a ward"), "what was said about last comes last");

        let french = to(&mails, "esi");
        assert!(french.text.contains("jusqu’au 2027-01-22 23:59"), "{}", french.text);
        assert!(french.subject.starts_with("Sama assure le suivi"), "{}", french.subject);
        assert!(french.text.contains("https://s.example/fr/sama/answer/measure/"), "{}", french.text);
    });
}

#[test]
fn an_item_is_its_keepers_and_everybodys_again_when_the_keeper_leaves() {
    on_both(|world| {
        let farid = world.farid.user_id.clone().unwrap();
        let ward = world.measure(&world.health, "Build a ward");
        world.with_measure(&ward, |measure| measure.keeper_id = Some(farid.clone()));
        world.measure(&world.health, "Train midwives");
        world.opened();
        world.on("2027-01-08");
        Upkeep::default().run(&world.db).unwrap();
        let mails = world.mail();
        assert!(!to(&mails, "fatou").text.contains("Build a ward"));
        assert!(to(&mails, "farid").text.contains("Build a ward"));
        world
            .db
            .write_here(|tx| {
                diesel::update(membership::table.filter(membership::account_id.eq(&farid)))
                    .set(membership::ended_at.eq(tx.now))
                    .execute(tx.conn)?;
                Ok(())
            })
            .unwrap();
        world.on("2027-01-15");
        Upkeep::default().run(&world.db).unwrap();
        let mails = world.mail();
        assert!(to(&mails, "fatou").text.contains("Build a ward"));
        assert!(mails.iter().all(|mail| mail.to != "farid@sama.example"), "who left is not written to");
    });
}

#[test]
fn who_stands_in_gets_the_letter_of_who_is_away() {
    on_both(|world| {
        let person = |actor: &Actor| actor.user_id.clone().unwrap();
        let ward = world.measure(&world.health, "Build a ward");
        world.with_measure(&ward, |measure| measure.keeper_id = world.farid.user_id.clone());
        world.opened();
        let away = Absence {
            id: new_id(),
            mechanism_id: world.sama.id.clone(),
            account_id: person(&world.farid),
            delegate_id: person(&world.fatou),
            from_on: date("2027-01-04"),
            to_on: date("2027-01-10"),
            note: None,
            created_by: None,
            created_at: world.now(),
            ended_at: None,
        };
        world
            .db
            .write_here(|tx| {
                diesel::insert_into(absence::table).values(&away).execute(tx.conn)?;
                Ok(())
            })
            .unwrap();
        world.on("2027-01-08");
        Upkeep::default().run(&world.db).unwrap();
        let mails = world.mail();
        assert_eq!(mails.len(), 1);
        assert!(to(&mails, "fatou").text.contains("Build a ward"));
        world.on("2027-01-15");
        Upkeep::default().run(&world.db).unwrap();
        let mails = world.mail();
        assert_eq!(mails.len(), 1, "back again, he has his own");
        assert!(to(&mails, "farid").text.contains("Build a ward"));
    });
}

#[test]
fn the_chair_is_told_by_institution_and_of_no_item() {
    on_both(|world| {
        let midwives = Subject::Measure(world.measure(&world.health, "Train midwives"));
        world.measure(&world.health, "Build a ward");
        world.measure(&world.education, "Open schools");
        world.opened();
        world.on("2027-01-29");
        let late = world.update(&world.fatou, &midwives, "submitted");
        world.submitted(&late);
        Upkeep::default().run(&world.db).unwrap();
        let mails = world.mail();
        let mail = to(&mails, "carla");
        assert!(
            mail.text.contains("- Ministry of Health: asked 2, answered 1, of these late 1, not answered 1"),
            "{}",
            mail.text
        );
        assert!(mail.text.contains("https://s.example/en/sama/scoreboard"), "{}", mail.text);
        for item in ["midwives", "ward", "schools"] {
            assert!(!mail.text.contains(item), "{}", mail.text);
        }
    });
}

#[test]
fn an_account_that_is_shut_gets_no_letter() {
    on_both(|world| {
        world.measure(&world.education, "Open schools");
        world.opened();
        world
            .db
            .write_here(|tx| {
                diesel::update(account::table.filter(account::email.eq("esi@sama.example")))
                    .set(account::disabled_at.eq(tx.now))
                    .execute(tx.conn)?;
                Ok(())
            })
            .unwrap();
        world.on("2027-01-08");
        Upkeep::default().run(&world.db).unwrap();
        assert!(world.mail().is_empty());
    });
}
