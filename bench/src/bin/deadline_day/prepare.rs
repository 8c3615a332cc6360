//! A mechanism with an institution for each focal point, measures for each, a round that asks, and a session for each.

use chrono::Duration;
use suivi_domain::accounts::{
    NewAccount, Seat, actor_of, create_account, issue_demo_link, sign_in_by_demo_link,
};
use suivi_domain::followup::rounds::{self, NewRound, period_around};
use suivi_domain::mechanisms::{
    InstitutionFacts, InstitutionKind, Level, Mechanism, MechanismFacts, MechanismKind, NewMechanism,
    create_institution, create_mechanism,
};
use suivi_domain::plans::measures::{self, MeasureFacts, NewMeasure};
use suivi_domain::plans::model::MeasureKind;
use suivi_kernel::{Actor, Language, LocalText, Result, Role};
use suivi_store::{Db, Tx};

/// Fills the database and prints each person's session and measures.
pub fn fill(db: &Db, people: usize, measures: usize) -> Result<()> {
    let machine = Actor::command_line();
    let (mechanism, secretariat) = db.write_here(|tx| {
        let mechanism = create_mechanism(tx, &machine, sama())?;
        let id = account(tx, &mechanism, "secretariat", Role::SecretariatOfficer, None)?;
        Ok((mechanism, actor_of(tx.conn, &id)?))
    })?;
    let mut links = Vec::new();
    for n in 0..people {
        links.push(db.write_here(|tx| ministry(tx, &secretariat, &mechanism, n, measures))?);
    }
    db.write_here(|tx| open_round(tx, &secretariat, &mechanism))?;
    for (link, slugs) in links {
        let session = db.write_here(|tx| sign_in_by_demo_link(tx, &link, "a bench"))?;
        println!("{} {} {}", session.token, session.csrf, slugs.join(" "));
    }
    Ok(())
}

/// A ministry with its focal point and measures; answers the link that signs the person in, and the measures' addresses.
fn ministry(
    tx: &mut Tx,
    secretariat: &Actor,
    mechanism: &Mechanism,
    n: usize,
    measures: usize,
) -> Result<(String, Vec<String>)> {
    let machine = Actor::command_line();
    let facts = InstitutionFacts {
        names: LocalText::of(Language::En, format!("Ministry {n}")),
        short_names: LocalText::default(),
        kind: InstitutionKind::Ministry,
        parent_id: None,
        valid_from: None,
    };
    let institution = create_institution(tx, &machine, &mechanism.id, facts)?;
    let person =
        account(tx, mechanism, &format!("focal-{n}"), Role::InstitutionFocal, Some(institution.id.clone()))?;
    let mut slugs = Vec::new();
    for number in 0..measures {
        let titles = LocalText::of(Language::En, format!("Train officials in province {number}"));
        let facts = MeasureFacts {
            lead_id: Some(institution.id.clone()),
            ..MeasureFacts::titled(MeasureKind::Training, titles)
        };
        let new = NewMeasure { facts, answers: Vec::new(), is_historical: false };
        slugs.push(measures::create(tx, secretariat, mechanism, new)?.slug);
    }
    Ok((issue_demo_link(tx, &machine, &person, Duration::days(1))?, slugs))
}

fn account(
    tx: &mut Tx,
    mechanism: &Mechanism,
    name: &str,
    role: Role,
    institution_id: Option<String>,
) -> Result<String> {
    let seat = Seat { mechanism_id: mechanism.id.clone(), role, institution_id };
    let new = NewAccount {
        email: &format!("{name}@sama.example"),
        name,
        language: Language::En,
        password: None,
        is_operator: false,
        seat: Some(seat),
    };
    Ok(create_account(tx, &Actor::command_line(), new)?.account_id)
}

fn open_round(tx: &mut Tx, secretariat: &Actor, mechanism: &Mechanism) -> Result<()> {
    let today = tx.now.date();
    let (period_from, period_to) = period_around(today, 3);
    let due_on = today + Duration::days(1);
    let new = NewRound { label: String::new(), period_from, period_to, opens_on: today, due_on };
    let round = rounds::plan(tx, secretariat, &mechanism.id, new)?;
    rounds::open(tx, secretariat, &mechanism.id, &round.id).map(|_| ())
}

fn sama() -> NewMechanism {
    let facts = MechanismFacts {
        names: LocalText::of(Language::En, "Republic of Sama"),
        state: "XSA".to_owned(),
        level: Level::National,
        kind: MechanismKind::Interministerial,
        parent_id: None,
        language: Language::En,
    };
    NewMechanism { slug: "sama".to_owned(), facts }
}
