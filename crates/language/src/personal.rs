//! What in a text looks like personal data: addresses and numbers that lead to one person (DOMAIN 1.3 and 14, V14).
//!
//! It is meant for texts that are to be published, where a wrong alarm stops an honest sentence: years, amounts,
//! paragraphs and document symbols are no personal data, and a number of doubtful shape counts only behind a word that
//! says what it is.

use std::sync::LazyLock;

use crate::analysis::fold;

/// What a piece of a text looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PersonalKind {
    /// An e-mail address.
    Email,
    /// A telephone number.
    Phone,
    /// The number of an identity document, or one that a State gives to each person.
    IdNumber,
}

/// A piece of a text that looks like personal data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PersonalData<'t> {
    /// What it looks like.
    pub kind: PersonalKind,
    /// The piece, as it stands in the text.
    pub seen: &'t str,
}

/// Every piece of the text that looks like personal data, in the order of the text.
pub fn personal_data(text: &str) -> Vec<PersonalData<'_>> {
    let mut found: Vec<(usize, PersonalData)> = Vec::new();
    for (from, seen) in emails(text) {
        found.push((from, PersonalData { kind: PersonalKind::Email, seen }));
    }
    for number in numbers(text) {
        if let Some(kind) = number.kind() {
            found.push((number.from, PersonalData { kind, seen: &text[number.from..number.to] }));
        }
    }
    found.sort_by_key(|(from, _)| *from);
    found.into_iter().map(|(_, piece)| piece).collect()
}

/// Letters and digits of an address; Chinese characters around an address do not belong to it.
fn is_of_address(c: char) -> bool {
    c.is_alphanumeric() && !matches!(c, '\u{2e80}'..='\u{a4cf}' | '\u{f900}'..='\u{faff}')
}

/// Each e-mail address with the place where it begins.
fn emails(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.match_indices(['@', '＠']).filter_map(|(at, sign)| {
        let before = text[..at].trim_end_matches(|c| is_of_address(c) || "._%+-".contains(c));
        let behind = &text[at + sign.len()..];
        let domain =
            &behind[..behind.find(|c| !is_of_address(c) && c != '.' && c != '-').unwrap_or(behind.len())];
        let domain = domain.trim_end_matches(['.', '-']);
        let (_, last) = domain.rsplit_once('.')?;
        let is_named = last.chars().count() >= 2 && last.chars().all(char::is_alphabetic);
        let from = before.len();
        (is_named && from < at).then(|| (from, &text[from..at + sign.len() + domain.len()]))
    })
}

/// Digits with the signs that people write between them.
struct Number<'t> {
    /// The first byte in the text.
    from: usize,
    /// The byte behind the last.
    to: usize,
    /// Digits that stand together.
    groups: Vec<String>,
    /// What stands between and before the groups.
    signs: String,
    /// The text before it.
    before: &'t str,
    /// The character behind it.
    next: Option<char>,
}

/// The value of a digit in any of the scripts of the six languages.
fn digit(c: char) -> Option<char> {
    let zero = match c {
        '0'..='9' => '0',
        '\u{660}'..='\u{669}' => '\u{660}',
        '\u{6f0}'..='\u{6f9}' => '\u{6f0}',
        '\u{ff10}'..='\u{ff19}' => '\u{ff10}',
        _ => return None,
    };
    char::from_digit(c as u32 - zero as u32, 10)
}

fn stands_between(c: char) -> bool {
    matches!(
        c,
        ' ' | '\u{a0}' | '\u{202f}' | '-' | '\u{2010}' | '\u{2011}' | '\u{2013}' | '.' | '/' | '(' | ')'
    )
}

/// Every number of the text, with what belongs to it.
fn numbers(text: &str) -> Vec<Number<'_>> {
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    let is_digit = |at: usize| chars.get(at).is_some_and(|(_, c)| digit(*c).is_some());
    let mut numbers = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        let opens = matches!(chars[at].1, '+' | '＋' | '(');
        if !is_digit(at) && !(opens && (is_digit(at + 1) || (chars[at].1 != '(' && is_digit(at + 2)))) {
            at += 1;
            continue;
        }
        let mut number = Number {
            from: chars[at].0,
            to: 0,
            groups: Vec::new(),
            signs: String::new(),
            before: &text[..chars[at].0],
            next: None,
        };
        let mut is_apart = true;
        let mut end = at;
        let mut ahead = at;
        while let Some((_, c)) = chars.get(ahead) {
            match digit(*c) {
                Some(digit) => {
                    if is_apart {
                        number.groups.push(String::new());
                    }
                    if let Some(group) = number.groups.last_mut() {
                        group.push(digit);
                    }
                    (is_apart, end) = (false, ahead + 1);
                }
                // Two signs may stand together, as in ") "; three end the number.
                None if (stands_between(*c) || ahead == at) && ahead < end.max(at) + 2 => {
                    number.signs.push(*c);
                    is_apart = true;
                }
                None => break,
            }
            ahead += 1;
        }
        number.to = chars.get(end).map_or(text.len(), |(byte, _)| *byte);
        number.next = chars.get(end).map(|(_, c)| *c);
        numbers.push(number);
        at = end.max(at + 1);
    }
    numbers
}

