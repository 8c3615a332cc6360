//! Which properties hold from where to where: pages of 512 bytes, each with the bounds of some runs and what they look
//! like ([MS-DOC] 2.9.33, 2.9.181).

use super::bytes::{part, u16_at, u32_at};
use super::properties::{OfCharacters, OfParagraph};

const PAGE: usize = 512;

/// Properties up to a place in the file.
pub(super) struct Runs<P> {
    ends: Vec<(u32, P)>,
}

impl<P: Copy + Default> Runs<P> {
    /// What holds at a place in the file.
    pub(super) fn at(&self, place: u32) -> P {
        let at = self.ends.partition_point(|(end, _)| *end <= place);
        self.ends.get(at).map(|(_, properties)| *properties).unwrap_or_default()
    }
}

/// The pages that a list of bounds names: between n + 1 places stand the numbers of n pages.
fn pages<'f>(file: &'f [u8], bounds: &'f [u8]) -> impl Iterator<Item = &'f [u8]> {
    let count = bounds.len().saturating_sub(4) / 8;
    (0..count).filter_map(move |at| {
        let number = u32_at(bounds, (count + 1) * 4 + at * 4)? & 0x003f_ffff;
        part(file, usize::try_from(number).ok()?.checked_mul(PAGE)?, PAGE)
    })
}

/// The characters' runs.
pub(super) fn of_characters(file: &[u8], bounds: &[u8]) -> Runs<OfCharacters> {
    collected(file, bounds, 1, |page, entry| {
        let mut look = OfCharacters::default();
        let at = usize::from(*page.get(entry)?) * 2;
        if at > 0 {
            look.take(part(page, at + 1, usize::from(*page.get(at)?))?);
        }
        Some(look)
    })
}

/// The paragraphs' runs, each upon its style.
pub(super) fn of_paragraphs(
    file: &[u8],
    bounds: &[u8],
    of_style: impl Fn(u16) -> OfParagraph,
) -> Runs<OfParagraph> {
    collected(file, bounds, 13, |page, entry| {
        let at = usize::from(*page.get(entry)?) * 2;
        if at == 0 {
            return Some(of_style(0));
        }
        let (start, length) = match usize::from(*page.get(at)?) {
            0 => (at + 2, usize::from(*page.get(at + 1)?) * 2),
            words => (at + 1, words * 2 - 1),
        };
        let changes = part(page, start, length)?;
        let mut paragraph = of_style(u16_at(changes, 0)?);
        paragraph.take(&changes[2..]);
        Some(paragraph)
    })
}

/// The runs of all pages, in the order of the file.
fn collected<P>(
    file: &[u8],
    bounds: &[u8],
    entry_size: usize,
    read: impl Fn(&[u8], usize) -> Option<P>,
) -> Runs<P>
where
    P: Copy + Default,
{
    // No file has more pages than fit into it.
    let most = file.len() / PAGE + 1;
    let mut ends = Vec::new();
    for page in pages(file, bounds).take(most) {
        let count = usize::from(page[PAGE - 1]);
        for run in 0..count {
            let Some(end) = u32_at(page, (run + 1) * 4) else { break };
            let entry = (count + 1) * 4 + run * entry_size;
            ends.push((end, read(page, entry).unwrap_or_default()));
        }
    }
    ends.sort_by_key(|(end, _)| *end);
    Runs { ends }
}
