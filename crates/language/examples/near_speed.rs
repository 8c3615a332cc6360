//! How long all near-duplicates of many texts take, and whether any is missed.
//!
//! ```sh
//! python3 bench/upr_texts.py ../shared/data | cargo run --release -p suivi-language --example near_speed -- 41000 0.75
//! ```
//!
//! Texts come one a line on standard input; there are as many as asked for by taking them again from the first. Prints
//! time, memory, the number of pairs and clusters, and of 300 texts whether comparing them with every other finds the same.
//! With a third argument, a seed, 100 clusters follow, each with up to five of its texts, for a person to judge.

use std::io::BufRead;
use std::time::Instant;

use suivi_kernel::Language;
use suivi_language::NearRepeats;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let count: usize = arguments.next().unwrap_or_default().parse().unwrap_or(41_000);
    let least: f64 = arguments.next().unwrap_or_default().parse().unwrap_or(0.75);
    let seed: Option<usize> = arguments.next().and_then(|seed| seed.parse().ok());
    let texts: Vec<String> = std::io::stdin().lock().lines().collect::<Result<_, _>>()?;
    let texts: Vec<&str> = texts.iter().map(String::as_str).cycle().take(count).collect();

    let began = Instant::now();
    let near = NearRepeats::of(texts.iter().map(|text| (*text, Language::En)));
    let prepared = began.elapsed();
    let pairs = near.pairs(least);
    let paired = began.elapsed();
    let clusters = near.clusters(least);
    println!(
        "{count} texts, share {least}: prepared in {prepared:.2?}, {} pairs after {paired:.2?}, {} clusters after {:.2?}",
        pairs.len(),
        clusters.len(),
        began.elapsed()
    );
    let in_clusters: usize = clusters.iter().map(Vec::len).sum();
    println!("{in_clusters} texts are in clusters, the largest has {}", clusters.first().map_or(0, Vec::len));
    let status = std::fs::read_to_string("/proc/self/status")?;
    println!("{}", status.lines().find(|line| line.starts_with("VmHWM")).unwrap_or("memory unknown"));

    let (mut missed, mut each) = (0, 0);
    for one in (0..count).step_by((count / 300).max(1)) {
        for other in near.like(one, least) {
            each += 1;
            let pair = (one.min(other.0), one.max(other.0));
            missed += usize::from(pairs.binary_search_by_key(&pair, |pair| (pair.one, pair.other)).is_err());
        }
    }
    println!("{missed} of {each} pairs of 300 texts were missed");

    if let Some(seed) = seed {
        let step = (clusters.len() / 100).max(1);
        for (at, members) in clusters.iter().enumerate().skip(seed % step).step_by(step).take(100) {
            println!("\ncluster {at}, {} texts", members.len());
            let some = members.iter().step_by((members.len() / 5).max(1)).take(5);
            some.for_each(|text| println!("  {}: {}", text, texts[*text]));
        }
    }
    Ok(())
}
