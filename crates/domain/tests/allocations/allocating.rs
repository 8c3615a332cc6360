use chrono::Duration;
use suivi_domain::followup::allocations::{self, Filter, Proposal, Supports};
use suivi_domain::followup::keepers::{self, Kept};
use suivi_domain::followup::model::{AllocationStatus, Subject};
use suivi_domain::mechanisms::close_institution;
use suivi_domain::recommendations::search;
use suivi_domain::recommendations::{acts, bulk};
use suivi_kernel::{Actor, Problem, Refusal, Role};
use suivi_language::Facet;

use crate::world::*;

#[test]
fn an_allocation_is_proposed_confirmed_and_only_then_public() {
    on_both(|world| {
        let case = &world.cases[0];
        world.allocate(case, &world.education, &[&world.youth]);
        assert_eq!(
            world.told(case),
            ["ministry-of-education lead proposed", "agency-for-youth support proposed"]
        );
        let visitor = Actor::visitor();
        assert!(world.responsible(&visitor, case).lines.is_empty());
        let id = world.allocation_of(case, &world.education);
        let approver = world.approver(&world.education);
        world
            .db
            .write_here(|tx| allocations::confirm(tx, &approver, &world.sama, std::slice::from_ref(&id)))
            .unwrap();
        let seen = world.responsible(&visitor, case);
        assert_eq!(told(&seen), ["ministry-of-education lead confirmed"]);
        let twice = world.db.write_here(|tx| allocations::confirm(tx, &approver, &world.sama, &[id]));
        assert_eq!(refusal(twice), Refusal::Conflict(Problem::wrong_state("confirmed")));
    });
}

#[test]
fn nobody_but_the_institutions_own_approver_confirms_or_contests() {
    on_both(|world| {
        let case = &world.cases[0];
        world.allocate(case, &world.education, &[]);
        let id = world.allocation_of(case, &world.education);
        let others = [
            world.approver(&world.health),
            world.focal(&world.education),
            world.officer(),
            world.member(Role::SecretariatAdmin, None),
            world.member(Role::PoliticalLead, None),
            world.member(Role::Nhri, Some(&world.education)),
        ];
        for actor in others {
            let no = world
                .db
                .write_here(|tx| allocations::confirm(tx, &actor, &world.sama, std::slice::from_ref(&id)));
            assert_eq!(refusal(no), Refusal::NotPermitted, "{}", actor.label);
            let no = world.db.write_here(|tx| allocations::contest(tx, &actor, &world.sama, &id, "Not us."));
            assert_eq!(refusal(no), Refusal::NotPermitted, "{}", actor.label);
        }
        for actor in [world.approver(&world.education), world.focal(&world.education)] {
            let proposal = world.proposal(case, &world.health, &[]);
            let no =
                world.db.write_here(|tx| allocations::allocate(tx, &actor, &world.sama, &[proposal], None));
            assert_eq!(refusal(no), Refusal::NotPermitted, "{}", actor.label);
        }
    });
}

#[test]
fn a_contested_allocation_says_why_to_those_concerned_and_to_nobody_else() {
    on_both(|world| {
        let case = &world.cases[0];
        world.allocate(case, &world.education, &[]);
        let id = world.allocation_of(case, &world.education);
        let approver = world.approver(&world.education);
        let silent = world.db.write_here(|tx| allocations::contest(tx, &approver, &world.sama, &id, " "));
        assert_eq!(refusal(silent), invalid("reason", Problem::required("")));
        world
            .db
            .write_here(|tx| allocations::contest(tx, &approver, &world.sama, &id, "It is for Health."))
            .unwrap();
        let reason = |actor: &Actor| {
            let lines = world.responsible(actor, case).lines;
            lines.first().map(|line| line.allocation.reason.clone())
        };
        let said = Some(Some("It is for Health.".to_owned()));
        for actor in [world.officer(), world.focal(&world.education), world.member(Role::PoliticalLead, None)]
        {
            assert_eq!(reason(&actor), said, "{}", actor.label);
        }
        // Another ministry sees where it stands, not why; the public and independent bodies see nothing.
        assert_eq!(reason(&world.focal(&world.health)), Some(None));
        let independent = [Role::Nhri, Role::CsoOrg, Role::Parliament, Role::Nso, Role::Unct];
        for actor in independent.map(|role| world.member(role, None)).into_iter().chain([Actor::visitor()]) {
            assert_eq!(reason(&actor), None, "{}", actor.label);
        }
    });
}

