//! What libraries and archives harvest (OAI-PMH 2.0). The sets are the kinds of thing; what was withdrawn is told for ever.

use std::collections::BTreeMap;

use axum::http::header;
use axum::response::{IntoResponse, Response};
use suivi_domain::hub::federation::{self, Harvest};
use suivi_domain::hub::shelf::{Item, Kind};
use suivi_formats::oai::{Answer, FORMAT, Fault, Head, Next, Record, Said, moment};
use suivi_kernel::{LocalText, Result};
use suivi_store::Conn;

use super::jsonld::Around;
use super::page_of;
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::recommendations::names;

/// How many records come at a time.
const PART: i64 = 100;
/// The arguments of each question: those that may come beside the token, and those that must.
const VERBS: [(&str, &[&str], &[&str]); 6] = [
    ("Identify", &[], &[]),
    ("ListMetadataFormats", &["identifier"], &[]),
    ("ListSets", &["resumptionToken"], &[]),
    ("ListIdentifiers", &["metadataPrefix", "from", "until", "set", "resumptionToken"], &["metadataPrefix"]),
    ("ListRecords", &["metadataPrefix", "from", "until", "set", "resumptionToken"], &["metadataPrefix"]),
    ("GetRecord", &["identifier", "metadataPrefix"], &["identifier", "metadataPrefix"]),
];

type Wrong = (Fault, String);

/// Answers a harvester.
pub async fn answer(ctx: Ctx) -> Result<Response, Failure> {
    let site = ctx.app.settings.public_address.clone();
    let (asked, said) = match read(ctx.uri.query().unwrap_or_default()) {
        Err((fault, words)) => (Vec::new(), Said::Error(fault, words)),
        Ok(question) => {
            let (asking, asked) = (ctx.clone(), question.clone());
            let said = ctx.app.db.read(move |conn| say(conn, &asking, &question)).await?;
            (asked.into_iter().collect(), said)
        }
    };
    let answer = Answer { base: format!("{site}/oai"), at: ctx.app.db.clock().now(), asked, said };
    Ok(([(header::CONTENT_TYPE, "text/xml; charset=utf-8")], answer.written()?).into_response())
}

type Question = BTreeMap<String, String>;

/// The arguments, where they make a question.
fn read(query: &str) -> Result<Question, Wrong> {
    let mut question = Question::new();
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        if question.insert(name.clone().into_owned(), value.into_owned()).is_some() {
            return Err((Fault::BadArgument, format!("{name} is there twice")));
        }
    }
    let verb = question.get("verb").cloned().unwrap_or_default();
    let Some((_, known, needed)) = VERBS.iter().find(|(name, ..)| *name == verb) else {
        return Err((Fault::BadVerb, "ask with one of the six verbs".to_owned()));
    };
    if let Some(odd) = question.keys().find(|name| *name != "verb" && !known.contains(&name.as_str())) {
        return Err((Fault::BadArgument, format!("{odd} is no argument of {verb}")));
    }
    if question.contains_key("resumptionToken") {
        let is_alone = question.len() == 2;
        return if is_alone {
            Ok(question)
        } else {
            Err((Fault::BadArgument, "a token comes alone".to_owned()))
        };
    }
    if let Some(missing) = needed.iter().find(|name| !question.contains_key(**name)) {
        return Err((Fault::BadArgument, format!("{missing} is missing")));
    }
    Ok(question)
}

fn say(conn: &mut Conn, ctx: &Ctx, question: &Question) -> Result<Said> {
    let said = match question.get("verb").map_or("", String::as_str) {
        "Identify" => identify(conn, ctx)?,
        "ListMetadataFormats" => match question.get("identifier") {
            Some(identifier) if find(conn, ctx, identifier)?.is_none() => Err(no_such(identifier)),
            _ => Ok(Said::Formats),
        },
        "ListSets" if question.contains_key("resumptionToken") => Err(bad_token()),
        "ListSets" => {
            Ok(Said::Sets(Kind::ALL.iter().map(|kind| (kind.code().to_owned(), name(ctx, *kind))).collect()))
        }
        "GetRecord" => one(conn, ctx, question)?,
        verb => list(conn, ctx, question, verb == "ListIdentifiers")?,
    };
    Ok(said.unwrap_or_else(|(fault, words)| Said::Error(fault, words)))
}

fn identify(conn: &mut Conn, ctx: &Ctx) -> Result<Result<Said, Wrong>> {
    let host = host(ctx);
    let earliest = federation::earliest(conn)?.unwrap_or_else(|| ctx.app.db.clock().now());
    let name = format!("{} ({host})", msg::hub_title(ctx.l10n));
    let email = format!("postmaster@{}", host.split(':').next().unwrap_or_default());
    Ok(Ok(Said::Identify { name, email, earliest }))
}

fn one(conn: &mut Conn, ctx: &Ctx, question: &Question) -> Result<Result<Said, Wrong>> {
    let identifier = question.get("identifier").map_or("", String::as_str);
    if let Err(wrong) = format(question) {
        return Ok(Err(wrong));
    }
    Ok(match find(conn, ctx, identifier)? {
        Some(item) => Ok(Said::Record(Box::new(record(conn, ctx, item)?))),
        None => Err(no_such(identifier)),
    })
}

fn find(conn: &mut Conn, ctx: &Ctx, identifier: &str) -> Result<Option<Item>> {
    match identifier.strip_prefix(&format!("oai:{}:", host(ctx))) {
        Some(id) => federation::harvested(conn, id),
        None => Ok(None),
    }
}

