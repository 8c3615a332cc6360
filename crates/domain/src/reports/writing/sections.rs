//! The sections of a report: who writes which, how long it may be, and every text it ever had.

use diesel::prelude::*;
use suivi_formats::document::markdown::{self, Reading};
use suivi_formats::document::words;
use suivi_kernel::vocab::Feed;
use suivi_kernel::{Actor, Date, FieldProblem, Problem, Refusal, Result, new_id};
use suivi_store::schema::{report_section, section_version};
use suivi_store::{Conn, Tx};

use super::access::{Sight, find, require_secretariat, row, writes_in};
use super::change::{Revised, require_seen};
use super::model::How;
use super::rows::{Report, Section, SectionVersion};
use super::settings::require_open;
use crate::mechanisms::{self, Mechanism, note, one_line};
use crate::text;
use crate::trail::record_change;

/// The longest text of one section, in characters.
pub const LONGEST: usize = 120_000;

/// The words of a text as a limit counts them: without its notes.
pub fn words_of(text: &str) -> i32 {
    let blocks = markdown::read(text, Reading::default());
    i32::try_from(words::of_blocks(&blocks).0).unwrap_or(i32::MAX)
}

/// Tidies a text of a report: lines end alike, nothing hides in it, blanks that Markdown needs stay.
pub fn tidy(text: &str) -> Result<String, Problem> {
    let kept: String = text
        .replace("\r\n", "\n")
        .replace(['\r', '\u{2028}'], "\n")
        .replace('\u{2029}', "\n\n")
        .chars()
        .filter(|c| *c == '\n' || *c == '\t' || (!c.is_control() && !text::is_direction_override(*c)))
        .collect();
    let tidy = kept.trim_matches('\n').trim_end();
    if tidy.chars().count() > LONGEST { Err(Problem::too_long(LONGEST)) } else { Ok(tidy.to_owned()) }
}

/// The sections of a report that stand in it, in order.
pub(super) fn all(conn: &mut Conn, report: &Report) -> Result<Vec<Section>> {
    Ok(report_section::table
        .filter(report_section::report_id.eq(&report.id).and(report_section::removed_at.is_null()))
        .order((report_section::ordinal, report_section::id))
        .select(Section::as_select())
        .load(conn)?)
}

/// One section by its part of the address, also one that was taken out.
pub(super) fn section(conn: &mut Conn, report: &Report, slug: &str) -> Result<Section> {
    report_section::table
        .filter(report_section::report_id.eq(&report.id).and(report_section::slug.eq(slug)))
        .select(Section::as_select())
        .first(conn)
        .optional()?
        .ok_or_else(|| Refusal::NotFound.into())
}

/// A section at the end of a report, with nothing in it.
pub(super) fn blank(tx: &mut Tx, report: &Report, level: i32, heading: &str) -> Result<Section> {
    let last: Option<i32> = report_section::table
        .filter(report_section::report_id.eq(&report.id))
        .select(diesel::dsl::max(report_section::ordinal))
        .first(tx.conn)?;
    let id = new_id();
    // The end of the identifier is random; its beginning is the time, alike for all of one report.
    let tail: String = id.chars().filter(char::is_ascii_hexdigit).rev().take(12).collect();
    Ok(Section {
        slug: format!("section-{tail}"),
        id,
        mechanism_id: report.mechanism_id.clone(),
        report_id: report.id.clone(),
        ordinal: last.unwrap_or(0) + 1,
        level,
        heading: heading.to_owned(),
        guidance: String::new(),
        feed: Feed::None.code().to_owned(),
        theme: None,
        answers: "[]".to_owned(),
        institution_id: None,
        due_on: None,
        budget: None,
        text: String::new(),
        words: 0,
        version: 0,
        is_ready: false,
        removed_at: None,
        revision: 1,
        updated_at: tx.now,
    })
}

/// Gives a section another text; the one before stays among its versions.
pub(super) fn write_version(
    tx: &mut Tx,
    actor: &Actor,
    before: &Section,
    text: &str,
    how: How,
    institution_id: Option<String>,
) -> Result<Section> {
    let words = words_of(text);
    let version = SectionVersion {
        section_id: before.id.clone(),
        number: before.version + 1,
        text: text.to_owned(),
        words,
        how: how.code().to_owned(),
        institution_id,
        author_id: actor.user_id.clone(),
        author_label: actor.label.clone(),
        at: tx.now,
    };
    diesel::insert_into(section_version::table).values(&version).execute(tx.conn)?;
    let after = Section { text: text.to_owned(), words, version: version.number, ..before.clone() };
    after.put(tx, actor, "section.write", before, None)
}

