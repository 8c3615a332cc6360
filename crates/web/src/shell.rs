//! What stands around every page: mechanism, navigation, who is signed in.

use suivi_domain::assistance::serves_the_united_nations;
use suivi_domain::hub;
use suivi_domain::mechanisms::Mechanism;
use suivi_kernel::{Act, ObjectKind};

use crate::context::Ctx;
use crate::i18n::msg;
use crate::ui::{Crumb, MechanismHead, NavGroup, NavItem, PageContext, ViewerHead};

/// A page of the address asked for.
pub fn page(ctx: &Ctx, title: impl Into<String>) -> PageContext {
    let l = ctx.l10n;
    let here = ctx.uri.path_and_query().map_or("/", |path| path.as_str());
    let mut cx = PageContext::new(l, here, title);
    cx.mechanism = ctx.mechanism.as_ref().map(|mechanism| MechanismHead {
        slug: mechanism.slug.clone(),
        name: mechanism.names.best_text(l.language()).to_owned(),
    });
    cx.viewer = ctx.session.as_ref().map(|signed_in| {
        let mut roles: Vec<&str> = signed_in.actor.memberships.iter().map(|m| l.role(m.role)).collect();
        roles.dedup();
        ViewerHead { name: signed_in.account.name.clone(), roles: roles.join(msg::list_comma(l)), unread: 0 }
    });
    cx.csrf = ctx.session.as_ref().map(|signed_in| signed_in.session.csrf.clone());
    cx.demo = !ctx.app.settings.demo.is_empty();
    cx.nav = navigation(ctx);
    cx
}

/// As [`page`], with the way to it from the mechanism's overview.
pub fn page_below(ctx: &Ctx, title: impl Into<String>, way: Vec<Crumb>) -> PageContext {
    let title = title.into();
    let mut cx = page(ctx, title.clone());
    let home = ctx.mechanism.as_ref().map(|_| Crumb::to(msg::nav_home(ctx.l10n), ctx.base()));
    cx.breadcrumb = home.into_iter().chain(way).chain([Crumb::here(title)]).collect();
    cx
}

/// The ways of a page's reader, grouped by what they are for: each role sees a few words, not twenty.
fn navigation(ctx: &Ctx) -> Vec<NavGroup> {
    let l = ctx.l10n;
    let ways = Ways { ctx };
    if ctx.mechanism.is_none() {
        return vec![NavGroup::bar(vec![
            ways.to(msg::nav_hub(l), "hub"),
            ways.to(msg::nav_register(l), "recommendations"),
            ways.to(msg::nav_api(l), "api"),
            ways.to(msg::nav_about(l), "about"),
        ])];
    }
    if is_hub(ctx) {
        return ways.of_the_hub();
    }
    let base = ctx.base();
    let is_home = ctx.uri.path().trim_end_matches('/') == base;
    let mut first = vec![NavItem { label: msg::nav_home(l).to_owned(), is_current: is_home, href: base }];
    if ways.is_member() {
        first.push(ways.to(msg::nav_work(l), "work"));
    }
    first.push(ways.to(msg::nav_register(l), "recommendations"));
    vec![
        NavGroup::bar(first),
        NavGroup::named(msg::nav_group_register(l), ways.of_the_register()),
        NavGroup::named(msg::nav_group_followup(l), ways.of_follow_up()),
        NavGroup::named(msg::nav_group_reports(l), ways.of_reporting()),
        NavGroup::named(msg::nav_group_mechanism(l), ways.of_the_mechanism()),
        NavGroup::bar(vec![NavItem {
            label: msg::nav_hub(l).to_owned(),
            is_current: false,
            href: format!("{}/{}", ctx.root(), hub::SLUG),
        }]),
    ]
}

/// Whether the page is one of the knowledge hub's.
fn is_hub(ctx: &Ctx) -> bool {
    ctx.mechanism.as_ref().is_some_and(|mechanism| mechanism.slug == hub::SLUG)
}

/// Where the reader may go in a mechanism.
struct Ways<'a> {
    ctx: &'a Ctx,
}