/// Where a list that was given in parts goes on.
struct Place {
    asked: Harvest,
    after: i64,
    before: i64,
    written: [String; 3],
}

fn list(conn: &mut Conn, ctx: &Ctx, question: &Question, heads_only: bool) -> Result<Result<Said, Wrong>> {
    let place = match place(question) {
        Ok(place) => place,
        Err(wrong) => return Ok(Err(wrong)),
    };
    let (items, total) = federation::harvest(conn, &place.asked, place.after, PART)?;
    let Some(last) = items.last().map(|item| item.seq) else {
        return Ok(Err((Fault::NoRecordsMatch, "nothing was published like that".to_owned())));
    };
    let given = place.before + items.len() as i64;
    let has_more = given < total && items.len() as i64 == PART;
    let [from, until, set] = &place.written;
    let next = (has_more || place.before > 0).then(|| Next {
        token: if has_more { format!("{last}!{given}!{from}!{until}!{set}") } else { String::new() },
        total: u64::try_from(total).unwrap_or(0),
        before: u64::try_from(place.before).unwrap_or(0),
    });
    Ok(Ok(if heads_only {
        Said::Heads(items.iter().map(|item| head(ctx, item)).collect(), next)
    } else {
        let records = items.into_iter().map(|item| record(conn, ctx, item)).collect::<Result<_>>()?;
        Said::Records(records, next)
    }))
}

fn place(question: &Question) -> Result<Place, Wrong> {
    let given = |name: &str| question.get(name).cloned().unwrap_or_default();
    let (after, before, written) = match question.get("resumptionToken") {
        None => {
            format(question)?;
            (0, 0, [given("from"), given("until"), given("set")])
        }
        Some(token) => {
            let parts: Vec<&str> = token.split('!').collect();
            let [after, before, from, until, set] = parts[..] else { return Err(bad_token()) };
            let number = |text: &str| text.parse().ok().filter(|n: &i64| *n > 0).ok_or_else(bad_token);
            (number(after)?, number(before)?, [from, until, set].map(str::to_owned))
        }
    };
    let [from, until, set] = &written;
    let time = |text: &str, is_end| match text {
        "" => Ok(None),
        text => moment(text, is_end)
            .map(Some)
            .ok_or_else(|| (Fault::BadArgument, format!("{text} is no day and no time in UTC"))),
    };
    if !from.is_empty() && !until.is_empty() && from.len() != until.len() {
        return Err((Fault::BadArgument, "from and until are both days or both times".to_owned()));
    }
    let kind = match set.as_str() {
        "" => None,
        code => Some(code.parse().map_err(|_| (Fault::NoRecordsMatch, format!("there is no set {code}")))?),
    };
    let asked = Harvest { from: time(from, false)?, until: time(until, true)?, kind };
    if asked.from.zip(asked.until).is_some_and(|(from, until)| from > until) {
        return Err((Fault::BadArgument, "until lies before from".to_owned()));
    }
    Ok(Place { asked, after, before, written })
}

fn format(question: &Question) -> Result<(), Wrong> {
    match question.get("metadataPrefix").map(String::as_str) {
        Some(FORMAT) => Ok(()),
        other => {
            Err((Fault::CannotDisseminateFormat, format!("{} is not oai_dc", other.unwrap_or_default())))
        }
    }
}

fn bad_token() -> Wrong {
    (Fault::BadResumptionToken, "begin the list anew".to_owned())
}

fn no_such(identifier: &str) -> Wrong {
    (Fault::IdDoesNotExist, format!("{identifier} is not here"))
}

fn host(ctx: &Ctx) -> String {
    let site = &ctx.app.settings.public_address;
    site.split_once("://").map_or(site.as_str(), |(_, host)| host).to_owned()
}

fn name(ctx: &Ctx, kind: Kind) -> String {
    ctx.l10n.coded("hub-kind", kind.code()).to_owned()
}

fn head(ctx: &Ctx, item: &Item) -> Head {
    Head {
        identifier: format!("oai:{}:{}", host(ctx), item.id),
        at: item.updated_at,
        set: item.kind.clone(),
        is_deleted: item.withdrawn_at.is_some(),
    }
}

fn record(conn: &mut Conn, ctx: &Ctx, item: Item) -> Result<Record> {
    let head = head(ctx, &item);
    if head.is_deleted {
        return Ok(Record { head, elements: Vec::new() });
    }
    let around = Around::of(conn, &item)?;
    let mut elements = Vec::new();
    let mut say = |name: &'static str, text: &LocalText| {
        let words =
            text.0.iter().map(|(language, words)| (name, Some(language.tag().to_owned()), words.clone()));
        elements.extend(words);
    };
    say("title", &item.titles()?);
    say("description", &item.summaries()?);
    say("publisher", &around.publisher);
    let language = item.language()?;
    let date = item.dated.unwrap_or_else(|| item.published_at.date());
    let page = format!("{}{}", ctx.app.settings.public_address, page_of(language, &item));
    elements.extend([
        ("date", None, date.to_string()),
        ("type", None, item.kind.clone()),
        ("language", None, language.tag().to_owned()),
        ("identifier", None, page),
    ]);
    for facet in &around.facets {
        let words = match facet.scheme.as_str() {
            "theme" | "person" | "sdg" => names::tag(ctx.l10n, &facet.scheme, &facet.code),
            _ => facet.code.clone(),
        };
        elements.push(("subject", None, words));
    }
    elements.extend(item.state.iter().map(|state| ("coverage", None, names::state(ctx.l10n, state))));
    Ok(Record { head, elements })
}
