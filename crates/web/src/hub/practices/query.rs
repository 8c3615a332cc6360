//! The state of the list of practices as it stands in its address, the same for pages, files and programs.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use suivi_domain::hub::practices::model::{AuthorKind, Capacity};
use suivi_domain::hub::practices::queries::Filter;
use suivi_kernel::{FieldProblem, Language, Problem, Refusal, Result, vocab};

use crate::errors::Failure;
use crate::paging::Page;

/// What the list is narrowed by, in the order of the page.
pub const SCHEMES: [&str; 7] = ["capacity", "theme", "state", "region", "flag", "language", "author"];

/// The list as its address asks for it.
#[derive(Clone, Debug, Default)]
pub struct PracticeQuery {
    /// What it is narrowed to.
    pub filter: Filter,
    /// The page.
    pub page: Page,
}

impl PracticeQuery {
    /// Reads a query string. Every value that cannot be understood is named; unknown names are left alone.
    pub fn parse(query: &str) -> Result<Self> {
        let mut asked = PracticeQuery::default();
        let mut problems = Vec::new();
        for (name, value) in form_urlencoded::parse(query.as_bytes()).filter(|(_, value)| !value.is_empty()) {
            if let Err(problem) = asked.take(&name, &value) {
                problems.push(FieldProblem { field: name.into_owned(), problem });
            }
        }
        if problems.is_empty() { Ok(asked) } else { Err(Refusal::Invalid(problems).into()) }
    }

    fn take(&mut self, name: &str, value: &str) -> Result<(), Problem> {
        let filter = &mut self.filter;
        let known = |is_known: bool| match is_known {
            true => Ok(Some(value.to_owned())),
            false => Err(Problem::unknown_choice(value)),
        };
        match name {
            "q" => filter.words = Some(value.chars().take(200).collect()),
            "capacity" => filter.capacity = known(value.parse::<Capacity>().is_ok())?,
            "theme" => filter.theme = known(vocab::theme(value).is_some())?,
            "state" => {
                let code = value.to_ascii_uppercase();
                known(vocab::country(&code).is_some())?;
                filter.state = Some(code);
            }
            "region" => filter.region = known(vocab::all_countries().iter().any(|one| one.region == value))?,
            "flag" => filter.flag = known(matches!(value, "ldc" | "lldc" | "sids"))?,
            "language" => filter.language = known(value.parse::<Language>().is_ok())?,
            "author" => filter.author = known(value.parse::<AuthorKind>().is_ok())?,
            "confirmed" => {
                known(matches!(value, "yes" | "no"))?;
                filter.is_confirmed = value == "yes";
            }
            "page" => self.page = Page::parse(value)?,
            _ => {}
        }
        Ok(())
    }

    /// The value chosen of a vocabulary.
    pub fn chosen(&self, scheme: &str) -> Option<&str> {
        let filter = &self.filter;
        match scheme {
            "capacity" => filter.capacity.as_deref(),
            "theme" => filter.theme.as_deref(),
            "state" => filter.state.as_deref(),
            "region" => filter.region.as_deref(),
            "flag" => filter.flag.as_deref(),
            "language" => filter.language.as_deref(),
            "author" => filter.author.as_deref(),
            _ => None,
        }
    }

    /// Whether anything narrows the list.
    pub fn is_narrowed(&self) -> bool {
        self.filter != Filter::default()
    }
}

impl<S: Sync> FromRequestParts<S> for PracticeQuery {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Failure> {
        PracticeQuery::parse(parts.uri.query().unwrap_or_default()).map_err(Failure)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_says_what_the_list_shows_and_names_what_it_cannot_understand() {
        let asked =
            PracticeQuery::parse("q=water&capacity=coordination&state=xsa&confirmed=yes&page=2").unwrap();
        assert_eq!(asked.chosen("state"), Some("XSA"));
        assert!(asked.filter.is_confirmed && asked.page.number() == 2);
        let refused = PracticeQuery::parse("capacity=magic&flag=rich&region=moon").unwrap_err().to_string();
        for name in ["capacity", "flag", "region"] {
            assert!(refused.contains(name), "{refused}");
        }
    }
}
