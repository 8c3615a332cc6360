//! Texts of other people: marked with their language and direction, kept apart from ours.

use maud::{Markup, html};
use suivi_kernel::{Date, Language, LocalText, Timestamp};

use crate::i18n::{L10n, machine_date_time};

/// A text in a known language, marked so that it is read and set right.
pub fn text_in(language: Language, text: &str) -> Markup {
    html! { span lang=(language.tag()) dir=(language.direction().as_str()) { (text) } }
}

/// The reader's best version of a text; marked only when it is in another language than the page.
pub fn local_text(l: L10n, text: &LocalText) -> Markup {
    match text.best(l.language()) {
        Some((language, words)) if language == l.language() => html! { (words) },
        Some((language, words)) => text_in(language, words),
        None => html! {},
    }
}

/// A text in an unknown language, such as a person's name: its direction is found from its letters.
pub fn user_text(text: &str) -> Markup {
    html! { bdi { (text) } }
}

/// A longer text as paragraphs: an empty line begins a new one, a line break stays.
pub fn prose(text: &str) -> Markup {
    html! {
        @for paragraph in text.split("\n\n").map(str::trim).filter(|p| !p.is_empty()) {
            p dir="auto" {
                @for (i, line) in paragraph.lines().enumerate() {
                    @if i > 0 { br; }
                    (line)
                }
            }
        }
    }
}

/// A longer text in the reader's best language as paragraphs; marked where that is not the page's.
pub fn local_prose(l: L10n, text: &LocalText) -> Markup {
    match text.best(l.language()) {
        Some((language, words)) if language == l.language() => prose(words),
        Some((language, words)) => html! {
            div lang=(language.tag()) dir=(language.direction().as_str()) { (prose(words)) }
        },
        None => html! {},
    }
}

/// A piece of a search result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SnippetPart<'a> {
    /// The words.
    pub text: &'a str,
    /// Whether the search asked for them.
    pub is_match: bool,
}

/// A search result with the words that were asked for marked.
pub fn highlighted(language: Language, parts: &[SnippetPart<'_>]) -> Markup {
    html! {
        span lang=(language.tag()) dir=(language.direction().as_str()) {
            @for part in parts {
                @if part.is_match { mark { (part.text) } } @else { (part.text) }
            }
        }
    }
}

/// A day, readable by people and machines.
pub fn day(l: L10n, date: Date) -> Markup {
    html! { time datetime=(date) { (l.date(date)) } }
}

/// A point in time, in UTC, readable by people and machines.
pub fn moment(l: L10n, at: Timestamp) -> Markup {
    html! { time datetime=(machine_date_time(at)) { (l.date_time(at)) } }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_in_another_language_is_marked_and_one_in_the_readers_is_not() {
        let l = L10n::new(Language::Fr);
        let name = LocalText::of(Language::Ar, "سما");
        assert_eq!(local_text(l, &name).into_string(), r#"<span lang="ar" dir="rtl">سما</span>"#);
        assert_eq!(local_text(l, &name.with(Language::Fr, "Sama")).into_string(), "Sama");
    }

    #[test]
    fn matches_are_marked_and_everything_is_escaped() {
        let parts =
            [SnippetPart { text: "a < ", is_match: false }, SnippetPart { text: "girls", is_match: true }];
        let html = highlighted(Language::En, &parts).into_string();
        assert_eq!(html, r#"<span lang="en" dir="ltr">a &lt; <mark>girls</mark></span>"#);
    }

    #[test]
    fn prose_keeps_paragraphs_and_line_breaks() {
        let html = prose("One\ntwo\n\n\n\nthree").into_string();
        assert_eq!(html, r#"<p dir="auto">One<br>two</p><p dir="auto">three</p>"#);
    }
}
