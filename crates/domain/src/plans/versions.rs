//! Versions of a plan: each kept whole, any two held against each other.

use std::collections::BTreeMap;

use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use suivi_kernel::{Date, LocalText, Result};
use suivi_store::Conn;
use suivi_store::schema::{institution, measure};

use super::model::{PlanKind, PlanStatus};
use super::rows::{Measure, Plan};
use crate::mechanisms::{Mechanism, institution_by_id};

/// A plan as one version holds it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Content {
    /// The revision of the working copy it was made from.
    pub revision: i32,
    /// What sort of plan.
    #[serde(with = "coded_text")]
    pub kind: PlanKind,
    /// Where the plan stands with this version.
    #[serde(with = "coded_text")]
    pub status: PlanStatus,
    /// Titles.
    pub titles: LocalText,
    /// What it is about.
    pub summaries: LocalText,
    /// What it rests on.
    pub legal_basis: Option<String>,
    /// The act that adopted it.
    pub adoption_act: Option<String>,
    /// When it was adopted.
    pub adopted_on: Option<Date>,
    /// Its first day.
    pub period_from: Date,
    /// Its last day.
    pub period_to: Date,
    /// What it may cost.
    pub budget: Option<String>,
    /// The name of the institution that keeps it.
    pub owner: Option<LocalText>,
    /// Its measures, by short name.
    pub measures: BTreeMap<String, Undertaking>,
}

/// A measure as one version of a plan holds it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Undertaking {
    /// Titles.
    pub titles: LocalText,
    /// The name of the lead institution.
    pub lead: Option<LocalText>,
    /// When it is due.
    pub due_on: Option<Date>,
    /// Whether it has no end.
    pub is_continuous: bool,
}

/// Codes of closed lists as text.
mod coded_text {
    use std::str::FromStr;

    use serde::{Deserialize, Deserializer, Serialize, Serializer};
    use suivi_kernel::permission::UnknownCode;

    pub fn serialize<S: Serializer>(value: &impl Serialize, to: S) -> Result<S::Ok, S::Error> {
        value.serialize(to)
    }

    pub fn deserialize<'de, D: Deserializer<'de>, T: FromStr<Err = UnknownCode>>(
        from: D,
    ) -> Result<T, D::Error> {
        String::deserialize(from)?.parse().map_err(serde::de::Error::custom)
    }
}

/// The whole of a plan as it stands.
pub(crate) fn content_of(conn: &mut Conn, mechanism: &Mechanism, plan: &Plan) -> Result<Content> {
    let rows: Vec<(Measure, Option<String>)> = measure::table
        .left_join(institution::table)
        .filter(measure::plan_id.eq(&plan.id))
        .select((Measure::as_select(), institution::names.nullable()))
        .load(conn)?;
    let measures = rows
        .into_iter()
        .map(|(measure, lead)| {
            let undertaking = Undertaking {
                titles: LocalText::from_json(&measure.titles)?,
                lead: lead.as_deref().map(LocalText::from_json).transpose()?,
                due_on: measure.due_on,
                is_continuous: measure.is_continuous,
            };
            Ok((measure.slug, undertaking))
        })
        .collect::<Result<_>>()?;
    Ok(Content {
        revision: plan.revision,
        kind: plan.kind.parse()?,
        status: plan.status.parse()?,
        titles: LocalText::from_json(&plan.titles)?,
        summaries: LocalText::from_json(&plan.summaries)?,
        legal_basis: plan.legal_basis.clone(),
        adoption_act: plan.adoption_act.clone(),
        adopted_on: plan.adopted_on,
        period_from: plan.period_from,
        period_to: plan.period_to,
        budget: plan.budget.clone(),
        owner: match &plan.owner_id {
            Some(id) => Some(institution_by_id(conn, &mechanism.id, id)?.names),
            None => None,
        },
        measures,
    })
}

