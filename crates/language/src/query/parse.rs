//! The language of questions: words, "phrases", AND, OR, NOT (also `-` and `|`), beginnings (`disab*`), brackets.
//!
//! Nothing a reader types is an error, except more than a question can hold; what is odd is read in the most
//! useful way, and reported.

use std::ops::Range;

use crate::analysis::{CHINESE_PARTICLES, Script, fold, segment_chinese, split};

/// The longest question, in characters.
pub const MAX_CHARACTERS: usize = 1_000;
/// The most words, phrases and beginnings in one question.
pub const MAX_CLAUSES: usize = 64;
/// Brackets within brackets beyond this are not counted as brackets.
const MAX_DEPTH: usize = 32;

/// A question, read.
#[derive(Clone, Debug, PartialEq)]
pub struct Query {
    pub(super) text: String,
    pub(super) root: Option<Node>,
    pub(super) notices: Vec<Notice>,
}

/// A part of a question.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Node {
    /// All of them.
    And(Vec<Node>),
    /// Any of them.
    Or(Vec<Node>),
    /// Everything but.
    Not(Box<Node>),
    /// Something to look for.
    Leaf(Leaf),
}

/// Something to look for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Leaf {
    pub kind: LeafKind,
    pub text: String,
    /// The bytes of the question it was read from.
    pub span: Range<usize>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LeafKind {
    /// A word; several words written together are looked for together.
    Word,
    /// Words exactly one after the other.
    Phrase,
    /// The beginning of a word, folded.
    Beginning,
}

/// Something odd about a question, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Notice {
    /// What.
    pub kind: NoticeKind,
    /// The character it begins at, from 0.
    pub at: usize,
}

/// What can be odd about a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NoticeKind {
    /// A quotation mark without its pair: it was ignored.
    UnclosedQuote,
    /// A bracket that is never closed: it was closed at the end.
    UnclosedBracket,
    /// A closing bracket without its pair: it was ignored.
    StrayBracket,
    /// AND, OR or NOT with nothing to connect: it was ignored.
    DanglingOperator,
    /// Brackets nested too deeply: the inner ones were ignored.
    TooDeep,
    /// Nothing but words that are too common to search for.
    OnlyCommonWords,
}

/// Why a question cannot be asked.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum QueryRefusal {
    /// Longer than [`MAX_CHARACTERS`].
    #[error("the search text has {characters} characters; at most {MAX_CHARACTERS} are searched")]
    TooLong {
        /// How long it is.
        characters: usize,
    },
    /// More than [`MAX_CLAUSES`].
    #[error("the search text has {clauses} words and phrases; at most {MAX_CLAUSES} are searched")]
    TooManyClauses {
        /// How many it has.
        clauses: usize,
    },
    /// The cursor was not made by an answer with this sort.
    #[error("this page address does not fit the search: start again at the first page")]
    InvalidCursor,
}

impl Query {
    /// Reads what someone typed.
    pub fn parse(text: &str) -> Result<Self, QueryRefusal> {
        let characters = text.chars().count();
        if characters > MAX_CHARACTERS {
            return Err(QueryRefusal::TooLong { characters });
        }
        let mut notices = Vec::new();
        let items = read_items(text, &mut notices);
        let mut reader = Reader { items, next: 0, depth: 0, notices };
        let root = reader.whole();
        let mut notices: Vec<Notice> = reader
            .notices
            .into_iter()
            .map(|notice| Notice { at: text[..notice.at].chars().count(), ..notice })
            .collect();
        notices.sort_by_key(|notice| notice.at);
        let query = Query { text: text.to_owned(), root, notices };
        let clauses = query.leaves().len();
        if clauses > MAX_CLAUSES {
            return Err(QueryRefusal::TooManyClauses { clauses });
        }
        Ok(query)
    }

    /// The text it was read from.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether it asks for everything.
    pub fn is_everything(&self) -> bool {
        self.root.is_none()
    }

    /// What was odd.
    pub fn notices(&self) -> &[Notice] {
        &self.notices
    }

    /// Everything looked for, negated or not, from left to right.
    pub(super) fn leaves(&self) -> Vec<&Leaf> {
        let mut leaves = Vec::new();
        if let Some(root) = &self.root {
            root.gather(&mut leaves, true);
        }
        leaves
    }

    /// What a hit may contain: everything looked for that is not negated.
    pub(super) fn wanted(&self) -> Vec<&Leaf> {
        let mut leaves = Vec::new();
        if let Some(root) = &self.root {
            root.gather(&mut leaves, false);
        }
        leaves
    }

