//! How a change of one of a mechanism's objects comes into the audit trail: by digests of it before and after.

use serde::Serialize;
use suivi_kernel::{Actor, Result};
use suivi_store::ledger::digest;
use suivi_store::{Entry, Tx};

/// An object of one mechanism, whose changes the trail records as a whole.
pub(crate) trait Recorded: Serialize {
    /// How the trail names its kind.
    const KIND: &'static str;

    /// Its identifier.
    fn id(&self) -> &str;

    /// The mechanism it belongs to.
    fn mechanism_id(&self) -> &str;
}

/// Records what was done to an object; there is no `before` where it is new.
pub(crate) fn record_change<T: Recorded>(
    tx: &mut Tx,
    actor: &Actor,
    action: &'static str,
    before: Option<&T>,
    after: &T,
) -> Result<()> {
    record_with_reason(tx, actor, action, before, after, None)
}

/// As [`record_change`], with the reason that was given.
pub(crate) fn record_with_reason<T: Recorded>(
    tx: &mut Tx,
    actor: &Actor,
    action: &'static str,
    before: Option<&T>,
    after: &T,
    reason: Option<&str>,
) -> Result<()> {
    let entry = Entry {
        action,
        object_kind: T::KIND,
        object_id: after.id(),
        mechanism_id: Some(after.mechanism_id()),
        before: before.map(digest).transpose()?,
        after: Some(digest(after)?),
        reason,
        ..Entry::default()
    };
    tx.record(actor, entry);
    Ok(())
}

/// Says how the trail names a type with a field `id`, and which field holds the mechanism.
macro_rules! recorded {
    ($object:ty as $kind:literal of $mechanism:ident) => {
        impl crate::trail::Recorded for $object {
            const KIND: &'static str = $kind;

            fn id(&self) -> &str {
                &self.id
            }

            fn mechanism_id(&self) -> &str {
                &self.$mechanism
            }
        }
    };
}
pub(crate) use recorded;
