//! The texts of one recommendation: on its page, and on one of their own. Task: anyone reads it in each language, as
//! the body said it and in plain words, and sees every version and why it was made.

use std::collections::HashMap;

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use suivi_domain::recommendations::queries::{Found, Whole};
use suivi_domain::recommendations::rows::Text;
use suivi_domain::recommendations::texts::{self, Rendering, shown};
use suivi_kernel::{Language, Result};
use suivi_language::DiffPart;

use super::detail::{best, look_up, plain_number, source, way_to, works};
use super::{list, withdrawn};
use crate::accounts::answer;
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::{L10n, msg};
use crate::shell;
use crate::ui::{self, Change, Column, PageContext, Row, Shape, Table, Tone};

/// Changes of texts that the record's own page shows; the others stand on the page of its texts.
const LATEST: usize = 3;

/// The page of a record's texts.
pub fn address(ctx: &Ctx, whole: &Whole) -> String {
    format!("{}/texts", list::address(ctx, &whole.record.state, &whole.record.slug))
}

/// The form for one of them.
pub fn form_address(ctx: &Ctx, whole: &Whole, rendering: Rendering, language: &str) -> String {
    format!("{}/{}/{language}", address(ctx, whole), rendering.code())
}

/// The language of a text; English where the source does not say.
pub fn language_of(text: &Text) -> Language {
    text.language.parse().unwrap_or(Language::En)
}

/// What a text is called: the official one, a translation, or ours in plain language.
pub fn rendering_name(l: L10n, rendering: Rendering) -> &'static str {
    match rendering {
        Rendering::Official => msg::rendering_official(l),
        Rendering::Translation => msg::rendering_translation(l),
        Rendering::Plain => msg::rendering_plain(l),
    }
}

/// Says that a translation is not the body's own, or that a machine made it (V18).
fn label(l: L10n, text: &Text) -> Markup {
    html! {
        @if text.is_by_machine() {
            (ui::status_tag(msg::text_by_machine(l), Shape::Triangle, Tone::Attention))
        } @else if text.rendering() == Rendering::Translation {
            span.muted { (msg::text_translation_note(l)) }
        }
    }
}

/// The translation into the reader's language, where the body issued none in it.
pub fn translation(ctx: &Ctx, whole: &Whole, shown_language: Option<Language>) -> Markup {
    let l = ctx.l10n;
    let is_readers = |text: &&Text| text.is_version_of(Rendering::Translation, l.language().code());
    let found = shown(&whole.texts).find(is_readers).filter(|_| shown_language != Some(l.language()));
    html! {
        @if let Some(text) = found {
            section {
                h2 { (msg::rendering_translation(l)) }
                p { (label(l, text)) }
                (own_words(text))
            }
        }
    }
}

/// What it means in plain language.
pub fn plain(ctx: &Ctx, whole: &Whole) -> Markup {
    let l = ctx.l10n;
    let ours: Vec<&Text> = shown(&whole.texts).filter(|text| text.rendering() == Rendering::Plain).collect();
    html! {
        @if let Some((language, _)) = best(ours.iter().copied(), l.language()) {
            @for text in ours.iter().filter(|text| language_of(text) == language) {
                section { h2 { (msg::text_plain(l)) } (own_words(text)) }
            }
        }
    }
}

fn own_words(text: &Text) -> Markup {
    let language = language_of(text);
    html! { div lang=(language.tag()) dir=(language.direction().as_str()) { (ui::prose(&text.body)) } }
}

/// The official texts and translations that were not shown yet.
pub fn other_languages(ctx: &Ctx, whole: &Whole, shown_language: Option<Language>) -> Markup {
    let l = ctx.l10n;
    let is_elsewhere = |text: &&Text| {
        let language = text.language.parse().ok();
        let is_translation = text.rendering() == Rendering::Translation;
        text.rendering() != Rendering::Plain
            && language.is_some()
            && language != shown_language
            && !(is_translation && language == Some(l.language()))
    };
    let others: Vec<&Text> = shown(&whole.texts).filter(is_elsewhere).collect();
    html! {
        @if !others.is_empty() {
            section {
                h2 { (msg::text_other_languages(l)) }
                @for text in others {
                    @let language = language_of(text);
                    details {
                        summary {
                            span lang=(language.tag()) dir=(language.direction().as_str()) { (language.autonym()) }
                            @if text.rendering() == Rendering::Translation { " " span.muted { (msg::text_translation(l)) } }
                        }
                        @if text.rendering() == Rendering::Translation { p { (label(l, text)) } }
                        p { (ui::text_in(language, &text.body)) }
                    }
                }
            }
        }
    }
}

