//! Terms a recommendation is tagged with: themes, affected persons, the goals and targets of the 2030 Agenda.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::Deserialize;

use super::evidence::Evidence;
use super::fold;
use super::labels;
use super::table::rows;
use crate::language::{Language, LocalText};

/// One term of a vocabulary.
#[derive(Clone, Debug)]
pub struct Term {
    /// The list it comes from: `uhri_current`, `uhri_legacy`, `upr_info`, `sdg_goal`, `sdg_target`.
    pub scheme: String,
    /// Its code, unique among themes, among persons, and among goals and targets.
    pub code: String,
    /// The broader term: a theme's heading in the earlier index, a target's goal.
    pub parent: Option<String>,
    /// Its label in the six languages.
    pub names: LocalText,
    /// How sure we are of it.
    pub evidence: Evidence,
}

/// A vocabulary of terms with every spelling of each.
struct Terms {
    all: Vec<Term>,
    by_code: HashMap<String, usize>,
    by_key: HashMap<String, usize>,
    by_scheme: HashMap<String, HashMap<String, usize>>,
}

impl Terms {
    /// Where two terms share a label the earlier one is meant; a label goes before a code that reads like it.
    fn new(all: Vec<Term>) -> Self {
        let mut terms =
            Terms { all, by_code: HashMap::new(), by_key: HashMap::new(), by_scheme: HashMap::new() };
        for (at, term) in terms.all.iter().enumerate() {
            terms.by_code.insert(term.code.clone(), at);
            let scheme = terms.by_scheme.entry(term.scheme.clone()).or_default();
            for name in term.names.0.values() {
                terms.by_key.entry(fold::key(name)).or_insert(at);
                scheme.entry(fold::key(name)).or_insert(at);
            }
        }
        for (at, term) in terms.all.iter().enumerate() {
            terms.by_key.entry(fold::key(&term.code)).or_insert(at);
            let scheme = terms.by_scheme.entry(term.scheme.clone()).or_default();
            scheme.entry(fold::key(&term.code)).or_insert(at);
        }
        terms
    }

    fn get(&self, code: &str) -> Option<&Term> {
        self.by_code.get(code).map(|at| &self.all[*at])
    }

    fn resolve(&self, label: &str) -> Option<&Term> {
        self.by_key.get(&fold::key(label)).map(|at| &self.all[*at])
    }
}

#[derive(Deserialize)]
struct ThemeRow {
    scheme: String,
    code: String,
    parent_legacy: Option<String>,
    label_en: String,
    evidence: Evidence,
}

static THEMES: LazyLock<Terms> = LazyLock::new(|| {
    let mut all = Vec::new();
    for text in [include_str!("themes.csv"), include_str!("upr_info_issues.csv")] {
        all.extend(rows::<ThemeRow>("themes", text).into_iter().map(|row| Term {
            names: labels::names("theme", &row.code, &[(Language::En, &row.label_en)]),
            scheme: row.scheme,
            code: row.code,
            parent: row.parent_legacy,
            evidence: row.evidence,
        }));
    }
    all.sort_by_key(|term| {
        ["uhri_current", "uhri_legacy", "upr_info"].iter().position(|s| *s == term.scheme)
    });
    Terms::new(all)
});

/// Every theme: the current index first, then the earlier index, then the issues of the UPR Info database.
pub fn themes() -> &'static [Term] {
    &THEMES.all
}

/// The theme with this code.
pub fn theme(code: &str) -> Option<&'static Term> {
    THEMES.get(code)
}

/// The theme a label means, in any of the six languages. Where two lists share a label the current index wins.
pub fn resolve_theme(label: &str) -> Option<&'static Term> {
    THEMES.resolve(label)
}

/// The theme a label means in one list, such as `upr_info`.
pub fn resolve_theme_in(scheme: &str, label: &str) -> Option<&'static Term> {
    THEMES.by_scheme.get(scheme)?.get(&fold::key(label)).map(|at| &THEMES.all[*at])
}

#[derive(Deserialize)]
struct PersonRow {
    scheme: String,
    code: String,
    label_en: String,
    evidence: Evidence,
}

static PERSONS: LazyLock<Terms> = LazyLock::new(|| {
    let rows = rows::<PersonRow>("affected_persons", include_str!("affected_persons.csv"));
    Terms::new(
        rows.into_iter()
            .map(|row| Term {
                names: labels::names("person", &row.code, &[(Language::En, &row.label_en)]),
                scheme: row.scheme,
                code: row.code,
                parent: None,
                evidence: row.evidence,
            })
            .collect(),
    )
});

/// Every group of affected persons.
pub fn persons() -> &'static [Term] {
    &PERSONS.all
}

/// The group of affected persons with this code.
pub fn person(code: &str) -> Option<&'static Term> {
    PERSONS.get(code)
}

/// The group of affected persons a label means, in any of the six languages.
pub fn resolve_person(label: &str) -> Option<&'static Term> {
    PERSONS.resolve(label)
}

#[derive(Deserialize)]
struct GoalRow {
    code: String,
    title_en: String,
    title_fr: String,
    title_es: String,
    title_ar: String,
    title_ru: String,
    title_zh: String,
}

#[derive(Deserialize)]
struct TargetRow {
    code: String,
    goal: String,
    short_label_en: String,
}

static SDG: LazyLock<Terms> = LazyLock::new(|| {
    let goals = rows::<GoalRow>("sdg_goals", include_str!("sdg_goals.csv")).into_iter().map(|row| Term {
        scheme: "sdg_goal".to_owned(),
        code: row.code,
        parent: None,
        names: LocalText::of(Language::En, row.title_en)
            .with(Language::Fr, row.title_fr)
            .with(Language::Es, row.title_es)
            .with(Language::Ar, row.title_ar)
            .with(Language::Ru, row.title_ru)
            .with(Language::Zh, row.title_zh),
        evidence: Evidence::Seen,
    });
    let targets = rows::<TargetRow>("sdg_targets", include_str!("sdg_targets.csv")).into_iter().map(|row| {
        let names = labels::names("sdg_target", &row.code, &[(Language::En, &row.short_label_en)]);
        let scheme = "sdg_target".to_owned();
        Term { scheme, code: row.code, parent: Some(row.goal), names, evidence: Evidence::Seen }
    });
    Terms::new(goals.chain(targets).collect())
});

/// The 17 goals of the 2030 Agenda.
pub fn sdg_goals() -> &'static [Term] {
    SDG.all.split_at(SDG.all.iter().take_while(|term| term.parent.is_none()).count()).0
}

/// The 169 targets of the 2030 Agenda, under short labels of our own.
pub fn sdg_targets() -> &'static [Term] {
    SDG.all.split_at(sdg_goals().len()).1
}

/// The goal (`4`) or target (`4.5`, `16.a`) with this code.
pub fn sdg(code: &str) -> Option<&'static Term> {
    SDG.get(code)
}

/// The goal or target a label means: "5.2 - End violence…", "SDG 5", "5.2", or its label.
pub fn resolve_sdg(label: &str) -> Option<&'static Term> {
    let label = label.trim();
    let bare = ["SDG", "ODD", "ODS", "ЦУР", "Goal", "Target"]
        .iter()
        .find_map(|prefix| label.strip_prefix(prefix))
        .unwrap_or(label)
        .trim_start();
    let code =
        bare.split([' ', '-', '–', ':']).next().unwrap_or_default().trim_end_matches('.').to_lowercase();
    sdg(&code).or_else(|| SDG.resolve(label))
}

#[cfg(test)]
#[path = "term_tests.rs"]
mod tests;
