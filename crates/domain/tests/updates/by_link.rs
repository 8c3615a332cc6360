//! Approval by link: without an account, once, for a week, and never for a restricted text.

use suivi_domain::followup::clearance_links::{self, Decision, Recipient};
use suivi_domain::followup::model::UpdateStatus;
use suivi_domain::followup::rows::{ClearanceLink, Update};
use suivi_kernel::{Actor, Problem, Refusal, Result};

use crate::world::{World, on_both, refusal};

const FIRST: &str = "Forty midwives were trained in two provinces.";
const DIRECTOR: &str = "director@health.sama.example";

fn send(world: &World, actor: &Actor, update: &Update, email: &str) -> Result<ClearanceLink> {
    let to = Recipient { name: "Director of Planning", email, language: None };
    world.db.write_here(|tx| clearance_links::make(tx, actor, &world.sama, &update.id, to))
}

/// The secret in the newest letter to the director.
fn token(world: &World) -> String {
    let letter = world.mail().into_iter().rfind(|mail| mail.to == DIRECTOR).unwrap();
    let link = letter.text.lines().find(|line| line.starts_with("https://")).unwrap().to_owned();
    link.rsplit('/').next().unwrap().to_owned()
}

fn decide(world: &World, token: &str, decision: Decision, why: &str) -> Result<Update> {
    world.db.write_here(|tx| clearance_links::decide(tx, token, decision, why))
}

fn opens(world: &World, token: &str) -> bool {
    let now = world.db.clock().now();
    world.db.read_here(|conn| clearance_links::opened(conn, token, now)).unwrap().is_some()
}

#[test]
fn a_director_without_an_account_clears_one_text_once() {
    on_both(|world| {
        let update = world.sent(&world.amina, &world.form("a", FIRST));
        send(&world, &world.dina, &update, DIRECTOR).unwrap();
        let secret = token(&world);
        // Looking changes nothing, however often: scanners of mail look at every link.
        assert!(opens(&world, &secret) && opens(&world, &secret));
        assert_eq!(world.status(&update.id), UpdateStatus::Submitted);
        let cleared = decide(&world, &secret, Decision::Cleared, "").unwrap();
        assert_eq!((cleared.status.as_str(), cleared.cleared_via.as_deref()), ("cleared", Some("link")));
        assert_eq!(cleared.cleared_by, None);
        assert!(!opens(&world, &secret));
        let again = refusal(decide(&world, &secret, Decision::Cleared, ""));
        assert_eq!(again, Refusal::Conflict(Problem::link_expired("")));
        let links = world.db.read_here(|conn| clearance_links::of_update(conn, &update.id)).unwrap();
        assert_eq!(links[0].decision.as_deref(), Some("cleared"));
        assert_eq!(clearance_links::parts(&links[0].sent_to), ("Director of Planning", DIRECTOR));
        assert!(!links[0].token_hash.contains(&secret), "the secret is kept nowhere");
    });
}

#[test]
fn the_letter_names_the_item_and_holds_nothing_of_the_text() {
    on_both(|world| {
        let update = world.sent(&world.amina, &world.form("a", FIRST));
        send(&world, &world.dina, &update, DIRECTOR).unwrap();
        let letter = world.mail().into_iter().rfind(|mail| mail.to == DIRECTOR).unwrap();
        assert!(letter.text.contains("Train midwives in all provinces"), "{}", letter.text);
        assert!(!letter.text.contains("Forty") && !letter.subject.contains("Forty"));
    });
}

#[test]
fn a_text_sent_back_by_link_needs_a_reason_and_keeps_it() {
    on_both(|world| {
        let update = world.sent(&world.amina, &world.form("a", FIRST));
        send(&world, &world.dina, &update, DIRECTOR).unwrap();
        let secret = token(&world);
        assert!(matches!(refusal(decide(&world, &secret, Decision::Returned, "")), Refusal::Invalid(_)));
        assert!(opens(&world, &secret), "a refused try does not use the link up");
        decide(&world, &secret, Decision::Returned, "Which provinces?").unwrap();
        assert_eq!(world.status(&update.id), UpdateStatus::Returned);
    });
}

