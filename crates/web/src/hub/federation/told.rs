//! What this node tells other nodes.

use axum::Json;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use suivi_domain::hub::federation::{self, Claim, HEADERS};
use suivi_kernel::Result;

use crate::api::answers::{Filtered, Read};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::input::Asked;

/// Who this node is: `body` is JSON (`node` its Ed25519 key, `names`, `address`, `protocol`), signed by that key.
#[utoipa::path(
    get, path = "/api/v1/hub/node", tag = "hub",
    responses((status = 200, description = "`body` and `signature`"), Read)
)]
pub async fn card(ctx: Ctx) -> Result<Response, Failure> {
    let (key, address) = (ctx.app.secrets.node_key(), ctx.app.settings.public_address.clone());
    let card = ctx.app.db.read(move |conn| federation::card(conn, &key, &address)).await?;
    Ok(Json(card).into_response())
}

/// The part of the feed that is asked for.
#[derive(Debug, Deserialize)]
pub struct Part {
    #[serde(default)]
    after: i64,
    limit: Option<i64>,
}

/// What this node published, changed and withdrew itself, in order, each entry and the page signed. To a node that is known
/// here and signs its question (`x-suivi-node`, `x-suivi-at`, `x-suivi-signature`), also what was granted to it.
#[utoipa::path(
    get, path = "/api/v1/hub/feed", tag = "hub",
    params(
        ("after" = Option<i64>, Query, description = "Behind which place: `last` of the page before"),
        ("limit" = Option<i64>, Query, description = "How many entries at most, 1 to 100"),
    ),
    responses((status = 200, description = "`page` and `entries`, each `body` and `signature`"), Read, Filtered)
)]
pub async fn feed(ctx: Ctx, headers: HeaderMap, Asked(part): Asked<Part>) -> Result<Response, Failure> {
    let (key, now, path) = (ctx.app.secrets.node_key(), ctx.app.db.clock().now(), path(&ctx));
    let claim = claim(&headers);
    let answered = ctx.app.db.read(move |conn| {
        let audiences = federation::audiences_for(conn, &key.public(), claim.as_ref(), &path, now)?;
        federation::page(conn, &key, audiences, part.after, part.limit, now)
    });
    Ok(for_the_caller_only(Json(answered.await?).into_response()))
}

/// The sum of what this node published itself and did not withdraw: how many, and a digest of them all, signed.
#[utoipa::path(
    get, path = "/api/v1/hub/feed/state", tag = "hub",
    responses((status = 200, description = "`body` and `signature`"), Read)
)]
pub async fn state(ctx: Ctx, headers: HeaderMap) -> Result<Response, Failure> {
    let (key, now, path) = (ctx.app.secrets.node_key(), ctx.app.db.clock().now(), path(&ctx));
    let claim = claim(&headers);
    let answered = ctx.app.db.read(move |conn| {
        let audiences = federation::audiences_for(conn, &key.public(), claim.as_ref(), &path, now)?;
        federation::state(conn, &key, audiences, now)
    });
    Ok(for_the_caller_only(Json(answered.await?).into_response()))
}

fn path(ctx: &Ctx) -> String {
    ctx.uri.path_and_query().map_or("/", |path| path.as_str()).to_owned()
}

/// Who says that it asks.
fn claim(headers: &HeaderMap) -> Option<Claim> {
    let [node, at, signature] = HEADERS.map(|name| headers.get(name).and_then(|value| value.to_str().ok()));
    Some(Claim { node: node?.to_owned(), at: at?.to_owned(), signature: signature?.to_owned() })
}

/// Whoever asks next may be told something else.
fn for_the_caller_only(mut response: Response) -> Response {
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    response
}
