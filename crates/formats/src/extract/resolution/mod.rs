//! Resolutions and decisions: preambular and operative paragraphs, and those that ask States to act.

mod addressee;

use suivi_kernel::Language;

use super::mark::{Mark, digits, mark};
use super::paragraphs::{Item, Paragraph, is_raised};
use super::whole::{sureness, taken};
use super::wording::{Sense, Words, plain};
use super::{Candidate, Clause, ClauseKind, Reason};
use crate::reading::{Block, Document, Role};

/// Where the organ that resolves is named, on a line of its own before its reasons.
pub(super) fn enacting(document: &Document, language: Option<Language>) -> Option<usize> {
    let words = Words(language);
    document.blocks.iter().position(|block| {
        let text = plain(&block.text);
        let ends = text.ends_with([',', ':', '，', '：', '،']);
        ends && text.chars().count() < 250
            && words.find(Sense::Organ, &text).is_some_and(|(begin, _)| begin < 3)
    })
}

/// The title of a resolution, which begins with its number: "51/33. On …".
pub(super) fn title<'d>(beginning: &[&'d str]) -> Option<&'d str> {
    beginning.iter().copied().find(|line| number_of(line).is_some())
}

/// The symbol of a resolution of the Human Rights Council that prints its number alone.
pub(super) fn symbol(document: &Document, enacting: Option<usize>, title: Option<&str>) -> Option<String> {
    let organ = plain(&document.blocks.get(enacting?)?.text);
    let is_of_council = [
        "human rights council",
        "conseil des droits de l'homme",
        "consejo de derechos humanos",
        "совет по правам человека",
        "人权理事会",
        "مجلس حقوق الانسان",
    ]
    .iter()
    .any(|name| organ.contains(name));
    is_of_council
        .then(|| title.and_then(number_of))
        .flatten()
        .map(|(session, number)| format!("A/HRC/RES/{session}/{number}"))
}

/// "51/33. " at the beginning of a line.
fn number_of(line: &str) -> Option<(u32, u32)> {
    let (session, rest) = digits(line.trim_start())?;
    let (number, rest) = digits(rest.strip_prefix('/')?)?;
    let rest = rest.strip_prefix(['.', '-']).unwrap_or(rest);
    (rest.starts_with(char::is_whitespace) && !rest.trim().is_empty()).then_some((session, number))
}

/// The paragraphs of a resolution, and the candidates among them.
pub(super) fn read(document: &Document, language: Option<Language>) -> (Vec<Clause>, Vec<Candidate>) {
    let words = Words(language);
    let Some(begin) = enacting(document, language) else { return Default::default() };
    let mut reader = Reader { words, notes: notes(document), found: Vec::new(), is_over: false };
    for (at, block) in document.blocks.iter().enumerate().skip(begin + 1) {
        reader.read(block, at as u32);
        if reader.is_over {
            break;
        }
    }
    let found = reader.found;
    // Reasons without anything decided are no resolution.
    if !found.iter().any(|(kind, _)| *kind == ClauseKind::Operative) {
        return Default::default();
    }
    let candidates = found.iter().filter_map(|found| candidates(found, words)).flatten().collect();
    let mut clauses: Vec<Clause> = found.into_iter().map(|found| clause(found, words)).collect();
    let reasons = clauses.iter_mut().filter(|clause| clause.kind == ClauseKind::Preambular);
    reasons.zip(1..).for_each(|(clause, number)| clause.number = format!("PP{number}"));
    (clauses, candidates)
}

/// The raised marks of notes that stand on lines of their own.
fn notes(document: &Document) -> Vec<char> {
    let blocks =
        document.blocks.iter().filter_map(|block| block.text.chars().next()).filter(|c| is_raised(*c));
    blocks
        .chain(document.notes.iter().filter_map(|note| note.mark.chars().next()).filter(|c| is_raised(*c)))
        .collect()
}

struct Reader {
    words: Words,
    notes: Vec<char>,
    found: Vec<(ClauseKind, Paragraph)>,
    is_over: bool,
}

impl Reader {
    fn read(&mut self, block: &Block, at: u32) {
        let text = without_emphasis(&block.text);
        let is_note =
            text.starts_with(['*', '†', '_']) || text.starts_with(is_raised) || text.starts_with('[');
        if is_note || matches!(block.role, Role::Heading(_)) {
            return;
        }
        let (found, words) = mark(&text);
        let words = self.without_marks_of_notes(&without_emphasis(words));
        let place = (block.page, at);
        match found {
            Some(Mark::Number(number)) if self.is_next(number) => {
                self.begin(ClauseKind::Operative, number.to_string(), words, place);
            }
            Some(Mark::Letter(letter)) if self.is_operative() => self.item(letter, words, place),
            Some(Mark::Bullet) if self.is_operative() => self.item(String::new(), words, place),
            None => self.unmarked(words, place),
            _ => self.goes_on(&text, at),
        }
    }

