//! Addresses: the state of a page lives there, so its links are small changes of it.

use std::fmt;

use suivi_kernel::Language;

/// A page's path and query, to make its neighbours from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    path: String,
    query: Vec<(String, String)>,
}

impl Address {
    /// Reads a path with an optional query: `/en/sama/recommendations?q=water`.
    pub fn of(path_and_query: &str) -> Self {
        let (path, query) = path_and_query.split_once('?').unwrap_or((path_and_query, ""));
        Address {
            path: path.to_owned(),
            query: form_urlencoded::parse(query.as_bytes()).into_owned().collect(),
        }
    }

    /// The path alone.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The query, decoded.
    pub fn query(&self) -> &[(String, String)] {
        &self.query
    }

    /// With this one value for the name; an empty value removes it.
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.query.retain(|(n, _)| n != name);
        if value.is_empty() { self } else { self.and(name, value) }
    }

    /// With one more value for the name.
    pub fn and(mut self, name: &str, value: &str) -> Self {
        self.query.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Without any value for the name.
    pub fn without(self, name: &str) -> Self {
        self.with(name, "")
    }

    /// Without this one value for the name.
    pub fn without_value(mut self, name: &str, value: &str) -> Self {
        self.query.retain(|(n, v)| n != name || v != value);
        self
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.path)?;
        if self.query.is_empty() {
            return Ok(());
        }
        let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(&self.query).finish();
        write!(f, "?{query}")
    }
}

/// The same page in another language: the first step of the path is the language.
pub fn in_language(path_and_query: &str, language: Language) -> String {
    let rest = path_and_query.trim_start_matches('/');
    let end = rest.find(['/', '?']).unwrap_or(rest.len());
    let (first, after) = rest.split_at(end);
    match first.parse::<Language>() {
        Ok(_) => format!("/{language}{after}"),
        Err(_) => format!("/{language}/"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_page_in_another_language_keeps_its_state() {
        let here = "/en/sama/recommendations?q=water&theme=health";
        assert_eq!(in_language(here, Language::Ar), "/ar/sama/recommendations?q=water&theme=health");
        assert_eq!(in_language("/fr", Language::Es), "/es");
        assert_eq!(in_language("/assets/x", Language::Es), "/es/");
    }

    #[test]
    fn a_filter_is_added_and_removed_without_touching_the_others() {
        let here = Address::of("/en/sama/recommendations?q=clean+water&theme=a&theme=b");
        assert_eq!(
            here.clone().without_value("theme", "a").to_string(),
            "/en/sama/recommendations?q=clean+water&theme=b"
        );
        assert_eq!(
            here.clone().with("q", "").and("sdg", "6").to_string(),
            "/en/sama/recommendations?theme=a&theme=b&sdg=6"
        );
        assert_eq!(here.without("theme").without("q").to_string(), "/en/sama/recommendations");
    }
}
