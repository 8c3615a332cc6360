//! The form of an offer. The task: a partner says what it can give, from one of its seats, to the State alone.

use axum::extract::Path;
use axum::response::Response;
use maud::{Markup, html};
use suivi_domain::assistance::offers::{self, NewOffer};
use suivi_domain::assistance::offers_as;
use suivi_domain::hub::voices::Voice;
use suivi_kernel::{Refusal, Result};

use super::{shared, words};
use crate::accounts::answer::{self, Again, Sent, date, some, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Posted;
use crate::shell;
use crate::ui::{self, ButtonKind, Choice, Field, InputKind};

type Place = Path<(String, String)>;

/// The form of an offer.
pub async fn page(ctx: Ctx, Path((_, slug)): Place) -> Result<Markup, Failure> {
    Ok(render(&ctx, slug, &Sent::new(), Again::default()).await?)
}

async fn render(ctx: &Ctx, slug: String, sent: &Sent, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let shared = shared::read(ctx, slug).await.map_err(|Failure(error)| error)?;
    let owner = shared.item.mechanism_id.clone().ok_or(Refusal::NotFound)?;
    let actor = ctx.actor.clone();
    let voices: Vec<Voice> = ctx.app.db.read(move |conn| offers_as(conn, &actor, &owner)).await?;
    ctx.actor.require_that(!voices.is_empty())?;
    let errors = &again.errors;
    let titles = shared.item.titles()?;
    let here = format!("{}/hub/assistance/{}", ctx.root(), shared.item.slug);
    let mut way = words::hub_way(ctx);
    way.push(ui::Crumb::to(titles.best_text(l.language()), here.as_str()));
    let mut cx = shell::page_below(ctx, msg::assistance_offer(l), way);
    cx.notice = again.notice;
    let labels = [
        ("modality", msg::assistance_modality(l)),
        ("body", msg::assistance_offer_body(l)),
        ("languages", msg::assistance_offer_languages(l)),
        ("period_to", msg::assistance_to(l)),
        ("contact", msg::assistance_offer_contact(l)),
    ];
    let names: Vec<(String, String)> = voices
        .iter()
        .map(|voice| {
            (voice.key(), format!("{} · {}", voice.names.best_text(l.language()), l.role(voice.role)))
        })
        .collect();
    let voices: Vec<Choice> =
        names.iter().map(|(key, name)| Choice::new(key, name, value(sent, "voice") == key)).collect();
    let line = |name: &'static str, label: &'static str| {
        Field::new(name, label).value(value(sent, name)).errors(errors)
    };
    let maybe = |name: &'static str, label: &'static str| {
        Field::optional(name, label).value(value(sent, name)).errors(errors)
    };
    let main = html! {
        (ui::error_summary(l, errors, &labels))
        (ui::page_head(html! { (msg::assistance_offer(l)) }, Some(html! { (ui::local_text(l, &titles)) }), None))
        p { (msg::assistance_offer_lead(l)) }
        (ui::form(&format!("{here}/offer"), ctx.csrf(), html! {
            @if voices.len() > 1 { (ui::select(l, &Field::new("voice", msg::assistance_offer_as(l)), &voices)) }
            (ui::radios(l, &Field::new("modality", msg::assistance_modality(l)).errors(errors), &words::modalities(l, &[value(sent, "modality")])))
            (ui::text_area(l, &line("body", msg::assistance_offer_body(l)).hint(msg::assistance_offer_body_hint(l)).rows(6)))
            (ui::text_field(l, &line("languages", msg::assistance_offer_languages(l))))
            (ui::text_field(l, &maybe("period_from", msg::assistance_from(l)).kind(InputKind::Date)))
            (ui::text_field(l, &maybe("period_to", msg::assistance_to(l)).kind(InputKind::Date)))
            (ui::text_area(l, &maybe("finance", msg::assistance_offer_finance(l)).rows(3)))
            (ui::text_field(l, &line("contact", msg::assistance_offer_contact(l))))
            (ui::button(ButtonKind::Primary, msg::assistance_offer_send(l), None))
        }))
    };
    Ok(ui::page(&cx, main))
}

/// Sends an offer.
pub async fn send(ctx: Ctx, Path((_, slug)): Place, Posted(sent): Posted<Sent>) -> Result<Response, Failure> {
    let (actor, asked, to) = (ctx.actor.clone(), sent.clone(), slug.clone());
    let made = ctx.app.db.write(move |tx| {
        let text = |name: &str| value(&asked, name).to_owned();
        let mut wrong = Vec::new();
        let mut day = |name: &str| {
            date(&asked, name).unwrap_or_else(|problem| {
                wrong.push(problem);
                None
            })
        };
        let (period_from, period_to) = (day("period_from"), day("period_to"));
        let new = NewOffer {
            modality: text("modality"),
            body: text("body"),
            languages: text("languages"),
            period_from,
            period_to,
            finance: some(value(&asked, "finance")),
            contact: text("contact"),
        };
        let made = offers::offer(tx, &actor, &to, Some(value(&asked, "voice")), new)?;
        if wrong.is_empty() { Ok(made) } else { Err(Refusal::Invalid(wrong).into()) }
    });
    answer::outcome(
        &ctx,
        made.await,
        |made| {
            answer::done(&format!("{}/hub/assistance/offers/{}", ctx.root(), made.id), "assistance-offered")
        },
        async |again| render(&ctx, slug, &sent, again).await,
    )
    .await
}
