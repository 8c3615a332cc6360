//! Journeys of people through the site, each in a browser of its own.
#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod accessibility;
mod after_an_act;
mod export_file;
mod importing;
mod many_at_once;
mod plans;
mod weight;
mod without_scripts;
mod words_of_six_languages;
