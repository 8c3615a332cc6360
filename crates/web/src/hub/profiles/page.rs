//! The page of one mechanism. Its task: a reader sees how the mechanism works, how old that is, and whom to ask; its owner sees
//! what to do.

use axum::extract::Path;
use maud::{Markup, html};
use suivi_domain::hub::shelf::{self, Filter, Item, Kind};
use suivi_domain::mechanisms::profiles::{self, Content, Known, Mandate, Number, Passage, ProfileDocument};
use suivi_kernel::{Result, vocab};

use super::{capacities, words};
use crate::accounts::answer;
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::{L10n, msg};
use crate::shell;
use crate::ui::{self, ButtonKind, Fact};

const NEWS: [&str; 6] = [
    "profile-saved",
    "profile-confirmed",
    "profile-assessed",
    "profile-shared",
    "profile-unshared",
    "profile-handed",
];

/// The passages, under the headings they are read.
const PARTS: [(&str, &[Passage]); 4] = [
    ("setup", &[Passage::LegalAct, Passage::Chair, Passage::Secretariat, Passage::Members]),
    (
        "part",
        &[
            Passage::Parliament,
            Passage::Judiciary,
            Passage::Nhri,
            Passage::CivilSociety,
            Passage::LocalAuthorities,
            Passage::StatisticalOffice,
        ],
    ),
    ("work", &[Passage::Tools, Passage::Plan, Passage::Reports]),
    ("help", &[Passage::AssistanceReceived, Passage::AssistanceOffered]),
];

struct Read {
    item: Item,
    known: Option<Known>,
    siblings: Vec<Item>,
}

/// The page.
pub async fn page(ctx: Ctx, Path((_, slug)): Path<(String, String)>) -> Result<Markup, Failure> {
    let l = ctx.l10n;
    let actor = ctx.actor.clone();
    let reading = move |conn: &mut suivi_store::Conn| {
        let item = shelf::item(conn, &actor, Kind::Profile, &slug)?;
        let states = item.state.iter().cloned().collect();
        let filter = Filter { kinds: vec![Kind::Profile], states, ..Filter::default() };
        let (mut siblings, _) = shelf::list(conn, &actor, &filter)?;
        siblings.retain(|other| other.id != item.id);
        let known = match item.node_id {
            None => profiles::known(conn, &actor, &slug)?,
            Some(_) => None,
        };
        Ok(Read { item, known, siblings })
    };
    let read: Read = ctx.app.db.read(reading).await?;
    let document: ProfileDocument = read.item.document()?;
    let state = words::state(l, &document.state).to_owned();
    let name = &document.content.names;
    let title = if name.0.is_empty() { state.as_str() } else { name.best_text(l.language()) };
    let mut cx = shell::page_below(&ctx, title, words::way(&ctx));
    cx.notice = answer::news(&ctx, &NEWS);
    let today = words::today(&ctx);
    let lead = html! {
        @if !name.0.is_empty() { (state) " · " }
        (words::standing(l, &document, today))
        @if let Some(on) = document.confirmed_on { " (" (ui::day(l, on)) ")" }
    };
    let h1 = if name.0.is_empty() {
        html! { (state) }
    } else {
        ui::local_text(l, name)
    };
    let acts = read.known.as_ref().and_then(|known| acts(&ctx, known));
    let head = ui::page_head(h1, Some(lead), acts);
    let main = html! {
        @if document.is_stub { (nothing_yet(&ctx, read.known.as_ref())) }
        (written(l, &document))
        @if let Some(shared) = &document.capacities { (capacities::shared(l, shared)) }
        (whom_to_ask(&ctx, &document.content))
        (siblings(&ctx, &read.siblings)?)
        @if read.item.node_id.is_some() { p.muted { (msg::profile_from_elsewhere(l)) } }
    };
    Ok(ui::page_with_facts(&cx, head, main, facts(l, &document)))
}

/// What the reader can do here: the one thing that is wanted next stands out.
fn acts(ctx: &Ctx, known: &Known) -> Option<Markup> {
    let l = ctx.l10n;
    let here = words::address(ctx, &known.profile.slug);
    let is_fresh = known.profile.confirmed_on == Some(words::today(ctx));
    let confirms = known.may_confirm && !is_fresh;
    let has_any = known.may_edit || confirms || known.may_see_capacities || known.may_hand_over;
    (has_any || known.may_read_history).then(|| {
        html! {
            @if confirms { (ui::button_link(ButtonKind::Primary, msg::profile_confirm(l), &format!("{here}/confirm"))) }
            @if known.may_edit {
                (ui::button_link(if confirms { ButtonKind::Secondary } else { ButtonKind::Primary },
                    if known.profile.is_stub { msg::profile_complete(l) } else { msg::profile_edit(l) }, &format!("{here}/edit")))
            }
            @if known.may_see_capacities { (ui::button_link(ButtonKind::Secondary, msg::profile_capacities(l), &format!("{here}/capacities"))) }
            @if known.may_hand_over { (ui::button_link(ButtonKind::Secondary, msg::profile_hand_over(l), &format!("{here}/hand-over"))) }
            @if known.may_read_history && !known.profile.is_stub { (ui::button_link(ButtonKind::Secondary, msg::profile_history(l), &format!("{here}/history"))) }
        }
    })
}