impl Ways<'_> {
    fn to(&self, label: &str, page: &str) -> NavItem {
        let path = self.ctx.uri.path();
        let href = format!("{}/{page}", self.ctx.base());
        NavItem {
            is_current: path == href || path.strip_prefix(&href).is_some_and(|rest| rest.starts_with('/')),
            label: label.to_owned(),
            href,
        }
    }

    fn may(&self, act: Act, kind: ObjectKind) -> bool {
        self.ctx.mechanism.as_ref().is_some_and(|mechanism| self.ctx.actor.may(act, kind, &mechanism.id))
    }

    fn is_member(&self) -> bool {
        let member = |mechanism: &Mechanism| self.ctx.actor.is_member_of(&mechanism.id);
        self.ctx.actor.is_operator || self.ctx.mechanism.as_ref().is_some_and(member)
    }

    /// The hub's own bar: its kinds of thing, and what its keepers need.
    fn of_the_hub(&self) -> Vec<NavGroup> {
        let l = self.ctx.l10n;
        let base = self.ctx.base();
        let is_home = self.ctx.uri.path().trim_end_matches('/') == base;
        let first = vec![
            NavItem { label: msg::nav_home(l).to_owned(), is_current: is_home, href: base },
            self.to(msg::practices_title(l), "practices"),
            self.to(msg::profiles_title(l), "profiles"),
        ];
        let mut exchange = vec![
            self.to(msg::exchange_questions(l), "questions"),
            self.to(msg::exchange_announcements(l), "announcements"),
            self.to(msg::exchange_moderation(l), "moderation"),
        ];
        let mut assistance = vec![self.to(msg::assistance_hub_title(l), "assistance")];
        let signed_in = self.ctx.actor.is_signed_in();
        if signed_in {
            exchange.insert(1, self.to(msg::exchange_people(l), "people"));
            exchange.push(self.to(msg::exchange_digest(l), "digest"));
        }
        if serves_the_united_nations(&self.ctx.actor) {
            assistance.push(self.to(msg::assistance_desk(l), "assistance/desk"));
        }
        let learning =
            vec![self.to(msg::resource_title(l), "resources"), self.to(msg::knowledge_title(l), "knowledge")];
        let mut groups = vec![
            NavGroup::bar(first),
            NavGroup::named(msg::hub_nav_exchange(l), exchange),
            NavGroup::named(msg::assistance_title(l), assistance),
            NavGroup::bar(vec![self.to(msg::events_title(l), "events")]),
            NavGroup::named(msg::hub_nav_learning(l), learning),
        ];
        if signed_in {
            let mut keeping =
                vec![self.to(msg::hub_nav_mine(l), "practices/mine"), self.to(msg::fed_nodes(l), "nodes")];
            if self.is_member() {
                keeping.extend(self.of_the_mechanism());
            }
            groups.push(NavGroup::named(msg::hub_nav_keeping(l), keeping));
        }
        groups
    }

    fn of_the_register(&self) -> Vec<NavItem> {
        let l = self.ctx.l10n;
        let mut items =
            vec![self.to(msg::nav_documents(l), "documents"), self.to(msg::nav_clusters(l), "clusters")];
        if self.is_member() && self.may(Act::Create, ObjectKind::RecommendationPublished) {
            items.push(self.to(msg::doc_in_title(l), "documents/in"));
            items.push(self.to(msg::nav_imports(l), "imports"));
            items.push(self.to(msg::suggestions_title(l), "suggestions"));
            items.push(self.to(msg::nav_labels(l), "labels"));
            items.push(self.to(msg::nav_duplicates(l), "duplicates"));
        }
        items
    }

    fn of_follow_up(&self) -> Vec<NavItem> {
        let l = self.ctx.l10n;
        let mut items = vec![
            self.to(msg::by_title(l), "by"),
            self.to(msg::nav_plans(l), "plans"),
            self.to(msg::nav_measures(l), "measures"),
            self.to(msg::updates_title(l), "updates"),
            self.to(msg::nav_indicators(l), "indicators"),
            self.to(msg::assessments_title(l), "assessments"),
        ];
        if self.is_member() {
            items.push(self.to(msg::nav_allocations(l), "allocations"));
        }
        if self.may(Act::Read, ObjectKind::UpdateDraft) {
            if self.may(Act::Read, ObjectKind::EvidenceInternal) {
                items.push(self.to(msg::evidence_title(l), "evidence"));
            }
            items.push(self.to(msg::requests_title(l), "requests"));
            items.push(self.to(msg::nav_rounds(l), "rounds"));
            items.push(self.to(msg::nav_brief(l), "brief"));
            items.push(self.to(msg::nav_agenda(l), "agenda"));
        }
        if self.is_member() {
            items.push(self.to(msg::nav_scoreboard(l), "scoreboard"));
            items.push(self.to(msg::nav_calendar(l), "calendar"));
        }
        items
    }

    fn of_reporting(&self) -> Vec<NavItem> {
        let l = self.ctx.l10n;
        let mut items = vec![
            self.to(msg::nav_reports(l), "reports"),
            self.to(msg::nav_obligations(l), "obligations"),
            self.to(msg::nav_treaties(l), "treaties"),
        ];
        if self.is_member() && self.may(Act::Read, ObjectKind::AssistanceRequest) {
            items.push(self.to(msg::assistance_title(l), "assistance"));
        }
        items
    }

    fn of_the_mechanism(&self) -> Vec<NavItem> {
        let l = self.ctx.l10n;
        let mut items = vec![self.to(msg::nav_institutions(l), "institutions")];
        if self.may(Act::Read, ObjectKind::UserAdmin) {
            items.push(self.to(msg::nav_members(l), "members"));
        }
        if self.may(Act::Read, ObjectKind::AuditLog) {
            items.push(self.to(msg::nav_audit(l), "audit"));
        }
        if self.may(Act::Update, ObjectKind::UserAdmin) {
            items.push(self.to(msg::nav_jobs(l), "jobs"));
            items.push(self.to(msg::nav_settings(l), "settings"));
        }
        if self.may(Act::Read, ObjectKind::UpdateDraft) {
            items.push(self.to(msg::nav_followup_settings(l), "follow-up"));
        }
        items
    }
}
