//! The list of updates. The task: anyone sees what was done lately, by whom and about what, narrows it, and takes it along.

use maud::{Markup, html};
use serde::Deserialize;
use suivi_domain::followup::model::UpdateStatus;
use suivi_domain::followup::updates::{self, Filter, Line, about};
use suivi_domain::mechanisms::{self, Institution};
use suivi_kernel::{Act, Date, FieldProblem, ObjectKind, Problem, Refusal, Result};
use suivi_store::Conn;

use super::{lines, names};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Asked;
use crate::paging::{PER_PAGE, Page};
use crate::shell;
use crate::ui::{self, Address, ButtonKind, Choice, Field, InputKind};

/// What the address narrows the list by.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct Wanted {
    #[serde(default)]
    status: String,
    #[serde(default)]
    institution: String,
    #[serde(default)]
    about: String,
    #[serde(default)]
    since: String,
}

impl Wanted {
    /// The filter that is meant; every value that makes no sense is named.
    pub fn filter(&self, conn: &mut Conn, ctx: &Ctx) -> Result<Filter> {
        let mechanism = ctx.mechanism()?;
        let mut wrong = Vec::new();
        let mut filter = Filter { limit: PER_PAGE, ..Filter::default() };
        let problem = |field: &str, problem| FieldProblem { field: field.to_owned(), problem };
        if !self.status.is_empty() {
            match self.status.parse::<UpdateStatus>() {
                Ok(status) => filter.status = Some(status),
                Err(_) => wrong.push(problem("status", Problem::unknown_choice(&self.status))),
            }
        }
        if !self.since.is_empty() {
            match self.since.parse::<Date>() {
                Ok(day) => filter.since = Some(day),
                Err(_) => wrong.push(problem("since", Problem::not_a_date(&self.since))),
            }
        }
        if !self.institution.is_empty() {
            match mechanisms::institution(conn, &mechanism.id, &self.institution) {
                Ok(institution) => filter.institutions = vec![institution.id],
                Err(error) if error.is_not_found() => {
                    wrong.push(problem("institution", Problem::unknown_choice(&self.institution)));
                }
                Err(error) => return Err(error),
            }
        }
        if let Some((kind, name)) = self.about.split_once(':') {
            match about::find(conn, mechanism, kind, name) {
                Ok(found) => filter.subject = Some(found.subject),
                Err(error) if error.is_not_found() => {
                    wrong.push(problem("about", Problem::unknown_choice(&self.about)));
                }
                Err(error) => return Err(error),
            }
        }
        if wrong.is_empty() { Ok(filter) } else { Err(Refusal::Invalid(wrong).into()) }
    }
}

/// The updates that this reader sees, those that changed last first.
pub async fn page(ctx: Ctx, Asked(wanted): Asked<Wanted>) -> Result<Markup, Failure> {
    let l = ctx.l10n;
    let page = Page::of(&ctx.uri)?;
    let (asking, asked) = (ctx.clone(), wanted.clone());
    let (found, institutions) = ctx
        .app
        .db
        .read(move |conn| {
            let filter = asked.filter(conn, &asking)?;
            let filter = Filter { skip: page.window().0, ..filter };
            let mechanism = asking.mechanism()?;
            let found = updates::list(conn, &asking.actor, mechanism, &filter)?;
            Ok((found, mechanisms::institutions_of(conn, &mechanism.id)?))
        })
        .await?;
    let cx = shell::page_below(&ctx, msg::updates_title(l), Vec::new());
    let here = Address::of(&ctx.uri.to_string()).without("page").without("done");
    let main = html! {
        (ui::page_head(html! { (msg::updates_title(l)) }, Some(html! { (msg::updates_lead(l)) }), Some(work(&ctx))))
        (filters(&ctx, &wanted, &institutions))
        p { strong { (msg::updates_count(l, found.total)) } }
        @if found.lines.is_empty() { (ui::empty_state(msg::results_none(l), msg::updates_none_step(l), None)) }
        @else {
            ol.plain.results { @for line in &found.lines { li { (entry(&ctx, line)) } } }
            (ui::pagination(l, &page.ways(&ctx, found.lines.len(), found.total)))
            (ui::downloads(l, &here))
        }
    };
    Ok(ui::page(&cx, main))
}

