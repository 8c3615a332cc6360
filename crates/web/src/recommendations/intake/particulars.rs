//! What a document is: read in it, corrected by a person. Task: an officer confirms symbol, body and date at a glance.

use axum::extract::Path;
use axum::response::Response;
use maud::{Markup, html};
use suivi_domain::recommendations::intake::{self, Intake, Particulars};
use suivi_domain::recommendations::rows::Document;
use suivi_kernel::{Language, Problem, Refusal, Result, vocab};

use super::{address, review};
use crate::accounts::answer::{self, Sent, date, done, revision, some, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Posted;
use crate::recommendations::names;
use crate::ui::{self, ButtonKind, Choice, Field, FieldErrors, InputKind};

/// The form, with the drafts that the document may be the final text of.
pub fn form(ctx: &Ctx, intake: &Intake, drafts: &[Document], errors: &FieldErrors) -> Markup {
    let (l, of) = (ctx.l10n, &intake.particulars);
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    let mut bodies: Vec<(&str, String)> =
        vocab::bodies().iter().map(|body| (body.code.as_str(), names::body(l, &body.code))).collect();
    l.sort_by_name(&mut bodies, |(_, name)| name);
    let body = of.body.as_deref().unwrap_or_default();
    let bodies: Vec<Choice> =
        bodies.iter().map(|(code, name)| Choice::new(code, name, *code == body)).collect();
    let languages: Vec<Choice> = Language::ALL
        .into_iter()
        .map(|language| Choice::new(language.code(), language.autonym(), of.language == Some(language)))
        .collect();
    let titles: Vec<(&str, String)> = drafts
        .iter()
        .map(|draft| {
            let words = [draft.symbol.as_deref(), draft.title.as_deref(), draft.session.as_deref()];
            (draft.id.as_str(), words.into_iter().flatten().collect::<Vec<_>>().join(", "))
        })
        .collect();
    let replaces = intake.replaces.as_deref().unwrap_or_default();
    let mut finals = vec![Choice::new("", msg::doc_in_replaces_none(l), replaces.is_empty())];
    finals.extend(titles.iter().map(|(id, words)| Choice::new(id, words, *id == replaces)));
    let cycle = of.cycle.map(|cycle| cycle.to_string()).unwrap_or_default();
    let day = of.date.map(|date| date.to_string()).unwrap_or_default();
    ui::form(
        &format!("{}/particulars", address(ctx, &intake.id)),
        ctx.csrf(),
        html! {
            p { (msg::doc_in_particulars_lead(l)) }
            (ui::hidden("revision", &intake.revision.to_string()))
            (ui::select(l, &Field::new("body", msg::field_body(l)).errors(errors), &bodies))
            (ui::text_field(l, &Field::optional("symbol", msg::field_symbol(l)).errors(errors).value(&text(&of.symbol))))
            (ui::text_field(l, &Field::optional("title", msg::document_title(l)).errors(errors).value(&text(&of.title))))
            (ui::text_field(l, &Field::optional("session", msg::doc_in_session(l)).errors(errors).value(&text(&of.session))))
            (ui::text_field(l, &Field::optional("cycle", msg::doc_in_cycle(l)).errors(errors).value(&cycle).kind(InputKind::Number)))
            (ui::text_field(l, &Field::optional("date", msg::field_date(l)).errors(errors).value(&day).kind(InputKind::Date)))
            (ui::select(l, &Field::new("language", msg::doc_in_language(l)).errors(errors), &languages))
            @if !drafts.is_empty() {
                (ui::select(l, &Field::new("replaces", msg::doc_in_replaces(l)).hint(msg::doc_in_replaces_hint(l)).errors(errors), &finals))
            }
            (ui::button(ButtonKind::Secondary, msg::doc_in_particulars_save(l), None))
        },
    )
}

/// Keeps what the document is.
pub async fn save(
    ctx: Ctx,
    Path((_, _, id)): Path<(String, String, String)>,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let saved = set(&ctx, &id, &sent).await;
    let next = |()| done(&address(&ctx, &id), "doc-in-done-saved");
    answer::outcome(&ctx, saved, next, |again| review::show(&ctx, &id, again, None)).await
}

async fn set(ctx: &Ctx, id: &str, sent: &Sent) -> Result<()> {
    let particulars = sent_particulars(sent)?;
    let (revision, replaces) = (revision(sent)?, some(value(sent, "replaces")));
    let (actor, mechanism, id) = (ctx.actor.clone(), ctx.mechanism()?.clone(), id.to_owned());
    let set = move |tx: &mut suivi_store::Tx<'_>| {
        intake::set_particulars(tx, &actor, Some(&mechanism), &id, revision, particulars, replaces)
    };
    ctx.app.db.write(set).await
}

fn sent_particulars(sent: &Sent) -> Result<Particulars> {
    let text = |name: &str| some(value(sent, name).trim());
    let cycle = match value(sent, "cycle").trim() {
        "" => None,
        number => match number.parse::<i32>() {
            Ok(cycle) if (1..=9).contains(&cycle) => Some(cycle),
            _ => return Err(Refusal::invalid("cycle", Problem::not_a_number(number)).into()),
        },
    };
    let date = date(sent, "date").map_err(|problem| Refusal::Invalid(vec![problem]))?;
    let language = match value(sent, "language") {
        "" => None,
        code => Some(
            code.parse::<Language>()
                .map_err(|_| Refusal::invalid("language", Problem::unknown_choice(code)))?,
        ),
    };
    Ok(Particulars {
        body: text("body"),
        symbol: text("symbol"),
        title: text("title"),
        session: text("session"),
        cycle,
        date,
        language,
        names: None,
    })
}
