use diesel::prelude::*;
use suivi_domain::accounts::{self, Seat, change_role, end_membership};
use suivi_domain::followup::absences::{self, NewAbsence};
use suivi_domain::followup::hand_over::{self, NewHandOver};
use suivi_domain::followup::keepers::{self, Kept};
use suivi_domain::followup::rows::Update;
use suivi_kernel::{Actor, Problem, Refusal, Result, Role, new_id};
use suivi_store::schema::{measure, progress_update};

use crate::world::*;

struct People {
    anna: String,
    bilal: String,
    admin: Actor,
}

fn people(world: &World) -> People {
    let admin = world.person("amina@sama.example", Role::SecretariatAdmin, None);
    People {
        anna: world.person("anna@sama.example", Role::InstitutionFocal, Some(&world.health)),
        bilal: world.person("bilal@sama.example", Role::InstitutionFocal, Some(&world.health)),
        admin: world.signed_in(&admin).actor,
    }
}

fn draft(world: &World, author: &str) -> String {
    let id = new_id();
    let row = Update {
        id: id.clone(),
        mechanism_id: world.sama.id.clone(),
        measure_id: None,
        case_id: Some(world.cases[2].id().to_owned()),
        cluster_id: None,
        institution_id: world.health.id.clone(),
        round_id: None,
        period_from: day("2026-10-01"),
        period_to: day("2026-12-31"),
        narrative: "{}".to_owned(),
        obstacles: "{}".to_owned(),
        next_steps: "{}".to_owned(),
        percent: None,
        proposed_status: None,
        is_nothing_new: false,
        status: "draft".to_owned(),
        class: 1,
        form_key: id.clone(),
        supersedes_id: None,
        author_id: Some(author.to_owned()),
        author_label: "institution_focal".to_owned(),
        submitted_at: None,
        cleared_by: None,
        cleared_at: None,
        cleared_via: None,
        validated_by: None,
        validated_at: None,
        published_by: None,
        published_at: None,
        revision: 1,
        created_at: morning(),
        updated_at: morning(),
    };
    world.write(|tx| {
        diesel::insert_into(progress_update::table).values(&row).execute(tx.conn)?;
        Ok(())
    });
    id
}

fn seat_of(world: &World, admin: &Actor, account: &str) -> String {
    let members = world.db.read_here(|conn| accounts::members_of(conn, admin, &world.sama.id)).unwrap();
    members.into_iter().find(|member| member.account.id == account).unwrap().membership_id
}

fn hand_over(world: &World, actor: &Actor, from: &str, to: Option<&str>) -> Result<String> {
    let new = NewHandOver {
        account_id: from.to_owned(),
        to_account_id: to.map(str::to_owned),
        note: "The file is in room 12.".to_owned(),
    };
    world.db.write_here(|tx| hand_over::carry_out(tx, actor, &world.sama, new))
}

/// Anna keeps an allocation and a measure, has begun an update and stands in for Bilal.
fn busy(world: &World, people: &People) -> (String, String) {
    world.allocate(&world.cases[2], &world.health, &[]);
    let kept = Kept::Allocation(world.allocation_of(&world.cases[2], &world.health));
    let approver = world.approver(&world.health);
    world.db.write_here(|tx| keepers::give(tx, &approver, &world.sama, &kept, Some(&people.anna))).unwrap();
    let measure = world.measure("open-clinics", &world.health, Some(&people.anna));
    let new = NewAbsence {
        account_id: people.bilal.clone(),
        delegate_id: people.anna.clone(),
        from_on: day("2026-11-20"),
        to_on: day("2026-11-30"),
        note: String::new(),
    };
    world.db.write_here(|tx| absences::enter(tx, &people.admin, &world.sama, new)).unwrap();
    (measure, draft(world, &people.anna))
}