/// The versions that replaced another, each with the one before it, the newest first.
fn changes(texts: &[Text]) -> Vec<(&Text, &Text)> {
    let before = |newer: &Text| {
        let earlier = texts.iter().filter(|text| text.is_version_of(newer.rendering(), &newer.language));
        earlier.filter(|text| text.version < newer.version).max_by_key(|text| text.version)
    };
    let mut changes: Vec<(&Text, &Text)> =
        texts.iter().filter_map(|newer| Some((before(newer)?, newer))).collect();
    changes.sort_by_key(|(_, newer)| std::cmp::Reverse((newer.created_at, newer.version)));
    changes
}

/// The latest changes of the texts, and where to find all versions.
pub fn latest_versions(ctx: &Ctx, whole: &Whole) -> Markup {
    let l = ctx.l10n;
    let changes = changes(&whole.texts);
    html! {
        @if !changes.is_empty() {
            section {
                h2 { (msg::text_versions(l)) }
                @for (older, newer) in changes.iter().take(LATEST) {
                    h3 { (which(l, newer)) (msg::list_comma(l)) (ui::moment(l, newer.created_at)) }
                    (because(l, newer))
                    (difference(ctx, language_of(newer), &older.body, &newer.body))
                }
                p { a href=(address(ctx, whole)) { (msg::texts_all(l)) } }
            }
        }
    }
}

/// The name of a text with its language: "Plain language, Français".
fn which(l: L10n, text: &Text) -> Markup {
    html! {
        (rendering_name(l, text.rendering())) (msg::list_comma(l))
        @match text.language.parse::<Language>() {
            Ok(language) => span lang=(language.tag()) dir=(language.direction().as_str()) { (language.autonym()) },
            Err(_) => (msg::value_unknown(l)),
        }
    }
}

/// Why a version was made: a person's words, or what an import did.
fn because(l: L10n, text: &Text) -> Markup {
    html! {
        @match text.reason.as_deref() {
            Some("import") => p.muted { (msg::text_reason_import(l)) },
            Some("import undone") => p.muted { (msg::text_reason_import_undone(l)) },
            Some(reason) => p.muted { (msg::text_reason(l)) ": " (ui::user_text(reason)) },
            None => {},
        }
    }
}

/// Two versions of a text in one.
pub fn difference(ctx: &Ctx, language: Language, old: &str, new: &str) -> Markup {
    let parts = suivi_language::diff(old, new);
    let changes: Vec<Change> = parts
        .iter()
        .map(|part| match part {
            DiffPart::Same(text) => Change::Same(text),
            DiffPart::Added(text) => Change::Added(text),
            DiffPart::Removed(text) => Change::Removed(text),
        })
        .collect();
    ui::diff(ctx.l10n, language, &changes)
}

/// The texts of a recommendation to the mechanism's State.
pub async fn page(ctx: Ctx, Path((_, _, slug)): Path<(String, String, String)>) -> Result<Response, Failure> {
    let state = ctx.mechanism()?.state.clone();
    show(ctx, state, slug).await
}

/// The texts of a recommendation in the register of all States.
pub async fn page_of_state(
    ctx: Ctx,
    Path((_, state, slug)): Path<(String, String, String)>,
) -> Result<Response, Failure> {
    show(ctx, state.to_uppercase(), slug).await
}

async fn show(ctx: Ctx, state: String, slug: String) -> Result<Response, Failure> {
    let whole = match look_up(&ctx, state, slug).await? {
        Found::Here(whole) => whole,
        Found::Gone(record) => return Ok(withdrawn::answer(&ctx, &record, "/texts")),
    };
    let writers = writers(&ctx, &whole.texts).await?;
    let l = ctx.l10n;
    let mut cx: PageContext = shell::page_below(&ctx, msg::texts_title(l), way_to(&ctx, &whole));
    cx.notice = answer::news(&ctx, &["text-saved"]);
    let official = best(whole.official(), l.language());
    let main = html! {
        (ui::page_head(html! { (msg::texts_title(l)) }, Some(html! { (plain_number(&ctx, &whole)) }), None))
        @if let Some((language, text)) = official { (ui::quotation(language, text, source(&ctx, &whole))) }
        p { (msg::texts_lead(l)) }
        (by_language(&ctx, &whole))
        section {
            h2 { (msg::texts_all(l)) }
            @for (rendering, language) in strands(&whole.texts) { (versions(&ctx, &whole, rendering, &language, &writers)) }
        }
    };
    Ok(ui::page(&cx, main).into_response())
}

/// The names of those who wrote the versions, for their colleagues; nobody else is told.
pub async fn writers(ctx: &Ctx, texts: &[Text]) -> Result<HashMap<String, String>> {
    if !works(ctx) {
        return Ok(HashMap::new());
    }
    let (actor, mechanism, texts) = (ctx.actor.clone(), ctx.mechanism()?.clone(), texts.to_vec());
    ctx.app.db.read(move |conn| texts::writers(conn, &actor, &mechanism, &texts)).await
}

