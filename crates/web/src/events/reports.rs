//! The report of an event in three forms. The task: anyone reads and saves the form that suits; an organiser writes the standard
//! and the easy-to-read text with the checks beside it, notes who has read it, and makes the accessible files.

use axum::extract::{Path, Request};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use suivi_domain::events::document::ReportDocument;
use suivi_domain::events::model::{EventStatus, ReportForm};
use suivi_domain::events::queries::Shown;
use suivi_domain::events::reports::{self as domain, Current, NewTest};
use suivi_domain::followup::evidence::LARGEST;
use suivi_domain::reports::writing::compose;
use suivi_formats::document::Form;
use suivi_kernel::{FieldProblem, Language, Problem, Refusal, Result};

use super::one::Place;
use super::words;
use crate::accounts::answer::{self, Again, Sent, chosen, date, revision, some, value};
use crate::assets;
use crate::context::Ctx;
use crate::errors::Failure;
use crate::followup::evidence::kept;
use crate::followup::received;
use crate::i18n::msg;
use crate::input::{Posted, Uploaded};
use crate::reports::writing::{Worded, easy_read_checks, files};
use crate::shell;
use crate::ui::{self, ButtonKind, Choice, Field, FieldErrors, InputKind};

/// The path of one form in one language.
type Text = Path<(String, String, String, String)>;

const NEWS: [&str; 3] = ["event-report-saved", "event-report-tested", "event-report-made"];

fn which(form: &str, language: &str) -> Result<(ReportForm, Language)> {
    let form: ReportForm = form.parse().map_err(|_| Refusal::NotFound)?;
    let known = Language::ALL.into_iter().find(|one| one.code() == language).ok_or(Refusal::NotFound)?;
    Ok((form, known))
}

/// What the organiser has so far; what is public for anyone else.
async fn forms(ctx: &Ctx, shown: &Shown) -> Result<(Vec<ReportDocument>, Vec<Current>, Vec<FieldProblem>)> {
    match shown.event.clone().filter(|_| shown.organises) {
        None => Ok((shown.document.reports.clone(), Vec::new(), Vec::new())),
        Some(event) => {
            let reading = move |conn: &mut suivi_store::Conn| {
                Ok((domain::current(conn, &event)?, domain::missing(conn, &event)?))
            };
            let (all, missing): (Vec<Current>, Vec<FieldProblem>) = ctx.app.db.read(reading).await?;
            Ok((all.iter().map(|one| one.document()).collect(), all, missing))
        }
    }
}

/// The forms that are published, as links on the event's page.
pub fn links(ctx: &Ctx, shown: &Shown) -> Result<Markup> {
    let l = ctx.l10n;
    let status: EventStatus = shown.document.status.parse()?;
    let here = format!("{}/reports", words::address(ctx, &shown.slug));
    Ok(html! {
        @if shown.document.reports.is_empty() {
            p.muted { @if status.is_incomplete() { (msg::event_report_missing(l)) } @else { (msg::event_report_later(l)) } }
        } @else {
            ul { @for one in &shown.document.reports { li { (link(ctx, &here, one)) } } }
        }
    })
}

fn link(ctx: &Ctx, here: &str, one: &ReportDocument) -> Markup {
    let l = ctx.l10n;
    html! {
        a href={ (here) "/" (one.form) "/" (one.language) } {
            (l.coded("event-report", &one.form)) ", " (words::languages(std::slice::from_ref(&one.language)))
        }
        @if !one.tested_by.is_empty() { " " (ui::status_tag(msg::edition_tested(l), ui::Shape::Full, ui::Tone::Good)) }
    }
}

/// The page.
pub async fn page(ctx: Ctx, Path((_, slug)): Place) -> Result<Markup, Failure> {
    Ok(again(&ctx, &slug, Again::default()).await?)
}

