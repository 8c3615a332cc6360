//! Our analysers in the shape the search engine asks for.

use std::vec::IntoIter;

use suivi_kernel::Language;
use tantivy::tokenizer::{Token, TokenStream, Tokenizer};

use crate::analysis::{Analyser, fold, split, symbol_parts};

/// Tokens worked out beforehand, handed over one by one.
pub(crate) struct Prepared {
    rest: IntoIter<Token>,
    current: Token,
}

impl Prepared {
    fn new(tokens: Vec<Token>) -> Self {
        Prepared { rest: tokens.into_iter(), current: Token::default() }
    }
}

impl TokenStream for Prepared {
    fn advance(&mut self) -> bool {
        match self.rest.next() {
            Some(token) => {
                self.current = token;
                true
            }
            None => false,
        }
    }

    fn token(&self) -> &Token {
        &self.current
    }

    fn token_mut(&mut self) -> &mut Token {
        &mut self.current
    }
}

fn token(position: usize, text: impl Into<String>) -> Token {
    Token { position, text: text.into(), position_length: 1, ..Token::default() }
}

/// The forms of every word, all forms of a word at its position.
#[derive(Clone)]
pub(crate) struct TextTokenizer(Analyser);

impl TextTokenizer {
    pub fn new(language: Language) -> Self {
        TextTokenizer(Analyser::with_segments(language))
    }
}

impl Tokenizer for TextTokenizer {
    type TokenStream<'a> = Prepared;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> Prepared {
        let analysed = self.0.analyse(text);
        let tokens =
            analysed.iter().flat_map(|word| word.forms.iter().map(|form| token(word.position, &**form)));
        Prepared::new(tokens.collect())
    }
}

/// Every word, folded and nothing else.
#[derive(Clone)]
pub(crate) struct WordTokenizer;

impl Tokenizer for WordTokenizer {
    type TokenStream<'a> = Prepared;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> Prepared {
        let words = split(text).enumerate().map(|(position, word)| token(position, fold(word.text)));
        Prepared::new(words.filter(|word| word.text.chars().nth(1).is_some()).collect())
    }
}

/// The parts of a symbol.
#[derive(Clone)]
pub(crate) struct SymbolTokenizer;

impl Tokenizer for SymbolTokenizer {
    type TokenStream<'a> = Prepared;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> Prepared {
        let parts = symbol_parts(text).into_iter().enumerate();
        Prepared::new(parts.map(|(position, part)| token(position, part)).collect())
    }
}

/// The whole value as it is.
#[derive(Clone)]
pub(crate) struct RawTokenizer;

impl Tokenizer for RawTokenizer {
    type TokenStream<'a> = Prepared;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> Prepared {
        Prepared::new(vec![token(0, text)])
    }
}
