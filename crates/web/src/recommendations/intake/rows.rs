//! The table of what was found: every passage beside its source, to be corrected where it stands.

use maud::{Markup, html};
use suivi_domain::recommendations::import::Change;
use suivi_domain::recommendations::intake::{Choice, Compared, Item, ItemKind, Relation, Target};
use suivi_formats::extract::Candidate;
use suivi_formats::reading::Document as Reading;
use suivi_kernel::Language;
use suivi_kernel::vocab::Position;

use crate::context::Ctx;
use crate::i18n::msg;
use crate::recommendations::{list, names, texts};
use crate::ui::{self, FieldErrors, Shape, Tone};

/// What a row is shown with.
pub struct Shown<'a> {
    /// What was read in the document.
    pub reading: &'a Reading,
    /// The State it is about.
    pub state: &'a str,
    /// The language of the document.
    pub language: Language,
    /// What is wrong with what was sent.
    pub errors: &'a FieldErrors,
    /// Whether States made its recommendations and the State under review takes positions: in the review alone.
    pub is_of_review: bool,
    /// Whether it can still be changed.
    pub is_open: bool,
}

/// One row: its tick, its number, its words beside their source, who made it, the position, what happens.
pub fn row(ctx: &Ctx, shown: &Shown, n: usize, item: &Item, compared: &Compared) -> Markup {
    let l = ctx.l10n;
    let outcome = compared.outcome(item);
    let content = &item.content;
    let number = l.number(i64::try_from(n).unwrap_or(0));
    html! {
        tr role="row" id=(format!("item-{}", item.id)) .left[shown.is_open && outcome == Choice::Leave] {
            td.select role="cell" {
                @if shown.is_open {
                    input type="checkbox" name="selected" value=(item.id) aria-label=(msg::select_row(l, number.as_str()));
                }
            }
            th scope="row" role="rowheader" data-label=(msg::doc_in_number(l)) {
                (line(shown, "number", item, &content.number, &msg::doc_in_number_of(l, number.as_str())))
                @if item.kind == ItemKind::Concern { span.tag { (names::kind(l, item.kind.code())) } }
                (doubt(ctx, item))
            }
            td.main role="cell" {
                (words(shown, item, &msg::doc_in_text_of(l, number.as_str())))
                (source(ctx, shown, content))
                @if shown.is_open && content.text.contains("\n\n") {
                    button.button.quiet type="submit" name="act" value=(format!("split:{}", item.id))
                        aria-label=(msg::doc_in_split_of(l, number.as_str())) { (msg::doc_in_split(l)) }
                }
            }
            @if shown.is_of_review {
                td role="cell" data-label=(msg::doc_in_askers(l)) {
                    @if item.kind == ItemKind::Recommendation {
                        @let askers: Vec<&str> = content.askers.iter().map(|asker| asker.label.as_str()).collect();
                        (line(shown, "askers", item, &askers.join("; "), &msg::doc_in_askers_of(l, number.as_str())))
                    }
                }
                td role="cell" data-label=(msg::field_position(l)) { (position(ctx, shown, item, &number)) }
            }
            td role="cell" data-label=(if shown.is_open { msg::doc_in_do(l) } else { msg::doc_in_in_register_column(l) }) {
                @if shown.is_open { (choice(ctx, item, compared, &number)) }
                (relation(ctx, shown, compared))
            }
        }
    }
}

