//! Web pages and electronic books.

use quick_xml::events::Event;
use suivi_formats::document::html::{self, Options, SourceLink};
use suivi_formats::document::{Document, Form, epub};
use suivi_kernel::Language;

use crate::sample::{names, part, report};

/// Every `id` and every place that is linked to; fails where something is not well-formed or an `id` comes twice.
fn ids_and_links(xml: &str) -> (Vec<String>, Vec<String>) {
    let mut reader = quick_xml::Reader::from_str(xml);
    let (mut ids, mut links) = (Vec::new(), Vec::new());
    loop {
        match reader.read_event().unwrap() {
            Event::Start(element) | Event::Empty(element) => {
                for attribute in element.attributes() {
                    let attribute = attribute.unwrap();
                    let value = attribute.value.to_string();
                    match attribute.key.as_ref() {
                        "id" => {
                            assert!(!ids.contains(&value), "{value} comes twice");
                            ids.push(value);
                        }
                        "href" => links.push(value),
                        _ => {}
                    }
                }
            }
            Event::Eof => return (ids, links),
            _ => {}
        }
    }
}

#[test]
fn a_part_of_a_page_has_the_marks_of_the_document() {
    let html = html::body(&report(Language::En), &Options::default());
    assert!(html.contains("<h2 id=\"section-0a1b2c3d4e5f\">Schools</h2>"), "{html}");
    assert!(html.contains("<span class=\"n\">1.</span> Sama opened twelve schools"));
    assert!(html.contains("<strong>free</strong> &amp; &lt;Year&gt; <em>Schooling of girls</em>"));
    assert!(
        html.contains("<ol class=\"marks\" role=\"list\"><li><span class=\"mark\">(a)</span> Schools<ol")
    );
    assert!(html.contains("<li><span class=\"mark\">(ii)</span> Act No. 4 of Sama, art. 2<ol"));
    assert!(html.contains("<caption>Schooling of girls</caption><thead><tr><th scope=\"col\">Year</th>"));
    assert!(html.contains("role=\"img\" aria-label=\"Sama opened twelve schools in the valley in 2024.\""));
    assert!(html.contains("<a href=\"https://example.org/act?a=1&amp;b=2\">"));
    assert!(html.contains("<h5 id=\"h4\">free</h5>"));
    assert!(!html.contains("u-1"));
}

#[test]
fn notes_and_their_marks_lead_to_each_other() {
    let page = html::page(&report(Language::Ar));
    let (ids, links) = ids_and_links(page.trim_start_matches("<!DOCTYPE html>"));
    for link in links.iter().filter_map(|link| link.strip_prefix('#')) {
        assert!(ids.iter().any(|id| id == link), "{link} leads nowhere");
    }
    for id in ["n1", "r1", "n3", "r3", "annex", "contents"] {
        assert!(ids.iter().any(|known| known == id), "{id}");
    }
    assert!(page.contains("<html lang=\"ar\" dir=\"rtl\">") && page.contains("<h1>تقرير جمهورية سما</h1>"));
}

#[test]
fn several_documents_can_stand_on_one_page() {
    let document = report(Language::Fr);
    let part = |ids: &'static str| html::body(&document, &Options { base: 3, ids, sources: None });
    let html = format!("<div>{}{}</div>", part("a-"), part("b-"));
    ids_and_links(&html);
    assert!(html.contains("<h3 id=\"a-section-0a1b2c3d4e5f\">"));
}

#[test]
fn those_who_write_see_where_it_comes_from() {
    let find =
        |kind: &str, id: &str| Some(SourceLink { href: format!("/{kind}/{id}"), label: "Source".into() });
    let html = html::body(&report(Language::En), &Options { sources: Some(&find), ..Options::default() });
    assert!(html.contains(" <a class=\"source\" href=\"/update/u-1\">Source</a>"));
}

#[test]
fn an_easy_page_is_never_slanted() {
    let page = html::page(&Document { form: Form::EasyRead, ..report(Language::En) });
    assert!(!page.contains("<em>") && page.contains("Arial"));
}

#[test]
fn a_book_is_whole_and_leads_through_itself() {
    for language in [Language::En, Language::Ar] {
        let document = report(language);
        let book = epub::write(&document).unwrap();
        assert_eq!(book, epub::write(&document).unwrap());
        // The kind stands first and uncompressed.
        assert_eq!(&book[30..58], b"mimetypeapplication/epub+zip");
        let mut places = Vec::new();
        let mut links = Vec::new();
        for name in names(&book).iter().filter(|name| name.ends_with(".xhtml")) {
            let file = name.strip_prefix("EPUB/").unwrap();
            let (ids, found) = ids_and_links(&part(&book, name));
            places.push(file.to_owned());
            places.extend(ids.iter().map(|id| format!("{file}#{id}")));
            links.extend(
                found
                    .into_iter()
                    .map(|link| if link.starts_with('#') { format!("{file}{link}") } else { link }),
            );
        }
        for link in links.iter().filter(|link| !link.starts_with("https://") && *link != "style.css") {
            assert!(places.contains(link), "{link} leads nowhere");
        }
        let package = part(&book, "EPUB/package.opf");
        ids_and_links(&package);
        assert!(package.contains(&format!("<dc:language>{}</dc:language>", language.tag())));
        assert!(package.contains("schema:accessModeSufficient") && package.contains("properties=\"svg\""));
        let direction = if language == Language::Ar { "rtl" } else { "ltr" };
        assert!(package.contains(&format!("page-progression-direction=\"{direction}\"")));
        for file in places.iter().filter(|place| !place.contains('#')) {
            assert!(package.contains(&format!("href=\"{file}\"")), "{file}");
        }
    }
}
