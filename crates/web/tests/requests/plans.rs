//! Measures, indicators and plans by request: forms and their refusals, two versions joined, files in and out, and what a
//! visitor gets.

use axum::http::StatusCode;
use serde_json::Value;
use suivi_kernel::Role;

use crate::people::People;
use crate::world::{Answer, World};

const MEASURES: &str = "/en/sama/measures";

fn site() -> People {
    People::of(World::new())
}

/// What stands on the page without its markup.
fn words(answer: &Answer) -> String {
    let pieces = answer.body.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, words)| words));
    pieces.collect()
}

fn enter(site: &People, role: Role, title: &str, more: &[(&str, &str)]) -> Answer {
    let lead = site.world.institution.id.clone();
    let mut fields =
        vec![("titles_en", title), ("kind", "training"), ("lead", lead.as_str()), ("due_on", "2027-06-30")];
    fields.extend(more);
    site.post(role, MEASURES, &fields)
}

#[test]
fn a_measure_is_entered_agreed_to_and_published_and_then_a_visitor_reads_it() {
    let site = site();
    let made = enter(&site, Role::InstitutionFocal, "Train midwives", &[("recommendation", "upr-4-139-2")]);
    assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.body);
    assert_eq!(made.header("location"), "/en/sama/measures/m-1?done=measure-saved");
    assert_eq!(site.world.get("/en/sama/measures/m-1").status, StatusCode::NOT_FOUND);
    site.session(Role::InstitutionApprover);
    let early = site.post(Role::SecretariatOfficer, "/en/sama/measures/m-1/publish", &[]);
    assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(early.body.contains("The approver of Ministry of Health has not agreed yet."), "{}", early.body);
    let agreed = site.post(Role::InstitutionApprover, "/en/sama/measures/m-1/agree", &[]);
    assert_eq!(agreed.header("location"), "/en/sama/measures/m-1?done=measure-agreed");
    site.post(Role::SecretariatOfficer, "/en/sama/measures/m-1/publish", &[]);
    let page = site.world.get("/en/sama/measures/m-1");
    assert_eq!(page.status, StatusCode::OK);
    assert_eq!(page.between("<h1>", "</h1>"), "Train midwives");
    assert!(!page.body.contains("<form method=\"post\""), "a visitor changes nothing");
    let record = site.world.get("/en/sama/recommendations/upr-4-139-2");
    assert!(record.body.contains("Train midwives"), "the recommendation says what is being done");
}

#[test]
fn a_form_that_breaks_rules_comes_back_with_what_was_written_and_what_is_wrong() {
    let site = site();
    let wrong = enter(&site, Role::SecretariatOfficer, "Train", &[("budget", "1,200"), ("due_on", "soon")]);
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        wrong.body.contains(r##"<a href="#field-budget">Budget</a> – “1,200” is not a number"##),
        "{}",
        wrong.body
    );
    assert!(wrong.body.contains("value=\"Train\""));
    let past = site.post(
        Role::SecretariatOfficer,
        MEASURES,
        &[("titles_en", "Old law"), ("kind", "law"), ("due_on", "2020-01-01")],
    );
    assert!(past.body.contains("name=\"is_historical\""), "it asks whether the measure is history");
    let said = site.post(
        Role::SecretariatOfficer,
        MEASURES,
        &[("titles_en", "Old law"), ("kind", "law"), ("due_on", "2020-01-01"), ("is_historical", "yes")],
    );
    assert_eq!(said.status, StatusCode::SEE_OTHER);
}

/// The fields that the form on a page carries along.
fn carried(page: &Answer) -> (String, String) {
    let of = |name: &str| page.between(&format!("name=\"{name}\" value=\""), "\"").to_owned();
    (of("revision"), of("marks"))
}

