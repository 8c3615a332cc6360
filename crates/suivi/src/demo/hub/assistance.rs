//! Twenty requests for assistance, eight of them private.

use chrono::Duration;
use serde::Deserialize;
use suivi_domain::assistance::consents::{self, NewConsent};
use suivi_domain::assistance::delivery::{self, NewEvaluation};
use suivi_domain::assistance::model::{Part, Status, Visibility, Wish};
use suivi_domain::assistance::offers::{self, NewOffer};
use suivi_domain::assistance::rows::Request;
use suivi_domain::assistance::terms::{self, Draft};
use suivi_domain::assistance::{requests, sharing};
use suivi_kernel::{Language, LocalText, Result};
use suivi_store::Tx;

use super::super::{demo_file, file};
use super::circle::{Circle, Guest};
use super::{ago, lacking};

#[derive(Deserialize)]
struct Entry {
    state: String,
    visibility: String,
    modality: Vec<String>,
    fund: Option<String>,
    status: String,
    capacities: Vec<String>,
    title: LocalText,
    need: LocalText,
    amount: Option<(i64, String)>,
    offers: Vec<(String, String, String)>,
}

/// Writes them.
pub fn ask(tx: &mut Tx, circle: &Circle) -> Result<()> {
    let entries: Vec<Entry> = file(demo_file!("hub/requests"), "requests")?;
    for (at, entry) in entries.iter().enumerate() {
        ago(tx, 10 + 8 * at as i64, |tx| one(tx, circle, entry))?;
    }
    Ok(())
}

fn one(tx: &mut Tx, circle: &Circle, entry: &Entry) -> Result<()> {
    let guest = circle.of(&entry.state)?;
    let language = guest.mechanism.language;
    let language = if entry.title.get(language).is_some() { language } else { Language::En };
    let mut wish = Wish::new(language);
    wish.titles = entry.title.clone();
    wish.needs = entry.need.clone();
    wish.modalities = entry.modality.clone();
    wish.fund = entry.fund.clone();
    wish.capacities = entry.capacities.clone();
    wish.amount = entry.amount.as_ref().map(|(amount, _)| *amount);
    wish.currency = entry.amount.as_ref().map(|(_, currency)| currency.clone());
    wish.contact_public = Some(format!("mechanism@{}.example.org", guest.mechanism.slug));
    wish.contact_private = Some("The officer in charge".to_owned());
    let request = requests::draft(tx, &guest.officer, &guest.mechanism, wish)?;
    let status: Status = entry.status.parse().map_err(|_| lacking(&entry.status))?;
    if status == Status::Draft {
        return Ok(());
    }
    let visibility: Visibility = entry.visibility.parse().map_err(|_| lacking(&entry.visibility))?;
    let request = consent(tx, guest, &request, visibility)?;
    if status == Status::Endorsed {
        return Ok(());
    }
    let request =
        requests::submit(tx, &guest.officer, &guest.mechanism, &request.slug, visibility, request.revision)?;
    go_on(tx, circle, entry, guest, &request, status)
}

fn consent(tx: &mut Tx, guest: &Guest, request: &Request, visibility: Visibility) -> Result<Request> {
    let today = tx.now.date();
    let audience = if visibility == Visibility::Private { Visibility::Un } else { visibility };
    let new = NewConsent {
        authority: "Ministry of Foreign Affairs".to_owned(),
        person_name: "The Secretary-General of the Ministry".to_owned(),
        person_function: "Secretary-General".to_owned(),
        given_on: today,
        parts: Part::ALL.to_vec(),
        audience,
        expires_on: today + Duration::days(700),
        note: None,
        paper: None,
    };
    let consent = consents::record(tx, &guest.officer, &guest.mechanism, &request.slug, new)?;
    consents::confirm(tx, &guest.chair, &guest.mechanism, &request.slug, &consent.id)
}

fn go_on(
    tx: &mut Tx,
    circle: &Circle,
    entry: &Entry,
    guest: &Guest,
    request: &Request,
    status: Status,
) -> Result<()> {
    let here = sharing::address(tx.conn, request)?.ok_or_else(|| lacking("a shared request"))?;
    match status {
        Status::UnderReview => {
            requests::take_up(tx, &circle.adviser, &here)?;
        }
        Status::Declined => {
            requests::decline(tx, &circle.adviser, &here, "No fund pays for equipment this year.")?;
        }
        _ => {}
    }
    let Some((partner, modality, body)) = entry.offers.first() else { return Ok(()) };
    let partner = circle.of(partner)?;
    let new = NewOffer {
        modality: modality.clone(),
        body: body.clone(),
        languages: "en".to_owned(),
        contact: format!("mechanism@{}.example.org", partner.mechanism.slug),
        ..NewOffer::default()
    };
    let offer = offers::offer(tx, &partner.officer, &here, None, new)?;
    offers::accept(tx, &guest.officer, &guest.mechanism, &request.slug, &offer.id)?;
    if status == Status::Matched {
        return Ok(());
    }
    let today = tx.now.date();
    let draft = Draft {
        starts_on: Some(today + Duration::days(14)),
        ends_on: Some(today + Duration::days(100)),
        costs: "Each side pays for its own people.".to_owned(),
        languages: "English".to_owned(),
        experts: "Two people who do this work every day.".to_owned(),
        expected: "A written method that stays with the mechanism.".to_owned(),
    };
    let agreed = terms::write(tx, &guest.officer, &offer.id, draft, 0)?;
    let agreed = terms::agree(tx, &guest.chair, &offer.id, agreed.revision)?;
    terms::agree(tx, &partner.officer, &offer.id, agreed.revision)?;
    if status == Status::Agreed {
        return Ok(());
    }
    delivery::begin(tx, &guest.officer, &guest.mechanism, &request.slug)?;
    let title = "First working week";
    let due = today + Duration::days(21);
    let step = delivery::set_milestone(tx, &guest.officer, &guest.mechanism, &request.slug, title, due)?;
    if status == Status::InDelivery {
        return Ok(());
    }
    delivery::reach_milestone(tx, &guest.officer, &guest.mechanism, &request.slug, &step.id, today)?;
    delivery::complete(tx, &guest.officer, &guest.mechanism, &request.slug)?;
    let evaluation = NewEvaluation {
        language: Language::En,
        changed: "The public page now shows the date of every answer.".to_owned(),
        helped: "Seeing the page of another mechanism, with its mistakes.".to_owned(),
        hindered: "One afternoon was too short for the questions of the web team.".to_owned(),
        next: "The same for the page of recommendations by theme.".to_owned(),
        may_share: true,
    };
    delivery::evaluate(tx, &guest.officer, &guest.mechanism, &request.slug, evaluation)?;
    Ok(())
}
