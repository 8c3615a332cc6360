//! A browser, driven by the WebDriver protocol.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::http::Http;
use crate::process::{Running, wait_for};

/// How long a page may take on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);
/// The Tab key, as WebDriver names it.
const TAB: &str = "\u{E004}";
/// The name under which the protocol hands out parts of a page.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// Whether pages may run scripts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scripts {
    /// As usual.
    On,
    /// Never.
    Off,
}

/// The size of the window and the colours the reader prefers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// 1280 pixels wide, light.
    Desk,
    /// 390 pixels wide, dark.
    Phone,
}

/// A browser with one window; it closes when this value goes. Where the test fails, it leaves a picture behind.
pub struct Browser {
    http: Http,
    session: String,
    _driver: Running,
    _profile: TempDir,
}

impl Browser {
    /// Opens a browser.
    pub fn open(scripts: Scripts) -> Self {
        let chromium = tool("CHROMIUM", &["chromium", "chromium-browser", "google-chrome"], "chromium");
        let driver = start_driver();
        let port: String = driver
            .said
            .last()
            .unwrap()
            .rsplit("port ")
            .next()
            .unwrap()
            .chars()
            .filter(char::is_ascii_digit)
            .collect();
        let profile = tempfile::tempdir().unwrap();
        let http = Http::new();
        let address = format!("http://127.0.0.1:{port}");
        let wanted = capabilities(&chromium, profile.path(), scripts);
        let answer: Value =
            serde_json::from_slice(&http.post(&format!("{address}/session"), &wanted).body).unwrap();
        let id = answer["value"]["sessionId"].as_str().unwrap_or_else(|| panic!("no browser: {answer}"));
        let session = format!("{address}/session/{id}");
        let browser = Browser { http, session, _driver: driver, _profile: profile };
        browser.ask("timeouts", json!({"script": 120_000, "pageLoad": 60_000, "implicit": 0}));
        browser.look(Look::Desk);
        browser
    }

    /// Changes the window.
    pub fn look(&self, look: Look) {
        let (width, height, colours) = match look {
            Look::Desk => (1280, 900, "light"),
            Look::Phone => (390, 844, "dark"),
        };
        let size = json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": false});
        self.devtools("Emulation.setDeviceMetricsOverride", size);
        let features = json!([{"name": "prefers-color-scheme", "value": colours}]);
        self.devtools("Emulation.setEmulatedMedia", json!({ "features": features }));
    }

    /// Goes to an address.
    pub fn go(&self, address: &str) {
        self.ask("url", json!({ "url": address }));
    }

    /// Opens the page again until the words of a part are as they are to be: on a busy machine the search index follows an act
    /// later than the next page comes.
    pub fn reload_until(&self, selector: &str, is_so: impl Fn(&str) -> bool) {
        let address = self.address();
        wait_for(&format!("other words in {selector} of {}", self.path()), PATIENCE, || {
            let words = self.text(selector);
            if is_so(&words) {
                return Some(());
            }
            self.go(&address);
            None
        });
    }

    /// Where the browser is.
    pub fn address(&self) -> String {
        self.look_up("url").as_str().unwrap().to_owned()
    }

    /// The path and what follows it.
    pub fn path(&self) -> String {
        let address = self.address();
        let rest = address.split_once("://").unwrap().1;
        rest.find('/').map_or("/", |at| &rest[at..]).to_owned()
    }

    /// Everything written on the page.
    pub fn page(&self) -> String {
        self.text("body")
    }

    /// Whether the page says so.
    pub fn says(&self, words: &str) -> bool {
        self.page().contains(words)
    }

    /// The words of the first part that a selector finds.
    pub fn text(&self, selector: &str) -> String {
        let found = self.find(selector);
        self.look_up(&format!("element/{found}/text")).as_str().unwrap().to_owned()
    }

    /// An attribute of the first part that a selector finds.
    pub fn attribute(&self, selector: &str, name: &str) -> String {
        let found = self.find(selector);
        self.look_up(&format!("element/{found}/attribute/{name}")).as_str().unwrap_or_default().to_owned()
    }

    /// What stands in the first field that a selector finds.
    pub fn value(&self, selector: &str) -> String {
        let found = self.find(selector);
        self.look_up(&format!("element/{found}/property/value")).as_str().unwrap_or_default().to_owned()
    }

    /// How many parts a selector finds.
    pub fn count(&self, selector: &str) -> usize {
        self.ask("elements", by("css selector", selector)).as_array().unwrap().len()
    }

    /// Whether a part is to be seen.
    pub fn shows(&self, selector: &str) -> bool {
        self.count(selector) > 0 && {
            let found = self.find(selector);
            self.look_up(&format!("element/{found}/displayed")) == json!(true)
        }
    }

