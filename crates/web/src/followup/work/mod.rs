//! The first screen after signing in. Its task: whoever works here sees in ten seconds what waits for her, the oldest
//! first, and does the commonest act without leaving the page.

mod institution;
mod secretariat;
mod voices;

pub(super) use voices::news_line;

use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use suivi_domain::accounts::{AuditFilter, AuditPage, audit_trail};
use suivi_domain::followup::attention::{Listed, MeasureLine, of_kinds};
use suivi_domain::followup::news::{About, News, latest};
use suivi_domain::followup::worklists::institution::{Mine, ToClear, mine, to_clear};
use suivi_domain::followup::worklists::secretariat::{Deadlines, QueueLine, deadlines, queue};
use suivi_domain::followup::worklists::speaks_for;
use suivi_domain::followup::worklists::voices::{MyAssessment, PointNeeded, my_assessments, points_needed};
use suivi_domain::mechanisms::Mechanism;
use suivi_kernel::{Act, Actor, ObjectKind, Result, Role, Timestamp};
use suivi_store::Conn;

use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::paging::{PER_PAGE, Page};
use crate::reports::writing::waiting::{self, Waiting};
use crate::routes::{Needs, Route};
use crate::shell;
use crate::ui;

/// How many entries of what is only looked at.
const SHORT: i64 = 12;

/// The addresses of work lists.
pub fn routes() -> Vec<Route> {
    let reads = Needs::May(Act::Read, ObjectKind::UpdateDraft);
    vec![
        Route::get("/{lang}/{mechanism}/work", Needs::SignIn, page),
        Route::get("/{lang}/{mechanism}/work/{name}", reads, secretariat::list),
    ]
}

/// What waits for somebody, as far as her roles go.
#[derive(Default)]
struct Work {
    queue: Option<(Vec<QueueLine>, Deadlines)>,
    mine: Option<Mine>,
    to_clear: Option<ToClear>,
    points: Option<Vec<PointNeeded>>,
    bills: Option<Listed<MeasureLine>>,
    news: Option<Vec<News>>,
    assessments: Option<(i64, Vec<MyAssessment>)>,
    trail: Option<AuditPage>,
    reports: Waiting,
}

impl Work {
    fn of(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism, page: Page, now: Timestamp) -> Result<Self> {
        let id = mechanism.id.as_str();
        let roles: Vec<Role> = actor.roles_in(id).collect();
        let is = |some: &[Role]| roles.iter().any(|role| some.contains(role));
        let may = |act, kind| actor.may(act, kind, id);
        let mut work = Work { reports: Waiting::of(conn, actor, mechanism)?, ..Work::default() };
        if actor.is_operator || is(&[Role::SecretariatOfficer, Role::SecretariatAdmin]) {
            let today = now.date();
            work.queue =
                Some((queue(conn, actor, mechanism, now)?, deadlines(conn, actor, mechanism, today)?));
        }
        if !speaks_for(actor, Act::Create, id).is_empty() {
            work.mine = Some(mine(conn, actor, id, page.window(), now)?);
        }
        if !speaks_for(actor, Act::Approve, id).is_empty() {
            work.to_clear = Some(to_clear(conn, actor, id, SHORT)?);
        }
        if is(&[Role::Nso]) && may(Act::Update, ObjectKind::IndicatorOfficial) {
            work.points = Some(points_needed(conn, actor, id, now.date())?);
        }
        if is(&[Role::Parliament]) {
            work.bills = Some(of_kinds(conn, actor, id, &["law", "ratification"], PER_PAGE)?);
        }
        if is(&[Role::Nhri, Role::Npm, Role::CsoOrg, Role::Defender, Role::Academia]) {
            work.assessments = Some(my_assessments(conn, actor, id, SHORT)?);
        }
        if is(&[Role::Auditor]) {
            let filter = AuditFilter { mechanism_id: Some(id.to_owned()), ..AuditFilter::default() };
            work.trail = Some(audit_trail(conn, actor, &filter, 20)?);
        }
        if work.looks_on() {
            work.news = Some(latest(conn, mechanism, &About::Mechanism, None, SHORT as usize)?);
        }
        Ok(work)
    }

    /// Whether the person has no work of the State's own to do here: then what it published is what she came for.
    fn looks_on(&self) -> bool {
        self.queue.is_none() && self.mine.is_none() && self.to_clear.is_none() && self.points.is_none()
    }
}

/// The page. The chair's is the brief; who does not work here is led to the overview.
async fn page(ctx: Ctx) -> Result<Response, Failure> {
    let l = ctx.l10n;
    let mechanism = ctx.mechanism()?.clone();
    let roles: Vec<Role> = ctx.actor.roles_in(&mechanism.id).filter(|role| *role != Role::Public).collect();
    if !roles.is_empty() && roles.iter().all(|role| *role == Role::PoliticalLead) {
        return Ok(Redirect::to(&format!("{}/brief", ctx.base())).into_response());
    }
    if !ctx.actor.is_operator && roles.is_empty() {
        return Ok(Redirect::to(&ctx.base()).into_response());
    }
    let (actor, now) = (ctx.actor.clone(), ctx.app.db.clock().now());
    let page = Page::of(&ctx.uri)?;
    let work = ctx.app.db.read(move |conn| Work::of(conn, &actor, &mechanism, page, now)).await?;
    let cx = shell::page(&ctx, msg::nav_work(l));
    let main = html! {
        (ui::page_head(html! { (msg::nav_work(l)) }, Some(html! { (l.date(now.date())) }), None))
        div.work { (sections(&ctx, &work, page)?) }
    };
    Ok(ui::page(&cx, main).into_response())
}

fn sections(ctx: &Ctx, work: &Work, page: Page) -> Result<Markup> {
    Ok(html! {
        (waiting::section(ctx, &work.reports)?)
        @if let Some(mine) = &work.mine { (institution::my_items(ctx, mine, page)) }
        @if let Some(to_clear) = &work.to_clear { (institution::waiting_for_me(ctx, to_clear)) }
        @if let Some((lines, dates)) = &work.queue { (secretariat::queue_section(ctx, lines, dates)?) }
        @if let Some(points) = &work.points { (voices::points(ctx, points)) }
        @if let Some(bills) = &work.bills { (voices::bills(ctx, bills)) }
        @if let Some((total, assessments)) = &work.assessments { (voices::assessments(ctx, *total, assessments)) }
        @if let Some(news) = &work.news { (voices::news(ctx, news)) }
        @if let Some(trail) = &work.trail { (voices::trail(ctx, trail)) }
    })
}