impl Number<'_> {
    fn kind(&self) -> Option<PersonalKind> {
        if is_behind(self.before, &ID_WORDS) && self.digits() >= 5 {
            return Some(PersonalKind::IdNumber);
        }
        if self.is_phone() {
            return Some(PersonalKind::Phone);
        }
        self.is_id().then_some(PersonalKind::IdNumber)
    }

    fn digits(&self) -> usize {
        self.groups.iter().map(String::len).sum()
    }

    fn lengths(&self) -> Vec<usize> {
        self.groups.iter().map(String::len).collect()
    }

    fn begins_with(&self, digits: &str) -> bool {
        self.groups.concat().starts_with(digits)
    }

    fn is_phone(&self) -> bool {
        let digits = self.digits();
        let is_international = self.signs.starts_with(['+', '＋']) || self.begins_with("00");
        let has_area = self.signs.contains('(') && self.signs.contains(')');
        let is_mobile = self.groups.len() == 1 && digits == 11 && self.begins_with("1") && !self.is_round();
        // The first group is longer than the "0" of a fraction.
        let is_national = self.begins_with("0") && self.groups.first().is_some_and(|group| group.len() > 1);
        let is_american = self.lengths() == [3, 3, 4] && !self.signs.contains([' ', '\u{a0}', '\u{202f}']);
        (is_international && (8..=15).contains(&digits))
            || (is_behind(self.before, &PHONE_WORDS) && (6..=15).contains(&digits))
            || (is_national && (9..=11).contains(&digits))
            || (has_area && (9..=12).contains(&digits) && !self.groups.iter().any(|group| is_year(group)))
            || is_mobile
            || is_american
    }

    fn is_id(&self) -> bool {
        let is_whole = self.groups.len() == 1;
        let is_long = is_whole && (11..=19).contains(&self.digits()) && !self.is_round();
        let has_letter = is_whole && self.digits() == 8 && self.next.is_some_and(|c| c.is_ascii_uppercase());
        let is_french = matches!(self.lengths()[..], [1, 2, 2, 2, 3, 3] | [1, 2, 2, 2, 3, 3, 2]);
        let is_american = self.lengths() == [3, 2, 4] && self.signs == "--";
        is_long || has_letter || is_french || is_american
    }

    /// An amount written without separators.
    fn is_round(&self) -> bool {
        self.groups.concat().ends_with("00000")
    }
}

/// Words behind which a number leads to a telephone.
static PHONE_WORDS: LazyLock<Vec<String>> = LazyLock::new(|| {
    folded(&[
        "tel",
        "tel.",
        "telephone",
        "phone",
        "mobile",
        "fax",
        "whatsapp",
        "téléphone",
        "tél",
        "tél.",
        "télécopie",
        "teléfono",
        "móvil",
        "celular",
        "тел",
        "тел.",
        "телефон",
        "моб",
        "моб.",
        "мобильный",
        "факс",
        "هاتف",
        "الهاتف",
        "جوال",
        "محمول",
        "فاكس",
        "واتساب",
        "电话",
        "手机",
        "传真",
        "微信",
    ])
});

/// Words behind which a number is that of one person's document.
static ID_WORDS: LazyLock<Vec<String>> = LazyLock::new(|| {
    folded(&[
        "id",
        "passport",
        "identity card",
        "identity document",
        "identification",
        "national identity",
        "social security",
        "passeport",
        "carte d’identité",
        "sécurité sociale",
        "pasaporte",
        "cédula",
        "dni",
        "documento de identidad",
        "carné de identidad",
        "паспорт",
        "паспорта",
        "удостоверение личности",
        "снилс",
        "جواز سفر",
        "جواز السفر",
        "بطاقة هوية",
        "بطاقة الهوية",
        "الهوية",
        "护照",
        "身份证",
    ])
});

/// What may stand between such a word and the number.
static FILLERS: LazyLock<Vec<String>> = LazyLock::new(|| {
    folded(&[
        ":",
        "：",
        "#",
        "№",
        "n°",
        "nº",
        "no",
        "no.",
        "nr",
        "nr.",
        "number",
        "card",
        "numéro",
        "número",
        "номер",
        "رقم",
        "号",
        "号码",
    ])
});

