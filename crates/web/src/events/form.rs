//! Making and changing an event. The task: an organiser says what, when by the clocks of the place, where, for whom.

use axum::extract::Path;
use axum::response::Response;
use maud::{Markup, html};
use suivi_domain::events::commands;
use suivi_domain::events::facts::Facts;
use suivi_domain::events::model::{EventKind, Mode};
use suivi_domain::events::rows::Event;
use suivi_domain::hub::Audience;
use suivi_domain::hub::voices::Voice;
use suivi_kernel::vocab::StateMatch;
use suivi_kernel::{FieldProblem, Language, LocalText, Problem, Refusal, Result, Timestamp, Zone, vocab};

use super::one::Place;
use super::words;
use crate::accounts::answer::{self, Again, Sent, chosen, date, revision, some, texts, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Posted;
use crate::shell;
use crate::ui::{self, ButtonKind, Choice, Field, InputKind, LanguageField};

/// The form of a new event.
pub async fn new(ctx: Ctx) -> Result<Markup, Failure> {
    let sent: Sent = [
        ("kind", EventKind::Seminar.code()),
        ("mode", Mode::Hybrid.code()),
        ("audience", Audience::Public.code()),
        ("zone", Zone::geneva().name()),
        ("starts_time", "09:00"),
        ("ends_time", "17:00"),
        ("languages", ctx.l10n.language().code()),
        ("extra_minute", "yes"),
    ]
    .map(|(name, value)| (name.to_owned(), value.to_owned()))
    .to_vec();
    Ok(of_new(&ctx, &sent, Again::default()).await?)
}

async fn of_new(ctx: &Ctx, sent: &Sent, again: Again) -> Result<Markup> {
    let actor = ctx.actor.clone();
    let seats = ctx.app.db.read(move |conn| commands::seats(conn, &actor)).await?;
    let l = ctx.l10n;
    let way = vec![ui::Crumb::to(msg::events_title(l), format!("{}/events", ctx.base()))];
    let mut cx = shell::page_below(ctx, msg::event_new(l), way);
    cx.notice = again.notice.clone();
    let action = format!("{}/events", ctx.base());
    let main = html! {
        (summary(ctx, &again))
        (ui::page_head(html! { (msg::event_new(l)) }, Some(html! { (msg::event_new_lead(l)) }), None))
        (ui::form(&action, ctx.csrf(), html! {
            (voices(ctx, &seats, sent, &again))
            (fields(ctx, sent, &again))
            (ui::button(ButtonKind::Primary, msg::event_make(l), None))
        }))
    };
    Ok(ui::page(&cx, main))
}

fn voices(ctx: &Ctx, seats: &[Voice], sent: &Sent, again: &Again) -> Markup {
    let l = ctx.l10n;
    let named: Vec<(String, &str)> =
        seats.iter().map(|one| (one.key(), one.names.best_text(l.language()))).collect();
    let choices: Vec<Choice<'_>> = named
        .iter()
        .enumerate()
        .map(|(at, (key, name))| {
            Choice::new(key, name, value(sent, "seat") == key || (value(sent, "seat").is_empty() && at == 0))
        })
        .collect();
    html! { @if seats.len() > 1 { (ui::select(l, &Field::new("seat", msg::event_seat(l)).errors(&again.errors), &choices)) } }
}

fn summary(ctx: &Ctx, again: &Again) -> Markup {
    let l = ctx.l10n;
    let labels = [
        ("titles", msg::event_name(l)),
        ("concepts", msg::event_concept(l)),
        ("kind", msg::event_kind(l)),
        ("mode", msg::event_mode(l)),
        ("venue", msg::event_venue(l)),
        ("zone", msg::event_zone(l)),
        ("starts", msg::event_starts(l)),
        ("ends", msg::event_ends(l)),
        ("closes", msg::event_closes(l)),
        ("languages", msg::event_languages(l)),
        ("states", msg::event_states(l)),
        ("audience", msg::event_audience(l)),
        ("seats", msg::event_seats(l)),
        ("lines", msg::event_lines(l)),
        ("contact", msg::event_contact(l)),
        ("organisers", msg::event_organisers(l)),
        ("joining", msg::event_joining(l)),
    ];
    ui::error_summary(l, &again.errors, &labels)
}

fn fields(ctx: &Ctx, sent: &Sent, again: &Again) -> Markup {
    let l = ctx.l10n;
    let errors = &again.errors;
    let (titles, concepts) = (texts(sent, "titles"), texts(sent, "concepts"));
    let coded = |group: &str, name: &str, codes: &[&'static str]| -> Vec<Choice<'static>> {
        codes
            .iter()
            .map(|&code| {
                Choice::new(
                    code,
                    l.find(&format!("{group}-{code}")).unwrap_or(code),
                    value(sent, name) == code,
                )
            })
            .collect()
    };
    let kinds: Vec<&str> = EventKind::ALL.iter().map(|one| one.code()).collect();
    let modes: Vec<&str> = Mode::ALL.iter().map(|one| one.code()).collect();
    let zones = Zone::names();
    let zones: Vec<Choice<'_>> =
        zones.iter().map(|name| Choice::new(name, name, value(sent, "zone") == name)).collect();
    let ticked: Vec<&str> =
        sent.iter().filter(|(name, _)| name == "languages").map(|(_, code)| code.as_str()).collect();
    let date = |name: &'static str, label: &'static str, is_needed: bool| {
        let field = if is_needed { Field::new(name, label) } else { Field::optional(name, label) };
        ui::text_field(l, &field.kind(InputKind::Date).value(value(sent, name)).errors(errors))
    };
    let time = |name: &'static str, label: &'static str| {
        ui::text_field(
            l,
            &Field::optional(name, label)
                .hint(msg::event_time_hint(l))
                .kind(InputKind::Code)
                .value(value(sent, name))
                .errors(errors),
        )
    };
    let number = |name: &'static str, label: &'static str| {
        ui::text_field(
            l,
            &Field::optional(name, label)
                .hint(msg::event_places_hint(l))
                .kind(InputKind::Number)
                .value(value(sent, name))
                .errors(errors),
        )
    };
    let line = |name: &'static str, label: &'static str| {
        ui::text_field(l, &Field::optional(name, label).value(value(sent, name)).errors(errors))
    };
    html! {
        (ui::language_fields(l, &LanguageField { name: "titles", label: msg::event_name(l), hint: None, rows: None, is_needed: true, text: &titles, errors }))
        (ui::select(l, &Field::new("kind", msg::event_kind(l)).errors(errors), &coded("event-kind", "kind", &kinds)))
        (ui::language_fields(l, &LanguageField { name: "concepts", label: msg::event_concept(l), hint: Some(msg::event_concept_hint(l)), rows: Some(10), is_needed: false, text: &concepts, errors }))
        (ui::radios(l, &Field::new("mode", msg::event_mode(l)).errors(errors), &coded("event-mode", "mode", &modes)))
        (ui::text_field(l, &Field::optional("venue", msg::event_venue(l)).hint(msg::event_venue_hint(l)).value(value(sent, "venue")).errors(errors)))
        (ui::form_group(msg::event_begins(l), Some(msg::event_clock_hint(l)), html! {
            (ui::select(l, &Field::new("zone", msg::event_zone(l)).errors(errors), &zones))
            (date("starts", msg::event_starts(l), true)) (time("starts_time", msg::event_starts_time(l)))
            (date("ends", msg::event_ends(l), true)) (time("ends_time", msg::event_ends_time(l)))
            (date("closes", msg::event_closes(l), false))
        }))
        (ui::checkboxes(l, &Field::new("languages", msg::event_languages(l)).errors(errors), &words::language_choices(&ticked)))
        (ui::select(l, &Field::new("audience", msg::event_audience(l)).errors(errors), &coded("event-audience", "audience", &["public", "network"])))
        (number("seats", msg::event_seats(l))) (number("lines", msg::event_lines(l)))
        (line("organisers", msg::event_organisers(l)))
        (ui::text_field(l, &Field::optional("contact", msg::event_contact(l)).hint(msg::event_contact_hint(l)).value(value(sent, "contact")).errors(errors)))
        (ui::text_area(l, &Field::optional("states", msg::event_states(l)).hint(msg::event_states_hint(l)).value(value(sent, "states")).errors(errors).rows(3)))
        (ui::text_field(l, &Field::optional("joining", msg::event_joining(l)).hint(msg::event_joining_hint(l)).kind(InputKind::Url).value(value(sent, "joining")).errors(errors)))
        (ui::checkbox(l, &Field::optional("extra_minute", msg::event_extra_minute_ask(l)), value(sent, "extra_minute") == "yes"))
    }
}

/// A day and the hour beside it, by the clocks of the place.
pub fn local(sent: &Sent, day: &str, hour: &str, wrong: &mut Vec<FieldProblem>) -> Option<Timestamp> {
    let date = date(sent, day).unwrap_or_else(|problem| {
        wrong.push(problem);
        None
    })?;
    let text = match value(sent, hour).trim() {
        "" => "00:00",
        text => text,
    };
    let time = chrono::NaiveTime::parse_from_str(text, "%H:%M");
    if time.is_err() {
        wrong.push(FieldProblem { field: hour.to_owned(), problem: Problem::not_a_number(text) });
    }
    Some(date.and_time(time.unwrap_or_default()))
}

fn places(sent: &Sent, name: &str, wrong: &mut Vec<FieldProblem>) -> Option<i32> {
    let text = value(sent, name).trim();
    if text.is_empty() {
        return None;
    }
    let number = text.parse();
    if number.is_err() {
        wrong.push(FieldProblem { field: name.to_owned(), problem: Problem::not_a_number(text) });
    }
    number.ok()
}

/// The languages that were ticked.
pub fn ticked(sent: &Sent) -> Vec<Language> {
    sent.iter().filter(|(name, _)| name == "languages").filter_map(|(_, code)| code.parse().ok()).collect()
}

fn facts(sent: &Sent) -> Result<Facts> {
    let mut wrong = Vec::new();
    let needed = |name: &str, found: Option<Timestamp>, wrong: &mut Vec<FieldProblem>| {
        if found.is_none() && !wrong.iter().any(|one: &FieldProblem| one.field == name) {
            wrong.push(FieldProblem { field: name.to_owned(), problem: Problem::required("") });
        }
        found.unwrap_or_default()
    };
    let starts = local(sent, "starts", "starts_time", &mut wrong);
    let starts = needed("starts", starts, &mut wrong);
    let ends = local(sent, "ends", "ends_time", &mut wrong);
    let ends = needed("ends", ends, &mut wrong);
    // Until the end of the day.
    let closes = local(sent, "closes", "", &mut wrong).and_then(|day| day.date().and_hms_opt(23, 59, 0));
    let mut take = |problem: FieldProblem| wrong.push(problem);
    let kind = chosen(sent, "kind").unwrap_or_else(|problem| {
        take(problem);
        EventKind::Seminar
    });
    let mode = chosen(sent, "mode").unwrap_or_else(|problem| {
        take(problem);
        Mode::Hybrid
    });
    let audience = chosen(sent, "audience").unwrap_or_else(|problem| {
        take(problem);
        Audience::Public
    });
    let mut states = Vec::new();
    for label in value(sent, "states").lines().map(str::trim).filter(|label| !label.is_empty()) {
        match vocab::resolve_state(label) {
            StateMatch::Known(code) => states.push(code.to_owned()),
            _ if vocab::country(label).is_some() => states.push(label.to_owned()),
            _ => take(FieldProblem { field: "states".to_owned(), problem: Problem::unknown_choice(label) }),
        }
    }
    let (seats, lines) = (places(sent, "seats", &mut wrong), places(sent, "lines", &mut wrong));
    if !wrong.is_empty() {
        return Err(Refusal::Invalid(wrong).into());
    }
    Ok(Facts {
        kind,
        titles: texts(sent, "titles"),
        concepts: texts(sent, "concepts"),
        mode,
        venue: value(sent, "venue").to_owned(),
        zone: value(sent, "zone").to_owned(),
        starts,
        ends,
        languages: ticked(sent),
        states,
        audience,
        seats,
        lines,
        closes: closes.map(|closes| closes.min(ends)),
        contact: value(sent, "contact").to_owned(),
        organisers: value(sent, "organisers").to_owned(),
        joining: some(value(sent, "joining")),
        extra_minute: value(sent, "extra_minute") == "yes",
    })
}

/// Makes the event and leads to it.
pub async fn create(ctx: Ctx, Posted(sent): Posted<Sent>) -> Result<Response, Failure> {
    let (actor, asked) = (ctx.actor.clone(), sent.clone());
    let made = ctx.app.db.write(move |tx| {
        let facts = facts(&asked)?;
        commands::create(tx, &actor, some(value(&asked, "seat")).as_deref(), &facts)
    });
    answer::outcome(
        &ctx,
        made.await,
        |event| answer::done(&words::address(&ctx, &event.slug), "event-made"),
        |again| of_new(&ctx, &sent, again),
    )
    .await
}

fn sent_of(l: crate::i18n::L10n, event: &Event) -> Result<Sent> {
    let zone: Zone = event.zone.parse()?;
    let (starts, ends) = (zone.local(event.starts_at), zone.local(event.ends_at));
    let yes = if event.extra_minute { "yes" } else { "" };
    let number = |number: Option<i32>| number.map(|number| number.to_string()).unwrap_or_default();
    let states: Vec<String> = serde_json::from_str(&event.states)?;
    let states: Vec<String> = states.iter().map(|code| words::state(l, code)).collect();
    let closes = event.closes_at.map(|at| zone.day(at).to_string()).unwrap_or_default();
    let mut sent: Vec<(String, String)> = [
        ("kind", event.kind.clone()),
        ("mode", event.mode.clone()),
        ("venue", event.venue.clone()),
        ("zone", event.zone.clone()),
        ("starts", starts.date().to_string()),
        ("starts_time", starts.format("%H:%M").to_string()),
        ("ends", ends.date().to_string()),
        ("ends_time", ends.format("%H:%M").to_string()),
        ("closes", closes),
        ("states", states.join("\n")),
        ("audience", event.audience.clone()),
        ("seats", number(event.seats)),
        ("lines", number(event.lines)),
        ("contact", event.contact.clone()),
        ("organisers", event.organisers.clone()),
        ("joining", event.joining.clone().unwrap_or_default()),
        ("extra_minute", yes.to_owned()),
        ("revision", event.revision.to_string()),
    ]
    .map(|(name, value)| (name.to_owned(), value))
    .to_vec();
    for (name, text) in [("titles", &event.titles), ("concepts", &event.concepts)] {
        for (language, words) in LocalText::from_json(text)?.0 {
            sent.push((format!("{name}_{language}"), words));
        }
    }
    let languages: Vec<String> = serde_json::from_str(&event.languages)?;
    sent.extend(languages.into_iter().map(|code| ("languages".to_owned(), code)));
    Ok(sent)
}

async fn owned(ctx: &Ctx, slug: String) -> Result<Event> {
    let actor = ctx.actor.clone();
    ctx.app.db.read(move |conn| suivi_domain::events::owned(conn, &actor, &slug)).await
}

/// The form of an event that is there.
pub async fn edit(ctx: Ctx, Path((_, slug)): Place) -> Result<Markup, Failure> {
    let event = owned(&ctx, slug).await?;
    let sent = sent_of(ctx.l10n, &event)?;
    Ok(of_old(&ctx, event.slug.clone(), &sent, Again::default()).await?)
}

async fn of_old(ctx: &Ctx, slug: String, sent: &Sent, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let (shown, _) = words::read(ctx, &slug).await?;
    let mut cx = shell::page_below(ctx, msg::event_edit(l), words::way(ctx, &shown));
    cx.notice = again.notice.clone();
    let main = html! {
        (summary(ctx, &again))
        (ui::page_head(html! { (msg::event_edit(l)) }, Some(html! { (ui::local_text(l, &shown.document.titles)) }), None))
        (ui::form(&format!("{}/edit", words::address(ctx, &slug)), ctx.csrf(), html! {
            (ui::hidden("revision", value(sent, "revision")))
            (fields(ctx, sent, &again))
            (ui::button(ButtonKind::Primary, msg::button_save(l), None))
        }))
    };
    Ok(ui::page(&cx, main))
}

/// Changes it.
pub async fn change(
    ctx: Ctx,
    Path((_, slug)): Place,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let (actor, asked, to) = (ctx.actor.clone(), sent.clone(), slug.clone());
    let secrets = ctx.app.secrets.clone();
    let made = ctx.app.db.write(move |tx| {
        suivi_domain::events::owned(tx.conn, &actor, &to)?;
        let facts = facts(&asked)?;
        commands::edit(tx, &actor, &secrets, &to, &facts, revision(&asked)?)
    });
    let here = words::address(&ctx, &slug);
    answer::outcome(
        &ctx,
        made.await,
        |_| answer::done(&here, "event-saved"),
        |again| of_old(&ctx, slug.clone(), &sent, again),
    )
    .await
}
