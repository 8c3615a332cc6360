//! The form of an assessment.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use suivi_domain::followup::assessments::{self, Facts, scales_for};
use suivi_domain::followup::model::Assessor;
use suivi_domain::recommendations::queries::{self, Whole};
use suivi_kernel::{Error, FieldProblem, Problem, Refusal, Result};

use super::{may_choose, voice_name};
use crate::accounts::answer::{self, Again, Sent, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::followup::grades;
use crate::i18n::msg;
use crate::input::Posted;
use crate::recommendations::number;
use crate::shell;
use crate::ui::{self, ButtonKind, Choice, Crumb, Field, FieldErrors, InputKind};

async fn read(ctx: &Ctx, slug: String) -> Result<Whole> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let state = mechanism.state.clone();
    ctx.app.db.read(move |conn| queries::find(conn, &actor, Some(&mechanism), &state, &slug)).await
}

/// The form for a new assessment.
pub async fn form(ctx: Ctx, Path((_, _, slug)): Path<(String, String, String)>) -> Result<Markup, Failure> {
    let whole = read(&ctx, slug).await?;
    Ok(render(&ctx, &whole, &Sent::new(), &Again::default())?)
}

fn render(ctx: &Ctx, whole: &Whole, sent: &Sent, again: &Again) -> Result<Markup> {
    let l = ctx.l10n;
    let choices: Vec<Assessor> = may_choose(ctx, &whole.record.body).collect();
    let Some(first) = choices.first().copied() else { return Err(Refusal::NotPermitted.into()) };
    let assessor = value(sent, "assessor").parse().ok().filter(|a| choices.contains(a)).unwrap_or(first);
    let errors = &again.errors;
    let record = format!("{}/recommendations/{}", ctx.base(), whole.record.slug);
    let way = vec![
        Crumb::to(msg::register_title(l), format!("{}/recommendations", ctx.base())),
        Crumb::to(whole.record.slug.clone(), record.clone()),
    ];
    let mut cx = shell::page_below(ctx, msg::assessment_add(l), way);
    cx.notice = again.notice.clone();
    let labels = [
        ("assessor", msg::assessment_whose(l)),
        ("grade", msg::assessment_grade(l)),
        ("rationale", msg::assessment_why(l)),
        ("assessed_on", msg::assessment_day(l)),
        ("assessor_name", msg::assessment_name(l)),
        ("source_symbol", msg::assessment_symbol(l)),
        ("reason", msg::assessment_reason(l)),
    ];
    let text =
        whole.official().find(|t| t.language == l.language().code()).or_else(|| whole.official().next());
    let named: Vec<Choice> =
        choices.iter().map(|a| Choice::new(a.code(), voice_name(ctx, *a), *a == assessor)).collect();
    let today = ctx.app.db.clock().now().date().to_string();
    let day = Some(value(sent, "assessed_on")).filter(|day| !day.is_empty()).unwrap_or(&today);
    let with_committee = choices.contains(&Assessor::Committee);
    let independent = assessor == Assessor::Nhri || assessor == Assessor::CivilSociety;
    let main = html! {
        (ui::page_head(html! { (msg::assessment_add(l)) }, None, None))
        @if let Some(text) = text {
            (ui::quotation(text.language.parse().unwrap_or(l.language()), &text.body, html! { (number(l, &whole.record)) }))
        }
        (ui::error_summary(l, errors, &labels))
        details { summary { (msg::assessment_help(l)) } (ui::prose(msg::assessment_help_text(l))) }
        (ui::form(&format!("{record}/assess"), ctx.csrf(), html! {
            @if choices.len() > 1 { (ui::radios(l, &Field::new("assessor", msg::assessment_whose(l)).errors(errors), &named)) }
            @else { (ui::hidden("assessor", assessor.code())) }
            (grade_choice(ctx, whole, &choices, value(sent, "grade"), errors))
            (ui::text_area(l, &Field::new("rationale", msg::assessment_why(l)).hint(msg::assessment_why_hint(l)).value(value(sent, "rationale")).errors(errors).rows(8)))
            (ui::text_field(l, &Field::new("assessed_on", msg::assessment_day(l)).kind(InputKind::Date).value(day).errors(errors)))
            @if independent {
                (ui::text_field(l, &Field::new("assessor_name", msg::assessment_name(l)).hint(msg::assessment_name_hint(l)).value(value(sent, "assessor_name")).errors(errors)))
            }
            @if with_committee {
                (ui::form_group(msg::assessment_committee_source(l), Some(msg::assessment_committee_source_hint(l)), html! {
                    (ui::text_field(l, &Field::optional("source_symbol", msg::assessment_symbol(l)).value(value(sent, "source_symbol")).errors(errors)))
                    (ui::text_field(l, &Field::optional("source_paragraph", msg::field_paragraph(l)).value(value(sent, "source_paragraph")).errors(errors)))
                }))
            }
            (ui::text_field(l, &Field::optional("no_evidence_reason", msg::assessment_no_evidence(l)).hint(msg::assessment_no_evidence_hint(l)).value(value(sent, "no_evidence_reason")).errors(errors)))
            (ui::text_field(l, &Field::optional("reason", msg::assessment_reason(l)).hint(msg::assessment_reason_hint(l)).value(value(sent, "reason")).errors(errors)))
            p.hint { @if independent { (msg::assessment_public_at_once(l)) } @else { (msg::assessment_second_person(l)) } }
            (ui::button(ButtonKind::Primary, if independent { msg::assessment_publish(l) } else { msg::assessment_propose(l) }, None))
        }))
    };
    Ok(ui::page(&cx, main))
}

