//! Registration. The task: anyone registers in two minutes, with or without an account, says what she needs, and can change or
//! withdraw it by the link of her letter.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use suivi_domain::events::model::{Mode, Needs, Offer, Standing, Way};
use suivi_domain::events::queries::Shown;
use suivi_domain::events::registration::{self, NewRegistration, Own, Wishes};
use suivi_kernel::{FieldProblem, Problem, Refusal, Result, vocab};

use super::one::Place;
use super::words;
use crate::accounts::answer::{self, Again, Sent, some, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::{L10n, msg};
use crate::input::Posted;
use crate::shell;
use crate::ui::{self, ButtonKind, Choice, Fact, Field, InputKind};

/// The form.
pub async fn page(ctx: Ctx, Path((_, slug)): Place) -> Result<Markup, Failure> {
    Ok(render(&ctx, slug, &Sent::new(), Again::default()).await?)
}

fn labels(l: L10n) -> [(&'static str, &'static str); 9] {
    [
        ("name", msg::event_your_name(l)),
        ("email", msg::email(l)),
        ("organisation", msg::event_organisation(l)),
        ("state", msg::event_state(l)),
        ("way", msg::event_way(l)),
        ("assistants", msg::event_assistants(l)),
        ("needs", msg::event_needs_words(l)),
        ("needs_provisions", msg::event_needs_ticks(l)),
        ("consent", msg::event_consent_short(l)),
    ]
}

async fn render(ctx: &Ctx, slug: String, sent: &Sent, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let (shown, national) = words::read(ctx, &slug).await?;
    if shown.event.is_none() {
        return Err(Refusal::NotFound.into());
    }
    let document = &shown.document;
    let status: suivi_domain::events::model::EventStatus = document.status.parse()?;
    let is_open = status.takes_registrations();
    let mut cx = shell::page_below(ctx, msg::event_register(l), words::way(ctx, &shown));
    cx.notice = again.notice.clone();
    let own = |name: &str| match (sent.is_empty(), name, &ctx.session) {
        (true, "name", Some(signed_in)) => signed_in.account.name.clone(),
        (true, "email", Some(signed_in)) => signed_in.account.email.clone(),
        _ => value(sent, name).to_owned(),
    };
    let (name, email) = (own("name"), own("email"));
    let main = html! {
        (ui::error_summary(l, &again.errors, &labels(l)))
        (ui::page_head(html! { (msg::event_register(l)) }, Some(html! { (ui::local_text(l, &document.titles)) }), None))
        (words::when(l, document, national.as_ref())?)
        @if !is_open { (ui::empty_state(msg::event_not_open(l), msg::event_not_open_step(l), None)) }
        @else {
            @if document.status == "full" { p.attention { (msg::event_full_lead(l)) } }
            (ui::form(&format!("{}/register", words::address(ctx, &slug)), ctx.csrf(), html! {
                (ui::text_field(l, &Field::new("name", msg::event_your_name(l)).autocomplete("name").value(&name).errors(&again.errors)))
                (ui::text_field(l, &Field::new("email", msg::email(l)).hint(msg::event_email_hint(l)).kind(InputKind::Email).autocomplete("email").value(&email).errors(&again.errors)))
                (wishes_fields(ctx, &shown, sent, &again)?)
                (ui::checkbox(l, &Field::new("consent", msg::event_consent(l)).errors(&again.errors), value(sent, "consent") == "yes"))
                (ui::button(ButtonKind::Primary, msg::event_register(l), None))
            }))
            p.muted { (msg::event_privacy(l)) }
        }
    };
    Ok(ui::page(&cx, main))
}

/// What can be changed later as well.
fn wishes_fields(ctx: &Ctx, shown: &Shown, sent: &Sent, again: &Again) -> Result<Markup> {
    let l = ctx.l10n;
    let errors = &again.errors;
    let mode: Mode = shown.document.mode.parse()?;
    let only = (mode.ways().len() == 1).then(|| mode.ways()[0].code());
    let ways: Vec<Choice<'_>> = mode
        .ways()
        .iter()
        .map(|way| {
            let is_chosen = value(sent, "way") == way.code() || only.is_some();
            Choice::new(way.code(), l.coded("event-mode", way.code()), is_chosen)
        })
        .collect();
    let mut states: Vec<(&str, &str)> = vocab::all_countries()
        .iter()
        .filter(|one| !one.is_invented)
        .map(|one| (one.iso3.as_str(), one.names.best_text(l.language())))
        .collect();
    if !ctx.app.settings.demo.is_empty() || value(sent, "state") == "XSA" {
        states.extend(vocab::country("XSA").map(|one| ("XSA", one.names.best_text(l.language()))));
    }
    l.sort_by_name(&mut states, |(_, name)| name);
    let states: Vec<Choice<'_>> = states
        .into_iter()
        .map(|(code, name)| Choice::new(code, name, value(sent, "state") == code))
        .collect();
    let ticked: Vec<&str> =
        sent.iter().filter(|(name, _)| name == "needs_provisions").map(|(_, code)| code.as_str()).collect();
    let offered: Vec<(&str, String)> = shown
        .document
        .provisions
        .iter()
        .filter(|one| one.offer != Offer::NotOffered.code())
        .map(|one| (one.code.as_str(), words::provision(l, &one.code)))
        .collect();
    let needs: Vec<Choice<'_>> =
        offered.iter().map(|(code, name)| Choice::new(code, name, ticked.contains(code))).collect();
    let assistants = match value(sent, "assistants") {
        "" => "0",
        text => text,
    };
    Ok(html! {
        (ui::text_field(l, &Field::optional("organisation", msg::event_organisation(l)).autocomplete("organization").value(value(sent, "organisation")).errors(errors)))
        (ui::select(l, &Field::optional("state", msg::event_state(l)).errors(errors), &states))
        (ui::radios(l, &Field::new("way", msg::event_way(l)).errors(errors), &ways))
        (ui::form_group(msg::event_needs_title(l), Some(msg::event_needs_hint(l)), html! {
            @if !needs.is_empty() { (ui::checkboxes(l, &Field::optional("needs_provisions", msg::event_needs_ticks(l)).errors(errors), &needs)) }
            (ui::text_area(l, &Field::optional("needs", msg::event_needs_words(l)).value(value(sent, "needs")).errors(errors).rows(3)))
            (ui::text_field(l, &Field::optional("assistants", msg::event_assistants(l)).hint(msg::event_assistants_hint(l)).kind(InputKind::Number).value(assistants).errors(errors)))
        }))
    })
}

fn wishes(sent: &Sent) -> Result<Wishes> {
    let way: Way = answer::chosen(sent, "way").map_err(|problem| Refusal::Invalid(vec![problem]))?;
    let assistants = match value(sent, "assistants").trim() {
        "" => 0,
        text => text.parse().map_err(|_| {
            let problem = Problem::not_a_number(text);
            Refusal::Invalid(vec![FieldProblem { field: "assistants".to_owned(), problem }])
        })?,
    };
    let provisions =
        sent.iter().filter(|(name, _)| name == "needs_provisions").map(|(_, code)| code.clone()).collect();
    Ok(Wishes {
        organisation: value(sent, "organisation").to_owned(),
        state: some(value(sent, "state")),
        way,
        assistants,
        needs: Needs { provisions, words: value(sent, "needs").to_owned() },
    })
}

/// Registers. The answer is the same whether the address is known or not.
pub async fn send(ctx: Ctx, Path((_, slug)): Place, Posted(sent): Posted<Sent>) -> Result<Response, Failure> {
    // An address that leads to nothing says so before anything else is asked.
    words::read(&ctx, &slug).await?;
    let (actor, asked, to) = (ctx.actor.clone(), sent.clone(), slug.clone());
    let (secrets, network, language) = (ctx.app.secrets.clone(), ctx.network.clone(), ctx.l10n.language());
    let made = ctx.app.db.write(move |tx| {
        let new = NewRegistration {
            name: value(&asked, "name"),
            email: value(&asked, "email"),
            consents: value(&asked, "consent") == "yes",
            wishes: wishes(&asked)?,
            language,
            network: &network,
        };
        registration::register(tx, &actor, &secrets, &to, &new)
    });
    let here = words::address(&ctx, &slug);
    answer::outcome(
        &ctx,
        made.await,
        |()| answer::done(&here, "event-registered-mail"),
        |again| render(&ctx, slug.clone(), &sent, again),
    )
    .await
}

/// What the link of a letter leads to.
pub async fn own(ctx: Ctx, Path((_, _, token)): Path<(String, String, String)>) -> Result<Markup, Failure> {
    Ok(own_page(&ctx, &token, &Sent::new(), Again::default()).await?)
}

fn sent_of(own: &Own) -> Sent {
    let needs = own.needs.clone().unwrap_or_default();
    let mut sent: Sent = [
        ("organisation", own.row.organisation.clone()),
        ("state", own.row.state.clone().unwrap_or_default()),
        ("way", own.row.mode.clone()),
        ("assistants", own.row.assistants.to_string()),
        ("needs", needs.words),
    ]
    .map(|(name, value)| (name.to_owned(), value))
    .to_vec();
    sent.extend(needs.provisions.into_iter().map(|code| ("needs_provisions".to_owned(), code)));
    sent
}

async fn own_page(ctx: &Ctx, token: &str, sent: &Sent, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let (secrets, asked) = (ctx.app.secrets.clone(), token.to_owned());
    let own = ctx.app.db.read(move |conn| registration::by_token(conn, &secrets, &asked)).await?;
    let (shown, national) = of_own(ctx, &own).await?;
    let document = &shown.document;
    let mut cx = shell::page(ctx, msg::event_your_registration(l));
    cx.notice = again.notice.clone().or_else(|| answer::news(ctx, &["event-registration-saved"]));
    let is_confirmed = own.row.standing == Standing::Confirmed.code();
    let is_open = own.event.status()?.takes_registrations();
    let action = format!("{}/registration/{token}", words::address(ctx, &own.event.slug));
    let kept = if sent.is_empty() { sent_of(&own) } else { sent.clone() };
    let way = l.coded("event-mode", &own.row.mode);
    let joining = own.event.joining.as_deref().filter(|_| is_confirmed && own.row.mode == Way::Online.code());
    let mut facts = vec![
        Fact::new(msg::event_begins(l), words::when(l, document, national.as_ref())?),
        Fact::new(msg::event_your_name(l), ui::user_text(&own.row.name)),
        Fact::new(msg::event_way(l), html! { (way) }),
    ];
    if let Some(address) = joining {
        facts.push(Fact::new(
            msg::event_joining(l),
            html! { a href=(address) rel="noopener noreferrer" { (address) } },
        ));
    }
    let main = html! {
        (ui::error_summary(l, &again.errors, &labels(l)))
        (ui::page_head(html! { (msg::event_your_registration(l)) }, Some(html! {
            a href=(words::address(ctx, &own.event.slug)) { (ui::local_text(l, &document.titles)) }
        }), None))
        p {
            @if is_confirmed { (ui::status_tag(msg::event_standing_confirmed(l), ui::Shape::Full, ui::Tone::Good)) }
            @else { (ui::status_tag(msg::event_standing_waiting(l), ui::Shape::Half, ui::Tone::Attention)) " " (msg::event_before_you(l, own.before)) }
        }
        (ui::summary_list(&facts))
        @if is_open {
            section {
                h2 { (msg::event_registration_change(l)) }
                (ui::form(&action, ctx.csrf(), html! {
                    (ui::hidden("act", "change"))
                    (wishes_fields(ctx, &shown, &kept, &again)?)
                    (ui::button(ButtonKind::Primary, msg::button_save(l), None))
                }))
            }
        }
        section {
            h2 { (msg::event_withdraw(l)) }
            p { (msg::event_withdraw_lead(l)) }
            (ui::form(&action, ctx.csrf(), html! {
                (ui::hidden("act", "withdraw")) (ui::button(ButtonKind::Danger, msg::event_withdraw(l), None))
            }))
        }
    };
    Ok(ui::page(&cx, main))
}

/// The event of a registration, also where it is for the network and the reader holds no seat: the link says enough.
async fn of_own(ctx: &Ctx, own: &Own) -> Result<(Shown, Option<suivi_kernel::Zone>)> {
    let (event, actor) = (own.event.clone(), ctx.actor.clone());
    ctx.app
        .db
        .read(move |conn| {
            let shown = suivi_domain::events::queries::shown_to_registered(conn, &event)?;
            Ok((shown, suivi_domain::events::queries::national_zone(conn, &actor)?))
        })
        .await
}

/// Changes or withdraws.
pub async fn change(
    ctx: Ctx,
    Path((_, _, token)): Path<(String, String, String)>,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let l = ctx.l10n;
    let (secrets, asked, of) = (ctx.app.secrets.clone(), sent.clone(), token.clone());
    if value(&sent, "act") == "withdraw" {
        ctx.app.db.write(move |tx| registration::withdraw(tx, &secrets, &of)).await?;
        let cx = shell::page(&ctx, msg::event_withdrawn(l));
        let lead = html! { (msg::event_withdrawn_lead(l)) };
        let main = ui::page_head(html! { (msg::event_withdrawn(l)) }, Some(lead), None);
        return Ok(ui::page(&cx, main).into_response());
    }
    let made = ctx.app.db.write(move |tx| {
        let own = registration::by_token(tx.conn, &secrets, &of)?;
        registration::change(tx, &secrets, &of, &wishes(&asked)?)?;
        Ok(own.event.slug)
    });
    let done = |slug: String| {
        answer::done(
            &format!("{}/registration/{token}", words::address(&ctx, &slug)),
            "event-registration-saved",
        )
    };
    answer::outcome(&ctx, made.await, done, |again| own_page(&ctx, &token, &sent, again)).await
}
