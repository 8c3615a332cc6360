//! The labels of every vocabulary in the languages its own table does not hold.

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use serde::Deserialize;

use super::table::rows;
use crate::language::{Language, LocalText};

#[derive(Deserialize)]
struct Row {
    scheme: String,
    code: String,
    label: String,
    check: String,
}

/// A translated label whose translator asked for a second pair of eyes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LabelToCheck {
    /// The language of the label.
    pub language: Language,
    /// The vocabulary it belongs to, such as `theme`.
    pub scheme: String,
    /// The code inside the vocabulary.
    pub code: String,
    /// What is doubtful.
    pub why: String,
}

struct Labels {
    by_term: HashMap<(String, String), BTreeMap<Language, String>>,
    to_check: Vec<LabelToCheck>,
}

static LABELS: LazyLock<Labels> = LazyLock::new(|| {
    let files = [
        (Language::Fr, include_str!("labels_fr.csv")),
        (Language::Es, include_str!("labels_es.csv")),
        (Language::Ar, include_str!("labels_ar.csv")),
        (Language::Ru, include_str!("labels_ru.csv")),
        (Language::Zh, include_str!("labels_zh.csv")),
    ];
    let mut labels = Labels { by_term: HashMap::new(), to_check: Vec::new() };
    for (language, text) in files {
        for row in rows::<Row>("labels", text) {
            if !row.check.is_empty() {
                let (scheme, code) = (row.scheme.clone(), row.code.clone());
                labels.to_check.push(LabelToCheck { language, scheme, code, why: row.check });
            }
            labels.by_term.entry((row.scheme, row.code)).or_default().insert(language, row.label);
        }
    }
    labels
});

/// The names of one term: what its own table says, completed by the translations.
pub(super) fn names(scheme: &str, code: &str, own: &[(Language, &str)]) -> LocalText {
    let translated = LABELS.by_term.get(&(scheme.to_owned(), code.to_owned())).cloned().unwrap_or_default();
    let mut names = LocalText(translated);
    for (language, text) in own.iter().filter(|(_, text)| !text.is_empty()) {
        names.0.insert(*language, (*text).to_owned());
    }
    names
}

/// The translated labels that await a native reader.
pub fn labels_to_check() -> &'static [LabelToCheck] {
    &LABELS.to_check
}

#[cfg(test)]
pub(super) fn translated_terms() -> impl Iterator<Item = &'static (String, String)> {
    LABELS.by_term.keys()
}

#[cfg(test)]
#[path = "labels_tests.rs"]
mod tests;
