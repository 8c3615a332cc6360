//! From a question to what the engine looks for.

use std::collections::BTreeSet;

use suivi_kernel::Language;
use tantivy::query::{
    AllQuery, BooleanQuery, BoostQuery, ConstScoreQuery, DisjunctionMaxQuery, EmptyQuery, FuzzyTermQuery,
    Occur, PhraseQuery, Query as EngineQuery, TermQuery, TermSetQuery,
};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{Searcher, Term};

use super::parse::{Leaf, LeafKind, Node, Query};
use crate::analysis::{Analyser, Token, symbol_parts};
use crate::index::schema::Fields;
use crate::index::snapshot::Snapshot;

/// What a Chinese word found as a word of the dictionary weighs more than the same characters by chance.
const DICTIONARY_WORD: f32 = 1.5;
/// What a match in a symbol or a label weighs; a match in a text weighs about 3 to 10.
const SYMBOL: f32 = 8.0;
const LABEL: f32 = 1.0;

/// How many combinations of forms a phrase is looked for by.
const MAX_READINGS: usize = 8;

/// One bit for each of [`Language::ALL`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Languages(u8);

impl Languages {
    fn contains(self, index: usize) -> bool {
        self.0 & (1 << index) != 0
    }

    fn add(&mut self, index: usize) {
        self.0 |= 1 << index;
    }
}

/// Turns questions into the engine's queries, on one snapshot.
pub(super) struct Compiler<'a> {
    snapshot: &'a Snapshot,
    fields: &'a Fields,
    analysers: [Analyser; 6],
}

impl<'a> Compiler<'a> {
    pub fn new(snapshot: &'a Snapshot, fields: &'a Fields) -> Self {
        Compiler { snapshot, fields, analysers: Language::ALL.map(Analyser::new) }
    }

    fn searcher(&self) -> &Searcher {
        &self.snapshot.searcher
    }

    /// The ways to meet a question: a record is found if one of them finds it, and scores as its best one says.
    /// `None` where the question asks for everything.
    pub fn query(&mut self, query: &Query) -> tantivy::Result<Option<Vec<Box<dyn EngineQuery>>>> {
        Ok(match &query.root {
            None => None,
            Some(Node::Leaf(leaf)) => {
                let tokens = self.tokens(leaf);
                Some(self.leaf(leaf, &tokens, Languages::default())?)
            }
            Some(root) => Some(vec![self.node(root, Languages::default())?]),
        })
    }

    /// What one word alone finds; `None` for nothing at all.
    pub fn leaf_alone(&mut self, leaf: &Leaf) -> tantivy::Result<Option<Box<dyn EngineQuery>>> {
        let tokens = self.tokens(leaf);
        Ok(best_of(self.leaf(leaf, &tokens, Languages::default())?))
    }

    /// Whether the word is a stop word in any language: then it was not mistyped.
    pub fn is_common_word(&mut self, leaf: &Leaf) -> bool {
        self.tokens(leaf).iter().any(Vec::is_empty)
    }

    /// Whether there is a language in which the question has nothing but common words.
    pub fn has_only_common_words(&mut self, query: &Query) -> bool {
        let leaves = query.wanted();
        let tokens: Vec<_> = leaves.iter().map(|leaf| self.tokens(leaf)).collect();
        !leaves.is_empty()
            && leaves.iter().all(|leaf| leaf.kind != LeafKind::Beginning)
            && (0..6).any(|language| tokens.iter().all(|tokens| tokens[language].is_empty()))
    }

    /// `escapes` are the languages in which a stop word is met by any text, because its neighbours say enough.
    fn node(&mut self, node: &Node, escapes: Languages) -> tantivy::Result<Box<dyn EngineQuery>> {
        Ok(match node {
            Node::Leaf(leaf) => {
                let tokens = self.tokens(leaf);
                best_of(self.leaf(leaf, &tokens, escapes)?).unwrap_or_else(|| Box::new(EmptyQuery))
            }
            Node::And(nodes) => {
                let escapes = self.languages_with_content(nodes);
                let mut clauses = Vec::with_capacity(nodes.len());
                for node in nodes {
                    clauses.push(match node {
                        Node::Not(negated) => (Occur::MustNot, self.node(negated, Languages::default())?),
                        wanted => (Occur::Must, self.node(wanted, escapes)?),
                    });
                }
                with_something_to_subtract_from(clauses)
            }
            Node::Or(nodes) => {
                let any = nodes.iter().map(|node| self.node(node, Languages::default()));
                Box::new(BooleanQuery::union(any.collect::<tantivy::Result<_>>()?))
            }
            Node::Not(node) => {
                let negated = self.node(node, Languages::default())?;
                with_something_to_subtract_from(vec![(Occur::MustNot, negated)])
            }
        })
    }

