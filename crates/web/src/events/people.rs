//! Who comes, and what they need. The task: organisers see who is registered and who waits, and mark who came; those named for it
//! read what participants need, and know that it is recorded.

use axum::extract::Path;
use axum::response::Response;
use maud::{Markup, html};
use suivi_domain::events::model::Standing;
use suivi_domain::events::rows::{Event, NeedsReader, Registration};
use suivi_domain::events::{needs as domain, registration};
use suivi_kernel::Result;

use super::one::Place;
use super::words;
use crate::accounts::answer::{self, Again, Sent, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Posted;
use crate::shell;
use crate::ui::{self, ButtonKind, Column, Field, InputKind, Row, Table};

/// Who is registered.
pub async fn page(ctx: Ctx, Path((_, slug)): Place) -> Result<Markup, Failure> {
    Ok(render(&ctx, &slug, &Sent::new(), Again::default()).await?)
}

async fn render(ctx: &Ctx, slug: &str, sent: &Sent, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let (actor, to) = (ctx.actor.clone(), slug.to_owned());
    let (event, rows, readers): (Event, Vec<Registration>, Vec<NeedsReader>) = ctx
        .app
        .db
        .read(move |conn| {
            let (event, rows) = registration::list(conn, &actor, &to)?;
            let readers = domain::readers(conn, &event)?;
            Ok((event, rows, readers))
        })
        .await?;
    let (shown, _) = words::read(ctx, slug).await?;
    let mut cx = shell::page_below(ctx, msg::event_registrations(l), words::way(ctx, &shown));
    cx.notice = again
        .notice
        .clone()
        .or_else(|| answer::news(ctx, &["event-attendance-saved", "event-readers-saved"]));
    let here = words::address(ctx, slug);
    let has_begun = event.starts_at <= ctx.app.db.clock().now();
    let main = html! {
        (ui::error_summary(l, &again.errors, &[("reader", msg::event_reader(l))]))
        (ui::page_head(html! { (msg::event_registrations(l)) }, Some(html! { (msg::event_registrations_lead(l)) }), None))
        @if rows.is_empty() { (ui::empty_state(msg::event_registrations_none(l), msg::event_registrations_step(l), None)) }
        @else if has_begun {
            (ui::wide_form(&format!("{here}/registrations"), ctx.csrf(), html! {
                (table(ctx, &rows, true)) (ui::button(ButtonKind::Primary, msg::event_attendance_save(l), None))
            }))
        } @else { (table(ctx, &rows, false)) }
        section.screen-only {
            h2 { (msg::event_readers(l)) }
            p { (msg::event_readers_lead(l)) }
            ul.plain {
                @for reader in &readers {
                    li {
                        (ui::user_text(&reader.label)) " "
                        form.inline method="post" action={ (here) "/needs" } {
                            (ui::csrf_field(ctx.csrf())) (ui::hidden("act", "remove")) (ui::hidden("id", &reader.id))
                            button.button type="submit" { (msg::button_remove(l)) span.hidden { ": " (reader.label) } }
                        }
                    }
                }
            }
            @if shown.reads_needs { p { (ui::button_link(ButtonKind::Secondary, msg::event_needs(l), &format!("{here}/needs"))) } }
            (ui::form(&format!("{here}/needs"), ctx.csrf(), html! {
                (ui::hidden("act", "add"))
                (ui::text_field(l, &Field::new("reader", msg::event_reader(l)).hint(msg::event_reader_hint(l)).kind(InputKind::Email).value(value(sent, "reader")).errors(&again.errors)))
                (ui::button(ButtonKind::Secondary, msg::button_add(l), None))
            }))
        }
    };
    Ok(ui::page(&cx, main))
}

fn table(ctx: &Ctx, rows: &[Registration], marks: bool) -> Markup {
    let l = ctx.l10n;
    let row = |one: &Registration| {
        let is_confirmed = one.standing == Standing::Confirmed.code();
        let tag = if is_confirmed {
            ui::status_tag(msg::event_standing_confirmed(l), ui::Shape::Full, ui::Tone::Good)
        } else {
            ui::status_tag(msg::event_standing_waiting(l), ui::Shape::Half, ui::Tone::Attention)
        };
        let mut cells = vec![
            html! { (ui::user_text(&one.name)) @if !one.organisation.is_empty() { p.muted { (ui::user_text(&one.organisation)) } } },
            html! { bdi { (one.email) } },
            html! { @if let Some(code) = &one.state { (words::state(l, code)) } },
            html! { (l.coded("event-mode", &one.mode)) },
            html! { (tag) },
            html! { (l.number(i64::from(one.assistants))) },
        ];
        if marks {
            cells.push(html! {
                @if is_confirmed {
                    label.option {
                        input type="checkbox" name="came" value=(one.id) checked[one.has_attended == Some(true)];
                        span { (msg::event_came(l)) span.hidden { ": " (one.name) } }
                    }
                }
            });
        }
        Row::new(cells)
    };
    let mut columns = vec![
        Column::main(msg::event_your_name(l)),
        Column::text(msg::email(l)),
        Column::text(msg::event_state(l)),
        Column::text(msg::event_way(l)),
        Column::text(msg::field_status(l)),
        Column::number(msg::event_assistants(l)),
    ];
    if marks {
        columns.push(Column::text(msg::event_attendance(l)));
    }
    ui::data_table(
        l,
        &Table {
            caption: msg::event_registrations(l),
            caption_is_seen: false,
            columns,
            rows: rows.iter().map(row).collect(),
        },
    )
}

/// Marks who came.
pub async fn attendance(
    ctx: Ctx,
    Path((_, slug)): Place,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let (actor, to) = (ctx.actor.clone(), slug.clone());
    let came: Vec<String> =
        sent.iter().filter(|(name, _)| name == "came").map(|(_, id)| id.clone()).collect();
    let made = ctx.app.db.write(move |tx| registration::mark_attendance(tx, &actor, &to, &came));
    let here = format!("{}/registrations", words::address(&ctx, &slug));
    answer::outcome(
        &ctx,
        made.await,
        |()| answer::done(&here, "event-attendance-saved"),
        |again| render(&ctx, &slug, &sent, again),
    )
    .await
}

/// What participants need. Opening it is recorded.
pub async fn needs(ctx: Ctx, Path((_, slug)): Place) -> Result<Markup, Failure> {
    let l = ctx.l10n;
    let (actor, secrets, to) = (ctx.actor.clone(), ctx.app.secrets.clone(), slug.clone());
    let (event, found) = ctx.app.db.write(move |tx| domain::list(tx, &actor, &secrets, &to)).await?;
    let (shown, _) = words::read(&ctx, &event.slug).await?;
    let cx = shell::page_below(&ctx, msg::event_needs(l), words::way(&ctx, &shown));
    let row = |one: &domain::Need| {
        Row::new(vec![
            html! { (ui::user_text(&one.row.name)) },
            html! { (l.coded("event-mode", &one.row.mode)) },
            html! {
                ul.plain { @for code in &one.needs.provisions { li { (words::provision(l, code)) } } }
                (ui::prose(&one.needs.words))
            },
            html! { (l.number(i64::from(one.row.assistants))) },
        ])
    };
    let main = html! {
        (ui::page_head(html! { (msg::event_needs(l)) }, Some(html! { (msg::event_needs_lead(l)) }), None))
        @if found.is_empty() { (ui::empty_state(msg::event_needs_none(l), msg::event_needs_none_step(l), None)) }
        @else {
            (ui::data_table(l, &Table {
                caption: msg::event_needs(l),
                caption_is_seen: false,
                columns: vec![
                    Column::main(msg::event_your_name(l)),
                    Column::text(msg::event_way(l)),
                    Column::text(msg::event_needs_title(l)),
                    Column::number(msg::event_assistants(l)),
                ],
                rows: found.iter().map(row).collect(),
            }))
        }
    };
    Ok(ui::page(&cx, main))
}

/// Names who may read what participants need, or takes the right away.
pub async fn readers(
    ctx: Ctx,
    Path((_, slug)): Place,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let (actor, asked, to) = (ctx.actor.clone(), sent.clone(), slug.clone());
    let made = ctx.app.db.write(move |tx| match value(&asked, "act") {
        "remove" => domain::unname_reader(tx, &actor, &to, value(&asked, "id")),
        _ => domain::name_reader(tx, &actor, &to, value(&asked, "reader")).map(|_| ()),
    });
    let here = format!("{}/registrations", words::address(&ctx, &slug));
    answer::outcome(
        &ctx,
        made.await,
        |()| answer::done(&here, "event-readers-saved"),
        |again| render(&ctx, &slug, &sent, again),
    )
    .await
}
