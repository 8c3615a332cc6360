//! Where a link may lead: an address that Word refuses would make it call the whole file damaged.

/// Where a link leads.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::document) enum Target {
    /// An address outside.
    Outside(String),
    /// A place in the document.
    Inside(String),
}

/// The target of a link; none where it leads nowhere that is safe, so that only its words are written.
pub(in crate::document) fn target(href: &str) -> Option<Target> {
    let href = href.trim();
    if let Some(place) = href.strip_prefix('#') {
        return (!place.is_empty()).then(|| Target::Inside(place.to_owned()));
    }
    let (scheme, rest) = href.split_once(':')?;
    let is_address = match scheme.to_ascii_lowercase().as_str() {
        "http" | "https" => rest.strip_prefix("//").is_some_and(has_host),
        "mailto" => rest.split_once('@').is_some_and(|(name, host)| !name.is_empty() && has_host(host)),
        _ => false,
    };
    is_address.then(|| Target::Outside(format!("{scheme}:{}", percent_encoded(rest))))
}

/// A host of letters, digits, dots and hyphens, and perhaps a port.
fn has_host(rest: &str) -> bool {
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let (host, port) = authority.split_once(':').unwrap_or((authority, ""));
    host.starts_with(char::is_alphanumeric)
        && host.chars().all(|c| c.is_alphanumeric() || c == '.' || c == '-')
        && port.len() <= 5
        && port.bytes().all(|b| b.is_ascii_digit())
}

/// What may not stand in an address as it is, encoded; what is encoded already stays.
fn percent_encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut seen_fragment = false;
    for (at, c) in text.char_indices() {
        let is_free = match c {
            '%' => {
                text.as_bytes().get(at + 1..at + 3).is_some_and(|hex| hex.iter().all(u8::is_ascii_hexdigit))
            }
            '#' => !std::mem::replace(&mut seen_fragment, true),
            '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '|' | '}' | '[' | ']' => false,
            _ => c.is_ascii_graphic() || c.is_alphanumeric(),
        };
        if is_free {
            out.push(c);
        } else {
            let mut bytes = [0; 4];
            for byte in c.encode_utf8(&mut bytes).bytes() {
                out.push_str(&format!("%{byte:02X}"));
            }
        }
    }
    out
}

/// The name of a place as Word permits it: letters, digits and low lines, 40 at most.
pub(super) fn bookmark(anchor: &str) -> String {
    let mut name: String =
        anchor.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).take(40).collect();
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        name.insert_str(0, "p_");
        name.truncate(40);
    }
    name
}

/// The anchor that a bookmark was made of, where it is one of ours.
pub(super) fn anchor(bookmark: &str) -> Option<String> {
    let name = bookmark.strip_prefix("section_")?;
    let is_ours = !name.is_empty()
        && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
        && !name.contains("__");
    is_ours.then(|| format!("section-{}", name.replace('_', "-")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outside(href: &str) -> Option<String> {
        match target(href) {
            Some(Target::Outside(href)) => Some(href),
            _ => None,
        }
    }

    #[test]
    fn only_addresses_that_word_takes_are_written() {
        assert_eq!(
            outside("https://example.org/a b?x=%20%#f#g").as_deref(),
            Some("https://example.org/a%20b?x=%20%25#f%23g")
        );
        assert_eq!(outside("mailto:office@example.org").as_deref(), Some("mailto:office@example.org"));
        for refused in
            ["javascript:alert(1)", "http://", "https://[x", "file:///etc/passwd", "mailto:x", "example", ""]
        {
            assert_eq!(target(refused), None, "{refused}");
        }
        assert_eq!(target("#section-a"), Some(Target::Inside("section-a".into())));
    }

    #[test]
    fn an_anchor_comes_back_from_its_bookmark() {
        assert_eq!(bookmark("section-0a1b2c3d4e5f"), "section_0a1b2c3d4e5f");
        assert_eq!(anchor("section_0a1b2c3d4e5f").as_deref(), Some("section-0a1b2c3d4e5f"));
        assert_eq!(anchor("_GoBack"), None);
        assert_eq!(anchor("section_"), None);
        assert!(bookmark(&"9".repeat(60)).len() <= 40);
    }
}
