//! The rules of the register, without a database.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};
use suivi_kernel::Date;

use super::rows::{Case, Recommendation, Tag};

/// The State of a record whose source names none that is known; ISO 3166-1 leaves the code to users.
pub const UNKNOWN_STATE: &str = "ZZZ";
/// The scope of tags that came with the UN's record.
pub const SOURCE: &str = "source";

/// Turns a symbol, name or number into a part of an address: lower-case letters and digits, joined by hyphens.
pub fn slug_part(text: &str) -> String {
    let mut slug = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_lowercase) {
        if c.is_alphanumeric() {
            slug.push(c);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    while slug.ends_with('-') {
        slug.pop();
    }
    slug
}

/// The short name of a document inside its State: `upr-4`, `crc-co-6-7`, `sp-a-hrc-40-38-add-1`.
pub fn document_slug(state: &str, body: &str, cycle: Option<i32>, symbol: Option<&str>, key: &str) -> String {
    let body_part = slug_part(body);
    if body == "UPR"
        && let Some(cycle) = cycle
    {
        return format!("upr-{cycle}");
    }
    let tail = symbol.unwrap_or(key);
    // CRC/C/PER/CO/6-7 of Peru is "crc-co-6-7": the body stands in front already and the State is known.
    let parts = tail
        .split('/')
        .filter(|part| !part.eq_ignore_ascii_case(body) && !part.eq_ignore_ascii_case(state) && *part != "C");
    let rest = slug_part(&parts.collect::<Vec<_>>().join("-"));
    let rest: String = rest.chars().take(48).collect();
    if rest.is_empty() { body_part } else { format!("{body_part}-{}", rest.trim_end_matches('-')) }
}

/// The short name of a record: its document's and its paragraph, or its place where no paragraph is known.
pub fn record_slug(document_slug: &str, kind: &str, paragraph: Option<&str>, ordinal: i32) -> String {
    let place =
        paragraph.map(slug_part).filter(|p| !p.is_empty()).map(|p| p.chars().take(40).collect::<String>());
    match (kind, place) {
        ("recommendation", Some(place)) => format!("{document_slug}-{place}"),
        ("recommendation", None) => format!("{document_slug}-n{ordinal}"),
        (_, Some(place)) => format!("{document_slug}-{}{place}", &kind[..1]),
        (_, None) => format!("{document_slug}-{}{ordinal}", &kind[..1]),
    }
}

/// Where a record stands in lists, newest document first and then in the document's own order: sort it descending.
pub fn sort_key(date: Option<Date>, year: Option<i32>, document_key: &str, ordinal: i32) -> i64 {
    let date = date.or_else(|| Date::from_ymd_opt(year?, 1, 1));
    let days = date.map_or(0, |d| i64::from(chrono::Datelike::num_days_from_ce(&d)).max(0));
    let digest = Sha256::digest(document_key);
    let document = i64::from(digest[0]) << 8 | i64::from(digest[1]);
    (days << 40) | (document << 20) | i64::from(0xF_FFFF - ordinal.clamp(0, 0xF_FFFF))
}

/// Equal for two records that may be one and the same: same State, body, cycle, recommending States and words.
pub fn fingerprint(state: &str, body: &str, cycle: Option<i32>, from: &[String], words: &str) -> String {
    let mut from: Vec<&str> = from.iter().map(String::as_str).collect();
    from.sort_unstable();
    let mut hasher = Sha256::new();
    for part in [state, body, &cycle.unwrap_or_default().to_string(), &from.join(","), words] {
        hasher.update((part.len() as u64).to_le_bytes());
        hasher.update(part);
    }
    hex::encode(&hasher.finalize()[..16])
}

/// The status of a case after it was verified or clustered, or one of these was taken back.
///
/// Only the first steps follow by themselves; from `allocated` on a person or a later act decides.
pub fn status_after(current: &str, is_verified: bool, is_clustered: bool) -> &'static str {
    match current {
        "received" | "verified" | "clustered" => match (is_verified, is_clustered) {
            (true, true) => "clustered",
            (true, false) => "verified",
            (false, _) => "received",
        },
        "allocated" => "allocated",
        "accepted_by_lead" => "accepted_by_lead",
        "planned" => "planned",
        "in_implementation" => "in_implementation",
        "assessed" => "assessed",
        "closed" => "closed",
        _ => "reopened",
    }
}

/// Why a record is no longer shown. Nothing is ever deleted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Withdrawal {
    /// The import that brought it was undone; importing it again brings it back.
    ImportUndone,
    /// A person found it to be the same as another record, which now speaks for both; only undoing that brings it back.
    SameRecord,
    /// It stood in a draft and does not stand in the final text; undoing the import of that brings it back.
    NotInFinalText,
}

impl Withdrawal {
    /// What the record keeps as the reason when its import is undone.
    pub const IMPORT_UNDONE: &'static str = "import undone";
    const SAME_RECORD: &'static str = "same record: ";
    const NOT_IN_FINAL_TEXT: &'static str = "not in the final text: ";

