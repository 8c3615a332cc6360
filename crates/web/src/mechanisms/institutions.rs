//! Institutions. The task: anyone sees who carries recommendations out; the secretariat keeps the list right.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use suivi_domain::mechanisms::{self, Branch, Institution};
use suivi_kernel::{Act, Error, Problem, Refusal, Result};

use super::institution_form as form;
use crate::accounts::answer::{self, Again, Sent};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::followup::history_of_institution;
use crate::i18n::msg;
use crate::input::Posted;
use crate::recommendations::acts;
use crate::shell;
use crate::ui::{self, ButtonKind, Column, Crumb, Field, FieldErrors, InputKind, Row, Shape, Table, Tone};

fn list_address(ctx: &Ctx) -> String {
    format!("{}/institutions", ctx.base())
}

/// The institutions of today as a tree, and below it those that were closed.
pub async fn page(ctx: Ctx) -> Result<Markup, Failure> {
    let l = ctx.l10n;
    let (id, today) = (ctx.mechanism()?.id.clone(), ctx.app.db.clock().now().date());
    let asked = id.clone();
    let (open, all) = ctx
        .app
        .db
        .read(move |conn| {
            Ok((
                mechanisms::institutions_on(conn, &asked, today)?,
                mechanisms::institutions_of(conn, &asked)?,
            ))
        })
        .await?;
    let closed: Vec<Branch> = all
        .into_iter()
        .filter(|institution| !institution.is_valid_on(today))
        .map(|institution| Branch { depth: 0, institution })
        .collect();
    let keeps = mechanisms::may_keep_institutions(&ctx.actor, Act::Update, &id);
    let mut cx = shell::page_below(&ctx, msg::nav_institutions(l), Vec::new());
    cx.notice = answer::news(&ctx, &["institution-saved"]);
    let add = || {
        ui::button_link(ButtonKind::Primary, msg::institution_add(l), &format!("{}/new", list_address(&ctx)))
    };
    let lead = html! { (msg::institutions_lead(l)) " " (msg::institutions_count(l, open.len())) };
    let main = html! {
        (ui::page_head(html! { (msg::nav_institutions(l)) }, Some(lead), keeps.then(add)))
        @if open.is_empty() && closed.is_empty() {
            (ui::empty_state(msg::institutions_empty(l), msg::institutions_empty_step(l), keeps.then(add)))
        }
        @if !open.is_empty() { (table(&ctx, &open, keeps, msg::nav_institutions(l))) }
        @if !closed.is_empty() {
            section {
                h2 { (msg::institutions_closed(l)) }
                (table(&ctx, &closed, keeps, msg::institutions_closed(l)))
            }
        }
    };
    Ok(ui::page(&cx, main))
}

fn table(ctx: &Ctx, branches: &[Branch], keeps: bool, caption: &str) -> Markup {
    let l = ctx.l10n;
    let name = |branch: &Branch| {
        let institution = &branch.institution;
        let address = format!("{}/{}", list_address(ctx), institution.slug);
        html! {
            @for _ in 0..branch.depth { span.deeper aria-hidden="true" { "– " } }
            @if keeps {
                a href=(address) { (ui::local_text(l, &institution.names)) }
            } @else {
                (ui::local_text(l, &institution.names))
            }
        }
    };
    let since = |institution: &Institution| {
        html! {
            @if let Some(from) = institution.valid_from { (ui::day(l, from)) }
            @if let Some(to) = institution.valid_to {
                " " (msg::institution_valid_to(l)) " " (ui::day(l, to))
            }
        }
    };
    let row = |branch: &Branch| {
        let institution = &branch.institution;
        Row::new(vec![
            name(branch),
            ui::local_text(l, &institution.short_names),
            html! { (l.coded("institution-kind", institution.kind.code())) },
            since(institution),
        ])
    };
    ui::data_table(
        l,
        &Table {
            caption,
            caption_is_seen: false,
            columns: vec![
                Column::main(msg::institution_name(l)),
                Column::text(msg::institution_short_name(l)),
                Column::text(msg::institution_kind(l)),
                Column::text(msg::institution_valid_from(l)),
            ],
            rows: branches.iter().map(row).collect(),
        },
    )
}

