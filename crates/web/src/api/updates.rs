//! Updates by program: reading them, and bringing an institution's own in.

use axum::Json;
use axum::body::Bytes;
use axum::extract::Path;
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use suivi_domain::followup::rows::{Evidence, Update};
use suivi_domain::followup::updates::{self, Content, Filter, Form, Line, Outcome};
use suivi_domain::mechanisms;
use suivi_kernel::{Date, Error, LocalText, Problem as Rule, Refusal, Result, Timestamp};
use utoipa::ToSchema;

use super::answers::{Filtered, InMechanism, Read, WithToken};
use super::shapes::{Page, Problem};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::followup::updates::Wanted;
use crate::input::Asked;
use crate::paging::Page as Number;

/// An institution's account of what was done in one period.
#[derive(Serialize, ToSchema)]
pub struct UpdateShape {
    /// Identifier.
    pub id: String,
    /// `measure`, `recommendation` or `cluster`; null where the reader may not know of the item.
    pub kind: Option<String>,
    /// The item's name in addresses.
    pub item: Option<String>,
    /// The institution's names by language.
    #[schema(value_type = std::collections::BTreeMap<String, String>)]
    pub institution: LocalText,
    /// First day of the period.
    #[schema(value_type = String, format = Date)]
    pub period_from: Date,
    /// Last day of the period.
    #[schema(value_type = String, format = Date)]
    pub period_to: Date,
    /// `published`; and before that, for those who read it, `draft`, `submitted`, `returned`, `cleared`, `validated` or
    /// `withdrawn`.
    pub status: String,
    /// Whether it only says that nothing is new.
    pub is_nothing_new: bool,
    /// What was done, by language; empty where the text is restricted.
    #[schema(value_type = std::collections::BTreeMap<String, String>)]
    pub narrative: LocalText,
    /// What stood in the way, by language.
    #[schema(value_type = std::collections::BTreeMap<String, String>)]
    pub obstacles: LocalText,
    /// What comes next, by language.
    #[schema(value_type = std::collections::BTreeMap<String, String>)]
    pub next_steps: LocalText,
    /// How far, in per cent, where the mechanism asks for it.
    pub percent: Option<i32>,
    /// The status proposed for the measure.
    pub proposed_status: Option<String>,
    /// Whether it is read by few only; its text is then read on its page.
    pub is_restricted: bool,
    /// The update that it corrects or follows.
    pub supersedes: Option<String>,
    /// When it was published, in UTC.
    #[schema(value_type = Option<String>, format = DateTime)]
    #[serde(serialize_with = "super::shapes::maybe_moment")]
    pub published_at: Option<Timestamp>,
    /// What proves it, as far as the reader may read it.
    pub evidence: Vec<EvidenceShape>,
    /// Its page.
    pub url: String,
}

/// A piece of evidence.
#[derive(Serialize, ToSchema)]
pub struct EvidenceShape {
    /// Identifier.
    pub id: String,
    /// `law`, `gazette`, `court_decision`, `statistic`, `report`, `photo` or `link`.
    pub kind: String,
    /// What it is called.
    pub title: String,
    /// The language it is in.
    pub language: Option<String>,
    /// Where it can be read: the page, or the file here.
    pub url: String,
    /// SHA-256 of the file.
    pub sha256: Option<String>,
    /// The file's media type.
    pub media_type: Option<String>,
    /// The file's size in bytes.
    pub size: Option<i64>,
    /// What a picture shows.
    pub alternative: Option<String>,
    /// Its date.
    #[schema(value_type = Option<String>, format = Date)]
    pub dated_on: Option<Date>,
    /// Whether everyone may read it.
    pub is_public: bool,
    /// What the last look at the link found: `ok`, `moved`, `gone` or `unreachable`.
    pub link: Option<String>,
}

impl EvidenceShape {
    fn of(ctx: &Ctx, row: Evidence) -> Self {
        let here = format!("{}{}/evidence/{}/file", ctx.app.settings.public_address, ctx.base(), row.id);
        EvidenceShape {
            url: row.address.unwrap_or(here),
            id: row.id,
            kind: row.kind,
            title: row.title,
            language: row.language,
            sha256: row.blob_hash,
            media_type: row.media_type,
            size: row.size,
            alternative: row.alternative,
            dated_on: row.dated_on,
            is_public: row.is_public,
            link: row.check_state,
        }
    }
}

