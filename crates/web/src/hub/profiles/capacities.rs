//! The four capacities as a checklist. The task: a mechanism looks at itself, item by item, for its own use; it shares that only if
//! it wants to. No sum is made of it.

use axum::extract::Path;
use axum::response::Response;
use maud::{Markup, html};
use suivi_domain::mechanisms::profiles::{self, Assessed, CapacityAnswers, Known, SharedAnswer};
use suivi_kernel::{Error, FieldProblem, Problem, Refusal, Result, vocab};

use super::words;
use crate::accounts::answer::{self, Again, Sent, revision, some, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::{L10n, msg};
use crate::input::Posted;
use crate::shell;
use crate::ui::{self, ButtonKind, Choice, Field, Shape, Tone};

type Place = Path<(String, String)>;

/// The checklist.
pub async fn page(ctx: Ctx, Path((_, slug)): Place) -> Result<Markup, Failure> {
    let (known, answers) = own(&ctx, slug).await?;
    let mut sent = vec![("revision".to_owned(), known.profile.revision.to_string())];
    for (item, (answer, note)) in answers {
        sent.push((format!("answer.{item}"), answer.code().to_owned()));
        sent.push((format!("note.{item}"), note.unwrap_or_default()));
    }
    Ok(render(&ctx, &known, &sent, &Again::default()))
}

async fn own(ctx: &Ctx, slug: String) -> Result<(Known, CapacityAnswers)> {
    let actor = ctx.actor.clone();
    let reading = move |conn: &mut suivi_store::Conn| {
        let known = words::known(conn, &actor, &slug)?;
        let answers = profiles::answers_of(conn, &actor, &known.profile)?;
        Ok((known, answers))
    };
    ctx.app.db.read(reading).await
}

fn render(ctx: &Ctx, known: &Known, sent: &Sent, again: &Again) -> Markup {
    let l = ctx.l10n;
    let here = format!("{}/capacities", words::address(ctx, &known.profile.slug));
    let mut cx = shell::page_below(ctx, msg::profile_capacities(l), words::way_of(ctx, known));
    cx.notice = again.notice.clone();
    let main = html! {
        (ui::page_head(html! { (msg::profile_capacities(l)) }, Some(html! { (msg::profile_capacities_lead(l)) }), None))
        p {
            @if known.profile.shares_capacities { (ui::status_tag(msg::profile_capacities_shared(l), Shape::Open, Tone::Attention)) }
            @else { (ui::status_tag(msg::profile_capacities_private(l), Shape::Full, Tone::Neutral)) }
        }
        (ui::form(&here, ctx.csrf(), html! {
            (ui::hidden("revision", value(sent, "revision")))
            @for capacity in vocab::capacities() {
                (ui::form_group(capacity.names.best_text(l.language()), None, html! {
                    @for item in &capacity.items { (asked(l, item, sent, again)) }
                }))
            }
            (ui::button(ButtonKind::Primary, msg::profile_capacities_save(l), None))
        }))
        (sharing(ctx, known, &here))
    };
    ui::page(&cx, main)
}

fn asked(l: L10n, item: &vocab::CapacityItem, sent: &Sent, again: &Again) -> Markup {
    let (answer, note) = (format!("answer.{}", item.code), format!("note.{}", item.code));
    let said = match value(sent, &answer) {
        "" => Assessed::Open.code(),
        said => said,
    };
    let choices: Vec<Choice> = Assessed::ALL
        .iter()
        .map(|one| Choice::new(one.code(), l.coded("profile-assessed", one.code()), said == one.code()))
        .collect();
    let words = item.names.best_text(l.language());
    let label = msg::profile_note_on(l, words);
    html! {
        (ui::radios(l, &Field::new(&answer, words).errors(&again.errors), &choices))
        (ui::text_area(l, &Field::optional(&note, &label).rows(2).value(value(sent, &note)).errors(&again.errors)))
    }
}

fn sharing(ctx: &Ctx, known: &Known, here: &str) -> Markup {
    let l = ctx.l10n;
    let shares = known.profile.shares_capacities;
    html! {
        section {
            h2 { (msg::profile_sharing(l)) }
            p { @if shares { (msg::profile_sharing_on(l)) } @else { (msg::profile_sharing_off(l)) } }
            (ui::form(&format!("{here}/share"), ctx.csrf(), html! {
                (ui::hidden("revision", &known.profile.revision.to_string()))
                (ui::hidden("share", if shares { "no" } else { "yes" }))
                (ui::button(ButtonKind::Secondary, if shares { msg::profile_unshare(l) } else { msg::profile_share(l) }, None))
            }))
        }
    }
}

fn answers_of(sent: &Sent) -> Result<CapacityAnswers> {
    let mut answers = CapacityAnswers::new();
    for item in vocab::capacities().iter().flat_map(|capacity| &capacity.items) {
        let field = format!("answer.{}", item.code);
        let said = match value(sent, &field) {
            "" => Assessed::Open,
            said => said.parse().map_err(|_| {
                let problem = Problem::unknown_choice(said);
                Error::from(Refusal::Invalid(vec![FieldProblem { field: field.clone(), problem }]))
            })?,
        };
        answers.insert(item.code.clone(), (said, some(value(sent, &format!("note.{}", item.code)))));
    }
    Ok(answers)
}

/// Saves the checklist.
pub async fn save(ctx: Ctx, Path((_, slug)): Place, Posted(sent): Posted<Sent>) -> Result<Response, Failure> {
    let (known, _) = own(&ctx, slug.clone()).await?;
    let (actor, asked, id) = (ctx.actor.clone(), sent.clone(), known.profile.id.clone());
    let made = ctx.app.db.write(move |tx| {
        let (seen, answers) = (revision(&asked)?, answers_of(&asked)?);
        profiles::assess(tx, &actor, &id, &answers, seen)
    });
    let next = |_| answer::done(&words::address(&ctx, &slug), "profile-assessed");
    let form = async |again| Ok(render(&ctx, &known, &sent, &again));
    answer::outcome(&ctx, made.await, next, form).await
}

/// Shares it, or no longer.
pub async fn share(
    ctx: Ctx,
    Path((_, slug)): Place,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let (known, _) = own(&ctx, slug.clone()).await?;
    let shares = value(&sent, "share") == "yes";
    let (actor, asked, id) = (ctx.actor.clone(), sent.clone(), known.profile.id.clone());
    let made = ctx.app.db.write(move |tx| {
        let seen = revision(&asked)?;
        profiles::share_capacities(tx, &actor, &id, shares, seen)
    });
    let key = if shares { "profile-shared" } else { "profile-unshared" };
    let next = |_| answer::done(&words::address(&ctx, &slug), key);
    let form = async |again| Ok(render(&ctx, &known, &sent, &again));
    answer::outcome(&ctx, made.await, next, form).await
}

/// What a mechanism lets others see of its self-assessment.
pub fn shared(l: L10n, answers: &[SharedAnswer]) -> Markup {
    let of = |code: &str| answers.iter().find(|said| said.item == code);
    html! {
        section {
            h2 { (msg::profile_capacities(l)) }
            p.muted { (msg::profile_capacities_own_word(l)) }
            @for capacity in vocab::capacities() {
                h3 { (capacity.names.best_text(l.language())) }
                dl.facts {
                    @for item in &capacity.items {
                        div {
                            dt { (item.names.best_text(l.language())) }
                            dd {
                                @match of(&item.code) {
                                    Some(said) => {
                                        (l.coded("profile-assessed", &said.answer))
                                        @if let Some(note) = &said.note { (ui::prose(note)) }
                                    }
                                    None => { (l.coded("profile-assessed", Assessed::Open.code())) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
