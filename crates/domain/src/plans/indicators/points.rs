//! The values of indicators: entered, revised, hidden. A version is never changed, a new one takes its place.

use diesel::prelude::*;
use suivi_kernel::{Act, Actor, FieldProblem, Problem, Refusal, Result, new_id, vocab};
use suivi_store::ledger::digest;
use suivi_store::schema::data_point;
use suivi_store::{Conn, Tx};

use super::cell::{Cell, is_group};
use super::{Period, Said, kept, record};
use crate::mechanisms::{Mechanism, answer, note};
use crate::plans::model::{PointStatus, UnitKind};
use crate::plans::rows::{DataPoint, Indicator};
use crate::text;

/// A value as it is entered.
#[derive(Clone, Debug, PartialEq)]
pub struct NewPoint {
    /// The time it is about.
    pub period: Period,
    /// Where; empty for the whole State.
    pub place: String,
    /// The group it is about.
    pub cell: Cell,
    /// The value; none where it is known not to be available.
    pub value: Option<f64>,
    /// How many people stand behind it, where that is known.
    pub persons: Option<i32>,
    /// How sure it is.
    pub status: PointStatus,
    /// Where this value comes from.
    pub source: Option<String>,
    /// What to know about it; why, where it corrects an official value.
    pub note: Option<String>,
}

/// What came of entering a value.
#[expect(clippy::large_enum_variant, reason = "one at a time, never kept in numbers")]
#[derive(Clone, Debug, PartialEq)]
pub enum Entered {
    /// There was none.
    New(DataPoint),
    /// It took the place of this one, which is kept: before, now.
    Revised(Box<(DataPoint, DataPoint)>),
    /// It was so already.
    Same,
}

/// Enters a value, or revises the one that is there.
///
/// An official value is only corrected with a note that says why.
pub fn set_point(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    indicator_id: &str,
    new: NewPoint,
) -> Result<Entered> {
    let indicator = kept(tx.conn, actor, Act::Update, mechanism, indicator_id)?;
    set_checked(tx, actor, &indicator, new, None)
}

pub(super) fn set_checked(
    tx: &mut Tx,
    actor: &Actor,
    indicator: &Indicator,
    new: NewPoint,
    act_id: Option<&str>,
) -> Result<Entered> {
    let new = checked(indicator, new, tx.now.date())?;
    let before = current(tx.conn, indicator, &new)?;
    let Some(after) = succeeding(indicator, before.as_ref(), new)? else { return Ok(Entered::Same) };
    let after =
        DataPoint { set_by: actor.user_id.clone(), set_label: actor.label.clone(), at: tx.now, ..after };
    if let Some(before) = &before {
        diesel::update(data_point::table.find(&before.id))
            .set(data_point::is_current.eq(false))
            .execute(tx.conn)?;
    }
    diesel::insert_into(data_point::table).values(&after).execute(tx.conn)?;
    let said = Said {
        before: before.as_ref().map(digest).transpose()?,
        after: Some(digest(&after)?),
        reason: after.note.as_deref().filter(|_| before.is_some()),
        act_id,
    };
    let action = if before.is_some() { "indicator.revise" } else { "indicator.point" };
    record(tx, actor, action, indicator, said);
    Ok(match before {
        Some(before) => Entered::Revised(Box::new((before, after))),
        None => Entered::New(after),
    })
}

/// Hides a value from the public, or shows it again; small cells and those that protect them stay hidden all the same.
pub fn set_hidden(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    indicator_id: &str,
    point_id: &str,
    is_hidden: bool,
) -> Result<DataPoint> {
    let indicator = kept(tx.conn, actor, Act::Update, mechanism, indicator_id)?;
    let before: DataPoint = data_point::table
        .filter(data_point::id.eq(point_id).and(data_point::indicator_id.eq(&indicator.id)))
        .filter(data_point::is_current.eq(true))
        .select(DataPoint::as_select())
        .first(tx.conn)
        .optional()?
        .ok_or(Refusal::NotFound)?;
    if before.is_suppressed == is_hidden {
        return Ok(before);
    }
    let after = DataPoint { is_suppressed: is_hidden, ..before.clone() };
    diesel::update(data_point::table.find(&after.id))
        .set(data_point::is_suppressed.eq(is_hidden))
        .execute(tx.conn)?;
    let said = Said { before: Some(digest(&before)?), after: Some(digest(&after)?), ..Said::default() };
    let action = if is_hidden { "indicator.hide_point" } else { "indicator.show_point" };
    record(tx, actor, action, &indicator, said);
    Ok(after)
}

