//! What the form of one answer begins with.

use diesel::prelude::*;
use suivi_kernel::{Act, Actor, LocalText, ObjectKind, Refusal, Result};
use suivi_store::Conn;
use suivi_store::schema::progress_update;

use super::about::{self, About};
use super::authoring::open_draft;
use super::{queries, step};
use crate::followup::model::{Subject, UpdateStatus};
use crate::followup::rounds;
use crate::followup::rows::{Round, Rules, Update};
use crate::followup::rules::rules;
use crate::mechanisms::Mechanism;

/// What the form of one answer begins with.
#[derive(Clone, Debug)]
pub struct Start {
    /// The item.
    pub about: About,
    /// What it asks for, in its source's words.
    pub asked: LocalText,
    /// The institutions for which this person may answer, with their names; at least one.
    pub institutions: Vec<(String, LocalText)>,
    /// The one that speaks.
    pub institution_id: String,
    /// The draft that somebody has begun.
    pub draft: Option<Update>,
    /// The update that this answer follows: one that was returned, or that the author wants to correct.
    pub follows: Option<Update>,
    /// The institution's last word on the item.
    pub previous: Option<Update>,
    /// Why the one it follows was returned.
    pub reason: Option<String>,
    /// The round that asks, if one does.
    pub round: Option<Round>,
    /// The mechanism's rules.
    pub rules: Rules,
}

/// For whom a person answers, and about what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Speaker {
    /// The item.
    pub about: About,
    /// The institutions for which this person may answer; at least one.
    pub institutions: Vec<String>,
    /// The one that speaks.
    pub institution_id: String,
}

/// The item, and the institution that speaks: the one `asked` for, or the person's first that answers for it.
///
/// Refuses a person whose institutions do not answer for the item.
pub fn speaker(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    (kind, name): (&str, &str),
    asked: Option<&str>,
) -> Result<Speaker> {
    actor.require_some(Act::Create, ObjectKind::UpdateDraft, &mechanism.id)?;
    let about = about::find(conn, mechanism, kind, name)?;
    let mut institutions = about::answerers(conn, &about.subject)?;
    institutions.retain(|id| actor.may_own(Act::Create, ObjectKind::UpdateDraft, &mechanism.id, id));
    // As if it were not there: that an unpublished measure exists is its institution's to know.
    let first = institutions.first().ok_or(Refusal::NotFound)?;
    let speaks = match asked {
        Some(asked) => institutions.iter().find(|id| *id == asked).ok_or(Refusal::NotFound)?,
        None => first,
    };
    Ok(Speaker { about, institution_id: speaks.clone(), institutions })
}

/// Begins an answer, or goes on with one. `institution` where the person speaks for several; `from` to follow an update that
/// was sent.
///
/// Refuses as [`speaker`] does.
pub fn start(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    item: (&str, &str),
    institution: Option<&str>,
    from: Option<&str>,
) -> Result<Start> {
    let Speaker { about, institutions, institution_id } = speaker(conn, actor, mechanism, item, institution)?;
    let mut names = about::institution_names(conn, &institutions)?;
    let named = |id: String| {
        let name = names.remove(&id).unwrap_or_default();
        (id, name)
    };
    let institutions = institutions.into_iter().map(named).collect();
    let draft = open_draft(conn, &about.subject, &institution_id)?;
    let previous = last(conn, &about.subject, &institution_id)?;
    let follows = match (from.or(draft.as_ref().and_then(|d| d.supersedes_id.as_deref())), &draft) {
        (Some(id), _) => Some(step::find(conn, mechanism, id)?).filter(|row| {
            row.institution_id == institution_id && row.subject().is_ok_and(|s| s == about.subject)
        }),
        (None, None) => previous.clone().filter(|row| row.status == UpdateStatus::Returned.code()),
        (None, Some(_)) => None,
    };
    let reason = match &follows {
        Some(row) => queries::reason_of(conn, row)?,
        None => None,
    };
    let round = rounds::open_round(conn, &mechanism.id)?;
    Ok(Start {
        asked: about::asked(conn, &about.subject)?,
        rules: rules(conn, &mechanism.id)?,
        about,
        institutions,
        institution_id,
        draft,
        follows,
        previous,
        reason,
        round,
    })
}

/// The institution's newest update on the item that was sent, whatever became of it, unless its author took it back.
fn last(conn: &mut Conn, subject: &Subject, institution_id: &str) -> Result<Option<Update>> {
    let (measure, case, cluster) = subject.columns();
    let sent = progress_update::table
        .filter(progress_update::institution_id.eq(institution_id))
        .filter(progress_update::status.ne_all(["draft", "withdrawn"]))
        .order(progress_update::id.desc())
        .select(Update::as_select());
    let found = match (measure, case, cluster) {
        (Some(id), _, _) => sent.filter(progress_update::measure_id.eq(id)).first(conn),
        (_, Some(id), _) => sent.filter(progress_update::case_id.eq(id)).first(conn),
        (_, _, id) => sent.filter(progress_update::cluster_id.eq(id.unwrap_or_default())).first(conn),
    };
    Ok(found.optional()?)
}