#[test]
fn what_is_contested_for_more_than_a_fortnight_comes_before_the_chair() {
    on_both(|world| {
        let case = &world.cases[0];
        world.allocate(case, &world.education, &[]);
        let id = world.allocation_of(case, &world.education);
        let approver = world.approver(&world.education);
        world.db.write_here(|tx| allocations::contest(tx, &approver, &world.sama, &id, "Not us.")).unwrap();
        world.later(Duration::days(14));
        assert_eq!(world.db.write_here(allocations::escalate).unwrap(), 0);
        world.later(Duration::hours(1));
        assert_eq!(world.db.write_here(allocations::escalate).unwrap(), 1);
        assert_eq!(world.db.write_here(allocations::escalate).unwrap(), 0, "once is enough");
        let chair = world.member(Role::PoliticalLead, None);
        let filter = Filter { is_escalated: true, ..Filter::default() };
        let escalated = |actor: &Actor| {
            world
                .db
                .read_here(|conn| allocations::list(conn, actor, &world.sama, &filter, 0, 50))
                .unwrap()
                .total
        };
        assert_eq!(escalated(&chair), 1);
        assert_eq!(escalated(&Actor::visitor()), 0);
        world
            .db
            .write_here(|tx| {
                allocations::confirm_for(tx, &world.officer(), &world.sama, &id, "Letter of 3 May")
            })
            .unwrap();
        assert_eq!(escalated(&chair), 0);
    });
}

#[test]
fn the_secretariat_confirms_for_a_ministry_with_a_reason_but_never_for_a_court() {
    on_both(|world| {
        let (ministry, court) = (&world.cases[0], &world.cases[1]);
        world.allocate(ministry, &world.education, &[]);
        world.allocate(court, &world.court, &[]);
        let officer = world.officer();
        let confirm_for = |subject: &Subject, institution, reason: &str| {
            let id = world.allocation_of(subject, institution);
            world.db.write_here(|tx| allocations::confirm_for(tx, &officer, &world.sama, &id, reason))
        };
        let silent = confirm_for(ministry, &world.education, "");
        assert_eq!(refusal(silent), invalid("reason", Problem::required("")));
        confirm_for(ministry, &world.education, "Agreed at the meeting of 12 November.").unwrap();
        assert_eq!(world.told(ministry), ["ministry-of-education lead confirmed"]);
        let no = confirm_for(court, &world.court, "They are always willing.");
        assert_eq!(refusal(no), Refusal::Conflict(Problem::own_agreement("")));
        assert_eq!(world.told(court), ["supreme-court lead proposed"]);
        let judge = world.member(Role::Judiciary, Some(&world.court));
        let id = world.allocation_of(court, &world.court);
        world.db.write_here(|tx| allocations::confirm(tx, &judge, &world.sama, &[id])).unwrap();
        assert_eq!(world.told(court), ["supreme-court lead confirmed"]);
    });
}

#[test]
fn there_is_one_lead_that_exists_and_does_not_support_itself() {
    on_both(|world| {
        let case = &world.cases[0];
        world.allocate(case, &world.education, &[&world.youth]);
        world.allocate(case, &world.youth, &[&world.education]);
        assert_eq!(
            world.told(case),
            ["agency-for-youth lead proposed", "ministry-of-education support proposed"]
        );
        let both = world.try_allocate(case, &world.health, &[&world.health]);
        assert_eq!(refusal(both), invalid("supports", Problem::supports_itself("")));
        world
            .db
            .write_here(|tx| {
                close_institution(tx, &world.officer(), &world.sama.id, &world.health.id, day("2026-11-22"))
            })
            .unwrap();
        let closed = world.try_allocate(case, &world.health, &[]);
        assert_eq!(refusal(closed), invalid("lead", Problem::not_active("Ministry of Health")));
        let support = Proposal {
            subject: world.cases[2].clone(),
            lead: None,
            supports: Supports::Add(vec![world.youth.id.clone()]),
        };
        let leaderless = world
            .db
            .write_here(|tx| allocations::allocate(tx, &world.officer(), &world.sama, &[support], None));
        assert_eq!(refusal(leaderless), invalid("lead", Problem::required("")));
    });
}

