//! Tidying what people write, before it is kept.

use suivi_kernel::{LocalText, Problem};

use crate::mechanisms::one_line;

/// Tidies a text of several lines: each as [`one_line`] does, at most one empty line between two paragraphs.
///
/// Refuses a text longer than `longest` characters.
pub fn several_lines(text: &str, longest: usize) -> Result<String, Problem> {
    let mut tidy = String::new();
    let mut is_gap = false;
    for line in text.lines() {
        let line = one_line(line, usize::MAX)?;
        if line.is_empty() {
            is_gap = !tidy.is_empty();
            continue;
        }
        if !tidy.is_empty() {
            tidy.push_str(if is_gap { "\n\n" } else { "\n" });
        }
        is_gap = false;
        tidy.push_str(&line);
    }
    if tidy.chars().count() > longest { Err(Problem::too_long(longest)) } else { Ok(tidy) }
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

/// [`several_lines`] for each language; languages left empty go.
pub fn passages(texts: &LocalText, longest: usize) -> Result<LocalText, Problem> {
    each(texts, |text| several_lines(text, longest))
}

/// A line that may be left out.
pub fn maybe_line(text: Option<&str>, longest: usize) -> Result<Option<String>, Problem> {
    Ok(text.map(|text| one_line(text, longest)).transpose()?.filter(|text| !text.is_empty()))
}

/// A passage that may be left out.
pub fn maybe_passage(text: Option<&str>, longest: usize) -> Result<Option<String>, Problem> {
    Ok(text.map(|text| several_lines(text, longest)).transpose()?.filter(|text| !text.is_empty()))
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

#[cfg(test)]
mod tests {
    use super::*;
    use suivi_kernel::Language;

    #[test]
    fn paragraphs_stay_and_heaps_of_empty_lines_go() {
        assert_eq!(several_lines("  One \r\ntwo\n\n\n\n three  ", 50).unwrap(), "One\ntwo\n\nthree");
        assert_eq!(several_lines("\n \n", 50).unwrap(), "");
        assert_eq!(several_lines("abc", 2), Err(Problem::too_long(2)));
    }

    #[test]
    fn one_language_suffices_and_empty_ones_go() {
        let texts = LocalText::of(Language::Fr, " Loi ").with(Language::En, "  ");
        assert_eq!(needed_titles(&texts, 50).unwrap(), LocalText::of(Language::Fr, "Loi"));
        assert_eq!(needed_titles(&LocalText::of(Language::En, " "), 50), Err(Problem::required("")));
    }
}
