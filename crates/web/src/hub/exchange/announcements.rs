//! Announcements on screen: what editors of the hub and mechanisms of States want others to know, and until when.

use axum::extract::Path;
use axum::response::Response;
use maud::{Markup, html};
use suivi_domain::hub::Audience;
use suivi_domain::hub::exchange::{self, Announcement, AnnouncementDocument, NewAnnouncement};
use suivi_domain::hub::shelf::{self, Filter, Kind};
use suivi_kernel::{LocalText, Refusal, Result};

use super::question::Place;
use super::words;
use crate::accounts::answer::{self, Again, Sent, date, revision, some, texts, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Posted;
use crate::paging::{PER_PAGE, Page};
use crate::shell;
use crate::ui::{self, ButtonKind, Crumb, Field, InputKind, LanguageField};

const NEWS: [&str; 3] =
    ["exchange-done-announced", "exchange-done-announcement-saved", "exchange-done-withdrawn"];

/// What is announced, the last first.
pub async fn list(ctx: Ctx) -> Result<Markup, Failure> {
    let l = ctx.l10n;
    let (page, actor) = (Page::of(&ctx.uri)?, ctx.actor.clone());
    let filter = Filter {
        kinds: vec![Kind::Announcement],
        limit: Some(PER_PAGE),
        offset: page.window().0,
        ..Filter::default()
    };
    let (items, total, own) = ctx
        .app
        .db
        .read(move |conn| {
            let (items, total) = shelf::list(conn, &actor, &filter)?;
            Ok((items, total, exchange::own_announcements(conn, &actor)?))
        })
        .await?;
    let mut cx = shell::page_below(&ctx, msg::exchange_announcements(l), Vec::new());
    cx.notice = answer::news(&ctx, &NEWS);
    let base = format!("{}/announcements", ctx.base());
    let announces = exchange::may_announce(&ctx.actor);
    let add = || ui::button_link(ButtonKind::Primary, msg::exchange_announce(l), &format!("{base}/new"));
    let main = html! {
        (ui::page_head(html! { (msg::exchange_announcements(l)) }, Some(html! { (msg::exchange_announcements_lead(l)) }), announces.then(add)))
        @if items.is_empty() {
            (ui::empty_state(msg::exchange_announcements_none(l), msg::exchange_announcements_none_step(l), None))
        }
        ul.plain {
            @for item in &items {
                @let document: AnnouncementDocument = item.document()?;
                li {
                    h2 { a href={ (base) "/" (item.slug) } { (ui::local_text(l, &document.titles)) } }
                    (ui::local_prose(l, &item.summaries()?))
                    p.muted {
                        (words::speaker(l, &document.speaker)) " · " (ui::day(l, document.at.date())) " "
                        (words::audience(l, &item.audience))
                    }
                }
            }
        }
        (ui::pagination(l, &page.ways(&ctx, items.len(), total)))
        @if !own.is_empty() {
            h2 { (msg::exchange_announcements_own(l)) }
            ul {
                @for row in &own {
                    li {
                        a href={ (base) "/" (row.slug) "/edit" } { (ui::local_text(l, &LocalText::from_json(&row.titles).map_err(suivi_kernel::Error::from)?)) }
                        @if let Some(until) = row.until { " " span.muted { (msg::exchange_until(l)) ": " (ui::day(l, until)) } }
                    }
                }
            }
        }
        p { a href={ (ctx.base()) "/digest" } { (msg::exchange_digest(l)) } }
    };
    Ok(ui::page(&cx, main))
}

/// One announcement.
pub async fn one(ctx: Ctx, Path((_, slug)): Place) -> Result<Markup, Failure> {
    let l = ctx.l10n;
    let (actor, asked) = (ctx.actor.clone(), slug.clone());
    let (item, own) = ctx
        .app
        .db
        .read(move |conn| {
            let item = shelf::item(conn, &actor, Kind::Announcement, &asked)?;
            let own = match &item.node_id {
                None => exchange::announcement_own(conn, &actor, &asked)?,
                Some(_) => None,
            };
            Ok((item, own))
        })
        .await?;
    let document: AnnouncementDocument = item.document()?;
    let base = format!("{}/announcements", ctx.base());
    let title = document.titles.best_text(l.language());
    let mut cx =
        shell::page_below(&ctx, title, vec![Crumb::to(msg::exchange_announcements(l), base.as_str())]);
    cx.notice = answer::news(&ctx, &NEWS);
    let main = html! {
        (ui::page_head(html! { (ui::local_text(l, &document.titles)) }, Some(html! {
            (words::speaker(l, &document.speaker)) ", " (ui::day(l, document.at.date()))
        }), None))
        p { (words::audience(l, &item.audience)) }
        (words::local_markdown(l, &document.texts, 2, "n-"))
        @if let Some(until) = document.until { p.muted { (msg::exchange_until(l)) ": " (ui::day(l, until)) } }
        @if own.is_some() {
            p.screen-only { a href={ (base) "/" (slug) "/edit" } { (msg::exchange_announcement_edit(l)) } }
            details.screen-only {
                summary { (msg::exchange_withdraw(l)) }
                (ui::form(&format!("{base}/{slug}/withdraw"), ctx.csrf(), html! {
                    (ui::text_area(l, &Field::new("reason", msg::exchange_reason(l)).rows(3)))
                    (ui::button(ButtonKind::Danger, msg::exchange_withdraw(l), None))
                }))
            }
        }
    };
    Ok(ui::page(&cx, main))
}

/// The form for a new one.
pub async fn new(ctx: Ctx) -> Result<Markup, Failure> {
    Ok(render(&ctx, None, &Sent::new(), Again::default()).await?)
}

/// The form for one that was made.
pub async fn edit(ctx: Ctx, Path((_, slug)): Place) -> Result<Markup, Failure> {
    let (actor, asked) = (ctx.actor.clone(), slug.clone());
    let row: Announcement = ctx
        .app
        .db
        .read(move |conn| exchange::announcement_own(conn, &actor, &asked))
        .await?
        .ok_or(Refusal::NotFound)?;
    let mut sent: Sent = vec![
        ("revision".to_owned(), row.revision.to_string()),
        ("audience".to_owned(), row.audience),
        ("until".to_owned(), row.until.map(|day| day.to_string()).unwrap_or_default()),
    ];
    for (name, json) in [("titles", &row.titles), ("texts", &row.texts)] {
        let words = LocalText::from_json(json).map_err(suivi_kernel::Error::from)?;
        sent.extend(words.0.into_iter().map(|(language, text)| (format!("{name}_{language}"), text)));
    }
    Ok(render(&ctx, Some(slug), &sent, Again::default()).await?)
}

async fn render(ctx: &Ctx, slug: Option<String>, sent: &Sent, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let (actor, is_new) = (ctx.actor.clone(), slug.is_none());
    let seats = ctx
        .app
        .db
        .read(move |conn| if is_new { exchange::announcement_seats(conn, &actor) } else { Ok(Vec::new()) })
        .await?;
    let base = format!("{}/announcements", ctx.base());
    let (title, action) = match &slug {
        None => (msg::exchange_announce(l), format!("{base}/new")),
        Some(slug) => (msg::exchange_announcement_edit(l), format!("{base}/{slug}/edit")),
    };
    let mut cx = shell::page_below(ctx, title, vec![Crumb::to(msg::exchange_announcements(l), base)]);
    cx.notice = again.notice.clone();
    let errors = &again.errors;
    let labels = [
        ("titles", msg::exchange_announcement_title(l)),
        ("texts", msg::exchange_announcement_text(l)),
        ("audience", msg::exchange_audience(l)),
        ("until", msg::exchange_until(l)),
    ];
    let chosen = match value(sent, "audience") {
        "" => "public",
        code => code,
    };
    let main = html! {
        (ui::error_summary(l, errors, &labels))
        (ui::page_head(html! { (title) }, None, None))
        (ui::form(&action, ctx.csrf(), html! {
            @if slug.is_some() { (ui::hidden("revision", value(sent, "revision"))) }
            (words::seat_field(l, &seats, value(sent, "seat"), errors))
            (ui::language_fields(l, &LanguageField {
                name: "titles", label: msg::exchange_announcement_title(l), hint: None, rows: None, is_needed: true,
                text: &texts(sent, "titles"), errors,
            }))
            (ui::language_fields(l, &LanguageField {
                name: "texts", label: msg::exchange_announcement_text(l), hint: Some(msg::exchange_body_hint(l)), rows: Some(8),
                is_needed: true, text: &texts(sent, "texts"), errors,
            }))
            (ui::radios(l, &Field::new("audience", msg::exchange_audience(l)).errors(errors), &words::audiences(l, Audience::ALL, chosen)))
            (ui::text_field(l, &Field::optional("until", msg::exchange_until(l)).kind(InputKind::Date).value(value(sent, "until")).errors(errors)))
            (ui::button(ButtonKind::Primary, if slug.is_some() { msg::exchange_save(l) } else { msg::exchange_announce(l) }, None))
        }))
    };
    Ok(ui::page(&cx, main))
}

fn read(ctx: &Ctx, sent: &Sent) -> Result<NewAnnouncement> {
    Ok(NewAnnouncement {
        seat: some(value(sent, "seat")),
        audience: words::sent_audience(sent)?,
        language: ctx.l10n.language(),
        titles: texts(sent, "titles"),
        texts: texts(sent, "texts"),
        until: date(sent, "until").map_err(|problem| Refusal::Invalid(vec![problem]))?,
    })
}

/// Announces.
pub async fn announce(ctx: Ctx, Posted(sent): Posted<Sent>) -> Result<Response, Failure> {
    let (actor, asking, asked) = (ctx.actor.clone(), ctx.clone(), sent.clone());
    let made = ctx.app.db.write(move |tx| exchange::announce(tx, &actor, read(&asking, &asked)?)).await;
    let base = format!("{}/announcements", ctx.base());
    answer::outcome(
        &ctx,
        made,
        |row| answer::done(&format!("{base}/{}", row.slug), "exchange-done-announced"),
        |again| render(&ctx, None, &sent, again),
    )
    .await
}

/// Refuses who does not keep the announcement as if there were none.
async fn require_own(ctx: &Ctx, slug: &str) -> Result<()> {
    let (actor, asked) = (ctx.actor.clone(), slug.to_owned());
    let own = ctx.app.db.read(move |conn| exchange::announcement_own(conn, &actor, &asked)).await?;
    own.map(|_| ()).ok_or_else(|| Refusal::NotFound.into())
}

/// Changes one.
pub async fn revise(
    ctx: Ctx,
    Path((_, slug)): Place,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    require_own(&ctx, &slug).await?;
    let (actor, asking, asked, to) = (ctx.actor.clone(), ctx.clone(), sent.clone(), slug.clone());
    let made = ctx
        .app
        .db
        .write(move |tx| {
            exchange::revise_announcement(tx, &actor, &to, read(&asking, &asked)?, revision(&asked)?)
        })
        .await;
    let here = format!("{}/announcements/{slug}", ctx.base());
    answer::outcome(
        &ctx,
        made,
        |_| answer::done(&here, "exchange-done-announcement-saved"),
        |again| render(&ctx, Some(slug.clone()), &sent, again),
    )
    .await
}

/// Takes one back.
pub async fn withdraw(
    ctx: Ctx,
    Path((_, slug)): Place,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    require_own(&ctx, &slug).await?;
    let (actor, to, reason) = (ctx.actor.clone(), slug.clone(), value(&sent, "reason").to_owned());
    let made = ctx.app.db.write(move |tx| exchange::withdraw_announcement(tx, &actor, &to, &reason)).await;
    let list = format!("{}/announcements", ctx.base());
    answer::outcome(
        &ctx,
        made,
        |()| answer::done(&list, "exchange-done-withdrawn"),
        |again| withdraw_page(&ctx, slug, again),
    )
    .await
}

async fn withdraw_page(ctx: &Ctx, slug: String, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let mut cx = shell::page_below(ctx, msg::exchange_withdraw(l), Vec::new());
    cx.notice = again.notice.clone();
    let action = format!("{}/announcements/{slug}/withdraw", ctx.base());
    let main = html! {
        (ui::error_summary(l, &again.errors, &[("reason", msg::exchange_reason(l))]))
        (ui::page_head(html! { (msg::exchange_withdraw(l)) }, None, None))
        (ui::form(&action, ctx.csrf(), html! {
            (ui::text_area(l, &Field::new("reason", msg::exchange_reason(l)).errors(&again.errors).rows(3)))
            (ui::button(ButtonKind::Danger, msg::exchange_withdraw(l), None))
        }))
    };
    Ok(ui::page(&cx, main))
}
