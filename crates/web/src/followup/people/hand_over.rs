//! Hand-over. The task: an administrator sees all that somebody who leaves holds, names who takes over, and gets a page
//! to print and sign.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use suivi_domain::accounts::{self, Member};
use suivi_domain::followup::hand_over::{self, Held, NewHandOver, Thing, ThingKind, Told};
use suivi_domain::mechanisms::{self, Institution};
use suivi_kernel::{LocalText, Refusal, Result};

use crate::accounts::answer::{self, Again, Sent, some, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Posted;
use crate::shell;
use crate::ui::{self, ButtonKind, Choice, Column, Crumb, Fact, Field, Row, Table};

/// How many hand-overs the list shows.
const MOST: i64 = 200;

type Id = Path<(String, String, String)>;

struct Shown {
    member: Member,
    held: Held,
    colleagues: Vec<Member>,
    institutions: Vec<Institution>,
}

fn crumbs(ctx: &Ctx) -> Vec<Crumb> {
    vec![Crumb::to(msg::nav_members(ctx.l10n), format!("{}/members", ctx.base()))]
}

/// What somebody holds, and the form to hand it over.
pub async fn page(ctx: Ctx, Path((_, _, id)): Id) -> Result<Markup, Failure> {
    let shown = read(&ctx, &id).await?;
    Ok(render(&ctx, &shown, &Sent::new(), Again::default()))
}

async fn read(ctx: &Ctx, membership_id: &str) -> Result<Shown> {
    let (actor, mechanism, id) = (ctx.actor.clone(), ctx.mechanism()?.clone(), membership_id.to_owned());
    let today = ctx.app.db.clock().now().date();
    ctx.app
        .db
        .read(move |conn| {
            let members = accounts::members_of(conn, &actor, &mechanism.id)?;
            let member = members.iter().find(|member| member.membership_id == id).cloned();
            let member = member.ok_or(Refusal::NotFound)?;
            let held = hand_over::held(conn, &actor, &mechanism, &member.account.id, today)?;
            let mut colleagues = members;
            colleagues
                .retain(|other| other.account.id != member.account.id && other.account.disabled_at.is_none());
            // Colleagues of the same institution first; a person with several seats once.
            colleagues.sort_by_key(|other| other.institution_id != member.institution_id);
            let mut seen = std::collections::HashSet::new();
            colleagues.retain(|other| seen.insert(other.account.id.clone()));
            let institutions = mechanisms::institutions_of(conn, &mechanism.id)?;
            Ok(Shown { member, held, colleagues, institutions })
        })
        .await
}

fn render(ctx: &Ctx, shown: &Shown, sent: &Sent, again: Again) -> Markup {
    let l = ctx.l10n;
    let name = &shown.member.account.name;
    let mut cx = shell::page_below(ctx, msg::hand_over_title(l), crumbs(ctx));
    cx.notice = again.notice;
    let people: Vec<(String, String)> = shown
        .colleagues
        .iter()
        .map(|other| {
            let institution = other.institution.as_ref().map(|names| names.best_text(l.language()));
            let place = institution.unwrap_or_else(|| l.role(other.role));
            (other.account.id.clone(), format!("{} ({place})", other.account.name))
        })
        .collect();
    let chosen = value(sent, "to");
    let choices: Vec<Choice> =
        people.iter().map(|(id, label)| Choice::new(id, label, id == chosen)).collect();
    let action = format!("{}/members/{}/hand-over", ctx.base(), shown.member.membership_id);
    let labels = [("to", msg::hand_over_to(l)), ("note", msg::hand_over_note(l))];
    let main = html! {
        (ui::error_summary(l, &again.errors, &labels))
        (ui::page_head(html! { (msg::hand_over_title(l)) }, Some(html! { (msg::hand_over_lead(l, name.as_str())) }), None))
        (holds(ctx, shown))
        (ui::form(&action, ctx.csrf(), html! {
            (ui::select(l, &Field::optional("to", msg::hand_over_to(l)).hint(msg::hand_over_to_hint(l)).errors(&again.errors), &choices))
            (ui::text_area(l, &Field::optional("note", msg::hand_over_note(l)).hint(msg::hand_over_note_hint(l)).rows(3)
                .value(value(sent, "note")).errors(&again.errors)))
            p { strong { (msg::confirm_final(l)) } }
            (ui::button_group(html! {
                (ui::button(ButtonKind::Danger, msg::hand_over_carry_out(l), None))
                (ui::button_link(ButtonKind::Secondary, msg::button_cancel(l), &format!("{}/members", ctx.base())))
            }))
        }))
    };
    ui::page(&cx, main)
}

fn holds(ctx: &Ctx, shown: &Shown) -> Markup {
    let l = ctx.l10n;
    let held = &shown.held;
    html! {
        section {
            h2 { (msg::hand_over_holds(l)) }
            @if held.things.is_empty() { p { (msg::hand_over_holds_nothing(l)) } }
            (things(ctx, &held.things, &shown.institutions))
        }
        @if !held.absences.is_empty() {
            section {
                h2 { (msg::absences_title(l)) }
                p.muted { (msg::hand_over_absences_end(l)) }
                ul.plain {
                    @for away in &held.absences {
                        li {
                            (ui::user_text(&away.person)) " → " (ui::user_text(&away.delegate)) " "
                            span.muted { (ui::day(l, away.absence.from_on)) " – " (ui::day(l, away.absence.to_on)) }
                        }
                    }
                }
            }
        }
        section {
            h2 { (msg::hand_over_seats(l)) }
            ul.plain {
                @for seat in &held.seats {
                    li {
                        (l.role(seat.role))
                        @if let Some(name) = name_of(&shown.institutions, seat.institution_id.as_deref()) {
                            (msg::list_comma(l)) (ui::local_text(l, name))
                        }
                    }
                }
            }
        }
    }
}

fn name_of<'i>(institutions: &'i [Institution], id: Option<&str>) -> Option<&'i LocalText> {
    institutions.iter().find(|found| Some(found.id.as_str()) == id).map(|found| &found.names)
}

