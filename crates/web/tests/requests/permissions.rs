//! Every address of the site against every role: nobody passes who should not, and nobody is stopped who may.

use std::collections::BTreeMap;

use axum::body::Body;
use axum::http::{Method, Request, StatusCode, header};
use suivi_domain::accounts::NewSession;
use suivi_kernel::{Act, ObjectKind, Role};
use suivi_web::routes::{Needs, all};

use crate::world::{Answer, World, form, signed_in};

/// The published table, read here a second time and without the program's own reader.
struct Table(BTreeMap<(String, String), String>);

impl Table {
    fn read() -> Self {
        let text = include_str!("../../../kernel/src/vocab/permissions.csv");
        let mut lines = text.lines().map(|line| line.split(',').collect::<Vec<_>>());
        let kinds = lines.next().unwrap();
        let cells = lines.flat_map(|cells| {
            let role = cells[0].to_owned();
            let kinds = kinds.clone();
            (1..cells.len()).map(move |at| ((role.clone(), kinds[at].to_owned()), cells[at].to_owned()))
        });
        Table(cells.collect())
    }

    /// Whether the role's own cell names the act for every object of the kind. A mechanism's own things (`O`) and
    /// grants (`G`) open no page by themselves.
    fn cell_allows(&self, role: &str, act: Act, kind: ObjectKind) -> bool {
        !self.cell(role, kind).contains('O') && self.cell_allows_own(role, act, kind)
    }

    fn cell(&self, role: &str, kind: ObjectKind) -> &str {
        &self.0[&(role.to_owned(), kind.code().to_owned())]
    }

    /// Whether the role's own cell names the act, for all objects of the kind or for its own institution's.
    fn cell_allows_own(&self, role: &str, act: Act, kind: ObjectKind) -> bool {
        let letters = match act {
            Act::See => "XROUAP",
            Act::Read => "ROUAP",
            Act::Create => "C",
            Act::Update => "U",
            Act::Approve => "A",
            Act::Publish => "P",
        };
        let cell = self.cell(role, kind);
        !cell.contains('G') && cell.contains(|letter| letters.contains(letter))
    }

    fn allows_some(&self, who: &Who, act: Act, kind: ObjectKind) -> bool {
        let own = matches!(who, Who::Member(role) if self.cell_allows_own(role.code(), act, kind));
        own || self.allows(who, act, kind)
    }

