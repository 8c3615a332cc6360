//! The form of one answer. The task: a focal point on a phone, on a poor line, says in two minutes what was done about one
//! item, or that nothing is new.

use axum::Json;
use axum::extract::{Path, Request};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use serde::Deserialize;
use serde_json::json;
use suivi_domain::followup::evidence as domain_evidence;
use suivi_domain::followup::model::Subject;
use suivi_domain::followup::rows::Update;
use suivi_domain::followup::updates::{self, Content, Difference, Outcome, Speaker, Start};
use suivi_kernel::{Error, Problem, Refusal, Result, new_id};

use super::fields::{self, Filled};
use super::{lines, names};
use crate::accounts::answer::{Sent, value};
use crate::assets;
use crate::context::Ctx;
use crate::errors::Failure;
use crate::followup::evidence;
use crate::i18n::msg;
use crate::input::{Asked, Posted, Uploaded};
use crate::shell;
use crate::ui::{self, ButtonKind, Crumb, Fact, FieldErrors, Notice, NoticeKind};

/// What the address may say beside the item.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Wanted {
    institution: Option<String>,
    from: Option<String>,
}

type Place = Path<(String, String, String, String)>;

/// What the page says beside the form itself.
#[derive(Default)]
struct Beside {
    errors: FieldErrors,
    notice: Option<Notice>,
    /// Where somebody else changed the draft: what the two texts say differently.
    theirs: Option<(Update, Vec<Difference>)>,
    /// The earlier account that this one repeats.
    repeated: Option<Update>,
}

/// The form, with the draft that is begun or the text that was returned in it.
pub async fn page(
    ctx: Ctx,
    Path((_, _, kind, slug)): Place,
    Asked(wanted): Asked<Wanted>,
) -> Result<Markup, Failure> {
    let start = begin(&ctx, kind, slug, wanted).await?;
    let filled = Filled::of(&start)?;
    Ok(render(&ctx, &start, &filled, Beside::default())?)
}

async fn speaker(ctx: &Ctx, kind: &str, slug: &str, institution: Option<String>) -> Result<Speaker> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let (kind, slug) = (kind.to_owned(), slug.to_owned());
    let found = ctx
        .app
        .db
        .read(move |conn| updates::speaker(conn, &actor, &mechanism, (&kind, &slug), institution.as_deref()));
    found.await
}

async fn begin(ctx: &Ctx, kind: String, slug: String, wanted: Wanted) -> Result<Start> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    ctx.app
        .db
        .read(move |conn| {
            let (institution, from) = (wanted.institution.as_deref(), wanted.from.as_deref());
            updates::start(conn, &actor, &mechanism, (&kind, &slug), institution, from)
        })
        .await
}

fn render(ctx: &Ctx, start: &Start, filled: &Filled, beside: Beside) -> Result<Markup> {
    let l = ctx.l10n;
    let about = &start.about;
    let title = names::plain_title(l, about);
    let way = vec![Crumb::to(msg::nav_work(l), format!("{}/work", ctx.base()))];
    let mut cx = shell::page_below(ctx, title, way);
    cx.script = Some(assets::draft_script_url());
    cx.notice = beside.notice.clone().or_else(|| returned_notice(ctx, start));
    let language = filled.language(ctx);
    let labels = fields::labels(ctx, language);
    let labels: Vec<(&str, &str)> =
        labels.iter().map(|(name, label)| (name.as_str(), label.as_str())).collect();
    let head = html! {
        (ui::error_summary(l, &beside.errors, &labels))
        (ui::page_head(names::title(l, about), Some(lead(ctx, start)), None))
    };
    let main = html! {
        (asked(ctx, start))
        (institutions(ctx, start))
        (form(ctx, start, filled, &beside)?)
    };
    Ok(ui::page_with_facts(&cx, head, main, said_before(ctx, start)?))
}

fn returned_notice(ctx: &Ctx, start: &Start) -> Option<Notice> {
    let l = ctx.l10n;
    let words = match (&start.follows, &start.reason) {
        (Some(row), Some(reason)) if row.status == "returned" => msg::update_was_returned(l, reason.as_str()),
        (Some(row), _) if row.status == "published" => msg::update_is_correction(l).to_owned(),
        (Some(row), _) if row.status == "submitted" => msg::update_is_replacement(l).to_owned(),
        _ => return None,
    };
    Some(Notice { kind: NoticeKind::Attention, words, action: None })
}

