//! The night desk. The task: after the first meeting the secretariat allots each question that was put, the ministries answer, and
//! by the hour that was promised every answer is released.

use std::collections::HashMap;

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use suivi_domain::followup::items::institution_names;
use suivi_domain::mechanisms::{self, Branch};
use suivi_domain::reports::writing::dialogue::{self, HOURS, NewQuestion};
use suivi_domain::reports::writing::queries;
use suivi_domain::reports::writing::rows::{DialogueQuestion, Report};
use suivi_kernel::{Act, LocalText, ObjectKind, Problem, Refusal, Result, Zone};

use super::{outline, words};
use crate::accounts::answer::{self, Again, Sent, revision, some, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::followup::when;
use crate::i18n::msg;
use crate::input::Posted;
use crate::reports::list::today;
use crate::shell;
use crate::ui::{self, ButtonKind, Choice, Field, InputKind, Shape, Tone};

type Place = Path<(String, String, String)>;

const NEWS: [&str; 4] = ["night-asked", "night-allotted", "night-answered", "night-released"];

struct Read {
    row: Report,
    questions: Vec<DialogueQuestion>,
    institutions: HashMap<String, LocalText>,
    branches: Vec<Branch>,
    zone: Zone,
}

/// The page.
pub async fn page(ctx: Ctx, Path((_, _, slug)): Place) -> Result<Markup, Failure> {
    Ok(render(&ctx, slug, &Sent::new(), Again::default()).await?)
}

async fn render(ctx: &Ctx, slug: String, sent: &Sent, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let (actor, mechanism, today) = (ctx.actor.clone(), ctx.mechanism()?.clone(), today(ctx));
    let arranges = actor.may(Act::Update, ObjectKind::ReportDraft, &mechanism.id);
    let reading = move |conn: &mut suivi_store::Conn| {
        let (row, sight) = queries::find(conn, &actor, &mechanism, &slug)?;
        let zone = suivi_domain::followup::rules::rules(conn, &mechanism.id)?.time_zone.parse()?;
        Ok(Read {
            questions: dialogue::questions(conn, (&row, &sight))?,
            institutions: institution_names(conn, &mechanism.id)?,
            branches: mechanisms::institutions_on(conn, &mechanism.id, today)?,
            row,
            zone,
        })
    };
    let read: Read = ctx.app.db.read(reading).await?;
    let mut cx = shell::page_below(ctx, msg::night_desk(l), words::way(ctx, &read.row));
    cx.notice = again.notice.clone().or_else(|| answer::news(ctx, &NEWS));
    let labels = [
        ("question", msg::night_question_text(l)),
        ("asked_by", msg::night_asked_by(l)),
        ("hours", msg::night_hours(l)),
        ("institution", msg::request_to(l)),
        ("answer", msg::night_answer(l)),
    ];
    let main = html! {
        (ui::error_summary(l, &again.errors, &labels))
        (ui::page_head(html! { (msg::night_desk(l)) }, Some(html! { (words::title(&read.row)?) }), None))
        @if read.questions.is_empty() { (ui::empty_state(msg::night_none(l), msg::night_none_step(l), None)) }
        @for question in &read.questions { (one(ctx, &read, question, arranges, sent, &again)) }
        @if arranges { (ask_form(ctx, &read, sent, &again)) }
    };
    Ok(ui::page(&cx, main))
}

fn one(
    ctx: &Ctx,
    read: &Read,
    question: &DialogueQuestion,
    arranges: bool,
    sent: &Sent,
    again: &Again,
) -> Markup {
    let l = ctx.l10n;
    let now = ctx.app.db.clock().now();
    let here = format!("{}/questions/{}", words::address(ctx, &read.row.slug), question.number);
    let is_sent = value(sent, "number") == question.number.to_string();
    let none = ui::FieldErrors::default();
    let errors = if is_sent { &again.errors } else { &none };
    let word = l.coded("question-state", &question.state);
    let tag = match question.state.as_str() {
        "open" if question.due_at < now => {
            ui::status_tag(msg::request_late(l), Shape::Triangle, Tone::Overdue)
        }
        "open" => ui::status_tag(word, Shape::Open, Tone::Attention),
        "answered" => ui::status_tag(word, Shape::Half, Tone::Active),
        _ => ui::status_tag(word, Shape::Full, Tone::Good),
    };
    let number = usize::try_from(question.number).unwrap_or_default();
    let is_released = question.state == "released";
    let answers = !is_released && dialogue::answers_question(&ctx.actor, question);
    let is_author = question.answered_by.is_some() && question.answered_by == ctx.actor.user_id;
    let releases = question.state == "answered"
        && !is_author
        && ctx.actor.may(Act::Approve, ObjectKind::ReportDraft, &question.mechanism_id);
    let carried = || {
        html! { (ui::hidden("number", &question.number.to_string())) (ui::hidden("revision", &question.revision.to_string())) }
    };
    html! {
        section id={ "question-" (question.number) } {
            h2 { (msg::night_question(l, i64::from(question.number))) " " (tag) }
            (ui::prose(&question.question))
            p.muted {
                @if !question.asked_by.is_empty() { (ui::user_text(&question.asked_by)) ", " }
                (words::institution(l, &read.institutions, question.institution_id.as_deref())) ", "
                (msg::night_until(l)) " " (when::both(l, &read.zone, question.due_at))
            }
            @if let Some(answer) = &question.answer {
                h3 { (msg::night_answer(l)) }
                (ui::prose(answer))
                @if let (Some(label), Some(at)) = (&question.answered_label, question.answered_at) { p.muted { (ui::user_text(label)) ", " (ui::moment(l, at)) } }
            }
            @if answers {
                details.screen-only open[question.state == "open" || is_sent] {
                    summary { (msg::night_answer(l)) }
                    (ui::form(&format!("{here}/answer"), ctx.csrf(), html! {
                        (carried())
                        (ui::text_area(l, &Field::new("answer", msg::night_answer(l))
                            .value(if is_sent { value(sent, "answer") } else { question.answer.as_deref().unwrap_or_default() })
                            .errors(errors).rows(6).numbered(number)))
                        (ui::button(ButtonKind::Primary, msg::night_answer(l), None))
                    }))
                }
            }
            @if releases {
                (ui::form(&format!("{here}/release"), ctx.csrf(), html! { (carried()) (ui::button(ButtonKind::Primary, msg::night_release(l), None)) }))
            }
            @if arranges && !is_released {
                details.screen-only {
                    summary { (msg::night_allot(l)) }
                    (ui::form(&format!("{here}/allot"), ctx.csrf(), html! {
                        (carried())
                        (ui::select(l, &Field::new("institution", msg::request_to(l)).errors(errors).numbered(number),
                            &super::new::listed(&outline::institutions(ctx, &read.branches, question.institution_id.as_deref().unwrap_or_default()))))
                        (ui::button(ButtonKind::Secondary, msg::night_allot(l), None))
                    }))
                }
            }
        }
    }
}

fn ask_form(ctx: &Ctx, read: &Read, sent: &Sent, again: &Again) -> Markup {
    let l = ctx.l10n;
    let is_sent = value(sent, "act") == "ask";
    let none = ui::FieldErrors::default();
    let errors = if is_sent { &again.errors } else { &none };
    let typed = |name: &str| if is_sent { value(sent, name) } else { "" };
    let hours = [(HOURS, msg::night_hours_24(l)), (2 * HOURS, msg::night_hours_48(l))]
        .map(|(hours, label)| (hours.to_string(), label));
    let hours: Vec<Choice<'_>> = hours
        .iter()
        .map(|(hours, label)| {
            Choice::new(hours, label, typed("hours") == hours || (!is_sent && hours == "24"))
        })
        .collect();
    html! {
        section.screen-only {
            h2 { (msg::night_ask(l)) }
            (ui::form(&format!("{}/questions", words::address(ctx, &read.row.slug)), ctx.csrf(), html! {
                (ui::hidden("act", "ask"))
                (ui::text_area(l, &Field::new("question", msg::night_question_text(l)).value(typed("question")).errors(errors).rows(4)))
                (ui::text_field(l, &Field::optional("asked_by", msg::night_asked_by(l)).kind(InputKind::Text).value(typed("asked_by")).errors(errors)))
                (ui::select(l, &Field::optional("institution", msg::request_to(l)).errors(errors), &super::new::listed(&outline::institutions(ctx, &read.branches, typed("institution")))))
                (ui::select(l, &Field::new("hours", msg::night_hours(l)).errors(errors), &hours))
                (ui::button(ButtonKind::Primary, msg::night_ask(l), None))
            }))
        }
    }
}

/// Notes a question.
pub async fn ask(
    ctx: Ctx,
    Path((_, _, slug)): Place,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let (actor, mechanism, asked, to) =
        (ctx.actor.clone(), ctx.mechanism()?.clone(), sent.clone(), slug.clone());
    let made = ctx.app.db.write(move |tx| {
        let text = value(&asked, "hours");
        let hours: i64 = match text {
            "" => HOURS,
            text => text.parse().map_err(|_| Refusal::invalid("hours", Problem::not_a_number(text)))?,
        };
        if !(1..=24 * 14).contains(&hours) {
            return Err(Refusal::invalid("hours", Problem::not_a_number(text)).into());
        }
        let new = NewQuestion {
            question: value(&asked, "question").to_owned(),
            asked_by: value(&asked, "asked_by").to_owned(),
            institution_id: some(value(&asked, "institution")),
            due_at: Some(tx.now + chrono::Duration::hours(hours)),
        };
        dialogue::ask(tx, &actor, &mechanism, &to, new)
    });
    finish(&ctx, slug, &sent, made.await.map(|_| "night-asked")).await
}

type One = Path<(String, String, String, i32)>;

/// Allots a question to another institution.
pub async fn allot(
    ctx: Ctx,
    Path((_, _, slug, number)): One,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let (actor, mechanism, asked, to) =
        (ctx.actor.clone(), ctx.mechanism()?.clone(), sent.clone(), slug.clone());
    let made = ctx.app.db.write(move |tx| {
        let seen = revision(&asked)?;
        dialogue::allot(tx, &actor, &mechanism, (&to, number), value(&asked, "institution"), seen)
    });
    finish(&ctx, slug, &sent, made.await.map(|()| "night-allotted")).await
}

/// Answers a question.
pub async fn answer(
    ctx: Ctx,
    Path((_, _, slug, number)): One,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let (actor, mechanism, asked, to) =
        (ctx.actor.clone(), ctx.mechanism()?.clone(), sent.clone(), slug.clone());
    let made = ctx.app.db.write(move |tx| {
        let seen = revision(&asked)?;
        dialogue::answer(tx, &actor, &mechanism, (&to, number), value(&asked, "answer"), seen)
    });
    finish(&ctx, slug, &sent, made.await.map(|()| "night-answered")).await
}

/// Releases an answer.
pub async fn release(
    ctx: Ctx,
    Path((_, _, slug, number)): One,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let (actor, mechanism, asked, to) =
        (ctx.actor.clone(), ctx.mechanism()?.clone(), sent.clone(), slug.clone());
    let made = ctx.app.db.write(move |tx| {
        let seen = revision(&asked)?;
        dialogue::release(tx, &actor, &mechanism, (&to, number), seen)
    });
    finish(&ctx, slug, &sent, made.await.map(|()| "night-released")).await
}

async fn finish(
    ctx: &Ctx,
    slug: String,
    sent: &Sent,
    made: Result<&'static str>,
) -> Result<Response, Failure> {
    match made {
        Ok(done) => {
            let here = format!("{}/questions", words::address(ctx, &slug));
            Ok(answer::done(&here, done).into_response())
        }
        Err(error) => {
            let again = answer::again(ctx.l10n, error)?;
            Ok(answer::refused(render(ctx, slug, sent, again).await?))
        }
    }
}
