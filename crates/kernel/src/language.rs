//! The six official languages of the United Nations, and text that exists in several of them.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// An official language of the United Nations; the interface and the search index know these six.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// English.
    En,
    /// French.
    Fr,
    /// Spanish.
    Es,
    /// Arabic, written right to left.
    Ar,
    /// Russian.
    Ru,
    /// Chinese, in simplified characters.
    Zh,
}

/// The direction a language is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of HTML's `dir` attribute.
    pub fn as_str(self) -> &'static str {
        match self {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }
}

impl Language {
    /// All six, in the order the language menu shows them.
    pub const ALL: [Language; 6] =
        [Language::Ar, Language::Zh, Language::En, Language::Fr, Language::Ru, Language::Es];

    /// The two-letter code used in addresses and in the database (ISO 639-1).
    pub fn code(self) -> &'static str {
        match self {
            Language::En => "en",
            Language::Fr => "fr",
            Language::Es => "es",
            Language::Ar => "ar",
            Language::Ru => "ru",
            Language::Zh => "zh",
        }
    }

    /// The BCP 47 tag for HTML's `lang` attribute.
    pub fn tag(self) -> &'static str {
        match self {
            Language::Zh => "zh-Hans",
            other => other.code(),
        }
    }

    /// The language's own name for itself.
    pub fn autonym(self) -> &'static str {
        match self {
            Language::En => "English",
            Language::Fr => "Français",
            Language::Es => "Español",
            Language::Ar => "العربية",
            Language::Ru => "Русский",
            Language::Zh => "中文",
        }
    }

    /// The direction it is written in.
    pub fn direction(self) -> Direction {
        match self {
            Language::Ar => Direction::Rtl,
            _ => Direction::Ltr,
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// The text was no code of one of the six languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownLanguage(pub String);

impl fmt::Display for UnknownLanguage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{}\" is not one of ar, zh, en, fr, ru, es", self.0)
    }
}

impl std::error::Error for UnknownLanguage {}

impl FromStr for Language {
    type Err = UnknownLanguage;

    /// Accepts a code or a BCP 47 tag that starts with one (`fr-CH`, `zh-Hant`).
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let primary = text.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
        Language::ALL
            .into_iter()
            .find(|language| language.code() == primary)
            .ok_or_else(|| UnknownLanguage(text.to_owned()))
    }
}

/// One text in some of the six languages; stored as a JSON object of language code to text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct LocalText(pub BTreeMap<Language, String>);

impl LocalText {
    /// A text in one language.
    pub fn of(language: Language, text: impl Into<String>) -> Self {
        LocalText(BTreeMap::from([(language, text.into())]))
    }

    /// Adds or replaces the text in one language.
    pub fn with(mut self, language: Language, text: impl Into<String>) -> Self {
        self.0.insert(language, text.into());
        self
    }

    /// The text in exactly this language.
    pub fn get(&self, language: Language) -> Option<&str> {
        self.0.get(&language).map(String::as_str)
    }

    /// The best text for a reader of `language`, with the language it is in: that language, else English, else any.
    pub fn best(&self, language: Language) -> Option<(Language, &str)> {
        [language, Language::En]
            .into_iter()
            .find_map(|l| self.get(l).map(|text| (l, text)))
            .or_else(|| self.0.iter().next().map(|(l, text)| (*l, text.as_str())))
    }

    /// As [`LocalText::best`], without the language; empty where there is no text at all.
    pub fn best_text(&self, language: Language) -> &str {
        self.best(language).map_or("", |(_, text)| text)
    }

    /// The form kept in the database.
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_else(|_| "{}".to_owned())
    }

    /// Reads the form kept in the database.
    pub fn from_json(text: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reader_gets_her_language_then_english_then_any() {
        let name = LocalText::of(Language::Fr, "Samarie").with(Language::En, "Sama");
        assert_eq!(name.best(Language::Fr), Some((Language::Fr, "Samarie")));
        assert_eq!(name.best(Language::Zh), Some((Language::En, "Sama")));
        assert_eq!(LocalText::of(Language::Ru, "Сама").best_text(Language::Ar), "Сама");
        assert_eq!(LocalText::default().best(Language::En), None);
    }

    #[test]
    fn a_tag_names_its_language() {
        assert_eq!("fr-CH".parse(), Ok(Language::Fr));
        assert!("tlh".parse::<Language>().is_err());
    }

    #[test]
    fn the_stored_form_reads_back() {
        let name = LocalText::of(Language::Ar, "سما").with(Language::En, "Sama");
        assert_eq!(LocalText::from_json(&name.to_json()).unwrap(), name);
    }
}
