use super::table::lines;
use super::*;

fn codes(text: &str, language: Language, field: Field) -> Vec<String> {
    suggest(text, language).into_iter().filter(|s| s.field == field).map(|s| s.code).collect()
}

#[test]
fn every_row_has_a_known_code_a_sureness_and_wordings_in_six_languages() {
    let read = TABLES.iter().map(|(_, table)| rows(table).count()).sum::<usize>() + rows(TREATIES).count();
    let written = TABLES.iter().map(|(_, table)| lines(table)).sum::<usize>() + lines(TREATIES);
    assert_eq!(read, written, "a row lacks a column");
    for (row, says) in all_rows() {
        for Says { names, code, sureness } in says {
            let Names::Code(field) = names else { continue };
            let is_known = match field {
                Field::Theme => vocab::theme(code).is_some(),
                Field::Person => vocab::person(code).is_some(),
                Field::Sdg => vocab::sdg(code).is_some(),
                Field::ActionCategory => code.parse().is_ok_and(|c| vocab::action_category(c).is_some()),
                Field::Institution => false,
            };
            assert!(is_known, "{code}");
            assert!((0.5..1.0).contains(&sureness), "{code}: {sureness}");
        }
        // The kernel's titles may lack a language.
        if !row.about.is_empty() {
            for language in Language::ALL {
                assert!(row.wordings(language).next().is_some(), "{:?} {language:?}", row.about);
            }
        }
    }
}

#[test]
fn a_treaty_is_recognised_in_the_six_languages() {
    for (language, text) in [
        (Language::En, "Ratify the CRPD without delay"),
        (Language::Fr, "Ratifier la Convention relative aux droits des personnes handicapées"),
        (Language::Es, "Ratificar la Convención sobre los Derechos de las Personas con Discapacidad"),
        (Language::Ar, "التصديق على اتفاقية حقوق الأشخاص ذوي الإعاقة"),
        (Language::Ru, "Ратифицировать Конвенцию о правах инвалидов"),
        (Language::Zh, "批准《残疾人权利公约》"),
    ] {
        let themes = codes(text, language, Field::Theme);
        assert!(themes.contains(&INSTRUMENTS.to_owned()), "{text}: {themes:?}");
        assert!(themes.contains(&"issue_disabilities".to_owned()), "{text}: {themes:?}");
        assert!(
            codes(text, language, Field::Person).contains(&"persons_with_disabilities".to_owned()),
            "{text}"
        );
        assert_eq!(codes(text, language, Field::ActionCategory), ["5"], "{text}");
    }
}

#[test]
fn the_first_verb_says_how_concrete_an_act_is_asked_for() {
    for (language, text, category) in [
        (Language::En, "Consider ratifying the Convention on ferries", "3"),
        (Language::En, "The State party should continue to train midwives and establish a fund", "2"),
        (Language::Fr, "Envisager de ratifier la Convention", "3"),
        (Language::Es, "Seguir fortaleciendo las escuelas de las islas", "2"),
        (Language::Ru, "Продолжать укреплять школы", "2"),
        (Language::Ar, "مواصلة تعزيز المدارس", "2"),
        (Language::Zh, "考虑批准公约", "3"),
        (Language::En, "Strengthen the schools of the islands", "4"),
    ] {
        assert_eq!(codes(text, language, Field::ActionCategory), [category], "{text}");
    }
}

#[test]
fn targets_are_named_where_the_wording_is_unmistakable() {
    assert_eq!(
        codes("Register every birth: free birth registration on all islands", Language::En, Field::Sdg),
        ["16.9"]
    );
    assert_eq!(codes("Mettre fin aux mariages d’enfants", Language::Fr, Field::Sdg), ["5.3"]);
    assert_eq!(codes("Prohibir los castigos corporales", Language::Es, Field::Sdg), ["16.2"]);
    assert!(codes("Repair the ferries", Language::En, Field::Sdg).is_empty());
}

#[test]
fn a_rule_names_the_words_that_it_matched() {
    let text = "Protect migrant workers and the children of migrants";
    let found = suggest(text, Language::En);
    let migrants = found.iter().find(|s| s.code == "migrants").unwrap();
    let words: Vec<&str> = migrants.because.iter().map(|word| word.text.as_str()).collect();
    assert_eq!(words, ["migrant workers", "migrants"]);
    assert_eq!(migrants.because.iter().map(|word| word.share).sum::<f32>(), 1.0);
    assert!(migrants.because.iter().all(|word| text[word.from..word.to] == word.text));
    assert_eq!(migrants.from, Origin::Rule);
}
