use chrono::Duration;
use suivi_domain::accounts::{self, Seat, end_membership};
use suivi_domain::followup::absences::{self, NewAbsence};
use suivi_domain::followup::allocations;
use suivi_kernel::{Act, Actor, ObjectKind, Problem, Refusal, Result, Role};
use suivi_store::schema::audit;

use diesel::prelude::*;

use crate::world::*;

fn away(person: &str, delegate: &str, from: &str, to: &str) -> NewAbsence {
    NewAbsence {
        account_id: person.to_owned(),
        delegate_id: delegate.to_owned(),
        from_on: day(from),
        to_on: day(to),
        note: "On leave".to_owned(),
    }
}

fn enter(world: &World, actor: &Actor, new: NewAbsence) -> Result<String> {
    world.db.write_here(|tx| absences::enter(tx, actor, &world.sama, new))
}

struct People {
    approver: String,
    focal: String,
    admin: String,
}

fn people(world: &World) -> People {
    People {
        approver: world.person("noor@sama.example", Role::InstitutionApprover, Some(&world.health)),
        focal: world.person("tomas@sama.example", Role::InstitutionFocal, Some(&world.health)),
        admin: world.person("amina@sama.example", Role::SecretariatAdmin, None),
    }
}

#[test]
fn a_delegate_holds_the_seats_of_the_person_away_on_those_days_and_no_others() {
    on_both(|world| {
        let people = people(world);
        world.allocate(&world.cases[2], &world.health, &[]);
        let id = world.allocation_of(&world.cases[2], &world.health);
        let noor = world.signed_in(&people.approver).actor;
        enter(world, &noor, away(&people.approver, &people.focal, "2026-11-24", "2026-11-25")).unwrap();
        let may_decide = || {
            let tomas = world.signed_in(&people.focal).actor;
            allocations::may_decide(&tomas, &world.sama.id, &world.health.id)
        };
        assert!(!may_decide(), "not before the first day");
        world.later(Duration::days(1));
        assert!(may_decide());
        let tomas = world.signed_in(&people.focal).actor;
        assert_eq!(tomas.label, "institution_focal for institution_approver");
        world.db.write_here(|tx| allocations::confirm(tx, &tomas, &world.sama, &[id])).unwrap();
        let label: String = world
            .db
            .read_here(|conn| {
                Ok(audit::table
                    .filter(audit::action.eq("allocation.confirm"))
                    .select(audit::actor_label)
                    .first(conn)?)
            })
            .unwrap();
        assert_eq!(label, "institution_focal for institution_approver");
        world.later(Duration::days(1));
        assert!(may_decide(), "the last day counts");
        world.later(Duration::days(1));
        assert!(!may_decide(), "not after it");
    });
}

#[test]
fn standing_in_ends_with_the_rights_of_the_person_away_and_when_either_says_so() {
    on_both(|world| {
        let people = people(world);
        let admin = world.signed_in(&people.admin).actor;
        let seats = || world.signed_in(&people.focal).actor.memberships.len();
        let begin = || {
            enter(world, &admin, away(&people.approver, &people.focal, "2026-11-23", "2026-12-31")).unwrap()
        };
        let absence = begin();
        assert_eq!(seats(), 2);
        let stranger = world.focal(&world.education);
        let end =
            |actor: &Actor, id: &str| world.db.write_here(|tx| absences::end(tx, actor, &world.sama, id));
        assert_eq!(refusal(end(&stranger, &absence)), Refusal::NotPermitted);
        end(&world.signed_in(&people.focal).actor, &absence).unwrap();
        assert_eq!(seats(), 1);
        assert_eq!(refusal(end(&admin, &absence)), Refusal::Conflict(Problem::wrong_state("")));
        begin();
        assert_eq!(seats(), 2);
        let members = world.db.read_here(|conn| accounts::members_of(conn, &admin, &world.sama.id)).unwrap();
        let seat = members.iter().find(|member| member.account.id == people.approver).unwrap();
        world.db.write_here(|tx| end_membership(tx, &admin, &seat.membership_id)).unwrap();
        assert_eq!(seats(), 1, "nobody holds more than the person away");
    });
}

