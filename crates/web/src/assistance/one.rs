//! One request in its mechanism. The task: the officer and the chair see what comes next, and do it.

use axum::extract::Path;
use maud::{Markup, html};
use suivi_domain::assistance::model::{Status, Visibility};
use suivi_domain::assistance::queries::{self, Whole};
use suivi_domain::assistance::rows::Offer;
use suivi_domain::assistance::{keeps, note_reading, sides_with_the_state};
use suivi_kernel::{Act, LocalText, ObjectKind, Result};

use super::{consent, words};
use crate::accounts::answer::{self, Again, Sent, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::recommendations::names;
use crate::shell;
use crate::ui::{self, ButtonKind, Column, Event, Fact, Field, InputKind, Row, Table};

const NEWS: [&str; 10] = [
    "assistance-saved",
    "assistance-consent-recorded",
    "assistance-consent-confirmed",
    "assistance-submitted",
    "assistance-shared",
    "assistance-begun",
    "assistance-completed",
    "assistance-milestone-saved",
    "assistance-evaluated",
    "assistance-withdrawn-done",
];

/// What the reader may do with the request.
pub(super) struct Rights {
    keeps: bool,
    /// Confirms consents.
    pub approves: bool,
    /// Stands on the State's side of what is restricted.
    pub is_state: bool,
}

/// The page.
pub async fn page(ctx: Ctx, Path((_, _, slug)): Path<(String, String, String)>) -> Result<Markup, Failure> {
    Ok(render(&ctx, slug, &Sent::new(), Again::default()).await?)
}

/// The page, with what was wrong with an act.
pub async fn render(ctx: &Ctx, slug: String, sent: &Sent, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let whole = read(ctx, slug).await?;
    if whole.request.class > 1 {
        let (actor, request) = (ctx.actor.clone(), whole.request.clone());
        let noting = move |tx: &mut suivi_store::Tx| {
            note_reading(tx, &actor, &request);
            Ok(())
        };
        ctx.app.db.write(noting).await?;
    }
    let mechanism = ctx.mechanism()?;
    let rights = Rights {
        keeps: keeps(&ctx.actor, &mechanism.id),
        approves: ctx.actor.may(Act::Approve, ObjectKind::AssistanceRequest, &mechanism.id),
        is_state: sides_with_the_state(&ctx.actor, &mechanism.id),
    };
    let title = whole.titles()?.best_text(l.language()).to_owned();
    let mut way = words::way(ctx, &whole.request)?;
    way.pop();
    let mut cx = shell::page_below(ctx, title, way);
    cx.notice = again.notice.clone().or_else(|| answer::news(ctx, &NEWS));
    let labels = [
        ("visibility", msg::assistance_visibility(l)),
        ("title", msg::assistance_milestone(l)),
        ("due_on", msg::assistance_milestone_due(l)),
        ("done_on", msg::assistance_milestone_done(l)),
    ];
    let lead = html! { (words::status_tag(l, &whole.request.status)) " " (l.coded("assistance-visibility", &whole.request.visibility)) };
    let head = html! {
        (ui::error_summary(l, &again.errors, &labels))
        (ui::page_head(ui::local_text(l, &whole.titles()?), Some(lead), None))
    };
    let main = html! {
        (next(ctx, &whole, &rights, sent, &again)?)
        (words_of(ctx, &whole)?)
        @if rights.is_state { (offers(ctx, &whole)?) }
        (delivery(ctx, &whole, &rights, sent, &again))
        (evaluation(ctx, &whole, &rights))
        (consent::section(ctx, &whole, &rights))
        (history(ctx, &whole))
    };
    Ok(ui::page_with_facts(&cx, head, main, facts(ctx, &whole)))
}

pub(super) async fn read(ctx: &Ctx, slug: String) -> Result<Whole> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let today = ctx.app.db.clock().now().date();
    ctx.app.db.read(move |conn| queries::whole(conn, &actor, &mechanism, &slug, today)).await
}

