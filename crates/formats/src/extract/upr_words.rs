//! The wording of the Universal Periodic Review in the six languages: what stands around recommendations.

use unicode_normalization::UnicodeNormalization;

use super::upr_positions::said;

/// A text as it is compared: small letters, plain apostrophes and spaces, Arabic without vowel signs.
pub fn spoken(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for c in text.nfc() {
        match c {
            '’' | '‘' | 'ʼ' | '´' => plain.push('\''),
            '\u{64b}'..='\u{652}' | '\u{640}' | '\u{ad}' | '\u{200b}'..='\u{200f}' => {}
            c if c.is_whitespace() => {
                if !plain.ends_with(' ') {
                    plain.push(' ');
                }
            }
            c => plain.extend(c.to_lowercase()),
        }
    }
    plain
}

/// Whether a spoken text holds any of some phrases.
pub fn has(spoken: &str, phrases: &[&str]) -> bool {
    phrases.iter().any(|phrase| spoken.contains(phrase))
}

/// Words for recommendations, as their beginnings.
pub const RECOMMENDATION: [&str; 6] =
    ["recommendation", "recommandation", "recomendaci", "توصي", "рекомендаци", "建议"];

/// Whether a text speaks of recommendations.
pub fn speaks_of_recommendations(spoken: &str) -> bool {
    has(spoken, &RECOMMENDATION) || spoken.contains("التوصي")
}

/// Whether a spoken sentence speaks of all recommendations, and not of some "of them".
pub fn speaks_of_all(spoken: &str) -> bool {
    const ALL: [&str; 14] = [
        "all ",
        "toutes les ",
        "l'ensemble des ",
        "todas las ",
        "totalidad de las ",
        "جميع ",
        "كافة ",
        "كل ",
        "все ",
        "всех ",
        "всеми ",
        "所有",
        "全部",
        "每一项",
    ];
    // How many letters may stand between: "all 45 of the remaining recommendations".
    const BETWEEN: usize = 40;
    const SOME: [&str; 8] =
        ["of which", "of them", "dont ", "de las cuales", "de ellas", "منها", "из них", "其中"];
    ALL.iter().any(|all| {
        spoken.match_indices(all).any(|(at, _)| {
            let after: String = spoken[at + all.len()..].chars().take(BETWEEN).collect();
            let is_word =
                spoken[..at].chars().next_back().is_none_or(|c| !c.is_alphabetic() || !c.is_ascii());
            is_word && speaks_of_recommendations(&after)
        })
    }) && !has(spoken, &SOME)
}

/// Whether a line is the heading of the part that holds the recommendations.
pub fn is_heading(text: &str) -> bool {
    if text.chars().count() > 90 || text.contains("...") || text.starts_with(|c: char| c.is_ascii_digit()) {
        return false;
    }
    let text = spoken(text);
    let both = [
        ["conclusions and", "recommendations"],
        ["conclusions et", "recommandations"],
        ["conclusiones y", "recomendaciones"],
        ["استنتاجات و", "توصيات"],
        ["выводы и", "рекомендации"],
        ["结论", "建议"],
    ];
    both.iter().any(|words| words.iter().all(|word| text.contains(word)))
        && text.split_whitespace().count() < 8
}

/// Whether a paragraph closes the recommendations: whose positions they are.
pub fn closes(text: &str) -> bool {
    let text = spoken(text);
    let of_all = has(
        &text,
        &["conclusions and/or recommendations contained in", "should not be construed as endorsed"],
    );
    of_all
        || has(
            &text,
            &[
                "figurant dans le présent rapport reflètent",
                "ne sauraient être considérées comme ayant",
                "ne doivent pas être interprétées comme",
                "que figuran en el presente informe reflejan",
                "no debe considerarse que",
                "no deben interpretarse en el sentido",
                "الواردة في هذا التقرير تعبر",
                "الواردة في هذا التقرير عن موقف",
                "ولا ينبغي أن تفهم",
                "ولا ينبغي تفسيرها",
                "содержащиеся в настоящем докладе, отражают",
                "не следует рассматривать",
                "не должны рассматриваться",
                "本报告所载的所有结论",
                "本报告所载所有结论",
                "不应被理解为",
                "不应理解为",
            ],
        )
}

