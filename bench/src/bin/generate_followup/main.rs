//! Fills a data folder with the follow-up of a large State: 10,000 recommendations, 50,000 measures, 500,000 updates,
//! 500 people in 100 institutions, a round that is open and eleven that were. All of it is invented.
//!
//! `generate_followup --data DIR [--small]`; `--small` makes a hundredth of it.

mod people;
mod rows;

use std::path::Path;

use suivi_domain::followup::rounds::{self, NewRound};
use suivi_domain::followup::{settings, standing};
use suivi_domain::mechanisms::Mechanism;
use suivi_kernel::{Actor, Clock, Date, Result};
use suivi_store::{Db, Target};

use suivi_bench::dice::Dice;
use suivi_bench::on_data;

/// How much there is.
#[derive(Clone, Copy)]
pub struct Size {
    /// Institutions of the government.
    pub institutions: usize,
    /// Recommendations, each with its case.
    pub recommendations: usize,
    /// Measures, each with [`UPDATES_OF_EACH`] updates.
    pub measures: usize,
}

/// Updates of each measure: one in each of the rounds before the open one, most of them.
pub const UPDATES_OF_EACH: usize = 10;

fn main() -> std::process::ExitCode {
    on_data("generate_followup --data DIR [--small]", |folder, arguments| {
        run(&folder, arguments.iter().any(|argument| argument == "--small"))
    })
}

fn run(folder: &Path, is_small: bool) -> Result<()> {
    let parts = if is_small { 100 } else { 1 };
    let size = Size {
        institutions: (100 / parts).max(2),
        recommendations: 10_000 / parts,
        measures: 50_000 / parts,
    };
    std::fs::create_dir_all(folder)?;
    let db = Db::open(Target::Sqlite(folder.join("suivi.db")), Clock::machine())?;
    let mut dice = Dice::new(2026);
    let world = people::make(&db, size)?;
    eprintln!("{} institutions and their people", world.institutions.len());
    let cases = rows::recommendations(&db, &world, size, &mut dice)?;
    eprintln!("{} recommendations", cases.len());
    let measures = rows::measures(&db, &world, &cases, size, &mut dice)?;
    eprintln!("{} measures", measures.len());
    let updates = rows::updates(&db, &world, &measures, &mut dice)?;
    eprintln!("{updates} updates");
    rows::voices(&db, &world, &cases, &mut dice)?;
    for some in cases.chunks(2_000) {
        db.write_here(|tx| standing::refresh(tx, some))?;
    }
    eprintln!("where each case stands");
    let asked = open_round(&db, &world.mechanism)?;
    eprintln!("a round that asks {asked} questions");
    db.tidy()
}

/// Opens a round that is due in seven days.
fn open_round(db: &Db, mechanism: &Mechanism) -> Result<i64> {
    let today: Date = db.clock().now().date();
    let machine = Actor::command_line();
    let new = NewRound {
        label: "now".to_owned(),
        period_from: today - chrono::Duration::days(90),
        period_to: today - chrono::Duration::days(1),
        opens_on: today,
        due_on: today + chrono::Duration::days(7),
    };
    let settings = settings::FollowUpSettings {
        time_zone: "Africa/Nairobi".to_owned(),
        round_months: 3,
        answer_days: 21,
        fresh_days: 100,
        shares_unpublished: false,
        asks_percent: false,
    };
    let round = db.write_here(|tx| {
        settings::change(tx, &machine, &mechanism.id, settings.clone(), 0)?;
        let planned = rounds::plan(tx, &machine, &mechanism.id, new.clone())?;
        rounds::open(tx, &machine, &mechanism.id, &planned.id)
    })?;
    Ok(db.read_here(|conn| rounds::timeliness(conn, &round))?.asked)
}
