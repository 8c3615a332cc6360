//! The work of a focal point and of an approver.

use maud::{Markup, html};
use suivi_domain::followup::worklists::institution::{Mine, MyItem, MyRequest, MyUpdate, ToClear};

use crate::context::Ctx;
use crate::followup::{items, when};
use crate::i18n::msg;
use crate::paging::Page;
use crate::ui::{self, ButtonKind, Column, Row, Table};

/// What I answer for, with "nothing changed" in each row; then what I began, what came back, what I am asked.
pub(super) fn my_items(ctx: &Ctx, mine: &Mine, page: Page) -> Markup {
    let l = ctx.l10n;
    let now = ctx.app.db.clock().now();
    html! {
        section {
            h2 { (msg::my_items_title(l)) }
            @match (&mine.round, &mine.next) {
                (Some(round), _) => {
                    p {
                        strong { (msg::my_items_asked(l, mine.total, &round.label)) } br;
                        (msg::round_until(l)) " " (when::both(l, &mine.zone, round.due_at)) " "
                        @if round.due_at < now { span.overdue { (l.age_of(round.due_at, now)) } }
                        @else { span.muted { (l.age(mine.zone.day(round.due_at), mine.zone.day(now))) } }
                    }
                }
                (None, Some(next)) => {
                    p { (msg::my_items_between(l, l.date(next.opens_on), &next.label))
                        " " span.muted { (l.age(next.opens_on, mine.zone.day(now))) } }
                }
                (None, None) => { p { (msg::my_items_no_round(l)) } }
            }
            @if mine.items.is_empty() {
                @if mine.round.is_some() { p { (msg::my_items_all_answered(l)) } } @else { p { (msg::my_items_none(l)) } }
            } @else {
                (item_table(ctx, mine))
                (ui::pagination(l, &page.ways(ctx, mine.items.len(), mine.total)))
            }
        }
        @if !mine.returned.is_empty() { (updates(ctx, msg::returned_title(l), &mine.returned)) }
        @if !mine.drafts.is_empty() { (updates(ctx, msg::drafts_title(l), &mine.drafts)) }
        @if !mine.requests.is_empty() { (requests(ctx, &mine.requests)) }
    }
}

fn item_table(ctx: &Ctx, mine: &Mine) -> Markup {
    let l = ctx.l10n;
    let (now, today) = (ctx.app.db.clock().now(), mine.zone.day(ctx.app.db.clock().now()));
    let row = |one: &MyItem| {
        let words = items::words(l, &one.item);
        let answer = items::answer(ctx, &one.item);
        Row::new(vec![
            items::link_to_answer(ctx, &one.item),
            html! { @match one.last_said { Some(at) => { (l.age_of(at, now)) } None => { (msg::never(l)) } } },
            html! { @if let Some(day) = one.item.due_on() { (when::due(l, day, today)) } @else { "–" } },
            html! {
                div.row-acts {
                    @if one.is_drafted { a href=(answer) { (msg::answer_continue(l)) span.hidden { ": " (words) } } }
                    form.inline method="post" action={ (answer) "/nothing-new" } {
                        (ui::csrf_field(ctx.csrf()))
                        (ui::hidden("institution", &one.institution_id))
                        button.button type="submit" {
                            (msg::update_nothing_new(l)) span.hidden { ": " (words) }
                        }
                    }
                }
            },
        ])
    };
    ui::data_table(
        l,
        &Table {
            caption: msg::my_items_title(l),
            caption_is_seen: false,
            columns: vec![
                Column::main(msg::item(l)),
                Column::text(msg::item_last_said(l)),
                Column::text(msg::item_due(l)),
                Column::text(msg::member_actions(l)),
            ],
            rows: mine.items.iter().map(row).collect(),
        },
    )
}

fn updates(ctx: &Ctx, title: &str, updates: &[MyUpdate]) -> Markup {
    let l = ctx.l10n;
    let now = ctx.app.db.clock().now();
    html! {
        section {
            h2 { (title) }
            ul.plain {
                @for update in updates {
                    li {
                        (items::link_to_answer(ctx, &update.item)) " "
                        span.muted { (l.age_of(update.since, now)) }
                        @if let Some(reason) = &update.reason {
                            p { strong { (msg::returned_reason(l)) } " " (ui::user_text(reason)) }
                        }
                    }
                }
            }
        }
    }
}

fn requests(ctx: &Ctx, requests: &[MyRequest]) -> Markup {
    let l = ctx.l10n;
    let today = ctx.app.db.clock().now().date();
    html! {
        section {
            h2 { (msg::requests_mine_title(l)) }
            ul.plain {
                @for request in requests {
                    li {
                        a href=(format!("{}/requests/{}", ctx.base(), request.id)) { (ui::user_text(&request.question)) }
                        @if let Some(day) = request.due_on { " " (when::due(l, day, today)) }
                    }
                }
            }
        }
    }
}

/// What the institution's focal points submitted.
pub(super) fn waiting_for_me(ctx: &Ctx, waiting: &ToClear) -> Markup {
    let l = ctx.l10n;
    let now = ctx.app.db.clock().now();
    html! {
        section {
            h2 { (msg::clear_title(l)) }
            @match waiting.oldest {
                Some(oldest) => {
                    p { strong { (msg::clear_count(l, waiting.count)) } " " (msg::clear_oldest(l, l.age_of(oldest, now))) }
                    (ui::button_group(ui::button_link(ButtonKind::Primary, msg::clear_open(l), &format!("{}/updates/to-clear", ctx.base()))))
                    ul.plain {
                        @for update in &waiting.first {
                            li { (items::link(ctx, &update.item)) " " span.muted { (l.age_of(update.since, now)) } }
                        }
                    }
                }
                None => { p { (msg::clear_nothing(l)) } }
            }
        }
    }
}
