//! Questions to peers, people to ask, announcements.

mod acts;
mod announcements;
mod asking;
mod digest;
mod hiding;
mod people;
mod question;
mod questions;
pub mod words;

use suivi_kernel::{Act, ObjectKind};

use crate::routes::{Needs, Route};

/// The addresses.
pub fn routes() -> Vec<Route> {
    let edits = Needs::MaySomewhere(Act::Approve, ObjectKind::GoodPractice);
    let announces = Needs::MaySomewhere(Act::Update, ObjectKind::StateProfile);
    vec![
        Route::get("/{lang}/hub/questions", Needs::Nothing, questions::page),
        Route::get("/{lang}/hub/questions/new", Needs::SignIn, asking::page),
        Route::post("/{lang}/hub/questions/new", Needs::SignIn, asking::ask),
        Route::get("/{lang}/hub/questions/{slug}", Needs::Nothing, question::page),
        Route::get("/{lang}/hub/questions/{slug}/edit", Needs::SignIn, asking::edit),
        Route::post("/{lang}/hub/questions/{slug}/edit", Needs::SignIn, asking::revise),
        Route::post("/{lang}/hub/questions/{slug}/answer", Needs::SignIn, acts::answer),
        Route::get("/{lang}/hub/questions/{slug}/answers/{id}", Needs::SignIn, acts::edit_answer),
        Route::post("/{lang}/hub/questions/{slug}/answers/{id}", Needs::SignIn, acts::revise_answer),
        Route::post("/{lang}/hub/questions/{slug}/accept/{id}", Needs::SignIn, acts::accept),
        Route::post("/{lang}/hub/questions/{slug}/subscribe", Needs::SignIn, acts::subscribe),
        Route::post("/{lang}/hub/questions/{slug}/close", Needs::SignIn, acts::close),
        Route::get("/{lang}/hub/questions/{slug}/hide", edits, hiding::question),
        Route::post("/{lang}/hub/questions/{slug}/hide", edits, hiding::hide_question),
        Route::get("/{lang}/hub/questions/{slug}/answers/{id}/hide", edits, hiding::answer),
        Route::post("/{lang}/hub/questions/{slug}/answers/{id}/hide", edits, hiding::hide_answer),
        Route::get("/{lang}/hub/moderation", Needs::Nothing, hiding::log),
        Route::get("/{lang}/hub/people", Needs::SignIn, people::page),
        Route::get("/{lang}/hub/people/me", Needs::SignIn, people::mine),
        Route::post("/{lang}/hub/people/me", Needs::SignIn, people::join),
        Route::post("/{lang}/hub/people/me/leave", Needs::SignIn, people::leave),
        Route::get("/{lang}/hub/people/{id}/write", Needs::SignIn, people::letter),
        Route::post("/{lang}/hub/people/{id}/write", Needs::SignIn, people::write),
        Route::get("/{lang}/hub/announcements", Needs::Nothing, announcements::list),
        Route::get("/{lang}/hub/announcements/new", announces, announcements::new),
        Route::post("/{lang}/hub/announcements/new", announces, announcements::announce),
        Route::get("/{lang}/hub/announcements/{slug}", Needs::Nothing, announcements::one),
        Route::get("/{lang}/hub/announcements/{slug}/edit", announces, announcements::edit),
        Route::post("/{lang}/hub/announcements/{slug}/edit", announces, announcements::revise),
        Route::post("/{lang}/hub/announcements/{slug}/withdraw", announces, announcements::withdraw),
        Route::get("/{lang}/hub/digest", Needs::SignIn, digest::page),
        Route::post("/{lang}/hub/digest", Needs::SignIn, digest::set),
        Route::get("/{lang}/hub/digest/{token}", Needs::Nothing, digest::link),
        Route::post("/{lang}/hub/digest/{token}", Needs::Nothing, digest::end),
    ]
}
