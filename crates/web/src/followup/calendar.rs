//! One's due dates in one's own calendar. The task: a focal point copies one address into her calendar and never misses
//! a date again.

use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use suivi_domain::followup::calendar::{self, Due, DueKind, DueWhen, Read};
use suivi_domain::followup::items::Name;
use suivi_formats::calendar::{Calendar, Event, When};
use suivi_kernel::{Result, Zone};

use crate::accounts::answer::{self, Sent};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::{L10n, msg};
use crate::input::Posted;
use crate::recommendations::names;
use crate::reports::words as obligations;
use crate::routes::{Needs, Route};
use crate::shell;
use crate::ui::{self, ButtonKind};

/// The addresses of calendars. The secret one needs no session: a calendar program has none.
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/{lang}/{mechanism}/calendar", Needs::SignIn, page),
        Route::post("/{lang}/{mechanism}/calendar", Needs::SignIn, make),
        Route::post("/{lang}/{mechanism}/calendar/revoke", Needs::SignIn, revoke),
        Route::get("/{lang}/calendar/{token}", Needs::Nothing, read),
    ]
}

async fn page(ctx: Ctx) -> Result<Markup, Failure> {
    Ok(render(&ctx, None).await?)
}

async fn render(ctx: &Ctx, token: Option<&str>) -> Result<Markup> {
    let l = ctx.l10n;
    let (actor, id, now) = (ctx.actor.clone(), ctx.mechanism()?.id.clone(), ctx.app.db.clock().now());
    let mine = ctx.app.db.read(move |conn| calendar::mine(conn, &actor, &id)).await?;
    let here = format!("{}/calendar", ctx.base());
    let mut cx = shell::page_below(ctx, msg::nav_calendar(l), Vec::new());
    cx.notice = answer::news(ctx, &["calendar-revoked"]);
    let address =
        token.map(|token| format!("{}{}/calendar/{token}", ctx.app.settings.public_address, ctx.root()));
    let main = html! {
        (ui::page_head(html! { (msg::nav_calendar(l)) }, Some(html! { (msg::calendar_lead(l)) }), None))
        @if let Some(address) = address {
            (ui::citation(l, msg::calendar_address(l), &address))
            p { strong { (msg::calendar_once(l)) } }
        }
        p { (msg::calendar_how(l)) }
        @match &mine {
            Some(mine) => {
                p { (msg::calendar_since(l)) " " (ui::day(l, mine.created_at.date())) (msg::list_comma(l))
                    @match mine.last_used_at {
                        Some(at) => { (msg::calendar_used(l)) " " (l.age_of(at, now)) }
                        None => { (msg::calendar_unused(l)) }
                    }
                }
                (ui::button_group(html! {
                    (ui::post_button(ButtonKind::Secondary, msg::calendar_anew(l), &here, ctx.csrf()))
                    (ui::post_button(ButtonKind::Danger, msg::calendar_revoke(l), &format!("{here}/revoke"), ctx.csrf()))
                }))
            }
            None => { (ui::post_button(ButtonKind::Primary, msg::calendar_make(l), &here, ctx.csrf())) }
        }
        p.muted { (msg::calendar_note(l)) }
    };
    Ok(ui::page(&cx, main))
}

/// Makes a new address and shows it this once: so the page answers the form itself.
async fn make(ctx: Ctx, _: Posted<Sent>) -> Result<Markup, Failure> {
    let (actor, id) = (ctx.actor.clone(), ctx.mechanism()?.id.clone());
    let token = ctx.app.db.write(move |tx| calendar::make_link(tx, &actor, &id)).await?;
    Ok(render(&ctx, Some(&token)).await?)
}

async fn revoke(ctx: Ctx, _: Posted<Sent>) -> Result<Response, Failure> {
    let (actor, id) = (ctx.actor.clone(), ctx.mechanism()?.id.clone());
    ctx.app.db.write(move |tx| calendar::revoke_link(tx, &actor, &id)).await?;
    Ok(answer::done(&format!("{}/calendar", ctx.base()), "calendar-revoked").into_response())
}

