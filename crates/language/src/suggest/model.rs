//! What was learnt from labelled texts: for each code of each field, how much each feature speaks for it.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};
use suivi_kernel::Language;

use super::features::{Features, features};
use super::scores::Scores;
use super::suggestion::{Field, Origin, Suggestion, Word};
use super::table::Table;
use super::{file, rules};

/// Words that are named for a suggestion at most.
const WORDS: usize = 5;
/// In a language that the model learnt, a rule on a code that it knows is only asked if it is at least this sure: below,
/// the model knows better, for it weighs the whole text.
const SURER: f32 = 0.97;
/// Where no code of a field is sure enough by itself, the surest is proposed if it is at least this sure: most texts are
/// about something.
const SURE_ENOUGH: f32 = 0.2;
/// A word with a smaller part in a suggestion is not named.
const LEAST_SHARE: f64 = 0.05;

/// A model: the codes it knows, and how much each feature of a text speaks for them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Model {
    pub(super) about: About,
    pub(super) fields: Vec<FieldModel>,
    pub(super) table: Table,
}

/// Where a model comes from and how good it was when that was measured.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct About {
    /// What its texts were: the name of a database, or of a register.
    pub source: String,
    /// How many texts it learnt from.
    pub texts: usize,
    /// The languages it serves. Rules serve all six.
    pub languages: Vec<Language>,
    /// What was measured on States that it had not seen; none where there were too few texts for that.
    pub scores: Option<Scores>,
}

/// The codes of one field.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct FieldModel {
    pub field: Field,
    pub labels: Vec<Label>,
}

/// One code, and how a text's weight for it is read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Label {
    pub code: String,
    /// What a text without a feature weighs.
    pub bias: f32,
    /// What one step of the table's whole numbers weighs.
    pub step: f32,
    /// From this weight on the code is suggested, where several may hold.
    pub threshold: f32,
    /// Sureness is 1 / (1 + exp(-(slope · weight + offset))).
    pub slope: f32,
    pub offset: f32,
}

impl Label {
    pub fn sureness(&self, weight: f32) -> f32 {
        let sure = 1.0 / (1.0 + (-(self.slope * weight + self.offset)).exp());
        if sure.is_finite() { sure.clamp(0.0, 1.0) } else { 0.0 }
    }
}

