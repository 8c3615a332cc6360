//! A kept file, for who may read it. It is always saved and never shown in the page: what somebody sent in cannot act here.

use std::io::Read;

use axum::body::Body;
use axum::extract::Path;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use suivi_domain::followup::evidence as domain;
use suivi_kernel::{Refusal, Result};

use crate::accounts::answer::blocking;
use crate::context::Ctx;
use crate::errors::Failure;

/// The file.
pub async fn serve(
    ctx: Ctx,
    Path((_, _, id)): Path<(String, String, String)>,
    asked: HeaderMap,
) -> Result<Response, Failure> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let piece = ctx.app.db.read(move |conn| domain::one(conn, &actor, &mechanism, &id)).await?;
    let row = piece.row;
    let hash = row.blob_hash.ok_or(Refusal::NotFound)?;
    let name = row.file_name.unwrap_or_else(|| "evidence".to_owned());
    kept(&ctx, &asked, hash, (row.size, row.media_type, name)).await
}

/// A kept file by its digest, with its size, kind and name. The caller has checked who asks.
pub async fn kept(
    ctx: &Ctx,
    asked: &HeaderMap,
    hash: String,
    (size, media_type, name): (Option<i64>, Option<String>, String),
) -> Result<Response, Failure> {
    let tag = HeaderValue::from_str(&format!("\"{hash}\""))?;
    if asked.get(header::IF_NONE_MATCH) == Some(&tag) {
        return Ok((StatusCode::NOT_MODIFIED, [(header::ETAG, tag)]).into_response());
    }
    let (blobs, size) = (ctx.app.blobs.clone(), size.unwrap_or(0));
    let bytes = blocking(move || {
        let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or(0));
        blobs.open_blob(&hash)?.read_to_end(&mut bytes)?;
        Ok(bytes)
    })
    .await?;
    let mut response = Body::from(bytes).into_response();
    let headers = response.headers_mut();
    let kind = media_type.as_deref().unwrap_or("application/octet-stream");
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_str(kind)?);
    headers.insert(header::ETAG, tag);
    headers.insert(header::CONTENT_DISPOSITION, disposition(&name)?);
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(
        HeaderName::from_static("content-security-policy"),
        HeaderValue::from_static("default-src 'none'; sandbox"),
    );
    Ok(response)
}

/// A name to save it under: plain letters for old programs, all letters for the others (RFC 6266).
fn disposition(name: &str) -> Result<HeaderValue> {
    let plain: String =
        name.chars().map(|c| if c.is_ascii_alphanumeric() || "._- ".contains(c) { c } else { '_' }).collect();
    let whole: String = name
        .bytes()
        .map(|b| match b {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'.' | b'-' | b'_' => char::from(b).to_string(),
            other => format!("%{other:02X}"),
        })
        .collect();
    Ok(HeaderValue::from_str(&format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{whole}"))?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_in_any_script_is_saved_under_itself() {
        let value = disposition("قانون \"14\".pdf").unwrap();
        let text = value.to_str().unwrap();
        assert!(
            text.starts_with("attachment; filename=\"_____ _14_.pdf\"; filename*=UTF-8''%D9%82"),
            "{text}"
        );
        assert!(text.ends_with("%2214%22.pdf"), "{text}");
    }
}
