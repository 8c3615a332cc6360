//! Everything that reads mechanisms and institutions. Both are public: they are what a State's profile says.

use std::collections::HashMap;

use diesel::prelude::*;
use suivi_kernel::{Date, Refusal, Result};
use suivi_store::Conn;
use suivi_store::schema::{institution as institution_table, mechanism as mechanism_table};

use super::model::{Institution, Level, Mechanism};
use super::rows::{InstitutionRow, MechanismRow};

/// An institution and how deep it stands in the tree, from 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Branch {
    /// Number of institutions above it that are in the same list.
    pub depth: usize,
    /// The institution.
    pub institution: Institution,
}

/// Every mechanism of the node, by address. The hub's own workspace is none.
pub fn all(conn: &mut Conn) -> Result<Vec<Mechanism>> {
    mechanism_table::table
        .filter(mechanism_table::level.ne(Level::World.code()))
        .order(mechanism_table::slug)
        .select(MechanismRow::as_select())
        .load(conn)?
        .into_iter()
        .map(MechanismRow::into_model)
        .collect()
}

/// The mechanism of an address.
pub fn mechanism(conn: &mut Conn, slug: &str) -> Result<Mechanism> {
    mechanism_table::table
        .filter(mechanism_table::slug.eq(slug))
        .select(MechanismRow::as_select())
        .first(conn)
        .optional()?
        .ok_or(Refusal::NotFound)?
        .into_model()
}

/// One mechanism.
pub fn mechanism_by_id(conn: &mut Conn, id: &str) -> Result<Mechanism> {
    mechanism_table::table
        .find(id)
        .select(MechanismRow::as_select())
        .first(conn)
        .optional()?
        .ok_or(Refusal::NotFound)?
        .into_model()
}

/// The institution of an address inside its mechanism.
pub fn institution(conn: &mut Conn, mechanism_id: &str, slug: &str) -> Result<Institution> {
    institution_table::table
        .filter(institution_table::mechanism_id.eq(mechanism_id).and(institution_table::slug.eq(slug)))
        .select(InstitutionRow::as_select())
        .first(conn)
        .optional()?
        .ok_or(Refusal::NotFound)?
        .into_model()
}

/// One institution, which must belong to the mechanism.
pub fn institution_by_id(conn: &mut Conn, mechanism_id: &str, id: &str) -> Result<Institution> {
    institution_table::table
        .filter(institution_table::mechanism_id.eq(mechanism_id).and(institution_table::id.eq(id)))
        .select(InstitutionRow::as_select())
        .first(conn)
        .optional()?
        .ok_or(Refusal::NotFound)?
        .into_model()
}

/// These institutions, by identifier, as far as they belong to the mechanism.
pub fn institutions_by_id(
    conn: &mut Conn,
    mechanism_id: &str,
    ids: &[String],
) -> Result<HashMap<String, Institution>> {
    let rows: Vec<InstitutionRow> = institution_table::table
        .filter(institution_table::mechanism_id.eq(mechanism_id).and(institution_table::id.eq_any(ids)))
        .select(InstitutionRow::as_select())
        .load(conn)?;
    rows.into_iter().map(|row| row.into_model().map(|found| (found.id.clone(), found))).collect()
}

/// Every institution the mechanism ever had, by address.
pub fn institutions_of(conn: &mut Conn, mechanism_id: &str) -> Result<Vec<Institution>> {
    institution_table::table
        .filter(institution_table::mechanism_id.eq(mechanism_id))
        .order(institution_table::slug)
        .select(InstitutionRow::as_select())
        .load(conn)?
        .into_iter()
        .map(InstitutionRow::into_model)
        .collect()
}

/// The institutions that exist on a day, as a tree written out: each is followed by those below it.
///
/// One whose parent does not exist on that day stands at the root.
pub fn institutions_on(conn: &mut Conn, mechanism_id: &str, day: Date) -> Result<Vec<Branch>> {
    let mut valid = institutions_of(conn, mechanism_id)?;
    valid.retain(|institution| institution.is_valid_on(day));
    Ok(written_out(valid))
}

fn written_out(institutions: Vec<Institution>) -> Vec<Branch> {
    let known: std::collections::HashSet<String> = institutions.iter().map(|i| i.id.clone()).collect();
    let mut below: HashMap<Option<String>, Vec<Institution>> = HashMap::new();
    for institution in institutions {
        let parent = institution.parent_id.clone().filter(|id| known.contains(id));
        below.entry(parent).or_default().push(institution);
    }
    let mut tree = Vec::with_capacity(known.len());
    let mut waiting: Vec<Branch> =
        below.remove(&None).unwrap_or_default().into_iter().rev().map(root).collect();
    while let Some(branch) = waiting.pop() {
        let children = below.remove(&Some(branch.institution.id.clone())).unwrap_or_default();
        let depth = branch.depth + 1;
        waiting.extend(children.into_iter().rev().map(|institution| Branch { depth, institution }));
        tree.push(branch);
    }
    tree
}

fn root(institution: Institution) -> Branch {
    Branch { depth: 0, institution }
}
