//! What is left of a word when case, accents and ways of writing are taken away.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::words::is_invisible;

/// Longer words are cut, in the index and in the question alike.
const MAX_LETTERS: usize = 48;

/// Folds a word to its plainest spelling: lower case, no diacritics (é→e, ё→е; but й stays a letter of its own),
/// one shape of Arabic letters (أإآٱ→ا, ى→ي, ة→ه, no vowel signs, no tatweel), ASCII digits, ligatures spelled out.
pub fn fold(word: &str) -> String {
    if word.is_ascii() {
        let mut folded = word.to_ascii_lowercase();
        folded.truncate(MAX_LETTERS);
        return folded;
    }
    let mut folded = String::with_capacity(word.len());
    for c in word.nfkd().flat_map(char::to_lowercase).filter(|c| !is_invisible(*c)) {
        if is_combining_mark(c) {
            if c == '\u{0306}' && folded.ends_with('и') {
                folded.pop();
                folded.push('й');
            }
            continue;
        }
        match spelled_out(c) {
            Some(letters) => folded.push_str(letters),
            None => folded.extend(plain(c)),
        }
    }
    truncated(folded)
}

/// Lower case and one encoding, with the diacritics that the stemmer of the language wants to see.
pub(super) fn lower(word: &str) -> String {
    if word.is_ascii() {
        return fold(word);
    }
    let letters =
        word.nfkc().flat_map(char::to_lowercase).filter(|c| !is_invisible(*c) && !is_arabic_mark(*c));
    truncated(letters.map(|c| digit(c).unwrap_or(c)).collect())
}

fn truncated(mut word: String) -> String {
    if let Some((cut, _)) = word.char_indices().nth(MAX_LETTERS) {
        word.truncate(cut);
    }
    word
}

fn is_arabic_mark(c: char) -> bool {
    matches!(c, '\u{0640}' | '\u{064b}'..='\u{0652}' | '\u{0670}')
}

fn spelled_out(c: char) -> Option<&'static str> {
    Some(match c {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        _ => return None,
    })
}

/// The plain letter for one that Unicode does not decompose; nothing for tatweel.
fn plain(c: char) -> Option<char> {
    Some(match c {
        '\u{0640}' => return None,
        'ø' => 'o',
        'ł' => 'l',
        'đ' | 'ð' => 'd',
        'ħ' => 'h',
        'ı' => 'i',
        'ŧ' => 't',
        'ٱ' => 'ا',
        'ى' | 'ی' => 'ي',
        'ک' => 'ك',
        'ة' => 'ه',
        'ґ' => 'г',
        other => digit(other).unwrap_or(other),
    })
}

/// The ASCII digit for an Arabic-Indic or Persian one.
fn digit(c: char) -> Option<char> {
    let value = match c {
        '\u{0660}'..='\u{0669}' => c as u32 - 0x0660,
        '\u{06f0}'..='\u{06f9}' => c as u32 - 0x06f0,
        _ => return None,
    };
    char::from_digit(value, 10)
}
