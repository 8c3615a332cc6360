//! Lists by pages, of fifty rows unless a list says otherwise.

use axum::http::Uri;
use suivi_kernel::{Problem, Refusal, Result};

use crate::context::Ctx;
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
    pub fn parse(text: &str) -> std::result::Result<Self, Problem> {
        let number = text.parse().ok().filter(|n| (1..=DEEPEST).contains(n));
        number.map(Page).ok_or_else(|| Problem::not_a_number(text))
    }

    /// The page that an address asks for, the first unless it says. Refuses what is no number of a page.
    pub fn of(address: &Uri) -> Result<Self> {
        let here = Address::of(&address.to_string());
        let asked = here.query().iter().find(|(name, _)| name == "page");
        let page = asked.map(|(_, text)| Page::parse(text)).transpose();
        Ok(page.map_err(|problem| Refusal::invalid("page", problem))?.unwrap_or_default())
    }

    /// Its number, from 1.
    pub fn number(self) -> i64 {
        self.0
    }

    /// Where the page begins and how many rows it takes.
    pub fn window(self) -> (i64, i64) {
        self.window_of(PER_PAGE)
    }

    /// The same, where `rows` are a page.
    pub fn window_of(self, rows: i64) -> (i64, i64) {
        ((self.0 - 1) * rows, rows)
    }

    /// The ways on from it to the rest of the list whose address was asked for: `rows` of `total` are shown.
    pub fn ways(self, ctx: &Ctx, rows: usize, total: impl TryInto<u64>) -> Pagination {
        Pagination::at(&Address::of(&ctx.uri.to_string()), self.0, PER_PAGE, rows, total)
    }

    /// The whole address of the page after it, for programs; none where `total` rows do not fill one.
    pub fn next_address(self, ctx: &Ctx, total: i64) -> Option<String> {
        let next = (self.0 * PER_PAGE < total).then_some(self.0 + 1)?;
        let here = Address::of(&ctx.uri.to_string()).with("page", &next.to_string());
        Some(format!("{}{here}", ctx.app.settings.public_address))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_has_a_number_from_one_on() {
        assert_eq!(Page::parse("3").unwrap().window(), (100, 50));
        let of = |address: &str| Page::of(&address.parse().unwrap()).map(Page::number);
        assert_eq!((of("/en/sama/updates").ok(), of("/en/sama/updates?page=7").ok()), (Some(1), Some(7)));
        assert!(of("/en/sama/updates?page=seven").is_err());
        assert!(Page::parse("0").is_err() && Page::parse("many").is_err() && Page::parse("10001").is_err());
    }
}
