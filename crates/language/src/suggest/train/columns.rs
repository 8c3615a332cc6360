//! Labelled texts as numbers.

use std::collections::HashMap;

use suivi_kernel::Language;

use super::super::features::features;
use super::super::model::scale;
use super::super::table::{rarity, rarity_steps};
use super::Labelled;
use super::solver::Matrix;

/// A feature that stands in fewer texts is not learnt: it would say something about those texts only.
const LEAST_TEXTS: u32 = 2;

/// The features of all texts, in the order of their hashes, and the texts as rows of them.
pub(super) struct Columns {
    hashes: Vec<u32>,
    rarities: Vec<u8>,
    pub matrix: Matrix,
}

impl Columns {
    pub fn of(texts: &[Labelled]) -> Self {
        let of_texts: Vec<Vec<u32>> = texts
            .iter()
            .map(|text| features(&text.text, text.language.unwrap_or(Language::En)))
            .map(|features| features.found.into_iter().map(|feature| feature.hash).collect())
            .collect();
        let mut counts: HashMap<u32, u32> = HashMap::new();
        of_texts.iter().flatten().for_each(|hash| *counts.entry(*hash).or_default() += 1);
        counts.retain(|_, count| *count >= LEAST_TEXTS);
        let mut hashes: Vec<u32> = counts.keys().copied().collect();
        hashes.sort_unstable();
        let how_rare = |hash: &u32| ((1.0 + texts.len() as f64) / (1.0 + f64::from(counts[hash]))).ln() + 1.0;
        let rarities: Vec<u8> = hashes.iter().map(|hash| rarity_steps(how_rare(hash))).collect();
        let places: HashMap<u32, u32> = hashes.iter().copied().zip(0..).collect();
        let mut matrix = Matrix::new(hashes.len());
        for found in of_texts {
            let row = || {
                let columns = found.iter().filter_map(|hash| places.get(hash).copied());
                columns.map(|column| (column, rarity(rarities[column as usize])))
            };
            let scale = scale(row().map(|(_, value)| value * value).sum());
            matrix.push(row().map(|(column, value)| (column, value * scale)));
        }
        Columns { hashes, rarities, matrix }
    }

    pub fn len(&self) -> usize {
        self.hashes.len()
    }

    /// The hash and the rarity of each column.
    pub fn by_hash(&self) -> impl Iterator<Item = (u32, u8)> {
        self.hashes.iter().copied().zip(self.rarities.iter().copied())
    }
}
