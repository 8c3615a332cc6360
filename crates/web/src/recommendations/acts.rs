//! One act on many: select rows, set cluster, tags or verified, and take it back. Task: an officer sorts a page of
//! recommendations in a minute, by keyboard.

use axum::extract::Path;
use axum::response::Redirect;
use maud::{Markup, html};
use serde::Deserialize;
use suivi_domain::recommendations::acts as domain;
use suivi_domain::recommendations::bulk::{self, BulkChange};
use suivi_domain::recommendations::queries::Row;
use suivi_domain::recommendations::search::Listing;
use suivi_kernel::vocab;
use suivi_kernel::{Problem, Refusal, Result};

use super::names::{ClusterNames, OwnNames};
use super::query::ListQuery;
use crate::accounts::answer::some;
use crate::context::Ctx;
use crate::errors::Failure;
use crate::followup::allocations;
use crate::i18n::msg;
use crate::input::Posted;
use crate::shell;
use crate::ui::{self, Bulk, ButtonKind, Choice, Crumb, Field, Notice, NoticeKind};

/// Most records that one act may change.
const MOST: usize = 10_000;

/// The rows with boxes and the acts below them.
pub fn selection(ctx: &Ctx, listing: &Listing, own: &OwnNames, entry: impl Fn(&Row) -> Markup) -> Markup {
    let l = ctx.l10n;
    let list = html! {
        ol.plain.results {
            @for row in &listing.rows {
                @let id = format!("row-{}", row.record.id);
                li.selectable {
                    input type="checkbox" name="selected" value=(row.record.id) id=(id)
                        aria-label=(msg::select_row(l, row.record.slug.as_str()));
                    div { (entry(row)) }
                }
            }
        }
    };
    let here = ctx.uri.path_and_query().map_or("", |path| path.as_str());
    let acts = html! {
        (ui::hidden("back", here))
        div.act-fields {
            (ui::select(l, &Field::optional("verified", msg::field_verified(l)), &[
                Choice::new("", msg::bulk_unchanged(l), true),
                Choice::new("yes", msg::bulk_verify(l), false),
                Choice::new("no", msg::bulk_unverify(l), false),
            ]))
            (cluster_choice(ctx, &own.clusters))
            (tag_choice(ctx, "theme", msg::bulk_theme(l)))
            (tag_choice(ctx, "person", msg::bulk_person(l)))
            (tag_choice(ctx, "sdg", msg::bulk_sdg(l)))
            (allocations::bulk_fields(ctx, own.institutions.values()))
        }
        (ui::button(ButtonKind::Primary, msg::button_apply(l), None))
        (ui::button_link(ButtonKind::Secondary, msg::acts_title(l), &format!("{}/acts", ctx.base())))
    };
    ui::bulk_selection(
        l,
        &Bulk {
            action: &format!("{}/recommendations/set", ctx.base()),
            csrf: ctx.csrf(),
            list,
            acts,
            all_matching: (listing.total > listing.rows.len()).then_some(listing.total as u64),
        },
    )
}

fn cluster_choice(ctx: &Ctx, clusters: &ClusterNames) -> Markup {
    let l = ctx.l10n;
    let mut named: Vec<(&str, &str)> =
        clusters.iter().map(|(id, (_, names))| (id.as_str(), names.best_text(l.language()))).collect();
    named.sort_by_key(|(_, name)| name.to_lowercase());
    let mut choices = vec![
        Choice::new("", msg::bulk_unchanged(l), true),
        Choice::new("none", msg::bulk_cluster_none(l), false),
    ];
    choices.extend(named.into_iter().map(|(id, name)| Choice::new(id, name, false)));
    ui::select(l, &Field::optional("cluster", msg::bulk_cluster(l)), &choices)
}

