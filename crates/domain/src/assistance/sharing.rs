//! What others may know of a request: the one place from which it goes to the shelf or is taken from it (V20).

use diesel::prelude::*;
use serde_json::to_value;
use suivi_kernel::{Actor, Language, LocalText, Refusal, Result, vocab};
use suivi_store::schema::{assistance_evaluation, assistance_step};
use suivi_store::{Conn, Tx};

use super::consents;
use super::model::{AssistanceDocument, Part, PublicEvaluation, PublicStep, Status, Visibility};
use super::rows::{Consent, Evaluation, Request, Step};
use crate::hub::shelf::{self, Facet, Kind, Offered};
use crate::mechanisms::{self, Mechanism};
use crate::recommendations::texts::personal_problems;

/// Why a request is no longer to be seen: the State withdrew its consent.
pub const CONSENT_WITHDRAWN: &str = "Consent withdrawn by the State.";
/// The consent came to its end.
pub const CONSENT_EXPIRED: &str = "The consent of the State has expired.";
/// The State shares it no longer, or with fewer.
pub const NOT_SHARED: &str = "The State no longer shares it.";
/// It was declined.
pub const CLOSED: &str = "The request is closed.";

/// Brings the shelf to what the State consents to today.
///
/// Refuses where a part to be shared holds personal data (V14).
pub fn refresh(tx: &mut Tx, actor: &Actor, request: &Request) -> Result<()> {
    let today = tx.now.date();
    let status: Status = request.status.parse()?;
    let wanted: Visibility = request.visibility.parse()?;
    let Some(consent) = consents::valid(tx.conn, request, today)? else {
        let why = match consents::current(tx.conn, request)? {
            Some(row) if row.withdrawn_at.is_some() => CONSENT_WITHDRAWN,
            Some(row) if row.expires_on < today => CONSENT_EXPIRED,
            _ => NOT_SHARED,
        };
        return shelf::withdraw(tx, actor, &request.id, Some(why));
    };
    let most: Visibility = consent.audience.parse()?;
    let audience = status.is_shareable().then(|| wanted.within(most).audience()).flatten();
    let Some(audience) = audience else {
        let why = if status == Status::Declined { CLOSED } else { NOT_SHARED };
        return shelf::withdraw(tx, actor, &request.id, Some(why));
    };
    let mechanism = mechanisms::mechanism_by_id(tx.conn, &request.mechanism_id)?;
    let document = document(tx.conn, &mechanism, request, &consent)?;
    require_no_personal_data(&document)?;
    let offered = Offered {
        kind: Kind::Assistance,
        id: &request.id,
        mechanism_id: &request.mechanism_id,
        institution_id: request.institution_id.as_deref(),
        slug: &request.slug,
        state: Some(&mechanism.state),
        language: document.language,
        audience,
        titles: document.titles.clone().unwrap_or_else(|| nameless(&mechanism)),
        summaries: document.needs.as_ref().map(shortened).unwrap_or_default(),
        texts: words(&document),
        facets: facets(&document, status),
        dated: document.submitted_on,
        document: to_value(&document)?,
    };
    shelf::put(tx, actor, offered)
}

/// The document within the scope of a consent.
fn document(
    conn: &mut Conn,
    mechanism: &Mechanism,
    request: &Request,
    consent: &Consent,
) -> Result<AssistanceDocument> {
    let parts = consent.parts();
    let has = |part: Part| parts.contains(&part);
    let shared = |part: Part, json: &str| -> Result<Option<LocalText>> {
        if has(part) { Ok(Some(LocalText::from_json(json)?)) } else { Ok(None) }
    };
    let coded = |part: Part, json: &str| -> Result<Vec<String>> {
        if has(part) { Ok(serde_json::from_str(json)?) } else { Ok(Vec::new()) }
    };
    let (timeline, evaluation) =
        if has(Part::Progress) { progress(conn, request)? } else { (Vec::new(), None) };
    Ok(AssistanceDocument {
        state: mechanism.state.clone(),
        mechanism: mechanism.names.clone(),
        language: request.language.parse()?,
        status: request.status.clone(),
        flags: flags(&mechanism.state),
        modalities: serde_json::from_str(&request.modalities)?,
        submitted_on: request.submitted_at.map(|at| at.date()),
        consent_until: consent.expires_on,
        titles: shared(Part::Title, &request.titles)?,
        needs: shared(Part::Need, &request.needs)?,
        capacities: coded(Part::Need, &request.capacities)?,
        themes: coded(Part::Need, &request.themes)?,
        period_from: request.period_from.filter(|_| has(Part::Need)),
        period_to: request.period_to.filter(|_| has(Part::Need)),
        objectives: shared(Part::Objectives, &request.objectives)?,
        fund: request.fund.clone().filter(|_| has(Part::Finance)),
        amount: request.amount.filter(|_| has(Part::Finance)),
        currency: request.currency.clone().filter(|_| has(Part::Finance)),
        contact: request.contact_public.clone().filter(|_| has(Part::Contact)),
        recommendations: coded(Part::Recommendations, &request.recommendations)?,
        timeline,
        evaluation,
    })
}