#[test]
fn the_second_of_two_editors_sees_both_versions_and_joins_them() {
    let site = site();
    enter(&site, Role::SecretariatOfficer, "Train midwives", &[]);
    let edit = "/en/sama/measures/m-1/edit";
    let (revision, marks) = carried(&site.get(Role::SecretariatOfficer, edit));
    let lead = site.world.institution.id.clone();
    let send = |title: &str, kind: &str, due: &str, more: &[(&str, &str)]| {
        let mut fields = vec![
            ("titles_en", title),
            ("kind", kind),
            ("due_on", due),
            ("lead", lead.as_str()),
            ("revision", revision.as_str()),
            ("marks", marks.as_str()),
        ];
        fields.extend(more);
        site.post(Role::SecretariatOfficer, edit, &fields)
    };
    assert_eq!(send("Train fifty midwives", "training", "2028-01-31", &[]).status, StatusCode::SEE_OTHER);
    let second = send("Train sixty midwives", "programme", "2027-06-30", &[]);
    assert_eq!(second.status, StatusCode::CONFLICT);
    let said = words(&second);
    for piece in ["Train fifty midwives", "Train sixty midwives", "Both of you changed this", "2028-01-31"] {
        assert!(said.contains(piece), "{piece}: {said}");
    }
    let (revision, marks) = carried(&second);
    let joined = site.post(
        Role::SecretariatOfficer,
        edit,
        &[
            ("titles_en", "Train sixty midwives"),
            ("theirs.titles_en", "Train fifty midwives"),
            ("pick.titles_en", "yours"),
            ("kind", "programme"),
            ("theirs.kind", "training"),
            ("pick.kind", "yours"),
            ("due_on", "2027-06-30"),
            ("theirs.due_on", "2028-01-31"),
            ("pick.due_on", "theirs"),
            ("lead", lead.as_str()),
            ("revision", revision.as_str()),
            ("marks", marks.as_str()),
        ],
    );
    assert_eq!(joined.status, StatusCode::SEE_OTHER, "{}", joined.body);
    let page = words(&site.get(Role::SecretariatOfficer, "/en/sama/measures/m-1"));
    assert!(page.contains("Train sixty midwives") && page.contains("31 January 2028"), "{page}");
}

#[test]
fn a_public_measure_goes_back_by_the_page_of_requests() {
    let site = site();
    enter(&site, Role::SecretariatOfficer, "Train midwives", &[]);
    site.post(Role::SecretariatOfficer, "/en/sama/measures/m-1/status", &[("status", "in_progress")]);
    site.post(Role::SecretariatOfficer, "/en/sama/measures/m-1/publish", &[]);
    let asked = site.post(
        Role::SecretariatOfficer,
        "/en/sama/measures/m-1/status",
        &[("status", "not_started"), ("status_reason", "No trainers.")],
    );
    assert_eq!(asked.header("location"), "/en/sama/measures/m-1?done=measure-status-asked");
    let own = site.get(Role::SecretariatOfficer, "/en/sama/steps-back");
    assert!(own.body.contains("A second person has to do this"), "{}", own.body);
    let queue = site.get(Role::PoliticalLead, "/en/sama/steps-back");
    let id = queue.between("/steps-back/", "/agree").to_owned();
    let agreed = site.post(Role::PoliticalLead, &format!("/en/sama/steps-back/{id}/agree"), &[]);
    assert_eq!(agreed.header("location"), "/en/sama/steps-back?done=step-back-decided");
    assert!(words(&site.world.get("/en/sama/measures/m-1")).contains("Not started"));
}

#[test]
fn one_act_on_many_measures_names_what_it_left_alone() {
    let site = site();
    for title in ["Train midwives", "Train doctors"] {
        enter(&site, Role::SecretariatOfficer, title, &[]);
    }
    let list = site.get(Role::SecretariatOfficer, MEASURES);
    let all: Vec<&str> = list
        .body
        .split("name=\"selected\" value=\"")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap())
        .collect();
    assert_eq!(all.len(), 2);
    let act = |fields: &[(&str, &str)]| {
        let chosen = all.iter().map(|id| ("selected", *id));
        let fields: Vec<(&str, &str)> = chosen.chain(fields.iter().copied()).collect();
        site.post(Role::SecretariatOfficer, "/en/sama/measures/set", &fields)
    };
    let done =
        act(&[("do", "status"), ("status", "in_progress"), ("back", "/en/sama/measures?kind=training")]);
    assert_eq!(done.header("location"), "/en/sama/measures?kind=training&done=measures-changed");
    let refused = act(&[("do", "status"), ("status", "completed")]);
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(words(&refused).contains("2 measures stay as they are"), "{}", words(&refused));
    let elsewhere = act(&[("do", "publish"), ("back", "https://elsewhere.example/")]);
    assert_eq!(elsewhere.header("location"), "/en/sama/measures?done=measures-changed");
}