    /// What the record keeps as the reason when the final text of its document does not hold it.
    pub fn not_in_final_text(symbol: &str) -> String {
        format!("{}{symbol}", Self::NOT_IN_FINAL_TEXT)
    }

    /// What the record keeps as the reason when it was found to be the same as another.
    pub fn same_record(state: &str, slug: &str) -> String {
        format!("{}{state}/{slug}", Self::SAME_RECORD)
    }
}

impl Recommendation {
    /// Why it is no longer shown; none while it is.
    pub fn withdrawal(&self) -> Option<Withdrawal> {
        self.withdrawn_at?;
        let reason = self.withdrawn_reason.as_deref().unwrap_or_default();
        Some(if reason.starts_with(Withdrawal::SAME_RECORD) {
            Withdrawal::SameRecord
        } else if reason.starts_with(Withdrawal::NOT_IN_FINAL_TEXT) {
            Withdrawal::NotInFinalText
        } else {
            Withdrawal::ImportUndone
        })
    }
}

impl Case {
    /// Whether a person has checked it against the source.
    pub fn is_verified(&self) -> bool {
        self.verified_at.is_some()
    }
}

/// The tags of a record as one mechanism sees them: its own decisions override what came with the source.
pub fn effective_tags<'t>(tags: &'t [Tag], mechanism_id: Option<&str>) -> Vec<&'t Tag> {
    let mut chosen: BTreeMap<(&str, &str), &Tag> = BTreeMap::new();
    for tag in tags.iter().filter(|tag| tag.scope == SOURCE) {
        chosen.insert((&tag.scheme, &tag.code), tag);
    }
    for tag in tags.iter().filter(|tag| Some(tag.scope.as_str()) == mechanism_id) {
        chosen.insert((&tag.scheme, &tag.code), tag);
    }
    chosen.into_values().filter(|tag| tag.state != "refused").collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_recommendation_is_cited_by_cycle_and_paragraph() {
        let document = document_slug("XSA", "UPR", Some(4), Some("A/HRC/62/5"), "A/HRC/62/5");
        assert_eq!(record_slug(&document, "recommendation", Some("139.12"), 12), "upr-4-139-12");
        assert_eq!(record_slug(&document, "recommendation", None, 7), "upr-4-n7");
        assert_eq!(record_slug(&document, "pledge", None, 7), "upr-4-p7");
    }

    #[test]
    fn a_committees_paragraph_is_cited_without_naming_body_and_state_twice() {
        let document = document_slug("XSA", "CRC", None, Some("CRC/C/XSA/CO/6-7"), "CRC/C/XSA/CO/6-7");
        assert_eq!(record_slug(&document, "recommendation", Some("23 (a)"), 1), "crc-co-6-7-23-a");
    }

    #[test]
    fn later_documents_come_first_and_paragraphs_stay_in_order() {
        let day = |y| Date::from_ymd_opt(y, 5, 1);
        let newest = sort_key(day(2026), None, "a", 1);
        assert!(newest > sort_key(day(2026), None, "a", 2));
        assert!(sort_key(day(2026), None, "a", 900) > sort_key(day(2025), None, "b", 1));
        assert!(sort_key(None, Some(2009), "c", 1) > sort_key(None, None, "d", 1));
    }

    #[test]
    fn the_same_ask_by_another_state_is_no_duplicate() {
        let print =
            |from: &str| fingerprint("XSA", "UPR", Some(4), &[from.to_owned()], "ratify the convention");
        assert_ne!(print("FRA"), print("ESP"));
        assert_eq!(print("FRA"), print("FRA"));
    }

    #[test]
    fn taking_back_a_verification_sends_an_early_case_back_but_not_a_late_one() {
        assert_eq!(status_after("received", true, false), "verified");
        assert_eq!(status_after("verified", true, true), "clustered");
        assert_eq!(status_after("clustered", false, true), "received");
        assert_eq!(status_after("planned", false, false), "planned");
    }

    fn tag(scope: &str, code: &str, state: &str) -> Tag {
        Tag {
            recommendation_id: "r".into(),
            scope: scope.into(),
            scheme: "theme".into(),
            code: code.into(),
            state: state.into(),
            set_by: "import".into(),
            set_by_id: None,
            confidence: None,
            reason: None,
            at: Default::default(),
        }
    }

    #[test]
    fn a_mechanisms_refusal_hides_a_tag_of_the_source_for_itself_only() {
        let tags = [tag(SOURCE, "education", "accepted"), tag("sama", "education", "refused")];
        assert_eq!(effective_tags(&tags, None).len(), 1);
        assert_eq!(effective_tags(&tags, Some("sama")).len(), 0);
        assert_eq!(effective_tags(&tags, Some("telu")).len(), 1);
    }
}
