//! The ministries of Sama before and after the election: who is the heir of whom, since when.

use std::collections::HashMap;

use chrono::Duration;
use serde::Deserialize;
use suivi_domain::followup::rows::Succession;
use suivi_domain::mechanisms::{self, Institution, InstitutionFacts, InstitutionKind, Mechanism};
use suivi_kernel::{Actor, Date, Error, Language, LocalText, Result, new_id};
use suivi_store::Tx;

use super::calendar::Calendar;
use super::{demo_file, file};

#[derive(Deserialize)]
struct NewInstitution {
    slug: String,
    short_name: String,
    names: LocalText,
}

#[derive(Deserialize)]
struct SuccessionEntry {
    from: String,
    to: String,
    kind: String,
}

/// All institutions by their name in the files, and the change of government.
pub struct Government {
    ids: HashMap<String, String>,
    names: HashMap<String, LocalText>,
    successions: Vec<SuccessionEntry>,
    reason: String,
    /// The first day of the new order.
    pub effective_on: Date,
}

impl Government {
    /// Enters the ministries that the election brought.
    pub fn form(
        tx: &mut Tx,
        actor: &Actor,
        sama: &Mechanism,
        calendar: Calendar,
        mut ids: HashMap<String, String>,
    ) -> Result<Self> {
        let text = demo_file!("succession");
        let effective_on = calendar.day(file(text, "day")?);
        for entry in file::<Vec<NewInstitution>>(text, "institutions")? {
            let facts = InstitutionFacts {
                names: entry.names,
                short_names: LocalText::of(Language::En, entry.short_name),
                kind: InstitutionKind::Ministry,
                parent_id: None,
                valid_from: Some(effective_on),
            };
            ids.insert(entry.slug, mechanisms::create_institution(tx, actor, &sama.id, facts)?.id);
        }
        let all = mechanisms::institutions_of(tx.conn, &sama.id)?;
        let named: HashMap<String, LocalText> =
            all.into_iter().map(|institution| (institution.id, institution.names)).collect();
        let names =
            ids.iter().filter_map(|(slug, id)| Some((slug.clone(), named.get(id)?.clone()))).collect();
        Ok(Government {
            ids,
            names,
            successions: file(text, "successions")?,
            reason: file(text, "reason")?,
            effective_on,
        })
    }

    /// Closes the ministries that ended and puts their agencies below the heirs.
    pub fn close_the_old(&self, tx: &mut Tx, actor: &Actor, sama: &Mechanism) -> Result<()> {
        let heirs: HashMap<&str, &str> =
            self.successions.iter().rev().map(|s| (s.from.as_str(), s.to.as_str())).collect();
        let by_id: HashMap<&str, &str> =
            self.ids.iter().map(|(slug, id)| (id.as_str(), slug.as_str())).collect();
        for agency in mechanisms::institutions_of(tx.conn, &sama.id)? {
            let parent = agency.parent_id.as_deref().and_then(|id| by_id.get(id));
            if let Some(heir) = parent.and_then(|parent| heirs.get(parent)) {
                self.put_below(tx, actor, sama, agency, heir)?;
            }
        }
        let last_day = self.effective_on - Duration::days(1);
        for ended in heirs.keys() {
            mechanisms::close_institution(tx, actor, &sama.id, self.id(ended)?, last_day)?;
        }
        Ok(())
    }

    fn put_below(
        &self,
        tx: &mut Tx,
        actor: &Actor,
        sama: &Mechanism,
        agency: Institution,
        heir: &str,
    ) -> Result<()> {
        let facts = InstitutionFacts {
            names: agency.names,
            short_names: agency.short_names,
            kind: agency.kind,
            parent_id: Some(self.id(heir)?.to_owned()),
            valid_from: agency.valid_from,
        };
        mechanisms::update_institution(tx, actor, &sama.id, &agency.id, facts, agency.updated_at)?;
        Ok(())
    }

    /// The institution of a name in the files.
    pub fn id(&self, slug: &str) -> Result<&str> {
        self.ids
            .get(slug)
            .map(String::as_str)
            .ok_or_else(|| Error::fault(format!("{slug} is no institution of the demonstration")))
    }

    /// Its names.
    pub fn names(&self, slug: &str) -> LocalText {
        self.names.get(slug).cloned().unwrap_or_default()
    }

    /// Who was in an institution's place on a day: itself, or its predecessor before the change of government. Where it
    /// has two, `before` says which.
    pub fn on<'a>(&'a self, slug: &'a str, before: Option<&'a str>, day: Date) -> &'a str {
        if day >= self.effective_on {
            return slug;
        }
        let first = || self.successions.iter().find(|s| s.to == slug).map(|s| s.from.as_str());
        before.or_else(first).unwrap_or(slug)
    }

    /// The successions, with how many items went from one institution to the other.
    pub fn rows(
        &self,
        sama: &Mechanism,
        calendar: Calendar,
        actor: (&str, &str),
        moved: &HashMap<(String, String), i32>,
    ) -> Result<Vec<Succession>> {
        let days = (self.effective_on - calendar.now().date()).num_days();
        let mut acts: HashMap<&str, String> = HashMap::new();
        self.successions
            .iter()
            .map(|s| {
                let (from, to) = (self.id(&s.from)?.to_owned(), self.id(&s.to)?.to_owned());
                Ok(Succession {
                    id: new_id(),
                    mechanism_id: sama.id.clone(),
                    moved: moved.get(&(from.clone(), to.clone())).copied().unwrap_or_default(),
                    from_id: from,
                    to_id: to,
                    kind: s.kind.clone(),
                    effective_on: self.effective_on,
                    reason: self.reason.clone(),
                    act_id: acts.entry(&s.from).or_insert_with(new_id).clone(),
                    actor_id: Some(actor.0.to_owned()),
                    actor_label: actor.1.to_owned(),
                    at: calendar.at(days, 3),
                })
            })
            .collect()
    }
}
