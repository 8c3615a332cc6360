//! The evaluation by the State. The task: say in four answers what changed, what helped, what did not, what comes next.

use axum::extract::Path;
use axum::response::{Redirect, Response};
use maud::{Markup, html};
use suivi_domain::assistance::delivery::{self, NewEvaluation};
use suivi_domain::assistance::model::PracticeSeed;
use suivi_domain::assistance::rows::Request;
use suivi_domain::hub::practices::model::{Facts, PracticeText};
use suivi_domain::hub::practices::{self, NewPractice};
use suivi_kernel::Result;

use super::{one, words};
use crate::accounts::answer::{self, Again, Sent, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Posted;
use crate::shell;
use crate::ui::{self, ButtonKind, Field};

type Place = Path<(String, String, String)>;

/// The form.
pub async fn page(ctx: Ctx, Path((_, _, slug)): Place) -> Result<Markup, Failure> {
    let whole = one::read(&ctx, slug).await?;
    Ok(render(&ctx, &whole.request, &Sent::new(), Again::default())?)
}

fn render(ctx: &Ctx, request: &Request, sent: &Sent, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let errors = &again.errors;
    let mut cx = shell::page_below(ctx, msg::assistance_evaluate(l), words::way(ctx, request)?);
    cx.notice = again.notice;
    let fields = [
        ("changed", msg::assistance_evaluation_changed(l)),
        ("helped", msg::assistance_evaluation_helped(l)),
        ("hindered", msg::assistance_evaluation_hindered(l)),
        ("next", msg::assistance_evaluation_next(l)),
    ];
    let area = |(name, label): (&'static str, &'static str)| {
        let field = if name == "changed" { Field::new(name, label) } else { Field::optional(name, label) };
        ui::text_area(l, &field.value(value(sent, name)).errors(errors).language(l.language()).rows(4))
    };
    let main = html! {
        (ui::error_summary(l, errors, &fields))
        (ui::page_head(html! { (msg::assistance_evaluate(l)) }, Some(html! { (msg::assistance_evaluate_lead(l)) }), None))
        (ui::form(&format!("{}/evaluate", words::address(ctx, &request.slug)), ctx.csrf(), html! {
            @for field in fields { (area(field)) }
            (ui::checkbox(l, &Field::optional("may_share", msg::assistance_evaluation_share(l)).hint(msg::assistance_evaluation_share_hint(l)), value(sent, "may_share") == "yes"))
            (ui::button(ButtonKind::Primary, msg::button_save(l), None))
        }))
    };
    Ok(ui::page(&cx, main))
}

/// Keeps the evaluation.
pub async fn evaluate(
    ctx: Ctx,
    Path((_, _, slug)): Place,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let request = one::read(&ctx, slug.clone()).await?.request;
    let language = ctx.l10n.language();
    let (actor, mechanism, asked, to) =
        (ctx.actor.clone(), ctx.mechanism()?.clone(), sent.clone(), slug.clone());
    let made = ctx.app.db.write(move |tx| {
        let text = |name: &str| value(&asked, name).to_owned();
        let new = NewEvaluation {
            language,
            changed: text("changed"),
            helped: text("helped"),
            hindered: text("hindered"),
            next: text("next"),
            may_share: value(&asked, "may_share") == "yes",
        };
        delivery::evaluate(tx, &actor, &mechanism, &to, new)
    });
    answer::outcome(
        &ctx,
        made.await,
        |_| answer::done(&words::address(&ctx, &slug), "assistance-evaluated"),
        async |again| render(&ctx, &request, &sent, again),
    )
    .await
}

/// Begins a good practice from what the State said, for somebody to go on writing.
pub async fn make_a_practice(
    ctx: Ctx,
    Path((_, _, slug)): Place,
    Posted(_): Posted<Sent>,
) -> Result<Redirect, Failure> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let begun = ctx.app.db.write(move |tx| {
        let seed = delivery::practice_seed(tx.conn, &actor, &mechanism, &slug)?;
        practices::begin(tx, &actor, practice(seed))
    });
    Ok(Redirect::to(&format!("{}/hub/practices/{}/edit", ctx.root(), begun.await?.slug)))
}

fn practice(seed: PracticeSeed) -> NewPractice {
    NewPractice {
        state: seed.state,
        language: Some(seed.language),
        text: PracticeText {
            title: seed.title,
            problem: seed.problem,
            done: [seed.done, seed.helped].join("\n\n"),
            results: seed.results,
            not_worked: seed.not_worked,
            ..PracticeText::default()
        },
        facts: Facts { capacities: seed.capacities, themes: seed.themes, ..Facts::default() },
        recommendations: seed.recommendations,
        ..NewPractice::default()
    }
}
