//! The overview as its address asks for it, the same for pages and files.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use suivi_domain::hub::shelf::{Facet, Filter, Kind};
use suivi_domain::mechanisms::Level;
use suivi_kernel::vocab::{self, StateGroup};
use suivi_kernel::{FieldProblem, Problem, Refusal, Result};

use crate::errors::Failure;

/// The M49 regions that States lie in.
pub const REGIONS: [&str; 5] = ["002", "019", "142", "150", "009"];

/// How the overview is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// A list by region.
    #[default]
    List,
    /// A table.
    Table,
    /// A map of equal squares, with the list below.
    Map,
}

/// What the overview is narrowed to, and how it is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProfileQuery {
    /// An M49 region.
    pub region: Option<String>,
    /// A type of mechanism.
    pub kind: Option<String>,
    /// A group of States.
    pub group: Option<String>,
    /// A capacity of which the mechanism shares what it says.
    pub capacity: Option<String>,
    /// National, regional or local.
    pub level: Option<String>,
    /// Only those confirmed within twelve months.
    pub is_confirmed: bool,
    /// How it is shown.
    pub view: View,
}

impl ProfileQuery {
    /// Reads a query string. Every value that cannot be understood is named; unknown names are left alone.
    pub fn parse(query: &str) -> Result<Self> {
        let mut asked = ProfileQuery::default();
        let mut problems = Vec::new();
        for (name, value) in form_urlencoded::parse(query.as_bytes()).filter(|(_, value)| !value.is_empty()) {
            if let Err(problem) = asked.take(&name, &value) {
                problems.push(FieldProblem { field: name.into_owned(), problem });
            }
        }
        if problems.is_empty() { Ok(asked) } else { Err(Refusal::Invalid(problems).into()) }
    }

    fn take(&mut self, name: &str, value: &str) -> Result<(), Problem> {
        let known = |is_known: bool| {
            if is_known { Ok(Some(value.to_owned())) } else { Err(Problem::unknown_choice(value)) }
        };
        match name {
            "region" => self.region = known(REGIONS.contains(&value))?,
            "type" => self.kind = known(vocab::mechanism_type(value).is_some())?,
            "group" => self.group = known(value.parse::<StateGroup>().is_ok())?,
            "capacity" => self.capacity = known(vocab::capacity(value).is_some())?,
            "level" => self.level = known(Level::OF_MECHANISMS.iter().any(|level| level.code() == value))?,
            "confirmed" => self.is_confirmed = known(value == "yes")?.is_some(),
            "as" => {
                self.view = match value {
                    "list" => View::List,
                    "table" => View::Table,
                    "map" => View::Map,
                    other => return Err(Problem::unknown_choice(other)),
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// Whether anything narrows the list.
    pub fn is_narrowed(&self) -> bool {
        ProfileQuery { view: View::List, ..self.clone() } != ProfileQuery::default()
    }

    /// The same as what is looked for on the shelf.
    pub fn filter(&self) -> Filter {
        let named = [
            ("region", &self.region),
            ("type", &self.kind),
            ("flag", &self.group),
            ("capacity", &self.capacity),
            ("level", &self.level),
        ];
        let mut facets: Vec<Facet> = named
            .into_iter()
            .filter_map(|(scheme, code)| code.as_deref().map(|code| Facet::new(scheme, code)))
            .collect();
        if self.is_confirmed {
            facets.push(Facet::new("confirmed", "year"));
        }
        Filter { kinds: vec![Kind::Profile], facets, ..Filter::default() }
    }
}

impl<S: Sync> FromRequestParts<S> for ProfileQuery {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Failure> {
        ProfileQuery::parse(parts.uri.query().unwrap_or_default()).map_err(Failure)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_that_asks_for_what_there_is_not_says_what() {
        let asked = ProfileQuery::parse("region=009&group=sids&as=map&confirmed=yes&x=1").unwrap();
        assert_eq!((asked.view, asked.is_confirmed), (View::Map, true));
        assert_eq!(asked.filter().facets.len(), 3);
        assert!(!ProfileQuery::parse("as=table").unwrap().is_narrowed());
        let wrong = ProfileQuery::parse("region=999&rank=best&as=podium").unwrap_err().to_string();
        assert!(wrong.contains("region") && wrong.contains("as") && !wrong.contains("rank"), "{wrong}");
    }
}
