//! What updates are about: what an item is called, what it asks for, and who answers for it.

use std::collections::HashMap;

use diesel::prelude::*;
use suivi_kernel::{LocalText, Refusal, Result};
use suivi_store::dialect::IN_LIST;
use suivi_store::schema::{
    allocation, case_file, cluster, institution, measure, measure_link, measure_support, recommendation,
};
use suivi_store::{Conn, among};

use crate::followup::model::Subject;
use crate::followup::rows::Update;
use crate::mechanisms::Mechanism;
use crate::recommendations::queries::current_texts;

/// What an item is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Title {
    /// A measure's or a cluster's own name.
    Named(LocalText),
    /// A recommendation, by where it stands.
    Paragraph {
        /// The body.
        body: String,
        /// The UPR cycle.
        cycle: Option<i32>,
        /// The paragraph.
        paragraph: Option<String>,
    },
}

/// An item that updates are about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    /// The item.
    pub subject: Subject,
    /// Its name in addresses.
    pub slug: String,
    /// What it is called.
    pub title: Title,
    /// The measure's status; none for the others.
    pub status: Option<String>,
    /// Whether the public may know that it exists.
    pub is_public: bool,
}

impl About {
    /// `measure`, `recommendation` or `cluster`, as addresses say it.
    pub fn kind(&self) -> &'static str {
        match self.subject {
            Subject::Measure(_) => "measure",
            Subject::Case(_) => "recommendation",
            Subject::Cluster(_) => "cluster",
        }
    }
}

/// The item that an address names by kind (`measure`, `recommendation` or `case`, `cluster`) and short name or identifier.
pub fn find(conn: &mut Conn, mechanism: &Mechanism, kind: &str, name: &str) -> Result<About> {
    let id: Option<String> = match kind {
        "measure" => measure::table
            .filter(measure::mechanism_id.eq(&mechanism.id))
            .filter(measure::slug.eq(name).or(measure::id.eq(name)))
            .select(measure::id)
            .first(conn)
            .optional()?,
        "recommendation" | "case" => case_file::table
            .inner_join(recommendation::table)
            .filter(case_file::mechanism_id.eq(&mechanism.id))
            .filter(recommendation::slug.eq(name).or(recommendation::id.eq(name)).or(case_file::id.eq(name)))
            .filter(recommendation::state.eq(&mechanism.state).and(recommendation::withdrawn_at.is_null()))
            .select(case_file::id)
            .first(conn)
            .optional()?,
        "cluster" => cluster::table
            .filter(cluster::mechanism_id.eq(&mechanism.id))
            .filter(cluster::slug.eq(name).or(cluster::id.eq(name)))
            .select(cluster::id)
            .first(conn)
            .optional()?,
        _ => None,
    };
    let id = id.ok_or(Refusal::NotFound)?;
    let subject = match kind {
        "measure" => Subject::Measure(id),
        "recommendation" | "case" => Subject::Case(id),
        _ => Subject::Cluster(id),
    };
    one(conn, mechanism, &subject)
}

/// One item of the mechanism.
pub fn one(conn: &mut Conn, mechanism: &Mechanism, subject: &Subject) -> Result<About> {
    let mut found = all(conn, mechanism, std::slice::from_ref(subject))?;
    found.remove(subject).ok_or_else(|| Refusal::NotFound.into())
}

/// The items that some updates are about.
pub fn of_updates(
    conn: &mut Conn,
    mechanism: &Mechanism,
    rows: &[Update],
) -> Result<HashMap<Subject, About>> {
    let mut subjects = rows.iter().map(Update::subject).collect::<Result<Vec<_>>>()?;
    subjects.sort_by(|a, b| a.id().cmp(b.id()));
    subjects.dedup();
    all(conn, mechanism, &subjects)
}

