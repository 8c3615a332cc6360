//! One text of a recommendation to write or correct. Task: an officer says it in plain words, translates it, or mends
//! what was taken over wrongly; nobody's words are lost, also when two write at once.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use serde::Deserialize;
use suivi_domain::recommendations::queries::{Found, Whole};
use suivi_domain::recommendations::rows::Text;
use suivi_domain::recommendations::texts::{self, NewText, Rendering};
use suivi_kernel::{Error, Language, Refusal, Result};

use super::detail::{best, look_up, plain_number, source, way_to};
use super::texts::{address, difference, form_address, language_of, rendering_name, writers};
use super::withdrawn;
use crate::accounts::answer;
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::{Asked, Posted};
use crate::shell;
use crate::ui::{self, ButtonKind, Crumb, Field, FieldErrors};

/// Lines of the field.
const ROWS: u32 = 8;

/// Which text the address names.
type Place = Path<(String, String, String, String, String)>;

/// A version to begin from, where an earlier one is restored.
#[derive(Default, Deserialize)]
pub struct Wanted {
    from: Option<i32>,
}

/// The form as it is sent.
#[derive(Clone, Default, Deserialize)]
pub struct TextForm {
    #[serde(default)]
    text: String,
    #[serde(default)]
    machine: String,
    #[serde(default)]
    reason: String,
    #[serde(default)]
    based_on: i32,
}

/// A form with all that its page shows.
struct Page<'a> {
    whole: &'a Whole,
    rendering: Rendering,
    language: &'a str,
    form: TextForm,
    errors: FieldErrors,
    /// The text that somebody saved in the meantime, and who.
    meanwhile: Option<(&'a Text, Option<String>)>,
}

impl Page<'_> {
    fn current(whole: &Whole, rendering: Rendering, language: &str) -> Option<Text> {
        whole.texts.iter().find(|text| text.is_current && text.is_version_of(rendering, language)).cloned()
    }
}

/// The form: with the current text, or with an earlier version to be restored.
pub async fn edit(
    ctx: Ctx,
    Path((_, _, slug, rendering, language)): Place,
    Asked(wanted): Asked<Wanted>,
) -> Result<Response, Failure> {
    let rendering = named(&rendering, &language)?;
    let state = ctx.mechanism()?.state.clone();
    let whole = match look_up(&ctx, state, slug).await? {
        Found::Here(whole) => whole,
        Found::Gone(record) => return Ok(withdrawn::answer(&ctx, &record, "/texts")),
    };
    let current = Page::current(&whole, rendering, &language);
    let earlier = wanted.from.map(|version| {
        let is_it = |text: &&Text| text.version == version && text.is_version_of(rendering, &language);
        whole.texts.iter().find(is_it).cloned().ok_or(Refusal::NotFound)
    });
    let earlier = earlier.transpose()?;
    let reason = earlier.as_ref().map(|text| msg::text_restored(ctx.l10n, i64::from(text.version)));
    let based_on = based_on(&whole, current.as_ref());
    let begin = earlier.or(current);
    let form = TextForm {
        machine: begin
            .as_ref()
            .filter(|text| text.is_by_machine())
            .map(|_| "yes".to_owned())
            .unwrap_or_default(),
        text: begin.map(|text| text.body).unwrap_or_default(),
        reason: reason.unwrap_or_default(),
        based_on,
    };
    let page = Page {
        whole: &whole,
        rendering,
        language: &language,
        form,
        errors: FieldErrors::default(),
        meanwhile: None,
    };
    Ok(render(&ctx, &page).into_response())
}

/// The version that a form is based on. What a merged record lends is none of this record's own.
fn based_on(whole: &Whole, current: Option<&Text>) -> i32 {
    current.filter(|text| text.recommendation_id == whole.record.id).map_or(0, |text| text.version)
}

fn named(rendering: &str, language: &str) -> Result<Rendering> {
    let rendering: Rendering = rendering.parse().map_err(|_| Refusal::NotFound)?;
    let is_known =
        language.parse::<Language>().is_ok() || (rendering == Rendering::Official && language == "und");
    if is_known { Ok(rendering) } else { Err(Refusal::NotFound.into()) }
}

/// Saves the text as a new version, or shows the form again with what is wrong or what somebody saved meanwhile.
pub async fn save(
    ctx: Ctx,
    Path((_, _, slug, rendering, language)): Place,
    Posted(form): Posted<TextForm>,
) -> Result<Response, Failure> {
    let rendering = named(&rendering, &language)?;
    let state = ctx.mechanism()?.state.clone();
    let whole = match look_up(&ctx, state.clone(), slug.clone()).await? {
        Found::Here(whole) => whole,
        Found::Gone(record) => return Err(Error::from(record.refusal()).into()),
    };
    let new = NewText {
        rendering,
        language: language.clone(),
        body: form.text.clone(),
        is_by_machine: form.machine == "yes",
        reason: form.reason.clone(),
        based_on: form.based_on,
    };
    let (asking, id) = (ctx.clone(), whole.record.id.clone());
    let saved = tokio::task::spawn_blocking(move || {
        let mechanism = asking.mechanism()?;
        let saved = asking.app.db.write_here(|tx| texts::save(tx, &asking.actor, mechanism, &id, new))?;
        asking.app.register.settle();
        Ok::<_, Error>(saved)
    })
    .await?;
    match saved {
        Ok(_) => Ok(answer::done(&address(&ctx, &whole), "text-saved").into_response()),
        Err(Error::Refusal(Refusal::Invalid(problems))) => {
            let errors = FieldErrors::of(ctx.l10n, &problems);
            let page = Page { whole: &whole, rendering, language: &language, form, errors, meanwhile: None };
            Ok(answer::refused(render(&ctx, &page)))
        }
        Err(Error::Refusal(Refusal::Conflict(_))) => {
            let Found::Here(whole) = look_up(&ctx, state, slug).await? else {
                return Err(Error::from(Refusal::NotFound).into());
            };
            merge(&ctx, &whole, rendering, &language, form).await
        }
        Err(other) => Err(Failure(other)),
    }
}

