//! Keys by which nodes know each other (Ed25519, RFC 8032), and what they sign.

use std::fmt;

use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use sha2::{Digest, Sha256};

/// What a signature is made for: one that was made for one thing is worth nothing for another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Who a node is.
    Card,
    /// One thing that it published.
    Entry,
    /// A page of its feed.
    Page,
    /// The sum of all that it published.
    State,
    /// A question of one node to another.
    Request,
}

impl Purpose {
    fn separated(self, message: &[u8]) -> Vec<u8> {
        let name: &[u8] = match self {
            Purpose::Card => b"card",
            Purpose::Entry => b"entry",
            Purpose::Page => b"page",
            Purpose::State => b"state",
            Purpose::Request => b"request",
        };
        [b"suivi federation 1 ", name, b"\0", message].concat()
    }
}

/// The key that a node signs with.
#[derive(Clone)]
pub struct NodeKey(SigningKey);

impl NodeKey {
    pub(crate) fn of_seed(seed: &[u8; 32]) -> Self {
        NodeKey(SigningKey::from_bytes(seed))
    }

    /// What others know it by.
    pub fn public(&self) -> PublicKey {
        PublicKey(self.0.verifying_key())
    }

    /// A signature, as 128 hexadecimal digits.
    pub fn sign(&self, purpose: Purpose, message: &[u8]) -> String {
        hex::encode(self.0.sign(&purpose.separated(message)).to_bytes())
    }
}

impl fmt::Debug for NodeKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "NodeKey({})", self.public())
    }
}

/// The key that another node is known by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PublicKey(VerifyingKey);

impl PublicKey {
    /// Reads 64 hexadecimal digits.
    pub fn parse(text: &str) -> Option<Self> {
        let mut bytes = [0; 32];
        hex::decode_to_slice(text, &mut bytes).ok()?;
        VerifyingKey::from_bytes(&bytes).ok().filter(|key| !key.is_weak()).map(PublicKey)
    }

    /// What people read to each other to be sure of a key: eight groups of four digits.
    pub fn fingerprint(&self) -> String {
        let digest = hex::encode(&Sha256::digest(self.0.as_bytes())[..16]);
        let groups: Vec<&str> = (0..8).map(|at| &digest[at * 4..at * 4 + 4]).collect();
        groups.join(" ")
    }

    /// Whether what somebody read out is this key's fingerprint, however it was grouped.
    pub fn is_read_as(&self, text: &str) -> bool {
        let plain =
            |text: &str| text.chars().filter(char::is_ascii_hexdigit).collect::<String>().to_lowercase();
        plain(text) == plain(&self.fingerprint())
    }

    /// Whether the holder of the key signed the message for this purpose.
    pub fn has_signed(&self, purpose: Purpose, message: &[u8], signature: &str) -> bool {
        let mut bytes = [0; 64];
        hex::decode_to_slice(signature, &mut bytes).is_ok()
            && self.0.verify_strict(&purpose.separated(message), &Signature::from_bytes(&bytes)).is_ok()
    }
}

impl fmt::Display for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex::encode(self.0.as_bytes()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_holds_for_its_purpose_message_and_key_only() {
        let key = NodeKey::of_seed(&[1; 32]);
        let signature = key.sign(Purpose::Entry, b"a practice");
        let public = PublicKey::parse(&key.public().to_string()).unwrap();
        assert!(public.has_signed(Purpose::Entry, b"a practice", &signature));
        assert!(!public.has_signed(Purpose::Page, b"a practice", &signature));
        assert!(!public.has_signed(Purpose::Entry, b"another", &signature));
        assert!(!NodeKey::of_seed(&[2; 32]).public().has_signed(Purpose::Entry, b"a practice", &signature));
        for wrong in ["", "00", &signature[..126], &format!("{signature}00"), "not hexadecimal"] {
            assert!(!public.has_signed(Purpose::Entry, b"a practice", wrong), "{wrong}");
        }
    }

    #[test]
    fn a_fingerprint_is_read_however_it_is_grouped_and_told_from_others() {
        let key = NodeKey::of_seed(&[1; 32]).public();
        let words = key.fingerprint();
        assert_eq!(words.len(), 39);
        assert!(key.is_read_as(&words.to_uppercase().replace(' ', "-")));
        assert!(!key.is_read_as("") && !key.is_read_as(&words[..34]));
        assert!(!NodeKey::of_seed(&[2; 32]).public().is_read_as(&words));
    }

    #[test]
    fn what_is_no_key_is_none() {
        for wrong in ["", "00", &"0".repeat(64), &"zz".repeat(32)] {
            assert!(PublicKey::parse(wrong).is_none(), "{wrong}");
        }
    }
}
