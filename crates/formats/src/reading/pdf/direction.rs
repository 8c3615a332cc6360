//! Lines that run from right to left: glyphs stand as they are seen, and text is kept as it is read.

use unicode_normalization::UnicodeNormalization;

use super::numbers::Pair;
use crate::reading::item::is_arabic;

/// Which way the text of a page runs, and whether brackets in it are turned.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Direction {
    /// Most letters of the page are Arabic.
    pub(super) is_rtl: bool,
    /// A bracket stands for what it looks like, not for what it means.
    pub(super) turns_brackets: bool,
    /// Of two numbers that a stroke joins the first stands to the right of the second, but at the beginning of a paragraph.
    turns_numbers: bool,
}

impl Direction {
    /// The direction of a page, from the pieces of its lines as they are seen, left to right.
    pub(super) fn of(lines: &[Vec<String>]) -> Self {
        let (mut arabic, mut other) = (0_usize, 0_usize);
        for letter in lines.iter().flatten().flat_map(|piece| piece.chars()).filter(|c| c.is_alphabetic()) {
            if is_arabic(letter) { arabic += 1 } else { other += 1 }
        }
        if arabic == 0 {
            return Direction::default();
        }
        // A bracket that opens stands before a word; where most stand behind one, they are turned.
        let (mut as_meant, mut as_seen) = (0, 0);
        let straight = Direction { is_rtl: arabic > other, ..Direction::default() };
        for line in lines.iter().filter(|line| has_arabic(line)) {
            let signs: Vec<char> = straight.read(line).chars().collect();
            for (at, sign) in signs.iter().enumerate() {
                let is_free = |at: Option<usize>| {
                    at.and_then(|at| signs.get(at)).is_none_or(|sign| !sign.is_alphanumeric())
                };
                let is_before_a_word = is_free(at.checked_sub(1)) && !is_free(Some(at + 1));
                let is_behind_a_word = !is_free(at.checked_sub(1)) && is_free(Some(at + 1));
                match sign {
                    '(' | '[' if is_before_a_word => as_meant += 1,
                    ')' | ']' if is_behind_a_word => as_meant += 1,
                    '(' | '[' if is_behind_a_word => as_seen += 1,
                    ')' | ']' if is_before_a_word => as_seen += 1,
                    _ => {}
                }
            }
        }
        let pairs: Vec<Pair> = lines
            .iter()
            .filter(|line| straight.is_rtl && has_arabic(line))
            .flat_map(|line| runs(line).into_iter().rev().skip(1).filter_map(Pair::of).collect::<Vec<_>>())
            .collect();
        let more_turned = |tells: fn(&Pair) -> Option<bool>| {
            let told = || pairs.iter().filter_map(tells);
            let turned = told().filter(|is_turned| *is_turned).count();
            (turned * 2).cmp(&told().count())
        };
        let turned = more_turned(Pair::is_turned).then_with(|| more_turned(Pair::seems_turned));
        Direction { turns_brackets: as_seen > as_meant, turns_numbers: turned.is_gt(), ..straight }
    }

    /// A line as it is read, from its pieces as they are seen, left to right.
    pub(super) fn read(self, line: &[String]) -> String {
        // "2036." at the end of a paragraph runs as the words before it do, and so does "A/HRC/64/199)." there.
        let is_rightward = || {
            let has_words = line.iter().any(|piece| kind(piece) == Sort::Other);
            has_words && !line.first().is_some_and(|piece| piece.starts_with(ENDS))
        };
        if !has_arabic(line) && (!self.is_rtl || is_rightward()) {
            return line.concat();
        }
        let mut text = String::new();
        if self.is_rtl {
            self.read_leftwards(line, &mut text);
        } else {
            // Arabic words within another text: each run of them by itself.
            let mut rest = line;
            while let Some(first) = rest.iter().position(|piece| kind(piece) == Sort::Arabic) {
                let last = rest[first..]
                    .iter()
                    .position(|piece| kind(piece) == Sort::Other)
                    .map_or(rest.len(), |other| first + other);
                let end =
                    rest[first..last].iter().rposition(|piece| kind(piece) == Sort::Arabic).unwrap_or(0);
                text.extend(rest[..first].iter().map(String::as_str));
                self.read_leftwards(&rest[first..=first + end], &mut text);
                rest = &rest[first + end + 1..];
            }
            text.extend(rest.iter().map(String::as_str));
        }
        plain(&text)
    }

    fn read_leftwards(self, line: &[String], text: &mut String) {
        for (nth, run) in runs(line).into_iter().rev().enumerate() {
            let pair = Pair::of(run).filter(|_| self.turns_numbers);
            // A pair at the beginning of a line may begin a paragraph.
            if let Some(pair) = pair.filter(|pair| nth > 0 || pair.is_turned() == Some(true)) {
                text.push_str(&pair.turned());
                continue;
            }
            let is_alone = run.len() == 1;
            for piece in run {
                match turned(piece).filter(|_| is_alone && self.turns_brackets) {
                    Some(turned) => text.push(turned),
                    None => text.push_str(piece),
                }
            }
        }
    }
}

/// The pieces of a line that are read rightward together, and each other one, as they are seen.
fn runs(line: &[String]) -> Vec<&[String]> {
    let mut runs: Vec<&[String]> = Vec::new();
    let mut at = 0;
    while at < line.len() {
        let length = rightward(&line[at..]).max(1);
        runs.push(&line[at..at + length]);
        at += length;
    }
    runs
}

/// What ends a sentence or a part of it.
const ENDS: [char; 7] = ['.', ',', ';', ':', ')', '،', '؛'];

/// What decides the direction of a piece of a line.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sort {
    Arabic,
    Other,
    Digit,
    Neutral,
}

