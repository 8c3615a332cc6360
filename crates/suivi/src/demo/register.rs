//! The register of Sama: who is who, and what bodies recommended, entered through the commands.

use std::collections::HashMap;

use serde::Deserialize;
use suivi_domain::mechanisms::{
    self, InstitutionFacts, InstitutionKind, Mechanism, MechanismFacts, NewMechanism,
};
use suivi_domain::recommendations::bulk::{self, BulkChange};
use suivi_domain::recommendations::entry::{self, NewDocument, NewRecord, NewTag};
use suivi_domain::recommendations::{clusters, repeats, rows::Document};
use suivi_kernel::vocab::{Position, RecommendationKind};
use suivi_kernel::{Actor, Date, Error, Language, LocalText, Result};
use suivi_store::Tx;

use super::{demo_file, file};

#[derive(Deserialize)]
struct MechanismEntry {
    slug: String,
    level: String,
    r#type: String,
    state: String,
    parent: Option<String>,
    names: LocalText,
}

#[derive(Deserialize)]
struct InstitutionEntry {
    slug: String,
    names: LocalText,
    short_name: Option<String>,
    kind: String,
    parent: Option<String>,
    valid_from: Option<Date>,
}

#[derive(Deserialize)]
struct DocumentEntry {
    key: String,
    body: String,
    kind: String,
    symbol: Option<String>,
    date: Date,
    cycle: Option<i32>,
    session: Option<i32>,
    titles: LocalText,
}

#[derive(Deserialize)]
struct RecordEntry {
    id: String,
    document: String,
    paragraph: String,
    parent: Option<String>,
    kind: String,
    position: Option<String>,
    position_source: Option<String>,
    recommending_states: Vec<String>,
    follow_up_due: Option<Date>,
    action: Option<i32>,
    themes: Vec<String>,
    persons: Vec<String>,
    sdg: Vec<SdgEntry>,
    texts: LocalText,
    plain: LocalText,
}

#[derive(Deserialize)]
struct SdgEntry {
    code: String,
    set_by: String,
    why: Option<String>,
    confidence: Option<f64>,
}

#[derive(Deserialize)]
struct ClusterEntry {
    slug: String,
    names: LocalText,
    members: Vec<String>,
}

#[derive(Deserialize)]
struct LinkEntry {
    from: String,
    to: String,
}

/// The national mechanism and the local one below it.
pub fn mechanisms_of_sama(tx: &mut Tx, actor: &Actor) -> Result<Vec<Mechanism>> {
    let mut made: Vec<Mechanism> = Vec::new();
    for entry in file::<Vec<MechanismEntry>>(demo_file!("mechanism"), "mechanisms")? {
        let parent = entry.parent.and_then(|slug| made.iter().find(|m| m.slug == slug));
        let facts = MechanismFacts {
            names: entry.names,
            state: entry.state,
            level: entry.level.parse()?,
            kind: entry.r#type.parse()?,
            parent_id: parent.map(|m| m.id.clone()),
            language: Language::En,
        };
        made.push(mechanisms::create_mechanism(tx, actor, NewMechanism { slug: entry.slug, facts })?);
    }
    Ok(made)
}

/// The institutions as they were before the election, by their name in the files.
pub fn institutions_of_sama(tx: &mut Tx, actor: &Actor, sama: &Mechanism) -> Result<HashMap<String, String>> {
    let mut made: HashMap<String, String> = HashMap::new();
    let mut waiting: Vec<InstitutionEntry> = file(demo_file!("institutions"), "institutions")?;
    while !waiting.is_empty() {
        let before = waiting.len();
        let (ready, later): (Vec<_>, Vec<_>) = waiting
            .into_iter()
            .partition(|i| i.parent.as_ref().is_none_or(|parent| made.contains_key(parent)));
        for entry in ready {
            let facts = InstitutionFacts {
                names: entry.names,
                short_names: entry
                    .short_name
                    .map(|name| LocalText::of(Language::En, name))
                    .unwrap_or_default(),
                kind: kind_of(&entry.kind),
                parent_id: entry.parent.and_then(|parent| made.get(&parent).cloned()),
                valid_from: entry.valid_from,
            };
            made.insert(entry.slug, mechanisms::create_institution(tx, actor, &sama.id, facts)?.id);
        }
        waiting = later;
        if waiting.len() == before {
            return Err(Error::fault("an institution of the demonstration has a parent that does not exist"));
        }
    }
    Ok(made)
}

/// Parliament and the rest stand among the independent institutions.
fn kind_of(code: &str) -> InstitutionKind {
    code.parse().unwrap_or(InstitutionKind::Independent)
}

