//! The list of good practices. Its task: somebody with a problem finds in a minute what others did about it.

use maud::{Markup, html};
use suivi_domain::hub::practices::queries::{self, Listed, Listing};
use suivi_kernel::{Act, ObjectKind, Result};

use super::query::{PracticeQuery, SCHEMES};
use super::words;
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::shell;
use crate::ui::{self, ActiveFilter, Address, ButtonKind, FacetGroup, FacetValue, SearchForm};

/// The page.
pub async fn page(ctx: Ctx, asked: PracticeQuery) -> Result<Markup, Failure> {
    let (actor, filter, window) = (ctx.actor.clone(), asked.filter.clone(), asked.page.window());
    let reading = move |conn: &mut suivi_store::Conn| queries::list(conn, &actor, &filter, window);
    let listing = ctx.app.db.read(reading).await?;
    Ok(render(&ctx, &asked, &listing))
}

fn render(ctx: &Ctx, asked: &PracticeQuery, listing: &Listing) -> Markup {
    let l = ctx.l10n;
    let cx = shell::page_below(ctx, msg::practices_title(l), Vec::new());
    let here = Address::of(&ctx.uri.to_string()).without("page").without("done");
    let writes = ctx.actor.may_somewhere(Act::Create, ObjectKind::GoodPractice);
    let begin =
        || ui::button_link(ButtonKind::Primary, msg::practice_new(l), &format!("{}/new", words::root(ctx)));
    let actions = ctx.actor.is_signed_in().then(|| {
        html! {
            @if writes { (begin()) }
            (ui::button_link(ButtonKind::Secondary, msg::practices_mine(l), &format!("{}/mine", words::root(ctx))))
        }
    });
    let keep: Vec<(String, String)> = here.query().iter().filter(|(name, _)| name != "q").cloned().collect();
    let head = html! {
        (ui::page_head(html! { (msg::practices_title(l)) }, Some(html! { (msg::practices_lead(l)) }), actions))
        (ui::search_form(l, &SearchForm {
            action: ctx.uri.path(),
            label: msg::practices_search(l),
            query: asked.filter.words.as_deref().unwrap_or_default(),
            keep: &keep,
            error: None,
            has_help: false,
        }))
    };
    let main = html! {
        (ui::active_filters(l, &active(ctx, asked, &here), here.path()))
        div.list-head { p { strong { (msg::practices_count(l, listing.total)) } } }
        @if listing.rows.is_empty() && asked.is_narrowed() {
            (ui::empty_state(msg::results_none(l), msg::results_none_step(l), None))
        } @else if listing.rows.is_empty() {
            (ui::empty_state(msg::practices_empty(l), msg::practices_empty_step(l), writes.then(begin)))
        } @else {
            ul.plain { @for listed in &listing.rows { li { (one(ctx, listed)) } } }
            (ui::pagination(l, &asked.page.ways(ctx, listing.rows.len(), listing.total)))
            (ui::downloads(l, &here))
        }
    };
    ui::page_with_side(&cx, head, ui::facet_list(l, &groups(ctx, asked, listing, &here)), main)
}

/// One practice in a list: its title, one or two sentences, who wrote it, what the State says.
pub fn one(ctx: &Ctx, listed: &Listed) -> Markup {
    let l = ctx.l10n;
    let today = ctx.app.db.clock().now().date();
    let document = &listed.document;
    let best = document.best(l.language());
    html! {
        @if let Some(version) = best {
            @let language = version.language().unwrap_or(l.language());
            h2 { a href=(words::address(ctx, &listed.item.slug)) { (ui::text_in(language, &version.text.title)) } }
            p { (ui::text_in(language, &version.text.summary))
                @if version.is_machine() { " " span.muted { "(" (words::origin(l, version)) ")" } }
            }
        }
        p.muted {
            (ui::local_text(l, &document.author)) ", " (words::author(l, &document.author_kind)) " · "
            (words::value(l, "state", &document.state))
            @for code in &document.facts.capacities { " · " (words::capacity(l, code)) }
        }
        p { (words::badge(l, &document.verdict)) (words::age(l, document, today)) }
    }
}

fn active(ctx: &Ctx, asked: &PracticeQuery, here: &Address) -> Vec<ActiveFilter> {
    let l = ctx.l10n;
    let mut active: Vec<ActiveFilter> = SCHEMES
        .iter()
        .filter_map(|scheme| {
            let code = asked.chosen(scheme)?;
            Some(ActiveFilter {
                group: l.coded("practices-by", scheme).to_owned(),
                label: words::value(l, scheme, code),
                remove_href: here.clone().without(scheme).to_string(),
            })
        })
        .collect();
    if asked.filter.is_confirmed {
        active.push(ActiveFilter {
            group: l.coded("practices-by", "verdict").to_owned(),
            label: msg::practice_only_confirmed(l).to_owned(),
            remove_href: here.clone().without("confirmed").to_string(),
        });
    }
    active
}

fn groups(ctx: &Ctx, asked: &PracticeQuery, listing: &Listing, here: &Address) -> Vec<FacetGroup> {
    let l = ctx.l10n;
    let group = |scheme: &&str| {
        let counted = listing.counts.get(*scheme)?;
        let chosen = asked.chosen(scheme);
        let mut values: Vec<FacetValue> = counted
            .iter()
            .map(|(code, count)| {
                let is_active = chosen == Some(code.as_str());
                let without = here.clone().without(scheme);
                let href = if is_active { without } else { without.with(scheme, code) };
                FacetValue {
                    label: words::value(l, scheme, code),
                    count: *count,
                    href: href.to_string(),
                    is_active,
                }
            })
            .collect();
        values.sort_by_key(|value| (!value.is_active, std::cmp::Reverse(value.count)));
        let label = l.coded("practices-by", scheme).to_owned();
        Some(FacetGroup { label, values, is_open: matches!(*scheme, "capacity" | "theme" | "region") })
    };
    let mut groups: Vec<FacetGroup> = SCHEMES.iter().filter_map(group).collect();
    let confirmed = listing.counts.get("verdict").and_then(|counted| counted.get("confirmed")).copied();
    if let Some(count) = confirmed {
        let is_active = asked.filter.is_confirmed;
        let without = here.clone().without("confirmed");
        let href = if is_active { without } else { without.with("confirmed", "yes") }.to_string();
        let label = msg::practice_only_confirmed(l).to_owned();
        let values = vec![FacetValue { label, count, href, is_active }];
        groups.push(FacetGroup {
            label: l.coded("practices-by", "verdict").to_owned(),
            values,
            is_open: false,
        });
    }
    groups
}
