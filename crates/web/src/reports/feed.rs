//! What is owed as a calendar that other programs subscribe to: what anyone may read.

use axum::http::header;
use axum::response::{IntoResponse, Response};
use suivi_domain::reports::model::ObligationState;
use suivi_domain::reports::queries::{self, Filter};
use suivi_formats::calendar::{Calendar, Event, When};
use suivi_kernel::Actor;

use super::words;
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;

/// The calendar of open obligations. It is the same for everybody: programs that read it sign in nowhere.
pub async fn calendar(ctx: Ctx) -> Result<Response, Failure> {
    let l = ctx.l10n;
    let mechanism = ctx.mechanism()?.clone();
    let name = msg::obligations_calendar_name(l, mechanism.names.best_text(l.language()));
    let filter = Filter { state: Some(ObligationState::Open), ..Filter::default() };
    let reading =
        move |conn: &mut suivi_store::Conn| queries::list(conn, &Actor::visitor(), &mechanism, &filter);
    let rows = ctx.app.db.read(reading).await?;
    let host = ctx.app.settings.public_address.split("://").last().unwrap_or_default();
    let mut events = Vec::with_capacity(rows.len());
    for row in &rows {
        events.push(Event {
            uid: format!("obligation-{}@{host}", row.id),
            when: When::Day(row.due_on),
            summary: words::title(l, row)?,
            description: row.rule.as_deref().map(|rule| words::rule(l, rule).to_owned()).unwrap_or_default(),
            url: format!("{}{}/obligations/{}", ctx.app.settings.public_address, ctx.base(), row.slug),
            stamp: row.updated_at,
        });
    }
    let written = Calendar { name, language: l.language().tag().to_owned(), events }.written();
    let headers = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8"),
        (header::CACHE_CONTROL, "public, max-age=3600"),
    ];
    Ok((headers, written).into_response())
}
