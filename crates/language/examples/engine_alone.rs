//! How long the search engine alone takes for words of an index that `suivi import` filled: the first 25 hits of one
//! field by score and their number, without facets, filters, languages or labels. It is the floor of the searches.
//!
//! `cargo run --release -p suivi-language --example engine_alone DIRECTORY QUESTION…`

use std::error::Error;
use std::time::{Duration, Instant};

use suivi_kernel::Language;
use suivi_language::analysis::Analyser;
use tantivy::collector::{Count, TopDocs};
use tantivy::query::{BooleanQuery, Query, TermQuery};
use tantivy::schema::IndexRecordOption;
use tantivy::{Index, Term};

/// How often each question is asked.
const ROUNDS: usize = 50;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let directory = arguments.next().ok_or("which directory?")?;
    let questions: Vec<String> = arguments.collect();
    let index = Index::open_in_dir(directory)?;
    let field = index.schema().get_field("text_en")?;
    let searcher = index.reader()?.searcher();
    let mut analyser = Analyser::new(Language::En);
    let mut times: Vec<Duration> = Vec::new();
    for question in &questions {
        let terms = analyser.analyse(question).into_iter().filter_map(|token| token.forms.first().cloned());
        let terms = terms.map(|form| Term::from_field_text(field, &form));
        let mut words: Vec<Box<dyn Query>> = terms
            .map(|term| Box::new(TermQuery::new(term, IndexRecordOption::WithFreqs)) as Box<dyn Query>)
            .collect();
        let query =
            if words.len() == 1 { words.remove(0) } else { Box::new(BooleanQuery::intersection(words)) };
        for _ in 0..ROUNDS {
            let start = Instant::now();
            searcher.search(&query, &(TopDocs::with_limit(25).order_by_score(), Count))?;
            times.push(start.elapsed());
        }
    }
    times.sort_unstable();
    let at = |part: f64| {
        let place = ((times.len() as f64 * part) as usize).min(times.len().saturating_sub(1));
        times.get(place).map_or(0.0, |time| time.as_secs_f64() * 1e3)
    };
    println!("p50 {:.2} ms, p95 {:.2} ms, p99 {:.2} ms", at(0.5), at(0.95), at(0.99));
    Ok(())
}
