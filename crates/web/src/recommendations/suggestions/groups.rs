//! Groups that ask for the same. Task: an officer makes one cluster of twelve near-duplicates with one click and a name.

use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use suivi_domain::recommendations::queries::Short;
use suivi_domain::recommendations::suggestions;
use suivi_kernel::{FieldProblem, LocalText, Problem, Refusal, Result};

use super::address;
use crate::accounts::answer::{self, Again, Sent, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Posted;
use crate::recommendations::{acts, detail};
use crate::shell;
use crate::ui::{self, Address, ButtonKind, Crumb, Field, FieldErrors};

/// Groups on the page.
const SHOWN: usize = 25;

/// The page.
pub async fn page(ctx: Ctx) -> Result<Markup, Failure> {
    let notice = acts::notice_of_address(&ctx).await?;
    Ok(show(&ctx, Again { notice, ..Again::default() }, None).await?)
}

fn here(ctx: &Ctx) -> String {
    format!("{}/clusters", address(ctx))
}

async fn show(ctx: &Ctx, again: Again, sent: Option<&Sent>) -> Result<Markup> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let read = move |conn: &mut suivi_store::Conn| suggestions::groups(conn, &actor, &mechanism, SHOWN);
    let (groups, total) = ctx.app.db.read(read).await?;
    let l = ctx.l10n;
    let above = Crumb::to(msg::suggestions_title(l), address(ctx));
    let mut cx = shell::page_below(ctx, msg::suggestions_clusters(l), vec![above]);
    cx.notice = again.notice;
    let labels: Vec<(String, &str)> =
        groups.iter().map(|group| (name_field(group), msg::suggestions_cluster_name(l))).collect();
    let labels: Vec<(&str, &str)> = labels.iter().map(|(name, label)| (name.as_str(), *label)).collect();
    let main = html! {
        (ui::error_summary(l, &again.errors, &labels))
        (ui::page_head(html! { (msg::suggestions_clusters(l)) }, Some(html! { (msg::suggestions_clusters_lead(l)) }), None))
        @if groups.is_empty() {
            (ui::empty_state(msg::suggestions_clusters_none(l), msg::suggestions_clusters_none_step(l), None))
        } @else {
            p.muted { (msg::import_shown_of(l, groups.len() as u64, total as u64)) }
            @for group in &groups { (one(ctx, group, &again.errors, sent)) }
        }
    };
    Ok(ui::page(&cx, main))
}

fn name_field(group: &[Short]) -> String {
    format!("name-{}", group.first().map_or("", |record| record.id.as_str()))
}

fn one(ctx: &Ctx, group: &[Short], errors: &FieldErrors, sent: Option<&Sent>) -> Markup {
    let l = ctx.l10n;
    let name = name_field(group);
    let is_ticked = |id: &str| {
        let own = sent.filter(|sent| sent.iter().any(|(field, value)| field == "group" && *value == name));
        own.is_none_or(|sent| sent.iter().any(|(field, value)| field == "member" && value == id))
    };
    html! {
        section {
            h2 { (msg::suggestions_cluster_of(l, i64::try_from(group.len()).unwrap_or(i64::MAX))) }
            (ui::wide_form(&here(ctx), ctx.csrf(), html! {
                (ui::hidden("group", &name))
                ul.plain {
                    @for record in group {
                        li {
                            label.option {
                                input type="checkbox" name="member" value=(record.id) checked[is_ticked(&record.id)];
                                span { (detail::excerpt(record)) }
                            }
                            p.muted { (detail::link(ctx, record)) }
                        }
                    }
                }
                (ui::text_field(l, &Field::new(&name, msg::suggestions_cluster_name(l)).errors(errors)
                    .value(sent.map_or("", |sent| value(sent, &name)))))
                (ui::button(ButtonKind::Secondary, msg::suggestions_cluster_make(l), None))
            }))
        }
    }
}

/// Makes a cluster of a group.
pub async fn make(ctx: Ctx, Posted(sent): Posted<Sent>) -> Result<Response, Failure> {
    let made = put(&ctx, &sent).await;
    match made {
        Ok(act_id) => {
            let next = Address::of(&here(&ctx)).with("done", &act_id);
            Ok(Redirect::to(&next.to_string()).into_response())
        }
        Err(error) => Ok(answer::refused(show(&ctx, answer::again(ctx.l10n, error)?, Some(&sent)).await?)),
    }
}

async fn put(ctx: &Ctx, sent: &Sent) -> Result<String> {
    let field = value(sent, "group");
    let name = value(sent, field).trim();
    let members: Vec<String> =
        sent.iter().filter(|(name, _)| name == "member").map(|(_, id)| id.clone()).collect();
    let problem = match (name.is_empty(), members.len() < 2) {
        (true, _) => Some(Problem::required("")),
        (false, true) => Some(Problem::nothing_selected("")),
        (false, false) => None,
    };
    if let Some(problem) = problem {
        return Err(Refusal::Invalid(vec![FieldProblem { field: field.to_owned(), problem }]).into());
    }
    let names = LocalText::of(ctx.l10n.language(), name);
    let asking = ctx.clone();
    answer::blocking(move || {
        let mechanism = asking.mechanism()?;
        let make = |tx: &mut suivi_store::Tx<'_>| {
            suggestions::make_cluster(tx, &asking.actor, mechanism, names, &members)
        };
        let done = asking.app.db.write_here(make)?;
        asking.app.register.settle();
        Ok(done.act_id)
    })
    .await
}
