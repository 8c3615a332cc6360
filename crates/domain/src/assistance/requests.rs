//! A request from its first draft to the day others may know of it, or until it is withdrawn.

use diesel::prelude::*;
use suivi_kernel::{Act, Actor, FieldProblem, ObjectKind, Problem, Refusal, Result, new_id, vocab};
use suivi_store::schema::{assistance_request, recommendation};
use suivi_store::{Conn, Tx};

use super::letters::{self, News};
use super::model::{CAPACITIES, Deed, Status, Visibility, Wish};
use super::rows::Request;
use super::{access, consents, sharing, steps};
use crate::hub::shelf::{self, Kind};
use crate::mechanisms::{Mechanism, free_slug, note, one_line};
use crate::text;
use crate::trail::record_change;

/// The longest need or objective, in characters.
pub const LONGEST: usize = 8_000;

/// Begins a request. It is the mechanism's own until the State consents to more.
pub fn draft(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, wish: Wish) -> Result<Request> {
    actor.require(Act::Create, ObjectKind::AssistanceRequest, &mechanism.id)?;
    let wish = tidy(tx.conn, mechanism, wish)?;
    let row = Request {
        id: new_id(),
        mechanism_id: mechanism.id.clone(),
        institution_id: actor.institutions_in(&mechanism.id).first().map(|id| (*id).to_owned()),
        slug: free_address(tx, mechanism)?,
        titles: String::new(),
        needs: String::new(),
        objectives: String::new(),
        language: String::new(),
        modalities: String::new(),
        fund: None,
        capacities: String::new(),
        themes: String::new(),
        recommendations: String::new(),
        measures: String::new(),
        period_from: None,
        period_to: None,
        amount: None,
        currency: None,
        contact_private: None,
        contact_public: None,
        class: 1,
        visibility: Visibility::Private.code().to_owned(),
        status: Status::Draft.code().to_owned(),
        reason: None,
        worded_at: tx.now,
        submitted_at: None,
        created_by: actor.user_id.clone(),
        created_label: actor.label.clone(),
        created_at: tx.now,
        updated_at: tx.now,
        revision: 1,
    };
    let row = worded(row, wish)?;
    diesel::insert_into(assistance_request::table).values(&row).execute(tx.conn)?;
    steps::note(tx, actor, &row, Deed::Drafted)?;
    record_change(tx, actor, "assistance_request.draft", None, &row)?;
    Ok(row)
}

/// Changes the words of a request that nobody outside knows. Where the State had consented, it must consent again.
pub fn change(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    slug: &str,
    wish: Wish,
    seen: i32,
) -> Result<Request> {
    let before = access::keep(tx.conn, actor, mechanism, slug)?;
    steps::require_seen(before.revision, seen)?;
    let status: Status = before.status.parse()?;
    if !status.is_open_to_change() {
        return Err(Refusal::Conflict(Problem::wrong_state("")).into());
    }
    let wish = tidy(tx.conn, mechanism, wish)?;
    let after = worded(before.clone(), wish)?;
    let after = Request { status: Status::Draft.code().to_owned(), worded_at: tx.now, ..after };
    steps::take(tx, actor, &before, after, (Deed::Changed, "assistance_request.change"))
}

/// Submits a request that the State endorsed, to those it chose: never to more than it consented to (V20).
pub fn submit(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    slug: &str,
    visibility: Visibility,
    seen: i32,
) -> Result<Request> {
    let before = access::keep(tx.conn, actor, mechanism, slug)?;
    steps::require_seen(before.revision, seen)?;
    steps::require(&before, &[Status::Endorsed])?;
    if visibility == Visibility::Private {
        return Err(Refusal::invalid("visibility", Problem::required("")).into());
    }
    may_be_seen_by(tx, &before, visibility)?;
    let after = Request {
        status: Status::Submitted.code().to_owned(),
        visibility: visibility.code().to_owned(),
        submitted_at: Some(tx.now),
        ..before.clone()
    };
    let after = steps::take(tx, actor, &before, after, (Deed::Submitted, "assistance_request.submit"))?;
    sharing::refresh(tx, actor, &after)?;
    Ok(after)
}

