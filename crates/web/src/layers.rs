//! What every answer passes through: security headers, entity tags, compression, limits and the log line.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::time::Duration;

use axum::Router;
use axum::body::{Body, HttpBody};
use axum::extract::{DefaultBodyLimit, Request};
use axum::http::{HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{Predicate, SizeAbove};

use crate::app::App;

/// Nothing from elsewhere, nothing inline, no frame (DESIGN 5.9).
const CONTENT_POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; \
    connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Largest body of an ordinary form, in bytes; uploads have a limit of their own.
const FORM_LIMIT: usize = 2 * 1024 * 1024;

/// Puts the layers around the routes.
pub fn wrap(router: Router<App>, app: &App) -> Router<App> {
    let secure = app.settings.secure_cookies;
    router
        .layer(DefaultBodyLimit::max(FORM_LIMIT))
        .layer(middleware::from_fn(entity_tag))
        .layer(CompressionLayer::new().quality(tower_http::CompressionLevel::Precise(4)).compress_when(
            SizeAbove::new(512).and(tower_http::compression::predicate::NotForContentType::IMAGES),
        ))
        .layer(middleware::from_fn(move |request, next| headers(secure, request, next)))
        .layer(middleware::from_fn(log))
}

async fn headers(secure: bool, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    let fixed: [(HeaderName, &'static str); 6] = [
        (header::CONTENT_SECURITY_POLICY, CONTENT_POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "same-origin"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
        (
            HeaderName::from_static("permissions-policy"),
            "camera=(), microphone=(), geolocation=(), browsing-topics=()",
        ),
    ];
    for (name, value) in fixed {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    if secure {
        let year = HeaderValue::from_static("max-age=31536000");
        headers.entry(header::STRICT_TRANSPORT_SECURITY).or_insert(year);
    }
    response
}

/// Tags whole answers to reads by their content, and answers 304 where the reader has it already.
async fn entity_tag(request: Request, next: Next) -> Response {
    let is_read = request.method() == Method::GET;
    let known = request.headers().get(header::IF_NONE_MATCH).cloned();
    let response = next.run(request).await;
    let whole = response.body().size_hint().exact();
    if !is_read
        || response.status() != StatusCode::OK
        || whole.is_none()
        || response.headers().contains_key(header::ETAG)
    {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    let Ok(bytes) = axum::body::to_bytes(body, usize::MAX).await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let mut hasher = DefaultHasher::new();
    bytes.hash(&mut hasher);
    let tag = format!("W/\"{:x}-{:x}\"", bytes.len(), hasher.finish());
    let matches = known
        .as_ref()
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| value.split(',').any(|t| t.trim() == tag || t.trim() == "*"));
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        parts.headers.insert(header::ETAG, tag);
    }
    parts.headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-cache"));
    if matches {
        parts.headers.remove(header::CONTENT_LENGTH);
        parts.headers.remove(header::CONTENT_TYPE);
        parts.status = StatusCode::NOT_MODIFIED;
        return Response::from_parts(parts, Body::empty());
    }
    Response::from_parts(parts, Body::from(bytes))
}

/// One line per request: what was asked and how it went, never who asked, what was searched or from where.
async fn log(request: Request, next: Next) -> Response {
    let started = std::time::Instant::now();
    let (method, path) = (request.method().clone(), without_secrets(request.uri().path()));
    let response = next.run(request).await;
    let took: Duration = started.elapsed();
    metrics::histogram!("suivi_http_request_seconds", "status" => response.status().as_str().to_owned())
        .record(took.as_secs_f64());
    tracing::info!(%method, path, status = response.status().as_u16(), took_ms = took.as_millis() as u64, "request");
    response
}

/// The path for the log: what follows the name of a link that opens something is left out.
fn without_secrets(path: &str) -> String {
    let mut steps = Vec::new();
    for step in path.split('/') {
        let opens = ["reset", "invitation", "demo", "clearance", "registration"];
        let is_secret = steps.last().is_some_and(|last| opens.contains(last));
        steps.push(if is_secret { "…" } else { step });
    }
    steps.join("/")
}

#[cfg(test)]
mod tests {
    use super::without_secrets;

    #[test]
    fn the_log_never_holds_the_secret_of_a_link() {
        assert_eq!(without_secrets("/en/reset/abc123"), "/en/reset/…");
        assert_eq!(without_secrets("/fr/invitation/abc123/accept"), "/fr/invitation/…/accept");
        assert_eq!(without_secrets("/ar/clearance/abc123"), "/ar/clearance/…");
        assert_eq!(
            without_secrets("/en/hub/events/day/registration/a.b"),
            "/en/hub/events/day/registration/…"
        );
        assert_eq!(without_secrets("/en/sama/recommendations"), "/en/sama/recommendations");
    }
}
