//! Writing a request. The task: the officer says what is needed, in one sitting or in several, before anybody outside knows.

use axum::extract::Path;
use axum::response::Response;
use maud::{Markup, html};
use suivi_domain::assistance::model::Wish;
use suivi_domain::assistance::rows::Request;
use suivi_domain::assistance::{queries, requests};
use suivi_kernel::{Language, LocalText, Problem, Refusal, Result};

use super::words::{self, values};
use crate::accounts::answer::{self, Again, Sent, date, revision, some, texts, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Posted;
use crate::plans::names;
use crate::shell;
use crate::ui::{self, ButtonKind, Choice, Field, InputKind, LanguageField};

type Place = Path<(String, String, String)>;

/// How many themes a request can name.
const THEMES: usize = 3;

/// An empty form.
pub async fn new(ctx: Ctx) -> Result<Markup, Failure> {
    let sent = vec![
        ("language".to_owned(), ctx.mechanism()?.language.code().to_owned()),
        ("class".to_owned(), "1".to_owned()),
    ];
    Ok(render(&ctx, None, &sent, Again::default())?)
}

/// The form with what stands in the request.
pub async fn page(ctx: Ctx, Path((_, _, slug)): Place) -> Result<Markup, Failure> {
    let request = read(&ctx, slug).await?;
    let sent = sent_of(&request)?;
    Ok(render(&ctx, Some(&request), &sent, Again::default())?)
}

async fn read(ctx: &Ctx, slug: String) -> Result<Request> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let today = ctx.app.db.clock().now().date();
    let reading = move |conn: &mut suivi_store::Conn| queries::whole(conn, &actor, &mechanism, &slug, today);
    Ok(ctx.app.db.read(reading).await?.request)
}

fn sent_of(row: &Request) -> Result<Sent> {
    let mut sent: Sent = Vec::new();
    for (name, json) in [("titles", &row.titles), ("needs", &row.needs), ("objectives", &row.objectives)] {
        for (language, text) in LocalText::from_json(json)?.0 {
            sent.push((format!("{name}_{language}"), text));
        }
    }
    for (name, json) in
        [("modalities", &row.modalities), ("capacities", &row.capacities), ("themes", &row.themes)]
    {
        sent.extend(words::codes(json).into_iter().map(|code| (name.to_owned(), code)));
    }
    let day = |day: Option<suivi_kernel::Date>| day.map(|day| day.to_string()).unwrap_or_default();
    let ones = [
        ("language", row.language.clone()),
        ("fund", row.fund.clone().unwrap_or_default()),
        ("recommendations", words::codes(&row.recommendations).join("\n")),
        ("measures", words::codes(&row.measures).join("\n")),
        ("period_from", day(row.period_from)),
        ("period_to", day(row.period_to)),
        ("amount", row.amount.map(|amount| amount.to_string()).unwrap_or_default()),
        ("currency", row.currency.clone().unwrap_or_default()),
        ("contact_private", row.contact_private.clone().unwrap_or_default()),
        ("contact_public", row.contact_public.clone().unwrap_or_default()),
        ("class", row.class.to_string()),
        ("revision", row.revision.to_string()),
    ];
    sent.extend(ones.map(|(name, value)| (name.to_owned(), value)));
    Ok(sent)
}

