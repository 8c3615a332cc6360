//! Reading evidence, and finding out what a file is.

use std::collections::HashMap;

use diesel::prelude::*;
use suivi_formats::media;
use suivi_kernel::{Act, Actor, ObjectKind, Problem, Refusal, Result};
use suivi_store::blobs::Blob;
use suivi_store::schema::{assessment, case_file, evidence, measure, progress_update, recommendation};
use suivi_store::{Blobs, Conn};

use super::commands::reads_inside;
use super::model::{Holder, KeptFile, LARGEST, file_name};
use crate::followup::rows::{Evidence, Update};
use crate::followup::updates::Reader;
use crate::mechanisms::Mechanism;

/// A piece of evidence, and whether this reader belongs to those inside.
#[derive(Clone, Debug)]
pub struct Piece {
    /// The piece.
    pub row: Evidence,
    /// Whether the reader also sees what is not public.
    pub is_read_inside: bool,
}

/// Looks at a file that was kept: refuses one that is too large, empty, or of a kind that is not taken as evidence, whatever
/// it is called.
pub fn received(blobs: &Blobs, blob: &Blob, name: &str) -> Result<KeptFile> {
    if blob.size > LARGEST {
        let megabytes = LARGEST / (1024 * 1024);
        return Err(Refusal::invalid("file", Problem::file_too_large(format!("{megabytes} MB"))).into());
    }
    let found = media::of_file(&mut blobs.open_blob(&blob.hash)?)?;
    let media = found.ok_or_else(|| Refusal::invalid("file", Problem::kind_not_taken("")))?;
    let name = match file_name(name) {
        name if name.is_empty() => format!("evidence.{}", media.extension()),
        name => name,
    };
    Ok(KeptFile { hash: blob.hash.clone(), size: blob.size, name, media })
}

/// One piece, if the actor may read it: everyone what is public, those inside the rest.
pub fn one(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism, id: &str) -> Result<Piece> {
    let row: Evidence = evidence::table
        .filter(evidence::id.eq(id).and(evidence::mechanism_id.eq(&mechanism.id)))
        .select(Evidence::as_select())
        .first(conn)
        .optional()?
        .ok_or(Refusal::NotFound)?;
    let is_read_inside = reads_inside(conn, actor, mechanism, &row)?;
    if is_read_inside || is_public(conn, &row)? {
        Ok(Piece { row, is_read_inside })
    } else {
        Err(Refusal::NotFound.into())
    }
}

/// Whether everyone reads it: it is public, stands, and belongs to something public.
fn is_public(conn: &mut Conn, row: &Evidence) -> Result<bool> {
    if !row.is_public || row.withdrawn_at.is_some() {
        return Ok(false);
    }
    let count: i64 = match Holder::of(row) {
        Some(Holder::Update(id)) => {
            let public = progress_update::id.eq(id).and(progress_update::status.eq("published"));
            progress_update::table.filter(public).count().get_result(conn)?
        }
        Some(Holder::Measure(id)) => measure::table
            .filter(measure::id.eq(id).and(measure::is_public.eq(true)))
            .count()
            .get_result(conn)?,
        Some(Holder::Case(id)) => case_file::table
            .inner_join(recommendation::table)
            .filter(case_file::id.eq(id).and(recommendation::class.eq(0)))
            .count()
            .get_result(conn)?,
        Some(Holder::Assessment(id)) => assessment::table
            .filter(assessment::id.eq(id).and(assessment::state.eq("published")))
            .filter(assessment::hidden_reason.is_null())
            .count()
            .get_result(conn)?,
        None => 0,
    };
    Ok(count == 1)
}

/// All pieces of these holders, oldest first, whoever may read them: for those who check that themselves.
pub fn of_holders(conn: &mut Conn, holders: &[Holder]) -> Result<Vec<Evidence>> {
    let ids = |wanted: fn(&Holder) -> Option<&String>| -> Vec<String> {
        holders.iter().filter_map(wanted).cloned().collect()
    };
    let updates = ids(|h| if let Holder::Update(id) = h { Some(id) } else { None });
    let measures = ids(|h| if let Holder::Measure(id) = h { Some(id) } else { None });
    let cases = ids(|h| if let Holder::Case(id) = h { Some(id) } else { None });
    let assessments = ids(|h| if let Holder::Assessment(id) = h { Some(id) } else { None });
    let all = || evidence::table.order(evidence::added_at).select(Evidence::as_select());
    let mut found: Vec<Evidence> = Vec::new();
    if !updates.is_empty() {
        found.extend(all().filter(evidence::update_id.eq_any(updates)).load(conn)?);
    }
    if !measures.is_empty() {
        found.extend(all().filter(evidence::measure_id.eq_any(measures)).load(conn)?);
    }
    if !cases.is_empty() {
        found.extend(all().filter(evidence::case_id.eq_any(cases)).load(conn)?);
    }
    if !assessments.is_empty() {
        found.extend(all().filter(evidence::assessment_id.eq_any(assessments)).load(conn)?);
    }
    Ok(found)
}