/// These items; one that is not the mechanism's is left out.
pub fn all(conn: &mut Conn, mechanism: &Mechanism, subjects: &[Subject]) -> Result<HashMap<Subject, About>> {
    let ids = |kind: &str| -> Vec<String> {
        subjects.iter().filter(|s| s.kind() == kind).map(|s| s.id().to_owned()).collect()
    };
    let mut found = HashMap::new();
    let mut put = |about: About| found.insert(about.subject.clone(), about);
    for some in ids("measure").chunks(IN_LIST) {
        let own = measure::table
            .filter(measure::mechanism_id.eq(&mechanism.id))
            .select((measure::id, measure::slug, measure::titles, measure::status, measure::is_public))
            .into_boxed();
        let rows: Vec<(String, String, String, String, bool)> = among!(own, measure::id, some).load(conn)?;
        for (id, slug, titles, status, is_public) in rows {
            let title = Title::Named(LocalText::from_json(&titles)?);
            put(About { subject: Subject::Measure(id), slug, title, status: Some(status), is_public });
        }
    }
    for some in ids("cluster").chunks(IN_LIST) {
        let own = cluster::table
            .filter(cluster::mechanism_id.eq(&mechanism.id))
            .select((cluster::id, cluster::slug, cluster::names))
            .into_boxed();
        let rows: Vec<(String, String, String)> = among!(own, cluster::id, some).load(conn)?;
        for (id, slug, names) in rows {
            let title = Title::Named(LocalText::from_json(&names)?);
            put(About { subject: Subject::Cluster(id), slug, title, status: None, is_public: true });
        }
    }
    type Case = (String, String, String, Option<i32>, Option<String>, i32);
    for some in ids("case").chunks(IN_LIST) {
        let own = case_file::table
            .inner_join(recommendation::table)
            .filter(case_file::mechanism_id.eq(&mechanism.id))
            .select((
                case_file::id,
                recommendation::slug,
                recommendation::body,
                recommendation::cycle,
                recommendation::paragraph,
                recommendation::class,
            ))
            .into_boxed();
        let rows: Vec<Case> = among!(own, case_file::id, some).load(conn)?;
        for (id, slug, body, cycle, paragraph, class) in rows {
            let title = Title::Paragraph { body, cycle, paragraph };
            put(About { subject: Subject::Case(id), slug, title, status: None, is_public: class == 0 });
        }
    }
    Ok(found)
}

/// What an item asks for, in the words of its source: a measure's description, a recommendation's official text. A
/// cluster asks for what its recommendations ask for; it has no text of its own.
pub fn asked(conn: &mut Conn, subject: &Subject) -> Result<LocalText> {
    match subject {
        Subject::Measure(id) => {
            let text: String = measure::table.find(id).select(measure::descriptions).first(conn)?;
            Ok(LocalText::from_json(&text)?)
        }
        Subject::Cluster(_) => Ok(LocalText::default()),
        Subject::Case(id) => {
            let record: String =
                case_file::table.find(id).select(case_file::recommendation_id).first(conn)?;
            let mut texts = current_texts(conn, std::slice::from_ref(&record))?;
            let texts = texts.remove(&record).unwrap_or_default();
            let official = texts.into_iter().filter(|text| text.kind == "official");
            let mut asked = LocalText::default();
            for text in official {
                asked = asked.with(text.language.parse()?, text.body);
            }
            Ok(asked)
        }
    }
}

/// The institutions that answer for an item: a measure's lead and supports; those to whom a recommendation, or the
/// cluster it is in, is allocated and who have not contested it.
pub fn answerers(conn: &mut Conn, subject: &Subject) -> Result<Vec<String>> {
    let allocated = || {
        allocation::table
            .filter(allocation::ended_at.is_null().and(allocation::status.ne("contested")))
            .select(allocation::institution_id)
    };
    let mut found: Vec<String> = match subject {
        Subject::Measure(id) => {
            let lead: Option<Option<String>> =
                measure::table.find(id).select(measure::lead_id).first(conn).optional()?;
            let mut all: Vec<String> = measure_support::table
                .filter(measure_support::measure_id.eq(id))
                .select(measure_support::institution_id)
                .load(conn)?;
            all.extend(lead.flatten());
            all
        }
        Subject::Case(id) => {
            let in_cluster: Option<Option<String>> =
                case_file::table.find(id).select(case_file::cluster_id).first(conn).optional()?;
            let mut all: Vec<String> = allocated().filter(allocation::case_id.eq(id)).load(conn)?;
            if let Some(cluster_id) = in_cluster.flatten() {
                all.extend(allocated().filter(allocation::cluster_id.eq(cluster_id)).load::<String>(conn)?);
            }
            all
        }
        Subject::Cluster(id) => allocated().filter(allocation::cluster_id.eq(id)).load(conn)?,
    };
    found.sort_unstable();
    found.dedup();
    Ok(found)
}

/// Everything that says what was done about a case: itself, its cluster, and the measures that answer either.
pub fn subjects_of_case(conn: &mut Conn, case_id: &str, cluster_id: Option<&str>) -> Result<Vec<Subject>> {
    let mut subjects = vec![Subject::Case(case_id.to_owned())];
    subjects.extend(cluster_id.map(|id| Subject::Cluster(id.to_owned())));
    let answers =
        measure_link::case_id.eq(case_id).or(measure_link::cluster_id.eq(cluster_id.unwrap_or_default()));
    let mut measures: Vec<String> =
        measure_link::table.filter(answers.assume_not_null()).select(measure_link::measure_id).load(conn)?;
    measures.sort_unstable();
    measures.dedup();
    subjects.extend(measures.into_iter().map(Subject::Measure));
    Ok(subjects)
}

/// The names of some institutions, by identifier.
pub fn institution_names(conn: &mut Conn, ids: &[String]) -> Result<HashMap<String, LocalText>> {
    let rows: Vec<(String, String)> = institution::table
        .filter(institution::id.eq_any(ids))
        .select((institution::id, institution::names))
        .load(conn)?;
    rows.into_iter().map(|(id, names)| Ok((id, LocalText::from_json(&names)?))).collect()
}
