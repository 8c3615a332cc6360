//! The way through a long list.

use maud::{Markup, html};

use super::address::Address;
use crate::i18n::{L10n, msg};

/// Where one is in a list, and the ways on.
#[derive(Clone, Debug, Default)]
pub struct Pagination {
    /// The number of the first entry shown, counted from 1.
    pub first: u64,
    /// The number of the last entry shown.
    pub last: u64,
    /// How many there are.
    pub total: u64,
    /// The address of the page before.
    pub previous: Option<String>,
    /// The address of the page after.
    pub next: Option<String>,
}

/// Previous, the place, next.
pub fn pagination(l: L10n, place: &Pagination) -> Markup {
    html! {
        @if place.total > 0 {
            nav.pages aria-label=(msg::pages(l)) { (ways(l, place)) }
        }
    }
}

/// The same once more at the other end of the list: not a second landmark for a screen reader.
pub fn pagination_again(l: L10n, place: &Pagination) -> Markup {
    html! {
        @if place.total > 0 {
            div.pages { (ways(l, place)) }
        }
    }
}

fn ways(l: L10n, place: &Pagination) -> Markup {
    html! {
        @if let Some(href) = &place.previous { a rel="prev" href=(href) { (msg::page_previous(l)) } }
        span { (msg::page_range(l, place.first, place.last, place.total)) }
        @if let Some(href) = &place.next { a rel="next" href=(href) { (msg::page_next(l)) } }
    }
}

/// The same list, all of it, as files. `here` is the list's address without its page.
pub fn downloads(l: L10n, here: &Address) -> Markup {
    let query = here.to_string();
    let query = query.split_once('?').map_or(String::new(), |(_, query)| format!("?{query}"));
    html! {
        p.downloads {
            (msg::download_list(l)) ": "
            @for (ending, name) in [("csv", "CSV"), ("xlsx", "XLSX"), ("json", "JSON")] {
                a href=(format!("{}.{ending}{query}", here.path())) rel="nofollow" { (name) } " "
            }
        }
    }
}
