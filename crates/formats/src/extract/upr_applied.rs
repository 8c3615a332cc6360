//! A report's recommendations with the answers of its addendum.

use std::collections::{BTreeMap, BTreeSet};

use suivi_kernel::vocab::Position;

use super::{Answer, Candidate, Reason};

/// What became of answers that were applied.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Applied {
    /// The numbers that were answered.
    pub answered: BTreeSet<String>,
    /// Numbers in the answers that no recommendation has, as they are written there.
    pub unmatched: Vec<String>,
    /// Numbers of recommendations that still wait for an answer.
    pub waiting: Vec<String>,
}

/// Gives the recommendations of a report the positions of its addendum; the last answer to a number counts.
///
/// An addendum may name "115.7" by its item alone, "7", where only one list of the report has it. An answer without
/// numbers is to all that wait.
pub fn apply(candidates: &mut [Candidate], answers: &[Answer]) -> Applied {
    let mut by_number: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, candidate) in candidates.iter().enumerate() {
        by_number.entry(candidate.number.clone()).or_default().push(at);
    }
    let left_open: BTreeSet<String> = candidates.iter().filter(waits).map(|one| one.number.clone()).collect();
    let mut applied = Applied::default();
    for answer in answers {
        let to_all = answer.numbers.is_empty().then_some(&left_open);
        for number in answer.numbers.iter().chain(to_all.into_iter().flatten()) {
            let Some(full) = full_number(number, &by_number, &left_open) else {
                if !applied.unmatched.contains(number) {
                    applied.unmatched.push(number.clone());
                }
                continue;
            };
            for at in by_number.get(&full).into_iter().flatten() {
                let Some(candidate) = candidates.get_mut(*at) else { continue };
                if answer.position.is_some() {
                    candidate.position = answer.position;
                    candidate.remark = answer.remark;
                    candidate.reasons.retain(|reason| *reason != Reason::NoPosition);
                    candidate.sureness = super::sureness(&candidate.reasons);
                }
            }
            if answer.position.is_some() {
                applied.answered.insert(full);
            }
        }
    }
    applied.waiting = candidates.iter().filter(waits).map(|candidate| candidate.number.clone()).collect();
    applied.waiting.dedup();
    applied
}

fn waits(candidate: &&Candidate) -> bool {
    matches!(candidate.position, None | Some(Position::Pending))
}

/// The number of the report that a number of the addendum means, among the numbers that the report has and those of them
/// that it left open.
pub fn full_number(
    number: &str,
    known: &BTreeMap<String, Vec<usize>>,
    left_open: &BTreeSet<String>,
) -> Option<String> {
    if known.contains_key(number) {
        return Some(number.to_owned());
    }
    let is_it = |full: &&String| full.split_once('.').is_some_and(|(_, item)| item == number);
    let mut fitting: Vec<&String> = known.keys().filter(is_it).collect();
    if fitting.len() > 1 {
        // Of several lists the one that was left open is meant.
        fitting.retain(|full| left_open.contains(*full));
    }
    match fitting.as_slice() {
        [only] => Some((*only).clone()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(number: &str, position: Position) -> Candidate {
        Candidate { number: number.to_owned(), position: Some(position), ..Candidate::default() }
    }

    fn answer(numbers: &[&str], position: Option<Position>) -> Answer {
        let numbers = numbers.iter().map(|number| (*number).to_owned()).collect();
        Answer { numbers, position, ..Answer::default() }
    }

    #[test]
    fn an_answer_by_item_means_the_list_that_was_left_open_and_what_fits_nothing_is_told() {
        use Position::{Noted, Pending, Supported};
        let mut report =
            [one("121.1", Supported), one("122.1", Pending), one("122.2", Pending), one("122.3", Pending)];
        let answers = [
            answer(&["1", "122.2"], Some(Supported)),
            answer(&["1"], Some(Noted)),
            answer(&["122.9", "2"], None),
        ];
        let applied = apply(&mut report, &answers);
        let positions: Vec<_> = report.iter().filter_map(|one| one.position).collect();
        assert_eq!(positions, [Supported, Noted, Supported, Pending]);
        assert_eq!(applied.unmatched, ["122.9"]);
        assert_eq!(applied.waiting, ["122.3"]);
        assert_eq!(applied.answered.len(), 2);
    }

    #[test]
    fn an_answer_without_numbers_is_to_all_that_wait() {
        use Position::{Noted, Pending, Supported};
        let mut report = [one("121.1", Noted), one("122.1", Pending), one("122.2", Pending)];
        let applied = apply(&mut report, &[answer(&[], Some(Supported))]);
        let positions: Vec<_> = report.iter().filter_map(|one| one.position).collect();
        assert_eq!(positions, [Noted, Supported, Supported]);
        assert!(applied.waiting.is_empty() && applied.unmatched.is_empty());
    }
}
