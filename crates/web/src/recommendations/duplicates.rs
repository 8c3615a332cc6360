//! Possible duplicates. Task: an officer sees two records side by side and says whether they are one; a page of them in
//! one act, by keyboard, and undone as one.

use std::collections::BTreeMap;

use axum::response::Redirect;
use maud::{Markup, html};
use serde::Deserialize;
use suivi_domain::recommendations::duplicates::{self, Decision, Pair};
use suivi_domain::recommendations::queries::Row;
use suivi_domain::recommendations::rows::Text;
use suivi_kernel::{Error, Language, Result};

use super::texts::difference;
use super::{acts, list, names};
use crate::accounts::answer;
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::{Asked, Posted};
use crate::shell;
use crate::ui::{self, ButtonKind, Choice, Fact, Field, NoticeKind, Voice};

/// Pairs on a page.
const SHOWN: usize = 10;

/// Which page of the queue.
#[derive(Default, Deserialize)]
pub struct Wanted {
    page: Option<usize>,
}

/// The pairs that wait.
pub async fn page(ctx: Ctx, Asked(wanted): Asked<Wanted>) -> Result<Markup, Failure> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let wanted = wanted.page.unwrap_or(1);
    let queue =
        ctx.app.db.read(move |conn| duplicates::queue(conn, &actor, &mechanism, wanted, SHOWN)).await?;
    let l = ctx.l10n;
    let mut cx = shell::page_below(&ctx, msg::duplicates_title(l), Vec::new());
    cx.notice = match answer::news(&ctx, &["duplicates-nothing"]) {
        Some(news) => Some(ui::Notice { kind: NoticeKind::Attention, ..news }),
        None => acts::notice_of_address(&ctx).await?,
    };
    let here = format!("{}/duplicates", ctx.base());
    let main = html! {
        (ui::page_head(html! { (msg::duplicates_title(l)) }, Some(html! { (msg::duplicates_lead(l)) }), None))
        @if queue.pairs.is_empty() {
            (ui::empty_state(msg::duplicates_empty(l), msg::duplicates_empty_step(l), None))
        } @else {
            p { strong { (msg::todo_duplicates(l, queue.total as u64)) } }
            (ui::wide_form(&here, ctx.csrf(), html! {
                @for (number, pair) in (queue.first()..).zip(&queue.pairs) { (one(&ctx, number, pair)) }
                (ui::button_group(html! {
                    (ui::button(ButtonKind::Primary, msg::duplicates_apply(l), None))
                    (ui::button_link(ButtonKind::Secondary, msg::acts_title(l), &format!("{}/acts", ctx.base())))
                }))
            }))
            (ui::pagination(l, &ui::Pagination::at(&ui::Address::of(&here), queue.number, queue.length, queue.pairs.len(), queue.total)))
        }
    };
    Ok(ui::page(&cx, main))
}

/// Two records side by side, what differs, and the question.
fn one(ctx: &Ctx, number: usize, pair: &Pair) -> Markup {
    let l = ctx.l10n;
    let (earlier, later) = same_language(l.language(), &pair.earlier, &pair.later);
    let name = format!("decision_{}", pair.link.id);
    html! {
        section.pair {
            h2 { (msg::duplicate_number(l, number as u64)) }
            (ui::voices(&[
                Voice { title: msg::duplicate_earlier(l), body: side(ctx, &pair.earlier, earlier) },
                Voice { title: msg::duplicate_later(l), body: side(ctx, &pair.later, later) },
            ]))
            h3 { (msg::duplicate_difference(l)) }
            @match (earlier, later) {
                (Some(earlier), Some(later)) if earlier.body == later.body => p { (msg::duplicate_same_words(l)) },
                (Some(earlier), Some(later)) if earlier.language == later.language => {
                    (difference(ctx, language_of(later), &earlier.body, &later.body))
                }
                _ => p { (msg::duplicate_other_language(l)) },
            }
            (ui::radios(l, &Field::new(&name, msg::duplicate_question(l)), &[
                Choice::new("", msg::duplicate_leave(l), true),
                Choice { hint: Some(msg::duplicate_same_hint(l)), ..Choice::new(Decision::Same.code(), msg::duplicate_same(l), false) },
                Choice::new(Decision::Two.code(), msg::duplicate_two(l), false),
            ]))
        }
    }
}

fn language_of(text: &Text) -> Language {
    text.language.parse().unwrap_or(Language::En)
}

/// An official text of each, in one language where they share one: the reader's before others.
fn same_language<'r>(
    wanted: Language,
    earlier: &'r Row,
    later: &'r Row,
) -> (Option<&'r Text>, Option<&'r Text>) {
    let official = |row: &'r Row| row.texts.iter().filter(|text| text.kind == "official");
    let mut shared: Vec<(&Text, &Text)> = official(earlier)
        .filter_map(|one| Some((one, official(later).find(|other| other.language == one.language)?)))
        .collect();
    shared.sort_by_key(|(one, _)| one.language != wanted.code());
    match shared.first() {
        Some((one, other)) => (Some(one), Some(other)),
        None => (official(earlier).next(), official(later).next()),
    }
}

fn side(ctx: &Ctx, row: &Row, text: Option<&Text>) -> Markup {
    let l = ctx.l10n;
    let r = &row.record;
    let mut facts = Vec::new();
    if let Some(symbol) = &row.symbol {
        facts.push(Fact::new(msg::field_symbol(l), ui::user_text(symbol)));
    }
    if !row.from.is_empty() {
        facts.push(Fact::new(msg::field_recommending_state(l), html! { (list::from(ctx, row)) }));
    }
    if let Some(position) = &r.position {
        facts.push(Fact::new(msg::field_position(l), names::position_tag(l, position)));
    }
    facts.push(Fact::new(
        msg::field_source(l),
        html! { (r.feed) " " span.muted { (ui::day(l, r.created_at.date())) } },
    ));
    html! {
        p {
            a href=(list::address(ctx, &r.state, &r.slug)) {
                (names::number(l, &r.body, r.cycle, r.paragraph.as_deref(), &r.slug))
            }
        }
        @if let Some(text) = text { p { (ui::text_in(language_of(text), &text.body)) } }
        (ui::summary_list(&facts))
    }
}

/// The decisions of one page, by link; what is left for later sends nothing.
#[derive(Deserialize)]
pub struct DecideForm {
    #[serde(flatten)]
    fields: BTreeMap<String, String>,
}

impl DecideForm {
    fn decisions(&self) -> Vec<(String, Decision)> {
        let decided = self.fields.iter().filter_map(|(name, value)| {
            Some((name.strip_prefix("decision_")?.to_owned(), value.parse().ok()?))
        });
        decided.collect()
    }
}

/// Decides on the pairs of a page.
pub async fn decide(ctx: Ctx, Posted(form): Posted<DecideForm>) -> Result<Redirect, Failure> {
    let here = format!("{}/duplicates", ctx.base());
    let (asking, decisions) = (ctx.clone(), form.decisions());
    if decisions.is_empty() {
        return Ok(answer::done(&here, "duplicates-nothing"));
    }
    let done = tokio::task::spawn_blocking(move || {
        let mechanism = asking.mechanism()?;
        let done =
            asking.app.db.write_here(|tx| duplicates::decide(tx, &asking.actor, mechanism, &decisions))?;
        asking.app.register.settle();
        Ok::<_, Error>(done)
    })
    .await??;
    Ok(answer::done(&here, &done.act_id))
}
