//! Approval by link: an approver without an account clears or returns one update (class C0 or C1) from a letter.
//!
//! The link holds a random secret of which only the digest is kept (docs/decisions/0030). It works once, for a week,
//! for this one update, until somebody takes it back. Looking at it changes nothing.

use chrono::Duration;
use diesel::prelude::*;
use suivi_kernel::{Act, Actor, Language, ObjectKind, Problem, Refusal, Result, Timestamp};
use suivi_store::ledger::digest;
use suivi_store::schema::{account, clearance_link, progress_update};
use suivi_store::{Conn, Entry, Tx};

use super::model::UpdateStatus;
use super::rows::{ClearanceLink, Update};
use super::updates::about::{self, Title};
use super::updates::{Reader, clear_by_link, is_approver_of, return_by_link};
use crate::accounts::{EmailAddress, secret};
use crate::mail::{self, ItemName, Letter};
use crate::mechanisms::{self, Mechanism, one_line};

/// How many days a link works.
pub const DAYS: i64 = 7;

/// Whom a link goes to.
#[derive(Clone, Debug)]
pub struct Recipient<'a> {
    /// The person's name or function, as the record will show it.
    pub name: &'a str,
    /// The address.
    pub email: &'a str,
    /// The language of the letter; the mechanism's own where none is given and the address is no account's.
    pub language: Option<Language>,
}

/// What came of a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// The update was cleared.
    Cleared,
    /// It was sent back.
    Returned,
}

impl Decision {
    fn code(self) -> &'static str {
        match self {
            Decision::Cleared => "cleared",
            Decision::Returned => "returned",
        }
    }
}

/// Sends a link by mail; earlier ones to the same update stop working.
///
/// The secretariat or an approver of the institution may write to anyone but themselves and the author. The author's side
/// may write only to addresses that one of those has written to before: a person cannot clear her own text from a second
/// mailbox. Refused for restricted updates.
pub fn make(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    update_id: &str,
    to: Recipient,
) -> Result<ClearanceLink> {
    let row = readable(tx.conn, actor, mechanism, update_id)?;
    can_be_sent(&row)?;
    let email: EmailAddress = to.email.parse().map_err(|problem| Refusal::invalid("email", problem))?;
    let name = one_line(to.name, 120).map_err(|problem| Refusal::invalid("name", problem))?;
    if name.is_empty() {
        return Err(Refusal::invalid("name", Problem::required("")).into());
    }
    check_recipient(tx.conn, actor, mechanism, &row, email.as_str())?;
    revoke_open(tx, &row.id)?;
    let token = secret::token()?;
    let link = ClearanceLink {
        token_hash: secret::digest(&token),
        mechanism_id: mechanism.id.clone(),
        update_id: row.id.clone(),
        sent_to: format!("{} <{}>", name.replace(['<', '>'], ""), email.as_str()),
        made_by: actor.user_id.clone(),
        made_label: actor.label.clone(),
        made_at: tx.now,
        expires_at: tx.now + Duration::days(DAYS),
        used_at: None,
        decision: None,
        revoked_at: None,
    };
    diesel::insert_into(clearance_link::table).values(&link).execute(tx.conn)?;
    record(tx, actor, "clearance_link.make", None, &link)?;
    let language = language_of(tx.conn, &email, to.language, mechanism)?;
    let letter = Letter::Clearance {
        mechanism: mechanism.names.best_text(language).to_owned(),
        item: item_name(tx.conn, mechanism, &row, language)?,
        token,
        days: DAYS,
    };
    mail::post(tx, email.as_str(), language, letter, Some(&mechanism.id))?;
    Ok(link)
}

fn can_be_sent(row: &Update) -> Result<()> {
    if row.class > 1 {
        return Err(Refusal::Conflict(Problem::restricted("")).into());
    }
    if row.status()? != UpdateStatus::Submitted {
        return Err(Refusal::Conflict(Problem::wrong_state(&row.status)).into());
    }
    Ok(())
}