/// Each text that has a version, the official ones first.
fn strands(texts: &[Text]) -> Vec<(Rendering, String)> {
    let mut strands = Vec::new();
    for rendering in Rendering::ALL {
        for text in texts.iter().filter(|text| text.rendering() == *rendering) {
            let strand = (*rendering, text.language.clone());
            if !strands.contains(&strand) {
                strands.push(strand);
            }
        }
    }
    strands
}

/// Which texts there are, by language; for those who may, with the way to write them.
fn by_language(ctx: &Ctx, whole: &Whole) -> Markup {
    let l = ctx.l10n;
    let mut languages = Language::ALL.to_vec();
    languages.sort_by_key(|language| *language != l.language());
    let has = |rendering, language: Language| {
        whole.texts.iter().any(|text| text.is_current && text.is_version_of(rendering, language.code()))
    };
    let row = |language: Language| {
        let has_official = has(Rendering::Official, language);
        let cell = |rendering: Rendering| {
            let is_there = has(rendering, language);
            let is_own = |text: &&Text| text.recommendation_id == whole.record.id;
            let own = whole.texts.iter().filter(is_own);
            let has_own = own.filter(|t| t.is_version_of(rendering, language.code())).count() > 0;
            let may_write = match rendering {
                // What another record lends is corrected where it comes from.
                Rendering::Official => has_own,
                Rendering::Translation => !has_official,
                Rendering::Plain => true,
            };
            let verb = match (rendering, is_there) {
                (Rendering::Official, _) => msg::text_correct(l),
                (_, true) => msg::button_edit(l),
                (_, false) => msg::text_write(l),
            };
            html! {
                @if rendering == Rendering::Translation && has_official { span.muted { (msg::text_not_needed(l)) } }
                @else if is_there { (ui::status_tag(msg::text_there(l), Shape::Full, Tone::Good)) }
                @else { (ui::status_tag(msg::text_missing(l), Shape::Open, Tone::Neutral)) }
                @if may_write && works(ctx) {
                    " " a href=(form_address(ctx, whole, rendering, language.code())) {
                        (verb)
                        span.hidden { ": " (rendering_name(l, rendering)) (msg::list_comma(l)) (language.autonym()) }
                    }
                }
            }
        };
        let mut cells = vec![ui::text_in(language, language.autonym())];
        cells.extend(Rendering::ALL.iter().map(|rendering| cell(*rendering)));
        Row::new(cells)
    };
    let mut columns = vec![Column::text(msg::field_language(l))];
    columns.extend(Rendering::ALL.iter().map(|rendering| Column::text(rendering_name(l, *rendering))));
    ui::data_table(
        l,
        &Table {
            caption: msg::texts_by_language(l),
            caption_is_seen: false,
            columns,
            rows: languages.into_iter().map(row).collect(),
        },
    )
}

/// All versions of one text, the newest first.
fn versions(
    ctx: &Ctx,
    whole: &Whole,
    rendering: Rendering,
    language: &str,
    writers: &HashMap<String, String>,
) -> Markup {
    let l = ctx.l10n;
    let mut all: Vec<&Text> =
        whole.texts.iter().filter(|text| text.is_version_of(rendering, language)).collect();
    all.sort_by_key(|text| std::cmp::Reverse(text.version));
    html! {
        @if let Some(newest) = all.first() {
            section {
                h3 { (which(l, newest)) }
                ol.timeline {
                    @for (at, text) in all.iter().enumerate() {
                        li {
                            p.muted {
                                (msg::text_version(l, i64::from(text.version))) (msg::list_comma(l)) (ui::moment(l, text.created_at))
                                @if let Some(name) = text.set_by.as_ref().and_then(|id| writers.get(id)) {
                                    (msg::list_comma(l)) (ui::user_text(name))
                                }
                                @if text.is_current { " " strong { (msg::text_current(l)) } }
                            }
                            (because(l, text))
                            @if text.rendering() == Rendering::Translation { p { (label(l, text)) } }
                            @match all.get(at + 1) {
                                Some(before) => (difference(ctx, language_of(text), &before.body, &text.body)),
                                None => (own_words(text)),
                            }
                            @if works(ctx) && !text.is_current && text.recommendation_id == whole.record.id {
                                @let form = form_address(ctx, whole, rendering, language);
                                p { a href=(format!("{form}?from={}", text.version)) {
                                    (msg::text_restore(l))
                                    span.hidden { ": " (msg::text_version(l, i64::from(text.version))) }
                                } }
                            }
                        }
                    }
                }
            }
        }
    }
}
