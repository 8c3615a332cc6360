//! A chart as a drawing in the page. The table that follows says the same in numbers.

use crate::document::docx::xml::Xml;

const WIDTH: f64 = 640.0;
const HEIGHT: f64 = 320.0;
/// Room for the values at the side and the names below.
const MARGIN: f64 = 48.0;
/// As many names as can stand beside each other.
const MOST_NAMES: usize = 12;

/// A chart of one series.
pub(super) struct Chart<'a> {
    pub(super) title: &'a str,
    pub(super) alternative: &'a str,
    pub(super) unit: &'a str,
    pub(super) points: &'a [(String, f64)],
}

/// Draws a chart.
pub(super) fn write(xml: &mut Xml, chart: &Chart<'_>) {
    let words = if chart.alternative.is_empty() { chart.title } else { chart.alternative };
    xml.open("figure", &[("class", "chart")]);
    let view = format!("0 0 {WIDTH} {HEIGHT}");
    let look = [("viewBox", view.as_str()), ("role", "img"), ("aria-label", words), ("direction", "ltr")];
    let letters = [("xmlns", "http://www.w3.org/2000/svg"), ("font-size", "13"), ("fill", "currentColor")];
    xml.open("svg", &[&letters[..], &look].concat());
    let spots = spots(chart.points);
    axes(xml, chart.unit);
    let line: Vec<String> = spots.iter().map(|spot| format!("{:.1},{:.1}", spot.x, spot.y)).collect();
    let stroke = [("fill", "none"), ("stroke", "#0b5394"), ("stroke-width", "2.5")];
    xml.empty("polyline", &[&[("points", line.join(" ").as_str())][..], &stroke].concat());
    let every = chart.points.len().div_ceil(MOST_NAMES).max(1);
    for (index, spot) in spots.iter().enumerate() {
        let (x, y) = (format!("{:.1}", spot.x), format!("{:.1}", spot.y));
        xml.empty("circle", &[("cx", &x), ("cy", &y), ("r", "4"), ("fill", "#0b5394")]);
        if index % every == 0 {
            let above = format!("{:.1}", spot.y - 10.0);
            xml.leaf("text", &[("x", &x), ("y", &above), ("text-anchor", "middle")], &spot.value.to_string());
            let below = format!("{:.1}", HEIGHT - MARGIN / 2.0);
            xml.leaf("text", &[("x", &x), ("y", &below), ("text-anchor", "middle")], spot.name);
        }
    }
    xml.close("svg");
    if !chart.title.is_empty() {
        xml.leaf("figcaption", &[], chart.title);
    }
    xml.close("figure");
}

struct Spot<'a> {
    name: &'a str,
    value: f64,
    x: f64,
    y: f64,
}

/// Where each point stands. The lowest line is nought, unless a value is below it.
fn spots(points: &[(String, f64)]) -> Vec<Spot<'_>> {
    let values = || points.iter().map(|(_, value)| *value).filter(|value| value.is_finite());
    let least = values().fold(0.0_f64, f64::min);
    let span = values().fold(least, f64::max) - least;
    let span = if span > 0.0 && span.is_finite() { span } else { 1.0 };
    let step = (WIDTH - 2.0 * MARGIN) / points.len().max(1) as f64;
    let room = HEIGHT - 2.0 * MARGIN;
    points
        .iter()
        .enumerate()
        .filter(|(_, (_, value))| value.is_finite())
        .map(|(index, (name, value))| Spot {
            name,
            value: *value,
            x: MARGIN + step * (index as f64 + 0.5),
            y: HEIGHT - MARGIN - (value - least) / span * room,
        })
        .collect()
}

fn axes(xml: &mut Xml, unit: &str) {
    let (left, right) = (MARGIN.to_string(), (WIDTH - MARGIN).to_string());
    let (top, bottom) = (MARGIN.to_string(), (HEIGHT - MARGIN).to_string());
    let stroke = ("stroke", "#7f7f7f");
    xml.empty("line", &[("x1", &left), ("y1", &bottom), ("x2", &right), ("y2", &bottom), stroke]);
    xml.empty("line", &[("x1", &left), ("y1", &top), ("x2", &left), ("y2", &bottom), stroke]);
    if !unit.is_empty() {
        xml.leaf("text", &[("x", "8"), ("y", "20")], unit);
    }
}
