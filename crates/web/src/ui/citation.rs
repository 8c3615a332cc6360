//! The words of others, set apart, and how to cite them.

use maud::{Markup, html};
use suivi_kernel::Language;

use super::text::prose;
use crate::i18n::{L10n, msg};

/// A text quoted in full, large, with who said it and where.
pub fn quotation(language: Language, text: &str, source: Markup) -> Markup {
    html! {
        figure.quotation {
            blockquote lang=(language.tag()) dir=(language.direction().as_str()) { (prose(text)) }
            figcaption { (source) }
        }
    }
}

/// A citation with its stable address; the script adds a button that copies it.
pub fn citation(l: L10n, title: &str, words: &str) -> Markup {
    html! {
        figure.citation {
            figcaption { (title) }
            p dir="auto" data-copy { (words) }
            button.button type="button" data-copy-button hidden data-done=(msg::copied(l)) { (msg::copy(l)) }
        }
    }
}
