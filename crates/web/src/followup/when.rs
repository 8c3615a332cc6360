//! Dates of follow-up: deadlines stand in two times, the nation's and Geneva's.

use chrono::Timelike;
use maud::{Markup, html};
use suivi_kernel::{Date, Timestamp, Zone};

use crate::i18n::{L10n, machine_date_time, msg};
use crate::ui;

/// A point in time by the clocks of the nation and of Geneva.
pub fn both(l: L10n, zone: &Zone, at: Timestamp) -> Markup {
    let geneva = Zone::geneva();
    html! {
        time datetime=(machine_date_time(at)) {
            (msg::time_in(l, l.date(zone.day(at)), time(zone, at), zone.name()))
            @if geneva != *zone {
                (msg::list_comma(l)) (msg::time_in_geneva(l, l.date(geneva.day(at)), time(&geneva, at)))
            }
        }
    }
}

fn time(zone: &Zone, at: Timestamp) -> String {
    let local = zone.local(at);
    format!("{:02}:{:02}", local.hour(), local.minute())
}

/// A due date, with how long until or since then; marked where it is past.
pub fn due(l: L10n, day: Date, today: Date) -> Markup {
    html! {
        (ui::day(l, day)) " "
        @if day < today { span.overdue { (l.age(day, today)) } } @else { span.muted { (l.age(day, today)) } }
    }
}
