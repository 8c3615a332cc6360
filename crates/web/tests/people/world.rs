//! A site with one mechanism and its administrator Amina.

use std::sync::Arc;

use chrono::Duration;
use suivi_domain::Secrets;
use suivi_domain::accounts::{NewAccount, Seat, create_account};
use suivi_domain::mail::{self, Mailer, Post};
use suivi_domain::mechanisms::{
    Level, Mechanism, MechanismFacts, MechanismKind, NewMechanism, create_mechanism,
};
use suivi_domain::recommendations::search::Register;
use suivi_kernel::{Actor, Clock, Language, LocalText, Role};
use suivi_store::testing::{Fresh, Kind};
use suivi_store::{Blobs, Db, jobs};
use suivi_web::{App, DemoDoor, Parts, Settings};

use crate::browser::Browser;

pub const GOOD: &str = "three small boats";
pub const NEWER: &str = "four larger ships";

/// The site, with its database and its mail.
pub struct World {
    pub db: Db,
    pub sama: Mechanism,
    app: App,
    post: Post,
    _places: (Fresh, tempfile::TempDir),
}

impl World {
    pub fn new() -> Self {
        Self::with_doors(Vec::new())
    }

    pub fn with_doors(demo: Vec<DemoDoor>) -> Self {
        let morning = chrono::NaiveDate::from_ymd_opt(2026, 11, 23).unwrap().and_hms_opt(9, 0, 0).unwrap();
        let fresh = Kind::Sqlite.with_clock(Clock::fixed(morning));
        let db = Db::clone(&fresh);
        let folder = tempfile::tempdir().unwrap();
        let parts = Parts {
            db: db.clone(),
            blobs: Blobs::open(folder.path().join("blobs")).unwrap(),
            register: Register::open(&folder.path().join("index"), db.clone()).unwrap(),
            secrets: Secrets::new([7; 32]),
            settings: Settings {
                public_address: "https://suivi.sama.example".to_owned(),
                secure_cookies: true,
                demo,
                upload_limit: 1_000_000,
                font_folders: Vec::new(),
                trust_proxy: false,
            },
        };
        let facts = MechanismFacts {
            names: LocalText::of(Language::En, "Republic of Sama").with(Language::Fr, "République de Sama"),
            state: "XSA".to_owned(),
            level: Level::National,
            kind: MechanismKind::Interministerial,
            parent_id: None,
            language: Language::En,
        };
        let new = NewMechanism { slug: "sama".to_owned(), facts };
        let sama = db.write_here(|tx| create_mechanism(tx, &Actor::command_line(), new)).unwrap();
        let mailer = Mailer::Memory(Arc::default());
        let post = Post::new(mailer, "Suivi <suivi@sama.example>", "https://suivi.sama.example").unwrap();
        let world = World { db, sama, app: App::new(parts), post, _places: (fresh, folder) };
        world.person("amina@sama.example", Role::SecretariatAdmin);
        world
    }

    /// Makes an account with one role; answers its identifier.
    pub fn person(&self, email: &str, role: Role) -> String {
        let new = NewAccount {
            email,
            name: "A. Person",
            language: Language::En,
            password: Some(GOOD),
            is_operator: false,
            seat: Some(Seat { mechanism_id: self.sama.id.clone(), role, institution_id: None }),
        };
        self.db.write_here(|tx| create_account(tx, &Actor::command_line(), new)).unwrap().account_id
    }

    pub fn browser(&self) -> Browser {
        Browser::new(self.app.clone().router())
    }

    /// A browser whose owner is signed in.
    pub fn signed_in(&self, email: &str) -> Browser {
        let mut browser = self.browser();
        browser.get("/en/sign-in");
        let answer = browser.post("/en/sign-in", &[("email", email), ("password", GOOD)]);
        assert_eq!(answer.location, "/en/sama/work", "{}", answer.body);
        browser
    }

    pub fn later(&self, by: Duration) {
        self.db.clock().advance(by);
    }

    /// Lets the worker send the mail, and answers the path of the link in the newest.
    pub fn link_in_mail(&self) -> String {
        while let Some(job) = jobs::lease(&self.db, "worker").unwrap() {
            mail::send_job(&self.db, &self.post, &job).unwrap();
            assert!(jobs::complete(&self.db, &job).unwrap());
        }
        let newest = self.post.sent().pop().unwrap();
        let link = newest.text.lines().find(|line| line.starts_with("https://")).unwrap().to_owned();
        link.strip_prefix("https://suivi.sama.example").unwrap().to_owned()
    }
}
