//! A rule of one's own for a document of another kind. Task: an officer says in two lines which passages of an unusual
//! document are recommendations.

use axum::extract::Path;
use axum::response::Response;
use maud::{Markup, html};
use suivi_domain::recommendations::intake::{self, Intake};
use suivi_formats::extract::general::{Numbers, Rule};
use suivi_kernel::{Problem, Refusal, Result};

use super::acts::parted;
use super::{address, review};
use crate::accounts::answer::{self, Sent, blocking, done, revision, some, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Posted;
use crate::ui::{self, ButtonKind, Choice, Field};

/// How passages may be counted, with the code that a form sends.
const NUMBERS: [(&str, Numbers); 4] = [
    ("numbered", Numbers::Numbered),
    ("levels", Numbers::Levels),
    ("items", Numbers::Items),
    ("any", Numbers::Any),
];

/// The form.
pub fn form(ctx: &Ctx, intake: &Intake) -> Markup {
    let l = ctx.l10n;
    let rule = intake.rule.clone().unwrap_or_default();
    let numbers: Vec<Choice> = NUMBERS
        .iter()
        .map(|(code, numbers)| {
            Choice::new(code, l.coded("doc-in-rule-numbers", code), *numbers == rule.numbers)
        })
        .collect();
    let section = rule.section.clone().unwrap_or_default();
    let marks = rule.marks.join("; ");
    html! {
        details.rule {
            summary { (msg::doc_in_rule(l)) }
            (ui::form(&format!("{}/rule", address(ctx, &intake.id)), ctx.csrf(), html! {
                p { (msg::doc_in_rule_lead(l)) }
                (ui::hidden("revision", &intake.revision.to_string()))
                (ui::text_field(l, &Field::optional("section", msg::doc_in_rule_section(l)).value(&section)))
                (ui::text_field(l, &Field::optional("marks", msg::doc_in_rule_marks(l)).hint(msg::doc_in_rule_marks_hint(l)).value(&marks)))
                (ui::select(l, &Field::new("numbers", msg::doc_in_rule_numbers(l)), &numbers))
                (ui::button(ButtonKind::Secondary, msg::doc_in_rule_read(l), None))
            }))
        }
    }
}

/// Reads the document again by the rule that was sent.
pub async fn apply(
    ctx: Ctx,
    Path((_, _, id)): Path<(String, String, String)>,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let read = reread(&ctx, &id, &sent).await;
    let next = |_| done(&address(&ctx, &id), "doc-in-done-reread");
    answer::outcome(&ctx, read, next, |again| review::show(&ctx, &id, again, None)).await
}

async fn reread(ctx: &Ctx, id: &str, sent: &Sent) -> Result<usize> {
    let code = value(sent, "numbers");
    let numbers = NUMBERS.iter().find(|(known, _)| *known == code).map(|(_, numbers)| *numbers);
    let rule = Rule {
        section: some(value(sent, "section").trim()),
        marks: parted(value(sent, "marks")),
        numbers: numbers.ok_or_else(|| Refusal::invalid("numbers", Problem::unknown_choice(code)))?,
    };
    let (asking, id, revision) = (ctx.clone(), id.to_owned(), revision(sent)?);
    blocking(move || {
        let mechanism = asking.mechanism.as_ref();
        let db = &asking.app.db;
        let intake = db.read_here(|conn| intake::one(conn, &asking.actor, mechanism, &id))?;
        let reading = intake::reading(&asking.app.blobs, &intake)?;
        db.write_here(|tx| intake::reread(tx, &asking.actor, mechanism, &id, revision, &rule, &reading))
    })
    .await
}
