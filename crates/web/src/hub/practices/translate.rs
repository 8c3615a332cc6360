//! A translation, beside the original. The task: somebody who writes both languages makes a practice readable for others, and says
//! whether a person or a machine translated.

use axum::extract::Path;
use axum::response::Response;
use maud::{Markup, html};
use suivi_domain::hub::practices::model::Origin;
use suivi_domain::hub::practices::queries::{self, Work};
use suivi_domain::hub::practices::translate;
use suivi_kernel::{Language, Problem, Refusal, Result};

use super::form::{labels, text_fields, text_of};
use super::words;
use crate::accounts::answer::{self, Again, Sent, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Posted;
use crate::shell;
use crate::ui::{self, ButtonKind, Choice, Crumb, Field};

type Place = Path<(String, String, String)>;

fn known(code: &str) -> Result<Language> {
    Language::ALL.into_iter().find(|language| language.code() == code).ok_or_else(|| Refusal::NotFound.into())
}

/// The form.
pub async fn page(ctx: Ctx, Path((_, slug, language)): Place) -> Result<Markup, Failure> {
    Ok(render(&ctx, slug, known(&language)?, &Sent::new(), Again::default()).await?)
}

async fn render(ctx: &Ctx, slug: String, language: Language, sent: &Sent, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let actor = ctx.actor.clone();
    let work: Work = ctx.app.db.read(move |conn| queries::work(conn, &actor, &slug)).await?;
    if !work.may.translate {
        return Err(Refusal::NotPermitted.into());
    }
    let Some(original) = work.document.original() else { return Err(Refusal::NotFound.into()) };
    if original.language() == Some(language) {
        return Err(Refusal::NotFound.into());
    }
    let here = words::address(ctx, &work.row.slug);
    let there = work.document.texts.iter().find(|text| text.language() == Some(language));
    let from_there: Sent = there
        .map(|version| {
            let parts = version.text.parts().into_iter();
            let mut sent: Sent = parts.map(|(name, text)| (name.to_owned(), text.to_owned())).collect();
            sent.push(("origin".to_owned(), version.origin.clone()));
            sent
        })
        .unwrap_or_default();
    let sent = if sent.is_empty() { &from_there } else { sent };
    let way = vec![words::way(ctx), Crumb::to(original.text.title.as_str(), here.clone())];
    let title = format!("{}: {}", msg::practice_translate(l), language.autonym());
    let mut cx = shell::page_below(ctx, title.as_str(), way);
    cx.notice = again.notice;
    let errors = &again.errors;
    let origins = [Origin::Human, Origin::Machine].map(|origin| {
        let label = match origin {
            Origin::Machine => msg::practice_origin_machine(l),
            _ => msg::practice_origin_human(l),
        };
        Choice::new(origin.code(), label, value(sent, "origin") == origin.code())
    });
    let mut names = labels(l);
    names.push(("origin", msg::practice_origin(l)));
    let from = original.language().unwrap_or(Language::En);
    let main = html! {
        (ui::error_summary(l, errors, &names))
        (ui::page_head(html! { (title) }, Some(html! { (msg::practice_translate_lead(l)) }), None))
        (ui::columns(&[
            html! {
                section lang=(from.tag()) dir=(from.direction().as_str()) {
                    h2 { (original.text.title) }
                    @for (name, text) in original.text.parts().into_iter().skip(1).filter(|(_, text)| !text.is_empty()) {
                        h3 lang=(l.language().tag()) dir=(l.language().direction().as_str()) { (words::part(l, name)) }
                        (ui::prose(text))
                    }
                }
            },
            ui::form(&format!("{here}/translate/{}", language.code()), ctx.csrf(), html! {
                (ui::radios(l, &Field::new("origin", msg::practice_origin(l)).hint(msg::practice_origin_hint(l)).errors(errors), &origins))
                (text_fields(ctx, sent, errors, language))
                (ui::button(ButtonKind::Primary, msg::button_save(l), None))
            }),
        ]))
    };
    Ok(ui::page(&cx, main))
}

/// Keeps it.
pub async fn save(
    ctx: Ctx,
    Path((_, slug, language)): Place,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let language = known(&language)?;
    let (actor, asked, to) = (ctx.actor.clone(), sent.clone(), slug.clone());
    let made = ctx
        .app
        .db
        .write(move |tx| {
            queries::work(tx.conn, &actor, &to)?;
            let origin = match value(&asked, "origin") {
                "human" => Origin::Human,
                "machine" => Origin::Machine,
                "" => return Err(Refusal::invalid("origin", Problem::required("")).into()),
                other => return Err(Refusal::invalid("origin", Problem::unknown_choice(other)).into()),
            };
            translate(tx, &actor, &to, language, (origin, &text_of(&asked)))
        })
        .await;
    let here = words::address(&ctx, &slug);
    answer::outcome(
        &ctx,
        made,
        |_| answer::done(&here, "practice-translated"),
        |again| render(&ctx, slug.clone(), language, &sent, again),
    )
    .await
}
