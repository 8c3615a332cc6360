//! One allocation. The task: an approver reads what her institution is asked, and confirms it or says why it belongs
//! elsewhere, in a minute and on a phone; the secretariat sees the answer and acts on it.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use suivi_domain::accounts::Colleague;
use suivi_domain::followup::allocations::{self, Line, Listed, Responsible, Target};
use suivi_domain::followup::keepers::{self, Kept};
use suivi_domain::followup::model::AllocationStatus;
use suivi_domain::mechanisms::{InstitutionKind, Mechanism};
use suivi_kernel::{Act, Actor, ObjectKind, Result};
use suivi_store::Tx;

use super::{list_address, section, standing, target};
use crate::accounts::answer::{self, Again, Sent, some, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Posted;
use crate::shell;
use crate::ui::{self, ButtonKind, Choice, Crumb, Fact, Field, FieldErrors};

/// What the page may say was done.
const NEWS: &[&str] = &["allocation-confirmed", "allocation-contested", "allocation-kept"];

type Id = Path<(String, String, String)>;

struct Shown {
    listed: Listed,
    responsible: Responsible,
    colleagues: Vec<Colleague>,
}

/// The page.
pub async fn page(ctx: Ctx, Path((_, _, id)): Id) -> Result<Markup, Failure> {
    let again = Again { notice: answer::news(&ctx, NEWS), ..Again::default() };
    Ok(render(&ctx, &read(&ctx, id).await?, None, again)?)
}

async fn read(ctx: &Ctx, id: String) -> Result<Shown> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    ctx.app
        .db
        .read(move |conn| {
            let (listed, responsible) = allocations::one(conn, &actor, &mechanism, &id)?;
            let institution = &listed.line.institution.id;
            let colleagues = match keepers::may_give(&actor, &mechanism.id, institution) {
                true => keepers::colleagues(conn, &actor, &mechanism, institution)?,
                false => Vec::new(),
            };
            Ok(Shown { listed, responsible, colleagues })
        })
        .await
}

fn render(ctx: &Ctx, shown: &Shown, sent: Option<&Sent>, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let line = &shown.listed.line;
    let above = Crumb::to(msg::allocations_title(l), list_address(ctx));
    let mut cx = shell::page_below(ctx, msg::allocation_title(l), vec![above]);
    cx.notice = again.notice;
    let own = format!("{}/{}", list_address(ctx), line.allocation.id);
    let head = html! {
        (ui::error_summary(l, &again.errors, &[("reason", msg::allocation_reason(l)), ("keeper", msg::allocation_keeper(l))]))
        (ui::page_head(html! { (msg::allocation_title(l)) }, Some(ui::local_text(l, &line.institution.names)), None))
    };
    let is_open = line.allocation.ended_at.is_none();
    let main = html! {
        (what(ctx, shown))
        @if is_open { (answers(ctx, line, &own, sent, &again.errors)?) }
        section { h2 { (msg::responsible_title(l)) } (section::lines(ctx, &shown.responsible)) }
    };
    let facts = html! {
        (facts(ctx, line))
        @if is_open && !shown.colleagues.is_empty() { (keeper(ctx, shown, &own, &again.errors)) }
    };
    Ok(ui::page_with_facts(&cx, head, main, facts))
}

/// What is allocated: the whole text of a recommendation, the name of a cluster.
fn what(ctx: &Ctx, shown: &Shown) -> Markup {
    let language = |short: &suivi_domain::recommendations::queries::Short| {
        short.language.parse().unwrap_or(suivi_kernel::Language::En)
    };
    match &shown.listed.target {
        Target::Record(short) => {
            let source = crate::recommendations::detail::link(ctx, short);
            ui::quotation(language(short), &short.text, source)
        }
        Target::Cluster { .. } => target(ctx, &shown.listed.line.allocation, &shown.listed.target),
    }
}

