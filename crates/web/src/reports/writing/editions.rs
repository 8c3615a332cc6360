//! Other forms and languages of a report. The task: somebody writes the easy-to-read text with the checks beside it, notes who has
//! read it, and makes it public only then.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use suivi_domain::reports::writing::editions::{self, NewTest, Tested};
use suivi_domain::reports::writing::model::EditionForm;
use suivi_domain::reports::writing::queries;
use suivi_domain::reports::writing::rows::{EditionTest, Report};
use suivi_formats::document::html as paper;
use suivi_kernel::{Act, Language, ObjectKind, Problem, Refusal, Result};
use suivi_language::easy_read::{self, Finding, Rule, Severity};

use super::{Worded, files, words};
use crate::accounts::answer::{self, Again, Sent, revision, some, value};
use crate::assets;
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Posted;
use crate::reports::acts::needed_day;
use crate::shell;
use crate::ui::{self, ButtonKind, Choice, Field, InputKind};

type Place = Path<(String, String, String, String, String)>;

fn which(form: &str, language: &str) -> Result<(EditionForm, Language)> {
    let form: EditionForm = form.parse().map_err(|_| Refusal::NotFound)?;
    let known = Language::ALL.into_iter().find(|one| one.code() == language).ok_or(Refusal::NotFound)?;
    Ok((form, known))
}

/// The form on the report's page that begins another edition.
pub fn begin_form(ctx: &Ctx, row: &Report) -> Markup {
    let l = ctx.l10n;
    let forms: Vec<Choice<'_>> = EditionForm::ALL
        .iter()
        .map(|one| {
            Choice::new(one.code(), l.coded("edition-form", one.code()), *one == EditionForm::EasyRead)
        })
        .collect();
    let languages: Vec<Choice<'_>> = Language::ALL
        .iter()
        .map(|one| Choice::new(one.code(), one.autonym(), one.code() == row.language))
        .collect();
    html! {
        details {
            summary { (msg::edition_begin(l)) }
            (ui::form(&format!("{}/editions", words::address(ctx, &row.slug)), ctx.csrf(), html! {
                (ui::select(l, &Field::new("form", msg::edition_form(l)), &forms))
                (ui::select(l, &Field::new("language", msg::report_language(l)), &languages))
                (ui::button(ButtonKind::Secondary, msg::edition_begin(l), None))
            }))
        }
    }
}

/// Leads to the edition that was chosen; it is made with its first text.
pub async fn begin(
    ctx: Ctx,
    Path((_, _, slug)): Path<(String, String, String)>,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let (form, language) = which(value(&sent, "form"), value(&sent, "language"))?;
    let to = format!("{}/editions/{}/{}", words::address(&ctx, &slug), form.code(), language.code());
    Ok(axum::response::Redirect::to(&to).into_response())
}

/// The page: the text to be read, and for the secretariat the editor with its checks.
pub async fn page(ctx: Ctx, Path((_, _, slug, form, language)): Place) -> Result<Markup, Failure> {
    Ok(render(&ctx, (slug, form, language), &Sent::new(), Again::default()).await?)
}

