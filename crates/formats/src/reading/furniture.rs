//! What a printer puts around the text of every page: headers, footers, page numbers.

use super::pdf::{Line, Page};

/// What stands around the text of every page.
pub(super) struct Furniture {
    repeated: std::collections::HashSet<String>,
}

impl Furniture {
    pub(super) fn of(pages: &[Page]) -> Self {
        let mut seen: std::collections::HashMap<String, usize> = std::collections::HashMap::new();
        for page in pages {
            let edge: std::collections::HashSet<String> =
                page.lines.iter().filter(|line| at_edge(page, line)).map(|line| shape(&line.text)).collect();
            for shape in edge {
                *seen.entry(shape).or_default() += 1;
            }
        }
        let enough = 3.max(pages.len() / 6);
        Furniture {
            repeated: seen
                .into_iter()
                .filter(|(_, count)| *count >= enough)
                .map(|(shape, _)| shape)
                .collect(),
        }
    }

    pub(super) fn holds(&self, page: &Page, line: &Line) -> bool {
        at_edge(page, line) && (self.repeated.contains(&shape(&line.text)) || is_printers(&line.text))
    }
}

fn at_edge(page: &Page, line: &Line) -> bool {
    let height = page.extent.1;
    line.baseline < 0.115 * height || line.baseline > 0.9 * height
}

/// A line with its numbers made alike: page numbers differ, their place does not.
fn shape(text: &str) -> String {
    let mut shape = String::with_capacity(text.len());
    for c in text.chars().filter(|c| !c.is_whitespace()) {
        match c {
            c if !c.is_ascii_digit() => shape.push(c),
            _ if !shape.ends_with('#') => shape.push('#'),
            _ => {}
        }
    }
    shape
}

/// Page numbers, the job number of the printer, a symbol alone.
fn is_printers(text: &str) -> bool {
    let compact: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let is_page = !compact.is_empty() && compact.len() <= 4 && compact.bytes().all(|b| b.is_ascii_digit());
    let named = compact.to_ascii_lowercase();
    let is_named_page = ["page", "página", "страница"]
        .iter()
        .any(|word| named.strip_prefix(word).is_some_and(|rest| rest.bytes().all(|b| b.is_ascii_digit())));
    let is_job = compact.starts_with("GE.") && compact.len() < 24;
    let is_symbol = (compact.starts_with("A/") || compact.starts_with("E/") || compact.starts_with("C"))
        && compact.contains('/')
        && compact.len() < 36
        && !text.contains(' ')
        && compact.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '/' | '.' | '-' | '*'));
    is_page || is_named_page || is_job || is_symbol
}
