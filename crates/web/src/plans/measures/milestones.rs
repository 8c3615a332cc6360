//! The milestones of a measure. Task: whoever keeps it ticks off what was reached, and shows what proves it.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use suivi_domain::plans::measures::queries::{self, Whole};
use suivi_domain::plans::measures::{self, MilestoneFacts, may_keep_milestones};
use suivi_domain::plans::rows::Milestone;
use suivi_kernel::{LocalText, Refusal, Result};
use suivi_store::Tx;

use super::acts::{OfMeasure, WithinMeasure, done};
use crate::accounts::answer::{self, Again, Sent, date, some, texts, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::{L10n, msg};
use crate::input::Posted;
use crate::plans::form::{day, noted};
use crate::plans::names;
use crate::shell;
use crate::ui::{self, ButtonKind, Crumb, Field, FieldErrors, InputKind, LanguageField, Shape, Tone};

/// The milestones on the measure's page, with a form to add one for those who keep them.
pub fn section(ctx: &Ctx, whole: &Whole, sent: &Sent, errors: &FieldErrors) -> Markup {
    let l = ctx.l10n;
    let keeps = may_keep_milestones(&ctx.actor, &whole.measure);
    let here = names::measure_address(ctx, &whole.measure.slug);
    html! {
        @if keeps || !whole.milestones.is_empty() {
            section {
                h2 { (msg::milestones_title(l)) }
                ol {
                    @for milestone in &whole.milestones {
                        li {
                            (names::stored(l, &milestone.titles)) " "
                            (reached(ctx, milestone))
                            @if keeps { " " a href=(format!("{here}/milestones/{}", milestone.id)) { (msg::button_edit(l)) } }
                        }
                    }
                }
                @if keeps {
                    details open[errors.on("titles").is_some()] {
                        summary { (msg::milestone_add(l)) }
                        (ui::form(&format!("{here}/milestones"), ctx.csrf(), html! {
                            (fields(l, sent, errors))
                            (ui::button(ButtonKind::Secondary, msg::button_add(l), None))
                        }))
                    }
                }
            }
        }
    }
}

fn reached(ctx: &Ctx, milestone: &Milestone) -> Markup {
    let l = ctx.l10n;
    let today = ctx.app.db.clock().now().date();
    html! {
        @if let Some(done) = milestone.done_on {
            (ui::status_tag(msg::milestone_reached(l), Shape::Full, Tone::Good)) " " (ui::day(l, done))
            @if let Some(proof) = &milestone.proof { " " span.muted { (ui::user_text(proof)) } }
        } @else if let Some(due) = milestone.due_on {
            span.muted { (msg::measure_due(l)) ": " } (names::due(l, due, due < today, today))
        }
    }
}

fn fields(l: L10n, sent: &Sent, errors: &FieldErrors) -> Markup {
    let text = texts(sent, "titles");
    let line = |name, label, kind| {
        ui::text_field(l, &Field::optional(name, label).kind(kind).value(value(sent, name)).errors(errors))
    };
    html! {
        (ui::language_fields(l, &LanguageField {
            name: "titles", label: msg::milestone(l), hint: None, rows: None, is_needed: true, text: &text, errors,
        }))
        (line("due_on", msg::measure_due(l), InputKind::Date))
        (line("done_on", msg::milestone_done(l), InputKind::Date))
        (line("proof", msg::milestone_proof(l), InputKind::Text))
    }
}

fn sent_of(milestone: &Milestone) -> Result<Sent> {
    let mut sent = Sent::new();
    for (language, text) in LocalText::from_json(&milestone.titles)?.0 {
        sent.push((format!("titles_{language}"), text));
    }
    sent.push(("due_on".to_owned(), day(milestone.due_on)));
    sent.push(("done_on".to_owned(), day(milestone.done_on)));
    sent.push(("proof".to_owned(), milestone.proof.clone().unwrap_or_default()));
    Ok(sent)
}

fn facts_of(sent: &Sent) -> Result<MilestoneFacts> {
    let mut wrong = Vec::new();
    let facts = MilestoneFacts {
        titles: texts(sent, "titles"),
        due_on: noted(&mut wrong, date(sent, "due_on")),
        done_on: noted(&mut wrong, date(sent, "done_on")),
        proof: some(value(sent, "proof")),
    };
    if wrong.is_empty() { Ok(facts) } else { Err(Refusal::Invalid(wrong).into()) }
}

/// Adds one.
pub async fn add(
    ctx: Ctx,
    Path((_, _, slug)): OfMeasure,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let form = sent.clone();
    let add = move |tx: &mut Tx, ctx: &Ctx, slug: &str| {
        measures::add_milestone(tx, &ctx.actor, ctx.mechanism()?, slug, facts_of(&form)?)
    };
    done(&ctx, slug, sent, add, |_| "milestone-saved").await
}

/// The form for one.
pub async fn edit(ctx: Ctx, Path((_, _, slug, id)): WithinMeasure) -> Result<Markup, Failure> {
    let (whole, milestone) = find(&ctx, slug, &id).await?;
    render(&ctx, &whole, &milestone, &sent_of(&milestone)?, Again::default())
}

async fn find(ctx: &Ctx, slug: String, id: &str) -> Result<(Whole, Milestone)> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let whole = ctx.app.db.read(move |conn| queries::whole(conn, &actor, &mechanism, &slug)).await?;
    ctx.actor.require_that(may_keep_milestones(&ctx.actor, &whole.measure))?;
    let found = whole.milestones.iter().find(|milestone| milestone.id == id).cloned();
    let milestone = found.ok_or(Refusal::NotFound)?;
    Ok((whole, milestone))
}

