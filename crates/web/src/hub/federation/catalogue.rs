//! The catalogue of open data (DCAT 3), for the portals of States and of the United Nations.

use axum::Json;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};
use suivi_domain::mechanisms::{self, Mechanism};
use suivi_kernel::{Language, LocalText, Result};

use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::{L10n, msg};

/// The files of a list.
const FILES: [(&str, &str); 3] = [
    ("csv", "text/csv"),
    ("json", "application/json"),
    ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
];

/// Every set of open data of this node, with the files it comes in.
pub async fn answer(ctx: Ctx) -> Result<Response, Failure> {
    let site = ctx.app.settings.public_address.as_str();
    let all = ctx.app.db.read(mechanisms::all).await?;
    let hub = everywhere(msg::hub_title);
    let mut datasets = vec![json!({
        "@id": format!("{site}/en/hub"),
        "@type": "dcat:Dataset",
        "dct:title": texts(&hub),
        "dct:description": texts(&everywhere(msg::hub_lead)),
        "dcat:landingPage": {"@id": format!("{site}/en/hub")},
        "dcat:distribution": [
            distribution(&format!("{site}/api/v1/hub/items"), "application/json"),
            distribution(&format!("{site}/en/hub/feed.atom"), "application/atom+xml"),
            distribution(&format!("{site}/oai?verb=ListRecords&metadataPrefix=oai_dc"), "text/xml"),
        ],
    })];
    datasets.push(register(site, "en", &everywhere(msg::register_title), None));
    for mechanism in &all {
        let base = format!("en/{}", mechanism.slug);
        datasets.push(register(site, &base, &titled(mechanism, msg::register_title), Some(mechanism)));
        datasets.push(dataset(
            site,
            &base,
            "updates",
            &titled(mechanism, msg::updates_title),
            Some(mechanism),
        ));
        datasets.push(dataset(
            site,
            &base,
            "measures",
            &titled(mechanism, msg::measures_title),
            Some(mechanism),
        ));
    }
    let catalogue = json!({
        "@context": {
            "dcat": "http://www.w3.org/ns/dcat#",
            "dct": "http://purl.org/dc/terms/",
            "foaf": "http://xmlns.com/foaf/0.1/",
        },
        "@id": format!("{site}/catalogue.jsonld"),
        "@type": "dcat:Catalog",
        "dct:title": texts(&everywhere(msg::site_title)),
        "dcat:service": {
            "@type": "dcat:DataService",
            "dcat:endpointURL": {"@id": format!("{site}/api/v1")},
            "dcat:endpointDescription": {"@id": format!("{site}/api/v1/openapi.json")},
        },
        "dcat:dataset": datasets,
    });
    let mut response = Json(catalogue).into_response();
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/ld+json"));
    Ok(response)
}

fn register(site: &str, base: &str, title: &LocalText, of: Option<&Mechanism>) -> Value {
    dataset(site, base, "recommendations", title, of)
}

fn dataset(site: &str, base: &str, list: &str, title: &LocalText, of: Option<&Mechanism>) -> Value {
    let page = format!("{site}/{base}/{list}");
    let files: Vec<Value> = FILES
        .iter()
        .map(|(ending, media_type)| distribution(&format!("{page}.{ending}"), media_type))
        .collect();
    let mut about = json!({
        "@id": page,
        "@type": "dcat:Dataset",
        "dct:title": texts(title),
        "dcat:landingPage": {"@id": page},
        "dcat:distribution": files,
    });
    if let Some(mechanism) = of {
        about["dct:publisher"] = json!({"@type": "foaf:Organization", "foaf:name": texts(&mechanism.names)});
        about["dct:spatial"] = json!(mechanism.state);
    }
    about
}

fn distribution(address: &str, media_type: &str) -> Value {
    json!({
        "@type": "dcat:Distribution",
        "dcat:accessURL": {"@id": address},
        "dcat:mediaType": media_type,
    })
}

fn everywhere(words: impl Fn(L10n) -> &'static str) -> LocalText {
    Language::ALL.into_iter().fold(LocalText::default(), |text, l| text.with(l, words(L10n::new(l))))
}

fn titled(mechanism: &Mechanism, words: impl Fn(L10n) -> &'static str) -> LocalText {
    Language::ALL.into_iter().fold(LocalText::default(), |text, language| {
        let of = mechanism.names.best_text(language);
        text.with(language, format!("{of}: {}", words(L10n::new(language))))
    })
}

fn texts(text: &LocalText) -> Vec<Value> {
    text.0.iter().map(|(language, words)| json!({"@language": language.tag(), "@value": words})).collect()
}
