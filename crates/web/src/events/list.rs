//! The events of the hub. The task: anyone finds an event to take part in, by what it offers; an organiser what is due.

use maud::{Markup, html};
use suivi_domain::events::document::EventDocument;
use suivi_domain::events::model::{EventKind, EventStatus, Mode};
use suivi_domain::events::queries;
use suivi_domain::events::rows::Event;
use suivi_domain::hub::shelf::{self, Facet, Filter, Item, Kind, Order};
use suivi_kernel::{Act, Language, LocalText, ObjectKind, Result, vocab};

use super::words;
use crate::accounts::answer;
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::chosen;
use crate::shell;
use crate::ui::{self, ButtonKind, Choice, Column, Field, Row, Table};

/// The schemes that the list can be narrowed by.
const SCHEMES: [&str; 5] = ["kind", "mode", "status", "language", "provision"];

struct Asked {
    facets: Vec<Facet>,
    is_past: bool,
}

fn known(scheme: &str) -> Vec<&'static str> {
    match scheme {
        "kind" => EventKind::ALL.iter().map(|one| one.code()).collect(),
        "mode" => Mode::ALL.iter().map(|one| one.code()).collect(),
        "status" => {
            EventStatus::ALL.iter().filter(|one| **one != EventStatus::Draft).map(|one| one.code()).collect()
        }
        "language" => Language::ALL.iter().map(|one| one.code()).collect(),
        _ => vocab::provisions().iter().map(|one| one.code.as_str()).collect(),
    }
}

fn asked(ctx: &Ctx) -> Result<Asked> {
    let mut facets = Vec::new();
    for scheme in SCHEMES {
        if let Some(code) = chosen(&ctx.uri, scheme, &known(scheme))? {
            facets.push(Facet::new(scheme, code));
        }
    }
    Ok(Asked { facets, is_past: chosen(&ctx.uri, "when", &["past", "ahead"])? == Some("past") })
}

/// The page.
pub async fn page(ctx: Ctx) -> Result<Markup, Failure> {
    let l = ctx.l10n;
    let asked = asked(&ctx)?;
    let organises = ctx.actor.may_somewhere(Act::Update, ObjectKind::Event);
    let (actor, facets) = (ctx.actor.clone(), asked.facets.clone());
    let (items, own): (Vec<Item>, Vec<Event>) = ctx
        .app
        .db
        .read(move |conn| {
            let filter =
                Filter { kinds: vec![Kind::Event], facets, order: Order::Dated, ..Filter::default() };
            let (items, _) = shelf::list(conn, &actor, &filter)?;
            Ok((items, if organises { queries::own(conn, &actor)? } else { Vec::new() }))
        })
        .await?;
    let today = ctx.app.db.clock().now().date();
    let mut items: Vec<Item> =
        items.into_iter().filter(|item| item.dated.is_some_and(|day| day < today) == asked.is_past).collect();
    if asked.is_past {
        items.reverse();
    }
    let mut cx = shell::page_below(&ctx, msg::events_title(l), Vec::new());
    cx.notice = answer::news(&ctx, &["event-made"]);
    let acts =
        || ui::button_link(ButtonKind::Primary, msg::event_new(l), &format!("{}/events/new", ctx.base()));
    let head = ui::page_head(
        html! { (msg::events_title(l)) },
        Some(html! { (msg::events_lead(l)) }),
        organises.then(acts),
    );
    let base = format!("{}/events", ctx.base());
    let main = html! {
        (desk(&ctx, &own)?)
        section {
            h2 { @if asked.is_past { (msg::events_past(l)) } @else { (msg::events_ahead(l)) } }
            p {
                @if asked.is_past { a href=(base) { (msg::events_ahead(l)) } }
                @else { a href={ (base) "?when=past" } { (msg::events_past(l)) } }
                " · " a href={ (base) ".ics" } { (msg::events_calendar(l)) }
            }
            @if items.is_empty() && !asked.facets.is_empty() {
                (ui::empty_state(msg::results_none(l), msg::events_none_so(l), None))
            } @else if items.is_empty() {
                (ui::empty_state(msg::events_none(l), msg::events_none_step(l), organises.then(acts)))
            } @else { (table(&ctx, &items)?) }
        }
    };
    Ok(ui::page_with_side(&cx, head, filters(&ctx, &asked), main))
}

