//! The description of the programming interface, for programs as OpenAPI and for people as a page.

use axum::Json;
use maud::{Markup, html};
use utoipa::openapi::security::{Http, HttpAuthScheme, SecurityScheme};
use utoipa::openapi::{OpenApi as Description, RefOr};
use utoipa::{Modify, OpenApi};

use super::{allocations, followup, imports, lists, plans, records, reports, shapes, updates, voices};
use crate::context::Ctx;
use crate::i18n::msg;
use crate::shell;
use crate::ui;

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Suivi",
        description = "The register of human-rights recommendations of a national mechanism for implementation, \
            reporting and follow-up. Lists answer `items`, `total` and `next`; errors are problem+json (RFC 9457); \
            reads carry an entity tag.",
        license(name = "Apache-2.0", identifier = "Apache-2.0")
    ),
    paths(
        records::list, records::one, records::list_of_mechanism,
        allocations::list, allocations::list_of_mechanism,
        lists::mechanisms, lists::institutions, lists::documents, lists::clusters, lists::vocabulary,
        voices::assessments,
        plans::plans, plans::measures, plans::indicators, plans::data,
        reports::obligations,
        reports::reports,
        followup::numbers, followup::rounds, followup::scoreboard,
        updates::list, updates::one, updates::bring,
        crate::assistance::api::list,
        imports::begin, imports::one, imports::commit, imports::undo
    ),
    components(schemas(shapes::Order, shapes::Problem)),
    modifiers(&Tokens)
)]
struct Api;

struct Tokens;

impl Modify for Tokens {
    fn modify(&self, api: &mut Description) {
        let scheme = SecurityScheme::Http(Http::new(HttpAuthScheme::Bearer));
        api.components.get_or_insert_with(Default::default).add_security_scheme("token", scheme);
    }
}

/// The description as OpenAPI 3.1, made from the code.
pub fn description() -> Description {
    Api::openapi()
}

/// Answers the description.
pub async fn openapi(_: Ctx) -> Json<Description> {
    Json(description())
}

/// The description as a page that needs no script.
pub async fn page(ctx: Ctx) -> Markup {
    let l = ctx.l10n;
    let api = description();
    let cx = shell::page(&ctx, msg::nav_api(l));
    let lead = html! { (msg::api_lead(l)) " " a href="/api/v1/openapi.json" { "openapi.json" } };
    let main = html! {
        (ui::page_head(html! { (msg::nav_api(l)) }, Some(lead), None))
        div lang="en" dir="ltr" {
            @for (path, item) in &api.paths.paths {
                @for (method, operation) in [("GET", &item.get), ("POST", &item.post)] {
                    @if let Some(operation) = operation {
                        section.api-operation {
                            h2 { code { (method) " " (path) } }
                            @if let Some(words) = &operation.description { p { (words) } }
                            @else if let Some(words) = &operation.summary { p { (words) } }
                            @if let Some(parameters) = &operation.parameters {
                                dl {
                                    @for parameter in parameters.iter().filter_map(written_out) {
                                        dt { code { (parameter.name) } }
                                        dd { (parameter.description.as_deref().unwrap_or_default()) }
                                    }
                                }
                            }
                            ul {
                                @for (status, answer) in &operation.responses.responses {
                                    li { code { (status) } " " (written_out(answer).map_or("", |a| a.description.as_str())) }
                                }
                            }
                        }
                    }
                }
            }
        }
    };
    ui::page(&cx, main)
}

/// A description that stands in its place; ours never point elsewhere.
fn written_out<T>(described: &RefOr<T>) -> Option<&T> {
    match described {
        RefOr::T(described) => Some(described),
        _ => None,
    }
}
