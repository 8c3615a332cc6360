//! The program: its commands, its settings, start-up and background work. Composition only.

mod check;
mod cli;
mod commands;
mod config;
mod demo;
mod documents;
mod extract;
mod hub;
mod import;
mod key;
mod output;
mod serve;
mod suggest;
mod worker;

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    let cli = cli::Cli::parse();
    serve::start_logging(cli.log_format);
    match commands::run(cli) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("suivi: {error}");
            ExitCode::from(1)
        }
    }
}
