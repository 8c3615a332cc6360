//! Tables: a caption above, a row of headers that repeats on every page, columns as wide as their words ask for.

use super::body::Body;
use crate::document::{Inline, plain_text};

/// The longest row, in characters, that is kept on one page.
const KEPT_TOGETHER: usize = 600;
/// How many rows are looked at to find how wide the columns are.
const SAMPLE: usize = 60;

impl Body<'_> {
    /// A table and its caption.
    pub(super) fn table(
        &mut self,
        caption: &str,
        header: &[Vec<Inline>],
        rows: &[Vec<Vec<Inline>>],
        width: usize,
    ) {
        if !caption.is_empty() {
            self.open_paragraph("Caption", |_| {});
            self.line(&[Inline::plain(caption)]);
            self.xml.close("w:p");
        }
        let columns = rows.iter().map(Vec::len).chain([header.len()]).max().unwrap_or(0);
        if columns == 0 {
            return;
        }
        let widths = widths(header, rows, columns, width);
        self.xml.open("w:tbl", &[]);
        self.table_properties(caption, width);
        self.xml.open("w:tblGrid", &[]);
        for width in &widths {
            self.xml.empty("w:gridCol", &[("w:w", &width.to_string())]);
        }
        self.xml.close("w:tblGrid");
        if !header.is_empty() {
            self.row(header, &widths, true);
        }
        for row in rows {
            self.row(row, &widths, false);
        }
        self.xml.close("w:tbl");
    }

    fn table_properties(&mut self, caption: &str, width: usize) {
        let xml = &mut self.xml;
        xml.open("w:tblPr", &[]);
        xml.value("w:tblStyle", "SuiviTable");
        if self.look.is_rtl() {
            xml.empty("w:bidiVisual", &[]);
        }
        xml.empty("w:tblW", &[("w:w", &width.to_string()), ("w:type", "dxa")]);
        xml.empty("w:tblLayout", &[("w:type", "fixed")]);
        let look = [("w:val", "0620"), ("w:firstRow", "1"), ("w:lastRow", "0"), ("w:firstColumn", "0")];
        xml.empty(
            "w:tblLook",
            &[&look[..], &[("w:lastColumn", "0"), ("w:noHBand", "1"), ("w:noVBand", "1")]].concat(),
        );
        if !caption.is_empty() {
            xml.value("w:tblCaption", caption);
        }
        xml.close("w:tblPr");
    }

    fn row(&mut self, cells: &[Vec<Inline>], widths: &[usize], is_header: bool) {
        self.xml.open("w:tr", &[]);
        let length: usize = cells.iter().map(|cell| plain_text(cell).chars().count()).sum();
        if is_header || length <= KEPT_TOGETHER {
            self.xml.open("w:trPr", &[]);
            self.xml.empty("w:cantSplit", &[]);
            if is_header {
                self.xml.empty("w:tblHeader", &[]);
            }
            self.xml.close("w:trPr");
        }
        for (index, width) in widths.iter().enumerate() {
            self.xml.open("w:tc", &[]);
            self.xml.open("w:tcPr", &[]);
            self.xml.empty("w:tcW", &[("w:w", &width.to_string()), ("w:type", "dxa")]);
            if is_header {
                self.xml.empty("w:shd", &[("w:val", "clear"), ("w:color", "auto"), ("w:fill", "E7EEF5")]);
            }
            self.xml.close("w:tcPr");
            self.open_paragraph(if is_header { "SuiviTableHeader" } else { "SuiviTableText" }, |_| {});
            if let Some(cell) = cells.get(index) {
                self.line(cell);
            }
            self.xml.close("w:p");
            self.xml.close("w:tc");
        }
        self.xml.close("w:tr");
    }
}

/// The width of what may be written on, in twentieths of a point: of an A4 page with 2 cm at each side.
pub(super) fn text_width(is_landscape: bool) -> usize {
    if is_landscape { 16_838 - 2 * 1134 } else { 11_906 - 2 * 1134 }
}

/// The width of each column: by its longest word and by how much it holds, so that no column is starved.
fn widths(header: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>], columns: usize, width: usize) -> Vec<usize> {
    let mut weights = vec![0.0_f64; columns];
    for (index, weight) in weights.iter_mut().enumerate() {
        let texts: Vec<String> = header
            .get(index)
            .into_iter()
            .chain(rows.iter().take(SAMPLE).filter_map(|row| row.get(index)))
            .map(|cell| plain_text(cell))
            .collect();
        let longest_word =
            texts.iter().flat_map(|text| text.split_whitespace()).map(|word| word.chars().count()).max();
        let total: usize = texts.iter().map(|text| text.chars().count()).sum();
        let usual = total / texts.len().max(1);
        let least = longest_word.unwrap_or(0).clamp(4, 24);
        // A column of ten times as many words is not ten times as wide, only some three times.
        *weight = (least as f64).max((usual as f64).sqrt() * 4.0);
    }
    let sum: f64 = weights.iter().sum();
    weights.iter().map(|weight| (width as f64 * weight / sum) as usize).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::cell;

    #[test]
    fn a_column_of_long_texts_is_wider_and_none_is_starved() {
        let rows = vec![vec![cell("1.2"), cell("A long text ".repeat(40)), cell("Supported")]];
        let widths = widths(&[cell("No."), cell("Text"), cell("Position")], &rows, 3, 9638);
        assert!(widths[1] > 3 * widths[0] && widths[0] > 400 && widths[2] > widths[0], "{widths:?}");
        assert!(widths.iter().sum::<usize>() <= 9638);
    }
}
