//! Imports. Task: an officer brings a file in, sees beforehand what it would do, and can take it back.

use axum::extract::{Multipart, Path};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use suivi_domain::recommendations::import::{self, Finding, Format, Import, Options, Outcome, State};
use suivi_kernel::{Error, Language, Problem, Refusal, Result};

use super::acts::Nothing;
use super::columns::column_form;
use super::{list, texts};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::{Posted, Uploaded};
use crate::shell;
use crate::ui::{self, ButtonKind, Choice, Confirm, Crumb, Fact, Field, FieldErrors, Shape, Tone};

/// Findings of one outcome on the page.
const SHOWN: i64 = 50;

/// The imports so far, and the form for a new one.
pub async fn page(ctx: Ctx) -> Result<Markup, Failure> {
    show(&ctx, &FieldErrors::default()).await
}

async fn show(ctx: &Ctx, errors: &FieldErrors) -> Result<Markup, Failure> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let all = ctx.app.db.read(move |conn| import::latest(conn, &actor, &mechanism, 50)).await?;
    let l = ctx.l10n;
    let cx = shell::page_below(ctx, msg::imports_title(l), Vec::new());
    let rows = all
        .iter()
        .map(|one| {
            ui::Row::new(vec![
                html! { a href=(format!("{}/imports/{}", ctx.base(), one.id)) { (ui::user_text(&one.file_name)) } },
                html! { (format_name(ctx, one.format)) },
                state_tag(ctx, one.state),
                html! { (l.number(i64::try_from(one.counts.new).unwrap_or(0))) },
                ui::moment(l, one.created_at),
                ui::user_text(&one.created_label),
            ])
        })
        .collect();
    let main = html! {
        (ui::page_head(html! { (msg::imports_title(l)) }, Some(html! { (msg::imports_lead(l)) }), None))
        @if !errors.is_empty() { (ui::error_summary(l, errors, &[("file", msg::import_file(l)), ("format", msg::import_format(l))])) }
        p { a href=(format!("{}/documents/in", ctx.base())) { (msg::doc_in_home(l)) } }
        section {
            h2 { (msg::import_new(l)) }
            (ui::upload_form(&format!("{}/imports", ctx.base()), ctx.csrf(), html! {
                (ui::radios(l, &Field::new("format", msg::import_format(l)).errors(errors), &[
                    Choice::new("uhri", msg::import_format_uhri(l), true),
                    Choice::new("upr-info", msg::import_format_upr_info(l), false),
                    Choice::new("table", msg::import_format_table(l), false),
                ]))
                (ui::file_field(l, &Field::new("file", msg::import_file(l)).hint(msg::import_file_hint(l)).errors(errors)
                    .accept(".json,.jsonl,.csv,.xlsx,.ods"), Some(ctx.app.settings.upload_limit)))
                (ui::button(ButtonKind::Primary, msg::import_read(l), None))
            }))
        }
        section {
            h2 { (msg::imports_title(l)) }
            @if all.is_empty() { (ui::empty_state(msg::imports_empty(l), msg::imports_empty_step(l), None)) }
            @else {
                (ui::data_table(l, &ui::Table {
                    caption: msg::imports_title(l),
                    caption_is_seen: false,
                    columns: vec![
                        ui::Column::main(msg::import_file(l)),
                        ui::Column::text(msg::import_format(l)),
                        ui::Column::text(msg::field_status(l)),
                        ui::Column::number(msg::import_outcome_new(l)),
                        ui::Column::text(msg::import_when(l)),
                        ui::Column::text(msg::import_by(l)),
                    ],
                    rows,
                }))
            }
        }
    };
    Ok(ui::page(&cx, main))
}

fn format_name(ctx: &Ctx, format: Format) -> &'static str {
    match format {
        Format::Uhri => msg::import_format_uhri(ctx.l10n),
        Format::UprInfo => msg::import_format_upr_info(ctx.l10n),
        Format::Table => msg::import_format_table(ctx.l10n),
        Format::Document => msg::import_format_document(ctx.l10n),
    }
}

