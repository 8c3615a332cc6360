//! Whether a ZIP archive is safe to open: by unpacking it once into nothing, since what it declares may be a lie.

use std::io::{self, Read, Seek, SeekFrom};

use zip::ZipArchive;
use zip::result::ZipError;

use crate::Unreadable;

/// What an archive may unpack to.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    /// All parts together, in bytes.
    pub total: u64,
    /// One part that is not a sheet, in bytes: such parts are held in memory.
    pub part: u64,
    /// How many parts.
    pub parts: usize,
    /// How many times larger than the archive, once it is more than [`Limits::free`].
    pub ratio: u64,
    /// What any archive may unpack to, whatever its ratio, in bytes.
    pub free: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Limits { total: 768 << 20, part: 192 << 20, parts: 4096, ratio: 150, free: 24 << 20 }
    }
}

/// Unpacks the archive once against the limits, and rewinds the file.
pub(crate) fn check<R: Read + Seek>(file: &mut R, limits: Limits) -> Result<(), Unreadable> {
    let size = file.seek(SeekFrom::End(0))?;
    file.seek(SeekFrom::Start(0))?;
    let mut archive = ZipArchive::new(&mut *file).map_err(unreadable)?;
    if archive.len() > limits.parts {
        return Err(Unreadable::Bomb {
            detail: format!("{} parts, {} at most", archive.len(), limits.parts),
        });
    }
    let allowed = limits.total.min(limits.free.max(size.saturating_mul(limits.ratio)));
    let mut total = 0;
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).map_err(unreadable)?;
        let name = part.name().map_err(unreadable)?.into_owned();
        let is_sheet = name.contains("worksheets/");
        let room = (allowed - total).min(if is_sheet { u64::MAX } else { limits.part });
        let unpacked = io::copy(&mut (&mut part).take(room + 1), &mut io::sink()).map_err(damaged)?;
        if unpacked > room {
            let detail = format!("more than {room} bytes in \"{name}\", from a file of {size}");
            return Err(Unreadable::Bomb { detail });
        }
        total += unpacked;
    }
    drop(archive);
    file.seek(SeekFrom::Start(0))?;
    Ok(())
}

fn unreadable(error: ZipError) -> Unreadable {
    match error {
        ZipError::Io(error) => damaged(error),
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => Unreadable::Encrypted,
        other => Unreadable::Damaged { detail: other.to_string() },
    }
}

/// A part that does not unpack is damage, not a failing disk.
fn damaged(error: io::Error) -> Unreadable {
    match error.kind() {
        io::ErrorKind::UnexpectedEof
        | io::ErrorKind::InvalidData
        | io::ErrorKind::InvalidInput
        | io::ErrorKind::Other => {
            Unreadable::Damaged { detail: format!("a part of it does not unpack ({error})") }
        }
        _ => Unreadable::Io(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Cursor, Write};
    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    fn archive(parts: &[(&str, usize)]) -> Cursor<Vec<u8>> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, size) in parts {
            zip.start_file(*name, SimpleFileOptions::default()).unwrap();
            zip.write_all(&vec![b'0'; *size]).unwrap();
        }
        let mut file = zip.finish().unwrap();
        file.set_position(0);
        file
    }

    #[test]
    fn an_archive_that_unpacks_to_far_more_than_it_is_large_is_not_opened() {
        assert!(check(&mut archive(&[("xl/worksheets/sheet1.xml", 1 << 20)]), Limits::default()).is_ok());
        let bomb =
            check(&mut archive(&[("xl/worksheets/sheet1.xml", 40 << 20)]), Limits::default()).unwrap_err();
        assert!(matches!(bomb, Unreadable::Bomb { .. }), "{bomb}");
        let many =
            check(&mut archive(&[("a", 10 << 20), ("b", 10 << 20), ("c", 10 << 20)]), Limits::default())
                .unwrap_err();
        assert!(matches!(many, Unreadable::Bomb { .. }), "{many}");
    }

    #[test]
    fn parts_that_are_held_in_memory_have_a_limit_of_their_own() {
        let limits = Limits { part: 1000, ..Limits::default() };
        assert!(check(&mut archive(&[("xl/worksheets/sheet1.xml", 5000)]), limits).is_ok());
        assert!(check(&mut archive(&[("xl/sharedStrings.xml", 5000)]), limits).is_err());
    }

    #[test]
    fn too_many_parts_are_not_opened() {
        let limits = Limits { parts: 2, ..Limits::default() };
        assert!(check(&mut archive(&[("a", 1), ("b", 1), ("c", 1)]), limits).is_err());
    }

    #[test]
    fn a_declared_size_is_not_believed() {
        let mut file = archive(&[("xl/worksheets/sheet1.xml", 40 << 20)]).into_inner();
        // The size is declared in the local header and in the directory; both are made to say 16 bytes.
        let truth = (40_u32 << 20).to_le_bytes();
        let places: Vec<usize> =
            file.windows(4).enumerate().filter(|(_, w)| *w == truth).map(|(at, _)| at).collect();
        assert!(!places.is_empty());
        for at in places {
            file[at..at + 4].copy_from_slice(&16_u32.to_le_bytes());
        }
        assert!(check(&mut Cursor::new(file), Limits::default()).is_err());
    }

    #[test]
    fn half_an_archive_is_damaged() {
        let whole = archive(&[("xl/worksheets/sheet1.xml", 5000)]).into_inner();
        let half = check(&mut Cursor::new(whole[..whole.len() / 2].to_vec()), Limits::default()).unwrap_err();
        assert!(matches!(half, Unreadable::Damaged { .. }), "{half}");
    }
}
