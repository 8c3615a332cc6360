//! The one that writes.

use std::collections::HashSet;
use std::fmt;

use tantivy::directory::{Directory, DirectoryLock, INDEX_WRITER_LOCK};
use tantivy::merge_policy::LogMergePolicy;
use tantivy::{IndexWriter, TantivyError, Term};

use super::document::{Change, IndexedRecommendation, SEALED};
use super::schema::{document, tie_of};
use super::{IndexError, RegisterIndex};

/// The least memory the engine accepts for one writing thread.
const LEAST_MEMORY: usize = 15_000_001;
/// Writing threads pay off from this much memory each.
const MEMORY_OF_A_THREAD: usize = 30_000_000;
/// A segment is rewritten when this part of it is deleted.
const DELETED_BEFORE_MERGE: f32 = 0.2;

/// Takes the writer's lock, if it is free.
pub(super) fn lock(files: &dyn Directory) -> Result<DirectoryLock, IndexError> {
    files.acquire_lock(&INDEX_WRITER_LOCK).map_err(|error| match error {
        tantivy::directory::error::LockError::LockBusy => IndexError::Locked,
        other => IndexError::Engine(other.into()),
    })
}

/// Writes the register's index; there is only one at a time on a node.
///
/// After an error drop it and open another: what was not committed is applied again.
///
/// Nothing is visible, or on disk, before [`RegisterWriter::commit`]; a crash loses what was applied since, and
/// [`RegisterIndex::position`] says from where to apply it again.
pub struct RegisterWriter {
    index: RegisterIndex,
    writer: IndexWriter,
    applied: HashSet<u64>,
    position: i64,
}

impl RegisterWriter {
    pub(super) fn open(index: &RegisterIndex) -> Result<Self, IndexError> {
        let memory = index.options.writer_memory.max(LEAST_MEMORY);
        let threads = (memory / MEMORY_OF_A_THREAD).clamp(1, 2);
        let writer = index.index.writer_with_num_threads(threads, memory).map_err(|error| match error {
            TantivyError::LockFailure(..) => IndexError::Locked,
            other => IndexError::Engine(other),
        })?;
        let mut policy = LogMergePolicy::default();
        policy.set_del_docs_ratio_before_merge(DELETED_BEFORE_MERGE);
        writer.set_merge_policy(Box::new(policy));
        // A writer that was killed leaves files whose names the same changes, applied again, would want to use.
        writer.garbage_collect_files().wait()?;
        index.reload()?;
        Ok(RegisterWriter {
            position: index.position()?,
            index: index.clone(),
            writer,
            applied: HashSet::new(),
        })
    }

    /// Applies a stretch of the change feed that ends at `up_to`. Applying it twice is the same as once.
    ///
    /// A batch with a sealed record is refused whole.
    pub fn apply(&mut self, batch: Vec<Change>, up_to: i64) -> Result<(), IndexError> {
        for change in &batch {
            refuse_sealed(change)?;
        }
        for change in batch {
            match change {
                Change::Upsert(record) => self.upsert(&record)?,
                Change::Delete(id) => self.forget(&id)?,
            }
        }
        self.position = self.position.max(up_to);
        Ok(())
    }

    /// Makes everything applied durable and visible, together with the position in the change feed.
    pub fn commit(&mut self) -> Result<(), IndexError> {
        let mut prepared = self.writer.prepare_commit()?;
        prepared.set_payload(&self.position.to_string());
        prepared.commit()?;
        self.applied.clear();
        self.index.reload()
    }

    /// Up to where the change feed has been applied by this writer, committed or not.
    pub fn position(&self) -> i64 {
        self.position
    }

    /// Forgets every record and starts at position 0 of the change feed; on disk at once.
    pub fn clear(&mut self) -> Result<(), IndexError> {
        self.writer.delete_all_documents()?;
        self.position = 0;
        self.commit()
    }

    /// Commits, waits until the files are in order, and lets the next writer in.
    pub fn finish(mut self) -> Result<(), IndexError> {
        self.commit()?;
        self.writer.wait_merging_threads()?;
        self.index.reload()
    }

    fn upsert(&mut self, record: &IndexedRecommendation) -> Result<(), IndexError> {
        self.forget(&record.id)?;
        let index = &self.index;
        self.writer.add_document(document(&index.fields, &index.index.schema(), record))?;
        self.applied.insert(tie_of(&record.id));
        Ok(())
    }

    /// Deletes a record, if it can be there at all: looking first makes a first import twice as fast.
    fn forget(&mut self, id: &str) -> Result<(), IndexError> {
        let term = Term::from_field_text(self.index.fields.id, id);
        let may_be_there =
            self.applied.contains(&tie_of(id)) || self.index.reader.searcher().doc_freq(&term)? > 0;
        if may_be_there {
            self.writer.delete_term(term);
        }
        Ok(())
    }
}

impl fmt::Debug for RegisterWriter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RegisterWriter")
            .field("index", &self.index)
            .field("position", &self.position)
            .finish()
    }
}

fn refuse_sealed(change: &Change) -> Result<(), IndexError> {
    match change {
        Change::Upsert(record) if record.class >= SEALED => {
            Err(IndexError::Sealed { id: record.id.clone(), class: record.class })
        }
        _ => Ok(()),
    }
}
