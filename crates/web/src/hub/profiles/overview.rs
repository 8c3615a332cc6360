//! The world overview. Its task: anyone finds mechanisms like their own, or the one of a State, and whom to ask there. Nothing is
//! ranked; States stand by name.

use std::collections::HashSet;

use maud::{Markup, html};
use suivi_domain::hub::shelf::{self, Item};
use suivi_domain::mechanisms::profiles::{self, Profile, ProfileDocument};
use suivi_domain::mechanisms::{Level, profiles::may_set_flags};
use suivi_kernel::vocab::{self, StateGroup};
use suivi_kernel::{Act, Date, ObjectKind, Result};

use super::query::{ProfileQuery, REGIONS, View};
use super::{map, words};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::{L10n, msg};
use crate::shell;
use crate::ui::{self, Address, ButtonKind, Choice, Column, Field, Row, Table};

/// A profile in the list.
pub struct Entry {
    /// Its address on this node.
    pub slug: String,
    /// What its page shows.
    pub document: ProfileDocument,
    /// The State's name, in the reader's language.
    pub state: String,
}

impl Entry {
    fn of(l: L10n, item: &Item) -> Result<Entry> {
        let document: ProfileDocument = item.document()?;
        Ok(Entry { slug: item.slug.clone(), state: words::state(l, &document.state).to_owned(), document })
    }

    /// The mechanism's name, where it said one.
    pub fn mechanism(&self, l: L10n) -> Option<Markup> {
        let names = &self.document.content.names;
        (!names.0.is_empty()).then(|| ui::local_text(l, names))
    }

    /// Whether it covers the whole State.
    pub fn is_national(&self) -> bool {
        self.document.level == Level::National.code()
    }
}

/// The profiles that the address asks for, by the name of their State; where a State's mechanism wrote one, the empty one
/// that another node holds of the same State is left out.
pub async fn read(ctx: &Ctx, asked: &ProfileQuery) -> Result<Vec<Entry>> {
    let l = ctx.l10n;
    let (actor, filter) = (ctx.actor.clone(), asked.filter());
    let (items, _) = ctx.app.db.read(move |conn| shelf::list(conn, &actor, &filter)).await?;
    let mut entries = items.iter().map(|item| Entry::of(l, item)).collect::<Result<Vec<_>>>()?;
    let written: HashSet<String> = entries
        .iter()
        .filter(|entry| entry.is_national() && !entry.document.is_stub)
        .map(|entry| entry.document.state.clone())
        .collect();
    let mut seen = HashSet::new();
    entries.retain(|entry| {
        let state = &entry.document.state;
        !entry.document.is_stub || (!written.contains(state) && seen.insert(state.clone()))
    });
    entries.sort_by(|a, b| {
        let by_level = || (!a.is_national()).cmp(&!b.is_national());
        l.compare(&a.state, &b.state).then_with(by_level).then_with(|| a.slug.cmp(&b.slug))
    });
    Ok(entries)
}

/// The page.
pub async fn page(ctx: Ctx, asked: ProfileQuery) -> Result<Markup, Failure> {
    let l = ctx.l10n;
    let entries = read(&ctx, &asked).await?;
    let actor = ctx.actor.clone();
    let reading = move |conn: &mut suivi_store::Conn| {
        let mine = if actor.is_signed_in() { profiles::mine(conn, &actor)? } else { Vec::new() };
        Ok((mine, may_set_flags(conn, &actor)?))
    };
    let (mine, sets_flags): (Vec<Profile>, bool) = ctx.app.db.read(reading).await?;
    let cx = shell::page_below(&ctx, msg::profiles_title(l), Vec::new());
    let head = ui::page_head(
        html! { (msg::profiles_title(l)) },
        Some(html! { (msg::profiles_lead(l)) }),
        own_ways(&ctx, &mine),
    );
    let here = Address::of(&ctx.uri.to_string()).without("done");
    let main = html! {
        (views(&ctx, asked.view))
        div.list-head {
            p role="status" { strong { (msg::profiles_count(l, entries.len())) } }
            @if asked.is_narrowed() { p { a href=(here.path()) { (msg::filters_clear(l)) } } }
        }
        @if entries.is_empty() && asked.is_narrowed() {
            (ui::empty_state(msg::results_none(l), msg::profiles_none_step(l), None))
        } @else if entries.is_empty() {
            (ui::empty_state(msg::profiles_empty(l), msg::profiles_empty_step(l), None))
        } @else {
            @match asked.view {
                View::List => { (by_region(&ctx, &entries)) }
                View::Table => { (table(&ctx, &entries)) }
                View::Map => { (map::drawn(&ctx, &entries)) (by_region(&ctx, &entries)) }
            }
            (ui::downloads(l, &here.without("as")))
        }
        p.muted { (msg::profiles_note(l)) " " a href={ (words::base(&ctx)) "/flags" } {
            @if sets_flags { (msg::profile_flags_set(l)) } @else { (msg::profile_flags(l)) }
        } }
    };
    Ok(ui::page_with_side(&cx, head, filters(&ctx, &asked), main))
}

/// The way to one's own profile, or to the first one.
fn own_ways(ctx: &Ctx, mine: &[Profile]) -> Option<Markup> {
    let l = ctx.l10n;
    let writes = ctx.actor.is_signed_in() && ctx.actor.may_somewhere(Act::Create, ObjectKind::StateProfile);
    if let [own, ..] = mine {
        let to = words::address(ctx, &own.slug);
        return Some(ui::button_link(ButtonKind::Primary, msg::profile_mine(l), &to));
    }
    writes.then(|| {
        ui::button_link(ButtonKind::Primary, msg::profile_write(l), &format!("{}/new", words::base(ctx)))
    })
}

