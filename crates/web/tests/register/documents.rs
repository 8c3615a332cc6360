//! Documents in, as an officer uses them without scripts: sent, checked, taken in; and the suggestions that follow.

use axum::http::StatusCode;

use crate::browser::{Answer, Browser};
use crate::world::{World, export, record_to, with_file};

const REPORT: &str = "A/HRC/64/199\n\nReport of the Working Group on the Universal Periodic Review\n\nSama\n\n\
    II. Conclusions and/or recommendations\n\n\
    139. The recommendations listed below enjoy the support of Sama:\n\n\
    139.1 Build schools for children with disabilities on every island (France) (Chile);\n\
    139.2 Train midwives in all provinces (Atlantis).\n";

fn send(person: &mut Browser, name: &str, content: &str) -> Answer {
    person.get("/en/sama/documents/in");
    let token = person.token.clone();
    let (kind, body) = with_file(&[("csrf", token.as_str())], (name, content));
    person.post_body("/en/sama/documents/in", kind, body)
}

/// The rows of the review as a form sends them: every field as it stands on the page.
fn rows(page: &Answer) -> Vec<(String, String)> {
    let form = page.between("data-rows>", "</form>");
    let mut fields = Vec::new();
    for part in form.split("name=\"").skip(1) {
        let (name, rest) = part.split_once('"').unwrap();
        let is_of_a_row =
            ["number-", "askers-", "text-", "position-", "do-"].iter().any(|f| name.starts_with(f));
        let value = match name {
            "revision" => between(rest, "value=\"", "\""),
            _ if name.starts_with("text-") => between(rest, ">", "</textarea>").trim_start().to_owned(),
            _ if name.starts_with("position-") || name.starts_with("do-") => {
                let options = rest.split("</select>").next().unwrap();
                let chosen = options.split("<option ").find(|option| option.contains("selected")).unwrap();
                between(chosen, "value=\"", "\"")
            }
            _ if is_of_a_row => between(rest, "value=\"", "\""),
            _ => continue,
        };
        fields.push((name.to_owned(), value));
    }
    fields
}

fn between(text: &str, begin: &str, end: &str) -> String {
    let after = text.split_once(begin).unwrap_or_else(|| panic!("no {begin} in {text}")).1;
    after.split_once(end).unwrap().0.to_owned()
}

fn post(person: &mut Browser, path: &str, fields: &[(String, String)], more: &[(&str, &str)]) -> Answer {
    let mut all: Vec<(&str, &str)> =
        fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    all.extend(more);
    person.post(path, &all)
}

