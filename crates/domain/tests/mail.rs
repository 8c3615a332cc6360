//! Letters on their way through a real mail server, small as it is, told on both databases.
#![allow(clippy::unwrap_used, reason = "a test may fail")]

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::Duration;
use suivi_domain::mail::{self, Letter, Mailer, Post};
use suivi_domain::mechanisms;
use suivi_kernel::{Actor, Clock, Language, Timestamp};
use suivi_store::testing::on_both_with;
use suivi_store::{Db, jobs};

/// A mail server on this machine: it takes every letter, or refuses every address.
struct Server {
    address: String,
    taken: Arc<Mutex<Vec<Taken>>>,
}

/// A letter that the server took.
#[derive(Clone, Debug, Default)]
struct Taken {
    from: String,
    to: Vec<String>,
    data: String,
}

impl Server {
    fn start(takes: bool) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("smtp://{}", listener.local_addr().unwrap());
        let taken: Arc<Mutex<Vec<Taken>>> = Arc::default();
        let kept = taken.clone();
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                serve(stream.unwrap(), takes, &kept);
            }
        });
        Server { address, taken }
    }

    fn post(&self) -> Post {
        let mailer = Mailer::smtp(&self.address).unwrap();
        Post::new(mailer, "Suivi <suivi@sama.example>", "https://suivi.sama.example").unwrap()
    }
}

/// One conversation in SMTP (RFC 5321).
fn serve(stream: TcpStream, takes: bool, kept: &Mutex<Vec<Taken>>) {
    let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
    let say = |words: &str| (&stream).write_all(format!("{words}\r\n").as_bytes()).unwrap();
    let mut letter = Taken::default();
    let path = |line: &str| line.split_once('<').unwrap().1.split_once('>').unwrap().0.to_owned();
    say("220 mail.sama.example ready");
    while let Some(Ok(line)) = lines.next() {
        match line.split([' ', ':']).next().unwrap().to_uppercase().as_str() {
            "EHLO" => say("250-mail.sama.example\r\n250 8BITMIME"),
            "MAIL" => {
                letter = Taken { from: path(&line), ..Taken::default() };
                say("250 go on");
            }
            "RCPT" if takes => {
                letter.to.push(path(&line));
                say("250 go on");
            }
            "RCPT" => say("550 5.1.1 there is no such mailbox"),
            "DATA" => {
                say("354 go on");
                for line in lines.by_ref().map(Result::unwrap).take_while(|line| line != ".") {
                    letter.data += line.strip_prefix('.').unwrap_or(&line);
                    letter.data += "\n";
                }
                kept.lock().unwrap().push(std::mem::take(&mut letter));
                say("250 taken");
            }
            "NOOP" | "RSET" => say("250 well"),
            "QUIT" => return say("221 good-bye"),
            other => panic!("the client said {other}"),
        }
    }
}

impl Taken {
    /// A header's value, its continuation lines joined.
    fn header(&self, name: &str) -> Option<String> {
        let head = self.data.split_once("\n\n").unwrap().0.replace("\n ", " ");
        let line = head.lines().find_map(|line| line.strip_prefix(&format!("{name}: ")))?;
        Some(line.to_owned())
    }

    /// The subject as people read it (RFC 2047, base 64).
    fn subject(&self) -> String {
        let words = self.header("Subject").unwrap();
        let decode = |word: &str| match word.strip_prefix("=?utf-8?b?").and_then(|w| w.strip_suffix("?=")) {
            Some(encoded) => String::from_utf8(STANDARD.decode(encoded).unwrap()).unwrap(),
            None => word.to_owned(),
        };
        words.split(' ').map(decode).collect()
    }

    /// The text as people read it.
    fn text(&self) -> String {
        let body = self.data.split_once("\n\n").unwrap().1;
        assert_eq!(self.header("Content-Transfer-Encoding").as_deref(), Some("base64"));
        String::from_utf8(STANDARD.decode(body.replace('\n', "")).unwrap()).unwrap()
    }
}

