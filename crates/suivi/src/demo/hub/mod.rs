//! The demonstration of a hub: 193 profiles that say nothing about real States, and what twelve invented mechanisms share.

mod assistance;
mod circle;
mod events;
mod exchange;
mod practices;
mod profiles;
mod shared;

use chrono::Duration;
use suivi_domain::Secrets;
use suivi_domain::hub;
use suivi_domain::mechanisms::Mechanism;
use suivi_kernel::{Error, Result};
use suivi_store::{Db, Tx};

use circle::Circle;
pub use circle::seat_the_keepers;

/// Fills the hub beside Sama. What took its time is told with the days on which it happened.
pub fn fill(db: &Db, sama: &Mechanism, secrets: &Secrets) -> Result<()> {
    let circle = db.write_here(|tx| {
        let circle = Circle::meet(tx, sama)?;
        profiles::tell(tx, &circle)?;
        shared::share(tx, &circle)?;
        exchange::talk(tx, &circle)?;
        assistance::ask(tx, &circle)?;
        events::invite(tx, &circle, secrets)?;
        practices::write(tx, &circle)?;
        Ok(circle)
    })?;
    // The State was asked about some and said nothing: its thirty days have passed.
    hub::practices::keep_up(db)?;
    db.write_here(|tx| practices::publish_the_rest(tx, &circle))
}

/// Does what was done so many days ago.
fn ago<T>(tx: &mut Tx, days: i64, work: impl FnOnce(&mut Tx) -> Result<T>) -> Result<T> {
    let now = tx.now;
    tx.now = now - Duration::days(days);
    let done = work(tx);
    tx.now = now;
    done
}

/// What the files must hold and do not.
fn lacking(what: &str) -> Error {
    Error::fault(format!("the demonstration of the hub lacks {what}"))
}
