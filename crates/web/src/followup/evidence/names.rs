//! What is said of a piece of evidence: what it is, where it leads, what became of its link.

use maud::{Markup, html};
use suivi_domain::followup::evidence::links::{Note, Why};
use suivi_domain::followup::rows::Evidence;

use crate::context::Ctx;
use crate::i18n::{L10n, msg};
use crate::ui::{self, Shape, Tone};

/// The name of a kind.
pub fn kind(l: L10n, code: &str) -> &str {
    l.coded("evidence-kind", code)
}

/// A piece of evidence in a line: a link to the file or the page, what it is, and what a picture shows.
pub fn piece(ctx: &Ctx, row: &Evidence) -> Markup {
    let l = ctx.l10n;
    let language = row.language.as_deref().and_then(|code| code.parse().ok());
    let name = match language {
        Some(language) => ui::text_in(language, &row.title),
        None => ui::user_text(&row.title),
    };
    html! {
        @match (&row.address, row.withdrawn_at) {
            (_, Some(_)) => { s { (name) } " " span.muted { (msg::evidence_withdrawn(l)) } }
            (Some(address), None) => { a href=(address) rel="external noreferrer nofollow" { (name) } }
            (None, None) => { a href=(format!("{}/evidence/{}/file", ctx.base(), row.id)) { (name) } }
        }
        " " span.muted {
            (kind(l, &row.kind))
            @if let Some(size) = row.size { (msg::list_comma(l)) (format_of(row)) " " (l.bytes(u64::try_from(size).unwrap_or(0))) }
            @if let Some(day) = row.dated_on { (msg::list_comma(l)) (ui::day(l, day)) }
            @if row.check_state.as_deref() == Some("gone") { (msg::list_comma(l)) (msg::evidence_link_gone(l)) }
        }
        @if let Some(shows) = &row.alternative { br; span.muted { (msg::evidence_shows(l)) " " (ui::user_text(shows)) } }
    }
}

/// `PDF`, `DOCX`: the ending of the file's name.
fn format_of(row: &Evidence) -> String {
    let name = row.file_name.as_deref().unwrap_or_default();
    name.rsplit_once('.').map(|(_, ending)| ending.to_uppercase()).unwrap_or_default()
}

/// Whether it is public, for those inside, with the way to its own page.
pub fn state(ctx: &Ctx, row: &Evidence) -> Markup {
    let l = ctx.l10n;
    html! {
        (tag(l, row)) " "
        a href=(format!("{}/evidence/{}", ctx.base(), row.id)) { (msg::evidence_open(l)) span.hidden { ": " (row.title) } }
    }
}

/// Whether it is public, as a tag.
pub fn tag(l: L10n, row: &Evidence) -> Markup {
    if row.withdrawn_at.is_some() {
        ui::status_tag(msg::evidence_withdrawn(l), Shape::Open, Tone::Neutral)
    } else if row.is_public {
        ui::status_tag(msg::evidence_public(l), Shape::Full, Tone::Good)
    } else {
        ui::status_tag(msg::evidence_internal(l), Shape::Half, Tone::Active)
    }
}

/// What the last look at its link found; nothing for a file.
pub fn link_state(ctx: &Ctx, row: &Evidence) -> Markup {
    let l = ctx.l10n;
    if row.address.is_none() {
        return html! {};
    }
    let note = Note::of(row);
    let (words, shape, tone) = match row.check_state.as_deref() {
        Some("ok") => (msg::evidence_link_ok(l), Shape::Full, Tone::Good),
        Some("moved") => (msg::evidence_link_moved(l), Shape::Diamond, Tone::Attention),
        Some("gone") => (msg::evidence_link_gone(l), Shape::Triangle, Tone::Overdue),
        Some(_) => (msg::evidence_link_unreachable(l), Shape::Diamond, Tone::Attention),
        None => (msg::evidence_link_unchecked(l), Shape::Open, Tone::Neutral),
    };
    html! {
        (ui::status_tag(words, shape, tone))
        @if let Some(at) = row.checked_at { " " span.muted { (l.age_of(at, ctx.app.db.clock().now())) } }
        @if let Some(to) = &note.moved_to { " " a href=(to) rel="external noreferrer nofollow" { bdi { (to) } } }
        @if let Some(status) = note.status { " " span.muted { (msg::evidence_link_status(l, status.to_string())) } }
        @if let Some(why) = note.why { " " span.muted { (why_words(l, why)) } }
    }
}

fn why_words(l: L10n, why: Why) -> &'static str {
    match why {
        Why::PrivateAddress => msg::evidence_why_private(l),
        Why::NoSuchSite => msg::evidence_why_no_such_site(l),
        Why::TooSlow => msg::evidence_why_too_slow(l),
        Why::NotSafe => msg::evidence_why_not_safe(l),
        Why::TooManySteps => msg::evidence_why_too_many_steps(l),
        Why::NoConnection => msg::evidence_why_no_connection(l),
    }
}
