//! The fields of the index and how a recommendation fills them.

use suivi_kernel::Language;
use tantivy::schema::{Field, IndexRecordOption, NumericOptions, Schema, TextFieldIndexing, TextOptions};
use tantivy::tokenizer::TokenizerManager;
use tantivy::{Index, TantivyDocument};

use crate::index::document::IndexedRecommendation;
use crate::index::facet::Facet;
use crate::index::tokenizers::{RawTokenizer, SymbolTokenizer, TextTokenizer, WordTokenizer};

/// Grows when the schema or an analyser changes: an older index is emptied at opening and fed again.
pub(crate) const FORMAT: u32 = 2;

/// The token of the public class in the access field.
pub(crate) const PUBLIC: &str = "0";

/// Where everything is.
#[derive(Clone, Debug)]
pub(crate) struct Fields {
    /// The identifier, to replace, delete and return.
    pub id: Field,
    /// One field of analysed text for each of [`Language::ALL`].
    pub texts: [Field; 6],
    /// Plain words of all texts, for beginnings of words and for mistyped ones.
    pub words: Field,
    /// Each label whole; what words it has is worked out when the index is opened.
    pub labels: Field,
    /// The parts of symbols and numbers.
    pub symbols: Field,
    /// The values of every facet.
    pub facets: Field,
    /// Who may find it.
    pub access: Field,
    /// The languages it has texts in.
    pub languages: Field,
}

/// Names of the numbers that hits are sorted by.
pub(crate) const ORDER: &str = "order";
pub(crate) const PLACE: &str = "place";
pub(crate) const TIE: &str = "tie";
/// The name of the identifier's column.
pub(crate) const ID: &str = "id";

fn text_options(tokenizer: &str, record: IndexRecordOption, norms: bool) -> TextOptions {
    let indexing = TextFieldIndexing::default().set_tokenizer(tokenizer).set_index_option(record);
    TextOptions::default().set_indexing_options(indexing.set_fieldnorms(norms))
}

/// The schema, and the fields in it.
pub(crate) fn schema() -> (Schema, Fields) {
    let mut schema = Schema::builder();
    let raw = text_options("raw", IndexRecordOption::Basic, false);
    let id = schema.add_text_field(ID, raw.clone().set_fast("raw"));
    let texts = Language::ALL.map(|language| {
        let name = format!("text_{}", language.code());
        let options = text_options(&tokenizer_name(language), IndexRecordOption::WithFreqsAndPositions, true);
        schema.add_text_field(&name, options)
    });
    let words = schema.add_text_field("words", text_options("words", IndexRecordOption::Basic, false));
    let labels = schema.add_text_field("labels", raw.clone());
    let positions = IndexRecordOption::WithFreqsAndPositions;
    let symbols = schema.add_text_field("symbols", text_options("symbols", positions, false));
    let facets = schema.add_text_field("facets", raw.clone());
    let access = schema.add_text_field("access", raw.clone());
    let languages = schema.add_text_field("languages", raw);
    for number in [ORDER, PLACE, TIE] {
        schema.add_u64_field(number, NumericOptions::default().set_fast());
    }
    (schema.build(), Fields { id, texts, words, labels, symbols, facets, access, languages })
}

impl Fields {
    /// The text field of a language.
    pub fn text(&self, language: Language) -> Field {
        let index = Language::ALL.iter().position(|l| *l == language).unwrap_or_default();
        self.texts[index]
    }
}

fn tokenizer_name(language: Language) -> String {
    format!("suivi_{}", language.code())
}

/// Tells the index how each field is cut into tokens.
pub(crate) fn register_tokenizers(index: &mut Index) {
    let manager = TokenizerManager::default();
    for language in Language::ALL {
        manager.register(&tokenizer_name(language), TextTokenizer::new(language));
    }
    manager.register("words", WordTokenizer);
    manager.register("symbols", SymbolTokenizer);
    manager.register("raw", RawTokenizer);
    index.set_tokenizers(manager.clone());
    index.set_fast_field_tokenizers(manager);
}

