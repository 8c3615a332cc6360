//! Where the sentences of a paragraph begin and end.

/// The sentences of a text, each as the bytes it takes; together they are the whole text.
pub(in crate::extract) fn sentences(text: &str) -> Vec<std::ops::Range<usize>> {
    let mut found = Vec::new();
    let mut begin = 0;
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        if end > begin && ends(text, at, c, end) {
            let space = text[end..].len() - text[end..].trim_start().len();
            found.push(begin..end + space);
            begin = end + space;
        }
    }
    if begin < text.len() {
        found.push(begin..text.len());
    }
    found
}

fn ends(text: &str, at: usize, c: char, end: usize) -> bool {
    let after = &text[end..];
    match c {
        '。' | '！' | '？' => !after.starts_with(['」', '”', '）', ')']),
        '.' | '!' | '?' | '؟' => {
            let next = after.trim_start().chars().next();
            let begins = next.is_some_and(|c| {
                c.is_alphabetic() && !c.is_lowercase() || matches!(c, '«' | '“' | '"' | '‘')
            });
            begins && (c != '.' || !is_short(&text[..at]))
        }
        _ => false,
    }
}

/// Whether a point belongs to the word before it: "art.", "No.", an initial.
fn is_short(before: &str) -> bool {
    let word: String = before.chars().rev().take_while(|c| c.is_alphanumeric()).collect();
    let word: String = word.chars().rev().collect::<String>().to_lowercase();
    let shortened = [
        "art", "arts", "par", "para", "paras", "párr", "párrs", "no", "nos", "núm", "núms", "mr", "mrs",
        "ms", "dr", "st", "mme", "sr", "sra", "см", "ст", "пп", "др", "ibid", "vol", "cf", "v", "c",
    ];
    let is_initial = word.chars().count() == 1 && word.chars().all(char::is_alphabetic) && is_cased(&word);
    is_initial || shortened.contains(&word.as_str())
}

fn is_cased(word: &str) -> bool {
    word.chars().all(|c| c.is_lowercase() || c.is_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn cut(text: &str) -> Vec<&str> {
        sentences(text).into_iter().map(|range| text[range].trim()).collect()
    }

    #[test]
    fn sentences_end_where_they_end() {
        assert_eq!(cut("It regrets this (art. 2). It asks."), ["It regrets this (art. 2).", "It asks."]);
        assert_eq!(cut("See para. 4 of No. 3. The end"), ["See para. 4 of No. 3.", "The end"]);
        assert_eq!(
            cut("委员会关切。委员会建议缔约国采取措施。"),
            ["委员会关切。", "委员会建议缔约国采取措施。"]
        );
        assert_eq!(cut("تعرب عن قلقها. وتوصي اللجنة"), ["تعرب عن قلقها.", "وتوصي اللجنة"]);
        assert_eq!(cut("Mr. A. Person said it. Yes"), ["Mr. A. Person said it.", "Yes"]);
    }

    proptest! {
        #[test]
        fn no_word_is_lost(text in "\\PC{0,60}") {
            let whole: String = sentences(&text).into_iter().map(|range| &text[range]).collect();
            prop_assert_eq!(whole, text);
        }
    }
}
