//! Answers to harvesters, as the Open Archives Initiative's protocol (OAI-PMH 2.0) writes them, with records in Dublin Core.

use chrono::NaiveDateTime;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

/// The one format that records come in.
pub const FORMAT: &str = "oai_dc";

/// An answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The address that is asked.
    pub base: String,
    /// When it is given, in UTC.
    pub at: NaiveDateTime,
    /// What was asked, as names and values; none where it could not be understood.
    pub asked: Vec<(String, String)>,
    /// What is said.
    pub said: Said,
}

/// What an answer says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// It cannot be answered.
    Error(Fault, String),
    /// Who is asked.
    Identify {
        /// The name of the archive.
        name: String,
        /// Whom to write to.
        email: String,
        /// The earliest time of a record.
        earliest: NaiveDateTime,
    },
    /// The one format.
    Formats,
    /// The sets, each by its code and name.
    Sets(Vec<(String, String)>),
    /// Heads of records.
    Heads(Vec<Head>, Option<Next>),
    /// Records.
    Records(Vec<Record>, Option<Next>),
    /// One record.
    Record(Box<Record>),
}

/// Why something cannot be answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// No such question.
    BadVerb,
    /// An argument is missing, odd, or asked twice.
    BadArgument,
    /// The token is not one that was given out.
    BadResumptionToken,
    /// Not in this format.
    CannotDisseminateFormat,
    /// No such record.
    IdDoesNotExist,
    /// Nothing is like that.
    NoRecordsMatch,
}

impl Fault {
    fn code(self) -> &'static str {
        match self {
            Fault::BadVerb => "badVerb",
            Fault::BadArgument => "badArgument",
            Fault::BadResumptionToken => "badResumptionToken",
            Fault::CannotDisseminateFormat => "cannotDisseminateFormat",
            Fault::IdDoesNotExist => "idDoesNotExist",
            Fault::NoRecordsMatch => "noRecordsMatch",
        }
    }
}

/// How a list that does not fit goes on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Next {
    /// What to ask with; empty at the end of a list that was given in parts.
    pub token: String,
    /// How many there are in all.
    pub total: u64,
    /// How many were given before.
    pub before: u64,
}

/// The head of a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// Its identifier, the same for ever.
    pub identifier: String,
    /// When it was published, changed or withdrawn last.
    pub at: NaiveDateTime,
    /// The code of its set.
    pub set: String,
    /// Whether it was withdrawn.
    pub is_deleted: bool,
}

/// A record; one that was withdrawn has a head only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Its head.
    pub head: Head,
    /// Elements of Dublin Core: name, language where there is one, value.
    pub elements: Vec<(&'static str, Option<String>, String)>,
}

type Xml = Writer<Vec<u8>>;

impl Answer {
    /// The answer as a file of type `text/xml`.
    pub fn written(&self) -> std::io::Result<Vec<u8>> {
        let mut writer = Writer::new_with_indent(Vec::new(), b' ', 1);
        writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
        writer
            .create_element("OAI-PMH")
            .with_attributes([
                ("xmlns", "http://www.openarchives.org/OAI/2.0/"),
                ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
                (
                    "xsi:schemaLocation",
                    "http://www.openarchives.org/OAI/2.0/ http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd",
                ),
            ])
            .write_inner_content(|writer| {
                text(writer, "responseDate", &instant(self.at))?;
                let asked = self.asked.iter().map(|(name, value)| (name.as_str(), value.as_str()));
                writer
                    .create_element("request")
                    .with_attributes(asked)
                    .write_text_content(BytesText::new(&self.base))?;
                self.said.write(writer, &self.base)
            })?;
        Ok(writer.into_inner())
    }
}

impl Said {
    fn write(&self, writer: &mut Xml, base: &str) -> std::io::Result<()> {
        match self {
            Said::Error(fault, words) => {
                writer
                    .create_element("error")
                    .with_attribute(("code", fault.code()))
                    .write_text_content(BytesText::new(&printable(words)))?;
            }
            Said::Identify { name, email, earliest } => within(writer, "Identify", |writer| {
                text(writer, "repositoryName", name)?;
                text(writer, "baseURL", base)?;
                text(writer, "protocolVersion", "2.0")?;
                text(writer, "adminEmail", email)?;
                text(writer, "earliestDatestamp", &instant(*earliest))?;
                text(writer, "deletedRecord", "persistent")?;
                text(writer, "granularity", "YYYY-MM-DDThh:mm:ssZ")
            })?,
            Said::Formats => within(writer, "ListMetadataFormats", |writer| {
                within(writer, "metadataFormat", |writer| {
                    text(writer, "metadataPrefix", FORMAT)?;
                    text(writer, "schema", "http://www.openarchives.org/OAI/2.0/oai_dc.xsd")?;
                    text(writer, "metadataNamespace", "http://www.openarchives.org/OAI/2.0/oai_dc/")
                })
            })?,
            Said::Sets(sets) => within(writer, "ListSets", |writer| {
                sets.iter().try_for_each(|(code, name)| {
                    within(writer, "set", |writer| {
                        text(writer, "setSpec", code)?;
                        text(writer, "setName", name)
                    })
                })
            })?,
            Said::Heads(heads, next) => within(writer, "ListIdentifiers", |writer| {
                heads.iter().try_for_each(|head| head.write(writer))?;
                next.iter().try_for_each(|next| next.write(writer))
            })?,
            Said::Records(records, next) => within(writer, "ListRecords", |writer| {
                records.iter().try_for_each(|record| record.write(writer))?;
                next.iter().try_for_each(|next| next.write(writer))
            })?,
            Said::Record(record) => within(writer, "GetRecord", |writer| record.write(writer))?,
        }
        Ok(())
    }
}

