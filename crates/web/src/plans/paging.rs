//! Lists of plans, measures and indicators by pages of fifty.

use suivi_kernel::Problem;

use crate::ui::{Address, Pagination};

/// Rows on a page.
pub const PER_PAGE: i64 = 50;
/// The last page that can be asked for.
const DEEPEST: i64 = 10_000;

/// The number of a page, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Page(i64);

impl Default for Page {
    fn default() -> Self {
        Page(1)
    }
}

impl Page {
    /// Reads the number in an address.
    pub fn parse(text: &str) -> Result<Self, Problem> {
        let number = text.parse().ok().filter(|n| (1..=DEEPEST).contains(n));
        number.map(Page).ok_or_else(|| Problem::not_a_number(text))
    }

    /// Where the page begins and how many rows it takes.
    pub fn window(self) -> (i64, i64) {
        ((self.0 - 1) * PER_PAGE, PER_PAGE)
    }

    /// The number of the page after it, where `total` rows fill one.
    pub fn next(self, total: i64) -> Option<i64> {
        (self.0 * PER_PAGE < total).then_some(self.0 + 1)
    }
}

/// The way through a list of which `rows` of `total` are shown. `here` is its address without the page.
pub fn pages(page: Page, rows: usize, total: i64, here: &Address) -> Pagination {
    let count = |n: i64| u64::try_from(n).unwrap_or_default();
    let first = count(page.window().0);
    let to = |page: i64| here.clone().with("page", &page.to_string()).to_string();
    Pagination {
        first: first + 1,
        last: first + rows as u64,
        total: count(total),
        previous: (page.0 > 1).then(|| to(page.0 - 1)),
        next: page.next(total).map(to),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_in_the_middle_leads_both_ways_and_the_last_one_only_back() {
        let here = Address::of("/en/sama/measures?kind=law");
        let middle = pages(Page(2), 50, 130, &here);
        assert_eq!((middle.first, middle.last), (51, 100));
        assert_eq!(middle.next.as_deref(), Some("/en/sama/measures?kind=law&page=3"));
        let last = pages(Page(3), 30, 130, &here);
        assert_eq!((last.last, last.next.is_none(), last.previous.is_some()), (130, true, true));
        assert!(Page::parse("0").is_err() && Page::parse("many").is_err() && Page::parse("10001").is_err());
    }
}
