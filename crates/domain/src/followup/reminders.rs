//! Reminders of a round: one letter per person and rung of the ladder, with only what that person answers for.
//!
//! T-14, T-7, T-2, T+1, T+7, in days of the national calendar around the due date; from T+1 the approver hears of it
//! too, and at T+7 the chair, by institution (DOMAIN 2.4). Nobody is written to twice for a rung: the table `reminder`
//! remembers. A machine that stood still sends the rung of today, never those it missed.

use std::collections::{HashMap, HashSet};

use diesel::prelude::*;
use suivi_kernel::{Act, Date, Language, LocalText, ObjectKind, Result, Role, Timestamp, Zone};
use suivi_store::schema::{absence, account, membership, reminder, round_item};
use suivi_store::{Conn, Tx, insert_many};

use super::items::{Item, Name, institution_names, named};
use super::model::Subject;
use super::rounds::{InstitutionTally, Round, progress};
use super::rows::Reminder;
use super::rules::rules;
use super::worklists::institution::{keepers, last_said};
use crate::mail::{self, BoardLine, Letter, LetterItem, LetterPart, RoundLetter};
use crate::mechanisms::{Mechanism, coded};

/// How many items a letter names; the rest is in the work list.
const NAMED: usize = 20;
/// The hour of the national clock from which on letters go out.
const MORNING: u32 = 7;

coded! {
    /// A rung of the ladder.
    Rung {
        /// Two weeks before.
        TwoWeeks = "T-14",
        /// A week before.
        Week = "T-7",
        /// Two days before.
        TwoDays = "T-2",
        /// The day after: the approver hears of it.
        DayAfter = "T+1",
        /// A week after: the chair hears of it.
        WeekAfter = "T+7",
    }
}

impl Rung {
    /// The rung on which a day stands, so many days after the due date. Two weeks after it the ladder ends.
    pub fn on(days_after: i64) -> Option<Self> {
        match days_after {
            -14..=-8 => Some(Rung::TwoWeeks),
            -7..=-3 => Some(Rung::Week),
            -2..=0 => Some(Rung::TwoDays),
            1..=6 => Some(Rung::DayAfter),
            7..=13 => Some(Rung::WeekAfter),
            _ => None,
        }
    }

    /// Whether it stands after the due date.
    pub fn is_late(self) -> bool {
        matches!(self, Rung::DayAfter | Rung::WeekAfter)
    }
}

/// The rung that an open round stands on at a point in time; none at night.
pub fn rung(round: &Round, zone: &Zone, now: Timestamp) -> Option<Rung> {
    let today = writing_day(zone, now)?;
    Rung::on((today - zone.day(round.due_at)).num_days())
}

/// The day of the national calendar, from the hour on at which letters go out; none before it.
pub fn writing_day(zone: &Zone, now: Timestamp) -> Option<Date> {
    let local = zone.local(now);
    let is_day = local.time() >= chrono::NaiveTime::from_hms_opt(MORNING, 0, 0).unwrap_or_default();
    is_day.then(|| local.date())
}

/// A letter that is due.
#[derive(Clone, Debug)]
pub struct Outgoing {
    account_id: String,
    email: String,
    language: Language,
    items: i32,
    letter: RoundLetter,
}

