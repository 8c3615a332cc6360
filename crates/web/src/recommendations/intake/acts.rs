//! What a person does with a document that came in.

use axum::extract::Path;
use axum::response::{Redirect, Response};
use suivi_domain::mechanisms::Mechanism;
use suivi_domain::recommendations::intake::{self, Choice, RowEdit};
use suivi_kernel::vocab::Position;
use suivi_kernel::{Actor, Problem, Refusal, Result};
use suivi_store::Tx;

use super::{address, list_address, review};
use crate::accounts::answer::{self, Sent, done, revision, some, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::input::Posted;
use crate::ui::Address;

type At = Path<(String, String, String)>;

/// Keeps what the rows say, and does what the button says with those that are ticked.
pub async fn rows(ctx: Ctx, Path((_, _, id)): At, Posted(sent): Posted<Sent>) -> Result<Response, Failure> {
    let here = Address::of(&ctx.uri.to_string()).without("done").to_string();
    let kept = write(&ctx, {
        let (id, sent) = (id.clone(), sent);
        move |tx, actor, mechanism| act(tx, actor, mechanism, &id, &sent)
    })
    .await;
    let next = |news: &'static str| done(&here, news);
    answer::outcome(&ctx, kept, next, |again| review::show(&ctx, &id, again, None)).await
}

/// Runs a change for whoever asks.
async fn write<T: Send + 'static>(
    ctx: &Ctx,
    change: impl FnOnce(&mut Tx<'_>, &Actor, Option<&Mechanism>) -> Result<T> + Send + 'static,
) -> Result<T> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    ctx.app.db.write(move |tx| change(tx, &actor, Some(&mechanism))).await
}

fn act(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: Option<&Mechanism>,
    id: &str,
    sent: &Sent,
) -> Result<&'static str> {
    let revision = revision(sent)?;
    let selected: Vec<String> =
        sent.iter().filter(|(name, _)| name == "selected").map(|(_, value)| value.clone()).collect();
    let mut edits = edits(sent)?;
    let act = value(sent, "act");
    if matches!(act, "leave" | "take") {
        if selected.is_empty() {
            return Err(Refusal::Conflict(Problem::nothing_selected("")).into());
        }
        let ticked = edits.iter_mut().filter(|edit| selected.contains(&edit.id));
        ticked.for_each(|edit| edit.choice = (act == "leave").then_some(Choice::Leave));
    }
    let changed = intake::save(tx, actor, mechanism, id, revision, &edits)?;
    let revision = if changed > 0 { revision + 1 } else { revision };
    if act == "merge" {
        intake::merge(tx, actor, mechanism, id, revision, &selected)?;
        return Ok("doc-in-done-merged");
    }
    if let Some(item) = act.strip_prefix("split:") {
        intake::split(tx, actor, mechanism, id, revision, item)?;
        return Ok("doc-in-done-split");
    }
    Ok("doc-in-done-saved")
}

/// The rows that were sent.
fn edits(sent: &Sent) -> Result<Vec<RowEdit>> {
    let by_name: std::collections::HashMap<&str, &str> =
        sent.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let of =
        |field: &str, id: &str| by_name.get(format!("{field}-{id}").as_str()).copied().unwrap_or_default();
    sent.iter()
        .filter_map(|(name, _)| name.strip_prefix("text-"))
        .map(|id| {
            Ok(RowEdit {
                id: id.to_owned(),
                number: of("number", id).to_owned(),
                text: of("text", id).to_owned(),
                askers: parted(of("askers", id)),
                position: match of("position", id) {
                    "" => None,
                    code => Some(
                        Position::from_code(code)
                            .ok_or_else(|| Refusal::invalid("position", Problem::unknown_choice(code)))?,
                    ),
                },
                choice: some(of("do", id)).map(|code| code.parse()).transpose()?,
            })
        })
        .collect()
}

/// Names parted by semicolons, as any of the six languages writes them.
pub(super) fn parted(names: &str) -> Vec<String> {
    names.split([';', '؛', '；']).map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned).collect()
}

/// Adds a passage that was not found.
pub async fn add(ctx: Ctx, Path((_, _, id)): At, Posted(sent): Posted<Sent>) -> Result<Response, Failure> {
    let edit = RowEdit {
        number: value(&sent, "number").to_owned(),
        text: value(&sent, "text").to_owned(),
        askers: parted(value(&sent, "askers")),
        ..RowEdit::default()
    };
    let (after, revision) = (some(value(&sent, "after")), revision(&sent)?);
    let added = write(&ctx, {
        let id = id.clone();
        move |tx, actor, mechanism| intake::add(tx, actor, mechanism, &id, revision, after.as_deref(), &edit)
    })
    .await;
    let next = |item: String| {
        let page = Address::of(&address(&ctx, &id)).with("done", "doc-in-done-added");
        Redirect::to(&format!("{page}#item-{item}"))
    };
    answer::outcome(&ctx, added, next, |again| review::show(&ctx, &id, again, Some(&sent))).await
}

/// Takes the document into the register.
pub async fn commit(ctx: Ctx, Path((_, _, id)): At, Posted(sent): Posted<Sent>) -> Result<Response, Failure> {
    let (revision, withdraws) = (revision(&sent)?, value(&sent, "withdraw") == "yes");
    let committed = write(&ctx, {
        let id = id.clone();
        move |tx, actor, mechanism| intake::commit(tx, actor, mechanism, &id, revision, withdraws)
    })
    .await;
    let next = |_| done(&address(&ctx, &id), "doc-in-done-committed");
    answer::outcome(&ctx, committed, next, |again| review::show(&ctx, &id, again, None)).await
}

/// Lays the document aside.
pub async fn lay_aside(
    ctx: Ctx,
    Path((_, _, id)): At,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let revision = revision(&sent)?;
    let dropped = write(&ctx, {
        let id = id.clone();
        move |tx, actor, mechanism| intake::drop_document(tx, actor, mechanism, &id, revision)
    })
    .await;
    let next = |()| done(&list_address(&ctx), "doc-in-done-dropped");
    answer::outcome(&ctx, dropped, next, |again| review::show(&ctx, &id, again, None)).await
}

/// Opens a document again whose import was taken back.
pub async fn reopen(ctx: Ctx, Path((_, _, id)): At, Posted(sent): Posted<Sent>) -> Result<Response, Failure> {
    let revision = revision(&sent)?;
    let opened = write(&ctx, {
        let id = id.clone();
        move |tx, actor, mechanism| intake::reopen(tx, actor, mechanism, &id, revision)
    })
    .await;
    let next = |()| Redirect::to(&address(&ctx, &id));
    answer::outcome(&ctx, opened, next, |again| review::show(&ctx, &id, again, None)).await
}
