//! What a succession would carry over: the numbers first, then each thing; in a split with who takes it.

use std::collections::HashMap;

use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use suivi_domain::followup::allocations::Target;
use suivi_domain::followup::model::Part;
use suivi_domain::followup::succession::{
    self, Counts, Item, ItemKind, NewSuccession, Speaker, SuccessionKind, Title,
};
use suivi_domain::mechanisms::{self, Institution};
use suivi_kernel::{Act, Error, FieldProblem, ObjectKind, Problem, Refusal, Result};
use suivi_store::Conn;

use super::{form, list_address};
use crate::accounts::answer::date;
use crate::accounts::answer::{self, Again, Sent, chosen, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Posted;
use crate::recommendations::detail;
use crate::shell;
use crate::ui::{self, Address, ButtonKind, Choice, Crumb, Fact, Field, FieldErrors};

/// What the first page asked for, understood.
#[derive(Clone)]
struct Wish {
    from: Institution,
    to: Vec<Institution>,
    kind: SuccessionKind,
    effective_on: suivi_kernel::Date,
    reason: String,
    closes: bool,
}

/// What would happen.
struct Shown {
    wish: Wish,
    counts: Counts,
    items: Vec<Item>,
    people: Vec<Speaker>,
}

/// The preview; where the form made no sense, the form again.
pub async fn page(ctx: Ctx) -> Result<Response, Failure> {
    let sent = Address::of(&ctx.uri.to_string()).query().to_vec();
    show(&ctx, &sent, None).await
}

async fn show(ctx: &Ctx, sent: &Sent, refused: Option<Error>) -> Result<Response, Failure> {
    let is_refused = refused.is_some();
    let again = match refused {
        Some(error) => answer::again(ctx.l10n, error)?,
        None => Again::default(),
    };
    if !again.errors.is_empty() {
        return Ok(answer::refused(form::render(ctx, sent, &again.errors).await?));
    }
    match read(ctx, sent.clone()).await {
        Ok(shown) if is_refused => Ok(answer::refused(render(ctx, &shown, sent, again)?)),
        Ok(shown) => Ok(render(ctx, &shown, sent, again)?.into_response()),
        Err(Error::Refusal(Refusal::Invalid(problems))) => {
            let errors = FieldErrors::of(ctx.l10n, &problems);
            Ok(answer::refused(form::render(ctx, sent, &errors).await?))
        }
        Err(other) => Err(Failure(other)),
    }
}

async fn read(ctx: &Ctx, sent: Sent) -> Result<Shown> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    ctx.app
        .db
        .read(move |conn| {
            let wish = wish(conn, &mechanism.id, &sent)?;
            let people = match actor.may(Act::Update, ObjectKind::UserAdmin, &mechanism.id) {
                true => succession::speakers(conn, &actor, &mechanism, &wish.from.id)?,
                false => Vec::new(),
            };
            Ok(Shown {
                counts: succession::counts(conn, &wish.from.id)?,
                items: succession::items(conn, &actor, &mechanism, &wish.from.id)?,
                people,
                wish,
            })
        })
        .await
}

/// What was sent, understood; everything wrong at once.
fn wish(conn: &mut Conn, mechanism_id: &str, sent: &Sent) -> Result<Wish> {
    let mut wrong: Vec<FieldProblem> = Vec::new();
    let mut find = |conn: &mut Conn, field: &str, slug: &str| {
        let problem = if slug.is_empty() { Problem::required("") } else { Problem::unknown_choice(slug) };
        let found = mechanisms::institution(conn, mechanism_id, slug).ok();
        if found.is_none() {
            wrong.push(FieldProblem { field: field.to_owned(), problem });
        }
        found
    };
    let from = find(conn, "from", value(sent, "from"));
    let slugs: Vec<&str> =
        sent.iter().filter(|(name, _)| name == "to").map(|(_, slug)| slug.as_str()).collect();
    let to: Vec<Institution> = match slugs.is_empty() {
        true => find(conn, "to", "").into_iter().collect(),
        false => slugs.into_iter().filter_map(|slug| find(conn, "to", slug)).collect(),
    };
    let kind = chosen::<SuccessionKind>(sent, "kind").map_err(|problem| wrong.push(problem)).ok();
    let day = date(sent, "effective_on").map_err(|problem| wrong.push(problem)).unwrap_or_default();
    if day.is_none() && !wrong.iter().any(|problem| problem.field == "effective_on") {
        wrong.push(FieldProblem { field: "effective_on".to_owned(), problem: Problem::required("") });
    }
    if value(sent, "reason").trim().is_empty() {
        wrong.push(FieldProblem { field: "reason".to_owned(), problem: Problem::required("") });
    }
    if kind.is_some_and(|kind| kind != SuccessionKind::Split) && to.len() > 1 {
        wrong.push(FieldProblem { field: "to".to_owned(), problem: Problem::too_long(1) });
    }
    match (from, kind, day) {
        (Some(from), Some(kind), Some(effective_on)) if wrong.is_empty() => Ok(Wish {
            from,
            to,
            kind,
            effective_on,
            reason: value(sent, "reason").to_owned(),
            closes: value(sent, "closes") == "yes",
        }),
        _ => Err(Refusal::Invalid(wrong).into()),
    }
}