/// Things by kind, with how many there are.
fn things(ctx: &Ctx, all: &[Thing], institutions: &[Institution]) -> Markup {
    let l = ctx.l10n;
    let of_kind = |kind: &ThingKind| all.iter().filter(|thing| thing.kind == kind.code()).collect::<Vec<_>>();
    html! {
        @for kind in ThingKind::ALL {
            @let some = of_kind(kind);
            @if !some.is_empty() {
                h3 { (l.coded("thing", kind.code())) " (" (l.number(i64::try_from(some.len()).unwrap_or(0))) ")" }
                ul.plain { @for thing in some { li { (thing_line(ctx, *kind, thing, institutions)) } } }
            }
        }
    }
}

fn thing_line(ctx: &Ctx, kind: ThingKind, thing: &Thing, institutions: &[Institution]) -> Markup {
    let l = ctx.l10n;
    let short = thing.id.rsplit('-').next().unwrap_or(&thing.id);
    html! {
        @match kind {
            ThingKind::Seat => { (l.coded("role", &thing.id)) }
            ThingKind::Allocation => { a href=(format!("{}/allocations/{}", ctx.base(), thing.id)) { (msg::allocation_title(l)) " " code { (short) } } }
            _ if !thing.title.0.is_empty() => { (ui::local_text(l, &thing.title)) }
            _ => { code { (short) } }
        }
        @if let Some(name) = name_of(institutions, thing.institution_id.as_deref()) {
            " " span.muted { (ui::local_text(l, name)) }
        }
    }
}

/// Hands over.
pub async fn carry_out(
    ctx: Ctx,
    Path((_, _, id)): Id,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let shown = read(&ctx, &id).await?;
    let new = NewHandOver {
        account_id: shown.member.account.id.clone(),
        to_account_id: some(value(&sent, "to")),
        note: value(&sent, "note").to_owned(),
    };
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    match ctx.app.db.write(move |tx| hand_over::carry_out(tx, &actor, &mechanism, new)).await {
        Ok(record) => Ok(Redirect::to(&format!("{}/hand-overs/{record}", ctx.base())).into_response()),
        Err(error) => {
            let again = answer::again(ctx.l10n, error)?;
            Ok(answer::refused(render(&ctx, &shown, &sent, again)))
        }
    }
}

