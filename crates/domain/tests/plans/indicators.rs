//! Indicators: who keeps them, values that are revised and never lost, small cells that the public does not see.

use std::io::Cursor;

use suivi_domain::followup::model::Subject;
use suivi_domain::plans::file::{Why, receive, require_received};
use suivi_domain::plans::indicators::file::{self, Column};
use suivi_domain::plans::indicators::queries::{self, Row};
use suivi_domain::plans::indicators::suppression::Hidden;
use suivi_domain::plans::indicators::{
    self, About, Cell, Entered, Goal, IndicatorFacts, NewPoint, set_hidden, set_point,
};
use suivi_domain::plans::measures::{self, Answers, NewStatus};
use suivi_domain::plans::model::{GoalKind, IndicatorKind, MeasureStatus, PointStatus, UnitKind};
use suivi_domain::plans::rows::Indicator;
use suivi_kernel::{Actor, ObjectKind, Problem, Refusal, Result, Role};
use suivi_store::ledger::{Verdict, verify};

use crate::world::{World, en, machine, on_both, refusal, wrong_fields};

fn facts(unit_kind: UnitKind) -> IndicatorFacts {
    IndicatorFacts {
        dimensions: vec!["sex".to_owned(), "age".to_owned()],
        periodicity_months: Some(12),
        ..IndicatorFacts::named(IndicatorKind::Outcome, en("Women in shelters"), "persons", unit_kind)
    }
}

fn indicator(world: &World, nso: &Actor, unit_kind: UnitKind) -> Indicator {
    let made = world.write(|tx| indicators::create(tx, nso, &world.sama, facts(unit_kind))).unwrap();
    world.write(|tx| indicators::set_public(tx, nso, &world.sama, &made.id, true)).unwrap()
}

fn point(period: &str, cell: &str, value: f64) -> NewPoint {
    NewPoint {
        period: period.parse().unwrap(),
        place: String::new(),
        cell: cell.parse().unwrap(),
        value: Some(value),
        persons: None,
        status: PointStatus::Final,
        source: None,
        note: None,
    }
}

fn enter(world: &World, nso: &Actor, indicator: &Indicator, point: NewPoint) -> Result<Entered> {
    world.write(|tx| set_point(tx, nso, &world.sama, &indicator.id, point))
}

fn values(world: &World, actor: &Actor, indicator: &Indicator) -> Vec<Row> {
    world.db.read_here(|conn| queries::values(conn, actor, indicator)).unwrap()
}

#[test]
fn the_statistical_office_keeps_indicators_and_nobody_else_does() {
    on_both(|world| {
        let nso = world.person(Role::Nso);
        let kept = indicator(&world, &nso, UnitKind::Persons);
        assert_eq!(kept.slug, "i-1");
        for role in
            Role::ALL.iter().filter(|role| !matches!(role, Role::Public | Role::ServiceAccount | Role::Nso))
        {
            let actor = world.person(*role);
            let create = world.write(|tx| indicators::create(tx, &actor, &world.sama, facts(UnitKind::Rate)));
            assert_eq!(refusal(create), Refusal::NotPermitted, "{role}");
            let entered = enter(&world, &actor, &kept, point("2024", "", 10.0));
            assert_eq!(refusal(entered), Refusal::NotPermitted, "{role}");
        }
    });
}

#[test]
fn an_indicator_is_read_by_the_public_only_once_it_is_public() {
    on_both(|world| {
        let nso = world.person(Role::Nso);
        let facts = IndicatorFacts { owner_id: Some(world.health.id.clone()), ..facts(UnitKind::Rate) };
        let made = world.write(|tx| indicators::create(tx, &nso, &world.sama, facts)).unwrap();
        let may = |actor: &Actor| {
            let listed = world
                .db
                .read_here(|conn| {
                    queries::list(conn, actor, &world.sama, &queries::Filter::default(), (0, 50))
                })
                .unwrap();
            let found = world.db.read_here(|conn| indicators::find(conn, actor, &world.sama, &made.slug));
            assert_eq!(found.is_ok(), listed.total == 1);
            found.is_ok()
        };
        let of_health = world.person(Role::InstitutionFocal);
        let of_justice = world.person_of(Role::InstitutionFocal, &world.justice, "justice");
        let officer = world.person(Role::SecretariatOfficer);
        assert!(may(&nso) && may(&of_health) && may(&officer));
        let ngo = world.person(Role::CsoOrg);
        assert!(!may(&of_justice) && !may(&ngo) && !may(&Actor::visitor()));
        world.write(|tx| indicators::set_public(tx, &nso, &world.sama, &made.id, true)).unwrap();
        assert!(may(&of_justice) && may(&ngo) && may(&Actor::visitor()));
    });
}

