//! The fonts of this machine.

use std::collections::HashSet;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use suivi_formats::document::Form;
use suivi_kernel::Language;
use typst::foundations::Bytes;
use typst::text::{Font, FontBook, FontInfo};
use typst::utils::LazyHash;

use crate::characters;

/// The fonts of this machine: what each is called and which characters it has. A font itself is read when a document
/// first uses it. Make it once and share it: a copy costs nothing.
#[derive(Clone)]
pub struct Fonts(Arc<Shelf>);

struct Shelf {
    book: LazyHash<FontBook>,
    faces: Vec<Face>,
}

/// One face of a font file.
struct Face {
    path: PathBuf,
    index: u32,
    read: OnceLock<Option<Font>>,
}

/// Families that serve the same letters, the best first.
struct Choice {
    /// Families with serifs, for reports.
    serif: &'static [&'static str],
    /// Families without, for texts in plain language and easy to read.
    sans: &'static [&'static str],
}

const LATIN_AND_CYRILLIC: Choice = Choice {
    serif: &["Noto Serif", "Liberation Serif", "DejaVu Serif"],
    sans: &["Noto Sans", "Liberation Sans", "DejaVu Sans"],
};
const ARABIC: Choice = Choice {
    serif: &["Noto Naskh Arabic", "Noto Sans Arabic"],
    sans: &["Noto Sans Arabic", "Noto Naskh Arabic"],
};
const CHINESE: Choice = Choice {
    serif: &["Noto Serif CJK SC", "Noto Sans CJK SC"],
    sans: &["Noto Sans CJK SC", "Noto Serif CJK SC"],
};

impl Choice {
    /// In the order of preference for a form: the other kind is better than none.
    fn for_form(&self, form: Form) -> impl Iterator<Item = &'static str> {
        let (first, second) = match form {
            Form::Standard => (self.serif, self.sans),
            Form::Plain | Form::EasyRead => (self.sans, self.serif),
        };
        first.iter().chain(second).copied()
    }
}

impl Fonts {
    /// Finds the fonts in the folders given, which come first, and in those where systems keep them. Folders that are
    /// not there are passed over.
    pub fn find(extra: &[PathBuf]) -> Self {
        let mut seen = HashSet::new();
        let mut book = FontBook::new();
        let mut faces = Vec::new();
        for folder in extra.iter().cloned().chain(system_folders()) {
            for (info, path, index) in faces_in(&folder) {
                if seen.insert((path.clone(), index)) {
                    book.push(info);
                    faces.push(Face { path, index, read: OnceLock::new() });
                }
            }
        }
        Fonts(Arc::new(Shelf { book: LazyHash::new(book), faces }))
    }

    /// Which families a language needs are not there, the one to install first for each; empty when all is well. Where one
    /// family can stand in for another, either will do.
    pub fn missing(&self, language: Language) -> Vec<&'static str> {
        needed(language)
            .into_iter()
            .filter(|choice| !choice.for_form(Form::Standard).any(|family| self.has(family)))
            .filter_map(|choice| choice.serif.first().copied())
            .collect()
    }

    /// Whether a family is there.
    pub fn has(&self, family: &str) -> bool {
        self.0.book.contains_family(&family.to_lowercase())
    }

    /// The families in which a document is set, those of its own script before the Latin one. Where none is there, the best
    /// is named all the same: another font that has the letters then takes its place.
    pub(crate) fn families(&self, language: Language, form: Form) -> Vec<&'static str> {
        needed(language)
            .into_iter()
            .filter_map(|choice| {
                choice.for_form(form).find(|family| self.has(family)).or_else(|| choice.for_form(form).next())
            })
            .collect()
    }

    /// The characters that no font has. The families given are asked first, since they have nearly all.
    pub(crate) fn uncovered(&self, wanted: impl Iterator<Item = char>, families: &[&str]) -> Vec<char> {
        let first: Vec<&FontInfo> = families
            .iter()
            .flat_map(|family| self.0.book.select_family(&family.to_lowercase()).next())
            .filter_map(|index| self.0.book.info(index))
            .collect();
        let has = |info: &FontInfo, c: char| info.coverage.contains(u32::from(c));
        wanted
            .filter(|&c| characters::needs_glyph(c))
            .filter(|&c| !first.iter().any(|info| has(info, c)))
            .filter(|&c| {
                !(0..self.0.faces.len()).filter_map(|index| self.0.book.info(index)).any(|info| has(info, c))
            })
            .collect()
    }

    pub(crate) fn book(&self) -> &LazyHash<FontBook> {
        &self.0.book
    }

    /// A face by its place in the book; read now, if it was not before.
    pub(crate) fn face(&self, index: usize) -> Option<Font> {
        let face = self.0.faces.get(index)?;
        face.read.get_or_init(|| read(&face.path, face.index)).clone()
    }
}

