//! The treaties and where the State stands with each. The task: the secretariat says once what was ratified and when, and the
//! reports that follow stand on the list.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use suivi_domain::reports::model::Stance;
use suivi_domain::reports::treaties::{self, Facts, Standing};
use suivi_kernel::vocab::TreatyKind;
use suivi_kernel::{Act, LocalText, ObjectKind, Refusal, Result};

use crate::accounts::answer::{self, Again, Sent, chosen, date, revision, texts, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::{L10n, msg};
use crate::input::Posted;
use crate::recommendations::names;
use crate::shell;
use crate::ui::{
    self, ButtonKind, Choice, Column, Crumb, Field, FieldErrors, InputKind, LanguageField, Row, Shape, Table,
    Tone,
};

/// Every treaty.
pub async fn page(ctx: Ctx) -> Result<Markup, Failure> {
    let l = ctx.l10n;
    let mechanism = ctx.mechanism()?.clone();
    let changes = ctx.actor.may(Act::Update, ObjectKind::ReportDraft, &mechanism.id);
    let all = ctx.app.db.read(move |conn| treaties::all(conn, &mechanism)).await?;
    let way = vec![Crumb::to(msg::obligations_title(l), format!("{}/obligations", ctx.base()))];
    let mut cx = shell::page_below(&ctx, msg::treaties_title(l), way);
    cx.notice = answer::news(&ctx, &["treaty-changed"]);
    let mut rows = Vec::with_capacity(all.len());
    for standing in &all {
        rows.push(row(&ctx, standing, changes)?);
    }
    let mut columns = vec![
        Column::main(msg::treaty(l)),
        Column::text(msg::treaty_stance(l)),
        Column::text(msg::treaty_in_force(l)),
        Column::text(msg::obligation_to(l)),
    ];
    if changes {
        columns.push(Column::text(msg::treaty_change(l)));
    }
    let main = html! {
        (ui::page_head(html! { (msg::treaties_title(l)) }, Some(html! { (msg::treaties_lead(l)) }), None))
        (ui::data_table(l, &Table { caption: msg::treaties_title(l), caption_is_seen: false, columns, rows }))
        p.muted { (msg::treaties_note(l)) }
    };
    Ok(ui::page(&cx, main))
}

fn row(ctx: &Ctx, standing: &Standing, changes: bool) -> Result<Row> {
    let l = ctx.l10n;
    let treaty = standing.treaty;
    let name = treaty.names.best_text(l.language());
    let reservations = match &standing.row {
        Some(row) => LocalText::from_json(&row.reservations)?,
        None => LocalText::default(),
    };
    let since = standing.row.as_ref().and_then(|row| row.in_force_on);
    let mut cells = vec![
        html! {
            @if treaty.kind == TreatyKind::Protocol { span.muted { (msg::treaty_protocol(l)) } " " }
            (name)
            @if !reservations.0.is_empty() {
                details { summary { (msg::treaty_reservations(l)) } (ui::local_prose(l, &reservations)) }
            }
        },
        stance(l, standing.stance()),
        html! { @match since { Some(since) => { (ui::day(l, since)) } None => { "–" } } },
        html! { (names::body(l, &treaty.body)) },
    ];
    if changes {
        cells.push(html! {
            a href=(format!("{}/treaties/{}", ctx.base(), treaty.code)) { (msg::treaty_change(l)) span.hidden { ": " (name) } }
        });
    }
    Ok(Row::new(cells))
}

fn stance(l: L10n, stance: Stance) -> Markup {
    let (shape, tone) = match stance {
        Stance::Party => (Shape::Full, Tone::Good),
        Stance::Signed => (Shape::Half, Tone::Active),
        Stance::Neither => (Shape::Open, Tone::Neutral),
    };
    ui::status_tag(l.coded("treaty-stance", stance.code()), shape, tone)
}

/// The form of one treaty.
pub async fn edit(ctx: Ctx, Path((_, _, code)): Path<(String, String, String)>) -> Result<Markup, Failure> {
    let standing = find(&ctx, code).await?;
    let sent = sent_of(&standing)?;
    Ok(render(&ctx, &standing, &sent, Again::default()))
}

async fn find(ctx: &Ctx, code: String) -> Result<Standing> {
    let mechanism = ctx.mechanism()?.clone();
    ctx.app.db.read(move |conn| treaties::one(conn, &mechanism, &code)).await
}

fn sent_of(standing: &Standing) -> Result<Sent> {
    let mut sent = Sent::new();
    let mut add = |name: &str, value: String| sent.push((name.to_owned(), value));
    add("stance", standing.stance().code().to_owned());
    add("revision", standing.revision().to_string());
    if let Some(row) = &standing.row {
        add("acted_on", row.acted_on.map(|day| day.to_string()).unwrap_or_default());
        add("in_force_on", row.in_force_on.map(|day| day.to_string()).unwrap_or_default());
        for (language, words) in LocalText::from_json(&row.reservations)?.0 {
            add(&format!("reservations_{language}"), words);
        }
    }
    Ok(sent)
}

fn render(ctx: &Ctx, standing: &Standing, sent: &Sent, again: Again) -> Markup {
    let l = ctx.l10n;
    let treaty = standing.treaty;
    let name = treaty.names.best_text(l.language());
    let list = format!("{}/treaties", ctx.base());
    let way = vec![
        Crumb::to(msg::obligations_title(l), format!("{}/obligations", ctx.base())),
        Crumb::to(msg::treaties_title(l), list.as_str()),
    ];
    let mut cx = shell::page_below(ctx, name, way);
    cx.notice = again.notice;
    let labels = [
        ("stance", msg::treaty_stance(l)),
        ("acted_on", msg::treaty_acted_on(l)),
        ("in_force_on", msg::treaty_in_force(l)),
        ("reservations", msg::treaty_reservations(l)),
    ];
    let main = html! {
        (ui::error_summary(l, &again.errors, &labels))
        (ui::page_head(html! { (name) }, Some(html! { (names::body(l, &treaty.body)) }), None))
        (ui::form(&format!("{list}/{}", treaty.code), ctx.csrf(), fields(l, sent, &again.errors)))
    };
    ui::page(&cx, main)
}

fn fields(l: L10n, sent: &Sent, errors: &FieldErrors) -> Markup {
    let stances: Vec<Choice> = Stance::ALL
        .iter()
        .map(|stance| {
            let code = stance.code();
            Choice::new(code, l.coded("treaty-stance", code), code == value(sent, "stance"))
        })
        .collect();
    let day = |name, label, hint| {
        let field = Field::optional(name, label).hint(hint).kind(InputKind::Date);
        ui::text_field(l, &field.value(value(sent, name)).errors(errors))
    };
    let reservations = texts(sent, "reservations");
    html! {
        (ui::hidden("revision", value(sent, "revision")))
        (ui::radios(l, &Field::new("stance", msg::treaty_stance(l)).errors(errors), &stances))
        (day("acted_on", msg::treaty_acted_on(l), msg::treaty_acted_on_hint(l)))
        (day("in_force_on", msg::treaty_in_force(l), msg::treaty_in_force_hint(l)))
        (ui::language_fields(l, &LanguageField {
            name: "reservations", label: msg::treaty_reservations(l), hint: None, rows: Some(6), is_needed: false,
            text: &reservations, errors,
        }))
        (ui::button(ButtonKind::Primary, msg::button_save(l), None))
    }
}

/// Says where the State stands.
pub async fn update(
    ctx: Ctx,
    Path((_, _, code)): Path<(String, String, String)>,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let (wanted, asked) = (code.clone(), sent.clone());
    let changed = ctx.app.db.write(move |tx| {
        let (facts, seen) = facts_of(&asked)?;
        treaties::change(tx, &actor, &mechanism, &wanted, facts, seen)
    });
    match changed.await {
        Ok(_) => Ok(answer::done(&format!("{}/treaties", ctx.base()), "treaty-changed").into_response()),
        Err(error) => {
            let again = answer::again(ctx.l10n, error)?;
            let standing = find(&ctx, code).await?;
            Ok(answer::refused(render(&ctx, &standing, &sent, again)))
        }
    }
}

fn facts_of(sent: &Sent) -> Result<(Facts, i32)> {
    let seen = revision(sent)?;
    let mut wrong = Vec::new();
    let stance = chosen::<Stance>(sent, "stance").map_err(|problem| wrong.push(problem)).ok();
    let mut day = |name| date(sent, name).map_err(|problem| wrong.push(problem)).ok().flatten();
    let (acted_on, in_force_on) = (day("acted_on"), day("in_force_on"));
    match stance {
        Some(stance) if wrong.is_empty() => {
            Ok((Facts { stance, acted_on, in_force_on, reservations: texts(sent, "reservations") }, seen))
        }
        _ => Err(Refusal::Invalid(wrong).into()),
    }
}
