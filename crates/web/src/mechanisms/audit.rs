//! The audit trail. The task: find out who did what to which object, and when.

use maud::{Markup, html};
use serde::Deserialize;
use suivi_domain::accounts::{self, AuditFilter, AuditLine};
use suivi_kernel::Result;

use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Asked;
use crate::shell;
use crate::ui::{self, Address, ButtonKind, Column, Row, Table};

/// How many entries a page shows.
const PER_PAGE: i64 = 100;

/// Which entries are asked for.
#[derive(Default, Deserialize)]
pub struct Wanted {
    #[serde(default)]
    object: String,
    #[serde(default)]
    person: String,
    before: Option<i64>,
}

/// The trail, newest first.
pub async fn page(ctx: Ctx, Asked(wanted): Asked<Wanted>) -> Result<Markup, Failure> {
    let l = ctx.l10n;
    let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let filter = AuditFilter {
        mechanism_id: Some(ctx.mechanism()?.id.clone()),
        object_id: some(&wanted.object),
        actor_id: some(&wanted.person),
        before_seq: wanted.before,
        ..AuditFilter::default()
    };
    let is_narrowed = filter.object_id.is_some() || filter.actor_id.is_some();
    let actor = ctx.actor.clone();
    let trail = ctx.app.db.read(move |conn| accounts::audit_trail(conn, &actor, &filter, PER_PAGE)).await?;
    let here = Address::of(&ctx.uri.to_string()).without("before");
    let cx = shell::page_below(&ctx, msg::audit_title(l), Vec::new());
    let main = html! {
        (ui::page_head(html! { (msg::audit_title(l)) }, Some(html! { (msg::audit_lead(l)) }), None))
        @if is_narrowed { p { a href=(here.path()) { (msg::audit_everything(l)) } } }
        @if trail.lines.is_empty() { p { (msg::audit_empty(l)) } } @else { (table(&ctx, &here, &trail.lines)) }
        @if let Some(next) = trail.next {
            @let older = here.clone().with("before", &next.to_string());
            (ui::button_link(ButtonKind::Secondary, msg::audit_older(l), &older.to_string()))
        }
    };
    Ok(ui::page(&cx, main))
}

fn table(ctx: &Ctx, here: &Address, lines: &[AuditLine]) -> Markup {
    let l = ctx.l10n;
    let narrowed = |name: &str, value: &str| here.clone().with(name, value).to_string();
    let who = |line: &AuditLine| {
        html! {
            @match (&line.actor_id, &line.actor_name) {
                (Some(id), Some(name)) => {
                    a href=(narrowed("person", id)) title=(msg::audit_only_person(l)) { (ui::user_text(name)) }
                    br;
                    span.muted { (roles(ctx, &line.actor_label)) }
                }
                _ => { (roles(ctx, &line.actor_label)) }
            }
        }
    };
    let row = |line: &AuditLine| {
        Row::new(vec![
            html! { (line.seq) },
            ui::moment(l, line.at),
            who(line),
            html! { (l.audit_action(&line.action)) },
            html! {
                a href=(narrowed("object", &line.object_id)) title=(msg::audit_only_object(l)) {
                    code { (line.object_id.rsplit('-').next().unwrap_or(&line.object_id)) }
                }
            },
            html! { @if let Some(reason) = &line.reason { (ui::user_text(reason)) } },
        ])
    };
    ui::data_table(
        l,
        &Table {
            caption: msg::audit_title(l),
            caption_is_seen: false,
            columns: vec![
                Column::number(msg::audit_entry(l)),
                Column::text(msg::audit_when(l)),
                Column::text(msg::audit_who(l)),
                Column::main(msg::audit_what(l)),
                Column::text(msg::audit_object(l)),
                Column::text(msg::audit_reason(l)),
            ],
            rows: lines.iter().map(row).collect(),
        },
    )
}

/// The codes of roles in a label, in words; anything else stays as it is.
fn roles(ctx: &Ctx, label: &str) -> String {
    let in_words = |label: &str| {
        let words: Vec<&str> = label.split(", ").map(|part| ctx.l10n.coded("role", part)).collect();
        words.join(msg::list_comma(ctx.l10n))
    };
    match label.split_once(" for ") {
        Some((own, lent)) => {
            msg::audit_standing_in(ctx.l10n, in_words(lent).as_str(), in_words(own).as_str())
        }
        None => in_words(label),
    }
}
