//! What changed between two versions of a text.

use maud::{Markup, html};
use suivi_kernel::Language;

use crate::i18n::{L10n, msg};

/// A piece of a comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change<'a> {
    /// In both versions.
    Same(&'a str),
    /// Only in the newer one.
    Added(&'a str),
    /// Only in the older one.
    Removed(&'a str),
}

/// Both versions in one text: what was removed is struck through, what was added underlined, and both are said in
/// words to a screen reader.
pub fn diff(l: L10n, language: Language, changes: &[Change<'_>]) -> Markup {
    html! {
        p.diff lang=(language.tag()) dir=(language.direction().as_str()) {
            @for change in changes {
                @match change {
                    Change::Same(text) => { (text) }
                    Change::Added(text) => { ins { (spoken(l, msg::diff_added(l))) (text) } }
                    Change::Removed(text) => { del { (spoken(l, msg::diff_removed(l))) (text) } }
                }
            }
        }
    }
}

fn spoken(l: L10n, words: &str) -> Markup {
    html! { span.hidden lang=(l.language().tag()) { (words) " " } }
}

/// The old and the new value of a short field.
pub fn side_by_side(l: L10n, before: Markup, after: Markup) -> Markup {
    html! {
        dl.versions {
            div { dt { (msg::diff_before(l)) } dd { (before) } }
            div { dt { (msg::diff_after(l)) } dd { (after) } }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_is_said_in_words_too() {
        let changes = [Change::Same("the "), Change::Removed("old"), Change::Added("new")];
        let html = diff(L10n::new(Language::En), Language::En, &changes).into_string();
        assert!(html.contains(r#"<del><span class="hidden" lang="en">removed: </span>old</del>"#), "{html}");
        assert!(html.contains(r#"<ins><span class="hidden" lang="en">added: </span>new</ins>"#), "{html}");
    }
}
