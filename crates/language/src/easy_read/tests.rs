//! For each rule and language a text that goes against it and one that does not.

use proptest::prelude::*;
use suivi_kernel::Language::{self, Ar, En, Es, Fr, Ru, Zh};

use super::*;

fn seen(rule: Rule, language: Language, text: &str) -> Vec<String> {
    check(text, language).into_iter().filter(|found| found.rule == rule).map(|found| found.seen).collect()
}

/// Each row: the language, a text that goes against the rule, the words that are found, and a text that does not.
fn assert_rule(rule: Rule, severity: Severity, rows: &[(Language, &str, &str, &str)]) {
    for (language, bad, words, good) in rows {
        let found = check(bad, *language);
        let of_rule: Vec<_> = found.iter().filter(|it| it.rule == rule).collect();
        let [one] = of_rule[..] else { panic!("{rule:?} once in {bad:?}, found {found:?}") };
        assert_eq!((one.seen.as_str(), one.severity), (*words, severity), "{bad:?}");
        assert_eq!(seen(rule, *language, good), [""; 0], "{good:?}");
    }
}

const CLEAN: [(Language, &str); 6] = [
    (
        En,
        "# School\n\nAll children can go to school.\nSchool is free.\n\nYou need:\n- a bag\n- 2 books\n\n\
         > **Minister**: the person who leads a part of the government.\n\nAsk **Dr. Sama** for help.[^1]\n\n\
         [^1]: The law of 2020.\n",
    ),
    (
        Fr,
        "# L'école\n\nTous les enfants vont à l'école.\nL'école est gratuite.\n\nIl faut :\n- un sac\n- 2 livres\n\n\
         > **Ministre** : la personne qui dirige une partie du gouvernement.\n\nVous avez une question ?\n",
    ),
    (
        Es,
        "# La escuela\n\nTodos los niños pueden ir a la escuela.\nLa escuela es gratis.\n\nNecesitas:\n- una bolsa\n- 2 libros\n\n\
         > **Ministra**: la persona que dirige una parte del gobierno.\n\n¿Tienes preguntas?\n",
    ),
    (
        Ar,
        "# المدرسة\n\nكل طفل يذهب إلى المدرسة.\nالمدرسة مجانية.\n\nتحتاج إلى:\n- حقيبة\n- ٢ كتاب\n\n\
         > **الوزير**: شخص يقود جزءا من الحكومة.\n\nهل عندك سؤال؟\n",
    ),
    (
        Ru,
        "# Школа\n\nВсе дети ходят в школу.\nШкола бесплатная.\n\nВам нужны:\n- сумка\n- 2 книги\n\n\
         > **Министр**: человек, который помогает президенту.\n\nУ вас есть вопросы?\n",
    ),
    (
        Zh,
        "# 学校\n\n所有孩子都可以上学。\n上学不要钱。\n\n你需要：\n- 书包\n- 2本书\n\n> **部长**：管理政府一个部门的人。\n\n你有问题吗？\n",
    ),
];

#[test]
fn an_easy_text_about_school_has_no_finding_in_any_language() {
    for (language, text) in CLEAN {
        assert_eq!(check(text, language), [], "{language}");
    }
}

#[test]
fn each_of_the_twenty_rules_is_somebodys() {
    let checked = Rule::ALL.iter().map(|rule| rule.code());
    let mut codes: Vec<&str> =
        checked.chain(Rule::HUMAN.iter().copied()).chain(Rule::PUBLICATION.iter().copied()).collect();
    codes.sort_unstable();
    let all: Vec<String> = (1..=20).map(|number| format!("ER{number:02}")).collect();
    assert_eq!(codes, all);
}

#[test]
fn the_lists_are_spelled_as_words_are_compared() {
    for language in Language::ALL {
        let lists = lists::of(language);
        let percent =
            lists.percent.iter().flat_map(|said| said.iter().map(|part| part.trim_end_matches('*')));
        for word in lists.conjunctions.iter().copied().chain(lists.numbers.split(' ')).chain(percent) {
            assert_eq!(lists::key(word, language), word);
        }
    }
}