/// Shows a submitted request to more or to fewer, within the consent.
pub fn share(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    slug: &str,
    visibility: Visibility,
    seen: i32,
) -> Result<Request> {
    let before = access::keep(tx.conn, actor, mechanism, slug)?;
    steps::require_seen(before.revision, seen)?;
    let status: Status = before.status.parse()?;
    if !status.is_shareable() {
        return Err(Refusal::Conflict(Problem::wrong_state("")).into());
    }
    if visibility != Visibility::Private {
        may_be_seen_by(tx, &before, visibility)?;
    }
    let after = Request { visibility: visibility.code().to_owned(), ..before.clone() };
    let after = steps::take(tx, actor, &before, after, (Deed::Shared, "assistance_request.share"))?;
    sharing::refresh(tx, actor, &after)?;
    Ok(after)
}

fn may_be_seen_by(tx: &mut Tx, request: &Request, visibility: Visibility) -> Result<()> {
    let consent = consents::valid(tx.conn, request, tx.now.date())?
        .ok_or_else(|| Refusal::invalid("visibility", Problem::no_consent("")))?;
    let most: Visibility = consent.audience.parse()?;
    if visibility.reach() > most.reach() {
        return Err(Refusal::invalid("visibility", Problem::beyond_consent("")).into());
    }
    if request.class > 1 && visibility != Visibility::Un {
        return Err(Refusal::invalid("visibility", Problem::restricted("")).into());
    }
    Ok(())
}

/// An adviser of the United Nations takes up a request that is shared with the United Nations, by its address on the hub.
pub fn take_up(tx: &mut Tx, actor: &Actor, slug: &str) -> Result<Request> {
    let before = shared(tx, actor, slug)?;
    actor.require_that(access::answers_for_the_united_nations(actor))?;
    steps::require(&before, &[Status::Submitted])?;
    let after = Request { status: Status::UnderReview.code().to_owned(), ..before.clone() };
    let after = steps::take(tx, actor, &before, after, (Deed::TakenUp, "assistance_request.take_up"))?;
    sharing::refresh(tx, actor, &after)?;
    letters::to_the_state(tx, &after, News::TakenUp)?;
    Ok(after)
}

/// An adviser of the United Nations says that nobody can help, and why. Only the State's own side reads the reason.
pub fn decline(tx: &mut Tx, actor: &Actor, slug: &str, reason: &str) -> Result<Request> {
    let before = shared(tx, actor, slug)?;
    actor.require_that(access::answers_for_the_united_nations(actor))?;
    steps::require(&before, &[Status::Submitted, Status::UnderReview])?;
    let reason = text::paragraphs(reason, 2_000).map_err(|problem| Refusal::invalid("reason", problem))?;
    if reason.is_empty() {
        return Err(Refusal::invalid("reason", Problem::required("")).into());
    }
    let after =
        Request { status: Status::Declined.code().to_owned(), reason: Some(reason), ..before.clone() };
    let after = steps::take(tx, actor, &before, after, (Deed::Declined, "assistance_request.decline"))?;
    sharing::refresh(tx, actor, &after)?;
    letters::to_the_state(tx, &after, News::Declined)?;
    Ok(after)
}

/// The request behind an address of the hub, where it is this node's own, the actor may know of it, and the consent holds
/// today, whether or not the machine has acted upon its end.
pub(super) fn shared(tx: &mut Tx, actor: &Actor, slug: &str) -> Result<Request> {
    let item = shelf::item(tx.conn, actor, Kind::Assistance, slug)?;
    let request = access::request_by_id(tx.conn, &item.id)?;
    match consents::valid(tx.conn, &request, tx.now.date())? {
        Some(_) => Ok(request),
        None => Err(Refusal::Gone(Problem::withdrawn(sharing::CONSENT_EXPIRED)).into()),
    }
}

/// State, year and number: an address stays when a request is withdrawn, so no word of it stands in it.
fn free_address(tx: &mut Tx, mechanism: &Mechanism) -> Result<String> {
    let year = tx.now.date().format("%Y");
    let taken: Vec<String> = assistance_request::table
        .filter(assistance_request::mechanism_id.eq(&mechanism.id))
        .select(assistance_request::slug)
        .load(tx.conn)?;
    let wanted = format!("{}-{year}-{}", mechanism.state.to_lowercase(), taken.len() + 1);
    Ok(free_slug(&wanted, &taken))
}

