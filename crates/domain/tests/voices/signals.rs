use suivi_domain::followup::model::Subject;
use suivi_domain::followup::signals::*;
use suivi_kernel::{Actor, Problem, Refusal, Role};

use crate::world::{World, day, on_both, refusal};

fn hint(world: &World) -> NewSignal<'static> {
    NewSignal {
        kind: SignalKind::News,
        about: Some(Subject::Case(world.case(0).id)),
        title: "New school for midwives opens",
        address: Some("https://news.example.org/midwives"),
        body: None,
        source: "Sama Daily",
        dated_on: Some(day(2026, 5, 4)),
    }
}

#[test]
fn a_hint_older_than_the_recommendation_or_known_already_is_refused() {
    on_both(|world| {
        let ana = world.officer("ana");
        let old = NewSignal { dated_on: Some(day(2023, 1, 1)), ..hint(&world) };
        let made_on = day(2024, 3, 28);
        assert_eq!(
            refusal(world.write(|tx| send(tx, &ana, &world.sama, old))),
            Refusal::invalid("dated_on", Problem::before_the_recommendation(made_on))
        );
        let first = world.write(|tx| send(tx, &ana, &world.sama, hint(&world))).unwrap();
        let known = Refusal::invalid("address", Problem::taken("https://news.example.org/midwives"));
        assert_eq!(refusal(world.write(|tx| send(tx, &ana, &world.sama, hint(&world)))), known);
        world.write(|tx| set_aside(tx, &ana, &world.sama, &first.id, "It repeats the plan.")).unwrap();
        let again = refusal(world.write(|tx| send(tx, &ana, &world.sama, hint(&world))));
        assert_eq!(again, known, "what a person set aside does not come back by being sent again");
        let (total, aside) = world.read(|conn| in_state(conn, &ana, &world.sama, "set_aside", (0, 10)));
        assert_eq!((total, aside[0].reason.as_deref()), (1, Some("It repeats the plan.")));
    });
}

#[test]
fn only_the_secretariat_reads_the_queue_and_a_visitor_sends_nothing() {
    on_both(|world| {
        let ana = world.officer("ana");
        world.write(|tx| send(tx, &ana, &world.sama, hint(&world))).unwrap();
        for (actor, expected) in [
            (Actor::visitor(), Refusal::SignInNeeded),
            (world.person(Role::CsoOrg, "cso", None), Refusal::NotPermitted),
            (world.person(Role::InstitutionFocal, "focal", Some(&world.health)), Refusal::NotPermitted),
        ] {
            let read = world.db.read_here(|conn| in_state(conn, &actor, &world.sama, "open", (0, 10)));
            assert_eq!(refusal(read), expected, "{}", actor.label);
        }
        let sent = world.write(|tx| send(tx, &Actor::visitor(), &world.sama, hint(&world)));
        assert_eq!(refusal(sent), Refusal::SignInNeeded);
        let nameless = NewSignal { title: " ", address: Some("gazette"), ..hint(&world) };
        let Refusal::Invalid(problems) = refusal(world.write(|tx| send(tx, &ana, &world.sama, nameless)))
        else {
            panic!("a refusal by field");
        };
        let fields: Vec<&str> = problems.iter().map(|problem| problem.field.as_str()).collect();
        assert_eq!(fields, ["title", "address"]);
    });
}
