//! The tables of accounts as rows.

use diesel::prelude::*;
use suivi_kernel::{Error, Timestamp};
use suivi_store::schema::{
    account, api_token, invitation, membership, one_time_link, recovery_code, session, throttle,
};

use super::model::totp::Authenticator;
use super::model::{AccountFacts, SessionFacts};
use crate::trail::recorded;
use crate::{Secrets, Shut};

#[derive(Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = account, treat_none_as_default_value = false)]
pub(super) struct Account {
    pub id: String,
    pub email: String,
    pub name: String,
    pub language: String,
    pub password_hash: Option<String>,
    pub totp_secret: Option<String>,
    pub totp_confirmed_at: Option<Timestamp>,
    pub totp_last_step: i64,
    pub is_operator: bool,
    pub created_at: Timestamp,
    pub disabled_at: Option<Timestamp>,
    pub last_sign_in_at: Option<Timestamp>,
}

impl Account {
    pub(super) fn facts(&self) -> Result<AccountFacts, Error> {
        Ok(AccountFacts {
            id: self.id.clone(),
            email: self.email.clone(),
            name: self.name.clone(),
            language: self.language.parse()?,
            has_second_factor: self.totp_confirmed_at.is_some(),
            is_operator: self.is_operator,
            disabled_at: self.disabled_at,
        })
    }

    /// The authenticator, where there is one; or why it cannot be read.
    pub(super) fn authenticator(&self, secrets: &Secrets) -> Option<Result<Authenticator, Shut>> {
        let kept = self.totp_secret.as_deref()?;
        let secret = if Secrets::is_sealed(kept) {
            secrets.open(&Authenticator::purpose(&self.id), kept)
        } else {
            Ok(kept.to_owned())
        };
        Some(secret.map(Authenticator::from_secret))
    }

    /// Whether the authenticator was kept before there was a key to seal it with.
    pub(super) fn has_authenticator_in_clear(&self) -> bool {
        self.totp_secret.as_deref().is_some_and(|kept| !Secrets::is_sealed(kept))
    }
}

#[derive(Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = session, treat_none_as_default_value = false)]
pub(super) struct Session {
    pub token_hash: String,
    pub id: String,
    pub account_id: String,
    pub csrf: String,
    pub device: String,
    pub second_factor: bool,
    pub created_at: Timestamp,
    pub seen_at: Timestamp,
    pub expires_at: Timestamp,
    pub revoked_at: Option<Timestamp>,
}

impl From<Session> for SessionFacts {
    fn from(row: Session) -> Self {
        SessionFacts {
            id: row.id,
            csrf: row.csrf,
            device: row.device,
            second_factor: row.second_factor,
            created_at: row.created_at,
            seen_at: row.seen_at,
            expires_at: row.expires_at,
        }
    }
}

recorded!(Membership as "membership" of mechanism_id);
recorded!(Invitation as "invitation" of mechanism_id);
recorded!(ApiToken as "api_token" of mechanism_id);

#[derive(Clone, Queryable, Selectable, Insertable, serde::Serialize)]
#[diesel(table_name = membership, treat_none_as_default_value = false)]
pub(super) struct Membership {
    pub id: String,
    pub account_id: String,
    pub mechanism_id: String,
    pub role: String,
    pub institution_id: Option<String>,
    pub created_at: Timestamp,
    pub ended_at: Option<Timestamp>,
}

impl Membership {
    pub(super) fn seat(&self) -> Result<suivi_kernel::Membership, Error> {
        Ok(suivi_kernel::Membership {
            mechanism_id: self.mechanism_id.clone(),
            role: self.role.parse()?,
            institution_id: self.institution_id.clone(),
        })
    }
}

#[derive(Clone, Queryable, Selectable, Insertable, serde::Serialize)]
#[diesel(table_name = invitation, treat_none_as_default_value = false)]
pub(super) struct Invitation {
    pub id: String,
    #[serde(skip)]
    pub token_hash: String,
    pub email: String,
    pub mechanism_id: String,
    pub role: String,
    pub institution_id: Option<String>,
    pub invited_by: Option<String>,
    pub created_at: Timestamp,
    pub expires_at: Timestamp,
    pub accepted_at: Option<Timestamp>,
    pub withdrawn_at: Option<Timestamp>,
}

#[derive(Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = recovery_code, treat_none_as_default_value = false)]
pub(super) struct RecoveryCode {
    pub id: String,
    pub account_id: String,
    pub code_hash: String,
    pub used_at: Option<Timestamp>,
}

#[derive(Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = one_time_link, treat_none_as_default_value = false)]
pub(super) struct OneTimeLink {
    pub token_hash: String,
    pub account_id: String,
    pub purpose: String,
    pub created_at: Timestamp,
    pub expires_at: Timestamp,
    pub used_at: Option<Timestamp>,
}

#[derive(Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = throttle, treat_none_as_default_value = false)]
pub(super) struct Tries {
    pub key: String,
    pub failures: i32,
    pub last_at: Timestamp,
    pub blocked_until: Option<Timestamp>,
}

#[derive(Clone, Queryable, Selectable, Insertable, serde::Serialize)]
#[diesel(table_name = api_token, treat_none_as_default_value = false)]
pub(super) struct ApiToken {
    pub id: String,
    #[serde(skip)]
    pub token_hash: String,
    pub name: String,
    pub mechanism_id: String,
    pub account_id: String,
    pub scope: String,
    pub created_at: Timestamp,
    pub expires_at: Option<Timestamp>,
    pub last_used_at: Option<Timestamp>,
    pub revoked_at: Option<Timestamp>,
}
