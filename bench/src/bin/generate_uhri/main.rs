//! Writes a file like the full export of the Universal Human Rights Index: real labels, invented texts, known faults.
//!
//! `generate_uhri [--records 267500] [--seed 1] [--out FILE]`; without `--out` to standard output.

mod document;
mod words;

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::process::ExitCode;

use document::{Labels, documents};
use suivi_bench::dice::Dice;

struct Wanted {
    records: usize,
    seed: u64,
    out: Option<String>,
}

fn main() -> ExitCode {
    let done = wanted(std::env::args().skip(1)).and_then(|wanted| {
        let out: Box<dyn Write> = match &wanted.out {
            Some(path) => Box::new(File::create(path).map_err(|error| format!("{path}: {error}"))?),
            None => Box::new(io::stdout()),
        };
        write(BufWriter::with_capacity(1 << 20, out), wanted.records, wanted.seed)
            .map_err(|error| error.to_string())
    });
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("generate_uhri: {message}");
            ExitCode::FAILURE
        }
    }
}

fn wanted(mut arguments: impl Iterator<Item = String>) -> Result<Wanted, String> {
    let mut wanted = Wanted { records: 267_500, seed: 1, out: None };
    while let Some(name) = arguments.next() {
        let value = arguments.next().ok_or_else(|| format!("{name} needs a value"))?;
        match name.as_str() {
            "--records" => {
                wanted.records = value.parse().map_err(|_| format!("\"{value}\" is no number of records"))?
            }
            "--seed" => wanted.seed = value.parse().map_err(|_| format!("\"{value}\" is no seed"))?,
            "--out" => wanted.out = Some(value),
            _ => return Err(format!("{name} is not known; use --records, --seed and --out")),
        }
    }
    Ok(wanted)
}

fn write(mut out: impl Write, records: usize, seed: u64) -> io::Result<()> {
    let mut dice = Dice::new(seed);
    let labels = Labels::read();
    out.write_all(b"[")?;
    let mut written = 0;
    'all: for round in 0.. {
        for document in documents(round, &labels, &mut dice) {
            for number in 0..document.size {
                if written == records {
                    break 'all;
                }
                out.write_all(if written == 0 { b"\n" } else { b",\n" })?;
                serde_json::to_writer(&mut out, &document.record(number, &labels, &mut dice))?;
                written += 1;
            }
        }
    }
    out.write_all(b"\n]\n")?;
    out.flush()
}
