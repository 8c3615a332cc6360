//! One report. The task: the secretariat sees section by section who writes, how long it is and what is missing, and what keeps
//! the report from clearance; a ministry finds its part; the public reads what was published.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use suivi_domain::mechanisms::{self, Branch};
use suivi_domain::reports::writing::queries::{self, Outlined, Whole};
use suivi_domain::reports::writing::rows::{Edition, Submission};
use suivi_domain::reports::writing::sections::{self, Arrangement, Step};
use suivi_formats::document::html as paper;
use suivi_kernel::{Act, ObjectKind, Refusal, Result};
use suivi_store::Tx;

use super::settings::number;
use super::{Worded, words};
use crate::accounts::answer::{self, Again, Sent, date, revision, some, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::followup::when;
use crate::i18n::msg;
use crate::input::Posted;
use crate::reports::list::today;
use crate::reports::words as owed;
use crate::shell;
use crate::ui::{self, ButtonKind, Choice, Column, Crumb, Fact, Field, InputKind, Row, Table};

const NEWS: [&str; 13] = [
    "report-section-added",
    "report-section-arranged",
    "report-section-removed",
    "report-section-put-back",
    "report-contribution-asked",
    "report-contribution-accepted",
    "report-settings-saved",
    "report-word-taken",
    "report-sent",
    "report-published",
    "report-opened-again",
    "report-in-clearance",
    "report-edition-saved",
];

/// The page.
pub async fn page(ctx: Ctx, Path((_, _, slug)): Path<(String, String, String)>) -> Result<Markup, Failure> {
    Ok(render(&ctx, slug, &Sent::new(), Again::default()).await?)
}

/// The page, with a form that was refused.
pub async fn render(ctx: &Ctx, slug: String, sent: &Sent, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let arranges = actor.may(Act::Update, ObjectKind::ReportDraft, &mechanism.id);
    let today = today(ctx);
    let reading = move |conn: &mut suivi_store::Conn| {
        // The document speaks its own language, not the reader's.
        let language = queries::language_of(conn, &mechanism, &slug)?;
        let whole = queries::whole(conn, &actor, &mechanism, &slug, &Worded::new(language))?;
        let branches =
            if arranges { mechanisms::institutions_on(conn, &mechanism.id, today)? } else { Vec::new() };
        Ok((whole, branches))
    };
    let (whole, branches) = ctx.app.db.read(reading).await?;
    words::note_reading(ctx, &whole.row).await?;
    let mut cx = shell::page_below(
        ctx,
        whole.row.title.as_str(),
        vec![Crumb::to(msg::reports_title(l), format!("{}/reports", ctx.base()))],
    );
    cx.notice = again.notice.clone().or_else(|| answer::news(ctx, &NEWS));
    let is_insider = !whole.sections.is_empty() || whole.sight.everything;
    let head = html! {
        (ui::error_summary(l, &again.errors, &labels(l)))
        (ui::page_head(words::title(&whole.row)?, Some(html! { (owed::kind(l, &whole.row.kind)) }), None))
    };
    let main = html! {
        p { (words::state_tag(l, &whole.row, today)) }
        @if is_insider {
            (next_step(ctx, &whole, arranges))
            (table(ctx, &whole)?)
            @if arranges { (hindrances(ctx, &whole)) }
            @if arranges && words::is_open(&whole.row) { (add_form(ctx, &whole, &branches, sent, &again)) (removed(ctx, &whole)) }
        }
        (files(ctx, &whole))
        (editions(ctx, &whole, arranges)?)
        (sent_section(ctx, &whole))
        @if !is_insider && let Some(composed) = &whole.composed {
            article.paper lang=(words::language(&whole.row)?.tag()) dir=(words::language(&whole.row)?.direction().as_str()) {
                (maud::PreEscaped(paper::body(&composed.document, &paper::Options { ids: "r-", ..paper::Options::default() })))
            }
        }
    };
    Ok(ui::page_with_facts(&cx, head, main, facts(ctx, &whole)?))
}

fn labels(l: crate::i18n::L10n) -> [(&'static str, &'static str); 5] {
    [
        ("heading", msg::report_heading(l)),
        ("institution", msg::report_owner(l)),
        ("due_on", msg::obligation_due(l)),
        ("budget", msg::report_budget(l)),
        ("guidance", msg::report_guidance(l)),
    ]
}

fn facts(ctx: &Ctx, whole: &Whole) -> Result<Markup> {
    let l = ctx.l10n;
    let row = &whole.row;
    let mut facts = Vec::new();
    if let Some(composed) = whole.composed.as_ref().filter(|_| whole.sight.whole) {
        let counted = composed.counted(row);
        facts.push(Fact::new(msg::report_length(l), words::budget(l, counted, row.words)));
    }
    facts.push(Fact::new(msg::report_language(l), html! { (words::language(row)?.autonym()) }));
    if let Some(due) = row.due_on {
        let is_sent = matches!(row.state.as_str(), "submitted" | "published");
        let shown = if is_sent { ui::day(l, due) } else { when::due(l, due, today(ctx)) };
        facts.push(Fact::new(msg::obligation_due(l), shown));
    }
    if let Some(owed) = &whole.obligation {
        facts.push(Fact::new(msg::report_obligation(l), owed::link(ctx, owed)?));
    }
    if let Some(symbol) = &whole.document {
        facts.push(Fact::new(msg::report_document(l), html! { bdi { (symbol) } }));
    }
    if let Some(from) = row.period_from {
        facts.push(Fact::new(msg::report_period_from(l), ui::day(l, from)));
    }
    if let Some(symbol) = &row.symbol {
        facts.push(Fact::new(msg::obligation_symbol(l), html! { bdi { (symbol) } }));
    }
    if let Some(hash) = row.frozen_hash.as_ref().filter(|_| whole.sight.everything) {
        facts.push(Fact::new(msg::report_frozen_hash(l), html! { code.hash { (hash) } }));
    }
    Ok(ui::summary_list(&facts))
}

/// What can be done now, in the order in which it is done.
fn next_step(ctx: &Ctx, whole: &Whole, arranges: bool) -> Markup {
    let l = ctx.l10n;
    let here = words::address(ctx, &whole.row.slug);
    let is_open = words::is_open(&whole.row);
    let sends = ctx
        .mechanism
        .as_ref()
        .is_some_and(|m| ctx.actor.may(Act::Create, ObjectKind::ReportSubmitted, &m.id));
    let is_settled = matches!(whole.row.state.as_str(), "approved" | "submitted");
    html! {
        (ui::button_group(html! {
            @if whole.sight.whole || whole.sections.iter().any(|one| one.is_readable) {
                (ui::button_link(ButtonKind::Secondary, msg::report_read(l), &format!("{here}/read")))
            }
            @if is_open { (ui::button_link(ButtonKind::Secondary, msg::report_word_back(l), &format!("{here}/word"))) }
            @if whole.sight.whole { (ui::button_link(ButtonKind::Secondary, msg::report_clearance(l), &format!("{here}/clearance"))) }
            @if sends && is_settled { (ui::button_link(ButtonKind::Primary, msg::report_sending(l), &format!("{here}/sending"))) }
            @if whole.row.annex.as_deref() == Some("positions") { (ui::button_link(ButtonKind::Secondary, msg::positions_round(l), &format!("{here}/positions"))) }
            @if whole.sight.everything { (ui::button_link(ButtonKind::Secondary, msg::delegation_brief(l), &format!("{here}/brief"))) }
            (ui::button_link(ButtonKind::Secondary, msg::night_desk(l), &format!("{here}/questions")))
            @if arranges && is_open { (ui::button_link(ButtonKind::Secondary, msg::report_settings(l), &format!("{here}/settings"))) }
        }))
    }
}

fn table(ctx: &Ctx, whole: &Whole) -> Result<Markup> {
    let l = ctx.l10n;
    let today = today(ctx);
    let here = words::address(ctx, &whole.row.slug);
    let row = |one: &Outlined| {
        let section = &one.row;
        let heading = ui::user_text(&section.heading);
        let part = one.part.as_ref();
        Row::new(vec![
            html! {
                span.level-2[section.level == 2] {
                    @if one.is_readable { a href={ (here) "/sections/" (section.slug) } { (heading) } } @else { (heading) }
                }
            },
            words::institution(l, &whole.institutions, section.institution_id.as_deref()),
            match part {
                Some(part) => words::budget(l, part.words, section.budget),
                None if one.is_readable => {
                    words::budget(l, usize::try_from(section.words).unwrap_or_default(), None)
                }
                None => html! { "–" },
            },
            html! { @if let Some(due) = section.due_on { (when::due(l, due, today)) } @else { "–" } },
            html! {
                @if section.is_ready { (ui::status_tag(msg::report_ready(l), ui::Shape::Full, ui::Tone::Good)) " " }
                @if let Some(part) = part {
                    @let missing = part.gaps.len() + part.foreign;
                    @if missing > 0 { (ui::status_tag(&msg::report_gaps(l, words::number(missing)), ui::Shape::Diamond, ui::Tone::Attention)) " " }
                }
                @if one.suggestions > 0 { span.note { (msg::report_suggestions_open(l, one.suggestions)) } " " }
                @for contribution in &one.contributions {
                    @if contribution.state != "withdrawn" && contribution.state != "accepted" {
                        br; a href={ (ctx.base()) "/reports/contributions/" (contribution.id) } {
                            (words::institution(l, &whole.institutions, Some(&contribution.institution_id))) }
                        " " (words::contribution_tag(l, contribution, today))
                    }
                }
            },
        ])
    };
    Ok(html! {
        section {
            h2 { (msg::report_sections(l)) }
            (ui::data_table(l, &Table {
                caption: msg::report_sections(l),
                caption_is_seen: false,
                columns: vec![
                    Column::text(msg::report_heading(l)),
                    Column::text(msg::report_owner(l)),
                    Column::text(msg::report_length(l)),
                    Column::text(msg::obligation_due(l)),
                    Column::text(msg::field_status(l)),
                ],
                rows: whole.sections.iter().map(row).collect(),
            }))
        }
    })
}

/// What keeps the report from clearance, each with its section.
fn hindrances(ctx: &Ctx, whole: &Whole) -> Markup {
    let l = ctx.l10n;
    if !words::is_open(&whole.row) {
        return html! {};
    }
    html! {
        section {
            h2 { (msg::report_hindrances(l)) }
            @if whole.hindrances.is_empty() { p { (msg::report_hindrances_none(l)) } }
            @else { (hindrance_list(ctx, whole)) }
        }
    }
}

/// Each thing that keeps the report from clearance, with the way to its section.
pub(super) fn hindrance_list(ctx: &Ctx, whole: &Whole) -> Markup {
    let here = words::address(ctx, &whole.row.slug);
    html! {
        ul {
            @for (section, problem) in &whole.hindrances {
                li {
                    @if let Some(one) = section.as_ref().and_then(|slug| whole.sections.iter().find(|one| one.row.slug == *slug)) {
                        a href={ (here) "/sections/" (one.row.slug) } { (ui::user_text(&one.row.heading)) } ": "
                    }
                    (ctx.l10n.problem(problem))
                }
            }
        }
    }
}

/// The fields of a section's arrangement.
pub(super) fn arrangement(ctx: &Ctx, branches: &[Branch], sent: &Sent, errors: &ui::FieldErrors) -> Markup {
    let l = ctx.l10n;
    let institutions = institutions(ctx, branches, value(sent, "institution"));
    let level = value(sent, "level");
    html! {
        (ui::text_field(l, &Field::new("heading", msg::report_heading(l)).value(value(sent, "heading")).errors(errors)))
        (ui::select(l, &Field::new("level", msg::report_level(l)), &[
            Choice::new("1", msg::report_level_1(l), level != "2"),
            Choice::new("2", msg::report_level_2(l), level == "2"),
        ]))
        (ui::select(l, &Field::optional("institution", msg::report_owner(l)).hint(msg::report_owner_hint(l)).errors(errors), &super::new::listed(&institutions)))
        (ui::text_field(l, &Field::optional("due_on", msg::obligation_due(l)).kind(InputKind::Date).value(value(sent, "due_on")).errors(errors)))
        (ui::text_field(l, &Field::optional("budget", msg::report_budget(l)).kind(InputKind::Number).value(value(sent, "budget")).errors(errors)))
        (ui::text_area(l, &Field::optional("guidance", msg::report_guidance(l)).hint(msg::report_guidance_hint(l)).value(value(sent, "guidance")).errors(errors).rows(3)))
    }
}

fn add_form(ctx: &Ctx, whole: &Whole, branches: &[Branch], sent: &Sent, again: &Again) -> Markup {
    let l = ctx.l10n;
    html! {
        details open[value(sent, "act") == "add"] {
            summary { (msg::report_section_add(l)) }
            (ui::form(&format!("{}/sections", words::address(ctx, &whole.row.slug)), ctx.csrf(), html! {
                (ui::hidden("act", "add"))
                (arrangement(ctx, branches, sent, &again.errors))
                (ui::button(ButtonKind::Secondary, msg::report_section_add(l), None))
            }))
        }
    }
}

fn removed(ctx: &Ctx, whole: &Whole) -> Markup {
    let l = ctx.l10n;
    let here = words::address(ctx, &whole.row.slug);
    html! {
        @if !whole.removed.is_empty() {
            details {
                summary { (msg::report_removed(l)) }
                ul.plain {
                    @for section in &whole.removed {
                        li {
                            (ui::user_text(&section.heading)) " "
                            form.inline method="post" action={ (here) "/sections/" (section.slug) "/remove" } {
                                (ui::csrf_field(ctx.csrf())) (ui::hidden("back", "yes"))
                                button.button type="submit" { (msg::report_put_back(l)) span.hidden { ": " (section.heading) } }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The files that can be had.
fn files(ctx: &Ctx, whole: &Whole) -> Markup {
    let l = ctx.l10n;
    let here = words::address(ctx, &whole.row.slug);
    html! {
        @if whole.composed.is_some() {
            section {
                h2 { (msg::report_files(l)) }
                ul {
                    @for (kind, label) in super::files::kinds(l) { li { a href={ (here) "/file/" (kind) } { (label) } } }
                    @if whole.row.annex.as_deref() == Some("matrix") && whole.sight.whole {
                        li { a href={ (here) "/matrix/xlsx" } { (msg::report_matrix_xlsx(l)) } }
                    }
                }
            }
        }
    }
}

fn editions(ctx: &Ctx, whole: &Whole, arranges: bool) -> Result<Markup> {
    let l = ctx.l10n;
    let here = words::address(ctx, &whole.row.slug);
    let name = |row: &Edition| -> Result<Markup> {
        let language: suivi_kernel::Language = row.language.parse()?;
        Ok(html! { (l.coded("edition-form", &row.form)) ", " (language.autonym()) })
    };
    Ok(html! {
        @if arranges || !whole.editions.is_empty() {
            section {
                h2 { (msg::report_editions(l)) }
                @if whole.editions.is_empty() { p.muted { (msg::report_editions_none(l)) } }
                ul.plain {
                    @for one in &whole.editions {
                        li {
                            a href={ (here) "/editions/" (one.row.form) "/" (one.row.language) } { (name(&one.row)?) } " "
                            @if one.row.published_at.is_some() { (ui::status_tag(msg::report_edition_public(l), ui::Shape::Full, ui::Tone::Good)) }
                            @else { (ui::status_tag(msg::report_edition_draft(l), ui::Shape::Half, ui::Tone::Active)) }
                        }
                    }
                }
                @if arranges { (super::editions::begin_form(ctx, &whole.row)) }
            }
        }
    })
}

fn sent_section(ctx: &Ctx, whole: &Whole) -> Markup {
    let l = ctx.l10n;
    let one = |row: &Submission| {
        html! {
            li {
                (ui::day(l, row.sent_on)) ", " (l.coded("channel", &row.channel)) ": " (ui::user_text(&row.file_name)) br;
                span.muted { (msg::report_file_hash(l)) " " } code.hash { (row.file_hash) }
                @if whole.sight.everything && let Some(receipt) = &row.receipt { br; (msg::report_receipt(l)) ": " (ui::user_text(receipt)) }
                @if whole.sight.everything && let Some(note) = &row.note { (ui::prose(note)) }
            }
        }
    };
    html! {
        @if !whole.submissions.is_empty() {
            section {
                h2 { (msg::report_sent_files(l)) }
                ul.plain { @for row in &whole.submissions { (one(row)) } }
            }
        }
    }
}

/// Reads the arrangement of a section from its form.
fn arranged(sent: &Sent) -> Result<Arrangement> {
    Ok(Arrangement {
        heading: value(sent, "heading").to_owned(),
        level: number(sent, "level")?.unwrap_or(1),
        guidance: value(sent, "guidance").to_owned(),
        institution_id: some(value(sent, "institution")),
        due_on: date(sent, "due_on").map_err(|wrong| Refusal::Invalid(vec![wrong]))?,
        budget: number(sent, "budget")?,
    })
}

type Place = Path<(String, String, String, String)>;

/// Adds a section.
pub async fn add(
    ctx: Ctx,
    Path((_, _, slug)): Path<(String, String, String)>,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let (actor, mechanism, asked, to) =
        (ctx.actor.clone(), ctx.mechanism()?.clone(), sent.clone(), slug.clone());
    let made =
        ctx.app.db.write(move |tx| sections::add(tx, &actor, &mechanism, &to, arranged(&asked)?)).await;
    match made {
        Ok(_) => Ok(answer::done(&words::address(&ctx, &slug), "report-section-added").into_response()),
        Err(error) => {
            let again = answer::again(ctx.l10n, error)?;
            Ok(answer::refused(render(&ctx, slug, &sent, again).await?))
        }
    }
}

/// Sets heading, owner, due date and budget.
pub async fn arrange(
    ctx: Ctx,
    Path((_, _, slug, section)): Place,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let (actor, mechanism, asked) = (ctx.actor.clone(), ctx.mechanism()?.clone(), sent.clone());
    let place = (slug.clone(), section.clone());
    let made = ctx.app.db.write(move |tx| {
        let seen = revision(&asked)?;
        sections::arrange(tx, &actor, &mechanism, (&place.0, &place.1), arranged(&asked)?, seen)
    });
    match made.await {
        Ok(_) => Ok(answer::done(&words::address(&ctx, &slug), "report-section-arranged").into_response()),
        Err(error) => {
            let again = answer::again(ctx.l10n, error)?;
            Ok(answer::refused(super::desk::render(&ctx, (slug, section), &sent, again).await?))
        }
    }
}

/// Moves a section one place.
pub async fn shift(ctx: Ctx, place: Place, Posted(sent): Posted<Sent>) -> Result<Response, Failure> {
    let step = if value(&sent, "to") == "up" { Step::Up } else { Step::Down };
    act(ctx, place, "report-section-arranged", move |tx, actor, mechanism, place| {
        sections::shift(tx, actor, mechanism, place, step)
    })
    .await
}

/// Takes a section out, or puts it back.
pub async fn remove(ctx: Ctx, place: Place, Posted(sent): Posted<Sent>) -> Result<Response, Failure> {
    let is_removed = value(&sent, "back") != "yes";
    let done = if is_removed { "report-section-removed" } else { "report-section-put-back" };
    act(ctx, place, done, move |tx, actor, mechanism, place| {
        sections::set_removed(tx, actor, mechanism, place, is_removed).map(|_| ())
    })
    .await
}

async fn act(
    ctx: Ctx,
    Path((_, _, slug, section)): Place,
    done: &str,
    work: impl FnOnce(&mut Tx, &suivi_kernel::Actor, &mechanisms::Mechanism, (&str, &str)) -> Result<()>
    + Send
    + 'static,
) -> Result<Response, Failure> {
    let (actor, mechanism, report) = (ctx.actor.clone(), ctx.mechanism()?.clone(), slug.clone());
    ctx.app.db.write(move |tx| work(tx, &actor, &mechanism, (&report, &section))).await?;
    Ok(answer::done(&words::address(&ctx, &slug), done).into_response())
}

/// The institutions by their names in the language of the page, for [`super::new::listed`]: id, name, whether it is the chosen one.
pub(super) fn institutions(ctx: &Ctx, branches: &[Branch], chosen: &str) -> Vec<(String, String, bool)> {
    let mut all: Vec<(String, String, bool)> = branches
        .iter()
        .map(|branch| {
            let one = &branch.institution;
            (one.id.clone(), one.names.best_text(ctx.l10n.language()).to_owned(), one.id == chosen)
        })
        .collect();
    all.sort_by_key(|(_, name, _)| name.to_lowercase());
    all
}
