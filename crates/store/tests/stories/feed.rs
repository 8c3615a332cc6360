//! The change feed: one order, no gaps, whoever writes.

use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use diesel::prelude::*;
use suivi_kernel::Clock;
use suivi_store::schema::change;
use suivi_store::testing::{on_both, on_both_with};
use suivi_store::{feed, verify};

use crate::world::{add_label, morning, traces};

const WRITERS: usize = 8;
const WRITES: usize = 25;

#[test]
fn eight_writers_make_one_feed_without_gaps_and_a_follower_misses_nothing() {
    on_both(|db| {
        let writing = AtomicBool::new(true);
        let followed = thread::scope(|scope| {
            let follower = scope.spawn(|| {
                let mut seen: Vec<feed::Changed> = Vec::new();
                loop {
                    let last_look = !writing.load(Ordering::SeqCst);
                    let position = seen.last().map_or(0, |changed| changed.seq);
                    seen.extend(db.read_here(|conn| feed::after(conn, position, 7)).unwrap());
                    if last_look && seen.last().map_or(0, |changed| changed.seq) == position {
                        return seen;
                    }
                }
            });
            let writers: Vec<_> = (0..WRITERS)
                .map(|writer| {
                    let db = &db;
                    scope.spawn(move || {
                        for n in 0..WRITES {
                            db.write_here(|tx| add_label(tx, &format!("{writer}-{n}"))).unwrap();
                        }
                    })
                })
                .collect();
            let written: Vec<_> = writers.into_iter().map(|writer| writer.join()).collect();
            writing.store(false, Ordering::SeqCst);
            let followed = follower.join().unwrap();
            written.into_iter().for_each(|written| written.unwrap());
            followed
        });

        let all = (WRITERS * WRITES) as i64;
        assert_eq!(
            followed.iter().map(|changed| changed.seq).collect::<Vec<_>>(),
            (1..=all).collect::<Vec<_>>()
        );
        for writer in 0..WRITERS {
            let prefix = format!("{writer}-");
            let own: Vec<_> = followed.iter().filter_map(|c| c.object_id.strip_prefix(&prefix)).collect();
            let in_order: Vec<_> = (0..WRITES).map(|n| n.to_string()).collect();
            assert_eq!(own, in_order, "the writes of one writer keep their order");
        }
        assert_eq!(db.read_here(|conn| Ok(traces(conn))).unwrap(), (all, all, all));
        assert!(matches!(
            db.read_here(verify).unwrap(),
            suivi_store::ledger::Verdict::Whole { entries, .. } if entries == all
        ));
    });
}

#[test]
fn an_object_changed_twice_in_one_act_stands_in_the_feed_once() {
    on_both(|db| {
        db.write_here(|tx| {
            tx.touch("recommendation", "r1");
            tx.touch("document", "r1");
            tx.touch("recommendation", "r1");
            Ok(())
        })
        .unwrap();
        let kinds: Vec<_> = db
            .read_here(|conn| feed::after(conn, 0, 10))
            .unwrap()
            .into_iter()
            .map(|c| c.object_kind)
            .collect();
        assert_eq!(kinds, ["recommendation", "document"]);
    });
}

#[test]
fn a_touch_carries_the_time_of_its_transaction() {
    on_both_with(Clock::fixed(morning()), |db| {
        db.write_here(|tx| {
            tx.touch("recommendation", "r1");
            Ok(())
        })
        .unwrap();
        let at: suivi_kernel::Timestamp =
            db.read_here(|conn| Ok(change::table.select(change::at).first(conn)?)).unwrap();
        assert_eq!(at, morning());
    });
}