fn lead(ctx: &Ctx, start: &Start) -> Markup {
    let l = ctx.l10n;
    let now = ctx.app.db.clock().now();
    html! {
        @match &start.round {
            Some(round) => {
                (msg::update_asked_for(l, l.date(round.period_from).as_str(), l.date(round.period_to).as_str()))
                " "
                (msg::update_due(l, l.date_time(round.due_at).as_str(), l.age_of_days(round.due_at, now).as_str()))
            }
            None => { (msg::update_asked_now(l)) }
        }
        @if let Some(at) = start.previous.as_ref().and_then(|row| row.submitted_at) {
            " " a href="#previous" { (msg::update_last_answer(l, l.age_of(at, now).as_str())) }
        }
    }
}

/// What the item asks for, in its own words.
fn asked(ctx: &Ctx, start: &Start) -> Markup {
    let l = ctx.l10n;
    html! {
        @if !start.asked.0.is_empty() {
            details open { summary { (msg::update_what_is_asked(l)) } (ui::local_prose(l, &start.asked)) }
        }
    }
}

/// For whom one speaks, where there is a choice.
fn institutions(ctx: &Ctx, start: &Start) -> Markup {
    let l = ctx.l10n;
    let here = names::answer_address(ctx, &start.about);
    html! {
        @if start.institutions.len() > 1 {
            p { (msg::update_speaking_for(l)) ": "
                @for (i, (id, name)) in start.institutions.iter().enumerate() {
                    @if i > 0 { (msg::list_comma(l)) }
                    @if *id == start.institution_id { strong { (ui::local_text(l, name)) } }
                    @else { a href=(format!("{here}?institution={id}")) { (ui::local_text(l, name)) } }
                }
            }
        }
    }
}

fn form(ctx: &Ctx, start: &Start, filled: &Filled, beside: &Beside) -> Result<Markup> {
    let l = ctx.l10n;
    let action = names::answer_address(ctx, &start.about);
    let errors = &beside.errors;
    let send_as = if beside.repeated.is_some() { "submit_sure" } else { "submit" };
    let send = if beside.repeated.is_some() { msg::update_send_anyway(l) } else { msg::update_send(l) };
    Ok(html! {
        form.fields method="post" action=(action) enctype="multipart/form-data" novalidate
            data-draft=(format!("{action}/draft")) data-words-saved=(msg::draft_saved(l)) data-words-waiting=(msg::draft_waiting(l))
            data-words-offline=(msg::draft_offline(l)) data-words-changed=(msg::draft_changed(l)) data-words-wrong=(msg::draft_wrong(l))
            data-words-signed-out=(msg::draft_signed_out(l)) data-words-restored=(msg::draft_restored(l)) {
            (ui::csrf_field(ctx.csrf()))
            (fields::carried(filled))
            // The first button of a form is the one that the Enter key presses.
            button.hidden type="submit" name="act" value=(send_as) tabindex="-1" aria-hidden="true" { (send) }
            @if let Some(earlier) = &beside.repeated { (repeats(ctx, earlier)) }
            @if let Some((theirs, found)) = &beside.theirs { (merge(ctx, theirs, found)) }
            @if beside.repeated.is_none() {
                (ui::button_group(ui::button(ButtonKind::Secondary, msg::update_nothing_new(l), Some(("act", "nothing_new")))))
                p.hint { (msg::update_nothing_new_hint(l)) }
            }
            (fields::texts(ctx, filled, errors))
            (fields::progress(ctx, start, filled, errors))
            div data-not-saved { (evidence::folded_fields(ctx, &filled.evidence, errors)) }
            (fields::restriction(ctx, filled))
            p.draft-state role="status" data-draft-state hidden {}
            (ui::button_group(html! {
                (ui::button(ButtonKind::Primary, send, Some(("act", send_as))))
                (ui::button(ButtonKind::Secondary, msg::update_save_draft(l), Some(("act", "save"))))
            }))
        }
    })
}

