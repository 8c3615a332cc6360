//! The repeats of one recommendation. Task: an officer says which earlier one asked for the same, and decides on what a
//! rule suggests.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use serde::Deserialize;
use suivi_domain::recommendations::queries::{Found, Row, Short, Whole};
use suivi_domain::recommendations::repeats::{self, RepeatDecision};
use suivi_domain::recommendations::rows::Link;
use suivi_domain::recommendations::search::Filter;
use suivi_kernel::{Error, Language, Problem, Refusal, Result};

use super::detail::{best, excerpt, link, look_up, plain_number, source, way_to};
use super::related::{address, linked};
use super::texts::difference;
use super::{list, names, withdrawn};
use crate::accounts::answer;
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::{L10n, msg};
use crate::input::{Asked, Posted};
use crate::shell;
use crate::ui::{self, ButtonKind, SearchForm};

/// Records that a search shows.
const SHOWN: usize = 10;
/// Words of the record's own text by which others are looked for.
const WORDS: usize = 16;

/// What to look for.
#[derive(Default, Deserialize)]
pub struct Wanted {
    #[serde(default)]
    q: String,
}

/// The repeats, and a search for more.
pub async fn page(
    ctx: Ctx,
    Path((_, _, slug)): Path<(String, String, String)>,
    Asked(wanted): Asked<Wanted>,
) -> Result<Response, Failure> {
    let state = ctx.mechanism()?.state.clone();
    let whole = match look_up(&ctx, state, slug).await? {
        Found::Here(whole) => whole,
        Found::Gone(record) => return Ok(withdrawn::answer(&ctx, &record, "/repeats")),
    };
    let words = match wanted.q.trim() {
        "" => own_words(&whole),
        typed => typed.to_owned(),
    };
    let found = find(&ctx, &whole, words).await?;
    Ok(render(&ctx, &whole, wanted.q.trim(), &found).into_response())
}

/// The longer words of the record's text, any of which another may have.
fn own_words(whole: &Whole) -> String {
    let text = whole.official().next().map_or("", |text| text.body.as_str());
    let mut words: Vec<&str> = Vec::new();
    for word in text.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().count() > 3) {
        if !words.contains(&word) && words.len() < WORDS {
            words.push(word);
        }
    }
    words.join(" OR ")
}

/// Records of the State that are not this one, not of its document and not linked already.
async fn find(ctx: &Ctx, whole: &Whole, words: String) -> Result<Vec<Row>> {
    let asking = ctx.clone();
    let rows = tokio::task::spawn_blocking(move || {
        let filter = Filter { text: words, limit: 4 * SHOWN, ..Filter::default() };
        Ok::<_, Error>(asking.app.register.list(&asking.actor, asking.mechanism.as_ref(), &filter)?.rows)
    })
    .await??;
    let is_linked = |row: &Row| {
        whole.links.iter().any(|(link, short, _)| link.kind == "repeats" && short.id == row.record.id)
    };
    let is_other = |row: &Row| row.record.document_id != whole.record.document_id && !is_linked(row);
    Ok(rows.into_iter().filter(is_other).take(SHOWN).collect())
}

fn render(ctx: &Ctx, whole: &Whole, typed: &str, found: &[Row]) -> Markup {
    let l = ctx.l10n;
    let here = address(ctx, whole);
    let mut cx = shell::page_below(ctx, msg::repeats_page(l), way_to(ctx, whole));
    cx.notice = answer::news(
        ctx,
        &["repeats-added", "repeats-accepted-done", "repeats-refused-done", "repeats-removed"],
    );
    let official = best(whole.official(), l.language());
    let accepted: Vec<_> = linked(whole, "repeats", "accepted").collect();
    let waiting: Vec<_> = linked(whole, "repeats", "suggested").collect();
    let main = html! {
        (ui::page_head(html! { (msg::repeats_page(l)) }, Some(html! { (plain_number(ctx, whole)) }), None))
        @if let Some((language, text)) = official { (ui::quotation(language, text, source(ctx, whole))) }
        p { (msg::repeats_page_lead(l)) }
        @if !waiting.is_empty() {
            section {
                h2 { (msg::repeats_suggested(l)) }
                p.muted { (msg::repeats_suggested_lead(l)) }
                ol.plain.results { @for one in waiting { li { (suggested(ctx, whole, one)) } } }
            }
        }
        @if !accepted.is_empty() {
            section {
                h2 { (msg::repeats_accepted(l)) }
                ol.plain.results {
                    @for (of, short, _) in accepted {
                        li {
                            (head(ctx, short)) p { (excerpt(short)) }
                            (decision(ctx, &here, of, &[(RepeatDecision::Remove, msg::repeats_remove(l))]))
                        }
                    }
                }
            }
        }
        section {
            h2 { (msg::repeats_find(l)) }
            (ui::search_form(l, &SearchForm {
                action: &here, label: msg::repeats_find_hint(l), query: typed, keep: &[], error: None, has_help: false,
            }))
            @if typed.is_empty() && !found.is_empty() { p.muted { (msg::repeats_likely(l)) } }
            @if found.is_empty() { p { (msg::results_none(l)) } }
            ol.plain.results { @for row in found { li { (candidate(ctx, &here, row)) } } }
        }
    };
    ui::page(&cx, main)
}

