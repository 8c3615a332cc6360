//! An offer as its two sides see it. The task: ask and answer, decide, agree on terms.

use axum::extract::Path;
use axum::response::Response;
use maud::{Markup, html};
use suivi_domain::assistance::offers::{self, Opened};
use suivi_domain::assistance::rows::{Message, Offer};
use suivi_domain::assistance::{Side, queries};
use suivi_domain::mechanisms::{Mechanism, mechanism_by_id};
use suivi_kernel::{Actor, LocalText, Refusal, Result};
use suivi_store::{Conn, Tx};

use super::{terms, words};
use crate::accounts::answer::{self, Again, Sent, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Posted;
use crate::shell;
use crate::ui::{self, ButtonKind, Column, Fact, Field, Row, Table};

type Place = Path<(String, String)>;

const NEWS: [&str; 7] = [
    "assistance-offered",
    "assistance-said",
    "assistance-accepted",
    "assistance-declined-done",
    "assistance-taken-back",
    "assistance-terms-saved",
    "assistance-terms-agreed",
];

/// The offers that the reader made.
pub async fn mine(ctx: Ctx) -> Result<Markup, Failure> {
    let l = ctx.l10n;
    let actor = ctx.actor.clone();
    let read = move |conn: &mut Conn| {
        offers::mine(conn, &actor)?
            .into_iter()
            .map(|offer| Ok((mechanism_by_id(conn, &offer.mechanism_id)?, offer)))
            .collect::<Result<Vec<(Mechanism, Offer)>>>()
    };
    let all = ctx.app.db.read(read).await?;
    let cx = shell::page_below(&ctx, msg::assistance_offers_mine(l), words::hub_way(&ctx));
    let base = format!("{}/hub/assistance", ctx.root());
    let row = |(mechanism, one): &(Mechanism, Offer)| {
        Row::new(vec![
            html! { a href={ (base) "/offers/" (one.id) } { (ui::local_text(l, &mechanism.names)) } },
            html! { (words::modality(l, &one.modality)) },
            html! { (ui::moment(l, one.created_at)) },
            words::offer_tag(l, &one.state),
        ])
    };
    let main = html! {
        (ui::page_head(html! { (msg::assistance_offers_mine(l)) }, Some(html! { (msg::assistance_offers_mine_lead(l)) }), None))
        @if all.is_empty() {
            (ui::empty_state(msg::assistance_offers_none(l), msg::assistance_offers_none_step(l), Some(ui::button_link(ButtonKind::Primary, msg::assistance_hub_title(l), &base))))
        } @else {
            (ui::data_table(l, &Table {
                caption: msg::assistance_offers_mine(l),
                caption_is_seen: false,
                columns: vec![
                    Column::main(msg::assistance_offer_to(l)),
                    Column::text(msg::assistance_modality(l)),
                    Column::text(msg::assistance_offer_on(l)),
                    Column::text(msg::field_status(l)),
                ],
                rows: all.iter().map(row).collect(),
            }))
        }
    };
    Ok(ui::page(&cx, main))
}

/// What the page shows.
pub(super) struct Read {
    /// The offer and what belongs to it.
    pub opened: Opened,
    mechanism: Mechanism,
    /// The request's own address, for the State's side.
    slug: Option<String>,
    /// Where the request stands, likewise.
    pub status: Option<String>,
}

/// The page.
pub async fn page(ctx: Ctx, Path((_, id)): Place) -> Result<Markup, Failure> {
    Ok(render(&ctx, id, &Sent::new(), Again::default()).await?)
}

fn read(conn: &mut Conn, actor: &Actor, id: &str) -> Result<Read> {
    let opened = offers::open(conn, actor, id)?;
    let mechanism = mechanism_by_id(conn, &opened.offer.mechanism_id)?;
    let mut request = None;
    if opened.side == Side::State {
        let all = queries::list(conn, actor, &mechanism)?;
        request = all.into_iter().find(|row| row.id == opened.offer.request_id);
    }
    let (slug, status) = request.map(|row| (row.slug, row.status)).unzip();
    Ok(Read { opened, mechanism, slug, status })
}

async fn render(ctx: &Ctx, id: String, sent: &Sent, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let actor = ctx.actor.clone();
    let read = ctx.app.db.read(move |conn| read(conn, &actor, &id)).await?;
    let offer = &read.opened.offer;
    let here = format!("{}/hub/assistance/offers/{}", ctx.root(), offer.id);
    let mut cx = shell::page_below(ctx, msg::assistance_offer_one(l), words::hub_way(ctx));
    cx.notice = again.notice.clone().or_else(|| answer::news(ctx, &NEWS));
    let labels = [
        ("body", msg::assistance_message(l)),
        ("reason", msg::assistance_reason(l)),
        ("expected", msg::assistance_terms_expected(l)),
        ("ends_on", msg::assistance_to(l)),
    ];
    let by = LocalText::from_json(&offer.by_names)?;
    let lead = html! { (ui::local_text(l, &by)) " · " (l.coded("role", &offer.by_role)) " " (words::offer_tag(l, &offer.state)) };
    let main = html! {
        (ui::error_summary(l, &again.errors, &labels))
        (ui::page_head(html! { (msg::assistance_offer_one(l)) }, Some(lead), None))
        (about(ctx, &read))
        (facts(ctx, offer))
        @if let Some(reason) = &offer.reason { h2 { (msg::assistance_reason(l)) } (ui::prose(reason)) }
        (decision(ctx, &read, &here, sent, &again))
        @if offer.state == "accepted" { (terms::part(ctx, &read, &here, sent, &again)) }
        (talk(ctx, &read, &here, sent, &again))
    };
    Ok(ui::page(&cx, main))
}

/// What the offer answers, as far as the reader may know today.
fn about(ctx: &Ctx, read: &Read) -> Markup {
    let l = ctx.l10n;
    html! {
        p {
            (ui::local_text(l, &read.mechanism.names)) ": "
            @match (&read.slug, &read.opened.hub_slug, &read.opened.titles) {
                (Some(slug), _, _) => { a href={ (ctx.root()) "/" (read.mechanism.slug) "/assistance/" (slug) } { (msg::assistance_request(l)) } }
                (None, Some(slug), Some(titles)) => { a href={ (ctx.root()) "/hub/assistance/" (slug) } { (ui::local_text(l, titles)) } }
                _ => { (msg::assistance_not_shared_now(l)) }
            }
        }
    }
}

fn facts(ctx: &Ctx, offer: &Offer) -> Markup {
    let l = ctx.l10n;
    let mut facts = vec![
        Fact::new(msg::assistance_modality(l), html! { (words::modality(l, &offer.modality)) }),
        Fact::new(msg::assistance_offer_body(l), ui::prose(&offer.body)),
        Fact::new(msg::assistance_offer_languages(l), ui::user_text(&offer.languages)),
    ];
    if let Some(period) = words::period(l, offer.period_from, offer.period_to) {
        facts.push(Fact::new(msg::assistance_period(l), period));
    }
    if let Some(finance) = &offer.finance {
        facts.push(Fact::new(msg::assistance_offer_finance(l), ui::prose(finance)));
    }
    facts.push(Fact::new(msg::assistance_offer_contact(l), ui::user_text(&offer.contact)));
    facts.push(Fact::new(msg::assistance_offer_on(l), ui::moment(l, offer.created_at)));
    ui::summary_list(&facts)
}

fn decision(ctx: &Ctx, read: &Read, here: &str, sent: &Sent, again: &Again) -> Markup {
    let l = ctx.l10n;
    if read.opened.offer.state != "offered" {
        return html! {};
    }
    match read.opened.side {
        Side::Partner => html! {
            div.screen-only { (ui::post_button(ButtonKind::Secondary, msg::assistance_take_back(l), &format!("{here}/take-back"), ctx.csrf())) }
        },
        Side::State => html! {
            section.screen-only {
                h2 { (msg::assistance_decide(l)) }
                p { (msg::assistance_decide_lead(l)) }
                (ui::post_button(ButtonKind::Primary, msg::assistance_accept(l), &format!("{here}/accept"), ctx.csrf()))
                details open[again.errors.on("reason").is_some()] {
                    summary { (msg::assistance_offer_decline(l)) }
                    (ui::form(&format!("{here}/decline"), ctx.csrf(), html! {
                        (ui::text_area(l, &Field::new("reason", msg::assistance_reason(l)).hint(msg::assistance_offer_decline_hint(l)).value(value(sent, "reason")).errors(&again.errors).rows(3)))
                        (ui::button(ButtonKind::Secondary, msg::assistance_offer_decline(l), None))
                    }))
                }
            }
        },
    }
}

fn talk(ctx: &Ctx, read: &Read, here: &str, sent: &Sent, again: &Again) -> Markup {
    let l = ctx.l10n;
    let who = |one: &Message| l.coded("assistance-side", &one.side).to_owned();
    let typed = if value(sent, "act") == "say" { value(sent, "body") } else { "" };
    html! {
        section {
            h2 { (msg::assistance_talk(l)) }
            p.muted { (msg::assistance_talk_lead(l)) }
            @for one in &read.opened.messages {
                h3 { (who(one)) }
                (ui::prose(&one.body))
                p.muted { (ui::user_text(&one.author_label)) ", " (ui::moment(l, one.at)) }
            }
            div.screen-only {
                (ui::form(&format!("{here}/say"), ctx.csrf(), html! {
                    (ui::hidden("act", "say"))
                    (ui::text_area(l, &Field::new("body", msg::assistance_message(l)).value(typed).errors(&again.errors).rows(4)))
                    (ui::button(ButtonKind::Secondary, msg::assistance_message_send(l), None))
                }))
            }
        }
    }
}

/// Does something with an offer and leads back to its page.
pub(super) async fn act<T, F>(
    ctx: &Ctx,
    id: String,
    sent: Sent,
    done: &'static str,
    work: F,
) -> Result<Response, Failure>
where
    T: Send + 'static,
    F: Fn(&mut Tx, &Actor, &str, &Sent) -> Result<T> + Send + 'static,
{
    let (actor, asked, to) = (ctx.actor.clone(), sent.clone(), id.clone());
    let made = ctx.app.db.write(move |tx| {
        // Whether the reader may know of the offer comes before what is wrong with the form.
        offers::open(tx.conn, &actor, &to)?;
        work(tx, &actor, &to, &asked)
    });
    let here = format!("{}/hub/assistance/offers/{id}", ctx.root());
    answer::outcome(
        ctx,
        made.await,
        |_| answer::done(&here, done),
        async |again| render(ctx, id, &sent, again).await,
    )
    .await
}

/// The mechanism and the request's address, for the State's side of an offer.
fn of_the_state(tx: &mut Tx, actor: &Actor, id: &str) -> Result<(Mechanism, String)> {
    let read = read(tx.conn, actor, id)?;
    Ok((read.mechanism, read.slug.ok_or(Refusal::NotPermitted)?))
}

/// Writes to the other side.
pub async fn say(ctx: Ctx, Path((_, id)): Place, Posted(sent): Posted<Sent>) -> Result<Response, Failure> {
    act(&ctx, id, sent, "assistance-said", |tx, actor, id, sent| {
        offers::say(tx, actor, id, value(sent, "body"))
    })
    .await
}

/// The State accepts.
pub async fn accept(ctx: Ctx, Path((_, id)): Place, Posted(sent): Posted<Sent>) -> Result<Response, Failure> {
    act(&ctx, id, sent, "assistance-accepted", |tx, actor, id, _| {
        let (mechanism, slug) = of_the_state(tx, actor, id)?;
        offers::accept(tx, actor, &mechanism, &slug, id)
    })
    .await
}

/// The State declines.
pub async fn decline(
    ctx: Ctx,
    Path((_, id)): Place,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    act(&ctx, id, sent, "assistance-declined-done", |tx, actor, id, sent| {
        let (mechanism, slug) = of_the_state(tx, actor, id)?;
        offers::decline(tx, actor, &mechanism, &slug, id, value(sent, "reason"))
    })
    .await
}

/// The partner takes its offer back.
pub async fn take_back(
    ctx: Ctx,
    Path((_, id)): Place,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    act(&ctx, id, sent, "assistance-taken-back", |tx, actor, id, _| offers::take_back(tx, actor, id)).await
}
