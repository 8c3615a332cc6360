//! Which blocks are headings, and how high they are.

use super::super::mark::{Mark, mark};
use super::is_raised;
use crate::reading::{Document, Role};

/// The headings above the place that is read.
pub(super) struct Headings {
    above: Vec<(u8, String)>,
    /// Whether the file itself says which blocks are headings.
    are_marked: bool,
}

impl Headings {
    pub(super) fn of(document: &Document) -> Self {
        let marked = document.blocks.iter().filter(|block| matches!(block.role, Role::Heading(_))).count();
        Headings { above: Vec::new(), are_marked: marked > 3 }
    }

    /// The headings above, the highest first.
    pub(super) fn path(&self) -> Vec<String> {
        self.above.iter().map(|(_, text)| text.clone()).collect()
    }

    /// Takes a block if it is a heading.
    pub(super) fn takes(&mut self, document: &Document, at: usize) -> bool {
        let Some((level, text)) = self.heading(document, at) else { return false };
        while self.above.last().is_some_and(|(above, _)| *above >= level) {
            self.above.pop();
        }
        self.above.push((level, tidy(text)));
        true
    }

    fn heading<'d>(&self, document: &'d Document, at: usize) -> Option<(u8, &'d str)> {
        let block = &document.blocks[at];
        let text = block.text.trim();
        if let Role::Heading(level) = block.role {
            let words = section(text).map_or(text, |(_, words)| words);
            return Some((level, words));
        }
        if matches!(block.role, Role::Cell { .. }) || text.chars().count() > LONGEST {
            return None;
        }
        if let Some((level, words)) = section(text)
            && !ends_as_text(words)
        {
            return Some((level, words));
        }
        if self.are_marked || ends_as_text(text) || text.starts_with(char::is_lowercase) {
            return None;
        }
        match mark(text) {
            (None, _) => self.stands_alone(document, at).then_some((3, text)),
            (Some(Mark::Number(number)), words) => {
                is_counted_heading(document, at, number).then_some((3, words))
            }
            (Some(Mark::Levels(number)), words) => {
                let level = 3 + number.matches('.').count() as u8;
                (words.chars().count() < 90).then_some((level, words))
            }
            _ => None,
        }
    }

    /// Whether a short line without a mark stands between paragraphs, and is not the rest of one.
    fn stands_alone(&self, document: &Document, at: usize) -> bool {
        let before = document.blocks[..at].iter().rev().take(NEAR).find(|block| !is_beside(&block.text));
        let follows_end = before.is_none_or(|block| {
            ends_as_text(&block.text) && !block.text.trim_end().ends_with([',', '，', '،'])
                || block.text.chars().count() <= LONGEST
        });
        let Some(next) = document.blocks[at + 1..].iter().take(NEAR).find(|block| !is_beside(&block.text))
        else {
            return false;
        };
        let leads = mark(&next.text).0.is_some_and(|mark| !matches!(mark, Mark::Letter(_)))
            || section(&next.text).is_some()
            || next.text.chars().count() > 60
            || ends_as_text(&next.text);
        follows_end && (leads || next.text.chars().count() <= LONGEST)
    }
}

/// How many blocks before and after a line are looked at.
const NEAR: usize = 40;

/// The most characters of a heading that only its shape tells.
const LONGEST: usize = 150;

/// A number before a short line without an end: a heading, unless its neighbours are counted with it.
fn is_counted_heading(document: &Document, at: usize, number: u32) -> bool {
    let number_of = |at: Option<usize>| {
        let block = at.and_then(|at| document.blocks.get(at))?;
        match mark(&block.text).0 {
            Some(Mark::Number(number)) => Some(number),
            _ => None,
        }
    };
    let next = number_of(at.checked_add(1));
    let before = number_of(at.checked_sub(1));
    let is_of_list = next == number.checked_add(1) || before.is_some() && before == number.checked_sub(1);
    let leads_items =
        document.blocks.get(at + 1).is_some_and(|next| matches!(mark(&next.text).0, Some(Mark::Letter(_))));
    !is_of_list && !leads_items && document.blocks[at].text.chars().count() < 90
}

