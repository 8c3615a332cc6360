//! What all pages of events share: reading one, its names, its times.

use chrono::Timelike;
use maud::{Markup, html};
use suivi_domain::events::document::EventDocument;
use suivi_domain::events::model::EventStatus;
use suivi_domain::events::queries::{self, Shown};
use suivi_formats::document::{Document, Form, Labels, html as paper, markdown};
use suivi_kernel::{Language, LocalText, Result, Timestamp, Zone, vocab};

use crate::context::Ctx;
use crate::i18n::{L10n, machine_date_time, msg};
use crate::ui::{self, Choice, Crumb, Shape, Tone};

/// The address of an event's page.
pub fn address(ctx: &Ctx, slug: &str) -> String {
    format!("{}/events/{slug}", ctx.base())
}

/// The event at an address, with the zone that the reader works in.
pub async fn read(ctx: &Ctx, slug: &str) -> Result<(Shown, Option<Zone>)> {
    let (actor, slug) = (ctx.actor.clone(), slug.to_owned());
    ctx.app
        .db
        .read(move |conn| Ok((queries::shown(conn, &actor, &slug)?, queries::national_zone(conn, &actor)?)))
        .await
}

/// The way to a page below an event's.
pub fn way(ctx: &Ctx, shown: &Shown) -> Vec<Crumb> {
    let title = shown.document.titles.best_text(ctx.l10n.language()).to_owned();
    vec![
        Crumb::to(msg::events_title(ctx.l10n), format!("{}/events", ctx.base())),
        Crumb::to(title, address(ctx, &shown.slug)),
    ]
}

/// How far an event is, in a word; an event without its report stands out.
pub fn status_tag(l: L10n, code: &str) -> Markup {
    let word = l.coded("event-status", code);
    let (shape, tone) = match code.parse() {
        Ok(EventStatus::Open) => (Shape::Half, Tone::Active),
        Ok(EventStatus::Full) => (Shape::Full, Tone::Attention),
        Ok(EventStatus::Closed) => (Shape::Full, Tone::Good),
        Ok(EventStatus::Held | EventStatus::ReportDue) => (Shape::Half, Tone::Neutral),
        Ok(EventStatus::Cancelled) => (Shape::Triangle, Tone::Overdue),
        _ => (Shape::Open, Tone::Neutral),
    };
    let is_incomplete = code.parse().is_ok_and(EventStatus::is_incomplete);
    html! {
        (ui::status_tag(word, shape, tone))
        @if is_incomplete { " " (ui::status_tag(msg::event_incomplete(l), Shape::Diamond, Tone::Attention)) }
    }
}

/// The name of a provision in the reader's language.
pub fn provision(l: L10n, code: &str) -> String {
    vocab::provision(code).map_or(code, |one| one.names.best_text(l.language())).to_owned()
}

/// The name of a State in the reader's language.
pub fn state(l: L10n, code: &str) -> String {
    vocab::country(code).map_or(code, |one| one.names.best_text(l.language())).to_owned()
}

/// The names of languages, each in itself.
pub fn languages(codes: &[String]) -> Markup {
    let known: Vec<Language> = codes.iter().filter_map(|code| code.parse().ok()).collect();
    html! {
        @for (at, language) in known.iter().enumerate() {
            @if at > 0 { ", " }
            (ui::text_in(*language, language.autonym()))
        }
    }
}

/// A list of languages to tick.
pub fn language_choices(chosen: &[&str]) -> Vec<Choice<'static>> {
    Language::ALL
        .iter()
        .map(|one| Choice::new(one.code(), one.autonym(), chosen.contains(&one.code())))
        .collect()
}

fn time(local: Timestamp) -> String {
    format!("{:02}:{:02}", local.hour(), local.minute())
}

/// From when until when, by the clocks of one zone.
pub fn span(l: L10n, zone: &Zone, from: Timestamp, until: Timestamp) -> Markup {
    let (begin, end) = (zone.local(from), zone.local(until));
    html! {
        time datetime=(machine_date_time(from)) {
            @if begin.date() == end.date() {
                (msg::event_when(l, l.date(begin.date()), time(begin), time(end), zone.name()))
            } @else {
                (msg::event_when_days(l, l.date(begin.date()), time(begin), l.date(end.date()), time(end), zone.name()))
            }
        }
    }
}

/// When an event is: by the clocks of the place, of the reader's nation and of Geneva.
pub fn when(l: L10n, document: &EventDocument, national: Option<&Zone>) -> Result<Markup> {
    let mut zones: Vec<Zone> = vec![document.zone.parse()?];
    for other in national.into_iter().cloned().chain([Zone::geneva()]) {
        if !zones.contains(&other) {
            zones.push(other);
        }
    }
    Ok(html! {
        ul.plain { @for zone in &zones { li { (span(l, zone, document.starts_at, document.ends_at)) } } }
    })
}

/// A point in time by the clocks of the place.
pub fn moment(l: L10n, document: &EventDocument, at: Timestamp) -> Result<Markup> {
    let zone: Zone = document.zone.parse()?;
    let local = zone.local(at);
    Ok(html! {
        time datetime=(machine_date_time(at)) { (msg::time_in(l, l.date(local.date()), time(local), zone.name())) }
    })
}

/// A session's hours by the clocks of the place.
pub fn hours(zone: &Zone, from: Timestamp, until: Timestamp) -> String {
    format!("{}–{}", time(zone.local(from)), time(zone.local(until)))
}

/// A text in Markdown as a part of a page, in the reader's best language.
pub fn markdown_text(l: L10n, text: &LocalText, ids: &str, base: u8) -> Markup {
    match text.best(l.language()) {
        Some((language, words)) => markdown_in(language, words, (ids, base), Form::Standard),
        None => html! {},
    }
}

/// A text in Markdown as a part of a page.
pub fn markdown_in(language: Language, words: &str, (ids, base): (&str, u8), form: Form) -> Markup {
    let reading =
        markdown::Reading { below: 0, keeps_lines: form == Form::EasyRead, ..markdown::Reading::default() };
    let document = Document {
        title: String::new(),
        masthead: Vec::new(),
        author: String::new(),
        language,
        body: markdown::read(words, reading),
        annexes: Vec::new(),
        labels: Labels::default(),
        form,
    };
    let options = paper::Options { base, ids, ..paper::Options::default() };
    html! {
        div.easy[form == Form::EasyRead] lang=(language.tag()) dir=(language.direction().as_str()) {
            (maud::PreEscaped(paper::body(&document, &options)))
        }
    }
}

/// A count for a message.
pub fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
