//! How institutions answered a round: seen by all members of the mechanism, and by the public only if the chair so
//! decided (DOMAIN 3.5).

use suivi_kernel::{Actor, Refusal, Result};
use suivi_store::Conn;

use super::rounds::{self, InstitutionTally, Round, Tally};
use super::rules::rules;
use crate::mechanisms::Mechanism;

/// The scoreboard of one round.
#[derive(Clone, Debug, PartialEq)]
pub struct Scoreboard {
    /// The round.
    pub round: Round,
    /// All institutions together.
    pub whole: Tally,
    /// Each institution.
    pub institutions: Vec<InstitutionTally>,
    /// The labels of the rounds there are, the latest first.
    pub labels: Vec<String>,
    /// Whether the public sees it too.
    pub is_public: bool,
}

/// Whether the actor may see how institutions answered.
pub fn may_see(conn: &mut Conn, actor: &Actor, mechanism_id: &str) -> Result<bool> {
    let is_member = actor.is_operator || actor.is_member_of(mechanism_id);
    Ok(is_member || rules(conn, mechanism_id)?.is_scoreboard_public)
}

/// The scoreboard of a round, or of the current one. To whom it is not shown, it does not exist.
pub fn scoreboard(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    label: Option<&str>,
) -> Result<Option<Scoreboard>> {
    if !may_see(conn, actor, &mechanism.id)? {
        return Err(Refusal::NotFound.into());
    }
    let round = match label {
        Some(label) => Some(rounds::find(conn, &mechanism.id, label)?),
        None => rounds::current(conn, &mechanism.id)?,
    };
    let Some(round) = round else { return Ok(None) };
    let institutions = rounds::progress(conn, &round)?;
    let labels = rounds::rounds(conn, &mechanism.id)?;
    Ok(Some(Scoreboard {
        whole: institutions.iter().fold(Tally::default(), |sum, one| sum.and(&one.tally)),
        institutions,
        labels: labels.into_iter().filter(|r| r.opened_at.is_some()).map(|r| r.label).collect(),
        is_public: rules(conn, &mechanism.id)?.is_scoreboard_public,
        round,
    }))
}
