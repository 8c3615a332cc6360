//! A site with the mechanism of Sama and an officer in it, and the files that come to it.

use std::io::Cursor;
use std::sync::Arc;

use suivi_domain::accounts::{self, NewAccount, NewApiToken, Seat, TokenScope, create_account};
use suivi_domain::mail::{Mailer, Post};
use suivi_domain::mechanisms::{
    Institution, InstitutionFacts, InstitutionKind, Level, Mechanism, MechanismFacts, MechanismKind,
    NewMechanism, create_institution, create_mechanism,
};
use suivi_domain::recommendations::import::{self, Format, Options, commit_here, undo_here};
use suivi_domain::recommendations::search::{Filter, Register};
use suivi_domain::recommendations::suggestions;
use suivi_domain::{Secrets, Tools};
use suivi_kernel::{Actor, Clock, Language, LocalText, Role};
use suivi_store::testing::{Fresh, Kind};
use suivi_store::{Blobs, Db, jobs};
use suivi_web::{App, Parts, Settings};

use crate::browser::Browser;

const PASSWORD: &str = "three small boats";

/// The site.
pub struct World {
    pub db: Db,
    pub sama: Mechanism,
    tools: Tools,
    register: Register,
    app: App,
    _places: (Fresh, tempfile::TempDir),
}

impl World {
    pub fn new() -> Self {
        Self::on(Kind::Sqlite)
    }

    pub fn on(kind: Kind) -> Self {
        let morning = chrono::NaiveDate::from_ymd_opt(2026, 11, 23).unwrap().and_hms_opt(9, 0, 0).unwrap();
        let fresh = kind.with_clock(Clock::fixed(morning));
        let db = Db::clone(&fresh);
        let folder = tempfile::tempdir().unwrap();
        let blobs = Blobs::open(folder.path().join("blobs")).unwrap();
        let register = Register::open(&folder.path().join("index"), db.clone()).unwrap();
        let parts = Parts {
            db: db.clone(),
            blobs: blobs.clone(),
            register: register.clone(),
            secrets: Secrets::new([7; 32]),
            settings: Settings {
                public_address: "https://suivi.sama.example".to_owned(),
                secure_cookies: true,
                demo: Vec::new(),
                upload_limit: 1_000_000,
                font_folders: Vec::new(),
                trust_proxy: false,
            },
        };
        let post = Post::new(
            Mailer::Memory(Arc::default()),
            "Suivi <suivi@sama.example>",
            "https://suivi.sama.example",
        )
        .unwrap();
        let sama = mechanism(&db, "sama", "XSA");
        let tools = Tools { db: db.clone(), blobs, post, secrets: Secrets::new([7; 32]) };
        let world = World { db, sama, tools, register, app: App::new(parts), _places: (fresh, folder) };
        world.officer_named("amina@sama.example");
        world
    }

    /// Makes another national mechanism on the node.
    pub fn with_neighbour(self) -> Self {
        mechanism(&self.db, "neighbour", "CPV");
        self
    }

    /// Makes a further officer of Sama.
    pub fn officer_named(&self, email: &str) {
        self.person(email, Role::SecretariatOfficer, None);
    }

    /// Makes a person with a role, for an institution or for none; answers the account.
    pub fn person(&self, email: &str, role: Role, institution: Option<&Institution>) -> String {
        let institution_id = institution.map(|institution| institution.id.clone());
        let new = NewAccount {
            email,
            name: email.split('@').next().unwrap(),
            language: Language::En,
            password: Some(PASSWORD),
            is_operator: false,
            seat: Some(Seat { mechanism_id: self.sama.id.clone(), role, institution_id }),
        };
        self.db.write_here(|tx| create_account(tx, &Actor::command_line(), new)).unwrap().account_id
    }

    /// Enters a ministry of Sama.
    pub fn ministry(&self, name: &str) -> Institution {
        let facts = InstitutionFacts {
            names: LocalText::of(Language::En, name),
            short_names: LocalText::default(),
            kind: InstitutionKind::Ministry,
            parent_id: None,
            valid_from: None,
        };
        let actor = Actor::command_line();
        self.db.write_here(|tx| create_institution(tx, &actor, &self.sama.id, facts)).unwrap()
    }

    pub fn router(&self) -> axum::Router {
        self.app.clone().router()
    }

    pub fn visitor(&self) -> Browser {
        Browser::new(self.router())
    }

    /// A browser in which the officer is signed in.
    pub fn officer(&self) -> Browser {
        self.signed_in("amina@sama.example")
    }

    pub fn signed_in(&self, email: &str) -> Browser {
        let mut browser = self.visitor();
        browser.get("/en/sign-in");
        let answer = browser.post("/en/sign-in", &[("email", email), ("password", PASSWORD)]);
        assert!(browser.has_cookie("suivi_session"), "{}", answer.body);
        browser
    }

