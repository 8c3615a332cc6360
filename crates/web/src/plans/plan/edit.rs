//! Entering a plan and changing its working copy. Task: the secretariat writes a plan down; what the public reads changes
//! only when a second person approves.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use suivi_domain::mechanisms::{self, Institution};
use suivi_domain::plans::model::PlanKind;
use suivi_domain::plans::queries;
use suivi_domain::plans::rows::Plan;
use suivi_domain::plans::{self, PlanFacts};
use suivi_kernel::{Date, Error, FieldProblem, LocalText, Problem, Refusal, Result};

use crate::accounts::answer::{self, Again, Sent, chosen, date, some, texts, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::{L10n, msg};
use crate::input::Posted;
use crate::plans::form::{noted, revision};
use crate::plans::names;
use crate::ui::{self, ButtonKind, Choice, Crumb, Field, FieldErrors, InputKind, LanguageField};
use crate::{merge, shell};

/// The form for a new plan.
pub async fn new(ctx: Ctx) -> Result<Markup, Failure> {
    render(&ctx, None, &Sent::new(), Again::default()).await
}

/// The form for the working copy of a plan.
pub async fn edit(ctx: Ctx, Path((_, _, slug)): Path<(String, String, String)>) -> Result<Markup, Failure> {
    let plan = find(&ctx, slug).await?;
    render(&ctx, Some(&plan), &sent_of(&plan)?, Again::default()).await
}

async fn find(ctx: &Ctx, slug: String) -> Result<Plan> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    ctx.app.db.read(move |conn| queries::find(conn, &actor, &mechanism, &slug)).await
}

async fn institutions(ctx: &Ctx) -> Result<Vec<Institution>> {
    let id = ctx.mechanism()?.id.clone();
    ctx.app.db.read(move |conn| mechanisms::institutions_of(conn, &id)).await
}

fn sent_of(plan: &Plan) -> Result<Sent> {
    let mut sent = Sent::new();
    let mut add = |name: &str, value: &str| sent.push((name.to_owned(), value.to_owned()));
    for (name, json) in [("titles", &plan.titles), ("summaries", &plan.summaries)] {
        for (language, words) in LocalText::from_json(json)?.0 {
            add(&format!("{name}_{language}"), &words);
        }
    }
    add("kind", &plan.kind);
    add("legal_basis", plan.legal_basis.as_deref().unwrap_or_default());
    add("period_from", &plan.period_from.to_string());
    add("period_to", &plan.period_to.to_string());
    add("budget", plan.budget.as_deref().unwrap_or_default());
    add("owner", plan.owner_id.as_deref().unwrap_or_default());
    add("revision", &plan.revision.to_string());
    Ok(sent)
}

fn facts_of(sent: &Sent) -> Result<PlanFacts> {
    let mut wrong = Vec::new();
    let kind = chosen::<PlanKind>(sent, "kind").map_err(|problem| wrong.push(problem)).ok();
    let mut day = |name: &str| -> Option<Date> {
        let known = noted(&mut wrong, date(sent, name));
        if known.is_none() && value(sent, name).trim().is_empty() {
            wrong.push(FieldProblem { field: name.to_owned(), problem: Problem::required("") });
        }
        known
    };
    match (kind, day("period_from"), day("period_to")) {
        (Some(kind), Some(period_from), Some(period_to)) => Ok(PlanFacts {
            kind,
            titles: texts(sent, "titles"),
            summaries: texts(sent, "summaries"),
            legal_basis: some(value(sent, "legal_basis")),
            period_from,
            period_to,
            budget: some(value(sent, "budget")),
            owner_id: some(value(sent, "owner")),
        }),
        _ => Err(Refusal::Invalid(wrong).into()),
    }
}

fn labels(l: L10n) -> Vec<(&'static str, &'static str)> {
    vec![
        ("titles", msg::measure_title(l)),
        ("kind", msg::plan_kind(l)),
        ("summaries", msg::plan_summary(l)),
        ("legal_basis", msg::plan_legal_basis(l)),
        ("period_from", msg::plan_from(l)),
        ("period_to", msg::plan_to(l)),
        ("budget", msg::plan_budget(l)),
        ("owner", msg::plan_owner(l)),
    ]
}

fn fields(l: L10n, sent: &Sent, errors: &FieldErrors, institutions: &[Institution]) -> Result<Markup> {
    let written = |name, label, rows| {
        let (text, is_needed) = (texts(sent, name), name == "titles");
        ui::language_fields(
            l,
            &LanguageField { name, label, hint: None, rows, is_needed, text: &text, errors },
        )
    };
    let line = |name, label, hint| {
        ui::text_field(l, &Field::optional(name, label).hint(hint).value(value(sent, name)).errors(errors))
    };
    let day = |name, label| {
        ui::text_field(
            l,
            &Field::new(name, label).kind(InputKind::Date).value(value(sent, name)).errors(errors),
        )
    };
    let kinds: Vec<Choice> = PlanKind::ALL
        .iter()
        .map(|kind| {
            Choice::new(kind.code(), l.coded("plan-kind", kind.code()), value(sent, "kind") == kind.code())
        })
        .collect();
    let mut owners: Vec<Choice> = institutions
        .iter()
        .map(|institution| {
            let name = institution.names.best_text(l.language());
            Choice::new(&institution.id, name, value(sent, "owner") == institution.id)
        })
        .collect();
    l.sort_by_name(&mut owners, |choice| choice.label);
    Ok(html! {
        (ui::hidden("revision", value(sent, "revision")))
        @if !value(sent, "revision").is_empty() { (ui::hidden(merge::MARKS, &merge::marks(sent)?)) }
        (written("titles", msg::measure_title(l), None))
        (ui::radios(l, &Field::new("kind", msg::plan_kind(l)).errors(errors), &kinds))
        (day("period_from", msg::plan_from(l)))
        (day("period_to", msg::plan_to(l)))
        (written("summaries", msg::plan_summary(l), Some(6)))
        (line("legal_basis", msg::plan_legal_basis(l), msg::plan_legal_basis_hint(l)))
        (line("budget", msg::plan_budget(l), msg::plan_budget_hint(l)))
        (ui::select(l, &Field::optional("owner", msg::plan_owner(l)).errors(errors), &owners))
    })
}

