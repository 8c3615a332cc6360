//! The schema in the code is the schema in the databases.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Barrier;
use std::thread;

use diesel::{QueryDsl, RunQueryDsl};
use suivi_kernel::Clock;
use suivi_store::schema::{TABLES, chain_head};
use suivi_store::tables::{self, Kind, Table};
use suivi_store::testing::{self, on_both, on_each_kind};
use suivi_store::{Conn, Db};

use crate::world::tamper;

/// Name, kind and whether it may be empty, of each column; and the key.
type Shape = (Vec<(String, Kind, bool)>, Vec<String>);

fn shape(table: &Table) -> Shape {
    let columns = table.columns.iter().map(|c| (c.name.clone(), c.kind, c.nullable)).collect();
    (columns, table.key.iter().map(|c| c.name.clone()).collect())
}

/// The source text of `schema.rs` and of the files below it.
const SOURCES: [&str; 11] = [
    include_str!("../../src/schema.rs"),
    include_str!("../../src/schema/assistance.rs"),
    include_str!("../../src/schema/events.rs"),
    include_str!("../../src/schema/exchange.rs"),
    include_str!("../../src/schema/federation.rs"),
    include_str!("../../src/schema/hub.rs"),
    include_str!("../../src/schema/documents.rs"),
    include_str!("../../src/schema/practices.rs"),
    include_str!("../../src/schema/profiles.rs"),
    include_str!("../../src/schema/resources.rs"),
    include_str!("../../src/schema/suggestions.rs"),
];

/// Reads the tables out of the source text.
fn written_in_the_code() -> BTreeMap<String, Shape> {
    let mut tables = BTreeMap::new();
    for block in SOURCES.into_iter().flat_map(|source| source.split("diesel::table! {").skip(1)) {
        let block = block.split("\n}").next().unwrap();
        let mut lines =
            block.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("///"));
        let head = lines.next().unwrap().trim_end_matches('{').trim();
        let (name, key) = head.split_once(" (").unwrap();
        let key = key.trim_end_matches(')').split(", ").map(str::to_owned).collect();
        let columns = lines
            .filter_map(|line| line.trim_end_matches(',').split_once(" -> "))
            .map(|(column, kind)| {
                let inner = kind.strip_prefix("Nullable<").and_then(|kind| kind.strip_suffix('>'));
                let kind_of = match inner.unwrap_or(kind) {
                    "Integer" => Kind::Integer,
                    "BigInt" => Kind::BigInt,
                    "Double" => Kind::Double,
                    "Bool" => Kind::Bool,
                    "Date" => Kind::Date,
                    "Timestamp" => Kind::Timestamp,
                    "Text" => Kind::Text,
                    other => panic!("{name}.{column} has the type {other}"),
                };
                (column.to_owned(), kind_of, inner.is_some())
            })
            .collect();
        tables.insert(name.to_owned(), (columns, key));
    }
    tables
}

#[test]
fn the_tables_in_the_code_are_those_of_both_databases() {
    let in_the_code = written_in_the_code();
    assert_eq!(
        TABLES.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<_>>(),
        in_the_code.keys().cloned().collect(),
        "schema::TABLES lists every table"
    );
    on_both(|db| {
        let found = db.read_here(tables::all).unwrap();
        let found: BTreeMap<String, Shape> =
            found.iter().map(|(name, table)| (name.clone(), shape(table))).collect();
        for (name, shape) in &in_the_code {
            assert_eq!(found.get(name), Some(shape), "table {name}");
        }
        assert_eq!(found.len(), in_the_code.len());
    });
}

#[test]
fn both_databases_have_the_same_indexes() {
    fn indexes(conn: &mut Conn) -> BTreeSet<String> {
        #[derive(diesel::QueryableByName)]
        struct Index {
            #[diesel(sql_type = diesel::sql_types::Text)]
            name: String,
        }
        let query = match conn {
            Conn::Sqlite(_) => "SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL",
            Conn::Postgres(_) => {
                "SELECT indexname::text AS name FROM pg_indexes WHERE schemaname = current_schema() \
                 AND indexname NOT LIKE '%_pkey' AND indexname NOT LIKE '%_key'"
            }
        };
        let found = suivi_store::on_backend!(conn, c => diesel::sql_query(query).load::<Index>(c)).unwrap();
        found.into_iter().map(|index| index.name).collect()
    }
    let here = testing::sqlite().read_here(|conn| Ok(indexes(conn))).unwrap();
    let there = testing::postgres().read_here(|conn| Ok(indexes(conn))).unwrap();
    assert_eq!(here, there);
    assert!(here.contains("recommendation_by_fingerprint"));
}

#[test]
fn a_database_that_a_newer_program_upgraded_is_refused_and_left_alone() {
    on_both(|db| {
        tamper(&db, "INSERT INTO __diesel_schema_migrations (version) VALUES ('29991231000001')");
        let refused = Db::open(db.target().clone(), db.clock().clone()).err().unwrap().to_string();
        assert!(refused.contains("upgraded by a newer Suivi (schema 29991231000001)"), "{refused}");
        assert!(!refused.contains('\n'), "one line: {refused}");
    });
}

#[test]
fn opening_twice_changes_nothing() {
    on_both(|db| {
        let before = db.read_here(tables::all).unwrap();
        let again = Db::open(db.target().clone(), db.clock().clone()).unwrap();
        assert_eq!(again.read_here(tables::all).unwrap(), before);
    });
}

#[test]
fn those_who_open_the_same_empty_database_at_the_same_moment_all_find_one_schema() {
    const OPENERS: usize = 8;
    on_each_kind(|kind| {
        for _ in 0..3 {
            let (place, start) = (kind.empty(), Barrier::new(OPENERS));
            let opened: Vec<Result<Db, String>> = thread::scope(|scope| {
                let open = || {
                    start.wait();
                    Db::open(place.target().clone(), Clock::machine()).map_err(|e| e.to_string())
                };
                let openers: Vec<_> = (0..OPENERS).map(|_| scope.spawn(open)).collect();
                openers.into_iter().map(|opener| opener.join().unwrap()).collect()
            });
            for db in opened {
                let db = db.unwrap_or_else(|e| panic!("it could not be opened: {e}"));
                let (found, heads) = db
                    .read_here(|conn| {
                        Ok((tables::all(conn)?, chain_head::table.count().get_result::<i64>(conn)?))
                    })
                    .unwrap();
                assert!(found.keys().map(String::as_str).eq(TABLES.iter().copied().collect::<BTreeSet<_>>()));
                assert_eq!(heads, 1, "the first row of the chain was written once");
            }
        }
    });
}
