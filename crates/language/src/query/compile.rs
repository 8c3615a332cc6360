//! From a question to what the engine looks for.

use std::collections::BTreeSet;

use suivi_kernel::Language;
use tantivy::query::{BoostQuery, ConstScoreQuery, FuzzyTermQuery, PhraseQuery, TermQuery};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{Searcher, Term};

use super::parse::{Leaf, LeafKind, Node, Query};
use super::part::{Part, Way};
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

    /// What a question is looked for by; `None` where it asks for everything.
    pub fn query(&mut self, query: &Query) -> tantivy::Result<Option<Part>> {
        query.root.as_ref().map(|root| self.node(root, Languages::default())).transpose()
    }

    /// What one word alone is looked for by; `None` where it cannot be found at all.
    pub fn leaf_alone(&mut self, leaf: &Leaf) -> tantivy::Result<Option<Part>> {
        let tokens = self.tokens(leaf);
        let part = self.leaf(leaf, &tokens, Languages::default())?;
        Ok(Some(part).filter(|part| !matches!(part, Part::Any(ways) if ways.is_empty())))
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
    fn node(&mut self, node: &Node, escapes: Languages) -> tantivy::Result<Part> {
        match node {
            Node::Leaf(leaf) => {
                let tokens = self.tokens(leaf);
                self.leaf(leaf, &tokens, escapes)
            }
            Node::And(nodes) => {
                let escapes = self.languages_with_content(nodes);
                let (mut wanted, mut unwanted) = (Vec::with_capacity(nodes.len()), Vec::new());
                for node in nodes {
                    match node {
                        Node::Not(negated) => unwanted.push(self.node(negated, Languages::default())?),
                        node => wanted.push(self.node(node, escapes)?),
                    }
                }
                Ok(Part::All { wanted, unwanted })
            }
            Node::Or(nodes) => {
                let parts = nodes.iter().map(|node| self.node(node, Languages::default()));
                Ok(Part::Either(parts.collect::<tantivy::Result<_>>()?))
            }
            Node::Not(negated) => {
                let unwanted = vec![self.node(negated, Languages::default())?];
                Ok(Part::All { wanted: Vec::new(), unwanted })
            }
        }
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

    fn leaf(&self, leaf: &Leaf, tokens: &[Vec<Token>; 6], escapes: Languages) -> tantivy::Result<Part> {
        if leaf.kind == LeafKind::Beginning {
            return Ok(self.beginning(&leaf.text));
        }
        let mut ways: Vec<Way> = Vec::new();
        let mut labels: BTreeSet<&str> = BTreeSet::new();
        let is_common = tokens.iter().any(Vec::is_empty);
        for (index, language) in Language::ALL.into_iter().enumerate() {
            let tokens = &tokens[index];
            if tokens.is_empty() {
                if escapes.contains(index) {
                    ways.push(Way::Language(index));
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
        ways.extend(self.symbol(&leaf.text)?);
        Ok(Part::Any(ways))
    }

    /// These words one after the other, in one field, by each of their forms.
    fn in_field(&self, field: Field, tokens: &[Token], ways: &mut Vec<Way>) -> tantivy::Result<()> {
        if let [token] = tokens {
            for form in token.forms.iter() {
                let term = Term::from_field_text(field, form);
                if self.exists(&term)? {
                    ways.push(Way::Query(Box::new(TermQuery::new(term, IndexRecordOption::WithFreqs))));
                }
            }
            return Ok(());
        }
        for reading in readings(tokens) {
            ways.extend(self.phrase(field, tokens, &reading)?);
        }
        Ok(())
    }

    fn phrase(&self, field: Field, tokens: &[Token], forms: &[&str]) -> tantivy::Result<Option<Way>> {
        let first = tokens.first().map_or(0, |token| token.position);
        let mut terms = Vec::with_capacity(tokens.len());
        for (token, form) in tokens.iter().zip(forms) {
            let term = Term::from_field_text(field, form);
            if !self.exists(&term)? {
                return Ok(None);
            }
            terms.push((token.position - first, term));
        }
        Ok(Some(Way::Query(Box::new(PhraseQuery::new_with_offset(terms)))))
    }

    fn dictionary_word(&self, leaf: &Leaf, ways: &mut Vec<Way>) -> tantivy::Result<()> {
        let term = Term::from_field_text(self.fields.text(Language::Zh), &leaf.text);
        if self.exists(&term)? {
            let word = Box::new(TermQuery::new(term, IndexRecordOption::WithFreqs));
            ways.push(Way::Query(Box::new(BoostQuery::new(word, DICTIONARY_WORD))));
        }
        Ok(())
    }

    fn labels(&self, labels: BTreeSet<&str>) -> Way {
        Way::Values(self.fields.labels, labels.into_iter().map(str::to_owned).collect(), LABEL)
    }

    /// The text as a symbol or a part of one: anything with a digit or a slash, and words that could be a code.
    fn symbol(&self, text: &str) -> tantivy::Result<Option<Way>> {
        let is_code = text.is_ascii()
            && (text.len() >= 3 || (text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase())));
        if !is_code && !text.contains(|c: char| c.is_numeric() || c == '/') {
            return Ok(None);
        }
        let symbols = self.fields.symbols;
        let parts = symbol_parts(text);
        let terms: Vec<Term> = parts.iter().map(|part| Term::from_field_text(symbols, part)).collect();
        for term in &terms {
            if !self.exists(term)? {
                return Ok(None);
            }
        }
        Ok(match terms.len() {
            0 => None,
            1 => Some(Way::Values(symbols, parts, SYMBOL)),
            _ => Some(Way::Query(Box::new(ConstScoreQuery::new(Box::new(PhraseQuery::new(terms)), SYMBOL)))),
        })
    }

    /// Words that begin so, in texts, labels and symbols.
    fn beginning(&self, prefix: &str) -> Part {
        let starting = |field| {
            let starting = FuzzyTermQuery::new_prefix(Term::from_field_text(field, prefix), 0, false);
            Way::Query(Box::new(ConstScoreQuery::new(Box::new(starting), LABEL)))
        };
        let mut ways = vec![starting(self.fields.words), starting(self.fields.symbols)];
        let labels = self.snapshot.derived.labels.beginning(prefix);
        if !labels.is_empty() {
            ways.push(self.labels(labels));
        }
        Part::Either(ways.into_iter().map(|way| Part::Any(vec![way])).collect())
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
