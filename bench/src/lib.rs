//! What the measuring programs share.

pub mod dice;

use std::path::PathBuf;
use std::process::ExitCode;

use suivi_kernel::{Error, Result};

/// Runs a program on the data folder that the argument `--data` names; the other arguments are its own.
pub fn on_data(usage: &str, run: impl FnOnce(PathBuf, &[String]) -> Result<()>) -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let at = arguments.iter().position(|argument| argument == "--data");
    let folder = at.and_then(|at| arguments.get(at + 1)).map(PathBuf::from);
    let done = folder
        .ok_or_else(|| Error::fault(format!("usage: {usage}")))
        .and_then(|folder| run(folder, &arguments));
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
