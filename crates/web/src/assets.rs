//! The few files every page needs, inside the program: one stylesheet, one script, one mark; and the script of
//! the page on which a draft is written.
//!
//! Their addresses carry a digest of their content, so that browsers may keep them for ever.

use std::sync::LazyLock;

use axum::Router;
use axum::extract::Path;
use axum::http::header::{
    ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, HeaderValue, VARY, X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::get;

struct Asset {
    stem: &'static str,
    extension: &'static str,
    media_type: &'static str,
    bytes: &'static [u8],
    url: LazyLock<String>,
    brotli: LazyLock<Vec<u8>>,
}

macro_rules! asset {
    ($name:ident, $stem:literal, $extension:literal, $media_type:literal, $bytes:expr) => {
        static $name: Asset = Asset {
            stem: $stem,
            extension: $extension,
            media_type: $media_type,
            bytes: $bytes,
            url: LazyLock::new(|| format!("/assets/{}-{:016x}.{}", $stem, digest($name.bytes), $extension)),
            brotli: LazyLock::new(|| compressed($name.bytes)),
        };
    };
}

asset!(
    STYLE,
    "style",
    "css",
    "text/css; charset=utf-8",
    include_bytes!(concat!(env!("OUT_DIR"), "/style.css"))
);
asset!(SCRIPT, "script", "js", "text/javascript; charset=utf-8", include_bytes!("../assets/script.js"));
asset!(WRITE, "write", "js", "text/javascript; charset=utf-8", include_bytes!("../assets/write.js"));
asset!(DRAFT, "draft", "js", "text/javascript; charset=utf-8", include_bytes!("../assets/draft.js"));
asset!(ICON, "icon", "svg", "image/svg+xml", include_bytes!("../assets/icon.svg"));

static ALL: [&Asset; 5] = [&STYLE, &SCRIPT, &DRAFT, &WRITE, &ICON];

/// The address of the stylesheet.
pub fn style_url() -> &'static str {
    &STYLE.url
}

/// The address of the script.
pub fn script_url() -> &'static str {
    &SCRIPT.url
}

/// The address of the script of the pages on which a report is written.
pub fn write_script_url() -> &'static str {
    &WRITE.url
}

/// The address of the script of the one page on which a draft is written.
pub fn draft_script_url() -> &'static str {
    &DRAFT.url
}

/// The address of the mark, also the page's icon.
pub fn icon_url() -> &'static str {
    &ICON.url
}

/// The content of every file with its address, for a copy of the site on disk.
pub fn files() -> impl Iterator<Item = (&'static str, &'static [u8])> {
    ALL.iter().map(|asset| (asset.url.as_str(), asset.bytes))
}

/// `GET /assets/{file}`.
pub fn routes<S: Clone + Send + Sync + 'static>() -> Router<S> {
    Router::new().route("/assets/{file}", get(serve))
}

/// The file with the digest asked for may be kept for ever. After an upgrade an open page may still ask with the
/// old digest: it gets the new file, not to be kept.
async fn serve(Path(file): Path<String>, headers: HeaderMap) -> Response {
    answer(&file, &headers)
}

