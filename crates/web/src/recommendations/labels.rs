//! Labels that no vocabulary knows. Task: an officer says once what a label means, and all its records follow.

use axum::extract::Path;
use axum::response::Redirect;
use maud::{Markup, html};
use serde::Deserialize;
use suivi_domain::recommendations::labels::{self, Waiting};
use suivi_kernel::vocab::{self, Position, RecommendationKind};
use suivi_kernel::{Problem, Refusal, Result};

use super::{list, names};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Posted;
use crate::shell;
use crate::ui::{self, ButtonKind, Choice, Field};

/// The labels that wait.
pub async fn page(ctx: Ctx) -> Result<Markup, Failure> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let waiting = ctx.app.db.read(move |conn| labels::in_state(conn, &actor, &mechanism, "to_map")).await?;
    let l = ctx.l10n;
    let cx = shell::page_below(&ctx, msg::labels_title(l), Vec::new());
    let main = html! {
        (ui::page_head(html! { (msg::labels_title(l)) }, Some(html! { (msg::labels_lead(l)) }), None))
        @if waiting.is_empty() { (ui::empty_state(msg::labels_empty(l), msg::labels_empty_step(l), None)) }
        @for label in &waiting { (one(&ctx, label)) }
    };
    Ok(ui::page(&cx, main))
}

fn one(ctx: &Ctx, waiting: &Waiting) -> Markup {
    let l = ctx.l10n;
    let label = &waiting.label;
    let named = choices(ctx, &label.scheme);
    let note = label.note.as_deref().and_then(|note| note.split_once(':'));
    let suggested = note.map(|(_, code)| code);
    let mut options = vec![Choice::new("", msg::field_choose(l), suggested.is_none())];
    options
        .extend(named.iter().map(|(code, name)| Choice::new(code, name, Some(code.as_str()) == suggested)));
    html! {
        section.label-to-map {
            h2 { (ui::user_text(&label.label)) }
            p.muted {
                (l.coded("scheme", &label.scheme)) ". "
                (msg::label_count(l)) ": " (l.number(waiting.records)) " "
                @for (state, slug) in &waiting.examples { a href=(list::address(ctx, state, slug)) { (slug) } " " }
            }
            @if let Some((why, code)) = note {
                p { (msg::label_lookalike(l, names::state(l, code).as_str())) " " span.muted { (l.coded("disguise", why)) } }
            }
            (ui::form(&format!("{}/labels/{}", ctx.base(), label.id), ctx.csrf(), html! {
                (ui::select(l, &Field::optional("code", msg::label_means(l)), &options))
                (ui::button_group(html! {
                    (ui::button(ButtonKind::Primary, msg::button_save(l), Some(("act", "map"))))
                    (ui::button(ButtonKind::Secondary, msg::label_ignore(l), Some(("act", "set_aside"))))
                }))
            }))
        }
    }
}

fn choices(ctx: &Ctx, scheme: &str) -> Vec<(String, String)> {
    let l = ctx.l10n;
    let mut named: Vec<(String, String)> = match scheme {
        "theme" => {
            vocab::themes().iter().map(|t| (t.code.clone(), names::tag(l, "theme", &t.code))).collect()
        }
        "person" => {
            vocab::persons().iter().map(|t| (t.code.clone(), names::tag(l, "person", &t.code))).collect()
        }
        "sdg" => {
            let all = vocab::sdg_goals().iter().chain(vocab::sdg_targets());
            return all.map(|t| (t.code.clone(), names::tag(l, "sdg", &t.code))).collect();
        }
        "body" => vocab::bodies().iter().map(|b| (b.code.clone(), names::body(l, &b.code))).collect(),
        "position" => {
            Position::ALL.iter().map(|p| (p.code().to_owned(), names::position(l, p.code()))).collect()
        }
        "kind" => {
            let all = RecommendationKind::ALL.iter();
            all.map(|k| (k.code().to_owned(), names::kind(l, k.code()))).collect()
        }
        _ => vocab::all_countries().iter().map(|c| (c.iso3.clone(), names::state(l, &c.iso3))).collect(),
    };
    named.sort_by_key(|(_, name)| name.to_lowercase());
    named
}

/// What a person decided.
#[derive(Deserialize)]
pub struct DecideForm {
    #[serde(default)]
    code: String,
    #[serde(default)]
    act: String,
}

/// Maps a label or lays it aside.
pub async fn decide(
    ctx: Ctx,
    Path((_, _, id)): Path<(String, String, String)>,
    Posted(form): Posted<DecideForm>,
) -> Result<Redirect, Failure> {
    if form.act != "set_aside" && form.code.is_empty() {
        return Err(Refusal::invalid("code", Problem::required("")).into());
    }
    let asking = ctx.clone();
    tokio::task::spawn_blocking(move || {
        let mechanism = asking.mechanism()?;
        asking.app.db.write_here(|tx| match form.act.as_str() {
            "set_aside" => labels::set_aside(tx, &asking.actor, mechanism, &id),
            _ => labels::map(tx, &asking.actor, mechanism, &id, &form.code).map(drop),
        })?;
        asking.app.register.settle();
        Ok::<_, suivi_kernel::Error>(())
    })
    .await??;
    Ok(Redirect::to(&format!("{}/labels", ctx.base())))
}
