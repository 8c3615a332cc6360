//! What a command says: for people, or as JSON for programs.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use serde::Serialize;
use suivi_kernel::Result;

/// Prints an answer: `words` for people, `data` for programs.
pub fn answer(json: bool, data: &impl Serialize, words: impl FnOnce() -> String) -> Result<()> {
    if json {
        println!("{}", serde_json::to_string(data)?);
    } else {
        println!("{}", words());
    }
    Ok(())
}

/// A progress bar on standard error: drawn on a terminal only.
pub fn bar(total: u64, what: &str) -> ProgressBar {
    let bar = ProgressBar::with_draw_target(Some(total), ProgressDrawTarget::stderr_with_hz(5));
    if let Ok(style) = ProgressStyle::with_template("{msg} [{bar:30}] {percent} %  {eta}") {
        bar.set_style(style);
    }
    bar.set_message(what.to_owned());
    bar.enable_steady_tick(Duration::from_millis(500));
    bar
}
