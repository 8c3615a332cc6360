//! The list. Its task: anyone finds what was recommended on a subject, and an officer sets things on many at once.

use std::cell::RefCell;
use std::collections::HashMap;

use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use suivi_domain::mechanisms::{self, Mechanism};
use suivi_domain::recommendations::queries::{Row, cluster_names};
use suivi_domain::recommendations::rows::Text;
use suivi_domain::recommendations::search::{Listing, sees_cases};
use suivi_domain::recommendations::texts::shown;
use suivi_kernel::{Act, Actor, Language, ObjectKind, Result};
use suivi_language::{Extent, Facet, Highlighter, Query, Sort};
use suivi_store::Conn;

use super::names::{self, OwnNames};
use super::query::{ListQuery, in_address};
use super::{acts, texts};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::followup::allocations;
use crate::i18n::msg;
use crate::shell;
use crate::ui::{self, ActiveFilter, Address, FacetGroup, FacetValue, Pagination, SearchForm, SnippetPart};

/// The order in which facets stand beside the list.
const SHOWN: [Facet; 19] = [
    Facet::CaseStatus,
    Facet::CaseVerified,
    Facet::CaseCluster,
    Facet::CaseLead,
    Facet::CaseCovered,
    Facet::CaseUpdated,
    Facet::CaseAssessed,
    Facet::CaseEvidence,
    Facet::State,
    Facet::Body,
    Facet::Cycle,
    Facet::Position,
    Facet::Theme,
    Facet::Person,
    Facet::SdgGoal,
    Facet::Sdg,
    Facet::RecommendingState,
    Facet::Year,
    Facet::Kind,
];
/// Values of one facet that a page carries; the rest is found by narrowing.
const VALUES: usize = 12;

/// The list of a mechanism's State, or of all States.
pub async fn page(ctx: Ctx, asked: ListQuery) -> Result<Response, Failure> {
    let (listing, own) = find(&ctx, &asked).await?;
    let notice = acts::notice_of_address(&ctx).await?;
    Ok(render(&ctx, &asked, &listing, &own, notice).into_response())
}

/// One page of the list with the names of what is the mechanism's own.
pub async fn find(ctx: &Ctx, asked: &ListQuery) -> Result<(Listing, OwnNames)> {
    let (asking, mut filter) = (ctx.clone(), asked.filter.clone());
    (filter.with_counts, filter.without_tags) = (true, true);
    tokio::task::spawn_blocking(move || {
        let mechanism = asking.mechanism.as_ref();
        let listing = asking.app.register.list(&asking.actor, mechanism, &filter)?;
        let own = match mechanism {
            Some(mechanism) => asking.app.db.read_here(|conn| own_names(conn, &asking.actor, mechanism))?,
            None => OwnNames::default(),
        };
        Ok((listing, own))
    })
    .await?
}

fn own_names(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism) -> Result<OwnNames> {
    let institutions = mechanisms::institutions_of(conn, &mechanism.id)?;
    let institutions = institutions.into_iter().map(|found| (found.id.clone(), found)).collect();
    let clusters = match sees_cases(actor, mechanism) {
        true => cluster_names(conn, mechanism)?,
        false => HashMap::new(),
    };
    Ok(OwnNames { clusters, institutions })
}

fn render(
    ctx: &Ctx,
    asked: &ListQuery,
    listing: &Listing,
    own: &OwnNames,
    notice: Option<ui::Notice>,
) -> Markup {
    let l = ctx.l10n;
    let mut cx = shell::page_below(ctx, msg::register_title(l), Vec::new());
    cx.notice = notice;
    let here = Address::of(&ctx.uri.to_string()).without("after").without("page").without("done");
    let keep: Vec<(String, String)> = here.query().iter().filter(|(name, _)| name != "q").cloned().collect();
    let path = here.path().to_owned();
    let head = html! {
        (ui::page_head(html! { (msg::register_title(l)) }, None, None))
        (ui::search_form(l, &SearchForm {
            action: &path,
            label: msg::register_search(l),
            query: &asked.filter.text,
            keep: &keep,
            error: None,
            has_help: true,
        }))
    };
    let side = ui::facet_list(l, &groups(ctx, asked, listing, own, &here));
    let main = html! {
        (ui::active_filters(l, &active(ctx, asked, own, &here), &path))
        @if listing.corrected.is_some() { p { (msg::results_did_you_mean(l)) " " bdi { (listing.corrected.as_deref().unwrap_or_default()) } } }
        div.list-head {
            p { strong { (msg::results_count(l, listing.total as u64)) } " " span.muted { (msg::results_as_of(l, l.date(ctx.app.db.clock().now().date()).as_str())) } }
            (sorting(ctx, asked, &here))
        }
        @if !asked.filter.text.is_empty() {
            p { a href=(Address::of(&format!("{}/hub/search", ctx.root())).with("q", &asked.filter.text).to_string()) { (msg::fed_also_in_hub(l)) } }
        }
        @if listing.rows.is_empty() {
            @if asked.is_narrowed() {
                (ui::empty_state(msg::results_none(l), msg::results_none_step(l), None))
            } @else {
                (ui::empty_state(msg::register_empty(l), msg::register_empty_step(l), None))
            }
        } @else {
            (rows(ctx, listing, own))
            (ui::pagination(l, &Pagination::at(&here, asked.page, asked.per_page, listing.rows.len(), listing.total)))
            (ui::downloads(l, &here))
        }
    };
    ui::page_with_side(&cx, head, side, main)
}