/// How sure it is, in a word with its reasons; nothing where nothing is doubtful.
fn doubt(ctx: &Ctx, item: &Item) -> Markup {
    let l = ctx.l10n;
    let content = &item.content;
    let percent = l.percent((f64::from(content.sureness) * 100.0).round() as u64);
    let reasons: Vec<&str> = content
        .reasons
        .iter()
        .filter_map(|reason| serde_json::to_value(reason).ok())
        .filter_map(|code| l.find(&format!("doc-in-reason-{}", code.as_str()?)))
        .collect();
    html! {
        @if item.original.is_none() { span.muted { (msg::doc_in_added_by_hand(l)) } }
        @else if item.is_edited { span.muted { (msg::doc_in_edited(l)) } }
        @else if item.is_doubtful() { (ui::status_tag(msg::doc_in_look(l), Shape::Triangle, Tone::Attention)) }
        @if item.original.is_some() {
            details.why {
                summary { (percent) }
                p { (msg::doc_in_sure(l, percent.as_str())) }
                @if !reasons.is_empty() { ul { @for reason in &reasons { li { (reason) } } } }
            }
        }
        @if content.follow_up { (ui::status_tag(msg::doc_in_follow_up(l), Shape::Diamond, Tone::Attention)) }
    }
}

fn line(shown: &Shown, field: &str, item: &Item, value: &str, label: &str) -> Markup {
    let name = format!("{field}-{}", item.id);
    let error = shown.errors.on(&name);
    html! {
        input type="text" id=(format!("field-{name}")) name=(name) value=(value) aria-label=(label) dir="auto" data-cell=(field) readonly[!shown.is_open]
            aria-invalid=[error.map(|_| "true")] aria-describedby=[error.map(|_| format!("{name}-error"))];
        (wrong(&name, error))
    }
}

fn wrong(name: &str, error: Option<&str>) -> Markup {
    html! { @if let Some(error) = error { p.error id=(format!("{name}-error")) { (error) } } }
}

fn words(shown: &Shown, item: &Item, label: &str) -> Markup {
    let name = format!("text-{}", item.id);
    let error = shown.errors.on(&name);
    let text = &item.content.text;
    let rows = (text.chars().count() / 60 + text.matches('\n').count() + 1).clamp(2, 14);
    html! {
        textarea id=(format!("field-{name}")) name=(name) rows=(rows) aria-label=(label) lang=(shown.language.tag()) dir="auto" data-cell="text"
            readonly[!shown.is_open] aria-invalid=[error.map(|_| "true")]
            aria-describedby=[error.map(|_| format!("{name}-error"))] { "\n" (text) }
        (wrong(&name, error))
    }
}

/// The passage where it stands: what is before it, itself marked, what is after it.
fn source(ctx: &Ctx, shown: &Shown, content: &Candidate) -> Markup {
    let l = ctx.l10n;
    let blocks = &shown.reading.blocks;
    let (first, last) = (content.blocks.0 as usize, content.blocks.1 as usize);
    let page = l.number(i64::from(content.page));
    let has_place = last >= first && last < blocks.len() && (last > 0 || !content.path.is_empty());
    html! {
        @if !content.path.is_empty() { p.muted dir="auto" { (content.path.join(" › ")) } }
        @for number in &content.concerns { p.muted { (msg::doc_in_answers_concern(l, number.as_str())) } }
        @if let Some(who) = &content.addressee { p.muted { (msg::doc_in_addressee(l, who.as_str())) } }
        @if has_place {
            details.source {
                summary { (msg::doc_in_source(l, page.as_str())) }
                div lang=(shown.language.tag()) dir="auto" {
                    @if let Some(before) = first.checked_sub(1).and_then(|at| blocks.get(at)) { p.muted { (before.text) } }
                    @for block in &blocks[first..=last] { p { mark { (block.text) } } }
                    @if let Some(after) = blocks.get(last + 1) { p.muted { (after.text) } }
                }
            }
        } @else { p.muted { (msg::doc_in_source(l, page.as_str())) } }
    }
}

fn position(ctx: &Ctx, shown: &Shown, item: &Item, number: &str) -> Markup {
    let l = ctx.l10n;
    let now = item.content.position;
    html! {
        select name=(format!("position-{}", item.id)) aria-label=(msg::doc_in_position_of(l, number)) data-cell="position"
            disabled[!shown.is_open] {
            option value="" selected[now.is_none()] { (msg::doc_in_position_none(l)) }
            @for position in Position::ALL {
                option value=(position.code()) selected[now == Some(position)] { (names::position(l, position.code())) }
            }
        }
    }
}

