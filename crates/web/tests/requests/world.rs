//! A site with one mechanism, a few recommendations and one person in every role.

use std::collections::BTreeMap;

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Request, StatusCode, header};
use suivi_domain::Secrets;
use suivi_domain::accounts::{
    self, NewAccount, NewApiToken, NewSession, Seat, TokenScope, create_account, issue_demo_link,
    needs_institution, sign_in_by_demo_link,
};
use suivi_domain::mechanisms::{
    Institution, InstitutionFacts, InstitutionKind, Level, Mechanism, MechanismFacts, MechanismKind,
    NewMechanism, create_institution, create_mechanism,
};
use suivi_domain::recommendations::entry::{NewDocument, NewRecord, enter_document, enter_record};
use suivi_domain::recommendations::search::Register;
use suivi_kernel::vocab::{Position, RecommendationKind};
use suivi_kernel::{Actor, Clock, Language, LocalText, Role};
use suivi_store::testing::{Fresh, Kind};
use suivi_store::{Blobs, Db};
use suivi_web::{App, Parts, Settings};
use tower::ServiceExt;

/// The site.
pub struct World {
    pub db: Db,
    pub sama: Mechanism,
    pub institution: Institution,
    pub register: Register,
    router: Router,
    runtime: tokio::runtime::Runtime,
    _places: (Fresh, tempfile::TempDir),
}

/// What came back.
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

impl Answer {
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    /// The status and these headers, one a line, for a snapshot.
    pub fn head(&self, names: &[&str]) -> String {
        let lines = names.iter().map(|name| format!("{name}: {}", self.header(name)));
        std::iter::once(self.status.to_string()).chain(lines).collect::<Vec<_>>().join("\n")
    }

    /// What stands between the two pieces, the first time.
    pub fn between(&self, begin: &str, end: &str) -> &str {
        let after = self.body.split_once(begin).unwrap_or_else(|| panic!("no {begin} in {}", self.body)).1;
        after.split_once(end).unwrap().0
    }
}

impl World {
    pub fn new() -> Self {
        let morning = chrono::NaiveDate::from_ymd_opt(2026, 11, 23).unwrap().and_hms_opt(9, 0, 0).unwrap();
        let fresh = Kind::Sqlite.with_clock(Clock::fixed(morning));
        let db = Db::clone(&fresh);
        let folder = tempfile::tempdir().unwrap();
        let (sama, institution) = db
            .write_here(|tx| {
                suivi_domain::hub::ensure(tx)?;
                let sama = create_mechanism(tx, &machine(), mechanism())?;
                let health = InstitutionFacts {
                    names: LocalText::of(Language::En, "Ministry of Health"),
                    short_names: LocalText::default(),
                    kind: InstitutionKind::Ministry,
                    parent_id: None,
                    valid_from: None,
                };
                let institution = create_institution(tx, &machine(), &sama.id, health)?;
                let document = enter_document(tx, &machine(), &sama, document())?;
                for (at, words) in WORDS.into_iter().enumerate() {
                    enter_record(tx, &machine(), &sama, &document, record(at as i32 + 1, words))?;
                }
                Ok((sama, institution))
            })
            .unwrap();
        let register = Register::open(&folder.path().join("index"), db.clone()).unwrap();
        register.catch_up().unwrap();
        let parts = Parts {
            db: db.clone(),
            blobs: Blobs::open(folder.path().join("blobs")).unwrap(),
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
        let router = App::new(parts).router();
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).build().unwrap();
        World { db, sama, institution, register, router, runtime, _places: (fresh, folder) }
    }

    /// Sends a request.
    pub fn ask(&self, request: Request<Body>) -> Answer {
        let router = self.router.clone();
        let (parts, body) = self.runtime.block_on(async move {
            let (parts, body) = router.oneshot(request).await.unwrap().into_parts();
            (parts, axum::body::to_bytes(body, usize::MAX).await.unwrap())
        });
        let body = String::from_utf8_lossy(&body).into_owned();
        Answer { status: parts.status, headers: parts.headers, body }
    }

    /// The site, for whoever serves it.
    pub fn router(&self) -> Router {
        self.router.clone()
    }

    /// Opens an address as a visitor.
    pub fn get(&self, path: &str) -> Answer {
        self.ask(Request::get(path).body(Body::empty()).unwrap())
    }

