//! One line of standard input and what is suggested for it.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use suivi_kernel::Language;
use suivi_language::suggest::{Model, Origin, Suggestion};

/// A line that says more than its text.
#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    id: Option<Value>,
    text: String,
    #[serde(default)]
    language: Option<String>,
}

/// What is suggested for one line.
#[derive(Debug, Serialize)]
pub struct Answer {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<Value>,
    language: Language,
    suggestions: Vec<Suggestion>,
    #[serde(skip)]
    text: String,
}

/// The answer to a line: a text, or a JSON object with a text; none to an empty line.
pub fn to_line(model: &Model, line: &[u8], language: Language) -> Result<Option<Answer>, String> {
    let line = std::str::from_utf8(line).map_err(|_| "it is not in UTF-8".to_owned())?.trim();
    if line.is_empty() {
        return Ok(None);
    }
    let asked = if line.starts_with('{') {
        serde_json::from_str(line).map_err(|error| format!("as JSON: {error}"))?
    } else {
        Asked { id: None, text: line.to_owned(), language: None }
    };
    let language = match asked.language {
        Some(code) => code.parse().map_err(|_| format!("\"{code}\" is none of the six languages"))?,
        None => language,
    };
    let suggestions = model.suggest(&asked.text, language);
    Ok(Some(Answer { id: asked.id, language, suggestions, text: asked.text }))
}

impl Answer {
    /// For people: the text, and a line for each suggestion.
    pub fn words(&self) -> String {
        let mut lines = vec![self.text.clone()];
        for one in &self.suggestions {
            let words: Vec<String> =
                one.because.iter().map(|word| format!("{} {:.0} %", word.text, word.share * 100.0)).collect();
            let from = match one.from {
                Origin::Rule => "rule",
                Origin::Model => "learnt",
            };
            let sure = one.sureness * 100.0;
            lines.push(format!(
                "  {} {}  {sure:.0} % sure, {from}: {}",
                one.field.code(),
                one.code,
                words.join(", ")
            ));
        }
        lines.join("\n")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(line: &str) -> Result<Option<Answer>, String> {
        to_line(Model::shipped(), line.as_bytes(), Language::En)
    }

    #[test]
    fn a_line_is_a_text_or_an_object_that_keeps_its_identifier() {
        let plain = answer("Abolish the death penalty").unwrap().unwrap();
        assert!(plain.suggestions.iter().any(|one| one.code == "issue_death_penalty"));
        let object =
            answer(r#"{"id": 7, "text": "Abolir la peine de mort", "language": "fr"}"#).unwrap().unwrap();
        assert_eq!((object.id.clone(), object.language), (Some(Value::from(7)), Language::Fr));
        assert!(object.words().contains("issue_death_penalty"));
        assert!(answer("  ").unwrap().is_none());
    }

    #[test]
    fn a_line_that_is_not_understood_says_why() {
        assert!(answer(r#"{"id": 7}"#).unwrap_err().contains("text"));
        assert!(answer(r#"{"text": "x", "language": "de"}"#).unwrap_err().contains("de"));
        assert!(to_line(Model::shipped(), &[0xff], Language::En).unwrap_err().contains("UTF-8"));
    }
}
