//! The values of an indicator: entering, revising, hiding, and every version there was.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use suivi_domain::plans::indicators::queries::{self, Row as Value, Whole};
use suivi_domain::plans::indicators::{Cell, Entered, NewPoint, Period, find, set_hidden, set_point};
use suivi_domain::plans::model::PointStatus;
use suivi_kernel::{FieldProblem, Problem, Refusal, Result};

use super::{page, words};
use crate::accounts::answer::{self, Sent, chosen, some, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::{L10n, msg};
use crate::input::Posted;
use crate::plans::form::{noted, number};
use crate::shell;
use crate::ui::{self, ButtonKind, Choice, Column, Crumb, Field, FieldErrors, InputKind, Row, Table};

/// The labels, for the summary of errors.
pub fn labels(l: L10n, whole: &Whole) -> Vec<(&'static str, &'static str)> {
    let mut labels = vec![
        ("period", msg::point_period(l)),
        ("place", msg::point_place(l)),
        ("value", msg::point_value(l)),
        ("persons", msg::point_persons(l)),
        ("status", msg::point_status(l)),
        ("source", msg::indicator_source(l)),
        ("note", msg::point_note(l)),
    ];
    let known = suivi_kernel::vocab::dimensions().iter();
    let own = known.filter(|dimension| whole.dimensions.contains(&dimension.code));
    labels.extend(own.map(|dimension| (dimension.code.as_str(), dimension.names.best_text(l.language()))));
    labels
}

/// What a value looks like as a form that was sent; official values are corrected.
fn sent_of(row: &Value) -> Sent {
    let mut sent = page::groups(&row.cell);
    let mut add = |name: &str, value: String| sent.push((name.to_owned(), value));
    add("period", row.period.to_string());
    add("place", row.place.clone());
    add("value", row.value.map(|value| value.to_string()).unwrap_or_default());
    add("persons", row.persons.map(|persons| persons.to_string()).unwrap_or_default());
    add("status", PointStatus::after(row.status, PointStatus::Final).code().to_owned());
    add("source", row.source.clone().unwrap_or_default());
    sent
}

/// The form for a value, filled with the one that is to be revised.
pub fn form(
    ctx: &Ctx,
    whole: &Whole,
    revised: Option<&Value>,
    sent: Option<&Sent>,
    errors: &FieldErrors,
) -> Markup {
    let l = ctx.l10n;
    let begun = revised.map(sent_of).unwrap_or_else(|| vec![("status".to_owned(), "final".to_owned())]);
    let sent = sent.unwrap_or(&begun);
    let line = |name, label, kind| {
        ui::text_field(l, &Field::optional(name, label).kind(kind).value(value(sent, name)).errors(errors))
    };
    let statuses: Vec<Choice> = PointStatus::ALL
        .iter()
        .map(|status| {
            let name = l.coded("point-status", status.code());
            Choice::new(status.code(), name, value(sent, "status") == status.code())
        })
        .collect();
    let title = if revised.is_some() { msg::point_revise_title(l) } else { msg::point_enter(l) };
    let action = format!("{}/points", page::address(ctx, whole));
    html! {
        section #value {
            h2 { (title) }
            p { (msg::point_enter_lead(l)) }
            (ui::form(&action, ctx.csrf(), html! {
                (ui::text_field(l, &Field::new("period", msg::point_period(l)).hint(msg::point_period_hint(l))
                    .value(value(sent, "period")).errors(errors)))
                (line("place", msg::point_place(l), InputKind::Text))
                @for dimension in &whole.dimensions { (group(l, whole, dimension, sent, errors)) }
                (ui::text_field(l, &Field::optional("value", msg::point_value(l)).kind(InputKind::Decimal)
                    .hint(msg::point_value_hint(l)).value(value(sent, "value")).errors(errors)))
                (ui::text_field(l, &Field::optional("persons", msg::point_persons(l)).kind(InputKind::Number)
                    .hint(msg::point_persons_hint(l)).value(value(sent, "persons")).errors(errors)))
                (ui::select(l, &Field::new("status", msg::point_status(l)).errors(errors), &statuses))
                (line("source", msg::indicator_source(l), InputKind::Text))
                (ui::text_area(l, &Field::optional("note", msg::point_note(l)).hint(msg::point_note_hint(l)).rows(2)
                    .value(value(sent, "note")).errors(errors)))
                (ui::button(ButtonKind::Primary, msg::button_save(l), None))
            }))
        }
    }
}

/// One dimension: the groups that stand in the table are offered, a new one may be written.
fn group(l: L10n, whole: &Whole, dimension: &str, sent: &Sent, errors: &FieldErrors) -> Markup {
    let name = format!("group_{dimension}");
    let label = words::dimension(l, dimension);
    let mut known: Vec<&str> = whole.values.iter().filter_map(|value| value.cell.group(dimension)).collect();
    known.sort_unstable();
    known.dedup();
    let hint = match known.is_empty() {
        true => msg::point_group_hint(l).to_owned(),
        false => msg::point_group_known(l, known.join(msg::list_comma(l)).as_str()),
    };
    let field = Field::optional(&name, &label).hint(&hint).value(value(sent, &name));
    // The rules name the dimension, the form its group.
    let problem = errors.on(dimension).map(|words| FieldErrors::one(&name, words)).unwrap_or_default();
    ui::text_field(l, &field.errors(&problem))
}

