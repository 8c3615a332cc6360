//! The keys that journeys press, as WebDriver names them.

pub const ENTER: &str = "\u{E007}";
pub const SHIFT: &str = "\u{E008}";
pub const DOWN: &str = "\u{E015}";
