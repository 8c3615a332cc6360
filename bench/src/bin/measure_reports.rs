//! How long a national report takes to become a file: 10,700 words and a matrix of 266 recommendations, as rows of a table.
//!
//! The floor of Word is the same parts compressed and nothing else; that of PDF is LibreOffice making one of the Word file,
//! where it is installed.

use std::io::{Cursor, Read, Write};
use std::process::Command;
use std::time::{Duration, Instant};

use suivi_bench::dice::Dice;
use suivi_formats::document::{
    Block, Document, Form, Inline, Labels, NotePlace, cell, docx, epub, html, words,
};
use suivi_kernel::Language;
use suivi_pdf::Fonts;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

const WORDS: usize = 10_700;
const ROWS: usize = 266;
const TIMES: usize = 20;

fn main() {
    let document = report();
    let count = words::of_document(&document);
    eprintln!("{} words in the body, {} in the annex", count.body, count.annexes);
    let file = docx::write(&document).expect("it is written");
    let floor = median(TIMES, || compressed(&file));
    let took = median(TIMES, || docx::write(&document).expect("it is written"));
    row(
        "national report as Word",
        "500 ms",
        took,
        &format!("{} (its parts compressed)", ms(floor)),
        ratio(took, floor),
    );
    row(
        "the same file read back",
        "",
        median(TIMES, || docx::read(&file).expect("it is read")),
        "",
        String::new(),
    );
    let fonts = Fonts::find(&[]);
    suivi_pdf::write(&document, &fonts).expect("fonts are there");
    let took = median(5, || suivi_pdf::write(&document, &fonts).expect("it is written"));
    match office(&file) {
        Some(floor) => row(
            "national report as PDF/UA",
            "3 s",
            took,
            &format!("{} (LibreOffice, of the Word file, start included)", ms(floor)),
            ratio(took, floor),
        ),
        None => row("national report as PDF/UA", "3 s", took, "", String::new()),
    }
    row("national report as web page", "", median(TIMES, || html::page(&document)), "", String::new());
    let book = median(TIMES, || epub::write(&document).expect("it is written"));
    row("national report as electronic book", "", book, "", String::new());
}

fn row(what: &str, budget: &str, took: Duration, floor: &str, ratio: String) {
    println!("| {what} | {budget} | {} | {floor} | {ratio} |", ms(took));
}

fn ms(time: Duration) -> String {
    format!("{:.1} ms", time.as_secs_f64() * 1_000.0)
}

fn ratio(took: Duration, floor: Duration) -> String {
    format!("{:.2}", took.as_secs_f64() / floor.as_secs_f64())
}

fn median<T>(times: usize, mut work: impl FnMut() -> T) -> Duration {
    let mut all: Vec<Duration> = (0..times)
        .map(|_| {
            let begun = Instant::now();
            std::hint::black_box(work());
            begun.elapsed()
        })
        .collect();
    all.sort();
    all[all.len() / 2]
}

/// The parts of a file, compressed anew.
fn compressed(file: &[u8]) -> Vec<u8> {
    let mut old = ZipArchive::new(Cursor::new(file)).expect("it is an archive");
    let mut new = ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..old.len() {
        let mut part = old.by_index(index).expect("the part is there");
        let mut content = Vec::new();
        part.read_to_end(&mut content).expect("the part is whole");
        new.start_file(index.to_string(), SimpleFileOptions::default()).expect("memory takes it");
        new.write_all(&content).expect("memory takes it");
    }
    new.finish().expect("memory takes it").into_inner()
}

fn office(file: &[u8]) -> Option<Duration> {
    let folder = tempfile::tempdir().ok()?;
    let word = folder.path().join("report.docx");
    std::fs::write(&word, file).ok()?;
    let begun = Instant::now();
    let done = Command::new("soffice")
        .arg(format!("-env:UserInstallation=file://{}/profile", folder.path().display()))
        .args(["--headless", "--convert-to", "pdf", "--outdir"])
        .arg(folder.path())
        .arg(&word)
        .output()
        .ok()?;
    done.status.success().then(|| begun.elapsed())
}

/// An invented report of the length that the Universal Periodic Review allows.
fn report() -> Document {
    let mut dice = Dice::new(10_700);
    let vocabulary = [
        "school",
        "island",
        "court",
        "midwife",
        "ferry",
        "law",
        "girls",
        "detention",
        "shelter",
        "water",
        "was",
        "the",
        "of",
        "in",
        "and",
        "for",
        "every",
        "since",
        "2025",
        "province",
    ];
    let mut sentence = |length: usize| {
        let mut line = String::new();
        for at in 0..length {
            let word = vocabulary[dice.between(0, vocabulary.len() - 1)];
            line.push_str(if at == 0 { "" } else { " " });
            line.push_str(word);
        }
        line
    };
    let mut body = Vec::new();
    let mut written = 0;
    while written + 60 < WORDS {
        if body.len() % 16 == 0 {
            let note = Inline::Note { at: NotePlace::End, text: cell("Recommendations 139.1 to 139.12.") };
            let text = vec![Inline::plain(sentence(4)), note];
            body.push(Block::Heading { level: 1 + u8::from(body.len() % 32 == 16), text, anchor: None });
            written += 4;
        }
        let text = cell(sentence(60));
        body.push(Block::Paragraph { number: None, text });
        written += 60;
    }
    let header = ["No.", "Recommendation", "States", "Position", "Measures", "Status", "SDG"].map(cell);
    let rows = (0..ROWS)
        .map(|at| {
            vec![
                cell(format!("139.{}", at + 1)),
                cell(sentence(25)),
                cell("Uruguay"),
                cell("Supported"),
                cell(sentence(18)),
                cell("In implementation"),
                cell("4, 5"),
            ]
        })
        .collect();
    let mut document = Document {
        title: "National report".to_owned(),
        masthead: vec!["Human Rights Council".to_owned()],
        author: "Sama".to_owned(),
        language: Language::En,
        body,
        annexes: vec![Block::Table { caption: "Matrix".to_owned(), header: header.into(), rows }],
        labels: Labels {
            notes: "Notes".to_owned(),
            annex: "Annex".to_owned(),
            contents: "Contents".to_owned(),
        },
        form: Form::Standard,
    };
    document.number_paragraphs();
    document
}
