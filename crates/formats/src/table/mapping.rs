//! Which column is what, kept so that the next file of the same kind needs no questions.

use serde::{Deserialize, Serialize};
use suivi_kernel::{Date, Language};

use crate::{AnnotationKind, ImportedRecord, MAX_TEXT_CHARS, Note, RefusalReason, SdgTag, Unreadable};
use crate::{clean, dates, infer, paragraph};

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// The identifier the source gives a record.
    ExternalId,
    /// The symbol of the document.
    Symbol,
    /// The title of the document.
    Title,
    /// Recommendation, concern or pledge.
    Kind,
    /// The mechanism.
    Body,
    /// The States it is addressed to.
    States,
    /// The regional groups of those States.
    Regions,
    /// The day of publication.
    PublishedOn,
    /// The session.
    Session,
    /// The cycle of review.
    Cycle,
    /// The number of the paragraph.
    Paragraph,
    /// The text, in the language of the mapping.
    Text,
    /// The text in this language; several such columns may stand side by side.
    TextIn(Language),
    /// Themes.
    Themes,
    /// Groups of persons.
    Persons,
    /// Sustainable Development Goals.
    Sdgs,
    /// The State's position.
    Positions,
    /// The States that recommend.
    RecommendingStates,
    /// The kind of action, 1 to 5.
    ActionCategory,
    /// Nothing we keep.
    Ignore,
}

/// How a table is to be read. Columns that are not mapped are kept as extra values.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Mapping {
    /// The columns by their header, in any order.
    pub columns: Vec<(String, Field)>,
    /// Values that hold for every row that does not have its own.
    pub fixed: Fixed,
    /// The sheet of a workbook; the first where it is not given.
    pub sheet: Option<String>,
    /// The delimiter of a text file; found out where it is not given.
    pub delimiter: Option<char>,
    /// How days are written, in `strftime` terms ("%d/%m/%Y"); the usual ways where it is not given.
    pub date_format: Option<String>,
    /// The signs that stand between the labels of one cell; semicolons and line ends where they are not given.
    pub list_separators: Option<String>,
}

/// Values for the columns a table lacks.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Fixed {
    /// The State all rows are addressed to.
    pub state: Option<String>,
    /// The mechanism.
    pub body: Option<String>,
    /// The symbol of the document.
    pub symbol: Option<String>,
    /// The title of the document.
    pub title: Option<String>,
    /// The session.
    pub session: Option<String>,
    /// The cycle of review.
    pub cycle: Option<String>,
    /// The day of publication.
    pub published_on: Option<Date>,
    /// The language of the texts.
    pub language: Option<Language>,
    /// What kind of statement the rows are; read from the wording where it is not given.
    pub kind: Option<AnnotationKind>,
}

/// Why a row gives no record: the column at fault, the reason, and what stood there.
pub(super) type Fault = (Option<String>, RefusalReason, String);

/// A mapping laid over the columns a file really has.
pub(super) struct Plan {
    pub(super) header: Vec<String>,
    fields: Vec<Option<Field>>,
    fixed: Fixed,
    date_format: Option<String>,
    separators: Vec<char>,
}

impl Plan {
    pub(super) fn new(mapping: &Mapping, header: Vec<String>) -> Result<Self, Unreadable> {
        let find = |name: &String| header.iter().position(|column| column == name);
        let missing: Vec<String> = mapping
            .columns
            .iter()
            .map(|(name, _)| name)
            .filter(|name| find(name).is_none())
            .cloned()
            .collect();
        if !missing.is_empty() {
            return Err(Unreadable::MissingColumns { missing, found: header });
        }
        let has_text =
            mapping.columns.iter().any(|(_, field)| matches!(field, Field::Text | Field::TextIn(_)));
        if !has_text {
            return Err(Unreadable::NoTextColumn);
        }
        let mut fields = vec![None; header.len()];
        for (name, field) in &mapping.columns {
            if let Some(at) = find(name) {
                fields[at] = Some(*field);
            }
        }
        Ok(Plan {
            header,
            fields,
            fixed: mapping.fixed.clone(),
            date_format: mapping.date_format.clone(),
            separators: mapping.list_separators.as_deref().unwrap_or(";\n").chars().collect(),
        })
    }

    pub(super) fn build(
        &self,
        cells: &[String],
        mut record: ImportedRecord,
    ) -> Result<ImportedRecord, Fault> {
        let mut kind_label = String::new();
        for ((name, field), cell) in self.header.iter().zip(&self.fields).zip(cells) {
            let Some(field) = field else {
                if let Some(value) = one(&mut record, name, cell) {
                    record.extra.push((name.clone(), value));
                }
                continue;
            };
            match field {
                Field::Ignore => {}
                Field::ExternalId => record.external_id = one(&mut record, name, cell),
                Field::Symbol => record.symbol = one(&mut record, name, cell),
                Field::Title => record.title = one(&mut record, name, cell),
                Field::Kind => kind_label = one(&mut record, name, cell).unwrap_or_default(),
                Field::Body => record.body = one(&mut record, name, cell),
                Field::States => record.states = self.states(&mut record, name, cell),
                Field::Regions => record.regions = self.many(&mut record, name, cell),
                Field::PublishedOn => record.published_on = self.day(&mut record, name, cell)?,
                Field::Session => record.session = one(&mut record, name, cell),
                Field::Cycle => record.cycle = one(&mut record, name, cell),
                Field::Paragraph => record.paragraph = one(&mut record, name, cell),
                Field::Text => self.text(&mut record, name, cell, self.fixed.language)?,
                Field::TextIn(language) => self.text(&mut record, name, cell, Some(*language))?,
                Field::Themes => record.themes = self.many(&mut record, name, cell),
                Field::Persons => record.persons = self.many(&mut record, name, cell),
                Field::Sdgs => {
                    record.sdgs =
                        self.many(&mut record, name, cell).iter().map(|label| SdgTag::parse(label)).collect();
                }
                Field::Positions => record.positions = self.many(&mut record, name, cell),
                Field::RecommendingStates => {
                    record.recommending_states = self.states(&mut record, name, cell)
                }
                Field::ActionCategory => record.action_category = category(&mut record, name, cell)?,
            }
        }
        if record.texts.is_empty() {
            return Err((None, RefusalReason::NoText, cells.join(" | ")));
        }
        self.fill(&mut record);
        self.settle_kind(&mut record, &kind_label);
        Ok(record)
    }

