//! Signals. The task: an officer goes through the hints of a week in ten minutes, takes what proves something and sets
//! the rest aside with a reason.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use suivi_domain::followup::model::{EvidenceKind, Subject};
use suivi_domain::followup::rows::Signal;
use suivi_domain::followup::signals::{self, NewSignal, SignalKind};
use suivi_domain::recommendations::{cases, queries};
use suivi_kernel::{Act, Error, ObjectKind, Problem, Refusal, Result};

use crate::accounts::answer::{self, Again, Sent, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::{Posted, chosen};
use crate::paging::Page;
use crate::routes::{Needs, Route};
use crate::shell;
use crate::ui::{self, ButtonKind, Choice, Crumb, Field, InputKind};

/// The addresses of signals.
pub fn routes() -> Vec<Route> {
    let read = Needs::May(Act::Read, ObjectKind::EvidenceInternal);
    let work = Needs::May(Act::Create, ObjectKind::EvidenceInternal);
    vec![
        Route::get("/{lang}/{mechanism}/signals", read, list),
        Route::get("/{lang}/{mechanism}/recommendations/{slug}/suggest", Needs::SignIn, form),
        Route::post("/{lang}/{mechanism}/recommendations/{slug}/suggest", Needs::SignIn, send),
        Route::post("/{lang}/{mechanism}/signals/{id}/take", work, take),
        Route::post("/{lang}/{mechanism}/signals/{id}/set-aside", work, set_aside),
    ]
}

/// The hints that wait, or those that were decided.
pub async fn list(ctx: Ctx) -> Result<Markup, Failure> {
    let states = ["open", "taken", "set_aside"];
    let chosen = chosen(&ctx.uri, "state", &states)?.unwrap_or("open");
    let page = Page::of(&ctx.uri)?;
    let (actor, mechanism, state) = (ctx.actor.clone(), ctx.mechanism()?.clone(), chosen);
    let (total, found, records) = ctx
        .app
        .db
        .read(move |conn| {
            let (total, found) = signals::in_state(conn, &actor, &mechanism, state, page.window())?;
            let cases: Vec<String> = found.iter().filter_map(|signal| signal.case_id.clone()).collect();
            Ok((total, found, queries::shorts_of_cases(conn, &cases)?))
        })
        .await?;
    let l = ctx.l10n;
    let mut cx = shell::page_below(&ctx, msg::signals_title(l), Vec::new());
    cx.notice = answer::news(&ctx, &["signal-taken", "signal-set-aside-done"]);
    let works = ctx.actor.may(Act::Create, ObjectKind::EvidenceInternal, &ctx.mechanism()?.id);
    let pages = page.ways(&ctx, found.len(), total);
    let main = html! {
        (ui::page_head(html! { (msg::signals_title(l)) }, Some(html! { (msg::signals_lead(l)) }), None))
        nav.tabs aria-label=(msg::field_status(l)) {
            ul {
                @for (state, label) in states.iter().zip([msg::signal_open(l), msg::signal_state_taken(l), msg::signal_state_set_aside(l)]) {
                    li { a href={ (ctx.base()) "/signals?state=" (state) } aria-current=[(chosen == *state).then_some("true")] { (label) } }
                }
            }
        }
        @if found.is_empty() { (ui::empty_state(msg::signals_none(l), msg::signals_none_step(l), None)) }
        @for signal in &found {
            @let record = signal.case_id.as_ref().and_then(|case| records.get(case));
            (one(&ctx, signal, record, works))
        }
        (ui::pagination(l, &pages))
    };
    Ok(ui::page(&cx, main))
}

fn one(ctx: &Ctx, signal: &Signal, record: Option<&queries::Short>, works: bool) -> Markup {
    let l = ctx.l10n;
    let to = |step: &str| format!("{}/signals/{}/{step}", ctx.base(), signal.id);
    let kinds: Vec<(&str, &str)> =
        EvidenceKind::ALL.iter().map(|kind| (kind.code(), l.coded("evidence-kind", kind.code()))).collect();
    let choices: Vec<Choice> =
        kinds.iter().map(|(code, name)| Choice::new(code, name, *code == "link")).collect();
    html! {
        article.signal {
            h2 { (ui::user_text(&signal.title)) }
            p.muted {
                (l.coded("signal-kind", &signal.kind)) (msg::list_comma(l)) (ui::user_text(&signal.source))
                @if let Some(day) = signal.dated_on { (msg::list_comma(l)) (ui::day(l, day)) }
            }
            @if let Some(address) = &signal.address { p { a href=(address) rel="external noreferrer nofollow" { bdi { (address) } } } }
            @if let Some(body) = &signal.body { (ui::prose(body)) }
            @if let Some(record) = record { p { (msg::signal_about(l)) " " (crate::recommendations::link(ctx, record)) } }
            @match signal.state.as_str() {
                "open" => {
                    @if works {
                        (ui::form(&to("take"), ctx.csrf(), html! {
                            @if signal.case_id.is_none() { (ui::text_field(l, &Field::new("record", msg::signal_record(l)).hint(msg::signal_record_hint(l)))) }
                            (ui::select(l, &Field::new("kind", msg::evidence_kind(l)), &choices))
                            (ui::button(ButtonKind::Primary, msg::signal_take(l), None))
                        }))
                        details {
                            summary { (msg::signal_set_aside(l)) }
                            (ui::form(&to("set-aside"), ctx.csrf(), html! {
                                (ui::text_field(l, &Field::new("reason", msg::signal_reason(l))))
                                (ui::button(ButtonKind::Secondary, msg::signal_set_aside(l), None))
                            }))
                        }
                    }
                }
                _ => {
                    p {
                        (ui::user_text(signal.decided_label.as_deref().unwrap_or_default()))
                        @if let Some(at) = signal.decided_at { (msg::list_comma(l)) (ui::moment(l, at)) }
                        @if let Some(reason) = &signal.reason { ": " (ui::user_text(reason)) }
                    }
                }
            }
        }
    }
}

/// Takes a hint as evidence.
pub async fn take(
    ctx: Ctx,
    Path((_, _, id)): Path<(String, String, String)>,
    Posted(sent): Posted<Sent>,
) -> Result<Redirect, Failure> {
    let kind: EvidenceKind =
        answer::chosen(&sent, "kind").map_err(|problem| Refusal::Invalid(vec![problem]))?;
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    ctx.app
        .db
        .write(move |tx| {
            let case = match value(&sent, "record").trim() {
                "" => None,
                slug => {
                    let whole = queries::find(tx.conn, &actor, Some(&mechanism), &mechanism.state, slug)?;
                    let case = cases::find(tx.conn, &mechanism, &whole.record.id)?;
                    Some(case.ok_or_else(|| Refusal::invalid("record", Problem::unknown_choice(slug)))?.id)
                }
            };
            signals::take(tx, &actor, &mechanism, &id, kind, case.as_deref()).map(drop)
        })
        .await?;
    Ok(answer::done(&format!("{}/signals", ctx.base()), "signal-taken"))
}

/// Sets a hint aside.
pub async fn set_aside(
    ctx: Ctx,
    Path((_, _, id)): Path<(String, String, String)>,
    Posted(sent): Posted<Sent>,
) -> Result<Redirect, Failure> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    ctx.app
        .db
        .write(move |tx| signals::set_aside(tx, &actor, &mechanism, &id, value(&sent, "reason")))
        .await?;
    Ok(answer::done(&format!("{}/signals", ctx.base()), "signal-set-aside-done"))
}

