//! Choosing lead and supports. The task: an officer says who answers for one recommendation or one cluster, with what is
//! known about similar ones beside it.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use suivi_domain::followup::allocations::{self, Proposal, Responsible, Suggestion, Supports, Waiting};
use suivi_domain::followup::model::{Part, Subject};
use suivi_domain::mechanisms::{self, Institution};
use suivi_domain::recommendations::clusters;
use suivi_kernel::{Act, ObjectKind, Refusal, Result};

use super::{section, waiting};
use crate::accounts::answer::{self, Again, Sent, some, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Posted;
use crate::shell;
use crate::ui::{self, ButtonKind, Choice, Crumb, Field};

type Slug = Path<(String, String, String)>;

/// The fields of the register's panel that allocate what is selected.
pub fn bulk_fields<'i>(ctx: &Ctx, institutions: impl Iterator<Item = &'i Institution>) -> Markup {
    let l = ctx.l10n;
    let may = |m: &mechanisms::Mechanism| ctx.actor.may(Act::Create, ObjectKind::Allocation, &m.id);
    let today = ctx.app.db.clock().now().date();
    let active: Vec<&Institution> = institutions.filter(|found| found.is_valid_on(today)).collect();
    if active.is_empty() || !ctx.mechanism.as_ref().is_some_and(may) {
        return html! {};
    }
    let named = by_name(ctx, active);
    let mut leads = vec![Choice::new("", msg::bulk_unchanged(l), true)];
    leads.extend(named.iter().map(|(id, name)| Choice::new(id, name, false)));
    let supports: Vec<Choice> = named.iter().map(|(id, name)| Choice::new(id, name, false)).collect();
    html! {
        (ui::select(l, &Field::optional("lead", msg::bulk_lead(l)), &leads))
        details.wide {
            summary { (msg::bulk_supports(l)) }
            (ui::checkboxes(l, &Field::optional("supports", msg::bulk_supports(l)), &supports))
        }
    }
}

/// Identifiers and names, in the order of the alphabet.
pub(super) fn by_name<'i>(
    ctx: &Ctx,
    institutions: impl IntoIterator<Item = &'i Institution>,
) -> Vec<(&'i str, &'i str)> {
    let language = ctx.l10n.language();
    let mut named: Vec<(&str, &str)> =
        institutions.into_iter().map(|found| (found.id.as_str(), found.names.best_text(language))).collect();
    named.sort_by_key(|(_, name)| name.to_lowercase());
    named
}

/// What the page shows.
struct Shown {
    waiting: Waiting,
    responsible: Responsible,
    suggestion: Option<Suggestion>,
    institutions: Vec<Institution>,
    /// The address of the form, and of the page it belongs to.
    action: String,
    back: String,
}

/// The form for a recommendation.
pub async fn of_record(ctx: Ctx, Path((_, _, slug)): Slug) -> Result<Markup, Failure> {
    let shown = record(&ctx, slug).await?;
    Ok(render(&ctx, &shown, None, Again::default()))
}

/// The form for a cluster.
pub async fn of_cluster(ctx: Ctx, Path((_, _, slug)): Slug) -> Result<Markup, Failure> {
    let shown = cluster(&ctx, slug).await?;
    Ok(render(&ctx, &shown, None, Again::default()))
}

/// Allocates a recommendation.
pub async fn set_record(
    ctx: Ctx,
    Path((_, _, slug)): Slug,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let shown = record(&ctx, slug).await?;
    set(&ctx, shown, sent).await
}

/// Allocates a cluster.
pub async fn set_cluster(
    ctx: Ctx,
    Path((_, _, slug)): Slug,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let shown = cluster(&ctx, slug).await?;
    set(&ctx, shown, sent).await
}

async fn record(ctx: &Ctx, slug: String) -> Result<Shown> {
    let back = format!("{}/recommendations/{slug}", ctx.base());
    let action = format!("{back}/allocation");
    let asking = ctx.clone();
    tokio::task::spawn_blocking(move || {
        let mechanism = asking.mechanism()?;
        asking.app.db.read_here(|conn| {
            let waiting = allocations::single(conn, &asking.actor, mechanism, &slug)?;
            let id = waiting.examples.first().map(|record| record.id.clone()).ok_or(Refusal::NotFound)?;
            let responsible = allocations::of_case(conn, &asking.actor, mechanism, &id)?;
            shown(&asking, conn, waiting, responsible, action, back)
        })
    })
    .await?
}

async fn cluster(ctx: &Ctx, slug: String) -> Result<Shown> {
    let back = format!("{}/clusters/{slug}", ctx.base());
    let action = format!("{back}/allocation");
    let asking = ctx.clone();
    tokio::task::spawn_blocking(move || {
        let mechanism = asking.mechanism()?;
        asking.app.db.read_here(|conn| {
            let found = clusters::find(conn, mechanism, &slug)?;
            let waiting = allocations::cluster(conn, &asking.actor, mechanism, &found)?;
            let responsible = allocations::of_cluster(conn, &asking.actor, mechanism, &found.id)?;
            shown(&asking, conn, waiting, responsible, action, back)
        })
    })
    .await?
}

