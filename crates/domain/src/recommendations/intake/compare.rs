//! What the register already holds of a document that came in.
//!
//! A passage is known by symbol and paragraph first; where its number has changed since a draft, by its words. Nothing is
//! decided here: each passage gets what is suggested to be done with it, and a person may choose otherwise.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use suivi_formats::extract::{Candidate, full_number};
use suivi_kernel::vocab::Position;
use suivi_kernel::{Language, Result};
use suivi_store::Conn;

use super::super::import::Change;
use super::changes;
use super::known::{Known, Near, Register};
use super::model::{Choice, Intake, Item, ItemKind};

/// From this share of common words on two texts are the same but for slips.
const SAME: f64 = 0.9;
/// From this share on a recommendation of the final text is that of the draft.
const REWORDED: f64 = 0.5;
/// From this share on a recommendation without a number in the register is this one.
const KNOWN_BY_WORDS: f64 = 0.75;
/// From this share on another recommendation is named as alike.
const ALIKE: f64 = 0.6;

/// How a passage and the register stand to each other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Relation {
    /// The register holds nothing like it.
    New,
    /// Another recommendation has much the same words; the share that both have.
    Alike(f64),
    /// The register holds it as it is.
    Same,
    /// The register holds it in other languages only.
    OtherLanguage,
    /// The register holds it with other particulars, in the same words.
    Differs,
    /// The register holds other words under its number; the share that both have.
    OtherWords(f64),
    /// It is one that the register holds under another number, or none; the share of common words.
    Renumbered(f64),
    /// It answers one that the register holds.
    Answers,
    /// It answers one that the register does not hold.
    Unanswered,
}

impl Relation {
    /// The code in addresses and messages.
    pub fn code(self) -> &'static str {
        match self {
            Relation::New => "new",
            Relation::Alike(_) => "alike",
            Relation::Same => "same",
            Relation::OtherLanguage => "other_language",
            Relation::Differs => "differs",
            Relation::OtherWords(_) => "other_words",
            Relation::Renumbered(_) => "renumbered",
            Relation::Answers => "answers",
            Relation::Unanswered => "unanswered",
        }
    }
}

/// A record that a passage is about.
#[derive(Clone, Debug, PartialEq)]
pub struct Target {
    /// The record.
    pub id: String,
    /// Its short name.
    pub slug: String,
    /// Its number.
    pub paragraph: Option<String>,
    /// Its words, in the document's language where it has them.
    pub text: String,
    /// What taking the passage would change.
    pub changes: Vec<Change>,
}

/// What the register holds of a passage, and what is suggested.
#[derive(Clone, Debug, PartialEq)]
pub struct Compared {
    /// How they stand to each other.
    pub relation: Relation,
    /// The records it is about; several where one number holds several recommendations.
    pub targets: Vec<Target>,
    /// What is suggested to be done.
    pub suggested: Choice,
}

impl Compared {
    /// What would be done: what the person chose, where that can be done, else what is suggested.
    pub fn outcome(&self, item: &Item) -> Choice {
        match item.choice {
            Some(Choice::Update) if self.targets.is_empty() => self.suggested,
            Some(Choice::Add) if item.kind == ItemKind::Answer => self.suggested,
            Some(choice) => choice,
            None => self.suggested,
        }
    }
}

/// Compares the passages of a document with the register. Answers too what stood in the draft and does not stand here.
pub(super) fn compare(
    conn: &mut Conn,
    intake: &Intake,
    items: &[Item],
) -> Result<(Vec<Compared>, Vec<Known>)> {
    let register = Register::load(conn, &intake.state)?;
    let language = intake.particulars.language.unwrap_or(Language::En);
    let near = Near::of(items, &register, language, REWORDED);
    let mut matcher = Matcher { intake, register: &register, near: &near, language, taken: HashSet::new() };
    let mut found: Vec<Option<(usize, f64, Relation)>> = vec![None; items.len()];
    for (at, item) in items.iter().enumerate().filter(|(_, item)| item.kind != ItemKind::Answer) {
        found[at] = matcher.by_number(at, item);
    }
    matcher.by_words(items, &mut found);
    let mut compared = Vec::with_capacity(items.len());
    for (at, item) in items.iter().enumerate() {
        compared.push(match item.kind {
            ItemKind::Answer => matcher.answered(&item.content),
            ItemKind::Recommendation | ItemKind::Concern => matcher.stated(at, item, found[at]),
        });
    }
    let gone = match &intake.replaces {
        None => Vec::new(),
        Some(draft) => {
            let of_draft = |(at, known): (usize, &Known)| {
                (known.record.document_id == *draft && !matcher.taken.contains(&at)).then(|| known.clone())
            };
            register.known.iter().enumerate().filter_map(of_draft).collect()
        }
    };
    Ok((compared, gone))
}

