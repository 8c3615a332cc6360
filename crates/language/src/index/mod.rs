//! The search index of the register: derived from the database, fed by its change feed, thrown away at will.

pub(crate) mod bits;
mod document;
mod error;
mod facet;
pub(crate) mod labels;
pub(crate) mod schema;
pub(crate) mod snapshot;
pub(crate) mod tables;
mod tokenizers;
mod writer;

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use tantivy::directory::MmapDirectory;
use tantivy::{Index, IndexReader, ReloadPolicy, TantivyError, Warmer};

pub use document::{CaseTokens, Change, Covered, IndexedRecommendation, SEALED};
pub use error::IndexError;
pub use facet::{Facet, UnknownFacet};
pub use writer::RegisterWriter;

use schema::{FORMAT, Fields};
use snapshot::{Snapshot, Snapshots};

/// The file that says which version of Suivi's schema wrote the index.
const FORMAT_FILE: &str = "suivi-index-format";

/// How much memory the index may take while it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IndexOptions {
    /// Bytes for documents not yet on disk, all writing threads together; at least 15 MB are used.
    pub writer_memory: usize,
}

impl Default for IndexOptions {
    fn default() -> Self {
        IndexOptions { writer_memory: 64_000_000 }
    }
}

/// The register's index in one directory. Clones are cheap and see the same index.
#[derive(Clone)]
pub struct RegisterIndex {
    directory: PathBuf,
    options: IndexOptions,
    index: Index,
    fields: Fields,
    reader: IndexReader,
    snapshots: Arc<Snapshots>,
}

impl RegisterIndex {
    /// Opens the index in `directory`, or makes an empty one; one written by another version of the schema is emptied,
    /// so that [`RegisterIndex::position`] answers 0 and the change feed fills it again.
    pub fn open_or_create(directory: &Path) -> Result<Self, IndexError> {
        Self::open_with(directory, IndexOptions::default())
    }

    /// As [`RegisterIndex::open_or_create`], with other limits.
    pub fn open_with(directory: &Path, options: IndexOptions) -> Result<Self, IndexError> {
        fs::create_dir_all(directory)?;
        let expected = FORMAT.to_string();
        let format = directory.join(FORMAT_FILE);
        if fs::read_to_string(&format).ok().as_deref().map(str::trim) != Some(expected.as_str()) {
            empty(directory)?;
            fs::write(&format, expected)?;
        }
        let damaged = |error: TantivyError| IndexError::Damaged {
            dir: directory.display().to_string(),
            what: error.to_string(),
        };
        let (schema, fields) = schema::schema();
        let files = MmapDirectory::open(directory).map_err(|error| damaged(error.into()))?;
        let mut index = Index::open_or_create(files, schema).map_err(damaged)?;
        schema::register_tokenizers(&mut index);
        let snapshots = Arc::new(Snapshots::new(fields.clone()));
        let warmer: Arc<dyn Warmer> = snapshots.clone();
        let reader = index
            .reader_builder()
            .reload_policy(ReloadPolicy::OnCommitWithDelay)
            .warmers(vec![Arc::downgrade(&warmer)])
            .try_into()
            .map_err(damaged)?;
        Ok(RegisterIndex { directory: directory.to_owned(), options, index, fields, reader, snapshots })
    }

    /// Throws away whatever is in `directory` and makes an empty index: the cure for [`IndexError::Damaged`].
    pub fn recreate(directory: &Path, options: IndexOptions) -> Result<Self, IndexError> {
        fs::create_dir_all(directory)?;
        empty(directory)?;
        Self::open_with(directory, options)
    }

    /// Up to where the change feed has been applied and is on disk; 0 for an empty index.
    pub fn position(&self) -> Result<i64, IndexError> {
        let payload = self.index.load_metas()?.payload;
        Ok(payload.and_then(|position| position.parse().ok()).unwrap_or(0))
    }

    /// The writer, unless another process or thread has it.
    pub fn try_writer(&self) -> Result<RegisterWriter, IndexError> {
        RegisterWriter::open(self)
    }

    /// Sees now what was committed, by this process or another; otherwise it is seen within a second.
    pub fn reload(&self) -> Result<(), IndexError> {
        Ok(self.reader.reload()?)
    }

    /// How many recommendations can be found.
    pub fn len(&self) -> u64 {
        self.reader.searcher().num_docs()
    }

    /// Whether there is nothing to find.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Where the index lies.
    pub fn directory(&self) -> &Path {
        &self.directory
    }

    /// What is committed now, and stays the same while it is looked at.
    pub(crate) fn snapshot(&self) -> Result<Arc<Snapshot>, IndexError> {
        Ok(self.snapshots.of(&self.reader.searcher())?)
    }

    pub(crate) fn fields(&self) -> &Fields {
        &self.fields
    }
}

impl fmt::Debug for RegisterIndex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RegisterIndex").field("directory", &self.directory).finish_non_exhaustive()
    }
}

/// Removes the files of an index, unless someone is writing it.
fn empty(directory: &Path) -> Result<(), IndexError> {
    let files = MmapDirectory::open(directory).map_err(TantivyError::from)?;
    let _lock = writer::lock(&files)?;
    for entry in fs::read_dir(directory)? {
        let entry = entry?;
        if entry.file_type()?.is_file() && !entry.file_name().to_string_lossy().ends_with(".lock") {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
