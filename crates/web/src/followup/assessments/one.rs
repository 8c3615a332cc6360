//! One assessment in full, and the steps with it.

use axum::extract::Path;
use axum::response::Redirect;
use maud::{Markup, html};
use suivi_domain::followup::assessments::{self, View};
use suivi_domain::followup::comments;
use suivi_domain::followup::model::Assessor;
use suivi_kernel::{Act, ObjectKind, Refusal, Result};

use super::voice_name;
use crate::accounts::answer::{self, Sent, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::followup::grades;
use crate::i18n::msg;
use crate::input::Posted;
use crate::recommendations::link;
use crate::shell;
use crate::ui::{self, ButtonKind, Crumb, Field, Notice, NoticeKind};

/// One assessment in full, with what can be done about it.
pub async fn one(ctx: Ctx, Path((_, _, id)): Path<(String, String, String)>) -> Result<Markup, Failure> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let ((view, short), answers) = ctx
        .app
        .db
        .read(move |conn| {
            let found = assessments::by_id(conn, &actor, &mechanism, &id)?;
            let about = comments::About::parse("assessment", &id)?;
            let answers = comments::on_item(conn, &actor, &mechanism, &about)?;
            Ok((found, answers.into_iter().filter(|c| c.is_public).collect::<Vec<_>>()))
        })
        .await?;
    let l = ctx.l10n;
    let way = vec![
        Crumb::to(msg::register_title(l), format!("{}/recommendations", ctx.base())),
        Crumb::to(short.slug.clone(), format!("{}/recommendations/{}", ctx.base(), short.slug)),
    ];
    let mut cx = shell::page_below(&ctx, msg::assessment(l), way);
    cx.notice = answer::news(
        &ctx,
        &[
            "assessment-proposed",
            "assessment-published",
            "assessment-hidden-done",
            "assessment-shown-done",
            "answer-published",
        ],
    );
    if view.row.state == "withdrawn" {
        cx.notice = Some(Notice {
            kind: NoticeKind::Note,
            words: msg::assessment_withdrawn(l).to_owned(),
            action: None,
        });
    }
    let row = &view.row;
    let main = html! {
        (ui::page_head(html! { (voice_name(&ctx, view.assessor)) }, Some(html! { (link(&ctx, &short)) }), None))
        (ui::quotation(short.language.parse().unwrap_or(l.language()), &short.text, html! { (msg::recommendation(l)) }))
        (told_whole(&ctx, &view))
        @for answer in answers.iter().filter(|answer| answer.withdrawn_at.is_none()) {
            section { h2 { (msg::assessment_answer_of_state(l)) } (ui::prose(&answer.body)) p.muted { (ui::moment(l, answer.at)) } }
        }
        (steps(&ctx, &view)?)
        @if row.state == "superseded" { p.muted { (msg::assessment_superseded(l)) } }
    };
    Ok(ui::page(&cx, main))
}

fn told_whole(ctx: &Ctx, view: &View) -> Markup {
    let l = ctx.l10n;
    let row = &view.row;
    if row.hidden_reason.is_some() && row.grade.is_empty() {
        return html! { p.muted { (msg::assessment_hidden(l, row.hidden_reason.as_deref().unwrap_or_default())) } };
    }
    let mut facts = vec![
        ui::Fact::new(msg::assessment_grade(l), grades::tag(l, &row.scale, &row.grade)),
        ui::Fact::new(msg::assessment_scale(l), html! { (grades::scale_name(l, &row.scale)) }),
        ui::Fact::new(msg::assessment_day(l), ui::day(l, row.assessed_on)),
    ];
    if !view.name.0.is_empty() {
        facts.push(ui::Fact::new(msg::assessment_name(l), ui::local_text(l, &view.name)));
    }
    if let Some(symbol) = &row.source_symbol {
        facts.push(ui::Fact::new(
            msg::assessment_symbol(l),
            html! { bdi { (symbol) } @if let Some(p) = &row.source_paragraph { " " bdi { (p) } } },
        ));
    }
    if let Some(reason) = &row.no_evidence_reason {
        facts.push(ui::Fact::new(msg::assessment_no_evidence(l), ui::user_text(reason)));
    }
    if let Some(reason) = &row.reason {
        facts.push(ui::Fact::new(msg::assessment_reason(l), ui::user_text(reason)));
    }
    if let Some(at) = row.published_at {
        facts.push(ui::Fact::new(msg::assessment_published_at(l), ui::moment(l, at)));
    }
    html! {
        @if let Some(meaning) = grades::meaning(l, &row.scale, &row.grade) { p { (meaning) } }
        (ui::summary_list(&facts))
        @for (language, text) in &view.rationale.0 {
            div lang=(language.tag()) dir=(language.direction().as_str()) { (ui::prose(text)) }
        }
        @if let Some(reason) = &row.hidden_reason { p { (msg::assessment_hidden(l, reason.as_str())) } }
    }
}

