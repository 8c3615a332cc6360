//! Bringing records in by program, with a token whose scope is `import`.

use axum::Json;
use axum::extract::{Multipart, Path};
use axum::http::StatusCode;
use serde::Serialize;
use suivi_domain::recommendations::import::{self, Format, Import, Options};
use suivi_kernel::{Problem as Wrong, Refusal, Result};
use utoipa::ToSchema;

use super::answers::{InMechanism, OneImport, WithToken};
use super::shapes::Problem;
use crate::context::Ctx;
use crate::errors::Failure;
use crate::input::Uploaded;

/// An import.
#[derive(Serialize, ToSchema)]
pub struct ImportShape {
    /// Identifier.
    pub id: String,
    /// `uhri`, `upr-info` or `table`.
    pub format: String,
    /// The file's own name.
    pub file_name: String,
    /// `received`, `previewing`, `previewed`, `committing`, `committed`, `undoing`, `undone` or `failed`.
    pub state: String,
    /// Why it failed.
    pub problem: Option<String>,
    /// Rows read.
    pub rows: u64,
    /// Records that are new.
    pub new: u64,
    /// Records that changed.
    pub changed: u64,
    /// Records that are as they were.
    pub unchanged: u64,
    /// New records that may be one with another.
    pub possible_duplicates: u64,
    /// Rows that could not be taken.
    pub refused: u64,
    /// Labels that no vocabulary knows.
    pub unknown_labels: u64,
}

impl From<Import> for ImportShape {
    fn from(import: Import) -> Self {
        ImportShape {
            id: import.id,
            format: import.format.code().to_owned(),
            file_name: import.file_name,
            state: import.state.code().to_owned(),
            problem: import.problem,
            rows: import.counts.rows,
            new: import.counts.new,
            changed: import.counts.changed,
            unchanged: import.counts.unchanged,
            possible_duplicates: import.counts.possible_duplicates,
            refused: import.counts.refused,
            unknown_labels: import.counts.unknown_labels,
        }
    }
}

/// A file to import.
#[derive(ToSchema)]
#[expect(dead_code, reason = "only described: the handler reads the parts as they come")]
pub struct NewImport {
    /// `uhri` or `upr-info`.
    format: String,
    /// The file.
    #[schema(value_type = String, format = Binary)]
    file: Vec<u8>,
}

/// Sends a file; its preview begins at once.
#[utoipa::path(
    post, path = "/api/v1/mechanisms/{mechanism}/imports", tag = "imports",
    params(("mechanism" = String, Path, description = "The mechanism's name in addresses")),
    request_body(content = NewImport, content_type = "multipart/form-data"),
    security(("token" = ["import"])),
    responses(
        (status = 202, description = "The file is kept and its preview begins", body = ImportShape),
        (status = 400, description = "The body is not a multipart form", body = String, content_type = "text/plain"),
        WithToken,
        InMechanism,
        (status = 413, description = "The file is too large", body = String, content_type = "text/plain"),
        (status = 415, description = "The body is not a multipart form", body = String, content_type = "text/plain"),
        (status = 422, description = "The file or its format is missing or wrong", body = Problem, content_type = "application/problem+json"),
    )
)]
pub async fn begin(ctx: Ctx, form: Multipart) -> Result<(StatusCode, Json<ImportShape>), Failure> {
    let uploaded = Uploaded::read(&ctx, form).await?;
    let format: Format = uploaded.field("format").parse()?;
    let Some((name, blob)) = uploaded.file else {
        return Err(Refusal::invalid("file", Wrong::required("")).into());
    };
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let begun = ctx
        .app
        .db
        .write(move |tx| {
            let id =
                import::register(tx, &actor, Some(&mechanism), format, (&name, &blob), Options::default())?;
            import::queue_preview(tx, &actor, Some(&mechanism), &id)?;
            import::one(tx.conn, &actor, Some(&mechanism), &id)
        })
        .await?;
    Ok((StatusCode::ACCEPTED, Json(begun.into())))
}

/// How an import stands.
#[utoipa::path(
    get, path = "/api/v1/mechanisms/{mechanism}/imports/{id}", tag = "imports",
    params(
        ("mechanism" = String, Path, description = "The mechanism's name in addresses"),
        ("id" = String, Path, description = "The import"),
    ),
    security(("token" = ["import"])),
    responses(
        (status = 200, description = "The import", body = ImportShape),
        (status = 304, description = "Not changed since the entity tag sent"),
        WithToken,
        OneImport,
    )
)]
pub async fn one(ctx: Ctx, Path((_, id)): Path<(String, String)>) -> Result<Json<ImportShape>, Failure> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let found = ctx.app.db.read(move |conn| import::one(conn, &actor, Some(&mechanism), &id)).await?;
    Ok(Json(found.into()))
}

/// Takes a previewed import into the register.
#[utoipa::path(
    post, path = "/api/v1/mechanisms/{mechanism}/imports/{id}/commit", tag = "imports",
    params(
        ("mechanism" = String, Path, description = "The mechanism's name in addresses"),
        ("id" = String, Path, description = "The import"),
    ),
    security(("token" = ["import"])),
    responses(
        (status = 202, description = "The commit begins", body = ImportShape),
        WithToken,
        OneImport,
        (status = 409, description = "It is not previewed", body = Problem, content_type = "application/problem+json"),
    )
)]
pub async fn commit(
    ctx: Ctx,
    Path((_, id)): Path<(String, String)>,
) -> Result<(StatusCode, Json<ImportShape>), Failure> {
    step(ctx, id, import::queue_commit).await
}

/// Takes a committed import back as one act.
#[utoipa::path(
    post, path = "/api/v1/mechanisms/{mechanism}/imports/{id}/undo", tag = "imports",
    params(
        ("mechanism" = String, Path, description = "The mechanism's name in addresses"),
        ("id" = String, Path, description = "The import"),
    ),
    security(("token" = ["import"])),
    responses(
        (status = 202, description = "Taking it back begins", body = ImportShape),
        WithToken,
        OneImport,
        (status = 409, description = "It is not committed", body = Problem, content_type = "application/problem+json"),
    )
)]
pub async fn undo(
    ctx: Ctx,
    Path((_, id)): Path<(String, String)>,
) -> Result<(StatusCode, Json<ImportShape>), Failure> {
    step(ctx, id, import::queue_undo).await
}

type Step = fn(
    &mut suivi_store::Tx,
    &suivi_kernel::Actor,
    Option<&suivi_domain::mechanisms::Mechanism>,
    &str,
) -> Result<()>;

async fn step(ctx: Ctx, id: String, begin: Step) -> Result<(StatusCode, Json<ImportShape>), Failure> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let begun = ctx
        .app
        .db
        .write(move |tx| {
            begin(tx, &actor, Some(&mechanism), &id)?;
            import::one(tx.conn, &actor, Some(&mechanism), &id)
        })
        .await?;
    Ok((StatusCode::ACCEPTED, Json(begun.into())))
}
