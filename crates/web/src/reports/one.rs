//! One report that is owed. The task: whoever reads it sees until when, why and what came before; the secretariat sets the
//! date that was agreed, or says that the report was sent, in a minute.

use axum::extract::Path;
use maud::{Markup, html};
use suivi_domain::reports::queries::{self, Whole};
use suivi_domain::reports::rows::Obligation;
use suivi_kernel::{Act, ObjectKind, Result, Zone};

use super::list::today;
use super::words;
use crate::accounts::answer::{self, Again, Sent, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::followup::when;
use crate::i18n::msg;
use crate::recommendations::names;
use crate::shell;
use crate::ui::{self, ButtonKind, Crumb, Fact, Field, InputKind};

/// What an act on it says when it is done.
const NEWS: [&str; 5] = [
    "obligation-added",
    "obligation-moved",
    "obligation-sent",
    "obligation-was-waived",
    "obligation-reopened",
];

/// The page.
pub async fn page(ctx: Ctx, Path((_, _, slug)): Path<(String, String, String)>) -> Result<Markup, Failure> {
    Ok(render(&ctx, slug, &Sent::new(), Again::default()).await?)
}

/// The page, with what was sent and refused in its form.
pub async fn render(ctx: &Ctx, slug: String, sent: &Sent, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let changes = actor.may(Act::Update, ObjectKind::ReportDraft, &mechanism.id);
    let reads_all = queries::reads_all(&actor, &mechanism.id);
    let reading = move |conn: &mut suivi_store::Conn| {
        let zone: Zone = suivi_domain::followup::rules::rules(conn, &mechanism.id)?.time_zone.parse()?;
        Ok((queries::whole(conn, &actor, &mechanism, &slug)?, zone))
    };
    let (whole, zone) = ctx.app.db.read(reading).await?;
    let row = &whole.row;
    let title = words::title(l, row)?;
    let way = vec![Crumb::to(msg::obligations_title(l), format!("{}/obligations", ctx.base()))];
    let mut cx = shell::page_below(ctx, title.as_str(), way);
    cx.notice = again.notice.or_else(|| answer::news(ctx, &NEWS));
    let labels = [
        ("due_on", msg::obligation_new_date(l)),
        ("reason", msg::obligation_reason(l)),
        ("submitted_on", msg::obligation_sent_on(l)),
        ("symbol", msg::obligation_symbol(l)),
    ];
    let head = html! {
        (ui::error_summary(l, &again.errors, &labels))
        (ui::page_head(html! { (title) }, Some(html! { (words::kind(l, &row.kind)) }), None))
    };
    let main = html! {
        p { (words::tag(l, row, today(ctx))) }
        p.lead { (msg::obligation_due(l)) " " (words::due(l, row, today(ctx))) }
        @if row.state == "open" { p.muted { (until(ctx, row, &zone)) } }
        (basis(ctx, &whole))
        @if changes && row.state == "open" {
            (ui::button_group(ui::button_link(ButtonKind::Primary, msg::obligation_write(l), &format!("{}/reports/new?obligation={}", ctx.base(), row.slug))))
        }
        @if let Some(reason) = row.reason.as_ref().filter(|_| reads_all) { h2 { (msg::obligation_waived_why(l)) } (ui::prose(reason)) }
        (history(ctx, &whole, reads_all))
        @if changes { (acts(ctx, row, sent, &again.errors)) }
    };
    Ok(ui::page_with_facts(&cx, head, main, facts(ctx, row)))
}

/// The last minute of the day in Geneva, by the clocks of both.
fn until(ctx: &Ctx, row: &Obligation, zone: &Zone) -> Markup {
    let geneva = Zone::geneva();
    when::both(ctx.l10n, zone, geneva.end_of(row.due_on))
}

fn facts(ctx: &Ctx, row: &Obligation) -> Markup {
    let l = ctx.l10n;
    let mut facts = vec![Fact::new(msg::obligation_id(l), html! { bdi { (row.slug) } })];
    if let Some(body) = &row.body {
        facts.push(Fact::new(msg::obligation_to(l), html! { (names::body(l, body)) }));
    }
    if let Some(treaty) = row.treaty.as_deref().and_then(suivi_kernel::vocab::treaty) {
        facts.push(Fact::new(msg::obligation_treaty(l), html! { (treaty.names.best_text(l.language())) }));
    }
    if let Some(on) = row.submitted_on {
        facts.push(Fact::new(msg::obligation_sent_on(l), ui::day(l, on)));
    }
    if let Some(symbol) = &row.symbol {
        facts.push(Fact::new(msg::obligation_symbol(l), html! { bdi { (symbol) } }));
    }
    ui::summary_list(&facts)
}

/// Why it is owed, and how sure that is.
fn basis(ctx: &Ctx, whole: &Whole) -> Markup {
    let l = ctx.l10n;
    html! {
        h2 { (msg::obligation_basis(l)) }
        @match (&whole.row.rule, whole.row.counted_from) {
            (Some(rule), Some(from)) => {
                p { (words::rule(l, rule)) }
                p { (msg::obligation_counted_from(l)) " " (ui::day(l, from))
                    @if let Some(symbol) = &whole.document { (msg::list_comma(l)) bdi { (symbol) } } }
                @if whole.row.is_moved { p { (msg::obligation_set_by_hand(l)) } } @else { p.muted { (msg::obligation_is_default(l)) } }
            }
            _ => { p { (msg::obligation_by_hand(l)) } }
        }
    }
}

/// The dates it had before. Why is for those who read drafts.
fn history(ctx: &Ctx, whole: &Whole, reads_all: bool) -> Markup {
    let l = ctx.l10n;
    html! {
        @if !whole.dates.is_empty() {
            h2 { (msg::obligation_dates(l)) }
            ul.plain {
                @for date in &whole.dates {
                    li { s { (ui::day(l, date.due_on)) } " " span.muted { (msg::obligation_until(l)) " " (ui::day(l, date.at.date())) }
                        @if reads_all { br; (ui::user_text(&date.reason)) br; span.muted { (ui::user_text(&date.set_label)) } } }
                }
            }
        }
    }
}

fn acts(ctx: &Ctx, row: &Obligation, sent: &Sent, errors: &ui::FieldErrors) -> Markup {
    let l = ctx.l10n;
    let here = format!("{}/obligations/{}", ctx.base(), row.slug);
    let act = value(sent, "act");
    let part = |name: &str, title: &str, fields: Markup| {
        html! {
            details open[act == name] {
                summary { (title) }
                (ui::form(&format!("{here}/{name}"), ctx.csrf(), html! {
                    (ui::hidden("act", name)) (ui::hidden("revision", &row.revision.to_string()))
                    (fields)
                    (ui::button(ButtonKind::Secondary, title, None))
                }))
            }
        }
    };
    // The same field stands in several forms of the page: only the one that was sent shows what is wrong.
    let none = ui::FieldErrors::default();
    let of = |name: &str| if act == name { errors } else { &none };
    let typed = |name: &str, field: &str| if act == name { value(sent, field) } else { "" };
    let day = |part: &'static str, n: usize, name: &'static str, label| {
        ui::text_field(
            l,
            &Field::new(name, label)
                .kind(InputKind::Date)
                .value(typed(part, name))
                .errors(of(part))
                .numbered(n),
        )
    };
    let why = |part: &'static str, n: usize| {
        ui::text_area(
            l,
            &Field::new("reason", msg::obligation_reason(l))
                .value(typed(part, "reason"))
                .errors(of(part))
                .rows(3)
                .numbered(n),
        )
    };
    let symbol = || {
        ui::text_field(
            l,
            &Field::optional("symbol", msg::obligation_symbol(l))
                .hint(msg::obligation_symbol_hint(l))
                .value(typed("submit", "symbol"))
                .errors(of("submit")),
        )
    };
    html! {
        section {
            h2 { (msg::obligation_change(l)) }
            @if row.state == "open" {
                (part("submit", msg::obligation_say_sent(l), html! { (day("submit", 1, "submitted_on", msg::obligation_sent_on(l))) (symbol()) }))
                (part("move", msg::obligation_move(l), html! { (day("move", 1, "due_on", msg::obligation_new_date(l))) (why("move", 1)) }))
                (part("waive", msg::obligation_waive(l), why("waive", 2)))
            } @else {
                (part("reopen", msg::obligation_reopen(l), why("reopen", 1)))
            }
        }
    }
}
