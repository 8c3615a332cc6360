//! Suggestions on the command line: learning a model, measuring it, and using it on texts of standard input.

mod answer;
mod source;
mod table;

use std::io::{BufRead, Write};
use std::path::Path;

use suivi_kernel::{Error, Result};
use suivi_language::suggest::{self as language, KeptOut, Labelled, Model, Scores};

use crate::cli::{EvaluateArgs, LabelledArgs, SuggestArgs, TrainArgs};
use crate::output;
use crate::serve::Node;

/// Suggests labels for the texts of standard input.
pub fn suggest(args: &SuggestArgs, json: bool) -> Result<()> {
    let own;
    let model = match &args.model {
        Some(file) => {
            own = read(file)?;
            &own
        }
        None => Model::shipped(),
    };
    let mut out = std::io::stdout().lock();
    let mut refused = 0;
    for (number, line) in (1..).zip(std::io::stdin().lock().split(b'\n')) {
        let line = line?;
        match answer::to_line(model, &line, args.language) {
            Ok(Some(answer)) if json => writeln!(out, "{}", serde_json::to_string(&answer)?)?,
            Ok(Some(answer)) => writeln!(out, "{}\n", answer.words())?,
            Ok(None) => {}
            Err(why) => {
                refused += 1;
                eprintln!("line {number}: {why}");
            }
        }
    }
    match refused {
        0 => Ok(()),
        lines => Err(Error::fault(format!("{lines} lines were not understood"))),
    }
}

/// Learns a model, measures it on a fifth of the States that it does not see first, and writes it.
pub fn train(args: &TrainArgs, open: impl FnOnce() -> Result<Node>, json: bool) -> Result<()> {
    let (texts, source) = labelled(&args.labelled, open)?;
    let scores = with_bar("measuring", |tell| language::evaluate(&texts, KeptOut::default(), tell))?;
    let mut model = with_bar("learning", |tell| language::train(&texts, &source, tell))?;
    model.keep_scores(scores);
    let partial = args.out.with_extension("partial");
    let bytes = model.save()?;
    std::fs::write(&partial, &bytes)
        .and_then(|()| std::fs::rename(&partial, &args.out))
        .map_err(|e| Error::from(e).while_doing(format!("writing {}", args.out.display())))?;
    let about = model.about();
    let data = serde_json::json!({"file": args.out, "bytes": bytes.len(), "about": about});
    output::answer(json, &data, || {
        let scores = about.scores.as_ref().map(table::totals).unwrap_or_default();
        format!("{} texts, {} bytes in {}\n{scores}", about.texts, bytes.len(), args.out.display())
    })
}

/// Measures suggestions and prints the scores of each label.
pub fn evaluate(args: &EvaluateArgs, open: impl FnOnce() -> Result<Node>, json: bool) -> Result<()> {
    let (texts, _) = labelled(&args.labelled, open)?;
    let scores: Scores = match &args.model {
        Some(file) => language::measure(&read(file)?, &texts),
        None => {
            let kept_out = KeptOut { part: args.part.into(), seed: args.seed, ..KeptOut::default() };
            with_bar("learning", |tell| language::evaluate(&texts, kept_out, tell))?
        }
    };
    output::answer(json, &scores, || table::whole(&scores))
}

fn labelled(args: &LabelledArgs, open: impl FnOnce() -> Result<Node>) -> Result<(Vec<Labelled>, String)> {
    if !args.from_upr_info.is_empty() {
        return Ok((source::upr_info(&args.from_upr_info)?, source::UPR_INFO.to_owned()));
    }
    let node = open()?;
    let actor = suivi_kernel::Actor::command_line();
    let texts = node.tools.db.read_here(|conn| suivi_domain::recommendations::labelled(conn, &actor))?;
    Ok((texts, "the accepted labels of a register".to_owned()))
}

fn read(file: &Path) -> Result<Model> {
    let naming = |error: Error| error.while_doing(file.display().to_string());
    let bytes = std::fs::read(file).map_err(|e| naming(e.into()))?;
    Model::load(&bytes).map_err(|e| naming(e.into()))
}

/// Does something long with a bar that it moves itself.
fn with_bar<T, E: Into<Error>>(
    what: &str,
    work: impl FnOnce(&(dyn Fn(usize, usize) + Sync)) -> std::result::Result<T, E>,
) -> Result<T> {
    let bar = output::bar(1, what);
    let done = work(&|done, all| {
        bar.set_length(all as u64);
        bar.set_position(done as u64);
    });
    bar.finish_and_clear();
    done.map_err(Into::into)
}
