//! Texts beside the UN's words, and corrections of these. Every save is a new version; none is ever overwritten.
//!
//! A mechanism may say a recommendation in plain language and translate it where the body issued no text of its own.
//! What the body said is corrected only with a reason, where it was taken over wrongly.

use std::collections::HashMap;

use diesel::prelude::*;
use suivi_formats::clean;
use suivi_kernel::{Act as Verb, Actor, FieldProblem, Language, ObjectKind, Problem, Refusal, Result};
use suivi_language::{PersonalKind, personal_data};
use suivi_store::ledger::digest;
use suivi_store::schema::{account, recommendation, recommendation_text};
use suivi_store::{Conn, Entry, Tx};

use super::queries::readable_class;
use super::rows::Text;
use crate::mechanisms::{Mechanism, coded};

/// Most characters of a text of our own.
pub const LONGEST: usize = 10_000;
/// Most characters of a reason.
pub const LONGEST_REASON: usize = 500;

coded! {
    /// Which text of a recommendation is meant; in each language it has one current version.
    Rendering {
        /// The body's own words.
        Official = "official",
        /// A translation into a language in which the body issued none.
        Translation = "translation",
        /// What it means in plain language, in the mechanism's words.
        Plain = "plain",
    }
}

impl Rendering {
    /// What a text of this kind renders (the column `kind` of a text).
    pub fn of(kind: &str) -> Self {
        match kind {
            "official" => Rendering::Official,
            "plain" => Rendering::Plain,
            _ => Rendering::Translation,
        }
    }

    /// The kinds in which its versions are kept: a translation says whether a machine made it (V18).
    fn kinds(self) -> &'static [&'static str] {
        match self {
            Rendering::Official => &["official"],
            Rendering::Translation => &["unofficial", MACHINE],
            Rendering::Plain => &["plain"],
        }
    }

    /// Most characters of such a text; what a body said may be as long as an import takes.
    fn longest(self) -> usize {
        match self {
            Rendering::Official => suivi_formats::MAX_TEXT_CHARS,
            _ => LONGEST,
        }
    }

    fn kind(self, is_by_machine: bool) -> &'static str {
        match self {
            Rendering::Translation if is_by_machine => MACHINE,
            other => other.kinds()[0],
        }
    }
}

/// The kind of a translation that a machine made and nobody has checked.
const MACHINE: &str = "machine";

impl Text {
    /// Which text it is a version of.
    pub fn rendering(&self) -> Rendering {
        Rendering::of(&self.kind)
    }

    /// Whether a machine translated it and nobody has checked the translation.
    pub fn is_by_machine(&self) -> bool {
        self.kind == MACHINE
    }

    /// Whether it is a version of the same text of the recommendation.
    pub fn is_version_of(&self, rendering: Rendering, language: &str) -> bool {
        self.rendering() == rendering && self.language == language
    }
}

/// The texts to show: the current ones, without a translation into a language in which there is an official text.
pub fn shown(texts: &[Text]) -> impl Iterator<Item = &Text> {
    let has_official = |language: &str| {
        texts.iter().any(|text| text.is_current && text.is_version_of(Rendering::Official, language))
    };
    texts.iter().filter(move |text| {
        text.is_current && (text.rendering() != Rendering::Translation || !has_official(&text.language))
    })
}

/// A version of a text as a person enters it.
#[derive(Clone, Debug)]
pub struct NewText {
    /// Which text.
    pub rendering: Rendering,
    /// Its language, ISO 639-1; for an official text also `und`, where the source did not say.
    pub language: String,
    /// The words.
    pub body: String,
    /// Whether a machine made the translation.
    pub is_by_machine: bool,
    /// Why; a correction of an official text needs it.
    pub reason: String,
    /// The version that the person saw; 0 where there was none.
    pub based_on: i32,
}

