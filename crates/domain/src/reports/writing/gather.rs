//! What the register and follow-up know about the recommendations that a report answers, read once.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use diesel::prelude::*;
use suivi_kernel::{Actor, Date, Language, LocalText, Result, Timestamp};
use suivi_store::Conn;
use suivi_store::dialect::IN_LIST;
use suivi_store::schema::{indicator_link, measure, measure_link, plan, progress_update, recommendation};

use crate::followup::items::institution_names;
use crate::followup::model::{Subject, UpdateStatus};
use crate::followup::rows::Update;
use crate::mechanisms::Mechanism;
use crate::plans::indicators::queries::{self as indicators, Listed};
use crate::plans::model::MeasureStatus;
use crate::plans::rows::Measure;
use crate::recommendations::model::effective_tags;
use crate::recommendations::queries::{Row, rows};

/// How deep it is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Depth {
    /// The recommendations and the measures that answer them.
    Measures,
    /// And what was said about both.
    Accounts,
    /// And every public measure and indicator.
    Everything,
}

/// What is gathered: these recommendations, else those of a document, else those of a body; and since when.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Scope<'s> {
    pub only: Option<&'s [String]>,
    pub document_id: Option<&'s str>,
    pub body: Option<&'s str>,
    pub since: Option<Date>,
}

/// A recommendation with what it is about.
pub(super) struct Record {
    pub row: Row,
    /// The measures that answer it, as places in [`Gathered::measures`].
    pub measures: Vec<usize>,
}

impl Record {
    /// Its themes, the first of which it is reported under.
    pub fn themes(&self, mechanism_id: &str) -> Vec<String> {
        self.tags("theme", mechanism_id)
    }

    /// Its Goals, each once: `16` of the target 16.3.
    pub fn goals(&self, mechanism_id: &str) -> Vec<String> {
        let mut goals: Vec<String> = self
            .tags("sdg", mechanism_id)
            .into_iter()
            .map(|code| code.split('.').next().unwrap_or_default().to_owned())
            .collect();
        goals.sort();
        goals.dedup();
        goals
    }

    fn tags(&self, scheme: &str, mechanism_id: &str) -> Vec<String> {
        effective_tags(&self.row.tags, Some(mechanism_id))
            .into_iter()
            .filter(|tag| tag.scheme == scheme && tag.state == "accepted")
            .map(|tag| tag.code.clone())
            .collect()
    }

    /// Its number as people cite it.
    pub fn number(&self) -> &str {
        self.row.record.paragraph.as_deref().unwrap_or(&self.row.record.slug)
    }

    /// Its official text, in this language if there is one.
    pub fn text(&self, language: Language) -> String {
        let official = |text: &&crate::recommendations::rows::Text| text.kind == "official";
        let texts = &self.row.texts;
        let same = texts.iter().filter(official).find(|text| text.language == language.code());
        let english = || texts.iter().filter(official).find(|text| text.language == "en");
        let any = || texts.iter().find(official).or_else(|| texts.first());
        same.or_else(english).or_else(any).map(|text| text.body.clone()).unwrap_or_default()
    }

    /// The codes of the States that made it.
    pub fn from(&self) -> impl Iterator<Item = &str> {
        self.row.from.iter().map(|state| state.state.as_deref().unwrap_or(&state.label))
    }
}

/// A measure with what was said about it.
pub(super) struct Undertaking {
    pub row: Measure,
    pub titles: LocalText,
    pub status: MeasureStatus,
    /// The latest update that is validated or published, as a place in [`Gathered::updates`].
    pub latest: Option<usize>,
}

/// When it was said that a measure answers something, the link, the measure, and the case or cluster: identifiers.
type Link = (Timestamp, String, String, Option<String>, Option<String>);

/// An indicator and the measure, cluster or case that it tells about: identifiers.
type Told = (String, Option<String>, Option<String>, Option<String>);

/// Everything, read once.
pub(super) struct Gathered {
    pub records: Vec<Record>,
    pub measures: Vec<Undertaking>,
    /// Validated and published updates of class 0 or 1, the latest first.
    pub updates: Vec<(Subject, Update)>,
    pub institutions: HashMap<String, LocalText>,
    /// Public indicators.
    pub indicators: Vec<Listed>,
    /// Which indicators tell about which measures, clusters and cases: identifiers.
    pub told_by: HashMap<String, Vec<String>>,
}

