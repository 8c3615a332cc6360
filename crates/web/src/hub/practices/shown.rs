//! A practice as readers see it: its text, its facts, what the State says. The same for what is public, what came from another
//! node and what waits to be reviewed.

use maud::{Markup, html};
use suivi_domain::hub::practices::model::{Cited, PracticeDocument, Version};
use suivi_kernel::Language;

use super::words;
use crate::context::Ctx;
use crate::i18n::msg;
use crate::recommendations::names;
use crate::ui::{self, Address, Fact, Voice};

/// The parts that have a section of their own, in their order.
const SECTIONS: [&str; 9] =
    ["easy", "problem", "done", "basis", "consulted", "cost", "results", "not_worked", "reuse"];

/// The version that the address asks for by `text`, else the one that the reader reads best.
pub fn chosen<'d>(ctx: &Ctx, document: &'d PracticeDocument) -> Option<&'d Version> {
    let address = Address::of(&ctx.uri.to_string());
    let asked = address.query().iter().find(|(name, _)| name == "text").map(|(_, code)| code.clone());
    asked
        .and_then(|code| document.texts.iter().find(|version| version.language == code))
        .or_else(|| document.best(ctx.l10n.language()))
}

/// The title in its language.
pub fn title(ctx: &Ctx, version: &Version) -> Markup {
    ui::text_in(language(ctx, version), &version.text.title)
}

fn language(ctx: &Ctx, version: &Version) -> Language {
    version.language().unwrap_or(ctx.l10n.language())
}

/// What it says, with the label of its origin and the State's word beside it.
pub fn text(ctx: &Ctx, document: &PracticeDocument, version: &Version) -> Markup {
    let l = ctx.l10n;
    let language = language(ctx, version);
    html! {
        @if version.is_machine() { p.attention { (msg::practice_machine_notice(l)) } }
        @if version.is_behind { p.attention { (msg::practice_translation_behind(l)) } }
        (versions(ctx, document, version))
        div lang=(language.tag()) dir=(language.direction().as_str()) { (ui::prose(&version.text.summary)) }
        @for name in SECTIONS.iter().filter(|name| !version.text.part(name).is_empty()) {
            section id={ "part-" (name) } {
                h2 { (words::part(l, name)) }
                div lang=(language.tag()) dir=(language.direction().as_str()) { (ui::prose(version.text.part(name))) }
            }
        }
        @if let Some(comment) = &document.verdict.comment {
            section #state-says {
                h2 { (msg::practice_state_says(l)) }
                p.muted { (msg::practice_state_says_lead(l)) }
                (ui::voices(&[Voice { title: &words::value(l, "state", &document.state), body: ui::prose(comment) }]))
            }
        }
        @if !document.recommendations.is_empty() {
            section #recommendations {
                h2 { (msg::practice_answers(l)) }
                ul { @for cited in &document.recommendations { li { (recommendation(ctx, cited)) } } }
            }
        }
    }
}

/// The languages it can be read in, each with its origin.
fn versions(ctx: &Ctx, document: &PracticeDocument, shown: &Version) -> Markup {
    let l = ctx.l10n;
    html! {
        @if document.texts.len() > 1 {
            p.muted {
                (msg::practice_also_in(l)) " "
                @for (at, version) in document.texts.iter().enumerate() {
                    @if at > 0 { (msg::list_comma(l)) }
                    @let name = words::language(&version.language);
                    @if version.language == shown.language { strong { bdi { (name) } } }
                    @else { a href=(format!("{}?text={}", ctx.uri.path(), version.language)) hreflang=(version.language) { bdi { (name) } } }
                    " (" (words::origin(l, version)) ")"
                }
            }
        }
    }
}

fn recommendation(ctx: &Ctx, cited: &Cited) -> Markup {
    let l = ctx.l10n;
    let href = format!("{}/recommendations/{}/{}", ctx.root(), cited.state.to_lowercase(), cited.slug);
    html! {
        a href=(href) { (names::number(l, &cited.body, cited.cycle, cited.paragraph.as_deref(), &cited.slug)) }
        @if let Some(symbol) = &cited.symbol { (msg::list_comma(l)) bdi { (symbol) } }
    }
}

/// What is known of it, for the quiet column.
pub fn facts(ctx: &Ctx, document: &PracticeDocument) -> Markup {
    let l = ctx.l10n;
    let facts = &document.facts;
    let contact = &facts.contact;
    let mut rows = vec![
        Fact::new(msg::practice_state(l), html! { (words::value(l, "state", &document.state)) }),
        Fact::new(
            msg::practice_author(l),
            html! { (ui::local_text(l, &document.author)) br; span.muted { (words::author(l, &document.author_kind)) } },
        ),
    ];
    if !facts.capacities.is_empty() {
        let names = html! {
            ul.plain { @for code in &facts.capacities { li { a href=(format!("{}?capacity={code}", words::root(ctx))) { (words::capacity(l, code)) } } } }
        };
        rows.push(Fact::new(l.coded("practices-by", "capacity"), names));
    }
    if !facts.themes.is_empty() {
        let names = html! {
            ul.plain { @for code in &facts.themes { li { a href=(format!("{}?theme={code}", words::root(ctx))) { (words::value(l, "theme", code)) } } } }
        };
        rows.push(Fact::new(l.coded("practices-by", "theme"), names));
    }
    if let Some(year) = facts.started {
        rows.push(Fact::new(msg::practice_started(l), html! { (year) }));
    }
    if !contact.office.is_empty() {
        let whom = html! {
            (ui::user_text(&contact.office)) br; (ui::user_text(&contact.how))
            @if !contact.email.is_empty() { br; a href={ "mailto:" (contact.email) } { bdi dir="ltr" { (contact.email) } } }
        };
        rows.push(Fact::new(msg::practice_contact(l), whom));
    }
    if !facts.links.is_empty() {
        let links = html! {
            ul.plain { @for link in &facts.links { li { a href=(link) rel="external noreferrer" { bdi dir="ltr" { (link) } } } } }
        };
        rows.push(Fact::new(msg::practice_links(l), links));
    }
    if let Some(day) = document.published_on {
        rows.push(Fact::new(msg::practice_published_on(l), ui::day(l, day)));
    }
    if let Some(day) = document.checked_on {
        rows.push(Fact::new(msg::practice_checked_on(l), ui::day(l, day)));
    }
    if let Some(day) = document.review_on {
        rows.push(Fact::new(msg::practice_review_on(l), ui::day(l, day)));
    }
    ui::summary_list(&rows)
}
