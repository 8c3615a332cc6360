//! One recommendation, the heart of the register. Its task: anyone reads what was said, by whom and where, what the
//! State answered and what became of it, and can cite it.

use axum::extract::Path;
use maud::{Markup, html};
use suivi_domain::mechanisms::Mechanism;
use suivi_domain::recommendations::model::effective_tags;
use suivi_domain::recommendations::queries::{self, Short, Whole};
use suivi_domain::recommendations::rows::{Tag, Text};
use suivi_domain::recommendations::search::sees_cases;
use suivi_kernel::{Act, Language, LocalText, ObjectKind, Result};
use suivi_language::DiffPart;

use super::{acts, list, names};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::followup::allocations;
use crate::i18n::msg;
use crate::shell;
use crate::ui::{self, Change, Crumb, Fact, PageContext};

/// A recommendation to the mechanism's State.
pub async fn page(ctx: Ctx, Path((_, _, slug)): Path<(String, String, String)>) -> Result<Markup, Failure> {
    let state = ctx.mechanism()?.state.clone();
    show(ctx, state, slug).await
}

/// A recommendation in the register of all States.
pub async fn page_of_state(
    ctx: Ctx,
    Path((_, state, slug)): Path<(String, String, String)>,
) -> Result<Markup, Failure> {
    show(ctx, state.to_uppercase(), slug).await
}

async fn show(ctx: Ctx, state: String, slug: String) -> Result<Markup, Failure> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism.clone());
    let whole =
        ctx.app.db.read(move |conn| queries::find(conn, &actor, mechanism.as_ref(), &state, &slug)).await?;
    let notice = acts::notice_of_address(&ctx).await?;
    let responsible = allocations::of_record(&ctx, &whole).await?;
    Ok(render(&ctx, &whole, notice, responsible))
}

fn render(ctx: &Ctx, whole: &Whole, notice: Option<ui::Notice>, responsible: Markup) -> Markup {
    let l = ctx.l10n;
    let r = &whole.record;
    let short = names::number(l, &r.body, r.cycle, r.paragraph.as_deref(), &r.slug);
    let title = plain_number(ctx, whole);
    let register = match ctx.mechanism.as_ref() {
        Some(_) => format!("{}/recommendations", ctx.base()),
        None => format!("{}/recommendations", ctx.root()),
    };
    let mut cx: PageContext =
        shell::page_below(ctx, title.clone(), vec![Crumb::to(msg::register_title(l), register)]);
    cx.notice = notice;
    let official = best(whole.official(), l.language());
    let head = ui::page_head(
        html! { @if r.kind == "recommendation" { (msg::recommendation(l)) } @else { (names::kind(l, &r.kind)) } ": " (short) },
        None,
        None,
    );
    let main = html! {
        @if let Some((language, text)) = &official { (ui::quotation(*language, text, source(ctx, whole))) }
        @if let Some(position) = &r.position {
            p.position { (names::position_tag(l, position)) @if let Some(said) = &r.position_source { " " span.muted { (msg::position_said_in(l, said.as_str())) } } }
            @if let Some(text) = &r.position_text { (ui::prose(text)) }
        }
        @if let Some(parent) = &whole.parent { p { (msg::part_of_it(l)) " " (link(ctx, parent)) } }
        (plain(ctx, whole))
        @if !whole.children.is_empty() {
            section { h2 { (msg::parts_title(l)) } (shorts(ctx, &whole.children)) }
        }
        (other_languages(ctx, whole, official.map(|(language, _)| language)))
        (responsible)
        section { h2 { (msg::timeline_title(l)) } p.muted { (msg::timeline_empty(l)) } }
        (related(ctx, whole))
        (duplicates(ctx, whole))
        (versions(ctx, whole))
        (ui::citation(l, msg::cite_title(l), &citation(ctx, whole)))
        (neighbours(ctx, whole))
    };
    ui::page_with_facts(&cx, head, main, facts(ctx, whole))
}

fn plain_number(ctx: &Ctx, whole: &Whole) -> String {
    let r = &whole.record;
    let place = r.paragraph.as_deref().unwrap_or(&r.slug);
    match r.cycle {
        Some(cycle) => format!("{} {cycle}, {place}", r.body),
        None => format!("{}, {place}", names::body(ctx.l10n, &r.body)),
    }
}

fn best<'t>(texts: impl Iterator<Item = &'t Text>, wanted: Language) -> Option<(Language, &'t str)> {
    let texts: Vec<&Text> = texts.collect();
    let of = |language: Language| texts.iter().find(|t| t.language == language.code());
    let found = of(wanted).or_else(|| of(Language::En)).or_else(|| texts.first())?;
    Some((found.language.parse().unwrap_or(Language::En), found.body.as_str()))
}

