//! What stands around every page: mechanism, navigation, who is signed in.

use suivi_kernel::{Act, ObjectKind};

use crate::context::Ctx;
use crate::i18n::msg;
use crate::ui::{Crumb, MechanismHead, NavItem, PageContext, ViewerHead};

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

fn navigation(ctx: &Ctx) -> Vec<NavItem> {
    let l = ctx.l10n;
    let path = ctx.uri.path();
    let item = |label: &str, href: String| NavItem {
        is_current: path == href || path.strip_prefix(&href).is_some_and(|rest| rest.starts_with('/')),
        label: label.to_owned(),
        href,
    };
    let Some(mechanism) = &ctx.mechanism else {
        return vec![
            item(msg::nav_register(l), format!("{}/recommendations", ctx.root())),
            item(msg::nav_api(l), format!("{}/api", ctx.root())),
            item(msg::nav_about(l), format!("{}/about", ctx.root())),
        ];
    };
    let base = ctx.base();
    let may = |act, kind| ctx.actor.may(act, kind, &mechanism.id);
    let is_member = ctx.actor.is_member_of(&mechanism.id) || ctx.actor.is_operator;
    let mut items = vec![
        NavItem { label: msg::nav_home(l).to_owned(), is_current: path == base, href: base.clone() },
        item(msg::nav_register(l), format!("{base}/recommendations")),
        item(msg::nav_documents(l), format!("{base}/documents")),
        item(msg::nav_clusters(l), format!("{base}/clusters")),
        item(msg::nav_measures(l), format!("{base}/measures")),
        item(msg::nav_institutions(l), format!("{base}/institutions")),
    ];
    if is_member && may(Act::Create, ObjectKind::RecommendationPublished) {
        items.push(item(msg::nav_imports(l), format!("{base}/imports")));
        items.push(item(msg::nav_labels(l), format!("{base}/labels")));
        items.push(item(msg::nav_duplicates(l), format!("{base}/duplicates")));
    }
    if may(Act::Read, ObjectKind::UserAdmin) {
        items.push(item(msg::nav_members(l), format!("{base}/members")));
    }
    if may(Act::Read, ObjectKind::AuditLog) {
        items.push(item(msg::nav_audit(l), format!("{base}/audit")));
    }
    if may(Act::Update, ObjectKind::UserAdmin) {
        items.push(item(msg::nav_jobs(l), format!("{base}/jobs")));
        items.push(item(msg::nav_settings(l), format!("{base}/settings")));
    }
    items
}
