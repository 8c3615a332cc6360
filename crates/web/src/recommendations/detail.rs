//! One recommendation, the heart of the register. Its task: anyone reads what was said, by whom and where, what the
//! State answered and what became of it, and can cite it.

use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use suivi_domain::mechanisms::Mechanism;
use suivi_domain::recommendations::queries::{Found, Short, Whole};
use suivi_domain::recommendations::rows::Text;
use suivi_kernel::{Act, Language, ObjectKind, Result};

use super::facts::facts;
use super::place::RecordPlace;
use super::{acts, list, names, related, similar, texts, withdrawn};
use crate::accounts::answer::news;
use crate::context::Ctx;
use crate::errors::Failure;
use crate::followup::updates::sections;
use crate::followup::{allocations, assessments, talk};
use crate::hub::practices;
use crate::i18n::msg;
use crate::plans;
use crate::shell;
use crate::ui::{self, Crumb, PageContext};

/// A recommendation: to the mechanism's State, or in the register of all States.
pub async fn page(ctx: Ctx, place: RecordPlace) -> Result<Response, Failure> {
    match place.look_up(&ctx).await? {
        Found::Gone(record) => Ok(withdrawn::answer(&ctx, &record, "")),
        Found::Here(whole) => {
            let asking = ctx.clone();
            let (whole, beside) = ctx
                .app
                .db
                .read(move |conn| Beside::read(conn, &asking, &whole).map(|beside| (whole, beside)))
                .await?;
            let notice = acts::notice_of_address(&ctx).await?.or_else(|| news(&ctx, &["evidence-was-added"]));
            let responsible = allocations::of_record(&ctx, &whole).await?;
            let doing = doing(&ctx, &whole).await?;
            let practices = practices::beside_recommendation(&ctx, &whole.record).await?;
            let doing = html! { (responsible) (doing) (practices) };
            Ok(render(&ctx, &whole, &beside, doing, notice).into_response())
        }
    }
}

/// The way to a page below a record's.
pub fn way_to(ctx: &Ctx, whole: &Whole) -> Vec<Crumb> {
    let r = &whole.record;
    let number = plain_number(ctx, whole);
    vec![register(ctx), Crumb::to(number, list::address(ctx, &r.state, &r.slug))]
}

fn register(ctx: &Ctx) -> Crumb {
    Crumb::to(msg::register_title(ctx.l10n), format!("{}/recommendations", ctx.base()))
}

/// What follow-up has to say about the record.
struct Beside {
    updates: sections::Done,
    assessments: assessments::OfRecord,
    talk: talk::Talk,
}

impl Beside {
    fn read(conn: &mut suivi_store::Conn, ctx: &Ctx, whole: &Whole) -> Result<Self> {
        let talk = match &whole.case {
            Some(case) => talk::read(conn, ctx, "case", &case.id)?,
            None => talk::Talk::default(),
        };
        let updates = sections::of_record(conn, ctx, whole)?;
        Ok(Beside { updates, assessments: assessments::of_record(conn, ctx, whole)?, talk })
    }
}

fn render(ctx: &Ctx, whole: &Whole, beside: &Beside, doing: Markup, notice: Option<ui::Notice>) -> Markup {
    let l = ctx.l10n;
    let r = &whole.record;
    let short = names::number(l, &r.body, r.cycle, r.paragraph.as_deref(), &r.slug);
    let mut cx: PageContext = shell::page_below(ctx, plain_number(ctx, whole), vec![register(ctx)]);
    cx.notice = notice;
    let official = best(whole.official(), l.language());
    let head = ui::page_head(
        html! { @if r.kind == "recommendation" { (msg::recommendation(l)) } @else { (names::kind(l, &r.kind)) } ": " (short) },
        None,
        None,
    );
    let shown = official.map(|(language, _)| language);
    let main = html! {
        @if let Some((language, text)) = &official { (ui::quotation(*language, text, source(ctx, whole))) }
        @if r.position.is_some() || !whole.history.is_empty() {
            p.position {
                @if let Some(position) = &r.position {
                    (names::position_tag(l, position))
                    @if let Some(said) = &r.position_source { " " span.muted { (msg::position_said_in(l, said.as_str())) } }
                    " "
                }
                (related::badge(ctx, whole))
            }
            @if let Some(text) = &r.position_text { (ui::prose(text)) }
        }
        @if let Some(parent) = &whole.parent { p { (msg::part_of_it(l)) " " (link(ctx, parent)) } }
        (texts::translation(ctx, whole, shown))
        (texts::plain(ctx, whole))
        @if works(ctx) {
            (ui::button_group(html! {
                (ui::button_link(ui::ButtonKind::Secondary, msg::texts_write(l), &texts::address(ctx, whole)))
                (ui::button_link(ui::ButtonKind::Secondary, msg::repeats_manage(l), &related::address(ctx, whole)))
            }))
        }
        @if !whole.children.is_empty() {
            section { h2 { (msg::parts_title(l)) } (shorts(ctx, &whole.children)) }
        }
        (texts::other_languages(ctx, whole, shown))
        (doing)
        (sections::section(ctx, &beside.updates))
        (assessments::section(ctx, whole, &beside.assessments))
        (talk::section(ctx, &beside.talk))
        (related::history(ctx, whole))
        @if r.kind == "recommendation" { p { a href=(similar::address(ctx, whole)) { (msg::similar_title(l)) } } }
        (related::suggestions(ctx, whole))
        (related::duplicates(ctx, whole))
        (related::merged(ctx, whole))
        (texts::latest_versions(ctx, whole))
        (ui::citation(l, msg::cite_title(l), &citation(ctx, whole)))
        (neighbours(ctx, whole))
    };
    ui::page_with_facts(&cx, head, main, facts(ctx, whole))
}

