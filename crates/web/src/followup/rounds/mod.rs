//! The rounds of a mechanism. The task: the secretariat plans a round in a minute and sees at a glance how far it is.

mod one;

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use suivi_domain::followup::rounds::{self, NewRound, Round, label_of, period_around};
use suivi_domain::followup::rules::rules;
use suivi_kernel::zone::working_day;
use suivi_kernel::{Act, Date, FieldProblem, ObjectKind, Problem, Refusal, Result, Zone};

use crate::accounts::answer::{self, Again, Sent, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::followup::when;
use crate::i18n::{L10n, msg};
use crate::input::Posted;
use crate::routes::{Needs, Route};
use crate::shell;
use crate::ui::{self, ButtonKind, Column, Field, InputKind, Row, Shape, Table, Tone};

/// The addresses of rounds.
pub fn routes() -> Vec<Route> {
    let reads = Needs::May(Act::Read, ObjectKind::UpdateDraft);
    let keeps = Needs::May(Act::Approve, ObjectKind::UpdateDraft);
    vec![
        Route::get("/{lang}/{mechanism}/rounds", reads, page),
        Route::post("/{lang}/{mechanism}/rounds", keeps, plan),
        Route::get("/{lang}/{mechanism}/rounds/{id}", reads, one::page),
        Route::get("/{lang}/{mechanism}/rounds/{id}/institutions/{slug}", reads, one::institution),
        Route::get("/{lang}/{mechanism}/rounds/{id}/open", keeps, one::ask_open),
        Route::post("/{lang}/{mechanism}/rounds/{id}/open", keeps, one::open),
        Route::get("/{lang}/{mechanism}/rounds/{id}/close", keeps, one::ask_close),
        Route::post("/{lang}/{mechanism}/rounds/{id}/close", keeps, one::close),
        Route::post("/{lang}/{mechanism}/rounds/{id}/unplan", keeps, one::unplan),
        Route::post("/{lang}/{mechanism}/questions/{id}/excuse", keeps, one::excuse),
    ]
}

/// Where a round's page is.
pub fn address(ctx: &Ctx, label: &str) -> String {
    format!("{}/rounds/{label}", ctx.base())
}

/// Where a round stands, as a tag.
pub fn state_tag(l: L10n, state: &str) -> Markup {
    let (shape, tone) = match state {
        "open" => (Shape::Half, Tone::Active),
        "closed" => (Shape::Full, Tone::Neutral),
        _ => (Shape::Open, Tone::Neutral),
    };
    ui::status_tag(l.coded("round-state", state), shape, tone)
}

/// The rounds, and the form for the next one.
async fn page(ctx: Ctx) -> Result<Markup, Failure> {
    Ok(render(&ctx, None, Again::default()).await?)
}

async fn render(ctx: &Ctx, sent: Option<&Sent>, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let (id, now) = (ctx.mechanism()?.id.clone(), ctx.app.db.clock().now());
    let (all, rules) =
        ctx.app.db.read(move |conn| Ok((rounds::rounds(conn, &id)?, rules(conn, &id)?))).await?;
    let zone: Zone = rules.time_zone.parse()?;
    let suggested = suggestion(&all, rules.round_months, rules.answer_days, zone.day(now));
    let keeps = ctx.actor.may(Act::Approve, ObjectKind::UpdateDraft, &ctx.mechanism()?.id);
    let mut cx = shell::page_below(ctx, msg::nav_rounds(l), Vec::new());
    cx.notice = answer::news(ctx, &["round-planned", "round-unplanned"]).or(again.notice.clone());
    let main = html! {
        (ui::error_summary(l, &again.errors, &labels(l)))
        (ui::page_head(html! { (msg::nav_rounds(l)) }, Some(html! { (msg::rounds_lead(l)) }), None))
        @if all.is_empty() {
            (ui::empty_state(msg::rounds_empty(l), msg::rounds_empty_step(l), None))
        } @else {
            (table(ctx, &zone, &all))
        }
        @if keeps { section { (form(ctx, sent.unwrap_or(&suggested), &again)) } }
    };
    Ok(ui::page(&cx, main))
}

fn table(ctx: &Ctx, zone: &Zone, rounds: &[Round]) -> Markup {
    let l = ctx.l10n;
    let row = |round: &Round| {
        Row::new(vec![
            html! { a href=(address(ctx, &round.label)) { bdi { (round.label) } } },
            html! { (ui::day(l, round.period_from)) " – " (ui::day(l, round.period_to)) },
            ui::day(l, round.opens_on),
            when::both(l, zone, round.due_at),
            state_tag(l, &round.state),
        ])
    };
    ui::data_table(
        l,
        &Table {
            caption: msg::nav_rounds(l),
            caption_is_seen: false,
            columns: vec![
                Column::text(msg::round(l)),
                Column::text(msg::round_period(l)),
                Column::text(msg::round_opens_on(l)),
                Column::text(msg::round_due(l)),
                Column::text(msg::round_state(l)),
            ],
            rows: rounds.iter().map(row).collect(),
        },
    )
}

/// What the form says before anybody has written in it: the period after the last round, or the present one.
fn suggestion(all: &[Round], months: i32, answer_days: i32, today: Date) -> Sent {
    let months = u32::try_from(months).unwrap_or(3);
    let after = all.iter().map(|round| round.period_to).max().and_then(|last| last.succ_opt());
    let (from, to) = period_around(after.unwrap_or(today), months);
    let opens_on = working_day(to.succ_opt().unwrap_or(to).max(today));
    let due_on = opens_on + chrono::Duration::days(answer_days.into());
    [
        ("label", label_of(from, to)),
        ("period_from", from.to_string()),
        ("period_to", to.to_string()),
        ("opens_on", opens_on.to_string()),
        ("due_on", due_on.to_string()),
    ]
    .map(|(name, value)| (name.to_owned(), value))
    .to_vec()
}

fn labels(l: L10n) -> [(&'static str, &'static str); 5] {
    [
        ("label", msg::round_label(l)),
        ("period_from", msg::round_period_from(l)),
        ("period_to", msg::round_period_to(l)),
        ("opens_on", msg::round_opens_on(l)),
        ("due_on", msg::round_due_on(l)),
    ]
}

fn form(ctx: &Ctx, sent: &Sent, again: &Again) -> Markup {
    let l = ctx.l10n;
    let errors = &again.errors;
    let day =
        |name, label| Field::new(name, label).kind(InputKind::Date).value(value(sent, name)).errors(errors);
    html! {
        h2 { (msg::round_plan_title(l)) }
        p { (msg::round_plan_lead(l)) }
        (ui::form(&format!("{}/rounds", ctx.base()), ctx.csrf(), html! {
            (ui::text_field(l, &Field::new("label", msg::round_label(l)).hint(msg::round_label_hint(l))
                .value(value(sent, "label")).errors(errors)))
            (ui::text_field(l, &day("period_from", msg::round_period_from(l))))
            (ui::text_field(l, &day("period_to", msg::round_period_to(l))))
            (ui::text_field(l, &day("opens_on", msg::round_opens_on(l)).hint(msg::round_opens_hint(l))))
            (ui::text_field(l, &day("due_on", msg::round_due_on(l)).hint(msg::round_due_hint(l))))
            (ui::button(ButtonKind::Primary, msg::round_plan(l), None))
        }))
    }
}

fn new_round(sent: &Sent) -> Result<NewRound> {
    let mut wrong = Vec::new();
    let mut day = |name: &str| -> Date {
        let text = value(sent, name);
        text.parse().unwrap_or_else(|_| {
            let problem = if text.is_empty() { Problem::required("") } else { Problem::not_a_date(text) };
            wrong.push(FieldProblem { field: name.to_owned(), problem });
            Date::default()
        })
    };
    let new = NewRound {
        period_from: day("period_from"),
        period_to: day("period_to"),
        opens_on: day("opens_on"),
        due_on: day("due_on"),
        label: value(sent, "label").to_owned(),
    };
    if wrong.is_empty() { Ok(new) } else { Err(Refusal::Invalid(wrong).into()) }
}

/// Plans a round.
async fn plan(ctx: Ctx, Posted(sent): Posted<Sent>) -> Result<Response, Failure> {
    let (actor, id, asked) = (ctx.actor.clone(), ctx.mechanism()?.id.clone(), sent.clone());
    let planned = ctx.app.db.write(move |tx| rounds::plan(tx, &actor, &id, new_round(&asked)?)).await;
    match planned {
        Ok(_) => Ok(answer::done(&format!("{}/rounds", ctx.base()), "round-planned").into_response()),
        Err(error) => {
            let again = answer::again(ctx.l10n, error)?;
            Ok(answer::refused(render(&ctx, Some(&sent), again).await?))
        }
    }
}

/// The label of the address: it stands where other addresses have an identifier.
type Label = Path<(String, String, String)>;
