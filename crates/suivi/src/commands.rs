//! What each command does.

use std::path::Path;

use serde_json::json;
use suivi_domain::accounts::{self, NewAccount, Seat};
use suivi_domain::mechanisms::{self, Level, MechanismFacts, MechanismKind, NewMechanism};
use suivi_kernel::{Actor, Clock, Error, Language, LocalText, Refusal, Result};
use suivi_store::Db;
use suivi_store::backup;
use suivi_store::ledger::{Verdict, verify};
use suivi_web::i18n::L10n;
use suivi_web::recommendations::download::{ListPlace, write_list};
use suivi_web::recommendations::query::ListQuery;

use crate::cli::{Cli, Command, ExportArgs, ExportFormat, MechanismCommand, UserCommand};
use crate::config::{File, Place};
use crate::demo::Content;
use crate::serve::{self, Node, serve};
use crate::{check, demo, extract, hub, import, key, output, suggest};

/// Runs what was asked for.
pub fn run(cli: Cli) -> Result<()> {
    let data = match &cli.command {
        Command::Demo(args) => demo::folder(&cli.place.data, args.hub),
        _ => cli.place.data.clone(),
    };
    let file = File::read(cli.place.config.as_deref(), &data)?;
    let place = Place::new(&data, cli.place.database.as_deref().or(file.database.as_deref()));
    let address = std::env::var("SUIVI_PUBLIC_ADDRESS").ok().or_else(|| file.public_address.clone());
    let site = address.as_deref().unwrap_or("http://127.0.0.1:8080").trim_end_matches('/').to_owned();
    let open = || serve::open(&place, &file, &site);
    let outcome = match &cli.command {
        Command::Serve(args) => serve(&place, &file, args, None),
        Command::Demo(args) => {
            let content = if args.hub { Content::Hub } else { Content::Sama };
            serve(&place, &file, &args.serve, Some(content))
        }
        Command::Import(args) => import::run(&open()?, args, cli.json),
        Command::Extract { file } => extract::run(file, cli.json),
        Command::Suggest(args) => suggest::suggest(args, cli.json),
        Command::Train(args) => suggest::train(args, open, cli.json),
        Command::Evaluate(args) => suggest::evaluate(args, open, cli.json),
        Command::Export(args) => export(&open()?, args, &site, cli.json),
        Command::Backup { file } => make_backup(&open()?, file, cli.json),
        Command::Restore { file } => restore(&place, file, cli.json),
        Command::Verify => verify_all(&open()?, cli.json),
        Command::Reindex => reindex(&open()?, cli.json),
        Command::Check => check::run(&place, &file, address.as_deref(), cli.json),
        Command::User { command } => user(&open()?, command, &site, cli.json),
        Command::Mechanism { command } => mechanism(&open()?, command, cli.json),
        Command::Hub { command } => hub::run(&open()?, command, cli.json),
        Command::Openapi => {
            println!("{}", suivi_web::api::description().to_pretty_json()?);
            Ok(())
        }
    };
    outcome.map_err(in_words)
}

/// A refusal in the words the pages use, in English.
pub(crate) fn in_words(error: Error) -> Error {
    let l = L10n::new(Language::En);
    match error {
        Error::Refusal(Refusal::Invalid(fields)) => {
            let words = fields.iter().map(|f| format!("{}: {}", f.field, l.problem(&f.problem)));
            Error::fault(words.collect::<Vec<_>>().join("; "))
        }
        Error::Refusal(Refusal::Conflict(problem)) => Error::fault(l.problem(&problem)),
        other => other,
    }
}

