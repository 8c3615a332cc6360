//! Sixty practices in six languages, each with what its State said and who reused it.

use std::collections::BTreeMap;

use serde::Deserialize;
use suivi_domain::hub::practices::model::{Contact, Facts, NoteKind, Origin, PracticeText};
use suivi_domain::hub::practices::rows::Practice;
use suivi_domain::hub::practices::{self, Checklist, NewPractice};
use suivi_kernel::{Actor, Language, LocalText, Result, Role};
use suivi_store::Tx;

use super::super::{demo_file, file};
use super::circle::{Circle, Guest};
use super::{ago, lacking};

#[derive(Deserialize)]
struct Entry {
    state: String,
    author: String,
    author_names: LocalText,
    language: Language,
    origins: BTreeMap<Language, String>,
    capacities: Vec<String>,
    themes: Vec<String>,
    started: i32,
    contact: LocalText,
    verdict: String,
    #[serde(default)]
    state_comment: Option<LocalText>,
    reuse: Vec<ReuseEntry>,
    texts: BTreeMap<Language, PracticeText>,
}

#[derive(Deserialize)]
struct ReuseEntry {
    state: String,
    kind: String,
    text: String,
}

fn entries() -> Result<Vec<Entry>> {
    let files = [
        demo_file!("hub/practices-01"),
        demo_file!("hub/practices-02"),
        demo_file!("hub/practices-03"),
        demo_file!("hub/practices-04"),
        demo_file!("hub/practices-05"),
        demo_file!("hub/practices-06"),
        demo_file!("hub/practices-07"),
        demo_file!("hub/practices-08"),
        demo_file!("hub/practices-09"),
        demo_file!("hub/practices-10"),
    ];
    let mut all = Vec::new();
    for text in files {
        all.extend(file::<Vec<Entry>>(text, "practices")?);
    }
    Ok(all)
}

/// Writes them; those to which the State said nothing wait for its days to pass.
pub fn write(tx: &mut Tx, circle: &Circle) -> Result<()> {
    for (at, entry) in entries()?.iter().enumerate() {
        // The oldest has not been looked at for more than two years.
        let days = 800 - 13 * at as i64;
        let slug = ago(tx, days, |tx| one(tx, circle, entry))?;
        if entry.verdict != "silent" {
            ago(tx, days - 3, |tx| reuse(tx, circle, entry, &slug))?;
        }
    }
    Ok(())
}

fn one(tx: &mut Tx, circle: &Circle, entry: &Entry) -> Result<String> {
    let guest = circle.of(&entry.state)?;
    let author = author(tx, circle, entry, guest)?;
    let text = entry.texts.get(&entry.language).ok_or_else(|| lacking("an original"))?;
    let office = entry.contact.best_text(entry.language).to_owned();
    let new = NewPractice {
        author: entry.author_names.best_text(entry.language).to_owned(),
        state: entry.state.clone(),
        language: Some(entry.language),
        text: text.clone(),
        facts: Facts {
            capacities: entry.capacities.clone(),
            themes: entry.themes.clone(),
            started: Some(entry.started),
            contact: Contact {
                how: how_to_ask(entry.language).to_owned(),
                office,
                email: format!("practices@{}.example.org", guest.mechanism.slug),
            },
            links: Vec::new(),
        },
        ..NewPractice::default()
    };
    let practice = practices::begin(tx, &author, new)?;
    for (language, text) in entry.texts.iter().filter(|(language, _)| **language != entry.language) {
        let is_machine = entry.origins.get(language).is_some_and(|origin| origin == "machine");
        let origin = if is_machine { Origin::Machine } else { Origin::Human };
        practices::translate(tx, &author, &practice.slug, *language, (origin, text))?;
    }
    let practice = practices::submit(tx, &author, &practice.slug)?;
    let practice = match entry.verdict.as_str() {
        "own" => practice,
        "confirmed" => practices::confirm_as_state(tx, &guest.officer, &practice.slug)?,
        "commented" => {
            let said = entry.state_comment.as_ref().ok_or_else(|| lacking("the State's comment"))?;
            let said = said.best_text(guest.mechanism.language).to_owned();
            practices::comment_as_state(tx, &guest.officer, &practice.slug, &said)?
        }
        _ => return Ok(practice.slug),
    };
    publish(tx, circle, &practice)?;
    Ok(practice.slug)
}

fn author(tx: &mut Tx, circle: &Circle, entry: &Entry, guest: &Guest) -> Result<Actor> {
    let role = match entry.author.as_str() {
        "state" => return Ok(guest.officer.clone()),
        "nhri" => Role::Nhri,
        "civil_society" => Role::CsoOrg,
        "academia" => Role::Academia,
        _ => Role::Unct,
    };
    circle.beside(tx, &entry.state, role, &entry.author_names)
}

fn publish(tx: &mut Tx, circle: &Circle, practice: &Practice) -> Result<()> {
    let checklist = Checklist {
        is_complete: true,
        is_impersonal: true,
        has_evidence: true,
        languages_are_right: true,
        says_who_was_consulted: true,
    };
    practices::publish(tx, &circle.editor, &practice.slug, checklist, practice.revision)?;
    Ok(())
}

/// Publishes what waits for the editor.
pub fn publish_the_rest(tx: &mut Tx, circle: &Circle) -> Result<()> {
    for waiting in practices::queries::mine(tx.conn, &circle.editor)?.to_review {
        publish(tx, circle, &waiting.row)?;
    }
    Ok(())
}

fn reuse(tx: &mut Tx, circle: &Circle, entry: &Entry, slug: &str) -> Result<()> {
    for note in &entry.reuse {
        let kind = if note.kind == "thanks" { NoteKind::Thanks } else { NoteKind::Reused };
        let reader = circle.of(&note.state)?.officer.clone();
        practices::leave_note(tx, &reader, slug, (None, ""), (kind, &note.text))?;
    }
    Ok(())
}

fn how_to_ask(language: Language) -> &'static str {
    match language {
        Language::En => "By e-mail, in any of the six languages",
        Language::Fr => "Par courriel, dans l’une des six langues",
        Language::Es => "Por correo electrónico, en cualquiera de los seis idiomas",
        Language::Ar => "بالبريد الإلكتروني بأي من اللغات الست",
        Language::Ru => "По электронной почте на любом из шести языков",
        Language::Zh => "可用六种语言中的任何一种发送电子邮件",
    }
}
