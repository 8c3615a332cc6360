//! The chair's brief. The task: in two minutes, on two sheets of paper, the minister knows what is new, what is late,
//! what is stuck and what only she can decide.

use maud::{Markup, html};
use suivi_domain::followup::attention::{Contested, Graded, Listed, MeasureLine};
use suivi_domain::followup::brief::{Ask, Brief, TWO_PAGES, brief};
use suivi_domain::followup::items::Item;
use suivi_domain::followup::numbers::{FollowUpNumbers, Shares};
use suivi_kernel::{Act, ObjectKind, Result};

use crate::context::Ctx;
use crate::errors::Failure;
use crate::followup::work::news_line;
use crate::followup::{grades as scales, items, when};
use crate::i18n::msg;
use crate::recommendations::names;
use crate::reports::writing::waiting::{self, Waiting};
use crate::routes::{Needs, Route};
use crate::shell;
use crate::ui::{self, Column, Row, Table};

/// The address of the brief.
pub fn routes() -> Vec<Route> {
    vec![Route::get("/{lang}/{mechanism}/brief", Needs::May(Act::Read, ObjectKind::UpdateDraft), page)]
}

async fn page(ctx: Ctx) -> Result<Markup, Failure> {
    let l = ctx.l10n;
    let (actor, mechanism, now) = (ctx.actor.clone(), ctx.mechanism()?.clone(), ctx.app.db.clock().now());
    let reading = move |conn: &mut suivi_store::Conn| {
        Ok((brief(conn, &actor, &mechanism, TWO_PAGES, now)?, Waiting::of(conn, &actor, &mechanism)?))
    };
    let (found, reports) = ctx.app.db.read(reading).await?;
    let cx = shell::page_below(&ctx, msg::nav_brief(l), Vec::new());
    let lead = html! { (l.date(found.today)) span.screen-only { ". " (msg::brief_lead(l)) } };
    let main = html! {
        div.brief {
            (ui::page_head(html! { (msg::nav_brief(l)) }, Some(lead), None))
            div.screen-only { (waiting::section(&ctx, &reports)?) }
            div.sheet { (sections(&ctx, &found)) }
        }
    };
    Ok(ui::page(&cx, main))
}

fn sections(ctx: &Ctx, brief: &Brief) -> Markup {
    let l = ctx.l10n;
    html! {
        (asks(ctx, &brief.asks))
        section.whole { h2 { (msg::brief_numbers(l)) } (numbers_table(ctx, &brief.numbers)) (round(ctx, brief)) }
        (new(ctx, brief))
        (due(ctx, brief))
        (measures(ctx, msg::brief_overdue(l), &brief.overdue, brief.today))
        (blocked(ctx, &brief.blocked))
        (without_measure(ctx, &brief.without_measure))
        (grades(ctx, &brief.grades))
    }
}

