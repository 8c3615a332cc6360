//! The feed of what is new on the hub. The task: whoever follows it is told without asking, and without telling us who she is.

use axum::http::header;
use axum::response::{IntoResponse, Response};
use suivi_domain::hub::shelf::{self, Filter, Item};
use suivi_formats::atom::{Entry, Feed};
use suivi_kernel::{Actor, Result};

use super::items::Query;
use super::jsonld::Around;
use super::page_of;
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Asked;

/// How many things a feed holds.
const MOST: i64 = 50;

/// The feed of everything that is public, or of some kinds of thing.
pub async fn feed(ctx: Ctx, Asked(query): Asked<Query>) -> Result<Response, Failure> {
    let l = ctx.l10n;
    let filter = Filter {
        kinds: query.kinds()?,
        states: query.state.iter().filter(|state| !state.is_empty()).cloned().collect(),
        facets: query.facets()?,
        limit: Some(MOST),
        ..Filter::default()
    };
    let found: Vec<(Item, Around)> = ctx
        .app
        .db
        .read(move |conn| {
            let (items, _) = shelf::list(conn, &Actor::visitor(), &filter)?;
            items
                .into_iter()
                .map(|item| {
                    let around = Around::of(conn, &item)?;
                    Ok((item, around))
                })
                .collect()
        })
        .await?;
    let site = &ctx.app.settings.public_address;
    let language = l.language();
    let entry = |(item, around): &(Item, Around)| -> Result<Entry> {
        Ok(Entry {
            id: format!("urn:uuid:{}", item.id),
            page: format!("{site}{}", page_of(language, item)),
            title: item.titles()?.best_text(language).to_owned(),
            author: around.publisher.best_text(language).to_owned(),
            published: item.updated_at,
            summary: item.summaries()?.best_text(language).to_owned(),
        })
    };
    let made_at = ctx.mechanism()?.created_at;
    let feed = Feed {
        id: format!("{site}{}", ctx.uri),
        page: format!("{site}{}", ctx.base()),
        title: msg::hub_title(l).to_owned(),
        author: msg::hub_title(l).to_owned(),
        language: language.tag().to_owned(),
        updated: found.first().map_or(made_at, |(item, _)| item.updated_at),
        entries: found.iter().map(entry).collect::<Result<_>>()?,
    };
    Ok(([(header::CONTENT_TYPE, "application/atom+xml; charset=utf-8")], feed.written()?).into_response())
}