#[test]
fn long_words_without_a_box_are_hard() {
    assert_rule(
        Rule::EasyWords,
        Severity::Warn,
        &[
            (
                En,
                "We stop discrimination.\nWe hate discrimination.",
                "discrimination",
                "We stop discriminations.\n\n> **Discrimination**: when people are not fair.",
            ),
            (
                Fr,
                "Chacun a des responsabilités.",
                "responsabilités",
                "Chacun a des responsabilités.\n> **Responsabilité** : ce que l'on doit faire.",
            ),
            (
                Es,
                "Leemos las recomendaciones.",
                "recomendaciones",
                "Leemos las recomendaciones.\n> **Recomendación**: un consejo.",
            ),
            (
                Ar,
                "هذه استراتيجية جديدة.",
                "استراتيجية",
                "هذه استراتيجية جديدة.\n> **الاستراتيجية**: خطة طويلة.",
            ),
            (
                Ru,
                "Это наша ответственность.",
                "ответственность",
                "Он несет ответственность.\n> **Ответственность**: это долг.",
            ),
        ],
    );
    assert_eq!(seen(Rule::EasyWords, Zh, "我们反对歧视残疾人和妇女的一切行为。"), [""; 0]);
}

#[test]
fn words_in_another_script_are_foreign() {
    assert_rule(
        Rule::NoForeignWords,
        Severity::Warn,
        &[
            (En, "The школа is free.", "школа", "The school is free."),
            (Fr, "La школа est gratuite.", "школа", "L'école est gratuite."),
            (Es, "La школа es gratis.", "школа", "La escuela es gratis."),
            (Ar, "هذا workshop جديد.", "workshop", "هذا درس جديد على www.example.org."),
            (Ru, "Это workshop для всех.", "workshop", "Пишите на sama@example.org."),
            (Zh, "这是一个workshop。", "workshop", "这是workshop。\n\n> **workshop**：一起学习的会。"),
        ],
    );
}

#[test]
fn abbreviations_need_a_box() {
    assert_rule(
        Rule::NoAbbreviations,
        Severity::Error,
        &[
            (En, "The UN helps.\nThe UN listens.", "UN", "The U.N. helps.\n> **UN**: the United Nations."),
            (Fr, "L'ONU aide.", "ONU", "L'ONU aide au XXIe siècle.\n> **ONU** : les Nations Unies."),
            (Es, "La ONU ayuda.", "ONU", "La ONU ayuda.\n> **ONU**: las Naciones Unidas."),
            (Ar, "تساعد UNICEF الأطفال.", "UNICEF", "تساعد UNICEF الأطفال.\n> **UNICEF**: منظمة للأطفال."),
            (Ru, "Нам помогает ООН.", "ООН", "Нам помогает ООН.\n> **ООН**: все страны вместе."),
            (Zh, "NGO帮助我们。", "NGO", "NGO帮助我们。\n> **NGO**：民间组织。"),
            (En, "NGOs help.", "NGOs", "NGOs help.\n> **NGO**: a group of people."),
            (En, "Bring fruit, e.g. apples.", "e.g.", "See A/HRC/51/33 and CRC/C/XSA/CO/6."),
            (Ru, "Дети, т. е. все до 18 лет.", "т. е.", "Дети до 18 лет."),
            (Ar, "قال أ.د. سامي نعم.", "أ.د.", "قال سامي نعم."),
        ],
    );
}

