//! One act on many measures: their status, their plan, their publication. Task: the secretariat brings a plan up to date
//! in one go.

use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use serde::Deserialize;
use suivi_domain::plans::measures::queries::{self, Listing};
use suivi_domain::plans::measures::{self, Change, Done};
use suivi_domain::plans::model::MeasureStatus;
use suivi_kernel::{Act, Error, LocalText, ObjectKind, Problem, Refusal, Result};

use super::list::Around;
use super::query::MeasureQuery;
use crate::accounts::answer;
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::{L10n, msg};
use crate::input::Posted;
use crate::plans::names;
use crate::shell;
use crate::ui::{self, Address, Bulk, ButtonKind, Choice, Crumb, Field};

/// Most measures that one act may change.
const MOST: i64 = 10_000;

/// The table with boxes and the acts below it.
pub fn selection(ctx: &Ctx, listing: &Listing, around: &Around, here: &Address, table: Markup) -> Markup {
    let l = ctx.l10n;
    let status_names: Vec<(&str, String)> =
        MeasureStatus::ALL.iter().map(|status| (status.code(), names::status(l, status.code()))).collect();
    let statuses: Vec<Choice> =
        status_names.iter().map(|(code, name)| Choice::new(code, name, false)).collect();
    let titles: Vec<(&str, LocalText)> = around
        .plans
        .iter()
        .map(|plan| (plan.slug.as_str(), LocalText::from_json(&plan.titles).unwrap_or_default()))
        .collect();
    let mut plans = vec![Choice::new("none", msg::measure_plan_none(l), false)];
    plans.extend(titles.iter().map(|(slug, title)| Choice::new(slug, title.best_text(l.language()), false)));
    let publishes =
        ctx.mechanism.as_ref().is_some_and(|m| ctx.actor.may(Act::Publish, ObjectKind::PlanPublished, &m.id));
    let acts = html! {
        (ui::hidden("back", &here.to_string()))
        div.act-fields {
            (ui::select(l, &Field::optional("status", msg::measure_status(l)), &statuses))
            (ui::text_field(l, &Field::optional("reason", msg::measure_status_reason(l))))
            (ui::select(l, &Field::optional("plan", msg::measure_plan(l)), &plans))
        }
        (ui::button(ButtonKind::Primary, msg::measures_set_status(l), Some(("do", "status"))))
        (ui::button(ButtonKind::Secondary, msg::measures_set_plan(l), Some(("do", "plan"))))
        @if publishes { (ui::button(ButtonKind::Secondary, msg::measure_publish(l), Some(("do", "publish")))) }
    };
    ui::bulk_selection(
        l,
        &Bulk {
            action: &format!("{}/measures/set", ctx.base()),
            csrf: ctx.csrf(),
            list: table,
            acts,
            all_matching: u64::try_from(listing.total)
                .ok()
                .filter(|total| *total > listing.rows.len() as u64),
        },
    )
}

/// The form of an act.
#[derive(Clone, Deserialize)]
pub struct SetForm {
    #[serde(default)]
    selected: Vec<String>,
    #[serde(default)]
    all_matching: String,
    #[serde(default)]
    back: String,
    #[serde(default, rename = "do")]
    act: String,
    #[serde(default)]
    status: String,
    #[serde(default)]
    reason: String,
    #[serde(default)]
    plan: String,
}

impl SetForm {
    fn change(&self) -> Result<Change, Refusal> {
        let required = |field| Refusal::invalid(field, Problem::required(""));
        match self.act.as_str() {
            "publish" => Ok(Change::Publish),
            "plan" => match self.plan.as_str() {
                "" => Err(required("plan")),
                "none" => Ok(Change::Plan(None)),
                slug => Ok(Change::Plan(Some(slug.to_owned()))),
            },
            _ if self.status.is_empty() => Err(required("status")),
            _ => {
                let unknown = |_| Refusal::invalid("status", Problem::unknown_choice(&self.status));
                Ok(Change::Status(self.status.parse().map_err(unknown)?, self.reason.clone()))
            }
        }
    }

    /// The list the form stood on; only a path of this site.
    fn list(&self, ctx: &Ctx) -> Address {
        let list = format!("{}/measures", ctx.base());
        let back = if self.back.starts_with(&list) { self.back.as_str() } else { list.as_str() };
        Address::of(back).without("done")
    }
}

/// Does what the form says to the selected measures, or to all that the list found. Where a rule kept some as they are,
/// a page names them.
pub async fn set(ctx: Ctx, Posted(form): Posted<SetForm>) -> Result<Response, Failure> {
    let back = form.list(&ctx);
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let query = back.to_string();
    let done = ctx
        .app
        .db
        .write(move |tx| {
            let change = form.change()?;
            let ids = if form.all_matching == "yes" {
                let asked = MeasureQuery::parse(query.split_once('?').map_or("", |(_, query)| query))?;
                let today = tx.now.date();
                let found = queries::every(tx.conn, &actor, &mechanism, &asked.filter, today, MOST + 1)?;
                if found.len() as i64 > MOST {
                    return Err(Refusal::invalid("selected", Problem::too_long(MOST)).into());
                }
                found
            } else {
                form.selected
            };
            measures::change_many(tx, &actor, &mechanism, &ids, &change)
        })
        .await?;
    if done.refused.is_empty() && done.asked == 0 {
        return Ok(answer::done(&back.to_string(), "measures-changed").into_response());
    }
    Ok(answer::refused(outcome(&ctx, &done, &back)))
}

/// What came of the act where not everything changed.
fn outcome(ctx: &Ctx, done: &Done, back: &Address) -> Markup {
    let l = ctx.l10n;
    let list = Crumb::to(msg::measures_title(l), back.to_string());
    let cx = shell::page_below(ctx, msg::measures_outcome(l), vec![list]);
    ui::page(
        &cx,
        html! {
            (ui::page_head(html! { (msg::measures_outcome(l)) }, None, None))
            p { (msg::measures_outcome_changed(l, done.changed, done.unchanged)) }
            @if done.asked > 0 { p { (msg::measures_outcome_asked(l, done.asked)) } }
            @if !done.refused.is_empty() {
                h2 { (msg::measures_outcome_refused(l, done.refused.len())) }
                ul {
                    @for (slug, refusal) in &done.refused {
                        li {
                            a href=(names::measure_address(ctx, slug)) { (slug) }
                            " – " (words(l, refusal))
                        }
                    }
                }
            }
            (ui::button_link(ButtonKind::Primary, msg::button_back(l), &back.to_string()))
        },
    )
}

/// A refusal in a sentence.
fn words(l: L10n, refusal: &Refusal) -> String {
    match refusal {
        Refusal::Invalid(problems) => {
            problems.iter().map(|p| l.problem(&p.problem)).collect::<Vec<_>>().join(" ")
        }
        Refusal::Conflict(problem) => l.problem(problem),
        other => Error::Refusal(other.clone()).to_string(),
    }
}
