//! Reading practices: the public list, one at an address, what waits for somebody.

use std::collections::{BTreeMap, HashMap};

use diesel::prelude::*;
use suivi_kernel::{Actor, LocalText, Refusal, Result};
use suivi_language::{in_common, telling_words};
use suivi_store::Conn;
use suivi_store::schema::{practice, practice_recommendation, practice_step, recommendation, shelf_facet};

use super::access::{answers_for_state, is_author, may_moderate, may_review};
use super::change::find;
use super::drafting::hindrances;
use super::model::{PracticeDocument, Status, Verdict};
use super::offering;
use super::rows::{Practice, Step};
use crate::hub::shelf::{self, Facet, Item, Kind};

/// What is looked for among the public practices.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Words of title and summary, all of them.
    pub words: Option<String>,
    /// The State, ISO 3166-1 alpha-3.
    pub state: Option<String>,
    /// A code of [`Capacity`](super::model::Capacity).
    pub capacity: Option<String>,
    /// A theme.
    pub theme: Option<String>,
    /// The M49 code of a region.
    pub region: Option<String>,
    /// `ldc`, `lldc` or `sids`.
    pub flag: Option<String>,
    /// A language in which it can be read.
    pub language: Option<String>,
    /// Who wrote it, a code of [`AuthorKind`](super::model::AuthorKind).
    pub author: Option<String>,
    /// Only those that the State stands behind.
    pub is_confirmed: bool,
}

impl Filter {
    fn facets(&self) -> Vec<Facet> {
        let confirmed = self.is_confirmed.then(|| "confirmed".to_owned());
        [
            ("capacity", &self.capacity),
            ("theme", &self.theme),
            ("region", &self.region),
            ("flag", &self.flag),
            ("language", &self.language),
            ("author", &self.author),
            ("verdict", &confirmed),
        ]
        .into_iter()
        .filter_map(|(scheme, code)| code.as_ref().map(|code| Facet::new(scheme, code)))
        .collect()
    }
}

/// One public practice in a list.
#[derive(Clone, Debug)]
pub struct Listed {
    /// The thing on the shelf.
    pub item: Item,
    /// What its page shows.
    pub document: PracticeDocument,
}

/// A page of the public list.
#[derive(Clone, Debug, Default)]
pub struct Listing {
    /// The rows of the page.
    pub rows: Vec<Listed>,
    /// How many there are in all.
    pub total: i64,
    /// How many of them have which code, by vocabulary; States under `state`.
    pub counts: BTreeMap<String, BTreeMap<String, u64>>,
}

/// The public practices that are looked for, what changed last first; `window` is where the page begins and how many rows it has.
pub fn list(conn: &mut Conn, actor: &Actor, filter: &Filter, window: (i64, i64)) -> Result<Listing> {
    let wanted = shelf::Filter {
        kinds: vec![Kind::Practice],
        states: filter.state.clone().into_iter().collect(),
        facets: filter.facets(),
        ..shelf::Filter::default()
    };
    let (mut items, _) = shelf::list(conn, actor, &wanted)?;
    if let Some(words) = filter.words.as_deref().map(str::trim).filter(|words| !words.is_empty()) {
        let mut found = Vec::with_capacity(items.len());
        for item in items {
            if says(&item.titles()?, &item.summaries()?, words) {
                found.push(item);
            }
        }
        items = found;
    }
    let counts = counts(conn, &items)?;
    let total = i64::try_from(items.len())?;
    let (offset, limit) = (usize::try_from(window.0)?, usize::try_from(window.1)?);
    let rows = items
        .into_iter()
        .skip(offset)
        .take(limit)
        .map(|item| Ok(Listed { document: item.document()?, item }))
        .collect::<Result<Vec<_>>>()?;
    Ok(Listing { rows, total, counts })
}

/// Whether title and summary in one language hold all the words, whatever their endings.
fn says(titles: &LocalText, summaries: &LocalText, words: &str) -> bool {
    titles.0.iter().any(|(language, title)| {
        let text = format!("{title}\n{}", summaries.get(*language).unwrap_or_default());
        let asked = telling_words(words, *language, usize::MAX).len();
        match asked {
            0 => text.to_lowercase().contains(&words.to_lowercase()),
            asked => in_common(words, &text, *language).words.len() >= asked,
        }
    })
}

fn counts(conn: &mut Conn, items: &[Item]) -> Result<BTreeMap<String, BTreeMap<String, u64>>> {
    let ids: Vec<&str> = items.iter().map(|item| item.id.as_str()).collect();
    let codes: Vec<(String, String)> = shelf_facet::table
        .filter(shelf_facet::shelf_id.eq_any(ids).and(shelf_facet::scheme.ne("recommendation")))
        .select((shelf_facet::scheme, shelf_facet::code))
        .load(conn)?;
    let states = items.iter().filter_map(|item| Some(("state".to_owned(), item.state.clone()?)));
    let mut counts: BTreeMap<String, BTreeMap<String, u64>> = BTreeMap::new();
    for (scheme, code) in codes.into_iter().chain(states) {
        *counts.entry(scheme).or_default().entry(code).or_default() += 1;
    }
    Ok(counts)
}

/// What somebody may do with a practice as it stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct May {
    /// Change its text, hand it in, say that it is still right.
    pub write: bool,
    /// Add a translation.
    pub translate: bool,
    /// Confirm or comment for the State.
    pub answer: bool,
    /// Publish it or send it back.
    pub review: bool,
    /// Hide notes.
    pub moderate: bool,
    /// Take it from the hub.
    pub archive: bool,
    /// Say that it is still right.
    pub renew: bool,
}

