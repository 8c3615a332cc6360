//! The fields of a resource: what forms show, and what they send.

use maud::{Markup, html};
use suivi_domain::followup::evidence::{KeptFile, LARGEST, Source};
use suivi_domain::hub::Audience;
use suivi_domain::hub::resources::{Access, AccessibleForm, Content, Resource, Tags};
use suivi_kernel::{FieldProblem, LocalText, Problem, Refusal, Result, vocab};

use super::list::kinds;
use crate::accounts::answer::{self, Sent, date, some, texts, value};
use crate::context::Ctx;
use crate::hub::exchange::words;
use crate::i18n::msg;
use crate::ui::{self, Choice, Field, FieldErrors, InputKind, LanguageField};

/// How many themes a form takes.
const THEMES: usize = 3;

/// The labels of the fields, for the summary of what is wrong.
pub fn labels(ctx: &Ctx) -> Vec<(&'static str, &'static str)> {
    let l = ctx.l10n;
    vec![
        ("kind", msg::resource_kind(l)),
        ("titles", msg::resource_name(l)),
        ("summaries", msg::resource_summary(l)),
        ("file", msg::resource_file(l)),
        ("address", msg::resource_address(l)),
        ("form", msg::resource_form(l)),
        ("captions", msg::resource_captions(l)),
        ("transcript", msg::resource_transcript(l)),
        ("languages", msg::resource_languages(l)),
        ("capacities", msg::exchange_capacity(l)),
        ("themes", msg::field_theme(l)),
        ("state", msg::exchange_state(l)),
        ("body", msg::resource_body(l)),
        ("dated_on", msg::resource_dated(l)),
        ("audience", msg::exchange_audience(l)),
    ]
}

/// All fields.
pub fn all(ctx: &Ctx, sent: &Sent, here: &[String], errors: &FieldErrors) -> Markup {
    let l = ctx.l10n;
    let codes = |name: &str| words::sent_all(sent, name);
    let (languages, capacities, themes) = (codes("languages"), codes("capacities"), codes("themes"));
    let languages: Vec<&str> = languages.iter().map(String::as_str).collect();
    let capacities: Vec<&str> = capacities.iter().map(String::as_str).collect();
    let forms: Vec<Choice<'_>> = AccessibleForm::ALL
        .iter()
        .map(|form| {
            let word = l.coded("resource-form", form.code());
            Choice::new(form.code(), word, form.code() == value(sent, "form"))
        })
        .collect();
    let audience = match value(sent, "audience") {
        "" => "public",
        code => code,
    };
    html! {
        (ui::select(l, &Field::new("kind", msg::resource_kind(l)).errors(errors), &kinds(ctx, value(sent, "kind"))))
        (ui::language_fields(l, &LanguageField {
            name: "titles", label: msg::resource_name(l), hint: None, rows: None, is_needed: true, text: &texts(sent, "titles"), errors,
        }))
        (ui::language_fields(l, &LanguageField {
            name: "summaries", label: msg::resource_summary(l), hint: Some(msg::resource_summary_hint(l)), rows: Some(4), is_needed: true,
            text: &texts(sent, "summaries"), errors,
        }))
        (ui::form_group(msg::resource_where(l), Some(msg::resource_where_hint(l)), html! {
            (ui::file_field(l, &Field::optional("file", msg::resource_file(l)).errors(errors), Some(LARGEST)))
            (ui::text_field(l, &Field::optional("address", msg::resource_address(l)).kind(InputKind::Url).value(value(sent, "address")).errors(errors)))
            (ui::select(l, &Field::optional("form", msg::resource_form(l)).hint(msg::resource_form_hint(l)).errors(errors), &forms))
        }))
        (ui::form_group(msg::resource_recording(l), Some(msg::resource_recording_hint(l)), html! {
            (ui::text_area(l, &Field::optional("captions", msg::resource_captions(l)).hint(msg::resource_captions_hint(l))
                .value(value(sent, "captions")).errors(errors).rows(3)))
            (ui::text_area(l, &Field::optional("transcript", msg::resource_transcript(l)).value(value(sent, "transcript")).errors(errors).rows(8)))
        }))
        (ui::checkboxes(l, &Field::optional("languages", msg::resource_languages(l)).errors(errors), &words::languages(&languages)))
        (ui::checkboxes(l, &Field::optional("capacities", msg::exchange_capacity(l)).errors(errors), &words::capacities(l, &capacities)))
        @for at in 0..THEMES {
            (words::theme_field(l, &Field::optional("themes", msg::field_theme(l)).errors(errors).numbered(at), themes.get(at).map_or("", String::as_str)))
        }
        (words::state_field(l, &Field::optional("state", msg::exchange_state(l)).errors(errors), &words::states(l, here), value(sent, "state")))
        (bodies(ctx, value(sent, "body"), errors))
        (ui::text_field(l, &Field::optional("dated_on", msg::resource_dated(l)).kind(InputKind::Date).value(value(sent, "dated_on")).errors(errors)))
        (ui::radios(l, &Field::new("audience", msg::exchange_audience(l)).errors(errors), &words::audiences(l, Audience::ALL, audience)))
    }
}

