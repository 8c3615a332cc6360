//! From which weight on a code is suggested, and how sure a weight is.

use super::super::model::Label;

/// How far thresholds are drawn together. Measured on States that were kept out, nothing between a half and the whole
/// way makes a difference that counts; nothing at all is worse.
const DRAWN: f32 = 0.75;

/// Draws the thresholds of a field's codes most of the way towards one sureness for all: the best threshold of a rare
/// code hangs on few texts and would be another one with other States.
pub(super) fn draw_together(codes: Vec<(&mut Label, &[(f32, bool)])>) {
    let f1_from = |sureness: f32| {
        let (mut hits, mut all) = (0_usize, 0_usize);
        for (label, unseen) in &codes {
            for (weight, is_right) in *unseen {
                let is_suggested = label.sureness(*weight) >= sureness;
                hits += usize::from(is_suggested && *is_right);
                all += usize::from(is_suggested) + usize::from(*is_right);
            }
        }
        2.0 * hits as f64 / all.max(1) as f64
    };
    let steps = (20..=60).map(|hundredths| hundredths as f32 / 100.0).map(|step| (f1_from(step), step));
    let Some((_, common)) = steps.max_by(|one, other| one.0.total_cmp(&other.0)) else { return };
    for (label, _) in codes {
        let own = label.sureness(label.threshold);
        let sureness = own + (common - own) * DRAWN;
        // A code whose weights say nothing keeps its own threshold.
        if label.slope > 0.0 {
            label.threshold = ((sureness / (1.0 - sureness)).ln() - label.offset) / label.slope;
        }
    }
}

/// The weight above which suggesting a code is worth most (the highest F1), found on unseen texts with what is right of
/// them.
pub(super) fn best(unseen: &[(f32, bool)]) -> f32 {
    let mut down: Vec<(f32, bool)> = unseen.to_vec();
    down.sort_by(|one, other| other.0.total_cmp(&one.0));
    let support = down.iter().filter(|(_, is_right)| *is_right).count();
    let (mut hits, mut best) = (0_usize, (0.0, 0.0_f32));
    for (at, (weight, is_right)) in down.iter().enumerate() {
        hits += usize::from(*is_right);
        let f1 = 2.0 * hits as f64 / (at + 1 + support) as f64;
        let next = down.get(at + 1).map_or(weight - 0.1, |next| next.0);
        if f1 > best.0 && next < *weight {
            best = (f1, (weight + next) / 2.0);
        }
    }
    best.1
}

/// Slope and offset of the curve from weights to sureness (Platt scaling, as in Lin, Lin and Weng, "A note on Platt's
/// probabilistic outputs for support vector machines", 2007): Newton's method on the likelihood of what is right.
pub(super) fn sureness(unseen: &[(f32, bool)]) -> (f32, f32) {
    let right = unseen.iter().filter(|(_, is_right)| *is_right).count() as f64;
    let wrong = unseen.len() as f64 - right;
    // Not 1 and 0, so that no curve becomes a wall.
    let (high, low) = ((right + 1.0) / (right + 2.0), 1.0 / (wrong + 2.0));
    let target = |is_right: bool| if is_right { high } else { low };
    let loss = |slope: f64, offset: f64| -> f64 {
        unseen
            .iter()
            .map(|(weight, is_right)| {
                let t = slope * f64::from(*weight) + offset;
                // ln(1 + e^t) - target · t, without overflow.
                t.max(0.0) + (-t.abs()).exp().ln_1p() - target(*is_right) * t
            })
            .sum()
    };
    let (mut slope, mut offset) = (1.0_f64, ((right + 1.0) / (wrong + 1.0)).ln());
    let mut now = loss(slope, offset);
    for _ in 0..100 {
        let (mut g, mut h) = ([0.0_f64; 2], [1e-9_f64, 0.0, 1e-9]);
        for (weight, is_right) in unseen {
            let weight = f64::from(*weight);
            let sure = 1.0 / (1.0 + (-(slope * weight + offset)).exp());
            let (off, curve) = (sure - target(*is_right), sure * (1.0 - sure));
            g = [g[0] + off * weight, g[1] + off];
            h = [h[0] + curve * weight * weight, h[1] + curve * weight, h[2] + curve];
        }
        let size = h[0] * h[2] - h[1] * h[1];
        if g[0].abs().max(g[1].abs()) < 1e-6 || size.abs() < 1e-300 {
            break;
        }
        let step = [(h[2] * g[0] - h[1] * g[1]) / size, (h[0] * g[1] - h[1] * g[0]) / size];
        let mut part = 1.0;
        while part > 1e-10 && loss(slope - part * step[0], offset - part * step[1]) > now {
            part /= 2.0;
        }
        if part <= 1e-10 {
            break;
        }
        (slope, offset) = (slope - part * step[0], offset - part * step[1]);
        now = loss(slope, offset);
    }
    (slope as f32, offset as f32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn suggesting_begins_where_it_is_worth_most() {
        let unseen = [(1.0, true), (0.5, true), (0.0, false), (-0.2, true), (-0.9, false), (-1.0, false)];
        // Down to -0.2: three hits and one false alarm, F1 6/7; down to 0.5: two hits, one miss, 4/5.
        assert!((best(&unseen) - -0.55).abs() < 1e-6);
        assert_eq!(best(&[]), 0.0);
    }

    #[test]
    fn sureness_is_the_part_that_was_right() {
        let mut unseen = vec![];
        for (weight, right) in [(-1.0, 5), (0.0, 50), (1.0, 95)] {
            unseen.extend((0..100).map(|at| (weight, at < right)));
        }
        let (slope, offset) = sureness(&unseen);
        let at = |weight: f32| 1.0 / (1.0 + (-(slope * weight + offset)).exp());
        assert!(
            (at(0.0) - 0.5).abs() < 0.02 && (at(1.0) - 0.95).abs() < 0.02 && (at(-1.0) - 0.05).abs() < 0.02
        );
        let (slope, offset) = sureness(&[(0.3, true)]);
        assert!(slope.is_finite() && offset.is_finite());
    }
}