#[test]
fn a_report_is_checked_and_taken_in_and_suggestions_follow() {
    let world = World::new();
    let mut amina = world.officer();
    let sent = send(&mut amina, "report.txt", REPORT);
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
    let review = sent.location;
    let page = amina.get(&review);
    assert!(page.says("To add: 2.") && page.says("A/HRC/64/199"), "{}", page.body);
    assert!(page.says("No recommending State was recognised"), "{}", page.body);

    // Nobody recommends the second: the refusal leads to the field of its row.
    let revision = last_change(&page);
    let refused = amina.post(&format!("{review}/commit"), &[("revision", &revision)]);
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let field = between(&refused.body, "href=\"#field-askers-", "\"");
    assert!(refused.says(&format!("id=\"field-askers-{field}\"")), "{}", refused.body);

    // Only the doubtful one, and its correction where it stands.
    let doubtful = amina.get(&format!("{review}?show=doubtful"));
    let mut fields = rows(&doubtful);
    assert_eq!(fields.iter().filter(|(name, _)| name.starts_with("text-")).count(), 1);
    let askers = fields.iter_mut().find(|(name, _)| name.starts_with("askers-")).unwrap();
    assert_eq!(askers.1, "");
    askers.1 = "Norway; Ghana".to_owned();
    let text = fields.iter_mut().find(|(name, _)| name.starts_with("text-")).unwrap();
    assert_eq!(
        text.1, "Train midwives in all provinces (Atlantis).",
        "what is not understood stays in the words"
    );
    text.1 = "Train midwives in all provinces".to_owned();
    let saved = post(&mut amina, &format!("{review}?show=doubtful"), &fields, &[("act", "save")]);
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    let saved = amina.get(&saved.location);
    assert!(saved.says("Saved.") && !saved.says("Atlantis"), "{}", saved.body);

    // A form that is older than the table is refused, and shows the table as it is.
    let late = post(&mut amina, &review, &fields, &[("act", "save")]);
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);

    let page = amina.get(&review);
    let revision = last_change(&page);
    let particulars = [
        ("revision", revision.as_str()),
        ("body", "UPR"),
        ("symbol", "A/HRC/64/199"),
        ("cycle", "twelve"),
        ("language", "en"),
    ];
    let wrong = amina.post(&format!("{review}/particulars"), &particulars);
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.says("Cycle of the review"), "{}", wrong.body);
    let particulars = particulars.map(|(name, value)| (name, if name == "cycle" { "4" } else { value }));
    assert_eq!(amina.post(&format!("{review}/particulars"), &particulars).status, StatusCode::SEE_OTHER);

    let page = amina.get(&review);
    let revision = last_change(&page);
    let taken = amina.post(&format!("{review}/commit"), &[("revision", &revision)]);
    let page = amina.get(&taken.location);
    assert!(page.says("It is in the register."), "{}", page.body);
    assert!(amina.get("/en/sama/recommendations/upr-4-139-2").says("Norway"), "it stands at its address");
    assert!(amina.get("/en/sama/documents/in").says("In the register"));

    // Suggestions, with what spoke for them; accepted in one act.
    let suggestions = amina.get("/en/sama/suggestions?scheme=person&least=50");
    assert!(suggestions.says("Children") && suggestions.says("139.1"), "{}", suggestions.body);
    let accepted = amina.post("/en/sama/suggestions?scheme=person&least=50", &[("act", "accept_all")]);
    assert_eq!(accepted.status, StatusCode::SEE_OTHER, "{}", accepted.body);
    let after = amina.get(&accepted.location);
    assert!(after.says("Nothing is open here.") && after.says("Undo"), "{}", after.body);
    assert!(amina.get("/en/sama/suggestions/scores").says("100"), "all that was decided was accepted");
    let nothing = amina.post("/en/sama/suggestions?scheme=person&least=50", &[("act", "accept")]);
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
}

/// The form's own number of the last change.
fn last_change(page: &Answer) -> String {
    page.between("name=\"revision\" value=\"", "\"").to_owned()
}

fn row_of(fields: &[(String, String)], number: &str) -> String {
    let is_it = |(name, value): &&(String, String)| name.starts_with("number-") && value == number;
    fields.iter().find(is_it).unwrap().0.trim_start_matches("number-").to_owned()
}

#[test]
fn passages_are_merged_and_parted_in_the_table() {
    let world = World::new();
    let mut amina = world.officer();
    let review = send(&mut amina, "report.txt", REPORT).location;
    let fields = rows(&amina.get(&review));
    let ids = ["139.1", "139.2"].map(|number| row_of(&fields, number));
    let one = post(&mut amina, &review, &fields, &[("act", "merge"), ("selected", ids[0].as_str())]);
    assert_eq!(one.status, StatusCode::UNPROCESSABLE_ENTITY, "one alone is not merged");
    let both = [("act", "merge"), ("selected", ids[0].as_str()), ("selected", ids[1].as_str())];
    let merged = post(&mut amina, &review, &fields, &both);
    let page = amina.get(&merged.location);
    assert!(page.says("To add: 1."), "{}", page.body);

    let mut fields = rows(&page);
    let name = format!("text-{}", ids[0]);
    let text = fields.iter_mut().find(|(field, _)| *field == name).unwrap();
    assert!(text.1.contains("every island") && text.1.contains("Train midwives"), "{}", text.1);
    let split = format!("split:{}", ids[0]);
    let refused = post(&mut amina, &review, &fields, &[("act", split.as_str())]);
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "no empty line says where");
    assert!(refused.says(&format!("href=\"#field-{name}\"")), "{}", refused.body);
    let text = fields.iter_mut().find(|(field, _)| *field == name).unwrap();
    text.1 = text.1.replace(" Train", "\r\n\r\nTrain");
    let parted = post(&mut amina, &review, &fields, &[("act", split.as_str())]);
    assert_eq!(parted.status, StatusCode::SEE_OTHER, "{}", parted.body);
    assert!(amina.get(&parted.location).says("To add: 2."));
}