impl Model {
    /// The model that the program brings along: learnt from public labels of English texts.
    pub fn shipped() -> &'static Model {
        static SHIPPED: LazyLock<Model> = LazyLock::new(|| {
            Model::load(include_bytes!("../../models/english.suivi-model")).unwrap_or_default()
        });
        &SHIPPED
    }

    /// Reads a model from a file's content.
    pub fn load(bytes: &[u8]) -> Result<Model, file::ModelError> {
        file::read(bytes)
    }

    /// The content of a file that [`Model::load`] reads.
    pub fn save(&self) -> Result<Vec<u8>, file::ModelError> {
        file::write(self)
    }

    /// Where it comes from and how good it is.
    pub fn about(&self) -> &About {
        &self.about
    }

    /// Keeps with the model how good it is.
    pub fn keep_scores(&mut self, scores: Scores) {
        self.about.scores = Some(scores);
    }

    /// The codes it knows of a field.
    pub fn codes(&self, field: Field) -> impl Iterator<Item = &str> {
        self.fields
            .iter()
            .filter(move |known| known.field == field)
            .flat_map(|known| &known.labels)
            .map(|label| label.code.as_str())
    }

    /// What may hold for a text, by field, the surest first. The same text has the same suggestions every time.
    ///
    /// Where a rule and the model propose the same, the surer of the two is kept; where only one code can hold, the
    /// surest is.
    pub fn suggest(&self, text: &str, language: Language) -> Vec<Suggestion> {
        let is_served = self.about.languages.contains(&language);
        let mut all = rules::suggest(text, language);
        // Rules speak of the vocabulary's lists: a register that labels with others has no use for them.
        all.retain(|one| {
            let is_known = self.codes(one.field).any(|code| code == one.code);
            let is_surer = !is_served || one.sureness >= SURER;
            if is_known { is_surer } else { self.codes(one.field).next().is_none() }
        });
        all.extend(self.learnt(text, language));
        all.sort_by(|one, other| {
            one.field
                .cmp(&other.field)
                .then_with(|| other.sureness.total_cmp(&one.sureness))
                .then_with(|| one.code.cmp(&other.code))
        });
        let mut kept: Vec<Suggestion> = Vec::with_capacity(all.len());
        for next in all {
            let is_settled = |known: &Suggestion| {
                known.field == next.field && (next.field.is_one_of() || known.code == next.code)
            };
            if !kept.iter().any(is_settled) {
                kept.push(next);
            }
        }
        kept
    }

    /// What the model alone proposes; nothing in a language that it did not learn.
    pub fn learnt(&self, text: &str, language: Language) -> Vec<Suggestion> {
        if !self.about.languages.contains(&language) {
            return Vec::new();
        }
        let features = features(text, language);
        let weights = self.weigh(&features);
        let suggestion = |chosen: Chosen<'_>| Suggestion {
            field: chosen.field,
            code: chosen.label.code.clone(),
            sureness: chosen.sureness,
            because: self.because(text, &features, chosen.at),
            from: Origin::Model,
        };
        self.chosen(&weights).into_iter().map(suggestion).collect()
    }

    /// How much a text weighs for each code, in the order of the fields and their codes.
    pub(super) fn weigh(&self, features: &Features) -> Vec<f32> {
        let mut weights: Vec<f32> = vec![0.0; self.labels().count()];
        let mut length = 0.0_f32;
        for feature in &features.found {
            if let Some(row) = self.table.row(feature.hash) {
                length += row.rarity * row.rarity;
                row.weights().for_each(|(label, weight)| weights[label] += row.rarity * weight);
            }
        }
        let scale = scale(length);
        for (weight, label) in weights.iter_mut().zip(self.labels()) {
            *weight = *weight * scale * label.step + label.bias;
        }
        weights
    }

    /// The codes that are suggested for these weights.
    pub(super) fn chosen(&self, weights: &[f32]) -> Vec<Chosen<'_>> {
        let mut chosen = Vec::new();
        let mut first = 0;
        for FieldModel { field, labels } in &self.fields {
            let field = *field;
            let all = (first..).zip(labels).zip(&weights[first..]);
            let all = all.map(|((at, label), weight)| {
                let sureness = label.sureness(*weight);
                Chosen { field, label, at, weight: *weight, sureness }
            });
            if field.is_one_of() {
                // One of them holds: together they are as sure as can be.
                let sum: f32 = all.clone().map(|one| one.sureness).sum();
                let surest = all.max_by(|one, other| one.sureness.total_cmp(&other.sureness));
                chosen.extend(
                    surest.map(|one| Chosen { sureness: one.sureness / sum.max(f32::MIN_POSITIVE), ..one }),
                );
            } else {
                let before = chosen.len();
                chosen.extend(all.clone().filter(|one| one.weight >= one.label.threshold));
                if chosen.len() == before {
                    let surest = all.max_by(|one, other| one.sureness.total_cmp(&other.sureness));
                    chosen.extend(surest.filter(|one| one.sureness >= SURE_ENOUGH));
                }
            }
            first += labels.len();
        }
        chosen
    }

    /// The words that spoke for a code. What neighbouring words say together is shared among them.
    fn because(&self, text: &str, features: &Features, label: usize) -> Vec<Word> {
        let mut spoke: Vec<f64> = vec![0.0; features.words.len()];
        for feature in &features.found {
            let weight = self.table.row(feature.hash).map_or(0.0, |row| row.rarity * row.weight(label));
            if weight > 0.0 {
                let words = feature.word as usize..(feature.word + feature.length) as usize;
                let part = f64::from(weight) / f64::from(feature.length);
                spoke[words].iter_mut().for_each(|word| *word += part);
            }
        }
        let all: f64 = spoke.iter().sum();
        let mut named: Vec<(usize, f64)> = spoke
            .into_iter()
            .map(|part| part / all)
            .enumerate()
            .filter(|(_, share)| *share >= LEAST_SHARE)
            .collect();
        named.sort_by(|one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
        named.truncate(WORDS);
        let word = |(at, share): (usize, f64)| {
            let (from, to) = features.words[at];
            Word { text: text[from..to].to_owned(), from, to, share: share as f32 }
        };
        named.into_iter().map(word).collect()
    }

    fn labels(&self) -> impl Iterator<Item = &Label> {
        self.fields.iter().flat_map(|field| &field.labels)
    }
}

/// A code whose weight was enough.
#[derive(Clone, Copy, Debug)]
pub(super) struct Chosen<'m> {
    pub field: Field,
    pub label: &'m Label,
    /// Its place among the codes of all fields.
    pub at: usize,
    pub weight: f32,
    pub sureness: f32,
}

/// What the weights of a text are multiplied with, so that long texts do not weigh more in everything: the fourth root
/// of the sum of its squared rarities, which measured better than the second root and than none.
pub(super) fn scale(squares: f32) -> f32 {
    if squares > 0.0 { squares.powf(-0.25) } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_no_code_is_sure_enough_by_itself_the_surest_is_proposed_unless_it_says_too_little() {
        let label = |code: &str| Label {
            code: code.to_owned(),
            bias: 0.0,
            step: 1.0,
            threshold: 0.0,
            slope: 1.0,
            offset: 0.0,
        };
        let labels = vec![label("boats"), label("births")];
        let model = Model { fields: vec![FieldModel { field: Field::Theme, labels }], ..Model::default() };
        let codes = |weights: [f32; 2]| -> Vec<&str> {
            model.chosen(&weights).iter().map(|chosen| chosen.label.code.as_str()).collect()
        };
        assert_eq!(codes([1.0, 0.5]), ["boats", "births"]);
        assert_eq!(codes([0.5, -0.1]), ["boats"]);
        assert_eq!(codes([-1.0, -0.5]), ["births"], "38 % sure");
        assert!(codes([-2.0, -1.5]).is_empty(), "18 % sure");
    }
}
