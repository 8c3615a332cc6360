use chrono::Duration;
use suivi_domain::accounts::*;
use suivi_domain::mechanisms::{self, *};
use suivi_kernel::{Act, Actor, Language, LocalText, ObjectKind, Problem, Refusal, Result, Role};

use crate::world::*;

fn accept(world: &World, token: &str) -> Result<NewSession> {
    world.db.write_here(|tx| {
        let password = NewPasswordInput { password: GOOD, again: GOOD };
        let name = "Chen Li";
        accept_invitation(
            tx,
            AcceptedInvitation { token, name, password, language: Language::Zh, device: "B" },
        )
    })
}

#[test]
fn an_invited_person_comes_in_with_the_role_that_was_offered() {
    on_both(|world| {
        let amina = world.signed_in("amina@sama.example");
        let seat = world.seat(Role::SecretariatOfficer);
        invite_as(&world, &amina.actor, "Chen@sama.example", seat).unwrap();
        let mail = world.mail().pop().unwrap();
        assert_eq!(mail.subject, "Invitation : Republic of Sama");
        assert!(mail.text.contains("https://suivi.sama.example/fr/invitation/"), "{}", mail.text);

        let link = world.link_sent_to("chen@sama.example");
        let now = world.db.clock().now();
        let offer = world.db.read_here(|conn| invitation_by_token(conn, &link, now)).unwrap().unwrap();
        assert_eq!((offer.role, offer.has_account), (Role::SecretariatOfficer, false));

        let chen = world.who(&accept(&world, &link).unwrap().token).unwrap();
        assert!(chen.actor.may(Act::Update, ObjectKind::RecommendationPublished, &world.sama.id));
        assert!(!chen.actor.may(Act::Create, ObjectKind::UserAdmin, &world.sama.id));
        assert_eq!(chen.account.language, Language::Zh);
        let again = refusal(accept(&world, &link));
        assert_eq!(again, Refusal::invalid("token", Problem::link_expired("")));
        let waiting = world.db.read_here(|conn| invitations_of(conn, &amina.actor, &world.sama.id)).unwrap();
        assert!(waiting.is_empty());
    });
}

#[test]
fn an_invitation_expires_can_be_withdrawn_and_a_newer_one_replaces_it() {
    on_both(|world| {
        let amina = world.signed_in("amina@sama.example").actor;
        let send = || {
            let id = invite_as(&world, &amina, "chen@sama.example", world.seat(Role::Nhri)).unwrap();
            (id, world.link_sent_to("chen@sama.example"))
        };
        let (_, first) = send();
        let (second_id, second) = send();
        let gone = Refusal::invalid("token", Problem::link_expired(""));
        assert_eq!(refusal(accept(&world, &first)), gone);
        world.db.write_here(|tx| withdraw_invitation(tx, &amina, &second_id)).unwrap();
        assert_eq!(refusal(accept(&world, &second)), gone);
        let (_, third) = send();
        world.later(Duration::days(14));
        assert_eq!(refusal(accept(&world, &third)), gone);
    });
}

#[test]
fn only_an_administrator_of_the_mechanism_invites() {
    on_both(|world| {
        for role in Role::ALL.iter().filter(|role| **role != Role::SecretariatAdmin) {
            let seat = suivi_kernel::Membership {
                mechanism_id: world.sama.id.clone(),
                role: *role,
                institution_id: None,
            };
            let actor = Actor { user_id: Some("u".into()), memberships: vec![seat], ..Actor::default() };
            let no = invite_as(&world, &actor, "x@sama.example", world.seat(Role::Nhri));
            assert_eq!(refusal(no), Refusal::NotPermitted, "{role}");
        }
    });
}

