//! The terms of an accepted offer. The task: either side writes them, both agree.

use axum::extract::Path;
use axum::response::Response;
use maud::{Markup, html};
use suivi_domain::assistance::rows::Terms;
use suivi_domain::assistance::{Side, terms as domain};
use suivi_kernel::{Act, ObjectKind, Refusal, Result};

use super::talk::{self, Read};
use super::words;
use crate::accounts::answer::{Again, Sent, date, revision, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Posted;
use crate::ui::{self, ButtonKind, Fact, Field, InputKind};

type Place = Path<(String, String)>;

/// The terms on the page of an accepted offer.
pub(super) fn part(ctx: &Ctx, read: &Read, here: &str, sent: &Sent, again: &Again) -> Markup {
    let l = ctx.l10n;
    let written = read.opened.terms.as_ref();
    let is_open = read.status.as_deref().is_none_or(|status| status == "matched")
        && !written.is_some_and(|row| row.state_at.is_some() && row.partner_at.is_some());
    let agrees = |row: &Terms| match read.opened.side {
        Side::State => {
            row.state_at.is_none()
                && ctx.actor.may(Act::Approve, ObjectKind::AssistanceRequest, &row.mechanism_id)
        }
        Side::Partner => row.partner_at.is_none(),
    };
    html! {
        section {
            h2 { (msg::assistance_terms(l)) }
            @match written {
                None => { p { (msg::assistance_terms_none(l)) } }
                Some(row) => {
                    (facts(ctx, row))
                    @if is_open && agrees(row) {
                        (ui::form(&format!("{here}/agree"), ctx.csrf(), html! {
                            (ui::hidden("revision", &row.revision.to_string()))
                            (ui::button(ButtonKind::Primary, msg::assistance_terms_agree(l), None))
                        }))
                    }
                }
            }
            @if is_open { (form(ctx, written, here, sent, again)) }
        }
    }
}

fn facts(ctx: &Ctx, row: &Terms) -> Markup {
    let l = ctx.l10n;
    let agreed = |label: &Option<String>, at: Option<suivi_kernel::Timestamp>| match (label, at) {
        (Some(label), Some(at)) => html! { (ui::user_text(label)) ", " (ui::moment(l, at)) },
        _ => html! { (msg::assistance_terms_waits(l)) },
    };
    let mut facts = Vec::new();
    if let Some(period) = words::period(l, row.starts_on, row.ends_on) {
        facts.push(Fact::new(msg::assistance_period(l), period));
    }
    for (name, text) in [
        (msg::assistance_terms_expected(l), &row.expected),
        (msg::assistance_terms_experts(l), &row.experts),
        (msg::assistance_terms_languages(l), &row.languages),
        (msg::assistance_terms_costs(l), &row.costs),
    ] {
        if !text.is_empty() {
            facts.push(Fact::new(name, ui::prose(text)));
        }
    }
    facts.push(Fact::new(msg::assistance_terms_state(l), agreed(&row.state_label, row.state_at)));
    facts.push(Fact::new(msg::assistance_terms_partner(l), agreed(&row.partner_label, row.partner_at)));
    ui::summary_list(&facts)
}

fn form(ctx: &Ctx, written: Option<&Terms>, here: &str, sent: &Sent, again: &Again) -> Markup {
    let l = ctx.l10n;
    let is_sent = value(sent, "act") == "terms";
    let day = |day: Option<suivi_kernel::Date>| day.map(|day| day.to_string()).unwrap_or_default();
    let stands = |name: &str| match (is_sent, written) {
        (true, _) => value(sent, name).to_owned(),
        (false, None) => String::new(),
        (false, Some(row)) => match name {
            "starts_on" => day(row.starts_on),
            "ends_on" => day(row.ends_on),
            "costs" => row.costs.clone(),
            "languages" => row.languages.clone(),
            "experts" => row.experts.clone(),
            _ => row.expected.clone(),
        },
    };
    let text = |name: &'static str, label: &'static str, rows: u32| {
        let value = stands(name);
        ui::text_area(l, &Field::optional(name, label).value(&value).errors(&again.errors).rows(rows))
    };
    let date = |name: &'static str, label: &'static str| {
        let value = stands(name);
        ui::text_field(
            l,
            &Field::optional(name, label).kind(InputKind::Date).value(&value).errors(&again.errors),
        )
    };
    let expected = stands("expected");
    html! {
        details.screen-only open[is_sent || written.is_none()] {
            summary { (msg::assistance_terms_write(l)) }
            p.hint { (msg::assistance_terms_hint(l)) }
            (ui::form(&format!("{here}/terms"), ctx.csrf(), html! {
                (ui::hidden("act", "terms"))
                (ui::hidden("revision", &written.map_or(0, |row| row.revision).to_string()))
                (ui::text_area(l, &Field::new("expected", msg::assistance_terms_expected(l)).value(&expected).errors(&again.errors).rows(4)))
                (date("starts_on", msg::assistance_from(l)))
                (date("ends_on", msg::assistance_to(l)))
                (text("experts", msg::assistance_terms_experts(l), 3))
                (text("languages", msg::assistance_terms_languages(l), 1))
                (text("costs", msg::assistance_terms_costs(l), 3))
                (ui::button(ButtonKind::Secondary, msg::button_save(l), None))
            }))
        }
    }
}

/// Writes the terms.
pub async fn write(ctx: Ctx, Path((_, id)): Place, Posted(sent): Posted<Sent>) -> Result<Response, Failure> {
    talk::act(&ctx, id, sent, "assistance-terms-saved", |tx, actor, id, sent| {
        let day = |name| date(sent, name).map_err(|wrong| Refusal::Invalid(vec![wrong]));
        let text = |name: &str| value(sent, name).to_owned();
        let draft = domain::Draft {
            starts_on: day("starts_on")?,
            ends_on: day("ends_on")?,
            costs: text("costs"),
            languages: text("languages"),
            experts: text("experts"),
            expected: text("expected"),
        };
        domain::write(tx, actor, id, draft, revision(sent)?)
    })
    .await
}

/// Agrees to the terms.
pub async fn agree(ctx: Ctx, Path((_, id)): Place, Posted(sent): Posted<Sent>) -> Result<Response, Failure> {
    talk::act(&ctx, id, sent, "assistance-terms-agreed", |tx, actor, id, sent| {
        domain::agree(tx, actor, id, revision(sent)?)
    })
    .await
}
