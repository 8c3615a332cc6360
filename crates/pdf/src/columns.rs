//! How wide the columns of a table are.

use suivi_formats::document::{Inline, plain_text};

/// How the columns of a table are set.
pub struct Columns {
    /// Their parts of the width; only the proportions matter.
    pub parts: Vec<f64>,
    /// Whether a column holds figures, which stand at its far side.
    pub figures: Vec<bool>,
    /// Whether words are too long for their columns and may be divided.
    pub tight: bool,
    /// Which rows are short enough to be kept on one page.
    pub kept: Vec<bool>,
}

/// A row of more lines than this may run over to the next page.
const KEPT_LINES: f64 = 16.0;

/// The space between a cell's words and the edges of its column, in ems.
const MARGINS: f64 = 1.1;

/// Shares the width, in ems, among the columns: each has room for its longest word, and what is left goes to those with
/// the most to say.
pub fn share(header: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>], width: f64) -> Columns {
    let columns: Vec<Column> = (0..header.len()).map(|at| Column::of(header, rows, at)).collect();
    // The first column says what the row is about, be it a year.
    let figures = columns.iter().enumerate().map(|(at, column)| at > 0 && column.figures).collect();
    let (least, most): (f64, f64) = (sum(&columns, Column::least), sum(&columns, Column::most));
    let tight = least >= width;
    // Where every cell fits on one line, only what is over is shared out.
    let base = if most <= width { Column::most } else { Column::least };
    let (spare, says) = ((width - sum(&columns, base)).max(0.0), sum(&columns, Column::says));
    let parts: Vec<f64> = columns.iter().map(|column| base(column) + spare * column.says() / says).collect();
    let scale = width / parts.iter().sum::<f64>();
    let fits = |(cell, part): (&Vec<Inline>, &f64)| {
        line_width(&plain_text(cell)) / (part * scale - MARGINS).max(1.0) < KEPT_LINES
    };
    let kept = rows.iter().map(|row| row.iter().zip(&parts).all(fits)).collect();
    Columns { parts, figures, tight, kept }
}

/// What a column needs, in ems.
struct Column {
    /// The width of its longest word.
    least: f64,
    /// The width of its longest cell on one line.
    most: f64,
    /// The mean width of its cells on one line.
    mean: f64,
    figures: bool,
}

impl Column {
    fn of(header: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>], at: usize) -> Column {
        let head = header.get(at).map(|cell| plain_text(cell)).unwrap_or_default();
        let cells: Vec<String> =
            rows.iter().filter_map(|row| row.get(at)).map(|cell| plain_text(cell)).collect();
        // Headers are bold.
        let head_width = line_width(&head) * 1.1;
        let least = cells.iter().map(|cell| word_width(cell)).fold(word_width(&head) * 1.1, f64::max);
        let most = cells.iter().map(|cell| line_width(cell)).fold(head_width, f64::max);
        let mean = cells.iter().map(|cell| line_width(cell)).sum::<f64>() / cells.len().max(1) as f64;
        let said = || cells.iter().filter(|cell| !cell.is_empty());
        let figures = said().next().is_some() && said().all(|cell| is_figure(cell));
        Column { least: least + MARGINS, most: most + MARGINS, mean, figures }
    }

    fn least(&self) -> f64 {
        self.least
    }

    fn most(&self) -> f64 {
        self.most
    }

    /// How much of the spare width it gets. The root keeps one long column from starving the rest.
    fn says(&self) -> f64 {
        self.mean.max(1.0).powf(0.75)
    }
}

fn sum(columns: &[Column], of: impl Fn(&Column) -> f64) -> f64 {
    columns.iter().map(of).sum()
}

fn line_width(text: &str) -> f64 {
    text.lines().map(|line| line.chars().map(width).sum()).fold(0.0, f64::max)
}

/// The width of the longest word; Chinese is broken after any character.
fn word_width(text: &str) -> f64 {
    let mut longest: f64 = 0.0;
    let mut word = 0.0;
    for c in text.chars() {
        if c.is_whitespace() {
            word = 0.0;
        } else if is_wide(c) {
            word = width(c);
        } else {
            word += width(c);
        }
        longest = longest.max(word);
    }
    longest
}

/// Roughly, in ems.
fn width(c: char) -> f64 {
    match c {
        _ if is_wide(c) => 1.0,
        ' ' | '.' | ',' | ':' | ';' | 'i' | 'l' | '|' | '\'' => 0.3,
        'm' | 'w' | 'M' | 'W' => 0.9,
        _ if c.is_uppercase() => 0.72,
        _ => 0.58,
    }
}

fn is_wide(c: char) -> bool {
    matches!(u32::from(c), 0x2e80..=0xa4cf | 0xac00..=0xd7a3 | 0xf900..=0xfaff | 0xfe30..=0xfe4f | 0xff00..=0xffef | 0x20000..=0x3ffff)
}

/// A number with its sign, separators and unit, or a mark that there is none.
fn is_figure(text: &str) -> bool {
    let text = text.trim();
    let known = |c: char| c.is_numeric() || c.is_whitespace() || ".,%‰+-−–—…/٫٬٪".contains(c);
    text.chars().all(known) && (text.chars().any(char::is_numeric) || text.chars().count() <= 2)
}

#[cfg(test)]
mod tests {
    use super::*;
    use suivi_formats::document::cell;

    #[test]
    fn a_column_has_room_for_its_longest_word_and_the_talkative_one_gets_the_rest() {
        let header = [cell("No."), cell("Recommendation"), cell("Status")];
        let rows =
            [[cell("139.1"), cell("Ratify the convention without delay. ".repeat(8)), cell("Implemented")]
                .to_vec()];
        let Columns { parts, figures, tight, kept } = share(&header, &rows, 60.0);
        assert!((parts.iter().sum::<f64>() - 60.0).abs() < 0.01);
        assert!(parts[1] > 2.0 * parts[2] && parts[2] > parts[0]);
        assert!(parts[2] > word_width("Implemented"));
        assert_eq!((figures, tight, kept), (vec![false; 3], false, vec![true]));
    }

    #[test]
    fn a_row_longer_than_half_a_page_may_run_over_to_the_next() {
        let rows = [[cell("1"), cell("word ".repeat(900))].to_vec(), [cell("2"), cell("word")].to_vec()];
        assert_eq!(share(&[cell("No."), cell("Text")], &rows, 60.0).kept, [false, true]);
    }

    #[test]
    fn words_may_be_divided_only_where_they_cannot_all_fit() {
        let header: Vec<_> = (0..12).map(|_| cell("Internationalization")).collect();
        assert!(share(&header, &[], 45.0).tight);
        assert!(!share(&header[..2], &[], 45.0).tight);
    }

    #[test]
    fn years_and_shares_are_figures_and_words_are_not() {
        assert!(is_figure("2 025") && is_figure("94,5 %") && is_figure("–"));
        assert!(!is_figure("94 girls") && !is_figure("---"));
    }
}
