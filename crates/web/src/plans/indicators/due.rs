//! Indicators that need a value. Task: the statistical office sees what is due, the longest overdue first.

use maud::{Markup, html};
use suivi_domain::plans::indicators::queries;
use suivi_kernel::Result;

use super::{list, words};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::shell;
use crate::ui::{self, Column, Crumb, Row, Table};

/// The indicators whose next value is overdue.
pub async fn page(ctx: Ctx) -> Result<Markup, Failure> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let today = ctx.app.db.clock().now().date();
    let due = ctx.app.db.read(move |conn| queries::due(conn, &actor, &mechanism, today)).await?;
    let l = ctx.l10n;
    let above = Crumb::to(msg::indicators_title(l), format!("{}/indicators", ctx.base()));
    let cx = shell::page_below(&ctx, msg::indicators_due(l), vec![above]);
    let rows = due
        .iter()
        .map(|(listed, since)| {
            let href = format!("{}/indicators/{}#value", ctx.base(), listed.indicator.slug);
            Row::new(vec![
                html! { a href=(href) { (ui::local_text(l, &listed.names)) } },
                html! {
                    @match since {
                        Some(day) => { (ui::day(l, *day)) " " span.overdue { (l.age(*day, today)) } }
                        None => { (msg::indicator_no_value(l)) }
                    }
                },
                list::latest(l, listed),
                html! { (words::kind(l, listed.kind)) },
                html! { @if let Some(owner) = &listed.owner { (ui::local_text(l, owner)) } },
            ])
        })
        .collect();
    let main = html! {
        (ui::page_head(html! { (msg::indicators_due(l)) }, Some(html! { (msg::indicators_due_lead(l)) }), None))
        @if due.is_empty() {
            (ui::empty_state(msg::indicators_due_none(l), msg::indicators_due_none_step(l), None))
        } @else {
            (ui::data_table(l, &Table {
                caption: msg::indicators_due(l),
                caption_is_seen: false,
                columns: vec![
                    Column::main(msg::indicator(l)),
                    Column::text(msg::indicator_due_since(l)),
                    Column::text(msg::indicator_latest(l)),
                    Column::text(msg::indicator_kind(l)),
                    Column::text(msg::indicator_owner(l)),
                ],
                rows,
            }))
        }
    };
    Ok(ui::page(&cx, main))
}
