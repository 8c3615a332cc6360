//! Written rules: what the words of a text name outright, in the six languages.
//!
//! | table          | what it says                                                            |
//! |----------------|-------------------------------------------------------------------------|
//! | `treaties.tsv` | a treaty is named: its theme, its persons, international instruments    |
//! | `themes.tsv`   | a theme is named                                                        |
//! | `persons.tsv`  | a group of persons is named                                             |
//! | `goals.tsv`    | the wording is a target's of the 2030 Agenda                            |
//! | `verbs.tsv`    | the first verb says how concrete an act is asked for                    |
//!
//! How sure a rule is stands beside it. For themes and verbs it is the part of English texts of the UPR Info database on
//! which the rule was right; for persons and goals, where no labelled texts are at hand, it is our estimate.

mod table;
mod wordings;

use std::sync::OnceLock;

use suivi_kernel::{Language, vocab};

use self::table::{Row, row_of, rows};
use self::wordings::{Match, Wordings};
use super::suggestion::{Field, Origin, Suggestion, Word};
use crate::analysis::Lent;

const TREATIES: &str = include_str!("treaties.tsv");
/// Tables whose rows begin with a code and how sure it is.
const TABLES: [(Field, &str); 4] = [
    (Field::Theme, include_str!("themes.tsv")),
    (Field::Person, include_str!("persons.tsv")),
    (Field::Sdg, include_str!("goals.tsv")),
    (Field::ActionCategory, include_str!("verbs.tsv")),
];

/// The theme of texts that name a treaty.
const INSTRUMENTS: &str = "issue_international_instruments";
/// How sure it is that a text that names a treaty is about international instruments, and about the treaty's subject.
const TREATY: (f32, f32) = (0.9, 0.9);
/// A rule that was measured on English texts is this much less sure in the other languages, where it was not.
const NOT_MEASURED: f32 = 0.9;
/// The first verb stands among this many words; what comes after does not say how concrete the whole is.
const BEGINNING: usize = 12;
/// Places that are named for one suggestion at most.
const PLACES: usize = 3;

/// What a wording says.
#[derive(Clone, Debug, PartialEq)]
struct Says {
    names: Names,
    code: &'static str,
    sureness: f32,
}

/// What kind of thing a wording names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Names {
    /// A code of a field.
    Code(Field),
    /// A treaty, by its code in the table.
    Treaty,
}

/// What the words of a text name outright, in the order of fields and codes.
pub(super) fn suggest(text: &str, language: Language) -> Vec<Suggestion> {
    let found = find(text, language);
    let suggestions = found.chunk_by(same).filter_map(|matches| match matches[0].says.names {
        Names::Code(field) => Some(suggestion(text, field, matches)),
        Names::Treaty => None,
    });
    suggestions.collect()
}

/// Everything that the words of a text name, each once.
pub(super) fn named(text: &str, language: Language) -> Vec<(Names, &'static str)> {
    find(text, language).chunk_by(same).map(|matches| (matches[0].says.names, matches[0].says.code)).collect()
}

fn same(one: &Match<'_, Says>, next: &Match<'_, Says>) -> bool {
    (one.says.names, one.says.code) == (next.says.names, next.says.code)
}

/// The wordings in a text, by what they name; of the verbs only the first there is.
fn find(text: &str, language: Language) -> Vec<Match<'static, Says>> {
    const VERB: Names = Names::Code(Field::ActionCategory);
    let tokens = Lent::of(language).analyse(text);
    let mut found = wordings(language).find(text, &tokens);
    let verb = found.iter().position(|one| one.says.names == VERB && one.word < BEGINNING);
    let mut places = 0..;
    found.retain(|one| {
        let place = places.next();
        one.says.names != VERB || place == verb
    });
    found.sort_by_key(|one| (one.says.names, one.says.code, one.from, std::cmp::Reverse(one.to)));
    found
}

/// One suggestion of all the wordings that say it; of two that begin together, only the longer is named.
fn suggestion(text: &str, field: Field, matches: &[Match<'_, Says>]) -> Suggestion {
    let sureness = matches.iter().map(|one| one.says.sureness).fold(0.0, f32::max);
    let mut places: Vec<(usize, usize)> = Vec::new();
    for one in matches {
        if places.last().is_none_or(|last| last.1 <= one.from) && places.len() < PLACES {
            places.push((one.from, one.to));
        }
    }
    let share = 1.0 / places.len() as f32;
    let word = |(from, to): (usize, usize)| Word { text: text[from..to].to_owned(), from, to, share };
    Suggestion {
        field,
        code: matches[0].says.code.to_owned(),
        sureness,
        because: places.into_iter().map(word).collect(),
        from: Origin::Rule,
    }
}

/// The wordings of a language, prepared when its first text comes.
fn wordings(language: Language) -> &'static Wordings<Says> {
    static PREPARED: [OnceLock<Wordings<Says>>; Language::ALL.len()] =
        [const { OnceLock::new() }; Language::ALL.len()];
    let place = Language::ALL.iter().position(|known| *known == language).unwrap_or_default();
    PREPARED[place].get_or_init(|| {
        let factor = if language == Language::En { 1.0 } else { NOT_MEASURED };
        let all = all_rows().into_iter().flat_map(|(row, says)| {
            let wordings: Vec<&'static str> = row.wordings(language).collect();
            wordings.into_iter().flat_map(move |wording| {
                let says = says.clone().into_iter();
                says.map(move |s| (wording, Says { sureness: s.sureness * factor, ..s }))
            })
        });
        Wordings::new(language, all)
    })
}

/// Every row of every table, with what its wordings say.
fn all_rows() -> Vec<(Row, Vec<Says>)> {
    let mut all = Vec::new();
    for (field, table) in TABLES {
        for row in rows(table) {
            if let [code, sureness] = row.about[..] {
                let sureness = sureness.parse().unwrap_or_default();
                all.push((row, vec![Says { names: Names::Code(field), code, sureness }]));
            }
        }
    }
    let rows_of_treaties: Vec<Row> = rows(TREATIES).collect();
    let has_own_row = |code: &str| rows_of_treaties.iter().any(|row| row.about.first() == Some(&code));
    for row in rows_of_treaties.clone() {
        if let [code, theme, person] = row.about[..] {
            let says = of_treaty(code, theme, person);
            // The kernel's titles of the treaty itself, and of its protocols.
            for treaty in vocab::treaties() {
                let is_protocol = treaty.code.starts_with(&format!("{code}-")) && !has_own_row(&treaty.code);
                if treaty.code == code || is_protocol {
                    let title = |language| treaty.names.0.get(&language).map(String::as_str);
                    all.push((row_of(vec![], title), says.clone()));
                }
            }
            all.push((row, says));
        }
    }
    all
}

fn of_treaty(code: &'static str, theme: &'static str, person: &'static str) -> Vec<Says> {
    let (instruments, subject) = TREATY;
    let said = [
        (Names::Treaty, code, 1.0),
        (Names::Code(Field::Theme), INSTRUMENTS, instruments),
        (Names::Code(Field::Theme), theme, subject),
        (Names::Code(Field::Person), person, subject),
    ];
    let is_named = |(_, code, _): &(Names, &str, f32)| *code != "-";
    said.into_iter().filter(is_named).map(|(names, code, sureness)| Says { names, code, sureness }).collect()
}

#[cfg(test)]
mod tests;
