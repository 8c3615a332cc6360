//! Getting about a page with nothing but keys.

use serde_json::json;
use suivi_e2e::Browser;

pub const TAB: &str = "\u{E004}";
pub const ENTER: &str = "\u{E007}";
pub const SHIFT: &str = "\u{E008}";
pub const DOWN: &str = "\u{E015}";

/// Presses Tab until the focus is on what a selector means.
pub fn tab_to(browser: &Browser, selector: &str) {
    for _ in 0..400 {
        let there = browser.script("return document.activeElement.matches(arguments[0])", json!([selector]));
        if there == json!(true) {
            return;
        }
        browser.press(TAB);
    }
    panic!("{selector} cannot be reached with the Tab key");
}

/// Sets the focus, as if the reader had come there before.
pub fn focus(browser: &Browser, selector: &str) {
    browser.script("document.querySelector(arguments[0]).focus()", json!([selector]));
}
