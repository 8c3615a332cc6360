//! Handing a profile over. The task: an editor gives an empty profile to the State's own people, who have a seat on the hub.

use axum::extract::Path;
use axum::response::Response;
use maud::{Markup, html};
use suivi_domain::mechanisms::Institution;
use suivi_domain::mechanisms::profiles::{self, Known};
use suivi_kernel::Result;

use super::words;
use crate::accounts::answer::{self, Again, Sent, revision, some, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Posted;
use crate::shell;
use crate::ui::{self, ButtonKind, Choice, Field};

type Place = Path<(String, String)>;

/// The form.
pub async fn page(ctx: Ctx, Path((_, slug)): Place) -> Result<Markup, Failure> {
    Ok(render(&ctx, slug, Again::default()).await?)
}

async fn render(ctx: &Ctx, slug: String, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let actor = ctx.actor.clone();
    let reading = move |conn: &mut suivi_store::Conn| {
        let known = words::known(conn, &actor, &slug)?;
        actor.require_that(known.may_hand_over)?;
        Ok((known, profiles::institutions_of_the_hub(conn)?))
    };
    let (known, mut institutions): (Known, Vec<Institution>) = ctx.app.db.read(reading).await?;
    let here = words::address(ctx, &known.profile.slug);
    l.sort_by_name(&mut institutions, |one| one.names.best_text(l.language()));
    let choices: Vec<Choice> = institutions
        .iter()
        .map(|one| {
            let is_chosen = known.profile.institution_id.as_ref() == Some(&one.id);
            Choice::new(&one.id, one.names.best_text(l.language()), is_chosen)
        })
        .collect();
    let mut cx = shell::page_below(ctx, msg::profile_hand_over(l), words::way_of(ctx, &known));
    cx.notice = again.notice.clone();
    let main = html! {
        (ui::error_summary(l, &again.errors, &[("institution", msg::profile_seat(l))]))
        (ui::page_head(html! { (msg::profile_hand_over(l)) }, Some(html! { (words::state(l, &known.profile.state)) }), None))
        p { (msg::profile_hand_over_lead(l)) }
        @if choices.is_empty() {
            (ui::empty_state(msg::profile_no_seats(l), msg::profile_no_seats_step(l), Some(html! {
                (ui::button_link(ButtonKind::Secondary, msg::nav_institutions(l), &format!("{}/institutions", ctx.base())))
            })))
        } @else {
            (ui::form(&format!("{here}/hand-over"), ctx.csrf(), html! {
                (ui::hidden("revision", &known.profile.revision.to_string()))
                (ui::select(l, &Field::optional("institution", msg::profile_seat(l)).hint(msg::profile_seat_hint(l)).errors(&again.errors), &choices))
                (ui::button(ButtonKind::Primary, msg::profile_hand_over(l), None))
            }))
        }
    };
    Ok(ui::page(&cx, main))
}

/// Hands it over.
pub async fn hand_over(
    ctx: Ctx,
    Path((_, slug)): Place,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let (actor, to) = (ctx.actor.clone(), slug.clone());
    let made = ctx.app.db.write(move |tx| {
        let known = words::known(tx.conn, &actor, &to)?;
        actor.require_that(known.may_hand_over)?;
        let institution = some(value(&sent, "institution"));
        profiles::hand_over(tx, &actor, &known.profile.id, institution.as_deref(), revision(&sent)?)
    });
    let next = |_| answer::done(&words::address(&ctx, &slug), "profile-handed");
    answer::outcome(&ctx, made.await, next, |again| render(&ctx, slug.clone(), again)).await
}
