//! Whom an operative paragraph asks to act.

use suivi_kernel::Language;

use super::super::wording::{Plain, Sense, Words};

/// The most characters that name who is asked.
const LONGEST: usize = 260;

/// Whom a paragraph asks, as its words name them.
pub(super) fn of(text: &str, words: Words) -> Option<String> {
    let plain = Plain::of(text);
    let (_, verb) = words.find(Sense::Calls, &plain.text)?;
    let begin = verb + small_words(&plain.text[verb..]);
    let rest = &plain.text[begin..];
    let length = match words.0 {
        Some(Language::Zh) => words.find(Sense::Asked, rest).filter(|(at, _)| *at < 12).map(|(_, end)| end),
        Some(Language::Ar) => first_of(rest, &[" ان ", " الى ", " على "]),
        Some(Language::Ru) => before_infinitive(rest, &[" "], is_russian_infinitive),
        Some(Language::Fr) => {
            before_infinitive(rest, &[" à ", " de ", " d'", " à s'", " de s'"], is_french_infinitive)
        }
        Some(Language::Es) => earlier(
            first_of(rest, &[" que ", " a que "]),
            before_infinitive(rest, &[" a "], is_spanish_infinitive),
        ),
        _ => before_infinitive(rest, &[" to "], is_english_verb),
    };
    let length = length.or_else(|| first_of(rest, &[":", "："]))?;
    let named = text.get(plain.place(begin)..plain.place(begin + length))?.trim();
    let named = named.trim_end_matches([',', '،', '，']).trim();
    let named = [" to", " à", " de", " a", " que"]
        .iter()
        .find_map(|word| named.strip_suffix(word))
        .unwrap_or(named)
        .trim();
    (!named.is_empty() && named.chars().count() <= LONGEST).then(|| named.to_owned())
}

/// Small words between the verb and who is asked: "also", "instamment", "a".
fn small_words(text: &str) -> usize {
    const SMALL: [&str; 22] = [
        "également ",
        "instamment ",
        "vivement ",
        "en outre ",
        "de nouveau ",
        "à nouveau ",
        "aussi ",
        "à ",
        "también ",
        "asimismo ",
        "además ",
        "nuevamente ",
        "encarecidamente ",
        "a ",
        "al ",
        "также ",
        "далее ",
        "настоятельно ",
        "还",
        "又",
        "aux ",
        "au ",
    ];
    let mut at = text.len() - text.trim_start().len();
    while let Some(word) = SMALL.iter().find(|word| text[at..].starts_with(**word)) {
        at += word.len();
    }
    at
}

fn first_of(text: &str, words: &[&str]) -> Option<usize> {
    words.iter().filter_map(|word| text.find(word)).min()
}

fn earlier(one: Option<usize>, other: Option<usize>) -> Option<usize> {
    [one, other].into_iter().flatten().min()
}

/// The place before the first verb that says what is asked.
fn before_infinitive(text: &str, before: &[&str], is_verb: fn(&str) -> bool) -> Option<usize> {
    let places =
        before.iter().flat_map(|word| text.match_indices(word).map(|(at, found)| (at, at + found.len())));
    let verbs = places.filter(|(_, end)| {
        let next =
            text[*end..].trim_start_matches("ne pas ").trim_start_matches("se ").trim_start_matches("y ");
        let next: String = next.chars().take_while(|c| c.is_alphabetic() || matches!(c, '-')).collect();
        is_verb(&next)
    });
    verbs.map(|(at, _)| at).min()
}

fn is_english_verb(word: &str) -> bool {
    !word.is_empty()
        && !matches!(
            word,
            "the" | "all" | "its" | "their" | "his" | "her" | "a" | "an" | "that" | "which" | "whom"
        )
}

fn is_french_infinitive(word: &str) -> bool {
    let is_noun = matches!(
        word,
        "janvier" | "février" | "premier" | "dernier" | "atelier" | "particulier" | "courrier" | "avenir"
    );
    let ends = |endings: &[&str]| endings.iter().any(|ending| word.ends_with(ending));
    word.chars().count() > 3
        && !is_noun
        && (ends(&["er", "ir", "dre", "ttre"])
            || matches!(
                word,
                "faire"
                    | "poursuivre"
                    | "suivre"
                    | "inclure"
                    | "produire"
                    | "inscrire"
                    | "être"
                    | "élire"
                    | "conclure"
            ))
}

fn is_spanish_infinitive(word: &str) -> bool {
    ["ar", "er", "ir", "arse", "erse", "irse", "arlo", "arlos", "arla", "arlas"]
        .iter()
        .any(|ending| word.ends_with(ending))
        && word.chars().count() > 3
        && !matches!(word, "mujer" | "lugar" | "hogar" | "militar" | "familiar")
}

fn is_russian_infinitive(word: &str) -> bool {
    let is_noun = ["ость", "асть", "есть", "ать-", "путь", "роль", "печать", "смерть", "память"]
        .iter()
        .any(|ending| word.ends_with(ending));
    !is_noun
        && word.chars().count() > 3
        && ["ть", "ться", "ти", "тись", "чь"].iter().any(|ending| word.ends_with(ending))
        && !["области", "части", "деятельности", "власти", "сети", "пути", "ности", "ости"]
            .iter()
            .any(|ending| word.ends_with(ending))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_is_asked_is_named_in_six_languages() {
        for (language, text, wanted) in [
            (Language::En, "Calls upon all States to count their boats;", "all States"),
            (Language::En, "Urges the Government of Sama to:", "the Government of Sama"),
            (
                Language::En,
                "Requests the Office of the High Commissioner to the extent possible to report;",
                "the Office of the High Commissioner to the extent possible",
            ),
            (Language::Fr, "Engage les États à compter leurs bateaux ;", "les États"),
            (
                Language::Fr,
                "Prie également le Bureau des marées des îles de l’Est d’organiser un séminaire ;",
                "le Bureau des marées des îles de l’Est",
            ),
            (Language::Es, "Exhorta a los Estados a que cuenten sus barcos;", "los Estados"),
            (Language::Es, "Pide al Alto Comisionado que presente un informe;", "Alto Comisionado"),
            (Language::Ru, "призывает государства сосчитать свои лодки;", "государства"),
            (Language::Ru, "просит Верховного комиссара представить доклад;", "Верховного комиссара"),
            (Language::Zh, "吁请各国统计本国船只；", "各国"),
            (Language::Ar, "يدعو الدول إلى إحصاء قواربها؛", "الدول"),
            (Language::Ar, "يطلب إلى المفوضية السامية أن تقدم تقريرا؛", "المفوضية السامية"),
        ] {
            assert_eq!(of(text, Words(Some(language))).as_deref(), Some(wanted), "{text}");
        }
        assert_eq!(of("Décide de rester saisi de la question.", Words(Some(Language::Fr))), None);
    }
}
