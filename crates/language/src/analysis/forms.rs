//! The forms of one word in one language.

use std::borrow::Cow;

use frostem::{Algorithm, Stemmer};
use suivi_kernel::Language;

use super::fold::{fold, lower};
use super::stopwords::is_stop_word;
use super::words::{Script, Word};

/// The forms by which a word is found, the one that ignores accents first; none for a stop word.
pub(super) fn of(language: Language, word: &Word<'_>) -> Vec<Box<str>> {
    let folded = fold(word.text);
    if folded.is_empty() || (is_native(language, word.script) && is_stop_word(language, &folded)) {
        return Vec::new();
    }
    let Some(stemmer) = stemmer(language).filter(|_| is_native(language, word.script)) else {
        return vec![folded.into()];
    };
    let mut forms: Vec<Box<str>> = Vec::with_capacity(2);
    let mut add = |form: &str| {
        let form = form.into();
        if !forms.contains(&form) {
            forms.push(form);
        }
    };
    match irregular(language, &folded) {
        Some(Irregular::Is(regular)) if language == Language::Ar => add(regular),
        Some(Irregular::Is(regular)) => add(&stemmer.stem(regular)),
        Some(Irregular::Also(regular)) => {
            add(&stemmer.stem(&folded));
            add(&stemmer.stem(regular));
        }
        None => {
            add(&base(language, &stemmer, &folded));
            let lowered = lower(word.text);
            if lowered != folded || language == Language::Ar {
                add(&fold(&stemmer.stem(&lowered)));
            }
            if let Some(other) = other_number(language, &folded) {
                add(&stemmer.stem(&other));
            }
        }
    }
    forms.retain(|form| !form.is_empty());
    if forms.is_empty() {
        forms.push(folded.into());
    }
    forms
}

/// Whether words of this script are the language's own; others are only folded, not stemmed.
fn is_native(language: Language, script: Script) -> bool {
    match language {
        Language::En | Language::Fr | Language::Es => script == Script::Latin,
        Language::Ru => script == Script::Cyrillic,
        Language::Ar => script == Script::Arabic,
        Language::Zh => script == Script::Han,
    }
}

fn stemmer(language: Language) -> Option<Stemmer> {
    Some(Stemmer::new(match language {
        Language::En => Algorithm::English,
        Language::Fr => Algorithm::French,
        Language::Es => Algorithm::Spanish,
        Language::Ru => Algorithm::Russian,
        Language::Ar => Algorithm::Arabic,
        Language::Zh => return None,
    }))
}

/// The form that every spelling of a word has.
fn base<'a>(language: Language, stemmer: &Stemmer, folded: &'a str) -> Cow<'a, str> {
    match language {
        Language::Ar => Cow::Borrowed(light_arabic(folded)),
        _ => stemmer.stem(folded),
    }
}

/// Takes the article and one ending off an Arabic word, as Larkey's "light10" does, but leaves a lone و alone.
///
/// Snowball's stemmer treats a noun without the article as if it could be a verb, so that معلمات and المعلمات part;
/// its stem is kept as a second form, for the words it knows better.
fn light_arabic(folded: &str) -> &str {
    const ARTICLES: [&str; 6] = ["وال", "فال", "بال", "كال", "لل", "ال"];
    const ENDINGS: [&str; 8] = ["ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي"];
    let is_number = |ending: &str| matches!(ending, "ان" | "ون" | "ين");
    let at_least = |word: &&str, letters: usize| word.chars().nth(letters - 1).is_some();
    let mut word = folded;
    let bare = ARTICLES.iter().find_map(|article| word.strip_prefix(article));
    if let Some(rest) = bare.filter(|rest| at_least(rest, 2)) {
        word = rest;
    }
    for ending in ENDINGS {
        word = word
            .strip_suffix(ending)
            .filter(|rest| at_least(rest, if is_number(ending) { 3 } else { 2 }))
            .unwrap_or(word);
    }
    word
}

/// The singular, or the form without its fleeting vowel, where the stemmer leaves the two apart.
fn other_number(language: Language, folded: &str) -> Option<String> {
    match language {
        // detenus, lois
        Language::Fr => {
            let singular = folded.strip_suffix('s')?;
            singular.ends_with(['u', 'i']).then(|| singular.to_owned())
        }
        // voces; mujeres, jovenes
        Language::Es => match folded.strip_suffix("ces") {
            Some(start) => Some(format!("{start}z")),
            None => folded
                .strip_suffix("es")
                .filter(|rest| rest.ends_with(['r', 'n', 'l', 'd']))
                .map(str::to_owned),
        },
        // пыток and пытки, участок and участка
        Language::Ru => {
            let start = folded.strip_suffix("ок").or_else(|| folded.strip_suffix("ек"))?;
            start.chars().nth(1).is_some().then(|| format!("{start}к"))
        }
        _ => None,
    }
}