fn nothing_yet(ctx: &Ctx, known: Option<&Known>) -> Markup {
    let l = ctx.l10n;
    let step = known.filter(|known| known.may_edit).map(|known| {
        let to = format!("{}/edit", words::address(ctx, &known.profile.slug));
        ui::button_link(ButtonKind::Primary, msg::profile_complete(l), &to)
    });
    ui::empty_state(msg::profile_nothing_confirmed(l), msg::profile_nothing_step(l), step)
}

fn written(l: L10n, document: &ProfileDocument) -> Markup {
    let content = &document.content;
    html! {
        @if !content.mandate.is_empty() {
            section {
                h2 { (msg::profile_mandate(l)) }
                ul {
                    @for part in Mandate::ALL.iter().filter(|part| content.has(**part)) {
                        li { (l.coded("profile-mandate", part.code())) }
                    }
                }
            }
        }
        @for (heading, passages) in PARTS {
            @let there = passages.iter().filter_map(|one| content.passage(*one).map(|text| (one, text))).collect::<Vec<_>>();
            @if !there.is_empty() {
                section {
                    h2 { (l.coded("profile-part", heading)) }
                    @for (passage, text) in there {
                        h3 { (l.coded("profile-passage", passage.code())) }
                        (ui::local_prose(l, text))
                    }
                }
            }
        }
        @if !content.links.is_empty() {
            section {
                h2 { (msg::profile_links(l)) }
                ul {
                    @for link in &content.links {
                        li {
                            a href=(link.address) rel="nofollow noreferrer" {
                                @if link.words.is_empty() { (ui::user_text(&link.address)) } @else { (ui::user_text(&link.words)) }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Every page leads to an office to ask; where the mechanism named none, to the network.
fn whom_to_ask(ctx: &Ctx, content: &Content) -> Markup {
    let l = ctx.l10n;
    html! {
        section {
            h2 { (msg::profile_ask(l)) }
            @if !content.contact.0.is_empty() { p { (ui::local_text(l, &content.contact)) } }
            @if !content.contact_email.is_empty() {
                p { a href={ "mailto:" (content.contact_email) } { bdi { (content.contact_email) } } }
            }
            @if content.contact.0.is_empty() && content.contact_email.is_empty() { p { (msg::profile_ask_nobody(l)) } }
            p { a href={ (ctx.base()) "/questions" } { (msg::profile_ask_network(l)) } }
        }
    }
}

fn siblings(ctx: &Ctx, items: &[Item]) -> Result<Markup> {
    let l = ctx.l10n;
    let line = |item: &Item| -> Result<Markup> {
        let document: ProfileDocument = item.document()?;
        let titles = item.titles()?;
        Ok(html! {
            a href=(words::address(ctx, &item.slug)) { (ui::local_text(l, &titles)) }
            " (" (l.coded("mechanism-level", &document.level)) ")"
        })
    };
    Ok(html! {
        @if !items.is_empty() {
            section {
                h2 { (msg::profile_same_state(l)) }
                ul { @for item in items { li { (line(item)?) } } }
            }
        }
    })
}

fn facts(l: L10n, document: &ProfileDocument) -> Markup {
    let content = &document.content;
    let mut facts = vec![Fact::new(msg::profile_state(l), html! { (words::state(l, &document.state)) })];
    let region = vocab::country(&document.state).map(|country| &country.region_names);
    if let Some(region) = region.filter(|names| !names.0.is_empty()) {
        facts.push(Fact::new(msg::profile_region(l), ui::local_text(l, region)));
    }
    let groups = words::groups(l, document);
    if !groups.is_empty() {
        facts.push(Fact::new(msg::profile_groups(l), html! { (groups) }));
    }
    facts.push(Fact::new(msg::mechanism_level(l), html! { (l.coded("mechanism-level", &document.level)) }));
    if !content.original_name.is_empty() {
        facts.push(Fact::new(msg::profile_original_name(l), ui::user_text(&content.original_name)));
    }
    if let Some(kind) = &content.kind {
        facts.push(Fact::new(msg::profile_kind(l), html! { (words::kind(l, kind)) }));
    }
    for number in Number::ALL {
        if let Some(n) = content.number(*number) {
            let words = if *number == Number::Year { n.to_string() } else { l.number(i64::from(n)) };
            facts.push(Fact::new(l.coded("profile-number", number.code()), html! { (words) }));
        }
    }
    if let Some(on) = document.written_on {
        facts.push(Fact::new(msg::profile_written_on(l), ui::day(l, on)));
    }
    let confirmed = match document.confirmed_on {
        Some(on) => ui::day(l, on),
        None => html! { (msg::profile_never_confirmed(l)) },
    };
    facts.push(Fact::new(msg::profile_confirmed_on(l), confirmed));
    html! { h2 { (msg::profile_facts(l)) } (ui::summary_list(&facts)) }
}