/// The page, with what keeps the event from being closed.
pub async fn again(ctx: &Ctx, slug: &str, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let (shown, _) = words::read(ctx, slug).await?;
    let (listed, _, missing) = forms(ctx, &shown).await?;
    let mut cx = shell::page_below(ctx, msg::event_reports(l), words::way(ctx, &shown));
    cx.notice = again.notice.clone().or_else(|| answer::news(ctx, &NEWS));
    let here = format!("{}/reports", words::address(ctx, slug));
    let fields: Vec<(String, &str)> = ReportForm::ALL
        .iter()
        .map(|form| (format!("report_{}", form.code()), l.coded("event-report", form.code())))
        .collect();
    let mut labels: Vec<(&str, &str)> =
        fields.iter().map(|(field, label)| (field.as_str(), *label)).collect();
    labels.extend([
        ("file", msg::event_file(l)),
        ("statement", msg::event_statement(l)),
        ("accessible", msg::event_report_accessible(l)),
    ]);
    let status: EventStatus = shown.document.status.parse()?;
    let main = html! {
        (ui::error_summary(l, &again.errors, &labels))
        (ui::page_head(html! { (msg::event_reports(l)) }, Some(html! { (msg::event_reports_lead(l)) }), None))
        @for (form, (field, label)) in ReportForm::ALL.iter().zip(&fields) {
            section id={ "field-" (field) } tabindex="-1" {
                h2 { (label) }
                @let of_form: Vec<&ReportDocument> = listed.iter().filter(|one| one.form == form.code()).collect();
                @if of_form.is_empty() { p.muted { (msg::event_report_none(l)) } }
                @else { ul { @for one in of_form { li { (link(ctx, &here, one)) } } } }
                @for problem in missing.iter().filter(|one| one.field == *field) { p.attention { (l.problem(&problem.problem)) } }
            }
        }
        @if shown.organises && status.is_over() { (begin(ctx, &here)) (make(ctx, &here, &again)) }
        @else if shown.organises { p.muted { (msg::event_reports_after(l)) } }
    };
    Ok(ui::page(&cx, main))
}

fn begin(ctx: &Ctx, here: &str) -> Markup {
    let l = ctx.l10n;
    let forms: Vec<Choice<'_>> = [ReportForm::Standard, ReportForm::EasyRead]
        .map(|one| Choice::new(one.code(), l.coded("event-report", one.code()), one == ReportForm::Standard))
        .to_vec();
    html! {
        section.screen-only {
            h2 { (msg::event_report_write(l)) }
            (ui::form(here, ctx.csrf(), html! {
                (ui::hidden("act", "begin"))
                (ui::select(l, &Field::new("form", msg::event_report_form(l)), &forms))
                (ui::select(l, &Field::new("language", msg::event_document_language(l)), &words::language_choices(&[l.language().code()])))
                (ui::button(ButtonKind::Secondary, msg::event_report_write(l), None))
            }))
        }
    }
}

fn make(ctx: &Ctx, here: &str, again: &Again) -> Markup {
    let l = ctx.l10n;
    let languages = words::language_choices(&[l.language().code()]);
    html! {
        section.screen-only {
            h2 id="field-accessible" tabindex="-1" { (msg::event_report_accessible(l)) }
            p { (msg::event_report_accessible_lead(l)) }
            (ui::form(here, ctx.csrf(), html! {
                (ui::hidden("act", "make"))
                (ui::select(l, &Field::new("language", msg::event_document_language(l)), &languages))
                (ui::button(ButtonKind::Secondary, msg::event_report_make(l), None))
            }))
            details open[again.errors.on("file").is_some() || again.errors.on("statement").is_some()] {
                summary { (msg::event_report_upload(l)) }
                (ui::upload_form(&format!("{here}/upload"), ctx.csrf(), html! {
                    (ui::select(l, &Field::new("language", msg::event_document_language(l)).numbered(1), &languages))
                    (ui::text_area(l, &Field::new("statement", msg::event_statement(l)).hint(msg::event_statement_hint(l)).errors(&again.errors).rows(3)))
                    (ui::file_field(l, &Field::new("file", msg::event_file(l)).errors(&again.errors), Some(LARGEST)))
                    (ui::button(ButtonKind::Secondary, msg::event_report_upload(l), None))
                }))
            }
        }
    }
}

