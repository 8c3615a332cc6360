//! What the administrator sets: `suivi.toml`, the environment and flags, in rising order; all of it optional.

use std::path::{Path, PathBuf};

use serde::Deserialize;
use suivi_domain::mail::{Mailer, Post};
use suivi_kernel::{Error, Result};
use suivi_store::Target;

/// The settings file.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct File {
    /// A `postgres://` address or a file of the embedded database.
    pub database: Option<String>,
    /// Where to listen, such as `127.0.0.1:8080`.
    pub listen: Option<String>,
    /// Where metrics are served; nowhere unless set.
    pub metrics: Option<String>,
    /// The address people reach this node at.
    pub public_address: Option<String>,
    /// Whether a proxy in front sets `X-Forwarded-For`.
    pub trust_proxy: Option<bool>,
    /// Largest upload in megabytes.
    pub upload_limit_mb: Option<u64>,
    /// Outgoing mail.
    pub mail: Option<Mail>,
}

/// Outgoing mail.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mail {
    /// `smtp://user:password@host:587` (STARTTLS) or `smtps://…:465`.
    pub smtp: String,
    /// The sender, such as `Suivi <suivi@example.org>`.
    pub from: String,
}

/// Where everything of one node lies.
#[derive(Clone, Debug)]
pub struct Place {
    /// The data folder: files, search index, mail folder, and the database unless it is elsewhere.
    pub data: PathBuf,
    /// The database.
    pub target: Target,
}

impl Place {
    /// Fonts for PDF files, beside those of the system.
    pub fn fonts(&self) -> PathBuf {
        self.data.join("fonts")
    }

    /// The node in a data folder, with its database elsewhere if that is asked for.
    pub fn new(data: &Path, database: Option<&str>) -> Self {
        let target = database.map_or_else(|| Target::Sqlite(data.join("suivi.db")), Target::parse);
        Place { data: data.to_owned(), target }
    }

    /// Kept files.
    pub fn blobs(&self) -> PathBuf {
        self.data.join("blobs")
    }

    /// The search index.
    pub fn index(&self) -> PathBuf {
        self.data.join("search")
    }

    /// The node's own key.
    pub fn key(&self) -> PathBuf {
        self.data.join("secret.key")
    }

    /// Mail that goes to a folder.
    pub fn mail(&self) -> PathBuf {
        self.data.join("mail")
    }
}

impl File {
    /// Reads `suivi.toml` in the data folder, or the file named; a file that is not there is an empty one.
    pub fn read(named: Option<&Path>, data: &Path) -> Result<Self> {
        let path = named.map_or_else(|| data.join("suivi.toml"), Path::to_owned);
        match std::fs::read_to_string(&path) {
            Ok(text) => toml::from_str(&text)
                .map_err(|e| Error::fault(format!("the settings file {} is wrong: {e}", path.display()))),
            Err(e) if e.kind() == std::io::ErrorKind::NotFound && named.is_none() => Ok(File::default()),
            Err(e) => Err(Error::from(e).while_doing(format!("reading {}", path.display()))),
        }
    }

    /// How mail goes out: by SMTP where it is set, else to a folder.
    pub fn post(&self, place: &Place, site: &str) -> Result<Post> {
        let (mailer, from) = match &self.mail {
            Some(mail) => (Mailer::smtp(&mail.smtp)?, mail.from.clone()),
            None => (Mailer::Folder(place.mail()), "Suivi <suivi@localhost>".to_owned()),
        };
        Post::new(mailer, &from, site.trim_end_matches('/'))
    }
}
