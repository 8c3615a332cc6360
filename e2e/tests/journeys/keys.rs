//! The keys that journeys press, as WebDriver names them.

pub const ENTER: &str = "\u{E007}";
pub const SHIFT: &str = "\u{E008}";
pub const DOWN: &str = "\u{E015}";
pub const SPACE: &str = " ";
pub const ALT_DOWN: &str = "\u{E00A}\u{E015}";
pub const CONTROL_ENTER: &str = "\u{E009}\u{E007}";