fn render(ctx: &Ctx, shown: &Shown, sent: &Sent, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let above = Crumb::to(msg::succession_title(l), list_address(ctx));
    let mut cx = shell::page_below(ctx, msg::succession_preview(l), vec![above]);
    cx.notice = again.notice;
    let wish = &shown.wish;
    let names: Vec<&str> = wish.to.iter().map(|to| to.names.best_text(l.language())).collect();
    let day = l.date(wish.effective_on);
    let sentence = msg::succession_sentence(
        l,
        day.as_str(),
        wish.from.names.best_text(l.language()),
        wish.kind.code(),
        names.join(msg::list_comma(l)).as_str(),
    );
    let main = html! {
        (ui::page_head(html! { (msg::succession_preview(l)) }, Some(html! { (sentence) }), None))
        section {
            h2 { (msg::succession_numbers(l)) }
            @if shown.counts.is_nothing() { p { (msg::succession_nothing(l)) } } @else { (numbers(ctx, &shown.counts)) }
            p.muted { (msg::succession_history_stays(l)) }
            @if wish.closes {
                p { (msg::succession_last_day(l, l.date(wish.effective_on.pred_opt().unwrap_or(wish.effective_on)).as_str())) }
            }
        }
        (ui::form(&format!("{}/preview", list_address(ctx)), ctx.csrf(), html! {
            (carried(wish))
            (things(ctx, shown, sent))
            (people(ctx, shown, sent))
            (ui::button_group(html! {
                (ui::button(ButtonKind::Primary, msg::succession_carry_out(l), None))
                (ui::button_link(ButtonKind::Secondary, msg::button_cancel(l), &list_address(ctx)))
            }))
        }))
    };
    Ok(ui::page(&cx, main))
}

/// What a holding is counted as.
pub fn numbers(ctx: &Ctx, counts: &Counts) -> Markup {
    let l = ctx.l10n;
    let number = |n: i64| html! { (l.number(n)) };
    let all = [
        (msg::holds_leads(l), counts.leads),
        (msg::holds_supports(l), counts.supports),
        (msg::holds_measures(l), counts.measures),
        (msg::holds_measure_supports(l), counts.measure_supports),
        (msg::holds_requests(l), counts.requests),
        (msg::holds_questions(l), counts.questions),
        (msg::holds_drafts(l), counts.drafts),
        (msg::holds_plans(l), counts.plans),
        (msg::holds_indicators(l), counts.indicators),
    ];
    let facts: Vec<Fact> =
        all.into_iter().filter(|(_, n)| *n > 0).map(|(name, n)| Fact::new(name, number(n))).collect();
    ui::summary_list(&facts)
}

/// The first page's answers, carried along.
fn carried(wish: &Wish) -> Markup {
    html! {
        (ui::hidden("from", &wish.from.slug))
        @for to in &wish.to { (ui::hidden("to", &to.slug)) }
        (ui::hidden("kind", wish.kind.code()))
        (ui::hidden("effective_on", &wish.effective_on.to_string()))
        (ui::hidden("reason", &wish.reason))
        @if wish.closes { (ui::hidden("closes", "yes")) }
    }
}

fn item_field(item: &Item) -> String {
    format!("item-{}-{}", item.kind.code(), item.id)
}

/// Each thing; in a split, with a list of those who may take it.
fn things(ctx: &Ctx, shown: &Shown, sent: &Sent) -> Markup {
    let l = ctx.l10n;
    let is_split = shown.wish.kind == SuccessionKind::Split;
    let of_kind =
        |kind: ItemKind| shown.items.iter().filter(move |item| item.kind == kind).collect::<Vec<_>>();
    html! {
        @for kind in ItemKind::ALL {
            @let items = of_kind(*kind);
            @if !items.is_empty() {
                details.wide open[is_split] {
                    summary { (l.coded("holds", kind.code())) " (" (l.number(i64::try_from(items.len()).unwrap_or(0))) ")" }
                    ul.plain.things { @for item in items { li { (thing(ctx, shown, item, is_split, sent)) } } }
                }
            }
        }
    }
}

