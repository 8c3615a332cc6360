//! The PostgreSQL server of one test process.
//!
//! A shell watches over the server. Its standard input is a pipe that only the test process holds open, so however
//! that process ends, the shell reads the end of the pipe, stops the server by its process id and removes its folder.

use std::collections::VecDeque;
use std::fs;
use std::os::unix::fs::{MetadataExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use diesel::connection::SimpleConnection;
use diesel::{Connection, PgConnection};
use tempfile::TempDir;

use crate::connection::{Purpose, connect};
use crate::{Target, upgrade};

const TEMPLATE: &str = "suivi_template";

const WATCH: &str = r#"
folder=$1
shift
"$@" >"$folder/log" 2>&1 </dev/null &
server=$!
read -r end_of_the_test_process
kill -QUIT "$server"
wait "$server"
rm -rf "$folder"
"#;

const MISSING: &str = "these tests start a PostgreSQL server of their own and found none to start: install one \
    (Debian and Ubuntu: apt-get install postgresql; Fedora: dnf install postgresql-server), version 13 or newer; it need \
    not be running";

/// The server of this process, started when it is first asked for.
pub(super) fn running() -> &'static Cluster {
    static CLUSTER: OnceLock<Cluster> = OnceLock::new();
    CLUSTER.get_or_init(Cluster::start)
}

pub(super) struct Cluster {
    folder: PathBuf,
    /// Databases are made and dropped one at a time: a template can be copied only while nobody else uses it.
    admin: Mutex<PgConnection>,
    made: AtomicU32,
    /// Databases no longer used, the oldest first.
    left: Mutex<VecDeque<String>>,
    /// Kept for its standard input.
    _watch: Child,
}

impl Cluster {
    fn start() -> Self {
        let programs = programs().unwrap_or_else(|| panic!("{MISSING}"));
        let folder = TempDir::with_prefix("suivi-pg-").expect("the temporary folder can be written");
        let owner = Owner::of(folder.path());
        let data = folder.path().join("data");

        let mut initdb = Command::new(programs.join("initdb"));
        initdb
            .args(["-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync", "--locale=C", "-D"])
            .arg(&data);
        if sorts_like_people(&programs) {
            // Like most servers in use, ours does not sort text by its bytes: a query that leans on it is found out.
            initdb.args(["--locale-provider=icu", "--icu-locale=en"]);
        }
        let made = owner.runs(&mut initdb).current_dir(folder.path()).output().expect("initdb runs");
        assert!(made.status.success(), "initdb: {}", String::from_utf8_lossy(&made.stderr));

        let mut watch = Command::new("sh");
        watch.args(["-c", WATCH, "watch"]).arg(folder.path());
        watch.arg(programs.join("postgres")).arg("-D").arg(&data).arg("-k").arg(folder.path());
        for setting in [
            "listen_addresses=",
            "max_connections=200",
            "fsync=off",
            "full_page_writes=off",
            "synchronous_commit=off",
        ] {
            watch.args(["-c", setting]);
        }
        // A group of its own, so that Ctrl-C reaches the tests and not the shell that tidies up behind them.
        owner.runs(&mut watch).process_group(0).current_dir("/").stdin(Stdio::piped());
        let watch = watch.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("sh runs");
        let folder = folder.keep();

        let mut admin = first_connection(&folder);
        admin.batch_execute(&format!("CREATE DATABASE {TEMPLATE}")).expect("a database can be made");
        let mut template = connect(&Target::Postgres(address(&folder, TEMPLATE)), Purpose::Writing)
            .expect("the new database can be opened");
        upgrade::bring_up_to_date(&mut template).expect("the migrations run");
        Cluster {
            folder,
            admin: Mutex::new(admin),
            made: AtomicU32::new(0),
            left: Mutex::default(),
            _watch: watch,
        }
    }

    /// A database with the schema in it.
    pub(super) fn copy_of_template(&'static self) -> Database {
        self.make(TEMPLATE)
    }

    /// A database with nothing in it.
    pub(super) fn empty_database(&'static self) -> Database {
        self.make("template1")
    }

    fn make(&'static self, template: &str) -> Database {
        let name = format!("suivi_{}", self.made.fetch_add(1, Ordering::Relaxed));
        self.run(&format!("CREATE DATABASE {name} TEMPLATE {template}"));
        Database { cluster: self, name }
    }

