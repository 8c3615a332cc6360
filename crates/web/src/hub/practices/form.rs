//! The form of a practice: its parts and its facts, read and shown.

use maud::{Markup, html};
use suivi_domain::hub::practices::NewPractice;
use suivi_domain::hub::practices::model::{Capacity, Contact, EASY_WORDS, Facts, PracticeText};
use suivi_domain::hub::practices::queries::Work;
use suivi_kernel::{Language, Problem, Refusal, Result};

use super::words;
use crate::accounts::answer::{Sent, some, value};
use crate::context::Ctx;
use crate::i18n::{L10n, msg};
use crate::plans::names::themes;
use crate::ui::{self, Choice, Field, FieldErrors, InputKind};

/// How many themes a practice may name in the form.
const THEMES: usize = 3;

/// The parts of the text that were sent.
pub fn text_of(sent: &Sent) -> PracticeText {
    let of = |name: &str| value(sent, name).to_owned();
    PracticeText {
        title: of("title"),
        summary: of("summary"),
        problem: of("problem"),
        done: of("done"),
        basis: of("basis"),
        consulted: of("consulted"),
        cost: of("cost"),
        results: of("results"),
        not_worked: of("not_worked"),
        reuse: of("reuse"),
        easy: of("easy"),
    }
}

/// What was sent, as the domain takes it.
pub fn practice_of(sent: &Sent) -> Result<NewPractice> {
    let started = match value(sent, "started").trim() {
        "" => None,
        text => Some(text.parse().map_err(|_| Refusal::invalid("started", Problem::not_a_number(text)))?),
    };
    let language = match value(sent, "language") {
        "" => None,
        code => Some(
            code.parse::<Language>()
                .map_err(|_| Refusal::invalid("language", Problem::unknown_choice(code)))?,
        ),
    };
    let all = |name: &str| -> Vec<String> {
        sent.iter()
            .filter(|(key, value)| key == name && !value.is_empty())
            .map(|(_, value)| value.clone())
            .collect()
    };
    let lines = |name: &str| -> Vec<String> { value(sent, name).lines().map(str::to_owned).collect() };
    let contact = Contact {
        office: value(sent, "office").to_owned(),
        how: value(sent, "how").to_owned(),
        email: value(sent, "email").to_owned(),
    };
    Ok(NewPractice {
        voice: some(value(sent, "voice")),
        author: value(sent, "author").to_owned(),
        state: value(sent, "state").to_owned(),
        language,
        text: text_of(sent),
        facts: Facts {
            capacities: all("capacities"),
            themes: all("themes"),
            started,
            contact,
            links: lines("links"),
        },
        recommendations: lines("recommendations"),
    })
}

/// A practice as the form would send it.
pub fn sent_of(work: &Work) -> Sent {
    let facts = &work.document.facts;
    let text = work.document.original().map(|version| version.text.clone()).unwrap_or_default();
    let mut sent: Sent =
        text.parts().into_iter().map(|(name, words)| (name.to_owned(), words.to_owned())).collect();
    let mut put = |name: &str, value: String| sent.push((name.to_owned(), value));
    for code in &facts.capacities {
        put("capacities", code.clone());
    }
    for code in &facts.themes {
        put("themes", code.clone());
    }
    put("started", facts.started.map(|year| year.to_string()).unwrap_or_default());
    put("office", facts.contact.office.clone());
    put("how", facts.contact.how.clone());
    put("email", facts.contact.email.clone());
    put("links", facts.links.join("\n"));
    put("recommendations", work.recommendations.join("\n"));
    put("revision", work.row.revision.to_string());
    sent
}