fn worded(row: Request, wish: Wish) -> Result<Request> {
    Ok(Request {
        titles: wish.titles.to_json(),
        needs: wish.needs.to_json(),
        objectives: wish.objectives.to_json(),
        language: wish.language.code().to_owned(),
        modalities: serde_json::to_string(&wish.modalities)?,
        fund: wish.fund,
        capacities: serde_json::to_string(&wish.capacities)?,
        themes: serde_json::to_string(&wish.themes)?,
        recommendations: serde_json::to_string(&wish.recommendations)?,
        measures: serde_json::to_string(&wish.measures)?,
        period_from: wish.period_from,
        period_to: wish.period_to,
        amount: wish.amount,
        currency: wish.currency,
        contact_private: wish.contact_private,
        contact_public: wish.contact_public,
        class: wish.class,
        ..row
    })
}

fn tidy(conn: &mut Conn, mechanism: &Mechanism, wish: Wish) -> Result<Wish> {
    let mut wrong = Vec::new();
    let is_money = wish.amount.is_some();
    let currency = wish.currency.map(|code| code.trim().to_uppercase()).filter(|code| !code.is_empty());
    let mut tidy = Wish {
        titles: note(&mut wrong, "titles", text::needed_titles(&wish.titles, 200)),
        needs: note(&mut wrong, "needs", text::paragraphs_in_each(&wish.needs, LONGEST)),
        objectives: note(&mut wrong, "objectives", text::paragraphs_in_each(&wish.objectives, LONGEST)),
        contact_private: note(
            &mut wrong,
            "contact_private",
            text::maybe_passage(wish.contact_private.as_deref(), 500),
        ),
        contact_public: note(
            &mut wrong,
            "contact_public",
            text::maybe_passage(wish.contact_public.as_deref(), 500),
        ),
        recommendations: names(wish.recommendations),
        measures: names(wish.measures),
        modalities: names(wish.modalities),
        capacities: names(wish.capacities),
        themes: names(wish.themes),
        fund: wish.fund.filter(|code| !code.is_empty()),
        currency,
        ..wish
    };
    if !is_money {
        tidy.currency = None;
    }
    let mut say = |field: &str, problem| wrong.push(FieldProblem { field: field.to_owned(), problem });
    if tidy.needs.0.is_empty() {
        say("needs", Problem::required(""));
    }
    if tidy.modalities.is_empty() {
        say("modalities", Problem::nothing_selected(""));
    }
    let mut known = |field: &str, code: Option<&String>| {
        if let Some(code) = code {
            say(field, Problem::unknown_choice(code));
        }
    };
    known("modalities", tidy.modalities.iter().find(|code| vocab::modality(code).is_none()));
    known("fund", tidy.fund.iter().find(|code| vocab::fund(code).is_none()));
    known("capacities", tidy.capacities.iter().find(|code| !CAPACITIES.contains(&code.as_str())));
    known("themes", tidy.themes.iter().find(|code| vocab::theme(code).is_none()));
    for slug in &tidy.recommendations {
        let there = recommendation::table
            .filter(recommendation::state.eq(&mechanism.state).and(recommendation::slug.eq(slug)))
            .count()
            .get_result::<i64>(conn)?;
        if there == 0 {
            known("recommendations", Some(slug));
        }
    }
    if tidy.amount.is_some_and(|amount| amount < 1) {
        say("amount", Problem::not_a_number(""));
    }
    if is_money && !tidy.currency.as_deref().is_some_and(is_currency) {
        say("currency", Problem::required(""));
    }
    if let (Some(from), Some(to)) = (tidy.period_from, tidy.period_to)
        && to < from
    {
        say("period_to", Problem::ends_before_it_begins(""));
    }
    if !(1..=2).contains(&tidy.class) {
        say("class", Problem::unknown_choice(tidy.class));
    }
    if wrong.is_empty() { Ok(tidy) } else { Err(Refusal::Invalid(wrong).into()) }
}

fn is_currency(code: &str) -> bool {
    code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// Codes or names in addresses, each once.
fn names(all: Vec<String>) -> Vec<String> {
    let mut tidy: Vec<String> = Vec::new();
    for one in all {
        let one = one_line(&one, 200).unwrap_or_default();
        if !one.is_empty() && !tidy.contains(&one) {
            tidy.push(one);
        }
    }
    tidy
}
