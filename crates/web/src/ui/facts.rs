//! Facts about one thing, and figures about many.

use maud::{Markup, html};

/// A name and what stands behind it, perhaps with a way to change it.
#[derive(Clone, Debug)]
pub struct Fact<'a> {
    /// The name.
    pub name: &'a str,
    /// The value.
    pub value: Markup,
    /// A link or button to change it.
    pub action: Option<Markup>,
}

impl<'a> Fact<'a> {
    /// A fact that is only read.
    pub fn new(name: &'a str, value: Markup) -> Self {
        Fact { name, value, action: None }
    }
}

/// Facts as a list of names and values.
pub fn summary_list(facts: &[Fact<'_>]) -> Markup {
    html! {
        dl.facts {
            @for fact in facts {
                div {
                    dt { (fact.name) }
                    dd { (fact.value) }
                    @if let Some(action) = &fact.action { dd.action { (action) } }
                }
            }
        }
    }
}

/// A number that matters, always with its whole, what it means, and the list behind it.
#[derive(Clone, Debug)]
pub struct Figure<'a> {
    /// What is counted.
    pub label: &'a str,
    /// The number, large.
    pub number: String,
    /// Its whole, or its unit: "of 476".
    pub whole: Option<String>,
    /// What the number means, in a sentence.
    pub meaning: Option<&'a str>,
    /// The list behind it.
    pub href: Option<String>,
    /// The share drawn as a line: part and whole.
    pub share: Option<(u64, u64)>,
}

/// Figures side by side.
pub fn figures(figures: &[Figure<'_>]) -> Markup {
    html! {
        ul.figures {
            @for figure in figures {
                li {
                    p.label {
                        @match &figure.href {
                            Some(href) => { a href=(href) { (figure.label) } }
                            None => { (figure.label) }
                        }
                    }
                    p.number {
                        strong { (figure.number) }
                        @if let Some(whole) = &figure.whole { " " span { (whole) } }
                    }
                    @if let Some((part, whole)) = figure.share { (super::chart::share_line(part, whole)) }
                    @if let Some(meaning) = figure.meaning { p.hint { (meaning) } }
                }
            }
        }
    }
}
