//! The numbers and signs that lists of a web page show.

use super::tree::Node;
use crate::reading::counters;

/// A list being read.
pub(super) struct List {
    format: Option<&'static str>,
    next: i64,
    step: i64,
}

impl List {
    /// The list that begins with an element; `items` is how many it has.
    pub(super) fn of(element: &Node, items: usize) -> Self {
        let style = element.attribute("style").replace(' ', "");
        let said = style.split("list-style-type:").nth(1).or_else(|| style.split("list-style:").nth(1));
        let said = said.map(|rest| rest.split([';', '"']).next().unwrap_or_default());
        let is_ordered = element.name() == "ol";
        // Only the letter of the type tells "a" from "A".
        let format = match said.unwrap_or_default() {
            "none" => None,
            "lower-alpha" | "lower-latin" => Some("lowerLetter"),
            "upper-alpha" | "upper-latin" => Some("upperLetter"),
            "lower-roman" => Some("lowerRoman"),
            "upper-roman" => Some("upperRoman"),
            "decimal-leading-zero" => Some("decimalZero"),
            "cjk-ideographic" | "simp-chinese-informal" => Some("chineseCounting"),
            "disc" | "circle" | "square" => Some("bullet"),
            _ if !is_ordered => Some("bullet"),
            _ => match element.attribute_as_written("type") {
                "a" => Some("lowerLetter"),
                "A" => Some("upperLetter"),
                "i" => Some("lowerRoman"),
                "I" => Some("upperRoman"),
                _ => Some("decimal"),
            },
        };
        let is_reversed = element.has("reversed");
        let first = element.attribute("start").trim().parse().ok();
        let first = first.unwrap_or(if is_reversed { items as i64 } else { 1 });
        List { format, next: first, step: if is_reversed { -1 } else { 1 } }
    }

    /// The number or sign of the next item, and the gap behind it.
    pub(super) fn next(&mut self, item: &Node) -> String {
        if let Ok(value) = item.attribute("value").trim().parse() {
            self.next = value;
        }
        let number = self.next;
        self.next = self.next.saturating_add(self.step);
        match self.format {
            None => String::new(),
            Some("bullet") => "•\t".to_owned(),
            Some(format) => match u32::try_from(number) {
                Ok(number) => format!("{}.\t", counters::written(number, format)),
                Err(_) => format!("{number}.\t"),
            },
        }
    }
}