/// The letters of a rung that were not sent yet.
pub fn letters(
    conn: &mut Conn,
    mechanism: &Mechanism,
    round: &Round,
    rung: Rung,
    now: Timestamp,
) -> Result<Vec<Outgoing>> {
    let zone: Zone = rules(conn, &mechanism.id)?.time_zone.parse()?;
    let sent: HashSet<String> = reminder::table
        .filter(reminder::round_id.eq(&round.id).and(reminder::step.eq(rung.code())))
        .select(reminder::account_id)
        .load(conn)?
        .into_iter()
        .collect();
    let mut people = People::of(conn, &mechanism.id, zone.day(now))?;
    people.to_write_to.retain(|id, _| !sent.contains(id));
    let open = Open::of(conn, round, &people)?;
    let mut parts: HashMap<String, (LetterPart, Vec<Subject>)> = HashMap::new();
    for (person, institution) in &people.focal {
        let mine = open.kept_by(institution, &people.represented_by(person));
        let (_, subjects) = parts.entry(person.clone()).or_insert((LetterPart::Answer, Vec::new()));
        subjects.extend(mine);
    }
    if rung.is_late() {
        for (person, institution) in &people.approvers {
            let has_a_letter = parts.get(person).is_some_and(|(_, items)| !items.is_empty());
            if !has_a_letter {
                let all = open.all_of(institution);
                let (part, subjects) =
                    parts.entry(person.clone()).or_insert((LetterPart::Approve, Vec::new()));
                *part = LetterPart::Approve;
                subjects.extend(all);
            }
        }
    }
    parts.retain(|person, (_, items)| !items.is_empty() && people.to_write_to.contains_key(person));
    let writer = Writer { mechanism, round, rung, zone };
    let mut outgoing = writer.letters_on_items(conn, &people, &open, parts)?;
    if rung == Rung::WeekAfter {
        writer.letters_to_chairs(conn, &people, &mut outgoing)?;
    }
    Ok(outgoing)
}

/// Puts letters in the queue and remembers it; one that another worker was quicker with is left out. Answers how many.
pub fn send(tx: &mut Tx, round: &Round, rung: Rung, letters: &[Outgoing]) -> Result<usize> {
    let already: HashSet<String> = reminder::table
        .filter(reminder::round_id.eq(&round.id).and(reminder::step.eq(rung.code())))
        .select(reminder::account_id)
        .load(tx.conn)?
        .into_iter()
        .collect();
    let mut noted = Vec::new();
    for one in letters.iter().filter(|one| !already.contains(&one.account_id)) {
        let letter = Letter::Round(Box::new(one.letter.clone()));
        mail::post(tx, &one.email, one.language, letter, Some(&round.mechanism_id))?;
        noted.push(Reminder {
            round_id: round.id.clone(),
            account_id: one.account_id.clone(),
            step: rung.code().to_owned(),
            items: one.items,
            sent_at: tx.now,
        });
    }
    insert_many!(tx.conn, reminder::table, noted, 5)?;
    Ok(noted.len())
}

/// Who is written to, and as what.
struct People {
    /// Address and language of everyone.
    to_write_to: HashMap<String, (String, Language)>,
    /// Who answers for an institution: the focal points, or who stands in for one who is away.
    focal: HashSet<(String, String)>,
    /// Who clears for an institution.
    approvers: HashSet<(String, String)>,
    /// Who decides for the mechanism.
    chairs: HashSet<String>,
    /// For whom each person stands in today.
    stands_in_for: HashMap<String, Vec<String>>,
    /// The focal points themselves: only they can keep an item.
    members: HashSet<(String, String)>,
}

impl People {
    fn of(conn: &mut Conn, mechanism_id: &str, today: Date) -> Result<Self> {
        let away: Vec<(String, String)> = absence::table
            .filter(absence::mechanism_id.eq(mechanism_id).and(absence::ended_at.is_null()))
            .filter(absence::from_on.le(today).and(absence::to_on.ge(today)))
            .select((absence::account_id, absence::delegate_id))
            .load(conn)?;
        let mut stands_in_for: HashMap<String, Vec<String>> = HashMap::new();
        for (absent, delegate) in &away {
            stands_in_for.entry(delegate.clone()).or_default().push(absent.clone());
        }
        let delegates: HashMap<String, String> = away.into_iter().collect();
        type Row = (String, Option<String>, String);
        let held: Vec<Row> = membership::table
            .inner_join(account::table)
            .filter(membership::mechanism_id.eq(mechanism_id).and(membership::ended_at.is_null()))
            .filter(account::disabled_at.is_null())
            .select((membership::role, membership::institution_id, account::id))
            .load(conn)?;
        let mut people = People {
            to_write_to: addresses(conn)?,
            focal: HashSet::new(),
            approvers: HashSet::new(),
            chairs: HashSet::new(),
            stands_in_for,
            members: HashSet::new(),
        };
        for (role, institution, person) in held {
            let role: Role = role.parse()?;
            let writes = role.permission(ObjectKind::UpdateDraft);
            let present = delegates.get(&person).unwrap_or(&person).clone();
            if role.permission(ObjectKind::PlanDraft).allows(Act::Approve) {
                people.chairs.insert(present.clone());
            }
            let Some(institution) = institution else { continue };
            if writes.allows_own(Act::Create) {
                people.members.insert((person, institution.clone()));
                people.focal.insert((present, institution));
            } else if writes.allows_own(Act::Approve) {
                people.approvers.insert((present, institution));
            }
        }
        Ok(people)
    }

