//! Requests to go back on something public. Task: a second person reads why, and agrees or refuses (V9).

use axum::extract::Path;
use axum::response::Redirect;
use maud::{Markup, html};
use suivi_domain::followup::rows::StepBack;
use suivi_domain::followup::step_back::{self, Kind};
use suivi_domain::followup::updates;
use suivi_domain::mechanisms::Mechanism;
use suivi_domain::plans::measures;
use suivi_kernel::{Act, Actor, LocalText, ObjectKind, Result};
use suivi_store::Conn;

use crate::accounts::answer::{self, Sent};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::{L10n, msg};
use crate::input::Posted;
use crate::plans::names;
use crate::routes::{Needs, Route};
use crate::shell;
use crate::ui::{self, ButtonKind, Column, Row, Table};

/// The addresses of requests to go back.
pub fn routes() -> Vec<Route> {
    let decide = Needs::May(Act::Publish, ObjectKind::PlanPublished);
    vec![
        Route::get("/{lang}/{mechanism}/steps-back", decide, page),
        Route::post("/{lang}/{mechanism}/steps-back/{id}/agree", decide, agree),
        Route::post("/{lang}/{mechanism}/steps-back/{id}/refuse", decide, refuse),
    ]
}

/// A request with what it is about.
struct Request {
    asked: StepBack,
    title: LocalText,
    /// The address below the mechanism's.
    path: String,
}

/// The requests that wait, oldest first.
async fn page(ctx: Ctx) -> Result<Markup, Failure> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let waiting = ctx
        .app
        .db
        .read(move |conn| {
            let waiting = step_back::waiting(conn, &actor, &mechanism)?;
            waiting
                .into_iter()
                .map(|asked| request(conn, &actor, &mechanism, asked))
                .collect::<Result<Vec<_>>>()
        })
        .await?;
    let l = ctx.l10n;
    let mut cx = shell::page_below(&ctx, msg::steps_back_title(l), Vec::new());
    cx.notice = answer::news(&ctx, &["step-back-decided"]);
    let main = html! {
        (ui::page_head(html! { (msg::steps_back_title(l)) }, Some(html! { (msg::steps_back_lead(l)) }), None))
        @if waiting.is_empty() {
            (ui::empty_state(msg::steps_back_empty(l), msg::steps_back_empty_step(l), None))
        } @else {
            (ui::data_table(l, &Table {
                caption: msg::steps_back_title(l),
                caption_is_seen: false,
                columns: vec![
                    Column::main(msg::steps_back_about(l)),
                    Column::text(msg::steps_back_change(l)),
                    Column::text(msg::steps_back_why(l)),
                    Column::text(msg::steps_back_who(l)),
                    Column::text(msg::steps_back_decision(l)),
                ],
                rows: waiting.iter().map(|request| row(&ctx, request)).collect(),
            }))
        }
    };
    Ok(ui::page(&cx, main))
}

fn request(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism, asked: StepBack) -> Result<Request> {
    match asked.object_kind.parse()? {
        Kind::Measure => {
            let measure = measures::find(conn, actor, mechanism, &asked.object_id)?;
            let title = LocalText::from_json(&measure.titles)?;
            Ok(Request { asked, title, path: format!("measures/{}", measure.slug) })
        }
        Kind::Update => {
            let update = updates::one(conn, actor, mechanism, &asked.object_id)?;
            Ok(Request {
                title: update.line.institution,
                path: format!("updates/{}", asked.object_id),
                asked,
            })
        }
    }
}

fn row(ctx: &Ctx, request: &Request) -> Row {
    let l = ctx.l10n;
    let asked = &request.asked;
    let decide = |decision: &str| format!("{}/steps-back/{}/{decision}", ctx.base(), asked.id);
    let is_own = asked.asked_by == ctx.actor.user_id;
    Row::new(vec![
        html! { a href=(format!("{}/{}", ctx.base(), request.path)) { (ui::local_text(l, &request.title)) } },
        html! { (state(l, asked, &asked.from_code)) " → " strong { (state(l, asked, &asked.to_code)) } },
        ui::prose(&asked.reason),
        html! { (ui::user_text(&asked.asked_label)) " " (ui::moment(l, asked.asked_at)) },
        html! {
            @if is_own { (msg::problem_second_person(l)) }
            @else {
                (ui::button_group(html! {
                    (ui::post_button(ButtonKind::Primary, msg::steps_back_agree(l), &decide("agree"), ctx.csrf()))
                    (ui::post_button(ButtonKind::Secondary, msg::steps_back_refuse(l), &decide("refuse"), ctx.csrf()))
                }))
            }
        },
    ])
}

/// What a code of the object's states is called.
fn state(l: L10n, asked: &StepBack, code: &str) -> String {
    match asked.object_kind.parse() {
        Ok(Kind::Measure) if code == measures::HIDDEN => msg::not_public(l).to_owned(),
        Ok(Kind::Measure) => names::status(l, code),
        Ok(Kind::Update) => suivi_kernel::vocab::scale("update_status")
            .find(|step| step.code == code)
            .map_or(code, |step| step.names.best_text(l.language()))
            .to_owned(),
        Err(_) => code.to_owned(),
    }
}

async fn agree(
    ctx: Ctx,
    Path((_, _, id)): Path<(String, String, String)>,
    _: Posted<Sent>,
) -> Result<Redirect, Failure> {
    decide(&ctx, id, true).await
}

async fn refuse(
    ctx: Ctx,
    Path((_, _, id)): Path<(String, String, String)>,
    _: Posted<Sent>,
) -> Result<Redirect, Failure> {
    decide(&ctx, id, false).await
}

async fn decide(ctx: &Ctx, id: String, is_granted: bool) -> Result<Redirect, Failure> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    ctx.app.db.write(move |tx| step_back::decide(tx, &actor, &mechanism, &id, is_granted)).await?;
    Ok(answer::done(&format!("{}/steps-back", ctx.base()), "step-back-decided"))
}
