//! The demonstration: the invented Republic of Sama. Its register is made through the same commands that people use;
//! three years of its follow-up are brought in as history.

mod calendar;
mod follow_up;
mod government;
mod hub;
mod people;
mod register;
mod reporting;

use std::path::{Path, PathBuf};

use chrono::Duration;
use serde::de::DeserializeOwned;
use suivi_domain::Tools;
use suivi_domain::accounts;
use suivi_domain::followup::history;
use suivi_domain::mechanisms;
use suivi_domain::recommendations::suggestions;
use suivi_kernel::{Actor, Error, Result};
use suivi_store::blobs::Blobs;
use suivi_store::{Db, Tx};
use suivi_web::DemoDoor;

use calendar::Calendar;
use follow_up::Sama;
use government::Government;
use people::{People, PersonEntry};

/// The text of one of the demonstration's files.
macro_rules! demo_file {
    ($name:literal) => {
        include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/demo/", $name, ".json"))
    };
}
use demo_file;

/// What the demonstration shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content {
    /// The mechanism of Sama.
    Sama,
    /// Sama, and a hub on which it meets other invented States.
    Hub,
}

/// The data folder of the demonstration, unless another is given: apart from that of a real node.
pub fn folder(asked: &Path, hub: bool) -> PathBuf {
    let own = if hub { "./suivi-demo-hub" } else { "./suivi-demo" };
    if asked == Path::new("./suivi-data") { PathBuf::from(own) } else { asked.to_owned() }
}

/// Makes Sama where the database is empty, the hub around it where that is wanted, and a sign-in link for each role.
pub fn prepare(tools: &Tools, content: Content) -> Result<Vec<DemoDoor>> {
    let db = &tools.db;
    let there = db.read_here(mechanisms::all)?;
    if there.is_empty() {
        let files = follow_up::keep_files(&tools.blobs)?;
        db.write_here(|tx| fill(tx, &files, &tools.blobs))?;
        if content == Content::Hub {
            let sama = db.read_here(|conn| mechanisms::mechanism(conn, "sama"))?;
            hub::fill(db, &sama, &tools.secrets)?;
        }
    } else if !there.iter().any(|mechanism| mechanism.state == "XSA") {
        return Err(Error::fault(
            "this data folder holds a real mechanism; the demonstration needs a folder of its own: suivi demo --data DIR",
        ));
    }
    doors(db)
}

fn file<T: DeserializeOwned>(text: &str, field: &str) -> Result<T> {
    let mut whole: serde_json::Value = serde_json::from_str(text)?;
    Ok(serde_json::from_value(whole[field].take())?)
}

fn fill(tx: &mut Tx, files: &follow_up::Files, blobs: &Blobs) -> Result<()> {
    let actor = Actor { label: "demonstration".to_owned(), ..Actor::command_line() };
    let mechanisms = register::mechanisms_of_sama(tx, &actor)?;
    let sama = &mechanisms[0];
    let calendar = Calendar::of(tx.now);
    let institutions = register::institutions_of_sama(tx, &actor, sama)?;
    let government = Government::form(tx, &actor, sama, calendar, institutions)?;
    let people = People::settle(tx, &actor, sama, &government)?;
    hub::seat_the_keepers(tx)?;
    government.close_the_old(tx, &actor, sama)?;
    let records = register::records_of_sama(tx, &actor, sama)?;
    let clusters = register::clusters_of_sama(tx, &actor, sama, &records)?;
    register::repeats(tx, &actor, sama, &records)?;
    let sama = Sama::new(tx.conn, sama, calendar, government, people, &records, clusters)?;
    let history = follow_up::history(&sama, files)?;
    history::bring_in(tx, &actor, sama.mechanism, &history)?;
    follow_up::excuse(tx, &actor, &sama, &history)?;
    suggestions::queue(tx, &sama.mechanism.id)?;
    reporting::ratify(tx, &actor, sama.mechanism)?;
    reporting::write(tx, &sama, blobs)
}

