//! Lists of assessments: what waits for a second person, and what was published last.

use maud::{Markup, html};
use suivi_domain::followup::assessments::{self, View};
use suivi_domain::followup::model::Assessor;
use suivi_domain::recommendations::queries::Short;
use suivi_kernel::Result;
use suivi_kernel::vocab;

use super::{shortened, voice_name};
use crate::accounts::answer::{self};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::followup::grades;
use crate::i18n::msg;
use crate::input::chosen;
use crate::paging::Page;
use crate::shell;
use crate::ui::{self};

/// The proposals that wait for a second person.
pub async fn queue(ctx: Ctx) -> Result<Markup, Failure> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let waiting = ctx.app.db.read(move |conn| assessments::waiting(conn, &actor, &mechanism)).await?;
    let l = ctx.l10n;
    let mut cx = shell::page_below(&ctx, msg::assessments_waiting(l), Vec::new());
    cx.notice = answer::news(&ctx, &["assessment-sent-back"]);
    let main = html! {
        (ui::page_head(html! { (msg::assessments_waiting(l)) }, Some(html! { (msg::assessments_waiting_lead(l)) }), None))
        @if waiting.is_empty() { (ui::empty_state(msg::assessments_waiting_none(l), msg::assessments_waiting_none_step(l), None)) }
        @else { (table(&ctx, msg::assessments_waiting(l), &waiting)) }
    };
    Ok(ui::page(&cx, main))
}

/// The assessments published last, of every voice or of one.
pub async fn list(ctx: Ctx) -> Result<Markup, Failure> {
    let voices: Vec<&str> = Assessor::ALL.iter().map(|voice| voice.code()).collect();
    let assessor: Option<Assessor> = chosen(&ctx.uri, "voice", &voices)?.map(str::parse).transpose()?;
    let page = Page::of(&ctx.uri)?;
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let (total, found, spread) = ctx
        .app
        .db
        .read(move |conn| {
            let (total, found) = assessments::latest_of(conn, &actor, &mechanism, assessor, page.window())?;
            Ok((total, found, assessments::distribution(conn, &mechanism)?))
        })
        .await?;
    let l = ctx.l10n;
    let cx = shell::page_below(&ctx, msg::assessments_title(l), Vec::new());
    let segments: Vec<ui::Segment> = vocab::scale("implementation_assessment")
        .map(|step| step.code.as_str())
        .chain(["none"])
        .filter_map(|code| {
            let count = *spread.get(code)?;
            let label = if code == "none" {
                msg::assessment_none(l).to_owned()
            } else {
                grades::name(l, "implementation_assessment", code)
            };
            Some(ui::Segment { label, count: u64::try_from(count).unwrap_or(0), href: None })
        })
        .collect();
    let plain = format!("{}/assessments", ctx.base());
    let pages = page.ways(&ctx, found.len(), total);
    let main = html! {
        (ui::page_head(html! { (msg::assessments_title(l)) }, Some(html! { (msg::assessments_note(l)) }), None))
        (ui::stacked_share(l, msg::assessments_by_state(l), msg::assessment_grade(l), msg::chart_unit_recommendations(l), &segments))
        p.muted { (msg::assessments_no_average(l)) }
        h2 { (msg::assessments_latest(l)) }
        nav.tabs aria-label=(msg::assessment_whose(l)) {
            ul {
                li { a href=(plain) aria-current=[assessor.is_none().then_some("true")] { (msg::voice_all(l)) } }
                @for voice in Assessor::ALL {
                    li { a href={ (plain) "?voice=" (voice.code()) } aria-current=[(assessor == Some(*voice)).then_some("true")] { (voice_name(&ctx, *voice)) } }
                }
            }
        }
        @if found.is_empty() { (ui::empty_state(msg::assessments_none(l), msg::assessments_none_step(l), None)) }
        @else { (table(&ctx, msg::assessments_latest(l), &found)) (ui::pagination(l, &pages)) }
    };
    Ok(ui::page(&cx, main))
}

pub(in crate::followup) fn table(ctx: &Ctx, caption: &str, found: &[(View, Short)]) -> Markup {
    let l = ctx.l10n;
    let rows = found
        .iter()
        .map(|(view, short)| {
            let address = format!("{}/assessments/{}", ctx.base(), view.row.id);
            ui::Row::new(vec![
                html! { a href=(address) { (crate::recommendations::short_number(l, short)) } p { (ui::text_in(short.language.parse().unwrap_or(l.language()), &shortened(&short.text, 120))) } },
                html! { (voice_name(ctx, view.assessor)) @if !view.name.0.is_empty() { br; (ui::local_text(l, &view.name)) } },
                html! { @if view.row.grade.is_empty() { (msg::assessment_hidden_short(l)) } @else { (grades::tag(l, &view.row.scale, &view.row.grade)) } },
                ui::day(l, view.row.assessed_on),
            ])
        })
        .collect();
    let columns = vec![
        ui::Column::main(msg::recommendation(l)),
        ui::Column::text(msg::assessment_whose(l)),
        ui::Column::text(msg::assessment_grade(l)),
        ui::Column::text(msg::assessment_day(l)),
    ];
    ui::data_table(l, &ui::Table { caption, caption_is_seen: false, columns, rows })
}
