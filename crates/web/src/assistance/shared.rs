//! What States share of their needs, on the hub. The task: a partner finds a request it can answer, and offers.

use axum::extract::Path;
use maud::{Markup, html};
use suivi_domain::assistance::model::{AssistanceDocument, CAPACITIES, Status};
use suivi_domain::assistance::queries::{self, Shared};
use suivi_domain::assistance::{
    answers_for_the_united_nations, may_offer, serves_the_united_nations, sharing,
};
use suivi_domain::hub::shelf::{Facet, Filter};
use suivi_kernel::{Error, Problem, Refusal, Result, vocab};

use super::words;
use crate::accounts::answer::{self, Again, Sent, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::{L10n, msg};
use crate::input::chosen;
use crate::recommendations::names::{self, state};
use crate::shell;
use crate::ui::{self, ButtonKind, Choice, Column, Event, Fact, Field, Row, Table};

type Place = Path<(String, String)>;

/// Groups of States with programmes of their own.
const FLAGS: [&str; 3] = ["ldc", "lldc", "sids"];
/// How a request stands for a reader.
const OPENNESS: [&str; 3] = ["open", "matched", "closed"];

/// What an address looks for on the shelf.
pub(super) fn filter(ctx: &Ctx) -> Result<Filter> {
    let modalities: Vec<&str> = vocab::modalities().iter().map(|one| one.code.as_str()).collect();
    let funds: Vec<&str> = vocab::funds().iter().map(|one| one.code.as_str()).collect();
    let known: [(&'static str, &[&str]); 5] = [
        ("modality", &modalities),
        ("fund", &funds),
        ("capacity", &CAPACITIES),
        ("flag", &FLAGS),
        ("status", &OPENNESS),
    ];
    let mut filter = Filter::default();
    for (scheme, codes) in known {
        if let Some(code) = chosen(&ctx.uri, scheme, codes)? {
            filter.facets.push(Facet::new(scheme, code));
        }
    }
    let here = ui::Address::of(&ctx.uri.to_string());
    if let Some((_, code)) = here.query().iter().find(|(name, code)| name == "state" && !code.is_empty()) {
        if vocab::country(code).is_none() {
            return Err(Refusal::invalid("state", Problem::unknown_choice(code)).into());
        }
        filter.states.push(code.clone());
    }
    Ok(filter)
}

/// The list.
pub async fn list(ctx: Ctx) -> Result<Markup, Failure> {
    let l = ctx.l10n;
    let asked = filter(&ctx)?;
    let (actor, looked_for) = (ctx.actor.clone(), asked.clone());
    let today = ctx.app.db.clock().now().date();
    let (all, found) = ctx
        .app
        .db
        .read(move |conn| {
            let all = queries::shared(conn, &actor, Filter::default(), today)?;
            Ok((all, queries::shared(conn, &actor, looked_for, today)?))
        })
        .await?;
    let cx = shell::page_below(&ctx, msg::assistance_hub_title(l), Vec::new());
    let base = format!("{}/hub/assistance", ctx.root());
    let acts = html! {
        @if serves_the_united_nations(&ctx.actor) { (ui::button_link(ButtonKind::Primary, msg::assistance_desk(l), &format!("{base}/desk"))) }
        @if may_offer(&ctx.actor) { (ui::button_link(ButtonKind::Secondary, msg::assistance_offers_mine(l), &format!("{base}/offers"))) }
    };
    let head = ui::page_head(
        html! { (msg::assistance_hub_title(l)) },
        Some(html! { (msg::assistance_hub_lead(l)) }),
        Some(acts),
    );
    let main = html! {
        @if found.is_empty() {
            (ui::empty_state(msg::assistance_hub_none(l), msg::assistance_hub_none_step(l), None))
        } @else {
            p { (msg::assistance_found(l, i64::try_from(found.len()).unwrap_or_default())) }
            (table(&ctx, &found)?)
        }
    };
    Ok(ui::page_with_side(&cx, head, filters(&ctx, &asked, &all), main))
}

fn filters(ctx: &Ctx, asked: &Filter, all: &[Shared]) -> Markup {
    let l = ctx.l10n;
    let has = |scheme: &str, code: &str| asked.facets.contains(&Facet::new(scheme, code));
    let modalities: Vec<Choice> = vocab::modalities()
        .iter()
        .map(|one| Choice::new(&one.code, one.names.best_text(l.language()), has("modality", &one.code)))
        .collect();
    let funds: Vec<Choice> = vocab::funds()
        .iter()
        .map(|one| Choice::new(&one.code, one.names.best_text(l.language()), has("fund", &one.code)))
        .collect();
    let coded = |scheme: &'static str, group: &str, codes: &[&'static str]| -> Vec<Choice<'static>> {
        codes.iter().map(|code| Choice::new(code, l.coded(group, code), has(scheme, code))).collect()
    };
    let capacities: Vec<Choice> = CAPACITIES
        .iter()
        .map(|code| Choice::new(code, names::capacity(l, code), has("capacity", code)))
        .collect();
    let mut states: Vec<(String, String)> =
        all.iter().map(|one| (one.document.state.clone(), state(l, &one.document.state))).collect();
    states.sort();
    states.dedup();
    l.sort_by_name(&mut states, |(_, name)| name.as_str());
    let states: Vec<Choice> =
        states.iter().map(|(code, name)| Choice::new(code, name, asked.states.contains(code))).collect();
    ui::filter_form(
        l,
        ctx.uri.path(),
        html! {
            (ui::select(l, &Field::optional("status", msg::field_status(l)), &coded("status", "assistance-open", &OPENNESS)))
            (ui::select(l, &Field::optional("modality", msg::assistance_modality(l)), &modalities))
            (ui::select(l, &Field::optional("fund", msg::assistance_fund(l)), &funds))
            (ui::select(l, &Field::optional("capacity", msg::assistance_capacity(l)), &capacities))
            (ui::select(l, &Field::optional("flag", msg::assistance_group(l)), &coded("flag", "assistance-flag", &FLAGS)))
            (ui::select(l, &Field::optional("state", msg::assistance_state(l)), &states))
        },
    )
}

