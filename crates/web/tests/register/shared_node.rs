//! On a node that two States share, an officer's import is limited to her State: by page and by program, on both
//! databases (docs/decisions/0007).

use axum::Router;
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use serde_json::Value;
use suivi_store::testing::on_each_kind;

use crate::world::{World, export, record_to, with_file};

fn of_two_states() -> String {
    export(&[
        record_to("Republic of Sama", "a1", 2024, 12, "Build schools on every island."),
        record_to("Cabo Verde", "b1", 2024, 13, "Train teachers for every village."),
    ])
}

#[test]
fn an_officer_who_imports_by_page_sees_why_another_states_record_is_refused() {
    on_each_kind(|kind| {
        let world = World::on(kind).with_neighbour();
        let mut amina = world.officer();
        amina.get("/en/sama/imports");
        let content = of_two_states();
        let fields = [("csrf", amina.token.as_str()), ("format", "uhri")];
        let (kind, body) = with_file(&fields, ("export.json", &content));
        let begun = amina.post_body("/en/sama/imports", kind, body);
        assert_eq!(begun.status, StatusCode::SEE_OTHER, "{}", begun.body);
        world.work();
        let preview = amina.get(&begun.location);
        assert!(preview.says("Import 1 record"), "{}", preview.body);
        assert!(preview.says("you bring in records of your own State only"), "{}", preview.body);
        amina.post(&format!("{}/commit", begun.location), &[]);
        world.work();
        let mut visitor = world.visitor();
        assert!(visitor.get("/en/recommendations?q=schools").says("1 recommendation<"));
        assert!(visitor.get("/en/recommendations?q=teachers").says("0 recommendations<"));
        assert!(visitor.get("/fr/sama/recommendations").says("1 recommandation<"));
    });
}

#[test]
fn a_program_with_the_officers_token_is_limited_in_the_same_way() {
    on_each_kind(|kind| {
        let world = World::on(kind).with_neighbour();
        let token = world.token();
        let router = world.router();
        let content = of_two_states();
        let (kind, body) = with_file(&[("format", "uhri")], ("export.json", &content));
        let begun = ask(&router, Request::post("/api/v1/mechanisms/sama/imports"), &token, kind, body);
        let import = format!("/api/v1/mechanisms/sama/imports/{}", begun["id"].as_str().unwrap());
        world.work();
        ask(&router, Request::post(format!("{import}/commit")), &token, "text/plain", String::new());
        world.work();
        let done = ask(&router, Request::get(&import), &token, "text/plain", String::new());
        assert_eq!((done["state"].as_str(), done["new"].as_u64()), (Some("committed"), Some(1)), "{done}");
        assert_eq!(done["refused"].as_u64(), Some(1), "{done}");
        let found = world.visitor().get("/api/v1/recommendations?q=teachers");
        let found: Value = serde_json::from_str(&found.body).unwrap();
        assert_eq!(found["total"].as_u64(), Some(0));
    });
}

fn ask(
    router: &Router,
    request: axum::http::request::Builder,
    token: &str,
    kind: &str,
    body: String,
) -> Value {
    use tower::ServiceExt;
    let request = request
        .header(header::AUTHORIZATION, format!("Bearer {token}"))
        .header(header::CONTENT_TYPE, kind)
        .body(Body::from(body))
        .unwrap();
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).build().unwrap();
    let bytes = runtime.block_on(async {
        let answer = router.clone().oneshot(request).await.unwrap();
        assert!(answer.status().is_success(), "{}", answer.status());
        axum::body::to_bytes(answer.into_body(), usize::MAX).await.unwrap()
    });
    serde_json::from_slice(&bytes).unwrap()
}