    fn allows(&self, who: &Who, act: Act, kind: ObjectKind) -> bool {
        match who {
            Who::Operator => true,
            Who::Visitor => self.cell_allows("public", act, kind),
            Who::Member(role) => {
                self.cell_allows(role.code(), act, kind) || self.cell_allows("public", act, kind)
            }
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Who {
    Visitor,
    Member(Role),
    Operator,
}

/// Institutions have no column in the table: who allocates to them or keeps the members keeps them too.
fn keeps_institutions(table: &Table, who: &Who, path: &str) -> Option<bool> {
    let below = path.strip_prefix("/{lang}/{mechanism}/institutions")?;
    let act = if matches!(below, "" | "/new") { Act::Create } else { Act::Update };
    let kinds = [ObjectKind::Allocation, ObjectKind::UserAdmin];
    Some(kinds.into_iter().any(|kind| table.allows(who, act, kind)))
}

/// Assessments have no column either: the secretariat writes the State's and the committees', a national institution and
/// civil society their own; a second person publishes.
fn assesses(table: &Table, who: &Who, path: &str) -> Option<bool> {
    let independent = [Role::Nhri, Role::Npm, Role::CsoOrg, Role::Academia];
    if path.ends_with("/recommendations/{slug}/assess") {
        let own = matches!(who, Who::Member(role) if independent.contains(role));
        return Some(own || table.allows(who, Act::Update, ObjectKind::RecommendationPublished));
    }
    // The example of a step is to publish.
    path.ends_with("/assessments/{id}/{step}").then(|| {
        table.allows(who, Act::Publish, ObjectKind::UpdatePublished)
            || table.allows(who, Act::Approve, ObjectKind::PlanDraft)
    })
}

/// The desk for assistance has no column: it is the United Nations advisers'.
fn advises(who: &Who, path: &str) -> Option<bool> {
    let advises = matches!(who, Who::Operator | Who::Member(Role::Ohchr | Role::Unct));
    (path == "/{lang}/hub/assistance/desk").then_some(advises)
}

fn may_pass(table: &Table, who: &Who, path: &str, needs: Needs) -> bool {
    match needs {
        Needs::Nothing => true,
        Needs::SignIn => {
            let own = keeps_institutions(table, who, path)
                .or_else(|| assesses(table, who, path))
                .or_else(|| advises(who, path));
            *who != Who::Visitor && own.unwrap_or(true)
        }
        Needs::May(act, kind) => table.allows(who, act, kind),
        Needs::MaySome(act, kind) => table.allows_some(who, act, kind),
        Needs::MaySomewhere(act, kind) => match who {
            Who::Operator => true,
            Who::Visitor => false,
            Who::Member(role) => table.cell_allows_own(role.code(), act, kind),
        },
        Needs::Operator => *who == Who::Operator,
    }
}

/// The address with examples in place of its parts; what is looked up behind the gate exists.
fn example(world: &World, path: &str) -> String {
    let slug = if path.contains("/institutions/") { world.institution.slug.as_str() } else { "upr-4-139-1" };
    let parts = [
        ("{lang}", "en"),
        ("{mechanism}", "sama"),
        ("{slug}", slug),
        ("{state}", "xsa"),
        ("{step}", "publish"),
        ("{kind}", "case"),
        ("{lens}", "theme"),
        ("{code}", "education"),
        ("{rendering}", "plain"),
        ("{language}", "en"),
        ("{report}", "national-report"),
        ("{section}", "section-000000000000"),
        ("{form}", "easy_read"),
        ("{edition}", "en"),
        ("{number}", "1"),
    ];
    let mut path = path.to_owned();
    for (name, value) in parts {
        path = path.replace(name, value);
    }
    for name in ["{id}", "{token}", "{name}"] {
        path = path.replace(name, "00000000-0000-7000-8000-000000000000");
    }
    assert!(!path.contains('{'), "{path} has a part without an example");
    path
}

fn is_api(path: &str) -> bool {
    path.starts_with("/api/")
}

/// Sends what a person's browser would send from the site's own page.
fn send(
    world: &World,
    method: &Method,
    path: &str,
    session: Option<&NewSession>,
    token: Option<&str>,
) -> Answer {
    let mut request = Request::builder().method(method).uri(path).header("sec-fetch-site", "same-origin");
    request = match session {
        Some(session) => signed_in(request, session),
        None => request.header(header::COOKIE, "suivi_form=a-visitor"),
    };
    if *method == Method::GET {
        return world.ask(request.body(Body::empty()).unwrap());
    }
    let fields = token.map(|token| ("csrf", token)).into_iter().collect();
    let (kind, body) = form(path, &fields);
    world.ask(request.header(header::CONTENT_TYPE, kind).body(body).unwrap())
}

/// Sends what a program with a token would send.
fn send_as_program(world: &World, path: &str, token: Option<&str>) -> Answer {
    let (kind, body) = form(path, &BTreeMap::new());
    let mut request = Request::post(path).header(header::CONTENT_TYPE, kind);
    if let Some(token) = token {
        request = request.header(header::AUTHORIZATION, format!("Bearer {token}"));
    }
    world.ask(request.body(body).unwrap())
}

/// Whether the gate, or the domain behind it, stopped the request; and as it should where it did.
fn was_stopped(answer: &Answer, who: &Who, is_page: bool) -> bool {
    let to_sign_in = answer.header("location").starts_with("/en/sign-in?next=");
    match (answer.status, who) {
        (StatusCode::FORBIDDEN, Who::Visitor) => panic!("a visitor is told no, not asked to sign in"),
        (StatusCode::FORBIDDEN, _) => true,
        (StatusCode::UNAUTHORIZED, Who::Visitor) => !is_page || panic!("a page asks nobody to sign in"),
        (StatusCode::UNAUTHORIZED, _) => panic!("{who:?} is asked to sign in again"),
        (StatusCode::SEE_OTHER, Who::Visitor) if is_page => to_sign_in,
        (StatusCode::SEE_OTHER, _) => {
            assert!(!to_sign_in, "{who:?} is sent to sign in again");
            false
        }
        (status, _) => {
            assert!(!status.is_server_error(), "{status}: {}", answer.body);
            false
        }
    }
}

#[test]
fn every_role_passes_exactly_the_gates_that_the_published_table_opens() {
    let world = World::new();
    let table = Table::read();
    assert_eq!(Role::ALL.len(), 22);
    let mut people: Vec<(Who, Option<String>)> = vec![(Who::Visitor, None)];
    for role in Role::ALL {
        // The public and programs are nobody in particular: no person can be given these roles.
        match world.person(Some(*role)) {
            Ok(link) => people.push((Who::Member(*role), Some(link))),
            Err(_) => assert!(matches!(role, Role::Public | Role::ServiceAccount), "nobody can be {role}"),
        }
    }
    assert_eq!(people.len(), 1 + 20);
    people.push((Who::Operator, Some(world.person(None).unwrap())));
    let mut wrong = Vec::new();
    let (mut passed, mut stopped) = (0, 0);
    for (who, link) in &people {
        let token = link.as_deref().filter(|_| matches!(who, Who::Member(_))).map(|link| world.token(link));
        let mut session = link.as_deref().map(|link| world.sign_in(link));
        for route in all() {
            let path = example(&world, route.path);
            let is_page = route.method == Method::GET && !is_api(&path);
            let answer = if is_api(&path) && route.method == Method::POST {
                // One who runs the machine belongs to no mechanism, and has no token to be recognised by.
                if *who == Who::Operator {
                    continue;
                }
                send_as_program(&world, &path, token.as_deref())
            } else {
                let csrf = session.as_ref().map_or("a-visitor", |session| session.csrf.as_str());
                let answer = send(&world, &route.method, &path, session.as_ref(), Some(csrf));
                if route.method == Method::POST {
                    // The act may have ended the session.
                    session = link.as_deref().map(|link| world.sign_in(link));
                }
                answer
            };
            let expected = may_pass(&table, who, route.path, route.needs);
            let found = !was_stopped(&answer, who, is_page);
            if found {
                passed += 1
            } else {
                stopped += 1
            }
            if expected != found {
                let verdict = if found { "passes and should not" } else { "is stopped and should pass" };
                wrong.push(format!("{who:?} {verdict}: {} {} ({})", route.method, route.path, answer.status));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(passed > 500 && stopped > 300, "{passed} passed, {stopped} were stopped");
}

#[test]
fn no_form_is_taken_without_its_token_or_from_another_site() {
    let world = World::new();
    let link = world.person(None).unwrap();
    let mut forms = 0;
    for route in all().into_iter().filter(|route| route.method == Method::POST) {
        let path = example(&world, route.path);
        let session = world.sign_in(&link);
        let place = format!("{} without its token", route.path);
        if is_api(&path) {
            // A cookie speaks for nobody here, with whatever token of a form.
            let answer = send(&world, &Method::POST, &path, Some(&session), Some(&session.csrf));
            assert_eq!(answer.status, StatusCode::UNAUTHORIZED, "{place}");
            continue;
        }
        forms += 1;
        for token in [None, Some(""), Some("guessed"), Some("a-visitor")] {
            let answer = send(&world, &Method::POST, &path, Some(&session), token);
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{place}: {token:?}");
        }
        let fields = BTreeMap::from([("csrf", session.csrf.as_str())]);
        for (name, value) in [("sec-fetch-site", "cross-site"), ("origin", "https://elsewhere.example")] {
            let (kind, body) = form(&path, &fields);
            let request = signed_in(Request::post(&path), &session).header(header::CONTENT_TYPE, kind);
            let request = request.header(header::HOST, "suivi.sama.example").header(name, value);
            let answer = world.ask(request.body(body).unwrap());
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{} with {name}: {value}", route.path);
        }
    }
    assert!(forms > 30, "{forms}");
}

#[test]
fn a_visitors_form_needs_the_token_of_her_own_cookie() {
    let world = World::new();
    for route in all() {
        if route.method != Method::POST || route.needs != Needs::Nothing {
            continue;
        }
        let path = example(&world, route.path);
        let answer = send(&world, &Method::POST, &path, None, Some("of somebody else"));
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{}", route.path);
        let answer = send(&world, &Method::POST, &path, None, Some("a-visitor"));
        assert_ne!(answer.status, StatusCode::FORBIDDEN, "{}", route.path);
    }
}