/// Saves a text of a recommendation to the mechanism's State as a new version; answers the version.
///
/// Refuses a text that is empty, too long, the same as before, or holds personal data (V14); a translation into a
/// language that has an official text; a correction without a reason. In conflict when somebody saved meanwhile.
pub fn save(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, id: &str, new: NewText) -> Result<i32> {
    actor.require(Verb::Update, ObjectKind::RecommendationPublished, &mechanism.id)?;
    hold(tx, actor, mechanism, id)?;
    let versions = versions(tx.conn, id, &new)?;
    let current = versions.iter().find(|text| text.is_current);
    if current.map_or(0, |text| text.version) != new.based_on {
        return Err(Refusal::Conflict(Problem::changed_since("")).into());
    }
    let row = Text {
        recommendation_id: id.to_owned(),
        language: new.language.clone(),
        kind: new.rendering.kind(new.is_by_machine).to_owned(),
        version: versions.iter().map(|text| text.version).max().unwrap_or(0) + 1,
        is_current: true,
        body: clean::text(&new.body).text,
        raw: None,
        reason: Some(clean::text(&new.reason).text).filter(|reason| !reason.is_empty()),
        set_by: actor.user_id.clone(),
        import_id: None,
        created_at: tx.now,
    };
    check(tx.conn, &row, current)?;
    diesel::update(recommendation_text::table.filter(recommendation_text::recommendation_id.eq(id)))
        .filter(recommendation_text::language.eq(&row.language))
        .filter(recommendation_text::kind.eq_any(new.rendering.kinds()))
        .set(recommendation_text::is_current.eq(false))
        .execute(tx.conn)?;
    diesel::insert_into(recommendation_text::table).values(&row).execute(tx.conn)?;
    let kept = |text: &Text| digest(&(&text.language, &text.kind, text.version, &text.body));
    tx.record(
        actor,
        Entry {
            action: match new.rendering {
                Rendering::Official => "recommendation.correct_text",
                Rendering::Translation => "recommendation.translate",
                Rendering::Plain => "recommendation.say_plainly",
            },
            object_kind: "recommendation",
            object_id: id,
            mechanism_id: Some(&mechanism.id),
            before: current.map(kept).transpose()?,
            after: Some(kept(&row)?),
            reason: row.reason.as_deref(),
            ..Entry::default()
        },
    );
    Ok(row.version)
}

/// Keeps everyone else from saving a text of this recommendation until the end of the transaction.
///
/// The row is written first and read afterwards: so the second of two who save at once sees what the first one saved.
fn hold(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, id: &str) -> Result<()> {
    let held = diesel::update(recommendation::table.find(id))
        .filter(recommendation::state.eq(&mechanism.state))
        .filter(recommendation::class.le(readable_class(actor, &[&mechanism.id])))
        .filter(recommendation::withdrawn_at.is_null())
        .set(recommendation::updated_at.eq(tx.now))
        .execute(tx.conn)?;
    if held == 1 { Ok(()) } else { Err(Refusal::NotFound.into()) }
}

fn versions(conn: &mut Conn, id: &str, new: &NewText) -> Result<Vec<Text>> {
    Ok(recommendation_text::table
        .filter(recommendation_text::recommendation_id.eq(id))
        .filter(recommendation_text::language.eq(&new.language))
        .filter(recommendation_text::kind.eq_any(new.rendering.kinds()))
        .select(Text::as_select())
        .load(conn)?)
}

