//! The shelf: everything that may be known beyond a workspace, one row a thing. What is not on it is private.
//!
//! A subject puts a thing here when it is published and again whenever what was published changes, and takes it away when it
//! is withdrawn: then a tombstone stays, without any text, so that whoever has a copy learns that it must go.

use diesel::dsl::max;
use diesel::helper_types::IntoBoxed;
use diesel::prelude::*;
use serde::de::DeserializeOwned;
use suivi_kernel::{Actor, Date, Error, Language, LocalText, Problem, Refusal, Result, Timestamp};
use suivi_store::schema::{chain_head, shelf, shelf_facet};
use suivi_store::{Backend, Conn, Entry, Tx, ledger};

use super::audience::Audience;
use crate::mechanisms::{coded, free_slug, slug_of};

coded! {
    /// What kinds of thing stand on the shelf.
    Kind {
        /// The profile of a mechanism.
        Profile = "profile",
        /// A good practice.
        Practice = "practice",
        /// A guide, a legal text, a template, a recording.
        Resource = "resource",
        /// A page of the knowledge base.
        Page = "page",
        /// A question to peers with its answers.
        Question = "question",
        /// An announcement.
        Announcement = "announcement",
        /// A request for technical assistance.
        Assistance = "assistance",
        /// A seminar, consultation, training or webinar.
        Event = "event",
    }
}

/// A code by which things are found: `capacity:engagement`, `theme:right_to_education`, `modality:south_south`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
pub struct Facet {
    /// The vocabulary.
    pub scheme: String,
    /// The code.
    pub code: String,
}

impl Facet {
    /// A code of a vocabulary.
    pub fn new(scheme: &str, code: impl Into<String>) -> Self {
        Facet { scheme: scheme.to_owned(), code: code.into() }
    }
}

/// What a subject puts on the shelf: everything others may know of a thing, and nothing else.
#[derive(Clone, Debug)]
pub struct Offered<'a> {
    /// What it is.
    pub kind: Kind,
    /// Its identifier in its own table.
    pub id: &'a str,
    /// Whose it is.
    pub mechanism_id: &'a str,
    /// The institution, where it is one's.
    pub institution_id: Option<&'a str>,
    /// The name wanted in addresses.
    pub slug: &'a str,
    /// The State it concerns, ISO 3166-1 alpha-3.
    pub state: Option<&'a str>,
    /// The language of the original.
    pub language: Language,
    /// Who may know of it.
    pub audience: Audience,
    /// Its title.
    pub titles: LocalText,
    /// One or two sentences for lists and feeds.
    pub summaries: LocalText,
    /// All its words, for the search.
    pub texts: LocalText,
    /// The codes by which it is found.
    pub facets: Vec<Facet>,
    /// The day that counts for it, if one does.
    pub dated: Option<Date>,
    /// Everything that its page shows.
    pub document: serde_json::Value,
}

/// One row of the shelf.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset, Identifiable)]
#[diesel(table_name = shelf, treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Item {
    /// Identifier of the thing, the same on every node.
    pub id: String,
    /// A code of [`Kind`].
    pub kind: String,
    /// The node it came from; none for this node's own.
    pub node_id: Option<String>,
    /// Whose it is; none for another node's.
    pub mechanism_id: Option<String>,
    /// The institution, where it is one's.
    pub institution_id: Option<String>,
    /// Its name in addresses on this node.
    pub slug: String,
    /// The State it concerns.
    pub state: Option<String>,
    /// The language of the original.
    pub language: String,
    /// A code of [`Audience`].
    pub audience: String,
    /// Its title, a [`LocalText`] as JSON.
    pub titles: String,
    /// Its summary, likewise.
    pub summaries: String,
    /// All its words, likewise.
    pub texts: String,
    /// Everything that its page shows, as JSON.
    pub document: String,
    /// SHA-256 of the document.
    pub digest: String,
    /// The day that counts for it.
    pub dated: Option<Date>,
    /// When it was first published.
    pub published_at: Timestamp,
    /// When it was last published, changed or withdrawn.
    pub updated_at: Timestamp,
    /// When it was withdrawn.
    pub withdrawn_at: Option<Timestamp>,
    /// Why, as everybody may read.
    pub withdrawn_reason: Option<String>,
    /// How often it was put on the shelf or taken from it.
    pub revision: i32,
    /// Its place among all changes of the shelf.
    pub seq: i64,
}

impl Item {
    /// Its title.
    pub fn titles(&self) -> Result<LocalText> {
        Ok(LocalText::from_json(&self.titles)?)
    }

    /// One or two sentences about it.
    pub fn summaries(&self) -> Result<LocalText> {
        Ok(LocalText::from_json(&self.summaries)?)
    }

    /// All its words.
    pub fn texts(&self) -> Result<LocalText> {
        Ok(LocalText::from_json(&self.texts)?)
    }

    /// What its page shows, as the subject's own type.
    pub fn document<T: DeserializeOwned>(&self) -> Result<T> {
        serde_json::from_str(&self.document).map_err(|e| {
            Error::from(e).while_doing(format!("reading the document of {} {}", self.kind, self.id))
        })
    }

