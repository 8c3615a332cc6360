//! A browser without scripts: it keeps cookies, follows nothing by itself and sends forms with their hidden fields.

use std::collections::BTreeMap;

use axum::Router;
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use tower::ServiceExt;

/// A browser.
pub struct Browser {
    router: Router,
    runtime: tokio::runtime::Runtime,
    cookies: BTreeMap<String, String>,
    /// The hidden token of the page that was looked at last.
    pub token: String,
    /// A header to send along, as another site's page would make the browser do.
    pub fetch_site: &'static str,
}

/// What came back.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub location: String,
    pub body: String,
}

impl Answer {
    /// Whether the page says so.
    pub fn says(&self, words: &str) -> bool {
        self.body.contains(words)
    }

    /// What stands between two pieces of the page.
    pub fn between(&self, begin: &str, end: &str) -> String {
        let after = self.body.split_once(begin).unwrap_or_else(|| panic!("no {begin} in {}", self.body)).1;
        after.split_once(end).unwrap().0.to_owned()
    }
}

impl Browser {
    pub fn new(router: Router) -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).build().unwrap();
        Browser { router, runtime, cookies: BTreeMap::new(), token: String::new(), fetch_site: "same-origin" }
    }

    /// Opens an address.
    pub fn get(&mut self, path: &str) -> Answer {
        self.send(Request::get(path), Body::empty())
    }

    /// Sends a form of the page looked at last, with its hidden token.
    pub fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let token = self.token.clone();
        let fields: Vec<(&str, &str)> = [("csrf", token.as_str())].iter().chain(fields).copied().collect();
        self.post_bare(path, &fields)
    }

    /// Sends fields and nothing else.
    pub fn post_bare(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let mut body = form_urlencoded::Serializer::new(String::new());
        body.extend_pairs(fields);
        self.post_body(path, "application/x-www-form-urlencoded", body.finish())
    }

    /// Sends a body of any kind.
    pub fn post_body(&mut self, path: &str, kind: &str, body: String) -> Answer {
        self.send(Request::post(path).header(header::CONTENT_TYPE, kind), Body::from(body))
    }

    pub fn has_cookie(&self, name: &str) -> bool {
        self.cookies.contains_key(name)
    }

    fn send(&mut self, request: axum::http::request::Builder, body: Body) -> Answer {
        let cookies: Vec<String> =
            self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let request = request
            .header(header::COOKIE, cookies.join("; "))
            .header(header::HOST, "suivi.sama.example")
            .header("sec-fetch-site", self.fetch_site)
            .header(header::USER_AGENT, "Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/140.0")
            .body(body)
            .unwrap();
        let router = self.router.clone();
        let (parts, bytes) = self.runtime.block_on(async move {
            let (parts, body) = router.oneshot(request).await.unwrap().into_parts();
            (parts, axum::body::to_bytes(body, usize::MAX).await.unwrap())
        });
        for cookie in parts.headers.get_all(header::SET_COOKIE) {
            let cookie = cookie.to_str().unwrap();
            assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), "{cookie}");
            let (name, value) = cookie.split(';').next().unwrap().split_once('=').unwrap();
            if value.is_empty() || cookie.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        let body = String::from_utf8(bytes.into()).unwrap();
        if let Some((_, after)) = body.split_once(r#"name="csrf" value=""#) {
            self.token = after.split('"').next().unwrap().to_owned();
        }
        let location =
            parts.headers.get(header::LOCATION).map_or("", |value| value.to_str().unwrap()).to_owned();
        Answer { status: parts.status, location, body }
    }
}
