//! Suggestions at a section's desk. The task: whoever reads a section proposes better words; whoever writes it sees what differs and
//! takes or refuses them in one step.

use axum::extract::Path;
use axum::response::Response;
use maud::{Markup, html};
use suivi_domain::reports::writing::queries::Desk;
use suivi_domain::reports::writing::rows::Suggestion;
use suivi_domain::reports::writing::suggestions;
use suivi_kernel::{Language, Result};
use suivi_language::DiffPart;

use super::desk::{address, finish};
use super::words;
use crate::accounts::answer::{Again, Sent, some, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Posted;
use crate::ui::{self, ButtonKind, Change, Field};

type Place = Path<(String, String, String, String)>;

/// Both texts in one, with what differs marked.
pub(super) fn difference(ctx: &Ctx, language: Language, before: &str, after: &str) -> Markup {
    let parts = suivi_language::diff(before, after);
    let changes: Vec<Change<'_>> = parts
        .iter()
        .map(|part| match part {
            DiffPart::Same(text) => Change::Same(text),
            DiffPart::Added(text) => Change::Added(text),
            DiffPart::Removed(text) => Change::Removed(text),
        })
        .collect();
    html! { div.whole-diff { (ui::diff(ctx.l10n, language, &changes)) } }
}

/// The suggestions that the reader sees, open ones first.
pub(super) fn section(ctx: &Ctx, desk: &Desk, sent: &Sent, again: &Again) -> Result<Markup> {
    let l = ctx.l10n;
    let language = words::language(&desk.report)?;
    let one = |(number, row): (usize, &Suggestion)| {
        let here = format!("{}/suggestions/{}", address(ctx, desk), row.id);
        let is_sent = value(sent, "suggestion") == row.id;
        let none = ui::FieldErrors::default();
        let errors = if is_sent { &again.errors } else { &none };
        html! {
            li id={ "suggestion-" (row.id) } {
                p {
                    strong { (words::institution(l, &desk.institutions, row.institution_id.as_deref())) } ", "
                    (ui::user_text(&row.author_label)) ", " (ui::moment(l, row.at)) " "
                    (ui::status_tag(l.coded("suggestion-state", &row.state),
                        if row.state == "open" { ui::Shape::Diamond } else { ui::Shape::Full },
                        if row.state == "open" { ui::Tone::Attention } else { ui::Tone::Neutral }))
                    @if row.how == "word" { " " span.muted { (msg::report_from_word(l)) } }
                }
                @if let Some(note) = &row.note { (ui::prose(note)) }
                @if let Some(reason) = &row.reason { p { strong { (msg::obligation_reason(l)) } ": " (ui::user_text(reason)) } }
                @if row.state == "open" {
                    @if row.base != desk.section.version { p.attention { (msg::report_suggestion_older(l)) } }
                    (difference(ctx, language, &desk.section.text, &row.text))
                    @if desk.writes {
                        (ui::form(&here, ctx.csrf(), html! {
                            (ui::hidden("suggestion", &row.id)) (ui::hidden("decision", "accept"))
                            (ui::hidden("over", if row.base == desk.section.version { "no" } else { "yes" }))
                            (ui::button(ButtonKind::Primary, msg::report_suggestion_accept(l), None))
                        }))
                        (ui::form(&here, ctx.csrf(), html! {
                            (ui::hidden("suggestion", &row.id)) (ui::hidden("decision", "refuse"))
                            (ui::text_field(l, &Field::new("reason", msg::obligation_reason(l)).value(if is_sent { value(sent, "reason") } else { "" }).errors(errors).numbered(number)))
                            (ui::button(ButtonKind::Secondary, msg::report_suggestion_refuse(l), None))
                        }))
                    }
                }
            }
        }
    };
    Ok(html! {
        @if !desk.suggestions.is_empty() {
            section #suggestions {
                h2 { (msg::report_suggestions(l)) }
                ul.plain.suggestions { @for numbered in (1..).zip(&desk.suggestions) { (one(numbered)) } }
            }
        }
    })
}

/// Suggests another text.
pub async fn suggest(
    ctx: Ctx,
    Path((_, _, slug, section)): Place,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let (actor, mechanism, asked) = (ctx.actor.clone(), ctx.mechanism()?.clone(), sent.clone());
    let place = (slug.clone(), section.clone());
    let made = ctx.app.db.write(move |tx| {
        let note = some(value(&asked, "note"));
        let text = value(&asked, "text");
        suggestions::suggest(tx, &actor, &mechanism, (&place.0, &place.1), text, note.as_deref())
    });
    finish(&ctx, (slug, section), &sent, made.await.map(|_| "report-suggestion-made")).await
}

/// Takes or refuses a suggestion.
pub async fn decide(
    ctx: Ctx,
    Path((_, _, slug, section, id)): Path<(String, String, String, String, String)>,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let (actor, mechanism, asked) = (ctx.actor.clone(), ctx.mechanism()?.clone(), sent.clone());
    let place = (slug.clone(), section.clone());
    let made = ctx.app.db.write(move |tx| {
        let place = (place.0.as_str(), place.1.as_str());
        if value(&asked, "decision") == "accept" {
            let over = value(&asked, "over") == "yes";
            suggestions::accept(tx, &actor, &mechanism, place, &id, over)?;
            Ok("report-suggestion-accepted")
        } else {
            suggestions::refuse(tx, &actor, &mechanism, place, &id, value(&asked, "reason"))?;
            Ok("report-suggestion-refused")
        }
    });
    finish(&ctx, (slug, section), &sent, made.await).await
}
