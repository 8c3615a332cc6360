//! Documents and their records, with the faults that exports are known to have.

use serde_json::{Value, json};
use suivi_kernel::Language;
use suivi_kernel::vocab::{self, BodyFamily, Country};

use crate::words;
use suivi_bench::dice::Dice;

/// The real labels the records are tagged with.
pub(crate) struct Labels {
    states: Vec<&'static Country>,
    state_names: Vec<String>,
    themes: Vec<String>,
    persons: Vec<String>,
    sdgs: Vec<String>,
    committees: Vec<(String, String)>,
    mandates: Vec<String>,
}

impl Labels {
    pub(crate) fn read() -> Self {
        let english = |names: &suivi_kernel::LocalText| names.best_text(Language::En).to_owned();
        let states: Vec<&Country> =
            vocab::all_countries().iter().filter(|country| country.is_member()).collect();
        let current = |term: &&vocab::Term| term.scheme == "uhri_current";
        let family = |wanted| vocab::bodies().iter().filter(move |body| body.family == wanted);
        Labels {
            state_names: states.iter().map(|state| english(&state.names)).collect(),
            states,
            themes: vocab::themes().iter().filter(current).map(|term| english(&term.names)).collect(),
            persons: vocab::persons().iter().map(|term| english(&term.names)).collect(),
            sdgs: vocab::sdg_goals()
                .iter()
                .chain(vocab::sdg_targets())
                .map(|term| format!("{} - {}", term.code, english(&term.names)))
                .collect(),
            committees: family(BodyFamily::TreatyBody)
                .map(|body| (body.code.clone(), english(&body.names)))
                .collect(),
            mandates: vocab::bodies()
                .iter()
                .filter(|body| body.mandate.is_some())
                .map(|body| english(&body.names))
                .collect(),
        }
    }
}

enum Kind {
    Upr { session: usize },
    Committee { at: usize },
    Mandate { at: usize },
}

/// One document; its records come from [`Document::record`].
pub(crate) struct Document {
    id: String,
    symbol: String,
    state: usize,
    year: usize,
    month: usize,
    chapter: usize,
    kind: Kind,
    /// How many records it has.
    pub(crate) size: usize,
}

/// One round of documents: each State once before the UPR, one to four committees, and a mandate. No symbol stands twice.
pub(crate) fn documents(round: usize, labels: &Labels, dice: &mut Dice) -> Vec<Document> {
    let mut all = Vec::new();
    for (state, country) in labels.states.iter().enumerate() {
        let (first, last) = [(1, 12), (13, 26), (27, 40), (41, 49)][round % 4];
        let session = dice.between(first, last);
        let council = session + 8;
        let number = state + 2 + 1000 * (round / 4);
        let mut add = |dice: &mut Dice, kind, symbol, size| {
            let (year, month, chapter) =
                (2008 + session * 18 / 49, dice.between(1, 12), dice.between(90, 160));
            all.push(Document { id: dice.uuid(), symbol, state, year, month, chapter, kind, size });
        };
        let size = dice.between(60, 300);
        add(dice, Kind::Upr { session }, format!("A/HRC/{council}/{number}"), size);
        let first_committee = dice.between(0, labels.committees.len() - 1);
        for step in 0..dice.between(1, 4) {
            let at = (first_committee + step) % labels.committees.len();
            let size = dice.between(25, 70);
            let symbol = format!("{}/C/{}/CO/{}", labels.committees[at].0, country.iso3, round + 2);
            add(dice, Kind::Committee { at }, symbol, size);
        }
        let at = dice.between(0, labels.mandates.len() - 1);
        let size = dice.between(15, 50);
        add(dice, Kind::Mandate { at }, format!("A/HRC/{council}/{}/Add.1", number + 300), size);
    }
    all
}

impl Document {
    /// The record of this number, written as the export writes it.
    pub(crate) fn record(&self, number: usize, labels: &Labels, dice: &mut Dice) -> Value {
        let is_concern = !matches!(self.kind, Kind::Upr { .. }) && dice.percent(35);
        let authors = if dice.percent(5) { dice.between(2, 4) } else { 1 };
        let authors = dice.some_of(&labels.state_names, authors);
        let mut record = json!({
            "AnnotationId": dice.uuid(),
            "DocumentId": self.id,
            "Symbol": self.symbol,
            "AnnotationType": self.annotation_type(is_concern, dice),
            "Body": self.body(labels, dice),
            "Countries": self.countries(labels, dice),
            "Regions": self.regions(labels),
            "PublicationDate": format!("{}-{:02}-{:02}T00:00:00", self.year, self.month, 1 + self.chapter % 28),
            "PublicationDateOnUhri": format!("{}-{:02}-15T00:00:00", self.year + 1, self.month),
            "Text": self.text(number, is_concern, &authors, dice),
            "Themes": tags(&labels.themes, (2, 6), dice),
            "AffectedPersons": tags(&labels.persons, (1, 3), dice),
            "Sdgs": dice_sdgs(labels, dice),
            "UprCycle": null_or_cycle(&self.kind, dice),
            "UprSession": [],
            "UprPositions": [],
            "UprRecommendingCountry": [],
            "UprRecommendingRegions": [],
        });
        if let Kind::Upr { session } = self.kind {
            let position = ["- Supported", "- Supported", "- Supported", "- Noted"];
            let position = if dice.percent(3) { "- Supported/Noted" } else { dice.one_of(&position) };
            record["UprSession"] = json!([session.to_string()]);
            record["UprPositions"] = json!([position]);
            record["UprRecommendingCountry"] = json!(authors);
        }
        spoil(&mut record, dice);
        record
    }