/// The offer to whoever says the same again (V10).
fn repeats(ctx: &Ctx, earlier: &Update) -> Markup {
    let l = ctx.l10n;
    let day = earlier.submitted_at.map(|at| l.date(at.date())).unwrap_or_default();
    html! {
        section.errors role="alert" tabindex="-1" {
            h2 { (msg::update_repeats_title(l)) }
            p { (msg::update_repeats(l, day.as_str())) }
            (ui::button_group(html! {
                (ui::button(ButtonKind::Primary, msg::update_nothing_new(l), Some(("act", "nothing_new"))))
                (ui::button(ButtonKind::Secondary, msg::update_send_anyway(l), Some(("act", "submit_sure"))))
            }))
        }
    }
}

/// What a colleague wrote in the meantime, beside what stands in the fields below.
fn merge(ctx: &Ctx, theirs: &Update, found: &[Difference]) -> Markup {
    let l = ctx.l10n;
    html! {
        section.errors role="alert" tabindex="-1" {
            h2 { (msg::draft_merge_title(l)) }
            p { (msg::draft_merge(l, l.date_time(theirs.updated_at).as_str())) }
            @for change in found {
                h3 { (names::part(l, change.part)) }
                @match names::language_of(change.part) {
                    Some(language) => {
                        p.muted { (msg::draft_theirs(l)) }
                        p { (ui::text_in(language, &change.before)) }
                        p.muted { (msg::draft_difference(l)) }
                        (crate::recommendations::difference(ctx, language, &change.before, &change.after))
                    }
                    None => {
                        (ui::side_by_side(l,
                            html! { (names::value(l, change.part, &change.before)) },
                            html! { (names::value(l, change.part, &change.after)) }))
                    }
                }
            }
        }
    }
}

/// The quiet side: what was said last time, and where it stands.
fn said_before(ctx: &Ctx, start: &Start) -> Result<Markup> {
    let l = ctx.l10n;
    let now = ctx.app.db.clock().now();
    let mut facts = Vec::new();
    if let Some(status) = &start.about.status {
        facts.push(Fact::new(msg::field_status(l), html! { (names::measure_status(l, status)) }));
    }
    facts.push(Fact::new(
        msg::update_item(l),
        html! { a href=(names::item_address(ctx, &start.about)) { (names::title(l, &start.about)) } },
    ));
    let previous = match &start.previous {
        Some(row) => Some((row, Content::of(row)?)),
        None => None,
    };
    Ok(html! {
        section #previous {
            h2 { (msg::update_last_time(l)) }
            @match &previous {
                Some((row, content)) => {
                    p.muted {
                        @if let Some(at) = row.submitted_at { (l.age_of(at, now)) " " }
                        (names::status_tag(l, &row.status))
                    }
                    (lines::content(ctx, row, content))
                    @if matches!(row.status.as_str(), "submitted" | "published") && start.follows.is_none() {
                        p { a href=(format!("{}?from={}", names::answer_address(ctx, &start.about), row.id)) {
                            @if row.status == "published" { (msg::update_correct_it(l)) } @else { (msg::update_replace_it(l)) }
                        } }
                    }
                }
                None => { p.muted { (msg::update_nothing_said(l)) } }
            }
        }
        (ui::summary_list(&facts))
    })
}