/// What was sent, as a value.
fn point_of(whole: &Whole, sent: &Sent) -> Result<NewPoint> {
    let mut wrong = Vec::new();
    let period = value(sent, "period");
    let period: Option<Period> = period
        .parse()
        .map_err(|_| {
            let problem =
                if period.trim().is_empty() { Problem::required("") } else { Problem::not_a_period(period) };
            wrong.push(FieldProblem { field: "period".to_owned(), problem });
        })
        .ok();
    let amount = noted(&mut wrong, number(sent, "value"));
    let persons = match value(sent, "persons").trim() {
        "" => None,
        text => {
            let persons = text.parse().ok();
            if persons.is_none() {
                let problem = Problem::not_a_count(text);
                wrong.push(FieldProblem { field: "persons".to_owned(), problem });
            }
            persons
        }
    };
    let status = chosen::<PointStatus>(sent, "status").map_err(|problem| wrong.push(problem)).ok();
    let cell = whole.dimensions.iter().fold(Cell::total(), |cell, dimension| {
        cell.within(dimension, value(sent, &format!("group_{dimension}")))
    });
    match (period, status) {
        (Some(period), Some(status)) if wrong.is_empty() => Ok(NewPoint {
            period,
            place: value(sent, "place").trim().to_owned(),
            cell,
            value: amount,
            persons,
            status,
            source: some(value(sent, "source")),
            note: some(value(sent, "note")),
        }),
        _ => Err(Refusal::Invalid(wrong).into()),
    }
}

/// Enters or revises a value.
pub async fn set(
    ctx: Ctx,
    Path((_, _, slug)): Path<(String, String, String)>,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let whole = page::find(&ctx, slug.clone()).await?;
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let here = page::address(&ctx, &whole);
    let entered = match point_of(&whole, &sent) {
        Ok(point) => {
            let id = whole.indicator.id.clone();
            ctx.app.db.write(move |tx| set_point(tx, &actor, &mechanism, &id, point)).await
        }
        Err(error) => Err(error),
    };
    match entered {
        Ok(Entered::Same) => Ok(answer::done(&here, "point-same").into_response()),
        Ok(_) => Ok(answer::done(&here, "point-saved").into_response()),
        Err(error) => {
            let again = answer::again(ctx.l10n, error)?;
            Ok(answer::refused(page::show(&ctx, slug, Some(&sent), again).await?))
        }
    }
}

/// A value of the indicator of an address.
type OfIndicator = Path<(String, String, String, String)>;

/// Every version of one value. Task: an insider sees what was corrected, when and why.
pub async fn history(ctx: Ctx, Path((_, _, slug, id)): OfIndicator) -> Result<Markup, Failure> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let (indicator, versions) = ctx
        .app
        .db
        .read(move |conn| {
            let indicator = find(conn, &actor, &mechanism, &slug)?;
            let versions = queries::history(conn, &actor, &indicator, &id)?;
            Ok((indicator, versions))
        })
        .await?;
    let l = ctx.l10n;
    let here = format!("{}/indicators/{}", ctx.base(), indicator.slug);
    let name = suivi_kernel::LocalText::from_json(&indicator.names)?;
    let way = vec![
        Crumb::to(msg::indicators_title(l), format!("{}/indicators", ctx.base())),
        Crumb::to(name.best_text(l.language()), here.clone()),
    ];
    let cx = shell::page_below(&ctx, msg::point_history(l), way);
    let newest = versions.first().ok_or(Refusal::NotFound)?;
    let cell: Cell = newest.cell.parse().map_err(|_| Refusal::NotFound)?;
    let period: Period = newest.period.parse().map_err(|_| Refusal::NotFound)?;
    let unit_kind = indicator.unit_kind.parse()?;
    let mut rows = Vec::with_capacity(versions.len());
    for version in &versions {
        let status: PointStatus = version.status.parse()?;
        rows.push(Row::new(vec![
            html! { (l.number(i64::from(version.version))) },
            html! {
                @match version.value {
                    Some(value) => { (words::value(l, unit_kind, indicator.decimals, value)) }
                    None => { (msg::point_not_available(l)) }
                }
            },
            words::status_tag(l, status),
            html! { @if let Some(note) = &version.note { (ui::prose(note)) } },
            ui::user_text(&version.set_label),
            ui::moment(l, version.at),
        ]));
    }
    let lead =
        html! { (words::period(l, period)) (msg::list_comma(l)) (words::cell(l, &newest.place, &cell)) };
    let (hide, value) =
        if newest.is_suppressed { (msg::point_show(l), "no") } else { (msg::point_hide(l), "yes") };
    let main = html! {
        (ui::page_head(ui::local_text(l, &name), Some(lead), None))
        (ui::data_table(l, &Table {
            caption: msg::point_history(l),
            caption_is_seen: true,
            columns: vec![
                Column::number(msg::point_versions(l)),
                Column::number(&indicator.unit),
                Column::text(msg::point_status(l)),
                Column::text(msg::point_note(l)),
                Column::text(msg::audit_who(l)),
                Column::text(msg::audit_when(l)),
            ],
            rows,
        }))
        @if suivi_domain::plans::indicators::keeps(&ctx.actor, &indicator.mechanism_id) {
            section {
                h2 { (msg::point_public(l)) }
                p { (msg::point_hide_lead(l)) }
                (ui::form(&format!("{here}/points/{}/hide", newest.id), ctx.csrf(),
                    ui::button(ButtonKind::Secondary, hide, Some(("hide", value)))))
            }
        }
    };
    Ok(ui::page(&cx, main))
}

/// Hides a value from the public, or shows it again.
pub async fn hide(
    ctx: Ctx,
    Path((_, _, slug, id)): OfIndicator,
    Posted(sent): Posted<Sent>,
) -> Result<Redirect, Failure> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let here = format!("{}/indicators/{slug}/points/{id}", ctx.base());
    let is_hidden = value(&sent, "hide") == "yes";
    ctx.app.db.write(move |tx| set_hidden(tx, &actor, &mechanism, &slug, &id, is_hidden)).await?;
    Ok(Redirect::to(&here))
}
