//! One resource. Its task: read what it is good for, and get it in a form one can read.

use axum::extract::Path;
use maud::{Markup, html};
use suivi_domain::hub::resources::{self, FileFacts, ResourceDocument, View, is_out_of_date};
use suivi_kernel::{Language, Result};

use super::list::out_of_date;
use crate::accounts::answer::{self, Again};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::hub::exchange::words;
use crate::i18n::msg;
use crate::recommendations::names;
use crate::shell;
use crate::ui::{self, ButtonKind, Crumb, Fact, Field, Shape, Tone};

const NEWS: [&str; 4] =
    ["resource-done-made", "resource-done-saved", "resource-done-published", "resource-done-reviewed"];

/// The page.
pub async fn page(ctx: Ctx, Path((_, slug)): Path<(String, String)>) -> Result<Markup, Failure> {
    Ok(render(&ctx, slug, "", Again::default()).await?)
}

/// The page with what was wrong with an act.
pub async fn render(ctx: &Ctx, slug: String, reason: &str, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let (actor, asked) = (ctx.actor.clone(), slug.clone());
    let view = ctx.app.db.read(move |conn| resources::resource(conn, &actor, &asked)).await?;
    let document = &view.document;
    let base = format!("{}/resources", ctx.base());
    let here = format!("{base}/{slug}");
    let title = document.titles.best_text(l.language());
    let mut cx = shell::page_below(ctx, title, vec![Crumb::to(msg::resource_title(l), base)]);
    cx.notice = again.notice.clone().or_else(|| answer::news(ctx, &NEWS));
    let labels = [
        ("summaries", msg::resource_summary(l)),
        ("address", msg::resource_address(l)),
        ("form", msg::resource_form(l)),
        ("captions", msg::resource_captions(l)),
        ("transcript", msg::resource_transcript(l)),
        ("reason", msg::exchange_reason(l)),
    ];
    let head = html! {
        (ui::error_summary(l, &again.errors, &labels))
        (ui::page_head(html! { (ui::local_text(l, &document.titles)) }, Some(html! { (l.coded("resource-kind", &document.kind)) }), None))
    };
    let today = ctx.app.db.clock().now().date();
    let original = view.item.as_ref().and_then(|item| item.language().ok()).unwrap_or(l.language());
    let main = html! {
        p {
            @if let Some(row) = view.row.as_ref().filter(|row| !row.is_published()) {
                (ui::status_tag(l.coded("resource-status", &row.status), Shape::Open, Tone::Attention)) " "
            }
            @if let Some(item) = &view.item { (words::audience(l, &item.audience)) " " }
            @if is_out_of_date(document.review_on, today) { (out_of_date(ctx)) }
        }
        (ui::local_prose(l, &document.summaries))
        (getting(ctx, &view, &here))
        @if let Some(captions) = &document.access.captions {
            h2 { (msg::resource_captions(l)) }
            (words::markdown(original, captions, 3, "c-"))
        }
        @if let Some(transcript) = &document.access.transcript {
            details {
                summary { (msg::resource_transcript(l)) }
                (words::markdown(original, transcript, 3, "t-"))
            }
        }
        (versions(ctx, document, &here))
        (acts(ctx, &view, &here, reason, &again))
    };
    Ok(ui::page_with_facts(&cx, head, main, facts(ctx, document)))
}

/// The way to the thing itself; a copy from another node leads there.
fn getting(ctx: &Ctx, view: &View, here: &str) -> Markup {
    let l = ctx.l10n;
    let document = &view.document;
    html! {
        @if let Some(address) = &document.address {
            p { a.button.primary href=(address) rel="external noreferrer nofollow" { (msg::resource_open(l)) } }
            p.muted { (ui::user_text(address)) }
        } @else if let Some(file) = &document.file {
            @if view.is_from_elsewhere() {
                p { (msg::resource_file_elsewhere(l)) " " span.muted { (file_words(ctx, file)) } }
            } @else {
                p { a.button.primary href={ (here) "/file" } { (msg::resource_download(l)) } }
                p.muted { (file_words(ctx, file)) }
            }
        }
    }
}