/// Takes the form: a draft, an answer, or that nothing is new.
pub async fn send(ctx: Ctx, Path((_, _, kind, slug)): Place, request: Request) -> Result<Response, Failure> {
    let mut sent = Uploaded::of_request(&ctx, request, domain_evidence::LARGEST).await?;
    let filled = Filled::read(|name| sent.field(name).to_owned());
    let wanted = Wanted {
        institution: Some(filled.institution_id.clone()).filter(|id| !id.is_empty()),
        from: filled.supersedes_id.clone(),
    };
    let speaker = speaker(&ctx, &kind, &slug, wanted.institution.clone()).await?;
    let mut filled = Filled { institution_id: speaker.institution_id.clone(), ..filled };
    let act = sent.field("act").to_owned();
    if act == "nothing_new" {
        return nothing_new(&ctx, &speaker, &filled).await;
    }
    let about = &speaker.about.subject;
    let outcome = match act.as_str() {
        "save" => keep(&ctx, about, &mut filled, &mut sent).await.map(|draft| draft.map(Outcome::Submitted)),
        _ => submit(&ctx, about, &mut filled, &mut sent, act == "submit_sure").await.map(Some),
    };
    match outcome {
        Ok(Some(Outcome::Submitted(row))) if act == "save" => {
            let saved = format!("{}/updates/mine?done=draft-kept&draft={}", ctx.base(), row.form_key);
            Ok(Redirect::to(&saved).into_response())
        }
        Ok(Some(Outcome::Submitted(row) | Outcome::SentAlready(row))) => {
            Ok(sent_page(&ctx, &row, &filled.key))
        }
        Ok(Some(Outcome::Repeats { draft, earlier })) => {
            filled.seen = draft.revision;
            let beside = Beside { repeated: Some(earlier), ..Beside::default() };
            let start = begin(&ctx, kind, slug, wanted).await?;
            Ok((StatusCode::OK, render(&ctx, &start, &filled, beside)?).into_response())
        }
        Ok(None) => Ok(Redirect::to(&format!("{}/work", ctx.base())).into_response()),
        Err(error) => again(&ctx, begin(&ctx, kind, slug, wanted).await?, filled, error).await,
    }
}

fn sent_page(ctx: &Ctx, row: &Update, key: &str) -> Response {
    Redirect::to(&format!("{}/updates/{}?done=update-was-sent&draft={key}", ctx.base(), row.id))
        .into_response()
}

async fn nothing_new(ctx: &Ctx, speaker: &Speaker, filled: &Filled) -> Result<Response, Failure> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let (subject, institution) = (speaker.about.subject.clone(), filled.institution_id.clone());
    let key = filled.key.clone();
    let said = ctx
        .app
        .db
        .write(move |tx| {
            let draft = (!key.is_empty()).then_some(key.as_str());
            updates::nothing_new(tx, &actor, &mechanism, &subject, &institution, draft)
        })
        .await?;
    Ok(sent_page(ctx, &said, &filled.key))
}

/// Says that nothing is new, straight from a list.
pub async fn say_nothing_new(
    ctx: Ctx,
    Path((_, _, kind, slug)): Place,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let filled = Filled::read(|name| value(&sent, name).to_owned());
    let institution = Some(filled.institution_id.clone()).filter(|id| !id.is_empty());
    let speaker = speaker(&ctx, &kind, &slug, institution).await?;
    let filled = Filled { institution_id: speaker.institution_id.clone(), ..filled };
    nothing_new(&ctx, &speaker, &filled).await
}

/// Keeps the draft, and then the piece of evidence with it; none where the form is empty.
async fn keep(
    ctx: &Ctx,
    about: &Subject,
    filled: &mut Filled,
    sent: &mut Uploaded,
) -> Result<Option<Update>> {
    let has_proof = sent.file.is_some() || !filled.evidence.is_empty();
    if filled.content == Content::default() && !has_proof && filled.seen == 0 {
        return Ok(None);
    }
    let (actor, mechanism, form) = (ctx.actor.clone(), ctx.mechanism()?.clone(), filled.form(about));
    let draft = ctx.app.db.write(move |tx| updates::save(tx, &actor, &mechanism, &form)).await?;
    filled.seen = draft.revision;
    if has_proof {
        attach(ctx, &draft.id, filled, sent).await?;
    }
    Ok(Some(draft))
}

async fn attach(ctx: &Ctx, update_id: &str, filled: &mut Filled, sent: &mut Uploaded) -> Result<()> {
    let file = evidence::received(ctx, sent.file.take()).await?;
    let Some(new) = filled.proof(update_id, file)? else { return Ok(()) };
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    ctx.app.db.write(move |tx| domain_evidence::add(tx, &actor, &mechanism, new)).await?;
    filled.evidence = evidence::Fields::default();
    Ok(())
}

/// Sends the answer. With a piece of evidence the draft is kept first, so that neither is lost if the other is refused.
async fn submit(
    ctx: &Ctx,
    about: &Subject,
    filled: &mut Filled,
    sent: &mut Uploaded,
    is_sure: bool,
) -> Result<Outcome> {
    if sent.file.is_some() || !filled.evidence.is_empty() {
        keep(ctx, about, filled, sent).await?;
    }
    let (actor, mechanism, form) = (ctx.actor.clone(), ctx.mechanism()?.clone(), filled.form(about));
    ctx.app.db.write(move |tx| updates::submit(tx, &actor, &mechanism, &form, is_sure)).await
}

