//! The public's ways in: by right, theme, group of persons, target of the 2030 Agenda or institution. The task: a
//! journalist or a mother sees on one page what was asked, what was done, by whom, with what proof, and how fresh it is.

use std::collections::BTreeMap;

use axum::extract::Path;
use maud::{Markup, html};
use suivi_domain::followup::public::{self, Account, Told, Undertaken};
use suivi_domain::mechanisms;
use suivi_domain::recommendations::search::Filter;
use suivi_kernel::vocab::{self, Term};
use suivi_kernel::{Actor, Refusal, Result};
use suivi_language::Facet;

use super::{assessments, grades};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::{L10n, msg};
use crate::recommendations::{link, tag_name};
use crate::routes::{Needs, Route};
use crate::shell;
use crate::ui::{self, Crumb, Figure};

/// The addresses of the ways in.
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/{lang}/{mechanism}/by", Needs::Nothing, index),
        Route::get("/{lang}/{mechanism}/by/{lens}", Needs::Nothing, list),
        Route::get("/{lang}/{mechanism}/by/{lens}/{code}", Needs::Nothing, one),
    ]
}

/// What the public looks through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Lens {
    Right,
    Theme,
    Person,
    Sdg,
    Institution,
}

impl Lens {
    const ALL: [Lens; 5] = [Lens::Right, Lens::Theme, Lens::Person, Lens::Sdg, Lens::Institution];

    fn code(self) -> &'static str {
        match self {
            Lens::Right => "right",
            Lens::Theme => "theme",
            Lens::Person => "person",
            Lens::Sdg => "sdg",
            Lens::Institution => "institution",
        }
    }

    fn of(code: &str) -> Result<Self> {
        Lens::ALL.into_iter().find(|lens| lens.code() == code).ok_or_else(|| Refusal::NotFound.into())
    }

    fn title(self, l: L10n) -> &'static str {
        match self {
            Lens::Right => msg::by_right(l),
            Lens::Theme => msg::by_theme(l),
            Lens::Person => msg::by_person(l),
            Lens::Sdg => msg::by_sdg(l),
            Lens::Institution => msg::by_institution(l),
        }
    }

    fn lead(self, l: L10n) -> &'static str {
        match self {
            Lens::Right => msg::by_right_lead(l),
            Lens::Theme => msg::by_theme_lead(l),
            Lens::Person => msg::by_person_lead(l),
            Lens::Sdg => msg::by_sdg_lead(l),
            Lens::Institution => msg::by_institution_lead(l),
        }
    }

    /// The facet of the register behind it, and the name it has in addresses.
    fn facet(self) -> Option<(Facet, &'static str)> {
        match self {
            Lens::Right | Lens::Theme => Some((Facet::Theme, "theme")),
            Lens::Person => Some((Facet::Person, "person")),
            Lens::Sdg => Some((Facet::Sdg, "sdg")),
            Lens::Institution => None,
        }
    }
}

/// All ways in.
pub async fn index(ctx: Ctx) -> Result<Markup, Failure> {
    let l = ctx.l10n;
    let cx = shell::page_below(&ctx, msg::by_title(l), Vec::new());
    let main = html! {
        (ui::page_head(html! { (msg::by_title(l)) }, Some(html! { (msg::by_lead(l)) }), None))
        ul.plain.ways {
            @for lens in Lens::ALL {
                li { h2 { a href={ (ctx.base()) "/by/" (lens.code()) } { (lens.title(l)) } } p { (lens.lead(l)) } }
            }
        }
    };
    Ok(ui::page(&cx, main))
}

/// How many public recommendations each value of a facet has.
async fn counts(ctx: &Ctx, facet: Facet) -> Result<BTreeMap<String, u64>> {
    let (app, mechanism) = (ctx.app.clone(), ctx.mechanism()?.clone());
    tokio::task::spawn_blocking(move || {
        let filter = Filter {
            values: vec![(Facet::Kind, vec!["recommendation".to_owned()])],
            limit: 1,
            with_counts: true,
            ..Filter::default()
        };
        let found = app.register.list(&Actor::visitor(), Some(&mechanism), &filter)?;
        Ok(found.facets.get(&facet).cloned().unwrap_or_default().into_iter().collect())
    })
    .await?
}