    /// The person, and those she stands in for.
    fn represented_by(&self, person: &str) -> HashSet<String> {
        let others = self.stands_in_for.get(person).into_iter().flatten().cloned();
        others.chain([person.to_owned()]).collect()
    }
}

fn addresses(conn: &mut Conn) -> Result<HashMap<String, (String, Language)>> {
    let rows: Vec<(String, String, String)> = account::table
        .filter(account::disabled_at.is_null())
        .select((account::id, account::email, account::language))
        .load(conn)?;
    rows.into_iter().map(|(id, email, language)| Ok((id, (email, language.parse()?)))).collect()
}

/// The questions that are not answered, by institution; those about which nothing was said for longest first.
struct Open {
    by_institution: HashMap<String, Vec<Subject>>,
    keepers: HashMap<Subject, String>,
    said: HashMap<Subject, Timestamp>,
}

impl Open {
    fn of(conn: &mut Conn, round: &Round, people: &People) -> Result<Self> {
        type Row = (Option<String>, Option<String>, Option<String>, String);
        let rows: Vec<Row> = round_item::table
            .filter(round_item::round_id.eq(&round.id))
            .filter(round_item::state.eq_any(["waiting", "drafted"]))
            .select((
                round_item::measure_id,
                round_item::case_id,
                round_item::cluster_id,
                round_item::institution_id,
            ))
            .load(conn)?;
        let mut by_institution: HashMap<String, Vec<Subject>> = HashMap::new();
        for (measure, case, cluster, institution) in rows {
            if let Some(subject) =
                Subject::of_columns(measure.as_deref(), case.as_deref(), cluster.as_deref())
            {
                by_institution.entry(institution).or_default().push(subject);
            }
        }
        let institutions: Vec<String> = by_institution.keys().cloned().collect();
        let said = last_said(conn, &institutions)?;
        let mut kept = keepers(conn, &institutions)?;
        let can_keep: HashSet<&String> = people.members.iter().map(|(person, _)| person).collect();
        kept.retain(|_, keeper| can_keep.contains(keeper));
        for subjects in by_institution.values_mut() {
            subjects.sort_by_cached_key(|subject| (said.get(subject).copied(), subject.id().to_owned()));
        }
        Ok(Open { by_institution, keepers: kept, said })
    }

    fn all_of(&self, institution: &str) -> Vec<Subject> {
        self.by_institution.get(institution).cloned().unwrap_or_default()
    }

    /// What these persons keep, and what nobody does.
    fn kept_by(&self, institution: &str, persons: &HashSet<String>) -> Vec<Subject> {
        let is_theirs =
            |subject: &&Subject| self.keepers.get(subject).is_none_or(|keeper| persons.contains(keeper));
        self.by_institution.get(institution).into_iter().flatten().filter(is_theirs).cloned().collect()
    }
}

struct Writer<'a> {
    mechanism: &'a Mechanism,
    round: &'a Round,
    rung: Rung,
    zone: Zone,
}

