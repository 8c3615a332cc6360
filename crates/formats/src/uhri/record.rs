//! Makes one record of the fields of one UHRI entry.

use serde_json::Value;
use suivi_kernel::{Date, Language};

use super::fields::{self, Field};
use crate::{
    AnnotationKind, ImportedRecord, MAX_TEXT_CHARS, Note, RefusalReason, SdgTag, clean, dates, infer,
    paragraph,
};

/// Why an entry gives no record: the field at fault, the reason, and what stood there.
pub(super) type Fault = (Option<String>, RefusalReason, String);

/// Builds a record from the members of an entry, in any order and of any JSON type.
pub(super) fn build(
    members: impl Iterator<Item = (String, Value)>,
    language: Option<Language>,
    mut record: ImportedRecord,
) -> Result<ImportedRecord, Fault> {
    let mut label = None;
    for (name, value) in members {
        let Some(field) = Field::named(&name) else {
            if let Some(text) = fields::as_text(&value) {
                let text = clean_into(&mut record, &name, &text);
                record.extra.push((name, text));
            }
            continue;
        };
        match field {
            Field::AnnotationId => record.external_id = one(&mut record, &name, &value),
            Field::DocumentId => record.document_external_id = one(&mut record, &name, &value),
            Field::Symbol => record.symbol = one(&mut record, &name, &value),
            Field::AnnotationType => label = one(&mut record, &name, &value),
            Field::Body => record.body = many(&mut record, &name, &value).into_iter().next(),
            Field::Countries => record.states = states(&mut record, &name, &value),
            Field::Regions => record.regions = many(&mut record, &name, &value),
            Field::PublicationDate => record.published_on = day(&mut record, &name, &value),
            Field::PublicationDateOnUhri => record.ingested_on = day(&mut record, &name, &value),
            Field::Title => record.title = one(&mut record, &name, &value),
            Field::Paragraph => record.paragraph = one(&mut record, &name, &value).map(bare_number),
            Field::Text => texts(&mut record, &name, &value, language)?,
            Field::Themes => record.themes = many(&mut record, &name, &value),
            Field::AffectedPersons => record.persons = many(&mut record, &name, &value),
            Field::Sdgs => {
                record.sdgs =
                    many(&mut record, &name, &value).iter().map(|label| SdgTag::parse(label)).collect()
            }
            Field::Cycle => record.cycle = one(&mut record, &name, &value).map(|label| fields::cycle(&label)),
            Field::Session => {
                record.session = Some(many(&mut record, &name, &value).join(", ")).filter(|s| !s.is_empty())
            }
            Field::Positions => record.positions = many(&mut record, &name, &value),
            Field::RecommendingStates => record.recommending_states = states(&mut record, &name, &value),
            Field::RecommendingRegions => record.recommending_regions = many(&mut record, &name, &value),
        }
    }
    if record.texts.is_empty() {
        return Err((Some("Text".to_owned()), RefusalReason::NoText, String::new()));
    }
    settle_kind(&mut record, label.as_deref().unwrap_or_default());
    record.seal();
    Ok(record)
}

/// Where the file gives no label, only the UPR and the wording tell what a record is.
fn settle_kind(record: &mut ImportedRecord, label: &str) {
    if let Some(kind) = infer::labelled(label) {
        record.annotation_type = kind;
        return;
    }
    let is_upr = !record.positions.is_empty()
        || !record.recommending_states.is_empty()
        || record
            .body
            .as_deref()
            .is_some_and(|body| body == "UPR" || body.contains("Universal Periodic Review"));
    let found =
        if is_upr { Some(AnnotationKind::Recommendation) } else { infer::from_wording(record.text()) };
    record.annotation_inferred = found.is_some();
    record.annotation_type = found.unwrap_or_else(|| AnnotationKind::Other(label.to_owned()));
}

fn texts(
    record: &mut ImportedRecord,
    name: &str,
    value: &Value,
    language: Option<Language>,
) -> Result<(), Fault> {
    let by_language = value.as_object().map(|members| {
        members
            .iter()
            .filter_map(|(code, text)| Some((Some(code.parse::<Language>().ok()?), fields::as_text(text)?)))
    });
    let found: Vec<(Option<Language>, String)> = match by_language.map(Iterator::collect::<Vec<_>>) {
        Some(texts) if !texts.is_empty() => texts,
        _ => fields::as_text(value).map(|text| (language, text)).into_iter().collect(),
    };
    for (language, raw) in found {
        let whole = clean_into(record, name, &raw);
        let length = whole.chars().count();
        if length > MAX_TEXT_CHARS {
            let reason = RefusalReason::TextTooLong { length: length as u64, limit: MAX_TEXT_CHARS as u64 };
            return Err((Some(name.to_owned()), reason, whole));
        }
        let (number, text) = paragraph::split(&whole);
        if text.is_empty() {
            continue;
        }
        if record.texts.is_empty() {
            record.raw_text = clean::keepable(&raw);
        }
        record.texts.push((language, text.to_owned()));
        record.paragraph = record.paragraph.take().or(number);
    }
    Ok(())
}

/// "para. 12." is paragraph "12".
fn bare_number(label: String) -> String {
    let bare = label.trim_start_matches(|c: char| !c.is_ascii_digit()).trim_end_matches(['.', ' ']);
    if bare.is_empty() { label } else { bare.to_owned() }
}

fn clean_into(record: &mut ImportedRecord, name: &str, raw: &str) -> String {
    let cleaned = clean::text(raw);
    for note in cleaned.notes(name) {
        record.note(note);
    }
    cleaned.text
}

fn one(record: &mut ImportedRecord, name: &str, value: &Value) -> Option<String> {
    let text = clean_into(record, name, &fields::as_text(value)?);
    Some(clean::label(&text).text).filter(|label| !label.is_empty())
}

/// The labels of a list, or of one string with a label on each line or between semicolons.
fn many(record: &mut ImportedRecord, name: &str, value: &Value) -> Vec<String> {
    let mut labels: Vec<String> = Vec::new();
    for raw in fields::as_labels(value) {
        // Entities are undone before the cut, so that none is cut at its semicolon.
        let whole = clean_into(record, name, &raw);
        for part in whole.split(['\n', ';']) {
            let label = clean::label(part).text;
            if !label.is_empty() && !labels.contains(&label) {
                labels.push(label);
            }
        }
    }
    labels
}

fn states(record: &mut ImportedRecord, name: &str, value: &Value) -> Vec<String> {
    let labels = many(record, name, value);
    for value in labels.iter().filter(|label| clean::mixes_scripts(label)) {
        record.note(Note::MixedScripts { field: name.to_owned(), value: value.clone() });
    }
    labels
}

fn day(record: &mut ImportedRecord, name: &str, value: &Value) -> Option<Date> {
    let text = one(record, name, value)?;
    let day = dates::parse(&text);
    if day.is_none() {
        record.note(Note::UnreadableDate { field: name.to_owned(), value: text });
    }
    day
}
