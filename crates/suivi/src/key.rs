//! The node's own key: where it is looked for, and how it comes there.

use std::fs::{self, File};
use std::io::{ErrorKind, Write};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::Path;

use suivi_domain::Secrets;
use suivi_domain::accounts::{self, Authenticators};
use suivi_kernel::{Actor, Error, Result, new_id};
use suivi_store::Db;

use crate::config::Place;

/// The variable that holds the key where no file should: 64 hexadecimal digits.
const VARIABLE: &str = "SUIVI_SECRET_KEY";

/// The key of a node, from the environment or from its file; made and kept in the file where there is none yet.
pub fn find_or_make(place: &Place) -> Result<Secrets> {
    if let Some(found) = find(place)? {
        return Ok(found);
    }
    let path = place.key();
    keep_new(&path).map_err(|e| e.while_doing(format!("making the key {}", path.display())))?;
    tracing::info!("a key for this node was made: keep a copy of {} apart from the backups", path.display());
    // Another program may have made one at the same moment: the one that lies there is the one that counts.
    find(place)?.ok_or_else(|| Error::fault(format!("the key {} has vanished", path.display())))
}

/// The key of a node, where it has one.
pub fn find(place: &Place) -> Result<Option<Secrets>> {
    let path = place.key();
    if let Some(text) = std::env::var_os(VARIABLE) {
        return Secrets::parse(&text.to_string_lossy())
            .map(Some)
            .map_err(|e| e.while_doing(format!("reading {VARIABLE}")));
    }
    match fs::read_to_string(&path) {
        Ok(text) => Secrets::parse(&text).map(Some),
        Err(e) if e.kind() == ErrorKind::NotFound => Ok(None),
        Err(e) => Err(e.into()),
    }
    .map_err(|e| e.while_doing(format!("reading the key {}", path.display())))
}

/// Where the key of a node comes from, in words; refuses a file that others on the machine can read.
pub fn whereabouts(place: &Place) -> Result<String> {
    if std::env::var_os(VARIABLE).is_some() {
        return Ok(VARIABLE.to_owned());
    }
    let path = place.key();
    let mode = fs::metadata(&path)?.permissions().mode() & 0o777;
    if mode & 0o077 != 0 {
        return Err(Error::fault(format!(
            "others on this machine can read {0} (mode {mode:o}): chmod 600 {0}",
            path.display()
        )));
    }
    Ok(path.display().to_string())
}

/// How the second factors in a database stand with a key.
pub fn authenticators(db: &Db, secrets: Option<&Secrets>) -> Result<Authenticators> {
    db.read_here(|conn| accounts::authenticators(conn, &Actor::command_line(), secrets))
}

/// What to do about second factors that the key at hand does not open; none where it opens all.
pub fn trouble(place: &Place, kept: Authenticators) -> Option<String> {
    (kept.shut > 0).then(|| {
        format!(
            "second factors that the key at hand does not open: {}; put the key they were sealed with into {}, or \
             their owners need a recovery code (docs/administrators/back-up-and-restore.md)",
            kept.shut,
            place.key().display()
        )
    })
}

/// Says so where the key at hand does not fit the database, after a restore for instance.
pub fn warn_of_trouble(place: &Place, db: &Db) -> Result<()> {
    if let Some(words) = trouble(place, authenticators(db, find(place)?.as_ref())?) {
        tracing::warn!("{words}");
    }
    Ok(())
}

/// Writes a new key. It appears under its name only when it is whole, and never in place of another.
fn keep_new(path: &Path) -> Result<()> {
    let part = path.with_extension(format!("{}.part", new_id()));
    let mut file = File::options().write(true).create_new(true).mode(0o600).open(&part)?;
    let linked = writeln!(file, "{}", Secrets::new_key()?)
        .and_then(|()| file.sync_all())
        .and_then(|()| fs::hard_link(&part, path));
    fs::remove_file(&part)?;
    match linked {
        Err(e) if e.kind() != ErrorKind::AlreadyExists => Err(e.into()),
        _ => Ok(path.parent().map_or(Ok(()), |folder| File::open(folder)?.sync_all())?),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_made_once_and_is_its_owners_alone() {
        let folder = tempfile::tempdir().unwrap();
        let place = Place::new(folder.path(), None);
        assert!(find(&place).unwrap().is_none());
        let made = find_or_make(&place).unwrap();
        assert_eq!(find_or_make(&place).unwrap().name(), made.name());
        assert_eq!(fs::metadata(place.key()).unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing else is left");
        assert!(whereabouts(&place).is_ok());
        fs::set_permissions(place.key(), fs::Permissions::from_mode(0o640)).unwrap();
        assert!(whereabouts(&place).unwrap_err().to_string().contains("chmod 600"));
    }

    #[test]
    fn those_who_need_the_key_at_the_same_moment_all_get_the_same() {
        let folder = tempfile::tempdir().unwrap();
        let place = Place::new(folder.path(), None);
        let names: std::collections::HashSet<String> = std::thread::scope(|scope| {
            let made = || find_or_make(&place).unwrap().name().to_owned();
            let makers: Vec<_> = (0..8).map(|_| scope.spawn(made)).collect();
            makers.into_iter().map(|maker| maker.join().unwrap()).collect()
        });
        assert_eq!(names.len(), 1);
    }

    #[test]
    fn a_file_that_is_no_key_is_named_and_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let place = Place::new(folder.path(), None);
        fs::write(place.key(), "too short").unwrap();
        let refused = find_or_make(&place).unwrap_err().to_string();
        assert!(refused.contains("secret.key") && refused.contains("64 hexadecimal digits"), "{refused}");
        assert_eq!(fs::read_to_string(place.key()).unwrap(), "too short");
    }
}
