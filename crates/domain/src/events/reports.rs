//! The report of an event in three forms: standard, easy to read, accessible (resolution 51/33, OP 4).
//!
//! Standard and easy-to-read are texts whose versions stay; the easy-to-read text needs people for whom it is to have read
//! it (V16). The accessible form is made of the standard text, or a file that was made elsewhere: it counts only while
//! it says what the standard text says.

use diesel::prelude::*;
use suivi_formats::document::markdown::{self, Reading};
use suivi_formats::document::{Document, Form, Labels, NotePlace};
use suivi_kernel::{Actor, Date, FieldProblem, Language, Problem, Refusal, Result, new_id};
use suivi_language::easy_read::{self, Severity};
use suivi_store::ledger::digest;
use suivi_store::schema::{event_report, event_report_test};
use suivi_store::{Conn, Entry, Tx};

use super::access::{owned, require_status};
use super::document::ReportDocument;
use super::model::{EventStatus, ReportForm};
use super::rows::{Event, ReportTest, ReportVersion};
use crate::followup::evidence::KeptFile;
use crate::mechanisms::{note, one_line};
use crate::recommendations::texts::personal_problems;
use crate::reports::writing::clearance::problem;
use crate::reports::writing::sections::tidy;
use crate::text;
use crate::trail::record_change;

/// One form of the report in one language, as it stands.
#[derive(Clone, Debug)]
pub struct Current {
    /// The latest version.
    pub row: ReportVersion,
    /// Who read it as it stands, where it is easy to read.
    pub tests: Vec<ReportTest>,
}

impl Current {
    /// Whether people whose language it is read the text as it stands.
    pub fn is_tested(&self) -> bool {
        self.tests.iter().any(|test| test.is_native)
    }
}

/// The report in all its forms and languages, as it stands.
pub fn current(conn: &mut Conn, event: &Event) -> Result<Vec<Current>> {
    let all: Vec<ReportVersion> = event_report::table
        .filter(event_report::event_id.eq(&event.id))
        .order((event_report::form, event_report::language, event_report::version.desc()))
        .select(ReportVersion::as_select())
        .load(conn)?;
    let tests: Vec<ReportTest> = event_report_test::table
        .filter(event_report_test::event_id.eq(&event.id))
        .order((event_report_test::tested_on.desc(), event_report_test::at.desc()))
        .select(ReportTest::as_select())
        .load(conn)?;
    let mut found: Vec<Current> = Vec::new();
    for row in all {
        let is_older = |one: &Current| one.row.form == row.form && one.row.language == row.language;
        if found.iter().any(is_older) {
            continue;
        }
        let of_text = |test: &&ReportTest| {
            row.form == ReportForm::EasyRead.code()
                && test.language == row.language
                && test.text_digest == row.text_digest
        };
        let tests = tests.iter().filter(of_text).cloned().collect();
        found.push(Current { row, tests });
    }
    Ok(found)
}

fn one(all: &[Current], form: ReportForm, language: Language) -> Option<&Current> {
    all.iter().find(|one| one.row.form == form.code() && one.row.language == language.code())
}

fn reading(form: ReportForm) -> Reading {
    Reading { below: 0, notes: NotePlace::End, keeps_lines: form == ReportForm::EasyRead }
}

fn require_reportable(event: &Event) -> Result<()> {
    require_status(event, EventStatus::is_over)
}

/// Writes the next version of the standard or the easy-to-read text. `seen` is the version that the caller saw, 0 for none.
pub fn write(
    tx: &mut Tx,
    actor: &Actor,
    slug: &str,
    (form, language): (ReportForm, Language),
    (title, words): (&str, &str),
    seen: i32,
) -> Result<ReportVersion> {
    let event = owned(tx.conn, actor, slug)?;
    require_reportable(&event)?;
    let mut wrong = Vec::new();
    let title = note(&mut wrong, "title", one_line(title, 300));
    let words = note(&mut wrong, "text", tidy(words));
    let mut say = |field: &str, problem| wrong.push(FieldProblem { field: field.to_owned(), problem });
    if form == ReportForm::Accessible {
        say("form", Problem::unknown_choice(form.code()));
    }
    if title.is_empty() {
        say("title", Problem::required(""));
    }
    if words.trim().is_empty() {
        say("text", Problem::required(""));
    }
    for (field, text) in [("title", &title), ("text", &words)] {
        if let Some(problem) = personal_problems(text).next() {
            say(field, problem);
        }
    }
    if !wrong.is_empty() {
        return Err(Refusal::Invalid(wrong).into());
    }
    let all = current(tx.conn, &event)?;
    let version = one(&all, form, language).map_or(0, |one| one.row.version);
    if version != seen {
        return Err(Refusal::Conflict(Problem::changed_since("")).into());
    }
    keep(tx, actor, &event, (form, language, version + 1), (title, words, None), None)
}

