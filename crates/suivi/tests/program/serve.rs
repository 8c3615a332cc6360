//! The site as its administrator meets it: several programs at one data folder, and the end of one.

use std::io::{BufRead, BufReader, Cursor, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use suivi_domain::recommendations::import::{self, Format, Import, Options, State};
use suivi_kernel::{Actor, Clock};
use suivi_store::{Blobs, Db, Target, jobs};

use crate::ground::{export, json, run, said, suivi};

/// A running site; killed when a test ends before it does.
pub struct Site {
    child: Child,
    pub place: String,
}

impl Site {
    fn start(data: &Path) -> Self {
        Site::say(suivi(data, &["serve", "--listen", "127.0.0.1:0"]).stderr(Stdio::null()))
    }

    /// Starts a program that says in its first line where it is.
    pub fn say(command: &mut Command) -> Self {
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let (_, place) = line.trim().split_once("http://").unwrap_or_else(|| panic!("it runs: {line}"));
        let place = place.split(['/', ',']).next().unwrap().to_owned();
        Site { child, place }
    }

    /// Sends the beginning of a request.
    fn begin(&self, words: &str) -> TcpStream {
        let mut stream = TcpStream::connect(&self.place).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
        stream.write_all(words.as_bytes()).unwrap();
        stream
    }

    /// The whole answer to a request for a page.
    pub fn get(&self, path: &str) -> String {
        let request = format!("GET {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", self.place);
        rest(self.begin(&request))
    }

    /// Tells it to stop, as systemd and containers do.
    fn tell_to_stop(&self) {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &id]).status().unwrap().success());
    }

    /// Waits for its end; answers how long that took.
    fn ends(mut self) -> Duration {
        let begin = Instant::now();
        while self.child.try_wait().unwrap().is_none() {
            assert!(begin.elapsed() < Duration::from_secs(60), "it does not end");
            thread::sleep(Duration::from_millis(20));
        }
        assert!(self.child.wait().unwrap().success(), "it ends well");
        begin.elapsed()
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        // Gone already where the test went well.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn rest(mut stream: TcpStream) -> String {
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

#[test]
fn programs_that_meet_at_an_empty_data_folder_all_do_their_work() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let begun: Vec<Child> = (0..6)
        .map(|n| {
            let slug = format!("sama-{n}");
            suivi(&data, &["mechanism", "add", &slug, "--name", "Sama", "--state", "XSA"])
                .stdout(Stdio::null())
                .stderr(Stdio::piped())
                .spawn()
                .unwrap()
        })
        .collect();
    for child in begun {
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "{}", said(&output));
    }
    let all = json(&run(&data, &["mechanism", "list", "--json"]));
    assert_eq!(all.as_array().unwrap().len(), 6);
    run(&data, &["verify"]);
}

#[test]
fn a_site_that_is_told_to_stop_answers_what_it_was_asked_and_ends() {
    let folder = tempfile::tempdir().unwrap();
    let site = Site::start(folder.path());
    let kept_open = site.begin(&format!("GET /health HTTP/1.1\r\nHost: {}\r\n\r\n", site.place));
    let body = "email=amina%40sama.example&password=three+small+boats";
    let head = format!(
        "POST /en/sign-in HTTP/1.1\r\nHost: {}\r\nContent-Type: application/x-www-form-urlencoded\r\n\
         Content-Length: {}\r\n\r\n",
        site.place,
        body.len()
    );
    let mut half_sent = site.begin(&head);
    thread::sleep(Duration::from_millis(300));
    site.tell_to_stop();
    thread::sleep(Duration::from_millis(300));
    assert!(TcpStream::connect(&site.place).is_err(), "nobody new is let in");
    half_sent.write_all(body.as_bytes()).unwrap();
    let answer = rest(half_sent);
    assert!(answer.starts_with("HTTP/1.1 4"), "the form without its token is answered: {answer}");
    assert!(rest(kept_open).contains(r#""database":"ok""#));
    let took = site.ends();
    assert!(took < Duration::from_secs(5), "{took:?}");
}

#[test]
fn a_request_that_never_ends_does_not_hold_the_site_up() {
    let folder = tempfile::tempdir().unwrap();
    let site = Site::start(folder.path());
    let stalled =
        site.begin("POST /en/sign-in HTTP/1.1\r\nHost: suivi\r\nContent-Length: 1000\r\n\r\nemail=");
    thread::sleep(Duration::from_millis(300));
    site.tell_to_stop();
    let took = site.ends();
    assert!(took > Duration::from_secs(5) && took < Duration::from_secs(20), "{took:?}");
    drop(stalled);
}

#[test]
fn two_sites_serve_one_data_folder_on_two_addresses_and_not_on_one() {
    let folder = tempfile::tempdir().unwrap();
    let first = Site::start(folder.path());
    let second = Site::start(folder.path());
    run(folder.path(), &["mechanism", "add", "sama", "--name", "Republic of Sama", "--state", "XSA"]);
    for site in [&first, &second] {
        assert!(site.get("/health").contains(r#""database":"ok""#));
        assert!(site.get("/en/sama").contains("Republic of Sama"));
    }
    let third = suivi(folder.path(), &["serve", "--listen", &first.place]).output().unwrap();
    let words = said(&third);
    assert!(!third.status.success());
    assert!(words.starts_with(&format!("suivi: listening on {}: ", first.place)), "{words}");
    assert_eq!(words.lines().count(), 1, "{words}");
}

/// Waits until an import is as wanted.
fn wait_until(db: &Db, id: &str, is_so: impl Fn(&Import) -> bool) -> Import {
    let begin = Instant::now();
    loop {
        let found = db.read_here(|conn| import::one(conn, &Actor::command_line(), None, id)).unwrap();
        if is_so(&found) {
            return found;
        }
        assert!(begin.elapsed() < Duration::from_secs(240), "it stays {:?}", found.state);
        thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn an_import_in_the_background_is_put_back_when_the_site_stops_and_goes_on_at_the_next_start() {
    let folder = tempfile::tempdir().unwrap();
    let actor = Actor::command_line();
    run(folder.path(), &["mechanism", "add", "sama", "--name", "Sama", "--state", "XSA"]);
    let db = Db::open(Target::Sqlite(folder.path().join("suivi.db")), Clock::machine()).unwrap();
    let blobs = Blobs::open(folder.path().join("blobs")).unwrap();
    let blob = blobs.keep(&mut Cursor::new(export(12_000))).unwrap();
    let file = ("export.json", &blob);
    let id = db
        .write_here(|tx| {
            let id = import::register(tx, &actor, None, Format::Uhri, file, Options::default())?;
            import::queue_preview(tx, &actor, None, &id)?;
            Ok(id)
        })
        .unwrap();

    let first = Site::start(folder.path());
    wait_until(&db, &id, |import| import.state == State::Previewed);
    db.write_here(|tx| import::queue_commit(tx, &actor, None, &id)).unwrap();
    wait_until(&db, &id, |import| import.rows_done > 0);
    first.tell_to_stop();
    first.ends();
    let stopped = wait_until(&db, &id, |_| true);
    assert!(stopped.state == State::Committing && stopped.rows_done < 12_000, "{} rows", stopped.rows_done);
    let queued = db.read_here(|conn| jobs::in_state(conn, "queued", 10)).unwrap();
    assert_eq!((queued.len(), queued[0].attempts), (1, 0), "no try is lost");

    let _second = Site::start(folder.path());
    let done = wait_until(&db, &id, |import| import.state == State::Committed);
    assert_eq!((done.counts.rows, done.counts.new), (12_000, 12_000));
}
