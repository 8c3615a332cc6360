//! One round. The task: see which institution has answered, and excuse one that cannot.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use suivi_domain::followup::rounds::{
    self, InstitutionTally, ItemState, Round, RoundEntry, RoundState, Tally,
};
use suivi_domain::followup::rules::rules;
use suivi_domain::mechanisms;
use suivi_kernel::{Act, ObjectKind, Problem, Refusal, Result, Zone};

use super::{Label, address, state_tag};
use crate::accounts::answer::{self, Sent, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::followup::{items, scoreboard, when};
use crate::i18n::{L10n, msg};
use crate::input::Posted;
use crate::paging::Page;
use crate::shell;
use crate::ui::{self, ButtonKind, Column, Confirm, Crumb, Fact, Row, Shape, Table, Tone};

fn keeps(ctx: &Ctx) -> Result<bool> {
    Ok(ctx.actor.may(Act::Approve, ObjectKind::UpdateDraft, &ctx.mechanism()?.id))
}

async fn find(ctx: &Ctx, label: &str) -> Result<(Round, Zone)> {
    let (id, label) = (ctx.mechanism()?.id.clone(), label.to_owned());
    let found = ctx.app.db.read(move |conn| Ok((rounds::find(conn, &id, &label)?, rules(conn, &id)?)));
    let (round, rules) = found.await?;
    Ok((round, rules.time_zone.parse()?))
}

fn way(ctx: &Ctx) -> Vec<Crumb> {
    vec![Crumb::to(msg::nav_rounds(ctx.l10n), format!("{}/rounds", ctx.base()))]
}

/// The round: its dates, the whole, and each institution.
pub(super) async fn page(ctx: Ctx, Path((_, _, label)): Label) -> Result<Markup, Failure> {
    let l = ctx.l10n;
    let (round, zone) = find(&ctx, &label).await?;
    let asked = round.clone();
    let mut institutions = ctx.app.db.read(move |conn| rounds::progress(conn, &asked)).await?;
    scoreboard::by_name(l, &mut institutions);
    let whole = institutions.iter().fold(Tally::default(), |sum, one| sum.and(&one.tally));
    let title = msg::round_named(l, &round.label);
    let mut cx = shell::page_below(&ctx, title.as_str(), way(&ctx));
    cx.notice = answer::news(&ctx, &["round-opened", "round-closed"]);
    let facts = [
        Fact::new(msg::round_state(l), state_tag(l, &round.state)),
        Fact::new(
            msg::round_period(l),
            html! { (ui::day(l, round.period_from)) " – " (ui::day(l, round.period_to)) },
        ),
        Fact::new(msg::round_opens_on(l), ui::day(l, round.opens_on)),
        Fact::new(msg::round_due(l), when::both(l, &zone, round.due_at)),
    ];
    let main = html! {
        (ui::page_head(html! { (title) }, None, keeps(&ctx)?.then(|| acts(&ctx, &round))))
        (ui::summary_list(&facts))
        @if round.opened_at.is_none() {
            p { (msg::round_not_open(l)) }
        } @else {
            (scoreboard::whole(l, &whole))
            (institution_table(&ctx, &round, &institutions))
        }
    };
    Ok(ui::page(&cx, main))
}

/// What can be done with a round where it stands.
fn acts(ctx: &Ctx, round: &Round) -> Markup {
    let l = ctx.l10n;
    let here = address(ctx, &round.label);
    match round.state.parse() {
        Ok(RoundState::Planned) => html! {
            (ui::button_link(ButtonKind::Primary, msg::round_open(l), &format!("{here}/open")))
            (ui::post_button(ButtonKind::Secondary, msg::round_unplan(l), &format!("{here}/unplan"), ctx.csrf()))
        },
        Ok(RoundState::Open) => {
            ui::button_link(ButtonKind::Secondary, msg::round_close(l), &format!("{here}/close"))
        }
        _ => html! {},
    }
}

fn institution_table(ctx: &Ctx, round: &Round, institutions: &[InstitutionTally]) -> Markup {
    let here = address(ctx, &round.label);
    scoreboard::table(ctx, institutions, |one| {
        html! {
            a href=(format!("{here}/institutions/{}", one.slug)) { (ui::local_text(ctx.l10n, &one.name)) }
        }
    })
}

/// What a round asks one institution.
pub(super) async fn institution(
    ctx: Ctx,
    Path((_, _, label, slug)): Path<(String, String, String, String)>,
) -> Result<Markup, Failure> {
    let l = ctx.l10n;
    let (round, _) = find(&ctx, &label).await?;
    let page = Page::of(&ctx.uri)?;
    let (actor, asked, at) = (ctx.actor.clone(), round.clone(), page.window());
    let (institution, (total, entries)) = ctx
        .app
        .db
        .read(move |conn| {
            let institution = mechanisms::institution(conn, &asked.mechanism_id, &slug)?;
            let entries = rounds::entries(conn, &actor, &asked, &institution.id, at)?;
            Ok((institution, entries))
        })
        .await?;
    let name = institution.names.best_text(l.language()).to_owned();
    let mut crumbs = way(&ctx);
    crumbs.push(Crumb::to(msg::round_named(l, &round.label), address(&ctx, &round.label)));
    let mut cx = shell::page_below(&ctx, name.as_str(), crumbs);
    cx.notice = answer::news(&ctx, &["round-excused"]);
    let excuses = keeps(&ctx)? && round.state == RoundState::Open.code();
    let lead =
        html! { (msg::round_named(l, &round.label)) (msg::list_comma(l)) (msg::items_count(l, total)) };
    let main = html! {
        (ui::page_head(html! { (name) }, Some(lead), None))
        @if entries.is_empty() { p { (msg::round_asks_nothing(l)) } } @else { (entry_table(&ctx, &entries, excuses)) }
        (ui::pagination(l, &page.ways(&ctx, entries.len(), total)))
    };
    Ok(ui::page(&cx, main))
}

fn entry_table(ctx: &Ctx, entries: &[RoundEntry], excuses: bool) -> Markup {
    let l = ctx.l10n;
    let row = |entry: &RoundEntry| {
        let waits = matches!(entry.state, ItemState::Waiting | ItemState::Drafted);
        Row::new(vec![
            items::link(ctx, &entry.item),
            html! {
                (entry_tag(l, entry))
                @if let Some(reason) = &entry.excuse { br; (ui::user_text(reason)) }
            },
            html! { @if let Some(at) = entry.answered_at { (ui::moment(l, at)) } @else { "–" } },
            html! { @if excuses && waits { (excuse_form(ctx, entry)) } @else { "–" } },
        ])
    };
    ui::data_table(
        l,
        &Table {
            caption: msg::round_questions(l),
            caption_is_seen: false,
            columns: vec![
                Column::main(msg::item(l)),
                Column::text(msg::round_state(l)),
                Column::text(msg::round_answered_at(l)),
                Column::text(msg::member_actions(l)),
            ],
            rows: entries.iter().map(row).collect(),
        },
    )
}

fn entry_tag(l: L10n, entry: &RoundEntry) -> Markup {
    let (word, shape, tone) = match entry.state {
        ItemState::Answered if entry.is_late => (msg::tally_late(l), Shape::Triangle, Tone::Attention),
        ItemState::Answered if entry.is_nothing_new => (msg::tally_nothing_new(l), Shape::Full, Tone::Good),
        ItemState::Answered => (msg::tally_in_time(l), Shape::Full, Tone::Good),
        ItemState::Drafted => (msg::tally_drafted(l), Shape::Half, Tone::Active),
        ItemState::Waiting => (msg::tally_empty(l), Shape::Open, Tone::Neutral),
        ItemState::Excused => (msg::tally_excused(l), Shape::Diamond, Tone::Neutral),
    };
    ui::status_tag(word, shape, tone)
}

fn excuse_form(ctx: &Ctx, entry: &RoundEntry) -> Markup {
    let l = ctx.l10n;
    let id = format!("reason-{}", entry.id);
    html! {
        details {
            summary { (msg::round_excuse(l)) span.hidden { ": " (items::words(l, &entry.item)) } }
            form method="post" action=(format!("{}/questions/{}/excuse", ctx.base(), entry.id)) {
                (ui::csrf_field(ctx.csrf()))
                (ui::hidden("back", ctx.uri.path()))
                p { label for=(id) { (msg::round_excuse_reason(l)) } br; input #(id) name="reason" required dir="auto"; }
                (ui::button(ButtonKind::Secondary, msg::round_excuse(l), None))
            }
        }
    }
}

/// Excuses an institution from a question.
pub(super) async fn excuse(
    ctx: Ctx,
    Path((_, _, id)): Path<(String, String, String)>,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let (actor, mechanism_id) = (ctx.actor.clone(), ctx.mechanism()?.id.clone());
    let reason = value(&sent, "reason").to_owned();
    ctx.app.db.write(move |tx| rounds::excuse(tx, &actor, &mechanism_id, &id, &reason)).await?;
    // Only a page of this mechanism's rounds is gone back to.
    let rounds = format!("{}/rounds", ctx.base());
    let back = Some(value(&sent, "back")).filter(|back| back.starts_with(&rounds)).unwrap_or(&rounds);
    Ok(answer::done(back, "round-excused").into_response())
}

/// Asks before a round opens.
pub(super) async fn ask_open(ctx: Ctx, Path((_, _, label)): Label) -> Result<Markup, Failure> {
    let l = ctx.l10n;
    let (round, zone) = find(&ctx, &label).await?;
    require(&round, RoundState::Planned)?;
    let consequences = html! {
        p { (msg::round_open_consequences(l)) }
        p { (msg::round_until(l)) " " (when::both(l, &zone, round.due_at)) }
    };
    Ok(confirm(
        &ctx,
        &round,
        &msg::round_open_question(l, &round.label),
        consequences,
        msg::round_open(l),
        "open",
    ))
}

/// Asks before a round closes.
pub(super) async fn ask_close(ctx: Ctx, Path((_, _, label)): Label) -> Result<Markup, Failure> {
    let l = ctx.l10n;
    let (round, _) = find(&ctx, &label).await?;
    require(&round, RoundState::Open)?;
    let asked = round.clone();
    let whole = ctx.app.db.read(move |conn| rounds::timeliness(conn, &asked)).await?;
    let consequences = html! {
        p { (msg::round_close_consequences(l)) }
        p { (msg::tally_empty(l)) ": " (l.number(whole.empty)) }
    };
    Ok(confirm(
        &ctx,
        &round,
        &msg::round_close_question(l, &round.label),
        consequences,
        msg::round_close(l),
        "close",
    ))
}

fn require(round: &Round, state: RoundState) -> Result<()> {
    if round.state == state.code() { Ok(()) } else { Err(Refusal::Conflict(Problem::wrong_state("")).into()) }
}

fn confirm(ctx: &Ctx, round: &Round, question: &str, consequences: Markup, act: &str, step: &str) -> Markup {
    let mut crumbs = way(ctx);
    crumbs.push(Crumb::to(msg::round_named(ctx.l10n, &round.label), address(ctx, &round.label)));
    let cx = shell::page_below(ctx, act, crumbs);
    ui::confirm_page(
        &cx,
        &Confirm {
            question,
            consequences,
            is_undoable: false,
            act,
            action: &format!("{}/{step}", address(ctx, &round.label)),
            fields: html! {},
            cancel_href: &address(ctx, &round.label),
        },
    )
}

/// Opens a round.
pub(super) async fn open(ctx: Ctx, Path((_, _, label)): Label, _: Posted<Sent>) -> Result<Response, Failure> {
    let (round, _) = find(&ctx, &label).await?;
    let (actor, id) = (ctx.actor.clone(), round.id.clone());
    ctx.app.db.write(move |tx| rounds::open(tx, &actor, &round.mechanism_id, &id)).await?;
    Ok(answer::done(&address(&ctx, &label), "round-opened").into_response())
}

/// Closes a round.
pub(super) async fn close(
    ctx: Ctx,
    Path((_, _, label)): Label,
    _: Posted<Sent>,
) -> Result<Response, Failure> {
    let (round, _) = find(&ctx, &label).await?;
    let (actor, id) = (ctx.actor.clone(), round.id.clone());
    ctx.app.db.write(move |tx| rounds::close(tx, &actor, &round.mechanism_id, &id)).await?;
    Ok(answer::done(&address(&ctx, &label), "round-closed").into_response())
}

/// Takes a planned round back.
pub(super) async fn unplan(
    ctx: Ctx,
    Path((_, _, label)): Label,
    _: Posted<Sent>,
) -> Result<Response, Failure> {
    let (round, _) = find(&ctx, &label).await?;
    let (actor, id) = (ctx.actor.clone(), round.id.clone());
    ctx.app.db.write(move |tx| rounds::unplan(tx, &actor, &round.mechanism_id, &id)).await?;
    Ok(answer::done(&format!("{}/rounds", ctx.base()), "round-unplanned").into_response())
}
