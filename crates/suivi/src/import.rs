//! `suivi import`: files into the register, with a bar on a terminal.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::json;
use suivi_domain::mechanisms::{self, Mechanism};
use suivi_domain::recommendations::import::{
    self, Counts, Format, Import, Options, Outcome, columns, commit_here, preview_here, register,
};
use suivi_kernel::{Actor, Error, Result};
use suivi_store::blobs::Blob;

use crate::cli::{ImportArgs, ImportFormat};
use crate::output;
use crate::serve::Node;

/// Refused rows that are printed for each file; all of them are kept with the import.
const PRINTED: i64 = 20;

/// Imports each file in turn.
pub fn run(node: &Node, args: &ImportArgs, json: bool) -> Result<()> {
    if args.format == ImportFormat::Document {
        return crate::documents::run(node, args, json);
    }
    let mechanism = match &args.mechanism {
        Some(slug) => Some(node.tools.db.read_here(|conn| mechanisms::mechanism(conn, slug))?),
        None => None,
    };
    let mut done = Vec::new();
    for file in &args.files {
        let import = one(node, args, mechanism.as_ref(), file)
            .map_err(|error| super::commands::in_words(error).while_doing(file.display().to_string()))?;
        if !json {
            println!("{}", words(&import));
        }
        for finding in
            node.tools.db.read_here(|conn| import::findings(conn, &import, Outcome::Refused, 0, PRINTED))?
        {
            eprintln!("  refused {}: {}", finding.place, finding.words);
        }
        done.push(import);
    }
    if json {
        let files: Vec<_> = done
            .iter()
            .map(|i| json!({"file": i.file_name, "import": i.id, "state": i.state, "counts": i.counts}))
            .collect();
        let total = sum(&done);
        output::answer(true, &json!({"files": files, "total": total}), String::new)?;
    } else if done.len() > 1 {
        println!("In all: {}", count_words(&sum(&done)));
    }
    Ok(())
}

fn one(node: &Node, args: &ImportArgs, mechanism: Option<&Mechanism>, path: &Path) -> Result<Import> {
    let tools = &node.tools;
    let actor = Actor::command_line();
    let format = match args.format {
        ImportFormat::Uhri => Format::Uhri,
        ImportFormat::UprInfo => Format::UprInfo,
        ImportFormat::Table => Format::Table,
        ImportFormat::Document => Format::Document,
    };
    let name =
        path.file_name().map_or_else(|| path.display().to_string(), |n| n.to_string_lossy().into_owned());
    let mut content = std::fs::File::open(path)?;
    let blob = tools.blobs.keep(&mut content)?;
    let before = tools
        .db
        .read_here(|conn| import::interrupted(conn, &actor, mechanism, format, &blob.hash))?
        .filter(|_| !args.preview);
    let id = match before {
        Some(before) => {
            eprintln!(
                "{name}: going on with the import that was interrupted after {} rows",
                before.rows_done
            );
            before.id
        }
        None => begin(node, args, mechanism, format, (&name, &blob))?,
    };
    let bar = output::bar(blob.size, &name);
    let mut report = |progress: import::Progress| {
        bar.set_length(progress.total);
        bar.set_position(progress.bytes);
        Ok(true)
    };
    let import = if args.preview {
        preview_here(tools, &actor, &id, &mut report)?
    } else {
        with_index(node, || commit_here(tools, &actor, &id, &mut report))?
    };
    bar.finish_and_clear();
    Ok(import)
}

/// Registers the file, with the meaning of its columns where it is a table.
fn begin(
    node: &Node,
    args: &ImportArgs,
    mechanism: Option<&Mechanism>,
    format: Format,
    file: (&str, &Blob),
) -> Result<String> {
    let (tools, actor) = (&node.tools, Actor::command_line());
    let source = (format == Format::Table).then(|| file.0.to_owned());
    let options = Options { mapping: None, source };
    let id = tools.db.write_here(|tx| register(tx, &actor, mechanism, format, file, options))?;
    if format == Format::Table {
        let mapping = match &args.mapping {
            Some(path) => serde_json::from_slice(&std::fs::read(path)?)
                .map_err(|e| Error::from(e).while_doing(format!("reading the mapping {}", path.display())))?,
            None => {
                let found = tools.db.read_here(|conn| import::one(conn, &actor, mechanism, &id))?;
                tools.db.read_here(|conn| columns(conn, &tools.blobs, &found))?.1
            }
        };
        tools.db.write_here(|tx| import::set_columns(tx, &actor, mechanism, &tools.blobs, &id, mapping))?;
    }
    Ok(id)
}

/// Runs the import while another thread keeps the index in step, so that both are done at the end.
pub fn with_index<T>(node: &Node, work: impl FnOnce() -> Result<T>) -> Result<T> {
    let is_done = std::sync::atomic::AtomicBool::new(false);
    let register = node.register.clone();
    std::thread::scope(|scope| {
        let is_done = &is_done;
        scope.spawn(move || register.follow(|| is_done.load(std::sync::atomic::Ordering::Relaxed)));
        let outcome = work();
        is_done.store(true, std::sync::atomic::Ordering::Relaxed);
        outcome
    })
    .and_then(|outcome| {
        node.register.catch_up()?;
        Ok(outcome)
    })
}

fn sum(imports: &[Import]) -> BTreeMap<&'static str, u64> {
    let mut total = BTreeMap::new();
    for import in imports {
        for (name, count) in named(&import.counts) {
            *total.entry(name).or_insert(0) += count;
        }
    }
    total
}

fn named(counts: &Counts) -> [(&'static str, u64); 8] {
    [
        ("rows", counts.rows),
        ("new", counts.new),
        ("changed", counts.changed),
        ("unchanged", counts.unchanged),
        ("possible duplicates", counts.possible_duplicates),
        ("unknown labels", counts.unknown_labels),
        ("cleaned", counts.cleaned),
        ("refused", counts.refused),
    ]
}

fn words(import: &Import) -> String {
    let counts = named(&import.counts).into_iter().collect();
    format!("{} ({}): {}", import.file_name, import.state.code(), count_words(&counts))
}

fn count_words(counts: &BTreeMap<&'static str, u64>) -> String {
    let order = [
        "rows",
        "new",
        "changed",
        "unchanged",
        "possible duplicates",
        "unknown labels",
        "cleaned",
        "refused",
    ];
    let parts = order.into_iter().filter_map(|name| {
        let count = counts.get(name)?;
        (*count > 0 || name == "new" || name == "refused").then(|| format!("{count} {name}"))
    });
    parts.collect::<Vec<_>>().join(", ")
}