impl UpdateShape {
    fn of(ctx: &Ctx, line: Line) -> Self {
        let row = line.row;
        let is_restricted = row.class > 1;
        let text = |text: LocalText| if is_restricted { LocalText::default() } else { text };
        UpdateShape {
            kind: line.about.as_ref().map(|about| about.kind().to_owned()),
            item: line.about.map(|about| about.slug),
            institution: line.institution,
            narrative: text(line.content.narrative),
            obstacles: text(line.content.obstacles),
            next_steps: text(line.content.next_steps),
            evidence: line.evidence.into_iter().map(|piece| EvidenceShape::of(ctx, piece)).collect(),
            url: format!("{}{}/updates/{}", ctx.app.settings.public_address, ctx.base(), row.id),
            id: row.id,
            period_from: row.period_from,
            period_to: row.period_to,
            status: row.status,
            is_nothing_new: row.is_nothing_new,
            percent: row.percent,
            proposed_status: row.proposed_status,
            supersedes: row.supersedes_id,
            published_at: row.published_at,
            is_restricted,
        }
    }
}

/// The updates of a mechanism that changed last: what is published, and what is on its way for those who read that.
#[utoipa::path(
    get, path = "/api/v1/mechanisms/{mechanism}/updates", tag = "followup",
    params(
        ("mechanism" = String, Path, description = "The mechanism's name in addresses"),
        ("status" = Option<String>, Query, description = "published, or where they stand before that"),
        ("institution" = Option<String>, Query, description = "The institution's name in addresses"),
        ("about" = Option<String>, Query, description = "One item: measure:m-42, recommendation:upr-4-139-12, cluster:water"),
        ("since" = Option<String>, Query, description = "Only of periods that end on or after this day", format = Date),
        ("page" = Option<u32>, Query, description = "Page of 50, from 1", minimum = 1, maximum = 10000),
    ),
    responses((status = 200, description = "A page", body = Page<UpdateShape>), Read, InMechanism, Filtered)
)]
pub async fn list(ctx: Ctx, Asked(wanted): Asked<Wanted>) -> Result<Json<Page<UpdateShape>>, Failure> {
    let (asking, number) = (ctx.clone(), Number::of(&ctx.uri)?);
    let found = ctx
        .app
        .db
        .read(move |conn| {
            let (skip, limit) = number.window();
            let filter = Filter { skip, limit, ..wanted.filter(conn, &asking)? };
            updates::list(conn, &asking.actor, asking.mechanism()?, &filter)
        })
        .await?;
    let next = number.next_address(&ctx, found.total);
    let items = found.lines.into_iter().map(|line| UpdateShape::of(&ctx, line)).collect();
    Ok(Json(Page { items, total: u64::try_from(found.total)?, next }))
}

/// One update.
#[utoipa::path(
    get, path = "/api/v1/mechanisms/{mechanism}/updates/{id}", tag = "followup",
    params(
        ("mechanism" = String, Path, description = "The mechanism's name in addresses"),
        ("id" = String, Path, description = "The update"),
    ),
    responses(
        (status = 200, description = "The update", body = UpdateShape), Read,
        (status = 404, description = "No such update", body = Problem, content_type = "application/problem+json"),
    )
)]
pub async fn one(ctx: Ctx, Path((_, id)): Path<(String, String)>) -> Result<Json<UpdateShape>, Failure> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let whole = ctx.app.db.read(move |conn| updates::one(conn, &actor, &mechanism, &id)).await?;
    Ok(Json(UpdateShape::of(&ctx, whole.line)))
}

