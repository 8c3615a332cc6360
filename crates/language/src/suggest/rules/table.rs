//! The tables of wordings that lie beside this file: values parted by tabs, wordings of one language by bars.

use std::iter;

use suivi_kernel::Language;

/// The order of a table's last six columns.
const LANGUAGES: [Language; 6] =
    [Language::En, Language::Fr, Language::Es, Language::Ar, Language::Ru, Language::Zh];

/// One row: what it is about, and the wordings that say so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Row {
    /// The columns before those of the languages.
    pub about: Vec<&'static str>,
    wordings: [&'static str; 6],
}

impl Row {
    /// Its wordings in a language.
    pub fn wordings(&self, language: Language) -> impl Iterator<Item = &'static str> + use<> {
        let of_language = LANGUAGES.iter().zip(self.wordings).filter(move |(known, _)| **known == language);
        of_language.flat_map(|(_, wordings)| wordings.split('|')).filter(|wording| !wording.is_empty())
    }
}

/// The rows of a table below its heading. Lines with # are remarks; a row without all columns is left out, which a test
/// would notice.
pub(super) fn rows(table: &'static str) -> impl Iterator<Item = Row> {
    let lines = table.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    lines.skip(1).filter_map(|line| {
        let cells: Vec<&str> = line.split('\t').collect();
        let (about, wordings) = cells.split_last_chunk::<6>()?;
        Some(Row { about: about.to_vec(), wordings: *wordings })
    })
}

/// How many lines of a table should be rows.
#[cfg(test)]
pub(super) fn lines(table: &str) -> usize {
    table.lines().filter(|line| !line.starts_with('#') && !line.is_empty()).count() - 1
}

/// A row made of one wording for each language that has one.
pub(super) fn row_of(about: Vec<&'static str>, wording: impl Fn(Language) -> Option<&'static str>) -> Row {
    let mut wordings = [""; 6];
    for (place, language) in iter::zip(&mut wordings, LANGUAGES) {
        *place = wording(language).unwrap_or_default();
    }
    Row { about, wordings }
}
