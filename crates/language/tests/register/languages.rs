//! Words are found in each of the six languages, in all their forms.

use suivi_kernel::Language::En;
use suivi_kernel::Language::Fr;
use suivi_language::NoticeKind;

use crate::world::{Build, Register, asking, record, six_languages};

#[test]
fn each_language_finds_its_text_by_other_forms_of_the_words() {
    let register = six_languages();
    assert_eq!(register.ids("education of girls with disabilities"), ["en"]);
    assert_eq!(register.ids("éducation des filles handicapées"), ["fr"]);
    assert_eq!(register.ids("l'education de la fille handicapee"), ["fr"]);
    assert_eq!(register.ids("acceso de la nina a la educacion"), ["es"]);
    assert_eq!(register.ids("образование девочки с инвалидностью"), ["ru"]);
    assert_eq!(register.ids("تعليم فتاه ذات اعاقه"), Vec::<String>::new(), "ذات is another word than ذوات");
    assert_eq!(register.ids("تعليم فتاه اعاقه"), ["ar"]);
    assert_eq!(register.ids("女童教育"), ["zh"]);
}

#[test]
fn any_substring_of_a_chinese_text_finds_it() {
    let register = six_languages();
    for part in ["受教育权", "教育权", "育", "残疾", "疾女", "确保残疾女童"] {
        assert_eq!(register.ids(part), ["zh"], "{part}");
    }
    assert_eq!(register.ids("\"教育残疾\""), Vec::<String>::new());
}

#[test]
fn a_stop_word_alone_says_that_it_is_too_common() {
    let register =
        Register::with(vec![record("a").text(En, "Rights of the child").labels(&["Rights of the child"])]);
    let found = register.search(asking("the of"));
    assert_eq!(found.total, 0);
    assert_eq!(found.notices[0].kind, NoticeKind::OnlyCommonWords);
}

#[test]
fn a_word_common_in_one_language_is_found_in_another() {
    let register = Register::texts(&[
        ("son", En, "Equal inheritance of a son and a daughter."),
        ("fils", Fr, "Le fils et son héritage."),
    ]);
    assert_eq!(register.ids("son"), ["son"]);
    assert_eq!(register.ids("son héritage"), ["fils"]);
}

#[test]
fn labels_are_found_in_any_language_and_mix_with_the_text() {
    let register = Register::with(vec![
        record("a").text(En, "Adopt a law.").labels(&[
            "Women's rights",
            "Droits des femmes",
            "المرأة",
            "妇女权利",
        ]),
        record("b").text(En, "Adopt a law.").labels(&["Rights of the child"]),
    ]);
    for label in ["woman", "femme", "النساء", "妇女", "law women", "\"droits des femmes\""] {
        assert_eq!(register.ids(label), ["a"], "{label}");
    }
    assert_eq!(register.ids("adopt rights"), ["a", "b"]);
    assert_eq!(register.ids("\"women's child\""), Vec::<String>::new());
}
