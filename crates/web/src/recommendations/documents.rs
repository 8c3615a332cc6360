//! The documents that recommendations stand in. Task: anyone finds all that one review said.

use maud::{Markup, html};
use suivi_domain::recommendations::queries;
use suivi_kernel::Result;

use super::names;
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::shell;
use crate::ui;

/// The documents on the mechanism's State.
pub async fn page(ctx: Ctx) -> Result<Markup, Failure> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let all = ctx.app.db.read(move |conn| queries::documents(conn, &actor, &mechanism)).await?;
    let l = ctx.l10n;
    let cx = shell::page_below(&ctx, msg::documents_title(l), Vec::new());
    let list = |d: &queries::CountedDocument| {
        let mut query = form_urlencoded::Serializer::new(String::new());
        match &d.document.symbol {
            Some(symbol) => query.append_pair("q", &format!("\"{symbol}\"")),
            None => query.append_pair("body", &d.document.body),
        };
        format!("{}/recommendations?{}", ctx.base(), query.finish())
    };
    let rows = all
        .iter()
        .map(|d| {
            let title = d.document.title.as_deref().or(d.document.symbol.as_deref()).unwrap_or(&d.document.source_key);
            ui::Row::new(vec![
                ui::user_text(title),
                html! { (names::body(l, &d.document.body)) @if let Some(cycle) = d.document.cycle { ", " (msg::cycle_number(l, i64::from(cycle))) } },
                html! { @if let Some(symbol) = &d.document.symbol { bdi { (symbol) } } },
                html! { @if let Some(date) = d.document.date { (ui::day(l, date)) } },
                html! { a href=(list(d)) { (l.number(d.records)) } },
            ])
        })
        .collect();
    let main = html! {
        (ui::page_head(html! { (msg::documents_title(l)) }, Some(html! { (msg::documents_lead(l)) }), None))
        @if all.is_empty() {
            (ui::empty_state(msg::documents_empty(l), msg::register_empty_step(l), None))
        } @else {
            (ui::data_table(l, &ui::Table {
                caption: msg::documents_title(l),
                caption_is_seen: false,
                columns: vec![
                    ui::Column::main(msg::document_title(l)),
                    ui::Column::text(msg::field_body(l)),
                    ui::Column::text(msg::field_symbol(l)),
                    ui::Column::text(msg::field_date(l)),
                    ui::Column::number(msg::document_recommendations(l)),
                ],
                rows,
            }))
        }
    };
    Ok(ui::page(&cx, main))
}