fn bodies(ctx: &Ctx, chosen: &str, errors: &FieldErrors) -> Markup {
    let l = ctx.l10n;
    let mut all: Vec<(&str, &str)> =
        vocab::bodies().iter().map(|body| (body.code.as_str(), body.names.best_text(l.language()))).collect();
    l.sort_by_name(&mut all, |(_, name)| name);
    let choices: Vec<Choice<'_>> =
        all.into_iter().map(|(code, name)| Choice::new(code, name, code == chosen)).collect();
    ui::select(l, &Field::optional("body", msg::resource_body(l)).errors(errors), &choices)
}

/// What a form sent, with the file that came along.
pub fn read(ctx: &Ctx, sent: &Sent, file: Option<KeptFile>) -> Result<Content> {
    let refused = |problem: FieldProblem| Refusal::Invalid(vec![problem]);
    let address = value(sent, "address").trim();
    // The address that stands there already is no new one.
    let is_new = address != value(sent, "known_address");
    let source = match file {
        Some(file) => Some(Source::File(file)),
        None => (!address.is_empty() && is_new).then(|| Source::Link(address.to_owned())),
    };
    let languages = words::sent_all(sent, "languages")
        .iter()
        .map(|code| code.parse().map_err(|_| Refusal::invalid("languages", Problem::unknown_choice(code))))
        .collect::<Result<Vec<_>, _>>()?;
    Ok(Content {
        audience: words::sent_audience(sent)?,
        kind: answer::chosen(sent, "kind").map_err(refused)?,
        language: ctx.l10n.language(),
        titles: texts(sent, "titles"),
        summaries: texts(sent, "summaries"),
        tags: Tags {
            languages,
            capacities: words::sent_all(sent, "capacities"),
            themes: words::sent_all(sent, "themes"),
            body: some(value(sent, "body")),
        },
        state: some(value(sent, "state")),
        source,
        access: Access {
            form: some(value(sent, "form")),
            captions: some(value(sent, "captions")),
            transcript: some(value(sent, "transcript")),
        },
        dated_on: date(sent, "dated_on").map_err(refused)?,
    })
}

/// A resource as its form would send it.
pub fn sent_of(row: &Resource) -> Result<Sent> {
    let (tags, access) = (row.tags()?, row.access()?);
    let mut sent: Sent = vec![
        ("revision".to_owned(), row.revision.to_string()),
        ("kind".to_owned(), row.kind.clone()),
        ("audience".to_owned(), row.audience.clone()),
        ("address".to_owned(), row.address.clone().unwrap_or_default()),
        ("known_address".to_owned(), row.address.clone().unwrap_or_default()),
        ("state".to_owned(), row.state.clone().unwrap_or_default()),
        ("body".to_owned(), tags.body.unwrap_or_default()),
        ("form".to_owned(), access.form.unwrap_or_default()),
        ("captions".to_owned(), access.captions.unwrap_or_default()),
        ("transcript".to_owned(), access.transcript.unwrap_or_default()),
        ("dated_on".to_owned(), row.dated_on.map(|day| day.to_string()).unwrap_or_default()),
    ];
    for (name, json) in [("titles", &row.titles), ("summaries", &row.summaries)] {
        let words = LocalText::from_json(json)?;
        sent.extend(words.0.into_iter().map(|(language, text)| (format!("{name}_{language}"), text)));
    }
    let languages: Vec<String> = tags.languages.iter().map(|language| language.code().to_owned()).collect();
    for (name, codes) in [("languages", languages), ("capacities", tags.capacities), ("themes", tags.themes)]
    {
        sent.extend(codes.into_iter().map(|code| (name.to_owned(), code)));
    }
    Ok(sent)
}
