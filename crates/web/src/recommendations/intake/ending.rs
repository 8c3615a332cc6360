//! Below the table: a passage that was not found, and the document into the register or aside.

use maud::{Markup, html};
use suivi_domain::recommendations::intake::{Relation, Review};

use super::address;
use super::review::{Seen, is_of_review};
use crate::accounts::answer::{Sent, value};
use crate::context::Ctx;
use crate::i18n::msg;
use crate::recommendations::list;
use crate::ui::{self, ButtonKind, Field, FieldErrors};

/// So many that are gone from a draft are listed at once.
const FEW: usize = 10;

/// The first words of a text, by which a person knows it again.
fn beginning(text: &str) -> String {
    const LONGEST: usize = 40;
    let mut words: String = text.chars().take(LONGEST).collect();
    if words.len() < text.len() {
        words.push('…');
    }
    words
}

/// A form for a passage that was not found.
pub(super) fn adding(ctx: &Ctx, seen: &Seen, errors: &FieldErrors, sent: Option<&Sent>) -> Markup {
    let l = ctx.l10n;
    let review = &seen.review;
    let again = |field: &str| sent.map_or("", |sent| value(sent, field));
    // After one of those that are in sight, or at the end.
    let (on_page, _) = seen.rows();
    let after: Vec<(String, String)> = on_page
        .iter()
        .map(|(_, (item, _))| {
            (item.id.clone(), format!("{} {}", item.content.number, beginning(&item.content.text)))
        })
        .collect();
    let chosen = again("after");
    let mut choices = vec![ui::Choice::new("", msg::doc_in_add_at_end(l), chosen.is_empty())];
    choices.extend(after.iter().map(|(id, words)| ui::Choice::new(id, words, id == chosen)));
    html! {
        details.adding open[sent.is_some() || review.items.is_empty()] {
            summary { (msg::doc_in_add(l)) }
            (ui::form(&format!("{}/add", address(ctx, &review.intake.id)), ctx.csrf(), html! {
                (ui::hidden("revision", &review.intake.revision.to_string()))
                @if !review.items.is_empty() { (ui::select(l, &Field::new("after", msg::doc_in_add_after(l)).errors(errors), &choices)) }
                (ui::text_field(l, &Field::optional("number", msg::doc_in_number(l)).value(again("number")).errors(errors)))
                (ui::text_area(l, &Field::new("text", msg::doc_in_text(l)).value(again("text")).errors(errors).rows(4)))
                @if is_of_review(review) {
                    (ui::text_field(l, &Field::optional("askers", msg::doc_in_askers(l)).hint(msg::doc_in_askers_hint(l))
                        .value(again("askers")).errors(errors)))
                }
                (ui::button(ButtonKind::Secondary, msg::doc_in_add_button(l), None))
            }))
        }
    }
}

/// The document into the register, or aside.
pub(super) fn committing(ctx: &Ctx, review: &Review) -> Markup {
    let l = ctx.l10n;
    let intake = &review.intake;
    let gone = i64::try_from(review.gone.len()).unwrap_or(i64::MAX);
    let found_again =
        review.items.iter().filter(|(_, compared)| matches!(compared.relation, Relation::Renumbered(_)));
    // Where more is gone than was found again, the draft is hardly this document's: nothing is withdrawn by an oversight.
    let withdraws = found_again.count() >= review.gone.len();
    html! {
        section #into-register {
            h2 { (msg::doc_in_commit_title(l)) }
            p { (msg::doc_in_commit_lead(l)) }
            (ui::form(&format!("{}/commit", address(ctx, &intake.id)), ctx.csrf(), html! {
                (ui::hidden("revision", &intake.revision.to_string()))
                @if gone > 0 {
                    details open[review.gone.len() <= FEW] {
                        summary { (msg::doc_in_gone(l, gone)) }
                        ul { @for known in &review.gone {
                            li {
                                a href=(list::address(ctx, &intake.state, &known.record.slug)) { bdi { (known.record.slug) } }
                                @for (language, text) in known.texts.iter().take(1) { " " span lang=(language) dir="auto" { (beginning(text)) } }
                            }
                        } }
                    }
                    (ui::checkbox(l, &Field::new("withdraw", msg::doc_in_withdraw(l)), withdraws))
                }
                (ui::button(ButtonKind::Primary, msg::doc_in_commit(l), None))
            }))
            (ui::form(&format!("{}/drop", address(ctx, &intake.id)), ctx.csrf(), html! {
                (ui::hidden("revision", &intake.revision.to_string()))
                (ui::button(ButtonKind::Danger, msg::doc_in_drop(l), None))
            }))
        }
    }
}
