//! One text in six languages: the reader's own in view, the others folded away.

use maud::{Markup, html};
use suivi_kernel::{Language, LocalText};

use super::field::{Field, text_area, text_field};
use super::form::{FieldErrors, field_id};
use crate::i18n::{L10n, msg};

/// A text that may be written in any of the languages; the form sends `<name>_<language>`.
#[derive(Clone, Debug)]
pub struct LanguageField<'a> {
    /// The beginning of the fields' names.
    pub name: &'a str,
    /// What it is.
    pub label: &'a str,
    /// What to write.
    pub hint: Option<&'a str>,
    /// Lines to show; a single line where there are none.
    pub rows: Option<u32>,
    /// Whether one language at least must be filled in.
    pub is_needed: bool,
    /// What stands in it.
    pub text: &'a LocalText,
    /// The problems with the last try.
    pub errors: &'a FieldErrors,
}

/// The fields, one per language. Those in other languages are open where they are all there is.
pub fn language_fields(l: L10n, field: &LanguageField<'_>) -> Markup {
    let first = l.language();
    let others = Language::ALL.into_iter().filter(|language| *language != first);
    let is_elsewhere = field.text.get(first).is_none() && !field.text.0.is_empty();
    html! {
        // The summary of errors leads here.
        div id=(field_id(field.name)) tabindex="-1" {
            @if let Some(words) = field.errors.on(field.name) {
                p.error { span.hidden { (msg::field_error(l)) " " } (words) }
            }
            (one(l, field, first, field.hint))
            details.more-languages open[is_elsewhere] {
                summary { (msg::fields_other_languages(l, field.label)) }
                @for language in others { (one(l, field, language, None)) }
            }
        }
    }
}

fn one(l: L10n, field: &LanguageField<'_>, language: Language, hint: Option<&str>) -> Markup {
    let name = format!("{}_{language}", field.name);
    let label = format!("{} ({})", field.label, language.autonym());
    let value = field.text.get(language).unwrap_or_default();
    let is_asked_for = field.is_needed && language == l.language();
    let input = if is_asked_for { Field::new(&name, &label) } else { Field::optional(&name, &label) };
    let mut input = input.language(language).value(value);
    if let Some(hint) = hint {
        input = input.hint(hint);
    }
    match field.rows {
        Some(rows) => text_area(l, &input.rows(rows)),
        None => text_field(l, &input),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_readers_language_comes_first_and_a_text_only_in_others_is_not_hidden() {
        let l = L10n::new(Language::Fr);
        let text = LocalText::of(Language::Ar, "سما");
        let field = LanguageField {
            name: "titles",
            label: "Titre",
            hint: None,
            rows: None,
            is_needed: true,
            text: &text,
            errors: &FieldErrors::default(),
        };
        let html = language_fields(l, &field).into_string();
        let place = |name: &str| html.find(&format!("name=\"titles_{name}\"")).unwrap();
        assert!(place("fr") < place("ar"), "{html}");
        assert!(html.contains("more-languages\" open"), "{html}");
    }
}
