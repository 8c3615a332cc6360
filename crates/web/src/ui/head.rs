//! The head of a page: whose it is, where one can go, who is signed in, in which language.

use maud::{Markup, html};
use suivi_kernel::Language;

use super::{PageContext, address::in_language, form::csrf_field};
use crate::assets;
use crate::i18n::msg;

/// The mechanism whose page this is.
#[derive(Clone, Debug)]
pub struct MechanismHead {
    /// Its name in addresses.
    pub slug: String,
    /// Its name in the reader's language.
    pub name: String,
}

/// Who is signed in.
#[derive(Clone, Debug)]
pub struct ViewerHead {
    /// The person's name.
    pub name: String,
    /// The roles in words.
    pub roles: String,
    /// How many notices wait to be read.
    pub unread: u32,
}

/// One way to go from every page of a subject.
#[derive(Clone, Debug)]
pub struct NavItem {
    /// The words.
    pub label: String,
    /// The address.
    pub href: String,
    /// Whether the page is there, or below.
    pub is_current: bool,
}

/// Ways that belong together. Without a name they stand for themselves.
#[derive(Clone, Debug)]
pub struct NavGroup {
    /// The words; none where the ways stand in the bar itself.
    pub label: Option<String>,
    /// The ways.
    pub items: Vec<NavItem>,
}

impl NavGroup {
    /// Ways that stand in the bar itself.
    pub fn bar(items: Vec<NavItem>) -> Self {
        NavGroup { label: None, items }
    }

    /// Ways behind one word; a single way needs none.
    pub fn named(label: impl Into<String>, items: Vec<NavItem>) -> Self {
        NavGroup { label: (items.len() > 1).then(|| label.into()), items }
    }
}

/// One step of the way to this page.
#[derive(Clone, Debug)]
pub struct Crumb {
    /// The words.
    pub label: String,
    /// The address; none for the page itself.
    pub href: Option<String>,
}

impl Crumb {
    /// A step above this page.
    pub fn to(label: impl Into<String>, href: impl Into<String>) -> Self {
        Crumb { label: label.into(), href: Some(href.into()) }
    }

    /// This page itself.
    pub fn here(label: impl Into<String>) -> Self {
        Crumb { label: label.into(), href: None }
    }
}

pub(super) fn header(cx: &PageContext) -> Markup {
    let l = cx.l;
    let language = l.language();
    let home = match &cx.mechanism {
        Some(mechanism) => format!("/{language}/{}", mechanism.slug),
        None => format!("/{language}/"),
    };
    html! {
        header.top {
            @if cx.demo { p.demo { (msg::demo_banner(l)) } }
            div.bar {
                a.brand href=(home) {
                    img src=(assets::icon_url()) alt="" width="36" height="36";
                    @match &cx.mechanism {
                        Some(mechanism) => { span { (mechanism.name) } }
                        None => { span { (msg::product_name(l)) } }
                    }
                }
                @if !cx.nav.is_empty() {
                    a.menu-link href="#menu" { (msg::menu(l)) }
                }
                div.tools {
                    (language_menu(cx))
                    (viewer_menu(cx))
                }
            }
            @if !cx.nav.is_empty() { (navigation(cx)) }
        }
    }
}

/// On a narrow screen the navigation is opened by a link to it and closed by a link away; a group opens by its word,
/// and closes when another does: no script.
fn navigation(cx: &PageContext) -> Markup {
    let item = |item: &NavItem| {
        html! { li { a href=(item.href) aria-current=[item.is_current.then_some("page")] { (item.label) } } }
    };
    html! {
        nav #menu aria-label=(msg::menu_main(cx.l)) {
            ul {
                @for group in cx.nav.iter().filter(|group| !group.items.is_empty()) {
                    @match &group.label {
                        None => { @for one in &group.items { (item(one)) } }
                        Some(label) => {
                            li {
                                details.menu name="main-menu" {
                                    summary .here[group.items.iter().any(|one| one.is_current)] { (label) }
                                    ul { @for one in &group.items { (item(one)) } }
                                }
                            }
                        }
                    }
                }
            }
            a.menu-close href="#main" { (msg::menu_close(cx.l)) }
        }
    }
}

fn language_menu(cx: &PageContext) -> Markup {
    let current = cx.l.language();
    html! {
        details.menu {
            summary {
                span.hidden { (msg::menu_language(cx.l)) ": " }
                (current.autonym())
            }
            ul {
                @for language in Language::ALL {
                    li {
                        a href=(in_language(&cx.path_and_query, language)) lang=(language.tag())
                            hreflang=(language.tag()) dir=(language.direction().as_str())
                            aria-current=[(language == current).then_some("true")] { (language.autonym()) }
                    }
                }
            }
        }
    }
}

fn viewer_menu(cx: &PageContext) -> Markup {
    let l = cx.l;
    let language = l.language();
    let Some(viewer) = &cx.viewer else {
        return html! { a.sign-in href={ "/" (language) "/sign-in" } { (msg::sign_in(l)) } };
    };
    html! {
        details.menu {
            summary {
                bdi { (viewer.name) }
                @if viewer.unread > 0 {
                    span.count aria-hidden="true" { (l.number(viewer.unread.into())) }
                    span.hidden { (msg::list_comma(l)) (msg::unread_count(l, viewer.unread)) }
                }
            }
            div {
                p.muted { (viewer.roles) }
                p { a href={ "/" (language) "/account" } { (msg::menu_account(l)) } }
                @if let Some(token) = &cx.csrf {
                    form method="post" action={ "/" (language) "/sign-out" } {
                        (csrf_field(token))
                        button.link type="submit" { (msg::sign_out(l)) }
                    }
                }
            }
        }
    }
}

pub(super) fn breadcrumb(cx: &PageContext) -> Markup {
    html! {
        @if !cx.breadcrumb.is_empty() {
            nav.crumbs aria-label=(msg::menu_breadcrumb(cx.l)) {
                ol {
                    @for crumb in &cx.breadcrumb {
                        li {
                            @match &crumb.href {
                                Some(href) => { a href=(href) { (crumb.label) } }
                                None => { span aria-current="page" { (crumb.label) } }
                            }
                        }
                    }
                }
            }
        }
    }
}