#[test]
fn a_value_is_revised_and_every_version_is_kept() {
    on_both(|world| {
        let nso = world.person(Role::Nso);
        let kept = indicator(&world, &nso, UnitKind::Persons);
        let provisional = NewPoint { status: PointStatus::Provisional, ..point("2024", "", 100.0) };
        assert!(matches!(enter(&world, &nso, &kept, provisional.clone()).unwrap(), Entered::New(_)));
        assert_eq!(enter(&world, &nso, &kept, provisional).unwrap(), Entered::Same);
        enter(&world, &nso, &kept, point("2024", "", 120.0)).unwrap();
        let silent = enter(&world, &nso, &kept, point("2024", "", 118.0));
        assert_eq!(wrong_fields(silent), ["note"], "an official value is corrected with its reason");
        let corrected =
            NewPoint { note: Some("Two shelters counted twice.".into()), ..point("2024", "", 118.0) };
        let Entered::Revised(both) = enter(&world, &nso, &kept, corrected).unwrap() else { panic!() };
        assert_eq!((both.0.value, both.1.value, both.1.version), (Some(120.0), Some(118.0), 3));
        let now = values(&world, &nso, &kept);
        assert_eq!(now.len(), 1);
        assert_eq!((now[0].value, now[0].status, now[0].version), (Some(118.0), PointStatus::Revised, 3));
        let history =
            |actor: &Actor| world.db.read_here(|conn| queries::history(conn, actor, &kept, &now[0].point_id));
        let versions: Vec<Option<f64>> =
            history(&nso).unwrap().into_iter().map(|version| version.value).collect();
        assert_eq!(versions, [Some(118.0), Some(120.0), Some(100.0)]);
        assert_eq!(refusal(history(&Actor::visitor())), Refusal::SignInNeeded);
        assert!(matches!(world.db.read_here(verify).unwrap(), Verdict::Whole { .. }));
    });
}

#[test]
fn what_cannot_be_is_refused_field_by_field() {
    on_both(|world| {
        let nso = world.person(Role::Nso);
        let kept = indicator(&world, &nso, UnitKind::Persons);
        let odd = NewPoint {
            persons: Some(-1),
            place: "=HYPERLINK".into(),
            ..point("2031", "disability=yes", 2.5)
        };
        assert_eq!(
            wrong_fields(enter(&world, &nso, &kept, odd)),
            ["period", "place", "disability", "value", "persons"]
        );
        let goal = |kind, period: &str| Goal { kind, period: period.parse().unwrap(), value: 1.0 };
        let wrong = IndicatorFacts {
            names: en(" "),
            unit: String::new(),
            sdg: Some("99.1".into()),
            source_address: Some("javascript:alert(1)".into()),
            goals: vec![goal(GoalKind::Baseline, "2020"), goal(GoalKind::Baseline, "2021")],
            ..facts(UnitKind::Count)
        };
        let created = world.write(|tx| indicators::create(tx, &nso, &world.sama, wrong));
        assert_eq!(wrong_fields(created), ["names", "unit", "source_address", "sdg", "goals"]);
    });
}

