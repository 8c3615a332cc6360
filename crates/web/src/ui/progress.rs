//! Long work: how far it is.

use maud::{Markup, html};

use crate::i18n::{L10n, msg};

/// How far some work is.
#[derive(Clone, Debug)]
pub struct Progress<'a> {
    /// What is being done.
    pub label: &'a str,
    /// How much is done.
    pub done: u64,
    /// How much there is to do; none while unknown.
    pub total: Option<u64>,
    /// Whether it goes on. While it does, set [`super::PageContext::refresh_seconds`], so that the page follows it
    /// without a script; with the script only this part is fetched anew.
    pub is_running: bool,
}

/// A bar with its number, and the promise that one may leave.
pub fn progress(l: L10n, work: &Progress<'_>) -> Markup {
    html! {
        div.progress #progress data-live[work.is_running] {
            label for="progress-bar" { (work.label) }
            progress #progress-bar max=[work.total.map(|total| total.max(1))] value=[work.total.map(|_| work.done)] {}
            p.number role="status" {
                @match work.total {
                    Some(total) => { (msg::progress_of(l, work.done, total)) }
                    None => { (l.number(i64::try_from(work.done).unwrap_or(i64::MAX))) }
                }
            }
            @if work.is_running { p.hint { (msg::progress_leave(l)) } }
        }
    }
}
