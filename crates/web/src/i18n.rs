//! The words of the interface in six languages, and numbers and dates as each language writes them.
//!
//! The messages live in `messages/<language>/<subject>.ftl` (Fluent). The build turns each into a function of
//! [`msg`], and fails when a language lacks one; so an incomplete translation does not compile.

mod age;
mod collation;
mod date;
mod message;
mod number;

pub use date::machine_date_time;
pub use message::{Slot, Value};

use suivi_kernel::{Language, Problem, Role};

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// The reader's language: a small handle that every function of [`msg`] takes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct L10n(Language);

impl L10n {
    /// The interface in one language.
    pub fn new(language: Language) -> Self {
        L10n(language)
    }

    /// The language.
    pub fn language(self) -> Language {
        self.0
    }

    /// The message of a key made at run time, where the closed list of keys is elsewhere (`role-…`).
    /// None when no such message exists or when it takes values.
    pub fn find(self, key: &str) -> Option<&'static str> {
        let words = message_of(key)?.words(self);
        (!words.is_empty()).then_some(words)
    }

    /// As [`L10n::find`], for the messages `<group>-<code>`; an unknown code is shown as it is.
    pub fn coded<'c>(self, group: &str, code: &'c str) -> &'c str {
        self.find(&format!("{group}-{code}")).unwrap_or(code)
    }

    /// What is wrong with a field, and what to do.
    pub fn problem(self, problem: &Problem) -> String {
        let Some(message) = message_of(problem.key) else { return problem.to_string() };
        // Digits are a number where the message counts them, and else stay as they were typed.
        let value = match problem.value.parse::<i64>() {
            Ok(number) if message.counts() => Value::from(number),
            _ => Value::from(problem.value.as_str()),
        };
        message.say(self, &[value])
    }

    /// What the audit trail calls `account.sign_in`, in words; an action without words is shown as it is.
    pub fn audit_action(self, action: &str) -> &str {
        self.find(&format!("audit-{}", action.replace('.', "-"))).unwrap_or(action)
    }

    /// The name of a role.
    pub fn role(self, role: Role) -> &'static str {
        self.coded("role", role.code())
    }
}

fn message_of(key: &str) -> Option<&'static message::Message> {
    let at = msg::TABLE.binary_search_by(|(k, _)| (*k).cmp(key)).ok()?;
    Some(msg::TABLE[at].1)
}

#[cfg(test)]
mod tests;
