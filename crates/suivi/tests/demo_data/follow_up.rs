//! Plans, measures and updates: three years of follow-up.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde_json::Value;
use suivi_domain::followup::model::{EvidenceKind, UpdateStatus};
use suivi_domain::plans::model::{MeasureKind, MeasureStatus, PlanKind, PlanStatus};
use suivi_kernel::{Language, LocalText, vocab};

use crate::files::*;

fn code<T: std::str::FromStr>(value: &Value) -> T {
    text(value).parse().unwrap_or_else(|_| panic!("{value} is no code"))
}

fn status(update: &Value) -> UpdateStatus {
    update["status"].as_str().map_or(UpdateStatus::Published, |code| code.parse().unwrap())
}

fn is_late(update: &Value) -> bool {
    status(update) != UpdateStatus::Draft && update["day"].as_i64().unwrap() > 21
}

#[test]
fn three_plans_hold_more_than_half_of_420_measures() {
    let file: Value = serde_json::from_str(include_str!("../../demo/plans.json")).unwrap();
    let plans = file["plans"].as_array().unwrap();
    let keys: HashSet<&str> = plans.iter().map(|p| text(&p["key"])).collect();
    assert_eq!(keys, HashSet::from(["human-rights", "disabilities", "telu"]));
    let slugs = slugs();
    for plan in plans {
        code::<PlanKind>(&plan["kind"]);
        assert!(code::<PlanStatus>(&plan["status"]).is_public());
        in_six_languages(&plan["titles"]);
        in_six_languages(&plan["summaries"]);
        assert!(text(&plan["titles"]["en"]).contains("{years}"), "the years are those of the day");
        assert!(slugs.contains(text(&plan["owner"])));
    }
    let measures = measures();
    assert_eq!(measures.len(), 420);
    let planned: Vec<&str> = measures.iter().filter_map(|m| m["plan"].as_str()).collect();
    assert!(planned.len() > 210 && planned.iter().all(|plan| keys.contains(plan)));
}

#[test]
fn every_measure_has_a_lead_that_still_exists_and_answers_a_recommendation() {
    let (_, successions) = succession();
    let closed: HashSet<&str> = successions.iter().map(|s| text(&s["from"])).collect();
    let (slugs, records, clusters) = (slugs(), by_id(), clusters());
    let measures = measures();
    let mut ids = HashSet::new();
    for measure in &measures {
        let id = text(&measure["id"]);
        assert!(ids.insert(id), "{id} twice");
        code::<MeasureKind>(&measure["kind"]);
        for institution in maybe(&measure["support"]).into_iter().chain([text(&measure["lead"])]) {
            assert!(slugs.contains(institution) && !closed.contains(institution), "{id}: {institution}");
        }
        assert!(!maybe(&measure["support"]).contains(&text(&measure["lead"])), "{id}");
        assert!(measure["before"].as_str().is_none_or(|before| closed.contains(before)), "{id}");
        let (links, groups) = (maybe(&measure["recommendations"]), maybe(&measure["clusters"]));
        assert!(links.len() + groups.len() > 0, "{id} answers nothing");
        assert!(links.iter().all(|link| records.contains_key(*link)), "{id}");
        assert!(groups.iter().all(|group| clusters.contains_key(*group)), "{id}");
        assert!(maybe(&measure["targets"]).iter().all(|target| vocab::sdg(target).is_some()), "{id}");
    }
}

#[test]
fn a_measures_status_fits_its_dates_and_its_reason() {
    let file: Value = serde_json::from_str(include_str!("../../demo/plans.json")).unwrap();
    let words: HashSet<&String> = file["milestones"].as_object().unwrap().keys().collect();
    for phrase in file["milestones"].as_object().unwrap().values() {
        in_six_languages(phrase);
    }
    let mut seen = HashSet::new();
    for measure in measures() {
        let id = text(&measure["id"]).to_owned();
        let status: MeasureStatus = code(&measure["status"]);
        seen.insert(status.code());
        assert_eq!(status.needs_reason(), measure["reason"].is_string(), "{id}");
        assert_eq!(status == MeasureStatus::Continuous, measure["due"].is_null(), "{id}");
        let (start, due) = (measure["start"].as_i64().unwrap(), measure["due"].as_i64());
        assert!((-1035..0).contains(&start) && due.is_none_or(|due| due > start && due <= 400), "{id}");
        if matches!(status, MeasureStatus::Completed | MeasureStatus::Delayed) {
            assert!(due.is_some_and(|due| due < 0), "{id}");
        }
        for step in measure["milestones"].as_array().into_iter().flatten() {
            assert!(words.contains(&text(&step[0]).to_owned()), "{id}: {step}");
            assert!(step[2].as_i64().is_none_or(|done| done < 0), "{id}: {step}");
        }
    }
    assert_eq!(seen.len(), MeasureStatus::ALL.len(), "every status occurs");
}

