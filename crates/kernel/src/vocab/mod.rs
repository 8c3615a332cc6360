//! The vocabularies of the field: States, bodies, themes, persons, goals, positions, statuses, symbols.
//!
//! The tables lie beside this file as CSV, are compiled into the program and parsed once. A `resolve_…` function takes
//! a label as it is met in an export and answers nothing when it does not know it: the caller keeps the label and asks.
//! Facts whose [`Evidence`] needs checking are defaults that an administrator can change.

mod answer;
mod assistance;
mod body;
mod evidence;
mod fold;
mod grade;
mod indicator;
mod labels;
mod nmirf;
mod report;
mod state;
mod state_names;
mod status;
mod symbol;
mod table;
mod term;
mod timing;
mod treaty;
mod upr;

pub use answer::{ActionCategory, Position, RecommendationKind, action_categories, action_category};
pub use assistance::{Fund, Modality, fund, funds, modalities, modality};
pub use body::{Body, BodyFamily, Committee, Mandate, MandateKind, bodies, body, resolve_body};
pub use evidence::Evidence;
pub use grade::{Grade, grade, grade_schemes, grades};
pub use indicator::{
    Dimension, IndicatorType, dimension, dimensions, indicator_type, indicator_types, resolve_dimension,
};
pub use labels::{LabelToCheck, labels_to_check};
pub use nmirf::{MechanismType, mechanism_type, mechanism_types};
pub use report::{Feed, ReportTemplate, TemplateSection, report_template, report_templates};
pub use state::{Country, RegionalGroup, UnStatus, all_countries, country};
pub use state_names::{Disguise, StateMatch, resolve_state};
pub use status::{CaseStatus, Step, scale};
pub use symbol::{Symbol, SymbolKind, normalise_symbol, recognise_symbol};
pub use term::{
    Term, person, persons, resolve_person, resolve_sdg, resolve_theme, resolve_theme_in, sdg, sdg_goals,
    sdg_targets, theme, themes,
};
pub use timing::{Timing, timing};
pub use treaty::{Treaty, TreatyKind, treaties, treaty};
pub use upr::{UprCycle, UprSession, upr_cycle_of_session, upr_cycles, upr_session_year, upr_sessions};