/// Who said it and where.
fn source(ctx: &Ctx, whole: &Whole) -> Markup {
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

fn plain(ctx: &Ctx, whole: &Whole) -> Markup {
    let l = ctx.l10n;
    let ours = whole.texts.iter().filter(|t| t.kind == "plain" && t.is_current);
    html! {
        @if let Some((language, text)) = best(ours, l.language()) {
            section { h2 { (msg::text_plain(l)) } p { (ui::text_in(language, text)) } }
        }
    }
}

fn other_languages(ctx: &Ctx, whole: &Whole, shown: Option<Language>) -> Markup {
    let l = ctx.l10n;
    let others: Vec<(Language, &Text)> = whole
        .texts
        .iter()
        .filter(|t| t.is_current && t.kind != "plain")
        .filter_map(|t| Some((t.language.parse().ok()?, t)))
        .filter(|(language, _)| Some(*language) != shown)
        .collect();
    html! {
        @if !others.is_empty() {
            section {
                h2 { (msg::text_other_languages(l)) }
                @for (language, text) in others {
                    details {
                        summary {
                            span lang=(language.tag()) dir=(language.direction().as_str()) { (language.autonym()) }
                            @if text.kind == "unofficial" { " " span.muted { (msg::text_translation(l)) } }
                        }
                        p { (ui::text_in(language, &text.body)) }
                    }
                }
            }
        }
    }
}

/// Records that an import found to be perhaps the same; for those who can do something about it.
fn duplicates(ctx: &Ctx, whole: &Whole) -> Markup {
    let l = ctx.l10n;
    let found: Vec<&Short> = whole
        .links
        .iter()
        .filter(|(link, _, _)| link.kind == "possible_duplicate")
        .map(|(_, s, _)| s)
        .collect();
    html! {
        @if works(ctx) && !found.is_empty() {
            section {
                h2 { (msg::import_outcome_duplicate(l)) }
                ul.plain { @for short in found { li { (link(ctx, short)) p { (excerpt(short)) } } } }
            }
        }
    }
}

/// Whether the reader may change the mechanism's own view of the record.
fn works(ctx: &Ctx) -> bool {
    let may = |m: &Mechanism| ctx.actor.may(Act::Update, ObjectKind::RecommendationPublished, &m.id);
    ctx.mechanism.as_ref().is_some_and(may)
}

fn related(ctx: &Ctx, whole: &Whole) -> Markup {
    let l = ctx.l10n;
    let repeats: Vec<&Short> = whole
        .links
        .iter()
        .filter(|(link, _, _)| link.kind != "possible_duplicate")
        .map(|(_, s, _)| s)
        .collect();
    html! {
        @if !repeats.is_empty() {
            section {
                h2 { (msg::repeats_title(l)) }
                p.muted { (msg::repeats_lead(l)) }
                ul.plain { @for short in repeats { li { (link(ctx, short)) p { (excerpt(short)) } } } }
            }
        }
    }
}

fn versions(ctx: &Ctx, whole: &Whole) -> Markup {
    let l = ctx.l10n;
    let mut pairs = Vec::new();
    for newer in whole.texts.iter().filter(|t| t.version > 1) {
        let older = whole
            .texts
            .iter()
            .find(|t| t.kind == newer.kind && t.language == newer.language && t.version == newer.version - 1);
        pairs.extend(older.map(|older| (older, newer)));
    }
    html! {
        @if !pairs.is_empty() {
            section {
                h2 { (msg::text_versions(l)) }
                @for (older, newer) in pairs {
                    @let language = newer.language.parse().unwrap_or(Language::En);
                    h3 { (ui::moment(l, newer.created_at)) }
                    @if let Some(reason) = &newer.reason { p.muted { (ui::user_text(reason)) } }
                    (difference(ctx, language, &older.body, &newer.body))
                }
            }
        }
    }
}

/// Two versions of a text in one.
pub fn difference(ctx: &Ctx, language: Language, old: &str, new: &str) -> Markup {
    let parts = suivi_language::diff(old, new);
    let changes: Vec<Change> = parts
        .iter()
        .map(|part| match part {
            DiffPart::Same(text) => Change::Same(text),
            DiffPart::Added(text) => Change::Added(text),
            DiffPart::Removed(text) => Change::Removed(text),
        })
        .collect();
    ui::diff(ctx.l10n, language, &changes)
}

fn shorts(ctx: &Ctx, shorts: &[Short]) -> Markup {
    html! { ul.plain { @for short in shorts { li { (link(ctx, short)) p { (excerpt(short)) } } } } }
}

/// A recommendation by its number.
pub fn link(ctx: &Ctx, short: &Short) -> Markup {
    html! {
        a href=(list::address(ctx, &short.state, &short.slug)) {
            (names::number(ctx.l10n, &short.body, short.cycle, short.paragraph.as_deref(), &short.slug))
        }
    }
}

/// The beginning of what a recommendation says.
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

fn facts(ctx: &Ctx, whole: &Whole) -> Markup {
    let l = ctx.l10n;
    let r = &whole.record;
    let mut facts = vec![
        Fact::new(msg::field_state(l), html! { (names::state(l, &r.state)) }),
        Fact::new(msg::field_body(l), html! { (names::body(l, &r.body)) }),
    ];
    if let Some(title) = &whole.document.title {
        facts.push(Fact::new(msg::field_document(l), ui::user_text(title)));
    }
    if let Some(session) = &r.session {
        facts.push(Fact::new(msg::field_session(l), html! { (session) }));
    }
    if r.kind != "recommendation" || r.kind_inferred {
        facts.push(Fact::new(
            msg::field_kind(l),
            html! { (names::kind(l, &r.kind)) @if r.kind_inferred { " " span.muted { (msg::kind_inferred(l)) } } },
        ));
    }
    if let Some(action) = r.action_category.and_then(|a| u8::try_from(a).ok()) {
        let code = action.to_string();
        let name = names::value(l, suivi_language::Facet::Action, &code, &names::OwnNames::default());
        facts.push(Fact::new(msg::field_action(l), html! { (name) }));
    }
    if let Some(due) = r.priority_due.filter(|_| r.is_priority) {
        facts.push(Fact::new(msg::field_priority(l), ui::day(l, due)));
    }
    let mechanism = ctx.mechanism.as_ref();
    if let (Some(case), Some(mechanism)) = (&whole.case, mechanism)
        && sees_cases(&ctx.actor, mechanism)
    {
        facts.push(Fact::new(msg::field_status(l), names::status_tag(l, &case.status)));
        if let Some(cluster) = &whole.cluster {
            let name = LocalText::from_json(&cluster.names).unwrap_or_default();
            let href = format!("{}/recommendations?cluster={}", ctx.base(), cluster.id);
            facts.push(Fact::new(
                msg::field_cluster(l),
                html! { a href=(href) { (ui::local_text(l, &name)) } },
            ));
        }
        if let Some(at) = case.verified_at {
            facts.push(Fact::new(msg::field_verified(l), ui::moment(l, at)));
        }
    }
    facts.push(Fact::new(
        msg::field_source(l),
        html! { (r.feed) " " span.muted { (ui::moment(l, r.fetched_at)) } },
    ));
    html! {
        (ui::summary_list(&facts))
        (tags(ctx, whole, mechanism))
        @if !whole.unknown.is_empty() {
            h2 { (msg::labels_title(l)) }
            ul.plain { @for label in &whole.unknown { li { (ui::user_text(&label.label)) } } }
        }
    }
}

/// Two buttons: the mechanism takes the tag as its own, or refuses it.
fn decide(ctx: &Ctx, whole: &Whole, tag: &Tag) -> Markup {
    let l = ctx.l10n;
    let value = format!("{}:{}", tag.scheme, tag.code);
    let action = format!("{}/recommendations/set", ctx.base());
    ui::form(
        &action,
        ctx.csrf(),
        html! {
            (ui::hidden("selected", &whole.record.id))
            (ui::hidden("back", &list::address(ctx, &whole.record.state, &whole.record.slug)))
            (ui::button_group(html! {
                @if tag.state == "suggested" { (ui::button(ui::ButtonKind::Secondary, msg::tag_accept(l), Some(("accept", &value)))) }
                (ui::button(ui::ButtonKind::Secondary, msg::tag_refuse(l), Some(("refuse", &value))))
            }))
        },
    )
}

/// The tags, those that nobody has checked apart from the others.
fn tags(ctx: &Ctx, whole: &Whole, mechanism: Option<&Mechanism>) -> Markup {
    let l = ctx.l10n;
    let all = effective_tags(&whole.tags, mechanism.map(|m| m.id.as_str()));
    let groups =
        [("theme", msg::field_theme(l)), ("person", msg::field_person(l)), ("sdg", msg::field_sdg(l))];
    let base = ctx.base();
    let item = |tag: &Tag| {
        let parameter = if tag.scheme == "sdg" && !tag.code.contains('.') { "goal" } else { &tag.scheme };
        html! {
            li {
                a href=(format!("{base}/recommendations?{parameter}={}", tag.code)) { (names::tag(l, &tag.scheme, &tag.code)) }
                @if tag.state == "suggested" { " " span.muted { (msg::tags_suggested(l)) } }
                @if let Some(reason) = &tag.reason { " " span.muted { (ui::user_text(reason)) } }
                @if works(ctx) && whole.record.state == ctx.mechanism.as_ref().map_or("", |m| m.state.as_str()) { (decide(ctx, whole, tag)) }
            }
        }
    };
    html! {
        @for (scheme, title) in groups {
            @let of_scheme: Vec<&&Tag> = all.iter().filter(|t| t.scheme == scheme).collect();
            @if !of_scheme.is_empty() {
                h2 { (title) }
                ul.plain { @for tag in &of_scheme { (item(tag)) } }
                @if of_scheme.iter().any(|t| t.state == "suggested") { p.hint { (msg::tag_suggestion_note(l)) } }
            }
        }
    }
}
