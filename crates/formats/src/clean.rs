//! Text as a person wrote it, without what machines left in it.

use std::borrow::Cow;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use crate::Note;

/// How often markup inside markup ("&amp;amp;lt;p&amp;gt;") is undone before it is left as it stands.
const ROUNDS: usize = 4;

/// A cleaned text and what had to be taken out of it.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Cleaned {
    /// The text: paragraphs on lines of their own, single spaces, composed letters.
    pub text: String,
    /// NUL characters were in it.
    pub had_nul: bool,
    /// Characters that turn the direction of writing were in it.
    pub had_bidi: bool,
    /// Other control characters were in it.
    pub had_control: bool,
}

impl Cleaned {
    /// The notes this cleaning deserves, for the field `field`.
    pub fn notes(&self, field: &str) -> Vec<Note> {
        let field = field.to_owned();
        let mut notes = Vec::new();
        if self.had_nul {
            notes.push(Note::NulRemoved { field: field.clone() });
        }
        if self.had_bidi {
            notes.push(Note::BidiRemoved { field: field.clone() });
        }
        if self.had_control {
            notes.push(Note::ControlRemoved { field });
        }
        notes
    }
}

/// Cleans running text: HTML and entities undone, control and direction-turning characters out, white space single,
/// paragraphs kept as lines.
pub fn text(raw: &str) -> Cleaned {
    if is_clean_already(raw) {
        return Cleaned { text: raw.to_owned(), ..Cleaned::default() };
    }
    thoroughly(raw)
}

fn thoroughly(raw: &str) -> Cleaned {
    let mut plain = Cow::Borrowed(raw);
    for _ in 0..ROUNDS {
        let next = without_markup(&plain);
        if next == plain {
            break;
        }
        plain = Cow::Owned(next.into_owned());
    }
    let mut cleaned = Cleaned::default();
    // Composing letters is slow, and seldom needed.
    let kept: String = match is_nfc_quick(plain.chars()) {
        IsNormalized::Yes => plain.chars().filter(|c| cleaned.admits(*c)).collect(),
        _ => plain.nfc().filter(|c| cleaned.admits(*c)).collect(),
    };
    cleaned.text = single_spaced(&kept);
    cleaned
}

/// True for printable ASCII with single spaces inside it and no sign that could begin markup: most labels.
fn is_clean_already(text: &str) -> bool {
    let mut previous = b' ';
    for byte in text.bytes() {
        if !matches!(byte, b' '..=b'~') || matches!(byte, b'<' | b'&') || (byte == b' ' && previous == b' ') {
            return false;
        }
        previous = byte;
    }
    previous != b' ' || text.is_empty()
}

/// Cleans a label: as [`text`], on one line, without the bullet or the asterisk some exports put on it.
pub fn label(raw: &str) -> Cleaned {
    let mut cleaned = text(raw);
    if cleaned.text.contains(['\n', '\u{A0}']) {
        cleaned.text = cleaned.text.split_whitespace().collect::<Vec<_>>().join(" ");
    }
    let bare =
        cleaned.text.trim_start_matches(['-', '–', '—', '•', '·', '*', ' ']).trim_end_matches(['*', ' ']);
    cleaned.text = bare.to_owned();
    cleaned
}

/// The text with NUL shown as "␀", since no database keeps NUL; nothing else is changed.
pub(crate) fn keepable(raw: &str) -> String {
    raw.replace('\0', "\u{2400}")
}

/// Characters that override or embed a direction of writing, and isolate marks.
pub fn is_bidi_control(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// True where a spreadsheet would take the text for a formula.
pub fn begins_like_a_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '\u{FF1D}', '\u{FF0B}', '\u{FF0D}', '\u{FF20}'])
}

/// True where a label mixes Latin with Cyrillic or Greek letters inside one word, as look-alike names do.
pub fn mixes_scripts(label: &str) -> bool {
    label.split(|c: char| !c.is_alphabetic()).any(|word| {
        let latin = word.chars().any(|c| matches!(c, 'A'..='Z' | 'a'..='z' | '\u{C0}'..='\u{24F}'));
        let other = word.chars().any(|c| matches!(c, '\u{370}'..='\u{52F}'));
        latin && other
    })
}

