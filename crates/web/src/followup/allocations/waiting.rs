//! What has to be allocated. The task: an officer goes through clusters and recommendations that nobody leads, looks at
//! each suggestion and its grounds, and allocates those that are ticked in one act.

use std::collections::HashMap;

use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use suivi_domain::followup::allocations::{self, Proposal, Suggestion, Supports, ToAllocate, Waiting, Why};
use suivi_domain::followup::model::Subject;
use suivi_domain::mechanisms::{self, Institution};
use suivi_domain::recommendations::queries::Short;
use suivi_kernel::{FieldProblem, Problem, Refusal, Result};

use super::choose::{by_name, propose};
use super::{list_address, number_in_words};
use crate::accounts::answer::{self, Again, Sent, some, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::{msg, msg_html};
use crate::input::Posted;
use crate::paging::Page;
use crate::recommendations::{acts, detail, names};
use crate::shell;
use crate::ui::{
    self, Address, Bulk, ButtonKind, Choice, Column, Crumb, Field, FieldErrors, Pagination, Row, Table,
};

/// Rows on a page: each is a small form.
const PER_PAGE: i64 = 25;
/// How many of the words that two recommendations have in common are named.
const WORDS: usize = 8;

/// What a page shows.
struct Shown {
    waiting: ToAllocate,
    suggestions: HashMap<Subject, Suggestion>,
    institutions: Vec<Institution>,
    page: Page,
}

/// The list of what waits.
pub async fn page(ctx: Ctx) -> Result<Markup, Failure> {
    let shown = read(&ctx).await?;
    let notice = acts::notice_of_address(&ctx).await?;
    Ok(render(&ctx, &shown, None, Again { notice, ..Again::default() }))
}

async fn read(ctx: &Ctx) -> Result<Shown> {
    let page = Page::of(&ctx.uri)?;
    let asking = ctx.clone();
    tokio::task::spawn_blocking(move || {
        let mechanism = asking.mechanism()?;
        let today = asking.app.db.clock().now().date();
        asking.app.db.read_here(|conn| {
            let (offset, rows) = page.window_of(PER_PAGE);
            let waiting = allocations::to_allocate(conn, &asking.actor, mechanism, offset, rows)?;
            let register = &asking.app.register;
            let suggestions =
                allocations::suggest(conn, register, &asking.actor, mechanism, today, &waiting.items)?;
            let mut institutions = mechanisms::institutions_of(conn, &mechanism.id)?;
            institutions.retain(|institution| institution.is_valid_on(today));
            Ok(Shown { waiting, suggestions, institutions, page })
        })
    })
    .await?
}

fn render(ctx: &Ctx, shown: &Shown, sent: Option<&Sent>, again: Again) -> Markup {
    let l = ctx.l10n;
    let above = Crumb::to(msg::allocations_title(l), list_address(ctx));
    let mut cx = shell::page_below(ctx, msg::allocations_waiting(l), vec![above]);
    cx.notice = again.notice;
    let waiting = &shown.waiting;
    let lead = html! { (msg::allocations_waiting_lead(l)) };
    let labels: Vec<(String, String)> =
        waiting.items.iter().map(|item| (lead_field(&item.subject), title(ctx, item))).collect();
    let labels: Vec<(&str, &str)> =
        labels.iter().map(|(name, label)| (name.as_str(), label.as_str())).collect();
    let main = html! {
        (ui::error_summary(l, &again.errors, &labels))
        (ui::page_head(html! { (msg::allocations_waiting(l)) }, Some(lead), None))
        p {
            strong { (msg::allocations_waiting_clusters(l, waiting.clusters)) } (msg::list_comma(l))
            strong { (msg::allocations_waiting_singles(l, waiting.singles)) } ". "
            a href=(format!("{}?status=contested", list_address(ctx))) { (msg::allocations_contested(l)) }
        }
        @if waiting.items.is_empty() {
            (ui::empty_state(msg::allocations_waiting_none(l), msg::allocations_waiting_none_step(l), None))
        } @else {
            (form(ctx, shown, sent, &again.errors))
            (ui::pagination(l, &places(ctx, shown)))
        }
    };
    ui::page(&cx, main)
}

fn form(ctx: &Ctx, shown: &Shown, sent: Option<&Sent>, errors: &FieldErrors) -> Markup {
    let l = ctx.l10n;
    let named = by_name(ctx, &shown.institutions);
    let row = |item: &Waiting| {
        let cells = vec![
            html! { (heading(ctx, item)) (words(ctx, item)) },
            answer_cell(ctx, shown, item, &named, sent, errors),
        ];
        Row::selectable(cells, format!("{}:{}", item.subject.kind(), item.subject.id()), title(ctx, item))
    };
    let table = ui::data_table(
        l,
        &Table {
            caption: msg::allocations_waiting(l),
            caption_is_seen: false,
            columns: vec![Column::text(msg::allocation_target(l)), Column::text(msg::field_lead(l))],
            rows: shown.waiting.items.iter().map(row).collect(),
        },
    );
    let acts = html! {
        (ui::button(ButtonKind::Primary, msg::allocation_propose_selected(l), None))
        (ui::button_link(ButtonKind::Secondary, msg::acts_title(l), &format!("{}/acts", ctx.base())))
    };
    let here = ctx.uri.path_and_query().map_or_else(|| list_address(ctx), |path| path.as_str().to_owned());
    ui::bulk_selection(l, &Bulk { action: &here, csrf: ctx.csrf(), list: table, acts, all_matching: None })
}

/// The lead to choose, the supports that are suggested, and why.
fn answer_cell(
    ctx: &Ctx,
    shown: &Shown,
    item: &Waiting,
    named: &[(&str, &str)],
    sent: Option<&Sent>,
    errors: &FieldErrors,
) -> Markup {
    let l = ctx.l10n;
    let suggestion = shown.suggestions.get(&item.subject);
    let field = lead_field(&item.subject);
    let chosen = match sent {
        Some(sent) => value(sent, &field),
        None => suggestion.map_or("", |suggestion| suggestion.lead.id.as_str()),
    };
    let leads: Vec<Choice> = named.iter().map(|(id, name)| Choice::new(id, name, *id == chosen)).collect();
    let label = msg::allocation_lead_of(l, title(ctx, item).as_str());
    html! {
        (ui::select(l, &Field::new(&field, &label).errors(errors), &leads))
        @if let Some(suggestion) = suggestion {
            @if !suggestion.supports.is_empty() { (suggested_supports(ctx, item, suggestion, sent)) }
            (grounds(ctx, suggestion))
        }
    }
}

fn suggested_supports(ctx: &Ctx, item: &Waiting, suggestion: &Suggestion, sent: Option<&Sent>) -> Markup {
    let l = ctx.l10n;
    let name = support_field(&item.subject);
    let is_ticked =
        |id: &str| sent.is_none_or(|sent| sent.iter().any(|(field, value)| *field == name && value == id));
    let boxes: Vec<Choice> = suggestion
        .supports
        .iter()
        .map(|i| Choice::new(&i.id, i.names.best_text(l.language()), is_ticked(&i.id)))
        .collect();
    ui::checkboxes(l, &Field::optional(&name, msg::allocation_supports(l)), &boxes)
}

fn lead_field(subject: &Subject) -> String {
    format!("lead-{}-{}", subject.kind(), subject.id())
}

fn support_field(subject: &Subject) -> String {
    format!("supports-{}-{}", subject.kind(), subject.id())
}

/// What a waiting item is called, in plain words.
pub(super) fn title(ctx: &Ctx, item: &Waiting) -> String {
    match (&item.cluster, item.examples.first()) {
        (Some((_, names)), _) => names.best_text(ctx.l10n.language()).to_owned(),
        (None, Some(record)) => number_in_words(ctx, record),
        (None, None) => String::new(),
    }
}

fn heading(ctx: &Ctx, item: &Waiting) -> Markup {
    let l = ctx.l10n;
    let id = item.subject.id();
    match (&item.cluster, item.examples.first()) {
        (Some((_, names)), _) => html! {
            p {
                a href=(format!("{}/recommendations?cluster={id}", ctx.base())) { (ui::local_text(l, names)) }
                " " span.muted { (msg::allocation_cluster_of(l, item.recommendations)) }
            }
        },
        (None, Some(record)) => html! { p { (detail::link(ctx, record)) } },
        (None, None) => html! {},
    }
}

/// What a waiting item says: of a cluster, one of its recommendations.
pub(super) fn words(ctx: &Ctx, item: &Waiting) -> Markup {
    let more = i64::try_from(item.examples.len()).unwrap_or(0) > 1;
    html! {
        @if let Some(record) = item.examples.first() { p.muted { (detail::excerpt(record)) } }
        @if more && item.cluster.is_some() {
            details {
                summary { (msg::allocation_examples(ctx.l10n)) }
                ul.plain { @for record in &item.examples { li { (detail::link(ctx, record)) p.muted { (detail::excerpt(record)) } } } }
            }
        }
    }
}

/// Who is suggested, in a line.
pub(super) fn suggested(ctx: &Ctx, suggestion: &Suggestion) -> Markup {
    let l = ctx.l10n;
    let supports: Vec<&str> = suggestion.supports.iter().map(|i| i.names.best_text(l.language())).collect();
    html! {
        (msg::field_lead(l)) ": " strong { (ui::local_text(l, &suggestion.lead.names)) }
        @if !supports.is_empty() { ". " (msg::allocation_supports(l)) ": " (supports.join(msg::list_comma(l))) }
    }
}

/// Why it is suggested, in words.
pub(super) fn grounds(ctx: &Ctx, suggestion: &Suggestion) -> Markup {
    let l = ctx.l10n;
    let link = |record: &Short| detail::link(ctx, record);
    let ground = |why: &Why| match why {
        Why::SameCluster { record, others } => msg_html::suggestion_same_cluster(l, *others, link(record)),
        Why::Repeats(record) => msg_html::suggestion_repeats(l, link(record)),
        Why::Alike { record, words } => {
            let some: Vec<&str> = words.iter().take(WORDS).map(String::as_str).collect();
            msg_html::suggestion_alike(l, link(record), some.join(msg::list_comma(l)).as_str())
        }
        Why::Theme { code, led, of } => {
            msg_html::suggestion_theme(l, *led, *of, names::tag(l, "theme", code).as_str())
        }
    };
    html! {
        div.hint.grounds {
            p { (msg::suggestion_note(l)) }
            ul { @for why in &suggestion.why { li { (ground(why)) } } }
        }
    }
}

fn places(ctx: &Ctx, shown: &Shown) -> Pagination {
    let (here, waiting) = (Address::of(&format!("{}/waiting", list_address(ctx))), &shown.waiting);
    let total = waiting.clusters + waiting.singles;
    Pagination::at(&here, shown.page.number(), PER_PAGE, waiting.items.len(), total)
}

/// Allocates what was ticked, in one act.
pub async fn allocate(ctx: Ctx, Posted(sent): Posted<Sent>) -> Result<Response, Failure> {
    let outcome = match proposals(&sent) {
        Ok(proposals) => propose(&ctx, proposals, None).await,
        Err(refusal) => Err(refusal.into()),
    };
    match outcome {
        Ok(act) => {
            let here = Address::of(&format!("{}/waiting", list_address(&ctx))).with("done", &act);
            Ok(Redirect::to(&here.to_string()).into_response())
        }
        Err(error) => {
            let again = answer::again(ctx.l10n, error)?;
            let shown = read(&ctx).await?;
            Ok(answer::refused(render(&ctx, &shown, Some(&sent), again)))
        }
    }
}

/// One proposal for each box that was ticked; every one without a lead is named.
fn proposals(sent: &Sent) -> Result<Vec<Proposal>, Refusal> {
    let mut proposals = Vec::new();
    let mut wrong = Vec::new();
    for (_, value_of_box) in sent.iter().filter(|(name, _)| name == "selected") {
        let subject = value_of_box.split_once(':').and_then(|(kind, id)| Subject::parse(kind, id));
        let Some(subject) = subject else {
            return Err(Refusal::invalid("selected", Problem::unknown_choice(value_of_box)));
        };
        let field = lead_field(&subject);
        let lead = some(value(sent, &field));
        if lead.is_none() {
            wrong.push(FieldProblem { field, problem: Problem::required("") });
        }
        let support = support_field(&subject);
        let supports = sent.iter().filter(|(name, id)| *name == support && lead.as_ref() != Some(id));
        let supports = Supports::Exactly(supports.map(|(_, id)| id.clone()).collect());
        proposals.push(Proposal { subject, lead, supports });
    }
    if wrong.is_empty() { Ok(proposals) } else { Err(Refusal::Invalid(wrong)) }
}
