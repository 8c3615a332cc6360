//! In which of the six languages a document is written, where its reader did not say.

use suivi_kernel::Language;

use crate::reading::Document;

/// The most characters that are looked at.
const ENOUGH: usize = 20_000;

/// The language of most of a document's text; none where that is not clear.
pub(in crate::extract) fn language(document: &Document) -> Option<Language> {
    document.language.or_else(|| {
        let text: String =
            document.blocks.iter().flat_map(|block| block.text.chars().chain([' '])).take(ENOUGH).collect();
        of_text(&text)
    })
}

fn of_text(text: &str) -> Option<Language> {
    let share = |of: fn(char) -> bool| text.chars().filter(|c| of(*c)).count();
    let letters = share(char::is_alphabetic).max(1);
    let is_most = |of: fn(char) -> bool| share(of) * 2 > letters;
    if is_most(|c| ('\u{600}'..='\u{6ff}').contains(&c)) {
        return Some(Language::Ar);
    }
    if is_most(|c| ('\u{400}'..='\u{4ff}').contains(&c)) {
        return Some(Language::Ru);
    }
    if share(|c| ('\u{4e00}'..='\u{9fff}').contains(&c)) * 3 > letters {
        return Some(Language::Zh);
    }
    latin(text)
}

/// English, French and Spanish are told apart by their smallest words.
fn latin(text: &str) -> Option<Language> {
    let small: [(Language, &[&str]); 3] = [
        (Language::En, &["the", "of", "and", "to", "that", "its", "is", "with", "on", "for"]),
        (Language::Fr, &["le", "la", "les", "des", "du", "et", "une", "dans", "est", "aux", "au", "ses"]),
        (Language::Es, &["el", "los", "las", "del", "y", "una", "en", "que", "al", "sus", "su"]),
    ];
    let lower = text.to_lowercase();
    let words: Vec<&str> =
        lower.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).collect();
    let mut counts =
        small.map(|(language, of)| (words.iter().filter(|word| of.contains(word)).count(), language));
    counts.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    let (most, language) = counts[0];
    (most >= 3 && most * 2 > counts[1].0 * 3).then_some(language)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_of_the_six_is_told_by_its_letters_or_its_smallest_words() {
        for (language, text) in [
            (
                Language::En,
                "The Committee is concerned that the State party has not counted the boats of its islands.",
            ),
            (
                Language::Fr,
                "Le Comité est préoccupé par le fait que les bateaux des îles et du port sont cachés dans la brume.",
            ),
            (
                Language::Es,
                "El Comité observa que los barcos de las islas y del puerto no figuran en el registro que lleva su capitanía.",
            ),
            (Language::Ru, "Комитет обеспокоен тем, что лодки не сосчитаны."),
            (Language::Zh, "委员会感到关切的是，船只没有统计（CEDAW/C/XSA/4）。"),
            (Language::Ar, "يساور اللجنة القلق لأن القوارب لم تحص."),
        ] {
            assert_eq!(of_text(text), Some(language), "{text}");
        }
        assert_eq!(of_text("1 2 3"), None);
        assert_eq!(of_text("Bestimmung der Schiffe im Hafen"), None);
    }
}