#[test]
fn titles_stand_in_english_always_and_all_texts_in_six_languages_for_91_measures() {
    let mut in_six = 0;
    for measure in measures() {
        for field in ["titles", "descriptions", "outputs"] {
            let texts: LocalText = serde_json::from_value(measure[field].clone()).unwrap();
            assert!(texts.get(Language::En).is_some_and(|text| !text.is_empty()), "{}", measure["id"]);
        }
        if measure["titles"].as_object().unwrap().len() > 1 {
            ["titles", "descriptions", "outputs"].iter().for_each(|field| in_six_languages(&measure[*field]));
            in_six += 1;
        }
    }
    assert_eq!(in_six, 91);
}

#[test]
fn measures_reach_every_cluster_and_three_quarters_of_the_recommendations() {
    let (records, clusters) = (by_id(), clusters());
    let mut covered: HashSet<&str> = HashSet::new();
    let measures = measures();
    for measure in &measures {
        covered.extend(maybe(&measure["recommendations"]));
        for group in maybe(&measure["clusters"]) {
            covered.extend(clusters[group].iter().map(String::as_str));
        }
    }
    for (slug, members) in &clusters {
        assert!(members.iter().any(|member| covered.contains(member.as_str())), "{slug} has no measure");
    }
    let share = covered.len() * 100 / records.len();
    assert!((70..=76).contains(&share), "{share} per cent");
    let without =
        records.iter().filter(|(id, r)| r["position"] == "supported" && !covered.contains(id.as_str()));
    assert_eq!(without.count(), 7, "supported, and nobody has undertaken anything");
}

#[test]
fn the_updates_are_1900_over_twelve_quarters_and_three_in_ten_were_late() {
    let updates = updates();
    assert_eq!(updates.len(), 1_900);
    let mut quarters: BTreeMap<i64, usize> = BTreeMap::new();
    for update in &updates {
        is_about_something(update);
        assert_eq!(
            update["measure"].is_null(),
            update["by"].is_string(),
            "a measure's lead speaks: {update}"
        );
        *quarters.entry(update["q"].as_i64().unwrap()).or_default() += 1;
        assert!((0..=60).contains(&update["day"].as_i64().unwrap()), "{update}");
    }
    assert_eq!(quarters.keys().copied().collect::<Vec<_>>(), (-11..=0).collect::<Vec<_>>());
    assert!(quarters.values().all(|count| *count >= 90), "{quarters:?}");
    let late = updates.iter().filter(|update| is_late(update)).count();
    assert!((550..=590).contains(&late), "{late} late");
    let open = updates.iter().filter(|update| update["q"] == 0);
    assert!(open.clone().count() > 100);
    assert!(open.clone().all(|update| update["day"].as_i64().unwrap() < 9), "nobody answers tomorrow");
}

#[test]
fn updates_stand_in_every_status_and_a_step_back_has_a_reason() {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for update in updates() {
        let status = status(&update);
        *counts.entry(status.code()).or_default() += 1;
        let needs_reason = matches!(status, UpdateStatus::Returned | UpdateStatus::Withdrawn);
        assert_eq!(needs_reason, update["why"].is_string(), "{update}");
        assert!(status != UpdateStatus::Draft || update["q"] == 0, "a draft of a closed round: {update}");
    }
    assert_eq!(counts.len(), UpdateStatus::ALL.len(), "{counts:?}");
    assert!(counts["published"] > 1_600 && counts.values().all(|count| *count >= 10), "{counts:?}");
}