/// A number for an identifier, to order hits that are equal in everything else.
pub(crate) fn tie_of(id: &str) -> u64 {
    id.bytes()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// The token that lets a viewer with this class in this State find a record.
pub(crate) fn access_token(state: &str, class: u8) -> String {
    if class == 0 { PUBLIC.to_owned() } else { format!("{class}|{state}") }
}

/// The engine's document for a recommendation.
pub(crate) fn document(fields: &Fields, schema: &Schema, record: &IndexedRecommendation) -> TantivyDocument {
    let mut document = TantivyDocument::new();
    document.add_text(fields.id, &record.id);
    for (language, text) in &record.texts {
        document.add_text(fields.text(*language), text);
        document.add_text(fields.words, text);
    }
    let mut languages: Vec<Language> = record.texts.iter().map(|(language, _)| *language).collect();
    languages.sort_unstable();
    languages.dedup();
    for language in languages {
        document.add_text(fields.languages, language.code());
    }
    for label in &record.labels {
        document.add_text(fields.labels, label);
    }
    for symbol in &record.symbols {
        document.add_text(fields.symbols, symbol);
    }
    for token in facet_tokens(record) {
        document.add_text(fields.facets, token);
    }
    document.add_text(fields.access, access_token(&record.state, record.class));
    for (name, number) in [(ORDER, record.order), (PLACE, u64::from(record.place)), (TIE, tie_of(&record.id))]
    {
        if let Ok(field) = schema.get_field(name) {
            document.add_u64(field, number);
        }
    }
    document
}

fn strs(values: &[String]) -> Vec<&str> {
    values.iter().map(String::as_str).collect()
}

/// The tokens of all facets, each once.
pub(crate) fn facet_tokens(record: &IndexedRecommendation) -> Vec<String> {
    let mut tokens = Vec::new();
    let mut add = |facet: Facet, values: &[&str]| match values {
        [] => tokens.push(facet.token(Facet::NONE)),
        values => tokens.extend(values.iter().map(|value| facet.token(value))),
    };
    let number = |value: Option<u8>| value.map(|value| value.to_string());
    add(Facet::State, &[&record.state]);
    add(Facet::Body, &[&record.body]);
    add(Facet::BodyFamily, &[&record.body_family]);
    add(Facet::Cycle, &number(record.cycle).as_deref().into_iter().collect::<Vec<_>>());
    add(Facet::Year, &[&record.year.to_string()]);
    add(Facet::Position, &record.position.as_deref().into_iter().collect::<Vec<_>>());
    add(Facet::Kind, &[&record.kind]);
    add(Facet::Theme, &strs(&record.themes));
    add(Facet::Person, &strs(&record.persons));
    add(Facet::SdgGoal, &strs(&record.sdg_goals));
    add(Facet::Sdg, &strs(&record.sdg_targets));
    add(Facet::RecommendingState, &strs(&record.recommending_states));
    add(Facet::Action, &number(record.action).as_deref().into_iter().collect::<Vec<_>>());
    for case in &record.cases {
        let yes_or_no = |is: bool| if is { "yes" } else { "no" };
        let mut add = |facet: Facet, value: &str| tokens.push(facet.case_token(&case.mechanism, value));
        add(Facet::CaseStatus, &case.status);
        add(Facet::CaseVerified, yes_or_no(case.verified));
        add(Facet::CaseCluster, case.cluster.as_deref().unwrap_or(Facet::NONE));
        add(Facet::CaseLead, case.lead.as_deref().unwrap_or(Facet::NONE));
        add(Facet::CaseLive, yes_or_no(case.live));
        add(Facet::CaseCovered, case.covered.code());
        add(Facet::CaseUpdated, case.updated.as_deref().unwrap_or(Facet::NONE));
        add(Facet::CaseAssessed, case.grade.as_deref().unwrap_or(Facet::NONE));
        add(Facet::CaseEvidence, yes_or_no(case.evidence));
    }
    tokens.sort_unstable();
    tokens.dedup();
    tokens
}
