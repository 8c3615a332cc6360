//! Sorting names as readers of a language expect.

use std::cmp::Ordering;
use std::sync::LazyLock;

use icu_collator::{CollatorBorrowed, options::CollatorOptions};
use suivi_kernel::Language;

use super::L10n;
use super::number::locale_of;

/// Indexed by the language's place in [`Language`]; the data is compiled in.
static COLLATORS: LazyLock<[Option<CollatorBorrowed<'static>>; 6]> = LazyLock::new(|| {
    [Language::En, Language::Fr, Language::Es, Language::Ar, Language::Ru, Language::Zh].map(|language| {
        CollatorBorrowed::try_new(locale_of(language).into(), CollatorOptions::default()).ok()
    })
});

impl L10n {
    /// The order of two names: É beside E, Ñ after N, Chinese by pronunciation.
    pub fn compare(self, a: &str, b: &str) -> Ordering {
        match &COLLATORS[self.language() as usize] {
            Some(collator) => collator.compare(a, b).then_with(|| a.cmp(b)),
            None => a.cmp(b),
        }
    }

    /// Sorts by name.
    pub fn sort_by_name<T>(self, list: &mut [T], name: impl Fn(&T) -> &str) {
        list.sort_by(|a, b| self.compare(name(a), name(b)));
    }
}
