//! The node's own key: what the database keeps unreadable, and what the node recognises as its own.
//!
//! The key lies beside the database, never in it: who gets hold of the database or of a backup alone gets none of
//! what was sealed, and can sign nothing.

use std::fmt;
use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use hmac::{Hmac, Mac};
use sha2::Sha256;
use suivi_kernel::{Error, Result};

use crate::accounts::secret::random;
use crate::hub::federation::NodeKey;

/// What every sealed text begins with: the way it was sealed. What does not begin so was never sealed.
const WAY: &str = "sealed1";
/// Bytes of the number that each sealing is made with (XChaCha20: long enough to be drawn at random).
const NONCE: usize = 24;

/// Seals and opens texts, signs and verifies messages. Cheap to clone; shows nothing of the key.
///
/// Each call names a purpose, such as `account.totp_secret/0192…`: what was sealed or signed for one purpose is
/// worth nothing for another, so that a row cannot pass for another row, nor a link for another link.
#[derive(Clone)]
pub struct Secrets(Arc<Keys>);

impl fmt::Display for Shut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Shut::OtherKey => "it was sealed with another key",
            Shut::Altered => "it was altered",
        })
    }
}

/// One key for each use, all of them made of the one that is kept.
struct Keys {
    sealing: [u8; 32],
    signing: [u8; 32],
    federation: [u8; 32],
    name: String,
}

/// Why a sealed text stays shut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shut {
    /// It was sealed with another key: after a restore without the key, for instance.
    OtherKey,
    /// It was altered, or sealed for another purpose.
    Altered,
}

impl Secrets {
    /// With a key of 256 random bits.
    pub fn new(key: [u8; 32]) -> Self {
        let made = |of: &str| mac(&key, &[of]).finalize().into_bytes().into();
        let name: [u8; 32] = made("name");
        Secrets(Arc::new(Keys {
            sealing: made("sealing"),
            signing: made("signing"),
            federation: made("federation"),
            name: hex::encode(&name[..4]),
        }))
    }

    /// With a key written as 64 hexadecimal digits.
    pub fn parse(text: &str) -> Result<Self> {
        let mut key = [0; 32];
        hex::decode_to_slice(text.trim(), &mut key)
            .map_err(|_| Error::fault("a key is written as 64 hexadecimal digits"))?;
        Ok(Secrets::new(key))
    }

    /// A new key from the operating system's random bytes, as [`Secrets::parse`] reads it.
    pub fn new_key() -> Result<String> {
        Ok(hex::encode(random::<32>()?))
    }

    /// Eight digits that tell this key from others and give nothing of it away.
    pub fn name(&self) -> &str {
        &self.0.name
    }

    /// Makes a text unreadable without the key. The same text is never sealed alike twice.
    pub fn seal(&self, purpose: &str, text: &str) -> Result<String> {
        let nonce = random::<NONCE>()?;
        let payload = Payload { msg: text.as_bytes(), aad: purpose.as_bytes() };
        let sealed = self
            .cipher()
            .encrypt(&XNonce::from(nonce), payload)
            .map_err(|_| Error::fault(format!("a text of {} bytes is too long to seal", text.len())))?;
        let bytes = [nonce.as_slice(), &sealed].concat();
        Ok(format!("{WAY}.{}.{}", self.0.name, URL_SAFE_NO_PAD.encode(bytes)))
    }

    /// Reads what [`Secrets::seal`] made for the same purpose.
    pub fn open(&self, purpose: &str, sealed: &str) -> Result<String, Shut> {
        let (key, bytes) = parts(sealed).ok_or(Shut::Altered)?;
        if key != self.0.name {
            return Err(Shut::OtherKey);
        }
        let bytes = URL_SAFE_NO_PAD.decode(bytes).map_err(|_| Shut::Altered)?;
        let (nonce, sealed) = bytes.split_first_chunk::<NONCE>().ok_or(Shut::Altered)?;
        let payload = Payload { msg: sealed, aad: purpose.as_bytes() };
        let opened = self.cipher().decrypt(&XNonce::from(*nonce), payload).map_err(|_| Shut::Altered)?;
        String::from_utf8(opened).map_err(|_| Shut::Altered)
    }

    /// Whether a text was sealed, with whichever key.
    pub fn is_sealed(text: &str) -> bool {
        parts(text).is_some()
    }

    /// Whether a text was sealed with this key.
    pub fn has_sealed(&self, text: &str) -> bool {
        parts(text).is_some_and(|(key, _)| key == self.0.name)
    }

    /// A signature of a message: 43 characters, fit for an address.
    pub fn sign(&self, purpose: &str, message: &str) -> String {
        URL_SAFE_NO_PAD.encode(mac(&self.0.signing, &[purpose, message]).finalize().into_bytes())
    }

