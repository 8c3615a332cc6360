//! The mechanism's own facts. The task: its administrator keeps right what the public reads about it.

use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use suivi_domain::mechanisms::{self, Level, Mechanism, MechanismFacts, MechanismKind};
use suivi_kernel::{FieldProblem, Language, Refusal, Result, vocab};

use super::institution_form::{names, seen, stamp};
use crate::accounts::answer::{self, Again, Sent, chosen, some, texts, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::{L10n, msg};
use crate::input::Posted;
use crate::shell;
use crate::ui::{self, ButtonKind, Choice, Field};

/// The form.
pub async fn page(ctx: Ctx) -> Result<Markup, Failure> {
    let sent = sent_of(ctx.mechanism()?);
    Ok(render(&ctx, &sent, Again::default()).await?)
}

fn sent_of(mechanism: &Mechanism) -> Sent {
    let names = mechanism.names.0.iter().map(|(language, text)| (format!("names_{language}"), text.clone()));
    let facts = [
        ("state", mechanism.state.clone()),
        ("level", mechanism.level.code().to_owned()),
        ("kind", mechanism.kind.code().to_owned()),
        ("parent", mechanism.parent_id.clone().unwrap_or_default()),
        ("language", mechanism.language.code().to_owned()),
        ("seen", stamp(mechanism.updated_at)),
    ];
    names.chain(facts.map(|(name, value)| (name.to_owned(), value))).collect()
}

fn facts_of(sent: &Sent) -> Result<MechanismFacts> {
    fn note<T>(wrong: &mut Vec<FieldProblem>, checked: Result<T, FieldProblem>) -> Option<T> {
        checked.map_err(|problem| wrong.push(problem)).ok()
    }
    let mut wrong = Vec::new();
    let level = note(&mut wrong, chosen::<Level>(sent, "level"));
    let kind = note(&mut wrong, chosen::<MechanismKind>(sent, "kind"));
    let language = note(&mut wrong, chosen::<Language>(sent, "language"));
    match (level, kind, language) {
        (Some(level), Some(kind), Some(language)) => Ok(MechanismFacts {
            names: texts(sent, "names"),
            state: value(sent, "state").to_owned(),
            level,
            kind,
            parent_id: some(value(sent, "parent")),
            language,
        }),
        _ => Err(Refusal::Invalid(wrong).into()),
    }
}

fn labels(l: L10n) -> [(&'static str, &'static str); 6] {
    [
        ("names", msg::institution_name(l)),
        ("state", msg::mechanism_state(l)),
        ("level", msg::mechanism_level(l)),
        ("kind", msg::mechanism_type(l)),
        ("parent", msg::mechanism_parent(l)),
        ("language", msg::mechanism_language(l)),
    ]
}

async fn render(ctx: &Ctx, sent: &Sent, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let own_id = ctx.mechanism()?.id.clone();
    let mut others = ctx.app.db.read(mechanisms::all).await?;
    others.retain(|other| other.id != own_id);
    let mut cx = shell::page_below(ctx, msg::nav_settings(l), Vec::new());
    cx.notice = answer::news(ctx, &["mechanism-saved"]).or(again.notice);
    let errors = &again.errors;
    let levels: Vec<Choice> = Level::OF_MECHANISMS
        .iter()
        .map(|level| {
            let name = l.coded("mechanism-level", level.code());
            Choice::new(level.code(), name, value(sent, "level") == level.code())
        })
        .collect();
    let kinds: Vec<Choice> = MechanismKind::ALL
        .iter()
        .map(|kind| {
            let known = vocab::mechanism_type(kind.code());
            let name = known.map_or(kind.code(), |kind| kind.names.best_text(l.language()));
            Choice::new(kind.code(), name, value(sent, "kind") == kind.code())
        })
        .collect();
    let parents: Vec<Choice> = others
        .iter()
        .map(|other| {
            let name = other.names.best_text(l.language());
            Choice::new(&other.id, name, value(sent, "parent") == other.id)
        })
        .collect();
    let languages: Vec<Choice> = Language::ALL
        .into_iter()
        .map(|language| {
            Choice::new(language.code(), language.autonym(), value(sent, "language") == language.code())
        })
        .collect();
    let lead = Some(html! { (msg::mechanism_settings_lead(l)) });
    let main = html! {
        (ui::error_summary(l, errors, &labels(l)))
        (ui::page_head(html! { (msg::nav_settings(l)) }, lead, None))
        (ui::form(&format!("{}/settings", ctx.base()), ctx.csrf(), html! {
            (ui::hidden("seen", value(sent, "seen")))
            (names(l, "names", msg::institution_name(l), Some(msg::institutions_name_hint(l)), sent, errors))
            (ui::text_field(l, &Field::new("state", msg::mechanism_state(l)).hint("ISO 3166-1 alpha-3")
                .value(value(sent, "state")).errors(errors)))
            (ui::radios(l, &Field::new("level", msg::mechanism_level(l)).errors(errors), &levels))
            (ui::select(l, &Field::new("kind", msg::mechanism_type(l)).errors(errors), &kinds))
            (ui::select(l, &Field::optional("parent", msg::mechanism_parent(l)).errors(errors), &parents))
            (ui::select(l, &Field::new("language", msg::mechanism_language(l)).errors(errors), &languages))
            (ui::button(ButtonKind::Primary, msg::button_save(l), None))
        }))
    };
    Ok(ui::page(&cx, main))
}

/// Changes the facts.
pub async fn submit(ctx: Ctx, Posted(sent): Posted<Sent>) -> Result<Response, Failure> {
    let (actor, id, asked) = (ctx.actor.clone(), ctx.mechanism()?.id.clone(), sent.clone());
    let changed = ctx
        .app
        .db
        .write(move |tx| mechanisms::update_mechanism(tx, &actor, &id, facts_of(&asked)?, seen(&asked)))
        .await;
    match changed {
        Ok(_) => Ok(answer::done(&format!("{}/settings", ctx.base()), "mechanism-saved").into_response()),
        Err(error) => {
            let again = answer::again(ctx.l10n, error)?;
            Ok(answer::refused(render(&ctx, &sent, again).await?))
        }
    }
}
