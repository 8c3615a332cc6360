//! Charts of one series.

use serde::Serialize;
use suivi_formats::document::Form;
use suivi_kernel::Language;

use crate::characters::clean;

/// A chart as `report.typ` draws it.
#[derive(Serialize)]
pub struct Chart {
    title: String,
    alternative: String,
    unit: String,
    /// Columns stand up where all names are short, as years are; bars lie where they are not.
    upright: bool,
    points: Vec<Point>,
}

/// A point; lengths are parts of the whole.
#[derive(Serialize)]
struct Point {
    label: String,
    value: String,
    from: f64,
    length: f64,
}

/// The most columns that stand side by side, and the longest name that fits below one.
const MOST_COLUMNS: usize = 12;
const LONGEST_NAME: usize = 7;

impl Chart {
    /// Points that are no numbers are left out; without any there is no chart.
    pub fn of(
        title: &str,
        alternative: &str,
        unit: &str,
        points: &[(String, f64)],
        form: Form,
        language: Language,
    ) -> Option<Chart> {
        let line = |text: &str| clean(text).trim().to_owned();
        let points: Vec<(String, f64)> = points
            .iter()
            .filter(|(_, value)| value.is_finite())
            .map(|(label, value)| (line(label), *value))
            .collect();
        if points.is_empty() {
            return None;
        }
        // Lengths are measured from nought, so that they do not deceive.
        let lowest = points.iter().map(|(_, value)| *value).fold(0.0, f64::min);
        let highest = points.iter().map(|(_, value)| *value).fold(0.0, f64::max);
        let span = if highest > lowest { highest - lowest } else { 1.0 };
        let names_are_short = points.iter().all(|(label, _)| label.chars().count() <= LONGEST_NAME);
        let upright =
            lowest >= 0.0 && points.len() <= MOST_COLUMNS && names_are_short && form != Form::EasyRead;
        let points: Vec<Point> = points
            .into_iter()
            .map(|(label, value)| Point {
                label,
                value: figure(value, language),
                from: (value.min(0.0) - lowest) / span,
                length: value.abs() / span,
            })
            .collect();
        let mut alternative = line(alternative);
        if alternative.is_empty() {
            let said: Vec<String> =
                points.iter().map(|point| format!("{}: {}", point.label, point.value)).collect();
            alternative = said.join("; ");
        }
        Some(Chart { title: line(title), alternative, unit: line(unit), upright, points })
    }

    /// Every text that is drawn.
    pub fn each_text(&self, add: &mut impl FnMut(&str)) {
        add(&self.title);
        add(&self.unit);
        for point in &self.points {
            add(&point.label);
            add(&point.value);
        }
    }
}

/// A number as the language writes it, with at most two decimals.
fn figure(value: f64, language: Language) -> String {
    let (thousands, decimal) = match language {
        Language::En | Language::Zh | Language::Ar => (',', '.'),
        Language::Fr | Language::Es | Language::Ru => ('\u{a0}', ','),
    };
    let plain = format!("{:.2}", value.abs());
    let (whole, part) = plain.split_once('.').unwrap_or((&plain, ""));
    let part = part.trim_end_matches('0');
    let mut out = String::new();
    if value < 0.0 && plain != "0.00" {
        out.push('−');
    }
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && whole.len() > 4 && (whole.len() - at) % 3 == 0 {
            out.push(thousands);
        }
        out.push(digit);
    }
    if !part.is_empty() {
        out.push(decimal);
        out.push_str(part);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars_are_measured_from_nought() {
        let points = [("a".to_owned(), -5.0), ("b".to_owned(), 15.0), ("c".to_owned(), f64::NAN)];
        let chart = Chart::of("t", "", "%", &points, Form::Standard, Language::En).unwrap();
        let lengths: Vec<(f64, f64)> = chart.points.iter().map(|point| (point.from, point.length)).collect();
        assert_eq!(lengths, [(0.0, 0.25), (0.25, 0.75)]);
        assert!(!chart.upright);
        assert_eq!(chart.alternative, "a: −5; b: 15");
    }

    #[test]
    fn numbers_are_written_as_the_language_does() {
        assert_eq!(figure(1_234_567.5, Language::En), "1,234,567.5");
        assert_eq!(figure(12_345.0, Language::Fr), "12\u{a0}345");
        assert_eq!(figure(2025.0, Language::En), "2025");
        assert_eq!(figure(-0.75, Language::Ru), "−0,75");
        assert_eq!(figure(-0.001, Language::En), "0");
    }
}
