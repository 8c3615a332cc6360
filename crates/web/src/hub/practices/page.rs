//! One practice. The task: a reader learns in two minutes what was done, whether the State stands behind it, and whom to ask; its
//! author and the editors see what can be done next.

use axum::extract::Path;
use maud::{Markup, html};
use suivi_domain::hub::practices::model::{Note, PracticeDocument};
use suivi_domain::hub::practices::queries::{self, Listed, May, Work};
use suivi_domain::hub::practices::related::{self, Found, Reason};
use suivi_domain::hub::practices::rows::Step;
use suivi_domain::hub::shelf::{self, Item, Kind};
use suivi_domain::recommendations::rows::Recommendation;
use suivi_kernel::{Act, Language, ObjectKind, Result};

use super::{shown, words};
use crate::accounts::answer;
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::shell;
use crate::ui::{self, ButtonKind, Event};

/// What can have happened on the way here.
pub const NEWS: [&str; 10] = [
    "practice-submitted",
    "practice-confirmed",
    "practice-commented",
    "practice-published",
    "practice-sent-back",
    "practice-translated",
    "practice-noted",
    "practice-note-hidden",
    "practice-renewed",
    "practice-archived",
];

enum There {
    Public(Box<Item>, May, Vec<Listed>),
    Work(Box<Work>),
}

/// The page: what is public; else the working version, for those who have to do with it.
pub async fn page(ctx: Ctx, Path((_, slug)): Path<(String, String)>) -> Result<Markup, Failure> {
    let actor = ctx.actor.clone();
    let reading = move |conn: &mut suivi_store::Conn| match shelf::item(conn, &actor, Kind::Practice, &slug) {
        Ok(item) => {
            // What came from another node is only read here.
            let may = match item.node_id {
                None => queries::may_at(conn, &actor, &slug)?.0,
                Some(_) => May::default(),
            };
            let near = related::related(conn, &actor, &item)?;
            Ok(There::Public(Box::new(item), may, near))
        }
        // Its author still reads what was archived; everybody else reads why.
        Err(gone) => match queries::work(conn, &actor, &slug) {
            Ok(work) => Ok(There::Work(Box::new(work))),
            Err(_) => Err(gone),
        },
    };
    Ok(match ctx.app.db.read(reading).await? {
        There::Public(item, may, near) => public(&ctx, &item, may, &near)?,
        There::Work(work) => working(&ctx, &work)?,
    })
}

fn public(ctx: &Ctx, item: &Item, may: May, near: &[Listed]) -> Result<Markup> {
    let document: PracticeDocument = item.document()?;
    let l = ctx.l10n;
    let main = html! {
        @if item.node_id.is_some() { p.muted { (msg::practice_from_elsewhere(l)) } }
        (notes(ctx, item, &document, may))
        @if !near.is_empty() {
            section #related {
                h2 { (msg::practice_related(l)) }
                ul.plain { @for listed in near { li { (link(ctx, listed)) } } }
            }
        }
    };
    Ok(whole(
        ctx,
        &document,
        html! {},
        main,
        actions(ctx, &item.slug, &document, may, item.node_id.is_none()),
    ))
}

/// The working version with where it stands and what happened.
fn working(ctx: &Ctx, work: &Work) -> Result<Markup> {
    let l = ctx.l10n;
    let row = &work.row;
    let head = html! {
        p { (words::status(l, &row.status)) " " span.muted { (msg::practice_not_public(l)) } }
        @if let Some(reason) = &row.archived_reason { p.attention { (ui::user_text(reason)) } }
        @if row.status == "submitted" && let Some(due) = row.due_on { p { (msg::practice_waits_until(l, l.date(due).as_str())) } }
        @if row.status == "editorial_review" { p { (msg::practice_waits_for_review(l)) } }
        @if row.status == "draft" && !work.hindrances.is_empty() { p { (msg::practice_gaps(l, work.hindrances.len())) } }
    };
    let main = html! { (history(ctx, &work.steps)) };
    Ok(whole(ctx, &work.document, head, main, actions(ctx, &row.slug, &work.document, work.may, false)))
}

fn whole(ctx: &Ctx, document: &PracticeDocument, above: Markup, below: Markup, actions: Markup) -> Markup {
    let l = ctx.l10n;
    let today = ctx.app.db.clock().now().date();
    let Some(version) = shown::chosen(ctx, document) else { return html! {} };
    let mut cx = shell::page_below(ctx, version.text.title.as_str(), vec![words::way(ctx)]);
    cx.notice = answer::news(ctx, &NEWS);
    let head = ui::page_head(shown::title(ctx, version), None, None);
    let main = html! {
        p { (words::badge(l, &document.verdict)) (words::age(l, document, today)) }
        @if document.may_be_out_of_date(today) { p.attention { (msg::practice_out_of_date_notice(l)) } }
        (above)
        (actions)
        (shown::text(ctx, document, version))
        (below)
    };
    ui::page_with_facts(&cx, head, main, shown::facts(ctx, document))
}

