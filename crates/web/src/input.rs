//! What people send: forms and files, each carrying the token that proves it came from our own page.

use axum::extract::multipart::{Field, Multipart};
use axum::extract::{FromRequest, Request};
use axum::http::{StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use serde::de::DeserializeOwned;
use suivi_kernel::{Error, Problem, Refusal, Result};
use suivi_store::blobs::Blob;

use crate::context::Ctx;
use crate::errors::Failure;

/// A form that was sent from one of our own pages.
pub struct Posted<T>(pub T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequest<S> for Posted<T> {
    type Rejection = Response;

    async fn from_request(request: Request, state: &S) -> Result<Self, Response> {
        let Some(ctx) = request.extensions().get::<Ctx>().cloned() else {
            return Err(Failure(Error::fault("a route without its gate")).into_response());
        };
        let body =
            axum::body::Bytes::from_request(request, state).await.map_err(IntoResponse::into_response)?;
        // Two passes: the token first, so that a forged form is refused whatever else it holds.
        let token: Vec<(String, String)> =
            serde_html_form::from_bytes(&body).map_err(|_| StatusCode::BAD_REQUEST.into_response())?;
        let token =
            token.into_iter().find(|(key, _)| key == "csrf").map(|(_, value)| value).unwrap_or_default();
        if !ctx.accepts(&token) {
            return Err(Failure(Refusal::NotPermitted.into()).into_response());
        }
        serde_html_form::from_bytes(&body).map(Posted).map_err(|error| {
            Failure(Refusal::invalid("form", Problem::unknown_choice(error)).into()).into_response()
        })
    }
}

/// Largest form without a file, in bytes.
const FORM: usize = 2 * 1024 * 1024;

/// A form with a file: the fields that stood before the file, and the file as it was kept.
#[derive(Debug, Default)]
pub struct Uploaded {
    /// Text fields by name.
    pub fields: Vec<(String, String)>,
    /// The file's own name and where it was kept.
    pub file: Option<(String, Blob)>,
}

impl Uploaded {
    /// The text of a field; empty where it was not sent.
    pub fn field(&self, name: &str) -> &str {
        self.fields.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
    }

    /// Reads a form, as a browser sends it with or without a file, and a file of at most `largest` bytes.
    ///
    /// The route must let bodies of that size through.
    pub async fn of_request(ctx: &Ctx, request: Request, largest: u64) -> Result<Self> {
        let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
        if kind.is_some_and(|kind| kind.starts_with("multipart/form-data")) {
            let form = Multipart::from_request(request, &()).await.map_err(|e| unreadable(e.body_text()))?;
            return Self::read_up_to(ctx, form, largest).await;
        }
        let body =
            axum::body::to_bytes(request.into_body(), FORM).await.map_err(|e| unreadable(e.to_string()))?;
        let fields: Vec<(String, String)> =
            serde_html_form::from_bytes(&body).map_err(|e| unreadable(e.to_string()))?;
        let uploaded = Uploaded { fields, file: None };
        if ctx.accepts(uploaded.field("csrf")) { Ok(uploaded) } else { Err(Refusal::NotPermitted.into()) }
    }

    /// Reads a multipart form; the file goes to the blob store piece by piece, never whole into memory.
    pub async fn read(ctx: &Ctx, form: Multipart) -> Result<Self> {
        Self::read_up_to(ctx, form, ctx.app.settings.upload_limit).await
    }

    async fn read_up_to(ctx: &Ctx, mut form: Multipart, largest: u64) -> Result<Self> {
        let mut uploaded = Uploaded::default();
        while let Some(field) = form.next_field().await.map_err(broken)? {
            let name = field.name().unwrap_or_default().to_owned();
            match field.file_name().map(str::to_owned) {
                None => uploaded.fields.push((name, field.text().await.map_err(broken)?)),
                Some(_) if !ctx.accepts(uploaded.field("csrf")) => return Err(Refusal::NotPermitted.into()),
                Some(file_name) => {
                    let blob = keep(ctx, field, largest).await?;
                    if blob.size > 0 {
                        uploaded.file = Some((file_name, blob));
                    }
                }
            }
        }
        if ctx.accepts(uploaded.field("csrf")) { Ok(uploaded) } else { Err(Refusal::NotPermitted.into()) }
    }
}

async fn keep(ctx: &Ctx, mut field: Field<'_>, limit: u64) -> Result<Blob> {
    let mut incoming = ctx.app.blobs.begin()?;
    while let Some(piece) = field.chunk().await.map_err(broken)? {
        if incoming.size() + piece.len() as u64 > limit {
            let megabytes = limit / (1024 * 1024);
            return Err(Refusal::invalid("file", Problem::file_too_large(format!("{megabytes} MB"))).into());
        }
        incoming = tokio::task::spawn_blocking(move || incoming.write(&piece).map(|()| incoming)).await??;
    }
    tokio::task::spawn_blocking(move || incoming.finish()).await?
}

fn broken(error: axum::extract::multipart::MultipartError) -> Error {
    unreadable(error.body_text())
}

fn unreadable(why: String) -> Error {
    Refusal::invalid("file", Problem::unreadable_file(why)).into()
}

/// A query string; one that cannot be understood is a 400 that says why.
pub struct Asked<T>(pub T);

impl<S: Send + Sync, T: DeserializeOwned> axum::extract::FromRequestParts<S> for Asked<T> {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut axum::http::request::Parts, _: &S) -> Result<Self, Failure> {
        let query = parts.uri.query().unwrap_or_default();
        serde_html_form::from_str(query)
            .map(Asked)
            .map_err(|error| Failure(Refusal::invalid("query", Problem::unknown_choice(error)).into()))
    }
}

/// What an address chooses under a name, if anything. Refuses what is not `known`.
pub fn chosen<'a>(address: &Uri, name: &'static str, known: &[&'a str]) -> Result<Option<&'a str>> {
    let query = form_urlencoded::parse(address.query().unwrap_or_default().as_bytes());
    let Some((_, value)) = query.into_iter().find(|(asked, value)| asked == name && !value.is_empty()) else {
        return Ok(None);
    };
    let found = known.iter().copied().find(|code| *code == value);
    found.map(Some).ok_or_else(|| Refusal::invalid(name, Problem::unknown_choice(&value)).into())
}
