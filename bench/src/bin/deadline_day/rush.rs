//! The rush itself: a thread for each person, a connection for each thread.

use std::io::BufRead;
use std::sync::Barrier;
use std::thread;
use std::time::{Duration, Instant};

use diesel::prelude::*;
use suivi_kernel::{Error, Result};
use suivi_store::Db;
use suivi_store::schema::progress_update;
use ureq::Agent;

/// One person in so many sends each form twice.
const TWICE: usize = 5;

struct Person {
    token: String,
    csrf: String,
    measures: Vec<String>,
}

/// What one person saw: how long each page and each answer took, and what went wrong.
#[derive(Default)]
struct Seen {
    pages: Vec<Duration>,
    answers: Vec<Duration>,
    wrong: Vec<String>,
}

/// Lets everybody answer within so many seconds, and compares with what the database holds afterwards.
pub fn run(db: &Db, address: &str, seconds: u64) -> Result<()> {
    let people = people()?;
    let before = rows(db)?;
    let all_here = Barrier::new(people.len());
    let began = Instant::now();
    let seen: Vec<Seen> = thread::scope(|scope| {
        let start = |(n, person)| {
            let all_here = &all_here;
            scope.spawn(move || answer_all(address, person, n, seconds, all_here))
        };
        let started: Vec<_> = people.iter().enumerate().map(start).collect();
        started.into_iter().map(|thread| thread.join().unwrap_or_default()).collect()
    });
    let took = began.elapsed().as_secs_f64();
    let wanted: usize = people.iter().map(|person| person.measures.len()).sum();
    let kept = rows(db)? - before;
    let wrong: Vec<&String> = seen.iter().flat_map(|seen| &seen.wrong).collect();
    println!(
        "{} people, {wanted} answers within {seconds} s, one in {TWICE} sent twice; {took:.1} s in all",
        people.len()
    );
    println!("form   {}", spread(seen.iter().flat_map(|seen| &seen.pages)));
    println!("answer {}", spread(seen.iter().flat_map(|seen| &seen.answers)));
    println!("{} errors, {kept} updates kept of {wanted} meant", wrong.len());
    for line in wrong.iter().take(10) {
        println!("  {line}");
    }
    if wrong.is_empty() && kept == wanted as i64 {
        return Ok(());
    }
    Err(Error::fault("an answer was refused, lost or doubled"))
}

fn people() -> Result<Vec<Person>> {
    let mut people = Vec::new();
    for line in std::io::stdin().lock().lines() {
        let line = line?;
        let mut words = line.split(' ').map(str::to_owned);
        if let (Some(token), Some(csrf)) = (words.next(), words.next()) {
            people.push(Person { token, csrf, measures: words.collect() });
        }
    }
    Ok(people)
}

/// Updates that were sent; a draft is none.
fn rows(db: &Db) -> Result<i64> {
    let sent = progress_update::table.filter(progress_update::submitted_at.is_not_null()).count();
    db.read_here(|conn| Ok(sent.get_result(conn)?))
}

fn spread<'a>(times: impl Iterator<Item = &'a Duration>) -> String {
    let mut sorted: Vec<f64> = times.map(|time| time.as_secs_f64() * 1000.0).collect();
    sorted.sort_by(f64::total_cmp);
    let at =
        |share: f64| sorted.get(((sorted.len() as f64 - 1.0) * share) as usize).copied().unwrap_or_default();
    format!(
        "{} times, p50 {:.0} ms, p90 {:.0} ms, p99 {:.0} ms, at most {:.0} ms",
        sorted.len(),
        at(0.5),
        at(0.9),
        at(0.99),
        at(1.0)
    )
}

/// What a form carries that nobody sees.
struct Form {
    key: String,
    seen: String,
    institution: String,
}

