//! The program itself, running the demonstration in a folder of its own.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, Mutex, OnceLock, PoisonError, Weak};
use std::time::Duration;

use tempfile::TempDir;

use crate::process::{Running, wait_for};

/// The running site of the Republic of Sama.
pub struct Site {
    /// Its address, without a slash at the end.
    pub address: String,
    doors: Vec<(String, String)>,
    _program: Running,
    folder: TempDir,
    _filled: Arc<TempDir>,
}

/// The folder in which the demonstration was filled, as long as a site lives that began with a copy of it.
static FILLED: Mutex<Weak<TempDir>> = Mutex::new(Weak::new());

impl Site {
    /// Starts the site on a free port, with nothing but the demonstration in it.
    pub fn start() -> Self {
        let filled = filled();
        let folder = tempfile::tempdir().unwrap();
        copy(filled.path(), folder.path());
        let program = run(folder.path());
        let door = |line: &String| {
            let (role, address) = line.trim().split_once(' ')?;
            Some((role.to_owned(), address.trim().to_owned())).filter(|(_, a)| a.contains("/demo/"))
        };
        let doors: Vec<(String, String)> = program.said.iter().filter_map(door).collect();
        let address =
            doors.iter().find_map(|(_, address)| address.split_once("/en/demo/")).unwrap().0.to_owned();
        Site { address, doors, _program: program, folder, _filled: filled }
    }

    /// The link that signs one in with this role.
    pub fn door(&self, role: &str) -> &str {
        let door = self.doors.iter().find(|(known, _)| known == role);
        &door.unwrap_or_else(|| panic!("the demonstration has no door for {role}")).1
    }

    /// The roles that have a door.
    pub fn roles(&self) -> Vec<&str> {
        self.doors.iter().map(|(role, _)| role.as_str()).collect()
    }

    /// Waits for a letter with a link that holds these words, and answers the link.
    pub fn link_in_mail(&self, words: &str) -> String {
        let folder = self.folder.path().join("mail");
        wait_for("a letter", Duration::from_secs(60), || {
            let letters = std::fs::read_dir(&folder).ok()?;
            letters.flatten().find_map(|letter| {
                // Long lines of a letter are broken behind an equals sign.
                let text =
                    std::fs::read_to_string(letter.path()).ok()?.replace("=\r\n", "").replace("=\n", "");
                let link =
                    text.split_whitespace().find(|word| word.starts_with("http") && word.contains(words))?;
                Some(link.to_owned())
            })
        })
    }

    /// The link by which a person of Sama sets a password, as the administrator of the machine makes it.
    pub fn reset_link(&self, email: &str) -> String {
        let mut command = Command::new(program());
        command.args(["user", "reset-link", email, "--data"]).arg(self.folder.path());
        command.env_remove("SUIVI_DATABASE").env_remove("SUIVI_CONFIG");
        let made = command.output().unwrap();
        let said = String::from_utf8_lossy(&made.stdout).into_owned();
        assert!(made.status.success(), "{said}{}", String::from_utf8_lossy(&made.stderr));
        let token = said.split_whitespace().find_map(|word| word.split_once("/reset/")).unwrap().1.to_owned();
        self.at(&format!("/en/reset/{token}"))
    }

    /// The whole address of a path.
    pub fn at(&self, path: &str) -> String {
        format!("{}{path}", self.address)
    }
}

/// Runs the demonstration in a folder until it has said all its doors.
fn run(folder: &Path) -> Running {
    let mut command = Command::new(program());
    command.args(["demo", "--listen", "127.0.0.1:0", "--data"]).arg(folder);
    command.env("SUIVI_LOG", "warn").env_remove("SUIVI_DATABASE").env_remove("SUIVI_CONFIG");
    let last = "auditor";
    Running::start(command, |line| line.trim_start().starts_with(last))
}

/// To fill the demonstration takes longer than most journeys: it is done once for those that begin meanwhile.
fn filled() -> Arc<TempDir> {
    let mut known = FILLED.lock().unwrap_or_else(PoisonError::into_inner);
    known.upgrade().unwrap_or_else(|| {
        let folder = tempfile::tempdir().unwrap();
        drop(run(folder.path()));
        let filled = Arc::new(folder);
        *known = Arc::downgrade(&filled);
        filled
    })
}

fn copy(from: &Path, to: &Path) {
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let place = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            std::fs::create_dir_all(&place).unwrap();
            copy(&entry.path(), &place);
        } else {
            std::fs::copy(entry.path(), place).unwrap();
        }
    }
}

/// The program: `SUIVI_BIN`, or the one beside this test, built anew where it is not fresh.
fn program() -> &'static PathBuf {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| {
        if let Some(given) = std::env::var_os("SUIVI_BIN") {
            let given = PathBuf::from(given);
            assert!(given.is_file(), "SUIVI_BIN names no file: {}", given.display());
            return given;
        }
        let built = Command::new(env!("CARGO")).args(["build", "-p", "suivi", "--bin", "suivi"]).status();
        assert!(built.expect("cargo starts").success(), "suivi does not build");
        // This test stands in target/debug/deps.
        let test = std::env::current_exe().unwrap();
        let program = test.parent().and_then(|deps| deps.parent()).unwrap().join("suivi");
        assert!(program.is_file(), "{} was not built; set SUIVI_BIN", program.display());
        program
    })
}