/// The form for a new institution.
pub async fn new(ctx: Ctx) -> Result<Markup, Failure> {
    require(&ctx, Act::Create)?;
    Ok(render(&ctx, None, &Sent::new(), Again::default()).await?)
}

/// The form for an institution, and the way to close or reopen it.
pub async fn edit(ctx: Ctx, Path((_, _, slug)): Path<(String, String, String)>) -> Result<Markup, Failure> {
    let institution = find(&ctx, slug).await?;
    let notice = match answer::news(&ctx, &["member-saved"]) {
        Some(notice) => Some(notice),
        None => acts::notice_of_address(&ctx).await?,
    };
    let again = Again { notice, ..Again::default() };
    Ok(render(&ctx, Some(&institution), &form::sent_of(&institution), again).await?)
}

/// Refuses before anything of the form is looked at.
fn require(ctx: &Ctx, act: Act) -> Result<()> {
    let may = mechanisms::may_keep_institutions(&ctx.actor, act, &ctx.mechanism()?.id);
    if may { Ok(()) } else { Err(Refusal::NotPermitted.into()) }
}

async fn find(ctx: &Ctx, slug: String) -> Result<Institution> {
    require(ctx, Act::Update)?;
    let id = ctx.mechanism()?.id.clone();
    ctx.app.db.read(move |conn| mechanisms::institution(conn, &id, &slug)).await
}

async fn render(ctx: &Ctx, known: Option<&Institution>, sent: &Sent, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let id = ctx.mechanism()?.id.clone();
    let mut others = ctx.app.db.read(move |conn| mechanisms::institutions_of(conn, &id)).await?;
    others.retain(|other| other.valid_to.is_none() && known.is_none_or(|known| known.id != other.id));
    let title = if known.is_some() { msg::institution_edit(l) } else { msg::institution_add(l) };
    let way = vec![Crumb::to(msg::nav_institutions(l), list_address(ctx))];
    let mut cx = shell::page_below(ctx, title, way);
    cx.notice = again.notice;
    let history = match known {
        Some(institution) => history_of_institution(ctx, institution).await?,
        None => html! {},
    };
    let action = match known {
        Some(institution) => format!("{}/{}", list_address(ctx), institution.slug),
        None => list_address(ctx),
    };
    let lead = known.map(|institution| ui::local_text(l, &institution.names));
    let main = html! {
        (ui::error_summary(l, &again.errors, &form::labels(l)))
        (ui::page_head(html! { (title) }, lead, None))
        (ui::form(&action, ctx.csrf(), html! {
            (form::fields(ctx, sent, &again.errors, &others))
            (ui::button(ButtonKind::Primary, msg::button_save(l), None))
        }))
        (history)
        @if let Some(institution) = known { (ending(ctx, institution, &action, &again.errors)) }
    };
    Ok(ui::page(&cx, main))
}

fn ending(ctx: &Ctx, institution: &Institution, action: &str, errors: &FieldErrors) -> Markup {
    let l = ctx.l10n;
    let today = ctx.app.db.clock().now().date().to_string();
    html! {
        section {
            @if let Some(to) = institution.valid_to {
                p { (ui::status_tag(msg::institution_closed(l), Shape::Open, Tone::Neutral)) " " (ui::day(l, to)) }
                (ui::post_button(ButtonKind::Secondary, msg::institution_reopen(l), &format!("{action}/reopen"), ctx.csrf()))
            } @else {
                h2 { (msg::institution_close(l)) }
                p { (msg::institution_close_lead(l)) }
                (ui::form(&format!("{action}/close"), ctx.csrf(), html! {
                    (ui::text_field(l, &Field::new("valid_to", msg::institution_last_day(l)).kind(InputKind::Date)
                        .value(&today).errors(errors)))
                    (ui::button(ButtonKind::Danger, msg::institution_close(l), None))
                }))
            }
        }
    }
}

