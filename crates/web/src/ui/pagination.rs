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

impl Pagination {
    /// The place of page `number`, from 1, where `size` rows are a page and `shown` of `total` stand on this one. `here` is the
    /// address of the list; which page it names and what it tells of an act do not matter.
    pub fn at(
        here: &Address,
        number: impl TryInto<u64>,
        size: impl TryInto<u64>,
        shown: usize,
        total: impl TryInto<u64>,
    ) -> Self {
        let (number, size) = (number.try_into().unwrap_or(1).max(1), size.try_into().unwrap_or(1));
        let (shown, total) = (shown as u64, total.try_into().unwrap_or(0));
        let before = (number - 1).saturating_mul(size);
        let here = here.clone().without("page").without("done");
        let to = |page: u64| match page {
            1 => here.to_string(),
            page => here.clone().with("page", &page.to_string()).to_string(),
        };
        Pagination {
            first: before + u64::from(shown > 0),
            last: before + shown,
            total,
            previous: (number > 1).then(|| to(number - 1)),
            next: (before + shown < total).then(|| to(number + 1)),
        }
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_in_the_middle_leads_both_ways_and_the_last_one_only_back() {
        let here = Address::of("/en/sama/measures?kind=law&page=2&done=saved");
        let middle = Pagination::at(&here, 2, 50_i64, 50, 130_i64);
        assert_eq!((middle.first, middle.last, middle.total), (51, 100, 130));
        assert_eq!(middle.previous.as_deref(), Some("/en/sama/measures?kind=law"));
        assert_eq!(middle.next.as_deref(), Some("/en/sama/measures?kind=law&page=3"));
        let last = Pagination::at(&here, 3, 50_i64, 30, 130_i64);
        assert_eq!((last.last, last.next.is_none(), last.previous.is_some()), (130, true, true));
        let none = Pagination::at(&here, 1, 50_i64, 0, 0_i64);
        assert_eq!((none.first, none.last, none.previous, none.next), (0, 0, None, None));
    }
}
