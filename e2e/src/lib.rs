//! Journeys through the running program in a real browser: what the other tests cannot see.
//!
//! The tests are in `tests/journeys`; this is what they stand on: the site itself, a browser driven by the WebDriver
//! protocol, and the accessibility rules of axe. Everything that is started is ended with the test, also when it
//! fails. What is missing on the machine is a failure that says what to install, never a silent pass.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "this crate is only a test")]

mod axe;
mod browser;
mod http;
mod process;
mod site;
pub mod word;

pub use axe::{Found, check};
pub use browser::{Browser, Look, Scripts};
pub use http::{Answer, Http};
pub use site::Site;