/// Enters an institution.
pub async fn create(ctx: Ctx, Posted(sent): Posted<Sent>) -> Result<Response, Failure> {
    require(&ctx, Act::Create)?;
    let (actor, id) = (ctx.actor.clone(), ctx.mechanism()?.id.clone());
    let asked = sent.clone();
    let made = ctx
        .app
        .db
        .write(move |tx| mechanisms::create_institution(tx, &actor, &id, form::facts_of(&asked)?))
        .await;
    match made {
        Ok(_) => Ok(answer::done(&list_address(&ctx), "institution-saved").into_response()),
        Err(error) => {
            let again = answer::again(ctx.l10n, error)?;
            Ok(answer::refused(render(&ctx, None, &sent, again).await?))
        }
    }
}

/// Changes an institution.
pub async fn update(
    ctx: Ctx,
    Path((_, _, slug)): Path<(String, String, String)>,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let known = find(&ctx, slug).await?;
    let (actor, institution, asked) = (ctx.actor.clone(), known.clone(), sent.clone());
    let changed = ctx.app.db.write(move |tx| {
        let (facts, seen) = (form::facts_of(&asked)?, form::seen(&asked));
        let (mechanism_id, id) = (&institution.mechanism_id, &institution.id);
        mechanisms::update_institution(tx, &actor, mechanism_id, id, facts, seen)
    });
    match changed.await {
        Ok(_) => Ok(answer::done(&list_address(&ctx), "institution-saved").into_response()),
        Err(error) => {
            let again = answer::again(ctx.l10n, error)?;
            Ok(answer::refused(render(&ctx, Some(&known), &sent, again).await?))
        }
    }
}

/// Says which day was its last.
pub async fn close(
    ctx: Ctx,
    Path((_, _, slug)): Path<(String, String, String)>,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let known = find(&ctx, slug).await?;
    let (actor, institution) = (ctx.actor.clone(), known.clone());
    let closed = ctx.app.db.write(move |tx| {
        let last_day = answer::date(&sent, "valid_to").map_err(|problem| Refusal::Invalid(vec![problem]))?;
        let last_day = last_day.ok_or_else(|| Refusal::invalid("valid_to", Problem::required("")))?;
        mechanisms::close_institution(tx, &actor, &institution.mechanism_id, &institution.id, last_day)
    });
    ended(&ctx, &known, closed.await).await
}

/// Takes the closing back.
pub async fn reopen(
    ctx: Ctx,
    Path((_, _, slug)): Path<(String, String, String)>,
    _: Posted<Sent>,
) -> Result<Response, Failure> {
    let known = find(&ctx, slug).await?;
    let (actor, institution) = (ctx.actor.clone(), known.clone());
    let opened = ctx
        .app
        .db
        .write(move |tx| {
            mechanisms::reopen_institution(tx, &actor, &institution.mechanism_id, &institution.id)
        })
        .await;
    ended(&ctx, &known, opened).await
}

async fn ended(ctx: &Ctx, known: &Institution, outcome: Result<Institution>) -> Result<Response, Failure> {
    match outcome {
        Ok(_) => Ok(answer::done(&list_address(ctx), "institution-saved").into_response()),
        Err(error) => {
            let leads = matches!(&error, Error::Refusal(Refusal::Conflict(problem)) if problem.key == Problem::has_open_items(0).key);
            let mut again = answer::again(ctx.l10n, error)?;
            if let Some(notice) = again.notice.as_mut().filter(|_| leads) {
                let succeed = format!("{}/successions?from={}", ctx.base(), known.slug);
                let words = msg::succession_name(ctx.l10n);
                notice.action = Some(ui::button_link(ButtonKind::Secondary, words, &succeed));
            }
            Ok(answer::refused(render(ctx, Some(known), &form::sent_of(known), again).await?))
        }
    }
}
