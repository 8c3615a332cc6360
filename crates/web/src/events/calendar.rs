//! Events as calendars that other programs read: one event, or all that lie ahead.

use axum::http::header;
use axum::response::{IntoResponse, Response};
use suivi_domain::events::document::EventDocument;
use suivi_domain::hub::shelf::{self, Filter, Item, Kind, Order};
use suivi_formats::calendar::{Calendar, Event, When};
use suivi_kernel::{Actor, Result};

use super::words;
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;

/// All public events that lie ahead. It is the same for everybody: programs that read it sign in nowhere.
pub async fn all(ctx: Ctx) -> Result<Response, Failure> {
    let filter = Filter { kinds: vec![Kind::Event], order: Order::Dated, ..Filter::default() };
    let (items, _) = ctx.app.db.read(move |conn| shelf::list(conn, &Actor::visitor(), &filter)).await?;
    let today = ctx.app.db.clock().now().date();
    let ahead: Vec<Item> =
        items.into_iter().filter(|item| item.dated.is_some_and(|day| day >= today)).collect();
    Ok(written(&ctx, msg::events_title(ctx.l10n), &ahead)?)
}

/// One event.
pub async fn one(ctx: &Ctx, slug: &str) -> Result<Response> {
    let (actor, slug) = (ctx.actor.clone(), slug.to_owned());
    let item = ctx.app.db.read(move |conn| shelf::item(conn, &actor, Kind::Event, &slug)).await?;
    let titles = item.titles()?;
    written(ctx, titles.best_text(ctx.l10n.language()), &[item])
}

fn written(ctx: &Ctx, name: &str, items: &[Item]) -> Result<Response> {
    let l = ctx.l10n;
    let site = &ctx.app.settings.public_address;
    let host = site.split("://").last().unwrap_or_default();
    let mut events = Vec::with_capacity(items.len());
    for item in items {
        let document: EventDocument = item.document()?;
        let is_cancelled = document.status == "cancelled";
        let title = document.titles.best_text(l.language());
        let summaries = item.summaries()?;
        let parts = [document.venue.as_str(), summaries.best_text(l.language())];
        events.push(Event {
            uid: format!("event-{}@{host}", item.id),
            when: When::Span(document.starts_at, document.ends_at),
            summary: match is_cancelled {
                true => format!("{}: {title}", l.coded("event-status", "cancelled")),
                false => title.to_owned(),
            },
            description: parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n"),
            url: format!("{site}{}", words::address(ctx, &item.slug)),
            stamp: item.updated_at,
        });
    }
    let calendar = Calendar { name: name.to_owned(), language: l.language().tag().to_owned(), events };
    let headers = [(header::CONTENT_TYPE, "text/calendar; charset=utf-8")];
    Ok((headers, calendar.written()).into_response())
}