/// An update to be brought in.
#[derive(Deserialize, ToSchema)]
pub struct NewUpdate {
    /// `measure`, `recommendation` or `cluster`.
    kind: String,
    /// The item's name in addresses.
    item: String,
    /// The institution that speaks, by its name in addresses; needed where the token's maker speaks for several.
    institution: Option<String>,
    /// A key of the sender's own: the same key sent twice makes one update.
    key: String,
    /// What was done, by language.
    #[serde(default)]
    #[schema(value_type = std::collections::BTreeMap<String, String>)]
    narrative: LocalText,
    /// What stood in the way, by language.
    #[serde(default)]
    #[schema(value_type = std::collections::BTreeMap<String, String>)]
    obstacles: LocalText,
    /// What comes next, by language.
    #[serde(default)]
    #[schema(value_type = std::collections::BTreeMap<String, String>)]
    next_steps: LocalText,
    /// How far, in per cent; kept where the mechanism asks for it.
    percent: Option<i32>,
    /// The status proposed for a measure.
    proposed_status: Option<String>,
    /// Whether it is read by few only, and never published.
    #[serde(default)]
    is_restricted: bool,
    /// The update that it corrects, or follows after its return.
    supersedes: Option<String>,
    /// Whether it goes to the institution's approver at once; otherwise it is a draft.
    #[serde(default)]
    submit: bool,
}

/// Brings an update in, as a draft or at once before the institution's approver. A token of the scope `write` does this
/// for the institutions that its maker speaks for; an account that repeats the last one is taken all the same.
#[utoipa::path(
    post, path = "/api/v1/mechanisms/{mechanism}/updates", tag = "followup",
    params(("mechanism" = String, Path, description = "The mechanism's name in addresses")),
    request_body = NewUpdate,
    security(("token" = ["write"])),
    responses(
        (status = 201, description = "It is there", body = UpdateShape),
        WithToken,
        (status = 404, description = "No such mechanism, or no such item for this institution", body = Problem, content_type = "application/problem+json"),
        (status = 409, description = "It was sent with another text, or somebody changed the draft", body = Problem, content_type = "application/problem+json"),
        Filtered,
    )
)]
pub async fn bring(ctx: Ctx, body: Bytes) -> Result<(StatusCode, Json<UpdateShape>), Failure> {
    let new: NewUpdate = serde_json::from_slice(&body)
        .map_err(|error| Refusal::invalid("body", Rule::unknown_choice(error)))?;
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let line = ctx
        .app
        .db
        .write(move |tx| {
            let institution = match &new.institution {
                Some(slug) => Some(mechanisms::institution(tx.conn, &mechanism.id, slug)?.id),
                None => None,
            };
            let item = (new.kind.as_str(), new.item.as_str());
            let start = updates::start(tx.conn, &actor, &mechanism, item, institution.as_deref(), None)?;
            let form = form_of(&new, &start)?;
            let row = match new.submit {
                true => submitted(updates::submit(tx, &actor, &mechanism, &form, true)?),
                false => updates::save(tx, &actor, &mechanism, &form)?,
            };
            Ok(updates::one(tx.conn, &actor, &mechanism, &row.id)?.line)
        })
        .await?;
    Ok((StatusCode::CREATED, Json(UpdateShape::of(&ctx, line))))
}

fn submitted(outcome: Outcome) -> Update {
    match outcome {
        Outcome::Submitted(row) | Outcome::SentAlready(row) => row,
        Outcome::Repeats { draft, .. } => draft,
    }
}

fn form_of(new: &NewUpdate, start: &updates::Start) -> Result<Form> {
    let proposed_status = match &new.proposed_status {
        Some(code) => Some(
            code.parse()
                .map_err(|_| Error::from(Refusal::invalid("proposed_status", Rule::unknown_choice(code))))?,
        ),
        None => None,
    };
    // A program says the whole text each time: its own draft under this key is written over, nobody else's.
    let own = start.draft.as_ref().filter(|draft| draft.form_key == new.key);
    Ok(Form {
        subject: start.about.subject.clone(),
        institution_id: start.institution_id.clone(),
        key: new.key.clone(),
        seen: own.map_or(0, |draft| draft.revision),
        supersedes_id: new.supersedes.clone(),
        content: Content {
            narrative: new.narrative.clone(),
            obstacles: new.obstacles.clone(),
            next_steps: new.next_steps.clone(),
            percent: new.percent,
            proposed_status,
            is_restricted: new.is_restricted,
        },
    })
}
