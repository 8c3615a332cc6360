//! Kept files: named by their content, whole or not there.

use std::fs;
use std::io::{self, Read};
use std::time::{Duration, SystemTime};

use suivi_store::Blobs;
use tempfile::TempDir;

fn folder() -> (TempDir, Blobs) {
    let folder = TempDir::new().unwrap();
    let blobs = Blobs::open(folder.path().join("blobs")).unwrap();
    (folder, blobs)
}

fn files_below(folder: &TempDir) -> usize {
    fn count(path: &std::path::Path) -> usize {
        let entries = fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path());
        entries.map(|path| if path.is_dir() { count(&path) } else { 1 }).sum()
    }
    count(folder.path())
}

#[test]
fn a_file_is_kept_under_the_digest_of_its_content() {
    let (folder, blobs) = folder();
    let blob = blobs.keep(&mut &b"abc"[..]).unwrap();
    assert_eq!(blob.hash, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assert_eq!(blob.size, 3);
    let mut content = String::new();
    blobs.open_blob(&blob.hash).unwrap().read_to_string(&mut content).unwrap();
    assert_eq!(content, "abc");
    assert_eq!(blobs.all().unwrap(), [blob.hash]);
    assert_eq!(files_below(&folder), 1);
}

#[test]
fn the_same_content_is_kept_once() {
    let (folder, blobs) = folder();
    let one = blobs.keep(&mut &b"abc"[..]).unwrap();
    assert_eq!(blobs.keep(&mut &b"abc"[..]).unwrap(), one);
    assert_eq!(files_below(&folder), 1);
}

#[test]
fn an_upload_that_is_not_finished_leaves_nothing() {
    let (folder, blobs) = folder();
    let mut incoming = blobs.begin().unwrap();
    incoming.write(b"half of").unwrap();
    assert_eq!(incoming.size(), 7);
    drop(incoming);
    assert_eq!(files_below(&folder), 0);
}

#[test]
fn an_upload_that_breaks_off_leaves_nothing() {
    struct BreaksOff(usize);
    impl Read for BreaksOff {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            self.0 = self.0.checked_sub(1).ok_or_else(|| io::Error::other("the line broke"))?;
            buffer[0] = b'x';
            Ok(1)
        }
    }
    let (folder, blobs) = folder();
    let error = blobs.keep(&mut BreaksOff(100)).unwrap_err();
    assert!(error.to_string().contains("the line broke"));
    assert_eq!(files_below(&folder), 0);
}

#[test]
fn an_upload_of_a_program_that_was_killed_is_cleared_away_after_a_day() {
    let (folder, blobs) = folder();
    let hours_ago = |hours: u64| SystemTime::now() - Duration::from_secs(hours * 60 * 60);
    for (name, age) in [("old", hours_ago(25)), ("young", hours_ago(23))] {
        let file = fs::File::create(folder.path().join("blobs/incoming").join(name)).unwrap();
        file.set_modified(age).unwrap();
    }
    let kept = blobs.keep(&mut &b"abc"[..]).unwrap();
    let blobs = Blobs::open(folder.path().join("blobs")).unwrap();
    assert!(!folder.path().join("blobs/incoming/old").exists());
    assert!(folder.path().join("blobs/incoming/young").exists());
    assert_eq!(blobs.all().unwrap(), [kept.hash]);
}

#[test]
fn damage_is_detected() {
    let (_folder, blobs) = folder();
    let blob = blobs.keep(&mut &b"the minister's letter"[..]).unwrap();
    assert!(blobs.is_intact(&blob.hash).unwrap());
    fs::write(blobs.path(&blob.hash), "the minister's letter.").unwrap();
    assert!(!blobs.is_intact(&blob.hash).unwrap());
}

#[test]
fn a_name_that_is_no_digest_reaches_no_file() {
    let (folder, blobs) = folder();
    fs::write(folder.path().join("secret"), "s").unwrap();
    for name in ["../secret", "..", "", "é", "aé", "secret", &"../".repeat(30)] {
        assert!(blobs.open_blob(name).unwrap_err().is_not_found(), "{name}");
    }
}
