//! Letters of the exchange: a link, never the words of others.

use diesel::prelude::*;
use suivi_kernel::{Language, Result, Role};
use suivi_store::schema::{account, mechanism, membership, shelf};
use suivi_store::{Conn, Tx};

use crate::hub::shelf::Kind;
use crate::mail::{self, ExchangeLetter, ExchangeNews, Letter};

/// Tells people of something on a page; each once, whoever did it and whose account is shut not at all.
pub(super) fn tell(
    tx: &mut Tx,
    mut people: Vec<String>,
    except: Option<&str>,
    news: ExchangeNews,
    path: &str,
) -> Result<()> {
    people.sort();
    people.dedup();
    people.retain(|id| Some(id.as_str()) != except);
    for id in people {
        let Some((email, language)) = address(tx.conn, &id)? else { continue };
        let letter = Letter::Exchange(Box::new(ExchangeLetter::News { news, path: path.to_owned() }));
        mail::post(tx, &email, language, letter, None)?;
    }
    Ok(())
}

/// Address and language of an open account.
pub(super) fn address(conn: &mut Conn, account_id: &str) -> Result<Option<(String, Language)>> {
    let found: Option<(String, String)> = account::table
        .filter(account::id.eq(account_id).and(account::disabled_at.is_null()))
        .select((account::email, account::language))
        .first(conn)
        .optional()?;
    found.map(|(email, language)| Ok((email, super::rows::language(&language)?))).transpose()
}

/// Who is told when a question is put to a State: the secretariats of its mechanisms on this node, and the members of its
/// institution in the hub.
pub(super) fn focal_persons(conn: &mut Conn, state: &str) -> Result<Vec<String>> {
    let secretariat = [Role::SecretariatAdmin.code(), Role::SecretariatOfficer.code()];
    let mut people: Vec<String> = membership::table
        .inner_join(mechanism::table)
        .filter(mechanism::state.eq(state).and(membership::role.eq_any(secretariat)))
        .filter(membership::ended_at.is_null())
        .select(membership::account_id)
        .load(conn)?;
    let institutions: Vec<Option<String>> = shelf::table
        .filter(shelf::kind.eq(Kind::Profile.code()).and(shelf::state.eq(state)))
        .filter(shelf::institution_id.is_not_null().and(shelf::withdrawn_at.is_null()))
        .select(shelf::institution_id)
        .load(conn)?;
    let members: Vec<String> = membership::table
        .filter(membership::institution_id.eq_any(institutions.into_iter().flatten()))
        .filter(membership::ended_at.is_null())
        .select(membership::account_id)
        .load(conn)?;
    people.extend(members);
    Ok(people)
}
