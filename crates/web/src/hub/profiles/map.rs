//! The overview as a map of equal squares, one for each member State, roughly where it lies: a small island is as large as a
//! continent. Every square is a link; what it shows stands in words in the list below it.

use std::collections::HashMap;
use std::sync::LazyLock;

use maud::{Markup, html};
use suivi_domain::mechanisms::profiles::{Freshness, freshness};
use suivi_kernel::Date;

use super::overview::Entry;
use super::words;
use crate::context::Ctx;
use crate::i18n::{L10n, msg};

/// A square's width, with the gap after it.
const STEP: usize = 40;
const SIDE: usize = 36;

/// The squares of the member States, in the order they are read: code, column, row.
static TILES: LazyLock<Vec<(&'static str, usize, usize)>> = LazyLock::new(|| {
    let lines = include_str!("world_tiles.csv").lines().skip(1);
    let tile = |line: &'static str| {
        let mut cells = line.split(',');
        Some((cells.next()?, cells.next()?.parse().ok()?, cells.next()?.parse().ok()?))
    };
    lines.filter_map(tile).collect()
});

/// What a square shows.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Look {
    /// Confirmed within twelve months.
    Confirmed,
    /// Written, and not confirmed within twelve months.
    Written,
    /// Nothing but facts of the vocabularies.
    Empty,
}

impl Look {
    const ALL: [Look; 3] = [Look::Confirmed, Look::Written, Look::Empty];

    fn of(entry: &Entry, today: Date) -> Look {
        match freshness(entry.document.confirmed_on, today) {
            Freshness::Within(_) => Look::Confirmed,
            _ if entry.document.is_stub => Look::Empty,
            _ => Look::Written,
        }
    }

    fn class(self) -> &'static str {
        match self {
            Look::Confirmed => "tile confirmed",
            Look::Written => "tile written",
            Look::Empty => "tile empty-tile",
        }
    }

    fn letter(self, l: L10n) -> &'static str {
        match self {
            Look::Confirmed => msg::profiles_letter_confirmed(l),
            Look::Written => msg::profiles_letter_written(l),
            Look::Empty => "–",
        }
    }

    fn meaning(self, l: L10n) -> &'static str {
        match self {
            Look::Confirmed => msg::profiles_map_confirmed(l),
            Look::Written => msg::profiles_map_written(l),
            Look::Empty => msg::profiles_map_empty(l),
        }
    }
}

/// The map of these profiles, with what its squares mean.
pub fn drawn(ctx: &Ctx, entries: &[Entry]) -> Markup {
    let l = ctx.l10n;
    let today = words::today(ctx);
    let mut national: HashMap<&str, &Entry> = HashMap::new();
    for entry in entries.iter().filter(|entry| entry.is_national()) {
        national.entry(&entry.document.state).or_insert(entry);
    }
    let columns = TILES.iter().map(|(_, column, _)| column + 1).max().unwrap_or(1);
    let rows = TILES.iter().map(|(_, _, row)| row + 1).max().unwrap_or(1);
    let elsewhere: Vec<&Entry> = entries
        .iter()
        .filter(|entry| entry.is_national() && !TILES.iter().any(|(code, ..)| *code == entry.document.state))
        .collect();
    let more = elsewhere.len().div_ceil(columns);
    let height = STEP * if more == 0 { rows } else { rows + 1 + more };
    html! {
        p { a href="#states" { (msg::profiles_map_skip(l)) } }
        figure.tiles aria-labelledby="map-title" {
            figcaption {
                span #map-title { (msg::profiles_map_title(l)) }
                ul.plain.legend {
                    @for look in Look::ALL {
                        li {
                            svg width=(SIDE) height=(SIDE) viewBox={ "0 0 " (SIDE) " " (SIDE) } aria-hidden="true" {
                                g class=(look.class()) { (square(0, 0, look)) (word(SIDE / 2, 23, look.letter(l))) }
                            }
                            " " (look.meaning(l))
                        }
                    }
                }
            }
            div.wide {
                svg.world viewBox={ "0 0 " (STEP * columns) " " (height) } role="group" aria-labelledby="map-title" direction="ltr" {
                    defs {
                        pattern #hatch width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)" {
                            rect.ground width="6" height="6" {}
                            line.stroke x1="0" y1="0" x2="0" y2="6" {}
                        }
                    }
                    @for (code, column, row) in TILES.iter() {
                        @match national.get(code) {
                            Some(entry) => { (tile(ctx, entry, (STEP * column, STEP * row), today)) }
                            None => { rect.apart x=(STEP * column + 1) y=(STEP * row + 1) width=(SIDE) height=(SIDE) {} }
                        }
                    }
                    @for (at, entry) in elsewhere.iter().enumerate() {
                        (tile(ctx, entry, (STEP * (at % columns), STEP * (rows + 1 + at / columns)), today))
                    }
                }
            }
        }
    }
}

fn tile(ctx: &Ctx, entry: &Entry, (x, y): (usize, usize), today: Date) -> Markup {
    let l = ctx.l10n;
    let look = Look::of(entry, today);
    let age = words::age(l, &entry.document, today);
    html! {
        a href=(words::address(ctx, &entry.slug)) aria-label=(msg::profiles_tile(l, age.as_str(), entry.state.as_str())) class=(look.class()) {
            (square(x, y, look))
            (word(x + STEP / 2 - 1, y + 16, &entry.document.state))
            (word(x + STEP / 2 - 1, y + 32, look.letter(l)))
        }
    }
}

fn square(x: usize, y: usize, look: Look) -> Markup {
    let fill = (look == Look::Written).then_some("url(#hatch)");
    html! { rect x=(x + 1) y=(y + 1) width=(SIDE - 2) height=(SIDE - 2) fill=[fill] {} }
}

fn word(x: usize, y: usize, words: &str) -> Markup {
    html! { text x=(x) y=(y) text-anchor="middle" aria-hidden="true" { (words) } }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use suivi_kernel::vocab;

    use super::*;

    #[test]
    fn every_member_state_has_one_square_and_no_two_share_a_place() {
        let codes: HashSet<&str> = TILES.iter().map(|(code, ..)| *code).collect();
        let members: HashSet<&str> =
            vocab::all_countries().iter().filter(|c| c.is_member()).map(|c| c.iso3.as_str()).collect();
        assert_eq!(codes, members);
        let places: HashSet<(usize, usize)> = TILES.iter().map(|(_, column, row)| (*column, *row)).collect();
        assert_eq!((TILES.len(), places.len()), (193, 193));
        assert!(TILES.is_sorted_by_key(|(_, column, row)| (*row, *column)), "read row by row");
    }
}
