use chrono::Duration;
use suivi_domain::accounts::*;
use suivi_kernel::{Problem, Refusal, Result};

use crate::world::*;

const AMINA: &str = "amina@sama.example";

fn set_up(world: &World) -> (Authenticator, Vec<String>) {
    world.set_up_factor(AMINA)
}

fn pending(world: &World) -> String {
    world.pending(AMINA)
}

fn confirm(world: &World, pending: &str, code: &str) -> Result<NewSession> {
    world.confirm(&world.secrets, pending, code)
}

#[test]
fn with_an_authenticator_the_password_alone_opens_nothing() {
    on_both(|world| {
        let (app, _) = set_up(&world);
        world.later(Duration::minutes(1));
        let pending = pending(&world);
        assert!(world.who(&pending).is_none());
        let no = refusal(confirm(&world, &pending, "000000"));
        assert_eq!(no, Refusal::invalid("code", Problem::wrong_code("")));
        let code = app.code_at(world.db.clock().now()).unwrap();
        let session = confirm(&world, &pending, &code).unwrap();
        assert!(world.who(&session.token).unwrap().session.second_factor);
        let spent = refusal(confirm(&world, &pending, &code));
        assert_eq!(spent, Refusal::invalid("code", Problem::link_expired("")));
    });
}

#[test]
fn a_code_that_was_used_is_not_taken_again_even_while_it_still_shows() {
    on_both(|world| {
        let (app, _) = set_up(&world);
        let at_once = pending(&world);
        let code = app.code_at(world.db.clock().now()).unwrap();
        let no = Refusal::invalid("code", Problem::wrong_code(""));
        assert_eq!(refusal(confirm(&world, &at_once, &code)), no, "it served to switch the second factor on");
        world.later(Duration::seconds(30));
        let next = app.code_at(world.db.clock().now()).unwrap();
        assert!(confirm(&world, &at_once, &next).is_ok());
        let another = pending(&world);
        assert_eq!(refusal(confirm(&world, &another, &next)), no);
    });
}

#[test]
fn guessing_codes_is_slowed_down() {
    on_both(|world| {
        set_up(&world);
        let pending = pending(&world);
        for _ in 0..5 {
            let no = refusal(confirm(&world, &pending, "123456"));
            assert_eq!(no, Refusal::invalid("code", Problem::wrong_code("")));
        }
        assert_eq!(refusal(confirm(&world, &pending, "123456")), Refusal::TooMany { wait_seconds: 30 });
    });
}

#[test]
fn ten_recovery_codes_open_once_each_when_the_telephone_is_lost() {
    on_both(|world| {
        let (_, codes) = set_up(&world);
        assert_eq!(codes.len(), 10);
        let session = confirm(&world, &pending(&world), &codes[3].to_uppercase()).unwrap();
        let who = world.who(&session.token).unwrap();
        assert_eq!(world.db.read_here(|conn| recovery_codes_left(conn, &who)).unwrap(), 9);
        let no = refusal(confirm(&world, &pending(&world), &codes[3]));
        assert_eq!(no, Refusal::invalid("code", Problem::wrong_code("")));

        let fresh = renew_recovery_codes(&world.db, &who, GOOD).unwrap();
        assert!(confirm(&world, &pending(&world), &codes[4]).is_err(), "the old ones stop working");
        assert!(confirm(&world, &pending(&world), &fresh[0]).is_ok());
    });
}

#[test]
fn the_second_factor_is_switched_off_with_the_password_only() {
    on_both(|world| {
        let (_, codes) = set_up(&world);
        let who = world.who(&confirm(&world, &pending(&world), &codes[0]).unwrap().token).unwrap();
        assert!(who.account.has_second_factor);
        assert_eq!(refusal(disable_totp(&world.db, &who, "a wrong guess")), wrong());
        let session = disable_totp(&world.db, &who, GOOD).unwrap();
        assert!(!world.who(&session.token).unwrap().account.has_second_factor);
        world.sign_in("amina@sama.example", GOOD);
    });
}

#[test]
fn switching_the_second_factor_on_ends_the_other_sessions_and_gives_this_one_a_new_token() {
    on_both(|world| {
        let other = world.sign_in("amina@sama.example", GOOD).token;
        let this = world.sign_in("amina@sama.example", GOOD).token;
        let who = world.who(&this).unwrap();
        let app = world.db.write_here(|tx| begin_totp(tx, &world.secrets, &who)).unwrap();
        let shown_again = world.db.write_here(|tx| begin_totp(tx, &world.secrets, &who)).unwrap();
        assert_eq!(app.secret(), shown_again.secret());
        assert!(pending_or_session(&world), "nothing is asked for before a right code was seen");
        let code = app.code_at(world.db.clock().now()).unwrap();
        let (session, _) = world.db.write_here(|tx| confirm_totp(tx, &world.secrets, &who, &code)).unwrap();
        assert!(world.who(&other).is_none() && world.who(&this).is_none());
        assert_eq!(world.who(&session.token).unwrap().session.id, who.session.id);
    });
}

fn pending_or_session(world: &World) -> bool {
    matches!(world.try_from("10.0.0.1", "amina@sama.example", GOOD).unwrap(), Outcome::SignedIn(_))
}