#[test]
fn long_sentences_are_warned_of_and_longer_ones_refused() {
    for (language, word, end) in [
        (En, "go ", "."),
        (Fr, "va ", "."),
        (Es, "va ", "."),
        (Ar, "بيت ", "؟"),
        (Ru, "дом ", "."),
        (Zh, "学", "。"),
    ] {
        let (warn, error) = if language == Zh { (25, 35) } else { (15, 20) };
        let severity = |words: usize| {
            let found = check(&format!("{}{end}", word.repeat(words).trim_end()), language);
            found.into_iter().find(|it| it.rule == Rule::ShortSentences).map(|it| it.severity)
        };
        assert_eq!(
            [warn, warn + 1, error, error + 1].map(severity),
            [None, Some(Severity::Warn), Some(Severity::Warn), Some(Severity::Error)]
        );
    }
    let broken = format!("{}\n{}.", "go ".repeat(11).trim(), "go ".repeat(10).trim());
    assert_eq!(seen(Rule::ShortSentences, En, &broken).len(), 1);
}

#[test]
fn a_sentence_has_one_idea() {
    assert_rule(
        Rule::OneIdea,
        Severity::Warn,
        &[
            (En, "We eat and sleep because we must.", "and, because", "Boys and girls learn."),
            (En, "School is free; it is good.", "School is free; it is good.", "School is free, it is good."),
            (En, "Go to the office (room 3).", "(room 3)", "Go to room 3."),
            (Fr, "Il lit et écrit quand il veut.", "et, quand", "Où allez-vous et avec qui ?"),
            (Es, "Lee y escribe cuando quiere.", "y, cuando", "Sí, lee y escribe."),
            (Ar, "يأكل الطفل والأم لأنه جائع.", "والأم, لأنه", "الوالد والأم معا."),
            (Ar, "المدرسة مجانية؛ هذا جيد.", "المدرسة مجانية؛ هذا جيد.", "المدرسة مجانية."),
            (Ru, "Он читает и пишет, когда хочет.", "и, когда", "Он читает и пишет."),
            (Zh, "因为下雨，所以我们回家。", "因为, 所以", "下雨了，我们回家。"),
            (Zh, "请来办公室（三楼）。", "（三楼）", "请来办公室。"),
        ],
    );
}

#[test]
fn passives_and_double_negatives_are_pointed_at() {
    assert_rule(
        Rule::ActiveAndPositive,
        Severity::Warn,
        &[
            (En, "The law was not written by us.", "was not written", "We wrote the law."),
            (En, "It is not impossible.", "not impossible", "It is not under the bed."),
            (En, "You don't have nothing.", "t have nothing", "You do not have to pay."),
            (En, "The child is protected.", "is protected", "The child is tired."),
            (Fr, "Les droits sont protégés.", "sont protégés", "Elle est allée à l'école."),
            (Fr, "Ce n'est pas impossible.", "pas impossible", "Ce n'est pas possible."),
            (Fr, "La lettre est écrite par lui.", "est écrite", "Il s'est levé."),
            (Es, "La ley fue aprobada ayer.", "fue aprobada", "Ella es abogada."),
            (Es, "No es imposible.", "No es imposible", "No hay nadie."),
        ],
    );
    for (language, text) in [(Ar, "كتب القانون."), (Ru, "Закон был принят."), (Zh, "法律被通过了。")]
    {
        assert_eq!(seen(Rule::ActiveAndPositive, language, text), [""; 0]);
    }
}

