//! A document as the description of the page reads it.

use std::collections::BTreeSet;

use serde::Serialize;
use suivi_formats::document::{Block, Document, Form, Inline, Item, NotePlace, item_mark, plain_text};
use suivi_kernel::Language;

use crate::characters::clean;
use crate::chart::Chart;
use crate::columns::{self, Columns};

/// What `report.typ` is given. Every text in it is words, never instructions.
#[derive(Serialize)]
pub struct Report {
    title: String,
    masthead: Vec<String>,
    author: String,
    lang: &'static str,
    region: Option<&'static str>,
    /// The letters it is written in: `latin` (and Cyrillic), `arabic` or `han`.
    script: &'static str,
    form: Form,
    families: Vec<Family>,
    /// The family for Latin letters.
    latin: &'static str,
    contents: Option<String>,
    notes_heading: String,
    annex_heading: String,
    body: Vec<Part>,
    annexes: Vec<Part>,
    /// The endnotes, in the order of their numbers.
    notes: Vec<Vec<Run>>,
}

/// A family of fonts, and for which characters it stands.
#[derive(Serialize)]
#[serde(untagged)]
enum Family {
    All(&'static str),
    Some { name: &'static str, covers: &'static str },
}

#[derive(Serialize)]
#[serde(tag = "is", rename_all = "snake_case")]
enum Part {
    Heading {
        /// Never more than one below the heading before it.
        level: u8,
        text: Vec<Run>,
        /// Its words without notes, for the table of contents.
        plain: String,
    },
    Paragraph {
        number: Option<u32>,
        text: Vec<Run>,
    },
    Quote {
        text: Vec<Run>,
    },
    List(List),
    Table {
        caption: String,
        header: Vec<Vec<Run>>,
        rows: Vec<Vec<Vec<Run>>>,
        parts: Vec<f64>,
        figures: Vec<bool>,
        tight: bool,
        /// Which rows stay on one page.
        kept: Vec<bool>,
        /// Whether the header may stand again on each page; one with notes may not, as each is called once.
        repeat: bool,
    },
    Chart(Chart),
}

#[derive(Serialize)]
struct List {
    ordered: bool,
    items: Vec<Entry>,
}

#[derive(Serialize)]
struct Entry {
    mark: String,
    text: Vec<Run>,
    below: Option<List>,
}

#[derive(Serialize)]
#[serde(tag = "is", rename_all = "snake_case")]
enum Run {
    Words { text: String, strong: bool, emphasis: bool },
    Link { text: String, href: String },
    Footnote { text: Vec<Run> },
    Endnote { number: usize },
}

/// The width between the margins, in points: upright A4, and A4 on its side.
const UPRIGHT: f64 = 595.0 - 2.0 * 71.0;
const ON_ITS_SIDE: f64 = 842.0 - 2.0 * 57.0;

impl Report {
    /// The document, to be set in the families of fonts given.
    pub fn of(document: &Document, families: &[&'static str]) -> Report {
        let mut writer = Writer::new(document.form, document.language);
        let body = writer.parts(&document.body, Place::Body);
        let line = |text: &str| clean(text).trim().replace('\n', " ");
        writer.annex_has_heading = !line(&document.labels.annex).is_empty();
        if writer.annex_has_heading {
            writer.level = 1;
        }
        let annexes = writer.parts(&document.annexes, Place::Annex);
        Report {
            title: line(&document.title),
            masthead: document
                .masthead
                .iter()
                .map(|text| line(text))
                .filter(|text| !text.is_empty())
                .collect(),
            author: line(&document.author),
            lang: document.language.code(),
            region: (document.language == Language::Zh).then_some("cn"),
            script: script(document.language),
            form: document.form,
            families: families.iter().map(|name| Family::of(name, document.language)).collect(),
            latin: families.last().copied().unwrap_or("Noto Serif"),
            contents: contents(document),
            notes_heading: line(&document.labels.notes),
            annex_heading: line(&document.labels.annex),
            body,
            annexes,
            notes: writer.notes,
        }
    }

    /// Every character in it, each once.
    pub fn characters(&self) -> impl Iterator<Item = char> + use<> {
        // Marks that the description of the page adds itself.
        let mut all: BTreeSet<char> = "0123456789.()".chars().collect();
        let mut add = |text: &str| all.extend(text.chars());
        add(&self.title);
        self.masthead.iter().for_each(|line| add(line));
        add(&self.author);
        self.contents.iter().for_each(|line| add(line));
        add(&self.notes_heading);
        add(&self.annex_heading);
        self.body.iter().chain(&self.annexes).for_each(|part| part.each_text(&mut add));
        self.notes.iter().for_each(|note| each_text(note, &mut add));
        all.into_iter()
    }
}

impl Family {
    /// In Chinese, quotation marks and dashes are as wide as the characters, so the Latin font leaves them alone.
    fn of(name: &'static str, language: Language) -> Family {
        if language == Language::Zh && !name.contains("CJK") {
            Family::Some { name, covers: "latin-in-cjk" }
        } else {
            Family::All(name)
        }
    }
}

fn script(language: Language) -> &'static str {
    match language {
        Language::Ar => "arabic",
        Language::Zh => "han",
        Language::En | Language::Fr | Language::Es | Language::Ru => "latin",
    }
}

/// The heading over the contents, where there is more than one place to go to.
fn contents(document: &Document) -> Option<String> {
    let heading = |block: &&Block| matches!(block, Block::Heading { level: 1 | 2, .. });
    let places = document.blocks().filter(heading).count() + usize::from(!document.annexes.is_empty());
    let title = clean(&document.labels.contents).trim().replace('\n', " ");
    (places > 1 && !title.is_empty()).then_some(title)
}

#[derive(Clone, Copy, PartialEq)]
enum Place {
    Body,
    Annex,
}

struct Writer {
    form: Form,
    language: Language,
    /// The level of the heading before.
    level: u8,
    /// Whether the annexes stand under a heading of their own.
    annex_has_heading: bool,
    notes: Vec<Vec<Run>>,
}

impl Writer {
    fn new(form: Form, language: Language) -> Self {
        Writer { form, language, level: 0, annex_has_heading: false, notes: Vec::new() }
    }

