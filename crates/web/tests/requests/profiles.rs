//! Requests on the hub's profiles.

use axum::http::StatusCode;
use suivi_domain::mechanisms::profiles::ensure_stubs;
use suivi_kernel::Role;

use crate::people::People;
use crate::world::{Answer, World};

const ALL: &str = "/en/hub/profiles";
const SAMA: &str = "/en/hub/profiles/republic-of-sama";
const OFFICER: Role = Role::SecretariatOfficer;

fn world() -> World {
    let world = World::new();
    world.db.write_here(ensure_stubs).unwrap();
    world
}

fn write(site: &People, chair: &str) -> Answer {
    let fields = [
        ("names_en", "Mechanism of Sama"),
        ("kind", "interministerial"),
        ("mandate", "report"),
        ("mandate", "engage"),
        ("year", "2019"),
        ("chair_en", chair),
        ("contact_en", "Secretariat of the mechanism"),
        ("contact_email", "follow-up@sama.example"),
        ("links", "https://sama.example/register The register"),
    ];
    site.post(OFFICER, &format!("{ALL}/new"), &fields)
}

fn revision(page: &Answer) -> String {
    page.between("name=\"revision\" value=\"", "\"").to_owned()
}

#[test]
fn the_world_is_a_list_a_table_a_map_and_a_file_in_english_and_arabic() {
    let world = world();
    let list = world.get(ALL);
    assert_eq!(list.status, StatusCode::OK);
    assert!(list.body.contains("193 profiles") && list.body.contains("<h2>Oceania</h2>"), "{}", list.body);
    assert!(list.body.contains(r#"<a href="/en/hub/profiles/norway">Norway</a>"#));
    let place = |name: &str| list.body.find(name).unwrap();
    assert!(place(">Angola<") < place(">Benin<") && place(">Benin<") < place(">Zambia<"));

    let arabic = world.get("/ar/hub/profiles?region=150");
    assert!(arabic.body.contains(r#"dir="rtl""#) && arabic.body.contains("النرويج"), "{}", arabic.body);
    assert!(!arabic.body.contains("أنغولا"), "Africa is filtered out");

    let table = world.get(&format!("{ALL}?as=table&group=sids"));
    assert!(table.body.contains(r#"role="columnheader""#) && !table.body.contains(">Norway<"));

    let map = world.get(&format!("{ALL}?as=map"));
    assert_eq!(map.body.matches(r#"class="tile empty-tile">"#).count(), 193 + 1, "and one in the legend");
    assert!(map.body.contains(r#"aria-label="Norway: Nothing confirmed yet""#));
    assert!(map.body.contains(r##"href="#states""##) && map.body.contains(r#"id="states""#));

    let file = world.get("/en/hub/profiles.csv?region=009");
    assert!(file.header("content-type").starts_with("text/csv") && file.body.contains("FJI"));
    assert_eq!(file.body.lines().count(), 1 + 14);
    assert_eq!(world.get(&format!("{ALL}?region=999")).status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[test]
fn a_mechanism_writes_and_confirms_its_profile_and_every_reader_sees_how_old_that_is() {
    let site = People::of(world());
    let refused = write(&site, "Write to amina@sama.example");
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        refused.body.contains("amina@sama.example") && refused.body.contains("#field-chair"),
        "{}",
        refused.body
    );
    let made = write(&site, "Minister of Justice");
    assert_eq!(made.header("location"), format!("{SAMA}?done=profile-saved"), "{}", made.body);

    let seen = site.world.get(SAMA);
    assert!(
        seen.body.contains("Minister of Justice") && seen.body.contains("Not confirmed yet"),
        "{}",
        seen.body
    );
    assert!(seen.body.contains("mailto:follow-up@sama.example") && !seen.body.contains("/confirm"));

    let question = site.get(OFFICER, &format!("{SAMA}/confirm"));
    let confirmed =
        site.post(OFFICER, &format!("{SAMA}/confirm"), &[("revision", revision(&question).as_str())]);
    assert_eq!(confirmed.header("location"), format!("{SAMA}?done=profile-confirmed"), "{}", confirmed.body);
    assert!(site.world.get(SAMA).body.contains("Confirmed today"));
    assert!(site.world.get(&format!("{ALL}?confirmed=yes")).body.contains("1 profile"));
    let other = site.get(Role::CsoOrg, &format!("{SAMA}/confirm"));
    assert_eq!(other.status, StatusCode::FORBIDDEN);
    assert_eq!(site.get(OFFICER, "/en/hub/profiles/norway/confirm").status, StatusCode::FORBIDDEN);
}

#[test]
fn the_checklist_stays_private_and_the_history_shows_what_changed() {
    let site = People::of(world());
    write(&site, "Minister of Justice");
    let sheet = site.get(OFFICER, &format!("{SAMA}/capacities"));
    assert!(sheet.body.contains("Only your secretariat sees this"), "{}", sheet.body);
    let said = [
        ("revision", revision(&sheet)),
        ("answer.liaise", "partly".to_owned()),
        ("note.liaise", "A lantern".to_owned()),
    ];
    let said: Vec<(&str, &str)> = said.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let saved = site.post(OFFICER, &format!("{SAMA}/capacities"), &said);
    assert_eq!(saved.header("location"), format!("{SAMA}?done=profile-assessed"), "{}", saved.body);
    assert!(site.get(OFFICER, &format!("{SAMA}/capacities")).body.contains("A lantern"));
    assert!(!site.world.get(SAMA).body.contains("lantern"));
    assert_eq!(site.get(Role::Ohchr, &format!("{SAMA}/capacities")).status, StatusCode::FORBIDDEN);

    let form = site.get(OFFICER, &format!("{SAMA}/edit"));
    let fields = [
        ("revision", revision(&form)),
        ("names_en", "Mechanism of Sama".to_owned()),
        ("chair_en", "Minister of Labour".to_owned()),
    ];
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let saved = site.post(OFFICER, &format!("{SAMA}/edit"), &fields);
    assert_eq!(saved.header("location"), format!("{SAMA}?done=profile-saved"), "{}", saved.body);
    let history = site.get(Role::Nhri, &format!("{SAMA}/history"));
    assert!(history.body.contains("Version 2") && history.body.contains("<del>"), "{}", history.body);
    assert!(site.world.get(&format!("{SAMA}/history")).header("location").starts_with("/en/sign-in"));
}
