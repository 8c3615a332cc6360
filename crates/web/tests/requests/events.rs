//! Requests on events.

use std::collections::BTreeMap;

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use suivi_domain::accounts::NewSession;
use suivi_domain::events::model::Mode;
use suivi_domain::events::rows::Event;
use suivi_domain::events::{keep_up, registration};
use suivi_domain::{Secrets, accounts};
use suivi_kernel::Role;

use crate::world::{Answer, World, form, signed_in};

fn post(world: &World, session: Option<&NewSession>, path: &str, fields: &[(&str, &str)]) -> Answer {
    let csrf = session.map_or("a-visitor", |session| session.csrf.as_str());
    let mut fields: BTreeMap<&str, &str> = fields.iter().copied().collect();
    fields.insert("csrf", csrf);
    let (kind, body) = form(path, &fields);
    let mut request =
        Request::post(path).header("sec-fetch-site", "same-origin").header(header::CONTENT_TYPE, kind);
    request = match session {
        Some(session) => signed_in(request, session),
        None => request.header(header::COOKIE, "suivi_form=a-visitor"),
    };
    world.ask(request.body(body).unwrap())
}

fn read(world: &World, session: &NewSession, path: &str) -> Answer {
    world.ask(signed_in(Request::get(path), session).body(Body::empty()).unwrap())
}

const FACTS: [(&str, &str); 13] = [
    ("titles_en", "One register for all"),
    ("concepts_en", "Mechanisms share how they began."),
    ("kind", "seminar"),
    ("mode", "hybrid"),
    ("venue", "Harbour hall, Marova"),
    ("zone", "Africa/Nairobi"),
    ("starts", "2026-11-22"),
    ("starts_time", "09:00"),
    ("ends", "2026-11-25"),
    ("ends_time", "17:00"),
    ("languages", "en"),
    ("audience", "public"),
    ("joining", "https://meet.sama.example/one"),
];

/// The officer's session, and the revision that her form would carry.
struct Desk<'w> {
    world: &'w World,
    session: NewSession,
}

impl Desk<'_> {
    fn revision(&self) -> String {
        let page = read(self.world, &self.session, "/en/hub/events/one-register-for-all/edit");
        assert_eq!(page.status, StatusCode::OK, "{}", page.body);
        page.between("name=\"revision\" value=\"", "\"").to_owned()
    }

    fn act(&self, step: &str) -> Answer {
        let seen = self.revision();
        let fields = [("step", step), ("revision", seen.as_str())];
        post(self.world, Some(&self.session), "/en/hub/events/one-register-for-all/act", &fields)
    }

    fn state_all(&self) {
        let seen = self.revision();
        let fields: Vec<(String, String)> = Mode::Hybrid
            .provisions()
            .map(|one| (format!("provision_{}", one.code), "offered".to_owned()))
            .chain([("revision".to_owned(), seen)])
            .collect();
        let fields: Vec<(&str, &str)> =
            fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let path = "/en/hub/events/one-register-for-all/accessibility";
        let kept = post(self.world, Some(&self.session), path, &fields);
        assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.body);
    }
}

fn desk(world: &World) -> Desk<'_> {
    let link = world.person(Some(Role::SecretariatOfficer)).unwrap();
    let session = world.sign_in(&link);
    let made = post(world, Some(&session), "/en/hub/events", &FACTS);
    assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.body);
    Desk { world, session }
}

