//! What the columns of a table mean. Task: an officer says it once; the next table with these columns needs no asking.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use serde::Deserialize;
use suivi_domain::recommendations::import::{self, Import};
use suivi_formats::table::{Field as Holds, Mapping, Preview};
use suivi_kernel::{Error, FieldProblem, Language, Problem, Refusal, Result};

use super::imports::show_one;
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Posted;
use crate::ui::{self, ButtonKind, Choice, Field, FieldErrors};

/// What a column can hold, with its code in the form.
fn holds(ctx: &Ctx) -> Vec<(String, Holds, String)> {
    let l = ctx.l10n;
    let mut all = vec![
        ("text".to_owned(), Holds::Text, msg::field_text(l).to_owned()),
        ("paragraph".to_owned(), Holds::Paragraph, msg::field_paragraph(l).to_owned()),
        ("states".to_owned(), Holds::States, msg::field_state(l).to_owned()),
        ("body".to_owned(), Holds::Body, msg::field_body(l).to_owned()),
        ("symbol".to_owned(), Holds::Symbol, msg::field_symbol(l).to_owned()),
        ("title".to_owned(), Holds::Title, msg::document_title(l).to_owned()),
        ("kind".to_owned(), Holds::Kind, msg::field_kind(l).to_owned()),
        (
            "recommending_states".to_owned(),
            Holds::RecommendingStates,
            msg::field_recommending_state(l).to_owned(),
        ),
        ("positions".to_owned(), Holds::Positions, msg::field_position(l).to_owned()),
        ("themes".to_owned(), Holds::Themes, msg::field_theme(l).to_owned()),
        ("persons".to_owned(), Holds::Persons, msg::field_person(l).to_owned()),
        ("sdgs".to_owned(), Holds::Sdgs, msg::field_sdg(l).to_owned()),
        ("action_category".to_owned(), Holds::ActionCategory, msg::field_action(l).to_owned()),
        ("published_on".to_owned(), Holds::PublishedOn, msg::field_date(l).to_owned()),
        ("session".to_owned(), Holds::Session, msg::field_session(l).to_owned()),
        ("cycle".to_owned(), Holds::Cycle, msg::field_cycle(l).to_owned()),
        ("external_id".to_owned(), Holds::ExternalId, msg::field_source_id(l).to_owned()),
    ];
    all.extend(Language::ALL.into_iter().map(|language| {
        let name = format!("{} ({})", msg::field_text(l), language.autonym());
        (format!("text_{language}"), Holds::TextIn(language), name)
    }));
    all
}

/// The form that asks what each column means.
pub fn column_form(ctx: &Ctx, found: &Import, preview: &Preview, mapping: &Mapping) -> Markup {
    let l = ctx.l10n;
    let holds = holds(ctx);
    let fixed = &mapping.fixed;
    let own_state = ctx.mechanism.as_ref().map(|m| m.state.clone()).unwrap_or_default();
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    let languages: Vec<(&str, &str)> = Language::ALL.into_iter().map(|g| (g.code(), g.autonym())).collect();
    let chosen_language = fixed.language.unwrap_or(l.language()).code();
    html! {
        section {
            h2 { (msg::import_columns(l)) }
            p { (msg::import_columns_lead(l)) }
            (ui::form(&format!("{}/imports/{}/columns", ctx.base(), found.id), ctx.csrf(), html! {
                @for (at, column) in preview.columns.iter().enumerate() {
                    @let chosen = mapping.columns.iter().find(|(header, _)| *header == column.header).map(|(_, field)| *field);
                    @let name = format!("column_{at}");
                    @let samples = column.samples.join(" · ");
                    @let options: Vec<Choice> = std::iter::once(Choice::new("", msg::import_column_skip(l), chosen.is_none()))
                        .chain(holds.iter().map(|(code, field, label)| Choice::new(code, label, chosen == Some(*field))))
                        .collect();
                    (ui::select(l, &Field::new(&name, &column.header).hint(&samples), &options))
                }
                (ui::form_group(msg::import_fixed(l), Some(msg::import_fixed_hint(l)), html! {
                    (ui::text_field(l, &Field::optional("state", msg::field_state(l)).value(fixed.state.as_deref().unwrap_or(&own_state))))
                    (ui::text_field(l, &Field::optional("body", msg::field_body(l)).value(&text(&fixed.body))))
                    (ui::text_field(l, &Field::optional("symbol", msg::field_symbol(l)).value(&text(&fixed.symbol))))
                    (ui::text_field(l, &Field::optional("title", msg::document_title(l)).value(&text(&fixed.title))))
                    (ui::text_field(l, &Field::optional("cycle", msg::field_cycle(l)).value(&text(&fixed.cycle))))
                    (ui::text_field(l, &Field::optional("date", msg::field_date(l)).kind(ui::InputKind::Date)))
                    (ui::select(l, &Field::new("language", msg::field_language(l)),
                        &languages.iter().map(|(code, name)| Choice::new(code, name, *code == chosen_language)).collect::<Vec<_>>()))
                }))
                (ui::button(ButtonKind::Primary, msg::import_read(l), None))
            }))
        }
    }
}

