//! Errors as answers: a page that helps for people, `application/problem+json` (RFC 9457) for programs.

use std::sync::Arc;

use axum::Json;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use serde_json::json;
use suivi_kernel::{Error, Refusal};

use crate::context::Ctx;

/// What a handler answers when it cannot do what was asked; the gate words it for the reader.
#[derive(Debug)]
pub struct Failure(pub Error);

impl<E: Into<Error>> From<E> for Failure {
    fn from(error: E) -> Self {
        Failure(error.into())
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let mut response = status(&self.0).into_response();
        response.extensions_mut().insert(Arc::new(self));
        response
    }
}

/// The status of an error.
pub fn status(error: &Error) -> StatusCode {
    match error {
        Error::Refusal(Refusal::SignInNeeded) => StatusCode::UNAUTHORIZED,
        Error::Refusal(Refusal::NotPermitted) => StatusCode::FORBIDDEN,
        Error::Refusal(Refusal::NotFound) => StatusCode::NOT_FOUND,
        Error::Refusal(Refusal::Gone(_)) => StatusCode::GONE,
        Error::Refusal(Refusal::Invalid(_)) => StatusCode::UNPROCESSABLE_ENTITY,
        Error::Refusal(Refusal::Conflict(_)) => StatusCode::CONFLICT,
        Error::Refusal(Refusal::TooMany { .. }) => StatusCode::TOO_MANY_REQUESTS,
        Error::Fault(_) => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

/// Words an error for whoever asked. A fault is logged under a reference that the answer shows.
pub fn render(ctx: &Ctx, failure: &Failure) -> Response {
    let reference = match &failure.0 {
        Error::Fault(fault) => {
            let reference = suivi_kernel::new_id();
            let reference = reference[reference.len() - 8..].to_owned();
            tracing::error!(%reference, path = ctx.uri.path(), "{fault}");
            Some(reference)
        }
        Error::Refusal(_) => None,
    };
    let mut response = if ctx.is_api {
        problem(ctx, &failure.0, reference.as_deref())
    } else if matches!(failure.0, Error::Refusal(Refusal::SignInNeeded)) && ctx.is_page() {
        let back = ctx.uri.path_and_query().map_or("/", |path| path.as_str());
        let query = serde_html_form::to_string([("next", back)]).unwrap_or_default();
        Redirect::to(&format!("{}/sign-in?{query}", ctx.root())).into_response()
    } else {
        let page = crate::site::error_page(ctx, status(&failure.0), Some(&failure.0), reference.as_deref());
        (status(&failure.0), page).into_response()
    };
    if let Error::Refusal(Refusal::TooMany { wait_seconds }) = failure.0 {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(wait_seconds));
    }
    response
}

/// The answer of RFC 9457.
fn problem(ctx: &Ctx, error: &Error, reference: Option<&str>) -> Response {
    let status = status(error);
    let mut body = json!({
        "type": "about:blank",
        "title": status.canonical_reason().unwrap_or("Error"),
        "status": status.as_u16(),
    });
    match error {
        Error::Refusal(Refusal::Invalid(fields)) => {
            let errors: Vec<_> = fields
                .iter()
                .map(|f| json!({"field": f.field, "code": f.problem.key, "detail": ctx.l10n.problem(&f.problem)}))
                .collect();
            body["errors"] = errors.into();
        }
        Error::Refusal(Refusal::Conflict(problem) | Refusal::Gone(problem)) => {
            body["detail"] = ctx.l10n.problem(problem).into()
        }
        Error::Refusal(refusal) => body["detail"] = refusal.to_string().into(),
        Error::Fault(_) => body["reference"] = reference.into(),
    }
    let mut response = (status, Json(body)).into_response();
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
    if status == StatusCode::UNAUTHORIZED {
        response.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
    }
    response
}

/// The answer of RFC 9457 where there is nothing to say but the status.
pub fn bare_problem(status: StatusCode) -> Response {
    let body = json!({
        "type": "about:blank",
        "title": status.canonical_reason().unwrap_or("Error"),
        "status": status.as_u16(),
    });
    let mut response = (status, Json(body)).into_response();
    let media_type = HeaderValue::from_static("application/problem+json");
    response.headers_mut().insert(header::CONTENT_TYPE, media_type);
    response
}
