//! What forms answer: the same form with what is wrong in it, or the next page with what was done.

use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use maud::Markup;
use suivi_kernel::{Date, Error, FieldProblem, LocalText, Problem, Refusal, Result};

use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::L10n;
use crate::ui::{Address, FieldErrors, Notice, NoticeKind};

/// What a form that was refused shows when it is shown again.
#[derive(Default)]
pub struct Again {
    /// What is wrong, by field.
    pub errors: FieldErrors,
    /// What is wrong with the whole.
    pub notice: Option<Notice>,
}

/// Turns a refusal that can be mended in the form into words; anything else is a page of its own.
pub fn again(l: L10n, error: Error) -> Result<Again, Failure> {
    match error {
        Error::Refusal(refusal @ Refusal::Invalid(_)) => {
            Ok(Again { errors: FieldErrors::of_refusal(l, &refusal), notice: None })
        }
        Error::Refusal(Refusal::Conflict(problem)) => {
            let words = l.problem(&problem);
            let notice = Notice { kind: NoticeKind::Failed, words, action: None };
            Ok(Again { errors: FieldErrors::default(), notice: Some(notice) })
        }
        other => Err(Failure(other)),
    }
}

/// The answer to a form that was refused: the page with the form, as a client's error.
pub fn refused(page: Markup) -> Response {
    (StatusCode::UNPROCESSABLE_ENTITY, page).into_response()
}

/// The next page where it was done; the form again, with what is wrong in it, where it was refused.
pub async fn outcome<T, F>(
    ctx: &Ctx,
    made: Result<T>,
    next: impl FnOnce(T) -> Redirect,
    page: impl FnOnce(Again) -> F,
) -> Result<Response, Failure>
where
    F: Future<Output = Result<Markup>>,
{
    match made {
        Ok(made) => Ok(next(made).into_response()),
        Err(error) => Ok(refused(page(again(ctx.l10n, error)?).await?)),
    }
}

/// Leads to a page that says what was done: the key of a message without values.
pub fn done(path: &str, key: &str) -> Redirect {
    Redirect::to(&Address::of(path).with("done", key).to_string())
}

/// The news that [`done`] sent along, if it is one of those that the page expects.
pub fn news(ctx: &Ctx, expected: &[&str]) -> Option<Notice> {
    let address = Address::of(&ctx.uri.to_string());
    let (_, key) = address.query().iter().find(|(name, _)| name == "done")?;
    let key = expected.iter().find(|expected| *expected == key)?;
    let words = ctx.l10n.find(key)?.to_owned();
    Some(Notice { kind: NoticeKind::Done, words, action: None })
}

/// Runs work that blocks, a hash or a write, off the threads that answer.
pub async fn blocking<T: Send + 'static>(work: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
    tokio::task::spawn_blocking(work).await?
}

/// A form as names and values, for forms whose fields are not all known beforehand.
pub type Sent = Vec<(String, String)>;

/// The value of a field that was sent; empty where it was not.
pub fn value<'s>(sent: &'s Sent, name: &str) -> &'s str {
    sent.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.as_str())
}

/// The text that was sent in the fields `<name>_<language>`.
pub fn texts(sent: &Sent, name: &str) -> LocalText {
    suivi_kernel::Language::ALL.into_iter().fold(LocalText::default(), |text, language| {
        match value(sent, &format!("{name}_{language}")) {
            "" => text,
            words => text.with(language, words),
        }
    })
}

/// An empty value is none.
pub fn some(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

/// A choice that was sent, as its type.
pub fn chosen<T: std::str::FromStr>(sent: &Sent, name: &str) -> Result<T, FieldProblem> {
    value(sent, name).parse().map_err(|_| {
        let problem = match value(sent, name) {
            "" => Problem::required(""),
            other => Problem::unknown_choice(other),
        };
        FieldProblem { field: name.to_owned(), problem }
    })
}

/// The revision that the form was made from: the domain refuses where it is another by now.
pub fn revision(sent: &Sent) -> Result<i32> {
    let text = value(sent, "revision");
    Ok(text.parse().map_err(|_| Refusal::invalid("revision", Problem::not_a_number(text)))?)
}

/// A day that may be left out.
pub fn date(sent: &Sent, name: &str) -> Result<Option<Date>, FieldProblem> {
    let text = value(sent, name).trim();
    if text.is_empty() {
        return Ok(None);
    }
    let wrong = |_| FieldProblem { field: name.to_owned(), problem: Problem::not_a_date(text) };
    text.parse().map(Some).map_err(wrong)
}

/// What the browser calls itself, in two words: enough to know one's own devices by.
pub fn device(headers: &HeaderMap) -> String {
    let text = headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let first = |names: &[(&str, &'static str)]| {
        names.iter().find(|(sign, _)| text.contains(sign)).map(|(_, name)| *name)
    };
    // Every browser also claims to be the ones before it, so the order matters.
    let browser = first(&[
        ("Firefox", "Firefox"),
        ("Edg", "Edge"),
        ("OPR", "Opera"),
        ("Chrome", "Chrome"),
        ("Safari", "Safari"),
    ]);
    let system = first(&[
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Windows", "Windows"),
        ("Mac OS X", "macOS"),
        ("Linux", "Linux"),
    ]);
    [browser, system].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    #[test]
    fn a_device_is_named_by_its_browser_and_system() {
        let of = |agent: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::USER_AGENT, HeaderValue::from_static(agent));
            device(&headers)
        };
        assert_eq!(
            of("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"),
            "Firefox, Linux"
        );
        let edge = "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/130.0 Safari/537.36 Edg/130.0";
        assert_eq!(of(edge), "Edge, Windows");
        assert_eq!(of("curl/8.0"), "");
    }

    #[test]
    fn a_name_is_read_from_the_fields_of_its_languages() {
        let sent = vec![("name_fr".to_owned(), "Santé".to_owned()), ("name_en".to_owned(), String::new())];
        let names = texts(&sent, "name");
        assert_eq!(names, LocalText::of(suivi_kernel::Language::Fr, "Santé"));
    }
}
