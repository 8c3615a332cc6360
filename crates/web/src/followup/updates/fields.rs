//! The fields of an answer: how they are shown, and how they are read back.

use maud::{Markup, html};
use suivi_domain::followup::evidence::{Holder, KeptFile, NewEvidence, Source};
use suivi_domain::followup::model::{EvidenceKind, Subject};
use suivi_domain::followup::rows::Update;
use suivi_domain::followup::updates::{Content, Form, Start};
use suivi_domain::plans::model::MeasureStatus;
use suivi_kernel::{Language, LocalText, Problem, Refusal, Result, new_id};

use super::names;
use crate::context::Ctx;
use crate::followup::evidence;
use crate::i18n::msg;
use crate::ui::{self, Choice, Field, FieldErrors, InputKind};

/// What stands in the form of one answer.
#[derive(Clone, Debug)]
pub struct Filled {
    /// The form's own key.
    pub key: String,
    /// The revision of the draft it was filled from.
    pub seen: i32,
    /// The institution that speaks.
    pub institution_id: String,
    /// The update it follows.
    pub supersedes_id: Option<String>,
    /// What it says.
    pub content: Content,
    /// The fields of a piece of evidence, as they were sent.
    pub evidence: evidence::Fields,
}

impl Filled {
    /// What the form begins with: the draft, else the text of the update that this one follows, else nothing.
    pub fn of(start: &Start) -> Result<Self> {
        let from: Option<&Update> = start.draft.as_ref().or(start.follows.as_ref());
        let content = from.map(Content::of).transpose()?.unwrap_or_default();
        Ok(Filled {
            key: start.draft.as_ref().map_or_else(new_id, |draft| draft.form_key.clone()),
            seen: start.draft.as_ref().map_or(0, |draft| draft.revision),
            institution_id: start.institution_id.clone(),
            supersedes_id: start.follows.as_ref().map(|row| row.id.clone()),
            content,
            evidence: evidence::Fields::default(),
        })
    }

    /// What was sent; a number that is none becomes one that the domain refuses by name.
    pub fn read(value: impl Fn(&str) -> String) -> Self {
        let texts = |name: &str| {
            let of = |language: Language| (language, value(&format!("{name}_{language}")));
            let said = Language::ALL.into_iter().map(of).filter(|(_, words)| !words.trim().is_empty());
            LocalText(said.collect())
        };
        let some = |name: &str| Some(value(name)).filter(|text| !text.trim().is_empty());
        Filled {
            key: value("form_key"),
            seen: value("seen").parse().unwrap_or(0),
            institution_id: value("institution"),
            supersedes_id: some("supersedes"),
            content: Content {
                narrative: texts("narrative"),
                obstacles: texts("obstacles"),
                next_steps: texts("next_steps"),
                percent: some("percent").map(|percent| percent.trim().parse().unwrap_or(-1)),
                proposed_status: some("proposed_status").and_then(|code| code.parse().ok()),
                is_restricted: value("restricted") == "yes",
            },
            evidence: evidence::Fields::read(&value),
        }
    }

    /// For the domain.
    pub fn form(&self, about: &Subject) -> Form {
        Form {
            subject: about.clone(),
            institution_id: self.institution_id.clone(),
            key: self.key.clone(),
            seen: self.seen,
            supersedes_id: self.supersedes_id.clone(),
            content: self.content.clone(),
        }
    }

    /// The piece of evidence that was sent along, if one was.
    pub fn proof(&self, update_id: &str, file: Option<KeptFile>) -> Result<Option<NewEvidence>> {
        let holder = Holder::Update(update_id.to_owned());
        let source = match (file, self.evidence.address.trim()) {
            (Some(file), _) => Source::File(file),
            (None, "") if self.evidence.title.trim().is_empty() => return Ok(None),
            (None, "") => return Err(Refusal::invalid("file", Problem::required("")).into()),
            (None, address) => Source::Link(address.to_owned()),
        };
        self.evidence.to_evidence(holder, source, EvidenceKind::Report).map(Some)
    }

    /// The language one writes in first: the reader's, or the only one in which something is written.
    pub fn language(&self, ctx: &Ctx) -> Language {
        let own = ctx.l10n.language();
        match self.content.narrative.best(own) {
            Some((language, _)) => language,
            None => own,
        }
    }
}

