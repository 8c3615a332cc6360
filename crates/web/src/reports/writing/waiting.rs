//! What of reports waits for somebody: contributions, approvals, questions of a dialogue.

use maud::{Markup, html};
use suivi_domain::mechanisms::Mechanism;
use suivi_domain::reports::writing::contributions::{self, Placed};
use suivi_domain::reports::writing::rows::{Approval, DialogueQuestion, Report};
use suivi_domain::reports::writing::{clearance, dialogue};
use suivi_kernel::{Actor, Result};
use suivi_store::Conn;

use super::words;
use crate::context::Ctx;
use crate::followup::when;
use crate::i18n::msg;
use crate::reports::list::today;
use crate::ui;

/// What waits.
#[derive(Default)]
pub struct Waiting {
    contributions: Vec<Placed>,
    approvals: Vec<(Report, Approval)>,
    questions: Vec<(Report, DialogueQuestion)>,
}

impl Waiting {
    /// What waits for the actor.
    pub fn of(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism) -> Result<Self> {
        if !actor.is_member_of(&mechanism.id) {
            return Ok(Waiting::default());
        }
        Ok(Waiting {
            contributions: contributions::waiting(conn, actor, mechanism)?,
            approvals: clearance::waiting(conn, actor, mechanism)?,
            questions: dialogue::waiting(conn, actor, mechanism)?,
        })
    }

    fn is_nothing(&self) -> bool {
        self.contributions.is_empty() && self.approvals.is_empty() && self.questions.is_empty()
    }
}

/// The section of a page that says so; nothing where nothing waits.
pub fn section(ctx: &Ctx, waiting: &Waiting) -> Result<Markup> {
    let l = ctx.l10n;
    if waiting.is_nothing() {
        return Ok(html! {});
    }
    let now = ctx.app.db.clock().now();
    let today = today(ctx);
    Ok(html! {
        section {
            h2 { (msg::report_waiting(l)) }
            ul.plain {
                @for (report, _) in &waiting.approvals {
                    li { a href={ (words::address(ctx, &report.slug)) "/clearance" } { (msg::report_to_approve(l)) ": " (words::title(report)?) }
                        @if let Some(due) = report.due_on { " " (when::due(l, due, today)) } }
                }
                @for (report, question) in &waiting.questions {
                    li { a href={ (words::address(ctx, &report.slug)) "/questions#question-" (question.number) } {
                            (msg::night_question(l, i64::from(question.number))) ": " (ui::user_text(&ui_excerpt(&question.question))) }
                        " " span.(if question.due_at < now { "overdue" } else { "muted" }) { (msg::night_until(l)) " " (ui::moment(l, question.due_at)) } }
                }
                @for one in &waiting.contributions {
                    li {
                        a href={ (ctx.base()) "/reports/contributions/" (one.row.id) } {
                            (ui::user_text(&one.section.heading)) ": " (words::title(&one.report)?) }
                        " " (words::contribution_tag(l, &one.row, today)) " " (when::due(l, one.row.due_on, today))
                    }
                }
            }
        }
    })
}

/// The beginning of a text.
pub(super) fn ui_excerpt(text: &str) -> String {
    let short: String = text.chars().take(120).collect();
    if short.len() < text.len() { format!("{short}…") } else { short }
}