/// The themes that stand below a heading of the earlier index, the heading itself among them.
fn below(right: &Term) -> Vec<&'static Term> {
    let under = |term: &&Term| term.code == right.code || term.parent.as_deref() == Some(right.code.as_str());
    vocab::themes().iter().filter(under).collect()
}

/// The headings that stand for rights.
fn rights() -> impl Iterator<Item = &'static Term> {
    vocab::themes().iter().filter(|term| term.scheme == "uhri_legacy")
}

/// One lens with everything one can choose in it.
pub async fn list(ctx: Ctx, Path((_, _, lens)): Path<(String, String, String)>) -> Result<Markup, Failure> {
    let lens = Lens::of(&lens)?;
    let l = ctx.l10n;
    let cx = shell::page_below(
        &ctx,
        lens.title(l),
        vec![Crumb::to(msg::by_title(l), format!("{}/by", ctx.base()))],
    );
    let entries: Vec<(String, Markup, Option<u64>)> = match lens {
        Lens::Institution => institutions(&ctx).await?,
        Lens::Right => {
            let counted = counts(&ctx, Facet::Theme).await?;
            rights()
                .filter_map(|right| {
                    let count: u64 = below(right).iter().filter_map(|term| counted.get(&term.code)).sum();
                    (count > 0)
                        .then(|| (right.code.clone(), html! { (tag_name(l, "theme", &right.code)) }, None))
                })
                .collect()
        }
        _ => {
            let (facet, scheme) = lens.facet().ok_or(Refusal::NotFound)?;
            let counted = counts(&ctx, facet).await?;
            let mut named: Vec<(String, String, u64)> = counted
                .into_iter()
                .filter(|(code, _)| code != Facet::NONE)
                .map(|(code, n)| (tag_name(l, scheme, &code), code, n))
                .collect();
            match lens {
                Lens::Sdg => named.sort_by_key(|(_, code, _)| sdg_order(code)),
                _ => named.sort_by_key(|(name, _, _)| name.to_lowercase()),
            }
            named.into_iter().map(|(name, code, n)| (code, html! { (name) }, Some(n))).collect()
        }
    };
    let main = html! {
        (ui::page_head(html! { (lens.title(l)) }, Some(html! { (lens.lead(l)) }), None))
        @if entries.is_empty() { (ui::empty_state(msg::by_nothing(l), msg::by_nothing_step(l), None)) }
        ul.plain.ways {
            @for (code, name, count) in &entries {
                li {
                    a href=(format!("{}/by/{}/{}", ctx.base(), lens.code(), code)) { (name) }
                    @if let Some(count) = count { " " span.muted { (msg::by_count(l, *count)) } }
                }
            }
        }
        @if lens != Lens::Institution { p.hint { (msg::chart_overlap_note(l)) } }
    };
    Ok(ui::page(&cx, main))
}

/// Targets in the order of the Agenda: 4.2 before 4.10, numbers before letters.
fn sdg_order(code: &str) -> (u32, u32, String) {
    let (goal, target) = code.split_once('.').unwrap_or((code, ""));
    let number = target.parse().unwrap_or(if target.is_empty() { 0 } else { 1_000 });
    (goal.parse().unwrap_or(u32::MAX), number, target.to_owned())
}

async fn institutions(ctx: &Ctx) -> Result<Vec<(String, Markup, Option<u64>)>> {
    let mechanism = ctx.mechanism()?.clone();
    let l = ctx.l10n;
    let (all, led) = ctx
        .app
        .db
        .read(move |conn| {
            Ok((mechanisms::institutions_of(conn, &mechanism.id)?, public::led_counts(conn, &mechanism)?))
        })
        .await?;
    let mut named: Vec<_> = all
        .into_iter()
        .filter_map(|institution| {
            let count = *led.get(&institution.id)?;
            Some((institution.names.best_text(l.language()).to_lowercase(), institution, count))
        })
        .collect();
    named.sort_by(|a, b| a.0.cmp(&b.0));
    Ok(named
        .into_iter()
        .map(|(_, institution, count)| {
            (institution.slug, ui::local_text(l, &institution.names), u64::try_from(count).ok())
        })
        .collect())
}

