//! Values over time as lines, and the parts of one value as bars. Drawn by the server, with every value named where it
//! stands; the table with the figures belongs below. Time runs in the direction of the page's writing.

use maud::{Markup, html};
use suivi_kernel::Direction;

use super::chart::share_line;
use crate::i18n::{L10n, msg};

/// One value on a line.
#[derive(Clone, Debug)]
pub struct LinePoint {
    /// Its place on the axis of time, such as a day's number.
    pub at: f64,
    /// The time in words.
    pub when: String,
    /// The value.
    pub value: f64,
    /// The value in words.
    pub words: String,
    /// Whether it may still change: its mark is hollow.
    pub is_provisional: bool,
}

/// A value to be held against the line: where it began, or where it should be.
#[derive(Clone, Debug)]
pub struct LineGoal {
    /// Its place on the axis of time.
    pub at: f64,
    /// The value.
    pub value: f64,
    /// What it is, with its time and value in words.
    pub words: String,
    /// Whether it is a target; else it is the baseline.
    pub is_target: bool,
}

/// Values over time.
#[derive(Clone, Debug)]
pub struct LineChart<'a> {
    /// What is shown; the picture's name for a screen reader.
    pub title: &'a str,
    /// What one sees in a sentence.
    pub description: &'a str,
    /// A name for the parts of the picture, unique on the page.
    pub id: &'a str,
    /// The values in order of time; a gap, where a value is hidden or missing, breaks the line.
    pub points: &'a [Option<LinePoint>],
    /// Baseline and targets.
    pub goals: &'a [LineGoal],
}

/// The picture's size in its own units; it grows and shrinks with the page.
const WIDTH: f64 = 640.0;
const HEIGHT: f64 = 300.0;
/// Room for words around the drawing.
const SIDE: f64 = 56.0;
const ABOVE: f64 = 28.0;
const BELOW: f64 = 36.0;
/// Most values that are all named on the picture; of more, only the first and the last are.
const NAMED: usize = 10;

/// The values as a line.
pub fn line_chart(l: L10n, chart: &LineChart<'_>) -> Markup {
    let Some(scale) = Scale::of(chart, l.language().direction() == Direction::Rtl) else { return html! {} };
    let points: Vec<&LinePoint> = chart.points.iter().flatten().collect();
    let is_named = |at: usize| points.len() <= NAMED || at == 0 || at + 1 == points.len();
    let (title, description) = (format!("{}-title", chart.id), format!("{}-desc", chart.id));
    html! {
        figure.plot {
            svg viewBox={ "0 0 " (WIDTH) " " (HEIGHT) } role="img" aria-labelledby={ (title) " " (description) } {
                title id=(title) { (chart.title) }
                desc id=(description) { (chart.description) }
                line.axis x1=(SIDE) x2=(WIDTH - SIDE) y1=(HEIGHT - BELOW) y2=(HEIGHT - BELOW) {}
                @for goal in chart.goals { (drawn_goal(&scale, goal)) }
                path.series d=(path(&scale, chart.points)) {}
                @for (at, point) in points.iter().enumerate() {
                    (mark(&scale, point))
                    @if is_named(at) {
                        text.value x=(px(scale.x(point.at))) y=(px(scale.y(point.value) - 12.0)) text-anchor="middle" { (point.words) }
                        text.when x=(px(scale.x(point.at))) y=(px(HEIGHT - 12.0)) text-anchor="middle" { (point.when) }
                    }
                }
            }
            @if points.iter().any(|point| point.is_provisional) {
                figcaption { (msg::chart_provisional(l)) }
            }
        }
    }
}

/// Where values stand on the picture.
struct Scale {
    times: (f64, f64),
    values: (f64, f64),
    is_mirrored: bool,
}

