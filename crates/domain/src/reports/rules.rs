//! Which reports follow from what was ratified and what the bodies said last (DOMAIN 3.1-3.2; `vocab/timings.csv`).
//!
//! The dates are worked out and never trusted: many committees are years behind, and a person sets what was really agreed.

use std::collections::HashSet;

use suivi_kernel::vocab::{self, Treaty, TreatyKind};
use suivi_kernel::{Date, Offset};

use super::model::ObligationKind;

/// A document in which a body asked something of the State: concluding observations, or the report of a review.
#[derive(Clone, Debug)]
pub(super) struct Said {
    /// The document.
    pub document_id: String,
    /// The body.
    pub body: String,
    /// Its date.
    pub date: Date,
    /// The UPR cycle.
    pub cycle: Option<i32>,
    /// Whether it singles out recommendations to be followed up soon.
    pub has_priority: bool,
    /// The day by which it wants to hear about them, where it says so.
    pub priority_due: Option<Date>,
    /// Whether the State has not answered some of its recommendations.
    pub has_pending: bool,
}

/// A report that follows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Owed {
    pub kind: ObligationKind,
    pub body: String,
    pub treaty: Option<String>,
    pub document_id: Option<String>,
    pub due_on: Date,
    pub rule: &'static str,
    pub counted_from: Date,
    pub key: String,
}

/// The reports that follow from the treaties in force for the State and from what the bodies said, `said` from the oldest.
pub(super) fn owed(parties: &[(&'static Treaty, Date)], said: &[Said]) -> Vec<Owed> {
    let mut owed: Vec<Owed> =
        parties.iter().filter_map(|(treaty, since)| of_treaty(treaty, *since, said)).collect();
    let bound: HashSet<&str> = parties.iter().map(|(treaty, _)| treaty.body.as_str()).collect();
    for body in &bound {
        owed.extend(last_of(said, body).and_then(follow_up));
    }
    owed.extend(of_the_review(said));
    owed.sort_by(|a, b| (a.due_on, &a.key).cmp(&(b.due_on, &b.key)));
    owed
}

fn last_of<'s>(said: &'s [Said], body: &str) -> Option<&'s Said> {
    said.iter().rfind(|one| one.body == body)
}

fn offset(rule: &str) -> Option<Offset> {
    vocab::timing(rule)?.offset
}

/// The first report, until the committee has spoken; afterwards the next one.
fn of_treaty(treaty: &'static Treaty, since: Date, said: &[Said]) -> Option<Owed> {
    let initial = treaty.initial?;
    let last = last_of(said, &treaty.body).filter(|last| last.date >= since);
    let (kind, rule, counted_from, due_on, document) = match last {
        None => (ObligationKind::Initial, "tb.initial", since, initial.from(since)?, None),
        // A protocol's further reports are part of those under its treaty.
        Some(_) if treaty.kind == TreatyKind::Protocol => return None,
        Some(last) => {
            let (rule, due_on) = match treaty.periodic {
                Some(periodic) => ("treaty.periodic", periodic.from(last.date)?),
                None => ("tb.report_after_loipr", after_the_chairs_calendar(last.date)?),
            };
            (ObligationKind::Periodic, rule, last.date, due_on, Some(last))
        }
    };
    let about = document.map_or(&treaty.code, |document| &document.document_id);
    Some(Owed {
        kind,
        body: treaty.body.clone(),
        treaty: Some(treaty.code.clone()),
        document_id: document.map(|document| document.document_id.clone()),
        due_on,
        rule,
        counted_from,
        key: format!("{}:{}:{about}", kind.code(), treaty.code),
    })
}

/// One year after the list of issues that comes two years before the review, eight years after the last (the Chairs, 2022).
fn after_the_chairs_calendar(last: Date) -> Option<Date> {
    let review = offset("tb.full_review")?.from(last)?;
    offset("tb.report_after_loipr")?.from(offset("tb.loipr")?.from(review)?)
}

fn follow_up(last: &Said) -> Option<Owed> {
    if !last.has_priority {
        return None;
    }
    let committee = vocab::body(&last.body)?.committee.as_ref()?;
    let by_habit = || committee.follow_up_due.as_ref()?.parse::<Offset>().ok()?.from(last.date);
    Some(Owed {
        kind: ObligationKind::FollowUp,
        body: last.body.clone(),
        treaty: Some(committee.treaty.clone()),
        document_id: Some(last.document_id.clone()),
        due_on: last.priority_due.or_else(by_habit)?,
        rule: "tb.followup",
        counted_from: last.date,
        key: format!("follow_up:{}", last.document_id),
    })
}