/// The form again, beside what somebody saved in the meantime: the next save replaces that one knowingly.
async fn merge(
    ctx: &Ctx,
    whole: &Whole,
    rendering: Rendering,
    language: &str,
    form: TextForm,
) -> Result<Response, Failure> {
    let current = Page::current(whole, rendering, language);
    let form = TextForm { based_on: based_on(whole, current.as_ref()), ..form };
    let names = writers(ctx, current.as_slice()).await?;
    let name = current.as_ref().and_then(|text| names.get(text.set_by.as_ref()?)).cloned();
    let meanwhile = current.as_ref().map(|text| (text, name));
    let page = Page { whole, rendering, language, form, errors: FieldErrors::default(), meanwhile };
    Ok((StatusCode::CONFLICT, render(ctx, &page)).into_response())
}

fn render(ctx: &Ctx, page: &Page) -> Markup {
    let l = ctx.l10n;
    let language: Language = page.language.parse().unwrap_or(Language::En);
    let name = rendering_name(l, page.rendering);
    let title = format!("{name}{}{}", msg::list_comma(l), language.autonym());
    let mut way = way_to(ctx, page.whole);
    way.push(Crumb::to(msg::texts_title(l), address(ctx, page.whole)));
    let cx = shell::page_below(ctx, title, way);
    let lead = match page.rendering {
        Rendering::Official => msg::text_form_official(l),
        Rendering::Translation => msg::text_form_translation(l),
        Rendering::Plain => msg::text_form_plain(l),
    };
    let errors = &page.errors;
    let official = best(page.whole.official(), l.language());
    let heading = html! {
        (name) (msg::list_comma(l))
        span lang=(language.tag()) dir=(language.direction().as_str()) { (language.autonym()) }
    };
    let main = html! {
        (ui::page_head(heading, Some(html! { (plain_number(ctx, page.whole)) }), None))
        (ui::error_summary(l, errors, &[("text", msg::field_text(l)), ("reason", msg::text_reason(l))]))
        (meanwhile(ctx, page))
        @if let Some((shown, text)) = official { (ui::quotation(shown, text, source(ctx, page.whole))) }
        p { (lead) }
        (ui::form(&form_address(ctx, page.whole, page.rendering, page.language), ctx.csrf(), html! {
            (ui::hidden("based_on", &page.form.based_on.to_string()))
            (ui::text_area(l, &Field::new("text", msg::field_text(l)).rows(ROWS).language(language)
                .value(&page.form.text).errors(errors)))
            @if page.rendering == Rendering::Translation {
                (ui::checkbox(l, &Field::optional("machine", msg::text_machine(l)).hint(msg::text_machine_hint(l)),
                    page.form.machine == "yes"))
            }
            (ui::text_field(l, &reason(page, msg::text_reason(l)).hint(msg::text_reason_hint(l))
                .value(&page.form.reason).errors(errors)))
            (ui::button_group(html! {
                (ui::button(ButtonKind::Primary, msg::button_save(l), None))
                (ui::button_link(ButtonKind::Secondary, msg::button_cancel(l), &address(ctx, page.whole)))
            }))
        }))
    };
    ui::page(&cx, main)
}

fn reason<'a>(page: &Page, label: &'a str) -> Field<'a> {
    match page.rendering {
        Rendering::Official => Field::new("reason", label),
        _ => Field::optional("reason", label),
    }
}

/// What somebody saved in the meantime, and how it differs from what was sent.
fn meanwhile(ctx: &Ctx, page: &Page) -> Markup {
    let l = ctx.l10n;
    html! {
        @if let Some((text, name)) = &page.meanwhile {
            section.errors role="alert" tabindex="-1" aria-labelledby="meanwhile-title" {
                h2 #meanwhile-title { (msg::text_meanwhile(l)) }
                p { (msg::text_meanwhile_do(l)) }
                h3 {
                    (msg::text_version(l, i64::from(text.version))) (msg::list_comma(l)) (ui::moment(l, text.created_at))
                    @if let Some(name) = name { (msg::list_comma(l)) (ui::user_text(name)) }
                }
                p { (ui::text_in(language_of(text), &text.body)) }
                h3 { (msg::text_meanwhile_difference(l)) }
                (difference(ctx, language_of(text), &text.body, &page.form.text))
            }
        }
    }
}