fn answer(file: &str, headers: &HeaderMap) -> Response {
    let Some(asset) = ALL.into_iter().find(|asset| asset.is_called(file)) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let is_current = asset.url.strip_prefix("/assets/") == Some(file);
    let cache = if is_current { "public, max-age=31536000, immutable" } else { "no-cache" };
    let takes_brotli = headers.get_all(ACCEPT_ENCODING).iter().any(accepts_brotli);
    let mut response = match takes_brotli {
        true => ([(CONTENT_ENCODING, "br")], asset.brotli.as_slice()).into_response(),
        false => asset.bytes.into_response(),
    };
    for (name, value) in [
        (CONTENT_TYPE, asset.media_type),
        (CACHE_CONTROL, cache),
        (VARY, "accept-encoding"),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ] {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}

fn accepts_brotli(value: &HeaderValue) -> bool {
    value.to_str().is_ok_and(|list| {
        list.split(',').any(|one| {
            let mut parts = one.split(';').map(str::trim);
            parts.next() == Some("br")
                && !parts.any(|weight| matches!(weight, "q=0" | "q=0.0" | "q=0.00" | "q=0.000"))
        })
    })
}

impl Asset {
    /// Whether the name is this file's, with whatever digest.
    fn is_called(&self, file: &str) -> bool {
        file.strip_prefix(self.stem)
            .and_then(|rest| rest.strip_suffix(self.extension))
            .is_some_and(|middle| middle.starts_with('-') && middle.ends_with('.'))
    }
}

fn compressed(bytes: &[u8]) -> Vec<u8> {
    let mut input = bytes;
    let mut output = Vec::new();
    // Reading from and writing to memory cannot fail.
    let _ = brotli::BrotliCompress(&mut input, &mut output, &brotli::enc::BrotliEncoderParams::default());
    output
}

/// FNV-1a: tells two versions of a file apart, no more.
const fn digest(bytes: &[u8]) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    let mut i = 0;
    while i < bytes.len() {
        hash = (hash ^ bytes[i] as u64).wrapping_mul(0x0100_0000_01b3);
        i += 1;
    }
    hash
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_found_by_its_address_whatever_its_digest() {
        assert!(STYLE.is_called(style_url().trim_start_matches("/assets/")));
        assert!(STYLE.is_called("style-0000000000000000.css"));
        assert!(!STYLE.is_called("style.css") && !STYLE.is_called("script-00.js"));
    }

    #[test]
    fn a_current_file_is_kept_for_ever_and_an_outdated_name_gets_the_current_one() {
        let cache = |file: &str| answer(file, &HeaderMap::new()).headers()[CACHE_CONTROL].clone();
        assert_eq!(cache(style_url().trim_start_matches("/assets/")), "public, max-age=31536000, immutable");
        assert_eq!(cache("style-0000000000000000.css"), "no-cache");
        assert_eq!(answer("passwords.txt", &HeaderMap::new()).status(), StatusCode::NOT_FOUND);
    }

    #[test]
    fn a_browser_that_takes_brotli_gets_it() {
        let mut headers = HeaderMap::new();
        let script = script_url().trim_start_matches("/assets/");
        assert!(!answer(script, &headers).headers().contains_key(CONTENT_ENCODING));
        headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("gzip, deflate, br"));
        let response = answer(script, &headers);
        assert_eq!(response.headers()[CONTENT_ENCODING], "br");
        assert_eq!(response.headers()[CONTENT_TYPE], "text/javascript; charset=utf-8");
        assert_eq!(response.headers()[VARY], "accept-encoding");
    }

    #[test]
    fn what_every_page_loads_stays_small() {
        assert!(STYLE.brotli.len() <= 5 * 1024 + 768, "stylesheet: {} bytes", STYLE.brotli.len());
        assert!(SCRIPT.bytes.len() <= 6 * 1024, "script: {} bytes", SCRIPT.bytes.len());
        assert!(DRAFT.brotli.len() <= 2 * 1024, "script of drafts: {} bytes", DRAFT.brotli.len());
        assert!(WRITE.brotli.len() <= 2 * 1024, "script of reports: {} bytes", WRITE.brotli.len());
        assert!(ICON.bytes.len() <= 1024, "mark: {} bytes", ICON.bytes.len());
    }

    #[test]
    fn a_browser_that_refuses_brotli_is_heard() {
        assert!(accepts_brotli(&HeaderValue::from_static("gzip, br")));
        assert!(!accepts_brotli(&HeaderValue::from_static("gzip, br;q=0")));
    }

    #[test]
    fn compression_loses_nothing() {
        let mut back = Vec::new();
        brotli::BrotliDecompress(&mut STYLE.brotli.as_slice(), &mut back).unwrap();
        assert_eq!(back, STYLE.bytes);
    }
}
