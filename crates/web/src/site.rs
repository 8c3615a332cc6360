//! Pages of the whole site: the front door, about, health, and the pages that help when something is wrong.

use axum::Json;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use serde_json::json;
use suivi_domain::mechanisms;
use suivi_kernel::{Error, Language, Refusal, Result};

use crate::app::App;
use crate::context::Ctx;
use crate::errors::Failure;
use crate::gate::preferred;
use crate::i18n::{L10n, msg};
use crate::routes::{Needs, Route};
use crate::ui::{self, ButtonKind, FieldErrors, PageContext};
use crate::{errors, shell};

/// The addresses of the site itself.
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/", Needs::Nothing, front_door),
        Route::get("/health", Needs::Nothing, health),
        Route::get("/{lang}", Needs::Nothing, home),
        Route::get("/{lang}/", Needs::Nothing, home),
        Route::get("/{lang}/about", Needs::Nothing, about),
    ]
}

/// Sends a visitor to her language.
async fn front_door(ctx: Ctx) -> Redirect {
    Redirect::to(&format!("{}/", ctx.root()))
}

/// Whether the site and its database are alive.
async fn health(ctx: Ctx) -> Result<Response, Failure> {
    let position = ctx.app.db.read(suivi_store::feed::position).await;
    let indexed = ctx.app.register.len();
    Ok(match position {
        Ok(position) => Json(json!({
            "status": "ok", "database": "ok", "change": position, "searchable": indexed,
            "version": env!("CARGO_PKG_VERSION"),
        }))
        .into_response(),
        Err(error) => {
            tracing::error!("the database does not answer: {error}");
            let body = json!({"status": "failing", "database": "does not answer"});
            (StatusCode::SERVICE_UNAVAILABLE, Json(body)).into_response()
        }
    })
}

/// The mechanisms of this node, and in the demonstration the doors to every role.
async fn home(ctx: Ctx) -> Result<Markup, Failure> {
    let l = ctx.l10n;
    let all = ctx.app.db.read(mechanisms::all).await?;
    let cx = shell::page(&ctx, msg::site_title(l));
    let main = html! {
        (ui::page_head(html! { (msg::site_title(l)) }, Some(html! { (msg::site_lead(l)) }), None))
        section {
            h2 { (msg::nav_mechanisms(l)) }
            @if all.is_empty() {
                (ui::empty_state(msg::site_no_mechanism(l), msg::site_no_mechanism_step(l), None))
            }
            ul.plain {
                @for mechanism in &all {
                    li {
                        a href=(format!("{}/{}", ctx.root(), mechanism.slug)) {
                            (ui::local_text(l, &mechanism.names))
                        }
                    }
                }
            }
        }
        section {
            h2 { (msg::nav_register(l)) }
            p { a href=(format!("{}/recommendations", ctx.root())) { (msg::site_all_states(l)) } }
        }
        (doors(&ctx))
    };
    Ok(ui::page(&cx, main))
}

/// The sign-in links of the demonstration, one per role; nothing anywhere else.
pub fn doors(ctx: &Ctx) -> Markup {
    let l = ctx.l10n;
    let doors = &ctx.app.settings.demo;
    html! {
        @if !doors.is_empty() && ctx.session.is_none() {
            section #doors {
                h2 { (msg::demo_doors_title(l)) }
                p { (msg::demo_doors_lead(l)) }
                ul.plain.doors {
                    @for door in doors {
                        li {
                            a href=(format!("{}{}", ctx.root(), door.path)) { (l.role(door.role)) }
                            " " span.muted { (ui::user_text(&door.person)) }
                        }
                    }
                }
            }
        }
    }
}

async fn about(ctx: Ctx) -> Markup {
    let l = ctx.l10n;
    let cx = shell::page(&ctx, msg::about_title(l));
    let main = html! {
        (ui::page_head(html! { (msg::about_title(l)) }, None, None))
        p { (msg::about_what(l)) }
        p { (msg::about_voices(l)) }
        h2 #accessibility { (msg::footer_accessibility(l)) }
        p { (msg::accessibility_what(l)) }
        p.muted { (msg::product_name(l)) " " (env!("CARGO_PKG_VERSION")) }
    };
    ui::page(&cx, main)
}

/// A page for an error: what happened and what to do.
pub fn error_page(ctx: &Ctx, status: StatusCode, error: Option<&Error>, reference: Option<&str>) -> Markup {
    let cx = shell::page(ctx, title(ctx.l10n, status));
    let home = ctx.base();
    error_main(&cx, status, error, reference, &home, ctx.app.settings.upload_limit)
}

