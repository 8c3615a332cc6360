//! Which record an address names, whether below its mechanism or in the register of all States.

use std::collections::HashMap;

use axum::extract::{FromRequestParts, Path};
use axum::http::request::Parts;
use suivi_domain::recommendations::queries::{self, Found};
use suivi_kernel::{Refusal, Result};

use crate::context::Ctx;
use crate::errors::Failure;

/// The State and the short name in the address of a record's page, or of a page below it.
#[derive(Clone, Debug)]
pub struct RecordPlace {
    /// The State, ISO 3166-1 alpha-3.
    pub state: String,
    /// The short name within it.
    pub slug: String,
}

impl RecordPlace {
    /// What stands there for whoever asks.
    pub async fn look_up(&self, ctx: &Ctx) -> Result<Found> {
        let (actor, mechanism, place) = (ctx.actor.clone(), ctx.mechanism.clone(), self.clone());
        ctx.app
            .db
            .read(move |conn| queries::look_up(conn, &actor, mechanism.as_ref(), &place.state, &place.slug))
            .await
    }
}

impl<S: Send + Sync> FromRequestParts<S> for RecordPlace {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Failure> {
        let ctx = Ctx::from_request_parts(parts, state).await?;
        let names = Path::<HashMap<String, String>>::from_request_parts(parts, state).await;
        let Path(mut names) = names.map_err(|_| Refusal::NotFound)?;
        let state = match (names.remove("state"), &ctx.mechanism) {
            (Some(state), _) => state.to_uppercase(),
            (None, Some(mechanism)) => mechanism.state.clone(),
            (None, None) => return Err(Refusal::NotFound.into()),
        };
        let slug = names.remove("slug").ok_or(Refusal::NotFound)?;
        Ok(RecordPlace { state, slug })
    }
}