    /// The languages in which at least one of these is more than a stop word.
    fn languages_with_content(&mut self, nodes: &[Node]) -> Languages {
        let mut found = Languages::default();
        for node in nodes {
            let part = match node {
                Node::Leaf(leaf) => {
                    let tokens = self.tokens(leaf);
                    let mut part = Languages::default();
                    (0..6).filter(|index| !tokens[*index].is_empty()).for_each(|index| part.add(index));
                    part
                }
                Node::And(nodes) | Node::Or(nodes) => self.languages_with_content(nodes),
                Node::Not(_) => Languages::default(),
            };
            found.0 |= part.0;
        }
        found
    }

    /// The leaf as each of the six languages reads it; empty where it is a stop word.
    fn tokens(&mut self, leaf: &Leaf) -> [Vec<Token>; 6] {
        self.analysers.each_mut().map(|analyser| analyser.analyse(&leaf.text))
    }

    /// The ways to meet one word or phrase.
    fn leaf(
        &self,
        leaf: &Leaf,
        tokens: &[Vec<Token>; 6],
        escapes: Languages,
    ) -> tantivy::Result<Vec<Box<dyn EngineQuery>>> {
        if leaf.kind == LeafKind::Beginning {
            return Ok(vec![self.beginning(&leaf.text)]);
        }
        let mut ways: Vec<Box<dyn EngineQuery>> = Vec::new();
        let mut labels: BTreeSet<&str> = BTreeSet::new();
        let is_common = tokens.iter().any(Vec::is_empty);
        for (index, language) in Language::ALL.into_iter().enumerate() {
            let tokens = &tokens[index];
            if tokens.is_empty() {
                if escapes.contains(index) {
                    ways.push(self.any_text(language));
                }
                continue;
            }
            self.in_field(self.fields.text(language), tokens, &mut ways)?;
            if !is_common {
                labels.extend(self.snapshot.derived.labels.containing(language, tokens));
            }
            if language == Language::Zh && tokens.len() > 1 {
                self.dictionary_word(leaf, &mut ways)?;
            }
        }
        if !labels.is_empty() {
            ways.push(self.labels(labels));
        }
        if let Some(symbol) = self.symbol(&leaf.text)? {
            ways.push(symbol);
        }
        Ok(ways)
    }

    /// These words one after the other, in one field, by each of their forms.
    fn in_field(
        &self,
        field: Field,
        tokens: &[Token],
        ways: &mut Vec<Box<dyn EngineQuery>>,
    ) -> tantivy::Result<()> {
        if let [token] = tokens {
            for form in token.forms.iter() {
                let term = Term::from_field_text(field, form);
                if self.exists(&term)? {
                    ways.push(Box::new(TermQuery::new(term, IndexRecordOption::WithFreqs)));
                }
            }
            return Ok(());
        }
        for reading in readings(tokens) {
            ways.extend(self.phrase(field, tokens, &reading)?);
        }
        Ok(())
    }

    fn phrase(
        &self,
        field: Field,
        tokens: &[Token],
        forms: &[&str],
    ) -> tantivy::Result<Option<Box<dyn EngineQuery>>> {
        let first = tokens.first().map_or(0, |token| token.position);
        let mut terms = Vec::with_capacity(tokens.len());
        for (token, form) in tokens.iter().zip(forms) {
            let term = Term::from_field_text(field, form);
            if !self.exists(&term)? {
                return Ok(None);
            }
            terms.push((token.position - first, term));
        }
        Ok(Some(Box::new(PhraseQuery::new_with_offset(terms))))
    }

