//! The four capacities that a national mechanism needs, and what each is made of.

use std::sync::LazyLock;

use serde::Deserialize;

use super::evidence::Evidence;
use super::labels;
use super::table::rows;
use crate::language::{Language, LocalText};

/// One of the four capacities of a national mechanism in the practical guide HR/PUB/16/1.
#[derive(Clone, Debug)]
pub struct Capacity {
    /// `engagement`, `coordination`, `consultation` or `information`.
    pub code: String,
    /// Its name in the six languages.
    pub names: LocalText,
    /// What it is made of.
    pub items: Vec<CapacityItem>,
    /// How sure we are of it.
    pub evidence: Evidence,
}

/// Something a mechanism that has a capacity does.
#[derive(Clone, Debug)]
pub struct CapacityItem {
    /// Its code, unlike that of any other item.
    pub code: String,
    /// A sentence about the mechanism, in the six languages.
    pub names: LocalText,
}

#[derive(Deserialize)]
struct Row {
    capacity: String,
    code: String,
    label_en: String,
    evidence: Evidence,
}

static CAPACITIES: LazyLock<Vec<Capacity>> = LazyLock::new(|| {
    let mut capacities: Vec<Capacity> = Vec::new();
    for row in rows::<Row>("nmirf_capacities", include_str!("nmirf_capacities.csv")) {
        if row.code.is_empty() {
            capacities.push(Capacity {
                names: labels::names("nmirf_capacity", &row.capacity, &[(Language::En, &row.label_en)]),
                code: row.capacity,
                items: Vec::new(),
                evidence: row.evidence,
            });
        } else if let Some(of) = capacities.iter_mut().find(|capacity| capacity.code == row.capacity) {
            of.items.push(CapacityItem {
                names: labels::names("nmirf_capacity_item", &row.code, &[(Language::En, &row.label_en)]),
                code: row.code,
            });
        }
    }
    capacities
});

/// The four capacities.
pub fn capacities() -> &'static [Capacity] {
    &CAPACITIES
}

/// The capacity with this code.
pub fn capacity(code: &str) -> Option<&'static Capacity> {
    CAPACITIES.iter().find(|capacity| capacity.code == code)
}

/// The item with this code, and the capacity it belongs to.
pub fn capacity_item(code: &str) -> Option<(&'static Capacity, &'static CapacityItem)> {
    CAPACITIES.iter().find_map(|capacity| {
        capacity.items.iter().find(|item| item.code == code).map(|item| (capacity, item))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_four_capacities_of_twelve_items() {
        let items: Vec<usize> = capacities().iter().map(|capacity| capacity.items.len()).collect();
        assert_eq!(items, [2, 2, 1, 7]);
        assert_eq!(capacity_item("consult").unwrap().0.code, "consultation");
        assert!(capacity("ranking").is_none());
    }
}
