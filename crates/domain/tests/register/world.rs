//! A node with the Republic of Sama's mechanism, and the files that come to it.

use std::io::Cursor;

use suivi_domain::mail::{Mailer, Post};
use suivi_domain::mechanisms::{self, Level, Mechanism, MechanismFacts, MechanismKind, NewMechanism};
use suivi_domain::recommendations::import::{self, Format, Import, Options, Outcome, Progress, commit_here};
use suivi_domain::recommendations::search::{Filter, Register};
use suivi_domain::{Secrets, Tools};
use suivi_kernel::{Actor, Language, LocalText, Membership, Role};
use suivi_store::{Blobs, Db};

/// A node with the Republic of Sama's mechanism.
pub struct World {
    pub tools: Tools,
    pub register: Register,
    pub sama: Mechanism,
    _folder: tempfile::TempDir,
}

impl World {
    pub fn new(db: Db) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let blobs = Blobs::open(folder.path().join("blobs")).unwrap();
        let register = Register::open(&folder.path().join("search"), db.clone()).unwrap();
        let post = Post::new(
            Mailer::Memory(std::sync::Arc::default()),
            "Suivi <suivi@example.org>",
            "http://localhost",
        )
        .unwrap();
        let sama = db
            .write_here(|tx| {
                let facts = MechanismFacts {
                    names: LocalText::of(Language::En, "Mechanism of Sama"),
                    state: "XSA".to_owned(),
                    level: Level::National,
                    kind: MechanismKind::Interministerial,
                    parent_id: None,
                    language: Language::En,
                };
                let new = NewMechanism { slug: "sama".to_owned(), facts };
                mechanisms::create_mechanism(tx, &Actor::command_line(), new)
            })
            .unwrap();
        let tools = Tools { db, blobs, post, secrets: Secrets::new([7; 32]) };
        World { tools, register, sama, _folder: folder }
    }

    pub fn officer(&self) -> Actor {
        self.member(Role::SecretariatOfficer)
    }

    pub fn member(&self, role: Role) -> Actor {
        let mechanism_id = self.sama.id.clone();
        Actor {
            user_id: Some("person".to_owned()),
            label: "a person".to_owned(),
            memberships: vec![Membership { mechanism_id, role, institution_id: None }],
            is_operator: false,
        }
    }

    /// Registers a file as an import of Sama's officer.
    pub fn bring(&self, format: Format, name: &str, content: &str) -> String {
        let blob = self.tools.blobs.keep(&mut Cursor::new(content.as_bytes().to_vec())).unwrap();
        let actor = self.officer();
        self.tools
            .db
            .write_here(|tx| {
                import::register(tx, &actor, Some(&self.sama), format, (name, &blob), Options::default())
            })
            .unwrap()
    }

    pub fn commit(&self, format: Format, content: &str) -> Import {
        let id = self.bring(format, "file", content);
        let done = commit_here(&self.tools, &self.officer(), &id, &mut onward).unwrap();
        self.register.catch_up().unwrap();
        done
    }

    pub fn found(&self, actor: &Actor, words: &str) -> usize {
        let filter = Filter { text: words.to_owned(), limit: 50, ..Filter::default() };
        self.register.list(actor, Some(&self.sama), &filter).unwrap().total
    }

    pub fn ids(&self, words: &str) -> Vec<String> {
        let filter = Filter { text: words.to_owned(), limit: 50, ..Filter::default() };
        self.register.ids(&self.officer(), Some(&self.sama), &filter, 50).unwrap()
    }

    pub fn findings(&self, import: &Import, outcome: Outcome) -> Vec<import::Finding> {
        self.tools.db.read_here(|conn| import::findings(conn, import, outcome, 0, 50)).unwrap()
    }
}

pub fn onward(_: Progress) -> suivi_kernel::Result<bool> {
    Ok(true)
}

/// One record of an export, with the faults such exports have.
pub fn record(id: &str, paragraph: &str, text: &str, theme: &str) -> String {
    format!(
        r#"{{"AnnotationId":"{id}","DocumentId":"d1","Symbol":"CRC/C/XSA/CO/3","AnnotationType":"- Recommendations",
        "Body":"- CRC","Countries":["Republic of Sama"],"Regions":[],"PublicationDate":"2024-02-01",
        "PublicationDateOnUhri":"2024-03-01","Text":"<p>{paragraph}.{text}</p>","Themes":["{theme}"],
        "AffectedPersons":["- Children"],"Sdgs":["4.5 - label"],"UprCycle":null,"UprSession":[],"UprPositions":[],
        "UprRecommendingCountry":[],"UprRecommendingRegions":[]}}"#
    )
}

pub fn export(records: &[String]) -> String {
    format!("[{}]", records.join(","))
}

pub fn two_records() -> String {
    export(&[
        record("a1", "12", "Ensure inclusive schooling for girls with disabilities.", "Right to education"),
        record("a2", "13", "Train midwives on every island.", "Right to lighthouse keeping"),
    ])
}
