//! Scores for people.

use suivi_language::suggest::{FieldScores, Score, Scores};

/// The totals of each field, a line each.
pub fn totals(scores: &Scores) -> String {
    let head =
        format!("Measured on {} States with {} texts that were kept out:", scores.states, scores.texts);
    let fields = scores.fields.iter().map(total);
    [head].into_iter().chain(fields).collect::<Vec<_>>().join("\n")
}

/// The totals, and each label of each field.
pub fn whole(scores: &Scores) -> String {
    let mut lines = vec![totals(scores)];
    for field in &scores.fields {
        lines.push(format!("\n{:60} precision  recall  F1     support", field.field.code()));
        lines.extend(field.labels.iter().map(|label| row(&label.code, label.score)));
    }
    lines.join("\n")
}

fn total(field: &FieldScores) -> String {
    format!(
        "  {}: micro-F1 {:.3} (precision {:.3}, recall {:.3}), macro-F1 {:.3} over {} labels, all right on {:.3} of {} texts",
        field.field.code(),
        field.micro.f1,
        field.micro.precision,
        field.micro.recall,
        field.macro_f1,
        field.labels.len(),
        field.exact,
        field.texts
    )
}

fn row(code: &str, score: Score) -> String {
    let Score { precision, recall, f1, support } = score;
    format!("{code:60} {precision:9.3}  {recall:6.3}  {f1:.3}  {support:6}")
}