fn morning() -> Timestamp {
    "2026-11-23T09:00:00".parse().unwrap()
}

/// Queues an invitation in Russian.
fn invite(db: &Db) {
    let letter = Letter::Invitation { mechanism: "Сама".to_owned(), token: "t0k3n".to_owned(), days: 14 };
    db.write_here(|tx| mail::post(tx, "boris@sama.example", Language::Ru, letter, None)).unwrap();
}

/// Does what the worker does with what is due; answers how many jobs there were.
fn work(db: &Db, post: &Post) -> usize {
    let due = std::iter::from_fn(|| jobs::lease(db, "worker").unwrap());
    due.map(|job| match mail::send_job(db, post, &job) {
        Ok(()) => assert!(jobs::complete(db, &job).unwrap()),
        Err(error) => assert!(jobs::fail(db, &job, &error.to_string()).unwrap()),
    })
    .count()
}

#[test]
fn a_letter_reaches_the_mail_server_with_its_words_whole() {
    on_both_with(Clock::fixed(morning()), |db| {
        let server = Server::start(true);
        invite(&db);
        assert_eq!(work(&db, &server.post()), 1);
        let letter = server.taken.lock().unwrap().pop().expect("a letter came");
        assert_eq!(
            (letter.from.as_str(), letter.to.join(" ").as_str()),
            ("suivi@sama.example", "boris@sama.example")
        );
        assert_eq!(letter.subject(), "Приглашение: Сама");
        let text = letter.text();
        assert!(text.contains("https://suivi.sama.example/ru/invitation/t0k3n"), "{text}");
        assert!(text.starts_with("Вас приглашают"), "{text}");
        assert_eq!(letter.header("From").unwrap(), "Suivi <suivi@sama.example>");
        assert_eq!(letter.header("To").unwrap(), "boris@sama.example");
        assert_eq!(letter.header("Content-Type").unwrap(), "text/plain; charset=utf-8");
        assert_eq!(letter.header("Auto-Submitted").unwrap(), "auto-generated");
        assert!(letter.header("Date").is_some());
        let name = letter.header("Message-ID").unwrap();
        assert!(name.ends_with("@sama.example>"), "{name}");
    });
}

#[test]
fn a_letter_that_the_server_refuses_is_tried_again_and_then_laid_aside_where_people_see_it() {
    on_both_with(Clock::fixed(morning()), |db| {
        let server = Server::start(false);
        let post = server.post();
        invite(&db);
        let actor = Actor::command_line();
        let dead = || db.read_here(|c| mechanisms::jobs(c, &actor, None, "dead", 10)).unwrap();
        let mut tries = 0;
        while dead().is_empty() {
            tries += work(&db, &post);
            assert_eq!(work(&db, &post), 0, "not at once");
            db.clock().advance(Duration::hours(1));
        }
        assert_eq!(tries, 8);
        assert!(server.taken.lock().unwrap().is_empty());
        let given_up = dead().remove(0);
        let why = given_up.last_error.unwrap();
        assert!(why.contains("550") && why.contains("there is no such mailbox"), "{why}");

        db.write_here(|tx| mechanisms::retry_job(tx, &actor, &given_up.id)).unwrap();
        let mended = Server::start(true);
        assert_eq!(work(&db, &mended.post()), 1);
        assert_eq!(mended.taken.lock().unwrap().len(), 1);
        assert!(dead().is_empty());
    });
}

#[test]
fn a_mail_server_is_asked_whether_it_answers_and_gets_no_letter() {
    let server = Server::start(true);
    assert!(server.post().answers().unwrap());
    assert!(server.taken.lock().unwrap().is_empty());
    let nobody = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let post =
        Post::new(Mailer::smtp(&format!("smtp://{nobody}")).unwrap(), "suivi@sama.example", "").unwrap();
    assert!(post.answers().is_err());
}
