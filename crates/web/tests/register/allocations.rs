use axum::http::StatusCode;
use suivi_domain::mechanisms::Institution;
use suivi_kernel::{Language, Role};

use crate::browser::{Answer, Browser};
use crate::world::*;

const WAITING: &str = "/en/sama/allocations/waiting";
const LIST: &str = "/en/sama/allocations";

/// Three recommendations, two ministries, an approver in one of them.
fn site() -> (World, Institution, Institution) {
    let world = World::new();
    world.import(&export(&[
        record("a", 2024, 12, "Ensure schooling for girls with disabilities on every island."),
        record("b", 2024, 13, "Ensure that girls with disabilities go to school on every island."),
        record("c", 2024, 14, "Train midwives."),
    ]));
    let (education, health) = (world.ministry("Ministry of Education"), world.ministry("Ministry of Health"));
    world.person("edna@sama.example", Role::InstitutionApprover, Some(&education));
    (world, education, health)
}

/// The box of a row that waits, by the label that a screen reader reads.
fn waiting(page: &Answer, paragraph: &str) -> String {
    let row = page
        .body
        .split("<tr")
        .find(|row| row.contains(&format!(r#"{paragraph}""#)) && row.contains(r#"name="selected""#))
        .unwrap_or_else(|| panic!("{paragraph} does not wait: {}", page.body));
    let value = row.split_once(r#"name="selected" value=""#).unwrap().1;
    value.split_once('"').unwrap().0.to_owned()
}

/// Proposes a lead for one recommendation from the list of what waits.
fn propose(officer: &mut Browser, paragraph: &str, lead: &Institution) {
    let page = officer.get(WAITING);
    let ticked = waiting(&page, paragraph);
    let field = format!("lead-{}", ticked.replace(':', "-"));
    let done = officer.post(WAITING, &[("selected", &ticked), (&field, &lead.id)]);
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
    let next = officer.get(&done.location);
    assert!(next.says("1 recommendation was changed."), "{}", next.body);
}

/// The address of the first allocation on the list.
fn first(browser: &mut Browser) -> String {
    // An identifier begins with a zero, the other addresses below the list with a letter.
    let list = browser.get(LIST);
    format!("{LIST}/0{}", list.between(&format!(r#"href="{LIST}/0"#), "\""))
}

#[test]
fn the_pages_of_allocation_are_there_in_six_languages() {
    let (world, education, _) = site();
    let mut officer = world.officer();
    propose(&mut officer, "12", &education);
    let own = first(&mut officer);
    for language in Language::ALL {
        let pages = [
            "allocations".to_owned(),
            "allocations/waiting".to_owned(),
            "recommendations/crc-co-2024-12/allocation".to_owned(),
            "successions".to_owned(),
            "absences".to_owned(),
            own.trim_start_matches("/en/sama/").to_owned(),
        ];
        for page in pages {
            let answer = officer.get(&format!("/{language}/sama/{page}"));
            assert_eq!(answer.status, StatusCode::OK, "{language} {page}: {}", answer.body);
            assert!(answer.says(&format!(r#"<html lang="{}""#, language.tag())), "{language} {page}");
        }
    }
}

#[test]
fn what_is_proposed_is_not_told_to_the_public_on_any_way() {
    let (world, education, _) = site();
    let mut officer = world.officer();
    propose(&mut officer, "12", &education);
    let own = first(&mut officer);
    let mut visitor = world.visitor();
    let ways = [
        "/en/sama/recommendations/crc-co-2024-12",
        LIST,
        "/en/sama/allocations.csv",
        "/en/sama/allocations.json",
        "/api/v1/allocations?mechanism=sama",
        "/api/v1/mechanisms/sama/allocations?status=proposed",
        "/api/v1/mechanisms/sama/recommendations",
        "/api/v1/recommendations/xsa/crc-co-2024-12",
    ];
    for way in ways {
        let answer = visitor.get(way);
        assert_eq!(answer.status, StatusCode::OK, "{way}");
        // The list offers every institution to choose from; what is allocated to one stands in its rows.
        let rows = answer.body.rsplit("</form>").next().unwrap();
        assert!(!rows.contains("Ministry of Education"), "{way}: {}", answer.body);
    }
    assert_eq!(visitor.get(&own).status, StatusCode::NOT_FOUND);

    let mut edna = world.signed_in("edna@sama.example");
    let page = edna.get(LIST);
    let id = page.between(r#"name="selected" value=""#, "\"");
    let done = edna.post("/en/sama/allocations/confirm", &[("selected", &id), ("back", LIST)]);
    assert!(edna.get(&done.location).says("Confirmed. The public can read it now."));
    for way in ways.iter().filter(|way| !way.contains("proposed")) {
        let answer = visitor.get(way);
        assert!(answer.says("Ministry of Education"), "{way}: {}", answer.body);
    }
    assert_eq!(visitor.get(&own).status, StatusCode::OK);
}

#[test]
fn an_approver_contests_with_a_reason_that_the_public_does_not_read() {
    let (world, education, health) = site();
    let mut officer = world.officer();
    propose(&mut officer, "12", &education);
    let mut edna = world.signed_in("edna@sama.example");
    let own = first(&mut edna);
    edna.get(&own);
    let silent = edna.post(&format!("{own}/contest"), &[("act", "contest"), ("reason", " ")]);
    assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(silent.says(r##"href="#field-reason""##), "{}", silent.body);
    let reason = "Boats are for the Ministry of Health.";
    let done = edna.post(&format!("{own}/contest"), &[("act", "contest"), ("reason", reason)]);
    assert!(edna.get(&done.location).says(reason));
    assert!(officer.get("/en/sama/allocations?status=contested").says(reason));
    let mut visitor = world.visitor();
    for way in ["/en/sama/recommendations/crc-co-2024-12", "/api/v1/allocations?mechanism=sama", LIST] {
        assert!(!visitor.get(way).says(reason), "{way}");
    }

    // The secretariat gives it to the other ministry.
    let form = "/en/sama/recommendations/crc-co-2024-12/allocation";
    officer.get(form);
    let nobody = officer.post(form, &[("lead", "")]);
    assert_eq!(nobody.status, StatusCode::SEE_OTHER, "an empty lead leaves the lead as it is");
    let both = officer.post(form, &[("lead", &health.id), ("supports", &health.id)]);
    assert!(both.says("The institution that leads cannot also support."), "{}", both.body);
    let done = officer.post(form, &[("lead", &health.id), ("reason", "As Education says")]);
    let page = officer.get(&done.location);
    assert!(page.says("1 recommendation was changed.") && page.says("Ministry of Health"), "{}", page.body);
    assert!(page.says(reason), "the history keeps why it was contested");
}

#[test]
fn what_waits_comes_with_a_suggestion_that_says_why_and_applies_nothing() {
    let (world, education, _) = site();
    let mut officer = world.officer();
    propose(&mut officer, "12", &education);
    world.follow();
    let page = officer.get(WAITING);
    assert!(page.says("A suggestion. Nothing is allocated until you propose it."), "{}", page.body);
    assert!(page.says("which has these words in common"), "{}", page.body);
    let chosen = format!(r#"<option value="{}" selected>"#, education.id);
    assert_eq!(page.body.matches(&chosen).count(), 1, "only the one that is like it has a suggestion");
    let ticked = waiting(&page, "14");
    let none = officer.post(WAITING, &[("selected", &ticked)]);
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(none.says("Fill this in."));
    let nothing = officer.post(WAITING, &[]);
    assert!(nothing.says("Select at least one row."), "{}", nothing.body);
}

#[test]
fn the_register_allocates_many_in_one_act_and_takes_it_back() {
    let (world, education, health) = site();
    let mut officer = world.officer();
    let list = officer.get("/en/sama/recommendations");
    let ids: Vec<String> = list
        .body
        .split(r#"name="selected" value=""#)
        .skip(1)
        .map(|rest| rest.split_once('"').unwrap().0.to_owned())
        .collect();
    assert_eq!(ids.len(), 3);
    let mut fields: Vec<(&str, &str)> = ids.iter().map(|id| ("selected", id.as_str())).collect();
    fields.extend([("lead", education.id.as_str()), ("supports", health.id.as_str())]);
    fields.push(("back", "/en/sama/recommendations"));
    let done = officer.post("/en/sama/recommendations/set", &fields);
    let page = officer.get(&done.location);
    assert!(page.says("3 recommendations were changed."), "{}", page.body);
    world.follow();
    let narrowed = officer.get(&format!("/en/sama/recommendations?lead={}", education.id));
    assert!(narrowed.says("3 recommendations"), "{}", narrowed.body);
    let undo = page.between(r#"action="/en/sama/acts/"#, "\"");
    officer.post(&format!("/en/sama/acts/{undo}"), &[]);
    assert!(officer.get(LIST).says("Nothing is allocated yet"));
}

#[test]
fn an_institution_that_leads_is_succeeded_before_it_is_closed() {
    let (world, education, health) = site();
    let mut officer = world.officer();
    propose(&mut officer, "12", &education);
    let place = "/en/sama/institutions/ministry-of-education";
    assert!(officer.get(place).says("What it holds"));
    let refused = officer.post(&format!("{place}/close"), &[("valid_to", "2026-11-22")]);
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.says("It still leads 1 open item."));
    assert!(refused.says("/en/sama/successions?from=ministry-of-education"), "{}", refused.body);

    let wrong = officer.get("/en/sama/successions/preview?from=ministry-of-education&kind=merge");
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    for field in ["to", "effective_on", "reason"] {
        assert!(wrong.says(&format!(r##"href="#field-{field}""##)), "{field}: {}", wrong.body);
    }
    let fields = [
        ("from", "ministry-of-education"),
        ("kind", "merge"),
        ("to", "ministry-of-health"),
        ("effective_on", "2026-11-01"),
        ("reason", "Decree 12"),
        ("closes", "yes"),
    ];
    let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
    let preview = officer.get(&format!("/en/sama/successions/preview?{query}"));
    assert!(preview.says("Ministry of Education is part of Ministry of Health."), "{}", preview.body);
    assert!(preview.says("Recommendations and clusters (1)"), "{}", preview.body);
    let tomorrow =
        fields.map(|(name, value)| (name, if name == "effective_on" { "2026-11-24" } else { value }));
    let refused = officer.post("/en/sama/successions/preview", &tomorrow);
    assert!(refused.says("has not come yet"), "{}", refused.body);

    let done = officer.post("/en/sama/successions/preview", &fields);
    let page = officer.get(&done.location);
    assert!(page.says("Taken over by") && page.says("Decree 12"), "{}", page.body);
    assert!(officer.get("/en/sama/institutions/ministry-of-health").says("Took over from"));
    let undo = page.between(r#"action="/en/sama/acts/"#, "\"");
    officer.post(&format!("/en/sama/acts/{undo}"), &[]);
    let page = officer.get(place);
    assert!(!page.says("Taken over by") && page.says("Close the institution"), "{}", page.body);
    assert_ne!(education.id, health.id);
}

#[test]
fn a_person_enters_her_absence_and_an_administrator_hands_over_what_another_held() {
    let (world, education, _) = site();
    world.person("admin@sama.example", Role::SecretariatAdmin, None);
    let filip = world.person("filip@sama.example", Role::InstitutionFocal, Some(&education));
    let mut officer = world.officer();
    propose(&mut officer, "12", &education);
    let mut edna = world.signed_in("edna@sama.example");
    let own = first(&mut edna);
    edna.get(&own);
    let kept = edna.post(&format!("{own}/keep"), &[("keeper", &filip)]);
    assert!(edna.get(&kept.location).says("filip"));

    let page = edna.get("/en/sama/absences");
    assert!(page.says("filip") && !page.says("amina"), "only colleagues are offered: {}", page.body);
    let empty = edna.post("/en/sama/absences", &[]);
    assert!(empty.says(r##"href="#field-from_on""##) && empty.says(r##"href="#field-to_on""##));
    let fields = [("from_on", "2026-11-23"), ("to_on", "2026-11-30"), ("delegate", filip.as_str())];
    let done = edna.post("/en/sama/absences", &fields);
    assert!(edna.get(&done.location).says("The absence is entered."));
    let mut delegate = world.signed_in("filip@sama.example");
    assert!(delegate.get(&own).says("Confirm"), "he stands in for the approver");

    let mut admin = world.signed_in("admin@sama.example");
    let members = admin.get("/en/sama/members");
    let row = members.body.split("<tr").find(|row| row.contains("filip@sama.example")).unwrap();
    let id = row.split_once(r#"href="/en/sama/members/"#).unwrap().1.split_once('"').unwrap().0.to_owned();
    let end = admin.get(&format!("/en/sama/members/{id}/end"));
    let hand_over = format!("/en/sama/members/{id}/hand-over");
    assert_eq!(end.location, hand_over, "who still holds something hands over first");
    let page = admin.get(&hand_over);
    assert!(page.says("Allocations kept") && page.says("Standing in for others") || page.says("Absences"));
    let done = admin.post(&hand_over, &[("note", "The file is in room 12.")]);
    let record = admin.get(&done.location);
    assert!(record.says("filip") && record.says("The file is in room 12."), "{}", record.body);
    assert!(admin.get("/en/sama/hand-overs").says("filip"));
    assert_eq!(
        delegate.get(&own).status,
        StatusCode::NOT_FOUND,
        "his seat has ended, and the lent one with it"
    );
}