/// The forms below an assessment, for who may use them.
fn steps(ctx: &Ctx, view: &View) -> Result<Markup> {
    let l = ctx.l10n;
    let id = &ctx.mechanism()?.id;
    let row = &view.row;
    let may = |act, kind| ctx.actor.may(act, kind, id);
    let second = may(Act::Publish, ObjectKind::UpdatePublished) || may(Act::Approve, ObjectKind::PlanDraft);
    let waits = view.waits();
    let is_states = matches!(view.assessor, Assessor::State | Assessor::Committee);
    let is_public = row.state == "published";
    let to = |step: &str| format!("{}/assessments/{}/{step}", ctx.base(), row.id);
    let reason = |label: &str| ui::text_field(l, &Field::new("reason", label));
    Ok(html! {
        @if waits && second && !view.is_own {
            section { h2 { (msg::assessment_decide(l)) }
                (ui::form(&to("publish"), ctx.csrf(), ui::button(ButtonKind::Primary, msg::assessment_publish(l), None)))
                (ui::form(&to("send-back"), ctx.csrf(), html! { (reason(msg::assessment_send_back_why(l))) (ui::button(ButtonKind::Secondary, msg::assessment_send_back(l), None)) }))
            }
        }
        @if waits && view.is_own { p.hint { (msg::assessment_second_person(l)) } }
        @if (view.is_own && (waits || (is_public && !is_states))) || (is_public && is_states && second && !view.is_own) {
            details { summary { (msg::assessment_withdraw(l)) }
                (ui::form(&to("withdraw"), ctx.csrf(), html! { (reason(msg::assessment_withdraw_why(l))) (ui::button(ButtonKind::Danger, msg::assessment_withdraw(l), None)) }))
            }
        }
        @if is_public && !is_states && may(Act::Publish, ObjectKind::UpdatePublished) {
            details { summary { (msg::assessment_answer(l)) }
                (ui::form(&to("answer"), ctx.csrf(), html! {
                    (ui::text_area(l, &Field::new("body", msg::assessment_answer(l)).hint(msg::assessment_answer_hint(l)).rows(6)))
                    (ui::button(ButtonKind::Primary, msg::assessment_answer_publish(l), None))
                }))
            }
        }
        @if is_public && !is_states && may(Act::Update, ObjectKind::UserAdmin) {
            @if row.hidden_reason.is_some() {
                (ui::form(&to("show"), ctx.csrf(), ui::button(ButtonKind::Secondary, msg::assessment_show(l), None)))
            } @else {
                details { summary { (msg::assessment_hide(l)) }
                    (ui::form(&to("hide"), ctx.csrf(), html! { (reason(msg::assessment_hide_why(l))) (ui::button(ButtonKind::Danger, msg::assessment_hide(l), None)) }))
                }
            }
        }
    })
}

/// One step with an assessment.
pub async fn step(
    ctx: Ctx,
    Path((_, _, id, step)): Path<(String, String, String, String)>,
    Posted(sent): Posted<Sent>,
) -> Result<Redirect, Failure> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let place = format!("{}/assessments/{id}", ctx.base());
    let (key, to_queue) = match step.as_str() {
        "publish" => ("assessment-published", false),
        "send-back" => ("assessment-sent-back", true),
        "withdraw" => ("assessment-withdrawn", false),
        "hide" => ("assessment-hidden-done", false),
        "show" => ("assessment-shown-done", false),
        "answer" => ("answer-published", false),
        _ => return Err(Refusal::NotFound.into()),
    };
    ctx.app
        .db
        .write(move |tx| {
            let reason = value(&sent, "reason");
            match step.as_str() {
                "publish" => assessments::publish(tx, &actor, &mechanism, &id).map(drop),
                "send-back" => assessments::send_back(tx, &actor, &mechanism, &id, reason),
                "withdraw" => assessments::withdraw(tx, &actor, &mechanism, &id, reason),
                "hide" => assessments::hide(tx, &actor, &mechanism, &id, reason),
                "show" => assessments::show_again(tx, &actor, &mechanism, &id),
                _ => comments::answer_publicly(tx, &actor, &mechanism, &id, value(&sent, "body")).map(drop),
            }
        })
        .await?;
    let to = if to_queue { format!("{}/assessments/waiting", ctx.base()) } else { place };
    Ok(answer::done(&to, key))
}
