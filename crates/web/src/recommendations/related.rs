//! What a record has to do with others: asked before, perhaps the same, found to be the same.

use maud::{Markup, html};
use suivi_domain::recommendations::queries::{Short, Whole};
use suivi_domain::recommendations::rows::Link;
use suivi_domain::recommendations::texts::shown;

use super::detail::{best, excerpt, link, works};
use super::names;
use crate::context::Ctx;
use crate::i18n::msg;
use crate::ui::{self, Fact, Shape, Tone};

/// The page on which repeats are decided and added.
pub fn address(ctx: &Ctx, whole: &Whole) -> String {
    format!("{}/recommendations/{}/repeats", ctx.base(), whole.record.slug)
}

/// The links of one kind and state, each with the other record and whether this one is the later.
pub fn linked<'w>(
    whole: &'w Whole,
    kind: &'w str,
    state: &'w str,
) -> impl Iterator<Item = &'w (Link, Short, bool)> {
    whole.links.iter().filter(move |(link, _, _)| link.kind == kind && link.state == state)
}

/// Says that it was asked more than once; leads to when.
pub fn badge(ctx: &Ctx, whole: &Whole) -> Markup {
    html! {
        @if !whole.history.is_empty() {
            a href="#history" { (ui::status_tag(msg::repeated(ctx.l10n), Shape::Diamond, Tone::Attention)) }
        }
    }
}

/// When it was asked, and what the State answered each time.
pub fn history(ctx: &Ctx, whole: &Whole) -> Markup {
    let l = ctx.l10n;
    html! {
        @if !whole.history.is_empty() {
            section #history {
                h2 { (msg::repeats_title(l)) }
                p.muted { (msg::repeats_lead(l)) }
                ol.timeline {
                    @for short in &whole.history {
                        @let is_this = short.id == whole.record.id;
                        li aria-current=[is_this.then_some("true")] {
                            p.muted { @if let Some(year) = short.year { (year) } @else { (msg::value_unknown(l)) } }
                            h3 {
                                @if is_this {
                                    (names::number(l, &short.body, short.cycle, short.paragraph.as_deref(), &short.slug))
                                    " " span.muted { (msg::repeats_this_one(l)) }
                                } @else { (link(ctx, short)) }
                            }
                            @if !is_this { p { (excerpt(short)) } }
                            @if let Some(position) = &short.position { p { (names::position_tag(l, position)) } }
                        }
                    }
                }
            }
        }
    }
}

/// That a rule or an import suggests repeats; for those who decide on them.
pub fn suggestions(ctx: &Ctx, whole: &Whole) -> Markup {
    let l = ctx.l10n;
    let waiting: Vec<&Short> = linked(whole, "repeats", "suggested").map(|(_, short, _)| short).collect();
    html! {
        @if works(ctx) && !waiting.is_empty() {
            section {
                h2 { (msg::repeats_suggested(l)) }
                ul.plain { @for short in &waiting { li { (link(ctx, short)) p { (excerpt(short)) } } } }
                p { a href=(address(ctx, whole)) { (msg::repeats_decide(l)) } }
            }
        }
    }
}

/// Records that an import found to be perhaps the same; for those who decide on them.
pub fn duplicates(ctx: &Ctx, whole: &Whole) -> Markup {
    let l = ctx.l10n;
    let found: Vec<&Short> =
        linked(whole, "possible_duplicate", "suggested").map(|(_, short, _)| short).collect();
    html! {
        @if works(ctx) && !found.is_empty() {
            section {
                h2 { (msg::import_outcome_duplicate(l)) }
                ul.plain { @for short in found { li { (link(ctx, short)) p { (excerpt(short)) } } } }
                p { a href=(format!("{}/duplicates", ctx.base())) { (msg::duplicates_decide(l)) } }
            }
        }
    }
}

/// Records that were found to be the same: what their sources say, so that nothing is lost from sight.
pub fn merged(ctx: &Ctx, whole: &Whole) -> Markup {
    let l = ctx.l10n;
    html! {
        @if !whole.merged.is_empty() {
            section {
                h2 { (msg::merged_title(l)) }
                p.muted { (msg::merged_lead(l)) }
                @for (record, texts) in &whole.merged {
                    details {
                        summary {
                            (names::number(l, &record.body, record.cycle, record.paragraph.as_deref(), &record.slug))
                            " " span.muted { (record.feed) }
                        }
                        @if let Some((language, text)) = best(shown(texts), l.language()) {
                            p { (ui::text_in(language, text)) }
                        }
                        (ui::summary_list(&facts(ctx, record)))
                    }
                }
            }
        }
    }
}

fn facts<'a>(ctx: &Ctx, record: &suivi_domain::recommendations::rows::Recommendation) -> Vec<Fact<'a>> {
    let l = ctx.l10n;
    let mut facts = vec![Fact::new(msg::field_source_id(l), ui::user_text(&record.external_id))];
    if let Some(position) = &record.position {
        facts.push(Fact::new(msg::field_position(l), names::position_tag(l, position)));
    }
    if let Some(action) = record.action_category {
        let name =
            names::value(l, suivi_language::Facet::Action, &action.to_string(), &names::OwnNames::default());
        facts.push(Fact::new(msg::field_action(l), html! { (name) }));
    }
    if let Some(at) = record.withdrawn_at {
        facts.push(Fact::new(msg::merged_on(l), ui::day(l, at.date())));
    }
    facts
}
