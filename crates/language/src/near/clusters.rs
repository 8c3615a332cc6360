//! Clusters of texts that say much the same.

use super::{NearRepeats, Pair};

impl NearRepeats {
    /// The texts in clusters of two or more, each led by the text that is like most others; the largest first, then the
    /// one with the earliest leader.
    ///
    /// Every member shares `least` of its words with the leader, not only with some other member: a chain of small
    /// steps makes no cluster. A text is in one cluster at most.
    pub fn clusters(&self, least: f64) -> Vec<Vec<usize>> {
        let pairs = self.pairs(least);
        let mut like: Vec<Vec<Pair>> = vec![Vec::new(); self.words.len()];
        for pair in pairs {
            like[pair.one].push(pair);
            like[pair.other].push(pair);
        }
        let mut leaders: Vec<usize> = (0..like.len()).filter(|at| !like[*at].is_empty()).collect();
        leaders.sort_by_key(|at| (std::cmp::Reverse(like[*at].len()), *at));
        let mut is_taken = vec![false; like.len()];
        let mut clusters: Vec<Vec<usize>> = Vec::new();
        for leader in leaders {
            if is_taken[leader] {
                continue;
            }
            let partner = |pair: &Pair| if pair.one == leader { pair.other } else { pair.one };
            let mut members: Vec<usize> =
                like[leader].iter().map(partner).filter(|at| !is_taken[*at]).collect();
            if members.is_empty() {
                continue;
            }
            members.sort_unstable();
            members.insert(0, leader);
            members.iter().for_each(|at| is_taken[*at] = true);
            clusters.push(members);
        }
        clusters.sort_by_key(|members| (std::cmp::Reverse(members.len()), members[0]));
        clusters
    }
}

#[cfg(test)]
mod tests {
    use suivi_kernel::Language;

    use super::*;

    #[test]
    fn a_cluster_has_a_leader_that_all_are_like_and_no_text_is_in_two() {
        let texts = [
            "Train midwives on every island",
            "Repair the harbour road and the school bridge",
            "Train midwives on each island",
            "Repair the harbour road and the school",
            "Build lighthouses",
            "Midwives on every island, train them",
        ];
        let near = NearRepeats::of(texts.iter().map(|text| (*text, Language::En)));
        assert_eq!(near.clusters(0.7), [vec![0, 2, 5], vec![1, 3]]);
        assert!(near.clusters(1.0).iter().all(|members| members.len() >= 2));
    }

    #[test]
    fn a_chain_of_small_steps_is_no_cluster() {
        let texts = [
            "ferry bridge school road",
            "bridge school road nurse",
            "school road nurse well",
            "road nurse well harbour",
        ];
        let near = NearRepeats::of(texts.iter().map(|text| (*text, Language::En)));
        for members in near.clusters(0.6) {
            assert!(members.len() < 4);
        }
    }
}
