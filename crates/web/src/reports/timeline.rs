//! What is owed along a line of time, drawn by the server. Each mark has its words beside it; the table with the dates
//! stands below.

use chrono::Datelike;
use maud::{Markup, html};
use suivi_domain::reports::rows::Obligation;
use suivi_kernel::zone::months_after;
use suivi_kernel::{Date, Direction, Result};

use super::words;
use crate::i18n::{L10n, msg};
use crate::ui::px;

/// The picture's size in its own units; it grows and shrinks with the page.
const WIDTH: f64 = 640.0;
const SIDE: f64 = 8.0;
const ROW: f64 = 30.0;
const ABOVE: f64 = 28.0;
/// How far ahead it goes at least, in months.
const AHEAD: u32 = 18;

struct Line {
    from: Date,
    to: Date,
    is_mirrored: bool,
}

impl Line {
    fn x(&self, day: Date) -> f64 {
        let whole = (self.to - self.from).num_days().max(1) as f64;
        let share = ((day - self.from).num_days() as f64 / whole).clamp(0.0, 1.0);
        let x = SIDE + share * (WIDTH - 2.0 * SIDE);
        if self.is_mirrored { WIDTH - x } else { x }
    }
}

/// The picture.
pub fn chart(l: L10n, rows: &[Obligation], today: Date) -> Result<Markup> {
    let last = rows.iter().map(|row| row.due_on).max().unwrap_or(today);
    let line = Line {
        from: today,
        to: last.max(months_after(today, AHEAD)),
        is_mirrored: l.language().direction() == Direction::Rtl,
    };
    let height = ABOVE + ROW * rows.len() as f64 + 8.0;
    let years = (line.from.year() + 1..=line.to.year()).filter_map(|year| Date::from_ymd_opt(year, 1, 1));
    let mut marks = Vec::with_capacity(rows.len());
    for (n, row) in rows.iter().enumerate() {
        marks.push(mark(l, &line, row, today, ABOVE + ROW * (n as f64 + 0.6))?);
    }
    Ok(html! {
        figure.plot {
            svg viewBox=(format!("0 0 {WIDTH} {height}")) role="img" aria-label=(msg::obligations_picture(l, rows.len())) {
                @for first in years {
                    @let x = px(line.x(first));
                    line.axis x1=(x) x2=(x) y1=(ABOVE) y2=(px(height)) {}
                    text x=(x) y="16" text-anchor="middle" { (first.year()) }
                }
                @let x = px(line.x(today));
                line.series x1=(x) x2=(x) y1=(ABOVE - 8.0) y2=(px(height)) {}
                @for mark in &marks { (mark) }
            }
            figcaption { (msg::obligations_picture_line(l)) }
        }
    })
}

/// A full circle for what is to come, a triangle for what is overdue, with the words on the side where there is room.
fn mark(l: L10n, line: &Line, row: &Obligation, today: Date, y: f64) -> Result<Markup> {
    let x = line.x(row.due_on);
    let is_left = x < WIDTH / 2.0;
    let words_x = if is_left { x + 10.0 } else { x - 10.0 };
    // Words that run from right to left begin on their right.
    let anchor = if is_left == line.is_mirrored { "end" } else { "start" };
    let direction = if line.is_mirrored { "rtl" } else { "ltr" };
    let (kind, body) = (words::kind(l, &row.kind), row.body.as_deref().or(row.treaty.as_deref()));
    let name = match body {
        Some(body) => msg::obligation_named(l, kind, row.treaty.as_deref().unwrap_or(body)),
        None => words::title(l, row)?,
    };
    Ok(html! {
        @if row.is_overdue(today) {
            path.overdue d=(format!("M{} {}l7 12h-14z", px(x), px(y - 7.0))) {}
        } @else {
            circle.official cx=(px(x)) cy=(px(y)) r="5" {}
        }
        text.value x=(px(words_x)) y=(px(y + 5.0)) text-anchor=(anchor) direction=(direction) { (name) }
    })
}
