//! The kit every page is made of: plain functions from plain values to accessible markup.
//!
//! Nothing here knows the database or the domain. Every part works without a script, by keyboard, with a screen
//! reader and from right to left. No part carries an inline style or script, so that the strictest content
//! security policy holds.

mod address;
mod button;
mod chart;
mod choice;
mod citation;
mod confirm;
mod diff;
mod facets;
mod facts;
mod field;
mod form;
mod head;
mod languages;
mod lines;
mod page;
mod pagination;
mod progress;
mod search;
mod selection;
mod status;
mod table;
mod text;
mod timeline;

pub use address::{Address, in_language};
pub use button::{ButtonKind, button, button_group, button_link, post_button};
pub use chart::{Bar, Segment, bar_chart, stacked_share};
pub use choice::{Choice, checkbox, checkboxes, radios, select};
pub use citation::{citation, quotation};
pub use confirm::{Confirm, confirm_page};
pub use diff::{Change, diff, side_by_side};
pub use facets::{ActiveFilter, FacetGroup, FacetValue, active_filters, facet_list, filter_form};
pub use facts::{Fact, Figure, figures, summary_list};
pub use field::{Field, InputKind, file_field, text_area, text_field};
pub use form::{
    CSRF_FIELD, FieldErrors, csrf_field, error_summary, form, form_group, hidden, upload_form, wide_form,
};
pub use head::{Crumb, MechanismHead, NavGroup, NavItem, ViewerHead};
pub use languages::{LanguageField, language_fields};
pub use lines::{LineChart, LineGoal, LinePoint, ValueBar, line_chart, px, value_bars};
pub use page::{PageContext, columns, page, page_head, page_with_facts, page_with_side};
pub use pagination::{Pagination, downloads, pagination, pagination_again};
pub use progress::{Progress, progress};
pub use search::{SearchForm, search_form};
pub use selection::{Bulk, bulk_selection};
pub use status::{Notice, NoticeKind, Shape, Tone, empty_state, notice, status_tag};
pub use table::{Cell, Column, Row, SortDirection, SortLink, Table, data_table};
pub use text::{SnippetPart, day, highlighted, local_prose, local_text, moment, prose, text_in, user_text};
pub use timeline::{Event, Voice, timeline, voices};