/// Whether a short line heads what follows the recommendations: pledges, or the annex.
pub fn is_next_part(text: &str) -> bool {
    let text = spoken(text);
    text.chars().count() < 120
        && ["iii.", "annex", "annexe", "anexo", "مرفق", "المرفق", "приложение", "附件"]
            .iter()
            .any(|word| text.starts_with(word))
        && !speaks_of_recommendations(&text)
}

/// Whether what follows a paragraph is not recommended to the State: its own comments, pledges or reasons.
pub fn leads_own_words(text: &str) -> bool {
    let text = spoken(text);
    has(
        &text,
        &[
            "the following comments",
            "following voluntary",
            "following pledges",
            "following commitments",
            "following reasons",
            "engagements suivants",
            "engagements volontaires ci-après",
            "siguientes compromisos",
            "siguientes promesas",
            "التعهدات والالتزامات التالية",
            "следующие обязательства",
            "下列自愿承诺",
            "以下自愿承诺",
        ],
    ) && !has(&text, &["following recommendations"])
}

/// Whether a numbered text leads a list rather than being an item of one.
pub fn leads(text: &str) -> bool {
    let head: String = spoken(text).chars().take(260).collect();
    let words = [
        "listed",
        "following",
        "formulated",
        "were made",
        "offers",
        "above",
        "ci-après",
        "suivantes",
        "énumérées",
        "formulées",
        "ci-dessus",
        "ci-dessous",
        "siguientes",
        "enumeradas",
        "formuladas",
        "a continuación",
        "التالية",
        "أدناه",
        "المدرجة",
        "المقدمة",
        "أعلاه",
        "следующие",
        "перечисленные",
        "сформулированные",
        "下列",
        "以下",
        "提出的",
    ];
    // "Recommendation 5" names one; a list is led by the word for several.
    let is_of_several = !head.contains("recommendation") || head.contains("recommendations");
    is_of_several && speaks_of_recommendations(&head) && (said(text).0.is_some() || has(&head, &words))
}

/// Whether a paragraph speaks of what stands before it, not of what follows.
pub fn is_about_above(text: &str) -> bool {
    let spoken = spoken(text);
    let back = [
        "in paragraph",
        "to these recommendations",
        "these recommendations will be",
        "ci-dessus",
        "más arriba",
        "anteriores",
        "أعلاه",
        "вышеперечисленные",
        "выше",
        "上述",
    ];
    (text.contains("above") || has(&spoken, &back))
        && !has(
            &spoken,
            &["listed below", "listed in paragraph", "ci-dessous", "a continuación", "أدناه", "ниже", "下列"],
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_and_closing_paragraphs_are_known_in_six_languages() {
        for heading in [
            "II. Conclusions and/or recommendations",
            "II. Conclusions et/ou recommandations",
            "II. Conclusiones y/o recomendaciones",
            "ثانياً- الاستنتاجات و/أو التوصيات",
            "II. Выводы и/или рекомендации",
            "二. 结论和/或建议",
        ] {
            assert!(is_heading(heading), "{heading}");
        }
        assert!(!is_heading("II. Conclusions and/or recommendations ...... 14"));
        for all in [
            "Sama accepts all 45 recommendations.",
            "Sama accepte toutes les recommandations restantes.",
            "Sama acepta la totalidad de las recomendaciones.",
            "تؤيد سما جميع التوصيات المقدمة إليها.",
            "Сама поддерживает все рекомендации.",
            "萨马支持收到的所有建议。",
        ] {
            assert!(speaks_of_all(&spoken(all)), "{all}");
        }
        assert!(!speaks_of_all("sama considered all recommendations and accepts 40 of them."));
        assert!(!speaks_of_all("small recommendations"));
        assert!(closes("本报告所载的所有结论和/或建议反映提交国的立场。"));
        assert!(closes("Их не следует рассматривать в качестве одобренных Рабочей группой в целом."));
    }
}
