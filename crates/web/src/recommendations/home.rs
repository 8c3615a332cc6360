//! A mechanism's first page. Its task: anyone sees in one minute where the work stands, and can check every number.

use maud::{Markup, html};
use suivi_domain::followup;
use suivi_domain::followup::numbers::FollowUpNumbers;
use suivi_domain::followup::rounds::{Round, Tally, current, timeliness};
use suivi_domain::followup::scoreboard::may_see;
use suivi_domain::recommendations::duplicates;
use suivi_domain::recommendations::queries::{Numbers, numbers};
use suivi_domain::recommendations::search::sees_cases;
use suivi_kernel::vocab::{CaseStatus, Position};
use suivi_kernel::{Act, Error, ObjectKind, Result};

use super::detail::works;
use super::{list, names};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::followup::numbers_table;
use crate::i18n::msg;
use crate::ui::{self, Bar, Figure, Segment};
use crate::{shell, site};

/// The overview.
pub async fn page(ctx: Ctx) -> Result<Markup, Failure> {
    let (actor, mechanism, now) = (ctx.actor.clone(), ctx.mechanism()?.clone(), ctx.app.db.clock().now());
    let works = works(&ctx);
    let (numbers, follow_up, answers, duplicates) = ctx
        .app
        .db
        .read(move |conn| {
            let waiting = if works { duplicates::count(conn, &actor, &mechanism)? } else { 0 };
            let answers = if may_see(conn, &actor, &mechanism.id)? {
                current(conn, &mechanism.id)?.map(|round| Ok::<_, Error>((timeliness(conn, &round)?, round)))
            } else {
                None
            };
            let follow_up = followup::numbers::numbers(conn, &actor, &mechanism, now)?;
            Ok((numbers(conn, &actor, &mechanism)?, follow_up, answers.transpose()?, waiting))
        })
        .await?;
    let l = ctx.l10n;
    let name = ctx.mechanism()?.names.best_text(l.language()).to_owned();
    let cx = shell::page(&ctx, name.clone());
    let lead = html! { (msg::home_lead(l, unsigned(numbers.recommendations))) };
    let main = html! {
        (ui::page_head(html! { (name) }, Some(lead), None))
        (ui::search_form(l, &ui::SearchForm {
            action: &format!("{}/recommendations", ctx.base()),
            label: msg::register_search(l),
            query: "",
            keep: &[],
            error: None,
            has_help: false,
        }))
        (site::doors(&ctx))
        (to_do(&ctx, &numbers, duplicates as u64))
        section {
            h2 { (msg::home_where_we_stand(l)) }
            (figures(&ctx, &numbers, &follow_up, answers.as_ref()))
            p.muted { (msg::home_numbers_note(l, l.date(follow_up.as_of).as_str())) }
            @if !follow_up.by_position.is_empty() {
                h3 { (msg::numbers_by_position(l, l.date(follow_up.as_of))) }
                (numbers_table(&ctx, &follow_up))
            }
        }
        (charts(&ctx, &numbers))
        (priorities(&ctx, &numbers))
    };
    Ok(ui::page(&cx, main))
}

fn unsigned(n: i64) -> u64 {
    u64::try_from(n).unwrap_or(0)
}

fn list_of(ctx: &Ctx, filter: &str) -> String {
    format!("{}/recommendations?kind=recommendation&{filter}", ctx.base())
}

fn to_do(ctx: &Ctx, n: &Numbers, duplicates: u64) -> Markup {
    let l = ctx.l10n;
    if !works(ctx) {
        return html! {};
    }
    let verify = unsigned(n.recommendations - n.verified);
    let cluster = unsigned(n.recommendations - n.clustered);
    html! {
        section {
            h2 { (msg::todo_title(l)) }
            @if verify + cluster + duplicates == 0 { p { (msg::todo_nothing(l)) } }
            ul.plain.todo {
                @if verify > 0 { li { a href=(list_of(ctx, "verified=no")) { (msg::todo_verify(l, verify)) } } }
                @if cluster > 0 { li { a href=(list_of(ctx, "cluster=none")) { (msg::todo_cluster(l, cluster)) } } }
                @if duplicates > 0 {
                    li { a href=(format!("{}/duplicates", ctx.base())) { (msg::todo_duplicates(l, duplicates)) } }
                }
            }
        }
    }
}

