//! The national report of the fourth cycle: drafted, contributed to by five ministries, cut, cleared, sent and published.

use serde::Deserialize;
use suivi_domain::reports::writing::Settings;
use suivi_domain::reports::writing::compose;
use suivi_domain::reports::writing::dialogue::{self, NewQuestion};
use suivi_domain::reports::writing::editions::{self, NewTest};
use suivi_domain::reports::writing::model::{Channel, EditionForm};
use suivi_domain::reports::writing::rows::Section;
use suivi_domain::reports::writing::submissions::{self, Sending, SentFile};
use suivi_domain::reports::writing::{NewReport, begin, change_settings, clearance, queries};
use suivi_formats::document::docx;
use suivi_kernel::{Date, Error, Language, Result};
use suivi_store::Tx;
use suivi_store::blobs::Blobs;

use super::{Asked, Office, part};

#[derive(Deserialize)]
struct National {
    title: String,
    masthead: Vec<String>,
    document: String,
    period_from: Date,
    texts: Vec<FeedText>,
    contributions: Vec<Asked>,
    symbol: String,
    sent: i64,
    receipt: String,
    edition: Easy,
    notes: String,
    questions: Vec<Put>,
}

#[derive(Deserialize)]
struct FeedText {
    feed: String,
    text: String,
}

#[derive(Deserialize)]
struct Easy {
    title: String,
    text: String,
    reader: String,
    read: i64,
}

#[derive(Deserialize)]
struct Put {
    question: String,
    by: String,
    institution: String,
    answer: Option<String>,
    released: bool,
}

/// The whole way of the report.
pub fn publish(tx: &mut Tx, office: &Office<'_>, blobs: &Blobs) -> Result<()> {
    let national: National = part("national")?;
    let document_id = Some(office.document(tx.conn, &national.document)?);
    let new = NewReport {
        template: "upr_national_report".to_owned(),
        title: national.title.clone(),
        language: Language::En,
        obligation: None,
        document_id,
        period_from: Some(national.period_from),
        due_on: Some(office.sama.calendar.day(national.sent + 4)),
        class: 1,
        questions: String::new(),
        with_draft: true,
    };
    let report = begin(tx, &office.officer, office.mechanism, new, &office.words)?;
    let settings = Settings {
        title: report.title.clone(),
        masthead: national.masthead.join("\n"),
        words: report.words,
        counts_notes: false,
        has_endnotes: true,
        is_numbered: true,
        class: 1,
        due_on: report.due_on,
        period_from: report.period_from,
    };
    let slug = change_settings(tx, &office.officer, office.mechanism, &report.slug, settings, 1)?.slug;
    contribute(tx, office, &slug, &national)?;
    cut(tx, office, &slug, &national)?;
    clear(tx, office, &slug, &national)?;
    send(tx, office, &slug, &national, blobs)?;
    easy(tx, office, &slug, &national.edition)?;
    prepare_the_dialogue(tx, office, &slug, &national)
}

/// The ministries' parts go into the sections on the largest themes.
fn contribute(tx: &mut Tx, office: &Office<'_>, slug: &str, national: &National) -> Result<()> {
    let themes: Vec<Section> =
        office.sections(tx.conn, slug)?.into_iter().filter(|one| one.theme.is_some()).collect();
    for (section, asked) in themes.iter().zip(&national.contributions) {
        let id = office.ask(tx, slug, section, asked)?;
        office.take(tx, &id, &asked.institution)?;
    }
    Ok(())
}

/// Gaps are filled or dropped, what is in another language goes, and each section is brought within its share.
fn cut(tx: &mut Tx, office: &Office<'_>, slug: &str, national: &National) -> Result<()> {
    let of_feed =
        |feed: &str| national.texts.iter().find(|one| one.feed == feed).map(|one| one.text.as_str());
    for section in office.sections(tx.conn, slug)? {
        let mut kept: Vec<&str> = section
            .text
            .split("\n\n")
            .filter(|passage| !passage.contains("[[gap:") && !passage.contains("[[translate:"))
            .collect();
        let before = of_feed(&section.feed);
        // How the report was made is told by those who made it.
        if section.feed == "method" {
            kept.clear();
        }
        // What people wrote goes before what was gathered; for themes only where nothing was gathered.
        if let Some(text) =
            before.filter(|_| section.feed != "themes" || kept.iter().all(|one| one.is_empty()))
        {
            kept.insert(0, text);
        }
        let budget = section.budget.filter(|budget| *budget > 0).unwrap_or(i32::MAX);
        let words =
            |passages: &[&str]| suivi_domain::reports::writing::sections::words_of(&passages.join("\n\n"));
        while kept.len() > 1 && words(&kept) > budget - 60 {
            // The last gathered passage; a ministry's own stands at the end and stays.
            let last = kept.len() - if kept.len() > 3 && section.feed == "themes" { 3 } else { 1 };
            kept.remove(last);
        }
        let text = kept.join("\n\n");
        if text != section.text {
            office.put(tx, slug, &section, &text)?;
        }
    }
    Ok(())
}

