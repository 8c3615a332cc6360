//! Where a copy came from, in words, for the page of any thing on the shelf.

use maud::{Markup, html};
use suivi_domain::hub::federation::Origin;
use suivi_kernel::Timestamp;

use crate::i18n::{L10n, msg, msg_html};
use crate::ui;

/// Who published it on which node, the way to the original, and how fresh the copy is; nothing for this node's own.
pub fn provenance(l: L10n, origin: Option<&Origin>, now: Timestamp) -> Markup {
    html! {
        @if let Some(origin) = origin {
            p.muted {
                (msg_html::fed_origin(l, ui::local_text(l, &origin.names))) " "
                a href=(origin.page(l.language())) rel="external" { (msg::fed_origin_page(l)) } ". "
                @if let Some(at) = origin.heard_at {
                    (msg::fed_origin_heard(l, l.age_of(at, now).as_str()))
                }
            }
        }
    }
}