fn file_words(ctx: &Ctx, file: &FileFacts) -> Markup {
    let size = file.size.and_then(|size| u64::try_from(size).ok()).map(|size| ctx.l10n.bytes(size));
    html! { (ui::user_text(&file.name)) @if let Some(size) = size { ", " (size) } }
}

fn versions(ctx: &Ctx, document: &ResourceDocument, here: &str) -> Markup {
    let l = ctx.l10n;
    html! {
        @if !document.versions.is_empty() {
            details {
                summary { (msg::resource_versions(l)) }
                ul {
                    @for version in document.versions.iter().rev() {
                        li {
                            (msg::resource_until(l, l.date(version.until.date()))) ": "
                            @match (&version.file, &version.address) {
                                (Some(file), _) => { a href={ (here) "/file?version=" (version.number) } { (file_words(ctx, file)) } }
                                (None, Some(address)) => { a href=(address) rel="external noreferrer nofollow" { (address) } }
                                (None, None) => { "–" }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn facts(ctx: &Ctx, document: &ResourceDocument) -> Markup {
    let l = ctx.l10n;
    let tags = &document.tags;
    let mut facts = vec![Fact::new(msg::resource_keeper(l), words::speaker(l, &document.keeper))];
    let languages: Vec<&str> = tags.languages.iter().map(|language| Language::autonym(*language)).collect();
    let form = document.access.form.as_deref().map_or("", |code| l.coded("resource-form", code));
    let lists = [
        (msg::resource_languages(l), languages.join(msg::list_comma(l))),
        (msg::resource_form(l), form.to_owned()),
        (msg::exchange_capacity(l), words::capacity_names(l, &tags.capacities)),
        (msg::field_theme(l), words::theme_names(l, &tags.themes)),
        (
            msg::exchange_state(l),
            document.state.as_deref().map_or_else(String::new, |code| names::state(l, code)),
        ),
        (msg::resource_body(l), tags.body.as_deref().map_or_else(String::new, |code| names::body(l, code))),
    ];
    for (name, value) in lists.into_iter().filter(|(_, value)| !value.is_empty()) {
        facts.push(Fact::new(name, html! { (value) }));
    }
    let days =
        [(msg::resource_dated(l), document.dated_on), (msg::resource_review_on(l), document.review_on)];
    for (name, day) in days {
        facts.extend(day.map(|day| Fact::new(name, ui::day(l, day))));
    }
    ui::summary_list(&facts)
}

fn acts(ctx: &Ctx, view: &View, here: &str, reason: &str, again: &Again) -> Markup {
    let l = ctx.l10n;
    let Some(row) = &view.row else { return html! {} };
    let edits = row.status == "draft" || (row.is_published() && view.publishes);
    html! {
        section.screen-only {
            @if row.status == "draft" && !view.publishes { p { (msg::resource_waits(l)) } }
            div.buttons {
                @if row.status == "draft" && view.publishes {
                    (ui::post_button(ButtonKind::Primary, msg::resource_publish(l), &format!("{here}/publish"), ctx.csrf()))
                }
                @if row.is_published() {
                    (ui::post_button(ButtonKind::Secondary, msg::resource_review(l), &format!("{here}/review"), ctx.csrf()))
                }
                @if edits { (ui::button_link(ButtonKind::Secondary, msg::resource_edit(l), &format!("{here}/edit"))) }
            }
            @if row.status != "withdrawn" {
                details open[again.errors.on("reason").is_some()] {
                    summary { (msg::exchange_withdraw(l)) }
                    (ui::form(&format!("{here}/withdraw"), ctx.csrf(), html! {
                        (ui::text_area(l, &Field::new("reason", msg::exchange_reason(l)).value(reason).errors(&again.errors).rows(3)))
                        (ui::button(ButtonKind::Danger, msg::exchange_withdraw(l), None))
                    }))
                }
            }
        }
    }
}
