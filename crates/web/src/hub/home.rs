//! The hub's first page. Its task: anyone sees in one minute what is new, and where to go.

use maud::{Markup, html};
use suivi_domain::hub::shelf::{self, Filter};

use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::{shell, ui};

/// How many new things it shows.
const NEWEST: i64 = 12;

/// The first page.
pub async fn page(ctx: Ctx) -> Result<Markup, Failure> {
    let l = ctx.l10n;
    let actor = ctx.actor.clone();
    let filter = Filter { limit: Some(NEWEST), ..Filter::default() };
    let (items, _) = ctx.app.db.read(move |conn| shelf::list(conn, &actor, &filter)).await?;
    let cx = shell::page(&ctx, msg::hub_title(l));
    let main = html! {
        (ui::page_head(html! { (msg::hub_title(l)) }, Some(html! { (msg::hub_lead(l)) }), None))
        @if items.is_empty() {
            (ui::empty_state(msg::hub_empty(l), msg::hub_empty_step(l), None))
        }
        ul.plain {
            @for item in &items {
                li { (ui::local_text(l, &item.titles()?)) " · " (l.coded("hub-kind", &item.kind)) }
            }
        }
    };
    Ok(ui::page(&cx, main))
}
