//! One question with its answers. Its task: read what peers did, and answer in two sentences.

use axum::extract::Path;
use maud::{Markup, html};
use suivi_domain::hub::exchange::{self, AnswerDocument, Hidden, QuestionView, Version};
use suivi_kernel::{Language, Result};

use super::words;
use crate::accounts::answer::{self, Again, Sent, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::{L10n, msg};
use crate::shell;
use crate::ui::{self, ButtonKind, Crumb, Fact, Field, Shape, Tone};

pub type Place = Path<(String, String)>;

const NEWS: [&str; 11] = [
    "exchange-done-asked",
    "exchange-done-revised",
    "exchange-done-answered",
    "exchange-done-answer-revised",
    "exchange-done-accepted",
    "exchange-done-followed",
    "exchange-done-unfollowed",
    "exchange-done-closed",
    "exchange-done-reopened",
    "exchange-done-hidden",
    "exchange-done-restored",
];

/// The page.
pub async fn page(ctx: Ctx, Path((_, slug)): Place) -> Result<Markup, Failure> {
    Ok(render(&ctx, slug, &Sent::new(), Again::default()).await?)
}

/// The page with what was typed into its form.
pub async fn render(ctx: &Ctx, slug: String, sent: &Sent, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let actor = ctx.actor.clone();
    let view = ctx.app.db.read(move |conn| exchange::question(conn, &actor, &slug)).await?;
    let document = &view.document;
    let list = format!("{}/questions", ctx.base());
    let here = format!("{list}/{}", view.item.slug);
    let titles = view.item.titles()?;
    let title = titles.best_text(l.language()).to_owned();
    let way = vec![Crumb::to(msg::exchange_questions(l), list)];
    let mut cx = shell::page_below(ctx, title, way);
    cx.notice = again.notice.clone().or_else(|| answer::news(ctx, &NEWS));
    let labels = [("body", msg::exchange_answer_body(l)), ("seat", msg::exchange_seat(l))];
    let head = html! {
        (ui::error_summary(l, &again.errors, &labels))
        (ui::page_head(html! { (ui::local_text(l, &titles)) }, Some(html! {
            (words::speaker(l, &document.speaker)) ", " (ui::day(l, document.asked_at.date()))
        }), None))
    };
    let shown = document.answers.iter().filter(|one| one.hidden.is_none()).count();
    let main = html! {
        p { (words::standing(l, document.standing())) " " (words::audience(l, &view.item.audience)) }
        @match &document.hidden {
            Some(hidden) => { (hidden_note(l, hidden, false)) }
            None => {
                (words::markdown(document.language, &document.body, 3, "q-"))
                (versions(l, document.language, &document.versions))
            }
        }
        section #answers {
            h2 { (msg::exchange_answers_count(l, shown)) }
            @if document.answers.is_empty() {
                p { (msg::exchange_answers_none(l)) " " (msg::exchange_answers_none_step(l)) }
            }
            @for one in &document.answers { (answer_of(ctx, &view, &here, one)) }
        }
        (answer_form(ctx, &view, &here, sent, &again))
    };
    Ok(ui::page_with_facts(&cx, head, main, facts(ctx, &view, &here)))
}

/// That something was hidden, when and why.
fn hidden_note(l: L10n, hidden: &Hidden, is_answer: bool) -> Markup {
    let (day, reason) = (l.date(hidden.at.date()), hidden.reason.as_str());
    html! {
        div.empty {
            p {
                @if is_answer { (msg::exchange_hidden_answer(l, day, reason)) }
                @else { (msg::exchange_hidden_question(l, day, reason)) }
            }
        }
    }
}

/// What a text said before it was changed.
fn versions(l: L10n, language: Language, versions: &[Version]) -> Markup {
    html! {
        @for version in versions {
            details {
                summary { (msg::exchange_changed(l, l.date(version.until.date()))) }
                @if let Some(title) = &version.title { p { strong { (ui::text_in(language, title)) } } }
                div lang=(language.tag()) dir=(language.direction().as_str()) { (ui::prose(&version.body)) }
            }
        }
    }
}

