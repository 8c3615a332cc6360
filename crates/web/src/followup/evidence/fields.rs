//! The fields of a piece of evidence: one file or one link, and what it is.

use maud::{Markup, html};
use suivi_domain::followup::evidence::{self as domain, Holder, KeptFile, LARGEST, NewEvidence, Source};
use suivi_domain::followup::model::EvidenceKind;
use suivi_kernel::{Language, Problem, Refusal, Result};
use suivi_store::blobs::Blob;

use super::names;
use crate::accounts::answer;
use crate::context::Ctx;
use crate::i18n::{L10n, msg};
use crate::ui::{self, Choice, Field, FieldErrors, InputKind};

/// The kinds of file that a browser offers; what a file is shows by its content.
const ACCEPT: &str = ".pdf,.png,.jpg,.jpeg,.webp,.docx,.xlsx,.pptx,.odt,.ods,.odp,.txt,.csv";

/// What was typed about a piece of evidence.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fields {
    /// What it is called.
    pub title: String,
    /// Where it can be read.
    pub address: String,
    kind: String,
    alternative: String,
    language: String,
    dated_on: String,
}

impl Fields {
    /// Reads the fields of a form.
    pub fn read(value: &impl Fn(&str) -> String) -> Self {
        Fields {
            title: value("evidence_title"),
            address: value("address"),
            kind: value("evidence_kind"),
            alternative: value("alternative"),
            language: value("evidence_language"),
            dated_on: value("dated_on"),
        }
    }

    /// Whether nothing was typed that could be evidence.
    pub fn is_empty(&self) -> bool {
        self.title.trim().is_empty() && self.address.trim().is_empty()
    }

    /// For the domain. Where no kind was chosen, a link is a link, a picture a picture, and anything else `usually`.
    pub fn to_evidence(&self, holder: Holder, source: Source, usually: EvidenceKind) -> Result<NewEvidence> {
        let dated_on = match self.dated_on.trim() {
            "" => None,
            day => Some(day.parse().map_err(|_| Refusal::invalid("dated_on", Problem::not_a_date(day)))?),
        };
        let guessed = match &source {
            Source::Link(_) => EvidenceKind::Link,
            Source::File(file) if file.media.is_picture() => EvidenceKind::Photo,
            Source::File(_) => usually,
        };
        Ok(NewEvidence {
            holder,
            kind: self.kind.parse().unwrap_or(guessed),
            title: self.title.clone(),
            language: answer::some(&self.language).and_then(|code| code.parse().ok()),
            source,
            alternative: self.alternative.clone(),
            dated_on,
            signal_id: None,
        })
    }
}

/// Looks at the file that came with a form, on a thread where it may block.
pub async fn received(ctx: &Ctx, file: Option<(String, Blob)>) -> Result<Option<KeptFile>> {
    let Some((name, blob)) = file else { return Ok(None) };
    let blobs = ctx.app.blobs.clone();
    answer::blocking(move || domain::received(&blobs, &blob, &name)).await.map(Some)
}

/// The labels of the fields, for the summary of what is wrong.
pub fn labels(l: L10n) -> impl Iterator<Item = (&'static str, &'static str)> {
    [
        ("file", msg::evidence_file(l)),
        ("address", msg::evidence_address(l)),
        ("evidence_title", msg::evidence_name(l)),
        ("alternative", msg::evidence_alternative(l)),
        ("dated_on", msg::field_date(l)),
    ]
    .into_iter()
}

/// The fields, folded away until they are wanted.
pub fn folded_fields(ctx: &Ctx, fields: &Fields, errors: &FieldErrors) -> Markup {
    let l = ctx.l10n;
    let has_error = labels(l).any(|(name, _)| errors.on(name).is_some());
    html! {
        details open[has_error || !fields.is_empty()] {
            summary { (msg::evidence_add_one(l)) }
            p.hint { (msg::evidence_more_later(l)) }
            (all(ctx, fields, errors))
        }
    }
}

/// All fields.
pub fn all(ctx: &Ctx, fields: &Fields, errors: &FieldErrors) -> Markup {
    let l = ctx.l10n;
    let kinds: Vec<(&str, &str)> =
        EvidenceKind::ALL.iter().map(|kind| (kind.code(), names::kind(l, kind.code()))).collect();
    let kinds: Vec<Choice> =
        kinds.into_iter().map(|(code, name)| Choice::new(code, name, code == fields.kind)).collect();
    let languages: Vec<Choice> = Language::ALL
        .iter()
        .map(|other| Choice::new(other.code(), other.autonym(), other.code() == fields.language))
        .collect();
    html! {
        (ui::file_field(l, &Field::optional("file", msg::evidence_file(l)).accept(ACCEPT).errors(errors), Some(LARGEST)))
        (ui::text_field(l, &Field::optional("address", msg::evidence_address(l)).hint(msg::evidence_address_hint(l))
            .kind(InputKind::Url).value(&fields.address).errors(errors)))
        (ui::text_field(l, &Field::optional("evidence_title", msg::evidence_name(l)).value(&fields.title).errors(errors)))
        (ui::text_field(l, &Field::optional("alternative", msg::evidence_alternative(l)).hint(msg::evidence_alternative_hint(l))
            .value(&fields.alternative).errors(errors)))
        div.act-fields {
            (ui::select(l, &Field::optional("evidence_kind", msg::evidence_kind_title(l)), &kinds))
            (ui::select(l, &Field::optional("evidence_language", msg::field_language(l)), &languages))
            (ui::text_field(l, &Field::optional("dated_on", msg::field_date(l)).kind(InputKind::Date).value(&fields.dated_on).errors(errors)))
        }
    }
}