impl Cleaned {
    fn admits(&mut self, c: char) -> bool {
        match c {
            '\0' => self.had_nul = true,
            '\n' | '\r' | '\t' | '\u{85}' | '\u{2028}' | '\u{2029}' => return true,
            // Soft hyphens, byte-order marks and zero-width spaces mean nothing inside text.
            '\u{AD}' | '\u{FEFF}' | '\u{200B}' | '\u{2060}' | '\u{FFFE}' | '\u{FFFF}' => {}
            c if is_bidi_control(c) => self.had_bidi = true,
            c if c.is_control() => self.had_control = true,
            _ => return true,
        }
        false
    }
}

/// One space between words, at most one empty line between paragraphs; a no-break space stays where French sets it.
fn single_spaced(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if !is_space(c) {
            out.push(c);
            continue;
        }
        let (mut lines, mut unbroken) = (0, false);
        let mut space = Some(c);
        let mut after_return = false;
        while let Some(c) = space {
            lines += usize::from(is_line_end(c) && !(c == '\n' && after_return));
            after_return = c == '\r';
            unbroken |= matches!(c, '\u{A0}' | '\u{202F}');
            space = chars.next_if(|c| is_space(*c));
        }
        let next = chars.peek().copied();
        if out.is_empty() || next.is_none() {
            continue;
        }
        match lines {
            0 if unbroken
                && (matches!(next, Some(';' | ':' | '!' | '?' | '»' | '%')) || out.ends_with('«')) =>
            {
                out.push('\u{A0}');
            }
            0 => out.push(' '),
            1 => out.push('\n'),
            _ => out.push_str("\n\n"),
        }
    }
    out
}

fn is_line_end(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

fn is_space(c: char) -> bool {
    c.is_whitespace() || is_line_end(c)
}

/// Takes tags out and turns entities into the characters they stand for, once.
fn without_markup(text: &str) -> Cow<'_, str> {
    let untagged = if text.contains('<') { Cow::Owned(without_tags(text)) } else { Cow::Borrowed(text) };
    if !untagged.contains('&') {
        return untagged;
    }
    Cow::Owned(html_escape::decode_html_entities(&untagged).into_owned())
}

fn without_tags(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        match tag(rest) {
            Some((effect, after)) => {
                out.push_str(effect);
                rest = after;
            }
            None => {
                out.push('<');
                rest = &rest[1..];
            }
        }
    }
    out.push_str(rest);
    out
}

/// What a tag at the beginning of `text` leaves in its place, and what follows it; `None` where "<" is a sign.
fn tag(text: &str) -> Option<(&'static str, &str)> {
    if text.starts_with("<!--") {
        let end = text.find("-->")?;
        return Some(("", &text[end + 3..]));
    }
    let body = text[1..].strip_prefix('/').unwrap_or(&text[1..]);
    let name_len = body.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(body.len());
    let name = body.get(..name_len.min(12))?.to_ascii_lowercase();
    let effect = effect_of(&name)?;
    let closes_at = body.bytes().take(4096).position(|byte| byte == b'>')?;
    let after = &body[closes_at + 1..];
    if matches!(name.as_str(), "script" | "style") && !text.starts_with("</") {
        let close = format!("</{name}");
        let lower = after.to_ascii_lowercase();
        let inner_end = lower.find(&close)?;
        let end = after[inner_end..].find('>')? + inner_end;
        return Some(("", &after[end + 1..]));
    }
    Some((effect, after))
}