    /// The question with one of its words replaced.
    pub(super) fn with_replaced(&self, span: &Range<usize>, word: &str) -> Result<Query, QueryRefusal> {
        let mut text = self.text.clone();
        text.replace_range(span.clone(), word);
        Query::parse(&text)
    }
}

impl Node {
    fn gather<'a>(&'a self, leaves: &mut Vec<&'a Leaf>, negated_too: bool) {
        match self {
            Node::And(nodes) | Node::Or(nodes) => {
                nodes.iter().for_each(|node| node.gather(leaves, negated_too));
            }
            Node::Not(node) if negated_too => node.gather(leaves, negated_too),
            Node::Not(_) => {}
            Node::Leaf(leaf) => leaves.push(leaf),
        }
    }
}

/// A piece of the text before it is understood.
#[derive(Clone, Debug, PartialEq)]
enum Item {
    Open,
    Close,
    And,
    Or,
    Not,
    Found(Node),
}

fn is_quote(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„' | '«' | '»' | '＂' | '「' | '」' | '『' | '』')
}

fn is_bracket(c: char) -> bool {
    matches!(c, '(' | ')' | '（' | '）')
}

fn ends_chunk(c: char) -> bool {
    c.is_whitespace() || is_quote(c) || is_bracket(c) || c == '|'
}

/// Cuts the text into items, with the byte each begins at.
fn read_items(text: &str, notices: &mut Vec<Notice>) -> Vec<(Item, usize)> {
    let mut items = Vec::new();
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let after = at + c.len_utf8();
        match c {
            '(' | '（' => items.push((Item::Open, at)),
            ')' | '）' => items.push((Item::Close, at)),
            '|' => items.push((Item::Or, at)),
            c if is_quote(c) => match text[after..].find(is_quote) {
                Some(length) => {
                    let close = after + length;
                    items.extend(phrase(&text[after..close], after).map(|node| (Item::Found(node), at)));
                    at = close + text[close..].chars().next().map_or(0, char::len_utf8);
                    continue;
                }
                None => notices.push(Notice { kind: NoticeKind::UnclosedQuote, at }),
            },
            c if c.is_whitespace() => {}
            '-' | '−'
                if text[after..].chars().next().is_some_and(|next| !next.is_whitespace() && next != '-') =>
            {
                items.push((Item::Not, at));
            }
            _ => {
                let end = text[at..].find(ends_chunk).map_or(text.len(), |length| at + length);
                match &text[at..end] {
                    "AND" => items.push((Item::And, at)),
                    "OR" => items.push((Item::Or, at)),
                    "NOT" => items.push((Item::Not, at)),
                    chunk => items.extend(chunk_node(chunk, at).map(|node| (Item::Found(node), at))),
                }
                at = end;
                continue;
            }
        }
        at = after;
    }
    items
}

fn phrase(text: &str, from: usize) -> Option<Node> {
    split(text).next()?;
    let span = from..from + text.len();
    Some(Node::Leaf(Leaf { kind: LeafKind::Phrase, text: text.to_owned(), span }))
}

/// What is written between two spaces: mostly one word; in Chinese perhaps a whole sentence.
fn chunk_node(chunk: &str, from: usize) -> Option<Node> {
    let words: Vec<_> = split(chunk).collect();
    let last = words.last()?;
    let is_beginning = last.script != Script::Han && chunk[last.to..].starts_with('*');
    let mut runs: Vec<(bool, Range<usize>)> = Vec::new();
    for word in &words {
        let is_han = word.script == Script::Han;
        let alone = is_beginning && word.from == last.from;
        match runs.last_mut() {
            Some((han, run)) if *han == is_han && !alone => run.end = word.to,
            _ => runs.push((is_han, word.from..word.to)),
        }
    }
    let mut leaves = Vec::new();
    for (is_han, run) in runs {
        let text = &chunk[run.clone()];
        let mut leaf = |kind, text: &str, start: usize| {
            let span = from + start..from + start + text.len();
            leaves.push(Leaf { kind, text: text.to_owned(), span });
        };
        if is_han {
            chinese_words(text)
                .into_iter()
                .for_each(|(start, word)| leaf(LeafKind::Word, word, run.start + start));
        } else if is_beginning && run.start == last.from {
            leaf(LeafKind::Beginning, text, run.start);
        } else {
            leaf(LeafKind::Word, text, run.start);
        }
    }
    for leaf in leaves.iter_mut().filter(|leaf| leaf.kind == LeafKind::Beginning) {
        leaf.text = fold(&leaf.text);
    }
    let mut nodes: Vec<Node> = leaves.into_iter().map(Node::Leaf).collect();
    if nodes.len() > 1 { Some(Node::And(nodes)) } else { nodes.pop() }
}

