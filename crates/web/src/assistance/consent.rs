//! The consent of the State on screen. The task: the officer notes what was signed, the chair confirms it, either withdraws it.

use std::io::Read;

use axum::extract::{Path, Request as Asking};
use axum::response::Response;
use maud::{Markup, html};
use suivi_domain::assistance::consents::{self, NewConsent};
use suivi_domain::assistance::model::{Part, Visibility};
use suivi_domain::assistance::queries::Whole;
use suivi_domain::assistance::rows::{Consent, Request};
use suivi_domain::assistance::sides_with_the_state;
use suivi_kernel::{FieldProblem, Refusal, Result};

use super::one::{self, Rights};
use super::{LARGEST, acts, words};
use crate::accounts::answer::{self, Again, Sent, blocking, chosen, some, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::{Posted, Uploaded};
use crate::ui::{self, ButtonKind, Fact, Field, InputKind};
use crate::{download, shell};

type Place = Path<(String, String, String)>;

/// The form of a consent.
pub async fn page(ctx: Ctx, Path((_, _, slug)): Place) -> Result<Markup, Failure> {
    let whole = one::read(&ctx, slug).await?;
    let sent = vec![
        ("given_on".to_owned(), ctx.app.db.clock().now().date().to_string()),
        ("audience".to_owned(), Visibility::Un.code().to_owned()),
    ];
    Ok(render(&ctx, &whole.request, &sent, Again::default())?)
}

fn render(ctx: &Ctx, request: &Request, sent: &Sent, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let errors = &again.errors;
    let mut cx = shell::page_below(ctx, msg::assistance_consent_record(l), words::way(ctx, request)?);
    cx.notice = again.notice;
    let labels = [
        ("authority", msg::assistance_consent_authority(l)),
        ("person_name", msg::assistance_consent_person_name(l)),
        ("person_function", msg::assistance_consent_person_function(l)),
        ("given_on", msg::assistance_consent_given(l)),
        ("parts", msg::assistance_consent_parts(l)),
        ("audience", msg::assistance_consent_audience(l)),
        ("expires_on", msg::assistance_consent_until(l)),
        ("note", msg::assistance_consent_note(l)),
        ("file", msg::assistance_consent_paper(l)),
    ];
    let most = if request.class > 1 { Visibility::Un } else { Visibility::Public };
    let line = |name: &'static str, label: &'static str| {
        Field::new(name, label).value(value(sent, name)).errors(errors)
    };
    let main = html! {
        (ui::error_summary(l, errors, &labels))
        (ui::page_head(html! { (msg::assistance_consent_record(l)) }, Some(html! { (msg::assistance_consent_lead(l)) }), None))
        (ui::upload_form(&format!("{}/consent", words::address(ctx, &request.slug)), ctx.csrf(), html! {
            (ui::text_field(l, &line("authority", msg::assistance_consent_authority(l)).hint(msg::assistance_consent_authority_hint(l))))
            (ui::text_field(l, &line("person_name", msg::assistance_consent_person_name(l))))
            (ui::text_field(l, &line("person_function", msg::assistance_consent_person_function(l))))
            (ui::text_field(l, &line("given_on", msg::assistance_consent_given(l)).kind(InputKind::Date)))
            (ui::checkboxes(l, &Field::new("parts", msg::assistance_consent_parts(l)).hint(msg::assistance_consent_parts_hint(l)).errors(errors), &words::parts(l, &words::values(sent, "parts"))))
            (ui::radios(l, &Field::new("audience", msg::assistance_consent_audience(l)).errors(errors), &words::visibilities(l, Visibility::Un, most, value(sent, "audience"))))
            (ui::text_field(l, &line("expires_on", msg::assistance_consent_until(l)).hint(msg::assistance_consent_until_hint(l)).kind(InputKind::Date)))
            (ui::text_area(l, &Field::optional("note", msg::assistance_consent_note(l)).value(value(sent, "note")).errors(errors).rows(3)))
            (ui::file_field(l, &Field::optional("file", msg::assistance_consent_paper(l)).accept(".pdf,.png,.jpg,.jpeg").errors(errors), Some(LARGEST)))
            p.hint { (msg::assistance_consent_second(l)) }
            (ui::button(ButtonKind::Primary, msg::assistance_consent_record(l), None))
        }))
    };
    Ok(ui::page(&cx, main))
}

fn read(sent: &Sent, paper: Option<(String, String)>) -> Result<NewConsent> {
    let wrong = |wrong: FieldProblem| Refusal::Invalid(vec![wrong]);
    let parts: Vec<Part> =
        words::values(sent, "parts").into_iter().filter_map(|code| code.parse().ok()).collect();
    Ok(NewConsent {
        authority: value(sent, "authority").to_owned(),
        person_name: value(sent, "person_name").to_owned(),
        person_function: value(sent, "person_function").to_owned(),
        given_on: acts::needed_day(sent, "given_on")?,
        parts,
        audience: chosen(sent, "audience").map_err(wrong)?,
        expires_on: acts::needed_day(sent, "expires_on")?,
        note: some(value(sent, "note")),
        paper,
    })
}

/// Records a consent.
pub async fn record(ctx: Ctx, Path((_, _, slug)): Place, asking: Asking) -> Result<Response, Failure> {
    let uploaded = Uploaded::of_request(&ctx, asking, LARGEST).await?;
    let request = one::read(&ctx, slug.clone()).await?.request;
    let sent: Sent = uploaded.fields;
    let paper = uploaded.file.map(|(name, blob)| (blob.hash, name.chars().take(200).collect()));
    let (actor, mechanism, asked, to) =
        (ctx.actor.clone(), ctx.mechanism()?.clone(), sent.clone(), slug.clone());
    let made =
        ctx.app.db.write(move |tx| consents::record(tx, &actor, &mechanism, &to, read(&asked, paper)?)).await;
    answer::outcome(
        &ctx,
        made,
        |_| answer::done(&words::address(&ctx, &slug), "assistance-consent-recorded"),
        async |again| render(&ctx, &request, &sent, again),
    )
    .await
}

/// The chair confirms a consent.
pub async fn confirm(
    ctx: Ctx,
    Path((_, _, slug, id)): Path<(String, String, String, String)>,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    acts::act(&ctx, slug, sent, "assistance-consent-confirmed", move |tx, actor, mechanism, slug, _| {
        consents::confirm(tx, actor, mechanism, slug, &id)
    })
    .await
}

/// The signed paper, for the officer and the chair.
pub async fn paper(
    ctx: Ctx,
    Path((_, _, slug, id)): Path<(String, String, String, String)>,
) -> Result<Response, Failure> {
    let whole = one::read(&ctx, slug).await?;
    let consent = whole.consents.into_iter().find(|row| row.id == id).ok_or(Refusal::NotFound)?;
    ctx.actor.require_that(sides_with_the_state(&ctx.actor, &consent.mechanism_id))?;
    let hash = consent.paper.ok_or(Refusal::NotFound)?;
    let name = consent.paper_name.unwrap_or_default();
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending).to_lowercase();
    let ending = ["pdf", "png", "jpg", "jpeg"].into_iter().find(|known| *known == ending).unwrap_or("bin");
    let blobs = ctx.app.blobs.clone();
    let bytes = blocking(move || {
        let mut bytes = Vec::new();
        blobs.open_blob(&hash)?.read_to_end(&mut bytes)?;
        Ok(bytes)
    })
    .await?;
    download::saved(&ctx, "consent", ending, "application/octet-stream", bytes)
}