/// What comes next, and the form that does it.
fn next(ctx: &Ctx, whole: &Whole, rights: &Rights, sent: &Sent, again: &Again) -> Result<Markup> {
    let l = ctx.l10n;
    let here = words::address(ctx, &whole.request.slug);
    let status: Status = whole.request.status.parse()?;
    let waits = whole.consents.iter().any(|row| row.confirmed_at.is_none() && row.withdrawn_at.is_none());
    let holds = whole.valid.is_some();
    let most: Visibility = match &whole.valid {
        Some(consent) => consent.audience.parse()?,
        None => Visibility::Private,
    };
    let chosen = match value(sent, "visibility") {
        "" => whole.request.visibility.as_str(),
        code => code,
    };
    let revision = || ui::hidden("revision", &whole.request.revision.to_string());
    let link =
        |words: &str, path: &str| ui::button_link(ButtonKind::Secondary, words, &format!("{here}/{path}"));
    let send = |from: Visibility, path: &str, kind: ButtonKind, words: &str| {
        ui::form(
            &format!("{here}/{path}"),
            ctx.csrf(),
            html! {
                (revision())
                (ui::radios(l, &Field::new("visibility", msg::assistance_visibility(l)).errors(&again.errors), &words::visibilities(l, from, most, chosen)))
                (ui::button(kind, words, None))
            },
        )
    };
    let acts = html! {
        @if rights.keeps && status.is_open_to_change() { (link(msg::button_edit(l), "edit")) }
        @if rights.keeps && status != Status::Declined { (link(msg::assistance_consent_record(l), "consent")) }
        @if rights.is_state && !matches!(status, Status::Declined | Status::Withdrawn) { (link(msg::assistance_withdraw(l), "withdraw")) }
    };
    Ok(html! {
        section.screen-only {
            h2 { (msg::assistance_next(l)) }
            p { (l.coded("assistance-next", status.code())) }
            @if waits { p { strong { (msg::assistance_consent_waits(l)) } } }
            @if status.is_shareable() && !holds { p { strong { (msg::assistance_consent_lacks(l)) } } }
            @if let Some(reason) = whole.request.reason.as_deref().filter(|_| rights.is_state) { (ui::prose(reason)) }
            @if rights.keeps && holds {
                @match status {
                    Status::Endorsed => { (send(Visibility::Un, "submit", ButtonKind::Primary, msg::assistance_submit(l))) }
                    Status::Agreed => { (ui::post_button(ButtonKind::Primary, msg::assistance_begin(l), &format!("{here}/begin"), ctx.csrf())) }
                    Status::InDelivery => { (ui::post_button(ButtonKind::Primary, msg::assistance_complete(l), &format!("{here}/complete"), ctx.csrf())) }
                    _ => {}
                }
            }
            @if rights.keeps && status == Status::Completed { (ui::button_link(ButtonKind::Primary, msg::assistance_evaluate(l), &format!("{here}/evaluate"))) }
            (ui::button_group(acts))
            @if rights.keeps && holds && status.is_shareable() {
                details {
                    summary { (msg::assistance_share_change(l)) }
                    (send(Visibility::Private, "share", ButtonKind::Secondary, msg::button_save(l)))
                }
            }
        }
    })
}

fn words_of(ctx: &Ctx, whole: &Whole) -> Result<Markup> {
    let l = ctx.l10n;
    let objectives = LocalText::from_json(&whole.request.objectives)?;
    Ok(html! {
        section {
            h2 { (msg::assistance_need(l)) }
            (ui::local_prose(l, &LocalText::from_json(&whole.request.needs)?))
            @if !objectives.0.is_empty() {
                h2 { (msg::assistance_objectives(l)) }
                (ui::local_prose(l, &objectives))
            }
        }
    })
}

fn facts(ctx: &Ctx, whole: &Whole) -> Markup {
    let l = ctx.l10n;
    let row = &whole.request;
    let named = |json: &str, name: &dyn Fn(&str) -> String| {
        let names = words::joined(l, words::codes(json).iter().map(|code| name(code)));
        (!names.is_empty()).then(|| html! { (names) })
    };
    let text = |text: &Option<String>| text.as_ref().map(|text| ui::prose(text));
    let recommendations = words::codes(&row.recommendations);
    let all = [
        (msg::assistance_modality(l), named(&row.modalities, &|code| words::modality(l, code))),
        (msg::assistance_period(l), words::period(l, row.period_from, row.period_to)),
        (msg::assistance_fund(l), row.fund.as_deref().map(|code| html! { (words::fund(l, code)) })),
        (msg::assistance_amount(l), words::money(l, row.amount, row.currency.as_deref()).map(|sum| html! { (sum) })),
        (msg::assistance_capacities(l), named(&row.capacities, &|code| names::capacity(l, code).to_owned())),
        (msg::assistance_themes(l), named(&row.themes, &|code| words::theme(l, code))),
        (msg::assistance_recommendations(l), (!recommendations.is_empty()).then(|| html! {
            @for slug in &recommendations { a href={ (ctx.base()) "/recommendations/" (slug) } { bdi { (slug) } } " " }
        })),
        (msg::assistance_contact(l), text(&row.contact_public)),
        (msg::assistance_contact_private(l), text(&row.contact_private)),
        (msg::remark_who_reads(l), Some(html! { (if row.class > 1 { msg::assistance_class_2(l) } else { msg::assistance_class_1(l) }) })),
        (msg::assistance_on_hub(l), whole.hub_slug.as_ref().map(|slug| html! { a href={ (ctx.root()) "/hub/assistance/" (slug) } { bdi { (slug) } } })),
    ];
    let facts: Vec<Fact> =
        all.into_iter().filter_map(|(name, value)| value.map(|value| Fact::new(name, value))).collect();
    ui::summary_list(&facts)
}

