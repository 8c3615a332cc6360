//! The list of questions. Its task: whoever knows something finds the question that waits for it; whoever asks, what others
//! asked before.

use maud::{Markup, html};
use serde::Deserialize;
use suivi_domain::hub::exchange::{self, QuestionDocument, QuestionFilter, Standing};
use suivi_domain::hub::shelf::Item;
use suivi_domain::mechanisms;
use suivi_kernel::{Language, Problem, Refusal, Result};

use super::words;
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Asked;
use crate::paging::Page;
use crate::shell;
use crate::ui::{self, ButtonKind, Choice, Field};

/// What the address asks for.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Wanted {
    standing: String,
    capacity: String,
    theme: String,
    state: String,
    language: String,
}

impl Wanted {
    fn filter(&self) -> Result<QuestionFilter> {
        let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        let unknown = |name, text: &str| Refusal::invalid(name, Problem::unknown_choice(text));
        let standing: Option<Standing> = some(&self.standing)
            .map(|code| code.parse().map_err(|_| unknown("standing", &code)))
            .transpose()?;
        let language: Option<Language> = some(&self.language)
            .map(|code| code.parse().map_err(|_| unknown("language", &code)))
            .transpose()?;
        Ok(QuestionFilter {
            standing,
            capacity: some(&self.capacity),
            theme: some(&self.theme),
            state: some(&self.state),
            language,
        })
    }

    fn is_narrowed(&self) -> bool {
        [&self.standing, &self.capacity, &self.theme, &self.state, &self.language]
            .into_iter()
            .any(|text| !text.is_empty())
    }
}

/// The page.
pub async fn page(ctx: Ctx, Asked(wanted): Asked<Wanted>) -> Result<Markup, Failure> {
    let l = ctx.l10n;
    let (page, filter, actor) = (Page::of(&ctx.uri)?, wanted.filter()?, ctx.actor.clone());
    let (rows, total, here) = ctx
        .app
        .db
        .read(move |conn| {
            let (rows, total) = exchange::questions(conn, &actor, &filter, page.window())?;
            let here: Vec<String> = mechanisms::all(conn)?.into_iter().map(|one| one.state).collect();
            Ok((rows, total, here))
        })
        .await?;
    let cx = shell::page_below(&ctx, msg::exchange_questions(l), Vec::new());
    let base = format!("{}/questions", ctx.base());
    let ask = || ui::button_link(ButtonKind::Primary, msg::exchange_ask(l), &format!("{base}/new"));
    let head = ui::page_head(
        html! { (msg::exchange_questions(l)) },
        Some(html! { (msg::exchange_questions_lead(l)) }),
        Some(ask()),
    );
    let main = html! {
        div.list-head {
            p { strong { (msg::exchange_questions_count(l, total)) } }
            @if wanted.is_narrowed() { p { a href=(base) { (msg::filters_clear(l)) } } }
        }
        @if rows.is_empty() && wanted.is_narrowed() {
            (ui::empty_state(msg::results_none(l), msg::exchange_questions_none_step(l), None))
        } @else if rows.is_empty() {
            (ui::empty_state(msg::exchange_questions_empty(l), msg::exchange_questions_empty_step(l), Some(ask())))
        } @else {
            ul.plain { @for (item, document) in &rows { (row(&ctx, item, document)?) } }
            (ui::pagination(l, &page.ways(&ctx, rows.len(), total)))
        }
        p { a href={ (ctx.base()) "/moderation" } { (msg::exchange_moderation(l)) } }
    };
    Ok(ui::page_with_side(&cx, head, filters(&ctx, &wanted, &here), main))
}

fn row(ctx: &Ctx, item: &Item, document: &QuestionDocument) -> Result<Markup> {
    let l = ctx.l10n;
    let answers = document.answers.iter().filter(|answer| answer.hidden.is_none()).count();
    Ok(html! {
        li {
            h2 { a href={ (ctx.base()) "/questions/" (item.slug) } { (ui::local_text(l, &item.titles()?)) } }
            p {
                (words::standing(l, document.standing())) " "
                (words::audience(l, &item.audience))
            }
            (ui::local_prose(l, &item.summaries()?))
            p.muted {
                (words::speaker(l, &document.speaker)) " · " (ui::day(l, document.asked_at.date())) " · "
                (msg::exchange_answers_count(l, answers))
                @if !document.capacities.is_empty() { " · " (words::capacity_names(l, &document.capacities)) }
            }
        }
    })
}

fn filters(ctx: &Ctx, wanted: &Wanted, here: &[String]) -> Markup {
    let l = ctx.l10n;
    let standings: Vec<Choice<'_>> = Standing::ALL
        .iter()
        .map(|one| {
            let word = l.coded("exchange-standing", one.code());
            Choice::new(one.code(), word, one.code() == wanted.standing)
        })
        .collect();
    ui::filter_form(
        l,
        ctx.uri.path(),
        html! {
            (ui::select(l, &Field::optional("standing", msg::exchange_standing(l)), &standings))
            (ui::select(l, &Field::optional("capacity", msg::exchange_capacity(l)), &words::capacities(l, &[&wanted.capacity])))
            (words::theme_field(l, &Field::optional("theme", msg::field_theme(l)), &wanted.theme))
            (words::state_field(l, &Field::optional("state", msg::exchange_state(l)), &words::states(l, here), &wanted.state))
            (ui::select(l, &Field::optional("language", msg::exchange_language(l)), &words::languages(&[&wanted.language])))
        },
    )
}