fn filters(ctx: &Ctx, asked: &Asked) -> Markup {
    let l = ctx.l10n;
    let is_chosen = |scheme: &str, code: &str| asked.facets.contains(&Facet::new(scheme, code));
    let name = |scheme: &str, code: &str| match scheme {
        "language" => code.parse::<Language>().map_or(code.to_owned(), |one| one.autonym().to_owned()),
        "provision" => words::provision(l, code),
        _ => l.coded(&format!("event-{scheme}"), code).to_owned(),
    };
    let label = |scheme: &str| match scheme {
        "kind" => msg::event_kind(l),
        "mode" => msg::event_mode(l),
        "status" => msg::field_status(l),
        "language" => msg::event_languages(l),
        _ => msg::event_accessibility(l),
    };
    ui::filter_form(
        l,
        ctx.uri.path(),
        html! {
            @if asked.is_past { (ui::hidden("when", "past")) }
            @for scheme in SCHEMES {
                @let named: Vec<(&str, String)> = known(scheme).into_iter().map(|code| (code, name(scheme, code))).collect();
                @let choices: Vec<Choice<'_>> = named.iter().map(|(code, words)| Choice::new(code, words, is_chosen(scheme, code))).collect();
                (ui::select(l, &Field::optional(scheme, label(scheme)), &choices))
            }
        },
    )
}

fn table(ctx: &Ctx, items: &[Item]) -> Result<Markup> {
    let l = ctx.l10n;
    let row = |item: &Item| -> Result<Row> {
        let document: EventDocument = item.document()?;
        Ok(Row::new(vec![
            html! {
                a href=(words::address(ctx, &item.slug)) { (ui::local_text(l, &document.titles)) }
                @if let Some(summary) = item.summaries()?.best(l.language()) { p.muted { (ui::text_in(summary.0, summary.1)) } }
            },
            html! { @if let Some(day) = item.dated { (ui::day(l, day)) } },
            html! { (l.coded("event-kind", &document.kind)) ", " (l.coded("event-mode", &document.mode)) },
            words::status_tag(l, &document.status),
        ]))
    };
    Ok(ui::data_table(
        l,
        &Table {
            caption: msg::events_title(l),
            caption_is_seen: false,
            columns: vec![
                Column::main(msg::event(l)),
                Column::text(msg::field_date(l)),
                Column::text(msg::event_kind(l)),
                Column::text(msg::field_status(l)),
            ],
            rows: items.iter().map(row).collect::<Result<_>>()?,
        },
    ))
}

/// What wants the organiser: each event of one's own with the tasks whose time has come.
fn desk(ctx: &Ctx, own: &[Event]) -> Result<Markup> {
    let l = ctx.l10n;
    let today = ctx.app.db.clock().now().date();
    let mut lines = Vec::new();
    for event in own {
        lines.push((event, LocalText::from_json(&event.titles)?, queries::due_now(event, today)?));
    }
    Ok(html! {
        @if !lines.is_empty() {
            section {
                h2 { (msg::events_own(l)) }
                ul.plain {
                    @for (event, titles, due) in &lines {
                        li {
                            a href=(words::address(ctx, &event.slug)) { (ui::local_text(l, titles)) } " "
                            (words::status_tag(l, &event.status))
                            @if !due.is_empty() { " " span.muted { (msg::event_tasks_due(l, words::number(due.len()))) } }
                        }
                    }
                }
            }
        }
    })
}