/// The meaning of the columns as the form sends it.
#[derive(Debug, Deserialize)]
pub struct ColumnsForm {
    #[serde(flatten)]
    fields: std::collections::BTreeMap<String, String>,
}

impl ColumnsForm {
    fn mapping(&self, ctx: &Ctx, preview: &Preview) -> Result<Mapping> {
        let mut mapping = preview.mapping();
        let holds = holds(ctx);
        let chosen = preview.columns.iter().enumerate().filter_map(|(at, column)| {
            let code = self.fields.get(&format!("column_{at}"))?;
            let (_, field, _) = holds.iter().find(|(known, _, _)| known == code)?;
            Some((column.header.clone(), *field))
        });
        mapping.columns = chosen.collect();
        let text = |name: &str| self.fields.get(name).map(|v| v.trim().to_owned()).filter(|v| !v.is_empty());
        let mut problems = Vec::new();
        mapping.fixed.published_on = match text("date").map(|date| date.parse()) {
            Some(Err(_)) => {
                problems.push(FieldProblem { field: "date".to_owned(), problem: Problem::not_a_date("") });
                None
            }
            Some(Ok(date)) => Some(date),
            None => None,
        };
        mapping.fixed.state = text("state");
        mapping.fixed.body = text("body");
        mapping.fixed.symbol = text("symbol");
        mapping.fixed.title = text("title");
        mapping.fixed.cycle = text("cycle");
        mapping.fixed.language = text("language").and_then(|code| code.parse().ok());
        if problems.is_empty() { Ok(mapping) } else { Err(Refusal::Invalid(problems).into()) }
    }
}

/// Takes what the columns mean and begins the preview.
pub async fn take(
    ctx: Ctx,
    Path((_, _, id)): Path<(String, String, String)>,
    Posted(form): Posted<ColumnsForm>,
) -> Result<Response, Failure> {
    let (asking, wanted) = (ctx.clone(), id.clone());
    let outcome = tokio::task::spawn_blocking(move || {
        let mechanism = asking.mechanism.as_ref();
        let blobs = &asking.app.blobs;
        let (preview, _) = asking.app.db.read_here(|conn| {
            let found = import::one(conn, &asking.actor, mechanism, &wanted)?;
            import::columns(conn, blobs, &found)
        })?;
        let mapping = form.mapping(&asking, &preview)?;
        asking.app.db.write_here(|tx| {
            import::set_columns(tx, &asking.actor, mechanism, blobs, &wanted, mapping)?;
            import::queue_preview(tx, &asking.actor, mechanism, &wanted)
        })
    })
    .await?;
    match outcome {
        Ok(()) => Ok(Redirect::to(&format!("{}/imports/{id}", ctx.base())).into_response()),
        Err(Error::Refusal(Refusal::Invalid(problems))) => {
            let page = show_one(&ctx, id, &FieldErrors::of(ctx.l10n, &problems)).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(other) => Err(Failure(other)),
    }
}