/// Asks whether the consent is really to be withdrawn.
pub async fn ask_to_withdraw(ctx: Ctx, Path((_, _, slug)): Place) -> Result<Markup, Failure> {
    let l = ctx.l10n;
    let whole = one::read(&ctx, slug).await?;
    ctx.actor.require_that(sides_with_the_state(&ctx.actor, &whole.request.mechanism_id))?;
    let here = words::address(&ctx, &whole.request.slug);
    let cx = shell::page_below(&ctx, msg::assistance_withdraw(l), words::way(&ctx, &whole.request)?);
    let fields = ui::text_area(l, &Field::optional("note", msg::assistance_withdraw_note(l)).rows(3));
    Ok(ui::confirm_page(
        &cx,
        &ui::Confirm {
            question: msg::assistance_withdraw_question(l),
            consequences: html! { p { (msg::assistance_withdraw_means(l)) } },
            is_undoable: false,
            act: msg::assistance_withdraw(l),
            action: &format!("{here}/withdraw"),
            fields,
            cancel_href: &here,
        },
    ))
}

/// Withdraws the consent: the request is hidden everywhere.
pub async fn withdraw(
    ctx: Ctx,
    Path((_, _, slug)): Place,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    acts::act(&ctx, slug, sent, "assistance-withdrawn-done", |tx, actor, mechanism, slug, sent| {
        consents::withdraw(tx, actor, mechanism, slug, Some(value(sent, "note")))
    })
    .await
}

