//! Follow-up: who is responsible for what, what was done, with what evidence, and how it is judged.

pub mod attention;
pub mod brief;
pub mod calendar;
pub mod facets;
pub mod items;
pub mod model;
pub mod news;
pub mod numbers;
pub mod reminders;
pub mod rounds;
pub mod rows;
pub mod rules;
pub mod scoreboard;
pub mod settings;
pub mod standing;
pub mod subscriptions;
pub mod upkeep;
pub mod worklists;