#[test]
fn measures_come_from_a_table_only_after_its_preview() {
    let site = site();
    let table = "Titre;Type;Institution chef de file;Échéance\n\
        Former des sages-femmes;Formation;Ministry of Health;2027-06-30\n\
        Une loi;Sortilège;;\n";
    let path = "/fr/sama/measures/import";
    let preview = site.upload(Role::SecretariatOfficer, path, &[("language", "fr")], ("m.csv", table));
    assert_eq!(preview.status, StatusCode::OK, "{}", preview.body);
    let said = words(&preview);
    for piece in ["1 nouvelle mesure", "line 3", "Sortilège"] {
        assert!(said.contains(piece), "{piece}: {said}");
    }
    assert!(words(&site.get(Role::SecretariatOfficer, MEASURES)).contains("0 measures"));
    let hash = preview.between("name=\"file\" value=\"", "\"").to_owned();
    let commit = "/fr/sama/measures/import/commit";
    let stranger = site.post(Role::SecretariatAdmin, commit, &[("file", &hash), ("language", "fr")]);
    assert_eq!(stranger.status, StatusCode::FORBIDDEN);
    let done = site.post(Role::SecretariatOfficer, commit, &[("file", &hash), ("language", "fr")]);
    assert_eq!(done.header("location"), "/fr/sama/measures?done=measures-imported");
    let list = site.get(Role::SecretariatOfficer, "/en/sama/measures.csv?kind=training");
    assert!(list.body.contains("Former des sages-femmes"), "{}", list.body);
    let other = "0".repeat(64);
    let unknown = site.post(Role::SecretariatOfficer, commit, &[("file", &other), ("language", "fr")]);
    assert_eq!(unknown.status, StatusCode::NOT_FOUND, "nobody opens a file she did not bring");
}

const INDICATORS: &str = "/en/sama/indicators";

fn indicator(site: &People) {
    let made = site.post(
        Role::Nso,
        INDICATORS,
        &[
            ("names_en", "Women in shelters"),
            ("kind", "outcome"),
            ("unit", "women"),
            ("unit_kind", "persons"),
            ("direction", "down"),
            ("decimals", "0"),
            ("dimensions", "age"),
            ("periodicity_months", "12"),
            ("baseline_period", "2022"),
            ("baseline_value", "150"),
            ("target_period", "2030"),
            ("target_value", "40"),
        ],
    );
    assert_eq!(made.header("location"), "/en/sama/indicators/i-1?done=indicator-saved", "{}", made.body);
    site.post(Role::Nso, "/en/sama/indicators/i-1/public", &[("public", "yes")]);
    for (period, age, value) in [
        ("2023", "", "140"),
        ("2024", "", "100"),
        ("2024", "0-17", "3"),
        ("2024", "18-64", "60"),
        ("2024", "65+", "37"),
    ] {
        let entered = site.post(
            Role::Nso,
            "/en/sama/indicators/i-1/points",
            &[("period", period), ("group_age", age), ("value", value), ("status", "final")],
        );
        assert_eq!(
            entered.header("location"),
            "/en/sama/indicators/i-1?done=point-saved",
            "{}",
            entered.body
        );
    }
}

#[test]
fn a_visitor_sees_no_small_cell_in_any_page_file_or_answer_to_a_program() {
    let site = site();
    indicator(&site);
    let page = site.world.get("/en/sama/indicators/i-1");
    assert_eq!(page.status, StatusCode::OK);
    let said = words(&page);
    assert!(
        said.contains("hidden: fewer than five persons") && said.contains("2 values are not shown"),
        "{said}"
    );
    let data = "/en/sama/indicators/i-1/data";
    let sdmx = site.world.get("/en/sama/indicators/i-1/sdmx.csv");
    assert!(
        sdmx.body.starts_with("STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,INDICATOR,PLACE,AGE,TIME_PERIOD,")
    );
    let row = |age: &str| {
        let lines: Vec<&str> =
            sdmx.body.lines().filter(|line| line.contains(&format!(",{age},2024,"))).collect();
        lines[0].rsplit_once(&format!(",{age},2024,")).unwrap().1.to_owned()
    };
    assert_eq!(row("_T"), "100,A,F");
    assert_eq!(row("0-17"), ",Q,A");
    assert_eq!(row("18-64"), "60,A,F");
    assert_eq!(row("65+"), ",Q,D");
    let csv = site.world.get(&format!("{data}.csv"));
    assert!(
        csv.body.contains(",60,") && !csv.body.contains(",37,") && !csv.body.contains(",3,"),
        "{}",
        csv.body
    );
    let api = site.world.get("/api/v1/mechanisms/sama/indicators/i-1/data");
    let api: Value = serde_json::from_str(&api.body).unwrap();
    let hidden: Vec<(&Value, &Value)> = api["items"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|item| !item["hidden"].is_null())
        .map(|item| (&item["hidden"], &item["value"]))
        .collect();
    assert_eq!(hidden, [(&Value::from("small"), &Value::Null), (&Value::from("protects"), &Value::Null)]);
    assert!(
        words(&site.get(Role::Nso, "/en/sama/indicators/i-1"))
            .contains("Not public: fewer than five persons")
    );
    let of_office = site.get(Role::Nso, "/en/sama/indicators/i-1/sdmx.csv");
    assert_eq!(of_office.body, sdmx.body, "SDMX is made to be handed on: it never holds small cells");
}

