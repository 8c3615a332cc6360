//! The other nodes. The task: anyone sees whose publications stand here and how fresh they are; their keepers see that each is
//! read well, and add one.

use axum::response::Response;
use maud::{Markup, html};
use suivi_domain::hub::Audience;
use suivi_domain::hub::federation::{self, Http, Neighbour, Peer, PeerSettings};
use suivi_kernel::{Problem, Refusal, Result};

use crate::accounts::answer::{self, Again, Sent, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::{L10n, msg};
use crate::input::Posted;
use crate::shell;
use crate::ui::{self, ButtonKind, Choice, Column, Crumb, Fact, Field, Row, Shape, Table, Tone};

/// The list.
pub async fn page(ctx: Ctx) -> Result<Markup, Failure> {
    let l = ctx.l10n;
    let actor = ctx.actor.clone();
    let (neighbours, keeps) = ctx
        .app
        .db
        .read(move |conn| Ok((federation::neighbours(conn, &actor)?, federation::is_keeper(conn, &actor)?)))
        .await?;
    let mut cx = shell::page_below(&ctx, msg::fed_nodes(l), Vec::new());
    cx.notice = answer::news(&ctx, &["fed-added", "fed-removed"]);
    let add =
        keeps.then(|| ui::button_link(ButtonKind::Primary, msg::fed_add(l), &format!("{}/new", base(&ctx))));
    let fingerprint = ctx.app.secrets.node_key().public().fingerprint();
    let address = ctx.app.settings.public_address.as_str();
    let main = html! {
        (ui::page_head(html! { (msg::fed_nodes(l)) }, Some(html! { (msg::fed_nodes_lead(l)) }), add))
        @if neighbours.is_empty() {
            (ui::empty_state(msg::fed_none(l), msg::fed_none_step(l), None))
        } @else {
            (table(&ctx, &neighbours, keeps)?)
        }
        section {
            h2 { (msg::fed_own(l)) }
            p { (msg::fed_own_lead(l)) }
            (ui::summary_list(&[
                Fact::new(msg::fed_address(l), html! { code { (address) } }),
                Fact::new(msg::fed_fingerprint(l), html! { code { (fingerprint) } }),
            ]))
        }
    };
    Ok(ui::page(&cx, main))
}

/// Where the pages of the nodes stand.
pub(super) fn base(ctx: &Ctx) -> String {
    format!("{}/nodes", ctx.base())
}

/// The way to a page below the list.
pub(super) fn way(ctx: &Ctx) -> Vec<Crumb> {
    vec![Crumb::to(msg::fed_nodes(ctx.l10n), base(ctx))]
}

fn table(ctx: &Ctx, neighbours: &[Neighbour], keeps: bool) -> Result<Markup> {
    let l = ctx.l10n;
    let mut rows = Vec::with_capacity(neighbours.len());
    for Neighbour { peer, things } in neighbours {
        let names = peer.names()?;
        let name = html! {
            @if keeps { a href=(format!("{}/{}", base(ctx), peer.id)) { (ui::local_text(l, &names)) } }
            @else { (ui::local_text(l, &names)) }
        };
        rows.push(Row::new(vec![
            name,
            html! { a href=(peer.address) rel="external" { (peer.address) } },
            html! { (l.number(*things)) },
            heard(ctx, peer),
            status(l, peer),
        ]));
    }
    let columns = vec![
        Column::main(msg::fed_node(l)),
        Column::text(msg::fed_address(l)),
        Column::number(msg::fed_things(l)),
        Column::text(msg::fed_heard(l)),
        Column::text(msg::fed_state(l)),
    ];
    Ok(ui::data_table(l, &Table { caption: msg::fed_nodes(l), caption_is_seen: false, columns, rows }))
}

/// When a node last answered, in words.
pub(super) fn heard(ctx: &Ctx, peer: &Peer) -> Markup {
    let l = ctx.l10n;
    match peer.last_success_at {
        Some(at) => html! { (l.age_of(at, ctx.app.db.clock().now())) },
        None => html! { (msg::fed_never(l)) },
    }
}

/// How it goes with a node.
pub(super) fn status(l: L10n, peer: &Peer) -> Markup {
    match peer {
        _ if peer.is_paused => ui::status_tag(msg::fed_state_paused(l), Shape::Open, Tone::Neutral),
        _ if !peer.is_pulled => ui::status_tag(msg::fed_state_reader(l), Shape::Open, Tone::Neutral),
        _ if peer.failures > 0 => ui::status_tag(msg::fed_state_failing(l), Shape::Triangle, Tone::Overdue),
        _ if peer.last_success_at.is_none() => {
            ui::status_tag(msg::fed_state_waiting(l), Shape::Half, Tone::Active)
        }
        _ => ui::status_tag(msg::fed_state_good(l), Shape::Full, Tone::Good),
    }
}

/// The form to add one.
pub async fn form(ctx: Ctx) -> Result<Markup, Failure> {
    let sent = vec![("is_pulled".to_owned(), "yes".to_owned())];
    Ok(render(&ctx, &sent, Again::default()))
}

fn render(ctx: &Ctx, sent: &Sent, again: Again) -> Markup {
    let l = ctx.l10n;
    let errors = &again.errors;
    let mut cx = shell::page_below(ctx, msg::fed_add(l), way(ctx));
    cx.notice = again.notice.clone();
    let labels = [
        ("address", msg::fed_address(l)),
        ("fingerprint", msg::fed_fingerprint(l)),
        ("audience", msg::fed_may_read(l)),
    ];
    let main = html! {
        (ui::error_summary(l, errors, &labels))
        (ui::page_head(html! { (msg::fed_add(l)) }, None, None))
        (ui::form(&base(ctx), ctx.csrf(), html! {
            (ui::text_field(l, &Field::new("address", msg::fed_address(l)).hint(msg::fed_address_hint(l)).value(value(sent, "address")).errors(errors)))
            (ui::text_field(l, &Field::new("fingerprint", msg::fed_fingerprint(l)).hint(msg::fed_fingerprint_hint(l)).value(value(sent, "fingerprint")).errors(errors)))
            (settings_fields(l, value(sent, "audience"), value(sent, "is_pulled") == "yes", &again))
            (ui::button(ButtonKind::Primary, msg::fed_add(l), None))
        }))
    };
    ui::page(&cx, main)
}

/// The fields of what is agreed with a node.
pub(super) fn settings_fields(l: L10n, audience: &str, is_pulled: bool, again: &Again) -> Markup {
    let choices: Vec<Choice<'_>> = Audience::ALL
        .iter()
        .map(|one| Choice::new(one.code(), l.coded("fed-audience", one.code()), one.code() == audience))
        .collect();
    html! {
        (ui::checkbox(l, &Field::optional("is_pulled", msg::fed_reads(l)), is_pulled))
        (ui::select(l, &Field::new("audience", msg::fed_may_read(l)).errors(&again.errors), &choices))
    }
}

/// What was agreed, as it was sent.
pub(super) fn settings(sent: &Sent) -> Result<PeerSettings> {
    let audience = value(sent, "audience");
    let audience = if audience.is_empty() { Audience::Public.code() } else { audience };
    let unknown = |_| Refusal::invalid("audience", Problem::unknown_choice(audience));
    Ok(PeerSettings {
        audience: audience.parse().map_err(unknown)?,
        is_pulled: value(sent, "is_pulled") == "yes",
    })
}

/// Meets a node and adds it.
pub async fn add(ctx: Ctx, Posted(sent): Posted<Sent>) -> Result<Response, Failure> {
    let (asking, asked) = (ctx.clone(), sent.clone());
    let made = answer::blocking(move || {
        let settings = settings(&asked)?;
        let met = federation::meet(&Http::new(), value(&asked, "address"), value(&asked, "fingerprint"))?;
        asking.app.db.write_here(|tx| federation::add(tx, &asking.actor, met, settings))
    })
    .await;
    let again = async |again| Ok(render(&ctx, &sent, again));
    answer::outcome(&ctx, made, |_| answer::done(&base(&ctx), "fed-added"), again).await
}
