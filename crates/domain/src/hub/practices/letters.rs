//! Letters about practices: to the State that is asked, to the editors, to the author.

use diesel::prelude::*;
use suivi_kernel::{Error, Language, LocalText, Result};
use suivi_store::Tx;
use suivi_store::schema::{account, membership};

use super::access::{approvers, mechanisms_of_state, reviewing_workspace, speaks_for_the_state};
use super::change::current;
use super::rows::Practice;
use crate::mail::{self, Letter, PracticeAsks, PracticeLetter};

/// Asks the State's secretariat to confirm or to comment.
pub(super) fn ask_the_state(tx: &mut Tx, row: &Practice) -> Result<()> {
    for mechanism in mechanisms_of_state(tx.conn, &row.state)? {
        let seats: Vec<(String, String, String)> = membership::table
            .inner_join(account::table)
            .filter(membership::mechanism_id.eq(&mechanism.id).and(membership::ended_at.is_null()))
            .filter(account::disabled_at.is_null())
            .select((membership::role, account::email, account::language))
            .load(tx.conn)?;
        let people = seats
            .into_iter()
            .filter(|(role, ..)| role.parse().is_ok_and(speaks_for_the_state))
            .map(|(_, email, language)| (email, language))
            .collect();
        send(tx, row, people, (PracticeAsks::Word, "/state"), &mechanism.id)?;
    }
    Ok(())
}

/// Tells those who review that it waits for them.
pub(super) fn ask_the_editors(tx: &mut Tx, row: &Practice) -> Result<()> {
    let workspace = reviewing_workspace(tx.conn, &row.mechanism_id)?;
    let people = approvers(tx.conn, &workspace)?;
    send(tx, row, people, (PracticeAsks::Review, "/review"), &workspace)
}

/// Tells the author what became of it.
pub(super) fn tell_the_author(tx: &mut Tx, row: &Practice, asks: PracticeAsks) -> Result<()> {
    let Some(author) = &row.created_by else { return Ok(()) };
    let people = account::table
        .filter(account::id.eq(author).and(account::disabled_at.is_null()))
        .select((account::email, account::language))
        .load(tx.conn)?;
    send(tx, row, people, (asks, ""), &row.mechanism_id)
}

fn send(
    tx: &mut Tx,
    row: &Practice,
    mut people: Vec<(String, String)>,
    (asks, page): (PracticeAsks, &str),
    mechanism_id: &str,
) -> Result<()> {
    people.sort();
    people.dedup();
    let mut titles = LocalText::default();
    for text in current(tx.conn, row)? {
        let language: Language = text.language.parse().map_err(|e| Error::fault(format!("{e}")))?;
        titles = titles.with(language, text.text()?.title);
    }
    for (email, language) in people {
        let language: Language = language.parse().map_err(|e| Error::fault(format!("{e}")))?;
        let letter = Letter::Practice(PracticeLetter {
            asks,
            title: titles.best_text(language).to_owned(),
            author: row.author_names()?.best_text(language).to_owned(),
            due: row.due_on.map(|day| day.to_string()).unwrap_or_default(),
            path: format!("hub/practices/{}{page}", row.slug),
        });
        mail::post(tx, &email, language, letter, Some(mechanism_id))?;
    }
    Ok(())
}