fn tag_choice(ctx: &Ctx, scheme: &str, label: &str) -> Markup {
    let l = ctx.l10n;
    let terms: Vec<&vocab::Term> = match scheme {
        "theme" => vocab::themes().iter().filter(|t| t.scheme == "uhri_current").collect(),
        "person" => vocab::persons().iter().collect(),
        _ => vocab::sdg_goals().iter().chain(vocab::sdg_targets()).collect(),
    };
    let mut named: Vec<(String, String)> =
        terms.into_iter().map(|t| (t.code.clone(), super::names::tag(l, scheme, &t.code))).collect();
    if scheme != "sdg" {
        named.sort_by_key(|(_, name)| name.to_lowercase());
    }
    let mut choices = vec![Choice::new("", msg::bulk_unchanged(l), true)];
    choices.extend(named.iter().map(|(code, name)| Choice::new(code, name, false)));
    ui::select(l, &Field::optional(scheme, label), &choices)
}

/// The form of an act.
#[derive(Deserialize)]
pub struct SetForm {
    #[serde(default)]
    selected: Vec<String>,
    #[serde(default)]
    all_matching: String,
    #[serde(default)]
    back: String,
    #[serde(default)]
    verified: String,
    #[serde(default)]
    cluster: String,
    #[serde(default)]
    theme: String,
    #[serde(default)]
    person: String,
    #[serde(default)]
    sdg: String,
    #[serde(default)]
    accept: Vec<String>,
    #[serde(default)]
    refuse: Vec<String>,
    #[serde(default)]
    lead: String,
    #[serde(default)]
    supports: Vec<String>,
}

impl SetForm {
    fn change(&self) -> BulkChange {
        let tags = [("theme", &self.theme), ("person", &self.person), ("sdg", &self.sdg)];
        let chosen = tags.into_iter().filter(|(_, code)| !code.is_empty());
        let chosen = chosen.map(|(scheme, code)| (scheme.to_owned(), code.clone()));
        let written =
            |value: &String| value.split_once(':').map(|(scheme, code)| (scheme.to_owned(), code.to_owned()));
        BulkChange {
            verified: (!self.verified.is_empty()).then(|| self.verified == "yes"),
            cluster: match self.cluster.as_str() {
                "" => None,
                "none" => Some(None),
                id => Some(Some(id.to_owned())),
            },
            add_tags: chosen.chain(self.accept.iter().filter_map(written)).collect(),
            refuse_tags: self.refuse.iter().filter_map(written).collect(),
            lead: some(&self.lead),
            supports: self.supports.clone(),
        }
    }

    /// The list the form stood on; only a path of this site.
    fn list(&self, ctx: &Ctx) -> ui::Address {
        let list = format!("{}/recommendations", ctx.base());
        let back = if self.back.starts_with(&list) { self.back.as_str() } else { list.as_str() };
        ui::Address::of(back).without("done")
    }
}

/// Sets what the form says on the selected records, or on all that the list found.
pub async fn set(ctx: Ctx, Posted(form): Posted<SetForm>) -> Result<Redirect, Failure> {
    let back = form.list(&ctx);
    let (asking, change) = (ctx.clone(), form.change());
    let query = back.to_string();
    let done = tokio::task::spawn_blocking(move || {
        let mechanism = asking.mechanism()?;
        let ids = if form.all_matching == "yes" {
            let asked = ListQuery::parse(query.split_once('?').map_or("", |(_, query)| query))?;
            let found = asking.app.register.ids(&asking.actor, Some(mechanism), &asked.filter, MOST + 1)?;
            if found.len() > MOST {
                return Err(Refusal::invalid("selected", Problem::too_long(MOST)).into());
            }
            found
        } else {
            form.selected
        };
        let done =
            asking.app.db.write_here(|tx| bulk::set_for_many(tx, &asking.actor, mechanism, &ids, &change))?;
        asking.app.register.settle();
        Ok::<_, suivi_kernel::Error>(done)
    })
    .await??;
    Ok(Redirect::to(&back.with("done", &done.act_id).to_string()))
}

