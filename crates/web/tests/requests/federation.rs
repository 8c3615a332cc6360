//! Other nodes, open formats, the search of the hub; and that nobody is told what is not for her.

use std::thread;

use axum::body::Body;
use axum::http::{Method, Request, StatusCode};
use serde_json::{Value, json};
use suivi_domain::Secrets;
use suivi_domain::accounts::NewSession;
use suivi_domain::hub::Audience;
use suivi_domain::hub::federation::{self, Card, Http, PeerSettings, PublicKey, Purpose, Signed};
use suivi_domain::hub::shelf::{self, Facet, Kind, Offered};
use suivi_kernel::{Actor, Language, LocalText, Role};
use suivi_web::routes::all;

use crate::people::People;
use crate::permissions::example;
use crate::world::{Answer, World, signed_in};

fn machine() -> Actor {
    Actor::command_line()
}

fn publish(world: &World, kind: Kind, id: &str, words: &str, audience: Audience) {
    let offered = Offered {
        kind,
        id,
        mechanism_id: &world.sama.id,
        institution_id: None,
        slug: id,
        state: Some("FJI"),
        language: Language::En,
        audience,
        titles: LocalText::of(Language::En, words),
        summaries: LocalText::of(Language::En, format!("{words} <in short>")),
        texts: LocalText::of(Language::En, format!("How {words} came about.")),
        facets: vec![Facet::new("theme", "right_to_education")],
        dated: None,
        document: document(kind, words),
    };
    world.db.write_here(|tx| shelf::put(tx, &machine(), offered)).unwrap();
}

/// What the page of the kind shows.
fn document(kind: Kind, words: &str) -> Value {
    match kind {
        Kind::Event => json!({
            "titles": {"en": words}, "concepts": {}, "kind": "seminar", "mode": "online", "status": "open",
            "venue": "", "zone": "UTC", "starts_at": "2026-12-01T09:00:00", "ends_at": "2026-12-01T10:00:00",
            "languages": ["en"], "states": [], "seats": null, "closes_at": null, "contact": "", "organisers": "",
            "extra_minute": false, "cancelled_reason": null, "provisions": [], "sessions": [], "documents": [],
            "recording": null, "transcript": null, "reports": []
        }),
        Kind::Assistance => json!({
            "state": "FJI", "mechanism": {}, "language": "en", "status": "submitted", "flags": [], "modalities": [],
            "submitted_on": null, "consent_until": "2030-01-01", "titles": {"en": words}, "needs": null,
            "capacities": [], "themes": [], "period_from": null, "period_to": null, "objectives": null, "fund": null,
            "amount": null, "currency": null, "contact": null, "recommendations": [], "timeline": [],
            "evaluation": null
        }),
        Kind::Question => json!({
            "title": words, "body": words, "language": "en",
            "speaker": {"names": {"en": "Sama"}, "role": "secretariat_officer", "state": "XSA", "person": null},
            "asked_at": "2026-11-20T09:00:00", "capacities": [], "themes": [], "states": [], "is_closed": false,
            "accepted": null, "hidden": null, "versions": [], "answers": []
        }),
        Kind::Page => json!({
            "capacity": "engagement", "titles": {"en": words}, "texts": {"en": words}, "reviewed_on": "2026-11-01",
            "review_on": "2028-11-01", "versions": []
        }),
        _ => json!({"words": words}),
    }
}

fn site() -> World {
    let world = World::new();
    publish(&world, Kind::Practice, "one-register", "One register for ferries", Audience::Public);
    publish(&world, Kind::Event, "seminar", "A seminar on ferries", Audience::Public);
    publish(&world, Kind::Page, "gone", "A page on rafts", Audience::Public);
    world.db.write_here(|tx| shelf::withdraw(tx, &machine(), "gone", Some("It was wrong."))).unwrap();
    world.register.catch_up().unwrap();
    world
}

fn json_of(answer: &Answer) -> Value {
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    serde_json::from_str(&answer.body).unwrap()
}