impl Head {
    fn write(&self, writer: &mut Xml) -> std::io::Result<()> {
        let element = writer.create_element("header");
        let element = if self.is_deleted { element.with_attribute(("status", "deleted")) } else { element };
        element.write_inner_content(|writer| {
            text(writer, "identifier", &self.identifier)?;
            text(writer, "datestamp", &instant(self.at))?;
            text(writer, "setSpec", &self.set)
        })?;
        Ok(())
    }
}

impl Record {
    fn write(&self, writer: &mut Xml) -> std::io::Result<()> {
        within(writer, "record", |writer| {
            self.head.write(writer)?;
            if self.head.is_deleted {
                return Ok(());
            }
            within(writer, "metadata", |writer| {
                writer
                    .create_element("oai_dc:dc")
                    .with_attributes([
                        ("xmlns:oai_dc", "http://www.openarchives.org/OAI/2.0/oai_dc/"),
                        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
                        (
                            "xsi:schemaLocation",
                            "http://www.openarchives.org/OAI/2.0/oai_dc/ \
                             http://www.openarchives.org/OAI/2.0/oai_dc.xsd",
                        ),
                    ])
                    .write_inner_content(|writer| {
                        self.elements.iter().try_for_each(|(name, language, value)| {
                            let element = writer.create_element(format!("dc:{name}"));
                            let element = match language {
                                Some(language) => element.with_attribute(("xml:lang", language.as_str())),
                                None => element,
                            };
                            element.write_text_content(BytesText::new(&printable(value)))?;
                            Ok(())
                        })
                    })?;
                Ok(())
            })
        })
    }
}

impl Next {
    fn write(&self, writer: &mut Xml) -> std::io::Result<()> {
        writer
            .create_element("resumptionToken")
            .with_attributes([
                ("completeListSize", self.total.to_string().as_str()),
                ("cursor", self.before.to_string().as_str()),
            ])
            .write_text_content(BytesText::new(&self.token))?;
        Ok(())
    }
}

fn within(
    writer: &mut Xml,
    name: &str,
    content: impl FnOnce(&mut Xml) -> std::io::Result<()>,
) -> std::io::Result<()> {
    writer.create_element(name).write_inner_content(content)?;
    Ok(())
}

fn text(writer: &mut Xml, name: &str, words: &str) -> std::io::Result<()> {
    writer.create_element(name).write_text_content(BytesText::new(&printable(words)))?;
    Ok(())
}

/// Without the characters that XML 1.0 does not allow at all.
fn printable(words: &str) -> String {
    let is_allowed = |c: &char| matches!(*c, '\t' | '\n' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..='\u{10ffff}');
    words.chars().filter(is_allowed).collect()
}

/// A point in time to the second, as the protocol writes it.
pub fn instant(at: NaiveDateTime) -> String {
    at.format("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// A day or a point in time as harvesters write it; a day that ends a period lasts to its last second.
pub fn moment(text: &str, is_end: bool) -> Option<NaiveDateTime> {
    if text.len() == 20 {
        return NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%SZ").ok();
    }
    let day = chrono::NaiveDate::parse_from_str(text, "%Y-%m-%d").ok().filter(|_| text.len() == 10)?;
    if is_end { day.and_hms_opt(23, 59, 59) } else { day.and_hms_opt(0, 0, 0) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn noon() -> NaiveDateTime {
        chrono::NaiveDate::from_ymd_opt(2026, 11, 23).unwrap().and_hms_opt(12, 0, 0).unwrap()
    }

    fn written(said: Said) -> String {
        let asked = vec![("verb".to_owned(), "GetRecord".to_owned())];
        let answer = Answer { base: "https://sama.example/oai".to_owned(), at: noon(), asked, said };
        String::from_utf8(answer.written().unwrap()).unwrap()
    }

    #[test]
    fn a_record_is_written_in_dublin_core_and_what_was_withdrawn_has_a_head_only() {
        let head = Head {
            identifier: "oai:sama.example:1".into(),
            at: noon(),
            set: "practice".into(),
            is_deleted: false,
        };
        let elements = vec![("title", Some("fr".to_owned()), "Registre <unique> & simple\u{0}".to_owned())];
        let record = Record { head: head.clone(), elements: elements.clone() };
        let xml = written(Said::Record(Box::new(record)));
        for part in [
            r#"<request verb="GetRecord">https://sama.example/oai</request>"#,
            "<datestamp>2026-11-23T12:00:00Z</datestamp>",
            r#"<dc:title xml:lang="fr">Registre &lt;unique&gt; &amp; simple</dc:title>"#,
        ] {
            assert!(xml.contains(part), "{part} is not in {xml}");
        }
        let gone = Record { head: Head { is_deleted: true, ..head }, elements };
        let xml = written(Said::Record(Box::new(gone)));
        assert!(xml.contains(r#"<header status="deleted">"#) && !xml.contains("Registre"), "{xml}");
    }

    #[test]
    fn an_error_names_its_code() {
        let xml = written(Said::Error(Fault::NoRecordsMatch, "nothing".to_owned()));
        assert!(xml.contains(r#"<error code="noRecordsMatch">nothing</error>"#));
    }

    #[test]
    fn a_period_is_read_by_days_and_by_seconds() {
        assert_eq!(moment("2026-11-23", false).map(instant).as_deref(), Some("2026-11-23T00:00:00Z"));
        assert_eq!(moment("2026-11-23", true).map(instant).as_deref(), Some("2026-11-23T23:59:59Z"));
        assert_eq!(moment("2026-11-23T12:00:00Z", true), Some(noon()));
        for odd in ["", "2026", "23.11.2026", "2026-11-23T12:00:00", "2026-13-01"] {
            assert_eq!(moment(odd, false), None, "{odd}");
        }
    }
}
