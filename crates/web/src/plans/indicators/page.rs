//! One indicator. Task: anyone reads how a figure develops against its baseline and target, what it means and where it
//! comes from; the statistical office enters and revises values.

use axum::extract::Path;
use maud::{Markup, html};
use suivi_domain::plans::indicators::queries::{self, Linked, Row as Value, Whole};
use suivi_domain::plans::indicators::{Cell, keeps};
use suivi_domain::plans::model::{GoalKind, PointStatus};
use suivi_kernel::{Problem, Result};

use super::{points, words};
use crate::accounts::answer::{self, Again, Sent};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::{L10n, msg};
use crate::paging::{PER_PAGE, Page};
use crate::plans::names;
use crate::recommendations::names as register;
use crate::shell;
use crate::ui::{
    self, Address, ButtonKind, Column, Crumb, Fact, Field, LineChart, LineGoal, LinePoint, Pagination, Row,
    Table, ValueBar,
};

/// What the page says after an act.
const NEWS: [&str; 5] =
    ["indicator-saved", "indicator-published", "indicator-hidden", "point-saved", "point-same"];

/// The page of an indicator.
pub async fn page(ctx: Ctx, Path((_, _, slug)): Path<(String, String, String)>) -> Result<Markup, Failure> {
    show(&ctx, slug, None, Again::default()).await
}

/// The page, with what was wrong with the value that was sent last.
pub async fn show(ctx: &Ctx, slug: String, sent: Option<&Sent>, again: Again) -> Result<Markup, Failure> {
    let whole = find(ctx, slug).await?;
    let l = ctx.l10n;
    let asked = Address::of(&ctx.uri.to_string());
    let named =
        |name: &str| asked.query().iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
    let page = named("page").map(Page::parse).transpose().map_err(|problem: Problem| {
        suivi_kernel::Error::from(suivi_kernel::Refusal::invalid("page", problem))
    })?;
    let here = address(ctx, &whole);
    let list = Crumb::to(msg::indicators_title(l), format!("{}/indicators", ctx.base()));
    let mut cx = shell::page_below(ctx, whole.names.best_text(l.language()), vec![list]);
    cx.notice = again.notice.or_else(|| answer::news(ctx, &NEWS));
    let is_keeper = keeps(&ctx.actor, &whole.indicator.mechanism_id);
    let actions = || {
        html! {
            (ui::button_link(ButtonKind::Secondary, msg::indicator_edit(l), &format!("{here}/edit")))
            (ui::button_link(ButtonKind::Secondary, msg::points_import(l), &format!("{here}/import")))
        }
    };
    let lead = html! { (words::kind(l, whole.kind)) ". " (words::question(l, whole.kind)) };
    let head = ui::page_head(ui::local_text(l, &whole.names), Some(lead), is_keeper.then(actions));
    let revised = named("point").and_then(|id| whole.values.iter().find(|value| value.point_id == id));
    let main = html! {
        (ui::error_summary(l, &again.errors, &points::labels(l, &whole)))
        @if !whole.indicator.is_public { p { (names::not_public(l)) } }
        (ui::local_prose(l, &whole.definitions))
        (picture(l, &whole))
        (breakdowns(l, &whole))
        (values(ctx, &whole, page.unwrap_or_default(), is_keeper))
        @if is_keeper {
            (gaps(l, &whole))
            (points::form(ctx, &whole, revised, sent, &again.errors))
        }
        (links(ctx, &whole, is_keeper))
        @if is_keeper { (publication(ctx, &whole, &here)) }
    };
    Ok(ui::page_with_facts(&cx, head, main, facts(ctx, &whole)))
}

/// An indicator that the reader may read.
pub async fn find(ctx: &Ctx, slug: String) -> Result<Whole> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    ctx.app.db.read(move |conn| queries::whole(conn, &actor, &mechanism, &slug)).await
}

/// The address of an indicator.
pub fn address(ctx: &Ctx, whole: &Whole) -> String {
    format!("{}/indicators/{}", ctx.base(), whole.indicator.slug)
}

/// A value in words, with the indicator's digits.
fn said(l: L10n, whole: &Whole, value: f64) -> String {
    words::value(l, whole.unit_kind, whole.indicator.decimals, value)
}

/// A day as a place on the axis of time.
fn at(period: suivi_domain::plans::indicators::Period) -> f64 {
    f64::from(chrono::Datelike::num_days_from_ce(&period.last_day()))
}

