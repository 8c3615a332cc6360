//! The two cookies: who is signed in, and the token of forms that visitors fill in.

use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;

use crate::app::Settings;

/// Carries the session's token.
pub const SESSION: &str = "suivi_session";
/// Carries the token of a visitor's forms.
pub const FORM: &str = "suivi_form";

/// The value of a cookie of the request.
pub fn read<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(key, value)| *key == name && !value.is_empty())
        .map(|(_, value)| value)
}

/// Adds a cookie that scripts cannot read; it ends with the browser's session unless it has an age in seconds.
pub fn set(response: &mut Response, name: &str, value: &str, settings: &Settings, age: Option<i64>) {
    let age = age.map_or_else(String::new, |seconds| format!("; Max-Age={seconds}"));
    let secure = if settings.secure_cookies { "; Secure" } else { "" };
    let cookie = format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax{age}{secure}");
    if let Ok(cookie) = HeaderValue::from_str(&cookie) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
}

/// Takes a cookie away.
pub fn clear(response: &mut Response, name: &str, settings: &Settings) {
    set(response, name, "", settings, Some(0));
}
