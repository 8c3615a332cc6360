//! What the audit trail says of plans, measures and indicators.

use suivi_store::Entry;

/// What an entry says about a change, beside who did what to which object.
#[derive(Default)]
pub(super) struct Said<'a> {
    pub before: Option<String>,
    pub after: Option<String>,
    pub reason: Option<&'a str>,
    pub act_id: Option<&'a str>,
}

impl<'a> Said<'a> {
    /// The whole entry.
    pub fn entry(
        self,
        action: &'static str,
        object_kind: &'static str,
        object_id: &'a str,
        mechanism_id: &'a str,
    ) -> Entry<'a> {
        Entry {
            action,
            object_kind,
            object_id,
            mechanism_id: Some(mechanism_id),
            before: self.before,
            after: self.after,
            reason: self.reason,
            act_id: self.act_id,
        }
    }
}