/// The labels of the fields, for the summary of what is wrong.
pub fn labels(ctx: &Ctx, language: Language) -> Vec<(String, String)> {
    let l = ctx.l10n;
    let mut labels = vec![
        ("proposed_status".to_owned(), msg::update_proposed_status(l).to_owned()),
        ("percent".to_owned(), msg::update_percent(l).to_owned()),
    ];
    for of in Language::ALL {
        let with = |label: &str| {
            if of == language { label.to_owned() } else { format!("{label} ({})", of.autonym()) }
        };
        labels.push((format!("narrative_{of}"), with(msg::update_narrative(l))));
        labels.push((format!("obstacles_{of}"), with(msg::update_obstacles(l))));
        labels.push((format!("next_steps_{of}"), with(msg::update_next_steps(l))));
    }
    labels.extend(evidence::labels(l).map(|(name, label)| (name.to_owned(), label.to_owned())));
    labels
}

/// The hidden fields that every form of an answer carries.
pub fn carried(filled: &Filled) -> Markup {
    html! {
        (ui::hidden("form_key", &filled.key))
        (ui::hidden("seen", &filled.seen.to_string()))
        (ui::hidden("institution", &filled.institution_id))
        (ui::hidden("supersedes", filled.supersedes_id.as_deref().unwrap_or_default()))
    }
}

/// What was done, in the language one writes in; then what is optional.
pub fn texts(ctx: &Ctx, filled: &Filled, errors: &FieldErrors) -> Markup {
    let language = filled.language(ctx);
    let others = Language::ALL.into_iter().filter(|other| *other != language);
    let content = &filled.content;
    let is_used = |other: Language| {
        [&content.narrative, &content.obstacles, &content.next_steps].iter().any(|t| t.get(other).is_some())
    };
    html! {
        (in_language(ctx, content, language, errors, true))
        details open[others.clone().any(is_used)] {
            summary { (msg::update_other_languages(ctx.l10n)) }
            @for other in others { (in_language(ctx, content, other, errors, false)) }
        }
    }
}

fn in_language(
    ctx: &Ctx,
    content: &Content,
    language: Language,
    errors: &FieldErrors,
    is_first: bool,
) -> Markup {
    let l = ctx.l10n;
    let area = |name: &str, label: &str, text: &LocalText, rows: u32, hint: Option<&str>| {
        let name = format!("{name}_{language}");
        let label = if is_first { label.to_owned() } else { format!("{label} ({})", language.autonym()) };
        let value = text.get(language).unwrap_or_default();
        let needed = is_first && name.starts_with("narrative");
        let field = if needed { Field::new(&name, &label) } else { Field::optional(&name, &label) };
        let field = field.value(value).rows(rows).language(language).errors(errors);
        ui::text_area(
            l,
            &match hint.filter(|_| is_first) {
                Some(hint) => field.hint(hint),
                None => field,
            },
        )
    };
    html! {
        (area("narrative", msg::update_narrative(l), &content.narrative, 6, Some(msg::update_narrative_hint(l))))
        (area("obstacles", msg::update_obstacles(l), &content.obstacles, 2, None))
        (area("next_steps", msg::update_next_steps(l), &content.next_steps, 2, None))
    }
}

/// The status that is proposed for a measure, and how far it is where the mechanism asks.
pub fn progress(ctx: &Ctx, start: &Start, filled: &Filled, errors: &FieldErrors) -> Markup {
    let l = ctx.l10n;
    let names: Vec<(&str, String)> = MeasureStatus::ALL
        .iter()
        .map(|status| (status.code(), names::measure_status(l, status.code())))
        .collect();
    let proposed = filled.content.proposed_status.map(MeasureStatus::code);
    let choices: Vec<Choice> =
        names.iter().map(|(code, name)| Choice::new(code, name, proposed == Some(*code))).collect();
    let now = start.about.status.as_deref().map(|code| names::measure_status(l, code));
    let hint = now.map(|now| msg::update_status_now(l, now.as_str()));
    let percent = filled.content.percent.map(|percent| percent.to_string()).unwrap_or_default();
    html! {
        @if let Some(hint) = &hint {
            (ui::select(l, &Field::optional("proposed_status", msg::update_proposed_status(l)).hint(hint).errors(errors), &choices))
        }
        @if start.rules.asks_percent {
            (ui::text_field(l, &Field::optional("percent", msg::update_percent(l)).kind(InputKind::Number)
                .value(&percent).errors(errors)))
        }
    }
}

/// Whether it is read by few only.
pub fn restriction(ctx: &Ctx, filled: &Filled) -> Markup {
    let l = ctx.l10n;
    html! {
        details open[filled.content.is_restricted] {
            summary { (msg::update_restrict(l)) }
            (ui::checkbox(l, &Field::new("restricted", msg::update_restrict_label(l)).hint(msg::update_restrict_hint(l)),
                filled.content.is_restricted))
        }
    }
}
