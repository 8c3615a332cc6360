//! The rules that a history must keep, as commands keep them: codes that exist, references that hold, two persons where
//! two are needed, steps in their order, nothing from the future.

mod followup;
mod plans;

use std::collections::HashSet;
use std::str::FromStr;

use suivi_kernel::{FieldProblem, LocalText, Problem, Timestamp};

use super::History;
use super::known::Known;

/// Every rule that a row of the history breaks.
pub(super) fn problems(history: &History, known: &Known, now: Timestamp) -> Vec<FieldProblem> {
    let mut found = Found { known, now, problems: Vec::new() };
    history.plans.iter().for_each(|row| plans::plan(&mut found, row));
    plans::versions(&mut found, history);
    history.measures.iter().for_each(|row| plans::measure(&mut found, row));
    plans::parts_of_measures(&mut found, history);
    history.indicators.iter().for_each(|row| plans::indicator(&mut found, row));
    plans::values(&mut found, history);
    history.allocations.iter().for_each(|row| followup::allocation(&mut found, row));
    followup::one_lead(&mut found, &history.allocations);
    followup::government(&mut found, history);
    history.updates.iter().for_each(|row| followup::update(&mut found, row));
    followup::rounds(&mut found, history);
    history.assessments.iter().for_each(|row| followup::assessment(&mut found, row, history));
    history.evidence.iter().for_each(|row| followup::evidence(&mut found, row));
    followup::exchanges(&mut found, history);
    found.problems
}

struct Found<'a> {
    known: &'a Known,
    now: Timestamp,
    problems: Vec<FieldProblem>,
}

impl<'a> Found<'a> {
    fn row<'f>(&'f mut self, table: &'static str, id: &'f str) -> Row<'a, 'f> {
        Row { known: self.known, now: self.now, problems: &mut self.problems, table, id }
    }
}

/// One row under examination; what is wrong is noted as `table/identifier/column`.
struct Row<'a, 'f> {
    known: &'a Known,
    now: Timestamp,
    problems: &'f mut Vec<FieldProblem>,
    table: &'static str,
    id: &'f str,
}

impl Row<'_, '_> {
    fn that(&mut self, is_so: bool, column: &str, problem: Problem) {
        if !is_so {
            let field = format!("{}/{}/{column}", self.table, self.id);
            self.problems.push(FieldProblem { field, problem });
        }
    }

    fn of(&mut self, mechanism_id: &str) {
        self.that(
            mechanism_id == self.known.mechanism_id,
            "mechanism_id",
            Problem::unknown_choice(mechanism_id),
        );
    }

    fn code<T: FromStr>(&mut self, column: &str, code: &str) -> Option<T> {
        let parsed = code.parse().ok();
        self.that(parsed.is_some(), column, Problem::unknown_choice(code));
        parsed
    }

    fn one_of(&mut self, column: &str, code: &str, codes: &[&str]) {
        self.that(codes.contains(&code), column, Problem::unknown_choice(code));
    }

    fn among<'i>(&mut self, column: &str, id: impl Into<Option<&'i str>>, ids: &HashSet<String>) {
        if let Some(id) = id.into() {
            self.that(ids.contains(id), column, Problem::unknown_choice(id));
        }
    }

    fn words(&mut self, column: &str, json: &str) -> LocalText {
        let read = LocalText::from_json(json);
        self.that(read.is_ok(), column, Problem::unknown_choice(json));
        read.unwrap_or_default()
    }

    /// Columns of moments in the order in which they must lie; those that are missing are passed over.
    fn in_order(&mut self, moments: &[(&str, Option<Timestamp>)]) {
        let mut before: Option<Timestamp> = None;
        for (column, at) in moments.iter().filter_map(|(column, at)| Some((*column, (*at)?))) {
            self.that(before.is_none_or(|before| before <= at), column, Problem::ends_before_it_begins(at));
            self.that(at <= self.now, column, Problem::in_the_future(at));
            before = Some(at);
        }
    }

    fn about(&mut self, measure: Option<&str>, case: Option<&str>, cluster: Option<&str>) {
        let known = self.known;
        let named = [measure, case, cluster].into_iter().flatten().count();
        self.that(named == 1, "about", Problem::unknown_choice(named));
        self.among("measure_id", measure, &known.measures);
        self.among("case_id", case, &known.cases);
        self.among("cluster_id", cluster, &known.clusters);
    }

    /// Two persons did the two things, where persons are named.
    fn two_persons(&mut self, column: &str, first: Option<&str>, second: Option<&str>) {
        self.that(first.is_none() || first != second, column, Problem::second_person(""));
    }
}