    fn parts(&mut self, blocks: &[Block], place: Place) -> Vec<Part> {
        blocks.iter().filter_map(|block| self.part(block, place)).collect()
    }

    fn part(&mut self, block: &Block, place: Place) -> Option<Part> {
        Some(match block {
            Block::Heading { level, text, .. } => self.heading(*level, text, place)?,
            Block::Paragraph { number, text } => {
                let number = number.filter(|_| self.form == Form::Standard);
                Part::Paragraph { number, text: self.runs(text) }
            }
            Block::Quote { text } => Part::Quote { text: self.runs(text) },
            Block::List { ordered, items } => Part::List(self.list(*ordered, items)?),
            Block::Table { caption, header, rows } => self.table(caption, header, rows, place)?,
            Block::Chart { title, alternative, unit, points } => {
                let (form, language) = (self.form, self.language);
                Part::Chart(Chart::of(title, alternative, unit, points, form, language)?)
            }
            Block::Indicator { .. } => return None,
        })
    }

    /// A heading stands at most one level below the one before it, and those of an annex below the annex's own.
    fn heading(&mut self, level: u8, text: &[Inline], place: Place) -> Option<Part> {
        let plain = clean(&plain_text(text)).trim().replace('\n', " ");
        if plain.is_empty() {
            return None;
        }
        let below = place == Place::Annex && self.annex_has_heading;
        let wanted = level.clamp(1, 4) + u8::from(below);
        self.level = wanted.min(self.level + 1).min(4);
        Some(Part::Heading { level: self.level, text: self.runs(text), plain })
    }

