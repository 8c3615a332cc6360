//! Asking institutions for their parts, at the section they are for. The task: the secretariat asks a ministry in half a minute.

use axum::extract::Path;
use axum::response::Response;
use maud::{Markup, html};
use suivi_domain::mechanisms::Branch;
use suivi_domain::reports::writing::contributions;
use suivi_domain::reports::writing::queries::Desk;
use suivi_kernel::{Refusal, Result};

use super::{desk, words};
use crate::accounts::answer::{Again, Sent, date, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::followup::when;
use crate::i18n::msg;
use crate::input::Posted;
use crate::reports::list::today;
use crate::ui::{self, ButtonKind, Field};

/// The requests on a section's page, and the form for one more.
pub fn section(ctx: &Ctx, desk: &Desk, branches: &[Branch], sent: &Sent, again: &Again) -> Markup {
    let l = ctx.l10n;
    let today = today(ctx);
    let asks = !branches.is_empty() && words::is_open(&desk.report);
    if !asks && desk.contributions.is_empty() {
        return html! {};
    }
    let here = format!("{}/sections/{}", words::address(ctx, &desk.report.slug), desk.section.slug);
    let is_sent = value(sent, "act") == "ask";
    let none = ui::FieldErrors::default();
    let errors = if is_sent { &again.errors } else { &none };
    html! {
        section #contributions {
            h2 { (msg::report_contributions(l)) }
            ul.plain {
                @for one in &desk.contributions {
                    li {
                        a href={ (ctx.base()) "/reports/contributions/" (one.id) } {
                            (words::institution(l, &desk.institutions, Some(&one.institution_id))) }
                        " " (words::contribution_tag(l, one, today)) " " (when::due(l, one.due_on, today))
                    }
                }
            }
            @if asks {
                details open[is_sent] {
                    summary { (msg::contribution_ask(l)) }
                    (ui::form(&format!("{here}/ask"), ctx.csrf(), html! {
                        (ui::hidden("act", "ask"))
                        (desk::whom_and_when(ctx, branches, if is_sent { sent } else { &NOTHING }, errors, 2))
                        (ui::text_area(l, &Field::new("question", msg::contribution_question(l)).value(if is_sent { value(sent, "question") } else { "" }).errors(errors).rows(4)))
                        (ui::button(ButtonKind::Secondary, msg::contribution_ask(l), None))
                    }))
                }
            }
        }
    }
}

/// A form of which nothing was sent.
static NOTHING: Sent = Sent::new();

/// Asks.
pub async fn ask(
    ctx: Ctx,
    Path((_, _, slug, section)): Path<(String, String, String, String)>,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let (actor, mechanism, asked) = (ctx.actor.clone(), ctx.mechanism()?.clone(), sent.clone());
    let place = (slug.clone(), section.clone());
    let made = ctx.app.db.write(move |tx| {
        let due = date(&asked, "due_on").map_err(|wrong| Refusal::Invalid(vec![wrong]))?;
        let what = (value(&asked, "institution"), value(&asked, "question"), due);
        contributions::ask(tx, &actor, &mechanism, (&place.0, &place.1), what)
    });
    desk::finish(&ctx, (slug, section), &sent, made.await.map(|_| "report-contribution-asked")).await
}
