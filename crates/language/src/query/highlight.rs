//! Where in a text the question is met.

use std::ops::Range;

use suivi_kernel::Language;

use super::parse::{Leaf, LeafKind, Query};
use crate::analysis::{Analyser, Lent, Token, fold, split};

/// How much of the text to return.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// All of it.
    Whole,
    /// About 200 characters around the densest matches, with … where something is left out.
    Fragment,
}

/// How long a fragment is, in characters, before it is widened to whole words.
const FRAGMENT: usize = 200;
/// How much of it stands before the first match.
const LEAD: usize = 40;

/// A stretch of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SnippetPart {
    /// What it says.
    pub text: String,
    /// Whether it is what was looked for.
    pub highlighted: bool,
}

impl Query {
    /// The text in parts, with what was looked for highlighted. For many texts use [`Query::highlighter`].
    pub fn highlight(&self, text: &str, language: Language, extent: Extent) -> Vec<SnippetPart> {
        self.highlighter(language).highlight(text, extent)
    }

    /// Highlights texts of one language.
    pub fn highlighter(&self, language: Language) -> Highlighter {
        let mut analyser = Lent::of(language);
        let wanted = self.wanted();
        let wanted = wanted.into_iter().filter_map(|leaf| Wanted::new(leaf, &mut analyser)).collect();
        Highlighter { analyser, wanted }
    }
}

/// Finds a question in texts of one language.
#[derive(Debug)]
pub struct Highlighter {
    analyser: Lent,
    wanted: Vec<Wanted>,
}

/// What makes a match.
#[derive(Debug)]
enum Wanted {
    Sequence(Vec<Token>),
    Beginning(String),
}

impl Wanted {
    fn new(leaf: &Leaf, analyser: &mut Analyser) -> Option<Self> {
        if leaf.kind == LeafKind::Beginning {
            return Some(Wanted::Beginning(leaf.text.clone()));
        }
        let tokens = analyser.analyse(&leaf.text);
        (!tokens.is_empty()).then_some(Wanted::Sequence(tokens))
    }
}

impl Highlighter {
    /// The text in parts, with what was looked for highlighted.
    pub fn highlight(&mut self, text: &str, extent: Extent) -> Vec<SnippetPart> {
        let matches = self.matches(text);
        let shown = match extent {
            Extent::Whole => 0..text.len(),
            Extent::Fragment => fragment(text, &matches),
        };
        let mut parts = Vec::new();
        if shown.start > 0 {
            add(&mut parts, "… ", false);
        }
        let mut done = shown.start;
        for found in matches.iter().filter(|found| found.start >= shown.start && found.end <= shown.end) {
            add(&mut parts, &text[done..found.start], false);
            add(&mut parts, &text[found.clone()], true);
            done = found.end;
        }
        add(&mut parts, &text[done..shown.end], false);
        if shown.end < text.len() {
            add(&mut parts, " …", false);
        }
        parts
    }

    /// How often the question is met in the text: to choose the text that shows best why it was found.
    pub fn count(&mut self, text: &str) -> usize {
        self.matches(text).len()
    }

    /// The bytes of the text that match, in order, none touching another.
    fn matches(&mut self, text: &str) -> Vec<Range<usize>> {
        if self.wanted.is_empty() {
            return Vec::new();
        }
        let tokens = self.analyser.analyse(text);
        let mut matches: Vec<Range<usize>> = Vec::new();
        for wanted in &self.wanted {
            match wanted {
                Wanted::Sequence(sequence) => {
                    matches.extend((0..tokens.len()).filter_map(|at| sequence_at(&tokens[at..], sequence)));
                }
                Wanted::Beginning(prefix) => {
                    let words = split(text).filter(|word| fold(word.text).starts_with(prefix.as_str()));
                    matches.extend(words.map(|word| word.from..word.to));
                }
            }
        }
        matches.sort_unstable_by_key(|found| (found.start, found.end));
        let mut joined: Vec<Range<usize>> = Vec::with_capacity(matches.len());
        for found in matches {
            match joined.last_mut() {
                Some(last) if found.start <= last.end => last.end = last.end.max(found.end),
                _ => joined.push(found),
            }
        }
        joined
    }
}

/// The bytes covered if the sequence begins with the first of these tokens.
fn sequence_at(tokens: &[Token], sequence: &[Token]) -> Option<Range<usize>> {
    let (first, wanted) = (tokens.first()?, sequence.first()?);
    let mut last = first;
    for word in sequence {
        let position = first.position + (word.position - wanted.position);
        last = tokens.iter().find(|token| token.position >= position)?;
        if last.position != position || !word.forms.iter().any(|form| last.forms.contains(form)) {
            return None;
        }
    }
    Some(first.from..last.to)
}

fn add(parts: &mut Vec<SnippetPart>, text: &str, highlighted: bool) {
    match parts.last_mut() {
        _ if text.is_empty() => {}
        Some(last) if last.highlighted == highlighted => last.text.push_str(text),
        _ => parts.push(SnippetPart { text: text.to_owned(), highlighted }),
    }
}

/// The stretch of the text with the most matches, widened to whole words.
fn fragment(text: &str, matches: &[Range<usize>]) -> Range<usize> {
    let starts: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
    if starts.len() <= FRAGMENT + LEAD {
        return 0..text.len();
    }
    let byte = |character: usize| starts.get(character).copied().unwrap_or(text.len());
    let character = |byte: usize| starts.partition_point(|start| *start < byte);
    let from =
        |found: &Range<usize>| character(found.start).saturating_sub(LEAD).min(starts.len() - FRAGMENT);
    let density = |start: usize| {
        let window = byte(start)..byte(start + FRAGMENT);
        matches.iter().filter(|found| found.start >= window.start && found.end <= window.end).count()
    };
    let mut best = (0, 0);
    for start in matches.iter().map(from) {
        let density = density(start);
        if density > best.1 {
            best = (start, density);
        }
    }
    widened(text, byte(best.0)..byte(best.0 + FRAGMENT))
}

/// Moves the ends of a stretch so that no word is cut.
fn widened(text: &str, stretch: Range<usize>) -> Range<usize> {
    let mut widened = stretch;
    for word in split(text) {
        if word.from < widened.start && widened.start < word.to {
            widened.start = word.from;
        }
        if word.from < widened.end && widened.end < word.to {
            widened.end = word.to;
        }
    }
    let start = &text[widened.clone()];
    widened.start += start.len() - start.trim_start().len();
    widened.end -= start.len() - start.trim_end().len();
    widened
}