fn facts(ctx: &Ctx, line: &Line) -> Markup {
    let l = ctx.l10n;
    let row = &line.allocation;
    let mut facts = vec![
        Fact::new(msg::institution(l), ui::local_text(l, &line.institution.names)),
        Fact::new(msg::allocation_part(l), html! { (l.coded("allocation-part", line.part.code())) }),
        Fact::new(msg::allocation_status(l), standing(l, line)),
        Fact::new(msg::allocation_proposed_on(l), ui::day(l, row.proposed_at.date())),
    ];
    if let Some(at) = row.decided_at {
        facts.push(Fact::new(msg::allocation_decided_on(l), ui::day(l, at.date())));
    }
    if let Some(reason) = &row.reason {
        facts.push(Fact::new(msg::allocation_reason(l), ui::user_text(l.coded("allocation-ended", reason))));
    }
    if let Some(name) = &line.keeper {
        facts.push(Fact::new(msg::allocation_keeper(l), ui::user_text(name)));
    }
    if let Some(at) = row.ended_at {
        facts.push(Fact::new(msg::allocation_ended_on(l), ui::day(l, at.date())));
    }
    ui::summary_list(&facts)
}

/// What the reader can answer, for her institution or for the secretariat.
fn answers(ctx: &Ctx, line: &Line, own: &str, sent: Option<&Sent>, errors: &FieldErrors) -> Result<Markup> {
    let l = ctx.l10n;
    let id = &ctx.mechanism()?.id;
    let decides = allocations::may_decide(&ctx.actor, id, &line.institution.id);
    let may = |act| ctx.actor.may(act, ObjectKind::Allocation, id);
    let is_confirmed = line.status == AllocationStatus::Confirmed;
    let is_contested = line.status == AllocationStatus::Contested;
    let for_it = may(Act::Approve) && !is_confirmed && line.institution.kind != InstitutionKind::Court;
    let asked = |act: &str| sent.is_some_and(|sent| value(sent, "act") == act);
    let reason = |act: &str, label: &str, hint: &str, button: Markup| {
        let none = FieldErrors::default();
        let words = sent.filter(|_| asked(act)).map_or("", |sent| value(sent, "reason"));
        ui::form(
            &format!("{own}/{act}"),
            ctx.csrf(),
            html! {
                (ui::hidden("act", act))
                (ui::text_area(l, &Field::new("reason", label).hint(hint).rows(3).value(words)
                    .errors(if asked(act) { errors } else { &none })))
                (button)
            },
        )
    };
    Ok(html! {
        @if decides && !is_confirmed {
            section {
                h2 { (msg::allocation_answer(l)) }
                p { (msg::allocation_answer_lead(l)) }
                (ui::post_button(ButtonKind::Primary, msg::allocation_confirm(l), &format!("{own}/confirm"), ctx.csrf()))
            }
        }
        @if decides && !is_contested {
            details open[asked("contest")] {
                summary { (msg::allocation_contest(l)) }
                (reason("contest", msg::allocation_contest_reason(l), msg::allocation_contest_hint(l),
                    ui::button(ButtonKind::Danger, msg::allocation_contest(l), None)))
            }
        }
        @if for_it {
            details open[asked("confirm-for")] {
                summary { (msg::allocation_confirm_for(l)) }
                (reason("confirm-for", msg::allocation_confirm_for_reason(l), msg::allocation_confirm_for_hint(l),
                    ui::button(ButtonKind::Secondary, msg::allocation_confirm_for(l), None)))
            }
        } @else if may(Act::Approve) && !is_confirmed {
            p.muted { (msg::problem_own_agreement(l)) }
        }
        @if may(Act::Update) {
            details open[asked("withdraw")] {
                summary { (msg::allocation_withdraw(l)) }
                (reason("withdraw", msg::allocation_why(l), msg::allocation_withdraw_hint(l),
                    ui::button(ButtonKind::Danger, msg::allocation_withdraw(l), None)))
            }
        }
    })
}