    /// Clicks on what a selector finds.
    pub fn click(&self, selector: &str) {
        let found = self.find(selector);
        self.bring_to_the_middle(&found);
        self.ask(&format!("element/{found}/click"), json!({}));
    }

    /// A person scrolls until she sees well what she wants to click on.
    fn bring_to_the_middle(&self, found: &str) {
        let scroll = "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })";
        self.script(scroll, json!([{ ELEMENT: found }]));
    }

    /// Clicks on the button or link that leads to another page, and waits for that page.
    pub fn follow(&self, selector: &str) {
        self.leave(&self.find(selector));
    }

    /// Clicks on the link with these words, and waits for its page.
    pub fn follow_link(&self, words: &str) {
        self.leave(&self.element("link text", words));
    }

    fn leave(&self, found: &str) {
        let old = self.find("html");
        self.bring_to_the_middle(found);
        self.ask(&format!("element/{found}/click"), json!({}));
        wait_for("the next page", PATIENCE, || {
            let address = format!("{}/element/{old}/name", self.session);
            (self.http.get(&address, &[]).status != 200).then_some(())
        });
        self.settled();
    }

    fn settled(&self) {
        wait_for("a whole page", PATIENCE, || {
            let body = json!({"script": "return document.readyState", "args": []});
            let answer = self.http.post(&format!("{}/execute/sync", self.session), &body);
            let answer: Value = serde_json::from_slice(&answer.body).unwrap_or_default();
            (answer["value"] == json!("complete")).then_some(())
        });
    }

    /// Writes into a field, in place of what stood there. For a file, the words are its path.
    pub fn write(&self, selector: &str, words: &str) {
        let found = self.find(selector);
        if self.attribute(selector, "type") != "file" {
            self.ask(&format!("element/{found}/clear"), json!({}));
        }
        self.ask(&format!("element/{found}/value"), json!({ "text": words }));
    }

    /// Chooses from a list by the value that is sent.
    pub fn choose(&self, selector: &str, value: &str) {
        self.click(&format!("{selector} option[value='{value}']"));
    }

    /// Presses keys, wherever the focus is.
    pub fn press(&self, keys: &str) {
        let focus = self.look_up("element/active");
        let focus = focus[ELEMENT].as_str().unwrap();
        self.ask(&format!("element/{focus}/value"), json!({ "text": keys }));
    }

    /// Presses Tab until the focus is on what a selector means.
    pub fn tab_to(&self, selector: &str) {
        for _ in 0..400 {
            let there = "return document.activeElement.matches(arguments[0])";
            if self.script(there, json!([selector])) == json!(true) {
                return;
            }
            self.press(TAB);
        }
        panic!("{selector} cannot be reached with the Tab key on {}", self.path());
    }

    /// Puts the focus on what a selector means, as a reader who has come that far.
    pub fn focus(&self, selector: &str) {
        self.script("document.querySelector(arguments[0]).focus()", json!([selector]));
    }

    /// Runs a few words of script in the page and answers what they return.
    pub fn script(&self, words: &str, values: Value) -> Value {
        self.ask("execute/sync", json!({"script": words, "args": values}))
    }

    /// Runs a script that answers through its last argument.
    pub fn script_with_answer(&self, words: &str, values: Value) -> Value {
        self.ask("execute/async", json!({"script": words, "args": values}))
    }

    /// Waits until the page says so, looking again and again.
    pub fn wait_until_it_says(&self, words: &str) {
        wait_for(&format!("\"{words}\" on {}", self.path()), PATIENCE, || {
            // The page may be between two of its states.
            let body = by("css selector", "body");
            let answer: Value =
                serde_json::from_slice(&self.http.post(&format!("{}/element", self.session), &body).body)
                    .ok()?;
            let found = answer["value"][ELEMENT].as_str()?;
            let text = self.http.get(&format!("{}/element/{found}/text", self.session), &[]);
            let text: Value = serde_json::from_slice(&text.body).ok()?;
            text["value"].as_str().is_some_and(|text| text.contains(words)).then_some(())
        });
        self.settled();
    }

    /// What the browser's own tools answer.
    pub fn devtools(&self, command: &str, values: Value) -> Value {
        self.ask("goog/cdp/execute", json!({"cmd": command, "params": values}))
    }

    fn find(&self, selector: &str) -> String {
        self.element("css selector", selector)
    }

    fn element(&self, using: &str, words: &str) -> String {
        let found = self.ask("element", by(using, words));
        found[ELEMENT].as_str().unwrap().to_owned()
    }