#[test]
fn each_sentence_has_a_line_of_its_own() {
    assert_rule(
        Rule::SentencePerLine,
        Severity::Error,
        &[
            (En, "School is free. All can go.", "All can go.", "Ask Dr. Sama or Mr. J. Smith in room No. 5."),
            (En, "School is\nfree.", "School is", "The price is 2.50 dollars.\nIt is low."),
            (Fr, "C'est gratuit. Venez !", "Venez !", "Il dit : « C'est gratuit ! »\nVoir art. 5 du texte."),
            (Fr, "L'école\nest gratuite.", "L'école", "L'école est gratuite.\n\nVenez !"),
            (Es, "Es gratis. ¿Vienes?", "¿Vienes?", "La Sra. Sama viene."),
            (Es, "La escuela\nes gratis.", "La escuela", "- la escuela\n- el parque\n\nEs gratis."),
            (Ar, "هل تأتي؟ المدرسة مجانية.", "المدرسة مجانية.", "قال د. سامي نعم."),
            (Ar, "المدرسة\nمجانية.", "المدرسة", "المدرسة مجانية.\nهل تأتي؟"),
            (Ru, "Школа бесплатная. Приходите!", "Приходите!", "Это проф. Иванов, см. стр. 5."),
            (Ru, "Школа\nбесплатная.", "Школа", "Вам нужна:\n- книга"),
            (Zh, "上学不要钱。你来吗？", "你来吗？", "他说：“上学不要钱。”"),
            (Zh, "上学\n不要钱。", "上学", "# 上学\n不要钱。"),
            (En, "- a book\n  about school.", "a book", "You need:\n\n> **School**: a place\n\nGo."),
        ],
    );
}

#[test]
fn nothing_is_in_capitals_italics_or_underlined() {
    assert_rule(
        Rule::PlainLetters,
        Severity::Error,
        &[
            (En, "You MUST go.", "MUST", "You **must** go.\n**You** can go.\nThis is 2 * 3 * 4, a_b_c."),
            (En, "SCHOOL IS A RIGHT.", "SCHOOL IS A RIGHT", "The OHCHR helps."),
            (En, "School is *free*.", "free", "School is \\*free\\*."),
            (En, "School is <u>free</u>.", "free", "School is <b>free</b>."),
            (Fr, "L'école est GRATUITE.", "GRATUITE", "L'école est **gratuite**."),
            (Fr, "L'école est _gratuite_.", "gratuite", "* L'école\n* Le parc"),
            (Es, "La escuela es GRATIS.\nEs gratis.", "GRATIS", "La escuela es **gratis**."),
            (Ar, "المدرسة *مجانية*.", "مجانية", "المدرسة **مجانية**."),
            (Ru, "Школа ДЛЯ ВСЕХ.\nШкола для всех.", "ДЛЯ ВСЕХ", "Школа **для всех**."),
            (Zh, "上学<u>不要钱</u>。", "不要钱", "上学**不要钱**。"),
            (Zh, "上学***不要钱***。", "不要钱", "上学__不要钱__。"),
        ],
    );
    assert_eq!(seen(Rule::NoAbbreviations, En, "SCHOOL IS A RIGHT.\nYou MUST go."), [""; 0]);
}

#[test]
fn a_text_has_headings_and_is_short() {
    for (language, line) in [
        (En, "All children can go now.\n"),
        (Fr, "Tous les enfants vont bien.\n"),
        (Es, "Los niños van a clase.\n"),
        (Ar, "كل طفل يذهب إلى المدرسة.\n"),
        (Ru, "Все дети ходят в школу.\n"),
        (Zh, "孩子上学。\n"),
    ] {
        let (short, long) = if language == Zh { (62, 626) } else { (30, 301) };
        let structure =
            |text: String| check(&text, language).into_iter().filter(|it| it.rule == Rule::ClearStructure);
        let lines = |text: String| structure(text).map(|it| (it.line, it.seen)).collect::<Vec<_>>();
        let first = line.trim().to_owned();
        assert_eq!(lines(line.repeat(short)), [], "{language}");
        assert_eq!(lines(line.repeat(short + 1)), [(1, first.clone())], "{language}");
        assert_eq!(lines(format!("# A\n{}", line.repeat(short + 1))), [], "{language}");
        assert_eq!(lines(format!("# A\n{}", line.repeat(long))), [(long + 1, first)], "{language}");
    }
}

