//! Narrowing a list: groups of links with counts, and the filters in use as chips.

use maud::{Markup, html};

use super::button::{ButtonKind, button};
use crate::i18n::{L10n, msg};

/// How many values of a group are seen before "show more".
const SEEN: usize = 8;

/// One value of a group, with how many entries it would leave.
#[derive(Clone, Debug)]
pub struct FacetValue {
    /// The words.
    pub label: String,
    /// How many entries have it.
    pub count: u64,
    /// The address of the list with this value added, or removed when it is in use.
    pub href: String,
    /// Whether it is in use.
    pub is_active: bool,
}

/// A group of values: one field of the register.
#[derive(Clone, Debug)]
pub struct FacetGroup {
    /// The field's name.
    pub label: String,
    /// Its values, those in use first, then by count.
    pub values: Vec<FacetValue>,
    /// Whether the group is open at first.
    pub is_open: bool,
}

/// The groups, each opened and closed without a script; each value is a link that works as a checkbox.
pub fn facet_list(l: L10n, groups: &[FacetGroup]) -> Markup {
    html! {
        // On a narrow screen the groups are opened by this link and closed by going back: no script.
        a.button.facets-link href="#facets" { (msg::filters(l)) }
        section.facets #facets aria-labelledby="filters-title" {
            h2 #filters-title { (msg::filters(l)) }
            @for group in groups.iter().filter(|group| !group.values.is_empty()) {
                @let (seen, more) = group.values.split_at(group.values.len().min(SEEN));
                details open[group.is_open || group.values.iter().any(|value| value.is_active)] {
                    summary { (group.label) }
                    (values(l, seen))
                    @if !more.is_empty() {
                        details.more {
                            summary { (msg::filter_more(l, more.len())) }
                            (values(l, more))
                        }
                    }
                }
            }
        }
    }
}

fn values(l: L10n, values: &[FacetValue]) -> Markup {
    html! {
        ul {
            @for value in values {
                li {
                    a href=(value.href) rel="nofollow" aria-current=[value.is_active.then_some("true")] {
                        span.box aria-hidden="true" {}
                        bdi { (value.label) }
                        span.count { (l.number(i64::try_from(value.count).unwrap_or(i64::MAX))) }
                    }
                }
            }
        }
    }
}

/// Narrowing a list by choices that are sent by address. On a narrow screen it is opened by a link to it.
pub fn filter_form(l: L10n, action: &str, fields: Markup) -> Markup {
    html! {
        a.button.facets-link href="#facets" { (msg::filters(l)) }
        section.facets #facets aria-labelledby="filters-title" {
            h2 #filters-title { (msg::filters(l)) }
            form.filters method="get" action=(action) {
                (fields)
                (button(ButtonKind::Primary, msg::filters_show(l), None))
            }
        }
    }
}

/// A filter in use.
#[derive(Clone, Debug)]
pub struct ActiveFilter {
    /// The field's name.
    pub group: String,
    /// The value's words.
    pub label: String,
    /// The address of the list without it.
    pub remove_href: String,
}

/// The filters in use, each with a way to remove it, and a way to remove all.
pub fn active_filters(l: L10n, filters: &[ActiveFilter], clear_href: &str) -> Markup {
    html! {
        @if !filters.is_empty() {
            section.chips aria-label=(msg::filters_active(l)) {
                ul {
                    @for filter in filters {
                        li {
                            a href=(filter.remove_href) title=(msg::filter_remove(l, &filter.label)) {
                                span.muted { (filter.group) ":" } " " bdi { (filter.label) }
                                span aria-hidden="true" { " ×" }
                                span.hidden { " – " (msg::button_remove(l)) }
                            }
                        }
                    }
                    li { a.clear href=(clear_href) { (msg::filters_clear(l)) } }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use suivi_kernel::Language;

    #[test]
    fn a_long_group_shows_its_first_values_and_keeps_the_others_at_hand() {
        let value =
            |i: usize| FacetValue { label: format!("v{i}"), count: 1, href: "?".into(), is_active: false };
        let group = FacetGroup { label: "Theme".into(), values: (0..11).map(value).collect(), is_open: true };
        let html = facet_list(L10n::new(Language::En), &[group]).into_string();
        assert!(html.contains("Show 3 more") && html.contains("v10"), "{html}");
    }

    #[test]
    fn a_group_with_a_filter_in_use_is_open() {
        let value = FacetValue { label: "v".into(), count: 1_234, href: "?".into(), is_active: true };
        let group = FacetGroup { label: "Theme".into(), values: vec![value], is_open: false };
        let html = facet_list(L10n::new(Language::En), &[group]).into_string();
        assert!(html.contains("<details open>") && html.contains("1,234"), "{html}");
    }
}