#[test]
fn an_officer_runs_an_event_and_a_visitor_registers_for_it_without_an_account() {
    let world = World::new();
    let desk = desk(&world);
    let here = "/en/hub/events/one-register-for-all";
    assert_eq!(world.get(here).status, StatusCode::NOT_FOUND, "a draft is nobody's business");
    assert_eq!(desk.act("announce").status, StatusCode::SEE_OTHER);
    let refused = desk.act("open");
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("#field-provision_hearing_loop"), "it leads to what is missing");
    desk.state_all();
    assert_eq!(desk.act("open").status, StatusCode::SEE_OTHER);

    let page = world.get(here);
    for words in ["Africa/Nairobi", "Europe/Zurich", "Hearing loop", "Open for registration"] {
        assert!(page.body.contains(words), "{words}: {}", page.body);
    }
    assert!(!page.body.contains("meet.sama.example"), "only those registered learn where to join");

    let asked = [
        ("name", "Jon Rae"),
        ("email", "jon@people.example"),
        ("way", "online"),
        ("needs", "Captions, please"),
        ("consent", "yes"),
    ];
    let path = format!("{here}/register");
    let without = post(&world, None, &path, &asked[..4]);
    assert_eq!(without.status, StatusCode::UNPROCESSABLE_ENTITY, "nothing is kept without consent");
    let registered = post(&world, None, &path, &asked);
    assert_eq!(registered.status, StatusCode::SEE_OTHER, "{}", registered.body);

    let who = world
        .db
        .read_here(|conn| {
            let now = chrono::NaiveDate::from_ymd_opt(2026, 11, 23).unwrap().and_hms_opt(9, 0, 0).unwrap();
            accounts::session_by_token(conn, &desk.session.token, now)
        })
        .unwrap()
        .unwrap();
    let (_, rows): (Event, _) =
        world.db.read_here(|conn| registration::list(conn, &who.actor, "one-register-for-all")).unwrap();
    let token = registration::token_of(&Secrets::new([7; 32]), &rows[0].id);
    let own = world.get(&format!("{here}/registration/{token}"));
    assert!(own.body.contains("meet.sama.example") && own.body.contains("Captions, please"), "{}", own.body);
    let needs = read(&world, &desk.session, &format!("{here}/needs"));
    assert!(needs.body.contains("Captions, please"), "{}", needs.body);
    let list = read(&world, &desk.session, &format!("{here}/registrations"));
    assert!(list.body.contains("Jon Rae") && !list.body.contains("Captions, please"));
    let gone = post(&world, None, &format!("{here}/registration/{token}"), &[("act", "withdraw")]);
    assert_eq!(gone.status, StatusCode::OK);
    assert_eq!(world.get(&format!("{here}/registration/{token}")).status, StatusCode::NOT_FOUND);
    keep_up(&world.db, &Secrets::new([7; 32])).unwrap();
}

#[test]
fn a_calendar_holds_the_event_from_its_beginning_to_its_end() {
    let world = World::new();
    let desk = desk(&world);
    desk.act("announce");
    let one = world.get("/fr/hub/events/one-register-for-all.ics");
    assert_eq!(one.header("content-type"), "text/calendar; charset=utf-8");
    let lines: Vec<&str> = one.body.split("\r\n").collect();
    for line in ["BEGIN:VEVENT", "DTSTART:20261122T060000Z", "DTEND:20261125T140000Z", "END:VCALENDAR"] {
        assert!(lines.contains(&line), "{}", one.body);
    }
    assert_eq!(world.get("/fr/hub/events.ics").status, StatusCode::OK);
}

#[test]
fn closing_without_the_three_forms_is_refused_and_the_badge_says_so() {
    let world = World::new();
    let desk = desk(&world);
    desk.act("announce");
    desk.state_all();
    desk.act("open");
    assert_eq!(desk.act("hold").status, StatusCode::SEE_OTHER);
    let here = "/en/hub/events/one-register-for-all";
    assert!(world.get(here).body.contains("Incomplete: the report is missing"));
    let refused = desk.act("close");
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    for form in ["standard", "easy_read", "accessible"] {
        assert!(refused.body.contains(&format!("#field-report_{form}")), "{form}: {}", refused.body);
    }
    for (form, text) in [("standard", "Forty people came."), ("easy_read", "Many people came.")] {
        let path = format!("{here}/reports/{form}/en");
        let fields = [("act", "write"), ("revision", "0"), ("title", "Report"), ("text", text)];
        let kept = post(&world, Some(&desk.session), &path, &fields);
        assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.body);
        assert_eq!(world.get(&path).status, StatusCode::NOT_FOUND, "not before it is published");
    }
    let made =
        post(&world, Some(&desk.session), &format!("{here}/reports"), &[("act", "make"), ("language", "en")]);
    assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.body);
    let tested =
        [("act", "test"), ("readers", "Four members"), ("tested_on", "2026-11-23"), ("native", "yes")];
    let noted = post(&world, Some(&desk.session), &format!("{here}/reports/easy_read/en"), &tested);
    assert_eq!(noted.status, StatusCode::SEE_OTHER, "{}", noted.body);
    assert_eq!(desk.act("close").status, StatusCode::SEE_OTHER);
    for form in ["standard", "easy_read", "accessible"] {
        let page = world.get(&format!("{here}/reports/{form}/en"));
        assert_eq!(page.status, StatusCode::OK, "{form}");
    }
    let word = world.get(&format!("{here}/reports/accessible/en/docx"));
    assert_eq!(word.status, StatusCode::OK);
}
