//! The gate before every handler: language, mechanism, caller and permission; behind it, errors become pages.

use axum::extract::{FromRequestParts, RawPathParams, Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use suivi_domain::accounts::{self, Access, SignedIn};
use suivi_domain::{hub, mechanisms};
use suivi_kernel::{Act, Actor, Language, ObjectKind, Refusal, Result};

use crate::app::App;
use crate::context::{Context, Ctx};
use crate::cookies;
use crate::errors::{Failure, render};
use crate::i18n::L10n;
use crate::routes::Needs;

/// Lets a request pass when it holds what the route needs.
pub async fn pass(State((app, needs)): State<(App, Needs)>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let is_api = parts.uri.path().starts_with("/api/");
    let params = match RawPathParams::from_request_parts(&mut parts, &app).await {
        Ok(params) => params.iter().map(|(k, v)| (k.to_owned(), v.to_owned())).collect::<Vec<_>>(),
        Err(_) => Vec::new(),
    };
    let param = |name: &str| params.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone());
    let asked = param("lang").and_then(|code| Language::ALL.into_iter().find(|l| l.code() == code));
    let language = asked.unwrap_or_else(|| if is_api { Language::En } else { preferred(&parts.headers) });
    let mut context = Context {
        app: app.clone(),
        l10n: L10n::new(language),
        actor: Actor::visitor(),
        session: None,
        mechanism: None,
        uri: parts.uri.clone(),
        form_token: cookies::read(&parts.headers, cookies::FORM).map(str::to_owned),
        form_token_is_new: false,
        network: network(&app, &parts),
        is_api,
        is_read: parts.method.is_safe(),
    };
    if context.form_token.is_none() {
        context.form_token = Some(uuid_token());
        context.form_token_is_new = true;
    }
    let slug = param("mechanism").or_else(|| is_of_the_hub(parts.uri.path()).then(|| hub::SLUG.to_owned()));
    let checked = check(&mut context, &parts.headers, &parts.method, slug, needs).await;
    let wrong_language = param("lang").is_some() && asked.is_none();
    let ctx = Ctx::new(context);
    let outcome = match checked {
        Ok(()) if wrong_language => Err(Refusal::NotFound.into()),
        other => other,
    };
    let mut response = match outcome {
        Err(error) => Failure(error).into_response(),
        Ok(()) => {
            parts.extensions.insert(ctx.clone());
            next.run(Request::from_parts(parts, body)).await
        }
    };
    if let Some(failure) = response.extensions_mut().remove::<std::sync::Arc<Failure>>() {
        response = render(&ctx, &failure);
    }
    if ctx.wants_form_cookie()
        && let Some(token) = &ctx.form_token
    {
        cookies::set(&mut response, cookies::FORM, token, &app.settings, None);
    }
    if ctx.session.is_some() || ctx.wants_form_cookie() {
        response
            .headers_mut()
            .entry(header::CACHE_CONTROL)
            .or_insert(HeaderValue::from_static("private, no-store"));
    }
    response
}

/// Whether a page belongs to the hub: `/{lang}/hub` and below.
fn is_of_the_hub(path: &str) -> bool {
    path.split('/').nth(2) == Some(hub::SLUG) && !path.starts_with("/api/")
}

async fn check(
    context: &mut Context,
    headers: &HeaderMap,
    method: &Method,
    slug: Option<String>,
    needs: Needs,
) -> Result<()> {
    let changes = !method.is_safe();
    let credential = match (context.is_api, bearer(headers)) {
        (true, Some(token)) => Some((true, token.to_owned())),
        // A program changes things by its token alone: a cookie would let another site's page speak for a person.
        (true, None) if changes => None,
        _ => cookies::read(headers, cookies::SESSION).map(|token| (false, token.to_owned())),
    };
    if changes && !matches!(credential, Some((true, _))) {
        same_origin(headers, context)?;
    }
    // A visitor's page that belongs to no mechanism needs nothing from the database.
    if slug.is_some() || credential.is_some() {
        let now = context.app.db.clock().now();
        let reading = move |conn: &mut suivi_store::Conn| {
            let mechanism = match &slug {
                Some(slug) => Some(mechanisms::mechanism(conn, slug)?),
                None => None,
            };
            let caller = match credential {
                Some((true, token)) => Caller::Program(accounts::access_by_token(conn, &token, now)?),
                Some((false, token)) => Caller::Person(accounts::session_by_token(conn, &token, now)?),
                None => Caller::Visitor,
            };
            Ok((mechanism, caller))
        };
        let (mechanism, caller) = context.app.db.read(reading).await?;
        context.mechanism = mechanism;
        match caller {
            Caller::Program(access) => {
                let access = access.ok_or(Refusal::SignInNeeded)?;
                context.actor = api_caller(&context.app, access, changes.then_some(needs)).await?
            }
            Caller::Person(Some(signed_in)) => recognise(context, signed_in).await?,
            Caller::Person(None) | Caller::Visitor => {}
        }
    }
    let actor = &context.actor;
    match needs {
        Needs::Nothing => Ok(()),
        Needs::SignIn if actor.is_signed_in() => Ok(()),
        Needs::SignIn => Err(Refusal::SignInNeeded.into()),
        Needs::Operator => actor.require_operator(),
        Needs::MaySomewhere(act, kind) => actor.require_somewhere(act, kind),
        Needs::May(act, kind) => {
            let mechanism = context.mechanism.as_ref().ok_or(Refusal::NotFound)?;
            actor.require(act, kind, &mechanism.id)
        }
        Needs::MaySome(act, kind) => {
            let mechanism = context.mechanism.as_ref().ok_or(Refusal::NotFound)?;
            actor.require_some(act, kind, &mechanism.id)
        }
    }
}