/// Everything that is wrong with a version, at once.
fn check(conn: &mut Conn, row: &Text, current: Option<&Text>) -> Result<()> {
    let mut wrong = Vec::new();
    let mut refuse =
        |field: &str, problem: Problem| wrong.push(FieldProblem { field: field.to_owned(), problem });
    match row.rendering() {
        // What the body never issued cannot be corrected.
        Rendering::Official if current.is_none() => return Err(Refusal::NotFound.into()),
        Rendering::Official if row.reason.is_none() => refuse("reason", Problem::required("")),
        Rendering::Official => {}
        other => {
            if row.language.parse::<Language>().is_err() {
                return Err(Refusal::NotFound.into());
            }
            if other == Rendering::Translation && has_official(conn, row)? {
                refuse("text", Problem::official_exists(""));
            }
        }
    }
    if row.body.is_empty() {
        refuse("text", Problem::required(""));
    } else if row.body.chars().count() > row.rendering().longest() {
        refuse("text", Problem::too_long(row.rendering().longest()));
    } else if current.is_some_and(|old| old.body == row.body && old.kind == row.kind) {
        refuse("text", Problem::unchanged(""));
    }
    let reason = row.reason.as_deref().unwrap_or_default();
    if reason.chars().count() > LONGEST_REASON {
        refuse("reason", Problem::too_long(LONGEST_REASON));
    }
    // What the body itself published is not the officer's to leave out.
    let said_before =
        current.filter(|old| old.rendering() == Rendering::Official).map_or("", |old| old.body.as_str());
    for (field, text) in [("text", row.body.as_str()), ("reason", reason)] {
        for problem in personal_problems(text).filter(|problem| !said_before.contains(&problem.value)) {
            refuse(field, problem);
        }
    }
    if wrong.is_empty() { Ok(()) } else { Err(Refusal::Invalid(wrong).into()) }
}

/// What in a text to be published looks like personal data, as problems of its field (V14).
pub fn personal_problems(text: &str) -> impl Iterator<Item = Problem> {
    personal_data(text).into_iter().map(|piece| match piece.kind {
        PersonalKind::Email => Problem::personal_email(piece.seen),
        PersonalKind::Phone => Problem::personal_phone(piece.seen),
        PersonalKind::IdNumber => Problem::personal_number(piece.seen),
    })
}

fn has_official(conn: &mut Conn, row: &Text) -> Result<bool> {
    let official: i64 = recommendation_text::table
        .filter(recommendation_text::recommendation_id.eq(&row.recommendation_id))
        .filter(recommendation_text::language.eq(&row.language))
        .filter(recommendation_text::kind.eq("official").and(recommendation_text::is_current.eq(true)))
        .count()
        .get_result(conn)?;
    Ok(official > 0)
}

/// The names of those who wrote these texts, for their colleagues, by account.
pub fn writers(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    texts: &[Text],
) -> Result<HashMap<String, String>> {
    actor.require(Verb::Update, ObjectKind::RecommendationPublished, &mechanism.id)?;
    let ids: Vec<&str> = texts.iter().filter_map(|text| text.set_by.as_deref()).collect();
    let names = account::table.filter(account::id.eq_any(ids)).select((account::id, account::name));
    Ok(names.load::<(String, String)>(conn)?.into_iter().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(kind: &str, language: &str, is_current: bool) -> Text {
        Text {
            recommendation_id: "r".to_owned(),
            language: language.to_owned(),
            kind: kind.to_owned(),
            version: 1,
            is_current,
            body: String::new(),
            raw: None,
            reason: None,
            set_by: None,
            import_id: None,
            created_at: Default::default(),
        }
    }

    #[test]
    fn a_translation_gives_way_to_an_official_text_that_came_later() {
        let texts = [
            text("official", "en", true),
            text("official", "fr", true),
            text("official", "es", false),
            text("unofficial", "fr", true),
            text("machine", "es", true),
            text("plain", "fr", true),
            text("plain", "en", false),
        ];
        let shown: Vec<(&str, &str)> =
            shown(&texts).map(|text| (text.kind.as_str(), text.language.as_str())).collect();
        assert_eq!(shown, [("official", "en"), ("official", "fr"), ("machine", "es"), ("plain", "fr")]);
    }

    #[test]
    fn every_kind_of_text_is_a_version_of_one_rendering() {
        for rendering in Rendering::ALL {
            for kind in rendering.kinds() {
                assert_eq!(Rendering::of(kind), *rendering, "{kind}");
            }
        }
        assert!(text(Rendering::Translation.kind(true), "fr", true).is_by_machine());
        assert!(!text(Rendering::Plain.kind(true), "fr", true).is_by_machine());
    }
}