#[test]
fn an_administrators_seat_and_a_seat_that_is_lent_are_not_passed_on() {
    on_both(|world| {
        let people = people(world);
        let admin = world.signed_in(&people.admin).actor;
        enter(world, &admin, away(&people.admin, &people.approver, "2026-11-23", "2026-11-30")).unwrap();
        let noor = world.signed_in(&people.approver).actor;
        for act in [Act::Create, Act::Update] {
            assert!(!noor.may(act, ObjectKind::UserAdmin, &world.sama.id), "members are not hers to manage");
        }
        assert_eq!(noor.memberships.len(), 1);
        // She goes away herself; her delegate holds her seat, and not the one that was lent to her.
        let officer = world.person("odile@sama.example", Role::SecretariatOfficer, None);
        enter(world, &admin, away(&officer, &people.approver, "2026-11-23", "2026-11-30")).unwrap();
        enter(world, &admin, away(&people.approver, &people.focal, "2026-11-23", "2026-11-30")).unwrap();
        let roles: Vec<Role> =
            world.signed_in(&people.focal).actor.memberships.iter().map(|held| held.role).collect();
        assert_eq!(roles, [Role::InstitutionFocal, Role::InstitutionApprover]);
    });
}

#[test]
fn one_enters_ones_own_absence_and_names_a_member_of_the_mechanism() {
    on_both(|world| {
        let people = people(world);
        let noor = world.signed_in(&people.approver).actor;
        let mine = |delegate: &str, from: &str, to: &str| {
            enter(world, &noor, away(&people.approver, delegate, from, to))
        };
        let unknown = invalid("delegate", Problem::unknown_choice(""));
        assert_eq!(refusal(mine(&people.approver, "2026-11-23", "2026-11-30")), unknown);
        assert_eq!(refusal(mine("nobody", "2026-11-23", "2026-11-30")), unknown);
        let backwards = refusal(mine(&people.focal, "2026-11-30", "2026-11-23"));
        assert_eq!(backwards, invalid("to_on", Problem::ends_before_it_begins("2026-11-23")));
        let over = refusal(mine(&people.focal, "2026-11-01", "2026-11-22"));
        assert_eq!(over, invalid("to_on", Problem::ends_before_it_begins("2026-11-22")));
        mine(&people.focal, "2026-11-23", "2026-11-30").unwrap();
        let twice = refusal(mine(&people.focal, "2026-11-28", "2026-12-05"));
        assert_eq!(twice, invalid("from_on", Problem::taken("2026-11-28")));
        let of_another = away(&people.focal, &people.approver, "2026-11-23", "2026-11-30");
        assert_eq!(refusal(enter(world, &noor, of_another)), Refusal::NotPermitted);
        let coming = |actor: &Actor| {
            world
                .db
                .read_here(|conn| absences::coming(conn, actor, &world.sama, morning().date()))
                .unwrap()
                .len()
        };
        let odile = world.person("odile@sama.example", Role::SecretariatOfficer, None);
        assert_eq!(coming(&world.signed_in(&people.focal).actor), 1);
        assert_eq!(coming(&world.signed_in(&people.admin).actor), 1);
        assert_eq!(coming(&world.signed_in(&odile).actor), 0);
    });
}

#[test]
fn a_delegate_must_stay_a_member_in_her_own_right() {
    on_both(|world| {
        let people = people(world);
        let admin = world.signed_in(&people.admin).actor;
        enter(world, &admin, away(&people.approver, &people.focal, "2026-11-23", "2026-11-30")).unwrap();
        let members = world.db.read_here(|conn| accounts::members_of(conn, &admin, &world.sama.id)).unwrap();
        let seat = members.iter().find(|member| member.account.id == people.focal).unwrap();
        world.db.write_here(|tx| end_membership(tx, &admin, &seat.membership_id)).unwrap();
        assert!(world.signed_in(&people.focal).actor.memberships.is_empty());
        let again = Seat {
            mechanism_id: world.sama.id.clone(),
            role: Role::InstitutionFocal,
            institution_id: Some(world.health.id.clone()),
        };
        world.db.write_here(|tx| accounts::add_membership(tx, &admin, &people.focal, again)).unwrap();
        assert_eq!(world.signed_in(&people.focal).actor.memberships.len(), 2);
    });
}
