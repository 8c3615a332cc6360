//! Buttons and links that look like buttons.

use maud::{Markup, html};

use super::form::csrf_field;

/// How much a button asks for attention.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ButtonKind {
    /// What one came to do; at most one on a page.
    Primary,
    /// Something else one can do.
    Secondary,
    /// What removes or ends something.
    Danger,
}

impl ButtonKind {
    fn class(self) -> &'static str {
        match self {
            ButtonKind::Primary => "button primary",
            ButtonKind::Secondary => "button",
            ButtonKind::Danger => "button danger",
        }
    }
}

/// A button that sends the form it stands in. `name_value` tells several buttons of one form apart.
pub fn button(kind: ButtonKind, label: &str, name_value: Option<(&str, &str)>) -> Markup {
    html! {
        button class=(kind.class()) type="submit" name=[name_value.map(|(name, _)| name)]
            value=[name_value.map(|(_, value)| value)] { (label) }
    }
}

/// A link that leads to the next step.
pub fn button_link(kind: ButtonKind, label: &str, href: &str) -> Markup {
    html! { a class=(kind.class()) href=(href) { (label) } }
}

/// A form of one button: an act that needs no other input.
pub fn post_button(kind: ButtonKind, label: &str, action: &str, csrf: &str) -> Markup {
    html! {
        form.inline method="post" action=(action) {
            (csrf_field(csrf))
            (button(kind, label, None))
        }
    }
}

/// Buttons side by side.
pub fn button_group(buttons: Markup) -> Markup {
    html! { div.buttons { (buttons) } }
}