impl Writer<'_> {
    fn letters_on_items(
        &self,
        conn: &mut Conn,
        people: &People,
        open: &Open,
        parts: HashMap<String, (LetterPart, Vec<Subject>)>,
    ) -> Result<Vec<Outgoing>> {
        let mut parts: Vec<(String, LetterPart, Vec<Subject>)> =
            parts.into_iter().map(|(person, (part, subjects))| (person, part, subjects)).collect();
        parts.sort_by(|a, b| a.0.cmp(&b.0));
        for (_, _, subjects) in &mut parts {
            subjects.sort_by_cached_key(|subject| (open.said.get(subject).copied(), subject.id().to_owned()));
            subjects.dedup();
        }
        let found = named(conn, parts.iter().flat_map(|(_, _, subjects)| subjects.iter().take(NAMED)))?;
        let letter = |(person, part, subjects): (String, LetterPart, Vec<Subject>)| {
            let (email, language) = people.to_write_to.get(&person)?.clone();
            let listed: Vec<&Item> =
                subjects.iter().take(NAMED).filter_map(|subject| found.get(subject)).collect();
            // What is restricted is never named in a letter (DOMAIN 1.3).
            let (named, hidden): (Vec<&Item>, Vec<&Item>) = listed.iter().partition(|item| item.class <= 1);
            let items = named.into_iter().map(|item| letter_item(item, language, part)).collect();
            let more = subjects.len() - listed.len();
            let letter = RoundLetter { items, hidden: hidden.len(), more, ..self.letter(part, language) };
            let count = i32::try_from(subjects.len()).unwrap_or(i32::MAX);
            Some(Outgoing { account_id: person, email, language, items: count, letter })
        };
        Ok(parts.into_iter().filter_map(letter).collect())
    }

    fn letters_to_chairs(
        &self,
        conn: &mut Conn,
        people: &People,
        outgoing: &mut Vec<Outgoing>,
    ) -> Result<()> {
        let mut late: Vec<InstitutionTally> = progress(conn, self.round)?;
        late.retain(|institution| institution.tally.empty > 0);
        let names = institution_names(conn, &self.mechanism.id)?;
        for person in &people.chairs {
            let Some((email, language)) = people.to_write_to.get(person).cloned() else { continue };
            if late.is_empty() || outgoing.iter().any(|one| one.account_id == *person) {
                continue;
            }
            let mut board: Vec<BoardLine> =
                late.iter().map(|one| board_line(one, &names, language)).collect();
            board.sort_by(|a, b| a.institution.cmp(&b.institution));
            let items = i32::try_from(board.len()).unwrap_or(i32::MAX);
            let letter = RoundLetter { board, ..self.letter(LetterPart::Decide, language) };
            outgoing.push(Outgoing { account_id: person.clone(), email, language, items, letter });
        }
        Ok(())
    }

    fn letter(&self, part: LetterPart, language: Language) -> RoundLetter {
        let written = |zone: &Zone| zone.local(self.round.due_at).format("%Y-%m-%d %H:%M").to_string();
        RoundLetter {
            part,
            is_late: self.rung.is_late(),
            mechanism: self.mechanism.names.best_text(language).to_owned(),
            slug: self.mechanism.slug.clone(),
            round: self.round.label.clone(),
            due: format!("{} ({})", written(&self.zone), self.zone.name()),
            geneva: written(&Zone::geneva()),
            items: Vec::new(),
            hidden: 0,
            more: 0,
            board: Vec::new(),
        }
    }
}

fn board_line(one: &InstitutionTally, names: &HashMap<String, LocalText>, language: Language) -> BoardLine {
    let name = names.get(&one.institution_id).map_or("", |names| names.best_text(language));
    BoardLine {
        institution: name.to_owned(),
        asked: one.tally.asked,
        answered: one.tally.answered(),
        late: one.tally.late,
        empty: one.tally.empty,
    }
}

/// One item of a letter, with the address of its answer.
fn letter_item(item: &Item, language: Language, part: LetterPart) -> LetterItem {
    let title = match &item.name {
        Name::Recommendation { body, paragraph: Some(paragraph), .. } => {
            format!("{body} {paragraph}: {}", item.words(language))
        }
        _ => item.words(language).to_owned(),
    };
    let path = (part == LetterPart::Answer).then(|| item.answer_path());
    LetterItem { title, path }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_day_around_the_due_date_stands_on_one_rung_and_far_from_it_on_none() {
        let rungs: Vec<Option<Rung>> = [-15, -14, -8, -7, -3, -2, 0, 1, 6, 7, 13, 14].map(Rung::on).to_vec();
        let written: Vec<&str> = rungs.iter().map(|rung| rung.map_or("–", Rung::code)).collect();
        assert_eq!(
            written,
            ["–", "T-14", "T-14", "T-7", "T-7", "T-2", "T-2", "T+1", "T+1", "T+7", "T+7", "–"]
        );
    }
}
