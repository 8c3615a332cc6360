//! Files, named by the SHA-256 of their content: what is kept cannot be altered silently.

use std::fs::{self, File};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use sha2::{Digest, Sha256};
use suivi_kernel::{Error, Refusal, Result, new_id};

const A_DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// A folder of content-addressed files.
#[derive(Clone, Debug)]
pub struct Blobs {
    root: PathBuf,
}

/// A file that has been kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Blob {
    /// SHA-256 of the content, in hexadecimal.
    pub hash: String,
    /// Size in bytes.
    pub size: u64,
}

impl Blobs {
    /// Uses a folder, and makes it when it is not there. Uploads that broke off more than a day ago are cleared away.
    pub fn open(root: impl Into<PathBuf>) -> Result<Self> {
        let root = root.into();
        let incoming = root.join("incoming");
        fs::create_dir_all(&incoming)?;
        for upload in fs::read_dir(&incoming)? {
            let upload = upload?.path();
            if is_abandoned(&upload)
                && let Err(e) = fs::remove_file(&upload)
            {
                tracing::warn!("{} is left over from an upload that broke off: {e}", upload.display());
            }
        }
        Ok(Blobs { root })
    }

    /// Keeps everything `content` gives. The file is on the disk before this returns.
    pub fn keep(&self, content: &mut impl Read) -> Result<Blob> {
        let mut incoming = self.begin()?;
        piece_by_piece(content, |piece| incoming.write(piece))?;
        incoming.finish()
    }

    /// Begins a file whose content comes piece by piece.
    pub fn begin(&self) -> Result<Incoming> {
        let path = self.root.join("incoming").join(new_id());
        let file = File::create(&path)?;
        Ok(Incoming { root: self.root.clone(), path, file, hasher: Sha256::new(), size: 0 })
    }

    /// Opens a kept file.
    pub fn open_blob(&self, hash: &str) -> Result<File> {
        if !is_hash(hash) {
            return Err(Refusal::NotFound.into());
        }
        let path = self.path(hash);
        File::open(&path)
            .map_err(|e| Error::from(e).while_doing(format!("opening the file {}", path.display())))
    }

    /// Where a kept file lies.
    pub fn path(&self, hash: &str) -> PathBuf {
        place(&self.root, hash)
    }

    /// The names of all kept files.
    pub fn all(&self) -> Result<Vec<String>> {
        let mut hashes = Vec::new();
        for folder in fs::read_dir(&self.root)? {
            let folder = folder?.path();
            if !folder.is_dir() || folder.ends_with("incoming") {
                continue;
            }
            for file in fs::read_dir(folder)? {
                hashes.push(file?.file_name().to_string_lossy().into_owned());
            }
        }
        hashes.sort();
        Ok(hashes)
    }

    /// Whether a kept file still has the content its name promises.
    pub fn is_intact(&self, hash: &str) -> Result<bool> {
        let mut hasher = Sha256::new();
        piece_by_piece(&mut self.open_blob(hash)?, |piece| {
            hasher.update(piece);
            Ok(())
        })?;
        Ok(hex::encode(hasher.finalize()) == hash)
    }
}

fn piece_by_piece(content: &mut impl Read, mut each: impl FnMut(&[u8]) -> Result<()>) -> Result<()> {
    let mut buffer = vec![0; 64 * 1024];
    loop {
        let read = content.read(&mut buffer)?;
        if read == 0 {
            return Ok(());
        }
        each(&buffer[..read])?;
    }
}

fn place(root: &Path, hash: &str) -> PathBuf {
    root.join(hash.get(..2).unwrap_or_default()).join(hash)
}

/// Whether nobody has written to an upload for a day: its program was killed.
fn is_abandoned(upload: &Path) -> bool {
    let written = fs::metadata(upload).and_then(|metadata| metadata.modified());
    written.ok().and_then(|at| at.elapsed().ok()).is_some_and(|age| age > A_DAY)
}

/// Whether a text can be the name of a kept file; nothing else is ever looked up in the folder.
pub(crate) fn is_hash(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
}

/// A file on its way in; thrown away unless it is finished.
pub struct Incoming {
    root: PathBuf,
    path: PathBuf,
    file: File,
    hasher: Sha256,
    size: u64,
}

impl Incoming {
    /// Adds a piece.
    pub fn write(&mut self, piece: &[u8]) -> Result<()> {
        self.file.write_all(piece)?;
        self.hasher.update(piece);
        self.size += piece.len() as u64;
        Ok(())
    }

    /// Bytes so far.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Puts the file in its place under its hash.
    pub fn finish(self) -> Result<Blob> {
        self.file.sync_all()?;
        let hash = hex::encode(self.hasher.clone().finalize());
        let place = place(&self.root, &hash);
        let folder = place.parent().unwrap_or(&self.root);
        fs::create_dir_all(folder)?;
        fs::rename(&self.path, &place)?;
        // The name must be on the disk too, and the folder's own name.
        File::open(folder)?.sync_all()?;
        File::open(&self.root)?.sync_all()?;
        Ok(Blob { hash, size: self.size })
    }
}

impl Drop for Incoming {
    fn drop(&mut self) {
        // Gone already when it was finished; a leftover of a broken upload otherwise.
        let _ = fs::remove_file(&self.path);
    }
}
