//! Fields of a form: a label, a hint, the problem beside it, and the control that refers to them.

use maud::{Markup, html};

use super::form::{FieldErrors, field_id};
use crate::i18n::{L10n, msg};

/// What kind of line a field takes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum InputKind {
    /// Any words.
    #[default]
    Text,
    /// An e-mail address.
    Email,
    /// A password; never shown again.
    Password,
    /// A calendar day.
    Date,
    /// A whole number.
    Number,
    /// A web address.
    Url,
    /// A short code of digits, as an authenticator shows it.
    Code,
    /// A number that may have a fraction; read with either decimal sign.
    Decimal,
}

impl InputKind {
    fn html_type(self) -> &'static str {
        match self {
            InputKind::Text | InputKind::Code | InputKind::Decimal => "text",
            InputKind::Email => "email",
            InputKind::Password => "password",
            InputKind::Date => "date",
            InputKind::Number => "number",
            InputKind::Url => "url",
        }
    }

    /// The keyboard that a phone should show.
    fn keyboard(self) -> Option<&'static str> {
        match self {
            InputKind::Code => Some("numeric"),
            InputKind::Decimal => Some("decimal"),
            _ => None,
        }
    }

    /// Written from left to right in every language.
    fn is_left_to_right(self) -> bool {
        !matches!(self, InputKind::Text)
    }
}

/// One field, before it becomes markup.
#[derive(Clone, Debug, Default)]
pub struct Field<'a> {
    pub(super) name: &'a str,
    pub(super) label: &'a str,
    pub(super) hint: Option<&'a str>,
    pub(super) error: Option<&'a str>,
    pub(super) value: &'a str,
    pub(super) is_optional: bool,
    kind: InputKind,
    autocomplete: Option<&'a str>,
    rows: Option<u32>,
    lang: Option<suivi_kernel::Language>,
    accept: Option<&'a str>,
    number: usize,
    pub(super) is_disabled: bool,
}

impl<'a> Field<'a> {
    /// A field that must be filled in.
    pub fn new(name: &'a str, label: &'a str) -> Self {
        Field { name, label, ..Field::default() }
    }

    /// A field that may stay empty, and says so.
    pub fn optional(name: &'a str, label: &'a str) -> Self {
        Field { is_optional: true, ..Field::new(name, label) }
    }

    /// What to enter, under the label.
    pub fn hint(self, hint: &'a str) -> Self {
        Field { hint: Some(hint), ..self }
    }

    /// The problem with the last try, if this field had one.
    pub fn errors(self, errors: &'a FieldErrors) -> Self {
        Field { error: errors.on(self.name), ..self }
    }

    /// What stands in it.
    pub fn value(self, value: &'a str) -> Self {
        Field { value, ..self }
    }

    /// What kind of line it takes.
    pub fn kind(self, kind: InputKind) -> Self {
        Field { kind, ..self }
    }

    /// What the browser may fill in (`username`, `current-password`, `one-time-code`…).
    pub fn autocomplete(self, token: &'a str) -> Self {
        Field { autocomplete: Some(token), ..self }
    }

    /// How many lines a text area shows.
    pub fn rows(self, rows: u32) -> Self {
        Field { rows: Some(rows), ..self }
    }

    /// The language the text is written in, where it is not the page's.
    pub fn language(self, language: suivi_kernel::Language) -> Self {
        Field { lang: Some(language), ..self }
    }

    /// The kinds of file it takes: `.csv,.xlsx`.
    pub fn accept(self, kinds: &'a str) -> Self {
        Field { accept: Some(kinds), ..self }
    }

    /// One of several fields of the same name, counted from 0: its id tells it from the others.
    pub fn numbered(self, number: usize) -> Self {
        Field { number, ..self }
    }

    /// Shown, but not to be changed now.
    pub fn disabled(self, is_disabled: bool) -> Self {
        Field { is_disabled, ..self }
    }

    pub(super) fn id(&self) -> String {
        let id = field_id(self.name);
        if self.number == 0 { id } else { format!("{id}-{}", self.number + 1) }
    }

