//! Groups of recommendations that ask for the same: clusters that a person may make of them.

use std::collections::{BTreeSet, HashMap, HashSet};

use diesel::prelude::*;
use suivi_kernel::{Act as Verb, Actor, Language, LocalText, ObjectKind, Result};
use suivi_language::NearRepeats;
use suivi_language::suggest::{Sign, Signs};
use suivi_store::schema::{case_file, recommendation};
use suivi_store::{Conn, Tx};

use super::super::bulk::{BulkChange, Done, set_for_many};
use super::super::clusters;
use super::super::queries::{current_texts, readable_class};
use super::super::whole::{Short, shorts};
use crate::mechanisms::Mechanism;

/// Two texts that share this much of their words ask for the same.
const SAME_ASK: f64 = 0.6;
/// Two texts in different languages that share this much of what they name may ask for the same.
const SAME_SIGNS: f64 = 0.8;

/// The suggested groups, the largest first; recommendations that are in a cluster already are left out.
pub fn groups(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    most: usize,
) -> Result<(Vec<Vec<Short>>, usize)> {
    actor.require(Verb::Update, ObjectKind::RecommendationPublished, &mechanism.id)?;
    let ids: Vec<String> = case_file::table
        .inner_join(recommendation::table)
        .filter(case_file::mechanism_id.eq(&mechanism.id).and(case_file::cluster_id.is_null()))
        .filter(recommendation::withdrawn_at.is_null().and(recommendation::kind.eq("recommendation")))
        .order(recommendation::sort_key.desc())
        .select(recommendation::id)
        .load(conn)?;
    // Words that only lead to lettered parts ask for nothing by themselves.
    let leading: HashSet<String> = recommendation::table
        .filter(recommendation::state.eq(&mechanism.state).and(recommendation::parent_id.is_not_null()))
        .select(recommendation::parent_id.assume_not_null())
        .distinct()
        .load(conn)?
        .into_iter()
        .collect();
    let ids: Vec<String> = ids.into_iter().filter(|id| !leading.contains(id)).collect();
    let texts = current_texts(conn, &ids)?;
    let mut by_language: HashMap<Language, Vec<(&str, &str)>> = HashMap::new();
    for id in &ids {
        let official: Vec<_> =
            texts.get(id).into_iter().flatten().filter(|text| text.kind == "official").collect();
        let english = official.iter().find(|text| text.language == "en");
        if let Some(text) = english.or_else(|| official.first())
            && let Ok(language) = text.language.parse()
        {
            by_language.entry(language).or_default().push((id, &text.body));
        }
    }
    let mut groups: Vec<Vec<&str>> = Vec::new();
    for (language, texts) in &by_language {
        let near = NearRepeats::of(texts.iter().map(|(_, text)| (*text, *language)));
        let clusters = near.clusters(SAME_ASK).into_iter();
        groups.extend(clusters.map(|group| group.into_iter().map(|at| texts[at].0).collect::<Vec<_>>()));
    }
    across_languages(&by_language, &mut groups);
    groups.sort_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
    let total = groups.len();
    groups.truncate(most);
    let wanted: Vec<String> = groups.iter().flatten().map(|id| (*id).to_owned()).collect();
    let class = readable_class(actor, &[&mechanism.id]);
    let known: HashMap<String, Short> =
        shorts(conn, class, &wanted)?.into_iter().map(|short| (short.id.clone(), short)).collect();
    let named = groups
        .into_iter()
        .map(|group| group.into_iter().filter_map(|id| known.get(id).cloned()).collect::<Vec<_>>())
        .filter(|group| group.len() > 1)
        .collect();
    Ok((named, total))
}

/// Adds to the groups what stands in another language and names the same treaties, targets, persons and numbers; words
/// cannot tell that.
fn across_languages<'t>(
    by_language: &HashMap<Language, Vec<(&'t str, &'t str)>>,
    groups: &mut Vec<Vec<&'t str>>,
) {
    let mut texts: Vec<(&'t str, Language, Signs)> = Vec::new();
    for (language, some) in by_language {
        texts.extend(some.iter().map(|(id, text)| (*id, *language, Signs::of(text, *language))));
    }
    texts.sort_by_key(|(id, language, _)| (language.code(), *id));
    let mut naming: HashMap<&Sign, Vec<usize>> = HashMap::new();
    for (at, (_, _, signs)) in texts.iter().enumerate() {
        signs.telling().for_each(|sign| naming.entry(sign).or_default().push(at));
    }
    let mut group_of: HashMap<&str, usize> = HashMap::new();
    for (at, group) in groups.iter().enumerate() {
        group.iter().for_each(|id| {
            group_of.insert(id, at);
        });
    }
    for (at, (id, language, signs)) in texts.iter().enumerate() {
        let others: BTreeSet<usize> =
            signs.telling().flat_map(|sign| &naming[sign]).copied().filter(|other| *other > at).collect();
        for (other, of, theirs) in others.into_iter().map(|other| &texts[other]) {
            if of == language || signs.share(theirs) < SAME_SIGNS {
                continue;
            }
            match (group_of.get(id).copied(), group_of.get(other).copied()) {
                (Some(_), Some(_)) => {}
                (Some(group), None) => {
                    groups[group].push(other);
                    group_of.insert(other, group);
                }
                (None, Some(group)) => {
                    groups[group].push(id);
                    group_of.insert(id, group);
                }
                (None, None) => {
                    groups.push(vec![id, other]);
                    group_of.extend([(*id, groups.len() - 1), (*other, groups.len() - 1)]);
                }
            }
        }
    }
}

/// Makes a cluster of these recommendations. The cluster stays when the act that fills it is taken back.
pub fn make_cluster(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    names: LocalText,
    ids: &[String],
) -> Result<Done> {
    let cluster = clusters::create(tx, actor, mechanism, names)?;
    let change = BulkChange { cluster: Some(Some(cluster.id)), ..BulkChange::default() };
    set_for_many(tx, actor, mechanism, ids, &change)
}
