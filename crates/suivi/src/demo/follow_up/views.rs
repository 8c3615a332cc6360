//! Assessments: the State's, and those of others beside it.

use std::collections::HashMap;

use chrono::Duration;
use serde::Deserialize;
use suivi_domain::followup::history::History;
use suivi_domain::followup::model::Assessor;
use suivi_domain::followup::rows::Assessment;
use suivi_kernel::{Error, Language, LocalText, Result, Role, new_id, vocab};

use super::super::people::Person;
use super::super::{demo_file, file};
use super::evidence::{Added, ExhibitEntry, Exhibits};
use super::{Sama, written};

#[derive(Deserialize)]
struct ViewEntry {
    recommendation: String,
    by: String,
    body: Option<String>,
    institution: Option<String>,
    scale: Option<String>,
    grade: String,
    language: Option<Language>,
    says: String,
    day: i64,
    #[serde(default = "published")]
    state: String,
    symbol: Option<String>,
    paragraph: Option<String>,
    no_evidence: Option<String>,
    #[serde(default)]
    replaces: bool,
    reason: Option<String>,
    hidden: Option<String>,
    #[serde(default)]
    evidence: Vec<ExhibitEntry>,
}

fn published() -> String {
    "published".to_owned()
}

/// Brings the assessments; the files have them in the order of time.
pub fn bring(sama: &Sama, exhibits: &mut Exhibits, history: &mut History) -> Result<()> {
    let mut latest: HashMap<(String, String), String> = HashMap::new();
    for (turn, entry) in
        file::<Vec<ViewEntry>>(demo_file!("assessments"), "assessments")?.into_iter().enumerate()
    {
        let key = (entry.recommendation.clone(), entry.by.clone());
        let supersedes_id = latest.get(&key).filter(|_| entry.replaces).cloned();
        let row = assessment(sama, &entry, supersedes_id, turn)?;
        for exhibit in &entry.evidence {
            let added = Added {
                language: entry.language,
                by: row.author_id.clone(),
                label: row.author_label.clone(),
                at: row.created_at,
                published_at: row.published_at,
            };
            exhibits.of_assessment(exhibit, &row.id, added)?;
        }
        latest.insert(key, row.id.clone());
        history.assessments.push(row);
    }
    Ok(())
}

fn assessment(
    sama: &Sama,
    entry: &ViewEntry,
    supersedes_id: Option<String>,
    turn: usize,
) -> Result<Assessment> {
    let assessor: Assessor = entry.by.parse()?;
    let author = author(sama, entry, assessor, turn)?;
    let second = matches!(assessor, Assessor::State | Assessor::Committee);
    let at = sama.calendar.at(entry.day, turn);
    let (is_draft, is_proposed) = (entry.state == "draft", entry.state == "proposed");
    let published_at = (!is_draft && !is_proposed).then_some(at);
    let institution = entry.institution.as_deref();
    Ok(Assessment {
        id: new_id(),
        mechanism_id: sama.mechanism.id.clone(),
        case_id: sama.case(&entry.recommendation)?,
        assessor: entry.by.clone(),
        assessor_name: name(sama, entry, assessor)?.to_json(),
        institution_id: institution.map(|slug| sama.government.id(slug)).transpose()?.map(str::to_owned),
        scale: entry.scale.clone().unwrap_or_else(|| "implementation_assessment".to_owned()),
        grade: entry.grade.clone(),
        rationale: written(entry.language, Some(entry.says.clone())),
        no_evidence_reason: entry.no_evidence.clone(),
        assessed_on: at.date(),
        source_symbol: entry.symbol.clone(),
        source_paragraph: entry.paragraph.clone(),
        state: entry.state.clone(),
        supersedes_id,
        reason: entry.reason.clone(),
        hidden_reason: entry.hidden.clone(),
        author_id: Some(author.id.clone()),
        author_label: author.label.to_owned(),
        proposed_at: (!is_draft).then(|| at - Duration::days(2)),
        published_by: published_at
            .filter(|_| second)
            .map(|_| sama.people.officer(turn + 1).map(|person| person.id.clone()))
            .transpose()?,
        published_at,
        revision: 1,
        created_at: at - Duration::days(3),
        updated_at: published_at.unwrap_or(at - Duration::days(2)),
    })
}

fn author<'a>(sama: &'a Sama, entry: &ViewEntry, assessor: Assessor, turn: usize) -> Result<&'a Person> {
    let of_institution = || {
        let slug = entry.institution.as_deref().unwrap_or_default();
        sama.people
            .speaker(slug, entry.day)
            .ok_or_else(|| Error::fault(format!("{slug} has nobody to assess for it")))
    };
    match assessor {
        Assessor::State | Assessor::Committee => sama.people.officer(turn),
        Assessor::Nhri => sama.people.holder(Role::Nhri),
        Assessor::CivilSociety => of_institution(),
    }
}

/// How the assessor is called; the State needs no name.
fn name(sama: &Sama, entry: &ViewEntry, assessor: Assessor) -> Result<LocalText> {
    match (assessor, &entry.body, &entry.institution) {
        (Assessor::State, _, _) => Ok(LocalText::default()),
        (_, Some(body), _) => vocab::body(body)
            .map(|body| body.names.clone())
            .ok_or_else(|| Error::fault(format!("{body} is no body"))),
        (_, None, institution) => Ok(sama.government.names(institution.as_deref().unwrap_or_default())),
    }
}
