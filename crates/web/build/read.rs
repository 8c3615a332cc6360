//! Reads one language's Fluent files into plain patterns.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent_syntax::ast;
use fluent_syntax::parser;

/// A language's messages by key.
pub type Messages = BTreeMap<String, Message>;

/// One message in one language.
pub struct Message {
    /// Where it stands, for errors.
    pub file: String,
    /// What it says.
    pub parts: Vec<Part>,
}

/// A piece of a message.
pub enum Part {
    /// Words.
    Text(String),
    /// The value of a variable.
    Variable(String),
    /// Words that depend on the value of a variable.
    Choice { variable: String, variants: Vec<(Key, Vec<Part>)>, default: (Key, Vec<Part>) },
}

/// What a variant is chosen by.
#[derive(Clone, PartialEq, Eq)]
pub enum Key {
    /// Exactly this number.
    Number(i64),
    /// This plural category, or this word.
    Word(String),
}

impl Message {
    /// Every variable that the message names.
    pub fn variables(&self) -> BTreeSet<String> {
        let mut names = BTreeSet::new();
        collect(&self.parts, &mut names);
        names
    }
}

fn collect(parts: &[Part], names: &mut BTreeSet<String>) {
    for part in parts {
        match part {
            Part::Text(_) => {}
            Part::Variable(name) => {
                names.insert(name.clone());
            }
            Part::Choice { variable, variants, default } => {
                names.insert(variable.clone());
                variants.iter().chain([default]).for_each(|(_, parts)| collect(parts, names));
            }
        }
    }
}

/// Reads every `.ftl` file of a folder; the faults name file and key.
pub fn language(folder: &Path, language: &str) -> Result<Messages, Vec<String>> {
    let mut messages = Messages::new();
    let mut faults = Vec::new();
    let mut paths: Vec<_> = match fs::read_dir(folder) {
        Ok(entries) => entries.flatten().map(|entry| entry.path()).collect(),
        Err(e) => return Err(vec![format!("{}: {e}", folder.display())]),
    };
    paths.sort();
    for path in paths.iter().filter(|path| path.extension().is_some_and(|e| e == "ftl")) {
        let file = path.display().to_string();
        let text = match fs::read_to_string(path) {
            Ok(text) => text.replace("\r\n", "\n"),
            Err(e) => {
                faults.push(format!("{file}: {e}"));
                continue;
            }
        };
        let resource = parser::parse(text.as_str()).unwrap_or_else(|(resource, errors)| {
            for error in errors {
                let line = text[..error.pos.start].matches('\n').count() + 1;
                faults.push(format!("{file}:{line}: {error}"));
            }
            resource
        });
        for entry in resource.body {
            let message = match entry {
                ast::Entry::Message(message) => message,
                ast::Entry::Term(term) => {
                    faults.push(format!(
                        "{file}: -{}: terms are not supported: write the words out",
                        term.id.name
                    ));
                    continue;
                }
                _ => continue,
            };
            let key = message.id.name.to_owned();
            let Some(pattern) = message.value.filter(|_| message.attributes.is_empty()) else {
                faults.push(format!("{file}: {key}: a message is one text, without attributes"));
                continue;
            };
            match parts(pattern, language) {
                Ok(parts) => {
                    if messages.insert(key.clone(), Message { file: file.clone(), parts }).is_some() {
                        faults.push(format!("{file}: {key} is written twice"));
                    }
                }
                Err(fault) => faults.push(format!("{file}: {key}: {fault}")),
            }
        }
    }
    if faults.is_empty() { Ok(messages) } else { Err(faults) }
}

fn parts(pattern: ast::Pattern<&str>, language: &str) -> Result<Vec<Part>, String> {
    let mut parts = Vec::new();
    for element in pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => parts.push(Part::Text(spaced(value, language))),
            ast::PatternElement::Placeable { expression } => match expression {
                ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }) => {
                    parts.push(Part::Text(
                        fluent_syntax::unicode::unescape_unicode_to_string(value).into_owned(),
                    ));
                }
                ast::Expression::Inline(inline) => parts.push(Part::Variable(variable(inline)?)),
                ast::Expression::Select { selector, variants } => {
                    parts.push(choice(selector, variants, language)?)
                }
            },
        }
    }
    Ok(joined(parts))
}

/// Neighbouring words as one piece: Fluent hands them over line by line.
fn joined(parts: Vec<Part>) -> Vec<Part> {
    let mut joined: Vec<Part> = Vec::new();
    for part in parts {
        match (joined.last_mut(), part) {
            (Some(Part::Text(before)), Part::Text(words)) => before.push_str(&words),
            (_, part) => joined.push(part),
        }
    }
    joined
}

fn choice(
    selector: ast::InlineExpression<&str>,
    variants: Vec<ast::Variant<&str>>,
    language: &str,
) -> Result<Part, String> {
    let variable = variable(selector)?;
    let mut others = Vec::new();
    let mut default = None;
    for variant in variants {
        let key = match variant.key {
            ast::VariantKey::Identifier { name } => Key::Word(name.to_owned()),
            ast::VariantKey::NumberLiteral { value } => {
                Key::Number(value.parse().map_err(|_| format!("[{value}] is no whole number"))?)
            }
        };
        let value = (key, parts(variant.value, language)?);
        if variant.default { default = Some(value) } else { others.push(value) }
    }
    let default = default.ok_or("a choice needs a default, marked *")?;
    Ok(Part::Choice { variable, variants: others, default })
}

fn variable(expression: ast::InlineExpression<&str>) -> Result<String, String> {
    match expression {
        ast::InlineExpression::VariableReference { id } => Ok(id.name.to_owned()),
        _ => Err("only variables and string literals may stand in { }".to_owned()),
    }
}

/// French typography: no-break spaces before high punctuation and inside guillemets, so that translators need
/// not type them.
fn spaced(text: &str, language: &str) -> String {
    if language != "fr" {
        return text.to_owned();
    }
    let mut text = text.replace(" :", "\u{a0}:").replace("« ", "«\u{202f}").replace(" »", "\u{202f}»");
    for sign in [";", "!", "?", "%"] {
        text = text.replace(&format!(" {sign}"), &format!("\u{202f}{sign}"));
    }
    text
}
