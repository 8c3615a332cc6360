//! The position round on screen. The task: each ministry proposes on its own recommendations, the chair decides in one pass, and
//! nobody else sees anything before the outcome is adopted.

use std::collections::HashMap;

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use suivi_domain::followup::items::institution_names;
use suivi_domain::reports::writing::positions::{self, Proposal, Saying};
use suivi_domain::reports::writing::queries;
use suivi_domain::reports::writing::rows::Report;
use suivi_kernel::vocab::Position;
use suivi_kernel::{Act, LocalText, ObjectKind, Refusal, Result};

use super::words;
use crate::accounts::answer::{self, Again, Sent, revision, some, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Posted;
use crate::recommendations::names;
use crate::reports::acts::needed_day;
use crate::shell;
use crate::ui::{self, ButtonKind, Choice, Field, InputKind};

type Place = Path<(String, String, String)>;

const NEWS: [&str; 4] = ["positions-opened", "position-proposed", "position-decided", "positions-adopted"];

/// The page.
pub async fn page(ctx: Ctx, Path((_, _, slug)): Place) -> Result<Markup, Failure> {
    Ok(render(&ctx, slug, &Sent::new(), Again::default()).await?)
}

struct Read {
    row: Report,
    proposals: Vec<Proposal>,
    institutions: HashMap<String, LocalText>,
}

async fn render(ctx: &Ctx, slug: String, sent: &Sent, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let may = |act, kind| actor.may(act, kind, &mechanism.id);
    let (arranges, publishes) = (
        may(Act::Update, ObjectKind::PositionBeforeDecision),
        may(Act::Publish, ObjectKind::ReportSubmitted),
    );
    let decides = may(Act::Approve, ObjectKind::PositionBeforeDecision);
    let reading = move |conn: &mut suivi_store::Conn| {
        let (row, sight) = queries::find(conn, &actor, &mechanism, &slug)?;
        Ok(Read {
            proposals: positions::of_report(conn, &actor, &mechanism, (&row, &sight), l.language())?,
            institutions: institution_names(conn, &mechanism.id)?,
            row,
        })
    };
    let read: Read = ctx.app.db.read(reading).await?;
    words::note_reading(ctx, &read.row).await?;
    let here = words::address(ctx, &read.row.slug);
    let mut cx = shell::page_below(ctx, msg::positions_round(l), words::way(ctx, &read.row));
    cx.notice = again.notice.clone().or_else(|| answer::news(ctx, &NEWS));
    let labels = [
        ("position", msg::paper_position(l)),
        ("text", msg::paper_reason(l)),
        ("legal_note", msg::positions_legal_note(l)),
        ("adopted_on", msg::positions_adopted_on(l)),
        ("symbol", msg::obligation_symbol(l)),
    ];
    let decided = read.proposals.iter().filter(|one| one.row.decided.is_some()).count();
    let main = html! {
        (ui::error_summary(l, &again.errors, &labels))
        (ui::page_head(html! { (msg::positions_round(l)) }, Some(html! { (words::title(&read.row)?) }), None))
        p { (msg::positions_restricted(l)) }
        p { (msg::positions_decided(l, words::number(read.proposals.len()), words::number(decided))) }
        @if arranges && words::is_open(&read.row) {
            (ui::post_button(ButtonKind::Secondary, msg::positions_open(l), &format!("{here}/positions"), ctx.csrf()))
        }
        @for (at, one) in read.proposals.iter().enumerate() { (proposal(ctx, &read, (at, one), (arranges, decides), sent, &again)) }
        @if publishes && decided > 0 {
            section {
                h2 { (msg::positions_adoption(l)) }
                p { (msg::positions_adoption_how(l)) }
                (ui::form(&format!("{here}/positions/adopt"), ctx.csrf(), html! {
                    (ui::hidden("act", "adopt"))
                    (ui::text_field(l, &Field::new("adopted_on", msg::positions_adopted_on(l)).kind(InputKind::Date).value(value(sent, "adopted_on")).errors(&again.errors)))
                    (ui::text_field(l, &Field::new("symbol", msg::obligation_symbol(l)).hint(msg::positions_symbol_hint(l)).value(value(sent, "symbol")).errors(&again.errors)))
                    (ui::button(ButtonKind::Primary, msg::positions_adopt(l), None))
                }))
            }
        }
    };
    Ok(ui::page(&cx, main))
}

fn proposal(
    ctx: &Ctx,
    read: &Read,
    (at, one): (usize, &Proposal),
    (arranges, decides): (bool, bool),
    sent: &Sent,
    again: &Again,
) -> Markup {
    let l = ctx.l10n;
    let row = &one.row;
    let here = format!("{}/positions/{}", words::address(ctx, &read.row.slug), row.id);
    let is_sent = value(sent, "id") == row.id;
    let none = ui::FieldErrors::default();
    let errors = if is_sent { &again.errors } else { &none };
    let is_open = words::is_open(&read.row);
    let is_own = row
        .institution_id
        .as_deref()
        .is_some_and(|id| ctx.actor.institutions_in(&row.mechanism_id).contains(&id));
    let states: Vec<String> = one.from.iter().map(|code| names::state(l, code)).collect();
    let options = |chosen: Option<&str>| -> Vec<(String, String, bool)> {
        ["supported", "supported_noted", "noted"]
            .into_iter()
            .filter(|code| Position::from_code(code).is_some())
            .map(|code| (code.to_owned(), names::position(l, code), chosen == Some(code)))
            .collect()
    };
    let carried =
        || html! { (ui::hidden("id", &row.id)) (ui::hidden("revision", &row.revision.to_string())) };
    let typed = |name: &str, kept: Option<&str>| {
        if is_sent { value(sent, name).to_owned() } else { kept.unwrap_or_default().to_owned() }
    };
    let text = typed("text", row.text.as_deref());
    let legal = typed("legal_note", row.legal_note.as_deref());
    html! {
        section id={ "position-" (one.slug) } {
            h2 { bdi { (one.number) } @if !states.is_empty() { " " span.muted { (states.join(msg::list_comma(l))) } } }
            (ui::prose(&one.text))
            p {
                (words::institution(l, &read.institutions, row.institution_id.as_deref())) ": "
                @match (&row.decided, &row.proposed) {
                    (Some(code), _) => { strong { (msg::positions_is_decided(l)) } " " (names::position_tag(l, code)) }
                    (None, Some(code)) => { (msg::positions_is_proposed(l)) " " (names::position_tag(l, code)) }
                    (None, None) => { span.muted { (msg::positions_nothing_yet(l)) } }
                }
            }
            @if let Some(text) = &row.text { (ui::prose(text)) }
            @if let Some(note) = &row.legal_note { p.muted { strong { (msg::positions_legal_note(l)) } ": " (ui::user_text(note)) } }
            @if is_open && row.decided.is_none() && (arranges || is_own) {
                details open[is_sent && value(sent, "act") == "propose"] {
                    summary { (msg::positions_propose(l)) }
                    (ui::form(&here, ctx.csrf(), html! {
                        (carried()) (ui::hidden("act", "propose"))
                        (ui::select(l, &Field::optional("position", msg::paper_position(l)).errors(errors).numbered(at), &super::new::listed(&options(row.proposed.as_deref()))))
                        (ui::text_area(l, &Field::optional("text", msg::paper_reason(l)).hint(msg::positions_text_hint(l)).value(&text).errors(errors).rows(3).numbered(at)))
                        @if arranges { (ui::text_area(l, &Field::optional("legal_note", msg::positions_legal_note(l)).hint(msg::positions_legal_hint(l)).value(&legal).errors(errors).rows(2).numbered(at))) }
                        (ui::button(ButtonKind::Secondary, msg::positions_propose(l), None))
                    }))
                }
            }
            @if is_open && decides {
                (ui::form(&format!("{here}/decide"), ctx.csrf(), html! {
                    (carried()) (ui::hidden("act", "decide"))
                    @let chosen = row.decided.as_deref().or(row.proposed.as_deref());
                    @let choices = options(chosen);
                    @let choices: Vec<Choice<'_>> = super::new::listed(&choices);
                    (ui::select(l, &Field::new("position", msg::positions_decision(l)).errors(errors).numbered(at + 1_000), &choices))
                    (ui::button(ButtonKind::Primary, msg::positions_decide(l), None))
                }))
            }
        }
    }
}

/// Opens the round, or takes recommendations in that came since.
pub async fn open(ctx: Ctx, Path((_, _, slug)): Place, _: Posted<Sent>) -> Result<Response, Failure> {
    let (actor, mechanism, to) = (ctx.actor.clone(), ctx.mechanism()?.clone(), slug.clone());
    ctx.app
        .db
        .write(move |tx| {
            let (report, _) = queries::find(tx.conn, &actor, &mechanism, &to)?;
            positions::open_round(tx, &actor, &mechanism, &report)
        })
        .await?;
    let here = format!("{}/positions", words::address(&ctx, &slug));
    Ok(answer::done(&here, "positions-opened").into_response())
}

type One = Path<(String, String, String, String)>;

/// Proposes a position.
pub async fn propose(
    ctx: Ctx,
    Path((_, _, slug, id)): One,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let (actor, mechanism, asked, to) =
        (ctx.actor.clone(), ctx.mechanism()?.clone(), sent.clone(), slug.clone());
    let made = ctx.app.db.write(move |tx| {
        let seen = revision(&asked)?;
        let saying = Saying {
            proposed: some(value(&asked, "position")),
            legal_note: some(value(&asked, "legal_note")),
            text: some(value(&asked, "text")),
        };
        positions::propose(tx, &actor, &mechanism, (&to, &id), saying, seen)
    });
    finish(&ctx, slug, &sent, made.await.map(|()| "position-proposed")).await
}

/// Decides.
pub async fn decide(
    ctx: Ctx,
    Path((_, _, slug, id)): One,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let (actor, mechanism, asked, to) =
        (ctx.actor.clone(), ctx.mechanism()?.clone(), sent.clone(), slug.clone());
    let made = ctx.app.db.write(move |tx| {
        let seen = revision(&asked)?;
        positions::decide(tx, &actor, &mechanism, (&to, &id), value(&asked, "position"), seen)
    });
    finish(&ctx, slug, &sent, made.await.map(|()| "position-decided")).await
}

/// Takes the decided positions into the register, on or after the day of adoption.
pub async fn adopt(
    ctx: Ctx,
    Path((_, _, slug)): Place,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let (actor, mechanism, asked, to) =
        (ctx.actor.clone(), ctx.mechanism()?.clone(), sent.clone(), slug.clone());
    let made = ctx.app.db.write(move |tx| {
        if value(&asked, "symbol").is_empty() {
            return Err(Refusal::invalid("symbol", suivi_kernel::Problem::required("")).into());
        }
        let adopted = (needed_day(&asked, "adopted_on")?, value(&asked, "symbol"));
        positions::adopt(tx, &actor, &mechanism, &to, adopted)
    });
    finish(&ctx, slug, &sent, made.await.map(|_| "positions-adopted")).await
}

async fn finish(
    ctx: &Ctx,
    slug: String,
    sent: &Sent,
    made: Result<&'static str>,
) -> Result<Response, Failure> {
    match made {
        Ok(done) => {
            let here = format!("{}/positions", words::address(ctx, &slug));
            Ok(answer::done(&here, done).into_response())
        }
        Err(error) => {
            let again = answer::again(ctx.l10n, error)?;
            Ok(answer::refused(render(ctx, slug, sent, again).await?))
        }
    }
}
