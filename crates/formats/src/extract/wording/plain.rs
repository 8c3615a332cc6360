//! A text made plain for comparing, and the way back to its own words.

use unicode_normalization::UnicodeNormalization;

/// A text in small letters, with one kind of apostrophe and of space, and where each of its bytes came from.
#[derive(Clone, Debug)]
pub(in crate::extract) struct Plain {
    /// The plain text.
    pub(in crate::extract) text: String,
    /// For each byte of the plain text, the byte of the text it came from; one more for the end.
    from: Vec<usize>,
}

impl Plain {
    /// Makes a text plain.
    pub(in crate::extract) fn of(text: &str) -> Self {
        let mut plain =
            Plain { text: String::with_capacity(text.len()), from: Vec::with_capacity(text.len()) };
        for (at, c) in text.char_indices() {
            for c in seen(c).into_iter().flat_map(char::to_lowercase) {
                plain.push(c, at);
            }
        }
        plain.from.push(text.len());
        plain
    }

    fn push(&mut self, c: char, at: usize) {
        if c == ' ' && self.text.ends_with(' ') {
            return;
        }
        // A vowel and its accent that were written apart.
        if ('\u{300}'..='\u{36f}').contains(&c) {
            if let Some(last) = self.text.pop() {
                let begin = self.from.get(self.text.len()).copied().unwrap_or(at);
                self.from.truncate(self.text.len());
                let whole: String = [last, c].into_iter().nfc().collect();
                self.extend(&whole, begin);
            }
            return;
        }
        let mut bytes = [0; 4];
        self.extend(c.encode_utf8(&mut bytes), at);
    }

    fn extend(&mut self, text: &str, at: usize) {
        self.text.push_str(text);
        self.from.extend(std::iter::repeat_n(at, text.len()));
    }

    /// The byte of the text that a byte of the plain text came from.
    pub(in crate::extract) fn place(&self, at: usize) -> usize {
        self.from.get(at).or(self.from.last()).copied().unwrap_or_default()
    }
}

/// A text in small letters, with one kind of apostrophe and of space.
pub(in crate::extract) fn plain(text: &str) -> String {
    Plain::of(text.trim()).text
}

/// A character as it is compared; none for what is not seen or does not count.
fn seen(c: char) -> Option<char> {
    Some(match c {
        '’' | '‘' | 'ʼ' | '´' | '`' | '′' => '\'',
        'ё' => 'е',
        'Ё' => 'Е',
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        '\u{64b}'..='\u{655}' | '\u{670}' | '\u{640}' => return None,
        '\u{ad}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}'
        | '\u{feff}' => {
            return None;
        }
        '\u{2010}' | '\u{2011}' => '-',
        c if c.is_whitespace() => ' ',
        c => c,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn apostrophes_spaces_and_vowel_signs_do_not_matter() {
        assert_eq!(plain("L’ÉTAT\u{a0}partie"), "l'état partie");
        assert_eq!(plain("E\u{301}tat"), "état");
        assert_eq!(plain("تُوصِي اللجنة بأن"), "توصي اللجنة بان");
        assert_eq!(plain("Её"), "ее");
    }

    proptest! {
        #[test]
        fn every_place_is_a_place_of_the_text(text in "\\PC{0,40}") {
            let plain = Plain::of(&text);
            for (at, _) in plain.text.char_indices() {
                prop_assert!(text.is_char_boundary(plain.place(at)));
            }
            prop_assert_eq!(plain.place(plain.text.len()), text.len());
        }
    }
}
