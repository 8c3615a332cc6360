//! The search line.

use maud::{Markup, html};

use super::form::hidden;
use crate::i18n::{L10n, msg};

/// A search, sent by address.
#[derive(Clone, Debug)]
pub struct SearchForm<'a> {
    /// Where it goes.
    pub action: &'a str,
    /// What is searched: the label.
    pub label: &'a str,
    /// What was searched last.
    pub query: &'a str,
    /// Filters to keep, as names and values.
    pub keep: &'a [(String, String)],
    /// What is wrong with the search.
    pub error: Option<&'a str>,
    /// Whether to explain quotes, AND, OR, NOT and the asterisk.
    pub has_help: bool,
}

/// A line to search with, and how to.
pub fn search_form(l: L10n, search: &SearchForm<'_>) -> Markup {
    html! {
        search {
            form.search method="get" action=(search.action) {
                label for="q" { (search.label) }
                @if let Some(error) = search.error {
                    p.error #q-error { span.hidden { (msg::field_error(l)) " " } (error) }
                }
                div {
                    input #q type="search" name="q" value=(search.query) dir="auto" autocomplete="off"
                        aria-describedby=[search.error.map(|_| "q-error")] aria-invalid=[search.error.map(|_| "true")];
                    @for (name, value) in search.keep { (hidden(name, value)) }
                    button.button.primary type="submit" { (msg::search_button(l)) }
                }
                @if search.has_help {
                    details.help {
                        summary { (msg::search_help(l)) }
                        p { (msg::search_help_text(l)) }
                    }
                }
            }
        }
    }
}