/// The documents and their records; answers the records by their name in the files.
pub fn records_of_sama(tx: &mut Tx, actor: &Actor, sama: &Mechanism) -> Result<HashMap<String, String>> {
    let mut documents: HashMap<String, Document> = HashMap::new();
    for d in file::<Vec<DocumentEntry>>(demo_file!("documents"), "documents")? {
        let new = NewDocument {
            body: d.body,
            symbol: d.symbol,
            kind: d.kind,
            title: d.titles.best_text(Language::En).to_owned(),
            date: d.date,
            cycle: d.cycle,
            session: d.session.map(|session| session.to_string()),
        };
        documents.insert(d.key, entry::enter_document(tx, actor, sama, new)?);
    }
    let mut made: HashMap<String, String> = HashMap::new();
    let mut ordinals: HashMap<String, i32> = HashMap::new();
    for r in file::<Vec<RecordEntry>>(demo_file!("recommendations"), "recommendations")? {
        let document = documents
            .get(&r.document)
            .ok_or_else(|| Error::fault(format!("{} stands in no document of the demonstration", r.id)))?;
        let ordinal = ordinals.entry(r.document.clone()).or_insert(0);
        *ordinal += 1;
        let id = entry::enter_record(tx, actor, sama, document, record_of(&r, *ordinal, &made))?;
        made.insert(r.id, id);
    }
    Ok(made)
}

fn record_of(r: &RecordEntry, ordinal: i32, made: &HashMap<String, String>) -> NewRecord {
    let fact = |scheme: &str, code: &String| NewTag {
        scheme: scheme.to_owned(),
        code: code.clone(),
        state: "accepted".to_owned(),
        set_by: "import".to_owned(),
        reason: None,
        confidence: None,
    };
    let mut tags: Vec<NewTag> = r.themes.iter().map(|code| fact("theme", code)).collect();
    tags.extend(r.persons.iter().map(|code| fact("person", code)));
    tags.extend(r.sdg.iter().map(|sdg| NewTag {
        scheme: "sdg".to_owned(),
        code: sdg.code.clone(),
        state: "suggested".to_owned(),
        set_by: sdg.set_by.clone(),
        reason: sdg.why.clone(),
        confidence: sdg.confidence,
    }));
    let source = r.position_source.clone().unwrap_or_default();
    NewRecord {
        ordinal,
        kind: RecommendationKind::from_code(&r.kind).unwrap_or(RecommendationKind::Recommendation),
        paragraph: r.paragraph.clone(),
        parent_id: r.parent.as_ref().and_then(|parent| made.get(parent).cloned()),
        position: r.position.as_deref().and_then(Position::from_code).map(|position| (position, source)),
        recommending_states: r.recommending_states.clone(),
        priority_due: r.follow_up_due,
        action_category: r.action,
        texts: r.texts.0.clone().into_iter().collect(),
        plain: r.plain.0.clone().into_iter().collect(),
        tags,
    }
}

/// Makes the clusters; what came before the draft of the latest review was verified long ago.
pub fn clusters_of_sama(
    tx: &mut Tx,
    actor: &Actor,
    sama: &Mechanism,
    records: &HashMap<String, String>,
) -> Result<HashMap<String, String>> {
    let old = records
        .iter()
        .filter(|(key, _)| !key.starts_with("upr-4"))
        .map(|(_, id)| id.clone())
        .collect::<Vec<_>>();
    let verified = BulkChange { verified: Some(true), ..BulkChange::default() };
    bulk::set_for_many(tx, actor, sama, &old, &verified)?;
    let mut made = HashMap::new();
    for c in file::<Vec<ClusterEntry>>(demo_file!("clusters"), "clusters")? {
        let cluster = clusters::create(tx, actor, sama, c.names)?;
        made.insert(c.slug, cluster.id.clone());
        let members: Vec<String> = c.members.iter().filter_map(|key| records.get(key).cloned()).collect();
        if !members.is_empty() {
            let change = BulkChange { cluster: Some(Some(cluster.id)), ..BulkChange::default() };
            bulk::set_for_many(tx, actor, sama, &members, &change)?;
        }
    }
    Ok(made)
}

/// The records of the fourth cycle that repeat one of the third.
pub fn repeats(
    tx: &mut Tx,
    actor: &Actor,
    sama: &Mechanism,
    records: &HashMap<String, String>,
) -> Result<()> {
    for link in file::<Vec<LinkEntry>>(demo_file!("links"), "links")? {
        if let (Some(later), Some(earlier)) = (records.get(&link.from), records.get(&link.to)) {
            repeats::add(tx, actor, sama, later, earlier)?;
        }
    }
    Ok(())
}
