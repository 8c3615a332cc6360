//! What waits for somebody: practices to answer for the State, to review, and one's own.

use maud::{Markup, html};
use suivi_domain::hub::practices::queries::{self, Mine, Waiting};
use suivi_kernel::{Act, ObjectKind, Result};

use super::{page, words};
use crate::accounts::answer;
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::shell;
use crate::ui::{self, ButtonKind, Column, Row, Table};

/// The page.
pub async fn page(ctx: Ctx) -> Result<Markup, Failure> {
    let l = ctx.l10n;
    let actor = ctx.actor.clone();
    let mine: Mine = ctx.app.db.read(move |conn| queries::mine(conn, &actor)).await?;
    let mut cx = shell::page_below(&ctx, msg::practices_mine(l), vec![words::way(&ctx)]);
    cx.notice = answer::news(&ctx, &page::NEWS);
    let writes = ctx.actor.may_somewhere(Act::Create, ObjectKind::GoodPractice);
    let begin =
        || ui::button_link(ButtonKind::Primary, msg::practice_new(l), &format!("{}/new", words::root(&ctx)));
    let is_empty = mine.own.is_empty() && mine.to_answer.is_empty() && mine.to_review.is_empty();
    let main = html! {
        (ui::page_head(html! { (msg::practices_mine(l)) }, Some(html! { (msg::practices_mine_lead(l)) }), writes.then(begin)))
        @if is_empty { (ui::empty_state(msg::practices_mine_empty(l), msg::practices_mine_empty_step(l), None)) }
        (section(&ctx, msg::practices_to_answer(l), &mine.to_answer, "/state"))
        (section(&ctx, msg::practices_to_review(l), &mine.to_review, "/review"))
        (section(&ctx, msg::practices_own(l), &mine.own, ""))
    };
    Ok(ui::page(&cx, main))
}

fn section(ctx: &Ctx, title: &str, waiting: &[Waiting], below: &str) -> Markup {
    let l = ctx.l10n;
    let today = ctx.app.db.clock().now().date();
    let row = |one: &Waiting| {
        let row = &one.row;
        let is_old = row.document.is_some() && row.review_on.is_some_and(|day| day < today);
        // A draft's first step is its form.
        let below = if below.is_empty() && row.status == "draft" { "/edit" } else { below };
        Row::new(vec![
            html! { a href={ (words::address(ctx, &row.slug)) (below) } { (ui::local_text(l, &one.title)) } },
            html! { (words::value(l, "state", &row.state)) },
            html! {
                (words::status(l, &row.status))
                @if is_old { " " (ui::status_tag(msg::practice_out_of_date(l), ui::Shape::Triangle, ui::Tone::Attention)) }
            },
            html! { @if row.status == "submitted" && let Some(due) = row.due_on { (ui::day(l, due)) } },
            ui::day(l, row.updated_at.date()),
        ])
    };
    html! {
        @if !waiting.is_empty() {
            section {
                h2 { (title) }
                (ui::data_table(l, &Table {
                    caption: title,
                    caption_is_seen: false,
                    columns: vec![
                        Column::main(words::part(l, "title")),
                        Column::text(msg::practice_state(l)),
                        Column::text(msg::practice_stands(l)),
                        Column::text(msg::practice_due(l)),
                        Column::text(msg::practice_changed(l)),
                    ],
                    rows: waiting.iter().map(row).collect(),
                }))
            }
        }
    }
}
