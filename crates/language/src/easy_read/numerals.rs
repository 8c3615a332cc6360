//! ER16: digits, and neither words nor Roman numerals; no percentages and no big numbers.

use std::ops::Range;

use suivi_kernel::Language;

use super::{EasyText, Finding, Rule, Severity, finding, lists};
use crate::analysis::{Word, split};

/// A number with as many digits is big.
const BIG: usize = 5;

pub(super) fn check(text: &EasyText, found: &mut Vec<Finding>) {
    for line in text.lines() {
        let mut places = percentages(&line.text, text.language);
        places.extend(big_numbers(&line.text));
        let romans = split(&line.text).filter(|word| is_roman(word.text));
        places.extend(romans.map(|word| word.from..word.to));
        places.extend(match text.language {
            Language::Zh => chinese_numerals(&line.text),
            _ => number_words(&line.text, text.language),
        });
        places.sort_by_key(|place| (place.start, std::cmp::Reverse(place.end)));
        let mut reached = 0;
        for place in places {
            if place.start >= reached {
                reached = place.end;
                found.push(finding(Rule::EasyNumbers, Severity::Warn, line.number, &line.text[place]));
            }
        }
    }
}

/// Whether a word is a Roman numeral as centuries, articles, kings and years have them, of two letters or more.
pub(super) fn is_roman(word: &str) -> bool {
    if word.chars().all(|c| matches!(c, 'Ⅰ'..='Ⅻ')) {
        return true;
    }
    // Cyrillic texts often have a Cyrillic letter for ten; French adds the ending of an ordinal.
    let word = word.replace('Х', "X");
    let numeral = word.trim_end_matches("ème").trim_end_matches(['e', 'è']);
    if numeral.len() < 2 {
        return false;
    }
    let after_thousands = numeral.trim_start_matches('M');
    let is_year = after_thousands.len() < numeral.len();
    if is_year && (numeral.len() < 4 || numeral.len() - after_thousands.len() > 3) {
        return false;
    }
    let hundreds: &[&str] =
        if is_year { &["CM", "DCCC", "DCC", "DC", "D", "CD", "CCC", "CC", "C"] } else { &[] };
    let tens: &[&str] = if is_year {
        &["XC", "LXXX", "LXX", "LX", "L", "XL", "XXX", "XX", "X"]
    } else {
        &["LXXX", "LXX", "LX", "L", "XL", "XXX", "XX", "X"]
    };
    let ones = ["IX", "VIII", "VII", "VI", "V", "IV", "III", "II", "I"];
    let without = |text: &str, parts: &[&str]| {
        let part = parts.iter().find(|part| text.starts_with(**part)).map_or(0, |part| part.len());
        text[part..].to_owned()
    };
    without(&without(&without(after_thousands, hundreds), tens), &ones).is_empty()
}

fn is_digit(c: char) -> bool {
    matches!(c, '0'..='9' | '\u{660}'..='\u{669}' | '\u{6f0}'..='\u{6f9}' | '０'..='９')
}

/// Numbers written in digits, with the signs that set thousands apart, and how many digits each has.
fn numbers(line: &str) -> Vec<(Range<usize>, usize)> {
    let mut groups: Vec<(Range<usize>, usize)> = Vec::new();
    let mut joins = false;
    for (at, c) in line.char_indices().filter(|(_, c)| is_digit(*c)) {
        match groups.last_mut() {
            Some((range, digits)) if range.end == at => {
                (range.end, *digits) = (at + c.len_utf8(), *digits + 1)
            }
            _ => groups.push((at..at + c.len_utf8(), 1)),
        }
    }
    let mut numbers: Vec<(Range<usize>, usize)> = Vec::new();
    for (range, digits) in groups {
        let between = numbers.last().map(|(last, _)| &line[last.end..range.start]);
        let is_separated = between.is_some_and(|it| {
            matches!(it, "," | "." | " " | "'" | "’" | "\u{a0}" | "\u{202f}" | "\u{66c}" | "\u{2009}" | "，")
        });
        match numbers.last_mut().filter(|(_, before)| is_separated && digits == 3 && (joins || *before <= 3))
        {
            Some((number, all)) => {
                (number.end, *all) = (range.end, *all + digits);
                joins = true;
            }
            None => {
                numbers.push((range, digits));
                joins = false;
            }
        }
    }
    numbers
}

