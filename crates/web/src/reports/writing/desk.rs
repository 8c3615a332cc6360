//! One section at its writer's desk. The task: a writer sees what the section must say, how long it may be and what is new since,
//! writes it, and loses nothing, whoever writes beside her.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use suivi_domain::mechanisms::{self, Branch};
use suivi_domain::reports::writing::dialogue::Told;
use suivi_domain::reports::writing::draft::short;
use suivi_domain::reports::writing::queries::{self, Desk};
use suivi_domain::reports::writing::rows::Section;
use suivi_domain::reports::writing::sections::{self, Saved};
use suivi_kernel::{Act, Language, ObjectKind, Problem, Refusal, Result};

use super::{Worded, outline, suggesting, words};
use crate::accounts::answer::{self, Again, Sent, value};
use crate::assets;
use crate::context::Ctx;
use crate::errors::Failure;
use crate::followup::talk::{self, Talk};
use crate::followup::when;
use crate::i18n::msg;
use crate::input::Posted;
use crate::reports::list::today;
use crate::shell;
use crate::ui::{self, ButtonKind, Fact, Field, InputKind, Notice, NoticeKind};

type Place = Path<(String, String, String, String)>;

const NEWS: [&str; 8] = [
    "report-text-saved",
    "report-section-is-ready",
    "report-section-not-ready",
    "report-suggestion-made",
    "report-suggestion-accepted",
    "report-suggestion-refused",
    "report-version-restored",
    "report-contribution-asked",
];

/// The page.
pub async fn page(ctx: Ctx, Path((_, _, slug, section)): Place) -> Result<Markup, Failure> {
    Ok(render(&ctx, (slug, section), &Sent::new(), Again::default()).await?)
}

struct Read {
    desk: Desk,
    branches: Vec<Branch>,
    talk: Talk,
}

async fn read(ctx: &Ctx, (slug, section): (String, String)) -> Result<Read> {
    let asking = ctx.clone();
    let today = today(ctx);
    let reading = move |conn: &mut suivi_store::Conn| {
        let mechanism = asking.mechanism()?;
        let worded = Worded::new(queries::language_of(conn, mechanism, &slug)?);
        let desk = queries::desk(conn, &asking.actor, mechanism, (&slug, &section), &worded)?;
        let arranges = asking.actor.may(Act::Update, ObjectKind::ReportDraft, &mechanism.id);
        let branches =
            if arranges { mechanisms::institutions_on(conn, &mechanism.id, today)? } else { Vec::new() };
        let talk = talk::read(conn, &asking, "section", &desk.section.id)?;
        Ok(Read { desk, branches, talk })
    };
    let read: Read = ctx.app.db.read(reading).await?;
    words::note_reading(ctx, &read.desk.report).await?;
    Ok(read)
}

/// The page, with what was sent and refused.
pub async fn render(ctx: &Ctx, place: (String, String), sent: &Sent, again: Again) -> Result<Markup> {
    let read = read(ctx, place).await?;
    shown(ctx, &read, sent, again, None)
}

/// The page; `theirs` is what somebody else wrote since the sender began, where that is so.
fn shown(ctx: &Ctx, read: &Read, sent: &Sent, again: Again, theirs: Option<Markup>) -> Result<Markup> {
    let l = ctx.l10n;
    let desk = &read.desk;
    let section = &desk.section;
    let arranges = !read.branches.is_empty();
    let mut cx = shell::page_below(ctx, section.heading.as_str(), words::way(ctx, &desk.report));
    cx.notice = again.notice.clone().or_else(|| answer::news(ctx, &NEWS));
    cx.script = Some(assets::write_script_url());
    let labels = [
        ("text", msg::report_text(l)),
        ("institution", msg::report_owner(l)),
        ("question", msg::contribution_question(l)),
        ("due_on", msg::obligation_due(l)),
        ("reason", msg::obligation_reason(l)),
        ("note", msg::report_suggestion_note(l)),
        ("heading", msg::report_heading(l)),
        ("budget", msg::report_budget(l)),
        ("guidance", msg::report_guidance(l)),
    ];
    let head = html! {
        (ui::error_summary(l, &again.errors, &labels))
        (ui::page_head(ui::user_text(&section.heading), (!section.guidance.is_empty()).then(|| ui::prose(&section.guidance)), None))
    };
    let main = html! {
        @if let Some(theirs) = theirs { (theirs) }
        (editor(ctx, desk, sent, &again)?)
        (suggesting::section(ctx, desk, sent, &again)?)
        (what_is_new(ctx, desk))
        (earlier(ctx, desk)?)
        (super::contributions::section(ctx, desk, &read.branches, sent, &again))
        (talk::section(ctx, &read.talk))
        @if arranges && words::is_open(&desk.report) { (arrange(ctx, read, sent, &again)) }
    };
    Ok(ui::page_with_facts(&cx, head, main, facts(ctx, desk)))
}

