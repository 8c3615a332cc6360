//! Telling which State a label means, and when a label only pretends to mean one.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::Deserialize;

use super::fold;
use super::state::{Country, all_countries, invented_states};
use super::table::rows;

/// Which State a label means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StateMatch {
    /// The State with this ISO 3166-1 alpha-3 code.
    Known(&'static str),
    /// It looks like a State's name to the eye and is not: the importer asks a person.
    Lookalike {
        /// The State it looks like.
        iso3: &'static str,
        /// What is wrong with the label.
        why: Disguise,
    },
    /// No State of that name: the label goes to the "to map" queue.
    Unknown,
}

impl StateMatch {
    /// The State, where there is no doubt.
    pub fn known(self) -> Option<&'static str> {
        match self {
            StateMatch::Known(iso3) => Some(iso3),
            _ => None,
        }
    }
}

/// What makes a label look like a name that it is not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Disguise {
    /// A letter of another script, or a digit, in the place of a letter of the same shape.
    OtherLetters,
    /// Characters that are not seen, or that turn the direction of writing.
    HiddenCharacters,
}

impl Disguise {
    /// The code used in messages and in the API.
    pub fn code(self) -> &'static str {
        match self {
            Disguise::OtherLetters => "other_letters",
            Disguise::HiddenCharacters => "hidden_characters",
        }
    }
}

#[derive(Deserialize)]
struct Alias {
    iso3: String,
    alias: String,
}

struct Names {
    by_key: HashMap<String, &'static str>,
    by_shape: HashMap<String, &'static str>,
    by_code: HashMap<&'static str, &'static str>,
}

static NAMES: LazyLock<Names> = LazyLock::new(|| {
    let mut names = Names { by_key: HashMap::new(), by_shape: HashMap::new(), by_code: HashMap::new() };
    let everywhere = || all_countries().iter().chain(invented_states());
    for country in everywhere() {
        names.by_code.insert(&country.iso3, &country.iso3);
        if !country.iso2.is_empty() {
            names.by_code.insert(&country.iso2, &country.iso3);
        }
        for name in country.names.0.values() {
            names.add(country, name);
        }
    }
    for alias in rows::<Alias>("state_aliases", include_str!("state_aliases.csv")) {
        if let Some(country) = everywhere().find(|country| country.iso3 == alias.iso3) {
            names.add(country, &alias.alias);
        }
    }
    names
});

impl Names {
    /// A State's name is never taken from it by an area that shares it.
    fn add(&mut self, country: &'static Country, name: &str) {
        for spelling in spellings(name, country.is_state()) {
            let key = state_key(&spelling);
            if country.is_state() {
                self.by_key.insert(key.clone(), &country.iso3);
            } else {
                self.by_key.entry(key.clone()).or_insert(&country.iso3);
            }
            self.by_shape.entry(fold::shape(&key)).or_insert(&country.iso3);
        }
    }
}

/// "Bolivia (Plurinational State of)" is also "Plurinational State of Bolivia" and plain "Bolivia"; the plain form
/// only for States, because two areas may differ by nothing but the parentheses.
fn spellings(name: &str, may_shorten: bool) -> Vec<String> {
    let mut spellings = vec![name.to_owned()];
    let opening = name.find(['(', '（']);
    let closing = name.rfind([')', '）']);
    if let (Some(opening), Some(closing)) = (opening, closing)
        && opening < closing
    {
        let plain = name[..opening].trim();
        let inside = name[opening..closing].trim_start_matches(['(', '（']).trim();
        let elided = inside.ends_with(['\'', '’']);
        spellings.push(format!("{inside}{}{plain}", if elided { "" } else { " " }));
        if may_shorten {
            spellings.push(plain.to_owned());
        }
    }
    spellings
}

/// A label's key for States: footnote marks are dropped, "St" is "Saint", and "the" does not count.
fn state_key(label: &str) -> String {
    let key = fold::key(label);
    let words = key.split(' ').filter(|word| *word != "the").map(|word| match word {
        "st" => "saint",
        other => other,
    });
    words.collect::<Vec<_>>().join(" ")
}

/// Which State a label means: a name in any of the six languages, an old or short name, or an ISO code in capitals.
///
/// A label that only looks like a name, by letters of another script or by hidden characters, is never accepted.
///
/// ```
/// use suivi_kernel::vocab::{Disguise, StateMatch, resolve_state};
///
/// assert_eq!(resolve_state("Plurinational State of Bolivia"), StateMatch::Known("BOL"));
/// assert_eq!(resolve_state("State of Palestine*"), StateMatch::Known("PSE"));
/// let forged = "Fr\u{430}nce"; // with a Cyrillic letter
/// assert_eq!(resolve_state(forged), StateMatch::Lookalike { iso3: "FRA", why: Disguise::OtherLetters });
/// assert_eq!(resolve_state("Atlantis"), StateMatch::Unknown);
/// ```
pub fn resolve_state(label: &str) -> StateMatch {
    if label.chars().any(fold::is_invisible) {
        let seen: String = label.chars().filter(|character| !fold::is_invisible(*character)).collect();
        return match resolve_state(&seen) {
            StateMatch::Known(iso3) | StateMatch::Lookalike { iso3, .. } => {
                StateMatch::Lookalike { iso3, why: Disguise::HiddenCharacters }
            }
            StateMatch::Unknown => StateMatch::Unknown,
        };
    }
    let names = &*NAMES;
    let bare = label.trim().trim_matches(['*', '†', '‡']).trim();
    if let Some(iso3) = names.by_code.get(bare) {
        return StateMatch::Known(iso3);
    }
    let key = state_key(bare);
    if let Some(iso3) = names.by_key.get(&key) {
        return StateMatch::Known(iso3);
    }
    match names.by_shape.get(&fold::shape(&key)) {
        Some(iso3) => StateMatch::Lookalike { iso3, why: Disguise::OtherLetters },
        None => StateMatch::Unknown,
    }
}

#[cfg(test)]
#[path = "state_names_tests.rs"]
mod tests;
