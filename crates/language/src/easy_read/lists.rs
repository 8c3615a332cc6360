//! What the checks know of each language.

use suivi_kernel::Language;

use crate::analysis::{Script, fold};

/// The words and numbers of a language. Words are spelled as [`key`] leaves them.
///
/// The limits for the length of words, and those for Chinese, are our proposal; 15 and 20 words are DOMAIN's.
pub(super) struct Lists {
    pub script: Script,
    /// A word with more letters may be hard.
    pub longest_word: Option<usize>,
    /// A sentence with more words is long.
    pub warn_above: usize,
    /// A sentence with more words is too long.
    pub error_above: usize,
    /// A text with more words needs a heading.
    pub heading_above: usize,
    /// A text with more words is no short document.
    pub too_much_above: usize,
    /// Words that join ideas.
    pub conjunctions: &'static [&'static str],
    /// Numbers in words, except those that are as often something else ("one", French "neuf").
    pub numbers: &'static str,
    /// Ways to say per cent, word by word; a star stands for any ending.
    pub percent: &'static [&'static [&'static str]],
    /// Abbreviations with which no sentence ends, without their last full stop.
    pub never_last: &'static [&'static str],
    /// Abbreviations that belong to the number behind them, without their last full stop.
    pub before_numbers: &'static [&'static str],
}

pub(super) fn of(language: Language) -> &'static Lists {
    match language {
        Language::En => &ENGLISH,
        Language::Fr => &FRENCH,
        Language::Es => &SPANISH,
        Language::Ar => &ARABIC,
        Language::Ru => &RUSSIAN,
        Language::Zh => &CHINESE,
    }
}

/// A word as the lists have it: in small letters; in Arabic, with one shape of each letter.
pub(super) fn key(word: &str, language: Language) -> String {
    if language == Language::Ar { fold(word) } else { word.to_lowercase() }
}

const ENGLISH: Lists = Lists {
    script: Script::Latin,
    longest_word: Some(11),
    warn_above: 15,
    error_above: 20,
    heading_above: 150,
    too_much_above: 1_500,
    conjunctions: &[
        "and", "but", "or", "because", "although", "though", "while", "whereas", "which", "unless", "if",
        "when",
    ],
    numbers: "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen \
eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million \
millions billion billions",
    percent: &[&["percent"], &["percentage*"], &["per", "cent"]],
    never_last: &["dr", "mr", "mrs", "ms", "prof", "rev", "st", "e.g", "i.e"],
    before_numbers: &["no", "nos", "art", "p", "pp", "vol", "fig", "ch", "para", "sec"],
};

const FRENCH: Lists = Lists {
    longest_word: Some(12),
    conjunctions: &[
        "et", "mais", "ou", "car", "donc", "parce", "puisque", "lorsque", "quand", "si", "tandis", "dont",
        "alors",
    ],
    numbers: "deux trois quatre cinq six sept huit dix onze douze treize quatorze quinze seize vingt vingts trente \
quarante cinquante soixante septante nonante cent cents mille million millions milliard milliards",
    percent: &[&["pour", "cent"], &["pourcentage*"]],
    never_last: &["dr", "mm", "prof", "c.-à-d", "p.ex"],
    before_numbers: &["n", "no", "art", "p", "pp", "vol", "fig", "chap", "tél", "par"],
    ..ENGLISH
};

const SPANISH: Lists = Lists {
    longest_word: Some(12),
    conjunctions: &[
        "y", "e", "o", "u", "pero", "porque", "aunque", "mientras", "cuando", "si", "sino", "pues",
    ],
    numbers: "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete \
dieciocho diecinueve veinte veintiuno veintiún veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete \
veintiocho veintinueve treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento cientos doscientos \
doscientas trescientos trescientas cuatrocientos quinientos quinientas mil miles millón millones",
    percent: &[&["por", "ciento"], &["porcentaje*"]],
    never_last: &["dr", "dra", "sr", "sra", "srta", "prof", "ud", "uds", "p.ej"],
    before_numbers: &["n", "no", "núm", "art", "p", "pág", "vol", "fig", "cap", "tel", "párr"],
    ..ENGLISH
};

const ARABIC: Lists = Lists {
    script: Script::Arabic,
    longest_word: Some(8),
    conjunctions: &[
        "و",
        "او",
        "لكن",
        "ولكن",
        "لان",
        "لانه",
        "لانها",
        "لانهم",
        "لانك",
        "اذا",
        "واذا",
        "عندما",
        "بينما",
        "حتي",
        "ثم",
        "بل",
        "حيث",
        "رغم",
    ],
    numbers: "اثنان اثنين اثنتان اثنتين ثلاثه ثلاث اربعه اربع خمسه خمس سته ست سبعه سبع ثمانيه ثماني ثمان تسعه تسع عشره عشر \
عشرون عشرين ثلاثون ثلاثين اربعون اربعين خمسون خمسين ستون ستين سبعون سبعين ثمانون ثمانين تسعون تسعين ميه مايه ميتان ميتين الف \
الاف الفان الفين مليون مليونان مليونين ملايين مليار مليارات",
    percent: &[&["في", "الميه"], &["في", "المايه"], &["بالميه"], &["بالمايه"]],
    never_last: &[],
    before_numbers: &["ص", "م", "رقم"],
    ..ENGLISH
};

const RUSSIAN: Lists = Lists {
    script: Script::Cyrillic,
    longest_word: Some(12),
    conjunctions: &[
        "и",
        "а",
        "но",
        "или",
        "если",
        "когда",
        "потому",
        "чтобы",
        "хотя",
        "пока",
        "зато",
        "однако",
        "либо",
    ],
    numbers: "два две двух двум двумя три трех трёх трем трём тремя четыре четырех четырёх пять пяти шесть шести семь \
восемь восьми девять девяти десять десяти одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать \
семнадцать восемнадцать девятнадцать двадцать двадцати тридцать тридцати сорок пятьдесят шестьдесят семьдесят \
восемьдесят девяносто сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот тысяча тысячи тысяч \
миллион миллиона миллионов миллионы миллиард миллиарда миллиардов",
    percent: &[&["процент*"]],
    never_last: &["проф", "акад", "т.е", "т.н", "ул", "см"],
    before_numbers: &["п", "ст", "стр", "с", "рис", "гл", "тел", "т", "ч"],
    ..ENGLISH
};

const CHINESE: Lists = Lists {
    script: Script::Han,
    longest_word: None,
    warn_above: 25,
    error_above: 35,
    heading_above: 250,
    too_much_above: 2_500,
    conjunctions: &[
        "和", "与", "及", "以及", "并", "并且", "而且", "但", "但是", "可是", "因为", "所以", "如果", "或",
        "或者", "虽然", "然后",
    ],
    numbers: "",
    percent: &[],
    never_last: &[],
    before_numbers: &[],
};