fn views(ctx: &Ctx, now: View) -> Markup {
    let l = ctx.l10n;
    let here = Address::of(&ctx.uri.to_string()).without("done");
    let all = [
        (View::List, "list", msg::profiles_as_list(l)),
        (View::Table, "table", msg::profiles_as_table(l)),
        (View::Map, "map", msg::profiles_as_map(l)),
    ];
    html! {
        nav.tabs aria-label=(msg::profiles_as(l)) {
            ul {
                @for (view, code, label) in all {
                    li {
                        a href=(here.clone().with("as", code).to_string()) aria-current=[(view == now).then_some("true")] { (label) }
                    }
                }
            }
        }
    }
}

/// The list, by region.
fn by_region(ctx: &Ctx, entries: &[Entry]) -> Markup {
    let l = ctx.l10n;
    let names = REGIONS.map(vocab::region_names);
    let mut regions: Vec<(Option<&str>, &str)> =
        REGIONS.iter().zip(&names).map(|(code, name)| (Some(*code), name.best_text(l.language()))).collect();
    l.sort_by_name(&mut regions, |(_, name)| name);
    regions.push((None, msg::profiles_no_region(l)));
    let today = words::today(ctx);
    html! {
        div #states {
            @for (code, name) in regions {
                @let of_region = entries.iter().filter(|entry| words::region(&entry.document.state) == code).collect::<Vec<_>>();
                @if !of_region.is_empty() {
                    section {
                        h2 { (name) }
                        ul.plain.entries {
                            @for entry in of_region { li { (line(ctx, entry, today)) } }
                        }
                    }
                }
            }
        }
    }
}

fn line(ctx: &Ctx, entry: &Entry, today: Date) -> Markup {
    let l = ctx.l10n;
    let document = &entry.document;
    let groups = words::groups(l, document);
    html! {
        a href=(words::address(ctx, &entry.slug)) { (entry.state) }
        @if !entry.is_national() { " (" (l.coded("mechanism-level", &document.level)) ")" }
        @if let Some(name) = entry.mechanism(l) { ": " (name) }
        " " (words::standing(l, document, today))
        @if let Some(kind) = &document.content.kind { " " span.muted { (words::kind(l, kind)) } }
        @if !groups.is_empty() { " " span.muted { (groups) } }
    }
}

fn table(ctx: &Ctx, entries: &[Entry]) -> Markup {
    let l = ctx.l10n;
    let today = words::today(ctx);
    let row = |entry: &Entry| {
        let document = &entry.document;
        Row::new(vec![
            html! { a href=(words::address(ctx, &entry.slug)) { (entry.state) } },
            entry.mechanism(l).unwrap_or_else(|| html! { "–" }),
            html! { (document.content.kind.as_deref().map_or("–", |kind| words::kind(l, kind))) },
            html! { (l.coded("mechanism-level", &document.level)) },
            html! { (words::groups(l, document)) },
            words::standing(l, document, today),
        ])
    };
    ui::data_table(
        l,
        &Table {
            caption: msg::profiles_title(l),
            caption_is_seen: false,
            columns: vec![
                Column::text(msg::profile_state(l)),
                Column::main(msg::profile_mechanism(l)),
                Column::text(msg::profile_kind(l)),
                Column::text(msg::mechanism_level(l)),
                Column::text(msg::profile_groups(l)),
                Column::text(msg::profile_confirmation(l)),
            ],
            rows: entries.iter().map(row).collect(),
        },
    )
}

fn filters(ctx: &Ctx, asked: &ProfileQuery) -> Markup {
    let l = ctx.l10n;
    let is = |value: &Option<String>, code: &str| value.as_deref() == Some(code);
    let names = REGIONS.map(vocab::region_names);
    let mut regions: Vec<(&str, &str)> =
        REGIONS.into_iter().zip(&names).map(|(code, name)| (code, name.best_text(l.language()))).collect();
    l.sort_by_name(&mut regions, |(_, name)| name);
    let regions: Vec<Choice> =
        regions.into_iter().map(|(code, name)| Choice::new(code, name, is(&asked.region, code))).collect();
    let kinds: Vec<Choice> = vocab::mechanism_types()
        .iter()
        .map(|kind| Choice::new(&kind.code, words::kind(l, &kind.code), is(&asked.kind, &kind.code)))
        .collect();
    let groups: Vec<Choice> = StateGroup::ALL
        .into_iter()
        .map(|group| {
            let code = group.code();
            Choice::new(code, l.coded("profile-group", code), is(&asked.group, code))
        })
        .collect();
    let capacities: Vec<Choice> = vocab::capacities()
        .iter()
        .map(|one| Choice::new(&one.code, one.names.best_text(l.language()), is(&asked.capacity, &one.code)))
        .collect();
    let levels: Vec<Choice> = Level::OF_MECHANISMS
        .iter()
        .map(|level| {
            let code = level.code();
            Choice::new(code, l.coded("mechanism-level", code), is(&asked.level, code))
        })
        .collect();
    let view = match asked.view {
        View::List => "list",
        View::Table => "table",
        View::Map => "map",
    };
    ui::filter_form(
        l,
        &words::base(ctx),
        html! {
            (ui::hidden("as", view))
            (ui::select(l, &Field::optional("region", msg::profile_region(l)), &regions))
            (ui::select(l, &Field::optional("type", msg::profile_kind(l)), &kinds))
            (ui::select(l, &Field::optional("group", msg::profile_groups(l)), &groups))
            (ui::select(l, &Field::optional("capacity", msg::profiles_shares_capacity(l)), &capacities))
            (ui::select(l, &Field::optional("level", msg::mechanism_level(l)), &levels))
            (ui::checkbox(l, &Field::new("confirmed", msg::profiles_confirmed_year(l)), asked.is_confirmed))
        },
    )
}
