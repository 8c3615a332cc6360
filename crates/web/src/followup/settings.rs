//! How follow-up runs here. The task: the administrator sets time zone and rhythm once; the chair alone decides whether
//! the public sees the scoreboard.

use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use suivi_domain::followup::rows::Rules;
use suivi_domain::followup::rules::rules;
use suivi_domain::followup::settings::{FollowUpSettings, change, show_scoreboard};
use suivi_kernel::{Act, FieldProblem, ObjectKind, Problem, Refusal, Result, Zone};

use crate::accounts::answer::{self, Again, Sent, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::{L10n, msg};
use crate::input::Posted;
use crate::routes::{Needs, Route};
use crate::shell;
use crate::ui::{self, ButtonKind, Choice, Fact, Field, InputKind};

/// The addresses of the settings of follow-up.
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/{lang}/{mechanism}/follow-up", Needs::May(Act::Read, ObjectKind::UpdateDraft), page),
        Route::post("/{lang}/{mechanism}/follow-up", Needs::May(Act::Update, ObjectKind::UserAdmin), submit),
        Route::post(
            "/{lang}/{mechanism}/follow-up/scoreboard",
            Needs::May(Act::Approve, ObjectKind::PlanDraft),
            decide,
        ),
    ]
}

fn address(ctx: &Ctx) -> String {
    format!("{}/follow-up", ctx.base())
}

async fn page(ctx: Ctx) -> Result<Markup, Failure> {
    Ok(render(&ctx, None, Again::default()).await?)
}

async fn render(ctx: &Ctx, sent: Option<&Sent>, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let id = ctx.mechanism()?.id.clone();
    let asked = id.clone();
    let rules = ctx.app.db.read(move |conn| rules(conn, &asked)).await?;
    let held = sent_of(&rules);
    let may = |act, kind| ctx.actor.may(act, kind, &id);
    let mut cx = shell::page_below(ctx, msg::nav_followup_settings(l), Vec::new());
    cx.notice = answer::news(ctx, &["followup-saved", "scoreboard-decided"]).or(again.notice.clone());
    let main = html! {
        (ui::error_summary(l, &again.errors, &labels(l)))
        (ui::page_head(html! { (msg::nav_followup_settings(l)) }, Some(html! { (msg::followup_lead(l)) }), None))
        @if may(Act::Update, ObjectKind::UserAdmin) {
            (form(ctx, sent.unwrap_or(&held), &again))
        } @else {
            (facts(l, &rules))
        }
        section { (decision(ctx, &rules, may(Act::Approve, ObjectKind::PlanDraft))) }
    };
    Ok(ui::page(&cx, main))
}

fn sent_of(rules: &Rules) -> Sent {
    let yes = |is: bool| if is { "yes".to_owned() } else { String::new() };
    [
        ("time_zone", rules.time_zone.clone()),
        ("round_months", rules.round_months.to_string()),
        ("answer_days", rules.answer_days.to_string()),
        ("fresh_days", rules.fresh_days.to_string()),
        ("shares_unpublished", yes(rules.shares_unpublished)),
        ("asks_percent", yes(rules.asks_percent)),
        ("seen", rules.revision.to_string()),
    ]
    .map(|(name, value)| (name.to_owned(), value))
    .to_vec()
}

fn labels(l: L10n) -> [(&'static str, &'static str); 4] {
    [
        ("time_zone", msg::followup_zone(l)),
        ("round_months", msg::followup_months(l)),
        ("answer_days", msg::followup_days(l)),
        ("fresh_days", msg::followup_fresh(l)),
    ]
}

fn facts(l: L10n, rules: &Rules) -> Markup {
    let yes_or_no = |is: bool| html! { @if is { (msg::yes(l)) } @else { (msg::no(l)) } };
    let number = |n: i32| html! { (l.number(n.into())) };
    ui::summary_list(&[
        Fact::new(msg::followup_zone(l), html! { bdi { (rules.time_zone) } }),
        Fact::new(msg::followup_months(l), number(rules.round_months)),
        Fact::new(msg::followup_days(l), number(rules.answer_days)),
        Fact::new(msg::followup_fresh(l), number(rules.fresh_days)),
        Fact::new(msg::followup_shares(l), yes_or_no(rules.shares_unpublished)),
        Fact::new(msg::followup_percent(l), yes_or_no(rules.asks_percent)),
    ])
}

