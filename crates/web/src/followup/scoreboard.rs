//! How institutions answered a round. The task: every institution sees at once where it stands beside the others; none
//! is ranked.

use maud::{Markup, html};
use serde::Deserialize;
use suivi_domain::followup::rounds::{InstitutionTally, Tally};
use suivi_domain::followup::scoreboard::{Scoreboard, scoreboard};
use suivi_kernel::Result;

use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::{L10n, msg};
use crate::input::Asked;
use crate::routes::{Needs, Route};
use crate::shell;
use crate::ui::{self, Column, Row, Segment, Table};

/// The addresses of the scoreboard. Whether somebody may see it, the domain says: to others it does not exist.
pub fn routes() -> Vec<Route> {
    vec![Route::get("/{lang}/{mechanism}/scoreboard", Needs::Nothing, page)]
}

/// Which round is asked for.
#[derive(Default, Deserialize)]
struct Wanted {
    round: Option<String>,
}

async fn page(ctx: Ctx, Asked(wanted): Asked<Wanted>) -> Result<Markup, Failure> {
    let l = ctx.l10n;
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let label = wanted.round.filter(|label| !label.is_empty());
    let found = ctx.app.db.read(move |conn| scoreboard(conn, &actor, &mechanism, label.as_deref())).await?;
    let cx = shell::page_below(&ctx, msg::nav_scoreboard(l), Vec::new());
    let main = match found {
        None => html! {
            (ui::page_head(html! { (msg::nav_scoreboard(l)) }, None, None))
            (ui::empty_state(msg::scoreboard_empty(l), msg::scoreboard_empty_step(l), None))
        },
        Some(board) => board_markup(&ctx, board),
    };
    Ok(ui::page(&cx, main))
}

fn board_markup(ctx: &Ctx, mut board: Scoreboard) -> Markup {
    let l = ctx.l10n;
    by_name(l, &mut board.institutions);
    let today = ctx.app.db.clock().now().date();
    let lead = html! {
        (msg::round_named(l, &board.round.label)) (msg::list_comma(l)) (msg::results_as_of(l, l.date(today)))
    };
    html! {
        (ui::page_head(html! { (msg::nav_scoreboard(l)) }, Some(lead), None))
        p { (msg::scoreboard_lead(l)) " "
            @if board.is_public { (msg::scoreboard_is_public(l)) } @else { (msg::scoreboard_is_internal(l)) } }
        @if board.labels.len() > 1 { (other_rounds(ctx, &board)) }
        (whole(l, &board.whole))
        @if !board.institutions.is_empty() {
            (table(ctx, &board.institutions, |one| ui::local_text(l, &one.name)))
        }
    }
}

fn other_rounds(ctx: &Ctx, board: &Scoreboard) -> Markup {
    html! {
        ul.sorting {
            @for label in board.labels.iter().take(12) {
                li {
                    @if *label == board.round.label { strong aria-current="true" { bdi { (label) } } }
                    @else { a href=(format!("{}/scoreboard?round={label}", ctx.base())) { bdi { (label) } } }
                }
            }
        }
    }
}

/// All institutions together: in time, late, not answered.
pub fn whole(l: L10n, tally: &Tally) -> Markup {
    let part = |label: &str, count: i64| Segment {
        label: label.to_owned(),
        count: u64::try_from(count).unwrap_or(0),
        href: None,
    };
    let parts = [
        part(msg::tally_in_time(l), tally.in_time),
        part(msg::tally_late(l), tally.late),
        part(msg::tally_empty(l), tally.empty),
    ];
    html! {
        (ui::stacked_share(l, msg::tally_title(l), msg::round_state(l), msg::tally_unit(l), &parts))
        @if tally.excused > 0 { p.muted { (msg::tally_excused(l)) ": " (l.number(tally.excused)) } }
    }
}

/// Each institution in a row, named as the page wants it.
pub fn table(
    ctx: &Ctx,
    institutions: &[InstitutionTally],
    name: impl Fn(&InstitutionTally) -> Markup,
) -> Markup {
    let l = ctx.l10n;
    let number = |n: i64| html! { (l.number(n)) };
    let row = |one: &InstitutionTally| {
        let t = &one.tally;
        Row::new(vec![
            name(one),
            number(t.asked),
            number(t.in_time),
            number(t.late),
            number(t.empty),
            number(t.drafted),
            number(t.nothing_new),
            number(t.excused),
        ])
    };
    ui::data_table(
        l,
        &Table {
            caption: msg::tally_by_institution(l),
            caption_is_seen: true,
            columns: vec![
                Column::text(msg::institution(l)),
                Column::number(msg::tally_asked(l)),
                Column::number(msg::tally_in_time(l)),
                Column::number(msg::tally_late(l)),
                Column::number(msg::tally_empty(l)),
                Column::number(msg::tally_drafted(l)),
                Column::number(msg::tally_nothing_new(l)),
                Column::number(msg::tally_excused(l)),
            ],
            rows: institutions.iter().map(row).collect(),
        },
    )
}

/// In the order of their names, as the reader's language sorts them: never by rank.
pub fn by_name(l: L10n, institutions: &mut [InstitutionTally]) {
    l.sort_by_name(institutions, |one| one.name.best_text(l.language()));
}
