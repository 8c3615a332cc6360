//! What of a question stands on the shelf, made anew whenever anything of it changes.

use std::collections::HashMap;

use diesel::prelude::*;
use suivi_kernel::{Actor, Language, LocalText, Result};
use suivi_store::schema::{exchange_answer, exchange_person, exchange_question, exchange_version};
use suivi_store::{Conn, Tx};

use super::model::{AnswerDocument, QuestionDocument, Speaker, Version, beginning};
use super::rows::{self, Answer, OldText, Question, codes};
use crate::hub::shelf::{self, Facet, Kind, Offered};

/// The title in lists of a question that was hidden.
const HIDDEN: [(Language, &str); 6] = [
    (Language::En, "A question that was hidden"),
    (Language::Fr, "Une question masquée"),
    (Language::Es, "Una pregunta ocultada"),
    (Language::Ar, "سؤال جرى إخفاؤه"),
    (Language::Ru, "Скрытый вопрос"),
    (Language::Zh, "已隐藏的问题"),
];

/// Puts a question with its answers on the shelf as it stands.
pub(super) fn publish(tx: &mut Tx, actor: &Actor, question_id: &str) -> Result<()> {
    let question: Question =
        exchange_question::table.find(question_id).select(Question::as_select()).first(tx.conn)?;
    let document = document(tx.conn, &question)?;
    let offered = Offered {
        kind: Kind::Question,
        id: &question.id,
        mechanism_id: &question.mechanism_id,
        institution_id: question.institution_id.as_deref(),
        slug: &question.slug,
        state: question.speaker_state.as_deref(),
        language: document.language,
        audience: question.audience()?,
        titles: titles(&document),
        summaries: match document.hidden {
            None => LocalText::of(document.language, beginning(&document.body, 240)),
            Some(_) => LocalText::default(),
        },
        texts: texts(&document),
        facets: facets(&question, &document)?,
        dated: None,
        document: serde_json::to_value(&document)?,
    };
    shelf::put(tx, actor, offered)
}

/// Makes everything anew that a person said, because her name may now stand there or no longer.
pub(super) fn publish_all_of(tx: &mut Tx, actor: &Actor, account_id: &str) -> Result<()> {
    let mut ids: Vec<String> = exchange_question::table
        .filter(exchange_question::created_by.eq(account_id))
        .select(exchange_question::id)
        .load(tx.conn)?;
    let answered: Vec<String> = exchange_answer::table
        .filter(exchange_answer::created_by.eq(account_id))
        .select(exchange_answer::question_id)
        .load(tx.conn)?;
    ids.extend(answered);
    ids.sort();
    ids.dedup();
    ids.iter().try_for_each(|id| publish(tx, actor, id))
}

fn document(conn: &mut Conn, question: &Question) -> Result<QuestionDocument> {
    let answers: Vec<Answer> = exchange_answer::table
        .filter(exchange_answer::question_id.eq(&question.id))
        .order((exchange_answer::created_at, exchange_answer::id))
        .select(Answer::as_select())
        .load(conn)?;
    let mut about: Vec<&str> = answers.iter().map(|answer| answer.id.as_str()).collect();
    about.push(&question.id);
    let mut old = versions(conn, &about)?;
    let authors = answers.iter().map(|answer| &answer.created_by).chain([&question.created_by]);
    let authors: Vec<&str> = authors.filter_map(Option::as_deref).collect();
    let people: HashMap<String, String> = exchange_person::table
        .filter(exchange_person::account_id.eq_any(authors))
        .select((exchange_person::account_id, exchange_person::name))
        .load(conn)?
        .into_iter()
        .collect();
    let named = |speaker: Speaker, author: &Option<String>| Speaker {
        person: author.as_ref().and_then(|id| people.get(id).cloned()),
        ..speaker
    };
    let mut told = Vec::with_capacity(answers.len());
    for answer in answers {
        let hidden = rows::hidden(answer.hidden_at, answer.hidden_reason.as_deref());
        let speaker =
            rows::speaker(&answer.speaker_names, &answer.speaker_role, answer.speaker_state.as_deref())?;
        let is_seen = hidden.is_none();
        told.push(AnswerDocument {
            versions: if is_seen { old.remove(&answer.id).unwrap_or_default() } else { Vec::new() },
            body: if is_seen { answer.body } else { String::new() },
            language: rows::language(&answer.language)?,
            speaker: named(speaker, &answer.created_by),
            at: answer.created_at,
            hidden,
            id: answer.id,
        });
    }
    let hidden = rows::hidden(question.hidden_at, question.hidden_reason.as_deref());
    let is_seen = hidden.is_none();
    let seen = |text: &str| if is_seen { text.to_owned() } else { String::new() };
    let speaker =
        rows::speaker(&question.speaker_names, &question.speaker_role, question.speaker_state.as_deref())?;
    let accepted = question.accepted_id.clone();
    Ok(QuestionDocument {
        title: seen(&question.title),
        body: seen(&question.body),
        language: rows::language(&question.language)?,
        speaker: named(speaker, &question.created_by),
        asked_at: question.created_at,
        capacities: codes(&question.capacities)?,
        themes: codes(&question.themes)?,
        states: codes(&question.states)?,
        is_closed: question.is_closed,
        accepted: accepted.filter(|id| told.iter().any(|answer| answer.id == *id && answer.hidden.is_none())),
        versions: if is_seen { old.remove(&question.id).unwrap_or_default() } else { Vec::new() },
        hidden,
        answers: told,
    })
}

fn versions(conn: &mut Conn, about: &[&str]) -> Result<HashMap<String, Vec<Version>>> {
    let rows: Vec<OldText> = exchange_version::table
        .filter(exchange_version::about_id.eq_any(about))
        .order((exchange_version::until, exchange_version::id))
        .select(OldText::as_select())
        .load(conn)?;
    let mut found: HashMap<String, Vec<Version>> = HashMap::new();
    for row in rows {
        let version = Version { until: row.until, title: row.title, body: row.body };
        found.entry(row.about_id).or_default().push(version);
    }
    Ok(found)
}

fn titles(document: &QuestionDocument) -> LocalText {
    match document.hidden {
        None => LocalText::of(document.language, document.title.as_str()),
        Some(_) => HIDDEN
            .into_iter()
            .fold(LocalText::default(), |titles, (language, title)| titles.with(language, title)),
    }
}

fn texts(document: &QuestionDocument) -> LocalText {
    let mut texts = LocalText::default();
    let own = [(document.language, &document.title), (document.language, &document.body)];
    let answers = document.answers.iter().map(|answer| (answer.language, &answer.body));
    for (language, text) in own.into_iter().chain(answers).filter(|(_, text)| !text.is_empty()) {
        let before = texts.get(language).map(|before| format!("{before}\n\n")).unwrap_or_default();
        texts = texts.with(language, format!("{before}{text}"));
    }
    texts
}

fn facets(question: &Question, document: &QuestionDocument) -> Result<Vec<Facet>> {
    let mut facets = vec![
        Facet::new("standing", document.standing().code()),
        Facet::new("language", question.language.as_str()),
    ];
    facets.extend(document.capacities.iter().map(|code| Facet::new("capacity", code.as_str())));
    facets.extend(document.themes.iter().map(|code| Facet::new("theme", code.as_str())));
    let states = document.states.iter().chain(&question.speaker_state);
    facets.extend(states.map(|state| Facet::new("state", state.as_str())));
    Ok(facets)
}
