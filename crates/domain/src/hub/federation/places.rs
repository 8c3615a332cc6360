//! Where things of each kind have their pages.

use crate::hub::shelf::Kind;

/// The part of the address below `/{lang}/hub/` where things of the kind stand.
pub fn path_of(kind: Kind) -> &'static str {
    match kind {
        Kind::Profile => "profiles",
        Kind::Practice => "practices",
        Kind::Resource => "resources",
        Kind::Page => "knowledge",
        Kind::Question => "questions",
        Kind::Announcement => "announcements",
        Kind::Assistance => "assistance",
        Kind::Event => "events",
    }
}
