//! Which groups States belong to, and since when. The task: anyone sees where that is known from; an editor of the hub corrects it
//! when a State joins or leaves a group.

use axum::extract::Path;
use axum::response::Response;
use maud::{Markup, html};
use suivi_domain::mechanisms::profiles::{self, FlagFacts, Placed, may_set_flags};
use suivi_kernel::vocab::{self, StateGroup};
use suivi_kernel::{Refusal, Result};

use super::words;
use crate::accounts::answer::{self, Again, Sent, chosen, date, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Posted;
use crate::shell;
use crate::ui::{self, ButtonKind, Choice, Column, Field, InputKind, Row, Table};

/// The page.
pub async fn page(ctx: Ctx) -> Result<Markup, Failure> {
    Ok(render(&ctx, &Sent::new(), Again::default()).await?)
}

async fn render(ctx: &Ctx, sent: &Sent, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let actor = ctx.actor.clone();
    let reading =
        move |conn: &mut suivi_store::Conn| Ok((profiles::places(conn)?, may_set_flags(conn, &actor)?));
    let (mut places, sets): (Vec<Placed>, bool) = ctx.app.db.read(reading).await?;
    let is_demo = !ctx.app.settings.demo.is_empty();
    places.retain(|place| is_demo || place.is_set || !is_invented(&place.state));
    places.sort_by(|a, b| {
        l.compare(words::state(l, &a.state), words::state(l, &b.state)).then(a.group.cmp(&b.group))
    });
    let mut cx = shell::page_below(ctx, msg::profile_flags(l), words::way(ctx));
    cx.notice = again.notice.clone().or_else(|| answer::news(ctx, &["profile-flag-set"]));
    let labels = [
        ("group", msg::profile_groups(l)),
        ("from", msg::profile_flag_from(l)),
        ("to", msg::profile_flag_to(l)),
        ("source", msg::profile_flag_source(l)),
    ];
    let main = html! {
        (ui::error_summary(l, &again.errors, &labels))
        (ui::page_head(html! { (msg::profile_flags(l)) }, Some(html! { (msg::profile_flags_lead(l)) }), None))
        @if sets { (forms(ctx, sent, &again)) }
        (table(ctx, &places))
    };
    Ok(ui::page(&cx, main))
}

fn is_invented(state: &str) -> bool {
    vocab::country(state).is_some_and(|country| country.is_invented)
}

fn table(ctx: &Ctx, places: &[Placed]) -> Markup {
    let l = ctx.l10n;
    let today = words::today(ctx);
    let row = |place: &Placed| {
        Row::new(vec![
            html! { (words::state(l, &place.state)) },
            html! { (l.coded("profile-group", place.group.code())) },
            html! { @if place.span.holds_on(today) { (msg::profile_flag_holds(l)) } @else { (msg::profile_flag_holds_not(l)) } },
            html! { @if let Some(from) = place.span.from { (ui::day(l, from)) } @else { "–" } },
            html! { @if let Some(to) = place.span.to { (ui::day(l, to)) } @else { "–" } },
            html! { (ui::user_text(&place.span.source)) },
        ])
    };
    ui::data_table(
        l,
        &Table {
            caption: msg::profile_flags(l),
            caption_is_seen: false,
            columns: vec![
                Column::text(msg::profile_state(l)),
                Column::text(msg::profile_groups(l)),
                Column::text(msg::profile_flag_today(l)),
                Column::text(msg::profile_flag_from(l)),
                Column::text(msg::profile_flag_to(l)),
                Column::main(msg::profile_flag_source(l)),
            ],
            rows: places.iter().map(row).collect(),
        },
    )
}

/// An editor chooses the State first: the form is sent to that State's own address.
fn forms(ctx: &Ctx, sent: &Sent, again: &Again) -> Markup {
    let l = ctx.l10n;
    let here = format!("{}/flags", words::base(ctx));
    let address = ui::Address::of(&ctx.uri.to_string());
    let asked = address.query().iter().find(|(name, _)| name == "state").map(|(_, code)| code.as_str());
    let state = vocab::country(asked.unwrap_or(value(sent, "state"))).filter(|state| state.is_state());
    let mut states: Vec<(&str, &str)> = vocab::all_countries()
        .iter()
        .filter(|state| state.is_state())
        .chain(vocab::invented_states())
        .map(|state| (state.iso3.as_str(), state.names.best_text(l.language())))
        .collect();
    l.sort_by_name(&mut states, |(_, name)| name);
    let states: Vec<Choice> = states
        .into_iter()
        .map(|(code, name)| Choice::new(code, name, state.is_some_and(|state| state.iso3 == code)))
        .collect();
    let groups: Vec<Choice> = StateGroup::ALL
        .into_iter()
        .map(|group| {
            let code = group.code();
            Choice::new(code, l.coded("profile-group", code), value(sent, "group") == code)
        })
        .collect();
    let errors = &again.errors;
    let day = |name: &'static str, label: &'static str| {
        let field = Field::optional(name, label).kind(InputKind::Date);
        ui::text_field(l, &field.value(value(sent, name)).errors(errors))
    };
    html! {
        section.screen-only {
            h2 { (msg::profile_flags_set(l)) }
            @match state {
                None => {
                    form.fields method="get" action=(here) {
                        (ui::select(l, &Field::new("state", msg::profile_state(l)), &states))
                        (ui::button(ButtonKind::Secondary, msg::profile_flag_choose(l), None))
                    }
                }
                Some(state) => {
                    p { strong { (ui::local_text(l, &state.names)) } }
                    (ui::form(&format!("{here}/{}", state.iso3.to_lowercase()), ctx.csrf(), html! {
                        (ui::select(l, &Field::new("group", msg::profile_groups(l)).errors(errors), &groups))
                        (day("from", msg::profile_flag_from(l)))
                        (day("to", msg::profile_flag_to(l)))
                        (ui::text_field(l, &Field::new("source", msg::profile_flag_source(l)).hint(msg::profile_flag_source_hint(l))
                            .value(value(sent, "source")).errors(errors)))
                        (ui::button(ButtonKind::Primary, msg::profile_flag_save(l), None))
                    }))
                }
            }
        }
    }
}

/// Sets a State's place in a group.
pub async fn set(
    ctx: Ctx,
    Path((_, code)): Path<(String, String)>,
    Posted(mut sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let code = code.to_uppercase();
    if vocab::country(&code).is_none() {
        return Err(Failure(Refusal::NotFound.into()));
    }
    sent.push(("state".to_owned(), code.clone()));
    let (actor, asked) = (ctx.actor.clone(), sent.clone());
    let made = ctx.app.db.write(move |tx| {
        let may = may_set_flags(tx.conn, &actor)?;
        actor.require_that(may)?;
        let invalid = |problem| Refusal::Invalid(vec![problem]);
        let group = chosen::<StateGroup>(&asked, "group").map_err(invalid)?;
        let facts = FlagFacts {
            from: date(&asked, "from").map_err(invalid)?,
            to: date(&asked, "to").map_err(invalid)?,
            source: value(&asked, "source").to_owned(),
        };
        profiles::set_flag(tx, &actor, &code, group, &facts)
    });
    let next = |_| answer::done(&format!("{}/flags", words::base(&ctx)), "profile-flag-set");
    answer::outcome(&ctx, made.await, next, |again| render(&ctx, &sent, again)).await
}
