//! `suivi import document`: documents of the UN and of regional bodies into the register.

use std::path::Path;

use serde::Serialize;
use suivi_domain::mechanisms::{self, Level, Mechanism};
use suivi_domain::recommendations::intake::{self, Choice, Committed, Intake, Particulars};
use suivi_kernel::{Actor, Error, Result};
use suivi_store::Conn;

use crate::cli::ImportArgs;
use crate::import::with_index;
use crate::output;
use crate::serve::Node;

/// What came of a file.
#[derive(Serialize)]
struct Outcome {
    file: String,
    document: String,
    kind: String,
    symbol: Option<String>,
    state: String,
    found: usize,
    doubtful: usize,
    left_out: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    import: Option<String>,
    added: u64,
    changed: u64,
}

/// Reads each document and takes what it recommends into the register, or leaves it to a person to look at.
pub fn run(node: &Node, args: &ImportArgs, json: bool) -> Result<()> {
    let mut done = Vec::new();
    for file in &args.files {
        let outcome = one(node, args, file)
            .map_err(|error| crate::commands::in_words(error).while_doing(file.display().to_string()))?;
        if !json {
            println!("{}", words(&outcome));
        }
        done.push(outcome);
    }
    if json { output::answer(true, &done, String::new) } else { Ok(()) }
}

fn one(node: &Node, args: &ImportArgs, path: &Path) -> Result<Outcome> {
    let (tools, actor) = (&node.tools, Actor::command_line());
    let name =
        path.file_name().map_or_else(|| path.display().to_string(), |n| n.to_string_lossy().into_owned());
    let blob = tools.blobs.keep(&mut std::fs::File::open(path)?)?;
    let incoming = intake::read(&tools.blobs, &name, &blob)?;
    let named = args.state.clone().or_else(|| incoming.extracted.facts.state.clone());
    let state = named.ok_or_else(|| {
        Error::fault("the document names no State that is known; say it with --state and its ISO 3166-1 code")
    })?;
    let state = state.to_uppercase();
    let mechanism = tools.db.read_here(|conn| follower(conn, args, &state))?;
    let mechanism = mechanism.as_ref();
    let id = tools.db.write_here(|tx| {
        let id = intake::receive(tx, &actor, mechanism, &state, &incoming)?;
        let found = intake::one(tx.conn, &actor, mechanism, &id)?;
        let confirmed = Particulars {
            symbol: args.symbol.clone().or(found.particulars.symbol.clone()),
            body: args.body.clone().or(found.particulars.body.clone()),
            ..found.particulars.clone()
        };
        if confirmed != found.particulars {
            intake::set_particulars(tx, &actor, mechanism, &id, found.revision, confirmed, None)?;
        }
        Ok(id)
    })?;
    let review = tools.db.read_here(|conn| intake::review(conn, &actor, mechanism, &id))?;
    let committed = match args.review || args.preview {
        true => None,
        false => Some(with_index(node, || intake::commit_here(tools, &actor, mechanism, &id))?),
    };
    let left_out =
        review.items.iter().filter(|(item, compared)| compared.outcome(item) == Choice::Leave).count();
    let doubtful = review.items.iter().filter(|(item, _)| item.is_doubtful()).count();
    Ok(outcome(&review.intake, (review.items.len(), doubtful, left_out), committed))
}

/// The mechanism that was named, else the national one of the State; none where nobody follows the State here.
fn follower(conn: &mut Conn, args: &ImportArgs, state: &str) -> Result<Option<Mechanism>> {
    if let Some(slug) = &args.mechanism {
        return mechanisms::mechanism(conn, slug).map(Some);
    }
    let all = mechanisms::all(conn)?;
    Ok(all.into_iter().find(|one| one.state == state && one.level == Level::National))
}

fn outcome(intake: &Intake, counts: (usize, usize, usize), committed: Option<Committed>) -> Outcome {
    let (found, doubtful, left_out) = counts;
    let (added, changed) = committed.as_ref().map_or((0, 0), |done| (done.added, done.changed));
    Outcome {
        file: intake.file_name.clone(),
        document: intake.id.clone(),
        kind: intake.kind.clone(),
        symbol: intake.particulars.symbol.clone(),
        state: intake.state.clone(),
        found,
        doubtful,
        left_out,
        import: committed.map(|done| done.import_id),
        added,
        changed,
    }
}

fn words(done: &Outcome) -> String {
    let symbol = done.symbol.as_deref().unwrap_or("no symbol");
    let head = format!(
        "{} ({}, {symbol}, {}): {} found, {} to look at, {} left out",
        done.file, done.kind, done.state, done.found, done.doubtful, done.left_out
    );
    match &done.import {
        Some(_) => format!("{head}; {} added, {} changed", done.added, done.changed),
        None => format!("{head}; nothing was taken into the register yet"),
    }
}
