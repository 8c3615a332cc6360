//! Other forms and languages of a report, each a text of its own: plain language, easy to read, translations. An easy-to-read
//! text is public only after a person for whom it is has read it and said that it is understood (ER01, ER02, V16).

use diesel::prelude::*;
use suivi_formats::document::markdown::{self, Reading};
use suivi_formats::document::{Document, Form, words};
use suivi_kernel::{Act, Actor, Date, FieldProblem, Language, ObjectKind, Problem, Refusal, Result, new_id};
use suivi_language::easy_read::{self, Severity};
use suivi_store::ledger::digest;
use suivi_store::schema::{edition_test, report_edition};
use suivi_store::{Conn, Tx};

use super::access::{Sight, find, require_secretariat};
use super::change::{Revised, require_seen};
use super::clearance::problem;
use super::compose::{labels, notes_of};
use super::model::{EditionForm, ReportState};
use super::rows::{Edition, EditionTest, Report};
use super::sections::tidy;
use super::wording::Wording;
use crate::mechanisms::{Mechanism, note, one_line};
use crate::recommendations::texts::personal_problems;
use crate::text;
use crate::trail::record_change;

/// An edition with who has read it.
#[derive(Clone, Debug)]
pub struct Tested {
    /// The edition.
    pub row: Edition,
    /// Who has read it, the latest first.
    pub tests: Vec<EditionTest>,
}

impl Tested {
    /// Whether somebody whose language it is has read the text as it stands now.
    pub fn is_tested(&self) -> Result<bool> {
        let now = digest(&self.row.text)?;
        Ok(self.tests.iter().any(|test| test.is_native && test.text_digest == now))
    }
}

/// The editions of a report: all for those who read drafts, else those that are public.
pub fn of_report(conn: &mut Conn, sight: &Sight, report: &Report) -> Result<Vec<Tested>> {
    let rows: Vec<Edition> = report_edition::table
        .filter(report_edition::report_id.eq(&report.id))
        .order((report_edition::form, report_edition::language))
        .select(Edition::as_select())
        .load(conn)?;
    let mut all = Vec::new();
    for row in rows.into_iter().filter(|row| sight.everything || row.published_at.is_some()) {
        let tests = tests(conn, &row)?;
        all.push(Tested { row, tests });
    }
    Ok(all)
}

fn tests(conn: &mut Conn, edition: &Edition) -> Result<Vec<EditionTest>> {
    Ok(edition_test::table
        .filter(edition_test::edition_id.eq(&edition.id))
        .order((edition_test::tested_on.desc(), edition_test::at.desc()))
        .select(EditionTest::as_select())
        .load(conn)?)
}

/// One edition that the actor may read.
pub fn one(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    slug: &str,
    (form, language): (EditionForm, Language),
) -> Result<(Report, Tested)> {
    let (report, sight) = find(conn, actor, mechanism, slug)?;
    let found = of_report(conn, &sight, &report)?
        .into_iter()
        .find(|one| one.row.form == form.code() && one.row.language == language.code());
    Ok((report, found.ok_or(Refusal::NotFound)?))
}

/// Writes an edition, and makes it where it is not there. `seen` is the revision that the caller saw, 0 for a new one. A text
/// that is public is taken back first.
pub fn write(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    (slug, form, language): (&str, EditionForm, Language),
    (title, text): (&str, &str),
    seen: i32,
) -> Result<Edition> {
    require_secretariat(actor, mechanism)?;
    let (report, _) = find(tx.conn, actor, mechanism, slug)?;
    let mut wrong = Vec::new();
    let title = note(&mut wrong, "title", one_line(title, 300));
    let text = note(&mut wrong, "text", tidy(text));
    let mut say = |field: &str, problem| wrong.push(FieldProblem { field: field.to_owned(), problem });
    if title.is_empty() {
        say("title", Problem::required(""));
    }
    if form == EditionForm::Standard && language.code() == report.language {
        say("language", Problem::official_exists(""));
    }
    if !wrong.is_empty() {
        return Err(Refusal::Invalid(wrong).into());
    }
    let words = i32::try_from(words::of_blocks(&markdown::read(&text, reading(form, &report))).0)?;
    let before: Option<Edition> = report_edition::table
        .filter(report_edition::report_id.eq(&report.id))
        .filter(report_edition::form.eq(form.code()).and(report_edition::language.eq(language.code())))
        .select(Edition::as_select())
        .first(tx.conn)
        .optional()?;
    match before {
        Some(before) => {
            require_seen(before.revision, seen)?;
            if before.published_at.is_some() {
                return Err(Refusal::Conflict(Problem::is_public_already("")).into());
            }
            let author_label = actor.label.clone();
            let after = Edition { title, text, words, author_label, ..before.clone() };
            after.put(tx, actor, "edition.write", &before, None)
        }
        None => {
            require_seen(0, seen)?;
            let row = Edition {
                id: new_id(),
                mechanism_id: mechanism.id.clone(),
                report_id: report.id,
                form: form.code().to_owned(),
                language: language.code().to_owned(),
                title,
                text,
                words,
                published_at: None,
                author_label: actor.label.clone(),
                revision: 1,
                updated_at: tx.now,
            };
            diesel::insert_into(report_edition::table).values(&row).execute(tx.conn)?;
            record_change(tx, actor, "edition.write", None, &row)?;
            Ok(row)
        }
    }
}

