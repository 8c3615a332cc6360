//! The people of Sama: one for each door, and their colleagues.

use std::collections::HashMap;

use serde::Deserialize;
use suivi_domain::accounts::{self, NewAccount, Seat};
use suivi_domain::mechanisms::Mechanism;
use suivi_kernel::{Actor, Error, Language, Result, Role};
use suivi_store::Tx;

use super::government::Government;
use super::{demo_file, file};

/// A person as the files describe them.
#[derive(Deserialize)]
pub struct PersonEntry {
    /// What the person is to the mechanism.
    pub role: Role,
    /// The name.
    pub name: String,
    /// The address.
    pub email: String,
    institution: Option<String>,
    language: Language,
    /// The day on which the person left, counted from today.
    left: Option<i64>,
}

/// A person with an account.
#[derive(Debug)]
pub struct Person {
    /// The account.
    pub id: String,
    /// How the trail names the person.
    pub label: &'static str,
    role: Role,
    institution: Option<String>,
    left: Option<i64>,
}

impl Person {
    /// The institution the person speaks for, by its name in the files.
    pub fn institution(&self) -> Option<&str> {
        self.institution.as_deref()
    }
}

/// Everybody, by address.
pub struct People {
    by_email: HashMap<String, Person>,
    in_order: Vec<String>,
}

impl People {
    /// Makes the accounts; who has left has one that is shut.
    pub fn settle(tx: &mut Tx, actor: &Actor, sama: &Mechanism, government: &Government) -> Result<Self> {
        let mut people = People { by_email: HashMap::new(), in_order: Vec::new() };
        let mut entries: Vec<PersonEntry> = file(demo_file!("people"), "people")?;
        entries.extend(file::<Vec<PersonEntry>>(demo_file!("colleagues"), "people")?);
        for entry in entries {
            let institution_id =
                entry.institution.as_deref().map(|slug| government.id(slug)).transpose()?.map(str::to_owned);
            let seat = Seat { mechanism_id: sama.id.clone(), role: entry.role, institution_id };
            let new = NewAccount {
                email: &entry.email,
                name: &entry.name,
                language: entry.language,
                password: None,
                is_operator: false,
                seat: Some(seat),
            };
            let id = accounts::create_account(tx, actor, new)?.account_id;
            let person = Person {
                id,
                label: entry.role.code(),
                role: entry.role,
                institution: entry.institution,
                left: entry.left,
            };
            people.in_order.push(entry.email.clone());
            people.by_email.insert(entry.email, person);
        }
        people.let_go(tx, actor, sama)?;
        Ok(people)
    }

    fn let_go(&self, tx: &mut Tx, actor: &Actor, sama: &Mechanism) -> Result<()> {
        let gone: Vec<&Person> = self.by_email.values().filter(|person| person.left.is_some()).collect();
        for member in accounts::members_of(tx.conn, actor, &sama.id)? {
            if gone.iter().any(|person| person.id == member.account.id) {
                accounts::end_membership(tx, actor, &member.membership_id)?;
                accounts::disable_account(tx, actor, &member.account.id)?;
            }
        }
        Ok(())
    }

    /// The person of an address.
    pub fn of(&self, email: &str) -> Result<&Person> {
        self.by_email
            .get(email)
            .ok_or_else(|| Error::fault(format!("{email} is nobody of the demonstration")))
    }

    fn all(&self) -> impl Iterator<Item = &Person> {
        self.in_order.iter().filter_map(|email| self.by_email.get(email))
    }

    /// Who wrote for an institution on a day, counted from today: the focal point then.
    pub fn speaker(&self, institution: &str, day: i64) -> Option<&Person> {
        let speaks = |person: &&Person| {
            person.institution.as_deref() == Some(institution) && person.role != Role::InstitutionApprover
        };
        let left_later = |person: &&Person| person.left.is_some_and(|left| day < left);
        self.all()
            .filter(speaks)
            .find(left_later)
            .or_else(|| self.all().filter(speaks).find(|person| person.left.is_none()))
    }

    /// Everybody who speaks for an institution now: account, and the institution's name in the files.
    pub fn seated(&self) -> impl Iterator<Item = (&str, &str)> {
        self.all()
            .filter(|person| person.left.is_none())
            .filter_map(|person| Some((person.id.as_str(), person.institution()?)))
    }

    /// Who signs off for an institution.
    pub fn approver(&self, institution: &str) -> Option<&Person> {
        self.all().find(|person| {
            person.institution.as_deref() == Some(institution) && person.role == Role::InstitutionApprover
        })
    }

    /// Officers of the secretariat, taking turns.
    pub fn officer(&self, turn: usize) -> Result<&Person> {
        let officers: Vec<&Person> =
            self.all().filter(|person| person.role == Role::SecretariatOfficer).collect();
        officers
            .get(turn % officers.len().max(1))
            .copied()
            .ok_or_else(|| Error::fault("the demonstration has no officer"))
    }

    /// The one person of a door's role.
    pub fn holder(&self, role: Role) -> Result<&Person> {
        self.all()
            .find(|person| person.role == role)
            .ok_or_else(|| Error::fault(format!("the demonstration has no {}", role.code())))
    }
}
