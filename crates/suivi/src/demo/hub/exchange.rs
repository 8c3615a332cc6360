//! Questions to peers and their answers, people who can be asked, announcements.

use chrono::Duration;
use serde::Deserialize;
use suivi_domain::hub::Audience;
use suivi_domain::hub::exchange::{self, Entry as Person, NewAnnouncement, NewAnswer, NewQuestion};
use suivi_kernel::{Language, LocalText, Result};
use suivi_store::Tx;

use super::super::{demo_file, file};
use super::circle::Circle;
use super::{ago, lacking};

#[derive(Deserialize)]
struct QuestionEntry {
    state: String,
    language: Language,
    audience: String,
    tags: Vec<String>,
    mentions: Vec<String>,
    title: String,
    text: String,
    answers: Vec<(String, Language, String)>,
    accepted: Option<usize>,
    hidden: Option<usize>,
}

#[derive(Deserialize)]
struct AnnouncementEntry {
    audience: String,
    until_days: i64,
    titles: LocalText,
    texts: LocalText,
}

/// What mechanisms ask each other.
pub fn talk(tx: &mut Tx, circle: &Circle) -> Result<()> {
    let questions: Vec<QuestionEntry> = file(demo_file!("hub/questions"), "questions")?;
    for (at, entry) in questions.iter().enumerate() {
        ago(tx, 6 + 9 * at as i64, |tx| question(tx, circle, entry))?;
    }
    for guest in circle.guests.iter().take(7) {
        let entry = Person {
            seat: None,
            name: NAMES[guest.mechanism.slug.len() % NAMES.len()].to_owned(),
            topics: TOPICS[guest.mechanism.slug.len() % TOPICS.len()].to_owned(),
            languages: vec![guest.mechanism.language],
            agrees: true,
        };
        exchange::join(tx, &guest.officer, entry)?;
    }
    let announcements: Vec<AnnouncementEntry> = file(demo_file!("hub/announcements"), "announcements")?;
    for (at, entry) in announcements.into_iter().enumerate() {
        ago(tx, 2 + 5 * at as i64, |tx| {
            let new = NewAnnouncement {
                seat: None,
                audience: entry.audience.parse().map_err(|_| lacking("an audience"))?,
                language: Language::En,
                titles: entry.titles,
                texts: entry.texts,
                until: Some(tx.now.date() + Duration::days(entry.until_days)),
            };
            exchange::announce(tx, &circle.editor, new)
        })?;
    }
    Ok(())
}

/// What people of the directory can be asked about.
const TOPICS: [&str; 4] = [
    "Grouping recommendations, rounds of updates",
    "Consultations with civil society and children",
    "Reports to treaty bodies, word limits",
    "Registers, indicators, open data",
];

fn question(tx: &mut Tx, circle: &Circle, entry: &QuestionEntry) -> Result<()> {
    let asker = circle.of(&entry.state)?.officer.clone();
    let audience: Audience = entry.audience.parse().map_err(|_| lacking("an audience"))?;
    let new = NewQuestion {
        seat: None,
        audience,
        language: entry.language,
        title: entry.title.clone(),
        body: entry.text.clone(),
        capacities: entry.tags.clone(),
        themes: Vec::new(),
        states: entry.mentions.clone(),
    };
    let question = exchange::ask(tx, &asker, new)?;
    for (at, (state, language, body)) in entry.answers.iter().enumerate() {
        let who = circle.of(state)?.officer.clone();
        let new = NewAnswer { seat: None, language: *language, body: body.clone() };
        let answer = exchange::answer(tx, &who, &question.slug, new)?;
        if entry.accepted == Some(at) {
            exchange::accept(tx, &asker, &question.slug, &answer.id)?;
        }
        if entry.hidden == Some(at) {
            exchange::hide_answer(
                tx,
                &circle.editor,
                &question.slug,
                &answer.id,
                "Advertising, not an answer.",
            )?;
        }
    }
    Ok(())
}

/// Invented people of the directory.
const NAMES: [&str; 4] = ["Noor Casteleyn", "Paolo Vireux", "Adaeze Lindqvist", "Tomoe Harland"];