/// The ways to one's own work.
fn work(ctx: &Ctx) -> Markup {
    let l = ctx.l10n;
    let Some(mechanism) = &ctx.mechanism else { return html! {} };
    let may = |act, kind| ctx.actor.is_signed_in() && ctx.actor.may(act, kind, &mechanism.id);
    let own = |act| ctx.actor.may_some(act, ObjectKind::UpdateDraft, &mechanism.id);
    let to = |words: &str, path: &str| {
        ui::button_link(ButtonKind::Secondary, words, &format!("{}/updates/{path}", ctx.base()))
    };
    html! {
        @if ctx.actor.is_signed_in() && own(Act::Create) { (to(msg::updates_mine(l), "mine")) }
        @if may(Act::Approve, ObjectKind::UpdateDraft) { (to(msg::updates_to_validate(l), "to-validate")) }
        @else if ctx.actor.is_signed_in() && own(Act::Approve) { (to(msg::updates_to_clear(l), "to-clear")) }
        @if may(Act::Publish, ObjectKind::UpdatePublished) { (to(msg::updates_to_publish(l), "to-publish")) }
    }
}

fn filters(ctx: &Ctx, wanted: &Wanted, institutions: &[Institution]) -> Markup {
    let l = ctx.l10n;
    let reads_all =
        ctx.mechanism.as_ref().is_some_and(|m| ctx.actor.may_some(Act::Read, ObjectKind::UpdateDraft, &m.id));
    let statuses: Vec<(&str, String)> = UpdateStatus::ALL
        .iter()
        .map(|status| (status.code(), names::on_scale(l, "update_status", status.code())))
        .collect();
    let statuses: Vec<Choice> =
        statuses.iter().map(|(code, name)| Choice::new(code, name, *code == wanted.status)).collect();
    let mut named: Vec<(&str, &str)> =
        institutions.iter().map(|i| (i.slug.as_str(), i.names.best_text(l.language()))).collect();
    named.sort_by_key(|(_, name)| name.to_lowercase());
    let named: Vec<Choice> =
        named.into_iter().map(|(slug, name)| Choice::new(slug, name, slug == wanted.institution)).collect();
    let is_open = *wanted != Wanted::default();
    html! {
        details open[is_open] {
            summary { (msg::filters(l)) }
            form method="get" action=(format!("{}/updates", ctx.base())) {
                div.act-fields {
                    (ui::select(l, &Field::optional("institution", msg::institution(l)), &named))
                    @if reads_all { (ui::select(l, &Field::optional("status", msg::field_status(l)), &statuses)) }
                    (ui::text_field(l, &Field::optional("since", msg::update_since(l)).kind(InputKind::Date).value(&wanted.since)))
                }
                @if !wanted.about.is_empty() { (ui::hidden("about", &wanted.about)) }
                (ui::button(ButtonKind::Secondary, msg::search_button(l), None))
            }
        }
    }
}

fn entry(ctx: &Ctx, line: &Line) -> Markup {
    let l = ctx.l10n;
    let now = ctx.app.db.clock().now();
    let row = &line.row;
    let at = row.published_at.unwrap_or(row.updated_at);
    html! {
        p.result-head {
            a href=(format!("{}/updates/{}", ctx.base(), row.id)) {
                @match &line.about {
                    Some(about) => { (names::title(l, about)) }
                    None => { (msg::update_item_hidden(l)) }
                }
            }
            @if row.status != "published" { " " (names::status_tag(l, &row.status)) }
        }
        p.muted {
            (ui::local_text(l, &line.institution)) (msg::list_comma(l))
            (msg::update_period(l, l.date(row.period_from).as_str(), l.date(row.period_to).as_str()))
            (msg::list_comma(l)) (l.age_of(at, now))
        }
        @if row.class > 1 { p { (msg::update_restricted_open(l)) } }
        @else { (lines::content(ctx, row, &line.content)) (lines::proofs(ctx, &line.evidence)) }
    }
}
