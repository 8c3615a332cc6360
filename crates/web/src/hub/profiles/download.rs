//! The overview as a file: the same profiles as on the page, all of them.

use axum::response::Response;
use suivi_domain::mechanisms::profiles::Number;
use suivi_formats::export::{Column, Format, Table, Value};

use super::overview::{self, Entry};
use super::query::ProfileQuery;
use super::words;
use crate::context::Ctx;
use crate::download;
use crate::errors::Failure;
use crate::i18n::{L10n, msg};

/// The list as CSV.
pub async fn csv(ctx: Ctx, asked: ProfileQuery) -> Result<Response, Failure> {
    answer(ctx, asked, Format::Csv).await
}

/// The list as an Excel workbook.
pub async fn xlsx(ctx: Ctx, asked: ProfileQuery) -> Result<Response, Failure> {
    answer(ctx, asked, Format::Xlsx).await
}

/// The list as JSON.
pub async fn json(ctx: Ctx, asked: ProfileQuery) -> Result<Response, Failure> {
    answer(ctx, asked, Format::Json).await
}

async fn answer(ctx: Ctx, asked: ProfileQuery, format: Format) -> Result<Response, Failure> {
    let l = ctx.l10n;
    let entries = overview::read(&ctx, &asked).await?;
    let site = format!("{}{}", ctx.app.settings.public_address, words::base(&ctx));
    let today = words::today(&ctx);
    let file = download::written(format, &table(l), |put| {
        entries.iter().try_for_each(|entry| put(&values(l, entry, &site, today)))
    })?;
    download::answer(&ctx, "profiles", format, file)
}

fn table(l: L10n) -> Table {
    Table {
        title: msg::profiles_title(l).to_owned(),
        language: l.language(),
        columns: vec![
            Column::narrow("state", msg::profile_state_code(l)),
            Column::new("state_name", msg::profile_state(l)),
            Column::wide("mechanism", msg::profile_mechanism(l)),
            Column::new("type", msg::profile_kind(l)),
            Column::narrow("level", msg::mechanism_level(l)),
            Column::narrow("year", l.coded("profile-number", Number::Year.code())),
            Column::narrow("groups", msg::profile_groups(l)),
            Column::narrow("confirmed_on", msg::profile_confirmed_on(l)),
            Column::new("confirmation", msg::profile_confirmation(l)),
            Column::wide("contact", msg::profile_contact(l)),
            Column::new("contact_email", msg::profile_contact_email(l)),
            Column::new("url", msg::field_address(l)),
        ],
    }
}

fn values<'a>(l: L10n, entry: &'a Entry, site: &str, today: suivi_kernel::Date) -> Vec<Value<'a>> {
    let document = &entry.document;
    let content = &document.content;
    let best = |text: &suivi_kernel::LocalText| text.best_text(l.language()).to_owned();
    vec![
        document.state.as_str().into(),
        entry.state.as_str().into(),
        best(&content.names).into(),
        content.kind.as_deref().map(|kind| words::kind(l, kind).to_owned()).into(),
        l.coded("mechanism-level", &document.level).to_owned().into(),
        content.number(Number::Year).map(i64::from).into(),
        document.groups.as_slice().into(),
        document.confirmed_on.into(),
        words::age(l, document, today).into(),
        best(&content.contact).into(),
        content.contact_email.as_str().into(),
        format!("{site}/{}", entry.slug).into(),
    ]
}