/// The working version of a practice, for those who have to do with it.
#[derive(Clone, Debug)]
pub struct Work {
    /// The practice.
    pub row: Practice,
    /// What would be public.
    pub document: PracticeDocument,
    /// What keeps it from the public, by field.
    pub hindrances: Vec<suivi_kernel::FieldProblem>,
    /// What happened, the oldest first.
    pub steps: Vec<Step>,
    /// The short names of the recommendations it answers.
    pub recommendations: Vec<String>,
    /// What the reader may do.
    pub may: May,
}

/// The working version at an address: for its author, for the State once it was handed in, for editors.
pub fn work(conn: &mut Conn, actor: &Actor, slug: &str) -> Result<Work> {
    let row = find(conn, slug)?;
    let may = may(conn, actor, &row)?;
    let is_handed_in = row.submitted_at.is_some() && row.status()? != Status::Draft;
    let has_to_do = is_author(actor, &row)
        || (is_handed_in
            && (may_moderate(conn, actor, &row)? || answers_for_state(conn, actor, &row)?.is_some()));
    if !has_to_do {
        return Err(Refusal::NotFound.into());
    }
    let steps = practice_step::table
        .filter(practice_step::practice_id.eq(&row.id))
        .order((practice_step::at, practice_step::id))
        .select(Step::as_select())
        .load(conn)?;
    Ok(Work {
        document: offering::document(conn, &row)?,
        hindrances: hindrances(conn, &row)?,
        recommendations: linked(conn, &row)?,
        steps,
        may,
        row,
    })
}

/// What somebody may do with the practice at an address; nothing where it is not this node's own.
pub fn may_at(conn: &mut Conn, actor: &Actor, slug: &str) -> Result<(May, Option<Practice>)> {
    match find(conn, slug) {
        Ok(row) => Ok((may(conn, actor, &row)?, Some(row))),
        Err(error) if error.is_not_found() => Ok((May::default(), None)),
        Err(error) => Err(error),
    }
}

fn may(conn: &mut Conn, actor: &Actor, row: &Practice) -> Result<May> {
    if !actor.is_signed_in() {
        return Ok(May::default());
    }
    let status = row.status()?;
    let is_alive = status != Status::Archived;
    let is_author = is_author(actor, row);
    let moderates = may_moderate(conn, actor, row)?;
    let is_public = row.document()?.is_some();
    let waits_for_word = matches!(status, Status::Submitted | Status::EditorialReview | Status::Published)
        && row.verdict()? != Verdict::Own;
    Ok(May {
        write: is_author && is_alive,
        translate: is_alive && (is_author || (moderates && status != Status::Draft)),
        answer: waits_for_word && answers_for_state(conn, actor, row)?.is_some(),
        review: status == Status::EditorialReview && may_review(conn, actor, row)?,
        moderate: moderates && is_public,
        archive: is_alive && (is_author || (moderates && is_public)),
        renew: status == Status::Published && (is_author || moderates),
    })
}

fn linked(conn: &mut Conn, row: &Practice) -> Result<Vec<String>> {
    let found: Vec<(String, String)> = practice_recommendation::table
        .inner_join(recommendation::table)
        .filter(practice_recommendation::practice_id.eq(&row.id))
        .order((recommendation::state, recommendation::slug))
        .select((recommendation::state, recommendation::slug))
        .load(conn)?;
    let name = |(state, slug): (String, String)| match state == row.state {
        true => slug,
        false => format!("{state}/{slug}"),
    };
    Ok(found.into_iter().map(name).collect())
}

/// A practice with its title, in a list of what waits.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// The practice.
    pub row: Practice,
    /// Its title.
    pub title: LocalText,
}

/// What waits for somebody.
#[derive(Clone, Debug, Default)]
pub struct Mine {
    /// What the actor's voices wrote, archived ones too, what changed last first.
    pub own: Vec<Waiting>,
    /// What the actor may confirm or comment on for the State and nobody has.
    pub to_answer: Vec<Waiting>,
    /// What the actor reviews.
    pub to_review: Vec<Waiting>,
}

/// What waits for the actor.
pub fn mine(conn: &mut Conn, actor: &Actor) -> Result<Mine> {
    let rows: Vec<Practice> = practice::table
        .order((practice::updated_at.desc(), practice::id))
        .select(Practice::as_select())
        .load(conn)?;
    let mut titles = titles(conn)?;
    let mut mine = Mine::default();
    for row in rows {
        let is_own = is_author(actor, &row);
        let may = may(conn, actor, &row)?;
        let is_open = !matches!(row.verdict()?, Verdict::Confirmed | Verdict::Commented);
        let answers = may.answer && is_open;
        if !is_own && !answers && !may.review {
            continue;
        }
        let title = titles.remove(&row.id).unwrap_or_default();
        let waiting = Waiting { row, title };
        if may.review {
            mine.to_review.push(waiting.clone());
        }
        if answers {
            mine.to_answer.push(waiting.clone());
        }
        if is_own {
            mine.own.push(waiting);
        }
    }
    Ok(mine)
}

/// The newest titles of all originals.
fn titles(conn: &mut Conn) -> Result<HashMap<String, LocalText>> {
    use suivi_store::schema::practice_text;
    let rows: Vec<(String, String, String)> = practice_text::table
        .inner_join(practice::table)
        .filter(practice_text::language.eq(practice::language))
        .order(practice_text::version)
        .select((practice_text::practice_id, practice_text::language, practice_text::content))
        .load(conn)?;
    let mut titles = HashMap::new();
    for (id, language, content) in rows {
        let text: super::model::PracticeText = serde_json::from_str(&content)?;
        if let Ok(language) = language.parse() {
            titles.insert(id, LocalText::of(language, text.title));
        }
    }
    Ok(titles)
}
