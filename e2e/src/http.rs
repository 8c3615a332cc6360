//! Plain requests without a browser: downloads, weights, the driver's own protocol.

use std::time::Duration;

use ureq::Agent;

/// Sends requests; follows nothing by itself, and takes every status for an answer.
#[derive(Clone)]
pub struct Http(Agent);

/// What came back, with the body as it travelled.
pub struct Answer {
    /// The status.
    pub status: u16,
    /// The headers, names in small letters.
    pub headers: Vec<(String, String)>,
    /// The body, compressed where the answer says so.
    pub body: Vec<u8>,
}

impl Answer {
    /// The value of a header; empty where it is not there.
    pub fn header(&self, name: &str) -> &str {
        self.headers.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }

    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8(self.body.clone()).expect("the answer is text")
    }
}

impl Default for Http {
    fn default() -> Self {
        Self::new()
    }
}

impl Http {
    /// A sender that never uses a proxy: everything is on this machine.
    pub fn new() -> Self {
        let config = Agent::config_builder()
            .http_status_as_error(false)
            .proxy(None)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .timeout_global(Some(Duration::from_secs(120)));
        Http(config.build().new_agent())
    }

    /// Asks for an address.
    pub fn get(&self, address: &str, headers: &[(&str, &str)]) -> Answer {
        let mut request = self.0.get(address);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        answer(request.call().unwrap_or_else(|error| panic!("{address}: {error}")))
    }

    /// Sends JSON.
    pub fn post(&self, address: &str, body: &serde_json::Value) -> Answer {
        let request = self.0.post(address).header("content-type", "application/json");
        answer(request.send(body.to_string()).unwrap_or_else(|error| panic!("{address}: {error}")))
    }

    /// Deletes; whether it went well does not matter.
    pub fn delete(&self, address: &str) {
        let _ = self.0.delete(address).call();
    }
}

fn answer(mut response: ureq::http::Response<ureq::Body>) -> Answer {
    let text = |value: &ureq::http::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    let headers =
        response.headers().iter().map(|(name, value)| (name.as_str().to_owned(), text(value))).collect();
    let status = response.status().as_u16();
    let body = response.body_mut().with_config().limit(256 * 1024 * 1024).read_to_vec();
    Answer { status, headers, body: body.expect("the answer arrives whole") }
}