/// The evidence of some updates that the actor reads, by update. Those inside also see what is not public.
pub fn of_updates(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    updates: &[Update],
) -> Result<HashMap<String, Vec<Evidence>>> {
    let reader = Reader::of(conn, actor, mechanism)?;
    let is_inside = |row: &Update| {
        let (kind, institution) = (ObjectKind::EvidenceInternal, &row.institution_id);
        reader.reads(row) && actor.may_own(Act::Read, kind, &mechanism.id, institution)
    };
    let holders: Vec<Holder> = updates.iter().map(|row| Holder::Update(row.id.clone())).collect();
    let mut by_update: HashMap<String, Vec<Evidence>> = HashMap::new();
    for piece in of_holders(conn, &holders)? {
        let Some(row) = updates.iter().find(|row| Some(&row.id) == piece.update_id.as_ref()) else {
            continue;
        };
        let for_everyone = piece.is_public && piece.withdrawn_at.is_none() && row.status == "published";
        if for_everyone || is_inside(row) {
            by_update.entry(row.id.clone()).or_default().push(piece);
        }
    }
    Ok(by_update)
}

/// Other pieces of the mechanism with the same file, for those inside.
pub fn same_file(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    piece: &Evidence,
) -> Result<Vec<Evidence>> {
    let Some(hash) = &piece.blob_hash else { return Ok(Vec::new()) };
    let others: Vec<Evidence> = evidence::table
        .filter(evidence::blob_hash.eq(hash).and(evidence::mechanism_id.eq(&mechanism.id)))
        .filter(evidence::id.ne(&piece.id).and(evidence::withdrawn_at.is_null()))
        .order(evidence::added_at)
        .limit(20)
        .select(Evidence::as_select())
        .load(conn)?;
    let mut readable = Vec::new();
    for other in others {
        if reads_inside(conn, actor, mechanism, &other)? {
            readable.push(other);
        }
    }
    Ok(readable)
}

/// Which pieces a list shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Only of this kind.
    pub kind: Option<String>,
    /// Only links in this state: `ok`, `moved`, `gone`, `unreachable`.
    pub check_state: Option<String>,
    /// Only public ones, or only others.
    pub is_public: Option<bool>,
    /// Rows to pass over.
    pub skip: i64,
    /// Most rows.
    pub limit: i64,
}

/// Some pieces, and how many there are in all.
#[derive(Clone, Debug)]
pub struct Page {
    /// The pieces, newest first.
    pub rows: Vec<Evidence>,
    /// How many the filter finds.
    pub total: i64,
}

/// The evidence of a mechanism, for those who read all of it.
pub fn list(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism, filter: &Filter) -> Result<Page> {
    actor.require(Act::Read, ObjectKind::EvidenceInternal, &mechanism.id)?;
    let reader = Reader::of(conn, actor, mechanism)?;
    let matching = || {
        // The evidence of a draft is its institution's own, as the draft is.
        let readable = progress_update::table
            .filter(crate::followup::updates::readable!(&reader))
            .select(progress_update::id.nullable());
        let mut query = evidence::table
            .filter(evidence::mechanism_id.eq(&mechanism.id))
            .filter(evidence::update_id.is_null().or(evidence::update_id.eq_any(readable)))
            .into_boxed::<<Conn as diesel::Connection>::Backend>();
        if let Some(kind) = &filter.kind {
            query = query.filter(evidence::kind.eq(kind));
        }
        if let Some(state) = &filter.check_state {
            query = query.filter(evidence::check_state.eq(state));
        }
        if let Some(is_public) = filter.is_public {
            query = query.filter(evidence::is_public.eq(is_public));
        }
        query
    };
    let total = matching().count().get_result(conn)?;
    let rows = matching()
        .order((evidence::added_at.desc(), evidence::id.desc()))
        .offset(filter.skip)
        .limit(filter.limit)
        .select(Evidence::as_select())
        .load(conn)?;
    Ok(Page { rows, total })
}