/// The names of HTML that exports hold; a name that is none of them is somebody's text.
fn effect_of(name: &str) -> Option<&'static str> {
    match name {
        "p" | "br" | "div" | "li" | "ul" | "ol" | "tr" | "table" | "tbody" | "thead" | "h1" | "h2" | "h3"
        | "h4" | "h5" | "h6" | "hr" | "blockquote" | "section" | "article" | "header" | "footer" | "pre"
        | "dl" | "dt" | "dd" => Some("\n"),
        "td" | "th" => Some(" "),
        "a" | "b" | "i" | "u" | "s" | "em" | "strong" | "span" | "sup" | "sub" | "font" | "small" | "big"
        | "mark" | "abbr" | "cite" | "code" | "q" | "del" | "ins" | "img" | "script" | "style" | "html"
        | "body" | "head" | "meta" | "link" | "title" | "center" | "strike" | "label" | "input"
        | "button" | "form" | "iframe" | "svg" | "o" => Some(""),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn cleaned(raw: &str) -> String {
        text(raw).text
    }

    #[test]
    fn markup_and_entities_become_plain_text() {
        assert_eq!(
            cleaned("<p>4.The&nbsp;State &amp; its <b>courts</b></p><p>Second</p>"),
            "4.The State & its courts\n\nSecond"
        );
        assert_eq!(cleaned("&#40;Unknown&#41;"), "(Unknown)");
        assert_eq!(cleaned("literal &amp;nbsp; space"), "literal space");
        assert_eq!(cleaned("&lt;p&gt;Twice&lt;/p&gt;"), "Twice");
        assert_eq!(cleaned("one<br/>two<!-- hidden -->"), "one\ntwo");
        assert_eq!(cleaned("<script>alert(1)</script>Adopt"), "Adopt");
    }

    #[test]
    fn a_less_than_sign_is_not_a_tag() {
        assert_eq!(cleaned("children < 18 years and > 6"), "children < 18 years and > 6");
        assert_eq!(cleaned("<State> party"), "<State> party");
        assert_eq!(cleaned("a <b"), "a <b");
    }

    #[test]
    fn hidden_characters_are_taken_out_and_named() {
        let found = text("Ra\0ti\u{202E}fy\u{7} it\u{AD}");
        assert_eq!(found.text, "Ratify it");
        assert!(found.had_nul && found.had_bidi && found.had_control);
        assert_eq!(found.notes("Text").len(), 3);
        assert!(text("Ratify").notes("Text").is_empty());
    }

    #[test]
    fn french_spaces_stay_before_high_punctuation_only() {
        assert_eq!(
            cleaned("l’État\u{A0}:  le\u{A0}plan «\u{A0}Sama\u{202F}»"),
            "l’État\u{A0}: le plan «\u{A0}Sama\u{A0}»"
        );
    }

    #[test]
    fn a_label_loses_its_bullet_and_its_asterisk() {
        let label = |raw| label(raw).text;
        assert_eq!(label("- CEDAW"), "CEDAW");
        assert_eq!(label("State of Sama*"), "State of Sama");
        assert_eq!(label("IE  Albinism\n"), "IE Albinism");
        assert_eq!(label(" • Supported/Noted"), "Supported/Noted");
    }

    #[test]
    fn look_alike_letters_are_seen() {
        assert!(mixes_scripts("Fr\u{430}nce"));
        assert!(!mixes_scripts("France"));
        assert!(!mixes_scripts("Россия (Russia)"));
        assert!(!mixes_scripts("Côte d’Ivoire"));
    }

    proptest! {
        #[test]
        fn cleaning_twice_changes_nothing(raw in "([^&<\\p{Cc}]|[ \n\t\0\u{202E}\u{A0}]|&nbsp;|&eacute;|<p>|</b>){0,60}") {
            let once = cleaned(&raw);
            prop_assert_eq!(cleaned(&once), once);
        }

        #[test]
        fn a_cleaned_text_holds_no_control_character(raw in any::<String>()) {
            let once = cleaned(&raw);
            prop_assert!(once.chars().all(|c| c == '\n' || !(c.is_control() || is_bidi_control(c))));
            prop_assert_eq!(once.trim(), once.as_str());
        }

        #[test]
        fn the_short_way_gives_what_the_long_way_gives(raw in "[ -~]{0,12}") {
            prop_assert_eq!(text(&raw), thoroughly(&raw));
        }

        #[test]
        fn plain_words_are_left_alone(raw in "[A-Za-zéèçñ]{1,12}( [A-Za-z0-9,;éèç]{1,12}){0,10}") {
            let composed: String = raw.nfc().collect();
            prop_assert_eq!(cleaned(&raw), composed);
        }
    }
}