/// The hand-overs of the mechanism.
pub async fn list(ctx: Ctx) -> Result<Markup, Failure> {
    let l = ctx.l10n;
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let all = ctx.app.db.read(move |conn| hand_over::all(conn, &actor, &mechanism, MOST)).await?;
    let cx = shell::page_below(&ctx, msg::hand_overs_title(l), crumbs(&ctx));
    let row = |told: &Told| {
        let address = format!("{}/hand-overs/{}", ctx.base(), told.hand_over.id);
        Row::new(vec![
            html! { a href=(address) { (who_left(&ctx, told)) } },
            html! { @if let Some(names) = &told.institution { (ui::local_text(l, names)) } },
            taker(&ctx, told),
            html! { (l.number(i64::try_from(told.things.len()).unwrap_or(0))) },
            ui::day(l, told.hand_over.at.date()),
        ])
    };
    let main = html! {
        (ui::page_head(html! { (msg::hand_overs_title(l)) }, Some(html! { (msg::hand_overs_lead(l)) }), None))
        @if all.is_empty() { p { (msg::hand_overs_none(l)) } } @else {
            (ui::data_table(l, &Table {
                caption: msg::hand_overs_title(l),
                caption_is_seen: false,
                columns: vec![
                    Column::main(msg::hand_over_from(l)),
                    Column::text(msg::institution(l)),
                    Column::text(msg::hand_over_to(l)),
                    Column::number(msg::hand_over_things(l)),
                    Column::text(msg::audit_when(l)),
                ],
                rows: all.iter().map(row).collect(),
            }))
        }
    };
    Ok(ui::page(&cx, main))
}

/// Who left: by name, or by role where the name was forgotten (DOMAIN 1.2, P8).
fn who_left(ctx: &Ctx, told: &Told) -> Markup {
    let l = ctx.l10n;
    let roles: Vec<&str> = told.roles.iter().map(|role| l.role(*role)).collect();
    html! {
        @if told.from.is_empty() { (msg::person_former(l, roles.join(msg::list_comma(l)).as_str())) }
        @else { (ui::user_text(&told.from)) }
    }
}

fn taker(ctx: &Ctx, told: &Told) -> Markup {
    html! {
        @match &told.to {
            Some(name) => { (ui::user_text(name)) }
            None => { (msg::hand_over_institution(ctx.l10n)) }
        }
    }
}

/// The record of one hand-over, to be printed and signed.
pub async fn record(ctx: Ctx, Path((_, _, id)): Id) -> Result<Markup, Failure> {
    let l = ctx.l10n;
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let (told, institutions) = ctx
        .app
        .db
        .read(move |conn| {
            let told = hand_over::one(conn, &actor, &mechanism, &id)?;
            Ok((told, mechanisms::institutions_of(conn, &mechanism.id)?))
        })
        .await?;
    let above = Crumb::to(msg::hand_overs_title(l), format!("{}/hand-overs", ctx.base()));
    let way = crumbs(&ctx).into_iter().chain([above]).collect();
    let cx = shell::page_below(&ctx, msg::hand_over_record(l), way);
    let mut facts = vec![
        Fact::new(msg::hand_over_from(l), who_left(&ctx, &told)),
        Fact::new(msg::hand_over_to(l), taker(&ctx, &told)),
        Fact::new(msg::audit_when(l), ui::moment(l, told.hand_over.at)),
    ];
    if let Some(names) = &told.institution {
        facts.insert(1, Fact::new(msg::institution(l), ui::local_text(l, names)));
    }
    if let Some(note) = &told.hand_over.note {
        facts.push(Fact::new(msg::hand_over_note(l), ui::user_text(note)));
    }
    let main = html! {
        (ui::page_head(html! { (msg::hand_over_record(l)) }, None, None))
        (ui::summary_list(&facts))
        section { h2 { (msg::hand_over_things(l)) } (things(&ctx, &told.things, &institutions)) }
        section.signatures {
            p { (msg::hand_over_signed(l)) }
            p { (msg::hand_over_from(l)) ": ______________________________" }
            p { (msg::hand_over_to(l)) ": ______________________________" }
        }
    };
    Ok(ui::page(&cx, main))
}