#[test]
fn a_focal_point_speaks_for_an_institution_of_the_mechanism_that_still_exists() {
    on_both(|world| {
        let amina = world.signed_in("amina@sama.example").actor;
        let facts = InstitutionFacts {
            names: LocalText::of(Language::En, "Ministry of Health"),
            short_names: LocalText::default(),
            kind: InstitutionKind::Ministry,
            parent_id: None,
            valid_from: None,
        };
        let health = world.db.write_here(|tx| create_institution(tx, &amina, &world.sama.id, facts)).unwrap();
        let focal = |institution: Option<&str>| {
            let institution_id = institution.map(str::to_owned);
            let seat = Seat { institution_id, ..world.seat(Role::InstitutionFocal) };
            invite_as(&world, &amina, "focal@sama.example", seat)
        };
        let required = Refusal::invalid("institution", Problem::required(""));
        let unknown = Refusal::invalid("institution", Problem::unknown_choice(""));
        assert_eq!(refusal(focal(None)), required);
        assert_eq!(refusal(focal(Some("elsewhere"))), unknown);
        focal(Some(&health.id)).unwrap();
        let link = world.link_sent_to("focal@sama.example");
        let yesterday = morning().date() - Duration::days(1);
        world
            .db
            .write_here(|tx| mechanisms::close_institution(tx, &amina, &world.sama.id, &health.id, yesterday))
            .unwrap();
        assert_eq!(refusal(focal(Some(&health.id))), unknown);
        assert_eq!(refusal(accept(&world, &link)), unknown);
    });
}

#[test]
fn a_person_with_an_account_joins_a_second_mechanism_with_it_and_nobody_else_can() {
    on_both(|world| {
        world.with_account("boris@sama.example", Role::SecretariatOfficer);
        let (amina, boris) = (world.signed_in("amina@sama.example"), world.signed_in("boris@sama.example"));
        invite_as(&world, &amina.actor, "boris@sama.example", world.seat(Role::Auditor)).unwrap();
        let link = world.link_sent_to("boris@sama.example");
        assert_eq!(refusal(accept(&world, &link)), Refusal::Conflict(Problem::taken("boris@sama.example")));
        let stranger = world.db.write_here(|tx| join(tx, &amina, &link));
        assert_eq!(refusal(stranger), Refusal::NotPermitted);
        world.db.write_here(|tx| join(tx, &boris, &link)).unwrap();
        let actor = world.db.read_here(|conn| actor_of(conn, &boris.account.id)).unwrap();
        assert!(actor.may(Act::Read, ObjectKind::AuditLog, &world.sama.id));
        assert_eq!(actor.label, "auditor, secretariat_officer");
    });
}

#[test]
fn the_last_administrator_can_neither_be_removed_nor_demoted_nor_shut_out() {
    on_both(|world| {
        let last = Refusal::Conflict(Problem::last_administrator(""));
        let amina = world.signed_in("amina@sama.example");
        let mine = world.membership_of("amina@sama.example");
        for actor in [&amina.actor, &Actor::command_line()] {
            let ended = world.db.write_here(|tx| end_membership(tx, actor, &mine));
            assert_eq!(refusal(ended), last);
            let seat = world.seat(Role::SecretariatOfficer);
            let demoted = world.db.write_here(|tx| change_role(tx, actor, &mine, seat));
            assert_eq!(refusal(demoted), last);
            let shut = world.db.write_here(|tx| disable_account(tx, actor, &world.amina));
            assert_eq!(refusal(shut), last);
        }

        let second = world.with_account("zeinab@sama.example", Role::SecretariatAdmin);
        world.db.write_here(|tx| disable_account(tx, &amina.actor, &second)).unwrap();
        let alone_again = world.db.write_here(|tx| end_membership(tx, &amina.actor, &mine));
        assert_eq!(refusal(alone_again), last, "one who is shut out does not count");
        world.db.write_here(|tx| enable_account(tx, &amina.actor, &second)).unwrap();
        world.db.write_here(|tx| end_membership(tx, &amina.actor, &mine)).unwrap();
        assert_eq!(world.members().len(), 1);
    });
}

#[test]
fn two_administrators_cannot_remove_each_other_at_the_same_moment() {
    on_both(|world| {
        world.with_account("zeinab@sama.example", Role::SecretariatAdmin);
        let pair = ["amina@sama.example", "zeinab@sama.example"];
        let seats = pair.map(|email| world.membership_of(email));
        let actors = pair.map(|email| world.signed_in(email).actor);
        let db = &world.db;
        let outcomes = std::thread::scope(|scope| {
            let one = scope.spawn(|| db.write_here(|tx| end_membership(tx, &actors[0], &seats[1])).is_ok());
            let two = scope.spawn(|| db.write_here(|tx| end_membership(tx, &actors[1], &seats[0])).is_ok());
            [one.join().unwrap(), two.join().unwrap()]
        });
        assert_eq!(outcomes.iter().filter(|ok| **ok).count(), 1, "{outcomes:?}");
        assert_eq!(world.members().len(), 1);
    });
}

