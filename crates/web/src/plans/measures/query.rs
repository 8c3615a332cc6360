//! The state of a list of measures as it stands in its address, the same for pages, files and programs.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use suivi_domain::plans::measures::queries::Filter;
use suivi_kernel::{FieldProblem, Problem, Refusal, Result};

use crate::errors::Failure;
use crate::paging::Page;

/// A list as its address asks for it.
#[derive(Clone, Debug, Default)]
pub struct MeasureQuery {
    /// What it is narrowed to.
    pub filter: Filter,
    /// The page.
    pub page: Page,
}

impl MeasureQuery {
    /// Reads a query string. Every value that cannot be understood is named; unknown names are left alone.
    pub fn parse(query: &str) -> Result<Self> {
        let mut asked = MeasureQuery::default();
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
        match name {
            "plan" => filter.plan = Some(value.to_owned()),
            "institution" => filter.institution = Some(value.to_owned()),
            "kind" => filter.kind = Some(value.parse().map_err(|_| Problem::unknown_choice(value))?),
            "status" => filter.status = Some(value.parse().map_err(|_| Problem::unknown_choice(value))?),
            "overdue" => filter.is_overdue = is_yes(value)?,
            "agreement" => filter.waits_for_agreement = is_yes(value)?,
            "public" => filter.is_public = Some(is_yes(value)?),
            "theme" => filter.theme = Some(value.to_owned()),
            "recommendation" => filter.recommendation = Some(value.to_owned()),
            "cluster" => filter.cluster = Some(value.to_owned()),
            "page" => self.page = Page::parse(value)?,
            _ => {}
        }
        Ok(())
    }

    /// Whether anything narrows the list.
    pub fn is_narrowed(&self) -> bool {
        self.filter != Filter::default()
    }
}

fn is_yes(value: &str) -> Result<bool, Problem> {
    match value {
        "yes" => Ok(true),
        "no" => Ok(false),
        other => Err(Problem::unknown_choice(other)),
    }
}

impl<S: Sync> FromRequestParts<S> for MeasureQuery {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Failure> {
        MeasureQuery::parse(parts.uri.query().unwrap_or_default()).map_err(Failure)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use suivi_domain::plans::model::{MeasureKind, MeasureStatus};

    #[test]
    fn the_address_says_what_the_list_shows() {
        let asked = MeasureQuery::parse("kind=law&status=delayed&overdue=yes&plan=&page=3&utm=1").unwrap();
        assert_eq!(asked.filter.kind, Some(MeasureKind::Law));
        assert_eq!(asked.filter.status, Some(MeasureStatus::Delayed));
        assert!(asked.filter.is_overdue && asked.filter.plan.is_none());
        assert_eq!(asked.page.window(), (100, 50));
    }

    #[test]
    fn every_value_that_cannot_be_understood_is_named() {
        let refused = MeasureQuery::parse("kind=spell&page=0&overdue=perhaps").unwrap_err().to_string();
        for name in ["kind", "page", "overdue"] {
            assert!(refused.contains(name), "{refused}");
        }
    }
}