#[test]
fn a_rule_reads_a_document_of_no_known_kind_anew() {
    const AUDIT: &str = "Audit of the lighthouses of Sama\n\nFindings\n\n4.1 The lamps are dim.\n\n\
        Measures to take\n\n4.2 Buy lamps.\n\n4.3 The keeper shall clean the lamps.\n";
    let world = World::new();
    let mut amina = world.officer();
    let review = send(&mut amina, "audit.txt", AUDIT).location;
    let page = amina.get(&review);
    assert!(!page.says("Buy lamps."), "nothing asks in words that are known: {}", page.body);
    let revision = last_change(&page);
    let rule = |numbers| {
        [
            ("revision", revision.as_str()),
            ("section", "Measures to take"),
            ("marks", ""),
            ("numbers", numbers),
        ]
    };
    let rule_address = format!("{review}/rule");
    assert_eq!(amina.post(&rule_address, &rule("roman")).status, StatusCode::UNPROCESSABLE_ENTITY);
    let read = amina.post(&rule_address, &rule("numbered"));
    assert_eq!(read.status, StatusCode::SEE_OTHER, "{}", read.body);
    let page = amina.get(&read.location);
    assert!(page.says("To add: 2.") && page.says("Buy lamps."), "{}", page.body);
    assert!(page.says("value=\"Measures to take\""), "the rule stands in its form");
}

#[test]
fn a_document_of_another_state_says_so() {
    let world = World::new();
    let mut amina = world.officer();
    let other = REPORT.replace("Sama", "Cabo Verde");
    let review = send(&mut amina, "report.txt", &other).location;
    let page = amina.get(&review);
    assert!(page.between("<p class=\"error\">", "</p>").contains("Cabo Verde"), "{}", page.body);
}

#[test]
fn a_concern_stands_beside_what_answers_it() {
    const OBSERVATIONS: &str = "CEDAW/C/XSA/CO/4\n\nCommittee on the Elimination of Discrimination against Women\n\n\
        Concluding observations on the fourth periodic report of Sama\n\n\
        1. The Committee considered the fourth periodic report of Sama.\n\n\
        C. Principal areas of concern and recommendations\n\nAccess to justice\n\n\
        2. The Committee is concerned that the nearest court is two days away by boat.\n\n\
        3. The Committee recommends that the State party open a court on every island.";
    let world = World::new();
    let mut amina = world.officer();
    let review = send(&mut amina, "observations.txt", OBSERVATIONS).location;
    let page = amina.get(&review);
    assert!(
        page.says("To add: 2.") && page.says("<span class=\"tag\">Concern or observation"),
        "{}",
        page.body
    );
    assert!(!page.says("Recommending States"), "a committee recommends itself");
    let commit = amina.post(&format!("{review}/commit"), &[("revision", &last_change(&page))]);
    assert_eq!(commit.status, StatusCode::SEE_OTHER, "{}", commit.body);
    world.follow();
    let list = amina.get("/en/sama/recommendations?kind=concern");
    assert!(list.says("two days away by boat") && !list.says("court on every island"), "{}", list.body);
}