/// What stands beside the text: a line of a table of contents, a note, a rule.
pub(super) fn is_beside(text: &str) -> bool {
    let text = text.trim();
    let is_of_contents = text.contains("....") || text.contains(". . .") || text.contains("……");
    let is_note = text.starts_with(['*', '†', '‡']) && !text.starts_with("**") || text.starts_with(is_raised);
    let is_rule = text.chars().all(|c| matches!(c, '_' | '-' | '–' | '—' | '*' | '=' | ' ' | '.'));
    is_of_contents || is_note || is_rule
}

/// "IV.", "A.", "ثانياً-", "باء-", "三、": the mark of a section, its level and the words after it.
pub(super) fn section(text: &str) -> Option<(u8, &str)> {
    let text = text.trim_start();
    let close = text
        .char_indices()
        .take(24)
        .find(|(_, c)| matches!(c, '.' | '、' | '．' | '-' | '–' | '\t' | ':' | '：'))?
        .0;
    let (before, after) = text.split_at(close);
    let sign = after.chars().next()?;
    let words = after.get(sign.len_utf8()..)?.trim_start_matches(['-', '–', ' ', '\t', '.']);
    let before = before.trim();
    let level = level(before, sign)?;
    (!words.is_empty() && !words.starts_with(char::is_lowercase)).then_some((level, words))
}

fn level(mark: &str, sign: char) -> Option<u8> {
    let is_point = matches!(sign, '.' | '\t' | '．' | '、' | ':');
    if !mark.is_empty()
        && mark.len() <= 6
        && mark.bytes().all(|b| matches!(b, b'I' | b'V' | b'X'))
        && is_point
    {
        // "I." after "H." is rare enough.
        return Some(1);
    }
    let mut chars = mark.chars();
    let first = chars.next()?;
    if chars.next().is_none() && (first.is_ascii_uppercase() || ('А'..='Я').contains(&first)) && is_point {
        return Some(2);
    }
    if mark.chars().all(|c| "一二三四五六七八九十".contains(c)) && matches!(sign, '、' | '.' | '．')
    {
        return Some(1);
    }
    let mark = super::super::wording::plain(mark);
    let has = |words: &[&str]| words.contains(&mark.as_str());
    if has(&["اولا", "ثانيا", "ثالثا", "رابعا", "خامسا", "سادسا", "سابعا", "ثامنا", "تاسعا", "عاشرا"])
    {
        return Some(1);
    }
    has(&["الف", "باء", "جيم", "دال", "هاء", "واو", "زاي", "حاء", "طاء", "ياء", "كاف", "لام"]).then_some(2)
}

/// Whether a text ends as a paragraph or an item does.
fn ends_as_text(text: &str) -> bool {
    let text = text.trim_end_matches(|c: char| c.is_whitespace() || is_raised(c) || c == '*');
    text.ends_with(['.', ';', ':', ',', '!', '。', '；', '：', '，', '؛', '،'])
}

/// A heading without the marks of notes.
fn tidy(text: &str) -> String {
    text.trim().trim_end_matches(|c: char| c == '*' || is_raised(c) || c.is_whitespace()).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_of_sections_in_six_languages_have_their_level() {
        assert_eq!(section("I.Introduction"), Some((1, "Introduction")));
        assert_eq!(section("C. Principal areas of concern"), Some((2, "Principal areas of concern")));
        assert_eq!(section("ثانياً- الجوانب الإيجابية"), Some((1, "الجوانب الإيجابية")));
        assert_eq!(section("باء - الجوانب الإيجابية"), Some((2, "الجوانب الإيجابية")));
        assert_eq!(section("二、积极方面"), Some((1, "积极方面")));
        assert_eq!(section("А. Введение"), Some((2, "Введение")));
        assert_eq!(section("12. The Committee"), None);
        assert_eq!(section("The Committee. It"), None);
    }

    #[test]
    fn tables_of_contents_notes_and_rules_stand_beside_the_text() {
        assert!(is_beside("I. Introduction ........ 1–6 3"));
        assert!(is_beside("* Adopted by the Committee at its ninetieth session."));
        assert!(is_beside("¹ A/HRC/1/2."));
        assert!(is_beside("__________"));
        assert!(!is_beside("1. The Committee"));
    }
}