fn kind(piece: &str) -> Sort {
    match piece.chars().next() {
        Some(c) if is_arabic(c) || matches!(c, '،' | '؛' | '؟') => Sort::Arabic,
        Some(c) if c.is_ascii_digit() || matches!(c, '٠'..='٩') => Sort::Digit,
        Some(c) if c.is_alphabetic() => Sort::Other,
        _ => Sort::Neutral,
    }
}

fn has_arabic(line: &[String]) -> bool {
    line.iter().any(|piece| kind(piece) == Sort::Arabic)
}

/// How many pieces from the first on are read rightward: words of other scripts, numbers, and what joins them.
fn rightward(line: &[String]) -> usize {
    let mut end = 0;
    let mut has_letters = false;
    for (at, piece) in line.iter().enumerate() {
        match kind(piece) {
            Sort::Arabic => break,
            Sort::Other => (has_letters, end) = (true, at + 1),
            // Numbers stand apart unless a single sign joins them, or words do.
            Sort::Digit if end == at || has_letters || joins(&line[end..at], line, end) => end = at + 1,
            Sort::Digit => break,
            Sort::Neutral if at == 0 && !is_of_number(piece) => return 0,
            Sort::Neutral => {}
        }
    }
    // A sign such as that of a percentage belongs to the number it touches.
    match line.get(end) {
        Some(piece) if end > 0 && is_of_number(piece) && kind(&line[end - 1]) == Sort::Digit => end + 1,
        _ => end,
    }
}

fn joins(between: &[String], line: &[String], end: usize) -> bool {
    let [sign] = between else { return end == 0 && between.iter().all(|piece| is_of_number(piece)) };
    let is_arabic_number = end > 0 && line[end - 1].starts_with(|c| matches!(c, '٠'..='٩'));
    match sign.as_str() {
        "." | "," | ":" | "/" | "٫" | "٬" => true,
        "-" | "+" | "\u{2010}" | "\u{2011}" => !is_arabic_number,
        sign => end == 0 && is_of_number(sign),
    }
}

fn is_of_number(piece: &str) -> bool {
    matches!(piece, "%" | "$" | "€" | "£" | "#" | "°")
}

fn turned(piece: &str) -> Option<char> {
    const PAIRS: [(char, char); 6] = [('(', ')'), ('[', ']'), ('{', '}'), ('«', '»'), ('‹', '›'), ('<', '>')];
    let mut signs = piece.chars();
    let sign = signs.next().filter(|_| signs.next().is_none())?;
    PAIRS.iter().find_map(|(open, close)| match sign {
        sign if sign == *open => Some(*close),
        sign if sign == *close => Some(*open),
        _ => None,
    })
}

/// Letters in the forms they have within words become the letters themselves; strokes that only fill a line go.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' => plain.extend(std::iter::once(c).nfkc()),
            '\u{640}' if plain.ends_with(is_arabic) && !plain.ends_with('ه') => {}
            c => plain.push(c),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A line as it is seen, each sign a piece.
    fn seen(line: &str) -> Vec<String> {
        line.chars().map(String::from).collect()
    }

    #[test]
    fn arabic_is_read_leftward_and_numbers_and_names_in_it_rightward() {
        let page = [seen("3 ةرقفلا ،A/HRC/64/199 رظنا")];
        let direction = Direction::of(&page);
        assert!(direction.is_rtl);
        assert_eq!(direction.read(&page[0]), "انظر A/HRC/64/199، الفقرة 3");
        assert_eq!(direction.read(&seen("%12.5 ةبسنب -13")), "13- بنسبة %12.5");
        assert_eq!(direction.read(&seen("2015-2019 نم")), "من 2015-2019");
        assert_eq!(direction.read(&seen("13 12 نم")), "من 12 13");
        assert_eq!(direction.read(&seen("CEDAW/C/XSA/4")), "CEDAW/C/XSA/4");
        assert_eq!(direction.read(&seen(".2036")), "2036.");
        assert_eq!(direction.read(&seen(".)A/HRC/64/199")), "A/HRC/64/199).");
        assert_eq!(Direction::default().read(&seen(".2036")), ".2036");
    }

    #[test]
    fn numbers_that_a_stroke_joins_are_turned_where_a_page_turns_them() {
        let turned = [seen("142-3 ىلإ 1-142 ةيصوتلا"), seen("2-142 ديؤت 10-142")];
        let direction = Direction::of(&turned);
        assert_eq!(direction.read(&seen("3-142 ىلإ 1-142 ةيصوتلا")), "التوصية 142-1 إلى 142-3");
        // At the beginning of a paragraph nothing stands before it that would turn it.
        assert_eq!(direction.read(&seen("\u{62d}\u{62a}\u{641} 142-10")), "142-10 \u{641}\u{62a}\u{62d}");
    }

    #[test]
    fn brackets_are_turned_where_they_are_as_they_look() {
        let looks = [seen("(ب) نم (أ)")];
        assert_eq!(Direction::of(&looks).read(&looks[0]), "(أ) من (ب)");
        let means = [seen(")ب( نم )أ(")];
        assert_eq!(Direction::of(&means).read(&means[0]), "(أ) من (ب)");
    }

    #[test]
    fn forms_of_letters_become_letters() {
        let line = vec!["ﻼ".to_owned(), "ﺑ".to_owned()];
        assert_eq!(Direction { is_rtl: true, ..Direction::default() }.read(&line), "بلا");
    }

    #[test]
    fn an_arabic_word_in_an_english_line_stays_where_it_is() {
        let direction = Direction::default();
        assert_eq!(direction.read(&seen("the ءام of Sama")), "the ماء of Sama");
    }
}