fn offers(ctx: &Ctx, whole: &Whole) -> Result<Markup> {
    let l = ctx.l10n;
    let row = |one: &Offer| {
        let role = one.by_role.as_str();
        Ok(Row::new(vec![
            html! { a href={ (ctx.root()) "/hub/assistance/offers/" (one.id) } { (ui::local_text(l, &LocalText::from_json(&one.by_names)?)) } br; span.muted { (l.coded("role", role)) } },
            html! { (words::modality(l, &one.modality)) },
            html! { (ui::moment(l, one.created_at)) },
            words::offer_tag(l, &one.state),
        ]))
    };
    if whole.offers.is_empty() {
        return Ok(html! {});
    }
    Ok(html! {
        section {
            h2 { (msg::assistance_offers(l)) }
            (ui::data_table(l, &Table {
                caption: msg::assistance_offers(l),
                caption_is_seen: false,
                columns: vec![
                    Column::main(msg::assistance_offer_by(l)),
                    Column::text(msg::assistance_modality(l)),
                    Column::text(msg::assistance_offer_on(l)),
                    Column::text(msg::field_status(l)),
                ],
                rows: whole.offers.iter().map(row).collect::<Result<_>>()?,
            }))
        }
    })
}

fn delivery(ctx: &Ctx, whole: &Whole, rights: &Rights, sent: &Sent, again: &Again) -> Markup {
    let l = ctx.l10n;
    let here = words::address(ctx, &whole.request.slug);
    let is_going = matches!(whole.request.status.as_str(), "matched" | "agreed" | "in_delivery");
    if whole.milestones.is_empty() && !is_going {
        return html! {};
    }
    let typed = |name: &str| value(sent, name).to_owned();
    let (title, due) = (typed("title"), typed("due_on"));
    html! {
        section {
            h2 { (msg::assistance_milestones(l)) }
            ul.plain {
                @for (at, one) in whole.milestones.iter().enumerate() {
                    li {
                        p {
                            (ui::user_text(&one.title)) ": "
                            @match one.done_on {
                                Some(day) => { (msg::assistance_milestone_done(l)) " " (ui::day(l, day)) }
                                None => { (msg::assistance_milestone_due(l)) " " (ui::day(l, one.due_on)) }
                            }
                        }
                        @if one.done_on.is_none() && rights.keeps {
                            (ui::form(&format!("{here}/milestones/{}", one.id), ctx.csrf(), html! {
                                (ui::text_field(l, &Field::new("done_on", msg::assistance_milestone_done(l)).kind(InputKind::Date).numbered(at)))
                                (ui::button(ButtonKind::Secondary, msg::assistance_milestone_reach(l), None))
                            }))
                        }
                    }
                }
            }
            @if rights.keeps && is_going {
                details.screen-only open[!title.is_empty()] {
                    summary { (msg::assistance_milestone_add(l)) }
                    (ui::form(&format!("{here}/milestones"), ctx.csrf(), html! {
                        (ui::text_field(l, &Field::new("title", msg::assistance_milestone(l)).value(&title).errors(&again.errors)))
                        (ui::text_field(l, &Field::new("due_on", msg::assistance_milestone_due(l)).kind(InputKind::Date).value(&due).errors(&again.errors)))
                        (ui::button(ButtonKind::Secondary, msg::button_add(l), None))
                    }))
                }
            }
        }
    }
}

fn evaluation(ctx: &Ctx, whole: &Whole, rights: &Rights) -> Markup {
    let l = ctx.l10n;
    let Some(said) = &whole.evaluation else { return html! {} };
    let parts = [
        (msg::assistance_evaluation_changed(l), &said.changed),
        (msg::assistance_evaluation_helped(l), &said.helped),
        (msg::assistance_evaluation_hindered(l), &said.hindered),
        (msg::assistance_evaluation_next(l), &said.next),
    ];
    html! {
        section {
            h2 { (msg::assistance_evaluation(l)) }
            @if rights.keeps {
                (ui::form(&format!("{}/practice", words::address(ctx, &whole.request.slug)), ctx.csrf(), html! {
                    (ui::button(ButtonKind::Secondary, msg::assistance_make_practice(l), None))
                }))
            }
            @for (name, text) in parts {
                @if !text.is_empty() { h3 { (name) } (ui::prose(text)) }
            }
            p.muted { (if said.may_share { msg::assistance_evaluation_shared(l) } else { msg::assistance_evaluation_kept(l) }) }
        }
    }
}

fn history(ctx: &Ctx, whole: &Whole) -> Markup {
    let l = ctx.l10n;
    let events: Vec<Event> = whole
        .steps
        .iter()
        .map(|step| Event {
            when: ui::moment(l, step.at),
            title: html! { (l.coded("assistance-deed", &step.act)) },
            body: html! { p.muted { (ui::user_text(&step.actor_label)) } },
        })
        .collect();
    html! { section { h2 { (msg::assistance_history(l)) } (ui::timeline(&events)) } }
}