fn check_recipient(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    row: &Update,
    email: &str,
) -> Result<()> {
    let signs = is_approver_of(actor, &mechanism.id, &row.institution_id)
        || actor.may(Act::Approve, ObjectKind::UpdateDraft, &mechanism.id);
    let (kind, institution) = (ObjectKind::UpdateDraft, &row.institution_id);
    actor.require_that(signs || actor.may_own(Act::Update, kind, &mechanism.id, institution))?;
    let persons: Vec<String> = row.author_id.iter().chain(&actor.user_id).cloned().collect();
    let own: Vec<String> =
        account::table.filter(account::id.eq_any(persons)).select(account::email).load(conn)?;
    if own.iter().any(|own| own == email) {
        return Err(Refusal::invalid("email", Problem::second_person("")).into());
    }
    let is_known = known_recipients(conn, &row.institution_id)?.iter().any(|(_, known)| known == email);
    if (signs && !row.is_by(actor)) || is_known {
        Ok(())
    } else {
        Err(Refusal::invalid("email", Problem::unknown_recipient("")).into())
    }
}

/// The people to whom links about this institution's updates have gone before, newest first: name and address.
pub fn known_recipients(conn: &mut Conn, institution_id: &str) -> Result<Vec<(String, String)>> {
    let sent: Vec<String> = clearance_link::table
        .inner_join(progress_update::table)
        .filter(progress_update::institution_id.eq(institution_id))
        .order(clearance_link::made_at.desc())
        .limit(200)
        .select(clearance_link::sent_to)
        .load(conn)?;
    let mut known: Vec<(String, String)> = Vec::new();
    for (name, email) in sent.iter().map(|to| parts(to)) {
        if !known.iter().any(|(_, there)| there == email) {
            known.push((name.to_owned(), email.to_owned()));
        }
    }
    Ok(known)
}

/// Name and address of `Name <address>`.
pub fn parts(sent_to: &str) -> (&str, &str) {
    match sent_to.rsplit_once(" <") {
        Some((name, rest)) => (name, rest.trim_end_matches('>')),
        None => ("", sent_to),
    }
}

fn language_of(
    conn: &mut Conn,
    email: &EmailAddress,
    asked: Option<Language>,
    mechanism: &Mechanism,
) -> Result<Language> {
    let own: Option<String> = account::table
        .filter(account::email.eq(email.as_str()))
        .select(account::language)
        .first(conn)
        .optional()?;
    Ok(match own {
        Some(own) => own.parse()?,
        None => asked.unwrap_or(mechanism.language),
    })
}

/// What the letter may say of the item: a name, or where a recommendation stands; no text.
fn item_name(conn: &mut Conn, mechanism: &Mechanism, row: &Update, language: Language) -> Result<ItemName> {
    Ok(match about::one(conn, mechanism, &row.subject()?)?.title {
        Title::Named(names) => ItemName::Named(names.best_text(language).to_owned()),
        Title::Paragraph { body, cycle, paragraph } => ItemName::Paragraph { body, cycle, paragraph },
    })
}

fn readable(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism, update_id: &str) -> Result<Update> {
    let row: Option<Update> = progress_update::table
        .filter(progress_update::id.eq(update_id).and(progress_update::mechanism_id.eq(&mechanism.id)))
        .select(Update::as_select())
        .first(conn)
        .optional()?;
    let row = row.ok_or(Refusal::NotFound)?;
    Reader::of(conn, actor, mechanism)?.require(&row)?;
    Ok(row)
}

/// The links about an update, newest first; for those inside who read the update.
pub fn of_update(conn: &mut Conn, update_id: &str) -> Result<Vec<ClearanceLink>> {
    Ok(clearance_link::table
        .filter(clearance_link::update_id.eq(update_id))
        .order(clearance_link::made_at.desc())
        .select(ClearanceLink::as_select())
        .load(conn)?)
}