fn render(ctx: &Ctx, request: Option<&Request>, sent: &Sent, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let errors = &again.errors;
    let title = if request.is_some() { msg::assistance_edit(l) } else { msg::assistance_new(l) };
    let way = match request {
        Some(request) => words::way(ctx, request)?,
        None => vec![ui::Crumb::to(msg::assistance_title(l), format!("{}/assistance", ctx.base()))],
    };
    let mut cx = shell::page_below(ctx, title, way);
    cx.notice = again.notice;
    let labels = [
        ("titles", msg::assistance_name(l)),
        ("needs", msg::assistance_need(l)),
        ("objectives", msg::assistance_objectives(l)),
        ("modalities", msg::assistance_modality(l)),
        ("fund", msg::assistance_fund(l)),
        ("recommendations", msg::assistance_recommendations(l)),
        ("period_from", msg::assistance_from(l)),
        ("period_to", msg::assistance_to(l)),
        ("amount", msg::assistance_amount(l)),
        ("currency", msg::assistance_currency(l)),
    ];
    let action = match request {
        Some(request) => format!("{}/edit", words::address(ctx, &request.slug)),
        None => format!("{}/assistance", ctx.base()),
    };
    let local = |name: &'static str,
                 label: &'static str,
                 hint: Option<&'static str>,
                 rows: Option<u32>,
                 is_needed: bool| {
        let text = texts(sent, name);
        ui::language_fields(l, &LanguageField { name, label, hint, rows, is_needed, text: &text, errors })
    };
    let languages: Vec<Choice> = Language::ALL
        .into_iter()
        .map(|one| Choice::new(one.code(), one.autonym(), value(sent, "language") == one.code()))
        .collect();
    let themes = values(sent, "themes");
    let restricted = value(sent, "class") == "2";
    let line = |name: &'static str, label: &'static str| {
        Field::optional(name, label).value(value(sent, name)).errors(errors)
    };
    let main = html! {
        (ui::error_summary(l, errors, &labels))
        (ui::page_head(html! { (title) }, Some(html! { (msg::assistance_edit_lead(l)) }), None))
        (ui::form(&action, ctx.csrf(), html! {
            (ui::hidden("revision", value(sent, "revision")))
            (local("titles", msg::assistance_name(l), None, None, true))
            (local("needs", msg::assistance_need(l), Some(msg::assistance_need_hint(l)), Some(6), true))
            (local("objectives", msg::assistance_objectives(l), Some(msg::assistance_objectives_hint(l)), Some(5), false))
            (ui::select(l, &Field::new("language", msg::assistance_language(l)), &languages))
            (ui::checkboxes(l, &Field::new("modalities", msg::assistance_modality(l)).errors(errors), &words::modalities(l, &values(sent, "modalities"))))
            (ui::checkboxes(l, &Field::optional("capacities", msg::assistance_capacities(l)).errors(errors), &words::capacities(l, &values(sent, "capacities"))))
            (ui::form_group(msg::assistance_themes(l), None, html! {
                @for at in 0..THEMES {
                    @let label = msg::assistance_theme_number(l, i64::try_from(at + 1).unwrap_or_default());
                    (ui::select(l, &Field::optional("themes", &label).numbered(at), &names::themes(l, themes.get(at).copied().unwrap_or_default())))
                }
            }))
            (ui::text_area(l, &line("recommendations", msg::assistance_recommendations(l)).hint(msg::assistance_recommendations_hint(l)).rows(3)))
            (ui::text_area(l, &line("measures", msg::assistance_measures(l)).hint(msg::assistance_measures_hint(l)).rows(2)))
            (ui::form_group(msg::assistance_period(l), None, html! {
                (ui::text_field(l, &line("period_from", msg::assistance_from(l)).kind(InputKind::Date)))
                (ui::text_field(l, &line("period_to", msg::assistance_to(l)).kind(InputKind::Date)))
            }))
            (ui::form_group(msg::assistance_finance(l), None, html! {
                (ui::select(l, &Field::optional("fund", msg::assistance_fund(l)).errors(errors), &words::funds(l, value(sent, "fund"))))
                (ui::text_field(l, &line("amount", msg::assistance_amount(l)).kind(InputKind::Number)))
                (ui::text_field(l, &line("currency", msg::assistance_currency(l)).hint(msg::assistance_currency_hint(l))))
            }))
            (ui::text_area(l, &line("contact_public", msg::assistance_contact(l)).hint(msg::assistance_contact_hint(l)).rows(2)))
            (ui::text_area(l, &line("contact_private", msg::assistance_contact_private(l)).hint(msg::assistance_contact_private_hint(l)).rows(2)))
            (ui::select(l, &Field::new("class", msg::remark_who_reads(l)), &[
                Choice::new("1", msg::assistance_class_1(l), !restricted),
                Choice::new("2", msg::assistance_class_2(l), restricted),
            ]))
            (ui::button(ButtonKind::Primary, msg::button_save(l), None))
        }))
    };
    Ok(ui::page(&cx, main))
}

fn number<T: std::str::FromStr>(sent: &Sent, name: &'static str) -> Result<Option<T>> {
    match value(sent, name).trim() {
        "" => Ok(None),
        text => match text.parse() {
            Ok(number) => Ok(Some(number)),
            Err(_) => Err(Refusal::invalid(name, Problem::not_a_number(text)).into()),
        },
    }
}

fn wish(sent: &Sent) -> Result<Wish> {
    let day = |name| date(sent, name).map_err(|wrong| Refusal::Invalid(vec![wrong]));
    let lines = |name: &str| value(sent, name).split_whitespace().map(str::to_owned).collect();
    let all = |name: &str| values(sent, name).into_iter().map(str::to_owned).collect();
    let language = value(sent, "language");
    let language: Language =
        language.parse().map_err(|_| Refusal::invalid("language", Problem::unknown_choice(language)))?;
    Ok(Wish {
        titles: texts(sent, "titles"),
        needs: texts(sent, "needs"),
        objectives: texts(sent, "objectives"),
        modalities: all("modalities"),
        capacities: all("capacities"),
        themes: all("themes"),
        recommendations: lines("recommendations"),
        measures: lines("measures"),
        fund: some(value(sent, "fund")),
        period_from: day("period_from")?,
        period_to: day("period_to")?,
        amount: number(sent, "amount")?,
        currency: some(value(sent, "currency")),
        contact_private: some(value(sent, "contact_private")),
        contact_public: some(value(sent, "contact_public")),
        class: number(sent, "class")?.unwrap_or(1),
        ..Wish::new(language)
    })
}

/// Begins a request.
pub async fn begin(ctx: Ctx, Posted(sent): Posted<Sent>) -> Result<Response, Failure> {
    let (actor, mechanism, asked) = (ctx.actor.clone(), ctx.mechanism()?.clone(), sent.clone());
    let made = ctx.app.db.write(move |tx| requests::draft(tx, &actor, &mechanism, wish(&asked)?)).await;
    answer::outcome(
        &ctx,
        made,
        |made| answer::done(&words::address(&ctx, &made.slug), "assistance-saved"),
        async |again| render(&ctx, None, &sent, again),
    )
    .await
}

/// Changes a request.
pub async fn change(
    ctx: Ctx,
    Path((_, _, slug)): Place,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let (actor, mechanism, asked, to) =
        (ctx.actor.clone(), ctx.mechanism()?.clone(), sent.clone(), slug.clone());
    let before = read(&ctx, slug.clone()).await?;
    let made = ctx.app.db.write(move |tx| {
        let seen = revision(&asked)?;
        requests::change(tx, &actor, &mechanism, &to, wish(&asked)?, seen)
    });
    answer::outcome(
        &ctx,
        made.await,
        |made| answer::done(&words::address(&ctx, &made.slug), "assistance-saved"),
        async |again| render(&ctx, Some(&before), &sent, again),
    )
    .await
}
