//! Letters about reports: that a part, an agreement or an answer is waited for. A link only; the title of a restricted report
//! stands in no letter (DOMAIN 1.3).

use diesel::prelude::*;
use suivi_kernel::{Act, Language, ObjectKind, Permission, Result, Role};
use suivi_store::schema::{account, membership};
use suivi_store::{Conn, Tx};

use super::rows::Report;
use crate::mail::{self, Letter, ReportAsks, ReportLetter};
use crate::mechanisms::Mechanism;

/// A seat of the mechanism with what may be done from it and where its holder is written to.
pub(super) struct Seat {
    may: Permission,
    institution_id: Option<String>,
    email: String,
    language: Language,
}

impl Seat {
    fn is_of(&self, institution_id: &str) -> bool {
        self.institution_id.as_deref() == Some(institution_id)
    }

    /// Whether its holder writes for an institution.
    pub fn writes_for(&self, institution_id: &str) -> bool {
        self.is_of(institution_id) && self.may.allows_own(Act::Create) && !self.may.allows(Act::Update)
    }

    /// Whether its holder signs off for an institution.
    pub fn clears_for(&self, institution_id: &str) -> bool {
        self.is_of(institution_id) && self.may.own_only && self.may.allows_own(Act::Approve)
    }

    /// Whether its holder decides for the mechanism and writes no reports.
    pub fn decides(&self) -> bool {
        self.may.allows(Act::Approve) && !self.may.allows(Act::Update)
    }
}

fn seats(conn: &mut Conn, mechanism: &Mechanism) -> Result<Vec<Seat>> {
    let held: Vec<(String, Option<String>, String, String)> = membership::table
        .inner_join(account::table)
        .filter(membership::mechanism_id.eq(&mechanism.id).and(membership::ended_at.is_null()))
        .filter(account::disabled_at.is_null())
        .select((membership::role, membership::institution_id, account::email, account::language))
        .load(conn)?;
    held.into_iter()
        .map(|(role, institution_id, email, language)| {
            let may = role.parse::<Role>()?.permission(ObjectKind::ReportDraft);
            Ok(Seat { may, institution_id, email, language: language.parse()? })
        })
        .collect()
}

/// Puts a letter to each of these people in the queue, one a person. `path` is the page below the mechanism's reports.
/// Answers how many.
pub(super) fn send(
    tx: &mut Tx,
    mechanism: &Mechanism,
    report: &Report,
    (asks, path, due): (ReportAsks, &str, String),
    is_meant: impl Fn(&Seat) -> bool,
) -> Result<usize> {
    let mut people: Vec<(String, Language)> = seats(tx.conn, mechanism)?
        .into_iter()
        .filter(is_meant)
        .map(|seat| (seat.email, seat.language))
        .collect();
    people.sort();
    people.dedup();
    for (email, language) in &people {
        let letter = Letter::Report(ReportLetter {
            asks,
            mechanism: mechanism.names.best_text(*language).to_owned(),
            report: (report.class < 2).then(|| report.title.clone()),
            due: due.clone(),
            path: format!("{}/reports/{path}", mechanism.slug),
        });
        mail::post(tx, email, *language, letter, Some(&mechanism.id))?;
    }
    Ok(people.len())
}
