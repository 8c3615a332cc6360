//! The requests of a mechanism. The task: the officer sees what was asked, how far it is, and begins the next.

use maud::{Markup, html};
use suivi_domain::assistance::queries;
use suivi_domain::assistance::rows::Request;
use suivi_kernel::{Act, LocalText, ObjectKind, Result};

use super::words;
use crate::accounts::answer;
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::shell;
use crate::ui::{self, ButtonKind, Column, Row, Table};

/// The page.
pub async fn page(ctx: Ctx) -> Result<Markup, Failure> {
    let l = ctx.l10n;
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let begins = actor.may(Act::Create, ObjectKind::AssistanceRequest, &mechanism.id);
    let all = ctx.app.db.read(move |conn| queries::list(conn, &actor, &mechanism)).await?;
    let mut cx = shell::page_below(&ctx, msg::assistance_title(l), Vec::new());
    cx.notice = answer::news(&ctx, &["assistance-withdrawn-done"]);
    let new = || ui::button_link(ButtonKind::Primary, msg::assistance_new(l), &words::address(&ctx, "new"));
    let main = html! {
        (ui::page_head(html! { (msg::assistance_title(l)) }, Some(html! { (msg::assistance_lead(l)) }), (begins && !all.is_empty()).then(new)))
        @if all.is_empty() {
            (ui::empty_state(msg::assistance_none(l), msg::assistance_none_step(l), begins.then(new)))
        } @else {
            (table(&ctx, &all)?)
        }
    };
    Ok(ui::page(&cx, main))
}

fn table(ctx: &Ctx, all: &[Request]) -> Result<Markup> {
    let l = ctx.l10n;
    let row = |one: &Request| {
        let names = words::codes(&one.modalities).into_iter().map(|code| words::modality(l, &code));
        Ok(Row::new(vec![
            html! { a href=(words::address(ctx, &one.slug)) { (ui::local_text(l, &LocalText::from_json(&one.titles)?)) } },
            html! { (words::joined(l, names)) },
            html! { (l.coded("assistance-visibility", &one.visibility)) },
            html! { (ui::moment(l, one.updated_at)) },
            words::status_tag(l, &one.status),
        ]))
    };
    Ok(ui::data_table(
        l,
        &Table {
            caption: msg::assistance_title(l),
            caption_is_seen: false,
            columns: vec![
                Column::main(msg::assistance_request(l)),
                Column::text(msg::assistance_modality(l)),
                Column::text(msg::assistance_visibility(l)),
                Column::text(msg::assistance_changed(l)),
                Column::text(msg::field_status(l)),
            ],
            rows: all.iter().map(row).collect::<Result<_>>()?,
        },
    ))
}
