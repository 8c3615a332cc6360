//! The mechanism, its institutions and their people, made by the commands that people use.

use suivi_domain::accounts::{NewAccount, Seat, create_account};
use suivi_domain::mechanisms::{
    InstitutionFacts, InstitutionKind, Level, Mechanism, MechanismFacts, MechanismKind, NewMechanism,
    create_institution, create_mechanism,
};
use suivi_kernel::{Actor, Language, LocalText, Result, Role};
use suivi_store::Db;

use crate::Size;

/// Who there is.
pub struct World {
    pub mechanism: Mechanism,
    /// Each institution with its focal points.
    pub institutions: Vec<(String, Vec<String>)>,
}

/// Four focal points and an approver in each institution, and one person in each other role that has a first screen.
pub fn make(db: &Db, size: Size) -> Result<World> {
    let machine = Actor::command_line();
    let facts = MechanismFacts {
        names: LocalText::of(Language::En, "Republic of Sama").with(Language::Ar, "جمهورية سما"),
        state: "XSA".to_owned(),
        level: Level::National,
        kind: MechanismKind::Interministerial,
        parent_id: None,
        language: Language::En,
    };
    let mechanism = db.write_here(|tx| {
        create_mechanism(tx, &machine, NewMechanism { slug: "sama".to_owned(), facts: facts.clone() })
    })?;
    let person = |name: &str, role: Role, institution: Option<&str>| {
        let seat =
            Seat { mechanism_id: mechanism.id.clone(), role, institution_id: institution.map(str::to_owned) };
        let email = format!("{name}@sama.example");
        let new = NewAccount {
            email: &email,
            name,
            language: Language::En,
            password: None,
            is_operator: false,
            seat: Some(seat),
        };
        Ok::<_, suivi_kernel::Error>(db.write_here(|tx| create_account(tx, &machine, new))?.account_id)
    };
    for role in [
        Role::SecretariatOfficer,
        Role::SecretariatAdmin,
        Role::PoliticalLead,
        Role::Nso,
        Role::Nhri,
        Role::Parliament,
        Role::Auditor,
    ] {
        person(role.code(), role, None)?;
    }
    let mut institutions = Vec::with_capacity(size.institutions);
    for n in 1..=size.institutions {
        let facts = InstitutionFacts {
            names: LocalText::of(Language::En, format!("Ministry number {n}")),
            short_names: LocalText::default(),
            kind: InstitutionKind::Ministry,
            parent_id: None,
            valid_from: None,
        };
        let made = db.write_here(|tx| create_institution(tx, &machine, &mechanism.id, facts.clone()))?;
        let focal = (1..=4)
            .map(|k| person(&format!("focal-{n}-{k}"), Role::InstitutionFocal, Some(&made.id)))
            .collect::<Result<Vec<_>>>()?;
        person(&format!("approver-{n}"), Role::InstitutionApprover, Some(&made.id))?;
        institutions.push((made.id, focal));
    }
    Ok(World { mechanism, institutions })
}
