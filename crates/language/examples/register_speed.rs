//! How long the register's index takes to build and to answer, on invented records the size of the world's.
//!
//! `cargo run --release -p suivi-language --example register_speed [RECORDS] [DIRECTORY]`

use std::error::Error;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use suivi_kernel::Language;
use suivi_language::{CaseTokens, Change, Facet, IndexedRecommendation, RegisterIndex, Search, Sort, Viewer};

/// Each question is asked so often and its best time taken, so that other work on the machine does not count.
const TRIES: usize = 5;
const FACETS: [Facet; 12] = [
    Facet::State,
    Facet::Body,
    Facet::BodyFamily,
    Facet::Cycle,
    Facet::Year,
    Facet::Position,
    Facet::Kind,
    Facet::Theme,
    Facet::Person,
    Facet::SdgGoal,
    Facet::Sdg,
    Facet::RecommendingState,
];
const COMMON: &str = "ensure rights human women children law national measures violence education persons with \
disabilities protection access of the and to all against discrimination torture ratify convention optional protocol \
strengthen efforts promote girls health implement policies continue take steps indigenous migrants freedom expression \
judiciary independent training police prison death penalty abolish establish institution Paris Principles poverty water \
sanitation housing trafficking labour refugees statelessness birth registration gender equality participation minority";
const OTHERS: [(Language, &str); 5] = [
    (
        Language::Fr,
        "Garantir l’accès des femmes et des filles handicapées à une éducation de qualité, sans discrimination",
    ),
    (
        Language::Es,
        "Garantizar el acceso de las mujeres y las niñas con discapacidad a la educación sin discriminación",
    ),
    (Language::Ru, "Обеспечить доступ женщин и девочек с инвалидностью к образованию без дискриминации"),
    (Language::Ar, "ضمان حصول النساء والفتيات ذوات الإعاقة على التعليم دون تمييز"),
    (Language::Zh, "确保残疾妇女和女童不受歧视地享有受教育权"),
];

/// Repeatable numbers (xorshift64*).
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) as usize % limit
    }

    /// Small numbers often, great ones seldom.
    fn seldom(&mut self, limit: usize) -> usize {
        let (one, two) = (self.below(limit), self.below(limit));
        one * two / limit
    }
}

/// Words from very common to very rare.
struct Vocabulary(Vec<String>);

impl Vocabulary {
    fn new() -> Self {
        let mut words: Vec<String> = COMMON.split_whitespace().map(str::to_owned).collect();
        let syllables =
            ["ba", "con", "der", "fi", "gra", "lo", "men", "nis", "pro", "ra", "sti", "tu", "ver", "zo"];
        let mut dice = Dice(7);
        while words.len() < 12_000 {
            words.push((0..2 + dice.below(3)).map(|_| syllables[dice.below(syllables.len())]).collect());
        }
        Vocabulary(words)
    }

    fn word(&self, dice: &mut Dice) -> &str {
        let rank = if dice.below(10) < 7 { dice.seldom(80) } else { dice.seldom(self.0.len()) };
        &self.0[rank]
    }

    fn text(&self, words: usize, dice: &mut Dice) -> String {
        (0..words).map(|_| self.word(dice)).collect::<Vec<_>>().join(" ")
    }
}

fn some(dice: &mut Dice, most: usize, codes: usize, prefix: &str) -> Vec<String> {
    (0..dice.below(most + 1)).map(|_| format!("{prefix}{}", dice.seldom(codes))).collect()
}

fn record(number: usize, vocabulary: &Vocabulary, dice: &mut Dice) -> IndexedRecommendation {
    let mut texts = vec![(Language::En, vocabulary.text(20 + dice.below(30), dice))];
    if dice.below(20) == 0 {
        texts.extend(OTHERS.map(|(language, text)| (language, text.to_owned())));
    }
    let state = format!("S{:03}", dice.below(193));
    let body = dice.seldom(45);
    let year = 2005 + dice.below(20);
    let (themes, persons) = (some(dice, 5, 110, "t"), some(dice, 3, 40, "p"));
    let named = themes.iter().chain(&persons).chain([&state]);
    let labels = named
        .flat_map(|code| Language::ALL.map(|language| format!("label {language} {code} {}", code.len())));
    let cases = (dice.below(10) == 0).then(|| CaseTokens {
        mechanism: format!("m{}", dice.below(5)),
        status: format!("status{}", dice.below(10)),
        verified: dice.below(2) == 0,
        cluster: Some(format!("cluster{}", dice.below(90))),
        lead: Some(format!("institution{}", dice.below(66))),
        ..CaseTokens::default()
    });
    IndexedRecommendation {
        id: format!("0192f0c1-{:04x}-7{:03x}-8000-{number:012x}", number >> 12, number & 0xfff),
        order: (year * 1_000 + dice.below(1_000)) as u64,
        place: dice.below(300) as u32,
        labels: labels.collect(),
        state,
        body: format!("body{body}"),
        body_family: format!("family{}", body % 5),
        cycle: (body == 0).then(|| 1 + dice.below(4) as u8),
        year: year as i32,
        position: (body == 0).then(|| ["supported", "noted", "pending"][dice.seldom(3)].to_owned()),
        kind: if dice.below(5) == 0 { "concern" } else { "recommendation" }.to_owned(),
        sdg_goals: some(dice, 3, 17, "g"),
        sdg_targets: some(dice, 4, 169, "sdg"),
        recommending_states: some(dice, 2, 193, "S"),
        action: Some(1 + dice.below(5) as u8),
        class: 0,
        symbols: vec![
            format!("A/HRC/{}/{}", dice.below(60), dice.below(30)),
            format!("{}.{}", dice.below(200), dice.below(300)),
        ],
        themes,
        persons,
        texts,
        cases: cases.into_iter().collect(),
    }
}

