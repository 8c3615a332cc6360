//! The paragraphs of a document that counts them: number, words, lettered items, headings above, place.

mod headings;
mod items;

use self::headings::Headings;
use super::mark::{Mark, mark};
use crate::reading::{Document, Role};

/// A paragraph with its lettered items.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Paragraph {
    /// Its number as printed, in Western digits; empty where it has none.
    pub number: String,
    /// Its words before the first item.
    pub text: String,
    /// Its items, in their order.
    pub items: Vec<Item>,
    /// The page on which it begins.
    pub page: u32,
    /// The first and the last block it was taken from.
    pub blocks: (u32, u32),
    /// Whether it has the number of the paragraph before it, and none of its own.
    pub goes_on: bool,
    /// The headings above it without their own numbers, the highest first.
    pub path: Vec<String>,
}

/// A lettered item of a paragraph.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Item {
    /// Its letter; empty for a bullet.
    pub letter: String,
    /// Its words, with those of the items below it.
    pub text: String,
    /// The page on which it begins.
    pub page: u32,
    /// The first and the last block it was taken from.
    pub blocks: (u32, u32),
}

/// The paragraphs of a document, in their order.
pub(super) fn paragraphs(document: &Document) -> Vec<Paragraph> {
    let mut reader = Reader {
        headings: Headings::of(document),
        counts: counts(document),
        found: Vec::new(),
        is_open: false,
        last: 0,
    };
    for at in 0..document.blocks.len() {
        reader.read(document, at);
    }
    let mut found = reader.found;
    found.iter_mut().for_each(items::from_inside);
    found.retain(|paragraph| !paragraph.text.trim().is_empty() || !paragraph.items.is_empty());
    found
}

/// Whether a document counts its paragraphs.
fn counts(document: &Document) -> bool {
    let is_number = |text: &str| matches!(mark(text).0, Some(Mark::Number(_) | Mark::Levels(_)));
    document.blocks.iter().filter(|block| is_number(&block.text)).take(3).count() == 3
}

struct Reader {
    headings: Headings,
    counts: bool,
    found: Vec<Paragraph>,
    /// Whether what follows may still belong to the last paragraph.
    is_open: bool,
    /// The number of the last paragraph.
    last: u32,
}

impl Reader {
    fn read(&mut self, document: &Document, at: usize) {
        let block = &document.blocks[at];
        if headings::is_beside(&block.text) {
            return;
        }
        if self.headings.takes(document, at) {
            self.is_open = false;
            return;
        }
        let (found, words) = mark(&block.text);
        let place = (block.page, at as u32);
        match found {
            Some(Mark::Number(number)) if self.counts_items(number) => {
                self.item(number.to_string(), words, place);
            }
            Some(Mark::Number(number)) if self.is_next(number, words) => {
                self.last = number;
                self.begin(number.to_string(), words, place);
            }
            Some(Mark::Levels(number)) => self.begin(number, words, place),
            Some(Mark::Letter(letter)) if self.is_open => self.item(letter, words, place),
            Some(Mark::Bullet) if self.is_open && self.leads_items() => {
                self.item(String::new(), words, place)
            }
            Some(Mark::Bullet | Mark::Letter(_)) => self.begin(String::new(), words, place),
            _ => {
                let leads = self.leads_anew(document, at);
                self.goes_on(&block.text, block.role, leads, place);
            }
        }
    }

    fn begin(&mut self, number: String, text: &str, (page, at): (u32, u32)) {
        let path = self.headings.path();
        let blocks = (at, at);
        let goes_on = false;
        self.found.push(Paragraph {
            goes_on,
            number,
            text: text.trim().to_owned(),
            items: Vec::new(),
            page,
            blocks,
            path,
        });
        self.is_open = true;
    }

