//! Pages set in two columns: the rows of the left are read before those of the right.

use super::glyphs::Placed;

/// The rows, each once or, on a page of two columns, in two parts. A row across both ends what stands above it.
pub(super) fn parted(rows: Vec<Vec<Placed>>, width: f64, is_rtl: bool) -> Vec<Vec<Placed>> {
    let Some(gutter) = gutter(&rows, width) else { return rows };
    let mut ordered: Vec<Vec<Placed>> = Vec::new();
    let (mut left, mut right): (Vec<Vec<Placed>>, Vec<Vec<Placed>>) = (Vec::new(), Vec::new());
    for row in rows {
        let is_across = row.iter().any(|glyph| glyph.left < gutter - 1.0 && glyph.right > gutter + 1.0)
            || gap_at(&row, gutter).is_some_and(|gap| gap < 4.0);
        if is_across {
            flow(&mut ordered, &mut left, &mut right, is_rtl);
            ordered.push(row);
            continue;
        }
        let (before, behind): (Vec<Placed>, Vec<Placed>) =
            row.into_iter().partition(|glyph| glyph.left < gutter);
        left.extend(Some(before).filter(|row| !row.is_empty()));
        right.extend(Some(behind).filter(|row| !row.is_empty()));
    }
    flow(&mut ordered, &mut left, &mut right, is_rtl);
    ordered
}

fn flow(to: &mut Vec<Vec<Placed>>, left: &mut Vec<Vec<Placed>>, right: &mut Vec<Vec<Placed>>, is_rtl: bool) {
    let (first, second) = if is_rtl { (right, left) } else { (left, right) };
    to.append(first);
    to.append(second);
}

/// How wide the gap of a row is at a place; none where the row stands on one side of it.
fn gap_at(row: &[Placed], place: f64) -> Option<f64> {
    let seen = || row.iter().filter(|glyph| !glyph.text.trim().is_empty());
    let before = seen().filter(|glyph| glyph.left < place).map(|glyph| glyph.right).max_by(f64::total_cmp)?;
    let behind = seen().filter(|glyph| glyph.left >= place).map(|glyph| glyph.left).min_by(f64::total_cmp)?;
    Some(behind - before)
}

/// Where the gap between two columns of running text is. A table has such gaps too, but its lines do not fill its columns.
fn gutter(rows: &[Vec<Placed>], width: f64) -> Option<f64> {
    const FEWEST: usize = 16;
    if rows.len() < FEWEST || width.is_nan() {
        return None;
    }
    let size = rows.iter().flatten().map(|glyph| glyph.size).fold(0.0, f64::max);
    // The places in the middle of the page that the fewest rows write over.
    let crossed = |place: f64| {
        rows.iter()
            .filter(|row| {
                row.iter()
                    .any(|glyph| glyph.left < place && glyph.right > place && !glyph.text.trim().is_empty())
            })
            .count()
    };
    let places = (35..=65).map(|percent| width * f64::from(percent) / 100.0);
    let place = places
        .map(|place| (crossed(place), place))
        .min_by(|a, b| a.0.cmp(&b.0).then((a.1 - width / 2.0).abs().total_cmp(&(b.1 - width / 2.0).abs())))?
        .1;
    let gaps: Vec<f64> = rows.iter().filter_map(|row| gap_at(row, place)).collect();
    let wide = gaps.iter().filter(|gap| **gap > 8.0 && **gap < 4.0 * size.max(12.0)).count();
    if wide < FEWEST || wide * 10 < rows.len() * 7 {
        return None;
    }
    // Most lines of running text reach from one side of their column to the other.
    let filled = |is_left: bool| {
        let extents: Vec<(f64, f64)> = rows
            .iter()
            .filter_map(|row| {
                let of_side = || {
                    row.iter()
                        .filter(|glyph| (glyph.left < place) == is_left && !glyph.text.trim().is_empty())
                };
                let left = of_side().map(|glyph| glyph.left).min_by(f64::total_cmp)?;
                Some((left, of_side().map(|glyph| glyph.right).max_by(f64::total_cmp)?))
            })
            .collect();
        let left = extents.iter().map(|extent| extent.0).min_by(f64::total_cmp).unwrap_or_default();
        let right = extents.iter().map(|extent| extent.1).max_by(f64::total_cmp).unwrap_or_default();
        let full = extents.iter().filter(|(from, to)| to - from > 0.85 * (right - left)).count();
        extents.len() >= FEWEST && full * 10 >= extents.len() * 6
    };
    (filled(true) && filled(false)).then_some(place)
}