/// The consents on the page of a request.
pub(super) fn section(ctx: &Ctx, whole: &Whole, rights: &Rights) -> Markup {
    let l = ctx.l10n;
    html! {
        section id="consents" {
            h2 { (msg::assistance_consents(l)) }
            @if whole.consents.is_empty() { p { (msg::assistance_consents_none(l)) } }
            @for one in &whole.consents { (one_of(ctx, whole, one, rights)) }
        }
    }
}

fn one_of(ctx: &Ctx, whole: &Whole, one: &Consent, rights: &Rights) -> Markup {
    let l = ctx.l10n;
    let here = format!("{}/consents/{}", words::address(ctx, &whole.request.slug), one.id);
    let standing = if one.withdrawn_at.is_some() {
        "withdrawn"
    } else if one.confirmed_at.is_none() {
        "recorded"
    } else if whole.valid.as_ref().is_some_and(|valid| valid.id == one.id) {
        "valid"
    } else {
        "past"
    };
    let parts =
        words::joined(l, one.parts().iter().map(|part| l.coded("assistance-part", part.code()).to_owned()));
    let mut facts = vec![
        Fact::new(msg::assistance_consent_authority(l), ui::user_text(&one.authority)),
        Fact::new(
            msg::assistance_consent_person(l),
            html! { (ui::user_text(&one.person_name)) " · " (ui::user_text(&one.person_function)) },
        ),
        Fact::new(msg::assistance_consent_given(l), ui::day(l, one.given_on)),
        Fact::new(msg::assistance_consent_parts(l), html! { (parts) }),
        Fact::new(
            msg::assistance_consent_audience(l),
            html! { (l.coded("assistance-visibility", &one.audience)) },
        ),
        Fact::new(msg::assistance_consent_until(l), ui::day(l, one.expires_on)),
    ];
    if let Some(said) = &one.note {
        facts.push(Fact::new(msg::assistance_consent_note(l), ui::prose(said)));
    }
    if one.paper.is_some() && rights.is_state {
        let link = html! { a href={ (here) "/paper" } { (ui::user_text(one.paper_name.as_deref().unwrap_or_default())) } };
        facts.push(Fact::new(msg::assistance_consent_paper(l), link));
    }
    facts.push(Fact::new(
        msg::assistance_consent_recorded_by(l),
        html! { (ui::user_text(&one.recorded_label)) ", " (ui::moment(l, one.recorded_at)) },
    ));
    if let (Some(label), Some(at)) = (&one.confirmed_label, one.confirmed_at) {
        facts.push(Fact::new(
            msg::assistance_consent_confirmed_by(l),
            html! { (ui::user_text(label)) ", " (ui::moment(l, at)) },
        ));
    }
    let is_own = one.recorded_by.is_some() && one.recorded_by == ctx.actor.user_id;
    html! {
        h3 { (l.coded("assistance-consent-standing", standing)) }
        (ui::summary_list(&facts))
        @if standing == "recorded" && rights.approves && !is_own {
            (ui::post_button(ButtonKind::Primary, msg::assistance_consent_confirm(l), &here, ctx.csrf()))
        }
    }
}
