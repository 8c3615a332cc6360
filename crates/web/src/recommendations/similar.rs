//! Similar recommendations across the world. Task: an officer who must answer one sees who else was asked the same, and what
//! they did.

use axum::extract::Path;
use maud::{Markup, html};
use suivi_domain::recommendations::queries::{Whole, find};
use suivi_domain::recommendations::similar::{self, Similar};
use suivi_kernel::Result;

use super::{detail, list, names};
use crate::accounts::answer::blocking;
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::shell;
use crate::ui::{self, Crumb};

/// How many are shown.
const SHOWN: usize = 25;
/// How many of the words that two recommendations have in common are named.
const WORDS: usize = 8;

/// The address of the page.
pub fn address(ctx: &Ctx, whole: &Whole) -> String {
    format!("{}/similar", list::address(ctx, &whole.record.state, &whole.record.slug))
}

/// The page of a recommendation of the mechanism's State.
pub async fn page(ctx: Ctx, Path((_, _, slug)): Path<(String, String, String)>) -> Result<Markup, Failure> {
    let state = ctx.mechanism()?.state.clone();
    show(&ctx, state, slug).await
}

/// The page of a recommendation to any State.
pub async fn of_state(
    ctx: Ctx,
    Path((_, state, slug)): Path<(String, String, String)>,
) -> Result<Markup, Failure> {
    show(&ctx, state.to_uppercase(), slug).await
}

async fn show(ctx: &Ctx, state: String, slug: String) -> Result<Markup, Failure> {
    let asking = ctx.clone();
    let (whole, found) = blocking(move || {
        let mechanism = asking.mechanism.as_ref();
        let whole = asking.app.db.read_here(|conn| find(conn, &asking.actor, mechanism, &state, &slug))?;
        let found = similar::similar(&asking.app.register, &asking.actor, &whole, SHOWN)?;
        Ok((whole, found))
    })
    .await?;
    let l = ctx.l10n;
    let here = list::address(ctx, &whole.record.state, &whole.record.slug);
    let above = Crumb::to(detail::plain_number(ctx, &whole), here);
    let cx = shell::page_below(ctx, msg::similar_title(l), vec![above]);
    let main = html! {
        (ui::page_head(html! { (msg::similar_title(l)) }, Some(html! { (msg::similar_lead(l)) }), None))
        @if let Some((language, text)) = detail::best(whole.texts.iter().filter(|text| text.kind == "official"), l.language()) { blockquote { (ui::text_in(language, text)) } }
        @if found.is_empty() { (ui::empty_state(msg::similar_none(l), msg::similar_none_step(l), None)) }
        @else { ol.plain.results { @for one in &found { li { (entry(ctx, one)) } } } }
    };
    Ok(ui::page(&cx, main))
}

fn entry(ctx: &Ctx, one: &Similar) -> Markup {
    let l = ctx.l10n;
    let words: Vec<&str> = one.words.iter().take(WORDS).map(String::as_str).collect();
    html! {
        p {
            strong { (names::state(l, &one.record.state)) }
            @if let Some(year) = one.record.year { (msg::list_comma(l)) (year) }
            (msg::list_comma(l)) (detail::link(ctx, &one.record))
        }
        p { (detail::excerpt(&one.record)) }
        p.muted { (msg::similar_in_common(l, words.join(msg::list_comma(l)).as_str())) }
        @if let Some(position) = &one.record.position { p { (names::position_tag(l, position)) } }
        @if one.published > 0 { p { (msg::similar_done(l)) ": " (l.number(one.published)) } }
    }
}