fn answer_of(ctx: &Ctx, view: &QuestionView, here: &str, one: &AnswerDocument) -> Markup {
    let l = ctx.l10n;
    let is_accepted = view.document.accepted.as_deref() == Some(one.id.as_str());
    let is_hidden = one.hidden.is_some();
    let own = view.answers.get(&one.id).filter(|row| row.is_own(&ctx.actor));
    let leads = view.own.is_some() && (view.is_asker || view.is_editor);
    let accepts = leads && !is_accepted && !is_hidden;
    html! {
        article id={ "answer-" (one.id) } {
            h3 { (words::speaker(l, &one.speaker)) }
            p.muted {
                (ui::day(l, one.at.date()))
                @if is_accepted { " " (ui::status_tag(msg::exchange_accepted(l), Shape::Full, Tone::Good)) }
            }
            @match &one.hidden {
                Some(hidden) => { (hidden_note(l, hidden, true)) }
                None => {
                    (words::markdown(one.language, &one.body, 4, &format!("a-{}-", one.id)))
                    (versions(l, one.language, &one.versions))
                }
            }
            @if accepts || own.is_some() || view.is_editor {
                div.buttons.screen-only {
                    @if accepts {
                        (ui::post_button(ButtonKind::Secondary, msg::exchange_accept(l), &format!("{here}/accept/{}", one.id), ctx.csrf()))
                    }
                    @if own.is_some() && !is_hidden { a href={ (here) "/answers/" (one.id) } { (msg::exchange_edit_answer(l)) } }
                    @if view.is_editor && view.own.is_some() {
                        a href={ (here) "/answers/" (one.id) "/hide" } { @if is_hidden { (msg::exchange_restore(l)) } @else { (msg::exchange_hide(l)) } }
                    }
                }
            }
        }
    }
}

fn answer_form(ctx: &Ctx, view: &QuestionView, here: &str, sent: &Sent, again: &Again) -> Markup {
    let l = ctx.l10n;
    let chosen = match value(sent, "language") {
        "" => l.language().code(),
        code => code,
    };
    if view.document.hidden.is_some() {
        return html! {};
    }
    html! {
        section.screen-only #answer {
            @if view.own.is_none() {
                p { (msg::exchange_from_elsewhere(l)) }
            } @else if view.document.is_closed {
                p { (msg::exchange_closed_note(l)) }
            } @else if view.seats.is_empty() {
                @if !ctx.actor.is_signed_in() {
                    p { (ui::button_link(ButtonKind::Secondary, msg::exchange_sign_in(l), &ui::Address::of(&format!("{}/sign-in", ctx.root())).with("next", here).to_string())) }
                }
            } @else {
                h2 { (msg::exchange_answer_yours(l)) }
                (ui::form(&format!("{here}/answer"), ctx.csrf(), html! {
                    (words::seat_field(l, &view.seats, value(sent, "seat"), &again.errors))
                    (ui::text_area(l, &Field::new("body", msg::exchange_answer_body(l)).hint(msg::exchange_body_hint(l))
                        .value(value(sent, "body")).errors(&again.errors).rows(8)))
                    (ui::select(l, &Field::new("language", msg::exchange_language(l)).errors(&again.errors), &words::languages(&[chosen])))
                    (ui::button(ButtonKind::Primary, msg::exchange_answer_send(l), None))
                }))
            }
        }
    }
}

fn facts(ctx: &Ctx, view: &QuestionView, here: &str) -> Markup {
    let l = ctx.l10n;
    let document = &view.document;
    let mut facts = vec![
        Fact::new(msg::exchange_audience(l), html! { (l.coded("exchange-audience", &view.item.audience)) }),
        Fact::new(msg::exchange_language(l), html! { (document.language.autonym()) }),
    ];
    let lists = [
        (msg::exchange_capacity(l), words::capacity_names(l, &document.capacities)),
        (msg::field_theme(l), words::theme_names(l, &document.themes)),
        (msg::exchange_states(l), words::state_names(l, &document.states)),
    ];
    for (name, value) in lists.into_iter().filter(|(_, value)| !value.is_empty()) {
        facts.push(Fact::new(name, html! { (value) }));
    }
    let is_ours = view.own.is_some();
    let leads = is_ours && (view.is_asker || view.is_editor);
    let follow = if view.is_watched {
        ("end", msg::exchange_unfollow(l))
    } else {
        ("follow", msg::exchange_follow(l))
    };
    let close = if document.is_closed {
        ("reopen", msg::exchange_reopen(l))
    } else {
        ("close", msg::exchange_close(l))
    };
    let act = |page: &str, (act, label): (&str, &str)| {
        ui::form(
            &format!("{here}/{page}"),
            ctx.csrf(),
            ui::button(ButtonKind::Secondary, label, Some(("act", act))),
        )
    };
    html! {
        (ui::summary_list(&facts))
        div.screen-only {
            @if is_ours && ctx.actor.is_signed_in() { (act("subscribe", follow)) }
            @if leads { (act("close", close)) }
            @if view.is_asker && document.hidden.is_none() { p { a href={ (here) "/edit" } { (msg::exchange_edit_question(l)) } } }
            @if is_ours && view.is_editor {
                p { a href={ (here) "/hide" } {
                    @if document.hidden.is_some() { (msg::exchange_restore(l)) } @else { (msg::exchange_hide(l)) }
                } }
            }
        }
    }
}
