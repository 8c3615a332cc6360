//! The reports of a mechanism. The task: the secretariat sees what is being written, until when and how far it is; a ministry
//! what waits for it; anyone what was published.

use maud::{Markup, html};
use suivi_domain::reports::writing::queries::{self, Listed};
use suivi_kernel::{Act, ObjectKind, Result};

use super::{waiting, words};
use crate::accounts::answer;
use crate::context::Ctx;
use crate::errors::Failure;
use crate::followup::when;
use crate::i18n::msg;
use crate::reports::list::today;
use crate::reports::words::kind;
use crate::shell;
use crate::ui::{self, ButtonKind, Column, Row, Table};

/// The page.
pub async fn page(ctx: Ctx) -> Result<Markup, Failure> {
    let l = ctx.l10n;
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let begins = actor.may(Act::Create, ObjectKind::ReportDraft, &mechanism.id);
    let arranges = actor.may(Act::Update, ObjectKind::ReportDraft, &mechanism.id);
    let (listed, waits) = ctx
        .app
        .db
        .read(move |conn| {
            Ok((queries::list(conn, &actor, &mechanism)?, waiting::Waiting::of(conn, &actor, &mechanism)?))
        })
        .await?;
    let mut cx = shell::page_below(&ctx, msg::reports_title(l), Vec::new());
    cx.notice = answer::news(&ctx, &["report-template-copied"]);
    let base = format!("{}/reports", ctx.base());
    let acts = html! {
        @if begins { (ui::button_link(ButtonKind::Primary, msg::report_new(l), &format!("{base}/new"))) }
        @if arranges { (ui::button_link(ButtonKind::Secondary, msg::report_templates(l), &format!("{base}/templates"))) }
    };
    let main = html! {
        (ui::page_head(html! { (msg::reports_title(l)) }, Some(html! { (msg::reports_lead(l)) }), begins.then_some(acts)))
        (waiting::section(&ctx, &waits)?)
        @if listed.is_empty() { (ui::empty_state(msg::reports_none(l), msg::reports_none_step(l), None)) }
        @else { (table(&ctx, &listed)?) }
    };
    Ok(ui::page(&cx, main))
}

fn table(ctx: &Ctx, listed: &[Listed]) -> Result<Markup> {
    let l = ctx.l10n;
    let today = today(ctx);
    let is_insider = ctx
        .mechanism
        .as_ref()
        .is_some_and(|mechanism| ctx.actor.may_some(Act::Read, ObjectKind::ReportDraft, &mechanism.id));
    let row = |one: &Listed| {
        let report = &one.row;
        let mut cells = vec![
            html! { a href=(words::address(ctx, &report.slug)) { (words::title(report)?) } },
            html! { (kind(l, &report.kind)) },
            html! { @match (&report.symbol, report.due_on) {
                (Some(symbol), _) => { bdi { (symbol) } }
                (None, Some(due)) if report.state == "submitted" => { (ui::day(l, due)) }
                (None, Some(due)) => { (when::due(l, due, today)) }
                (None, None) => { "–" }
            } },
            words::state_tag(l, report, today),
        ];
        if is_insider {
            let (all, ready) = one.sections;
            cells.push(html! {
                @if words::is_open(report) { (msg::report_ready_of(l, words::number(all), words::number(ready))) } @else { "–" }
            });
        }
        Ok(Row::new(cells))
    };
    let mut columns = vec![
        Column::text(msg::report(l)),
        Column::text(msg::obligation_kind(l)),
        Column::text(msg::report_due_or_symbol(l)),
        Column::text(msg::field_status(l)),
    ];
    if is_insider {
        columns.push(Column::text(msg::report_sections(l)));
    }
    Ok(ui::data_table(
        l,
        &Table {
            caption: msg::reports_title(l),
            caption_is_seen: false,
            columns,
            rows: listed.iter().map(row).collect::<Result<_>>()?,
        },
    ))
}
