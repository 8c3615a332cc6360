//! What a profile says, as a form: its fields, and the way there and back.

use std::collections::BTreeMap;

use maud::{Markup, html};
use suivi_domain::mechanisms::profiles::{Content, Link, Mandate, Number, Passage};
use suivi_kernel::{FieldProblem, LocalText, Problem, Refusal, Result, vocab};

use super::words;
use crate::accounts::answer::{Again, Sent, some, texts, value};
use crate::i18n::{L10n, msg};
use crate::ui::{self, Choice, Field, InputKind, LanguageField};

/// The form's values of what is there.
pub fn sent_of(content: &Content) -> Sent {
    let mut sent = Sent::new();
    let mut put = |name: &str, value: String| sent.push((name.to_owned(), value));
    put("original_name", content.original_name.clone());
    put("kind", content.kind.clone().unwrap_or_default());
    content.mandate.iter().for_each(|part| put("mandate", part.clone()));
    content.numbers.iter().for_each(|(code, number)| put(code, number.to_string()));
    let passages = content.passages.iter().map(|(code, text)| (code.as_str(), text));
    for (name, text) in [("names", &content.names), ("contact", &content.contact)].into_iter().chain(passages)
    {
        text.0.iter().for_each(|(language, words)| put(&format!("{name}_{language}"), words.clone()));
    }
    put("contact_email", content.contact_email.clone());
    let line = |link: &Link| format!("{} {}", link.address, link.words).trim().to_owned();
    put("links", content.links.iter().map(line).collect::<Vec<_>>().join("\n"));
    sent
}

/// What was sent, as the domain takes it.
pub fn content_of(sent: &Sent) -> Result<Content> {
    let mut wrong = Vec::new();
    let mut numbers = BTreeMap::new();
    for number in Number::ALL {
        let text = value(sent, number.code()).trim();
        if text.is_empty() {
            continue;
        }
        match text.parse() {
            Ok(n) => drop(numbers.insert(number.code().to_owned(), n)),
            Err(_) => wrong
                .push(FieldProblem { field: number.code().to_owned(), problem: Problem::not_a_number(text) }),
        }
    }
    if !wrong.is_empty() {
        return Err(Refusal::Invalid(wrong).into());
    }
    let passages = Passage::ALL.iter().map(|one| (one.code().to_owned(), texts(sent, one.code())));
    Ok(Content {
        original_name: value(sent, "original_name").to_owned(),
        names: texts(sent, "names"),
        kind: some(value(sent, "kind")),
        mandate: sent.iter().filter(|(name, _)| name == "mandate").map(|(_, code)| code.clone()).collect(),
        numbers,
        passages: passages.filter(|(_, text)| *text != LocalText::default()).collect(),
        contact: texts(sent, "contact"),
        contact_email: value(sent, "contact_email").to_owned(),
        links: value(sent, "links").lines().filter_map(link).collect(),
    })
}

fn link(line: &str) -> Option<Link> {
    let line = line.trim();
    let (address, words) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
    (!address.is_empty()).then(|| Link { address: address.to_owned(), words: words.trim().to_owned() })
}

/// The words of each field's label.
pub fn labels(l: L10n) -> Vec<(&'static str, &'static str)> {
    let mut labels = vec![
        ("voice", msg::profile_voice(l)),
        ("state", msg::profile_state(l)),
        ("names", msg::profile_names(l)),
        ("original_name", msg::profile_original_name(l)),
        ("kind", msg::profile_kind(l)),
        ("mandate", msg::profile_mandate(l)),
        ("contact", msg::profile_contact(l)),
        ("contact_email", msg::profile_contact_email(l)),
        ("links", msg::profile_links(l)),
    ];
    labels.extend(Number::ALL.iter().map(|one| (one.code(), l.coded("profile-number", one.code()))));
    labels.extend(Passage::ALL.iter().map(|one| (one.code(), l.coded("profile-passage", one.code()))));
    labels
}

