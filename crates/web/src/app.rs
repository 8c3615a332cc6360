//! The application: what every handler has at hand, and how it is put together.

use std::ops::Deref;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

use axum::Router;
use suivi_domain::Secrets;
use suivi_domain::recommendations::search::Register;
use suivi_pdf::Fonts;
use suivi_store::{Blobs, Db};

use crate::{layers, routes};

/// What every handler has at hand. Cheap to clone.
#[derive(Clone)]
pub struct App(Arc<Whole>);

struct Whole {
    parts: Parts,
    fonts: OnceLock<Fonts>,
}

/// The parts of the application.
pub struct Parts {
    /// The database.
    pub db: Db,
    /// Kept files.
    pub blobs: Blobs,
    /// The search over the register.
    pub register: Register,
    /// The node's own key.
    pub secrets: Secrets,
    /// What the administrator has set.
    pub settings: Settings,
}

/// What the administrator has set.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The address people reach this node at, without a slash at the end, such as `https://suivi.example.org`.
    pub public_address: String,
    /// Whether cookies may only travel over HTTPS.
    pub secure_cookies: bool,
    /// Whether this is the demonstration, with sign-in links for every role.
    pub demo: Vec<DemoDoor>,
    /// Largest file that may be uploaded, in bytes.
    pub upload_limit: u64,
    /// Folders with fonts beside those of the system.
    pub font_folders: Vec<PathBuf>,
    /// Whether a proxy in front says in `X-Forwarded-For` where a request came from.
    pub trust_proxy: bool,
}

/// A sign-in link of the demonstration.
#[derive(Clone, Debug)]
pub struct DemoDoor {
    /// The role, a code of [`suivi_kernel::Role`].
    pub role: suivi_kernel::Role,
    /// Who one becomes.
    pub person: String,
    /// The path to open.
    pub path: String,
}

impl App {
    /// Puts the parts together.
    pub fn new(parts: Parts) -> Self {
        App(Arc::new(Whole { parts, fonts: OnceLock::new() }))
    }

    /// The fonts for PDF files, looked for when the first one is made: it reads the disk.
    pub fn fonts(&self) -> &Fonts {
        self.0.fonts.get_or_init(|| Fonts::find(&self.settings.font_folders))
    }

    /// The whole site as one service.
    pub fn router(self) -> Router {
        layers::wrap(routes::router(&self), &self).with_state(self)
    }
}

impl Deref for App {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        &self.0.parts
    }
}
