//! What is being done about a recommendation or a cluster: the measures that answer it.

use maud::{Markup, html};
use suivi_domain::plans::measures::queries::{Listed, answering};
use suivi_domain::plans::model::is_overdue;
use suivi_kernel::{Act, ObjectKind, Result};

use super::names;
use crate::context::Ctx;
use crate::i18n::msg;
use crate::ui::{self, ButtonKind};

/// The section on the page of a record: measures that answer it, directly or through its cluster.
pub async fn about_record(
    ctx: &Ctx,
    slug: &str,
    case_id: Option<&str>,
    cluster_id: Option<&str>,
) -> Result<Markup> {
    section(ctx, case_id, cluster_id, &format!("recommendation={slug}"), cluster_id.is_some()).await
}

/// The section on the page of a cluster.
pub async fn about_cluster(ctx: &Ctx, cluster_id: &str) -> Result<Markup> {
    section(ctx, None, Some(cluster_id), &format!("cluster={cluster_id}"), false).await
}

async fn section(
    ctx: &Ctx,
    case_id: Option<&str>,
    cluster_id: Option<&str>,
    answers: &str,
    tells_cluster: bool,
) -> Result<Markup> {
    let Some(mechanism) = ctx.mechanism.clone() else { return Ok(html! {}) };
    let enters = ctx.actor.may_some(Act::Create, ObjectKind::Measure, &mechanism.id);
    let actor = ctx.actor.clone();
    let (case, cluster) = (case_id.map(str::to_owned), cluster_id.map(str::to_owned));
    let found = ctx
        .app
        .db
        .read(move |conn| answering(conn, &actor, &mechanism, case.as_deref(), cluster.as_deref()))
        .await?;
    let l = ctx.l10n;
    let add = format!("{}/measures/new?{answers}", ctx.base());
    Ok(html! {
        section #doing {
            h2 { (msg::doing_title(l)) }
            @if found.is_empty() { p.muted { (msg::doing_nothing(l)) } }
            @else {
                ul.plain {
                    @for (listed, is_by_cluster) in &found { li { (entry(ctx, listed, *is_by_cluster && tells_cluster)) } }
                }
            }
            @if enters { (ui::button_link(ButtonKind::Secondary, msg::measure_add(l), &add)) }
        }
    })
}

fn entry(ctx: &Ctx, listed: &Listed, is_by_cluster: bool) -> Markup {
    let l = ctx.l10n;
    let measure = &listed.measure;
    let today = ctx.app.db.clock().now().date();
    let is_late = is_overdue(listed.status, measure.due_on, measure.is_continuous, today);
    html! {
        p {
            a href=(names::measure_address(ctx, &measure.slug)) { (ui::local_text(l, &listed.titles)) }
            br;
            (names::status_tag(l, listed.status))
            @if !measure.is_public { " " (names::not_public(l)) }
            @if let Some((slug, name)) = &listed.lead { " " (names::institution(ctx, slug, name)) }
            @if measure.is_continuous { " " span.muted { (msg::measure_continuous(l)) } }
            @else if let Some(due) = measure.due_on { " " span.muted { (msg::measure_due(l)) ": " } (names::due(l, due, is_late, today)) }
            @if is_by_cluster { " " span.muted { (msg::doing_by_cluster(l)) } }
        }
    }
}