    /// Makes a person with a role, or somebody who runs the machine; answers a link that signs her in.
    pub fn person(&self, role: Option<Role>) -> suivi_kernel::Result<String> {
        let name = role.map_or("operator", Role::code);
        let institution_id =
            role.filter(|role| needs_institution(*role)).map(|_| self.institution.id.clone());
        let seat = role.map(|role| Seat { mechanism_id: self.sama.id.clone(), role, institution_id });
        let email = format!("{name}@sama.example");
        self.db.write_here(|tx| {
            let new = NewAccount {
                email: &email,
                name,
                language: Language::En,
                password: None,
                is_operator: role.is_none(),
                seat,
            };
            let account = create_account(tx, &machine(), new)?;
            issue_demo_link(tx, &machine(), &account.account_id, chrono::Duration::days(1))
        })
    }

    /// A new session of the person.
    pub fn sign_in(&self, link: &str) -> NewSession {
        self.db.write_here(|tx| sign_in_by_demo_link(tx, link, "a test")).unwrap()
    }

    /// A token of the person for programs that may what she may.
    pub fn token(&self, link: &str) -> String {
        self.token_for(link, TokenScope::Write)
    }

    /// A token of the person with a scope.
    pub fn token_for(&self, link: &str, scope: TokenScope) -> String {
        let (session, now) = (self.sign_in(link), self.db.clock().now());
        let who =
            self.db.read_here(|conn| accounts::session_by_token(conn, &session.token, now)).unwrap().unwrap();
        let new = NewApiToken { name: "a test", mechanism_id: &self.sama.id, scope, days: 1 };
        self.db.write_here(|tx| accounts::create_token(tx, &who, new)).unwrap().token
    }
}

/// A form with these fields, as a browser sends it.
pub fn form(path: &str, fields: &BTreeMap<&str, &str>) -> (&'static str, Body) {
    if ["/imports", "/import", "/documents/in"].iter().any(|end| path.ends_with(end)) {
        let part = |(name, value): (&&str, &&str)| {
            format!("--piece\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
        };
        let body: String = fields.iter().map(part).collect();
        return ("multipart/form-data; boundary=piece", Body::from(format!("{body}--piece--\r\n")));
    }
    let mut body = form_urlencoded::Serializer::new(String::new());
    body.extend_pairs(fields);
    ("application/x-www-form-urlencoded", Body::from(body.finish()))
}

/// The cookies of somebody who is signed in.
pub fn signed_in(
    request: axum::http::request::Builder,
    session: &NewSession,
) -> axum::http::request::Builder {
    request.header(header::COOKIE, format!("suivi_session={}", session.token))
}

const WORDS: [&str; 3] = [
    "Ensure the education of girls with disabilities on every island.",
    "Train midwives in all provinces.",
    "Ratify the convention on ferries <before> the next review.",
];

fn machine() -> Actor {
    Actor::command_line()
}

fn mechanism() -> NewMechanism {
    let facts = MechanismFacts {
        names: LocalText::of(Language::En, "Republic of Sama").with(Language::Fr, "République de Sama"),
        state: "XSA".to_owned(),
        level: Level::National,
        kind: MechanismKind::Interministerial,
        parent_id: None,
        language: Language::En,
    };
    NewMechanism { slug: "sama".to_owned(), facts }
}

fn document() -> NewDocument {
    NewDocument {
        body: "UPR".to_owned(),
        symbol: Some("A/HRC/64/199".to_owned()),
        kind: "upr_report".to_owned(),
        title: "Report of the Working Group".to_owned(),
        date: chrono::NaiveDate::from_ymd_opt(2026, 6, 30).unwrap(),
        cycle: Some(4),
        session: Some("50".to_owned()),
    }
}

fn record(ordinal: i32, words: &str) -> NewRecord {
    NewRecord {
        ordinal,
        kind: RecommendationKind::Recommendation,
        paragraph: format!("139.{ordinal}"),
        parent_id: None,
        position: Some((Position::Supported, "A/HRC/64/199/Add.1".to_owned())),
        recommending_states: vec!["URY".to_owned()],
        priority_due: None,
        action_category: Some(5),
        texts: vec![(Language::En, words.to_owned())],
        plain: Vec::new(),
        tags: Vec::new(),
    }
}
