//! The glyphs of a page, each where it stands.

use std::collections::HashMap;

use hayro_interpret::font::Glyph;
use hayro_interpret::hayro_cmap::BfString;
use hayro_interpret::{BlendMode, ClipPath, Device, GlyphDrawMode, Image, Paint, PathDrawMode, SoftMask};
use kurbo::{Affine, BezPath, Point};

use super::tables::Rules;
use crate::reading::item::is_arabic;

/// The most glyphs of one page; what has more is a picture made of letters.
const MOST: usize = 200_000;

/// A character where it stands.
#[derive(Clone, Debug)]
pub(super) struct Placed {
    pub(super) left: f64,
    pub(super) right: f64,
    pub(super) baseline: f64,
    pub(super) size: f64,
    pub(super) text: String,
    pub(super) is_bold: bool,
}

/// What is drawn on a page.
#[derive(Default)]
pub(super) struct Glyphs {
    pub(super) found: Vec<Placed>,
    pub(super) images: usize,
    pub(super) rules: Rules,
    /// Which fonts are bold.
    bold: HashMap<u128, bool>,
}

impl Glyphs {
    fn is_bold(&mut self, glyph: &Glyph<'_>) -> bool {
        let Glyph::Outline(outline) = glyph else { return false };
        *self.bold.entry(outline.font_cache_key()).or_insert_with(|| {
            outline.font_data().is_some_and(|font| {
                let named = font.postscript_name.is_some_and(|name| name.contains("Bold"));
                named || font.weight.is_some_and(|weight| weight >= 600)
            })
        })
    }

    /// Accents and vowels that are drawn by themselves join the letter they are drawn on, as the alef does that has no
    /// width of its own because it stands on a lam.
    pub(super) fn joined(self) -> Vec<Placed> {
        let mut joined: Vec<Placed> = Vec::with_capacity(self.found.len());
        let mut loose: Vec<(usize, Placed)> = Vec::new();
        for glyph in self.found {
            let is_part = glyph.right - glyph.left < 0.02 * glyph.size && glyph.text.chars().all(is_arabic);
            if !glyph.text.is_empty() && (is_part || glyph.text.chars().all(is_mark)) {
                loose.push((joined.len(), glyph));
            } else {
                joined.push(glyph);
            }
        }
        for (at, mark) in loose {
            let near = at.saturating_sub(6)..(at + 6).min(joined.len());
            let middle = (mark.left + mark.right) / 2.0;
            // An alef is drawn on its lam, wherever other letters end.
            let is_alef = mark.text.starts_with(['ا', 'أ', 'إ', 'آ']);
            // Arabic is drawn from left to right, its marks before the letters they belong to.
            let is_arabic_mark = mark.text.starts_with(|c| matches!(c, '\u{64b}'..='\u{65f}' | '\u{670}'));
            let distance = |place: usize| {
                let glyph = &joined[place];
                let aside = (glyph.left - middle).max(middle - glyph.right).max(0.0);
                let other = if is_alef && !glyph.text.starts_with('ل') { 0.5 * mark.size } else { 0.0 };
                let next = if is_arabic_mark && place == at { 0.2 * mark.size } else { 0.0 };
                aside + 0.5 * (glyph.baseline - mark.baseline).abs() + other - next
            };
            let is_base =
                |at: &usize| joined[*at].text.chars().any(char::is_alphabetic) && distance(*at) < mark.size;
            let base = near.filter(is_base).min_by(|a, b| distance(*a).total_cmp(&distance(*b)));
            if let Some(base) = base {
                joined[base].text.push_str(&mark.text);
            }
        }
        joined
    }
}

fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6dc}')
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
        if self.found.len() >= MOST {
            return;
        }
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
        let is_bold = self.is_bold(glyph);
        self.found.push(Placed {
            left: begin.x,
            right: end.x,
            baseline: begin.y,
            size: up.hypot(),
            text,
            is_bold,
        });
    }

    fn draw_image(&mut self, _: Image<'_, '_>, _: Affine) {
        self.images += 1;
    }

    fn set_soft_mask(&mut self, _: Option<SoftMask<'_>>) {}
    fn set_blend_mode(&mut self, _: BlendMode) {}

    fn draw_path(&mut self, path: &BezPath, transform: Affine, _: &Paint<'_>, _: &PathDrawMode) {
        self.rules.draw(path.elements().iter().map(|step| transform * *step));
    }

    fn push_clip_path(&mut self, _: &ClipPath) {}
    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'_>>, _: BlendMode) {}
    fn pop_clip_path(&mut self) {}
    fn pop_transparency_group(&mut self) {}
}