    /// A bare identifier in two of three recent records.
    fn annotation_type(&self, is_concern: bool, dice: &mut Dice) -> Value {
        if self.year >= 2020 && dice.percent(67) {
            return json!("5c2f3b1e-8d47-4f3a-9a55-0c9be1e7d210");
        }
        json!(if is_concern { "- Concerns/Observations" } else { "- Recommendations" })
    }

    /// Short names, now and then the long one, and a double space where a mandate is abbreviated.
    fn body(&self, labels: &Labels, dice: &mut Dice) -> String {
        match self.kind {
            Kind::Upr { .. } => "- UPR".to_owned(),
            Kind::Committee { at } if dice.once_in(130) => format!("- {}", labels.committees[at].1),
            Kind::Committee { at } => format!("- {}", labels.committees[at].0),
            Kind::Mandate { .. } if dice.once_in(400) => "- IE  Albinism".to_owned(),
            Kind::Mandate { at } => format!("- {}", labels.mandates[at]),
        }
    }

    fn regions(&self, labels: &Labels) -> Value {
        let group = labels.states[self.state].un_regional_group;
        json!(
            group
                .map(|group| format!("- {}", group.names().best_text(Language::En)))
                .into_iter()
                .collect::<Vec<_>>()
        )
    }

    fn countries(&self, labels: &Labels, dice: &mut Dice) -> Value {
        let name = &labels.state_names[self.state];
        if dice.once_in(4000) {
            return json!([name, labels.states[self.state].iso2]);
        }
        if dice.once_in(500) { json!([format!("{name}*")]) } else { json!([name]) }
    }

    /// Markup, entities and a number glued to the first word.
    fn text(&self, number: usize, is_concern: bool, authors: &[String], dice: &mut Dice) -> String {
        let sentences = [1, 1, 2, 3, 3, 4, 5, 6, 8, 10][dice.between(0, 9)];
        let mut text = match self.kind {
            Kind::Upr { .. } => capitalized(&words::request(dice)),
            _ if is_concern => format!("The Committee is concerned about {}", words::worry(dice)),
            _ => format!("The Committee recommends that the State party {}", words::request(dice)),
        };
        for _ in 1..sentences {
            let next = if is_concern { words::worry(dice) } else { words::request(dice) };
            let joint = [
                ". It also notes the need to ",
                "; and ",
                ". In this regard, the State should ",
                ", and to ",
            ];
            text.push_str(dice.one_of(&joint));
            text.push_str(&next);
        }
        match self.kind {
            Kind::Upr { .. } => {
                let space = if dice.percent(30) { "&nbsp;" } else { " " };
                format!("{}.{} {text}{space}({});", self.chapter, number + 1, authors.join("); ("))
            }
            _ => {
                let glue = if dice.percent(60) { "" } else { " " };
                let text = text.replace(" and ", if dice.percent(10) { " &amp; " } else { " and " });
                format!("<p>{}.{glue}{text}.</p>", 5 + number / 2)
            }
        }
    }
}

fn tags(labels: &[String], (least, most): (usize, usize), dice: &mut Dice) -> Value {
    let count = dice.between(least, most);
    let chosen = dice.some_of(labels, count);
    if dice.once_in(300) {
        return json!(chosen.join("\n"));
    }
    json!(chosen.iter().map(|label| format!("- {label}")).collect::<Vec<_>>())
}

fn dice_sdgs(labels: &Labels, dice: &mut Dice) -> Value {
    let count = dice.between(1, 3);
    json!(dice.some_of(&labels.sdgs, count))
}

fn null_or_cycle(kind: &Kind, dice: &mut Dice) -> Value {
    let Kind::Upr { session } = kind else { return Value::Null };
    let cycle = match session {
        1..=12 => 1,
        13..=26 => 2,
        27..=40 => 3,
        _ => 4,
    };
    match dice.between(0, 2) {
        0 => json!(cycle),
        1 => json!(cycle.to_string()),
        _ => json!(["First cycle", "Second cycle", "Third cycle", "Fourth cycle"][cycle - 1]),
    }
}

/// The rarer faults: missing and null fields, labels nobody knows, hidden characters, a record without text.
fn spoil(record: &mut Value, dice: &mut Dice) {
    if dice.once_in(800) {
        record["Themes"] = json!(["- Right to silence", "- Light and shade"]);
    }
    if dice.once_in(900) {
        record["UprPositions"] = Value::Null;
        record["Sdgs"] = Value::Null;
    }
    if dice.once_in(1000)
        && let Some(members) = record.as_object_mut()
    {
        members.remove("AffectedPersons");
        members.remove("UprRecommendingRegions");
    }
    if dice.once_in(5000)
        && let Some(text) = record["Text"].as_str()
    {
        record["Text"] = json!(format!("{text}\u{202E}\0"));
    }
    if dice.once_in(20_000) {
        record["Text"] = Value::Null;
    }
}

fn capitalized(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}
