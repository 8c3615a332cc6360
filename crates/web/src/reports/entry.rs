//! Entering a report that no rule brings. The task: the secretariat puts a common core document or a regional report on the list
//! in half a minute.

use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use suivi_domain::reports::model::ObligationKind;
use suivi_domain::reports::{self, Facts, NewObligation};
use suivi_kernel::{Refusal, Result, vocab};

use super::acts::needed_day;
use crate::accounts::answer::{self, Again, Sent, chosen, some, texts, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Posted;
use crate::recommendations::names;
use crate::shell;
use crate::ui::{self, ButtonKind, Choice, Crumb, Field, InputKind, LanguageField};

/// The form.
pub async fn new(ctx: Ctx) -> Result<Markup, Failure> {
    Ok(render(&ctx, &Sent::new(), Again::default())?)
}

fn render(ctx: &Ctx, sent: &Sent, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let errors = &again.errors;
    let list = format!("{}/obligations", ctx.base());
    let mut cx = shell::page_below(
        ctx,
        msg::obligation_add(l),
        vec![Crumb::to(msg::obligations_title(l), list.as_str())],
    );
    cx.notice = again.notice;
    let kinds: Vec<Choice> = ObligationKind::ALL
        .iter()
        .map(|kind| {
            let code = kind.code();
            Choice::new(code, l.coded("obligation-kind", code), code == value(sent, "kind"))
        })
        .collect();
    let mut bodies: Vec<(&str, String)> =
        vocab::bodies().iter().map(|body| (body.code.as_str(), names::body(l, &body.code))).collect();
    l.sort_by_name(&mut bodies, |(_, name)| name.as_str());
    let bodies: Vec<Choice> =
        bodies.iter().map(|(code, name)| Choice::new(code, name, *code == value(sent, "body"))).collect();
    let titles = texts(sent, "titles");
    let labels = [
        ("kind", msg::obligation_kind(l)),
        ("body", msg::obligation_to(l)),
        ("titles", msg::obligation_own_title(l)),
        ("due_on", msg::obligation_due(l)),
        ("is_historical", msg::obligation_historical(l)),
    ];
    let main = html! {
        (ui::error_summary(l, errors, &labels))
        (ui::page_head(html! { (msg::obligation_add(l)) }, Some(html! { (msg::obligation_add_lead(l)) }), None))
        (ui::form(&list, ctx.csrf(), html! {
            (ui::select(l, &Field::new("kind", msg::obligation_kind(l)).errors(errors), &kinds))
            (ui::select(l, &Field::optional("body", msg::obligation_to(l)).errors(errors), &bodies))
            (ui::language_fields(l, &LanguageField {
                name: "titles", label: msg::obligation_own_title(l), hint: Some(msg::obligation_own_title_hint(l)),
                rows: None, is_needed: false, text: &titles, errors,
            }))
            (ui::text_field(l, &Field::new("due_on", msg::obligation_due(l)).kind(InputKind::Date)
                .value(value(sent, "due_on")).errors(errors)))
            @if errors.on("is_historical").is_some() || value(sent, "is_historical") == "yes" {
                (ui::checkbox(l, &Field::optional("is_historical", msg::obligation_historical(l)).value("yes").errors(errors),
                    value(sent, "is_historical") == "yes"))
            }
            (ui::button(ButtonKind::Primary, msg::button_save(l), None))
        }))
    };
    Ok(ui::page(&cx, main))
}

/// Enters it.
pub async fn create(ctx: Ctx, Posted(sent): Posted<Sent>) -> Result<Response, Failure> {
    let (actor, mechanism, asked) = (ctx.actor.clone(), ctx.mechanism()?.clone(), sent.clone());
    let made = ctx.app.db.write(move |tx| {
        let kind: ObligationKind =
            chosen(&asked, "kind").map_err(|problem| Refusal::Invalid(vec![problem]))?;
        let new = NewObligation {
            facts: Facts { kind, titles: texts(&asked, "titles"), body: some(value(&asked, "body")) },
            due_on: needed_day(&asked, "due_on")?,
            is_historical: value(&asked, "is_historical") == "yes",
        };
        reports::enter(tx, &actor, &mechanism, new)
    });
    match made.await {
        Ok(made) => {
            let page = format!("{}/obligations/{}", ctx.base(), made.slug);
            Ok(answer::done(&page, "obligation-added").into_response())
        }
        Err(error) => {
            let again = answer::again(ctx.l10n, error)?;
            Ok(answer::refused(render(&ctx, &sent, again)?))
        }
    }
}