#[test]
fn the_public_sees_no_small_cell_and_cannot_work_it_out() {
    on_both(|world| {
        let nso = world.person(Role::Nso);
        let officer = world.person(Role::SecretariatOfficer);
        let ngo = world.person(Role::CsoOrg);
        let kept = indicator(&world, &nso, UnitKind::Persons);
        for (cell, value) in [("", 100.0), ("sex=female", 90.0), ("sex=male", 7.0), ("sex=other", 3.0)] {
            enter(&world, &nso, &kept, point("2024", cell, value)).unwrap();
        }
        for actor in [&Actor::visitor(), &ngo] {
            let seen = values(&world, actor, &kept);
            let shown: Vec<(String, Option<f64>)> =
                seen.iter().map(|row| (row.cell.to_string(), row.value)).collect();
            assert_eq!(
                shown,
                [
                    (String::new(), Some(100.0)),
                    ("sex=female".into(), Some(90.0)),
                    ("sex=male".into(), None),
                    ("sex=other".into(), None)
                ]
            );
            assert_eq!((seen[2].hidden, seen[3].hidden), (Some(Hidden::Protects), Some(Hidden::Small)));
        }
        for actor in [&nso, &officer] {
            let seen = values(&world, actor, &kept);
            assert_eq!((seen[3].value, seen[3].hidden), (Some(3.0), Some(Hidden::Small)), "with a mark");
        }
    });
}

#[test]
fn a_rate_is_hidden_by_the_persons_behind_it_and_they_are_told_to_nobody_outside() {
    on_both(|world| {
        let nso = world.person(Role::Nso);
        let kept = indicator(&world, &nso, UnitKind::Percent);
        let few = NewPoint {
            persons: Some(4),
            note: Some("Four girls.".into()),
            ..point("2024", "sex=female", 75.0)
        };
        enter(&world, &nso, &kept, few).unwrap();
        let many = NewPoint { persons: Some(900), ..point("2024", "sex=male", 12.0) };
        enter(&world, &nso, &kept, many).unwrap();
        let seen = values(&world, &Actor::visitor(), &kept);
        assert_eq!((seen[0].value, seen[0].note.as_deref()), (None, None));
        assert_eq!((seen[1].value, seen[1].persons), (Some(12.0), None));
        assert_eq!(values(&world, &nso, &kept)[0].persons, Some(4));
    });
}

#[test]
fn a_person_hides_a_value_and_shows_it_again() {
    on_both(|world| {
        let nso = world.person(Role::Nso);
        let kept = indicator(&world, &nso, UnitKind::Persons);
        let Entered::New(total) = enter(&world, &nso, &kept, point("2024", "", 3.0)).unwrap() else {
            panic!()
        };
        let visitor = Actor::visitor();
        assert_eq!(values(&world, &visitor, &kept)[0].value, Some(3.0), "a State's total is no small cell");
        let hide = |is_hidden| {
            world.write(|tx| set_hidden(tx, &nso, &world.sama, &kept.id, &total.id, is_hidden)).unwrap();
        };
        hide(true);
        assert_eq!(values(&world, &visitor, &kept)[0].value, None);
        let listed = |actor: &Actor| {
            let all = queries::Filter::default();
            let found =
                world.db.read_here(|conn| queries::list(conn, actor, &world.sama, &all, (0, 50))).unwrap();
            found.rows[0].latest.clone().unwrap().value
        };
        assert_eq!((listed(&visitor), listed(&nso)), (None, Some(3.0)), "nor in a list");
        let corrected = NewPoint { note: Some("One more.".into()), ..point("2024", "", 4.0) };
        enter(&world, &nso, &kept, corrected).unwrap();
        assert_eq!(values(&world, &visitor, &kept)[0].value, None, "a revision stays hidden");
    });
}

#[test]
fn values_stand_by_period_the_latest_first_and_the_total_before_its_parts() {
    on_both(|world| {
        let nso = world.person(Role::Nso);
        let kept = indicator(&world, &nso, UnitKind::Count);
        for (period, cell) in
            [("2023", "sex=male"), ("2024-Q1", ""), ("2024", ""), ("2023", ""), ("2024-05", "")]
        {
            enter(&world, &nso, &kept, point(period, cell, 10.0)).unwrap();
        }
        let order: Vec<String> = values(&world, &nso, &kept)
            .iter()
            .map(|row| format!("{} {}", row.period, row.cell).trim().to_owned())
            .collect();
        assert_eq!(order, ["2024-05", "2024-Q1", "2024", "2023", "2023 sex=male"]);
    });
}