#[test]
fn a_picture_shows_the_values_with_baseline_and_target_and_is_mirrored_in_arabic() {
    let site = site();
    indicator(&site);
    let page = site.world.get("/en/sama/indicators/i-1");
    let picture = page.between("<figure class=\"plot\">", "</figure>");
    for piece in ["<title", "<desc", "Baseline 2022: 150", "Target 2030: 40", ">140<", ">100<"] {
        assert!(picture.contains(piece), "{piece}: {picture}");
    }
    let first = |answer: &Answer| answer.between("class=\"series\" d=\"M", " ").parse::<f64>().unwrap();
    let (left, right) = (first(&page), first(&site.world.get("/ar/sama/indicators/i-1")));
    assert!((left + right - 640.0).abs() < 0.2, "{left} and {right}");
}

#[test]
fn a_value_is_revised_with_its_reason_and_its_history_is_for_insiders() {
    let site = site();
    indicator(&site);
    let revise = |note: &str| {
        let fields = [("period", "2024"), ("value", "98"), ("status", "revised"), ("note", note)];
        site.post(Role::Nso, "/en/sama/indicators/i-1/points", &fields)
    };
    let silent = revise("");
    assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(silent.body.contains("href=\"#field-note\""), "{}", silent.body);
    assert_eq!(revise("Two counted twice.").status, StatusCode::SEE_OTHER);
    let page = site.get(Role::Nso, "/en/sama/indicators/i-1");
    let id = page.between("/indicators/i-1/points/", "\"").to_owned();
    let history = format!("/en/sama/indicators/i-1/points/{id}");
    let said = words(&site.get(Role::SecretariatOfficer, &history));
    assert!(said.contains("98") && said.contains("100") && said.contains("Two counted twice."), "{said}");
    assert_eq!(site.get(Role::CsoOrg, &history).status, StatusCode::FORBIDDEN);
    assert!(site.world.get(&history).header("location").starts_with("/en/sign-in"));
}

#[test]
fn values_come_from_a_table_and_our_own_file_comes_back_unchanged() {
    let site = site();
    indicator(&site);
    let own = site.get(Role::Nso, "/fr/sama/indicators/i-1/data.csv").body;
    let path = "/en/sama/indicators/i-1/import";
    let back = words(&site.upload(Role::Nso, path, &[], ("own.csv", &own)));
    assert!(back.contains("5 values are so already") && back.contains("0 new values"), "{back}");
    let table = "period,age,value,note\n2025,,90,\n2024,,99,Recount.\n2025,0-17,many,\n";
    let preview = site.upload(Role::Nso, path, &[], ("v.csv", table));
    let said = words(&preview);
    for piece in ["1 new value", "1 value takes the place of another", "1 cell cannot be taken", "line 4"] {
        assert!(said.contains(piece), "{piece}: {said}");
    }
    let hash = preview.between("name=\"file\" value=\"", "\"").to_owned();
    let done = site.post(Role::Nso, &format!("{path}/commit"), &[("file", &hash)]);
    assert_eq!(done.header("location"), "/en/sama/indicators/i-1?done=point-saved");
    let page = words(&site.world.get("/en/sama/indicators/i-1"));
    assert!(page.contains("90") && page.contains("99"), "{page}");
}

#[test]
fn the_office_is_told_which_indicators_need_a_value() {
    let site = site();
    indicator(&site);
    let due = site.get(Role::Nso, "/en/sama/indicators/due");
    assert!(words(&due).contains("Women in shelters") && due.body.contains("2025-12-31"), "{}", words(&due));
    assert_eq!(site.get(Role::SecretariatOfficer, "/en/sama/indicators/due").status, StatusCode::FORBIDDEN);
}