    /// A token of the officer for programs that import.
    pub fn token(&self) -> String {
        self.db
            .write_here(|tx| {
                let email = "amina@sama.example";
                let account = accounts::account_by_email(tx.conn, &Actor::command_line(), email)?;
                let link = accounts::issue_demo_link(
                    tx,
                    &Actor::command_line(),
                    &account.id,
                    chrono::Duration::days(1),
                )?;
                let session = accounts::sign_in_by_demo_link(tx, &link, "a test")?;
                let who = accounts::session_by_token(tx.conn, &session.token, tx.now)?.unwrap();
                let scope = TokenScope::Import;
                let new = NewApiToken { name: "a test", mechanism_id: &self.sama.id, scope, days: 1 };
                Ok(accounts::create_token(tx, &who, new)?.token)
            })
            .unwrap()
    }

    /// Imports an export into the register of Sama; answers the import.
    pub fn import(&self, content: &str) -> String {
        self.import_for(Some(&self.sama), content)
    }

    /// Imports an export for the whole node, whatever State its records are addressed to.
    pub fn import_all(&self, content: &str) -> String {
        self.import_for(None, content)
    }

    fn import_for(&self, mechanism: Option<&Mechanism>, content: &str) -> String {
        let blob = self.tools.blobs.keep(&mut Cursor::new(content.as_bytes().to_vec())).unwrap();
        let actor = Actor::command_line();
        let file = ("export.json", &blob);
        let register = |tx: &mut suivi_store::Tx| {
            import::register(tx, &actor, mechanism, Format::Uhri, file, Options::default())
        };
        let id = self.db.write_here(register).unwrap();
        commit_here(&self.tools, &actor, &id, &mut |_| Ok(true)).unwrap();
        self.follow();
        id
    }

    /// Takes an import back.
    pub fn undo_import(&self, id: &str) {
        undo_here(&self.tools, &Actor::command_line(), id, &mut |_| Ok(true)).unwrap();
        self.follow();
    }

    /// Lets the worker do what waits.
    pub fn work(&self) {
        while let Some(job) = jobs::lease(&self.db, "worker").unwrap() {
            match job.kind.as_str() {
                suggestions::JOB => suggestions::work(&self.db, &job, &|| false).unwrap(),
                _ => import::work(&self.tools, "worker", &job, &|| false).unwrap(),
            }
            jobs::complete(&self.db, &job).unwrap();
        }
        self.follow();
    }

    /// The records that a search finds.
    pub fn ids(&self, words: &str) -> Vec<String> {
        let filter = Filter { text: words.to_owned(), ..Filter::default() };
        self.register.ids(&Actor::command_line(), Some(&self.sama), &filter, 50).unwrap()
    }

    /// Lets the index follow.
    pub fn follow(&self) {
        self.register.catch_up().unwrap();
    }
}

fn mechanism(db: &Db, slug: &str, state: &str) -> Mechanism {
    let facts = MechanismFacts {
        names: LocalText::of(Language::En, slug),
        state: state.to_owned(),
        level: Level::National,
        kind: MechanismKind::Interministerial,
        parent_id: None,
        language: Language::En,
    };
    let new = NewMechanism { slug: slug.to_owned(), facts };
    db.write_here(|tx| create_mechanism(tx, &Actor::command_line(), new)).unwrap()
}

/// A recommendation of a committee's document of one year: its address is `crc-co-<year>-<paragraph>`.
pub fn record(id: &str, year: u32, paragraph: u32, text: &str) -> String {
    record_to("Republic of Sama", id, year, paragraph, text)
}

/// A recommendation to a State.
pub fn record_to(state: &str, id: &str, year: u32, paragraph: u32, text: &str) -> String {
    let symbol = format!("CRC/C/XSA/CO/{year}");
    format!(
        r#"{{"AnnotationId":"{id}","DocumentId":"{symbol}","Symbol":"{symbol}","AnnotationType":"- Recommendations",
        "Body":"- CRC","Countries":["{state}"],"PublicationDate":"{year}-02-01","Text":"{paragraph}.{text}",
        "Themes":[],"AffectedPersons":[],"Sdgs":[]}}"#
    )
}

/// A file of an export.
pub fn export(records: &[String]) -> String {
    format!("[{}]", records.join(","))
}

/// A form with a file as a browser or a program sends it: its content type and its body.
pub fn with_file(fields: &[(&str, &str)], (name, content): (&str, &str)) -> (&'static str, String) {
    let mut body = String::new();
    for (field, value) in fields {
        body += &format!("--piece\r\ncontent-disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n");
    }
    body += &format!("--piece\r\ncontent-disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n");
    ("multipart/form-data; boundary=piece", format!("{body}{content}\r\n--piece--\r\n"))
}
