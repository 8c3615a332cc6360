use chrono::Duration;
use suivi_domain::followup::model::Subject;
use suivi_domain::followup::numbers::{FollowUpNumbers, numbers};
use suivi_domain::recommendations::search::{Filter, Register};
use suivi_kernel::{Actor, Refusal};
use suivi_language::Facet;

use crate::world::*;

/// How many the register lists under these filters.
fn listed(world: &World, register: &Register, who: &Actor, values: &[(Facet, &str)]) -> i64 {
    let values = values.iter().map(|(facet, value)| (*facet, vec![(*value).to_owned()]));
    let filter = Filter {
        values: values.chain([(Facet::Kind, vec!["recommendation".to_owned()])]).collect(),
        limit: 50,
        with_counts: true,
        ..Filter::default()
    };
    let listing = register.list(who, Some(&world.sama), &filter).unwrap();
    assert_eq!(listing.total, listing.rows.len(), "the list shows what it counts");
    listing.total as i64
}

fn of(world: &World, who: &Actor) -> FollowUpNumbers {
    world.read(|conn| numbers(conn, who, &world.sama, world.now()))
}

/// Every number against the list behind it.
fn each_number_is_its_list(world: &World, register: &Register, who: &Actor) {
    register.catch_up().unwrap();
    let numbers = of(world, who);
    let list = |values: &[(Facet, &str)]| listed(world, register, who, values);
    let live = (Facet::CaseLive, "yes");
    let all = numbers.all;
    assert_eq!(all.live, list(&[live]), "live, {}", who.label);
    for (facet, count) in [
        (Facet::CaseCovered, all.covered),
        (Facet::CaseUpdated, all.fresh),
        (Facet::CaseAssessed, all.assessed),
    ] {
        assert_eq!(count, list(&[live, (facet, "yes")]), "{facet}, {}", who.label);
        if facet != Facet::CaseAssessed {
            assert_eq!(all.live - count, list(&[live, (facet, "no")]), "not {facet}, {}", who.label);
        }
    }
    assert_eq!(all.live - all.assessed, list(&[live, (Facet::CaseAssessed, "")]), "{}", who.label);
    assert_eq!(numbers.fully, list(&[(Facet::CaseAssessed, "fully")]), "fully, {}", who.label);
    let evidenced = list(&[(Facet::CaseAssessed, "fully"), (Facet::CaseEvidence, "yes")]);
    assert_eq!(numbers.evidenced, evidenced, "evidenced, {}", who.label);
    for (position, of) in &numbers.by_position {
        let position = (Facet::Position, position.as_str());
        assert_eq!(of.live, list(&[live, position]));
        assert_eq!(of.covered, list(&[live, position, (Facet::CaseCovered, "yes")]));
        assert_eq!(of.fresh, list(&[live, position, (Facet::CaseUpdated, "yes")]));
        assert_eq!(of.assessed, list(&[live, position, (Facet::CaseAssessed, "yes")]));
    }
}

#[test]
fn every_number_equals_its_list_for_whoever_asks() {
    on_both(|world| {
        let folder = tempfile::tempdir().unwrap();
        let register = Register::open(folder.path(), world.db.clone()).unwrap();
        let visitor = Actor::visitor();
        let readers = [&visitor, &world.otis, &world.carla, &world.fatou, &world.nia];
        readers.iter().for_each(|who| each_number_is_its_list(&world, &register, who));

        let midwives = world.measure(&world.health, "Train midwives");
        let hidden = world.measure(&world.health, "Build a ward");
        world.answers(&midwives, &world.cases[0]);
        world.answers(&hidden, &world.cases[1]);
        world.answers(&hidden, &world.cases[4]);
        world.with_measure(&hidden, |measure| measure.is_public = false);
        world.update(&world.fatou, &Subject::Measure(midwives.clone()), "published");
        world.update(&world.fatou, &Subject::Measure(hidden.clone()), "validated");
        world.assess(&world.cases[2], "state", "fully", "published");
        world.assess(&world.cases[3], "state", "fully", "published");
        world.assess(&world.cases[4], "state", "partially", "published");
        world.assess(&world.cases[5], "committee", "fully", "published");
        world.proof(&world.cases[2]);
        world.restrict(&world.cases[3]);
        world.allocate(&world.cases[5], &world.education, "confirmed");
        readers.iter().for_each(|who| each_number_is_its_list(&world, &register, who));

        let public = of(&world, &visitor);
        assert_eq!(
            (public.all.live, public.all.covered, public.all.fresh, public.all.assessed),
            (5, 1, 1, 2)
        );
        assert_eq!(
            (public.fully, public.evidenced),
            (1, 1),
            "the restricted one is not counted for the public"
        );
        let officer = of(&world, &world.otis);
        assert_eq!((officer.all.live, officer.all.covered, officer.all.assessed), (6, 3, 3));
        assert_eq!((officer.fully, officer.evidenced), (2, 1));
        assert_eq!((officer.by_position["noted"].live, officer.by_position["noted"].covered), (2, 1));
        let lead = (Facet::CaseLead, world.education.id.as_str());
        assert_eq!(listed(&world, &register, &visitor, &[lead]), 1, "who leads is public");
    });
}

#[test]
fn an_update_is_fresh_for_a_hundred_days_and_not_a_day_longer() {
    on_both(|world| {
        let folder = tempfile::tempdir().unwrap();
        let register = Register::open(folder.path(), world.db.clone()).unwrap();
        let measure = world.measure(&world.health, "Train midwives");
        world.answers(&measure, &world.cases[0]);
        world.update(&world.fatou, &Subject::Measure(measure), "published");
        world.later(Duration::days(100));
        assert_eq!(of(&world, &world.otis).all.fresh, 1);
        each_number_is_its_list(&world, &register, &world.otis);
        world.later(Duration::days(1));
        assert_eq!(of(&world, &world.otis).all.fresh, 0);
        each_number_is_its_list(&world, &register, &world.otis);
    });
}

#[test]
fn a_visitor_cannot_narrow_by_what_only_members_see() {
    on_both(|world| {
        let folder = tempfile::tempdir().unwrap();
        let register = Register::open(folder.path(), world.db.clone()).unwrap();
        register.catch_up().unwrap();
        let visitor = Actor::visitor();
        let narrowed = listed(&world, &register, &visitor, &[(Facet::CaseVerified, "yes")]);
        assert_eq!(narrowed, 6, "the filter is not applied, so nothing is learnt by it");
        let filter = Filter { with_counts: true, ..Filter::default() };
        let listing = register.list(&visitor, Some(&world.sama), &filter).unwrap();
        assert!(listing.facets.contains_key(&Facet::CaseCovered));
        for secret in [Facet::CaseStatus, Facet::CaseVerified, Facet::CaseCluster] {
            assert!(!listing.facets.contains_key(&secret), "{secret}");
        }
        let values: Vec<&str> =
            listing.facets[&Facet::CaseCovered].iter().map(|(value, _)| value.as_str()).collect();
        assert_eq!(values, ["no"], "never how the index keeps it");
        let missing =
            world.db.read_here(|conn| suivi_domain::followup::rounds::find(conn, &world.sama.id, "1999-Q1"));
        assert_eq!(refusal(missing), Refusal::NotFound);
    });
}
