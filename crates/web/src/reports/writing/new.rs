//! Beginning a report. The task: the secretariat has the outline and a complete first draft in one minute.

use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use suivi_domain::recommendations::queries::{CountedDocument, documents};
use suivi_domain::reports::model::ObligationState;
use suivi_domain::reports::queries::{Filter, list as obligations};
use suivi_domain::reports::rows::Obligation;
use suivi_domain::reports::writing::rows::Report;
use suivi_domain::reports::writing::templates::{self, Template};
use suivi_domain::reports::writing::{self, NewReport};
use suivi_kernel::{Language, Refusal, Result};

use super::{Worded, words};
use crate::accounts::answer::{self, Again, Sent, date, some, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Posted;
use crate::reports::words as owed;
use crate::shell;
use crate::ui::{self, ButtonKind, Choice, Crumb, Field, InputKind};

/// What the form offers.
struct Offer {
    templates: Vec<Template>,
    obligations: Vec<Obligation>,
    documents: Vec<CountedDocument>,
}

/// The form; an obligation in the address chooses it and its template.
pub async fn page(ctx: Ctx) -> Result<Markup, Failure> {
    let mut sent: Sent = ui::Address::of(&ctx.uri.to_string()).query().to_vec();
    let offer = offer(&ctx).await?;
    let asked = offer.obligations.iter().find(|row| row.slug == value(&sent, "obligation"));
    if let Some(row) = asked {
        let fitting = offer.templates.iter().find(|template| template.kind.code() == row.kind);
        sent.extend(fitting.map(|template| ("template".to_owned(), template.code.clone())));
        sent.push(("title".to_owned(), owed::title(ctx.l10n, row)?));
        sent.extend(row.document_id.clone().map(|id| ("document".to_owned(), id)));
    }
    sent.push(("draft".to_owned(), "yes".to_owned()));
    Ok(render(&ctx, &offer, &sent, Again::default())?)
}

async fn offer(ctx: &Ctx) -> Result<Offer> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let reading = move |conn: &mut suivi_store::Conn| {
        let open = Filter { state: Some(ObligationState::Open), ..Filter::default() };
        Ok(Offer {
            templates: templates::all(conn, &mechanism)?,
            obligations: obligations(conn, &actor, &mechanism, &open)?,
            documents: documents(conn, &actor, &mechanism)?,
        })
    };
    ctx.app.db.read(reading).await
}