/// The rows; with boxes to select them for whoever may change them.
fn rows(ctx: &Ctx, listing: &Listing, own: &OwnNames) -> Markup {
    let marks = Marks::new(&listing.query);
    let mechanism = ctx.mechanism.as_ref();
    let works = |m: &&Mechanism| ctx.actor.may(Act::Update, ObjectKind::RecommendationPublished, &m.id);
    match mechanism.filter(works) {
        Some(_) => acts::selection(ctx, listing, own, |row| entry(ctx, row, &marks, own)),
        None => html! {
            ol.plain.results {
                @for row in &listing.rows { li { (entry(ctx, row, &marks, own)) } }
            }
        },
    }
}

/// Marks what was searched; one analyser per language serves all rows of a page.
struct Marks<'q> {
    query: &'q Query,
    by_language: RefCell<HashMap<Language, Highlighter>>,
}

impl<'q> Marks<'q> {
    fn new(query: &'q Query) -> Self {
        Marks { query, by_language: RefCell::default() }
    }

    fn fragment(&self, text: &str, language: Language) -> Vec<suivi_language::SnippetPart> {
        let mut by_language = self.by_language.borrow_mut();
        let highlighter = by_language.entry(language).or_insert_with(|| self.query.highlighter(language));
        highlighter.highlight(text, Extent::Fragment)
    }
}

/// One row: who said what, where, and what the State answered.
fn entry(ctx: &Ctx, row: &Row, marks: &Marks, own: &OwnNames) -> Markup {
    let l = ctx.l10n;
    let r = &row.record;
    let href = address(ctx, &r.state, &r.slug);
    let (language, text) = shown_text(l.language(), row);
    let parts = marks.fragment(text, language);
    let case = row.case.as_ref();
    html! {
        p.result-head {
            a href=(href) { (names::number(l, &r.body, r.cycle, r.paragraph.as_deref(), &r.slug)) }
            @if ctx.mechanism.is_none() { " " span.muted { (names::state(l, &r.state)) } }
            @if let Some(year) = r.year { " " span.muted { (year) } }
        }
        p { (marked(language, &parts)) }
        @if !parts.iter().any(|part| part.highlighted) { (found_elsewhere(ctx, row, marks)) }
        p.result-facts {
            @if r.kind != "recommendation" { span { (names::kind(l, &r.kind)) } " " }
            @if let Some(position) = &r.position { (names::position_tag(l, position)) " " }
            @if !row.from.is_empty() { span.muted { (from(ctx, row)) } " " }
            @if let Some(case) = case {
                (names::status_tag(l, &case.status)) " "
                @if let Some((_, name)) = case.cluster_id.as_ref().and_then(|id| own.clusters.get(id)) {
                    span.muted { (ui::local_text(l, name)) } " "
                }
                @if let Some(lead) = &row.lead && let Some(institution) = own.institutions.get(&lead.institution_id) {
                    (allocations::lead_in_short(l, institution, lead))
                }
            }
        }
    }
}

fn marked(language: Language, parts: &[suivi_language::SnippetPart]) -> Markup {
    let parts: Vec<SnippetPart> =
        parts.iter().map(|part| SnippetPart { text: &part.text, is_match: part.highlighted }).collect();
    ui::highlighted(language, &parts)
}