#[test]
fn a_recommendation_follows_its_cluster_until_it_has_a_lead_of_its_own() {
    on_both(|world| {
        let cluster = world.cluster("Schools", &[0, 1]);
        world.confirmed(&cluster, &world.education);
        assert_eq!(world.told(&world.cases[0]), ["ministry-of-education lead confirmed"]);
        world.allocate(&world.cases[0], &world.youth, &[]);
        assert_eq!(world.told(&world.cases[0]), ["agency-for-youth lead proposed"]);
        assert_eq!(world.told(&world.cases[1]), ["ministry-of-education lead confirmed"]);
        // The public does not read the cluster's lead in the place of one that is not confirmed yet.
        assert!(world.responsible(&Actor::visitor(), &world.cases[0]).lines.is_empty());
        let id = world.allocation_of(&world.cases[0], &world.youth);
        world
            .db
            .write_here(|tx| allocations::withdraw(tx, &world.officer(), &world.sama, &id, "By mistake"))
            .unwrap();
        assert_eq!(world.told(&world.cases[0]), ["ministry-of-education lead confirmed"]);
    });
}

#[test]
fn many_are_allocated_in_one_act_that_is_taken_back_as_a_whole() {
    on_both(|world| {
        world.allocate(&world.cases[0], &world.health, &[]);
        let change = bulk::BulkChange {
            verified: Some(true),
            lead: Some(world.education.id.clone()),
            supports: vec![world.youth.id.clone()],
            ..bulk::BulkChange::default()
        };
        let officer = world.officer();
        let done = world
            .db
            .write_here(|tx| bulk::set_for_many(tx, &officer, &world.sama, &world.records, &change))
            .unwrap();
        assert_eq!((done.changed, done.unchanged), (6, 0));
        let latest = world.db.read_here(|conn| acts::latest(conn, &officer, &world.sama, 1)).unwrap();
        assert_eq!(latest[0].summary, "verified, lead ministry-of-education, support agency-for-youth");
        // One institution answers, and a colleague gives another to somebody else: these two stay.
        let id = world.allocation_of(&world.cases[1], &world.education);
        let approver = world.approver(&world.education);
        world.db.write_here(|tx| allocations::confirm(tx, &approver, &world.sama, &[id])).unwrap();
        world.allocate(&world.cases[2], &world.health, &[]);
        let undone = world.db.write_here(|tx| acts::undo(tx, &officer, &world.sama, &done.act_id)).unwrap();
        assert_eq!(undone.changed_since.len(), 2);
        assert!(undone.changed_since.iter().all(|id| world.records[1..3].contains(id)));
        assert_eq!(world.told(&world.cases[0]), ["ministry-of-health lead proposed"]);
        assert_eq!(world.told(&world.cases[1])[0], "ministry-of-education lead confirmed");
        assert_eq!(world.told(&world.cases[2]), ["ministry-of-health lead proposed"]);
        assert!(world.told(&world.cases[3]).is_empty());
        let past = world.responsible(&officer, &world.cases[3]).past;
        let reasons: Vec<Option<&str>> = past.iter().map(|line| line.allocation.reason.as_deref()).collect();
        assert_eq!(reasons, [Some("undone"), Some("undone")], "nothing is deleted");
    });
}

#[test]
fn the_register_is_narrowed_by_the_lead_and_only_the_government_learns_who_is_asked() {
    on_both(|world| {
        world.allocate(&world.cases[0], &world.education, &[]);
        world.confirmed(&world.cases[1], &world.education);
        world.register.catch_up().unwrap();
        let filter = search::Filter {
            values: vec![(Facet::CaseLead, vec![world.education.id.clone()])],
            with_counts: true,
            limit: 10,
            ..search::Filter::default()
        };
        let list = |actor: &Actor| world.register.list(actor, Some(&world.sama), &filter).unwrap();
        for actor in [world.officer(), world.focal(&world.health)] {
            let listing = list(&actor);
            assert_eq!(listing.total, 2, "{}", actor.label);
            let counted = &listing.facets[&Facet::CaseLead];
            assert!(counted.contains(&(world.education.id.clone(), 2)), "{counted:?}");
        }
        for actor in [world.member(Role::Nhri, None), Actor::visitor()] {
            let listing = list(&actor);
            assert_eq!(listing.total, 1, "{} is not told who is asked", actor.label);
            let counted = &listing.facets[&Facet::CaseLead];
            assert!(counted.contains(&(world.education.id.clone(), 1)), "{counted:?}");
            assert!(counted.contains(&(Facet::NONE.to_owned(), 5)), "{counted:?}");
        }
    });
}

