use diesel::prelude::*;
use suivi_domain::followup::calendar::{self, DueKind, DueWhen};
use suivi_kernel::{Actor, Refusal};
use suivi_store::schema::{membership, recommendation};

use crate::world::*;

fn kinds(world: &World, token: &str) -> Vec<DueKind> {
    let read = world.read(|conn| calendar::read(conn, token, world.now()));
    let mut kinds: Vec<DueKind> = read.due.iter().map(|due| due.kind).collect();
    kinds.sort_by_key(|kind| format!("{kind:?}"));
    kinds
}

#[test]
fn a_calendar_holds_ones_own_due_dates_and_names_nothing_restricted() {
    on_both(|world| {
        world.measure(&world.health, "Train midwives");
        world.measure(&world.education, "Open schools");
        world.request(&world.health, "Who was detained?", "2026-12-15");
        world.request(&world.education, "How many schools?", "2026-12-15");
        world.restrict(&world.cases[0]);
        world
            .db
            .write_here(|tx| {
                diesel::update(recommendation::table.filter(recommendation::ordinal.le(2)))
                    .set((
                        recommendation::is_priority.eq(true),
                        recommendation::priority_due.eq(date("2027-03-01")),
                    ))
                    .execute(tx.conn)?;
                Ok(())
            })
            .unwrap();
        let round = world.planned();
        let make = |who: &Actor| world.db.write_here(|tx| calendar::make_link(tx, who, &world.sama.id));
        let fatou = make(&world.fatou).unwrap();
        assert_eq!(
            kinds(&world, &fatou),
            [DueKind::Measure, DueKind::Report, DueKind::Request, DueKind::Round]
        );
        let read = world.read(|conn| calendar::read(conn, &fatou, world.now()));
        assert_eq!(read.hidden, 0, "a focal point does not even learn that something restricted is due");
        let whens: Vec<DueWhen> = read.due.iter().map(|due| due.when).collect();
        assert!(whens.contains(&DueWhen::Instant(round.due_at)));
        let written = format!("{:?}", read.due);
        for secret in ["detained", "Open schools", "number 1 of"] {
            assert!(!written.contains(secret), "{secret}");
        }
        let otis = make(&world.otis).unwrap();
        let read = world.read(|conn| calendar::read(conn, &otis, world.now()));
        assert_eq!(read.hidden, 1, "who may know is told that there is one");
        assert!(!format!("{:?}", read.due).contains("number 1 of"));
        let nia = make(&world.nia).unwrap();
        assert_eq!(kinds(&world, &nia), [DueKind::Report], "from outside, only what is public");
        assert_eq!(refusal(make(&Actor::visitor())), Refusal::SignInNeeded);
    });
}

#[test]
fn an_address_works_until_it_is_taken_back_made_anew_or_its_person_leaves() {
    on_both(|world| {
        let make =
            || world.db.write_here(|tx| calendar::make_link(tx, &world.fatou, &world.sama.id)).unwrap();
        let open = |token: &str| world.db.read_here(|conn| calendar::read(conn, token, world.now()));
        let first = make();
        assert!(open(&first).unwrap().is_to_be_noted(world.now()));
        let second = make();
        assert_eq!(refusal(open(&first)), Refusal::NotFound, "only the newest works");
        let link = open(&second).unwrap().link_id().to_owned();
        world.db.write_here(|tx| calendar::note_use(tx, &link)).unwrap();
        assert!(!open(&second).unwrap().is_to_be_noted(world.now()));
        world.db.write_here(|tx| calendar::revoke_link(tx, &world.fatou, &world.sama.id)).unwrap();
        assert_eq!(refusal(open(&second)), Refusal::NotFound);
        assert!(world.read(|conn| calendar::mine(conn, &world.fatou, &world.sama.id)).is_none());
        let third = make();
        world
            .db
            .write_here(|tx| {
                let hers = membership::account_id.eq(world.fatou.user_id.clone().unwrap());
                diesel::update(membership::table.filter(hers))
                    .set(membership::ended_at.eq(tx.now))
                    .execute(tx.conn)?;
                Ok(())
            })
            .unwrap();
        assert_eq!(refusal(open(&third)), Refusal::NotFound);
    });
}
