//! Every address of the site in one table, each with what it needs; nothing is reachable that is not in it.

use axum::Router;
use axum::handler::Handler;
use axum::http::Method;
use axum::middleware;
use axum::routing::{MethodRouter, on};
use suivi_kernel::{Act, ObjectKind};

use crate::app::App;
use crate::gate;

/// What a caller must hold before a handler runs. The domain checks again, on the object itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needs {
    /// Nothing: anyone may.
    Nothing,
    /// A signed-in person.
    SignIn,
    /// The act on the kind of object in the mechanism of the address.
    May(Act, ObjectKind),
    /// The act on at least some objects of the kind: all of the mechanism's, or those of one's own institution.
    MaySome(Act, ObjectKind),
    /// The act on at least some objects of the kind in one of the mechanisms the caller belongs to: the hub's pages, where
    /// people of all mechanisms meet.
    MaySomewhere(Act, ObjectKind),
    /// Somebody who runs the machine.
    Operator,
}

/// One address with one method.
pub struct Route {
    /// The method.
    pub method: Method,
    /// The path, with `{lang}` and `{mechanism}` where it has them.
    pub path: &'static str,
    /// What it needs.
    pub needs: Needs,
    handler: MethodRouter<App>,
}

impl Route {
    /// A page or an answer.
    pub fn get<H, T>(path: &'static str, needs: Needs, handler: H) -> Self
    where
        H: Handler<T, App>,
        T: 'static,
    {
        let handler = on(axum::routing::MethodFilter::GET, handler);
        Route { method: Method::GET, path, needs, handler }
    }

    /// An act.
    pub fn post<H, T>(path: &'static str, needs: Needs, handler: H) -> Self
    where
        H: Handler<T, App>,
        T: 'static,
    {
        let handler = on(axum::routing::MethodFilter::POST, handler);
        Route { method: Method::POST, path, needs, handler }
    }
}

/// The whole table.
pub fn all() -> Vec<Route> {
    let mut table = Vec::new();
    table.extend(crate::site::routes());
    table.extend(crate::accounts::routes());
    table.extend(crate::mechanisms::routes());
    table.extend(crate::recommendations::routes());
    table.extend(crate::plans::routes());
    table.extend(crate::followup::routes());
    table.extend(crate::reports::routes());
    table.extend(crate::hub::routes());
    table.extend(crate::assistance::routes());
    table.extend(crate::events::routes());
    table.extend(crate::api::routes());
    table
}

/// The table as a router, each route behind its gate.
pub fn router(app: &App) -> Router<App> {
    let mut router = Router::new();
    for route in all() {
        let gate = middleware::from_fn_with_state((app.clone(), route.needs), gate::pass);
        router = router.route(route.path, route.handler.layer(gate));
    }
    router
        .merge(crate::assets::routes())
        .fallback(crate::site::not_found)
        .method_not_allowed_fallback(crate::site::method_not_allowed)
}