    /// Puts the fixed values where the row has none.
    fn fill(&self, record: &mut ImportedRecord) {
        let fixed = &self.fixed;
        if record.states.is_empty() {
            record.states.extend(fixed.state.clone());
        }
        for (value, default) in [
            (&mut record.body, &fixed.body),
            (&mut record.symbol, &fixed.symbol),
            (&mut record.title, &fixed.title),
            (&mut record.session, &fixed.session),
            (&mut record.cycle, &fixed.cycle),
        ] {
            if value.is_none() {
                value.clone_from(default);
            }
        }
        record.published_on = record.published_on.or(fixed.published_on);
    }

    fn settle_kind(&self, record: &mut ImportedRecord, label: &str) {
        if let Some(kind) = infer::labelled(label).or_else(|| self.fixed.kind.clone()) {
            record.annotation_type = kind;
            return;
        }
        let is_upr = !record.recommending_states.is_empty() || !record.positions.is_empty();
        let found =
            if is_upr { Some(AnnotationKind::Recommendation) } else { infer::from_wording(record.text()) };
        record.annotation_inferred = found.is_some();
        record.annotation_type = found.unwrap_or_else(|| AnnotationKind::Other(label.to_owned()));
    }

    fn text(
        &self,
        record: &mut ImportedRecord,
        name: &str,
        cell: &str,
        language: Option<Language>,
    ) -> Result<(), Fault> {
        let whole = clean_into(record, name, cell);
        let length = whole.chars().count();
        if length > MAX_TEXT_CHARS {
            let reason = RefusalReason::TextTooLong { length: length as u64, limit: MAX_TEXT_CHARS as u64 };
            return Err((Some(name.to_owned()), reason, whole));
        }
        let (number, text) = paragraph::split(&whole);
        if text.is_empty() {
            return Ok(());
        }
        if record.texts.is_empty() {
            record.raw_text = clean::keepable(cell);
        }
        record.texts.push((language, text.to_owned()));
        let has_column = self.fields.contains(&Some(Field::Paragraph));
        if !has_column {
            record.paragraph = record.paragraph.take().or(number);
        }
        Ok(())
    }

    fn many(&self, record: &mut ImportedRecord, name: &str, cell: &str) -> Vec<String> {
        let whole = clean_into(record, name, cell);
        let mut labels: Vec<String> = Vec::new();
        for part in whole.split(|c| c == '\n' || self.separators.contains(&c)) {
            let label = clean::label(part).text;
            if !label.is_empty() && !labels.contains(&label) {
                labels.push(label);
            }
        }
        labels
    }

    fn states(&self, record: &mut ImportedRecord, name: &str, cell: &str) -> Vec<String> {
        let labels = self.many(record, name, cell);
        for value in labels.iter().filter(|label| clean::mixes_scripts(label)) {
            record.note(Note::MixedScripts { field: name.to_owned(), value: value.clone() });
        }
        labels
    }

    fn day(&self, record: &mut ImportedRecord, name: &str, cell: &str) -> Result<Option<Date>, Fault> {
        let Some(value) = one(record, name, cell) else { return Ok(None) };
        let day = match &self.date_format {
            // A spreadsheet gives its days in ISO 8601, however it shows them.
            Some(shape) => dates::with(&value, shape).or_else(|| dates::iso(&value)),
            None => dates::parse(&value),
        };
        if day.is_none() {
            let expected = "a day this table's date format can read (for example 2024-05-31)".to_owned();
            return Err((
                Some(name.to_owned()),
                RefusalReason::UnreadableValue { value, expected },
                cell.to_owned(),
            ));
        }
        Ok(day)
    }
}

fn category(record: &mut ImportedRecord, name: &str, cell: &str) -> Result<Option<u8>, Fault> {
    let Some(value) = one(record, name, cell) else { return Ok(None) };
    match value.parse() {
        Ok(category) if (1..=5).contains(&category) => Ok(Some(category)),
        _ => {
            let expected = "a category of action from 1 to 5".to_owned();
            Err((Some(name.to_owned()), RefusalReason::UnreadableValue { value, expected }, cell.to_owned()))
        }
    }
}

fn clean_into(record: &mut ImportedRecord, name: &str, raw: &str) -> String {
    let cleaned = clean::text(raw);
    for note in cleaned.notes(name) {
        record.note(note);
    }
    cleaned.text
}

fn one(record: &mut ImportedRecord, name: &str, cell: &str) -> Option<String> {
    let text = clean_into(record, name, cell);
    Some(clean::label(&text).text).filter(|label| !label.is_empty())
}
