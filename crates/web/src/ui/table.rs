//! Tables that become cards on a narrow screen.

use maud::{Markup, html};

use crate::i18n::{L10n, msg};

/// Which way a column is sorted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SortDirection {
    /// From small to large, from A to Z, from old to new.
    Ascending,
    /// The other way.
    Descending,
}

/// The link on a column's head.
#[derive(Clone, Debug)]
pub struct SortLink {
    /// The address of the list sorted by this column; on the sorted column, the other way.
    pub href: String,
    /// How the list is sorted now, if by this column.
    pub now: Option<SortDirection>,
}

/// A column.
#[derive(Clone, Debug)]
pub struct Column<'a> {
    label: &'a str,
    kind: Kind,
    sort: Option<SortLink>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Text,
    Number,
    Main,
}

impl<'a> Column<'a> {
    /// A column of words.
    pub fn text(label: &'a str) -> Self {
        Column { label, kind: Kind::Text, sort: None }
    }

    /// A column of numbers, aligned at their ends.
    pub fn number(label: &'a str) -> Self {
        Column { label, kind: Kind::Number, sort: None }
    }

    /// The column one reads: on a card it stands across, without its name.
    pub fn main(label: &'a str) -> Self {
        Column { label, kind: Kind::Main, sort: None }
    }

    /// The same column, with a head that sorts the list.
    pub fn sorted_by(self, href: impl Into<String>, now: Option<SortDirection>) -> Self {
        Column { sort: Some(SortLink { href: href.into(), now }), ..self }
    }
}

/// What stands in one cell.
pub type Cell = Markup;

/// A row: one cell per column; the first names the row.
#[derive(Clone, Debug)]
pub struct Row {
    cells: Vec<Cell>,
    select: Option<(String, String)>,
}

impl Row {
    /// A row of cells.
    pub fn new(cells: Vec<Cell>) -> Self {
        Row { cells, select: None }
    }

    /// A row that can be selected: the value sent, and what the row is called.
    pub fn selectable(cells: Vec<Cell>, value: impl Into<String>, label: impl Into<String>) -> Self {
        Row { cells, select: Some((value.into(), label.into())) }
    }
}

/// A table.
#[derive(Clone, Debug)]
pub struct Table<'a> {
    /// What the table shows; read out first.
    pub caption: &'a str,
    /// Whether the caption is also seen: not needed where a heading says the same.
    pub caption_is_seen: bool,
    /// The columns.
    pub columns: Vec<Column<'a>>,
    /// The rows.
    pub rows: Vec<Row>,
}

/// The name of the checkboxes of rows that can be selected.
pub(super) const SELECT_FIELD: &str = "selected";

/// A table; on a narrow screen each row becomes a card whose cells carry their column's name.
///
/// The roles are written out because a browser forgets a table's meaning once it is no longer laid out as one.
pub fn data_table(l: L10n, table: &Table<'_>) -> Markup {
    let is_selectable = table.rows.iter().any(|row| row.select.is_some());
    html! {
        table.data role="table" {
            caption .hidden[!table.caption_is_seen] { (table.caption) }
            thead role="rowgroup" {
                tr role="row" {
                    @if is_selectable {
                        td.select role="cell" {
                            // Shown by the script: without it there is nothing this box could do.
                            input type="checkbox" data-select-page hidden aria-label=(msg::select_page(l));
                        }
                    }
                    @for column in &table.columns { (column_head(l, column)) }
                }
            }
            tbody role="rowgroup" {
                @for row in &table.rows { (body_row(l, table, row, is_selectable)) }
            }
        }
    }
}

fn column_head(l: L10n, column: &Column<'_>) -> Markup {
    let sorted = column.sort.as_ref().and_then(|sort| sort.now).map(|direction| match direction {
        SortDirection::Ascending => ("ascending", "↑", msg::sort_ascending(l)),
        SortDirection::Descending => ("descending", "↓", msg::sort_descending(l)),
    });
    html! {
        th.number[column.kind == Kind::Number] scope="col" role="columnheader" aria-sort=[sorted.map(|(value, _, _)| value)] {
            @match &column.sort {
                Some(sort) => {
                    a href=(sort.href) title=(msg::sort_by(l, column.label)) {
                        (column.label)
                        @if let Some((_, arrow, words)) = sorted {
                            span aria-hidden="true" { " " (arrow) }
                            span.hidden { " (" (words) ")" }
                        }
                    }
                }
                None => { (column.label) }
            }
        }
    }
}

fn body_row(l: L10n, table: &Table<'_>, row: &Row, is_selectable: bool) -> Markup {
    html! {
        tr role="row" {
            @if is_selectable {
                td.select role="cell" {
                    @if let Some((value, label)) = &row.select {
                        input type="checkbox" name=(SELECT_FIELD) value=(value) aria-label=(msg::select_row(l, label));
                    }
                }
            }
            @for (i, (cell, column)) in row.cells.iter().zip(&table.columns).enumerate() {
                @if i == 0 {
                    th.number[column.kind == Kind::Number] scope="row" role="rowheader" { (cell) }
                } @else {
                    td.number[column.kind == Kind::Number] .main[column.kind == Kind::Main] role="cell"
                        data-label=[(column.kind != Kind::Main).then_some(column.label)] { (cell) }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use suivi_kernel::Language;

    fn table() -> Table<'static> {
        Table {
            caption: "Recommendations",
            caption_is_seen: false,
            columns: vec![
                Column::text("Number").sorted_by("?sort=-number", Some(SortDirection::Ascending)),
                Column::number("Age"),
            ],
            rows: vec![Row::selectable(vec![html! { "139.12" }, html! { "43" }], "upr-4-139-12", "139.12")],
        }
    }

    #[test]
    fn a_sorted_column_says_so_to_eyes_and_ears() {
        let html = data_table(L10n::new(Language::En), &table()).into_string();
        assert!(html.contains(r#"aria-sort="ascending""#) && html.contains("(ascending)"), "{html}");
    }

    #[test]
    fn a_card_knows_the_name_of_each_value() {
        let html = data_table(L10n::new(Language::En), &table()).into_string();
        assert!(html.contains(r#"data-label="Age">43</td>"#), "{html}");
    }

    #[test]
    fn a_row_is_selected_by_its_name() {
        let html = data_table(L10n::new(Language::En), &table()).into_string();
        assert!(
            html.contains(r#"name="selected" value="upr-4-139-12" aria-label="Select 139.12""#),
            "{html}"
        );
    }
}