    fn is_operative(&self) -> bool {
        self.found.last().is_some_and(|(kind, _)| *kind == ClauseKind::Operative)
    }

    fn is_next(&self, number: u32) -> bool {
        let last = self.found.last().filter(|(kind, _)| *kind == ClauseKind::Operative);
        let last: u32 = last.and_then(|(_, paragraph)| paragraph.number.parse().ok()).unwrap_or_default();
        number > last && number <= last + 3
    }

    fn begin(&mut self, kind: ClauseKind, number: String, text: String, (page, at): (u32, u32)) {
        let paragraph = Paragraph { number, text, page, blocks: (at, at), ..Paragraph::default() };
        self.found.push((kind, paragraph));
    }

    fn item(&mut self, letter: String, text: String, (page, at): (u32, u32)) {
        if let Some((_, open)) = self.found.last_mut() {
            open.blocks.1 = at;
            open.items.push(Item { letter, text, page, blocks: (at, at) });
        }
    }

    /// A reason, an operative paragraph that is the only one, the rest of one, or what follows the resolution.
    fn unmarked(&mut self, text: String, place: (u32, u32)) {
        let begins_small = text.starts_with(char::is_lowercase);
        let decides =
            self.words.find(Sense::OperativeVerb, &plain(&text)).is_some_and(|(begin, _)| begin < 12);
        let before = self
            .found
            .last()
            .map(|(_, open)| open.items.last().map_or(&open.text, |item| &item.text).trim_end());
        let is_open = before
            .is_some_and(|text| !text.ends_with([',', ';', '.', ':', '，', '；', '。', '：', '،', '؛']));
        if is_open && begins_small {
            self.goes_on(&text, place.1);
        } else if !self.is_operative() {
            let kind = if decides { ClauseKind::Operative } else { ClauseKind::Preambular };
            self.begin(kind, String::new(), text, place);
        } else if before.is_some_and(|text| text.ends_with(['.', '。'])) {
            self.is_over = true;
        } else if decides && self.found.last().is_some_and(|(_, open)| open.number.is_empty()) {
            self.begin(ClauseKind::Operative, String::new(), text, place);
        } else if begins_small {
            self.goes_on(&text, place.1);
        }
    }

    fn goes_on(&mut self, text: &str, at: u32) {
        if let Some((_, open)) = self.found.last_mut() {
            open.blocks.1 = at;
            let last = open.items.last_mut().map_or(&mut open.text, |item| &mut item.text);
            last.push(' ');
            last.push_str(text.trim());
        }
    }

    fn without_marks_of_notes(&self, text: &str) -> String {
        text.chars().filter(|c| !self.notes.contains(c)).collect()
    }
}

/// A text without the stars that stand for italics around its first words.
fn without_emphasis(text: &str) -> String {
    let text = text.trim();
    let stars = |text: &str| text.strip_prefix('*').map(|rest| rest.trim_start_matches('*').to_owned());
    let Some(rest) = stars(text).filter(|rest| rest.starts_with(char::is_alphabetic)) else {
        return text.to_owned();
    };
    match rest.find('*') {
        Some(end) if rest[..end].chars().count() < 60 => {
            format!("{}{}", &rest[..end], rest[end..].trim_start_matches('*'))
        }
        _ => text.to_owned(),
    }
}

fn clause((kind, paragraph): (ClauseKind, Paragraph), words: Words) -> Clause {
    let mut text = paragraph.text.clone();
    for item in &paragraph.items {
        let mark = if item.letter.is_empty() { "–".to_owned() } else { format!("({})", item.letter) };
        text = format!("{text} {mark} {}", item.text);
    }
    let is_operative = kind == ClauseKind::Operative;
    let addressee = if is_operative { addressee::of(&paragraph.text, words) } else { None };
    Clause { kind, number: paragraph.number, text, addressee, page: paragraph.page }
}

/// The candidates of an operative paragraph that asks States to act.
fn candidates((kind, paragraph): &(ClauseKind, Paragraph), words: Words) -> Option<Vec<Candidate>> {
    if *kind != ClauseKind::Operative {
        return None;
    }
    let addressee = addressee::of(&paragraph.text, words)?;
    if !words.has(Sense::States, &plain(&addressee)) {
        return None;
    }
    let reasons = [Reason::OperativeParagraph, Reason::RecommendingVerb];
    let found = taken(paragraph, &paragraph.text, &reasons).into_iter().map(|candidate| Candidate {
        addressee: Some(addressee.clone()),
        sureness: sureness(&candidate.reasons),
        ..candidate
    });
    Some(found.collect())
}