impl Scale {
    /// None where there is nothing to draw.
    fn of(chart: &LineChart<'_>, is_mirrored: bool) -> Option<Self> {
        let points = || chart.points.iter().flatten();
        points().next()?;
        let times = range(points().map(|point| point.at).chain(chart.goals.iter().map(|goal| goal.at)));
        let (least, most) =
            range(points().map(|point| point.value).chain(chart.goals.iter().map(|goal| goal.value)));
        // A line begins at nought, unless that would hide how it moves.
        let begins_at_nought = least >= 0.0 && least < most * 0.8 || least == most;
        let spare = (most - least) * 0.2;
        let least = if begins_at_nought { least.min(0.0) } else { least - spare };
        Some(Scale { times, values: (least, most), is_mirrored })
    }

    fn x(&self, at: f64) -> f64 {
        let (first, last) = self.times;
        let inner = WIDTH - 2.0 * SIDE;
        let x = if last > first { SIDE + (at - first) / (last - first) * inner } else { WIDTH / 2.0 };
        if self.is_mirrored { WIDTH - x } else { x }
    }

    fn y(&self, value: f64) -> f64 {
        let (least, most) = self.values;
        let inner = HEIGHT - ABOVE - BELOW;
        let share = if most > least { (value - least) / (most - least) } else { 0.5 };
        HEIGHT - BELOW - share * inner
    }
}

fn range(values: impl Iterator<Item = f64>) -> (f64, f64) {
    values
        .fold((f64::INFINITY, f64::NEG_INFINITY), |(least, most), value| (least.min(value), most.max(value)))
}

/// A length with one digit after the point: a pixel's tenth is seen by nobody.
pub fn px(length: f64) -> String {
    format!("{length:.1}")
}

fn path(scale: &Scale, points: &[Option<LinePoint>]) -> String {
    let mut path = String::new();
    let mut is_down = false;
    for point in points {
        match point {
            Some(point) => {
                let step = if is_down { 'L' } else { 'M' };
                path.push_str(&format!("{step}{} {} ", px(scale.x(point.at)), px(scale.y(point.value))));
                is_down = true;
            }
            None => is_down = false,
        }
    }
    path.trim_end().to_owned()
}

/// A full circle for an official value, a hollow diamond for one that may still change.
fn mark(scale: &Scale, point: &LinePoint) -> Markup {
    let (x, y) = (scale.x(point.at), scale.y(point.value));
    html! {
        @if point.is_provisional {
            path.provisional d=(format!("M{} {}l6 6l-6 6l-6-6z", px(x), px(y - 6.0))) {}
        } @else {
            circle.official cx=(px(x)) cy=(px(y)) r="4" {}
        }
    }
}

/// A baseline is a dotted line, a target a dashed one with a triangle at its time; both carry their words.
fn drawn_goal(scale: &Scale, goal: &LineGoal) -> Markup {
    let (x, y) = (scale.x(goal.at), scale.y(goal.value));
    let (from, to) = (SIDE, WIDTH - SIDE);
    // A target's words stand on the side of its own time, inside the picture; a baseline's on the other, for the values begin
    // where it is and stand in their way.
    let is_left = (x < WIDTH / 2.0) == goal.is_target;
    let (words_x, anchor) = if is_left { (from, "start") } else { (to, "end") };
    html! {
        line.goal.target[goal.is_target] x1=(from) x2=(to) y1=(px(y)) y2=(px(y)) {}
        @if goal.is_target { path.target d=(format!("M{} {}l6 10h-12z", px(x), px(y - 6.0))) {} }
        text.goal-words x=(words_x) y=(px(y - 5.0)) text-anchor=(anchor) direction="ltr" { (goal.words) }
    }
}

/// One part of a value.
#[derive(Clone, Debug)]
pub struct ValueBar {
    /// The group.
    pub label: String,
    /// The value; none where it is hidden or not available.
    pub value: Option<f64>,
    /// The value in words, or why there is none.
    pub words: Markup,
}

