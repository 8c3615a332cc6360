//! How people and programs reach the system: pages, forms and the programming interface.

pub mod assets;
pub mod i18n;
pub mod ui;
