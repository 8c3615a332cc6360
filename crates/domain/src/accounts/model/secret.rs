//! Secrets that are handed out once and kept only as a digest.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};
use suivi_kernel::{Error, Result};

/// Letters of recovery codes: lower-case base 32 (RFC 4648), which has no 0, 1, 8 or 9 to mistake.
const LETTERS: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";

/// Random bytes from the operating system.
pub fn random<const N: usize>() -> Result<[u8; N]> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes)
        .map_err(|e| Error::fault(format!("the operating system gave no random bytes: {e}")))?;
    Ok(bytes)
}

/// A new token of 256 random bits, fit for addresses and cookies.
pub fn token() -> Result<String> {
    Ok(URL_SAFE_NO_PAD.encode(random::<32>()?))
}

/// A new recovery code of 80 random bits, `abcd-efgh-ijkl-mnop`.
pub fn recovery_code() -> Result<String> {
    let letters: Vec<char> =
        random::<16>()?.iter().map(|byte| char::from(LETTERS[usize::from(byte % 32)])).collect();
    Ok(letters.chunks(4).map(|four| four.iter().collect::<String>()).collect::<Vec<_>>().join("-"))
}

/// What is kept of a secret. All secrets digested here are random and long, so one round is enough.
pub fn digest(secret: &str) -> String {
    hex::encode(Sha256::digest(secret.trim()))
}

/// What is kept of a recovery code, however it was typed.
pub fn recovery_digest(code: &str) -> String {
    digest(&code.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_tokens_are_alike_and_each_holds_256_bits() {
        let (one, two) = (token().unwrap(), token().unwrap());
        assert_ne!(one, two);
        assert_eq!(URL_SAFE_NO_PAD.decode(one).unwrap().len(), 32);
    }

    #[test]
    fn a_recovery_code_may_be_typed_in_capitals_and_without_dashes() {
        let code = recovery_code().unwrap();
        assert_eq!(code.len(), 19);
        assert_eq!(recovery_digest(&code.to_uppercase().replace('-', " ")), recovery_digest(&code));
    }
}