fn state_tag(ctx: &Ctx, state: State) -> Markup {
    let l = ctx.l10n;
    let (words, shape, tone) = match state {
        State::Received => (msg::import_state_received(l), Shape::Open, Tone::Neutral),
        State::Previewing => (msg::import_state_previewing(l), Shape::Half, Tone::Active),
        State::Previewed => (msg::import_state_previewed(l), Shape::Diamond, Tone::Attention),
        State::Committing => (msg::import_state_committing(l), Shape::Half, Tone::Active),
        State::Committed => (msg::import_state_committed(l), Shape::Full, Tone::Good),
        State::Undoing => (msg::import_state_undoing(l), Shape::Half, Tone::Active),
        State::Undone => (msg::import_state_undone(l), Shape::Open, Tone::Neutral),
        State::Failed => (msg::import_state_failed(l), Shape::Triangle, Tone::Overdue),
    };
    ui::status_tag(words, shape, tone)
}

/// Takes a file. A table is asked about its columns first; the others are read at once.
pub async fn begin(ctx: Ctx, form: Multipart) -> Result<Response, Failure> {
    let uploaded = Uploaded::read(&ctx, form).await?;
    let begun = match &uploaded.file {
        None => Err(Refusal::invalid("file", Problem::required("")).into()),
        Some((name, blob)) => {
            let (name, blob) = (name.clone(), blob.clone());
            let format = uploaded.field("format").parse::<Format>();
            let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
            match format {
                Err(error) => Err(error),
                Ok(format) => {
                    ctx.app
                        .db
                        .write(move |tx| {
                            let source = (format == Format::Table).then(|| name.clone());
                            let options = Options { mapping: None, source };
                            let file = (name.as_str(), &blob);
                            let id = import::register(tx, &actor, Some(&mechanism), format, file, options)?;
                            if format != Format::Table {
                                import::queue_preview(tx, &actor, Some(&mechanism), &id)?;
                            }
                            Ok(id)
                        })
                        .await
                }
            }
        }
    };
    match begun {
        Ok(id) => Ok(Redirect::to(&format!("{}/imports/{id}", ctx.base())).into_response()),
        Err(Error::Refusal(Refusal::Invalid(problems))) => {
            let page = show(&ctx, &FieldErrors::of(ctx.l10n, &problems)).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(other) => Err(Failure(other)),
    }
}

/// One import: its columns, its preview, its progress or its outcome.
pub async fn one(ctx: Ctx, Path((_, _, id)): Path<(String, String, String)>) -> Result<Markup, Failure> {
    show_one(&ctx, id, &FieldErrors::default()).await
}

/// One import's page, with what was wrong with a form.
pub async fn show_one(ctx: &Ctx, id: String, errors: &FieldErrors) -> Result<Markup, Failure> {
    let asking = ctx.clone();
    let (found, job, columns, findings) = tokio::task::spawn_blocking(move || {
        asking.app.db.read_here(|conn| {
            let found = import::one(conn, &asking.actor, asking.mechanism.as_ref(), &id)?;
            let job = match &found.job_id {
                Some(job) if found.state.is_running() => suivi_store::jobs::find(conn, job)?,
                _ => None,
            };
            let unread = found.format == Format::Table && found.options.mapping.is_none();
            let columns = match unread {
                true => Some(import::columns(conn, &asking.app.blobs, &found)),
                false => None,
            };
            let mut findings = Vec::new();
            for outcome in Outcome::ALL {
                findings.push((outcome, import::findings(conn, &found, outcome, 0, SHOWN)?));
            }
            Ok((found, job, columns, findings))
        })
    })
    .await??;
    let l = ctx.l10n;
    let above = Crumb::to(msg::imports_title(l), format!("{}/imports", ctx.base()));
    let mut cx = shell::page_below(ctx, found.file_name.clone(), vec![above]);
    let is_running = found.state.is_running() && columns.is_none();
    cx.refresh_seconds = is_running.then_some(2);
    let main = html! {
        (ui::page_head(ui::user_text(&found.file_name), None, None))
        @if !errors.is_empty() { (ui::error_summary(l, errors, &[])) }
        (summary(ctx, &found))
        @if let Some(problem) = &found.problem { p { (msg::import_failed_note(l, problem.as_str())) } }
        @match columns {
            Some(Ok((preview, mapping))) => (column_form(ctx, &found, &preview, &mapping)),
            Some(Err(error)) => p.error { (error.to_string()) },
            None => {},
        }
        @if is_running {
            @let (done, total) = job.map_or((0, 0), |job| (job.done_units, job.total_units));
            (ui::progress(l, &ui::Progress {
                label: state_words(ctx, found.state),
                done: u64::try_from(done).unwrap_or(0),
                total: u64::try_from(total).ok().filter(|total| *total > 0),
                is_running: true,
            }))
        } @else if found.counts.rows > 0 {
            (outcome(ctx, &found, &findings))
        }
    };
    Ok(ui::page(&cx, main))
}

fn state_words(ctx: &Ctx, state: State) -> &'static str {
    match state {
        State::Committing => msg::import_state_committing(ctx.l10n),
        State::Undoing => msg::import_state_undoing(ctx.l10n),
        _ => msg::import_state_previewing(ctx.l10n),
    }
}