#[test]
fn a_plan_is_adopted_by_two_persons_and_changed_by_versions() {
    let site = site();
    let officer = Role::SecretariatOfficer;
    let made = site.post(
        officer,
        "/en/sama/plans",
        &[
            ("titles_en", "Plan 2026-2030"),
            ("kind", "human_rights"),
            ("period_from", "2026-01-01"),
            ("period_to", "2030-12-31"),
        ],
    );
    let here = "/en/sama/plans/plan-2026-2030";
    assert_eq!(made.header("location"), format!("{here}?done=plan-saved"), "{}", made.body);
    assert_eq!(site.world.get(here).status, StatusCode::NOT_FOUND);
    let empty = site.post(officer, &format!("{here}/adopt"), &[]);
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(empty.body.contains("href=\"#field-adoption_act\""), "{}", empty.body);
    let act = [("adoption_act", "Decree 4/2026"), ("adopted_on", "2026-11-20")];
    site.post(officer, &format!("{here}/adopt"), &act);
    assert!(!site.get(officer, here).body.contains("/approve"), "she does not approve her own proposal");
    let approved = site.post(Role::PoliticalLead, &format!("{here}/approve"), &[]);
    assert_eq!(approved.header("location"), format!("{here}?done=plan-approved"));
    assert!(words(&site.world.get(here)).contains("Decree 4/2026"));

    let edit = format!("{here}/edit");
    let (revision, marks) = carried(&site.get(officer, &edit));
    let fields = [
        ("titles_en", "Plan, second edition"),
        ("kind", "human_rights"),
        ("period_from", "2026-01-01"),
        ("period_to", "2030-12-31"),
        ("revision", revision.as_str()),
        ("marks", marks.as_str()),
    ];
    assert_eq!(site.post(officer, &edit, &fields).status, StatusCode::SEE_OTHER);
    assert!(!words(&site.world.get(here)).contains("second edition"), "the public reads what was adopted");
    assert!(words(&site.get(officer, here)).contains("The working copy differs"));
    site.post(officer, &format!("{here}/version"), &[("reason", "After the review.")]);
    site.post(Role::PoliticalLead, &format!("{here}/approve"), &[]);
    assert!(words(&site.world.get(here)).contains("Plan, second edition"));
    let compared = words(&site.world.get(&format!("{here}/compare?from=1&to=2")));
    assert!(compared.contains("Plan 2026-2030") && compared.contains("After the review."), "{compared}");
    assert_eq!(site.world.get(&format!("{here}/versions/1")).status, StatusCode::OK);
    for nothing in ["versions/9", "versions/one", "compare", "compare?from=1&to=9"] {
        assert_eq!(site.world.get(&format!("{here}/{nothing}")).status, StatusCode::NOT_FOUND, "{nothing}");
    }
}

#[test]
fn programs_read_plans_measures_and_indicators_by_pages() {
    let site = site();
    indicator(&site);
    for n in 1..=51 {
        enter(&site, Role::SecretariatOfficer, &format!("Measure {n}"), &[]);
    }
    let of_officer = |path: &str| -> Value {
        let token = site.world.token(&site.world.person(Some(Role::SecretariatAdmin)).unwrap());
        let request = axum::http::Request::get(path).header("authorization", format!("Bearer {token}"));
        serde_json::from_str(&site.world.ask(request.body(axum::body::Body::empty()).unwrap()).body).unwrap()
    };
    let measures = of_officer("/api/v1/mechanisms/sama/measures?kind=training");
    assert_eq!(
        (measures["total"].as_u64(), measures["items"].as_array().map(Vec::len)),
        (Some(51), Some(50))
    );
    assert_eq!(
        measures["next"],
        "https://suivi.sama.example/api/v1/mechanisms/sama/measures?kind=training&page=2"
    );
    let of_visitor = site.world.get("/api/v1/mechanisms/sama/measures");
    assert!(of_visitor.body.contains("\"total\":0"), "{}", of_visitor.body);
    let wrong = site.world.get("/api/v1/mechanisms/sama/measures?kind=spell");
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let indicators = site.world.get("/api/v1/mechanisms/sama/indicators?kind=outcome");
    let indicators: Value = serde_json::from_str(&indicators.body).unwrap();
    assert_eq!(indicators["items"][0]["targets"][0]["value"], 40.0);
    assert_eq!(indicators["items"][0]["latest"]["value"], 100.0);
    let plans = site.world.get("/api/v1/mechanisms/sama/plans");
    assert!(plans.body.contains("\"items\":[]"), "{}", plans.body);
}