/// The calendar itself.
async fn read(ctx: Ctx, Path((_, token)): Path<(String, String)>) -> Result<Response, Failure> {
    let now = ctx.app.db.clock().now();
    let token = token.trim_end_matches(".ics").to_owned();
    let found = ctx.app.db.read(move |conn| calendar::read(conn, &token, now)).await?;
    if found.is_to_be_noted(now) {
        let link = found.link_id().to_owned();
        ctx.app.db.write(move |tx| calendar::note_use(tx, &link)).await?;
    }
    let written = calendar_of(&ctx, &found).written();
    let headers = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8"),
        (header::CACHE_CONTROL, "private, max-age=3600"),
    ];
    Ok((headers, written).into_response())
}

fn calendar_of(ctx: &Ctx, read: &Read) -> Calendar {
    let l = ctx.l10n;
    let base = format!("{}{}/{}", ctx.app.settings.public_address, ctx.root(), read.mechanism.slug);
    let host = ctx.app.settings.public_address.split("://").last().unwrap_or_default();
    let mut events: Vec<Event> =
        read.due.iter().map(|due| event(l, due, &base, host, &read.zone, ctx.app.db.clock().now())).collect();
    if read.hidden > 0 {
        events.push(Event {
            uid: format!("restricted@{host}"),
            when: When::Day(ctx.app.db.clock().now().date()),
            summary: msg::calendar_hidden(l, read.hidden),
            description: String::new(),
            url: format!("{base}/work"),
            stamp: ctx.app.db.clock().now(),
        });
    }
    let name = read.mechanism.names.best_text(l.language());
    Calendar { name: msg::calendar_name(l, name), language: l.language().tag().to_owned(), events }
}

fn event(l: L10n, due: &Due, base: &str, host: &str, zone: &Zone, now: suivi_kernel::Timestamp) -> Event {
    let words = due.words.as_ref().map(|words| words.best_text(l.language()).to_owned());
    let item = due.item.as_ref().map(|item| match &item.name {
        Name::Recommendation { body, paragraph, slug, .. } => {
            format!("{} {}", names::body(l, body), paragraph.as_deref().unwrap_or(slug))
        }
        _ => item.words(l.language()).to_owned(),
    });
    let what = words.clone().or_else(|| item.clone()).unwrap_or_default();
    let (kind, summary) = match due.kind {
        DueKind::Round => ("round", msg::calendar_round(l, &what)),
        DueKind::Measure => ("measure", msg::calendar_measure(l, &what)),
        DueKind::Milestone => ("milestone", msg::calendar_milestone(l, &what)),
        DueKind::Request => ("request", msg::calendar_request(l).to_owned()),
        DueKind::Report => ("report", msg::calendar_report(l, &what)),
        DueKind::Obligation(kind) => {
            let kind = obligations::kind(l, kind.code());
            ("obligation", msg::calendar_obligation(l, msg::obligation_named(l, kind, &what)))
        }
    };
    let page = match (due.kind, &due.item) {
        (DueKind::Obligation(_), _) => format!("obligations/{}", due.id),
        (_, Some(item)) => item.path(),
        (_, None) => "work".to_owned(),
    };
    let (when, description) = match due.when {
        DueWhen::Day(day) => {
            (When::Day(day), if words.is_some() { item.unwrap_or_default() } else { String::new() })
        }
        DueWhen::Instant(at) => {
            let local = zone.local(at);
            let time = local.format("%H:%M").to_string();
            (When::Instant(at), msg::time_in(l, l.date(local.date()), time, zone.name()))
        }
    };
    Event {
        uid: format!("{kind}-{}@{host}", due.id),
        when,
        summary,
        description,
        url: format!("{base}/{page}"),
        stamp: now,
    }
}
