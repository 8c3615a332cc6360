//! Feeds of what is new, as RFC 4287 (Atom) writes them.

use chrono::NaiveDateTime;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

/// A feed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feed {
    /// The same for as long as the feed exists: its own address.
    pub id: String,
    /// The page it belongs to.
    pub page: String,
    /// What it is called.
    pub title: String,
    /// Who publishes.
    pub author: String,
    /// The language of its texts, a BCP 47 tag.
    pub language: String,
    /// When something was published last, in UTC.
    pub updated: NaiveDateTime,
    /// What was published, the newest first.
    pub entries: Vec<Entry>,
}

/// One publication.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The same for as long as the publication exists.
    pub id: String,
    /// Its page.
    pub page: String,
    /// What it is, in a line.
    pub title: String,
    /// Who speaks.
    pub author: String,
    /// When it was published, in UTC.
    pub published: NaiveDateTime,
    /// What it says, as plain text.
    pub summary: String,
}

impl Feed {
    /// The feed as a file of type `application/atom+xml`.
    pub fn written(&self) -> std::io::Result<Vec<u8>> {
        let mut writer = Writer::new_with_indent(Vec::new(), b' ', 1);
        writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)))?;
        writer
            .create_element("feed")
            .with_attribute(("xmlns", "http://www.w3.org/2005/Atom"))
            .with_attribute(("xml:lang", self.language.as_str()))
            .write_inner_content(|writer| {
                element(writer, "id", &self.id)?;
                element(writer, "title", &self.title)?;
                element(writer, "updated", &instant(self.updated))?;
                author(writer, &self.author)?;
                link(writer, "self", &self.id)?;
                link(writer, "alternate", &self.page)?;
                self.entries.iter().try_for_each(|entry| entry.write(writer))
            })?;
        Ok(writer.into_inner())
    }
}

impl Entry {
    fn write(&self, writer: &mut Writer<Vec<u8>>) -> std::io::Result<()> {
        writer.create_element("entry").write_inner_content(|writer| {
            element(writer, "id", &self.id)?;
            element(writer, "title", &self.title)?;
            element(writer, "updated", &instant(self.published))?;
            element(writer, "published", &instant(self.published))?;
            author(writer, &self.author)?;
            link(writer, "alternate", &self.page)?;
            element(writer, "summary", &self.summary)
        })?;
        Ok(())
    }
}

fn author(writer: &mut Writer<Vec<u8>>, name: &str) -> std::io::Result<()> {
    writer.create_element("author").write_inner_content(|writer| element(writer, "name", name))?;
    Ok(())
}

fn element(writer: &mut Writer<Vec<u8>>, name: &str, words: &str) -> std::io::Result<()> {
    writer.create_element(name).write_text_content(BytesText::new(&printable(words)))?;
    Ok(())
}

fn link(writer: &mut Writer<Vec<u8>>, rel: &str, address: &str) -> std::io::Result<()> {
    writer.create_element("link").with_attributes([("rel", rel), ("href", address)]).write_empty()?;
    Ok(())
}

/// Without the characters that XML 1.0 does not allow at all.
fn printable(words: &str) -> String {
    let is_allowed = |c: &char| matches!(*c, '\t' | '\n' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..='\u{10ffff}');
    words.chars().filter(is_allowed).collect()
}

fn instant(at: NaiveDateTime) -> String {
    at.format("%Y-%m-%dT%H:%M:%SZ").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_feed_says_what_is_new_and_escapes_what_people_wrote() {
        let at = chrono::NaiveDate::from_ymd_opt(2026, 11, 23).unwrap().and_hms_opt(9, 0, 0).unwrap();
        let feed = Feed {
            id: "https://sama.example/en/sama/feed.atom".into(),
            page: "https://sama.example/en/sama".into(),
            title: "Sama".into(),
            author: "Sama".into(),
            language: "en".into(),
            updated: at,
            entries: vec![Entry {
                id: "urn:uuid:1".into(),
                page: "https://sama.example/en/sama/recommendations/upr-4-1?a=1&b=2".into(),
                title: "Ferries <before> the review & after".into(),
                author: "Ministry of Health".into(),
                published: at,
                summary: "Two\u{0} wards".into(),
            }],
        };
        let written = String::from_utf8(feed.written().unwrap()).unwrap();
        for part in [
            r#"<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">"#,
            "<title>Ferries &lt;before&gt; the review &amp; after</title>",
            r#"<link rel="alternate" href="https://sama.example/en/sama/recommendations/upr-4-1?a=1&amp;b=2"/>"#,
            "<updated>2026-11-23T09:00:00Z</updated>",
            "<summary>Two wards</summary>",
        ] {
            assert!(written.contains(part), "{part} is not in {written}");
        }
    }
}
