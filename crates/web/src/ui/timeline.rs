//! What happened, in order; and two views of it side by side.

use maud::{Markup, html};

/// One thing that happened.
#[derive(Clone, Debug)]
pub struct Event {
    /// When: see [`super::day`].
    pub when: Markup,
    /// What happened, in a few words.
    pub title: Markup,
    /// Who did it, with what evidence, what was written.
    pub body: Markup,
}

/// Events in the order given.
pub fn timeline(events: &[Event]) -> Markup {
    html! {
        ol.timeline {
            @for event in events {
                li {
                    p.muted { (event.when) }
                    h3 { (event.title) }
                    (event.body)
                }
            }
        }
    }
}

/// What one side says.
#[derive(Clone, Debug)]
pub struct Voice<'a> {
    /// Whose view it is.
    pub title: &'a str,
    /// The view.
    pub body: Markup,
}

/// Views side by side, each whole, none above the other: the State's and the independent ones.
pub fn voices(voices: &[Voice<'_>]) -> Markup {
    html! {
        div.voices {
            @for voice in voices {
                section {
                    h3 { (voice.title) }
                    (voice.body)
                }
            }
        }
    }
}