async fn render(
    ctx: &Ctx,
    (slug, form, language): (String, String, String),
    sent: &Sent,
    again: Again,
) -> Result<Markup> {
    let l = ctx.l10n;
    let (form, language) = which(&form, &language)?;
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let writes = actor.may(Act::Update, ObjectKind::ReportDraft, &mechanism.id);
    let publishes = actor.may(Act::Publish, ObjectKind::ReportSubmitted, &mechanism.id);
    let reading = move |conn: &mut suivi_store::Conn| {
        match editions::one(conn, &actor, &mechanism, &slug, (form, language)) {
            Ok((row, edition)) => Ok((row, Some(edition))),
            // One that is not written yet, for those who would write it.
            Err(error) if error.is_not_found() && writes => {
                Ok((queries::find(conn, &actor, &mechanism, &slug)?.0, None))
            }
            Err(error) => Err(error),
        }
    };
    let (row, edition): (Report, Option<Tested>) = ctx.app.db.read(reading).await?;
    let name = format!("{}, {}", l.coded("edition-form", form.code()), language.autonym());
    let mut cx = shell::page_below(ctx, name.as_str(), words::way(ctx, &row));
    cx.notice = again.notice.clone().or_else(|| {
        answer::news(
            ctx,
            &["report-edition-saved", "edition-tested", "edition-is-public", "edition-taken-back"],
        )
    });
    cx.script = Some(assets::write_script_url());
    let here = format!("{}/editions/{}/{}", words::address(ctx, &row.slug), form.code(), language.code());
    let labels = [
        ("title", msg::report_title_field(l)),
        ("text", msg::report_text(l)),
        ("reader", msg::edition_reader(l)),
        ("tested_on", msg::edition_tested_on(l)),
        ("language", msg::report_language(l)),
    ];
    let is_public = edition.as_ref().is_some_and(|one| one.row.published_at.is_some());
    let main = html! {
        (ui::error_summary(l, &again.errors, &labels))
        (ui::page_head(html! { (name) }, Some(words::title(&row)?), None))
        @if form != EditionForm::Standard { p.attention { (msg::edition_not_official(l)) } }
        @if let Some(edition) = &edition { (mark(ctx, edition, form)?) (read_text(ctx, &row, edition, language)?) (downloads(ctx, &here)) }
        @if writes && !is_public { (editor(ctx, &here, edition.as_ref(), (form, language), sent, &again)) }
        @if writes && let Some(edition) = &edition {
            (tests(ctx, &here, edition, form, sent, &again))
            @if publishes { (publication(ctx, &here, &row, edition)?) }
        }
    };
    Ok(ui::page(&cx, main))
}

/// That it was tested: shown only where a person has read the text as it stands (ER18, V16).
fn mark(ctx: &Ctx, edition: &Tested, form: EditionForm) -> Result<Markup> {
    let l = ctx.l10n;
    Ok(html! {
        @if form == EditionForm::EasyRead {
            @if edition.is_tested()? { p { (ui::status_tag(msg::edition_tested(l), ui::Shape::Full, ui::Tone::Good)) } }
            @else { p { (ui::status_tag(msg::edition_untested(l), ui::Shape::Open, ui::Tone::Attention)) } }
        }
    })
}

fn read_text(ctx: &Ctx, row: &Report, edition: &Tested, language: Language) -> Result<Markup> {
    let document = editions::document(ctx.mechanism()?, row, &edition.row, &Worded::new(language))?;
    let easy = edition.row.form == EditionForm::EasyRead.code();
    Ok(html! {
        article.paper.easy[easy] lang=(language.tag()) dir=(language.direction().as_str()) {
            h2 { (edition.row.title) }
            (maud::PreEscaped(paper::body(&document, &paper::Options { base: 3, ids: "e-", ..paper::Options::default() })))
        }
    })
}

fn downloads(ctx: &Ctx, here: &str) -> Markup {
    html! { ul { @for (kind, label) in files::kinds(ctx.l10n) { li { a href={ (here) "/file/" (kind) } { (label) } } } } }
}

fn editor(
    ctx: &Ctx,
    here: &str,
    edition: Option<&Tested>,
    (form, language): (EditionForm, Language),
    sent: &Sent,
    again: &Again,
) -> Markup {
    let l = ctx.l10n;
    let is_sent = value(sent, "act") == "write";
    let none = ui::FieldErrors::default();
    let errors = if is_sent { &again.errors } else { &none };
    let (title, text) = if is_sent {
        (value(sent, "title"), value(sent, "text"))
    } else {
        edition.map_or(("", ""), |one| (one.row.title.as_str(), one.row.text.as_str()))
    };
    let hint =
        if form == EditionForm::EasyRead { msg::edition_easy_hint(l) } else { msg::report_text_hint(l) };
    html! {
        section {
            h2 { (msg::edition_write(l)) }
            form.fields.writing method="post" action=(here) novalidate data-count="" data-counted="text" {
                (ui::csrf_field(ctx.csrf())) (ui::hidden("act", "write"))
                (ui::hidden("revision", &edition.map_or(0, |one| one.row.revision).to_string()))
                (ui::text_field(l, &Field::new("title", msg::report_title_field(l)).language(language).value(title).errors(errors)))
                (ui::text_area(l, &Field::new("text", msg::report_text(l)).hint(hint).language(language).value(text).errors(errors).rows(20)))
                (ui::button(ButtonKind::Primary, msg::button_save(l), None))
            }
            @if form == EditionForm::EasyRead && !text.is_empty() { (checks(ctx, text, language)) }
        }
    }
}

