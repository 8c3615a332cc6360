//! Lists as files that the browser saves.

use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use suivi_formats::export::{self, ExportError, Format, Table, Value};
use suivi_kernel::{Error, Problem, Refusal, Result};

use crate::context::Ctx;
use crate::errors::Failure;

/// What takes the rows of a list, one by one.
pub type Put<'p> = dyn FnMut(&[Value<'_>]) -> Result<()> + 'p;

/// Writes a list; `rows` hands over one row after the other.
pub fn written(
    format: Format,
    table: &Table,
    rows: impl FnOnce(&mut Put<'_>) -> Result<()>,
) -> Result<Vec<u8>> {
    let mut file = Vec::new();
    let mut writer = export::writer(format, table, &mut file)?;
    rows(&mut |values| writer.row(values).map_err(refused))?;
    writer.finish()?;
    Ok(file)
}

/// More rows than a workbook holds are the reader's to mend; anything else is ours.
pub fn refused(error: ExportError) -> Error {
    match error {
        ExportError::TooManyRows { .. } => Refusal::invalid("format", Problem::unreadable_file(error)).into(),
        other => other.into(),
    }
}

/// A file to save, named after the mechanism, what it holds and the day.
pub fn answer(ctx: &Ctx, what: &str, format: Format, file: Vec<u8>) -> Result<Response, Failure> {
    saved(ctx, what, format.extension(), format.media_type(), file)
}

/// As [`answer`], for kinds of file of one's own.
pub fn saved(
    ctx: &Ctx,
    what: &str,
    ending: &str,
    media_type: &'static str,
    file: Vec<u8>,
) -> Result<Response, Failure> {
    let of = ctx.mechanism.as_ref().map_or("all", |mechanism| mechanism.slug.as_str());
    let name = format!("{of}-{what}-{}.{ending}", ctx.app.db.clock().now().date());
    let mut response = file.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    headers.insert(
        header::CONTENT_DISPOSITION,
        HeaderValue::from_str(&format!("attachment; filename=\"{name}\""))?,
    );
    Ok(response)
}
