//! What a profile said before. The task: a colleague of another mechanism sees what changed, when, and who wrote it.

use axum::extract::Path;
use maud::{Markup, html};
use suivi_domain::mechanisms::profiles::{self, Difference, Known, Mandate, Version};
use suivi_kernel::Language;
use suivi_language::DiffPart;

use super::{content, words};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::{L10n, msg};
use crate::shell;
use crate::ui::{self, Change, Event};

/// The page.
pub async fn page(ctx: Ctx, Path((_, slug)): Path<(String, String)>) -> Result<Markup, Failure> {
    let l = ctx.l10n;
    let actor = ctx.actor.clone();
    let reading = move |conn: &mut suivi_store::Conn| {
        let known = words::known(conn, &actor, &slug)?;
        let versions = profiles::versions(conn, &actor, &known.profile)?;
        Ok((known, versions))
    };
    let (known, versions): (Known, Vec<Version>) = ctx.app.db.read(reading).await?;
    let cx = shell::page_below(&ctx, msg::profile_history(l), words::way_of(&ctx, &known));
    let events: Vec<Event> = versions.iter().map(|version| event(l, version)).collect();
    let state = words::state(l, &known.profile.state);
    let main = html! {
        (ui::page_head(html! { (msg::profile_history(l)) }, Some(html! { (state) }), None))
        @if events.is_empty() {
            (ui::empty_state(msg::profile_history_empty(l), msg::profile_history_empty_step(l), None))
        } @else {
            (ui::timeline(&events))
        }
    };
    Ok(ui::page(&cx, main))
}

fn event(l: L10n, version: &Version) -> Event {
    Event {
        when: ui::moment(l, version.at),
        title: html! { (msg::profile_version(l, i64::from(version.number))) ", " (ui::user_text(&version.by_label)) },
        body: html! {
            @for change in &version.changes {
                p {
                    strong { (label(l, &change.field)) }
                    @if let Some(language) = change.language { " (" (language.autonym()) ")" }
                }
                (difference(l, change))
            }
        },
    }
}

fn label(l: L10n, field: &str) -> &str {
    content::labels(l).into_iter().find(|(name, _)| *name == field).map_or(field, |(_, words)| words)
}

fn difference(l: L10n, change: &Difference) -> Markup {
    let language = change.language.unwrap_or(Language::En);
    if change.field == "kind" || change.field == "mandate" || change.before.is_empty() {
        let words = |value: &str| match change.field.as_str() {
            "kind" => words::kind(l, value).to_owned(),
            "mandate" => mandate(l, value),
            _ => value.to_owned(),
        };
        let shown = |value: &str| match value {
            "" => html! { "–" },
            value => ui::user_text(&words(value)),
        };
        return ui::side_by_side(l, shown(&change.before), shown(&change.after));
    }
    let parts = suivi_language::diff(&change.before, &change.after);
    let changes: Vec<Change<'_>> = parts
        .iter()
        .map(|part| match part {
            DiffPart::Same(text) => Change::Same(text),
            DiffPart::Added(text) => Change::Added(text),
            DiffPart::Removed(text) => Change::Removed(text),
        })
        .collect();
    html! { div.whole-diff { (ui::diff(l, language, &changes)) } }
}

fn mandate(l: L10n, codes: &str) -> String {
    let parts = Mandate::ALL.iter().filter(|part| codes.split(' ').any(|code| code == part.code()));
    parts.map(|part| l.coded("profile-mandate", part.code())).collect::<Vec<_>>().join(" · ")
}
