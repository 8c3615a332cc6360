//! PDF files: the glyphs of each page as lines, in reading order.

use hayro_interpret::font::Glyph;
use hayro_interpret::hayro_syntax::{LoadPdfError, Pdf};
use hayro_interpret::{
    BlendMode, ClipPath, Context, Device, GlyphDrawMode, Image, InterpreterCache, InterpreterSettings, Paint,
    PathDrawMode, SoftMask, TransformExt, hayro_cmap::BfString, interpret_page,
};
use kurbo::{Affine, BezPath, Point, Rect};

use super::Unread;
use crate::sniff::Kind;

/// A line of text on a page. Lengths are in points, from the page's upper left corner.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// The page, from 1.
    pub page: u32,
    /// The left end.
    pub left: f64,
    /// The right end.
    pub right: f64,
    /// The baseline.
    pub baseline: f64,
    /// The size of most of its characters.
    pub size: f64,
    /// The text, without marks of notes.
    pub text: String,
}

/// What one page of a file holds.
#[derive(Clone, Debug, Default)]
pub struct Page {
    /// Its width and height.
    pub extent: (f64, f64),
    /// Its lines, from top to bottom.
    pub lines: Vec<Line>,
    /// How many pictures it shows: a page with pictures and no line was scanned.
    pub images: usize,
}

/// The most pages that are read of one file.
const MOST_PAGES: usize = 5_000;

/// The pages of a file.
pub fn pages(bytes: Vec<u8>) -> Result<Vec<Page>, Unread> {
    // Files come from anywhere. A reader that stumbles over one has not read it, and nothing else.
    let reading = std::panic::AssertUnwindSafe(|| read(bytes));
    std::panic::catch_unwind(reading).unwrap_or(Err(Unread::Broken(Kind::Pdf)))
}

fn read(bytes: Vec<u8>) -> Result<Vec<Page>, Unread> {
    let pdf = Pdf::new(bytes).map_err(|error| match error {
        LoadPdfError::Decryption(_) => Unread::Encrypted,
        LoadPdfError::Invalid => Unread::Broken(Kind::Pdf),
    })?;
    if pdf.pages().len() > MOST_PAGES {
        return Err(Unread::TooLarge);
    }
    let settings = InterpreterSettings { render_annotations: false, ..InterpreterSettings::default() };
    let cache = InterpreterCache::new();
    let mut pages = Vec::new();
    for (at, page) in pdf.pages().iter().enumerate() {
        let (width, height) = page.render_dimensions();
        let mut context = Context::new(
            page.initial_transform(true).to_kurbo(),
            Rect::new(0.0, 0.0, f64::from(width), f64::from(height)),
            &cache,
            pdf.xref(),
            settings.clone(),
        );
        let mut glyphs = Glyphs::default();
        interpret_page(page, &mut context, &mut glyphs);
        pages.push(Page {
            extent: (f64::from(width), f64::from(height)),
            lines: lines(at as u32 + 1, glyphs.found),
            images: glyphs.images,
        });
    }
    Ok(pages)
}

/// A character where it stands.
#[derive(Clone, Debug)]
struct Placed {
    left: f64,
    right: f64,
    baseline: f64,
    size: f64,
    text: String,
}

#[derive(Default)]
struct Glyphs {
    found: Vec<Placed>,
    images: usize,
}

