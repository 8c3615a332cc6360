//! A reference that can be copied.

use maud::{Markup, html};

use crate::i18n::{L10n, msg};

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