fn reading(form: EditionForm, report: &Report) -> Reading {
    Reading { below: 0, notes: notes_of(report), keeps_lines: form == EditionForm::EasyRead }
}

/// That a person read an easy-to-read text.
#[derive(Clone, Debug)]
pub struct NewTest {
    /// A name, or another name that the person chose.
    pub reader: String,
    /// Whether the language is the person's own.
    pub is_native: bool,
    /// When.
    pub tested_on: Date,
    /// A word on it.
    pub note: Option<String>,
}

/// Records that a person read the text as it stands now.
pub fn record_test(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    (slug, form, language): (&str, EditionForm, Language),
    new: NewTest,
) -> Result<()> {
    require_secretariat(actor, mechanism)?;
    let (_, edition) = one(tx.conn, actor, mechanism, slug, (form, language))?;
    let mut wrong = Vec::new();
    let reader = note(&mut wrong, "reader", one_line(&new.reader, 120));
    let word = note(&mut wrong, "note", text::maybe_passage(new.note.as_deref(), 1_000));
    let mut say = |field: &str, problem| wrong.push(FieldProblem { field: field.to_owned(), problem });
    if reader.is_empty() {
        say("reader", Problem::required(""));
    }
    if new.tested_on > tx.now.date() {
        say("tested_on", Problem::in_the_future(""));
    }
    if !wrong.is_empty() {
        return Err(Refusal::Invalid(wrong).into());
    }
    let test = EditionTest {
        id: new_id(),
        edition_id: edition.row.id.clone(),
        reader,
        is_native: new.is_native,
        tested_on: new.tested_on,
        text_digest: digest(&edition.row.text)?,
        note: word,
        by_label: actor.label.clone(),
        at: tx.now,
    };
    diesel::insert_into(edition_test::table).values(&test).execute(tx.conn)?;
    // The trail holds who recorded it and for which text, never the reader's name (DOMAIN P7).
    let entry = suivi_store::Entry {
        action: "edition.test",
        object_kind: "edition",
        object_id: &edition.row.id,
        mechanism_id: Some(&mechanism.id),
        after: Some(test.text_digest.clone()),
        ..suivi_store::Entry::default()
    };
    tx.record(actor, entry);
    Ok(())
}

/// What keeps an edition from the public: what keeps people from reading it (V17), personal data (V14), and for an
/// easy-to-read text the rules whose breach is an error and that nobody has read it (V16).
pub fn hindrances(edition: &Tested, report: &Report) -> Result<Vec<Problem>> {
    let form: EditionForm = edition.row.form.parse()?;
    let (_, findings) = markdown::read_with_findings(&edition.row.text, reading(form, report));
    let mut found: Vec<Problem> = findings.iter().map(problem).collect();
    found.extend(personal_problems(&edition.row.text));
    if form == EditionForm::EasyRead {
        let broken = easy_read::check(&edition.row.text, edition.row.language.parse()?)
            .into_iter()
            .filter(|finding| finding.severity == Severity::Error)
            .count();
        if broken > 0 {
            found.push(Problem::breaks_easy_read(broken));
        }
        if !edition.is_tested()? {
            found.push(Problem::needs_a_reader(""));
        }
    }
    Ok(found)
}

/// Makes an edition public, or takes it back. Only of a report whose text is settled.
pub fn set_public(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    (slug, form, language): (&str, EditionForm, Language),
    is_public: bool,
    seen: i32,
) -> Result<()> {
    actor.require(Act::Publish, ObjectKind::ReportSubmitted, &mechanism.id)?;
    let (report, edition) = one(tx.conn, actor, mechanism, slug, (form, language))?;
    require_seen(edition.row.revision, seen)?;
    if is_public {
        let state: ReportState = report.state.parse()?;
        if !state.is_public() {
            return Err(Refusal::Conflict(Problem::item_not_public("")).into());
        }
        if let Some(problem) = hindrances(&edition, &report)?.into_iter().next() {
            return Err(Refusal::invalid("text", problem).into());
        }
    }
    let after = Edition { published_at: is_public.then_some(tx.now), ..edition.row.clone() };
    let action = if is_public { "edition.publish" } else { "edition.take_back" };
    after.put(tx, actor, action, &edition.row, None)?;
    Ok(())
}

/// An edition as a document.
pub fn document(
    mechanism: &Mechanism,
    report: &Report,
    edition: &Edition,
    words: &dyn Wording,
) -> Result<Document> {
    let form: EditionForm = edition.form.parse()?;
    let body = markdown::read(&edition.text, reading(form, report));
    let mut document = Document {
        title: edition.title.clone(),
        masthead: Vec::new(),
        author: mechanism.names.best_text(words.language()).to_owned(),
        language: edition.language.parse()?,
        body,
        annexes: Vec::new(),
        labels: labels(words),
        form: match form {
            EditionForm::Standard => Form::Standard,
            EditionForm::Plain => Form::Plain,
            EditionForm::EasyRead => Form::EasyRead,
        },
    };
    if report.is_numbered {
        document.number_paragraphs();
    }
    Ok(document)
}
