//! The form: which institution, what becomes of it, who takes over, from which day.

use maud::{Markup, html};
use suivi_domain::followup::succession::SuccessionKind;
use suivi_domain::mechanisms::{self, Institution};
use suivi_kernel::Result;

use super::list_address;
use crate::accounts::answer::{self, Sent, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::shell;
use crate::ui::{self, Address, ButtonKind, Choice, Field, FieldErrors, InputKind};

/// What the page may say was done.
const NEWS: &[&str] = &["succession-undone"];

/// The form. The address may name the institution: the page of an institution leads here.
pub async fn page(ctx: Ctx) -> Result<Markup, Failure> {
    let sent = Address::of(&ctx.uri.to_string()).query().to_vec();
    Ok(render(&ctx, &sent, &FieldErrors::default()).await?)
}

/// The labels, for the summary of errors.
pub fn labels(ctx: &Ctx) -> [(&'static str, &'static str); 5] {
    let l = ctx.l10n;
    [
        ("from", msg::succession_from(l)),
        ("kind", msg::succession_kind(l)),
        ("to", msg::succession_to(l)),
        ("effective_on", msg::succession_on(l)),
        ("reason", msg::succession_reason(l)),
    ]
}

/// The page with what was sent and what is wrong with it.
pub async fn render(ctx: &Ctx, sent: &Sent, errors: &FieldErrors) -> Result<Markup> {
    let l = ctx.l10n;
    let id = ctx.mechanism()?.id.clone();
    let institutions = ctx.app.db.read(move |conn| mechanisms::institutions_of(conn, &id)).await?;
    let mut cx = shell::page_below(ctx, msg::succession_title(l), Vec::new());
    cx.notice = answer::news(ctx, NEWS);
    let institution_form = format!("{}/institutions/new", ctx.base());
    let main = html! {
        (ui::error_summary(l, errors, &labels(ctx)))
        (ui::page_head(html! { (msg::succession_title(l)) }, Some(html! { (msg::succession_lead(l)) }), None))
        p { (msg::succession_new_first(l)) " " a href=(institution_form) { (msg::institution_add(l)) } }
        // The preview changes nothing, so it is asked for by its address and can be kept or sent on.
        form.fields method="get" action=(format!("{}/preview", list_address(ctx))) {
            (fields(ctx, sent, errors, &institutions))
            (ui::button(ButtonKind::Primary, msg::succession_preview(l), None))
        }
    };
    Ok(ui::page(&cx, main))
}

fn fields(ctx: &Ctx, sent: &Sent, errors: &FieldErrors, institutions: &[Institution]) -> Markup {
    let l = ctx.l10n;
    let today = ctx.app.db.clock().now().date();
    let chosen = |name: &str, slug: &str| sent.iter().any(|(field, value)| field == name && value == slug);
    let mut named: Vec<(&Institution, &str)> =
        institutions.iter().map(|found| (found, found.names.best_text(l.language()))).collect();
    named.sort_by_key(|(_, name)| name.to_lowercase());
    let open = || named.iter().filter(|(found, _)| found.is_valid_on(today));
    let from: Vec<Choice> =
        open().map(|(found, name)| Choice::new(&found.slug, name, chosen("from", &found.slug))).collect();
    let to: Vec<Choice> =
        open().map(|(found, name)| Choice::new(&found.slug, name, chosen("to", &found.slug))).collect();
    let kinds: Vec<Choice> = SuccessionKind::ALL
        .iter()
        .map(|kind| Choice {
            value: kind.code(),
            label: l.coded("succession-kind", kind.code()),
            hint: l.find(&format!("succession-kind-{}-hint", kind.code())),
            is_chosen: chosen("kind", kind.code()),
        })
        .collect();
    html! {
        (ui::select(l, &Field::new("from", msg::succession_from(l)).errors(errors), &from))
        (ui::radios(l, &Field::new("kind", msg::succession_kind(l)).errors(errors), &kinds))
        (ui::checkboxes(l, &Field::new("to", msg::succession_to(l)).hint(msg::succession_to_hint(l)).errors(errors), &to))
        (ui::text_field(l, &Field::new("effective_on", msg::succession_on(l)).hint(msg::succession_on_hint(l))
            .kind(InputKind::Date).value(value(sent, "effective_on")).errors(errors)))
        (ui::text_field(l, &Field::new("reason", msg::succession_reason(l)).hint(msg::succession_reason_hint(l))
            .value(value(sent, "reason")).errors(errors)))
        (ui::checkbox(l, &Field::new("closes", msg::succession_closes(l)).hint(msg::succession_closes_hint(l)),
            sent.is_empty() || value(sent, "closes") == "yes" || value(sent, "kind").is_empty()))
    }
}
