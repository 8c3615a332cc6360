//! Reports at work: one that ministries contribute to now, one that waits for the chair, and a position round.

use serde::Deserialize;
use suivi_domain::reports::writing::positions::{self, Saying};
use suivi_domain::reports::writing::sections::{self, Arrangement};
use suivi_domain::reports::writing::{NewReport, begin, clearance, suggestions};
use suivi_kernel::{Language, Result};
use suivi_store::Tx;

use super::{Asked, Office, part};

fn report(office: &Office<'_>, template: &str, title: &str, due: i64) -> NewReport {
    NewReport {
        template: template.to_owned(),
        title: title.to_owned(),
        language: Language::En,
        obligation: None,
        document_id: None,
        period_from: None,
        due_on: Some(office.sama.calendar.day(due)),
        class: 1,
        questions: String::new(),
        with_draft: true,
    }
}

#[derive(Deserialize)]
struct FollowUp {
    title: String,
    template: String,
    document: String,
    due: i64,
    owner: Owner,
    asked: Vec<Asked>,
    suggestion: Suggested,
}

#[derive(Deserialize)]
struct Owner {
    institution: String,
    due: i64,
}

#[derive(Deserialize)]
struct Suggested {
    by: String,
    text: String,
}

/// The follow-up report to a committee: sections with writers, contributions asked for and given, a suggestion.
pub fn in_hand(tx: &mut Tx, office: &Office<'_>) -> Result<()> {
    let it: FollowUp = part("follow_up")?;
    let document_id = Some(office.document(tx.conn, &it.document)?);
    let new = NewReport { document_id, ..report(office, &it.template, &it.title, it.due) };
    let slug = begin(tx, &office.officer, office.mechanism, new, &office.words)?.slug;
    let paragraphs: Vec<_> =
        office.sections(tx.conn, &slug)?.into_iter().filter(|one| one.feed == "paragraphs").collect();
    for (section, asked) in paragraphs.iter().zip(&it.asked) {
        office.ask(tx, &slug, section, asked)?;
    }
    if let Some(first) = paragraphs.first() {
        let place = (slug.as_str(), first.slug.as_str());
        let focal = office.focal(tx.conn, &it.suggestion.by)?;
        let arrangement = |institution_id| Arrangement {
            heading: first.heading.clone(),
            level: first.level,
            guidance: first.guidance.clone(),
            institution_id,
            due_on: Some(office.sama.calendar.day(it.owner.due)),
            budget: first.budget,
        };
        // The ministry reads the section only once it writes it: it suggests as its writer's colleague would.
        let owner = office.sama.government.id(&it.owner.institution)?.to_owned();
        let arranged = sections::arrange(
            tx,
            &office.officer,
            office.mechanism,
            place,
            arrangement(Some(owner)),
            first.revision,
        )?;
        let text = format!("{}\n\n{}", arranged.text, it.suggestion.text);
        suggestions::suggest(tx, &focal, office.mechanism, place, &text, None)?;
    }
    Ok(())
}

#[derive(Deserialize)]
struct Waiting {
    title: String,
    template: String,
    due: i64,
    text: String,
}

/// A report that waits for the chair.
pub fn in_clearance(tx: &mut Tx, office: &Office<'_>) -> Result<()> {
    let it: Waiting = part("in_clearance")?;
    let new = NewReport { with_draft: false, ..report(office, &it.template, &it.title, it.due) };
    let slug = begin(tx, &office.officer, office.mechanism, new, &office.words)?.slug;
    for section in office.sections(tx.conn, &slug)? {
        office.put(tx, &slug, &section, &it.text)?;
    }
    let seen = office.whole(tx.conn, &slug)?.row.revision;
    clearance::send(tx, &office.colleague, office.mechanism, &slug, &[], &office.words, seen)?;
    Ok(())
}

#[derive(Deserialize)]
struct Addendum {
    title: String,
    document: String,
    due: i64,
    proposals: Vec<Proposed>,
}

#[derive(Deserialize)]
struct Proposed {
    position: String,
    text: String,
    legal: Option<String>,
    decide: bool,
}

/// The position round on the review of the fourth cycle: some positions proposed, some decided.
pub fn addendum(tx: &mut Tx, office: &Office<'_>) -> Result<()> {
    let it: Addendum = part("addendum")?;
    let document_id = Some(office.document(tx.conn, &it.document)?);
    let new = NewReport { document_id, ..report(office, "upr_addendum", &it.title, it.due) };
    let made = begin(tx, &office.officer, office.mechanism, new, &office.words)?;
    positions::open_round(tx, &office.officer, office.mechanism, &made)?;
    let sight = suivi_domain::reports::writing::queries::find(
        tx.conn,
        &office.officer,
        office.mechanism,
        &made.slug,
    )?
    .1;
    let open =
        positions::of_report(tx.conn, &office.officer, office.mechanism, (&made, &sight), Language::En)?;
    for (proposal, said) in open.iter().zip(&it.proposals) {
        let place = (made.slug.as_str(), proposal.row.id.as_str());
        let saying = Saying {
            proposed: Some(said.position.clone()),
            legal_note: said.legal.clone(),
            text: Some(said.text.clone()),
        };
        positions::propose(tx, &office.officer, office.mechanism, place, saying, 1)?;
        if said.decide {
            positions::decide(tx, &office.chair, office.mechanism, place, &said.position, 2)?;
        }
    }
    Ok(())
}
