//! Requests for information. The task: the secretariat asks one ministry one thing with a date, and sees who has not
//! answered; a focal point answers in a minute.

use std::collections::HashMap;

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use suivi_domain::followup::comments::About;
use suivi_domain::followup::requests::{self, Question};
use suivi_domain::followup::rows::InformationRequest;
use suivi_domain::mechanisms;
use suivi_kernel::{Act, Error, LocalText, ObjectKind, Problem, Refusal, Result};

use crate::accounts::answer::{self, Again, Sent, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::{Posted, chosen};
use crate::paging::Page;
use crate::routes::{Needs, Route};
use crate::shell;
use crate::ui::{self, ButtonKind, Choice, Crumb, Field, InputKind};

/// The addresses of requests.
pub fn routes() -> Vec<Route> {
    let read = Needs::MaySome(Act::Read, ObjectKind::UpdateDraft);
    let ask = Needs::May(Act::Create, ObjectKind::Allocation);
    vec![
        Route::get("/{lang}/{mechanism}/requests", read, list),
        Route::get("/{lang}/{mechanism}/requests/new", ask, form),
        Route::post("/{lang}/{mechanism}/requests", ask, send),
        Route::get("/{lang}/{mechanism}/requests/{id}", read, one),
        Route::post("/{lang}/{mechanism}/requests/{id}/answer", read, take_answer),
        Route::post("/{lang}/{mechanism}/requests/{id}/withdraw", ask, withdraw),
    ]
}

/// A request in one line.
pub fn line(ctx: &Ctx, request: &InformationRequest) -> Markup {
    html! {
        a href=(format!("{}/requests/{}", ctx.base(), request.id)) { (ui::user_text(&excerpt(&request.question))) }
        " " (state(ctx, request))
    }
}

fn excerpt(text: &str) -> String {
    let short: String = text.chars().take(140).collect();
    if short.len() < text.len() { format!("{short}…") } else { short }
}

fn state(ctx: &Ctx, request: &InformationRequest) -> Markup {
    let l = ctx.l10n;
    let today = ctx.app.db.clock().now().date();
    let is_late = request.state == "open" && request.due_on.is_some_and(|due| due < today);
    match (request.state.as_str(), is_late) {
        ("open", true) => ui::status_tag(msg::request_late(l), ui::Shape::Triangle, ui::Tone::Overdue),
        ("open", false) => ui::status_tag(msg::request_open(l), ui::Shape::Open, ui::Tone::Attention),
        ("answered", _) => ui::status_tag(msg::request_answered(l), ui::Shape::Full, ui::Tone::Good),
        _ => ui::status_tag(msg::request_withdrawn(l), ui::Shape::Open, ui::Tone::Neutral),
    }
}

/// The names of the mechanism's institutions.
fn names(conn: &mut suivi_store::Conn, ctx: &Ctx) -> Result<HashMap<String, LocalText>> {
    let all = mechanisms::institutions_of(conn, &ctx.mechanism()?.id)?;
    Ok(all.into_iter().map(|institution| (institution.id, institution.names)).collect())
}

/// The requests in one state.
pub async fn list(ctx: Ctx) -> Result<Markup, Failure> {
    let states = ["open", "answered", "withdrawn"];
    let chosen = chosen(&ctx.uri, "state", &states)?.unwrap_or("open");
    let page = Page::of(&ctx.uri)?;
    let (asking, state_asked) = (ctx.clone(), chosen);
    let ((total, found), names) = ctx
        .app
        .db
        .read(move |conn| {
            let mechanism = asking.mechanism()?;
            let found = requests::in_state(conn, &asking.actor, mechanism, state_asked, page.window())?;
            Ok((found, names(conn, &asking)?))
        })
        .await?;
    let l = ctx.l10n;
    let mut cx = shell::page_below(&ctx, msg::requests_title(l), Vec::new());
    cx.notice = answer::news(&ctx, &["request-sent", "request-answer-sent", "request-withdrawn-done"]);
    let may_ask = ctx.actor.may(Act::Create, ObjectKind::Allocation, &ctx.mechanism()?.id);
    let new =
        || ui::button_link(ButtonKind::Primary, msg::request_new(l), &format!("{}/requests/new", ctx.base()));
    let rows = found
        .iter()
        .map(|request| {
            let name = names.get(&request.institution_id);
            ui::Row::new(vec![
                html! { a href=(format!("{}/requests/{}", ctx.base(), request.id)) { (ui::user_text(&excerpt(&request.question))) } },
                html! { @if let Some(name) = name { (ui::local_text(l, name)) } },
                html! { @if let Some(due) = request.due_on { (ui::day(l, due)) } @else { "–" } },
                state(&ctx, request),
            ])
        })
        .collect();
    let columns = vec![
        ui::Column::main(msg::request_question(l)),
        ui::Column::text(msg::request_to(l)),
        ui::Column::text(msg::request_due(l)),
        ui::Column::text(msg::field_status(l)),
    ];
    let pages = page.ways(&ctx, found.len(), total);
    let main = html! {
        (ui::page_head(html! { (msg::requests_title(l)) }, Some(html! { (msg::requests_lead(l)) }), may_ask.then(new)))
        nav.tabs aria-label=(msg::field_status(l)) {
            ul {
                @for (state, label) in states.iter().zip([msg::request_open(l), msg::request_answered(l), msg::request_withdrawn(l)]) {
                    li { a href={ (ctx.base()) "/requests?state=" (state) } aria-current=[(chosen == *state).then_some("true")] { (label) } }
                }
            }
        }
        @if found.is_empty() { (ui::empty_state(msg::requests_none(l), msg::requests_none_step(l), None)) }
        @else {
            (ui::data_table(l, &ui::Table { caption: msg::requests_title(l), caption_is_seen: false, columns, rows }))
            (ui::pagination(l, &pages))
        }
    };
    Ok(ui::page(&cx, main))
}

/// The form for a new request; the item it is about may stand in the address.
pub async fn form(ctx: Ctx) -> Result<Markup, Failure> {
    let sent: Sent = ui::Address::of(&ctx.uri.to_string()).query().to_vec();
    Ok(render_form(&ctx, &sent, &Again::default()).await?)
}

async fn render_form(ctx: &Ctx, sent: &Sent, again: &Again) -> Result<Markup> {
    let l = ctx.l10n;
    let (id, today) = (ctx.mechanism()?.id.clone(), ctx.app.db.clock().now().date());
    let mut institutions = ctx.app.db.read(move |conn| mechanisms::institutions_on(conn, &id, today)).await?;
    institutions.sort_by_key(|branch| branch.institution.names.best_text(l.language()).to_lowercase());
    let choices: Vec<Choice> = institutions
        .iter()
        .map(|branch| {
            let institution = &branch.institution;
            Choice::new(
                &institution.id,
                institution.names.best_text(l.language()),
                institution.id == value(sent, "institution"),
            )
        })
        .collect();
    let errors = &again.errors;
    let labels = [
        ("institution", msg::request_to(l)),
        ("question", msg::request_question(l)),
        ("due_on", msg::request_due(l)),
    ];
    let restricted = value(sent, "class") == "2";
    let mut cx = shell::page_below(
        ctx,
        msg::request_new(l),
        vec![Crumb::to(msg::requests_title(l), format!("{}/requests", ctx.base()))],
    );
    cx.notice = again.notice.clone();
    let main = html! {
        (ui::page_head(html! { (msg::request_new(l)) }, Some(html! { (msg::request_new_lead(l)) }), None))
        (ui::error_summary(l, errors, &labels))
        (ui::form(&format!("{}/requests", ctx.base()), ctx.csrf(), html! {
            (ui::hidden("kind", value(sent, "kind"))) (ui::hidden("about", value(sent, "about")))
            (ui::select(l, &Field::new("institution", msg::request_to(l)).errors(errors), &choices))
            (ui::text_area(l, &Field::new("question", msg::request_question(l)).value(value(sent, "question")).errors(errors).rows(5)))
            (ui::text_field(l, &Field::optional("due_on", msg::request_due(l)).kind(InputKind::Date).value(value(sent, "due_on")).errors(errors)))
            (ui::select(l, &Field::new("class", msg::remark_who_reads(l)), &[
                Choice::new("1", msg::class_government(l), !restricted),
                Choice::new("2", msg::class_restricted(l), restricted),
            ]))
            (ui::button(ButtonKind::Primary, msg::request_send(l), None))
        }))
    };
    Ok(ui::page(&cx, main))
}

/// Puts a question.
pub async fn send(ctx: Ctx, Posted(sent): Posted<Sent>) -> Result<Response, Failure> {
    let due = value(&sent, "due_on");
    let due_on = match due {
        "" => Ok(None),
        day => day
            .parse()
            .map(Some)
            .map_err(|_| Error::from(Refusal::invalid("due_on", Problem::not_a_date(day)))),
    };
    let outcome = match due_on {
        Err(refused) => Err(refused),
        Ok(due_on) => {
            let (actor, mechanism, sent) = (ctx.actor.clone(), ctx.mechanism()?.clone(), sent.clone());
            let work = move |tx: &mut suivi_store::Tx| {
                let about = match value(&sent, "about") {
                    "" => None,
                    id => Some(About::parse(value(&sent, "kind"), id)?),
                };
                let new = Question {
                    institution_id: value(&sent, "institution"),
                    about,
                    question: value(&sent, "question"),
                    due_on,
                    class: value(&sent, "class").parse().unwrap_or(1),
                };
                requests::ask(tx, &actor, &mechanism, new)
            };
            ctx.app.db.write(work).await
        }
    };
    match outcome {
        Ok(_) => Ok(answer::done(&format!("{}/requests", ctx.base()), "request-sent").into_response()),
        Err(error) => {
            let again = answer::again(ctx.l10n, error)?;
            Ok(answer::refused(render_form(&ctx, &sent, &again).await?))
        }
    }
}

/// One request with its answer, or the field for it.
pub async fn one(ctx: Ctx, Path((_, _, id)): Path<(String, String, String)>) -> Result<Markup, Failure> {
    Ok(render_one(&ctx, id, &Again::default(), "").await?)
}

async fn render_one(ctx: &Ctx, id: String, again: &Again, text: &str) -> Result<Markup> {
    let asking = ctx.clone();
    let (request, names) = ctx
        .app
        .db
        .read(move |conn| {
            let request = requests::by_id(conn, &asking.actor, asking.mechanism()?, &id)?;
            Ok((request, names(conn, &asking)?))
        })
        .await?;
    let l = ctx.l10n;
    let here = format!("{}/requests/{}", ctx.base(), request.id);
    let mut cx = shell::page_below(
        ctx,
        msg::request(l),
        vec![Crumb::to(msg::requests_title(l), format!("{}/requests", ctx.base()))],
    );
    cx.notice = again
        .notice
        .clone()
        .or_else(|| answer::news(ctx, &["request-answer-sent", "request-withdrawn-done"]));
    let mut facts = vec![
        ui::Fact::new(
            msg::request_to(l),
            html! { @if let Some(name) = names.get(&request.institution_id) { (ui::local_text(l, name)) } },
        ),
        ui::Fact::new(msg::field_status(l), state(ctx, &request)),
        ui::Fact::new(
            msg::request_asked_by(l),
            html! { (ui::user_text(&request.asked_label)) ", " (ui::moment(l, request.asked_at)) },
        ),
    ];
    if let Some(due) = request.due_on {
        facts.push(ui::Fact::new(msg::request_due(l), ui::day(l, due)));
    }
    if request.class >= 2 {
        facts.push(ui::Fact::new(msg::remark_who_reads(l), html! { (msg::class_restricted(l)) }));
    }
    let may_answer = request.state == "open" && requests::is_asked(&ctx.actor, &request);
    let may_withdraw =
        request.state == "open" && ctx.actor.may(Act::Create, ObjectKind::Allocation, &ctx.mechanism()?.id);
    let main = html! {
        (ui::page_head(html! { (msg::request(l)) }, None, None))
        (ui::prose(&request.question))
        (ui::summary_list(&facts))
        @if let Some(answer) = &request.answer {
            section {
                h2 { (msg::request_answer(l)) }
                (ui::prose(answer))
                p.muted {
                    (ui::user_text(request.answered_label.as_deref().unwrap_or_default()))
                    @if let Some(at) = request.answered_at { ", " (ui::moment(l, at)) }
                }
            }
        }
        @if may_answer {
            (ui::error_summary(l, &again.errors, &[("answer", msg::request_answer(l))]))
            (ui::form(&format!("{here}/answer"), ctx.csrf(), html! {
                (ui::text_area(l, &Field::new("answer", msg::request_answer(l)).value(text).errors(&again.errors).rows(8)))
                (ui::button(ButtonKind::Primary, msg::request_answer_send(l), None))
            }))
        }
        @if may_withdraw { (ui::post_button(ButtonKind::Danger, msg::request_withdraw(l), &format!("{here}/withdraw"), ctx.csrf())) }
    };
    Ok(ui::page(&cx, main))
}

/// Takes the institution's answer.
pub async fn take_answer(
    ctx: Ctx,
    Path((_, _, id)): Path<(String, String, String)>,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let (actor, mechanism, wanted) = (ctx.actor.clone(), ctx.mechanism()?.clone(), id.clone());
    let text = value(&sent, "answer").to_owned();
    let given = text.clone();
    match ctx.app.db.write(move |tx| requests::answer(tx, &actor, &mechanism, &wanted, &given)).await {
        Ok(_) => {
            Ok(answer::done(&format!("{}/requests/{id}", ctx.base()), "request-answer-sent").into_response())
        }
        Err(error) => {
            let again = answer::again(ctx.l10n, error)?;
            Ok(answer::refused(render_one(&ctx, id, &again, &text).await?))
        }
    }
}

/// Takes a question back.
pub async fn withdraw(
    ctx: Ctx,
    Path((_, _, id)): Path<(String, String, String)>,
    _: Posted<Sent>,
) -> Result<Redirect, Failure> {
    let (actor, mechanism, wanted) = (ctx.actor.clone(), ctx.mechanism()?.clone(), id.clone());
    ctx.app.db.write(move |tx| requests::withdraw(tx, &actor, &mechanism, &wanted)).await?;
    Ok(answer::done(&format!("{}/requests/{id}", ctx.base()), "request-withdrawn-done"))
}