/// A field of a plan in which two versions differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// What sort of plan.
    Kind,
    /// Titles.
    Titles,
    /// What it is about.
    Summaries,
    /// What it rests on.
    LegalBasis,
    /// The act that adopted it.
    AdoptionAct,
    /// When it was adopted.
    AdoptedOn,
    /// Its period.
    Period,
    /// What it may cost.
    Budget,
    /// Who keeps it.
    Owner,
}

/// What two versions of a plan differ in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Differences {
    /// Fields of the plan itself.
    pub fields: Vec<Field>,
    /// Measures that only the later one has.
    pub added: Vec<String>,
    /// Measures that only the earlier one has.
    pub removed: Vec<String>,
    /// Measures that both have and that differ.
    pub changed: Vec<String>,
}

impl Differences {
    /// Whether the two say the same.
    pub fn is_nothing(&self) -> bool {
        *self == Differences::default()
    }
}

/// Holds two versions against each other, the earlier one first.
pub fn differences(before: &Content, after: &Content) -> Differences {
    let fields = [
        (before.kind != after.kind, Field::Kind),
        (before.titles != after.titles, Field::Titles),
        (before.summaries != after.summaries, Field::Summaries),
        (before.legal_basis != after.legal_basis, Field::LegalBasis),
        (before.adoption_act != after.adoption_act, Field::AdoptionAct),
        (before.adopted_on != after.adopted_on, Field::AdoptedOn),
        ((before.period_from, before.period_to) != (after.period_from, after.period_to), Field::Period),
        (before.budget != after.budget, Field::Budget),
        (before.owner != after.owner, Field::Owner),
    ];
    let only_in = |these: &Content, those: &Content| -> Vec<String> {
        these.measures.keys().filter(|slug| !those.measures.contains_key(*slug)).cloned().collect()
    };
    let differs =
        |slug: &&String| before.measures.get(*slug).is_some_and(|was| after.measures[*slug] != *was);
    Differences {
        fields: fields.into_iter().filter_map(|(differs, field)| differs.then_some(field)).collect(),
        added: only_in(after, before),
        removed: only_in(before, after),
        changed: after.measures.keys().filter(differs).cloned().collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use suivi_kernel::Language;

    fn content(measures: &[(&str, &str)]) -> Content {
        let day = |year| Date::from_ymd_opt(year, 1, 1).unwrap();
        let undertaking = |title: &str| Undertaking {
            titles: LocalText::of(Language::En, title),
            lead: None,
            due_on: None,
            is_continuous: false,
        };
        Content {
            revision: 1,
            kind: PlanKind::HumanRights,
            status: PlanStatus::Adopted,
            titles: LocalText::of(Language::En, "Plan"),
            summaries: LocalText::default(),
            legal_basis: None,
            adoption_act: Some("Decree 4".into()),
            adopted_on: Some(day(2026)),
            period_from: day(2026),
            period_to: day(2030),
            budget: None,
            owner: None,
            measures: measures.iter().map(|(slug, title)| ((*slug).to_owned(), undertaking(title))).collect(),
        }
    }

    #[test]
    fn two_versions_are_held_against_each_other_field_by_field_and_measure_by_measure() {
        let before = content(&[("m-1", "Train"), ("m-2", "Build"), ("m-3", "Ratify")]);
        let mut after = content(&[("m-1", "Train 50"), ("m-3", "Ratify"), ("m-4", "Fund")]);
        after.budget = Some("5 million".into());
        let found = differences(&before, &after);
        assert_eq!(found.fields, [Field::Budget]);
        assert_eq!(
            (found.added, found.removed, found.changed),
            (vec!["m-4".to_owned()], vec!["m-2".to_owned()], vec!["m-1".to_owned()])
        );
        assert_eq!(differences(&before, &before), Differences::default());
    }

    #[test]
    fn a_version_is_read_back_as_it_was_kept() {
        let kept = content(&[("m-1", "Train")]);
        let text = serde_json::to_string(&kept).unwrap();
        assert_eq!(serde_json::from_str::<Content>(&text).unwrap(), kept);
    }
}