    /// The language of the original.
    pub fn language(&self) -> Result<Language> {
        self.language.parse().map_err(|e| Error::fault(format!("{e}")))
    }
}

/// Puts a thing on the shelf, or what is on it anew. Nothing happens where nothing changed.
pub fn put(tx: &mut Tx, actor: &Actor, offered: Offered) -> Result<()> {
    let before = row(tx.conn, offered.id)?;
    let document = offered.document.to_string();
    let digest = ledger::digest(&offered.document)?;
    let mut facets = offered.facets;
    facets.sort();
    facets.dedup();
    if let Some(before) = &before
        && before.withdrawn_at.is_none()
        && before.digest == digest
        && before.audience == offered.audience.code()
        && facets_of(tx.conn, offered.id)? == facets
    {
        return Ok(());
    }
    let slug = match &before {
        Some(before) => before.slug.clone(),
        None => free_address(tx.conn, offered.kind, offered.slug)?,
    };
    let item = Item {
        id: offered.id.to_owned(),
        kind: offered.kind.code().to_owned(),
        node_id: None,
        mechanism_id: Some(offered.mechanism_id.to_owned()),
        institution_id: offered.institution_id.map(str::to_owned),
        slug,
        state: offered.state.map(str::to_owned),
        language: offered.language.code().to_owned(),
        audience: offered.audience.code().to_owned(),
        titles: offered.titles.to_json(),
        summaries: offered.summaries.to_json(),
        texts: offered.texts.to_json(),
        document,
        digest,
        dated: offered.dated,
        published_at: before.as_ref().map_or(tx.now, |before| before.published_at),
        updated_at: tx.now,
        withdrawn_at: None,
        withdrawn_reason: None,
        revision: before.as_ref().map_or(1, |before| before.revision + 1),
        seq: next_seq(tx)?,
    };
    keep(tx, &item, &facets)?;
    note(tx, actor, "shelf.put", before.map(|before| before.digest), &item, None);
    Ok(())
}

/// Takes a thing from the shelf and leaves a tombstone without any text. `reason` is public.
/// Nothing happens where it is not there.
pub fn withdraw(tx: &mut Tx, actor: &Actor, id: &str, reason: Option<&str>) -> Result<()> {
    let Some(before) = row(tx.conn, id)?.filter(|item| item.withdrawn_at.is_none()) else { return Ok(()) };
    let seq = next_seq(tx)?;
    let digest = before.digest.clone();
    let stone = tombstone(before, tx.now, reason, seq);
    keep(tx, &stone, &[])?;
    note(tx, actor, "shelf.withdraw", Some(digest), &stone, reason);
    Ok(())
}

/// What stays of a thing that was withdrawn: that it was there, and nothing of what it said.
pub(crate) fn tombstone(item: Item, now: Timestamp, reason: Option<&str>, seq: i64) -> Item {
    Item {
        titles: "{}".to_owned(),
        summaries: "{}".to_owned(),
        texts: "{}".to_owned(),
        document: "null".to_owned(),
        digest: String::new(),
        dated: None,
        updated_at: now,
        withdrawn_at: Some(now),
        withdrawn_reason: reason.map(str::to_owned),
        revision: item.revision + 1,
        seq,
        ..item
    }
}

/// The next place among the changes of the shelf. Holds the one lock until the transaction ends, so that whoever reads on
/// by place misses nothing (`docs/decisions/0003`).
pub(crate) fn next_seq(tx: &mut Tx) -> Result<i64> {
    diesel::update(chain_head::table)
        .set(chain_head::change_seq.eq(chain_head::change_seq))
        .execute(tx.conn)?;
    let last: Option<i64> = shelf::table.select(max(shelf::seq)).first(tx.conn)?;
    Ok(last.unwrap_or(0) + 1)
}

/// Writes a row and its codes.
pub(crate) fn keep(tx: &mut Tx, item: &Item, facets: &[Facet]) -> Result<()> {
    let known = diesel::update(shelf::table.find(&item.id)).set(item).execute(tx.conn)?;
    if known == 0 {
        diesel::insert_into(shelf::table).values(item).execute(tx.conn)?;
    }
    diesel::delete(shelf_facet::table.filter(shelf_facet::shelf_id.eq(&item.id))).execute(tx.conn)?;
    for facet in facets {
        diesel::insert_into(shelf_facet::table)
            .values((
                shelf_facet::shelf_id.eq(&item.id),
                shelf_facet::scheme.eq(&facet.scheme),
                shelf_facet::code.eq(&facet.code),
            ))
            .execute(tx.conn)?;
    }
    Ok(())
}

fn note(
    tx: &mut Tx,
    actor: &Actor,
    action: &'static str,
    before: Option<String>,
    item: &Item,
    reason: Option<&str>,
) {
    let after = (!item.digest.is_empty()).then(|| item.digest.clone());
    let mechanism_id = item.mechanism_id.as_deref();
    tx.record(
        actor,
        Entry {
            action,
            object_kind: "shelf",
            object_id: &item.id,
            mechanism_id,
            before,
            after,
            reason,
            act_id: None,
        },
    );
}

