//! What follow-up is about, named for lists, letters and calendars: many at once.

use std::collections::{HashMap, HashSet};

use diesel::prelude::*;
use suivi_kernel::{Date, Language, LocalText, Result};
use suivi_store::Conn;
use suivi_store::dialect::IN_LIST;
use suivi_store::schema::{case_file, cluster, institution, measure, recommendation, recommendation_text};

use super::model::Subject;

/// How many characters of a recommendation's text stand for it.
const EXCERPT: usize = 140;

/// A measure, a recommendation or a cluster, as lists name it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// What it is.
    pub subject: Subject,
    /// How it is named.
    pub name: Name,
    /// The highest confidentiality class of what the name says.
    pub class: i32,
}

/// How an item is named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Name {
    /// A measure.
    Measure {
        /// Its part of the address.
        slug: String,
        /// Its titles.
        titles: LocalText,
        /// When it is due.
        due_on: Option<Date>,
        /// Its status.
        status: String,
    },
    /// A recommendation.
    Recommendation {
        /// Its part of the address.
        slug: String,
        /// The body that made it.
        body: String,
        /// The cycle, for the Universal Periodic Review.
        cycle: Option<i32>,
        /// The paragraph.
        paragraph: Option<String>,
        /// The beginning of its text.
        text: LocalText,
    },
    /// A cluster of recommendations.
    Cluster {
        /// Its part of the address.
        slug: String,
        /// Its names.
        names: LocalText,
    },
}

impl Item {
    /// The words of its name in the reader's language, without what has to be worded by the interface.
    pub fn words(&self, language: Language) -> &str {
        match &self.name {
            Name::Measure { titles, .. } => titles.best_text(language),
            Name::Recommendation { text, .. } => text.best_text(language),
            Name::Cluster { names, .. } => names.best_text(language),
        }
    }

    /// Its page, below that of its mechanism; a cluster's is the list of its recommendations.
    pub fn path(&self) -> String {
        match &self.name {
            Name::Measure { slug, .. } => format!("measures/{slug}"),
            Name::Recommendation { slug, .. } => format!("recommendations/{slug}"),
            Name::Cluster { .. } => format!("recommendations?cluster={}", self.subject.id()),
        }
    }

    /// The page of its answer, below that of its mechanism.
    pub fn answer_path(&self) -> String {
        match &self.name {
            Name::Measure { slug, .. } => format!("answer/measure/{slug}"),
            Name::Recommendation { slug, .. } => format!("answer/recommendation/{slug}"),
            Name::Cluster { slug, .. } => format!("answer/cluster/{slug}"),
        }
    }

    /// When it is due, where that is known.
    pub fn due_on(&self) -> Option<Date> {
        match &self.name {
            Name::Measure { due_on, .. } => *due_on,
            Name::Recommendation { .. } | Name::Cluster { .. } => None,
        }
    }
}

/// The names of these; one that is gone is left out.
pub fn named<'s>(
    conn: &mut Conn,
    subjects: impl IntoIterator<Item = &'s Subject>,
) -> Result<HashMap<Subject, Item>> {
    let mut measures: HashSet<&str> = HashSet::new();
    let mut cases: HashSet<&str> = HashSet::new();
    let mut clusters: HashSet<&str> = HashSet::new();
    for subject in subjects {
        match subject {
            Subject::Measure(id) => measures.insert(id),
            Subject::Case(id) => cases.insert(id),
            Subject::Cluster(id) => clusters.insert(id),
        };
    }
    let mut found = HashMap::new();
    let mut add = |item: Item| {
        found.insert(item.subject.clone(), item);
    };
    named_measures(conn, &Vec::from_iter(measures), &mut add)?;
    named_cases(conn, &Vec::from_iter(cases), &mut add)?;
    named_clusters(conn, &Vec::from_iter(clusters), &mut add)?;
    Ok(found)
}

fn named_measures(conn: &mut Conn, ids: &[&str], add: &mut impl FnMut(Item)) -> Result<()> {
    type Row = (String, String, String, Option<Date>, String);
    for some in ids.chunks(IN_LIST) {
        let rows: Vec<Row> = measure::table
            .filter(measure::id.eq_any(some))
            .select((measure::id, measure::slug, measure::titles, measure::due_on, measure::status))
            .load(conn)?;
        for (id, slug, titles, due_on, status) in rows {
            let name = Name::Measure { slug, titles: LocalText::from_json(&titles)?, due_on, status };
            add(Item { subject: Subject::Measure(id), name, class: 1 });
        }
    }
    Ok(())
}