fn facts(ctx: &Ctx, desk: &Desk) -> Markup {
    let l = ctx.l10n;
    let section = &desk.section;
    let here = address(ctx, desk);
    let mut facts = vec![
        Fact::new(
            msg::report_owner(l),
            words::institution(l, &desk.institutions, section.institution_id.as_deref()),
        ),
        Fact::new(msg::report_length(l), words::budget(l, desk.part.words, section.budget)),
    ];
    if let Some(due) = section.due_on {
        facts.push(Fact::new(msg::obligation_due(l), when::due(l, due, today(ctx))));
    }
    if section.version > 0 {
        facts.push(Fact::new(
            msg::report_versions(l),
            html! { a href={ (here) "/versions" } { (msg::report_version_number(l, i64::from(section.version))) } },
        ));
    }
    let beside = |one: &Option<(String, String)>, label: &'static str| {
        one.as_ref().map(|(slug, heading)| {
            let href = format!("{}/sections/{slug}", words::address(ctx, &desk.report.slug));
            Fact::new(label, html! { a href=(href) { (ui::user_text(heading)) } })
        })
    };
    facts.extend(beside(&desk.before, msg::report_section_before(l)));
    facts.extend(beside(&desk.after, msg::report_section_after(l)));
    ui::summary_list(&facts)
}

/// The section's page.
pub(super) fn address(ctx: &Ctx, desk: &Desk) -> String {
    format!("{}/sections/{}", words::address(ctx, &desk.report.slug), desk.section.slug)
}

fn editor(ctx: &Ctx, desk: &Desk, sent: &Sent, again: &Again) -> Result<Markup> {
    let l = ctx.l10n;
    let section = &desk.section;
    let language: Language = words::language(&desk.report)?;
    let is_sent = ["text", "suggest"].contains(&value(sent, "act"));
    let text = if is_sent { value(sent, "text") } else { section.text.as_str() };
    let seen = if is_sent && !value(sent, "seen").is_empty() {
        value(sent, "seen").to_owned()
    } else {
        section.version.to_string()
    };
    let field =
        Field::new("text", msg::report_text(l)).value(text).errors(&again.errors).rows(24).language(language);
    let is_open = words::is_open(&desk.report);
    if !is_open {
        return Ok(html! { (msg::report_closed(l)) (written(ctx, desk, language)) });
    }
    let here = address(ctx, desk);
    // Its heading and the tables of indicators count as well.
    let beside = desk.part.words.saturating_sub(counted(&section.text));
    let limit = section.budget.filter(|budget| *budget > 0).map(|budget| budget.to_string());
    let counted_of = (limit.as_deref(), beside);
    Ok(html! {
        @if desk.writes {
            (form_counted(ctx, &here, counted_of, html! {
                (ui::hidden("act", "text")) (ui::hidden("seen", &seen))
                (ui::text_area(l, &field.hint(msg::report_text_hint(l))))
                p.count role="status" data-count-shown { (words::budget(l, counted(text) + beside, section.budget)) }
                (ui::button_group(html! {
                    (ui::button(ButtonKind::Primary, msg::button_save(l), None))
                }))
            }))
            form.inline method="post" action={ (here) "/ready" } {
                (ui::csrf_field(ctx.csrf()))
                (ui::hidden("ready", if section.is_ready { "no" } else { "yes" }))
                button.button type="submit" { @if section.is_ready { (msg::report_set_not_ready(l)) } @else { (msg::report_set_ready(l)) } }
            }
        } @else {
            (written(ctx, desk, language))
            details open[value(sent, "act") == "suggest"] {
                summary { (msg::report_suggest(l)) }
                (form_counted(ctx, &format!("{here}/suggest"), counted_of, html! {
                    (ui::hidden("act", "suggest"))
                    (ui::text_area(l, &field.hint(msg::report_text_hint(l))))
                    p.count role="status" data-count-shown { (words::budget(l, counted(text) + beside, section.budget)) }
                    (ui::text_area(l, &Field::optional("note", msg::report_suggestion_note(l)).value(value(sent, "note")).errors(&again.errors).rows(2)))
                    (ui::button(ButtonKind::Primary, msg::report_suggest(l), None))
                }))
            }
        }
        @if desk.writes && !section.text.is_empty() {
            details { summary { (msg::report_preview(l)) } (written(ctx, desk, language)) }
        }
        details.help {
            summary { (msg::report_writing_help(l)) }
            (ui::prose(msg::report_writing_help_text(l)))
            pre dir="ltr" { code { (EXAMPLE) } }
        }
    })
}

