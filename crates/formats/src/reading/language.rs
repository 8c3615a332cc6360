//! The language of a document, by its script and, for Latin letters, by the words it uses most.

use suivi_kernel::Language;

use super::Document;
use super::item::{is_arabic, is_chinese};

/// Words that make up much of any text in one of the languages and little of one in the others.
const FREQUENT: [(Language, &[&str]); 3] = [
    (
        Language::En,
        &[
            "the", "of", "and", "to", "in", "that", "for", "with", "on", "by", "its", "is", "was", "are",
            "be", "from", "which",
        ],
    ),
    (
        Language::Fr,
        &[
            "le", "les", "des", "et", "du", "une", "dans", "pour", "par", "sur", "au", "aux", "qui", "est",
            "ses", "sont", "avec",
        ],
    ),
    (
        Language::Es,
        &[
            "el", "los", "las", "del", "y", "una", "en", "por", "para", "con", "su", "sus", "al", "lo", "se",
            "como", "más",
        ],
    ),
];
/// How many letters a text has at least before its language is told.
const FEWEST: usize = 40;
/// How much is looked at, in characters, and how much of that one block may make up.
const ENOUGH: usize = 60_000;

/// The language of most of a document's text, where that is one of the six and clear.
pub(super) fn of(document: &Document) -> Option<Language> {
    let texts = document.blocks.iter().map(|block| block.text.as_str());
    of_texts(texts)
}

fn of_texts<'t>(texts: impl Iterator<Item = &'t str>) -> Option<Language> {
    let (mut arabic, mut chinese, mut cyrillic, mut latin) = (0_usize, 0_usize, 0_usize, 0_usize);
    let mut votes = [0_usize; 3];
    let mut seen = 0;
    for text in texts {
        for c in text.chars().filter(|c| c.is_alphabetic()) {
            match c {
                c if is_arabic(c) => arabic += 1,
                // One sign of Chinese says as much as several letters.
                c if is_chinese(c) => chinese += 3,
                '\u{400}'..='\u{52f}' => cyrillic += 1,
                'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' => latin += 1,
                _ => {}
            }
        }
        for word in text.split(|c: char| !c.is_alphabetic()).map(str::to_lowercase) {
            for (at, (_, words)) in FREQUENT.iter().enumerate() {
                votes[at] += usize::from(words.contains(&word.as_str()));
            }
        }
        seen += text.len();
        if seen > ENOUGH {
            break;
        }
    }
    let all = arabic + chinese + cyrillic + latin;
    let is_most = |count: usize| count * 10 >= all * 6;
    match () {
        () if all < FEWEST => None,
        () if is_most(arabic) => Some(Language::Ar),
        () if is_most(chinese) => Some(Language::Zh),
        () if is_most(cyrillic) => Some(Language::Ru),
        () if is_most(latin) => {
            let (first, most) = votes.iter().enumerate().max_by_key(|(_, count)| **count)?;
            let next =
                votes.iter().enumerate().filter(|(at, _)| *at != first).map(|(_, count)| *count).max()?;
            (*most >= 3 && *most >= next * 2).then_some(FREQUENT[first].0)
        }
        () => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn six_languages_are_told_and_others_are_not() {
        let told = |text: &str| of_texts(std::iter::once(text));
        assert_eq!(
            told(
                "The Committee recommends that the State mend the harbours of the islands and report on it."
            ),
            Some(Language::En)
        );
        assert_eq!(
            told(
                "Le Comité recommande à l’État de réparer les ports des îles et de former les équipages dans une année."
            ),
            Some(Language::Fr)
        );
        assert_eq!(
            told(
                "El Comité recomienda al Estado que repare los puertos de las islas y forme a sus tripulaciones."
            ),
            Some(Language::Es)
        );
        assert_eq!(told("Комитет рекомендует государству починить гавани островов."), Some(Language::Ru));
        assert_eq!(
            told("توصي اللجنة الدولة الطرف بإصلاح موانئ الجزر وتدريب أطقم العبارات."),
            Some(Language::Ar)
        );
        assert_eq!(told("委员会建议缔约国修缮各岛屿的港口并培训渡轮船员。"), Some(Language::Zh));
        assert_eq!(told("Der Ausschuss empfiehlt dem Staat, die Häfen der Inseln instand zu setzen."), None);
        assert_eq!(told("A/HRC/64/199"), None);
    }
}
