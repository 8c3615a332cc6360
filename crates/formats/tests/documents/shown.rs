//! What is taken out of a document, as lines that a test compares and a person reads.

use suivi_formats::extract::{Answer, Candidate, Clause, ClauseKind, Extracted, Reason, Remark, extract};
use suivi_formats::reading::read;
use suivi_kernel::vocab::Position;

use super::golden::golden;

/// What is taken out of a golden document as a web page.
pub fn of_file(name: &str) -> Extracted {
    extract(&read(golden(name).page().into_bytes()).unwrap())
}

/// The lines that a golden document gives.
pub fn expected(name: &str) -> String {
    let path = format!("{}/tests/documents/data/{name}.expected", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(path).unwrap_or_default()
}

/// Compares what was taken with the lines in the file of the same name that ends in `.expected`; with `SHOW=1` in the
/// environment the lines are printed, for a person who changes a document.
pub fn compare(name: &str) -> Extracted {
    let found = of_file(name);
    let lines = lines(&found);
    if std::env::var_os("SHOW").is_some() {
        println!("=== {name}\n{lines}");
        return found;
    }
    let expected = expected(name);
    for (at, (found, expected)) in lines.lines().zip(expected.lines()).enumerate() {
        assert_eq!(found, expected, "{name}: line {}", at + 1);
    }
    assert_eq!(lines.lines().count(), expected.lines().count(), "{name}: as many lines");
    found
}

/// The facts on the first line, then clauses, then candidates.
pub fn lines(found: &Extracted) -> String {
    let facts = &found.facts;
    let or_none = |text: &Option<String>| text.clone().unwrap_or_else(|| "-".to_owned());
    let mut lines = format!(
        "{} | {} | {} | {} | session {} | {} | {} | {}\n",
        facts.kind.map_or("no kind".to_owned(), |kind| format!("{kind:?}")),
        or_none(&facts.symbol),
        or_none(&facts.body),
        or_none(&facts.state),
        or_none(&facts.session),
        facts.date.map_or("-".to_owned(), |date| date.to_string()),
        facts.language.map_or("-", |language| language.code()),
        or_none(&facts.title),
    );
    for clause in &found.clauses {
        lines.push_str(&of_clause(clause));
    }
    let is_review = facts.body.as_deref() == Some("UPR");
    if is_review {
        lines.push_str(&format!("cycle {}\n", facts.cycle.map_or("-".to_owned(), |cycle| cycle.to_string())));
    }
    let of = if is_review { of_review } else { of_candidate };
    lines.extend(found.candidates.iter().map(of));
    lines.extend(found.answers.iter().map(of_answer));
    lines
}

fn of_clause(clause: &Clause) -> String {
    let kind = match clause.kind {
        ClauseKind::Preambular => "why",
        ClauseKind::Operative => "decides",
    };
    format!("{kind} {} | {} | {}\n", clause.number, clause.addressee.as_deref().unwrap_or("-"), clause.text)
}

/// What a State answers: to which recommendations, how, and in which words.
fn of_answer(answer: &Answer) -> String {
    let position = position(answer.position, answer.remark);
    let words = if answer.text.is_empty() { "-" } else { &answer.text };
    format!("answers {} | {position} | {words}\n", answer.numbers.join(", "))
}

fn position(position: Option<Position>, remark: Option<Remark>) -> String {
    let position = position.map_or("no position".to_owned(), |position| position.code().to_owned());
    match remark {
        Some(Remark::AlreadyImplemented) => format!("{position}, already implemented"),
        None => position,
    }
}

/// A recommendation of the Universal Periodic Review: who asks, and what the State says.
fn of_review(found: &Candidate) -> String {
    let askers = found.askers.iter().map(|asker| asker.state.as_ref().unwrap_or(&asker.label).as_str());
    let parts = [
        found.number.as_str(),
        &askers.collect::<Vec<_>>().join(" "),
        &position(found.position, found.remark),
        if found.reasons.contains(&Reason::PartOfNumber) { "part of number" } else { "-" },
        found.path.last().map_or("-", String::as_str),
        &found.text,
    ];
    let labels: Vec<&str> = found.labels.themes.iter().map(String::as_str).collect();
    let labels = if labels.is_empty() { String::new() } else { format!(" | about {}", labels.join(", ")) };
    format!("{}{labels}\n", parts.join(" | "))
}

fn of_candidate(found: &Candidate) -> String {
    let flags = [
        (found.follow_up, "follow-up"),
        (found.reasons.contains(&Reason::FollowUpRequest), "asks for follow-up"),
        (found.reasons.contains(&Reason::Emphasised), "emphasised"),
        (found.reasons.contains(&Reason::NextReport), "next report"),
        (found.reasons.contains(&Reason::Dissemination), "dissemination"),
        (found.reasons.contains(&Reason::OnlyBySection), "only by section"),
        (found.reasons.contains(&Reason::UnderLeadingWords), "led"),
    ];
    let flags: Vec<&str> = flags.iter().filter(|(is, _)| *is).map(|(_, name)| *name).collect();
    let parts = [
        if found.number.is_empty() { "-".to_owned() } else { found.number.clone() },
        found.parent.as_ref().map_or("-".to_owned(), |parent| format!("part of {parent}")),
        if found.concerns.is_empty() {
            "-".to_owned()
        } else {
            format!("answers {}", found.concerns.join(", "))
        },
        if flags.is_empty() { "-".to_owned() } else { flags.join(", ") },
        found.addressee.as_ref().map_or("-".to_owned(), |addressee| format!("to {addressee}")),
        found.path.last().cloned().unwrap_or_else(|| "-".to_owned()),
        found.text.clone(),
    ];
    format!("{}\n", parts.join(" | "))
}