fn export(node: &Node, args: &ExportArgs, site: &str, json: bool) -> Result<()> {
    let format = match (args.format, args.file.extension().and_then(|e| e.to_str())) {
        (Some(ExportFormat::Csv), _) | (None, Some("csv")) => suivi_formats::export::Format::Csv,
        (Some(ExportFormat::Xlsx), _) | (None, Some("xlsx")) => suivi_formats::export::Format::Xlsx,
        (Some(ExportFormat::Json), _) | (None, Some("json")) => suivi_formats::export::Format::Json,
        _ => {
            return Err(Error::fault(
                "say the format with --format, or end the file in .csv, .xlsx or .json",
            ));
        }
    };
    node.register.catch_up()?;
    let asked = ListQuery::parse(&args.filter)?;
    let actor = Actor::command_line();
    let place = ListPlace {
        db: &node.tools.db,
        register: &node.register,
        actor: &actor,
        mechanism: None,
        address: site,
    };
    let partial = args.file.with_extension("partial");
    let out = std::io::BufWriter::new(std::fs::File::create(&partial)?);
    let rows = write_list(&place, &asked.filter, format, L10n::new(args.language), out)?;
    std::fs::rename(&partial, &args.file)?;
    output::answer(json, &json!({"rows": rows, "file": args.file}), || {
        format!("{rows} rows written to {}", args.file.display())
    })
}

fn make_backup(node: &Node, file: &Path, json: bool) -> Result<()> {
    let bar = output::bar(0, "backing up");
    let summary = backup::make(&node.tools.db, &node.tools.blobs, file, &mut |progress| {
        bar.set_length(progress.total);
        bar.set_position(progress.done);
    })?;
    bar.finish_and_clear();
    answer_backup(json, &summary, "Backed up")
}

fn restore(place: &Place, file: &Path, json: bool) -> Result<()> {
    let blobs = suivi_store::Blobs::open(place.blobs())?;
    let bar = output::bar(0, "restoring");
    let summary = backup::restore(file, &place.target, &blobs, &mut |progress| {
        bar.set_length(progress.total);
        bar.set_position(progress.done);
    })?;
    bar.finish_and_clear();
    answer_backup(json, &summary, "Restored")?;
    key::warn_of_trouble(place, &Db::open(place.target.clone(), Clock::machine())?)
}

fn answer_backup(json: bool, summary: &backup::Summary, done: &str) -> Result<()> {
    let data = json!({"rows": summary.rows, "files": summary.blobs, "damaged_files": summary.damaged_blobs});
    output::answer(json, &data, || {
        let damaged = summary.damaged_blobs.len();
        let warning = if damaged > 0 {
            format!("; {damaged} kept files are damaged or missing")
        } else {
            String::new()
        };
        format!("{done}: {} rows and {} files{warning}", summary.rows, summary.blobs)
    })
}

fn verify_all(node: &Node, json: bool) -> Result<()> {
    let verdict = node.tools.db.read_here(verify)?;
    let mut damaged = Vec::new();
    for hash in node.tools.blobs.all()? {
        if !node.tools.blobs.is_intact(&hash)? {
            damaged.push(hash);
        }
    }
    match verdict {
        Verdict::Broken { seq, why } => {
            let data = json!({"whole": false, "broken_at": seq, "why": why, "damaged_files": damaged});
            output::answer(json, &data, String::new)?;
            Err(Error::fault(format!("the audit chain is broken at entry {seq}: {why}")))
        }
        Verdict::Whole { .. } if !damaged.is_empty() => {
            Err(Error::fault(format!("kept files are damaged: {}", damaged.join(", "))))
        }
        Verdict::Whole { entries, seal } => {
            output::answer(json, &json!({"whole": true, "entries": entries, "seal": seal}), || {
                format!("The audit chain is whole: {entries} entries, last seal {seal}")
            })
        }
    }
}

fn reindex(node: &Node, json: bool) -> Result<()> {
    let bar = output::bar(0, "indexing");
    let indexed = node.register.reindex(|done| bar.set_position(done))?;
    bar.finish_and_clear();
    output::answer(json, &json!({"indexed": indexed}), || format!("{indexed} records indexed"))
}