fn form(ctx: &Ctx, sent: &Sent, again: &Again) -> Markup {
    let l = ctx.l10n;
    let errors = &again.errors;
    let zones = Zone::names();
    let zones: Vec<Choice> =
        zones.iter().map(|zone| Choice::new(zone, zone, value(sent, "time_zone") == zone)).collect();
    let months: Vec<(String, String)> = [1, 2, 3, 4, 6, 12]
        .iter()
        .map(|months| (months.to_string(), msg::followup_months_of(l, *months)))
        .collect();
    let months: Vec<Choice> = months
        .iter()
        .map(|(value_, label)| Choice::new(value_, label, value(sent, "round_months") == value_))
        .collect();
    let number = |name, label, hint| {
        Field::new(name, label).hint(hint).kind(InputKind::Number).value(value(sent, name)).errors(errors)
    };
    ui::form(
        &address(ctx),
        ctx.csrf(),
        html! {
            (ui::hidden("seen", value(sent, "seen")))
            (ui::select(l, &Field::new("time_zone", msg::followup_zone(l)).hint(msg::followup_zone_hint(l)).errors(errors), &zones))
            (ui::select(l, &Field::new("round_months", msg::followup_months(l)).errors(errors), &months))
            (ui::text_field(l, &number("answer_days", msg::followup_days(l), msg::followup_days_hint(l))))
            (ui::text_field(l, &number("fresh_days", msg::followup_fresh(l), msg::followup_fresh_hint(l))))
            (ui::checkbox(l, &Field::optional("shares_unpublished", msg::followup_shares(l)).errors(errors), !value(sent, "shares_unpublished").is_empty()))
            (ui::checkbox(l, &Field::optional("asks_percent", msg::followup_percent(l)).hint(msg::followup_percent_hint(l)).errors(errors), !value(sent, "asks_percent").is_empty()))
            (ui::button(ButtonKind::Primary, msg::button_save(l), None))
        },
    )
}

/// The chair's decision on the scoreboard, with the way to take the other one.
fn decision(ctx: &Ctx, rules: &Rules, decides: bool) -> Markup {
    let l = ctx.l10n;
    let (words, act, other) = if rules.is_scoreboard_public {
        (msg::scoreboard_is_public(l), msg::scoreboard_hide(l), "")
    } else {
        (msg::scoreboard_is_internal(l), msg::scoreboard_show(l), "yes")
    };
    html! {
        h2 { (msg::nav_scoreboard(l)) }
        p { (words) " " (msg::scoreboard_who_decides(l)) }
        @if decides {
            (ui::form(&format!("{}/scoreboard", address(ctx)), ctx.csrf(), html! {
                (ui::hidden("public", other))
                (ui::button(ButtonKind::Primary, act, None))
            }))
        }
    }
}

fn settings_of(sent: &Sent) -> Result<(FollowUpSettings, i32)> {
    let mut wrong = Vec::new();
    let mut number = |name: &str| -> i32 {
        let text = value(sent, name);
        text.trim().parse().unwrap_or_else(|_| {
            wrong.push(FieldProblem { field: name.to_owned(), problem: Problem::not_a_number(text) });
            0
        })
    };
    let settings = FollowUpSettings {
        round_months: number("round_months"),
        answer_days: number("answer_days"),
        fresh_days: number("fresh_days"),
        time_zone: value(sent, "time_zone").to_owned(),
        shares_unpublished: value(sent, "shares_unpublished") == "yes",
        asks_percent: value(sent, "asks_percent") == "yes",
    };
    let seen = number("seen");
    if wrong.is_empty() { Ok((settings, seen)) } else { Err(Refusal::Invalid(wrong).into()) }
}

async fn submit(ctx: Ctx, Posted(sent): Posted<Sent>) -> Result<Response, Failure> {
    let (actor, id, asked) = (ctx.actor.clone(), ctx.mechanism()?.id.clone(), sent.clone());
    let changed = ctx.app.db.write(move |tx| {
        let (settings, seen) = settings_of(&asked)?;
        change(tx, &actor, &id, settings, seen)
    });
    match changed.await {
        Ok(_) => Ok(answer::done(&address(&ctx), "followup-saved").into_response()),
        Err(error) => {
            let again = answer::again(ctx.l10n, error)?;
            Ok(answer::refused(render(&ctx, Some(&sent), again).await?))
        }
    }
}

async fn decide(ctx: Ctx, Posted(sent): Posted<Sent>) -> Result<Response, Failure> {
    let (actor, id) = (ctx.actor.clone(), ctx.mechanism()?.id.clone());
    let is_public = value(&sent, "public") == "yes";
    ctx.app.db.write(move |tx| show_scoreboard(tx, &actor, &id, is_public)).await?;
    Ok(answer::done(&address(&ctx), "scoreboard-decided").into_response())
}
