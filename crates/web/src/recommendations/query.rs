//! The state of a list as it stands in its address, the same for pages, downloads and the programming interface.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use suivi_domain::recommendations::search::Filter;
use suivi_kernel::{FieldProblem, Problem, Refusal, Result};
use suivi_language::{Facet, Sort};

use crate::errors::Failure;

/// Rows on a page unless the address says otherwise.
const PER_PAGE: usize = 25;
/// Most rows on a page.
const MOST_PER_PAGE: usize = 200;
/// How deep page numbers go; behind it the cursor `after` leads on.
const DEEPEST: usize = 10_000;

/// A list as its address asks for it.
#[derive(Clone, Debug)]
pub struct ListQuery {
    /// For the search.
    pub filter: Filter,
    /// The page, from 1.
    pub page: usize,
    /// Rows on a page.
    pub per_page: usize,
}

impl ListQuery {
    /// Reads a query string. Every value that cannot be understood is named; unknown names are left alone.
    pub fn parse(query: &str) -> Result<Self> {
        let mut asked = ListQuery {
            filter: Filter { limit: PER_PAGE, ..Filter::default() },
            page: 1,
            per_page: PER_PAGE,
        };
        let mut problems = Vec::new();
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            if let Err(problem) = asked.take(&name, &value) {
                problems.push(FieldProblem { field: name.into_owned(), problem });
            }
        }
        let offset = (asked.page - 1) * asked.per_page;
        if offset > DEEPEST {
            problems
                .push(FieldProblem { field: "page".to_owned(), problem: Problem::not_a_number(asked.page) });
        }
        if !problems.is_empty() {
            return Err(Refusal::Invalid(problems).into());
        }
        asked.filter.limit = asked.per_page;
        asked.filter.offset = if asked.filter.after.is_some() { 0 } else { offset };
        Ok(asked)
    }

    fn take(&mut self, name: &str, value: &str) -> Result<(), Problem> {
        match name {
            "q" => self.filter.text = value.trim().to_owned(),
            "sort" => {
                self.filter.sort = match value {
                    "" | "relevance" => Sort::Relevance,
                    "newest" => Sort::Newest,
                    "oldest" => Sort::Oldest,
                    other => return Err(Problem::unknown_choice(other)),
                }
            }
            "page" => self.page = number(value, usize::MAX / MOST_PER_PAGE)?,
            "per_page" => self.per_page = number(value, MOST_PER_PAGE)?,
            "after" if value.is_empty() => {}
            "after" => {
                self.filter.after = Some(value.parse().map_err(|_| Problem::unknown_choice(value))?);
            }
            _ => {
                let known = Facet::ALL.into_iter().find(|facet| facet.code() == name);
                if let Some(facet) = known.filter(|_| !value.is_empty()) {
                    let value = if value == "none" { Facet::NONE } else { value }.to_owned();
                    match self.filter.values.iter_mut().find(|(known, _)| *known == facet) {
                        Some((_, values)) => values.push(value),
                        None => self.filter.values.push((facet, vec![value])),
                    }
                }
            }
        }
        Ok(())
    }

    /// The values chosen for a facet.
    pub fn chosen(&self, facet: Facet) -> &[String] {
        self.filter.values.iter().find(|(known, _)| *known == facet).map_or(&[], |(_, values)| values)
    }

    /// Whether anything narrows the list.
    pub fn is_narrowed(&self) -> bool {
        !self.filter.text.is_empty() || !self.filter.values.is_empty()
    }
}

/// How a facet's value stands in an address.
pub fn in_address(value: &str) -> &str {
    if value == Facet::NONE { "none" } else { value }
}

fn number(value: &str, most: usize) -> Result<usize, Problem> {
    value.parse().ok().filter(|n| (1..=most).contains(n)).ok_or_else(|| Problem::not_a_number(value))
}

impl<S: Sync> FromRequestParts<S> for ListQuery {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Failure> {
        ListQuery::parse(parts.uri.query().unwrap_or_default()).map_err(Failure)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_says_what_the_list_shows() {
        let asked =
            ListQuery::parse("q=clean+water&theme=a&theme=b&position=none&page=3&sort=newest").unwrap();
        assert_eq!(asked.filter.text, "clean water");
        assert_eq!(asked.chosen(Facet::Theme), ["a", "b"]);
        assert_eq!(asked.chosen(Facet::Position), [Facet::NONE]);
        assert_eq!((asked.filter.offset, asked.filter.limit), (50, 25));
    }

    #[test]
    fn every_value_that_cannot_be_understood_is_named() {
        let refused = ListQuery::parse("page=0&per_page=9999&sort=size&utm=1").unwrap_err().to_string();
        for name in ["page", "per_page", "sort"] {
            assert!(refused.contains(name), "{refused}");
        }
        assert!(!refused.contains("utm"));
    }
}