fn render(
    ctx: &Ctx,
    whole: &Whole,
    milestone: &Milestone,
    sent: &Sent,
    again: Again,
) -> Result<Markup, Failure> {
    let l = ctx.l10n;
    let page = names::measure_address(ctx, &whole.measure.slug);
    let here = format!("{page}/milestones/{}", milestone.id);
    let way = vec![
        Crumb::to(msg::measures_title(l), format!("{}/measures", ctx.base())),
        Crumb::to(whole.titles.best_text(l.language()), page),
    ];
    let mut cx = shell::page_below(ctx, msg::milestone_edit(l), way);
    cx.notice = again.notice;
    let main = html! {
        (ui::error_summary(l, &again.errors, &[
            ("titles", msg::milestone(l)), ("due_on", msg::measure_due(l)),
            ("done_on", msg::milestone_done(l)), ("proof", msg::milestone_proof(l)),
        ]))
        (ui::page_head(html! { (msg::milestone_edit(l)) }, None, None))
        (ui::form(&here, ctx.csrf(), html! {
            (fields(l, sent, &again.errors))
            (ui::button(ButtonKind::Primary, msg::button_save(l), None))
        }))
        (ui::post_button(ButtonKind::Danger, msg::button_remove(l), &format!("{here}/remove"), ctx.csrf()))
    };
    Ok(ui::page(&cx, main))
}

/// Changes one.
pub async fn update(
    ctx: Ctx,
    Path((_, _, slug, id)): WithinMeasure,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let (whole, milestone) = find(&ctx, slug, &id).await?;
    let (actor, mechanism, form) = (ctx.actor.clone(), ctx.mechanism()?.clone(), sent.clone());
    let measure_id = whole.measure.id.clone();
    let changed = ctx.app.db.write(move |tx| {
        measures::update_milestone(tx, &actor, &mechanism, &measure_id, &id, facts_of(&form)?)
    });
    match changed.await {
        Ok(_) => {
            let page = names::measure_address(&ctx, &whole.measure.slug);
            Ok(answer::done(&page, "milestone-saved").into_response())
        }
        Err(error) => {
            let again = answer::again(ctx.l10n, error)?;
            Ok(answer::refused(render(&ctx, &whole, &milestone, &sent, again)?))
        }
    }
}

/// Takes one away.
pub async fn remove(
    ctx: Ctx,
    Path((_, _, slug, id)): WithinMeasure,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let remove = move |tx: &mut Tx, ctx: &Ctx, slug: &str| {
        measures::remove_milestone(tx, &ctx.actor, ctx.mechanism()?, slug, &id)
    };
    done(&ctx, slug, sent, remove, |()| "milestone-saved").await
}