#[test]
fn a_seat_is_not_given_up_while_its_holder_keeps_anything() {
    on_both(|world| {
        let people = people(world);
        busy(world, &people);
        let seat = seat_of(world, &people.admin, &people.anna);
        let ended = world.db.write_here(|tx| end_membership(tx, &people.admin, &seat));
        assert_eq!(refusal(ended), Refusal::Conflict(Problem::still_holds(3)));
        let elsewhere = Seat {
            mechanism_id: world.sama.id.clone(),
            role: Role::InstitutionFocal,
            institution_id: Some(world.youth.id.clone()),
        };
        let moved = world.db.write_here(|tx| change_role(tx, &people.admin, &seat, elsewhere));
        assert_eq!(refusal(moved), Refusal::Conflict(Problem::still_holds(3)));
        let approver = Seat {
            mechanism_id: world.sama.id.clone(),
            role: Role::InstitutionApprover,
            institution_id: Some(world.health.id.clone()),
        };
        world.db.write_here(|tx| change_role(tx, &people.admin, &seat, approver)).unwrap();
        let second = Seat {
            mechanism_id: world.sama.id.clone(),
            role: Role::InstitutionFocal,
            institution_id: Some(world.health.id.clone()),
        };
        world.db.write_here(|tx| accounts::add_membership(tx, &people.admin, &people.anna, second)).unwrap();
        world.db.write_here(|tx| end_membership(tx, &people.admin, &seat)).unwrap();
    });
}

#[test]
fn what_she_held_goes_to_a_colleague_in_one_act_and_the_record_stays() {
    on_both(|world| {
        let people = people(world);
        let (measure, update) = busy(world, &people);
        let today = morning().date();
        let held = world
            .db
            .read_here(|conn| hand_over::held(conn, &people.admin, &world.sama, &people.anna, today))
            .unwrap();
        assert_eq!((held.things.len(), held.absences.len(), held.seats.len()), (3, 1, 1));
        let id = hand_over(world, &people.admin, &people.anna, Some(&people.bilal)).unwrap();
        let lines = world.responsible(&people.admin, &world.cases[2]).lines;
        assert_eq!(lines[0].keeper.as_deref(), Some("bilal"));
        let (keeper, author): (Option<String>, Option<String>) = world
            .db
            .read_here(|conn| {
                Ok((
                    measure::table.find(&measure).select(measure::keeper_id).first(conn)?,
                    progress_update::table.find(&update).select(progress_update::author_id).first(conn)?,
                ))
            })
            .unwrap();
        assert_eq!((keeper.as_ref(), author.as_ref()), (Some(&people.bilal), Some(&people.bilal)));
        assert!(world.signed_in(&people.anna).actor.memberships.is_empty());
        let told = world.db.read_here(|conn| hand_over::one(conn, &people.admin, &world.sama, &id)).unwrap();
        let kinds: Vec<&str> = told.things.iter().map(|thing| thing.kind.as_str()).collect();
        assert_eq!(kinds, ["allocation", "measure", "update", "delegation", "seat"]);
        assert_eq!((told.from.as_str(), told.to.as_deref()), ("anna", Some("bilal")));
        assert_eq!(told.roles, [Role::InstitutionFocal]);
        let again = hand_over(world, &people.admin, &people.anna, None);
        assert_eq!(refusal(again), Refusal::NotFound, "there is nothing left");
    });
}

#[test]
fn without_a_colleague_things_stay_with_the_institution_and_another_ministry_gets_none_of_them() {
    on_both(|world| {
        let people = people(world);
        let (measure, update) = busy(world, &people);
        let carol = world.person("carol@sama.example", Role::InstitutionFocal, Some(&world.education));
        hand_over(world, &people.admin, &people.anna, Some(&carol)).unwrap();
        let lines = world.responsible(&people.admin, &world.cases[2]).lines;
        assert_eq!(lines[0].keeper, None);
        let (keeper, author): (Option<String>, Option<String>) = world
            .db
            .read_here(|conn| {
                Ok((
                    measure::table.find(&measure).select(measure::keeper_id).first(conn)?,
                    progress_update::table.find(&update).select(progress_update::author_id).first(conn)?,
                ))
            })
            .unwrap();
        assert_eq!((keeper, author), (None, Some(people.anna.clone())), "her colleagues go on with it");
    });
}

#[test]
fn only_who_keeps_the_members_hands_over_and_the_last_administrator_stays() {
    on_both(|world| {
        let people = people(world);
        for actor in [world.officer(), world.approver(&world.health), world.member(Role::Auditor, None)] {
            let no = hand_over(world, &actor, &people.anna, None);
            assert_eq!(refusal(no), Refusal::NotPermitted, "{}", actor.label);
        }
        let admin = people.admin.user_id.clone().unwrap();
        let no = hand_over(world, &people.admin, &admin, Some(&people.anna));
        assert_eq!(refusal(no), Refusal::Conflict(Problem::last_administrator("")));
        let herself = hand_over(world, &people.admin, &people.anna, Some(&people.anna));
        assert_eq!(refusal(herself), invalid("to", Problem::unknown_choice("")));
    });
}
