//! What all importers have in common.

use std::io::{self, Read, Seek, SeekFrom};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::{ImportedRecord, Refused};

/// One record, or why there is none.
pub type Item = Result<ImportedRecord, Box<Refused>>;

/// A streaming reader of records that tells how far it has come and can start in the middle.
pub trait Importer: Iterator<Item = Item> {
    /// How many bytes of the file were read so far, for a progress bar.
    fn bytes_read(&self) -> u64;

    /// Passes over the records up to and including number `row`, without building them, to resume after it.
    /// Identifiers stay what they would have been. Call it before the first `next`.
    fn skip_through(&mut self, row: u64);
}

impl<I: Importer + ?Sized> Importer for Box<I> {
    fn bytes_read(&self) -> u64 {
        (**self).bytes_read()
    }

    fn skip_through(&mut self, row: u64) {
        (**self).skip_through(row);
    }
}

/// A reader that counts what goes through it.
pub(crate) struct Counting<R> {
    inner: R,
    count: Arc<AtomicU64>,
}

impl<R: Read> Counting<R> {
    pub(crate) fn new(inner: R) -> (Self, Arc<AtomicU64>) {
        let count = Arc::new(AtomicU64::new(0));
        (Counting { inner, count: Arc::clone(&count) }, count)
    }
}

impl<R: Read> Read for Counting<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buffer)?;
        self.count.fetch_add(read as u64, Ordering::Relaxed);
        Ok(read)
    }
}

impl<R: Seek> Seek for Counting<R> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.inner.seek(to)
    }
}
