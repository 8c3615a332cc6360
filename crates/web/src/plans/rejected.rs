//! What of a file cannot be taken, cell by cell.

use maud::{Markup, html};
use suivi_domain::plans::file::{Rejected, Why};

use crate::i18n::{L10n, msg};
use crate::ui::{self, Column, Row, Table};

/// Most refused cells on one page; mending these shows the next.
const SHOWN: usize = 200;

/// The refused cells with their row, their column and what to do.
pub fn rejected(l: L10n, cells: &[Rejected]) -> Markup {
    let why = |why: &Why| match why {
        Why::Rule(problem) => l.problem(problem),
        Why::Unreadable(reason) => l.coded("import-refused", reason.code()).to_owned(),
    };
    let row = |cell: &Rejected| {
        Row::new(vec![
            html! { bdi { (cell.place) } },
            html! { @if let Some(column) = &cell.column { bdi { (column) } } },
            html! { code { bdi { (cell.found) } } },
            html! { (why(&cell.why)) },
        ])
    };
    html! {
        @if !cells.is_empty() {
            section {
                h2 { (msg::file_rejected(l, cells.len())) }
                p { (msg::file_rejected_lead(l)) }
                (ui::data_table(l, &Table {
                    caption: msg::file_rejected_caption(l),
                    caption_is_seen: false,
                    columns: vec![
                        Column::text(msg::file_place(l)),
                        Column::text(msg::file_column(l)),
                        Column::text(msg::file_found(l)),
                        Column::main(msg::file_why(l)),
                    ],
                    rows: cells.iter().take(SHOWN).map(row).collect(),
                }))
                @if cells.len() > SHOWN { p.muted { (msg::file_rejected_more(l, cells.len() - SHOWN)) } }
            }
        }
    }
}

/// Columns of a file that mean nothing here.
pub fn unknown_columns(l: L10n, names: &[String]) -> Markup {
    html! {
        @if !names.is_empty() {
            p.muted { (msg::file_unknown_columns(l)) " " bdi { (names.join(msg::list_comma(l))) } }
        }
    }
}