/// Takes the open links about an update back.
pub fn revoke(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, update_id: &str) -> Result<()> {
    let row = readable(tx.conn, actor, mechanism, update_id)?;
    let may = actor.may(Act::Approve, ObjectKind::UpdateDraft, &mechanism.id)
        || is_approver_of(actor, &mechanism.id, &row.institution_id)
        || actor.may_own(Act::Update, ObjectKind::UpdateDraft, &mechanism.id, &row.institution_id);
    actor.require_that(may)?;
    let open: Vec<ClearanceLink> =
        of_update(tx.conn, update_id)?.into_iter().filter(|link| is_open(link, tx.now)).collect();
    if open.is_empty() {
        return Err(Refusal::Conflict(Problem::link_expired("")).into());
    }
    revoke_open(tx, update_id)?;
    for before in open {
        let after = ClearanceLink { revoked_at: Some(tx.now), ..before.clone() };
        record(tx, actor, "clearance_link.revoke", Some(&before), &after)?;
    }
    Ok(())
}

fn revoke_open(tx: &mut Tx, update_id: &str) -> Result<()> {
    let open = clearance_link::update_id
        .eq(update_id)
        .and(clearance_link::used_at.is_null())
        .and(clearance_link::revoked_at.is_null());
    diesel::update(clearance_link::table.filter(open))
        .set(clearance_link::revoked_at.eq(tx.now))
        .execute(tx.conn)?;
    Ok(())
}

/// Whether a link still works.
pub fn is_open(link: &ClearanceLink, now: Timestamp) -> bool {
    link.used_at.is_none() && link.revoked_at.is_none() && link.expires_at > now
}

/// What a link shows: the update, its mechanism, and the link.
#[derive(Clone, Debug)]
pub struct Opened {
    /// The mechanism.
    pub mechanism: Mechanism,
    /// The update, before an approver.
    pub update: Update,
    /// The link.
    pub link: ClearanceLink,
}

/// What a link opens now; none where it is unknown, used, expired or taken back, or where the update is not before an
/// approver any more.
pub fn opened(conn: &mut Conn, token: &str, now: Timestamp) -> Result<Option<Opened>> {
    let found: Option<(ClearanceLink, Update)> = clearance_link::table
        .inner_join(progress_update::table)
        .filter(clearance_link::token_hash.eq(secret::digest(token)))
        .select((ClearanceLink::as_select(), Update::as_select()))
        .first(conn)
        .optional()?;
    match found {
        Some((link, update)) if is_open(&link, now) && can_be_sent(&update).is_ok() => {
            let mechanism = mechanisms::mechanism_by_id(conn, &link.mechanism_id)?;
            Ok(Some(Opened { mechanism, update, link }))
        }
        _ => Ok(None),
    }
}

/// Decides by a link, and uses it up. A return needs a reason.
pub fn decide(tx: &mut Tx, token: &str, decision: Decision, why: &str) -> Result<Update> {
    let expired = || Refusal::Conflict(Problem::link_expired(""));
    let Opened { update, link, .. } = opened(tx.conn, token, tx.now)?.ok_or_else(expired)?;
    let unused = clearance_link::token_hash
        .eq(&link.token_hash)
        .and(clearance_link::used_at.is_null())
        .and(clearance_link::revoked_at.is_null());
    let used = diesel::update(clearance_link::table.filter(unused))
        .set((clearance_link::used_at.eq(tx.now), clearance_link::decision.eq(decision.code())))
        .execute(tx.conn)?;
    if used == 0 {
        return Err(expired().into());
    }
    // The trail never names an address; the link's own row holds it.
    let holder = Actor { label: format!("by link: {}", parts(&link.sent_to).0), ..Actor::default() };
    let decided = match decision {
        Decision::Cleared => clear_by_link(tx, &holder, &update)?,
        Decision::Returned => return_by_link(tx, &holder, &update, why)?,
    };
    let after =
        ClearanceLink { used_at: Some(tx.now), decision: Some(decision.code().to_owned()), ..link.clone() };
    record(tx, &holder, "clearance_link.use", Some(&link), &after)?;
    Ok(decided)
}

fn record(
    tx: &mut Tx,
    actor: &Actor,
    action: &'static str,
    before: Option<&ClearanceLink>,
    after: &ClearanceLink,
) -> Result<()> {
    let entry = Entry {
        action,
        object_kind: "update",
        object_id: &after.update_id,
        mechanism_id: Some(&after.mechanism_id),
        before: before.map(digest).transpose()?,
        after: Some(digest(after)?),
        ..Entry::default()
    };
    tx.record(actor, entry);
    Ok(())
}