    /// Whether [`Secrets::sign`] made the signature, for the same purpose and message. Takes as long for any wrong one.
    pub fn verify(&self, purpose: &str, message: &str, signature: &str) -> bool {
        URL_SAFE_NO_PAD
            .decode(signature)
            .is_ok_and(|given| mac(&self.0.signing, &[purpose, message]).verify_slice(&given).is_ok())
    }

    /// The key by which other nodes know this one. It says nothing of the others.
    pub fn node_key(&self) -> NodeKey {
        NodeKey::of_seed(&self.0.federation)
    }

    fn cipher(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new(&self.0.sealing.into())
    }
}

impl fmt::Debug for Secrets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Secrets({})", self.0.name)
    }
}

/// The name of the key that a text was sealed with, and what was sealed.
fn parts(sealed: &str) -> Option<(&str, &str)> {
    sealed.strip_prefix(WAY)?.strip_prefix('.')?.split_once('.')
}

/// HMAC-SHA256 (RFC 2104) over texts, each with its length, so that none can flow into another.
fn mac(key: &[u8; 32], texts: &[&str]) -> Hmac<Sha256> {
    // A key shorter than a block is filled up with zeros, as the standard says.
    let mut block = [0; 64];
    block[..32].copy_from_slice(key);
    let mut mac = Hmac::<Sha256>::new(&block.into());
    for text in texts {
        mac.update(&(text.len() as u64).to_le_bytes());
        mac.update(text.as_bytes());
    }
    mac
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ours() -> Secrets {
        Secrets::new([1; 32])
    }

    #[test]
    fn what_is_sealed_is_unreadable_until_it_is_opened() {
        let sealed = ours().seal("a", "GEZDGNBVGY3TQOJQ").unwrap();
        assert!(Secrets::is_sealed(&sealed) && ours().has_sealed(&sealed));
        assert!(!sealed.contains("GEZDGNBVGY3TQOJQ"));
        assert_ne!(sealed, ours().seal("a", "GEZDGNBVGY3TQOJQ").unwrap());
        assert_eq!(ours().open("a", &sealed).as_deref(), Ok("GEZDGNBVGY3TQOJQ"));
    }

    #[test]
    fn nothing_opens_with_another_key_for_another_purpose_or_when_altered() {
        let sealed = ours().seal("account/1", "secret").unwrap();
        assert_eq!(Secrets::new([2; 32]).open("account/1", &sealed), Err(Shut::OtherKey));
        assert_eq!(ours().open("account/2", &sealed), Err(Shut::Altered));
        let (head, tail) = sealed.rsplit_once('.').unwrap();
        for at in 0..tail.len() {
            let other = if tail.as_bytes()[at] == b'A' { 'B' } else { 'A' };
            let altered = format!("{head}.{}{other}{}", &tail[..at], &tail[at + 1..]);
            assert_eq!(ours().open("account/1", &altered), Err(Shut::Altered), "{altered}");
        }
        for broken in ["", "sealed1", "sealed1.", &format!("{head}."), &format!("{head}.AAAA"), "GEZDGNBV"] {
            assert_eq!(ours().open("account/1", broken), Err(Shut::Altered), "{broken}");
        }
    }

    #[test]
    fn a_secret_in_base_32_was_never_sealed() {
        assert!(!Secrets::is_sealed("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"));
    }

    #[test]
    fn a_signature_holds_for_its_message_purpose_and_key_only() {
        let signature = ours().sign("calendar", "sama");
        assert_eq!(signature.len(), 43);
        assert!(ours().verify("calendar", "sama", &signature));
        assert!(!ours().verify("calendar", "north", &signature));
        assert!(!ours().verify("consultation", "sama", &signature));
        assert!(!ours().verify("calendars", "ama", &signature), "purpose and message do not flow together");
        assert!(!Secrets::new([2; 32]).verify("calendar", "sama", &signature));
        for wrong in ["", "AAAA", &signature[..42], &format!("{signature}A"), "not base 64!"] {
            assert!(!ours().verify("calendar", "sama", wrong), "{wrong}");
        }
    }

    #[test]
    fn a_key_is_written_as_64_hexadecimal_digits() {
        let key = Secrets::new_key().unwrap();
        assert_eq!(Secrets::parse(&format!("{key}\n")).unwrap().name(), Secrets::parse(&key).unwrap().name());
        assert_ne!(key, Secrets::new_key().unwrap());
        for wrong in ["", "secret", &key[..62], &format!("{key}00"), &"x".repeat(64)] {
            assert!(Secrets::parse(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn what_a_log_shows_of_the_key_is_its_name() {
        let shown = format!("{:?}", ours());
        assert_eq!(shown, format!("Secrets({})", ours().name()));
        assert!(!shown.contains("0101"));
    }
}