/// The form by which anyone signed in suggests something to read about a recommendation.
pub async fn form(ctx: Ctx, Path((_, _, slug)): Path<(String, String, String)>) -> Result<Markup, Failure> {
    Ok(render(&ctx, slug, &Sent::new(), &Again::default()).await?)
}

async fn render(ctx: &Ctx, slug: String, sent: &Sent, again: &Again) -> Result<Markup> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let state = mechanism.state.clone();
    let whole =
        ctx.app.db.read(move |conn| queries::find(conn, &actor, Some(&mechanism), &state, &slug)).await?;
    let l = ctx.l10n;
    let record = format!("{}/recommendations/{}", ctx.base(), whole.record.slug);
    let mut cx = shell::page_below(
        ctx,
        msg::suggest_title(l),
        vec![Crumb::to(whole.record.slug.clone(), record.clone())],
    );
    cx.notice = again.notice.clone().or_else(|| answer::news(ctx, &["suggestion-sent"]));
    let errors = &again.errors;
    let labels = [
        ("title", msg::suggest_what(l)),
        ("address", msg::suggest_where(l)),
        ("source", msg::suggest_source(l)),
        ("dated_on", msg::suggest_day(l)),
    ];
    let main = html! {
        (ui::page_head(html! { (msg::suggest_title(l)) }, Some(html! { (msg::suggest_lead(l)) }), None))
        (ui::error_summary(l, errors, &labels))
        (ui::form(&format!("{record}/suggest"), ctx.csrf(), html! {
            (ui::text_field(l, &Field::new("title", msg::suggest_what(l)).value(value(sent, "title")).errors(errors)))
            (ui::text_field(l, &Field::optional("address", msg::suggest_where(l)).kind(InputKind::Url).value(value(sent, "address")).errors(errors)))
            (ui::text_field(l, &Field::new("source", msg::suggest_source(l)).hint(msg::suggest_source_hint(l)).value(value(sent, "source")).errors(errors)))
            (ui::text_field(l, &Field::optional("dated_on", msg::suggest_day(l)).kind(InputKind::Date).value(value(sent, "dated_on")).errors(errors)))
            (ui::text_area(l, &Field::optional("body", msg::suggest_why(l)).hint(msg::suggest_why_hint(l)).value(value(sent, "body")).errors(errors).rows(4)))
            (ui::button(ButtonKind::Primary, msg::suggest_send(l), None))
        }))
    };
    Ok(ui::page(&cx, main))
}

/// Keeps a suggestion.
pub async fn send(
    ctx: Ctx,
    Path((_, _, slug)): Path<(String, String, String)>,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let (actor, mechanism, given, wanted) =
        (ctx.actor.clone(), ctx.mechanism()?.clone(), sent.clone(), slug.clone());
    let work = move |tx: &mut suivi_store::Tx| {
        let whole = queries::find(tx.conn, &actor, Some(&mechanism), &mechanism.state, &wanted)?;
        let case = cases::find(tx.conn, &mechanism, &whole.record.id)?;
        let dated_on = match value(&given, "dated_on") {
            "" => None,
            day => Some(
                day.parse()
                    .map_err(|_| Error::from(Refusal::invalid("dated_on", Problem::not_a_date(day))))?,
            ),
        };
        let new = NewSignal {
            kind: SignalKind::Suggestion,
            about: case.map(|case| Subject::Case(case.id)),
            title: value(&given, "title"),
            address: Some(value(&given, "address")),
            body: Some(value(&given, "body")),
            source: value(&given, "source"),
            dated_on,
        };
        signals::send(tx, &actor, &mechanism, new)
    };
    match ctx.app.db.write(work).await {
        Ok(_) => {
            Ok(answer::done(&format!("{}/recommendations/{slug}/suggest", ctx.base()), "suggestion-sent")
                .into_response())
        }
        Err(error) => {
            let again = answer::again(ctx.l10n, error)?;
            Ok(answer::refused(render(&ctx, slug, &sent, &again).await?))
        }
    }
}