fn doors(db: &Db) -> Result<Vec<DemoDoor>> {
    let actor = Actor::command_line();
    file::<Vec<PersonEntry>>(demo_file!("people"), "people")?
        .into_iter()
        .map(|person| {
            let account = db.read_here(|conn| accounts::account_by_email(conn, &actor, &person.email))?;
            let token =
                db.write_here(|tx| accounts::issue_demo_link(tx, &actor, &account.id, Duration::days(7)))?;
            Ok(DemoDoor { role: person.role, person: person.name, path: format!("/demo/{token}") })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use diesel::prelude::*;
    use suivi_kernel::{Clock, Date};
    use suivi_store::schema::{
        account, allocation, assessment, case_standing, data_point, evidence, institution, measure,
        progress_update, round_item, succession, update_round, update_step,
    };
    use suivi_store::{Conn, ledger, testing};

    use suivi_domain::mail::{Mailer, Post};

    use super::*;

    fn made_on(year: i32, month: u32, day: u32) -> Clock {
        Clock::fixed(Date::from_ymd_opt(year, month, day).unwrap().and_hms_opt(9, 0, 0).unwrap())
    }

    fn tools(db: &Db, folder: &tempfile::TempDir) -> Tools {
        Tools {
            db: db.clone(),
            blobs: Blobs::open(folder.path()).unwrap(),
            post: Post::new(
                Mailer::Folder(folder.path().join("mail")),
                "Suivi <suivi@localhost>",
                "http://127.0.0.1",
            )
            .unwrap(),
            secrets: suivi_domain::Secrets::new([7; 32]),
        }
    }

    fn fill_once(db: &Db) -> Vec<DemoDoor> {
        let folder = tempfile::tempdir().unwrap();
        prepare(&tools(db, &folder), Content::Sama).unwrap()
    }

    macro_rules! count {
        ($conn:expr, $rows:expr) => {
            $rows.count().get_result::<i64>($conn)
        };
    }

    fn counts(conn: &mut Conn) -> Result<[i64; 8]> {
        Ok([
            count!(conn, measure::table)?,
            count!(conn, progress_update::table)?,
            count!(conn, update_round::table)?,
            count!(conn, succession::table)?,
            count!(conn, institution::table.filter(institution::valid_to.is_not_null()))?,
            count!(conn, case_standing::table)?,
            count!(conn, evidence::table.filter(evidence::blob_hash.is_not_null()))?,
            count!(conn, account::table.filter(account::disabled_at.is_not_null()))?,
        ])
    }

    #[test]
    fn both_kinds_of_database_hold_three_years_of_follow_up_and_a_whole_audit_trail() {
        testing::on_both_with(made_on(2026, 11, 25), |db| {
            assert_eq!(fill_once(&db).len(), 17);
            assert_eq!(db.read_here(counts).unwrap(), [420, 1_900, 12, 10, 9, 476, 6, 2]);
            let verdict = db.read_here(ledger::verify).unwrap();
            assert!(
                matches!(verdict, ledger::Verdict::Whole { entries, .. } if entries > 4_000),
                "{verdict:?}"
            );
        });
    }

    #[test]
    fn whenever_it_is_made_the_demonstration_is_alive() {
        for clock in [made_on(2027, 2, 14), made_on(2027, 2, 15), made_on(2028, 2, 29)] {
            let today = clock.now().date();
            let fresh = testing::Kind::Sqlite.with_clock(clock);
            fill_once(&fresh);
            fresh
                .read_here(|conn| {
                    let waiting = round_item::table
                        .inner_join(update_round::table)
                        .filter(update_round::state.eq("open").and(round_item::state.eq("waiting")));
                    assert!(count!(conn, waiting)? > 100, "{today}");
                    let late = round_item::table.filter(round_item::is_late.eq(true));
                    let answered = round_item::table.filter(round_item::state.eq("answered"));
                    let (late, answered) = (count!(conn, late)?, count!(conn, answered)?);
                    assert!((28..=34).contains(&(late * 100 / answered)), "{late} of {answered} on {today}");
                    let soon = today + Duration::days(90);
                    let due = measure::table.filter(measure::due_on.between(today, soon));
                    assert!(count!(conn, due)? > 20, "{today}");
                    let contested = allocation::table.filter(allocation::status.eq("contested"));
                    assert_eq!(count!(conn, contested)?, 6, "{today}");
                    assert!(
                        count!(conn, assessment::table)? > 200 && count!(conn, data_point::table)? > 1_200
                    );
                    assert!(count!(conn, update_step::table)? > 6_000);
                    Ok(())
                })
                .unwrap();
        }
    }
}
