use suivi_domain::followup::assessments::propose;
use suivi_domain::followup::model::Assessor;
use suivi_domain::followup::public::*;
use suivi_domain::followup::rows::Update;
use suivi_domain::followup::standing;
use suivi_domain::plans::rows::{Measure, MeasureLink};
use suivi_kernel::{Language, LocalText, Role, new_id};
use suivi_store::{insert_many, schema};

use crate::world::{World, day, on_both, view};

fn measure(world: &World, slug: &str, is_public: bool, at: usize) -> String {
    let case = world.case(at);
    world
        .write(|tx| {
            let row = Measure {
                id: new_id(),
                mechanism_id: world.sama.id.clone(),
                plan_id: None,
                slug: slug.to_owned(),
                kind: "training".to_owned(),
                titles: LocalText::of(Language::En, "School for midwives").to_json(),
                descriptions: "{}".to_owned(),
                outputs: "{}".to_owned(),
                smart: String::new(),
                lead_id: Some(world.health.id.clone()),
                keeper_id: None,
                starts_on: None,
                due_on: Some(day(2027, 6, 30)),
                is_continuous: false,
                budget: None,
                currency: None,
                budget_source: None,
                status: "in_progress".to_owned(),
                status_reason: None,
                status_at: tx.now,
                is_public,
                approved_by: None,
                approved_at: None,
                revision: 1,
                created_by: None,
                created_at: tx.now,
                updated_at: tx.now,
            };
            let link = MeasureLink {
                id: new_id(),
                measure_id: row.id.clone(),
                case_id: Some(case.id.clone()),
                cluster_id: None,
                at: tx.now,
            };
            let id = row.id.clone();
            insert_many!(tx.conn, schema::measure::table, [row], 27)?;
            insert_many!(tx.conn, schema::measure_link::table, [link], 5)?;
            standing::refresh(tx, &[case.id])?;
            Ok(id)
        })
        .unwrap()
}

fn update(world: &World, measure: &str, status: &str, class: i32, days_ago: i64) {
    world
        .write(|tx| {
            let at = tx.now - chrono::Duration::days(days_ago);
            let row = Update {
                id: new_id(),
                mechanism_id: world.sama.id.clone(),
                measure_id: Some(measure.to_owned()),
                case_id: None,
                cluster_id: None,
                institution_id: world.health.id.clone(),
                round_id: None,
                period_from: day(2026, 7, 1),
                period_to: day(2026, 9, 30),
                narrative: LocalText::of(Language::En, "Forty midwives began.").to_json(),
                obstacles: "{}".to_owned(),
                next_steps: "{}".to_owned(),
                percent: None,
                proposed_status: None,
                is_nothing_new: false,
                status: status.to_owned(),
                class,
                form_key: new_id(),
                supersedes_id: None,
                author_id: None,
                author_label: "focal".to_owned(),
                submitted_at: Some(at),
                cleared_by: None,
                cleared_at: None,
                cleared_via: None,
                validated_by: None,
                validated_at: None,
                published_by: None,
                published_at: (status == "published").then_some(at),
                revision: 1,
                created_at: at,
                updated_at: at,
            };
            insert_many!(tx.conn, schema::progress_update::table, [row], 32)?;
            let case = world.case(0).id;
            standing::refresh(tx, &[case])
        })
        .unwrap();
}

#[test]
fn the_public_account_counts_only_what_is_public_and_says_of_how_many() {
    on_both(|world| {
        world.lead(0, &world.health);
        let open = measure(&world, "m-1", true, 0);
        measure(&world, "m-2", false, 1);
        update(&world, &open, "published", 0, 40);
        update(&world, &open, "validated", 0, 2);
        update(&world, &open, "published", 1, 1);
        let nhri = world.person(Role::Nhri, "nhri", None);
        let own = view(Assessor::Nhri, "implementation_assessment", "partially");
        world.write(|tx| propose(tx, &nhri, &world.sama, &world.records[2].id, own)).unwrap();
        let ids: Vec<String> = world.records.iter().map(|record| record.id.clone()).collect();
        let now = world.db.clock().now();
        let account = world.read(|conn| account(conn, &world.sama, &ids, now));
        assert_eq!((account.asked, account.covered, account.fresh), (3, 1, 1));
        assert_eq!((account.assessed, account.independent), (0, 1));
        assert_eq!((account.measures_total, account.measures.len()), (1, 1));
        assert_eq!(account.updates.len(), 1, "neither an unpublished nor a government update is told");
        assert_eq!(account.updates[0].record.as_ref().map(|r| r.id.as_str()), Some(ids[0].as_str()));
        assert_eq!(account.views.len(), 1);
        let led = world.read(|conn| led_by(conn, &world.sama, &world.health));
        assert_eq!(led, [ids[0].clone()]);
        assert!(world.read(|conn| led_by(conn, &world.sama, &world.justice)).is_empty());
    });
}

#[test]
fn an_update_of_long_ago_is_not_fresh() {
    on_both(|world| {
        let open = measure(&world, "m-1", true, 0);
        update(&world, &open, "published", 0, 101);
        let now = world.db.clock().now();
        let ids = [world.records[0].id.clone()];
        let account = world.read(|conn| account(conn, &world.sama, &ids, now));
        assert_eq!((account.asked, account.fresh), (1, 0));
        assert_eq!(account.newest, Some(now - chrono::Duration::days(101)));
        assert_eq!(world.case(0).status, "in_implementation");
    });
}