/// Every grade of every scale that can be chosen here, each with its meaning; a scale's name stands before its grades.
fn grade_choice(
    ctx: &Ctx,
    whole: &Whole,
    choices: &[Assessor],
    chosen: &str,
    errors: &FieldErrors,
) -> Markup {
    let l = ctx.l10n;
    let mut scales: Vec<&str> = Vec::new();
    for assessor in choices {
        scales.extend(
            scales_for(*assessor, &whole.record.body)
                .iter()
                .filter(|s| !scales.contains(s))
                .copied()
                .collect::<Vec<_>>(),
        );
    }
    let mut named: Vec<(String, String, Option<String>)> = Vec::new();
    for scale in &scales {
        for code in grades::codes(scale) {
            let label = match scales.len() {
                1 => grades::name(l, scale, code),
                _ => format!("{} – {}", grades::scale_name(l, scale), grades::name(l, scale, code)),
            };
            named.push((format!("{scale}:{code}"), label, grades::meaning(l, scale, code)));
        }
    }
    let options: Vec<Choice> = named
        .iter()
        .map(|(value, label, meaning)| Choice {
            hint: meaning.as_deref(),
            ..Choice::new(value, label, value == chosen)
        })
        .collect();
    ui::radios(l, &Field::new("grade", msg::assessment_grade(l)).errors(errors), &options)
}

fn facts(ctx: &Ctx, sent: &Sent) -> Result<Facts, Vec<FieldProblem>> {
    let mut wrong = Vec::new();
    let assessor = answer::chosen::<Assessor>(sent, "assessor").unwrap_or_else(|problem| {
        wrong.push(problem);
        Assessor::State
    });
    let day = value(sent, "assessed_on");
    let assessed_on = day.parse().unwrap_or_else(|_| {
        let problem = if day.is_empty() { Problem::required("") } else { Problem::not_a_date(day) };
        wrong.push(FieldProblem { field: "assessed_on".to_owned(), problem });
        Default::default()
    });
    if !wrong.is_empty() {
        return Err(wrong);
    }
    let (scale, grade) = value(sent, "grade").split_once(':').unwrap_or_else(|| {
        (scales_for(assessor, "").first().copied().unwrap_or("implementation_assessment"), "")
    });
    let language = ctx.l10n.language();
    Ok(Facts {
        assessor,
        assessor_name: suivi_domain::text::in_language(language, value(sent, "assessor_name")),
        scale: scale.to_owned(),
        grade: grade.to_owned(),
        rationale: suivi_domain::text::in_language(language, value(sent, "rationale")),
        no_evidence_reason: answer::some(value(sent, "no_evidence_reason")),
        assessed_on,
        source_symbol: answer::some(value(sent, "source_symbol")),
        source_paragraph: answer::some(value(sent, "source_paragraph")),
        reason: answer::some(value(sent, "reason")),
    })
}

/// Takes a new assessment.
pub async fn send(
    ctx: Ctx,
    Path((_, _, slug)): Path<(String, String, String)>,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let whole = read(&ctx, slug).await?;
    if may_choose(&ctx, &whole.record.body).next().is_none() {
        return Err(Refusal::NotPermitted.into());
    }
    let outcome = match facts(&ctx, &sent) {
        Err(problems) => Err(Error::Refusal(Refusal::Invalid(problems))),
        Ok(facts) => {
            let (actor, mechanism, id) =
                (ctx.actor.clone(), ctx.mechanism()?.clone(), whole.record.id.clone());
            ctx.app.db.write(move |tx| assessments::propose(tx, &actor, &mechanism, &id, facts)).await
        }
    };
    match outcome {
        Ok(row) => {
            let key = if row.state == "proposed" { "assessment-proposed" } else { "assessment-published" };
            Ok(answer::done(&format!("{}/assessments/{}", ctx.base(), row.id), key).into_response())
        }
        Err(error) => {
            let again = answer::again(ctx.l10n, error)?;
            Ok(answer::refused(render(&ctx, &whole, &sent, &again)?))
        }
    }
}
