//! What a handler knows about the request: the reader's language, the caller, the mechanism.

use std::ops::Deref;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use axum::extract::FromRequestParts;
use axum::http::Uri;
use axum::http::request::Parts;
use suivi_domain::accounts::SignedIn;
use suivi_domain::mechanisms::Mechanism;
use suivi_kernel::{Actor, Error, Refusal, Result};

use crate::app::App;
use crate::errors::Failure;
use crate::i18n::L10n;

/// The request as the gate understood it.
pub struct Context {
    /// The application.
    pub app: App,
    /// The reader's language.
    pub l10n: L10n,
    /// Who asks.
    pub actor: Actor,
    /// The session, where somebody is signed in by cookie.
    pub session: Option<SignedIn>,
    /// The mechanism of the address.
    pub mechanism: Option<Mechanism>,
    /// The address.
    pub uri: Uri,
    /// The token of a visitor's forms.
    pub form_token: Option<String>,
    /// Whether that token was made for this request.
    pub form_token_is_new: bool,
    /// Where the request came from, for throttling only.
    pub network: String,
    /// Whether a program asks.
    pub is_api: bool,
    /// Whether the request only reads.
    pub is_read: bool,
}

/// The handler's handle on the request's context. Cheap to clone.
#[derive(Clone)]
pub struct Ctx(Arc<(Context, AtomicBool)>);

impl Ctx {
    pub(crate) fn new(context: Context) -> Self {
        Ctx(Arc::new((context, AtomicBool::new(false))))
    }

    /// The person who is signed in by a session; a program's token is none.
    pub fn signed_in(&self) -> Result<&SignedIn> {
        self.session.as_ref().ok_or_else(|| Refusal::SignInNeeded.into())
    }

    /// Whether the request is for a page that a person looks at, rather than an act.
    pub fn is_page(&self) -> bool {
        self.is_read && !self.is_api
    }

    /// The mechanism of the address; there is one on every path that names it.
    pub fn mechanism(&self) -> Result<&Mechanism> {
        self.mechanism.as_ref().ok_or_else(|| Refusal::NotFound.into())
    }

    /// The hidden token that every form of this page must carry.
    pub fn csrf(&self) -> &str {
        match &self.session {
            Some(signed_in) => &signed_in.session.csrf,
            None => {
                self.0.1.store(true, Ordering::Relaxed);
                self.form_token.as_deref().unwrap_or_default()
            }
        }
    }

    /// Whether a form's token is the one this caller was given. Programs have no forms: their own token says enough.
    pub fn accepts(&self, token: &str) -> bool {
        // A change through the programming interface is made with a token, never with a cookie: see the gate.
        if self.is_api {
            return true;
        }
        let expected = match &self.session {
            Some(signed_in) => signed_in.session.csrf.as_str(),
            None if self.form_token_is_new => return false,
            None => self.form_token.as_deref().unwrap_or_default(),
        };
        !expected.is_empty()
            && expected.len() == token.len()
            && expected.bytes().zip(token.bytes()).fold(0, |differs, (a, b)| differs | (a ^ b)) == 0
    }

    pub(crate) fn wants_form_cookie(&self) -> bool {
        self.form_token_is_new && self.0.1.load(Ordering::Relaxed)
    }

    /// The beginning of addresses in the reader's language: `/fr`.
    pub fn root(&self) -> String {
        format!("/{}", self.l10n.language())
    }

    /// The beginning of the mechanism's addresses: `/fr/sama`; the root where there is none.
    pub fn base(&self) -> String {
        match &self.mechanism {
            Some(mechanism) => format!("{}/{}", self.root(), mechanism.slug),
            None => self.root(),
        }
    }
}

impl Deref for Ctx {
    type Target = Context;

    fn deref(&self) -> &Context {
        &self.0.0
    }
}

impl<S: Sync> FromRequestParts<S> for Ctx {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Failure> {
        parts
            .extensions
            .get::<Ctx>()
            .cloned()
            .ok_or_else(|| Failure(Error::fault("a route without its gate")))
    }
}