fn named_cases(conn: &mut Conn, ids: &[&str], add: &mut impl FnMut(Item)) -> Result<()> {
    type Row = (String, i32, String, String, String, Option<i32>, Option<String>);
    for some in ids.chunks(IN_LIST) {
        let rows: Vec<Row> = case_file::table
            .inner_join(recommendation::table)
            .filter(case_file::id.eq_any(some))
            .select((
                case_file::id,
                recommendation::class,
                recommendation::id,
                recommendation::slug,
                recommendation::body,
                recommendation::cycle,
                recommendation::paragraph,
            ))
            .load(conn)?;
        let ids: Vec<&str> = rows.iter().map(|row| row.2.as_str()).collect();
        let mut texts = excerpts(conn, &ids)?;
        for (case_id, class, id, slug, body, cycle, paragraph) in rows {
            let text = texts.remove(&id).unwrap_or_default();
            let name = Name::Recommendation { slug, body, cycle, paragraph, text };
            add(Item { subject: Subject::Case(case_id), name, class });
        }
    }
    Ok(())
}

/// The beginnings of the official texts of these recommendations.
pub fn excerpts(conn: &mut Conn, recommendations: &[&str]) -> Result<HashMap<String, LocalText>> {
    let mut texts: HashMap<String, LocalText> = HashMap::new();
    for some in recommendations.chunks(IN_LIST) {
        let rows: Vec<(String, String, String)> = recommendation_text::table
            .filter(recommendation_text::recommendation_id.eq_any(some))
            .filter(recommendation_text::is_current.eq(true).and(recommendation_text::kind.eq("official")))
            .select((
                recommendation_text::recommendation_id,
                recommendation_text::language,
                recommendation_text::body,
            ))
            .load(conn)?;
        for (id, language, body) in rows {
            if let Ok(language) = language.parse() {
                texts.entry(id).or_default().0.insert(language, excerpt(&body));
            }
        }
    }
    Ok(texts)
}

fn named_clusters(conn: &mut Conn, ids: &[&str], add: &mut impl FnMut(Item)) -> Result<()> {
    for some in ids.chunks(IN_LIST) {
        let rows: Vec<(String, String, String)> = cluster::table
            .filter(cluster::id.eq_any(some))
            .select((cluster::id, cluster::slug, cluster::names))
            .load(conn)?;
        for (id, slug, names) in rows {
            let name = Name::Cluster { slug, names: LocalText::from_json(&names)? };
            add(Item { subject: Subject::Cluster(id), name, class: 1 });
        }
    }
    Ok(())
}

/// The beginning of a text, cut between words.
pub fn excerpt(text: &str) -> String {
    if text.chars().count() <= EXCERPT {
        return text.to_owned();
    }
    let cut: String = text.chars().take(EXCERPT).collect();
    let whole_words = cut.rfind(char::is_whitespace).filter(|at| *at > cut.len() / 2);
    format!("{}…", cut[..whole_words.unwrap_or(cut.len())].trim_end())
}

/// The names of all institutions that a mechanism ever had, by identifier.
pub fn institution_names(conn: &mut Conn, mechanism_id: &str) -> Result<HashMap<String, LocalText>> {
    let rows: Vec<(String, String)> = institution::table
        .filter(institution::mechanism_id.eq(mechanism_id))
        .select((institution::id, institution::names))
        .load(conn)?;
    rows.into_iter().map(|(id, names)| Ok((id, LocalText::from_json(&names)?))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_is_cut_between_words_and_one_without_blanks_anywhere() {
        let english = "Ensure the education of girls on every island. ".repeat(6);
        let cut = excerpt(&english);
        assert!(cut.ends_with('…') && cut.chars().count() <= EXCERPT + 1, "{cut}");
        assert!(english.starts_with(cut.trim_end_matches('…')), "{cut}");
        assert_eq!(excerpt(&"水".repeat(300)).chars().count(), EXCERPT + 1);
        assert_eq!(excerpt("Train midwives."), "Train midwives.");
    }
}