fn title(l: L10n, status: StatusCode) -> &'static str {
    match status.as_u16() {
        403 => msg::error_403_title(l),
        404 => msg::error_404_title(l),
        405 => msg::error_405_title(l),
        409 => msg::error_409_title(l),
        410 => msg::error_410_title(l),
        413 => msg::error_413_title(l),
        422 => msg::error_422_title(l),
        429 => msg::error_429_title(l),
        400..=499 => msg::error_400_title(l),
        _ => msg::error_500_title(l),
    }
}

fn error_main(
    cx: &PageContext,
    status: StatusCode,
    error: Option<&Error>,
    reference: Option<&str>,
    home: &str,
    limit: u64,
) -> Markup {
    let l = cx.l;
    let wait = match error {
        Some(Error::Refusal(Refusal::TooMany { wait_seconds })) => {
            i64::try_from(wait_seconds.div_ceil(60)).unwrap_or(1)
        }
        _ => 1,
    };
    let (what, advice) = match status.as_u16() {
        403 => (msg::error_403_what(l).to_owned(), msg::error_403_do(l).to_owned()),
        404 => (msg::error_404_what(l).to_owned(), msg::error_404_do(l).to_owned()),
        405 => (msg::error_405_what(l).to_owned(), msg::error_405_do(l).to_owned()),
        409 => (msg::error_409_what(l).to_owned(), msg::error_409_do(l).to_owned()),
        410 => (msg::error_410_what(l).to_owned(), msg::error_410_do(l).to_owned()),
        413 => (msg::error_413_what(l, l.bytes(limit).as_str()), msg::error_413_do(l).to_owned()),
        422 => (msg::error_422_what(l).to_owned(), msg::error_422_do(l).to_owned()),
        429 => (msg::error_429_what(l).to_owned(), msg::error_429_do(l, wait)),
        400..=499 => (msg::error_400_what(l).to_owned(), msg::error_400_do(l).to_owned()),
        _ => (msg::error_500_what(l, reference.unwrap_or("–")), msg::error_500_do(l).to_owned()),
    };
    let problems = match error {
        Some(Error::Refusal(refusal)) => FieldErrors::of_refusal(l, refusal),
        _ => FieldErrors::default(),
    };
    let circumstance = match error {
        Some(Error::Refusal(Refusal::Conflict(problem) | Refusal::Gone(problem))) => Some(l.problem(problem)),
        _ => None,
    };
    let main = html! {
        (ui::page_head(html! { (title(l, status)) }, Some(html! { (what) }), None))
        @if !problems.is_empty() { (ui::error_summary(l, &problems, &[])) }
        @if let Some(words) = circumstance { p { strong { (words) } } }
        p { (advice) }
        (ui::button_group(html! {
            (ui::button_link(ButtonKind::Primary, msg::error_go_home(l), home))
            (ui::button_link(ButtonKind::Secondary, msg::error_go_register(l), &format!("{home}/recommendations")))
        }))
    };
    ui::page(cx, main)
}

/// The page for an address that is in no table.
pub async fn not_found(State(app): State<App>, request: Request) -> Response {
    outside(&app, &request, StatusCode::NOT_FOUND)
}

/// The page for a method that an address does not take.
pub async fn method_not_allowed(State(app): State<App>, request: Request) -> Response {
    outside(&app, &request, StatusCode::METHOD_NOT_ALLOWED)
}

/// Whether a browser takes it for an address of this site, and not for another site's name.
fn is_ours(path: &str) -> bool {
    path.strip_prefix('/').is_some_and(|rest| !rest.is_empty() && !rest.starts_with(['/', '\\']))
}

/// Answers outside the routes: there is no gate, so the language comes from the path or the browser.
fn outside(app: &App, request: &Request, status: StatusCode) -> Response {
    let path = request.uri().path();
    if path.starts_with("/api/") {
        return errors::bare_problem(status);
    }
    // An address typed with a stroke at its end is meant without.
    if status == StatusCode::NOT_FOUND && is_ours(path) && path.ends_with('/') {
        return Redirect::permanent(path.trim_end_matches('/')).into_response();
    }
    let first = path.trim_start_matches('/').split('/').next().unwrap_or_default();
    let asked = Language::ALL.into_iter().find(|language| language.code() == first);
    let l = L10n::new(asked.unwrap_or_else(|| preferred(request.headers())));
    let home = format!("/{}", l.language());
    let cx = PageContext::new(l, path, title(l, status));
    (status, error_main(&cx, status, None, None, &home, app.settings.upload_limit)).into_response()
}
