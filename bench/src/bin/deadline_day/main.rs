//! Deadline day: every focal point answers for its institution at once, some of them twice because the line is slow.
//!
//! `deadline_day prepare DATABASE PEOPLE MEASURES` fills an empty database with a round that is open and prints the people,
//! one a line; `deadline_day rush DATABASE ADDRESS SECONDS < PEOPLE` lets them answer through a server that runs on that
//! database, each at a chance moment within those seconds, and counts afterwards what the database holds. With 0 seconds all
//! of them press the button at the same moment.

mod prepare;
mod rush;

use std::process::ExitCode;

use suivi_kernel::{Clock, Result};
use suivi_store::{Db, Target};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match words[..] {
        ["prepare", database, people, measures] => match (people.parse(), measures.parse()) {
            (Ok(people), Ok(measures)) => open(database).and_then(|db| prepare::fill(&db, people, measures)),
            _ => return usage(),
        },
        ["rush", database, address, seconds] => match seconds.parse() {
            Ok(seconds) => open(database).and_then(|db| rush::run(&db, address, seconds)),
            Err(_) => return usage(),
        },
        _ => return usage(),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("deadline_day: {error}");
            ExitCode::FAILURE
        }
    }
}

fn open(database: &str) -> Result<Db> {
    Db::open(Target::parse(database), Clock::machine())
}

fn usage() -> ExitCode {
    eprintln!(
        "deadline_day prepare DATABASE PEOPLE MEASURES\ndeadline_day rush DATABASE ADDRESS SECONDS < PEOPLE"
    );
    ExitCode::FAILURE
}
