//! Comparing labels: two spellings of one name fold to one key, and a forged spelling is told from a true one.

/// The key under which a label is looked up: lower case, no accents, no punctuation, "&" read as "and".
pub(super) fn key(label: &str) -> String {
    let mut key = String::with_capacity(label.len());
    for character in label.chars() {
        match character {
            '&' => push_word_break(&mut key, Some("and")),
            '\u{0300}'..='\u{036F}' | '\'' | '’' | '‘' | 'ʼ' | '`' | '´' => {}
            other if other.is_alphanumeric() => {
                other.to_lowercase().filter(|c| *c != '\u{0307}').for_each(|c| key.push_str(&plain(c)))
            }
            _ => push_word_break(&mut key, None),
        }
    }
    key.trim_end().to_owned()
}

fn push_word_break(key: &mut String, word: Option<&str>) {
    if !key.is_empty() && !key.ends_with(' ') {
        key.push(' ');
    }
    if let Some(word) = word {
        key.push_str(word);
        key.push(' ');
    }
}

/// A lower-case letter without its accent.
fn plain(letter: char) -> String {
    let base = match letter {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' => 'a',
        'ç' | 'č' => 'c',
        'è' | 'é' | 'ê' | 'ë' | 'ē' => 'e',
        'ì' | 'í' | 'î' | 'ï' | 'ī' => 'i',
        'ñ' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' => 'o',
        'ù' | 'ú' | 'û' | 'ü' | 'ū' => 'u',
        'ý' | 'ÿ' => 'y',
        'ş' | 'š' => 's',
        'ž' => 'z',
        'ё' => 'е',
        'й' => 'и',
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' => 'ي',
        'œ' => return "oe".to_owned(),
        'æ' => return "ae".to_owned(),
        other => other,
    };
    base.to_string()
}

/// Characters that are not seen: zero-width ones, soft hyphens, and the controls of writing direction.
pub(super) fn is_invisible(character: char) -> bool {
    matches!(character,
        '\u{00AD}' | '\u{061C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{2069}' | '\u{FEFF}' | '\u{FE00}'..='\u{FE0F}')
}

/// The shape a key shows to the eye: letters of other scripts, and digits, that look like Latin ones become them.
/// Only ever used to find what an unknown label pretends to be.
pub(super) fn shape(key: &str) -> String {
    key.chars().map(look).collect()
}

fn look(letter: char) -> char {
    match letter {
        // Cyrillic
        'а' => 'a',
        'в' => 'b',
        'с' => 'c',
        'ԁ' => 'd',
        'е' => 'e',
        'һ' | 'н' => 'h',
        'і' | 'ӏ' => 'i',
        'ј' => 'j',
        'к' => 'k',
        'м' => 'm',
        'о' => 'o',
        'р' => 'p',
        'ԛ' => 'q',
        'ѕ' => 's',
        'т' => 't',
        'ѵ' => 'v',
        'ԝ' => 'w',
        'х' => 'x',
        'у' | 'ү' => 'y',
        // Greek
        'α' => 'a',
        'β' => 'b',
        'ε' => 'e',
        'ι' => 'i',
        'κ' => 'k',
        'ν' => 'v',
        'ο' => 'o',
        'ρ' => 'p',
        'τ' => 't',
        'υ' => 'u',
        'χ' => 'x',
        // Latin look-alikes, digits, and the l that passes for an I
        'ı' | 'ɩ' | 'l' | '1' => 'i',
        'ɑ' => 'a',
        'ɡ' => 'g',
        '0' => 'o',
        // Full-width letters
        'ａ'..='ｚ' => {
            let offset = letter as u32 - 'ａ' as u32;
            look(char::from_u32('a' as u32 + offset).unwrap_or(letter))
        }
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_name_share_a_key() {
        assert_eq!(key("Trinidad & Tobago"), key("TRINIDAD  and Tobago"));
        assert_eq!(key("Côte d’Ivoire"), key("Cote d'Ivoire"));
        assert_eq!(key("Guinea-Bissau"), "guinea bissau");
        assert_eq!(key("Re\u{301}union"), key("Réunion"));
        assert_eq!(key("  - Torture  "), "torture");
    }

    #[test]
    fn a_forged_letter_changes_the_key_but_not_the_shape() {
        assert_ne!(key("Frаnce"), key("France"));
        assert_eq!(shape(&key("Frаnce")), shape(&key("France")));
    }
}
