//! Clearance on screen. The task: the secretariat says who must agree and in which order; a director or the chair reads the whole
//! and agrees, or sends it back, in one step.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use suivi_domain::mechanisms::{self, Branch};
use suivi_domain::reports::writing::clearance::{self, MOST_STEPS};
use suivi_domain::reports::writing::queries::{self, Whole};
use suivi_domain::reports::writing::rows::Approval;
use suivi_kernel::{Act, ObjectKind, Result};

use super::{Worded, outline, words};
use crate::accounts::answer::{self, Again, Sent, revision, some, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Posted;
use crate::reports::list::today;
use crate::shell;
use crate::ui::{self, ButtonKind, Field, Shape, Tone};

type Place = Path<(String, String, String)>;

const NEWS: [&str; 4] =
    ["report-in-clearance", "report-approval-given", "report-approval-returned", "report-opened-again"];

/// The page.
pub async fn page(ctx: Ctx, Path((_, _, slug)): Place) -> Result<Markup, Failure> {
    Ok(render(&ctx, slug, &Sent::new(), Again::default()).await?)
}

async fn render(ctx: &Ctx, slug: String, sent: &Sent, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let (actor, mechanism, today) = (ctx.actor.clone(), ctx.mechanism()?.clone(), today(ctx));
    let arranges = actor.may(Act::Update, ObjectKind::ReportDraft, &mechanism.id);
    let reading = move |conn: &mut suivi_store::Conn| {
        let language = queries::language_of(conn, &mechanism, &slug)?;
        let whole = queries::whole(conn, &actor, &mechanism, &slug, &Worded::new(language))?;
        Ok((whole, mechanisms::institutions_on(conn, &mechanism.id, today)?))
    };
    let (whole, branches) = ctx.app.db.read(reading).await?;
    let row = &whole.row;
    let mut cx = shell::page_below(ctx, msg::report_clearance(l), words::way(ctx, row));
    cx.notice = again.notice.clone().or_else(|| answer::news(ctx, &NEWS));
    let labels = [
        ("report", msg::report(l)),
        ("comment", msg::report_comment(l)),
        ("reason", msg::obligation_reason(l)),
        ("steps", msg::report_clearance_steps(l)),
    ];
    let here = words::address(ctx, &row.slug);
    let main = html! {
        (ui::error_summary(l, &again.errors, &labels))
        (ui::page_head(html! { (msg::report_clearance(l)) }, Some(words::title(row)?), None))
        p { (words::state_tag(l, row, today)) }
        @if whole.sight.whole { p { a href={ (here) "/read" } { (msg::report_read(l)) } } }
        (approvals(ctx, &whole, sent, &again))
        @if arranges && words::is_open(row) {
            @if whole.hindrances.is_empty() { (send_form(ctx, &whole, &branches, sent, &again)) }
            @else {
                h2 { (msg::report_hindrances(l)) }
                (outline::hindrance_list(ctx, &whole))
            }
        }
        @if arranges && ["clearance", "approved"].contains(&row.state.as_str()) {
            details open[value(sent, "act") == "back"] {
                summary { (msg::report_open_again(l)) }
                (ui::form(&format!("{here}/clearance/back"), ctx.csrf(), html! {
                    (ui::hidden("act", "back")) (ui::hidden("revision", &row.revision.to_string()))
                    (ui::text_area(l, &Field::new("reason", msg::obligation_reason(l)).value(value(sent, "reason")).errors(&again.errors).rows(3)))
                    (ui::button(ButtonKind::Secondary, msg::report_open_again(l), None))
                }))
            }
        }
    };
    Ok(ui::page(&cx, main))
}

fn approvals(ctx: &Ctx, whole: &Whole, sent: &Sent, again: &Again) -> Markup {
    let l = ctx.l10n;
    let here = words::address(ctx, &whole.row.slug);
    let tag = |one: &Approval| {
        let word = l.coded("approval-state", &one.state);
        match one.state.as_str() {
            "given" => ui::status_tag(word, Shape::Full, Tone::Good),
            "asked" => ui::status_tag(word, Shape::Diamond, Tone::Attention),
            "returned" => ui::status_tag(word, Shape::Triangle, Tone::Overdue),
            _ => ui::status_tag(word, Shape::Open, Tone::Neutral),
        }
    };
    let none = ui::FieldErrors::default();
    let one = |(number, approval): (usize, &Approval)| {
        let decides = whole.row.state == "clearance" && clearance::decides(&ctx.actor, &whole.row, approval);
        let is_sent = value(sent, "approval") == approval.id;
        html! {
            li {
                p {
                    span.muted { (msg::report_clearance_step(l, i64::from(approval.step))) " " }
                    strong {
                        @match &approval.institution_id {
                            Some(id) => { (words::institution(l, &whole.institutions, Some(id))) }
                            None => { (msg::report_chair(l)) }
                        }
                    } " " (tag(approval))
                    @if let (Some(label), Some(at)) = (&approval.decided_label, approval.decided_at) {
                        br; span.muted { (ui::user_text(label)) ", " (ui::moment(l, at)) }
                    }
                }
                @if let Some(comment) = &approval.comment { (ui::prose(comment)) }
                @if decides {
                    (ui::form(&format!("{here}/clearance/{}", approval.id), ctx.csrf(), html! {
                        (ui::hidden("approval", &approval.id))
                        (ui::text_area(l, &Field::optional("comment", msg::report_comment(l)).hint(msg::report_comment_hint(l)).value(if is_sent { value(sent, "comment") } else { "" }).errors(if is_sent { &again.errors } else { &none }).rows(3).numbered(number)))
                        (ui::button_group(html! {
                            (ui::button(ButtonKind::Primary, msg::report_approve(l), Some(("decision", "approve"))))
                            (ui::button(ButtonKind::Secondary, msg::report_return(l), Some(("decision", "return"))))
                        }))
                    }))
                }
            }
        }
    };
    html! {
        @if !whole.approvals.is_empty() {
            section {
                h2 { (msg::report_clearance_who(l)) }
                ol.plain { @for numbered in whole.approvals.iter().enumerate() { (one(numbered)) } }
            }
        }
    }
}

/// Who is asked, step by step; those of one step at the same time.
fn send_form(ctx: &Ctx, whole: &Whole, branches: &[Branch], sent: &Sent, again: &Again) -> Markup {
    let l = ctx.l10n;
    let here = words::address(ctx, &whole.row.slug);
    let institutions = outline::institutions(ctx, branches, "");
    // Those who wrote or contributed are proposed for the first step.
    let mut proposed: Vec<&str> = whole
        .sections
        .iter()
        .flat_map(|one| {
            one.row
                .institution_id
                .as_deref()
                .into_iter()
                .chain(one.contributions.iter().map(|asked| asked.institution_id.as_str()))
        })
        .collect();
    proposed.sort_unstable();
    proposed.dedup();
    let was_sent = !sent.is_empty();
    let is_chosen = |step: usize, id: &str| {
        let name = format!("step.{step}");
        sent.iter().any(|(key, value)| *key == name && value == id)
            || (!was_sent && step == 1 && proposed.contains(&id))
    };
    html! {
        section {
            h2 { (msg::report_clearance_send(l)) }
            p { (msg::report_clearance_how(l)) }
            @if let Some(wrong) = again.errors.on("steps") { p.error { (wrong) } }
            (ui::form(&format!("{here}/clearance"), ctx.csrf(), html! {
                (ui::hidden("revision", &whole.row.revision.to_string()))
                @for step in 1..=MOST_STEPS.min(3) {
                    details.step open[step == 1] {
                        summary { (msg::report_clearance_step(l, words::number(step))) }
                        fieldset.options {
                            legend.hidden { (msg::report_clearance_step(l, words::number(step))) }
                            @for (id, name, _) in &institutions {
                                label.option { input type="checkbox" name={ "step." (step) } value=(id) checked[is_chosen(step, id)]; span { (name) } }
                            }
                        }
                    }
                }
                (ui::button(ButtonKind::Primary, msg::report_clearance_send(l), None))
            }))
        }
    }
}

/// Sends the report to clearance.
pub async fn send(
    ctx: Ctx,
    Path((_, _, slug)): Place,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let (actor, mechanism, asked, to) =
        (ctx.actor.clone(), ctx.mechanism()?.clone(), sent.clone(), slug.clone());
    let made = ctx.app.db.write(move |tx| {
        let seen = revision(&asked)?;
        let steps: Vec<Vec<String>> = (1..=MOST_STEPS)
            .map(|step| {
                let name = format!("step.{step}");
                asked.iter().filter(|(key, _)| *key == name).map(|(_, id)| id.clone()).collect()
            })
            .collect();
        let worded = Worded::new(queries::language_of(tx.conn, &mechanism, &to)?);
        clearance::send(tx, &actor, &mechanism, &to, &steps, &worded, seen)
    });
    finish(&ctx, slug, &sent, made.await.map(|_| "report-in-clearance")).await
}

/// Agrees, or sends it back.
pub async fn decide(
    ctx: Ctx,
    Path((_, _, slug, id)): Path<(String, String, String, String)>,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let (actor, mechanism, asked, to) =
        (ctx.actor.clone(), ctx.mechanism()?.clone(), sent.clone(), slug.clone());
    let made = ctx.app.db.write(move |tx| {
        let place = (to.as_str(), id.as_str());
        if value(&asked, "decision") == "return" {
            clearance::send_back(tx, &actor, &mechanism, place, value(&asked, "comment"))?;
            return Ok("report-approval-returned");
        }
        let worded = Worded::new(queries::language_of(tx.conn, &mechanism, &to)?);
        let comment = some(value(&asked, "comment"));
        clearance::approve(tx, &actor, &mechanism, place, comment.as_deref(), &worded)?;
        Ok("report-approval-given")
    });
    finish(&ctx, slug, &sent, made.await).await
}

/// Opens the report again.
pub async fn take_back(
    ctx: Ctx,
    Path((_, _, slug)): Place,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let (actor, mechanism, asked, to) =
        (ctx.actor.clone(), ctx.mechanism()?.clone(), sent.clone(), slug.clone());
    let made = ctx.app.db.write(move |tx| {
        let seen = revision(&asked)?;
        clearance::take_back(tx, &actor, &mechanism, &to, value(&asked, "reason"), seen)
    });
    finish(&ctx, slug, &sent, made.await.map(|_| "report-opened-again")).await
}

async fn finish(
    ctx: &Ctx,
    slug: String,
    sent: &Sent,
    made: Result<&'static str>,
) -> Result<Response, Failure> {
    match made {
        Ok(done) => {
            // An institution that sent it back may not see the whole any more.
            let to = match done {
                "report-approval-returned" => format!("{}/reports", ctx.base()),
                _ => format!("{}/clearance", words::address(ctx, &slug)),
            };
            Ok(answer::done(&to, done).into_response())
        }
        Err(error) => {
            let again = answer::again(ctx.l10n, error)?;
            Ok(answer::refused(render(ctx, slug, sent, again).await?))
        }
    }
}