fn thing(ctx: &Ctx, shown: &Shown, item: &Item, is_split: bool, sent: &Sent) -> Markup {
    let l = ctx.l10n;
    let name = item_field(item);
    let chosen = value(sent, &name);
    let heirs: Vec<Choice> = shown
        .wish
        .to
        .iter()
        .map(|to| Choice::new(&to.slug, to.names.best_text(l.language()), to.slug == chosen))
        .collect();
    let label = msg::succession_who_takes(l, title_in_words(ctx, item).as_str());
    html! {
        (title(ctx, item))
        @if item.part == Some(Part::Support) { " " span.muted { (l.coded("allocation-part", Part::Support.code())) } }
        @if is_split { (ui::select(l, &Field::optional(&name, &label), &heirs)) }
    }
}

fn title(ctx: &Ctx, item: &Item) -> Markup {
    let l = ctx.l10n;
    match &item.title {
        Title::Target(Target::Record(short)) => {
            html! { (detail::link(ctx, short)) " " span.muted { (detail::excerpt(short)) } }
        }
        Title::Target(Target::Cluster { names, recommendations, .. }) => html! {
            (ui::local_text(l, names)) " " span.muted { (msg::allocation_cluster_of(l, *recommendations)) }
        },
        Title::Names(names) => ui::local_text(l, names),
        Title::Words(words) if words.is_empty() => html! { (msg::succession_not_shown(l)) },
        Title::Words(words) => ui::user_text(words),
    }
}

fn title_in_words(ctx: &Ctx, item: &Item) -> String {
    let language = ctx.l10n.language();
    match &item.title {
        Title::Target(Target::Record(short)) => short.paragraph.clone().unwrap_or_else(|| short.slug.clone()),
        Title::Target(Target::Cluster { names, .. }) | Title::Names(names) => {
            names.best_text(language).to_owned()
        }
        Title::Words(words) => words.chars().take(60).collect(),
    }
}

/// The people who speak for the old institution, for who keeps the members.
fn people(ctx: &Ctx, shown: &Shown, sent: &Sent) -> Markup {
    let l = ctx.l10n;
    if shown.people.is_empty() {
        return html! { p.muted { (msg::succession_people_later(l)) } };
    }
    html! {
        (ui::form_group(msg::succession_people(l), Some(msg::succession_people_hint(l)), html! {
            @for person in &shown.people {
                @let name = format!("person-{}", person.membership_id);
                @let label = format!("{}, {}", person.name, l.role(person.role));
                @let chosen = value(sent, &name);
                @let heirs: Vec<Choice> = shown.wish.to.iter()
                    .map(|to| Choice::new(&to.slug, to.names.best_text(l.language()), to.slug == chosen)).collect();
                (ui::select(l, &Field::optional(&name, &label), &heirs))
            }
        }))
    }
}

/// Carries it out.
pub async fn carry_out(ctx: Ctx, Posted(sent): Posted<Sent>) -> Result<Response, Failure> {
    let (asking, form) = (ctx.clone(), sent.clone());
    let outcome = tokio::task::spawn_blocking(move || {
        let mechanism = asking.mechanism()?;
        let done = asking.app.db.write_here(|tx| {
            let wish = wish(tx.conn, &mechanism.id, &form)?;
            succession::carry_out(tx, &asking.actor, mechanism, new(&wish, &form))
        })?;
        asking.app.register.settle();
        Ok((done, form))
    })
    .await?;
    match outcome {
        Ok((done, form)) => {
            let page = format!("{}/institutions/{}", ctx.base(), value(&form, "from"));
            Ok(Redirect::to(&Address::of(&page).with("done", &done.act_id).to_string()).into_response())
        }
        Err(error) => show(&ctx, &sent, Some(error)).await,
    }
}

fn new(wish: &Wish, sent: &Sent) -> NewSuccession {
    let heirs: HashMap<&str, &str> = wish.to.iter().map(|to| (to.slug.as_str(), to.id.as_str())).collect();
    let under = |prefix: &'static str| {
        sent.iter().filter_map(move |(name, slug)| Some((name.strip_prefix(prefix)?, slug.as_str())))
    };
    let choices = under("item-").filter_map(|(name, slug)| {
        let (kind, id) = name.split_once('-')?;
        Some(((kind.parse().ok()?, id.to_owned()), (*heirs.get(slug)?).to_owned()))
    });
    let people =
        under("person-").filter_map(|(id, slug)| Some((id.to_owned(), (*heirs.get(slug)?).to_owned())));
    NewSuccession {
        from_id: wish.from.id.clone(),
        to_ids: wish.to.iter().map(|to| to.id.clone()).collect(),
        kind: wish.kind,
        effective_on: wish.effective_on,
        reason: wish.reason.clone(),
        choices: choices.collect(),
        closes: wish.closes,
        people: people.collect(),
    }
}
