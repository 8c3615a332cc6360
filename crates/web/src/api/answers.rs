//! What the addresses of the programming interface have in common: answers that are no success. They are only described
//! here; `errors` and the gate give them.
#![expect(dead_code, reason = "only described")]

use utoipa::IntoResponses;

use super::shapes::Problem;

/// Of every read.
#[derive(IntoResponses)]
pub enum Read {
    /// Not changed since the entity tag sent
    #[response(status = 304)]
    NotChanged,
    /// The token is not valid
    #[response(status = 401, content_type = "application/problem+json")]
    NoToken(Problem),
}

/// Of every address within a mechanism.
#[derive(IntoResponses)]
pub enum InMechanism {
    /// No such mechanism
    #[response(status = 404, content_type = "application/problem+json")]
    NotFound(Problem),
}

/// Of every list with filters.
#[derive(IntoResponses)]
pub enum Filtered {
    /// A value cannot be understood
    #[response(status = 422, content_type = "application/problem+json")]
    NotUnderstood(Problem),
}

/// Of every address that needs a token.
#[derive(IntoResponses)]
pub enum WithToken {
    /// A token is needed
    #[response(status = 401, content_type = "application/problem+json")]
    NoToken(Problem),
    /// The token does not allow it
    #[response(status = 403, content_type = "application/problem+json")]
    NotPermitted(Problem),
}

/// Of every address of one import.
#[derive(IntoResponses)]
pub enum OneImport {
    /// No such import
    #[response(status = 404, content_type = "application/problem+json")]
    NotFound(Problem),
}
