//! The state of the list of allocations as it stands in its address, the same for pages, downloads and programs.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use suivi_domain::followup::allocations::Filter;
use suivi_domain::followup::model::{AllocationStatus, Part};
use suivi_domain::mechanisms::{self, Mechanism};
use suivi_kernel::{FieldProblem, Problem, Refusal, Result};
use suivi_store::Conn;

use crate::errors::Failure;

/// Rows on a page.
pub const PER_PAGE: i64 = 50;
/// The value of `status` for what came before the chair.
pub const ESCALATED: &str = "escalated";

/// The list as its address asks for it.
#[derive(Clone, Debug, Default)]
pub struct AllocationQuery {
    /// The institution, by its name in addresses.
    pub institution: Option<String>,
    /// Where the allocation stands.
    pub status: Option<AllocationStatus>,
    /// Only what came before the chair.
    pub is_escalated: bool,
    /// Lead or support.
    pub part: Option<Part>,
    /// The recommendation, by its short name.
    pub recommendation: Option<String>,
    /// The page, from 0.
    pub page: i64,
}

impl AllocationQuery {
    /// Reads a query string. Every value that cannot be understood is named; unknown names are left alone.
    pub fn parse(query: &str) -> Result<Self> {
        let mut asked = AllocationQuery::default();
        let mut problems = Vec::new();
        for (name, value) in form_urlencoded::parse(query.as_bytes()).filter(|(_, value)| !value.is_empty()) {
            if let Err(problem) = asked.take(&name, &value) {
                problems.push(FieldProblem { field: name.into_owned(), problem });
            }
        }
        if problems.is_empty() { Ok(asked) } else { Err(Refusal::Invalid(problems).into()) }
    }

    fn take(&mut self, name: &str, value: &str) -> Result<(), Problem> {
        let unknown = |_| Problem::unknown_choice(value);
        match name {
            "institution" => self.institution = Some(value.to_owned()),
            "recommendation" => self.recommendation = Some(value.to_owned()),
            "status" if value == ESCALATED => self.is_escalated = true,
            "status" => self.status = Some(value.parse().map_err(unknown)?),
            "part" => self.part = Some(value.parse().map_err(unknown)?),
            "page" => {
                let page: Option<i64> = value.parse().ok().filter(|page| (1..=10_000).contains(page));
                self.page = page.ok_or_else(|| Problem::not_a_number(value))? - 1;
            }
            _ => {}
        }
        Ok(())
    }

    /// What the domain is asked. An institution that the mechanism does not have is not found.
    pub fn filter(&self, conn: &mut Conn, mechanism: &Mechanism) -> Result<Filter> {
        let institution_id = match &self.institution {
            Some(slug) => Some(mechanisms::institution(conn, &mechanism.id, slug)?.id),
            None => None,
        };
        Ok(Filter {
            institution_id,
            status: self.status,
            is_escalated: self.is_escalated,
            part: self.part,
            recommendation: self.recommendation.clone(),
        })
    }

    /// The value of `status` in the address.
    pub fn status_code(&self) -> &'static str {
        match (self.is_escalated, self.status) {
            (true, _) => ESCALATED,
            (false, Some(status)) => status.code(),
            (false, None) => "",
        }
    }
}

impl<S: Sync> FromRequestParts<S> for AllocationQuery {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Failure> {
        AllocationQuery::parse(parts.uri.query().unwrap_or_default()).map_err(Failure)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_says_which_allocations_are_listed() {
        let asked =
            AllocationQuery::parse("institution=ministry-of-health&status=contested&part=lead&page=2")
                .unwrap();
        assert_eq!(asked.institution.as_deref(), Some("ministry-of-health"));
        assert_eq!((asked.status, asked.part), (Some(AllocationStatus::Contested), Some(Part::Lead)));
        assert_eq!((asked.page, asked.status_code()), (1, "contested"));
        assert!(AllocationQuery::parse("status=escalated&part=").unwrap().is_escalated);
    }

    #[test]
    fn every_value_that_cannot_be_understood_is_named() {
        let refused = AllocationQuery::parse("status=maybe&part=head&page=0&utm=1").unwrap_err().to_string();
        for name in ["status", "part", "page"] {
            assert!(refused.contains(name), "{refused}");
        }
    }
}