fn progress(conn: &mut Conn, request: &Request) -> Result<(Vec<PublicStep>, Option<PublicEvaluation>)> {
    let steps: Vec<Step> = assistance_step::table
        .filter(assistance_step::request_id.eq(&request.id))
        .order((assistance_step::at, assistance_step::id))
        .select(Step::as_select())
        .load(conn)?;
    let since = request.submitted_at;
    let mut timeline: Vec<PublicStep> = Vec::new();
    for step in steps.into_iter().filter(|step| since.is_some_and(|since| step.at >= since)) {
        let is_shareable = step.status.parse::<Status>()?.is_shareable();
        if is_shareable && timeline.last().is_none_or(|last| last.status != step.status) {
            timeline.push(PublicStep { status: step.status, on: step.at.date() });
        }
    }
    let written: Option<Evaluation> = assistance_evaluation::table
        .filter(assistance_evaluation::request_id.eq(&request.id))
        .filter(assistance_evaluation::may_share.eq(true))
        .select(Evaluation::as_select())
        .first(conn)
        .optional()?;
    let evaluation = written.map(|row| PublicEvaluation {
        changed: row.changed,
        helped: row.helped,
        hindered: row.hindered,
        next: row.next,
    });
    Ok((timeline, evaluation))
}

fn texts(document: &AssistanceDocument) -> impl Iterator<Item = (Language, &str)> {
    let evaluation = document.evaluation.iter().flat_map(|said| {
        [&said.changed, &said.helped, &said.hindered, &said.next]
            .map(|text| (document.language, text.as_str()))
    });
    [&document.titles, &document.needs, &document.objectives]
        .into_iter()
        .flatten()
        .flat_map(|text| text.0.iter().map(|(language, text)| (*language, text.as_str())))
        .chain(evaluation)
}

fn require_no_personal_data(document: &AssistanceDocument) -> Result<()> {
    match texts(document).flat_map(|(_, text)| personal_problems(text).collect::<Vec<_>>()).next() {
        Some(problem) => Err(Refusal::Conflict(problem).into()),
        None => Ok(()),
    }
}

/// All its words by language, for the search.
fn words(document: &AssistanceDocument) -> LocalText {
    texts(document).fold(LocalText::default(), |all, (language, text)| {
        let before = all.get(language).unwrap_or_default();
        let joined = if before.is_empty() { text.to_owned() } else { format!("{before}\n{text}") };
        all.with(language, joined)
    })
}

/// The first words of a need, for lists.
fn shortened(needs: &LocalText) -> LocalText {
    needs.0.iter().fold(LocalText::default(), |short, (language, text)| {
        let first = text.lines().next().unwrap_or_default();
        let cut: String = first.chars().take(240).collect();
        let cut = if cut.len() < first.len() { format!("{}…", cut.trim_end()) } else { cut };
        short.with(*language, cut)
    })
}

/// What a request is called whose title is not shared.
fn nameless(mechanism: &Mechanism) -> LocalText {
    let state = vocab::country(&mechanism.state).map_or(&mechanism.names, |country| &country.names);
    let say = |language: Language, words: &str, colon: &str| {
        (language, format!("{words}{colon}{}", state.best_text(language)))
    };
    [
        say(Language::En, "Request for technical assistance", ": "),
        say(Language::Fr, "Demande d’assistance technique", "\u{a0}: "),
        say(Language::Es, "Solicitud de asistencia técnica", ": "),
        say(Language::Ar, "طلب مساعدة تقنية", ": "),
        say(Language::Ru, "Запрос о технической помощи", ": "),
        say(Language::Zh, "技术援助请求", "："),
    ]
    .into_iter()
    .fold(LocalText::default(), |names, (language, name)| names.with(language, name))
}

/// What a State is to the United Nations' programmes: `ldc`, `lldc`, `sids`.
fn flags(state: &str) -> Vec<String> {
    let Some(country) = vocab::country(state) else { return Vec::new() };
    [("ldc", country.is_ldc), ("lldc", country.is_lldc), ("sids", country.is_sids)]
        .into_iter()
        .filter(|(_, is)| *is)
        .map(|(flag, _)| flag.to_owned())
        .collect()
}

fn facets(document: &AssistanceDocument, status: Status) -> Vec<Facet> {
    let mut facets = vec![Facet::new("status", status.openness())];
    let lists: [(&str, &[String]); 4] = [
        ("modality", &document.modalities),
        ("flag", &document.flags),
        ("capacity", &document.capacities),
        ("theme", &document.themes),
    ];
    for (scheme, codes) in lists {
        facets.extend(codes.iter().map(|code| Facet::new(scheme, code)));
    }
    facets.extend(document.fund.iter().map(|fund| Facet::new("fund", fund)));
    let region = vocab::country(&document.state).map(|country| country.region.as_str());
    facets.extend(region.filter(|region| !region.is_empty()).map(|region| Facet::new("region", region)));
    facets
}

/// The address on the hub of a request that is shared today.
pub fn address(conn: &mut Conn, request: &Request) -> Result<Option<String>> {
    Ok(shelf::row(conn, &request.id)?.filter(|item| item.withdrawn_at.is_none()).map(|item| item.slug))
}
