//! A mechanism's first page. Its task: anyone sees in one minute where the work stands, and can check every number.

use maud::{Markup, html};
use suivi_domain::recommendations::duplicates;
use suivi_domain::recommendations::queries::{Numbers, numbers};
use suivi_domain::recommendations::search::sees_cases;
use suivi_kernel::Result;
use suivi_kernel::vocab::{CaseStatus, Position};

use super::detail::works;
use super::{list, names};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::ui::{self, Bar, Figure, Segment};
use crate::{shell, site};

/// The overview.
pub async fn page(ctx: Ctx) -> Result<Markup, Failure> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let works = works(&ctx);
    let (numbers, duplicates) = ctx
        .app
        .db
        .read(move |conn| {
            let waiting = if works { duplicates::count(conn, &actor, &mechanism)? } else { 0 };
            Ok((numbers(conn, &actor, &mechanism)?, waiting))
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
            (figures(&ctx, &numbers))
            p.muted { (msg::home_numbers_note(l, l.date(ctx.app.db.clock().now().date()).as_str())) }
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

fn figures(ctx: &Ctx, n: &Numbers) -> Markup {
    let l = ctx.l10n;
    let total = unsigned(n.recommendations);
    let whole = msg::number_of_whole(l, total);
    let member = ctx.mechanism.as_ref().is_some_and(|m| sees_cases(&ctx.actor, m));
    let of_all = |label, count: i64, meaning, filter: &str| Figure {
        label,
        number: l.number(count),
        whole: Some(whole.clone()),
        meaning: Some(meaning),
        href: member.then(|| list_of(ctx, filter)),
        share: Some((unsigned(count), total)),
    };
    // What these count (measures, updates, assessments) is not kept yet: no number, rather than a zero that misleads.
    let later = msg::number_not_counted_yet(l);
    let coverage = format!("{} {later}", msg::number_coverage_meaning(l));
    let freshness = format!("{} {later}", msg::number_freshness_meaning(l));
    let evidence = format!("{} {later}", msg::number_evidence_meaning(l));
    ui::figures(&[
        Figure {
            label: msg::number_total(l),
            number: l.number(n.recommendations),
            whole: None,
            meaning: Some(msg::number_total_meaning(l)),
            href: Some(list_of(ctx, "")),
            share: None,
        },
        of_all(msg::number_verified(l), n.verified, msg::number_verified_meaning(l), "verified=yes"),
        Figure {
            href: Some(format!("{}/clusters", ctx.base())),
            ..of_all(msg::number_clustered(l), n.clustered, msg::number_clustered_meaning(l), "")
        },
        not_begun(msg::number_coverage(l), &coverage),
        not_begun(msg::number_freshness(l), &freshness),
        not_begun(msg::number_evidence(l), &evidence),
    ])
}

/// A number of which nothing is kept yet.
fn not_begun<'a>(label: &'a str, meaning: &'a str) -> Figure<'a> {
    Figure { label, number: "–".to_owned(), whole: None, meaning: Some(meaning), href: None, share: None }
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
