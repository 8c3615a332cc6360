//! Links looked at again and again, with a server of the test's own instead of the web.

use std::collections::HashMap;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use diesel::prelude::*;
use suivi_domain::followup::evidence::links::{self, Found, Look, Note, Web, Why};
use suivi_domain::followup::evidence::{self, Holder, NewEvidence, Source};
use suivi_domain::followup::model::EvidenceKind;
use suivi_domain::followup::rows::Evidence;
use suivi_store::jobs;
use suivi_store::schema::evidence as table;

use crate::world::{World, on_both};

/// What the web answers, by address.
#[derive(Clone, Default)]
struct Answers(Arc<Mutex<HashMap<String, Found>>>);

impl Answers {
    fn set(&self, address: &str, found: Found) {
        self.0.lock().unwrap().insert(address.to_owned(), found);
    }
}

impl Look for Answers {
    fn look(&self, address: &str) -> Found {
        self.0.lock().unwrap().get(address).cloned().unwrap_or(Found::There)
    }
}

fn link(world: &World, address: &str) -> String {
    let new = NewEvidence {
        holder: Holder::Measure(world.measure.id().to_owned()),
        kind: EvidenceKind::Link,
        title: String::new(),
        language: None,
        source: Source::Link(address.to_owned()),
        alternative: String::new(),
        dated_on: None,
        signal_id: None,
    };
    world.db.write_here(|tx| evidence::add(tx, &world.amina, &world.sama, new)).unwrap().id
}

fn row(world: &World, id: &str) -> Evidence {
    let find = table::table.find(id.to_owned()).select(Evidence::as_select());
    world.db.read_here(|conn| Ok(find.first(conn)?)).unwrap()
}

/// Does the link jobs that wait; answers how many there were.
fn work(world: &World, look: &dyn Look) -> usize {
    links::queue_due(&world.db).unwrap();
    let mut done = 0;
    while let Some(job) = jobs::lease(&world.db, "worker").unwrap() {
        if job.kind == links::JOB {
            links::work(&world.db, look).unwrap();
            done += 1;
        }
        jobs::complete(&world.db, &job).unwrap();
    }
    done
}

#[test]
fn a_new_link_is_looked_at_and_then_left_alone_for_a_month() {
    on_both(|world| {
        let answers = Answers::default();
        let id = link(&world, "https://laws.sama.example/14");
        assert_eq!(work(&world, &answers), 1);
        assert_eq!(row(&world, &id).check_state.as_deref(), Some("ok"));
        answers.set("https://laws.sama.example/14", Found::Moved("https://laws.sama.example/new".into()));
        world.later(29);
        assert_eq!(work(&world, &answers), 0);
        world.later(2);
        assert_eq!(work(&world, &answers), 1);
        let moved = row(&world, &id);
        assert_eq!(moved.check_state.as_deref(), Some("moved"));
        assert_eq!(Note::of(&moved).moved_to.as_deref(), Some("https://laws.sama.example/new"));
        assert_eq!(moved.address.as_deref(), Some("https://laws.sama.example/14"), "what was given stays");
    });
}

#[test]
fn a_page_is_said_to_be_gone_after_three_looks_on_different_days() {
    on_both(|world| {
        let answers = Answers::default();
        answers.set("https://sama.example/gone", Found::Missing(404));
        let id = link(&world, "https://sama.example/gone");
        let mut states = Vec::new();
        for _ in 0..3 {
            work(&world, &answers);
            assert_eq!(work(&world, &answers), 0, "once a day is enough");
            states.push(row(&world, &id).check_state.unwrap());
            world.later(1);
        }
        assert_eq!(states, ["unreachable", "unreachable", "gone"]);
    });
}

#[test]
fn a_withdrawn_link_is_not_looked_at() {
    on_both(|world| {
        let id = link(&world, "https://sama.example/page");
        world
            .db
            .write_here(|tx| evidence::withdraw(tx, &world.amina, &world.sama, &id, "Wrong page."))
            .unwrap();
        work(&world, &Answers::default());
        assert_eq!(row(&world, &id).checked_at, None);
    });
}

/// A server on this machine that answers by path, as often as it is asked; answers its address.
fn server(answer: impl Fn(&str, &str) -> String + Send + 'static) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let Ok(mut stream) = stream else { return };
            let mut asked = vec![0; 4096];
            let length = stream.read(&mut asked).unwrap_or(0);
            let asked = String::from_utf8_lossy(&asked[..length]).into_owned();
            let mut words = asked.split(' ');
            let (method, path) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
            let answer = answer(method, path);
            let _ = stream.write_all(answer.as_bytes());
        }
    });
    address
}

fn plain(status: &str) -> String {
    format!("HTTP/1.1 {status}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n")
}

fn to(status: &str, place: &str) -> String {
    format!("HTTP/1.1 {status}\r\nlocation: {place}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n")
}

#[test]
fn pages_are_told_from_what_is_gone_moved_or_refused() {
    let site = server(|method, path| match (method, path) {
        (_, "/page") => plain("200 OK"),
        ("HEAD", "/no-heads") => plain("405 Method Not Allowed"),
        ("GET", "/no-heads") => plain("200 OK"),
        (_, "/gone") => plain("410 Gone"),
        (_, "/secret") => plain("403 Forbidden"),
        (_, "/old") => to("301 Moved Permanently", "/page"),
        (_, "/for-now") => to("302 Found", "/page"),
        (_, "/round") => to("302 Found", "/round"),
        (_, "/elsewhere") => to("302 Found", "file:///etc/passwd"),
        _ => plain("404 Not Found"),
    });
    let web = Web::of_this_machine(Duration::from_secs(5));
    let look = |path: &str| web.look(&format!("{site}{path}"));
    assert_eq!(look("/page"), Found::There);
    assert_eq!(look("/no-heads"), Found::There);
    assert_eq!(look("/nothing"), Found::Missing(404));
    assert_eq!(look("/gone"), Found::Missing(410));
    assert_eq!(look("/secret"), Found::Refused(403));
    assert_eq!(look("/old"), Found::Moved(format!("{site}/page")));
    assert_eq!(look("/for-now"), Found::There, "who leads on for now has not moved");
    assert_eq!(look("/round"), Found::Failed(Why::TooManySteps));
    assert_eq!(look("/elsewhere"), Found::Refused(302));
}

#[test]
fn a_site_that_never_answers_is_left_in_time() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}/", listener.local_addr().unwrap());
    let web = Web::of_this_machine(Duration::from_millis(300));
    let begun = std::time::Instant::now();
    assert_eq!(web.look(&address), Found::Failed(Why::TooSlow));
    assert!(begun.elapsed() < Duration::from_secs(5));
}

#[test]
fn the_servers_own_neighbours_are_never_asked() {
    let site = server(|_, _| plain("200 OK"));
    let port = site.rsplit(':').next().unwrap();
    let web = Web::new();
    for host in
        ["127.0.0.1", "localhost", "[::1]", "169.254.169.254", "10.0.0.1", "0.0.0.0", "[::ffff:127.0.0.1]"]
    {
        let found = web.look(&format!("http://{host}:{port}/"));
        assert!(matches!(found, Found::Failed(Why::PrivateAddress | Why::NoSuchSite)), "{host}: {found:?}");
    }
}
