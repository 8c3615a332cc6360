//! The whole document around a page's content.

use maud::{DOCTYPE, Markup, html};

use super::head::{Crumb, MechanismHead, NavGroup, ViewerHead, breadcrumb, header};
use super::status::{Notice, notice};
use crate::assets;
use crate::i18n::{L10n, msg};

/// What every page knows of its reader and its place.
#[derive(Clone, Debug)]
pub struct PageContext {
    /// The reader's language.
    pub l: L10n,
    /// The address asked for, as the language menu must keep it.
    pub path_and_query: String,
    /// What the page is called, in the browser's title.
    pub title: String,
    /// The mechanism, on its pages.
    pub mechanism: Option<MechanismHead>,
    /// Who is signed in.
    pub viewer: Option<ViewerHead>,
    /// The main navigation.
    pub nav: Vec<NavGroup>,
    /// The way to this page, this page last.
    pub breadcrumb: Vec<Crumb>,
    /// The session's token against forged forms.
    pub csrf: Option<String>,
    /// Whether everything here is invented.
    pub demo: bool,
    /// What came of the last act.
    pub notice: Option<Notice>,
    /// A script of this page's own, beside the one that every page has.
    pub script: Option<&'static str>,
    /// Load the page anew after so many seconds: for a page that watches long work.
    pub refresh_seconds: Option<u32>,
}

impl PageContext {
    /// A page with nothing around it yet; set the other fields as they are known.
    pub fn new(l: L10n, path_and_query: impl Into<String>, title: impl Into<String>) -> Self {
        PageContext {
            l,
            path_and_query: path_and_query.into(),
            title: title.into(),
            mechanism: None,
            viewer: None,
            nav: Vec::new(),
            breadcrumb: Vec::new(),
            csrf: None,
            demo: false,
            notice: None,
            script: None,
            refresh_seconds: None,
        }
    }

    fn browser_title(&self) -> String {
        let place =
            self.mechanism.as_ref().map_or(msg::product_name(self.l), |mechanism| mechanism.name.as_str());
        if self.title.is_empty() || self.title == place {
            place.to_owned()
        } else {
            format!("{} – {place}", self.title)
        }
    }
}

/// A full document. `main` begins with [`page_head`].
pub fn page(cx: &PageContext, main: Markup) -> Markup {
    document(cx, main)
}

/// A full document with the facets of a list beside it. On a narrow screen they open by a link.
pub fn page_with_side(cx: &PageContext, head: Markup, side: Markup, main: Markup) -> Markup {
    let main = html! {
        (head)
        div.with-side {
            aside { (side) }
            div { (main) }
        }
    };
    document(cx, main)
}

/// A full document about one thing, with its facts in a quiet column after it.
pub fn page_with_facts(cx: &PageContext, head: Markup, main: Markup, facts: Markup) -> Markup {
    let main = html! {
        (head)
        div.with-side.with-facts {
            div { (main) }
            aside { (facts) }
        }
    };
    document(cx, main)
}

/// Parts side by side where there is room, one below the other where there is not.
pub fn columns(parts: &[Markup]) -> Markup {
    html! {
        div.columns {
            @for part in parts { div { (part) } }
        }
    }
}

/// The title of a page, a leading sentence, and what can be done here.
pub fn page_head(title: Markup, lead: Option<Markup>, actions: Option<Markup>) -> Markup {
    html! {
        div.page-head {
            div {
                h1 { (title) }
                @if let Some(lead) = lead { p.lead { (lead) } }
            }
            @if let Some(actions) = actions { div.buttons { (actions) } }
        }
    }
}

fn document(cx: &PageContext, main: Markup) -> Markup {
    let l = cx.l;
    let language = l.language();
    html! {
        (DOCTYPE)
        html lang=(language.tag()) dir=(language.direction().as_str()) {
            head {
                meta charset="utf-8";
                title { (cx.browser_title()) }
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                @if let Some(seconds) = cx.refresh_seconds {
                    // With the script, only the part that changes is fetched.
                    noscript { meta http-equiv="refresh" content=(seconds); }
                }
                link rel="stylesheet" href=(assets::style_url());
                link rel="icon" href=(assets::icon_url()) type="image/svg+xml";
                script src=(assets::script_url()) defer {}
                @if let Some(script) = cx.script { script src=(script) defer {} }
            }
            body {
                a.skip href="#main" { (msg::skip_to_content(l)) }
                (header(cx))
                (breadcrumb(cx))
                main #main tabindex="-1" {
                    @if let Some(words) = &cx.notice { (notice(l, words)) }
                    (main)
                }
                (footer(cx))
            }
        }
    }
}

fn footer(cx: &PageContext) -> Markup {
    let l = cx.l;
    let language = l.language();
    html! {
        footer.bottom {
            p { (msg::footer_statement(l)) }
            p { (msg::footer_privacy(l)) }
            ul {
                li { a href={ "/" (language) "/about" } { (msg::nav_about(l)) } }
                li { a href={ "/" (language) "/about#accessibility" } { (msg::footer_accessibility(l)) } }
                li { a href={ "/" (language) "/api" } { (msg::nav_api(l)) } }
            }
        }
    }
}