fn answer_all(address: &str, person: &Person, n: usize, seconds: u64, all_here: &Barrier) -> Seen {
    let agent = agent();
    let mut seen = Seen::default();
    // Each measure has its own share of the time.
    let share = Duration::from_secs(seconds) / person.measures.len().max(1) as u32;
    for (number, slug) in person.measures.iter().enumerate() {
        let turn = Instant::now();
        thread::sleep(moment(n * 31 + number, share));
        let place = format!("{address}/en/sama/answer/measure/{slug}");
        let form = timed(&mut seen.pages, || open_form(&agent, person, &place));
        if seconds == 0 {
            all_here.wait();
        }
        let sending = |agent: &Agent, form: &Form| send(agent, person, &place, form, slug);
        let sent = form.and_then(|form| {
            if !n.is_multiple_of(TWICE) {
                return timed(&mut seen.answers, || sending(&agent, &form));
            }
            // A finger that presses twice: two requests on two connections.
            let mut again = Vec::new();
            let (first, second) = thread::scope(|scope| {
                let second = scope.spawn(|| timed(&mut again, || sending(&self::agent(), &form)));
                let first = timed(&mut seen.answers, || sending(&agent, &form));
                (first, second.join().unwrap_or_else(|_| Err("a thread ended".to_owned())))
            });
            seen.answers.append(&mut again);
            first.and(second)
        });
        seen.wrong.extend(sent.err());
        thread::sleep(share.saturating_sub(turn.elapsed()));
    }
    seen
}

/// A chance moment within some time, the same at each run.
fn moment(n: usize, within: Duration) -> Duration {
    let chance = (n as u64 + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 32;
    within.mul_f64(chance as f64 / f64::from(u32::MAX))
}

fn agent() -> Agent {
    let settings = Agent::config_builder()
        .max_redirects(0)
        .http_status_as_error(false)
        .timeout_global(Some(Duration::from_secs(60)));
    Agent::new_with_config(settings.build())
}

fn timed<T>(times: &mut Vec<Duration>, work: impl FnOnce() -> T) -> T {
    let began = Instant::now();
    let done = work();
    times.push(began.elapsed());
    done
}

fn open_form(agent: &Agent, person: &Person, place: &str) -> std::result::Result<Form, String> {
    let asked = agent.get(place).header("cookie", cookie(person)).call();
    let mut answer = asked.map_err(|error| error.to_string())?;
    let page = answer.body_mut().read_to_string().map_err(|error| error.to_string())?;
    let hidden = |name: &str| {
        let begin = format!("name=\"{name}\" value=\"");
        let value = page.split_once(&begin).and_then(|(_, rest)| rest.split_once('"'));
        let missing = || format!("{}: no {name} in the form of {place}", answer.status());
        value.map(|(value, _)| value.to_owned()).ok_or_else(missing)
    };
    Ok(Form { key: hidden("form_key")?, seen: hidden("seen")?, institution: hidden("institution")? })
}

fn send(
    agent: &Agent,
    person: &Person,
    place: &str,
    form: &Form,
    slug: &str,
) -> std::result::Result<(), String> {
    let words = format!(
        "In measure {slug} forty-two officials were trained in the second quarter, and the trainers of two more provinces were named."
    );
    let fields = [
        ("csrf", person.csrf.as_str()),
        ("form_key", &form.key),
        ("seen", &form.seen),
        ("institution", &form.institution),
        ("narrative_en", &words),
        ("next_steps_en", "The next course begins in the third quarter."),
        ("act", "submit"),
    ];
    let asked = agent.post(place).header("cookie", cookie(person)).send_form(fields);
    let answer = asked.map_err(|error| error.to_string())?;
    let to = answer.headers().get("location").and_then(|to| to.to_str().ok()).unwrap_or_default();
    // Where an answer was kept the person is shown it.
    if answer.status() == 303 && to.contains("/updates/") {
        return Ok(());
    }
    Err(format!("{} {to} for {place}", answer.status()))
}

fn cookie(person: &Person) -> String {
    format!("suivi_session={}", person.token)
}
