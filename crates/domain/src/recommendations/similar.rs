//! Similar recommendations to other States and in other years, with what was published of what was done about them.

use std::collections::HashMap;

use diesel::prelude::*;
use suivi_kernel::{Actor, Language, Result};
use suivi_language::in_common;
use suivi_store::schema::{case_file, progress_update};

use super::queries::readable_class;
use super::search::Register;
use super::whole::{Short, Whole, shorts};

/// From which share of common words on two texts are alike.
const ALIKE: f64 = 0.25;
/// How many texts that may be alike are compared.
const CANDIDATES: usize = 120;

/// A similar recommendation.
#[derive(Clone, Debug)]
pub struct Similar {
    /// The recommendation.
    pub record: Short,
    /// The share of words that both have.
    pub share: f64,
    /// Those words.
    pub words: Vec<String>,
    /// How many updates on it are public.
    pub published: i64,
}

/// The recommendations in the whole register that are most like this one, the most alike first.
pub fn similar(register: &Register, actor: &Actor, whole: &Whole, most: usize) -> Result<Vec<Similar>> {
    let mut found: HashMap<String, Similar> = HashMap::new();
    for text in whole.texts.iter().filter(|text| text.kind == "official") {
        let Ok(language) = text.language.parse::<Language>() else { continue };
        let ids = register.alike_anywhere(actor, &text.body, language, CANDIDATES)?;
        let records = register.db.read_here(|conn| shorts(conn, readable_class(actor, &[]), &ids))?;
        for record in records {
            if record.id == whole.record.id || record.language != text.language {
                continue;
            }
            let common = in_common(&record.text, &text.body, language);
            let is_nearer = found.get(&record.id).is_none_or(|known| known.share < common.share);
            if common.share >= ALIKE && is_nearer {
                let one = Similar { share: common.share, words: common.words, published: 0, record };
                found.insert(one.record.id.clone(), one);
            }
        }
    }
    let mut found: Vec<Similar> = found.into_values().collect();
    found.sort_by(|a, b| b.share.total_cmp(&a.share).then_with(|| a.record.id.cmp(&b.record.id)));
    found.truncate(most);
    let ids: Vec<&str> = found.iter().map(|one| one.record.id.as_str()).collect();
    let published: HashMap<String, i64> = register.db.read_here(|conn| {
        Ok(progress_update::table
            .inner_join(case_file::table)
            .filter(case_file::recommendation_id.eq_any(&ids))
            .filter(progress_update::status.eq("published"))
            .group_by(case_file::recommendation_id)
            .select((case_file::recommendation_id, diesel::dsl::count_star()))
            .load::<(String, i64)>(conn)?
            .into_iter()
            .collect())
    })?;
    for one in &mut found {
        one.published = published.get(&one.record.id).copied().unwrap_or_default();
    }
    Ok(found)
}
