//! ER11, a part of ER14, and ER15: lines, letters and headings.

use super::lines::Kind;
use super::{EasyText, Finding, Rule, Severity, finding, lists, sentences};

pub(super) fn check(text: &EasyText, found: &mut Vec<Finding>) {
    lines_and_sentences(text, found);
    for line in &text.lines.all {
        let slanted = line.slanted.iter();
        found.extend(slanted.map(|seen| finding(Rule::PlainLetters, Severity::Error, line.number, seen)));
    }
    structure(text, found);
}

fn lines_and_sentences(text: &EasyText, found: &mut Vec<Finding>) {
    let mut lines = text.lines.all.iter().peekable();
    while let Some(line) = lines.next() {
        if !line.is_prose() {
            continue;
        }
        let pieces = sentences::split(&line.text, text.language);
        if let [_, second, ..] = pieces[..] {
            found.push(finding(Rule::SentencePerLine, Severity::Error, line.number, second));
        }
        let goes_on = lines.peek().is_some_and(|next| next.kind == Kind::Ordinary);
        if goes_on && !sentences::is_ended(&line.text) {
            let last = pieces.last().copied().unwrap_or(&line.text);
            found.push(finding(Rule::SentencePerLine, Severity::Error, line.number, last));
        }
    }
}

fn structure(text: &EasyText, found: &mut Vec<Finding>) {
    let lists = lists::of(text.language);
    let mut add =
        |line: usize, seen: &str| found.push(finding(Rule::ClearStructure, Severity::Warn, line, seen));
    let mut words = 0;
    let has_heading = text.lines().any(|line| line.kind == Kind::Heading);
    if !has_heading
        && text.figures().words > lists.heading_above
        && let Some(first) = text.sentences.first()
    {
        add(first.line, &first.text);
    }
    let too_much = text.sentences.iter().find(|sentence| {
        words += sentence.words;
        words > lists.too_much_above
    });
    if let Some(sentence) = too_much {
        add(sentence.line, &sentence.text);
    }
}