/// The current value in the same cell.
pub(super) fn current(conn: &mut Conn, indicator: &Indicator, new: &NewPoint) -> Result<Option<DataPoint>> {
    Ok(data_point::table
        .filter(data_point::indicator_id.eq(&indicator.id).and(data_point::is_current.eq(true)))
        .filter(data_point::period.eq(new.period.to_string()).and(data_point::place.eq(&new.place)))
        .filter(data_point::cell.eq(new.cell.to_string()))
        .select(DataPoint::as_select())
        .first(conn)
        .optional()?)
}

/// The row that takes the place of `before`; none where nothing would change. Who and when are for the caller to say.
pub(super) fn succeeding(
    indicator: &Indicator,
    before: Option<&DataPoint>,
    new: NewPoint,
) -> Result<Option<DataPoint>> {
    let mut status = new.status;
    if let Some(before) = before {
        let before_status: PointStatus = before.status.parse()?;
        let same_words = before.source == new.source && (new.note.is_none() || before.note == new.note);
        let same_figures = before.value == new.value && before.persons == new.persons;
        // Sending what is there again corrects nothing, whether it is called final or revised.
        let same_status = before_status == new.status || before_status == PointStatus::Revised;
        if same_figures && same_words && same_status {
            return Ok(None);
        }
        status = PointStatus::after(before_status, new.status);
        if status == PointStatus::Revised && new.note.is_none() {
            return Err(Refusal::invalid("note", Problem::required("")).into());
        }
    }
    Ok(Some(DataPoint {
        id: new_id(),
        indicator_id: indicator.id.clone(),
        period: new.period.to_string(),
        place: new.place,
        cell: new.cell.to_string(),
        version: before.map_or(1, |before| before.version + 1),
        is_current: true,
        value: new.value,
        persons: new.persons,
        status: status.code().to_owned(),
        is_suppressed: before.is_some_and(|before| before.is_suppressed),
        source: new.source,
        note: new.note,
        set_by: None,
        set_label: String::new(),
        at: Default::default(),
    }))
}

/// Refuses what cannot be: a time to come, an unknown group, half a person.
pub(super) fn checked(indicator: &Indicator, new: NewPoint, today: suivi_kernel::Date) -> Result<NewPoint> {
    let mut wrong = Vec::new();
    let source = note(&mut wrong, "source", text::maybe_line(new.source.as_deref(), 300));
    let remark = note(&mut wrong, "note", text::maybe_passage(new.note.as_deref(), 1_000));
    let mut refuse = |field: &str, problem| wrong.push(FieldProblem { field: field.to_owned(), problem });
    if new.period.first_day() > today {
        refuse("period", Problem::in_future(new.period));
    }
    if !new.place.is_empty() && !is_group(&new.place) {
        refuse("place", Problem::not_a_group(&new.place));
    }
    let dimensions = dimensions(indicator)?;
    for (dimension, group) in new.cell.groups() {
        if !dimensions.iter().any(|known| known == dimension) {
            let name = vocab::dimension(dimension).map_or(dimension, |known| known.code.as_str());
            refuse(dimension, Problem::not_broken_down(name));
        } else if !is_group(group) {
            refuse(dimension, Problem::not_a_group(group));
        }
    }
    if let Some(problem) = value_problem(indicator.unit_kind.parse()?, new.value) {
        refuse("value", problem);
    }
    if let Some(persons) = new.persons.filter(|persons| *persons < 0) {
        refuse("persons", Problem::not_a_count(persons));
    }
    answer(wrong, NewPoint { source, note: remark, place: new.place.trim().to_owned(), ..new })
}

/// The dimensions of an indicator.
pub(super) fn dimensions(indicator: &Indicator) -> Result<Vec<String>> {
    Ok(serde_json::from_str(&indicator.dimensions)?)
}

fn value_problem(unit_kind: UnitKind, value: Option<f64>) -> Option<Problem> {
    let value = value?;
    let is_whole = value.fract() == 0.0 && value >= 0.0;
    match unit_kind {
        _ if !value.is_finite() => Some(Problem::not_a_number(value)),
        UnitKind::Persons if !is_whole => Some(Problem::not_a_count(value)),
        UnitKind::YesNo if value != 0.0 && value != 1.0 => Some(Problem::not_a_number(value)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_counts_half_a_person_and_yes_or_no_is_one_or_nought() {
        assert!(value_problem(UnitKind::Persons, Some(2.5)).is_some());
        assert!(value_problem(UnitKind::Persons, Some(-1.0)).is_some());
        assert!(value_problem(UnitKind::Persons, Some(0.0)).is_none());
        assert!(value_problem(UnitKind::YesNo, Some(2.0)).is_some());
        assert!(value_problem(UnitKind::Index, Some(-0.3)).is_none());
        assert!(value_problem(UnitKind::Percent, None).is_none());
    }
}
