//! The reports that are owed. The task: the secretariat sees on one page what the State owes in the next eighteen months, and
//! what it owed long ago.

use axum::response::Response;
use chrono::Datelike;
use maud::{Markup, html};
use serde::Deserialize;
use suivi_domain::reports::model::ObligationState;
use suivi_domain::reports::queries::{self, Filter};
use suivi_domain::reports::rows::Obligation;
use suivi_formats::export::{Column as FileColumn, Format, Table as FileTable, Value};
use suivi_kernel::zone::months_after;
use suivi_kernel::{Act, Date, ObjectKind, Problem, Refusal, Result, Zone, vocab};

use super::{timeline, words};
use crate::accounts::answer;
use crate::context::Ctx;
use crate::download;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Asked;
use crate::recommendations::names;
use crate::shell;
use crate::ui::{self, Address, ButtonKind, Choice, Column, Field, Row, Table};

/// How far the page looks ahead unless one asks for all.
const MONTHS: u32 = 18;

/// What the address asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq)]
pub struct Wanted {
    #[serde(default)]
    state: String,
    #[serde(default)]
    body: String,
    #[serde(default)]
    until: String,
    #[serde(default)]
    view: String,
}

impl Wanted {
    /// The filter, on a day. Refuses what it does not know.
    pub fn filter(&self, today: Date) -> Result<Filter> {
        let unknown = |field, value: &str| Refusal::invalid(field, Problem::unknown_choice(value));
        let state = match self.state.as_str() {
            "" => Some(ObligationState::Open),
            "all" => None,
            code => Some(code.parse().map_err(|_| unknown("state", code))?),
        };
        let until = match self.until.as_str() {
            "" => Some(months_after(today, MONTHS)),
            "all" => None,
            other => return Err(unknown("until", other).into()),
        };
        let body = Some(self.body.clone()).filter(|body| !body.is_empty());
        if let Some(code) = &body
            && vocab::body(code).is_none()
        {
            return Err(unknown("body", code).into());
        }
        Ok(Filter { state, body, until })
    }

