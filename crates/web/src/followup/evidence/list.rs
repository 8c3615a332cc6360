//! All evidence. The task: the secretariat sees what stands behind the accounts, and which links have gone.

use axum::response::Response;
use maud::{Markup, html};
use serde::Deserialize;
use suivi_domain::followup::evidence::{self as domain, Filter, links::LinkState};
use suivi_domain::followup::model::EvidenceKind;
use suivi_domain::followup::rows::Evidence;
use suivi_formats::export::{Column as FileColumn, Format, Table as FileTable, Value};
use suivi_kernel::{FieldProblem, Problem, Refusal, Result};

use super::names;
use crate::context::Ctx;
use crate::download;
use crate::errors::Failure;
use crate::i18n::{L10n, msg};
use crate::input::Asked;
use crate::paging::Page;
use crate::shell;
use crate::ui::{self, Address, ButtonKind, Choice, Column, Field, Row, Table};

/// Rows of a file read at a time, and at most.
const STEP: i64 = 1_000;
const MOST: i64 = 200_000;

/// What the address narrows the list by.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct Wanted {
    #[serde(default)]
    kind: String,
    #[serde(default)]
    link: String,
    #[serde(default)]
    public: String,
}

impl Wanted {
    fn filter(&self, (skip, limit): (i64, i64)) -> Result<Filter> {
        let mut wrong = Vec::new();
        let mut known = |field: &str, value: &str, is_known: bool| {
            if !value.is_empty() && !is_known {
                let problem = Problem::unknown_choice(value);
                wrong.push(FieldProblem { field: field.to_owned(), problem });
            }
            (!value.is_empty()).then(|| value.to_owned())
        };
        let kind = known("kind", &self.kind, self.kind.parse::<EvidenceKind>().is_ok());
        let check_state = known("link", &self.link, self.link.parse::<LinkState>().is_ok());
        let public = known("public", &self.public, matches!(self.public.as_str(), "yes" | "no"));
        if !wrong.is_empty() {
            return Err(Refusal::Invalid(wrong).into());
        }
        Ok(Filter { kind, check_state, is_public: public.map(|asked| asked == "yes"), skip, limit })
    }
}

/// The list, newest first.
pub async fn page(ctx: Ctx, Asked(wanted): Asked<Wanted>) -> Result<Markup, Failure> {
    let l = ctx.l10n;
    let page = Page::of(&ctx.uri)?;
    let filter = wanted.filter(page.window())?;
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let found = ctx.app.db.read(move |conn| domain::list(conn, &actor, &mechanism, &filter)).await?;
    let cx = shell::page_below(&ctx, msg::evidence_title(l), Vec::new());
    let here = Address::of(&ctx.uri.to_string()).without("page");
    let rows = found
        .rows
        .iter()
        .map(|row| {
            Row::new(vec![
                names::piece(&ctx, row),
                html! { (names::tag(l, row)) },
                names::link_state(&ctx, row),
                ui::moment(l, row.added_at),
                html! { a href=(format!("{}/evidence/{}", ctx.base(), row.id)) { (msg::evidence_open(l)) span.hidden { ": " (row.title) } } },
            ])
        })
        .collect();
    let place = page.ways(&ctx, found.rows.len(), found.total);
    let main = html! {
        (ui::page_head(html! { (msg::evidence_title(l)) }, Some(html! { (msg::evidence_lead(l)) }), None))
        (filters(&ctx, &wanted))
        @if found.rows.is_empty() { (ui::empty_state(msg::results_none(l), msg::evidence_none(l), None)) }
        @else {
            (ui::data_table(l, &Table {
                caption: msg::evidence_title(l),
                caption_is_seen: false,
                columns: vec![
                    Column::main(msg::evidence_name(l)),
                    Column::text(msg::field_status(l)),
                    Column::text(msg::evidence_link_state(l)),
                    Column::text(msg::evidence_added(l)),
                    Column::text(msg::evidence_open(l)),
                ],
                rows,
            }))
            (ui::pagination(l, &place))
            (ui::downloads(l, &here))
        }
    };
    Ok(ui::page(&cx, main))
}

