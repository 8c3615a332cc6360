//! Looking at an address over the network.

use std::io::Read;
use std::sync::Arc;
use std::time::{Duration, Instant};

use ureq::http::{Method, Response, StatusCode, Uri, header};
use ureq::tls::{Certificate, RootCerts, TlsConfig};
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::{DefaultConnector, NextTimeout};
use ureq::{Agent, Body};

use super::address::is_public;
use super::{Found, Look, Why};

/// How long all steps together may take.
const PATIENCE: Duration = Duration::from_secs(15);
/// How many times an address may lead on.
const STEPS: usize = 5;
/// How much of a page is read; whether it is there shows before that.
const ENOUGH: u64 = 64 * 1024;

/// Looks at pages of the public web. Names that lead into a private network are not asked: the address is checked where the
/// connection is made, at each step, so that no answer of a name server can slip past.
pub struct Web {
    agent: Agent,
    timeout: Duration,
}

impl Default for Web {
    fn default() -> Self {
        Self::new()
    }
}

impl Web {
    /// As the site uses it.
    pub fn new() -> Self {
        Self::with(false, PATIENCE)
    }

    /// For tests with a server on the same machine: any address is asked, and not for long.
    pub fn of_this_machine(timeout: Duration) -> Self {
        Self::with(true, timeout)
    }

    fn with(asks_private: bool, timeout: Duration) -> Self {
        let config = Agent::config_builder()
            .tls_config(tls())
            .proxy(None)
            .max_redirects(0)
            .http_status_as_error(false)
            .max_idle_connections(0)
            .user_agent("Mozilla/5.0 (compatible; Suivi link check)")
            .build();
        let resolver = Guarded { asks_private, by_name: DefaultResolver::default() };
        Web { agent: Agent::with_parts(config, DefaultConnector::new(), resolver), timeout }
    }

    /// Asks for the head, and for the page itself where the site does not answer heads.
    fn ask(&self, address: &Uri, until: Instant) -> Result<Response<Body>, ureq::Error> {
        let head = self.send(Method::HEAD, address, until)?;
        if head.status().is_success() || head.status().is_redirection() {
            return Ok(head);
        }
        let mut whole = self.send(Method::GET, address, until)?;
        // Some servers break off when nobody listens; what is read is thrown away.
        let _ = std::io::copy(&mut whole.body_mut().as_reader().take(ENOUGH), &mut std::io::sink());
        Ok(whole)
    }

    fn send(&self, method: Method, address: &Uri, until: Instant) -> Result<Response<Body>, ureq::Error> {
        let request = ureq::http::Request::builder().method(method).uri(address).body(())?;
        let left = until.saturating_duration_since(Instant::now()).max(Duration::from_millis(1));
        self.agent.run(self.agent.configure_request(request).timeout_global(Some(left)).build())
    }
}

impl Look for Web {
    fn look(&self, address: &str) -> Found {
        let until = Instant::now() + self.timeout;
        let Ok(mut here) = address.parse::<Uri>() else { return Found::Failed(Why::NoSuchSite) };
        let mut moved_for_good = true;
        for step in 0..=STEPS {
            let answer = match self.ask(&here, until) {
                Ok(answer) => answer,
                Err(error) => return Found::Failed(why(&error)),
            };
            let status = answer.status();
            if !status.is_redirection() {
                return outcome(status, step > 0 && moved_for_good, &here);
            }
            moved_for_good &=
                matches!(status, StatusCode::MOVED_PERMANENTLY | StatusCode::PERMANENT_REDIRECT);
            match next(&here, &answer) {
                Some(to) => here = to,
                None => return Found::Refused(status.as_u16()),
            }
        }
        Found::Failed(Why::TooManySteps)
    }
}

fn outcome(status: StatusCode, has_moved: bool, here: &Uri) -> Found {
    match status {
        _ if status.is_success() && has_moved => Found::Moved(here.to_string()),
        _ if status.is_success() => Found::There,
        StatusCode::NOT_FOUND | StatusCode::GONE => Found::Missing(status.as_u16()),
        _ => Found::Refused(status.as_u16()),
    }
}

/// Where an answer leads; only to the web.
fn next(here: &Uri, answer: &Response<Body>) -> Option<Uri> {
    let location = answer.headers().get(header::LOCATION)?.to_str().ok()?;
    let to = url::Url::parse(&here.to_string()).ok()?.join(location).ok()?;
    matches!(to.scheme(), "http" | "https").then(|| to.as_str().parse().ok()).flatten()
}

fn why(error: &ureq::Error) -> Why {
    match error {
        ureq::Error::Other(error) if error.is::<PrivateAddress>() => Why::PrivateAddress,
        ureq::Error::HostNotFound | ureq::Error::BadUri(_) => Why::NoSuchSite,
        ureq::Error::Timeout(_) => Why::TooSlow,
        ureq::Error::Tls(_) | ureq::Error::Rustls(_) => Why::NotSafe,
        ureq::Error::Io(error) => of_io(error),
        _ => Why::NoConnection,
    }
}

fn of_io(error: &std::io::Error) -> Why {
    let inner = error.get_ref();
    if inner.is_some_and(|inner| inner.is::<rustls::Error>()) {
        Why::NotSafe
    } else if error.kind() == std::io::ErrorKind::TimedOut {
        Why::TooSlow
    } else if error.to_string().contains("lookup") {
        Why::NoSuchSite
    } else {
        Why::NoConnection
    }
}

/// Encrypted connections, with the certificates that this machine trusts.
pub(crate) fn tls() -> TlsConfig {
    let known = rustls_native_certs::load_native_certs();
    for error in &known.errors {
        tracing::warn!("a certificate of this machine cannot be read: {error}");
    }
    let roots: Vec<Certificate<'static>> =
        known.certs.iter().map(|der| Certificate::from_der(der).to_owned()).collect();
    TlsConfig::builder()
        .root_certs(RootCerts::Specific(Arc::new(roots)))
        .unversioned_rustls_crypto_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .build()
}

/// Finds addresses by name, and gives out public ones only.
#[derive(Debug)]
struct Guarded {
    asks_private: bool,
    by_name: DefaultResolver,
}

impl Resolver for Guarded {
    fn resolve(
        &self,
        uri: &Uri,
        config: &ureq::config::Config,
        timeout: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, ureq::Error> {
        let found = self.by_name.resolve(uri, config, timeout)?;
        if self.asks_private {
            return Ok(found);
        }
        // One private address among several is enough: no public site has one.
        if found.iter().all(|address| is_public(address.ip())) {
            Ok(found)
        } else {
            Err(ureq::Error::Other(Box::new(PrivateAddress)))
        }
    }
}

#[derive(Debug)]
struct PrivateAddress;

impl std::fmt::Display for PrivateAddress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the name leads into a private network")
    }
}

impl std::error::Error for PrivateAddress {}
