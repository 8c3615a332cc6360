//! One act on many rows.

use maud::{Markup, html};

use super::form::csrf_field;
use crate::i18n::{L10n, msg};

/// A list whose rows can be selected, and what can be done with them.
#[derive(Clone, Debug)]
pub struct Bulk<'a> {
    /// Where the form goes.
    pub action: &'a str,
    /// The session's token.
    pub csrf: &'a str,
    /// A table or list with rows that can be selected.
    pub list: Markup,
    /// Fields and buttons of the acts.
    pub acts: Markup,
    /// How many entries the whole search has, where an act may apply to all of them; sends `all_matching=yes`.
    pub all_matching: Option<u64>,
}

/// A list with checkboxes and a bar of acts. The script adds the count, select-all, ranges with Shift and keys.
pub fn bulk_selection(l: L10n, bulk: &Bulk<'_>) -> Markup {
    html! {
        form.bulk method="post" action=(bulk.action) novalidate data-bulk {
            (csrf_field(bulk.csrf))
            (bulk.list)
            fieldset.acts {
                legend { (msg::selection_actions(l)) }
                output.count data-bulk-count data-words=(msg::select_count_words(l)) {}
                @if let Some(total) = bulk.all_matching {
                    label.option {
                        input type="checkbox" name="all_matching" value="yes";
                        span { (msg::select_all_matching(l, total)) }
                    }
                }
                div.buttons { (bulk.acts) }
            }
            p.hint.keys data-bulk-help hidden { (msg::select_keys(l)) }
        }
    }
}
