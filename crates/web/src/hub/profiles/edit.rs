//! Writing a profile. The task: the secretariat says what its mechanism is, in an hour, and what it wrote is public at once.

use axum::extract::Path;
use axum::response::Response;
use maud::{Markup, html};
use suivi_domain::hub::voices::{Voice, voices};
use suivi_domain::mechanisms::profiles::{self, Content, Known, NewProfile, Profile};
use suivi_kernel::{Act, ObjectKind, Problem, Refusal, Result, vocab};
use suivi_store::Conn;

use super::{content, words};
use crate::accounts::answer::{self, Again, Sent, revision, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Posted;
use crate::shell;
use crate::ui::{self, ButtonKind, Choice, Field};

type Place = Path<(String, String)>;

/// The form of a profile that is there.
pub async fn page(ctx: Ctx, Path((_, slug)): Place) -> Result<Markup, Failure> {
    let known = editable(&ctx, slug).await?;
    let mut sent = content::sent_of(&known.profile.content()?);
    sent.push(("revision".to_owned(), known.profile.revision.to_string()));
    Ok(render(&ctx, &known, &sent, &Again::default()))
}

async fn editable(ctx: &Ctx, slug: String) -> Result<Known> {
    let actor = ctx.actor.clone();
    let known = ctx.app.db.read(move |conn| words::known(conn, &actor, &slug)).await?;
    ctx.actor.require_that(known.may_edit)?;
    Ok(known)
}

fn render(ctx: &Ctx, known: &Known, sent: &Sent, again: &Again) -> Markup {
    let l = ctx.l10n;
    let here = words::address(ctx, &known.profile.slug);
    let mut cx = shell::page_below(ctx, msg::profile_edit(l), words::way_of(ctx, known));
    cx.notice = again.notice.clone();
    let main = html! {
        (ui::error_summary(l, &again.errors, &content::labels(l)))
        (ui::page_head(html! { (msg::profile_edit(l)) }, Some(html! { (words::state(l, &known.profile.state)) }), None))
        p { (msg::profile_edit_lead(l)) }
        @if known.profile.is_stub { p { (msg::profile_adopts(l)) } }
        (ui::form(&format!("{here}/edit"), ctx.csrf(), html! {
            (ui::hidden("revision", value(sent, "revision")))
            (content::fields(l, sent, again))
            (ui::button_group(html! {
                (ui::button(ButtonKind::Primary, msg::profile_save(l), None))
                (ui::button_link(ButtonKind::Secondary, msg::button_cancel(l), &here))
            }))
        }))
    };
    ui::page(&cx, main)
}

/// Saves what was written.
pub async fn save(ctx: Ctx, Path((_, slug)): Place, Posted(sent): Posted<Sent>) -> Result<Response, Failure> {
    let known = editable(&ctx, slug.clone()).await?;
    let (actor, asked, id) = (ctx.actor.clone(), sent.clone(), known.profile.id.clone());
    let made = ctx.app.db.write(move |tx| {
        let (seen, content) = (revision(&asked)?, content::content_of(&asked)?);
        profiles::save(tx, &actor, &id, &content, seen)
    });
    let next = |_| answer::done(&words::address(&ctx, &slug), "profile-saved");
    let form = async |again| Ok(render(&ctx, &known, &sent, &again));
    answer::outcome(&ctx, made.await, next, form).await
}

struct Start {
    voices: Vec<Voice>,
    mine: Vec<Profile>,
}

fn start(conn: &mut Conn, actor: &suivi_kernel::Actor) -> Result<Start> {
    Ok(Start {
        voices: voices(conn, actor, Act::Create, ObjectKind::StateProfile)?,
        mine: profiles::mine(conn, actor)?,
    })
}

/// The form of a first profile.
pub async fn new(ctx: Ctx) -> Result<Markup, Failure> {
    let sent = content::sent_of(&Content::default());
    Ok(render_new(&ctx, &sent, Again::default()).await?)
}

async fn render_new(ctx: &Ctx, sent: &Sent, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let actor = ctx.actor.clone();
    let read = ctx.app.db.read(move |conn| start(conn, &actor)).await?;
    let mut cx = shell::page_below(ctx, msg::profile_write(l), words::way(ctx));
    cx.notice = again.notice.clone();
    let main = html! {
        (ui::error_summary(l, &again.errors, &content::labels(l)))
        (ui::page_head(html! { (msg::profile_write(l)) }, Some(html! { (msg::profile_edit_lead(l)) }), None))
        @if !read.mine.is_empty() {
            p { (msg::profile_have(l)) }
            ul {
                @for own in &read.mine {
                    li { a href=(words::address(ctx, &own.slug)) { (words::state(l, &own.state)) " (" (l.coded("mechanism-level", &own.level)) ")" } }
                }
            }
        }
        (ui::form(&format!("{}/new", words::base(ctx)), ctx.csrf(), html! {
            (whose(ctx, &read.voices, sent, &again))
            (content::fields(l, sent, &again))
            (ui::button_group(html! {
                (ui::button(ButtonKind::Primary, msg::profile_save(l), None))
                (ui::button_link(ButtonKind::Secondary, msg::button_cancel(l), &words::base(ctx)))
            }))
        }))
    };
    Ok(ui::page(&cx, main))
}

/// Whose profile it is. A workspace knows its State; on the hub it must be said.
fn whose(ctx: &Ctx, voices: &[Voice], sent: &Sent, again: &Again) -> Markup {
    let l = ctx.l10n;
    let keys: Vec<(String, String)> =
        voices.iter().map(|voice| (voice.key(), voice.names.best_text(l.language()).to_owned())).collect();
    let choices: Vec<Choice> =
        keys.iter().map(|(key, name)| Choice::new(key, name, value(sent, "voice") == key)).collect();
    let mut states: Vec<(&str, &str)> = vocab::all_countries()
        .iter()
        .filter(|state| state.is_state())
        .chain(vocab::invented_states())
        .filter(|state| !state.is_invented || !ctx.app.settings.demo.is_empty())
        .map(|state| (state.iso3.as_str(), state.names.best_text(l.language())))
        .collect();
    l.sort_by_name(&mut states, |(_, name)| name);
    let states: Vec<Choice> = states
        .into_iter()
        .map(|(code, name)| Choice::new(code, name, value(sent, "state") == code))
        .collect();
    html! {
        @match voices {
            [one] => {
                (ui::hidden("voice", &one.key()))
                p { (msg::profile_voice(l)) ": " strong { (ui::local_text(l, &one.names)) } }
            }
            _ => { (ui::select(l, &Field::new("voice", msg::profile_voice(l)).errors(&again.errors), &choices)) }
        }
        @if voices.iter().any(|voice| voice.state.is_none()) {
            (ui::select(l, &Field::optional("state", msg::profile_state(l)).hint(msg::profile_state_hint(l)).errors(&again.errors), &states))
        }
    }
}

/// Makes a first profile.
pub async fn create(ctx: Ctx, Posted(sent): Posted<Sent>) -> Result<Response, Failure> {
    let (actor, asked) = (ctx.actor.clone(), sent.clone());
    let made = ctx.app.db.write(move |tx| {
        let key = value(&asked, "voice");
        let all = voices(tx.conn, &actor, Act::Create, ObjectKind::StateProfile)?;
        let is_meant = |voice: &Voice| key.is_empty() || voice.key() == key;
        let voice = all.into_iter().find(is_meant);
        let voice = voice.ok_or_else(|| Refusal::invalid("voice", Problem::required("")))?;
        let state = value(&asked, "state").to_owned();
        let new = NewProfile { state, content: content::content_of(&asked)?, language: None };
        profiles::create(tx, &actor, &voice, new)
    });
    let next = |made: Profile| answer::done(&words::address(&ctx, &made.slug), "profile-saved");
    answer::outcome(&ctx, made.await, next, |again| render_new(&ctx, &sent, again)).await
}
