//! The next step of one update: the forms on its page, and what they do.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use suivi_domain::followup::clearance_links::{self, Recipient};
use suivi_domain::followup::model::UpdateStatus;
use suivi_domain::followup::rows::ClearanceLink;
use suivi_domain::followup::step_back;
use suivi_domain::followup::updates::{self, Whole};
use suivi_kernel::{Act, Error, Language, ObjectKind, Problem, Refusal, Result};
use suivi_store::Tx;

use super::names;
use super::one::{self, Beside};
use crate::accounts::answer::{self, Sent, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::{L10n, msg};
use crate::input::Posted;
use crate::ui::{self, ButtonKind, Choice, Field, FieldErrors, InputKind};

/// The labels of the fields below, for the summary of what is wrong.
pub fn labels(l: L10n) -> [(&'static str, &'static str); 4] {
    [
        ("reason", msg::update_reason(l)),
        ("name", msg::update_link_name(l)),
        ("email", msg::email(l)),
        ("to", msg::update_back_to(l)),
    ]
}

/// What this reader can do with the update now.
pub fn acts(ctx: &Ctx, whole: &Whole, beside: &Beside, errors: &FieldErrors) -> Markup {
    let Some(mechanism) = ctx.mechanism.as_ref().filter(|_| whole.is_read_inside) else { return html! {} };
    let row = &whole.line.row;
    let (actor, institution) = (&ctx.actor, &row.institution_id);
    let writes = actor.may_own(Act::Update, ObjectKind::UpdateDraft, &mechanism.id, institution);
    let signs = updates::is_approver_of(actor, &mechanism.id, institution) && !row.is_by(actor);
    let validates = actor.may(Act::Approve, ObjectKind::UpdateDraft, &mechanism.id);
    html! {
        @match row.status.as_str() {
            "draft" if writes => { (goes_on(ctx, whole)) (withdraw_form(ctx, whole, errors, false)) }
            "submitted" => {
                @if signs { (clear_button(ctx, whole)) (send_back_form(ctx, whole, errors)) }
                @else if validates && !beside.has_approver { (on_behalf(ctx, whole, errors)) }
                @if row.class <= 1 && (writes || signs || validates) { (by_link(ctx, whole, beside, errors)) }
                @if writes { (replace(ctx, whole)) (withdraw_form(ctx, whole, errors, false)) }
            }
            "returned" if writes && whole.followed_by.is_none() => { (replace(ctx, whole)) }
            "cleared" | "validated" => {
                @if validates { (send_back_form(ctx, whole, errors)) }
                @if signs { (withdraw_form(ctx, whole, errors, true)) }
            }
            "published" => {
                @if writes && whole.followed_by.is_none() { (replace(ctx, whole)) }
                (back(ctx, whole, errors))
            }
            _ => {}
        }
    }
}

fn address(ctx: &Ctx, whole: &Whole, act: &str) -> String {
    format!("{}/updates/{}/{act}", ctx.base(), whole.line.row.id)
}

fn folded(title: &str, is_open: bool, body: Markup) -> Markup {
    html! { details open[is_open] { summary { (title) } (body) } }
}

fn reason_field(l: L10n, errors: &FieldErrors) -> Markup {
    ui::text_area(
        l,
        &Field::new("reason", msg::update_reason(l)).hint(msg::update_reason_hint(l)).rows(2).errors(errors),
    )
}

fn goes_on(ctx: &Ctx, whole: &Whole) -> Markup {
    let Some(about) = &whole.line.about else { return html! {} };
    let words = msg::update_go_on(ctx.l10n);
    ui::button_group(ui::button_link(ButtonKind::Primary, words, &names::answer_address(ctx, about)))
}

fn replace(ctx: &Ctx, whole: &Whole) -> Markup {
    let l = ctx.l10n;
    let Some(about) = &whole.line.about else { return html! {} };
    let words = match whole.line.row.status.as_str() {
        "returned" => msg::update_try_again(l),
        "published" => msg::update_correct_it(l),
        _ => msg::update_replace_it(l),
    };
    let address = format!("{}?from={}", names::answer_address(ctx, about), whole.line.row.id);
    ui::button_group(ui::button_link(ButtonKind::Secondary, words, &address))
}

fn clear_button(ctx: &Ctx, whole: &Whole) -> Markup {
    let action = address(ctx, whole, "clear");
    ui::button_group(ui::post_button(ButtonKind::Primary, msg::update_clear(ctx.l10n), &action, ctx.csrf()))
}

fn send_back_form(ctx: &Ctx, whole: &Whole, errors: &FieldErrors) -> Markup {
    let l = ctx.l10n;
    let form = ui::form(
        &address(ctx, whole, "return"),
        ctx.csrf(),
        html! { (reason_field(l, errors)) (ui::button(ButtonKind::Secondary, msg::update_send_back(l), None)) },
    );
    folded(msg::update_send_back(l), !errors.is_empty(), form)
}

fn on_behalf(ctx: &Ctx, whole: &Whole, errors: &FieldErrors) -> Markup {
    let l = ctx.l10n;
    let form = ui::form(
        &address(ctx, whole, "clear-on-behalf"),
        ctx.csrf(),
        html! {
            p { (msg::update_on_behalf_lead(l)) }
            (reason_field(l, errors))
            (ui::button(ButtonKind::Primary, msg::update_on_behalf(l), None))
        },
    );
    folded(msg::update_on_behalf(l), !errors.is_empty(), form)
}

fn withdraw_form(ctx: &Ctx, whole: &Whole, errors: &FieldErrors, needs_reason: bool) -> Markup {
    let l = ctx.l10n;
    let form = ui::form(
        &address(ctx, whole, "withdraw"),
        ctx.csrf(),
        html! {
            p { (msg::update_withdraw_lead(l)) }
            @if needs_reason { (reason_field(l, errors)) }
            (ui::button(ButtonKind::Danger, msg::update_withdraw(l), None))
        },
    );
    folded(msg::update_withdraw(l), false, form)
}

fn by_link(ctx: &Ctx, whole: &Whole, beside: &Beside, errors: &FieldErrors) -> Markup {
    let l = ctx.l10n;
    let has_error = errors.on("email").is_some() || errors.on("name").is_some();
    let now = ctx.app.db.clock().now();
    let languages: Vec<Choice> = Language::ALL
        .iter()
        .map(|other| Choice::new(other.code(), other.autonym(), *other == l.language()))
        .collect();
    let form = html! {
        p { (msg::update_link_lead(l, clearance_links::DAYS)) }
        @if !beside.recipients.is_empty() {
            p.muted { (msg::update_link_known(l)) }
            ul.plain { @for (name, email) in &beside.recipients { li { (ui::user_text(name)) " – " bdi { (email) } } } }
        }
        (ui::form(&address(ctx, whole, "link"), ctx.csrf(), html! {
            (ui::text_field(l, &Field::new("name", msg::update_link_name(l)).hint(msg::update_link_name_hint(l)).errors(errors)))
            (ui::text_field(l, &Field::new("email", msg::email(l)).kind(InputKind::Email).errors(errors)))
            (ui::select(l, &Field::new("language", msg::update_link_language(l)), &languages))
            (ui::button(ButtonKind::Secondary, msg::update_link_send(l), None))
        }))
        @if whole.links.iter().any(|link| clearance_links::is_open(link, now)) {
            (ui::post_button(ButtonKind::Danger, msg::update_link_revoke(l), &address(ctx, whole, "link/revoke"), ctx.csrf()))
        }
    };
    folded(msg::update_link_title(l), has_error, form)
}

/// One link that went out: to whom, until when, what came of it. The address is shown to those inside only.
pub fn link(ctx: &Ctx, link: &ClearanceLink) -> Markup {
    let l = ctx.l10n;
    let now = ctx.app.db.clock().now();
    let (name, email) = clearance_links::parts(&link.sent_to);
    html! {
        (ui::user_text(name)) " " span.muted { bdi { (email) } } br;
        span.muted {
            (ui::moment(l, link.made_at)) (msg::list_comma(l))
            @if let Some(decision) = &link.decision { (names::on_scale(l, "update_status", decision)) }
            @else if link.revoked_at.is_some() { (msg::update_link_was_revoked(l)) }
            @else if link.expires_at <= now { (msg::update_link_expired(l)) }
            @else { (msg::update_link_open(l, l.date_time(link.expires_at).as_str())) }
        }
    }
}

/// Setting a published update back: asking for it, or deciding on what a colleague asked for.
fn back(ctx: &Ctx, whole: &Whole, errors: &FieldErrors) -> Markup {
    let l = ctx.l10n;
    let Some(mechanism) = &ctx.mechanism else { return html! {} };
    let row = &whole.line.row;
    if let Some(asked) = &whole.step_back {
        let is_own = asked.asked_by.is_some() && asked.asked_by == ctx.actor.user_id;
        let decides = step_back::may_decide(&ctx.actor, &mechanism.id) && !is_own;
        let action = format!("{}/updates/step-back/{}", ctx.base(), asked.id);
        return html! {
            section {
                h2 { (msg::update_back_waits(l)) }
                p { (ui::user_text(&asked.asked_label)) (msg::list_comma(l)) (ui::moment(l, asked.asked_at)) }
                p { (ui::user_text(&asked.reason)) }
                p { (msg::update_back_to(l)) ": " (names::status_tag(l, &asked.to_code)) }
                @if decides {
                    (ui::form(&action, ctx.csrf(), ui::button_group(html! {
                        (ui::button(ButtonKind::Danger, msg::update_back_grant(l), Some(("grant", "yes"))))
                        (ui::button(ButtonKind::Secondary, msg::update_back_refuse(l), Some(("grant", "no"))))
                    })))
                } @else { p.muted { (msg::update_back_second(l)) } }
            }
        };
    }
    if !updates::may_ask_step_back(&ctx.actor, mechanism, &row.institution_id) {
        return html! {};
    }
    let choices = [
        Choice::new("validated", msg::update_back_hide(l), true),
        Choice::new("withdrawn", msg::update_back_withdraw(l), false),
    ];
    let form = ui::form(
        &address(ctx, whole, "step-back"),
        ctx.csrf(),
        html! {
            p { (msg::update_back_lead(l)) }
            (ui::radios(l, &Field::new("to", msg::update_back_to(l)).errors(errors), &choices))
            (reason_field(l, errors))
            (ui::button(ButtonKind::Danger, msg::update_back_ask(l), None))
        },
    );
    folded(msg::update_back_ask(l), errors.on("reason").is_some(), form)
}

type Place = Path<(String, String, String)>;

/// Does a step and shows the page again: with what was done, or with what was wrong.
async fn step(
    ctx: Ctx,
    id: String,
    news: &'static str,
    act: impl FnOnce(&mut Tx, &Ctx, &str) -> Result<()> + Send + 'static,
) -> Result<Response, Failure> {
    let (asking, on) = (ctx.clone(), id.clone());
    match ctx.app.db.write(move |tx| act(tx, &asking, &on)).await {
        Ok(()) => Ok(answer::done(&format!("{}/updates/{id}", ctx.base()), news).into_response()),
        Err(error @ Error::Refusal(Refusal::Invalid(_) | Refusal::Conflict(_))) => {
            let again = answer::again(ctx.l10n, error)?;
            Ok(answer::refused(one::show(&ctx, id, again).await?))
        }
        Err(error) => Err(Failure(error)),
    }
}

/// Clears it.
pub async fn clear(ctx: Ctx, Path((_, _, id)): Place, _: Posted<Sent>) -> Result<Response, Failure> {
    step(ctx, id, "update-was-cleared", |tx, ctx, id| {
        updates::clear(tx, &ctx.actor, ctx.mechanism()?, &[id.to_owned()]).map(|_| ())
    })
    .await
}

/// Sends it back with a reason.
pub async fn send_back(
    ctx: Ctx,
    Path((_, _, id)): Place,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    step(ctx, id, "update-sent-back", move |tx, ctx, id| {
        updates::send_back(tx, &ctx.actor, ctx.mechanism()?, id, value(&sent, "reason")).map(|_| ())
    })
    .await
}

/// Clears it for an institution that has no approver.
pub async fn clear_on_behalf(
    ctx: Ctx,
    Path((_, _, id)): Place,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    step(ctx, id, "update-was-cleared", move |tx, ctx, id| {
        updates::clear_on_behalf(tx, &ctx.actor, ctx.mechanism()?, id, value(&sent, "reason")).map(|_| ())
    })
    .await
}

/// Takes it back.
pub async fn withdraw(
    ctx: Ctx,
    Path((_, _, id)): Place,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    step(ctx, id, "update-was-withdrawn", move |tx, ctx, id| {
        updates::withdraw(tx, &ctx.actor, ctx.mechanism()?, id, value(&sent, "reason")).map(|_| ())
    })
    .await
}

/// Asks that it be set back.
pub async fn ask_back(
    ctx: Ctx,
    Path((_, _, id)): Place,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    step(ctx, id, "update-back-asked", move |tx, ctx, id| {
        let to = value(&sent, "to");
        let to: UpdateStatus = to.parse().map_err(|_| Refusal::invalid("to", Problem::unknown_choice(to)))?;
        updates::ask_step_back(tx, &ctx.actor, ctx.mechanism()?, id, to, value(&sent, "reason")).map(|_| ())
    })
    .await
}

/// Decides on what a colleague asked for.
pub async fn decide_back(
    ctx: Ctx,
    Path((_, _, id)): Place,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let granted = value(&sent, "grant") == "yes";
    let asked = ctx.app.db.write(move |tx| step_back::decide(tx, &actor, &mechanism, &id, granted)).await?;
    let update = format!("{}/updates/{}", ctx.base(), asked.object_id);
    Ok(answer::done(&update, "update-back-decided").into_response())
}

/// Sends a link by which somebody without an account can clear it.
pub async fn send_link(
    ctx: Ctx,
    Path((_, _, id)): Place,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    step(ctx, id, "update-link-sent", move |tx, ctx, id| {
        let to = Recipient {
            name: value(&sent, "name"),
            email: value(&sent, "email"),
            language: value(&sent, "language").parse().ok(),
        };
        clearance_links::make(tx, &ctx.actor, ctx.mechanism()?, id, to).map(|_| ())
    })
    .await
}

/// Takes the links back.
pub async fn revoke_link(ctx: Ctx, Path((_, _, id)): Place, _: Posted<Sent>) -> Result<Response, Failure> {
    step(ctx, id, "update-link-revoked", |tx, ctx, id| {
        clearance_links::revoke(tx, &ctx.actor, ctx.mechanism()?, id)
    })
    .await
}