async fn render(ctx: &Ctx, known: Option<&Plan>, sent: &Sent, again: Again) -> Result<Markup, Failure> {
    let l = ctx.l10n;
    let fields = fields(l, sent, &again.errors, &institutions(ctx).await?)?;
    let list = Crumb::to(msg::plans_title(l), format!("{}/plans", ctx.base()));
    let (title, way, action) = match known {
        Some(plan) => {
            let here = format!("{}/plans/{}", ctx.base(), plan.slug);
            let name = LocalText::from_json(&plan.titles)?.best_text(l.language()).to_owned();
            (msg::plan_edit(l), vec![list, Crumb::to(name, here.clone())], format!("{here}/edit"))
        }
        None => (msg::plan_add(l), vec![list], format!("{}/plans", ctx.base())),
    };
    let mut cx = shell::page_below(ctx, title, way);
    cx.notice = again.notice;
    let main = html! {
        (ui::error_summary(l, &again.errors, &labels(l)))
        (ui::page_head(html! { (title) }, None, None))
        (ui::form(&action, ctx.csrf(), html! {
            (fields)
            (ui::button(ButtonKind::Primary, msg::button_save(l), None))
        }))
    };
    Ok(ui::page(&cx, main))
}

/// Enters a plan.
pub async fn create(ctx: Ctx, Posted(sent): Posted<Sent>) -> Result<Response, Failure> {
    let (actor, mechanism, asked) = (ctx.actor.clone(), ctx.mechanism()?.clone(), sent.clone());
    match ctx.app.db.write(move |tx| plans::create(tx, &actor, &mechanism, facts_of(&asked)?)).await {
        Ok(made) => {
            let here = format!("{}/plans/{}", ctx.base(), made.slug);
            Ok(answer::done(&here, "plan-saved").into_response())
        }
        Err(error) => {
            let again = answer::again(ctx.l10n, error)?;
            Ok(answer::refused(render(&ctx, None, &sent, again).await?))
        }
    }
}

/// Changes the working copy. Where somebody else has changed it in the meantime, both versions stand side by side.
pub async fn update(
    ctx: Ctx,
    Path((_, _, slug)): Path<(String, String, String)>,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let sent = merge::settled(sent);
    let plan = find(&ctx, slug).await?;
    let (actor, mechanism, asked) = (ctx.actor.clone(), ctx.mechanism()?.clone(), sent.clone());
    let (id, seen) = (plan.id.clone(), revision(&sent)?);
    let changed =
        ctx.app.db.write(move |tx| plans::update(tx, &actor, &mechanism, &id, facts_of(&asked)?, seen));
    let here = format!("{}/plans/{}", ctx.base(), plan.slug);
    match changed.await {
        Ok(_) => Ok(answer::done(&here, "plan-saved").into_response()),
        Err(Error::Refusal(Refusal::Conflict(_))) if seen != plan.revision => {
            join(&ctx, &plan, &sent, &here).await
        }
        Err(error) => {
            let again = answer::again(ctx.l10n, error)?;
            Ok(answer::refused(render(&ctx, Some(&plan), &sent, again).await?))
        }
    }
}

/// Both versions, field by field.
async fn join(ctx: &Ctx, now: &Plan, yours: &Sent, here: &str) -> Result<Response, Failure> {
    let l = ctx.l10n;
    let theirs = sent_of(now)?;
    let institutions = institutions(ctx).await?;
    let name = LocalText::from_json(&now.titles)?.best_text(l.language()).to_owned();
    let way = vec![Crumb::to(msg::plans_title(l), format!("{}/plans", ctx.base())), Crumb::to(name, here)];
    let joined = merge::Joined { yours, theirs: &theirs, way, here };
    let word = |name: &str, value: &String| match name {
        "kind" => html! { (l.coded("plan-kind", value)) },
        "owner" => {
            let found = institutions.iter().find(|institution| institution.id == *value);
            found.map_or_else(|| ui::user_text(value), |institution| ui::local_text(l, &institution.names))
        }
        _ => ui::prose(value),
    };
    let shown = |name: &str, values: &[String]| html! { @for value in values { (word(name, value)) } };
    match merge::page(ctx, &joined, |name| names::label_of(&labels(l), name), shown)? {
        Some(page) => Ok(page),
        None => Ok(Redirect::to(here).into_response()),
    }
}