fn head(ctx: &Ctx, short: &Short) -> Markup {
    html! { p.result-head { (link(ctx, short)) @if let Some(year) = short.year { " " span.muted { (year) } } } }
}

fn suggested(ctx: &Ctx, whole: &Whole, (of, short, is_later): &(Link, Short, bool)) -> Markup {
    let l = ctx.l10n;
    let language = short.language.parse().unwrap_or(Language::En);
    let own = whole.official().find(|text| text.language == short.language);
    html! {
        (head(ctx, short))
        @match own {
            // From the earlier words to the later ones.
            Some(own) if *is_later => (difference(ctx, language, &short.text, &own.body)),
            Some(own) => (difference(ctx, language, &own.body, &short.text)),
            None => p { (excerpt(short)) },
        }
        @if let Some(why) = why(l, of) { p.muted { (why) } }
        (decision(ctx, &address(ctx, whole), of, &[
            (RepeatDecision::Accept, msg::repeats_accept(l)),
            (RepeatDecision::Refuse, msg::repeats_refuse(l)),
        ]))
    }
}

/// Why a rule suggests it, in words.
fn why(l: L10n, of: &Link) -> Option<String> {
    let share = of.reason.as_deref()?.strip_prefix("words:")?.parse().ok()?;
    Some(msg::repeats_share(l, l.percent(share).as_str()))
}

fn decision(ctx: &Ctx, here: &str, of: &Link, choices: &[(RepeatDecision, &str)]) -> Markup {
    let buttons = html! {
        @for (decision, label) in choices {
            (ui::button(ButtonKind::Secondary, label, Some(("act", decision.code()))))
        }
    };
    ui::form(here, ctx.csrf(), html! { (ui::hidden("link", &of.id)) (ui::button_group(buttons)) })
}

fn candidate(ctx: &Ctx, here: &str, row: &Row) -> Markup {
    let l = ctx.l10n;
    let r = &row.record;
    let (language, text) = list::shown_text(l.language(), row);
    html! {
        p.result-head {
            a href=(list::address(ctx, &r.state, &r.slug)) {
                (names::number(l, &r.body, r.cycle, r.paragraph.as_deref(), &r.slug))
            }
            @if let Some(year) = r.year { " " span.muted { (year) } }
        }
        p { (ui::text_in(language, text)) }
        (ui::form(here, ctx.csrf(), html! {
            (ui::hidden("other", &r.id))
            (ui::button(ButtonKind::Secondary, msg::repeats_add(l), Some(("act", "add"))))
        }))
    }
}

/// What a person decided.
#[derive(Deserialize)]
pub struct DecideForm {
    #[serde(default)]
    act: String,
    #[serde(default)]
    link: String,
    #[serde(default)]
    other: String,
}

/// Adds a repeat, or decides on one.
pub async fn decide(
    ctx: Ctx,
    Path((_, _, slug)): Path<(String, String, String)>,
    Posted(form): Posted<DecideForm>,
) -> Result<Redirect, Failure> {
    let state = ctx.mechanism()?.state.clone();
    let whole = match look_up(&ctx, state, slug).await? {
        Found::Here(whole) => whole,
        Found::Gone(record) => return Err(Error::from(record.refusal()).into()),
    };
    let (asking, id) = (ctx.clone(), whole.record.id.clone());
    let done = tokio::task::spawn_blocking(move || {
        let (actor, mechanism) = (&asking.actor, asking.mechanism()?);
        asking.app.db.write_here(|tx| match form.act.as_str() {
            "add" => repeats::add(tx, actor, mechanism, &id, &form.other).map(|_| "repeats-added"),
            act => {
                let decision = act
                    .parse::<RepeatDecision>()
                    .map_err(|_| Refusal::invalid("act", Problem::unknown_choice(act)))?;
                repeats::decide(tx, actor, mechanism, &form.link, decision)?;
                Ok(match decision {
                    RepeatDecision::Accept => "repeats-accepted-done",
                    RepeatDecision::Refuse => "repeats-refused-done",
                    RepeatDecision::Remove => "repeats-removed",
                })
            }
        })
    })
    .await??;
    Ok(answer::done(&address(&ctx, &whole), done))
}