/// Everything that somebody is answered who opens every address of the site: the table's own with examples in place of
/// their parts, and `more`.
fn every_answer(world: &World, session: Option<&NewSession>, more: &[String]) -> Vec<(String, String)> {
    let table = all().into_iter().filter(|route| route.method == Method::GET);
    let paths = table.map(|route| example(world, route.path)).chain(more.iter().cloned());
    paths
        .map(|path| {
            let request = Request::get(&path);
            let request = session.map_or(Request::get(&path), |session| signed_in(request, session));
            let answer = world.ask(request.body(Body::empty()).unwrap());
            assert!(!answer.status.is_server_error(), "{path}: {}", answer.body);
            (path, answer.body)
        })
        .collect()
}

/// A word that only some may read, and the addresses at which it might slip out.
struct Canary {
    word: &'static str,
    id: &'static str,
    kind: Kind,
    audience: Audience,
}

const CANARIES: [Canary; 4] = [
    Canary { word: "Zanzanet", id: "canary-net", kind: Kind::Practice, audience: Audience::Network },
    Canary { word: "Zanzaun", id: "canary-un", kind: Kind::Question, audience: Audience::Un },
    Canary { word: "Zanzaseminar", id: "canary-seminar", kind: Kind::Event, audience: Audience::Network },
    Canary { word: "Zanzaplea", id: "canary-plea", kind: Kind::Assistance, audience: Audience::Un },
];

impl Canary {
    fn addresses(&self) -> Vec<String> {
        let (id, word, kind) = (self.id, self.word, self.kind.code());
        let place = federation::path_of(self.kind);
        vec![
            format!("/en/hub/{place}/{id}"),
            format!("/en/hub/{place}?q={word}"),
            format!("/en/hub/search?q={word}"),
            format!("/en/hub/search?q={}", &word[..word.len() - 1]),
            format!("/en/hub/search?q=Zanza*&kind={kind}"),
            format!("/en/hub/feed.atom?kind={kind}"),
            format!("/api/v1/hub/items?q={word}"),
            format!("/api/v1/hub/items?kind={kind}"),
            format!("/api/v1/hub/items/{id}"),
            format!("/api/v1/hub/items/{id}/jsonld"),
            format!("/oai?verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:suivi.sama.example:{id}"),
        ]
    }

    /// Whether an answer tells something of it, beyond what the address itself says.
    fn is_told(&self, path: &str, body: &str) -> bool {
        let plain = body.replace("<mark>", "").replace("</mark>", "");
        let word = self.word;
        let signs = [format!("How {word} came"), format!("{word} &lt;in"), format!("{word} <in")];
        let is_named = |name: &str| !path.contains(name) && plain.contains(name);
        // A mechanism's own trail tells its secretariat by identifiers what was done.
        let is_own_trail = path.contains("/audit");
        signs.iter().any(|sign| plain.contains(sign))
            || is_named(word)
            || (is_named(self.id) && !is_own_trail)
    }

    fn is_for(&self, role: Option<Role>) -> bool {
        match (self.audience, role) {
            (Audience::Public, _) => true,
            (Audience::Network, role) => role.is_some(),
            (Audience::Un, role) => matches!(role, Some(Role::Ohchr | Role::Unct)),
        }
    }
}

fn everywhere() -> Vec<String> {
    let fixed = [
        "/oai?verb=ListRecords&metadataPrefix=oai_dc",
        "/oai?verb=ListIdentifiers&metadataPrefix=oai_dc",
        "/api/v1/hub/feed?after=0",
        "/en/recommendations?q=Zanza*",
    ];
    fixed.iter().map(|path| (*path).to_owned()).chain(CANARIES.iter().flat_map(Canary::addresses)).collect()
}

