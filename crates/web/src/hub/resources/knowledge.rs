//! The knowledge base: one page for each capacity of a mechanism. Its task: whoever builds a mechanism reads what is known of
//! one capacity, and goes on to resources, practices and questions about it.

use axum::extract::Path;
use axum::response::Response;
use maud::{Markup, html};
use suivi_domain::hub::exchange::{CAPACITIES, is_editor};
use suivi_domain::hub::resources::{self, KnowledgeDocument, Page, is_out_of_date};
use suivi_domain::hub::shelf::{self, Filter, Item, Kind};
use suivi_kernel::{LocalText, Refusal, Result};

use super::list::out_of_date;
use crate::accounts::answer::{self, Again, Sent, revision, texts, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::hub::exchange::words;
use crate::i18n::msg;
use crate::input::Posted;
use crate::recommendations::names;
use crate::shell;
use crate::ui::{self, ButtonKind, Crumb, LanguageField};

type Place = Path<(String, String)>;

/// The four capacities, with the pages about each.
pub async fn list(ctx: Ctx) -> Result<Markup, Failure> {
    let l = ctx.l10n;
    let actor = ctx.actor.clone();
    let filter = Filter { kinds: vec![Kind::Page], ..Filter::default() };
    let (items, _) = ctx.app.db.read(move |conn| shelf::list(conn, &actor, &filter)).await?;
    let pages: Vec<(Item, KnowledgeDocument)> = items
        .into_iter()
        .map(|item| item.document().map(|document| (item, document)))
        .collect::<Result<_>>()?;
    let cx = shell::page_below(&ctx, msg::knowledge_title(l), Vec::new());
    let base = format!("{}/knowledge", ctx.base());
    let main = html! {
        (ui::page_head(html! { (msg::knowledge_title(l)) }, Some(html! { (msg::knowledge_lead(l)) }), None))
        @for capacity in CAPACITIES {
            section {
                h2 { a href={ (base) "/" (capacity) } { (names::capacity(l, capacity)) } }
                p { (l.coded("knowledge-about", capacity)) }
                @for (item, document) in pages.iter().filter(|(_, document)| document.capacity == capacity) {
                    p {
                        a href={ (base) "/" (item.slug) } { (ui::local_text(l, &document.titles)) }
                        " " span.muted { (msg::knowledge_reviewed(l, l.date(document.reviewed_on))) }
                    }
                }
            }
        }
        p { a href={ (ctx.base()) "/resources" } { (msg::resource_title(l)) } }
    };
    Ok(ui::page(&cx, main))
}

/// One page.
pub async fn one(ctx: Ctx, Path((_, slug)): Place) -> Result<Markup, Failure> {
    let l = ctx.l10n;
    let (actor, asked) = (ctx.actor.clone(), slug.clone());
    let (item, edits) = ctx
        .app
        .db
        .read(move |conn| Ok((resources::page(conn, &actor, &asked)?, is_editor(conn, &actor)?)))
        .await?;
    let is_ours = item.as_ref().is_none_or(|item| item.node_id.is_none());
    let base = format!("{}/knowledge", ctx.base());
    let document: Option<KnowledgeDocument> = item.as_ref().map(Item::document).transpose()?;
    let capacity = document.as_ref().map_or(slug.as_str(), |document| document.capacity.as_str()).to_owned();
    let name = names::capacity(l, &capacity);
    let titles = document.as_ref().map(|document| document.titles.clone()).unwrap_or_default();
    let title = titles.best(l.language()).map_or(name, |(_, title)| title);
    let mut cx = shell::page_below(&ctx, title, vec![Crumb::to(msg::knowledge_title(l), base.as_str())]);
    cx.notice = answer::news(&ctx, &["knowledge-done"]);
    let today = ctx.app.db.clock().now().date();
    let write =
        || ui::button_link(ButtonKind::Secondary, msg::knowledge_write(l), &format!("{base}/{slug}/edit"));
    let main = html! {
        (ui::page_head(
            html! { @if titles.0.is_empty() { (name) } @else { (ui::local_text(l, &titles)) } },
            Some(html! { (l.coded("knowledge-about", &capacity)) }),
            (edits && is_ours).then(write),
        ))
        @match &document {
            None => { (ui::empty_state(msg::knowledge_empty(l), msg::knowledge_empty_step(l), None)) }
            Some(document) => {
                p.muted {
                    (msg::knowledge_reviewed(l, l.date(document.reviewed_on))) " "
                    @if is_out_of_date(Some(document.review_on), today) { (out_of_date(&ctx)) }
                }
                (words::local_markdown(l, &document.texts, 2, "k-"))
                @for version in &document.versions {
                    details {
                        summary { (msg::exchange_changed(l, l.date(version.until.date()))) }
                        p { strong { (ui::local_text(l, &version.titles)) } }
                        (ui::local_prose(l, &version.texts))
                    }
                }
            }
        }
        (onwards(&ctx, &capacity))
    };
    Ok(ui::page(&cx, main))
}

/// Where else there is something about a capacity.
fn onwards(ctx: &Ctx, capacity: &str) -> Markup {
    let l = ctx.l10n;
    let ways = [("resources", msg::resource_title(l)), ("questions", msg::exchange_questions(l))];
    html! {
        h2 { (msg::knowledge_onwards(l)) }
        ul {
            @for (page, label) in ways {
                li { a href={ (ctx.base()) "/" (page) "?capacity=" (capacity) } { (label) ": " (names::capacity(l, capacity)) } }
            }
        }
    }
}

/// The form.
pub async fn edit(ctx: Ctx, Path((_, slug)): Place) -> Result<Markup, Failure> {
    Ok(render(&ctx, slug, None, Again::default()).await?)
}

async fn render(ctx: &Ctx, slug: String, sent: Option<&Sent>, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let (actor, asked) = (ctx.actor.clone(), slug.clone());
    let (row, edits) = ctx
        .app
        .db
        .read(move |conn| Ok((resources::page_row(conn, &asked)?, is_editor(conn, &actor)?)))
        .await?;
    ctx.actor.require_that(edits)?;
    let base = format!("{}/knowledge", ctx.base());
    let name = names::capacity(l, &slug);
    let way =
        vec![Crumb::to(msg::knowledge_title(l), base.as_str()), Crumb::to(name, format!("{base}/{slug}"))];
    let mut cx = shell::page_below(ctx, msg::knowledge_write(l), way);
    cx.notice = again.notice.clone();
    let (titles, words, at) = match (sent, &row) {
        (Some(sent), _) => (texts(sent, "titles"), texts(sent, "texts"), value(sent, "revision").to_owned()),
        (None, Some(row)) => {
            (LocalText::from_json(&row.titles)?, LocalText::from_json(&row.texts)?, row.revision.to_string())
        }
        (None, None) => (LocalText::default(), LocalText::default(), "0".to_owned()),
    };
    let errors = &again.errors;
    let labels = [("titles", msg::resource_name(l)), ("texts", msg::knowledge_text(l))];
    let main = html! {
        (ui::error_summary(l, errors, &labels))
        (ui::page_head(html! { (msg::knowledge_write(l)) }, Some(html! { (name) }), None))
        p { (msg::knowledge_write_lead(l)) }
        (ui::form(&format!("{base}/{slug}/edit"), ctx.csrf(), html! {
            (ui::hidden("revision", &at))
            (ui::language_fields(l, &LanguageField {
                name: "titles", label: msg::resource_name(l), hint: None, rows: None, is_needed: true, text: &titles, errors,
            }))
            (ui::language_fields(l, &LanguageField {
                name: "texts", label: msg::knowledge_text(l), hint: Some(msg::exchange_body_hint(l)), rows: Some(20), is_needed: true,
                text: &words, errors,
            }))
            (ui::button(ButtonKind::Primary, msg::exchange_save(l), None))
        }))
    };
    Ok(ui::page(&cx, main))
}

/// Writes the page.
pub async fn save(ctx: Ctx, Path((_, slug)): Place, Posted(sent): Posted<Sent>) -> Result<Response, Failure> {
    if !CAPACITIES.contains(&slug.as_str()) {
        return Err(Refusal::NotFound.into());
    }
    let (actor, asked, to, language) = (ctx.actor.clone(), sent.clone(), slug.clone(), ctx.l10n.language());
    let made = ctx.app.db.write(move |tx| {
        let page = Page { language, titles: texts(&asked, "titles"), texts: texts(&asked, "texts") };
        resources::edit_page(tx, &actor, &to, page, revision(&asked)?)
    });
    let here = format!("{}/knowledge/{slug}", ctx.base());
    answer::outcome(
        &ctx,
        made.await,
        |_| answer::done(&here, "knowledge-done"),
        |again| render(&ctx, slug.clone(), Some(&sent), again),
    )
    .await
}