#[test]
fn nothing_is_public_about_a_measure_that_is_not() {
    let measures = measures();
    let private: HashSet<&Value> =
        measures.iter().filter(|m| m["private"] == true).map(|m| &m["id"]).collect();
    assert!(!private.is_empty());
    for update in updates() {
        assert!(!private.contains(&update["measure"]) || status(&update) != UpdateStatus::Published);
        assert!(update["class"].is_null() || status(&update) != UpdateStatus::Published, "{update}");
    }
}

#[test]
fn an_update_says_something_of_its_own_or_that_nothing_is_new() {
    let updates = updates();
    let mut seen = HashSet::new();
    let (mut silent, mut obstacles, mut steps) = (0, 0, 0);
    for update in &updates {
        if update["nothing_new"] == true {
            assert!(update["says"].is_null(), "{update}");
            silent += 1;
            continue;
        }
        let says = text(&update["says"]);
        assert!(seen.insert((update["measure"].to_string(), says)), "twice: {says}");
        obstacles += usize::from(update["obstacles"].is_string());
        steps += usize::from(update["next"].is_string());
    }
    let spoken = updates.len() - silent;
    assert!((150..=220).contains(&silent), "{silent}");
    for third in [obstacles, steps] {
        assert!((30..=37).contains(&(third * 100 / spoken)), "{third} of {spoken}");
    }
}

#[test]
fn authors_write_in_their_own_languages() {
    let mut counts: HashMap<Language, usize> = HashMap::new();
    for update in updates().iter().filter(|update| update["says"].is_string()) {
        let language = update["language"].as_str().map_or(Language::En, |code| code.parse().unwrap());
        *counts.entry(language).or_default() += 1;
    }
    let spoken: usize = counts.values().sum();
    let share = |language| counts[&language] * 100 / spoken;
    assert!((55..=65).contains(&share(Language::En)), "{counts:?}");
    assert!((17..=22).contains(&share(Language::Fr)), "{counts:?}");
    for language in [Language::Es, Language::Ar, Language::Ru, Language::Zh] {
        assert!((3..=7).contains(&share(language)), "{counts:?}");
    }
}

#[test]
fn an_update_that_follows_another_stands_after_it() {
    let updates = updates();
    let mut before: HashSet<(String, i64)> = HashSet::new();
    let mut followers = 0;
    for update in &updates {
        let key = (update["measure"].to_string(), update["q"].as_i64().unwrap());
        if update["follows"] == true {
            assert!(before.contains(&key), "{update}");
            followers += 1;
        }
        before.insert(key);
    }
    assert!(followers >= 15, "{followers}");
}

#[test]
fn evidence_is_a_link_to_an_address_nobody_owns_or_a_file_of_the_folder() {
    let (mut links, mut files) = (0, 0);
    for update in updates() {
        for evidence in update["evidence"].as_array().into_iter().flatten() {
            let kind: EvidenceKind = code(&evidence["kind"]);
            assert!(!text(&evidence["title"]).is_empty());
            if let Some(address) = evidence["address"].as_str() {
                assert!(address.starts_with("https://") && address.contains(".example.org/"), "{address}");
                links += 1;
            } else {
                let file = format!("{}/demo/files/{}", env!("CARGO_MANIFEST_DIR"), text(&evidence["file"]));
                assert!(std::fs::metadata(&file).is_ok_and(|file| file.len() > 100), "{file}");
                files += 1;
            }
            assert_eq!(kind == EvidenceKind::Photo, evidence["alternative"].is_string(), "{evidence}");
        }
    }
    assert!(links >= 200 && files == 6, "{links} links, {files} files");
}

#[test]
fn all_files_of_follow_up_together_stay_below_1600_kilobytes() {
    let names = [
        "plans",
        "measures",
        "updates",
        "indicators",
        "allocations",
        "assessments",
        "succession",
        "exchange",
        "colleagues",
    ];
    let sizes = names.map(|name| {
        std::fs::metadata(format!("{}/demo/{name}.json", env!("CARGO_MANIFEST_DIR"))).unwrap().len()
    });
    assert!(sizes.iter().sum::<u64>() < 1_600_000);
}
