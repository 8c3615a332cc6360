//! Every golden document says the same in every carrier: as text, as a web page, as a Word file by Word's conventions, and
//! as the Word file and the PDF that LibreOffice makes of the page.

use suivi_formats::extract::extract;
use suivi_formats::reading::{Role, read};

use super::common::{convert, folder, office};
use super::golden::{golden, names};
use super::shown::{compare, expected, lines};
use super::word::word;

fn same_in(name: &str, carrier: &str, bytes: Vec<u8>) -> Result<(), String> {
    same(name, carrier, &lines(&extract(&read(bytes).unwrap())), &expected(name))
}

fn same(name: &str, carrier: &str, found: &str, expected: &str) -> Result<(), String> {
    let at = found.lines().zip(expected.lines()).position(|(found, expected)| found != expected);
    let at = at.or((found.lines().count() != expected.lines().count())
        .then(|| found.lines().count().min(expected.lines().count())));
    match at {
        None => Ok(()),
        Some(at) => Err(format!(
            "{name} as a {carrier}, line {}:\n  found    {}\n  expected {}",
            at + 1,
            found.lines().nth(at).unwrap_or("nothing"),
            expected.lines().nth(at).unwrap_or("nothing")
        )),
    }
}

/// Blocks that a PDF has otherwise: a space that nobody wrote, and words that the next page may go on with.
const OTHERWISE: [(&str, &str); 2] = [("report.ar.txt", "141-"), ("regional-corte.es.txt", "Y DISPONE,")];

/// Whether each paragraph, heading and item of the web page stands in a file, alone and whole.
fn same_blocks(name: &str, carrier: &str, bytes: &[u8]) -> Result<(), String> {
    let found = outside_tables(bytes.to_vec());
    // A symbol alone at the edge of a page is taken for a header.
    let is_symbol = |text: &str| text.contains('/') && !text.contains(' ');
    let is_otherwise =
        |text: &str| OTHERWISE.iter().any(|(of, begins)| *of == name && text.starts_with(begins));
    let of_page = outside_tables(golden(name).page().into_bytes());
    match of_page.iter().find(|text| !found.contains(text) && !is_symbol(text) && !is_otherwise(text)) {
        None => Ok(()),
        Some(text) => Err(format!("{name} as a {carrier} has no block of its own for {text}")),
    }
}

fn outside_tables(bytes: Vec<u8>) -> Vec<String> {
    let blocks = read(bytes).unwrap().blocks.into_iter();
    let outside = blocks.filter(|block| !matches!(block.role, Role::Cell { .. }));
    outside.map(|block| block.text.replace('\t', " ")).collect()
}

/// Every difference is shown, not only the first.
fn all_same(differences: impl Iterator<Item = Result<(), String>>) {
    let wrong: Vec<String> = differences.filter_map(Result::err).collect();
    assert!(wrong.is_empty(), "{}\n{} differ", wrong.join("\n"), wrong.len());
}

#[test]
fn every_golden_document_gives_what_is_expected_of_it() {
    names().iter().for_each(|name| drop(compare(name)));
}

/// Text has no headings but by their words, which a report of the Working Group does not look at.
fn without_headings(lines: &str) -> String {
    let bare = |line: &str| {
        let mut fields: Vec<&str> = line.split(" | ").collect();
        if fields.len() == 6 {
            fields[4] = "-";
        }
        fields.join(" | ") + "\n"
    };
    if lines.contains("| UPR |") { lines.lines().map(bare).collect() } else { lines.to_owned() }
}

#[test]
fn the_text_says_what_is_expected() {
    let differences = names().into_iter().filter(|name| !golden(name).has_table()).map(|name| {
        let found = lines(&extract(&read(golden(&name).text().into_bytes()).unwrap()));
        same(&name, "text", &without_headings(&found), &without_headings(&expected(&name)))
    });
    all_same(differences);
}

#[test]
fn a_web_page_and_a_word_file_say_what_the_text_says() {
    all_same(names().iter().flat_map(|name| {
        let golden = golden(name);
        [("web page", golden.page().into_bytes()), ("Word file", word(&golden))]
            .map(|(carrier, bytes)| same_in(name, carrier, bytes))
    }));
}

#[test]
fn what_libreoffice_writes_says_what_the_text_says() {
    let Some(office) = office() else { return };
    let folder = folder("carriers");
    let names = names();
    let pages: Vec<_> = names.iter().map(|name| folder.join(name.replace(".txt", ".html"))).collect();
    for (name, page) in names.iter().zip(&pages) {
        std::fs::write(page, golden(name).page()).unwrap();
    }
    let writer = "--infilter=HTML (StarWriter)";
    convert(&office, &folder, &[writer, "--convert-to", "docx:MS Word 2007 XML"], "docx", &pages);
    convert(&office, &folder, &[writer, "--convert-to", "pdf:writer_pdf_Export"], "pdf", &pages);
    all_same(names.iter().flat_map(|name| {
        ["docx", "pdf"].map(|kind| {
            let file = folder.join(kind).join(name.replace(".txt", &format!(".{kind}")));
            let bytes = std::fs::read(file).unwrap();
            same_blocks(name, kind, &bytes).and(same_in(name, kind, bytes))
        })
    }));
}