#[test]
fn the_last_operator_of_the_machine_stays_one() {
    on_both(|world| {
        let root = Actor::command_line();
        let id = world.account(NewAccount {
            email: "root@sama.example",
            name: "Root",
            language: Language::En,
            password: Some(GOOD),
            is_operator: true,
            seat: None,
        });
        let last = Refusal::Conflict(Problem::last_administrator(""));
        assert_eq!(refusal(world.db.write_here(|tx| set_operator(tx, &root, &id, false))), last);
        assert_eq!(refusal(world.db.write_here(|tx| disable_account(tx, &root, &id))), last);
        world.db.write_here(|tx| set_operator(tx, &root, &world.amina, true)).unwrap();
        world.db.write_here(|tx| set_operator(tx, &root, &id, false)).unwrap();
        assert!(world.signed_in("amina@sama.example").actor.is_operator);
    });
}

#[test]
fn an_administrator_does_not_shut_out_people_of_other_mechanisms() {
    on_both(|world| {
        let amina = world.signed_in("amina@sama.example").actor;
        let boris = world.with_account("boris@sama.example", Role::SecretariatOfficer);
        let root = Actor::command_line();
        let north = world.north();
        let seat = Seat { mechanism_id: north.id, ..world.seat(Role::SecretariatOfficer) };
        let abroad = world.db.write_here(|tx| add_membership(tx, &amina, &boris, seat.clone()));
        assert_eq!(refusal(abroad), Refusal::NotPermitted);
        world.db.write_here(|tx| add_membership(tx, &root, &boris, seat)).unwrap();
        let no = world.db.write_here(|tx| disable_account(tx, &amina, &boris));
        assert_eq!(refusal(no), Refusal::NotPermitted);
        world.db.write_here(|tx| disable_account(tx, &root, &boris)).unwrap();
        assert_eq!(refusal(world.try_from("n", "boris@sama.example", GOOD)), wrong());
    });
}

#[test]
fn a_role_that_ended_stops_counting_at_once_in_an_open_session() {
    on_both(|world| {
        world.with_account("boris@sama.example", Role::SecretariatOfficer);
        let token = world.sign_in("boris@sama.example", GOOD).token;
        let may = || {
            let actor = world.who(&token).unwrap().actor;
            actor.may(Act::Update, ObjectKind::RecommendationPublished, &world.sama.id)
        };
        assert!(may());
        let root = Actor::command_line();
        let seat = world.membership_of("boris@sama.example");
        world.db.write_here(|tx| change_role(tx, &root, &seat, world.seat(Role::Nhri))).unwrap();
        assert!(!may());
        world.db.write_here(|tx| end_membership(tx, &root, &seat)).unwrap();
        assert!(world.who(&token).unwrap().actor.memberships.is_empty());
    });
}

#[test]
fn one_address_has_one_account_and_one_role_is_held_once() {
    on_both(|world| {
        let new = NewAccount {
            email: "AMINA@sama.example",
            name: "Another",
            language: Language::En,
            password: None,
            is_operator: false,
            seat: None,
        };
        let root = Actor::command_line();
        let twice = world.db.write_here(|tx| create_account(tx, &root, new.clone()));
        assert_eq!(refusal(twice), Refusal::invalid("email", Problem::taken("amina@sama.example")));
        let seat = world.seat(Role::SecretariatAdmin);
        let held = world.db.write_here(|tx| add_membership(tx, &root, &world.amina, seat));
        assert_eq!(refusal(held), Refusal::invalid("role", Problem::taken("secretariat_admin")));
        let amina = world.signed_in("amina@sama.example").actor;
        let by_hand = NewAccount { email: "new@sama.example", ..new.clone() };
        let no = world.db.write_here(|tx| create_account(tx, &amina, by_hand.clone()));
        assert_eq!(refusal(no), Refusal::NotPermitted);
        let made = world.db.write_here(|tx| create_account(tx, &root, by_hand)).unwrap();
        let chosen = NewPasswordInput { password: GOOD, again: GOOD };
        let link = made.password_link.unwrap();
        world.db.write_here(|tx| reset_password(tx, &link, chosen)).unwrap();
        world.sign_in("new@sama.example", GOOD);
    });
}
