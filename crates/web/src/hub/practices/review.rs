//! The editor's reading. The task: a second person sees whether the practice can stand in public, and publishes it or sends it back
//! with a reason that helps.

use axum::extract::Path;
use axum::response::Response;
use maud::{Markup, html};
use suivi_domain::hub::practices::queries::{self, Work};
use suivi_domain::hub::practices::{Checklist, publish, send_back};
use suivi_kernel::{Refusal, Result};

use super::{hints, shown, words};
use crate::accounts::answer::{self, Again, Sent, revision, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Posted;
use crate::shell;
use crate::ui::{self, ButtonKind, Field};

type Place = Path<(String, String)>;

/// What the editor looks at.
const CHECKS: [&str; 5] =
    ["check_complete", "check_impersonal", "check_evidence", "check_languages", "check_consulted"];

/// The page.
pub async fn page(ctx: Ctx, Path((_, slug)): Place) -> Result<Markup, Failure> {
    Ok(render(&ctx, slug, &Sent::new(), Again::default()).await?)
}

async fn render(ctx: &Ctx, slug: String, sent: &Sent, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let actor = ctx.actor.clone();
    let work: Work = ctx.app.db.read(move |conn| queries::work(conn, &actor, &slug)).await?;
    if !work.may.review && again.notice.is_none() {
        return Err(Refusal::NotPermitted.into());
    }
    let document = &work.document;
    let Some(version) = shown::chosen(ctx, document) else { return Err(Refusal::NotFound.into()) };
    let mut cx = shell::page_below(ctx, msg::practice_review(l), vec![words::way(ctx)]);
    cx.notice = again.notice;
    let errors = &again.errors;
    let action = format!("{}/review", words::address(ctx, &work.row.slug));
    let check = |name: &'static str| l.coded("practice-review", name);
    let labels: Vec<(&str, &str)> =
        CHECKS.iter().map(|name| (*name, check(name))).chain([("reason", msg::practice_reason(l))]).collect();
    let carried = html! { (ui::hidden("revision", &work.row.revision.to_string())) };
    let original = document.original().unwrap_or(version);
    let language = original.language().unwrap_or(l.language());
    let main = html! {
        (ui::error_summary(l, errors, &labels))
        p { (words::badge(l, &document.verdict)) }
        (shown::text(ctx, document, version))
        (hints::panel(ctx, &original.text, &document.facts, (language, false)))
        @if work.may.review {
            section {
                h2 { (msg::practice_publish_title(l)) }
                (ui::form(&action, ctx.csrf(), html! {
                    (ui::hidden("act", "publish")) (carried)
                    @for name in CHECKS {
                        (ui::checkbox(l, &Field::new(name, check(name)).errors(errors), value(sent, name) == "yes"))
                    }
                    (ui::button(ButtonKind::Primary, msg::practice_publish(l), None))
                }))
            }
            section {
                h2 { (msg::practice_send_back(l)) }
                (ui::form(&action, ctx.csrf(), html! {
                    (ui::hidden("act", "return")) (carried)
                    (ui::text_area(l, &Field::new("reason", msg::practice_reason(l)).hint(msg::practice_reason_hint(l)).value(value(sent, "reason")).errors(errors).rows(4)))
                    (ui::button(ButtonKind::Secondary, msg::practice_send_back(l), None))
                }))
            }
        }
    };
    let lead = html! { (shown::title(ctx, version)) };
    let head = ui::page_head(html! { (msg::practice_review(l)) }, Some(lead), None);
    Ok(ui::page_with_facts(&cx, head, main, shown::facts(ctx, document)))
}

/// Publishes it or sends it back.
pub async fn decide(
    ctx: Ctx,
    Path((_, slug)): Place,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let (actor, asked, to) = (ctx.actor.clone(), sent.clone(), slug.clone());
    let made = ctx
        .app
        .db
        .write(move |tx| {
            // Whether there is such a practice comes before anything that is wrong with the form.
            queries::work(tx.conn, &actor, &to)?;
            let seen = revision(&asked)?;
            if value(&asked, "act") == "return" {
                return send_back(tx, &actor, &to, value(&asked, "reason"), seen);
            }
            let is = |name: &str| value(&asked, name) == "yes";
            let checklist = Checklist {
                is_complete: is("check_complete"),
                is_impersonal: is("check_impersonal"),
                has_evidence: is("check_evidence"),
                languages_are_right: is("check_languages"),
                says_who_was_consulted: is("check_consulted"),
            };
            publish(tx, &actor, &to, checklist, seen)
        })
        .await;
    let done = if value(&sent, "act") == "return" { "practice-sent-back" } else { "practice-published" };
    let here = words::address(&ctx, &slug);
    answer::outcome(
        &ctx,
        made,
        |_| answer::done(&here, done),
        |again| render(&ctx, slug.clone(), &sent, again),
    )
    .await
}