impl Gathered {
    /// Reads what is known, as deep as it is needed.
    pub fn read(
        conn: &mut Conn,
        actor: &Actor,
        mechanism: &Mechanism,
        scope: Scope<'_>,
        depth: Depth,
    ) -> Result<Self> {
        let mut records = records(conn, mechanism, scope)?;
        let targets: Vec<String> = targets_of(&records);
        let links = links(conn, mechanism, &targets)?;
        let linked: Vec<String> = links.iter().map(|(measure, _)| measure.clone()).collect();
        let mut measures = measures(conn, mechanism, (depth != Depth::Everything).then_some(&linked))?;
        let places: HashMap<String, usize> =
            measures.iter().enumerate().map(|(at, one)| (one.row.id.clone(), at)).collect();
        let mut by_target: HashMap<String, Vec<usize>> = HashMap::new();
        for (id, target) in links {
            if let Some(at) = places.get(&id) {
                by_target.entry(target).or_default().push(*at);
            }
        }
        for record in &mut records {
            let mut answering: Vec<usize> = targets_of(std::slice::from_ref(record))
                .iter()
                .filter_map(|id| by_target.get(id))
                .flatten()
                .copied()
                .collect();
            answering.sort_unstable();
            answering.dedup();
            record.measures = answering;
        }
        let mut gathered = Gathered {
            records,
            updates: Vec::new(),
            institutions: institution_names(conn, &mechanism.id)?,
            indicators: Vec::new(),
            told_by: HashMap::new(),
            measures: Vec::new(),
        };
        if depth != Depth::Measures {
            let about = measures.iter().map(|one| one.row.id.clone()).chain(targets).collect::<Vec<_>>();
            gathered.updates = updates(conn, mechanism, scope.since, &about)?;
            for (at, (subject, _)) in gathered.updates.iter().enumerate().rev() {
                if let Subject::Measure(id) = subject
                    && let Some(place) = places.get(id)
                {
                    measures[*place].latest = Some(at);
                }
            }
        }
        gathered.measures = measures;
        if depth == Depth::Everything {
            gathered.read_indicators(conn, actor, mechanism)?;
        }
        Ok(gathered)
    }

    fn read_indicators(&mut self, conn: &mut Conn, actor: &Actor, mechanism: &Mechanism) -> Result<()> {
        let public = indicators::Filter { is_public: Some(true), ..indicators::Filter::default() };
        self.indicators = indicators::list(conn, actor, mechanism, &public, (0, 500))?.rows;
        let ids: Vec<&String> = self.indicators.iter().map(|one| &one.indicator.id).collect();
        let links: Vec<Told> = indicator_link::table
            .filter(indicator_link::indicator_id.eq_any(ids))
            .order(indicator_link::id)
            .select((
                indicator_link::indicator_id,
                indicator_link::measure_id,
                indicator_link::cluster_id,
                indicator_link::case_id,
            ))
            .load(conn)?;
        for (indicator, measure, cluster, case) in links {
            if let Some(about) = measure.or(cluster).or(case) {
                self.told_by.entry(about).or_default().push(indicator);
            }
        }
        Ok(())
    }

    /// The name of an institution.
    pub fn institution(&self, id: Option<&str>, language: Language) -> String {
        id.and_then(|id| self.institutions.get(id)).map_or("–", |names| names.best_text(language)).to_owned()
    }

    /// The records by the theme that each is reported under, the largest themes first; at most `most` themes, the others
    /// together at the end under no code.
    pub fn by_theme(&self, mechanism_id: &str, most: usize) -> Vec<(Option<String>, Vec<usize>)> {
        let mut by_theme: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        let mut rest = Vec::new();
        let themes: Vec<Vec<String>> =
            self.records.iter().map(|record| record.themes(mechanism_id)).collect();
        let mut sizes: HashMap<&str, usize> = HashMap::new();
        for theme in themes.iter().flatten() {
            *sizes.entry(theme).or_default() += 1;
        }
        for (at, themes) in themes.iter().enumerate() {
            // Under the theme that most others share, so that few sections say much rather than many little.
            match themes.iter().max_by_key(|theme| (sizes[theme.as_str()], std::cmp::Reverse(theme.as_str())))
            {
                Some(theme) => by_theme.entry(theme.clone()).or_default().push(at),
                None => rest.push(at),
            }
        }
        let mut ordered: Vec<(String, Vec<usize>)> = by_theme.into_iter().collect();
        ordered.sort_by(|a, b| b.1.len().cmp(&a.1.len()).then(a.0.cmp(&b.0)));
        for (_, records) in ordered.split_off(most.min(ordered.len())) {
            rest.extend(records);
        }
        rest.sort_unstable();
        let mut all: Vec<(Option<String>, Vec<usize>)> =
            ordered.into_iter().map(|(theme, records)| (Some(theme), records)).collect();
        if !rest.is_empty() {
            all.push((None, rest));
        }
        all
    }