/// What the reader may do next; the first step first.
fn actions(ctx: &Ctx, slug: &str, document: &PracticeDocument, may: May, takes_notes: bool) -> Markup {
    let l = ctx.l10n;
    let here = words::address(ctx, slug);
    let to = |kind, label: &str, page: &str| ui::button_link(kind, label, &format!("{here}/{page}"));
    let missing = Language::ALL
        .into_iter()
        .filter(|language| !document.texts.iter().skip(1).any(|text| text.language() == Some(*language)))
        .filter(|language| document.original().and_then(|text| text.language()) != Some(*language));
    let translated = document.texts.iter().skip(1).filter_map(|text| text.language());
    let writes = ctx.actor.may_somewhere(Act::Create, ObjectKind::GoodPractice);
    html! {
        @if may != May::default() || (writes && takes_notes) {
            (ui::button_group(html! {
                @if may.answer { (to(ButtonKind::Primary, msg::practice_answer(l), "state")) }
                @if may.review { (to(ButtonKind::Primary, msg::practice_review(l), "review")) }
                @if may.write { (to(ButtonKind::Secondary, msg::practice_edit(l), "edit")) }
                @if may.renew { (ui::post_button(ButtonKind::Secondary, msg::practice_still_right(l), &format!("{here}/still-right"), ctx.csrf())) }
                @if writes && takes_notes && !may.write { (to(ButtonKind::Secondary, msg::practice_reuse(l), "reuse")) }
                @if may.archive { (to(ButtonKind::Secondary, msg::practice_archive(l), "archive")) }
            }))
        }
        @if may.translate {
            details.screen-only {
                summary { (msg::practice_translate(l)) }
                ul {
                    @for language in missing.chain(translated) {
                        li { a href={ (here) "/translate/" (language.code()) } { bdi { (language.autonym()) } } }
                    }
                }
            }
        }
    }
}

/// What readers say who used it; a note that was hidden shows why.
fn notes(ctx: &Ctx, item: &Item, document: &PracticeDocument, may: May) -> Markup {
    let l = ctx.l10n;
    let one = |note: &Note| {
        html! {
            @if let Some(reason) = &note.hidden_reason {
                p.muted { (msg::practice_note_was_hidden(l)) " " (ui::user_text(reason)) }
            } @else {
                p { strong { (ui::local_text(l, &note.who)) } " · " (l.coded("practice-note", &note.kind))
                    @if let Some(day) = note.on { " · " (ui::day(l, day)) } }
                (ui::prose(&note.text))
                @if may.moderate {
                    p.screen-only { a href={ (words::address(ctx, &item.slug)) "/reuse/" (note.id) "/hide" } { (msg::practice_note_hide(l)) } }
                }
            }
        }
    };
    html! {
        @if !document.notes.is_empty() {
            section #reuse {
                h2 { (msg::practice_notes(l)) }
                ul.plain { @for note in &document.notes { li { (one(note)) } } }
            }
        }
    }
}

/// What happened, for those who work on it.
fn history(ctx: &Ctx, steps: &[Step]) -> Markup {
    let l = ctx.l10n;
    let events: Vec<Event> = steps
        .iter()
        .map(|step| Event {
            when: ui::moment(l, step.at),
            title: html! { (l.coded("practice-step", &step.step)) },
            body: html! {
                p.muted { (ui::user_text(&step.actor_label)) }
                @if let Some(reason) = &step.reason { (ui::prose(reason)) }
            },
        })
        .collect();
    html! { section #history { h2 { (msg::practice_history(l)) } (ui::timeline(&events)) } }
}

/// A practice by its title, with the State's word.
fn link(ctx: &Ctx, listed: &Listed) -> Markup {
    let l = ctx.l10n;
    let version = listed.document.best(l.language());
    html! {
        @if let Some(version) = version {
            a href=(words::address(ctx, &listed.item.slug)) { (shown::title(ctx, version)) }
            @if version.is_machine() { " " span.muted { "(" (words::origin(l, version)) ")" } }
            " " span.muted { (words::value(l, "state", &listed.document.state)) } " "
            (words::badge(l, &listed.document.verdict))
        }
    }
}

/// What mechanisms did that answered this recommendation or one like it: a quiet section on its page.
pub async fn beside_recommendation(ctx: &Ctx, record: &Recommendation) -> Result<Markup> {
    let (actor, record) = (ctx.actor.clone(), record.clone());
    let reading = move |conn: &mut suivi_store::Conn| related::for_recommendation(conn, &actor, &record);
    let found: Vec<Found> = ctx.app.db.read(reading).await?;
    let l = ctx.l10n;
    let reason = |found: &Found| match &found.reason {
        Reason::Answers => html! { (msg::practice_found_answers(l)) },
        Reason::SameCluster => html! { (msg::practice_found_cluster(l)) },
        Reason::SameThemes(codes) => {
            let names: Vec<String> = codes.iter().map(|code| words::value(l, "theme", code)).collect();
            html! { (msg::practice_found_themes(l, names.join(msg::list_comma(l)).as_str())) }
        }
    };
    Ok(html! {
        @if !found.is_empty() {
            section #practices {
                h2 { (msg::practice_found(l)) }
                p.muted { (msg::practice_found_lead(l)) }
                ul.plain { @for one in &found { li { (link(ctx, &one.listed)) p.muted { (reason(one)) } } } }
            }
        }
    })
}