fn user(node: &Node, command: &UserCommand, site: &str, json: bool) -> Result<()> {
    let actor = Actor::command_line();
    let db = &node.tools.db;
    match command {
        UserCommand::Add { email, name, mechanism, role, operator } => {
            let created = db.write_here(|tx| {
                let seat = match (mechanism, role) {
                    (Some(slug), Some(role)) => {
                        let mechanism_id = mechanisms::mechanism(tx.conn, slug)?.id;
                        Some(Seat { mechanism_id, role: *role, institution_id: None })
                    }
                    _ => None,
                };
                let new = NewAccount {
                    email,
                    name,
                    language: Language::En,
                    password: None,
                    is_operator: *operator,
                    seat,
                };
                accounts::create_account(tx, &actor, new)
            })?;
            let link = created.password_link.map(|token| format!("{site}/en/reset/{token}"));
            output::answer(json, &json!({"id": created.account_id, "link": link}), || match &link {
                Some(link) => format!("{email} can choose a password at\n{link}"),
                None => format!("{email} was added"),
            })
        }
        UserCommand::ResetLink { email } => {
            let token = db.write_here(|tx| {
                let account = accounts::account_by_email(tx.conn, &actor, email)?;
                accounts::issue_reset_link(tx, &actor, &account.id, chrono::Duration::hours(24))
            })?;
            let link = format!("{site}/en/reset/{token}");
            output::answer(json, &json!({"link": link}), || link.clone())
        }
        UserCommand::ResetSecondFactor { email } => {
            let id = db.write_here(|tx| {
                let account = accounts::account_by_email(tx.conn, &actor, email)?;
                accounts::reset_second_factor(tx, &actor, &account.id)?;
                Ok(account.id)
            })?;
            output::answer(json, &json!({"id": id}), || {
                format!(
                    "{email} signs in with the password alone, and a letter says so; every session has ended"
                )
            })
        }
        UserCommand::Forget { email } => {
            let id = db.write_here(|tx| {
                let account = accounts::account_by_email(tx.conn, &actor, email)?;
                accounts::forget_person(tx, &actor, &account.id)?;
                Ok(account.id)
            })?;
            output::answer(json, &json!({"id": id}), || {
                format!("who {email} was is forgotten here; earlier backups still know it")
            })
        }
        UserCommand::List => {
            let all = db.read_here(|conn| accounts::all_accounts(conn, &actor))?;
            let data: Vec<_> =
                all.iter().map(|a| json!({"id": a.id, "email": a.email, "name": a.name})).collect();
            output::answer(json, &data, || {
                all.iter().map(|a| format!("{}  {}", a.email, a.name)).collect::<Vec<_>>().join("\n")
            })
        }
    }
}

fn mechanism(node: &Node, command: &MechanismCommand, json: bool) -> Result<()> {
    let db = &node.tools.db;
    match command {
        MechanismCommand::Add { slug, name, state } => {
            let facts = MechanismFacts {
                names: LocalText::of(Language::En, name),
                state: state.to_uppercase(),
                level: Level::National,
                kind: MechanismKind::Interministerial,
                parent_id: None,
                language: Language::En,
            };
            let new = NewMechanism { slug: slug.clone(), facts };
            let made = db.write_here(|tx| mechanisms::create_mechanism(tx, &Actor::command_line(), new))?;
            output::answer(json, &json!({"id": made.id, "slug": made.slug}), || {
                format!("{} was made", made.slug)
            })
        }
        MechanismCommand::List => {
            let all = db.read_here(mechanisms::all)?;
            let data: Vec<_> =
                all.iter().map(|m| json!({"slug": m.slug, "state": m.state, "names": m.names})).collect();
            output::answer(json, &data, || {
                let line = |m: &mechanisms::Mechanism| {
                    format!("{}  {}  {}", m.slug, m.state, m.names.best_text(Language::En))
                };
                all.iter().map(line).collect::<Vec<_>>().join("\n")
            })
        }
    }
}