/// Leads to the editor of the form that was chosen, or makes the accessible form.
pub async fn choose(
    ctx: Ctx,
    Path((_, slug)): Place,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let here = format!("{}/reports", words::address(&ctx, &slug));
    words::read(&ctx, &slug).await?;
    if value(&sent, "act") != "make" {
        let (form, language) = which(value(&sent, "form"), value(&sent, "language"))?;
        let to = format!("{here}/{}/{}", form.code(), language.code());
        return Ok(Redirect::to(&to).into_response());
    }
    let (_, language) = which(ReportForm::Accessible.code(), value(&sent, "language"))?;
    let (actor, to) = (ctx.actor.clone(), slug.clone());
    let made = ctx.app.db.write(move |tx| domain::make_accessible(tx, &actor, &to, language)).await;
    answer::outcome(
        &ctx,
        made,
        |_| answer::done(&here, "event-report-made"),
        |wrong| again(&ctx, &slug, wrong),
    )
    .await
}

/// Takes an accessible file that was made elsewhere.
pub async fn upload(ctx: Ctx, Path((_, slug)): Place, request: Request) -> Result<Response, Failure> {
    let mut uploaded = Uploaded::of_request(&ctx, request, LARGEST).await?;
    words::read(&ctx, &slug).await?;
    let made = taken(&ctx, &slug, &mut uploaded).await;
    let here = format!("{}/reports", words::address(&ctx, &slug));
    answer::outcome(
        &ctx,
        made,
        |()| answer::done(&here, "event-report-made"),
        |wrong| again(&ctx, &slug, wrong),
    )
    .await
}

async fn taken(ctx: &Ctx, slug: &str, uploaded: &mut Uploaded) -> Result<()> {
    let language: Language =
        chosen(&uploaded.fields, "language").map_err(|problem| Refusal::Invalid(vec![problem]))?;
    let file = received(ctx, uploaded.file.take()).await?;
    let file = file.ok_or_else(|| Refusal::invalid("file", Problem::required("")))?;
    let statement = uploaded.field("statement").to_owned();
    let (actor, to) = (ctx.actor.clone(), slug.to_owned());
    ctx.app
        .db
        .write(move |tx| domain::upload_accessible(tx, &actor, &to, language, &file, &statement).map(|_| ()))
        .await
}

/// One form in one language: the text to be read, and for the organiser the editor with its checks.
pub async fn text(ctx: Ctx, Path((_, slug, form, language)): Text) -> Result<Markup, Failure> {
    Ok(render(&ctx, (&slug, &form, &language), &Sent::new(), Again::default()).await?)
}

async fn render(
    ctx: &Ctx,
    (slug, form, language): (&str, &str, &str),
    sent: &Sent,
    again: Again,
) -> Result<Markup> {
    let l = ctx.l10n;
    let (form, language) = which(form, language)?;
    let (shown, _) = words::read(ctx, slug).await?;
    let (listed, all, _) = forms(ctx, &shown).await?;
    let is_this = |one: &&ReportDocument| one.form == form.code() && one.language == language.code();
    let found = listed.iter().find(is_this);
    let status: EventStatus = shown.document.status.parse()?;
    let writes = shown.organises && status.is_over() && form != ReportForm::Accessible;
    if found.is_none() && !writes {
        return Err(Refusal::NotFound.into());
    }
    let name = format!("{}, {}", l.coded("event-report", form.code()), language.autonym());
    let mut cx = shell::page_below(ctx, name.as_str(), words::way(ctx, &shown));
    cx.notice = again.notice.clone().or_else(|| answer::news(ctx, &NEWS));
    cx.script = writes.then(assets::write_script_url);
    let here = format!("{}/reports/{}/{}", words::address(ctx, slug), form.code(), language.code());
    let labels = [
        ("title", msg::report_title_field(l)),
        ("text", msg::report_text(l)),
        ("readers", msg::event_test_readers(l)),
        ("tested_on", msg::edition_tested_on(l)),
    ];
    let current = all.iter().find(|one| one.row.form == form.code() && one.row.language == language.code());
    let main = html! {
        (ui::error_summary(l, &again.errors, &labels))
        (ui::page_head(html! { (name) }, Some(html! { (ui::local_text(l, &shown.document.titles)) }), None))
        @if let Some(one) = found { (reading(ctx, &shown, &here, one, (form, language))) }
        @if writes {
            (editor(ctx, &here, current, (form, language), sent, &again))
            @if form == ReportForm::EasyRead && current.is_some() { (test_form(ctx, &here, current, sent, &again)) }
        }
    };
    Ok(ui::page(&cx, main))
}

