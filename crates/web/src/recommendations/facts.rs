//! The facts of one recommendation, in the quiet column beside it.

use maud::{Markup, html};
use suivi_domain::mechanisms::Mechanism;
use suivi_domain::recommendations::model::effective_tags;
use suivi_domain::recommendations::queries::Whole;
use suivi_domain::recommendations::rows::Tag;
use suivi_domain::recommendations::search::sees_cases;
use suivi_kernel::LocalText;

use super::detail::works;
use super::{list, names};
use crate::context::Ctx;
use crate::i18n::msg;
use crate::ui::{self, Fact};

/// What is known of it, and its tags.
pub fn facts(ctx: &Ctx, whole: &Whole) -> Markup {
    let l = ctx.l10n;
    let r = &whole.record;
    let mut facts = vec![
        Fact::new(msg::field_state(l), html! { (names::state(l, &r.state)) }),
        Fact::new(msg::field_body(l), html! { (names::body(l, &r.body)) }),
    ];
    if let Some(title) = &whole.document.title {
        facts.push(Fact::new(msg::field_document(l), ui::user_text(title)));
    }
    if let Some(session) = &r.session {
        facts.push(Fact::new(msg::field_session(l), html! { (session) }));
    }
    if r.kind != "recommendation" || r.kind_inferred {
        facts.push(Fact::new(
            msg::field_kind(l),
            html! { (names::kind(l, &r.kind)) @if r.kind_inferred { " " span.muted { (msg::kind_inferred(l)) } } },
        ));
    }
    if let Some(action) = r.action_category.and_then(|a| u8::try_from(a).ok()) {
        let code = action.to_string();
        let name = names::value(l, suivi_language::Facet::Action, &code, &names::OwnNames::default());
        facts.push(Fact::new(msg::field_action(l), html! { (name) }));
    }
    if let Some(due) = r.priority_due.filter(|_| r.is_priority) {
        facts.push(Fact::new(msg::field_priority(l), ui::day(l, due)));
    }
    let mechanism = ctx.mechanism.as_ref();
    if let (Some(case), Some(mechanism)) = (&whole.case, mechanism)
        && sees_cases(&ctx.actor, mechanism)
    {
        facts.push(Fact::new(msg::field_status(l), names::status_tag(l, &case.status)));
        if let Some(cluster) = &whole.cluster {
            let name = LocalText::from_json(&cluster.names).unwrap_or_default();
            let href = format!("{}/recommendations?cluster={}", ctx.base(), cluster.id);
            facts.push(Fact::new(
                msg::field_cluster(l),
                html! { a href=(href) { (ui::local_text(l, &name)) } },
            ));
        }
        if let Some(at) = case.verified_at {
            facts.push(Fact::new(msg::field_verified(l), ui::moment(l, at)));
        }
    }
    facts.push(Fact::new(
        msg::field_source(l),
        html! { (r.feed) " " span.muted { (ui::moment(l, r.fetched_at)) } },
    ));
    html! {
        (ui::summary_list(&facts))
        (tags(ctx, whole, mechanism))
        @if !whole.unknown.is_empty() {
            h2 { (msg::labels_title(l)) }
            ul.plain { @for label in &whole.unknown { li { (ui::user_text(&label.label)) } } }
        }
    }
}

/// Two buttons: the mechanism takes the tag as its own, or refuses it.
fn decide(ctx: &Ctx, whole: &Whole, tag: &Tag) -> Markup {
    let l = ctx.l10n;
    let value = format!("{}:{}", tag.scheme, tag.code);
    let action = format!("{}/recommendations/set", ctx.base());
    ui::form(
        &action,
        ctx.csrf(),
        html! {
            (ui::hidden("selected", &whole.record.id))
            (ui::hidden("back", &list::address(ctx, &whole.record.state, &whole.record.slug)))
            (ui::button_group(html! {
                @if tag.state == "suggested" { (ui::button(ui::ButtonKind::Secondary, msg::tag_accept(l), Some(("accept", &value)))) }
                (ui::button(ui::ButtonKind::Secondary, msg::tag_refuse(l), Some(("refuse", &value))))
            }))
        },
    )
}

/// The tags, those that nobody has checked apart from the others.
fn tags(ctx: &Ctx, whole: &Whole, mechanism: Option<&Mechanism>) -> Markup {
    let l = ctx.l10n;
    let all = effective_tags(&whole.tags, mechanism.map(|m| m.id.as_str()));
    let groups = [
        ("theme", msg::field_theme(l)),
        ("person", msg::field_person(l)),
        ("sdg", msg::field_sdg(l)),
        ("action", msg::field_action(l)),
    ];
    let base = ctx.base();
    let item = |tag: &Tag| {
        let parameter = if tag.scheme == "sdg" && !tag.code.contains('.') { "goal" } else { &tag.scheme };
        html! {
            li {
                a href=(format!("{base}/recommendations?{parameter}={}", tag.code)) { (names::tag(l, &tag.scheme, &tag.code)) }
                @if tag.state == "suggested" { " " span.muted { (msg::tags_suggested(l)) } }
                @if let Some(reason) = &tag.reason { " " span.muted { (ui::user_text(reason)) } }
                @if works(ctx) && whole.record.state == ctx.mechanism.as_ref().map_or("", |m| m.state.as_str()) { (decide(ctx, whole, tag)) }
            }
        }
    };
    html! {
        @for (scheme, title) in groups {
            @let of_scheme: Vec<&&Tag> = all.iter().filter(|t| t.scheme == scheme).collect();
            @if !of_scheme.is_empty() {
                h2 { (title) }
                ul.plain { @for tag in &of_scheme { (item(tag)) } }
                @if of_scheme.iter().any(|t| t.state == "suggested") { p.hint { (msg::tag_suggestion_note(l)) } }
            }
        }
    }
}
