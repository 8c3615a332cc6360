//! One request for a contribution. The task: a focal point answers it, an approver clears it, the secretariat takes it into the
//! section, each in a minute and without typing anything twice.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use suivi_domain::followup::items::institution_names;
use suivi_domain::reports::writing::contributions::{self, Placed};
use suivi_domain::reports::writing::queries::clears_for;
use suivi_domain::reports::writing::rows::Contribution;
use suivi_domain::reports::writing::sections::words_of;
use suivi_kernel::{Act, Actor, Language, ObjectKind, Result};
use suivi_store::Tx;

use super::words;
use crate::accounts::answer::{self, Again, Sent, revision, some, value};
use crate::assets;
use crate::context::Ctx;
use crate::errors::Failure;
use crate::followup::when;
use crate::i18n::msg;
use crate::input::Posted;
use crate::reports::acts::needed_day;
use crate::reports::list::today;
use crate::shell;
use crate::ui::{self, ButtonKind, Fact, Field, InputKind};

type Place = Path<(String, String, String)>;

const NEWS: [&str; 5] = [
    "contribution-answered",
    "contribution-cleared",
    "contribution-returned",
    "contribution-extended",
    "contribution-withdrawn",
];

/// The page.
pub async fn page(ctx: Ctx, Path((_, _, id)): Place) -> Result<Markup, Failure> {
    Ok(render(&ctx, id, &Sent::new(), Again::default()).await?)
}

async fn render(ctx: &Ctx, id: String, sent: &Sent, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let reading = move |conn: &mut suivi_store::Conn| {
        let placed = contributions::find(conn, &actor, &mechanism, &id)?;
        Ok((placed, institution_names(conn, &mechanism.id)?))
    };
    let (placed, names) = ctx.app.db.read(reading).await?;
    let Placed { row, report, section } = &placed;
    let today = today(ctx);
    let language = words::language(report)?;
    let mut cx = shell::page_below(ctx, msg::contribution(l), words::way(ctx, report));
    cx.notice = again.notice.clone().or_else(|| answer::news(ctx, &NEWS));
    cx.script = Some(assets::write_script_url());
    let labels = [
        ("answer", msg::contribution_answer(l)),
        ("reason", msg::obligation_reason(l)),
        ("due_on", msg::obligation_due(l)),
    ];
    let mut facts = vec![
        Fact::new(msg::request_to(l), words::institution(l, &names, Some(&row.institution_id))),
        Fact::new(msg::field_status(l), words::contribution_tag(l, row, today)),
        Fact::new(msg::obligation_due(l), when::due(l, row.due_on, today)),
        Fact::new(msg::report_heading(l), {
            let here = format!("{}/sections/{}", words::address(ctx, &report.slug), section.slug);
            let is_own = ctx.actor.may(Act::Read, ObjectKind::ReportDraft, &row.mechanism_id)
                || section.institution_id.as_deref() == Some(&row.institution_id);
            html! { @if is_own { a href=(here) { (ui::user_text(&section.heading)) } } @else { (ui::user_text(&section.heading)) } }
        }),
        Fact::new(
            msg::request_asked_by(l),
            html! { (ui::user_text(&row.asked_label)) ", " (ui::moment(l, row.asked_at)) },
        ),
    ];
    if row.first_due_on != row.due_on {
        facts.push(Fact::new(msg::contribution_first_due(l), ui::day(l, row.first_due_on)));
    }
    if let (Some(label), Some(at)) = (&row.answered_label, row.answered_at) {
        facts.push(Fact::new(
            msg::contribution_answered_by(l),
            html! { (ui::user_text(label)) ", " (ui::moment(l, at)) },
        ));
    }
    if let (Some(label), Some(at)) = (&row.cleared_label, row.cleared_at) {
        facts.push(Fact::new(
            msg::contribution_cleared_by(l),
            html! { (ui::user_text(label)) ", " (ui::moment(l, at)) },
        ));
    }
    let head = html! {
        (ui::error_summary(l, &again.errors, &labels))
        (ui::page_head(html! { (msg::contribution(l)) ": " (words::title(report)?) }, Some(ui::user_text(&section.heading)), None))
    };
    let main = html! {
        h2 { (msg::contribution_question(l)) }
        (ui::prose(&row.question))
        @if let Some(reason) = &row.decision { p.attention { strong { (msg::returned_reason(l)) } " " (ui::user_text(reason)) } }
        (answer_part(ctx, &placed, language, sent, &again))
    };
    Ok(ui::page_with_facts(&cx, head, main, ui::summary_list(&facts)))
}

