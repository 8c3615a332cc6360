//! Words about a state: tags, notices, and lists with nothing in them yet.

use maud::{Markup, html};

use crate::i18n::{L10n, msg};

/// How a state stands out; the word and the shape say the same without colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Nothing special.
    Neutral,
    /// Under way.
    Active,
    /// Done.
    Good,
    /// Wants attention.
    Attention,
    /// Overdue or refused.
    Overdue,
}

/// The little mark before the word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// An open circle: not begun.
    Open,
    /// A half-filled circle: under way.
    Half,
    /// A filled circle: done.
    Full,
    /// A rhombus: to be looked at.
    Diamond,
    /// A triangle: late or refused.
    Triangle,
}

/// A state in one word, with a shape and a tone.
pub fn status_tag(word: &str, shape: Shape, tone: Tone) -> Markup {
    let class = match tone {
        Tone::Neutral => "tag",
        Tone::Active => "tag active",
        Tone::Good => "tag good",
        Tone::Attention => "tag attention",
        Tone::Overdue => "tag overdue",
    };
    html! {
        span class=(class) {
            svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" {
                @match shape {
                    Shape::Open => { circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" stroke-width="1.5" {} }
                    Shape::Half => {
                        circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" stroke-width="1.5" {}
                        path d="M6 1.5a4.5 4.5 0 0 1 0 9z" fill="currentColor" {}
                    }
                    Shape::Full => { circle cx="6" cy="6" r="5.2" fill="currentColor" {} }
                    Shape::Diamond => { path d="M6 0l6 6-6 6-6-6z" fill="currentColor" {} }
                    Shape::Triangle => { path d="M6 .5l6 11H0z" fill="currentColor" {} }
                }
            }
            (word)
        }
    }
}

/// What kind of news a notice brings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeKind {
    /// What was asked for is done.
    Done,
    /// Something to know.
    Note,
    /// Something to look at.
    Attention,
    /// What was asked for was not done.
    Failed,
}

/// A message at the top of a page, perhaps with a way to undo what it reports.
#[derive(Clone, Debug)]
pub struct Notice {
    /// The kind of news.
    pub kind: NoticeKind,
    /// The news.
    pub words: String,
    /// What can be done about it: a link or a form of one button.
    pub action: Option<Markup>,
}

/// A message at the top of a page; a screen reader says it at once.
pub fn notice(l: L10n, notice: &Notice) -> Markup {
    let (class, title) = match notice.kind {
        NoticeKind::Done => ("notice good", msg::notice_done(l)),
        NoticeKind::Note => ("notice", msg::notice_note(l)),
        NoticeKind::Attention => ("notice attention", msg::notice_attention(l)),
        NoticeKind::Failed => ("notice overdue", msg::notice_failed(l)),
    };
    let role = if notice.kind == NoticeKind::Failed { "alert" } else { "status" };
    html! {
        div class=(class) role=(role) {
            p { strong { (title) } " " (notice.words) }
            @if let Some(action) = &notice.action { (action) }
        }
    }
}

/// A list with nothing in it: what will stand here, and the first step towards it.
pub fn empty_state(title: &str, words: &str, first_step: Option<Markup>) -> Markup {
    html! {
        div.empty {
            h2 { (title) }
            p { (words) }
            @if let Some(step) = first_step { div.buttons { (step) } }
        }
    }
}