fn shown(
    ctx: &Ctx,
    conn: &mut suivi_store::Conn,
    waiting: Waiting,
    responsible: Responsible,
    action: String,
    back: String,
) -> Result<Shown> {
    let mechanism = ctx.mechanism()?;
    let today = ctx.app.db.clock().now().date();
    let one = std::slice::from_ref(&waiting);
    let register = &ctx.app.register;
    let mut found = allocations::suggest(conn, register, &ctx.actor, mechanism, today, one)?;
    let mut institutions = mechanisms::institutions_of(conn, &mechanism.id)?;
    institutions.retain(|institution| institution.is_valid_on(today));
    let suggestion = found.remove(&waiting.subject);
    Ok(Shown { waiting, responsible, suggestion, institutions, action, back })
}

fn render(ctx: &Ctx, shown: &Shown, sent: Option<&Sent>, again: Again) -> Markup {
    let l = ctx.l10n;
    let above = Crumb::to(waiting::title(ctx, &shown.waiting), &shown.back);
    let mut cx = shell::page_below(ctx, msg::allocation_change(l), vec![above]);
    cx.notice = again.notice;
    let (lead, supports) = chosen(shown, sent);
    let named = by_name(ctx, &shown.institutions);
    let leads: Vec<Choice> = named.iter().map(|(id, name)| Choice::new(id, name, *id == lead)).collect();
    let boxes: Vec<Choice> = named
        .iter()
        .map(|(id, name)| Choice::new(id, name, supports.iter().any(|support| support == id)))
        .collect();
    let labels = [("lead", msg::field_lead(l)), ("supports", msg::allocation_supports(l))];
    let main = html! {
        (ui::error_summary(l, &again.errors, &labels))
        (ui::page_head(html! { (msg::allocation_change(l)) }, Some(html! { (waiting::title(ctx, &shown.waiting)) }), None))
        (waiting::words(ctx, &shown.waiting))
        section { h2 { (msg::responsible_title(l)) } (section::lines(ctx, &shown.responsible)) }
        @if let Some(suggestion) = &shown.suggestion {
            section.suggestion {
                h2 { (msg::suggestion_title(l)) }
                p { (waiting::suggested(ctx, suggestion)) }
                (waiting::grounds(ctx, suggestion))
            }
        }
        (ui::form(&shown.action, ctx.csrf(), html! {
            (ui::select(l, &Field::new("lead", msg::field_lead(l)).hint(msg::allocation_lead_hint(l)).errors(&again.errors), &leads))
            (ui::checkboxes(l, &Field::optional("supports", msg::allocation_supports(l)).errors(&again.errors), &boxes))
            (ui::text_area(l, &Field::optional("reason", msg::allocation_why(l)).hint(msg::allocation_why_hint(l))
                .rows(2).value(sent.map_or("", |sent| value(sent, "reason"))).errors(&again.errors)))
            (ui::button(ButtonKind::Primary, msg::allocation_propose(l), None))
        }))
    };
    ui::page(&cx, main)
}

/// The lead and the supports to begin with: what was sent, else what holds, else what is suggested.
fn chosen(shown: &Shown, sent: Option<&Sent>) -> (String, Vec<String>) {
    if let Some(sent) = sent {
        return (value(sent, "lead").to_owned(), supports_of(sent));
    }
    let held = &shown.responsible.lines;
    if held.is_empty() {
        return shown.suggestion.as_ref().map_or_else(Default::default, |suggestion| {
            (suggestion.lead.id.clone(), suggestion.supports.iter().map(|i| i.id.clone()).collect())
        });
    }
    let lead = shown.responsible.lead().map(|line| line.institution.id.clone()).unwrap_or_default();
    let supports = held.iter().filter(|line| line.part == Part::Support);
    (lead, supports.map(|line| line.institution.id.clone()).collect())
}

fn supports_of(sent: &Sent) -> Vec<String> {
    sent.iter().filter(|(name, _)| name == "supports").map(|(_, id)| id.clone()).collect()
}

async fn set(ctx: &Ctx, shown: Shown, sent: Sent) -> Result<Response, Failure> {
    let proposal = Proposal {
        subject: shown.waiting.subject.clone(),
        lead: some(value(&sent, "lead")),
        supports: Supports::Exactly(supports_of(&sent)),
    };
    let reason = some(value(&sent, "reason"));
    match propose(ctx, vec![proposal], reason).await {
        Ok(act) => {
            // The page of a cluster is the register narrowed by it; there the notice of the act stands, too.
            let back = match &shown.waiting.subject {
                Subject::Cluster(id) => format!("{}/recommendations?cluster={id}", ctx.base()),
                _ => shown.back.clone(),
            };
            Ok(Redirect::to(&ui::Address::of(&back).with("done", &act).to_string()).into_response())
        }
        Err(error) => {
            let again = answer::again(ctx.l10n, error)?;
            Ok(answer::refused(render(ctx, &shown, Some(&sent), again)))
        }
    }
}

/// Proposes, and waits until the register shows it; answers the act.
pub(super) async fn propose(ctx: &Ctx, proposals: Vec<Proposal>, reason: Option<String>) -> Result<String> {
    let asking = ctx.clone();
    tokio::task::spawn_blocking(move || {
        let mechanism = asking.mechanism()?;
        let done = asking.app.db.write_here(|tx| {
            allocations::allocate(tx, &asking.actor, mechanism, &proposals, reason.as_deref())
        })?;
        asking.app.register.settle();
        Ok(done.act_id)
    })
    .await?
}
