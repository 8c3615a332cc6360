use chrono::Duration;
use diesel::prelude::*;
use suivi_domain::followup::model::Subject;
use suivi_domain::followup::news::About;
use suivi_domain::followup::subscriptions::{self, NewSubscription};
use suivi_domain::followup::upkeep::Upkeep;
use suivi_kernel::{Language, Refusal, Result};
use suivi_store::schema::subscription;

use crate::world::*;

fn ask(world: &World, email: &str, about: About) -> Result<()> {
    let new = NewSubscription { email, language: Language::Fr, about, network: "10.0.0.1" };
    world.db.write_here(|tx| subscriptions::ask(tx, &world.sama, new.clone()))
}

fn link(text: &str) -> String {
    let line = text.lines().find(|line| line.contains("/subscriptions/")).unwrap();
    line.rsplit('/').next().unwrap().to_owned()
}

fn kept(world: &World) -> i64 {
    world.read(|conn| Ok(subscription::table.count().get_result(conn)?))
}

#[test]
fn an_address_is_told_only_after_it_confirmed_and_only_what_is_new() {
    on_both(|world| {
        let midwives = Subject::Measure(world.measure(&world.health, "Train midwives"));
        world.update(&world.fatou, &midwives, "published");
        ask(&world, "reader@press.example", About::Mechanism).unwrap();
        let mails = world.mail();
        assert_eq!((mails.len(), mails[0].to.as_str()), (1, "reader@press.example"));
        assert!(mails[0].unsubscribe.is_none() && mails[0].subject.contains("Merci de confirmer"));
        let token = link(&mails[0].text);

        // Nobody confirmed: the next Monday brings nothing.
        world.on("2026-11-25");
        let found = world.read(|conn| subscriptions::find(conn, &token, Language::Fr, world.now()));
        assert!(!found.is_confirmed);
        world.db.write_here(|tx| subscriptions::confirm(tx, &token)).unwrap();
        world.db.write_here(|tx| subscriptions::confirm(tx, &token)).unwrap();
        world.later(Duration::hours(1));
        world.update(&world.fatou, &midwives, "published");
        let mut upkeep = Upkeep::default();
        upkeep.run(&world.db).unwrap();
        assert!(world.mail().is_empty(), "letters go out on Mondays");

        world.on("2026-11-30");
        upkeep.run(&world.db).unwrap();
        Upkeep::default().run(&world.db).unwrap();
        let mails = world.mail();
        assert_eq!(mails.len(), 1, "once a week, whatever is restarted");
        let mail = &mails[0];
        assert_eq!(mail.text.matches("Train midwives").count(), 1, "what was published before is not news");
        assert!(mail.text.contains("https://s.example/fr/sama/measures/train-midwives"), "{}", mail.text);
        let end = format!("https://s.example/fr/subscriptions/{token}");
        assert_eq!(mail.unsubscribe.as_deref(), Some(end.as_str()));

        world.on("2026-12-07");
        upkeep.run(&world.db).unwrap();
        assert!(world.mail().is_empty(), "a week without news brings no letter");

        world.db.write_here(|tx| subscriptions::end(tx, &token)).unwrap();
        assert_eq!(kept(&world), 0, "an address that ended it is forgotten");
        world.db.write_here(|tx| subscriptions::end(tx, &token)).unwrap();
        world.update(&world.fatou, &midwives, "published");
        world.on("2026-12-14");
        upkeep.run(&world.db).unwrap();
        assert!(world.mail().is_empty());
    });
}

#[test]
fn an_address_that_does_not_confirm_is_forgotten_after_three_days() {
    on_both(|world| {
        ask(&world, "reader@press.example", About::Mechanism).unwrap();
        let token = link(&world.mail()[0].text);
        world.later(Duration::days(3) + Duration::minutes(1));
        let late = world.db.write_here(|tx| subscriptions::confirm(tx, &token));
        assert_eq!(refusal(late), Refusal::NotFound);
        Upkeep::default().run(&world.db).unwrap();
        assert_eq!(kept(&world), 0);
    });
}

#[test]
fn asking_twice_tells_nobody_who_reads_what_and_floods_no_mailbox() {
    on_both(|world| {
        let about = || About::Institution(world.health.slug.clone());
        ask(&world, "reader@press.example", about()).unwrap();
        let token = link(&world.mail()[0].text);
        world.db.write_here(|tx| subscriptions::confirm(tx, &token)).unwrap();
        ask(&world, "Reader@Press.example", about()).unwrap();
        assert!(world.mail().is_empty(), "the same answer, and no second letter");
        assert_eq!(kept(&world), 1);
        for _ in 0..2 {
            ask(&world, "other@press.example", About::Mechanism).unwrap();
        }
        assert_eq!(kept(&world), 2, "the newest wish of an address counts");
        let many = (0..20).map(|_| ask(&world, "other@press.example", About::Mechanism));
        let refused = many.filter_map(Result::err).count();
        assert!(refused > 10, "{refused}");
        assert!(matches!(refusal(ask(&world, "nobody", About::Mechanism)), Refusal::Invalid(_)));
    });
}