#[test]
fn a_link_ends_after_a_week_by_being_taken_back_and_by_a_newer_one() {
    on_both(|world| {
        let update = world.sent(&world.amina, &world.form("a", FIRST));
        send(&world, &world.dina, &update, DIRECTOR).unwrap();
        let first = token(&world);
        send(&world, &world.dina, &update, DIRECTOR).unwrap();
        let second = token(&world);
        assert!(!opens(&world, &first) && opens(&world, &second));
        world.db.write_here(|tx| clearance_links::revoke(tx, &world.amina, &world.sama, &update.id)).unwrap();
        assert!(!opens(&world, &second));
        send(&world, &world.chen, &update, DIRECTOR).unwrap();
        let third = token(&world);
        world.later(6);
        assert!(opens(&world, &third));
        world.later(2);
        assert!(!opens(&world, &third));
        let late = refusal(decide(&world, &third, Decision::Cleared, ""));
        assert_eq!(late, Refusal::Conflict(Problem::link_expired("")));
    });
}

#[test]
fn no_link_is_made_for_a_restricted_text_and_none_works_for_it() {
    on_both(|world| {
        let mut form = world.form("a", FIRST);
        form.content.is_restricted = true;
        let update = world.sent(&world.amina, &form);
        let refused = refusal(send(&world, &world.dina, &update, DIRECTOR));
        assert_eq!(refused, Refusal::Conflict(Problem::restricted("")));

        let mut form = world.form("b", FIRST);
        form.subject = world.measure_called("m-2", true);
        let update = world.sent(&world.amina, &form);
        send(&world, &world.dina, &update, DIRECTOR).unwrap();
        let secret = token(&world);
        make_restricted(&world, &update.id);
        assert!(!opens(&world, &secret));
        assert!(decide(&world, &secret, Decision::Cleared, "").is_err());
    });
}

fn make_restricted(world: &World, id: &str) {
    use diesel::prelude::*;
    use suivi_store::schema::progress_update;
    world
        .db
        .write_here(|tx| {
            Ok(diesel::update(progress_update::table.find(id))
                .set(progress_update::class.eq(2))
                .execute(tx.conn)?)
        })
        .unwrap();
}

#[test]
fn an_author_cannot_clear_her_own_text_through_a_second_mailbox() {
    on_both(|world| {
        let update = world.sent(&world.amina, &world.form("a", FIRST));
        let own = refusal(send(&world, &world.amina, &update, "amina@sama.example"));
        assert_eq!(own, Refusal::invalid("email", Problem::second_person("")));
        let second = refusal(send(&world, &world.amina, &update, "amina@home.example"));
        assert_eq!(second, Refusal::invalid("email", Problem::unknown_recipient("")));
        let to_himself = refusal(send(&world, &world.dina, &update, "dina@sama.example"));
        assert_eq!(to_himself, Refusal::invalid("email", Problem::second_person("")));
        assert_eq!(refusal(send(&world, &world.gita, &update, DIRECTOR)), Refusal::NotFound);
        // Once the secretariat has written to the director, the ministry's focal points may too.
        send(&world, &world.dina, &update, DIRECTOR).unwrap();
        send(&world, &world.amina, &update, DIRECTOR).unwrap();
    });
}

#[test]
fn a_link_is_worth_nothing_once_somebody_else_has_decided() {
    on_both(|world| {
        let update = world.sent(&world.amina, &world.form("a", FIRST));
        send(&world, &world.dina, &update, DIRECTOR).unwrap();
        let secret = token(&world);
        world.clear(&world.chen, &update.id).unwrap();
        assert!(!opens(&world, &secret));
        assert!(decide(&world, &secret, Decision::Returned, "Too late.").is_err());
        assert_eq!(world.status(&update.id), UpdateStatus::Cleared);
    });
}
