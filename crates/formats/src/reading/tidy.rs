//! The text of a block as a person sees it: on one line, without what machines left in it.

use crate::clean;

/// A text on one line. Tabs stay, one at a time; other white space is single. Hyphens are all of one kind.
pub(super) fn line(raw: &str) -> String {
    let mut line = String::with_capacity(raw.len());
    for piece in raw.split('\t') {
        let words = clean::text(piece).text.replace("\n\n", " ").replace('\n', " ");
        if !line.is_empty() && !line.ends_with('\t') {
            line.push('\t');
        }
        line.extend(
            words.chars().map(|sign| if matches!(sign, '\u{2010}' | '\u{2011}') { '-' } else { sign }),
        );
    }
    line.truncate(line.trim_end().len());
    line
}

#[cfg(test)]
mod tests {
    use super::line;

    #[test]
    fn a_line_keeps_its_tabs_and_nothing_that_cannot_be_seen() {
        assert_eq!(
            line("\t12.\t\tThe  plan&nbsp;of\u{200b}ten re\u{2011}read\u{ad} \t"),
            "12.\tThe plan often re-read"
        );
        assert_eq!(line("one\ntwo"), "one two");
    }
}
