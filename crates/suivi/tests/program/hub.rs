//! The demonstration of a hub, and a second node that listens to it: what is private is nowhere but in its own workspace.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::ground::{json, run, suivi};
use crate::serve::Site;

/// A word of each of the eight private requests, met nowhere else.
const CANARIES: [&str; 8] = [
    "Quellhorn",
    "Brannock",
    "Tesselmay",
    "Vorrindel",
    "Ashgrove-Nine",
    "Limmerick-Delta",
    "Oxbarrow",
    "Pellucid-Four",
];

/// What anybody can ask a node for.
const PUBLIC: [&str; 30] = [
    "/en/hub",
    "/en/hub/assistance",
    "/en/hub/practices",
    "/en/hub/practices.csv",
    "/en/hub/practices.json",
    "/en/hub/profiles",
    "/en/hub/profiles?as=table",
    "/en/hub/profiles?as=map",
    "/en/hub/profiles.csv",
    "/en/hub/questions",
    "/en/hub/events",
    "/en/hub/events.ics",
    "/en/hub/resources",
    "/en/hub/knowledge",
    "/en/hub/announcements",
    "/en/hub/moderation",
    "/en/hub/feed.atom",
    "/ar/hub",
    "/zh/hub/assistance",
    "/catalogue.jsonld",
    "/oai?verb=ListRecords&metadataPrefix=oai_dc",
    "/oai?verb=ListRecords&metadataPrefix=oai_dc&set=assistance",
    "/api/v1/hub/node",
    "/api/v1/hub/feed?after=0&limit=500",
    "/api/v1/hub/feed/state",
    "/api/v1/hub/items?kind=assistance",
    "/api/v1/assistance",
    "/api/v1/practices",
    "/en/sama",
    "/en/sama/assistance",
];

fn says_no_canary(what: &str, bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    for canary in CANARIES {
        assert!(!text.contains(canary), "{canary} stands in {what}");
    }
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let paths = entries.map(|entry| entry.unwrap().path());
    paths.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

fn body(answer: &str) -> Value {
    let (_, body) = answer.split_once("\r\n\r\n").unwrap();
    let begin = body.find('{').unwrap();
    let end = body.rfind('}').unwrap();
    serde_json::from_str(&body[begin..=end]).unwrap()
}

#[test]
fn the_hub_shows_what_it_promises_and_eight_private_requests_are_nowhere() {
    let folder = tempfile::tempdir().unwrap();
    let (here, there) = (folder.path().join("hub"), folder.path().join("other"));
    let log = folder.path().join("log");
    let mut command = suivi(&here, &["demo", "--hub", "--listen", "127.0.0.1:0"]);
    let hub = Site::say(command.env("SUIVI_LOG", "debug").stderr(fs::File::create(&log).unwrap()));
    let total = |kind: &str| body(&hub.get(&format!("/api/v1/hub/items?kind={kind}")))["total"].clone();
    assert_eq!(total("profile"), 205, "193 States and twelve invented mechanisms");
    assert_eq!(total("practice"), 60);
    assert_eq!(total("event"), 10);
    let page = hub.get("/en/hub/practices?theme=right_to_privacy");
    assert!(page.starts_with("HTTP/1.1 200"), "{page}");
    for path in PUBLIC {
        let answer = hub.get(path);
        assert!(!answer.starts_with("HTTP/1.1 5"), "{path}: {answer}");
        says_no_canary(path, answer.as_bytes());
    }
    for canary in CANARIES {
        let found = hub.get(&format!("/api/v1/hub/items?q={canary}"));
        assert_eq!(body(&found)["total"], 0, "{canary}");
    }

    run(&there, &["mechanism", "list"]);
    let own = json(&run(&here, &["hub", "peer", "list", "--json"]));
    let address = format!("http://{}", hub.place);
    let fingerprint = own["fingerprint"].as_str().unwrap();
    run(&there, &["hub", "peer", "add", &address, "--fingerprint", fingerprint]);
    let pulled = json(&run(&there, &["hub", "peer", "pull", &address, "--json"]));
    assert_eq!(pulled["refused"], 0, "{pulled}");
    assert!(pulled["new"].as_i64().unwrap() > 280, "{pulled}");

    let exported = folder.path().join("all.json");
    run(&here, &["export", exported.to_str().unwrap()]);
    let mut written = files(&there);
    written.extend(files(&here.join("search")));
    written.extend(files(&here.join("mail")));
    written.extend([exported, log]);
    for file in written {
        says_no_canary(&file.display().to_string(), &fs::read(&file).unwrap());
    }
}
