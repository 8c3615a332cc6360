//! Work lists, rounds, scoreboard, brief, calendars, feeds and letters by request.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use diesel::prelude::*;
use insta::assert_snapshot;
use serde_json::Value;
use suivi_domain::followup::rounds::{self, NewRound, Round};
use suivi_domain::followup::upkeep::Upkeep;
use suivi_kernel::{Actor, Role};
use suivi_store::jobs;
use suivi_store::schema::{measure_link, subscription};

use crate::updates::{ANSWER, Sama};

const WORK: &str = "/en/sama/work";

impl Sama {
    /// A round that is open and due in two weeks.
    fn round(&self) -> Round {
        let day = |text: &str| text.parse().unwrap();
        let new = NewRound {
            label: "2026-Q3".to_owned(),
            period_from: day("2026-07-01"),
            period_to: day("2026-09-30"),
            opens_on: day("2026-11-23"),
            due_on: day("2026-12-07"),
        };
        let (machine, id) = (Actor::command_line(), self.world.sama.id.clone());
        self.world
            .db
            .write_here(|tx| {
                let planned = rounds::plan(tx, &machine, &id, new.clone())?;
                rounds::open(tx, &machine, &id, &planned.id)
            })
            .unwrap()
    }

    /// Posts as a visitor whose browser holds the token of forms.
    fn visitor_posts(&self, path: &str, fields: &[(&str, &str)]) -> crate::world::Answer {
        let mut body = form_urlencoded::Serializer::new(String::new());
        body.append_pair("csrf", "a-visitor").extend_pairs(fields);
        let request = Request::post(path)
            .header(header::COOKIE, "suivi_form=a-visitor")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.world.ask(request.body(Body::from(body.finish())).unwrap())
    }

    /// The letter that waits longest in the queue.
    fn letter(&self) -> Value {
        let job = jobs::lease(&self.world.db, "worker").unwrap().unwrap();
        assert!(jobs::complete(&self.world.db, &job).unwrap());
        serde_json::from_str(&job.payload).unwrap()
    }
}

#[test]
fn a_focal_point_answers_that_nothing_is_new_from_the_first_screen() {
    let sama = Sama::new();
    sama.round();
    let page = sama.get(Role::InstitutionFocal, WORK);
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("Round 2026-Q3: 1 item waits for your answer."), "{}", page.body);
    assert!(page.body.contains(&format!("href=\"{ANSWER}\"")), "the item leads to its answer");
    let action = format!("{ANSWER}/nothing-new");
    let form =
        page.between(&format!("<form class=\"inline\" method=\"post\" action=\"{action}\">"), "</form>");
    let (_, institution) = form.split_once("name=\"institution\" value=\"").unwrap();
    let fields = [("institution", institution.split_once('"').unwrap().0)];
    assert_eq!(sama.post(Role::InstitutionFocal, &action, &fields).status, StatusCode::SEE_OTHER);
    assert!(sama.get(Role::InstitutionFocal, WORK).body.contains("Everything is answered. Thank you."));
}