struct Matcher<'a> {
    intake: &'a Intake,
    register: &'a Register,
    near: &'a Near,
    language: Language,
    /// Records that a passage was found to be already.
    taken: HashSet<usize>,
}

impl Matcher<'_> {
    /// Whether a record may stand under the same numbers as a passage: in the same document, or in the same review.
    fn is_of_same_document(&self, known: &Known, content: &Candidate) -> bool {
        let particulars = &self.intake.particulars;
        let symbol = content.source.as_ref().map(|(symbol, _)| symbol).or(particulars.symbol.as_ref());
        let same_symbol = symbol
            .zip(known.symbol.as_ref())
            .is_some_and(|(one, other)| base_symbol(one) == base_symbol(other));
        let same_review = known.record.body == "UPR"
            && particulars.body.as_deref() == Some("UPR")
            && particulars.cycle.is_some()
            && particulars.cycle == known.record.cycle;
        let is_its_draft = self.intake.replaces.as_ref() == Some(&known.record.document_id);
        !is_its_draft && (same_symbol || same_review)
    }

    /// The records of a kind under the number of a passage.
    fn with_number<'k>(
        &'k self,
        kind: ItemKind,
        content: &'k Candidate,
    ) -> impl Iterator<Item = (usize, &'k Known)> + 'k {
        let number = number(&content.number);
        self.register.known.iter().enumerate().filter(move |(_, known)| {
            !number.is_empty()
                && known.record.kind == kind.code()
                && known.record.paragraph.as_deref().is_some_and(|p| self::number(p) == number)
                && self.is_of_same_document(known, content)
        })
    }

    fn by_number(&mut self, at: usize, item: &Item) -> Option<(usize, f64, Relation)> {
        let free =
            self.with_number(item.kind, &item.content).filter(|(known, _)| !self.taken.contains(known));
        let (known, share) = free
            .map(|(known, _)| (known, self.near.share(at, known)))
            // Of several under one number the one with most words in common, else the first.
            .min_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)))?;
        self.taken.insert(known);
        let other = &self.register.known[known];
        let relation = match other.texts.get(self.language.code()) {
            None if !other.texts.is_empty() => Relation::OtherLanguage,
            _ if share >= SAME => Relation::Same,
            _ => Relation::OtherWords(share),
        };
        Some((known, share, relation))
    }

    /// What is left after the numbers: the final text of a draft, and records that came without a number.
    fn by_words(&mut self, items: &[Item], found: &mut [Option<(usize, f64, Relation)>]) {
        let mut pairs: Vec<(f64, usize, usize)> = Vec::new();
        for (at, item) in items.iter().enumerate() {
            if found[at].is_some() || item.kind == ItemKind::Answer {
                continue;
            }
            for (known, share) in self.near.like.get(at).into_iter().flatten() {
                let record = &self.register.known[*known].record;
                let is_of_draft = self.intake.replaces.as_ref() == Some(&record.document_id);
                let has_no_number = record.paragraph.is_none()
                    && self.is_of_same_document(&self.register.known[*known], &item.content);
                if record.kind != item.kind.code() {
                    continue;
                }
                if is_of_draft || has_no_number && *share >= KNOWN_BY_WORDS {
                    pairs.push((*share, at, *known));
                }
            }
        }
        pairs.sort_by(|a, b| b.0.total_cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
        for (share, at, known) in pairs {
            if found[at].is_none() && self.taken.insert(known) {
                found[at] = Some((known, share, Relation::Renumbered(share)));
            }
        }
    }

    /// A recommendation or a concern.
    fn stated(&self, at: usize, item: &Item, found: Option<(usize, f64, Relation)>) -> Compared {
        let content = &item.content;
        let Some((known, _, relation)) = found else {
            let alike = self.near.like.get(at).into_iter().flatten();
            let alike = alike
                .filter(|(_, share)| **share >= ALIKE)
                .filter(|(other, _)| self.register.known[**other].record.kind == item.kind.code())
                .max_by(|a, b| a.1.total_cmp(b.1).then(b.0.cmp(a.0)));
            let Some((other, share)) = alike else {
                return Compared { relation: Relation::New, targets: Vec::new(), suggested: Choice::Add };
            };
            let target = self.target(*other, Vec::new());
            return Compared {
                relation: Relation::Alike(*share),
                targets: vec![target],
                suggested: Choice::Add,
            };
        };
        let symbol = &self.intake.particulars.symbol;
        let changes =
            changes::of_passage(symbol, self.language, &self.register.known[known], content, relation);
        let (relation, suggested) = match relation {
            Relation::Same if changes.is_empty() => (Relation::Same, Choice::Leave),
            Relation::Same => (Relation::Differs, Choice::Update),
            Relation::OtherWords(share) => (Relation::OtherWords(share), Choice::Leave),
            other => (other, Choice::Update),
        };
        Compared { relation, targets: vec![self.target(known, changes)], suggested }
    }

    /// An answer concerns every recommendation under its number, and one without a number all that wait for an answer.
    fn answered(&self, content: &Candidate) -> Compared {
        let of_review = || {
            let all = self.register.known.iter().enumerate();
            all.filter(|(_, known)| {
                known.record.kind == ItemKind::Recommendation.code()
                    && self.is_of_same_document(known, content)
            })
        };
        let waits = |known: &Known| {
            known.record.position.as_deref().is_none_or(|position| position == Position::Pending.code())
        };
        let paragraph = |known: &Known| known.record.paragraph.as_deref().map(number).unwrap_or_default();
        let answered: Vec<(usize, &Known)> = if content.number.is_empty() {
            of_review().filter(|(_, known)| waits(known)).collect()
        } else {
            let mut numbers: BTreeMap<String, Vec<usize>> = BTreeMap::new();
            of_review().for_each(|(at, known)| numbers.entry(paragraph(known)).or_default().push(at));
            let open: BTreeSet<String> =
                of_review().filter(|(_, known)| waits(known)).map(|(_, known)| paragraph(known)).collect();
            let full = full_number(&number(&content.number), &numbers, &open);
            of_review().filter(|(_, known)| full.as_ref() == Some(&paragraph(known))).collect()
        };
        let targets: Vec<Target> = answered
            .into_iter()
            .map(|(at, known)| {
                self.target(at, changes::of_answer(&self.intake.particulars.symbol, known, content))
            })
            .collect();
        let suggested = match targets.iter().any(|target| !target.changes.is_empty()) {
            true => Choice::Update,
            false => Choice::Leave,
        };
        let relation = match (targets.is_empty(), suggested) {
            (true, _) => Relation::Unanswered,
            (false, Choice::Leave) => Relation::Same,
            (false, _) => Relation::Answers,
        };
        Compared { relation, targets, suggested }
    }

    fn target(&self, at: usize, changes: Vec<Change>) -> Target {
        let known = &self.register.known[at];
        let text = known.texts.get(self.language.code()).or_else(|| known.texts.values().next());
        Target {
            id: known.record.id.clone(),
            slug: known.record.slug.clone(),
            paragraph: known.record.paragraph.clone(),
            text: text.cloned().unwrap_or_default(),
            changes,
        }
    }
}

/// A number as it is compared: "23 (a)" is "23(a)".
pub(super) fn number(paragraph: &str) -> String {
    paragraph.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect()
}

/// The symbol of the report that an addendum belongs to.
pub(super) fn base_symbol(symbol: &str) -> &str {
    symbol.split("/Add.").next().unwrap_or(symbol)
}