#[test]
fn what_is_gone_from_a_draft_is_offered_for_withdrawal_unless_it_is_most_of_it() {
    let world = World::new();
    let mut amina = world.officer();
    let draft = REPORT.replace("(Atlantis)", "(Norway)");
    let review = send(&mut amina, "draft.txt", &draft).location;
    let revision = last_change(&amina.get(&review));
    assert!(amina.post(&format!("{review}/commit"), &[("revision", &revision)]).status.is_redirection());

    let mut withdraws = |text: &str| {
        let review = send(&mut amina, "final.txt", text).location;
        let page = amina.get(&review);
        let options = page.between("name=\"replaces\"", "</select>").to_owned();
        let draft = options.rsplit("value=\"").next().unwrap().split('"').next().unwrap();
        let revision = last_change(&page);
        let particulars = [
            ("revision", revision.as_str()),
            ("body", "UPR"),
            ("symbol", "A/HRC/64/200"),
            ("language", "en"),
            ("replaces", draft),
        ];
        let saved = amina.post(&format!("{review}/particulars"), &particulars);
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
        let page = amina.get(&review);
        let field = page.between("name=\"withdraw\"", ">").to_owned();
        assert!(page.says("upr-") && page.says("Train midwives in all provinces"), "{}", page.body);
        field.contains("checked")
    };
    let numbered = REPORT.replace("A/HRC/64/199", "A/HRC/64/200").replace("139", "77");
    let one_left = numbered.split("77.2").next().unwrap().to_owned();
    assert!(withdraws(&one_left), "one is found again, one is gone");
    assert!(!withdraws(
        &one_left.replace("Build schools for children with disabilities on every island", "Count the boats")
    ));
}

#[test]
fn an_ordinary_import_is_followed_by_suggestions_that_the_worker_makes() {
    let world = World::new();
    world.import_all(&export(&[record_to(
        "Republic of Sama",
        "a1",
        2024,
        12,
        "Build schools for children with disabilities on every island.",
    )]));
    world.work();
    let page = world.officer().get("/en/sama/suggestions?scheme=person&least=50");
    assert!(page.says("Children") && page.says("Persons with disabilities"), "{}", page.body);
}

#[test]
fn what_cannot_be_read_says_what_to_do() {
    let world = World::new();
    let mut amina = world.officer();
    let picture = send(&mut amina, "report.pdf", "GIF89a\u{1}\u{0}\u{1}\u{0} not a document at all");
    assert_eq!(picture.status, StatusCode::UNPROCESSABLE_ENTITY);
    let broken = send(&mut amina, "report.pdf", "%PDF-1.7\n1 0 obj\n<<");
    assert!(broken.says("Fetch it again") || broken.says("no text"), "{}", broken.body);
    let nothing = send(&mut amina, "report.txt", "");
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(world.visitor().get("/en/sama/documents/in").status.is_redirection(), "only officers bring in");
}

#[test]
fn similar_recommendations_are_found_in_other_states() {
    let world = World::new().with_neighbour();
    let words = "Build schools for girls with disabilities on every island.";
    world.import_all(&export(&[
        record_to("Republic of Sama", "a1", 2024, 12, words),
        record_to(
            "Cabo Verde",
            "b1",
            2023,
            13,
            "Build schools for all girls with disabilities on each island.",
        ),
        record_to("Cabo Verde", "b2", 2023, 14, "Reform the tax on imported rum."),
    ]));
    let mut visitor = world.visitor();
    let list = visitor.get("/en/sama/recommendations");
    let slug = between(&list.body, "/en/sama/recommendations/crc", "\"");
    let similar = visitor.get(&format!("/en/sama/recommendations/crc{slug}/similar"));
    assert!(similar.says("Cabo Verde") && similar.says("each island"), "{}", similar.body);
    assert!(!similar.says("imported rum"), "{}", similar.body);
}
