//! The list of resources. Its task: find the guide, law or template that somebody has written already.

use maud::{Markup, html};
use serde::Deserialize;
use suivi_domain::hub::resources::{self, Resource, ResourceDocument, ResourceKind, is_out_of_date};
use suivi_domain::hub::shelf::{self, Facet, Filter, Item, Kind};
use suivi_domain::mechanisms;
use suivi_kernel::{LocalText, Result};

use crate::context::Ctx;
use crate::errors::Failure;
use crate::hub::exchange::words;
use crate::i18n::msg;
use crate::input::Asked;
use crate::paging::{PER_PAGE, Page};
use crate::shell;
use crate::ui::{self, ButtonKind, Choice, Field, Shape, Tone};

/// What the address asks for.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Wanted {
    kind: String,
    capacity: String,
    theme: String,
    language: String,
    state: String,
}

impl Wanted {
    fn filter(&self, page: Page) -> Filter {
        let asked = [
            ("kind", &self.kind),
            ("capacity", &self.capacity),
            ("theme", &self.theme),
            ("language", &self.language),
        ];
        let facets = asked.into_iter().filter(|(_, code)| !code.is_empty());
        Filter {
            kinds: vec![Kind::Resource],
            facets: facets.map(|(scheme, code)| Facet::new(scheme, code.as_str())).collect(),
            states: (!self.state.is_empty()).then(|| self.state.clone()).into_iter().collect(),
            limit: Some(PER_PAGE),
            offset: page.window().0,
            ..Filter::default()
        }
    }

    fn is_narrowed(&self) -> bool {
        [&self.kind, &self.capacity, &self.theme, &self.language, &self.state]
            .into_iter()
            .any(|text| !text.is_empty())
    }
}

/// The page.
pub async fn page(ctx: Ctx, Asked(wanted): Asked<Wanted>) -> Result<Markup, Failure> {
    let l = ctx.l10n;
    let (page, actor) = (Page::of(&ctx.uri)?, ctx.actor.clone());
    let filter = wanted.filter(page);
    let (items, total, drafts, here) = ctx
        .app
        .db
        .read(move |conn| {
            let (items, total) = shelf::list(conn, &actor, &filter)?;
            let drafts = if actor.is_signed_in() { resources::drafts(conn, &actor)? } else { Vec::new() };
            let here: Vec<String> = mechanisms::all(conn)?.into_iter().map(|one| one.state).collect();
            Ok((items, total, drafts, here))
        })
        .await?;
    let mut cx = shell::page_below(&ctx, msg::resource_title(l), Vec::new());
    cx.notice = crate::accounts::answer::news(&ctx, &["resource-done-withdrawn"]);
    let base = format!("{}/resources", ctx.base());
    let shares = resources::may_share(&ctx.actor);
    let add = || ui::button_link(ButtonKind::Primary, msg::resource_add(l), &format!("{base}/new"));
    let head = ui::page_head(
        html! { (msg::resource_title(l)) },
        Some(html! { (msg::resource_lead(l)) }),
        shares.then(add),
    );
    let main = html! {
        (drafts_of(&ctx, &base, &drafts)?)
        div.list-head {
            p { strong { (msg::resource_count(l, total)) } }
            @if wanted.is_narrowed() { p { a href=(base) { (msg::filters_clear(l)) } } }
        }
        @if items.is_empty() && wanted.is_narrowed() {
            (ui::empty_state(msg::results_none(l), msg::resource_none_step(l), None))
        } @else if items.is_empty() {
            (ui::empty_state(msg::resource_empty(l), msg::resource_empty_step(l), shares.then(add)))
        } @else {
            ul.plain { @for item in &items { (row(&ctx, &base, item)?) } }
            (ui::pagination(l, &page.ways(&ctx, items.len(), total)))
        }
        p { a href={ (ctx.base()) "/knowledge" } { (msg::knowledge_title(l)) } }
    };
    Ok(ui::page_with_side(&cx, head, filters(&ctx, &wanted, &here), main))
}

fn drafts_of(ctx: &Ctx, base: &str, drafts: &[Resource]) -> Result<Markup> {
    let l = ctx.l10n;
    Ok(html! {
        @if !drafts.is_empty() {
            section {
                h2 { (msg::resource_drafts(l)) }
                ul {
                    @for draft in drafts {
                        li {
                            a href={ (base) "/" (draft.slug) } { (ui::local_text(l, &LocalText::from_json(&draft.titles)?)) }
                            " " span.muted { (l.coded("resource-kind", &draft.kind)) }
                        }
                    }
                }
            }
        }
    })
}

fn row(ctx: &Ctx, base: &str, item: &Item) -> Result<Markup> {
    let l = ctx.l10n;
    let document: ResourceDocument = item.document()?;
    let today = ctx.app.db.clock().now().date();
    Ok(html! {
        li {
            h2 { a href={ (base) "/" (item.slug) } { (ui::local_text(l, &document.titles)) } }
            (ui::local_prose(l, &document.summaries))
            p.muted {
                (l.coded("resource-kind", &document.kind)) " · " (words::speaker(l, &document.keeper))
                @if let Some(day) = document.dated_on { " · " (ui::day(l, day)) }
            }
            p {
                (words::audience(l, &item.audience)) " "
                @if is_out_of_date(document.review_on, today) { (out_of_date(ctx)) }
            }
        }
    })
}

/// That something was not looked at for two years.
pub fn out_of_date(ctx: &Ctx) -> Markup {
    ui::status_tag(msg::resource_out_of_date(ctx.l10n), Shape::Diamond, Tone::Attention)
}

/// What a resource can be, to choose from.
pub fn kinds(ctx: &Ctx, chosen: &str) -> Vec<Choice<'static>> {
    let choice = |kind: &ResourceKind| {
        Choice::new(kind.code(), ctx.l10n.coded("resource-kind", kind.code()), kind.code() == chosen)
    };
    ResourceKind::ALL.iter().map(choice).collect()
}

fn filters(ctx: &Ctx, wanted: &Wanted, here: &[String]) -> Markup {
    let l = ctx.l10n;
    ui::filter_form(
        l,
        ctx.uri.path(),
        html! {
            (ui::select(l, &Field::optional("kind", msg::resource_kind(l)), &kinds(ctx, &wanted.kind)))
            (ui::select(l, &Field::optional("capacity", msg::exchange_capacity(l)), &words::capacities(l, &[&wanted.capacity])))
            (words::theme_field(l, &Field::optional("theme", msg::field_theme(l)), &wanted.theme))
            (ui::select(l, &Field::optional("language", msg::exchange_language(l)), &words::languages(&[&wanted.language])))
            (words::state_field(l, &Field::optional("state", msg::exchange_state(l)), &words::states(l, here), &wanted.state))
        },
    )
}
