//! What Sama has ratified; the reports that it owes follow from that and from its register.

use serde::Deserialize;
use suivi_domain::mechanisms::Mechanism;
use suivi_domain::reports::model::Stance;
use suivi_domain::reports::treaties::{self, Facts};
use suivi_domain::reports::{self, queries};
use suivi_kernel::{Actor, Date, LocalText, Result};
use suivi_store::Tx;

use super::super::{demo_file, file};

#[derive(Deserialize)]
struct TreatyEntry {
    code: String,
    stance: String,
    acted_on: Date,
    in_force_on: Option<Date>,
    #[serde(default)]
    reservations: LocalText,
}

#[derive(Deserialize)]
struct MovedEntry {
    slug_begins: String,
    days_later: i64,
    reason: String,
}

#[derive(Deserialize)]
struct SentEntry {
    slug_begins: String,
    on: Date,
    symbol: Option<String>,
}

/// Ratifies what Sama has ratified, sends what it sent, and sets the dates that were agreed otherwise.
pub fn ratify(tx: &mut Tx, actor: &Actor, sama: &Mechanism) -> Result<()> {
    for entry in file::<Vec<TreatyEntry>>(demo_file!("treaties"), "treaties")? {
        let stance: Stance = entry.stance.parse()?;
        let facts = Facts {
            stance,
            acted_on: Some(entry.acted_on),
            in_force_on: entry.in_force_on,
            reservations: entry.reservations,
        };
        treaties::change(tx, actor, sama, &entry.code, facts, 0)?;
    }
    let owed = queries::list(tx.conn, actor, sama, &queries::Filter::default())?;
    for sent in file::<Vec<SentEntry>>(demo_file!("treaties"), "sent")? {
        for row in owed.iter().filter(|row| row.slug.starts_with(&sent.slug_begins)) {
            let what = (sent.on, sent.symbol.as_deref());
            reports::submit(tx, actor, sama, &row.slug, what, row.revision)?;
        }
    }
    for moved in file::<Vec<MovedEntry>>(demo_file!("treaties"), "moved")? {
        for row in owed.iter().filter(|row| row.slug.starts_with(&moved.slug_begins)) {
            let due_on = row.due_on + chrono::Duration::days(moved.days_later);
            reports::move_due(tx, actor, sama, &row.slug, due_on, &moved.reason, row.revision)?;
        }
    }
    Ok(())
}