fn choice(ctx: &Ctx, item: &Item, compared: &Compared, number: &str) -> Markup {
    let l = ctx.l10n;
    let outcome = compared.outcome(item);
    let change = match compared.relation {
        Relation::OtherLanguage => msg::doc_in_do_translation(l),
        _ => msg::doc_in_do_update(l),
    };
    // What is suggested is sent as nothing: it then follows the register as that changes.
    let code = |choice: Choice| if choice == compared.suggested { "" } else { choice.code() };
    html! {
        select name=(format!("do-{}", item.id)) aria-label=(msg::doc_in_do_of(l, number)) data-cell="do" {
            @if item.kind != ItemKind::Answer {
                option value=(code(Choice::Add)) selected[outcome == Choice::Add] { (msg::doc_in_do_add(l)) }
            }
            @if compared.targets.iter().any(|target| !target.changes.is_empty()) {
                option value=(code(Choice::Update)) selected[outcome == Choice::Update] { (change) }
            }
            option value=(code(Choice::Leave)) selected[outcome == Choice::Leave] { (msg::doc_in_do_leave(l)) }
        }
    }
}

/// Of so many records it is shown what would change in them.
const CHANGES: usize = 5;

/// What the register holds of it.
fn relation(ctx: &Ctx, shown: &Shown, compared: &Compared) -> Markup {
    let l = ctx.l10n;
    let words = l.coded("doc-in-relation", compared.relation.code());
    html! {
        @if compared.relation != Relation::New {
            p.muted {
                (words)
                @for target in &compared.targets {
                    " " a href=(list::address(ctx, shown.state, &target.slug)) { bdi { (target.slug) } }
                }
            }
            // An answer to many says the same to each.
            @for target in compared.targets.iter().filter(|target| !target.changes.is_empty()).take(CHANGES) {
                details.changes {
                    summary { (msg::doc_in_changes(l)) }
                    @for change in &target.changes { (changed(ctx, shown, target, change)) }
                }
            }
        }
    }
}

fn changed(ctx: &Ctx, shown: &Shown, target: &Target, change: &Change) -> Markup {
    let l = ctx.l10n;
    let field = change.field.split(':').next().unwrap_or_default();
    let other = if change.old.is_empty() && field == "text" { &target.text } else { &change.old };
    html! {
        p { (l.coded("change", field)) }
        @match field {
            "position" => p { (said(ctx, &change.old)) " → " (said(ctx, &change.new)) },
            "text" if change.old.is_empty() => p.muted dir="auto" { (other) },
            _ => (texts::difference(ctx, shown.language, &change.old, &change.new)),
        }
    }
}

fn said(ctx: &Ctx, code: &str) -> String {
    match code {
        "" => msg::doc_in_position_none(ctx.l10n).to_owned(),
        code => names::position(ctx.l10n, code),
    }
}

#[cfg(test)]
mod tests {
    use suivi_formats::extract::Reason;

    use super::*;
    use crate::i18n::L10n;

    #[test]
    fn every_reason_has_words_in_every_language() {
        for reason in Reason::ALL {
            let code = serde_json::to_value(reason).unwrap();
            let key = format!("doc-in-reason-{}", code.as_str().unwrap());
            for language in Language::ALL {
                assert!(L10n::new(language).find(&key).is_some(), "{key} in {language}");
            }
        }
    }

    #[test]
    fn every_relation_has_words() {
        let relations = [
            Relation::New,
            Relation::Alike(0.7),
            Relation::Same,
            Relation::OtherLanguage,
            Relation::Differs,
            Relation::OtherWords(0.2),
            Relation::Renumbered(0.8),
            Relation::Answers,
            Relation::Unanswered,
        ];
        for relation in relations {
            let key = format!("doc-in-relation-{}", relation.code());
            assert!(L10n::new(Language::En).find(&key).is_some(), "{key}");
        }
    }
}