    fn ask(&self, what: &str, body: Value) -> Value {
        let answer = self.http.post(&format!("{}/{what}", self.session), &body);
        self.taken(what, &body, &answer.body)
    }

    fn look_up(&self, what: &str) -> Value {
        let answer = self.http.get(&format!("{}/{what}", self.session), &[]);
        self.taken(what, &Value::Null, &answer.body)
    }

    fn taken(&self, what: &str, asked: &Value, body: &[u8]) -> Value {
        let mut answer: Value = serde_json::from_slice(body).unwrap();
        if let Some(error) = answer["value"]["error"].as_str() {
            let words: String = asked.to_string().chars().take(200).collect();
            let why =
                answer["value"]["message"].as_str().unwrap_or_default().lines().next().unwrap_or_default();
            panic!("{what} {words}: {error}: {why}");
        }
        answer["value"].take()
    }

    /// Keeps a picture of the page, for whoever looks into a failure.
    fn keep_picture(&self) {
        let answer = self.http.get(&format!("{}/screenshot", self.session), &[]);
        let Ok(answer) = serde_json::from_slice::<Value>(&answer.body) else { return };
        let Some(picture) = answer["value"].as_str() else { return };
        let name: String = std::thread::current().name().unwrap_or("journey").replace("::", "-");
        let folder = pictures();
        let _ = std::fs::create_dir_all(&folder);
        let _ = std::fs::write(folder.join(format!("{name}.png")), unpacked(picture));
        eprintln!("the page is in {}", folder.join(format!("{name}.png")).display());
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.keep_picture();
        }
        // The driver ends the browser with its session; the driver itself ends after this.
        self.http.delete(&self.session);
    }
}

/// Starts the browser's driver on a port that is free. The driver asks for one on the newer kind of address and then wants the same
/// number on the older kind; where another program has just that one, it ends, and is started again.
fn start_driver() -> Running {
    let program = tool("CHROMEDRIVER", &["chromedriver"], "chromium-driver");
    let mut said = Vec::new();
    for _ in 0..5 {
        let mut command = Command::new(&program);
        command.arg("--port=0");
        match Running::try_start(command, |line| line.contains("was started successfully on port")) {
            Ok(driver) => return driver,
            Err(lines) => said = lines,
        }
    }
    panic!("{} ended five times before it was ready; it said: {said:#?}", program.display());
}

fn by(using: &str, value: &str) -> Value {
    json!({"using": using, "value": value})
}

fn capabilities(chromium: &Path, profile: &Path, scripts: Scripts) -> Value {
    let profile = format!("--user-data-dir={}", profile.display());
    let mut flags = vec![
        "--headless=new",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--no-default-browser-check",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-proxy-server",
        "--lang=en",
        &profile,
    ];
    if is_root() {
        flags.push("--no-sandbox");
    }
    let rule = if scripts == Scripts::Off { 2 } else { 1 };
    let options = json!({
        "binary": chromium,
        "args": flags,
        "prefs": {"profile.managed_default_content_settings.javascript": rule},
    });
    json!({"capabilities": {"alwaysMatch": {"browserName": "chrome", "goog:chromeOptions": options}}})
}

/// The super-user may not use the browser's sandbox.
fn is_root() -> bool {
    let home = std::fs::metadata("/proc/self");
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        home.is_ok_and(|home| home.uid() == 0)
    }
    #[cfg(not(unix))]
    {
        let _ = home;
        false
    }
}

/// A program of the machine: the one a variable names, or the first that is on the path.
fn tool(variable: &str, names: &[&str], package: &str) -> PathBuf {
    if let Some(given) = std::env::var_os(variable) {
        return PathBuf::from(given);
    }
    let path = std::env::var_os("PATH").unwrap_or_default();
    let places =
        std::env::split_paths(&path).flat_map(|folder| names.iter().map(move |name| folder.join(name)));
    let mut found = places.into_iter().filter(|place| place.is_file());
    found.next().unwrap_or_else(|| {
        panic!("the journeys need {}: install the package {package}, or set {variable}", names[0])
    })
}

/// Where pictures of failures go.
fn pictures() -> PathBuf {
    let test = std::env::current_exe().unwrap();
    test.ancestors().nth(3).unwrap_or(Path::new("target")).join("e2e-shots")
}

/// Undoes Base64.
fn unpacked(text: &str) -> Vec<u8> {
    const SIGNS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let (mut bytes, mut held, mut bits) = (Vec::with_capacity(text.len() * 3 / 4), 0_u32, 0);
    for sign in text.bytes() {
        let Some(value) = SIGNS.iter().position(|known| *known == sign) else { continue };
        held = (held << 6 | value as u32) & 0xFFFF;
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.push((held >> bits) as u8);
        }
    }
    bytes
}