/// At most three decisions.
pub(super) fn asks(ctx: &Ctx, asks: &[Ask]) -> Markup {
    let l = ctx.l10n;
    let now = ctx.app.db.clock().now();
    html! {
        section.whole {
            h2 { (msg::brief_asks(l)) }
            @if asks.is_empty() { p { (msg::brief_asks_none(l)) } }
            ol.asks {
                @for ask in asks {
                    li {
                        @match ask {
                            Ask::Lead(lead) => {
                                (msg::ask_lead(l)) " " (items::link(ctx, &lead.item)) br;
                                (ui::local_text(l, &lead.institution)) ": "
                                @if let Some(reason) = &lead.reason { (ui::user_text(reason)) }
                            }
                            Ask::Assessments { count, since } => {
                                a href=(format!("{}/assessments/waiting", ctx.base())) { (msg::ask_assessments(l, *count)) }
                                @if let Some(since) = since { " " span.muted { (l.age_of(*since, now)) } }
                            }
                            Ask::StepBacks { count, since } => {
                                a href=(format!("{}/steps-back", ctx.base())) { (msg::ask_step_backs(l, *count)) }
                                @if let Some(since) = since { " " span.muted { (l.age_of(*since, now)) } }
                            }
                            Ask::Plan { slug, titles } => {
                                (msg::ask_plan(l)) " "
                                a href=(format!("{}/plans/{slug}", ctx.base())) { (ui::local_text(l, titles)) }
                            }
                            Ask::Unblock(measure) => {
                                (msg::ask_unblock(l)) " " (items::measure(ctx, measure)) br;
                                @if let Some(reason) = &measure.reason { (ui::user_text(reason)) " " }
                                span.muted { (l.age_of(measure.since, now)) }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Coverage, freshness and assessment, of all and by position: a share of what, and the list behind each.
pub fn numbers_table(ctx: &Ctx, numbers: &FollowUpNumbers) -> Markup {
    let l = ctx.l10n;
    let unsigned = |n: i64| u64::try_from(n).unwrap_or(0);
    let row = |name: Markup, of: &Shares, filter: &str| {
        let list = format!("{}/recommendations?kind=recommendation&live=yes{filter}", ctx.base());
        let share = |part: i64, narrowed: &str| {
            html! { a href=(format!("{list}{narrowed}")) { (l.share(unsigned(part), unsigned(of.live))) } }
        };
        Row::new(vec![
            name,
            html! { a href=(list) { (l.number(of.live)) } },
            share(of.covered, "&covered=yes"),
            share(of.fresh, "&fresh=yes"),
            share(of.assessed, "&assessed=yes"),
        ])
    };
    let mut rows = vec![row(html! { (msg::number_all(l)) }, &numbers.all, "")];
    for (position, of) in &numbers.by_position {
        let filter = format!("&position={position}");
        rows.push(row(html! { (names::position(l, position)) }, of, &filter));
    }
    let caption = msg::numbers_by_position(l, l.date(numbers.as_of));
    ui::data_table(
        l,
        &Table {
            caption: &caption,
            caption_is_seen: false,
            columns: vec![
                Column::text(msg::field_position(l)),
                Column::number(msg::number_total(l)),
                Column::number(msg::number_coverage(l)),
                Column::number(msg::number_freshness(l)),
                Column::number(msg::number_assessed(l)),
            ],
            rows,
        },
    )
}

fn round(ctx: &Ctx, brief: &Brief) -> Markup {
    let l = ctx.l10n;
    let unsigned = |n: i64| u64::try_from(n).unwrap_or(0);
    html! {
        @if let Some((round, tally)) = &brief.round {
            p {
                a href=(format!("{}/scoreboard?round={}", ctx.base(), round.label)) { (msg::round_named(l, &round.label)) } ": "
                (msg::number_timeliness(l)) " " (l.share(unsigned(tally.in_time), unsigned(tally.asked)))
                (msg::list_comma(l)) (msg::tally_late(l)) " " (l.number(tally.late))
                (msg::list_comma(l)) (msg::tally_empty(l)) " " (l.number(tally.empty))
            }
        }
    }
}

fn new(ctx: &Ctx, brief: &Brief) -> Markup {
    let l = ctx.l10n;
    let new = &brief.new;
    html! {
        section {
            h2 { (msg::brief_new(l, l.date(new.since))) }
            ul.plain {
                li { (msg::brief_new_recommendations(l, new.recommendations)) }
                li { (msg::brief_new_updates(l, new.updates)) }
                li { (msg::brief_new_completed(l, new.completed)) }
                @for news in &new.latest { li { (news_line(ctx, news)) } }
            }
        }
    }
}

fn due(ctx: &Ctx, brief: &Brief) -> Markup {
    let l = ctx.l10n;
    html! {
        section {
            h2 { (msg::brief_due(l)) }
            ul.plain {
                @for (item, day) in &brief.reports {
                    li { (when::due(l, *day, brief.today)) " " (msg::deadline_report(l)) " " (items::link(ctx, item)) }
                }
                @for measure in &brief.due.first { (measure_line(ctx, measure, brief.today)) }
                @for step in &brief.milestones {
                    li { (when::due(l, step.due_on, brief.today)) " "
                        a href=(format!("{}/measures/{}", ctx.base(), step.measure_slug)) { (ui::local_text(l, &step.titles)) } }
                }
            }
            (rest(ctx, brief.due.total, brief.due.first.len()))
        }
    }
}

fn measure_line(ctx: &Ctx, measure: &MeasureLine, today: suivi_kernel::Date) -> Markup {
    let l = ctx.l10n;
    html! {
        li {
            @if let Some(day) = measure.due_on { (when::due(l, day, today)) " " }
            (items::measure(ctx, measure))
            @if let Some(lead) = &measure.lead { (msg::list_comma(l)) (ui::local_text(l, lead)) }
        }
    }
}

/// Measures of a list with their dates and leads.
pub(super) fn measures(
    ctx: &Ctx,
    title: &str,
    list: &Listed<MeasureLine>,
    today: suivi_kernel::Date,
) -> Markup {
    html! {
        section {
            h2 { (title) " " span.count { "(" (ctx.l10n.number(list.total)) ")" } }
            @if list.first.is_empty() { p { (msg::brief_none(ctx.l10n)) } }
            ul.plain { @for measure in &list.first { (measure_line(ctx, measure, today)) } }
            (rest(ctx, list.total, list.first.len()))
        }
    }
}

/// What cannot proceed, why, and who can unblock it.
pub(super) fn blocked(ctx: &Ctx, list: &Listed<MeasureLine>) -> Markup {
    let l = ctx.l10n;
    let now = ctx.app.db.clock().now();
    html! {
        section {
            h2 { (msg::brief_blocked(l)) " " span.count { "(" (l.number(list.total)) ")" } }
            @if list.first.is_empty() { p { (msg::brief_none(l)) } }
            ul.plain {
                @for measure in &list.first {
                    li {
                        (items::measure(ctx, measure)) " " span.overdue { (l.age_of(measure.since, now)) } br;
                        @if let Some(reason) = &measure.reason { (ui::user_text(reason)) br; }
                        @if let Some(lead) = &measure.lead { (msg::brief_can_unblock(l)) " " (ui::local_text(l, lead)) }
                    }
                }
            }
            (rest(ctx, list.total, list.first.len()))
        }
    }
}

/// Recommendations that no measure answers.
pub(super) fn without_measure(ctx: &Ctx, list: &Listed<Item>) -> Markup {
    let l = ctx.l10n;
    let all = format!("{}/recommendations?kind=recommendation&live=yes&covered=no&sort=oldest", ctx.base());
    html! {
        section {
            h2 { (msg::brief_without_measure(l)) " " span.count { "(" (l.number(list.total)) ")" } }
            @if list.first.is_empty() { p { (msg::brief_none(l)) } }
            ul.plain { @for item in &list.first { li { (items::link(ctx, item)) } } }
            @if list.total > list.first.len() as i64 { p { a href=(all) { (msg::brief_all_of_them(l, list.total)) } } }
        }
    }
}

/// Grades that committees gave.
pub(super) fn grades(ctx: &Ctx, list: &Listed<Graded>) -> Markup {
    let l = ctx.l10n;
    html! {
        section {
            h2 { (msg::brief_grades(l)) " " span.count { "(" (l.number(list.total)) ")" } }
            @if list.first.is_empty() { p { (msg::brief_none(l)) } }
            ul.plain {
                @for graded in &list.first {
                    li { (items::link(ctx, &graded.item)) br; (ui::local_text(l, &graded.assessor)) ": "
                        strong { (scales::name(l, &graded.scale, &graded.grade)) } (msg::list_comma(l)) (ui::day(l, graded.on)) }
                }
            }
            (rest(ctx, list.total, list.first.len()))
        }
    }
}

/// Leads that institutions contest.
pub(super) fn contested(ctx: &Ctx, list: &Listed<Contested>) -> Markup {
    let l = ctx.l10n;
    let now = ctx.app.db.clock().now();
    html! {
        section {
            h2 { (msg::queue_contested(l)) " " span.count { "(" (l.number(list.total)) ")" } }
            @if list.first.is_empty() { p { (msg::brief_none(l)) } }
            ul.plain {
                @for lead in &list.first {
                    li { (items::link(ctx, &lead.item)) br; (ui::local_text(l, &lead.institution))
                        @if let Some(reason) = &lead.reason { ": " (ui::user_text(reason)) }
                        " " span.muted { (l.age_of(lead.since, now)) } }
                }
            }
            (rest(ctx, list.total, list.first.len()))
        }
    }
}

/// How many there are beyond those shown.
fn rest(ctx: &Ctx, total: i64, shown: usize) -> Markup {
    let more = total - shown as i64;
    html! { @if more > 0 { p.muted { (msg::brief_more(ctx.l10n, more)) } } }
}