fn figures(ctx: &Ctx, n: &Numbers, follow_up: &FollowUpNumbers, answers: Option<&(Tally, Round)>) -> Markup {
    let l = ctx.l10n;
    let (all, live) = (unsigned(n.recommendations), unsigned(follow_up.all.live));
    let member = ctx.mechanism.as_ref().is_some_and(|m| sees_cases(&ctx.actor, m));
    let part_of = |label, count: i64, whole: u64, meaning, href: Option<String>| Figure {
        label,
        number: l.number(count),
        whole: Some(msg::number_of_whole(l, whole)),
        meaning: Some(meaning),
        href,
        share: Some((unsigned(count), whole)),
    };
    let of_live = |label, count, meaning, filter: &str| {
        part_of(label, count, live, meaning, Some(list_of(ctx, &format!("live=yes{filter}"))))
    };
    let fresh = msg::number_freshness_meaning(l, follow_up.fresh_days);
    let coverage = if ctx.actor.may(Act::Read, ObjectKind::PlanDraft, mechanism_id(ctx)) {
        msg::number_coverage_meaning(l)
    } else {
        msg::number_coverage_public_meaning(l)
    };
    let evidence = list_of(ctx, "assessed=fully&evidence=yes");
    let mut shown = vec![
        part_of(
            msg::number_total(l),
            follow_up.all.live,
            all,
            msg::number_total_meaning(l),
            Some(list_of(ctx, "live=yes")),
        ),
        part_of(
            msg::number_verified(l),
            n.verified,
            all,
            msg::number_verified_meaning(l),
            member.then(|| list_of(ctx, "verified=yes")),
        ),
        part_of(
            msg::number_clustered(l),
            n.clustered,
            all,
            msg::number_clustered_meaning(l),
            Some(format!("{}/clusters", ctx.base())),
        ),
        of_live(msg::number_coverage(l), follow_up.all.covered, coverage, "&covered=yes"),
        of_live(msg::number_freshness(l), follow_up.all.fresh, &fresh, "&fresh=yes"),
        of_live(
            msg::number_assessed(l),
            follow_up.all.assessed,
            msg::number_assessed_meaning(l),
            "&assessed=yes",
        ),
        part_of(
            msg::number_evidence(l),
            follow_up.evidenced,
            unsigned(follow_up.fully),
            msg::number_evidence_meaning(l),
            Some(evidence),
        ),
    ];
    let meaning = answers.map(|(_, round)| msg::number_timeliness_meaning(l, &round.label));
    if let (Some((tally, round)), Some(meaning)) = (answers, &meaning) {
        let board = format!("{}/scoreboard?round={}", ctx.base(), round.label);
        let (in_time, asked) = (tally.in_time, unsigned(tally.asked));
        shown.push(part_of(msg::number_timeliness(l), in_time, asked, meaning, Some(board)));
    }
    ui::figures(&shown)
}

fn mechanism_id(ctx: &Ctx) -> &str {
    ctx.mechanism.as_ref().map_or("", |mechanism| mechanism.id.as_str())
}

fn charts(ctx: &Ctx, n: &Numbers) -> Markup {
    let l = ctx.l10n;
    let unit = msg::chart_unit_recommendations(l);
    let positions: Vec<Segment> = Position::ALL
        .iter()
        .filter_map(|position| {
            let count = *n.by_position.get(position.code())?;
            Some(Segment {
                label: names::position(l, position.code()),
                count: unsigned(count),
                href: Some(list_of(ctx, &format!("body=UPR&position={}", position.code()))),
            })
        })
        .collect();
    let bodies: Vec<Bar> = n
        .by_body
        .iter()
        .map(|(body, count)| Bar {
            label: names::body(l, body),
            count: unsigned(*count),
            href: Some(list_of(ctx, &format!("body={body}"))),
        })
        .collect();
    let member = ctx.mechanism.as_ref().is_some_and(|m| sees_cases(&ctx.actor, m));
    let statuses: Vec<Segment> = CaseStatus::ALL
        .iter()
        .filter_map(|status| {
            let count = *n.by_status.get(status.code())?;
            Some(Segment {
                label: names::status(l, status.code()),
                count: unsigned(count),
                href: member.then(|| list_of(ctx, &format!("status={}", status.code()))),
            })
        })
        .collect();
    html! {
        @if !positions.is_empty() {
            (ui::stacked_share(l, msg::chart_by_position(l), msg::field_position(l), unit, &positions))
        }
        @if !bodies.is_empty() { (ui::bar_chart(l, msg::chart_by_body(l), msg::field_body(l), unit, &bodies)) }
        @if !statuses.is_empty() {
            (ui::stacked_share(l, msg::chart_by_status(l), msg::field_status(l), unit, &statuses))
        }
    }
}

fn priorities(ctx: &Ctx, n: &Numbers) -> Markup {
    let l = ctx.l10n;
    let today = ctx.app.db.clock().now().date();
    html! {
        @if !n.priorities.is_empty() {
            section {
                h2 { (msg::home_priorities(l)) }
                p.muted { (msg::home_priorities_lead(l)) }
                ul.plain {
                    @for (short, due) in &n.priorities {
                        li {
                            (ui::day(l, *due)) " "
                            @if *due < today { span.overdue { (l.age(*due, today)) } }
                            " " a href=(list::address(ctx, &short.state, &short.slug)) {
                                (names::number(l, &short.body, short.cycle, short.paragraph.as_deref(), &short.slug))
                            }
                        }
                    }
                }
            }
        }
    }
}