/// Numbers of five digits and more, and Chinese ones in ten thousands.
fn big_numbers(line: &str) -> Vec<Range<usize>> {
    let mut big = Vec::new();
    for (range, digits) in numbers(line) {
        let unit = line[range.end..].chars().next().filter(|c| matches!(c, '万' | '亿'));
        if digits >= BIG || unit.is_some() {
            big.push(range.start..range.end + unit.map_or(0, char::len_utf8));
        }
    }
    big
}

/// Per cent, as a sign or in words, with the number before it.
fn percentages(line: &str, language: Language) -> Vec<Range<usize>> {
    let mut places: Vec<Range<usize>> = Vec::new();
    let signs = line.match_indices(['%', '٪', '％', '‰']);
    places.extend(signs.map(|(at, sign)| at..at + sign.len()));
    places.extend(line.match_indices("百分之").map(|(at, words)| {
        let number = &line[at + words.len()..];
        let length = number.find(|c| !is_chinese_numeral(c) && !is_digit(c)).unwrap_or(number.len());
        at..at + words.len() + length
    }));
    let words: Vec<(Word<'_>, String)> =
        split(line).map(|word| (word, lists::key(word.text, language))).collect();
    for said in lists::of(language).percent {
        let is_said = |window: &&[(Word<'_>, String)]| {
            window.iter().zip(*said).all(|((_, key), part)| match part.strip_suffix('*') {
                Some(start) => key.starts_with(start),
                None => key == part,
            })
        };
        let windows = words.windows(said.len()).filter(is_said);
        places.extend(windows.filter_map(|it| Some(it.first()?.0.from..it.last()?.0.to)));
    }
    let numbers = numbers(line);
    let with_number = |place: Range<usize>| {
        let before = numbers[..numbers.partition_point(|(number, _)| number.end <= place.start)].last();
        let belongs = before.filter(|(number, _)| line[number.end..place.start].trim().is_empty());
        belongs.map_or(place.start, |(number, _)| number.start)..place.end
    };
    places.into_iter().map(with_number).collect()
}

/// Numbers said in words, with the digits that belong to them: "twenty-five", "2 million".
fn number_words(line: &str, language: Language) -> Vec<Range<usize>> {
    let lists = lists::of(language);
    let is_number = |word: &str| {
        let key = lists::key(word, language);
        let has = |key: &str| lists.numbers.split(' ').any(|number| number == key);
        has(&key) || (language == Language::Ar && key.strip_prefix('و').is_some_and(has))
    };
    let mut places: Vec<Range<usize>> = Vec::new();
    let mut digits: Option<Range<usize>> = None;
    for word in split(line) {
        let goes_on =
            |last: &Range<usize>| line[last.end..word.from].chars().all(|c| c.is_whitespace() || c == '-');
        if word.text.chars().all(is_digit) {
            digits = Some(word.from..word.to);
        } else if is_number(word.text) {
            match places.last_mut().filter(|last| goes_on(last)) {
                Some(last) => last.end = word.to,
                None => {
                    let from = digits.take().filter(goes_on).map_or(word.from, |digits| digits.start);
                    places.push(from..word.to);
                }
            }
        }
    }
    places
}

fn is_chinese_unit(c: char) -> bool {
    matches!(c, '十' | '百' | '千' | '万' | '亿')
}

fn is_chinese_numeral(c: char) -> bool {
    "一二三四五六七八九两〇零".contains(c) || is_chinese_unit(c)
}

/// Chinese numerals: with ten, hundred or thousand in them, of three digits or more, before a measure word, or behind
/// the sign of an ordinal. A single 一 is hardly ever a number.
fn chinese_numerals(line: &str) -> Vec<Range<usize>> {
    let mut places: Vec<Range<usize>> = Vec::new();
    for (at, c) in line.char_indices().filter(|(_, c)| is_chinese_numeral(*c)) {
        match places.last_mut().filter(|last| last.end == at) {
            Some(last) => last.end = at + c.len_utf8(),
            None => places.push(at..at + c.len_utf8()),
        }
    }
    let is_count = |place: &Range<usize>| {
        let numeral = &line[place.clone()];
        let begins_with_unit = numeral.starts_with(['百', '千', '万', '亿']);
        let length = numeral.chars().count();
        let is_measured =
            line[place.end..].starts_with(|c| "个名位岁年天月日次人所种条项本家件周号".contains(c));
        let is_ordinal = line[..place.start].ends_with('第');
        match length {
            1 => !begins_with_unit && ((is_measured && numeral != "一") || is_ordinal),
            2 => !begins_with_unit && (numeral.contains(is_chinese_unit) || is_measured || is_ordinal),
            _ => !begins_with_unit,
        }
    };
    places.retain(is_count);
    places
}