    /// The record at a place with the lettered sub-paragraphs that belong to it.
    pub fn whole_paragraph(&self, at: usize) -> Vec<usize> {
        let id = &self.records[at].row.record.id;
        let below = (0..self.records.len())
            .filter(|other| self.records[*other].row.record.parent_id.as_ref() == Some(id));
        std::iter::once(at).chain(below).collect()
    }

    /// Whether a committee wants to hear about a paragraph soon; a sub-paragraph belongs to the one that says so.
    pub fn is_priority(&self, at: usize) -> bool {
        let record = &self.records[at].row.record;
        let parent = record.parent_id.as_ref();
        let has_priority_parent = self
            .records
            .iter()
            .any(|other| Some(&other.row.record.id) == parent && other.row.record.is_priority);
        record.is_priority && !has_priority_parent
    }

    /// The words of some records, one after the other.
    pub fn quotation(&self, records: &[usize], language: Language) -> String {
        let texts: Vec<String> = records.iter().map(|at| self.records[*at].text(language)).collect();
        texts.join("\n")
    }

    /// What was said about these records, the latest first, each update once: about the records themselves, their
    /// clusters and the measures that answer them. Nothing that says that nothing is new.
    pub fn said_about(&self, records: &[usize]) -> Vec<usize> {
        let mut about: HashSet<Subject> = HashSet::new();
        for at in records {
            let record = &self.records[*at];
            if let Some(case) = &record.row.case {
                about.insert(Subject::Case(case.id.clone()));
                about.extend(case.cluster_id.clone().map(Subject::Cluster));
            }
            about
                .extend(record.measures.iter().map(|at| Subject::Measure(self.measures[*at].row.id.clone())));
        }
        let mut told: HashSet<&Subject> = HashSet::new();
        let mut said = Vec::new();
        for (at, (subject, update)) in self.updates.iter().enumerate() {
            // One account of each item: the latest that says something.
            if about.contains(subject) && !update.is_nothing_new && told.insert(subject) {
                said.push(at);
            }
        }
        said
    }
}

fn records(conn: &mut Conn, mechanism: &Mechanism, scope: Scope<'_>) -> Result<Vec<Record>> {
    if let Some(ids) = scope.only {
        return named(conn, mechanism, ids);
    }
    let mut query = recommendation::table
        .filter(recommendation::state.eq(&mechanism.state))
        .filter(recommendation::withdrawn_at.is_null().and(recommendation::kind.eq("recommendation")))
        .filter(recommendation::class.le(1))
        .order((recommendation::date.desc(), recommendation::document_id, recommendation::ordinal))
        .select(recommendation::id)
        .into_boxed();
    match (scope.document_id, scope.body) {
        (Some(id), _) => query = query.filter(recommendation::document_id.eq(id)),
        (None, Some(body)) => query = query.filter(recommendation::body.eq(body)),
        (None, None) => {}
    }
    let ids: Vec<String> = query.load(conn)?;
    let rows = rows(conn, &ids, Some(mechanism))?;
    Ok(rows.into_iter().map(|row| Record { row, measures: Vec::new() }).collect())
}

/// The cases and clusters of some records: what measures and updates are about.
fn targets_of(records: &[Record]) -> Vec<String> {
    let mut targets: Vec<String> = records
        .iter()
        .filter_map(|record| record.row.case.as_ref())
        .flat_map(|case| std::iter::once(case.id.clone()).chain(case.cluster_id.clone()))
        .collect();
    targets.sort_unstable();
    targets.dedup();
    targets
}

