//! The parts of a Word file and how they refer to each other.

use std::cell::RefCell;
use std::collections::HashMap;
use std::io::{Cursor, Read as _};

use zip::ZipArchive;

use super::damaged;
use super::pull::{Pull, Token, attribute};
use crate::archive::{self, Limits};
use crate::{Kind, Unreadable, sniff};

/// What a Word file may unpack to.
const LIMITS: Limits = Limits { total: 64 << 20, part: 64 << 20, parts: 4096, ratio: 150, free: 24 << 20 };

/// A relation of a part: of what kind, and where it leads.
struct Relation {
    id: String,
    kind: String,
    target: String,
    is_outside: bool,
}

/// The parts of a Word file.
pub(crate) struct Package<'a> {
    archive: RefCell<ZipArchive<Cursor<&'a [u8]>>>,
    /// The part that holds the text.
    main: String,
    relations: Vec<Relation>,
}

impl<'a> Package<'a> {
    /// Opens a file that is a Word document and safe to unpack.
    pub(crate) fn open(bytes: &'a [u8]) -> Result<Self, Unreadable> {
        if bytes.is_empty() {
            return Err(Unreadable::Empty);
        }
        match sniff(bytes) {
            Kind::Docx | Kind::Zip => {}
            // Long first parts may hide what the others are.
            Kind::Xlsx if crate::sniff::of_archive(bytes) == Some(Kind::Docx) => {}
            Kind::EncryptedOffice => return Err(Unreadable::Encrypted),
            found => return Err(Unreadable::WrongKind { found, expected: "a Word document (.docx)" }),
        }
        let mut file = Cursor::new(bytes);
        archive::check(&mut file, LIMITS)?;
        let archive = RefCell::new(ZipArchive::new(file).map_err(damaged)?);
        let mut package = Package { archive, main: String::new(), relations: Vec::new() };
        let start = package.relations("", "_rels/.rels")?;
        let main = start.into_iter().find(|relation| relation.kind == "officeDocument");
        package.main = main.map_or_else(|| "word/document.xml".to_owned(), |relation| relation.target);
        if package.archive.borrow().index_for_name(&package.main).is_none() {
            return Err(Unreadable::WrongKind { found: Kind::Zip, expected: "a Word document (.docx)" });
        }
        package.relations = package.relations(&package.main, &relations_of(&package.main))?;
        Ok(package)
    }

    /// The text.
    pub(crate) fn document(&self) -> Result<String, Unreadable> {
        Ok(self.part(&self.main)?.unwrap_or_default())
    }

    /// A part that the text refers to, such as its styles.
    pub(crate) fn related(&self, kind: &str) -> Result<Option<String>, Unreadable> {
        match self.relations.iter().find(|relation| relation.kind == kind && !relation.is_outside) {
            Some(relation) => self.part(&relation.target),
            None => Ok(None),
        }
    }

    /// All parts of one kind that the text refers to, such as its headers.
    pub(crate) fn all_related(&self, kind: &str) -> Result<Vec<String>, Unreadable> {
        let of_kind = self.relations.iter().filter(|relation| relation.kind == kind && !relation.is_outside);
        // Each is unpacked once, however often a file names it.
        let targets: std::collections::BTreeSet<&str> =
            of_kind.map(|relation| relation.target.as_str()).collect();
        let parts: Result<Vec<_>, _> = targets.into_iter().map(|target| self.part(target)).collect();
        Ok(parts?.into_iter().flatten().collect())
    }

    /// Where the links of a part lead, by their names in it; of the text where the kind is empty.
    pub(crate) fn links(&self, kind: &str) -> Result<HashMap<String, String>, Unreadable> {
        let of_part;
        let relations = if kind.is_empty() {
            &self.relations
        } else {
            let Some(part) = self.relations.iter().find(|relation| relation.kind == kind) else {
                return Ok(HashMap::new());
            };
            of_part = self.relations(&part.target, &relations_of(&part.target))?;
            &of_part
        };
        let links = relations.iter().filter(|relation| relation.kind == "hyperlink" && relation.is_outside);
        Ok(links.map(|relation| (relation.id.clone(), relation.target.clone())).collect())
    }

    fn part(&self, name: &str) -> Result<Option<String>, Unreadable> {
        let mut archive = self.archive.borrow_mut();
        let Some(index) = archive.index_for_name(name) else { return Ok(None) };
        let mut bytes = Vec::new();
        let part = archive.by_index(index).map_err(damaged)?;
        part.take(LIMITS.part).read_to_end(&mut bytes).map_err(damaged)?;
        // Word writes UTF-8; the standard permits UTF-16, which begins with a mark.
        let (encoding, mark) = encoding_rs::Encoding::for_bom(&bytes).unwrap_or((encoding_rs::UTF_8, 0));
        Ok(Some(encoding.decode_without_bom_handling(&bytes[mark..]).0.into_owned()))
    }

    fn relations(&self, of: &str, file: &str) -> Result<Vec<Relation>, Unreadable> {
        let Some(file) = self.part(file)? else { return Ok(Vec::new()) };
        let mut xml = Pull::new(&file);
        let mut relations = Vec::new();
        loop {
            match xml.next()? {
                Token::Start(element) if element.local_name().as_ref() == "Relationship" => {
                    let get = |name| attribute(&element, name).unwrap_or_default();
                    let (target, is_outside) = (get("Target"), get("TargetMode") == "External");
                    let kind = get("Type");
                    relations.push(Relation {
                        id: get("Id"),
                        kind: kind.rsplit('/').next().unwrap_or_default().to_owned(),
                        target: if is_outside { target } else { beside(of, &target) },
                        is_outside,
                    });
                }
                Token::Eof => return Ok(relations),
                _ => {}
            }
        }
    }
}

/// The file that holds a part's relations.
fn relations_of(part: &str) -> String {
    let (folder, name) = part.rsplit_once('/').map_or(("", part), |(folder, name)| (folder, name));
    format!("{folder}/_rels/{name}.rels").trim_start_matches('/').to_owned()
}

/// The part that a target means, seen from another.
fn beside(part: &str, target: &str) -> String {
    let mut path: Vec<&str> = if target.starts_with('/') { Vec::new() } else { part.split('/').collect() };
    path.pop();
    for step in target.split('/') {
        match step {
            "" | "." => {}
            ".." => {
                path.pop();
            }
            step => path.push(step),
        }
    }
    path.join("/")
}
