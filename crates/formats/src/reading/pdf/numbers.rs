//! Two numbers that a stroke joins, in a line that runs from right to left: "139-1".
//!
//! Programs that keep to the rules of Unicode set the first of them to the right of the second, once Arabic words stand
//! before; others set both as in a line that runs from left to right. Which a page does, its pairs tell together.

/// A pair as it is seen, left to right.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Pair {
    left: String,
    stroke: String,
    right: String,
}

impl Pair {
    /// The pair that some pieces of a line are, if they are one.
    pub(super) fn of(pieces: &[String]) -> Option<Self> {
        let text = pieces.concat();
        let (left, rest) = text.split_once(['-', '\u{2010}', '\u{2011}'])?;
        let is_number =
            |text: &str| (1..=4).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
        let stroke = text[left.len()..text.len() - rest.len()].to_owned();
        (is_number(left) && is_number(rest)).then(|| Pair {
            left: left.to_owned(),
            stroke,
            right: rest.to_owned(),
        })
    }

    /// Whether it was turned, by what it would mean otherwise: years and paragraphs count upward, and the first number of a
    /// recommendation is the larger. Nothing where that tells nothing.
    pub(super) fn is_turned(&self) -> Option<bool> {
        let (left, right): (u32, u32) = (self.left.parse().ok()?, self.right.parse().ok()?);
        match (self.left.len(), self.right.len()) {
            (4, 4) if left != right => Some(left > right),
            (3, 1 | 2) => Some(false),
            (1 | 2, 3) => Some(right.saturating_sub(left) > 20),
            _ => None,
        }
    }

    /// Whether it was rather turned than not: of small numbers most pairs are days or paragraphs, which count upward.
    pub(super) fn seems_turned(&self) -> Option<bool> {
        let (left, right): (u32, u32) = (self.left.parse().ok()?, self.right.parse().ok()?);
        (left != right).then_some(left > right)
    }

    /// The pair with its numbers in the other order.
    pub(super) fn turned(&self) -> String {
        format!("{}{}{}", self.right, self.stroke, self.left)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pair(text: &str) -> Option<Pair> {
        Pair::of(&text.chars().map(String::from).collect::<Vec<_>>())
    }

    #[test]
    fn a_pair_tells_whether_it_was_turned() {
        for (seen, is_turned) in [
            ("1-142", Some(true)),
            ("142-1", Some(false)),
            ("98-102", Some(false)),
            ("2019-2015", Some(true)),
            ("2015-2019", Some(false)),
            ("6-1", None),
        ] {
            assert_eq!(pair(seen).unwrap().is_turned(), is_turned, "{seen}");
        }
        assert_eq!(pair("1-142").unwrap().turned(), "142-1");
        assert_eq!(pair("A-1"), None);
        assert_eq!(pair("1-2-3"), None);
    }
}
