//! What a person changes in a document before it comes into the register.

use diesel::prelude::*;
use suivi_formats::extract::{Asker, Candidate};
use suivi_kernel::vocab::{self, Position};
use suivi_kernel::{Actor, FieldProblem, Problem, Refusal, Result, new_id};
use suivi_store::ledger::digest;
use suivi_store::schema::intake_item;
use suivi_store::{Tx, insert_many};

use super::model::{Choice, Item, ItemKind};
use super::queries::items;
use super::rows::ItemRow;
use super::work::{open, touch};
use crate::mechanisms::Mechanism;

/// Longest text of a recommendation, in characters.
const LONGEST: usize = 20_000;
/// Longest number of a paragraph, in characters.
const LONGEST_NUMBER: usize = 40;

/// What a row of the table was made to say.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RowEdit {
    /// The item.
    pub id: String,
    /// The number of its paragraph.
    pub number: String,
    /// Its words.
    pub text: String,
    /// Who made it: names of States or their codes.
    pub askers: Vec<String>,
    /// What the State said.
    pub position: Option<Position>,
    /// What to do with it; none: what the comparison suggests.
    pub choice: Option<Choice>,
}

/// Keeps what the rows say. Answers how many changed.
pub fn save(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: Option<&Mechanism>,
    id: &str,
    revision: i32,
    edits: &[RowEdit],
) -> Result<usize> {
    open(tx, actor, mechanism, id, revision)?;
    let mut problems = Vec::new();
    let mut changed = Vec::new();
    for mut item in items(tx.conn, id)? {
        let Some(edit) = edits.iter().find(|edit| edit.id == item.id) else { continue };
        let before = item.clone();
        check(edit, &mut problems);
        take(&mut item, edit);
        if item != before {
            item.is_edited |= item.content != before.content;
            changed.push(item);
        }
    }
    if !problems.is_empty() {
        return Err(Refusal::Invalid(problems).into());
    }
    for item in &changed {
        put(tx, id, item)?;
    }
    if !changed.is_empty() {
        touch(tx, actor, mechanism, id, "document.edit", Some(digest(&changed)?))?;
    }
    Ok(changed.len())
}

fn check(edit: &RowEdit, problems: &mut Vec<FieldProblem>) {
    let mut wrong = |field: &str, problem| {
        problems.push(FieldProblem { field: format!("{field}-{}", edit.id), problem });
    };
    if edit.number.chars().count() > LONGEST_NUMBER {
        wrong("number", Problem::too_long(LONGEST_NUMBER));
    }
    if edit.text.chars().count() > LONGEST {
        wrong("text", Problem::too_long(LONGEST));
    }
}

fn take(item: &mut Item, edit: &RowEdit) {
    let content = &mut item.content;
    content.number = edit.number.trim().to_owned();
    let text = edit.text.trim().replace("\r\n", "\n");
    if text != content.text {
        content.text = text;
    }
    let labels: Vec<&str> = edit.askers.iter().map(|l| l.trim()).filter(|l| !l.is_empty()).collect();
    let now: Vec<&str> = content.askers.iter().map(|asker| asker.label.as_str()).collect();
    if labels != now {
        content.askers = labels.into_iter().map(asker).collect();
    }
    content.position = edit.position;
    item.choice = edit.choice;
}

/// A name as somebody wrote it, or a code, as who made a recommendation.
fn asker(label: &str) -> Asker {
    let by_code = vocab::country(&label.to_uppercase()).map(|country| country.iso3.clone());
    let state = by_code.or_else(|| vocab::resolve_state(label).known().map(str::to_owned));
    Asker { label: label.to_owned(), state }
}

fn put(tx: &mut Tx, intake_id: &str, item: &Item) -> Result<()> {
    let row = ItemRow::of(item, intake_id)?;
    diesel::update(intake_item::table.find(&item.id))
        .set((
            intake_item::ordinal.eq(row.ordinal),
            intake_item::content.eq(row.content),
            intake_item::choice.eq(row.choice),
            intake_item::is_edited.eq(row.is_edited),
        ))
        .execute(tx.conn)?;
    Ok(())
}

/// Puts the items in this order, and takes those out that are not in it.
fn arrange(tx: &mut Tx, intake_id: &str, before: &[Item], after: Vec<Item>) -> Result<()> {
    for gone in before.iter().filter(|item| after.iter().all(|kept| kept.id != item.id)) {
        diesel::delete(intake_item::table.find(&gone.id)).execute(tx.conn)?;
    }
    let mut new = Vec::new();
    for (ordinal, mut item) in (1..).zip(after) {
        let is_known = before.iter().find(|known| known.id == item.id);
        item.ordinal = ordinal;
        match is_known {
            Some(known) if *known == item => {}
            Some(_) => put(tx, intake_id, &item)?,
            None => new.push(ItemRow::of(&item, intake_id)?),
        }
    }
    insert_many!(tx.conn, intake_item::table, new, 8)?;
    Ok(())
}

