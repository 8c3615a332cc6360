//! Hints beside the form: what is still missing, how long the easy summary is, what in it is hard to read, what looks like personal
//! data. Made on the server, when a text is checked or saved.

use maud::{Markup, html};
use suivi_domain::hub::practices::model::{ADVISED, Facts, NEEDED, PracticeText};
use suivi_kernel::{FieldProblem, Language};
use suivi_language::easy_read::{self, Finding, Rule, Severity};

use super::words;
use crate::context::Ctx;
use crate::i18n::msg;
use crate::ui::{self, Shape, Tone};

/// What there is to say about a text. On its form each part leads to its field.
pub fn panel(ctx: &Ctx, text: &PracticeText, facts: &Facts, (language, on_form): (Language, bool)) -> Markup {
    let l = ctx.l10n;
    let (count, longest) = text.easy_words(language);
    let personal: Vec<FieldProblem> = text
        .hindrances(language)
        .into_iter()
        .chain(facts.hindrances())
        .filter(|wrong| wrong.problem.key.starts_with("problem-personal"))
        .collect();
    html! {
        section.checks #hints {
            h2 { (msg::practice_hints(l)) }
            h3 { (msg::practice_template(l)) }
            ul.plain {
                @for name in NEEDED { li { (written(ctx, text, name, true, on_form)) } }
                @for name in ADVISED { li { (written(ctx, text, name, false, on_form)) } }
            }
            @if !personal.is_empty() {
                h3 { (msg::practice_personal(l)) }
                ul { @for wrong in &personal { li { (words::part(l, &wrong.field)) ": " (l.problem(&wrong.problem)) } } }
            }
            h3 { (words::part(l, "easy")) }
            p.overdue[count > longest] { (msg::practice_easy_count(l, count, longest)) }
            (easy(ctx, &text.easy, language))
        }
    }
}

/// Whether a part of the template is written.
fn written(ctx: &Ctx, text: &PracticeText, name: &str, is_needed: bool, on_form: bool) -> Markup {
    let l = ctx.l10n;
    let tag = match (text.part(name).is_empty(), is_needed) {
        (false, _) => ui::status_tag(msg::practice_written(l), Shape::Full, Tone::Good),
        (true, true) => ui::status_tag(msg::practice_missing(l), Shape::Open, Tone::Attention),
        (true, false) => ui::status_tag(msg::practice_advised(l), Shape::Open, Tone::Neutral),
    };
    let part = words::part(l, name);
    html! { (tag) " " @if on_form { a href={ "#field-" (name) } { (part) } } @else { (part) } }
}

/// What the rules of easy-to-read texts say.
fn easy(ctx: &Ctx, text: &str, language: Language) -> Markup {
    let l = ctx.l10n;
    let rule = |rule: Rule| l.find(&format!("easy-read-{}", rule.code().to_lowercase())).unwrap_or_default();
    let line = |finding: &Finding| {
        html! {
            @match finding.severity {
                Severity::Error => { (ui::status_tag(msg::easy_read_error(l), Shape::Triangle, Tone::Overdue)) }
                Severity::Warn => { (ui::status_tag(msg::easy_read_warning(l), Shape::Diamond, Tone::Attention)) }
            } " "
            (rule(finding.rule))
            @if !finding.seen.is_empty() { " – " (ui::text_in(language, &finding.seen)) }
        }
    };
    let found = if text.is_empty() { Vec::new() } else { easy_read::check(text, language) };
    html! {
        @if !text.is_empty() && found.is_empty() { p { (msg::easy_read_nothing(l)) } }
        @if !found.is_empty() { ul.plain { @for finding in &found { li { (line(finding)) } } } }
    }
}
