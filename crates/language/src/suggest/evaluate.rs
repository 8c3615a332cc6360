//! Measures suggestions on texts that have labels.

use std::collections::{BTreeMap, BTreeSet};

use suivi_kernel::Language;

use super::model::Model;
use super::scores::{Count, FieldScores, LabelScore, Scores};
use super::suggestion::Field;
use super::train::{Labelled, Untrainable, groups, train};

/// Which part of the States is kept out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeptOut {
    /// One in so many States is kept out.
    pub parts: usize,
    /// Which of these parts, from 0.
    pub part: usize,
    /// Another number deals the States anew.
    pub seed: u64,
}

impl Default for KeptOut {
    /// The part that is measured unless another is asked for: a fifth.
    fn default() -> Self {
        KeptOut { parts: 5, part: 0, seed: 0 }
    }
}

/// Learns from the other States and measures on those that are kept out.
pub fn evaluate(
    texts: &[Labelled],
    kept_out: KeptOut,
    tell: &(dyn Fn(usize, usize) + Sync),
) -> Result<Scores, Untrainable> {
    let group = groups(texts, kept_out.parts, kept_out.seed);
    let part = |is_out: bool| -> Vec<Labelled> {
        let these = texts.iter().zip(&group).filter(|(_, group)| (**group == kept_out.part) == is_out);
        these.map(|(text, _)| text.clone()).collect()
    };
    let model = train(&part(false), "", tell)?;
    Ok(measure(&model, &part(true)))
}

/// Measures what a model and the rules suggest for texts against their labels. Codes that nobody could learn and nobody
/// suggested do not count.
pub fn measure(model: &Model, texts: &[Labelled]) -> Scores {
    let suggested: Vec<BTreeMap<Field, BTreeSet<String>>> = texts
        .iter()
        .map(|text| {
            let mut by_field: BTreeMap<Field, BTreeSet<String>> = BTreeMap::new();
            for one in model.suggest(&text.text, text.language.unwrap_or(Language::En)) {
                by_field.entry(one.field).or_default().insert(one.code);
            }
            by_field
        })
        .collect();
    let states: BTreeSet<&str> = texts.iter().map(|text| text.state.as_str()).collect();
    let fields = Field::ALL.into_iter().filter_map(|field| of_field(field, model, texts, &suggested));
    Scores { states: states.len(), texts: texts.len(), fields: fields.collect() }
}

fn of_field(
    field: Field,
    model: &Model,
    texts: &[Labelled],
    suggested: &[BTreeMap<Field, BTreeSet<String>>],
) -> Option<FieldScores> {
    let known: BTreeSet<&str> = model.codes(field).collect();
    let mut counts: BTreeMap<&str, Count> = known.iter().map(|code| (*code, Count::default())).collect();
    let (mut labelled, mut exact) = (0, 0);
    let none = BTreeSet::new();
    for (text, suggested) in texts.iter().zip(suggested) {
        let Some(right) = text.labels.get(&field) else { continue };
        let right: BTreeSet<&str> = right.iter().map(String::as_str).collect();
        let suggested: BTreeSet<&str> =
            suggested.get(&field).unwrap_or(&none).iter().map(String::as_str).collect();
        labelled += 1;
        exact += usize::from(right == suggested);
        for code in right.union(&suggested).copied() {
            counts.entry(code).or_default().add(suggested.contains(code), right.contains(code));
        }
    }
    if labelled == 0 || known.is_empty() {
        return None;
    }
    let labels: Vec<LabelScore> = counts
        .iter()
        .map(|(code, count)| LabelScore { code: (*code).to_owned(), score: count.score() })
        .collect();
    let macro_f1 = labels.iter().map(|label| label.score.f1).sum::<f64>() / labels.len().max(1) as f64;
    Some(FieldScores {
        field,
        texts: labelled,
        micro: counts.values().fold(Count::default(), |all, one| all.and(*one)).score(),
        macro_f1,
        exact: exact as f64 / labelled as f64,
        labels,
    })
}
