//! Labelled recommendations out of files.

use std::path::PathBuf;

use suivi_formats::{ImportedRecord, upr_info as format};
use suivi_kernel::vocab;
use suivi_kernel::{Error, Language, Result};
use suivi_language::suggest::{Field, Labelled};

/// What a model says of where its texts came from.
pub const UPR_INFO: &str = "UPR Info database";

/// The recommendations and pledges of exports of the UPR Info database. Refused rows are left out; their issues are codes of the vocabulary, and
/// an issue that it does not know is left out too.
pub fn upr_info(files: &[PathBuf]) -> Result<Vec<Labelled>> {
    let mut texts = Vec::new();
    for path in files {
        let naming = |error: Error| error.while_doing(path.display().to_string());
        let file = std::fs::File::open(path).map_err(|e| naming(e.into()))?;
        let records = format::read(file).map_err(|e| naming(e.into()))?;
        texts.extend(records.flatten().filter_map(labelled));
    }
    Ok(texts)
}

fn labelled(record: ImportedRecord) -> Option<Labelled> {
    let themes = record.themes.iter().filter_map(|label| vocab::resolve_theme_in("upr_info", label));
    let mut themes: Vec<String> = themes.map(|theme| theme.code.clone()).collect();
    themes.sort();
    themes.dedup();
    let mut labelled = Labelled {
        state: record.states.first().cloned().unwrap_or_default(),
        language: Some(Language::En),
        ..Labelled::default()
    };
    if !themes.is_empty() {
        labelled.labels.insert(Field::Theme, themes);
    }
    if let Some(category) = record.action_category {
        labelled.labels.insert(Field::ActionCategory, vec![category.to_string()]);
    }
    labelled.text = record.texts.into_iter().next()?.1;
    (!labelled.labels.is_empty()).then_some(labelled)
}
