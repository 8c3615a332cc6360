//! One other node. The task: its keepers see how it goes, what was not taken, and change what was agreed.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use suivi_domain::hub::federation::{self, Http, Peer, PublicKey, Rejected};
use suivi_kernel::{Refusal, Result};

use super::nodes::{base, heard, settings, settings_fields, status, way};
use crate::accounts::answer::{self, Again, Sent};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Posted;
use crate::shell;
use crate::ui::{self, ButtonKind, Column, Fact, Row, Table};

const NEWS: [&str; 6] =
    ["fed-added", "fed-changed", "fed-paused", "fed-resumed", "fed-pulled", "fed-pull-failed"];

/// The page.
pub async fn page(ctx: Ctx, Path((_, id)): Path<(String, String)>) -> Result<Markup, Failure> {
    let again = Again { notice: answer::news(&ctx, &NEWS), ..Again::default() };
    Ok(render(&ctx, &id, again).await?)
}

async fn render(ctx: &Ctx, id: &str, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let (actor, asked) = (ctx.actor.clone(), id.to_owned());
    let (peer, refusals) = ctx
        .app
        .db
        .read(move |conn| {
            let peer = federation::kept(conn, &actor, &asked)?;
            let refusals = federation::refusals(conn, &actor, &asked)?;
            Ok((peer, refusals))
        })
        .await?;
    let here = format!("{}/{}", base(ctx), peer.id);
    let names = peer.names()?;
    let mut cx = shell::page_below(ctx, names.best_text(l.language()), way(ctx));
    cx.notice = again.notice.clone();
    let act = |kind, label, step: &str| ui::post_button(kind, label, &format!("{here}/{step}"), ctx.csrf());
    let main = html! {
        (ui::error_summary(l, &again.errors, &[("audience", msg::fed_may_read(l))]))
        (ui::page_head(html! { (ui::local_text(l, &names)) }, None, None))
        (ui::summary_list(&facts(ctx, &peer)))
        (ui::button_group(html! {
            @if peer.is_paused { (act(ButtonKind::Primary, msg::fed_resume(l), "resume")) }
            @else {
                @if peer.is_pulled { (act(ButtonKind::Primary, msg::fed_pull(l), "pull")) }
                (act(ButtonKind::Secondary, msg::fed_pause(l), "pause"))
            }
        }))
        section {
            h2 { (msg::fed_settings(l)) }
            (ui::form(&here, ctx.csrf(), html! {
                (ui::hidden("revision", &peer.revision.to_string()))
                (settings_fields(l, &peer.audience, peer.is_pulled, &again))
                (ui::button(ButtonKind::Secondary, msg::button_save(l), None))
            }))
        }
        section {
            h2 { (msg::fed_refusals(l)) }
            p { (msg::fed_refusals_lead(l)) }
            @if refusals.is_empty() { p.muted { (msg::fed_refusals_none(l)) } } @else { (table(ctx, &refusals)) }
        }
        section {
            h2 { (msg::fed_remove(l)) }
            p { (msg::fed_remove_hint(l)) }
            (act(ButtonKind::Danger, msg::fed_remove(l), "remove"))
        }
    };
    Ok(ui::page(&cx, main))
}

fn facts<'a>(ctx: &Ctx, peer: &'a Peer) -> Vec<Fact<'a>> {
    let l = ctx.l10n;
    let fingerprint = PublicKey::parse(&peer.public_key).map(|key| key.fingerprint()).unwrap_or_default();
    let mut facts = vec![
        Fact::new(
            msg::fed_state(l),
            html! {
                (status(l, peer))
                @if let Some(why) = &peer.last_error { " " (l.coded("fed-why", why)) }
            },
        ),
        Fact::new(msg::fed_address(l), html! { a href=(peer.address) rel="external" { (peer.address) } }),
        Fact::new(msg::fed_fingerprint(l), html! { code { (fingerprint) } }),
        Fact::new(msg::fed_heard(l), heard(ctx, peer)),
    ];
    if let Some(at) = peer.next_try() {
        facts.push(Fact::new(msg::fed_next(l), ui::moment(l, at)));
    }
    facts
}

fn table(ctx: &Ctx, refusals: &[Rejected]) -> Markup {
    let l = ctx.l10n;
    let row = |refused: &Rejected| {
        Row::new(vec![
            ui::moment(l, refused.at),
            html! { (l.coded("fed-why", &refused.why)) },
            html! { code { (refused.digest.get(..12).unwrap_or_default()) } },
        ])
    };
    let columns = vec![
        Column::text(msg::fed_refusal_at(l)),
        Column::main(msg::fed_refusal_why(l)),
        Column::text(msg::fed_refusal_digest(l)),
    ];
    let rows = refusals.iter().map(row).collect();
    ui::data_table(l, &Table { caption: msg::fed_refusals(l), caption_is_seen: false, columns, rows })
}

/// Changes what was agreed.
pub async fn change(
    ctx: Ctx,
    Path((_, id)): Path<(String, String)>,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let (actor, asked, to) = (ctx.actor.clone(), sent.clone(), id.clone());
    let made = ctx
        .app
        .db
        .write(move |tx| {
            federation::kept(tx.conn, &actor, &to)?;
            federation::change(tx, &actor, &to, settings(&asked)?, answer::revision(&asked)?)
        })
        .await;
    let next = |_| answer::done(&format!("{}/{id}", base(&ctx)), "fed-changed");
    answer::outcome(&ctx, made, next, |again| render(&ctx, &id, again)).await
}

/// Reads it now, pauses it, goes on, removes it.
pub async fn act(
    ctx: Ctx,
    Path((_, id, step)): Path<(String, String, String)>,
    _: Posted<Sent>,
) -> Result<Response, Failure> {
    let (asking, to) = (ctx.clone(), id.clone());
    let news = answer::blocking(move || {
        let (db, actor) = (&asking.app.db, &asking.actor);
        db.read_here(|conn| federation::kept(conn, actor, &to))?;
        Ok(match step.as_str() {
            "pull" => {
                let key = asking.app.secrets.node_key();
                match federation::pull(db, &key, &Http::new(), &to)?.trouble {
                    None => "fed-pulled",
                    Some(_) => "fed-pull-failed",
                }
            }
            "pause" => {
                db.write_here(|tx| federation::set_paused(tx, actor, &to, true))?;
                "fed-paused"
            }
            "resume" => {
                db.write_here(|tx| federation::set_paused(tx, actor, &to, false))?;
                "fed-resumed"
            }
            "remove" => {
                db.write_here(|tx| federation::remove(tx, actor, &to))?;
                "fed-removed"
            }
            _ => return Err(Refusal::NotFound.into()),
        })
    })
    .await?;
    let back = if news == "fed-removed" { base(&ctx) } else { format!("{}/{id}", base(&ctx)) };
    Ok(answer::done(&back, news).into_response())
}
