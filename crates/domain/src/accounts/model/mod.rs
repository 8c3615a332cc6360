//! The rules of accounts, without a database.

pub mod password;
pub mod secret;
pub mod totp;

use std::fmt;
use std::str::FromStr;

use chrono::Duration;
use suivi_kernel::{Actor, Language, Problem, Refusal, Result, Role, Timestamp};

use crate::mechanisms::coded;

/// How long a session lasts without being used.
pub(super) const IDLE: Duration = Duration::hours(12);
/// How long a session lasts at most.
pub(super) const LONGEST_SESSION: Duration = Duration::days(7);
/// How often a session or token writes down that it was used.
pub(super) const SEEN_EVERY: Duration = Duration::minutes(5);
/// How long after the password the second factor may come.
pub(super) const SECOND_FACTOR_WAITS: Duration = Duration::minutes(10);
/// How long an invitation can be accepted.
pub(super) const INVITATION_DAYS: i64 = 14;
/// How long a link to a new password works.
pub(super) const RESET_HOURS: i64 = 2;
/// How many recovery codes are handed out.
pub const RECOVERY_CODES: usize = 10;

/// An e-mail address in the form in which it is kept and compared: trimmed and in lower case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EmailAddress(String);

impl EmailAddress {
    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The part before the `@`.
    pub(super) fn local_part(&self) -> &str {
        self.0.rsplit_once('@').map_or("", |(local, _)| local)
    }
}

impl fmt::Display for EmailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for EmailAddress {
    type Err = Problem;

    fn from_str(text: &str) -> Result<Self, Problem> {
        let address = text.trim().to_lowercase();
        if address.is_empty() {
            return Err(Problem::required(""));
        }
        let domain = address.rsplit_once('@').map_or("", |(_, domain)| domain);
        let is_address = address.len() <= 254
            && domain.contains('.')
            && !domain.starts_with('[')
            && address.parse::<lettre::Address>().is_ok();
        if is_address { Ok(EmailAddress(address)) } else { Err(Problem::not_an_email("")) }
    }
}

/// The roles a person can be given. `public` is everyone's and `service_account` is a token's.
pub fn invitable_roles() -> impl Iterator<Item = Role> {
    Role::ALL.iter().copied().filter(|role| !matches!(role, Role::Public | Role::ServiceAccount))
}

/// Whether the role speaks for one institution and is nothing without it.
pub fn needs_institution(role: Role) -> bool {
    matches!(
        role,
        Role::InstitutionFocal | Role::InstitutionApprover | Role::Judiciary | Role::LocalGovernment
    )
}

coded! {
    /// What a program may do with a token.
    TokenScope {
        /// Read what its maker may read.
        Read = "read",
        /// Read, and bring imports in.
        Import = "import",
        /// Whatever its maker may do.
        Write = "write",
    }
}

/// An account as pages show it; nothing secret in it.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct AccountFacts {
    /// Identifier.
    pub id: String,
    /// Address.
    pub email: String,
    /// The person's name.
    pub name: String,
    /// The language of pages and mails.
    pub language: Language,
    /// Whether signing in needs an authenticator's code too.
    pub has_second_factor: bool,
    /// Whether the person runs the machine.
    pub is_operator: bool,
    /// Since when the account is shut.
    pub disabled_at: Option<Timestamp>,
}

/// A session as its owner sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionFacts {
    /// Identifier, fit for a form.
    pub id: String,
    /// What every form of the session must send back.
    pub csrf: String,
    /// What the browser said it was.
    pub device: String,
    /// Whether an authenticator's code was given.
    pub second_factor: bool,
    /// When it began.
    pub created_at: Timestamp,
    /// When it was last used, to [`SEEN_EVERY`].
    pub seen_at: Timestamp,
    /// When it ends if it is not used.
    pub expires_at: Timestamp,
}

/// A person who is signed in, in person: what a token can never be.
#[derive(Clone, Debug)]
pub struct SignedIn {
    /// The session.
    pub session: SessionFacts,
    /// Whose it is.
    pub account: AccountFacts,
    /// What the person may do now.
    pub actor: Actor,
}

impl SignedIn {
    /// Whether [`super::keep_alive`] is due.
    pub fn is_due(&self, now: Timestamp) -> bool {
        now - self.session.seen_at >= SEEN_EVERY
    }
}

/// What the browser gets when a session begins or is made anew.
#[derive(Clone, Debug)]
pub struct NewSession {
    /// For the cookie; kept nowhere here.
    pub token: String,
    /// For the forms.
    pub csrf: String,
    /// The person's language.
    pub language: Language,
    /// When the cookie can be thrown away.
    pub ends_at: Timestamp,
}

/// What a program may do that came with a token: its maker's rights of this moment in one mechanism, within the
/// token's scope. The actor is handed out only for what the scope covers.
#[derive(Clone, Debug)]
pub struct Access {
    pub(super) token_id: String,
    pub(super) used_at: Option<Timestamp>,
    pub(super) scope: TokenScope,
    pub(super) actor: Actor,
}

impl Access {
    /// The token, for [`super::note_token_use`].
    pub fn token_id(&self) -> &str {
        &self.token_id
    }

    /// Whether [`super::note_token_use`] is due.
    pub fn is_due(&self, now: Timestamp) -> bool {
        self.used_at.is_none_or(|at| now - at >= SEEN_EVERY)
    }

    /// The actor, to read.
    pub fn for_reading(&self) -> &Actor {
        &self.actor
    }

    /// The actor, to bring an import in.
    pub fn for_importing(&self) -> Result<&Actor> {
        match self.scope {
            TokenScope::Import | TokenScope::Write => Ok(&self.actor),
            TokenScope::Read => Err(Refusal::NotPermitted.into()),
        }
    }

    /// The actor, to change anything else.
    pub fn for_writing(&self) -> Result<&Actor> {
        match self.scope {
            TokenScope::Write => Ok(&self.actor),
            TokenScope::Read | TokenScope::Import => Err(Refusal::NotPermitted.into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_compared_without_case_and_blanks() {
        assert_eq!(" Amina@Sama.Example ".parse::<EmailAddress>().unwrap().as_str(), "amina@sama.example");
        for bad in ["", "amina", "amina@sama", "amina@", "@sama.example", "a b@sama.example", "a@[127.0.0.1]"]
        {
            assert!(bad.parse::<EmailAddress>().is_err(), "{bad}");
        }
    }

    #[test]
    fn nobody_can_be_invited_as_everyone_or_as_a_machine() {
        assert!(invitable_roles().all(|role| role != Role::Public && role != Role::ServiceAccount));
        assert_eq!(invitable_roles().count(), Role::ALL.len() - 2);
    }
}