/// The account on one thing.
pub async fn one(
    ctx: Ctx,
    Path((_, _, lens, code)): Path<(String, String, String, String)>,
) -> Result<Markup, Failure> {
    let lens = Lens::of(&lens)?;
    let l = ctx.l10n;
    let (title, filters, ids) = match lens {
        Lens::Institution => {
            let mechanism = ctx.mechanism()?.clone();
            let (institution, ids) = ctx
                .app
                .db
                .read(move |conn| {
                    let institution = mechanisms::institution(conn, &mechanism.id, &code)?;
                    let ids = public::led_by(conn, &mechanism, &institution)?;
                    Ok((institution, ids))
                })
                .await?;
            (ui::local_text(l, &institution.names), None, ids)
        }
        _ => {
            let (facet, scheme) = lens.facet().ok_or(Refusal::NotFound)?;
            let known = match scheme {
                "theme" => vocab::theme(&code),
                "person" => vocab::person(&code),
                _ => vocab::sdg(&code),
            };
            let term = known.ok_or(Refusal::NotFound)?;
            let codes: Vec<String> = match lens {
                Lens::Right => below(term).into_iter().map(|term| term.code.clone()).collect(),
                _ => vec![code.clone()],
            };
            let query: String = codes.iter().map(|code| format!("&{scheme}={code}")).collect();
            let ids = found(&ctx, facet, codes).await?;
            (html! { (tag_name(l, scheme, &code)) }, Some(query), ids)
        }
    };
    let (mechanism, now) = (ctx.mechanism()?.clone(), ctx.app.db.clock().now());
    let account = ctx.app.db.read(move |conn| public::account(conn, &mechanism, &ids, now)).await?;
    let title_text = title.clone().into_string();
    let plain = plain_text(&title_text);
    let way = vec![
        Crumb::to(msg::by_title(l), format!("{}/by", ctx.base())),
        Crumb::to(lens.title(l), format!("{}/by/{}", ctx.base(), lens.code())),
    ];
    let cx = shell::page_below(&ctx, plain, way);
    let main = html! {
        (ui::page_head(title, Some(html! { (msg::by_asked(l, u64::try_from(account.asked).unwrap_or(0))) }), None))
        (figures(&ctx, &account, filters.as_deref()))
        (done(&ctx, &account))
        (measures(&ctx, &account))
        (independent(&ctx, &account))
        p.muted { (msg::by_note(l, l.date(now.date()).as_str())) }
    };
    Ok(ui::page(&cx, main))
}

/// The words of a title without its marks, for the browser's title and the way to the page.
fn plain_text(markup: &str) -> String {
    let mut text = String::new();
    let mut in_mark = false;
    for c in markup.chars() {
        match c {
            '<' => in_mark = true,
            '>' => in_mark = false,
            c if !in_mark => text.push(c),
            _ => {}
        }
    }
    text.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"")
}

/// The public recommendations that carry one of these values.
async fn found(ctx: &Ctx, facet: Facet, codes: Vec<String>) -> Result<Vec<String>> {
    let (app, mechanism) = (ctx.app.clone(), ctx.mechanism()?.clone());
    tokio::task::spawn_blocking(move || {
        let kind = (Facet::Kind, vec!["recommendation".to_owned()]);
        let filter = Filter { values: vec![kind, (facet, codes)], ..Filter::default() };
        app.register.ids(&Actor::visitor(), Some(&mechanism), &filter, 10_000)
    })
    .await?
}

fn figures(ctx: &Ctx, account: &Account, filters: Option<&str>) -> Markup {
    let l = ctx.l10n;
    let unsigned = |n: i64| u64::try_from(n).unwrap_or(0);
    let whole = msg::number_of_whole(l, unsigned(account.asked));
    let list = filters.map(|query| format!("{}/recommendations?kind=recommendation{query}", ctx.base()));
    let freshness = msg::number_freshness_meaning(l, i64::from(account.fresh_days));
    let figure = |label, count: i64, meaning| Figure {
        label,
        number: l.number(count),
        whole: Some(whole.clone()),
        meaning: Some(meaning),
        href: None,
        share: Some((unsigned(count), unsigned(account.asked))),
    };
    html! {
        (ui::figures(&[
            Figure { label: msg::number_total(l), number: l.number(account.asked), whole: None, meaning: None, href: list, share: None },
            figure(msg::number_coverage(l), account.covered, msg::by_covered_meaning(l)),
            figure(msg::number_freshness(l), account.fresh, freshness.as_str()),
            figure(msg::by_assessed(l), account.assessed, msg::by_assessed_meaning(l)),
            figure(msg::by_independent(l), account.independent, msg::by_independent_meaning(l)),
        ]))
        @if !account.grades.is_empty() {
            @let segments: Vec<ui::Segment> = grades::codes("implementation_assessment").iter().filter_map(|code| {
                let count = *account.grades.get(*code)?;
                Some(ui::Segment { label: grades::name(l, "implementation_assessment", code), count: unsigned(count), href: None })
            }).collect();
            (ui::stacked_share(l, msg::assessments_by_state(l), msg::assessment_grade(l), msg::chart_unit_recommendations(l), &segments))
        }
    }
}