/// An address that no other thing of the kind has; the same for the thing's drafts and for what is published of it.
pub(crate) fn free_address(conn: &mut Conn, kind: Kind, wanted: &str) -> Result<String> {
    let wanted = match slug_of(wanted) {
        slug if slug.is_empty() => kind.code().to_owned(),
        slug => slug,
    };
    let taken: Vec<String> =
        shelf::table.filter(shelf::kind.eq(kind.code())).select(shelf::slug).load(conn)?;
    Ok(free_slug(&wanted, &taken))
}

/// The row of a thing, tombstones among them.
pub fn row(conn: &mut Conn, id: &str) -> Result<Option<Item>> {
    Ok(shelf::table.find(id).select(Item::as_select()).first(conn).optional()?)
}

/// The codes of a thing.
pub fn facets_of(conn: &mut Conn, id: &str) -> Result<Vec<Facet>> {
    let rows: Vec<(String, String)> = shelf_facet::table
        .filter(shelf_facet::shelf_id.eq(id))
        .order((shelf_facet::scheme, shelf_facet::code))
        .select((shelf_facet::scheme, shelf_facet::code))
        .load(conn)?;
    Ok(rows.into_iter().map(|(scheme, code)| Facet { scheme, code }).collect())
}

/// The thing at an address, for somebody who may know of it. One that was withdrawn says so, and why.
pub fn item(conn: &mut Conn, actor: &Actor, kind: Kind, slug: &str) -> Result<Item> {
    let audiences: Vec<&str> = Audience::of(actor).iter().map(|audience| audience.code()).collect();
    let found: Item = shelf::table
        .filter(shelf::kind.eq(kind.code()).and(shelf::slug.eq(slug)).and(shelf::audience.eq_any(audiences)))
        .select(Item::as_select())
        .first(conn)
        .optional()?
        .ok_or(Refusal::NotFound)?;
    match found.withdrawn_at {
        None => Ok(found),
        Some(_) => Err(Refusal::Gone(Problem::withdrawn(found.withdrawn_reason.unwrap_or_default())).into()),
    }
}

/// What is looked for on the shelf.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Kinds; all of them where none is named.
    pub kinds: Vec<Kind>,
    /// States, ISO 3166-1 alpha-3; all of them where none is named.
    pub states: Vec<String>,
    /// Codes it must have: one of each scheme named.
    pub facets: Vec<Facet>,
    /// Only what one workspace published.
    pub mechanism_id: Option<String>,
    /// How it is ordered.
    pub order: Order,
    /// How many at most; all of them where none is said.
    pub limit: Option<i64>,
    /// How many are passed over.
    pub offset: i64,
}

/// How things on the shelf are ordered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// What changed last comes first.
    #[default]
    Newest,
    /// By the day that counts, the earliest first.
    Dated,
}

/// What somebody may know of, of those looked for, and how many there are in all.
pub fn list(conn: &mut Conn, actor: &Actor, filter: &Filter) -> Result<(Vec<Item>, i64)> {
    let total = found(actor, filter).count().get_result(conn)?;
    let mut query = found(actor, filter);
    query = match filter.order {
        Order::Newest => query.order((shelf::updated_at.desc(), shelf::seq.desc())),
        Order::Dated => query.order((shelf::dated.asc(), shelf::seq.asc())),
    };
    let limit = filter.limit.unwrap_or(i64::MAX);
    let items = query.limit(limit).offset(filter.offset).select(Item::as_select()).load(conn)?;
    Ok((items, total))
}

type Found<'a> = IntoBoxed<'a, shelf::table, Backend>;

fn found<'a>(actor: &Actor, filter: &'a Filter) -> Found<'a> {
    let audiences: Vec<&'static str> = Audience::of(actor).iter().map(|audience| audience.code()).collect();
    let mut query = shelf::table
        .into_boxed::<Backend>()
        .filter(shelf::withdrawn_at.is_null().and(shelf::audience.eq_any(audiences)));
    if !filter.kinds.is_empty() {
        query = query.filter(shelf::kind.eq_any(filter.kinds.iter().map(|kind| kind.code())));
    }
    if !filter.states.is_empty() {
        query = query.filter(shelf::state.eq_any(&filter.states));
    }
    if let Some(mechanism_id) = &filter.mechanism_id {
        query = query.filter(shelf::mechanism_id.eq(mechanism_id));
    }
    let mut schemes: Vec<&str> = filter.facets.iter().map(|facet| facet.scheme.as_str()).collect();
    schemes.sort_unstable();
    schemes.dedup();
    for scheme in schemes {
        let codes = filter.facets.iter().filter(|facet| facet.scheme == scheme).map(|facet| &facet.code);
        let holders = shelf_facet::table
            .filter(shelf_facet::scheme.eq(scheme).and(shelf_facet::code.eq_any(codes)))
            .select(shelf_facet::shelf_id);
        query = query.filter(shelf::id.eq_any(holders));
    }
    query
}