fn filters(ctx: &Ctx, wanted: &Wanted) -> Markup {
    let l = ctx.l10n;
    let kinds: Vec<Choice> = EvidenceKind::ALL
        .iter()
        .map(|kind| Choice::new(kind.code(), names::kind(l, kind.code()), kind.code() == wanted.kind))
        .collect();
    let states = [
        Choice::new("ok", msg::evidence_link_ok(l), wanted.link == "ok"),
        Choice::new("moved", msg::evidence_link_moved(l), wanted.link == "moved"),
        Choice::new("gone", msg::evidence_link_gone(l), wanted.link == "gone"),
        Choice::new("unreachable", msg::evidence_link_unreachable(l), wanted.link == "unreachable"),
    ];
    let public = [
        Choice::new("yes", msg::evidence_public(l), wanted.public == "yes"),
        Choice::new("no", msg::evidence_internal(l), wanted.public == "no"),
    ];
    html! {
        details open[*wanted != Wanted::default()] {
            summary { (msg::filters(l)) }
            form method="get" action=(format!("{}/evidence", ctx.base())) {
                div.act-fields {
                    (ui::select(l, &Field::optional("kind", msg::evidence_kind_title(l)), &kinds))
                    (ui::select(l, &Field::optional("link", msg::evidence_link_state(l)), &states))
                    (ui::select(l, &Field::optional("public", msg::evidence_public(l)), &public))
                }
                (ui::button(ButtonKind::Secondary, msg::search_button(l), None))
            }
        }
    }
}

/// The list as CSV.
pub async fn csv(ctx: Ctx, Asked(wanted): Asked<Wanted>) -> Result<Response, Failure> {
    answer(ctx, wanted, Format::Csv).await
}

/// The list as an Excel workbook.
pub async fn xlsx(ctx: Ctx, Asked(wanted): Asked<Wanted>) -> Result<Response, Failure> {
    answer(ctx, wanted, Format::Xlsx).await
}

/// The list as JSON.
pub async fn json(ctx: Ctx, Asked(wanted): Asked<Wanted>) -> Result<Response, Failure> {
    answer(ctx, wanted, Format::Json).await
}

async fn answer(ctx: Ctx, wanted: Wanted, format: Format) -> Result<Response, Failure> {
    let asking = ctx.clone();
    let filter = wanted.filter((0, STEP))?;
    let file = ctx
        .app
        .db
        .read(move |conn| {
            let mechanism = asking.mechanism()?;
            download::written(format, &table(asking.l10n), |put| {
                for skip in (0..MOST).step_by(usize::try_from(STEP)?) {
                    let some = Filter { skip, limit: STEP, ..filter.clone() };
                    let page = domain::list(conn, &asking.actor, mechanism, &some)?;
                    for row in &page.rows {
                        put(&values(&asking, row))?;
                    }
                    if skip + STEP >= page.total {
                        break;
                    }
                }
                Ok(())
            })
        })
        .await?;
    download::answer(&ctx, "evidence", format, file)
}

fn table(l: L10n) -> FileTable {
    FileTable {
        title: msg::evidence_title(l).to_owned(),
        language: l.language(),
        columns: vec![
            FileColumn::new("id", msg::evidence_number(l)),
            FileColumn::new("kind", msg::evidence_kind_title(l)),
            FileColumn::wide("title", msg::evidence_name(l)),
            FileColumn::wide("address", msg::evidence_address(l)),
            FileColumn::new("link", msg::evidence_link_state(l)),
            FileColumn::narrow("checked_on", msg::evidence_checked(l)),
            FileColumn::new("sha256", msg::evidence_digest(l)),
            FileColumn::narrow("public", msg::evidence_public(l)),
            FileColumn::narrow("withdrawn", msg::evidence_withdrawn(l)),
            FileColumn::narrow("added_on", msg::evidence_added(l)),
            FileColumn::new("url", msg::field_address(l)),
        ],
    }
}

fn values<'a>(ctx: &Ctx, row: &'a Evidence) -> Vec<Value<'a>> {
    let l = ctx.l10n;
    let url = format!("{}{}/evidence/{}", ctx.app.settings.public_address, ctx.base(), row.id);
    vec![
        row.id.as_str().into(),
        names::kind(l, &row.kind).to_owned().into(),
        row.title.as_str().into(),
        row.address.as_deref().into(),
        row.check_state.as_deref().into(),
        row.checked_at.map(|at| at.date()).into(),
        row.blob_hash.as_deref().into(),
        Value::Bool(row.is_public),
        Value::Bool(row.withdrawn_at.is_some()),
        row.added_at.date().into(),
        url.into(),
    ]
}