#[test]
fn nobody_is_told_at_any_address_what_is_not_for_her() {
    let world = World::new();
    for canary in &CANARIES {
        publish(&world, canary.kind, canary.id, canary.word, canary.audience);
    }
    world.register.catch_up().unwrap();
    let more = everywhere();
    let (mut told, mut wrong) = (0, Vec::new());
    let roles = [None, Some(Role::Ohchr)].into_iter().chain(Role::ALL.iter().copied().map(Some));
    let mut people: Vec<(Option<Role>, Option<NewSession>)> = Vec::new();
    for role in roles {
        if people.iter().any(|(known, _)| *known == role) {
            continue;
        }
        match role {
            None => people.push((None, None)),
            Some(role) => {
                if let Ok(link) = world.person(Some(role)) {
                    people.push((Some(role), Some(world.sign_in(&link))));
                }
            }
        }
    }
    assert!(people.len() > 15);
    for (role, session) in &people {
        for (path, body) in every_answer(&world, session.as_ref(), &more) {
            for canary in CANARIES.iter().filter(|canary| canary.is_told(&path, &body)) {
                if !canary.is_for(*role) {
                    wrong.push(format!("{role:?} is told of {} at {path}", canary.word));
                }
                told += 1;
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(told > 50, "those for whom it is do read it: {told}");
}

#[test]
fn a_node_says_who_it_is_and_what_it_published_signed() {
    let world = site();
    let card: Signed = serde_json::from_str(&world.get("/api/v1/hub/node").body).unwrap();
    let said: Card = serde_json::from_str(&card.body).unwrap();
    let key = PublicKey::parse(&said.node).unwrap();
    assert!(card.is_by(&key, Purpose::Card));
    assert_eq!((said.address.as_str(), said.protocol), ("https://suivi.sama.example", 1));
    let page = world.get("/api/v1/hub/feed?after=0");
    assert_eq!(page.header("cache-control"), "private, no-store");
    assert_eq!(json_of(&page)["entries"].as_array().unwrap().len(), 3);
    for odd in ["after=-1", "limit=0", "limit=101", "after=x"] {
        let answer = world.get(&format!("/api/v1/hub/feed?{odd}"));
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{odd}");
    }
    let forged = Request::get("/api/v1/hub/feed?after=0")
        .header("x-suivi-node", said.node.as_str())
        .header("x-suivi-at", "0")
        .header("x-suivi-signature", "00");
    assert_eq!(
        world.ask(forged.body(Body::empty()).unwrap()).status,
        StatusCode::OK,
        "it is known to nobody"
    );
}

#[test]
fn one_node_reads_another_over_the_network() {
    let (south, north) = (site(), World::new());
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let listener = runtime.block_on(tokio::net::TcpListener::bind("127.0.0.1:0")).unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let router = south.router();
    runtime.spawn(async move { axum::serve(listener, router).await });
    let key = Secrets::new([8; 32]).node_key();
    let web = Http::new();
    let fingerprint = Secrets::new([7; 32]).node_key().public().fingerprint();
    assert!(federation::meet(&web, &address, "0000 0000").is_err());
    let met = federation::meet(&web, &format!("{address}/"), &fingerprint).unwrap();
    let settings = PeerSettings { audience: Audience::Public, is_pulled: true };
    let peer = north.db.write_here(|tx| federation::add(tx, &machine(), met, settings)).unwrap();
    let pulled = federation::pull(&north.db, &key, &web, &peer.id).unwrap();
    assert_eq!((pulled.new, pulled.refused, pulled.trouble), (2, 0, None));
    north.register.catch_up().unwrap();
    let found = north.get("/en/hub/search?q=register");
    for part in [
        "One <mark>register</mark> for ferries",
        "Republic of Sama",
        "on its own node",
        "/en/hub/practices/one-register",
    ] {
        assert!(found.body.contains(part), "{part} is not in {}", found.body);
    }
    let nodes = north.get("/en/hub/nodes");
    assert!(nodes.body.contains(&address) && nodes.body.contains("Read"), "{}", nodes.body);
    assert!(!nodes.body.contains("/en/hub/nodes/new"), "a visitor adds nothing");
    let item = json_of(&north.get("/api/v1/hub/items?kind=practice"));
    assert_eq!(item["items"][0]["origin"]["url"], format!("{address}/en/hub/practices/one-register"));
    drop(runtime);
    thread::sleep(std::time::Duration::from_millis(50));
    let lost = federation::pull(&north.db, &key, &web, &peer.id).unwrap();
    assert_eq!(lost.trouble.map(|why| why.code()), Some("unreachable"));
}

#[test]
fn what_is_public_is_a_feed_json_ld_and_a_catalogue() {
    let world = site();
    let feed = world.get("/fr/hub/feed.atom?kind=practice");
    assert_eq!(feed.header("content-type"), "application/atom+xml; charset=utf-8");
    assert!(
        feed.body.contains("One register for ferries") && !feed.body.contains("seminar"),
        "{}",
        feed.body
    );
    assert!(feed.body.contains("https://suivi.sama.example/fr/hub/practices/one-register"));
    assert_eq!(world.get("/en/hub/feed.atom?kind=poem").status, StatusCode::UNPROCESSABLE_ENTITY);
    let about = json_of(&world.get("/api/v1/hub/items/seminar/jsonld"));
    assert_eq!((&about["@type"], &about["spatialCoverage"]["identifier"]), (&json!("Event"), &json!("FJI")));
    assert_eq!(world.get("/api/v1/hub/items/gone/jsonld").status, StatusCode::NOT_FOUND);
    assert_eq!(world.get("/api/v1/hub/items/gone").status, StatusCode::GONE);
    let catalogue = json_of(&world.get("/catalogue.jsonld"));
    let sets = catalogue["dcat:dataset"].as_array().unwrap();
    assert_eq!(sets.len(), 2 + 3);
    for file in sets.iter().flat_map(|set| set["dcat:distribution"].as_array().unwrap()) {
        let address = file["dcat:accessURL"]["@id"].as_str().unwrap();
        let path = address.strip_prefix("https://suivi.sama.example").unwrap();
        let answer = world.get(path);
        assert_eq!(answer.status, StatusCode::OK, "{path}");
        let kind = file["dcat:mediaType"].as_str().unwrap();
        assert!(answer.header("content-type").starts_with(kind), "{path}: {}", answer.header("content-type"));
    }
}

#[test]
fn a_harvester_is_answered_as_the_protocol_says() {
    let world = site();
    let ask = |query: &str| world.get(&format!("/oai?{query}")).body;
    assert!(ask("verb=Identify").contains("<deletedRecord>persistent</deletedRecord>"));
    assert!(ask("verb=ListMetadataFormats").contains("<metadataPrefix>oai_dc</metadataPrefix>"));
    assert!(ask("verb=ListSets").contains("<setSpec>practice</setSpec>"));
    let records = ask("verb=ListRecords&metadataPrefix=oai_dc");
    assert_eq!(records.matches("<record>").count(), 3);
    assert!(records.contains("<header status=\"deleted\">") && !records.contains("rafts"), "{records}");
    assert!(records.contains("<dc:title xml:lang=\"en\">One register for ferries</dc:title>"));
    let only = ask("verb=ListIdentifiers&metadataPrefix=oai_dc&set=event&from=2026-11-23&until=2026-11-23");
    assert_eq!(only.matches("<header>").count(), 1);
    let one = "verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:suivi.sama.example:seminar";
    assert!(ask(one).contains("A seminar on ferries"));
    for (query, code) in [
        ("", "badVerb"),
        ("verb=Sing", "badVerb"),
        ("verb=ListRecords", "badArgument"),
        ("verb=Identify&set=x", "badArgument"),
        ("verb=ListRecords&metadataPrefix=oai_dc&from=yesterday", "badArgument"),
        ("verb=ListRecords&metadataPrefix=oai_dc&from=2026-11-24&until=2026-11-23", "badArgument"),
        ("verb=ListRecords&metadataPrefix=oai_dc&from=2026-11-24&until=2026-11-23T00:00:00Z", "badArgument"),
        ("verb=ListRecords&verb=ListRecords&metadataPrefix=oai_dc", "badArgument"),
        ("verb=ListRecords&metadataPrefix=marc", "cannotDisseminateFormat"),
        ("verb=ListRecords&resumptionToken=abc", "badResumptionToken"),
        ("verb=ListRecords&metadataPrefix=oai_dc&from=2027-01-01", "noRecordsMatch"),
        ("verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:elsewhere.example:1", "idDoesNotExist"),
    ] {
        let answer = ask(query);
        assert!(answer.contains(&format!("<error code=\"{code}\">")), "{query}: {answer}");
    }
    for n in 0..150 {
        publish(&world, Kind::Page, &format!("page-{n}"), "A page", Audience::Public);
    }
    let first = world.get("/oai?verb=ListIdentifiers&metadataPrefix=oai_dc");
    let token = first.between("cursor=\"0\">", "</resumptionToken>").to_owned();
    assert!(first.body.contains("completeListSize=\"153\""));
    let second = ask(&format!("verb=ListIdentifiers&resumptionToken={token}"));
    assert_eq!(second.matches("<header").count(), 53);
    assert!(
        second.contains("cursor=\"100\"/>") || second.contains("cursor=\"100\"></resumptionToken>"),
        "the last part says so"
    );
}

#[test]
fn the_hub_is_searched_and_narrowed() {
    let world = site();
    let all = world.get("/en/hub/search?q=ferries");
    assert!(all.body.contains("2 results") && all.body.contains("A seminar on"), "{}", all.body);
    let practices = world.get("/en/hub/search?q=ferries&kind=practice");
    assert!(practices.body.contains("1 result") && !practices.body.contains("A seminar on"));
    assert!(world.get("/en/hub/search?q=rafts").body.contains("Nothing was found."));
    assert_eq!(world.get("/en/hub/search?kind=poem").status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(world.get("/en/recommendations?q=ferries").body.contains("/en/hub/search?q=ferries"));
    let found = json_of(&world.get("/api/v1/hub/items?q=seminar&facet=theme:right_to_education"));
    assert_eq!((&found["total"], &found["items"][0]["slug"]), (&json!(1), &json!("seminar")));
}

#[test]
fn who_runs_the_machine_adds_a_node_and_is_told_what_is_wrong() {
    let site = People::of(World::new());
    let refused = site.get(Role::SecretariatAdmin, "/en/hub/nodes/new");
    assert_eq!(refused.status, StatusCode::FORBIDDEN, "it is the hub's and not the mechanism's");
    let operator = site.world.sign_in(&site.world.person(None).unwrap());
    let post = |path: &str, fields: &[(&str, &str)]| {
        let mut body = form_urlencoded::Serializer::new(String::new());
        body.append_pair("csrf", &operator.csrf).extend_pairs(fields);
        let request = signed_in(Request::post(path), &operator)
            .header("content-type", "application/x-www-form-urlencoded");
        site.world.ask(request.body(Body::from(body.finish())).unwrap())
    };
    let wrong = post(
        "/en/hub/nodes",
        &[("address", "http://hub.example"), ("fingerprint", "0000"), ("audience", "un")],
    );
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        wrong.body.contains("#field-address") && wrong.body.contains("value=\"http://hub.example\""),
        "{}",
        wrong.body
    );
    let nobody = post("/en/hub/nodes", &[("address", "http://127.0.0.1:1"), ("fingerprint", "0000")]);
    assert!(nobody.body.contains("No node of Suivi answers"), "{}", nobody.body);
    let page =
        site.world.ask(signed_in(Request::get("/en/hub/nodes"), &operator).body(Body::empty()).unwrap());
    assert!(page.body.contains("/en/hub/nodes/new") && page.body.contains("No other node is known here"));
}