fn reading(
    ctx: &Ctx,
    shown: &Shown,
    here: &str,
    one: &ReportDocument,
    (form, language): (ReportForm, Language),
) -> Markup {
    let l = ctx.l10n;
    let set = if form == ReportForm::EasyRead { Form::EasyRead } else { Form::Standard };
    html! {
        @if form == ReportForm::EasyRead {
            @if one.tested_by.is_empty() { p { (ui::status_tag(msg::edition_untested(l), ui::Shape::Open, ui::Tone::Attention)) } }
            @for (readers, day) in &one.tested_by {
                p { (ui::status_tag(msg::edition_tested(l), ui::Shape::Full, ui::Tone::Good)) " " (ui::user_text(readers)) ", " (ui::day(l, *day)) }
            }
        }
        @if let Some(statement) = &one.statement { h2 { (msg::event_statement(l)) } (ui::prose(statement)) }
        @if form == ReportForm::Accessible { p { (msg::event_report_accessible_is(l)) } }
        @else {
            article.paper.easy[form == ReportForm::EasyRead] {
                h2 { (ui::text_in(language, &one.title)) }
                (words::markdown_in(language, &one.text, ("r-", 3), set))
            }
        }
        ul {
            @if one.sha256.is_some() {
                @if shown.event.is_some() { li { a href={ (here) "/file" } { (msg::event_file(l)) } } }
            } @else { @for (kind, label) in files::kinds(l) { li { a href={ (here) "/" (kind) } { (label) } } } }
        }
    }
}

fn editor(
    ctx: &Ctx,
    here: &str,
    current: Option<&Current>,
    (form, language): (ReportForm, Language),
    sent: &Sent,
    again: &Again,
) -> Markup {
    let l = ctx.l10n;
    let is_sent = value(sent, "act") == "write";
    let none = FieldErrors::default();
    let errors = if is_sent { &again.errors } else { &none };
    let (title, text) = if is_sent {
        (value(sent, "title"), value(sent, "text"))
    } else {
        current.map_or(("", ""), |one| (one.row.title.as_str(), one.row.text.as_str()))
    };
    let is_easy = form == ReportForm::EasyRead;
    let hint = if is_easy { msg::edition_easy_hint(l) } else { msg::report_text_hint(l) };
    let version = current.map_or(0, |one| one.row.version).to_string();
    html! {
        section.screen-only {
            h2 { (msg::edition_write(l)) }
            form.fields.writing method="post" action=(here) novalidate data-count="" data-counted="text" {
                (ui::csrf_field(ctx.csrf())) (ui::hidden("act", "write")) (ui::hidden("revision", &version))
                (ui::text_field(l, &Field::new("title", msg::report_title_field(l)).language(language).value(title).errors(errors)))
                (ui::text_area(l, &Field::new("text", msg::report_text(l)).hint(hint).language(language).value(text).errors(errors).rows(20)))
                (ui::button(ButtonKind::Primary, msg::button_save(l), None))
            }
            @if is_easy && !text.is_empty() { (easy_read_checks(ctx, text, language)) }
        }
    }
}