    fn list(&mut self, ordered: bool, items: &[Item]) -> Option<List> {
        let mut rest = items;
        let list = self.list_at(ordered, 0, 0, &mut rest);
        (!list.items.is_empty()).then_some(list)
    }

    /// Takes the items at the floor's depth and deeper from the front. Those deeper than the one before them are its own.
    fn list_at(&mut self, ordered: bool, level: u8, floor: u8, rest: &mut &[Item]) -> List {
        let mut list = List { ordered, items: Vec::new() };
        let mut last = floor;
        while let Some((item, after)) = rest.split_first() {
            if item.depth < floor {
                break;
            }
            match list.items.last_mut() {
                Some(parent) if item.depth > last && level < 2 => {
                    parent.below = Some(self.list_at(ordered, level + 1, last + 1, rest));
                }
                _ => {
                    let mark = item_mark(ordered, level, list.items.len());
                    list.items.push(Entry { mark, text: self.runs(&item.text), below: None });
                    last = item.depth;
                    *rest = after;
                }
            }
        }
        list
    }

    fn table(
        &mut self,
        caption: &str,
        header: &[Vec<Inline>],
        rows: &[Vec<Vec<Inline>>],
        place: Place,
    ) -> Option<Part> {
        if header.is_empty() {
            return None;
        }
        let Columns { parts, figures, tight, kept } = columns::share(header, rows, self.table_width(place));
        let has_note = |cell: &Vec<Inline>| cell.iter().any(|inline| matches!(inline, Inline::Note { .. }));
        let repeat = !header.iter().any(has_note);
        let header = header.iter().map(|cell| self.header_cell(cell)).collect();
        let rows = rows.iter().map(|row| self.row(row, parts.len())).collect();
        let tight = tight && self.form != Form::EasyRead;
        let caption = clean(caption).trim().to_owned();
        Some(Part::Table { caption, header, rows, parts, figures, tight, kept, repeat })
    }

    /// In ems of the type that `report.typ` sets tables in.
    fn table_width(&self, place: Place) -> f64 {
        match (self.form, place) {
            (Form::EasyRead, Place::Body) => UPRIGHT / 16.0,
            (Form::EasyRead, Place::Annex) => ON_ITS_SIDE / 16.0,
            (_, Place::Body) => UPRIGHT / 9.5,
            (_, Place::Annex) => ON_ITS_SIDE / 8.5,
        }
    }

    /// A header stands again on each page, where nothing can lead from it elsewhere.
    fn header_cell(&mut self, cell: &[Inline]) -> Vec<Run> {
        let unlinked: Vec<Inline> = cell
            .iter()
            .map(|inline| match inline {
                Inline::Link { text, .. } => Inline::plain(text.clone()),
                other => other.clone(),
            })
            .collect();
        self.runs(&unlinked)
    }

    /// As many cells as there are columns.
    fn row(&mut self, row: &[Vec<Inline>], columns: usize) -> Vec<Vec<Run>> {
        (0..columns).map(|at| row.get(at).map(|cell| self.runs(cell)).unwrap_or_default()).collect()
    }

    fn runs(&mut self, text: &[Inline]) -> Vec<Run> {
        text.iter().filter_map(|inline| self.run(inline)).collect()
    }

    fn run(&mut self, inline: &Inline) -> Option<Run> {
        match inline {
            Inline::Text { text, strong, emphasis } => {
                Some(Run::Words { text: clean(text), strong: *strong, emphasis: *emphasis })
            }
            Inline::Link { text, href } => Some(link(clean(text), href.trim())),
            Inline::Note { at: NotePlace::Foot, text } => Some(Run::Footnote { text: self.note(text) }),
            Inline::Note { at: NotePlace::End, text } => {
                let note = self.note(text);
                self.notes.push(note);
                Some(Run::Endnote { number: self.notes.len() })
            }
            Inline::Source { .. } => None,
        }
    }

