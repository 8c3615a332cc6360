//! The address of a record that was withdrawn. Task: whoever follows an old citation learns what became of it, and where
//! to go on.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use suivi_domain::recommendations::model::Withdrawal;
use suivi_domain::recommendations::withdrawn::Withdrawn;

use super::{list, names};
use crate::context::Ctx;
use crate::i18n::msg;
use crate::shell;
use crate::ui::{self, ButtonKind, Crumb, Fact};

/// Leads on to the record that speaks for it (`tail` stands behind the address), or says why it is gone.
pub fn answer(ctx: &Ctx, gone: &Withdrawn, tail: &str) -> Response {
    match &gone.kept {
        Some((state, slug)) => moved(&format!("{}{tail}", list::address(ctx, state, slug))),
        None => (StatusCode::GONE, page(ctx, gone)).into_response(),
    }
}

/// A redirection for good, which a browser still asks about each time: the decision behind it can be undone.
pub fn moved(to: &str) -> Response {
    let mut response = Redirect::permanent(to).into_response();
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    response
}

fn page(ctx: &Ctx, gone: &Withdrawn) -> Markup {
    let l = ctx.l10n;
    let (r, register) = (&gone.record, format!("{}/recommendations", ctx.base()));
    let way = vec![Crumb::to(msg::register_title(l), register.clone())];
    let cx = shell::page_below(ctx, msg::withdrawn_title(l), way);
    let number = names::number(l, &r.body, r.cycle, r.paragraph.as_deref(), &r.slug);
    let mut facts = vec![Fact::new(msg::recommendation(l), number)];
    if let Some(title) = &gone.document.title {
        facts.push(Fact::new(msg::field_document(l), ui::user_text(title)));
    }
    if let Some(symbol) = &gone.document.symbol {
        let href = format!("https://undocs.org/{symbol}");
        let link = html! { a href=(href) rel="external noreferrer" { bdi { (symbol) } } };
        facts.push(Fact::new(msg::field_symbol(l), link));
    }
    let others = match &gone.document.symbol {
        Some(symbol) => ui::Address::of(&register).with("q", &format!("\"{symbol}\"")),
        None => ui::Address::of(&register).with("body", &r.body),
    };
    let main = html! {
        (ui::page_head(html! { (msg::withdrawn_title(l)) },
            Some(html! { (msg::withdrawn_when(l, l.date(gone.at.date()).as_str())) }), None))
        p { (if gone.why == Withdrawal::NotInFinalText { msg::withdrawn_why_final(l) } else { msg::withdrawn_why(l) }) }
        h2 { (msg::withdrawn_was(l)) }
        (ui::summary_list(&facts))
        (ui::button_group(html! {
            (ui::button_link(ButtonKind::Primary, msg::withdrawn_others(l), &others.to_string()))
            (ui::button_link(ButtonKind::Secondary, msg::error_go_register(l), &register))
        }))
    };
    ui::page(&cx, main)
}
