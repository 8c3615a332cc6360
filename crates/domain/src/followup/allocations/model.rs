//! What an allocation may look like, without a database: one lead, and support by others (V5, V6).

use suivi_kernel::Problem;

use crate::followup::model::{AllocationStatus, Part};
use crate::followup::rows::Allocation;

/// After how many days an allocation that is contested comes before the chair (V6).
pub const ESCALATES_AFTER_DAYS: i64 = 14;

/// What to do about the institutions that support.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Supports {
    /// Leave them, but for one that becomes the lead.
    #[default]
    AsTheyAre,
    /// Ask these too.
    Add(Vec<String>),
    /// These and no others.
    Exactly(Vec<String>),
}

impl Supports {
    /// The institutions named.
    pub fn named(&self) -> &[String] {
        match self {
            Supports::AsTheyAre => &[],
            Supports::Add(named) | Supports::Exactly(named) => named,
        }
    }
}

/// The open rows of one target, and of the cluster that it stands in.
///
/// A recommendation is led by its own lead, else by its cluster's; in the second case whoever supports the cluster
/// supports it, too.
#[derive(Clone, Copy, Debug, Default)]
pub struct Current<'a> {
    /// Its own.
    pub own: &'a [Allocation],
    /// Its cluster's.
    pub inherited: &'a [Allocation],
}

/// What is to be done to one target.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Change {
    /// Rows that end.
    pub ends: Vec<String>,
    /// Institutions to be asked.
    pub asks: Vec<(Part, String)>,
}

impl Change {
    /// Whether everything is so already.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty() && self.asks.is_empty()
    }
}

impl<'a> Current<'a> {
    /// The institution that leads: the target's own, else its cluster's.
    pub fn lead(&self) -> Option<&'a Allocation> {
        self.own_lead().or_else(|| self.inherited.iter().find(|row| row.is_lead()))
    }

    fn own_lead(&self) -> Option<&'a Allocation> {
        self.own.iter().find(|row| row.is_lead())
    }

    /// The steps from here to the lead and the supporting institutions that are wanted; no lead means that the lead
    /// stays. An institution that contested and is wanted again is asked again.
    ///
    /// Refuses a target that would be without a lead, and a lead that would support (V6).
    pub fn towards(
        &self,
        lead: Option<&str>,
        supports: &Supports,
    ) -> Result<Change, (&'static str, Problem)> {
        let Some(leads) = lead.or_else(|| self.lead().map(|row| row.institution_id.as_str())) else {
            return Err(("lead", Problem::required("")));
        };
        if supports.named().iter().any(|id| id == leads) {
            return Err(("supports", Problem::supports_itself("")));
        }
        let mut change = Change::default();
        let inherits = self.inherits(lead, supports);
        self.settle_lead(lead, leads, inherits, &mut change);
        self.settle_supports(leads, supports, inherits, &mut change);
        Ok(change)
    }

    /// Whether the cluster's allocation goes on to hold for the target.
    fn inherits(&self, lead: Option<&str>, supports: &Supports) -> bool {
        let Some(row) = self.lead().filter(|_| self.own_lead().is_none()) else { return false };
        let keeps_lead = lead.is_none_or(|id| row.answers_for(id));
        let keeps_supports = match supports {
            Supports::Exactly(named) => {
                self.inherited_supports().all(|row| named.contains(&row.institution_id))
            }
            _ => true,
        };
        keeps_lead && keeps_supports
    }

    fn inherited_supports(&self) -> impl Iterator<Item = &'a Allocation> {
        self.inherited.iter().filter(|row| !row.is_lead())
    }

    fn settle_lead(&self, wanted: Option<&str>, leads: &str, inherits: bool, change: &mut Change) {
        match self.own_lead() {
            Some(row) if wanted.is_none_or(|id| row.answers_for(id)) => {}
            Some(row) => {
                change.ends.push(row.id.clone());
                change.asks.push((Part::Lead, leads.to_owned()));
            }
            None if inherits => {}
            None => change.asks.push((Part::Lead, leads.to_owned())),
        }
    }

    fn settle_supports(&self, leads: &str, supports: &Supports, inherits: bool, change: &mut Change) {
        let is_wanted = |row: &Allocation| match supports {
            Supports::Exactly(named) => named.iter().any(|id| row.answers_for(id)),
            Supports::Add(named) => {
                row.status != AllocationStatus::Contested.code() || !named.contains(&row.institution_id)
            }
            Supports::AsTheyAre => true,
        };
        let own: Vec<&Allocation> = self.own.iter().filter(|row| !row.is_lead()).collect();
        let (stay, go): (Vec<&Allocation>, Vec<&Allocation>) =
            own.into_iter().partition(|row| row.institution_id != leads && is_wanted(row));
        change.ends.extend(go.into_iter().map(|row| row.id.clone()));
        for id in supports.named() {
            let stays = stay.iter().any(|row| row.institution_id == *id);
            let inherited = inherits && self.inherited_supports().any(|row| row.answers_for(id));
            let ask = (Part::Support, id.clone());
            if !stays && !inherited && !change.asks.contains(&ask) {
                change.asks.push(ask);
            }
        }
    }
}

