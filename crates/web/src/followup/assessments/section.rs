//! Assessments on the page of a recommendation.

use maud::{Markup, html};
use suivi_domain::followup::assessments::{self, View};
use suivi_domain::followup::comments;
use suivi_domain::followup::model::Assessor;
use suivi_domain::followup::rows::Comment;
use suivi_domain::recommendations::queries::Whole;
use suivi_kernel::Result;

use super::{may_choose, shortened, voice_name};
use crate::context::Ctx;
use crate::followup::grades;
use crate::i18n::msg;
use crate::ui::{self, ButtonKind, Voice};

/// What the record's page shows of assessments.
pub struct OfRecord {
    views: Vec<View>,
    answers: Vec<Comment>,
}

/// Reads what the record's page shows.
pub fn of_record(conn: &mut suivi_store::Conn, ctx: &Ctx, whole: &Whole) -> Result<OfRecord> {
    let mut found = OfRecord { views: Vec::new(), answers: Vec::new() };
    if let (Some(mechanism), Some(case)) = (&ctx.mechanism, &whole.case) {
        found.views = assessments::of_case(conn, &ctx.actor, mechanism, &case.id, true)?;
        for view in found.views.iter().filter(|view| view.assessor != Assessor::State) {
            let about = comments::About::parse("assessment", &view.row.id)?;
            let all = comments::on_item(conn, &ctx.actor, mechanism, &about)?;
            found.answers.extend(all.into_iter().filter(|comment| comment.is_public));
        }
    }
    Ok(found)
}

/// The section of the record's page: every voice beside the others.
pub fn section(ctx: &Ctx, whole: &Whole, found: &OfRecord) -> Markup {
    let l = ctx.l10n;
    let Some(mechanism) = &ctx.mechanism else { return html! {} };
    if whole.record.state != mechanism.state || whole.record.kind != "recommendation" {
        return html! {};
    }
    let (earlier, current): (Vec<&View>, Vec<&View>) =
        found.views.iter().partition(|view| view.row.state == "superseded");
    let of = |assessor: Assessor| current.iter().filter(move |view| view.assessor == assessor);
    let mut voices = vec![Voice {
        title: msg::voice_state(l),
        body: html! {
            @for view in of(Assessor::State) { (told(ctx, view, &[])) }
            @if of(Assessor::State).next().is_none() { p.muted { (msg::voice_state_none(l)) } }
        },
    }];
    let independent = [Assessor::Nhri, Assessor::CivilSociety, Assessor::Committee];
    for assessor in independent {
        if of(assessor).next().is_some() {
            voices.push(Voice {
                title: voice_name(ctx, assessor),
                body: html! { @for view in of(assessor) { (told(ctx, view, &found.answers)) } },
            });
        }
    }
    if voices.len() == 1 {
        voices.push(Voice {
            title: msg::voice_independent(l),
            body: html! { p.muted { (msg::voice_independent_none(l)) } },
        });
    }
    let may_add = may_choose(ctx, &whole.record.body).next().is_some();
    let add = format!("{}/recommendations/{}/assess", ctx.base(), whole.record.slug);
    html! {
        section #assessments {
            h2 { (msg::assessments_title(l)) }
            p.muted { (msg::assessments_note(l)) }
            (ui::voices(&voices))
            @if !earlier.is_empty() {
                details {
                    summary { (msg::assessments_earlier(l, earlier.len())) }
                    @for view in earlier { (told(ctx, view, &[])) }
                }
            }
            @if may_add { (ui::button_group(ui::button_link(ButtonKind::Secondary, msg::assessment_add(l), &add))) }
        }
    }
}

/// One view, short: grade with its meaning, date, why; and the State's public answer below it.
fn told(ctx: &Ctx, view: &View, answers: &[Comment]) -> Markup {
    let l = ctx.l10n;
    let row = &view.row;
    let address = format!("{}/assessments/{}", ctx.base(), row.id);
    html! {
        div.view {
            @if !view.name.0.is_empty() { p { strong { (ui::local_text(l, &view.name)) } } }
            @if row.hidden_reason.is_some() && row.grade.is_empty() {
                p.muted { (msg::assessment_hidden(l, row.hidden_reason.as_deref().unwrap_or_default())) }
            } @else {
                p { (grades::tag(l, &row.scale, &row.grade)) }
                @if let Some(meaning) = grades::meaning(l, &row.scale, &row.grade) { p.hint { (meaning) } }
                @for (language, text) in view.rationale.best(l.language()).into_iter() {
                    p { (ui::text_in(language, &shortened(text, 280))) }
                }
            }
            @if view.waits() { p { (ui::status_tag(msg::assessment_waits(l), ui::Shape::Diamond, ui::Tone::Attention)) } }
            p.muted {
                (msg::assessment_as_of(l, l.date(row.assessed_on).as_str()))
                @if let Some(symbol) = &row.source_symbol {
                    (msg::list_comma(l)) bdi { (symbol) }
                    @if let Some(paragraph) = &row.source_paragraph { " " bdi { (paragraph) } }
                }
                ". " a href=(address) { (msg::assessment_read(l)) }
            }
            @for answer in answers.iter().filter(|answer| answer.about_id == row.id && answer.withdrawn_at.is_none()) {
                div.answer { h4 { (msg::assessment_answer_of_state(l)) } (ui::prose(&answer.body)) p.muted { (ui::moment(l, answer.at)) } }
            }
        }
    }
}
