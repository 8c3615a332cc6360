//! The audit chain tells when somebody altered it.

use diesel::prelude::*;
use suivi_kernel::{Actor, Clock};
use suivi_store::ledger::Verdict;
use suivi_store::schema::audit;
use suivi_store::testing::{on_both, on_both_with};
use suivi_store::{Db, Entry, verify};

use crate::world::{add_label, morning, tamper};

fn five_entries(db: &Db) {
    for id in ["a", "b", "c", "d", "e"] {
        db.write_here(|tx| add_label(tx, id)).unwrap();
    }
}

fn verdict(db: &Db) -> Verdict {
    db.read_here(verify).unwrap()
}

/// Five entries, one act of tampering, and the place and the reason that `verify` must name.
fn tampering_is_named(sql: &str, seq: i64, why: &'static str) {
    on_both(|db| {
        five_entries(&db);
        tamper(&db, sql);
        assert_eq!(verdict(&db), Verdict::Broken { seq, why: why.into() }, "{sql}");
    });
}

#[test]
fn an_untouched_chain_is_whole() {
    on_both(|db| {
        assert_eq!(verdict(&db), Verdict::Whole { entries: 0, seal: String::new() });
        five_entries(&db);
        let last: String =
            db.read_here(|conn| Ok(audit::table.find(5).select(audit::hash).first(conn)?)).unwrap();
        assert_eq!(verdict(&db), Verdict::Whole { entries: 5, seal: last });
    });
}

#[test]
fn an_entry_keeps_everything_that_was_said() {
    on_both_with(Clock::fixed(morning()), |db| {
        let actor = Actor { user_id: Some("u1".into()), label: "A. Diallo".into(), ..Actor::default() };
        db.write_here(|tx| {
            let entry = Entry {
                action: "recommendation.verify",
                object_kind: "recommendation",
                object_id: "r1",
                mechanism_id: Some("m1"),
                before: Some(suivi_store::ledger::digest(&"before")?),
                after: Some(suivi_store::ledger::digest(&"after")?),
                reason: Some("checked against the report"),
                act_id: Some("act1"),
            };
            tx.record(&actor, entry);
            Ok(())
        })
        .unwrap();
        let kept: suivi_store::ledger::Kept = db
            .read_here(|conn| Ok(audit::table.select(suivi_store::ledger::Kept::as_select()).first(conn)?))
            .unwrap();
        assert_eq!((kept.seq, kept.at), (1, morning()));
        assert_eq!((kept.actor_id.as_deref(), kept.actor_label.as_str()), (Some("u1"), "A. Diallo"));
        assert_eq!((kept.action.as_str(), kept.object_id.as_str()), ("recommendation.verify", "r1"));
        assert_eq!((kept.mechanism_id.as_deref(), kept.act_id.as_deref()), (Some("m1"), Some("act1")));
        assert_eq!(kept.reason.as_deref(), Some("checked against the report"));
        assert_ne!(kept.before_digest, kept.after_digest);
        assert!(matches!(verdict(&db), Verdict::Whole { entries: 1, .. }));
    });
}

#[test]
fn an_altered_entry_is_named_whichever_field_it_is() {
    for change in [
        "actor_label = 'somebody else'",
        "actor_id = 'u9'",
        "action = 'label.remove'",
        "object_kind = 'recommendation'",
        "object_id = 'z'",
        "mechanism_id = 'm9'",
        "before_digest = ''",
        "after_digest = 'x'",
        "reason = 'none'",
        "act_id = 'x'",
        "at = '1999-01-01 00:00:00'",
        "hash = 'x'",
    ] {
        tampering_is_named(&format!("UPDATE audit SET {change} WHERE seq = 3"), 3, "the entry was altered");
    }
}

#[test]
fn text_moved_from_one_field_to_the_next_is_an_alteration() {
    on_both(|db| {
        db.write_here(|tx| {
            let entry =
                Entry { action: "x.y", object_kind: "kindred", object_id: "object", ..Entry::default() };
            tx.record(&Actor::system(), entry);
            Ok(())
        })
        .unwrap();
        tamper(&db, "UPDATE audit SET object_kind = 'kind', object_id = 'redobject'");
        assert_eq!(verdict(&db), Verdict::Broken { seq: 1, why: "the entry was altered".into() });
    });
}

#[test]
fn a_removed_entry_is_named() {
    tampering_is_named("DELETE FROM audit WHERE seq = 2", 2, "the entry is missing");
}

#[test]
fn entries_in_another_order_are_named() {
    tampering_is_named(
        "UPDATE audit SET seq = 99 WHERE seq = 2; UPDATE audit SET seq = 2 WHERE seq = 3; \
         UPDATE audit SET seq = 3 WHERE seq = 99",
        2,
        "the entry was altered",
    );
}

#[test]
fn a_cut_tail_is_named() {
    tampering_is_named("DELETE FROM audit WHERE seq > 3", 4, "the end of the chain is missing");
}

#[test]
fn a_changed_head_is_named() {
    tampering_is_named("UPDATE chain_head SET audit_hash = 'x'", 5, "the head does not match the last entry");
    tampering_is_named("UPDATE chain_head SET audit_seq = 4", 5, "the head does not match the last entry");
}

#[test]
fn a_tail_and_head_cut_together_show_against_the_seal_written_down() {
    on_both(|db| {
        five_entries(&db);
        let written_down = verdict(&db);
        tamper(
            &db,
            "DELETE FROM audit WHERE seq > 3; UPDATE chain_head SET audit_seq = 3, \
             audit_hash = (SELECT hash FROM audit WHERE seq = 3)",
        );
        assert_ne!(verdict(&db), written_down);
    });
}
