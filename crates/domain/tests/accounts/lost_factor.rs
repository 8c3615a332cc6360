//! The key of the node and lost second factors.

use chrono::Duration;
use diesel::prelude::*;
use suivi_domain::Secrets;
use suivi_domain::accounts::*;
use suivi_kernel::{Actor, Problem, Refusal, Result, Role};
use suivi_store::schema::account;

use crate::world::*;

const AMINA: &str = "amina@sama.example";
const BORIS: &str = "boris@sama.example";

fn kept_secret(world: &World, email: &str) -> Option<String> {
    let row = account::table.filter(account::email.eq(email)).select(account::totp_secret);
    world.db.read_here(|conn| Ok(row.first(conn)?)).unwrap()
}

fn keep_in_clear(world: &World, email: &str, secret: &str) {
    let row = account::table.filter(account::email.eq(email.to_owned()));
    let set = diesel::update(row).set(account::totp_secret.eq(secret.to_owned()));
    world.db.write_here(|tx| Ok(set.execute(tx.conn)?)).unwrap();
}

fn counted(world: &World, secrets: Option<&Secrets>) -> Authenticators {
    world.db.read_here(|conn| authenticators(conn, &Actor::command_line(), secrets)).unwrap()
}

fn sign_in_with_code(world: &World, secrets: &Secrets, email: &str, code: &str) -> Result<NewSession> {
    world.confirm(secrets, &world.pending(email), code)
}

fn code(world: &World, app: &Authenticator) -> String {
    app.code_at(world.db.clock().now()).unwrap()
}

#[test]
fn the_database_alone_does_not_tell_the_secret_of_an_authenticator() {
    on_both(|world| {
        let (app, _) = world.set_up_factor(AMINA);
        let kept = kept_secret(&world, AMINA).unwrap();
        assert!(Secrets::is_sealed(&kept) && !kept.contains(app.secret()), "{kept}");
        assert_eq!(counted(&world, Some(&world.secrets)), Authenticators { sealed: 1, in_clear: 0, shut: 0 });
        assert_eq!(counted(&world, None), Authenticators { sealed: 0, in_clear: 0, shut: 1 });
        let no = world.db.read_here(|conn| authenticators(conn, &Actor::visitor(), None));
        assert_eq!(refusal(no), Refusal::SignInNeeded);
    });
}

#[test]
fn a_secret_from_before_there_was_a_key_still_works_and_is_sealed_when_it_is_used() {
    on_both(|world| {
        let (app, _) = world.set_up_factor(AMINA);
        keep_in_clear(&world, AMINA, app.secret());
        assert_eq!(counted(&world, Some(&world.secrets)).in_clear, 1);
        world.later(Duration::minutes(1));
        assert!(sign_in_with_code(&world, &world.secrets, AMINA, "000000").is_err());
        assert_eq!(kept_secret(&world, AMINA).as_deref(), Some(app.secret()), "a wrong code changes nothing");
        sign_in_with_code(&world, &world.secrets, AMINA, &code(&world, &app)).unwrap();
        assert!(Secrets::is_sealed(&kept_secret(&world, AMINA).unwrap()));
        world.later(Duration::minutes(1));
        sign_in_with_code(&world, &world.secrets, AMINA, &code(&world, &app)).unwrap();
    });
}

#[test]
fn the_sealed_secret_of_one_account_is_worth_nothing_in_another() {
    on_both(|world| {
        world.with_account(BORIS, Role::SecretariatOfficer);
        let (app, _) = world.set_up_factor(AMINA);
        world.set_up_factor(BORIS);
        keep_in_clear(&world, BORIS, &kept_secret(&world, AMINA).unwrap());
        world.later(Duration::minutes(1));
        let no = sign_in_with_code(&world, &world.secrets, BORIS, &code(&world, &app));
        assert_eq!(refusal(no), Refusal::invalid("code", Problem::authenticator_lost("")));
        assert_eq!(counted(&world, Some(&world.secrets)).shut, 1);
    });
}

#[test]
fn without_the_key_a_recovery_code_opens_and_the_second_factor_is_set_up_again() {
    on_both(|world| {
        let (app, codes) = world.set_up_factor(AMINA);
        let another = Secrets::new([8; 32]);
        world.later(Duration::minutes(1));
        let no = sign_in_with_code(&world, &another, AMINA, &code(&world, &app));
        assert_eq!(refusal(no), Refusal::invalid("code", Problem::authenticator_lost("")));
        let session = sign_in_with_code(&world, &another, AMINA, &codes[0]).unwrap();
        let who = world.who(&session.token).unwrap();
        let who = world.who(&disable_totp(&world.db, &who, GOOD).unwrap().token).unwrap();
        let fresh = world.db.write_here(|tx| begin_totp(tx, &another, &who)).unwrap();
        let first = code(&world, &fresh);
        world.db.write_here(|tx| confirm_totp(tx, &another, &who, &first)).unwrap();
        assert_eq!(counted(&world, Some(&another)).sealed, 1);
    });
}

#[test]
fn a_set_up_that_was_begun_under_another_key_begins_anew() {
    on_both(|world| {
        let who = world.signed_in(AMINA);
        let begun = world.db.write_here(|tx| begin_totp(tx, &world.secrets, &who)).unwrap();
        let another = Secrets::new([8; 32]);
        let anew = world.db.write_here(|tx| begin_totp(tx, &another, &who)).unwrap();
        assert_ne!(begun.secret(), anew.secret());
        let first = code(&world, &anew);
        world.db.write_here(|tx| confirm_totp(tx, &another, &who, &first)).unwrap();
    });
}