/// What a stemmer cannot know.
enum Irregular {
    /// The word counts as this one only.
    Is(&'static str),
    /// The word counts as itself and as this one.
    Also(&'static str),
}

fn irregular(language: Language, folded: &str) -> Option<Irregular> {
    use Irregular::{Also, Is};
    Some(match language {
        Language::En => match folded {
            "women" => Is("woman"),
            "men" => Is("man"),
            "children" => Is("child"),
            "people" => Also("person"),
            "lives" => Also("life"),
            "wives" => Is("wife"),
            "criteria" => Is("criterion"),
            "indices" => Is("index"),
            "crises" => Is("crisis"),
            "analyses" => Is("analysis"),
            "policewomen" => Is("policewoman"),
            "policemen" => Is("policeman"),
            "ombudsmen" => Is("ombudsman"),
            "taken" | "took" => Is("take"),
            "held" => Is("hold"),
            "sought" => Is("seek"),
            "brought" => Is("bring"),
            _ => return None,
        },
        Language::Fr => match folded {
            "travaux" => Is("travail"),
            "yeux" => Is("oeil"),
            _ => return None,
        },
        Language::Es => return None,
        Language::Ru => match folded {
            "дети" | "детей" | "детям" | "детьми" | "детях" | "ребенка" | "ребенку" | "ребенком"
            | "ребенке" => Is("ребенок"),
            "люди" | "людей" | "людям" | "людьми" | "людях" => Is("человек"),
            "матери" | "матерью" | "матерей" | "матерям" | "матерями" | "матерях" => {
                Is("мать")
            }
            _ => return None,
        },
        Language::Ar => return arabic_singular(folded).map(Is),
        Language::Zh => return None,
    })
}

/// Particles and the article, joined to the noun in writing; the longest first.
const ARABIC_PREFIXES: [&str; 14] =
    ["وبال", "ولل", "وال", "فال", "بال", "كال", "لل", "ال", "ول", "وب", "و", "ب", "ل", "ف"];

/// The singular of the broken plurals that recommendations use most; folded spelling on both sides.
const ARABIC_BROKEN_PLURALS: [(&str, &str); 38] = [
    ("اطفال", "طفل"),
    ("نساء", "امراه"),
    ("نسا", "امراه"),
    ("مراه", "امراه"),
    ("امراه", "امراه"),
    ("رجال", "رجل"),
    ("اشخاص", "شخص"),
    ("حقوق", "حق"),
    ("قوانين", "قانون"),
    ("تدابير", "تدبير"),
    ("تقارير", "تقرير"),
    ("مدارس", "مدرسه"),
    ("سجون", "سجن"),
    ("سجناء", "سجين"),
    ("فتيات", "فتاه"),
    ("عمال", "عامل"),
    ("دول", "دوله"),
    ("جرايم", "جريمه"),
    ("اسر", "اسره"),
    ("برامج", "برنامج"),
    ("خطط", "خطه"),
    ("احكام", "حكم"),
    ("شعوب", "شعب"),
    ("ضحايا", "ضحيه"),
    ("قضايا", "قضيه"),
    ("قضاه", "قاض"),
    ("موارد", "مورد"),
    ("معايير", "معيار"),
    ("مبادي", "مبدا"),
    ("اهداف", "هدف"),
    ("اليات", "اليه"),
    ("محاكم", "محكمه"),
    ("مناطق", "منطقه"),
    ("خدمات", "خدمه"),
    ("نشطاء", "ناشط"),
    ("فقراء", "فقير"),
    ("لاجيين", "لاجي"),
    ("لاجيون", "لاجي"),
];

fn arabic_singular(folded: &str) -> Option<&'static str> {
    let look_up = |word: &str| {
        ARABIC_BROKEN_PLURALS
            .iter()
            .find(|(plural, singular)| *plural == word || *singular == word)
            .map(|(_, singular)| *singular)
    };
    look_up(folded)
        .or_else(|| ARABIC_PREFIXES.iter().filter_map(|prefix| folded.strip_prefix(prefix)).find_map(look_up))
}