    /// Drops databases some time after their test ended: a pool may still be closing its connections to the newest.
    fn leave(&self, name: &str) {
        let mut left = self.left.lock().unwrap_or_else(PoisonError::into_inner);
        left.push_back(name.to_owned());
        if left.len() > 4
            && let Some(oldest) = left.pop_front()
        {
            self.run(&format!("DROP DATABASE {oldest} WITH (FORCE)"));
        }
    }

    fn run(&self, sql: &str) {
        let mut admin = self.admin.lock().unwrap_or_else(PoisonError::into_inner);
        admin.batch_execute(sql).unwrap_or_else(|e| panic!("{sql}: {e}"));
    }
}

/// One database on the server; left to be dropped when this is.
pub(super) struct Database {
    cluster: &'static Cluster,
    name: String,
}

impl Database {
    pub(super) fn target(&self) -> Target {
        Target::Postgres(address(&self.cluster.folder, &self.name))
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        self.cluster.leave(&self.name);
    }
}

fn address(folder: &Path, database: &str) -> String {
    format!("postgres://postgres@/{database}?host={}", folder.display())
}

fn first_connection(folder: &Path) -> PgConnection {
    let begin = Instant::now();
    loop {
        match PgConnection::establish(&address(folder, "postgres")) {
            Ok(conn) => return conn,
            Err(_) if begin.elapsed() < Duration::from_secs(60) => {
                std::thread::sleep(Duration::from_millis(20));
            }
            Err(e) => {
                let log = fs::read_to_string(folder.join("log")).unwrap_or_default();
                panic!("the PostgreSQL server of the tests does not answer: {e}\n{log}");
            }
        }
    }
}

/// Who runs the server: PostgreSQL refuses to run as root.
enum Owner {
    Ourselves,
    Another { uid: u32, gid: u32 },
}

impl Owner {
    /// Finds out who we are from a folder we just made, and gives it away where the server cannot run as us.
    fn of(folder: &Path) -> Self {
        if fs::metadata(folder).expect("the folder is there").uid() != 0 {
            return Owner::Ourselves;
        }
        let passwd = fs::read_to_string("/etc/passwd").expect("/etc/passwd can be read");
        let id_of = |name: &str| {
            let line = passwd.lines().find(|line| line.split(':').next() == Some(name))?;
            let mut fields = line.split(':').skip(2);
            Some((fields.next()?.parse().ok()?, fields.next()?.parse().ok()?))
        };
        let (uid, gid) = id_of("postgres").or_else(|| id_of("nobody")).expect("a user postgres or nobody");
        chown(folder, Some(uid), Some(gid)).expect("root can give a folder away");
        Owner::Another { uid, gid }
    }

    fn runs<'c>(&self, command: &'c mut Command) -> &'c mut Command {
        match *self {
            Owner::Ourselves => command,
            Owner::Another { uid, gid } => command.uid(uid).gid(gid),
        }
    }
}

/// The folder of the server's programs: the newest where distributions put them, else on the search path.
fn programs() -> Option<PathBuf> {
    let version = |folder: &PathBuf| -> Option<u32> {
        let name = folder.file_name()?.to_str()?.trim_start_matches("pgsql-");
        name.split('.').next()?.parse().ok()
    };
    let has_server = |bin: &PathBuf| bin.join("initdb").exists() && bin.join("postgres").exists();
    let mut installed: Vec<PathBuf> = ["/usr/lib/postgresql", "/usr"]
        .iter()
        .filter_map(|parent| fs::read_dir(parent).ok())
        .flat_map(|folders| folders.flatten().map(|folder| folder.path()))
        .filter(|folder| version(folder).is_some() && has_server(&folder.join("bin")))
        .collect();
    installed.sort_by_key(version);
    let newest = installed.pop().map(|folder| folder.join("bin"));
    newest.or_else(|| std::env::split_paths(&std::env::var_os("PATH")?).find(has_server))
}

/// Whether a database can be told to sort text by a language's rules, wherever it runs: from version 15 on, with ICU.
fn sorts_like_people(programs: &Path) -> bool {
    let help = Command::new(programs.join("initdb")).arg("--help").output().expect("initdb runs");
    String::from_utf8_lossy(&help.stdout).contains("--icu-locale")
}