#[test]
fn numbers_are_small_and_in_digits() {
    assert_rule(
        Rule::EasyNumbers,
        Severity::Warn,
        &[
            (En, "We have twenty-five schools.", "twenty-five", "We have 25 schools."),
            (En, "It cost 2 million.", "2 million", "Nobody is the one."),
            (En, "20 % of us learn.", "20 %", "2 of 10 of us learn in 2026."),
            (En, "We have 12,500 books.", "12,500", "In 2020, 300 of us came."),
            (En, "See part IV.", "IV", "See part 4.\nI can."),
            (Fr, "Il y a trente livres.", "trente", "Il y a un bâtiment neuf."),
            (Fr, "Au XIXe siècle.", "XIXe", "Il y a 100 ans."),
            (Fr, "Nous avons 1 000 000 livres.", "1 000 000", "Appelez le 0800 123 456."),
            (Es, "El 20 por ciento aprende.", "20 por ciento", "De 10 aprenden 2."),
            (Es, "Hay tres escuelas.", "tres", "Hay 3 escuelas en una calle."),
            (Ar, "هنا ثلاثة أطفال.", "ثلاثة", "هنا ٣ أطفال."),
            (Ar, "عددهم ١٢٥٠٠ طفل.", "١٢٥٠٠", "في عام ٢٠٢٦."),
            (Ar, "هذا ٢٠ في المئة.", "٢٠ في المئة", "في المدرسة."),
            (Ru, "Здесь двадцать пять школ.", "двадцать пять", "Здесь 25 школ и семья."),
            (Ru, "Это 20 процентов.", "20 процентов", "Это 2 из 10."),
            (Ru, "Это XX век.", "XX", "Это 20 век."),
            (Zh, "这里有二十五所学校。", "二十五", "这里有一个学校，千万要来。"),
            (Zh, "有12万本书。", "12万", "有12本书，我们一起看。"),
            (Zh, "百分之二十的孩子上学。", "百分之二十", "10个孩子中有2个上学。"),
            (Zh, "来了三个人。", "三", "来了3个人。"),
        ],
    );
}

#[test]
fn figures_count_the_sentences_and_not_the_headings() {
    let figures =
        figures("# About school\n\nSchool is free.\nAll of us\ncan go.\n\n> **Free**: you pay nothing.", En);
    assert_eq!(
        figures,
        Figures { sentences: 3, words: 11, longest_sentence: 5, words_per_sentence: 11.0 / 3.0 }
    );
    assert_eq!(super::figures("上学不要钱。\n我2026年上学。", Zh).words, 5 + 5);
    assert_eq!(super::figures("", Fr), Figures::default());
}

#[test]
fn marks_sources_and_links_are_not_read() {
    let text = "Go to [the office](https://example.org/ONU).[^1]\n![A map](MAP.png)\n[[chart:GDP]]\nIt is open. [[update:ABC]]";
    assert_eq!(check(text, En), []);
}

#[test]
fn findings_stand_in_the_order_of_the_text_and_are_short() {
    let found = check(&format!("Go to the UN.\n\n*{}*\n", "go ".repeat(90).trim()), En);
    let places: Vec<_> = found.iter().map(|it| (it.line, it.rule.code())).collect();
    assert_eq!(places, [(1, "ER07"), (3, "ER08"), (3, "ER14")]);
    assert!(found.iter().all(|it| it.seen.chars().count() <= SEEN));
    assert_eq!(found.last().map(|it| it.seen.ends_with('…')), Some(true));
}

proptest! {
    #[test]
    fn any_text_is_read_to_its_end(
        text in "\\PC{0,60}|[-#>*_|:.!? \\n\\[\\]^()<u/\\\\A-Cé0-9%а-вХI学百。؟و]{0,60}|(\\*\\*|> |\\[\\[|[a-c«» .\\n1X_*]){0,40}",
        index in 0..6_usize,
    ) {
        let language = Language::ALL[index];
        let lines = text.lines().count();
        for found in check(&text, language) {
            prop_assert!((1..=lines).contains(&found.line));
            prop_assert!(found.seen.chars().count() <= SEEN);
        }
        let figures = figures(&text, language);
        prop_assert!(figures.longest_sentence <= figures.words);
    }
}
