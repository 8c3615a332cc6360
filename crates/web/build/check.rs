//! Complete in six languages: the same keys, the same variables, every plural form the language needs.

use crate::read::{Key, Messages, Part};

/// The plural categories that a count must distinguish, besides the default `other`.
fn plural_forms(language: &str) -> &'static [&'static str] {
    match language {
        "ru" => &["one", "few", "many"],
        "ar" => &["one", "two", "few", "many"],
        "zh" => &[],
        _ => &["one"],
    }
}

const PLURAL_WORDS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Compares every language with the first, and says what is missing, extra or different.
pub fn complete(languages: &[&str], files: &[Messages]) -> Vec<String> {
    let mut faults = Vec::new();
    let Some(model) = files.first() else { return faults };
    for (language, messages) in languages.iter().zip(files) {
        for (key, message) in model {
            match messages.get(key) {
                None => {
                    faults.push(format!("messages/{language}: {key} is missing (it is in {})", message.file))
                }
                Some(own) if own.variables() != message.variables() => faults.push(format!(
                    "{}: {key} uses the variables {:?}, the English one {:?}",
                    own.file,
                    own.variables(),
                    message.variables()
                )),
                Some(_) => {}
            }
        }
        for (key, message) in messages {
            if !model.contains_key(key) {
                faults.push(format!("{}: {key} does not exist in English", message.file));
            }
            for fault in plural_faults(&message.parts, language) {
                faults.push(format!("{}: {key}: {fault}", message.file));
            }
        }
    }
    faults
}

fn plural_faults(parts: &[Part], language: &str) -> Vec<String> {
    let mut faults = Vec::new();
    for part in parts {
        let Part::Choice { variable, variants, default } = part else { continue };
        let has = |word: &str| variants.iter().any(|(key, _)| *key == Key::Word(word.to_owned()));
        if default.0 == Key::Word("other".to_owned()) {
            let by_number = |form: &str| match form {
                "one" if language == "ar" => variants.iter().any(|(key, _)| *key == Key::Number(1)),
                "two" => variants.iter().any(|(key, _)| *key == Key::Number(2)),
                _ => false,
            };
            let counts = variants.iter().any(|(key, _)| match key {
                Key::Number(_) => false,
                Key::Word(word) => PLURAL_WORDS.contains(&word.as_str()),
            });
            for form in plural_forms(language).iter().filter(|_| counts) {
                if !has(form) && !by_number(form) {
                    faults.push(format!("the plural form [{form}] of ${variable} is missing"));
                }
            }
        } else if PLURAL_WORDS.iter().any(|word| has(word)) {
            faults.push(format!("the default of a count of ${variable} must be *[other]"));
        }
        for (_, parts) in variants.iter().chain([default]) {
            faults.append(&mut plural_faults(parts, language));
        }
    }
    faults
}
