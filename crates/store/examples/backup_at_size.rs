//! Measures a backup and a restore at the size of a hub: `cargo run --release -p suivi-store --example backup_at_size
//! --features testing -- 3000000`. Prints seconds, the size of the file and the most memory used, on both databases.

use std::time::Instant;

use diesel::connection::SimpleConnection;
use suivi_kernel::{Clock, Result};
use suivi_store::testing::Kind;
use suivi_store::{Blobs, Db, backup};

fn main() -> Result<()> {
    let tags: u64 = std::env::args().nth(1).and_then(|n| n.parse().ok()).unwrap_or(3_000_000);
    let desk = tempfile::TempDir::new()?;
    let blobs = Blobs::open(desk.path().join("blobs"))?;
    for (from, to) in [(Kind::Sqlite, Kind::Postgres), (Kind::Postgres, Kind::Sqlite)] {
        let db = from.fresh();
        timed(&format!("filling {from:?}"), || fill(&db, tags))?;
        let file = desk.path().join(format!("{from:?}"));
        timed(&format!("backing up {from:?}"), || backup::make(&db, &blobs, &file, &mut |_| ()))?;
        println!("  {} MB", std::fs::metadata(&file)?.len() / 1_000_000);
        drop(db);
        let place = to.empty();
        timed(&format!("restoring into {to:?}"), || {
            backup::restore(&file, place.target(), &blobs, &mut |_| ())
        })?;
        Db::open(place.target().clone(), Clock::machine())?;
    }
    Ok(())
}

fn timed<T>(what: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    let begin = Instant::now();
    // Linux forgets the peak so far; elsewhere the figure is that of the whole run.
    let _ = std::fs::write("/proc/self/clear_refs", "5");
    let answer = work()?;
    println!("{what}: {:.1} s, at most {} MB", begin.elapsed().as_secs_f64(), most_memory() / 1024);
    Ok(answer)
}

/// The peak of this process's memory in KiB, as Linux counts it.
fn most_memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or_default()
}

/// A tenth as many recommendations as tags, made by the database itself.
fn fill(db: &Db, tags: u64) -> Result<()> {
    let recommendations = tags / 10;
    let moment = "'2026-11-23 09:00:00'";
    let numbers = format!(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {recommendations})"
    );
    db.write_here(|tx| {
        tx.conn.batch_execute(&format!(
            "INSERT INTO document (id, state, body, kind, source_key, created_at) \
             VALUES ('d', 'XSA', 'upr', 'upr_report', 'k', {moment}); \
             INSERT INTO recommendation (id, state, slug, document_id, body, kind, kind_inferred, ordinal, is_priority, \
               class, sort_key, fingerprint, feed, external_id, source_digest, fetched_at, created_at, updated_at) \
             {numbers} SELECT 'r' || i, 'XSA', 'upr-' || i, 'd', 'upr', 'recommendation', FALSE, 1, FALSE, 0, i, \
               'f' || i, 'uhri', 'x' || i, 'digest', {moment}, {moment}, {moment} FROM n; \
             INSERT INTO recommendation_text (recommendation_id, language, kind, version, is_current, body, created_at) \
             {numbers} SELECT 'r' || i, 'en', 'official', 1, TRUE, 'Continue, in the year ' || i || ', its efforts to \
               ensure that every child in rural areas has access to free and inclusive primary education', {moment} \
             FROM n;"
        ))?;
        for code in 0..10 {
            tx.conn.batch_execute(&format!(
                "INSERT INTO tag (recommendation_id, scope, scheme, code, state, set_by, confidence, at) \
                 SELECT id, 'source', 'theme', 'code-{code}', 'suggested', 'source', 0.{code}7, {moment} FROM recommendation"
            ))?;
        }
        Ok(())
    })
}
