//! Adding evidence. The task: a focal point adds one more file or link to an update, a measure or a recommendation.

use axum::extract::Request;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use serde::Deserialize;
use suivi_domain::followup::evidence::{self as domain, Holder, Source};
use suivi_domain::followup::model::{EvidenceKind, Subject};
use suivi_domain::followup::updates::{self, about};
use suivi_kernel::{Error, Problem, Refusal, Result};
use suivi_store::Conn;

use super::{Fields, fields, labels, received};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::followup::updates::{item_address, title};
use crate::i18n::msg;
use crate::input::{Asked, Uploaded};
use crate::shell;
use crate::ui::{self, ButtonKind, FieldErrors};

/// What the piece is for: one of the three.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Wanted {
    #[serde(default)]
    update: String,
    #[serde(default)]
    measure: String,
    #[serde(default)]
    recommendation: String,
}

impl Wanted {
    fn fields(&self) -> [(&'static str, &str); 3] {
        [("update", &self.update), ("measure", &self.measure), ("recommendation", &self.recommendation)]
    }
}

/// What the piece is for, and the page to go back to.
struct Goal {
    holder: Holder,
    back: String,
    name: Markup,
}

fn goal(conn: &mut Conn, ctx: &Ctx, wanted: &Wanted) -> Result<Goal> {
    let mechanism = ctx.mechanism()?;
    if !wanted.update.is_empty() {
        let whole = updates::one(conn, &ctx.actor, mechanism, &wanted.update)?;
        let item = whole.line.about.ok_or(Refusal::NotFound)?;
        return Ok(Goal {
            holder: Holder::Update(wanted.update.clone()),
            back: format!("{}/updates/{}", ctx.base(), wanted.update),
            name: title(ctx.l10n, &item),
        });
    }
    let (kind, name) = match (wanted.measure.as_str(), wanted.recommendation.as_str()) {
        ("", "") => return Err(Refusal::NotFound.into()),
        ("", recommendation) => ("recommendation", recommendation),
        (measure, _) => ("measure", measure),
    };
    let item = about::find(conn, mechanism, kind, name)?;
    let holder = match &item.subject {
        Subject::Measure(id) => Holder::Measure(id.clone()),
        Subject::Case(id) => Holder::Case(id.clone()),
        Subject::Cluster(_) => return Err(Refusal::NotFound.into()),
    };
    Ok(Goal { holder, back: item_address(ctx, &item), name: title(ctx.l10n, &item) })
}

/// The form.
pub async fn page(ctx: Ctx, Asked(wanted): Asked<Wanted>) -> Result<Markup, Failure> {
    Ok(show(&ctx, &wanted, &Fields::default(), &FieldErrors::default()).await?)
}

async fn show(ctx: &Ctx, wanted: &Wanted, typed: &Fields, errors: &FieldErrors) -> Result<Markup> {
    let l = ctx.l10n;
    let (asking, asked) = (ctx.clone(), wanted.clone());
    let goal = ctx.app.db.read(move |conn| goal(conn, &asking, &asked)).await?;
    let cx = shell::page_below(ctx, msg::evidence_add(l), Vec::new());
    let labels: Vec<(&str, &str)> = labels(l).collect();
    let main = html! {
        (ui::error_summary(l, errors, &labels))
        (ui::page_head(html! { (msg::evidence_add(l)) }, Some(html! { a href=(goal.back) { (goal.name) } }), None))
        (ui::upload_form(&format!("{}/evidence/new", ctx.base()), ctx.csrf(), html! {
            @for (name, value) in wanted.fields() { (ui::hidden(name, value)) }
            (fields::all(ctx, typed, errors))
            p.hint { (msg::evidence_internal_first(l)) }
            (ui::button(ButtonKind::Primary, msg::button_add(l), None))
        }))
    };
    Ok(ui::page(&cx, main))
}

/// Keeps the file or the link.
pub async fn send(ctx: Ctx, request: Request) -> Result<Response, Failure> {
    let mut sent = Uploaded::of_request(&ctx, request, domain::LARGEST).await?;
    let wanted = Wanted {
        update: sent.field("update").to_owned(),
        measure: sent.field("measure").to_owned(),
        recommendation: sent.field("recommendation").to_owned(),
    };
    let typed = Fields::read(&|name: &str| sent.field(name).to_owned());
    match add(&ctx, &wanted, &typed, &mut sent).await {
        Ok(back) => {
            let done = ui::Address::of(&back).with("done", "evidence-was-added");
            Ok(Redirect::to(&done.to_string()).into_response())
        }
        Err(Error::Refusal(refusal @ Refusal::Invalid(_))) => {
            let errors = FieldErrors::of_refusal(ctx.l10n, &refusal);
            let page = show(&ctx, &wanted, &typed, &errors).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(error) => Err(Failure(error)),
    }
}

async fn add(ctx: &Ctx, wanted: &Wanted, typed: &Fields, sent: &mut Uploaded) -> Result<String> {
    let (asking, asked) = (ctx.clone(), wanted.clone());
    let goal = ctx.app.db.read(move |conn| goal(conn, &asking, &asked)).await?;
    let source = match (received(ctx, sent.file.take()).await?, typed.address.trim()) {
        (Some(file), _) => Source::File(file),
        (None, "") => return Err(Refusal::invalid("file", Problem::required("")).into()),
        (None, address) => Source::Link(address.to_owned()),
    };
    let new = typed.to_evidence(goal.holder, source, EvidenceKind::Report)?;
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    ctx.app.db.write(move |tx| domain::add(tx, &actor, &mechanism, new)).await?;
    Ok(goal.back)
}
