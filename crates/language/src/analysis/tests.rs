use suivi_kernel::Language::{self, Ar, En, Es, Fr, Ru, Zh};

use super::*;

fn tokens(language: Language, text: &str) -> Vec<Token> {
    Analyser::new(language).analyse(text)
}

/// Whether two words are the same to a reader who searches.
fn meet(language: Language, one: &str, other: &str) -> bool {
    let (one, other) = (tokens(language, one), tokens(language, other));
    one.len() == 1 && other.len() == 1 && one[0].forms.iter().any(|form| other[0].forms.contains(form))
}

fn assert_meet(language: Language, pairs: &[(&str, &str)]) {
    for (one, other) in pairs {
        assert!(meet(language, one, other), "{language}: {one} and {other} do not meet");
    }
}

#[test]
fn english_plurals_and_tenses_meet() {
    let pairs = [
        ("girls", "girl"),
        ("disabilities", "disability"),
        ("women", "woman"),
        ("women's", "Woman"),
        ("children", "child"),
        ("children\u{2019}s", "child"),
        ("people", "person"),
        ("persons", "people"),
        ("peoples", "people"),
        ("ratified", "ratify"),
        ("policies", "policy"),
        ("educational", "education"),
        ("naïve", "naive"),
    ];
    assert_meet(En, &pairs);
    assert!(!meet(En, "women", "men"));
    assert!(!meet(En, "peoples", "person"));
}

#[test]
fn french_words_meet_with_and_without_accents() {
    let pairs = [
        ("égalité", "egalite"),
        ("ÉGALITÉS", "égalité"),
        ("femmes", "femme"),
        ("handicapées", "handicapée"),
        ("l'éducation", "éducation"),
        ("l\u{2019}éducation", "education"),
        ("nationaux", "national"),
        ("travaux", "travail"),
        ("œuvre", "oeuvres"),
        ("détenus", "détenu"),
        ("lois", "loi"),
    ];
    assert_meet(Fr, &pairs);
}

#[test]
fn spanish_words_meet_with_and_without_accents() {
    let pairs = [
        ("educación", "educacion"),
        ("niñas", "niña"),
        ("niñas", "ninas"),
        ("mujeres", "mujer"),
        ("discriminaciones", "discriminación"),
        ("indígenas", "indigena"),
        ("leyes", "ley"),
        ("jóvenes", "joven"),
        ("voces", "voz"),
    ];
    assert_meet(Es, &pairs);
}

#[test]
fn russian_cases_and_numbers_meet() {
    let pairs = [
        ("женщин", "женщины"),
        ("права", "прав"),
        ("детей", "ребёнок"),
        ("дети", "ребенка"),
        ("людей", "человека"),
        ("рекомендациями", "рекомендация"),
        ("пыток", "пытки"),
        ("девочек", "девочка"),
    ];
    assert_meet(Ru, &pairs);
    assert_eq!(fold("Ёлка"), "елка");
    assert_eq!(fold("й"), "й");
    assert!(tokens(Ru, "её").is_empty(), "a pronoun is a stop word however it is spelled");
}

#[test]
fn arabic_spellings_articles_and_plurals_meet() {
    let pairs = [
        ("المرأة", "مرأة"),
        ("المرأة", "المراه"),
        ("النساء", "المرأة"),
        ("الأطفال", "طفل"),
        ("للأطفال", "أطفال"),
        ("والأطفال", "الطفل"),
        ("حقوق", "الحقوق"),
        ("إعاقة", "اعاقه"),
        ("التَّعْلِيم", "التعليم"),
        ("الــتــعليم", "تعليم"),
        ("المعلمات", "معلمات"),
        ("آلية", "آليات"),
        ("أشخاص", "الأشخاص"),
        ("القوانين", "قانونية"),
        ("توصية", "التوصيات"),
        ("الصحية", "صحة"),
        ("الوطنية", "وطني"),
        ("انتهاك", "الانتهاكات"),
    ];
    assert_meet(Ar, &pairs);
    assert!(tokens(Ar, "على").is_empty());
    assert_eq!(fold("١٣٩"), "139");
    assert_eq!(fold("۱۳۹"), "139");
}

#[test]
fn chinese_is_cut_into_characters_and_the_index_adds_words() {
    let characters: Vec<String> = tokens(Zh, "受教育权").iter().map(|token| token.forms.join("|")).collect();
    assert_eq!(characters, ["受", "教", "育", "权"]);
    let indexed = Analyser::with_segments(Zh).analyse("女童的教育");
    assert!(indexed.iter().any(|token| token.forms.iter().any(|form| &**form == "教育")));
    assert!(segment_chinese("保障残疾女童的教育权利").contains(&"教育"));
}

#[test]
fn tokens_say_where_they_stand_in_the_text() {
    let text = "Ｅｎｓｕｒｅ the women’s «rights» — 139.12";
    let found: Vec<&str> = tokens(En, text).iter().map(|token| &text[token.from..token.to]).collect();
    assert_eq!(found, ["Ｅｎｓｕｒｅ", "women", "rights", "139", "12"]);
    let positions: Vec<usize> = tokens(En, text).iter().map(|token| token.position).collect();
    assert_eq!(positions, [0, 2, 3, 4, 5]);
}

#[test]
fn a_word_of_another_script_is_folded_and_not_stemmed() {
    assert_eq!(&*tokens(Ar, "تنفيذ CEDAW")[1].forms, ["cedaw".into()]);
    assert_eq!(&*tokens(Zh, "《CEDAW公约》")[0].forms, ["cedaw".into()]);
}

#[test]
fn marks_that_cannot_be_seen_change_nothing() {
    assert!(meet(En, "edu\u{ad}cation", "education"));
    assert!(meet(Ar, "\u{200f}التعليم\u{200e}", "التعليم"));
}

#[test]
fn symbols_are_known_by_their_parts() {
    assert_eq!(symbol_parts("CRC/C/PER/CO/6-7"), ["crc", "c", "per", "co", "6", "7"]);
    assert_eq!(symbol_parts("A/HRC/51/33"), ["a", "hrc", "51", "33"]);
}

proptest::proptest! {
    #[test]
    fn no_text_is_too_odd_to_analyse(text in ".{0,60}") {
        for language in Language::ALL {
            let mut before = None;
            for token in Analyser::with_segments(language).analyse(&text) {
                proptest::prop_assert!(text.get(token.from..token.to).is_some());
                proptest::prop_assert!(before.is_none_or(|position| position < token.position));
                proptest::prop_assert!(token.forms.iter().all(|form| !form.is_empty()));
                before = Some(token.position);
            }
        }
    }

    #[test]
    fn folding_twice_is_folding_once(word in "\\PC{1,12}") {
        proptest::prop_assert_eq!(fold(&fold(&word)), fold(&word));
    }
}