fn keeper(ctx: &Ctx, shown: &Shown, own: &str, errors: &FieldErrors) -> Markup {
    let l = ctx.l10n;
    let now = shown.listed.line.allocation.keeper_id.as_deref().unwrap_or_default();
    let people: Vec<Choice> = shown
        .colleagues
        .iter()
        .map(|person| Choice::new(&person.account_id, &person.name, person.account_id == now))
        .collect();
    html! {
        section {
            h2 { (msg::allocation_keeper(l)) }
            (ui::form(&format!("{own}/keep"), ctx.csrf(), html! {
                (ui::select(l, &Field::optional("keeper", msg::allocation_keeper_choose(l))
                    .hint(msg::allocation_keeper_hint(l)).errors(errors), &people))
                (ui::button(ButtonKind::Secondary, msg::button_save(l), None))
            }))
        }
    }
}

/// Confirms.
pub async fn confirm(
    ctx: Ctx,
    Path((_, _, id)): Id,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    act(ctx, id, sent, "allocation-confirmed", |tx, actor, mechanism, id, _| {
        allocations::confirm(tx, actor, mechanism, &[id.to_owned()]).map(|_| ())
    })
    .await
}

/// Contests.
pub async fn contest(
    ctx: Ctx,
    Path((_, _, id)): Id,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    act(ctx, id, sent, "allocation-contested", |tx, actor, mechanism, id, sent| {
        allocations::contest(tx, actor, mechanism, id, value(sent, "reason"))
    })
    .await
}

/// Confirms for the institution.
pub async fn confirm_for(
    ctx: Ctx,
    Path((_, _, id)): Id,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    act(ctx, id, sent, "allocation-confirmed", |tx, actor, mechanism, id, sent| {
        allocations::confirm_for(tx, actor, mechanism, id, value(sent, "reason"))
    })
    .await
}

/// Gives it to a person in the institution.
pub async fn keep(ctx: Ctx, Path((_, _, id)): Id, Posted(sent): Posted<Sent>) -> Result<Response, Failure> {
    act(ctx, id, sent, "allocation-kept", |tx, actor, mechanism, id, sent| {
        let keeper = some(value(sent, "keeper"));
        keepers::give(tx, actor, mechanism, &Kept::Allocation(id.to_owned()), keeper.as_deref())
    })
    .await
}

async fn act(
    ctx: Ctx,
    id: String,
    sent: Sent,
    news: &str,
    work: impl FnOnce(&mut Tx, &Actor, &Mechanism, &str, &Sent) -> Result<()> + Send + 'static,
) -> Result<Response, Failure> {
    let (asking, asked, form) = (ctx.clone(), id.clone(), sent.clone());
    let outcome = tokio::task::spawn_blocking(move || {
        let mechanism = asking.mechanism()?;
        asking.app.db.write_here(|tx| work(tx, &asking.actor, mechanism, &asked, &form))?;
        asking.app.register.settle();
        Ok(())
    })
    .await?;
    match outcome {
        Ok(()) => Ok(answer::done(&format!("{}/{id}", list_address(&ctx)), news).into_response()),
        Err(error) => {
            let again = answer::again(ctx.l10n, error)?;
            Ok(answer::refused(render(&ctx, &read(&ctx, id).await?, Some(&sent), again)?))
        }
    }
}

/// Takes the institution off, and leads to where the act can be undone.
pub async fn withdraw(
    ctx: Ctx,
    Path((_, _, id)): Id,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let (asking, asked, reason) = (ctx.clone(), id.clone(), value(&sent, "reason").to_owned());
    let outcome = tokio::task::spawn_blocking(move || {
        let mechanism = asking.mechanism()?;
        let done = asking
            .app
            .db
            .write_here(|tx| allocations::withdraw(tx, &asking.actor, mechanism, &asked, &reason))?;
        asking.app.register.settle();
        Ok(done.act_id)
    })
    .await?;
    match outcome {
        Ok(act_id) => {
            let list = format!("{}/recommendations", ctx.base());
            Ok(Redirect::to(&ui::Address::of(&list).with("done", &act_id).to_string()).into_response())
        }
        Err(error) => {
            let again = answer::again(ctx.l10n, error)?;
            Ok(answer::refused(render(&ctx, &read(&ctx, id).await?, Some(&sent), again)?))
        }
    }
}
