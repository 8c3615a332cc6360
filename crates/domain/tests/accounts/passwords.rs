use chrono::Duration;
use suivi_domain::accounts::*;
use suivi_domain::mail;
use suivi_kernel::{Actor, Language, Problem, Refusal};
use suivi_store::jobs;

use crate::world::*;

#[test]
fn a_forgotten_password_is_chosen_anew_by_a_link_that_works_once_and_ends_every_session() {
    on_both(|world| {
        let old_session = world.sign_in("amina@sama.example", GOOD).token;
        let ask = |email: &str| world.db.write_here(|tx| request_password_reset(tx, email, "10.0.0.1"));
        ask("amina@sama.example").unwrap();
        ask("nobody@sama.example").unwrap();
        assert_eq!(world.mail().len(), 1, "nothing goes to an address without an account");
        let link = world.link_sent_to("amina@sama.example");
        assert!(world.db.read_here(|conn| reset_link_is_valid(conn, &link, morning())).unwrap());

        let reset = |password, again| {
            world.db.write_here(|tx| reset_password(tx, &link, NewPasswordInput { password, again }))
        };
        assert_eq!(refusal(reset("short", "short")), Refusal::invalid("password", Problem::too_short(10)));
        assert_eq!(
            refusal(reset(NEWER, "x")),
            Refusal::invalid("password_again", Problem::passwords_differ(""))
        );
        reset(NEWER, NEWER).unwrap();
        assert!(world.who(&old_session).is_none());
        assert_eq!(refusal(world.try_from("n", "amina@sama.example", GOOD)), wrong());
        world.sign_in("amina@sama.example", NEWER);
        assert_eq!(refusal(reset(GOOD, GOOD)), Refusal::invalid("token", Problem::link_expired("")));
        assert_eq!(world.mail().last().unwrap().subject, "Your password was changed");
    });
}

#[test]
fn a_link_to_a_new_password_lasts_two_hours_and_a_newer_one_replaces_it() {
    on_both(|world| {
        let ask = || {
            let asked =
                world.db.write_here(|tx| request_password_reset(tx, "amina@sama.example", "10.0.0.1"));
            asked.map(|()| world.link_sent_to("amina@sama.example"))
        };
        let works = |link: &str| {
            let now = world.db.clock().now();
            world.db.read_here(|conn| reset_link_is_valid(conn, link, now)).unwrap()
        };
        let first = ask().unwrap();
        let second = ask().unwrap();
        assert!(!works(&first) && works(&second));
        world.later(Duration::hours(2));
        assert!(!works(&second));
    });
}

#[test]
fn nobody_can_fill_a_strangers_mailbox() {
    on_both(|world| {
        let ask = |n: usize| {
            world.db.write_here(|tx| request_password_reset(tx, "amina@sama.example", &n.to_string()))
        };
        for n in 0..5 {
            ask(n).unwrap();
        }
        assert_eq!(refusal(ask(6)), Refusal::TooMany { wait_seconds: 30 });
        assert_eq!(world.mail().len(), 5);
    });
}

#[test]
fn changing_the_password_needs_the_old_one_and_ends_the_other_sessions() {
    on_both(|world| {
        let other = world.sign_in("amina@sama.example", GOOD).token;
        let this = world.sign_in("amina@sama.example", GOOD).token;
        let who = world.who(&this).unwrap();
        let new = NewPasswordInput { password: NEWER, again: NEWER };
        let no = refusal(change_password(&world.db, &who, "a wrong guess", new));
        assert_eq!(no, Refusal::invalid("current", Problem::wrong_credentials("")));
        let session = change_password(&world.db, &who, GOOD, new).unwrap();
        assert!(world.who(&other).is_none() && world.who(&this).is_none());
        assert!(world.who(&session.token).is_some());
        world.sign_in("amina@sama.example", NEWER);
    });
}

#[test]
fn a_mail_holds_the_link_and_the_queue_forgets_it_once_it_was_sent() {
    on_both(|world| {
        world.db.write_here(|tx| request_password_reset(tx, "amina@sama.example", "10.0.0.1")).unwrap();
        let link = world.link_sent_to("amina@sama.example");
        let done = world.db.read_here(|conn| jobs::in_state(conn, "done", 10)).unwrap();
        assert!(!link.is_empty() && done.iter().all(|job| job.payload == "{}"), "{done:?}");
        mail::send_job(&world.db, &world.post, &done[0]).unwrap();
        assert_eq!(world.mail().len(), 1, "what was sent is not sent again");
    });
}

#[test]
fn a_person_changes_her_name_and_language() {
    on_both(|world| {
        let session = world.sign_in("amina@sama.example", GOOD);
        let who = world.who(&session.token).unwrap();
        world.db.write_here(|tx| change_name(tx, &who, "  Amina   Diallo ")).unwrap();
        world.db.write_here(|tx| change_language(tx, &who, Language::Ar)).unwrap();
        let account = world.who(&session.token).unwrap().account;
        assert_eq!((account.name.as_str(), account.language), ("Amina Diallo", Language::Ar));
        let no = world.db.write_here(|tx| change_name(tx, &who, " "));
        assert_eq!(refusal(no), Refusal::invalid("name", Problem::required("")));
    });
}

#[test]
fn who_runs_the_machine_can_hand_out_a_link_to_a_new_password_where_no_mail_goes() {
    on_both(|world| {
        let amina = world.signed_in("amina@sama.example").actor;
        let lasts = Duration::hours(24);
        let no = world.db.write_here(|tx| issue_reset_link(tx, &amina, &world.amina, lasts));
        assert_eq!(refusal(no), Refusal::NotPermitted);
        let root = Actor::command_line();
        let link = world.db.write_here(|tx| issue_reset_link(tx, &root, &world.amina, lasts)).unwrap();
        let new = NewPasswordInput { password: NEWER, again: NEWER };
        world.db.write_here(|tx| reset_password(tx, &link, new)).unwrap();
        world.sign_in("amina@sama.example", NEWER);
    });
}
