//! Feeds of what was published: on everything, one recommendation, a theme, a group of persons, a goal, an institution.
//! The task: whoever follows a subject is told without asking, and without telling us who she is.

use axum::http::header;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use suivi_domain::followup::news::{About, News, What, latest};
use suivi_domain::followup::subscriptions::name_of;
use suivi_formats::atom::{Entry, Feed};
use suivi_kernel::Result;

use crate::context::Ctx;
use crate::errors::Failure;
use crate::followup::{grades, items};
use crate::i18n::{L10n, msg};
use crate::input::Asked;
use crate::routes::{Needs, Route};

/// How many publications a feed holds.
const MOST: usize = 50;

/// The address of feeds.
pub fn routes() -> Vec<Route> {
    vec![Route::get("/{lang}/{mechanism}/feed.atom", Needs::Nothing, feed)]
}

/// What a feed or a subscription is about, as the address says it: `about=theme&of=water`.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Wanted {
    /// The kind; everything where empty.
    #[serde(default)]
    pub about: String,
    /// Of which.
    #[serde(default)]
    pub of: String,
}

async fn feed(ctx: Ctx, Asked(wanted): Asked<Wanted>) -> Result<Response, Failure> {
    let l = ctx.l10n;
    let mechanism = ctx.mechanism()?.clone();
    let asked = mechanism.clone();
    let (about, name, news) = ctx
        .app
        .db
        .read(move |conn| {
            let about = About::parse(conn, &asked, &wanted.about, &wanted.of)?;
            let name = name_of(conn, &asked, &about, l.language())?;
            let news = latest(conn, &asked, &about, None, MOST)?;
            Ok((about, name, news))
        })
        .await?;
    let site = &ctx.app.settings.public_address;
    let base = format!("{site}{}", ctx.base());
    let author = mechanism.names.best_text(l.language()).to_owned();
    let title = match about {
        About::Mechanism => author.clone(),
        _ => format!("{author}: {name}"),
    };
    let feed = Feed {
        id: format!("{site}{}", ctx.uri),
        page: base.clone(),
        title,
        language: l.language().tag().to_owned(),
        updated: news.first().map_or(mechanism.created_at, |news| news.at),
        entries: news.iter().map(|news| entry(l, news, &base, &author)).collect(),
        author,
    };
    Ok(([(header::CONTENT_TYPE, "application/atom+xml; charset=utf-8")], feed.written()?).into_response())
}

fn entry(l: L10n, news: &News, base: &str, mechanism: &str) -> Entry {
    let speaker = news.institution.as_ref().map(|(_, name)| name.best_text(l.language()).to_owned());
    let (author, summary) = match &news.what {
        What::Update { is_nothing_new: true, .. } => (speaker, msg::news_nothing_new(l).to_owned()),
        What::Update { narrative, .. } => (speaker, narrative.best_text(l.language()).to_owned()),
        What::Assessment { name, scale, grade, assessor } => {
            let name = name.best_text(l.language());
            let who = if name.is_empty() { l.coded("news-by", assessor) } else { name };
            (Some(who.to_owned()), grades::name(l, scale, grade))
        }
    };
    Entry {
        id: format!("urn:uuid:{}", news.id),
        page: format!("{base}/{}", news.item.path()),
        title: items::words(l, &news.item),
        author: author.unwrap_or_else(|| mechanism.to_owned()),
        published: news.at,
        summary,
    }
}