fn summary(ctx: &Ctx, found: &Import) -> Markup {
    let l = ctx.l10n;
    ui::summary_list(&[
        Fact::new(msg::import_format(l), html! { (format_name(ctx, found.format)) }),
        Fact::new(msg::field_status(l), state_tag(ctx, found.state)),
        Fact::new(msg::import_when(l), ui::moment(l, found.created_at)),
        Fact::new(msg::import_by(l), ui::user_text(&found.created_label)),
    ])
}

fn outcome(ctx: &Ctx, found: &Import, findings: &[(Outcome, Vec<Finding>)]) -> Markup {
    let l = ctx.l10n;
    let c = &found.counts;
    let counts = [
        (msg::import_outcome_new(l), c.new, msg::import_meaning_new(l), Some(Outcome::New)),
        (msg::import_outcome_changed(l), c.changed, msg::import_meaning_changed(l), Some(Outcome::Changed)),
        (msg::import_outcome_unchanged(l), c.unchanged, msg::import_meaning_unchanged(l), None),
        (
            msg::import_outcome_duplicate(l),
            c.possible_duplicates,
            msg::import_meaning_duplicate(l),
            Some(Outcome::Duplicate),
        ),
        (
            msg::import_outcome_unknown(l),
            c.unknown_labels,
            msg::import_meaning_unknown(l),
            Some(Outcome::Unknown),
        ),
        (msg::import_outcome_cleaned(l), c.cleaned, msg::import_meaning_cleaned(l), Some(Outcome::Cleaned)),
        (msg::import_outcome_refused(l), c.refused, msg::import_meaning_refused(l), Some(Outcome::Refused)),
    ];
    let rows = counts
        .iter()
        .map(|(name, count, meaning, outcome)| {
            let number = l.number(i64::try_from(*count).unwrap_or(0));
            ui::Row::new(vec![
                html! {
                    @match outcome.filter(|_| *count > 0) {
                        Some(outcome) => a href=(format!("#{}", outcome.code())) { (name) },
                        None => (name),
                    }
                },
                html! { (number) },
                html! { (meaning) },
            ])
        })
        .collect();
    html! {
        section {
            h2 { (if found.state == State::Previewed { msg::import_preview(l) } else { msg::import_outcome_title(l) }) }
            @if found.state == State::Previewed { p { (msg::import_preview_lead(l)) } }
            (ui::data_table(l, &ui::Table {
                caption: msg::import_preview(l),
                caption_is_seen: false,
                columns: vec![
                    ui::Column::main(msg::field_status(l)),
                    ui::Column::number(msg::import_rows(l)),
                    ui::Column::text(msg::import_meaning(l)),
                ],
                rows,
            }))
            (next_step(ctx, found))
        }
        @for (outcome, some) in findings { @if !some.is_empty() { (finding_list(ctx, found, *outcome, some)) } }
    }
}

fn next_step(ctx: &Ctx, found: &Import) -> Markup {
    let l = ctx.l10n;
    let here = format!("{}/imports/{}", ctx.base(), found.id);
    let to_do = found.counts.new + found.counts.changed;
    html! {
        @match found.state {
            State::Previewed if to_do == 0 => p { (msg::import_nothing_to_do(l)) },
            State::Previewed => (ui::post_button(ButtonKind::Primary, &msg::import_commit(l, to_do), &format!("{here}/commit"), ctx.csrf())),
            State::Committed => (ui::button_group(html! {
                (ui::button_link(ButtonKind::Primary, msg::error_go_register(l), &format!("{}/recommendations?sort=newest", ctx.base())))
                (ui::button_link(ButtonKind::Danger, msg::import_undo(l), &format!("{here}/undo")))
            })),
            _ => {},
        }
    }
}