fn keep(
    tx: &mut Tx,
    actor: &Actor,
    event: &Event,
    (form, language, version): (ReportForm, Language, i32),
    (title, words, of_text): (String, String, Option<String>),
    file: Option<(&KeptFile, String)>,
) -> Result<ReportVersion> {
    let kept = file.as_ref().map(|(file, _)| *file);
    let row = ReportVersion {
        id: new_id(),
        mechanism_id: event.mechanism_id.clone(),
        event_id: event.id.clone(),
        form: form.code().to_owned(),
        language: language.code().to_owned(),
        version,
        title,
        text_digest: match of_text {
            Some(digest) => digest,
            None => digest(&words)?,
        },
        text: words,
        blob_hash: kept.map(|file| file.hash.clone()),
        file_name: kept.map(|file| file.name.clone()),
        media_type: kept.map(|file| file.media.media_type().to_owned()),
        size: kept.map(|file| i64::try_from(file.size)).transpose()?,
        statement: file.map(|(_, statement)| statement),
        author_label: actor.label.clone(),
        at: tx.now,
    };
    diesel::insert_into(event_report::table).values(&row).execute(tx.conn)?;
    record_change(tx, actor, "event.report", None, &row)?;
    super::publishing::publish(tx, actor, event)?;
    Ok(row)
}

/// That people read an easy-to-read text.
#[derive(Clone, Debug)]
pub struct NewTest {
    /// Who, as a group: "Four members of Voices of Marova". No names of persons.
    pub readers: String,
    /// Whether the language is their own.
    pub is_native: bool,
    /// When.
    pub tested_on: Date,
    /// A word on it.
    pub note: Option<String>,
}

/// Records that people for whom it is read the easy-to-read text as it stands now (V16).
pub fn record_test(tx: &mut Tx, actor: &Actor, slug: &str, language: Language, new: NewTest) -> Result<()> {
    let event = owned(tx.conn, actor, slug)?;
    let all = current(tx.conn, &event)?;
    let text = one(&all, ReportForm::EasyRead, language).ok_or(Refusal::NotFound)?;
    let mut wrong = Vec::new();
    let readers = note(&mut wrong, "readers", one_line(&new.readers, 200));
    let word = note(&mut wrong, "note", text::maybe_passage(new.note.as_deref(), 1_000));
    let mut say = |field: &str, problem| wrong.push(FieldProblem { field: field.to_owned(), problem });
    if readers.is_empty() {
        say("readers", Problem::required(""));
    }
    if let Some(problem) = personal_problems(&readers).next() {
        say("readers", problem);
    }
    if new.tested_on > tx.now.date() {
        say("tested_on", Problem::in_the_future(""));
    }
    if !wrong.is_empty() {
        return Err(Refusal::Invalid(wrong).into());
    }
    let row = ReportTest {
        id: new_id(),
        mechanism_id: event.mechanism_id.clone(),
        event_id: event.id.clone(),
        language: language.code().to_owned(),
        text_digest: text.row.text_digest.clone(),
        readers,
        is_native: new.is_native,
        tested_on: new.tested_on,
        note: word,
        by_label: actor.label.clone(),
        at: tx.now,
    };
    diesel::insert_into(event_report_test::table).values(&row).execute(tx.conn)?;
    // The trail says for which text, never who read it.
    let entry = Entry {
        action: "event.report_test",
        object_kind: "event_report",
        object_id: &text.row.id,
        mechanism_id: Some(&event.mechanism_id),
        after: Some(row.text_digest.clone()),
        ..Entry::default()
    };
    tx.record(actor, entry);
    super::publishing::publish(tx, actor, &event)
}

/// Makes the accessible form of the standard text of a language: Word and tagged PDF by the program's own exporters. Refuses
/// a text that keeps people from reading it: a heading that skips a level, a table without headers, a link that says
/// nothing (V17).
pub fn make_accessible(tx: &mut Tx, actor: &Actor, slug: &str, language: Language) -> Result<ReportVersion> {
    let event = owned(tx.conn, actor, slug)?;
    require_reportable(&event)?;
    let all = current(tx.conn, &event)?;
    let standard = standard(&all, language)?;
    let (_, findings) = markdown::read_with_findings(&standard.text, reading(ReportForm::Standard));
    if let Some(finding) = findings.first() {
        return Err(Refusal::invalid("accessible", problem(finding)).into());
    }
    let version = one(&all, ReportForm::Accessible, language).map_or(0, |one| one.row.version) + 1;
    let made = (standard.title.clone(), String::new(), Some(standard.text_digest.clone()));
    keep(tx, actor, &event, (ReportForm::Accessible, language, version), made, None)
}

