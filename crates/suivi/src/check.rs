//! `suivi check`: whether this machine has what Suivi needs, before somebody finds out the hard way.

use serde_json::json;
use suivi_kernel::{Clock, Error, Result};
use suivi_store::{Blobs, Db};

use crate::config::{File, Place};
use crate::output;

/// Looks at the data folder, the database, the index, the settings and mail; ends with an error if one is wrong.
pub fn run(place: &Place, file: &File, json: bool) -> Result<()> {
    let mut found: Vec<(&str, Result<String>)> = Vec::new();
    found.push(("data folder", folder(place)));
    let db = Db::open(place.target.clone(), Clock::machine());
    found.push((
        "database",
        db.as_ref().map(|db| format!("{:?}", db.target())).map_err(|e| Error::fault(e.to_string())),
    ));
    if let Ok(db) = db {
        found.push(("search index", index(place, db)));
    }
    let site = file.public_address.clone().unwrap_or_else(|| "not set".to_owned());
    found.push(("public address", Ok(site.clone())));
    found.push((
        "mail",
        file.post(place, &site).map(|_| match &file.mail {
            Some(_) => "by SMTP".to_owned(),
            None => format!("into the folder {}", place.mail().display()),
        }),
    ));
    let wrong = found.iter().filter(|(_, outcome)| outcome.is_err()).count();
    let data: Vec<_> = found
        .iter()
        .map(|(what, outcome)| match outcome {
            Ok(words) => json!({"what": what, "ok": true, "words": words}),
            Err(error) => json!({"what": what, "ok": false, "words": error.to_string()}),
        })
        .collect();
    output::answer(json, &data, || {
        let line = |(what, outcome): &(&str, Result<String>)| match outcome {
            Ok(words) => format!("ok     {what}: {words}"),
            Err(error) => format!("WRONG  {what}: {error}"),
        };
        found.iter().map(line).collect::<Vec<_>>().join("\n")
    })?;
    if wrong > 0 { Err(Error::fault(format!("{wrong} of {} checks failed", found.len()))) } else { Ok(()) }
}

fn folder(place: &Place) -> Result<String> {
    Blobs::open(place.blobs())?;
    let probe = place.data.join(".check");
    std::fs::write(&probe, b"check")?;
    std::fs::remove_file(&probe)?;
    Ok(format!("{} can be written", place.data.display()))
}

fn index(place: &Place, db: Db) -> Result<String> {
    let register = suivi_domain::recommendations::search::Register::open(&place.index(), db)?;
    let (indexed, written) = register.lag()?;
    Ok(format!("{} records, {} changes behind", register.len(), written - indexed))
}