fn render(ctx: &Ctx, offer: &Offer, sent: &Sent, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let errors = &again.errors;
    let list = format!("{}/reports", ctx.base());
    let mut cx =
        shell::page_below(ctx, msg::report_new(l), vec![Crumb::to(msg::reports_title(l), list.as_str())]);
    cx.notice = again.notice;
    let templates: Vec<(String, String)> = offer
        .templates
        .iter()
        .map(|one| {
            let name = one.names.best_text(l.language());
            let named = match one.words {
                Some(limit) => msg::report_template_limit(l, i64::from(limit), name),
                None => name.to_owned(),
            };
            (one.code.clone(), named)
        })
        .collect();
    let obligations: Vec<(String, String)> = offer
        .obligations
        .iter()
        .map(|row| Ok((row.slug.clone(), format!("{} ({})", owed::title(l, row)?, l.date(row.due_on)))))
        .collect::<Result<_>>()?;
    let documents: Vec<(String, String)> = offer
        .documents
        .iter()
        .map(|one| {
            let document = &one.document;
            let name =
                document.symbol.as_deref().or(document.title.as_deref()).unwrap_or(&document.source_key);
            (document.id.clone(), format!("{} ({})", name, document.body))
        })
        .collect();
    let choices = |all: &[(String, String)], name: &str| -> Vec<(String, String, bool)> {
        all.iter().map(|(code, words)| (code.clone(), words.clone(), code == value(sent, name))).collect()
    };
    let (templates, obligations, documents) = (
        choices(&templates, "template"),
        choices(&obligations, "obligation"),
        choices(&documents, "document"),
    );
    let languages: Vec<(String, String, bool)> = Language::ALL
        .into_iter()
        .map(|language| {
            let chosen = match value(sent, "language") {
                "" => l.language().code(),
                sent => sent,
            };
            (language.code().to_owned(), language.autonym().to_owned(), language.code() == chosen)
        })
        .collect();
    let labels = [
        ("template", msg::report_template(l)),
        ("title", msg::report_title_field(l)),
        ("obligation", msg::report_obligation(l)),
        ("document", msg::report_document(l)),
        ("questions", msg::report_questions(l)),
        ("due_on", msg::obligation_due(l)),
        ("period_from", msg::report_period_from(l)),
    ];
    let day = |name: &'static str, label: &'static str, hint: &'static str| {
        ui::text_field(
            l,
            &Field::optional(name, label)
                .hint(hint)
                .kind(InputKind::Date)
                .value(value(sent, name))
                .errors(errors),
        )
    };
    let main = html! {
        (ui::error_summary(l, errors, &labels))
        (ui::page_head(html! { (msg::report_new(l)) }, Some(html! { (msg::report_new_lead(l)) }), None))
        (ui::form(&list, ctx.csrf(), html! {
            (ui::select(l, &Field::new("template", msg::report_template(l)).errors(errors), &listed(&templates)))
            (ui::text_field(l, &Field::new("title", msg::report_title_field(l)).value(value(sent, "title")).errors(errors)))
            (ui::select(l, &Field::new("language", msg::report_language(l)).errors(errors), &listed(&languages)))
            (ui::select(l, &Field::optional("obligation", msg::report_obligation(l)).hint(msg::report_obligation_hint(l)).errors(errors), &listed(&obligations)))
            (ui::select(l, &Field::optional("document", msg::report_document(l)).hint(msg::report_document_hint(l)).errors(errors), &listed(&documents)))
            (day("period_from", msg::report_period_from(l), msg::report_period_hint(l)))
            (day("due_on", msg::obligation_due(l), msg::report_due_hint(l)))
            (ui::text_area(l, &Field::optional("questions", msg::report_questions(l)).hint(msg::report_questions_hint(l)).value(value(sent, "questions")).errors(errors).rows(6)))
            (ui::select(l, &Field::new("class", msg::remark_who_reads(l)), &[
                Choice::new("1", msg::class_government(l), value(sent, "class") != "2"),
                Choice::new("2", msg::class_restricted(l), value(sent, "class") == "2"),
            ]))
            (ui::checkbox(l, &Field::optional("draft", msg::report_with_draft(l)).hint(msg::report_with_draft_hint(l)), value(sent, "draft") == "yes"))
            (ui::button(ButtonKind::Primary, msg::report_begin(l), None))
        }))
    };
    Ok(ui::page(&cx, main))
}

/// Values and words as choices.
pub(super) fn listed(all: &[(String, String, bool)]) -> Vec<Choice<'_>> {
    all.iter().map(|(code, words, is_chosen)| Choice::new(code, words, *is_chosen)).collect()
}

/// Begins the report and leads to it.
pub async fn begin(ctx: Ctx, Posted(sent): Posted<Sent>) -> Result<Response, Failure> {
    match made(&ctx, &sent).await {
        Ok(report) => Ok(Redirect::to(&words::address(&ctx, &report.slug)).into_response()),
        Err(error) => {
            let again = answer::again(ctx.l10n, error)?;
            let offer = offer(&ctx).await?;
            Ok(answer::refused(render(&ctx, &offer, &sent, again)?))
        }
    }
}

async fn made(ctx: &Ctx, sent: &Sent) -> Result<Report> {
    let read = |day| -> Result<_> { Ok(date(sent, day).map_err(|wrong| Refusal::Invalid(vec![wrong]))?) };
    let language: Language = match value(sent, "language") {
        "" => ctx.l10n.language(),
        code => code.parse().map_err(|_| Refusal::NotFound)?,
    };
    let new = NewReport {
        template: value(sent, "template").to_owned(),
        title: value(sent, "title").to_owned(),
        language,
        obligation: some(value(sent, "obligation")),
        document_id: some(value(sent, "document")),
        period_from: read("period_from")?,
        due_on: read("due_on")?,
        class: value(sent, "class").parse().unwrap_or(1),
        questions: value(sent, "questions").to_owned(),
        with_draft: value(sent, "draft") == "yes",
    };
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    ctx.app
        .db
        .write(move |tx| {
            let report = writing::begin(tx, &actor, &mechanism, new, &Worded::new(language))?;
            if report.annex.as_deref() == Some("positions") {
                writing::positions::open_round(tx, &actor, &mechanism, &report)?;
            }
            Ok(report)
        })
        .await
}
