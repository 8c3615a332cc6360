//! LibreOffice, where it is installed.

use std::path::{Path, PathBuf};
use std::process::Command;

/// The program; none where the machine is said to have none.
pub fn office() -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let found = std::env::split_paths(&path)
        .flat_map(|folder| ["soffice", "libreoffice"].map(|name| folder.join(name)))
        .find(|program| program.is_file());
    if found.is_none() && std::env::var_os("SUIVI_NO_OFFICE").is_some_and(|value| value == "1") {
        println!("skipped: there is no LibreOffice here, and SUIVI_NO_OFFICE=1 says so");
        return None;
    }
    let missing = "LibreOffice is missing: neither soffice nor libreoffice is on the PATH. Install libreoffice-writer, or set SUIVI_NO_OFFICE=1";
    Some(found.expect(missing))
}

/// An empty folder of that name for the files of a test.
pub fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// Converts files, all in one go: the program is slow to start. They come to lie in `out` within the folder.
pub fn convert(office: &Path, folder: &Path, options: &[&str], out: &str, files: &[PathBuf]) {
    let status = Command::new(office)
        .arg(format!("-env:UserInstallation=file://{}", folder.join("profile").display()))
        .arg("--headless")
        .args(options)
        .arg("--outdir")
        .arg(folder.join(out))
        .args(files)
        .output()
        .unwrap();
    assert!(status.status.success(), "{}", String::from_utf8_lossy(&status.stderr));
}
