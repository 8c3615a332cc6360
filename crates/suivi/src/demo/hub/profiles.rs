//! Profiles: stubs of the member States, and full ones of the invented mechanisms, confirmed this year.

use std::collections::BTreeMap;

use suivi_domain::hub::voices;
use suivi_domain::mechanisms::profiles::{self, Assessed, Content, Mandate, NewProfile, Number, Passage};
use suivi_kernel::{Act, Language, LocalText, ObjectKind, Result, vocab};
use suivi_store::Tx;

use super::ago;
use super::circle::{Circle, Guest};

/// How many days ago Sama and its province confirmed theirs.
const SAMA_CONFIRMED: [i64; 2] = [33, 61];

/// Writes them.
pub fn tell(tx: &mut Tx, circle: &Circle) -> Result<()> {
    profiles::ensure_stubs(tx)?;
    for guest in &circle.guests {
        let days = guest.entry.as_ref().map_or(SAMA_CONFIRMED[0], |entry| entry.confirmed_days_ago);
        ago(tx, days, |tx| one(tx, guest))?;
    }
    ago(tx, SAMA_CONFIRMED[1], |tx| one(tx, &circle.telu))
}

fn one(tx: &mut Tx, guest: &Guest) -> Result<()> {
    let voice = voices::voice(tx.conn, &guest.officer, Act::Create, ObjectKind::StateProfile, None)?;
    let new = NewProfile {
        state: guest.mechanism.state.clone(),
        content: content(guest),
        language: Some(guest.mechanism.language),
    };
    let made = profiles::create(tx, &guest.officer, &voice, new)?;
    let mut made = profiles::confirm(tx, &guest.officer, &made.id, made.revision)?;
    if guest.entry.as_ref().is_none_or(|entry| entry.shares_capacities) {
        let said = [Assessed::Yes, Assessed::Partly, Assessed::Yes, Assessed::No];
        let answers: profiles::CapacityAnswers = vocab::capacities()
            .iter()
            .flat_map(|capacity| &capacity.items)
            .zip(said.into_iter().cycle())
            .map(|(item, said)| (item.code.clone(), (said, None)))
            .collect();
        made = profiles::assess(tx, &guest.officer, &made.id, &answers, made.revision)?;
        profiles::share_capacities(tx, &guest.officer, &made.id, true, made.revision)?;
    }
    Ok(())
}

fn content(guest: &Guest) -> Content {
    let mut content = Content {
        names: guest.mechanism.names.clone(),
        kind: Some(guest.mechanism.kind.code().to_owned()),
        mandate: Mandate::ALL.iter().map(|part| part.code().to_owned()).collect(),
        contact: office(),
        contact_email: format!("mechanism@{}.example.org", guest.mechanism.slug),
        ..Content::default()
    };
    let Some(entry) = &guest.entry else {
        content.numbers = numbers([2019, 9, 66, 4]);
        return content;
    };
    content.numbers = numbers([entry.year, entry.staff, entry.focal_points, entry.meetings]);
    content.contact = entry.office.clone();
    for (passage, text) in [(Passage::LegalAct, &entry.legal_act), (Passage::Members, &entry.composition)] {
        content.passages.insert(passage.code().to_owned(), text.clone());
    }
    content
}

fn numbers(values: [i32; 4]) -> BTreeMap<String, i32> {
    let codes = [Number::Year, Number::Staff, Number::FocalPoints, Number::Meetings];
    codes.into_iter().zip(values).map(|(number, value)| (number.code().to_owned(), value)).collect()
}

fn office() -> LocalText {
    LocalText::of(Language::En, "Secretariat of the mechanism")
        .with(Language::Fr, "Secrétariat du mécanisme")
        .with(Language::Es, "Secretaría del mecanismo")
        .with(Language::Ar, "أمانة الآلية")
        .with(Language::Ru, "Секретариат механизма")
        .with(Language::Zh, "机制秘书处")
}