/// The parts of one value as bars, all measured against the longest. `what` and `unit` head the two columns.
pub fn value_bars(caption: &str, what: &str, unit: &str, bars: &[ValueBar]) -> Markup {
    let longest = bars.iter().filter_map(|bar| bar.value).fold(0.0, f64::max);
    let share = |value: f64| if longest > 0.0 { (value.max(0.0) / longest * 1_000.0) as u64 } else { 0 };
    html! {
        table.chart {
            caption { (caption) }
            thead.hidden { tr { th scope="col" { (what) } th scope="col" { (unit) } } }
            tbody {
                @for bar in bars {
                    tr {
                        th scope="row" { bdi { (bar.label) } }
                        td { (share_line(bar.value.map_or(0, share), 1_000)) span { (bar.words) } }
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use suivi_kernel::Language;

    fn point(at: f64, value: f64, is_provisional: bool) -> Option<LinePoint> {
        Some(LinePoint { at, when: at.to_string(), value, words: value.to_string(), is_provisional })
    }

    fn drawn(language: Language, points: &[Option<LinePoint>], goals: &[LineGoal]) -> String {
        let chart = LineChart { title: "T", description: "D", id: "c", points, goals };
        line_chart(L10n::new(language), &chart).into_string()
    }

    #[test]
    fn time_runs_from_left_to_right_and_in_arabic_from_right_to_left() {
        let points = [point(2020.0, 10.0, false), point(2024.0, 50.0, false)];
        let path = |language| {
            let html = drawn(language, &points, &[]);
            html.split_once("class=\"series\" d=\"").unwrap().1.split('"').next().unwrap().to_owned()
        };
        assert_eq!(path(Language::En), "M56.0 216.8 L584.0 28.0");
        assert_eq!(path(Language::Ar), "M584.0 216.8 L56.0 28.0");
    }

    #[test]
    fn a_hidden_value_breaks_the_line_and_a_provisional_one_has_another_shape() {
        let points = [
            point(1.0, 5.0, false),
            point(2.0, 6.0, false),
            None,
            point(4.0, 7.0, false),
            point(5.0, 8.0, true),
        ];
        let html = drawn(Language::En, &points, &[]);
        let told = |words: &str| html.matches(&format!(">{words}<")).count();
        assert_eq!(
            (told("5"), told("6"), told("8")),
            (2, 1, 1),
            "5 is the first value and the last time: {html}"
        );
        assert_eq!(html.matches('M').count(), 3, "two pieces of line and one diamond: {html}");
        assert_eq!(
            (html.matches("class=\"official\"").count(), html.matches("class=\"provisional\"").count()),
            (3, 1)
        );
        assert!(html.contains("<figcaption>"), "the shape is explained: {html}");
    }

    #[test]
    fn the_words_of_a_baseline_stand_away_from_where_the_values_begin() {
        let points = [point(2020.0, 10.0, false), point(2024.0, 50.0, false)];
        let goal = |at, is_target| LineGoal { at, value: 10.0, words: "w".into(), is_target };
        let words = |goal: LineGoal| {
            let html = drawn(Language::En, &points, &[goal]);
            html.split_once("class=\"goal-words\"").unwrap().1.split('>').next().unwrap().to_owned()
        };
        assert!(words(goal(2020.0, false)).contains("x=\"584\""), "a baseline's on the far side");
        assert!(words(goal(2024.0, true)).contains("x=\"584\""), "a target's at its own time");
    }

    #[test]
    fn the_picture_has_a_name_and_a_description_and_holds_baseline_and_target() {
        let goal = |at, value, is_target| LineGoal { at, value, words: "w".into(), is_target };
        let html = drawn(
            Language::En,
            &[point(2020.0, 10.0, false)],
            &[goal(2019.0, 8.0, false), goal(2030.0, 40.0, true)],
        );
        assert!(html.contains(r#"role="img" aria-labelledby="c-title c-desc""#), "{html}");
        assert_eq!(html.matches("goal-words").count(), 2);
    }

    #[test]
    fn nothing_is_drawn_of_nothing_and_a_single_value_divides_by_nothing() {
        assert_eq!(drawn(Language::En, &[None], &[]), "");
        assert!(!drawn(Language::En, &[point(2020.0, 0.0, false)], &[]).contains("NaN"));
        let bars = [ValueBar { label: "a".into(), value: Some(0.0), words: html! { "0" } }];
        assert!(value_bars("c", "w", "u", &bars).into_string().contains(r#"width="0.0%""#));
    }
}