fn table(ctx: &Ctx, found: &[Shared]) -> Result<Markup> {
    let l = ctx.l10n;
    let row = |one: &Shared| {
        let document = &one.document;
        let names = document.modalities.iter().map(|code| words::modality(l, code));
        Ok(Row::new(vec![
            html! { a href={ (ctx.root()) "/hub/assistance/" (one.item.slug) } { (ui::local_text(l, &one.item.titles()?)) } },
            html! { (state(l, &document.state)) @if !document.flags.is_empty() { br; span.muted { (words::flags(l, &document.flags)) } } },
            html! { (words::joined(l, names)) },
            html! { @match document.submitted_on { Some(day) => { (ui::day(l, day)) } None => { "–" } } },
            words::status_tag(l, &document.status),
        ]))
    };
    Ok(ui::data_table(
        l,
        &Table {
            caption: msg::assistance_hub_title(l),
            caption_is_seen: false,
            columns: vec![
                Column::main(msg::assistance_request(l)),
                Column::text(msg::assistance_state(l)),
                Column::text(msg::assistance_modality(l)),
                Column::text(msg::assistance_submitted_on(l)),
                Column::text(msg::field_status(l)),
            ],
            rows: found.iter().map(row).collect::<Result<_>>()?,
        },
    ))
}

/// Says in the reader's language why a request is no longer to be seen.
fn reworded(l: L10n, error: Error) -> Failure {
    let words = match &error {
        Error::Refusal(Refusal::Gone(why)) => match why.value.as_str() {
            sharing::CONSENT_WITHDRAWN => msg::assistance_gone_withdrawn(l),
            sharing::CONSENT_EXPIRED => msg::assistance_gone_expired(l),
            sharing::NOT_SHARED => msg::assistance_gone_not_shared(l),
            sharing::CLOSED => msg::assistance_gone_closed(l),
            _ => return Failure(error),
        },
        _ => return Failure(error),
    };
    Failure(Refusal::Gone(Problem::withdrawn(words)).into())
}

/// The request at an address, or in the reader's language why it is no longer to be seen.
pub(super) async fn read(ctx: &Ctx, slug: String) -> Result<Shared, Failure> {
    let (actor, today) = (ctx.actor.clone(), ctx.app.db.clock().now().date());
    let read = ctx.app.db.read(move |conn| queries::shared_one(conn, &actor, &slug, today)).await;
    read.map_err(|error| reworded(ctx.l10n, error))
}

/// One request as the State shares it.
pub async fn page(ctx: Ctx, Path((_, slug)): Place) -> Result<Markup, Failure> {
    let shared = read(&ctx, slug).await?;
    Ok(render(&ctx, &shared, &Sent::new(), Again::default())?)
}