impl Allocation {
    /// Whether the institution leads.
    pub fn is_lead(&self) -> bool {
        self.part == Part::Lead.code()
    }

    /// Whether this institution was asked here and did not contest.
    fn answers_for(&self, institution_id: &str) -> bool {
        self.institution_id == institution_id && self.status != AllocationStatus::Contested.code()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(part: Part, institution: &str, status: AllocationStatus) -> Allocation {
        Allocation {
            id: format!("{}-{institution}", part.code()),
            mechanism_id: "sama".into(),
            case_id: Some("case".into()),
            cluster_id: None,
            institution_id: institution.into(),
            part: part.code().into(),
            status: status.code().into(),
            keeper_id: None,
            reason: None,
            proposed_by: None,
            proposed_at: Default::default(),
            decided_by: None,
            decided_at: None,
            escalated_at: None,
            succeeds_id: None,
            ended_at: None,
            ended_by: None,
            revision: 1,
        }
    }

    fn lead(institution: &str) -> Allocation {
        row(Part::Lead, institution, AllocationStatus::Proposed)
    }

    fn support(institution: &str) -> Allocation {
        row(Part::Support, institution, AllocationStatus::Confirmed)
    }

    fn exactly(institutions: &[&str]) -> Supports {
        Supports::Exactly(institutions.iter().map(|id| (*id).to_owned()).collect())
    }

    fn ask(part: Part, institution: &str) -> (Part, String) {
        (part, institution.to_owned())
    }

    #[test]
    fn a_new_lead_takes_the_place_of_the_old_and_no_longer_supports() {
        let own = [lead("health"), support("justice"), support("youth")];
        let current = Current { own: &own, inherited: &[] };
        let change = current.towards(Some("justice"), &Supports::AsTheyAre).unwrap();
        assert_eq!(change.ends, ["lead-health", "support-justice"]);
        assert_eq!(change.asks, [ask(Part::Lead, "justice")]);
    }

    #[test]
    fn what_is_so_already_is_left_alone() {
        let own = [lead("health"), support("justice")];
        let current = Current { own: &own, inherited: &[] };
        assert!(current.towards(Some("health"), &exactly(&["justice"])).unwrap().is_empty());
        let cluster = Current { own: &[], inherited: &own };
        assert!(cluster.towards(Some("health"), &Supports::AsTheyAre).unwrap().is_empty());
        assert!(cluster.towards(Some("health"), &exactly(&["justice"])).unwrap().is_empty());
    }

    #[test]
    fn nothing_is_supported_that_nobody_leads_and_nobody_supports_itself() {
        let nobody = Current::default();
        let support_only = Supports::Add(vec!["justice".into()]);
        assert_eq!(nobody.towards(None, &support_only), Err(("lead", Problem::required(""))));
        let own = [lead("justice")];
        let itself = Current { own: &own, inherited: &[] }.towards(None, &support_only);
        assert_eq!(itself, Err(("supports", Problem::supports_itself(""))));
    }

    #[test]
    fn a_recommendation_leaves_its_clusters_allocation_only_where_it_differs() {
        let cluster = [lead("health"), support("justice"), support("youth")];
        let current = Current { own: &[], inherited: &cluster };
        let more = current.towards(None, &Supports::Add(vec!["finance".into()])).unwrap();
        assert_eq!(more, Change { ends: vec![], asks: vec![ask(Part::Support, "finance")] });
        let fewer = current.towards(None, &exactly(&["youth"])).unwrap();
        assert_eq!(fewer.asks, [ask(Part::Lead, "health"), ask(Part::Support, "youth")]);
        let other = current.towards(Some("finance"), &Supports::AsTheyAre).unwrap();
        assert_eq!(other.asks, [ask(Part::Lead, "finance")]);
    }

    #[test]
    fn an_institution_that_contested_is_asked_again_only_where_it_is_named() {
        let own = [
            row(Part::Lead, "health", AllocationStatus::Contested),
            row(Part::Support, "youth", AllocationStatus::Contested),
        ];
        let current = Current { own: &own, inherited: &[] };
        let again = current.towards(Some("health"), &Supports::Add(vec!["youth".into()])).unwrap();
        assert_eq!(again.ends, ["lead-health", "support-youth"]);
        assert_eq!(again.asks, [ask(Part::Lead, "health"), ask(Part::Support, "youth")]);
        let added = current.towards(None, &Supports::Add(vec!["finance".into()])).unwrap();
        assert_eq!(added, Change { ends: vec![], asks: vec![ask(Part::Support, "finance")] });
    }

    #[test]
    fn an_institution_named_twice_is_asked_once() {
        let twice = Supports::Add(vec!["youth".into(), "youth".into()]);
        let change = Current::default().towards(Some("health"), &twice).unwrap();
        assert_eq!(change.asks, [ask(Part::Lead, "health"), ask(Part::Support, "youth")]);
    }
}
