//! Suggestions to be decided on. Task: an officer accepts three hundred sure suggestions in one act, and looks at the doubtful
//! ones with the words that spoke for them.

use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use suivi_domain::recommendations::suggestions::{
    self, Band, Decided, Decision, Open, Page as Found, Scheme, SetBy, Suggestion,
};
use suivi_kernel::{Problem, Refusal, Result};

use super::{address, code_name, scheme_name};
use crate::accounts::answer::{self, Again, Sent, value};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::{self, Posted};
use crate::paging::Page;
use crate::recommendations::{acts, detail};
use crate::shell;
use crate::ui::{self, Address, Bulk, ButtonKind, Column, Row, Table};

/// The sureness that is looked at unless the address says another, in points.
const USUAL: &str = "90";
/// The sureness that can be asked for, in points.
const LEAST: [&str; 6] = ["95", "90", "80", "70", "50", "0"];

/// What the address asks for.
#[derive(Clone, Copy)]
struct Asked {
    scheme: Scheme,
    least: &'static str,
    page: Page,
}

impl Asked {
    fn of(ctx: &Ctx) -> Result<Self> {
        let schemes: Vec<&str> = Scheme::ALL.iter().map(|scheme| scheme.code()).collect();
        let scheme = input::chosen(&ctx.uri, "scheme", &schemes)?;
        let least = input::chosen(&ctx.uri, "least", &LEAST)?;
        Ok(Asked {
            scheme: scheme.map(str::parse).transpose()?.unwrap_or(Scheme::Theme),
            least: LEAST.into_iter().find(|known| Some(*known) == least).unwrap_or(USUAL),
            page: Page::of(&ctx.uri)?,
        })
    }

    fn share(self) -> f64 {
        self.least.parse::<f64>().unwrap_or_default() / 100.0
    }

    fn address(self, ctx: &Ctx) -> Address {
        Address::of(&address(ctx)).with("scheme", self.scheme.code()).with("least", self.least)
    }
}

/// The list.
pub async fn page(ctx: Ctx) -> Result<Markup, Failure> {
    let notice = acts::notice_of_address(&ctx).await?;
    Ok(show(&ctx, Again { notice, ..Again::default() }).await?)
}

async fn show(ctx: &Ctx, again: Again) -> Result<Markup> {
    let asked = Asked::of(ctx)?;
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let window = asked.page.window();
    let read = move |conn: &mut suivi_store::Conn| {
        let bands = suggestions::bands(conn, &actor, &mechanism)?;
        let found = suggestions::open(conn, &actor, &mechanism, asked.scheme, asked.share(), window)?;
        Ok((bands, found))
    };
    let (bands, found) = ctx.app.db.read(read).await?;
    let l = ctx.l10n;
    let mut cx = shell::page_below(ctx, msg::suggestions_title(l), Vec::new());
    cx.notice = again.notice;
    let main = html! {
        (ui::error_summary(l, &again.errors, &[("selected", msg::suggestions_list(l))]))
        (ui::page_head(html! { (msg::suggestions_title(l)) }, Some(html! { (msg::suggestions_lead(l)) }), None))
        (ui::button_group(html! {
            (ui::button_link(ButtonKind::Secondary, msg::suggestions_clusters(l), &format!("{}/clusters", address(ctx))))
            (ui::button_link(ButtonKind::Secondary, msg::suggestions_leads(l), &format!("{}/allocations/waiting", ctx.base())))
            (ui::button_link(ButtonKind::Secondary, msg::suggestions_scores(l), &format!("{}/scores", address(ctx))))
        }))
        section {
            h2 { (msg::suggestions_open(l)) }
            (numbers(ctx, asked, &bands))
        }
        section #open {
            h2 { (scheme_name(ctx, asked.scheme)) }
            @if found.items.is_empty() {
                (ui::empty_state(msg::suggestions_none(l), msg::suggestions_none_step(l), None))
            } @else {
                // What is more likely wrong than right is looked at one by one.
                @if asked.share() >= 0.5 { (all_at_once(ctx, asked, &found)) }
                (list(ctx, asked, &found))
                (ui::pagination(l, &asked.page.ways(ctx, found.items.len(), u64::try_from(found.total).unwrap_or(0))))
            }
        }
    };
    Ok(ui::page(&cx, main))
}

fn percent(ctx: &Ctx, points: &str) -> String {
    ctx.l10n.percent(points.parse().unwrap_or_default())
}

/// How many are open, by scheme and sureness: each number leads to its list.
fn numbers(ctx: &Ctx, asked: Asked, bands: &[Band]) -> Markup {
    let l = ctx.l10n;
    let words: Vec<String> =
        LEAST[..5].iter().map(|points| msg::suggestions_from(l, percent(ctx, points).as_str())).collect();
    let mut columns = vec![Column::text(msg::suggestions_scheme(l))];
    columns.extend(words.iter().map(|words| Column::number(words)));
    let row = |scheme: &Scheme| {
        let mut cells = vec![html! {
            a href=(Asked { scheme: *scheme, ..asked }.address(ctx).to_string())
                aria-current=[(*scheme == asked.scheme).then_some("true")] { (scheme_name(ctx, *scheme)) }
        }];
        for least in &LEAST[..5] {
            let band = bands.iter().find(|band| band.scheme == *scheme && band.least.to_string() == *least);
            let open = band.map_or(0, |band| band.open);
            let here = Asked { scheme: *scheme, least, page: Page::default() }.address(ctx);
            cells.push(html! {
                @if open == 0 { (l.number(0)) }
                @else { a href=(here.to_string()) aria-current=[(*scheme == asked.scheme && *least == asked.least).then_some("true")] { (l.number(open)) } }
            });
        }
        Row::new(cells)
    };
    let rows = Scheme::ALL.iter().map(row).collect();
    ui::data_table(l, &Table { caption: msg::suggestions_open(l), caption_is_seen: false, columns, rows })
}