    /// The ids of hint and error, for `aria-describedby`.
    pub(super) fn described_by(&self) -> Option<String> {
        let ids: Vec<String> = [(self.hint.is_some(), "hint"), (self.error.is_some(), "error")]
            .iter()
            .filter(|(is_there, _)| *is_there)
            .map(|(_, part)| format!("{}-{part}", self.id()))
            .collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    /// The label's words, with "optional" where it is.
    pub(super) fn label_words(&self, l: L10n) -> Markup {
        html! {
            (self.label)
            @if self.is_optional { span.muted { " (" (msg::field_optional(l)) ")" } }
        }
    }

    /// Hint and error, with the ids that the control refers to.
    pub(super) fn notes(&self, l: L10n) -> Markup {
        html! {
            @if let Some(hint) = self.hint { p.hint id={ (self.id()) "-hint" } { (hint) } }
            @if let Some(error) = self.error {
                p.error id={ (self.id()) "-error" } {
                    span.hidden { (msg::field_error(l)) " " }
                    (error)
                }
            }
        }
    }

    pub(super) fn wrapped(&self, l: L10n, control: Markup) -> Markup {
        html! {
            div.field.wrong[self.error.is_some()] {
                label for=(self.id()) { (self.label_words(l)) }
                (self.notes(l))
                (control)
            }
        }
    }

    pub(super) fn invalid(&self) -> Option<&'static str> {
        self.error.is_some().then_some("true")
    }

    fn direction(&self) -> Option<&'static str> {
        match self.lang {
            Some(language) => Some(language.direction().as_str()),
            None if self.kind.is_left_to_right() => Some("ltr"),
            None => Some("auto"),
        }
    }
}

/// A line of text, or a date, number, password: see [`InputKind`].
pub fn text_field(l: L10n, field: &Field<'_>) -> Markup {
    let value = (field.kind != InputKind::Password && !field.value.is_empty()).then_some(field.value);
    field.wrapped(
        l,
        html! {
            input id=(field.id()) name=(field.name) type=(field.kind.html_type()) value=[value]
                autocomplete=[field.autocomplete] inputmode=[field.kind.keyboard()]
                lang=[field.lang.map(|language| language.tag())] dir=[field.direction()]
                spellcheck=[field.kind.is_left_to_right().then_some("false")]
                required[!field.is_optional] disabled[field.is_disabled]
                aria-describedby=[field.described_by()] aria-invalid=[field.invalid()];
        },
    )
}

/// Several lines of text.
pub fn text_area(l: L10n, field: &Field<'_>) -> Markup {
    field.wrapped(
        l,
        html! {
            textarea id=(field.id()) name=(field.name) rows=(field.rows.unwrap_or(5))
                lang=[field.lang.map(|language| language.tag())] dir=[field.direction()]
                required[!field.is_optional] disabled[field.is_disabled]
                aria-describedby=[field.described_by()] aria-invalid=[field.invalid()] {
                // The first line break after the tag is not part of the text.
                "\n" (field.value)
            }
        },
    )
}

/// A file to send; the form must be an [`super::upload_form`].
pub fn file_field(l: L10n, field: &Field<'_>, largest_bytes: Option<u64>) -> Markup {
    let limit = largest_bytes.map(|bytes| msg::field_file_limit(l, l.bytes(bytes)));
    let hint = [field.hint.unwrap_or_default(), limit.as_deref().unwrap_or_default()].join(" ");
    let field = match hint.trim() {
        "" => field.clone(),
        hint => field.clone().hint(hint),
    };
    field.wrapped(
        l,
        html! {
            input.file id=(field.id()) name=(field.name) type="file" accept=[field.accept]
                required[!field.is_optional]
                aria-describedby=[field.described_by()] aria-invalid=[field.invalid()];
        },
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use suivi_kernel::{FieldProblem, Language, Problem};

    #[test]
    fn a_wrong_field_is_described_by_its_hint_and_its_error() {
        let l = L10n::new(Language::En);
        let problems = [FieldProblem { field: "due".into(), problem: Problem::not_a_date("soon") }];
        let errors = FieldErrors::of(l, &problems);
        let html = text_field(l, &Field::new("due", "Due").hint("When").errors(&errors)).into_string();
        assert!(html.contains(r#"aria-describedby="field-due-hint field-due-error""#), "{html}");
        assert!(html.contains(r#"aria-invalid="true""#) && html.contains("“soon” is not a date"), "{html}");
    }

    #[test]
    fn a_password_is_never_sent_back() {
        let field = Field::new("password", "Password").kind(InputKind::Password).value("secret");
        assert!(!text_field(L10n::new(Language::En), &field).into_string().contains("secret"));
    }

    #[test]
    fn a_text_keeps_its_own_first_line_break() {
        let html = text_area(L10n::new(Language::En), &Field::new("t", "T").value("\na")).into_string();
        assert!(html.contains(">\n\na</textarea>"), "{html}");
    }
}
