//! What grades of implementation are called, what they mean and how they look.

use maud::Markup;
use suivi_kernel::vocab;

use crate::i18n::{L10n, msg};
use crate::ui::{self, Shape, Tone};

const OWN: &str = "implementation_assessment";

/// The codes of a scale, the furthest along first.
pub fn codes(scale: &str) -> Vec<&'static str> {
    if scale == OWN {
        vocab::scale(OWN).map(|step| step.code.as_str()).collect()
    } else {
        vocab::grades(scale).map(|grade| grade.code.as_str()).collect()
    }
}

/// The name of a grade; the letter of a lettered scale stands before it.
pub fn name(l: L10n, scale: &str, code: &str) -> String {
    if scale == OWN {
        let step = vocab::scale(OWN).find(|step| step.code == code);
        return step.map_or(code, |step| step.names.best_text(l.language())).to_owned();
    }
    let Some(grade) = vocab::grade(scale, code) else { return code.to_owned() };
    let words = grade.names.best_text(l.language());
    if code.len() == 1 { format!("{code} – {words}") } else { words.to_owned() }
}

/// What a scale is called.
pub fn scale_name(l: L10n, scale: &str) -> String {
    match scale {
        OWN => msg::scale_own(l).to_owned(),
        "TB-generic" => msg::scale_committee_general(l).to_owned(),
        "CAT-implementation" => msg::scale_cat_implementation(l).to_owned(),
        "CAT-information" => msg::scale_cat_information(l).to_owned(),
        body => msg::scale_of_body(l, crate::recommendations::body_name(l, body).as_str()),
    }
}

/// What a grade means, where its name does not say it.
pub fn meaning(l: L10n, scale: &str, code: &str) -> Option<String> {
    let key = if scale == OWN {
        format!("grade-meaning-{code}")
    } else {
        format!("grade-meaning-{}-{}", scale.to_lowercase(), code.to_lowercase())
    };
    l.find(&key).map(str::to_owned)
}

/// A grade as a tag: a word and a shape. Shapes follow each scale's own order and are never compared between scales.
pub fn tag(l: L10n, scale: &str, code: &str) -> Markup {
    let (rank, best) = if scale == OWN {
        (vocab::scale(OWN).find(|step| step.code == code).and_then(|step| step.rank), 4)
    } else {
        let best = vocab::grades(scale).filter_map(|grade| grade.rank).max().unwrap_or(0);
        (vocab::grade(scale, code).and_then(|grade| grade.rank), best)
    };
    let lowest =
        if scale == OWN { 0 } else { vocab::grades(scale).filter_map(|grade| grade.rank).min().unwrap_or(0) };
    let (shape, tone) = match rank {
        None => (Shape::Open, Tone::Neutral),
        Some(rank) if rank == best => (Shape::Full, Tone::Good),
        Some(rank) if rank == lowest => (Shape::Triangle, Tone::Overdue),
        Some(rank) if rank == lowest + 1 => (Shape::Open, Tone::Attention),
        Some(_) => (Shape::Half, Tone::Active),
    };
    ui::status_tag(&name(l, scale, code), shape, tone)
}