#[test]
fn the_list_of_allocations_shows_each_reader_what_concerns_her() {
    on_both(|world| {
        let cluster = world.cluster("Schools", &[0, 1]);
        world.confirmed(&cluster, &world.education);
        world.allocate(&world.cases[2], &world.health, &[&world.youth]);
        let list = |actor: &Actor, filter: Filter| {
            let page = world
                .db
                .read_here(|conn| allocations::list(conn, actor, &world.sama, &filter, 0, 50))
                .unwrap();
            assert_eq!(page.total, page.lines.len() as i64);
            let mut slugs: Vec<String> =
                page.lines.into_iter().map(|listed| listed.line.institution.slug).collect();
            slugs.sort();
            slugs
        };
        let all = ["agency-for-youth", "ministry-of-education", "ministry-of-health"];
        assert_eq!(list(&world.officer(), Filter::default()), all);
        assert_eq!(list(&world.focal(&world.youth), Filter::default()), all);
        for actor in [Actor::visitor(), world.member(Role::Nhri, None)] {
            assert_eq!(list(&actor, Filter::default()), ["ministry-of-education"]);
            let proposed = Filter { status: Some(AllocationStatus::Proposed), ..Filter::default() };
            assert!(list(&actor, proposed).is_empty());
        }
        let of = |slug: &str| Filter { recommendation: Some(slug.to_owned()), ..Filter::default() };
        assert_eq!(list(&world.officer(), of("upr-4-139-1")), ["ministry-of-education"]);
        assert_eq!(list(&world.officer(), of("upr-4-139-3")), ["agency-for-youth", "ministry-of-health"]);
        assert!(list(&world.officer(), of("upr-4-139-6")).is_empty());
        assert!(list(&world.officer(), of("there-is-none")).is_empty());
    });
}

#[test]
fn an_item_is_kept_by_somebody_who_speaks_for_its_institution() {
    on_both(|world| {
        let case = &world.cases[0];
        world.allocate(case, &world.education, &[]);
        let id = world.allocation_of(case, &world.education);
        let anna = world.person("anna@sama.example", Role::InstitutionFocal, Some(&world.education));
        let bilal = world.person("bilal@sama.example", Role::InstitutionFocal, Some(&world.health));
        let give = |actor: &Actor, what: Kept, to: Option<&str>| {
            world.db.write_here(|tx| keepers::give(tx, actor, &world.sama, &what, to))
        };
        let kept = Kept::Allocation(id.clone());
        give(&world.signed_in(&anna).actor, kept.clone(), Some(&anna)).unwrap();
        let keeper = |actor: &Actor| world.responsible(actor, case).lines[0].keeper.clone();
        assert_eq!(keeper(&world.officer()), Some("anna".to_owned()));
        assert_eq!(
            keeper(&world.focal(&world.health)),
            None,
            "whose desk it lies on is the institution's own"
        );
        let stranger = give(&world.approver(&world.education), kept.clone(), Some(&bilal));
        assert_eq!(refusal(stranger), invalid("keeper", Problem::unknown_choice("")));
        let meddler = give(&world.signed_in(&bilal).actor, kept.clone(), Some(&bilal));
        assert_eq!(refusal(meddler), Refusal::NotPermitted);
        let measure = world.measure("open-a-clinic", &world.education, None);
        give(&world.officer(), Kept::Measure(measure.clone()), Some(&anna)).unwrap();
        give(&world.approver(&world.education), Kept::Measure(measure), None).unwrap();
        give(&world.approver(&world.education), kept, None).unwrap();
        assert_eq!(keeper(&world.officer()), None);
    });
}
