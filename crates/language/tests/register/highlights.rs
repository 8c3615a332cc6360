//! What is marked in a text.

use suivi_kernel::Language::{self, Ar, En, Es, Fr, Ru, Zh};
use suivi_language::Extent;

/// The highlighted stretches of a text.
fn highlighted(question: &str, language: Language, text: &str) -> Vec<String> {
    let query = suivi_language::Query::parse(question).unwrap();
    let parts = query.highlight(text, language, Extent::Whole);
    assert_eq!(parts.iter().map(|part| part.text.as_str()).collect::<String>(), text);
    parts.into_iter().filter(|part| part.highlighted).map(|part| part.text).collect()
}

#[test]
fn matches_are_highlighted_in_each_language() {
    let cases: [(&str, Language, &str, &[&str]); 8] = [
        ("education of girl", En, "The girls’ education of Sama.", &["girls", "education"]),
        ("\"rights of the child\"", En, "Rights of a child; child rights.", &["Rights of a child"]),
        ("disab* -women", En, "Disabled women, disability.", &["Disabled", "disability"]),
        ("egalite", Fr, "L’égalité des chances", &["égalité"]),
        ("educacion ninas", Es, "La educación de las niñas", &["educación", "niñas"]),
        ("дети", Ru, "Права ребёнка и детей", &["ребёнка", "детей"]),
        ("الطفل", Ar, "حقوق الأطفال والطفل", &["الأطفال", "والطفل"]),
        ("教育女童", Zh, "残疾女童的受教育权", &["女童", "教育"]),
    ];
    for (question, language, text, expected) in cases {
        assert_eq!(highlighted(question, language, text), expected, "{question}");
    }
}

#[test]
fn a_fragment_shows_the_densest_matches_and_whole_words() {
    let filler = "General remarks of no great interest. ".repeat(12);
    let text = format!("Water. {filler}Safe drinking water and waters of rivers. {filler}");
    let query = suivi_language::Query::parse("water").unwrap();
    let parts = query.highlight(&text, En, Extent::Fragment);
    let shown: String = parts.iter().map(|part| part.text.as_str()).collect();
    assert!(shown.starts_with("… ") && shown.ends_with(" …"), "{shown}");
    assert_eq!(parts.iter().filter(|part| part.highlighted).count(), 2);
    assert!(shown.chars().count() < 240, "{shown}");
    assert!(shown.trim_matches(['…', ' ']).split(' ').all(|word| text.contains(word)));
    let whole = query.highlight("Short.", En, Extent::Fragment);
    assert_eq!(whole.len(), 1);
}
