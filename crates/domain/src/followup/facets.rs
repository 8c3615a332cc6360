//! Coverage and freshness as the register is narrowed by them: what they mean depends on who asks and on the day.
//!
//! The index keeps what does not change by itself: whether measures are published or internal, and the day of the last
//! published update. What a reader sees is worked out here, in one place for lists and for numbers.

use chrono::Duration;
use suivi_kernel::{Act, Actor, Date, ObjectKind, Result, Timestamp};
use suivi_language::{Covered, Facet};
use suivi_store::Conn;

use super::allocations::{Sight, sight};
use super::rules::rules;

/// Stands before a lead that its institution has not confirmed.
const UNCONFIRMED: char = '?';

/// How the index keeps a lead.
pub fn lead_token(institution_id: &str, is_confirmed: bool) -> String {
    if is_confirmed { institution_id.to_owned() } else { format!("{UNCONFIRMED}{institution_id}") }
}

/// How one reader sees coverage, freshness and leads on one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lens {
    /// Whether measures that are not published count.
    pub sees_internal: bool,
    /// Whether leads count that the institution has not confirmed.
    pub sees_proposed: bool,
    /// The first day from which on a published update is fresh.
    pub fresh_from: Date,
    /// How many days an update stays fresh.
    pub fresh_days: i32,
}

impl Lens {
    /// The reader's, in a mechanism, at a point in time.
    pub fn of(conn: &mut Conn, actor: &Actor, mechanism_id: &str, now: Timestamp) -> Result<Self> {
        let fresh_days = rules(conn, mechanism_id)?.fresh_days;
        Ok(Lens {
            sees_internal: actor.may(Act::Read, ObjectKind::PlanDraft, mechanism_id),
            sees_proposed: sight(actor, mechanism_id) != Sight::Public,
            fresh_from: now.date() - Duration::days(fresh_days.into()),
            fresh_days,
        })
    }

    /// Whether the facet's values are read through a lens.
    pub fn changes(facet: Facet) -> bool {
        matches!(facet, Facet::CaseCovered | Facet::CaseUpdated | Facet::CaseAssessed | Facet::CaseLead)
    }

    /// What a stored value is to the reader; anything but coverage and freshness is what it is.
    pub fn outward<'v>(&self, facet: Facet, stored: &'v str) -> &'v str {
        let yes = match facet {
            Facet::CaseCovered => {
                stored == Covered::Public.code() || (self.sees_internal && stored == Covered::Internal.code())
            }
            Facet::CaseLead => {
                return match stored.strip_prefix(UNCONFIRMED) {
                    Some(institution) if self.sees_proposed => institution,
                    Some(_) => Facet::NONE,
                    None => stored,
                };
            }
            Facet::CaseUpdated => stored.parse::<Date>().is_ok_and(|day| day >= self.fresh_from),
            _ => return stored,
        };
        if yes { "yes" } else { "no" }
    }

    /// Whether a record with the stored value is in the list that was asked for. `yes` to an assessment means any.
    pub fn answers(&self, facet: Facet, stored: &str, asked: &str) -> bool {
        match (facet, asked) {
            (Facet::CaseAssessed, "yes") => stored != Facet::NONE,
            _ => self.outward(facet, stored) == asked,
        }
    }

    /// Counts by stored value as counts by what the reader sees, the most frequent first.
    pub fn folded(&self, facet: Facet, counts: Vec<(String, u64)>) -> Vec<(String, u64)> {
        let mut folded: Vec<(String, u64)> = Vec::new();
        for (stored, count) in counts {
            let outward = self.outward(facet, &stored);
            match folded.iter_mut().find(|(value, _)| value == outward) {
                Some((_, sum)) => *sum += count,
                None => folded.push((outward.to_owned(), count)),
            }
        }
        folded.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        folded
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lens(sees_internal: bool) -> Lens {
        Lens {
            sees_internal,
            sees_proposed: sees_internal,
            fresh_from: "2026-08-15".parse().unwrap(),
            fresh_days: 100,
        }
    }

    #[test]
    fn a_measure_that_is_not_published_covers_only_for_those_who_read_it() {
        assert_eq!(lens(true).outward(Facet::CaseCovered, "internal"), "yes");
        assert_eq!(lens(false).outward(Facet::CaseCovered, "internal"), "no");
        assert_eq!(lens(false).outward(Facet::CaseCovered, "public"), "yes");
    }

    #[test]
    fn the_last_day_of_freshness_is_fresh_and_never_updated_is_not() {
        assert_eq!(lens(false).outward(Facet::CaseUpdated, "2026-08-15"), "yes");
        assert_eq!(lens(false).outward(Facet::CaseUpdated, "2026-08-14"), "no");
        assert_eq!(lens(false).outward(Facet::CaseUpdated, Facet::NONE), "no");
    }

    #[test]
    fn counts_by_day_become_counts_of_fresh_and_not_fresh() {
        let by_day = [("2026-09-01", 3), ("", 9), ("2026-08-01", 2), ("2026-10-01", 4)];
        let by_day = by_day.map(|(day, count)| (day.to_owned(), count)).to_vec();
        let folded = lens(false).folded(Facet::CaseUpdated, by_day);
        assert_eq!(folded, [("no".to_owned(), 11), ("yes".to_owned(), 7)]);
    }

    #[test]
    fn a_lead_that_has_not_agreed_is_known_to_the_government_only() {
        let (agreed, proposed) = (lead_token("health", true), lead_token("health", false));
        assert_eq!(lens(false).outward(Facet::CaseLead, &agreed), "health");
        assert_eq!(lens(true).outward(Facet::CaseLead, &proposed), "health");
        assert_eq!(lens(false).outward(Facet::CaseLead, &proposed), Facet::NONE);
    }

    #[test]
    fn any_grade_is_an_assessment() {
        assert!(lens(false).answers(Facet::CaseAssessed, "partially", "yes"));
        assert!(lens(false).answers(Facet::CaseAssessed, "partially", "partially"));
        assert!(!lens(false).answers(Facet::CaseAssessed, Facet::NONE, "yes"));
    }
}
