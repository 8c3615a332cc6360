//! Charts drawn by the server. Each is a table first: the bars stand beside the numbers they draw, so that nothing
//! is told by length or colour alone and nothing has to be described again for a screen reader.

use maud::{Markup, html};

use crate::i18n::L10n;

/// One line of a bar chart.
#[derive(Clone, Debug)]
pub struct Bar {
    /// What is counted.
    pub label: String,
    /// How many.
    pub count: u64,
    /// The list behind it.
    pub href: Option<String>,
}

/// Horizontal bars, all measured against the longest. `what` and `unit` head the two columns.
pub fn bar_chart(l: L10n, caption: &str, what: &str, unit: &str, bars: &[Bar]) -> Markup {
    let longest = bars.iter().map(|bar| bar.count).max().unwrap_or(0);
    html! {
        table.chart {
            caption { (caption) }
            thead.hidden { tr { th scope="col" { (what) } th scope="col" { (unit) } } }
            tbody {
                @for bar in bars {
                    tr {
                        th scope="row" { (linked(&bar.label, bar.href.as_deref())) }
                        td { (share_line(bar.count, longest)) span { (written(l, bar.count)) } }
                    }
                }
            }
        }
    }
}

/// One part of a whole.
#[derive(Clone, Debug)]
pub struct Segment {
    /// What is counted.
    pub label: String,
    /// How many.
    pub count: u64,
    /// The list behind it.
    pub href: Option<String>,
}

/// The parts of one whole as one line, with every part named and counted below. At most six parts are told apart.
pub fn stacked_share(l: L10n, caption: &str, what: &str, unit: &str, segments: &[Segment]) -> Markup {
    let total: u64 = segments.iter().map(|segment| segment.count).sum();
    // Where each part begins: after all the parts before it.
    let starts = segments.iter().scan(0, |sum, segment| {
        let start = *sum;
        *sum += segment.count;
        Some(start)
    });
    html! {
        table.chart.stacked {
            caption {
                (caption)
                svg.stack width="100%" height="20" aria-hidden="true" {
                    @for (i, (segment, start)) in segments.iter().zip(starts).enumerate() {
                        rect class={ "part-" (i % 6 + 1) } x=(percent(start, total)) width=(percent(segment.count, total))
                            height="20" {}
                    }
                }
            }
            thead.hidden { tr { th scope="col" { (what) } th scope="col" { (unit) } } }
            tbody {
                @for (i, segment) in segments.iter().enumerate() {
                    tr {
                        th scope="row" {
                            svg.key width="14" height="14" aria-hidden="true" {
                                rect class={ "part-" (i % 6 + 1) } width="14" height="14" {}
                            }
                            (linked(&segment.label, segment.href.as_deref()))
                        }
                        td { span { (l.share(segment.count, total)) } }
                    }
                }
            }
        }
    }
}

/// A part of a whole as a line; it says nothing to a screen reader, the number beside it does.
pub(super) fn share_line(part: u64, whole: u64) -> Markup {
    html! {
        svg.line width="100%" height="8" aria-hidden="true" {
            rect.whole width="100%" height="8" {}
            rect.part width=(percent(part, whole)) height="8" {}
        }
    }
}

fn linked(label: &str, href: Option<&str>) -> Markup {
    html! {
        @match href {
            Some(href) => { a href=(href) { (label) } }
            None => { (label) }
        }
    }
}

fn written(l: L10n, count: u64) -> String {
    l.number(i64::try_from(count).unwrap_or(i64::MAX))
}

/// A share as an SVG length, to a tenth of a percent.
fn percent(part: u64, whole: u64) -> String {
    let tenths = u128::from(part) * 1000 / u128::from(whole.max(1));
    format!("{}.{}%", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::*;
    use suivi_kernel::Language;

    #[test]
    fn the_parts_of_a_whole_follow_one_another_and_are_counted_with_it() {
        let part = |label: &str, count| Segment { label: label.into(), count, href: None };
        let parts = [part("Supported", 202), part("Noted", 8)];
        let html =
            stacked_share(L10n::new(Language::En), "Position", "Position", "Number", &parts).into_string();
        assert!(
            html.contains(r#"x="0.0%" width="96.1%""#) && html.contains(r#"x="96.1%" width="3.8%""#),
            "{html}"
        );
        assert!(html.contains("8 of 210 (4%)"), "{html}");
    }

    #[test]
    fn a_chart_of_nothing_divides_by_nothing() {
        let bar = Bar { label: "None".into(), count: 0, href: None };
        assert!(
            bar_chart(L10n::new(Language::En), "c", "w", "u", &[bar])
                .into_string()
                .contains(r#"width="0.0%""#)
        );
    }
}