/// The fields.
pub fn fields(l: L10n, sent: &Sent, again: &Again) -> Markup {
    let errors = &again.errors;
    let kinds: Vec<Choice> = vocab::mechanism_types()
        .iter()
        .map(|one| Choice::new(&one.code, words::kind(l, &one.code), value(sent, "kind") == one.code))
        .collect();
    let mandate: Vec<Choice> = Mandate::ALL
        .iter()
        .map(|part| {
            let is_chosen = sent.iter().any(|(name, code)| name == "mandate" && code == part.code());
            Choice::new(part.code(), l.coded("profile-mandate", part.code()), is_chosen)
        })
        .collect();
    let number = |number: Number| {
        let code = number.code();
        let field = Field::optional(code, l.coded("profile-number", code)).kind(InputKind::Number);
        ui::text_field(l, &field.value(value(sent, code)).errors(errors))
    };
    let passage = |passage: Passage| {
        let code = passage.code();
        let hint = l.find(&format!("profile-hint-{code}"));
        several(l, (code, l.coded("profile-passage", code)), (hint, Some(3)), sent, again)
    };
    html! {
        (several(l, ("names", msg::profile_names(l)), (None, None), sent, again))
        (ui::text_field(l, &Field::optional("original_name", msg::profile_original_name(l))
            .hint(msg::profile_original_name_hint(l)).value(value(sent, "original_name")).errors(errors)))
        (ui::select(l, &Field::optional("kind", msg::profile_kind(l)).errors(errors), &kinds))
        (ui::checkboxes(l, &Field::optional("mandate", msg::profile_mandate(l)).errors(errors), &mandate))
        (ui::form_group(msg::profile_part_setup(l), None, html! {
            (passage(Passage::LegalAct)) (number(Number::Year)) (passage(Passage::Chair)) (passage(Passage::Secretariat))
            (number(Number::Staff)) (passage(Passage::Members)) (number(Number::FocalPoints)) (number(Number::Meetings))
        }))
        (ui::form_group(msg::profile_part_part(l), None, html! {
            (passage(Passage::Parliament)) (passage(Passage::Judiciary)) (passage(Passage::Nhri)) (passage(Passage::CivilSociety))
            (passage(Passage::LocalAuthorities)) (passage(Passage::StatisticalOffice))
        }))
        (ui::form_group(msg::profile_part_work(l), None, html! {
            (passage(Passage::Tools)) (passage(Passage::Plan)) (passage(Passage::Reports))
        }))
        (ui::form_group(msg::profile_part_help(l), None, html! {
            (passage(Passage::AssistanceReceived)) (passage(Passage::AssistanceOffered))
        }))
        (ui::form_group(msg::profile_ask(l), Some(msg::profile_contact_hint(l)), html! {
            (several(l, ("contact", msg::profile_contact(l)), (None, None), sent, again))
            (ui::text_field(l, &Field::optional("contact_email", msg::profile_contact_email(l)).kind(InputKind::Email)
                .value(value(sent, "contact_email")).errors(errors)))
            (ui::text_area(l, &Field::optional("links", msg::profile_links(l)).hint(msg::profile_links_hint(l))
                .rows(3).value(value(sent, "links")).errors(errors)))
        }))
    }
}

fn several(
    l: L10n,
    (name, label): (&str, &str),
    (hint, rows): (Option<&str>, Option<u32>),
    sent: &Sent,
    again: &Again,
) -> Markup {
    let text = texts(sent, name);
    let is_needed = name == "names";
    ui::language_fields(
        l,
        &LanguageField { name, label, hint, rows, is_needed, text: &text, errors: &again.errors },
    )
}

#[cfg(test)]
mod tests {
    use suivi_kernel::Language;

    use super::*;

    #[test]
    fn what_a_form_shows_comes_back_as_it_was() {
        let content = Content {
            original_name: "Mecanismul".to_owned(),
            names: LocalText::of(Language::En, "Mechanism").with(Language::Ar, "آلية"),
            kind: Some("ministerial".to_owned()),
            mandate: vec!["engage".to_owned(), "report".to_owned()],
            numbers: BTreeMap::from([("year".to_owned(), 2019)]),
            passages: BTreeMap::from([("chair".to_owned(), LocalText::of(Language::Fr, "Ministre"))]),
            contact: LocalText::of(Language::En, "Secretariat"),
            contact_email: "follow-up@sama.example".to_owned(),
            links: vec![
                Link { address: "https://sama.example".to_owned(), words: "The register".to_owned() },
                Link { address: "https://sama.example/law".to_owned(), words: String::new() },
            ],
        };
        assert_eq!(content_of(&sent_of(&content)).unwrap(), content);
    }
}
