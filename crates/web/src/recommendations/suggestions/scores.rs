//! How good the suggestions are. Task: an administrator sees label by label how far the model can be trusted, and what people
//! here thought of it.

use maud::{Markup, html};
use suivi_domain::recommendations::suggestions::{self, Decisions, SetBy};
use suivi_kernel::Result;
use suivi_language::suggest::{Field, FieldScores, Model, Score};

use super::{address, code_name, scheme_name};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::shell;
use crate::ui::{self, Cell, Column, Crumb, Row, Table};

/// The page.
pub async fn page(ctx: Ctx) -> Result<Markup, Failure> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let read = move |conn: &mut suivi_store::Conn| suggestions::decisions(conn, &actor, &mechanism);
    let decisions = ctx.app.db.read(read).await?;
    let l = ctx.l10n;
    let above = Crumb::to(msg::suggestions_title(l), address(&ctx));
    let cx = shell::page_below(&ctx, msg::suggestions_scores(l), vec![above]);
    let about = Model::shipped().about();
    let languages: Vec<&str> = about.languages.iter().map(|language| language.autonym()).collect();
    let main = html! {
        (ui::page_head(html! { (msg::suggestions_scores(l)) }, None, None))
        p { (msg::suggestions_scores_source(l, about.source.as_str())) ". " (msg::suggestions_scores_languages(l, languages.join(msg::list_comma(l)).as_str())) }
        section {
            h2 { (msg::suggestions_here(l)) }
            p { (msg::suggestions_here_lead(l)) }
            (decided(&ctx, &decisions))
        }
        @match &about.scores {
            None => p { (msg::suggestions_scores_none(l)) },
            Some(scores) => {
                p { (msg::suggestions_scores_lead(l, l.number(i64::try_from(scores.states).unwrap_or(0)).as_str(),
                    l.number(i64::try_from(scores.texts).unwrap_or(0)).as_str())) }
                @for field in &scores.fields { (table(&ctx, field)) }
            }
        }
    };
    Ok(ui::page(&cx, main))
}

fn decided(ctx: &Ctx, decisions: &[Decisions]) -> Markup {
    let l = ctx.l10n;
    let row = |one: &Decisions| {
        let by = match one.set_by {
            SetBy::Rule => msg::suggestions_by_rule(l),
            SetBy::Model => msg::suggestions_by_model(l),
            SetBy::Import => msg::suggestions_by_import(l),
        };
        let all = u64::try_from(one.accepted + one.refused).unwrap_or(0);
        Row::new(vec![
            html! { (scheme_name(ctx, one.scheme)) " " span.muted { "(" (by) ")" } },
            html! { (l.number(one.accepted)) },
            html! { (l.number(one.refused)) },
            html! { (l.share(u64::try_from(one.accepted).unwrap_or(0), all)) },
        ])
    };
    html! {
        @if decisions.is_empty() { p.muted { (msg::suggestions_none(l)) } }
        @else {
            (ui::data_table(l, &Table {
                caption: msg::suggestions_here(l),
                caption_is_seen: false,
                columns: vec![
                    Column::text(msg::suggestions_scheme(l)),
                    Column::number(msg::suggestions_accepted(l)),
                    Column::number(msg::suggestions_refused(l)),
                    Column::number(msg::suggestions_precision(l)),
                ],
                rows: decisions.iter().map(row).collect(),
            }))
        }
    }
}

fn table(ctx: &Ctx, scores: &FieldScores) -> Markup {
    let l = ctx.l10n;
    let scheme = match scores.field {
        Field::Theme => suggestions::Scheme::Theme,
        Field::Person => suggestions::Scheme::Person,
        Field::Sdg => suggestions::Scheme::Sdg,
        Field::ActionCategory => suggestions::Scheme::Action,
        Field::Institution => return html! {},
    };
    let points = |share: f64| -> Cell {
        html! { (l.decimal(share, 3)) }
    };
    let row = |name: Markup, score: &Score| {
        Row::new(vec![
            name,
            points(score.precision),
            points(score.recall),
            points(score.f1),
            html! { (l.number(i64::try_from(score.support).unwrap_or(0))) },
        ])
    };
    let mut rows = vec![row(html! { strong { (msg::suggestions_all_labels(l)) } }, &scores.micro)];
    rows.extend(
        scores.labels.iter().map(|label| row(html! { (code_name(ctx, scheme, &label.code)) }, &label.score)),
    );
    html! {
        section {
            h2 { (scheme_name(ctx, scheme)) }
            (ui::data_table(l, &Table {
                caption: scheme_name(ctx, scheme),
                caption_is_seen: false,
                columns: vec![
                    Column::text(msg::suggestions_label(l)),
                    Column::number(msg::suggestions_precision(l)),
                    Column::number(msg::suggestions_recall(l)),
                    Column::number(msg::suggestions_f1(l)),
                    Column::number(msg::suggestions_support(l)),
                ],
                rows,
            }))
        }
    }
}
