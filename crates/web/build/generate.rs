//! Writes one Rust function per message, and the tables for looking messages up by key.

use std::collections::BTreeSet;
use std::fmt::Write;

use crate::read::{Key, Message, Messages, Part};

/// The text of the generated file.
pub fn functions(files: &[Messages]) -> String {
    let mut plain = String::new();
    let mut marked = String::new();
    let mut table = String::new();
    let keys = files.first().into_iter().flat_map(|messages| messages.keys());
    for key in keys {
        let forms: Vec<&Message> = files.iter().filter_map(|messages| messages.get(key)).collect();
        let Some(english) = forms.first() else { continue };
        let name = function_name(key);
        let variables = english.variables();
        let doc = format!("    /// {}\n", in_words(&english.parts).replace('\n', " "));
        let data = format!(
            "Message {{ forms: [{}] }}",
            forms.iter().map(|m| parts(&m.parts, &variables)).collect::<Vec<_>>().join(", ")
        );
        let constant = name.to_uppercase();
        let _ = writeln!(table, "    ({key:?}, &{constant}),");
        let _ = writeln!(plain, "    pub(super) static {constant}: Message = {data};");
        plain += &doc;
        if variables.is_empty() {
            let _ = writeln!(plain, "    pub fn {name}(l: L10n) -> &'static str {{ {constant}.words(l) }}");
            continue;
        }
        let arguments = |kind: &str| {
            variables.iter().map(|v| format!(", {}: impl Into<{kind}<'a>>", ident(v))).collect::<String>()
        };
        let values = variables.iter().map(|v| format!("{}.into()", ident(v))).collect::<Vec<_>>().join(", ");
        let _ = writeln!(
            plain,
            "    pub fn {name}<'a>(l: L10n{}) -> String {{ {constant}.say(l, &[{values}]) }}",
            arguments("Value")
        );
        marked += &doc;
        let _ = writeln!(
            marked,
            "    pub fn {name}<'a>(l: L10n{}) -> maud::Markup {{ super::msg::{constant}.mark_up(l, &[{values}]) }}",
            arguments("Slot")
        );
    }
    format!(
        "/// Every message of the interface, one function each; the document comment is the English wording.\n\
         #[allow(clippy::all)]\n\
         pub mod msg {{\n    use super::message::{{Key, Message, Part, Value}};\n    use super::L10n;\n\n{plain}\n    \
         /// Every message by its key, in alphabetical order.\n    \
         pub(super) static TABLE: &[(&str, &Message)] = &[\n{table}    ];\n}}\n\n\
         /// The messages with values, as markup: a text is set apart by `<bdi>`, markup is taken as it is.\n\
         #[allow(clippy::all)]\n\
         pub mod msg_html {{\n    use super::message::Slot;\n    use super::L10n;\n\n{marked}}}\n"
    )
}

fn function_name(key: &str) -> String {
    key.replace('-', "_").to_lowercase()
}

/// A variable as a Rust name; the few that Rust keeps for itself get an underscore.
fn ident(variable: &str) -> String {
    let name = variable.replace('-', "_");
    if ["type", "as", "in", "for", "use", "ref", "where", "l"].contains(&name.as_str()) {
        name + "_"
    } else {
        name
    }
}

fn parts(list: &[Part], variables: &BTreeSet<String>) -> String {
    let position = |variable: &str| variables.iter().position(|v| v == variable).unwrap_or_default();
    let mut text = String::from("&[");
    for part in list {
        let _ = match part {
            Part::Text(words) => write!(text, "Part::Text({words:?}), "),
            Part::Variable(name) => write!(text, "Part::Value({}), ", position(name)),
            Part::Choice { variable, variants, default } => {
                let variants: String = variants
                    .iter()
                    .map(|(key, list)| match key {
                        Key::Number(n) => format!("(Key::Number({n}), {}), ", parts(list, variables)),
                        Key::Word(word) => format!("(Key::Word({word:?}), {}), ", parts(list, variables)),
                    })
                    .collect();
                write!(
                    text,
                    "Part::Choice {{ of: {}, variants: &[{variants}], default: {} }}, ",
                    position(variable),
                    parts(&default.1, variables)
                )
            }
        };
    }
    text + "]"
}

fn in_words(list: &[Part]) -> String {
    list.iter()
        .map(|part| match part {
            Part::Text(words) => words.replace('[', "\\[").replace('<', "\\<"),
            Part::Variable(name) => format!("`{name}`"),
            Part::Choice { default, .. } => in_words(&default.1),
        })
        .collect()
}
