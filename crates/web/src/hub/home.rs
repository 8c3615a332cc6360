//! The hub's first page. Its task: anyone sees in one minute what is new, what is open and who asks, and where to go.

use chrono::Months;
use maud::{Markup, html};
use suivi_domain::hub::federation::path_of;
use suivi_domain::hub::practices;
use suivi_domain::hub::shelf::{self, Facet, Filter, Item, Kind, Order};
use suivi_domain::mechanisms::profiles;
use suivi_kernel::{Actor, Date, LocalText, Result};
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
    waiting: Waiting,
}

/// What waits for the reader, if she has something to do here.
#[derive(Default)]
struct Waiting {
    /// Practices to answer for the State or to review: address and title.
    practices: Vec<(String, LocalText)>,
    /// Profiles that were not confirmed for eleven months: address and name.
    profiles: Vec<(String, LocalText)>,
}

fn waiting(conn: &mut Conn, actor: &Actor, today: Date) -> Result<Waiting> {
    if actor.memberships.is_empty() {
        return Ok(Waiting::default());
    }
    let mine = practices::queries::mine(conn, actor)?;
    let practices = mine
        .to_answer
        .into_iter()
        .map(|one| ("state", one))
        .chain(mine.to_review.into_iter().map(|one| ("review", one)));
    let mut due = Vec::new();
    for profile in profiles::mine(conn, actor)? {
        let is_fresh = profile.confirmed_on.is_some_and(|day| day + Months::new(11) > today);
        if !is_fresh && profiles::may_confirm(conn, actor, &profile)? {
            due.push((format!("profiles/{}/confirm", profile.slug), profile.content()?.names));
        }
    }
    Ok(Waiting {
        practices: practices
            .map(|(act, one)| (format!("practices/{}/{act}", one.row.slug), one.title))
            .collect(),
        profiles: due,
    })
}

fn read(conn: &mut Conn, actor: &Actor, today: Date) -> Result<Parts> {
    let waiting = waiting(conn, actor, today)?;
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
        waiting,
    })
}

/// The first page.
pub async fn page(ctx: Ctx) -> Result<Markup, Failure> {
    let l = ctx.l10n;
    let (actor, today) = (ctx.actor.clone(), ctx.app.db.clock().now().date());
    let parts = ctx.app.db.read(move |conn| read(conn, &actor, today)).await?;
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
        (waits(&ctx, &parts.waiting))
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

fn waits(ctx: &Ctx, waiting: &Waiting) -> Markup {
    let l = ctx.l10n;
    let all: Vec<(&str, &(String, LocalText))> = (waiting.profiles.iter().map(|one| ("profile", one)))
        .chain(waiting.practices.iter().map(|one| ("practice", one)))
        .collect();
    html! {
        @if !all.is_empty() {
            section {
                h2 { (msg::hub_waits(l)) }
                ul.plain {
                    @for (kind, (path, name)) in &all {
                        li {
                            a href=(format!("{}/{path}", ctx.base())) { (ui::local_text(l, name)) }
                            " " span.muted { (l.coded("hub-kind", kind)) }
                        }
                    }
                }
            }
        }
    }
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