    /// A note holds no further note.
    fn note(&mut self, text: &[Inline]) -> Vec<Run> {
        let flat: Vec<Inline> =
            text.iter().filter(|inline| !matches!(inline, Inline::Note { .. })).cloned().collect();
        self.runs(&flat)
    }
}

/// Leads only to pages, addresses for mail and telephones; anything else stays words.
fn link(text: String, href: &str) -> Run {
    let leads = ["http://", "https://", "mailto:", "tel:"]
        .iter()
        .any(|scheme| href.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme)))
        && href.len() < 2000
        && !href.chars().any(char::is_control);
    if leads {
        let text = if text.trim().is_empty() { href.to_owned() } else { text };
        Run::Link { text, href: href.to_owned() }
    } else {
        Run::Words { text, strong: false, emphasis: false }
    }
}

impl Part {
    fn each_text(&self, add: &mut impl FnMut(&str)) {
        match self {
            Part::Heading { text, .. } | Part::Paragraph { text, .. } | Part::Quote { text } => {
                each_text(text, add);
            }
            Part::List(list) => list.each_text(add),
            Part::Table { caption, header, rows, .. } => {
                add(caption);
                header.iter().chain(rows.iter().flatten()).for_each(|cell| each_text(cell, add));
            }
            Part::Chart(chart) => chart.each_text(add),
        }
    }
}

impl List {
    fn each_text(&self, add: &mut impl FnMut(&str)) {
        for item in &self.items {
            add(&item.mark);
            each_text(&item.text, add);
            if let Some(below) = &item.below {
                below.each_text(add);
            }
        }
    }
}

fn each_text(runs: &[Run], add: &mut impl FnMut(&str)) {
    for run in runs {
        match run {
            Run::Words { text, .. } | Run::Link { text, .. } => add(text),
            Run::Footnote { text } => each_text(text, add),
            Run::Endnote { .. } => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn writer() -> Writer {
        Writer::new(Form::Standard, Language::En)
    }

    #[test]
    fn no_heading_skips_a_level() {
        let mut writer = writer();
        let levels = |parts: Vec<Part>| -> Vec<u8> {
            parts
                .iter()
                .filter_map(|part| if let Part::Heading { level, .. } = part { Some(*level) } else { None })
                .collect()
        };
        let blocks = [2, 4, 4, 1, 3].map(|level| Block::heading(level, "x"));
        assert_eq!(levels(writer.parts(&blocks, Place::Body)), [1, 2, 3, 1, 2]);
        (writer.level, writer.annex_has_heading) = (1, true);
        assert_eq!(levels(writer.parts(&blocks[3..], Place::Annex)), [2, 3]);
    }

    #[test]
    fn items_stand_below_the_one_before_them_even_where_a_depth_is_skipped() {
        let item = |depth, text: &str| Item { depth, text: vec![Inline::plain(text)] };
        let items = [item(1, "a"), item(2, "b"), item(0, "c"), item(2, "d"), item(2, "e"), item(0, "f")];
        let list = writer().list(true, &items).unwrap();
        let marks = |list: &List| list.items.iter().map(|item| item.mark.clone()).collect::<Vec<_>>();
        assert_eq!(marks(&list), ["(a)", "(b)", "(c)"]);
        assert_eq!(marks(list.items[0].below.as_ref().unwrap()), ["(i)"]);
        assert_eq!(marks(list.items[1].below.as_ref().unwrap()), ["(i)", "(ii)"]);
    }

    #[test]
    fn only_addresses_that_people_open_become_links() {
        for href in ["https://example.org", "mailto:a@example.org", "HTTP://example.org"] {
            assert!(matches!(link("x".into(), href), Run::Link { .. }), "{href}");
        }
        for href in ["javascript:alert(1)", "", "file:///etc/passwd", "/reports", "ht"] {
            assert!(matches!(link("x".into(), href), Run::Words { .. }), "{href}");
        }
    }
}
