//! Journeys of people through the site, each in a browser of its own.
#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod accessibility;
mod after_an_act;
mod allocating;
mod answering;
mod documents_in;
mod export_file;
mod first_screens;
mod hub_assistance;
mod hub_practices;
mod hub_questions;
mod hub_seminars;
mod importing;
mod keys;
mod kinds;
mod many_at_once;
mod one_of_two;
mod plain_words;
mod plans;
mod reporting;
mod ways;
mod weight;
mod without_scripts;
mod words_of_six_languages;