/// The form once more, with everything that was typed in it.
async fn again(ctx: &Ctx, start: Start, mut filled: Filled, error: Error) -> Result<Response, Failure> {
    let l = ctx.l10n;
    let Error::Refusal(refusal) = error else { return Err(Failure(error)) };
    let (status, beside) = match refusal {
        Refusal::Invalid(mut problems) => {
            let first = format!("narrative_{}", filled.language(ctx));
            let obstacles = format!("obstacles_{}", filled.language(ctx));
            for problem in &mut problems {
                match problem.field.as_str() {
                    "narrative" => problem.field.clone_from(&first),
                    "obstacles" => problem.field.clone_from(&obstacles),
                    _ => {}
                }
            }
            let errors = FieldErrors::of(l, &problems);
            (StatusCode::UNPROCESSABLE_ENTITY, Beside { errors, ..Beside::default() })
        }
        Refusal::Conflict(problem) => {
            (StatusCode::CONFLICT, settle(ctx, &start, &mut filled, &problem).await?)
        }
        other => return Err(Failure(other.into())),
    };
    Ok((status, render(ctx, &start, &filled, beside)?).into_response())
}

/// What to show where the world changed since the form was opened: a colleague's text to merge with, or that this form was
/// sent already and what stands in it now would take its place.
async fn settle(ctx: &Ctx, start: &Start, filled: &mut Filled, problem: &Problem) -> Result<Beside> {
    let l = ctx.l10n;
    let wanted = Wanted { institution: Some(start.institution_id.clone()), from: None };
    let (kind, slug) = (start.about.kind().to_owned(), start.about.slug.clone());
    let now = begin(ctx, kind, slug, wanted).await?;
    if let (Some(theirs), "problem-changed-since") = (&now.draft, problem.key) {
        let found = Content::of(theirs)?.differences(&filled.content);
        filled.key.clone_from(&theirs.form_key);
        filled.seen = theirs.revision;
        filled.supersedes_id.clone_from(&theirs.supersedes_id);
        return Ok(Beside { theirs: Some((theirs.clone(), found)), ..Beside::default() });
    }
    let words = match &now.previous {
        Some(sent) if sent.status().is_ok_and(|status| status.may_be_followed()) => {
            filled.supersedes_id = Some(sent.id.clone());
            msg::update_sent_before(l).to_owned()
        }
        _ => {
            filled.supersedes_id = None;
            l.problem(problem)
        }
    };
    filled.key = new_id();
    filled.seen = 0;
    let notice = Notice { kind: NoticeKind::Failed, words, action: None };
    Ok(Beside { notice: Some(notice), ..Beside::default() })
}

/// Keeps what is typed, for the page's script: answers the draft's revision.
pub async fn save(
    ctx: Ctx,
    Path((_, _, kind, slug)): Place,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let filled = Filled::read(|name| value(&sent, name).to_owned());
    let speaker = speaker(&ctx, &kind, &slug, Some(filled.institution_id.clone())).await?;
    if filled.content == Content::default() && filled.seen == 0 {
        return Ok(Json(json!({"seen": 0})).into_response());
    }
    let (actor, mechanism, form) =
        (ctx.actor.clone(), ctx.mechanism()?.clone(), filled.form(&speaker.about.subject));
    match ctx.app.db.write(move |tx| updates::save(tx, &actor, &mechanism, &form)).await {
        Ok(draft) => Ok(Json(json!({"seen": draft.revision})).into_response()),
        Err(Error::Refusal(Refusal::Conflict(problem))) => {
            Ok((StatusCode::CONFLICT, Json(json!({"code": problem.key}))).into_response())
        }
        Err(Error::Refusal(Refusal::Invalid(problems))) => {
            let fields: Vec<&str> = problems.iter().map(|problem| problem.field.as_str()).collect();
            Ok((StatusCode::UNPROCESSABLE_ENTITY, Json(json!({"fields": fields}))).into_response())
        }
        Err(error) => Err(Failure(error)),
    }
}
