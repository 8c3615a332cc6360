//! Written rules.

use suivi_kernel::Language;

use super::suggestion::Suggestion;

/// What the words of a text name outright.
pub(super) fn suggest(_text: &str, _language: Language) -> Vec<Suggestion> {
    Vec::new()
}