/// The names of all fields, for the summary of what is wrong.
pub fn labels(l: L10n) -> Vec<(&'static str, &'static str)> {
    let mut labels: Vec<(&'static str, &'static str)> = PracticeText::default()
        .parts()
        .iter()
        .map(|(name, _)| (*name, l.find(&format!("practice-part-{name}")).unwrap_or(name)))
        .collect();
    labels.extend([
        ("voice", msg::practice_voice(l)),
        ("author", msg::practice_author(l)),
        ("state", msg::practice_state(l)),
        ("language", msg::practice_language(l)),
        ("capacities", msg::practice_capacities(l)),
        ("themes", msg::practice_themes(l)),
        ("started", msg::practice_started(l)),
        ("office", msg::practice_office(l)),
        ("how", msg::practice_how(l)),
        ("email", msg::practice_email(l)),
        ("links", msg::practice_links(l)),
        ("recommendations", msg::practice_recommendations(l)),
    ]);
    labels
}

/// The fields of the text, in the order of the template.
pub fn text_fields(ctx: &Ctx, sent: &Sent, errors: &FieldErrors, language: Language) -> Markup {
    let l = ctx.l10n;
    let hint = |name: &str| l.find(&format!("practice-hint-{name}")).unwrap_or_default();
    let area = |name: &'static str, rows: u32, is_needed: bool| {
        let label = words::part(l, name);
        let field = if is_needed { Field::new(name, label) } else { Field::optional(name, label) };
        let field = field.hint(hint(name)).language(language).value(value(sent, name)).errors(errors);
        ui::text_area(l, &field.rows(rows))
    };
    let title = Field::new("title", words::part(l, "title")).hint(hint("title")).language(language);
    html! {
        (ui::text_field(l, &title.value(value(sent, "title")).errors(errors)))
        (area("summary", 2, true))
        (area("problem", 5, true))
        (area("done", 8, true))
        (area("basis", 3, false))
        (area("consulted", 4, true))
        (area("cost", 3, false))
        (area("results", 6, true))
        (area("not_worked", 4, false))
        (area("reuse", 5, true))
        (area("easy", 8, true))
        p.muted { (msg::practice_easy_limit(l, EASY_WORDS)) " " span data-count-shown="" aria-live="off" {} }
    }
}

/// The fields of what is known besides.
pub fn fact_fields(ctx: &Ctx, sent: &Sent, errors: &FieldErrors) -> Markup {
    let l = ctx.l10n;
    let is_sent = |name: &str, code: &str| sent.iter().any(|(key, value)| key == name && value == code);
    let capacities: Vec<Choice<'_>> = Capacity::ALL
        .iter()
        .map(|one| Choice::new(one.code(), words::capacity(l, one.code()), is_sent("capacities", one.code())))
        .collect();
    let chosen: Vec<&str> =
        sent.iter().filter(|(key, _)| key == "themes").map(|(_, value)| value.as_str()).collect();
    let text = |name: &'static str, label: &'static str| {
        Field::new(name, label).value(value(sent, name)).errors(errors)
    };
    let maybe = |name: &'static str, label: &'static str| {
        Field::optional(name, label).value(value(sent, name)).errors(errors)
    };
    html! {
        (ui::checkboxes(l, &Field::new("capacities", msg::practice_capacities(l)).errors(errors), &capacities))
        @for at in 0..THEMES.max(chosen.len()) {
            (ui::select(l, &Field::optional("themes", msg::practice_themes(l)).errors(errors).numbered(at), &themes(l, chosen.get(at).unwrap_or(&""))))
        }
        (ui::text_field(l, &maybe("started", msg::practice_started(l)).kind(InputKind::Number)))
        (ui::text_area(l, &maybe("recommendations", msg::practice_recommendations(l)).hint(msg::practice_recommendations_hint(l)).rows(3)))
        (ui::form_group(msg::practice_contact(l), Some(msg::practice_contact_hint(l)), html! {
            (ui::text_field(l, &text("office", msg::practice_office(l))))
            (ui::text_field(l, &text("how", msg::practice_how(l)).hint(msg::practice_how_hint(l))))
            (ui::text_field(l, &maybe("email", msg::practice_email(l)).kind(InputKind::Email)))
        }))
        (ui::text_area(l, &maybe("links", msg::practice_links(l)).hint(msg::practice_links_hint(l)).rows(3)))
    }
}
