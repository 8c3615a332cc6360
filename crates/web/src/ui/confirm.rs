//! The page that asks before an act with weight.

use maud::{Markup, html};

use super::button::{ButtonKind, button, button_link};
use super::form::form;
use super::page::{PageContext, page, page_head};
use crate::i18n::msg;

/// What is to be confirmed.
#[derive(Clone, Debug)]
pub struct Confirm<'a> {
    /// The act as a question: "Undo the import of 12 March?"
    pub question: &'a str,
    /// What it will do, with names and numbers.
    pub consequences: Markup,
    /// Whether it can be undone afterwards.
    pub is_undoable: bool,
    /// The act as a verb, on the button.
    pub act: &'a str,
    /// Where the form goes.
    pub action: &'a str,
    /// Fields to send along, such as a reason.
    pub fields: Markup,
    /// Where "cancel" leads.
    pub cancel_href: &'a str,
}

/// A page with one question and two ways out.
pub fn confirm_page(cx: &PageContext, confirm: &Confirm<'_>) -> Markup {
    let l = cx.l;
    let kind = if confirm.is_undoable { ButtonKind::Primary } else { ButtonKind::Danger };
    let note = if confirm.is_undoable { msg::confirm_undoable(l) } else { msg::confirm_final(l) };
    page(
        cx,
        html! {
            (page_head(html! { (confirm.question) }, None, None))
            (confirm.consequences)
            p { strong { (note) } }
            (form(confirm.action, cx.csrf.as_deref().unwrap_or_default(), html! {
                (confirm.fields)
                div.buttons {
                    (button(kind, confirm.act, None))
                    (button_link(ButtonKind::Secondary, msg::button_cancel(l), confirm.cancel_href))
                }
            }))
        },
    )
}
