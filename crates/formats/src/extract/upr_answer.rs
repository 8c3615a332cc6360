//! What a sentence, a heading or a few words of an addendum answer.

use suivi_kernel::vocab::Position;

use super::Remark;
use super::upr_numbers::groups;
use super::upr_positions::answered;
use super::upr_words::{RECOMMENDATION, speaks_of_recommendations, spoken};
use crate::reading::{Block, Role};

/// A position and what is said beyond it.
pub type Said = (Option<Position>, Option<Remark>);

/// The longest text of one answer, in bytes; what goes beyond is left in the document.
pub const LONGEST: usize = 6_000;

/// What a heading, or a sentence that leads a list, says of what stands below it.
pub fn heading(block: &Block) -> Option<Said> {
    let text = block.text.trim();
    let spoken = spoken(text);
    let is_short = text.chars().count() < 140 && !text.ends_with(['.', ';', '。']);
    let is_heading = matches!(block.role, Role::Heading(_)) || is_short || text.ends_with([':', '：']);
    let speaks = speaks_of_recommendations(&spoken) || text.chars().count() < 30;
    // The title of the document speaks of recommendations and of the State's views.
    let said = answered(text);
    (is_heading && speaks && said.0.is_some() && !spoken.contains("views on")).then_some(said)
}

/// Whether a paragraph only says how the answers are given.
pub fn leads(text: &str) -> bool {
    text.trim_end().ends_with([':', '：'])
        || text.contains(" recommendations. ")
            && text.chars().any(|c| c.is_ascii_digit())
            && !spoken(text).contains("these recommendations")
}

/// What a clause before or after numbers says.
pub fn clause(text: &str) -> Said {
    if text.chars().count() > 400 { (None, None) } else { answered(text) }
}

/// What a few words say: they may be the position alone.
pub fn short(text: &str) -> Said {
    let explicit = explicit_in(text);
    if explicit.0.is_some() {
        return explicit;
    }
    let first = sentences(text).next().unwrap_or_default();
    if first.chars().count() < 40 { answered(first) } else { (None, None) }
}

/// What the sentences of an answer say of the recommendation; where some accept and others do not, it is in part.
pub fn explicit_in(text: &str) -> Said {
    let mut all: Said = (None, None);
    for sentence in sentences(text) {
        let said = explicit(sentence);
        all.1 = all.1.or(said.1);
        all.0 = match (all.0, said.0) {
            (Some(Position::Supported), Some(Position::Noted))
            | (Some(Position::Noted), Some(Position::Supported)) => Some(Position::SupportedNoted),
            (held, said) => held.or(said),
        };
    }
    all
}

/// What a sentence says of "the recommendation", "this recommendation" or "these recommendations".
pub fn explicit(sentence: &str) -> Said {
    let spoken = spoken(sentence);
    let names_others = !groups(&spoken).is_empty();
    if !speaks_of_recommendations(&spoken) || names_others || spoken.chars().count() > 500 {
        (None, None)
    } else {
        answered(sentence)
    }
}

/// Whether a text begins with a word for a recommendation, and what follows it.
pub fn word_for_recommendation(text: &str) -> (bool, &str) {
    let lower = spoken(text);
    let begins =
        RECOMMENDATION.iter().chain(&["rec.", "recs.", "rec ", "التوصي"]).any(|word| lower.starts_with(word));
    if !begins {
        return (false, text);
    }
    let at = text.find(|c: char| c.is_ascii_digit() || ('٠'..='٩').contains(&c)).unwrap_or(text.len());
    if text[..at].chars().count() > 30 { (false, text) } else { (true, &text[at..]) }
}

/// The sentences of a text. A point before a number or a small letter ends none.
pub fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let ends = rest
            .char_indices()
            .find(|(at, c)| matches!(c, '。' | '؟') || *c == '.' && ends_here(&rest[..*at], &rest[at + 1..]));
        let end = ends.map_or(rest.len(), |(at, c)| at + c.len_utf8());
        let (sentence, after) = rest.split_at(end);
        rest = after;
        Some(sentence.trim())
    })
}

/// Whether a point ends a sentence, by what stands before and behind it.
fn ends_here(before: &str, after: &str) -> bool {
    let is_part = |c: &char| !matches!(c, ' ' | '\t' | '(');
    let reversed: Vec<char> = before.chars().rev().take_while(is_part).take(6).collect();
    let word: String = reversed.into_iter().rev().flat_map(char::to_lowercase).collect();
    after.starts_with([' ', '\t'])
        && !after.trim_start().starts_with(|c: char| c.is_ascii_digit())
        && !["rec", "recs", "no", "nos", "para", "paras", "art"].contains(&word.as_str())
        && word.chars().count() > 1
}

/// A text no longer than an answer may be.
pub fn cut(text: &str) -> &str {
    let mut end = text.len().min(LONGEST);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}