fn done(ctx: &Ctx, account: &Account) -> Markup {
    let l = ctx.l10n;
    let today = ctx.app.db.clock().now().date();
    html! {
        section {
            h2 { (msg::by_done(l)) }
            @if let Some(newest) = account.newest { p { (msg::by_newest(l)) " " (ui::day(l, newest.date())) " (" (l.age(newest.date(), today)) ")" } }
            @else { p.muted { (msg::by_done_nothing(l)) } }
            @let events: Vec<ui::Event> = account.updates.iter().map(|told| event(ctx, told)).collect();
            @if !events.is_empty() { (ui::timeline(&events)) }
        }
    }
}

fn event(ctx: &Ctx, told: &Told) -> ui::Event {
    let l = ctx.l10n;
    ui::Event {
        when: html! { @if let Some(at) = told.update.published_at { (ui::day(l, at.date())) } },
        title: html! {
            (ui::local_text(l, &told.institution))
            @if !told.about.0.is_empty() { ": " (ui::local_text(l, &told.about)) }
        },
        body: html! {
            @if told.update.is_nothing_new { p { (msg::by_nothing_new(l)) } }
            @else if let Some((language, text)) = told.narrative.best(l.language()) {
                div lang=(language.tag()) dir=(language.direction().as_str()) { (ui::prose(text)) }
            }
            @if let Some(record) = &told.record { p.muted { (msg::by_concerns(l)) " " (link(ctx, record)) } }
        },
    }
}

fn measures(ctx: &Ctx, account: &Account) -> Markup {
    let l = ctx.l10n;
    let rows = account.measures.iter().map(|undertaken| row(ctx, undertaken)).collect();
    let columns = vec![
        ui::Column::main(msg::by_measure(l)),
        ui::Column::text(msg::field_lead(l)),
        ui::Column::text(msg::field_status(l)),
        ui::Column::text(msg::request_due(l)),
    ];
    html! {
        section {
            h2 { (msg::by_measures(l)) }
            p.muted { (msg::by_measures_count(l, account.measures_total)) }
            @if !account.measures.is_empty() {
                (ui::data_table(l, &ui::Table { caption: msg::by_measures(l), caption_is_seen: false, columns, rows }))
            }
        }
    }
}

fn row(ctx: &Ctx, undertaken: &Undertaken) -> ui::Row {
    let l = ctx.l10n;
    let measure = &undertaken.measure;
    let status = vocab::scale("measure_status").find(|step| step.code == measure.status);
    ui::Row::new(vec![
        html! { a href=(format!("{}/measures/{}", ctx.base(), measure.slug)) { (ui::local_text(l, &undertaken.title)) } },
        ui::local_text(l, &undertaken.lead),
        html! { (status.map_or(measure.status.as_str(), |step| step.names.best_text(l.language()))) },
        html! { @if let Some(due) = measure.due_on { (ui::day(l, due)) } @else { "–" } },
    ])
}

fn independent(ctx: &Ctx, account: &Account) -> Markup {
    let l = ctx.l10n;
    html! {
        section {
            h2 { (msg::voice_independent(l)) }
            @if account.views.is_empty() { p.muted { (msg::voice_independent_none(l)) } }
            @else { (assessments::table(ctx, msg::voice_independent(l), &account.views)) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_stand_in_the_order_of_the_agenda() {
        let mut codes = vec!["4.a", "16.3", "4.10", "4", "4.2"];
        codes.sort_by_key(|code| sdg_order(code));
        assert_eq!(codes, ["4", "4.2", "4.10", "4.a", "16.3"]);
    }

    #[test]
    fn a_right_gathers_the_themes_below_it() {
        let right = rights().find(|right| below(right).len() > 1).unwrap();
        assert!(below(right).iter().any(|term| term.code == right.code));
        assert!(below(right).iter().any(|term| term.scheme == "uhri_current"));
    }
}
