//! The accessibility rules: WCAG 2.0, 2.1 and 2.2 at A and AA, and the best practices of axe.

use std::fmt;
use std::path::Path;
use std::sync::OnceLock;

use serde_json::{Value, json};

use crate::browser::Browser;

/// One rule that one page breaks.
pub struct Found {
    /// The page and how it was looked at.
    pub page: String,
    /// The rule.
    pub rule: String,
    /// Where: selectors, each with the piece of the page.
    pub places: Vec<String>,
}

impl fmt::Display for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}: {}", self.page, self.rule)?;
        for place in self.places.iter().take(4) {
            writeln!(f, "    {place}")?;
        }
        if self.places.len() > 4 {
            writeln!(f, "    and {} more", self.places.len() - 4)?;
        }
        Ok(())
    }
}

const RUN: &str = r"
    const done = arguments[arguments.length - 1];
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
    document.querySelectorAll('details:not(.menu)').forEach((part) => { part.open = true; });
    axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] }).then((all) => done({
        passed: all.passes.length,
        found: all.violations.map((v) => ({
            rule: `${v.id} (${v.impact}): ${v.help}`,
            places: v.nodes.map((n) => `${n.target.join(' ')}  ${n.html.slice(0, 160)}  ${n.failureSummary.slice(0, 240).replace(/\s+/g, ' ')}`),
        })),
    }), (error) => done({ failed: String(error) }));
";

/// Checks the page that the browser shows, with everything folded on it opened.
pub fn check(browser: &Browser, page: &str) -> Vec<Found> {
    if browser.script("return typeof axe", json!([])) != json!("object") {
        browser.script(source(), json!([]));
    }
    let outcome = browser.script_with_answer(RUN, json!([]));
    assert_eq!(outcome["failed"], Value::Null, "axe on {page}");
    assert!(outcome["passed"].as_u64() > Some(5), "axe looked at nothing on {page}: {outcome}");
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let found = outcome["found"].as_array().unwrap().iter();
    found
        .map(|one| Found {
            page: page.to_owned(),
            rule: text(&one["rule"]),
            places: one["places"].as_array().unwrap().iter().map(text).collect(),
        })
        .collect()
}

fn source() -> &'static str {
    static SOURCE: OnceLock<String> = OnceLock::new();
    SOURCE.get_or_init(|| {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("node_modules/axe-core/axe.min.js");
        std::fs::read_to_string(&file)
            .unwrap_or_else(|error| panic!("{}: {error}. Run `npm ci` in e2e.", file.display()))
    })
}