/// What the act named in the address did, with a way to take it back.
pub async fn notice_of_address(ctx: &Ctx) -> Result<Option<Notice>> {
    let address = ui::Address::of(&ctx.uri.to_string());
    let Some((_, id)) = address.query().iter().find(|(name, _)| name == "done") else { return Ok(None) };
    let Some(mechanism) = ctx.mechanism.clone() else { return Ok(None) };
    let (actor, id) = (ctx.actor.clone(), id.clone());
    let latest = ctx.app.db.read(move |conn| domain::latest(conn, &actor, &mechanism, 50)).await;
    let Some(act) = latest.ok().and_then(|acts| acts.into_iter().find(|act| act.id == id)) else {
        return Ok(None);
    };
    let l = ctx.l10n;
    let changed = u64::try_from(act.objects).unwrap_or(0);
    let is_of_pairs = act.kind == "duplicates";
    if act.undone_at.is_some() {
        let words =
            if is_of_pairs { msg::duplicates_undone(l, changed) } else { msg::act_undone(l, changed) };
        return Ok(Some(Notice { kind: NoticeKind::Done, words, action: None }));
    }
    let undo = (changed > 0).then(|| {
        let action = format!("{}/acts/{}/undo", ctx.base(), act.id);
        ui::post_button(ButtonKind::Secondary, msg::button_undo(l), &action, ctx.csrf())
    });
    let words = if is_of_pairs { msg::duplicates_done(l, changed) } else { msg::bulk_done(l, changed) };
    Ok(Some(Notice { kind: NoticeKind::Done, words, action: undo }))
}

/// Takes an act back.
pub async fn undo(
    ctx: Ctx,
    Path((_, _, id)): Path<(String, String, String)>,
    _: Posted<Nothing>,
) -> Result<Redirect, Failure> {
    let asking = ctx.clone();
    tokio::task::spawn_blocking(move || {
        let mechanism = asking.mechanism()?;
        let undone = asking.app.db.write_here(|tx| domain::undo(tx, &asking.actor, mechanism, &id))?;
        asking.app.register.settle();
        Ok::<_, suivi_kernel::Error>(undone)
    })
    .await??;
    Ok(Redirect::to(&format!("{}/acts", ctx.base())))
}

/// A form with nothing in it but its token.
#[derive(Deserialize)]
pub struct Nothing {}

/// The latest acts.
pub async fn page(ctx: Ctx) -> Result<Markup, Failure> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let acts = ctx.app.db.read(move |conn| domain::latest(conn, &actor, &mechanism, 100)).await?;
    let l = ctx.l10n;
    let register = Crumb::to(msg::register_title(l), format!("{}/recommendations", ctx.base()));
    let cx = shell::page_below(&ctx, msg::acts_title(l), vec![register]);
    let rows = acts
        .iter()
        .map(|act| {
            let action = format!("{}/acts/{}/undo", ctx.base(), act.id);
            ui::Row::new(vec![
                ui::moment(l, act.at),
                ui::user_text(&act.actor_label),
                html! { code { (act.summary) } },
                html! { (l.number(i64::from(act.objects))) },
                match act.undone_at {
                    Some(at) => html! { (msg::import_state_undone(l)) " " (ui::moment(l, at)) },
                    None => ui::post_button(ButtonKind::Secondary, msg::button_undo(l), &action, ctx.csrf()),
                },
            ])
        })
        .collect();
    let main = html! {
        (ui::page_head(html! { (msg::acts_title(l)) }, None, None))
        @if acts.is_empty() { (ui::empty_state(msg::acts_title(l), msg::timeline_empty(l), None)) }
        @else {
            (ui::data_table(l, &ui::Table {
                caption: msg::acts_title(l),
                caption_is_seen: false,
                columns: vec![
                    ui::Column::text(msg::audit_when(l)),
                    ui::Column::text(msg::audit_who(l)),
                    ui::Column::main(msg::audit_what(l)),
                    ui::Column::number(msg::chart_unit_recommendations(l)),
                    ui::Column::text(msg::button_undo(l)),
                ],
                rows,
            }))
        }
    };
    Ok(ui::page(&cx, main))
}
