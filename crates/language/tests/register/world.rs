//! A register of invented records, and how it is asked.

use suivi_kernel::Language::{self, Ar, En, Es, Fr, Ru, Zh};
use suivi_language::{CaseTokens, Change, Found, IndexedRecommendation, RegisterIndex, Search};

/// An index that lives as long as the test.
pub struct Register {
    pub index: RegisterIndex,
    _directory: tempfile::TempDir,
}

impl Register {
    pub fn with(records: Vec<IndexedRecommendation>) -> Self {
        let directory = tempfile::tempdir().unwrap();
        let index = RegisterIndex::open_or_create(directory.path()).unwrap();
        let mut writer = index.try_writer().unwrap();
        writer
            .apply(records.into_iter().map(|record| Change::Upsert(Box::new(record))).collect(), 1)
            .unwrap();
        writer.finish().unwrap();
        Register { index, _directory: directory }
    }

    pub fn texts(texts: &[(&str, Language, &str)]) -> Self {
        Register::with(texts.iter().map(|(id, language, text)| record(id).text(*language, text)).collect())
    }

    pub fn search(&self, search: Search) -> Found {
        self.index.search(&Search { limit: 20, ..search }).unwrap()
    }

    /// The identifiers found, in alphabetical order.
    pub fn ids(&self, text: &str) -> Vec<String> {
        ids(&self.search(asking(text)))
    }
}

pub fn asking(text: &str) -> Search {
    Search { text: text.into(), ..Search::default() }
}

pub fn ids(found: &Found) -> Vec<String> {
    let mut ids: Vec<String> = found.hits.iter().map(|hit| hit.id.clone()).collect();
    ids.sort();
    assert_eq!(ids.len(), found.total);
    ids
}

pub fn in_order(found: &Found) -> Vec<&str> {
    found.hits.iter().map(|hit| hit.id.as_str()).collect()
}

pub fn record(id: &str) -> IndexedRecommendation {
    IndexedRecommendation { id: id.into(), state: "XSA".into(), year: 2024, ..Default::default() }
}

pub trait Build {
    fn text(self, language: Language, text: &str) -> Self;
    fn labels(self, labels: &[&str]) -> Self;
    fn symbols(self, symbols: &[&str]) -> Self;
    fn case(self, mechanism: &str, status: &str, cluster: Option<&str>) -> Self;
}

impl Build for IndexedRecommendation {
    fn text(mut self, language: Language, text: &str) -> Self {
        self.texts.push((language, text.into()));
        self
    }

    fn labels(mut self, labels: &[&str]) -> Self {
        self.labels.extend(labels.iter().map(|label| label.to_string()));
        self
    }

    fn symbols(mut self, symbols: &[&str]) -> Self {
        self.symbols.extend(symbols.iter().map(|symbol| symbol.to_string()));
        self
    }

    fn case(mut self, mechanism: &str, status: &str, cluster: Option<&str>) -> Self {
        self.cases.push(CaseTokens {
            mechanism: mechanism.into(),
            status: status.into(),
            verified: status != "received",
            cluster: cluster.map(Into::into),
            lead: None,
            ..CaseTokens::default()
        });
        self
    }
}

pub fn six_languages() -> Register {
    Register::texts(&[
        ("en", En, "Ensure that girls with a disability have access to education."),
        ("fr", Fr, "Garantir l\u{2019}accès des filles handicapées à l\u{2019}éducation."),
        ("es", Es, "Garantizar el acceso de las niñas con discapacidad a la educación."),
        ("ru", Ru, "Обеспечить доступ девочек с инвалидностью к образованию."),
        ("ar", Ar, "ضمان حصول الفتيات ذوات الإعاقة على التعليم."),
        ("zh", Zh, "确保残疾女童的受教育权。"),
    ])
}