fn answer_part(ctx: &Ctx, placed: &Placed, language: Language, sent: &Sent, again: &Again) -> Markup {
    let l = ctx.l10n;
    let row = &placed.row;
    let is_open = words::is_open(&placed.report);
    let here = format!("{}/reports/contributions/{}", ctx.base(), row.id);
    let arranges = ctx.actor.may(Act::Update, ObjectKind::ReportDraft, &row.mechanism_id);
    let answers = is_open && row.state == "asked" && contributions::answers_for(&ctx.actor, row);
    let clears = row.state == "written" && clears_for(&ctx.actor, &row.mechanism_id, &row.institution_id);
    let takes = is_open && row.state == "answered" && arranges;
    let act = value(sent, "act");
    let text = match act {
        "answer" | "accept" => value(sent, "answer"),
        _ => row.answer.as_deref().unwrap_or_default(),
    };
    let none = ui::FieldErrors::default();
    let of = |name: &str| if act == name { &again.errors } else { &none };
    let field = |name: &str| {
        Field::new("answer", msg::contribution_answer(l))
            .value(text)
            .errors(of(name))
            .rows(14)
            .language(language)
    };
    let counted = |action: String, body: Markup| {
        html! {
            form.fields.writing method="post" action=(action) novalidate data-count="" data-counted="answer" {
                (ui::csrf_field(ctx.csrf())) (ui::hidden("revision", &row.revision.to_string()))
                (body)
            }
        }
    };
    let words_now = || words::budget(l, usize::try_from(words_of(text)).unwrap_or_default(), None);
    let send_back = html! {
        details open[act == "return"] {
            summary { (msg::contribution_send_back(l)) }
            (ui::form(&format!("{here}/return"), ctx.csrf(), html! {
                (ui::hidden("act", "return")) (ui::hidden("revision", &row.revision.to_string()))
                (ui::text_area(l, &Field::new("reason", msg::obligation_reason(l)).value(if act == "return" { value(sent, "reason") } else { "" }).errors(of("return")).rows(3)))
                (ui::button(ButtonKind::Secondary, msg::contribution_send_back(l), None))
            }))
        }
    };
    html! {
        @if answers {
            (counted(format!("{here}/answer"), html! {
                (ui::hidden("act", "answer"))
                (ui::text_area(l, &field("answer").hint(msg::contribution_answer_hint(l))))
                p.count role="status" data-count-shown { (words_now()) }
                (ui::button(ButtonKind::Primary, msg::contribution_send(l), None))
            }))
        } @else if takes {
            p { (msg::contribution_take_hint(l)) }
            (counted(format!("{here}/accept"), html! {
                (ui::hidden("act", "accept"))
                (ui::text_area(l, &field("accept")))
                p.count role="status" data-count-shown { (words_now()) }
                (ui::button(ButtonKind::Primary, msg::contribution_take(l), None))
            }))
            (send_back)
        } @else if let Some(answer) = &row.answer {
            h2 { (msg::contribution_answer(l)) }
            div lang=(language.tag()) dir=(language.direction().as_str()) { (ui::prose(answer)) }
            @if clears {
                (ui::form(&format!("{here}/clear"), ctx.csrf(), html! {
                    (ui::hidden("revision", &row.revision.to_string()))
                    (ui::button(ButtonKind::Primary, msg::contribution_clear(l), None))
                }))
                (send_back)
            }
        } @else { p.muted { (msg::contribution_no_answer(l)) } }
        @if arranges && is_open && ["asked", "written"].contains(&row.state.as_str()) {
            details open[act == "extend"] {
                summary { (msg::contribution_extend(l)) }
                (ui::form(&format!("{here}/extend"), ctx.csrf(), html! {
                    (ui::hidden("act", "extend")) (ui::hidden("revision", &row.revision.to_string()))
                    (ui::text_field(l, &Field::new("due_on", msg::obligation_new_date(l)).kind(InputKind::Date).value(value(sent, "due_on")).errors(of("extend"))))
                    (ui::button(ButtonKind::Secondary, msg::contribution_extend(l), None))
                }))
            }
            (ui::form(&format!("{here}/withdraw"), ctx.csrf(), html! {
                (ui::hidden("revision", &row.revision.to_string()))
                (ui::button(ButtonKind::Secondary, msg::contribution_withdraw(l), None))
            }))
        }
    }
}

