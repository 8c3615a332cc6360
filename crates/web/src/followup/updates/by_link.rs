//! Approval by link. The task: a director without an account reads one text in a minute, sees what changed, and clears it or
//! sends it back. Opening the page changes nothing: programs that check mail open every link.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use suivi_domain::followup::clearance_links::{self, Decision, Opened};
use suivi_domain::followup::rows::Update;
use suivi_domain::followup::updates::about::{self, About};
use suivi_domain::followup::updates::{self, Content};
use suivi_domain::mechanisms;
use suivi_kernel::{LocalText, Result};

use super::{lines, names};
use crate::accounts::answer::{self, Again, Sent, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::{msg, msg_html};
use crate::input::Posted;
use crate::shell;
use crate::ui::{self, Address, ButtonKind, Fact, Field};

/// What the link shows beside the update.
struct Shown {
    opened: Opened,
    about: About,
    asked: LocalText,
    institution: LocalText,
    before: Option<Update>,
}

async fn shown(ctx: &Ctx, token: &str) -> Result<Option<Shown>> {
    let (token, now) = (token.to_owned(), ctx.app.db.clock().now());
    ctx.app
        .db
        .read(move |conn| {
            let Some(opened) = clearance_links::opened(conn, &token, now)? else { return Ok(None) };
            let subject = opened.update.subject()?;
            let institution =
                mechanisms::institution_by_id(conn, &opened.mechanism.id, &opened.update.institution_id)?;
            Ok(Some(Shown {
                about: about::one(conn, &opened.mechanism, &subject)?,
                asked: about::asked(conn, &subject)?,
                institution: institution.names,
                // Who holds a link is nobody in particular: a restricted text is not for her.
                before: updates::before(conn, &opened.update)?.filter(|before| before.class <= 1),
                opened,
            }))
        })
        .await
}

/// The text, what changed, who asks, and two buttons.
pub async fn page(ctx: Ctx, Path((_, token)): Path<(String, String)>) -> Result<Response, Failure> {
    match shown(&ctx, &token).await? {
        Some(shown) => Ok(render(&ctx, &token, &shown, Again::default())?.into_response()),
        None => Ok(thanks(&ctx).unwrap_or_else(|| gone(&ctx))),
    }
}

fn render(ctx: &Ctx, token: &str, shown: &Shown, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let mut cx = shell::page(ctx, msg::clearance_title(l));
    cx.notice = again.notice;
    let row = &shown.opened.update;
    let content = Content::of(row)?;
    let lead = msg_html::clearance_lead(
        l,
        ui::local_text(l, &shown.institution),
        ui::local_text(l, &shown.opened.mechanism.names),
    );
    let facts = [
        Fact::new(msg::update_item(l), names::title(l, &shown.about)),
        Fact::new(
            msg::update_period_title(l),
            html! { (msg::update_period(l, l.date(row.period_from).as_str(), l.date(row.period_to).as_str())) },
        ),
        Fact::new(msg::clearance_asks(l), ui::user_text(&shown.opened.link.made_label)),
        Fact::new(msg::update_author(l), ui::user_text(&row.author_label)),
        Fact::new(msg::clearance_until(l), ui::moment(l, shown.opened.link.expires_at)),
    ];
    let (you, _) = clearance_links::parts(&shown.opened.link.sent_to);
    let main = html! {
        (ui::error_summary(l, &again.errors, &[("reason", msg::update_reason(l))]))
        (ui::page_head(html! { (msg::clearance_title(l)) }, Some(lead), None))
        (ui::summary_list(&facts))
        @if !shown.asked.0.is_empty() {
            details { summary { (msg::update_what_is_asked(l)) } (ui::local_prose(l, &shown.asked)) }
        }
        section {
            h2 { (msg::clearance_text(l)) }
            (lines::content(ctx, row, &content))
        }
        @if let Some(before) = shown.before.as_ref().filter(|_| !row.is_nothing_new) {
            section {
                h2 { (msg::update_compared_with(l, l.date(before.period_to).as_str())) }
                (lines::differences(ctx, &Content::of(before)?.differences(&content)))
            }
        }
        p { (msg::clearance_recorded(l, you)) }
        (ui::form(&format!("{}/clearance/{token}", ctx.root()), ctx.csrf(), html! {
            (ui::button_group(ui::button(ButtonKind::Primary, msg::update_clear(l), Some(("decision", "clear")))))
            details open[!again.errors.is_empty()] {
                summary { (msg::update_send_back(l)) }
                (ui::text_area(l, &Field::new("reason", msg::update_reason(l)).hint(msg::update_reason_hint(l)).rows(3).errors(&again.errors)))
                (ui::button(ButtonKind::Secondary, msg::update_send_back(l), Some(("decision", "return"))))
            }
        }))
    };
    Ok(ui::page(&cx, main))
}

fn gone(ctx: &Ctx) -> Response {
    let l = ctx.l10n;
    let cx = shell::page(ctx, msg::link_gone_title(l));
    let lead = html! { (msg::clearance_gone(l)) };
    let page = ui::page(&cx, ui::page_head(html! { (msg::link_gone_title(l)) }, Some(lead), None));
    (StatusCode::GONE, page).into_response()
}

/// Clears the text or sends it back, and uses the link up.
pub async fn decide(
    ctx: Ctx,
    Path((_, token)): Path<(String, String)>,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let Some(shown) = shown(&ctx, &token).await? else { return Ok(gone(&ctx)) };
    let decision = match value(&sent, "decision") {
        "clear" => Decision::Cleared,
        "return" => Decision::Returned,
        // A form without its button, as some programs send: nothing is decided.
        _ => return Ok(answer::refused(render(&ctx, &token, &shown, Again::default())?)),
    };
    let (secret, why) = (token.clone(), value(&sent, "reason").to_owned());
    let decided = ctx.app.db.write(move |tx| clearance_links::decide(tx, &secret, decision, &why)).await;
    match decided {
        Ok(row) => {
            let here = Address::of(&format!("{}/clearance/{token}", ctx.root())).with("done", &row.status);
            Ok(Redirect::to(&here.to_string()).into_response())
        }
        Err(error) => {
            let again = answer::again(ctx.l10n, error)?;
            Ok(answer::refused(render(&ctx, &token, &shown, again)?))
        }
    }
}

/// What was done, after the link has been used.
fn thanks(ctx: &Ctx) -> Option<Response> {
    let l = ctx.l10n;
    let here = Address::of(&ctx.uri.to_string());
    let words = match here.query().iter().find(|(name, _)| name == "done")?.1.as_str() {
        "cleared" => msg::clearance_done_cleared(l),
        "returned" => msg::clearance_done_returned(l),
        _ => return None,
    };
    let cx = shell::page(ctx, msg::clearance_done_title(l));
    let head = ui::page_head(html! { (msg::clearance_done_title(l)) }, Some(html! { (words) }), None);
    Some(ui::page(&cx, head).into_response())
}