fn all_at_once(ctx: &Ctx, asked: Asked, found: &Found) -> Markup {
    let l = ctx.l10n;
    let words = msg::suggestions_accept_all(l, found.total, percent(ctx, asked.least).as_str());
    html! {
        p { (msg::suggestions_accept_all_lead(l)) " " a href=(format!("{}/acts", ctx.base())) { (msg::acts_title(l)) } }
        (ui::form(&asked.address(ctx).to_string(), ctx.csrf(), html! {
            (ui::button(ButtonKind::Primary, &words, Some(("act", "accept_all"))))
        }))
    }
}

fn list(ctx: &Ctx, asked: Asked, found: &Found) -> Markup {
    let l = ctx.l10n;
    let row = |open: &Open| {
        let one = &open.suggestion;
        let name = code_name(ctx, one.scheme, &one.code);
        let cells = vec![
            html! { strong { (name) } },
            html! { (l.percent((one.sureness * 100.0).round() as u64)) },
            html! { (detail::link(ctx, &open.record)) p { (detail::excerpt(&open.record)) } },
            because(ctx, one),
        ];
        let label = format!("{name}, {}", open.record.slug);
        Row::selectable(cells, format!("{}:{}:{}", one.recommendation_id, one.scheme.code(), one.code), label)
    };
    let table = ui::data_table(
        l,
        &Table {
            caption: msg::suggestions_list(l),
            caption_is_seen: false,
            columns: vec![
                Column::text(msg::suggestions_suggested(l)),
                Column::number(msg::suggestions_sureness(l)),
                Column::main(msg::recommendation(l)),
                Column::text(msg::suggestions_because(l)),
            ],
            rows: found.items.iter().map(row).collect(),
        },
    );
    let acts = html! {
        (ui::button(ButtonKind::Primary, msg::suggestions_accept(l), Some(("act", "accept"))))
        (ui::button(ButtonKind::Secondary, msg::suggestions_refuse(l), Some(("act", "refuse"))))
    };
    let action = asked.address(ctx).with("page", &asked.page.number().to_string()).to_string();
    ui::bulk_selection(l, &Bulk { action: &action, csrf: ctx.csrf(), list: table, acts, all_matching: None })
}

/// The words that spoke for it, and who suggests.
fn because(ctx: &Ctx, one: &Suggestion) -> Markup {
    let l = ctx.l10n;
    let by = match one.set_by {
        SetBy::Rule => msg::suggestions_by_rule(l),
        SetBy::Model => msg::suggestions_by_model(l),
        SetBy::Import => msg::suggestions_by_import(l),
    };
    html! {
        @for (at, word) in one.because.iter().enumerate() {
            @if at > 0 { (msg::list_comma(l)) }
            (ui::user_text(&word.text))
        }
        " " span.muted { "(" (by) ")" }
    }
}

/// Accepts or refuses what is ticked, or accepts all that are sure enough.
pub async fn decide(ctx: Ctx, Posted(sent): Posted<Sent>) -> Result<Response, Failure> {
    let asked = Asked::of(&ctx)?;
    match put(&ctx, asked, sent).await {
        Ok(decided) => {
            let next = asked.address(&ctx).with("done", &decided.act_id);
            Ok(axum::response::Redirect::to(&next.to_string()).into_response())
        }
        Err(error) => Ok(answer::refused(show(&ctx, answer::again(ctx.l10n, error)?).await?)),
    }
}

async fn put(ctx: &Ctx, asked: Asked, sent: Sent) -> Result<Decided> {
    let asking = ctx.clone();
    answer::blocking(move || {
        let mechanism = asking.mechanism()?;
        let decided = asking.app.db.write_here(|tx| match value(&sent, "act") {
            "accept_all" => suggestions::decide_above(
                tx,
                &asking.actor,
                mechanism,
                Decision::Accept,
                asked.scheme,
                asked.share(),
            ),
            act @ ("accept" | "refuse") => {
                let decision = if act == "accept" { Decision::Accept } else { Decision::Refuse };
                suggestions::decide(tx, &asking.actor, mechanism, decision, &selected(&sent)?)
            }
            other => Err(Refusal::invalid("act", Problem::unknown_choice(other)).into()),
        })?;
        asking.app.register.settle();
        Ok(decided)
    })
    .await
}

fn selected(sent: &Sent) -> Result<Vec<(String, Scheme, String)>> {
    let keys: Vec<(String, Scheme, String)> = sent
        .iter()
        .filter(|(name, _)| name == "selected")
        .map(|(_, key)| {
            let mut parts = key.splitn(3, ':');
            match (parts.next(), parts.next().map(str::parse), parts.next()) {
                (Some(id), Some(Ok(scheme)), Some(code)) => Ok((id.to_owned(), scheme, code.to_owned())),
                _ => Err(Refusal::invalid("selected", Problem::unknown_choice(key)).into()),
            }
        })
        .collect::<Result<_>>()?;
    if keys.is_empty() {
        return Err(Refusal::invalid("selected", Problem::nothing_selected("")).into());
    }
    Ok(keys)
}