    fn dictionary_word(&self, leaf: &Leaf, ways: &mut Vec<Box<dyn EngineQuery>>) -> tantivy::Result<()> {
        let term = Term::from_field_text(self.fields.text(Language::Zh), &leaf.text);
        if self.exists(&term)? {
            let word = Box::new(TermQuery::new(term, IndexRecordOption::WithFreqs));
            ways.push(Box::new(BoostQuery::new(word, DICTIONARY_WORD)));
        }
        Ok(())
    }

    /// Whatever has a text in this language.
    fn any_text(&self, language: Language) -> Box<dyn EngineQuery> {
        let term = Term::from_field_text(self.fields.languages, language.code());
        constant(Box::new(TermQuery::new(term, IndexRecordOption::Basic)), 0.0)
    }

    fn labels(&self, labels: BTreeSet<&str>) -> Box<dyn EngineQuery> {
        let terms = labels.into_iter().map(|label| Term::from_field_text(self.fields.labels, label));
        constant(Box::new(TermSetQuery::new(terms)), LABEL)
    }

    /// The text as a symbol or a part of one: anything with a digit or a slash, and words that could be a code.
    fn symbol(&self, text: &str) -> tantivy::Result<Option<Box<dyn EngineQuery>>> {
        let is_code = text.is_ascii()
            && (text.len() >= 3 || (text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase())));
        if !is_code && !text.contains(|c: char| c.is_numeric() || c == '/') {
            return Ok(None);
        }
        let mut terms = Vec::new();
        for part in symbol_parts(text) {
            let term = Term::from_field_text(self.fields.symbols, &part);
            if !self.exists(&term)? {
                return Ok(None);
            }
            terms.push(term);
        }
        Ok(match terms.len() {
            0 => None,
            1 => terms
                .pop()
                .map(|term| constant(Box::new(TermQuery::new(term, IndexRecordOption::Basic)), SYMBOL)),
            _ => Some(constant(Box::new(PhraseQuery::new(terms)), SYMBOL)),
        })
    }

    /// Words that begin so, in texts, labels and symbols.
    fn beginning(&self, prefix: &str) -> Box<dyn EngineQuery> {
        let starting = |field| {
            let term = Term::from_field_text(field, prefix);
            constant(Box::new(FuzzyTermQuery::new_prefix(term, 0, false)), LABEL)
        };
        let mut ways = vec![starting(self.fields.words), starting(self.fields.symbols)];
        let labels = self.snapshot.derived.labels.beginning(prefix);
        if !labels.is_empty() {
            ways.push(self.labels(labels));
        }
        Box::new(BooleanQuery::union(ways))
    }

    fn exists(&self, term: &Term) -> tantivy::Result<bool> {
        for reader in self.searcher().segment_readers() {
            if reader.inverted_index(term.field())?.get_term_info(term)?.is_some() {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

/// The ways to choose one form of each word; beyond [`MAX_READINGS`] further words stand by their first form.
fn readings(tokens: &[Token]) -> Vec<Vec<&str>> {
    let mut readings: Vec<Vec<&str>> = vec![Vec::with_capacity(tokens.len())];
    for token in tokens {
        let forms =
            if readings.len() * token.forms.len() > MAX_READINGS { &token.forms[..1] } else { &token.forms };
        readings = readings
            .iter()
            .flat_map(|reading| forms.iter().map(|form| reading.iter().copied().chain([&**form]).collect()))
            .collect();
    }
    readings
}

/// A query that only says yes or no.
fn constant(query: Box<dyn EngineQuery>, score: f32) -> Box<dyn EngineQuery> {
    Box::new(ConstScoreQuery::new(query, score))
}

fn best_of(mut ways: Vec<Box<dyn EngineQuery>>) -> Option<Box<dyn EngineQuery>> {
    if ways.len() > 1 { Some(Box::new(DisjunctionMaxQuery::new(ways))) } else { ways.pop() }
}

/// A query that only excludes finds nothing by itself: it is given everything to exclude from.
fn with_something_to_subtract_from(mut clauses: Vec<(Occur, Box<dyn EngineQuery>)>) -> Box<dyn EngineQuery> {
    if clauses.iter().all(|(occur, _)| *occur == Occur::MustNot) {
        clauses.push((Occur::Must, constant(Box::new(AllQuery), 0.0)));
    }
    Box::new(BooleanQuery::new(clauses))
}