    /// Whether a number goes on with the count: the next one, with a few lost, or the first after a heading.
    fn is_next(&self, number: u32, words: &str) -> bool {
        let follows = number > self.last && number <= self.last + 30;
        let is_led = self.found.last().is_some_and(|open| open.number.is_empty());
        let begins_anew = number == 1 && (!self.is_open || is_led);
        let is_whole = !words.starts_with(char::is_lowercase) || number == self.last + 1 || begins_anew;
        (follows || begins_anew || self.found.is_empty()) && is_whole
    }

    /// Whether the number belongs to an item of the open paragraph: it leads a list that counts from one.
    fn counts_items(&self, number: u32) -> bool {
        let Some(open) = self.found.last().filter(|open| self.is_open && !open.number.is_empty()) else {
            return false;
        };
        match open.items.last() {
            None => number == 1 && ends_with_colon(&open.text) && self.last != 0,
            Some(item) => item.letter.parse() == Ok(number.saturating_sub(1)) && number != self.last + 1,
        }
    }

    fn leads_items(&self) -> bool {
        self.found.last().is_some_and(|open| ends_with_colon(&open.text) || !open.items.is_empty())
    }

    fn item(&mut self, letter: String, text: &str, (page, at): (u32, u32)) {
        let Some(open) = self.found.last_mut() else { return };
        open.blocks.1 = at;
        if let Some(last) = open.items.last_mut()
            && items::is_below(&letter, &last.letter)
        {
            let mark = if letter.is_empty() { "–".to_owned() } else { format!("({letter})") };
            last.text = format!("{} {mark} {}", last.text, text.trim());
            last.blocks.1 = at;
            return;
        }
        open.items.push(Item { letter, text: text.trim().to_owned(), page, blocks: (at, at) });
    }

    /// Whether a block leads paragraphs that are counted anew, as "THE COURT, UNANIMOUSLY," does.
    fn leads_anew(&self, document: &Document, at: usize) -> bool {
        let next = document.blocks.get(at + 1).map(|block| mark(&block.text).0);
        matches!(next, Some(Some(Mark::Number(number))) if number <= self.last)
            && leads(&document.blocks[at].text)
    }

    /// A block without a mark: the rest of a paragraph, or a paragraph that is not counted.
    fn goes_on(&mut self, text: &str, role: Role, leads: bool, place: (u32, u32)) {
        let Some(open) = self.found.last_mut().filter(|_| self.is_open) else {
            self.begin(String::new(), text, place);
            return;
        };
        let before = open.items.last().map_or(open.text.as_str(), |item| item.text.as_str());
        let is_rest = !ends_a_sentence(before) || text.starts_with(char::is_lowercase);
        if is_rest && !ends_with_colon(before) && !matches!(role, Role::Cell { .. }) {
            open.blocks.1 = place.1;
            let rest = open.items.last_mut().map_or(&mut open.text, |item| {
                item.blocks.1 = place.1;
                &mut item.text
            });
            rest.push(' ');
            rest.push_str(text.trim());
        } else if self.counts && !open.number.is_empty() && !leads && !ends_with_colon(before) {
            let number = open.number.clone();
            self.begin(number, text, place);
            self.found.iter_mut().rev().take(1).for_each(|paragraph| paragraph.goes_on = true);
        } else {
            self.begin(String::new(), text, place);
        }
    }
}

/// Whether a line leads what follows it.
fn leads(text: &str) -> bool {
    text.chars().count() < 200 && (ends_with_colon(text) || text.trim_end().ends_with([',', '，', '،']))
}

/// Whether a text leads to what follows it.
pub(super) fn ends_with_colon(text: &str) -> bool {
    text.trim_end().ends_with([':', '：'])
}

fn ends_a_sentence(text: &str) -> bool {
    let text = text.trim_end_matches(|c: char| {
        c.is_whitespace() || matches!(c, ')' | '"' | '”' | '»' | '*') || is_raised(c)
    });
    text.ends_with(['.', ';', ':', '?', '!', '。', '；', '：', '؛', '؟', '，', ','])
}

/// Whether a character is a raised digit, as the marks of notes are.
pub(super) fn is_raised(c: char) -> bool {
    matches!(c, '¹' | '²' | '³' | '⁰' | '⁴'..='⁹')
}