/// What the rules of easy-to-read texts say about a text, and what only people can judge.
pub fn checks(ctx: &Ctx, text: &str, language: Language) -> Markup {
    let l = ctx.l10n;
    let found = easy_read::check(text, language);
    let figures = easy_read::figures(text, language);
    let rule = |code: &str| l.find(&format!("easy-read-{}", code.to_lowercase())).unwrap_or_default();
    let line = |finding: &Finding| {
        html! {
            li {
                @match finding.severity {
                    Severity::Error => { (ui::status_tag(msg::easy_read_error(l), ui::Shape::Triangle, ui::Tone::Overdue)) }
                    Severity::Warn => { (ui::status_tag(msg::easy_read_warning(l), ui::Shape::Diamond, ui::Tone::Attention)) }
                } " "
                (msg::easy_read_line(l, words::number(finding.line))) ": " (rule(finding.rule.code()))
                @if !finding.seen.is_empty() { " – " (ui::text_in(language, &finding.seen)) }
            }
        }
    };
    html! {
        section.checks {
            h3 { (msg::easy_read_checks(l)) }
            p { (msg::easy_read_figures(l, words::number(figures.longest_sentence), words::number(figures.sentences), words::number(figures.words))) }
            @if found.is_empty() { p { (msg::easy_read_nothing(l)) } } @else { ul.plain { @for finding in &found { (line(finding)) } } }
            details {
                summary { (msg::easy_read_people(l)) }
                ul { @for code in Rule::HUMAN { li { (rule(code)) } } }
            }
        }
    }
}

fn tests(ctx: &Ctx, here: &str, edition: &Tested, form: EditionForm, sent: &Sent, again: &Again) -> Markup {
    let l = ctx.l10n;
    if form != EditionForm::EasyRead {
        return html! {};
    }
    let is_sent = value(sent, "act") == "test";
    let none = ui::FieldErrors::default();
    let errors = if is_sent { &again.errors } else { &none };
    let typed = |name: &str| if is_sent { value(sent, name) } else { "" };
    let one = |test: &EditionTest| {
        html! {
            li {
                (ui::user_text(&test.reader)) ", " (ui::day(l, test.tested_on))
                @if test.is_native { ", " (msg::edition_native(l)) }
                @if let Some(note) = &test.note { (ui::prose(note)) }
            }
        }
    };
    html! {
        section {
            h2 { (msg::edition_tests(l)) }
            p { (msg::edition_tests_lead(l)) }
            ul.plain { @for test in &edition.tests { (one(test)) } }
            (ui::form(&format!("{here}/test"), ctx.csrf(), html! {
                (ui::hidden("act", "test"))
                (ui::text_field(l, &Field::new("reader", msg::edition_reader(l)).hint(msg::edition_reader_hint(l)).value(typed("reader")).errors(errors)))
                (ui::text_field(l, &Field::new("tested_on", msg::edition_tested_on(l)).kind(InputKind::Date).value(typed("tested_on")).errors(errors)))
                (ui::checkbox(l, &Field::optional("native", msg::edition_is_native(l)), typed("native") == "yes"))
                (ui::text_area(l, &Field::optional("note", msg::report_sending_note(l)).value(typed("note")).errors(errors).rows(2)))
                (ui::button(ButtonKind::Secondary, msg::edition_record_test(l), None))
            }))
        }
    }
}