/// The total over time against baseline and targets. Where the values come by years and by months, only those of the
/// longest kind are one line.
fn picture(l: L10n, whole: &Whole) -> Markup {
    let totals: Vec<&Value> = whole.values.iter().filter(|value| value.is_total()).collect();
    let length = |value: &&&Value| (value.period.last_day() - value.period.first_day()).num_days() / 20;
    let Some(longest) = totals.iter().map(|value| length(&value)).max() else { return html! {} };
    let points: Vec<Option<LinePoint>> = totals
        .iter()
        .rev()
        .filter(|value| length(value) == longest)
        .map(|row| {
            let value = row.value.filter(|_| row.hidden.is_none() || whole.sees_everything)?;
            Some(LinePoint {
                at: at(row.period),
                when: words::period(l, row.period),
                value,
                words: said(l, whole, value),
                is_provisional: row.status == PointStatus::Provisional,
            })
        })
        .collect();
    let goals: Vec<LineGoal> = whole
        .goals
        .iter()
        .map(|(goal, period)| {
            let is_target = goal.kind == GoalKind::Target.code();
            let (time, value) = (words::period(l, *period), said(l, whole, goal.value));
            let words = match is_target {
                true => msg::indicator_target_of(l, time, value),
                false => msg::indicator_baseline_of(l, time, value),
            };
            LineGoal { at: at(*period), value: goal.value, words, is_target }
        })
        .collect();
    let title = format!("{} ({})", whole.names.best_text(l.language()), whole.indicator.unit);
    let known: Vec<&LinePoint> = points.iter().flatten().collect();
    let description = match (known.first(), known.last()) {
        (Some(first), Some(last)) => msg::indicator_picture(
            l,
            first.words.as_str(),
            first.when.as_str(),
            last.words.as_str(),
            last.when.as_str(),
        ),
        _ => String::new(),
    };
    let chart =
        LineChart { title: &title, description: &description, id: "picture", points: &points, goals: &goals };
    html! {
        @if !known.is_empty() {
            section {
                h2 { (msg::indicator_over_time(l)) }
                p.muted { (title) }
                (ui::line_chart(l, &chart))
            }
        }
    }
}

/// The parts of the latest period that has any, one picture for each dimension.
fn breakdowns(l: L10n, whole: &Whole) -> Markup {
    let of_one = |value: &&Value| value.place.is_empty() && value.cell.groups().count() == 1;
    let Some(period) = whole.values.iter().filter(of_one).map(|value| value.period).max() else {
        return html! {};
    };
    let parts: Vec<&Value> =
        whole.values.iter().filter(|value| value.period == period).filter(of_one).collect();
    let bars = |dimension: &str| -> Vec<ValueBar> {
        let own = parts.iter().filter_map(|value| Some((value.cell.group(dimension)?, value)));
        own.map(|(group, value)| ValueBar {
            label: group.to_owned(),
            value: value.value,
            words: words::shown(l, whole.unit_kind, whole.indicator.decimals, value),
        })
        .collect()
    };
    html! {
        @for dimension in &whole.dimensions {
            @let bars = bars(dimension);
            @if !bars.is_empty() {
                @let caption = format!("{}, {}", words::dimension(l, dimension), words::period(l, period));
                (ui::value_bars(&caption, &words::dimension(l, dimension), &whole.indicator.unit, &bars))
            }
        }
    }
}

