//! The texts that a section had. The task: a writer sees who changed what and sets an earlier text back in two steps.

use axum::extract::Path;
use axum::response::Response;
use maud::{Markup, html};
use suivi_domain::reports::writing::queries::{self, Desk};
use suivi_domain::reports::writing::rows::SectionVersion;
use suivi_domain::reports::writing::sections;
use suivi_kernel::{Problem, Refusal, Result};

use super::{Worded, desk, suggesting, words};
use crate::accounts::answer::{Sent, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Posted;
use crate::shell;
use crate::ui::{self, Column, Crumb, Row, Table};

type Place = Path<(String, String, String, String)>;

/// The versions; two of them side by side where the address names one.
pub async fn page(ctx: Ctx, Path((_, _, slug, section)): Place) -> Result<Markup, Failure> {
    let l = ctx.l10n;
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let asked: Option<i32> = match value(&ui::Address::of(&ctx.uri.to_string()).query().to_vec(), "version") {
        "" => None,
        text => Some(text.parse().map_err(|_| {
            suivi_kernel::Error::from(Refusal::invalid("version", Problem::not_a_number(text)))
        })?),
    };
    let desk: Desk = ctx
        .app
        .db
        .read(move |conn| {
            let worded = Worded::new(queries::language_of(conn, &mechanism, &slug)?);
            queries::desk(conn, &actor, &mechanism, (&slug, &section), &worded)
        })
        .await?;
    let here = format!("{}/sections/{}", words::address(&ctx, &desk.report.slug), desk.section.slug);
    let mut way = words::way(&ctx, &desk.report);
    way.push(Crumb::to(desk.section.heading.as_str(), here.as_str()));
    let cx = shell::page_below(&ctx, msg::report_versions(l), way);
    let chosen = match asked {
        None => None,
        Some(number) => Some(
            desk.versions
                .iter()
                .find(|one| one.number == number)
                .ok_or_else(|| suivi_kernel::Error::from(Refusal::NotFound))?,
        ),
    };
    let main = html! {
        (ui::page_head(html! { (msg::report_versions(l)) }, Some(ui::user_text(&desk.section.heading)), None))
        @if let Some(version) = chosen { (compared(&ctx, &desk, version, &here)?) }
        (table(&ctx, &desk, &here))
    };
    Ok(ui::page(&cx, main))
}

fn table(ctx: &Ctx, desk: &Desk, here: &str) -> Markup {
    let l = ctx.l10n;
    let row = |version: &SectionVersion| {
        Row::new(vec![
            html! { a href={ (here) "/versions?version=" (version.number) } { (msg::report_version_number(l, i64::from(version.number))) } },
            ui::moment(l, version.at),
            html! {
                (l.coded("version-how", &version.how)) br;
                span.muted {
                    @if version.institution_id.is_some() { (words::institution(l, &desk.institutions, version.institution_id.as_deref())) ", " }
                    (ui::user_text(&version.author_label))
                }
            },
            html! { (l.number(i64::from(version.words))) },
        ])
    };
    ui::data_table(
        l,
        &Table {
            caption: msg::report_versions(l),
            caption_is_seen: false,
            columns: vec![
                Column::text(msg::plan_version(l)),
                Column::text(msg::report_version_at(l)),
                Column::text(msg::report_version_how(l)),
                Column::number(msg::report_word_count(l)),
            ],
            rows: desk.versions.iter().map(row).collect(),
        },
    )
}

/// What a version changed against the one before it, and the way back to it.
fn compared(ctx: &Ctx, desk: &Desk, version: &SectionVersion, here: &str) -> Result<Markup> {
    let l = ctx.l10n;
    let language = words::language(&desk.report)?;
    let before = desk.versions.iter().find(|one| one.number == version.number - 1);
    Ok(html! {
        section {
            h2 { (msg::report_version_number(l, i64::from(version.number))) }
            (suggesting::difference(ctx, language, before.map_or("", |one| one.text.as_str()), &version.text))
            @if desk.writes && version.number != desk.section.version {
                (ui::form(&format!("{here}/restore"), ctx.csrf(), html! {
                    (ui::hidden("version", &version.number.to_string()))
                    (ui::button(ui::ButtonKind::Secondary, msg::report_version_restore(l), None))
                }))
            }
        }
    })
}

/// Sets an earlier version back.
pub async fn restore(
    ctx: Ctx,
    Path((_, _, slug, section)): Place,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let (actor, mechanism, asked) = (ctx.actor.clone(), ctx.mechanism()?.clone(), sent.clone());
    let place = (slug.clone(), section.clone());
    let made = ctx.app.db.write(move |tx| {
        let text = value(&asked, "version");
        let number = text.parse().map_err(|_| Refusal::invalid("version", Problem::not_a_number(text)))?;
        sections::restore(tx, &actor, &mechanism, (&place.0, &place.1), number)
    });
    desk::finish(&ctx, (slug, section), &sent, made.await.map(|_| "report-version-restored")).await
}
