//! The second factor: a code that an authenticator app shows for half a minute (RFC 6238).

use suivi_kernel::{Result, Timestamp};
use totp_rs::{Builder, Secret, Totp};

use super::secret;

/// The secret shared with an authenticator app.
#[derive(Clone)]
pub struct Authenticator(String);

impl Authenticator {
    /// A new one of 160 random bits.
    pub(crate) fn new() -> Result<Self> {
        Ok(Authenticator(Secret::new_stack(secret::random::<20>()?).to_base32()))
    }

    /// The one whose secret is known, in base 32.
    pub fn from_secret(base32: String) -> Self {
        Authenticator(base32)
    }

    /// What [`crate::Secrets`] seals the authenticator of an account for.
    pub(crate) fn purpose(account_id: &str) -> String {
        format!("account.totp_secret/{account_id}")
    }

    /// The secret as text, to type where a camera cannot be used.
    pub fn secret(&self) -> &str {
        &self.0
    }

    /// The `otpauth://` address that the picture for the camera holds.
    pub fn uri(&self, email: &str, issuer: &str) -> Result<String> {
        let builder = self.builder()?.with_account_name(email.replace(':', " "));
        Ok(builder.with_issuer(Some(issuer.replace(':', " "))).build()?.to_url()?)
    }

    /// The half-minute that the code belongs to: this one, the one before or the one after.
    pub(crate) fn step_of(&self, code: &str, now: Timestamp) -> Result<Option<i64>> {
        let digits: String = code.chars().filter(|c| !c.is_whitespace()).collect();
        let step = self.totp()?.check(&digits, seconds(now));
        Ok(step.and_then(|step| i64::try_from(step).ok()))
    }

    /// The code shown at a point in time.
    pub fn code_at(&self, now: Timestamp) -> Result<String> {
        Ok(self.totp()?.generate(seconds(now)).to_string())
    }

    fn builder(&self) -> Result<Builder> {
        Ok(Builder::new().with_secret(Secret::try_from_base32(&self.0)?))
    }

    fn totp(&self) -> Result<Totp> {
        Ok(self.builder()?.build()?)
    }
}

fn seconds(at: Timestamp) -> u64 {
    u64::try_from(at.and_utc().timestamp()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The published test vector of RFC 6238, appendix B, cut to six digits.
    #[test]
    fn the_code_is_the_one_of_the_standard() {
        let authenticator = Authenticator::from_secret("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ".to_owned());
        let at = |seconds| chrono::DateTime::from_timestamp(seconds, 0).unwrap().naive_utc();
        assert_eq!(authenticator.code_at(at(59)).unwrap(), "287082");
        assert_eq!(authenticator.code_at(at(1_111_111_109)).unwrap(), "081804");
        assert_eq!(authenticator.step_of("287 082", at(59)).unwrap(), Some(1));
        assert_eq!(authenticator.step_of("287082", at(89)).unwrap(), Some(1));
        assert_eq!(authenticator.step_of("287082", at(90)).unwrap(), None);
    }

    #[test]
    fn the_address_for_the_camera_names_who_and_where() {
        let uri = Authenticator::new().unwrap().uri("amina@sama.example", "Suivi").unwrap();
        assert!(uri.starts_with("otpauth://totp/Suivi:amina"), "{uri}");
    }
}