#[test]
fn an_approver_sees_how_much_waits_and_the_way_to_clear_it() {
    let sama = Sama::new();
    assert!(sama.get(Role::InstitutionApprover, WORK).body.contains("No update waits for you."));
    sama.sent("key-1", "Forty midwives were trained.");
    let page = sama.get(Role::InstitutionApprover, WORK);
    assert!(page.body.contains("1 update waits for you."));
    assert!(page.body.contains(r#"href="/en/sama/updates/to-clear""#));
}

#[test]
fn every_line_of_the_secretariats_queue_leads_to_a_list_that_holds_as_many() {
    let sama = Sama::new();
    sama.round();
    let id = sama.sent("key-1", "Forty midwives were trained.");
    sama.post(Role::InstitutionApprover, "/en/sama/updates/to-clear", &[("selected", &id)]);
    let page = sama.get(Role::SecretariatOfficer, WORK);
    let table = page.between("<section class=\"queue\">", "</section>");
    let mut lines = Vec::new();
    for row in table.split("<tr ").skip(2) {
        let Some((_, link)) = row.split_once("href=\"") else { continue };
        let (address, rest) = link.split_once('"').unwrap();
        lines.push((
            address.replace("&amp;", "&"),
            rest.split_once('>').unwrap().1.split_once('<').unwrap().0,
        ));
    }
    let named: Vec<&str> = lines.iter().map(|(_, name)| *name).collect();
    assert!(!lines.is_empty(), "{table}");
    assert_eq!(named, ["Recommendations to verify", "Updates to validate"]);
    for (address, name) in &lines {
        let list = sama.get(Role::SecretariatOfficer, address);
        assert_eq!(list.status, StatusCode::OK, "{name}");
    }
    assert!(sama.get(Role::SecretariatOfficer, &lines[0].0).body.contains("3 recommendations</strong>"));
    assert!(page.body.contains("(Geneva time)"), "the next round is due by the clock of Geneva too");
    assert_eq!(sama.get(Role::SecretariatOfficer, "/en/sama/work/nothing").status, StatusCode::NOT_FOUND);
    // Whoever validates nothing reads the list all the same.
    let list = sama.get(Role::Auditor, "/en/sama/work/validate");
    assert!(list.body.contains("Train midwives in all provinces") && list.body.contains("1 entry"));
}

#[test]
fn the_first_screen_of_each_role_is_about_its_own_work() {
    let sama = Sama::new();
    sama.round();
    for (role, says) in [
        (Role::SecretariatAdmin, "What waits for the secretariat"),
        (Role::Nso, "Indicators that need a value"),
        (Role::Nhri, "My assessments"),
        (Role::CsoOrg, "My assessments"),
        (Role::Parliament, "Laws and ratifications that recommendations ask for"),
        (Role::Auditor, "The whole audit trail"),
    ] {
        let page = sama.get(role, WORK);
        assert_eq!(page.status, StatusCode::OK, "{role}");
        assert!(page.body.contains(says), "{role}: {}", page.body);
        assert!(!page.body.contains("<h2>My items</h2>"), "{role} leads nothing");
    }
    let chair = sama.get(Role::PoliticalLead, WORK);
    assert_eq!((chair.status, chair.header("location")), (StatusCode::SEE_OTHER, "/en/sama/brief"));
    assert!(sama.world.get(WORK).header("location").starts_with("/en/sign-in?next="));
}

#[test]
fn the_brief_and_the_agenda_are_there_for_the_government_and_for_nobody_else() {
    let sama = Sama::new();
    let brief = sama.get(Role::PoliticalLead, "/en/sama/brief");
    for part in ["Decisions asked of you", "Where we stand", "Due in 90 days", "Overdue", "Blocked"] {
        assert!(brief.body.contains(part), "{part}");
    }
    assert!(brief.body.contains("Recommendations with no measure"));
    for page in ["/en/sama/brief", "/en/sama/agenda"] {
        assert_eq!(sama.get(Role::SecretariatOfficer, page).status, StatusCode::OK, "{page}");
        assert_eq!(sama.get(Role::CsoOrg, page).status, StatusCode::FORBIDDEN, "{page}");
    }
}

#[test]
fn a_round_is_planned_opened_and_closed_by_its_forms() {
    let sama = Sama::new();
    let list = sama.get(Role::SecretariatOfficer, "/en/sama/rounds");
    let suggested = |name: &str| {
        let after = list.body.split_once(&format!("name=\"{name}\"")).unwrap().1;
        after.split_once("value=\"").unwrap().1.split_once('"').unwrap().0.to_owned()
    };
    let fields: Vec<(&str, String)> = ["label", "period_from", "period_to", "opens_on", "due_on"]
        .map(|name| (name, suggested(name)))
        .to_vec();
    let mut sent: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let due_on = sent[4].1;
    sent[4].1 = "next week";
    let wrong = sama.post(Role::SecretariatOfficer, "/en/sama/rounds", &sent);
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.body.contains("href=\"#field-due_on\""));
    sent[4].1 = due_on;
    let planned = sama.post(Role::SecretariatOfficer, "/en/sama/rounds", &sent);
    assert_eq!(planned.header("location"), "/en/sama/rounds?done=round-planned");
    let one = format!("/en/sama/rounds/{}", suggested("label"));
    assert!(sama.get(Role::SecretariatOfficer, &one).body.contains("have not gone out yet"));
    let opened = sama.post(Role::SecretariatOfficer, &format!("{one}/open"), &[]);
    assert_eq!(opened.header("location"), format!("{one}?done=round-opened"));
    let back = format!("{one}/institutions/ministry-of-health");
    let asked = sama.get(Role::SecretariatOfficer, &back);
    let question = asked.between("action=\"/en/sama/questions/", "/excuse").to_owned();
    let excuse = format!("/en/sama/questions/{question}/excuse");
    assert_eq!(
        sama.post(Role::SecretariatOfficer, &excuse, &[("reason", " ")]).status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    let why = [("reason", "The ministry was flooded."), ("back", back.as_str())];
    let excused = sama.post(Role::SecretariatOfficer, &excuse, &why);
    assert_eq!(excused.header("location"), format!("{back}?done=round-excused"));
    let after = sama.get(Role::SecretariatOfficer, excused.header("location"));
    assert!(after.body.contains("was flooded."), "{}", after.body);
    let closed = sama.post(Role::SecretariatOfficer, &format!("{one}/close"), &[]);
    assert_eq!(closed.header("location"), format!("{one}?done=round-closed"));
    assert_eq!(
        sama.post(Role::InstitutionFocal, &format!("{one}/close"), &[]).status,
        StatusCode::FORBIDDEN,
        "a ministry closes no round"
    );
}

#[test]
fn the_public_sees_the_scoreboard_when_the_chair_has_decided_so() {
    let sama = Sama::new();
    sama.round();
    let (board, api) = ("/en/sama/scoreboard", "/api/v1/mechanisms/sama/scoreboard");
    for path in [board, api] {
        assert_eq!(sama.world.get(path).status, StatusCode::NOT_FOUND, "{path}");
    }
    assert!(sama.get(Role::CsoOrg, board).body.contains("Only members of the mechanism see this page."));
    let decide = "/en/sama/follow-up/scoreboard";
    let officer = sama.post(Role::SecretariatAdmin, decide, &[("public", "yes")]);
    assert_eq!(officer.status, StatusCode::FORBIDDEN);
    assert_eq!(sama.world.get(board).status, StatusCode::NOT_FOUND);
    let chair = sama.post(Role::PoliticalLead, decide, &[("public", "yes")]);
    assert_eq!(chair.header("location"), "/en/sama/follow-up?done=scoreboard-decided");
    let page = sama.world.get(board);
    assert!(page.body.contains("Ministry of Health") && page.body.contains("They are not ranked."));
    let answered: Value = serde_json::from_str(&sama.world.get(api).body).unwrap();
    assert_eq!(
        (answered["whole"]["asked"].as_i64(), answered["whole"]["empty"].as_i64()),
        (Some(1), Some(1))
    );
    sama.post(Role::PoliticalLead, decide, &[("public", "")]);
    assert_eq!(sama.world.get(board).status, StatusCode::NOT_FOUND);
}

#[test]
fn the_administrator_sets_how_follow_up_runs_and_a_wrong_zone_is_named() {
    let sama = Sama::new();
    let page = sama.get(Role::SecretariatAdmin, "/en/sama/follow-up");
    let seen = page.between(r#"name="seen" value=""#, "\"").to_owned();
    let send = |role, zone: &str, days: &str| {
        let fields = [
            ("time_zone", zone),
            ("round_months", "3"),
            ("answer_days", days),
            ("fresh_days", "100"),
            ("seen", seen.as_str()),
        ];
        sama.post(role, "/en/sama/follow-up", &fields)
    };
    for (zone, days, field) in [
        ("Nowhere/Else", "21", "time_zone"),
        ("Africa/Nairobi", "many", "answer_days"),
        ("Africa/Nairobi", "0", "answer_days"),
    ] {
        let wrong = send(Role::SecretariatAdmin, zone, days);
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "{zone} {days}");
        assert!(wrong.body.contains(&format!("href=\"#field-{field}\"")), "{zone} {days}");
    }
    assert_eq!(send(Role::SecretariatOfficer, "Africa/Nairobi", "21").status, StatusCode::FORBIDDEN);
    let saved = send(Role::SecretariatAdmin, "Africa/Nairobi", "21");
    assert_eq!(saved.header("location"), "/en/sama/follow-up?done=followup-saved");
    assert!(sama.get(Role::SecretariatOfficer, "/en/sama/follow-up").body.contains("Africa/Nairobi"));
    let stale = send(Role::SecretariatAdmin, "Africa/Cairo", "21");
    assert!(stale.body.contains("Somebody changed this"), "a second administrator overwrites nothing");
}

#[test]
fn the_address_of_a_calendar_is_shown_once_works_without_a_session_and_ends_when_taken_back() {
    let sama = Sama::new();
    sama.round();
    let made = sama.post(Role::InstitutionFocal, "/en/sama/calendar", &[]);
    let token = made.between("https://suivi.sama.example/en/calendar/", "</p>").to_owned();
    assert!(!sama.get(Role::InstitutionFocal, "/en/sama/calendar").body.contains(&token));
    let calendar = sama.world.get(&format!("/en/calendar/{token}"));
    assert_eq!(calendar.header("content-type"), "text/calendar; charset=utf-8");
    assert!(calendar.body.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
    assert!(
        calendar.body.contains("SUMMARY;LANGUAGE=en:Round 2026-Q3: answers due\r\n"),
        "{}",
        calendar.body
    );
    assert!(calendar.body.split("\r\n").all(|line| line.len() <= 75));
    let back = sama.post(Role::InstitutionFocal, "/en/sama/calendar/revoke", &[]);
    assert_eq!(back.header("location"), "/en/sama/calendar?done=calendar-revoked");
    assert_eq!(sama.world.get(&format!("/en/calendar/{token}")).status, StatusCode::NOT_FOUND);
}

#[test]
fn a_feed_holds_what_was_published_and_nothing_before() {
    let sama = Sama::new();
    let id = sama.sent("key-1", "Forty midwives <were> trained.");
    assert!(!sama.world.get("/en/sama/feed.atom").body.contains("<entry>"));
    sama.publish(&id);
    let feed = sama.world.get("/en/sama/feed.atom");
    assert_snapshot!(feed.head(&["content-type"]), @r#"
    200 OK
    content-type: application/atom+xml; charset=utf-8
    "#);
    assert!(feed.body.contains("Forty midwives &lt;were&gt; trained."), "{}", feed.body);
    assert!(feed.body.contains(&format!("<id>urn:uuid:{id}</id>")));
    let of_health = sama.world.get("/en/sama/feed.atom?about=institution&of=ministry-of-health");
    assert!(
        of_health.body.contains("Republic of Sama: Ministry of Health") && of_health.body.contains("<entry>")
    );
    for (unknown, status) in [
        ("about=institution&of=nobody", StatusCode::NOT_FOUND),
        ("about=everything&of=x", StatusCode::UNPROCESSABLE_ENTITY),
    ] {
        assert_eq!(sama.world.get(&format!("/en/sama/feed.atom?{unknown}")).status, status, "{unknown}");
    }
}

#[test]
fn an_address_is_told_what_was_published_once_it_confirmed_and_ends_it_with_one_click() {
    let sama = Sama::new();
    let subscribe = "/en/sama/subscribe";
    let wrong = sama.visitor_posts(subscribe, &[("email", "nobody")]);
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.body.contains("href=\"#field-email\""));
    let asked = sama.visitor_posts(subscribe, &[("email", "ada@news.example")]);
    assert!(asked.body.contains("A letter is on its way."), "{}", asked.body);
    let letter = sama.letter();
    let link = format!("/en/subscriptions/{}", letter["token"].as_str().unwrap());
    assert!(sama.world.get(&link).body.contains(">Confirm</button>"), "opening a link confirms nothing");
    let confirmed = sama.visitor_posts(&link, &[("act", "confirm")]);
    assert_eq!(confirmed.header("location"), format!("{link}?done=subscription-confirmed"));
    assert!(sama.world.get(&link).body.contains(">End these letters</button>"));
    let kept = || -> i64 {
        sama.world.db.read_here(|conn| Ok(subscription::table.count().get_result(conn)?)).unwrap()
    };
    assert_eq!(kept(), 1);
    // As a mail program ends it: no cookie, no token of a form.
    let one_click = Request::post(&link)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from("List-Unsubscribe=One-Click"))
        .unwrap();
    assert_eq!(sama.world.ask(one_click).status, StatusCode::OK);
    assert_eq!(kept(), 0, "the address is forgotten");
    assert_eq!(sama.world.get(&link).status, StatusCode::NOT_FOUND);
}

#[test]
fn the_numbers_of_the_overview_the_register_and_the_programming_interface_are_the_same() {
    let sama = Sama::new();
    let case = |slug: &str| -> String {
        use suivi_store::schema::{case_file, recommendation};
        let find = case_file::table
            .inner_join(recommendation::table)
            .filter(recommendation::slug.eq(slug.to_owned()))
            .select(case_file::id);
        sama.world.db.read_here(|conn| Ok(find.first(conn)?)).unwrap()
    };
    let covered = case("upr-4-139-2");
    sama.world
        .db
        .write_here(|tx| {
            diesel::insert_into(measure_link::table)
                .values((
                    measure_link::id.eq("link-1"),
                    measure_link::measure_id.eq("measure-1"),
                    measure_link::case_id.eq(&covered),
                    measure_link::at.eq(tx.now),
                ))
                .execute(tx.conn)?;
            suivi_domain::followup::standing::refresh(tx, std::slice::from_ref(&covered))
        })
        .unwrap();
    sama.world.register.catch_up().unwrap();
    let numbers: Value =
        serde_json::from_str(&sama.world.get("/api/v1/mechanisms/sama/numbers").body).unwrap();
    assert_eq!((numbers["all"]["live"].as_i64(), numbers["all"]["covered"].as_i64()), (Some(3), Some(1)));
    let list = "/en/sama/recommendations?kind=recommendation&amp;live=yes&amp;covered=yes";
    let overview = sama.world.get("/en/sama");
    assert!(overview.body.contains(list), "{}", overview.body);
    let page = sama.world.get(&list.replace("&amp;", "&"));
    assert!(
        page.body.contains("Train midwives in all provinces.")
            && page.body.contains("1 recommendation</strong>")
    );
    assert!(!page.body.contains("girls with disabilities"));
}

#[test]
fn reminders_go_out_once_however_often_the_clock_asks() {
    let sama = Sama::new();
    sama.session(Role::InstitutionFocal);
    sama.round();
    let letters = || Upkeep::default().remind(&sama.world.db, &sama.world.sama).unwrap();
    assert_eq!((letters(), letters()), (1, 0));
    let letter = sama.letter();
    assert_eq!(letter["to"].as_str(), Some("institution_focal@sama.example"));
}
