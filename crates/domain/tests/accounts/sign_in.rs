use chrono::Duration;
use suivi_domain::accounts::*;
use suivi_kernel::{Act, Actor, ObjectKind, Problem, Refusal, Role};

use crate::world::*;

#[test]
fn a_person_signs_in_and_may_do_what_her_role_allows() {
    on_both(|world| {
        let session = world.sign_in(" Amina@Sama.example", GOOD);
        let who = world.who(&session.token).unwrap();
        assert_eq!(who.account.email, "amina@sama.example");
        assert_eq!(who.session.csrf, session.csrf);
        assert_eq!(who.session.device, "Browser on a test");
        assert!(who.actor.may(Act::Create, ObjectKind::UserAdmin, &world.sama.id));
        assert_eq!(who.actor.label, "secretariat_admin");
        assert!(world.who("made up").is_none());
    });
}

#[test]
fn the_answer_does_not_tell_whether_an_address_has_an_account() {
    on_both(|world| {
        let known = refusal(world.try_from("a", "amina@sama.example", "something else"));
        let unknown = refusal(world.try_from("b", "nobody@sama.example", "something else"));
        assert_eq!((known, unknown), (wrong(), wrong()));
    });
}

#[test]
fn five_failures_bring_a_pause_that_doubles_for_known_and_unknown_addresses_alike() {
    on_both(|world| {
        for email in ["amina@sama.example", "nobody@sama.example"] {
            let guess =
                |network: usize| refusal(world.try_from(&network.to_string(), email, "a wrong guess"));
            for n in 0..5 {
                assert_eq!(guess(n), wrong());
            }
            assert_eq!(guess(6), Refusal::TooMany { wait_seconds: 30 });
            world.later(Duration::seconds(31));
            assert_eq!(guess(7), wrong());
            assert_eq!(guess(8), Refusal::TooMany { wait_seconds: 60 });
        }
        let right = refusal(world.try_from("x", "amina@sama.example", GOOD));
        assert!(matches!(right, Refusal::TooMany { .. }), "a pause holds for the right password too");
        world.later(Duration::seconds(61));
        world.sign_in("amina@sama.example", GOOD);
        assert_eq!(refusal(world.try_from("y", "amina@sama.example", "oops")), wrong(), "all is forgiven");
    });
}

#[test]
fn one_network_cannot_try_one_password_on_everybody() {
    on_both(|world| {
        for n in 0..25 {
            let email = format!("person{n}@sama.example");
            assert_eq!(refusal(world.try_from("198.51.100.7", &email, "Summer is here")), wrong());
        }
        let next = refusal(world.try_from("198.51.100.7", "amina@sama.example", GOOD));
        assert_eq!(next, Refusal::TooMany { wait_seconds: 30 });
        assert!(world.try_from("203.0.113.9", "amina@sama.example", GOOD).is_ok());
    });
}

#[test]
fn many_guesses_at_the_same_moment_gain_nothing() {
    on_both(|world| {
        let world = &world;
        let wrong_ones = std::thread::scope(|scope| {
            let guess = |n: usize| {
                scope.spawn(move || {
                    refusal(world.try_from(&n.to_string(), "amina@sama.example", "guess guess"))
                })
            };
            let running: Vec<_> = (0..12).map(guess).collect();
            running.into_iter().map(|run| run.join().unwrap()).filter(|no| *no == wrong()).count()
        });
        assert_eq!(wrong_ones, 5);
    });
}

#[test]
fn a_session_ends_after_twelve_idle_hours_and_after_seven_days_whatever_happens() {
    on_both(|world| {
        let idle = world.sign_in("amina@sama.example", GOOD).token;
        world.later(Duration::hours(12));
        assert!(world.who(&idle).is_none());

        let busy = world.sign_in("amina@sama.example", GOOD).token;
        let mut hours = 0;
        while let Some(who) = world.who(&busy) {
            assert!(who.is_due(world.db.clock().now()) || hours == 0);
            world.db.write_here(|tx| keep_alive(tx, &who)).unwrap();
            world.later(Duration::hours(6));
            hours += 6;
        }
        assert_eq!(hours, 7 * 24);
    });
}

#[test]
fn use_of_a_session_is_written_down_every_five_minutes_at_most() {
    on_both(|world| {
        let who = world.signed_in("amina@sama.example");
        assert!(!who.is_due(morning() + Duration::minutes(4)));
        assert!(who.is_due(morning() + Duration::minutes(5)));
    });
}

#[test]
fn a_person_sees_her_sessions_and_ends_them_one_by_one_or_all() {
    on_both(|world| {
        let [desk, phone, lost] = [0, 1, 2].map(|_| world.sign_in("amina@sama.example", GOOD).token);
        let who = world.who(&desk).unwrap();
        let now = world.db.clock().now();
        let mine = world.db.read_here(|conn| my_sessions(conn, &who, now)).unwrap();
        assert_eq!((mine.len(), mine.iter().filter(|s| s.is_this).count()), (3, 1));

        let lost_id = world.who(&lost).unwrap().session.id;
        world.db.write_here(|tx| revoke_session(tx, &who, &lost_id)).unwrap();
        assert!(world.who(&lost).is_none() && world.who(&phone).is_some());

        let theirs = world.with_account("boris@sama.example", Role::SecretariatOfficer);
        assert!(!theirs.is_empty());
        let boris = world.signed_in("boris@sama.example");
        let no = world.db.write_here(|tx| revoke_session(tx, &boris, &who.session.id));
        assert_eq!(refusal(no), Refusal::NotFound);

        world.db.write_here(|tx| sign_out_everywhere(tx, &who)).unwrap();
        assert!(world.who(&desk).is_none() && world.who(&phone).is_none());
        assert!(world.who(&world.sign_in("amina@sama.example", GOOD).token).is_some());
    });
}

#[test]
fn a_demo_link_signs_in_again_and_again_until_it_expires_and_only_the_machine_makes_one() {
    on_both(|world| {
        let lasts = Duration::hours(8);
        let amina = world.signed_in("amina@sama.example");
        let no = world.db.write_here(|tx| issue_demo_link(tx, &amina.actor, &world.amina, lasts));
        assert_eq!(refusal(no), Refusal::NotPermitted);
        let link = world
            .db
            .write_here(|tx| issue_demo_link(tx, &Actor::command_line(), &world.amina, lasts))
            .unwrap();
        let open = || world.db.write_here(|tx| sign_in_by_demo_link(tx, &link, "Browser"));
        let (one, two) = (open().unwrap(), open().unwrap());
        assert!(one.token != two.token && world.who(&one.token).is_some() && world.who(&two.token).is_some());
        world.later(lasts);
        assert_eq!(refusal(open()), Refusal::NotFound);
        let as_reset = NewPasswordInput { password: NEWER, again: NEWER };
        let no = world.db.write_here(|tx| reset_password(tx, &link, as_reset));
        assert_eq!(refusal(no), Refusal::invalid("token", Problem::link_expired("")));
    });
}
