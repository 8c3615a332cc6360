//! Absences. The task: a person says in half a minute when she is away and who stands in; everybody concerned sees it.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use suivi_domain::accounts::Colleague;
use suivi_domain::followup::absences::{self, Away, NewAbsence};
use suivi_kernel::{FieldProblem, Problem, Refusal, Result};

use crate::accounts::answer::date;
use crate::accounts::answer::{self, Again, Sent, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Posted;
use crate::shell;
use crate::ui::{self, ButtonKind, Choice, Column, Field, InputKind, Row, Table};

/// What the page may say was done.
const NEWS: &[&str] = &["absence-entered", "absence-ended"];

fn address(ctx: &Ctx) -> String {
    format!("{}/absences", ctx.base())
}

/// One's own absences and those one stands in for, and the form for another.
pub async fn page(ctx: Ctx) -> Result<Markup, Failure> {
    let again = Again { notice: answer::news(&ctx, NEWS), ..Again::default() };
    Ok(render(&ctx, &Sent::new(), again).await?)
}

async fn render(ctx: &Ctx, sent: &Sent, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let today = ctx.app.db.clock().now().date();
    let keeps = absences::keeps_members(&ctx.actor, &mechanism);
    let (coming, people, delegates) = ctx
        .app
        .db
        .read(move |conn| {
            let coming = absences::coming(conn, &actor, &mechanism, today)?;
            let people = absences::people(conn, &actor, &mechanism)?;
            Ok((coming, people, absences::delegates(conn, &actor, &mechanism)?))
        })
        .await?;
    let mut cx = shell::page_below(ctx, msg::absences_title(l), Vec::new());
    cx.notice = again.notice;
    let labels = [
        ("person", msg::absence_person(l)),
        ("from_on", msg::absence_from(l)),
        ("to_on", msg::absence_to(l)),
        ("delegate", msg::absence_delegate(l)),
        ("note", msg::absence_note(l)),
    ];
    let errors = &again.errors;
    let dates = |name: &'static str, label: &'static str| {
        ui::text_field(
            l,
            &Field::new(name, label).kind(InputKind::Date).value(value(sent, name)).errors(errors),
        )
    };
    let main = html! {
        (ui::error_summary(l, errors, &labels))
        (ui::page_head(html! { (msg::absences_title(l)) }, Some(html! { (msg::absences_lead(l)) }), None))
        @if coming.is_empty() { p { (msg::absences_none(l)) } } @else { (table(ctx, &coming)) }
        section {
            h2 { (msg::absence_new(l)) }
            p { (msg::absence_rules(l)) }
            @if delegates.is_empty() { p.muted { (msg::absence_nobody(l)) } } @else {
                (ui::form(&address(ctx), ctx.csrf(), html! {
                    @if keeps { (ui::select(l, &Field::new("person", msg::absence_person(l)).errors(errors), &choices(&people, value(sent, "person")))) }
                    (dates("from_on", msg::absence_from(l)))
                    (dates("to_on", msg::absence_to(l)))
                    (ui::select(l, &Field::new("delegate", msg::absence_delegate(l)).hint(msg::absence_delegate_hint(l))
                        .errors(errors), &choices(&delegates, value(sent, "delegate"))))
                    (ui::text_field(l, &Field::optional("note", msg::absence_note(l)).value(value(sent, "note")).errors(errors)))
                    (ui::button(ButtonKind::Primary, msg::absence_enter(l), None))
                }))
            }
        }
    };
    Ok(ui::page(&cx, main))
}

fn choices<'p>(people: &'p [Colleague], chosen: &str) -> Vec<Choice<'p>> {
    people.iter().map(|p| Choice::new(&p.account_id, &p.name, p.account_id == chosen)).collect()
}

fn table(ctx: &Ctx, coming: &[Away]) -> Markup {
    let l = ctx.l10n;
    let row = |away: &Away| {
        let end = format!("{}/{}/end", address(ctx), away.absence.id);
        Row::new(vec![
            ui::user_text(&away.person),
            ui::day(l, away.absence.from_on),
            ui::day(l, away.absence.to_on),
            ui::user_text(&away.delegate),
            html! { @if let Some(note) = &away.absence.note { (ui::user_text(note)) } },
            ui::post_button(ButtonKind::Secondary, msg::absence_end(l), &end, ctx.csrf()),
        ])
    };
    ui::data_table(
        l,
        &Table {
            caption: msg::absences_title(l),
            caption_is_seen: false,
            columns: vec![
                Column::text(msg::absence_person(l)),
                Column::text(msg::absence_from(l)),
                Column::text(msg::absence_to(l)),
                Column::text(msg::absence_delegate(l)),
                Column::text(msg::absence_note(l)),
                Column::text(msg::member_actions(l)),
            ],
            rows: coming.iter().map(row).collect(),
        },
    )
}

/// Enters an absence.
pub async fn enter(ctx: Ctx, Posted(sent): Posted<Sent>) -> Result<Response, Failure> {
    let outcome = match new(&ctx, &sent) {
        Ok(new) => {
            let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
            ctx.app.db.write(move |tx| absences::enter(tx, &actor, &mechanism, new)).await
        }
        Err(error) => Err(error),
    };
    match outcome {
        Ok(_) => Ok(answer::done(&address(&ctx), "absence-entered").into_response()),
        Err(error) => {
            let again = answer::again(ctx.l10n, error)?;
            Ok(answer::refused(render(&ctx, &sent, again).await?))
        }
    }
}

/// What was sent, understood; without a person it is one's own absence.
fn new(ctx: &Ctx, sent: &Sent) -> Result<NewAbsence> {
    let mut wrong: Vec<FieldProblem> = Vec::new();
    let mut day = |name: &str| match date(sent, name) {
        Ok(Some(day)) => Some(day),
        Ok(None) => {
            wrong.push(FieldProblem { field: name.to_owned(), problem: Problem::required("") });
            None
        }
        Err(problem) => {
            wrong.push(problem);
            None
        }
    };
    let (from_on, to_on) = (day("from_on"), day("to_on"));
    let (Some(from_on), Some(to_on)) = (from_on, to_on) else { return Err(Refusal::Invalid(wrong).into()) };
    let own = ctx.actor.user_id.clone().unwrap_or_default();
    let person = value(sent, "person");
    Ok(NewAbsence {
        account_id: if person.is_empty() { own } else { person.to_owned() },
        delegate_id: value(sent, "delegate").to_owned(),
        from_on,
        to_on,
        note: value(sent, "note").to_owned(),
    })
}

/// Ends an absence before its last day.
pub async fn end(
    ctx: Ctx,
    Path((_, _, id)): Path<(String, String, String)>,
    _: Posted<Sent>,
) -> Result<Response, Failure> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    ctx.app.db.write(move |tx| absences::end(tx, &actor, &mechanism, &id)).await?;
    Ok(answer::done(&address(&ctx), "absence-ended").into_response())
}