fn clear(tx: &mut Tx, office: &Office<'_>, slug: &str, national: &National) -> Result<()> {
    let ministries = national.contributions.iter().map(|asked| asked.institution.as_str());
    let step = ministries
        .clone()
        .map(|slug| office.sama.government.id(slug).map(str::to_owned))
        .collect::<Result<Vec<_>>>()?;
    let seen = office.whole(tx.conn, slug)?.row.revision;
    clearance::send(tx, &office.officer, office.mechanism, slug, &[step], &office.words, seen)?;
    let mut who = Vec::new();
    for institution in ministries {
        who.push(office.approver(tx.conn, institution)?);
    }
    who.push(office.chair.clone());
    for actor in who {
        let waiting = clearance::waiting(tx.conn, &actor, office.mechanism)?;
        let (_, approval) = waiting
            .into_iter()
            .find(|(report, _)| report.slug == slug)
            .ok_or_else(|| Error::fault("nobody is asked to clear the demonstration's report"))?;
        let place = (slug, approval.id.as_str());
        clearance::approve(tx, &actor, office.mechanism, place, None, &office.words)?;
    }
    Ok(())
}

fn send(tx: &mut Tx, office: &Office<'_>, slug: &str, national: &National, blobs: &Blobs) -> Result<()> {
    let (report, sight) = queries::find(tx.conn, &office.officer, office.mechanism, slug)?;
    let composed = compose::document(tx.conn, office.mechanism, &report, &sight, &office.words)?;
    let blob = blobs.keep(&mut docx::write(&composed.document)?.as_slice())?;
    let file = SentFile { name: format!("{slug}.docx"), size: i64::try_from(blob.size)?, hash: blob.hash };
    let sending = Sending {
        sent_on: office.sama.calendar.day(national.sent),
        channel: Channel::Mission,
        receipt: Some(national.receipt.clone()),
        note: None,
    };
    let sent =
        submissions::submit(tx, &office.officer, office.mechanism, slug, (sending, file), report.revision)?;
    submissions::published(tx, &office.officer, office.mechanism, slug, &national.symbol, sent.revision)?;
    Ok(())
}

fn easy(tx: &mut Tx, office: &Office<'_>, slug: &str, easy: &Easy) -> Result<()> {
    let place = (slug, EditionForm::EasyRead, Language::En);
    let written =
        editions::write(tx, &office.officer, office.mechanism, place, (&easy.title, &easy.text), 0)?;
    let test = NewTest {
        reader: easy.reader.clone(),
        is_native: true,
        tested_on: office.sama.calendar.day(easy.read),
        note: None,
    };
    editions::record_test(tx, &office.officer, office.mechanism, place, test)?;
    editions::set_public(tx, &office.officer, office.mechanism, place, true, written.revision)
}

fn prepare_the_dialogue(tx: &mut Tx, office: &Office<'_>, slug: &str, national: &National) -> Result<()> {
    let (_, pages) = dialogue::brief(tx.conn, &office.officer, office.mechanism, slug, Language::En)?;
    if let Some(theme) = pages.first().and_then(|page| page.theme.clone()) {
        dialogue::note_on(tx, &office.officer, office.mechanism, slug, (&theme, &national.notes), 0)?;
    }
    for (number, put) in (1..).zip(&national.questions) {
        let new = NewQuestion {
            question: put.question.clone(),
            asked_by: put.by.clone(),
            institution_id: Some(office.sama.government.id(&put.institution)?.to_owned()),
            due_at: None,
        };
        dialogue::ask(tx, &office.officer, office.mechanism, slug, new)?;
        let place = (slug, number);
        if let Some(answer) = &put.answer {
            let focal = office.focal(tx.conn, &put.institution)?;
            dialogue::answer(tx, &focal, office.mechanism, place, answer, 1)?;
        }
        if put.released {
            dialogue::release(tx, &office.officer, office.mechanism, place, 2)?;
        }
    }
    Ok(())
}