/// The figures.
fn values(ctx: &Ctx, whole: &Whole, page: Page, is_keeper: bool) -> Markup {
    let l = ctx.l10n;
    let here = address(ctx, whole);
    let (first, most) = page.window();
    let (first, most) =
        (usize::try_from(first).unwrap_or_default(), usize::try_from(most).unwrap_or_default());
    let shown: Vec<&Value> = whole.values.iter().skip(first).take(most).collect();
    let hidden = whole.values.iter().filter(|value| value.hidden.is_some()).count();
    let mut columns = vec![
        Column::text(msg::point_period(l)),
        Column::text(msg::point_group(l)),
        Column::number(&whole.indicator.unit),
        Column::text(msg::point_status(l)),
    ];
    if whole.sees_everything {
        columns.push(Column::number(msg::point_persons(l)));
        columns.push(Column::text(msg::point_versions(l)));
    }
    let row = |value: &&Value| {
        let mut cells = vec![
            html! { (words::period(l, value.period)) },
            html! { (words::cell(l, &value.place, &value.cell)) },
            words::shown(l, whole.unit_kind, whole.indicator.decimals, value),
            html! {
                (words::status_tag(l, value.status))
                @if let Some(note) = &value.note { " " span.muted { (ui::user_text(note)) } }
            },
        ];
        if whole.sees_everything {
            cells.push(html! { @if let Some(persons) = value.persons { (l.number(i64::from(persons))) } });
            cells.push(html! {
                a href=(format!("{here}/points/{}", value.point_id)) { (msg::point_version(l, i64::from(value.version))) }
                @if is_keeper { " " a href=(format!("{here}?point={}#value", value.point_id)) { (msg::point_revise(l)) } }
            });
        }
        Row::new(cells)
    };
    let total = i64::try_from(whole.values.len()).unwrap_or(i64::MAX);
    let list = Address::of(&ctx.uri.to_string()).without("page").without("done").without("point");
    html! {
        section {
            h2 { (msg::chart_table(l)) }
            @if whole.values.is_empty() { p.muted { (msg::indicator_no_value(l)) } }
            @else {
                @if hidden > 0 { p { (msg::points_hidden(l, hidden)) } }
                (ui::data_table(l, &Table {
                    caption: msg::chart_table(l),
                    caption_is_seen: false,
                    columns,
                    rows: shown.iter().map(row).collect(),
                }))
                (ui::pagination(l, &Pagination::at(&list, page.number(), PER_PAGE, shown.len(), total)))
                (downloads(l, &here))
            }
        }
    }
}

fn downloads(l: L10n, here: &str) -> Markup {
    let files = [("data.csv", "CSV"), ("data.xlsx", "XLSX"), ("data.json", "JSON"), ("sdmx.csv", "SDMX-CSV")];
    html! {
        p.downloads {
            (msg::download_list(l)) ": "
            @for (file, name) in files { a href=(format!("{here}/{file}")) rel="nofollow" { (name) } " " }
        }
    }
}

/// What a good indicator says and this one does not (DOMAIN 8): shown to its keepers, stops nobody.
fn gaps(l: L10n, whole: &Whole) -> Markup {
    let indicator = &whole.indicator;
    let gaps = [
        (whole.definitions.0.is_empty(), msg::indicator_gap_definition(l)),
        (whole.owner.is_none(), msg::indicator_gap_owner(l)),
        (indicator.source.is_none() && indicator.source_address.is_none(), msg::indicator_gap_source(l)),
        (whole.dimensions.is_empty(), msg::indicator_gap_dimensions(l)),
        (indicator.consulted.is_none(), msg::indicator_gap_consulted(l)),
        (indicator.limits.is_none(), msg::indicator_gap_limits(l)),
        (whole.links.is_empty(), msg::indicator_gap_links(l)),
    ];
    let missing: Vec<&str> = gaps.into_iter().filter_map(|(is_so, words)| is_so.then_some(words)).collect();
    html! {
        @if !missing.is_empty() {
            section {
                h2 { (msg::measure_to_look_at(l)) }
                ul { @for words in missing { li { (words) } } }
            }
        }
    }
}

/// What it tells about.
fn links(ctx: &Ctx, whole: &Whole, is_keeper: bool) -> Markup {
    let l = ctx.l10n;
    let here = address(ctx, whole);
    let linked = |linked: &Linked| match linked {
        Linked::Measure(slug, titles) => {
            html! { (msg::measure(l)) ": " a href=(names::measure_address(ctx, slug)) { (ui::local_text(l, titles)) } }
        }
        Linked::Cluster(id, names) => {
            let href = format!("{}/recommendations?cluster={id}", ctx.base());
            html! { (msg::field_cluster(l)) ": " a href=(href) { (ui::local_text(l, names)) } }
        }
        Linked::Recommendation(short) => {
            let href = format!("{}/recommendations/{}", ctx.base(), short.slug);
            let number =
                register::number(l, &short.body, short.cycle, short.paragraph.as_deref(), &short.slug);
            html! { a href=(href) { (number) } }
        }
    };
    html! {
        @if is_keeper || !whole.links.is_empty() {
            section {
                h2 { (msg::indicator_links(l)) }
                ul.plain {
                    @for (id, link) in &whole.links {
                        li {
                            (linked(link)) " "
                            @if is_keeper {
                                (ui::post_button(ButtonKind::Secondary, msg::button_remove(l),
                                    &format!("{here}/links/{id}/remove"), ctx.csrf()))
                            }
                        }
                    }
                }
                @if is_keeper {
                    details {
                        summary { (msg::indicator_link(l)) }
                        (ui::form(&format!("{here}/links"), ctx.csrf(), html! {
                            (ui::text_field(l, &Field::optional("measure", msg::measure(l)).hint(msg::indicator_link_measure_hint(l))))
                            (ui::text_field(l, &Field::optional("recommendation", msg::measure_recommendation(l))
                                .hint(msg::measure_recommendation_hint(l))))
                            (ui::text_field(l, &Field::optional("cluster", msg::field_cluster(l)).hint(msg::indicator_link_cluster_hint(l))))
                            (ui::button(ButtonKind::Secondary, msg::button_add(l), None))
                        }))
                    }
                }
            }
        }
    }
}