/// Which measures answer these cases and clusters: the measure, and what it answers; in the order in which that was said.
fn links(conn: &mut Conn, mechanism: &Mechanism, targets: &[String]) -> Result<Vec<(String, String)>> {
    let mut all: Vec<Link> = Vec::new();
    for some in targets.chunks(IN_LIST / 2) {
        all.extend(
            measure_link::table
                .inner_join(measure::table)
                .filter(measure::mechanism_id.eq(&mechanism.id))
                .filter(measure_link::case_id.eq_any(some).or(measure_link::cluster_id.eq_any(some)))
                .select((
                    measure_link::at,
                    measure_link::id,
                    measure_link::measure_id,
                    measure_link::case_id,
                    measure_link::cluster_id,
                ))
                .load::<Link>(conn)?,
        );
    }
    all.sort();
    Ok(all
        .into_iter()
        .filter_map(|(_, _, measure, case, cluster)| Some((measure, case.or(cluster)?)))
        .collect())
}

/// The public measures: these, or all.
fn measures(conn: &mut Conn, mechanism: &Mechanism, ids: Option<&Vec<String>>) -> Result<Vec<Undertaking>> {
    let public = || {
        measure::table
            .filter(measure::mechanism_id.eq(&mechanism.id).and(measure::is_public.eq(true)))
            .select(Measure::as_select())
    };
    let mut rows: Vec<Measure> = Vec::new();
    match ids {
        None => rows = public().load(conn)?,
        Some(ids) => {
            let once: Vec<&String> = ids.iter().collect::<BTreeSet<_>>().into_iter().collect();
            for some in once.chunks(IN_LIST) {
                rows.extend(public().filter(measure::id.eq_any(some.iter().copied())).load(conn)?);
            }
        }
    }
    rows.sort_by(|a, b| {
        (a.due_on.is_none(), a.due_on, &a.slug).cmp(&(b.due_on.is_none(), b.due_on, &b.slug))
    });
    rows.into_iter()
        .map(|row| {
            Ok(Undertaking {
                titles: LocalText::from_json(&row.titles)?,
                status: row.status.parse()?,
                latest: None,
                row,
            })
        })
        .collect()
}

/// What was said about these measures, cases and clusters, the latest first.
fn updates(
    conn: &mut Conn,
    mechanism: &Mechanism,
    since: Option<Date>,
    about: &[String],
) -> Result<Vec<(Subject, Update)>> {
    let told = [UpdateStatus::Validated.code(), UpdateStatus::Published.code()];
    let mut rows: Vec<Update> = Vec::new();
    for some in about.chunks(IN_LIST / 3) {
        let is_about = progress_update::measure_id
            .eq_any(some)
            .or(progress_update::case_id.eq_any(some))
            .or(progress_update::cluster_id.eq_any(some));
        let mut query = progress_update::table
            .filter(progress_update::mechanism_id.eq(&mechanism.id).and(is_about))
            .filter(progress_update::status.eq_any(told).and(progress_update::class.le(1)))
            .select(Update::as_select())
            .into_boxed();
        if let Some(since) = since {
            query = query.filter(progress_update::period_to.ge(since));
        }
        rows.extend(query.load(conn)?);
    }
    rows.sort_by(|a, b| (b.period_to, &b.id).cmp(&(a.period_to, &a.id)));
    Ok(rows
        .into_iter()
        .filter_map(|row| {
            let subject = Subject::of_columns(
                row.measure_id.as_deref(),
                row.case_id.as_deref(),
                row.cluster_id.as_deref(),
            )?;
            Some((subject, row))
        })
        .collect())
}

/// The identifiers of plans in force, for what is still to come.
pub(super) fn plans_in_force(conn: &mut Conn, mechanism: &Mechanism) -> Result<Vec<String>> {
    Ok(plan::table
        .filter(plan::mechanism_id.eq(&mechanism.id))
        .filter(plan::status.eq_any(["in_force", "mid_term_review"]))
        .select(plan::id)
        .load(conn)?)
}

/// The recommendations with these identifiers, for the notes and the matrix; in the order given.
pub(super) fn named(conn: &mut Conn, mechanism: &Mechanism, ids: &[String]) -> Result<Vec<Record>> {
    let mut all = Vec::with_capacity(ids.len());
    for some in ids.chunks(IN_LIST) {
        all.extend(rows(conn, some, Some(mechanism))?);
    }
    Ok(all.into_iter().map(|row| Record { row, measures: Vec::new() }).collect())
}