/// How headings, lists, tables, notes and charts are written; the same signs in every language.
const EXAMPLE: &str = "# 1.1\n\nAbc **def** *ghi*.[^1]\n\n1. abc\n2. def\n   1. ghi\n\n| 2024 | 2025 |\n| ---- | ---- |\n| 91   | 95   |\n\n[[chart:indicator]]\n\n[^1]: Abc.";

/// The words of a text.
fn counted(text: &str) -> usize {
    usize::try_from(sections::words_of(text)).unwrap_or_default()
}

/// A form whose text is counted while one types, against a limit, with what counts beside it.
fn form_counted(ctx: &Ctx, action: &str, (limit, beside): (Option<&str>, usize), body: Markup) -> Markup {
    html! {
        form.fields.writing method="post" action=(action) novalidate data-count=[limit] data-beside=(beside) data-counted="text" {
            (ui::csrf_field(ctx.csrf()))
            (body)
        }
    }
}

/// A section as it stands, with a link to the source of each sentence that names one.
fn written(ctx: &Ctx, desk: &Desk, language: Language) -> Markup {
    use suivi_formats::document::{Document, Form, Labels, html as paper, markdown};
    let section = &desk.section;
    let document = Document {
        title: section.heading.clone(),
        masthead: Vec::new(),
        author: String::new(),
        language,
        body: markdown::read(&section.text, markdown::Reading::default()),
        annexes: Vec::new(),
        labels: Labels::default(),
        form: Form::Plain,
    };
    let l = ctx.l10n;
    let source = |kind: &str, id: &str| {
        let label = match kind {
            "gap" => msg::report_gap(l).to_owned(),
            "translate" => return None,
            "update" if !desk.sources.contains(id) => return None,
            _ => msg::report_source(l).to_owned(),
        };
        Some(paper::SourceLink { href: format!("{}/reports/sources/{kind}/{id}", ctx.base()), label })
    };
    html! {
        article.paper lang=(language.tag()) dir=(language.direction().as_str()) {
            (maud::PreEscaped(paper::body(&document, &paper::Options { ids: "s-", base: 3, sources: Some(&source) })))
        }
    }
}

/// What the register says about this section's recommendations that its text does not cite.
fn what_is_new(ctx: &Ctx, desk: &Desk) -> Markup {
    let l = ctx.l10n;
    let one = |told: &Told| {
        html! {
            li {
                @if let Some(about) = &told.about { strong { (ui::local_text(l, about)) } br; }
                (ui::local_prose(l, &told.narrative))
                p.muted {
                    (ui::local_text(l, &told.institution)) ", " (ui::day(l, told.until)) ", "
                    a href={ (ctx.base()) "/updates/" (told.update_id) } { (msg::report_source(l)) }
                    " " code { "[[update:" (short(&told.update_id)) "]]" }
                }
            }
        }
    };
    html! {
        @if !desk.new.is_empty() {
            details.new {
                summary { (msg::report_new_since(l, words::number(desk.new.len()))) }
                ul.plain { @for told in &desk.new { (one(told)) } }
            }
        }
    }
}

fn earlier(ctx: &Ctx, desk: &Desk) -> Result<Markup> {
    let l = ctx.l10n;
    let language = words::language(&desk.report)?;
    Ok(html! {
        @if let Some((title, text)) = &desk.earlier {
            details {
                summary { (msg::report_earlier(l)) ": " (ui::text_in(language, title)) }
                div lang=(language.tag()) dir=(language.direction().as_str()) { (ui::prose(text)) }
            }
        }
    })
}

fn arrange(ctx: &Ctx, read: &Read, sent: &Sent, again: &Again) -> Markup {
    let l = ctx.l10n;
    let section = &read.desk.section;
    let here = address(ctx, &read.desk);
    let is_sent = value(sent, "act") == "arrange";
    let now: Sent = vec![
        ("heading".to_owned(), section.heading.clone()),
        ("level".to_owned(), section.level.to_string()),
        ("institution".to_owned(), section.institution_id.clone().unwrap_or_default()),
        ("due_on".to_owned(), section.due_on.map(|day| day.to_string()).unwrap_or_default()),
        ("budget".to_owned(), section.budget.map(|budget| budget.to_string()).unwrap_or_default()),
        ("guidance".to_owned(), section.guidance.clone()),
    ];
    let none = ui::FieldErrors::default();
    html! {
        section {
            h2 { (msg::report_arrange(l)) }
            details open[is_sent] {
                summary { (msg::report_arrange_fields(l)) }
                (ui::form(&format!("{here}/arrange"), ctx.csrf(), html! {
                    (ui::hidden("act", "arrange")) (ui::hidden("revision", &section.revision.to_string()))
                    (outline::arrangement(ctx, &read.branches, if is_sent { sent } else { &now }, if is_sent { &again.errors } else { &none }))
                    (ui::button(ButtonKind::Secondary, msg::button_save(l), None))
                }))
            }
            div.row-acts {
                @for (to, label) in [("up", msg::report_move_up(l)), ("down", msg::report_move_down(l))] {
                    form.inline method="post" action={ (here) "/shift" } {
                        (ui::csrf_field(ctx.csrf())) (ui::hidden("to", to))
                        button.button type="submit" { (label) }
                    }
                }
                form.inline method="post" action={ (here) "/remove" } {
                    (ui::csrf_field(ctx.csrf()))
                    button.button type="submit" { (msg::report_take_out(l)) }
                }
            }
        }
    }
}