fn publication(ctx: &Ctx, here: &str, row: &Report, edition: &Tested) -> Result<Markup> {
    let l = ctx.l10n;
    let is_public = edition.row.published_at.is_some();
    let hindrances = editions::hindrances(edition, row)?;
    Ok(html! {
        section {
            h2 { (msg::edition_publication(l)) }
            @if !is_public && row.state != "published" { p { (msg::edition_after_report(l)) } }
            @else if !is_public && !hindrances.is_empty() {
                p { (msg::edition_hindrances(l)) }
                ul { @for problem in &hindrances { li { (l.problem(problem)) } } }
            } @else {
                (ui::form(&format!("{here}/public"), ctx.csrf(), html! {
                    (ui::hidden("revision", &edition.row.revision.to_string()))
                    (ui::hidden("public", if is_public { "no" } else { "yes" }))
                    @if is_public { (ui::button(ButtonKind::Secondary, msg::edition_take_back(l), None)) }
                    @else { (ui::button(ButtonKind::Primary, msg::edition_publish(l), None)) }
                }))
            }
        }
    })
}

/// Keeps the text.
pub async fn write(ctx: Ctx, place: Place, Posted(sent): Posted<Sent>) -> Result<Response, Failure> {
    act(ctx, place, sent, "report-edition-saved", |tx, on, place, sent| {
        let what = (value(sent, "title"), value(sent, "text"));
        editions::write(tx, &on.0, &on.1, place, what, revision(sent)?).map(|_| ())
    })
    .await
}

/// Notes that a person has read it.
pub async fn test(ctx: Ctx, place: Place, Posted(sent): Posted<Sent>) -> Result<Response, Failure> {
    act(ctx, place, sent, "edition-tested", |tx, on, place, sent| {
        let new = NewTest {
            reader: value(sent, "reader").to_owned(),
            is_native: value(sent, "native") == "yes",
            tested_on: needed_day(sent, "tested_on")?,
            note: some(value(sent, "note")),
        };
        editions::record_test(tx, &on.0, &on.1, place, new)
    })
    .await
}

/// Makes it public, or takes it back.
pub async fn set_public(ctx: Ctx, place: Place, Posted(sent): Posted<Sent>) -> Result<Response, Failure> {
    let is_public = value(&sent, "public") == "yes";
    let done = if is_public { "edition-is-public" } else { "edition-taken-back" };
    act(ctx, place, sent, done, move |tx, on, place, sent| {
        editions::set_public(tx, &on.0, &on.1, place, is_public, revision(sent)?)
    })
    .await
}

type On = (suivi_kernel::Actor, suivi_domain::mechanisms::Mechanism);

async fn act(
    ctx: Ctx,
    Path((_, _, slug, form, language)): Place,
    sent: Sent,
    done: &str,
    work: impl FnOnce(&mut suivi_store::Tx, &On, (&str, EditionForm, Language), &Sent) -> Result<()>
    + Send
    + 'static,
) -> Result<Response, Failure> {
    let (known_form, known_language) = which(&form, &language)?;
    let on = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let (asked, to) = (sent.clone(), slug.clone());
    let made = ctx.app.db.write(move |tx| work(tx, &on, (&to, known_form, known_language), &asked)).await;
    let here = format!("{}/editions/{form}/{language}", words::address(&ctx, &slug));
    match made {
        Ok(()) => Ok(answer::done(&here, done).into_response()),
        Err(error) => {
            let again = answer::again(ctx.l10n, error)?;
            Ok(answer::refused(render(&ctx, (slug, form, language), &sent, again).await?))
        }
    }
}

/// The edition as a file.
pub async fn file(
    ctx: Ctx,
    Path((_, _, slug, form, language, kind)): Path<(String, String, String, String, String, String)>,
) -> Result<Response, Failure> {
    let (form, language) = which(&form, &language)?;
    let (actor, mechanism, to) = (ctx.actor.clone(), ctx.mechanism()?.clone(), slug.clone());
    let reading = move |conn: &mut suivi_store::Conn| {
        let (row, edition) = editions::one(conn, &actor, &mechanism, &to, (form, language))?;
        editions::document(&mechanism, &row, &edition.row, &Worded::new(language))
    };
    let document = ctx.app.db.read(reading).await?;
    if document.title.is_empty() {
        return Err(Refusal::invalid("title", Problem::required("")).into());
    }
    let name = format!("{slug}-{}-{}", form.code().replace('_', "-"), language.code());
    files::answer(&ctx, &name, &kind, document).await
}