impl Device<'_> for Glyphs {
    fn draw_glyph(
        &mut self,
        glyph: &Glyph<'_>,
        transform: Affine,
        glyph_transform: Affine,
        _: &Paint<'_>,
        _: &GlyphDrawMode,
    ) {
        let text = match glyph.as_unicode() {
            Some(BfString::Char(c)) => c.to_string(),
            Some(BfString::String(text)) => text,
            None => '\u{fffd}'.to_string(),
        };
        let whole = transform * glyph_transform;
        let advance = match glyph {
            Glyph::Outline(outline) => outline.advance_width().map_or(500.0, f64::from),
            Glyph::Type3(_) => 500.0,
        };
        let (begin, end) = (whole * Point::ORIGIN, whole * Point::new(advance, 0.0));
        let up = whole * Point::new(0.0, 1000.0) - begin;
        // Text that runs up or down the margin is no part of the page's reading.
        if (end.y - begin.y).abs() > (end.x - begin.x).abs() + 0.01 {
            return;
        }
        self.found.push(Placed { left: begin.x, right: end.x, baseline: begin.y, size: up.hypot(), text });
    }

    fn draw_image(&mut self, _: Image<'_, '_>, _: Affine) {
        self.images += 1;
    }

    fn set_soft_mask(&mut self, _: Option<SoftMask<'_>>) {}
    fn set_blend_mode(&mut self, _: BlendMode) {}
    fn draw_path(&mut self, _: &BezPath, _: Affine, _: &Paint<'_>, _: &PathDrawMode) {}
    fn push_clip_path(&mut self, _: &ClipPath) {}
    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'_>>, _: BlendMode) {}
    fn pop_clip_path(&mut self) {}
    fn pop_transparency_group(&mut self) {}
}

/// Puts characters together to lines, top to bottom.
fn lines(page: u32, mut glyphs: Vec<Placed>) -> Vec<Line> {
    glyphs.retain(|glyph| glyph.left.is_finite() && glyph.baseline.is_finite() && glyph.size > 0.5);
    // Characters whose baselines nearly agree stand on one line; a small raised one belongs to the line it is raised from.
    let mut rows: Vec<Vec<Placed>> = Vec::new();
    for glyph in glyphs {
        let fits = |row: &Vec<Placed>| {
            let main = &row[0];
            (main.baseline - glyph.baseline).abs() < 0.45 * main.size.max(glyph.size)
        };
        match rows.iter_mut().rev().take(60).find(|row| fits(row)) {
            Some(row) if row[0].size >= glyph.size => row.push(glyph),
            Some(row) => row.insert(0, glyph),
            None => rows.push(vec![glyph]),
        }
    }
    let mut lines: Vec<Line> = rows.into_iter().filter_map(|row| line(page, row)).collect();
    lines.sort_by(|a, b| a.baseline.total_cmp(&b.baseline).then(a.left.total_cmp(&b.left)));
    lines
}

fn line(page: u32, mut row: Vec<Placed>) -> Option<Line> {
    let size = usual(row.iter().filter(|glyph| !glyph.text.trim().is_empty()).map(|glyph| glyph.size))?;
    let baseline = usual(row.iter().filter(|glyph| same(glyph.size, size)).map(|glyph| glyph.baseline))?;
    row.sort_by(|a, b| a.left.total_cmp(&b.left));
    let mut text = String::new();
    let mut end: Option<f64> = None;
    let (mut left, mut right) = (f64::MAX, f64::MIN);
    for glyph in row {
        let is_mark = glyph.size < 0.8 * size
            && glyph.baseline < baseline - 0.1 * size
            && glyph.text.chars().all(|c| c.is_ascii_digit() || matches!(c, '*' | '†' | '‡' | ' '));
        if is_mark {
            continue;
        }
        if let Some(end) = end {
            let gap = glyph.left - end;
            if gap > 1.2 * size {
                text.push('\t');
            } else if gap > 0.17 * size && !text.ends_with([' ', '\t']) {
                text.push(' ');
            }
        }
        if !glyph.text.trim().is_empty() {
            left = left.min(glyph.left);
            right = right.max(glyph.right);
        }
        end = Some(glyph.right.max(glyph.left));
        text.push_str(&glyph.text);
    }
    let text = text.trim().to_owned();
    (!text.is_empty()).then_some(Line { page, left, right, baseline, size, text })
}

fn same(a: f64, b: f64) -> bool {
    (a - b).abs() < 0.15
}

/// The value that is met most often, to a tenth of a point.
fn usual(values: impl Iterator<Item = f64>) -> Option<f64> {
    let mut counts: std::collections::BTreeMap<i64, usize> = std::collections::BTreeMap::new();
    for value in values {
        *counts.entry((value * 10.0).round() as i64).or_default() += 1;
    }
    counts.into_iter().max_by_key(|(_, count)| *count).map(|(tenths, _)| tenths as f64 / 10.0)
}