#[test]
fn the_office_sees_which_indicators_need_a_value() {
    on_both(|world| {
        let nso = world.person(Role::Nso);
        let late = indicator(&world, &nso, UnitKind::Count);
        let fresh = indicator(&world, &nso, UnitKind::Count);
        let empty = indicator(&world, &nso, UnitKind::Count);
        let once = IndicatorFacts { periodicity_months: None, ..facts(UnitKind::Count) };
        world.write(|tx| indicators::create(tx, &nso, &world.sama, once)).unwrap();
        enter(&world, &nso, &late, point("2023", "", 10.0)).unwrap();
        enter(&world, &nso, &late, point("2024", "sex=male", 6.0)).unwrap();
        enter(&world, &nso, &fresh, point("2025", "", 10.0)).unwrap();
        let due = |actor: &Actor| {
            let today = world.db.clock().now().date();
            world.db.read_here(|conn| queries::due(conn, actor, &world.sama, today))
        };
        let needing: Vec<(String, Option<String>)> = due(&nso)
            .unwrap()
            .into_iter()
            .map(|(listed, since)| (listed.indicator.slug, since.map(|day| day.to_string())))
            .collect();
        assert_eq!(needing, [(empty.slug, None), (late.slug, Some("2025-12-31".into()))]);
        assert_eq!(refusal(due(&Actor::visitor())), Refusal::SignInNeeded);
        let officer = world.person(Role::SecretariatOfficer);
        assert_eq!(refusal(due(&officer)), Refusal::NotPermitted);
    });
}

#[test]
fn an_indicator_and_a_deadline_make_a_recommendation_planned() {
    on_both(|world| {
        let nso = world.person(Role::Nso);
        let officer = world.person(Role::SecretariatOfficer);
        let kept = indicator(&world, &nso, UnitKind::Count);
        let measure =
            world.measure(&officer, "Train midwives", &[Answers::Recommendation("upr-4-139-1".into())]);
        let link = |actor: &Actor, about: About| {
            world.write(|tx| indicators::link(tx, actor, &world.sama, &kept.id, &about))
        };
        link(&nso, About::Measure(measure.slug.clone())).unwrap_err();
        link(&officer, About::Measure(measure.slug.clone())).unwrap();
        link(&officer, About::Measure(measure.slug.clone())).unwrap();
        assert_eq!(world.case(0).status, "planned");
        let whole = |actor: &Actor| {
            world.db.read_here(|conn| queries::whole(conn, actor, &world.sama, &kept.slug)).unwrap()
        };
        assert_eq!(whole(&officer).links.len(), 1, "no link is made twice");
        assert!(whole(&Actor::visitor()).links.is_empty(), "the measure is not public");
        let telling = |actor: &Actor| {
            let about = Subject::Measure(measure.id.clone());
            world.db.read_here(|conn| queries::telling(conn, actor, &world.sama, &about)).unwrap().len()
        };
        assert_eq!((telling(&officer), telling(&Actor::visitor())), (1, 1));
        let link_id = whole(&officer).links[0].0.clone();
        world.write(|tx| indicators::unlink(tx, &officer, &world.sama, &kept.id, &link_id)).unwrap();
        assert_eq!(world.case(0).status, "received");
        let cluster = world.cluster("Midwives", &[&world.records[1]]);
        link(&nso, About::Cluster(cluster)).unwrap();
        link(&nso, About::Recommendation("upr-4-139-3".into())).unwrap();
        let ngo = world.person(Role::CsoOrg);
        assert_eq!(refusal(link(&ngo, About::Recommendation("upr-4-139-3".into()))), Refusal::NotPermitted);
        let begun = NewStatus::just(MeasureStatus::InProgress);
        world.write(|tx| measures::set_status(tx, &officer, &world.sama, &measure.id, begun)).unwrap();
    });
}

fn heads(head: &str) -> Option<Column> {
    match head.to_lowercase().as_str() {
        "period" => Some(Column::Period),
        "value" => Some(Column::Value),
        "status" => Some(Column::Status),
        "note" => Some(Column::Note),
        _ => None,
    }
}

