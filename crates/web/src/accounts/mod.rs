//! Accounts on screen: signing in, one's own account, invitations, tokens.

mod account;
pub(crate) mod answer;
mod invitation;
mod password;
mod reset;
mod second_factor;
mod sign_in;
mod tokens;

pub(crate) use tokens::table as token_table;

use crate::routes::{Needs, Route};

/// The addresses of accounts.
pub fn routes() -> Vec<Route> {
    let (anyone, person) = (Needs::Nothing, Needs::SignIn);
    vec![
        Route::get("/{lang}/sign-in", anyone, sign_in::page),
        Route::post("/{lang}/sign-in", anyone, sign_in::submit),
        Route::get("/{lang}/sign-in/code", anyone, sign_in::code_page),
        Route::post("/{lang}/sign-in/code", anyone, sign_in::submit_code),
        Route::post("/{lang}/sign-out", person, sign_in::sign_out),
        Route::get("/{lang}/demo/{token}", anyone, sign_in::demo),
        Route::get("/{lang}/reset", anyone, reset::page),
        Route::post("/{lang}/reset", anyone, reset::ask),
        Route::get("/{lang}/reset/{token}", anyone, reset::choose),
        Route::post("/{lang}/reset/{token}", anyone, reset::submit),
        Route::get("/{lang}/invitation/{token}", anyone, invitation::page),
        Route::post("/{lang}/invitation/{token}", anyone, invitation::accept),
        Route::post("/{lang}/invitation/{token}/join", person, invitation::join),
        Route::get("/{lang}/account", person, account::page),
        Route::post("/{lang}/account", person, account::submit),
        Route::post("/{lang}/account/sessions/{id}/end", person, account::end_session),
        Route::post("/{lang}/account/sign-out-everywhere", person, account::sign_out_everywhere),
        Route::get("/{lang}/account/password", person, password::page),
        Route::post("/{lang}/account/password", person, password::submit),
        Route::get("/{lang}/account/second-factor", person, second_factor::page),
        Route::post("/{lang}/account/second-factor/set-up", person, second_factor::set_up),
        Route::post("/{lang}/account/second-factor/confirm", person, second_factor::confirm),
        Route::post("/{lang}/account/second-factor/codes", person, second_factor::renew_codes),
        Route::post("/{lang}/account/second-factor/off", person, second_factor::turn_off),
        Route::get("/{lang}/account/tokens", person, tokens::page),
        Route::post("/{lang}/account/tokens", person, tokens::create),
        Route::post("/{lang}/account/tokens/{id}/revoke", person, tokens::revoke),
    ]
}
