//! Reads a PDF file's structure.

use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Object, ObjectId};

pub struct Pdf(Document);

/// An element of the structure tree, with its own below it.
#[derive(Debug)]
pub struct Element {
    pub kind: String,
    pub below: Vec<Element>,
    dictionary: Dictionary,
}

impl Pdf {
    pub fn read(bytes: &[u8]) -> Pdf {
        Pdf(Document::load_mem(bytes).expect("a PDF file"))
    }

    pub fn catalog(&self) -> &Dictionary {
        self.0.catalog().expect("a catalog")
    }

    /// What stands under a key, followed to the object itself.
    pub fn get<'a>(&'a self, dictionary: &'a Dictionary, key: &str) -> Option<&'a Object> {
        dictionary.get_deref(key.as_bytes(), &self.0).ok()
    }

    pub fn dictionary<'a>(&'a self, dictionary: &'a Dictionary, key: &str) -> &'a Dictionary {
        self.get(dictionary, key)
            .and_then(|object| object.as_dict().ok())
            .unwrap_or_else(|| panic!("no /{key}"))
    }

    pub fn text(&self, dictionary: &Dictionary, key: &str) -> Option<String> {
        lopdf::decode_text_string(self.get(dictionary, key)?).ok()
    }

    pub fn metadata(&self) -> String {
        let stream = self.get(self.catalog(), "Metadata").and_then(|object| object.as_stream().ok());
        let stream = stream.expect("metadata");
        let plain = stream.decompressed_content().unwrap_or_else(|_| stream.content.clone());
        String::from_utf8(plain).expect("metadata in UTF-8")
    }

    pub fn pages(&self) -> Vec<&Dictionary> {
        self.0.page_iter().map(|id| self.0.get_dictionary(id).expect("a page")).collect()
    }

    /// Every dictionary in the file, also those of streams.
    pub fn dictionaries(&self) -> impl Iterator<Item = &Dictionary> {
        self.0.objects.values().filter_map(|object| match object {
            Object::Stream(stream) => Some(&stream.dict),
            other => other.as_dict().ok(),
        })
    }

    /// What draws a page, step by step.
    pub fn operations(&self, page: ObjectId) -> Vec<Operation> {
        Content::decode(&self.0.get_page_content(page)).expect("a page's content").operations
    }

    pub fn page_ids(&self) -> Vec<ObjectId> {
        self.0.page_iter().collect()
    }

    /// The structure tree from its root.
    pub fn structure(&self) -> Vec<Element> {
        self.below(self.dictionary(self.catalog(), "StructTreeRoot"))
    }

    fn below(&self, dictionary: &Dictionary) -> Vec<Element> {
        let kids: Vec<&Object> = match self.get(dictionary, "K") {
            Some(Object::Array(kids)) => kids.iter().collect(),
            Some(kid) => vec![kid],
            None => Vec::new(),
        };
        kids.into_iter()
            .filter_map(|kid| self.0.dereference(kid).ok()?.1.as_dict().ok())
            .filter_map(|kid| {
                let kind = String::from_utf8_lossy(kid.get(b"S").ok()?.as_name().ok()?).into_owned();
                Some(Element { kind, below: self.below(kid), dictionary: kid.clone() })
            })
            .collect()
    }

    /// The names of bookmarks in the outline, in order.
    pub fn bookmarks(&self) -> Vec<String> {
        let mut names = Vec::new();
        self.add_bookmarks(self.dictionary(self.catalog(), "Outlines"), &mut names);
        names
    }

    fn add_bookmarks(&self, parent: &Dictionary, names: &mut Vec<String>) {
        let mut next = self.get(parent, "First");
        while let Some(item) = next.and_then(|object| object.as_dict().ok()) {
            names.extend(self.text(item, "Title"));
            self.add_bookmarks(item, names);
            next = self.get(item, "Next");
        }
    }

    pub fn alternative(&self, element: &Element) -> Option<String> {
        self.text(&element.dictionary, "Alt")
    }

    /// An attribute of an element: `Scope`, `ListNumbering`.
    pub fn attribute(&self, element: &Element, key: &str) -> Option<String> {
        let attributes: Vec<&Dictionary> = match self.get(&element.dictionary, "A")? {
            Object::Array(all) => {
                all.iter().filter_map(|one| self.0.dereference(one).ok()?.1.as_dict().ok()).collect()
            }
            one => one.as_dict().ok().into_iter().collect(),
        };
        let name = attributes.iter().find_map(|one| one.get(key.as_bytes()).ok()?.as_name().ok())?;
        Some(String::from_utf8_lossy(name).into_owned())
    }
}

impl Element {
    /// This element and all below it, in reading order.
    pub fn all(&self) -> Vec<&Element> {
        let mut all = vec![self];
        for element in &self.below {
            all.extend(element.all());
        }
        all
    }

    pub fn kinds(&self) -> Vec<&str> {
        self.below.iter().map(|element| element.kind.as_str()).collect()
    }
}
