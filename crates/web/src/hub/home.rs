//! The hub's first page. Its task: anyone sees in one minute what is new, what is open and who asks, and where to go.

use maud::{Markup, html};
use suivi_domain::hub::federation::path_of;
use suivi_domain::hub::shelf::{self, Facet, Filter, Item, Kind, Order};
use suivi_kernel::{Actor, Result};
use suivi_store::Conn;

use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::recommendations::names;
use crate::shell;
use crate::ui::{self, SearchForm};

/// How many things each part names.
const FEW: i64 = 5;

/// What the page shows, part by part.
struct Parts {
    announcements: Vec<Item>,
    events: Vec<Item>,
    questions: Vec<Item>,
    requests: Vec<Item>,
    newest: Vec<Item>,
}

fn read(conn: &mut Conn, actor: &Actor) -> Result<Parts> {
    let mut few = |kinds: &[Kind], facets: &[(&str, &str)], order| {
        let filter = Filter {
            kinds: kinds.to_vec(),
            facets: facets.iter().map(|(scheme, code)| Facet::new(scheme, *code)).collect(),
            order,
            limit: Some(FEW),
            ..Filter::default()
        };
        shelf::list(conn, actor, &filter).map(|(items, _)| items)
    };
    Ok(Parts {
        announcements: few(&[Kind::Announcement], &[], Order::Newest)?,
        events: few(
            &[Kind::Event],
            &[("status", "open"), ("status", "full"), ("status", "announced")],
            Order::Dated,
        )?,
        questions: few(&[Kind::Question], &[("standing", "unanswered")], Order::Newest)?,
        requests: few(&[Kind::Assistance], &[("status", "open")], Order::Newest)?,
        newest: few(&[Kind::Practice, Kind::Resource, Kind::Page], &[], Order::Newest)?,
    })
}

/// The first page.
pub async fn page(ctx: Ctx) -> Result<Markup, Failure> {
    let l = ctx.l10n;
    let actor = ctx.actor.clone();
    let parts = ctx.app.db.read(move |conn| read(conn, &actor)).await?;
    let cx = shell::page(&ctx, msg::hub_title(l));
    let action = format!("{}/search", ctx.base());
    let search = SearchForm {
        action: &action,
        label: msg::hub_search(l),
        query: "",
        keep: &[],
        error: None,
        has_help: false,
    };
    let is_empty = parts.newest.is_empty() && parts.events.is_empty() && parts.questions.is_empty();
    let main = html! {
        (ui::page_head(html! { (msg::hub_title(l)) }, Some(html! { (msg::hub_lead(l)) }), None))
        (ui::search_form(l, &search))
        @if is_empty && parts.requests.is_empty() {
            (ui::empty_state(msg::hub_empty(l), msg::hub_empty_step(l), None))
        }
        (part(&ctx, msg::exchange_announcements(l), "announcements", &parts.announcements)?)
        (ui::columns(&[
            html! {
                (part(&ctx, msg::hub_open(l), "events", &parts.events)?)
                (part(&ctx, msg::hub_new(l), "practices", &parts.newest)?)
            },
            html! {
                (part(&ctx, msg::hub_asks(l), "questions", &parts.questions)?)
                (part(&ctx, msg::assistance_hub_title(l), "assistance", &parts.requests)?)
            },
        ]))
    };
    Ok(ui::page(&cx, main))
}

/// One part: its things, each with what it is, whose and of which day, and the way to all of them.
fn part(ctx: &Ctx, title: &str, list: &str, items: &[Item]) -> Result<Markup> {
    let l = ctx.l10n;
    if items.is_empty() {
        return Ok(html! {});
    }
    let lines = items.iter().map(|item| line(ctx, item)).collect::<Result<Vec<_>>>()?;
    Ok(html! {
        section {
            h2 { (title) }
            ul.plain { @for line in &lines { li { (line) } } }
            p { a href=(format!("{}/{list}", ctx.base())) { (msg::hub_all(l)) span.visually-hidden { ": " (title) } } }
        }
    })
}

fn line(ctx: &Ctx, item: &Item) -> Result<Markup> {
    let l = ctx.l10n;
    let kind: Kind = item.kind.parse()?;
    let day = item.dated.unwrap_or(item.updated_at.date());
    Ok(html! {
        a href=(format!("{}/{}/{}", ctx.base(), path_of(kind), item.slug)) { (ui::local_text(l, &item.titles()?)) }
        br;
        span.muted {
            (l.coded("hub-kind", &item.kind))
            @if let Some(state) = &item.state { " · " (names::state(l, state)) }
            " · " (ui::day(l, day))
        }
    })
}
