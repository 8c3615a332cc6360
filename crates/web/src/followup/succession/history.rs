//! What an institution holds, where it came from and what became of it, on its page.

use axum::extract::Path;
use axum::response::Redirect;
use maud::{Markup, html};
use serde::Deserialize;
use suivi_domain::followup::succession::{self, Counts, History, Speaker, Told};
use suivi_domain::mechanisms::{self, Institution};
use suivi_kernel::{Act, ObjectKind, Result};

use super::{list_address, preview};
use crate::accounts::answer;
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Posted;
use crate::ui::{self, ButtonKind, Choice, Field};

/// What an institution holds, its predecessors and successors, and the way to name a successor.
pub async fn history_of_institution(ctx: &Ctx, institution: &Institution) -> Result<Markup> {
    let (actor, mechanism, id) = (ctx.actor.clone(), ctx.mechanism()?.clone(), institution.id.clone());
    let keeps_members = ctx.actor.may(Act::Update, ObjectKind::UserAdmin, &mechanism.id);
    let (counts, history, people) = ctx
        .app
        .db
        .read(move |conn| {
            let people = match keeps_members {
                true => succession::speakers(conn, &actor, &mechanism, &id)?,
                false => Vec::new(),
            };
            Ok((succession::counts(conn, &id)?, succession::history(conn, &mechanism.id, &id)?, people))
        })
        .await?;
    Ok(html! {
        (holdings(ctx, institution, &counts)?)
        (told(ctx, msg::succession_predecessors(ctx.l10n), &history.predecessors))
        (told(ctx, msg::succession_successors(ctx.l10n), &history.successors))
        (left_behind(ctx, institution, &history, &people))
    })
}

fn holdings(ctx: &Ctx, institution: &Institution, counts: &Counts) -> Result<Markup> {
    let l = ctx.l10n;
    let allocates = ctx.actor.may(Act::Create, ObjectKind::Allocation, &ctx.mechanism()?.id);
    let list = format!("{}/allocations?institution={}", ctx.base(), institution.slug);
    let succeed = format!("{}?from={}", list_address(ctx), institution.slug);
    Ok(html! {
        section #holds {
            h2 { (msg::holds_title(l)) }
            @if counts.is_nothing() { p.muted { (msg::holds_nothing(l)) } } @else {
                (preview::numbers(ctx, counts))
                p { a href=(list) { (msg::allocations_title(l)) } }
            }
            @if allocates && institution.valid_to.is_none() {
                (ui::button_link(ButtonKind::Secondary, msg::succession_name(l), &succeed))
            }
        }
    })
}

fn told(ctx: &Ctx, title: &str, all: &[Told]) -> Markup {
    let l = ctx.l10n;
    html! {
        @if !all.is_empty() {
            section {
                h2 { (title) }
                ul.plain {
                    @for told in all {
                        li {
                            a href=(format!("{}/institutions/{}", ctx.base(), told.other.slug)) { (ui::local_text(l, &told.other.names)) }
                            " " span.muted {
                                (l.coded("succession-kind", told.kind.code())) (msg::list_comma(l))
                                (ui::day(l, told.succession.effective_on)) (msg::list_comma(l))
                                (ui::user_text(&told.succession.reason))
                            }
                        }
                    }
                }
            }
        }
    }
}

/// People who still speak for an institution that has a successor.
fn left_behind(ctx: &Ctx, institution: &Institution, history: &History, people: &[Speaker]) -> Markup {
    let l = ctx.l10n;
    if people.is_empty() || history.successors.is_empty() {
        return html! {};
    }
    let mut heirs: Vec<Choice> = Vec::new();
    for told in &history.successors {
        if heirs.iter().all(|heir| heir.value != told.other.slug) {
            let name = told.other.names.best_text(l.language());
            heirs.push(Choice::new(&told.other.slug, name, history.successors.len() == 1));
        }
    }
    let labels: Vec<String> =
        people.iter().map(|person| format!("{}, {}", person.name, l.role(person.role))).collect();
    let boxes: Vec<Choice> = people
        .iter()
        .zip(&labels)
        .map(|(person, label)| Choice::new(&person.membership_id, label, true))
        .collect();
    let action = format!("{}/institutions/{}/people", ctx.base(), institution.slug);
    html! {
        section {
            h2 { (msg::succession_left_behind(l)) }
            p { (msg::succession_left_behind_lead(l)) }
            (ui::form(&action, ctx.csrf(), html! {
                (ui::checkboxes(l, &Field::new("people", msg::succession_people(l)), &boxes))
                (ui::select(l, &Field::new("to", msg::succession_to(l)), &heirs))
                (ui::button(ButtonKind::Secondary, msg::succession_move_people(l), None))
            }))
        }
    }
}

/// The form that has people go over.
#[derive(Deserialize)]
pub struct PeopleForm {
    #[serde(default)]
    people: Vec<String>,
    #[serde(default)]
    to: String,
}

/// Has people speak for the successor.
pub async fn move_people(
    ctx: Ctx,
    Path((_, _, slug)): Path<(String, String, String)>,
    Posted(form): Posted<PeopleForm>,
) -> Result<Redirect, Failure> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let page = format!("{}/institutions/{slug}", ctx.base());
    ctx.app
        .db
        .write(move |tx| {
            let from = mechanisms::institution(tx.conn, &mechanism.id, &slug)?;
            let to = mechanisms::institution(tx.conn, &mechanism.id, &form.to)?;
            succession::move_people(tx, &actor, &mechanism, &from.id, &to.id, &form.people)
        })
        .await?;
    Ok(answer::done(&page, "member-saved"))
}