fn publication(ctx: &Ctx, whole: &Whole, here: &str) -> Markup {
    let l = ctx.l10n;
    let (words, value) = match whole.indicator.is_public {
        true => (msg::indicator_hide(l), "no"),
        false => (msg::indicator_publish(l), "yes"),
    };
    let kind = if whole.indicator.is_public { ButtonKind::Danger } else { ButtonKind::Primary };
    html! {
        section {
            h2 { (msg::measure_publication(l)) }
            (ui::form(&format!("{here}/public"), ctx.csrf(), ui::button(kind, words, Some(("public", value)))))
        }
    }
}

fn facts(ctx: &Ctx, whole: &Whole) -> Markup {
    let l = ctx.l10n;
    let indicator = &whole.indicator;
    let unit_kind = l.coded("unit-kind", whole.unit_kind.code());
    let mut facts = vec![
        Fact::new(msg::field_number(l), html! { (indicator.slug) }),
        Fact::new(msg::indicator_unit(l), html! { (ui::user_text(&indicator.unit)) " (" (unit_kind) ")" }),
        Fact::new(msg::indicator_direction(l), html! { (l.coded("direction", whole.direction.code())) }),
    ];
    let mut add = |name, value: Option<Markup>| facts.extend(value.map(|value| Fact::new(name, value)));
    let text = |text: &Option<String>| text.as_deref().map(ui::prose);
    add(
        msg::indicator_right(l),
        indicator.right_theme.as_deref().map(|code| html! { (register::tag(l, "theme", code)) }),
    );
    add(msg::indicator_attribute(l), indicator.attribute.as_deref().map(ui::user_text));
    add(msg::indicator_rationale(l), text(&indicator.rationale));
    add(msg::indicator_method(l), text(&indicator.method));
    add(msg::indicator_source(l), source(whole));
    add(
        msg::indicator_periodicity(l),
        indicator.periodicity_months.map(|months| html! { (msg::indicator_every(l, i64::from(months))) }),
    );
    let dimensions: Vec<String> = whole.dimensions.iter().map(|code| words::dimension(l, code)).collect();
    let dimensions = (!dimensions.is_empty()).then(|| html! { (dimensions.join(msg::list_comma(l))) });
    add(msg::indicator_dimensions(l), dimensions);
    add(msg::indicator_sdg(l), indicator.sdg.as_deref().map(|code| html! { bdi { (code) } }));
    add(msg::indicator_limits(l), text(&indicator.limits));
    add(msg::indicator_consulted(l), text(&indicator.consulted));
    add(msg::indicator_owner(l), whole.owner.as_ref().map(|owner| ui::local_text(l, &owner.names)));
    add(msg::measure_changed(l), Some(ui::moment(l, indicator.updated_at)));
    ui::summary_list(&facts)
}

fn source(whole: &Whole) -> Option<Markup> {
    let indicator = &whole.indicator;
    match (&indicator.source, &indicator.source_address) {
        (None, None) => None,
        (Some(source), None) => Some(ui::user_text(source)),
        (source, Some(address)) => {
            let words = source.as_ref().unwrap_or(address);
            Some(html! { a href=(address) rel="external noreferrer" { (ui::user_text(words)) } })
        }
    }
}

/// The groups of a value as the form names them.
pub fn groups(cell: &Cell) -> Sent {
    cell.groups().map(|(dimension, group)| (format!("group_{dimension}"), group.to_owned())).collect()
}
