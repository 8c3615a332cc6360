//! Mends what can be mended in a record that is nearly JSON.

/// Puts right, without losing a letter: raw control characters inside strings, escapes that JSON does not know, halves
/// of surrogate pairs, and a comma before a closing bracket. Gives the mended text and what was done.
pub(super) fn mend(text: &str) -> (String, &'static str) {
    let mut out = String::with_capacity(text.len() + 64);
    let (mut controls, mut escapes, mut commas) = (false, false, false);
    let mut in_string = false;
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let next = &rest[c.len_utf8()..];
        match c {
            '\\' if in_string => {
                let (kept, after) = escape(next);
                escapes |= kept.is_none();
                match kept {
                    Some(escape) => {
                        out.push('\\');
                        out.push_str(escape);
                    }
                    None if after.len() == next.len() => out.push_str("\\\\"),
                    None => out.push('\u{FFFD}'),
                }
                rest = after;
                continue;
            }
            '"' => {
                in_string = !in_string;
                out.push(c);
            }
            c if in_string && u32::from(c) < 0x20 => {
                controls = true;
                out.push_str(&format!("\\u{:04x}", u32::from(c)));
            }
            ',' if !in_string && next.trim_start().starts_with(['}', ']']) => commas = true,
            c => out.push(c),
        }
        rest = next;
    }
    let how = match (controls, escapes, commas) {
        (true, false, false) => "control characters stood bare inside its text",
        (false, true, false) => "its text had escapes that are not allowed",
        (false, false, true) => "a comma too many",
        (false, false, false) => "letters outside its encoding",
        _ => "control characters, escapes or commas that are not allowed",
    };
    (out, how)
}

/// What follows a backslash: the rest of a valid escape, or `None` and what comes after the invalid one. Nothing is
/// passed over where the backslash itself is at fault; half a surrogate pair is passed over.
fn escape(text: &str) -> (Option<&str>, &str) {
    match text.as_bytes().first() {
        Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => (Some(&text[..1]), &text[1..]),
        Some(b'u') => match unit(text) {
            Some(0xD800..0xDC00) => {
                let low = text[5..].strip_prefix('\\').and_then(unit);
                match low {
                    Some(0xDC00..0xE000) => (Some(&text[..11]), &text[11..]),
                    _ => (None, &text[5..]),
                }
            }
            Some(0xDC00..0xE000) => (None, &text[5..]),
            Some(_) => (Some(&text[..5]), &text[5..]),
            None => (None, text),
        },
        _ => (None, text),
    }
}

/// The number in "uXXXX".
fn unit(text: &str) -> Option<u16> {
    let digits = text.strip_prefix('u')?.get(..4)?;
    digits.bytes().all(|byte| byte.is_ascii_hexdigit()).then(|| u16::from_str_radix(digits, 16).ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mended(text: &str) -> String {
        let value: serde_json::Value = serde_json::from_str(&mend(text).0).unwrap();
        value["T"].as_str().unwrap().to_owned()
    }

    #[test]
    fn a_nearly_valid_record_is_mended_without_loss() {
        assert_eq!(mended("{\"T\":\"a\nb\0c\"}"), "a\nb\0c");
        assert_eq!(mended(r#"{"T":"C:\plans \' it",}"#), r"C:\plans \' it");
        assert_eq!(mended(r#"{"T":"\ud83d\ude00 \ud83d x \udc00"}"#), "😀 \u{FFFD} x \u{FFFD}");
        assert_eq!(mended(r#"{"L":[1,],"T":"a,}"}"#), "a,}");
        assert_eq!(mended(r#"{"T":"\u00e9\u12"}"#), r"é\u12");
    }
}
