//! Measures the first screens of each role, the brief and a round of reminders on what `generate_followup` made: whole
//! answers of the site, from the request to the last byte of the page.
//!
//! `measure_followup --data DIR` prints lines for `bench/RESULTS.md`. The letters are put in the queue and not sent.

use std::path::Path;
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::Body;
use axum::http::{Request, header};
use suivi_bench::on_data;
use suivi_domain::Secrets;
use suivi_domain::accounts::{account_by_email, issue_demo_link, sign_in_by_demo_link};
use suivi_domain::followup::upkeep::Upkeep;
use suivi_domain::mechanisms;
use suivi_domain::recommendations::search::Register;
use suivi_kernel::{Actor, Clock, Error, Result};
use suivi_store::{Blobs, Db, Target};
use suivi_web::{App, Parts, Settings};
use tower::ServiceExt;

/// How often each page is asked for.
const TIMES: usize = 200;

fn main() -> std::process::ExitCode {
    on_data("measure_followup --data DIR", |folder, _| run(&folder))
}

fn run(folder: &Path) -> Result<()> {
    let site = Site::open(folder)?;
    for (name, who, path) in [
        ("work list of a focal point", People::Focal, "/en/sama/work"),
        ("work list of an approver", People::Approver, "/en/sama/work"),
        ("work list of the secretariat", People::One("secretariat_officer"), "/en/sama/work"),
        ("updates to validate, first page", People::One("secretariat_officer"), "/en/sama/work/validate"),
        ("late questions, first page", People::One("secretariat_officer"), "/en/sama/work/late"),
        ("work list of the statistical office", People::One("nso"), "/en/sama/work"),
        ("work list of the national human rights institution", People::One("nhri"), "/en/sama/work"),
        ("work list of parliament", People::One("parliament"), "/en/sama/work"),
        ("work list of the auditor", People::One("auditor"), "/en/sama/work"),
        ("brief of the chair", People::One("political_lead"), "/en/sama/brief"),
        ("agenda of a meeting", People::One("secretariat_officer"), "/en/sama/agenda"),
        ("scoreboard", People::One("nhri"), "/en/sama/scoreboard"),
        ("overview with all numbers", People::Visitor, "/en/sama"),
        (
            "register narrowed by coverage and freshness",
            People::Visitor,
            "/en/sama/recommendations?covered=yes&fresh=no",
        ),
    ] {
        site.measure(name, &who, path)?;
    }
    site.remind()
}

/// Who asks; where there are many, each in turn.
enum People {
    Visitor,
    One(&'static str),
    Focal,
    Approver,
}

impl People {
    fn addresses(&self) -> Vec<String> {
        match self {
            People::Visitor => Vec::new(),
            People::One(name) => vec![format!("{name}@sama.example")],
            People::Focal => (1..=20).map(|n| format!("focal-{n}-1@sama.example")).collect(),
            People::Approver => (1..=20).map(|n| format!("approver-{n}@sama.example")).collect(),
        }
    }
}

struct Site {
    db: Db,
    router: Router,
    runtime: tokio::runtime::Runtime,
}

impl Site {
    fn open(folder: &Path) -> Result<Self> {
        // At noon, whenever it is measured: no letter leaves at night.
        let noon = Clock::machine().now().date().and_hms_opt(12, 0, 0).unwrap_or_default();
        let db = Db::open(Target::Sqlite(folder.join("suivi.db")), Clock::fixed(noon))?;
        let register = Register::open(&folder.join("index"), db.clone())?;
        register.catch_up()?;
        let settings = Settings {
            public_address: "https://suivi.sama.example".to_owned(),
            secure_cookies: false,
            demo: Vec::new(),
            upload_limit: 1_000_000,
            font_folders: Vec::new(),
            trust_proxy: false,
        };
        let blobs = Blobs::open(folder.join("blobs"))?;
        let router =
            App::new(Parts { db: db.clone(), blobs, register, secrets: Secrets::new([7; 32]), settings })
                .router();
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
        Ok(Site { db, router, runtime })
    }

    /// The cookie of a new session.
    fn sign_in(&self, email: &str) -> Result<String> {
        let machine = Actor::command_line();
        let account = self.db.read_here(|conn| account_by_email(conn, &machine, email))?;
        let session = self.db.write_here(|tx| {
            let link = issue_demo_link(tx, &machine, &account.id, chrono::Duration::days(1))?;
            sign_in_by_demo_link(tx, &link, "bench")
        })?;
        Ok(format!("suivi_session={}", session.token))
    }

    fn measure(&self, name: &str, who: &People, path: &str) -> Result<()> {
        let cookies: Vec<String> =
            who.addresses().iter().map(|email| self.sign_in(email)).collect::<Result<_>>()?;
        let mut took = Vec::with_capacity(TIMES);
        let mut bytes = 0;
        for n in 0..TIMES + 5 {
            let mut request = Request::get(path);
            if !cookies.is_empty() {
                request = request.header(header::COOKIE, &cookies[n % cookies.len()]);
            }
            let request = request.body(Body::empty())?;
            let begun = Instant::now();
            let router = self.router.clone();
            let (status, body) = self.runtime.block_on(async move {
                let answer = router.oneshot(request).await?;
                let status = answer.status();
                Ok::<_, Error>((status, axum::body::to_bytes(answer.into_body(), usize::MAX).await?))
            })?;
            if !status.is_success() {
                return Err(Error::fault(format!("{path} answers {status}")));
            }
            bytes = body.len();
            // The first ones fill the caches.
            if n >= 5 {
                took.push(begun.elapsed());
            }
        }
        took.sort_unstable();
        let at = |share: usize| milliseconds(took[took.len() * share / 100]);
        println!("| {name} | p50 {} ms, p95 {} ms, p99 {} ms | {bytes} bytes |", at(50), at(95), at(99));
        Ok(())
    }

    /// Puts the letters of the rung of today in the queue.
    fn remind(&self) -> Result<()> {
        let mechanism = self.db.read_here(|conn| mechanisms::mechanism(conn, "sama"))?;
        let begun = Instant::now();
        let letters = Upkeep::default().remind(&self.db, &mechanism)?;
        println!("| a round of reminders | {} ms | {letters} letters |", milliseconds(begun.elapsed()));
        let begun = Instant::now();
        let again = Upkeep::default().remind(&self.db, &mechanism)?;
        println!("| the same after a restart | {} ms | {again} letters |", milliseconds(begun.elapsed()));
        Ok(())
    }
}

fn milliseconds(took: Duration) -> String {
    format!("{:.1}", took.as_secs_f64() * 1000.0)
}
