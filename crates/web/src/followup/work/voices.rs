//! The first screens of the statistical office, parliament, independent voices and the auditor.

use maud::{Markup, html};
use suivi_domain::accounts::AuditPage;
use suivi_domain::followup::attention::{Listed, MeasureLine};
use suivi_domain::followup::news::{News, What};
use suivi_domain::followup::worklists::voices::{MyAssessment, PointNeeded};

use crate::context::Ctx;
use crate::followup::{grades, items};
use crate::i18n::msg;
use crate::ui::{self, Column, Row, Table};

/// The indicators that need a value, the longest due first.
pub(super) fn points(ctx: &Ctx, points: &[PointNeeded]) -> Markup {
    let l = ctx.l10n;
    let today = ctx.app.db.clock().now().date();
    let row = |point: &PointNeeded| {
        let address = format!("{}/indicators/{}", ctx.base(), point.slug);
        Row::new(vec![
            html! { a href=(address) { (ui::local_text(l, &point.names)) } },
            html! { @match &point.latest { Some(latest) => { bdi { (latest) } } None => { (msg::never(l)) } } },
            html! { span.overdue { (l.age(point.since, today)) } },
        ])
    };
    html! {
        section {
            h2 { (msg::points_title(l)) }
            p.muted { (msg::points_lead(l)) }
            @if points.is_empty() { p { (msg::points_none(l)) } } @else {
                (ui::data_table(l, &Table {
                    caption: msg::points_title(l),
                    caption_is_seen: false,
                    columns: vec![
                        Column::main(msg::point_indicator(l)),
                        Column::text(msg::point_latest(l)),
                        Column::text(msg::point_since(l)),
                    ],
                    rows: points.iter().map(row).collect(),
                }))
            }
        }
    }
}

/// The bills and ratifications that recommendations led to, the oldest first; and what asks for more.
pub(super) fn bills(ctx: &Ctx, bills: &Listed<MeasureLine>) -> Markup {
    let l = ctx.l10n;
    let now = ctx.app.db.clock().now();
    let row = |bill: &MeasureLine| {
        Row::new(vec![
            items::measure(ctx, bill),
            html! { (l.coded("bill-kind", &bill.kind)) },
            html! { (items::measure_status(l, &bill.status)) @if let Some(reason) = &bill.reason { br; span.muted { (ui::user_text(reason)) } } },
            html! { (l.age_of(bill.since, now)) },
            html! { @if let Some(lead) = &bill.lead { (ui::local_text(l, lead)) } @else { "–" } },
        ])
    };
    let without = format!("{}/recommendations?kind=recommendation&live=yes&action=5&covered=no", ctx.base());
    html! {
        section {
            h2 { (msg::bills_title(l)) }
            p { (msg::bills_lead(l)) " " (msg::items_count(l, bills.total)) }
            @if bills.first.is_empty() { p { (msg::bills_none(l)) } } @else {
                (ui::data_table(l, &Table {
                    caption: msg::bills_title(l),
                    caption_is_seen: false,
                    columns: vec![
                        Column::main(msg::item(l)),
                        Column::text(msg::bill_kind(l)),
                        Column::text(msg::bill_state(l)),
                        Column::text(msg::queue_since(l)),
                        Column::text(msg::institution(l)),
                    ],
                    rows: bills.first.iter().map(row).collect(),
                }))
            }
            p { a href=(without) { (msg::bills_without(l)) } }
        }
    }
}

/// What I assessed.
pub(super) fn assessments(ctx: &Ctx, total: i64, assessments: &[MyAssessment]) -> Markup {
    let l = ctx.l10n;
    let now = ctx.app.db.clock().now();
    html! {
        section {
            h2 { (msg::my_assessments_title(l)) }
            @if assessments.is_empty() {
                p { (msg::my_assessments_none(l)) " "
                    a href=(format!("{}/recommendations?kind=recommendation&live=yes", ctx.base())) { (msg::nav_register(l)) } }
            } @else {
                p.muted { (msg::items_count(l, total)) }
                ul.plain {
                    @for one in assessments {
                        li {
                            (items::link(ctx, &one.item)) br;
                            strong { (grades::name(l, &one.scale, &one.grade)) } (msg::list_comma(l))
                            (l.coded("my-assessment", &one.state)) " "
                            span.muted { (l.age_of(one.updated_at, now)) }
                            @if let Some(reason) = &one.hidden_reason { p.overdue { (msg::work_assessment_hidden(l)) " " (ui::user_text(reason)) } }
                        }
                    }
                }
            }
        }
    }
}

/// What was published last, by whom.
pub(super) fn news(ctx: &Ctx, news: &[News]) -> Markup {
    let l = ctx.l10n;
    html! {
        section {
            h2 { (msg::news_title(l)) }
            @if news.is_empty() { p { (msg::news_none(l)) } }
            ul.plain { @for one in news { li { (news_line(ctx, one)) } } }
            p.ways { a href=(format!("{}/feed.atom", ctx.base())) { (msg::feed_link(l)) } " "
                a href=(format!("{}/subscribe", ctx.base())) { (msg::subscribe_link(l)) } }
        }
    }
}

/// One publication.
pub(in crate::followup) fn news_line(ctx: &Ctx, news: &News) -> Markup {
    let l = ctx.l10n;
    let now = ctx.app.db.clock().now();
    html! {
        (items::link(ctx, &news.item)) br;
        @match &news.what {
            What::Update { is_nothing_new, .. } => {
                @if let Some((_, name)) = &news.institution { (ui::local_text(l, name)) (msg::list_comma(l)) }
                @if *is_nothing_new { (msg::news_nothing_new(l)) } @else { (msg::news_update(l)) }
            }
            What::Assessment { assessor, name, scale, grade } => {
                @if name.0.is_empty() { (l.coded("news-by", assessor)) } @else { (ui::local_text(l, name)) }
                (msg::list_comma(l)) (grades::name(l, scale, grade))
            }
        }
        " " span.muted { (l.age_of(news.at, now)) }
    }
}

/// The newest entries of the trail.
pub(super) fn trail(ctx: &Ctx, trail: &AuditPage) -> Markup {
    let l = ctx.l10n;
    html! {
        section {
            h2 { (msg::audit_title(l)) }
            ul.plain {
                @for line in &trail.lines {
                    li { (ui::moment(l, line.at)) " " (l.audit_action(&line.action))
                        @if let Some(reason) = &line.reason { ": " (ui::user_text(reason)) } }
                }
            }
            p { a href=(format!("{}/audit", ctx.base())) { (msg::trail_whole(l)) } }
        }
    }
}