/// Makes one passage of several: the first keeps its number, the words follow each other, every State is kept.
pub fn merge(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: Option<&Mechanism>,
    id: &str,
    revision: i32,
    ids: &[String],
) -> Result<()> {
    open(tx, actor, mechanism, id, revision)?;
    let before = items(tx.conn, id)?;
    let (chosen, rest): (Vec<Item>, Vec<Item>) =
        before.iter().cloned().partition(|item| ids.contains(&item.id));
    let Some((first, others)) = chosen.split_first().filter(|(_, others)| !others.is_empty()) else {
        return Err(Refusal::invalid("selected", Problem::nothing_selected("")).into());
    };
    let mut one = first.clone();
    for other in others {
        one.content.text = format!("{} {}", one.content.text, other.content.text);
        let new = other.content.askers.iter().filter(|asker| !first.content.askers.contains(asker));
        one.content.askers.extend(new.cloned());
        one.content.position = one.content.position.or(other.content.position);
        one.content.blocks.1 = one.content.blocks.1.max(other.content.blocks.1);
    }
    one.is_edited = true;
    let mut after = rest;
    let at = after.iter().position(|item| item.ordinal > one.ordinal).unwrap_or(after.len());
    after.insert(at, one);
    arrange(tx, id, &before, after)?;
    touch(tx, actor, mechanism, id, "document.merge", Some(digest(&ids)?))
}

/// Makes several passages of one, where empty lines part its text. All keep its number, States and position.
pub fn split(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: Option<&Mechanism>,
    id: &str,
    revision: i32,
    item_id: &str,
) -> Result<usize> {
    open(tx, actor, mechanism, id, revision)?;
    let before = items(tx.conn, id)?;
    let at = before.iter().position(|item| item.id == item_id).ok_or(Refusal::NotFound)?;
    let whole = &before[at];
    let parts: Vec<&str> =
        whole.content.text.split("\n\n").map(str::trim).filter(|part| !part.is_empty()).collect();
    if parts.len() < 2 {
        let field = format!("text-{item_id}");
        return Err(
            Refusal::Invalid(vec![FieldProblem { field, problem: Problem::no_empty_line("") }]).into()
        );
    }
    let mut after = before.clone();
    let of_part = |(n, text): (usize, &&str)| Item {
        id: if n == 0 { whole.id.clone() } else { new_id() },
        content: Candidate { text: (*text).to_owned(), ..whole.content.clone() },
        original: whole.original.clone().filter(|_| n == 0),
        is_edited: true,
        ..whole.clone()
    };
    let made: Vec<Item> = parts.iter().enumerate().map(of_part).collect();
    let count = made.len();
    after.splice(at..=at, made);
    arrange(tx, id, &before, after)?;
    touch(tx, actor, mechanism, id, "document.split", Some(digest(&(item_id, count))?))?;
    Ok(count)
}

/// Adds a passage that was not found, after another one or at the end. Answers its identifier.
pub fn add(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: Option<&Mechanism>,
    id: &str,
    revision: i32,
    after_item: Option<&str>,
    edit: &RowEdit,
) -> Result<String> {
    open(tx, actor, mechanism, id, revision)?;
    if edit.text.trim().is_empty() {
        return Err(Refusal::invalid("text", Problem::required("")).into());
    }
    let before = items(tx.conn, id)?;
    let at = match after_item {
        None => before.len(),
        Some(after) => before.iter().position(|item| item.id == after).ok_or(Refusal::NotFound)? + 1,
    };
    let near = at.checked_sub(1).and_then(|at| before.get(at));
    let mut item = Item {
        id: new_id(),
        ordinal: 0,
        kind: ItemKind::Recommendation,
        content: Candidate {
            page: near.map_or(1, |item| item.content.page),
            sureness: 1.0,
            ..Candidate::default()
        },
        original: None,
        choice: None,
        is_edited: true,
    };
    take(&mut item, edit);
    let added = item.id.clone();
    let mut all = before.clone();
    all.insert(at, item);
    arrange(tx, id, &before, all)?;
    touch(tx, actor, mechanism, id, "document.add", Some(digest(&edit.text)?))?;
    Ok(added)
}