/// Saves the text. Where somebody wrote since, both texts are shown and nothing is lost.
pub async fn save(
    ctx: Ctx,
    Path((_, _, slug, section)): Place,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let (actor, mechanism, asked) = (ctx.actor.clone(), ctx.mechanism()?.clone(), sent.clone());
    let place = (slug.clone(), section.clone());
    let saved = ctx.app.db.write(move |tx| {
        let text = value(&asked, "seen");
        let seen = text.parse().map_err(|_| Refusal::invalid("text", Problem::not_a_number(text)))?;
        sections::save(tx, &actor, &mechanism, (&place.0, &place.1), value(&asked, "text"), seen)
    });
    let here = format!("{}/sections/{section}", words::address(&ctx, &slug));
    match saved.await {
        Ok(Saved::Done(_)) => Ok(answer::done(&here, "report-text-saved").into_response()),
        Ok(Saved::Overtaken(theirs)) => {
            let read = read(&ctx, (slug, section)).await?;
            Ok((StatusCode::CONFLICT, overtaken(&ctx, &read, &sent, &theirs)?).into_response())
        }
        Err(error) => {
            let again = answer::again(ctx.l10n, error)?;
            Ok(answer::refused(render(&ctx, (slug, section), &sent, again).await?))
        }
    }
}

/// Somebody else saved first: what they wrote against one's own text, which stands in the field and can be saved over it.
fn overtaken(ctx: &Ctx, read: &Read, sent: &Sent, theirs: &Section) -> Result<Markup> {
    let l = ctx.l10n;
    let language = words::language(&read.desk.report)?;
    let compared = html! {
        section.overtaken {
            h2 { (msg::report_overtaken(l)) }
            p { (msg::report_overtaken_what(l)) }
            (suggesting::difference(ctx, language, &theirs.text, &value(sent, "text").replace("\r\n", "\n")))
        }
    };
    let mut now: Sent = sent.iter().filter(|(name, _)| name != "seen").cloned().collect();
    now.push(("seen".to_owned(), theirs.version.to_string()));
    let notice =
        Notice { kind: NoticeKind::Failed, words: l.problem(&Problem::changed_since("")), action: None };
    let again = Again { notice: Some(notice), ..Again::default() };
    shown(ctx, read, &now, again, Some(compared))
}

/// Says that the section is finished, or not.
pub async fn ready(
    ctx: Ctx,
    Path((_, _, slug, section)): Place,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let is_ready = value(&sent, "ready") == "yes";
    let (actor, mechanism, place) =
        (ctx.actor.clone(), ctx.mechanism()?.clone(), (slug.clone(), section.clone()));
    ctx.app
        .db
        .write(move |tx| sections::set_ready(tx, &actor, &mechanism, (&place.0, &place.1), is_ready))
        .await?;
    let here = format!("{}/sections/{section}", words::address(&ctx, &slug));
    let done = if is_ready { "report-section-is-ready" } else { "report-section-not-ready" };
    Ok(answer::done(&here, done).into_response())
}

/// Leads to the section's page with what was done, or shows it again with what is wrong.
pub(super) async fn finish(
    ctx: &Ctx,
    (slug, section): (String, String),
    sent: &Sent,
    made: Result<&'static str>,
) -> Result<Response, Failure> {
    match made {
        Ok(done) => {
            let here = format!("{}/sections/{section}", words::address(ctx, &slug));
            Ok(answer::done(&here, done).into_response())
        }
        Err(error) => {
            let again = answer::again(ctx.l10n, error)?;
            Ok(answer::refused(render(ctx, (slug, section), sent, again).await?))
        }
    }
}

/// A day's field, and the choice of an institution: what asking for something needs.
pub(super) fn whom_and_when(
    ctx: &Ctx,
    branches: &[Branch],
    sent: &Sent,
    errors: &ui::FieldErrors,
    number: usize,
) -> Markup {
    let l = ctx.l10n;
    let institutions = outline::institutions(ctx, branches, value(sent, "institution"));
    html! {
        (ui::select(l, &Field::new("institution", msg::request_to(l)).errors(errors).numbered(number), &super::new::listed(&institutions)))
        (ui::text_field(l, &Field::new("due_on", msg::obligation_due(l)).kind(InputKind::Date).value(value(sent, "due_on")).errors(errors).numbered(number)))
    }
}