/// Takes the institution's answer.
pub async fn answer(ctx: Ctx, place: Place, Posted(sent): Posted<Sent>) -> Result<Response, Failure> {
    act(ctx, place, sent, "contribution-answered", |tx, on, id, sent, seen| {
        contributions::answer(tx, &on.0, &on.1, id, value(sent, "answer"), seen)
    })
    .await
}

/// Clears it for the institution.
pub async fn clear(ctx: Ctx, place: Place, Posted(sent): Posted<Sent>) -> Result<Response, Failure> {
    act(ctx, place, sent, "contribution-cleared", |tx, on, id, _, seen| {
        contributions::clear(tx, &on.0, &on.1, id, seen)
    })
    .await
}

/// Sends it back.
pub async fn send_back(ctx: Ctx, place: Place, Posted(sent): Posted<Sent>) -> Result<Response, Failure> {
    act(ctx, place, sent, "contribution-returned", |tx, on, id, sent, seen| {
        contributions::send_back(tx, &on.0, &on.1, id, value(sent, "reason"), seen)
    })
    .await
}

/// Gives more time.
pub async fn extend(ctx: Ctx, place: Place, Posted(sent): Posted<Sent>) -> Result<Response, Failure> {
    act(ctx, place, sent, "contribution-extended", |tx, on, id, sent, seen| {
        contributions::extend(tx, &on.0, &on.1, id, needed_day(sent, "due_on")?, seen)
    })
    .await
}

/// Takes the question back.
pub async fn withdraw(ctx: Ctx, place: Place, Posted(sent): Posted<Sent>) -> Result<Response, Failure> {
    act(ctx, place, sent, "contribution-withdrawn", |tx, on, id, _, seen| {
        contributions::withdraw(tx, &on.0, &on.1, id, seen)
    })
    .await
}

type On = (Actor, suivi_domain::mechanisms::Mechanism);

async fn act(
    ctx: Ctx,
    Path((_, _, id)): Place,
    sent: Sent,
    done: &str,
    work: impl FnOnce(&mut Tx, &On, &str, &Sent, i32) -> Result<Contribution> + Send + 'static,
) -> Result<Response, Failure> {
    let on = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let (asked, wanted) = (sent.clone(), id.clone());
    let made = ctx.app.db.write(move |tx| {
        let seen = revision(&asked)?;
        work(tx, &on, &wanted, &asked, seen)
    });
    match made.await {
        Ok(_) => {
            let here = format!("{}/reports/contributions/{id}", ctx.base());
            Ok(answer::done(&here, done).into_response())
        }
        Err(error) => {
            let again = answer::again(ctx.l10n, error)?;
            Ok(answer::refused(render(&ctx, id, &sent, again).await?))
        }
    }
}

/// Takes the answer into the section and leads there.
pub async fn accept(
    ctx: Ctx,
    Path((_, _, id)): Place,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let (actor, mechanism, asked, wanted) =
        (ctx.actor.clone(), ctx.mechanism()?.clone(), sent.clone(), id.clone());
    let made = ctx.app.db.write(move |tx| {
        let seen = revision(&asked)?;
        let report = contributions::find(tx.conn, &actor, &mechanism, &wanted)?.report;
        let cut = some(value(&asked, "answer"));
        contributions::accept(tx, &actor, &mechanism, &wanted, cut.as_deref(), seen)?;
        Ok(report)
    });
    match made.await {
        Ok(report) => {
            Ok(answer::done(&words::address(&ctx, &report.slug), "report-contribution-accepted")
                .into_response())
        }
        Err(error) => {
            let again = answer::again(ctx.l10n, error)?;
            Ok(answer::refused(render(&ctx, id, &sent, again).await?))
        }
    }
}