/// For which institution the actor writes in a section.
pub(super) fn voice(actor: &Actor, mechanism_id: &str, section: &Section) -> Option<String> {
    let own = actor.institutions_in(mechanism_id);
    match &section.institution_id {
        Some(id) if own.contains(&id.as_str()) => Some(id.clone()),
        _ => own.first().map(|id| (*id).to_owned()),
    }
}

/// A report that is open, a section of it, and what the actor sees of them.
pub(super) fn open_section(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    (slug, section_slug): (&str, &str),
) -> Result<(Report, Sight, Section)> {
    let (report, sight) = find(conn, actor, mechanism, slug)?;
    let section = section(conn, &report, section_slug)?;
    if section.removed_at.is_some() || !sight.reads(&section) {
        return Err(Refusal::NotFound.into());
    }
    require_open(&report)?;
    Ok((report, sight, section))
}

/// What came of saving a text.
#[derive(Clone, Debug)]
pub enum Saved {
    /// It stands there now.
    Done(Box<Section>),
    /// Somebody else wrote since: nothing was saved. What stands there now.
    Overtaken(Box<Section>),
}

/// Saves the text of a section. `seen` is the version that the caller began from; a text over the budget is saved as well.
pub fn save(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    place: (&str, &str),
    text: &str,
    seen: i32,
) -> Result<Saved> {
    let (_, _, before) = open_section(tx.conn, actor, mechanism, place)?;
    actor.require_that(writes_in(actor, &mechanism.id, before.institution_id.as_deref()))?;
    let text = tidy(text).map_err(|problem| Refusal::invalid("text", problem))?;
    if text == before.text {
        return Ok(Saved::Done(Box::new(before)));
    }
    if before.version != seen {
        return Ok(Saved::Overtaken(Box::new(before)));
    }
    let institution = voice(actor, &mechanism.id, &before);
    Ok(Saved::Done(Box::new(write_version(tx, actor, &before, &text, How::Typed, institution)?)))
}

/// Sets an earlier version back, as a new version.
pub fn restore(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    place: (&str, &str),
    number: i32,
) -> Result<Section> {
    let (_, _, before) = open_section(tx.conn, actor, mechanism, place)?;
    actor.require_that(writes_in(actor, &mechanism.id, before.institution_id.as_deref()))?;
    let earlier = version(tx.conn, &before, number)?;
    if earlier.text == before.text {
        return Err(Refusal::Conflict(Problem::unchanged("")).into());
    }
    let institution = voice(actor, &mechanism.id, &before);
    write_version(tx, actor, &before, &earlier.text, How::Restored, institution)
}

/// The versions of a section, the latest first.
pub(super) fn versions(conn: &mut Conn, section: &Section) -> Result<Vec<SectionVersion>> {
    Ok(section_version::table
        .filter(section_version::section_id.eq(&section.id))
        .order(section_version::number.desc())
        .select(SectionVersion::as_select())
        .load(conn)?)
}

/// One version of a section.
pub fn version(conn: &mut Conn, section: &Section, number: i32) -> Result<SectionVersion> {
    section_version::table
        .find((&section.id, number))
        .select(SectionVersion::as_select())
        .first(conn)
        .optional()?
        .ok_or_else(|| Refusal::NotFound.into())
}

/// The owner of a section says that it is finished, or that it is not.
pub fn set_ready(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    place: (&str, &str),
    is_ready: bool,
) -> Result<Section> {
    let (_, _, before) = open_section(tx.conn, actor, mechanism, place)?;
    actor.require_that(writes_in(actor, &mechanism.id, before.institution_id.as_deref()))?;
    if before.is_ready == is_ready {
        return Ok(before);
    }
    let after = Section { is_ready, ..before.clone() };
    after.put(tx, actor, "section.ready", &before, None)
}

/// What the secretariat sets about a section.
#[derive(Clone, Debug)]
pub struct Arrangement {
    /// Its heading.
    pub heading: String,
    /// 1 or 2.
    pub level: i32,
    /// What it is to say.
    pub guidance: String,
    /// Who writes it; the secretariat where nobody.
    pub institution_id: Option<String>,
    /// Until when.
    pub due_on: Option<Date>,
    /// Its share of the limit, in words.
    pub budget: Option<i32>,
}