    fn view(&self) -> Result<View> {
        Ok(match self.view.as_str() {
            "" => View::List,
            "months" => View::Months,
            "timeline" => View::Timeline,
            other => return Err(Refusal::invalid("view", Problem::unknown_choice(other)).into()),
        })
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum View {
    List,
    Months,
    Timeline,
}

/// The day it is in Geneva, where reports are due.
pub fn today(ctx: &Ctx) -> Date {
    Zone::geneva().day(ctx.app.db.clock().now())
}

async fn found(ctx: &Ctx, wanted: &Wanted) -> Result<Vec<Obligation>> {
    let (actor, mechanism, filter) =
        (ctx.actor.clone(), ctx.mechanism()?.clone(), wanted.filter(today(ctx))?);
    ctx.app.db.read(move |conn| queries::list(conn, &actor, &mechanism, &filter)).await
}

/// The page, as a list, by month or along a line of time.
pub async fn page(ctx: Ctx, Asked(wanted): Asked<Wanted>) -> Result<Markup, Failure> {
    let l = ctx.l10n;
    let (rows, view, today) = (found(&ctx, &wanted).await?, wanted.view()?, today(&ctx));
    let mechanism = ctx.mechanism()?;
    let enters = ctx.actor.may(Act::Create, ObjectKind::ReportDraft, &mechanism.id);
    let mut cx = shell::page_below(&ctx, msg::obligations_title(l), Vec::new());
    cx.notice = answer::news(&ctx, &["obligation-added", "obligations-brought"]);
    let base = format!("{}/obligations", ctx.base());
    let overdue = rows.iter().filter(|row| row.is_overdue(today)).count();
    let head = ui::page_head(
        html! { (msg::obligations_title(l)) },
        Some(html! { (msg::obligations_lead(l)) }),
        enters.then(|| {
            html! {
                (ui::button_link(ButtonKind::Primary, msg::obligation_add(l), &format!("{base}/new")))
                (ui::post_button(ButtonKind::Secondary, msg::obligations_refresh(l), &format!("{base}/refresh"), ctx.csrf()))
            }
        }),
    );
    let none = || {
        let step = enters.then(|| {
            ui::button_link(
                ButtonKind::Secondary,
                msg::treaties_title(l),
                &format!("{}/treaties", ctx.base()),
            )
        });
        ui::empty_state(msg::obligations_none(l), msg::obligations_none_step(l), step)
    };
    let main = html! {
        (head)
        (filters(&ctx, &wanted))
        (views(&ctx, view))
        @if rows.is_empty() { (none()) } @else {
            p { (msg::obligations_count(l, rows.len())) @if overdue > 0 { (msg::list_comma(l)) strong.overdue { (msg::obligations_overdue(l, overdue)) } } }
            @match view {
                View::List => { (table(&ctx, &rows, today)?) }
                View::Months => { (months(&ctx, &rows, today)?) }
                View::Timeline => { (timeline::chart(l, &rows, today)?) (table(&ctx, &rows, today)?) }
            }
            (ui::downloads(l, &Address::of(&ctx.uri.to_string()).without("view").without("done")))
        }
        p.ways {
            a href=(format!("{}/treaties", ctx.base())) { (msg::treaties_title(l)) } " "
            a href=(format!("{base}.ics")) { (msg::obligations_calendar(l)) }
        }
        p.muted { (msg::obligations_note(l)) }
    };
    Ok(ui::page(&cx, main))
}

fn filters(ctx: &Ctx, wanted: &Wanted) -> Markup {
    let l = ctx.l10n;
    let states = [
        Choice::new("open", msg::obligation_open(l), matches!(wanted.state.as_str(), "" | "open")),
        Choice::new("submitted", msg::obligation_submitted(l), wanted.state == "submitted"),
        Choice::new("waived", msg::obligation_waived(l), wanted.state == "waived"),
        Choice::new("all", msg::obligations_all(l), wanted.state == "all"),
    ];
    let bodies: Vec<(String, String)> = vocab::bodies()
        .iter()
        .filter(|body| body.committee.is_some() || body.code == "UPR")
        .map(|body| (body.code.clone(), names::body(l, &body.code)))
        .collect();
    let bodies: Vec<Choice> =
        bodies.iter().map(|(code, name)| Choice::new(code, name, *code == wanted.body)).collect();
    let until = [
        Choice::new("", msg::obligations_18_months(l), wanted.until.is_empty()),
        Choice::new("all", msg::obligations_all(l), wanted.until == "all"),
    ];
    html! {
        form.act-fields method="get" action=(format!("{}/obligations", ctx.base())) {
            (ui::hidden("view", &wanted.view))
            (ui::select(l, &Field::new("state", msg::field_status(l)), &states))
            (ui::select(l, &Field::optional("body", msg::obligation_to(l)), &bodies))
            (ui::select(l, &Field::new("until", msg::obligations_until(l)), &until))
            (ui::button(ButtonKind::Secondary, msg::search_button(l), None))
        }
    }
}

fn views(ctx: &Ctx, now: View) -> Markup {
    let l = ctx.l10n;
    let here = Address::of(&ctx.uri.to_string()).without("done");
    let all = [
        (View::List, "", msg::obligations_view_list(l)),
        (View::Months, "months", msg::obligations_view_months(l)),
        (View::Timeline, "timeline", msg::obligations_view_timeline(l)),
    ];
    html! {
        nav.tabs aria-label=(msg::obligations_view(l)) {
            ul {
                @for (view, code, label) in all {
                    @let to = here.clone().with("view", code);
                    li { a href=(to.to_string()) aria-current=[(view == now).then_some("true")] { (label) } }
                }
            }
        }
    }
}

fn table(ctx: &Ctx, rows: &[Obligation], today: Date) -> Result<Markup> {
    let l = ctx.l10n;
    let row = |row: &Obligation| {
        Ok(Row::new(vec![
            words::link(ctx, row)?,
            words::due(l, row, today),
            words::tag(l, row, today),
            html! { @if let Some(rule) = &row.rule { (words::rule(l, rule)) } @else { (msg::obligation_by_hand(l)) } },
        ]))
    };
    Ok(ui::data_table(
        l,
        &Table {
            caption: msg::obligations_title(l),
            caption_is_seen: false,
            columns: vec![
                Column::main(msg::obligation(l)),
                Column::text(msg::obligation_due(l)),
                Column::text(msg::field_status(l)),
                Column::text(msg::obligation_basis(l)),
            ],
            rows: rows.iter().map(row).collect::<Result<_>>()?,
        },
    ))
}

/// What is overdue, and then month by month.
fn months(ctx: &Ctx, rows: &[Obligation], today: Date) -> Result<Markup> {
    let l = ctx.l10n;
    let month = |row: &Obligation| {
        if row.is_overdue(today) { None } else { row.due_on.with_day(1) }
    };
    let mut parts: Vec<(Option<Date>, Vec<&Obligation>)> = Vec::new();
    for row in rows {
        match parts.iter_mut().find(|(known, _)| *known == month(row)) {
            Some((_, some)) => some.push(row),
            None => parts.push((month(row), vec![row])),
        }
    }
    parts.sort_by_key(|(month, _)| *month);
    Ok(html! {
        @for (month, some) in &parts {
            section {
                h2 {
                    @match month {
                        None => { (msg::obligation_overdue(l)) }
                        Some(first) => { (l.month_of_year(*first)) }
                    }
                }
                ul.plain {
                    @for row in some {
                        li { (words::due(l, row, today)) " " (words::link(ctx, row)?) " " (words::tag(l, row, today)) }
                    }
                }
            }
        }
    })
}

/// The list as CSV.
pub async fn csv(ctx: Ctx, Asked(wanted): Asked<Wanted>) -> Result<Response, Failure> {
    file(ctx, wanted, Format::Csv).await
}

/// The list as an Excel workbook.
pub async fn xlsx(ctx: Ctx, Asked(wanted): Asked<Wanted>) -> Result<Response, Failure> {
    file(ctx, wanted, Format::Xlsx).await
}

/// The list as JSON.
pub async fn json(ctx: Ctx, Asked(wanted): Asked<Wanted>) -> Result<Response, Failure> {
    file(ctx, wanted, Format::Json).await
}

async fn file(ctx: Ctx, wanted: Wanted, format: Format) -> Result<Response, Failure> {
    let l = ctx.l10n;
    let table = FileTable {
        title: msg::obligations_title(l).to_owned(),
        language: l.language(),
        columns: vec![
            FileColumn::new("id", msg::obligation_id(l)),
            FileColumn::wide("title", msg::obligation(l)),
            FileColumn::new("kind", msg::obligation_kind(l)),
            FileColumn::new("body", msg::obligation_to(l)),
            FileColumn::narrow("due_on", msg::obligation_due(l)),
            FileColumn::narrow("state", msg::field_status(l)),
            FileColumn::narrow("submitted_on", msg::obligation_sent_on(l)),
            FileColumn::new("symbol", msg::obligation_symbol(l)),
            FileColumn::wide("basis", msg::obligation_basis(l)),
            FileColumn::new("url", msg::field_address(l)),
        ],
    };
    let rows = found(&ctx, &wanted).await?;
    let written = download::written(format, &table, |put| {
        for row in &rows {
            let url = format!("{}{}/obligations/{}", ctx.app.settings.public_address, ctx.base(), row.slug);
            let basis = row.rule.as_deref().map_or(msg::obligation_by_hand(l), |rule| words::rule(l, rule));
            put(&[
                row.slug.as_str().into(),
                words::title(l, row)?.into(),
                row.kind.as_str().into(),
                row.body.as_deref().into(),
                Value::Day(row.due_on),
                row.state.as_str().into(),
                row.submitted_on.into(),
                row.symbol.as_deref().into(),
                basis.to_owned().into(),
                url.into(),
            ])?;
        }
        Ok(())
    })?;
    download::answer(&ctx, "obligations", format, written)
}