fn table(world: &World, kept: &Indicator, text: &str) -> Result<file::Table> {
    let today = world.db.clock().now().date();
    file::read(Cursor::new(text.as_bytes().to_vec()), kept, &heads, today)
}

#[test]
fn a_file_is_looked_at_before_it_is_written_and_every_refused_cell_is_named() {
    on_both(|world| {
        let nso = world.person(Role::Nso);
        let kept = indicator(&world, &nso, UnitKind::Count);
        enter(&world, &nso, &kept, point("2022", "", 10.0)).unwrap();
        enter(&world, &nso, &kept, point("2023", "", 11.0)).unwrap();
        let text = "Period;Sexe;Value;Note;Remark\n\
                    2024;;1 250,5;;x\n\
                    2024;female;600;;\n\
                    2024;female;601;;\n\
                    2022;;12;Recount.;\n\
                    2023;;12;;\n\
                    2023;male;1,200;;\n\
                    soon;;5;;\n\
                    2031;;5;;\n";
        let read = table(&world, &kept, text).unwrap();
        assert_eq!(read.unknown, ["Remark"]);
        let preview = world
            .db
            .read_here(|conn| file::preview(conn, &nso, &world.sama, &kept.id, read.clone()))
            .unwrap();
        assert_eq!((preview.new, preview.revised.len(), preview.same), (2, 1, 0));
        let named: Vec<(String, Option<String>, Problem)> = preview
            .rejected
            .iter()
            .map(|cell| match &cell.why {
                Why::Rule(problem) => (cell.place.clone(), cell.column.clone(), problem.clone()),
                Why::Unreadable(reason) => panic!("{reason}"),
            })
            .collect();
        let at = |place: &str, column: Option<&str>, problem| {
            (place.to_owned(), column.map(str::to_owned), problem)
        };
        assert_eq!(
            named,
            [
                at("line 4", None, Problem::given_twice("line 3")),
                at("line 7", Some("Value"), Problem::not_a_number("1,200")),
                at("line 8", Some("Period"), Problem::not_a_period("soon")),
                at("line 9", Some("Period"), Problem::in_future("2031")),
                at("line 6", Some("note"), Problem::required("")),
            ]
        );
        assert_eq!(values(&world, &nso, &kept).len(), 2, "nothing is written");
        let done = world.write(|tx| file::commit(tx, &nso, &world.sama, &kept.id, read.clone())).unwrap();
        assert_eq!((done.new, done.revised), (2, 1));
        let again = world.write(|tx| file::commit(tx, &nso, &world.sama, &kept.id, read)).unwrap();
        assert_eq!((again.new, again.revised, again.same), (0, 0, 3), "the same file twice changes nothing");
        let seen = values(&world, &nso, &kept);
        assert_eq!(seen[0].value, Some(1250.5));
        assert_eq!(seen[1].cell, Cell::total().within("sex", "female"));
    });
}

#[test]
fn a_file_without_its_columns_is_refused_and_only_who_brought_it_can_have_it_written() {
    on_both(|world| {
        let nso = world.person(Role::Nso);
        let kept = indicator(&world, &nso, UnitKind::Count);
        assert_eq!(wrong_fields(table(&world, &kept, "Period,Amount\n2024,5\n")), ["file"]);
        assert_eq!(wrong_fields(table(&world, &kept, "")), ["file"]);
        let bring = |actor: &Actor| {
            let (id, kind) = (&world.sama.id, ObjectKind::IndicatorOfficial);
            world.write(|tx| receive(tx, actor, id, kind, "abc"))
        };
        let ngo = world.person(Role::CsoOrg);
        assert_eq!(refusal(bring(&ngo)), Refusal::NotPermitted);
        bring(&nso).unwrap();
        let received =
            |actor: &Actor| world.db.read_here(|conn| require_received(conn, actor, &world.sama.id, "abc"));
        assert!(received(&nso).is_ok());
        assert_eq!(refusal(received(&machine())), Refusal::NotFound);
    });
}
