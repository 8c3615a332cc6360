//! Analysers that are lent for a moment and rest in between, with the words they remember.

use std::ops::{Deref, DerefMut};
use std::sync::{Mutex, PoisonError};

use suivi_kernel::Language;

use super::Analyser;

/// How many analysers of one language rest at most: more readers at once than these start with an empty memory.
const RESTING: usize = 2;
/// An analyser that remembers more words is not kept: resting ones must not take much room.
const WORDS: usize = 4_000;

static AT_REST: [Mutex<Vec<Analyser>>; Language::ALL.len()] =
    [const { Mutex::new(Vec::new()) }; Language::ALL.len()];

/// An analyser of single words and characters, returned when dropped.
#[derive(Debug)]
pub(crate) struct Lent(Analyser);

impl Lent {
    /// One that rests, or a new one.
    pub fn of(language: Language) -> Self {
        let resting = at_rest(language)
            .and_then(|resting| resting.lock().unwrap_or_else(PoisonError::into_inner).pop());
        Lent(resting.unwrap_or_else(|| Analyser::new(language)))
    }
}

fn at_rest(language: Language) -> Option<&'static Mutex<Vec<Analyser>>> {
    AT_REST.get(Language::ALL.iter().position(|known| *known == language)?)
}

impl Deref for Lent {
    type Target = Analyser;

    fn deref(&self) -> &Analyser {
        &self.0
    }
}

impl DerefMut for Lent {
    fn deref_mut(&mut self) -> &mut Analyser {
        &mut self.0
    }
}

impl Drop for Lent {
    fn drop(&mut self) {
        let Some(resting) = at_rest(self.0.language) else { return };
        let mut resting = resting.lock().unwrap_or_else(PoisonError::into_inner);
        if resting.len() < RESTING && self.0.known.len() <= WORDS {
            let empty = Analyser::new(self.0.language);
            resting.push(std::mem::replace(&mut self.0, empty));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_analyser_that_was_lent_remembers_its_words_for_the_next_reader() {
        // No other test of this crate's library lends this language.
        let mut first = Lent::of(Language::Ru);
        first.analyse("пытки");
        drop(first);
        assert!(Lent::of(Language::Ru).known.contains_key("пытки"));
    }
}