/// The words of a run of Chinese and where each begins, without particles if anything else is left.
fn chinese_words(run: &str) -> Vec<(usize, &str)> {
    let mut at = 0;
    let words: Vec<(usize, &str)> = segment_chinese(run)
        .into_iter()
        .map(|word| {
            let start = at;
            at += word.len();
            (start, word)
        })
        .collect();
    let content: Vec<_> =
        words.iter().copied().filter(|(_, word)| !CHINESE_PARTICLES.contains(word)).collect();
    if content.is_empty() { words } else { content }
}

/// Reads items by the grammar `any := all (OR all)*`, `all := one (AND? one)*`, `one := NOT one | ( any ) | found`.
struct Reader {
    items: Vec<(Item, usize)>,
    next: usize,
    depth: usize,
    notices: Vec<Notice>,
}

impl Reader {
    fn peek(&self) -> Option<&Item> {
        self.items.get(self.next).map(|(item, _)| item)
    }

    fn position(&self) -> usize {
        self.items.get(self.next).map_or(0, |(_, at)| *at)
    }

    fn notice(&mut self, kind: NoticeKind, at: usize) {
        self.notices.push(Notice { kind, at });
    }

    fn whole(&mut self) -> Option<Node> {
        let mut parts = Vec::new();
        loop {
            parts.extend(self.any());
            if self.next >= self.items.len() {
                return joined(parts, Node::And);
            }
            let at = self.position();
            self.notice(NoticeKind::StrayBracket, at);
            self.next += 1;
        }
    }

    fn any(&mut self) -> Option<Node> {
        let mut parts = Vec::new();
        let mut dangling = None;
        loop {
            let part = self.all();
            if let Some(at) = dangling.take().filter(|_| part.is_none()) {
                self.notice(NoticeKind::DanglingOperator, at);
            }
            let had_left = part.is_some() || !parts.is_empty();
            parts.extend(part);
            if self.peek() != Some(&Item::Or) {
                return joined(parts, Node::Or);
            }
            let at = self.position();
            if had_left {
                dangling = Some(at);
            } else {
                self.notice(NoticeKind::DanglingOperator, at);
            }
            self.next += 1;
        }
    }

    fn all(&mut self) -> Option<Node> {
        let mut parts = Vec::new();
        let mut dangling = None;
        loop {
            match self.peek() {
                None | Some(Item::Or | Item::Close) => break,
                Some(Item::And) => {
                    let at = self.position();
                    if parts.is_empty() || dangling.is_some() {
                        self.notice(NoticeKind::DanglingOperator, at);
                    } else {
                        dangling = Some(at);
                    }
                    self.next += 1;
                }
                Some(_) => {
                    dangling = None;
                    parts.extend(self.one());
                }
            }
        }
        if let Some(at) = dangling {
            self.notice(NoticeKind::DanglingOperator, at);
        }
        joined(parts, Node::And)
    }

    fn one(&mut self) -> Option<Node> {
        let at = self.position();
        let item = self.items.get(self.next).map(|(item, _)| item.clone())?;
        self.next += 1;
        match item {
            Item::Found(node) => Some(node),
            Item::Not => {
                let mut negated = true;
                while self.peek() == Some(&Item::Not) {
                    negated = !negated;
                    self.next += 1;
                }
                let operand = match self.peek() {
                    Some(Item::Found(_) | Item::Open) => self.one(),
                    _ => None,
                };
                let Some(operand) = operand else {
                    self.notice(NoticeKind::DanglingOperator, at);
                    return None;
                };
                Some(if negated { Node::Not(Box::new(operand)) } else { operand })
            }
            Item::Open if self.depth >= MAX_DEPTH => {
                self.notice(NoticeKind::TooDeep, at);
                None
            }
            Item::Open => {
                self.depth += 1;
                let inner = self.any();
                self.depth -= 1;
                if self.peek() == Some(&Item::Close) {
                    self.next += 1;
                } else {
                    self.notice(NoticeKind::UnclosedBracket, at);
                }
                inner
            }
            Item::Close | Item::And | Item::Or => None,
        }
    }
}

fn joined(mut parts: Vec<Node>, join: fn(Vec<Node>) -> Node) -> Option<Node> {
    if parts.len() > 1 { Some(join(parts)) } else { parts.pop() }
}

#[cfg(test)]
mod tests;
