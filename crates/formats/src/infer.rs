//! Whether a text recommends or observes, where the file does not say.

use crate::AnnotationKind;

/// Reads the label of the kind; `None` where it is empty or a bare identifier.
pub(crate) fn labelled(label: &str) -> Option<AnnotationKind> {
    let folded = label.to_lowercase();
    let says = |words: &[&str]| words.iter().any(|word| folded.contains(word));
    if folded.is_empty() || is_uuid(label) {
        None
    } else if says(&[
        "pledge",
        "commitment",
        "engagement volontaire",
        "promesa",
        "обязательств",
        "تعهد",
        "承诺",
    ]) {
        Some(AnnotationKind::Pledge)
    } else if says(&["recommend", "recommand", "recomend", "рекоменд", "توصي", "建议"]) {
        Some(AnnotationKind::Recommendation)
    } else if says(&["concern", "observation", "préoccupation", "preocupaci", "озабочен", "قلق", "关切"])
    {
        Some(AnnotationKind::Concern)
    } else {
        Some(AnnotationKind::Other(label.to_owned()))
    }
}

/// Reads the kind from the wording: a verb of recommending outweighs one of concern, since a paragraph that has
/// both asks for something. `None` where neither is found.
pub(crate) fn from_wording(text: &str) -> Option<AnnotationKind> {
    let start: String = text.chars().take(4000).collect::<String>().to_lowercase();
    let says = |words: &[&str]| words.iter().any(|word| start.contains(word));
    if says(RECOMMENDING) {
        Some(AnnotationKind::Recommendation)
    } else if says(CONCERNED) {
        Some(AnnotationKind::Concern)
    } else {
        None
    }
}

const RECOMMENDING: &[&str] = &[
    "recommend",
    "should ",
    "urges ",
    "calls upon",
    "calls on",
    "encourages the",
    "requests the state",
    "requests the government",
    "invites the state",
    "invites the government",
    "must ensure",
    "recommande",
    "devrait",
    "engage l",
    "invite l",
    "prie l",
    "exhorte",
    "encourage l",
    "recomienda",
    "debería",
    "debe ",
    "insta a",
    "exhorta",
    "alienta a",
    "invita a",
    "pide a",
    "рекоменд",
    "следует",
    "призывает",
    "настоятельно",
    "предлагает",
    "просит",
    "توصي",
    "ينبغي",
    "تحث",
    "تدعو",
    "تشجع",
    "تطلب",
    "建议",
    "应当",
    "应该",
    "敦促",
    "促请",
    "吁请",
    "鼓励",
    "请缔约国",
];

const CONCERNED: &[&str] = &[
    "concern",
    "regret",
    "notes with",
    "deplor",
    "alarmed",
    "welcomes",
    "notes that",
    "takes note",
    "préoccup",
    "inquiet",
    "regrette",
    "déplore",
    "constate",
    "se félicite",
    "prend note",
    "preocup",
    "lamenta",
    "inquiet",
    "observa",
    "acoge con",
    "toma nota",
    "озабочен",
    "обеспокоен",
    "сожале",
    "отмечает",
    "приветствует",
    "قلق",
    "تأسف",
    "تلاحظ",
    "ترحب",
    "关切",
    "关注",
    "遗憾",
    "注意到",
    "欢迎",
];

/// Eight, four, four, four and twelve hexadecimal digits.
pub(crate) fn is_uuid(text: &str) -> bool {
    let bare = text.trim().trim_matches(['{', '}']);
    bare.len() == 36
        && bare.bytes().enumerate().all(|(at, byte)| match at {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_says_what_a_record_is_and_a_bare_identifier_does_not() {
        assert_eq!(labelled("Recommendations"), Some(AnnotationKind::Recommendation));
        assert_eq!(labelled("Concerns/Observations"), Some(AnnotationKind::Concern));
        assert_eq!(labelled("Voluntary Pledge"), Some(AnnotationKind::Pledge));
        assert_eq!(labelled("Positive aspects"), Some(AnnotationKind::Other("Positive aspects".into())));
        assert_eq!(labelled("0f8b1c2d-1111-4222-8333-abcdefabcdef"), None);
        assert_eq!(labelled(""), None);
    }

    #[test]
    fn the_wording_tells_a_recommendation_from_a_concern() {
        let kind = |text| from_wording(text);
        assert_eq!(kind("The State party should adopt a law."), Some(AnnotationKind::Recommendation));
        assert_eq!(
            kind("The Committee is concerned. It recommends a law."),
            Some(AnnotationKind::Recommendation)
        );
        assert_eq!(kind("The Committee regrets the delay."), Some(AnnotationKind::Concern));
        assert_eq!(kind("Le Comité est préoccupé par les retards."), Some(AnnotationKind::Concern));
        assert_eq!(kind("توصي اللجنة بما يلي"), Some(AnnotationKind::Recommendation));
        assert_eq!(kind("委员会感到关切"), Some(AnnotationKind::Concern));
        assert_eq!(kind("Population of the capital"), None);
    }
}
