//! Forms: the frame, the token against forgery, and what was wrong with the last try.

use maud::{Markup, html};
use suivi_kernel::{FieldProblem, Refusal};

use crate::i18n::{L10n, msg};

/// The name of the hidden field that every form sends back.
pub const CSRF_FIELD: &str = "csrf";

/// A form that changes something. `body` holds fields and a button.
pub fn form(action: &str, csrf: &str, body: Markup) -> Markup {
    html! {
        form.fields method="post" action=(action) novalidate {
            (csrf_field(csrf))
            (body)
        }
    }
}

/// A form around a list: as wide as the page.
pub fn wide_form(action: &str, csrf: &str, body: Markup) -> Markup {
    html! {
        form method="post" action=(action) novalidate {
            (csrf_field(csrf))
            (body)
        }
    }
}

/// A form that sends files. The token goes first, so that it is read before the file.
pub fn upload_form(action: &str, csrf: &str, body: Markup) -> Markup {
    html! {
        form.fields method="post" action=(action) enctype="multipart/form-data" novalidate {
            (csrf_field(csrf))
            (body)
        }
    }
}

/// The session's token, hidden.
pub fn csrf_field(token: &str) -> Markup {
    hidden(CSRF_FIELD, token)
}

/// A value that the form carries along unseen.
pub fn hidden(name: &str, value: &str) -> Markup {
    html! { input type="hidden" name=(name) value=(value); }
}

/// Fields that belong together, under one heading.
pub fn form_group(legend: &str, hint: Option<&str>, body: Markup) -> Markup {
    html! {
        fieldset {
            legend { (legend) }
            @if let Some(hint) = hint { p.hint { (hint) } }
            (body)
        }
    }
}

/// What was wrong with the last try, by field.
#[derive(Clone, Debug, Default)]
pub struct FieldErrors(Vec<(String, String)>);

impl FieldErrors {
    /// Words the problems in the reader's language.
    pub fn of(l: L10n, problems: &[FieldProblem]) -> Self {
        FieldErrors(problems.iter().map(|p| (p.field.clone(), l.problem(&p.problem))).collect())
    }

    /// The problems of a refused command; none when it was refused for another reason.
    pub fn of_refusal(l: L10n, refusal: &Refusal) -> Self {
        match refusal {
            Refusal::Invalid(problems) => Self::of(l, problems),
            _ => Self::default(),
        }
    }

    /// One problem, worded already.
    pub fn one(field: &str, words: &str) -> Self {
        FieldErrors(vec![(field.to_owned(), words.to_owned())])
    }

    /// Whether everything was right.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What is wrong with one field.
    pub fn on(&self, field: &str) -> Option<&str> {
        self.0.iter().find(|(name, _)| name == field).map(|(_, words)| words.as_str())
    }
}

/// All problems of a form at its top, each a link to its field. `labels` gives the words of each field's label.
pub fn error_summary(l: L10n, errors: &FieldErrors, labels: &[(&str, &str)]) -> Markup {
    let label_of = |field: &str| labels.iter().find(|(name, _)| *name == field).map(|(_, label)| *label);
    html! {
        @if !errors.is_empty() {
            section.errors role="alert" tabindex="-1" aria-labelledby="errors-title" {
                h2 #errors-title { (msg::form_errors(l, errors.0.len())) }
                ul {
                    @for (field, words) in &errors.0 {
                        li {
                            @match label_of(field) {
                                Some(label) => { a href={ "#" (field_id(field)) } { (label) } " – " (words) }
                                None => { (words) }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The id of a field's control.
pub(super) fn field_id(name: &str) -> String {
    format!("field-{name}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use suivi_kernel::{Language, Problem};

    #[test]
    fn the_summary_leads_to_each_field_and_says_what_to_do() {
        let l = L10n::new(Language::En);
        let refusal = Refusal::invalid("email", Problem::not_an_email("x"));
        let html =
            error_summary(l, &FieldErrors::of_refusal(l, &refusal), &[("email", "E-mail")]).into_string();
        assert!(html.contains(r##"<a href="#field-email">E-mail</a> – Enter an e-mail address"##), "{html}");
        assert!(html.contains("One thing needs your attention"));
    }

    #[test]
    fn a_form_without_errors_has_no_summary() {
        assert!(
            error_summary(L10n::new(Language::En), &FieldErrors::default(), &[]).into_string().is_empty()
        );
    }
}