fn question(kind: usize, vocabulary: &Vocabulary, dice: &mut Dice) -> (&'static str, Search) {
    let word = |dice: &mut Dice| vocabulary.word(dice).to_owned();
    let (name, text) = match kind % 8 {
        0 => ("everything", String::new()),
        1 => ("a word", word(dice)),
        2 => ("two words", format!("{} {}", word(dice), word(dice))),
        3 => ("a sentence", "education of girls with disabilities".to_owned()),
        4 => (
            "a phrase",
            ["\"death penalty\"", "\"human rights\"", "\"optional protocol\""][dice.below(3)].to_owned(),
        ),
        5 => ("a beginning", ["disab*", "educ*", "migr*", "grab*"][dice.below(4)].to_owned()),
        6 => ("or and not", format!("({} OR {}) -{}", word(dice), word(dice), word(dice))),
        _ => (
            "a typing error",
            ["educatoin girls", "tortrue", "disabilites woman", "indigenuos"][dice.below(4)].to_owned(),
        ),
    };
    let filters = match dice.below(4) {
        0 => vec![(Facet::State, vec![format!("S{:03}", dice.below(193))])],
        1 => vec![
            (Facet::Theme, vec!["t1".to_owned(), "t5".to_owned()]),
            (Facet::Year, vec!["2019".to_owned()]),
        ],
        _ => Vec::new(),
    };
    let sort = if dice.below(3) == 0 { Sort::Newest } else { Sort::Relevance };
    (
        name,
        Search {
            text,
            filters,
            sort,
            viewer: Viewer::Public,
            limit: 20,
            facets: FACETS.to_vec(),
            ..Search::default()
        },
    )
}

fn milliseconds(times: &mut [Duration], part: f64) -> f64 {
    times.sort_unstable();
    let index = ((times.len() as f64 * part) as usize).min(times.len().saturating_sub(1));
    times.get(index).map_or(0.0, |time| time.as_secs_f64() * 1e3)
}

fn report(name: &str, times: &mut [Duration]) {
    let [p50, p95, p99, most] = [0.5, 0.95, 0.99, 1.0].map(|part| milliseconds(times, part));
    println!(
        "{name:<28} {:>5} questions  p50 {p50:>6.2}  p95 {p95:>6.2}  p99 {p99:>6.2}  max {most:>6.2} ms",
        times.len()
    );
}

fn memory(of: &str) -> String {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    status.lines().find(|line| line.starts_with(of)).unwrap_or("unknown").replace('\t', " ")
}

fn size(directory: &Path) -> std::io::Result<u64> {
    fs::read_dir(directory)?.map(|entry| Ok(entry?.metadata()?.len())).sum()
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let records: usize = arguments.next().map_or(Ok(267_500), |count| count.parse())?;
    let scratch = tempfile::tempdir()?;
    let directory = arguments.next().map_or(scratch.path().to_owned(), Into::into);
    let vocabulary = Vocabulary::new();
    let index = RegisterIndex::open_or_create(&directory)?;
    if index.is_empty() {
        let mut dice = Dice(42);
        let mut writer = index.try_writer()?;
        let mut at_work = Duration::ZERO;
        for batch in (0..records).collect::<Vec<_>>().chunks(20_000) {
            let batch: Vec<Change> = batch
                .iter()
                .map(|number| Change::Upsert(Box::new(record(*number, &vocabulary, &mut dice))))
                .collect();
            let start = Instant::now();
            writer.apply(batch, 1)?;
            writer.commit()?;
            at_work += start.elapsed();
        }
        let start = Instant::now();
        writer.finish()?;
        at_work += start.elapsed();
        println!("{records} records indexed in {:.1} s, {}", at_work.as_secs_f64(), memory("VmHWM"));
    }
    println!("{:.1} MB on disk, {}", size(&directory)? as f64 / 1e6, memory("VmRSS"));
    let start = Instant::now();
    let index = RegisterIndex::open_or_create(&directory)?;
    println!("opened in {:.0} ms, {}", start.elapsed().as_secs_f64() * 1e3, memory("VmRSS"));

    for with_facets in [true, false] {
        let mut dice = Dice(99);
        let mut all = Vec::new();
        let mut kinds: Vec<(&str, Vec<Duration>)> = Vec::new();
        for number in 0..2_000 {
            let (name, mut search) = question(number, &vocabulary, &mut dice);
            if !with_facets {
                search.facets.clear();
            }
            let mut time = Duration::MAX;
            for _ in 0..TRIES {
                let start = Instant::now();
                index.search(&search)?;
                time = time.min(start.elapsed());
            }
            all.push(time);
            match kinds.iter_mut().find(|(known, _)| *known == name) {
                Some((_, times)) => times.push(time),
                None => kinds.push((name, vec![time])),
            }
        }
        report(if with_facets { "with 12 facets" } else { "without facets" }, &mut all);
        for (name, mut times) in kinds {
            report(&format!("  {name}"), &mut times);
        }
    }
    println!("after the questions: {}", memory("VmRSS"));
    let start = Instant::now();
    index.search(&Search { text: "女童教育".to_owned(), limit: 20, ..Search::default() })?;
    println!("first Chinese question {:.0} ms, {}", start.elapsed().as_secs_f64() * 1e3, memory("VmRSS"));
    Ok(())
}
