use chrono::Duration;
use suivi_domain::accounts::{self, *};
use suivi_kernel::{Actor, Refusal, Role};
use suivi_store::ledger;

use crate::world::*;

#[test]
fn the_trail_of_a_mechanism_is_read_page_by_page_by_those_who_may() {
    on_both(|world| {
        let amina = world.signed_in("amina@sama.example").actor;
        for n in 0..5 {
            let email = format!("guest{n}@sama.example");
            invite_as(&world, &amina, &email, world.seat(Role::Academia)).unwrap();
        }
        let mut filter = AuditFilter {
            mechanism_id: Some(world.sama.id.clone()),
            object_kind: Some("invitation".to_owned()),
            ..AuditFilter::default()
        };
        let page = |filter: &AuditFilter, actor: &Actor| {
            world.db.read_here(|conn| audit_trail(conn, actor, filter, 3))
        };
        let first = page(&filter, &amina).unwrap();
        assert_eq!(first.lines.len(), 3);
        assert_eq!(first.lines[0].actor_name.as_deref(), Some("A. Person"));
        assert_eq!(first.lines[0].actor_label, "secretariat_admin");
        filter.before_seq = first.next;
        let second = page(&filter, &amina).unwrap();
        assert_eq!((second.lines.len(), second.next), (2, None));

        world.with_account("boris@sama.example", Role::SecretariatOfficer);
        let boris = world.signed_in("boris@sama.example").actor;
        assert_eq!(refusal(page(&filter, &boris)), Refusal::NotPermitted);
        let everything = AuditFilter::default();
        assert_eq!(refusal(page(&everything, &amina)), Refusal::NotPermitted);
        assert_eq!(page(&everything, &Actor::command_line()).unwrap().lines.len(), 3);
        let verdict = world.db.read_here(ledger::verify).unwrap();
        assert!(matches!(verdict, ledger::Verdict::Whole { .. }), "{verdict:?}");
    });
}

#[test]
fn what_time_has_made_useless_is_thrown_away() {
    on_both(|world| {
        let session = world.sign_in("amina@sama.example", GOOD).token;
        let who = world.who(&session).unwrap();
        world.db.write_here(|tx| request_password_reset(tx, "amina@sama.example", "10.0.0.1")).unwrap();
        let link = world.link_sent_to("amina@sama.example");
        world.db.write_here(accounts::sweep).unwrap();
        assert!(world.who(&session).is_some(), "what still works stays");
        let works = |link: &str| world.db.read_here(|c| reset_link_is_valid(c, link, morning())).unwrap();
        assert!(works(&link));
        world.later(Duration::days(40));
        world.db.write_here(accounts::sweep).unwrap();
        assert!(!works(&link), "the row is gone, whatever the time asked for");
        let then = world.db.read_here(|conn| my_sessions(conn, &who, morning())).unwrap();
        assert!(then.is_empty());
    });
}
