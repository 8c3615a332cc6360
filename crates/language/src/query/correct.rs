//! One wrong letter is forgiven: where a word finds nothing, its nearest neighbour in the register is tried.

use tantivy::Term;
use tantivy::query::FuzzyTermQuery;

use super::compile::Compiler;
use super::parse::{Leaf, LeafKind, Query};
use super::run::Asking;
use crate::analysis::{Script, fold, split};
use crate::index::IndexError;

/// Shorter words have too many neighbours.
const SHORTEST: usize = 4;
/// How many neighbours are tried for one word.
const TRIES: usize = 4;

/// The question with other words.
pub(super) struct Corrected(pub Query);

/// Replaces words that occur nowhere in the register by neighbours that do, for this viewer.
pub(super) fn words_found_nowhere(
    asking: &Asking<'_>,
    compiler: &mut Compiler<'_>,
    query: &Query,
) -> Result<Option<Corrected>, IndexError> {
    let mut corrected: Option<Query> = None;
    let leaves: Vec<Leaf> = query.wanted().into_iter().cloned().collect();
    for leaf in leaves.iter().rev().filter(|leaf| is_correctable(leaf)) {
        if compiler.is_common_word(leaf) || compiler.leaf_alone(leaf)?.is_some() {
            continue;
        }
        for neighbour in neighbours(asking, &leaf.text)? {
            let replacement = Leaf { text: neighbour.clone(), ..leaf.clone() };
            let Some(alone) = compiler.leaf_alone(&replacement)? else { continue };
            if asking.finds_anything(&alone)? {
                corrected = Some(corrected.as_ref().unwrap_or(query).with_replaced(&leaf.span, &neighbour)?);
                break;
            }
        }
    }
    Ok(corrected.map(Corrected))
}

/// Replaces one word, if that makes a question find something that finds nothing whatever the filters.
pub(super) fn words_that_find_nothing_together(
    asking: &Asking<'_>,
    compiler: &mut Compiler<'_>,
    query: &Query,
) -> Result<Option<Corrected>, IndexError> {
    if let Some(all) = compiler.query(query)?
        && asking.finds_anything(&all)?
    {
        return Ok(None);
    }
    let leaves: Vec<Leaf> = query.wanted().into_iter().cloned().collect();
    for leaf in leaves.iter().filter(|leaf| is_correctable(leaf)) {
        if compiler.is_common_word(leaf) {
            continue;
        }
        for neighbour in neighbours(asking, &leaf.text)? {
            let candidate = query.with_replaced(&leaf.span, &neighbour)?;
            let Some(compiled) = compiler.query(&candidate)? else { continue };
            if asking.finds_anything(&compiled)? {
                return Ok(Some(Corrected(candidate)));
            }
        }
    }
    Ok(None)
}

/// A single word of a script with letters, long enough.
fn is_correctable(leaf: &Leaf) -> bool {
    let mut words = split(&leaf.text);
    let Some(word) = words.next() else { return false };
    leaf.kind == LeafKind::Word
        && words.next().is_none()
        && !matches!(word.script, Script::Han | Script::Other)
        && fold(word.text).chars().count() >= SHORTEST
}

/// Words of the register with one letter changed, added, left out or two exchanged; the most frequent first.
fn neighbours(asking: &Asking<'_>, word: &str) -> Result<Vec<String>, IndexError> {
    let word = fold(word);
    let mut found: Vec<(u64, String)> = Vec::new();
    let field = asking.index.fields().words;
    for reader in asking.snapshot.searcher.segment_readers() {
        let automaton = FuzzyTermQuery::new(Term::from_field_text(field, &word), 1, true).automaton()?;
        let inverted = reader.inverted_index(field)?;
        let mut terms = inverted.terms().search(automaton).into_stream()?;
        while terms.advance() {
            let neighbour = String::from_utf8_lossy(terms.key()).into_owned();
            let frequency = u64::from(terms.value().doc_freq);
            match found.iter_mut().find(|(_, known)| *known == neighbour) {
                Some((known, _)) => *known += frequency,
                None => found.push((frequency, neighbour)),
            }
        }
    }
    for label_word in asking.snapshot.derived.labels.words() {
        if is_neighbour(&word, label_word) && !found.iter().any(|(_, known)| known == label_word) {
            found.push((0, label_word.to_owned()));
        }
    }
    found.retain(|(_, neighbour)| *neighbour != word && neighbour.chars().count() + 1 >= SHORTEST);
    found.sort_unstable_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
    Ok(found.into_iter().take(TRIES).map(|(_, neighbour)| neighbour).collect())
}

/// Whether one change makes the words equal.
fn is_neighbour(a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    if a.len().abs_diff(b.len()) > 1 {
        return false;
    }
    let same = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let (a, b) = (&a[same..], &b[same..]);
    match (a, b) {
        ([], []) => true,
        ([first, second, rest @ ..], [x, y, others @ ..]) if first == y && second == x && rest == others => {
            true
        }
        _ if a.len() > b.len() => a[1..] == *b,
        _ if a.len() < b.len() => *a == b[1..],
        _ => a[1..] == b[1..],
    }
}

#[cfg(test)]
mod tests {
    use super::is_neighbour;

    #[test]
    fn one_letter_changed_added_left_out_or_exchanged_is_a_neighbour() {
        for near in ["torture", "tortore", "torrture", "tortur", "totrure", "xtorture", "torturex"] {
            assert!(is_neighbour("torture", near), "{near}");
        }
        for far in ["trtur", "torturexx", "otrtuer", "tort"] {
            assert!(!is_neighbour("torture", far), "{far}");
        }
    }
}
