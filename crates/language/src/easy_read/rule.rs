//! The rules that software checks.

/// A rule of `vocab/easy_read_rules.csv` that software checks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    /// ER03: easy words; hard ones are explained. Software only sees that a word is long, and none in Chinese.
    EasyWords,
    /// ER06: no foreign words. Software only sees words in another script.
    NoForeignWords,
    /// ER07: no abbreviations and initials, or an explanation of them.
    NoAbbreviations,
    /// ER08: short sentences.
    ShortSentences,
    /// ER09: one idea to a sentence.
    OneIdea,
    /// ER10: active and positive sentences. Checked in English, French and Spanish, where patterns are reliable.
    ActiveAndPositive,
    /// ER11: each sentence on a line of its own.
    SentencePerLine,
    /// ER14: nothing in capitals, italics or underlined.
    PlainLetters,
    /// ER15: headings, and a short document.
    ClearStructure,
    /// ER16: digits; no percentages, no big numbers.
    EasyNumbers,
}

impl Rule {
    /// All that software checks, in the order of their codes.
    pub const ALL: [Rule; 10] = [
        Rule::EasyWords,
        Rule::NoForeignWords,
        Rule::NoAbbreviations,
        Rule::ShortSentences,
        Rule::OneIdea,
        Rule::ActiveAndPositive,
        Rule::SentencePerLine,
        Rule::PlainLetters,
        Rule::ClearStructure,
        Rule::EasyNumbers,
    ];

    /// The codes of the rules that only people can check: the test by readers, one word for one thing, metaphors, the
    /// pictures, the order and the tone.
    pub const HUMAN: &[&str] = &["ER01", "ER02", "ER04", "ER05", "ER17", "ER19", "ER20"];

    /// The codes of the rules that are kept where the text is laid out and published: letters of 14 points, alignment,
    /// and the European logo, shown after the test only.
    pub const PUBLICATION: &[&str] = &["ER12", "ER13", "ER18"];

    /// The code in `vocab/easy_read_rules.csv`.
    pub fn code(self) -> &'static str {
        match self {
            Rule::EasyWords => "ER03",
            Rule::NoForeignWords => "ER06",
            Rule::NoAbbreviations => "ER07",
            Rule::ShortSentences => "ER08",
            Rule::OneIdea => "ER09",
            Rule::ActiveAndPositive => "ER10",
            Rule::SentencePerLine => "ER11",
            Rule::PlainLetters => "ER14",
            Rule::ClearStructure => "ER15",
            Rule::EasyNumbers => "ER16",
        }
    }
}