fn is_year(group: &str) -> bool {
    group.len() == 4 && (group.starts_with("19") || group.starts_with("20"))
}

fn folded(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| fold(word)).collect()
}

/// Whether one of the words stands directly before, with nothing but fillers between.
fn is_behind(before: &str, words: &[String]) -> bool {
    let start = before.char_indices().rev().nth(39).map_or(0, |(byte, _)| byte);
    let context = fold(&before[start..]);
    // Letters and digits that belong to the number itself, such as "AB" in AB 123456.
    let mut rest = context.trim_end_matches([' ', '-', '(']);
    loop {
        if words.iter().any(|word| ends_with_word(rest, word)) {
            return true;
        }
        let shorter = FILLERS.iter().find(|filler| ends_with_word(rest, filler));
        let Some(filler) = shorter else { break };
        rest = rest[..rest.len() - filler.len()].trim_end();
    }
    let series = rest.trim_end_matches(|c: char| c.is_ascii_lowercase());
    rest.len() - series.len() <= 2
        && series.len() < rest.len()
        && series.ends_with([' ', ':'])
        && is_behind(series.trim_end(), words)
}

/// Whether the text ends with the word, and the word does not begin within another.
fn ends_with_word(text: &str, word: &str) -> bool {
    let Some(head) = text.strip_suffix(word) else { return false };
    let begins = word.chars().next().is_some_and(is_of_address);
    !begins || !head.chars().next_back().is_some_and(is_of_address)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(text: &str) -> Vec<PersonalKind> {
        personal_data(text).into_iter().map(|piece| piece.kind).collect()
    }

    #[test]
    fn an_address_is_named_as_it_stands_in_the_text() {
        let seen =
            |text: &str| personal_data(text).iter().map(|piece| piece.seen.to_owned()).collect::<Vec<_>>();
        assert_eq!(seen("Write to (amina.b@health.sama.example)."), ["amina.b@health.sama.example"]);
        assert_eq!(seen("请写信至name@sama.example询问"), ["name@sama.example"]);
        assert_eq!(seen("одна@пример.рф и two@sama.example"), ["одна@пример.рф", "two@sama.example"]);
        for text in ["Meet @ noon", "a@b", "@sama.example", "amina@", "version@2.0"] {
            assert_eq!(seen(text), Vec::<String>::new(), "{text}");
        }
    }

    #[test]
    fn telephone_numbers_are_seen_however_they_are_written() {
        for text in [
            "Call +41 22 555 01 23 for help",
            "Call 0041225550123 for help",
            "(022) 555 01 23",
            "Tel.: 555 0123",
            "06 12 34 56 78",
            "0612345678",
            "8 (912) 345-67-89",
            "555-123-4567",
            "телефон 345-67-89",
            "هاتف: ٠٢٢٥٥٥٠١٢٣",
            "手机13812345678",
            "Téléphone : 55 50 12 34",
        ] {
            assert_eq!(kinds(text), [PersonalKind::Phone], "{text}");
        }
    }

    #[test]
    fn numbers_of_identity_documents_are_seen() {
        for text in [
            "passport no. X1234567",
            "Passport AB 123456",
            "carte d’identité n° 123456",
            "DNI 12345678",
            "12345678Z",
            "ID: 554433",
            "паспорт 4509 123456",
            "رقم الهوية ١٢٣٤٥٦٧٨",
            "身份证号110101199003071234",
            "110101199003071234",
            "1 85 05 78 006 084 36",
        ] {
            assert_eq!(kinds(text), [PersonalKind::IdNumber], "{text}");
        }
    }

    #[test]
    fn years_amounts_symbols_and_paragraphs_are_no_personal_data() {
        for text in [
            "Adopt the plan for 2026-2030 before 2026-11-23 or 23/11/2026.",
            "See A/HRC/51/33, CRC/C/XSA/CO/6-7 and paragraph 139.12 (a) (i).",
            "Allocate 1 000 000 000 to 25000000000 and 12,500,000.50 or 0.123456789.",
            "Issue identity cards to 100000 refugees and 45000 passports.",
            "Convention No. 169, resolutions 217 (III) and 1325 (2000), case No. 2149/2012.",
            "In 2019 and 2020 100 000 persons; in 2021 (2022) 2023 more.",
            "Provide aid 120000 families asked for, through mobile clinics in 12 provinces.",
            "ISBN 978-92-1-154198-4, 64/292, 139.1–139.12",
            "Open the telephone line 116 111.",
        ] {
            assert_eq!(personal_data(text), [], "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_read_to_its_end(text in "[0-9+() .@aé٣电-]{0,40}|\\PC{0,60}") {
            for piece in personal_data(&text) {
                proptest::prop_assert!(text.contains(piece.seen));
            }
        }
    }
}
