//! Templates on screen. The task: an administrator copies the template that Suivi brings and changes sections, shares and limit.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use suivi_domain::reports::writing::templates::{self, Change, Template};
use suivi_kernel::vocab::{Feed, TemplateSection};
use suivi_kernel::{Language, LocalText, Refusal, Result};

use super::settings::number;
use crate::accounts::answer::{self, Again, Sent, revision, texts, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Posted;
use crate::reports::words::kind;
use crate::shell;
use crate::ui::{self, ButtonKind, Choice, Column, Crumb, Field, InputKind, LanguageField, Row, Table};

type Place = Path<(String, String, String)>;

/// Empty rows at the end of a template's form.
const MORE: usize = 3;

/// Every template.
pub async fn list(ctx: Ctx) -> Result<Markup, Failure> {
    let l = ctx.l10n;
    let mechanism = ctx.mechanism()?.clone();
    let all = ctx.app.db.read(move |conn| templates::all(conn, &mechanism)).await?;
    let base = format!("{}/reports", ctx.base());
    let cx = shell::page_below(
        &ctx,
        msg::report_templates(l),
        vec![Crumb::to(msg::reports_title(l), base.as_str())],
    );
    let row = |one: &Template| {
        Row::new(vec![
            html! { a href={ (base) "/templates/" (one.code) } { (ui::local_text(l, &one.names)) } },
            html! { (kind(l, one.kind.code())) },
            html! { @if let Some(limit) = one.words { (l.number(i64::from(limit))) } @else { "–" } },
            html! { @if one.revision.is_some() { (msg::report_template_own(l)) } @else { (msg::report_template_brought(l)) } },
        ])
    };
    let main = html! {
        (ui::page_head(html! { (msg::report_templates(l)) }, Some(html! { (msg::report_templates_lead(l)) }), None))
        (ui::data_table(l, &Table {
            caption: msg::report_templates(l),
            caption_is_seen: false,
            columns: vec![
                Column::text(msg::report_template(l)),
                Column::text(msg::obligation_kind(l)),
                Column::number(msg::report_limit(l)),
                Column::text(msg::report_template_whose(l)),
            ],
            rows: all.iter().map(row).collect(),
        }))
    };
    Ok(ui::page(&cx, main))
}

/// One template: its sections; the form where it is the mechanism's own, else the button that copies it.
pub async fn one(ctx: Ctx, Path((_, _, code)): Place) -> Result<Markup, Failure> {
    Ok(render(&ctx, code, None, Again::default()).await?)
}

async fn render(ctx: &Ctx, code: String, sent: Option<&Sent>, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let mechanism = ctx.mechanism()?.clone();
    let template = ctx.app.db.read(move |conn| templates::find(conn, &mechanism, &code)).await?;
    let base = format!("{}/reports", ctx.base());
    let way = vec![
        Crumb::to(msg::reports_title(l), base.as_str()),
        Crumb::to(msg::report_templates(l), format!("{base}/templates")),
    ];
    let name = template.names.best_text(l.language()).to_owned();
    let mut cx = shell::page_below(ctx, name.as_str(), way);
    cx.notice = again
        .notice
        .clone()
        .or_else(|| answer::news(ctx, &["report-template-copied", "report-template-saved"]));
    let here = format!("{base}/templates/{}", template.code);
    let main = html! {
        (ui::error_summary(l, &again.errors, &[("names", msg::report_template_name(l)), ("words", msg::report_limit(l)), ("heading.0", msg::report_sections(l))]))
        (ui::page_head(html! { (name) }, Some(html! { (kind(l, template.kind.code())) }), None))
        @match (template.revision, sent) {
            (None, _) => { (brought(ctx, &template, &here, &again)) }
            (Some(_), Some(sent)) => { (form(ctx, &here, sent, &again)) }
            (Some(at), None) => { (form(ctx, &here, &sent_of(&template, at, l.language()), &again)) }
        }
    };
    Ok(ui::page(&cx, main))
}

fn brought(ctx: &Ctx, template: &Template, here: &str, again: &Again) -> Markup {
    let l = ctx.l10n;
    let row = |section: &TemplateSection| {
        Row::new(vec![
            html! { span.level-2[section.level == 2] { (ui::local_text(l, &section.headings)) } },
            html! { (l.coded("report-feed", section.feed.code())) },
            html! { @if let Some(share) = section.share { (l.number(i64::from(share))) } @else { "–" } },
        ])
    };
    html! {
        (ui::data_table(l, &Table {
            caption: msg::report_sections(l),
            caption_is_seen: false,
            columns: vec![
                Column::text(msg::report_heading(l)),
                Column::text(msg::report_feed(l)),
                Column::number(msg::report_budget(l)),
            ],
            rows: template.sections.iter().map(row).collect(),
        }))
        h2 { (msg::report_template_copy(l)) }
        p { (msg::report_template_copy_lead(l)) }
        (ui::form(&format!("{here}/copy"), ctx.csrf(), html! {
            (ui::language_fields(l, &LanguageField {
                name: "names",
                label: msg::report_template_name(l),
                hint: None,
                rows: None,
                is_needed: true,
                text: &LocalText::default(),
                errors: &again.errors,
            }))
            (ui::button(ButtonKind::Primary, msg::report_template_copy(l), None))
        }))
    }
}

fn sent_of(template: &Template, at: i32, language: Language) -> Sent {
    let mut sent: Sent = vec![
        ("revision".to_owned(), at.to_string()),
        ("words".to_owned(), template.words.map(|words| words.to_string()).unwrap_or_default()),
        ("numbered".to_owned(), if template.is_numbered { "yes" } else { "" }.to_owned()),
        ("endnotes".to_owned(), if template.has_endnotes { "yes" } else { "" }.to_owned()),
    ];
    for (language, name) in &template.names.0 {
        sent.push((format!("names_{language}"), name.clone()));
    }
    for (at, section) in template.sections.iter().enumerate() {
        // The other languages of a heading are carried along unseen.
        sent.push((format!("headings.{at}"), section.headings.to_json()));
        sent.push((format!("heading.{at}"), section.headings.best_text(language).to_owned()));
        sent.push((format!("level.{at}"), section.level.to_string()));
        sent.push((format!("feed.{at}"), section.feed.code().to_owned()));
        sent.push((format!("share.{at}"), section.share.map(|share| share.to_string()).unwrap_or_default()));
    }
    sent
}

fn rows_of(sent: &Sent) -> usize {
    sent.iter()
        .filter_map(|(name, _)| name.strip_prefix("heading.")?.parse::<usize>().ok())
        .max()
        .map_or(0, |at| at + 1)
}

fn form(ctx: &Ctx, here: &str, sent: &Sent, again: &Again) -> Markup {
    let l = ctx.l10n;
    let errors = &again.errors;
    let filled = rows_of(sent);
    let rows = (0..filled).filter(|at| !value(sent, &format!("heading.{at}")).is_empty()).count() + MORE;
    let section = |at: usize| {
        let name = |part: &str| format!("{part}.{at}");
        let (heading, level, feed, share) = (name("heading"), name("level"), name("feed"), name("share"));
        let number = msg::report_section_number(l, i64::try_from(at + 1).unwrap_or_default());
        let feeds: Vec<Choice<'_>> = Feed::ALL
            .into_iter()
            .map(|one| {
                let chosen = match value(sent, &feed) {
                    "" => Feed::None.code(),
                    code => code,
                };
                Choice::new(one.code(), l.coded("report-feed", one.code()), one.code() == chosen)
            })
            .collect();
        ui::form_group(
            &number,
            None,
            html! {
                (ui::hidden(&name("headings"), value(sent, &name("headings"))))
                (ui::text_field(l, &Field::optional(&heading, msg::report_heading(l)).value(value(sent, &heading)).errors(errors)))
                (ui::select(l, &Field::new(&level, msg::report_level(l)), &[
                    Choice::new("1", msg::report_level_1(l), value(sent, &level) != "2"),
                    Choice::new("2", msg::report_level_2(l), value(sent, &level) == "2"),
                ]))
                (ui::select(l, &Field::new(&feed, msg::report_feed(l)), &feeds))
                (ui::text_field(l, &Field::optional(&share, msg::report_budget(l)).kind(InputKind::Number).value(value(sent, &share)).errors(errors)))
            },
        )
    };
    html! {
        (ui::form(here, ctx.csrf(), html! {
            (ui::hidden("revision", value(sent, "revision")))
            (ui::language_fields(l, &LanguageField {
                name: "names",
                label: msg::report_template_name(l),
                hint: None,
                rows: None,
                is_needed: true,
                text: &texts(sent, "names"),
                errors,
            }))
            (ui::text_field(l, &Field::optional("words", msg::report_limit(l)).kind(InputKind::Number).value(value(sent, "words")).errors(errors)))
            (ui::checkbox(l, &Field::optional("endnotes", msg::report_endnotes(l)), value(sent, "endnotes") == "yes"))
            (ui::checkbox(l, &Field::optional("numbered", msg::report_numbered(l)), value(sent, "numbered") == "yes"))
            p.hint { (msg::report_template_rows_hint(l)) }
            @for at in 0..rows { (section(at)) }
            (ui::button(ButtonKind::Primary, msg::button_save(l), None))
        }))
    }
}

/// Copies a template.
pub async fn copy(
    ctx: Ctx,
    Path((_, _, code)): Place,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let (actor, mechanism, asked, from) =
        (ctx.actor.clone(), ctx.mechanism()?.clone(), sent.clone(), code.clone());
    let made = ctx
        .app
        .db
        .write(move |tx| templates::copy(tx, &actor, &mechanism, &from, &texts(&asked, "names")))
        .await;
    match made {
        Ok(copied) => {
            let here = format!("{}/reports/templates/{copied}", ctx.base());
            Ok(answer::done(&here, "report-template-copied").into_response())
        }
        Err(error) => {
            let again = answer::again(ctx.l10n, error)?;
            Ok(answer::refused(render(&ctx, code, None, again).await?))
        }
    }
}

/// Changes a template of one's own.
pub async fn change(
    ctx: Ctx,
    Path((_, _, code)): Place,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let (actor, mechanism, asked, to) =
        (ctx.actor.clone(), ctx.mechanism()?.clone(), sent.clone(), code.clone());
    let language = ctx.l10n.language();
    let made = ctx.app.db.write(move |tx| {
        let seen = revision(&asked)?;
        let change = read(&asked, language)?;
        templates::change(tx, &actor, &mechanism, &to, change, seen)
    });
    match made.await {
        Ok(()) => {
            let here = format!("{}/reports/templates/{code}", ctx.base());
            Ok(answer::done(&here, "report-template-saved").into_response())
        }
        Err(error) => {
            let again = answer::again(ctx.l10n, error)?;
            Ok(answer::refused(render(&ctx, code, Some(&sent), again).await?))
        }
    }
}

fn read(sent: &Sent, language: Language) -> Result<Change> {
    let mut sections = Vec::new();
    for at in 0..rows_of(sent) {
        let heading = value(sent, &format!("heading.{at}"));
        let carried = LocalText::from_json(value(sent, &format!("headings.{at}"))).unwrap_or_default();
        let code = value(sent, &format!("feed.{at}"));
        let share = value(sent, &format!("share.{at}")).trim().to_owned();
        sections.push(TemplateSection {
            key: String::new(),
            level: if value(sent, &format!("level.{at}")) == "2" { 2 } else { 1 },
            feed: Feed::of_code(code)
                .ok_or_else(|| Refusal::invalid("sections", suivi_kernel::Problem::unknown_choice(code)))?,
            share: match share.as_str() {
                "" => None,
                text => Some(
                    text.parse()
                        .map_err(|_| Refusal::invalid("words", suivi_kernel::Problem::not_a_number(text)))?,
                ),
            },
            headings: if heading.trim().is_empty() {
                LocalText::default()
            } else {
                carried.with(language, heading)
            },
        });
    }
    Ok(Change {
        names: texts(sent, "names"),
        words: number(sent, "words")?,
        is_numbered: value(sent, "numbered") == "yes",
        has_endnotes: value(sent, "endnotes") == "yes",
        sections,
    })
}