fn finding_list(ctx: &Ctx, found: &Import, outcome: Outcome, some: &[Finding]) -> Markup {
    let l = ctx.l10n;
    let (title, total) = match outcome {
        Outcome::New => (msg::import_outcome_new(l), found.counts.new),
        Outcome::Changed => (msg::import_outcome_changed(l), found.counts.changed),
        Outcome::Duplicate => (msg::import_outcome_duplicate(l), found.counts.possible_duplicates),
        Outcome::Refused => (msg::import_outcome_refused(l), found.counts.refused),
        Outcome::Cleaned => (msg::import_outcome_cleaned(l), found.counts.cleaned),
        Outcome::Unknown => (msg::import_outcome_unknown(l), found.counts.unknown_labels),
    };
    html! {
        section id=(outcome.code()) {
            h2 { (title) }
            @if total > some.len() as u64 { p.muted { (msg::import_shown_of(l, some.len() as u64, total)) } }
            ul.plain.findings {
                @for finding in some { li { (one_finding(ctx, outcome, finding)) } }
            }
        }
    }
}

fn one_finding(ctx: &Ctx, outcome: Outcome, finding: &Finding) -> Markup {
    let l = ctx.l10n;
    html! {
        p {
            strong { (finding.place) } " "
            @if let Some(column) = &finding.column { (ui::user_text(column)) ": " }
            (finding_words(ctx, outcome, finding))
            @if let Some((state, slug)) = &finding.record {
                " "
                @if state.is_empty() { bdi { (slug) } }
                @else { a href=(list::address(ctx, state, slug)) { (slug) } }
            }
        }
        @if let Some(excerpt) = &finding.excerpt { p.muted { (ui::user_text(excerpt)) } }
        @for change in &finding.changes {
            p { (l.coded("change", change.field.split(':').next().unwrap_or_default())) }
            (texts::difference(ctx, change.field.split_once(':').and_then(|(_, code)| code.parse().ok()).unwrap_or(Language::En), &change.old, &change.new))
        }
    }
}

/// What there is to say about a row, in the reader's language where we have it.
fn finding_words(ctx: &Ctx, outcome: Outcome, finding: &Finding) -> Markup {
    let l = ctx.l10n;
    let said = match (outcome, finding.words.as_str()) {
        (Outcome::Duplicate, "same_words") => Some(msg::import_same_words(l)),
        (Outcome::Duplicate, "same_paragraph") => Some(msg::import_same_paragraph(l)),
        (Outcome::Refused, _) => {
            finding.code.as_ref().and_then(|code| l.find(&format!("import-refused-{code}")))
        }
        _ => None,
    };
    match said {
        Some(said) => html! { (said) },
        None if outcome == Outcome::Refused => html! { span lang="en" dir="ltr" { (finding.words) } },
        None => ui::user_text(&finding.words),
    }
}

/// Begins the commit.
pub async fn commit(
    ctx: Ctx,
    Path((_, _, id)): Path<(String, String, String)>,
    _: Posted<Nothing>,
) -> Result<Redirect, Failure> {
    let (actor, mechanism, wanted) = (ctx.actor.clone(), ctx.mechanism()?.clone(), id.clone());
    ctx.app.db.write(move |tx| import::queue_commit(tx, &actor, Some(&mechanism), &wanted)).await?;
    Ok(Redirect::to(&format!("{}/imports/{id}", ctx.base())))
}

/// Asks whether to take the import back.
pub async fn ask_undo(ctx: Ctx, Path((_, _, id)): Path<(String, String, String)>) -> Result<Markup, Failure> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let found = ctx.app.db.read(move |conn| import::one(conn, &actor, Some(&mechanism), &id)).await?;
    let l = ctx.l10n;
    let above = Crumb::to(msg::imports_title(l), format!("{}/imports", ctx.base()));
    let cx = shell::page_below(&ctx, msg::import_undo(l), vec![above]);
    let here = format!("{}/imports/{}", ctx.base(), found.id);
    let question = msg::import_undo_question(l, l.date(found.created_at.date()).as_str());
    Ok(ui::confirm_page(
        &cx,
        &Confirm {
            question: &question,
            consequences: html! { p { (msg::import_undo_consequences(l, found.counts.new + found.counts.changed)) } },
            is_undoable: true,
            act: msg::import_undo(l),
            action: &format!("{here}/undo"),
            fields: html! {},
            cancel_href: &here,
        },
    ))
}

/// Begins taking the import back.
pub async fn undo(
    ctx: Ctx,
    Path((_, _, id)): Path<(String, String, String)>,
    _: Posted<Nothing>,
) -> Result<Redirect, Failure> {
    let (actor, mechanism, wanted) = (ctx.actor.clone(), ctx.mechanism()?.clone(), id.clone());
    ctx.app.db.write(move |tx| import::queue_undo(tx, &actor, Some(&mechanism), &wanted)).await?;
    Ok(Redirect::to(&format!("{}/imports/{id}", ctx.base())))
}
