//! What labels there are, and which of them a word stands in.
//!
//! A record keeps its labels whole; a register of 267,500 records has a few thousand different ones. A word of a
//! question is looked up here, and the labels that contain it are what the index is asked for.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Bound;
use std::sync::Arc;

use suivi_kernel::Language;

use crate::analysis::{Analyser, Token, fold, languages_of, split};

/// The words of all labels of a register.
#[derive(Debug, Default)]
pub(crate) struct Labels {
    /// Each label as it was handed in.
    pub names: BTreeSet<Arc<str>>,
    by_number: Vec<Arc<str>>,
    by_form: HashMap<Language, HashMap<Box<str>, Vec<Occurrence>>>,
    by_word: BTreeMap<Box<str>, Vec<u32>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Occurrence {
    label: u32,
    position: u32,
}

impl Labels {
    /// Analyses the labels in every language that could own their words.
    pub fn new(names: BTreeSet<Arc<str>>) -> Self {
        let by_number: Vec<Arc<str>> = names.iter().cloned().collect();
        let mut labels = Labels { names, by_number, ..Labels::default() };
        let mut analysers = Language::ALL.map(|language| (language, Analyser::new(language)));
        for (label, name) in (0u32..).zip(&labels.by_number) {
            let mut languages: BTreeSet<Language> = BTreeSet::new();
            for word in split(name) {
                languages.extend(languages_of(word.script));
                let labels_of_word = labels.by_word.entry(fold(word.text).into()).or_default();
                if labels_of_word.last() != Some(&label) {
                    labels_of_word.push(label);
                }
            }
            for (language, analyser) in analysers.iter_mut().filter(|(l, _)| languages.contains(l)) {
                let forms = labels.by_form.entry(*language).or_default();
                for token in analyser.analyse(name) {
                    let occurrence = Occurrence { label, position: token.position as u32 };
                    for form in token.forms.iter() {
                        forms.entry(form.clone()).or_default().push(occurrence);
                    }
                }
            }
        }
        labels
    }

    /// The labels that contain these words of this language one after the other.
    pub fn containing(&self, language: Language, tokens: &[Token]) -> BTreeSet<&str> {
        let Some((first, rest)) = tokens.split_first() else { return BTreeSet::new() };
        let starts = self.occurrences(language, first);
        let holds = |start: &Occurrence| {
            rest.iter().all(|token| {
                let position = start.position + (token.position - first.position) as u32;
                self.occurrences(language, token).any(|o| o == Occurrence { label: start.label, position })
            })
        };
        starts.filter(holds).map(|start| self.name(start.label)).collect()
    }

    /// The labels with a word that begins so.
    pub fn beginning(&self, prefix: &str) -> BTreeSet<&str> {
        self.by_word
            .range::<str, _>((Bound::Included(prefix), Bound::Unbounded))
            .take_while(|(word, _)| word.starts_with(prefix))
            .flat_map(|(_, labels)| labels.iter().map(|label| self.name(*label)))
            .collect()
    }

    /// Every word of the labels.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.by_word.keys().map(|word| &**word)
    }

    fn occurrences<'a>(
        &'a self,
        language: Language,
        token: &'a Token,
    ) -> impl Iterator<Item = Occurrence> + 'a {
        let forms = self.by_form.get(&language);
        token.forms.iter().filter_map(move |form| forms?.get(form)).flatten().copied()
    }

    fn name(&self, label: u32) -> &str {
        &self.by_number[label as usize]
    }
}
