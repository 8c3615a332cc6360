//! Asking another node, and meeting it for the first time.

use std::io::Read;
use std::time::Duration;

use suivi_kernel::{Problem, Refusal, Result, Timestamp};
use ureq::Agent;
use url::{Host, Url};

use super::feed::{Card, Claim, PROTOCOL, Signed};
use super::keys::{NodeKey, PublicKey, Purpose};
use super::peers::Met;
use crate::followup::evidence::links::tls;

/// How long one answer may take.
const PATIENCE: Duration = Duration::from_secs(30);
/// The longest answer that is read, in bytes.
pub(super) const LONGEST: u64 = 16 * 1024 * 1024;

/// Why there is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreached {
    /// Nobody answered, or not in time.
    NoAnswer,
    /// The other said no, with this status.
    Status(u16),
    /// It is longer than anything a node says.
    TooLarge,
}

/// Asks other nodes.
pub trait Fetch: Send + Sync {
    /// What an address answers; `claim` says who asks.
    fn get(&self, address: &str, claim: Option<&Claim>) -> std::result::Result<Vec<u8>, Unreached>;
}

/// The names of the headers by which a node says who it is.
pub const HEADERS: [&str; 3] = ["x-suivi-node", "x-suivi-at", "x-suivi-signature"];

/// Asks over the network. Goes only where an operator sent it, and follows no redirection.
pub struct Http(Agent);

impl Default for Http {
    fn default() -> Self {
        Self::new()
    }
}

impl Http {
    /// As the site uses it.
    pub fn new() -> Self {
        let config = Agent::config_builder()
            .tls_config(tls())
            .proxy(None)
            .max_redirects(0)
            .http_status_as_error(false)
            .max_idle_connections(0)
            .timeout_global(Some(PATIENCE))
            .user_agent("Suivi node")
            .build();
        Http(Agent::new_with_config(config))
    }
}

impl Fetch for Http {
    fn get(&self, address: &str, claim: Option<&Claim>) -> std::result::Result<Vec<u8>, Unreached> {
        let mut request = self.0.get(address);
        if let Some(claim) = claim {
            let values = [&claim.node, &claim.at, &claim.signature];
            for (name, value) in HEADERS.into_iter().zip(values) {
                request = request.header(name, value);
            }
        }
        let mut answer = request.call().map_err(|_| Unreached::NoAnswer)?;
        if !answer.status().is_success() {
            return Err(Unreached::Status(answer.status().as_u16()));
        }
        let mut bytes = Vec::new();
        let reader = answer.body_mut().as_reader();
        reader.take(LONGEST + 1).read_to_end(&mut bytes).map_err(|_| Unreached::NoAnswer)?;
        if bytes.len() as u64 > LONGEST { Err(Unreached::TooLarge) } else { Ok(bytes) }
    }
}

/// Asks a node's address with the proof of who asks.
pub(super) fn ask(
    web: &dyn Fetch,
    key: &NodeKey,
    to: &PublicKey,
    address: &str,
    path: &str,
    now: Timestamp,
) -> std::result::Result<Vec<u8>, Unreached> {
    web.get(&format!("{address}{path}"), Some(&Claim::new(key, to, path, now)))
}

/// Asks a node who it is, and compares what it says with the fingerprint that its keeper told by another way.
pub fn meet(web: &dyn Fetch, address: &str, fingerprint: &str) -> Result<Met> {
    let address = tidy_address(address)?;
    let unreached = || Refusal::invalid("address", Problem::no_node_there(&address));
    let answer = web.get(&format!("{address}/api/v1/hub/node"), None).map_err(|_| unreached())?;
    let signed: Signed = serde_json::from_slice(&answer).map_err(|_| unreached())?;
    let card: Card = serde_json::from_str(&signed.body).map_err(|_| unreached())?;
    let public_key = PublicKey::parse(&card.node).ok_or_else(unreached)?;
    if card.protocol != PROTOCOL || !signed.is_by(&public_key, Purpose::Card) {
        return Err(unreached().into());
    }
    if !public_key.is_read_as(fingerprint) {
        return Err(Refusal::invalid("fingerprint", Problem::other_fingerprint("")).into());
    }
    Ok(Met { names: card.names, address, public_key })
}

/// An address of a node: HTTPS, or plain HTTP on this very machine; without a path.
fn tidy_address(text: &str) -> Result<String> {
    let wrong = || Refusal::invalid("address", Problem::not_an_address(text.trim()));
    let url = Url::parse(text.trim()).map_err(|_| wrong())?;
    let is_here = match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    };
    let is_safe = url.scheme() == "https" || (url.scheme() == "http" && is_here);
    let is_bare = url.path() == "/" && url.query().is_none() && url.fragment().is_none();
    if !is_safe || !is_bare || !url.username().is_empty() || url.password().is_some() {
        return Err(wrong().into());
    }
    Ok(url.as_str().trim_end_matches('/').to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_node_is_asked_over_https_or_on_this_machine() {
        assert_eq!(tidy_address(" https://hub.example/ ").unwrap(), "https://hub.example");
        assert_eq!(tidy_address("http://127.0.0.1:8080").unwrap(), "http://127.0.0.1:8080");
        for wrong in [
            "",
            "hub.example",
            "http://hub.example",
            "https://a:b@hub.example",
            "https://hub.example/x",
            "ftp://hub.example",
        ] {
            assert!(tidy_address(wrong).is_err(), "{wrong}");
        }
    }
}
