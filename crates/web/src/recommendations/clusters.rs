//! Clusters. Task: an officer names what belongs together and sees how much of it there is.

use std::collections::BTreeMap;

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use serde::Deserialize;
use suivi_domain::recommendations::clusters;
use suivi_kernel::{Act, Error, Language, LocalText, ObjectKind, Refusal, Result};

use super::acts::Nothing;
use crate::context::Ctx;
use crate::errors::Failure;
use crate::followup::allocations;
use crate::i18n::msg;
use crate::input::Posted;
use crate::plans;
use crate::shell;
use crate::ui::{self, ButtonKind, Crumb, FieldErrors, LanguageField};

/// The names of a cluster as a form sends them.
#[derive(Debug, Default, Deserialize)]
pub struct NamesForm {
    #[serde(flatten)]
    fields: BTreeMap<String, String>,
}

impl NamesForm {
    fn names(&self) -> LocalText {
        let names = Language::ALL.into_iter().filter_map(|language| {
            let name = self.fields.get(&format!("name_{language}"))?.trim();
            (!name.is_empty()).then(|| (language, name.to_owned()))
        });
        LocalText(names.collect())
    }
}

/// The clusters with their sizes.
pub async fn page(ctx: Ctx) -> Result<Markup, Failure> {
    show(&ctx, &NamesForm::default(), &FieldErrors::default()).await
}

async fn show(ctx: &Ctx, form: &NamesForm, errors: &FieldErrors) -> Result<Markup, Failure> {
    let mechanism = ctx.mechanism()?.clone();
    let works = ctx.actor.may(Act::Create, ObjectKind::RecommendationPublished, &mechanism.id);
    let all = ctx.app.db.read(move |conn| clusters::all(conn, &mechanism)).await?;
    let l = ctx.l10n;
    let cx = shell::page_below(ctx, msg::clusters_title(l), Vec::new());
    let rows = all
        .iter()
        .map(|c| {
            let list = format!("{}/recommendations?cluster={}", ctx.base(), c.cluster.id);
            let mut cells = vec![
                html! { @if works { a href=(list) { (ui::local_text(l, &c.names)) } } @else { (ui::local_text(l, &c.names)) } },
                html! { (l.number(c.recommendations)) },
            ];
            if works {
                let edit = format!("{}/clusters/{}", ctx.base(), c.cluster.slug);
                cells.push(html! { a href=(edit) { (msg::cluster_rename(l)) } });
            }
            ui::Row::new(cells)
        })
        .collect();
    let mut columns =
        vec![ui::Column::main(msg::cluster_name(l)), ui::Column::number(msg::chart_unit_recommendations(l))];
    if works {
        columns.push(ui::Column::text(msg::button_edit(l)));
    }
    let main = html! {
        (ui::page_head(html! { (msg::clusters_title(l)) }, Some(html! { (msg::clusters_lead(l)) }), None))
        @if !errors.is_empty() { (ui::error_summary(l, errors, &[("name", msg::cluster_name(l))])) }
        @if all.is_empty() { (ui::empty_state(msg::clusters_empty(l), msg::clusters_empty_step(l), None)) }
        @else { (ui::data_table(l, &ui::Table { caption: msg::clusters_title(l), caption_is_seen: false, columns, rows })) }
        @if works {
            section {
                h2 { (msg::cluster_new(l)) }
                (ui::form(&format!("{}/clusters", ctx.base()), ctx.csrf(), html! {
                    (name_fields(ctx, &form.names(), errors))
                    (ui::button(ButtonKind::Primary, msg::button_add(l), None))
                }))
            }
        }
    };
    Ok(ui::page(&cx, main))
}

/// The names in six languages.
fn name_fields(ctx: &Ctx, names: &LocalText, errors: &FieldErrors) -> Markup {
    let l = ctx.l10n;
    let label = msg::cluster_name(l);
    let field =
        LanguageField { name: "name", label, hint: None, rows: None, is_needed: true, text: names, errors };
    ui::language_fields(l, &field)
}

/// Makes a cluster.
pub async fn create(ctx: Ctx, Posted(form): Posted<NamesForm>) -> Result<Response, Failure> {
    let (actor, mechanism, names) = (ctx.actor.clone(), ctx.mechanism()?.clone(), form.names());
    match ctx.app.db.write(move |tx| clusters::create(tx, &actor, &mechanism, names)).await {
        Ok(_) => Ok(Redirect::to(&format!("{}/clusters", ctx.base())).into_response()),
        Err(Error::Refusal(Refusal::Invalid(problems))) => {
            let errors = FieldErrors::of(ctx.l10n, &problems);
            let page = show(&ctx, &form, &errors).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(other) => Err(Failure(other)),
    }
}

/// The form to rename a cluster, and to close it when it is empty.
pub async fn edit(ctx: Ctx, Path((_, _, slug)): Path<(String, String, String)>) -> Result<Markup, Failure> {
    let mechanism = ctx.mechanism()?.clone();
    let cluster = ctx.app.db.read(move |conn| clusters::find(conn, &mechanism, &slug)).await?;
    let l = ctx.l10n;
    let names = LocalText::from_json(&cluster.names)?;
    let title = names.best_text(l.language()).to_owned();
    let above = Crumb::to(msg::clusters_title(l), format!("{}/clusters", ctx.base()));
    let cx = shell::page_below(&ctx, title.clone(), vec![above]);
    let here = format!("{}/clusters/{}", ctx.base(), cluster.slug);
    let responsible = allocations::of_cluster(&ctx, &cluster.id, &cluster.slug).await?;
    let doing = plans::doing::about_cluster(&ctx, &cluster.id).await?;
    let main = html! {
        (ui::page_head(html! { (ui::local_text(l, &names)) }, None, None))
        (responsible)
        (doing)
        (ui::form(&here, ctx.csrf(), html! {
            (name_fields(&ctx, &names, &FieldErrors::default()))
            (ui::button(ButtonKind::Primary, msg::cluster_rename(l), None))
        }))
        (ui::post_button(ButtonKind::Danger, msg::cluster_close(l), &format!("{here}/close"), ctx.csrf()))
    };
    Ok(ui::page(&cx, main))
}

/// Renames a cluster.
pub async fn rename(
    ctx: Ctx,
    Path((_, _, slug)): Path<(String, String, String)>,
    Posted(form): Posted<NamesForm>,
) -> Result<Redirect, Failure> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    ctx.app
        .db
        .write(move |tx| {
            let cluster = clusters::find(tx.conn, &mechanism, &slug)?;
            clusters::rename(tx, &actor, &mechanism, &cluster.id, form.names())
        })
        .await?;
    Ok(Redirect::to(&format!("{}/clusters", ctx.base())))
}

/// Closes an empty cluster.
pub async fn close(
    ctx: Ctx,
    Path((_, _, slug)): Path<(String, String, String)>,
    _: Posted<Nothing>,
) -> Result<Redirect, Failure> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    ctx.app
        .db
        .write(move |tx| {
            let cluster = clusters::find(tx.conn, &mechanism, &slug)?;
            clusters::close(tx, &actor, &mechanism, &cluster.id)
        })
        .await?;
    Ok(Redirect::to(&format!("{}/clusters", ctx.base())))
}
