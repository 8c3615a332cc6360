//! Reading questions: the list, and one with what its reader can do.

use std::collections::HashMap;

use diesel::prelude::*;
use suivi_kernel::{Actor, Language, Result};
use suivi_store::Conn;
use suivi_store::schema::exchange_answer;

use super::asking::{is_watched, seen};
use super::model::{QuestionDocument, Standing};
use super::rows::{Answer, Question};
use super::seats::{is_editor, seats};
use crate::hub::shelf::{self, Facet, Filter, Item, Kind};
use crate::hub::voices::Voice;

/// What questions are looked for.
#[derive(Clone, Debug, Default)]
pub struct QuestionFilter {
    /// Where they stand.
    pub standing: Option<Standing>,
    /// A capacity.
    pub capacity: Option<String>,
    /// A theme.
    pub theme: Option<String>,
    /// A State that asks or is asked.
    pub state: Option<String>,
    /// The language.
    pub language: Option<Language>,
}

impl QuestionFilter {
    fn on_the_shelf(&self, standings: &[Standing]) -> Filter {
        let mut facets: Vec<Facet> =
            standings.iter().map(|standing| Facet::new("standing", standing.code())).collect();
        let own = [("capacity", &self.capacity), ("theme", &self.theme), ("state", &self.state)];
        facets.extend(own.into_iter().filter_map(|(scheme, code)| Some(Facet::new(scheme, code.clone()?))));
        facets.extend(self.language.map(|language| Facet::new("language", language.code())));
        Filter { kinds: vec![Kind::Question], facets, ..Filter::default() }
    }
}

/// Questions that somebody may know of and how many there are in all; those that nobody has answered come first.
pub fn questions(
    conn: &mut Conn,
    actor: &Actor,
    filter: &QuestionFilter,
    (offset, limit): (i64, i64),
) -> Result<(Vec<(Item, QuestionDocument)>, i64)> {
    let groups: Vec<Vec<Standing>> = match filter.standing {
        Some(standing) => vec![vec![standing]],
        None => vec![vec![Standing::Unanswered], vec![Standing::Answered, Standing::Closed]],
    };
    let (mut found, mut total, mut skip) = (Vec::new(), 0, offset);
    for standings in groups {
        let left = limit - i64::try_from(found.len()).unwrap_or(limit);
        let asked =
            Filter { limit: Some(left.max(0)), offset: skip.max(0), ..filter.on_the_shelf(&standings) };
        let (items, count) = shelf::list(conn, actor, &asked)?;
        for item in items {
            let document = item.document()?;
            found.push((item, document));
        }
        total += count;
        skip = (skip - count).max(0);
    }
    Ok((found, total))
}

/// A question as one reader sees it.
#[derive(Clone, Debug)]
pub struct QuestionView {
    /// Its place on the shelf.
    pub item: Item,
    /// What everybody reads.
    pub document: QuestionDocument,
    /// The question itself, where it was asked on this node.
    pub own: Option<Question>,
    /// Its answers, by identifier, for changing and hiding them.
    pub answers: HashMap<String, Answer>,
    /// Whether the reader asked it.
    pub is_asker: bool,
    /// Whether the reader edits the hub.
    pub is_editor: bool,
    /// Whether the reader hears of new answers.
    pub is_watched: bool,
    /// The seats from which the reader can answer; none for visitors.
    pub seats: Vec<Voice>,
}

/// The question at an address.
pub fn question(conn: &mut Conn, actor: &Actor, slug: &str) -> Result<QuestionView> {
    let item = shelf::item(conn, actor, Kind::Question, slug)?;
    let document = item.document()?;
    let own = match &item.node_id {
        None => Some(seen(conn, actor, slug)?),
        Some(_) => None,
    };
    let answers: Vec<Answer> = match &own {
        None => Vec::new(),
        Some(own) => exchange_answer::table
            .filter(exchange_answer::question_id.eq(&own.id))
            .select(Answer::as_select())
            .load(conn)?,
    };
    let is_watched = match (&own, &actor.user_id) {
        (Some(own), Some(account_id)) => is_watched(conn, &own.id, account_id)?,
        _ => false,
    };
    Ok(QuestionView {
        is_asker: own.as_ref().is_some_and(|own| own.is_own(actor)),
        is_editor: is_editor(conn, actor)?,
        is_watched,
        seats: seats(conn, actor)?,
        answers: answers.into_iter().map(|answer| (answer.id.clone(), answer)).collect(),
        item,
        document,
        own,
    })
}
