//! Reads a file as an import does and keeps nothing: what reading alone costs, in time and memory.
//!
//! `read_export {uhri|upr-info} FILE …`

use std::collections::BTreeMap;
use std::fs::File;
use std::process::ExitCode;
use std::time::Instant;

use suivi_formats::{Importer, uhri, upr_info};

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let kind = arguments.next().unwrap_or_default();
    for path in arguments {
        if let Err(message) = read(&kind, &path) {
            eprintln!("read_export: {path}: {message}");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

fn read(kind: &str, path: &str) -> Result<(), String> {
    let file = File::open(path).map_err(|error| error.to_string())?;
    let began = Instant::now();
    let mut importer: Box<dyn Importer> = match kind {
        "uhri" => uhri::open(file, uhri::Options::default()).map_err(|error| error.to_string())?,
        "upr-info" => Box::new(upr_info::read(file).map_err(|error| error.to_string())?),
        _ => return Err(format!("\"{kind}\" is neither uhri nor upr-info")),
    };
    let (mut records, mut noted) = (0_u64, 0_u64);
    let mut refused: BTreeMap<&str, u64> = BTreeMap::new();
    for item in importer.by_ref() {
        match item {
            Ok(record) => {
                records += 1;
                noted += u64::from(!record.notes.is_empty());
            }
            Err(refusal) => *refused.entry(refusal.reason.code()).or_default() += 1,
        }
    }
    let seconds = began.elapsed().as_secs_f64();
    let megabytes = importer.bytes_read() as f64 / 1e6;
    println!(
        "{path}: {records} records, {noted} with notes, refused {refused:?}, {megabytes:.1} MB in {seconds:.2} s ({:.0} records/s)",
        records as f64 / seconds
    );
    Ok(())
}
