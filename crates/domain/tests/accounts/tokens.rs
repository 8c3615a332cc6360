use chrono::Duration;
use suivi_domain::accounts::*;
use suivi_kernel::{Act, Actor, ObjectKind, Refusal, Role};

use crate::world::*;

fn mint(world: &World, who: &SignedIn, scope: TokenScope) -> MintedToken {
    let new = NewApiToken { name: "nightly import", mechanism_id: &world.sama.id, scope, days: 30 };
    world.db.write_here(|tx| create_token(tx, who, new)).unwrap()
}

fn access(world: &World, token: &str) -> Option<Access> {
    let now = world.db.clock().now();
    world.db.read_here(|conn| access_by_token(conn, token, now)).unwrap()
}

#[test]
fn a_token_opens_what_its_scope_covers_and_no_more() {
    on_both(|world| {
        let who = world.signed_in("amina@sama.example");
        let opens = |scope| {
            let access = access(&world, &mint(&world, &who, scope).token).unwrap();
            assert!(access.for_reading().may(Act::Read, ObjectKind::AuditLog, &world.sama.id));
            (access.for_importing().is_ok(), access.for_writing().is_ok())
        };
        assert_eq!(opens(TokenScope::Read), (false, false));
        assert_eq!(opens(TokenScope::Import), (true, false));
        assert_eq!(opens(TokenScope::Write), (true, true));
    });
}

#[test]
fn a_token_never_has_more_than_its_maker_has_now() {
    on_both(|world| {
        let root = Actor::command_line();
        let boris = world.with_account("boris@sama.example", Role::SecretariatOfficer);
        world.db.write_here(|tx| set_operator(tx, &root, &boris, true)).unwrap();
        let token = mint(&world, &world.signed_in("boris@sama.example"), TokenScope::Write).token;
        let may = || {
            let access = access(&world, &token).unwrap();
            assert!(!access.for_reading().is_operator, "a program never runs the machine");
            access.for_writing().unwrap().may(
                Act::Update,
                ObjectKind::RecommendationPublished,
                &world.sama.id,
            )
        };
        assert!(may());
        let seat = world.membership_of("boris@sama.example");
        world.db.write_here(|tx| end_membership(tx, &root, &seat)).unwrap();
        assert!(!may());
        world.db.write_here(|tx| set_operator(tx, &root, &world.amina, true)).unwrap();
        world.db.write_here(|tx| disable_account(tx, &root, &boris)).unwrap();
        assert!(access(&world, &token).is_none());
    });
}

#[test]
fn a_token_ends_on_its_day_or_when_it_is_revoked() {
    on_both(|world| {
        let who = world.signed_in("amina@sama.example");
        let (one, two) = (mint(&world, &who, TokenScope::Read), mint(&world, &who, TokenScope::Read));
        let now = world.db.clock().now();
        assert_eq!(world.db.read_here(|conn| my_tokens(conn, &who, now)).unwrap().len(), 2);
        world.with_account("boris@sama.example", Role::SecretariatOfficer);
        let boris = world.signed_in("boris@sama.example");
        let stolen = world.db.write_here(|tx| revoke_token(tx, &boris, &one.id));
        assert_eq!(refusal(stolen), Refusal::NotFound);
        world.db.write_here(|tx| revoke_token(tx, &who, &one.id)).unwrap();
        assert!(access(&world, &one.token).is_none() && access(&world, &two.token).is_some());
        assert!(access(&world, &two.id).is_none());

        let used = access(&world, &two.token).unwrap();
        assert!(used.is_due(now));
        world.db.write_here(|tx| note_token_use(tx, &used)).unwrap();
        assert!(!access(&world, &two.token).unwrap().is_due(now));
        world.later(Duration::days(30));
        assert!(access(&world, &two.token).is_none());
    });
}

#[test]
fn an_administrator_sees_and_ends_the_tokens_of_the_mechanism() {
    on_both(|world| {
        world.with_account("boris@sama.example", Role::SecretariatOfficer);
        let (amina, boris) = (world.signed_in("amina@sama.example"), world.signed_in("boris@sama.example"));
        let theirs = mint(&world, &boris, TokenScope::Import);
        let now = world.db.clock().now();
        let list = |actor: &Actor| world.db.read_here(|conn| tokens_of(conn, actor, &world.sama.id, now));
        assert_eq!(refusal(list(&boris.actor)), Refusal::NotPermitted);
        assert_eq!(list(&amina.actor).unwrap()[0].name, "nightly import");
        world.db.write_here(|tx| revoke_token(tx, &amina, &theirs.id)).unwrap();
        assert!(access(&world, &theirs.token).is_none());
    });
}