/// What follows from the last review: positions on what is not answered, the mid-term report, the next national report.
fn of_the_review(said: &[Said]) -> Vec<Owed> {
    let Some(last) = said.iter().filter(|one| one.body == "UPR").max_by_key(|one| (one.cycle, one.date))
    else {
        return Vec::new();
    };
    let cycle = last.cycle.unwrap_or(0);
    let adoption = offset("upr.hrc_adoption").and_then(|offset| offset.from(last.date));
    let after = |rule: &'static str, from: Option<Date>| offset(rule)?.from(from?);
    let one = |kind: ObligationKind, rule, due_on: Option<Date>, key: String| {
        Some(Owed {
            kind,
            body: "UPR".to_owned(),
            treaty: None,
            document_id: Some(last.document_id.clone()),
            due_on: due_on?,
            rule,
            counted_from: last.date,
            key,
        })
    };
    let next = after("upr.cycle", Some(last.date));
    let mut owed = Vec::new();
    if last.has_pending {
        let due = after("upr.addendum", adoption);
        owed.extend(one(ObligationKind::UprAddendum, "upr.addendum", due, format!("upr_addendum:{cycle}")));
    }
    let due = after("upr.midterm", adoption);
    owed.extend(one(ObligationKind::UprMidterm, "upr.midterm", due, format!("upr_midterm:{cycle}")));
    let due = after("upr.national_report", next);
    owed.extend(one(
        ObligationKind::UprReport,
        "upr.national_report",
        due,
        format!("upr_report:{}", cycle + 1),
    ));
    owed
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn party(code: &str, since: &str) -> (&'static Treaty, Date) {
        (vocab::treaty(code).unwrap(), day(since))
    }

    fn said(body: &str, date: &str) -> Said {
        Said {
            document_id: format!("{body} {date}"),
            body: body.to_owned(),
            date: day(date),
            cycle: (body == "UPR").then_some(4),
            has_priority: false,
            priority_due: None,
            has_pending: false,
        }
    }

    fn told(owed: &[Owed]) -> Vec<String> {
        owed.iter().map(|one| format!("{} {} {}", one.body, one.kind.code(), one.due_on)).collect()
    }

    #[test]
    fn a_first_report_is_owed_until_the_committee_has_spoken() {
        let parties =
            [party("CRPD", "2012-05-10"), party("CRC-OPAC", "2012-05-10"), party("CEDAW-OP", "2012-05-10")];
        assert_eq!(told(&owed(&parties, &[])), ["CRC initial 2014-05-10", "CRPD initial 2014-05-10"]);
        let spoken = [said("CRPD", "2018-04-20"), said("CRC", "2019-02-01")];
        assert_eq!(told(&owed(&parties, &spoken)), ["CRPD periodic 2022-04-20"]);
    }

    #[test]
    fn where_a_treaty_sets_no_period_the_calendar_of_the_chairs_does() {
        let found = owed(&[party("ICCPR", "1992-01-01")], &[said("CCPR", "2024-03-28")]);
        assert_eq!(told(&found), ["CCPR periodic 2031-03-28"]);
        assert_eq!(found[0].rule, "tb.report_after_loipr");
    }

    #[test]
    fn what_a_committee_wants_to_hear_soon_is_due_when_it_says_or_by_its_habit() {
        let parties = [party("CEDAW", "1990-01-01")];
        let mut last = said("CEDAW", "2024-02-23");
        assert!(!told(&owed(&parties, &[last.clone()])).iter().any(|line| line.contains("follow_up")));
        last.has_priority = true;
        assert!(told(&owed(&parties, &[last.clone()])).contains(&"CEDAW follow_up 2026-02-23".to_owned()));
        last.priority_due = Some(day("2026-03-31"));
        assert!(told(&owed(&parties, &[last])).contains(&"CEDAW follow_up 2026-03-31".to_owned()));
    }

    #[test]
    fn a_review_brings_positions_a_mid_term_report_and_the_next_national_report() {
        let mut last = said("UPR", "2025-05-14");
        let without = ["UPR upr_midterm 2028-04-14", "UPR upr_report 2029-08-15"];
        assert_eq!(told(&owed(&[], &[said("UPR", "2020-11-04"), last.clone()])), without);
        last.has_pending = true;
        assert_eq!(told(&owed(&[], &[last]))[0], "UPR upr_addendum 2025-09-16");
    }

    #[test]
    fn the_same_facts_give_the_same_keys() {
        let parties = [party("CEDAW", "1990-01-01"), party("ICCPR", "1992-01-01")];
        let heard = [said("CEDAW", "2024-02-23"), said("UPR", "2025-05-14")];
        let keys = |owed: Vec<Owed>| owed.into_iter().map(|one| one.key).collect::<HashSet<_>>();
        let once = keys(owed(&parties, &heard));
        assert_eq!(once, keys(owed(&parties, &heard)));
        assert_eq!(once.len(), owed(&parties, &heard).len());
    }
}
