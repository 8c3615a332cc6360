//! The account of the dialogue in a report, to which its conclusions may refer by number and letter.

use super::number::{Numbered, numbered};
use crate::reading::Block;

/// What a report's conclusions refer to.
pub struct Reference {
    /// The number, such as "21(b)".
    pub number: String,
    /// The page on which it begins.
    pub page: u32,
    /// The words, with the State that spoke in brackets behind them.
    pub words: String,
    /// The first and the last block.
    pub blocks: (u32, u32),
}

/// What the account of the dialogue has under a number and letters.
pub fn in_dialogue(dialogue: &[Block], paragraph: u32, wanted: &[String]) -> Vec<Reference> {
    let is_it = |block: &Block| matches!(numbered(&block.text), Numbered::Single(n, _) if n == paragraph);
    let Some(at) = dialogue.iter().position(is_it) else { return Vec::new() };
    let mut whole = dialogue[at].text.clone();
    let mut last = at;
    for block in &dialogue[at + 1..] {
        if matches!(numbered(&block.text), Numbered::Single(n, _) if n > paragraph) || whole.len() > 6_000 {
            break;
        }
        whole.push(' ');
        whole.push_str(&block.text);
        last += 1;
    }
    let page = dialogue[at].page;
    let blocks = (at as u32, last as u32);
    let found = letters(&whole);
    let are_all = wanted.is_empty() && found.len() > 1;
    if wanted.is_empty() && !are_all {
        // A number may be misprinted: what asks for nothing is no recommendation.
        let Some(asked) = asked_in(&whole) else { return Vec::new() };
        let words = with_speaker(asked, &whole);
        return vec![Reference { number: format!("{paragraph}"), page, words, blocks }];
    }
    found
        .into_iter()
        .filter(|(letter, _)| are_all || wanted.iter().any(|wanted| wanted == letter))
        .map(|(letter, words)| {
            let before = words.as_ptr() as usize - whole.as_ptr() as usize;
            let words =
                own_sentences(words).trim_end_matches(" and").trim_end_matches([';', ',', '.']).to_owned();
            let words = with_speaker(words, &whole[..before]);
            Reference { number: format!("{paragraph}({letter})"), page, words, blocks }
        })
        .collect()
}

/// "paragraphs 21 (b), 22 (c) and (d)": the numbers and letters that a paragraph refers to.
pub fn references(text: &str) -> Vec<(u32, Vec<String>)> {
    let lower = text.to_lowercase();
    let Some(begin) = lower.find("paragraph") else { return Vec::new() };
    let end = lower[begin..].find("above").map_or(text.len(), |at| begin + at);
    let mut found: Vec<(u32, Vec<String>)> = Vec::new();
    let mut rest = &text[begin..end];
    while let Some(at) = rest.find(|c: char| c.is_ascii_digit() || c == '(') {
        rest = &rest[at..];
        if let Some(inside) = rest.strip_prefix('(') {
            let Some((letter, after)) = inside.split_once(')') else { break };
            if letter.len() <= 2
                && letter.bytes().all(|b| b.is_ascii_lowercase())
                && let Some((_, letters)) = found.last_mut()
            {
                letters.push(letter.to_owned());
            }
            // What follows in longer brackets describes the reference.
            rest = after;
            continue;
        }
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        if let Ok(number) = rest[..digits].parse()
            && digits <= 3
            && !rest[digits..].starts_with('.')
        {
            found.push((number, Vec::new()));
        }
        rest = &rest[digits..];
    }
    found
}

/// The lettered pieces of a text.
pub fn letters(text: &str) -> Vec<(String, &str)> {
    let mut marks: Vec<(usize, usize, String)> = Vec::new();
    for (at, _) in text.match_indices('(') {
        let Some(close) = text[at..].find(')') else { continue };
        let inside = &text[at + 1..at + close];
        let is_next = match marks.last() {
            None => inside == "a",
            Some((_, _, last)) => {
                inside.len() == 1 && inside.bytes().next() == last.bytes().next().map(|b| b + 1)
            }
        };
        if is_next && inside.bytes().all(|b| b.is_ascii_lowercase()) {
            marks.push((at, at + close + 1, inside.to_owned()));
        }
    }
    let ends: Vec<usize> = marks.iter().skip(1).map(|(at, ..)| *at).chain([text.len()]).collect();
    marks
        .iter()
        .zip(ends)
        .map(|((_, begin, letter), end)| {
            (letter.clone(), text[*begin..end].trim().trim_end_matches([';', ',']).trim())
        })
        .collect()
}

/// Words by which delegations ask, beside "recommend".
const ASKS: [&str; 9] =
    ["suggest", "urge", "encourag", "called", "request", "asked", "propos", "invit", "should"];

/// The sentences of an account in which something is recommended; all of it where it asks in another way.
fn asked_in(account: &str) -> Option<String> {
    let asked: Vec<&str> = account
        .split_inclusive(". ")
        .filter(|sentence| sentence.to_lowercase().contains("recommend"))
        .map(str::trim)
        .collect();
    if !asked.is_empty() {
        return Some(asked.join(" "));
    }
    let account_lower = account.to_lowercase();
    ASKS.iter().any(|word| account_lower.contains(word)).then(|| account.to_owned())
}

/// Without the sentence at the end that only leads to the next letter: "It further recommended that Sama".
fn own_sentences(words: &str) -> &str {
    match words.rfind(". ") {
        Some(at) if words[at..].contains("recommend") && words.len() - at < 120 => &words[..at],
        _ => words,
    }
}

/// Words with the State that spoke last before them in the account of the dialogue.
fn with_speaker(words: String, account: &str) -> String {
    let sentences: Vec<&str> = account.split_inclusive(". ").collect();
    match sentences.into_iter().rev().find_map(speaker) {
        Some(name) => format!("{words} ({name})"),
        None => words,
    }
}

/// The State with whose name a sentence begins, or whose name stands before "recommended" in it.
fn speaker(sentence: &str) -> Option<String> {
    let text = match numbered(sentence) {
        Numbered::Single(_, text) => text,
        _ => sentence.trim(),
    };
    let known = |name: &str| {
        let bare = name.strip_prefix("The ").or_else(|| name.strip_prefix("the ")).unwrap_or(name);
        let bare = bare.trim_end_matches(',');
        suivi_kernel::vocab::resolve_state(bare).known().map(|_| bare.to_owned())
    };
    let words: Vec<&str> = text.split([' ', '\t']).filter(|word| !word.is_empty()).collect();
    let first = (1..=words.len().min(9)).rev().find_map(|count| known(&words[..count].join(" ")));
    first
        .or_else(|| {
            let at = words.iter().position(|word| word.starts_with("recommend"))?;
            (at.saturating_sub(8)..at).find_map(|from| known(&words[from..at].join(" ")))
        })
        // "While commending Sama for its progress, France remained concerned."
        .or_else(|| {
            let clause = text.strip_prefix("While ")?.split_once(", ")?.1;
            let words: Vec<&str> = clause.split(' ').take(8).collect();
            (1..=words.len()).rev().find_map(|count| known(&words[..count].join(" ")))
        })
}
