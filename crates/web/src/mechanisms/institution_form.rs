//! The fields of an institution, and what was sent in them.

use maud::{Markup, html};
use suivi_domain::mechanisms::{Institution, InstitutionFacts, InstitutionKind};
use suivi_kernel::{Language, LocalText, Refusal, Result, Timestamp};

use crate::accounts::answer::{Sent, chosen, date, some, texts, value};
use crate::context::Ctx;
use crate::i18n::{L10n, msg};
use crate::ui::{self, Choice, Field, FieldErrors, InputKind};

/// What an institution looks like as a form that was sent.
pub fn sent_of(institution: &Institution) -> Sent {
    let mut sent = Sent::new();
    let mut add = |name: String, value: &str| sent.push((name, value.to_owned()));
    for (language, text) in &institution.names.0 {
        add(format!("names_{language}"), text);
    }
    for (language, text) in &institution.short_names.0 {
        add(format!("short_names_{language}"), text);
    }
    add("kind".to_owned(), institution.kind.code());
    add("parent".to_owned(), institution.parent_id.as_deref().unwrap_or_default());
    add("valid_from".to_owned(), &institution.valid_from.map(|day| day.to_string()).unwrap_or_default());
    add("seen".to_owned(), &stamp(institution.updated_at));
    sent
}

/// What was sent, as facts; everything wrong at once.
pub fn facts_of(sent: &Sent) -> Result<InstitutionFacts> {
    let mut wrong = Vec::new();
    let kind = chosen::<InstitutionKind>(sent, "kind").map_err(|problem| wrong.push(problem)).ok();
    let valid_from = date(sent, "valid_from").map_err(|problem| wrong.push(problem)).unwrap_or_default();
    match kind {
        Some(kind) if wrong.is_empty() => Ok(InstitutionFacts {
            names: texts(sent, "names"),
            short_names: texts(sent, "short_names"),
            kind,
            parent_id: some(value(sent, "parent")),
            valid_from,
        }),
        _ => Err(Refusal::Invalid(wrong).into()),
    }
}

/// A point in time as a form carries it along, to the microsecond.
pub fn stamp(at: Timestamp) -> String {
    at.and_utc().timestamp_micros().to_string()
}

/// The point in time that a form carried along; the beginning of time where it carried none.
pub fn seen(sent: &Sent) -> Timestamp {
    let micros = value(sent, "seen").parse().unwrap_or_default();
    chrono::DateTime::from_timestamp_micros(micros).map(|at| at.naive_utc()).unwrap_or_default()
}

/// The labels, for the summary of errors.
pub fn labels(l: L10n) -> [(&'static str, &'static str); 5] {
    [
        ("names", msg::institution_name(l)),
        ("short_names", msg::institution_short_name(l)),
        ("kind", msg::institution_kind(l)),
        ("parent", msg::institution_parent(l)),
        ("valid_from", msg::institution_valid_from(l)),
    ]
}

/// The fields.
pub fn fields(ctx: &Ctx, sent: &Sent, errors: &FieldErrors, others: &[Institution]) -> Markup {
    let l = ctx.l10n;
    let kind_name = |kind: &InstitutionKind| l.coded("institution-kind", kind.code());
    let kinds: Vec<Choice> = InstitutionKind::ALL
        .iter()
        .map(|kind| Choice::new(kind.code(), kind_name(kind), value(sent, "kind") == kind.code()))
        .collect();
    let parents: Vec<Choice> = others
        .iter()
        .map(|other| {
            let name = other.names.best_text(l.language());
            Choice::new(&other.id, name, value(sent, "parent") == other.id)
        })
        .collect();
    html! {
        (ui::hidden("seen", value(sent, "seen")))
        (names(l, "names", msg::institution_name(l), Some(msg::institutions_name_hint(l)), sent, errors))
        (names(l, "short_names", msg::institution_short_name(l), None, sent, errors))
        (ui::select(l, &Field::new("kind", msg::institution_kind(l)).errors(errors), &kinds))
        (ui::select(l, &Field::optional("parent", msg::institution_parent(l)).errors(errors), &parents))
        (ui::text_field(l, &Field::optional("valid_from", msg::institution_valid_from(l)).kind(InputKind::Date)
            .value(value(sent, "valid_from")).errors(errors)))
    }
}

/// One text in six languages, the reader's own first.
pub fn names(
    l: L10n,
    name: &str,
    label: &str,
    hint: Option<&str>,
    sent: &Sent,
    errors: &FieldErrors,
) -> Markup {
    let mut languages = Language::ALL.to_vec();
    languages.sort_by_key(|language| *language != l.language());
    let text: LocalText = texts(sent, name);
    ui::form_group(
        label,
        hint,
        html! {
            // The summary of errors leads here.
            div id={ "field-" (name) } tabindex="-1" {
                @if let Some(words) = errors.on(name) {
                    p.error { span.hidden { (msg::field_error(l)) " " } (words) }
                }
            }
            @for language in languages {
                @let field_name = format!("{name}_{language}");
                (ui::text_field(l, &Field::optional(&field_name, language.autonym()).language(language)
                    .value(text.get(language).unwrap_or_default())))
            }
        },
    )
}