impl fmt::Debug for Fonts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Fonts({} faces)", self.0.faces.len())
    }
}

/// Digits and foreign names stand in every text, so the Latin letters are always needed.
fn needed(language: Language) -> Vec<&'static Choice> {
    match language {
        Language::Ar => vec![&ARABIC, &LATIN_AND_CYRILLIC],
        Language::Zh => vec![&CHINESE, &LATIN_AND_CYRILLIC],
        Language::En | Language::Fr | Language::Es | Language::Ru => vec![&LATIN_AND_CYRILLIC],
    }
}

fn read(path: &Path, index: u32) -> Option<Font> {
    let read = std::fs::read(path).ok().and_then(|bytes| Font::new(Bytes::new(bytes), index));
    if read.is_none() {
        tracing::warn!(path = %path.display(), "a font could not be read");
    }
    read
}

/// The faces in the files of a folder and of those below it, in the order of their paths.
fn faces_in(folder: &Path) -> Vec<(FontInfo, PathBuf, u32)> {
    let mut database = fontdb::Database::new();
    database.load_fonts_dir(folder);
    let mut faces: Vec<_> = database
        .faces()
        .filter(|face| !face.families.iter().any(|(family, _)| is_other_chinese(family)))
        .filter_map(|face| match &face.source {
            fontdb::Source::File(path) | fontdb::Source::SharedFile(path, _) => {
                Some((face.id, path.clone(), face.index))
            }
            fontdb::Source::Binary(_) => None,
        })
        .collect();
    faces.sort_by(|one, other| (&one.1, one.2).cmp(&(&other.1, other.2)));
    faces
        .into_iter()
        .filter_map(|(id, path, index)| {
            let info = database.with_face_data(id, FontInfo::new)??;
            Some((info, path, index))
        })
        .filter(|(info, ..)| !info.is_last_resort())
        .collect()
}

/// The Noto fonts for Chinese come with faces for Japan, Korea, Hong Kong and Taiwan in the same files. Those draw the
/// same characters in another way, and each has tens of thousands.
fn is_other_chinese(family: &str) -> bool {
    family.starts_with("Noto")
        && family.contains(" CJK ")
        && (!family.ends_with(" SC") || family.contains(" Mono "))
}

/// Where systems keep their fonts; a folder of another system is simply not there.
fn system_folders() -> Vec<PathBuf> {
    let mut folders: Vec<PathBuf> = [
        "/usr/share/fonts",
        "/usr/local/share/fonts",
        "/Library/Fonts",
        "/System/Library/Fonts",
        "/System/Library/AssetsV2/com_apple_MobileAsset_Font7",
    ]
    .map(PathBuf::from)
    .into();
    if let Some(home) = std::env::var_os("HOME").map(PathBuf::from) {
        folders.extend([".fonts", ".local/share/fonts", "Library/Fonts"].map(|folder| home.join(folder)));
    }
    if let Some(windows) = std::env::var_os("SYSTEMROOT").map(PathBuf::from) {
        folders.push(windows.join("Fonts"));
    }
    if let Some(user) = std::env::var_os("LOCALAPPDATA").map(PathBuf::from) {
        folders.push(user.join("Microsoft").join("Windows").join("Fonts"));
    }
    folders
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_machine_without_fonts_is_told_which_to_install() {
        let none = Fonts(Arc::new(Shelf { book: LazyHash::new(FontBook::new()), faces: Vec::new() }));
        assert_eq!(none.missing(Language::Fr), ["Noto Serif"]);
        assert_eq!(none.missing(Language::Ar), ["Noto Naskh Arabic", "Noto Serif"]);
        assert_eq!(none.missing(Language::Zh), ["Noto Serif CJK SC", "Noto Serif"]);
        assert_eq!(none.uncovered("a b\u{200f}".chars(), &[]), ['a', 'b']);
    }

    #[test]
    fn only_the_faces_of_mainland_china_are_taken_from_the_noto_collections() {
        assert!(is_other_chinese("Noto Sans CJK JP"));
        assert!(is_other_chinese("Noto Sans Mono CJK SC"));
        assert!(!is_other_chinese("Noto Serif CJK SC"));
        assert!(!is_other_chinese("Noto Serif"));
    }
}