/// The page, with what was wrong with an act of the desk.
pub(super) fn render(ctx: &Ctx, shared: &Shared, sent: &Sent, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let document = &shared.document;
    let titles = shared.item.titles()?;
    let title = titles.best_text(l.language()).to_owned();
    let mut cx = shell::page_below(ctx, title, words::hub_way(ctx));
    cx.notice = again.notice.clone().or_else(|| answer::news(ctx, &["assistance-taken-up"]));
    let lead = html! { (state(l, &document.state)) " · " (ui::local_text(l, &document.mechanism)) " " (words::status_tag(l, &document.status)) };
    let status: Status = document.status.parse()?;
    let is_own = shared.item.node_id.is_none();
    let offers = is_own && status.takes_offers() && may_offer(&ctx.actor);
    let here = format!("{}/hub/assistance/{}", ctx.root(), shared.item.slug);
    let act = offers
        .then(|| ui::button_link(ButtonKind::Primary, msg::assistance_offer(l), &format!("{here}/offer")));
    let head = html! {
        (ui::error_summary(l, &again.errors, &[("reason", msg::assistance_reason(l))]))
        (ui::page_head(ui::local_text(l, &titles), Some(lead), act))
    };
    let main = html! {
        @if let Some(needs) = &document.needs { h2 { (msg::assistance_need(l)) } (ui::local_prose(l, needs)) }
        @if let Some(objectives) = document.objectives.as_ref().filter(|text| !text.0.is_empty()) {
            h2 { (msg::assistance_objectives(l)) } (ui::local_prose(l, objectives))
        }
        @if let Some(said) = &document.evaluation {
            h2 { (msg::assistance_evaluation(l)) }
            @for (name, text) in [
                (msg::assistance_evaluation_changed(l), &said.changed),
                (msg::assistance_evaluation_helped(l), &said.helped),
                (msg::assistance_evaluation_hindered(l), &said.hindered),
                (msg::assistance_evaluation_next(l), &said.next),
            ] {
                @if !text.is_empty() { h3 { (name) } (ui::text_in(document.language, text)) }
            }
        }
        @if !document.timeline.is_empty() { h2 { (msg::assistance_history(l)) } (timeline(l, document)) }
        @if !is_own { p { (msg::assistance_elsewhere(l)) } }
        @else if !offers && status.takes_offers() { p.muted { (msg::assistance_who_offers(l)) } }
        @if is_own && answers_for_the_united_nations(&ctx.actor) { (desk_acts(ctx, status, &here, sent, &again)) }
        p.muted { (msg::assistance_consent_note_public(l, l.date(document.consent_until))) }
    };
    Ok(ui::page_with_facts(&cx, head, main, facts(ctx, document)))
}

fn timeline(l: L10n, document: &AssistanceDocument) -> Markup {
    let events: Vec<Event> = document
        .timeline
        .iter()
        .map(|step| Event {
            when: ui::day(l, step.on),
            title: html! { (words::status(l, &step.status)) },
            body: html! {},
        })
        .collect();
    ui::timeline(&events)
}

fn desk_acts(ctx: &Ctx, status: Status, here: &str, sent: &Sent, again: &Again) -> Markup {
    let l = ctx.l10n;
    if !matches!(status, Status::Submitted | Status::UnderReview) {
        return html! {};
    }
    html! {
        section.screen-only {
            h2 { (msg::assistance_desk(l)) }
            @if status == Status::Submitted { (ui::post_button(ButtonKind::Secondary, msg::assistance_take_up(l), &format!("{here}/take-up"), ctx.csrf())) }
            details open[!again.errors.is_empty()] {
                summary { (msg::assistance_decline(l)) }
                (ui::form(&format!("{here}/decline"), ctx.csrf(), html! {
                    (ui::text_area(l, &Field::new("reason", msg::assistance_reason(l)).hint(msg::assistance_reason_hint(l)).value(value(sent, "reason")).errors(&again.errors).rows(4)))
                    (ui::button(ButtonKind::Secondary, msg::assistance_decline(l), None))
                }))
            }
        }
    }
}

fn facts(ctx: &Ctx, document: &AssistanceDocument) -> Markup {
    let l = ctx.l10n;
    let named = |codes: &[String], name: &dyn Fn(&str) -> String| {
        (!codes.is_empty()).then(|| html! { (words::joined(l, codes.iter().map(|code| name(code)))) })
    };
    let state = document.state.to_lowercase();
    let all = [
        (msg::assistance_group(l), (!document.flags.is_empty()).then(|| html! { (words::flags(l, &document.flags)) })),
        (msg::assistance_modality(l), named(&document.modalities, &|code| words::modality(l, code))),
        (msg::assistance_period(l), words::period(l, document.period_from, document.period_to)),
        (msg::assistance_fund(l), document.fund.as_deref().map(|code| html! { (words::fund(l, code)) })),
        (msg::assistance_amount(l), words::money(l, document.amount, document.currency.as_deref()).map(|sum| html! { (sum) })),
        (msg::assistance_capacities(l), named(&document.capacities, &|code| names::capacity(l, code).to_owned())),
        (msg::assistance_themes(l), named(&document.themes, &|code| words::theme(l, code))),
        (msg::assistance_recommendations(l), (!document.recommendations.is_empty()).then(|| html! {
            @for slug in &document.recommendations { a href={ (ctx.root()) "/recommendations/" (state) "/" (slug) } { bdi { (slug) } } " " }
        })),
        (msg::assistance_contact(l), document.contact.as_ref().map(|text| ui::prose(text))),
        (msg::assistance_submitted_on(l), document.submitted_on.map(|day| ui::day(l, day))),
        (msg::assistance_language(l), Some(html! { (document.language.autonym()) })),
    ];
    let facts: Vec<Fact> =
        all.into_iter().filter_map(|(name, value)| value.map(|value| Fact::new(name, value))).collect();
    ui::summary_list(&facts)
}
