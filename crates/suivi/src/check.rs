//! `suivi check`: whether this machine has what Suivi needs, before somebody finds out the hard way.

use serde::Serialize;
use suivi_kernel::{Clock, Error, Language, Result};
use suivi_pdf::Fonts;
use suivi_store::{Blobs, Db, ledger};

use crate::config::{File, Place};
use crate::{key, output};

/// Below this, imports and backups will soon find no room.
const LITTLE_ROOM: u64 = 1 << 30;

/// How something stands.
#[derive(Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
enum Standing {
    /// As it should be.
    Well,
    /// It works, and somebody should look at it.
    Look,
    /// Something will fail.
    Wrong,
}

/// One thing that was looked at.
#[derive(Serialize)]
struct Finding {
    what: &'static str,
    ok: bool,
    standing: Standing,
    words: String,
}

impl Finding {
    fn of(what: &'static str, outcome: Result<(Standing, String)>) -> Self {
        let (standing, words) = outcome.unwrap_or_else(|error| (Standing::Wrong, error.to_string()));
        Finding { what, ok: standing != Standing::Wrong, standing, words }
    }

    fn line(&self) -> String {
        let mark = match self.standing {
            Standing::Well => "ok   ",
            Standing::Look => "LOOK ",
            Standing::Wrong => "WRONG",
        };
        format!("{mark}  {}: {}", self.what, self.words)
    }
}

/// Looks at the data folder, its disk, the database, the clock, the key, the index, the settings and mail; ends with
/// an error if one of them is wrong.
pub fn run(place: &Place, file: &File, site: Option<&str>, json: bool) -> Result<()> {
    let mut found = vec![
        Finding::of("data folder", folder(place)),
        Finding::of("disk", disk(place)),
        Finding::of("public address", address(site)),
        Finding::of("mail", mail(place, file, site)),
        Finding::of("fonts for PDF files", Ok(fonts(place))),
    ];
    match Db::open(place.target.clone(), Clock::machine()) {
        Ok(db) => {
            found.push(Finding::of("database", Ok((Standing::Well, format!("{:?}", db.target())))));
            found.push(Finding::of("clock", clock(&db)));
            found.push(Finding::of("key", secrets(place, &db)));
            found.push(Finding::of("search index", index(place, db)));
        }
        Err(error) => found.push(Finding::of("database", Err(error))),
    }
    output::answer(json, &found, || found.iter().map(Finding::line).collect::<Vec<_>>().join("\n"))?;
    match found.iter().filter(|finding| !finding.ok).count() {
        0 => Ok(()),
        wrong => Err(Error::fault(format!("{wrong} of {} checks failed", found.len()))),
    }
}

/// Which fonts are missing for PDF files, language by language: a file in that language would be refused, never spoilt.
fn fonts(place: &Place) -> (Standing, String) {
    let fonts = Fonts::find(&[place.fonts()]);
    let mut missing: Vec<String> = Vec::new();
    for language in Language::ALL {
        let families = fonts.missing(language);
        if !families.is_empty() {
            missing.push(format!("{language}: {}", families.join(", ")));
        }
    }
    match missing.as_slice() {
        [] => (Standing::Well, "all six languages can be printed".to_owned()),
        some => (Standing::Look, format!("install {}", some.join("; "))),
    }
}

fn folder(place: &Place) -> Result<(Standing, String)> {
    Blobs::open(place.blobs())?;
    let probe = place.data.join(".check");
    std::fs::write(&probe, b"check")?;
    std::fs::remove_file(&probe)?;
    Ok((Standing::Well, format!("{} can be written", place.data.display())))
}

fn disk(place: &Place) -> Result<(Standing, String)> {
    let room = rustix::fs::statvfs(&place.data)?;
    let free = room.f_bavail.saturating_mul(room.f_frsize);
    let standing = if free < LITTLE_ROOM { Standing::Wrong } else { Standing::Well };
    let gigabytes = free as f64 / f64::from(1 << 30);
    Ok((standing, format!("{gigabytes:.1} GB free")))
}

fn address(site: Option<&str>) -> Result<(Standing, String)> {
    Ok(match site {
        Some(site) if site.starts_with("https://") => (Standing::Well, site.to_owned()),
        Some(site) if site.starts_with("http://") => (
            Standing::Look,
            format!("{site}: passwords travel in clear unless a proxy in front speaks https"),
        ),
        Some(other) => {
            return Err(Error::fault(format!("\"{other}\" does not begin with https:// or http://")));
        }
        None => {
            (Standing::Look, "not set: links in letters will lead nowhere but to this machine".to_owned())
        }
    })
}

fn mail(place: &Place, file: &File, site: Option<&str>) -> Result<(Standing, String)> {
    let post = file.post(place, site.unwrap_or_default())?;
    if file.mail.is_none() {
        return Ok((Standing::Look, format!("no mail server; letters go into {}", place.mail().display())));
    }
    if post.answers()? {
        Ok((Standing::Well, "the mail server answers".to_owned()))
    } else {
        Err(Error::fault("the mail server hangs up at once"))
    }
}

/// A clock that is behind breaks sessions, the codes of second factors and the order of the audit trail.
fn clock(db: &Db) -> Result<(Standing, String)> {
    let now = db.clock().now();
    match db.read_here(ledger::last_at)? {
        Some(last) if last > now + chrono::Duration::minutes(1) => Err(Error::fault(format!(
            "this machine says {now:.0} UTC, but the newest entry of the audit trail is of {last:.0}"
        ))),
        _ => Ok((Standing::Well, format!("{now:.0} UTC"))),
    }
}

fn secrets(place: &Place, db: &Db) -> Result<(Standing, String)> {
    let secrets = key::find(place)?;
    let kept = key::authenticators(db, secrets.as_ref())?;
    if let Some(words) = key::trouble(place, kept) {
        return Err(Error::fault(words));
    }
    let Some(secrets) = secrets else {
        return Ok((Standing::Well, "none yet; it is made when the node first starts".to_owned()));
    };
    let waiting = match kept.in_clear {
        0 => String::new(),
        n => format!("; from before there was a key, sealed when next used: {n}"),
    };
    let (at, name) = (key::whereabouts(place)?, secrets.name());
    Ok((Standing::Well, format!("{at} ({name}); second factors sealed: {}{waiting}", kept.sealed)))
}

fn index(place: &Place, db: Db) -> Result<(Standing, String)> {
    let register = suivi_domain::recommendations::search::Register::open(&place.index(), db)?;
    let (indexed, written) = register.lag()?;
    let behind = written - indexed;
    let standing = if behind > 0 { Standing::Look } else { Standing::Well };
    let words = format!("{} records, {behind} changes behind", register.len());
    Ok((standing, if behind > 0 { format!("{words}; a running node catches up by itself") } else { words }))
}