/// Whom a credential stands for, where it is still good.
enum Caller {
    Visitor,
    Person(Option<SignedIn>),
    Program(Option<Access>),
}

/// Who is behind a token; `change` is what the route needs, where it changes something.
async fn api_caller(app: &App, access: Access, change: Option<Needs>) -> Result<Actor> {
    let actor = match change {
        None => access.for_reading(),
        // The one thing that a token for imports may change.
        Some(Needs::May(Act::Create, ObjectKind::RecommendationPublished)) => access.for_importing()?,
        Some(_) => access.for_writing()?,
    }
    .clone();
    if access.is_due(app.db.clock().now()) {
        app.db.write(move |tx| accounts::note_token_use(tx, &access)).await?;
    }
    Ok(actor)
}

async fn recognise(context: &mut Context, signed_in: SignedIn) -> Result<()> {
    if signed_in.is_due(context.app.db.clock().now()) {
        let who = signed_in.clone();
        context.app.db.write(move |tx| accounts::keep_alive(tx, &who)).await?;
    }
    context.actor = signed_in.actor.clone();
    context.session = Some(signed_in);
    Ok(())
}

/// A token for the forms of a visitor: random, and worth nothing to anyone else.
fn uuid_token() -> String {
    uuid::Uuid::new_v4().simple().to_string()
}

/// Refuses an act that another site's page sent (with the form's own token, the second wall against forged requests).
fn same_origin(headers: &HeaderMap, context: &Context) -> Result<()> {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = text("sec-fetch-site") {
        return if matches!(site, "same-origin" | "none") {
            Ok(())
        } else {
            Err(Refusal::NotPermitted.into())
        };
    }
    let Some(origin) = text("origin") else { return Ok(()) };
    let host = text("host").unwrap_or_default();
    let same = origin == context.app.settings.public_address
        || origin.split_once("://").is_some_and(|(_, place)| place == host);
    if same { Ok(()) } else { Err(Refusal::NotPermitted.into()) }
}

fn bearer(headers: &HeaderMap) -> Option<&str> {
    headers.get(header::AUTHORIZATION)?.to_str().ok()?.strip_prefix("Bearer ")
}

/// The best of the six languages for what the browser asks for.
pub fn preferred(headers: &HeaderMap) -> Language {
    let asked = headers.get(header::ACCEPT_LANGUAGE).and_then(|v| v.to_str().ok()).unwrap_or_default();
    let mut best = (0.0_f32, Language::En);
    for item in asked.split(',') {
        let (tag, quality) = item.split_once(";q=").unwrap_or((item, "1"));
        let quality: f32 = quality.trim().parse().unwrap_or(0.0);
        if let Ok(language) = tag.trim().parse::<Language>()
            && quality > best.0
        {
            best = (quality, language);
        }
    }
    best.1
}

/// Where a request came from, for throttling only; never logged.
fn network(app: &App, parts: &axum::http::request::Parts) -> String {
    let forwarded = parts.headers.get("x-forwarded-for").and_then(|v| v.to_str().ok());
    if app.settings.trust_proxy
        && let Some(first) = forwarded.and_then(|list| list.rsplit(',').next())
    {
        return first.trim().to_owned();
    }
    let peer = parts.extensions.get::<axum::extract::ConnectInfo<std::net::SocketAddr>>();
    peer.map_or_else(|| "unknown".to_owned(), |info| info.0.ip().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_reader_gets_the_language_the_browser_prefers_among_the_six() {
        let ask = |value: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::ACCEPT_LANGUAGE, HeaderValue::from_static(value));
            preferred(&headers)
        };
        assert_eq!(ask("de-CH,fr;q=0.8,en;q=0.5"), Language::Fr);
        assert_eq!(ask("de"), Language::En);
        assert_eq!(ask("ar-EG"), Language::Ar);
    }
}