/// The measures that answer it, on the pages of the mechanism whose State it is addressed to.
async fn doing(ctx: &Ctx, whole: &Whole) -> Result<Markup> {
    let r = &whole.record;
    if r.kind != "recommendation" || ctx.mechanism.as_ref().is_none_or(|m| m.state != r.state) {
        return Ok(html! {});
    }
    let case = whole.case.as_ref();
    let cluster = case.and_then(|case| case.cluster_id.as_deref());
    plans::doing::about_record(ctx, &r.slug, case.map(|case| case.id.as_str()), cluster).await
}

/// How the record is cited in short, as plain text.
pub fn plain_number(ctx: &Ctx, whole: &Whole) -> String {
    let r = &whole.record;
    let place = r.paragraph.as_deref().unwrap_or(&r.slug);
    match r.cycle {
        Some(cycle) => format!("{} {cycle}, {place}", r.body),
        None => format!("{}, {place}", names::body(ctx.l10n, &r.body)),
    }
}

/// The text that a reader of a language can read best, with its language.
pub fn best<'t>(texts: impl Iterator<Item = &'t Text>, wanted: Language) -> Option<(Language, &'t str)> {
    let texts: Vec<&Text> = texts.collect();
    let of = |language: Language| texts.iter().find(|t| t.language == language.code());
    let found = of(wanted).or_else(|| of(Language::En)).or_else(|| texts.first())?;
    Some((found.language.parse().unwrap_or(Language::En), found.body.as_str()))
}

/// Who said it and where.
pub fn source(ctx: &Ctx, whole: &Whole) -> Markup {
    let l = ctx.l10n;
    let r = &whole.record;
    let from: Vec<String> = whole
        .from
        .iter()
        .map(|f| f.state.as_deref().map_or_else(|| f.label.clone(), |code| names::state(l, code)))
        .collect();
    html! {
        @if !from.is_empty() { (msg::recommended_by(l, from.join(msg::list_comma(l)).as_str())) ". " }
        (names::body(l, &r.body))
        @if let Some(symbol) = &whole.document.symbol {
            (msg::list_comma(l))
            a href=(format!("https://undocs.org/{symbol}")) rel="external noreferrer" { bdi { (symbol) } }
        }
        @if let Some(paragraph) = &r.paragraph { (msg::list_comma(l)) (msg::field_paragraph(l)) " " bdi { (paragraph) } }
        @if let Some(date) = r.date { (msg::list_comma(l)) (ui::day(l, date)) } @else if let Some(year) = r.year { (msg::list_comma(l)) (year) }
    }
}

/// Whether the reader may change what the mechanism keeps on records of its State.
pub fn works(ctx: &Ctx) -> bool {
    let may = |m: &Mechanism| ctx.actor.may(Act::Update, ObjectKind::RecommendationPublished, &m.id);
    ctx.mechanism.as_ref().is_some_and(may)
}

fn shorts(ctx: &Ctx, shorts: &[Short]) -> Markup {
    html! { ul.plain { @for short in shorts { li { (link(ctx, short)) p { (excerpt(short)) } } } } }
}

/// A record's number, leading to it.
pub fn link(ctx: &Ctx, short: &Short) -> Markup {
    html! {
        a href=(list::address(ctx, &short.state, &short.slug)) {
            (names::number(ctx.l10n, &short.body, short.cycle, short.paragraph.as_deref(), &short.slug))
        }
    }
}

/// The beginning of a record's text.
pub fn excerpt(short: &Short) -> Markup {
    let text: String = short.text.chars().take(160).collect();
    let more = if text.len() < short.text.len() { "…" } else { "" };
    ui::text_in(short.language.parse().unwrap_or(Language::En), &format!("{text}{more}"))
}

fn citation(ctx: &Ctx, whole: &Whole) -> String {
    let r = &whole.record;
    let mut parts = vec![names::body(ctx.l10n, &r.body)];
    parts.extend(whole.document.symbol.clone());
    parts.extend(
        r.paragraph.as_ref().map(|p| format!("{} {p}", ctx.l10n.find("field-paragraph").unwrap_or("para."))),
    );
    parts.extend(r.year.map(|year| year.to_string()));
    let place = list::address(ctx, &r.state, &r.slug);
    format!("{}. {}{place}", parts.join(", "), ctx.app.settings.public_address)
}

fn neighbours(ctx: &Ctx, whole: &Whole) -> Markup {
    let l = ctx.l10n;
    let (before, after) = &whole.neighbours;
    html! {
        @if before.is_some() || after.is_some() {
            nav.neighbours aria-label=(msg::in_document(l)) {
                @if let Some(short) = before { a rel="prev" href=(list::address(ctx, &short.state, &short.slug)) { (msg::previous_in_document(l)) } " " }
                @if let Some(short) = after { a rel="next" href=(list::address(ctx, &short.state, &short.slug)) { (msg::next_in_document(l)) } }
            }
        }
    }
}