/// Takes an accessible file that was made elsewhere, with what its maker says about it.
pub fn upload_accessible(
    tx: &mut Tx,
    actor: &Actor,
    slug: &str,
    language: Language,
    file: &KeptFile,
    statement: &str,
) -> Result<ReportVersion> {
    let event = owned(tx.conn, actor, slug)?;
    require_reportable(&event)?;
    let all = current(tx.conn, &event)?;
    let standard = standard(&all, language)?;
    let statement =
        text::paragraphs(statement, 1_000).map_err(|problem| Refusal::invalid("statement", problem))?;
    if statement.is_empty() {
        return Err(Refusal::invalid("statement", Problem::required("")).into());
    }
    let version = one(&all, ReportForm::Accessible, language).map_or(0, |one| one.row.version) + 1;
    let made = (standard.title.clone(), String::new(), Some(standard.text_digest.clone()));
    let place = (ReportForm::Accessible, language, version);
    keep(tx, actor, &event, place, made, Some((file, statement)))
}

fn standard(all: &[Current], language: Language) -> Result<&ReportVersion> {
    let found = one(all, ReportForm::Standard, language);
    let missing = || Refusal::invalid("accessible", Problem::report_form_missing(""));
    Ok(&found.ok_or_else(missing)?.row)
}

/// Whether an accessible form says what the standard text of its language says now.
pub fn is_up_to_date(all: &[Current], accessible: &ReportVersion) -> bool {
    all.iter().any(|one| {
        one.row.form == ReportForm::Standard.code()
            && one.row.language == accessible.language
            && one.row.text_digest == accessible.text_digest
    })
}

/// What keeps an easy-to-read text from being published: rules whose breach is an error, and that nobody has read it (V16).
pub fn easy_hindrances(text: &Current) -> Result<Vec<Problem>> {
    let language: Language = text.row.language.parse()?;
    let errors = easy_read::check(&text.row.text, language)
        .into_iter()
        .filter(|finding| finding.severity == Severity::Error)
        .count();
    let mut found = Vec::new();
    if errors > 0 {
        found.push(Problem::breaks_easy_read(errors));
    }
    if !text.is_tested() {
        found.push(Problem::needs_a_reader(""));
    }
    Ok(found)
}

/// Which of the three forms are missing, by field `report_<form>` (V19). Each must be there in one language at least.
pub fn missing(conn: &mut Conn, event: &Event) -> Result<Vec<FieldProblem>> {
    let all = current(conn, event)?;
    let mut found = Vec::new();
    for form in ReportForm::ALL {
        let of_form: Vec<&Current> = all.iter().filter(|one| one.row.form == form.code()).collect();
        let problem = match form {
            ReportForm::Standard => of_form.is_empty().then(|| Problem::report_form_missing("")),
            ReportForm::Accessible => {
                let is_there = of_form.iter().any(|one| is_up_to_date(&all, &one.row));
                (!is_there).then(|| Problem::report_form_missing(""))
            }
            ReportForm::EasyRead => {
                let mut first = Some(Problem::report_form_missing(""));
                for (at, one) in of_form.iter().enumerate() {
                    let hindrance = easy_hindrances(one)?.into_iter().next();
                    if hindrance.is_none() || at == 0 {
                        first = hindrance;
                    }
                    if first.is_none() {
                        break;
                    }
                }
                first
            }
        };
        found.extend(
            problem.map(|problem| FieldProblem { field: format!("report_{}", form.code()), problem }),
        );
    }
    Ok(found)
}

/// The report as everybody may read it: forms that may be published, as they stand.
pub(super) fn published(conn: &mut Conn, event: &Event) -> Result<Vec<ReportDocument>> {
    let all = current(conn, event)?;
    let mut found = Vec::new();
    for one in &all {
        let is_ready = match one.row.form.parse()? {
            ReportForm::Standard => true,
            ReportForm::EasyRead => easy_hindrances(one)?.is_empty(),
            ReportForm::Accessible => is_up_to_date(&all, &one.row),
        };
        if is_ready {
            found.push(one.document());
        }
    }
    Ok(found)
}

impl Current {
    /// As everybody may read it.
    pub fn document(&self) -> ReportDocument {
        let row = &self.row;
        ReportDocument {
            form: row.form.clone(),
            language: row.language.clone(),
            title: row.title.clone(),
            text: row.text.clone(),
            sha256: row.blob_hash.clone(),
            statement: row.statement.clone(),
            tested_by: self.tests.iter().map(|test| (test.readers.clone(), test.tested_on)).collect(),
        }
    }
}

/// A text of the report as a document, from which its files are made.
pub fn document(
    form: ReportForm,
    language: Language,
    (title, words): (&str, &str),
    author: &str,
    labels: Labels,
) -> Document {
    let mut document = Document {
        title: title.to_owned(),
        masthead: Vec::new(),
        author: author.to_owned(),
        language,
        body: markdown::read(words, reading(form)),
        annexes: Vec::new(),
        labels,
        form: if form == ReportForm::EasyRead { Form::EasyRead } else { Form::Standard },
    };
    if form != ReportForm::EasyRead {
        document.number_paragraphs();
    }
    document
}
