//! Fields that offer choices: a list, radio buttons, checkboxes.

use maud::{Markup, html};

use super::field::Field;
use super::form::field_id;
use crate::i18n::{L10n, msg};

/// One thing to choose.
#[derive(Clone, Debug)]
pub struct Choice<'a> {
    /// What the form sends.
    pub value: &'a str,
    /// What the reader sees.
    pub label: &'a str,
    /// What it means, where the label does not say it.
    pub hint: Option<&'a str>,
    /// Whether it is chosen now.
    pub is_chosen: bool,
}

impl<'a> Choice<'a> {
    /// A choice without a further explanation.
    pub fn new(value: &'a str, label: &'a str, is_chosen: bool) -> Self {
        Choice { value, label, hint: None, is_chosen }
    }
}

/// A list to choose one of. Nothing is chosen for the reader unless a choice says so.
pub fn select(l: L10n, field: &Field<'_>, choices: &[Choice<'_>]) -> Markup {
    let needs_empty = field.is_optional || !choices.iter().any(|choice| choice.is_chosen);
    field.wrapped(
        l,
        html! {
            select id=(field.id()) name=(field.name) required[!field.is_optional] disabled[field.is_disabled]
                aria-describedby=[field.described_by()] aria-invalid=[field.invalid()] {
                @if needs_empty { option value="" { (msg::field_choose(l)) } }
                @for choice in choices {
                    option value=(choice.value) selected[choice.is_chosen] { (choice.label) }
                }
            }
        },
    )
}

/// Radio buttons: exactly one of a few, all in view.
pub fn radios(l: L10n, field: &Field<'_>, choices: &[Choice<'_>]) -> Markup {
    group(l, field, choices, "radio")
}

/// Checkboxes: any number of a few, all in view.
pub fn checkboxes(l: L10n, field: &Field<'_>, choices: &[Choice<'_>]) -> Markup {
    group(l, field, choices, "checkbox")
}

/// One checkbox that says yes to one sentence; it sends `yes`.
pub fn checkbox(l: L10n, field: &Field<'_>, is_checked: bool) -> Markup {
    html! {
        div.field.wrong[field.error.is_some()] {
            label.option {
                input id=(field.id()) type="checkbox" name=(field.name) value="yes" checked[is_checked]
                    disabled[field.is_disabled] aria-describedby=[field.described_by()] aria-invalid=[field.invalid()];
                span { (field.label) }
            }
            (field.notes(l))
        }
    }
}

fn group(l: L10n, field: &Field<'_>, choices: &[Choice<'_>], kind: &str) -> Markup {
    html! {
        fieldset.field.wrong[field.error.is_some()] aria-describedby=[field.described_by()]
            disabled[field.is_disabled] {
            legend { (field.label_words(l)) }
            (field.notes(l))
            @for (i, choice) in choices.iter().enumerate() {
                label.option {
                    // The first carries the field's own id: the error summary leads to it.
                    input type=(kind) name=(field.name) value=(choice.value) checked[choice.is_chosen]
                        id=[(i == 0).then(|| field_id(field.name))];
                    span {
                        (choice.label)
                        @if let Some(hint) = choice.hint { span.hint { (hint) } }
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use suivi_kernel::Language;

    #[test]
    fn a_required_list_chooses_nothing_for_the_reader() {
        let html =
            select(L10n::new(Language::En), &Field::new("kind", "Kind"), &[Choice::new("a", "A", false)])
                .into_string();
        assert!(html.contains(r#"<option value="">Choose</option>"#), "{html}");
    }

    #[test]
    fn a_list_with_a_choice_made_cannot_be_emptied() {
        let html =
            select(L10n::new(Language::En), &Field::new("kind", "Kind"), &[Choice::new("a", "A", true)])
                .into_string();
        assert!(!html.contains(r#"value="""#), "{html}");
    }
}