/// The text in which the words were found, where it is not the one shown: a translation, plain words, another language.
fn found_elsewhere(ctx: &Ctx, row: &Row, marks: &Marks) -> Markup {
    let l = ctx.l10n;
    if marks.query.is_everything() {
        return html! {};
    }
    let mut others: Vec<&Text> = shown(&row.texts).collect();
    others.sort_by_key(|text| text.language != l.language().code());
    let found = others.into_iter().find_map(|text| {
        let language = texts::language_of(text);
        let parts = marks.fragment(&text.body, language);
        parts.iter().any(|part| part.highlighted).then_some((text, language, parts))
    });
    html! {
        @if let Some((text, language, parts)) = found {
            p.muted { (texts::rendering_name(l, text.rendering())) ": " (marked(language, &parts)) }
        }
    }
}

/// The recommending States in words.
pub fn from(ctx: &Ctx, row: &Row) -> String {
    let l = ctx.l10n;
    let states: Vec<String> = row
        .from
        .iter()
        .map(|f| f.state.as_deref().map_or_else(|| f.label.clone(), |code| names::state(l, code)))
        .collect();
    states.join(msg::list_comma(l))
}

/// The address of a record: within the mechanism whose State it is addressed to, else in the register of all States.
pub fn address(ctx: &Ctx, state: &str, slug: &str) -> String {
    match &ctx.mechanism {
        Some(mechanism) if mechanism.state == state => format!("{}/recommendations/{slug}", ctx.base()),
        _ => format!("{}/recommendations/{}/{slug}", ctx.root(), state.to_lowercase()),
    }
}

/// The official text a reader can read best, with its language.
pub fn shown_text(wanted: Language, row: &Row) -> (Language, &str) {
    let of =
        |language: Language| row.texts.iter().find(|t| t.kind == "official" && t.language == language.code());
    let found = of(wanted).or_else(|| of(Language::En)).or_else(|| row.texts.first());
    found.map_or((Language::En, ""), |t| (t.language.parse().unwrap_or(Language::En), t.body.as_str()))
}

fn groups(
    ctx: &Ctx,
    asked: &ListQuery,
    listing: &Listing,
    own: &OwnNames,
    here: &Address,
) -> Vec<FacetGroup> {
    let l = ctx.l10n;
    let group = |facet: Facet| {
        let counted = listing.facets.get(&facet)?;
        let chosen = asked.chosen(facet);
        let only_none = counted.iter().all(|(value, _)| value == Facet::NONE);
        if counted.is_empty() || (only_none && chosen.is_empty()) {
            return None;
        }
        let mut values: Vec<&(String, u64)> = counted.iter().collect();
        if matches!(facet, Facet::Year | Facet::Cycle) {
            values.sort_by(|a, b| b.0.cmp(&a.0));
        }
        values.sort_by_key(|(value, _)| !chosen.contains(value));
        let values = values.into_iter().take(VALUES.max(chosen.len())).map(|(value, count)| {
            let is_active = chosen.contains(value);
            let written = in_address(value);
            let href = match is_active {
                true => here.clone().without_value(facet.code(), written),
                false => here.clone().and(facet.code(), written),
            };
            FacetValue {
                label: names::value(l, facet, value, own),
                count: *count,
                href: href.to_string(),
                is_active,
            }
        });
        Some(FacetGroup {
            label: names::facet(l, facet).to_owned(),
            values: values.collect(),
            is_open: !chosen.is_empty() || matches!(facet, Facet::CaseStatus | Facet::Body | Facet::Theme),
        })
    };
    SHOWN.into_iter().filter_map(group).collect()
}

fn active(ctx: &Ctx, asked: &ListQuery, own: &OwnNames, here: &Address) -> Vec<ActiveFilter> {
    let l = ctx.l10n;
    let values =
        asked.filter.values.iter().flat_map(|(facet, values)| values.iter().map(move |v| (*facet, v)));
    values
        .map(|(facet, value)| ActiveFilter {
            group: names::facet(l, facet).to_owned(),
            label: names::value(l, facet, value, own),
            remove_href: here.clone().without_value(facet.code(), in_address(value)).to_string(),
        })
        .collect()
}

fn sorting(ctx: &Ctx, asked: &ListQuery, here: &Address) -> Markup {
    let l = ctx.l10n;
    let sorts = [
        (Sort::Relevance, "relevance", msg::sort_relevance(l)),
        (Sort::Newest, "newest", msg::sort_newest(l)),
        (Sort::Oldest, "oldest", msg::sort_oldest(l)),
    ];
    html! {
        ul.sorting {
            @for (sort, code, label) in sorts {
                @if sort != Sort::Relevance || !asked.filter.text.is_empty() {
                    li {
                        @if sort == asked.filter.sort { strong aria-current="true" { (label) } }
                        @else { a href=(here.clone().with("sort", code).to_string()) { (label) } }
                    }
                }
            }
        }
    }
}
