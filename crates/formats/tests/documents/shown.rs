//! What is taken out of a document, as lines that a test compares and a person reads.

use suivi_formats::extract::{Candidate, Clause, ClauseKind, Extracted, Reason, extract};
use suivi_formats::reading::read;

/// What is taken out of an invented document beside this file, and its text.
pub fn of_file(name: &str) -> Extracted {
    let path = format!("{}/tests/documents/data/{name}", env!("CARGO_MANIFEST_DIR"));
    extract(&read(std::fs::read(path).unwrap()).unwrap())
}

/// Compares what was taken with the lines in the file of the same name that ends in `.expected`; with `SHOW=1` in the
/// environment the lines are printed, for a person who changes a document.
pub fn compare(name: &str) -> Extracted {
    let found = of_file(name);
    let lines = lines(&found);
    let path = format!("{}/tests/documents/data/{name}.expected", env!("CARGO_MANIFEST_DIR"));
    if std::env::var_os("SHOW").is_some() {
        println!("=== {name}\n{lines}");
        return found;
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    for (at, (found, expected)) in lines.lines().zip(expected.lines()).enumerate() {
        assert_eq!(found, expected, "{name}: line {}", at + 1);
    }
    assert_eq!(lines.lines().count(), expected.lines().count(), "{name}: as many lines");
    found
}

/// The facts on the first line, then clauses, then candidates.
fn lines(found: &Extracted) -> String {
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
    for candidate in &found.candidates {
        lines.push_str(&of_candidate(candidate));
    }
    lines
}

fn of_clause(clause: &Clause) -> String {
    let kind = match clause.kind {
        ClauseKind::Preambular => "why",
        ClauseKind::Operative => "decides",
    };
    format!("{kind} {} | {} | {}\n", clause.number, clause.addressee.as_deref().unwrap_or("-"), clause.text)
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
