//! How people and programs reach the system: pages, forms and the programming interface.

pub mod accounts;
pub mod api;
pub mod app;
pub mod assets;
pub mod assistance;
mod context;
mod cookies;
mod download;
mod errors;
pub mod events;
pub mod followup;
mod gate;
pub mod hub;
pub mod i18n;
mod input;
mod layers;
pub mod mechanisms;
mod merge;
mod paging;
pub mod plans;
pub mod recommendations;
pub mod reports;
pub mod routes;
mod shell;
mod site;
pub mod ui;

pub use app::{App, DemoDoor, Parts, Settings};
pub use context::Ctx;
pub use reports::writing::Worded;
