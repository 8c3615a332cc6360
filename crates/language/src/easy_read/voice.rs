//! ER10: speak to the reader, active and positive. Patterns of the passive voice and of double negatives, where they
//! are reliable: in English, French and Spanish. Readers decide; this only points at places.

use suivi_kernel::Language;

use super::{EasyText, Finding, Rule, Severity, finding, lists};
use crate::analysis::split;

pub(super) fn check(text: &EasyText, found: &mut Vec<Finding>) {
    let Some(grammar) = Grammar::of(text.language) else { return };
    for sentence in &text.sentences {
        let words: Vec<Spoken> = split(&sentence.text)
            .map(|word| Spoken { key: lists::key(word.text, text.language), from: word.from, to: word.to })
            .collect();
        let places = grammar.passive(&words).into_iter().chain(grammar.double_negative(&words));
        found.extend(places.map(|(from, to)| {
            finding(Rule::ActiveAndPositive, Severity::Warn, sentence.line, &sentence.text[from..to])
        }));
    }
}

struct Spoken {
    key: String,
    from: usize,
    to: usize,
}

/// What the patterns of a language are made of.
struct Grammar {
    /// Forms of "to be".
    be: &'static str,
    /// Words that may stand between "to be" and the participle.
    between: &'static str,
    is_participle: fn(&str) -> bool,
    /// Words behind which "to be" is no passive: French reflexive verbs.
    reflexive: &'static str,
    /// "Not".
    not: &'static str,
    /// Words that may stand between "not" and the second negation.
    after_not: &'static str,
    is_negative: fn(&str) -> bool,
    /// Words of which one sentence needs only one.
    negations: &'static str,
}

const ENGLISH: Grammar = Grammar {
    be: "am is are was were be been being",
    between: "not also often always never now still only being been",
    is_participle: is_english_participle,
    reflexive: "",
    not: "not t never cannot",
    after_not: "be a an",
    is_negative: is_english_negative,
    negations: "not t never cannot nobody nothing none neither nowhere without",
};
const FRENCH: Grammar = Grammar {
    be: "est sont était étaient sera seront serait seraient été être soit soient",
    between: "pas aussi toujours souvent bien mieux jamais encore",
    is_participle: is_french_participle,
    reflexive: "s se me m te t nous vous",
    not: "pas jamais",
    after_not: "être de d un une",
    is_negative: |word| has("sans impossible impossibles illégal illégale illégaux inutile inutiles", word),
    negations: "",
};
const SPANISH: Grammar = Grammar {
    be: "es son era eran fue fueron será serán sería serían sido ser sea sean",
    between: "también siempre muy bien",
    is_participle: is_spanish_participle,
    reflexive: "",
    not: "no nunca",
    after_not: "es son está están ser un una",
    is_negative: |word| {
        has("sin imposible imposibles ilegal ilegales inútil inútiles prohibido prohibida", word)
    },
    negations: "",
};

impl Grammar {
    fn of(language: Language) -> Option<&'static Grammar> {
        match language {
            Language::En => Some(&ENGLISH),
            Language::Fr => Some(&FRENCH),
            Language::Es => Some(&SPANISH),
            Language::Ar | Language::Ru | Language::Zh => None,
        }
    }

    /// The first "to be" with a participle behind it.
    fn passive(&self, words: &[Spoken]) -> Option<(usize, usize)> {
        words.iter().enumerate().find_map(|(at, be)| {
            let is_reflexive = at > 0 && has(self.reflexive, &words[at - 1].key);
            let participle = behind(words, at, self.between)?;
            let is_passive = has(self.be, &be.key) && !is_reflexive && (self.is_participle)(&participle.key);
            is_passive.then_some((be.from, participle.to))
        })
    }

    /// The first "not" with a negative word behind it, or two negations in one sentence.
    fn double_negative(&self, words: &[Spoken]) -> Option<(usize, usize)> {
        let direct = words.iter().enumerate().find_map(|(at, not)| {
            let next = behind(words, at, self.after_not)?;
            (has(self.not, &not.key) && (self.is_negative)(&next.key)).then_some((not.from, next.to))
        });
        let mut negations = words.iter().filter(|word| has(self.negations, &word.key));
        direct.or_else(|| Some((negations.next()?.from, negations.next()?.to)))
    }
}

/// The word behind another, with up to three words between them that do not matter.
fn behind<'s>(words: &'s [Spoken], at: usize, between: &str) -> Option<&'s Spoken> {
    words[at + 1..].iter().take(4).find(|word| !has(between, &word.key))
}

/// Whether a word is one of a list.
fn has(list: &str, word: &str) -> bool {
    list.split(' ').any(|listed| listed == word)
}

fn is_english_participle(word: &str) -> bool {
    const IRREGULAR: &str = "given taken made done seen written told sent kept held paid built known shown chosen broken \
taught brought bought caught spoken stolen beaten driven eaten forgotten found heard led sold thrown";
    const NO_PASSIVE: &str = "interested tired worried excited scared married disabled bored pleased allowed called \
supposed hundred indeed naked sacred wicked crowded";
    let is_regular = word.len() >= 5 && word.ends_with("ed") && !word.ends_with("eed");
    has(IRREGULAR, word) || (is_regular && !has(NO_PASSIVE, word))
}

fn is_english_negative(word: &str) -> bool {
    const OTHERS: &str = "without impossible illegal incorrect irregular";
    const NO_NEGATION: [&str; 7] = ["unde", "unti", "unit", "unio", "univ", "uniq", "uncl"];
    let has_prefix = word.len() >= 6 && word.starts_with("un");
    has(OTHERS, word) || (has_prefix && !NO_NEGATION.iter().any(|start| word.starts_with(start)))
}

fn is_french_participle(word: &str) -> bool {
    const IRREGULAR: &str = "fait faits faite faites pris prise prises mis mise mises écrit écrits écrite écrites dit \
dite dites reçu reçus reçue reçues vu vus vue vues rendu rendus rendue rendues puni punis punie punies choisi choisis \
choisie choisies garanti garantis garantie garanties";
    // With these "to be" makes the past tense, or they are adjectives.
    const NO_PASSIVE: &str = "allé né arrivé resté entré rentré tombé monté passé retourné décédé âgé fatigué handicapé \
pressé marié appelé";
    let masculine = word.trim_end_matches('s');
    let masculine = masculine.strip_suffix("ée").map_or(masculine.to_owned(), |stem| format!("{stem}é"));
    has(IRREGULAR, word)
        || (word.chars().count() >= 4 && masculine.ends_with('é') && !has(NO_PASSIVE, &masculine))
}

fn is_spanish_participle(word: &str) -> bool {
    const IRREGULAR: &str =
        "hecho hecha hechos hechas escrito escrita escritos escritas visto vista vistos vistas";
    const NO_PASSIVE: &str = "abogado abogada empleado empleada soldado delicado complicado casado casada cuidado \
vida comida salida medida lado mercado unido demasiado helado pescado marido apellido ruido partido estado";
    const ENDINGS: [&str; 4] = ["ado", "ada", "ido", "ida"];
    let one = word.strip_suffix('s').unwrap_or(word);
    let is_regular = word.len() >= 5 && ENDINGS.iter().any(|ending| one.ends_with(ending));
    has(IRREGULAR, word) || (is_regular && !has(NO_PASSIVE, one))
}
