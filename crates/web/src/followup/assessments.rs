//! Assessments. The task: anyone compares in one look how the State, an independent institution, civil society and the
//! committee see a recommendation's implementation; who may, adds a view in two minutes.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use suivi_domain::followup::assessments::{self, Facts, View, may_file, scales_for};
use suivi_domain::followup::comments;
use suivi_domain::followup::model::Assessor;
use suivi_domain::followup::rows::Comment;
use suivi_domain::recommendations::queries::{self, Short, Whole};
use suivi_kernel::vocab;
use suivi_kernel::{Act, Error, FieldProblem, ObjectKind, Problem, Refusal, Result};

use super::grades;
use crate::accounts::answer::{self, Again, Sent, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Posted;
use crate::recommendations::{link, number};
use crate::routes::{Needs, Route};
use crate::shell;
use crate::ui::{self, ButtonKind, Choice, Crumb, Field, FieldErrors, InputKind, Notice, NoticeKind, Voice};

/// The addresses of assessments.
pub fn routes() -> Vec<Route> {
    let read = Needs::May(Act::Read, ObjectKind::UpdateDraft);
    vec![
        Route::get("/{lang}/{mechanism}/recommendations/{slug}/assess", Needs::SignIn, form),
        Route::post("/{lang}/{mechanism}/recommendations/{slug}/assess", Needs::SignIn, send),
        Route::get("/{lang}/{mechanism}/assessments", Needs::Nothing, list),
        Route::get("/{lang}/{mechanism}/assessments/waiting", read, queue),
        Route::get("/{lang}/{mechanism}/assessments/{id}", Needs::Nothing, one),
        Route::post("/{lang}/{mechanism}/assessments/{id}/{step}", Needs::SignIn, step),
    ]
}

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

fn shortened(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let cut: String = text.chars().take(most).collect();
    let whole = cut.rsplit_once(' ').map_or(cut.as_str(), |(whole, _)| whole);
    format!("{whole}…")
}

/// What a voice is called.
fn voice_name(ctx: &Ctx, assessor: Assessor) -> &'static str {
    let l = ctx.l10n;
    match assessor {
        Assessor::State => msg::voice_state(l),
        Assessor::Nhri => msg::voice_nhri(l),
        Assessor::CivilSociety => msg::voice_civil_society(l),
        Assessor::Committee => msg::voice_committee(l),
    }
}

/// The voices in which the caller may write on a record of this body.
fn may_choose<'c>(ctx: &'c Ctx, body: &'c str) -> impl Iterator<Item = Assessor> + 'c {
    Assessor::ALL.iter().copied().filter(move |assessor| {
        let may = ctx.mechanism.as_ref().is_some_and(|m| may_file(&ctx.actor, *assessor, &m.id));
        may && !scales_for(*assessor, body).is_empty()
    })
}

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

const PER_PAGE: i64 = 50;

/// The assessments published last, of every voice or of one.
pub async fn list(ctx: Ctx) -> Result<Markup, Failure> {
    let here = ui::Address::of(&ctx.uri.to_string());
    let asked = |name: &str| here.query().iter().find(|(key, _)| key == name).map(|(_, value)| value.clone());
    let assessor = asked("voice").and_then(|code| code.parse::<Assessor>().ok());
    let page: i64 = asked("page")
        .and_then(|page| page.parse().ok())
        .filter(|page| (1..=1_000).contains(page))
        .unwrap_or(1);
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let offset = (page - 1) * PER_PAGE;
    let (total, found, spread) = ctx
        .app
        .db
        .read(move |conn| {
            let (total, found) =
                assessments::latest_of(conn, &actor, &mechanism, assessor, (offset, PER_PAGE))?;
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
    let pages = ui::Pagination {
        first: u64::try_from(offset + 1).unwrap_or(1),
        last: u64::try_from(offset).unwrap_or(0) + found.len() as u64,
        total: u64::try_from(total).unwrap_or(0),
        previous: (page > 1).then(|| here.clone().with("page", &(page - 1).to_string()).to_string()),
        next: (offset + PER_PAGE < total)
            .then(|| here.clone().with("page", &(page + 1).to_string()).to_string()),
    };
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

pub(super) fn table(ctx: &Ctx, caption: &str, found: &[(View, Short)]) -> Markup {
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
