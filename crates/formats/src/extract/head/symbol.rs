//! The symbol of a document, on its first lines.

use suivi_kernel::vocab::{Symbol, recognise_symbol};

/// The symbol as printed, and what the vocabulary knows of it.
pub(in crate::extract) fn symbol(beginning: &[&str], head: &[String]) -> Option<(String, Option<Symbol>)> {
    let lines = || head.iter().map(String::as_str).chain(beginning.iter().copied().take(20));
    let words = || lines().flat_map(str::split_whitespace).map(bare).filter(|word| word.contains('/'));
    if let Some(known) = words().find_map(recognise_symbol) {
        return Some((known.text.clone(), Some(known)));
    }
    lines()
        .take(12)
        .find_map(|line| line.split_whitespace().map(bare).find(|word| is_like_one(word)))
        .map(|word| (word.to_owned(), None))
}

fn bare(word: &str) -> &str {
    let word = word.trim_matches(|c: char| !c.is_ascii_alphanumeric() && c != '(' && c != ')');
    let is_balanced = word.matches('(').count() == word.matches(')').count();
    if is_balanced { word } else { word.trim_matches(['(', ')']) }
}

/// Whether a word has the shape of a symbol: capitals and numbers between slashes or brackets.
fn is_like_one(word: &str) -> bool {
    let first: String = word.chars().take_while(|c| c.is_ascii_alphabetic()).collect();
    let is_named = !first.is_empty() && first.len() <= 8 && first.bytes().all(|b| b.is_ascii_uppercase());
    let parts = word.matches(['/', '(']).count();
    let is_plain =
        word.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '/' | '.' | '-' | '(' | ')'));
    is_named && parts > 0 && is_plain && word.bytes().any(|b| b.is_ascii_digit()) && word.len() < 40
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn symbols_that_the_vocabulary_does_not_know_are_known_by_their_shape() {
        for word in ["A/RES/77/1", "CRC/C/15/Add.141", "CRI(2022)12", "GREVIO/Inf(2024)3", "A/HRC/54/L.16"] {
            assert!(is_like_one(word), "{word}");
        }
        for word in ["and/or", "N/A", "Geneva", "his/her", "2024/25", "(2024)"] {
            assert!(!is_like_one(word), "{word}");
        }
    }

    #[test]
    fn the_first_known_symbol_is_the_documents_own() {
        let head = ["United Nations\tCEDAW/C/XSA/CO/4".to_owned(), "See CEDAW/C/XSA/4".to_owned()];
        let (text, known) = symbol(&[], &head).unwrap();
        assert_eq!(text, "CEDAW/C/XSA/CO/4");
        assert_eq!(known.unwrap().state.as_deref(), Some("XSA"));
    }
}
