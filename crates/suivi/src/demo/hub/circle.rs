//! Who meets on the hub: twelve invented mechanisms with an officer and a chair each, the editor, the adviser, and those
//! who write beside the States.

use std::cell::RefCell;
use std::collections::HashMap;

use serde::Deserialize;
use suivi_domain::accounts::{self, NewAccount, Seat};
use suivi_domain::hub;
use suivi_domain::mechanisms::{
    self, InstitutionFacts, InstitutionKind, Level, Mechanism, MechanismFacts, NewMechanism,
};
use suivi_kernel::{Actor, Language, LocalText, Result, Role};
use suivi_store::Tx;

use super::super::{demo_file, file};
use super::lacking;

/// A mechanism as the files describe it.
#[derive(Clone, Deserialize)]
pub struct Entry {
    /// The State.
    pub state: String,
    slug: String,
    /// The language it works in.
    pub language: Language,
    /// A code of the types of mechanism.
    pub kind: String,
    /// Its name.
    pub names: LocalText,
    /// The law or decree.
    pub legal_act: LocalText,
    /// The year it was made.
    pub year: i32,
    /// Meetings a year.
    pub meetings: i32,
    /// People in its secretariat.
    pub staff: i32,
    /// Focal points.
    pub focal_points: i32,
    /// How it is set up.
    pub composition: LocalText,
    /// The office to ask.
    pub office: LocalText,
    /// How many days ago it confirmed its profile.
    pub confirmed_days_ago: i64,
    /// Whether it shares its self-assessment.
    pub shares_capacities: bool,
}

/// One mechanism and who acts for it.
#[derive(Clone)]
pub struct Guest {
    /// Its workspace.
    pub mechanism: Mechanism,
    /// Its officer.
    pub officer: Actor,
    /// Its chair.
    pub chair: Actor,
    /// What the files say of it; none for Sama and its province, which have files of their own.
    pub entry: Option<Entry>,
}

/// Everybody.
pub struct Circle {
    /// The mechanisms, by State.
    pub guests: Vec<Guest>,
    /// The mechanism of the province of Telu.
    pub telu: Guest,
    /// The hub's editor.
    pub editor: Actor,
    /// The adviser of the United Nations.
    pub adviser: Actor,
    voices: RefCell<HashMap<(String, String), Actor>>,
}

impl Circle {
    /// Makes the workspaces, the accounts and their seats.
    pub fn meet(tx: &mut Tx, sama: &Mechanism) -> Result<Self> {
        let machine = Actor::command_line();
        let mut guests = vec![Guest {
            mechanism: sama.clone(),
            officer: known(tx, "tomas.kelvani@example.org")?,
            chair: known(tx, "adela.tirunesi@example.org")?,
            entry: None,
        }];
        for entry in file::<Vec<Entry>>(demo_file!("hub/mechanisms"), "mechanisms")? {
            guests.push(guest(tx, &machine, entry)?);
        }
        let telu = mechanisms::mechanism(tx.conn, "telu")?;
        let telu = Guest {
            officer: person(tx, &telu, "Desk of Telu", "desk@telu.example.org", Role::SecretariatOfficer)?,
            chair: person(tx, &telu, "Chair of Telu", "chair@telu.example.org", Role::PoliticalLead)?,
            mechanism: telu,
            entry: None,
        };
        Ok(Circle {
            guests,
            telu,
            editor: known(tx, "keiko.arlandu@example.org")?,
            adviser: known(tx, "samir.valtonen@example.org")?,
            voices: RefCell::default(),
        })
    }

    /// The mechanism of a State.
    pub fn of(&self, state: &str) -> Result<&Guest> {
        self.guests
            .iter()
            .find(|guest| guest.mechanism.state == state)
            .ok_or_else(|| lacking(&format!("the mechanism of {state}")))
    }

    /// Somebody of a State who is not its mechanism: its national institution, civil society, a university, the United Nations.
    pub fn beside(&self, tx: &mut Tx, state: &str, role: Role, names: &LocalText) -> Result<Actor> {
        let key = (state.to_owned(), role.code().to_owned());
        if let Some(voice) = self.voices.borrow().get(&key) {
            return Ok(voice.clone());
        }
        let mechanism = &self.of(state)?.mechanism;
        let facts = InstitutionFacts {
            names: names.clone(),
            short_names: LocalText::default(),
            kind: InstitutionKind::Independent,
            parent_id: None,
            valid_from: None,
        };
        let machine = Actor::command_line();
        let institution = mechanisms::create_institution(tx, &machine, &mechanism.id, facts)?;
        let email = format!("{}@{}.example.org", role.code().replace('_', "-"), mechanism.slug);
        let name = names.best_text(Language::En).to_owned();
        let seat = Seat { mechanism_id: mechanism.id.clone(), role, institution_id: Some(institution.id) };
        let voice = seated(tx, &name, &email, mechanism.language, seat)?;
        self.voices.borrow_mut().insert(key, voice.clone());
        Ok(voice)
    }
}

/// Gives the editor and the advisers of the United Nations their seats on the hub.
pub fn seat_the_keepers(tx: &mut Tx) -> Result<()> {
    let (hub, machine) = (hub::ensure(tx)?, Actor::command_line());
    let seats = [
        ("keiko.arlandu@example.org", Role::HubEditor),
        ("samir.valtonen@example.org", Role::Ohchr),
        ("beatriz.onamura@example.org", Role::Unct),
    ];
    for (email, role) in seats {
        let account = accounts::account_by_email(tx.conn, &machine, email)?;
        let seat = Seat { mechanism_id: hub.id.clone(), role, institution_id: None };
        accounts::add_membership(tx, &machine, &account.id, seat)?;
    }
    Ok(())
}

fn guest(tx: &mut Tx, machine: &Actor, entry: Entry) -> Result<Guest> {
    let facts = MechanismFacts {
        names: entry.names.clone(),
        state: entry.state.clone(),
        level: Level::National,
        kind: entry.kind.parse().map_err(|_| lacking(&entry.kind))?,
        parent_id: None,
        language: entry.language,
    };
    let new = NewMechanism { slug: entry.slug.clone(), facts };
    let mechanism = mechanisms::create_mechanism(tx, machine, new)?;
    let at = |who: &str| format!("{who}@{}.example.org", entry.slug);
    let name = |who: &str| format!("{who}, {}", entry.slug);
    Ok(Guest {
        officer: person(tx, &mechanism, &name("Desk"), &at("desk"), Role::SecretariatOfficer)?,
        chair: person(tx, &mechanism, &name("Chair"), &at("chair"), Role::PoliticalLead)?,
        mechanism,
        entry: Some(entry),
    })
}

fn known(tx: &mut Tx, email: &str) -> Result<Actor> {
    let account = accounts::account_by_email(tx.conn, &Actor::command_line(), email)?;
    accounts::actor_of(tx.conn, &account.id)
}

fn person(tx: &mut Tx, mechanism: &Mechanism, name: &str, email: &str, role: Role) -> Result<Actor> {
    let seat = Seat { mechanism_id: mechanism.id.clone(), role, institution_id: None };
    seated(tx, name, email, mechanism.language, seat)
}

fn seated(tx: &mut Tx, name: &str, email: &str, language: Language, seat: Seat) -> Result<Actor> {
    let new = NewAccount { email, name, language, password: None, is_operator: false, seat: Some(seat) };
    let made = accounts::create_account(tx, &Actor::command_line(), new)?;
    accounts::actor_of(tx.conn, &made.account_id)
}
