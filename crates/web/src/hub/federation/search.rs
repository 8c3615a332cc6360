//! The search of the hub. Its task: anyone finds what was shared on a subject, of whatever kind, in her own language.

use std::collections::HashMap;

use maud::{Markup, html};
use suivi_domain::hub::federation::{self, Origin};
use suivi_domain::hub::search::Listing;
use suivi_domain::hub::shelf::Item;
use suivi_kernel::{Language, LocalText, Result};
use suivi_language::{Extent, Highlighter};

use super::items::Query;
use super::{page_of, provenance::provenance};
use crate::accounts::answer;
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Asked;
use crate::paging::Page;
use crate::recommendations::names;
use crate::shell;
use crate::ui::{self, ActiveFilter, Address, FacetGroup, FacetValue, SearchForm, SnippetPart};

/// The page.
pub async fn page(ctx: Ctx, Asked(query): Asked<Query>) -> Result<Markup, Failure> {
    let l = ctx.l10n;
    let page = Page::of(&ctx.uri)?;
    let (offset, limit) = page.window();
    let (asking, asked) = (ctx.clone(), query.clone());
    let (listing, origins) = answer::blocking(move || {
        let listing = asking.app.register.shelf().find(&asking.actor, &asked.wanted(offset, limit)?)?;
        let origins = asking.app.db.read_here(|conn| federation::origins(conn, &listing.items))?;
        Ok((listing, origins))
    })
    .await?;
    let here = Address::of(&ctx.uri.to_string()).without("page");
    let keep: Vec<(String, String)> = here.query().iter().filter(|(name, _)| name != "q").cloned().collect();
    let path = here.path().to_owned();
    let groups = groups(&ctx, &query, &listing, &here);
    let cx = shell::page_below(&ctx, msg::fed_search(l), Vec::new());
    let head = html! {
        (ui::page_head(html! { (msg::fed_search(l)) }, None, None))
        (ui::search_form(l, &SearchForm {
            action: &path,
            label: msg::fed_search_label(l),
            query: &query.q,
            keep: &keep,
            error: None,
            has_help: true,
        }))
    };
    let main = html! {
        (ui::active_filters(l, &active(&groups), &path))
        @if let Some(corrected) = &listing.corrected { p { (msg::results_did_you_mean(l)) " " bdi { (corrected) } } }
        p { strong { (msg::fed_search_count(l, listing.total as u64)) } }
        @if listing.items.is_empty() {
            (ui::empty_state(msg::fed_search_none(l), msg::fed_search_none_step(l), None))
        } @else {
            (results(&ctx, &listing, &origins)?)
            (ui::pagination(l, &page.ways(&ctx, listing.items.len(), listing.total as u64)))
        }
        p { a href=(format!("{}/feed.atom", ctx.base())) { (msg::fed_feed(l)) } }
    };
    Ok(ui::page_with_side(&cx, head, ui::facet_list(l, &groups), main))
}

fn results(ctx: &Ctx, listing: &Listing, origins: &[Option<Origin>]) -> Result<Markup> {
    let l = ctx.l10n;
    let now = ctx.app.db.clock().now();
    let mut marks: HashMap<Language, Highlighter> = HashMap::new();
    let mut rows = Vec::with_capacity(listing.items.len());
    for (item, origin) in listing.items.iter().zip(origins) {
        let (language, parts) = fragment(l.language(), listing, item, &mut marks)?;
        let parts: Vec<SnippetPart<'_>> =
            parts.iter().map(|part| SnippetPart { text: &part.text, is_match: part.highlighted }).collect();
        rows.push(html! {
            p.result-head {
                a href=(page_of(l.language(), item)) { (ui::local_text(l, &item.titles()?)) }
                " " span.muted { (l.coded("hub-kind", &item.kind)) }
                @if let Some(state) = &item.state { " " span.muted { (names::state(l, state)) } }
            }
            p { (ui::highlighted(language, &parts)) }
            (provenance(l, origin.as_ref(), now))
        });
    }
    Ok(html! { ol.plain.results { @for row in rows { li { (row) } } } })
}

/// The summary, or whichever text of the thing shows best why it was found.
fn fragment(
    reader: Language,
    listing: &Listing,
    item: &Item,
    marks: &mut HashMap<Language, Highlighter>,
) -> Result<(Language, Vec<suivi_language::SnippetPart>)> {
    let mut texts: Vec<(Language, String)> = Vec::new();
    let (summaries, words) = (item.summaries()?, LocalText::from_json(&item.texts)?);
    texts.extend(summaries.best(reader).map(|(language, text)| (language, text.to_owned())));
    texts.extend(words.best(reader).map(|(language, text)| (language, text.to_owned())));
    texts.extend(words.0);
    let mut first = None;
    for (language, text) in texts {
        let marker = marks.entry(language).or_insert_with(|| listing.query.highlighter(language));
        let parts = marker.highlight(&text, Extent::Fragment);
        if listing.query.is_everything() || parts.iter().any(|part| part.highlighted) {
            return Ok((language, parts));
        }
        first.get_or_insert((language, parts));
    }
    Ok(first.unwrap_or((reader, Vec::new())))
}

fn groups(ctx: &Ctx, query: &Query, listing: &Listing, here: &Address) -> Vec<FacetGroup> {
    let l = ctx.l10n;
    let group = |label: &str,
                 name: &str,
                 counts: &[(String, u64)],
                 chosen: &[String],
                 word: &dyn Fn(&str) -> String| {
        let value = |(code, count): &(String, u64)| {
            let is_active = chosen.contains(code);
            let href = match is_active {
                true => here.clone().without_value(name, code),
                false => here.clone().and(name, code),
            };
            FacetValue { label: word(code), count: *count, href: href.to_string(), is_active }
        };
        FacetGroup { label: label.to_owned(), values: counts.iter().map(value).collect(), is_open: true }
    };
    let kind = |code: &str| l.coded("hub-kind", code).to_owned();
    let state = |code: &str| names::state(l, code);
    let language = |code: &str| match code.parse::<Language>() {
        Ok(language) => language.autonym().to_owned(),
        Err(_) => code.to_owned(),
    };
    vec![
        group(msg::fed_search_kind(l), "kind", &listing.kinds, &query.kind, &kind),
        group(msg::fed_search_state(l), "state", &listing.states, &query.state, &state),
        group(msg::fed_search_language(l), "lang", &listing.languages, &query.lang, &language),
    ]
}

fn active(groups: &[FacetGroup]) -> Vec<ActiveFilter> {
    let of = |group: &FacetGroup| {
        let chosen: Vec<ActiveFilter> = group
            .values
            .iter()
            .filter(|value| value.is_active)
            .map(|value| ActiveFilter {
                group: group.label.clone(),
                label: value.label.clone(),
                remove_href: value.href.clone(),
            })
            .collect();
        chosen
    };
    groups.iter().flat_map(of).collect()
}