impl Arrangement {
    fn checked(self, conn: &mut Conn, mechanism: &Mechanism, today: Date) -> Result<Self> {
        let mut wrong = Vec::new();
        let heading = note(&mut wrong, "heading", one_line(&self.heading, 300));
        let guidance = note(&mut wrong, "guidance", text::paragraphs(&self.guidance, 5_000));
        let mut say = |field: &str, problem| wrong.push(FieldProblem { field: field.to_owned(), problem });
        if heading.is_empty() && self.heading.trim().is_empty() {
            say("heading", Problem::required(""));
        }
        if !(1..=2).contains(&self.level) {
            say("level", Problem::unknown_choice(self.level));
        }
        if self.budget.is_some_and(|budget| budget < 0) {
            say("budget", Problem::not_a_number(""));
        }
        let institution_id = self.institution_id.filter(|id| !id.is_empty());
        if let Some(id) = &institution_id {
            match mechanisms::institution_by_id(conn, &mechanism.id, id) {
                Ok(found) if found.is_valid_on(today) => {}
                Ok(_) => say("institution", Problem::not_active("")),
                Err(error) if error.is_not_found() => say("institution", Problem::unknown_choice("")),
                Err(error) => return Err(error),
            }
        }
        if !wrong.is_empty() {
            return Err(Refusal::Invalid(wrong).into());
        }
        Ok(Arrangement { heading, guidance, institution_id, ..self })
    }
}

/// Sets heading, owner, due date and budget of a section. `seen` is the revision that the caller saw.
pub fn arrange(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    place: (&str, &str),
    new: Arrangement,
    seen: i32,
) -> Result<Section> {
    require_secretariat(actor, mechanism)?;
    let (_, _, before) = open_section(tx.conn, actor, mechanism, place)?;
    require_seen(before.revision, seen)?;
    let new = new.checked(tx.conn, mechanism, tx.now.date())?;
    let after = Section {
        heading: new.heading,
        level: new.level,
        guidance: new.guidance,
        institution_id: new.institution_id,
        due_on: new.due_on,
        budget: new.budget,
        ..before.clone()
    };
    after.put(tx, actor, "section.arrange", &before, None)
}

/// Adds a section at the end.
pub fn add(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    slug: &str,
    new: Arrangement,
) -> Result<Section> {
    require_secretariat(actor, mechanism)?;
    let report = row(tx.conn, mechanism, slug)?;
    require_open(&report)?;
    let new = new.checked(tx.conn, mechanism, tx.now.date())?;
    let section = Section {
        guidance: new.guidance,
        institution_id: new.institution_id,
        due_on: new.due_on,
        budget: new.budget,
        ..blank(tx, &report, new.level, &new.heading)?
    };
    diesel::insert_into(report_section::table).values(&section).execute(tx.conn)?;
    record_change(tx, actor, "section.add", None, &section)?;
    Ok(section)
}

/// Where a section goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// One place up.
    Up,
    /// One place down.
    Down,
}

/// Moves a section one place.
pub fn shift(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    place: (&str, &str),
    step: Step,
) -> Result<()> {
    require_secretariat(actor, mechanism)?;
    let (report, _, moved) = open_section(tx.conn, actor, mechanism, place)?;
    let all = all(tx.conn, &report)?;
    let at = all.iter().position(|one| one.id == moved.id).ok_or(Refusal::NotFound)?;
    let other = match step {
        Step::Up => at.checked_sub(1).and_then(|at| all.get(at)),
        Step::Down => all.get(at + 1),
    };
    let Some(other) = other else { return Ok(()) };
    let first = Section { ordinal: other.ordinal, ..moved.clone() };
    let second = Section { ordinal: moved.ordinal, ..other.clone() };
    first.put(tx, actor, "section.move", &moved, None)?;
    second.put(tx, actor, "section.move", other, None)?;
    Ok(())
}

/// Takes a section out of the report, or puts it back; its texts are kept.
pub fn set_removed(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    (slug, section_slug): (&str, &str),
    is_removed: bool,
) -> Result<Section> {
    require_secretariat(actor, mechanism)?;
    let report = row(tx.conn, mechanism, slug)?;
    require_open(&report)?;
    let before = section(tx.conn, &report, section_slug)?;
    if before.removed_at.is_some() == is_removed {
        return Ok(before);
    }
    let after = Section { removed_at: is_removed.then_some(tx.now), ..before.clone() };
    after.put(tx, actor, if is_removed { "section.remove" } else { "section.put_back" }, &before, None)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_keeps_the_blanks_that_lists_need_and_loses_what_hides() {
        assert_eq!(tidy("\r\n- one\r\n  - two\u{202e}\r\n\r\n").unwrap(), "- one\n  - two");
        assert_eq!(tidy(&"a".repeat(LONGEST + 1)), Err(Problem::too_long(LONGEST)));
    }

    #[test]
    fn notes_and_sources_are_no_words_of_a_section() {
        assert_eq!(words_of("# Law\n\nTwo words.[^1] [[update:u-1]]\n\n[^1]: Not counted at all."), 3);
    }
}