fn test_form(ctx: &Ctx, here: &str, current: Option<&Current>, sent: &Sent, again: &Again) -> Markup {
    let l = ctx.l10n;
    let is_sent = value(sent, "act") == "test";
    let none = FieldErrors::default();
    let errors = if is_sent { &again.errors } else { &none };
    let typed = |name: &str| if is_sent { value(sent, name) } else { "" };
    let is_tested = current.is_some_and(Current::is_tested);
    html! {
        section.screen-only {
            h2 { (msg::edition_tests(l)) }
            @if !is_tested { p { (msg::edition_tests_lead(l)) } }
            (ui::form(here, ctx.csrf(), html! {
                (ui::hidden("act", "test"))
                (ui::text_field(l, &Field::new("readers", msg::event_test_readers(l)).hint(msg::event_test_readers_hint(l)).value(typed("readers")).errors(errors)))
                (ui::text_field(l, &Field::new("tested_on", msg::edition_tested_on(l)).kind(InputKind::Date).value(typed("tested_on")).errors(errors)))
                (ui::checkbox(l, &Field::optional("native", msg::event_test_native(l)), typed("native") == "yes"))
                (ui::text_area(l, &Field::optional("note", msg::report_sending_note(l)).value(typed("note")).errors(errors).rows(2)))
                (ui::button(ButtonKind::Secondary, msg::edition_record_test(l), None))
            }))
        }
    }
}

/// Keeps the text, or notes who has read it.
pub async fn write(
    ctx: Ctx,
    Path((_, slug, form, language)): Text,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let place = which(&form, &language)?;
    let (actor, asked, to) = (ctx.actor.clone(), sent.clone(), slug.clone());
    let is_test = value(&sent, "act") == "test";
    let made = ctx.app.db.write(move |tx| {
        suivi_domain::events::owned(tx.conn, &actor, &to)?;
        if !is_test {
            let seen = revision(&asked)?;
            let what = (value(&asked, "title"), value(&asked, "text"));
            return domain::write(tx, &actor, &to, place, what, seen).map(|_| ());
        }
        let missing = || FieldProblem { field: "tested_on".to_owned(), problem: Problem::required("") };
        let day = date(&asked, "tested_on").and_then(|day| day.ok_or_else(missing));
        let new = NewTest {
            readers: value(&asked, "readers").to_owned(),
            is_native: value(&asked, "native") == "yes",
            tested_on: day.map_err(|problem| Refusal::Invalid(vec![problem]))?,
            note: some(value(&asked, "note")),
        };
        domain::record_test(tx, &actor, &to, place.1, new)
    });
    let here = format!("{}/reports/{form}/{language}", words::address(&ctx, &slug));
    let done = if is_test { "event-report-tested" } else { "event-report-saved" };
    answer::outcome(
        &ctx,
        made.await,
        |()| answer::done(&here, done),
        |again| render(&ctx, (&slug, &form, &language), &sent, again),
    )
    .await
}

/// A form of the report as a file. The accessible form is made of the standard text unless a file was made elsewhere.
pub async fn file(
    ctx: Ctx,
    Path((_, slug, form, language, kind)): Path<(String, String, String, String, String)>,
    asked: HeaderMap,
) -> Result<Response, Failure> {
    let (form, language) = which(&form, &language)?;
    let (shown, _) = words::read(&ctx, &slug).await?;
    let (listed, _, _) = forms(&ctx, &shown).await?;
    let find = |form: ReportForm| {
        listed.iter().find(|one| one.form == form.code() && one.language == language.code())
    };
    let missing = || suivi_kernel::Error::from(Refusal::NotFound);
    let found = find(form).ok_or_else(missing)?;
    if found.sha256.is_some() {
        let event = shown.event.clone().ok_or_else(missing)?;
        let row = ctx
            .app
            .db
            .read(move |conn| {
                let found =
                    suivi_domain::events::queries::report(conn, &event, form.code(), language.code())?;
                found.map(|(row, _)| row).ok_or_else(|| Refusal::NotFound.into())
            })
            .await?;
        let (Some(hash), Some(media), Some(name)) = (row.blob_hash, row.media_type, row.file_name) else {
            return Err(Refusal::NotFound.into());
        };
        return kept(&ctx, &asked, hash, (row.size, Some(media), name)).await;
    }
    let text = if form == ReportForm::Accessible { find(ReportForm::Standard) } else { Some(found) };
    let text = text.ok_or_else(missing)?;
    let worded = Worded::new(language);
    let document = domain::document(
        form,
        language,
        (&text.title, &text.text),
        &shown.document.organisers,
        compose::labels(&worded),
    );
    let name = format!("{slug}-{}-{}", form.code().replace('_', "-"), language.code());
    files::answer(&ctx, &name, &kind, document).await
}