#[test]
fn who_runs_the_machine_lets_in_again_who_lost_device_and_recovery_codes() {
    on_both(|world| {
        let (_, codes) = world.set_up_factor(AMINA);
        let session = sign_in_with_code(&world, &world.secrets, AMINA, &codes[0]).unwrap().token;
        let half_way = world.pending(AMINA);
        let root = Actor::command_line();
        world.db.write_here(|tx| reset_second_factor(tx, &root, &world.amina)).unwrap();
        assert!(world.who(&session).is_none(), "every session has ended");
        assert!(world.confirm(&world.secrets, &half_way, &codes[1]).is_err());
        world.sign_in(AMINA, GOOD);

        let mail = world.mail().pop().unwrap();
        assert_eq!((mail.to.as_str(), mail.subject.as_str()), (AMINA, "Your second factor was removed"));
        assert!(mail.text.contains("https://suivi.sama.example/en/account/second-factor\n"), "{}", mail.text);
        let newest = AuditFilter { object_id: Some(world.amina.clone()), ..AuditFilter::default() };
        let trail = world.db.read_here(|conn| audit_trail(conn, &root, &newest, 10)).unwrap();
        assert!(trail.lines.iter().any(|line| line.action == "account.second_factor_reset"));
        let again = world.db.write_here(|tx| reset_second_factor(tx, &root, &world.amina));
        assert_eq!(refusal(again), Refusal::Conflict(Problem::no_second_factor("")));
    });
}

#[test]
fn nobody_who_is_signed_in_resets_without_running_the_machine_or_administering_the_person() {
    on_both(|world| {
        world.with_account(BORIS, Role::SecretariatOfficer);
        world.set_up_factor(AMINA);
        let who = world.signed_in(BORIS);
        let no = world.db.write_here(|tx| reset_second_factor(tx, &who.actor, &world.amina));
        assert_eq!(refusal(no), Refusal::NotPermitted);
        let seat = world.membership_of(AMINA);
        let no = reset_members_second_factor(&world.db, &who, &seat, GOOD);
        assert_eq!(refusal(no), Refusal::NotPermitted);
        assert!(kept_secret(&world, AMINA).is_some());
    });
}

#[test]
fn an_administrator_lets_a_member_in_again_with_her_own_password() {
    on_both(|world| {
        world.with_account(BORIS, Role::SecretariatOfficer);
        world.set_up_factor(BORIS);
        let amina = world.signed_in(AMINA);
        let seat = world.membership_of(BORIS);
        let guessed = reset_members_second_factor(&world.db, &amina, &seat, "a wrong guess");
        assert_eq!(refusal(guessed), wrong());
        reset_members_second_factor(&world.db, &amina, &seat, GOOD).unwrap();
        world.sign_in(BORIS, GOOD);
        assert_eq!(world.mail().pop().unwrap().to, BORIS);

        let of_sama = AuditFilter { mechanism_id: Some(world.sama.id.clone()), ..AuditFilter::default() };
        let trail = world.db.read_here(|conn| audit_trail(conn, &amina.actor, &of_sama, 1)).unwrap();
        assert_eq!(trail.lines[0].action, "account.second_factor_reset");
        assert_eq!(trail.lines[0].actor_id.as_deref(), Some(world.amina.as_str()));
    });
}

#[test]
fn an_administrator_gains_no_way_into_more_than_her_mechanism() {
    on_both(|world| {
        let beyond = Refusal::Conflict(Problem::beyond_mechanism(""));
        let root = Actor::command_line();
        let boris = world.with_account(BORIS, Role::SecretariatOfficer);
        world.set_up_factor(BORIS);
        let (_, codes) = world.set_up_factor(AMINA);
        let session = sign_in_with_code(&world, &world.secrets, AMINA, &codes[0]).unwrap();
        let (amina, seat) = (world.who(&session.token).unwrap(), world.membership_of(BORIS));
        let reset = |seat: &str| reset_members_second_factor(&world.db, &amina, seat, GOOD);

        let own = reset(&world.membership_of(AMINA));
        assert_eq!(
            refusal(own),
            Refusal::NotPermitted,
            "a stolen session must not shed its own second factor"
        );

        let operator =
            |id: &str, is: bool| world.db.write_here(|tx| set_operator(tx, &root, id, is)).unwrap();
        operator(&boris, true);
        assert_eq!(refusal(reset(&seat)), beyond, "who runs the machine is let in at the machine only");
        operator(&world.amina, true);
        operator(&boris, false);

        let north = world.north();
        let elsewhere = Seat { mechanism_id: north.id, ..world.seat(Role::SecretariatOfficer) };
        let abroad = world.db.write_here(|tx| add_membership(tx, &root, &boris, elsewhere)).unwrap();
        assert_eq!(refusal(reset(&seat)), beyond);
        assert_eq!(refusal(reset(&abroad)), Refusal::NotPermitted);
        world.db.write_here(|tx| end_membership(tx, &root, &abroad)).unwrap();
        reset(&seat).unwrap();
    });
}
