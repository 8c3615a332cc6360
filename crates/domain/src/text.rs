//! Texts of several lines that people write: tidied the same way everywhere.

use suivi_kernel::{Language, LocalText, Problem};

use crate::mechanisms::one_line;

/// Tidies a text of several lines: lines end alike and without blanks, at most one empty line stands between two others,
/// and control and direction-override characters go.
///
/// Refuses a text longer than `longest` characters.
pub fn paragraphs(text: &str, longest: usize) -> Result<String, Problem> {
    let kept = text.replace("\r\n", "\n").replace('\r', "\n");
    let kept = kept.replace('\t', " ").replace('\u{2028}', "\n").replace('\u{2029}', "\n\n");
    let mut tidy = String::with_capacity(kept.len());
    let mut empty = 0;
    for line in kept.split('\n') {
        let line: String = line.chars().filter(|c| !c.is_control() && !is_direction_override(*c)).collect();
        let line = line.trim_end();
        if line.is_empty() {
            empty += 1;
            continue;
        }
        if !tidy.is_empty() {
            tidy.push_str(if empty > 0 { "\n\n" } else { "\n" });
        }
        tidy.push_str(line);
        empty = 0;
    }
    let tidy = tidy.trim();
    if tidy.chars().count() > longest { Err(Problem::too_long(longest)) } else { Ok(tidy.to_owned()) }
}

/// [`paragraphs`] for each language; languages left empty go.
pub fn paragraphs_in_each(texts: &LocalText, longest: usize) -> Result<LocalText, Problem> {
    each(texts, |text| paragraphs(text, longest))
}

/// [`one_line`] for each language; languages left empty go.
pub fn titles(texts: &LocalText, longest: usize) -> Result<LocalText, Problem> {
    each(texts, |text| one_line(text, longest))
}

/// As [`titles`]; refuses a text that is empty in every language.
pub fn needed_titles(texts: &LocalText, longest: usize) -> Result<LocalText, Problem> {
    let titles = titles(texts, longest)?;
    if titles.0.is_empty() { Err(Problem::required("")) } else { Ok(titles) }
}

/// A line that may be left out.
pub fn maybe_line(text: Option<&str>, longest: usize) -> Result<Option<String>, Problem> {
    Ok(text.map(|text| one_line(text, longest)).transpose()?.filter(|text| !text.is_empty()))
}

/// A passage that may be left out.
pub fn maybe_passage(text: Option<&str>, longest: usize) -> Result<Option<String>, Problem> {
    Ok(text.map(|text| paragraphs(text, longest)).transpose()?.filter(|text| !text.is_empty()))
}

fn each(texts: &LocalText, tidy_one: impl Fn(&str) -> Result<String, Problem>) -> Result<LocalText, Problem> {
    let mut tidy = LocalText::default();
    for (language, text) in &texts.0 {
        let text = tidy_one(text)?;
        if !text.is_empty() {
            tidy = tidy.with(*language, text);
        }
    }
    Ok(tidy)
}

/// A text in one language, or none where nothing was written.
pub fn in_language(language: Language, text: &str) -> LocalText {
    if text.trim().is_empty() { LocalText::default() } else { LocalText::of(language, text) }
}

/// Characters that can make a text show other than it is; the isolates and marks that Arabic needs are not among them.
pub(crate) fn is_direction_override(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{feff}' | '\u{2028}' | '\u{2029}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pasted_text_keeps_its_paragraphs_and_loses_what_hides() {
        let pasted = "  One\r\n\r\n\r\ntwo \u{202e}owt\u{0}\n ";
        assert_eq!(paragraphs(pasted, 50).unwrap(), "One\n\ntwo owt");
        assert_eq!(paragraphs("abc", 2), Err(Problem::too_long(2)));
    }

    #[test]
    fn a_language_in_which_nothing_was_written_is_left_out() {
        let texts = LocalText::of(Language::En, " a ").with(Language::Fr, " \n ");
        assert_eq!(paragraphs_in_each(&texts, 10).unwrap(), LocalText::of(Language::En, "a"));
    }

    #[test]
    fn one_language_suffices_and_empty_ones_go() {
        let texts = LocalText::of(Language::Fr, " Loi ").with(Language::En, "  ");
        assert_eq!(needed_titles(&texts, 50).unwrap(), LocalText::of(Language::Fr, "Loi"));
        assert_eq!(needed_titles(&LocalText::of(Language::En, " "), 50), Err(Problem::required("")));
    }
}
